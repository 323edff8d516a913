// model.c - creates and frees trees of models, and converts them from and to JSON.
#include <string.h>

#include "base/memory.h"
#include "json/raw.h"
#include "json/slot.h"
#include "json/walker.h"

static azb_status bad_argument(azb_error **err, azb_context *context, const char *name,
                               const char *reason)
{
    return azbi_fail_arg(err, context, name, "%s", reason);
}

azb_status azbi_model_check_new(azb_context *context, azb_model **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return bad_argument(err, context, "out", "must not be NULL");
    }
    *out = NULL;
    return context != NULL ? AZB_OK : bad_argument(err, context, "context", "must not be NULL");
}

azb_status azbi_model_new(azb_context *context, const azb_type *type, azb_model **out,
                          azb_error **err)
{
    azb_status status = azbi_model_check_new(context, out, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_arena *arena = azbi_arena_new(context, 0);
    if (arena == NULL) {
        return azbi_fail_nomem(err);
    }
    *out = azbi_model_make(arena, type);
    if (*out == NULL) {
        azbi_arena_release(arena);
        return azbi_fail_nomem(err);
    }
    return AZB_OK;
}

azb_status azb_model_new_of(azb_context *context, const azb_type *type, azb_model **out,
                            azb_error **err)
{
    const azb_status status = azbi_model_check_new(context, out, err);
    if (status != AZB_OK) {
        return status;
    }
    return type != NULL ? azbi_model_new(context, type, out, err)
                        : bad_argument(err, context, "type", "must not be NULL");
}

void azb_model_keep(azb_model *model)
{
    if (model != NULL) {
        azbi_arena_hold(azbi_model_arena(model));
    }
}

void azb_model_free(azb_model *model)
{
    if (model != NULL) {
        azbi_arena_release(azbi_model_arena(model));
    }
}

azb_model *azb_model_part(const azb_model *model, const char *type_name)
{
    if (model == NULL || type_name == NULL) {
        return NULL;
    }
    azbi_chain chain;
    azbi_chain_of(model, &chain);
    for (int level = 0; level <= chain.leaf->depth; level++) {
        if (strcmp(chain.types[level]->name, type_name) == 0) {
            return chain.parts[level];
        }
    }
    return NULL;
}

azb_model *azb_model_part_of(const azb_model *model, const azb_type *type)
{
    return model != NULL && type != NULL ? azbi_model_part(model, type) : NULL;
}

static bool is_null_text(const azb_str *text)
{
    return text->len == 4 && memcmp(text->ptr, "null", 4) == 0;
}

int32_t azb_model_is_null(const azb_model *model, const char *wire_name)
{
    azbi_chain chain;
    azb_str value;
    if (model == NULL || wire_name == NULL) {
        return 0;
    }
    azbi_chain_of(model, &chain);
    size_t len = strlen(wire_name);
    const azbi_slot *place = azbi_type_slot(chain.leaf, wire_name, len);
    if (place != NULL) {
        int kind = azbi_chain_row(&chain, place)->kind;
        const void *slot = azbi_chain_member(&chain, place);
        uint32_t state = azbi_slot_state(kind, slot);
        if (state != AZB_ABSENT) {
            return state == AZB_NULL || (kind == AZB_KIND_JSON && is_null_text(slot));
        }
    }
    return azbi_raw_find(&chain.parts[0]->raw, wire_name, len, &value) && is_null_text(&value);
}

// Encodes into out, which is empty after a failure.
static azb_status encode_to(const azb_model *model, azbi_buf *out, azb_error **err)
{
    azb_status status = azbi_encode(model, out, err);
    if (status != AZB_OK) {
        azbi_buf_dispose(out);
    }
    return status;
}

azb_status azb_model_validate(const azb_model *model, azb_error **err)
{
    azbi_buf text;
    azbi_error_start(err);
    if (model == NULL) {
        return bad_argument(err, NULL, "model", "must not be NULL");
    }
    azb_status status = azbi_validate(model, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_buf_init_secret(&text, azbi_arena_context(azbi_model_arena(model)), SIZE_MAX);
    status = encode_to(model, &text, err);
    azbi_buf_dispose(&text);
    return status;
}

azb_status azb_model_to_json(const azb_model *model, char **text, size_t *len, azb_error **err)
{
    azbi_buf buf;
    azbi_error_start(err);
    if (len != NULL) {
        *len = 0;
    }
    if (text == NULL) {
        return bad_argument(err, NULL, "text", "must not be NULL");
    }
    *text = NULL;
    if (model == NULL) {
        return bad_argument(err, NULL, "model", "must not be NULL");
    }
    azbi_buf_init_secret(&buf, azbi_arena_context(azbi_model_arena(model)), SIZE_MAX);
    azb_status status = encode_to(model, &buf, err);
    if (status != AZB_OK) {
        return status;
    }
    size_t text_len = buf.len;
    *text = azbi_buf_to_text(&buf, &status);
    if (*text == NULL) {
        return azbi_fail_nomem(err);
    }
    if (len != NULL) {
        *len = text_len;
    }
    return AZB_OK;
}

// A copy of json with a NUL, in a block that the arena has adopted; NULL on exhaustion.
static char *copy_into(azbi_arena *arena, const char *json, size_t len)
{
    azb_context *context = azbi_arena_context(arena);
    char *copy = azbi_alloc_raw(context, len + 1);
    if (copy == NULL) {
        return NULL;
    }
    memcpy(copy, json, len);
    copy[len] = '\0';
    if (azbi_arena_adopt(arena, copy, len + 1) != AZB_OK) {
        azbi_release_wiped(context, copy, len + 1);
        return NULL;
    }
    return copy;
}

azb_status azbi_model_from_json(azb_context *context, const azb_type *type, const char *json,
                                size_t len, azb_model **out, azb_error **err)
{
    azb_status status = azbi_model_check_new(context, out, err);
    if (status != AZB_OK) {
        return status;
    }
    if (json == NULL || len >= SIZE_MAX) {
        return bad_argument(err, context, "json", "must not be NULL");
    }
    azbi_arena *arena = azbi_arena_new(context, 0);
    char *copy = arena != NULL ? copy_into(arena, json, len) : NULL;
    if (copy == NULL) {
        azbi_arena_release(arena);
        return azbi_fail_nomem(err);
    }
    status = azbi_decode(arena, type, copy, len, out, err);
    if (status != AZB_OK) {
        azbi_arena_release(arena);
    }
    return status;
}
