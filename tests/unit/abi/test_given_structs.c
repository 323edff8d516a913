// test_given_structs.c - structs that callers fill, as programs built with older and newer headers
// pass them: every public struct of this kind, in its first size, today's, and larger ones.
#include <stdio.h>

#include <azbackup/azbackup.h>
#include <azbackup/sys/transport.h>

#include "trial.h"

// ---- the functions that read them ----

typedef azb_status (*reader)(fixture *f, const void *given, azb_error **err);

static azb_status read_context(const azb_context_options *options, azb_error **err)
{
    azb_context *context = NULL;
    const azb_status status = azb_context_new(options, &context, err);
    azb_context_free(context);
    return status;
}

static azb_status context(fixture *f, const void *given, azb_error **err)
{
    (void)f;
    return read_context(given, err);
}

static azb_status allocator(fixture *f, const void *given, azb_error **err)
{
    (void)f;
    return read_context(
        &(azb_context_options){.size = sizeof(azb_context_options), .allocator = given}, err);
}

static azb_status system_clock(fixture *f, const void *given, azb_error **err)
{
    (void)f;
    return read_context(&(azb_context_options){.size = sizeof(azb_context_options), .clock = given},
                        err);
}

static azb_status random_bytes(fixture *f, const void *given, azb_error **err)
{
    (void)f;
    return read_context(
        &(azb_context_options){.size = sizeof(azb_context_options), .random = given}, err);
}

