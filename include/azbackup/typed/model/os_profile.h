/*
 * typed/model/os_profile.h - typed forms of what the system of a VM is set up with.
 * Generated from lib/schema/models/os_profile.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_OS_PROFILE_H
#define AZBACKUP_TYPED_MODEL_OS_PROFILE_H

#include <azbackup/inline.h>
#include <azbackup/model/os_profile.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_linux_vm_guest_patch_automatic_by_platform_settings_new(
    azb_context *context, azb_linux_vm_guest_patch_automatic_by_platform_settings **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_LINUX_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_SETTINGS),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_linux_vm_guest_patch_automatic_by_platform_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_linux_patch_settings_new(azb_context *context,
                                                                 azb_linux_patch_settings **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_LINUX_PATCH_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_linux_patch_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_ssh_public_key_new(azb_context *context,
                                                           azb_ssh_public_key **out,
                                                           azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SSH_PUBLIC_KEY),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_ssh_public_key, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_ssh_configuration_new(azb_context *context,
                                                              azb_ssh_configuration **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SSH_CONFIGURATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_ssh_configuration, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_linux_configuration_new(azb_context *context,
                                                                azb_linux_configuration **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_LINUX_CONFIGURATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_linux_configuration, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_additional_unattend_content_new(
    azb_context *context, azb_additional_unattend_content **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_ADDITIONAL_UNATTEND_CONTENT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_additional_unattend_content, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_windows_vm_guest_patch_automatic_by_platform_settings_new(
    azb_context *context, azb_windows_vm_guest_patch_automatic_by_platform_settings **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_WINDOWS_VM_GUEST_PATCH_AUTOMATIC_BY_PLATFORM_SETTINGS),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_windows_vm_guest_patch_automatic_by_platform_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_windows_patch_settings_new(azb_context *context,
                                                                   azb_windows_patch_settings **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WINDOWS_PATCH_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_windows_patch_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_winrm_listener_new(azb_context *context,
                                                           azb_winrm_listener **out,
                                                           azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WINRM_LISTENER),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_winrm_listener, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_winrm_configuration_new(azb_context *context,
                                                                azb_winrm_configuration **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WINRM_CONFIGURATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_winrm_configuration, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_windows_configuration_new(azb_context *context,
                                                                  azb_windows_configuration **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WINDOWS_CONFIGURATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_windows_configuration, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_key_vault_certificate_new(azb_context *context,
                                                                  azb_key_vault_certificate **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_KEY_VAULT_CERTIFICATE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_key_vault_certificate, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_key_vault_secret_group_new(azb_context *context,
                                                                   azb_key_vault_secret_group **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_KEY_VAULT_SECRET_GROUP),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_key_vault_secret_group, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_os_profile_new(azb_context *context, azb_os_profile **out,
                                                       azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_OS_PROFILE),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_os_profile, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_linux_vm_guest_patch_automatic_by_platform_settings_free(
    azb_linux_vm_guest_patch_automatic_by_platform_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_linux_patch_settings_free(azb_linux_patch_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_ssh_public_key_free(azb_ssh_public_key *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_ssh_configuration_free(azb_ssh_configuration *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_linux_configuration_free(azb_linux_configuration *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_additional_unattend_content_free(azb_additional_unattend_content *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_windows_vm_guest_patch_automatic_by_platform_settings_free(
    azb_windows_vm_guest_patch_automatic_by_platform_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_windows_patch_settings_free(azb_windows_patch_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_winrm_listener_free(azb_winrm_listener *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_winrm_configuration_free(azb_winrm_configuration *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_windows_configuration_free(azb_windows_configuration *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_key_vault_certificate_free(azb_key_vault_certificate *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_key_vault_secret_group_free(azb_key_vault_secret_group *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_os_profile_free(azb_os_profile *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_linux_patch_settings_set_automatic_by_platform_settings(
    azb_linux_patch_settings *model, azb_linux_vm_guest_patch_automatic_by_platform_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->automatic_by_platform_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_ssh_configuration_append_public_keys(azb_ssh_configuration *model,
                                                         azb_ssh_public_key *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->public_keys : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_linux_configuration_set_ssh(azb_linux_configuration *model,
                                                azb_ssh_configuration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->ssh : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_linux_configuration_set_patch_settings(azb_linux_configuration *model,
                                                           azb_linux_patch_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->patch_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_windows_patch_settings_set_automatic_by_platform_settings(
    azb_windows_patch_settings *model,
    azb_windows_vm_guest_patch_automatic_by_platform_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->automatic_by_platform_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_winrm_configuration_append_listeners(azb_winrm_configuration *model,
                                                         azb_winrm_listener *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->listeners : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_windows_configuration_append_additional_unattend_content(azb_windows_configuration *model,
                                                             azb_additional_unattend_content *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->additional_unattend_content : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_windows_configuration_set_patch_settings(azb_windows_configuration *model,
                                                             azb_windows_patch_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->patch_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_windows_configuration_set_winrm(azb_windows_configuration *model,
                                                    azb_winrm_configuration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->winrm : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_key_vault_secret_group_set_source_vault(azb_key_vault_secret_group *model,
                                                            azb_sub_resource *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_vault : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_key_vault_secret_group_append_vault_certificates(azb_key_vault_secret_group *model,
                                                     azb_key_vault_certificate *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->vault_certificates : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_profile_set_windows_configuration(azb_os_profile *model,
                                                         azb_windows_configuration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->windows_configuration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_profile_set_linux_configuration(azb_os_profile *model,
                                                       azb_linux_configuration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->linux_configuration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_os_profile_append_secrets(azb_os_profile *model,
                                              azb_key_vault_secret_group *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->secrets : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
