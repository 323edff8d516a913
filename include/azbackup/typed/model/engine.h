/*
 * typed/model/engine.h - typed forms of backup engines: the servers that back up to a vault.
 * Generated from lib/schema/models/engine.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_ENGINE_H
#define AZBACKUP_TYPED_MODEL_ENGINE_H

#include <azbackup/inline.h>
#include <azbackup/model/engine.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_backup_engine_extended_info_free(azb_backup_engine_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_engine_base_free(azb_backup_engine_base *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_engine_base_resource_free(azb_backup_engine_base_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_backup_engine_base *azb_backup_engine_base_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_backup_engine_base,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_BACKUP_ENGINE_BASE)));
}

AZB_INLINE azb_azure_backup_server_engine *
azb_backup_engine_base_as_azure_backup_server(const azb_backup_engine_base *base)
{
    return AZB_PART_CAST(
        azb_azure_backup_server_engine,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_BACKUP_SERVER_ENGINE)));
}

AZB_INLINE azb_dpm_backup_engine *azb_backup_engine_base_as_dpm(const azb_backup_engine_base *base)
{
    return AZB_PART_CAST(
        azb_dpm_backup_engine,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_DPM_BACKUP_ENGINE)));
}

#ifdef __cplusplus
}
#endif

#endif
