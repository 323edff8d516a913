/* pager.h - lists: the struct behind azb_pager is for pager.c and pager_load.c alone. */
#ifndef AZBI_ARM_PAGER_H
#define AZBI_ARM_PAGER_H

#include <stdatomic.h>

#include <azbackup/pager.h>

#include "arm/call.h"
#include "arm/call_options.h"
#include "arm/page_links.h"
#include "json/walker.h"

enum {
    AZBI_PROBLEMS_MAX = 1000,
    AZBI_EMPTY_PAGES_MAX = 1000 /* in a row; a list that goes on after them counts as endless */
};

struct azb_pager {
    azb_client *client; /* held */
    const azbi_operation *operation;
    atomic_size_t holds; /* the user's, and that of a load under way */
    azb_call *load;      /* under way, and canceled at the pager's end; its own hold keeps the
                            pager. User's side */
    azb_call *loading;   /* the same, once it works; stepping thread only */

    azbi_buf url;    /* of the page that is wanted next; empty at the end of the list */
    azbi_buf body;   /* that asks for the first page; empty for a GET */
    bool more;       /* there is such a page */
    bool started;    /* the first page was decoded */
    azb_call *fetch; /* of that page, under way or over; NULL: not asked for */
    azb_cancel *cancel;
    azbi_kept_options kept;
    char *client_request_id; /* for the first page */
    int64_t timeout_ms;

    azbi_arena *arena; /* of the present page */
    azb_model **items;
    size_t count, next;
    size_t page_count;
    size_t empty_pages; /* in a row, up to the present one */
    azbi_page_links links;
    int64_t deadline_ms; /* of the reading under way: a next, a next_page or a load */

    azb_status failure_status; /* of a load, for azb_pager_next to report */
    azb_error *failure;

    azb_error **problems;
    size_t problem_count, problem_room;
};

/* A list: checks everything, sends nothing yet. */
AZB_NODISCARD azb_status azbi_list(azb_client *client, const azbi_arguments *arguments,
                                   azb_pager **out, azb_error **err);

/* What all functions that read from a pager check first: no load is under way. */
AZB_NODISCARD azb_status azbi_pager_check(azb_pager *pager, azb_error **err);

/* Whether azb_pager_next can answer an item without waiting. */
bool azbi_pager_has_item(const azb_pager *pager);

/* A reading begins: call.timeout_ms is for all the pages that it asks for. */
void azbi_pager_start_reading(azb_pager *pager);

/* For a reading: asks for the wanted page unless that was done. Returns AZB_OK (also at the end of
 * the list); AZB_E_TIMEOUT; AZB_E_UNTRUSTED; AZB_E_LIMIT; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_pager_want(azb_pager *pager, azb_error **err);

/* The fetch is quiet: makes its page the present one and asks for the page behind it. */
AZB_NODISCARD azb_status azbi_pager_absorb(azb_pager *pager, azb_error **err);

void azbi_pager_release(azb_pager *pager);

#endif
