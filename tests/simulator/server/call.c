// call.c - reads the query, headers, parameters and body of a request.
#include "server/answer.h"
#include "server/sim.h"

#include <string.h>
#include <strings.h>

static const char *find(const struct sim_pair *pairs, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcasecmp(pairs[i].name, name) == 0) {
            return pairs[i].value;
        }
    }
    return NULL;
}

const char *sim_call_query(const struct sim_call *call, const char *name)
{
    return find(call->request.query, call->request.query_count, name);
}

const char *sim_call_header(const struct sim_call *call, const char *name)
{
    const char *header;
    json_t *value;
    json_object_foreach(call->request.headers, header, value)
    {
        if (strcasecmp(header, name) == 0) {
            return json_string_value(value);
        }
    }
    return NULL;
}

const char *sim_call_parameter(const struct sim_call *call, const char *name)
{
    const char *value = find(call->parameters, call->parameter_count, name);
    return value == NULL ? "" : value;
}

bool sim_call_before(const struct sim_call *call, const char *version)
{
    return call->api_version != NULL && strncmp(call->api_version, version, strlen(version)) < 0;
}

json_t *sim_call_body(struct sim_call *call)
{
    if (call->body == NULL) {
        json_error_t error;
        call->body = json_loadb(call->request.body, call->request.body_length, 0, &error);
    }
    if (!json_is_object(call->body)) {
        sim_answer_arm_error(call, 400, "InvalidRequestContent",
                             "The request content was invalid and could not be deserialized.");
        return NULL;
    }
    return call->body;
}

json_t *sim_call_properties(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    json_t *properties = json_object_get(body, "properties");
    if (body != NULL && !json_is_object(properties)) {
        sim_answer_backup_error(call, 400, "BMSUserErrorInvalidInput",
                                "The request has no object named properties.");
        return NULL;
    }
    return properties;
}

bool sim_call_is_compute(const struct sim_call *call)
{
    const struct sim_request *request = &call->request;
    for (size_t i = 1; i < request->segment_count; i++) {
        if (strcasecmp(request->segments[i], "Microsoft.Compute") == 0 &&
            strcasecmp(request->segments[i - 1], "providers") == 0) {
            return true;
        }
    }
    return false;
}

void sim_call_end(struct sim_call *call)
{
    json_decref(call->answer.body);
    json_decref(call->body);
    json_decref(call->request.headers);
    sim_arena_free(&call->arena);
}
