/* points.h - a page of recovery points as the service sends it, about 1.7 kB each. */
#ifndef BENCH_POINTS_H
#define BENCH_POINTS_H

#include <stddef.h>

/*
 * The page up to its nextLink: {"value":[...],"nextLink": ; a link or null and } are to follow.
 * count: points in it. len: bytes. Owned, free(); NULL when there is no memory.
 */
char *points_page(size_t count, size_t *len);

/* The item whose points they are. */
extern const char *const points_item_id;

#endif
