// test_decode.c - models are read from JSON, and what is wrong in it is named.
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "support/test.h"

static sample_vm_item *decode_vm(document *doc, const char *json)
{
    document_init(doc, &sample_type_item, json);
    assert_int_equal(doc->status, AZB_OK);
    sample_vm_item *vm = azbi_model_part(doc->model, &sample_type_vm_item);
    assert_non_null(vm);
    return vm;
}

static void assert_str(const azb_str *text, const char *expected)
{
    assert_non_null(text->ptr);
    assert_string_equal(text->ptr, expected);
    assert_int_equal(text->len, strlen(expected));
}

static void fills_every_kind_of_slot(void **state)
{
    document doc;
    (void)state;
    sample_vm_item *vm = decode_vm(
        &doc, "{\"itemType\":\"VmItem\",\"friendlyName\":\"a\\u00e9\",\"created\":"
              "\"2025-01-31T10:20:30.1234567Z\",\"isManaged\":true,\"status\":\"Valid\","
              "\"disks\":[{\"lun\":-1,\"name\":\"os\",\"sizeInBytes\":9007199254740993,"
              "\"weight\":1.0},null],\"mainDisk\":{\"lun\":2},\"zones\":[\"1\",null,\"3\"],"
              "\"luns\":[0,-2147483648,2147483647],\"times\":[\"2001-01-01T00:00:00Z\",null],"
              "\"actions\":[\"Deleted\",1,null],\"tags\":{\"Recovery point time \":\"\","
              "\"x\":null},\"readiness\":{\"a\":{\"name\":\"d\"},\"b\":null},\"extras\":"
              "{\"k\":[1, 2]},\"anything\":{\"x\" : 1.0}}");
    const sample_item *item = azbi_model_part(vm, &sample_type_item);
    assert_str(&item->kind.text, "VmItem");
    assert_int_equal(item->kind.id, 1);
    assert_int_equal(item->kind.state, AZB_SET);
    assert_ptr_equal(item->as, vm);
    assert_str(&item->friendly_name, "a\xC3\xA9");
    assert_int_equal(item->created.digits, 7);
    assert_int_equal(item->created.nanos, 123456700);
    assert_int_equal(vm->is_managed.value, 1);
    assert_int_equal(vm->status.id, SAMPLE_STATUS_VALID);
    assert_int_equal(vm->disks.count, 2);
    const sample_disk *disk = (const void *)vm->disks.items[0];
    assert_int_equal(disk->lun.value, -1);
    assert_str(&disk->name, "os");
    assert_true(disk->size.value == INT64_C(9007199254740993));
    assert_true(disk->weight.value == 1.0 && disk->weight.decimals == 1);
    assert_null(vm->disks.items[1]);
    assert_int_equal(vm->main_disk->lun.value, 2);
    assert_int_equal(vm->main_disk->size.state, AZB_ABSENT);
    assert_int_equal(vm->zones.count, 3);
    assert_str(&vm->zones.items[0], "1");
    assert_null(vm->zones.items[1].ptr);
    assert_int_equal(vm->luns.count, 3);
    assert_int_equal(vm->luns.items[1], INT32_MIN);
    assert_int_equal(vm->times.count, 2);
    assert_int_equal(azb_time_is_never(&vm->times.items[0]), 1);
    assert_int_equal(vm->times.items[1].form, AZB_TIME_NULL);
    assert_int_equal(vm->actions.count, 3);
    assert_int_equal(vm->actions.items[0].id, SAMPLE_STATUS_DELETED);
    assert_int_equal(vm->actions.items[1].id, SAMPLE_STATUS_VALID);
    assert_int_equal(vm->actions.items[1].state, AZB_VERBATIM);
    assert_int_equal(vm->actions.items[2].state, AZB_NULL);
    assert_int_equal(vm->tags.count, 2);
    assert_str(&vm->tags.items[0].key, "Recovery point time ");
    assert_str(&vm->tags.items[0].value, "");
    assert_null(vm->tags.items[1].value.ptr);
    assert_int_equal(vm->readiness.count, 2);
    assert_str(&vm->readiness.keys[0], "a");
    assert_str(&((const sample_disk *)(const void *)vm->readiness.items[0])->name, "d");
    assert_null(vm->readiness.items[1]);
    assert_str(&vm->extras.items[0].value, "[1, 2]");
    assert_str(&vm->anything, "{\"x\" : 1.0}");
    assert_null(item->model.raw.ptr);
    document_dispose(&doc);
}

