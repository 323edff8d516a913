/*
 * operation.h - one row per operation of the service, and the arguments that are bound to it.
 *
 * The functions in lib/service/ are generated from the same schema as the rows: each fills an
 * azbi_arguments and hands it to azbi_list, azbi_call_begin or a function that runs the call.
 */
#ifndef AZBI_ARM_OPERATION_H
#define AZBI_ARM_OPERATION_H

#include <stdbool.h>

#include <azbackup/client.h>
#include <azbackup/model.h>

#include "base/buf.h"
#include "base/error.h"
#include "id/id.h"
#include "json/type.h"

enum {
    AZBI_NAMES_MAX = 4,
    AZBI_QUERY_MAX = 4,
    AZBI_HEADERS_MAX = 4,
    AZBI_EMPTY_MAX = 3
};

/* A name that stands in the path below the scope. */
typedef struct azbi_path_name {
    const char *argument; /* of the C function, "recovery_point": errors name it */
    uint16_t max_len;     /* characters; the service document's limit, 260 when it has none */
} azbi_path_name;

enum {
    AZBI_OPERATION_LIST = 1,      /* pages: value, nextLink */
    AZBI_OPERATION_LONG = 2,      /* hands out a poller, for whatever 2xx comes */
    AZBI_OPERATION_ONCE = 4,      /* a POST that starts work: see AZBI_EXCHANGE_ONCE */
    AZBI_OPERATION_SECRET = 8,    /* bodies hold secrets */
    AZBI_OPERATION_LOCATION = 16, /* a PUT or PATCH whose result is read at its Location in the end,
                                     not at its own URL */
    AZBI_OPERATION_JOB = 32       /* begins a job, which the operation's status names */
};

typedef struct azbi_operation {
    const char *id; /* the service's, "RecoveryPoints_List" */
    const char *method;
    const char *path; /* after the scope: "/recoveryPoints/{}/restore", {} for each name */
    const char *api_version;
    const azb_type *request; /* body; NULL: none */
    const azb_type *result;  /* of a success, and of a poller's end; NULL: none */
    const azb_type *item;    /* of a list */
    azbi_path_name names[AZBI_NAMES_MAX];
    azbi_scope scope;
    uint32_t flags;
    /* Successes that the service's document lists without a body, for an operation that has a
     * result; 0 ends the list. An empty answer with any other status is an error. */
    int16_t empty_statuses[AZBI_EMPTY_MAX];
    int32_t body_required;
    const char *scope_argument; /* "vault_id", "item_id" */
} azbi_operation;

/* Text and where are two ways to say the same filter: only one may be given. What has neither is a
 * word out of a set, or a flag. */
typedef struct azbi_query {
    const char *name;           /* "$filter", "$skipToken"; NULL ends the list */
    const char *text;           /* NULL: not given */
    const azb_model *where;     /* typed form of $filter; NULL: not given */
    const char *option;         /* errors name it: "options.expand"; NULL: they say name */
    const azbi_enum_set *words; /* NULL: no word out of a set */
    int32_t word;               /* id of one; 0: not given */
    int32_t reserved;           /* of the options struct: 0 */
    azb_opt_bool flag;          /* absent: not given */
} azbi_query;

/* For functions that have the options of their operation in a struct `given`. */
/* clang-format off */
#define AZBI_QUERY_TEXT(query_name, member)                                           \
    {                                                                                 \
        .name = (query_name), .option = "options." #member, .text = given.member      \
    }
#define AZBI_QUERY_FILTER(query_name, member)                                         \
    {                                                                                 \
        .name = (query_name), .option = "options." #member, .text = given.member,     \
        .where = (const azb_model *)given.where                                       \
    }
#define AZBI_QUERY_WORD(query_name, set, member)                                      \
    {                                                                                 \
        .name = (query_name), .option = "options." #member, .words = &azbi_enum_##set, \
        .word = given.member, .reserved = given.reserved_##member                     \
    }
#define AZBI_QUERY_FLAG(query_name, member)                                           \
    {                                                                                 \
        .name = (query_name), .option = "options." #member, .flag = given.member      \
    }
#define AZBI_HEADER_TEXT(header_name, member)                                         \
    {                                                                                 \
        .name = (header_name), .option = "options." #member, .value = given.member    \
    }
/* clang-format on */

typedef struct azbi_header {
    const char *name;
    const char *option; /* errors name it */
    const char *value;  /* NULL: not given */
} azbi_header;

/* Everything that one call says; borrowed until the function that takes it returns. */
typedef struct azbi_arguments {
    const azbi_operation *operation;
    const char *scope_id;
    const char *names[AZBI_NAMES_MAX];
    azbi_query query[AZBI_QUERY_MAX];
    azbi_header headers[AZBI_HEADERS_MAX];
    const azb_model *body; /* of the row's request type, or of the type (or one derived from it)
                              that its member `properties` takes: it is put into an envelope then */
    const char *json;      /* body of a row without a request type; NULL: none */
    const azb_call_options *call;
} azbi_arguments;

/* Checks all arguments and writes the URL, with the api-version of the call, the client or the row,
 * in that order, and the further query of the call (which was checked). Returns AZB_OK, AZB_E_ARG
 * naming the argument, AZB_E_LIMIT for a filter that is too long, AZB_E_NOMEM. */
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
