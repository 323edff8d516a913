/*
 * old_program.c - a program of today that a later library must run: it fills and reads structs that
 * begin with their size, with bytes of its own right behind each. C and C++.
 *
 * Prints what went wrong; ends with the number of those.
 */
#include <azbackup/azbackup.h>
#include <azbackup/operation.h>
#include <azbackup/sys/mock.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define VAULT                                                                         \
    "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/g/providers/" \
    "Microsoft.RecoveryServices/vaults/v"
#define ITEM                                                                                \
    VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;g;m" \
          "/protectedItems/VM;iaasvmcontainerv2;g;m"
#define COMPUTE                                                                       \
    "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/g/providers/" \
    "Microsoft.Compute/"
#define DISK  COMPUTE "disks/d"
#define POINT COMPUTE "restorePointCollections/c/restorePoints/p"
#define POINTS                                                                            \
    "{\"value\":[{\"name\":\"1\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\"," \
    "\"recoveryPointType\":\"AppConsistent\"}}]}"
#define JOB                                                                                    \
    "{\"name\":\"j\",\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"operation\":\"Backup\"," \
    "\"status\":\"Completed\"}}"

#define STATUS_URL                                             \
    "Azure-AsyncOperation: https://management.azure.com" VAULT \
    "/backupJobs/x/operations/o?api-version=2025-08-01\n"
#define STATUS                                                                 \
    "{\"name\":\"o\",\"status\":\"Succeeded\",\"properties\":{\"objectType\":" \
    "\"OperationStatusJobExtendedInfo\",\"jobId\":\"j\"}}"

static int failures;

static void check(int holds, const char *what)
{
    if (!holds) {
        failures++;
        printf("%s\n", what);
    }
}

/* A struct and what the program keeps behind it: the library neither reads nor writes that. */
#define GUARDED(type, name)              \
    struct {                             \
        type is;                         \
        unsigned char behind[64];        \
    } name;                              \
    memset(&(name), 0xa5, sizeof(name)); \
    azb_options_init(&(name).is, sizeof(name).is)

static int is_untouched(const unsigned char *behind)
{
    size_t i;
    for (i = 0; i < 64; i++) {
        if (behind[i] != 0xa5) {
            return 0;
        }
    }
    return 1;
}

#define CHECK_BEHIND(name) check(is_untouched((name).behind), #name ": written behind its end")

/* ---- functions of the program ---- */

static void *my_alloc(void *user, size_t n)
{
    (void)user;
    return malloc(n);
}

static void *my_resize(void *user, void *block, size_t old_n, size_t new_n)
{
    (void)user;
    (void)old_n;
    return realloc(block, new_n);
}

static void my_release(void *user, void *block, size_t n)
{
    (void)user;
    (void)n;
    free(block);
}

static void my_fill(void *user, void *bytes, size_t n)
{
    (void)user;
    memset(bytes, 7, n);
}

static void my_log(void *user, int32_t level, const char *event, const char *text)
{
    (void)level;
    (void)event;
    (void)text;
    ++*(int *)user;
}

/* ---- context and client ---- */

static azb_context *make_context(azb_mock *mock, int *lines)
{
    azb_context *context = NULL;
    const azb_clock *time = azb_mock_clock(mock);
    GUARDED(azb_allocator, allocator);
    GUARDED(azb_clock, clock);
    GUARDED(azb_random, random);
    GUARDED(azb_context_options, options);
    allocator.is.alloc = my_alloc;
    allocator.is.resize = my_resize;
    allocator.is.release = my_release;
    clock.is.user = time->user;
    clock.is.monotonic_ms = time->monotonic_ms;
    clock.is.unix_ms = time->unix_ms;
    clock.is.wait = time->wait;
    random.is.fill = my_fill;
    options.is.allocator = &allocator.is;
    options.is.clock = &clock.is;
    options.is.random = &random.is;
    options.is.log = my_log;
    options.is.log_user = lines;
    options.is.log_level = AZB_LOG_DEBUG;
    options.is.header_version = AZB_HEADER_VERSION;
    check(azb_context_new(&options.is, &context, NULL) == AZB_OK, "no context");
    CHECK_BEHIND(options);
    return context;
}

