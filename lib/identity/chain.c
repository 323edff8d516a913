// chain.c - asks one credential after the other until one can serve.
#include "identity/chain.h"

#include <stdatomic.h>
#include <string.h>

#include "base/abi.h"
#include "base/memory.h"
#include "base/option.h"
#include "identity/token_cache.h"

enum {
    EXPLANATION_MAX = 16 * 1024
};

typedef struct chain {
    azb_credential base;
    azb_credential **members;
    size_t count;
    atomic_size_t winner; // the member that served first; count: none yet
    char *explanation;    // of the last search; the credential's lock guards it
} chain;

// The state of a fetch.
typedef struct search {
    size_t index;     // of the member that is asked
    bool is_open;     // no winner is known: the next member may be asked
    azbi_buf reasons; // a line for each member that could not serve, NUL behind each
} search;

static chain *chain_of(const azbi_token_fetch *fetch)
{
    return (chain *)(void *)fetch->credential;
}

// ---- why ----

static void put_line(azbi_buf *out, azb_credential *member, const char *reason)
{
    azbi_credential_put_name(member, out);
    azbi_buf_printf(out, ": %s", reason);
}

static void put_reasons(azbi_buf *out, const search *done, const char *separator)
{
    const char *first = azbi_buf_text(&done->reasons);
    for (const char *line = first; line < first + done->reasons.len; line += strlen(line) + 1) {
        azbi_buf_puts(out, line > first ? separator : "");
        azbi_buf_puts(out, line);
    }
}

static void add_reasons(azb_error *error, const search *done)
{
    const char *first = azbi_buf_text(&done->reasons);
    for (const char *line = first; line < first + done->reasons.len; line += strlen(line) + 1) {
        azbi_error_add_attempt(error, line);
    }
}

// Keeps what a search found out, for azbi_credential_explain: a line for each member.
static void keep_explanation(chain *self, const search *done, const char *last)
{
    azb_context *context = self->base.context;
    azbi_buf text;
    char *kept = NULL;
    azbi_buf_init(&text, context, EXPLANATION_MAX);
    put_reasons(&text, done, "\n");
    for (size_t i = done->index; i < self->count; i++) {
        azbi_buf_puts(&text, i > 0 ? "\n" : "");
        put_line(&text, self->members[i], i == done->index ? last : "not asked");
    }
    if (azbi_buf_take_string(&text, &kept) != AZB_OK) {
        return; // the explanation of an earlier search stays
    }
    (void)pthread_mutex_lock(&self->base.lock);
    azbi_string_free(context, self->explanation);
    self->explanation = kept;
    (void)pthread_mutex_unlock(&self->base.lock);
}

static azb_error *make_unserved(const chain *self, const search *done)
{
    azb_error *error = NULL;
    azbi_buf text;
    azbi_buf_init(&text, self->base.context, EXPLANATION_MAX);
    put_reasons(&text, done, "; ");
    (void)azbi_fail(&error, self->base.context, AZB_E_AUTH, "%s: %s",
                    self->count > 1 ? "no credential of the chain can serve here"
                                    : "the credential cannot serve here",
                    azbi_buf_text(&text));
    azbi_buf_dispose(&text);
    add_reasons(error, done);
    return error;
}

// The error of a member that could serve and failed; what the members before it lacked goes along.
static azb_error *make_failed(const search *done, azb_credential *member, const azb_error *why)
{
    azb_error *error = azbi_error_copy(why);
    azbi_buf name;
    azbi_buf_init(&name, member->context, EXPLANATION_MAX);
    azbi_credential_put_name(member, &name);
    azbi_error_prefix(error, "%s", azbi_buf_text(&name));
    azbi_buf_dispose(&name);
    add_reasons(error, done);
    return error;
}

// ---- the search ----

static void ask_next(azbi_token_fetch *fetch);

static void member_ended(azbi_token_fetch *fetch, const azbi_token_answer *answer,
                         const azb_error *error, bool unavailable)
{
    chain *self = chain_of(fetch);
    search *now = fetch->state;
    if (answer != NULL) {
        if (now->is_open) {
            keep_explanation(self, now, "serves");
            atomic_store(&self->winner, now->index);
        }
        azbi_token_fetch_done(fetch, answer);
        return;
    }
    azb_credential *member = self->members[now->index];
    if (now->is_open && unavailable) {
        put_line(&now->reasons, member, azb_error_message(error));
        azbi_buf_putc(&now->reasons, '\0');
        now->index++;
        ask_next(fetch);
        return;
    }
    if (now->is_open) {
        keep_explanation(self, now, azb_error_message(error));
    }
    azbi_token_fetch_failed(fetch, make_failed(now, member, error));
}

static void ask_next(azbi_token_fetch *fetch)
{
    chain *self = chain_of(fetch);
    const search *now = fetch->state;
    if (now->index < self->count) {
        azbi_token_fetch_ask(fetch, self->members[now->index], NULL, member_ended);
        return;
    }
    keep_explanation(self, now, "");
    azbi_token_fetch_unavailable(fetch, make_unserved(self, now));
}

