/*
 * typed/service/support.h - typed forms of what the service can do for a resource, in a region and
 * in all, before it is asked to.
 * Generated from lib/schema/operations/support.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_SERVICE_SUPPORT_H
#define AZBACKUP_TYPED_SERVICE_SUPPORT_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/service/support.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The next item of azb_support_list_operations, and the rest of its present page or the whole next
 * one. item, items: borrowed until the next call on the pager, unless azb_model_keep holds an item;
 * NULL, and count 0, at the end of the list. Statuses as azb_pager_next_of and
 * azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_support_list_operations_next(
    azb_pager *pager, azb_client_discovery_value_for_single_api **item, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_CLIENT_DISCOVERY_VALUE_FOR_SINGLE_API),
                          item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_client_discovery_value_for_single_api, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_support_list_operations_next_page(
    azb_pager *pager, azb_client_discovery_value_for_single_api *const **items, size_t *count,
    azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status = azb_pager_next_page_of(
        pager, azb_type_by_number(AZB_TYPE_CLIENT_DISCOVERY_VALUE_FOR_SINGLE_API),
        items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_client_discovery_value_for_single_api, models);
    }
    return status;
}

#ifdef __cplusplus
}
#endif

#endif
