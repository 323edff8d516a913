// compute.c - errors, checks and operations that all of Compute shares.
#include "compute/compute.h"
#include "server/resource.h"
#include "server/store.h"
#include "subscription/region.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

bool sim_compute_conflict(struct sim_call *call, const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    sim_answer_compute_error(call, 409, "OperationNotAllowed", NULL, "%s", message);
    return false;
}

bool sim_compute_invalid(struct sim_call *call, const char *member, const char *value)
{
    if (value == NULL || *value == '\0') {
        sim_answer_compute_error(call, 400, "InvalidParameter", member,
                                 "Required parameter '%s' is missing (null).", member);
    } else {
        sim_answer_compute_error(call, 400, "InvalidParameter", member,
                                 "The value '%.256s' of parameter '%s' is invalid.", value, member);
    }
    return false;
}

bool sim_compute_check_word(struct sim_call *call, const json_t *object, const char *member,
                            const char *words)
{
    const json_t *value = json_object_get(object, member);
    return value == NULL || json_is_null(value) ||
           sim_text_is_word(words, json_string_value(value)) ||
           sim_compute_invalid(call, member,
                               json_is_string(value) ? json_string_value(value) : "not a text");
}

void sim_compute_missing(struct sim_call *call, const char *id)
{
    const char *type = strstr(id, "Microsoft.Compute");
    sim_answer_arm_error(call, 404, "ResourceNotFound",
                         "The Resource '%.384s' under resource group '%s' was not found.",
                         type == NULL ? id : type, call->sim->group);
}

const char *sim_compute_asked(struct sim_call *call, const char *type, const char *parameter)
{
    const char *id =
        sim_resource_id(&call->arena, call->sim, type, sim_call_parameter(call, parameter));
    const json_t *there = sim_store_get(call->sim, id);
    const char *own = sim_json_text(there, "id");
    return there == NULL ? id : sim_arena_copy(&call->arena, own, strlen(own));
}

json_t *sim_compute_find(struct sim_call *call, const char *type, const char *parameter)
{
    const char *id = sim_compute_asked(call, type, parameter);
    json_t *resource = sim_store_get(call->sim, id);
    if (resource == NULL) {
        sim_compute_missing(call, id);
    }
    return resource;
}

json_t *sim_compute_properties(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    json_t *properties = json_object_get(body, "properties");
    if (body != NULL && !json_is_object(properties)) {
        sim_compute_invalid(call, "properties", "");
        return NULL;
    }
    return properties;
}

bool sim_compute_same_place(const char *one, const char *other)
{
    do {
        one += strspn(one, " ");
        other += strspn(other, " ");
        if (tolower((unsigned char)*one) != tolower((unsigned char)*other++)) {
            return false;
        }
    } while (*one++ != '\0');
    return true;
}

static char *normal_place(struct sim_call *call, const char *text)
{
    char *place = sim_arena_copy(&call->arena, text, strlen(text));
    size_t kept = 0;
    for (const char *at = text; *at != '\0'; at++) {
        if (*at != ' ') {
            place[kept++] = (char)tolower((unsigned char)*at);
        }
    }
    place[kept] = '\0';
    return place;
}

const char *sim_compute_location(struct sim_call *call, const json_t *body, const json_t *old)
{
    const char *sent = sim_json_text(body, "location");
    const char *place = normal_place(call, sent);
    if (*place == '\0') {
        sim_answer_arm_error(call, 400, "LocationRequired",
                             "The location property is required for this definition.");
        return NULL;
    }
    if (!sim_region_is(place)) {
        sim_answer_arm_error(call, 400, "LocationNotAvailableForResourceType",
                             "The provided location '%.64s' is not available.", sent);
        return NULL;
    }
    if (old != NULL && strcmp(place, sim_json_text(old, "location")) != 0) {
        sim_answer_arm_error(call, 409, "InvalidResourceLocation",
                             "The resource already exists in location '%.64s'.",
                             sim_json_text(old, "location"));
        return NULL;
    }
    return place;
}

bool sim_compute_check_name(struct sim_call *call, const char *name)
{
    size_t length = strlen(name);
    size_t good = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
    if (length > 80 || good != length || strchr("-_.", name[0]) != NULL) {
        sim_answer_arm_error(call, 400, "InvalidResourceName", "Resource name %.128s is invalid.",
                             name);
        return false;
    }
    return true;
}

const char *sim_compute_state(const json_t *resource)
{
    return sim_json_text(json_object_get(resource, "properties"), "provisioningState");
}

void sim_compute_set_state(json_t *resource, const char *state)
{
    json_object_set_new(json_object_get(resource, "properties"), "provisioningState",
                        json_string(state));
}

// A restore point is in the region of its collection.
static const char *place_of(const struct sim *sim, struct sim_arena *arena, const json_t *resource)
{
    const char *place = sim_json_text(resource, "location");
    const char *id = sim_json_text(resource, "id");
    const char *child = strstr(id, "/restorePoints/");
    if (child == NULL) {
        return place;
    }
    return sim_json_text(sim_store_get(sim, sim_arena_copy(arena, id, (size_t)(child - id))),
                         "location");
}

void sim_compute_begin(struct sim_call *call, const struct sim_operation_kind *kind,
                       const json_t *resource, sim_time duration, json_t *more)
{
    json_t *about = json_pack("{s:s}", "id", sim_json_text(resource, "id"));
    json_object_update(about, more);
    json_decref(more);
    const char *scope = sim_arena_format(
        &call->arena, "/subscriptions/%s/providers/Microsoft.Compute/locations/%s",
        call->sim->subscription, normal_place(call, place_of(call->sim, &call->arena, resource)));
    sim_operation_begin(call, kind, scope, duration, NULL, about);
}

json_t *sim_compute_about(const struct sim *sim, const json_t *about)
{
    return sim_store_get(sim, sim_json_text(about, "id"));
}

void sim_compute_finish_put(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    sim_compute_set_state(sim_compute_about(sim, about), "Succeeded");
}

void sim_compute_fail_put(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    sim_compute_set_state(sim_compute_about(sim, about), "Failed");
}

json_t *sim_compute_result(struct sim_call *call, const json_t *about)
{
    json_t *resource = json_deep_copy(sim_compute_about(call->sim, about));
    return resource == NULL ? json_object() : resource;
}
