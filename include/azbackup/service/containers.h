/*
 * service/containers.h - the protection containers of a vault, and the databases that they hold.
 * Generated from lib/schema/operations/containers.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_CONTAINERS_H
#define AZBACKUP_SERVICE_CONTAINERS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/container.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/workload_item.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_containers_list: see azb_options_init in context.h. */
typedef struct azb_containers_list_options {
    size_t size; /* set by azb_options_init */
    /* which containers to list; the service wants it; NULL: all; excludes filter */
    const azb_backup_protection_containers_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_containers_list_options;

/*
 * Lists the containers that are registered with a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_containers_list_next of typed/service/containers.h reads its items.
 * Service document: Backup Protection Containers - List (BackupProtectionContainers_List),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_list(azb_client *client, const char *vault_id,
                                                     const azb_containers_list_options *options,
                                                     const azb_call_options *call, azb_pager **out,
                                                     azb_error **err);

/*
 * Reads one container.
 * container_id: ARM id of the protection container. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_protection_container_resource_free.
 * Service document: Protection Containers - Get (ProtectionContainers_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_get(azb_client *client, const char *container_id,
                                                    const azb_call_options *call,
                                                    azb_protection_container_resource **out,
                                                    azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_get_begin(azb_client *client,
                                                          const char *container_id,
                                                          const azb_call_options *call,
                                                          azb_call_fn done, void *user,
                                                          azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_containers_get_begin has started. out and statuses as
 * azb_containers_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_get_end(azb_call *call,
                                                        azb_protection_container_resource **out,
                                                        azb_error **err);

/*
 * Registers a container with its vault, or changes it. The poller's result is the container.
 * container_id: ARM id of the protection container. body: an azb_protection_container_resource, or
 * its properties (an azb_protection_container or a part of one). call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Protection Containers - Register (ProtectionContainers_Register), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_register(azb_client *client,
                                                         const char *container_id,
                                                         const azb_model *body,
                                                         const azb_call_options *call,
                                                         azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_register_begin(
    azb_client *client, const char *container_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_containers_register_begin has started. out and statuses as
 * azb_containers_register; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_register_end(azb_call *call, azb_poller **out,
                                                             azb_error **err);

/*
 * Unregisters a container from its vault. The service refuses it while items in it are protected.
 * container_id: ARM id of the protection container. call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_poller_free.
 * Service document: Protection Containers - Unregister (ProtectionContainers_Unregister),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_unregister(azb_client *client,
                                                           const char *container_id,
                                                           const azb_call_options *call,
                                                           azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_unregister_begin(azb_client *client,
                                                                 const char *container_id,
                                                                 const azb_call_options *call,
                                                                 azb_call_fn done, void *user,
                                                                 azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_containers_unregister_begin has started. out and statuses as
 * azb_containers_unregister; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_unregister_end(azb_call *call, azb_poller **out,
                                                               azb_error **err);

/* Options of azb_containers_inquire: see azb_options_init in context.h. */
typedef struct azb_containers_inquire_options {
    size_t size; /* set by azb_options_init */
    /* what to look for; NULL: all; excludes filter */
    const azb_protection_containers_inquire_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_containers_inquire_options;

/*
 * Starts to discover databases in a container. Protectable items are listed once the poller is
 * done.
 * container_id: ARM id of the protection container. options, call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Protection Containers - Inquire (ProtectionContainers_Inquire), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_inquire(
    azb_client *client, const char *container_id, const azb_containers_inquire_options *options,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_inquire_begin(
    azb_client *client, const char *container_id, const azb_containers_inquire_options *options,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_containers_inquire_begin has started. out and statuses as
 * azb_containers_inquire; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_inquire_end(azb_call *call, azb_poller **out,
                                                            azb_error **err);

/* Options of azb_containers_refresh: see azb_options_init in context.h. */
typedef struct azb_containers_refresh_options {
    size_t size; /* set by azb_options_init */
    /* which containers to look for; NULL: all; excludes filter */
    const azb_protection_containers_refresh_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_containers_refresh_options;

/*
 * Begins to look for containers that can be registered. Protectable containers and items are listed
 * once the poller is done.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_poller_free.
 * Service document: Protection Containers - Refresh (ProtectionContainers_Refresh), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_refresh(
    azb_client *client, const char *vault_id, const azb_containers_refresh_options *options,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_refresh_begin(
    azb_client *client, const char *vault_id, const azb_containers_refresh_options *options,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_containers_refresh_begin has started. out and statuses as
 * azb_containers_refresh; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_refresh_end(azb_call *call, azb_poller **out,
                                                            azb_error **err);

/* Options of azb_containers_list_deleted: see azb_options_init in context.h. */
typedef struct azb_containers_list_deleted_options {
    size_t size; /* set by azb_options_init */
    /* which containers to list; the service wants it; NULL: all; excludes filter */
    const azb_backup_protection_containers_filter *where;
    const char *filter; /* the same as OData text; NULL: all */
} azb_containers_list_deleted_options;

/*
 * Lists the soft-deleted containers of a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use;
 * azb_containers_list_deleted_next of typed/service/containers.h reads its items.
 * Service document: Deleted Protection Containers - List (DeletedProtectionContainers_List),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_containers_list_deleted(
    azb_client *client, const char *vault_id, const azb_containers_list_deleted_options *options,
    const azb_call_options *call, azb_pager **out, azb_error **err);

/* Options of azb_containers_list_workload_items: see azb_options_init in context.h. */
typedef struct azb_containers_list_workload_items_options {
    size_t size; /* set by azb_options_init */
    /* which items to list; NULL: all; excludes filter */
    const azb_backup_workload_items_filter *where;
    const char *filter;     /* the same as OData text; NULL: all */
    const char *skip_token; /* where to go on, from a link of the service (NULL: none) */
} azb_containers_list_workload_items_options;

/*
 * Lists the databases of a container, and the instances that hold them.
 * container_id: ARM id of the protection container. options, call: NULL for the defaults. All
 * arguments are copied. out: owned, free with azb_pager_free. No request is sent before its first
 * use; azb_containers_list_workload_items_next of typed/service/containers.h reads its items.
 * Service document: Backup Workload Items - List (BackupWorkloadItems_List), api-version
 * 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_containers_list_workload_items(azb_client *client, const char *container_id,
                                   const azb_containers_list_workload_items_options *options,
                                   const azb_call_options *call, azb_pager **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
