// test_set_json.c - one member of a model set from JSON text, by its path.
#include <string.h>

#include "document.h"
#include "support/test.h"

#define VM(members) "{\"itemType\":\"VmItem\"" members "}"
#define RESOURCE    "{\"properties\":" VM(",\"disks\":[{\"lun\":1},null]") "}"

static void sets_members(void **state)
{
    static const struct {
        const char *before, *path, *json, *after;
    } cases[] = {
        // of every kind
        {VM(""), "friendlyName", "\"a\\u0041\"", VM(",\"friendlyName\":\"aA\"")},
        {VM(""), "isManaged", " true ", VM(",\"isManaged\":true")},
        {VM(""), "status", "\"Valid\"", VM(",\"status\":\"Valid\"")},
        {VM(""), "status", "\"Newer\"", VM(",\"status\":\"Newer\"")},
        {VM(""), "created", "\"2025-01-31T10:20:30Z\"",
         VM(",\"created\":\"2025-01-31T10:20:30Z\"")},
        {VM(""), "zones", "[\"1\",\"2\"]", VM(",\"zones\":[\"1\",\"2\"]")},
        {VM(",\"zones\":[\"1\"]"), "zones", "[]", VM(",\"zones\":[]")},
        {VM(""), "anything", "{\"a\":[1]}", VM(",\"anything\":{\"a\":[1]}")},
        {VM(""), "mainDisk", "{\"lun\":2,\"new\":1}", VM(",\"mainDisk\":{\"lun\":2,\"new\":1}")},
        {VM(""), "tags", "{\"a\":\"b\"}", VM(",\"tags\":{\"a\":\"b\"}")},
        {VM(""), "parent", "{\"itemType\":\"FileItem\",\"share\":\"s\"}",
         VM(",\"parent\":{\"itemType\":\"FileItem\",\"share\":\"s\"}")},
        {VM(""), "itemType", "\"VmItem\"", VM("")},
        // null and values that only text can hold
        {VM(",\"friendlyName\":\"a\""), "friendlyName", "null", VM(",\"friendlyName\":null")},
        {VM(",\"friendlyName\":null"), "friendlyName", "\"a\"", VM(",\"friendlyName\":\"a\"")},
        {VM(",\"isManaged\":true"), "isManaged", "null", VM(",\"isManaged\":null")},
        // on the way
        {VM(""), "mainDisk.lun", "3", VM(",\"mainDisk\":{\"lun\":3}")},
        {VM(",\"mainDisk\":{\"name\":\"d\"}"), "mainDisk.lun", "3",
         VM(",\"mainDisk\":{\"lun\":3,\"name\":\"d\"}")},
        {VM(""), "disks[0].name", "\"d\"", VM(",\"disks\":[{\"name\":\"d\"}]")},
        {"{}", "name", "\"n\"", "{\"name\":\"n\"}"},
        // elements
        {RESOURCE, "properties.disks[0].lun", "2",
         "{\"properties\":" VM(",\"disks\":[{\"lun\":2},null]") "}"},
        {RESOURCE, "properties.disks[1].lun", "2",
         "{\"properties\":" VM(",\"disks\":[{\"lun\":1},{\"lun\":2}]") "}"},
        {RESOURCE, "properties.disks[2]", "{\"lun\":3}",
         "{\"properties\":" VM(",\"disks\":[{\"lun\":1},null,{\"lun\":3}]") "}"},
        {RESOURCE, "properties.disks[2].lun", "3",
         "{\"properties\":" VM(",\"disks\":[{\"lun\":1},null,{\"lun\":3}]") "}"},
        {RESOURCE, "properties.disks[0]", "null",
         "{\"properties\":" VM(",\"disks\":[null,null]") "}"},
        {VM(",\"zones\":[\"1\"]"), "zones[1]", "\"2\"", VM(",\"zones\":[\"1\",\"2\"]")},
        {VM(",\"zones\":[\"1\"]"), "zones[0]", "\"2\"", VM(",\"zones\":[\"2\"]")},
        {VM(",\"luns\":[1,2]"), "luns[1]", "7", VM(",\"luns\":[1,7]")},
        {VM(""), "actions[0]", "\"Valid\"", VM(",\"actions\":[\"Valid\"]")},
        {VM(""), "times[0]", "\"2025-01-31T10:20:30Z\"",
         VM(",\"times\":[\"2025-01-31T10:20:30Z\"]")},
        // entries
        {VM(",\"tags\":{\"a\":\"b\"}"), "tags.a", "\"c\"", VM(",\"tags\":{\"a\":\"c\"}")},
        {VM(",\"tags\":{\"a\":\"b\"}"), "tags.x.y[0]", "\"c\"",
         VM(",\"tags\":{\"a\":\"b\",\"x.y[0]\":\"c\"}")},
        {VM(""), "extras.e", "[1]", VM(",\"extras\":{\"e\":[1]}")},
        {VM(",\"readiness\":{\"k\":{\"lun\":1}}"), "readiness.k.lun", "2",
         VM(",\"readiness\":{\"k\":{\"lun\":2}}")},
        {VM(",\"readiness\":{\"k\":{\"lun\":1}}"), "readiness.l.lun", "2",
         VM(",\"readiness\":{\"k\":{\"lun\":1},\"l\":{\"lun\":2}}")},
        {VM(",\"readiness\":{\"k\":{\"lun\":1}}"), "readiness.k", "{}",
         VM(",\"readiness\":{\"k\":{}}")},
        // members that the library does not know
        {VM(""), "new", "{\"a\":1}", VM(",\"new\":{\"a\":1}")},
        {VM(",\"new\":1,\"other\":2"), "new", "3", VM(",\"other\":2,\"new\":3")},
        {VM(""), "mainDisk.new", "1", VM(",\"mainDisk\":{\"new\":1}")},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        document doc;
        azb_error *err = NULL;
        const bool whole = strstr(cases[i].before, "{\"itemType") != cases[i].before;
        document_init(&doc, whole ? &sample_type_resource : &sample_type_item, cases[i].before);
        assert_non_null(doc.model);
        if (azb_model_set_json(doc.model, cases[i].path, cases[i].json, &err) != AZB_OK) {
            fail_msg("%s = %s: %s", cases[i].path, cases[i].json, azb_error_message(err));
        }
        assert_string_equal(document_text(&doc), cases[i].after);
        document_dispose(&doc);
    }
}

