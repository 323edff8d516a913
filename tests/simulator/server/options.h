/* options.h - the options of the command line. */
#ifndef SIM_OPTIONS_H
#define SIM_OPTIONS_H

#include "server/text.h"

enum {
    SIM_FAULT_OPTIONS_MAX = 64
};

struct sim_options {
    unsigned port;
    bool tls;
    double speed;
    uint64_t seed;
    size_t page_size;
    size_t items;
    size_t recovery_points;
    size_t disks;
    size_t restore_point_limit;
    bool strict;
    bool throttle;
    bool silent; /* requests are not logged, and answers lack headers without meaning */
    double bucket_size;
    double bucket_refill;  /* tokens in a simulated second */
    double token_lifetime; /* simulated seconds; 0: not given */
    const char *faults[SIM_FAULT_OPTIONS_MAX];
    size_t fault_count;
};

/* What holds without any option. */
extern const struct sim_options sim_options_usual;

/* -1: continue. Else the exit code: 0 after --help, 2 after a bad option, reported on stderr. */
int sim_options_read(struct sim_options *options, int argc, char **argv);

#endif
