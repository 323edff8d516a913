#include "service.h"

#include <string.h>

#include "base/str.h"

// Who never got a secret can only have guessed it; what others say is looked at.
static bool last_asked_another(const service *s)
{
    const size_t count = azb_mock_request_count(s->stage.mock);
    return s->ignorant != NULL && count > 0 &&
           strncmp(azb_mock_request_url(s->stage.mock, count - 1), s->ignorant,
                   strlen(s->ignorant)) == 0;
}

static void look_at_line(void *user, int32_t level, const char *event, const char *text)
{
    service *s = user;
    (void)level;
    (void)event;
    if (last_asked_another(s)) {
        return;
    }
    for (size_t i = 0; i < sizeof s->hidden / sizeof *s->hidden; i++) {
        fuzz_require(s->hidden[i] == NULL || strstr(text, s->hidden[i]) == NULL, "in the log",
                     text);
    }
}

static void open_with(service *s, azb_log_fn log)
{
    failing_allocator_init(&s->memory, 0);
    fake_random_init(&s->random, 7);
    const stage_options options = {.allocator = failing_allocator_table(&s->memory),
                                   .random = fake_random_table(&s->random),
                                   .max_retries = 0,
                                   .log = log,
                                   .log_user = s};
    fuzz_require(stage_open(&s->stage, &options, NULL) == AZB_OK, "no client", "");
}

void service_open(service *s)
{
    open_with(s, NULL);
}

void service_open_hiding(service *s, const char *first, const char *second)
{
    s->hidden[0] = first;
    s->hidden[1] = second;
    s->ignorant = NULL;
    open_with(s, look_at_line);
}

void service_close(service *s)
{
    stage_close(&s->stage);
    fuzz_require(failing_allocator_is_clean(&s->memory), "memory is left", "");
}

char *service_text(const uint8_t *data, size_t size)
{
    char *text = malloc(size + 1);
    fuzz_require(text != NULL, "no memory", "");
    memcpy(text, data, size);
    text[size] = '\0';
    return text;
}

int service_answer(service *s, char *text)
{
    char *headers = NULL;
    const long http_status = strtol(text, &headers, 10);
    char *body = strstr(headers, "\n\n");
    if (http_status < 100 || http_status > 599) {
        return 0;
    }
    if (body != NULL) {
        body[1] = '\0'; // the last header keeps its line's end
        body += 2;
    }
    headers += headers[0] == '\n';
    return azb_mock_reply(s->stage.mock, NULL, NULL, (int32_t)http_status, headers, body) == AZB_OK;
}

int service_answers(service *s, char *text)
{
    int count = 0;
    for (int i = 0; text != NULL && i < SERVICE_ANSWERS; i++) {
        char *end = strchr(text, '\f');
        if (end != NULL) {
            *end = '\0';
        }
        count += service_answer(s, text);
        text = end == NULL ? NULL : end + 1;
    }
    return count;
}

char *service_next_line(char *text)
{
    char *end = text + strcspn(text, "\n");
    char *next = end[0] == '\n' ? end + 1 : end;
    end[0] = '\0';
    return next;
}

// ---- secrets ----

// Percent-encodes all but letters and digits.
static void encode(const char *text, char *out, size_t size)
{
    size_t at = 0;
    for (; *text != '\0' && at + 4 <= size; text++) {
        const bool plain = azbi_is_letter(*text) || azbi_is_digit(*text);
        at += (size_t)snprintf(out + at, size - at, plain ? "%c" : "%%%02X", (unsigned char)*text);
    }
}

static void require_hidden_in(const char *text, const char *what)
{
    char encoded[512] = "";
    encode(what, encoded, sizeof encoded);
    fuzz_require(strstr(text, what) == NULL, "not hidden", text);
    fuzz_require(strstr(text, encoded) == NULL, "not hidden, encoded", text);
}

void service_require_hidden(const azb_error *error, const char *what)
{
    static const char *(*const texts[])(const azb_error *) = {
        azb_error_message,     azb_error_path,       azb_error_service_code,
        azb_error_target,      azb_error_request_id, azb_error_service_message,
        azb_error_url,         azb_error_body,       azb_error_correlation_id,
        azb_error_method,      azb_error_job_id,     azb_error_operation_id,
        azb_error_resume_token};
    if (error == NULL) {
        return;
    }
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        require_hidden_in(texts[i](error), what);
    }
    for (size_t i = 0; i < azb_error_recommendation_count(error); i++) {
        require_hidden_in(azb_error_recommendation(error, i), what);
    }
    for (size_t i = 0; i < azb_error_attempt_count(error); i++) {
        require_hidden_in(azb_error_attempt(error, i), what);
    }
    for (size_t i = 0; i < azb_error_detail_count(error); i++) {
        service_require_hidden(azb_error_detail(error, i), what);
    }
    service_require_hidden(azb_error_cause(error), what);
}
