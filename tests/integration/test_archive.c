// The archive tier: points recommended for it, moved to it, and what that would cost.
#include <azbackup/service/tracking.h>
#include <azbackup/typed/model/recovery_point.h>

#include "check.h"

static const fixture_options aged = {
    .simulator = {"--speed", "3600", "--recovery-points", "150", NULL}};

static azb_pager *recommended(const fixture *f, const char *id)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_model *body = fixture_body(f, "ListRecoveryPointsRecommendedForMoveRequest",
                                   "{\"objectType\":\"ListRecoveryPointsRecommendedForMoveRequest\""
                                   ",\"excludedRPList\":[]}");
    must(azb_recovery_points_list_recommended_for_move(f->client, id, body, NULL, &pager, &err),
         &err);
    azb_model_free(body);
    return pager;
}

// The point has left its tier for the archive; of the other tiers nothing is said.
static void expect_archived(const fixture *f, const char *id, const char *name)
{
    azb_recovery_point_resource *point = NULL;
    azb_error *err = NULL;
    size_t seen = 0;
    must(azb_recovery_points_get(f->client, id, name, NULL, &point, &err), &err);
    const azb_iaas_vm_recovery_point *vm = azb_recovery_point_as_iaas_vm(point->properties);
    assert_non_null(vm);
    for (size_t i = 0; i < vm->recovery_point_tier_details.count; i++) {
        const azb_recovery_point_tier_information_v2 *tier =
            vm->recovery_point_tier_details.items[i];
        if (strcmp(tier->type.text.ptr, "ArchivedRP") == 0) {
            assert_string_equal(tier->status.text.ptr, "Valid");
            seen++;
        } else if (strcmp(tier->type.text.ptr, "HardenedRP") == 0) {
            assert_string_equal(tier->status.text.ptr, "Deleted");
            seen++;
        }
    }
    assert_int_equal(seen, 2);
    azb_model_free(&point->model);
}

static void moved(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, &aged);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body = fixture_body(&f, "MoveRPAcrossTiersRequest",
                                   "{\"objectType\":\"MoveRPAcrossTiersRequest\",\"sourceTierType\""
                                   ":\"HardenedRP\",\"targetTierType\":\"ArchivedRP\"}");
    assert_true(count_where(recommended(&f, id), NULL, NULL) > 10);
    azb_model *first = find_where(recommended(&f, id), NULL, NULL);
    const char *name = ((const azb_recovery_point_resource *)(const void *)first)->name.ptr;
    must(azb_recovery_points_move(f.client, id, name, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect_job(&f, &end, "MoveRecoveryPoint");
    expect_archived(&f, id, name);
    assert_int_equal(count_where(recommended(&f, id), "name", name), 0);
    expect_refused(azb_recovery_points_move(f.client, id, name, body, NULL, &poller, &err), &err,
                   400, "BMSUserErrorInvalidInput");
    ended_free(&end);
    azb_model_free(first);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

static void ask_cost(const fixture *f, const char *type, const char *members, const char *kind)
{
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_operation_status *status = NULL;
    azb_tiering_cost_info *again = NULL;
    azb_model *body = fixture_body(f, type,
                                   "{\"objectType\":\"%s\",\"sourceTierType\":\"HardenedRP\","
                                   "\"targetTierType\":\"ArchivedRP\"%s}",
                                   type, members);
    must(azb_costs_fetch(f->client, f->vault_id, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect(end.result, "objectType", kind);
    must(azb_tracking_get_cost_status(f->client, f->vault_id, end.operation, NULL, &status, &err),
         &err);
    expect(&status->model, "status", "Succeeded");
    must(azb_tracking_get_cost_result(f->client, f->vault_id, end.operation, NULL, &again, &err),
         &err);
    assert_true(azb_model_equal(&again->model, end.result));
    azb_model_free(&again->model);
    azb_model_free(&status->model);
    ended_free(&end);
    azb_model_free(body);
}

static void costs(void **state)
{
    fixture f;
    char item[512];
    char point[600];
    (void)state;
    fixture_start(&f, &aged);
    (void)snprintf(item, sizeof item, ",\"containerName\":\"%s\",\"protectedItemName\":\"%s\"",
                   simulator_item(f.sim, "vm", "container"), simulator_item(f.sim, "vm", "item"));
    (void)snprintf(point, sizeof point,
                   "%s,\"recoveryPointId\":\"1\",\"rehydrationPriority\":\"High\"", item);
    const struct {
        const char *type;
        const char *members;
        const char *kind;
    } rows[] = {
        {"FetchTieringCostInfoForRehydrationRequest", point, "TieringCostRehydrationInfo"},
        {"FetchTieringCostSavingsInfoForProtectedItemRequest", item, "TieringCostSavingInfo"},
        {"FetchTieringCostSavingsInfoForPolicyRequest", ",\"policyName\":\"DefaultPolicy\"",
         "TieringCostSavingInfo"},
        {"FetchTieringCostSavingsInfoForVaultRequest", "", "TieringCostSavingInfo"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ask_cost(&f, rows[i].type, rows[i].members, rows[i].kind);
    }
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moved),
        cmocka_unit_test(costs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