static void free_search(azbi_token_fetch *fetch)
{
    search *done = fetch->state;
    azbi_buf_dispose(&done->reasons);
    azbi_release(fetch->credential->context, done, sizeof *done);
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    chain *self = chain_of(fetch);
    search *begun = azbi_alloc(credential->context, sizeof *begun);
    if (begun == NULL) {
        azb_error *error = NULL;
        (void)azbi_fail_nomem(&error);
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    const size_t winner = atomic_load(&self->winner);
    begun->is_open = winner == self->count;
    begun->index = begun->is_open ? 0 : winner;
    azbi_buf_init(&begun->reasons, credential->context, EXPLANATION_MAX);
    fetch->state = begun;
    fetch->free_state = free_search;
    // A single credential is what the program asked for: it is given all its time.
    fetch->in_chain = begun->is_open && (self->count > 1 || fetch->in_chain);
    ask_next(fetch);
}

// ---- the kind ----

static void describe(azb_credential *credential, azbi_buf *out)
{
    const chain *self = (const chain *)(void *)credential;
    const size_t winner = atomic_load(&self->winner);
    if (winner == self->count) {
        azbi_buf_printf(out, "%zu credentials", self->count);
    } else {
        azbi_credential_put_name(self->members[winner], out);
    }
}

static void explain(azb_credential *credential, azbi_buf *out)
{
    const chain *self = (const chain *)(void *)credential;
    (void)pthread_mutex_lock(&credential->lock);
    if (self->explanation != NULL) {
        azbi_buf_puts(out, self->explanation);
    }
    (void)pthread_mutex_unlock(&credential->lock);
}

static void destroy(azb_credential *credential)
{
    chain *self = (chain *)(void *)credential;
    for (size_t i = 0; i < self->count; i++) {
        azb_credential_free(self->members[i]);
    }
    azbi_release(credential->context, self->members, self->count * sizeof(azb_credential *));
    azbi_string_free(credential->context, self->explanation);
}

#define KIND(text)                                                                       \
    {                                                                                    \
        .name = (text), .size = sizeof(chain), .fetch = fetch_token, .destroy = destroy, \
        .describe = describe, .explain = explain                                         \
    }

static const azbi_credential_kind own_kind = KIND("ChainedTokenCredential");
static const azbi_credential_kind default_kind = KIND("DefaultAzureCredential");

static azb_status make(azb_context *context, const azbi_credential_kind *kind,
                       azb_credential *const *members, size_t count, azb_credential **out,
                       azb_error **err)
{
    azb_credential *credential = azbi_credential_new(context, kind);
    if (credential == NULL) {
        return azbi_fail_nomem(err);
    }
    chain *self = (chain *)(void *)credential;
    self->members = azbi_alloc(context, count * sizeof(azb_credential *));
    if (self->members == NULL) {
        azb_credential_free(credential);
        return azbi_fail_nomem(err);
    }
    for (; self->count < count; self->count++) {
        self->members[self->count] = azbi_credential_hold(members[self->count]);
    }
    atomic_init(&self->winner, count);
    *out = credential;
    return AZB_OK;
}

azb_status azbi_chain_new_default(azb_context *context, azb_credential *const *members,
                                  size_t count, azb_credential **out, azb_error **err)
{
    return make(context, &default_kind, members, count, out, err);
}

// ---- a program's own ----

static const azbi_option rows[] = {
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_chain_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_chain_option_set = {"azb_chain_options", rows,
                                               sizeof rows / sizeof *rows};

static azb_status check(azb_context *context, const azb_chain_options *options, azb_error **err)
{
    if (options->members == NULL || options->member_count == 0 ||
        options->member_count > AZBI_CHAIN_MAX) {
        return azbi_fail_arg(err, context, "options.members", "must have 1 to %d entries",
                             (int)AZBI_CHAIN_MAX);
    }
    azb_status status = azbi_options_check(context, &azbi_chain_option_set, options, err);
    for (size_t i = 0; i < options->member_count && status == AZB_OK; i++) {
        status = options->members[i] == NULL
                     ? azbi_fail_item(err, context, "options.members", i, "", "must not be NULL")
                     : azbi_process_check(options->members[i]->process, "credential", err);
    }
    return status;
}

azb_status azb_credential_chain(azb_context *context, const azb_chain_options *options,
                                azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_chain_options);
    azb_chain_options known = {.size = sizeof known};
    azb_status status = azbi_credential_check_arguments(context, options, out, err);
    if (status == AZB_OK) {
        status = azbi_abi_read(err, context, &about, options, &known);
    }
    if (status == AZB_OK) {
        status = check(context, &known, err);
    }
    return status == AZB_OK ? make(context, &own_kind, known.members, known.member_count, out, err)
                            : status;
}
