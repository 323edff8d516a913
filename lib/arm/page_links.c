// page_links.c - has a list led back to a page that it showed before?
#include "arm/page_links.h"

// FNV-1a, 64 bits.
static uint64_t hash(const char *text)
{
    uint64_t value = UINT64_C(0xcbf29ce484222325);
    for (; *text != '\0'; text++) {
        value = (value ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
    }
    return value;
}

void azbi_page_links_add(azbi_page_links *links, const char *url)
{
    const uint64_t value = hash(url);
    links->recent[links->count % AZBI_PAGE_LINKS_RECENT] = value;
    links->count++;
    if ((links->count & (links->count - 1)) == 0) {
        links->milestone = value;
    }
}

bool azbi_page_links_has(const azbi_page_links *links, const char *url)
{
    const uint64_t value = hash(url);
    const size_t known =
        links->count < AZBI_PAGE_LINKS_RECENT ? links->count : AZBI_PAGE_LINKS_RECENT;
    for (size_t i = 0; i < known; i++) {
        if (links->recent[i] == value) {
            return true;
        }
    }
    return links->count > 0 && links->milestone == value;
}
