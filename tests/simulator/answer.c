#include "sim.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static const char *find(const struct sim_pair *pairs, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcasecmp(pairs[i].name, name) == 0) {
            return pairs[i].value;
        }
    }
    return NULL;
}

const char *sim_call_query(const struct sim_call *call, const char *name)
{
    return find(call->request.query, call->request.query_count, name);
}

const char *sim_call_header(const struct sim_call *call, const char *name)
{
    const char *header;
    json_t *value;
    json_object_foreach(call->request.headers, header, value)
    {
        if (strcasecmp(header, name) == 0) {
            return json_string_value(value);
        }
    }
    return NULL;
}

const char *sim_call_parameter(const struct sim_call *call, const char *name)
{
    const char *value = find(call->parameters, call->parameter_count, name);
    return value == NULL ? "" : value;
}

bool sim_call_before(const struct sim_call *call, const char *version)
{
    return call->api_version != NULL && strncmp(call->api_version, version, strlen(version)) < 0;
}

json_t *sim_call_body(struct sim_call *call)
{
    if (call->body == NULL) {
        json_error_t error;
        call->body = json_loadb(call->request.body, call->request.body_length, 0, &error);
    }
    if (!json_is_object(call->body)) {
        sim_answer_arm_error(call, 400, "InvalidRequestContent",
                             "The request content was invalid and could not be deserialized.");
        return NULL;
    }
    return call->body;
}

json_t *sim_call_properties(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    json_t *properties = json_object_get(body, "properties");
    if (body != NULL && !json_is_object(properties)) {
        sim_answer_backup_error(call, 400, "BMSUserErrorInvalidInput",
                                "The request has no object named properties.");
        return NULL;
    }
    return properties;
}

void sim_answer_json(struct sim_call *call, unsigned status, json_t *body)
{
    json_decref(call->answer.body);
    call->answer.status = status;
    call->answer.body = body;
    call->answer.text = NULL;
    call->answer.content_type = "application/json";
}

void sim_answer_empty(struct sim_call *call, unsigned status)
{
    sim_answer_json(call, status, NULL);
    call->answer.content_type = NULL;
}

void sim_answer_drop_header(struct sim_call *call, const char *name)
{
    size_t kept = 0;
    for (size_t i = 0; i < call->answer.header_count; i++) {
        if (strcasecmp(call->answer.headers[i].name, name) != 0) {
            call->answer.headers[kept++] = call->answer.headers[i];
        }
    }
    call->answer.header_count = kept;
}

void sim_answer_add_header(struct sim_call *call, const char *name, const char *value)
{
    if (call->answer.header_count < SIM_HEADERS_MAX) {
        call->answer.headers[call->answer.header_count++] = (struct sim_pair){name, value};
    }
}

void sim_answer_header(struct sim_call *call, const char *name, const char *value)
{
    sim_answer_drop_header(call, name);
    sim_answer_add_header(call, name, value);
}

// Texts of errors hold what the client sent: what is not plain ASCII would break the JSON.
static void make_plain(char *text)
{
    for (; *text != '\0'; text++) {
        *text = *text < ' ' || *text > '~' ? '?' : *text;
    }
}

void sim_answer_arm_error(struct sim_call *call, unsigned status, const char *code,
                          const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    make_plain(message);
    sim_answer_json(call, status,
                    json_pack("{s:{s:s, s:s}}", "error", "code", code, "message", message));
    sim_answer_header(call, "x-ms-failure-cause", "gateway");
}

void sim_answer_backup_error(struct sim_call *call, unsigned status, const char *code,
                             const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    make_plain(message);
    const char *text = sim_arena_format(
        &call->arena, "%s\r\nCorrect the request and then try the operation again.", message);
    sim_answer_json(call, status,
                    json_pack("{s:{s:s, s:s, s:n, s:n, s:n}}", "error", "code", code, "message",
                              text, "target", "details", "innerError"));
    sim_answer_header(call, "x-ms-failure-cause", "service");
}

bool sim_answer_invalid(struct sim_call *call, const char *what, const char *value)
{
    sim_answer_backup_error(call, 400, "BMSUserErrorInvalidInput",
                            "Input provided for the call is invalid: %s '%.256s'.", what, value);
    return false;
}

bool sim_answer_check_word(struct sim_call *call, const json_t *object, const char *member,
                           const char *words)
{
    const json_t *value = json_object_get(object, member);
    return value == NULL || json_is_null(value) ||
           sim_text_is_word(words, json_string_value(value)) ||
           sim_answer_invalid(call, member, sim_json_text(object, member));
}

bool sim_answer_check_text(struct sim_call *call, const json_t *object, const char *member)
{
    return *sim_json_text(object, member) != '\0' ||
           sim_answer_invalid(call, "missing member", member);
}

static double real_seconds(const struct sim_call *call, sim_time wait)
{
    return (double)wait / (double)SIM_SECOND / call->sim->clock.speed;
}

void sim_answer_poll_hint(struct sim_call *call, sim_time wait)
{
    const char *text =
        sim_arena_format(&call->arena, "%ld", (long)(real_seconds(call, wait) * 1000) + 1);
    sim_answer_header(call, "retry-after-ms", text);
    sim_answer_header(call, "x-ms-retry-after-ms", text);
}

void sim_answer_retry_after(struct sim_call *call, sim_time wait)
{
    double real = real_seconds(call, wait);
    if (real <= 0) {
        return;
    }
    long seconds = (long)real;
    seconds += (double)seconds < real ? 1 : 0;
    sim_answer_header(call, "Retry-After", sim_arena_format(&call->arena, "%ld", seconds));
    // Whole seconds cannot tell a short wait and 0 means "no hint" to clients: milliseconds do.
    if (real < 0.5) {
        sim_answer_poll_hint(call, wait);
    }
}
