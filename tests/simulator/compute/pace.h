/* pace.h - how long the work of Compute takes. */
#ifndef SIM_PACE_H
#define SIM_PACE_H

#include "server/clock.h"

struct sim_pace {
    sim_time disk;    /* to create a disk, */
    sim_time disk_gb; /* and for each of its gigabytes */
    sim_time disk_delete;
    sim_time machine;
    sim_time machine_delete, machine_force; /* force: with forceDeletion */
    sim_time collection_delete;
    sim_time point;      /* to create a restore point, */
    sim_time point_copy; /* or one in another region */
    sim_time point_delete;
    sim_time copy;      /* of a disk to another region, */
    sim_time copy_gb;   /* for each of its gigabytes, */
    sim_time copy_disk; /* and for each disk of the point before it */
    sim_time copy_poll; /* how often a client asks for it; 0: the service gives no hint */
    sim_time grant;     /* to begin or end access */
};

/* What it is unless a test has its own. */
extern const struct sim_pace sim_pace_usual;

#endif
