/*
 * simulator.h - a running azbackup-sim: started on a free loopback port, stopped by its id.
 *
 * A test fails when its simulator cannot be started or refuses an admin call.
 */
#ifndef SUPPORT_SIMULATOR_H
#define SUPPORT_SIMULATOR_H

#include <jansson.h>

typedef struct simulator simulator;

/* Starts the program at AZBACKUP_SIM (a path; the build sets a default) with these
 * options, NULL-ended, and waits for its ready line. */
simulator *simulator_start(const char *const *options);

/* Stops it and waits for it; NULL is allowed. Returns its exit status, -1 when it was killed. */
int simulator_stop(simulator *s);

/* A member of the ready line; and one of an item of a workload ("vm", "fileShare", "sql" ...):
 * "container", "item", "recoveryPoint", "sourceResourceId". Borrowed until it is stopped. */
const char *simulator_text(const simulator *s, const char *name);
const char *simulator_item(const simulator *s, const char *workload, const char *name);

/* One call to an admin path over plain HTTP. body: NULL for no body. Returns the JSON of the
 * answer, owned, or NULL when it has no body. */
json_t *simulator_admin(const simulator *s, const char *method, const char *path, const char *body);

/* Adds a fault, in the words of azbackup-sim --help; and removes all faults. */
void simulator_fault(const simulator *s, const char *spec);
void simulator_clear_faults(const simulator *s);

/* GET of a URL of the simulator: no token, and only these header lines ("Range:
 * bytes=0-511\r\n"; "" for no headers). body: owned, NULL to drop it. Returns the HTTP status. */
int simulator_get(const simulator *s, const char *url, const char *headers, char **body,
                  size_t *length);

/* The number of requests in the simulator's log with a method ("*" for any) and text in the URL. */
size_t simulator_requests(const simulator *s, const char *method, const char *text);

/* Advances the simulated time. */
void simulator_advance(const simulator *s, long seconds);

#endif
