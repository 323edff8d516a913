/* heap.h - timers in the order in which they are due; entries are embedded, nothing is copied. */
#ifndef AZBI_BASE_HEAP_H
#define AZBI_BASE_HEAP_H

#include "base/context.h"

typedef struct azbi_timer {
    int64_t due_ms; /* on the context's monotonic clock */
    size_t index;   /* place in the heap plus 1; 0: not in it */
    void (*fired)(void *user);
    void *user;
} azbi_timer;

typedef struct azbi_heap {
    azb_context *context;
    azbi_timer **items;
    size_t count, cap;
} azbi_heap;

void azbi_heap_init(azbi_heap *heap, azb_context *context);
void azbi_heap_dispose(azbi_heap *heap);

/* Makes sure that count timers fit, so that arming one of them cannot fail later. */
AZB_NODISCARD azb_status azbi_heap_reserve(azbi_heap *heap, size_t count);
void azbi_heap_push(azbi_heap *heap, azbi_timer *timer);   /* room was reserved */
void azbi_heap_remove(azbi_heap *heap, azbi_timer *timer); /* not in it: nothing */
azbi_timer *azbi_heap_first(const azbi_heap *heap);        /* NULL when empty */

#endif
