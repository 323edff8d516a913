// error.c - making errors: an error and all that hangs on it lie in one arena, most often in one
// block. What may be asked of one stands in error_questions.c.
#include "base/error_priv.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/line.h"
#include "base/secret.h"
#include "base/str.h"

enum {
    FIRST_BYTES = 960,
    ITEM_PATH_MAX = 128, // "options.trusted_hosts[63]"
    BRIEF_MAX = 1000     // bytes of a text of the service in a message
};

static const azb_error out_of_memory = {
    .message = "out of memory",
    .retry_after_ms = -1,
    .status = AZB_E_NOMEM,
};

// The record is never written: the setters and free recognise it by its missing arena.
static azb_error *static_record(void)
{
    return (azb_error *)(uintptr_t)&out_of_memory;
}

static bool is_settable(const azb_error *error)
{
    return error != NULL && error->arena != NULL;
}

static void init(azb_error *error, azbi_arena *arena, azb_status status)
{
    error->arena = arena;
    error->message = "";
    error->retry_after_ms = -1;
    error->status = status;
}

static azb_error *make(azb_context *context, azb_status status)
{
    azbi_arena *arena = azbi_arena_new(context, FIRST_BYTES);
    if (arena == NULL) {
        return NULL;
    }
    azb_error *error = azbi_arena_alloc(arena, sizeof *error);
    if (error == NULL) {
        azbi_arena_release(arena);
        return NULL;
    }
    init(error, arena, status);
    return error;
}

