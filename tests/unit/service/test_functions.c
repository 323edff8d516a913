#include <string.h>

#include <azbackup/azbackup.h>
#include <azbackup/service/tracking.h>

#include "support/stage.h"
#include "support/test.h"

#define VAULT                                                                             \
    "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/group/providers/" \
    "Microsoft.RecoveryServices/vaults/vault"
#define ITEM VAULT "/backupFabrics/Azure/protectionContainers/container/protectedItems/item"
#define POINT                                                                               \
    "{\"id\":\"i\",\"name\":\"7\",\"properties\":{\"objectType\":\"GenericRecoveryPoint\"," \
    "\"friendlyName\":\"one\"}}"
#define RUNNING \
    "Location: https://management.azure.com" VAULT "/backupOperationResults/op?api-version=1\n"

static int open_stage(void **state)
{
    static stage s;
    *state = &s;
    return stage_open(&s, NULL, NULL) == AZB_OK ? 0 : -1;
}

static int close_stage(void **state)
{
    stage_close(*state);
    return 0;
}

static void reply(stage *s, const char *method, const char *url, int32_t status,
                  const char *headers, const char *body)
{
    assert_int_equal(azb_mock_reply(s->mock, method, url, status, headers, body), AZB_OK);
}

static const char *last_url(const stage *s)
{
    return azb_mock_request_url(s->mock, azb_mock_request_count(s->mock) - 1);
}

static void nothing_was_sent(const stage *s)
{
    assert_int_equal(azb_mock_request_count(s->mock), 0);
}

static void lists_typed_items(void **state)
{
    stage *s = *state;
    azb_pager *pager = NULL;
    azb_recovery_point_resource *item = NULL;
    reply(s, "GET", "*" ITEM "/recoveryPoints?api-version=2025-08-01", 200, NULL,
          "{\"value\":[" POINT "]}");

    assert_int_equal(azb_recovery_points_list(s->client, ITEM, NULL, NULL, &pager, NULL), AZB_OK);
    nothing_was_sent(s);
    assert_int_equal(azb_recovery_points_list_next(pager, &item, NULL), AZB_OK);
    assert_non_null(item);
    assert_string_equal(item->name.ptr, "7");
    assert_non_null(azb_recovery_point_as_generic(item->properties));
    assert_int_equal(azb_recovery_points_list_next(pager, &item, NULL), AZB_OK);
    assert_null(item);
    azb_pager_free(pager);
}

static void next_refuses_a_pager_of_other_items(void **state)
{
    stage *s = *state;
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_recovery_point_resource *item = (void *)s;

    assert_int_equal(azb_jobs_list(s->client, VAULT, NULL, NULL, &pager, NULL), AZB_OK);
    assert_int_equal(azb_recovery_points_list_next(pager, &item, &err), AZB_E_ARG);
    assert_null(item);
    assert_string_equal(azb_error_path(err), "pager");
    azb_error_free(err);
    assert_int_equal(azb_recovery_points_list_next(pager, NULL, NULL), AZB_E_ARG);
    azb_pager_free(pager);
    nothing_was_sent(s);
}

