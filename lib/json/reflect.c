// reflect.c - the description of types for bindings.
#include "base/abi.h"
#include "base/context.h"
#include "json/chain.h"
#include "json/slot.h"

const azb_type *azb_model_type(const azb_model *model)
{
    return model != NULL ? model->type : NULL;
}

int32_t azb_type_number(const azb_type *type)
{
    return type != NULL ? type->number : 0;
}

const char *azb_type_name(const azb_type *type)
{
    return type != NULL ? type->name : "";
}

size_t azb_type_size(const azb_type *type)
{
    return type != NULL ? type->size : 0;
}

const azb_type *azb_type_base(const azb_type *type)
{
    return type != NULL ? type->base : NULL;
}

const char *azb_type_discriminator(const azb_type *type)
{
    return type != NULL && type->discriminator != NULL ? type->discriminator : "";
}

size_t azb_type_as_offset(const azb_type *type)
{
    return type != NULL ? type->as_offset : 0;
}

size_t azb_type_field_count(const azb_type *type)
{
    return type != NULL ? type->row_count : 0;
}

azb_status azb_type_field(const azb_type *type, size_t index, azb_field *out)
{
    if (out == NULL || index >= azb_type_field_count(type)) {
        return AZB_E_ARG;
    }
    const azbi_row *row = &type->rows[index];
    const azb_field field = {
        .name = row->name,
        .wire = row->wire,
        .offset = row->offset,
        .sub = row->sub,
        .kind = row->kind,
        .flags = row->flags,
    };
    return azbi_abi_give(out, &field, sizeof field, AZBI_FIRST_SIZE(azb_field));
}

static const azbi_enum_set *set_of(const azb_type *type, size_t index_of_field)
{
    return index_of_field < azb_type_field_count(type) ? type->rows[index_of_field].spelling : NULL;
}

const char *azb_type_enum_name(const azb_type *type, size_t index_of_field)
{
    const azbi_enum_set *set = set_of(type, index_of_field);
    return set != NULL ? set->name : "";
}

static const azbi_enum_value *value_of(const azb_type *type, size_t index_of_field, size_t index)
{
    const azbi_enum_set *set = set_of(type, index_of_field);
    return set != NULL && index < set->count ? &set->values[index] : NULL;
}

size_t azb_type_enum_count(const azb_type *type, size_t index_of_field)
{
    const azbi_enum_set *set = set_of(type, index_of_field);
    return set != NULL ? set->count : 0;
}

const char *azb_type_enum_text(const azb_type *type, size_t index_of_field, size_t index)
{
    const azbi_enum_value *value = value_of(type, index_of_field, index);
    return value != NULL ? value->text : "";
}

int32_t azb_type_enum_id(const azb_type *type, size_t index_of_field, size_t index)
{
    const azbi_enum_value *value = value_of(type, index_of_field, index);
    return value != NULL ? value->id : 0;
}

const azb_type *azb_type_derived_at(const azb_type *type, size_t index)
{
    const azb_type *root = type != NULL ? azbi_type_root(type) : NULL;
    for (size_t i = 0; root != NULL && i < root->variant_count; i++) {
        const azb_type *variant = root->variants[i].type;
        if (variant != type && azbi_type_is(variant, type) && index-- == 0) {
            return variant;
        }
    }
    return NULL;
}

size_t azb_type_derived_count(const azb_type *type)
{
    size_t count = 0;
    while (azb_type_derived_at(type, count) != NULL) {
        count++;
    }
    return count;
}
