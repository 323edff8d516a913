/* socket_table.h - the sockets that a transport has asked the host's event loop to watch. */
#ifndef AZBI_HTTP_SOCKET_TABLE_H
#define AZBI_HTTP_SOCKET_TABLE_H

#include <stdbool.h>

#include "base/context.h"

typedef struct azbi_socket_table {
    azb_context *context;
    int64_t *items; /* in no order */
    size_t count, cap;
} azbi_socket_table;

void azbi_socket_table_init(azbi_socket_table *table, azb_context *context);
void azbi_socket_table_dispose(azbi_socket_table *table);

/* Puts a socket in or takes it out. Without memory it stays out: the host watches it all the same,
 * and only a blocking call inside the loop has to wait for the host then. */
void azbi_socket_table_set(azbi_socket_table *table, int64_t socket, bool watched);

#endif
