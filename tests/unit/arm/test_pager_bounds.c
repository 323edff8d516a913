// test_pager_bounds.c - a list without an end, or without an item for long, does not hold its
// reader.
#include "fixture.h"

#include <azbackup/service/recovery_points.h>

#define POINT      "{\"name\":\"x\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\"}}"
#define POINTS_URL HOST ITEM "/recoveryPoints?api-version=2025-08-01"

enum {
    EMPTY_MAX = 1000,
    NO_LINK = -1
};

static azb_pager *list(fixture *f, int64_t timeout_ms)
{
    azb_call_options options;
    azb_pager *pager = NULL;
    azb_options_init(&options, sizeof options);
    options.timeout_ms = timeout_ms;
    assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, &options, &pager, NULL),
                     AZB_OK);
    return pager;
}

// The page of a link, the first one for 0: empty or with one item, leading to another.
static void script(fixture *f, int page, bool has_item, int next, int64_t delay_ms)
{
    char pattern[32];
    char body[1024];
    char link[768] = "";
    snprintf(pattern, sizeof pattern, page == 0 ? "*2025-08-01" : "*=p%d", page);
    if (next != NO_LINK) {
        snprintf(link, sizeof link, ",\"nextLink\":\"" POINTS_URL "&$skipToken=p%d\"", next);
    }
    snprintf(body, sizeof body, "{\"value\":[%s]%s}", has_item ? POINT : "", link);
    fixture_reply(f, "GET", pattern, 200, JSON_TYPE, body);
    if (delay_ms > 0) {
        assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_DELAY, delay_ms), AZB_OK);
    }
}

static void script_empty(fixture *f, int from, int to, int64_t delay_ms)
{
    for (int page = from; page < to; page++) {
        script(f, page, false, page + 1, delay_ms);
    }
}

// ---- the ways to read ----

static azb_status by_next(azb_pager *pager, bool *has_item, azb_error **err)
{
    azb_model *item = NULL;
    const azb_status status = azb_pager_next(pager, &item, err);
    *has_item = item != NULL;
    return status;
}

static azb_status by_page(azb_pager *pager, bool *has_item, azb_error **err)
{
    azb_model *const *items = NULL;
    size_t count = 0;
    const azb_status status = azb_pager_next_page(pager, &items, &count, err);
    *has_item = count > 0;
    return status;
}

static azb_status by_load(azb_pager *pager, bool *has_item, azb_error **err)
{
    azb_call *call = NULL;
    assert_int_equal(azb_pager_load_begin(pager, NULL, NULL, &call, NULL), AZB_OK);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    azb_call_free(call);
    return by_next(pager, has_item, err);
}

typedef azb_status read_fn(azb_pager *pager, bool *has_item, azb_error **err);
static read_fn *const ways[] = {by_next, by_page, by_load};
enum {
    WAYS = 3
};

static void expect_item(read_fn *read, azb_pager *pager)
{
    bool has_item = false;
    assert_int_equal(read(pager, &has_item, NULL), AZB_OK);
    assert_true(has_item);
}

static void expect_end(read_fn *read, azb_pager *pager)
{
    bool has_item = true;
    assert_int_equal(read(pager, &has_item, NULL), AZB_OK);
    assert_false(has_item);
}

static void expect_failure(read_fn *read, azb_pager *pager, azb_status status, const char *text)
{
    bool has_item = true;
    azb_error *err = NULL;
    const azb_status actual = read(pager, &has_item, &err);
    assert_false(has_item);
    assert_int_equal(azb_error_is_transient(err), status == AZB_E_TIMEOUT);
    assert_failed(actual, status, &err, text);
}

// ---- how many ----

static void a_thousand_empty_pages_are_gone_over(void **state)
{
    fixture *f = *state;
    script_empty(f, 0, EMPTY_MAX - 1, 0);
    script(f, EMPTY_MAX - 1, true, EMPTY_MAX, 0); // the row of empty ones begins again
    script_empty(f, EMPTY_MAX, 2 * EMPTY_MAX - 1, 0);
    script(f, 2 * EMPTY_MAX - 1, false, NO_LINK, 0); // the thousandth is the end
    azb_pager *pager = list(f, 0);
    expect_item(by_next, pager);
    expect_end(by_next, pager);
    assert_int_equal(azb_pager_page_count(pager), 2 * EMPTY_MAX);
    azb_pager_free(pager);
}

