// prune_choose.c - which of an owner's points go: a decision without a request, but for the newest
// points of a collection that receives copies.
#include <azbackup/id.h>
#include <azbackup/replication.h>

#include "base/str.h"
#include "workflow/prune.h"

enum {
    POLLS_MAX = 128 // a machine has half as many disks
};

// Points of the source's own region have nothing to replicate. Where that is not certain, the
// service is asked.
static bool is_of_source_region(const azb_restore_point_collection *collection)
{
    const azb_restore_point_collection_source_properties *source =
        collection->properties != NULL ? collection->properties->source : NULL;
    azb_str vm = {0};
    if (source != NULL) {
        azb_id_part(source->id.ptr, "virtualMachines", &vm);
    }
    return vm.ptr != NULL && azbi_is_same_region(source->location.ptr, collection->location.ptr);
}

// Polls as long as the next one needs no waiting: a poll of its own for each disk that only its
// disk restore point can tell of.
static azb_status poll_at_once(azb_poller *poller, azbi_budget *budget, azb_error **err)
{
    int64_t wait_ms = 0;
    azb_status status = AZB_OK;
    for (int i = 0; i < POLLS_MAX && status == AZB_OK && wait_ms == 0 &&
                    azb_poller_state(poller) == AZB_POLLER_RUNNING;
         i++) {
        status = azb_poller_poll(poller, azbi_budget_next(budget), &wait_ms, err);
    }
    return status;
}

// How far the replication of a point is that is ready by itself.
static azb_status look_closer(azbi_prune *p, azbi_prune_point *own, azb_error **err)
{
    azb_poller *poller = NULL;
    azb_status status = azb_replication_poller_new(p->client, own->id, &poller, err);
    if (status == AZB_OK) {
        status = poll_at_once(poller, &p->budget, err);
    }
    if (status == AZB_OK) {
        const int32_t state = azb_poller_state(poller);
        own->state = state == AZB_POLLER_RUNNING     ? AZBI_POINT_OPEN
                     : state == AZB_POLLER_SUCCEEDED ? AZBI_POINT_READY
                                                     : AZBI_POINT_FAILED;
    }
    azb_poller_free(poller);
    return status;
}

azb_status azbi_prune_choose(azbi_prune *p, azb_error **err)
{
    const size_t keep = p->options->keep > 0 ? (size_t)p->options->keep : 0;
    const bool is_local = is_of_source_region(p->collection);
    size_t kept = 0;
    for (size_t i = p->count; i-- > 0;) {
        azbi_prune_point *own = &p->points[i];
        if (own->state == AZBI_POINT_READY && kept < keep && !is_local) {
            const azb_status status = look_closer(p, own, err);
            if (status != AZB_OK) {
                return status;
            }
        }
        if (own->state == AZBI_POINT_READY) {
            own->goes = kept >= keep;
            kept += own->goes ? 0 : 1;
        } else if (own->state == AZBI_POINT_FAILED) {
            own->goes = kept > 0 || keep == 0;
        }
    }
    return AZB_OK;
}
