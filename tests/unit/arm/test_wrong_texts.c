// test_wrong_texts.c - every text argument of the public functions against every kind of wrong
// text: what is refused is named, and nothing is sent.
#include "fixture.h"

#include <azbackup/credential.h>
#include <azbackup/id.h>
#include <azbackup/models.h>
#include <azbackup/raw.h>
#include <azbackup/services.h>
#include <azbackup/typed/model/vault.h>

#define GUID       "11111111-2222-3333-4444-555555555555"
#define GROUP_ID   "/subscriptions/" GUID "/resourceGroups/rg"
#define COLLECTION GROUP_ID "/providers/Microsoft.Compute/restorePointCollections/c"
#define MACHINE    GROUP_ID "/providers/Microsoft.Compute/virtualMachines/v"

// Kinds of wrong texts. Each argument lists those that it may have.
enum {
    IS_NULL = 1,
    IS_EMPTY = 2,
    HAS_SLASH = 4,
    IS_DOTS = 8,
    IS_ESCAPED = 16,
    HAS_LINE_END = 32,
    IS_NOT_UTF8 = 64,
    IS_LONG = 128, // 64 KiB
    KINDS = 8,
    PRINTABLE = HAS_SLASH | IS_DOTS | IS_ESCAPED
};

static char long_text[64 * 1024 + 1];

static const char *text_of(int kind)
{
    static const char *const texts[KINDS] = {NULL,  "",     "a/b",  "..",
                                             "%2F", "x\ny", "\xFF", long_text};
    return texts[kind];
}

typedef azb_status (*give_fn)(fixture *f, const char *text, azb_error **err);

// ---- ids and names ----

static azb_status take_id(azb_status status, char *id)
{
    azb_text_free(id);
    return status;
}

#define BUILDER(name, call)                                               \
    static azb_status name(fixture *f, const char *text, azb_error **err) \
    {                                                                     \
        azb_context *context = f->stage.context;                          \
        char *id = NULL;                                                  \
        const azb_status status = call;                                   \
        return take_id(status, id);                                       \
    }

BUILDER(vault_subscription, azb_vault_id(context, text, "rg", "v", &id, err))
BUILDER(vault_group, azb_vault_id(context, GUID, text, "v", &id, err))
BUILDER(vault_name, azb_vault_id(context, GUID, "rg", text, &id, err))
BUILDER(disk_subscription, azb_disk_id(context, text, "rg", "d", &id, err))
BUILDER(disk_group, azb_disk_id(context, GUID, text, "d", &id, err))
BUILDER(disk_name, azb_disk_id(context, GUID, "rg", text, &id, err))
BUILDER(vm_subscription, azb_virtual_machine_id(context, text, "rg", "d", &id, err))
BUILDER(vm_name, azb_virtual_machine_id(context, GUID, "rg", text, &id, err))
BUILDER(collection_subscription,
        azb_restore_point_collection_id(context, text, "rg", "d", &id, err))
BUILDER(collection_name, azb_restore_point_collection_id(context, GUID, "rg", text, &id, err))
BUILDER(point_collection, azb_restore_point_id(context, text, "p", &id, err))
BUILDER(point_name, azb_restore_point_id(context, COLLECTION, text, &id, err))
BUILDER(disk_point, azb_disk_restore_point_id(context, text, "p", &id, err))
BUILDER(disk_point_name,
        azb_disk_restore_point_id(context, COLLECTION "/restorePoints/p", text, &id, err))
BUILDER(item_vault, azb_protected_item_id(context, text, "c", "i", &id, err))
BUILDER(item_container, azb_protected_item_id(context, VAULT, text, "i", &id, err))
BUILDER(item_name, azb_protected_item_id(context, VAULT, "c", text, &id, err))
BUILDER(canonical, azb_id_canonical(context, text, &id, err))
BUILDER(built_group, azb_item_name_build(context, AZB_ITEM_NAME_VM, text, "n", &id, err))
BUILDER(built_name, azb_item_name_build(context, AZB_ITEM_NAME_VM, "g", text, &id, err))
BUILDER(built_container_name,
        azb_container_name_build(context, AZB_CONTAINER_NAME_VM, "g", text, &id, err))

// ---- calls ----

static azb_status get_job(fixture *f, const azb_call_options *call, azb_error **err)
{
    azb_job_resource *job = NULL;
    return azb_jobs_get(f->stage.client, VAULT, "j", call, &job, err);
}

