// fuzz_duration - how long, how much, until when: Retry-After in all its forms, token expiries, the
// end of a SAS, durations and amounts of jobs.
#include <string.h>

#include "http/headers.h"
#include "http/retry.h"
#include "identity/expiry.h"
#include "poller/progress.h"
#include "service.h"
#include "workflow/disk/sas.h"

enum {
    HEADERS_MAX = 1 << 20,
    NOW_S = 1735689600
};

// Each line is a header field. What comes out is nothing, or a time ahead that can be added.
static void check_retry_after(service *s, char *text)
{
    azbi_headers headers;
    azbi_headers_init(&headers, s->stage.context, HEADERS_MAX);
    while (*text != '\0') {
        char *next = service_next_line(text);
        const size_t len = strcspn(text, ":");
        if (text[len] == ':') {
            (void)!azbi_headers_add(&headers, text, len, text + len + 1, strlen(text + len + 1));
        }
        text = next;
    }
    const int64_t wait = azbi_retry_after_ms(&headers, (int64_t)NOW_S * 1000);
    fuzz_require(wait >= -1 && wait < INT64_MAX / 2, "odd wait", "");
    azbi_headers_dispose(&headers);
}

static void check_sas(const char *text)
{
    azb_time end;
    azb_time again;
    char written[AZB_TIME_TEXT_MAX];
    if (azbi_sas_end(text, &end)) {
        fuzz_require(azb_time_format(&end, written, sizeof written) == AZB_OK, "no time", text);
        fuzz_require(azb_time_parse(written, strlen(written), &again) == AZB_OK, "no time",
                     written);
    }
}

static void check_amounts(const char *text)
{
    int64_t done = 0;
    int64_t total = 0;
    const bool is_told = azbi_progress_bytes(text, &done, &total);
    fuzz_require(done >= -1 && total >= -1, "odd amount", text);
    fuzz_require(is_told == (done >= 0), "told or not", text);
    fuzz_require(azbi_duration_ms(text, strlen(text)) >= -1, "odd duration", text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    int64_t unix_s = 0;
    char *text = service_text(data, size);
    service_open(&s);
    (void)azbi_expiry_parse(text, strlen(text), &unix_s);
    check_sas(text);
    check_amounts(text);
    check_retry_after(&s, text);
    service_close(&s);
    free(text);
    return 0;
}
