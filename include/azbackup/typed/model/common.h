/*
 * typed/model/common.h - typed forms of what models of several families share.
 * Generated from lib/schema/models/common.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_COMMON_H
#define AZBACKUP_TYPED_MODEL_COMMON_H

#include <azbackup/inline.h>
#include <azbackup/model/common.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_extended_location_new(azb_context *context,
                                                              azb_extended_location **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_EXTENDED_LOCATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_extended_location, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_service_error_new(azb_context *context,
                                                          azb_service_error **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SERVICE_ERROR),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_service_error, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_system_data_free(azb_system_data *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_extended_location_free(azb_extended_location *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_service_error_free(azb_service_error *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

#ifdef __cplusplus
}
#endif

#endif
