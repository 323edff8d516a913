// place.c - where a part stands in the tree of its model, and what has failed there.
#include "json/place.h"

#include <string.h>

#include "json/walker.h"

typedef struct search {
    const void *part;
    azbi_buf *out;
    uint32_t depth;
} search;

static bool find_below(search *to, const azb_model *model);

static bool find_in_list(search *to, const azb_model_list *list)
{
    const size_t start = to->out->len;
    for (size_t i = 0; i < list->count; i++) {
        azbi_buf_printf(to->out, "[%zu]", i);
        if (find_below(to, list->items[i])) {
            return true;
        }
        azbi_buf_truncate(to->out, start);
    }
    return false;
}

static bool find_in_map(search *to, const azb_model_map *map)
{
    const size_t start = to->out->len;
    for (size_t i = 0; i < map->count; i++) {
        azbi_buf_putc(to->out, '.');
        azbi_buf_append(to->out, map->keys[i].ptr, map->keys[i].len);
        if (find_below(to, map->items[i])) {
            return true;
        }
        azbi_buf_truncate(to->out, start);
    }
    return false;
}

static bool find_in_slot(search *to, const azbi_row *row, const void *slot)
{
    if (row->kind != AZB_KIND_MODEL && row->kind != AZB_KIND_MODEL_LIST &&
        row->kind != AZB_KIND_MODEL_MAP) {
        return false;
    }
    const size_t start = to->out->len;
    azbi_buf_puts(to->out, start > 0 ? "." : "");
    azbi_buf_append(to->out, row->wire, row->wire_len);
    const bool found = row->kind == AZB_KIND_MODEL ? find_below(to, *(azb_model *const *)slot)
                       : row->kind == AZB_KIND_MODEL_LIST ? find_in_list(to, slot)
                                                          : find_in_map(to, slot);
    if (!found) {
        azbi_buf_truncate(to->out, start);
    }
    return found;
}

static bool find_in_part(search *to, const azb_type *type, azb_model *part)
{
    for (size_t i = 0; i < type->row_count; i++) {
        if (find_in_slot(to, &type->rows[i], azbi_part_member(part, &type->rows[i]))) {
            return true;
        }
    }
    return false;
}

static bool find_below(search *to, const azb_model *model)
{
    azbi_chain chain;
    if (model == NULL || to->depth == AZBI_JSON_DEPTH_MAX) {
        return false;
    }
    bool found = false;
    azbi_chain_of(model, &chain);
    for (int level = 0; level <= chain.leaf->depth; level++) {
        found = found || chain.parts[level] == to->part;
    }
    to->depth++;
    for (int level = 0; !found && level <= chain.leaf->depth; level++) {
        found = find_in_part(to, chain.types[level], chain.parts[level]);
    }
    to->depth--;
    return found;
}

void azbi_model_place(const azb_model *model, const void *part, azbi_buf *out)
{
    search to = {.part = part, .out = out};
    (void)find_below(&to, model);
}

// The path starts at a part of the tree, which may have become part of another one since.
static azb_status fail_at_part(const azb_model *model, const azbi_arena *arena, const char *path,
                               const char *reason, azb_error **err)
{
    azb_context *context = azbi_arena_context(arena);
    azbi_buf whole;
    azbi_buf_init(&whole, context, SIZE_MAX);
    if (err != NULL && arena->failure_part != NULL) {
        azbi_model_place(azbi_model_root(model), arena->failure_part, &whole);
    }
    azbi_buf_puts(&whole, whole.len > 0 && path[0] != '\0' ? "." : "");
    azbi_buf_puts(&whole, path);
    const azb_status status =
        azbi_fail_arg(err, context, whole.len > 0 ? azbi_buf_text(&whole) : NULL, "%s", reason);
    azbi_buf_dispose(&whole);
    return status;
}

azb_status azbi_model_failure(const azb_model *model, azb_error **err)
{
    const char *path, *reason;
    const azbi_arena *arena = azbi_model_arena(model);
    azb_status status = azbi_arena_failure(arena, &path, &reason);
    if (status == AZB_OK) {
        return AZB_OK;
    }
    if (status == AZB_E_NOMEM) {
        return azbi_fail_nomem(err);
    }
    return fail_at_part(model, arena, path, reason, err);
}
