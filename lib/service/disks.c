/*
 * disks.c - rows and functions of azbackup/service/disks.h.
 * Generated from lib/schema/operations/disks.txt by lib/schema/generate.py.
 */
#include <azbackup/service/disks.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_disks_create_or_update = {
    .id = "Disks_CreateOrUpdate",
    .method = "PUT",
    .path = "",
    .api_version = "2023-04-02",
    .request = &azbi_type_disk,
    .result = &azbi_type_disk,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET,
    .body_required = 1,
    .scope_argument = "disk_id",
};

static azbi_arguments create_or_update_arguments(const char *disk_id, const azb_model *body,
                                                 const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disks_create_or_update,
        .scope_id = disk_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_disks_create_or_update(azb_client *client, const char *disk_id,
                                      const azb_model *body, const azb_call_options *call,
                                      azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = create_or_update_arguments(disk_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_disks_create_or_update_begin(azb_client *client, const char *disk_id,
                                            const azb_model *body, const azb_call_options *call,
                                            azb_call_fn done, void *user, azb_call **out,
                                            azb_error **err)
{
    const azbi_arguments arguments = create_or_update_arguments(disk_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disks_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_create_or_update, out, err);
}

const azbi_operation azbi_operation_disks_get = {
    .id = "Disks_Get",
    .method = "GET",
    .path = "",
    .api_version = "2023-04-02",
    .result = &azbi_type_disk,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "disk_id",
};

static azbi_arguments get_arguments(const char *disk_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disks_get,
        .scope_id = disk_id,
        .call = call,
    };
}

azb_status azb_disks_get(azb_client *client, const char *disk_id, const azb_call_options *call,
                         azb_disk **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(disk_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_disks_get_begin(azb_client *client, const char *disk_id,
                               const azb_call_options *call, azb_call_fn done, void *user,
                               azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(disk_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disks_get_end(azb_call *call, azb_disk **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_disks_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_disks_delete = {
    .id = "Disks_Delete",
    .method = "DELETE",
    .path = "",
    .api_version = "2023-04-02",
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "disk_id",
};

static azbi_arguments delete_arguments(const char *disk_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disks_delete,
        .scope_id = disk_id,
        .call = call,
    };
}

azb_status azb_disks_delete(azb_client *client, const char *disk_id, const azb_call_options *call,
                            azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(disk_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_disks_delete_begin(azb_client *client, const char *disk_id,
                                  const azb_call_options *call, azb_call_fn done, void *user,
                                  azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(disk_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disks_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_delete, out, err);
}

const azbi_operation azbi_operation_disks_grant_access = {
    .id = "Disks_GrantAccess",
    .method = "POST",
    .path = "/beginGetAccess",
    .api_version = "2023-04-02",
    .request = &azbi_type_grant_access_data,
    .result = &azbi_type_access_uri,
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
    .scope_argument = "disk_id",
};

static azbi_arguments grant_access_arguments(const char *disk_id, const azb_model *body,
                                             const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disks_grant_access,
        .scope_id = disk_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_disks_grant_access(azb_client *client, const char *disk_id, const azb_model *body,
                                  const azb_call_options *call, azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = grant_access_arguments(disk_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_disks_grant_access_begin(azb_client *client, const char *disk_id,
                                        const azb_model *body, const azb_call_options *call,
                                        azb_call_fn done, void *user, azb_call **out,
                                        azb_error **err)
{
    const azbi_arguments arguments = grant_access_arguments(disk_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disks_grant_access_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_grant_access, out, err);
}

const azbi_operation azbi_operation_disks_revoke_access = {
    .id = "Disks_RevokeAccess",
    .method = "POST",
    .path = "/endGetAccess",
    .api_version = "2023-04-02",
    .scope = AZBI_SCOPE_DISK,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .scope_argument = "disk_id",
};

static azbi_arguments revoke_access_arguments(const char *disk_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disks_revoke_access,
        .scope_id = disk_id,
        .call = call,
    };
}

azb_status azb_disks_revoke_access(azb_client *client, const char *disk_id,
                                   const azb_call_options *call, azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = revoke_access_arguments(disk_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_disks_revoke_access_begin(azb_client *client, const char *disk_id,
                                         const azb_call_options *call, azb_call_fn done, void *user,
                                         azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = revoke_access_arguments(disk_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disks_revoke_access_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disks_revoke_access, out, err);
}
