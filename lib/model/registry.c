// registry.c - types and models by the service's name: the only code that knows all types.
#include <string.h>

#include "base/error.h"
#include "base/str.h"
#include "model/types.h"
#include "json/walker.h"

const azb_type *azb_type_find(const char *name)
{
    size_t low = 0;
    size_t high = name != NULL ? azbi_types.count : 0;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int order = strcmp(name, azbi_types.types[middle]->name);
        if (order == 0) {
            return azbi_types.types[middle];
        }
        low = order > 0 ? middle + 1 : low;
        high = order < 0 ? middle : high;
    }
    return NULL;
}

const azb_type *azb_type_by_number(int32_t number)
{
    return number > 0 && (size_t)number <= azbi_types.count
               ? azbi_types.types[azbi_types.places[number - 1]]
               : NULL;
}

size_t azb_type_count(void)
{
    return azbi_types.count;
}

const azb_type *azb_type_at(size_t index)
{
    return index < azbi_types.count ? azbi_types.types[index] : NULL;
}

// An error shows only text that can be the name of a type.
static bool is_name(const char *text)
{
    enum {
        NAME_BYTES_MAX = 255
    };
    const size_t len = strlen(text);
    size_t i = 0;
    while (i < len && (azbi_is_letter(text[i]) || azbi_is_digit(text[i]))) {
        i++;
    }
    return len > 0 && i == len && len <= NAME_BYTES_MAX;
}

static azb_status find_type(azb_context *context, const char *type_name, azb_error **err,
                            const azb_type **type)
{
    if (type_name == NULL) {
        return azbi_fail_arg(err, context, "type_name", "must not be NULL");
    }
    *type = azb_type_find(type_name);
    if (*type != NULL) {
        return AZB_OK;
    }
    return is_name(type_name)
               ? azbi_fail_arg(err, context, "type_name", "\"%s\" is not a type of the service",
                               type_name)
               : azbi_fail_arg(err, context, "type_name", "must be the name of a type");
}

azb_status azb_model_new(azb_context *context, const char *type_name, azb_model **out,
                         azb_error **err)
{
    const azb_type *type = NULL;
    azb_status status = azbi_model_check_new(context, out, err);
    if (status == AZB_OK) {
        status = find_type(context, type_name, err, &type);
    }
    return status == AZB_OK ? azbi_model_new(context, type, out, err) : status;
}

azb_status azb_model_from_json(azb_context *context, const char *type_name, const char *json,
                               size_t len, azb_model **out, azb_error **err)
{
    const azb_type *type = NULL;
    azb_status status = azbi_model_check_new(context, out, err);
    if (status == AZB_OK) {
        status = find_type(context, type_name, err, &type);
    }
    return status == AZB_OK ? azbi_model_from_json(context, type, json, len, out, err) : status;
}
