/* toy.h - a loop whose source has nothing to do and counts what it is asked. */
#ifndef AZB_TEST_LOOP_TOY_H
#define AZB_TEST_LOOP_TOY_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/wait.h"
#include "loop/loop.h"
#include "support/test_context.h"

typedef struct toy {
    test_context test;
    azbi_loop *loop;
    int steps, closes, shutdowns, destroys;
    atomic_int wakeups;
    void (*in_step)(struct toy *r); /* while the leader is in the source; NULL: nothing */
} toy;

void toy_open(toy *r);

/* Closes the loop unless that was done, and checks that its source was let go of once. */
void toy_close(toy *r);
int64_t toy_now(const toy *r);

#endif
