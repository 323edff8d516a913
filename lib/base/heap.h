/* heap.h - timers in the order in which they are due. A timer is embedded in its owner. */
#ifndef AZBI_BASE_HEAP_H
#define AZBI_BASE_HEAP_H

#include "base/context.h"

typedef struct azbi_timer {
    int64_t due_ms; /* on the context's monotonic clock */
    size_t index;   /* its place in the heap plus 1; 0: it is not in the heap */
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

/* Makes room for count timers, so that pushing one of them cannot fail later. */
AZB_NODISCARD azb_status azbi_heap_reserve(azbi_heap *heap, size_t count);
void azbi_heap_push(azbi_heap *heap, azbi_timer *timer);   /* room must have been reserved */
void azbi_heap_remove(azbi_heap *heap, azbi_timer *timer); /* not in it: does nothing */
azbi_timer *azbi_heap_first(const azbi_heap *heap);        /* NULL when empty */

#endif