static azb_client *make_client(azb_context *context, azb_mock *mock)
{
    azb_client *client = NULL;
    azb_credential *credential = NULL;
    const azb_transport *given = azb_mock_transport(mock);
    GUARDED(azb_transport, transport);
    GUARDED(azb_client_options, options);
    GUARDED(azb_client_secret_options, secret);
    secret.is.tenant_id = "t";
    secret.is.client_id = "c";
    secret.is.client_secret = "s";
    check(azb_credential_client_secret(context, &secret.is, &credential, NULL) == AZB_OK,
          "no credential of a secret");
    azb_credential_free(credential);
    credential = NULL;
    check(azb_credential_static_token(context, "token", 0, &credential, NULL) == AZB_OK,
          "no credential");
    transport.is.user = given->user;
    transport.is.start = given->start;
    transport.is.step = given->step;
    transport.is.cancel = given->cancel;
    transport.is.wakeup = given->wakeup;
    transport.is.destroy = given->destroy;
    options.is.credential = credential;
    options.is.transport = &transport.is;
    options.is.max_retries = -1;
    check(azb_client_new(context, &options.is, &client, NULL) == AZB_OK, "no client");
    CHECK_BEHIND(options);
    azb_credential_free(credential);
    return client;
}

/* ---- a list, its options, a summary ---- */

static void list_points(azb_client *client, azb_mock *mock)
{
    azb_pager *pager = NULL;
    azb_recovery_point_resource *point = NULL;
    GUARDED(azb_call_options, call);
    GUARDED(azb_recovery_points_list_options, options);
    GUARDED(azb_recovery_point_summary, summary);
    call.is.timeout_ms = 5000;
    options.is.filter = "startDate eq '2025-01-01'";
    check(azb_mock_reply(mock, "GET", "*recoveryPoints*filter*", 200, NULL, POINTS) == AZB_OK,
          "no reply");
    check(azb_recovery_points_list(client, ITEM, &options.is, &call.is, &pager, NULL) == AZB_OK,
          "no list");
    check(azb_recovery_points_list_next(pager, &point, NULL) == AZB_OK && point != NULL,
          "no recovery point");
    if (point != NULL) {
        check(azb_recovery_point_summarize(point, &summary.is) == AZB_OK &&
                  strcmp(azb_str_or(&summary.is.type, ""), "AppConsistent") == 0,
              "no summary");
    }
    CHECK_BEHIND(call);
    CHECK_BEHIND(options);
    CHECK_BEHIND(summary);
    azb_pager_free(pager);
}

/* ---- a job, its progress and outcome ---- */

static int reported; /* how often progress came */

static void on_progress(void *user, const azb_progress *progress)
{
    (void)user;
    reported += progress->size > 0;
}

static void follow_job(azb_client *client, azb_mock *mock)
{
    azb_poller *poller = NULL;
    azb_job_resource *job = NULL;
    GUARDED(azb_follow_options, follow);
    GUARDED(azb_progress, progress);
    GUARDED(azb_job_outcome, outcome);
    follow.is.progress = on_progress;
    check(azb_mock_reply(mock, "POST", "*/backup?*", 202, STATUS_URL, NULL) == AZB_OK &&
              azb_mock_with(mock, AZB_MOCK_REPEAT, 1) == AZB_OK &&
              azb_mock_reply(mock, "GET", "*operations/o?*", 200, NULL, STATUS) == AZB_OK &&
              azb_mock_reply(mock, "GET", "*backupJobs/j?*", 200, NULL, JOB) == AZB_OK,
          "no replies");
    check(azb_backups_trigger(client, ITEM, NULL, NULL, &poller, NULL) == AZB_E_ARG, "no body");
    check(azb_backup_now(client, ITEM, NULL, &follow.is, NULL, &job, NULL) == AZB_OK && job != NULL,
          "no job");
    check(azb_poller_progress(poller, &progress.is) != AZB_OK, "progress of nothing");
    if (job != NULL) {
        check(azb_job_outcome_read(&job->model, &outcome.is) == AZB_OK &&
                  strcmp(azb_str_or(&outcome.is.status, ""), "Completed") == 0,
              "no outcome");
    }
    check(reported > 0, "no progress was reported");
    CHECK_BEHIND(follow);
    CHECK_BEHIND(progress);
    CHECK_BEHIND(outcome);
    azb_job_resource_free(job);
    azb_poller_free(poller);
}