static void filters_go_into_the_query(void **state)
{
    stage *s = *state;
    azb_backup_jobs_filter *where = NULL;
    azb_jobs_list_options options;
    assert_int_equal(azb_backup_jobs_filter_new(s->context, &where, NULL), AZB_OK);
    azb_model_set_enum(&where->model, &where->status, AZB_JOB_STATUS_IN_PROGRESS);
    const struct {
        const azb_backup_jobs_filter *where;
        const char *filter, *skip_token;
        const char *query;
    } cases[] = {
        {NULL, NULL, NULL, "?api-version=2025-08-01"},
        {where, NULL, NULL, "status%20eq%20%27InProgress%27"},
        {NULL, "a eq 'b'", NULL, "a%20eq%20%27b%27"},
        {NULL, NULL, "next", "$skipToken=next"},
    };
    reply(s, "GET", NULL, 200, NULL, "{\"value\":[]}");
    assert_int_equal(azb_mock_with(s->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_pager *pager = NULL;
        azb_job_resource *item = NULL;
        azb_options_init(&options, sizeof options);
        options.where = cases[i].where;
        options.filter = cases[i].filter;
        options.skip_token = cases[i].skip_token;
        assert_int_equal(azb_jobs_list(s->client, VAULT, &options, NULL, &pager, NULL), AZB_OK);
        assert_int_equal(azb_jobs_list_next(pager, &item, NULL), AZB_OK);
        assert_null(item);
        assert_non_null(strstr(last_url(s), cases[i].query));
        azb_pager_free(pager);
    }
    azb_model_free(&where->model);
}

static void a_filter_without_its_required_key_is_refused(void **state)
{
    stage *s = *state;
    azb_backup_protection_containers_filter *where = NULL;
    azb_containers_list_options options;
    azb_pager *pager = (void *)s;
    azb_protection_container_resource *item = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_backup_protection_containers_filter_new(s->context, &where, NULL), AZB_OK);
    azb_model_set_str(&where->model, &where->friendly_name, "vm");
    azb_options_init(&options, sizeof options);
    options.where = where;
    assert_int_equal(azb_containers_list(s->client, VAULT, &options, NULL, &pager, &err),
                     AZB_E_ARG);
    assert_null(pager);
    assert_string_equal(azb_error_path(err), "backupManagementType");
    azb_error_free(err);
    nothing_was_sent(s);

    reply(s, "GET", "*" VAULT "/backupProtectionContainers?*", 200, NULL, "{\"value\":[]}");
    azb_model_set_enum(&where->model, &where->backup_management_type,
                       AZB_BACKUP_MANAGEMENT_TYPE_AZURE_IAAS_VM);
    assert_int_equal(azb_containers_list(s->client, VAULT, &options, NULL, &pager, NULL), AZB_OK);
    assert_int_equal(azb_containers_list_next(pager, &item, NULL), AZB_OK);
    assert_non_null(strstr(last_url(s), "backupManagementType%20eq%20%27AzureIaasVM%27"));
    azb_pager_free(pager);
    azb_model_free(&where->model);
}

// The first page is asked for with the body, also when it is asked for twice; the next ones are
// not.
static void a_list_may_be_asked_for_with_a_body(void **state)
{
    stage *s = *state;
    const char *url = "*" ITEM "/recoveryPointsRecommendedForMove?api-version=2025-08-01";
    const char *next = "https://management.azure.com" ITEM "/more";
    const char *sent = "{\"objectType\":\"ListRecoveryPointsRecommendedForMoveRequest\"}";
    azb_list_recovery_points_recommended_for_move_request *body = NULL;
    azb_recovery_point_resource *item = NULL;
    azb_pager *pager = NULL;
    assert_int_equal(
        azb_list_recovery_points_recommended_for_move_request_new(s->context, &body, NULL), AZB_OK);
    azb_model_set_str(&body->model, &body->object_type,
                      "ListRecoveryPointsRecommendedForMoveRequest");
    assert_int_equal(
        azb_recovery_points_list_recommended_for_move(s->client, ITEM, NULL, NULL, &pager, NULL),
        AZB_E_ARG);
    assert_int_equal(azb_recovery_points_list_recommended_for_move(s->client, ITEM, &body->model,
                                                                   NULL, &pager, NULL),
                     AZB_OK);
    azb_model_free(&body->model);
    reply(s, "POST", url, 200, NULL, "not a list");
    reply(s, "POST", url, 200, NULL,
          "{\"value\":[" POINT "],\"nextLink\":\"https://management.azure.com" ITEM "/more\"}");
    reply(s, "GET", next, 200, NULL, "{\"value\":[]}");

    assert_int_equal(azb_recovery_points_list_recommended_for_move_next(pager, &item, NULL),
                     AZB_E_JSON);
    assert_int_equal(azb_recovery_points_list_recommended_for_move_next(pager, &item, NULL),
                     AZB_OK);
    assert_string_equal(item->name.ptr, "7");
    assert_int_equal(azb_recovery_points_list_recommended_for_move_next(pager, &item, NULL),
                     AZB_OK);
    assert_null(item);
    assert_int_equal(azb_mock_request_count(s->mock), 3);
    assert_string_equal(azb_mock_request_body(s->mock, 0), sent);
    assert_string_equal(azb_mock_request_body(s->mock, 1), sent);
    assert_string_equal(azb_mock_request_method(s->mock, 2), "GET");
    assert_string_equal(azb_mock_request_body(s->mock, 2), "");
    azb_pager_free(pager);
}

