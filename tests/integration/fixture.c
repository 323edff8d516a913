#include "fixture.h"

#include <stdlib.h>

// Twenty minutes of a job pass in a third of a second.
static const char *const fast[] = {"--speed", "3600", NULL};

void must(azb_status status, azb_error **err)
{
    if (status != AZB_OK) {
        fail_msg("%s: %s (path '%s', HTTP %d, code '%s')", azb_status_name(status),
                 azb_error_message(*err), azb_error_path(*err), (int)azb_error_http_status(*err),
                 azb_error_service_code(*err));
    }
    assert_null(*err);
}

void must_fail(azb_status expected, azb_status status, azb_error **err)
{
    if (status != expected) {
        fail_msg("expected %s, got %s: %s", azb_status_name(expected), azb_status_name(status),
                 azb_error_message(*err));
    }
    assert_int_equal(azb_error_status(*err), expected);
    assert_true(strlen(azb_error_message(*err)) > 0);
}

static void open_credential(fixture *f, const fixture_options *options)
{
    azb_error *err = NULL;
    if (options->token != NULL) {
        must(azb_credential_static_token(f->context, options->token, 0, &f->credential, &err),
             &err);
        return;
    }
    azb_client_secret_options secret;
    azb_options_init(&secret, sizeof secret);
    secret.tenant_id = simulator_text(f->sim, "tenantId");
    secret.client_id = simulator_text(f->sim, "clientId");
    secret.client_secret =
        options->secret != NULL ? options->secret : simulator_text(f->sim, "clientSecret");
    secret.authority = simulator_text(f->sim, "authority");
    secret.allow_insecure_http = strncmp(secret.authority, "http:", 5) == 0;
    must(azb_credential_client_secret(f->context, &secret, &f->credential, &err), &err);
}

static void open_client(fixture *f, const fixture_options *options)
{
    azb_error *err = NULL;
    azb_client_options client;
    azb_options_init(&client, sizeof client);
    client.endpoint = simulator_text(f->sim, "endpoint");
    client.credential = f->credential;
    client.allow_insecure_http = strncmp(client.endpoint, "http:", 5) == 0;
    if (client.allow_insecure_http == 0 && !options->without_ca) {
        client.ca_file = simulator_text(f->sim, "caFile");
    }
    client.max_retries = options->max_retries;
    if (options->request_timeout_ms != 0) {
        client.request_timeout_ms = options->request_timeout_ms;
    }
    if (options->idle_timeout_ms != 0) {
        client.idle_timeout_ms = options->idle_timeout_ms;
    }
    if (options->max_response_bytes != 0) {
        client.max_response_bytes = options->max_response_bytes;
    }
    if (options->trusted_host != NULL) {
        client.trusted_hosts = &options->trusted_host;
        client.trusted_host_count = 1;
    }
    must(azb_client_new(f->context, &client, &f->client, &err), &err);
}

void fixture_start(fixture *f, const fixture_options *options)
{
    static const fixture_options defaults = {.secret = NULL};
    azb_error *err = NULL;
    azb_context_options context;
    if (options == NULL) {
        options = &defaults;
    }
    memset(f, 0, sizeof *f);
    f->sim = simulator_start(options->simulator[0] != NULL ? options->simulator : fast);
    azb_options_init(&context, sizeof context);
    context.clock = options->clock;
    context.header_version = AZB_HEADER_VERSION;
    must(azb_context_new(&context, &f->context, &err), &err);
    open_credential(f, options);
    open_client(f, options);
    must(azb_vault_id(f->context, simulator_text(f->sim, "subscriptionId"),
                      simulator_text(f->sim, "resourceGroup"), simulator_text(f->sim, "vault"),
                      &f->vault_id, &err),
         &err);
}

void fixture_stop(fixture *f)
{
    azb_text_free(f->vault_id);
    azb_client_free(f->client);
    azb_credential_free(f->credential);
    azb_context_free(f->context);
    assert_int_equal(simulator_stop(f->sim), 0);
}

char *fixture_item_id(const fixture *f, const char *workload)
{
    char *id = NULL;
    azb_error *err = NULL;
    must(azb_protected_item_id(f->context, f->vault_id,
                               simulator_item(f->sim, workload, "container"),
                               simulator_item(f->sim, workload, "item"), &id, &err),
         &err);
    return id;
}

azb_model *fixture_body(const fixture *f, const char *type, const char *format, ...)
{
    char text[4096];
    azb_model *body = NULL;
    azb_error *err = NULL;
    va_list args;
    va_start(args, format);
    const int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    assert_true(len > 0 && (size_t)len < sizeof text);
    must(azb_model_from_json(f->context, type, text, (size_t)len, &body, &err), &err);
    return body;
}

azb_poller *fixture_follow(const fixture *f, azb_poller *operation, azb_status expected)
{
    azb_poller *job = NULL;
    azb_error *err = NULL;
    must(azb_poller_wait(operation, NULL, &err), &err);
    assert_string_not_equal(azb_poller_job_id(operation), "");
    assert_string_not_equal(azb_poller_job_id(operation), azb_poller_operation_id(operation));
    must(azb_job_poller_new(f->client, azb_poller_vault_id(operation), azb_poller_job_id(operation),
                            &job, &err),
         &err);
    const azb_status status = azb_poller_wait(job, NULL, &err);
    if (expected == AZB_OK) {
        must(status, &err);
    } else {
        must_fail(expected, status, &err);
    }
    azb_error_free(err);
    return job;
}
