/*
 * operation.h - the operations of the service at run time: all of them by name, and calls of any of
 * them with arguments as JSON text.
 *
 * For bindings and for programs that learn which operation to call when they run. The headers of
 * service/ have a function for each operation, whose arguments the compiler checks.
 */
#ifndef AZBACKUP_OPERATION_H
#define AZBACKUP_OPERATION_H

#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One operation. Never freed. */
typedef struct azb_operation azb_operation;

/* What an operation brings. */
enum {
    AZB_OPERATION_NOTHING = 1, /* success alone */
    AZB_OPERATION_MODEL = 2,   /* a model; none when the service answers without a body */
    AZB_OPERATION_POLLER = 3,  /* a poller for the work that it starts */
    AZB_OPERATION_LIST = 4     /* a pager: see azb_operation_list */
};

/* All operations, sorted by the service's id; NULL outside of 0 to count - 1. */
AZB_API size_t azb_operation_count(void);
AZB_API const azb_operation *azb_operation_at(size_t index);

/*
 * An operation by its name, "recovery_points_list", or by the service's id, "RecoveryPoints_List".
 * Returns AZB_OK; AZB_E_ARG for NULL and for an unknown name, with the nearest names in the
 * message; AZB_E_NOMEM. *out is NULL on failure.
 */
AZB_API AZB_NODISCARD azb_status azb_operation_find(const char *name, const azb_operation **out,
                                                    azb_error **err);

/* Texts about an operation; "" for NULL. name: that of its function without azb_. path: behind the
 * ARM id of the first argument, with {} for each name. doc: a sentence. */
AZB_API const char *azb_operation_name(const azb_operation *operation);
AZB_API const char *azb_operation_id(const azb_operation *operation);
AZB_API const char *azb_operation_doc(const azb_operation *operation);
AZB_API const char *azb_operation_method(const azb_operation *operation);
AZB_API const char *azb_operation_path(const azb_operation *operation);
AZB_API const char *azb_operation_api_version(const azb_operation *operation);

/* AZB_OPERATION_...; 0 for NULL. */
AZB_API int32_t azb_operation_kind(const azb_operation *operation);

/* Types of the body, of the model that a call or its poller brings, and of the items of a list;
 * NULL where there is none. */
AZB_API const azb_type *azb_operation_body_type(const azb_operation *operation);
AZB_API const azb_type *azb_operation_result_type(const azb_operation *operation);
AZB_API const azb_type *azb_operation_item_type(const azb_operation *operation);

/* Where an argument is sent. */
enum {
    AZB_IN_PATH = 1,
    AZB_IN_QUERY = 2,
    AZB_IN_HEADER = 3,
    AZB_IN_BODY = 4
};

/* One argument of an operation: filled by azb_operation_argument. */
typedef struct azb_argument {
    size_t size;          /* set by the caller to sizeof(azb_argument) */
    const char *name;     /* "vault_id", "options.filter", "body": its path in the JSON text */
    const char *wire;     /* name of a query or header value, "$filter"; "" for the others */
    const char *doc;      /* what it says */
    const azb_type *type; /* of a model; NULL for the other kinds */
    int32_t kind;         /* AZB_KIND_STR, AZB_KIND_BOOL, AZB_KIND_ENUM or AZB_KIND_MODEL */
    int32_t place;        /* AZB_IN_... */
    uint32_t flags;       /* AZB_FIELD_REQUIRED, AZB_FIELD_SECRET */
    uint32_t max_len;     /* of a name in the path, in characters; 0: not known */
} azb_argument;

/* The arguments: ARM id and names, body, options. out->size must be set. Returns AZB_OK; AZB_E_ARG
 * for an index outside; AZB_E_ABI. */
AZB_API size_t azb_operation_argument_count(const azb_operation *operation);
AZB_API AZB_NODISCARD azb_status azb_operation_argument(const azb_operation *operation,
                                                        size_t index, azb_argument *out);

/* The spellings of an argument of kind AZB_KIND_ENUM; "" outside of 0 to count - 1. */
AZB_API size_t azb_operation_enum_count(const azb_operation *operation, size_t index_of_argument);
AZB_API const char *azb_operation_enum_text(const azb_operation *operation,
                                            size_t index_of_argument, size_t index);

/*
 * The calls below take their arguments as one JSON object:
 *
 *     {"vault_id": "/subscriptions/...", "options": {"filter": "...", "expand": "instanceView",
 *      "where": {"status": "InProgress"}}, "body": {"properties": {...}}}
 *
 * Null is the same as not given. Texts are strings, flags true or false, enums their spelling.
 * where and body are models as the service writes them; members that the library does not know are
 * sent as they are. The text may hold secrets: what is read of it is wiped.
 *
 * arguments: NULL for {}. body: a model in place of the JSON's, as the typed function takes it;
 * NULL for none. call: NULL for the defaults. All are copied.
 *
 * What is wrong is AZB_E_ARG with the path of the argument, "vault_id", "options.expand" or
 * "body.properties.sku": an unknown member (with the nearest one), a value of another kind, an
 * unknown spelling (with all that are allowed), a missing argument, a body of another type.
 */

/* A list. out: owned, free with azb_pager_free. No request is sent before its first use. Returns
 * AZB_OK; AZB_E_ARG, also for an operation that is not a list; AZB_E_LIMIT; AZB_E_NOMEM. */
AZB_API AZB_NODISCARD azb_status azb_operation_list(azb_client *client,
                                                    const azb_operation *operation,
                                                    const char *arguments, const azb_model *body,
                                                    const azb_call_options *call, azb_pager **out,
                                                    azb_error **err);

/*
 * Any other operation. model: owned, free with azb_model_free; poller: owned, free with
 * azb_poller_free. The one that the kind of the operation does not bring may be NULL, and becomes
 * NULL. Statuses as those of the typed function, and AZB_E_ARG for a list.
 */
AZB_API AZB_NODISCARD azb_status azb_operation_call(azb_client *client,
                                                    const azb_operation *operation,
                                                    const char *arguments, const azb_model *body,
                                                    const azb_call_options *call, azb_model **model,
                                                    azb_poller **poller, azb_error **err);

/* The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free. */
AZB_API AZB_NODISCARD azb_status
azb_operation_call_begin(azb_client *client, const azb_operation *operation, const char *arguments,
                         const azb_model *body, const azb_call_options *call, azb_call_fn done,
                         void *user, azb_call **out, azb_error **err);

/* Takes the result of a call that azb_operation_call_begin or any typed begin function of service/
 * has started. Statuses as azb_operation_call; AZB_E_STATE when it is not done yet. */
AZB_API AZB_NODISCARD azb_status azb_operation_call_end(azb_call *call, azb_model **model,
                                                        azb_poller **poller, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
