/* store.h - resources that are what a client put, kept as JSON by id, unknown members included. */
#ifndef SIM_STORE_H
#define SIM_STORE_H

#include "server/sim.h"

/* Borrowed until it is put again or removed; NULL: there is none. Ids compare without case. */
json_t *sim_store_get(const struct sim *sim, const char *id);
/* Keeps a copy of `sent` (may be NULL) under `id`, with our own id, name and type. Borrowed. */
json_t *sim_store_put(struct sim *sim, const char *id, const char *type, const json_t *sent);
/* False: there was none. */
bool sim_store_remove(struct sim *sim, const char *id);
/* A new array of copies of all that stand directly below `collection`, in the order of their
 * making. */
json_t *sim_store_list(const struct sim *sim, const char *collection);
/* Merges as PATCH does: objects member by member, null removes, anything else replaces. */
void sim_store_merge(json_t *target, json_t *changes);

#endif
