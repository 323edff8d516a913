// test_set.c - setters fill the members of a model.
#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "support/test.h"

#define VM "{\"itemType\":\"VmItem\","

static void fills_lists_and_maps(void **state)
{
    static const int32_t ids[] = {SAMPLE_STATUS_DELETED, SAMPLE_STATUS_VALID};
    document doc;
    azb_model *first = NULL, *second = NULL;
    azb_time times[2];
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    sample_vm_item *vm = (void *)doc.model;
    azb_context *context = doc.test.context;
    azb_time_from_unix_ms(0, &times[0]);
    times[1] = (azb_time){.form = AZB_TIME_NULL};
    azb_model_set_time_list(&vm->model, &vm->times, times, 2);
    azb_model_set_enum_list(&vm->model, &vm->actions, ids, 2);
    assert_int_equal(azbi_model_new(context, &sample_type_disk, &first, NULL), AZB_OK);
    assert_int_equal(azbi_model_new(context, &sample_type_disk, &second, NULL), AZB_OK);
    azb_model_set_i32(second, &((sample_disk *)(void *)second)->lun, 2);
    azb_model_put_model(&vm->model, &vm->readiness, "a", first);
    azb_model_put_model(&vm->model, &vm->readiness, "b", NULL);
    azb_model_put_model(&vm->model, &vm->readiness, "a", second);
    assert_int_equal(vm->actions.items[0].id, SAMPLE_STATUS_DELETED);
    assert_string_equal(document_text(&doc),
                        VM "\"times\":[\"1970-01-01T00:00:00.000Z\",null],\"actions\":["
                           "\"Deleted\",\"Valid\"],\"readiness\":{\"a\":{\"lun\":2},\"b\":null}}");
    azb_model_set_time_list(&vm->model, &vm->times, NULL, 0);
    azb_model_set_enum_list(&vm->model, &vm->actions, NULL, 0);
    azb_model_clear(&vm->model, "readiness");
    assert_string_equal(document_text(&doc), VM "\"times\":[],\"actions\":[]}");
    document_dispose(&doc);
}

static void fills_slots_of_every_kind(void **state)
{
    static const int32_t luns[] = {0, -1};
    static const char *const zones[] = {"1", ""};
    document doc;
    azb_model *disk = NULL, *listed = NULL;
    azb_time time;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    sample_vm_item *vm = (void *)doc.model;
    sample_item *item = azbi_model_part(vm, &sample_type_item);
    azb_context *context = doc.test.context;
    azb_time_from_unix_ms(0, &time);
    azb_model_set_str(&item->model, &item->friendly_name, "a\"\xC3\xA9");
    azb_model_set_time(&item->model, &item->created, &time);
    azb_model_set_bool(&vm->model, &vm->is_managed, 7);
    azb_model_set_enum(&vm->model, &vm->status, SAMPLE_STATUS_VALID);
    assert_int_equal(azbi_model_new(context, &sample_type_disk, &listed, NULL), AZB_OK);
    azb_model_set_i64(listed, &((sample_disk *)(void *)listed)->size, INT64_MIN);
    azb_model_append_model(&vm->model, &vm->disks, listed);
    assert_int_equal(azbi_model_new(context, &sample_type_disk, &disk, NULL), AZB_OK);
    azb_model_set_model(&vm->model, &vm->main_disk, disk);
    azb_model_set_i32(disk, &vm->main_disk->lun, 3);
    azb_model_set_f64(disk, &vm->main_disk->weight, 0.25);
    azb_model_set_strn(disk, &vm->main_disk->name, "name and more", 4);
    azb_model_set_str_list(&vm->model, &vm->zones, zones, 2);
    azb_model_set_i32_list(&vm->model, &vm->luns, luns, 2);
    azb_model_set_pair(&vm->model, &vm->tags, "b", "1");
    azb_model_set_pair(&vm->model, &vm->tags, "a", "");
    azb_model_set_pair(&vm->model, &vm->tags, "b", "2");
    azb_model_set_pair(&vm->model, &vm->extras, "k", "[1]");
    azb_model_set_str(&vm->model, &vm->anything, "{\"x\": 1.0}");
    assert_string_equal(
        document_text(&doc),
        VM "\"friendlyName\":\"a\\\"\xC3\xA9\",\"created\":\"1970-01-01T00:00:00.000Z\","
           "\"isManaged\":true,\"status\":\"Valid\",\"disks\":[{\"sizeInBytes\":"
           "-9223372036854775808}],\"mainDisk\":{\"lun\":3,\"name\":\"name\",\"weight\":0.25}"
           ",\"zones\":[\"1\",\"\"],\"luns\":[0,-1],\"tags\":{\"b\":\"2\",\"a\":\"\"},"
           "\"extras\":{\"k\":[1]},\"anything\":{\"x\": 1.0}}");
    azb_model_set_str_list(&vm->model, &vm->zones, NULL, 0);
    azb_model_set_i32_list(&vm->model, &vm->luns, NULL, 0);
    azb_model_set_enum_text(&vm->model, &vm->status, "deleted");
    assert_int_equal(vm->status.id, SAMPLE_STATUS_DELETED);
    azb_model_set_enum_text(&vm->model, &vm->status, "Brand new");
    assert_int_equal(vm->status.id, -1);
    assert_true(vm->zones.items != NULL && vm->zones.count == 0 && vm->luns.items != NULL);
    document_dispose(&doc);
}

