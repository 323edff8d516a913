// Collections of restore points: made, read, listed over pages, changed and deleted.
#include "compute.h"

enum {
    MANY = 5 /* collections, over pages of two */
};

static const fixture_options small_pages = {
    .simulator = {"--speed", "3600", "--page-size", "2", NULL}};

static azb_restore_point_collection *read_collection(const fixture *f, const char *id,
                                                     int32_t expand)
{
    azb_restore_point_collection *collection = NULL;
    azb_error *err = NULL;
    azb_restore_point_collections_get_options options;
    azb_options_init(&options, sizeof options);
    options.expand = expand;
    must(azb_restore_point_collections_get(f->client, id, &options, NULL, &collection, &err), &err);
    return collection;
}

static azb_status put(const fixture *f, const char *id, const char *body_text, azb_error **err)
{
    azb_restore_point_collection *collection = NULL;
    azb_model *body = fixture_body(f, "RestorePointCollection", "%s", body_text);
    const azb_status status =
        azb_restore_point_collections_create_or_update(f->client, id, body, NULL, &collection, err);
    assert_true((status == AZB_OK) == (collection != NULL));
    azb_model_free(collection != NULL ? &collection->model : NULL);
    azb_model_free(body);
    return status;
}

static void delete_collection(const fixture *f, const char *id)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    must(azb_restore_point_collections_delete(f->client, id, NULL, &poller, &err), &err);
    settle(poller);
}

static void life_of_a_collection(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_restore_point_collection *gone = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *point = make_first_point(&f, "rpc");
    char *id = collection_id(&f, "rpc");
    azb_restore_point_collection *plain = read_collection(&f, id, 0);
    expect_all(&plain->model,
               (const member[]){{"name", "rpc"},
                                {"location", simulator_text(f.sim, "region")},
                                {"properties.provisioningState", "Succeeded"},
                                {"properties.source.id", simulator_text(f.sim, "computeVm")},
                                {"properties.source.location", simulator_text(f.sim, "region")},
                                {"properties.restorePoints", NULL},
                                {NULL, NULL}});
    azb_restore_point_collection *whole =
        read_collection(&f, id, AZB_RESTORE_POINT_COLLECTION_EXPAND_OPTIONS_RESTORE_POINTS);
    assert_int_equal(whole->properties->restore_points.count, 1);
    expect(&whole->model, "properties.restorePoints.0.id", point);
    delete_collection(&f, id);
    expect_refused(azb_restore_point_collections_get(f.client, id, NULL, NULL, &gone, &err), &err,
                   404, "ResourceNotFound");
    json_t *there = compute_state(&f);
    assert_false(state_has(there, "collections", id));
    assert_false(state_has(there, "points", point));
    json_decref(there);
    delete_collection(&f, id); // what is gone already is no failure
    azb_model_free(&whole->model);
    azb_model_free(&plain->model);
    azb_text_free(id);
    azb_text_free(point);
    fixture_stop(&f);
}

// A PUT and a PATCH put the tags that they bring in the place of all.
static void tags(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_restore_point_collection *changed = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = collection_id(&f, "rpc");
    make_collection(&f, id, simulator_text(f.sim, "region"), simulator_text(f.sim, "computeVm"));
    azb_model *body = fixture_body(&f, "RestorePointCollectionUpdate",
                                   "{\"tags\":{\"team\":\"store\",\"cost\":\"42\"}}");
    must(azb_restore_point_collections_update(f.client, id, body, NULL, &changed, &err), &err);
    expect(&changed->model, "tags", "{\"team\":\"store\",\"cost\":\"42\"}");
    azb_restore_point_collection *collection = read_collection(&f, id, 0);
    azb_model_set_pair(&collection->model, &collection->tags, "cost", "43");
    azb_restore_point_collection *again = NULL;
    must(azb_restore_point_collections_create_or_update(f.client, id, &collection->model, NULL,
                                                        &again, &err),
         &err);
    expect_change(&changed->model, &again->model, (const char *const[]){"tags.cost", NULL});
    azb_model_free(&again->model);
    azb_model_free(&collection->model);
    azb_model_free(&changed->model);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

static void expect_pages(azb_pager *pager, size_t count, size_t pages)
{
    azb_model *item = NULL;
    azb_error *err = NULL;
    for (size_t i = 0; i < count; i++) {
        must(azb_pager_next(pager, &item, &err), &err);
        expect(item, "properties.provisioningState", "Succeeded");
    }
    must(azb_pager_next(pager, &item, &err), &err);
    assert_null(item);
    assert_int_equal(azb_pager_problem_count(pager), 0);
    assert_int_equal(azb_pager_page_count(pager), pages);
    azb_pager_free(pager);
}

static void listed_over_pages(void **state)
{
    fixture f;
    char owner[256];
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &small_pages);
    for (int i = 0; i < MANY; i++) {
        char name[16];
        (void)snprintf(name, sizeof name, "rpc%d", i);
        char *id = collection_id(&f, name);
        make_collection(&f, id, simulator_text(f.sim, "region"),
                        simulator_text(f.sim, "computeVm"));
        azb_text_free(id);
    }
    (void)snprintf(owner, sizeof owner, "/subscriptions/%s",
                   simulator_text(f.sim, "subscriptionId"));
    must(azb_restore_point_collections_list(f.client, owner, NULL, &pager, &err), &err);
    expect_pages(pager, MANY, 3);
    must(azb_restore_point_collections_list(f.client, owner, NULL, &pager, &err), &err);
    assert_int_equal(count_where(pager, "name", "rpc3"), 1);
    (void)snprintf(owner, sizeof owner, "/subscriptions/%s/resourceGroups/%s",
                   simulator_text(f.sim, "subscriptionId"), simulator_text(f.sim, "resourceGroup"));
    must(azb_restore_point_collections_list_in_group(f.client, owner, NULL, &pager, &err), &err);
    expect_pages(pager, MANY, 3);
    fixture_stop(&f);
}

