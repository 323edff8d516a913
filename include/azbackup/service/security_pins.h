/*
 * service/security_pins.h - security PINs.
 * Generated from lib/schema/operations/security_pins.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_SECURITY_PINS_H
#define AZBACKUP_SERVICE_SECURITY_PINS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/resource_guard.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_security_pins_get: see azb_options_init in client.h. */
typedef struct azb_security_pins_get_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_security_pins_get_options;

/*
 * Asks for a security PIN of a vault.
 * vault_id: ARM id of the vault. body: an azb_security_pin_base; NULL for none. options, call: NULL
 * for the defaults. All arguments are copied. out: owned, free with azb_model_free(&out->model).
 * Service document: Security PI Ns - Get, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_security_pins_get(azb_client *client, const char *vault_id,
                                                       const azb_model *body,
                                                       const azb_security_pins_get_options *options,
                                                       const azb_call_options *call,
                                                       azb_token_information **out,
                                                       azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_security_pins_get_begin(
    azb_client *client, const char *vault_id, const azb_model *body,
    const azb_security_pins_get_options *options, const azb_call_options *call, azb_call_fn done,
    void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_security_pins_get_begin has started. out and statuses as
 * azb_security_pins_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_security_pins_get_end(azb_call *call,
                                                           azb_token_information **out,
                                                           azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