static void keeps_absent_null_and_empty_apart(void **state)
{
    document doc;
    (void)state;
    sample_vm_item *vm = decode_vm(
        &doc, "{\"itemType\":\"VmItem\",\"friendlyName\":null,\"created\":null,\"isManaged\":null,"
              "\"status\":null,\"disks\":[],\"mainDisk\":null,\"zones\":null,\"luns\":[],"
              "\"tags\":{},\"readiness\":{},\"anything\":null,\"extras\":null}");
    const sample_item *item = azbi_model_part(vm, &sample_type_item);
    assert_null(item->friendly_name.ptr);
    assert_int_equal(item->created.form, AZB_TIME_NULL);
    assert_int_equal(vm->is_managed.state, AZB_NULL);
    assert_int_equal(vm->status.state, AZB_NULL);
    assert_true(vm->disks.items != NULL && vm->disks.count == 0);
    assert_null(vm->main_disk);
    assert_null(vm->zones.items);
    assert_true(vm->luns.items != NULL && vm->luns.count == 0);
    assert_null(vm->times.items);
    assert_true(vm->tags.items != NULL && vm->tags.count == 0);
    assert_true(vm->readiness.items != NULL && vm->readiness.count == 0);
    assert_str(&vm->anything, "null");
    static const char *const null_members[] = {"friendlyName", "created",  "isManaged", "status",
                                               "mainDisk",     "anything", "zones",     "extras"};
    for (size_t i = 0; i < sizeof null_members / sizeof null_members[0]; i++) {
        assert_int_equal(azb_model_is_null(&vm->model, null_members[i]), 1);
    }
    static const char *const others[] = {"disks", "luns", "times", "tags", "readiness", "nothing"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_int_equal(azb_model_is_null(&vm->model, others[i]), 0);
    }
    document_dispose(&doc);
}

// The discriminator, first or last, decides about the parts; what it says is kept as it came.
static const struct {
    const char *json;
    const azb_type *leaf;
    const char *kind; /* NULL: no text */
    int32_t id;
    const char *raw; /* NULL: none */
} kinds[] = {
    {"{\"itemType\":\"VmItem\",\"isManaged\":true}", &sample_type_vm_item, "VmItem", 1, NULL},
    {"{\"isManaged\":true,\"tags\":{\"itemType\":\"x\"},\"itemType\":\"VmItem\"}",
     &sample_type_vm_item, "VmItem", 1, NULL},
    {"{\"friendlyName\":\"q\\\"\",\"item\\u0054ype\":\"Vm\\u0049tem\"}", &sample_type_vm_item,
     "VmItem", 1, NULL},
    {"{\"itemType\":\"sample/SQLITEM\",\"database\":\"d\"}", &sample_type_sql_item,
     "sample/SQLITEM", 2, NULL},
    {"{\"share\":\"s\",\"itemType\":\"FileItem\"}", &sample_type_file_item, "FileItem", 3, NULL},
    {"{\"share\":\"s\",\"itemType\":\"Future\",\"friendlyName\":\"f\",\"x\":{\"y\" :[1]}}",
     &sample_type_item, "Future", -1, "\"share\":\"s\",\"x\":{\"y\" :[1]}"},
    {"{\"itemType\":\"FileItem\\u0000\"}", &sample_type_item, NULL, -1, NULL},
    {"{\"itemType\":\"\"}", &sample_type_item, "", -1, NULL},
    {"{\"share\":\"s\"}", &sample_type_item, NULL, 0, "\"share\":\"s\""},
    {"{\"itemType\":null,\"share\":\"s\"}", &sample_type_item, NULL, 0, "\"share\":\"s\""},
    {"{\"itemType\":7,\"share\":\"s\"}", &sample_type_item, "7", -1, "\"share\":\"s\""},
    {"{\"itemType\":\"FileItem\",\"itemType\":\"FileItem\"}", &sample_type_file_item, "FileItem", 3,
     NULL},
};

