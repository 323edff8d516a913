/* Long-running operations: every 202 and the URLs that it names. */
#ifndef SIM_OPERATIONS_H
#define SIM_OPERATIONS_H

#include "sim.h"

/* Starts one that hangs under `scope` (a resource id) and answers 202. `properties` (taken, may be
 * NULL) show when it has succeeded. Returns it for changes until the next one starts. */
struct sim_operation *sim_operation_start(struct sim_call *call, const char *scope,
                                          sim_time duration, json_t *properties);
void sim_operations_free(struct sim *sim);

#endif