static void two_forms_of_one_filter_are_refused(void **state)
{
    stage *s = *state;
    azb_recovery_points_filter *where = NULL;
    azb_recovery_points_list_options options;
    azb_pager *pager = (void *)s;
    azb_error *err = NULL;
    assert_int_equal(azb_recovery_points_filter_new(s->context, &where, NULL), AZB_OK);
    azb_options_init(&options, sizeof options);
    options.where = where;
    options.filter = "a eq 'b'";
    assert_int_equal(azb_recovery_points_list(s->client, ITEM, &options, NULL, &pager, &err),
                     AZB_E_ARG);
    assert_null(pager);
    assert_true(strlen(azb_error_message(err)) > 0);
    azb_error_free(err);
    azb_model_free(&where->model);
    nothing_was_sent(s);
}

// Callers that were built with an older or a newer header.
static void options_are_checked_before_they_are_read(void **state)
{
    stage *s = *state;
    const size_t known = sizeof(azb_recovery_points_list_options);
    struct {
        azb_recovery_points_list_options options;
        const char *later;
    } newer;
    const struct {
        size_t size;
        const char *later;
        azb_status status;
    } cases[] = {
        {known, "", AZB_OK},
        {sizeof newer, NULL, AZB_OK},
        {sizeof newer, "not known", AZB_E_ABI},
        {known - sizeof(void *), NULL, AZB_E_ABI},
        {0, NULL, AZB_E_ABI},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_pager *pager = (void *)s;
        azb_options_init(&newer, sizeof newer);
        newer.options.size = cases[i].size;
        newer.later = cases[i].later;
        assert_int_equal(
            azb_recovery_points_list(s->client, ITEM, &newer.options, NULL, &pager, NULL),
            cases[i].status);
        assert_int_equal(pager != NULL, cases[i].status == AZB_OK);
        azb_pager_free(pager);
    }
    nothing_was_sent(s);
}