static void an_endless_list_of_empty_pages_meets_a_limit(void **state)
{
    (void)state;
    for (size_t i = 0; i < WAYS; i++) {
        void *opened = NULL;
        assert_int_equal(fixture_open(&opened), 0);
        fixture *f = opened;
        script_empty(f, 0, EMPTY_MAX + 5, 0);
        azb_pager *pager = list(f, -1);
        expect_failure(ways[i], pager, AZB_E_LIMIT, "1000 pages in a row were empty");
        expect_failure(ways[i], pager, AZB_E_LIMIT, "1000 pages in a row were empty");
        assert_int_equal(azb_mock_request_count(f->stage.mock), EMPTY_MAX);
        azb_pager_free(pager);
        assert_int_equal(fixture_close(&opened), 0);
    }
}

// ---- how long ----

static void time_is_for_a_reading_as_a_whole(void **state)
{
    (void)state;
    static const struct {
        int64_t timeout_ms, page_ms;
        int64_t ends_after_ms; // 0: the item comes
        size_t requests;       // of the reading that ends by time
    } cases[] = {
        {100000, 60000, 100000, 2}, // the second request has 40 s
        {100000, 50000, 100000, 2}, {100000, 1000, 0, 0},
        {0, 60000, 300000, 5}, // the client's own time
        {-1, 86400000, 0, 0},       {100000, 100000, 100000, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases * WAYS; i++) {
        const size_t c = i / WAYS;
        read_fn *read = ways[i % WAYS];
        void *opened = NULL;
        assert_int_equal(fixture_open(&opened), 0);
        fixture *f = opened;
        azb_context *context = azb_client_context(f->stage.client);
        script_empty(f, 0, 20, cases[c].page_ms);
        script_empty(f, 0, 20, 0); // for the page that was given up
        script(f, 20, true, NO_LINK, 0);
        azb_pager *pager = list(f, cases[c].timeout_ms);
        const int64_t before = azb_context_monotonic_ms(context);
        if (cases[c].ends_after_ms != 0) {
            expect_failure(read, pager, AZB_E_TIMEOUT, NULL);
            assert_int_equal(azb_context_monotonic_ms(context) - before, cases[c].ends_after_ms);
            assert_int_equal(azb_mock_request_count(f->stage.mock), cases[c].requests);
            azb_mock_advance(f->stage.mock, 1);
        }
        bool has_item = false;
        for (int tries = 0; tries < 20 && !has_item; tries++) { // each goes on where it was
            const azb_status status = read(pager, &has_item, NULL);
            assert_true(status == AZB_OK || status == AZB_E_TIMEOUT);
        }
        assert_true(has_item);
        expect_end(read, pager);
        azb_pager_free(pager);
        assert_int_equal(fixture_close(&opened), 0);
    }
}

static void a_page_asked_for_ahead_has_its_own_time(void **state)
{
    (void)state;
    static const struct {
        int64_t page_ms, idle_ms; // between the two readings
        azb_status status;
        int64_t waited_ms; // in the second
    } cases[] = {
        {90000, 0, AZB_OK, 90000},
        {90000, 80000, AZB_OK, 10000},
        {150000, 0, AZB_E_TIMEOUT, 100000},
        {150000, 80000, AZB_E_TIMEOUT, 20000}, // no longer than from when it was asked for
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        void *opened = NULL;
        assert_int_equal(fixture_open(&opened), 0);
        fixture *f = opened;
        azb_context *context = azb_client_context(f->stage.client);
        script(f, 0, true, 1, 0);
        script(f, 1, true, NO_LINK, cases[i].page_ms);
        azb_pager *pager = list(f, 100000);
        expect_item(by_next, pager);
        assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK); // it is sent
        azb_mock_advance(f->stage.mock, cases[i].idle_ms);
        const int64_t before = azb_context_monotonic_ms(context);
        bool has_item = false;
        assert_int_equal(by_next(pager, &has_item, NULL), cases[i].status);
        assert_int_equal(azb_context_monotonic_ms(context) - before, cases[i].waited_ms);
        assert_int_equal(has_item, cases[i].status == AZB_OK);
        azb_pager_free(pager);
        assert_int_equal(fixture_close(&opened), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_thousand_empty_pages_are_gone_over, fixture_open,
                                        fixture_close),
        cmocka_unit_test(an_endless_list_of_empty_pages_meets_a_limit),
        cmocka_unit_test(time_is_for_a_reading_as_a_whole),
        cmocka_unit_test(a_page_asked_for_ahead_has_its_own_time),
    };
    return cmocka_run_group_tests_name("arm/pager_bounds", tests, NULL, NULL);
}
