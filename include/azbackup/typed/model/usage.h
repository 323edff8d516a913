/*
 * typed/model/usage.h - typed forms of usage: how much of a vault is in use.
 * Generated from lib/schema/models/usage.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_USAGE_H
#define AZBACKUP_TYPED_MODEL_USAGE_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/model/usage.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_name_info_free(azb_name_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_management_usage_free(azb_backup_management_usage *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

#ifdef __cplusplus
}
#endif

#endif
