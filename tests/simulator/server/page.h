/* page.h - lists in pages: `$skipToken` in, `nextLink` out. */
#ifndef SIM_PAGE_H
#define SIM_PAGE_H

#include "server/call.h"

struct sim_page {
    size_t start; /* the position to begin at, from the token */
    size_t room;
    json_t *value;
};

/* False: the token is not valid and the answer is a 400. */
bool sim_page_begin(struct sim_call *call, struct sim_page *page);
/* Takes `element`. Returns true while there is room for another one. */
bool sim_page_add(struct sim_page *page, json_t *element);
/* Answers; `next` is the position of the next page, SIM_NONE after the last one. */
void sim_page_end(struct sim_call *call, struct sim_page *page, size_t next);
/* Answers the requested page of a whole list; takes `elements`. */
void sim_page_answer(struct sim_call *call, json_t *elements);

#endif
