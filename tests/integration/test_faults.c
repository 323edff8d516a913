// What a network and a broken service do to a listing and to a trigger.
#include "fixture.h"

#include <azbackup/typed/service/recovery_points.h>

typedef struct listing {
    const char *fault;
    azb_status status;
    size_t points;       /* delivered before the end or the failure */
    size_t problems;     /* elements that were turned down */
    int32_t max_retries; /* as fixture_options */
} listing;

enum {
    PAGE = 4,
    POINTS = 10
};

static const listing listings[] = {
    // Passing trouble is ridden out.
    {"GET *recoveryPoints status=429 times=1 retry-after=0.02", AZB_OK, POINTS, 0, 0},
    {"GET *recoveryPoints status=503 times=2 retry-after=0.02", AZB_OK, POINTS, 0, 0},
    {"GET *recoveryPoints status=500 times=1 after=1 retry-after=0.02", AZB_OK, POINTS, 0, 0},
    {"GET *recoveryPoints reset times=1", AZB_OK, POINTS, 0, 0},
    {"GET *recoveryPoints cut=100 times=1", AZB_OK, POINTS, 0, 0},
    {"GET *recoveryPoints duplicate times=1", AZB_OK, POINTS, 0, 0},
    // Lasting trouble is told.
    {"GET *recoveryPoints status=503", AZB_E_SERVICE, 0, 0, -1},
    {"GET *recoveryPoints status=403", AZB_E_SERVICE, 0, 0, 0},
    {"GET *recoveryPoints reset", AZB_E_TRANSPORT, 0, 0, -1},
    {"GET *recoveryPoints cut=100", AZB_E_TRANSPORT, 0, 0, -1},
    {"GET *recoveryPoints length=+10", AZB_E_TRANSPORT, 0, 0, -1},
    {"GET *recoveryPoints length=-10", AZB_E_TRANSPORT, 0, 0, -1},
    {"GET *recoveryPoints bad-json", AZB_E_JSON, 0, 0, 0},
    {"GET *recoveryPoints html", AZB_E_JSON, 0, 0, 0},
    {"GET *recoveryPoints content-type=text/html", AZB_E_JSON, 0, 0, 0},
    {"GET *recoveryPoints truncate=60", AZB_E_JSON, 0, 0, 0},
    {"GET *recoveryPoints empty-body", AZB_E_JSON, 0, 0, 0},
    {"GET *recoveryPoints bad-json after=1", AZB_E_JSON, PAGE, 0, 0},
    // Links: what is good is followed, what is not is not.
    {"GET *recoveryPoints next-link=relative", AZB_OK, POINTS, 0, 0},
    {"GET *recoveryPoints next-link=null", AZB_OK, PAGE, 0, 0},
    {"GET *recoveryPoints next-link=empty", AZB_OK, PAGE, 0, 0},
    {"GET *recoveryPoints next-link=loop", AZB_E_LIMIT, PAGE, 0, 0},
    {"GET *recoveryPoints next-link=http://127.0.0.2:9/x", AZB_E_UNTRUSTED, PAGE, 0, 0},
    {"GET *recoveryPoints next-link=https://attacker.example/x", AZB_E_UNTRUSTED, PAGE, 0, 0},
    // One odd element does not cost the page.
    {"GET *recoveryPoints bad-element=number times=1", AZB_OK, POINTS, 1, 0},
    {"GET *recoveryPoints bad-element=string times=1", AZB_OK, POINTS, 1, 0},
    {"GET *recoveryPoints bad-element=array times=1", AZB_OK, POINTS, 1, 0},
    {"GET *recoveryPoints bad-element=null times=1", AZB_OK, POINTS, 1, 0},
    {"GET *recoveryPoints bad-element=object times=1", AZB_OK, POINTS, 1, 0},
    {"GET *recoveryPoints bad-element=type times=1", AZB_OK, POINTS + 1, 0, 0},
};

// Older versions of libcurl refuse what comes after the end of a body. Since 8.14 it is cut off
// there, without an error, and what is left is no JSON.
static const char *const cut_or_refused = "GET *recoveryPoints length=-10";

static bool is_as_good(const listing *row, azb_status status)
{
    return strcmp(row->fault, cut_or_refused) == 0 && status == AZB_E_JSON;
}

static void start(fixture *f, int32_t max_retries)
{
    const fixture_options options = {
        .simulator = {"--speed", "3600", "--page-size", "4", "--recovery-points", "10", NULL},
        .max_retries = max_retries,
    };
    fixture_start(f, &options);
}

