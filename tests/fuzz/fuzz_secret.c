// fuzz_secret - signatures and tokens in texts. The first four bytes choose how a signature is
// spelled, the rest is the text around it, "|" where it stands. Whatever that is, the signature
// does not come out: not of the function that hides it, not of an error, not of the log.
#include <string.h>

#include "base/secret.h"
#include "http/headers.h"
#include "http/redact.h"
#include "service.h"

#include <azbackup/raw.h>

#define FIRST  "Hush0123456789hush"
#define SECOND "Shhh9876543210shhh"

enum {
    CHOICES = 4,
    TEXT_MAX = 1 << 20
};

static const char *chosen(const char *const *words, size_t count, uint8_t choice)
{
    return words[choice % count];
}

#define CHOSEN(words, choice) chosen(words, sizeof(words) / sizeof *(words), choice)

// Text before the signature, without what would make another word of its first letter.
static size_t usable_head(const char *text, size_t len)
{
    while (len > 0 && strchr("\\%", text[len - 1]) != NULL) {
        len--;
    }
    return len;
}

// The text with its signature put in; to be freed.
static char *spell(const uint8_t *choices, const char *text)
{
    static const char *const before[] = {"?",   "&",     "\\u0026", "%26", "%2526",
                                         "%3F", "&amp;", "\\n",     " ",   "\""};
    static const char *const equals[] = {"=", "%3D", "%253D", " = ", "\\u003D", "%3d"};
    static const char *const middle[] = {"", "\\/", "\\u002B", "%2B", "+", "/", "%252B", "="};
    static const char *const behind[] = {"", "&", "\"", " ", "\\u0026", "%26", "<", "\n"};
    const char *bar = strchr(text, '|');
    const size_t head = usable_head(text, bar == NULL ? 0 : (size_t)(bar - text));
    const char *tail = bar == NULL ? text : bar + 1;
    const size_t room = strlen(text) + 128;
    char *out = malloc(room);
    fuzz_require(out != NULL, "no memory", "");
    snprintf(out, room, "%.*s%ssig%s" FIRST "%s" SECOND "%s%s", (int)head, text,
             CHOSEN(before, choices[0]), CHOSEN(equals, choices[1]), CHOSEN(middle, choices[2]),
             CHOSEN(behind, choices[3]), tail);
    return out;
}

static void require_hidden(const char *out, const char *text)
{
    fuzz_require(strstr(out, FIRST) == NULL && strstr(out, SECOND) == NULL, "not hidden", text);
}

static void check_text(const char *text)
{
    char *copy = service_text((const uint8_t *)text, strlen(text));
    azbi_hide_secrets(copy, strlen(copy));
    fuzz_require(strlen(copy) == strlen(text), "another length", text);
    require_hidden(copy, text);
    free(copy);
}

// The same text, as the body of a refusal.
static void check_error(service *s, const char *text)
{
    azb_raw_result *result = NULL;
    azb_error *err = NULL;
    fuzz_require(azb_mock_reply(s->stage.mock, NULL, NULL, 400, NULL, text) == AZB_OK, "no answer",
                 "");
    const azb_status status =
        azb_raw_call(s->stage.client, "GET", "/a?api-version=1", NULL, NULL, &result, &err);
    fuzz_require(status != AZB_OK, "succeeded", text);
    service_require_hidden(err, FIRST);
    service_require_hidden(err, SECOND);
    azb_error_free(err);
    azb_raw_result_free(result);
}

// A header that is not on the list keeps its value to itself.
static void check_header(service *s, const char *name)
{
    azbi_headers headers;
    azbi_buf out;
    azbi_headers_init(&headers, s->stage.context, TEXT_MAX);
    azbi_buf_init(&out, s->stage.context, TEXT_MAX);
    const size_t len = strcspn(name, "|\n");
    char *copy = service_text((const uint8_t *)name, len);
    if (azbi_headers_add(&headers, copy, len, FIRST, strlen(FIRST)) == AZB_OK) {
        azbi_redact_headers(&out, &headers);
        if (!azbi_redact_allows(copy)) {
            require_hidden(azbi_buf_text(&out), copy);
        }
    }
    free(copy);
    azbi_buf_dispose(&out);
    azbi_headers_dispose(&headers);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    if (size < CHOICES) {
        return 0;
    }
    char *text = service_text(data + CHOICES, size - CHOICES);
    // The fuzzer learns the secret from the comparisons; where it stands in the open, by the
    // input's own wish, nothing marks it as one.
    if (strstr(text, FIRST) != NULL || strstr(text, SECOND) != NULL) {
        free(text);
        return 0;
    }
    char *spelled = spell(data, text);
    service_open_hiding(&s, FIRST, SECOND);
    check_text(spelled);
    check_error(&s, spelled);
    check_header(&s, text);
    service_close(&s);
    free(spelled);
    free(text);
    return 0;
}
