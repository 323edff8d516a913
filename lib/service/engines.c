/*
 * engines.c - rows and functions of azbackup/service/engines.h.
 * Generated from lib/schema/operations/engines.txt by lib/schema/generate.py.
 */
#include <azbackup/service/engines.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

static const azbi_input engines_list_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which engines to list",
     .where = &azbi_type_backup_engines_filter,
     .offset = offsetof(azb_engines_list_options, filter),
     .beside = offsetof(azb_engines_list_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_engines_list_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_engines_list_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_engines_list = {
    .id = "BackupEngines_List",
    .name = "engines_list",
    .doc = "Lists the backup engines of a vault.",
    .method = "GET",
    .path = "/backupEngines",
    .api_version = "2025-08-01",
    .item = &azbi_type_backup_engine_base_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {engines_list_inputs, 2, AZBI_SIZE_UP_TO(azb_engines_list_options, skip_token),
               sizeof(azb_engines_list_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_engines_list(azb_client *client, const char *vault_id,
                            const azb_engines_list_options *options, const azb_call_options *call,
                            azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_engines_list,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"backup_engine", "name of the engine", 260},
};

static const azbi_input engines_get_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "what to fill in as well",
     .where = &azbi_type_backup_engine_filter,
     .offset = offsetof(azb_engines_get_options, filter),
     .beside = offsetof(azb_engines_get_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_engines_get_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_engines_get_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_engines_get = {
    .id = "BackupEngines_Get",
    .name = "engines_get",
    .doc = "Reads one backup engine.",
    .method = "GET",
    .path = "/backupEngines/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_engine_base_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .inputs = {engines_get_inputs, 2, AZBI_SIZE_UP_TO(azb_engines_get_options, skip_token),
               sizeof(azb_engines_get_options)},
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_engines_get(azb_client *client, const char *vault_id, const char *backup_engine,
                           const azb_engines_get_options *options, const azb_call_options *call,
                           azb_backup_engine_base_resource **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_engines_get,
                                                 .scope_id = vault_id,
                                                 .names = {backup_engine},
                                                 .options = options,
                                                 .call = call},
                               out, err);
}

azb_status azb_engines_get_begin(azb_client *client, const char *vault_id,
                                 const char *backup_engine, const azb_engines_get_options *options,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_engines_get,
                                             .scope_id = vault_id,
                                             .names = {backup_engine},
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_engines_get_end(azb_call *call, azb_backup_engine_base_resource **out,
                               azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_engines_get, out, err);
}
