// grant.c - which access to the bytes of disks is valid.
#include "compute/grant.h"
#include "compute/compute.h"

json_t *sim_grant_find(const struct sim *sim, const char *id, sim_time now, const char **name)
{
    json_t *grant;
    json_object_foreach(sim->grants, *name, grant)
    {
        if (sim_text_same(sim_json_text(grant, "resource"), id) &&
            json_integer_value(json_object_get(grant, "until")) > now) {
            return grant;
        }
    }
    return NULL;
}

bool sim_grant_active(const struct sim *sim, const char *id, sim_time now)
{
    const char *name = NULL;
    return sim_grant_find(sim, id, now, &name) != NULL;
}

bool sim_grant_check_ended(struct sim_call *call, const char *id)
{
    return !sim_grant_active(call->sim, id, call->now) ||
           sim_compute_conflict(call,
                                "'%.384s' has an active shared access signature. End the access "
                                "first.",
                                id);
}

json_t *sim_grant_list(struct sim_call *call)
{
    json_t *list = json_array();
    const char *name;
    json_t *grant;
    json_object_foreach(call->sim->grants, name, grant)
    {
        json_int_t until = json_integer_value(json_object_get(grant, "until"));
        if (until > call->now) {
            json_array_append_new(list,
                                  json_pack("{s:O, s:o}", "id", json_object_get(grant, "resource"),
                                            "until", sim_time_json(until)));
        }
    }
    return list;
}
