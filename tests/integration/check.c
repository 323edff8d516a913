#include "check.h"

#include <stdlib.h>

static json_t *json_of(const azb_model *model)
{
    char *text = NULL;
    size_t len = 0;
    azb_error *err = NULL;
    assert_non_null(model);
    must(azb_model_to_json(model, &text, &len, &err), &err);
    json_t *json = json_loadb(text, len, JSON_DECODE_ANY, NULL);
    assert_non_null(json);
    azb_text_free(text);
    return json;
}

static const json_t *member_at(const json_t *json, const char *path)
{
    char name[128];
    while (json != NULL && *path != '\0') {
        const size_t len = strcspn(path, ".");
        assert_true(len < sizeof name);
        memcpy(name, path, len);
        name[len] = '\0';
        json = json_is_array(json) ? json_array_get(json, strtoul(name, NULL, 10))
                                   : json_object_get(json, name);
        path += len + (path[len] == '.' ? 1 : 0);
    }
    return json;
}

// The text of a member, or NULL; free with free.
static char *text_at(const azb_model *model, const char *path)
{
    json_t *json = json_of(model);
    const json_t *found = member_at(json, path);
    char *text = NULL;
    if (json_is_string(found)) {
        text = strdup(json_string_value(found));
    } else if (found != NULL) {
        text = json_dumps(found, JSON_ENCODE_ANY | JSON_COMPACT);
    }
    json_decref(json);
    return text;
}

void expect(const azb_model *model, const char *path, const char *text)
{
    char *found = text_at(model, path);
    const bool fits = text == NULL             ? found == NULL
                      : strcmp(text, "*") == 0 ? found != NULL
                                               : found != NULL && strcmp(found, text) == 0;
    if (!fits) {
        fail_msg("%s is %s, not %s", path, found != NULL ? found : "absent",
                 text != NULL ? text : "absent");
    }
    free(found);
}

void expect_all(const azb_model *model, const member *members)
{
    for (; members->path != NULL; members++) {
        expect(model, members->path, members->text);
    }
}

azb_model *edited(const fixture *f, const azb_model *model, const char *patch)
{
    azb_model *out = NULL;
    azb_error *err = NULL;
    json_t *json = json_of(model);
    json_t *more = json_loads(patch, 0, NULL);
    assert_non_null(more);
    assert_int_equal(json_object_update_recursive(json, more), 0);
    char *text = json_dumps(json, JSON_COMPACT);
    must(azb_model_from_json(f->context, azb_type_name(azb_model_type(model)), text, strlen(text),
                             &out, &err),
         &err);
    free(text);
    json_decref(more);
    json_decref(json);
    return out;
}

void expect_change(const azb_model *before, const azb_model *after, const char *const *paths)
{
    azb_diff *diff = NULL;
    azb_error *err = NULL;
    size_t count = 0;
    must(azb_model_diff(before, after, &diff, &err), &err);
    for (; paths[count] != NULL; count++) {
        assert_string_equal(azb_diff_path(diff, count), paths[count]);
    }
    assert_string_equal(azb_diff_path(diff, count), "");
    assert_int_equal(azb_diff_count(diff), count);
    azb_diff_free(diff);
}

static bool has(const azb_model *model, const char *path, const char *text)
{
    char *found = path != NULL ? text_at(model, path) : NULL;
    const bool fits = path == NULL || (found != NULL && strcmp(found, text) == 0);
    free(found);
    return fits;
}

size_t count_where(azb_pager *pager, const char *path, const char *text)
{
    azb_model *item = NULL;
    azb_error *err = NULL;
    size_t count = 0;
    do {
        must(azb_pager_next(pager, &item, &err), &err);
        count += item != NULL && has(item, path, text) ? 1 : 0;
    } while (item != NULL);
    assert_int_equal(azb_pager_problem_count(pager), 0);
    azb_pager_free(pager);
    return count;
}

azb_model *find_where(azb_pager *pager, const char *path, const char *text)
{
    azb_model *item = NULL;
    azb_error *err = NULL;
    do {
        must(azb_pager_next(pager, &item, &err), &err);
    } while (item != NULL && !has(item, path, text));
    assert_int_equal(azb_pager_problem_count(pager), 0);
    assert_non_null(item);
    azb_model_keep(item);
    azb_pager_free(pager);
    return item;
}

ended finish(azb_poller *poller)
{
    ended end = {.result = NULL};
    azb_error *err = NULL;
    must(azb_poller_wait(poller, NULL, &err), &err);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
    must(azb_poller_result(poller, &end.result, &err), &err);
    azb_model_keep(end.result);
    (void)snprintf(end.operation, sizeof end.operation, "%s", azb_poller_operation_id(poller));
    (void)snprintf(end.job, sizeof end.job, "%s", azb_poller_job_id(poller));
    azb_poller_free(poller);
    return end;
}

void ended_free(ended *end)
{
    azb_model_free(end->result);
    end->result = NULL;
}

void settle(azb_poller *poller)
{
    ended end = finish(poller);
    ended_free(&end);
}

void expect_job(const fixture *f, const ended *end, const char *operation)
{
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    assert_string_not_equal(end->job, "");
    must(azb_jobs_get(f->client, f->vault_id, end->job, NULL, &job, &err), &err);
    expect(&job->model, "properties.operation", operation);
    azb_model_free(&job->model);
}

void expect_refused(azb_status status, azb_error **err, int32_t http_status, const char *code)
{
    must_fail(AZB_E_SERVICE, status, err);
    assert_int_equal(azb_error_http_status(*err), http_status);
    assert_string_equal(azb_error_service_code(*err), code);
    azb_error_free(*err);
    *err = NULL;
}
