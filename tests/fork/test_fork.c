// test_fork.c - what a child process may do with what its parent created: nothing. Each call
// reports that at once, whatever locks the parent's threads held.
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <azbackup/azbackup.h>
#include <azbackup/service/tracking.h>

#include "arm/client.h"
#include "http/engine_priv.h"
#include "identity/credential.h"
#include "loop/loop_priv.h"
#include "support/child.h"
#include "unit/http/loopback.h"
#include "workflow/disk/guard.h"

#define GROUP   "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg"
#define COMPUTE GROUP "/providers/Microsoft.Compute"
#define VAULT   GROUP "/providers/Microsoft.RecoveryServices/vaults/v1"
#define ITEM                                                                                    \
    VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm1/" \
          "protectedItems/VM;iaasvmcontainerv2;rg;vm1"
#define COLLECTION       COMPUTE "/restorePointCollections/c1"
#define OTHER_COLLECTION COMPUTE "/restorePointCollections/c2"
#define POINT            COLLECTION "/restorePoints/p1"
#define MACHINE          COMPUTE "/virtualMachines/vm1"
#define DISK             COMPUTE "/disks/d1"
#define STORAGE          GROUP "/providers/Microsoft.Storage/storageAccounts/s1"
#define ANY_URL          "/subscriptions?api-version=1"

enum {
    CALLS = 4,
    BEFORE = 5,        // requests of the parent
    CHILD_SECONDS = 60 // a child that hangs is ended by the system
};

// What a parent has created by the time that it forks.
typedef struct family {
    loopback *server;
    azb_context *context;
    azb_credential *credential;
    azb_cancel *cancel;
    azb_client *client;
    azb_call *of_each_kind[CALLS]; // under way, done, a poller's wait, a timer
    azb_call *call;                // one of them
    azb_call *const *calls;
    azb_pager *pager;
    azb_poller *poller;
    azb_raw_result *result;
    azb_disk_access *access;
    char endpoint[64];
} family;

// How a call of the child ended.
typedef struct outcome {
    azb_status status;
    azb_error *error;
} outcome;

typedef struct every_call {
    const char *name;
    void (*call)(const family *f, outcome *seen);
    int has_status;
    int has_error;
} every_call;

static const char *const interfaces[] = {GROUP "/providers/Microsoft.Network/networkInterfaces/n1"};

#include "every_call.inc"
#include "support/test.h"

// ---- the parent ----

