// summary.c - fills a flat struct out of a model of any type by a table of paths.
#include "model/summary.h"

#include <string.h>

#include "json/chain.h"

bool azbi_summary_find(const azb_model *model, const char *path, const azbi_row **row,
                       const void **slot)
{
    while (model != NULL) {
        azbi_chain chain;
        azbi_chain_of(model, &chain);
        const size_t len = strcspn(path, ".");
        const azbi_slot *found = azbi_type_slot(chain.leaf, path, len);
        if (found == NULL) {
            return false;
        }
        *row = azbi_chain_row(&chain, found);
        *slot = azbi_chain_member(&chain, found);
        if (path[len] == '\0') {
            return true;
        }
        if ((*row)->kind != AZB_KIND_MODEL) {
            return false;
        }
        memcpy(&model, *slot, sizeof model);
        path += len + 1;
    }
    return false;
}

void azbi_summarize(const azb_model *model, const azbi_summary_row *rows, size_t count, void *out)
{
    for (size_t i = 0; i < count; i++) {
        const azbi_row *row = NULL;
        const void *slot = NULL;
        if (azbi_summary_find(model, rows[i].path, &row, &slot)) {
            rows[i].fill(row, slot, (char *)out + rows[i].offset);
        }
    }
}

// ---- values ----

void azbi_summary_text(const azbi_row *row, const void *slot, void *out)
{
    azb_str *text = out;
    if (text->ptr == NULL && row->kind == AZB_KIND_STR) {
        *text = *(const azb_str *)slot;
    } else if (text->ptr == NULL && row->kind == AZB_KIND_ENUM) {
        *text = ((const azb_enum *)slot)->text;
    }
}

void azbi_summary_enum(const azbi_row *row, const void *slot, void *out)
{
    if (row->kind == AZB_KIND_ENUM && ((const azb_enum *)slot)->state >= AZB_SET) {
        *(azb_enum *)out = *(const azb_enum *)slot;
    }
}

void azbi_summary_time(const azbi_row *row, const void *slot, void *out)
{
    azb_time *time = out;
    const azb_str *text = slot;
    if (time->form > AZB_TIME_NULL) {
        return;
    }
    if (row->kind == AZB_KIND_TIME && ((const azb_time *)slot)->form > AZB_TIME_NULL) {
        *time = *(const azb_time *)slot;
    } else if (row->kind == AZB_KIND_STR && text->ptr != NULL &&
               azb_time_parse(text->ptr, text->len, time) != AZB_OK) {
        *time = (azb_time){0}; // words of the service: the model has them
    }
}

void azbi_summary_bool(const azbi_row *row, const void *slot, void *out)
{
    if (row->kind == AZB_KIND_BOOL && ((const azb_opt_bool *)slot)->state >= AZB_SET) {
        *(azb_opt_bool *)out = *(const azb_opt_bool *)slot;
    }
}

void azbi_summary_i32(const azbi_row *row, const void *slot, void *out)
{
    if (row->kind == AZB_KIND_I32 && ((const azb_opt_i32 *)slot)->state >= AZB_SET) {
        *(azb_opt_i32 *)out = *(const azb_opt_i32 *)slot;
    }
}
