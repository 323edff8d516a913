/* summary_fixture.h - models out of JSON, and what the tests of summaries show of values. */
#ifndef AZB_TESTS_UNIT_MODEL_SUMMARY_FIXTURE_H
#define AZB_TESTS_UNIT_MODEL_SUMMARY_FIXTURE_H

#include "model/summary.h"

azb_model *summary_model(azb_context *context, const char *type_name, const char *json);

/* As text: "-" for none, "0" and "1". */
const char *summary_time(const azb_time *time, char text[AZB_TIME_TEXT_MAX]);
const char *summary_bool(const azb_opt_bool *flag);

/* That every member of root and of the types below it is in the table or in left_out, and that
 * everything in left_out is a member. */
void summary_check_members(const azb_type *root, const azbi_summary_row *rows, size_t count,
                           const char *const *left_out, size_t left_out_count);

#endif
