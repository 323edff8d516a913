/*
 * protection_policy_operation_statuses.c - rows and functions of
 * azbackup/service/protection_policy_operation_statuses.h.
 * Generated from lib/schema/operations/protection_policy_operation_statuses.txt by
 * lib/schema/generate.py.
 */
#include <azbackup/service/protection_policy_operation_statuses.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_protection_policy_operation_statuses_get = {
    .id = "ProtectionPolicyOperationStatuses_Get",
    .method = "GET",
    .path = "/backupPolicies/{}/operations/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"policy", 260}, {"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const char *policy,
                                    const char *operation_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_protection_policy_operation_statuses_get,
        .scope_id = vault_id,
        .names = {policy, operation_id},
        .call = call,
    };
}

azb_status azb_protection_policy_operation_statuses_get(azb_client *client, const char *vault_id,
                                                        const char *policy,
                                                        const char *operation_id,
                                                        const azb_call_options *call,
                                                        azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, policy, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_protection_policy_operation_statuses_get_begin(
    azb_client *client, const char *vault_id, const char *policy, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, policy, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_protection_policy_operation_statuses_get_end(azb_call *call,
                                                            azb_operation_status **out,
                                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_protection_policy_operation_statuses_get,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
