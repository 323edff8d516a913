/*
 * disk_restore_points.c - rows and functions of azbackup/service/disk_restore_points.h.
 * Generated from lib/schema/operations/disk_restore_points.txt by lib/schema/generate.py.
 */
#include <azbackup/service/disk_restore_points.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_disk_restore_points_get = {
    .id = "DiskRestorePoint_Get",
    .method = "GET",
    .path = "",
    .api_version = "2023-04-02",
    .result = &azbi_type_disk_restore_point,
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
    .scope_argument = "disk_restore_point_id",
};

static azbi_arguments get_arguments(const char *disk_restore_point_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disk_restore_points_get,
        .scope_id = disk_restore_point_id,
        .call = call,
    };
}

azb_status azb_disk_restore_points_get(azb_client *client, const char *disk_restore_point_id,
                                       const azb_call_options *call, azb_disk_restore_point **out,
                                       azb_error **err)
{
    const azbi_arguments arguments = get_arguments(disk_restore_point_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_disk_restore_points_get_begin(azb_client *client, const char *disk_restore_point_id,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(disk_restore_point_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disk_restore_points_get_end(azb_call *call, azb_disk_restore_point **out,
                                           azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_disk_restore_points_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_disk_restore_points_list = {
    .id = "DiskRestorePoint_ListByRestorePoint",
    .method = "GET",
    .path = "/diskRestorePoints",
    .api_version = "2023-04-02",
    .item = &azbi_type_disk_restore_point,
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "restore_point_id",
};

static azbi_arguments list_arguments(const char *restore_point_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disk_restore_points_list,
        .scope_id = restore_point_id,
        .call = call,
    };
}

azb_status azb_disk_restore_points_list(azb_client *client, const char *restore_point_id,
                                        const azb_call_options *call, azb_pager **out,
                                        azb_error **err)
{
    const azbi_arguments arguments = list_arguments(restore_point_id, call);

    return azbi_list(client, &arguments, out, err);
}

const azbi_operation azbi_operation_disk_restore_points_grant_access = {
    .id = "DiskRestorePoint_GrantAccess",
    .method = "POST",
    .path = "/beginGetAccess",
    .api_version = "2023-04-02",
    .request = &azbi_type_grant_access_data,
    .result = &azbi_type_access_uri,
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
    .scope_argument = "disk_restore_point_id",
};

static azbi_arguments grant_access_arguments(const char *disk_restore_point_id,
                                             const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disk_restore_points_grant_access,
        .scope_id = disk_restore_point_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_disk_restore_points_grant_access(azb_client *client,
                                                const char *disk_restore_point_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = grant_access_arguments(disk_restore_point_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_disk_restore_points_grant_access_begin(
    azb_client *client, const char *disk_restore_point_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = grant_access_arguments(disk_restore_point_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disk_restore_points_grant_access_end(azb_call *call, azb_poller **out,
                                                    azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disk_restore_points_grant_access, out, err);
}

const azbi_operation azbi_operation_disk_restore_points_revoke_access = {
    .id = "DiskRestorePoint_RevokeAccess",
    .method = "POST",
    .path = "/endGetAccess",
    .api_version = "2023-04-02",
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .scope_argument = "disk_restore_point_id",
};

static azbi_arguments revoke_access_arguments(const char *disk_restore_point_id,
                                              const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_disk_restore_points_revoke_access,
        .scope_id = disk_restore_point_id,
        .call = call,
    };
}

azb_status azb_disk_restore_points_revoke_access(azb_client *client,
                                                 const char *disk_restore_point_id,
                                                 const azb_call_options *call, azb_poller **out,
                                                 azb_error **err)
{
    const azbi_arguments arguments = revoke_access_arguments(disk_restore_point_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_disk_restore_points_revoke_access_begin(azb_client *client,
                                                       const char *disk_restore_point_id,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err)
{
    const azbi_arguments arguments = revoke_access_arguments(disk_restore_point_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_disk_restore_points_revoke_access_end(azb_call *call, azb_poller **out,
                                                     azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disk_restore_points_revoke_access, out, err);
}
