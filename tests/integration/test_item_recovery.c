// File recovery: provisioned, the scripts read, and revoked.
#include "fixture.h"

#include <jansson.h>

static azb_poller *provision(const fixture *f, const char *workload, const char *type,
                             const char *source_member)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    char *id = fixture_item_id(f, workload);
    const char *point = simulator_item(f->sim, workload, "recoveryPoint");
    azb_model *body = fixture_body(
        f, type, "{\"objectType\":\"%s\",\"recoveryPointId\":\"%s\",\"%s\":\"%s\"}", type, point,
        source_member, simulator_item(f->sim, workload, "sourceResourceId"));
    must(azb_file_recovery_provision(f->client, id, point, body, NULL, &poller, &err), &err);
    azb_model_free(body);
    azb_text_free(id);
    return poller;
}

static void revoke(const fixture *f, const char *workload)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    char *id = fixture_item_id(f, workload);
    must(azb_file_recovery_revoke(f->client, id, simulator_item(f->sim, workload, "recoveryPoint"),
                                  NULL, &poller, &err),
         &err);
    must(azb_poller_wait(poller, NULL, &err), &err);
    azb_poller_free(poller);
    azb_text_free(id);
}

// The result as JSON: the scripts in it.
static size_t count_scripts(azb_poller *poller)
{
    azb_model *result = NULL;
    azb_error *err = NULL;
    char *text = NULL;
    must(azb_poller_result(poller, &result, &err), &err);
    assert_non_null(result);
    must(azb_model_to_json(result, &text, NULL, &err), &err);
    json_t *tree = json_loads(text, 0, NULL);
    const json_t *target = json_object_get(json_object_get(tree, "properties"), "recoveryTarget");
    const json_t *scripts = json_object_get(target, "clientScripts");
    const size_t count = json_array_size(scripts);
    for (size_t i = 0; i < count; i++) {
        const json_t *script = json_array_get(scripts, i);
        assert_true(json_string_length(json_object_get(script, "scriptContent")) > 0);
        assert_true(json_string_length(json_object_get(script, "scriptNameSuffix")) > 0);
        assert_true(json_string_length(json_object_get(script, "osType")) > 0);
    }
    json_decref(tree);
    azb_text_free(text);
    return count;
}

static void mounted_and_revoked(void **state)
{
    static const struct {
        const char *workload;
        const char *type;
        const char *source_member;
    } rows[] = {
        {"vm", "IaasVMILRRegistrationRequest", "virtualMachineId"},
        {"fileShare", "AzureFileShareProvisionILRRequest", "sourceResourceId"},
    };
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_poller *poller = provision(&f, rows[i].workload, rows[i].type, rows[i].source_member);
        must(azb_poller_wait(poller, NULL, &err), &err);
        assert_true(count_scripts(poller) >= 1);
        azb_poller_free(poller);
        revoke(&f, rows[i].workload);
    }
    fixture_stop(&f);
}

static void result_before_the_end(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_model *result = NULL;
    (void)state;
    static const fixture_options slow = {.simulator = {"--speed", "1", NULL}};
    fixture_start(&f, &slow);
    azb_poller *poller = provision(&f, "vm", "IaasVMILRRegistrationRequest", "virtualMachineId");
    must_fail(AZB_E_STATE, azb_poller_result(poller, &result, &err), &err);
    assert_null(result);
    azb_error_free(err);
    azb_poller_free(poller);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mounted_and_revoked),
        cmocka_unit_test(result_before_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
