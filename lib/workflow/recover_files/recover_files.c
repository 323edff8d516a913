// recover_files.c - azb_file_recovery: provisions a mount and hands out its scripts.
#include "workflow/recover_files/recover_files.h"

#include <string.h>

#include <azbackup/service/file_recovery.h>
#include <azbackup/typed/model/item_recovery.h>
#include <azbackup/typed/model/operation.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/budget.h"
#include "workflow/check.h"
#include "workflow/item_source.h"

enum {
    MOUNT_LIFE_SECONDS = 12 * 60 * 60
};

// Makes a handle that owns the operation's result.
static azb_status take_result(azb_context *context, azb_poller *operation, azb_file_recovery **out,
                              azb_error **err)
{
    azb_model *result = NULL;
    azb_status status = azb_poller_result(operation, &result, err);
    if (status != AZB_OK) {
        return status;
    }
    if (result == NULL || azb_model_type(result) != azb_type_find("OperationStatus")) {
        return azbi_fail(err, context, AZB_E_JSON,
                         "the operation succeeded, but its result holds no mount scripts");
    }
    azb_file_recovery *recovery = azbi_alloc(context, sizeof *recovery);
    if (recovery == NULL) {
        return azbi_fail_nomem(err);
    }
    azb_model_keep(result);
    recovery->context = azbi_context_hold(context);
    recovery->operation = (azb_operation_status *)(void *)result;
    status = azbi_mount_scripts_read(recovery, err);
    if (status != AZB_OK) {
        azb_file_recovery_free(recovery);
        return status;
    }
    *out = recovery;
    return AZB_OK;
}

