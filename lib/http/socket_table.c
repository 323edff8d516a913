// socket_table.c - a handful of numbers; a search from the front is the fastest there is.
#include "http/socket_table.h"

#include "base/memory.h"

void azbi_socket_table_init(azbi_socket_table *table, azb_context *context)
{
    *table = (azbi_socket_table){.context = context};
}

void azbi_socket_table_dispose(azbi_socket_table *table)
{
    azbi_release(table->context, table->items, table->cap * sizeof *table->items);
    azbi_socket_table_init(table, table->context);
}

static bool make_room(azbi_socket_table *table)
{
    if (table->count < table->cap) {
        return true;
    }
    const size_t size = sizeof *table->items;
    const size_t cap = table->cap == 0 ? 8 : table->cap * 2;
    int64_t *grown = azbi_resize(table->context, table->items, table->cap * size, cap * size);
    if (grown == NULL) {
        return false;
    }
    table->items = grown;
    table->cap = cap;
    return true;
}

void azbi_socket_table_set(azbi_socket_table *table, int64_t socket, bool watched)
{
    size_t i = 0;
    while (i < table->count && table->items[i] != socket) {
        i++;
    }
    if (i < table->count && !watched) {
        table->items[i] = table->items[--table->count];
    } else if (i == table->count && watched && make_room(table)) {
        table->items[table->count++] = socket;
    }
}