// What a setter writes takes the place of a null or of another spelling that was kept.
static void setting_replaces_what_was_kept(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item,
                  VM "\"friendlyName\":null,\"x\":1,\"created\":\"\",\"mainDisk\":{\"lun\":1.0,"
                     "\"l\\u0075n\":2.0},\"zones\":null}");
    sample_item *item = (void *)doc.model;
    sample_vm_item *vm = item->as;
    azb_time time = {.form = AZB_TIME_UTC};
    azb_model_set_str(&item->model, &item->friendly_name, "f");
    azb_model_set_time(&item->model, &item->created, &time);
    azb_model_set_str_list(&vm->model, &vm->zones, NULL, 0);
    azb_model_set_i32(&vm->main_disk->model, &vm->main_disk->lun, 3);
    assert_string_equal(item->model.raw.ptr, "\"x\":1");
    assert_null(vm->main_disk->model.raw.ptr);
    assert_string_equal(document_text(&doc),
                        VM "\"friendlyName\":\"f\",\"created\":\"1970-01-01T00:00:00Z\","
                           "\"mainDisk\":{\"lun\":3},\"zones\":[],\"x\":1}");
    document_dispose(&doc);
}

static void clears_and_nulls_by_name(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item,
                  VM "\"friendlyName\":\"a\",\"isManaged\":true,\"status\":1,\"x\":1,\"y\":null}");
    sample_vm_item *vm = azbi_model_part(doc.model, &sample_type_vm_item);
    azb_model_clear(&vm->model, "friendlyName");
    azb_model_clear(doc.model, "x");
    azb_model_clear(doc.model, "y");
    azb_model_clear(doc.model, "not there");
    azb_model_set_null(doc.model, "isManaged");
    azb_model_set_null(doc.model, "status");
    azb_model_set_null(doc.model, "created");
    azb_model_set_null(doc.model, "zones");
    azb_model_set_null(doc.model, "zones");
    azb_model_set_null(doc.model, "new \"one\"");
    azb_model_set_null(doc.model, "anything");
    assert_string_equal(document_text(&doc),
                        VM "\"created\":null,\"isManaged\":null,\"status\":null,\"anything\":null,"
                           "\"zones\":null,\"new \\\"one\\\"\":null}");
    assert_int_equal(azb_model_is_null(&vm->model, "zones"), 1);
    assert_int_equal(azb_model_is_null(&vm->model, "new \"one\""), 1);
    assert_int_equal(azb_model_is_null(&vm->model, "friendlyName"), 0);
    azb_model_clear(doc.model, "zones");
    azb_model_clear(doc.model, "new \"one\"");
    azb_model_clear(doc.model, "anything");
    assert_null(doc.model->raw.ptr);
    document_dispose(&doc);
}