static azb_status client_secret(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status = azb_credential_client_secret(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status chain(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status = azb_credential_chain(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status environment_credential(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status = azb_credential_environment(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status default_credential(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status = azb_credential_default(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status managed_identity(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status = azb_credential_managed_identity(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status workload_identity(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status = azb_credential_workload_identity(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status client_assertion(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status = azb_credential_client_assertion(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status client_certificate(fixture *f, const void *given, azb_error **err)
{
    azb_credential *credential = NULL;
    const azb_status status =
        azb_credential_client_certificate(f->context, given, &credential, err);
    azb_credential_free(credential);
    return status;
}

static azb_status client(fixture *f, const void *given, azb_error **err)
{
    azb_client *made = NULL;
    const azb_status status = azb_client_new(f->context, given, &made, err);
    azb_client_free(made);
    return status;
}

static azb_status transport(fixture *f, const void *given, azb_error **err)
{
    const azb_client_options options = {
        .size = sizeof options, .credential = f->credential, .transport = given};
    return client(f, &options, err);
}

static azb_status list(fixture *f, const azb_recovery_points_list_options *options,
                       const azb_call_options *call, azb_error **err)
{
    azb_pager *pager = NULL;
    const azb_status status =
        azb_recovery_points_list(f->client, TEST_ITEM, options, call, &pager, err);
    azb_pager_free(pager);
    return status;
}

static azb_status call_of_list(fixture *f, const void *given, azb_error **err)
{
    return list(f, NULL, given, err);
}

static azb_status options_of_list(fixture *f, const void *given, azb_error **err)
{
    return list(f, given, NULL, err);
}

static azb_status read_vm(fixture *f, const azb_virtual_machines_get_options *options,
                          const azb_call_options *call, azb_error **err)
{
    azb_virtual_machine *vm = NULL;
    const azb_status status =
        azb_virtual_machines_get(f->client, TRIAL_VM, options, call, &vm, err);
    assert_null(vm);
    return status;
}

static azb_status call_of_get(fixture *f, const void *given, azb_error **err)
{
    return read_vm(f, NULL, given, err);
}

static azb_status options_of_get(fixture *f, const void *given, azb_error **err)
{
    return read_vm(f, given, NULL, err);
}

static azb_status options_of_begin(fixture *f, const void *given, azb_error **err)
{
    azb_call *call = NULL;
    const azb_status status =
        azb_virtual_machines_get_begin(f->client, TRIAL_VM, given, NULL, NULL, NULL, &call, err);
    assert_null(call);
    return status;
}

static azb_status prune(fixture *f, const void *given, azb_error **err)
{
    azb_report *report = NULL;
    const azb_status status = azb_prune_restore_points(
        f->client, TRIAL_COMPUTE "restorePointCollections/c", given, NULL, &report, err);
    assert_null(report);
    return status;
}

static azb_status call_of_workflow(fixture *f, const void *given, azb_error **err)
{
    azb_job_resource *job = NULL;
    const azb_status status = azb_backup_now(f->client, TEST_ITEM, NULL, NULL, given, &job, err);
    assert_null(job);
    return status;
}

// An id that is wrong is named after the struct was read.
static azb_status follow(fixture *f, const void *given, azb_error **err)
{
    azb_job_resource *job = NULL;
    const azb_status status = azb_backup_now(f->client, "x", NULL, given, NULL, &job, err);
    assert_null(job);
    return status;
}

static azb_status protect(fixture *f, const void *given, azb_error **err)
{
    azb_report *report = NULL;
    const azb_status status =
        azb_protect_across_regions(f->client, given, NULL, NULL, &report, err);
    assert_null(report);
    return status;
}

static azb_status restore_vm(fixture *f, const void *given, azb_error **err)
{
    azb_report *report = NULL;
    const azb_status status =
        azb_restore_vm(f->client, TRIAL_POINT, given, NULL, NULL, &report, err);
    assert_null(report);
    return status;
}

static azb_status restore_disks(fixture *f, const void *given, azb_error **err)
{
    azb_job_resource *job = NULL;
    const azb_status status =
        azb_restore_disks(f->client, TEST_ITEM, "p", given, NULL, NULL, &job, err);
    assert_null(job);
    return status;
}

static azb_status disk_access(fixture *f, const void *given, azb_error **err)
{
    azb_disk_access *access = NULL;
    const azb_status status =
        azb_disk_access_open(f->client, TRIAL_COMPUTE "disks/d", given, NULL, &access, err);
    assert_null(access);
    return status;
}

static azb_status file_recovery(fixture *f, const void *given, azb_error **err)
{
    azb_file_recovery *recovery = NULL;
    const azb_status status =
        azb_file_recovery_start(f->client, TEST_ITEM, "p", given, NULL, &recovery, err);
    assert_null(recovery);
    return status;
}

// ---- the structs ----

// A struct that is accepted is refused later, for a reason of its first version: one member is -2,
// and required members are missing. The error names why.
typedef struct given_struct {
    const char *name;
    size_t first_size, known_size;
    size_t offset, width; // of the member that is -2
    const char *path;     // of the struct
    const char *why;      // path of the error once it is accepted; NULL: the call succeeds
    reader read;
} given_struct;

#define STRUCT(type, first, member, path, why, read)                                               \
    {                                                                                              \
#type, (first), sizeof(type), offsetof(type, member), sizeof(((type *)0)->member), (path), \
            (why), (read)                                                                          \
    }
#define GIVEN(type, member, path, why, read) \
    STRUCT(type, AZBI_FIRST_SIZE(type), member, path, why, read)
// Options of an operation: the last member of the first version is in the registry of the schema.
#define OPTIONS(type, last, member, why, read) \
    STRUCT(type, AZBI_SIZE_UP_TO(type, last), member, "options", why, read)

static const given_struct rows[] = {
    GIVEN(azb_context_options, log_level, "options", "options.log_level", context),
    GIVEN(azb_allocator, user, "options.allocator", "options.allocator", allocator),
    GIVEN(azb_clock, user, "options.clock", "options.clock", system_clock),
    GIVEN(azb_random, user, "options.random", "options.random", random_bytes),
    GIVEN(azb_client_secret_options, allow_insecure_http, "options", "options.tenant_id",
          client_secret),
    GIVEN(azb_chain_options, member_count, "options", "options.members", chain),
    GIVEN(azb_environment_credential_options, allow_insecure_http, "options",
          "options.allow_insecure_http", environment_credential),
    GIVEN(azb_default_credential_options, allow_insecure_http, "options",
          "options.allow_insecure_http", default_credential),
    GIVEN(azb_managed_identity_options, source, "options", "options.source", managed_identity),
    GIVEN(azb_workload_identity_options, allow_insecure_http, "options",
          "options.allow_insecure_http", workload_identity),
    GIVEN(azb_client_assertion_options, allow_insecure_http, "options", "options.tenant_id",
          client_assertion),
    GIVEN(azb_client_certificate_options, allow_insecure_http, "options", "options.tenant_id",
          client_certificate),
    GIVEN(azb_client_options, max_retries, "options", "options.credential", client),
    GIVEN(azb_transport, user, "options.transport", "options.transport", transport),
    GIVEN(azb_call_options, timeout_ms, "call", "call.timeout_ms", call_of_list),
    GIVEN(azb_call_options, timeout_ms, "call", "call.timeout_ms", call_of_get),
    GIVEN(azb_call_options, timeout_ms, "call", "call.timeout_ms", call_of_workflow),
    GIVEN(azb_follow_options, progress_user, "follow", "item_id", follow),
    GIVEN(azb_prune_options, keep, "options", "options.keep", prune),
    GIVEN(azb_protect_options, keep_on_failure, "options", "options.vm_id", protect),
    GIVEN(azb_restore_vm_options, max_parallel, "options", "options.vm_id", restore_vm),
    GIVEN(azb_restore_disks_options, selected_disks_only, "options", "options.storage_account_id",
          restore_disks),
    GIVEN(azb_disk_access_options, duration_seconds, "options", "options.duration_seconds",
          disk_access),
    GIVEN(azb_file_recovery_options, renew, "options", "options.renew", file_recovery),
    OPTIONS(azb_recovery_points_list_options, filter, size, NULL, options_of_list),
    OPTIONS(azb_virtual_machines_get_options, reserved_expand, expand, "options.expand",
            options_of_get),
    OPTIONS(azb_virtual_machines_get_options, reserved_expand, expand, "options.expand",
            options_of_begin),
};

static void prepare(const given_struct *row, trial *given, size_t size)
{
    trial_fill(given, size, 0);
    if (row->offset > 0 && row->offset + row->width <= size) {
        memset(given->bytes + row->offset, 0xff, row->width);
        given->bytes[row->offset] = 0xfe; // -2
    }
}

static void expect(fixture *f, const given_struct *row, const trial *given, azb_status expected,
                   const char *path)
{
    const trial before = *given;
    azb_error *err = NULL;
    const azb_status status = row->read(f, given, &err);
    const char *actual_path = azb_error_path(err);
    if (status != expected || strcmp(actual_path, path) != 0) {
        fail_msg("%s of %zu bytes: %s at \"%s\", expected %s at \"%s\": %s", row->name, given->size,
                 azb_status_name(status), actual_path, azb_status_name(expected), path,
                 azb_error_message(err));
    }
    assert_memory_equal(given, &before, sizeof before);
    azb_error_free(err);
}

static void expect_accepted(fixture *f, const given_struct *row, const trial *given)
{
    expect(f, row, given, row->why == NULL ? AZB_OK : AZB_E_ARG, row->why == NULL ? "" : row->why);
}

static void older_and_present_sizes_are_accepted(void **state)
{
    fixture *f = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const given_struct *row = &rows[i];
        for (size_t size = row->first_size; size <= row->known_size; size += sizeof size) {
            trial given;
            prepare(row, &given, size);
            expect_accepted(f, row, &given);
        }
        assert_int_equal((row->known_size - row->first_size) % sizeof(size_t), 0);
    }
}

static void a_newer_struct_may_have_only_zeros_that_are_not_known(void **state)
{
    fixture *f = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const given_struct *row = &rows[i];
        const size_t size = row->known_size + TRIAL_NEWER;
        trial given;
        prepare(row, &given, size);
        expect_accepted(f, row, &given);
        for (size_t place = row->known_size; place < size; place++) {
            prepare(row, &given, size);
            given.bytes[place] = 1;
            expect(f, row, &given, AZB_E_ABI, row->path);
        }
    }
}

static void sizes_that_no_header_has_had_are_refused(void **state)
{
    fixture *f = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const given_struct *row = &rows[i];
        const size_t sizes[] = {0, sizeof(size_t), row->first_size - 1, SIZE_MAX};
        for (size_t j = 0; j < sizeof sizes / sizeof *sizes; j++) {
            trial given;
            prepare(row, &given, row->known_size);
            given.size = sizes[j];
            expect(f, row, &given, AZB_E_ABI, row->path);
        }
    }
}

static int open_fixture(void **state)
{
    static fixture f;
    fixture_open(&f);
    *state = &f;
    return 0;
}

// Nothing was sent: structs are read before the first request.
static int close_fixture(void **state)
{
    fixture_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(older_and_present_sizes_are_accepted),
        cmocka_unit_test(a_newer_struct_may_have_only_zeros_that_are_not_known),
        cmocka_unit_test(sizes_that_no_header_has_had_are_refused),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
