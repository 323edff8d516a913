// managed_identity.c - the endpoints that give the machine's identity its tokens: that of virtual
// machines (IMDS) and that of App Service. They answer the machine itself alone.
#include "identity/routes.h"
#include "identity/token.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#define SECRET "simulated-identity-header"

// The identities of the machine: the first is its own, the others were assigned to it.
static const struct identity {
    const char *object_id, *client_id, *resource_id;
} identities[] = {
    {"5d1f9c55-3b0e-4a51-9a75-0d6a3f0c1e02", "5d1f9c55-3b0e-4a51-9a75-0d6a3f0c1e03", ""},
    {"5d1f9c55-3b0e-4a51-9a75-0d6a3f0c1e04", "5d1f9c55-3b0e-4a51-9a75-0d6a3f0c1e05",
     "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/"
     "userAssignedIdentities/agent"},
};

enum {
    IDENTITY_COUNT = sizeof identities / sizeof identities[0]
};

// By which parameters an endpoint is asked, and how it refuses.
struct endpoint {
    const char *version;
    const char *resource_parameter; // that names an identity by its ARM id
    void (*refuse)(struct sim_call *call, unsigned status, const char *text);
};

static void refuse_imds(struct sim_call *call, unsigned status, const char *text)
{
    sim_answer_json(call, status,
                    json_pack("{s:s, s:s}", "error", "invalid_request", "error_description", text));
}

static void refuse_app_service(struct sim_call *call, unsigned status, const char *text)
{
    sim_answer_json(call, status,
                    json_pack("{s:i, s:s}", "statusCode", (int)status, "message", text));
}

// The identity that is asked for; NULL: the machine has none of that name.
static const struct identity *find_identity(const struct sim_call *call,
                                            const struct endpoint *endpoint)
{
    const char *client = sim_call_query(call, "client_id");
    const char *object = sim_call_query(call, "object_id");
    const char *resource = sim_call_query(call, endpoint->resource_parameter);
    if (client == NULL && object == NULL && resource == NULL) {
        return &identities[0];
    }
    for (size_t i = 0; i < IDENTITY_COUNT; i++) {
        if ((client != NULL && strcasecmp(client, identities[i].client_id) == 0) ||
            (object != NULL && strcasecmp(object, identities[i].object_id) == 0) ||
            (resource != NULL && strcasecmp(resource, identities[i].resource_id) == 0)) {
            return &identities[i];
        }
    }
    return NULL;
}

static json_t *number_text(long long number)
{
    return json_sprintf("%lld", number);
}

static void give(struct sim_call *call, const struct endpoint *endpoint)
{
    const char *version = sim_call_query(call, "api-version");
    const char *resource = sim_call_query(call, "resource");
    if (version == NULL || strcmp(version, endpoint->version) != 0) {
        endpoint->refuse(call, 400, "The api-version is missing or not known.");
        return;
    }
    if (resource == NULL || *resource == '\0') {
        endpoint->refuse(call, 400, "The parameter 'resource' is required.");
        return;
    }
    const struct identity *found = find_identity(call, endpoint);
    if (found == NULL) {
        endpoint->refuse(call, 400, "Identity not found");
        return;
    }
    const struct sim_principal who = {found->object_id, found->client_id, resource};
    long lifetime = 0;
    const char *token = sim_token_issue(call, &who, &lifetime);
    // All members are texts, as the real endpoints write them.
    sim_answer_json(call, 200,
                    json_pack("{s:s, s:s, s:s, s:o, s:o, s:s, s:s}", "access_token", token,
                              "client_id", found->client_id, "refresh_token", "", "expires_in",
                              number_text(lifetime), "expires_on",
                              number_text((long long)time(NULL) + lifetime), "resource", resource,
                              "token_type", "Bearer"));
}

static void answer_imds(struct sim_call *call)
{
    static const struct endpoint endpoint = {"2018-02-01", "msi_res_id", refuse_imds};
    const char *metadata = sim_call_header(call, "Metadata");
    if (metadata == NULL || strcasecmp(metadata, "true") != 0) {
        refuse_imds(call, 400, "Required metadata header not specified");
    } else if (sim_call_header(call, "X-Forwarded-For") != NULL) {
        refuse_imds(call, 400, "The request came through a proxy");
    } else {
        give(call, &endpoint);
    }
}

static void answer_app_service(struct sim_call *call)
{
    static const struct endpoint endpoint = {"2019-08-01", "mi_res_id", refuse_app_service};
    const char *secret = sim_call_header(call, "X-IDENTITY-HEADER");
    if (secret == NULL || strcmp(secret, SECRET) != 0) {
        refuse_app_service(call, 401, "The header X-IDENTITY-HEADER is wrong.");
    } else {
        give(call, &endpoint);
    }
}

const struct sim_route sim_managed_identity_routes[] = {
    {"GET", "/metadata/identity/oauth2/token", SIM_OPEN, answer_imds},
    {"GET", "/msi/token", SIM_OPEN, answer_app_service},
    {NULL, NULL, SIM_OPEN, NULL}};
