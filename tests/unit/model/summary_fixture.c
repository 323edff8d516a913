// summary_fixture.c - see summary_fixture.h.
#include "summary_fixture.h"

#include <string.h>

#include "support/test.h"
#include "json/chain.h"

azb_model *summary_model(azb_context *context, const char *type_name, const char *json)
{
    azb_model *model = NULL;
    assert_int_equal(azb_model_from_json(context, type_name, json, strlen(json), &model, NULL),
                     AZB_OK);
    return model;
}

const char *summary_time(const azb_time *time, char text[AZB_TIME_TEXT_MAX])
{
    return azb_time_format(time, text, AZB_TIME_TEXT_MAX) == AZB_OK ? text : "-";
}

const char *summary_bool(const azb_opt_bool *flag)
{
    if (flag->state < AZB_SET) {
        return "-";
    }
    return flag->value != 0 ? "1" : "0";
}

static bool is_in_table(const char *wire, const azbi_summary_row *rows, size_t count)
{
    const size_t len = strlen(wire);
    for (size_t i = 0; i < count; i++) {
        if (strncmp(rows[i].path, wire, len) == 0 && strchr(".", rows[i].path[len]) != NULL) {
            return true;
        }
    }
    return false;
}

void summary_check_members(const azb_type *root, const azbi_summary_row *rows, size_t count,
                           const char *const *left_out, size_t left_out_count)
{
    enum {
        LEFT_OUT_MAX = 64
    };
    bool seen[LEFT_OUT_MAX] = {false};
    assert_in_range(left_out_count, 1, LEFT_OUT_MAX);
    for (size_t i = 0; i <= root->variant_count; i++) {
        const azb_type *type = i == 0 ? root : root->variants[i - 1].type;
        for (size_t j = 0; j < type->row_count; j++) {
            const char *wire = type->rows[j].wire;
            bool known = is_in_table(wire, rows, count);
            for (size_t k = 0; k < left_out_count; k++) {
                if (strcmp(left_out[k], wire) == 0) {
                    seen[k] = known = true;
                }
            }
            if (!known) {
                fail_msg("%s of %s is neither in the summary nor left out", wire, type->name);
            }
        }
    }
    for (size_t k = 0; k < left_out_count; k++) {
        if (!seen[k]) {
            fail_msg("no type has the member %s", left_out[k]);
        }
    }
}
