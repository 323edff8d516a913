// prune.c - azb_prune_restore_points: reads a collection, and has its older points deleted.
#include "workflow/prune/prune.h"

#include <stdlib.h>

#include <azbackup/id.h>
#include <azbackup/typed/model/restore_point.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/str.h"
#include "workflow/check.h"
#include "workflow/report.h"
#include "workflow/restore_point_name.h"

static const azbi_option rows[] = {
    {.path = "options.keep",
     .min = 1,
     .max = INT32_MAX,
     AZBI_OPTION_AT(azb_prune_options, keep),
     .kind = AZBI_OPTION_NUMBER,
     .may_be_none = true},
    {.path = "options.apply",
     .zero = "a dry run",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_prune_options, apply),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.max_parallel",
     .zero = "8",
     .min = 1,
     .max = AZBI_PARALLEL_MAX,
     AZBI_OPTION_AT(azb_prune_options, max_parallel),
     .kind = AZBI_OPTION_NUMBER},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_prune_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_prune_option_set = {"azb_prune_options", rows,
                                               sizeof rows / sizeof *rows};

static azb_status read_options(azbi_prune *p, const azb_prune_options *given, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_prune_options);
    const azb_prune_options *o = &p->options;
    azb_status status = azbi_required_options_read(p->context, &about, given, &p->options, err);
    if (status != AZB_OK) {
        return status;
    }
    status = azbi_options_check(p->context, &azbi_prune_option_set, o, err);
    return status != AZB_OK ? status : azbi_owner_check(p->context, o->owner, "options.owner", err);
}

static azb_status read_collection(azbi_prune *p, azb_error **err)
{
    return azbi_collection_read(p->client, p->collection_id, azbi_budget_call(&p->budget),
                                &p->collection, err);
}

// The name alone decides, and the id is built from it: the id in the list is not used for deleting.
static azb_status add_if_own(azbi_prune *p, const azb_restore_point *point, azb_error **err)
{
    if (point == NULL || point->name.ptr == NULL ||
        !azbi_owner_has(p->options.owner, point->name.ptr)) {
        return AZB_OK;
    }
    azbi_prune_point *own = &p->points[p->count];
    const azb_status status =
        azb_restore_point_id(p->context, p->collection_id, point->name.ptr, &own->id, err);
    if (status == AZB_OK) {
        own->point = point;
        own->state = azbi_point_state_of(point);
        p->count++;
    }
    return status;
}

static const azb_time *created_at(const azbi_prune_point *own)
{
    static const azb_time none = {0};
    const azb_restore_point_properties *properties = own->point->properties;
    return properties != NULL ? &properties->time_created : &none;
}

static int oldest_first(const void *a, const void *b)
{
    const azbi_prune_point *left = a;
    const azbi_prune_point *right = b;
    const int32_t by_time = azb_time_compare(created_at(left), created_at(right));
    const azb_str *l = &left->point->name;
    const azb_str *r = &right->point->name;
    return by_time != 0 ? by_time : azbi_compare_nocase(l->ptr, l->len, r->ptr, r->len);
}

static int by_name(const void *a, const void *b)
{
    const azb_str *l = &((const azbi_prune_point *)a)->point->name;
    const azb_str *r = &((const azbi_prune_point *)b)->point->name;
    return azbi_compare_nocase(l->ptr, l->len, r->ptr, r->len);
}

// A point that is listed twice would count twice among the points to keep.
static azb_status check_unique(azbi_prune *p, azb_error **err)
{
    qsort(p->points, p->count, sizeof *p->points, by_name);
    for (size_t i = 1; i < p->count; i++) {
        if (by_name(&p->points[i - 1], &p->points[i]) == 0) {
            return azbi_fail_at(err, p->context, AZB_E_JSON, "properties.restorePoints",
                                "the service listed %s twice", p->points[i].id);
        }
    }
    return AZB_OK;
}

