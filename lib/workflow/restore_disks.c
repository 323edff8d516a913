// restore_disks.c - azb_restore_disks: restores the disks of a VM and follows the job.
#include <azbackup/workflow/restore_disks.h>

#include <string.h>

#include <azbackup/service/restores.h>
#include <azbackup/typed/model/recovery_point.h>
#include <azbackup/typed/model/restore.h>
#include <azbackup/typed/service/recovery_points.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/check.h"
#include "workflow/follow.h"
#include "workflow/item_source.h"

enum {
    LUN_MAX = 63
};

// One run; the texts are owned.
typedef struct disk_restore {
    azb_client *client;
    azb_context *context;
    const char *item_id;
    azb_restore_disks_options options;
    azbi_budget budget;
    char *recovery_point;
    char *source_resource_id;
} disk_restore;

static azb_status check_luns(const disk_restore *r, azb_error **err)
{
    const azb_restore_disks_options *o = &r->options;
    char path[AZBI_PATH_SIZE];
    if (o->disk_lun_count > 0 && !o->selected_disks_only) {
        return azbi_fail_arg(err, r->context, "options.disk_luns",
                             "requires options.selected_disks_only to be 1");
    }
    const azb_status status =
        azbi_check_list(r->context, "options.disk_luns", o->disk_luns, o->disk_lun_count, err);
    for (size_t i = 0; status == AZB_OK && i < o->disk_lun_count; i++) {
        if (o->disk_luns[i] < 0 || o->disk_luns[i] > LUN_MAX) {
            return azbi_fail_arg(err, r->context, azbi_element_path(path, "options.disk_luns", i),
                                 "is %d, must be from 0 to %d", (int)o->disk_luns[i], (int)LUN_MAX);
        }
    }
    return status;
}

static azb_status check_ids(const disk_restore *r, azb_error **err)
{
    const azb_restore_disks_options *o = &r->options;
    azb_status status =
        azbi_check_id(r->context, "options.storage_account_id", o->storage_account_id,
                      "Microsoft.Storage", "Microsoft.ClassicStorage", "storageAccounts", err);
    if (status == AZB_OK && o->target_resource_group_id != NULL) {
        status = azbi_check_id(r->context, "options.target_resource_group_id",
                               o->target_resource_group_id, NULL, NULL, NULL, err);
    }
    return status == AZB_OK ? azbi_check_source(r->context, "options.source_resource_id",
                                                o->source_resource_id, err)
                            : status;
}

static const azbi_option rows[] = {
    {.path = "options.selected_disks_only",
     .zero = "all disks",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_restore_disks_options, selected_disks_only),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_restore_disks_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_restore_disks_option_set = {"azb_restore_disks_options", rows,
                                                       sizeof rows / sizeof *rows};

static azb_status read_options(disk_restore *r, const azb_restore_disks_options *given,
                               azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_restore_disks_options);
    const azb_restore_disks_options *o = &r->options;
    azb_status status = azbi_required_options_read(r->context, &about, given, &r->options, err);
    if (status == AZB_OK) {
        status = check_ids(r, err);
    }
    if (status == AZB_OK) {
        status =
            azbi_check_region(r->context, "options.region", o->region, "the vault's region", err);
    }
    if (status == AZB_OK) {
        status = azbi_options_check(r->context, &azbi_restore_disks_option_set, o, err);
    }
    return status == AZB_OK ? check_luns(r, err) : status;
}

// Keeps a copy of the point's name in place of the previous one.
static azb_status keep_name(disk_restore *r, const char *name, azb_error **err)
{
    azb_text_free(r->recovery_point);
    r->recovery_point = azbi_text_new(r->context, name, strlen(name));
    return r->recovery_point == NULL ? azbi_fail_nomem(err) : AZB_OK;
}

// A point that cannot be read may be the newest one.
static azb_status fail_uncertain(const disk_restore *r, const char *what, azb_error **err)
{
    return azbi_fail(err, r->context, AZB_E_JSON,
                     "%s, so the newest recovery point is unknown: name the one to restore", what);
}

static azb_status keep_if_newer(disk_restore *r, const azb_recovery_point_resource *point,
                                azb_time *newest, azb_error **err)
{
    if (point->properties == NULL) {
        return fail_uncertain(r, "the service listed a recovery point without its properties", err);
    }
    const azb_iaas_vm_recovery_point *vm = azb_recovery_point_as_iaas_vm(point->properties);
    if (vm == NULL) {
        return AZB_OK;
    }
    if (point->name.len == 0 || azb_time_is_never(&vm->recovery_point_time)) {
        return fail_uncertain(r, "the service listed a recovery point without a name or a time",
                              err);
    }
    if (azb_time_compare(&vm->recovery_point_time, newest) <= 0) {
        return AZB_OK;
    }
    *newest = vm->recovery_point_time;
    return keep_name(r, point->name.ptr, err);
}

