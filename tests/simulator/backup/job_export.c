// job_export.c - exports of jobs as blobs.
#include "backup/jobs.h"
#include "backup/routes.h"
#include "server/operations.h"

#include <string.h>

enum {
    EXPORT_SECONDS = 30,
    KEY_MINUTES = 15
};

// The key of a blob is valid for a while after it was issued.
static void finish_export(struct sim *sim, sim_time when, const json_t *about)
{
    json_t *blob = json_object_get(sim->exports, sim_json_text(about, "name"));
    json_object_set_new(blob, "until", json_integer((json_int_t)(when + KEY_MINUTES * SIM_MINUTE)));
}

static json_t *export_result(struct sim_call *call, const json_t *about)
{
    const char *name = sim_json_text(about, "name");
    const json_t *blob = json_object_get(call->sim->exports, name);
    const char *key = sim_json_text(blob, "key");
    const char *base = call->request.base;
    json_t *operation =
        json_pack("{s:s, s:o, s:o, s:o, s:o}", "objectType", "ExportJobsOperationResultInfo",
                  "blobUrl", json_sprintf("%s/_sim/exports/%s.json", base, name), "blobSasKey",
                  json_sprintf("?sv=2021-08-06&sr=b&sp=r&sig=%s", key), "excelFileBlobUrl",
                  json_sprintf("%s/_sim/exports/%s.json", base, name), "excelFileBlobSasKey",
                  json_sprintf("?sv=2021-08-06&sr=b&sp=r&sig=%s", key));
    return json_pack("{s:s, s:{}, s:o}", "statusCode", "OK", "headers", "operation", operation);
}

static void export_jobs(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.result = "/backupJobs/operationResults/",
                                                   .finish = finish_export,
                                                   .answer = export_result};
    json_t *jobs = sim_jobs_wanted(call);
    if (jobs == NULL) {
        return;
    }
    char name[37];
    char key[37];
    sim_random_guid(&call->sim->random, name);
    sim_random_guid(&call->sim->random, key);
    json_object_set_new(call->sim->exports, name,
                        json_pack("{s:o, s:s, s:i}", "jobs", jobs, "key", key, "until", 0));
    sim_operation_begin(call, &kind, call->vault_id, EXPORT_SECONDS * SIM_SECOND, NULL,
                        json_pack("{s:s}", "name", name));
}

// Storage requires no token, only the key in the query.
static void get_export(struct sim_call *call)
{
    const char *asked = sim_call_parameter(call, "name");
    char *name = sim_arena_copy(&call->arena, asked, strcspn(asked, "."));
    const json_t *blob = json_object_get(call->sim->exports, name);
    const char *key = sim_call_query(call, "sig");
    bool known = blob != NULL && key != NULL && strcmp(key, sim_json_text(blob, "key")) == 0;
    if (!known || call->now >= json_integer_value(json_object_get(blob, "until"))) {
        sim_answer_arm_error(call, 403, "AuthenticationFailed",
                             "Server failed to authenticate the request.");
        return;
    }
    sim_answer_json(call, 200, json_incref(json_object_get(blob, "jobs")));
}

const struct sim_route sim_job_export_routes[] = {
    {"POST", SIM_VAULT_PATH "/backupJobsExport", SIM_VAULT, export_jobs},
    {"GET", "/_sim/exports/{name}", SIM_OPEN, get_export},
    {NULL, NULL, SIM_OPEN, NULL}};