/* ---- what is filled without a request ---- */

static void read_tables(void)
{
    const azb_operation *operation = azb_operation_at(0);
    GUARDED(azb_field, field);
    GUARDED(azb_argument, argument);
    GUARDED(azb_id_parts, parts);
    GUARDED(azb_workload_name, name);
    check(azb_type_field(azb_type_find("JobResource"), 0, &field.is) == AZB_OK &&
              field.is.wire != NULL,
          "no field");
    check(azb_operation_argument(operation, 0, &argument.is) == AZB_OK && argument.is.name != NULL,
          "no argument");
    check(azb_id_parse(ITEM, &parts.is) == AZB_OK && parts.is.vault.len == 1, "no parts");
    check(azb_item_name_parse("VM;iaasvmcontainerv2;g;m", &name.is) == AZB_OK, "no name");
    CHECK_BEHIND(field);
    CHECK_BEHIND(argument);
    CHECK_BEHIND(parts);
    CHECK_BEHIND(name);
}

/* Options of workflows are read before anything is sent: a wrong id is named, not the struct. */
static void expect_argument(azb_status status, azb_error *err, const char *what)
{
    check(status == AZB_E_ARG, what);
    azb_error_free(err);
}

static void give_options(azb_client *client)
{
    azb_error *err = NULL;
    azb_report *report = NULL;
    azb_job_resource *job = NULL;
    azb_disk_access *access = NULL;
    azb_file_recovery *recovery = NULL;
    GUARDED(azb_prune_options, prune);
    GUARDED(azb_protect_options, protect);
    GUARDED(azb_restore_vm_options, vm);
    GUARDED(azb_restore_disks_options, disks);
    GUARDED(azb_disk_access_options, open);
    GUARDED(azb_file_recovery_options, files);
    expect_argument(azb_prune_restore_points(client, "x", &prune.is, NULL, &report, &err), err,
                    "prune");
    expect_argument(azb_protect_across_regions(client, &protect.is, NULL, NULL, &report, &err), err,
                    "protect");
    expect_argument(azb_restore_vm(client, "x", &vm.is, NULL, NULL, &report, &err), err, "vm");
    expect_argument(azb_restore_disks(client, "x", "p", &disks.is, NULL, NULL, &job, &err), err,
                    "disks");
    expect_argument(azb_disk_access_open(client, "x", &open.is, NULL, &access, &err), err, "open");
    expect_argument(azb_file_recovery_start(client, "x", "p", &files.is, NULL, &recovery, &err),
                    err, "files");
}

/* ---- a program that is newer than the library ---- */

#ifdef MEMBER_OF_TOMORROW
/* An option that the library does not know is refused, not left out. */
#define EXPECT_ABI(call, what) check((call) == AZB_E_ABI, what)