#define CALL_MEMBER(name, member)                                            \
    static azb_status name(fixture *f, const char *text, azb_error **err)    \
    {                                                                        \
        const azb_call_options call = {.size = sizeof call, .member = text}; \
        return get_job(f, &call, err);                                       \
    }
#define CALL_PAIR(name, list, list_count, pair_name, pair_value)                             \
    static azb_status name(fixture *f, const char *text, azb_error **err)                    \
    {                                                                                        \
        const azb_name_value pairs[] = {{"good", "good"}, {pair_name, pair_value}};          \
        const azb_call_options call = {.size = sizeof call, .list = pairs, .list_count = 2}; \
        return get_job(f, &call, err);                                                       \
    }

CALL_MEMBER(call_request_id, client_request_id)
CALL_MEMBER(call_traceparent, traceparent)
CALL_MEMBER(call_version, api_version)
CALL_PAIR(call_header_name, headers, header_count, text, "1")
CALL_PAIR(call_header_value, headers, header_count, "x", text)
CALL_PAIR(call_query_name, query, query_count, text, "1")
CALL_PAIR(call_query_value, query, query_count, "x", text)

static azb_status job_vault(fixture *f, const char *text, azb_error **err)
{
    azb_job_resource *job = NULL;
    return azb_jobs_get(f->stage.client, text, "j", NULL, &job, err);
}

static azb_status job_name(fixture *f, const char *text, azb_error **err)
{
    azb_job_resource *job = NULL;
    return azb_jobs_get(f->stage.client, VAULT, text, NULL, &job, err);
}

static azb_status listed_item(fixture *f, const char *text, azb_error **err)
{
    azb_pager *pager = NULL;
    return azb_recovery_points_list(f->stage.client, text, NULL, NULL, &pager, err);
}

static azb_status listed_subscription(fixture *f, const char *text, azb_error **err)
{
    azb_pager *pager = NULL;
    char id[sizeof long_text + 32];
    (void)snprintf(id, sizeof id, "/subscriptions/%s", text == NULL ? "" : text);
    return azb_vaults_list(f->stage.client, id, NULL, &pager, err);
}

static azb_status listed_filter(fixture *f, const char *text, azb_error **err)
{
    azb_pager *pager = NULL;
    azb_recovery_points_list_options options = {.size = sizeof options, .filter = text};
    return azb_recovery_points_list(f->stage.client, ITEM, &options, NULL, &pager, err);
}

static azb_status if_match(fixture *f, const char *text, azb_error **err)
{
    azb_model *body = NULL;
    azb_poller *poller = NULL;
    azb_virtual_machines_create_or_update_options options = {.size = sizeof options,
                                                             .if_match = text};
    assert_int_equal(azb_model_from_json(f->stage.context, "VirtualMachine", "{\"location\":\"w\"}",
                                         16, &body, NULL),
                     AZB_OK);
    const azb_status status = azb_virtual_machines_create_or_update(f->stage.client, MACHINE, body,
                                                                    &options, NULL, &poller, err);
    azb_model_free(body);
    return status;
}

static azb_status raw_method(fixture *f, const char *text, azb_error **err)
{
    azb_raw_result *result = NULL;
    return azb_raw_call(f->stage.client, text, VAULT "?api-version=1", NULL, NULL, &result, err);
}

static azb_status raw_url(fixture *f, const char *text, azb_error **err)
{
    azb_raw_result *result = NULL;
    const azb_call_options call = {.size = sizeof call, .api_version = "2025-08-01"};
    return azb_raw_call(f->stage.client, "GET", text, NULL, &call, &result, err);
}

static azb_status raw_body(fixture *f, const char *text, azb_error **err)
{
    azb_raw_result *result = NULL;
    return azb_raw_call(f->stage.client, "POST", VAULT "?api-version=1", text, NULL, &result, err);
}

static azb_status poller_token(fixture *f, const char *text, azb_error **err)
{
    azb_poller *poller = NULL;
    return azb_poller_resume(f->stage.client, text, &poller, err);
}

static azb_status poller_vault(fixture *f, const char *text, azb_error **err)
{
    azb_poller *poller = NULL;
    return azb_job_poller_new(f->stage.client, text, "j", &poller, err);
}

// ---- clients and credentials ----