// Reads to the end or to the failure; tells how many points came.
static azb_status read_all(const fixture *f, size_t *points, size_t *problems, azb_error **err)
{
    azb_pager *pager = NULL;
    azb_recovery_point_resource *point = NULL;
    char *id = fixture_item_id(f, "vm");
    azb_status status = azb_recovery_points_list(f->client, id, NULL, NULL, &pager, err);
    *points = 0;
    while (status == AZB_OK) {
        status = azb_recovery_points_list_next(pager, &point, err);
        if (point == NULL) {
            break;
        }
        (*points)++;
    }
    *problems = azb_pager_problem_count(pager);
    for (size_t i = 0; i < *problems; i++) {
        const azb_error *problem = azb_pager_problem(pager, i);
        assert_int_equal(azb_error_status(problem), AZB_E_JSON);
        assert_int_equal(strncmp(azb_error_path(problem), "value[", 6), 0);
    }
    azb_pager_free(pager);
    azb_text_free(id);
    return status;
}

static void list_under_fault(void **state)
{
    const listing *row = *state;
    fixture f;
    azb_error *err = NULL;
    size_t points = 0;
    size_t problems = 0;
    start(&f, row->max_retries);
    simulator_fault(f.sim, row->fault);
    const azb_status status = read_all(&f, &points, &problems, &err);
    if (row->status == AZB_OK) {
        must(status, &err);
    } else {
        must_fail(is_as_good(row, status) ? status : row->status, status, &err);
    }
    assert_int_equal(points, row->points);
    assert_int_equal(problems, row->problems);
    azb_error_free(err);
    err = NULL;
    // The client is as good as before.
    simulator_clear_faults(f.sim);
    must(read_all(&f, &points, &problems, &err), &err);
    assert_int_equal(points, POINTS);
    fixture_stop(&f);
}

static void pager_goes_on(void **state)
{
    fixture f;
    azb_pager *pager = NULL;
    azb_recovery_point_resource *point = NULL;
    azb_error *err = NULL;
    (void)state;
    start(&f, -1);
    char *id = fixture_item_id(&f, "vm");
    must(azb_recovery_points_list(f.client, id, NULL, NULL, &pager, &err), &err);
    simulator_fault(f.sim, "GET *recoveryPoints status=503 times=1 after=1");
    size_t points = 0;
    size_t failures = 0;
    for (;;) {
        const azb_status status = azb_recovery_points_list_next(pager, &point, &err);
        failures += status != AZB_OK ? 1 : 0;
        points += point != NULL ? 1 : 0;
        azb_error_free(err);
        err = NULL;
        if (status == AZB_OK && point == NULL) {
            break;
        }
    }
    assert_int_equal(failures, 1);
    assert_int_equal(points, POINTS);
    azb_pager_free(pager);
    azb_text_free(id);
    fixture_stop(&f);
}

static azb_status read_point(const fixture *f, azb_error **err)
{
    azb_recovery_point_resource *point = NULL;
    char *id = fixture_item_id(f, "vm");
    const azb_status status = azb_recovery_points_get(
        f->client, id, simulator_item(f->sim, "vm", "recoveryPoint"), NULL, &point, err);
    assert_true((status == AZB_OK) == (point != NULL));
    azb_model_free(point != NULL ? &point->model : NULL);
    azb_text_free(id);
    return status;
}

// The token must not follow a redirect; nothing follows it here.
static void redirect(void **state)
{
    fixture f;
    azb_error *err = NULL;
    (void)state;
    start(&f, 0);
    simulator_fault(f.sim, "GET *recoveryPoints* redirect=http://127.0.0.2:9/stolen");
    const azb_status status = read_point(&f, &err);
    assert_true(status == AZB_E_UNTRUSTED || status == AZB_E_SERVICE);
    azb_error_free(err);
    fixture_stop(&f);
}

