/*
 * failing_allocator.h - counts blocks, checks that each is freed with its own size, and fails the
 * nth allocation. Any thread.
 */
#ifndef SUPPORT_FAILING_ALLOCATOR_H
#define SUPPORT_FAILING_ALLOCATOR_H

#include <stdatomic.h>
#include <stdbool.h>

#include <azbackup/context.h>

typedef struct failing_allocator {
    azb_allocator table;
    atomic_size_t calls;      /* of alloc and resize so far */
    atomic_size_t fail_at;    /* the call that fails, counted from 1; 0: none */
    atomic_size_t live;       /* blocks not freed */
    atomic_size_t live_bytes; /* in them */
    atomic_size_t peak_bytes;
    atomic_size_t mismatches; /* blocks freed or resized with a wrong size */
    atomic_size_t unwiped;    /* blocks freed with a secret in them */
    const char *secrets[4];   /* texts to look for, set by the test; NULL: unused */
} failing_allocator;

void failing_allocator_init(failing_allocator *memory, size_t fail_at);
const azb_allocator *failing_allocator_table(failing_allocator *memory);

/* True when the nth allocation was reached and failed. */
bool failing_allocator_has_failed(failing_allocator *memory);

/* Nothing left, all sizes right, no secret left behind. */
bool failing_allocator_is_clean(failing_allocator *memory);

#endif
