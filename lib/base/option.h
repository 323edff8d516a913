/*
 * option.h - the numbers of options structs: one row for each, with its range. Checks use the rows,
 * and docs/options.md lists them.
 *
 * One rule for all: 0 is the default, -1 means none where none has a meaning, less is refused.
 */
#ifndef AZBI_BASE_OPTION_H
#define AZBI_BASE_OPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/context.h"

enum {
    AZBI_OPTION_NUMBER = 1,  /* int32_t, int64_t */
    AZBI_OPTION_SIZE = 2,    /* size_t */
    AZBI_OPTION_FLAG = 3,    /* int32_t, 0 or 1 */
    AZBI_OPTION_WORD = 4,    /* int32_t, a constant of an enum */
    AZBI_OPTION_RESERVED = 5 /* any width, 0 */
};

typedef struct azbi_option {
    const char *path;  /* errors name it: "options.max_retries", "call.timeout_ms" */
    const char *zero;  /* what 0 stands for; NULL: one must be given */
    const char *words; /* WORD: the names of its constants */
    int64_t min, max;  /* of a value that is neither 0 nor none; INT64_MAX: no limit */
    uint16_t offset;
    uint8_t width; /* in bytes */
    uint8_t kind;  /* AZBI_OPTION_... */
    bool may_be_none;
} azbi_option;

/* The place of a member. */
#define AZBI_OPTION_AT(type, member) \
    .offset = offsetof(type, member), .width = sizeof(((type *)NULL)->member)

/* All numbers of a struct. */
typedef struct azbi_option_set {
    const char *name; /* of the struct */
    const azbi_option *rows;
    size_t count;
} azbi_option_set;

/* Checks all numbers of a struct. Returns AZB_OK; AZB_E_ARG naming the option; AZB_E_ABI for a
 * reserved member that is not 0. */
AZB_NODISCARD azb_status azbi_options_check(azb_context *context, const azbi_option_set *set,
                                            const void *options, azb_error **err);

#endif