static char *format_text(azbi_arena *arena, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

// A copy that is safe in a line and shows no secrets: services echo what they were sent. NULL on
// exhaustion.
static char *safe_text(azbi_arena *arena, const char *text, size_t len, size_t *out_len)
{
    const bool plain = azbi_line_is_plain(text, len);
    char *copy = azbi_arena_bytes(arena, (plain ? len : len * AZBI_LINE_GROWTH) + 1);
    if (copy == NULL) {
        return NULL;
    }
    if (plain) {
        memcpy(copy, text, len);
    } else {
        len = azbi_line_write(text, len, AZBI_LINE_ESCAPED, copy);
    }
    copy[len] = '\0';
    azbi_hide_secrets(copy, len);
    *out_len = len;
    return copy;
}

// The same for a body, which people want to read with its line ends.
static char *raw_text(azbi_arena *arena, const char *text, size_t len)
{
    char *copy = azbi_arena_text(arena, text, len);
    if (copy != NULL) {
        azbi_hide_secrets(copy, len);
    }
    return copy;
}

// A text of the service for a message: shortened, with one blank for any run of blanks and line
// ends.
static const char *brief_text(azbi_arena *arena, const char *text, size_t len)
{
    const size_t kept = azbi_utf8_fit(text, len, BRIEF_MAX);
    char *brief = azbi_arena_bytes(arena, kept * AZBI_LINE_GROWTH + 1);
    if (brief == NULL) {
        return NULL;
    }
    const size_t written = azbi_line_write(text, kept, AZBI_LINE_BLANK, brief);
    size_t used = 0;
    for (size_t i = 0; i < written; i++) {
        if (brief[i] != ' ' || (used > 0 && brief[used - 1] != ' ')) {
            brief[used++] = brief[i];
        }
    }
    used -= used > 0 && brief[used - 1] == ' ';
    brief[used] = '\0';
    azbi_hide_secrets(brief, used);
    return brief;
}

// The formatted text, safe in a line; NULL on exhaustion.
static char *format_text(azbi_arena *arena, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    const int n = vsnprintf(NULL, 0, format, args);
    char *text = n >= 0 ? azbi_arena_bytes(arena, (size_t)n + 1) : NULL;
    if (text != NULL) {
        (void)vsnprintf(text, (size_t)n + 1, format, again);
    }
    va_end(again);
    size_t len = 0;
    return text != NULL ? safe_text(arena, text, (size_t)n, &len) : NULL;
}

static char *join_texts(azbi_arena *arena, const char *a, const char *b, const char *c)
{
    const size_t a_len = strlen(a), b_len = strlen(b), c_len = strlen(c);
    char *text = azbi_arena_bytes(arena, a_len + b_len + c_len + 1);
    if (text != NULL) {
        memcpy(text, a, a_len);
        memcpy(text + a_len, b, b_len);
        memcpy(text + a_len + b_len, c, c_len + 1);
    }
    return text;
}

static azb_status fail_with(azb_error **err, azb_context *context, azb_status status,
                            const char *path, const char *format, va_list args)
    __attribute__((format(printf, 5, 0)));

static azb_status fail_with(azb_error **err, azb_context *context, azb_status status,
                            const char *path, const char *format, va_list args)
{
    if (err == NULL) {
        return status;
    }
    *err = static_record();
    azb_error *error = make(context, status);
    if (error == NULL) {
        return status;
    }
    const char *text = format_text(error->arena, format, args);
    if (path != NULL && text != NULL) {
        azbi_error_set_text(error, AZBI_ERROR_PATH, path, strlen(path));
        text = join_texts(error->arena, azb_error_path(error), ": ", text);
    }
    error->message = text;
    if (error->message == NULL) {
        azb_error_free(error);
        return status;
    }
    *err = error;
    return status;
}

void azbi_error_give(azb_error *error, azb_error **err)
{
    if (err != NULL) {
        *err = error;
    } else {
        azb_error_free(error);
    }
}

azb_status azbi_fail(azb_error **err, azb_context *context, azb_status status, const char *format,
                     ...)
{
    va_list args;
    va_start(args, format);
    fail_with(err, context, status, NULL, format, args);
    va_end(args);
    return status;
}

azb_status azbi_fail_at(azb_error **err, azb_context *context, azb_status status, const char *path,
                        const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail_with(err, context, status, path, format, args);
    va_end(args);
    return status;
}

azb_status azbi_fail_item(azb_error **err, azb_context *context, const char *list, size_t index,
                          const char *member, const char *why)
{
    char path[ITEM_PATH_MAX];
    (void)snprintf(path, sizeof path, "%s[%zu]%s%s", list, index, member[0] == '\0' ? "" : ".",
                   member);
    return azbi_fail_arg(err, context, path, "%s", why);
}

azb_status azbi_fail_arg(azb_error **err, azb_context *context, const char *path,
                         const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail_with(err, context, AZB_E_ARG, path, format, args);
    va_end(args);
    return AZB_E_ARG;
}

azb_status azbi_fail_nomem(azb_error **err)
{
    if (err != NULL) {
        *err = static_record();
    }
    return AZB_E_NOMEM;
}

void azb_error_free(azb_error *error)
{
    // A part is borrowed from its parent: freeing it by mistake must not free the parent.
    if (is_settable(error) && !error->is_part) {
        azbi_arena_release(error->arena);
    }
}

void azbi_error_set_text(azb_error *error, azbi_error_text which, const char *text, size_t len)
{
    if (!is_settable(error) || text == NULL || error->texts[which] != NULL) {
        return;
    }
    size_t safe_len = len;
    error->texts[which] = which == AZBI_ERROR_BODY ? raw_text(error->arena, text, len)
                                                   : safe_text(error->arena, text, len, &safe_len);
    error->lengths[which] = error->texts[which] != NULL ? safe_len : 0;
    if (which == AZBI_ERROR_SERVICE_CODE) {
        error->brief_code = brief_text(error->arena, text, len);
    } else if (which == AZBI_ERROR_SERVICE_MESSAGE) {
        error->brief_message = brief_text(error->arena, text, len);
    }
}

void azbi_error_set_status(azb_error *error, azb_status status)
{
    if (is_settable(error)) {
        error->status = status;
    }
}

void azbi_error_set_http_status(azb_error *error, int32_t http_status)
{
    if (is_settable(error)) {
        error->http_status = http_status;
    }
}

void azbi_error_set_retry_after(azb_error *error, int64_t ms)
{
    if (is_settable(error)) {
        error->retry_after_ms = ms;
    }
}

void azbi_error_set_transient(azb_error *error, int32_t transient)
{
    if (is_settable(error)) {
        error->transient = transient != 0;
    }
}

void azbi_error_set_service_number(azb_error *error, int64_t number)
{
    if (is_settable(error)) {
        error->service_number = number;
    }
}

void azbi_error_set_may_have_begun(azb_error *error)
{
    if (is_settable(error)) {
        error->may_have_begun = 1;
    }
}

static void add_line(azbi_arena *arena, azbi_error_lines *list, const char *text, size_t len)
{
    azbi_error_line *added = azbi_arena_alloc(arena, sizeof *added);
    if (added == NULL) {
        return;
    }
    added->text = safe_text(arena, text, len, &len);
    if (added->text == NULL) {
        return;
    }
    if (list->last != NULL) {
        list->last->next = added;
    } else {
        list->first = added;
    }
    list->last = added;
    list->count++;
}

void azbi_error_add_attempt(azb_error *error, const char *text)
{
    if (is_settable(error)) {
        add_line(error->arena, &error->attempts, text, strlen(text));
    }
}

void azbi_error_add_recommendation(azb_error *error, const char *text, size_t len)
{
    if (is_settable(error)) {
        add_line(error->arena, &error->recommendations, text, len);
    }
}

// An error within another one, freed with it.
static azb_error *make_part(const azb_error *parent)
{
    azb_error *part = azbi_arena_alloc(parent->arena, sizeof *part);
    if (part != NULL) {
        init(part, parent->arena, parent->status);
        part->is_part = 1;
    }
    return part;
}

azb_error *azbi_error_add_detail(azb_error *error)
{
    azb_error *detail = is_settable(error) ? make_part(error) : NULL;
    if (detail == NULL) {
        return NULL;
    }
    if (error->last_detail != NULL) {
        error->last_detail->next = detail;
    } else {
        error->details = detail;
    }
    error->last_detail = detail;
    error->detail_count++;
    return detail;
}

// Length of a text without the punctuation at its end, which our colon replaces.
static size_t length_before_colon(const char *text)
{
    static const char ideographic_stop[] = "\xe3\x80\x82"; // U+3002
    const size_t stop_len = sizeof ideographic_stop - 1;
    size_t len = strlen(text);
    while (len > 0) {
        if (strchr(".:;,! ", text[len - 1]) != NULL) {
            len--;
        } else if (len >= stop_len &&
                   memcmp(text + len - stop_len, ideographic_stop, stop_len) == 0) {
            len -= stop_len;
        } else {
            break;
        }
    }
    return len;
}

// "<prefix>: <message>", without the colon when one of them is empty.
static const char *put_before(azbi_arena *arena, char *prefix, const char *message)
{
    prefix[length_before_colon(prefix)] = '\0';
    if (prefix[0] == '\0' || message[0] == '\0') {
        return prefix[0] == '\0' ? message : prefix;
    }
    return join_texts(arena, prefix, ": ", message);
}

void azbi_error_prefix(azb_error *error, const char *format, ...)
{
    if (!is_settable(error)) {
        return;
    }
    va_list args;
    va_start(args, format);
    char *prefix = format_text(error->arena, format, args);
    va_end(args);
    const char *message = prefix != NULL ? put_before(error->arena, prefix, error->message) : NULL;
    error->message = message != NULL ? message : error->message;
}

void azbi_error_prefix_service(azb_error *error)
{
    if (!is_settable(error)) {
        return;
    }
    const char *code = error->brief_code != NULL ? error->brief_code : "";
    const char *message = error->brief_message != NULL ? error->brief_message : "";
    if (message[0] != '\0' && strcmp(code, message) != 0) {
        azbi_error_prefix(error, "%s", message);
    }
    if (code[0] != '\0') {
        azbi_error_prefix(error, "%s", code);
    }
}

void azbi_error_prefix_path(azb_error *error, const char *prefix)
{
    if (!is_settable(error) || prefix[0] == '\0') {
        return;
    }
    const char *old = azb_error_path(error);
    const size_t old_len = strlen(old);
    const char *joint = old[0] == '\0' || old[0] == '[' ? "" : ".";
    size_t len = 0;
    const char *safe = safe_text(error->arena, prefix, strlen(prefix), &len);
    const char *path = safe != NULL ? join_texts(error->arena, safe, joint, old) : NULL;
    if (path == NULL) {
        return;
    }
    error->texts[AZBI_ERROR_PATH] = path;
    error->lengths[AZBI_ERROR_PATH] = strlen(path);
    if (old_len > 0 && strncmp(error->message, old, old_len) == 0 &&
        error->message[old_len] == ':') {
        const char *message = join_texts(error->arena, path, error->message + old_len, "");
        error->message = message != NULL ? message : error->message;
    }
}

static void copy_lines(azbi_arena *arena, azbi_error_lines *to, const azbi_error_lines *from)
{
    for (const azbi_error_line *at = from->first; at != NULL; at = at->next) {
        add_line(arena, to, at->text, strlen(at->text));
    }
}

static const char *copy_brief(azbi_arena *arena, const char *text)
{
    return text != NULL ? azbi_arena_text(arena, text, strlen(text)) : NULL;
}

// Recursion is bounded: details are as deep as the JSON that they were read from, whose depth is
// limited, and causes are set by wrapping, so they form a chain without a cycle.
static void copy_into(azb_error *to, const azb_error *from)
{
    to->message = azbi_arena_text(to->arena, from->message, strlen(from->message));
    for (int which = 0; which < AZBI_ERROR_TEXT_COUNT; which++) {
        azbi_error_set_text(to, (azbi_error_text)which, from->texts[which], from->lengths[which]);
    }
    to->brief_code = copy_brief(to->arena, from->brief_code);
    to->brief_message = copy_brief(to->arena, from->brief_message);
    copy_lines(to->arena, &to->recommendations, &from->recommendations);
    copy_lines(to->arena, &to->attempts, &from->attempts);
    to->status = from->status;
    to->http_status = from->http_status;
    to->retry_after_ms = from->retry_after_ms;
    to->service_number = from->service_number;
    to->transient = from->transient;
    to->may_have_begun = from->may_have_begun;
    azbi_error_set_cause(to, from->cause);
    for (const azb_error *detail = from->details; detail != NULL; detail = detail->next) {
        azb_error *added = azbi_error_add_detail(to);
        if (added != NULL) {
            copy_into(added, detail);
        }
    }
}

void azbi_error_set_cause(azb_error *error, const azb_error *cause)
{
    if (!is_settable(error) || cause == NULL || error->cause != NULL) {
        return;
    }
    azb_error *part = make_part(error);
    if (part != NULL) {
        copy_into(part, cause);
        error->cause = part;
    }
}

azb_error *azbi_error_copy(const azb_error *error)
{
    if (error == NULL) {
        return NULL;
    }
    azb_error *copy =
        error->arena != NULL ? make(azbi_arena_context(error->arena), error->status) : NULL;
    if (copy == NULL) {
        return static_record();
    }
    copy_into(copy, error);
    if (azbi_arena_is_exhausted(copy->arena)) {
        azb_error_free(copy);
        return static_record();
    }
    return copy;
}