static azb_status new_client(fixture *f, azb_client_options *options, azb_error **err)
{
    azb_client *client = NULL;
    options->credential = f->stage.credential;
    options->transport = azb_mock_transport(f->stage.mock);
    const azb_status status = azb_client_new(f->stage.context, options, &client, err);
    azb_client_free(client);
    return status;
}

#define CLIENT_MEMBER(name, member)                                       \
    static azb_status name(fixture *f, const char *text, azb_error **err) \
    {                                                                     \
        azb_client_options options;                                       \
        azb_options_init(&options, sizeof options);                       \
        options.member = text;                                            \
        return new_client(f, &options, err);                              \
    }

CLIENT_MEMBER(client_endpoint, endpoint)
CLIENT_MEMBER(client_application, application_id)
CLIENT_MEMBER(client_proxy, proxy)
CLIENT_MEMBER(client_ca_file, ca_file)
CLIENT_MEMBER(client_certificate, client_certificate_file)
CLIENT_MEMBER(client_version, api_version)

static azb_status client_host(fixture *f, const char *text, azb_error **err)
{
    const char *const hosts[] = {"good.example", text};
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.trusted_hosts = hosts;
    options.trusted_host_count = 2;
    return new_client(f, &options, err);
}

#define SECRET_MEMBER(name, member)                                                     \
    static azb_status name(fixture *f, const char *text, azb_error **err)               \
    {                                                                                   \
        azb_client_secret_options options;                                              \
        azb_credential *credential = NULL;                                              \
        azb_options_init(&options, sizeof options);                                     \
        options.tenant_id = options.client_id = options.client_secret = "good";         \
        options.member = text;                                                          \
        const azb_status status =                                                       \
            azb_credential_client_secret(f->stage.context, &options, &credential, err); \
        azb_credential_free(credential);                                                \
        return status;                                                                  \
    }

SECRET_MEMBER(secret_tenant, tenant_id)
SECRET_MEMBER(secret_client, client_id)
SECRET_MEMBER(secret_secret, client_secret)
SECRET_MEMBER(secret_scope, scope)
SECRET_MEMBER(secret_authority, authority)

static azb_status static_token(fixture *f, const char *text, azb_error **err)
{
    azb_credential *credential = NULL;
    return azb_credential_static_token(f->stage.context, text, 0, &credential, err);
}

// ---- models ----

static azb_status model_type(fixture *f, const char *text, azb_error **err)
{
    azb_model *model = NULL;
    return azb_model_new(f->stage.context, text, &model, err);
}

static azb_status model_json(fixture *f, const char *text, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azb_model_from_json(f->stage.context, "Vault", text,
                                                  text == NULL ? 0 : strlen(text), &model, err);
    return status == AZB_E_JSON ? AZB_E_ARG : status; // both refuse it
}

static azb_status model_text(fixture *f, const char *text, azb_error **err)
{
    azb_vault *vault = NULL;
    assert_int_equal(azb_vault_new(f->stage.context, &vault, NULL), AZB_OK);
    azb_model_set_str(&vault->model, &vault->location, text);
    const azb_status status = azb_model_validate(&vault->model, err);
    azb_model_free(&vault->model);
    return status;
}

static azb_status model_key(fixture *f, const char *text, azb_error **err)
{
    azb_vault *vault = NULL;
    assert_int_equal(azb_vault_new(f->stage.context, &vault, NULL), AZB_OK);
    azb_model_set_str(&vault->model, &vault->location, "w");
    azb_model_set_pair(&vault->model, &vault->tags, text, "1");
    const azb_status status = azb_model_validate(&vault->model, err);
    azb_model_free(&vault->model);
    return status;
}

// ---- the table ----