// What the service refuses: (VM) and (RPC) stand for ids that are there.
static void refused(void **state)
{
    static const struct {
        const char *name;
        const char *region;
        char source; /* m: the machine, c: the collection "rpc", x: a machine that is not there,
                        d: a disk */
        int32_t http_status;
        const char *code;
    } rows[] = {
        {"new", "", 'm', 400, "LocationRequired"},
        {"new", "atlantis", 'm', 400, "LocationNotAvailableForResourceType"},
        {"new", "westeurope", 'd', 400, "InvalidParameter"},
        {"new", "westeurope", 'c', 400, "InvalidParameter"}, // a copy of its own region
        {"new", "westeurope", 'x', 404, "ResourceNotFound"},
        {"-new", "westeurope", 'm', 400, "InvalidResourceName"},
        {"rpc", "northeurope", 'm', 409, "InvalidResourceLocation"},
        {"rpc", "westeurope", 'x', 409, "PropertyChangeNotAllowed"},
    };
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    char *source = collection_id(&f, "rpc");
    char *missing = machine_id(&f, "nobody");
    make_collection(&f, source, "westeurope", simulator_text(f.sim, "computeVm"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char body[1024];
        azb_error *err = NULL;
        char *id = collection_id(&f, rows[i].name);
        const char *from = rows[i].source == 'm'   ? simulator_text(f.sim, "computeVm")
                           : rows[i].source == 'c' ? source
                           : rows[i].source == 'd' ? simulator_text(f.sim, "computeDisk")
                                                   : missing;
        (void)snprintf(body, sizeof body,
                       "{\"location\":\"%s\",\"properties\":{\"source\":{\"id\":\"%s\"}}}",
                       rows[i].region, from);
        expect_refused(put(&f, id, body, &err), &err, rows[i].http_status, rows[i].code);
        azb_text_free(id);
    }
    json_t *there = compute_state(&f);
    assert_int_equal(json_array_size(json_object_get(there, "collections")), 1);
    json_decref(there);
    azb_text_free(missing);
    azb_text_free(source);
    fixture_stop(&f);
}

// Nothing is sent for an id that is none of a collection.
static void wrong_ids(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_restore_point_collection *collection = NULL;
    azb_poller *poller = NULL;
    azb_pager *pager = NULL;
    (void)state;
    fixture_start(&f, NULL);
    const char *disk = simulator_text(f.sim, "computeDisk");
    must_fail(AZB_E_ARG,
              azb_restore_point_collections_get(f.client, disk, NULL, NULL, &collection, &err),
              &err);
    assert_string_equal(azb_error_path(err), "collection_id");
    azb_error_free(err);
    err = NULL;
    must_fail(AZB_E_ARG,
              azb_restore_point_collections_delete(f.client, f.vault_id, NULL, &poller, &err),
              &err);
    azb_error_free(err);
    err = NULL;
    must_fail(AZB_E_ARG,
              azb_restore_point_collections_list_in_group(f.client, disk, NULL, &pager, &err),
              &err);
    azb_error_free(err);
    assert_int_equal(simulator_requests(f.sim, "*", "/"), 0);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(life_of_a_collection),
        cmocka_unit_test(tags),
        cmocka_unit_test(listed_over_pages),
        cmocka_unit_test(refused),
        cmocka_unit_test(wrong_ids),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
