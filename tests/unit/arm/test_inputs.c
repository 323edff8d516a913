// test_inputs.c - options structs that are read by the table of their operation.
#include "fixture.h"

#include <azbackup/model/restore_point.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/typed/model/filter.h>

#include "arm/inputs.h"
#include "model/types.h"

enum {
    QUERY_ROOM = 2048
};

// One option of each kind; force was appended in a later version.
typedef struct sample_options {
    size_t size;
    const azb_model *where;
    const char *filter;
    const char *skip_token;
    const char *if_match;
    int32_t expand, reserved_expand;
    azb_opt_bool force;
} sample_options;

#define WORD(name) AZB_VIRTUAL_MACHINE_EXPAND_OPTIONS_##name
#define AT(member) .option = "options." #member, .offset = offsetof(sample_options, member)
#define FIRST_SIZE (offsetof(sample_options, force))

static const azbi_input rows[] = {
    {.wire = "$expand",
     AT(expand),
     .spelling = &azbi_enum_virtual_machine_expand_options,
     .beside = offsetof(sample_options, reserved_expand),
     .kind = AZBI_INPUT_WORD},
    {.wire = "force", AT(force), .kind = AZBI_INPUT_FLAG},
    {.wire = "$filter",
     AT(filter),
     .beside = offsetof(sample_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken", AT(skip_token), .kind = AZBI_INPUT_TEXT},
    {.wire = "If-Match", AT(if_match), .kind = AZBI_INPUT_TEXT, .flags = AZBI_INPUT_HEADER},
};
static const azbi_inputs inputs = {rows, sizeof rows / sizeof *rows, FIRST_SIZE,
                                   sizeof(sample_options)};

static azb_status query_of(fixture *f, const sample_options *options, char *out, size_t size,
                           azb_error **err)
{
    azbi_buf query;
    azbi_options known;
    azbi_buf_init(&query, f->stage.context, 8192);
    azb_status status = azbi_inputs_read(f->stage.context, &inputs, options, &known, err);
    if (status == AZB_OK) {
        status = azbi_inputs_put_query(&query, &inputs, &known, err);
    }
    snprintf(out, size, "%s", azbi_buf_text(&query));
    azbi_buf_dispose(&query);
    return status;
}

// Words of an enum and flags: what goes into the URL, or what is wrong.
static void takes_words_and_flags(void **state)
{
    static const struct {
        int32_t word, reserved;
        azb_opt_bool flag;
        azb_status status;
        const char *text; // the query, or a part of the message
    } cases[] = {
        {0, 0, {0, AZB_ABSENT}, AZB_OK, ""},
        {0, 0, {1, AZB_ABSENT}, AZB_OK, ""}, // a value without a state is none
        {WORD(INSTANCE_VIEW), 0, {0, AZB_ABSENT}, AZB_OK, "&$expand=instanceView"},
        {WORD(USER_DATA), 0, {0, AZB_ABSENT}, AZB_OK, "&$expand=userData"},
        {0, 0, {0, AZB_SET}, AZB_OK, "&force=false"},
        {WORD(RESILIENCY_VIEW), 0, {1, AZB_SET}, AZB_OK, "&$expand=resiliencyView&force=true"},
        {WORD(RESILIENCY_VIEW) + 1, 0, {0, AZB_ABSENT}, AZB_E_ARG, "options.expand: "},
        {1, 0, {0, AZB_ABSENT}, AZB_E_ARG, "options.expand: "},
        {AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW, // of another operation
         0,
         {0, AZB_ABSENT},
         AZB_E_ARG,
         "is not a value of "},
        {-1, 0, {0, AZB_ABSENT}, AZB_E_ARG, "InstanceViewTypes"},
        {INT32_MIN, 0, {0, AZB_ABSENT}, AZB_E_ARG, "options.expand: "},
        {0, 0, {2, AZB_SET}, AZB_E_ARG, "options.force: "},
        {0, 0, {-1, AZB_SET}, AZB_E_ARG, "options.force: "},
        {0, 0, {0, AZB_NULL}, AZB_E_ARG, "options.force: "},
        {0, 0, {1, 77}, AZB_E_ARG, "options.force: "},
        {0, 1, {0, AZB_ABSENT}, AZB_E_ABI, "options.reserved: "},
        {WORD(INSTANCE_VIEW), -1, {0, AZB_ABSENT}, AZB_E_ABI, "options.reserved: "},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char query[QUERY_ROOM];
        azb_error *err = NULL;
        const sample_options options = {.size = sizeof options,
                                        .expand = cases[i].word,
                                        .reserved_expand = cases[i].reserved,
                                        .force = cases[i].flag};
        const azb_status status = query_of(f, &options, query, sizeof query, &err);
        if (cases[i].status != AZB_OK) {
            assert_failed(status, cases[i].status, &err, cases[i].text);
            continue;
        }
        assert_int_equal(status, AZB_OK);
        assert_string_equal(query, cases[i].text);
    }
}

static void takes_a_filter_as_text_or_typed(void **state)
{
    fixture *f = *state;
    char query[QUERY_ROOM];
    azb_error *err = NULL;
    azb_recovery_points_filter *where = NULL;
    assert_int_equal(azb_recovery_points_filter_new(f->stage.context, &where, NULL), AZB_OK);
    sample_options options = {.size = sizeof options, .where = &where->model};
    assert_int_equal(query_of(f, &options, query, sizeof query, NULL), AZB_OK);
    assert_string_equal(query, ""); // an empty one says nothing
    azb_model_set_bool(&where->model, &where->move_ready_rp_only, 1);
    assert_int_equal(query_of(f, &options, query, sizeof query, NULL), AZB_OK);
    assert_non_null(strstr(query, "&$filter=moveReadyRPOnly%20eq%20%27"));
    options.filter = "a eq 'b'";
    assert_failed(query_of(f, &options, query, sizeof query, &err), AZB_E_ARG, &err,
                  "options.filter: must be NULL when options.where is set");
    azb_model_free(&where->model);
}

static void refuses_a_long_filter(void **state)
{
    static char long_text[9000];
    fixture *f = *state;
    char query[QUERY_ROOM];
    azb_error *err = NULL;
    azb_backup_jobs_filter *jobs = NULL;
    memset(long_text, 'x', sizeof long_text - 1);
    assert_int_equal(azb_backup_jobs_filter_new(f->stage.context, &jobs, NULL), AZB_OK);
    azb_model_set_str(&jobs->model, &jobs->job_id, long_text);
    const sample_options options = {.size = sizeof options, .where = &jobs->model};
    assert_failed(query_of(f, &options, query, sizeof query, &err), AZB_E_LIMIT, &err,
                  "the filter is too long");
    azb_model_free(&jobs->model);
}

// In any spelling of the name, and a value in any form.
static void knows_which_option_gives_a_value(void **state)
{
    fixture *f = *state;
    static const char *const names[] = {"$expand", "FORCE", "$filter", "$skiptoken"};
    azb_recovery_points_filter *where = NULL;
    assert_int_equal(azb_recovery_points_filter_new(f->stage.context, &where, NULL), AZB_OK);
    const sample_options all = {.size = sizeof all,
                                .where = &where->model,
                                .skip_token = "",
                                .expand = WORD(INSTANCE_VIEW),
                                .force = {0, AZB_SET}};
    const sample_options none = {.size = sizeof none};
    azbi_options known;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        assert_int_equal(azbi_inputs_read(f->stage.context, &inputs, &all, &known, NULL), AZB_OK);
        assert_ptr_equal(azbi_inputs_giver_of(&inputs, &known, names[i]), &rows[i]);
        assert_int_equal(azbi_inputs_read(f->stage.context, &inputs, &none, &known, NULL), AZB_OK);
        assert_null(azbi_inputs_giver_of(&inputs, &known, names[i]));
    }
    assert_int_equal(azbi_inputs_read(f->stage.context, &inputs, &all, &known, NULL), AZB_OK);
    assert_null(azbi_inputs_giver_of(&inputs, &known, "If-Match")); // a header
    azb_model_free(&where->model);
}

// Older programs do not have the last members; newer ones may have more, as long as they are zero.
static void reads_structs_of_any_version(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azbi_options known;
    struct {
        sample_options options;
        uint64_t more;
    } given = {{.skip_token = "t", .force = {1, AZB_SET}}, 0};
    given.options.size = FIRST_SIZE;
    assert_int_equal(azbi_inputs_read(f->stage.context, &inputs, &given, &known, &err), AZB_OK);
    assert_non_null(azbi_inputs_giver_of(&inputs, &known, "$skipToken"));
    assert_null(azbi_inputs_giver_of(&inputs, &known, "force"));
    given.options.size = FIRST_SIZE - 1;
    assert_failed(azbi_inputs_read(f->stage.context, &inputs, &given, &known, &err), AZB_E_ABI,
                  &err, "options: ");
    given.options.size = sizeof given;
    assert_int_equal(azbi_inputs_read(f->stage.context, &inputs, &given, &known, &err), AZB_OK);
    assert_non_null(azbi_inputs_giver_of(&inputs, &known, "force"));
    given.more = 1;
    assert_failed(azbi_inputs_read(f->stage.context, &inputs, &given, &known, &err), AZB_E_ABI,
                  &err, "options: ");
    assert_int_equal(azbi_inputs_read(f->stage.context, &inputs, NULL, &known, &err), AZB_OK);
    assert_null(azbi_inputs_giver_of(&inputs, &known, "force"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(takes_words_and_flags, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(takes_a_filter_as_text_or_typed, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(refuses_a_long_filter, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(knows_which_option_gives_a_value, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(reads_structs_of_any_version, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