static void an_element_of_a_list_is_no_tree_of_its_own(void **state)
{
    static const char json[] = "{\"value\":[{},{}]}";
    document doc;
    azbi_page page;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    azbi_arena *arena = azbi_arena_new(doc.test.context, 0);
    char *copy = document_copy(arena, json, sizeof json - 1);
    assert_int_equal(
        azbi_decode_page(arena, &sample_type_disk, copy, sizeof json - 1, NULL, NULL, &page, NULL),
        AZB_OK);
    sample_vm_item *vm = (void *)doc.model;
    azb_model_set_model(&vm->model, &vm->main_disk, page.items[0]);
    assert_null(vm->main_disk);
    assert_int_equal(azb_model_validate(doc.model, NULL), AZB_E_ARG);
    azbi_arena_release(arena);
    document_dispose(&doc);
}

static void a_missing_model_is_ignored(void **state)
{
    document doc;
    azb_str slot = {NULL, 0};
    (void)state;
    document_init_empty(&doc, &sample_type_disk);
    azb_model_set_str(NULL, &slot, "x");
    azb_model_clear(NULL, "x");
    azb_model_set_model(NULL, &slot, doc.model); // takes the tree, and has nowhere to put it
    doc.arena = NULL;
    document_dispose(&doc);
}

// A tree of many joined trees: all parts find the one arena, all memory goes with it.
static void joins_trees_in_any_order(void **state)
{
    enum {
        LEVELS = 20
    };
    azb_model *items[LEVELS];
    (void)state;
    for (int order = 0; order < 2; order++) {
        document doc;
        document_init_empty(&doc, &sample_type_vm_item);
        items[0] = doc.model;
        for (int i = 1; i < LEVELS; i++) {
            assert_int_equal(
                azbi_model_new(doc.test.context, &sample_type_vm_item, &items[i], NULL), AZB_OK);
        }
        for (int i = 1; i < LEVELS; i++) {
            int at = order == 0 ? i : LEVELS - i;
            azb_model_set_model(items[at - 1], &((sample_vm_item *)(void *)items[at - 1])->parent,
                                items[at]);
        }
        for (int i = 0; i < LEVELS; i++) {
            assert_ptr_equal(azbi_model_arena(items[i]), doc.arena);
            azb_model_set_bool(items[i], &((sample_vm_item *)(void *)items[i])->is_managed, 1);
        }
        assert_int_equal(azb_model_validate(doc.model, NULL), AZB_OK);
        document_dispose(&doc);
    }
}

static void a_decoded_tree_can_be_joined(void **state)
{
    static const char json[] = "{\"lun\":4,\"name\":\"n\"}";
    document doc;
    azb_model *disk;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    azbi_arena *arena = azbi_arena_new(doc.test.context, 0);
    char *copy = document_copy(arena, json, sizeof json - 1);
    assert_int_equal(azbi_decode(arena, &sample_type_disk, copy, sizeof json - 1, &disk, NULL),
                     AZB_OK);
    sample_vm_item *vm = (void *)doc.model;
    azb_model_set_model(&vm->model, &vm->main_disk, disk);
    assert_string_equal(document_text(&doc), VM "\"mainDisk\":{\"lun\":4,\"name\":\"n\"}}");
    document_dispose(&doc);
}

static void secrets_mark_the_arena(void **state)
{
    document doc;
    azb_model *child;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    assert_int_equal(azbi_model_new(doc.test.context, &sample_type_vm_item, &child, NULL), AZB_OK);
    azb_model_set_str(child, &((sample_vm_item *)(void *)child)->key, "secret");
    assert_false(doc.arena->secret);
    azb_model_set_model(doc.model, &((sample_vm_item *)(void *)doc.model)->parent, child);
    assert_true(doc.arena->secret);
    document_dispose(&doc);
}

enum {
    LARGE = 5000, // more than a chunk of the arena, so that each setter needs memory
    DISKS = 20
};

