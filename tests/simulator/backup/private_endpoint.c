// private_endpoint.c - private endpoint connections.
#include "backup/routes.h"
#include "server/operations.h"
#include "server/store.h"

#define CONNECTION_TYPE "Microsoft.RecoveryServices/vaults/privateEndpointConnections"

enum {
    CHANGE_SECONDS = 30
};

static const char *connection_id(struct sim_call *call)
{
    return sim_arena_format(&call->arena, "%s/privateEndpointConnections/%s", call->vault_id,
                            sim_call_parameter(call, "privateEndpointConnectionName"));
}

static void get_connection(struct sim_call *call)
{
    json_t *connection = sim_store_get(call->sim, connection_id(call));
    if (connection == NULL) {
        sim_answer_backup_error(call, 404, "BMSUserErrorPrivateEndpointConnectionNotFound",
                                "The private endpoint connection '%.128s' was not found.",
                                sim_call_parameter(call, "privateEndpointConnectionName"));
        return;
    }
    sim_answer_json(call, 200, json_incref(connection));
}

static void set_state(json_t *connection, const char *state)
{
    json_object_set_new(json_object_get(connection, "properties"), "provisioningState",
                        json_string(state));
}

static void finish_put(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    set_state(sim_store_get(sim, json_string_value(about)), "Succeeded");
}

// The resource exists at once; the status URL reports when it is usable.
static void put_connection(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.status = "/operationsStatus/",
                                                   .finish = finish_put};
    const json_t *properties = sim_call_properties(call);
    const json_t *state = json_object_get(properties, "privateLinkServiceConnectionState");
    if (properties == NULL ||
        !sim_answer_check_text(call, json_object_get(properties, "privateEndpoint"), "id") ||
        !sim_answer_check_word(call, state, "status", " Pending Approved Rejected Disconnected ")) {
        return;
    }
    const char *id = connection_id(call);
    json_t *connection = sim_store_put(call->sim, id, CONNECTION_TYPE, call->body);
    set_state(connection, "Pending");
    sim_operation_begin(call, &kind, id, CHANGE_SECONDS * SIM_SECOND, NULL, json_string(id));
    sim_answer_json(call, 201, json_deep_copy(connection));
}

static void finish_delete(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    sim_store_remove(sim, json_string_value(about));
}

static void delete_connection(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {
        .status = "/operationsStatus/", .result = "/operationResults/", .finish = finish_delete};
    const char *id = connection_id(call);
    json_t *connection = sim_store_get(call->sim, id);
    if (connection == NULL) {
        sim_answer_empty(call, 204);
        return;
    }
    set_state(connection, "Deleting");
    sim_operation_begin(call, &kind, id, CHANGE_SECONDS * SIM_SECOND, NULL, json_string(id));
}

#define CONNECTION SIM_VAULT_PATH "/privateEndpointConnections/{privateEndpointConnectionName}"

const struct sim_route sim_private_endpoint_routes[] = {
    {"GET", CONNECTION, SIM_VAULT, get_connection},
    {"PUT", CONNECTION, SIM_VAULT, put_connection},
    {"DELETE", CONNECTION, SIM_VAULT, delete_connection},
    {NULL, NULL, SIM_OPEN, NULL}};
