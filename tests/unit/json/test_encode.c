// test_encode.c - models are written as JSON.
#include <stdio.h>
#include <string.h>

#include <jansson.h>
#include <math.h>

#include "document.h"
#include "support/test.h"

#define VM "{\"itemType\":\"VmItem\","

// Written back byte for byte: members stand in the order of the structs, the rest behind them.
static const char *const same[] = {
    "{}",
    VM "\"friendlyName\":\"a\",\"created\":\"2025-01-31T10:20:30Z\"}",
    VM "\"created\":\"0001-01-01T00:00:00\"}",
    VM "\"created\":\"2025-01-31T10:20:30.000+05:30\"}",
    VM "\"created\":null}",
    VM "\"created\":\"\"}",
    VM "\"created\":\"8/2/2020 6:19:15 AM\"}",
    VM "\"created\":\"2025-01-31T10:20:30-00:00\"}",
    VM "\"created\":\"2025-01-31T10:20:30.1234567890Z\"}",
    VM "\"isManaged\":false,\"status\":\"Valid\",\"disks\":[]}",
    VM "\"status\":1}",
    VM "\"status\":null}",
    VM "\"status\":\"\"}",
    VM "\"disks\":[{\"lun\":0},null,{}],\"mainDisk\":{\"weight\":1.50}}",
    VM "\"mainDisk\":{\"lun\":1.0}}",
    VM "\"mainDisk\":{\"sizeInBytes\":123456789012345678901234567890}}",
    VM "\"mainDisk\":{\"weight\":0.1000000000000000055511151231257827}}",
    VM "\"mainDisk\":{\"weight\":1E400}}",
    VM "\"mainDisk\":{\"weight\":-0.0}}",
    VM "\"mainDisk\":{\"weight\":100}}",
    VM "\"mainDisk\":{\"weight\":1e2}}",
    VM "\"zones\":[],\"luns\":[],\"times\":[],\"actions\":[]}",
    VM "\"zones\":[\"\",null],\"luns\":[-1,0],\"times\":[\"2001-01-01T00:00:00Z\",null]}",
    VM "\"luns\":[1, 2.0,null]}",
    VM "\"luns\":[-0]}",
    VM "\"luns\":[2147483648]}",
    VM "\"luns\":[-2147483649]}",
    VM "\"status\":-0}",
    VM "\"status\":32767}",
    VM "\"status\":1.5}",
    VM "\"times\":[ \"\",null]}",
    VM "\"actions\":[1,\"Valid\",null,\"Other\"]}",
    VM "\"tags\":{},\"readiness\":{},\"extras\":{}}",
    VM "\"tags\":{\"b\":\"1\",\"a\":null,\"b\":\"2\"}}",
    VM "\"readiness\":{\"ArchivedRP\":{\"name\":\"x\",\"more\":true},\"z\":null}}",
    VM "\"extras\":{\"k\":{\"a\" :1.0},\"n\":null},\"anything\":[1E5 ]}",
    VM "\"friendlyName\":null,\"zones\":null,\"mainDisk\":null,\"tags\":null}",
    VM "\"parent\":{\"itemType\":\"Future/kind\",\"share\":\"s\",\"deep\":[{\"x\":1.00}]}}",
    VM "\"IsManaged\":true,\"unknown\" : { \"a\" : 1 },\"innerError\":null}",
    "{\"itemType\":\"Sample/sqlItem\",\"isManaged\":true,\"database\":\"d\",\"state\":1e0}",
    "{\"itemType\":\"sample/sqlitem\",\"database\":null}",
    "{\"itemType\":null,\"x\":1}",
    "{\"itemType\":12,\"x\":1}",
    "{\"friendlyName\":\"quote \\\" slash \\\\ / tab \\t bell \\u0007 \xC3\xA9\"}",
};

static void writes_back_what_it_has_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_item, same[i]);
        if (doc.status != AZB_OK) {
            fail_msg("%s: %s", same[i], azb_error_message(doc.error));
        }
        assert_string_equal(document_text(&doc), same[i]);
        document_dispose(&doc);
    }
}

