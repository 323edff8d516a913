// Eight threads share one client and its connections: they list, back up and wait. Each is the
// leader that works for the others some of the time.
#include "fixture.h"

#include <azbackup/typed/service/recovery_points.h>

#include <pthread.h>

enum {
    THREADS = 8,
    ROUNDS = 3,
    POINTS = 12
};

typedef struct worker {
    pthread_t thread;
    const fixture *f;
    const char *item_id;
    char failure[256]; /* "" when all went well */
} worker;

// cmocka's assertions belong to the main thread; the others leave a note.
static bool note(worker *w, const char *what, azb_status status, azb_error *err)
{
    if (w->failure[0] == '\0') {
        snprintf(w->failure, sizeof w->failure, "%s: %s: %.150s", what, azb_status_name(status),
                 azb_error_message(err));
    }
    azb_error_free(err);
    return false;
}

static bool list_all(worker *w)
{
    azb_pager *pager = NULL;
    azb_recovery_point_resource *point = NULL;
    azb_error *err = NULL;
    size_t count = 0;
    azb_status status =
        azb_recovery_points_list(w->f->client, w->item_id, NULL, NULL, &pager, &err);
    do {
        if (status == AZB_OK) {
            status = azb_recovery_points_list_next(pager, &point, &err);
            count += point != NULL ? 1 : 0;
        }
    } while (status == AZB_OK && point != NULL);
    azb_pager_free(pager);
    // Backups of the others add points meanwhile.
    if (status == AZB_OK && count < POINTS) {
        status = AZB_E_STATE;
    }
    return status == AZB_OK || note(w, "list", status, err);
}

static bool back_up(worker *w)
{
    static const char text[] = "{\"objectType\":\"IaasVMBackupRequest\"}";
    azb_model *body = NULL;
    azb_poller *operation = NULL;
    azb_poller *job = NULL;
    azb_error *err = NULL;
    azb_status status = azb_model_from_json(w->f->context, "IaasVMBackupRequest", text,
                                            sizeof text - 1, &body, &err);
    if (status == AZB_OK) {
        status = azb_backups_trigger(w->f->client, w->item_id, body, NULL, &operation, &err);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(operation, NULL, &err);
    }
    if (status == AZB_OK) {
        status = azb_job_poller_new(w->f->client, w->f->vault_id, azb_poller_job_id(operation),
                                    &job, &err);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(job, NULL, &err);
    }
    azb_poller_free(job);
    azb_poller_free(operation);
    azb_model_free(body);
    return status == AZB_OK || note(w, "back up", status, err);
}

static void *work(void *user)
{
    worker *w = user;
    for (size_t i = 0; i < ROUNDS && list_all(w) && back_up(w); i++) {
    }
    return NULL;
}

static void share(int32_t in_background)
{
    static const fixture_options options = {
        .simulator = {"--speed", "7200", "--page-size", "5", "--recovery-points", "12", NULL}};
    fixture f;
    worker workers[THREADS] = {0};
    azb_error *err = NULL;
    fixture_start(&f, &options);
    char *id = fixture_item_id(&f, "vm");
    must(azb_client_run_in_background(f.client, in_background, &err), &err);
    for (size_t i = 0; i < THREADS; i++) {
        workers[i].f = &f;
        workers[i].item_id = id;
        assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        assert_string_equal(workers[i].failure, "");
    }
    // One token served them all.
    assert_int_equal(simulator_requests(f.sim, "POST", "/oauth2/"), 1);
    assert_int_equal(simulator_requests(f.sim, "POST", "/backup?"), THREADS * ROUNDS);
    must(azb_client_run_in_background(f.client, 0, &err), &err);
    azb_text_free(id);
    fixture_stop(&f);
}

static void led_by_one_of_them(void **state)
{
    (void)state;
    share(0);
}

static void served_by_a_background_thread(void **state)
{
    (void)state;
    share(1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(led_by_one_of_them),
        cmocka_unit_test(served_by_a_background_thread),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
