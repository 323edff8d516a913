/*
 * page_links.h - has a list led back to a page that it showed before?
 *
 * Memory does not grow with the list: the latest links are remembered by hash, so a short loop is
 * seen at once, and one older link that moves forward at powers of two (Brent's way) catches a
 * loop of any length within two more rounds.
 */
#ifndef AZBI_ARM_PAGE_LINKS_H
#define AZBI_ARM_PAGE_LINKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    AZBI_PAGE_LINKS_RECENT = 64
};

/* Zeroed memory has seen nothing. */
typedef struct azbi_page_links {
    uint64_t recent[AZBI_PAGE_LINKS_RECENT];
    size_t count;
    uint64_t milestone;
} azbi_page_links;

/* The page of this URL was read. */
void azbi_page_links_add(azbi_page_links *links, const char *url);
bool azbi_page_links_has(const azbi_page_links *links, const char *url);

#endif
