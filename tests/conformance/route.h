/* route.h - which row of the library's operations a request belongs to, and its arguments. */
#ifndef CONFORMANCE_ROUTE_H
#define CONFORMANCE_ROUTE_H

#include "service/rows.h"
#include "url.h"

enum {
    ROUTE_QUERY_MAX = 4
};

typedef struct route {
    const azbi_operation *operation; /* NULL: no row fits */
    char *scope_id;                  /* NULL for a tenant's operation */
    const char *names[AZBI_NAMES_MAX];
    /* 1 for each segment that is a name of the caller's, 0 for a fixed word */
    char is_name[URL_SEGMENTS_MAX];
} route;

/* The row whose method and path fit, fixed words without case; of several the one with the fewest
 * names. names are borrowed from u. */
void route_find(const char *method, const url *u, route *out);
void route_free(route *r);

/* The arguments of a call, with every query parameter but the api-version. */
typedef struct route_call {
    azbi_arguments arguments;
    azb_call_options options;
    azb_name_value query[ROUTE_QUERY_MAX];
} route_call;

/* Borrowed from both, and from itself. false when the URL has a query parameter that is not an
 * option of the operation. */
bool route_arguments(const route *r, const url *u, route_call *out);

/* The vault's id out of a path, or NULL; free with free(). */
char *route_vault_id(const url *u);

#endif
