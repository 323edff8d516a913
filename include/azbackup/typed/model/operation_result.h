/*
 * typed/model/operation_result.h - typed forms of what operations with an answer of their own
 * brought.
 * Generated from lib/schema/models/operation_result.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_OPERATION_RESULT_H
#define AZBACKUP_TYPED_MODEL_OPERATION_RESULT_H

#include <azbackup/inline.h>
#include <azbackup/model/operation_result.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_operation_worker_response_free(azb_operation_worker_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_operation_result_info_base_free(azb_operation_result_info_base *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_operation_result_info_base_resource_free(azb_operation_result_info_base_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_operation_result_info_base *azb_operation_result_info_base_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_operation_result_info_base,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_OPERATION_RESULT_INFO_BASE)));
}

AZB_INLINE azb_operation_result_info *
azb_operation_result_info_base_as_jobs(const azb_operation_result_info_base *base)
{
    return AZB_PART_CAST(
        azb_operation_result_info,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_OPERATION_RESULT_INFO)));
}

AZB_INLINE azb_export_jobs_operation_result_info *
azb_operation_result_info_base_as_export_jobs(const azb_operation_result_info_base *base)
{
    return AZB_PART_CAST(
        azb_export_jobs_operation_result_info,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_EXPORT_JOBS_OPERATION_RESULT_INFO)));
}

#ifdef __cplusplus
}
#endif

#endif
