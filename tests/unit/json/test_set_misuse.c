// test_set_misuse.c - wrong calls of the setters: the tree remembers the first one, and the call
// that gets the tree reports it.
#include <stdlib.h>
#include <string.h>

#include <math.h>

#include "document.h"
#include "support/test.h"

#define VM "{\"itemType\":\"VmItem\","

typedef void (*misuse_fn)(document *doc, sample_item *item, sample_vm_item *vm);

static void wrong_part(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    azb_model_set_bool(&item->model, &vm->is_managed, 1);
}

static void wrong_kind(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_str(&vm->model, (azb_str *)(void *)&vm->zones, "a");
}

static void slot_is_null(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_i32(&vm->model, NULL, 1);
}

static void not_utf8(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_set_str(&item->model, &item->friendly_name, "\xC3");
}

static void list_not_utf8(document *doc, sample_item *item, sample_vm_item *vm)
{
    static const char *const zones[] = {"1", "\xFF"};
    (void)doc;
    (void)item;
    azb_model_set_str_list(&vm->model, &vm->zones, zones, 2);
}

static void pair_without_key(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_pair(&vm->model, &vm->tags, NULL, "1");
}

static void not_json(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_str(&vm->model, &vm->anything, "{");
}

static void not_finite(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_f64(&vm->main_disk->model, &vm->main_disk->weight, (double)INFINITY);
}

static void not_a_time(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_time time = {.form = AZB_TIME_UTC, .nanos = 1000000000};
    (void)doc;
    (void)vm;
    azb_model_set_time(&item->model, &item->created, &time);
}

static void no_such_id(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_enum(&vm->model, &vm->status, 99);
}

static void discriminator(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_set_enum_text(&item->model, &item->kind, "FileItem");
}

static void discriminator_by_name(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_clear(&item->model, "itemType");
}

static void name_not_utf8(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_set_null(&item->model, "\xFF");
}

static void child_of_another_type(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_model *child;
    (void)item;
    assert_int_equal(azbi_model_new(doc->test.context, &sample_type_query, &child, NULL), AZB_OK);
    azb_model_set_model(&vm->model, &vm->main_disk, child);
}

static void child_into_a_wrong_slot(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_model *child;
    (void)item;
    assert_int_equal(azbi_model_new(doc->test.context, &sample_type_disk, &child, NULL), AZB_OK);
    azb_model_set_model(&vm->model, &vm->disks, child);
}

static void child_twice(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_append_model(&vm->model, &vm->disks, &vm->main_disk->model);
}

static void itself(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    azb_model_set_model(&vm->model, &vm->parent, &item->model);
}

static void child_that_someone_holds(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_model *child;
    (void)item;
    assert_int_equal(azbi_model_new(doc->test.context, &sample_type_disk, &child, NULL), AZB_OK);
    azb_model_keep(child);
    azb_model_set_model(&vm->model, &vm->main_disk, child);
    azb_model_free(child);
}

static void child_with_a_failure(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_model *child;
    (void)item;
    assert_int_equal(azbi_model_new(doc->test.context, &sample_type_disk, &child, NULL), AZB_OK);
    azb_model_set_str(child, &((sample_disk *)(void *)child)->name, "\x80");
    azb_model_set_model(&vm->model, &vm->main_disk, child);
}

static void time_list_not_a_time(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_time times[2];
    (void)doc;
    (void)item;
    azb_time_from_unix_ms(0, &times[0]);
    times[1] = times[0];
    times[1].form = 99;
    azb_model_set_time_list(&vm->model, &vm->times, times, 2);
}

static void enum_list_no_such_id(document *doc, sample_item *item, sample_vm_item *vm)
{
    static const int32_t ids[] = {SAMPLE_STATUS_VALID, 77};
    (void)doc;
    (void)item;
    azb_model_set_enum_list(&vm->model, &vm->actions, ids, 2);
}

static void entry_without_key(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_model *child;
    (void)item;
    assert_int_equal(azbi_model_new(doc->test.context, &sample_type_disk, &child, NULL), AZB_OK);
    azb_model_put_model(&vm->model, &vm->readiness, NULL, child);
}