static void follows_the_discriminator(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_item, kinds[i].json);
        assert_int_equal(doc.status, AZB_OK);
        const sample_item *item = (const void *)doc.model;
        const azb_model *leaf = azbi_model_part(item, kinds[i].leaf);
        assert_non_null(leaf);
        assert_ptr_equal(azb_model_type(leaf), kinds[i].leaf);
        assert_int_equal(kinds[i].leaf == &sample_type_item, item->as == NULL);
        assert_int_equal(item->kind.id, kinds[i].id);
        if (kinds[i].kind != NULL) {
            assert_str(&item->kind.text, kinds[i].kind);
        }
        if (kinds[i].raw != NULL) {
            assert_str(&item->model.raw, kinds[i].raw);
        } else {
            assert_null(item->model.raw.ptr);
        }
        document_dispose(&doc);
    }
}

static void fills_three_levels(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_item,
                  "{\"database\":\"db\",\"status\":1,\"friendlyName\":\"n\","
                  "\"itemType\":\"Sample/sqlItem\",\"more\":1}");
    sample_item *item = (void *)doc.model;
    sample_vm_item *vm = item->as;
    sample_sql_item *sql = vm->as;
    assert_ptr_equal(azbi_model_part(item, &sample_type_sql_item), sql);
    assert_ptr_equal(azbi_model_root(&sql->model), item);
    assert_ptr_equal(azb_model_part(&vm->model, "SampleSqlItem"), sql);
    assert_null(azb_model_part(&vm->model, "SampleFileItem"));
    assert_str(&sql->database, "db");
    assert_int_equal(vm->status.id, SAMPLE_STATUS_VALID);
    assert_str(&vm->status.text, "1");
    assert_str(&item->friendly_name, "n");
    assert_str(&item->model.raw, "\"more\":1");
    assert_null(vm->model.raw.ptr);
    document_dispose(&doc);
}

// A derived type as the declared one takes itself and what derives from it.
static void accepts_a_derived_type(void **state)
{
    document doc;
    (void)state;
    document_init(&doc, &sample_type_vm_item, "{\"isManaged\":false}");
    assert_ptr_equal(azb_model_type(doc.model), &sample_type_vm_item);
    document_dispose(&doc);
    document_init(&doc, &sample_type_vm_item, "{\"itemType\":\"Sample/sqlItem\"}");
    assert_ptr_equal(azb_model_type(doc.model), &sample_type_vm_item);
    assert_non_null(azbi_model_part(doc.model, &sample_type_sql_item));
    document_dispose(&doc);
    document_init(&doc, &sample_type_vm_item, "{\"itemType\":\"FileItem\"}");
    assert_int_equal(doc.status, AZB_E_JSON);
    assert_string_equal(azb_error_path(doc.error), "itemType");
    document_dispose(&doc);
}

static const struct {
    const char *number;
    int32_t value;
    uint32_t state;
} integers[] = {
    {"0", 0, AZB_SET},
    {"-0", 0, AZB_VERBATIM},
    {"2147483647", INT32_MAX, AZB_SET},
    {"-2147483648", INT32_MIN, AZB_SET},
    {"2147483648", INT32_MAX, AZB_VERBATIM},
    {"-99999999999999999999", INT32_MIN, AZB_VERBATIM},
    {"1.0", 1, AZB_VERBATIM},
    {"1.6", 2, AZB_VERBATIM},
    {"-1.6", -2, AZB_VERBATIM},
    {"1e3", 1000, AZB_VERBATIM},
    {"1e400", INT32_MAX, AZB_VERBATIM},
    {"-1e400", INT32_MIN, AZB_VERBATIM},
    {"1e-400", 0, AZB_VERBATIM},
    {"null", 0, AZB_NULL},
};

