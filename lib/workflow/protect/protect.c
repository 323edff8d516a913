// protect.c - azb_protect_across_regions: the steps of a run in their order.
#include "workflow/protect/protect.h"

#include <azbackup/typed/model/virtual_machine.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/follow.h"
#include "workflow/report.h"

// The ARM id of what a resource is created from.
static const char *source_of(const azbi_protect *p, size_t index)
{
    const char *const sources[AZBI_PROTECT_COUNT] = {
        [AZBI_PROTECT_SOURCE_COLLECTION] = p->options.vm_id,
        [AZBI_PROTECT_SOURCE_POINT] = p->options.vm_id,
        [AZBI_PROTECT_TARGET_COLLECTION] = p->options.source_collection_id,
        [AZBI_PROTECT_TARGET_POINT] = p->items[AZBI_PROTECT_SOURCE_POINT].id,
    };
    return sources[index];
}

static azb_status write_plan(azbi_protect *p, azb_report *report, azb_error **err)
{
    azb_status status = AZB_OK;
    for (size_t i = 0; i < AZBI_PROTECT_COUNT && status == AZB_OK; i++) {
        const bool existed = p->items[i].existed;
        const azb_report_entry entry = {
            .id = p->items[i].id,
            .source_id = source_of(p, i),
            .action = existed ? AZB_REPORT_KEEP : AZB_REPORT_CREATE,
            .outcome = existed ? AZB_REPORT_DONE : AZB_REPORT_PLANNED,
            .exists = existed,
            .lun = -1,
        };
        status = azbi_report_add(report, &entry, NULL, err);
    }
    return status;
}

static azb_status plan_protection(azbi_protect *p, const azb_protect_options *options,
                                  azb_error **err)
{
    azb_status status = azbi_protect_read_options(p, options, err);
    if (status == AZB_OK) {
        status = azbi_protect_read(p, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    azb_report *report = azbi_report_new(p->context);
    status = report != NULL ? write_plan(p, report, err) : azbi_fail_nomem(err);
    if (status != AZB_OK) {
        azb_report_free(report);
        return status;
    }
    p->report = report;
    return AZB_OK;
}

static azb_status run_protection(azbi_protect *p, azb_error **err)
{
    azb_status status = AZB_OK;
    azbi_uuid(p->context, p->run);
    for (size_t i = 0; i < AZBI_PROTECT_COUNT && status == AZB_OK; i++) {
        status = azbi_protect_create(p, i, err);
    }
    if (status == AZB_OK) {
        status = azbi_protect_replicate(p, AZBI_PROTECT_TARGET_POINT, err);
    }
    if (status != AZB_OK && !p->options.keep_on_failure) {
        azbi_protect_undo(p);
    }
    return status;
}

static void dispose_protection(azbi_protect *p)
{
    azb_virtual_machine_free(p->vm);
    azb_text_free(p->name);
    azb_text_free(p->point_ids[0]);
    azb_text_free(p->point_ids[1]);
}

azb_status azb_protect_across_regions(azb_client *client, const azb_protect_options *options,
                                      const azb_follow_options *follow,
                                      const azb_call_options *call, azb_report **report,
                                      azb_error **err)
{
    azbi_error_start(err);
    if (report == NULL) {
        return azbi_fail_arg(err, NULL, "report", "must not be NULL");
    }
    *report = NULL;
    azbi_protect p = {.client = client};
    azb_status status = azbi_budget_init(&p.budget, client, call, err);
    if (status != AZB_OK) {
        return status;
    }
    p.context = azb_client_context(client);
    azb_error *error = NULL;
    status = azbi_follow_read(client, follow, &p.follow, &error);
    if (status == AZB_OK) {
        status = plan_protection(&p, options, &error);
    }
    if (status == AZB_OK) {
        status = run_protection(&p, &error);
    }
    azbi_error_give(error, err);
    *report = p.report;
    dispose_protection(&p);
    return status;
}
