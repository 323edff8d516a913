/*
 * disk_restore_points.c - rows and functions of azbackup/service/disk_restore_points.h.
 * Generated from lib/schema/operations/disk_restore_points.txt by lib/schema/generate.py.
 */
#include <azbackup/service/disk_restore_points.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"disk_restore_point_id", "ARM id of the disk restore point", 0},
};

const azbi_operation azbi_operation_disk_restore_points_get = {
    .id = "DiskRestorePoint_Get",
    .name = "disk_restore_points_get",
    .doc = "Reads one disk restore point. It shows how far its replication is.",
    .method = "GET",
    .path = "",
    .api_version = "2023-04-02",
    .result = &azbi_type_disk_restore_point,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
};

azb_status azb_disk_restore_points_get(azb_client *client, const char *disk_restore_point_id,
                                       const azb_call_options *call, azb_disk_restore_point **out,
                                       azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_disk_restore_points_get,
                          .scope_id = disk_restore_point_id,
                          .call = call},
        out, err);
}

azb_status azb_disk_restore_points_get_begin(azb_client *client, const char *disk_restore_point_id,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_disk_restore_points_get,
                                             .scope_id = disk_restore_point_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_disk_restore_points_get_end(azb_call *call, azb_disk_restore_point **out,
                                           azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_disk_restore_points_get, out, err);
}

static const azbi_parameter parameters_1[] = {
    {"restore_point_id", "ARM id of the restore point", 0},
};

const azbi_operation azbi_operation_disk_restore_points_list = {
    .id = "DiskRestorePoint_ListByRestorePoint",
    .name = "disk_restore_points_list",
    .doc = "Lists the disk restore points of a restore point.",
    .method = "GET",
    .path = "/diskRestorePoints",
    .api_version = "2023-04-02",
    .item = &azbi_type_disk_restore_point,
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_disk_restore_points_list(azb_client *client, const char *restore_point_id,
                                        const azb_call_options *call, azb_pager **out,
                                        azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_disk_restore_points_list,
                                       .scope_id = restore_point_id,
                                       .call = call},
                     out, err);
}

const azbi_operation azbi_operation_disk_restore_points_grant_access = {
    .id = "DiskRestorePoint_GrantAccess",
    .name = "disk_restore_points_grant_access",
    .doc = "Starts to grant access to the data of a disk restore point. The poller's result is an "
           "azb_access_uri, whose URLs are secrets: whoever has one can read the data until it "
           "runs out or is revoked. Granted again, the access is prolonged and its URL stays.",
    .method = "POST",
    .path = "/beginGetAccess",
    .api_version = "2023-04-02",
    .request = &azbi_type_grant_access_data,
    .result = &azbi_type_access_uri,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_SECRET | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
};

azb_status azb_disk_restore_points_grant_access(azb_client *client,
                                                const char *disk_restore_point_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_disk_restore_points_grant_access,
                          .scope_id = disk_restore_point_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_disk_restore_points_grant_access_begin(
    azb_client *client, const char *disk_restore_point_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_disk_restore_points_grant_access,
                          .scope_id = disk_restore_point_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_disk_restore_points_grant_access_end(azb_call *call, azb_poller **out,
                                                    azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disk_restore_points_grant_access, out, err);
}

const azbi_operation azbi_operation_disk_restore_points_revoke_access = {
    .id = "DiskRestorePoint_RevokeAccess",
    .name = "disk_restore_points_revoke_access",
    .doc = "Ends all access to the data of a disk restore point.",
    .method = "POST",
    .path = "/endGetAccess",
    .api_version = "2023-04-02",
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_DISK_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
};

azb_status azb_disk_restore_points_revoke_access(azb_client *client,
                                                 const char *disk_restore_point_id,
                                                 const azb_call_options *call, azb_poller **out,
                                                 azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_disk_restore_points_revoke_access,
                          .scope_id = disk_restore_point_id,
                          .call = call},
        out, err);
}

azb_status azb_disk_restore_points_revoke_access_begin(azb_client *client,
                                                       const char *disk_restore_point_id,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_disk_restore_points_revoke_access,
                          .scope_id = disk_restore_point_id,
                          .call = call},
        done, user, out, err);
}

azb_status azb_disk_restore_points_revoke_access_end(azb_call *call, azb_poller **out,
                                                     azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_disk_restore_points_revoke_access, out, err);
}