static void reads_integers(void **state)
{
    char json[80];
    (void)state;
    for (size_t i = 0; i < sizeof integers / sizeof integers[0]; i++) {
        document doc;
        (void)snprintf(json, sizeof json, "{\"lun\":%s}", integers[i].number);
        document_init(&doc, &sample_type_disk, json);
        const sample_disk *disk = (const void *)doc.model;
        assert_int_equal(disk->lun.value, integers[i].value);
        assert_int_equal(disk->lun.state, integers[i].state);
        assert_int_equal(disk->model.raw.ptr != NULL, integers[i].state == AZB_VERBATIM);
        assert_string_equal(document_text(&doc), json);
        document_dispose(&doc);
    }
}

static const struct {
    const char *value;
    int32_t id;
    uint32_t state;
    const char *text;
} names[] = {
    {"\"Valid\"", SAMPLE_STATUS_VALID, AZB_SET, "Valid"},
    {"\"vALID\"", SAMPLE_STATUS_VALID, AZB_SET, "vALID"},
    {"\"Brand new\"", -1, AZB_SET, "Brand new"},
    {"\"\"", -1, AZB_SET, ""},
    {"0", SAMPLE_STATUS_INVALID, AZB_VERBATIM, "0"},
    {"2", SAMPLE_STATUS_DELETED, AZB_VERBATIM, "2"},
    {"3", -1, AZB_VERBATIM, "3"},
    {"-1", -1, AZB_VERBATIM, "-1"},
    {"1.0", -1, AZB_VERBATIM, "1.0"},
    {"99999999999999999999", -1, AZB_VERBATIM, "99999999999999999999"},
};

static void reads_names_and_numbers_for_names(void **state)
{
    char json[80];
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        document doc;
        (void)snprintf(json, sizeof json, "{\"status\":%s}", names[i].value);
        document_init(&doc, &sample_type_query, json);
        const sample_query *query = (const void *)doc.model;
        assert_int_equal(query->status.id, names[i].id);
        assert_int_equal(query->status.state, names[i].state);
        assert_str(&query->status.text, names[i].text);
        assert_string_equal(document_text(&doc), json);
        document_dispose(&doc);
    }
}

// What is JSON but not what the member takes: the path leads to it.
static const struct {
    const char *json;
    const char *path;
    const char *expected;
} mismatches[] = {
    {"[]", "", "expected an object, found an array"},
    {"null", "", "expected an object, found null"},
    {"{\"id\":1}", "id", "id: expected a string, found a number"},
    {"{\"id\":{}}", "id", "expected a string, found an object"},
    {"{\"properties\":\"x\"}", "properties", "expected an object, found a string"},
    {"{\"properties\":{\"created\":5}}", "properties.created", "expected a string with a time"},
    {"{\"properties\":{\"isManaged\":1,\"itemType\":\"VmItem\"}}", "properties.isManaged",
     "expected true or false, found a number"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"zones\":[\"1\",2]}}", "properties.zones[1]",
     "properties.zones[1]: expected a string, found a number"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"luns\":[\"1\"]}}", "properties.luns[0]",
     "expected a number, found a string"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"times\":[true]}}", "properties.times[0]",
     "found true"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"actions\":[[]]}}", "properties.actions[0]",
     "found an array"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"disks\":{}}}", "properties.disks",
     "expected an array, found an object"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"disks\":[{},{\"lun\":\"1\"}]}}",
     "properties.disks[1].lun", "expected a number, found a string"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"disks\":[1]}}", "properties.disks[0]",
     "expected an object, found a number"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"tags\":{\"a\":1}}}", "properties.tags.a",
     "expected a string, found a number"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"tags\":[]}}", "properties.tags",
     "expected an object, found an array"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"readiness\":{\"a\":{\"lun\":{}}}}}",
     "properties.readiness.a.lun", "expected a number, found an object"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"status\":true}}", "properties.status",
     "expected a string, found true"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"itemType\":\"FileItem\"}}", "properties.itemType",
     "the object names two types"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"itemType\":\"Future\"}}", "properties.itemType",
     "the object names two types"},
    {"{\"properties\":{\"itemType\":[]}}", "properties.itemType", "found an array"},
};