static void set_large_values(sample_vm_item *vm, azb_context *context)
{
    static char text[LARGE];
    static const char *texts[LARGE];
    static int32_t numbers[LARGE];
    static azb_time times[LARGE];
    azb_model *disk = NULL;
    memset(text, 'x', sizeof text - 1);
    for (size_t i = 0; i < LARGE; i++) {
        texts[i] = "y";
        numbers[i] = SAMPLE_STATUS_VALID;
        times[i].form = AZB_TIME_NULL;
    }
    azb_model_set_str(&vm->model, &vm->key, text);
    azb_model_set_str_list(&vm->model, &vm->zones, texts, LARGE);
    azb_model_set_i32_list(&vm->model, &vm->luns, numbers, LARGE);
    azb_model_set_time_list(&vm->model, &vm->times, times, LARGE);
    azb_model_set_enum_list(&vm->model, &vm->actions, numbers, LARGE);
    azb_model_set_pair(&vm->model, &vm->tags, text, "short");
    azb_model_set_pair(&vm->model, &vm->tags, "short", text);
    azb_model_set_pair(&vm->model, &vm->tags, "short", "z");
    if (azbi_model_new(context, &sample_type_disk, &disk, NULL) == AZB_OK) {
        azb_model_put_model(&vm->model, &vm->readiness, text, disk);
    }
    for (size_t i = 0; i < DISKS; i++) {
        if (azbi_model_new(context, &sample_type_disk, &disk, NULL) == AZB_OK) {
            azb_model_append_model(&vm->model, &vm->disks, disk);
        }
    }
}

// A setter without memory fails the model for good; what follows it changes nothing.
static void set_once(test_context *test)
{
    azb_model *model = NULL;
    azb_error *err = NULL;
    char *json = NULL;
    size_t len = 0;
    if (azbi_model_new(test->context, &sample_type_vm_item, &model, NULL) != AZB_OK) {
        return;
    }
    sample_vm_item *vm = (void *)model;
    set_large_values(vm, test->context);
    const bool failed = failing_allocator_has_failed(&test->memory);
    const azb_status status = azb_model_to_json(model, &json, &len, &err);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    assert_int_equal(status == AZB_OK, json != NULL);
    // Only a disk that could not be made leaves the model whole.
    assert_true(!failed || status == AZB_E_NOMEM || vm->disks.count < DISKS ||
                vm->readiness.count == 0);
    assert_int_equal(azb_error_status(err), status);
    azb_error_free(err);
    azb_text_free(json);
    azb_model_free(model);
}

static azb_model *new_disk(azb_context *context)
{
    azb_model *disk = NULL;
    assert_int_equal(azbi_model_new(context, &sample_type_disk, &disk, NULL), AZB_OK);
    return disk;
}

// The same for small values, at the end of a chunk.
static void set_squeezed(squeeze *run)
{
    static const char *const texts[] = {"1", "2"};
    azb_model *model = NULL;
    assert_int_equal(azbi_model_new(run->test.context, &sample_type_vm_item, &model, NULL), AZB_OK);
    azb_model *disks[] = {new_disk(run->test.context), new_disk(run->test.context)};
    sample_vm_item *vm = (void *)model;
    document_squeeze(run, azbi_model_arena(model));
    azb_model_set_pair(model, &vm->tags, "a", "b");
    azb_model_set_pair(model, &vm->tags, "c", "d");
    azb_model_set_str(model, &vm->anything, "[1]");
    azb_model_set_str_list(model, &vm->zones, texts, 2);
    azb_model_append_model(model, &vm->disks, disks[0]);
    azb_model_put_model(model, &vm->readiness, "e", disks[1]);
    azb_model_put_model(model, &vm->readiness, "f", NULL);
    azb_model_set_null(model, "unknown");
    azb_model_set_enum_text(model, &vm->status, "Other");
    const bool failed = failing_allocator_has_failed(&run->test.memory);
    atomic_store(&run->test.memory.fail_at, 0);
    assert_int_equal(azb_model_validate(model, NULL), failed ? AZB_E_NOMEM : AZB_OK);
    azb_model_free(model);
}

static void memory_that_ends_fails_the_model(void **state)
{
    (void)state;
    test_context_sweep(set_once);
    document_squeeze_all(set_squeezed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_that_ends_fails_the_model),
        cmocka_unit_test(fills_slots_of_every_kind),
        cmocka_unit_test(fills_lists_and_maps),
        cmocka_unit_test(setting_replaces_what_was_kept),
        cmocka_unit_test(clears_and_nulls_by_name),
        cmocka_unit_test(an_element_of_a_list_is_no_tree_of_its_own),
        cmocka_unit_test(a_missing_model_is_ignored),
        cmocka_unit_test(joins_trees_in_any_order),
        cmocka_unit_test(a_decoded_tree_can_be_joined),
        cmocka_unit_test(secrets_mark_the_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
