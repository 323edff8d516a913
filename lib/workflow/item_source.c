// item_source.c - the resource that a protected item protects.
#include "workflow/item_source.h"

#include <string.h>

#include <azbackup/service/items.h>
#include <azbackup/typed/model/protected_item.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/check.h"

static azb_status copy_id(azb_context *context, const char *id, char **out, azb_error **err)
{
    *out = azbi_text_new(context, id, strlen(id));
    return *out == NULL ? azbi_fail_nomem(err) : AZB_OK;
}

azb_status azbi_check_source(azb_context *context, const char *argument, const char *given,
                             azb_error **err)
{
    return given == NULL ? AZB_OK
                         : azbi_check_id(context, argument, given, "Microsoft.Compute",
                                         "Microsoft.ClassicCompute", "virtualMachines", err);
}

azb_status azbi_item_source(azb_client *client, const char *item_id, const char *given,
                            const char *argument, const azb_call_options *call, char **out,
                            azb_error **err)
{
    azb_context *context = azb_client_context(client);
    if (given != NULL) {
        return copy_id(context, given, out, err);
    }
    azb_protected_item_resource *item = NULL;
    azb_status status = azb_items_get(client, item_id, NULL, call, &item, err);
    if (status != AZB_OK) {
        return status;
    }
    if (item->properties != NULL && item->properties->source_resource_id.len > 0) {
        status = copy_id(context, item->properties->source_resource_id.ptr, out, err);
    } else {
        status = azbi_fail_arg(err, context, argument,
                               "is required: the service does not say what the item protects");
    }
    azb_protected_item_resource_free(item);
    return status;
}
