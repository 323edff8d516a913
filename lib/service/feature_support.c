/*
 * feature_support.c - rows and functions of azbackup/service/feature_support.h.
 * Generated from lib/schema/operations/feature_support.txt by lib/schema/generate.py.
 */
#include <azbackup/service/feature_support.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_feature_support_validate = {
    .id = "FeatureSupport_Validate",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupValidateFeatures",
    .api_version = "2025-08-01",
    .request = &azbi_type_feature_support_request,
    .result = &azbi_type_azure_vm_resource_feature_support_response,
    .names = {{"location", 260}},
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
    .scope_argument = "subscription_id",
};

static azbi_arguments validate_arguments(const char *subscription_id, const char *location,
                                         const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_feature_support_validate,
        .scope_id = subscription_id,
        .names = {location},
        .body = body,
        .call = call,
    };
}

azb_status azb_feature_support_validate(azb_client *client, const char *subscription_id,
                                        const char *location, const azb_model *body,
                                        const azb_call_options *call,
                                        azb_azure_vm_resource_feature_support_response **out,
                                        azb_error **err)
{
    const azbi_arguments arguments = validate_arguments(subscription_id, location, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_feature_support_validate_begin(azb_client *client, const char *subscription_id,
                                              const char *location, const azb_model *body,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = validate_arguments(subscription_id, location, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_feature_support_validate_end(azb_call *call,
                                            azb_azure_vm_resource_feature_support_response **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_feature_support_validate,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
