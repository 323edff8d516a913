/*
 * typed/model/job.h - typed forms of jobs: what backup, restore and other work is doing.
 * Generated from lib/schema/models/job.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_JOB_H
#define AZBACKUP_TYPED_MODEL_JOB_H

#include <azbackup/inline.h>
#include <azbackup/model/job.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_job_free(azb_job *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_vm_error_info_free(azb_azure_iaas_vm_error_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_vm_job_task_details_free(azb_azure_iaas_vm_job_task_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_vm_job_extended_info_free(azb_azure_iaas_vm_job_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_storage_error_info_free(azb_azure_storage_error_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_storage_job_task_details_free(azb_azure_storage_job_task_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_storage_job_extended_info_free(azb_azure_storage_job_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_error_info_free(azb_azure_workload_error_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_job_task_details_free(azb_azure_workload_job_task_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_workload_job_extended_info_free(azb_azure_workload_job_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_dpm_error_info_free(azb_dpm_error_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_dpm_job_task_details_free(azb_dpm_job_task_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_dpm_job_extended_info_free(azb_dpm_job_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_error_info_free(azb_mab_error_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_job_task_details_free(azb_mab_job_task_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_job_extended_info_free(azb_mab_job_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_job_error_info_free(azb_vault_job_error_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_job_extended_info_free(azb_vault_job_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_job_resource_free(azb_job_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_job *azb_job_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_job, azb_model_part_of(part, azb_type_by_number(AZB_TYPE_JOB)));
}

AZB_INLINE azb_azure_iaas_vm_job *azb_job_as_azure_iaas_vm(const azb_job *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_vm_job,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_JOB)));
}

AZB_INLINE azb_azure_iaas_vm_job_v2 *azb_job_as_azure_iaas_vm_v2(const azb_job *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_vm_job_v2,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_JOB_V2)));
}

AZB_INLINE azb_azure_storage_job *azb_job_as_azure_storage(const azb_job *base)
{
    return AZB_PART_CAST(
        azb_azure_storage_job,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_AZURE_STORAGE_JOB)));
}

AZB_INLINE azb_azure_workload_job *azb_job_as_azure_workload(const azb_job *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_job,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_JOB)));
}

AZB_INLINE azb_dpm_job *azb_job_as_dpm(const azb_job *base)
{
    return AZB_PART_CAST(
        azb_dpm_job, azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_DPM_JOB)));
}

AZB_INLINE azb_mab_job *azb_job_as_mab(const azb_job *base)
{
    return AZB_PART_CAST(
        azb_mab_job, azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_MAB_JOB)));
}

AZB_INLINE azb_vault_job *azb_job_as_vault(const azb_job *base)
{
    return AZB_PART_CAST(azb_vault_job, azb_model_part_of(AZB_MODEL_OF(base),
                                                          azb_type_by_number(AZB_TYPE_VAULT_JOB)));
}

#ifdef __cplusplus
}
#endif

#endif
