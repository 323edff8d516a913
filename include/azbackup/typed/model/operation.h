/*
 * typed/model/operation.h - typed forms of the state of an operation that was accepted.
 * Generated from lib/schema/models/operation.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_OPERATION_H
#define AZBACKUP_TYPED_MODEL_OPERATION_H

#include <azbackup/inline.h>
#include <azbackup/model/operation.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_validate_operation_response_free(azb_validate_operation_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_operation_status_error_free(azb_operation_status_error *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_operation_status_extended_info_free(azb_operation_status_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_operation_status_free(azb_operation_status *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_operation_status_extended_info *
azb_operation_status_extended_info_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_operation_status_extended_info,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_OPERATION_STATUS_EXTENDED_INFO)));
}

AZB_INLINE azb_operation_status_job_extended_info *
azb_operation_status_extended_info_as_job(const azb_operation_status_extended_info *base)
{
    return AZB_PART_CAST(
        azb_operation_status_job_extended_info,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_OPERATION_STATUS_JOB_EXTENDED_INFO)));
}

AZB_INLINE azb_operation_status_jobs_extended_info *
azb_operation_status_extended_info_as_jobs(const azb_operation_status_extended_info *base)
{
    return AZB_PART_CAST(
        azb_operation_status_jobs_extended_info,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_OPERATION_STATUS_JOBS_EXTENDED_INFO)));
}

AZB_INLINE azb_operation_status_provision_ilr_extended_info *
azb_operation_status_extended_info_as_provision_ilr(const azb_operation_status_extended_info *base)
{
    return AZB_PART_CAST(
        azb_operation_status_provision_ilr_extended_info,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_OPERATION_STATUS_PROVISION_ILR_EXTENDED_INFO)));
}

AZB_INLINE azb_operation_status_validate_operation_extended_info *
azb_operation_status_extended_info_as_validate_operation(
    const azb_operation_status_extended_info *base)
{
    return AZB_PART_CAST(
        azb_operation_status_validate_operation_extended_info,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_OPERATION_STATUS_VALIDATE_OPERATION_EXTENDED_INFO)));
}

#ifdef __cplusplus
}
#endif

#endif
