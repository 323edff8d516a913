// fuzz_error - an answer "400\nName: value\n\nbody" of a failing call, read as an error; and any
// text as the token of a saved poller.
#include <string.h>

#include "service.h"

#include <azbackup/poller.h>
#include <azbackup/raw.h>

static void walk(const azb_error *error, int depth)
{
    enum {
        DEPTH_MAX = 100
    };
    const char *message = azb_error_message(error);
    fuzz_require(depth < DEPTH_MAX, "too deep", message);
    fuzz_require(message != NULL && azb_error_service_code(error) != NULL &&
                     azb_error_service_message(error) != NULL && azb_error_target(error) != NULL,
                 "a text is not there", "");
    for (size_t i = 0; i < azb_error_recommendation_count(error); i++) {
        fuzz_require(azb_error_recommendation(error, i)[0] != '\0', "no recommendation", message);
    }
    for (size_t i = 0; i < azb_error_detail_count(error); i++) {
        walk(azb_error_detail(error, i), depth + 1);
    }
}

static void check_answer(service *s, char *text)
{
    azb_raw_result *result = NULL;
    azb_error *err = NULL;
    const int says_it_itself = strstr(text, "hidden") != NULL;
    if (!service_answer(s, text)) {
        return;
    }
    const azb_status status = azb_raw_call(s->stage.client, "GET", "/a?api-version=1&sig=hidden",
                                           NULL, NULL, &result, &err);
    fuzz_require((status == AZB_OK) == (err == NULL), "status and error differ",
                 azb_status_name(status));
    fuzz_require(azb_error_status(err) == status, "another status", azb_status_name(status));
    fuzz_require((status == AZB_OK) == (result != NULL), "status and result differ",
                 azb_status_name(status));
    if (err != NULL) {
        walk(err, 0);
        fuzz_require(strpbrk(azb_error_message(err), "\r\n") == NULL, "more than a line",
                     azb_error_message(err));
        fuzz_require(says_it_itself || strstr(azb_error_url(err), "hidden") == NULL, "not redacted",
                     azb_error_url(err));
    }
    azb_error_free(err);
    azb_raw_result_free(result);
}

// A token that is taken up, saved and taken up again says the same.
static void check_token(service *s, const char *token)
{
    azb_poller *poller = NULL;
    azb_poller *again = NULL;
    char *once = NULL;
    char *twice = NULL;
    azb_error *err = NULL;
    if (azb_poller_resume(s->stage.client, token, &poller, &err) == AZB_OK) {
        fuzz_require(azb_poller_save(poller, &once, NULL) == AZB_OK, "not saved", token);
        fuzz_require(azb_poller_resume(s->stage.client, once, &again, NULL) == AZB_OK,
                     "not taken up again", once);
        fuzz_require(azb_poller_save(again, &twice, NULL) == AZB_OK, "not saved", once);
        fuzz_require(strcmp(once, twice) == 0, once, twice);
        const azb_status status = azb_poller_poll(poller, NULL, NULL, &err);
        fuzz_require((status == AZB_OK) == (err == NULL), "status and error differ", token);
    }
    azb_error_free(err);
    azb_poller_free(again);
    azb_poller_free(poller);
    azb_text_free(twice);
    azb_text_free(once);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    char *text = service_text(data, size);
    service_open(&s);
    check_token(&s, text);
    check_answer(&s, text);
    service_close(&s);
    free(text);
    return 0;
}
