// The same list through the library. list_ours ENDPOINT prints what it did.

#include <azbackup/azbackup.h>
#include <azbackup/service/recovery_points.h>
#include <stdio.h>

#include "points.h"
#include "report.h"

static size_t touch(const azb_recovery_point_resource *resource)
{
    const azb_iaas_vm_recovery_point *point = azb_recovery_point_as_iaas_vm(resource->properties);
    if (point == NULL) {
        return 0;
    }
    // The time came as text of 28 characters; here it is a number already.
    size_t sum = resource->name.len + (point->recovery_point_time.seconds > 0 ? 28 : 0);
    sum += point->recovery_point_type.len;
    for (size_t i = 0; i < point->recovery_point_tier_details.count; i++) {
        const azb_recovery_point_tier_information_v2 *tier =
            point->recovery_point_tier_details.items[i];
        sum += tier->type.text.len + tier->status.text.len;
    }
    return sum;
}

static azb_status list(azb_client *client, size_t *points, size_t *sum, azb_error **err)
{
    azb_pager *pager = NULL;
    azb_status status = azb_recovery_points_list(client, points_item_id, NULL, NULL, &pager, err);
    azb_recovery_point_resource *resource = NULL;
    while (status == AZB_OK) {
        status = azb_recovery_points_list_next(pager, &resource, err);
        if (status != AZB_OK || resource == NULL) {
            break;
        }
        *points += 1;
        *sum += touch(resource);
    }
    azb_pager_free(pager);
    return status;
}

int main(int argc, char **argv)
{
    azb_context *context = NULL;
    azb_client *client = NULL;
    azb_error *err = NULL;
    size_t points = 0;
    size_t sum = 0;
    double start = bench_now();
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.endpoint = argc > 1 ? argv[1] : NULL;
    options.allow_insecure_http = 1;
    azb_status status = azb_context_new(NULL, &context, &err);
    if (status == AZB_OK) {
        status = azb_credential_static_token(context, "bench", 0, &options.credential, &err);
    }
    if (status == AZB_OK) {
        status = azb_client_new(context, &options, &client, &err);
    }
    if (status == AZB_OK) {
        status = list(client, &points, &sum, &err);
    }
    bench_print_run(points, sum, bench_now() - start);
    if (status != AZB_OK) {
        fprintf(stderr, "list_ours: %s\n", azb_error_message(err));
    }
    azb_client_free(client);
    azb_credential_free(options.credential);
    azb_context_free(context);
    azb_error_free(err);
    return status == AZB_OK ? 0 : 1;
}
