// Protected items: listed, filtered, read by the id that the list gave; and read without waiting,
// many at once, by a program that steps the client itself.
#include "fixture.h"

#include <azbackup/typed/service/items.h>

#include <stdlib.h>

static size_t count_items(const fixture *f, const char *filter, char **first_id)
{
    azb_pager *pager = NULL;
    azb_protected_item_resource *item = NULL;
    azb_error *err = NULL;
    size_t count = 0;
    azb_items_list_options options;
    azb_options_init(&options, sizeof options);
    options.filter = filter;
    must(azb_items_list(f->client, f->vault_id, &options, NULL, &pager, &err), &err);
    for (;;) {
        must(azb_items_list_next(pager, &item, &err), &err);
        if (item == NULL) {
            break;
        }
        if (count == 0 && first_id != NULL) {
            *first_id = strdup(item->id.ptr);
        }
        count++;
    }
    assert_int_equal(azb_pager_problem_count(pager), 0);
    azb_pager_free(pager);
    return count;
}

static void listed_and_read(void **state)
{
    static const fixture_options options = {
        .simulator = {"--items", "25", "--page-size", "10", NULL}};
    fixture f;
    azb_error *err = NULL;
    azb_protected_item_resource *item = NULL;
    char *id = NULL;
    (void)state;
    fixture_start(&f, &options);
    assert_true(count_items(&f, NULL, NULL) > 25);
    assert_int_equal(
        count_items(&f, "backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'", &id), 25);
    // What the service calls an id goes back in as it is.
    must(azb_items_get(f.client, id, NULL, NULL, &item, &err), &err);
    assert_int_equal(azb_id_compare(item->id.ptr, id), 0);
    azb_model_free(&item->model);
    free(id);
    fixture_stop(&f);
}

typedef struct arrivals {
    size_t count;
    size_t failures;
} arrivals;

static void on_item(void *user, azb_call *call)
{
    arrivals *seen = user;
    azb_protected_item_resource *item = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_items_get_end(call, &item, &err);
    seen->count++;
    seen->failures += status != AZB_OK || item == NULL ? 1 : 0;
    azb_model_free(item != NULL ? &item->model : NULL);
    azb_error_free(err);
}

enum {
    AT_ONCE = 50
};

static void many_at_once(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_call *calls[AT_ONCE] = {NULL};
    arrivals seen = {0};
    size_t pending = 1;
    (void)state;
    fixture_start(&f, NULL);
    char *id = fixture_item_id(&f, "vm");
    for (size_t i = 0; i < AT_ONCE; i++) {
        must(azb_items_get_begin(f.client, id, NULL, NULL, on_item, &seen, &calls[i], &err), &err);
    }
    // The last one is not wanted any more: its callback stays away.
    azb_call_free(calls[AT_ONCE - 1]);
    while (pending > 0) {
        must(azb_client_step(f.client, -1, &pending, &err), &err);
    }
    assert_int_equal(seen.count, AT_ONCE - 1);
    assert_int_equal(seen.failures, 0);
    for (size_t i = 0; i + 1 < AT_ONCE; i++) {
        azb_call_free(calls[i]);
    }
    azb_text_free(id);
    fixture_stop(&f);
}

// Freeing the client ends what is under way, and the callbacks have run by then.
static void client_freed_meanwhile(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_call *call = NULL;
    arrivals seen = {0};
    (void)state;
    fixture_start(&f, NULL);
    simulator_fault(f.sim, "GET */protectedItems/* delay=60000");
    char *id = fixture_item_id(&f, "vm");
    must(azb_items_get_begin(f.client, id, NULL, NULL, on_item, &seen, &call, &err), &err);
    must(azb_client_step(f.client, 0, NULL, &err), &err);
    azb_client_free(f.client);
    f.client = NULL;
    assert_int_equal(seen.count, 1);
    assert_int_equal(seen.failures, 1);
    azb_call_free(call);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(listed_and_read),
        cmocka_unit_test(many_at_once),
        cmocka_unit_test(client_freed_meanwhile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