// Each failure has a path and changes nothing.
static void names_what_is_wrong(void **state)
{
    static const struct {
        const char *path, *json;
        azb_status status;
        const char *error_path, *message;
    } cases[] = {
        {NULL, "1", AZB_E_ARG, "path", "must not be NULL"},
        {"id", NULL, AZB_E_ARG, "json", "must not be NULL"},
        {"", "1", AZB_E_ARG, "path", "is wrong at byte 0"},
        {"[0]", "1", AZB_E_ARG, "path", "is wrong at byte 0"},
        {"properties.", "1", AZB_E_ARG, "path", "is wrong at byte 10"},
        {"properties.disks[x]", "1", AZB_E_ARG, "path", "is wrong at byte 16"},
        {"properties.disks[0]x", "1", AZB_E_ARG, "properties.disks[0]", "is not an object"},
        {"id", "", AZB_E_ARG, "json", "must be JSON"},
        {"id", "\"a\",\"name\":\"b\"", AZB_E_ARG, "json", "must be JSON"},
        {"id", "7", AZB_E_JSON, "id", "expected a string, found a number"},
        {"id.x", "7", AZB_E_ARG, "id", "is not an object"},
        {"id[0]", "7", AZB_E_ARG, "id", "is not an object"},
        {"properties.disks", "{}", AZB_E_JSON, "properties.disks", "expected an array"},
        {"properties.disks[0].lun", "\"x\"", AZB_E_JSON, "properties.disks[0].lun",
         "expected a number"},
        {"properties.disks[2].lun", "\"x\"", AZB_E_JSON, "properties.disks[2].lun",
         "expected a number"},
        {"properties.disks[3]", "{}", AZB_E_ARG, "properties.disks[3]", "its count appends"},
        {"properties.mainDisk[0]", "{}", AZB_E_ARG, "properties.mainDisk", "is not an object"},
        {"properties.zones[1]", "\"\"", AZB_E_ARG, "properties.zones[1]", "its count appends"},
        {"properties.zones[0].x", "1", AZB_E_ARG, "properties.zones[0]", "is not an object"},
        {"properties.parent.share", "\"s\"", AZB_E_ARG, "properties.parent",
         "is not there yet, and the path does not say its type"},
        {"properties.itemType", "\"FileItem\"", AZB_E_JSON, "properties.itemType", "expected"},
        {"properties.itemType", "\"Sample/sqlItem\"", AZB_E_ARG, "properties.itemType",
         "names another type"},
        {"properties.new.more", "1", AZB_E_ARG, "properties.new", "set it as a whole"},
        {"properties.luns[0]", "null", AZB_E_ARG, "properties.luns[0]",
         "only the whole list or map"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        document doc;
        azb_error *err = NULL;
        document_init(&doc, &sample_type_resource, RESOURCE);
        const azb_status status = azb_model_set_json(doc.model, cases[i].path, cases[i].json, &err);
        if (status != cases[i].status || strstr(azb_error_message(err), cases[i].message) == NULL) {
            fail_msg("%s: %d, %s", cases[i].path, (int)status, azb_error_message(err));
        }
        assert_memory_equal(azb_error_path(err), cases[i].error_path, strlen(cases[i].error_path));
        azb_error_free(err);
        assert_string_equal(document_text(&doc), RESOURCE);
        assert_int_equal(azb_model_set_json(doc.model, cases[i].path, cases[i].json, NULL),
                         cases[i].status);
        document_dispose(&doc);
    }
    assert_int_equal(azb_model_set_json(NULL, "id", "1", NULL), AZB_E_ARG);
}

// Through any part of the model, as the other verbs.
static void takes_any_part(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item, VM(""));
    azb_model *part = azbi_model_part(doc.model, &sample_type_vm_item);
    assert_int_equal(azb_model_set_json(part, "friendlyName", "\"a\"", NULL), AZB_OK);
    assert_int_equal(azb_model_set_json(doc.model, "zones[0]", "\"1\"", NULL), AZB_OK);
    assert_string_equal(document_text(&doc), VM(",\"friendlyName\":\"a\",\"zones\":[\"1\"]"));
    document_dispose(&doc);
}

