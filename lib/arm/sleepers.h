/*
 * sleepers.h - a client's list of waits that no exchange carries.
 *
 * The shutdown of the engine ends exchanges; these it does not know, so azb_client_free cancels
 * them. Stepping thread only.
 */
#ifndef AZBI_ARM_SLEEPERS_H
#define AZBI_ARM_SLEEPERS_H

/* Zeroed memory is in no list. */
typedef struct azbi_sleeper {
    struct azbi_sleeper *next, *prev;
    void (*cancel)(void *user);
    void *user;
} azbi_sleeper;

/* Zeroed memory is an empty list. */
typedef struct azbi_sleepers {
    azbi_sleeper *first;
} azbi_sleepers;

void azbi_sleepers_add(azbi_sleepers *list, azbi_sleeper *sleeper);

/* Does nothing for one that is not in the list. */
void azbi_sleepers_remove(azbi_sleepers *list, azbi_sleeper *sleeper);

/* Calls the cancel of each, which must leave the list as it is. */
void azbi_sleepers_cancel(const azbi_sleepers *list);

#endif