#define EMPTY                                                                 \
    {                                                                         \
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", 0, LOOPBACK_KEEP, 0 \
    }
#define SILENCE                   \
    {                             \
        NULL, 0, LOOPBACK_HANG, 0 \
    }
static const loopback_step steps[] = {
    EMPTY,
    {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n"
     "{\"accessSAS\":\"https://disks.example.org/d1?sig=x\"}  ",
     0, LOOPBACK_KEEP, 0},
    EMPTY,
    SILENCE, // to the call and the poll that are under way when the parent forks
    SILENCE,
    EMPTY,
    EMPTY,
    EMPTY,
    EMPTY,
};

static azb_status new_client(azb_context *context, azb_credential *credential, const char *endpoint,
                             azb_client **out, azb_error **err)
{
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.endpoint = endpoint;
    options.credential = credential;
    options.allow_insecure_http = 1;
    options.max_retries = -1;
    return azb_client_new(context, &options, out, err);
}

static azb_call *begin_call(azb_client *client, azb_cancel *cancel)
{
    azb_call *call = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.cancel = cancel;
    assert_int_equal(
        azb_raw_call_begin(client, "GET", ANY_URL, NULL, &options, NULL, NULL, &call, NULL),
        AZB_OK);
    return call;
}

static azb_status ask(azb_client *client)
{
    azb_raw_result *result = NULL;
    const azb_status status = azb_raw_call(client, "GET", ANY_URL, NULL, NULL, &result, NULL);
    azb_raw_result_free(result);
    return status;
}

static void begin_calls(family *f)
{
    f->of_each_kind[1] = begin_call(f->client, NULL);
    assert_int_equal(azb_call_wait(f->of_each_kind[1], NULL), AZB_OK);
    f->of_each_kind[0] = begin_call(f->client, f->cancel);
    assert_int_equal(azb_poller_wait_begin(f->poller, NULL, NULL, NULL, &f->of_each_kind[2], NULL),
                     AZB_OK);
    assert_int_equal(azb_timer_begin(f->client, 3600000, NULL, NULL, &f->of_each_kind[3], NULL),
                     AZB_OK);
}

static void family_init(family *f, bool background)
{
    memset(f, 0, sizeof *f);
    f->server = loopback_start(steps, sizeof steps / sizeof *steps);
    (void)snprintf(f->endpoint, sizeof f->endpoint, "http://127.0.0.1:%d",
                   loopback_port(f->server));
    assert_int_equal(azb_context_new(NULL, &f->context, NULL), AZB_OK);
    assert_int_equal(azb_credential_static_token(f->context, "t", 0, &f->credential, NULL), AZB_OK);
    assert_int_equal(azb_cancel_new(f->context, &f->cancel, NULL), AZB_OK);
    assert_int_equal(new_client(f->context, f->credential, f->endpoint, &f->client, NULL), AZB_OK);
    assert_int_equal(azb_raw_call(f->client, "GET", ANY_URL, NULL, NULL, &f->result, NULL), AZB_OK);
    assert_int_equal(azb_disk_access_open(f->client, DISK, NULL, NULL, &f->access, NULL), AZB_OK);
    assert_int_equal(azb_raw_list(f->client, "GET", ANY_URL, NULL, NULL, &f->pager, NULL), AZB_OK);
    assert_int_equal(azb_job_poller_new(f->client, VAULT, "job-1", &f->poller, NULL), AZB_OK);
    if (background) {
        assert_int_equal(azb_client_run_in_background(f->client, 1, NULL), AZB_OK);
    }
    begin_calls(f);
    while (loopback_request_count(f->server) < BEFORE) {
        assert_int_equal(azb_client_step(f->client, 1, NULL, NULL), AZB_OK);
    }
}

static void family_dispose(family *f)
{
    for (size_t i = 0; i < CALLS; i++) {
        azb_call_free(f->of_each_kind[i]);
    }
    azb_raw_result_free(f->result);
    azb_pager_free(f->pager);
    azb_poller_free(f->poller);
    azb_client_free(f->client);
    azb_disk_access_free(f->access);
    azb_cancel_free(f->cancel);
    azb_credential_free(f->credential);
    azb_context_free(f->context);
    loopback_stop(f->server);
}

// Forks while this thread has all locks: to the child they are held by a thread that is not there.
static pid_t fork_locked(family *f, int (*child)(family *f))
{
    pthread_mutex_t *const locks[] = {&f->credential->lock, &f->client->loop->lock};
    for (size_t i = 0; i < sizeof locks / sizeof *locks; i++) {
        assert_int_equal(pthread_mutex_lock(locks[i]), 0);
    }
    const pid_t pid = fork();
    if (pid == 0) {
        (void)alarm(CHILD_SECONDS);
        child_end(child(f));
    }
    for (size_t i = 0; i < sizeof locks / sizeof *locks; i++) {
        assert_int_equal(pthread_mutex_unlock(locks[i]), 0);
    }
    assert_true(pid > 0);
    return pid;
}

static void assert_child_ends_well(pid_t pid)
{
    int how = 0;
    assert_int_equal(waitpid(pid, &how, 0), pid);
    if (!WIFEXITED(how) || WEXITSTATUS(how) != 0) {
        fail_msg("the child ended with %s %d", WIFSIGNALED(how) ? "signal" : "status",
                 WIFSIGNALED(how) ? WTERMSIG(how) : WEXITSTATUS(how));
    }
}

// ---- children: they report what is wrong on stderr and by their status ----

static bool is_reported(const every_call *c, const outcome *seen)
{
    return !c->has_status ||
           (seen->status == AZB_E_STATE &&
            (!c->has_error || strstr(azb_error_message(seen->error), "another process") != NULL));
}

static int call_everything(family *f)
{
    int wrong = 0;
    for (size_t i = 0; i < CALLS; i++) {
        f->call = f->of_each_kind[i];
        f->calls = &f->call;
        for (size_t k = 0; k < sizeof every_calls / sizeof *every_calls; k++) {
            outcome seen = {AZB_OK, NULL};
            every_calls[k].call(f, &seen);
            if (!is_reported(&every_calls[k], &seen)) {
                (void)fprintf(stderr, "%s: %s %s\n", every_calls[k].name,
                              azb_status_name(seen.status), azb_error_message(seen.error));
                wrong = 1;
            }
            azb_error_free(seen.error);
        }
    }
    azb_cancel_trigger(f->cancel);
    wrong |= azb_client_timeout_ms(f->client) != 0; // a loop that relies on it learns that at once
    azb_cancel_free(f->cancel);
    azb_credential_free(f->credential);
    azb_context_free(f->context);
    return wrong;
}

static int fails_with(azb_status status, azb_error *error, const char *what)
{
    const int good = status == AZB_E_STATE && strstr(azb_error_message(error), what) != NULL;
    if (!good) {
        (void)fprintf(stderr, "%s: %s %s\n", what, azb_status_name(status),
                      azb_error_message(error));
    }
    azb_error_free(error);
    return good;
}

// A client of the child's own in that context works, in the background too.
static int works_in(azb_context *context, const char *endpoint)
{
    azb_credential *credential = NULL;
    azb_client *client = NULL;
    int good = azb_credential_static_token(context, "t", 0, &credential, NULL) == AZB_OK &&
               new_client(context, credential, endpoint, &client, NULL) == AZB_OK &&
               ask(client) == AZB_OK && azb_client_run_in_background(client, 1, NULL) == AZB_OK &&
               ask(client) == AZB_OK;
    azb_client_free(client);
    azb_credential_free(credential);
    return good;
}

static int work_with_own_client(family *f)
{
    azb_context *own = NULL;
    if (azb_context_new(NULL, &own, NULL) != AZB_OK || !works_in(own, f->endpoint) ||
        !works_in(f->context, f->endpoint)) {
        return 1;
    }
    azb_context_free(own);
    return 0;
}

// What a client of the child is given must not be the parent's either.
static int give_to_own_client(family *f)
{
    azb_credential *credential = NULL;
    azb_client *client = NULL;
    azb_raw_result *result = NULL;
    azb_report *report = NULL;
    azb_error *err = NULL;
    azb_call_options call;
    azb_prune_options prune;
    azb_options_init(&call, sizeof call);
    call.cancel = f->cancel;
    azb_options_init(&prune, sizeof prune);
    prune.owner = "owner";
    prune.keep = 1;
    azb_status status = new_client(f->context, f->credential, f->endpoint, &client, &err);
    int good = fails_with(status, err, "credential belongs to another process") && client == NULL;
    if (azb_credential_static_token(f->context, "t", 0, &credential, NULL) != AZB_OK ||
        new_client(f->context, credential, f->endpoint, &client, NULL) != AZB_OK) {
        return 1;
    }
    status = azb_raw_call(client, "GET", ANY_URL, NULL, &call, &result, &err);
    good &= fails_with(status, err, "cancel token belongs to another process");
    status = azb_prune_restore_points(client, COLLECTION, &prune, &call, &report, &err);
    good &= fails_with(status, err, "cancel token belongs to another process");
    return good ? 0 : 1;
}

// ---- tests ----

static void everything_is_refused_at_once(void **state)
{
    (void)state;
    for (int background = 0; background < 2; background++) {
        family f;
        family_init(&f, background == 1);
        assert_int_equal(ask(f.client), AZB_OK);
        const size_t connections = loopback_connection_count(f.server);
        const size_t requests = loopback_request_count(f.server);
        assert_child_ends_well(fork_locked(&f, call_everything));
        // The parent has its connections, its calls and its token as before.
        assert_int_equal(loopback_request_count(f.server), requests);
        assert_int_equal(azb_cancel_is_triggered(f.cancel), 0);
        assert_int_equal(ask(f.client), AZB_OK);
        assert_int_equal(loopback_connection_count(f.server), connections);
        assert_int_equal(azb_call_is_done(f.of_each_kind[0]), 0);
        azb_cancel_trigger(f.cancel);
        assert_int_equal(azb_call_wait(f.of_each_kind[0], NULL), AZB_OK);
        family_dispose(&f);
    }
}

static void a_child_works_with_a_client_of_its_own(void **state)
{
    (void)state;
    for (int background = 0; background < 2; background++) {
        family f;
        family_init(&f, background == 1);
        assert_child_ends_well(fork_locked(&f, work_with_own_client));
        assert_int_equal(loopback_request_count(f.server), BEFORE + 4);
        family_dispose(&f);
    }
}

static void what_the_parent_made_is_not_taken(void **state)
{
    (void)state;
    family f;
    family_init(&f, false);
    assert_child_ends_well(fork_locked(&f, give_to_own_client));
    assert_int_equal(loopback_request_count(f.server), BEFORE);
    family_dispose(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everything_is_refused_at_once),
        cmocka_unit_test(a_child_works_with_a_client_of_its_own),
        cmocka_unit_test(what_the_parent_made_is_not_taken),
    };
    return cmocka_run_group_tests_name("fork", tests, NULL, NULL);
}
