// A program outside of the tree, as C: two pages from the mock through the installed headers.

#include <azbackup/azbackup.h>
#include <azbackup/service/recovery_points.h>
#include <azbackup/sys/mock.h>
#include <stdio.h>

#define ITEM                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/" \
    "Microsoft.RecoveryServices/vaults/v/"                                            \
    "backupFabrics/Azure/protectionContainers/c/protectedItems/i"

static azb_status count_points(azb_client *client, int *count, azb_error **err)
{
    azb_pager *pager = NULL;
    azb_recovery_point_resource *point = NULL;
    azb_status status = azb_recovery_points_list(client, ITEM, NULL, NULL, &pager, err);
    while (status == AZB_OK) {
        status = azb_recovery_points_list_next(pager, &point, err);
        if (status != AZB_OK || point == NULL) {
            break;
        }
        *count += 1;
    }
    azb_pager_free(pager);
    return status;
}

int main(void)
{
    azb_mock *mock = NULL;
    azb_context *context = NULL;
    azb_client *client = NULL;
    azb_error *err = NULL;
    int count = 0;
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    azb_status status = azb_mock_new(NULL, &mock);
    if (status == AZB_OK) {
        status = azb_mock_reply(mock, "GET", "*/recoveryPoints?*", 200,
                                "Content-Type: application/json\n",
                                "{\"value\":[{\"name\":\"1\"},{\"name\":\"2\"}]}");
    }
    if (status == AZB_OK) {
        status = azb_context_new(NULL, &context, &err);
    }
    if (status == AZB_OK) {
        status = azb_credential_static_token(context, "token", 0, &options.credential, &err);
    }
    if (status == AZB_OK) {
        options.transport = azb_mock_transport(mock);
        status = azb_client_new(context, &options, &client, &err);
    }
    if (status == AZB_OK) {
        status = count_points(client, &count, &err);
    }
    printf("%s %s %d %s\n", azb_version_text(), azb_status_name(status), count,
           azb_error_message(err));
    azb_client_free(client);
    azb_credential_free(options.credential);
    azb_context_free(context);
    azb_mock_free(mock);
    azb_error_free(err);
    return status == AZB_OK && count == 2 ? 0 : 1;
}
