// sleepers.c - a client's list of waits that no exchange carries.
#include "arm/sleepers.h"

#include <stddef.h>

void azbi_sleepers_add(azbi_sleepers *list, azbi_sleeper *sleeper)
{
    sleeper->prev = NULL;
    sleeper->next = list->first;
    if (list->first != NULL) {
        list->first->prev = sleeper;
    }
    list->first = sleeper;
}

void azbi_sleepers_remove(azbi_sleepers *list, azbi_sleeper *sleeper)
{
    if (sleeper->prev != NULL) {
        sleeper->prev->next = sleeper->next;
    } else if (list->first == sleeper) {
        list->first = sleeper->next;
    }
    if (sleeper->next != NULL) {
        sleeper->next->prev = sleeper->prev;
    }
    sleeper->next = NULL;
    sleeper->prev = NULL;
}

void azbi_sleepers_cancel(const azbi_sleepers *list)
{
    for (const azbi_sleeper *at = list->first; at != NULL; at = at->next) {
        at->cancel(at->user);
    }
}
