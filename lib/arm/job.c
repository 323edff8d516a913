#include "arm/job.h"

#include <string.h>

#include "arm/poller.h"
#include "arm/service_error.h"
#include "base/memory.h"
#include "base/str.h"
#include "id/id.h"
#include "model/types.h"

// Rows that the poller itself uses.
static const char get_job[] = "JobDetails_Get";
static const char cancel_job[] = "JobCancellations_Trigger";

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
    if (err == NULL) {
        return status;
    }
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
    azbi_error_tell_service(*err);
    return status;
}

// A row of the service floor, with the argument called as in this floor's functions.
static azb_status find_row(azb_client *client, const char *id, azbi_operation *row, azb_error **err)
{
    const azbi_operation *found = NULL;
    const azb_status status = azbi_operation_need(client, id, &found, err);
    if (status != AZB_OK) {
        return status;
    }
    *row = *found;
    row->names[0].argument = "job_id";
    row->scope_argument = "vault_id";
    return AZB_OK;
}

azb_status azbi_job_put_url(azb_client *client, const char *vault_id, const char *job_id,
                            azbi_buf *url, azb_error **err)
{
    azbi_operation row;
    azb_status status = find_row(client, get_job, &row, err);
    if (status == AZB_OK) {
        const azbi_arguments arguments = {
            .operation = &row, .scope_id = vault_id, .names = {job_id}};
        status = azbi_operation_url(&arguments, client, url, err);
    }
    return status;
}

// The name of a job that may be given as its whole ARM id, which must be of that vault.
static azb_status check_name(azb_client *client, const char *vault_id, const char *job_id,
                             const char **name, azb_error **err)
{
    azb_str vault = {NULL, 0};
    *name = job_id;
    if (job_id == NULL || job_id[0] != '/') {
        return AZB_OK;
    }
    const azb_str text = {job_id, strlen(job_id)};
    const azb_str found = azbi_job_name_of(text, &vault);
    if (found.ptr == NULL) {
        return azbi_fail_arg(err, client->context, "job_id",
                             "must be the name of a job or the ARM id of one");
    }
    if (vault_id != NULL && !azbi_equal_nocase(vault.ptr, vault.len, vault_id, strlen(vault_id))) {
        return azbi_fail_arg(err, client->context, "job_id",
                             "is the ARM id of a job in another vault than vault_id");
    }
    *name = found.ptr;
    return AZB_OK;
}

static azb_status set_up(azb_poller *poller, const char *vault_id, const char *job_id,
                         azb_error **err)
{
    azb_client *client = poller->client;
    azbi_buf url;
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    const char *name = NULL;
    azb_status status = check_name(client, vault_id, job_id, &name, err);
    if (status == AZB_OK) {
        status = azbi_job_put_url(client, vault_id, name, &url, err);
    }
    int failed = 0;
    if (status == AZB_OK) {
        poller->type = &azbi_type_job_resource;
        poller->url = azbi_string_copy(client->context, azbi_buf_text(&url), &failed);
        poller->job_id = azbi_string_copy(client->context, name, &failed);
        failed |= azbi_id_vault_of(client->context, AZBI_SCOPE_VAULT, vault_id,
                                   &poller->vault_id) != AZB_OK;
        status = failed ? azbi_fail_nomem(err) : AZB_OK;
    }
    azbi_buf_dispose(&url);
    return status;
}

static azb_status make(azb_client *client, const char *vault_id, const char *job_id,
                       azb_poller **out, azb_error **err)
{
    azb_poller *poller = azbi_poller_new(client, AZBI_POLLER_JOB);
    if (poller == NULL) {
        return azbi_fail_nomem(err);
    }
    const azb_status status = set_up(poller, vault_id, job_id, err);
    if (status != AZB_OK) {
        azb_poller_free(poller);
        return status;
    }
    *out = poller;
    return AZB_OK;
}

azb_status azb_job_poller_new(azb_client *client, const char *vault_id, const char *job_id,
                              azb_poller **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "is required");
    }
    *out = NULL;
    const azb_status status = azbi_client_check(client, err);
    return status == AZB_OK ? make(client, vault_id, job_id, out, err) : status;
}

azb_status azb_poller_job_new(const azb_poller *operation, azb_poller **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "is required");
    }
    *out = NULL;
    if (operation == NULL) {
        return azbi_fail_arg(err, NULL, "operation", "is required");
    }
    azb_client *client = operation->client;
    azb_status status = azbi_client_check(client, err);
    if (status == AZB_OK && (operation->job_id == NULL || operation->vault_id == NULL)) {
        return azbi_fail(err, client->context, AZB_E_STATE, "operation: no job is known yet");
    }
    if (status == AZB_OK) {
        status = make(client, operation->vault_id, operation->job_id, out, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    int failed = 0;
    (*out)->is_named = true;
    (*out)->trigger_ids = azbi_string_copy(client->context, operation->trigger_ids, &failed);
    (*out)->operation_id = azbi_string_copy(client->context, operation->operation_id, &failed);
    if (failed) {
        azb_poller_free(*out);
        *out = NULL;
        return azbi_fail_nomem(err);
    }
    return AZB_OK;
}

azb_status azb_poller_cancel_job(azb_poller *poller, const azb_call_options *call,
                                 azb_poller **canceling, azb_error **err)
{
    azbi_error_start(err);
    if (canceling != NULL) {
        *canceling = NULL;
    }
    if (poller == NULL) {
        return azbi_fail_arg(err, NULL, "poller", "is required");
    }
    azb_client *client = poller->client;
    azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (poller->job_id == NULL || poller->vault_id == NULL) {
        return azbi_fail(err, client->context, AZB_E_STATE, "poller: no job is known yet");
    }
    azbi_operation row;
    status = find_row(client, cancel_job, &row, err);
    if (status != AZB_OK) {
        return status;
    }
    const azbi_arguments arguments = {
        .operation = &row, .scope_id = poller->vault_id, .names = {poller->job_id}, .call = call};
    azb_poller *cancellation = NULL;
    status = azbi_call_run_poller(client, &arguments, &cancellation, err);
    if (canceling != NULL) {
        *canceling = cancellation;
    } else {
        azb_poller_free(cancellation);
    }
    return status;
}
