#include "compute.h"

char *collection_id(const fixture *f, const char *name)
{
    char *id = NULL;
    azb_error *err = NULL;
    must(azb_restore_point_collection_id(f->context, simulator_text(f->sim, "subscriptionId"),
                                         simulator_text(f->sim, "resourceGroup"), name, &id, &err),
         &err);
    return id;
}

char *point_id(const fixture *f, const char *collection, const char *name)
{
    char *id = NULL;
    azb_error *err = NULL;
    must(azb_restore_point_id(f->context, collection, name, &id, &err), &err);
    return id;
}

char *disk_id(const fixture *f, const char *name)
{
    char *id = NULL;
    azb_error *err = NULL;
    must(azb_disk_id(f->context, simulator_text(f->sim, "subscriptionId"),
                     simulator_text(f->sim, "resourceGroup"), name, &id, &err),
         &err);
    return id;
}

char *machine_id(const fixture *f, const char *name)
{
    char *id = NULL;
    azb_error *err = NULL;
    must(azb_virtual_machine_id(f->context, simulator_text(f->sim, "subscriptionId"),
                                simulator_text(f->sim, "resourceGroup"), name, &id, &err),
         &err);
    return id;
}

void make_collection(const fixture *f, const char *id, const char *region, const char *source)
{
    azb_restore_point_collection *made = NULL;
    azb_error *err = NULL;
    azb_model *body = fixture_body(
        f, "RestorePointCollection",
        "{\"location\":\"%s\",\"properties\":{\"source\":{\"id\":\"%s\"}}}", region, source);
    must(azb_restore_point_collections_create_or_update(f->client, id, body, NULL, &made, &err),
         &err);
    azb_model_free(&made->model);
    azb_model_free(body);
}

azb_poller *begin_point(const fixture *f, const char *id, const char *members)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_model *body = fixture_body(f, "RestorePoint", "{\"properties\":{%s}}", members);
    must(azb_restore_points_create(f->client, id, body, NULL, &poller, &err), &err);
    azb_model_free(body);
    return poller;
}

void make_point(const fixture *f, const char *id, const char *members)
{
    settle(begin_point(f, id, members));
}

int32_t state_after(const fixture *f, azb_poller *poller, long seconds)
{
    azb_error *err = NULL;
    int64_t wait_ms = 0;
    simulator_advance(f->sim, seconds);
    // The result is read by a poll of its own, right behind the last one.
    do {
        must(azb_poller_poll(poller, NULL, &wait_ms, &err), &err);
    } while (azb_poller_state(poller) == AZB_POLLER_RUNNING && wait_ms == 0);
    return azb_poller_state(poller);
}

char *make_first_point(const fixture *f, const char *collection)
{
    char *owner = collection_id(f, collection);
    char *id = point_id(f, owner, "p1");
    make_collection(f, owner, simulator_text(f->sim, "region"),
                    simulator_text(f->sim, "computeVm"));
    make_point(f, id, "");
    azb_text_free(owner);
    return id;
}

azb_restore_point *read_point(const fixture *f, const char *id, bool view)
{
    azb_restore_point *point = NULL;
    azb_error *err = NULL;
    azb_restore_points_get_options options;
    azb_options_init(&options, sizeof options);
    options.expand = view ? AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW : 0;
    must(azb_restore_points_get(f->client, id, &options, NULL, &point, &err), &err);
    return point;
}

const char *disk_point_of(const azb_restore_point *point, size_t number)
{
    const azb_restore_point_source_vm_storage_profile *disks =
        point->properties->source_metadata->storage_profile;
    assert_true(number <= disks->data_disks.count);
    const azb_disk_restore_point_attributes *own =
        number == 0 ? disks->os_disk->disk_restore_point
                    : disks->data_disks.items[number - 1]->disk_restore_point;
    return own != NULL ? own->id.ptr : "";
}

void wait_for_copies(const fixture *f, const char *point)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    must(azb_replication_poller_new(f->client, point, &poller, &err), &err);
    settle(poller);
}

json_t *compute_state(const fixture *f)
{
    json_t *state = simulator_admin(f->sim, "GET", "/_sim/state", NULL);
    json_t *compute = json_incref(json_object_get(state, "compute"));
    assert_non_null(compute);
    json_decref(state);
    return compute;
}

bool state_has(const json_t *state, const char *kind, const char *id)
{
    const json_t *list = json_object_get(state, kind);
    assert_non_null(list);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *entry = json_array_get(list, i);
        const char *found =
            json_string_value(json_is_object(entry) ? json_object_get(entry, "id") : entry);
        if (found != NULL && azb_id_compare(found, id) == 0) {
            return true;
        }
    }
    return false;
}