static const struct {
    const char *name;
    give_fn give;
    const char *path;
    int allowed;
} arguments[] = {
#define ROW(give, path, allowed)         \
    {                                    \
#give, (give), (path), (allowed) \
    }
    ROW(vault_subscription, "subscription", 0),
    ROW(vault_group, "resource_group", 0),
    ROW(vault_name, "vault", 0),
    ROW(disk_subscription, "subscription", 0),
    ROW(disk_group, "resource_group", 0),
    ROW(disk_name, "disk", 0),
    ROW(vm_subscription, "subscription", 0),
    ROW(vm_name, "vm", 0),
    ROW(collection_subscription, "subscription", 0),
    ROW(collection_name, "collection", 0),
    ROW(point_collection, "collection_id", 0),
    ROW(point_name, "restore_point", 0),
    ROW(disk_point, "restore_point_id", 0),
    ROW(disk_point_name, "disk_restore_point", 0),
    ROW(item_vault, "vault_id", 0),
    ROW(item_container, "container", 0),
    ROW(item_name, "item", 0),
    ROW(canonical, "id", 0),
    ROW(built_group, "group", 0),
    ROW(built_name, "name", 0),
    ROW(built_container_name, "name", 0),
    ROW(call_request_id, "call.client_request_id", IS_NULL | PRINTABLE),
    ROW(call_traceparent, "call.traceparent", IS_NULL),
    ROW(call_version, "call.api_version", IS_NULL),
    ROW(call_header_name, "call.headers[1].name", IS_DOTS | IS_ESCAPED | IS_LONG),
    ROW(call_header_value, "call.headers[1].value", IS_EMPTY | PRINTABLE),
    ROW(call_query_name, "call.query[1].name", PRINTABLE | HAS_LINE_END | IS_LONG),
    ROW(call_query_value, "call.query[1].value", IS_EMPTY | PRINTABLE | HAS_LINE_END | IS_LONG),
    ROW(job_vault, "vault_id", 0),
    ROW(job_name, "job", 0),
    ROW(listed_item, "item_id", 0),
    ROW(listed_subscription, "subscription_id", 0),
    ROW(listed_filter, "options.filter", IS_NULL | IS_EMPTY | PRINTABLE | HAS_LINE_END),
    ROW(if_match, "options.if_match", IS_NULL | PRINTABLE),
    ROW(raw_method, "method", 0),
    ROW(raw_url, "url", 0),
    ROW(raw_body, "body", IS_NULL),
    ROW(poller_token, "token", 0),
    ROW(poller_vault, "vault_id", 0),
    ROW(client_endpoint, "options.endpoint", IS_NULL),
    ROW(client_application, "options.application_id", IS_NULL | PRINTABLE),
    ROW(client_proxy, "options.proxy", IS_NULL | IS_EMPTY | PRINTABLE | IS_NOT_UTF8),
    ROW(client_ca_file, "options.ca_file", IS_NULL | PRINTABLE | IS_NOT_UTF8),
    ROW(client_certificate, "options.client_certificate_file", IS_NULL | PRINTABLE | IS_NOT_UTF8),
    ROW(client_version, "options.api_version", IS_NULL),
    ROW(client_host, "options.trusted_hosts[1]", IS_DOTS),
    ROW(secret_tenant, "options.tenant_id", 0),
    ROW(secret_client, "options.client_id", PRINTABLE),
    ROW(secret_secret, "options.client_secret", PRINTABLE),
    ROW(secret_scope, "options.scope", IS_NULL | PRINTABLE),
    ROW(secret_authority, "options.authority", IS_NULL),
    ROW(static_token, "token", PRINTABLE | IS_LONG),
    ROW(model_type, "type_name", 0),
    ROW(model_json, NULL, 0),
    ROW(model_text, "location", IS_EMPTY | PRINTABLE | HAS_LINE_END | IS_LONG),
    ROW(model_key, "tags", IS_EMPTY | PRINTABLE | HAS_LINE_END | IS_LONG),
};

static void wrong_texts_are_refused_by_their_path(void **state)
{
    fixture *f = *state;
    memset(long_text, 'a', sizeof long_text - 1);
    for (size_t i = 0; i < sizeof arguments / sizeof arguments[0]; i++) {
        for (int kind = 0; kind < KINDS; kind++) {
            if ((arguments[i].allowed >> kind & 1) != 0) {
                continue;
            }
            azb_error *err = NULL;
            const azb_status status = arguments[i].give(f, text_of(kind), &err);
            if (status != AZB_E_ARG) {
                fail_msg("%s takes text %d: %s", arguments[i].name, kind, azb_status_name(status));
            }
            if (arguments[i].path != NULL && strcmp(azb_error_path(err), arguments[i].path) != 0) {
                fail_msg("%s, text %d: the path is \"%s\": %s", arguments[i].name, kind,
                         azb_error_path(err), azb_error_message(err));
            }
            if (strchr(azb_error_message(err), '\n') != NULL) {
                fail_msg("%s, text %d: %s", arguments[i].name, kind, azb_error_message(err));
            }
            azb_error_free(err);
        }
    }
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(wrong_texts_are_refused_by_their_path, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
