/*
 * backup_protection_intent.c - rows and functions of azbackup/service/backup_protection_intent.h.
 * Generated from lib/schema/operations/backup_protection_intent.txt by lib/schema/generate.py.
 */
#include <azbackup/service/backup_protection_intent.h>

#include <string.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_backup_protection_intent_list = {
    .id = "BackupProtectionIntent_List",
    .method = "GET",
    .path = "/backupProtectionIntents",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_intent_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_arguments(azb_client *client, const char *vault_id,
                                 const azb_backup_protection_intent_list_options *options,
                                 const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_backup_protection_intent_list_options given = {.size = sizeof given};
    const azb_status status = azbi_options_check(client, options, sizeof given, sizeof given, err);

    if (status != AZB_OK) {
        return status;
    }
    if (options != NULL) {
        memcpy(&given, options, options->size < sizeof given ? options->size : sizeof given);
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_backup_protection_intent_list,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status
azb_backup_protection_intent_list(azb_client *client, const char *vault_id,
                                  const azb_backup_protection_intent_list_options *options,
                                  const azb_call_options *call, azb_pager **out, azb_error **err)
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

azb_status azb_backup_protection_intent_list_next(azb_pager *pager,
                                                  azb_protection_intent_resource **item,
                                                  azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_pager_next(pager, &azbi_type_protection_intent_resource,
                                              item == NULL ? NULL : &model, err);

    if (item != NULL) {
        *item = (void *)model;
    }
    return status;
}
