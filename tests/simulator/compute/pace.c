// pace.c - the usual duration of each kind of work.
#include "compute/pace.h"

const struct sim_pace sim_pace_usual = {.disk = 30 * SIM_SECOND,
                                        .disk_gb = SIM_SECOND / 2,
                                        .disk_delete = 15 * SIM_SECOND,
                                        .machine = 90 * SIM_SECOND,
                                        .machine_delete = 60 * SIM_SECOND,
                                        .machine_force = 20 * SIM_SECOND,
                                        .collection_delete = 30 * SIM_SECOND,
                                        .point = 60 * SIM_SECOND,
                                        .point_copy = 90 * SIM_SECOND,
                                        .point_delete = 30 * SIM_SECOND,
                                        .copy = 60 * SIM_SECOND,
                                        .copy_gb = 2 * SIM_SECOND,
                                        .copy_disk = 20 * SIM_SECOND,
                                        .copy_poll = 30 * SIM_SECOND,
                                        .grant = 5 * SIM_SECOND};
