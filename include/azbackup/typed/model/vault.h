/*
 * typed/model/vault.h - typed forms of Recovery Services vaults.
 * Generated from lib/schema/models/vault.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_VAULT_H
#define AZBACKUP_TYPED_MODEL_VAULT_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/model/vault.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_user_identity_new(azb_context *context,
                                                          azb_user_identity **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_USER_IDENTITY),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_user_identity, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_identity_data_new(azb_context *context,
                                                          azb_identity_data **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IDENTITY_DATA),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_identity_data, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_sku_new(azb_context *context, azb_sku **out,
                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SKU),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_sku, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_monitor_alert_settings_new(
    azb_context *context, azb_azure_monitor_alert_settings **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_MONITOR_ALERT_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_monitor_alert_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_classic_alert_settings_new(azb_context *context,
                                                                   azb_classic_alert_settings **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_CLASSIC_ALERT_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_classic_alert_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_monitoring_settings_new(azb_context *context,
                                                                azb_monitoring_settings **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MONITORING_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_monitoring_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_cross_subscription_restore_settings_new(
    azb_context *context, azb_cross_subscription_restore_settings **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_CROSS_SUBSCRIPTION_RESTORE_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_cross_subscription_restore_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_settings_new(azb_context *context,
                                                             azb_restore_settings **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_immutability_settings_new(azb_context *context,
                                                                  azb_immutability_settings **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IMMUTABILITY_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_immutability_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_soft_delete_settings_new(azb_context *context,
                                                                 azb_soft_delete_settings **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SOFT_DELETE_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_soft_delete_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_associated_identity_new(azb_context *context,
                                                                azb_associated_identity **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_ASSOCIATED_IDENTITY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_associated_identity, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_source_scan_configuration_new(
    azb_context *context, azb_source_scan_configuration **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SOURCE_SCAN_CONFIGURATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_source_scan_configuration, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_security_settings_new(azb_context *context,
                                                              azb_security_settings **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SECURITY_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_security_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_cmk_kek_identity_new(azb_context *context,
                                                             azb_cmk_kek_identity **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_CMK_KEK_IDENTITY),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_cmk_kek_identity, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_cmk_key_vault_properties_new(
    azb_context *context, azb_cmk_key_vault_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_CMK_KEY_VAULT_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_cmk_key_vault_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vault_properties_encryption_new(
    azb_context *context, azb_vault_properties_encryption **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VAULT_PROPERTIES_ENCRYPTION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vault_properties_encryption, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vault_properties_move_details_new(
    azb_context *context, azb_vault_properties_move_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VAULT_PROPERTIES_MOVE_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vault_properties_move_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vault_properties_redundancy_settings_new(
    azb_context *context, azb_vault_properties_redundancy_settings **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VAULT_PROPERTIES_REDUNDANCY_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vault_properties_redundancy_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_upgrade_details_new(azb_context *context,
                                                            azb_upgrade_details **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_UPGRADE_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_upgrade_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vault_properties_new(azb_context *context,
                                                             azb_vault_properties **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VAULT_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vault_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_vault_new(azb_context *context, azb_vault **out,
                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VAULT),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_vault, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_user_identity_free(azb_user_identity *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_identity_data_free(azb_identity_data *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_sku_free(azb_sku *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_monitor_alert_settings_free(azb_azure_monitor_alert_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_classic_alert_settings_free(azb_classic_alert_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_monitoring_settings_free(azb_monitoring_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_cross_subscription_restore_settings_free(azb_cross_subscription_restore_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_settings_free(azb_restore_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_immutability_settings_free(azb_immutability_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_soft_delete_settings_free(azb_soft_delete_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_associated_identity_free(azb_associated_identity *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_source_scan_configuration_free(azb_source_scan_configuration *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_security_settings_free(azb_security_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_cmk_kek_identity_free(azb_cmk_kek_identity *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_cmk_key_vault_properties_free(azb_cmk_key_vault_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_properties_encryption_free(azb_vault_properties_encryption *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_properties_move_details_free(azb_vault_properties_move_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_vault_properties_redundancy_settings_free(azb_vault_properties_redundancy_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_upgrade_details_free(azb_upgrade_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_private_endpoint_free(azb_vault_private_endpoint *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_private_link_service_connection_state_free(
    azb_vault_private_link_service_connection_state *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_vault_private_endpoint_connection_free(azb_vault_private_endpoint_connection *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_private_endpoint_connection_vault_properties_free(
    azb_private_endpoint_connection_vault_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_properties_free(azb_vault_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_free(azb_vault *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_error_additional_info_free(azb_vault_error_additional_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_error_free(azb_vault_error *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_cloud_error_free(azb_vault_cloud_error *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_identity_data_put_user_assigned_identities(azb_identity_data *model,
                                                               const char *key,
                                                               azb_user_identity *child)
{
    azb_model_put_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->user_assigned_identities : AZB_NULLPTR, key,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_monitoring_settings_set_azure_monitor_alert_settings(azb_monitoring_settings *model,
                                                         azb_azure_monitor_alert_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->azure_monitor_alert_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_monitoring_settings_set_classic_alert_settings(azb_monitoring_settings *model,
                                                   azb_classic_alert_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->classic_alert_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_settings_set_cross_subscription_restore_settings(
    azb_restore_settings *model, azb_cross_subscription_restore_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->cross_subscription_restore_settings
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_source_scan_configuration_set_source_scan_identity(azb_source_scan_configuration *model,
                                                       azb_associated_identity *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_scan_identity : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_security_settings_set_immutability_settings(azb_security_settings *model,
                                                                azb_immutability_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->immutability_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_security_settings_set_soft_delete_settings(azb_security_settings *model,
                                                               azb_soft_delete_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->soft_delete_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_security_settings_set_source_scan_configuration(azb_security_settings *model,
                                                    azb_source_scan_configuration *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->source_scan_configuration : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_vault_properties_encryption_set_key_vault_properties(azb_vault_properties_encryption *model,
                                                         azb_cmk_key_vault_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->key_vault_properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_vault_properties_encryption_set_kek_identity(azb_vault_properties_encryption *model,
                                                 azb_cmk_kek_identity *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->kek_identity : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_properties_set_upgrade_details(azb_vault_properties *model,
                                                         azb_upgrade_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->upgrade_details : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_properties_set_encryption(azb_vault_properties *model,
                                                    azb_vault_properties_encryption *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->encryption : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_properties_set_move_details(azb_vault_properties *model,
                                                      azb_vault_properties_move_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->move_details : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_properties_set_monitoring_settings(azb_vault_properties *model,
                                                             azb_monitoring_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->monitoring_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_properties_set_restore_settings(azb_vault_properties *model,
                                                          azb_restore_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->restore_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_vault_properties_set_redundancy_settings(azb_vault_properties *model,
                                             azb_vault_properties_redundancy_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->redundancy_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_properties_set_security_settings(azb_vault_properties *model,
                                                           azb_security_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->security_settings : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_set_identity(azb_vault *model, azb_identity_data *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->identity : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_set_properties(azb_vault *model, azb_vault_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_vault_set_sku(azb_vault *model, azb_sku *child)
{
    azb_model_set_model(AZB_MODEL_OF(model), model != AZB_NULLPTR ? &model->sku : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
