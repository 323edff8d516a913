// test_get_json.c - one member of a model as JSON text, by its path.
#include <string.h>

#include "document.h"
#include "support/test.h"

#define WHOLE                                                                                \
    "{\"id\":\"i\",\"new\":{\"a\":[1,[2]]},\"properties\":{\"itemType\":\"VmItem\","         \
    "\"friendlyName\":null,\"disks\":[{\"lun\":1},null,{\"name\":\"d\"}],\"zones\":[\"x\"]," \
    "\"tags\":{\"a.b\":\"c\",\"a\":\"d\"},\"readiness\":{\"k\":{\"lun\":3}},\"key\":\"secret\"}}"

static void reads_members(void **state)
{
    static const struct {
        const char *path, *text; // NULL: absent
    } cases[] = {
        {"id", "\"i\""},
        {"properties.disks[0]", "{\"lun\":1}"},
        {"properties.disks[1]", "null"},
        {"properties.disks[2].name", "\"d\""},
        {"properties.zones", "[\"x\"]"},
        {"properties.tags.a.b", "\"c\""},
        {"properties.tags.a", "\"d\""},
        {"properties.readiness.k.lun", "3"},
        {"properties.friendlyName", "null"},
        {"properties.key", "\"secret\""},
        {"new.a[1][0]", "2"},
        {"name", NULL},
        {"nothing.of.that", NULL},
        {"properties.disks[3]", NULL},
        {"properties.disks[0].name", NULL},
        {"id.x", NULL},
        {"id[0]", NULL},
    };
    document doc;
    (void)state;
    document_init(&doc, &sample_type_resource, WHOLE);
    assert_non_null(doc.model);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text = NULL;
        azb_error *err = NULL;
        assert_int_equal(azb_model_get_json(doc.model, cases[i].path, &text, &err), AZB_OK);
        assert_int_equal(text != NULL, cases[i].text != NULL);
        if (text != NULL) {
            assert_string_equal(text, cases[i].text);
        }
        azb_text_free(text);
    }
    document_dispose(&doc);
}

static void refuses_bad_paths(void **state)
{
    static const char *const paths[] = {NULL, "", ".", "id.", "[0]", "properties["};
    document doc;
    (void)state;
    document_init(&doc, &sample_type_resource, WHOLE);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        char *text = (void *)&doc;
        azb_error *err = NULL;
        const azb_status status = azb_model_get_json(doc.model, paths[i], &text, &err);
        assert_null(text);
        if (status != AZB_E_ARG) {
            fail_msg("%s: %d", paths[i], (int)status);
        }
        assert_string_equal(azb_error_path(err), "path");
        azb_error_free(err);
    }
    char *text = NULL;
    assert_int_equal(azb_model_get_json(NULL, "id", &text, NULL), AZB_E_ARG);
    assert_int_equal(azb_model_get_json(doc.model, "id", NULL, NULL), AZB_E_ARG);
    document_dispose(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_members),
        cmocka_unit_test(refuses_bad_paths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