static azb_status fill_request(azb_client *client, const char *recovery_point,
                               const azb_file_recovery_options *options, const char *source,
                               azb_iaas_vm_ilr_registration_request **out, azb_error **err)
{
    const azb_status status =
        azb_iaas_vm_ilr_registration_request_new(azb_client_context(client), out, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_iaas_vm_ilr_registration_request *request = *out;
    azb_model *model = &request->model;
    azb_model_set_str(model, &request->recovery_point_id, recovery_point);
    azb_model_set_str(model, &request->virtual_machine_id, source);
    if (options->initiator_name != NULL) {
        azb_model_set_str(model, &request->initiator_name, options->initiator_name);
    }
    azb_model_set_bool(model, &request->renew_existing_registration, options->renew);
    return AZB_OK;
}

static azb_status provision(azb_client *client, const char *item_id, const char *recovery_point,
                            const azb_file_recovery_options *options, azbi_budget *budget,
                            azb_poller **operation, azb_error **err)
{
    azb_iaas_vm_ilr_registration_request *request = NULL;
    char *source = NULL;
    azb_status status =
        azbi_item_source(client, item_id, options->virtual_machine_id, "options.virtual_machine_id",
                         azbi_budget_call(budget), &source, err);
    if (status == AZB_OK) {
        status = fill_request(client, recovery_point, options, source, &request, err);
    }
    if (status == AZB_OK) {
        status = azb_file_recovery_provision(client, item_id, recovery_point, &request->model,
                                             azbi_budget_call(budget), operation, err);
    }
    azb_iaas_vm_ilr_registration_request_free(request);
    azb_text_free(source);
    return status;
}

// options: what was read of given.
static const azbi_option rows[] = {
    {.path = "options.renew",
     .zero = "no mount is extended",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_file_recovery_options, renew),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_file_recovery_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_file_recovery_option_set = {"azb_file_recovery_options", rows,
                                                       sizeof rows / sizeof *rows};

static azb_status read_start(azb_client *client, const char *recovery_point,
                             const azb_file_recovery_options *given,
                             azb_file_recovery_options *options, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_file_recovery_options);
    azb_context *context = azb_client_context(client);
    if (recovery_point == NULL || recovery_point[0] == '\0') {
        return azbi_fail_arg(err, context, "recovery_point",
                             "is required: the name of a recovery point");
    }
    azb_options_init(options, sizeof *options);
    azb_status status = azbi_abi_read(err, context, &about, given, options);
    if (status != AZB_OK) {
        return status;
    }
    status = azbi_check_text(context, "options.initiator_name", options->initiator_name, err);
    if (status == AZB_OK) {
        status = azbi_check_source(context, "options.virtual_machine_id",
                                   options->virtual_machine_id, err);
    }
    return status == AZB_OK
               ? azbi_options_check(context, &azbi_file_recovery_option_set, options, err)
               : status;
}

azb_status azb_file_recovery_start(azb_client *client, const char *item_id,
                                   const char *recovery_point,
                                   const azb_file_recovery_options *options,
                                   const azb_call_options *call, azb_file_recovery **out,
                                   azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azbi_budget budget;
    azb_file_recovery_options known;
    azb_poller *operation = NULL;
    azb_status status = azbi_budget_init(&budget, client, call, err);
    if (status == AZB_OK) {
        status = read_start(client, recovery_point, options, &known, err);
    }
    if (status == AZB_OK) {
        status = provision(client, item_id, recovery_point, &known, &budget, &operation, err);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(operation, azbi_budget_call(&budget), err);
    }
    if (status == AZB_OK) {
        status = take_result(azb_client_context(client), operation, out, err);
    }
    azb_poller_free(operation);
    return status;
}

size_t azb_file_recovery_script_count(const azb_file_recovery *recovery)
{
    return recovery != NULL ? recovery->count : 0;
}

static const char *text_or_empty(azb_str text)
{
    return text.ptr != NULL ? text.ptr : "";
}

azb_status azb_file_recovery_script(const azb_file_recovery *recovery, size_t index,
                                    azb_mount_script *out)
{
    if (recovery == NULL || out == NULL || index >= recovery->count) {
        return AZB_E_ARG;
    }
    const azbi_mount_script *s = &recovery->scripts[index];
    const azb_mount_script given = {
        .os_type = text_or_empty(s->source->os_type),
        .file_name = s->file_name,
        .password = s->password,
        .url = text_or_empty(s->source->url),
        .content = text_or_empty(s->source->script_content),
        .content_size = s->content_size,
    };
    return azbi_abi_give(out, &given, sizeof given, AZBI_FIRST_SIZE(azb_mount_script));
}

void azb_file_recovery_expiry(const azb_file_recovery *recovery, azb_time *out)
{
    if (out == NULL) {
        return;
    }
    memset(out, 0, sizeof *out);
    if (recovery == NULL || azb_time_is_never(&recovery->operation->end_time)) {
        return;
    }
    *out = recovery->operation->end_time;
    out->seconds += MOUNT_LIFE_SECONDS;
}

void azb_file_recovery_free(azb_file_recovery *recovery)
{
    if (recovery == NULL) {
        return;
    }
    azb_context *context = recovery->context;
    for (size_t i = 0; i < recovery->count; i++) {
        azb_text_free(recovery->scripts[i].file_name);
        azb_text_free(recovery->scripts[i].password);
    }
    azbi_release(context, recovery->scripts, recovery->room * sizeof *recovery->scripts);
    azb_operation_status_free(recovery->operation);
    azbi_release(context, recovery, sizeof *recovery);
    azb_context_free(context);
}

azb_status azb_file_recovery_stop(azb_client *client, const char *item_id,
                                  const char *recovery_point, const azb_call_options *call,
                                  azb_error **err)
{
    azbi_error_start(err);
    azbi_budget budget;
    azb_poller *operation = NULL;
    azb_status status = azbi_budget_init(&budget, client, call, err);
    if (status == AZB_OK) {
        status = azb_file_recovery_revoke(client, item_id, recovery_point,
                                          azbi_budget_call(&budget), &operation, err);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(operation, azbi_budget_call(&budget), err);
    }
    azb_poller_free(operation);
    return status;
}
