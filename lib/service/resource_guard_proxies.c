/*
 * resource_guard_proxies.c - rows and functions of azbackup/service/resource_guard_proxies.h.
 * Generated from lib/schema/operations/resource_guard_proxies.txt by lib/schema/generate.py.
 */
#include <azbackup/service/resource_guard_proxies.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_resource_guard_proxies_get = {
    .id = "ResourceGuardProxies_Get",
    .method = "GET",
    .path = "/backupResourceGuardProxies",
    .api_version = "2025-08-01",
    .item = &azbi_type_resource_guard_proxy_base_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_resource_guard_proxies_get,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_resource_guard_proxies_get(azb_client *client, const char *vault_id,
                                          const azb_call_options *call, azb_pager **out,
                                          azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, call);

    return azbi_list(client, &arguments, out, err);
}

azb_status azb_resource_guard_proxies_get_next(azb_pager *pager,
                                               azb_resource_guard_proxy_base_resource **item,
                                               azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_pager_next(pager, &azbi_type_resource_guard_proxy_base_resource,
                                              item == NULL ? NULL : &model, err);

    if (item != NULL) {
        *item = (void *)model;
    }
    return status;
}