static void wipes_secrets(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item, VM(""));
    doc.test.memory.secrets[0] = "hunter2-secret";
    assert_int_equal(azb_model_set_json(doc.model, "key", "\"hunter2-secret\"", NULL), AZB_OK);
    document_dispose(&doc); // asserts that nothing is left behind
}

static void set_and_get(test_context *test)
{
    static const struct {
        const char *path, *json;
    } steps[] = {
        {"properties", VM(",\"disks\":[{\"lun\":1}]")},
        {"properties.disks[1].name", "\"d\""},
        {"properties.zones[0]", "\"z\""},
        {"properties.tags.a", "\"b\""},
        {"properties.readiness.k.lun", "2"},
        {"properties.new", "[1]"},
        {"properties.friendlyName", "null"},
        {"name", "7"},
    };
    azb_model *model = NULL;
    azb_error *err = NULL;
    azb_status status = azbi_model_new(test->context, &sample_type_resource, &model, NULL);
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == AZB_OK; i++) {
        status = azb_model_set_json(model, steps[i].path, steps[i].json, &err);
    }
    assert_true(status == AZB_E_JSON || status == AZB_E_NOMEM); // a name is not a number
    azb_error_free(err);
    if (model != NULL) {
        char *text = NULL;
        status = azb_model_get_json(model, "properties.disks[0]", &text, &err);
        assert_true(status == AZB_OK || status == AZB_E_NOMEM);
        azb_error_free(err);
        azb_text_free(text);
    }
    azb_model_free(model);
}

static void survives_every_shortage_of_memory(void **state)
{
    (void)state;
    test_context_sweep(set_and_get);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sets_members),
        cmocka_unit_test(names_what_is_wrong),
        cmocka_unit_test(takes_any_part),
        cmocka_unit_test(wipes_secrets),
        cmocka_unit_test(survives_every_shortage_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
