#include "route.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "must.h"

#define GROUP      "/subscriptions/{}/resourceGroups/{}"
#define VAULT      GROUP "/providers/Microsoft.RecoveryServices/vaults/{}"
#define CONTAINER  VAULT "/backupFabrics/{}/protectionContainers/{}"
#define COMPUTE    GROUP "/providers/Microsoft.Compute"
#define COLLECTION COMPUTE "/restorePointCollections/{}"
#define POINT      COLLECTION "/restorePoints/{}"

// What the scopes of operation.h stand for.
static const struct {
    azbi_scope scope;
    const char *path;
} scopes[] = {
    {AZBI_SCOPE_TENANT, ""},
    {AZBI_SCOPE_SUBSCRIPTION, "/subscriptions/{}"},
    {AZBI_SCOPE_RESOURCE_GROUP, GROUP},
    {AZBI_SCOPE_VAULT, VAULT},
    {AZBI_SCOPE_FABRIC, VAULT "/backupFabrics/{}"},
    {AZBI_SCOPE_CONTAINER, CONTAINER},
    {AZBI_SCOPE_PROTECTED_ITEM, CONTAINER "/protectedItems/{}"},
    {AZBI_SCOPE_COLLECTION, COLLECTION},
    {AZBI_SCOPE_RESTORE_POINT, POINT},
    {AZBI_SCOPE_DISK_RESTORE_POINT, POINT "/diskRestorePoints/{}"},
    {AZBI_SCOPE_DISK, COMPUTE "/disks/{}"},
    {AZBI_SCOPE_VIRTUAL_MACHINE, COMPUTE "/virtualMachines/{}"},
};

static const char *scope_path(azbi_scope scope)
{
    for (size_t i = 0; i < sizeof scopes / sizeof *scopes; i++) {
        if (scopes[i].scope == scope) {
            return scopes[i].path;
        }
    }
    return NULL;
}

// Fits the segments from at on against a template; -1 when they do not, else the next segment.
static int fit(const url *u, size_t at, const char *template, char *is_name)
{
    while (*template == '/') {
        const char *word = template + 1;
        const size_t len = strcspn(word, "/");
        if (at == u->segment_count) {
            return -1;
        }
        const char *segment = u->segments[at];
        is_name[at] = len == 2 && strncmp(word, "{}", 2) == 0;
        if (is_name[at] == 0 && (strlen(segment) != len || strncasecmp(segment, word, len) != 0)) {
            return -1;
        }
        at++;
        template = word + len;
    }
    return *template == '\0' ? (int)at : -1;
}

static size_t count_names(const char *is_name)
{
    size_t n = 0;
    for (size_t i = 0; i < URL_SEGMENTS_MAX; i++) {
        n += is_name[i] != 0 ? 1 : 0;
    }
    return n;
}

static char *join(const url *u, size_t count)
{
    char *out = must_copy("");
    for (size_t i = 0; i < count; i++) {
        char *next = must_format("%s/%s", out, u->segments[i]);
        free(out);
        out = next;
    }
    return out;
}

static void bind(const azbi_operation *operation, const url *u, size_t scope_len,
                 const char *is_name, route *out)
{
    free(out->scope_id);
    *out = (route){.operation = operation};
    memcpy(out->is_name, is_name, sizeof out->is_name);
    out->scope_id = operation->scope == AZBI_SCOPE_TENANT ? NULL : join(u, scope_len);
    size_t n = 0;
    for (size_t i = scope_len; i < u->segment_count && n < AZBI_NAMES_MAX; i++) {
        if (is_name[i] != 0) {
            out->names[n++] = u->segments[i];
        }
    }
}

static void try_row(const azbi_operation *operation, const url *u, route *best)
{
    char is_name[URL_SEGMENTS_MAX] = {0};
    const char *scope = scope_path(operation->scope);
    const int scope_len = scope != NULL ? fit(u, 0, scope, is_name) : -1;
    if (scope_len < 0 ||
        fit(u, (size_t)scope_len, operation->path, is_name) != (int)u->segment_count) {
        return;
    }
    if (best->operation == NULL || count_names(is_name) < count_names(best->is_name)) {
        bind(operation, u, (size_t)scope_len, is_name, best);
    }
}

void route_find(const char *method, const url *u, route *out)
{
    *out = (route){0};
    for (size_t i = 0; i < azbi_operations.count; i++) {
        if (strcmp(azbi_operations.operations[i]->method, method) == 0) {
            try_row(azbi_operations.operations[i], u, out);
        }
    }
}

void route_free(route *r)
{
    free(r->scope_id);
    *r = (route){0};
}

bool route_arguments(const route *r, const url *u, route_call *out)
{
    *out = (route_call){.options = {.size = sizeof out->options, .query = out->query}};
    out->arguments =
        (azbi_arguments){.operation = r->operation, .scope_id = r->scope_id, .call = &out->options};
    memcpy(out->arguments.names, r->names, sizeof out->arguments.names);
    for (size_t i = 0; i < u->query_count; i++) {
        if (strcasecmp(u->query[i].name, "api-version") == 0) {
            continue;
        }
        if (out->options.query_count == ROUTE_QUERY_MAX) {
            return false;
        }
        out->query[out->options.query_count++] =
            (azb_name_value){u->query[i].name, u->query[i].value};
    }
    return true;
}

char *route_vault_id(const url *u)
{
    char is_name[URL_SEGMENTS_MAX] = {0};
    const int len = fit(u, 0, VAULT, is_name);
    return len < 0 ? NULL : join(u, (size_t)len);
}
