/* store.h - resources that are what a client put, kept as JSON by id, unknown members included. */
#ifndef SIM_STORE_H
#define SIM_STORE_H

#include "server/sim.h"

/* Borrowed until it is put again or removed; NULL: not found. Ids compare without case. */
json_t *sim_store_get(const struct sim *sim, const char *id);
/* Stores a copy of `sent` (may be NULL) under `id`, with id, name and type set. Borrowed. */
json_t *sim_store_put(struct sim *sim, const char *id, const char *type, const json_t *sent);
/* False: not found. */
bool sim_store_remove(struct sim *sim, const char *id);
/* A new array of copies of all resources directly below `collection`, in the order of their
 * creation. */
json_t *sim_store_list(const struct sim *sim, const char *collection);
/* Merges as PATCH does: objects member by member, null removes, anything else replaces. */
void sim_store_merge(json_t *target, json_t *changes);

#endif