// Written back with the same meaning: order, blanks and escapes may differ.
static const char *const equal[] = {
    " { \"created\" : \"2025-01-31T10:20:30Z\" , \"itemType\" : \"VmItem\" } ",
    "{\"x\":1,\"isManaged\":true,\"y\":[],\"itemType\":\"VmItem\",\"z\":\"\\u00e9\"}",
    "{\"itemType\":\"VmItem\",\"tags\":{\"\\u0061\\n\":\"\\u20ac\\/\"}}",
    "{\"itemType\":\"VmItem\",\"zone\\u0073\":[\"\\ud83d\\ude00\",\"a\\u0000b\"]}",
    VM "\"created\":\"\\u0032025-01-31T10:20:30\"}",
    "{\"itemType\":\"Vm\\u0049tem\",\"friendlyN\\u0061me\":null,\"x\":0}",
};

static void keeps_the_meaning(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof equal / sizeof equal[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_item, equal[i]);
        assert_int_equal(doc.status, AZB_OK);
        json_t *before = json_loads(equal[i], JSON_ALLOW_NUL, NULL);
        json_t *after = json_loads(document_text(&doc), JSON_ALLOW_NUL, NULL);
        assert_non_null(before);
        assert_true(json_equal(before, after));
        json_decref(before);
        json_decref(after);
        document_dispose(&doc);
    }
}

// A plain assignment of a scalar is enough, and it replaces what came in another spelling.
static void writes_assigned_scalars(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_disk, "{\"lun\":1.0,\"sizeInBytes\":1e2,\"weight\":1e2}");
    sample_disk *disk = (void *)doc.model;
    assert_int_equal(disk->lun.state, AZB_VERBATIM);
    assert_true(disk->size.value == 100 && disk->weight.value == 100);
    disk->lun.state = AZB_SET;
    disk->size = (azb_opt_i64){7, AZB_SET, 0};
    disk->weight = (azb_opt_f64){0.1, AZB_SET, 0};
    assert_string_equal(document_text(&doc), "{\"lun\":1,\"sizeInBytes\":7,\"weight\":0.1}");
    disk->lun.state = AZB_NULL;
    disk->size.state = AZB_NULL;
    disk->weight = (azb_opt_f64){2.5, AZB_SET, 3};
    assert_string_equal(document_text(&doc),
                        "{\"lun\":null,\"sizeInBytes\":null,\"weight\":2.500}");
    document_dispose(&doc);
}

// A value that claims to stand elsewhere and does not is written all the same.
static void writes_a_verbatim_value_without_its_text(void **state)
{
    document doc;
    (void)state;
    document_init_empty(&doc, &sample_type_disk);
    sample_disk *disk = (void *)doc.model;
    disk->lun = (azb_opt_i32){5, AZB_VERBATIM};
    assert_string_equal(document_text(&doc), "{\"lun\":5}");
    document_dispose(&doc);
}

static void writes_an_enum_by_its_id(void **state)
{
    document doc;
    (void)state;
    document_init_empty(&doc, &sample_type_query);
    sample_query *query = (void *)doc.model;
    query->status.id = SAMPLE_STATUS_DELETED;
    query->status.state = AZB_SET;
    assert_string_equal(document_text(&doc), "{\"status\":\"Deleted\"}");
    document_dispose(&doc);
}

typedef void (*spoil_fn)(sample_vm_item *vm);

static void spoil_status(sample_vm_item *vm)
{
    vm->status = (azb_enum){{NULL, 0}, 77, AZB_SET};
}

static void spoil_key(sample_vm_item *vm)
{
    vm->key = (azb_str){"\xFF", 1};
}

static void spoil_anything(sample_vm_item *vm)
{
    vm->anything = (azb_str){"{]", 2};
}

static void spoil_weight(sample_vm_item *vm)
{
    vm->main_disk->weight = (azb_opt_f64){(double)NAN, AZB_SET, 0};
}

static void spoil_times(sample_vm_item *vm)
{
    vm->times.items[0].nanos = 1000000000;
}

static void spoil_extras(sample_vm_item *vm)
{
    vm->extras.items[0].value = (azb_str){"x", 1};
}

static void spoil_tags(sample_vm_item *vm)
{
    vm->tags.items[0].key = (azb_str){NULL, 0};
}

static void spoil_tag(sample_vm_item *vm)
{
    vm->tags.items[0].value = (azb_str){"\xFF", 1};
}

static void spoil_name_of_tag(sample_vm_item *vm)
{
    vm->tags.items[0].key = (azb_str){"\xFF", 1};
}

