// What holds for every model: filled at random from its table, it survives a round trip and a copy,
// and a change shows in one path. Seeds are fixed; a failure names the type and its seed.
#include <stdio.h>
#include <string.h>

#include "support/random_model.h"
#include "support/test.h"
#include "support/test_context.h"

enum {
    SEEDS = 40
};

typedef struct trial {
    test_context test;
    const azb_type *type;
    random_source random;
    azb_model *model;
    char *text;
    char name[160];
} trial;

typedef void (*property)(trial *t);

static void check(const trial *t, bool holds, const char *what)
{
    if (!holds) {
        fail_msg("%s: %s: %s", t->name, what, t->text);
    }
}

static char *text_of(const trial *t, const azb_model *model)
{
    char *text = NULL;
    azb_error *err = NULL;
    if (azb_model_to_json(model, &text, NULL, &err) != AZB_OK) {
        fail_msg("%s: %s", t->name, azb_error_message(err));
    }
    return text;
}

// Both say the same, in meaning and in every byte.
static void check_same(const trial *t, const azb_model *other, const char *what)
{
    azb_diff *diff = NULL;
    char *text = text_of(t, other);
    assert_int_equal(azb_model_diff(t->model, other, &diff, NULL), AZB_OK);
    check(t, azb_diff_count(diff) == 0, azb_diff_path(diff, 0));
    check(t, azb_model_equal(t->model, other) == 1, what);
    check(t, azb_model_equal(other, t->model) == 1, what);
    check(t, strcmp(text, t->text) == 0, text);
    azb_diff_free(diff);
    azb_text_free(text);
}

static void survives_a_round_trip(trial *t)
{
    azb_model *read = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_model_from_json(t->test.context, azb_type_name(t->type), t->text,
                                                  strlen(t->text), &read, &err);
    check(t, status == AZB_OK, azb_error_message(err));
    check_same(t, read, "read back, it is another");
    azb_model_free(read);
}

static void survives_a_copy(trial *t)
{
    azb_model *copy = NULL;
    assert_int_equal(azb_model_copy(t->model, &copy, NULL), AZB_OK);
    check(t, azb_model_type(copy) == t->type, "the copy has another type");
    check_same(t, copy, "the copy is another");
    azb_model_free(copy);
}

static void a_change_shows_in_one_path(trial *t)
{
    azb_model *copy = NULL;
    azb_diff *diff = NULL;
    char path[RANDOM_PATH_MAX] = "";
    assert_int_equal(azb_model_copy(t->model, &copy, NULL), AZB_OK);
    if (random_change(copy, &t->random, path) != 0) {
        assert_int_equal(azb_model_diff(t->model, copy, &diff, NULL), AZB_OK);
        check(t, azb_diff_count(diff) == 1, path);
        check(t, strcmp(azb_diff_path(diff, 0), path) == 0, azb_diff_path(diff, 0));
        check(t, azb_model_equal(t->model, copy) == 0, path);
        azb_diff_free(diff);
        check(t, azb_model_diff(copy, t->model, &diff, NULL) == AZB_OK, path);
        check(t, azb_diff_count(diff) == 1 && strcmp(azb_diff_path(diff, 0), path) == 0, path);
    }
    azb_diff_free(diff);
    azb_model_free(copy);
}

static void try_type(const azb_type *type, uint32_t seed, property holds)
{
    trial t = {.type = type, .random = {seed}};
    (void)snprintf(t.name, sizeof t.name, "%s, seed %u", azb_type_name(type), (unsigned)seed);
    test_context_init(&t.test, 0, NULL);
    t.model = random_model(t.test.context, type, &t.random);
    assert_non_null(t.model);
    t.text = text_of(&t, t.model);
    holds(&t);
    azb_text_free(t.text);
    azb_model_free(t.model);
    test_context_dispose(&t.test);
}

static void try_every_type(void **state)
{
    assert_true(azb_type_count() > 100);
    for (size_t i = 0; i < azb_type_count(); i++) {
        for (uint32_t seed = 0; seed < SEEDS; seed++) {
            try_type(azb_type_at(i), seed, *(property *)*state);
        }
    }
}

// The filler itself: the same again for a seed, something else for another.
static void a_seed_is_repeatable(void **state)
{
    (void)state;
    test_context test;
    char *texts[3] = {NULL};
    const uint64_t seeds[3] = {1, 1, 2};
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < 3; i++) {
        random_source random = {seeds[i]};
        azb_model *model = random_model(test.context, azb_type_find("JobResource"), &random);
        assert_int_equal(azb_model_to_json(model, &texts[i], NULL, NULL), AZB_OK);
        azb_model_free(model);
    }
    assert_string_equal(texts[0], texts[1]);
    assert_string_not_equal(texts[0], texts[2]);
    for (size_t i = 0; i < 3; i++) {
        azb_text_free(texts[i]);
    }
    test_context_dispose(&test);
}

int main(void)
{
    static property properties[] = {survives_a_round_trip, survives_a_copy,
                                    a_change_shows_in_one_path};
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_seed_is_repeatable),
        {"survives_a_round_trip", try_every_type, NULL, NULL, &properties[0]},
        {"survives_a_copy", try_every_type, NULL, NULL, &properties[1]},
        {"a_change_shows_in_one_path", try_every_type, NULL, NULL, &properties[2]},
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