static void refuse_options(azb_context *context, azb_client *client)
{
    azb_context *other = NULL;
    azb_client *second = NULL;
    azb_credential *credential = NULL;
    azb_pager *pager = NULL;
    azb_report *report = NULL;
    azb_job_resource *job = NULL;
    azb_disk_access *access = NULL;
    azb_file_recovery *recovery = NULL;
    GUARDED(azb_context_options, c);
    GUARDED(azb_allocator, allocator);
    GUARDED(azb_client_options, o);
    GUARDED(azb_client_secret_options, secret);
    GUARDED(azb_call_options, call);
    GUARDED(azb_recovery_points_list_options, list);
    GUARDED(azb_follow_options, follow);
    GUARDED(azb_prune_options, prune);
    GUARDED(azb_protect_options, protect);
    GUARDED(azb_restore_vm_options, vm);
    GUARDED(azb_restore_disks_options, disks);
    GUARDED(azb_disk_access_options, open);
    GUARDED(azb_file_recovery_options, files);
    c.is.member_of_tomorrow = o.is.member_of_tomorrow = secret.is.member_of_tomorrow = 1;
    call.is.member_of_tomorrow = list.is.member_of_tomorrow = follow.is.member_of_tomorrow = 1;
    prune.is.member_of_tomorrow = protect.is.member_of_tomorrow = vm.is.member_of_tomorrow = 1;
    disks.is.member_of_tomorrow = open.is.member_of_tomorrow = files.is.member_of_tomorrow = 1;
    EXPECT_ABI(azb_context_new(&c.is, &other, NULL), "context");
    c.is.member_of_tomorrow = 0;
    allocator.is.member_of_tomorrow = 1;
    c.is.allocator = &allocator.is;
    EXPECT_ABI(azb_context_new(&c.is, &other, NULL), "allocator");
    EXPECT_ABI(azb_client_new(context, &o.is, &second, NULL), "client");
    EXPECT_ABI(azb_credential_client_secret(context, &secret.is, &credential, NULL), "secret");
    EXPECT_ABI(azb_recovery_points_list(client, ITEM, NULL, &call.is, &pager, NULL), "call");
    EXPECT_ABI(azb_recovery_points_list(client, ITEM, &list.is, NULL, &pager, NULL), "list");
    EXPECT_ABI(azb_backup_now(client, ITEM, NULL, &follow.is, NULL, &job, NULL), "follow");
    EXPECT_ABI(azb_prune_restore_points(client, "x", &prune.is, NULL, &report, NULL), "prune");
    EXPECT_ABI(azb_protect_across_regions(client, &protect.is, NULL, NULL, &report, NULL),
               "protect");
    EXPECT_ABI(azb_restore_vm(client, POINT, &vm.is, NULL, NULL, &report, NULL), "vm");
    EXPECT_ABI(azb_restore_disks(client, ITEM, "p", &disks.is, NULL, NULL, &job, NULL), "disks");
    EXPECT_ABI(azb_disk_access_open(client, DISK, &open.is, NULL, &access, NULL), "open");
    EXPECT_ABI(azb_file_recovery_start(client, ITEM, "p", &files.is, NULL, &recovery, NULL),
               "files");
}

/* What the library does not know it leaves at 0. */
static void zero_results(void)
{
    GUARDED(azb_field, field);
    GUARDED(azb_argument, argument);
    GUARDED(azb_id_parts, parts);
    GUARDED(azb_workload_name, name);
    field.is.member_of_tomorrow = argument.is.member_of_tomorrow = 5;
    parts.is.member_of_tomorrow = name.is.member_of_tomorrow = 5;
    check(azb_type_field(azb_type_find("JobResource"), 0, &field.is) == AZB_OK &&
              field.is.member_of_tomorrow == 0,
          "field");
    check(azb_operation_argument(azb_operation_at(0), 0, &argument.is) == AZB_OK &&
              argument.is.member_of_tomorrow == 0,
          "argument");
    check(azb_id_parse(ITEM, &parts.is) == AZB_OK && parts.is.member_of_tomorrow == 0, "parts");
    check(azb_item_name_parse("VM;iaasvmcontainerv2;g;m", &name.is) == AZB_OK &&
              name.is.member_of_tomorrow == 0,
          "name");
}
#endif

int main(void)
{
    int lines = 0;
    azb_mock *mock = NULL;
    azb_context *context;
    azb_client *client;
    check(azb_mock_new(NULL, &mock) == AZB_OK, "no mock");
    context = make_context(mock, &lines);
    client = make_client(context, mock);
    list_points(client, mock);
    follow_job(client, mock);
    read_tables();
    give_options(client);
#ifdef MEMBER_OF_TOMORROW
    refuse_options(context, client);
    zero_results();
#endif
    check(lines > 0, "no line of the log");
    azb_client_free(client);
    azb_context_free(context);
    azb_mock_free(mock);
    return failures;
}
