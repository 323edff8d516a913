// rules.c - what an answer says about an operation.
#include "poller/rules.h"

#include <string.h>

#include "base/str.h"
#include "http/http_status.h"

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
static const int32_t no_verdicts[] = {AZBI_HTTP_UNAUTHORIZED, AZBI_HTTP_FORBIDDEN,
                                      AZBI_HTTP_NOT_FOUND,    AZBI_HTTP_REQUEST_TIMEOUT,
                                      AZBI_HTTP_GONE,         AZBI_HTTP_TOO_MANY_REQUESTS};

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

// The member that gives the state by a word; NULL when the answer has none.
static const azbi_tree *word_of(azbi_poller_kind kind, const azbi_tree *body, bool *is_status)
{
    const azbi_tree *properties = azbi_tree_get(body, "properties");
    *is_status = false;
    if (kind == AZBI_POLLER_JOB) {
        return azbi_tree_get(properties, "status");
    }
    // No resource has a status beside its properties, so a body with one is an operation's, also
    // where a Location leads to one.
    const azbi_tree *word = azbi_tree_get(body, "status");
    *is_status = word != NULL;
    return word != NULL ? word : azbi_tree_get(properties, "provisioningState");
}

azb_str azbi_job_name_of(azb_str text, azb_str *vault)
{
    static const char below_vault[] = "/backupJobs/";
    const size_t n = sizeof below_vault - 1;
    const azb_str none = {NULL, 0};
    *vault = none;
    if (text.ptr == NULL || text.len == 0) {
        return none;
    }
    if (text.ptr[0] != '/') {
        return text;
    }
    for (size_t i = 0; i + n < text.len; i++) {
        if (azbi_equal_nocase(text.ptr + i, n, below_vault, n)) {
            *vault = (azb_str){text.ptr, i};
            return (azb_str){text.ptr + i + n, text.len - i - n};
        }
    }
    return none;
}

static void read_job_id(const azbi_tree *body, azbi_reading *out)
{
    const azbi_tree *properties = azbi_tree_get(body, "properties");
    out->job_id = text_of(azbi_tree_get(properties, "jobId"));
    if (out->job_id.ptr == NULL) {
        out->job_id = text_of(azbi_tree_at(azbi_tree_get(properties, "jobIds"), 0));
    }
}

// A resource at the URL of a status: the service no longer has the status.
static bool is_resource(const azbi_tree *body)
{
    return azbi_tree_get(body, "id") != NULL && azbi_tree_get(body, "properties") != NULL &&
           azbi_tree_get(body, "startTime") == NULL && azbi_tree_get(body, "error") == NULL;
}

// A resource without a provisioningState is done, unless it had one before or its properties are
// not an object.
static bool is_quiet_resource(const azbi_poller_facts *facts, const azbi_tree *body)
{
    const azbi_tree *properties = azbi_tree_get(body, "properties");
    return azbi_tree_is_object(body) && !facts->had_word &&
           (properties == NULL || azbi_tree_is_object(properties));
}

// The state of a 200 or 201 that has no word for it.
static int32_t state_by_kind(const azbi_poller_facts *facts, const azbi_tree *body,
                             bool *unreadable)
{
    switch (facts->kind) {
    case AZBI_POLLER_JOB:
    case AZBI_POLLER_REPLICATION:
        *unreadable = true;
        break;
    case AZBI_POLLER_ASYNC:
        *unreadable = !is_resource(body);
        break;
    case AZBI_POLLER_BODY:
        *unreadable = !is_quiet_resource(facts, body);
        return facts->first && facts->http_status == AZBI_HTTP_CREATED ? AZB_POLLER_RUNNING
                                                                       : AZB_POLLER_SUCCEEDED;
    case AZBI_POLLER_LOCATION:
        *unreadable = (facts->wants_body && !facts->has_body) || (facts->has_body && body == NULL);
        break;
    case AZBI_POLLER_NONE:
    case AZBI_POLLER_DONE:
    case AZBI_POLLER_KIND_COUNT:
        *unreadable = facts->has_body && body == NULL;
        break;
    }
    return AZB_POLLER_SUCCEEDED;
}

static int32_t state_without_word(const azbi_poller_facts *facts, const azbi_tree *body,
                                  bool *unreadable)
{
    if (facts->http_status == AZBI_HTTP_ACCEPTED ||
        (facts->first && facts->kind == AZBI_POLLER_ASYNC)) {
        return AZB_POLLER_RUNNING;
    }
    if (facts->http_status == AZBI_HTTP_NO_CONTENT) {
        // the state of the first three is in the body
        *unreadable = facts->kind == AZBI_POLLER_JOB || facts->kind == AZBI_POLLER_ASYNC ||
                      facts->kind == AZBI_POLLER_REPLICATION ||
                      (facts->kind == AZBI_POLLER_BODY &&
                       (facts->had_word || (facts->first && facts->wants_body)));
        return AZB_POLLER_SUCCEEDED;
    }
    return state_by_kind(facts, body, unreadable);
}

static bool has_state_url(azbi_poller_kind kind)
{
    return kind != AZBI_POLLER_NONE && kind != AZBI_POLLER_DONE;
}

void azbi_poller_read(const azbi_poller_facts *facts, const azbi_tree *body, azbi_reading *out)
{
    memset(out, 0, sizeof *out);
    const azbi_tree *word = word_of(facts->kind, body, &out->is_status);
    out->word = text_of(word);
    if (facts->kind != AZBI_POLLER_JOB) {
        read_job_id(body, out);
    }
    if (out->word.len > 0) {
        out->state = azbi_poller_state_of(out->word.ptr, out->word.len);
        return;
    }
    out->word.ptr = NULL;
    out->is_status = false;
    out->state = state_without_word(facts, body, &out->unreadable);
    out->unreadable = out->unreadable || word != NULL; // a word that is not a text
    if (out->unreadable && facts->first) {
        // The work has begun or is done, so this is no failure: where it can be asked, it is.
        out->unreadable = false;
        out->state = has_state_url(facts->kind) ? AZB_POLLER_RUNNING : AZB_POLLER_SUCCEEDED;
    }
}

bool azbi_poller_is_verdict(azbi_poller_kind kind, int32_t http_status)
{
    if (kind != AZBI_POLLER_LOCATION || http_status >= AZBI_HTTP_SERVER_ERRORS) {
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
    return http_status == AZBI_HTTP_NOT_FOUND || http_status == AZBI_HTTP_GONE;
}
