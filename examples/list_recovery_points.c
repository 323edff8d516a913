// list_recovery_points.c - prints every recovery point of a protected item of any workload.

#include <stdio.h>

#include <azbackup/azbackup.h>

#include "common.h"

// The time of a point: each workload has its own member for it.
static const azb_time *time_of(const azb_recovery_point *point)
{
    const azb_iaas_vm_recovery_point *vm = azb_recovery_point_as_iaas_vm(point);
    if (vm != NULL) {
        return &vm->recovery_point_time;
    }
    const azb_azure_file_share_recovery_point *share =
        azb_recovery_point_as_azure_file_share(point);
    if (share != NULL) {
        return &share->recovery_point_time;
    }
    const azb_azure_workload_recovery_point *workload = azb_recovery_point_as_azure_workload(point);
    if (workload != NULL) {
        return &workload->recovery_point_time_in_utc;
    }
    const azb_generic_recovery_point *generic = azb_recovery_point_as_generic(point);
    return generic != NULL ? &generic->recovery_point_time : NULL;
}

static void print_point(const azb_recovery_point_resource *resource)
{
    const azb_recovery_point *point = resource->properties;
    const azb_time *time = point == NULL ? NULL : time_of(point);
    char text[AZB_TIME_TEXT_MAX];
    if (time == NULL || azb_time_format(time, text, sizeof text) != AZB_OK) {
        snprintf(text, sizeof text, "-");
    }
    printf("%-30s %-32s %s\n", text, point == NULL ? "-" : example_text(point->object_type.text),
           example_text(resource->name));
}

static azb_status list(struct example *e)
{
    azb_pager *pager = NULL;
    azb_status status =
        azb_recovery_points_list(e->client, e->item_id, NULL, &e->call, &pager, &e->error);
    size_t count = 0;
    while (status == AZB_OK) {
        azb_recovery_point_resource *resource = NULL;
        status = azb_recovery_points_list_next(pager, &resource, &e->error);
        if (status != AZB_OK || resource == NULL) {
            break;
        }
        print_point(resource);
        count++;
    }
    if (status == AZB_OK) {
        printf("%zu recovery points in %zu pages\n", count, azb_pager_page_count(pager));
        for (size_t i = 0; i < azb_pager_problem_count(pager); i++) {
            printf("not readable: %s\n", azb_error_message(azb_pager_problem(pager, i)));
        }
    }
    azb_pager_free(pager);
    return status;
}

int main(void)
{
    struct example e;
    azb_status status = AZB_OK;
    int exit_code = example_open(&e, "list_recovery_points");
    if (exit_code == EXAMPLE_OK) {
        status = list(&e);
    }
    return example_close(&e, exit_code, status);
}
