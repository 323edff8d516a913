// fuzz_poller - the first byte chooses how an operation is followed, the rest is what the service
// answers: "200\nName: value\n\nbody", the next one behind a form feed. On the mock's clock.
#include <string.h>

#include "service.h"

#include <azbackup/poller.h>
#include <azbackup/raw.h>
#include <azbackup/replication.h>
#include <azbackup/service/disks.h>

#define HOST "https://management.azure.com"
#define VAULT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.RecoveryServices/vaults/v1"
#define ITEM                                                                                    \
    VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm1/" \
          "protectedItems/VM;iaasvmcontainerv2;rg;vm1"
#define POINT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/restorePointCollections/c1/restorePoints/p1"
#define DISK                                                                           \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/disks/d1"
#define ASYNC    "Azure-AsyncOperation: " HOST VAULT "/backupOperations/o1?api-version=2025-08-01\n"
#define LOCATION "Location: " HOST VAULT "/backupOperationResults/op-1?api-version=2025-08-01\n"

enum {
    SINGLE_POLLS = 4
};

// What a grant brings is a secret: its answers are not kept.
static azb_poller *begin_grant(service *s)
{
    static const char text[] = "{\"access\":\"Read\",\"durationInSeconds\":60}";
    azb_model *body = NULL;
    azb_poller *poller = NULL;
    fuzz_require(azb_mock_reply(s->stage.mock, NULL, NULL, 202, ASYNC LOCATION, NULL) == AZB_OK,
                 "no first answer", "grant");
    fuzz_require(azb_model_from_json(s->stage.context, "GrantAccessData", text, sizeof text - 1,
                                     &body, NULL) == AZB_OK,
                 "no body", text);
    fuzz_require(azb_disks_grant_access(s->stage.client, DISK, body, NULL, &poller, NULL) == AZB_OK,
                 "not begun", DISK);
    azb_model_free(body);
    return poller;
}

static azb_poller *begin(service *s, unsigned char choice)
{
    static const struct {
        const char *method, *path, *headers, *body;
        int32_t http_status;
    } starts[] = {
        {"POST", ITEM "/backup?api-version=2025-08-01", ASYNC LOCATION, NULL, 202},
        {"POST", ITEM "/backup?api-version=2025-08-01", LOCATION, NULL, 202},
        {"POST", ITEM "/backup?api-version=2025-08-01", ASYNC, NULL, 202},
        {"PUT", ITEM "?api-version=2025-08-01", ASYNC LOCATION, NULL, 202},
        {"PUT", ITEM "?api-version=2025-08-01", NULL,
         "{\"properties\":{\"provisioningState\":\"Updating\"}}", 201},
    };
    enum {
        CHOICES = 8,
        STARTS = sizeof starts / sizeof *starts
    };
    const size_t i = choice % CHOICES;
    azb_poller *poller = NULL;
    azb_raw_result *result = NULL;
    if (i == STARTS) {
        fuzz_require(azb_job_poller_new(s->stage.client, VAULT, "job-1", &poller, NULL) == AZB_OK,
                     "no poller of a job", "");
        return poller;
    }
    if (i == CHOICES - 1) {
        return begin_grant(s);
    }
    if (i > STARTS) {
        fuzz_require(azb_replication_poller_new(s->stage.client, POINT, &poller, NULL) == AZB_OK,
                     "no poller of a replication", "");
        return poller;
    }
    fuzz_require(azb_mock_reply(s->stage.mock, NULL, NULL, starts[i].http_status, starts[i].headers,
                                starts[i].body) == AZB_OK,
                 "no first answer", starts[i].method);
    fuzz_require(azb_raw_call(s->stage.client, starts[i].method, starts[i].path, "{}", NULL,
                              &result, NULL) == AZB_OK,
                 "not begun", starts[i].path);
    fuzz_require(azb_raw_result_poller(result, &poller, NULL) == AZB_OK, "no poller", "");
    azb_raw_result_free(result);
    return poller;
}

static int script(service *s, char *text)
{
    const int count = service_answers(s, text);
    // Behind the last answer: one that no wait rides out. Else each run would spend most of its
    // time on the same eleven failures.
    fuzz_require(azb_mock_reply(s->stage.mock, NULL, NULL, 400, NULL, NULL) == AZB_OK &&
                     azb_mock_with(s->stage.mock, AZB_MOCK_REPEAT, -1) == AZB_OK,
                 "no last answer", "");
    return count;
}

