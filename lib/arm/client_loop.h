/* client_loop.h - the loop of a client, for workflows that are state machines on it. */
#ifndef AZBI_ARM_CLIENT_LOOP_H
#define AZBI_ARM_CLIENT_LOOP_H

#include <azbackup/client.h>

#include "loop/loop.h"

/* Borrowed until the client is freed; hold it (azbi_loop_hold) to outlive the client. */
azbi_loop *azbi_client_loop(const azb_client *client);

#endif
