// fuzz_text - the small texts: URLs, ARM ids, names, dates, times, base64. What spans two texts
// takes the first line and the rest.
#include <string.h>

#include "base/str.h"
#include "base/time.h"
#include "base/uri.h"
#include "service.h"

#include <azbackup/id.h>
#include <azbackup/value.h>

enum {
    URL_MAX = 1 << 20
};

static void check_redacted(azb_context *context, const char *url)
{
    azbi_buf once;
    azbi_buf twice;
    azbi_buf_init(&once, context, URL_MAX);
    azbi_buf_init(&twice, context, URL_MAX);
    azbi_uri_put_redacted(&once, url);
    azbi_uri_put_redacted(&twice, azbi_buf_text(&once));
    fuzz_require(strcmp(azbi_buf_text(&once), azbi_buf_text(&twice)) == 0,
                 "redacted again it is another", url);
    azbi_buf_dispose(&once);
    azbi_buf_dispose(&twice);
}

static void check_url(azb_context *context, const char *url, const char *reference)
{
    azbi_uri base;
    azbi_uri parsed;
    azb_str last;
    azbi_buf out;
    azbi_buf_init(&out, context, URL_MAX);
    if (azbi_uri_parse(url, strlen(url), &base)) {
        fuzz_require(azbi_uri_same_origin(&base, &base), "is not its own origin", url);
        fuzz_require(!azbi_uri_is_safe(&base, false) ||
                         azbi_equal_nocase(base.scheme.ptr, base.scheme.len, "https", 5),
                     "safe without https", url);
    }
    if (azbi_uri_resolve(&out, url, reference, strlen(reference)) == AZB_OK) {
        fuzz_require(azbi_uri_parse(azbi_buf_text(&out), out.len, &parsed), "resolved to no URL",
                     azbi_buf_text(&out));
    }
    azbi_uri_last_segment(url, &last);
    check_redacted(context, url);
    azbi_buf_dispose(&out);
}

static void check_id(azb_context *context, const char *id)
{
    azb_id_parts parts = {.size = sizeof parts};
    char *once = NULL;
    char *twice = NULL;
    const azb_status status = azb_id_parse(id, &parts);
    fuzz_require(azb_id_canonical(context, id, &once, NULL) == status, "read, not rewritten", id);
    if (status == AZB_OK) {
        fuzz_require(azb_id_parse(once, &parts) == AZB_OK, "canonical, but no id", once);
        fuzz_require(azb_id_canonical(context, once, &twice, NULL) == AZB_OK, "only once", once);
        fuzz_require(strcmp(once, twice) == 0, once, twice);
    }
    azb_text_free(once);
    azb_text_free(twice);
}

static char *copy_of(azb_str text)
{
    return text.ptr == NULL ? NULL : service_text((const uint8_t *)text.ptr, text.len);
}

typedef azb_status (*parse_fn)(const char *text, azb_workload_name *out);
typedef azb_status (*build_fn)(azb_context *context, int32_t kind, const char *group,
                               const char *name, char **text, azb_error **err);

// A name that was taken apart and is put together again is the same one, but for its casing.
static void check_name(azb_context *context, const char *text, parse_fn parse, build_fn build)
{
    azb_workload_name first = {.size = sizeof first};
    azb_workload_name second = {.size = sizeof second};
    char *built = NULL;
    if (parse(text, &first) != AZB_OK) {
        return;
    }
    char *group = copy_of(first.group);
    char *name = copy_of(first.name);
    // a part may be longer than what is built
    const azb_status status = build(context, first.kind, group, name, &built, NULL);
    fuzz_require(status == AZB_OK || status == AZB_E_ARG, azb_status_name(status), text);
    if (status == AZB_OK) {
        fuzz_require(parse(built, &second) == AZB_OK, "built, but no name", built);
        fuzz_require(first.kind == second.kind, "another kind", built);
        fuzz_require(azbi_equal(first.name.ptr, first.name.len, second.name.ptr, second.name.len),
                     "another name", built);
        fuzz_require(
            azbi_equal(first.group.ptr, first.group.len, second.group.ptr, second.group.len),
            "another group", built);
    }
    azb_text_free(built);
    free(group);
    free(name);
}

static void check_time(const char *text, size_t len)
{
    char once[AZB_TIME_TEXT_MAX];
    char twice[AZB_TIME_TEXT_MAX];
    azb_time time;
    azb_time again;
    if (azb_time_parse(text, len, &time) != AZB_OK) {
        return;
    }
    fuzz_require(azb_time_format(&time, once, sizeof once) == AZB_OK, "not written", text);
    fuzz_require(azb_time_parse(once, strlen(once), &again) == AZB_OK, "not read again", once);
    fuzz_require(azb_time_format(&again, twice, sizeof twice) == AZB_OK, "not twice", once);
    fuzz_require(strcmp(once, twice) == 0, once, twice);
    fuzz_require(azb_time_compare(&time, &again) == 0, "another time", once);
}

static void check_date(const char *text, size_t len)
{
    int64_t unix_s = 0;
    int64_t again = 0;
    azbi_civil civil;
    if (azbi_http_date_parse(text, len, &unix_s)) {
        fuzz_require(azbi_civil_from_unix(unix_s, &civil), "outside of the calendar", text);
        fuzz_require(azbi_civil_to_unix(&civil, &again) && again == unix_s, "another day", text);
    }
}

// The block has just the room that is promised to be enough.
static void check_base64(const char *text, size_t len)
{
    size_t out_len = 0;
    void *out = malloc(len / 4 * 3 + 1);
    fuzz_require(out != NULL, "no memory", "");
    if (azbi_base64_decode(text, len, out, &out_len)) {
        fuzz_require(out_len <= len / 4 * 3 && out_len + 2 >= len / 4 * 3, "another length", text);
    }
    free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    char *text = service_text(data, size);
    const size_t len = strlen(text);
    service_open(&s);
    azb_context *context = s.stage.context;
    check_id(context, text);
    check_name(context, text, azb_container_name_parse, azb_container_name_build);
    check_name(context, text, azb_item_name_parse, azb_item_name_build);
    check_time(text, len);
    check_date(text, len);
    check_base64(text, len);
    char *second = strchr(text, '\n');
    if (second != NULL) {
        *second++ = '\0';
    }
    check_url(context, text, second == NULL ? "" : second);
    service_close(&s);
    free(text);
    return 0;
}
