// fuzz_name - names that come from outside: owners and names of restore points, job ids, typed
// filters; and names of mount scripts, a suffix and an extension on two lines.
#include <string.h>

#include <jansson.h>

#include "base/str.h"
#include "service.h"
#include "unit/json/sample_types.h"
#include "workflow/restore_point_name.h"
#include "json/walker.h"

#include <azbackup/poller.h>
#include <azbackup/workflow/recover_files.h>
#include <azbackup/workflow/restore_point_name.h>

#define HOST "https://management.azure.com"
#define VAULT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.RecoveryServices/vaults/v1"
#define ITEM VAULT "/backupFabrics/Azure/protectionContainers/C;c;rg;vm1/protectedItems/VM;c;rg;vm1"

enum {
    FILTER_MAX = 1 << 20,
    FILE_NAME_MAX = 255
};

// An owner that a name tells is one that may be given; names made for it tell the same one.
static void check_owner(azb_context *context, const char *text)
{
    azb_str owner = {NULL, 0};
    azb_str again = {NULL, 0};
    char *made = NULL;
    azb_restore_point_name_owner(text, &owner);
    fuzz_require(owner.ptr == NULL || owner.len <= AZB_RESTORE_POINT_OWNER_MAX, "too long", text);
    if (azb_restore_point_name(context, text, &made, NULL) == AZB_OK) {
        azb_restore_point_name_owner(made, &again);
        fuzz_require(azbi_equal(again.ptr, again.len, text, strlen(text)), "another owner", made);
        fuzz_require(azbi_owner_has(text, made), "not its owner's", made);
    }
    azb_text_free(made);
}

// A literal is the text with its quotes doubled, so it ends where it is to end.
static void check_filter(azb_context *context, const char *text)
{
    azb_model *model = NULL;
    azbi_buf out;
    fuzz_require(azbi_model_new(context, &sample_type_query, &model, NULL) == AZB_OK, "no model",
                 "");
    sample_query *query = (sample_query *)(void *)model;
    azbi_buf_init(&out, context, FILTER_MAX);
    azb_model_set_str(model, &query->name, text);
    if (azbi_filter_text(model, &out, NULL) == AZB_OK) {
        static const char start[] = "name eq '";
        const char *at = azbi_buf_text(&out);
        fuzz_require(strncmp(at, start, strlen(start)) == 0, "no filter", at);
        for (at += strlen(start); *text != '\0'; text++, at++) {
            at += *text == '\'' && *at == '\'';
            fuzz_require(*at == *text, "another text", text);
        }
        fuzz_require(strcmp(at, "'") == 0, "does not end", at);
    }
    azbi_buf_dispose(&out);
    azb_model_free(model);
}

// A job id stays one segment of the path.
static void check_job_id(service *s, const char *text)
{
    static const char place[] = HOST VAULT "/backupJobs/";
    azb_poller *poller = NULL;
    if (azb_job_poller_new(s->stage.client, VAULT, text, &poller, NULL) != AZB_OK) {
        return;
    }
    const size_t before = azb_mock_request_count(s->stage.mock);
    (void)!azb_poller_poll(poller, NULL, NULL, NULL);
    if (azb_mock_request_count(s->stage.mock) > before && text[0] != '/') {
        const char *url = azb_mock_request_url(s->stage.mock, before);
        fuzz_require(strncmp(url, place, strlen(place)) == 0, "another place", url);
        const char *rest = url + strlen(place);
        fuzz_require(rest[strcspn(rest, "/?#")] == '?', "more than a segment", url);
    }
    azb_poller_free(poller);
}

// ---- mount scripts ----

static char *status_with_script(const char *suffix, const char *extension)
{
    json_t *status = json_pack("{s:s,s:s,s:{s:s,s:{s:[{s:s,s:s,s:s,s:s}]}}}", "name", "op",
                               "status", "Succeeded", "properties", "objectType",
                               "OperationStatusProvisionILRExtendedInfo", "recoveryTarget",
                               "clientScripts", "scriptContent", "QUJD", "scriptNameSuffix", suffix,
                               "scriptExtension", extension, "osType", "Linux");
    char *text = status != NULL ? json_dumps(status, JSON_COMPACT) : NULL;
    json_decref(status);
    return text; // NULL when the names are no UTF-8
}

static void check_file_name(const azb_file_recovery *recovery)
{
    static const char allowed[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    azb_mount_script script = {.size = sizeof script};
    fuzz_require(azb_file_recovery_script(recovery, 0, &script) == AZB_OK, "no script", "");
    const size_t len = strlen(script.file_name);
    fuzz_require(len > 0 && len <= FILE_NAME_MAX, "no length for a file", script.file_name);
    fuzz_require(script.file_name[0] != '.' && strspn(script.file_name, allowed) == len,
                 "no name for a file", script.file_name);
    fuzz_require(script.password[0] == '\0' || strstr(script.file_name, script.password) == NULL,
                 "the password in the name", script.file_name);
}

static void check_script(service *s, const char *suffix, const char *extension)
{
    static const char headers[] = "Azure-AsyncOperation: " HOST VAULT "/backupOperations/op\n";
    azb_file_recovery_options options;
    azb_file_recovery *recovery = NULL;
    char *body = status_with_script(suffix, extension);
    if (body == NULL) {
        return;
    }
    fuzz_require(azb_mock_reply(s->stage.mock, "POST", NULL, 202, headers, NULL) == AZB_OK &&
                     azb_mock_reply(s->stage.mock, "GET", NULL, 200, NULL, body) == AZB_OK,
                 "no answers", "");
    azb_options_init(&options, sizeof options);
    options.virtual_machine_id = "/subscriptions/11111111-2222-3333-4444-555555555555/"
                                 "resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/v";
    if (azb_file_recovery_start(s->stage.client, ITEM, "p1", &options, NULL, &recovery, NULL) ==
        AZB_OK) {
        check_file_name(recovery);
    }
    azb_file_recovery_free(recovery);
    free(body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    service s;
    char *text = service_text(data, size);
    service_open(&s);
    check_owner(s.stage.context, text);
    check_filter(s.stage.context, text);
    check_job_id(&s, text);
    const char *second = service_next_line(text);
    check_script(&s, text, second);
    service_close(&s);
    free(text);
    return 0;
}
