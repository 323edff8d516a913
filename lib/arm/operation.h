/*
 * operation.h - one row per operation of the service, and the arguments that are bound to it.
 *
 * The functions in lib/service/ are generated from the same schema as the rows: each passes an
 * azbi_arguments to azbi_list, azbi_call_begin or a function that runs the call.
 */
#ifndef AZBI_ARM_OPERATION_H
#define AZBI_ARM_OPERATION_H

#include <stdbool.h>

#include <azbackup/client.h>
#include <azbackup/model.h>

#include "arm/inputs.h"
#include "id/id.h"

enum {
    AZBI_NAMES_MAX = 4,
    AZBI_EMPTY_MAX = 3
};

/* A text that the path needs: the ARM id of the scope, or a name below it. */
typedef struct azbi_parameter {
    const char *name; /* of the C function's argument, "recovery_point": errors name it */
    const char *doc;  /* what the header says about it */
    uint16_t max_len; /* of a name, in characters: the service document's limit, else 260 */
} azbi_parameter;

enum {
    AZBI_OPERATION_LIST = 1,      /* pages: value, nextLink */
    AZBI_OPERATION_LONG = 2,      /* hands out a poller, for whatever 2xx comes */
    AZBI_OPERATION_ONCE = 4,      /* a POST that starts work: see AZBI_EXCHANGE_ONCE */
    AZBI_OPERATION_SECRET = 8,    /* bodies hold secrets */
    AZBI_OPERATION_LOCATION = 16, /* a PUT or PATCH whose result is read at its Location in the end,
                                     not at its own URL */
    AZBI_OPERATION_JOB = 32       /* begins a job, which the operation's status names */
};

typedef struct azb_operation {
    const char *id;   /* the service's, "RecoveryPoints_List" */
    const char *name; /* a caller's, "recovery_points_list" */
    const char *doc;
    const char *path; /* after the scope: "/recoveryPoints/{}/restore", {} for each name */
    char method[8];
    char api_version[20];
    const azb_type *request;          /* body; NULL: none */
    const azb_type *result;           /* of a success, and of a poller's end; NULL: none */
    const azb_type *item;             /* of a list */
    const azbi_parameter *parameters; /* the id of the scope, but not for a tenant; then names */
    azbi_inputs inputs;
    azbi_scope scope;
    uint32_t flags;
    uint32_t parameter_count;
    /* Successes that the service's document lists without a body, for an operation that has a
     * result; 0 ends the list. An empty answer with any other status is an error. */
    int16_t empty_statuses[AZBI_EMPTY_MAX];
    int32_t body_required;
} azbi_operation;

/* Everything that one call says; borrowed until the function that takes it returns. */
typedef struct azbi_arguments {
    const azbi_operation *operation;
    const char *scope_id;
    const char *names[AZBI_NAMES_MAX];
    const void *options;   /* the operation's own options struct; NULL for the defaults */
    const azb_model *body; /* of the row's request type, or of the type (or one derived from it)
                              that its member `properties` takes: it is put into an envelope then */
    const char *json;      /* body of a row without a request type; NULL: none */
    const azb_call_options *call;
} azbi_arguments;

/* The first of the parameters that are names. */
size_t azbi_operation_first_name(const azbi_operation *operation);

/* How errors name the ARM id of the scope; NULL for a tenant, which has none. */
const char *azbi_operation_scope_argument(const azbi_operation *operation);

/* Checks all arguments and writes the URL, with the query values of options (which were read), the
 * api-version of the call, the client or the row, in that order, and the further query of the call
 * (which was checked). Returns AZB_OK, AZB_E_ARG naming the argument, AZB_E_ABI naming "options",
 * AZB_E_LIMIT for a filter that is too long, AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_operation_url(const azbi_arguments *arguments, azb_client *client,
                                            azbi_buf *url, azb_error **err);

/* The vault that the call works in; owned, azbi_string_free; NULL when it is in none. Returns
 * AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_operation_vault(const azbi_arguments *arguments, azb_client *client,
                                              char **out);

/* Checks the body and appends it as JSON, in its envelope when it needs one; nothing without a
 * body. Returns AZB_OK, AZB_E_ARG naming the member, AZB_E_LIMIT for a model that is too large,
 * AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_operation_body(const azbi_arguments *arguments, azb_context *context,
                                             azbi_buf *body, azb_error **err);

/* Whether the service's document lists that success without a body. */
bool azbi_operation_may_be_empty(const azbi_operation *operation, int32_t http_status);

#endif
