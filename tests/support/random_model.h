/*
 * random_model.h - models of any type, filled by its tables from a seed: the same seed gives the
 * same model on every machine.
 */
#ifndef SUPPORT_RANDOM_MODEL_H
#define SUPPORT_RANDOM_MODEL_H

#include <stdint.h>

#include "json/type.h"

typedef struct random_source {
    uint64_t state;
} random_source;

/* From 0 to limit - 1; limit must not be 0. */
uint32_t random_below(random_source *random, uint32_t limit);

enum {
    RANDOM_PATH_MAX = 512
};

/* A model of exactly that type, with values in some of its slots, nulls in others, and members that
 * have no slot. Owned; NULL when out of memory. */
azb_model *random_model(azb_context *context, const azb_type *type, random_source *random);

/* Changes one member of the model or of a model below it: replaces it, removes it, or
 * sets it when it is absent. path: its place, as azb_diff_path reports it. 0 when the model has no
 * member to change. */
int random_change(azb_model *model, random_source *random, char path[RANDOM_PATH_MAX]);

#endif
