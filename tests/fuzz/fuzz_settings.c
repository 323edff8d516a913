// fuzz_settings - the texts that clients and credentials are made with, a line each: endpoint,
// authority, tenant, application id, trusted host, api-version, proxy. The first byte: whether http
// is allowed. What is accepted must make requests to the endpoint and to the authority alone.
#include <string.h>
#include <strings.h>

#include "service.h"

#include <azbackup/raw.h>

enum {
    ENDPOINT,
    AUTHORITY,
    TENANT,
    APPLICATION,
    TRUSTED,
    VERSION,
    PROXY,
    LINES
};

// Status, error and what came out go together; bad input is named.
static int is_made(azb_status status, azb_error *err, const void *out)
{
    fuzz_require((status == AZB_OK) == (err == NULL), "status and error differ",
                 azb_status_name(status));
    fuzz_require((status == AZB_OK) == (out != NULL), "status and result differ",
                 azb_status_name(status));
    fuzz_require(status == AZB_OK || status == AZB_E_ARG, azb_status_name(status),
                 azb_error_message(err));
    fuzz_require(status == AZB_OK || azb_error_path(err)[0] != '\0', "not named",
                 azb_error_message(err));
    fuzz_require(strpbrk(azb_error_message(err), "\r\n") == NULL, "more than a line",
                 azb_error_message(err));
    azb_error_free(err);
    return status == AZB_OK;
}

static const char *given(const char *line)
{
    return line[0] != '\0' ? line : NULL;
}

static azb_credential *open_credential(service *s, char *const lines[LINES], int insecure)
{
    azb_client_secret_options options;
    azb_credential *credential = NULL;
    azb_error *err = NULL;
    azb_options_init(&options, sizeof options);
    options.tenant_id = lines[TENANT];
    options.client_id = "app";
    options.client_secret = "secret";
    options.authority = given(lines[AUTHORITY]);
    options.allow_insecure_http = insecure;
    const azb_status status =
        azb_credential_client_secret(s->stage.context, &options, &credential, &err);
    return is_made(status, err, credential) ? credential : NULL;
}

static azb_client *open_client(service *s, char *const lines[LINES], azb_credential *credential,
                               int insecure)
{
    azb_client_options options;
    azb_client *client = NULL;
    azb_error *err = NULL;
    const char *const hosts[] = {lines[TRUSTED]};
    azb_options_init(&options, sizeof options);
    options.endpoint = given(lines[ENDPOINT]);
    options.application_id = given(lines[APPLICATION]);
    options.trusted_hosts = hosts;
    options.trusted_host_count = lines[TRUSTED][0] != '\0';
    options.api_version = given(lines[VERSION]);
    options.proxy = given(lines[PROXY]);
    options.allow_insecure_http = insecure;
    options.credential = credential;
    options.transport = azb_mock_transport(s->stage.mock);
    options.max_retries = -1;
    const azb_status status = azb_client_new(s->stage.context, &options, &client, &err);
    return is_made(status, err, client) ? client : NULL;
}

static int begins_with(const char *text, const char *start)
{
    return strncasecmp(text, start, strlen(start)) == 0;
}

// No control byte, and no http but to this machine.
static void check_requests(const azb_mock *mock, int insecure)
{
    for (size_t i = 0; i < azb_mock_request_count(mock); i++) {
        const char *url = azb_mock_request_url(mock, i);
        const char *agent = azb_mock_request_header(mock, i, "User-Agent");
        const int is_local = begins_with(url, "http://localhost") ||
                             begins_with(url, "http://127.") || begins_with(url, "http://[");
        fuzz_require(strncasecmp(url, "https:", 6) == 0 || (insecure && is_local), "not https",
                     url);
        fuzz_require(strpbrk(url, "\r\n\t ") == NULL, "no URL", url);
        fuzz_require(strpbrk(agent, "\r\n") == NULL, "more than a header", agent);
    }
}

static void call_once(service *s, azb_client *client, int insecure)
{
    azb_raw_result *result = NULL;
    azb_error *err = NULL;
    static const char token[] = "{\"access_token\":\"t\",\"expires_in\":3600}";
    fuzz_require(azb_mock_reply(s->stage.mock, "POST", NULL, 200, NULL, token) == AZB_OK &&
                     azb_mock_reply(s->stage.mock, "GET", NULL, 200, NULL, "{}") == AZB_OK,
                 "no answer", "");
    const azb_status status = azb_raw_call(client, "GET", "/a", NULL, NULL, &result, &err);
    fuzz_require((status == AZB_OK) == (err == NULL), "status and error differ",
                 azb_status_name(status));
    azb_error_free(err);
    azb_raw_result_free(result);
    check_requests(s->stage.mock, insecure);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    char *lines[LINES];
    if (size == 0) {
        return 0;
    }
    char *text = service_text(data + 1, size - 1);
    char *at = text;
    for (int i = 0; i < LINES; i++) {
        lines[i] = at;
        at = service_next_line(at);
    }
    const int insecure = data[0] % 2;
    service_open(&s);
    azb_credential *credential = open_credential(&s, lines, insecure);
    azb_client *client = credential != NULL ? open_client(&s, lines, credential, insecure) : NULL;
    if (client != NULL) {
        call_once(&s, client, insecure);
    }
    azb_client_free(client);
    azb_credential_free(credential);
    service_close(&s);
    free(text);
    return 0;
}