static void slow_answers(void **state)
{
    static const struct {
        const char *fault;
        azb_status status;
        int64_t request_timeout_ms;
        int64_t idle_timeout_ms;
    } rows[] = {
        {"GET *recoveryPoints* drip=1", AZB_OK, 0, 0},
        {"GET *recoveryPoints* delay=20000", AZB_E_TIMEOUT, 150, 0},
        {"GET *recoveryPoints* drip=100", AZB_E_TIMEOUT, 250, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fixture f;
        azb_error *err = NULL;
        const fixture_options options = {.max_retries = -1,
                                         .request_timeout_ms = rows[i].request_timeout_ms,
                                         .idle_timeout_ms = rows[i].idle_timeout_ms};
        fixture_start(&f, &options);
        simulator_fault(f.sim, rows[i].fault);
        const azb_status status = read_point(&f, &err);
        if (rows[i].status == AZB_OK) {
            must(status, &err);
        } else {
            must_fail(rows[i].status, status, &err);
        }
        azb_error_free(err);
        fixture_stop(&f);
    }
}

static void body_over_the_limit(void **state)
{
    fixture f;
    azb_error *err = NULL;
    (void)state;
    const fixture_options options = {.max_response_bytes = 700};
    fixture_start(&f, &options);
    must_fail(AZB_E_LIMIT, read_point(&f, &err), &err);
    azb_error_free(err);
    fixture_stop(&f);
}

// ---- triggers ----

typedef struct triggering {
    const char *fault;
    azb_status trigger; /* status of the trigger */
    azb_status wait;    /* of the wait behind it */
    size_t sent;        /* POSTs that the service saw */
} triggering;

static const triggering triggerings[] = {
    // Refused before it began: safe to send again.
    {"POST */backup status=429 times=1 retry-after=0.02", AZB_OK, AZB_OK, 2},
    {"POST */backup status=503 times=1 retry-after=0.02", AZB_OK, AZB_OK, 2},
    // It may have begun: not sent again, the caller decides.
    {"POST */backup status=500 times=1 handled", AZB_E_SERVICE, AZB_OK, 1},
    {"POST */backup reset handled times=1", AZB_E_TRANSPORT, AZB_OK, 1},
    // The work runs, so there is a handle whatever the poll URLs are.
    {"POST */backup poll-url=http://127.0.0.2:9/steal times=1", AZB_OK, AZB_E_UNTRUSTED, 1},
    // Trouble while polling.
    {"GET */operationsStatus/* status=500 times=2 retry-after=0.02", AZB_OK, AZB_OK, 1},
    {"GET */operationsStatus/* reset times=1", AZB_OK, AZB_OK, 1},
};

static void trigger_under_fault(void **state)
{
    const triggering *row = *state;
    fixture f;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    start(&f, 0);
    char *id = fixture_item_id(&f, "vm");
    azb_model *body =
        fixture_body(&f, "IaasVMBackupRequest", "{\"objectType\":\"IaasVMBackupRequest\"}");
    simulator_fault(f.sim, row->fault);
    azb_status status = azb_backups_trigger(f.client, id, body, NULL, &poller, &err);
    assert_true((status == AZB_OK) == (poller != NULL));
    if (row->trigger != AZB_OK) {
        must_fail(row->trigger, status, &err);
    } else {
        must(status, &err);
        status = azb_poller_wait(poller, NULL, &err);
        if (row->wait == AZB_OK) {
            must(status, &err);
        } else {
            must_fail(row->wait, status, &err);
        }
    }
    azb_error_free(err);
    simulator_clear_faults(f.sim);
    assert_int_equal(simulator_requests(f.sim, "POST", "/backup?"), row->sent);
    azb_poller_free(poller);
    azb_model_free(body);
    azb_text_free(id);
    fixture_stop(&f);
}

enum {
    LISTINGS = sizeof listings / sizeof *listings,
    TRIGGERINGS = sizeof triggerings / sizeof *triggerings
};

int main(void)
{
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(pager_goes_on),
        cmocka_unit_test(redirect),
        cmocka_unit_test(slow_answers),
        cmocka_unit_test(body_over_the_limit),
    };
    struct CMUnitTest tests[LISTINGS + TRIGGERINGS + sizeof others / sizeof *others];
    size_t count = 0;
    for (size_t i = 0; i < LISTINGS; i++) {
        tests[count++] = (struct CMUnitTest){listings[i].fault, list_under_fault, NULL, NULL,
                                             (void *)(uintptr_t)&listings[i]};
    }
    for (size_t i = 0; i < TRIGGERINGS; i++) {
        tests[count++] = (struct CMUnitTest){triggerings[i].fault, trigger_under_fault, NULL, NULL,
                                             (void *)(uintptr_t)&triggerings[i]};
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        tests[count++] = others[i];
    }
    return _cmocka_run_group_tests("faults", tests, count, NULL, NULL);
}
