// answer.c - bodies, headers and hints of an answer.
#include "server/sim.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

void sim_answer_json(struct sim_call *call, unsigned status, json_t *body)
{
    json_decref(call->answer.body);
    call->answer.status = status;
    call->answer.body = body;
    call->answer.text = NULL;
    call->answer.content_type = "application/json";
}

char *sim_answer_bytes(const struct sim_answer *answer, size_t *length)
{
    char *bytes;
    if (answer->text == NULL && answer->body != NULL) {
        bytes = json_dumps(answer->body, JSON_COMPACT | JSON_ENSURE_ASCII);
        *length = bytes == NULL ? 0 : strlen(bytes);
        return bytes;
    }
    *length = answer->text == NULL ? 0 : answer->text_length;
    bytes = sim_alloc(*length);
    memcpy(bytes, answer->text == NULL ? "" : answer->text, *length);
    return bytes;
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
    // Whole seconds cannot express a short wait, and 0 means "no hint" to clients.
    if (real < 0.5) {
        sim_answer_poll_hint(call, wait);
    }
}
