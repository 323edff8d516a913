// job_error.c - errors of backup jobs.
#include "poller/job_error.h"

#include "arm/service_error.h"
#include "base/str.h"

// Whether a title is the name of an error, such as UserErrorGuestAgentStatusUnavailable, and no
// sentence: one word that is made of several.
static bool is_code(const azbi_tree *title)
{
    size_t len = 0;
    size_t joints = 0;
    const char *text = azbi_tree_text(title, &len);
    for (size_t i = 0; i < len; i++) {
        const bool letter = azbi_is_letter(text[i]);
        if (!letter && !azbi_is_digit(text[i]) && text[i] != '_') {
            return false;
        }
        joints += !letter || azbi_lower(text[i]) != text[i] ? 1 : 0;
    }
    return joints > 1 && azbi_is_letter(text[0]);
}

// One entry of errorDetails. Its name is the title, mostly; its number the code.
static void fill(azb_error *error, const azbi_tree *entry)
{
    const azbi_tree *code = azbi_tree_find_nocase(entry, "errorCode");
    const azbi_tree *title = azbi_tree_find_nocase(entry, "errorTitle");
    azbi_service_error_put_number(error, code);
    if (is_code(title)) {
        azbi_service_error_put(error, AZBI_ERROR_SERVICE_CODE, title);
    }
    azbi_service_error_put_code(error, code);
    azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE,
                           azbi_tree_find_nocase(entry, "errorString"));
    if (!is_code(title)) {
        azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE, title);
    }
    azbi_service_error_put(error, AZBI_ERROR_SERVICE_MESSAGE,
                           azbi_tree_find_nocase(entry, "additionalDetails"));
    azbi_service_error_add_recommendations(error, azbi_tree_find_nocase(entry, "recommendations"));
}

static bool is_healthy(const azbi_tree *entry)
{
    return azbi_tree_count(entry) == 0 ||
           azbi_service_error_is_success(azbi_tree_find_nocase(entry, "errorCode")) ||
           azbi_service_error_is_success(azbi_tree_find_nocase(entry, "errorTitle"));
}

// The first one is what the job failed of, and all of them are details.
static void add_entry(azb_error *error, const azbi_tree *entry)
{
    if (is_healthy(entry)) {
        return;
    }
    if (azb_error_detail_count(error) == 0) {
        fill(error, entry);
    }
    azb_error *detail = azbi_service_error_add_detail(error);
    if (detail != NULL) {
        fill(detail, entry);
        azbi_service_error_judge(detail);
        azbi_service_error_finish_detail(detail);
    }
}

azb_status azbi_job_error(azb_error **err, azb_context *context, const char *subject,
                          const char *state, const azbi_tree *properties)
{
    const azb_status status =
        azbi_fail(err, context, AZB_E_OPERATION, "%s ended %s", subject, state);
    const azbi_tree *list = azbi_tree_find_nocase(properties, "errorDetails");
    const azbi_tree *extended = azbi_tree_find_nocase(properties, "extendedInfo");
    if (azbi_tree_name_at(list, 0) != NULL) {
        add_entry(*err, list); // one alone in place of the list
    }
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        add_entry(*err, azbi_tree_at(list, i));
    }
    azbi_service_error_put(*err, AZBI_ERROR_SERVICE_MESSAGE,
                           azbi_tree_find_nocase(extended, "dynamicErrorMessage"));
    azbi_service_error_put(*err, AZBI_ERROR_TARGET,
                           azbi_tree_find_nocase(properties, "entityFriendlyName"));
    azbi_service_error_put(*err, AZBI_ERROR_CORRELATION_ID,
                           azbi_tree_find_nocase(properties, "activityId"));
    azbi_service_error_judge(*err);
    azbi_error_prefix_service(*err);
    return status;
}

azb_status azbi_job_error_of_status(azb_error **err, azb_context *context, const char *subject,
                                    const char *state, const azbi_tree *body)
{
    return azbi_job_error(err, context, subject, state, azbi_tree_get(body, "properties"));
}