static void names_the_member_that_does_not_fit(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof mismatches / sizeof mismatches[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_resource, mismatches[i].json);
        assert_int_equal(doc.status, AZB_E_JSON);
        assert_string_equal(azb_error_path(doc.error), mismatches[i].path);
        if (strstr(azb_error_message(doc.error), mismatches[i].expected) == NULL) {
            fail_msg("%s: %s", mismatches[i].json, azb_error_message(doc.error));
        }
        document_dispose(&doc);
    }
}

#define IN_VM(name, value) "{\"properties\":{\"itemType\":\"VmItem\",\"" name "\":" value "}}"

static const struct {
    const char *json;
    azb_status status;
    const char *message;
} broken[] = {
    {"", AZB_E_JSON, "byte 0: unexpected end of the text"},
    {"{\"id\":\"a\"", AZB_E_JSON, "byte 9: unexpected end of the text"},
    {"{\"id\":}", AZB_E_JSON, "id: JSON at byte 6: expected a value"},
    {"{\"id\":\"a\" \"name\":1}", AZB_E_JSON, "byte 10: expected a comma or a closing brace"},
    {"{\"id\":\"\x80\"}", AZB_E_JSON, "id: JSON at byte 7: invalid UTF-8 in a string"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"luns\":[1,]}}", AZB_E_JSON, "expected a value"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"zones\":[\"a\" 1]}}", AZB_E_JSON, "bracket"},
    {"{\"properties\":{\"itemType\":\"VmItem\",\"tags\":{\"a\":\"b\",}}}", AZB_E_JSON,
     "the name of a member"},
    {"{\"x\":[[}", AZB_E_JSON, "byte 7"},
    {"{}{}", AZB_E_JSON, "byte 2: unexpected text"},
    {IN_VM("isManaged", "tru"), AZB_E_JSON, "not true, false or null"},
    {IN_VM("status", "-"), AZB_E_JSON, "properties.status: JSON at byte"},
    {IN_VM("mainDisk", "{\"lun\":-}"), AZB_E_JSON, "properties.mainDisk.lun: JSON at byte"},
    {IN_VM("mainDisk", "{\"weight\":1.}"), AZB_E_JSON, "properties.mainDisk.weight: JSON at byte"},
    {IN_VM("anything", "[nul]"), AZB_E_JSON, "properties.anything: JSON at byte"},
    {IN_VM("zones", "[nul]"), AZB_E_JSON, "not true, false or null"},
    {IN_VM("zones", "[\"\\x\"]"), AZB_E_JSON, "properties.zones[0]: JSON at byte"},
    {IN_VM("luns", "[nul]"), AZB_E_JSON, "properties.luns[0]: JSON at byte"},
    {IN_VM("luns", "[-]"), AZB_E_JSON, "properties.luns[0]: JSON at byte"},
    {IN_VM("times", "[nul]"), AZB_E_JSON, "properties.times[0]: JSON at byte"},
    {IN_VM("times", "[\"\\x\"]"), AZB_E_JSON, "properties.times[0]: JSON at byte"},
    {IN_VM("actions", "[nul]"), AZB_E_JSON, "properties.actions[0]: JSON at byte"},
    {IN_VM("actions", "[1.]"), AZB_E_JSON, "properties.actions[0]: JSON at byte"},
    {IN_VM("disks", "[nul]"), AZB_E_JSON, "properties.disks[0]: JSON at byte"},
    {IN_VM("tags", "{\"a\" \"b\"}"), AZB_E_JSON, "expected a colon"},
    {IN_VM("extras", "{\"a\":[nul]}"), AZB_E_JSON, "properties.extras.a: JSON at byte"},
};