static void entry_of_another_type(document *doc, sample_item *item, sample_vm_item *vm)
{
    azb_model *child;
    (void)item;
    assert_int_equal(azbi_model_new(doc->test.context, &sample_type_resource, &child, NULL),
                     AZB_OK);
    azb_model_put_model(&vm->model, &vm->readiness, "a", child);
}

static void entry_into_a_list(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_put_model(&vm->model, &vm->disks, "a", NULL);
}

// What is NULL, or of no elements at all, is refused by each setter that takes a pointer.
static void null_text(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_set_str(&item->model, &item->friendly_name, NULL);
}

static void null_text_of_length(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_set_strn(&item->model, &item->friendly_name, NULL, 7);
}

static void null_json(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_str(&vm->model, &vm->anything, NULL);
}

static void null_time(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_set_time(&item->model, &item->created, NULL);
}

static void null_enum_text(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_enum_text(&vm->model, &vm->status, NULL);
}

static void null_child(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_model(&vm->model, &vm->main_disk, NULL);
}

static void null_element(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_append_model(&vm->model, &vm->disks, NULL);
}

static void null_texts(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_str_list(&vm->model, &vm->zones, NULL, 2);
}

static void null_text_among_texts(document *doc, sample_item *item, sample_vm_item *vm)
{
    static const char *const zones[] = {"1", NULL};
    (void)doc;
    (void)item;
    azb_model_set_str_list(&vm->model, &vm->zones, zones, 2);
}

static void null_numbers(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_i32_list(&vm->model, &vm->luns, NULL, SIZE_MAX);
}

static void null_times(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_time_list(&vm->model, &vm->times, NULL, 1);
}

static void null_ids(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_enum_list(&vm->model, &vm->actions, NULL, 1);
}

static void pair_without_value(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_pair(&vm->model, &vm->tags, "a", NULL);
}

static void pair_not_json(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)item;
    azb_model_set_pair(&vm->model, &vm->extras, "a", "{");
}

static void clear_without_name(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_clear(&item->model, NULL);
}

static void null_without_name(document *doc, sample_item *item, sample_vm_item *vm)
{
    (void)doc;
    (void)vm;
    azb_model_set_null(&item->model, NULL);
}

static void too_many_texts(document *doc, sample_item *item, sample_vm_item *vm)
{
    static const char *const zones[] = {"1"};
    (void)doc;
    (void)item;
    azb_model_set_str_list(&vm->model, &vm->zones, zones, SIZE_MAX);
}

static const struct {
    misuse_fn misuse;
    const char *path;
    const char *reason;
} misuses[] = {
    {wrong_part, "", "setter is not a member of SampleItem"},
    {wrong_kind, "", "setter is not a member of SampleVmItem"},
    {slot_is_null, "", "setter is not a member of SampleVmItem"},
    {not_utf8, "friendlyName", "is not UTF-8"},
    {list_not_utf8, "zones[1]", "is not UTF-8"},
    {time_list_not_a_time, "times[1]", "is not a time"},
    {enum_list_no_such_id, "actions[1]", "77 is not a value of Status"},
    {entry_without_key, "readiness", "key is NULL"},
    {entry_of_another_type, "readiness",
     "is a model of type SampleResource where SampleDisk is expected"},
    {entry_into_a_list, "", "setter is not a member of SampleVmItem"},
    {pair_without_key, "tags", "key is NULL"},
    {not_json, "anything", "is not JSON"},
    {not_finite, "mainDisk.weight", "is not a finite number"},
    {not_a_time, "created", "is not a time"},
    {no_such_id, "status", "99 is not a value of Status"},
    {discriminator, "itemType", "is fixed"},
    {discriminator_by_name, "itemType", "is fixed"},
    {name_not_utf8, "", "not UTF-8"},
    {child_of_another_type, "mainDisk",
     "is a model of type SampleQuery where SampleDisk is expected"},
    {child_into_a_wrong_slot, "", "setter is not a member of SampleVmItem"},
    {child_twice, "disks", "already part of this tree"},
    {itself, "parent", "already part of this tree"},
    {child_that_someone_holds, "mainDisk", "azb_model_keep"},
    {child_with_a_failure, "mainDisk.name", "is not UTF-8"},
    {null_text, "friendlyName", "must not be NULL; azb_model_clear"},
    {null_text_of_length, "friendlyName", "must not be NULL"},
    {null_json, "anything", "must not be NULL"},
    {null_time, "created", "must not be NULL"},
    {null_enum_text, "status", "must not be NULL"},
    {null_child, "mainDisk", "must not be a NULL model; azb_model_clear"},
    {null_element, "disks", "must not be a NULL model"},
    {null_texts, "zones", "must not be NULL when its count is 2"},
    {null_text_among_texts, "zones[1]", "must not be NULL"},
    {null_numbers, "luns",
     SIZE_MAX > UINT32_MAX ? "must not be NULL when its count is 18446744073709551615"
                           : "must not be NULL when its count is 4294967295"},
    {null_times, "times", "must not be NULL when its count is 1"},
    {null_ids, "actions", "must not be NULL when its count is 1"},
    {too_many_texts, "zones", "has too many elements"},
    {pair_without_value, "tags", "value is NULL"},
    {pair_not_json, "extras", "is not JSON"},
    {clear_without_name, "", "is NULL"},
    {null_without_name, "", "is NULL"},
};

