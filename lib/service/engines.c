/*
 * engines.c - rows and functions of azbackup/service/engines.h.
 * Generated from lib/schema/operations/engines.txt by lib/schema/generate.py.
 */
#include <azbackup/service/engines.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_engines_list = {
    .id = "BackupEngines_List",
    .method = "GET",
    .path = "/backupEngines",
    .api_version = "2025-08-01",
    .item = &azbi_type_backup_engine_base_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_arguments(azb_client *client, const char *vault_id,
                                 const azb_engines_list_options *options,
                                 const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_engines_list_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_engines_list,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_engines_list(azb_client *client, const char *vault_id,
                            const azb_engines_list_options *options, const azb_call_options *call,
                            azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_engines_get = {
    .id = "BackupEngines_Get",
    .method = "GET",
    .path = "/backupEngines/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_backup_engine_base_resource,
    .names = {{"backup_engine", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azb_status get_arguments(azb_client *client, const char *vault_id, const char *backup_engine,
                                const azb_engines_get_options *options,
                                const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_engines_get_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_engines_get,
        .scope_id = vault_id,
        .names = {backup_engine},
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_engines_get(azb_client *client, const char *vault_id, const char *backup_engine,
                           const azb_engines_get_options *options, const azb_call_options *call,
                           azb_backup_engine_base_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status =
        get_arguments(client, vault_id, backup_engine, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_engines_get_begin(azb_client *client, const char *vault_id,
                                 const char *backup_engine, const azb_engines_get_options *options,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        get_arguments(client, vault_id, backup_engine, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_engines_get_end(azb_call *call, azb_backup_engine_base_resource **out,
                               azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_engines_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
