/*
 * typed/service/policies.h - typed forms of the backup policies of a vault.
 * Generated from lib/schema/operations/policies.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_SERVICE_POLICIES_H
#define AZBACKUP_TYPED_SERVICE_POLICIES_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/service/policies.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The next item of azb_policies_list, and the rest of its present page or the whole next one. item,
 * items: borrowed until the next call on the pager, unless azb_model_keep holds an item; NULL, and
 * count 0, at the end of the list. Statuses as azb_pager_next_of and azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_policies_list_next(azb_pager *pager,
                                                           azb_protection_policy_resource **item,
                                                           azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_PROTECTION_POLICY_RESOURCE),
                          item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_protection_policy_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_policies_list_next_page(
    azb_pager *pager, azb_protection_policy_resource *const **items, size_t *count, azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_page_of(pager, azb_type_by_number(AZB_TYPE_PROTECTION_POLICY_RESOURCE),
                               items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_protection_policy_resource, models);
    }
    return status;
}

#ifdef __cplusplus
}
#endif

#endif
