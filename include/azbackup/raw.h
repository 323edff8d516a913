/*
 * raw.h - calls for which there is no typed function: method, path and JSON text.
 *
 * A raw call is treated as any other call: token, retries (a POST is sent again only when it is
 * sure that it was not received, or after 429 and 503), deadline, cancel, redaction, pollers and
 * pagers. Bodies may hold secrets, so they are wiped and kept out of errors.
 */
#ifndef AZBACKUP_RAW_H
#define AZBACKUP_RAW_H

#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The answer to a raw call. One thread at a time. */
typedef struct azb_raw_result azb_raw_result;

/*
 * Makes a call. method: GET, PUT, PATCH, POST or DELETE. url: a path on the client's endpoint with
 * its query, "/subscriptions/...", percent-encoded; or an absolute URL on the endpoint or a trusted
 * host. The api-version of the call or the client is appended when url has none. body: JSON text;
 * NULL: none, as with every GET. All copied. out: owned, free with azb_raw_result_free.
 * Returns AZB_OK for an answer below 400; AZB_E_ARG, also when there is no api-version, or url and
 * call both have one; AZB_E_UNTRUSTED; and as any call: AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT,
 * AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED, AZB_E_LIMIT, AZB_E_STATE, AZB_E_ABI,
 * AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_raw_call(azb_client *client, const char *method,
                                              const char *url, const char *body,
                                              const azb_call_options *call, azb_raw_result **out,
                                              azb_error **err);

/* The same for event loops: done runs at the end. out: owned, free with azb_call_free. */
AZB_API AZB_NODISCARD azb_status azb_raw_call_begin(azb_client *client, const char *method,
                                                    const char *url, const char *body,
                                                    const azb_call_options *call, azb_call_fn done,
                                                    void *user, azb_call **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_raw_call_end(azb_call *call, azb_raw_result **out,
                                                  azb_error **err);

/* HTTP status of the answer; 0 for NULL. */
AZB_API int32_t azb_raw_result_http_status(const azb_raw_result *result);

/* A header of the answer by its name, in any case; "" when it has none. Borrowed until free. */
AZB_API const char *azb_raw_result_header(const azb_raw_result *result, const char *name);

/* The body as it came, NUL-ended, "" when it has none. len: its bytes; may be NULL. Borrowed until
 * free. */
AZB_API const char *azb_raw_result_body(const azb_raw_result *result, size_t *len);

/*
 * Follows what the call began: a poller for a 202, and for any other 2xx one that may have ended
 * already. Its result is an OperationStatus, or the resource as a model without members of its own
 * (see azb_raw_list). out: owned, free with azb_poller_free; it does not need the result.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_STATE when the poller was handed out before; AZB_E_SERVICE for
 * an answer that begins nothing; AZB_E_JSON; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_raw_result_poller(azb_raw_result *result, azb_poller **out,
                                                       azb_error **err);

/* Frees a result; NULL is fine. */
AZB_API void azb_raw_result_free(azb_raw_result *result);

/*
 * Lists what an object with value and nextLink holds. method: GET or POST; url and body as in
 * azb_raw_call. Items are models of a type "Object" that has no members: azb_model_to_json gives
 * their text, and azb_model_from_json reads that as any type. An element that is not an object
 * becomes a problem record of the pager. Sends nothing yet. out: owned, free with azb_pager_free.
 * Returns AZB_OK, AZB_E_ARG, AZB_E_UNTRUSTED, AZB_E_ABI, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_raw_list(azb_client *client, const char *method,
                                              const char *url, const char *body,
                                              const azb_call_options *call, azb_pager **out,
                                              azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
