/* kinds.h - the kinds of pollers by their numbers. */
#ifndef AZBI_POLLER_KINDS_H
#define AZBI_POLLER_KINDS_H

#include "poller/poller.h"

const azbi_poller_traits *azbi_poller_traits_of(azbi_poller_kind kind);

#endif