static void reports_where_the_text_is_broken(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_resource, broken[i].json);
        assert_int_equal(doc.status, broken[i].status);
        if (strstr(azb_error_message(doc.error), broken[i].message) == NULL) {
            fail_msg("%s: %s", broken[i].json, azb_error_message(doc.error));
        }
        document_dispose(&doc);
    }
}

// depth objects within each other; the innermost one is that text.
static void nest(char *json, size_t depth, const char *innermost)
{
    static const char link[] = "{\"itemType\":\"VmItem\",\"parent\":";
    char *to = json;
    for (size_t i = 0; i + 1 < depth; i++) {
        memcpy(to, link, sizeof link - 1);
        to += sizeof link - 1;
    }
    const size_t len = strlen(innermost);
    memcpy(to, innermost, len);
    memset(to + len, '}', depth - 1);
    to[len + depth - 1] = '\0';
}

static void bounds_the_depth_of_models(void **state)
{
    static char json[AZBI_JSON_DEPTH_MAX * 40];
    document doc;
    (void)state;
    nest(json, AZBI_JSON_DEPTH_MAX, "{}");
    document_init(&doc, &sample_type_item, json);
    assert_int_equal(doc.status, AZB_OK);
    assert_string_equal(document_text(&doc), json);
    document_dispose(&doc);
    static const char *const too_deep[] = {"{\"itemType\":\"VmItem\",\"parent\":{}}",
                                           "{\"itemType\":\"VmItem\",\"zones\":[]}",
                                           "{\"itemType\":\"VmItem\",\"tags\":{}}"};
    for (size_t i = 0; i < sizeof too_deep / sizeof *too_deep; i++) {
        nest(json, AZBI_JSON_DEPTH_MAX, too_deep[i]);
        document_init(&doc, &sample_type_item, json);
        assert_int_equal(doc.status, AZB_E_LIMIT);
        document_dispose(&doc);
    }
}

// As jansson does: the last value counts. An earlier value of a slot is dropped.
static const struct {
    const char *json;
    const char *text;
} duplicates[] = {
    {"{\"id\":\"a\",\"id\":\"b\"}", "{\"id\":\"b\"}"},
    {"{\"id\":null,\"id\":\"b\"}", "{\"id\":\"b\"}"},
    {"{\"id\":\"a\",\"id\":null}", "{\"id\":null}"},
    {"{\"\\u0069d\":null,\"id\":\"b\"}", "{\"id\":\"b\"}"},
    {"{\"properties\":{\"friendlyName\":\"a\"},\"properties\":{\"created\":null}}",
     "{\"properties\":{\"created\":null}}"},
    {"{\"x\":1,\"x\":2}", "{\"x\":1,\"x\":2}"},
};

static const struct {
    const char *json;
    const char *text;
} disk_duplicates[] = {
    {"{\"lun\":1,\"lun\":1.0}", "{\"lun\":1.0}"},
    {"{\"lun\":1.0,\"lun\":1}", "{\"lun\":1}"},
    {"{\"lun\":1.0,\"lun\":null}", "{\"lun\":null}"},
    {"{\"weight\":1e9,\"weight\":2.50}", "{\"weight\":2.50}"},
};

static void lets_the_last_duplicate_win(void **state)
{
    document doc;
    (void)state;
    for (size_t i = 0; i < sizeof duplicates / sizeof duplicates[0]; i++) {
        document_init(&doc, &sample_type_resource, duplicates[i].json);
        assert_string_equal(document_text(&doc), duplicates[i].text);
        document_dispose(&doc);
    }
    for (size_t i = 0; i < sizeof disk_duplicates / sizeof disk_duplicates[0]; i++) {
        document_init(&doc, &sample_type_disk, disk_duplicates[i].json);
        assert_string_equal(document_text(&doc), disk_duplicates[i].text);
        document_dispose(&doc);
    }
}

