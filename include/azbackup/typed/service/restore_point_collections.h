/*
 * typed/service/restore_point_collections.h - typed forms of the restore points of one virtual
 * machine, as a set.
 * Generated from lib/schema/operations/restore_point_collections.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_SERVICE_RESTORE_POINT_COLLECTIONS_H
#define AZBACKUP_TYPED_SERVICE_RESTORE_POINT_COLLECTIONS_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/service/restore_point_collections.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The next item of azb_restore_point_collections_list_in_group, and the rest of its present page or
 * the whole next one. item, items: borrowed until the next call on the pager, unless azb_model_keep
 * holds an item; NULL, and count 0, at the end of the list. Statuses as azb_pager_next_of and
 * azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collections_list_in_group_next(
    azb_pager *pager, azb_restore_point_collection **item, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION),
                          item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_restore_point_collection, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collections_list_in_group_next_page(
    azb_pager *pager, azb_restore_point_collection *const **items, size_t *count, azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_page_of(pager, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION),
                               items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_restore_point_collection, models);
    }
    return status;
}

/*
 * The next item of azb_restore_point_collections_list, and the rest of its present page or the
 * whole next one. item, items: borrowed until the next call on the pager, unless azb_model_keep
 * holds an item; NULL, and count 0, at the end of the list. Statuses as azb_pager_next_of and
 * azb_pager_next_page_of.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collections_list_next(
    azb_pager *pager, azb_restore_point_collection **item, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_of(pager, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION),
                          item != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (item != AZB_NULLPTR) {
        *item = AZB_PART_CAST(azb_restore_point_collection, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_point_collections_list_next_page(
    azb_pager *pager, azb_restore_point_collection *const **items, size_t *count, azb_error **err)
{
    azb_model *const *models = AZB_NULLPTR;
    const azb_status status =
        azb_pager_next_page_of(pager, azb_type_by_number(AZB_TYPE_RESTORE_POINT_COLLECTION),
                               items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);

    if (items != AZB_NULLPTR) {
        *items = AZB_ITEMS_CAST(azb_restore_point_collection, models);
    }
    return status;
}

#ifdef __cplusplus
}
#endif

#endif
