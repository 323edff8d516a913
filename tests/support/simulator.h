/*
 * simulator.h - a running azbackup-sim: started on a free loopback port, stopped by its id.
 *
 * A simulator that cannot be started or does not do as told ends the test that asked for it.
 */
#ifndef SUPPORT_SIMULATOR_H
#define SUPPORT_SIMULATOR_H

#include <jansson.h>

typedef struct simulator simulator;

/* Starts the program at AZBACKUP_SIM (a path; a compile-time default stands behind it) with these
 * options, NULL-ended, and waits for its ready line. */
simulator *simulator_start(const char *const *options);

/* Stops it and waits for it; NULL is fine. Returns its exit status, -1 when it was killed. */
int simulator_stop(simulator *s);

/* A member of the ready line; and one of an item of a workload ("vm", "fileShare", "sql" ...):
 * "container", "item", "recoveryPoint", "sourceResourceId". Borrowed until it is stopped. */
const char *simulator_text(const simulator *s, const char *name);
const char *simulator_item(const simulator *s, const char *workload, const char *name);

/* One call to the admin path over plain HTTP. body: NULL for none. Returns the answer's JSON,
 * owned, or NULL when it had none. */
json_t *simulator_admin(const simulator *s, const char *method, const char *path, const char *body);

/* A fault in the words of azbackup-sim --help; and the end of all faults. */
void simulator_fault(const simulator *s, const char *spec);
void simulator_clear_faults(const simulator *s);

/* GET of a URL of the simulator, as it stands: no token, and these header lines alone ("Range:
 * bytes=0-511\r\n"; "" for none). body: owned, NULL to drop it. Returns the HTTP status. */
int simulator_get(const simulator *s, const char *url, const char *headers, char **body,
                  size_t *length);

/* How often a method ("*" for any) met a URL that holds text, as the simulator logged it. */
size_t simulator_requests(const simulator *s, const char *method, const char *text);

/* Lets simulated time pass. */
void simulator_advance(const simulator *s, long seconds);

#endif
