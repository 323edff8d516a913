/*
 * typed/model/discovery.h - typed forms of what the provider offers, and the shape of its errors.
 * Generated from lib/schema/models/discovery.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_DISCOVERY_H
#define AZBACKUP_TYPED_MODEL_DISCOVERY_H

#include <azbackup/inline.h>
#include <azbackup/model/discovery.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_client_discovery_display_free(azb_client_discovery_display *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_client_discovery_for_log_specification_free(azb_client_discovery_for_log_specification *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_client_discovery_for_service_specification_free(
    azb_client_discovery_for_service_specification *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_client_discovery_for_properties_free(azb_client_discovery_for_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_client_discovery_value_for_single_api_free(azb_client_discovery_value_for_single_api *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_arm_error_additional_info_free(azb_arm_error_additional_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_arm_error_detail_free(azb_arm_error_detail *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_arm_error_response_free(azb_arm_error_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

#ifdef __cplusplus
}
#endif

#endif
