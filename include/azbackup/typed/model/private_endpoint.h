/*
 * typed/model/private_endpoint.h - typed forms of private endpoints of a vault.
 * Generated from lib/schema/models/private_endpoint.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_PRIVATE_ENDPOINT_H
#define AZBACKUP_TYPED_MODEL_PRIVATE_ENDPOINT_H

#include <azbackup/inline.h>
#include <azbackup/model/private_endpoint.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_private_endpoint_new(azb_context *context,
                                                             azb_private_endpoint **out,
                                                             azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PRIVATE_ENDPOINT),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_private_endpoint, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_private_link_service_connection_state_new(
    azb_context *context, azb_private_link_service_connection_state **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_PRIVATE_LINK_SERVICE_CONNECTION_STATE),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_private_link_service_connection_state, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_private_endpoint_connection_new(
    azb_context *context, azb_private_endpoint_connection **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PRIVATE_ENDPOINT_CONNECTION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_private_endpoint_connection, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_private_endpoint_connection_resource_new(
    azb_context *context, azb_private_endpoint_connection_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PRIVATE_ENDPOINT_CONNECTION_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_private_endpoint_connection_resource, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_private_endpoint_free(azb_private_endpoint *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_private_link_service_connection_state_free(azb_private_link_service_connection_state *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_private_endpoint_connection_free(azb_private_endpoint_connection *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_private_endpoint_connection_resource_free(azb_private_endpoint_connection_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void
azb_private_endpoint_connection_set_private_endpoint(azb_private_endpoint_connection *model,
                                                     azb_private_endpoint *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->private_endpoint : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_private_endpoint_connection_set_private_link_service_connection_state(
    azb_private_endpoint_connection *model, azb_private_link_service_connection_state *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->private_link_service_connection_state
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_private_endpoint_connection_resource_set_properties(
    azb_private_endpoint_connection_resource *model, azb_private_endpoint_connection *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
