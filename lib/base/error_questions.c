// error_questions.c - the accessors of an error; of NULL they return 0 and "".
#include "base/error_priv.h"

static const char *line_at(const azbi_error_lines *list, size_t index)
{
    const azbi_error_line *at = list->first;
    while (at != NULL && index > 0) {
        at = at->next;
        index--;
    }
    return at != NULL ? at->text : "";
}

azb_status azb_error_status(const azb_error *error)
{
    return error != NULL ? error->status : AZB_OK;
}

const char *azb_error_message(const azb_error *error)
{
    return error != NULL ? error->message : "";
}

static const char *text_of(const azb_error *error, azbi_error_text which)
{
    return error != NULL && error->texts[which] != NULL ? error->texts[which] : "";
}

const char *azb_error_path(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_PATH);
}

int32_t azb_error_http_status(const azb_error *error)
{
    return error != NULL ? error->http_status : 0;
}

const char *azb_error_service_code(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_SERVICE_CODE);
}

const char *azb_error_service_message(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_SERVICE_MESSAGE);
}

const char *azb_error_target(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_TARGET);
}

const char *azb_error_client_request_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_CLIENT_REQUEST_ID);
}

const char *azb_error_request_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_REQUEST_ID);
}

const char *azb_error_correlation_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_CORRELATION_ID);
}

const char *azb_error_trigger_client_request_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_TRIGGER_CLIENT_REQUEST_ID);
}

const char *azb_error_trigger_request_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_TRIGGER_REQUEST_ID);
}

const char *azb_error_trigger_correlation_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_TRIGGER_CORRELATION_ID);
}

const char *azb_error_operation_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_OPERATION_ID);
}

const char *azb_error_job_id(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_JOB_ID);
}

const char *azb_error_resume_token(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_RESUME_TOKEN);
}

int64_t azb_error_service_number(const azb_error *error)
{
    return error != NULL ? error->service_number : 0;
}

int32_t azb_error_may_have_begun(const azb_error *error)
{
    return error != NULL && error->may_have_begun;
}

const azb_error *azb_error_cause(const azb_error *error)
{
    return error != NULL ? error->cause : NULL;
}

const char *azb_error_method(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_METHOD);
}

const char *azb_error_url(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_URL);
}

int64_t azb_error_retry_after_ms(const azb_error *error)
{
    return error != NULL ? error->retry_after_ms : -1;
}

int32_t azb_error_is_transient(const azb_error *error)
{
    return error != NULL && error->transient;
}

size_t azb_error_detail_count(const azb_error *error)
{
    return error != NULL ? error->detail_count : 0;
}

const azb_error *azb_error_detail(const azb_error *error, size_t index)
{
    const azb_error *detail = error != NULL ? error->details : NULL;
    while (detail != NULL && index > 0) {
        detail = detail->next;
        index--;
    }
    return detail;
}

size_t azb_error_recommendation_count(const azb_error *error)
{
    return error != NULL ? error->recommendations.count : 0;
}

const char *azb_error_recommendation(const azb_error *error, size_t index)
{
    return error != NULL ? line_at(&error->recommendations, index) : "";
}

size_t azb_error_attempt_count(const azb_error *error)
{
    return error != NULL ? error->attempts.count : 0;
}

const char *azb_error_attempt(const azb_error *error, size_t index)
{
    return error != NULL ? line_at(&error->attempts, index) : "";
}

const char *azb_error_body(const azb_error *error)
{
    return text_of(error, AZBI_ERROR_BODY);
}

const char *azbi_message_without_path(const azb_error *error)
{
    const char *message = azb_error_message(error);
    const char *path = azb_error_path(error);
    const size_t len = strlen(path);
    const bool begins = len > 0 && strncmp(message, path, len) == 0 && message[len] == ':' &&
                        message[len + 1] == ' ';
    return begins ? message + len + 2 : message;
}
