// body.c - builds the bodies of the requests for collections and points.
#include "workflow/protect/protect.h"

#include <azbackup/typed/model/compute.h>
#include <azbackup/typed/model/restore_point.h>

static azb_status new_reference(const azbi_protect *p, const char *id,
                                azb_api_entity_reference **out, azb_error **err)
{
    const azb_status status = azb_api_entity_reference_new(p->context, out, err);
    if (status == AZB_OK) {
        azb_model_set_str(&(*out)->model, &(*out)->id, id);
    }
    return status;
}

static azb_status add_source(const azbi_protect *p, const char *id, azb_model *collection,
                             azb_restore_point_collection_properties **slot, azb_error **err)
{
    azb_restore_point_collection_properties *properties = NULL;
    azb_restore_point_collection_source_properties *source = NULL;
    azb_status status = azb_restore_point_collection_properties_new(p->context, &properties, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_model_set_model(collection, slot, &properties->model);
    status = azb_restore_point_collection_source_properties_new(p->context, &source, err);
    if (status == AZB_OK) {
        azb_model_set_str(&source->model, &source->id, id);
        azb_model_set_model(&properties->model, &properties->source, &source->model);
    }
    return status;
}

azb_status azbi_protect_collection_body(const azbi_protect *p, size_t index, azb_model **out,
                                        azb_error **err)
{
    const azb_protect_options *o = &p->options;
    const bool is_source = index == AZBI_PROTECT_SOURCE_COLLECTION;
    azb_restore_point_collection *body = NULL;
    azb_status status = azb_restore_point_collection_new(p->context, &body, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_model *model = &body->model;
    azb_model_set_str(model, &body->location, is_source ? p->vm->location.ptr : o->target_region);
    azb_model_set_pair(model, &body->tags, AZBI_RUN_TAG, p->run);
    status = add_source(p, is_source ? o->vm_id : o->source_collection_id, model, &body->properties,
                        err);
    if (status != AZB_OK) {
        azb_model_free(model);
        return status;
    }
    *out = model;
    return AZB_OK;
}

static azb_status exclude_disks(const azbi_protect *p, azb_restore_point_properties *properties,
                                azb_error **err)
{
    const azb_protect_options *o = &p->options;
    azb_status status = AZB_OK;
    for (size_t i = 0; i < o->exclude_disk_count && status == AZB_OK; i++) {
        azb_api_entity_reference *disk = NULL;
        status = new_reference(p, o->exclude_disk_ids[i], &disk, err);
        if (status == AZB_OK) {
            azb_model_append_model(&properties->model, &properties->exclude_disks, &disk->model);
        }
    }
    return status;
}

static azb_status fill_source_point(const azbi_protect *p, azb_restore_point_properties *properties,
                                    azb_error **err)
{
    if (p->options.consistency_mode != 0) {
        azb_model_set_enum(&properties->model, &properties->consistency_mode,
                           p->options.consistency_mode);
    }
    return exclude_disks(p, properties, err);
}

static azb_status fill_target_point(const azbi_protect *p, azb_restore_point_properties *properties,
                                    azb_error **err)
{
    azb_api_entity_reference *source = NULL;
    const azb_status status =
        new_reference(p, p->items[AZBI_PROTECT_SOURCE_POINT].id, &source, err);
    if (status == AZB_OK) {
        azb_model_set_model(&properties->model, &properties->source_restore_point, &source->model);
    }
    return status;
}

azb_status azbi_protect_point_body(const azbi_protect *p, size_t index, azb_model **out,
                                   azb_error **err)
{
    azb_restore_point *body = NULL;
    azb_restore_point_properties *properties = NULL;
    azb_status status = azb_restore_point_new(p->context, &body, err);
    if (status != AZB_OK) {
        return status;
    }
    status = azb_restore_point_properties_new(p->context, &properties, err);
    if (status == AZB_OK) {
        azb_model_set_model(&body->model, &body->properties, &properties->model);
        status = index == AZBI_PROTECT_SOURCE_POINT ? fill_source_point(p, properties, err)
                                                    : fill_target_point(p, properties, err);
    }
    if (status != AZB_OK) {
        azb_restore_point_free(body);
        return status;
    }
    *out = &body->model;
    return AZB_OK;
}
