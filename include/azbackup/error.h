/*
 * error.h - what went wrong, for people and for support cases.
 *
 * Functions that take `azb_error **err` set it to NULL first and, on failure, to an error that the
 * caller owns; pass NULL when the status is enough. The accessors of a NULL error return 0 and "".
 * Texts are borrowed until the error is freed, never NULL, and never hold a token,
 * a secret or the signature of a SAS URL. Each is UTF-8 and safe in one line of a log or a
 * terminal: line ends and other control characters of the service are escaped (\n, \r, \t, \u001b),
 * and bytes that are not UTF-8 become U+FFFD. An error does not change; any thread may read it.
 */
#ifndef AZBACKUP_ERROR_H
#define AZBACKUP_ERROR_H

#include <azbackup/value.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_error azb_error;

/* Frees an error; NULL is fine. */
AZB_API void azb_error_free(azb_error *error);

/* The status that the failed call returned; AZB_OK for NULL. */
AZB_API azb_status azb_error_status(const azb_error *error);

/* One line: what failed and why, with the first cause at the end. The message of a detail is
 * "<code>: <message>". */
AZB_API const char *azb_error_message(const azb_error *error);

/*
 * The argument or member that the error is about: "item_id", or a path from the model's root such
 * as "properties.restoreDiskLunList[2]"; "" when none.
 */
AZB_API const char *azb_error_path(const azb_error *error);

/* HTTP status of the last answer, 100 to 599; 0 when none arrived. */
AZB_API int32_t azb_error_http_status(const azb_error *error);

/* The service's code, such as "BMSUserErrorInvalidInput", its message, and its target. Of a failed
 * job: the name of its error, such as "UserErrorGuestAgentStatusUnavailable", or its number where
 * it has no name; its text; and its entity. */
AZB_API const char *azb_error_service_code(const azb_error *error);
AZB_API const char *azb_error_service_message(const azb_error *error);
AZB_API const char *azb_error_target(const azb_error *error);

/* The number that the service gave beside the code or in its place, such as 400001 of a failed
 * job; 0 when none. */
AZB_API int64_t azb_error_service_number(const azb_error *error);

/* Ids for a support case: ours, the service's, and the correlation id of the call. */
AZB_API const char *azb_error_client_request_id(const azb_error *error);
AZB_API const char *azb_error_request_id(const azb_error *error);
AZB_API const char *azb_error_correlation_id(const azb_error *error);

/*
 * The same ids of the request that began the work, where the error is about an operation or a job
 * that was followed; "" when that request is not known, as after azb_poller_resume.
 */
AZB_API const char *azb_error_trigger_client_request_id(const azb_error *error);
AZB_API const char *azb_error_trigger_request_id(const azb_error *error);
AZB_API const char *azb_error_trigger_correlation_id(const azb_error *error);

/*
 * What is needed to continue after a wait ended before the work did: the id of the operation, the
 * name of the job, and the text for azb_poller_resume. "" for each that is not known.
 */
AZB_API const char *azb_error_operation_id(const azb_error *error);
AZB_API const char *azb_error_job_id(const azb_error *error);
AZB_API const char *azb_error_resume_token(const azb_error *error);

/*
 * 1 when the service may have begun the work although the call failed: a request that starts work
 * was sent and its answer did not arrive or could not be used. Look for the work before you send
 * the request again. 0 when nothing began, or when the call does not start work.
 */
AZB_API int32_t azb_error_may_have_begun(const azb_error *error);

/*
 * The cause of this error, such as the error of the last poll of a wait that timed out. Borrowed
 * until error is freed; NULL when there is none.
 */
AZB_API const azb_error *azb_error_cause(const azb_error *error);

/* Method and URL of the last request, without the values of its query; "" when none was sent. */
AZB_API const char *azb_error_method(const azb_error *error);
AZB_API const char *azb_error_url(const azb_error *error);

/* Milliseconds that the service asked to wait: 0 (at once) to 86,400,000 (a day; longer ones are
 * cut). -1 when it did not ask, or in a form that cannot be read. */
AZB_API int64_t azb_error_retry_after_ms(const azb_error *error);

/* 1 when the same call may succeed later without any change, for example because the service says
 * when to retry, or is busy with another operation; else 0. */
AZB_API int32_t azb_error_is_transient(const azb_error *error);

/*
 * Details: the causes that the service listed under this error, in order; inner errors are the
 * details of their parent. index: 0 up to count - 1. Borrowed until error is freed; NULL outside.
 */
AZB_API size_t azb_error_detail_count(const azb_error *error);
AZB_API const azb_error *azb_error_detail(const azb_error *error, size_t index);

/* What the service recommends to do, one text each; "" outside of 0 to count - 1. */
AZB_API size_t azb_error_recommendation_count(const azb_error *error);
AZB_API const char *azb_error_recommendation(const azb_error *error, size_t index);

/*
 * The tries before the last one: one line each, such as "503 after 210 ms, waited 1400 ms"; or
 * the credentials of a chain that could not serve, such as "EnvironmentCredential: AZURE_TENANT_ID
 * is not set".
 * "" outside of 0 to count - 1.
 */
AZB_API size_t azb_error_attempt_count(const azb_error *error);
AZB_API const char *azb_error_attempt(const azb_error *error, size_t index);

/* The answer's body as it came, line ends included, at most its first 16 KiB, for people to
 * read; "" when there is none. */
AZB_API const char *azb_error_body(const azb_error *error);

#ifdef __cplusplus
}
#endif

#endif
