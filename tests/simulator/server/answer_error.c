// answer_error.c - the error forms of Resource Manager, Backup and Compute.
#include "server/answer.h"
#include "server/sim.h"

#include <stdio.h>

// Error texts quote what the client sent; anything but plain ASCII would break the JSON.
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

void sim_answer_compute_error(struct sim_call *call, unsigned status, const char *code,
                              const char *target, const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    sim_answer_arm_error(call, status, code, "%s", message);
    if (target != NULL) {
        json_object_set_new(json_object_get(call->answer.body, "error"), "target",
                            json_string(target));
    }
    sim_answer_header(call, "x-ms-failure-cause", "service");
}

void sim_answer_compute_throttled(struct sim_call *call, const char *code)
{
    const char *measured = "{\"operationGroup\":\"HighCostGet\",\"startTime\":null,"
                           "\"endTime\":null,\"allowedRequestCount\":1200,"
                           "\"measuredRequestCount\":1240}";
    sim_answer_json(
        call, 429,
        json_pack("{s:s, s:s, s:[{s:s, s:s, s:s}]}", "code", "OperationNotAllowed", "message",
                  "The server rejected the request because too many have "
                  "been received for this subscription.",
                  "details", "code", code, "target", "HighCostGet", "message", measured));
    sim_answer_header(call, "x-ms-failure-cause", "service");
    sim_answer_header(call, "x-ms-ratelimit-remaining-resource", "Microsoft.Compute/HighCostGet;0");
}

void sim_answer_challenge(struct sim_call *call, const char *code, const char *message)
{
    sim_answer_arm_error(call, 401, code, "%s", message);
    sim_answer_header(call, "WWW-Authenticate",
                      sim_arena_format(&call->arena,
                                       "Bearer authorization_uri=\"%s/%s\", error=\"invalid_token\""
                                       ", error_description=\"%s\"",
                                       call->request.base, call->sim->tenant, message));
}