// ---- no slot ----

static void no_i64(azb_model *model)
{
    azb_model_set_i64(model, NULL, 1);
}

static void no_f64(azb_model *model)
{
    azb_model_set_f64(model, NULL, 1);
}

static void no_time(azb_model *model)
{
    const azb_time time = {.form = AZB_TIME_NULL};
    azb_model_set_time(model, NULL, &time);
}

static void no_enum(azb_model *model)
{
    azb_model_set_enum(model, NULL, SAMPLE_STATUS_VALID);
}

static void no_list(azb_model *model)
{
    azb_model_set_i32_list(model, NULL, NULL, 0);
}

static void no_pair(azb_model *model)
{
    azb_model_set_pair(model, NULL, "a", "b");
}

static void no_child(azb_model *model)
{
    azb_model_set_model(model, NULL, NULL);
}

static void no_entry(azb_model *model)
{
    azb_model_put_model(model, NULL, "a", NULL);
}

static void a_slot_that_is_null_is_no_member(void **state)
{
    static void (*const setters[])(azb_model *) = {no_i64,  no_f64,  no_time,  no_enum,
                                                   no_list, no_pair, no_child, no_entry};
    (void)state;
    for (size_t i = 0; i < sizeof setters / sizeof *setters; i++) {
        document doc;
        document_init_empty(&doc, &sample_type_vm_item);
        setters[i](doc.model);
        assert_int_equal(azb_model_validate(doc.model, &doc.error), AZB_E_ARG);
        if (strstr(azb_error_message(doc.error), "is not a member of SampleVmItem") == NULL) {
            fail_msg("%zu: %s", i, azb_error_message(doc.error));
        }
        document_dispose(&doc);
    }
}

static void a_child_of_another_context_is_refused(void **state)
{
    document doc;
    document other;
    (void)state;
    document_init_empty(&doc, &sample_type_vm_item);
    document_init_empty(&other, &sample_type_disk);
    azb_model_append_model(doc.model, &((sample_vm_item *)(void *)doc.model)->disks, other.model);
    other.arena = NULL; // the call has taken it
    assert_int_equal(azb_model_validate(doc.model, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "disks");
    document_dispose(&doc);
    document_dispose(&other);
}

static void remembers_the_first_failure(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof misuses / sizeof misuses[0]; i++) {
        document doc;
        azbi_buf out;
        document_init(&doc, &sample_type_item, VM "\"mainDisk\":{}}");
        sample_item *item = (void *)doc.model;
        misuses[i].misuse(&doc, item, item->as);
        azb_model_set_str(&item->model, NULL, "a later failure"); // the first one counts
        assert_int_equal(azb_model_validate(doc.model, &doc.error), AZB_E_ARG);
        assert_string_equal(azb_error_path(doc.error), misuses[i].path);
        if (strstr(azb_error_message(doc.error), misuses[i].reason) == NULL) {
            fail_msg("%s", azb_error_message(doc.error));
        }
        azbi_buf_init(&out, doc.test.context, SIZE_MAX);
        assert_int_equal(azbi_encode(doc.model, &out, NULL), AZB_E_ARG);
        azbi_buf_dispose(&out);
        document_dispose(&doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(remembers_the_first_failure),
        cmocka_unit_test(a_slot_that_is_null_is_no_member),
        cmocka_unit_test(a_child_of_another_context_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
