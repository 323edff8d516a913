#include "disk_data.h"
#include "route.h"
const struct sim_route sim_sas_routes[] = {{NULL, NULL, SIM_OPEN, NULL}};
