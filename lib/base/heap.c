// heap.c - a binary heap of timers that know their own place.
#include "base/heap.h"

#include <string.h>

#include "base/memory.h"

void azbi_heap_init(azbi_heap *heap, azb_context *context)
{
    memset(heap, 0, sizeof *heap);
    heap->context = context;
}

void azbi_heap_dispose(azbi_heap *heap)
{
    for (size_t i = 0; i < heap->count; i++) {
        heap->items[i]->index = 0;
    }
    azbi_release(heap->context, heap->items, heap->cap * sizeof *heap->items);
    azbi_heap_init(heap, heap->context);
}

azb_status azbi_heap_reserve(azbi_heap *heap, size_t count)
{
    if (count <= heap->cap) {
        return AZB_OK;
    }
    size_t cap = heap->cap < 16 ? 16 : heap->cap;
    while (cap < count && cap <= SIZE_MAX / 2) {
        cap *= 2;
    }
    size_t bytes;
    if (cap < count || !azbi_multiply_sizes(cap, sizeof *heap->items, &bytes)) {
        return AZB_E_NOMEM;
    }
    azbi_timer **items =
        azbi_resize(heap->context, heap->items, heap->cap * sizeof *heap->items, bytes);
    if (items == NULL) {
        return AZB_E_NOMEM;
    }
    heap->items = items;
    heap->cap = cap;
    return AZB_OK;
}

static void put(azbi_heap *heap, size_t place, azbi_timer *timer)
{
    heap->items[place] = timer;
    timer->index = place + 1;
}

static void rise(azbi_heap *heap, size_t place, azbi_timer *timer)
{
    while (place > 0) {
        const size_t parent = (place - 1) / 2;
        if (heap->items[parent]->due_ms <= timer->due_ms) {
            break;
        }
        put(heap, place, heap->items[parent]);
        place = parent;
    }
    put(heap, place, timer);
}

static void sink(azbi_heap *heap, size_t place, azbi_timer *timer)
{
    size_t child = 2 * place + 1;
    while (child < heap->count) {
        if (child + 1 < heap->count &&
            heap->items[child + 1]->due_ms < heap->items[child]->due_ms) {
            child++;
        }
        if (timer->due_ms <= heap->items[child]->due_ms) {
            break;
        }
        put(heap, place, heap->items[child]);
        place = child;
        child = 2 * place + 1;
    }
    put(heap, place, timer);
}

void azbi_heap_push(azbi_heap *heap, azbi_timer *timer)
{
    azbi_heap_remove(heap, timer);
    heap->count++;
    rise(heap, heap->count - 1, timer);
}

void azbi_heap_remove(azbi_heap *heap, azbi_timer *timer)
{
    if (timer->index == 0) {
        return;
    }
    const size_t place = timer->index - 1;
    timer->index = 0;
    heap->count--;
    if (place == heap->count) {
        return;
    }
    azbi_timer *last = heap->items[heap->count];
    if (place > 0 && last->due_ms < heap->items[(place - 1) / 2]->due_ms) {
        rise(heap, place, last);
    } else {
        sink(heap, place, last);
    }
}

azbi_timer *azbi_heap_first(const azbi_heap *heap)
{
    return heap->count > 0 ? heap->items[0] : NULL;
}