static void missing_arguments_are_named(void **state)
{
    stage *s = *state;
    const struct {
        azb_client *client;
        const char *item, *point;
        const char *path;
    } cases[] = {
        {NULL, ITEM, "7", "client"},
        {s->client, NULL, "7", "item_id"},
        {s->client, VAULT, "7", "item_id"},
        {s->client, ITEM, NULL, "recovery_point"},
        {s->client, ITEM, "", "recovery_point"},
        {s->client, ITEM, "a/b", "recovery_point"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_recovery_point_resource *out = (void *)s;
        azb_error *err = NULL;
        assert_int_equal(azb_recovery_points_get(cases[i].client, cases[i].item, cases[i].point,
                                                 NULL, &out, &err),
                         AZB_E_ARG);
        assert_null(out);
        assert_string_equal(azb_error_path(err), cases[i].path);
        azb_error_free(err);
    }
    assert_int_equal(azb_recovery_points_get(s->client, ITEM, "7", NULL, NULL, NULL), AZB_E_ARG);
    nothing_was_sent(s);
}

#define COMPUTE                                                                           \
    "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/group/providers/" \
    "Microsoft.Compute"
#define DISK       COMPUTE "/disks/d"
#define VM         COMPUTE "/virtualMachines/v"
#define COLLECTION COMPUTE "/restorePointCollections/c"

// The id of another thing is no argument: the error names it, and what is wanted there.
static void ids_of_other_things_are_refused(void **state)
{
    stage *s = *state;
    azb_error *err = NULL;
    azb_restore_point_collection *collection = (void *)s;
    azb_poller *poller = (void *)s;
    azb_pager *pager = (void *)s;
    assert_int_equal(
        azb_restore_point_collections_get(s->client, DISK, NULL, NULL, &collection, &err),
        AZB_E_ARG);
    assert_null(collection);
    assert_string_equal(azb_error_path(err), "collection_id");
    assert_non_null(strstr(azb_error_message(err), "the id of a restore point collection"));
    azb_error_free(err);
    assert_int_equal(azb_disks_delete(s->client, VM, NULL, &poller, &err), AZB_E_ARG);
    assert_null(poller);
    assert_string_equal(azb_error_path(err), "disk_id");
    azb_error_free(err);
    assert_int_equal(azb_disk_restore_points_list(s->client, COLLECTION, NULL, &pager, &err),
                     AZB_E_ARG);
    assert_null(pager);
    assert_string_equal(azb_error_path(err), "restore_point_id");
    azb_error_free(err);
    nothing_was_sent(s);
}

static void typed_options_are_checked(void **state)
{
    stage *s = *state;
    azb_error *err = NULL;
    azb_virtual_machine *vm = (void *)s;
    azb_poller *poller = (void *)s;
    azb_virtual_machines_get_options get;
    azb_options_init(&get, sizeof get);
    get.expand = 99;
    assert_int_equal(azb_virtual_machines_get(s->client, VM, &get, NULL, &vm, &err), AZB_E_ARG);
    assert_null(vm);
    assert_string_equal(azb_error_path(err), "options.expand");
    azb_error_free(err);
    azb_virtual_machines_delete_options del;
    azb_options_init(&del, sizeof del);
    del.force_deletion = (azb_opt_bool){2, AZB_SET};
    assert_int_equal(azb_virtual_machines_delete(s->client, VM, &del, NULL, &poller, &err),
                     AZB_E_ARG);
    assert_null(poller);
    assert_string_equal(azb_error_path(err), "options.force_deletion");
    azb_error_free(err);
    nothing_was_sent(s);
    // all zero stands for nothing that is sent
    azb_options_init(&get, sizeof get);
    reply(s, "GET", NULL, 200, NULL, "{}");
    assert_int_equal(azb_virtual_machines_get(s->client, VM, &get, NULL, &vm, NULL), AZB_OK);
    assert_string_equal(last_url(s), "https://management.azure.com" VM "?api-version=2025-04-01");
    azb_model_free(&vm->model);
}

static void conditions_are_headers(void **state)
{
    static const char *const bad[] = {"a\nb", "a\r\nX: y", "\x01", "\x7f"};
    stage *s = *state;
    azb_model *body = NULL;
    azb_virtual_machines_create_or_update_options options;
    assert_int_equal(
        azb_model_from_json(s->context, "VirtualMachine", "{\"location\":\"w\"}", 16, &body, NULL),
        AZB_OK);
    for (size_t i = 0; i < 2 * sizeof bad / sizeof bad[0]; i++) {
        azb_poller *poller = (void *)s;
        azb_error *err = NULL;
        azb_options_init(&options, sizeof options);
        *(i % 2 == 0 ? &options.if_match : &options.if_none_match) = bad[i / 2];
        assert_int_equal(azb_virtual_machines_create_or_update(s->client, VM, body, &options, NULL,
                                                               &poller, &err),
                         AZB_E_ARG);
        assert_null(poller);
        assert_string_equal(azb_error_path(err),
                            i % 2 == 0 ? "options.if_match" : "options.if_none_match");
        azb_error_free(err);
    }
    nothing_was_sent(s);
    azb_model_free(body);
}

static void reads_in_one_call_or_in_two(void **state)
{
    stage *s = *state;
    azb_recovery_point_resource *out = NULL;
    azb_job_resource *other = (void *)s;
    azb_call *call = NULL;
    reply(s, "GET", "*" ITEM "/recoveryPoints/7?api-version=2025-08-01", 200, NULL, POINT);
    assert_int_equal(azb_mock_with(s->mock, AZB_MOCK_REPEAT, 1), AZB_OK);

    assert_int_equal(azb_recovery_points_get(s->client, ITEM, "7", NULL, &out, NULL), AZB_OK);
    assert_string_equal(out->name.ptr, "7");
    azb_model_free(&out->model);

    assert_int_equal(
        azb_recovery_points_get_begin(s->client, ITEM, "7", NULL, NULL, NULL, &call, NULL), AZB_OK);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    assert_int_equal(azb_jobs_get_end(call, &other, NULL), AZB_E_ARG);
    assert_null(other);
    assert_int_equal(azb_recovery_points_get_end(call, &out, NULL), AZB_OK);
    assert_string_equal(out->name.ptr, "7");
    azb_model_free(&out->model);
    azb_call_free(call);
}

static void a_trigger_sends_its_header_and_its_envelope(void **state)
{
    stage *s = *state;
    azb_iaas_vm_restore_request *request = NULL;
    azb_restores_trigger_options options;
    azb_poller *poller = NULL;
    reply(s, "POST", "*" ITEM "/recoveryPoints/7/restore?api-version=2025-08-01", 202, RUNNING,
          NULL);
    assert_int_equal(azb_iaas_vm_restore_request_new(s->context, &request, NULL), AZB_OK);
    azb_model_set_enum(&request->model, &request->recovery_type, AZB_RECOVERY_TYPE_RESTORE_DISKS);
    azb_options_init(&options, sizeof options);
    options.auxiliary_authorization = "Bearer other";

    assert_int_equal(
        azb_restores_trigger(s->client, ITEM, "7", &request->model, &options, NULL, &poller, NULL),
        AZB_OK);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    assert_string_equal(azb_mock_request_header(s->mock, 0, "x-ms-authorization-auxiliary"),
                        "Bearer other");
    const char *body = azb_mock_request_body(s->mock, 0);
    assert_non_null(strstr(body, "{\"properties\":{"));
    assert_non_null(strstr(body, "\"objectType\":\"IaasVMRestoreRequest\""));
    assert_non_null(strstr(body, "\"recoveryType\":\"RestoreDisks\""));
    azb_poller_free(poller);
    azb_model_free(&request->model);
}

static azb_model *weekly_schedule(stage *s)
{
    static const int32_t days[] = {AZB_DAY_OF_WEEK_SUNDAY, AZB_DAY_OF_WEEK_WEDNESDAY};
    azb_time at;
    azb_simple_schedule_policy *made = NULL;
    assert_int_equal(azb_simple_schedule_policy_new(s->context, &made, NULL), AZB_OK);
    assert_int_equal(azb_time_parse("2024-01-01T05:30:00Z", 20, &at), AZB_OK);
    azb_model_set_enum(&made->model, &made->schedule_run_frequency, AZB_SCHEDULE_RUN_TYPE_WEEKLY);
    azb_model_set_enum_list(&made->model, &made->schedule_run_days, days, 2);
    azb_model_set_time_list(&made->model, &made->schedule_run_times, &at, 1);
    return &made->model;
}

static azb_model *kept_for_weeks(stage *s, int32_t weeks)
{
    azb_simple_retention_policy *made = NULL;
    azb_retention_duration *time = NULL;
    assert_int_equal(azb_simple_retention_policy_new(s->context, &made, NULL), AZB_OK);
    assert_int_equal(azb_retention_duration_new(s->context, &time, NULL), AZB_OK);
    azb_model_set_i32(&time->model, &time->count, weeks);
    azb_model_set_enum(&time->model, &time->duration_type, AZB_RETENTION_DURATION_TYPE_WEEKS);
    azb_model_set_model(&made->model, &made->retention_duration, &time->model);
    return &made->model;
}

static void a_policy_is_made_of_typed_parts(void **state)
{
    stage *s = *state;
    azb_azure_iaas_vm_protection_policy *policy = NULL;
    azb_tiering_policy *archive = NULL;
    azb_poller *poller = NULL;
    assert_int_equal(azb_azure_iaas_vm_protection_policy_new(s->context, &policy, NULL), AZB_OK);
    assert_int_equal(azb_tiering_policy_new(s->context, &archive, NULL), AZB_OK);
    azb_model_set_enum(&archive->model, &archive->tiering_mode, AZB_TIERING_MODE_DO_NOT_TIER);
    azb_model_set_model(&policy->model, &policy->schedule_policy, weekly_schedule(s));
    azb_model_set_model(&policy->model, &policy->retention_policy, kept_for_weeks(s, 4));
    azb_model_put_model(&policy->model, &policy->tiering_policy, "ArchivedRP", &archive->model);
    reply(s, "PUT", "*/backupPolicies/gold?*", 200, NULL, "{\"name\":\"gold\"}");

    assert_int_equal(azb_policies_create_or_update(s->client, VAULT, "gold", &policy->model, NULL,
                                                   NULL, &poller, NULL),
                     AZB_OK);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
    assert_string_equal(
        azb_mock_request_body(s->mock, 0),
        "{\"properties\":{\"backupManagementType\":\"AzureIaasVM\",\"schedulePolicy\":{"
        "\"schedulePolicyType\":\"SimpleSchedulePolicy\",\"scheduleRunFrequency\":\"Weekly\","
        "\"scheduleRunDays\":[\"Sunday\",\"Wednesday\"],"
        "\"scheduleRunTimes\":[\"2024-01-01T05:30:00Z\"]},\"retentionPolicy\":{"
        "\"retentionPolicyType\":\"SimpleRetentionPolicy\","
        "\"retentionDuration\":{\"count\":4,\"durationType\":\"Weeks\"}},"
        "\"tieringPolicy\":{\"ArchivedRP\":{\"tieringMode\":\"DoNotTier\"}}}}");
    azb_poller_free(poller);
    azb_model_free(&policy->model);
}

static void a_body_of_another_kind_is_refused(void **state)
{
    stage *s = *state;
    azb_iaas_vm_backup_request *request = NULL;
    azb_poller *poller = (void *)s;
    azb_error *err = NULL;
    assert_int_equal(azb_iaas_vm_backup_request_new(s->context, &request, NULL), AZB_OK);
    assert_int_equal(
        azb_restores_trigger(s->client, ITEM, "7", &request->model, NULL, NULL, &poller, &err),
        AZB_E_ARG);
    assert_null(poller);
    assert_string_equal(azb_error_path(err), "body");
    azb_error_free(err);
    assert_int_equal(azb_restores_trigger(s->client, ITEM, "7", NULL, NULL, NULL, &poller, NULL),
                     AZB_E_ARG);
    azb_model_free(&request->model);
    nothing_was_sent(s);
}

static void a_result_that_may_be_running_is_a_poller(void **state)
{
    stage *s = *state;
    const struct {
        int32_t status, state;
    } cases[] = {
        {202, AZB_POLLER_RUNNING}, {204, AZB_POLLER_SUCCEEDED}, {200, AZB_POLLER_SUCCEEDED}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_poller *poller = NULL;
        reply(s, "GET", "*" VAULT "/backupOperationResults/op?api-version=2025-08-01",
              cases[i].status, cases[i].status == 202 ? RUNNING : NULL, NULL);
        assert_int_equal(azb_tracking_get_vault_result(s->client, VAULT, "op", NULL, &poller, NULL),
                         AZB_OK);
        assert_int_equal(azb_poller_state(poller), cases[i].state);
        azb_poller_free(poller);
    }
}

// The document declares no model for the export itself.
static void an_export_ends_with_what_its_outcome_says(void **state)
{
    stage *s = *state;
    const char *outcome = "https://management.azure.com" VAULT
                          "/backupJobs/operationResults/op?api-version=2025-08-01";
    azb_poller *poller = NULL;
    azb_model *result = NULL;
    reply(s, "POST", "*/backupJobsExport?*", 202,
          "Location: https://management.azure.com" VAULT
          "/backupJobs/operationResults/op?api-version=2025-08-01\n",
          NULL);
    reply(s, "GET", outcome, 202, NULL, NULL);
    reply(s, "GET", outcome, 200, NULL,
          "{\"operation\":{\"objectType\":\"ExportJobsOperationResultInfo\",\"blobUrl\":\"u\","
          "\"blobSasKey\":\"k\"},\"statusCode\":\"OK\",\"headers\":{\"a\":[\"b\"]}}");
    assert_int_equal(azb_jobs_export(s->client, VAULT, NULL, NULL, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
    const azb_operation_result_info_base_resource *got =
        (const void *)azb_model_part(result, "OperationResultInfoBaseResource");
    assert_non_null(got);
    assert_int_equal(got->status_code.id, AZB_HTTP_STATUS_CODE_OK);
    assert_string_equal(got->headers.items[0].value.ptr, "[\"b\"]");
    const azb_export_jobs_operation_result_info *files =
        azb_operation_result_info_base_as_export_jobs(got->operation);
    assert_non_null(files);
    assert_string_equal(files->blob_url.ptr, "u");
    azb_poller_free(poller);
}

#define STAGED(test) cmocka_unit_test_setup_teardown(test, open_stage, close_stage)

int main(void)
{
    const struct CMUnitTest tests[] = {
        STAGED(lists_typed_items),
        STAGED(next_refuses_a_pager_of_other_items),
        STAGED(filters_go_into_the_query),
        STAGED(a_filter_without_its_required_key_is_refused),
        STAGED(a_list_may_be_asked_for_with_a_body),
        STAGED(two_forms_of_one_filter_are_refused),
        STAGED(options_are_checked_before_they_are_read),
        STAGED(missing_arguments_are_named),
        STAGED(ids_of_other_things_are_refused),
        STAGED(typed_options_are_checked),
        STAGED(conditions_are_headers),
        STAGED(reads_in_one_call_or_in_two),
        STAGED(a_trigger_sends_its_header_and_its_envelope),
        STAGED(a_policy_is_made_of_typed_parts),
        STAGED(a_body_of_another_kind_is_refused),
        STAGED(a_result_that_may_be_running_is_a_poller),
        STAGED(an_export_ends_with_what_its_outcome_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
