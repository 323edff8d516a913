// list_recovery_points.c - prints every recovery point of a protected item of any workload.

#include <stdio.h>

#include <azbackup/azbackup.h>

#include "common.h"

static azb_status print_point(const azb_recovery_point_resource *point)
{
    azb_recovery_point_summary s = {.size = sizeof s};
    const azb_status status = azb_recovery_point_summarize(point, &s);
    char time[AZB_TIME_TEXT_MAX];
    if (azb_time_format(&s.time, time, sizeof time) != AZB_OK) {
        snprintf(time, sizeof time, "-");
    }
    printf("%-30s %-32s %-20s %s\n", time, azb_str_or(&s.kind, "-"), azb_str_or(&s.type, "-"),
           azb_str_or(&s.name, "-"));
    return status;
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
        status = print_point(resource);
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
