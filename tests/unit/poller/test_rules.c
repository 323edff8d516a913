// test_rules.c - what an answer says about an operation.
#include "fixture.h"

#include "poller/rules.h"

static void words_end_or_run(void **state)
{
    static const struct {
        const char *word;
        int32_t state;
    } cases[] = {
        {"Succeeded", AZB_POLLER_SUCCEEDED}, {"succeeded", AZB_POLLER_SUCCEEDED},
        {"Completed", AZB_POLLER_SUCCEEDED}, {"CompletedWithWarnings", AZB_POLLER_SUCCEEDED},
        {"Failed", AZB_POLLER_FAILED},       {"Canceled", AZB_POLLER_CANCELED},
        {"CANCELLED", AZB_POLLER_CANCELED},  {"Cancelling", AZB_POLLER_RUNNING},
        {"InProgress", AZB_POLLER_RUNNING},  {"Invalid", AZB_POLLER_RUNNING},
        {"Succeeded ", AZB_POLLER_RUNNING},  {"", AZB_POLLER_RUNNING},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(azbi_poller_state_of(cases[i].word, strlen(cases[i].word)),
                         cases[i].state);
    }
}

enum {
    UNREADABLE = -1
};

static void answers_tell_states(void **state)
{
    static const struct {
        azbi_poller_kind kind;
        int32_t http_status;
        const char *body; // NULL: none
        bool first;
        int32_t state;
        bool wants_body, had_word;
    } cases[] = {
        {AZBI_POLLER_ASYNC, 200, "{\"status\":\"Running\"}", false, AZB_POLLER_RUNNING, false,
         false},
        {AZBI_POLLER_ASYNC, 202, NULL, false, AZB_POLLER_RUNNING, false, false},
        {AZBI_POLLER_ASYNC, 202, "{\"status\":\"Failed\"}", false, AZB_POLLER_FAILED, false, false},
        {AZBI_POLLER_ASYNC, 204, NULL, false, UNREADABLE, false, false},
        {AZBI_POLLER_ASYNC, 200, NULL, false, UNREADABLE, false, false},
        {AZBI_POLLER_ASYNC, 200, "{}", false, UNREADABLE, false, false},
        {AZBI_POLLER_ASYNC, 200, "{\"status\":null}", false, UNREADABLE, false, false},
        {AZBI_POLLER_ASYNC, 200, "{\"id\":\"x\",\"properties\":{}}", false, AZB_POLLER_SUCCEEDED,
         false, false},
        {AZBI_POLLER_ASYNC, 200, "x", false, UNREADABLE, false, false},
        {AZBI_POLLER_ASYNC, 201, "x", true, AZB_POLLER_RUNNING, false, false},
        {AZBI_POLLER_LOCATION, 202, "{}", false, AZB_POLLER_RUNNING, false, false},
        {AZBI_POLLER_LOCATION, 200, NULL, false, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_LOCATION, 200, "{}", false, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_LOCATION, 200, "x", false, UNREADABLE, false, false},
        {AZBI_POLLER_LOCATION, 200, "{\"properties\":{\"provisioningState\":\"Updating\"}}", false,
         AZB_POLLER_RUNNING, false, false},
        {AZBI_POLLER_BODY, 201, "{}", true, AZB_POLLER_RUNNING, false, false},
        {AZBI_POLLER_BODY, 201, "{}", false, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_BODY, 200, NULL, false, UNREADABLE, false, false},
        {AZBI_POLLER_BODY, 200, NULL, true, AZB_POLLER_RUNNING, false, false},
        {AZBI_POLLER_BODY, 204, NULL, false, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_JOB, 200, "{\"properties\":{\"status\":\"Completed\"}}", false,
         AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_JOB, 200, "{\"status\":\"Completed\"}", false, UNREADABLE, false, false},
        {AZBI_POLLER_JOB, 204, NULL, false, UNREADABLE, false, false},
        {AZBI_POLLER_DONE, 200, "<html>", true, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_ASYNC, 200, "{\"id\":\"x\",\"properties\":{},\"startTime\":\"t\"}", false,
         UNREADABLE, false, false},
        {AZBI_POLLER_ASYNC, 200, "{\"id\":\"x\",\"properties\":{},\"error\":{}}", false, UNREADABLE,
         false, false},
        {AZBI_POLLER_LOCATION, 200, NULL, false, UNREADABLE, true, false},
        {AZBI_POLLER_LOCATION, 200, "{}", false, AZB_POLLER_SUCCEEDED, true, false},
        {AZBI_POLLER_LOCATION, 204, NULL, false, AZB_POLLER_SUCCEEDED, true, false},
        {AZBI_POLLER_BODY, 200, "{}", false, AZB_POLLER_SUCCEEDED, true, false},
        {AZBI_POLLER_BODY, 200, "{}", false, UNREADABLE, true, true},
        {AZBI_POLLER_BODY, 200, "{\"properties\":7}", false, UNREADABLE, false, false},
        {AZBI_POLLER_BODY, 204, NULL, false, UNREADABLE, false, true},
        {AZBI_POLLER_BODY, 204, NULL, false, AZB_POLLER_SUCCEEDED, true, false},
        {AZBI_POLLER_BODY, 204, NULL, true, AZB_POLLER_RUNNING, true, false},
        {AZBI_POLLER_BODY, 204, NULL, true, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_REPLICATION, 200, "{}", false, UNREADABLE, false, false},
        {AZBI_POLLER_REPLICATION, 204, NULL, false, UNREADABLE, false, false},
        {AZBI_POLLER_NONE, 200, "<html>", true, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_NONE, 200, "{}", false, AZB_POLLER_SUCCEEDED, false, false},
        {AZBI_POLLER_DONE, 204, NULL, true, AZB_POLLER_SUCCEEDED, false, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *body = cases[i].body;
        azbi_reading reading;
        azbi_tree *tree = body == NULL ? NULL : azbi_tree_parse(body, strlen(body));
        const azbi_poller_facts facts = {.kind = cases[i].kind,
                                         .http_status = cases[i].http_status,
                                         .has_body = body != NULL,
                                         .first = cases[i].first,
                                         .wants_body = cases[i].wants_body,
                                         .had_word = cases[i].had_word};
        azbi_poller_read(&facts, tree, &reading);
        assert_int_equal(reading.unreadable ? UNREADABLE : reading.state, cases[i].state);
        azbi_tree_free(tree);
    }
}

static void only_a_location_gives_verdicts(void **state)
{
    static const struct {
        int32_t http_status;
        bool verdict, gone;
    } cases[] = {
        {400, true, false},  {401, false, false}, {403, false, false}, {404, false, true},
        {408, false, false}, {409, true, false},  {410, false, true},  {412, true, false},
        {429, false, false}, {500, false, false}, {503, false, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const int32_t http_status = cases[i].http_status;
        assert_int_equal(azbi_poller_is_verdict(AZBI_POLLER_LOCATION, http_status),
                         cases[i].verdict);
        assert_false(azbi_poller_is_verdict(AZBI_POLLER_ASYNC, http_status));
        assert_false(azbi_poller_is_verdict(AZBI_POLLER_JOB, http_status));
        assert_int_equal(azbi_poller_is_gone(http_status), cases[i].gone);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_end_or_run),
        cmocka_unit_test(answers_tell_states),
        cmocka_unit_test(only_a_location_gives_verdicts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
