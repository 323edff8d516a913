// settings.c - ranges, defaults and the User-Agent.
#include "http/settings.h"

#include <stdbool.h>
#include <string.h>
#include <sys/utsname.h>

#include "base/buf.h"
#include "base/memory.h"
#include "http/call_check.h"
#include "http/headers.h"

enum {
    MAX_RETRIES_LIMIT = 20,
    APPLICATION_ID_MAX = 24,
    TEXT_MAX = 4096,
    USER_AGENT_MAX = 1024
};

static const size_t default_max_response = 64u * 1024 * 1024;
static const int64_t default_request_ms = 300000;
static const int64_t default_connect_ms = 30000;
static const int64_t default_idle_ms = 60000;
static const int32_t default_retries = 3;

// The system names itself; nothing guarantees that a header may hold that name.
static void put_plain(azbi_buf *out, const char *text)
{
    for (; *text != '\0'; text++) {
        azbi_buf_putc(
            out,
            (char)(*text >= ' ' && *text < 0x7f && *text != '(' && *text != ')' ? *text : '_'));
    }
}

static azb_status make_user_agent(azb_context *context, const char *application_id, char **out)
{
    azbi_buf text;
    azbi_buf_init(&text, context, USER_AGENT_MAX);
    for (const char *p = application_id; p != NULL && *p != '\0'; p++) {
        azbi_buf_putc(&text, (char)(*p == ' ' ? '/' : *p));
    }
    if (text.len > 0) {
        azbi_buf_putc(&text, ' ');
    }
    azbi_buf_puts(&text, "azsdk-c-azbackup/" AZB_VERSION_TEXT " (");
    struct utsname system;
    if (uname(&system) == 0) {
        put_plain(&text, system.sysname);
        azbi_buf_puts(&text, " ");
        put_plain(&text, system.release);
        azbi_buf_puts(&text, "; ");
        put_plain(&text, system.machine);
    } else {
        azbi_buf_puts(&text, "unknown");
    }
    azbi_buf_puts(&text, ")");
    return azbi_buf_take_string(&text, out);
}

// Paths and the like, which libcurl takes as they are: what is wrong with them would show up as a
// failure of every call.
static azb_status check_texts(azb_context *context, const azb_client_options *client,
                              azb_error **err)
{
    const struct {
        const char *path;
        const char *text;
        bool may_be_empty;
    } texts[] = {
        {"options.proxy", client->proxy, true},
        {"options.ca_file", client->ca_file, false},
        {"options.client_certificate_file", client->client_certificate_file, false},
        {"options.client_key_file", client->client_key_file, false},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        const char *text = texts[i].text;
        if (text == NULL || (text[0] == '\0' && texts[i].may_be_empty)) {
            continue;
        }
        const size_t len = strlen(text);
        if (len == 0 || len > TEXT_MAX || !azbi_headers_value_ok(text, len)) {
            return azbi_fail_arg(err, context, texts[i].path,
                                 "must be 1 to %d bytes without control bytes", (int)TEXT_MAX);
        }
    }
    if (client->client_key_file != NULL && client->client_certificate_file == NULL) {
        return azbi_fail_arg(err, context, "options.client_key_file",
                             "needs client_certificate_file");
    }
    if (client->application_id != NULL &&
        !azbi_is_header_text(client->application_id, APPLICATION_ID_MAX)) {
        return azbi_fail_arg(err, context, "options.application_id",
                             "must be 1 to %d printable ASCII characters", (int)APPLICATION_ID_MAX);
    }
    return AZB_OK;
}

// ---- numbers ----

#define NUMBER(member, text, most, none)                                        \
    {                                                                           \
        .path = "options." #member, .zero = (text), .min = 1, .max = (most),    \
        AZBI_OPTION_AT(azb_client_options, member), .kind = AZBI_OPTION_NUMBER, \
        .may_be_none = (none)                                                   \
    }

static const azbi_option client_rows[] = {
    NUMBER(request_timeout_ms, "300,000 ms", INT64_MAX / 4, true),
    NUMBER(connect_timeout_ms, "30,000 ms", INT32_MAX, false),
    NUMBER(idle_timeout_ms, "60,000 ms", INT32_MAX, false),
    NUMBER(max_retries, "3", MAX_RETRIES_LIMIT, true),
    {.path = "options.max_response_bytes",
     .zero = "64 MiB",
     .min = 1,
     .max = SIZE_MAX / 4,
     AZBI_OPTION_AT(azb_client_options, max_response_bytes),
     .kind = AZBI_OPTION_SIZE},
    {.path = "options.allow_insecure_http",
     .zero = "https alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_client_options, allow_insecure_http),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_client_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_client_option_set = {"azb_client_options", client_rows,
                                                sizeof client_rows / sizeof *client_rows};

azb_status azbi_settings_check(azb_context *context, const azb_client_options *client,
                               azb_error **err)
{
    const azb_status status = azbi_options_check(context, &azbi_client_option_set, client, err);
    return status == AZB_OK ? check_texts(context, client, err) : status;
}

static int64_t or_default(int64_t value, int64_t standard)
{
    return value == 0 ? standard : value;
}

azb_status azbi_settings_init(azbi_settings *settings, azb_context *context,
                              const azb_client_options *client, azb_error **err)
{
    const azb_client_options defaults = {.size = sizeof defaults};
    memset(settings, 0, sizeof *settings);
    client = client == NULL ? &defaults : client;
    const azb_status status = azbi_settings_check(context, client, err);
    if (status != AZB_OK) {
        return status;
    }
    settings->max_response_bytes =
        client->max_response_bytes == 0 ? default_max_response : client->max_response_bytes;
    settings->request_timeout_ms = or_default(client->request_timeout_ms, default_request_ms);
    settings->connect_timeout_ms = or_default(client->connect_timeout_ms, default_connect_ms);
    settings->idle_timeout_ms = or_default(client->idle_timeout_ms, default_idle_ms);
    const int64_t retries = or_default(client->max_retries, default_retries);
    settings->max_retries = retries == -1 ? 0 : (int32_t)retries;
    settings->allow_insecure_http = client->allow_insecure_http;
    if (make_user_agent(context, client->application_id, &settings->user_agent) != AZB_OK ||
        azbi_string_copy(context, client->proxy, &settings->proxy) != AZB_OK ||
        azbi_string_copy(context, client->ca_file, &settings->ca_file) != AZB_OK ||
        azbi_string_copy(context, client->client_certificate_file,
                         &settings->client_certificate_file) != AZB_OK ||
        azbi_string_copy(context, client->client_key_file, &settings->client_key_file) != AZB_OK) {
        azbi_settings_dispose(settings, context);
        return azbi_fail_nomem(err);
    }
    return AZB_OK;
}

void azbi_settings_dispose(azbi_settings *settings, azb_context *context)
{
    azbi_string_free(context, settings->user_agent);
    azbi_string_free_wiped(context, settings->proxy); // may hold a password
    azbi_string_free(context, settings->ca_file);
    azbi_string_free(context, settings->client_certificate_file);
    azbi_string_free(context, settings->client_key_file);
    memset(settings, 0, sizeof *settings);
}