// Taken up from its token a poller knows the same, and gives the same token. One that follows a
// URL which the client does not trust is not taken up.
// known: the token that was looked at last; owned, as the one that takes its place.
static void check_token(service *s, const azb_poller *poller, char **known)
{
    char *token = NULL;
    char *second = NULL;
    azb_poller *again = NULL;
    fuzz_require(azb_poller_save(poller, &token, NULL) == AZB_OK, "cannot be saved", "");
    if (*known != NULL && strcmp(*known, token) == 0) {
        azb_text_free(token);
        return;
    }
    const azb_status status = azb_poller_resume(s->stage.client, token, &again, NULL);
    fuzz_require(status == AZB_OK || status == AZB_E_UNTRUSTED, azb_status_name(status), token);
    if (status == AZB_OK) {
        fuzz_require(azb_poller_save(again, &second, NULL) == AZB_OK, "cannot be saved", token);
        fuzz_require(strcmp(token, second) == 0, token, second);
        fuzz_require(strcmp(azb_poller_job_id(poller), azb_poller_job_id(again)) == 0,
                     "another job id", token);
    }
    azb_poller_free(again);
    azb_text_free(second);
    azb_text_free(*known);
    *known = token;
}

static void check_result(azb_poller *poller)
{
    azb_model *result = NULL;
    azb_str body = {NULL, 0};
    azb_progress progress = {.size = sizeof progress};
    const azb_status status = azb_poller_result(poller, &result, NULL);
    const int32_t state = azb_poller_state(poller);
    const char *word = azb_poller_state_text(poller);
    fuzz_require(state != AZB_POLLER_RUNNING || status == AZB_E_STATE, "has a result", word);
    fuzz_require(state != AZB_POLLER_SUCCEEDED || status == AZB_OK || status == AZB_E_JSON,
                 "succeeded, but fails", word);
    fuzz_require(state <= AZB_POLLER_SUCCEEDED || status == AZB_E_OPERATION, "failed well", word);
    fuzz_require(azb_poller_progress(poller, &progress) == AZB_OK, "no progress", word);
    fuzz_require(azb_poller_last_body(poller, &body) == AZB_OK, "no body", word);
}

// A replication ends well with all of its disks, and each can be read at any time.
static void check_disks(const azb_poller *poller)
{
    const size_t count = azb_replication_disk_count(poller);
    for (size_t i = 0; i < count; i++) {
        azb_replication_disk disk = {.size = sizeof disk};
        fuzz_require(azb_replication_disk_at(poller, i, &disk) == AZB_OK, "no disk", "");
        fuzz_require(disk.percent >= -1 && disk.percent <= 100, "odd percentage", disk.status);
        fuzz_require(azb_poller_state(poller) != AZB_POLLER_SUCCEEDED ||
                         (disk.state == AZB_POLLER_SUCCEEDED && disk.percent >= 100),
                     "ended before its disk", disk.disk_restore_point_id);
    }
}

// What holds between any two looks at a poller. had_job: it knew its job; before: its state.
static void check_step(azb_poller *poller, int had_job, int32_t before)
{
    fuzz_require(!had_job || azb_poller_job_id(poller)[0] != '\0', "lost its job", "");
    fuzz_require(before == AZB_POLLER_RUNNING || before == azb_poller_state(poller),
                 "a final state moved", azb_poller_state_text(poller));
    check_result(poller);
    check_disks(poller);
}

static void run(service *s, azb_poller *poller)
{
    char *token = NULL;
    for (int i = 0; i <= SINGLE_POLLS; i++) {
        const int had_job = azb_poller_job_id(poller)[0] != '\0';
        const int32_t before = azb_poller_state(poller);
        const size_t requests = azb_mock_request_count(s->stage.mock);
        azb_error *err = NULL;
        const azb_status status = i < SINGLE_POLLS ? azb_poller_poll(poller, NULL, NULL, &err)
                                                   : azb_poller_wait(poller, NULL, &err);
        fuzz_require((status == AZB_OK) == (err == NULL), "status and error differ",
                     azb_status_name(status));
        fuzz_require(before == AZB_POLLER_RUNNING ||
                         requests == azb_mock_request_count(s->stage.mock),
                     "asks on behind the end", azb_poller_state_text(poller));
        azb_error_free(err);
        check_step(poller, had_job, before);
        check_token(s, poller, &token);
    }
    azb_text_free(token);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    if (size == 0) {
        return 0;
    }
    char *text = service_text(data + 1, size - 1);
    service_open(&s);
    azb_poller *poller = begin(&s, data[0]);
    const int answers = script(&s, text);
    run(&s, poller);
    // No request is asked again but behind another answer, and the last one ends each poll.
    fuzz_require(azb_mock_request_count(s.stage.mock) <= (size_t)(1 + answers + SINGLE_POLLS + 1),
                 "asks too often", "");
    azb_poller_free(poller);
    service_close(&s);
    free(text);
    return 0;
}
