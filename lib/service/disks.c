/*
 * disks.c - rows and functions of azbackup/service/disks.h.
 * Generated from lib/schema/operations/disks.txt by lib/schema/generate.py.
 */
#include <azbackup/service/disks.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"disk_id", "ARM id of the disk", 0},
};

const azbi_operation azbi_operation_disks_create_or_update = {
    .id = "Disks_CreateOrUpdate",
    .name = "disks_create_or_update",
    .doc = "Creates or changes a disk. The poller's result is the disk.",
    .method = "PUT",
    .path = "",
    .api_version = "2023-04-02",
    .request = &azbi_type_disk,
    .result = &azbi_type_disk,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET,
    .body_required = 1,
};

azb_status azb_disks_create_or_update(azb_client *client, const char *disk_id,
                                      const azb_model *body, const azb_call_options *call,
                                      azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_disks_create_or_update,
                          .scope_id = disk_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_disks_create_or_update_begin(azb_client *client, const char *disk_id,
                                            const azb_model *body, const azb_call_options *call,
                                            azb_call_fn done, void *user, azb_call **out,
                                            azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_disks_create_or_update,
                                             .scope_id = disk_id,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_disks_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_create_or_update, out, err);
}

const azbi_operation azbi_operation_disks_get = {
    .id = "Disks_Get",
    .name = "disks_get",
    .doc = "Reads one disk.",
    .method = "GET",
    .path = "",
    .api_version = "2023-04-02",
    .result = &azbi_type_disk,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_disks_get(azb_client *client, const char *disk_id, const azb_call_options *call,
                         azb_disk **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_disks_get,
                                                 .scope_id = disk_id,
                                                 .call = call},
                               out, err);
}

azb_status azb_disks_get_begin(azb_client *client, const char *disk_id,
                               const azb_call_options *call, azb_call_fn done, void *user,
                               azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_disks_get,
                                             .scope_id = disk_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_disks_get_end(azb_call *call, azb_disk **out, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_disks_get, out, err);
}

const azbi_operation azbi_operation_disks_delete = {
    .id = "Disks_Delete",
    .name = "disks_delete",
    .doc = "Deletes a disk that no virtual machine has attached.",
    .method = "DELETE",
    .path = "",
    .api_version = "2023-04-02",
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_disks_delete(azb_client *client, const char *disk_id, const azb_call_options *call,
                            azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_disks_delete,
                                                  .scope_id = disk_id,
                                                  .call = call},
                                out, err);
}

azb_status azb_disks_delete_begin(azb_client *client, const char *disk_id,
                                  const azb_call_options *call, azb_call_fn done, void *user,
                                  azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_disks_delete,
                                             .scope_id = disk_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_disks_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_delete, out, err);
}

const azbi_operation azbi_operation_disks_grant_access = {
    .id = "Disks_GrantAccess",
    .name = "disks_grant_access",
    .doc = "Starts to grant access to the data of a disk. The poller's result is an "
           "azb_access_uri, whose URLs are secrets: whoever has one can use the data until it runs "
           "out or is revoked. Granted again, the access is prolonged and its URL stays.",
    .method = "POST",
    .path = "/beginGetAccess",
    .api_version = "2023-04-02",
    .request = &azbi_type_grant_access_data,
    .result = &azbi_type_access_uri,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
};

azb_status azb_disks_grant_access(azb_client *client, const char *disk_id, const azb_model *body,
                                  const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_disks_grant_access,
                                                  .scope_id = disk_id,
                                                  .body = body,
                                                  .call = call},
                                out, err);
}

azb_status azb_disks_grant_access_begin(azb_client *client, const char *disk_id,
                                        const azb_model *body, const azb_call_options *call,
                                        azb_call_fn done, void *user, azb_call **out,
                                        azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_disks_grant_access,
                                             .scope_id = disk_id,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_disks_grant_access_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_grant_access, out, err);
}

const azbi_operation azbi_operation_disks_revoke_access = {
    .id = "Disks_RevokeAccess",
    .name = "disks_revoke_access",
    .doc = "Ends all access to the data of a disk.",
    .method = "POST",
    .path = "/endGetAccess",
    .api_version = "2023-04-02",
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
};

azb_status azb_disks_revoke_access(azb_client *client, const char *disk_id,
                                   const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_disks_revoke_access,
                                                  .scope_id = disk_id,
                                                  .call = call},
                                out, err);
}

azb_status azb_disks_revoke_access_begin(azb_client *client, const char *disk_id,
                                         const azb_call_options *call, azb_call_fn done, void *user,
                                         azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_disks_revoke_access,
                                             .scope_id = disk_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_disks_revoke_access_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_revoke_access, out, err);
}
