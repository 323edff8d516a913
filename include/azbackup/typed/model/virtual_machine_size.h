/*
 * typed/model/virtual_machine_size.h - typed forms of sizes of virtual machines.
 * Generated from lib/schema/models/virtual_machine_size.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_VIRTUAL_MACHINE_SIZE_H
#define AZBACKUP_TYPED_MODEL_VIRTUAL_MACHINE_SIZE_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/model/virtual_machine_size.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_vm_size_properties_new(azb_context *context,
                                                               azb_vm_size_properties **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VM_SIZE_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vm_size_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_hardware_profile_new(azb_context *context,
                                                             azb_hardware_profile **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_HARDWARE_PROFILE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_hardware_profile, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_vm_size_properties_free(azb_vm_size_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_hardware_profile_free(azb_hardware_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_hardware_profile_set_vm_size_properties(azb_hardware_profile *model,
                                                            azb_vm_size_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->vm_size_properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