static azb_status collect_points(azbi_prune *p, azb_error **err)
{
    const azb_restore_point_list *list = azbi_collection_points(p->collection);
    if (list == NULL) {
        return azbi_fail_without_points(p->context, err);
    }
    if (list->count == 0) {
        return AZB_OK;
    }
    p->points = azbi_alloc_array(p->context, list->count, sizeof *p->points);
    if (p->points == NULL) {
        return azbi_fail_nomem(err);
    }
    p->room = list->count;
    azb_status status = AZB_OK;
    for (size_t i = 0; i < list->count && status == AZB_OK; i++) {
        status = add_if_own(p, list->items[i], err);
    }
    if (status == AZB_OK) {
        status = check_unique(p, err);
    }
    qsort(p->points, p->count, sizeof *p->points, oldest_first);
    return status;
}

// A point without a time cannot be compared with others, so it is left alone.
static void leave_points_without_time(azbi_prune *p)
{
    for (size_t i = 0; i < p->count; i++) {
        if (p->points[i].state == AZBI_POINT_READY &&
            azb_time_is_never(created_at(&p->points[i]))) {
            p->points[i].state = AZBI_POINT_PENDING;
        }
    }
}

static azb_status add_entry(azb_report *report, const azbi_prune_point *own, azb_error **err)
{
    const azb_restore_point_properties *properties = own->point->properties;
    const azb_api_entity_reference *source =
        properties != NULL ? properties->source_restore_point : NULL;
    const azb_report_entry entry = {
        .id = own->id,
        .source_id = source != NULL ? source->id.ptr : NULL,
        .action = own->to_delete ? AZB_REPORT_DELETE : AZB_REPORT_KEEP,
        .outcome = own->to_delete ? AZB_REPORT_PLANNED : AZB_REPORT_DONE,
        .exists = 1,
        .lun = -1,
    };
    return azbi_report_add(report, &entry, NULL, err);
}

static azb_status write_report(azbi_prune *p, azb_error **err)
{
    azb_report *report = azbi_report_new(p->context);
    azb_status status = report != NULL ? AZB_OK : azbi_fail_nomem(err);
    for (size_t i = 0; i < p->count && status == AZB_OK; i++) {
        status = add_entry(report, &p->points[i], err);
    }
    if (status != AZB_OK) {
        azb_report_free(report);
        return status;
    }
    p->report = report;
    return AZB_OK;
}

static azb_status plan_pruning(azbi_prune *p, azb_error **err)
{
    azb_status status = read_collection(p, err);
    if (status == AZB_OK) {
        status = collect_points(p, err);
    }
    if (status == AZB_OK) {
        leave_points_without_time(p);
        status = azbi_prune_choose(p, err);
    }
    if (status == AZB_OK) {
        status = write_report(p, err);
    }
    return status;
}

static void dispose_pruning(azbi_prune *p)
{
    for (size_t i = 0; i < p->room; i++) {
        azb_text_free(p->points[i].id);
        azb_error_free(p->points[i].error);
    }
    azbi_release(p->context, p->points, p->room * sizeof *p->points);
    azb_restore_point_collection_free(p->collection);
}

azb_status azb_prune_restore_points(azb_client *client, const char *collection_id,
                                    const azb_prune_options *options, const azb_call_options *call,
                                    azb_report **report, azb_error **err)
{
    azbi_error_start(err);
    if (report == NULL) {
        return azbi_fail_arg(err, NULL, "report", "must not be NULL");
    }
    *report = NULL;
    azbi_prune p = {.client = client, .collection_id = collection_id};
    azb_status status = azbi_budget_init(&p.budget, client, call, err);
    if (status != AZB_OK) {
        return status;
    }
    p.context = azb_client_context(client);
    status = read_options(&p, options, err);
    if (status == AZB_OK) {
        status = azbi_check_id(p.context, "collection_id", collection_id, "Microsoft.Compute", NULL,
                               "restorePointCollections", err);
    }
    if (status == AZB_OK) {
        status = plan_pruning(&p, err);
    }
    if (status == AZB_OK && p.options.apply) {
        status = azbi_prune_delete(&p, err);
    }
    *report = p.report;
    dispose_pruning(&p);
    return status;
}