// Members in ever other orders, so that guesses about the next member are often wrong.
static void finds_members_in_any_order(void **state)
{
    document doc;
    (void)state;
    sample_vm_item *vm =
        decode_vm(&doc, "{\"itemType\":\"VmItem\",\"disks\":["
                        "{\"lun\":1,\"name\":\"a\",\"sizeInBytes\":1,\"weight\":1},"
                        "{\"weight\":2,\"sizeInBytes\":2,\"name\":\"b\",\"lun\":2},"
                        "{\"name\":\"c\",\"other\":0,\"weight\":3,\"lun\":3,\"sizeInBytes\":3},"
                        "{\"names\":0,\"nam\":0,\"lun\":4,\"sizeInBytes\":4},"
                        "{\"lun\":5,\"sizeInBytes\":5,\"name\":\"e\",\"weight\":5}]}");
    for (int32_t i = 0; i < 5; i++) {
        const sample_disk *disk = (const void *)vm->disks.items[i];
        assert_int_equal(disk->lun.value, i + 1);
        assert_true(disk->size.value == i + 1);
        assert_int_equal(disk->name.ptr == NULL, i == 3);
        assert_true(i == 3 || disk->weight.value == i + 1);
    }
    document_dispose(&doc);
}

// Older answers wrote some names in another case: the value is read, the name is written back.
static void reads_names_in_another_case(void **state)
{
    static const struct {
        const char *json;
        int32_t value;
        uint32_t state;
        const char *text; // NULL: the same
    } cases[] = {
        {"{\"LUN\":7}", 7, AZB_VERBATIM, NULL},
        {"{\"Lun\":7.0}", 7, AZB_VERBATIM, NULL},
        {"{\"LUN\":7,\"Lun\":8}", 7, AZB_VERBATIM, NULL},
        {"{\"LUN\":7,\"lun\":8}", 8, AZB_SET, "{\"lun\":8,\"LUN\":7}"},
        {"{\"lun\":8,\"LUN\":7}", 8, AZB_SET, NULL},
        {"{\"LUN\":\"7\"}", 0, AZB_ABSENT, NULL},
        {"{\"LUN\":null}", 0, AZB_ABSENT, NULL},
        {"{\"Name\":\"n\"}", 0, AZB_ABSENT, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        document doc;
        document_init(&doc, &sample_type_disk, cases[i].json);
        assert_int_equal(doc.status, AZB_OK);
        sample_disk *disk = (void *)doc.model;
        assert_int_equal(disk->lun.value, cases[i].value);
        assert_int_equal(disk->lun.state, cases[i].state);
        assert_string_equal(document_text(&doc),
                            cases[i].text != NULL ? cases[i].text : cases[i].json);
        azb_model_set_i32(doc.model, &disk->lun, 9);
        azb_model_clear(doc.model, "name");
        assert_string_equal(document_text(&doc), "{\"lun\":9}");
        document_dispose(&doc);
    }
}

static void secrets_mark_the_arena(void **state)
{
    document doc;
    (void)state;
    (void)decode_vm(&doc, "{\"itemType\":\"VmItem\",\"isManaged\":true}");
    assert_false(doc.arena->secret);
    document_dispose(&doc);
    (void)decode_vm(&doc, "{\"itemType\":\"VmItem\",\"key\":\"k\"}");
    assert_true(doc.arena->secret);
    document_dispose(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fills_every_kind_of_slot),
        cmocka_unit_test(keeps_absent_null_and_empty_apart),
        cmocka_unit_test(follows_the_discriminator),
        cmocka_unit_test(fills_three_levels),
        cmocka_unit_test(accepts_a_derived_type),
        cmocka_unit_test(reads_integers),
        cmocka_unit_test(reads_names_and_numbers_for_names),
        cmocka_unit_test(names_the_member_that_does_not_fit),
        cmocka_unit_test(reports_where_the_text_is_broken),
        cmocka_unit_test(bounds_the_depth_of_models),
        cmocka_unit_test(lets_the_last_duplicate_win),
        cmocka_unit_test(finds_members_in_any_order),
        cmocka_unit_test(reads_names_in_another_case),
        cmocka_unit_test(secrets_mark_the_arena),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
