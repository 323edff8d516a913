/*
 * typed/model/virtual_machine.h - typed forms of virtual machines, as far as restore points are
 * made of them and restored to them.
 * Generated from lib/schema/models/virtual_machine.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_VIRTUAL_MACHINE_H
#define AZBACKUP_TYPED_MODEL_VIRTUAL_MACHINE_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/model/virtual_machine.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_additional_capabilities_new(
    azb_context *context, azb_additional_capabilities **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_ADDITIONAL_CAPABILITIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_additional_capabilities, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_boot_diagnostics_new(azb_context *context,
                                                             azb_boot_diagnostics **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BOOT_DIAGNOSTICS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_boot_diagnostics, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_diagnostics_profile_new(azb_context *context,
                                                                azb_diagnostics_profile **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DIAGNOSTICS_PROFILE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_diagnostics_profile, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_encryption_identity_new(azb_context *context,
                                                                azb_encryption_identity **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_ENCRYPTION_IDENTITY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_encryption_identity, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_host_endpoint_settings_new(azb_context *context,
                                                                   azb_host_endpoint_settings **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_HOST_ENDPOINT_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_host_endpoint_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_proxy_agent_settings_new(azb_context *context,
                                                                 azb_proxy_agent_settings **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROXY_AGENT_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_proxy_agent_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_uefi_settings_new(azb_context *context,
                                                          azb_uefi_settings **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_UEFI_SETTINGS),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_uefi_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_virtual_machine_security_profile_new(
    azb_context *context, azb_virtual_machine_security_profile **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VIRTUAL_MACHINE_SECURITY_PROFILE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_virtual_machine_security_profile, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_image_reference_new(azb_context *context,
                                                            azb_image_reference **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IMAGE_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_image_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_virtual_hard_disk_new(azb_context *context,
                                                              azb_virtual_hard_disk **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VIRTUAL_HARD_DISK),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_virtual_hard_disk, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_diff_disk_settings_new(azb_context *context,
                                                               azb_diff_disk_settings **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DIFF_DISK_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_diff_disk_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_os_disk_new(azb_context *context, azb_os_disk **out,
                                                    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_OS_DISK),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_os_disk, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_data_disk_new(azb_context *context, azb_data_disk **out,
                                                      azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DATA_DISK),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_data_disk, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_storage_profile_new(azb_context *context,
                                                            azb_storage_profile **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_STORAGE_PROFILE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_storage_profile, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_network_interface_reference_properties_new(
    azb_context *context, azb_network_interface_reference_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_NETWORK_INTERFACE_REFERENCE_PROPERTIES),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_network_interface_reference_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_network_interface_reference_new(
    azb_context *context, azb_network_interface_reference **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_NETWORK_INTERFACE_REFERENCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_network_interface_reference, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_network_profile_new(azb_context *context,
                                                            azb_network_profile **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_NETWORK_PROFILE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_network_profile, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_virtual_machine_plan_new(azb_context *context,
                                                                 azb_virtual_machine_plan **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VIRTUAL_MACHINE_PLAN),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_virtual_machine_plan, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_virtual_machine_user_identity_new(
    azb_context *context, azb_virtual_machine_user_identity **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VIRTUAL_MACHINE_USER_IDENTITY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_virtual_machine_user_identity, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_virtual_machine_identity_new(
    azb_context *context, azb_virtual_machine_identity **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VIRTUAL_MACHINE_IDENTITY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_virtual_machine_identity, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_virtual_machine_properties_new(
    azb_context *context, azb_virtual_machine_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VIRTUAL_MACHINE_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_virtual_machine_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_virtual_machine_new(azb_context *context,
                                                            azb_virtual_machine **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VIRTUAL_MACHINE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_virtual_machine, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_additional_capabilities_free(azb_additional_capabilities *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_boot_diagnostics_free(azb_boot_diagnostics *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_diagnostics_profile_free(azb_diagnostics_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_encryption_identity_free(azb_encryption_identity *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_host_endpoint_settings_free(azb_host_endpoint_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_proxy_agent_settings_free(azb_proxy_agent_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_uefi_settings_free(azb_uefi_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_virtual_machine_security_profile_free(azb_virtual_machine_security_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_image_reference_free(azb_image_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_virtual_hard_disk_free(azb_virtual_hard_disk *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_diff_disk_settings_free(azb_diff_disk_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_os_disk_free(azb_os_disk *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_data_disk_free(azb_data_disk *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_storage_profile_free(azb_storage_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_network_interface_reference_properties_free(azb_network_interface_reference_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_network_interface_reference_free(azb_network_interface_reference *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_network_profile_free(azb_network_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_virtual_machine_plan_free(azb_virtual_machine_plan *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_virtual_machine_user_identity_free(azb_virtual_machine_user_identity *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_virtual_machine_identity_free(azb_virtual_machine_identity *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_boot_diagnostics_instance_view_free(azb_boot_diagnostics_instance_view *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_instance_view_free(azb_disk_instance_view *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_virtual_machine_instance_view_free(azb_virtual_machine_instance_view *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_virtual_machine_properties_free(azb_virtual_machine_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_virtual_machine_free(azb_virtual_machine *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_diagnostics_profile_set_boot_diagnostics(azb_diagnostics_profile *model,
                                                             azb_boot_diagnostics *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->boot_diagnostics : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_proxy_agent_settings_set_wire_server(azb_proxy_agent_settings *model,
                                                         azb_host_endpoint_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->wire_server : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_proxy_agent_settings_set_imds(azb_proxy_agent_settings *model,
                                                  azb_host_endpoint_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->imds : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_security_profile_set_uefi_settings(azb_virtual_machine_security_profile *model,
                                                       azb_uefi_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->uefi_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_security_profile_set_encryption_identity(
    azb_virtual_machine_security_profile *model, azb_encryption_identity *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->encryption_identity : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_security_profile_set_proxy_agent_settings(
    azb_virtual_machine_security_profile *model, azb_proxy_agent_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->proxy_agent_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_disk_set_encryption_settings(azb_os_disk *model,
                                                    azb_disk_encryption_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->encryption_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_disk_set_vhd(azb_os_disk *model, azb_virtual_hard_disk *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->vhd : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_disk_set_image(azb_os_disk *model, azb_virtual_hard_disk *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->image : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_disk_set_diff_disk_settings(azb_os_disk *model,
                                                   azb_diff_disk_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->diff_disk_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_disk_set_managed_disk(azb_os_disk *model, azb_managed_disk_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->managed_disk : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_data_disk_set_vhd(azb_data_disk *model, azb_virtual_hard_disk *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->vhd : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_data_disk_set_image(azb_data_disk *model, azb_virtual_hard_disk *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->image : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_data_disk_set_managed_disk(azb_data_disk *model,
                                               azb_managed_disk_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->managed_disk : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_data_disk_set_source_resource(azb_data_disk *model,
                                                  azb_api_entity_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_resource : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_storage_profile_set_image_reference(azb_storage_profile *model,
                                                        azb_image_reference *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->image_reference : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_storage_profile_set_os_disk(azb_storage_profile *model, azb_os_disk *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->os_disk : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_storage_profile_append_data_disks(azb_storage_profile *model,
                                                      azb_data_disk *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->data_disks : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_network_interface_reference_set_properties(azb_network_interface_reference *model,
                                               azb_network_interface_reference_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_network_profile_append_network_interfaces(azb_network_profile *model,
                                              azb_network_interface_reference *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->network_interfaces : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_identity_put_user_assigned_identities(
    azb_virtual_machine_identity *model, const char *key, azb_virtual_machine_user_identity *child)
{
    azb_model_put_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->user_assigned_identities : AZB_NULLPTR, key,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_hardware_profile(azb_virtual_machine_properties *model,
                                                    azb_hardware_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->hardware_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_storage_profile(azb_virtual_machine_properties *model,
                                                   azb_storage_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->storage_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_additional_capabilities(azb_virtual_machine_properties *model,
                                                           azb_additional_capabilities *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->additional_capabilities : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_properties_set_os_profile(azb_virtual_machine_properties *model,
                                                              azb_os_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->os_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_network_profile(azb_virtual_machine_properties *model,
                                                   azb_network_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->network_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_security_profile(azb_virtual_machine_properties *model,
                                                    azb_virtual_machine_security_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->security_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_diagnostics_profile(azb_virtual_machine_properties *model,
                                                       azb_diagnostics_profile *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->diagnostics_profile : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_availability_set(azb_virtual_machine_properties *model,
                                                    azb_sub_resource *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->availability_set : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_virtual_machine_properties_set_proximity_placement_group(azb_virtual_machine_properties *model,
                                                             azb_sub_resource *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->proximity_placement_group : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_set_plan(azb_virtual_machine *model,
                                             azb_virtual_machine_plan *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->plan : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_set_properties(azb_virtual_machine *model,
                                                   azb_virtual_machine_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_set_identity(azb_virtual_machine *model,
                                                 azb_virtual_machine_identity *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->identity : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_virtual_machine_set_extended_location(azb_virtual_machine *model,
                                                          azb_compute_extended_location *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_location : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
