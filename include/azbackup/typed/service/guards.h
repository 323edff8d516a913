/*
 * typed/service/guards.h - typed forms of the links of a vault to resource guards, and security
 * PINs.
 * Generated from lib/schema/operations/guards.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_SERVICE_GUARDS_H
#define AZBACKUP_TYPED_SERVICE_GUARDS_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/service/guards.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The next item of azb_guards_list, and the rest of its present page or the whole next one. item,
 * items: borrowed until the next call on the pager, unless azb_model_keep holds an item; NULL, and
 * count 0, at the end of the list. Statuses as azb_pager_next_of and azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_guards_list_next(
    azb_pager *pager, azb_resource_guard_proxy_base_resource **item, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_RESOURCE_GUARD_PROXY_BASE_RESOURCE),
                          item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_resource_guard_proxy_base_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status
azb_guards_list_next_page(azb_pager *pager, azb_resource_guard_proxy_base_resource *const **items,
                          size_t *count, azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status = azb_pager_next_page_of(
        pager, azb_type_by_number(AZB_TYPE_RESOURCE_GUARD_PROXY_BASE_RESOURCE),
        items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_resource_guard_proxy_base_resource, models);
    }
    return status;
}

#ifdef __cplusplus
}
#endif

#endif
