/* error.h - creates errors: the floor that fails sets the message, floors above add context. */
#ifndef AZBI_BASE_ERROR_H
#define AZBI_BASE_ERROR_H

#include <azbackup/error.h>

#include "base/context.h"

/*
 * Texts of an error. Each can be set once, so that the first cause is kept. All of them, and the
 * message, are made safe for a line (line.h) and stripped of secrets (secret.h) here, so that no
 * caller can forget to. AZBI_ERROR_BODY keeps its line ends.
 */
typedef enum azbi_error_text {
    AZBI_ERROR_PATH,
    AZBI_ERROR_SERVICE_CODE,
    AZBI_ERROR_SERVICE_MESSAGE,
    AZBI_ERROR_TARGET,
    AZBI_ERROR_CLIENT_REQUEST_ID,
    AZBI_ERROR_REQUEST_ID,
    AZBI_ERROR_CORRELATION_ID,
    AZBI_ERROR_TRIGGER_CLIENT_REQUEST_ID,
    AZBI_ERROR_TRIGGER_REQUEST_ID,
    AZBI_ERROR_TRIGGER_CORRELATION_ID,
    AZBI_ERROR_OPERATION_ID,
    AZBI_ERROR_JOB_ID,
    AZBI_ERROR_RESUME_TOKEN,
    AZBI_ERROR_METHOD,
    AZBI_ERROR_URL,
    AZBI_ERROR_BODY,
    AZBI_ERROR_TEXT_COUNT
} azbi_error_text;

/* The first call in every public function that has an err. */
static inline void azbi_error_start(azb_error **err)
{
    if (err != NULL) {
        *err = NULL;
    }
}

/* Passes an error to the caller, or frees it when err is NULL. */
void azbi_error_give(azb_error *error, azb_error **err);

/*
 * Fails: makes an error with a formatted message in *err (err may be NULL) and returns status.
 * When there is no memory for it, *err is the static out-of-memory record, which free ignores, and
 * status is returned all the same. context NULL: malloc is used (there is no context yet).
 */
azb_status azbi_fail(azb_error **err, azb_context *context, azb_status status, const char *format,
                     ...) __attribute__((format(printf, 4, 5)));

/* azbi_fail about one argument or member: "<path>: <message>". */
azb_status azbi_fail_at(azb_error **err, azb_context *context, azb_status status, const char *path,
                        const char *format, ...) __attribute__((format(printf, 5, 6)));

/* The same with AZB_E_ARG. */
azb_status azbi_fail_arg(azb_error **err, azb_context *context, const char *path,
                         const char *format, ...) __attribute__((format(printf, 4, 5)));

/* azbi_fail_arg about an element of a list, or its member (may be ""): "<list>[<index>].<member>".
 */
azb_status azbi_fail_item(azb_error **err, azb_context *context, const char *list, size_t index,
                          const char *member, const char *why);

/* AZB_E_NOMEM with the static record; needs no memory. */
azb_status azbi_fail_nomem(azb_error **err);

/* Setters, for the code that creates the error. They do nothing for NULL and the static record. */
void azbi_error_set_text(azb_error *error, azbi_error_text which, const char *text, size_t len);
void azbi_error_set_status(azb_error *error, azb_status status);
void azbi_error_set_http_status(azb_error *error, int32_t http_status);
void azbi_error_set_retry_after(azb_error *error, int64_t ms);
void azbi_error_set_transient(azb_error *error, int32_t transient);
void azbi_error_set_service_number(azb_error *error, int64_t number);
void azbi_error_set_may_have_begun(azb_error *error);
/* Copies the cause, which may be NULL. */
void azbi_error_set_cause(azb_error *error, const azb_error *cause);
void azbi_error_add_attempt(azb_error *error, const char *line);
void azbi_error_add_recommendation(azb_error *error, const char *text, size_t len);

/* Adds an empty detail for the caller to fill, borrowed until error is freed. NULL when there is no
 * memory. */
azb_error *azbi_error_add_detail(azb_error *error);

/* Puts "<text>: " before the message. The colon replaces punctuation at the end of the text. */
void azbi_error_prefix(azb_error *error, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Puts the service's code and message before ours, shortened and without line ends: "Code: What the
 * service said: what we were doing". */
void azbi_error_prefix_service(azb_error *error);

/* Puts prefix before the path: "properties" + "region" = "properties.region", without a dot before
 * an index. A message that starts with the path, as those of azbi_fail_arg do, changes with it. */
void azbi_error_prefix_path(azb_error *error, const char *prefix);

/* A deep copy; the static record on exhaustion. */
azb_error *azbi_error_copy(const azb_error *error);

/* The message of an error without the path in front of it, for an argument that the caller knows by
 * another name. Borrowed from the error. */
const char *azbi_message_without_path(const azb_error *error);

#endif
