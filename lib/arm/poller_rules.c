#include "arm/poller_rules.h"

#include <string.h>

#include "base/str.h"

enum {
    HTTP_CREATED = 201,
    HTTP_ACCEPTED = 202,
    HTTP_NO_CONTENT = 204,
    HTTP_NOT_FOUND = 404,
    HTTP_GONE = 410
};

// Words that end an operation or a job. Operations say Canceled, jobs say Cancelled.
static const struct {
    const char *word;
    int32_t state;
} final_words[] = {
    {"Succeeded", AZB_POLLER_SUCCEEDED},
    {"Completed", AZB_POLLER_SUCCEEDED},
    {"CompletedWithWarnings", AZB_POLLER_SUCCEEDED},
    {"Failed", AZB_POLLER_FAILED},
    {"Canceled", AZB_POLLER_CANCELED},
    {"Cancelled", AZB_POLLER_CANCELED},
};

// Failures to read a status, not of the operation: who asks may not, or should ask again.
static const int32_t no_verdicts[] = {401, 403, HTTP_NOT_FOUND, 408, HTTP_GONE, 429};

enum {
    HTTP_SERVER_ERRORS = 500
};

int32_t azbi_poller_state_of(const char *word, size_t len)
{
    for (size_t i = 0; i < sizeof final_words / sizeof *final_words; i++) {
        if (azbi_equal_nocase(word, len, final_words[i].word, strlen(final_words[i].word))) {
            return final_words[i].state;
        }
    }
    return AZB_POLLER_RUNNING;
}

static azb_str text_of(const azbi_tree *value)
{
    azb_str text = {NULL, 0};
    text.ptr = azbi_tree_text(value, &text.len);
    return text;
}

static void read_word(azbi_poller_kind kind, const azbi_tree *body, azbi_reading *out)
{
    const azbi_tree *properties = azbi_tree_get(body, "properties");
    if (kind == AZBI_POLLER_JOB) {
        out->word = text_of(azbi_tree_get(properties, "status"));
        return;
    }
    // No resource has a status beside its properties, so a body with one is an operation's, also
    // where a Location leads to one.
    out->word = text_of(azbi_tree_get(body, "status"));
    out->is_status = out->word.ptr != NULL;
    if (!out->is_status) {
        out->word = text_of(azbi_tree_get(properties, "provisioningState"));
    }
}

static void read_job_id(const azbi_tree *body, azbi_reading *out)
{
    const azbi_tree *properties = azbi_tree_get(body, "properties");
    out->job_id = text_of(azbi_tree_get(properties, "jobId"));
    if (out->job_id.ptr == NULL) {
        out->job_id = text_of(azbi_tree_at(azbi_tree_get(properties, "jobIds"), 0));
    }
    if (out->job_id.len == 0) {
        out->job_id.ptr = NULL;
    }
}

static bool is_resource(const azbi_tree *body)
{
    return azbi_tree_get(body, "id") != NULL && azbi_tree_get(body, "properties") != NULL;
}

// The state of an answer that has no word for it.
static int32_t state_by_http(azbi_poller_kind kind, int32_t http_status, const azbi_tree *body,
                             bool has_body, bool first, bool *unreadable)
{
    if (http_status == HTTP_ACCEPTED || (first && kind == AZBI_POLLER_ASYNC)) {
        return AZB_POLLER_RUNNING;
    }
    if (http_status == HTTP_NO_CONTENT) {
        *unreadable = kind == AZBI_POLLER_JOB;
        return AZB_POLLER_SUCCEEDED;
    }
    const bool no_json = has_body && body == NULL;
    switch (kind) {
    case AZBI_POLLER_JOB:
    case AZBI_POLLER_REPLICATION:
        *unreadable = true;
        break;
    case AZBI_POLLER_ASYNC:
        *unreadable = !is_resource(body);
        break;
    case AZBI_POLLER_BODY:
        *unreadable = body == NULL;
        return first && http_status == HTTP_CREATED ? AZB_POLLER_RUNNING : AZB_POLLER_SUCCEEDED;
    case AZBI_POLLER_NONE:
    case AZBI_POLLER_DONE:
    case AZBI_POLLER_LOCATION:
    case AZBI_POLLER_KIND_COUNT:
        *unreadable = no_json;
        break;
    }
    return AZB_POLLER_SUCCEEDED;
}

void azbi_poller_read(azbi_poller_kind kind, int32_t http_status, const azbi_tree *body,
                      bool has_body, bool first, azbi_reading *out)
{
    memset(out, 0, sizeof *out);
    read_word(kind, body, out);
    if (kind != AZBI_POLLER_JOB) {
        read_job_id(body, out);
    }
    out->error = azbi_tree_get(body, "error");
    if (out->word.ptr != NULL && out->word.len > 0) {
        out->state = azbi_poller_state_of(out->word.ptr, out->word.len);
    } else {
        out->word.ptr = NULL;
        out->state = state_by_http(kind, http_status, body, has_body, first, &out->unreadable);
        // The work has begun or is done: whatever the body is, that is no failure.
        out->unreadable = out->unreadable && !first;
    }
}

bool azbi_poller_is_verdict(azbi_poller_kind kind, int32_t http_status)
{
    if (kind != AZBI_POLLER_LOCATION || http_status >= HTTP_SERVER_ERRORS) {
        return false;
    }
    for (size_t i = 0; i < sizeof no_verdicts / sizeof *no_verdicts; i++) {
        if (no_verdicts[i] == http_status) {
            return false;
        }
    }
    return true;
}

bool azbi_poller_is_gone(int32_t http_status)
{
    return http_status == HTTP_NOT_FOUND || http_status == HTTP_GONE;
}
