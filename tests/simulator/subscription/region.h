/* region.h - the regions of the subscription. */
#ifndef SIM_REGION_H
#define SIM_REGION_H

#include "server/call.h"

/* True for `westeurope`, not for `West Europe`. */
bool sim_region_is(const char *place);
/* The display names, as the types of providers list them. */
json_t *sim_region_names(void);

#endif
