/*
 * trial.h - what the tests of structs of every size share: a struct in memory of a size that a
 * program chooses, and the sizes of older and newer programs.
 */
#ifndef UNIT_ABI_TRIAL_H
#define UNIT_ABI_TRIAL_H

#include <string.h>

#include "base/abi.h"
#include "fixture.h"
#include "support/test.h"

enum {
    TRIAL_NEWER = 16,   /* bytes by which the struct of a newer program is larger */
    TRIAL_BEHIND = 0xa5 /* what lies behind a struct: neither read nor written */
};

/* A struct of any type, and what lies behind it. */
typedef union trial {
    size_t size;
    max_align_t alignment;
    unsigned char bytes[1024];
} trial;

/* An item of a VM, the machine, and a restore point. */
#define TRIAL_COMPUTE                                                                  \
    "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/" \
    "Microsoft.Compute/"
#define TRIAL_VM    TRIAL_COMPUTE "virtualMachines/vm"
#define TRIAL_POINT TRIAL_COMPUTE "restorePointCollections/c/restorePoints/p"

/* A struct of that size whose members all have the value. */
static inline void trial_fill(trial *t, size_t size, int value)
{
    assert_true(size <= sizeof t->bytes);
    memset(t->bytes, TRIAL_BEHIND, sizeof t->bytes);
    memset(t->bytes, value, size);
    t->size = size;
}

/* Whether all bytes from one place up to another have the value. */
static inline bool trial_holds(const trial *t, size_t from, size_t to, int value)
{
    for (size_t i = from; i < to; i++) {
        if (t->bytes[i] != value) {
            return false;
        }
    }
    return true;
}

#endif