// The service does not guarantee an order, so every point is compared.
static azb_status find_newest(disk_restore *r, azb_error **err)
{
    azb_time newest = {0};
    azb_pager *pager = NULL;
    azb_status status = azb_recovery_points_list(r->client, r->item_id, NULL,
                                                 azbi_budget_call(&r->budget), &pager, err);
    while (status == AZB_OK) {
        azb_recovery_point_resource *point = NULL;
        status = azb_recovery_points_list_next(pager, &point, err);
        if (status != AZB_OK || point == NULL) {
            break;
        }
        status = keep_if_newer(r, point, &newest, err);
    }
    if (status == AZB_OK && azb_pager_problem_count(pager) > 0) {
        status = fail_uncertain(r, "a recovery point in the list could not be read", err);
    }
    azb_pager_free(pager);
    if (status == AZB_OK && r->recovery_point == NULL) {
        return azbi_fail(err, r->context, AZB_E_STATE,
                         "the item has no recovery point of a VM to restore");
    }
    return status;
}

static void fill_request(const disk_restore *r, azb_iaas_vm_restore_request *request)
{
    const azb_restore_disks_options *o = &r->options;
    azb_model *model = &request->model;
    azb_model_set_str(model, &request->recovery_point_id, r->recovery_point);
    azb_model_set_enum(model, &request->recovery_type, AZB_RECOVERY_TYPE_RESTORE_DISKS);
    azb_model_set_str(model, &request->source_resource_id, r->source_resource_id);
    azb_model_set_str(model, &request->storage_account_id, o->storage_account_id);
    azb_model_set_str(model, &request->region, o->region);
    azb_model_set_bool(model, &request->create_new_cloud_service, 0);
    azb_model_set_bool(model, &request->original_storage_account_option, 0);
    if (o->target_resource_group_id != NULL) {
        azb_model_set_str(model, &request->target_resource_group_id, o->target_resource_group_id);
        azb_model_set_bool(model, &request->restore_with_managed_disks, 1);
    }
    // To the service an empty list means the OS disk alone, and an absent one means all disks.
    if (o->selected_disks_only) {
        azb_model_set_i32_list(model, &request->restore_disk_lun_list, o->disk_luns,
                               o->disk_lun_count);
    }
}

static azb_status trigger_restore(disk_restore *r, azb_poller **operation, azb_error **err)
{
    azb_iaas_vm_restore_request *request = NULL;
    azb_status status = azb_iaas_vm_restore_request_new(r->context, &request, err);
    if (status != AZB_OK) {
        return status;
    }
    fill_request(r, request);
    status = azb_restores_trigger(r->client, r->item_id, r->recovery_point, &request->model, NULL,
                                  azbi_budget_call(&r->budget), operation, err);
    azb_iaas_vm_restore_request_free(request);
    return status;
}

static azb_status prepare_disk_restore(disk_restore *r, const char *recovery_point, azb_error **err)
{
    azb_status status = azbi_check_text(r->context, "recovery_point", recovery_point, err);
    if (status == AZB_OK) {
        status = recovery_point != NULL ? keep_name(r, recovery_point, err) : find_newest(r, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    return azbi_item_source(r->client, r->item_id, r->options.source_resource_id,
                            "options.source_resource_id", azbi_budget_call(&r->budget),
                            &r->source_resource_id, err);
}

azb_status azb_restore_disks(azb_client *client, const char *item_id, const char *recovery_point,
                             const azb_restore_disks_options *options,
                             const azb_follow_options *follow, const azb_call_options *call,
                             azb_job_resource **job, azb_error **err)
{
    azbi_error_start(err);
    if (job == NULL) {
        return azbi_fail_arg(err, NULL, "job", "must not be NULL");
    }
    *job = NULL;
    disk_restore r = {.client = client, .item_id = item_id};
    azb_follow_options known;
    azb_poller *operation = NULL;
    azb_status status = azbi_budget_init(&r.budget, client, call, err);
    if (status != AZB_OK) {
        return status;
    }
    r.context = azb_client_context(client);
    status = azbi_follow_read(client, follow, &known, err);
    if (status == AZB_OK) {
        status = read_options(&r, options, err);
    }
    if (status == AZB_OK) {
        status = prepare_disk_restore(&r, recovery_point, err);
    }
    if (status == AZB_OK) {
        status = trigger_restore(&r, &operation, err);
    }
    if (status == AZB_OK) {
        status = azbi_follow(client, operation, &known, &r.budget, job, err);
    }
    azb_poller_free(operation);
    azb_text_free(r.recovery_point);
    azb_text_free(r.source_resource_id);
    return status;
}
