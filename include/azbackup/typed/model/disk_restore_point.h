/*
 * typed/model/disk_restore_point.h - typed forms of disk restore points: the state of one disk in a
 * restore point of its VM.
 * Generated from lib/schema/models/disk_restore_point.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_DISK_RESTORE_POINT_H
#define AZBACKUP_TYPED_MODEL_DISK_RESTORE_POINT_H

#include <azbackup/inline.h>
#include <azbackup/model/disk_restore_point.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_disk_restore_point_properties_free(azb_disk_restore_point_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_restore_point_free(azb_disk_restore_point *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

#ifdef __cplusplus
}
#endif

#endif
