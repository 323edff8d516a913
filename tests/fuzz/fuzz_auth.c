// fuzz_auth - what token endpoints and challenges say: answers "200\nName: value\n\nbody" with form
// feeds between them, for the token, the service, the token after a challenge and so on. The secret
// that is sent never comes out again, however it is echoed.
#include <string.h>

#include "service.h"

#include <azbackup/raw.h>

#define SECRET  "Wh1sper+it/Softly~"
#define SERVICE "https://management.azure.com/"

enum {
    CALLS = 3,
    HOUR_MS = 3600 * 1000
};

static azb_client *open_client(service *s, azb_credential **credential)
{
    azb_client_secret_options secret;
    azb_client_options options;
    azb_client *client = NULL;
    azb_options_init(&secret, sizeof secret);
    secret.tenant_id = "tenant";
    secret.client_id = "app";
    secret.client_secret = SECRET;
    fuzz_require(azb_credential_client_secret(s->stage.context, &secret, credential, NULL) ==
                     AZB_OK,
                 "no credential", "");
    azb_options_init(&options, sizeof options);
    options.credential = *credential;
    options.transport = azb_mock_transport(s->stage.mock);
    options.max_retries = 1;
    fuzz_require(azb_client_new(s->stage.context, &options, &client, NULL) == AZB_OK, "no client",
                 "");
    return client;
}

static int is_for_service(const char *url)
{
    return strncmp(url, SERVICE, sizeof SERVICE - 1) == 0;
}

// Whether the service was asked since the request with this index. It never gets the secret, so one
// that it says is chance.
static int asked_service_since(const azb_mock *mock, size_t first)
{
    int asked = 0;
    for (size_t i = first; i < azb_mock_request_count(mock); i++) {
        asked |= is_for_service(azb_mock_request_url(mock, i));
    }
    return asked;
}

// A token goes to the service alone, and as one field of a header.
static void check_requests(const azb_mock *mock)
{
    for (size_t i = 0; i < azb_mock_request_count(mock); i++) {
        const char *url = azb_mock_request_url(mock, i);
        const char *token = azb_mock_request_header(mock, i, "Authorization");
        const int asks = strncmp(url, "https://login.microsoftonline.com/tenant/", 41) == 0;
        fuzz_require(asks || is_for_service(url), "a foreign host", url);
        fuzz_require(!asks || token[0] == '\0', "a token for the token endpoint", url);
        fuzz_require(asks || strncmp(token, "Bearer ", 7) == 0, "no token", url);
        fuzz_require(strpbrk(token, "\r\n") == NULL, "more than a header", url);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    azb_credential *credential = NULL;
    char *text = service_text(data, size);
    service_open_hiding(&s, SECRET, NULL);
    s.ignorant = SERVICE;
    azb_client *client = open_client(&s, &credential);
    (void)service_answers(&s, text);
    fuzz_require(azb_mock_reply(s.stage.mock, NULL, NULL, 400, NULL, NULL) == AZB_OK &&
                     azb_mock_with(s.stage.mock, AZB_MOCK_REPEAT, -1) == AZB_OK,
                 "no last answer", "");
    for (int i = 0; i < CALLS; i++) {
        azb_raw_result *result = NULL;
        azb_error *err = NULL;
        const size_t first = azb_mock_request_count(s.stage.mock);
        const azb_status status =
            azb_raw_call(client, "GET", "/a?api-version=1", NULL, NULL, &result, &err);
        fuzz_require((status == AZB_OK) == (err == NULL), "status and error differ",
                     azb_status_name(status));
        fuzz_require((status == AZB_OK) == (result != NULL), "status and result differ",
                     azb_status_name(status));
        if (!asked_service_since(s.stage.mock, first)) {
            service_require_hidden(err, SECRET);
        }
        azb_error_free(err);
        azb_raw_result_free(result);
        azb_mock_advance(s.stage.mock, HOUR_MS); // tokens expire
    }
    check_requests(s.stage.mock);
    azb_client_free(client);
    azb_credential_free(credential);
    service_close(&s);
    free(text);
    return 0;
}
