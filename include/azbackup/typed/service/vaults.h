/*
 * typed/service/vaults.h - typed forms of Recovery Services vaults, and how much of them is in use.
 * Generated from lib/schema/operations/vaults.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_SERVICE_VAULTS_H
#define AZBACKUP_TYPED_SERVICE_VAULTS_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/service/vaults.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The next item of azb_vaults_list, and the rest of its present page or the whole next one. item,
 * items: borrowed until the next call on the pager, unless azb_model_keep holds an item; NULL, and
 * count 0, at the end of the list. Statuses as azb_pager_next_of and azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_vaults_list_next(azb_pager *pager, azb_vault **item,
                                                         azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_VAULT),
                                                item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_vault, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vaults_list_next_page(azb_pager *pager,
                                                              azb_vault *const **items,
                                                              size_t *count, azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_page_of(pager, azb_type_by_number(AZB_TYPE_VAULT),
                               items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_vault, models);
    }
    return status;
}

/*
 * The next item of azb_vaults_list_in_group, and the rest of its present page or the whole next
 * one. item, items: borrowed until the next call on the pager, unless azb_model_keep holds an item;
 * NULL, and count 0, at the end of the list. Statuses as azb_pager_next_of and
 * azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_vaults_list_in_group_next(azb_pager *pager,
                                                                  azb_vault **item, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_VAULT),
                                                item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_vault, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vaults_list_in_group_next_page(azb_pager *pager,
                                                                       azb_vault *const **items,
                                                                       size_t *count,
                                                                       azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_page_of(pager, azb_type_by_number(AZB_TYPE_VAULT),
                               items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_vault, models);
    }
    return status;
}

/*
 * The next item of azb_vaults_list_usages, and the rest of its present page or the whole next one.
 * item, items: borrowed until the next call on the pager, unless azb_model_keep holds an item;
 * NULL, and count 0, at the end of the list. Statuses as azb_pager_next_of and
 * azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_vaults_list_usages_next(azb_pager *pager,
                                                                azb_backup_management_usage **item,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_BACKUP_MANAGEMENT_USAGE),
                          item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_backup_management_usage, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vaults_list_usages_next_page(
    azb_pager *pager, azb_backup_management_usage *const **items, size_t *count, azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_page_of(pager, azb_type_by_number(AZB_TYPE_BACKUP_MANAGEMENT_USAGE),
                               items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_backup_management_usage, models);
    }
    return status;
}

#ifdef __cplusplus
}
#endif

#endif
