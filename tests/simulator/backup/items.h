/* items.h - protected items and their workloads. */
#ifndef SIM_ITEMS_H
#define SIM_ITEMS_H

#include "backup/state.h"

extern const struct sim_workload sim_workloads[];
extern const size_t sim_workload_count;

/* Creates the items of the options: `items` virtual machines, one of every other workload, and
 * some that are not protected yet. */
void sim_items_make(struct sim *sim);
void sim_items_free(struct sim *sim);
/* The first item of a workload. */
struct sim_item *sim_item_first(struct sim *sim, const struct sim_workload *workload);
/* Scope check: fills call->item, or the answer is a 404. */
bool sim_item_find(struct sim_call *call);
/* NULL: not found, protected or not. */
struct sim_item *sim_item_named(struct sim_call *call, const char *container, const char *name);
/* The item that the URL names. */
struct sim_item *sim_item_asked(struct sim_call *call);
/* Answers 404 and returns false. */
bool sim_item_refuse(struct sim_call *call);
json_t *sim_item_json(const struct sim_call *call, const struct sim_item *item);

#endif
