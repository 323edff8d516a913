/*
 * service/feature_support.h - whether a region has a feature.
 * Generated from lib/schema/operations/feature_support.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_FEATURE_SUPPORT_H
#define AZBACKUP_SERVICE_FEATURE_SUPPORT_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/validate.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Asks whether a region has a feature.
 * subscription_id: ARM id of the subscription. location: Azure region, such as westeurope. body: an
 * azb_feature_support_request. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_model_free(&out->model).
 * Service document: Feature Support - Validate, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_feature_support_validate(azb_client *client, const char *subscription_id, const char *location,
                             const azb_model *body, const azb_call_options *call,
                             azb_azure_vm_resource_feature_support_response **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_feature_support_validate_begin(
    azb_client *client, const char *subscription_id, const char *location, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_feature_support_validate_begin has started. out and statuses
 * as azb_feature_support_validate; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_feature_support_validate_end(
    azb_call *call, azb_azure_vm_resource_feature_support_response **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
