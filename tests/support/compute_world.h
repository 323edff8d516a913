/* compute_world.h - a client whose service is the simulated Compute. */
#ifndef AZB_TEST_SUPPORT_COMPUTE_WORLD_H
#define AZB_TEST_SUPPORT_COMPUTE_WORLD_H

#include "support/compute.h"
#include "support/faulty_service.h"

typedef struct compute_world {
    faulty_service service; /* first: the service finds its world by it */
    compute compute;
} compute_world;

void world_open(compute_world *w);
void world_close(compute_world *w);

/* Fails the test unless every entry of the report states correctly whether its resource exists.
 * unsure: -1 is accepted as well. */
void world_check_report(compute_world *w, const azb_report *report, bool unsure);

#endif
