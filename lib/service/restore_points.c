/*
 * restore_points.c - rows and functions of azbackup/service/restore_points.h.
 * Generated from lib/schema/operations/restore_points.txt by lib/schema/generate.py.
 */
#include <azbackup/service/restore_points.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"restore_point_id", "ARM id of the restore point", 0},
};

const azbi_operation azbi_operation_restore_points_create = {
    .id = "RestorePoints_Create",
    .name = "restore_points_create",
    .doc = "Creates a restore point: of the collection's virtual machine, or as a copy of another "
           "point. The poller's result is the restore point. Where the point lies in another "
           "region than its source, the poller ends when the copying begins: until every disk "
           "restore point is complete, which azb_replication_poller_new waits for, nothing can be "
           "restored from it. A point cannot be changed by a second call, so this one is not sent "
           "again by itself: when its answer is lost, ask for the point.",
    .method = "PUT",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_restore_point,
    .result = &azbi_type_restore_point,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET,
    .body_required = 1,
};

azb_status azb_restore_points_create(azb_client *client, const char *restore_point_id,
                                     const azb_model *body, const azb_call_options *call,
                                     azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_points_create,
                          .scope_id = restore_point_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_restore_points_create_begin(azb_client *client, const char *restore_point_id,
                                           const azb_model *body, const azb_call_options *call,
                                           azb_call_fn done, void *user, azb_call **out,
                                           azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_restore_points_create,
                                             .scope_id = restore_point_id,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_restore_points_create_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restore_points_create, out, err);
}

const azbi_operation azbi_operation_restore_points_delete = {
    .id = "RestorePoints_Delete",
    .name = "restore_points_delete",
    .doc = "Deletes a restore point.",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-04-01",
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_restore_points_delete(azb_client *client, const char *restore_point_id,
                                     const azb_call_options *call, azb_poller **out,
                                     azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_points_delete,
                          .scope_id = restore_point_id,
                          .call = call},
        out, err);
}

azb_status azb_restore_points_delete_begin(azb_client *client, const char *restore_point_id,
                                           const azb_call_options *call, azb_call_fn done,
                                           void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_restore_points_delete,
                                             .scope_id = restore_point_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_restore_points_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restore_points_delete, out, err);
}

static const azbi_input restore_points_get_inputs[] = {
    {.wire = "$expand",
     .option = "options.expand",
     .doc = "what to read along with it",
     .spelling = &azbi_enum_restore_point_expand_options,
     .offset = offsetof(azb_restore_points_get_options, expand),
     .beside = offsetof(azb_restore_points_get_options, reserved_expand),
     .kind = AZBI_INPUT_WORD},
};
_Static_assert(sizeof(azb_restore_points_get_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_restore_points_get = {
    .id = "RestorePoints_Get",
    .name = "restore_points_get",
    .doc = "Reads one restore point.",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_restore_point,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {restore_points_get_inputs, 1,
               AZBI_SIZE_UP_TO(azb_restore_points_get_options, reserved_expand),
               sizeof(azb_restore_points_get_options)},
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_restore_points_get(azb_client *client, const char *restore_point_id,
                                  const azb_restore_points_get_options *options,
                                  const azb_call_options *call, azb_restore_point **out,
                                  azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_restore_points_get,
                                                 .scope_id = restore_point_id,
                                                 .options = options,
                                                 .call = call},
                               out, err);
}

azb_status azb_restore_points_get_begin(azb_client *client, const char *restore_point_id,
                                        const azb_restore_points_get_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_restore_points_get,
                                             .scope_id = restore_point_id,
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_restore_points_get_end(azb_call *call, azb_restore_point **out, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_restore_points_get, out, err);
}
