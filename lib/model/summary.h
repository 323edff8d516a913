/*
 * summary.h - fills a flat struct out of a model of any type by a table of paths: the same member
 * has the same name in all types of a family, so names are enough and types need not be known.
 */
#ifndef AZBI_MODEL_SUMMARY_H
#define AZBI_MODEL_SUMMARY_H

#include <stdbool.h>

#include "json/type.h"

/* Puts what a member holds into a member of a summary. */
typedef void (*azbi_summary_fill)(const azbi_row *row, const void *slot, void *out);

/* Of several rows for one member of a summary the first that has a value counts. */
typedef struct azbi_summary_row {
    const char *path; /* wire names: "recoveryPointProperties.expiryTime" */
    azbi_summary_fill fill;
    size_t offset; /* of the member of the summary */
} azbi_summary_row;

void azbi_summarize(const azb_model *model, const azbi_summary_row *rows, size_t count, void *out);

/* The member at a path; false when the model, or one on the way, has none. */
bool azbi_summary_find(const azb_model *model, const char *path, const azbi_row **row,
                       const void **slot);

/* STR and ENUM into azb_str; ENUM into azb_enum; TIME and STR into azb_time; the others as they
 * are. */
void azbi_summary_text(const azbi_row *row, const void *slot, void *out);
void azbi_summary_enum(const azbi_row *row, const void *slot, void *out);
void azbi_summary_time(const azbi_row *row, const void *slot, void *out);
void azbi_summary_bool(const azbi_row *row, const void *slot, void *out);
void azbi_summary_i32(const azbi_row *row, const void *slot, void *out);

/* The tables, for the test that no member of a model was forgotten. */
extern const azbi_summary_row azbi_recovery_point_rows[];
extern const size_t azbi_recovery_point_row_count;
extern const azbi_summary_row azbi_protected_item_rows[];
extern const size_t azbi_protected_item_row_count;

#endif