static void spoil_raw(sample_vm_item *vm)
{
    azbi_model_root(&vm->model)->raw = (azb_str){"\"a\":1,", 6};
}

static void spoil_depth(sample_vm_item *vm)
{
    vm->parent = (void *)azbi_model_root(&vm->model);
}

static const struct {
    spoil_fn spoil;
    azb_status status;
    const char *path;
    const char *message;
} spoils[] = {
    {spoil_status, AZB_E_ARG, "status", "status: is not the id of a known name"},
    {spoil_key, AZB_E_ARG, "key", "key: is not UTF-8"},
    {spoil_anything, AZB_E_ARG, "anything", "is not JSON"},
    {spoil_weight, AZB_E_ARG, "mainDisk.weight", "is not a finite number"},
    {spoil_times, AZB_E_ARG, "times[0]", "is a time that is not set or out of range"},
    {spoil_extras, AZB_E_ARG, "extras.k", "is not JSON"},
    {spoil_tags, AZB_E_ARG, "tags", "has a key that is NULL"},
    {spoil_tag, AZB_E_ARG, "tags.a", "is not UTF-8"},
    {spoil_name_of_tag, AZB_E_ARG, "tags", "has a key that is NULL or not UTF-8"},
    {spoil_raw, AZB_E_ARG, "", "raw text"},
    {spoil_depth, AZB_E_LIMIT, NULL, "models are nested too deeply"},
};

static void names_the_member_that_cannot_be_written(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof spoils / sizeof spoils[0]; i++) {
        document doc;
        azbi_buf out;
        document_init(&doc, &sample_type_item,
                      VM "\"mainDisk\":{},\"times\":[\"2025-01-31T10:20:30Z\"],\"tags\":"
                         "{\"a\":\"b\"},\"extras\":{\"k\":1}}");
        spoils[i].spoil(azbi_model_part(doc.model, &sample_type_vm_item));
        azbi_buf_init(&out, doc.test.context, SIZE_MAX);
        assert_int_equal(azbi_encode(doc.model, &out, &doc.error), spoils[i].status);
        if (spoils[i].path != NULL) {
            assert_string_equal(azb_error_path(doc.error), spoils[i].path);
        }
        if (strstr(azb_error_message(doc.error), spoils[i].message) == NULL) {
            fail_msg("%s", azb_error_message(doc.error));
        }
        assert_int_equal(azbi_encode(doc.model, &out, NULL), spoils[i].status);
        azbi_buf_dispose(&out);
        document_dispose(&doc);
    }
}

// Depth counts what is inside each other, not what stands side by side.
static void writes_many_models(void **state)
{
    static char json[200 * 16];
    document doc;
    (void)state;
    size_t len = (size_t)snprintf(json, sizeof json, VM "\"disks\":[");
    for (int i = 0; i < 200; i++) {
        len +=
            (size_t)snprintf(json + len, sizeof json - len, "%s{\"lun\":%d}", i > 0 ? "," : "", i);
    }
    (void)snprintf(json + len, sizeof json - len, "]}");
    document_init(&doc, &sample_type_item, json);
    assert_int_equal(doc.status, AZB_OK);
    assert_int_equal(azbi_validate(doc.model, NULL), AZB_OK);
    assert_string_equal(document_text(&doc), json);
    document_dispose(&doc);
}

static void respects_the_limit_of_the_buffer(void **state)
{
    document doc;
    azbi_buf out;
    (void)state;
    document_init(&doc, &sample_type_item, VM "\"friendlyName\":\"long enough\"}");
    azbi_buf_init(&out, doc.test.context, 20);
    assert_int_equal(azbi_encode(doc.model, &out, &doc.error), AZB_E_LIMIT);
    assert_int_equal(azb_error_status(doc.error), AZB_E_LIMIT);
    azbi_buf_dispose(&out);
    document_dispose(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_back_what_it_has_read),
        cmocka_unit_test(keeps_the_meaning),
        cmocka_unit_test(writes_assigned_scalars),
        cmocka_unit_test(writes_a_verbatim_value_without_its_text),
        cmocka_unit_test(writes_an_enum_by_its_id),
        cmocka_unit_test(names_the_member_that_cannot_be_written),
        cmocka_unit_test(writes_many_models),
        cmocka_unit_test(respects_the_limit_of_the_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
