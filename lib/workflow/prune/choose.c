// choose.c - decides which of an owner's points to delete. Only the replication of the newest
// points in a collection of copies takes requests.
#include <azbackup/id.h>

#include "base/str.h"
#include "workflow/prune/prune.h"

// Points in the region of their source are not replicated. Where that is uncertain, their
// replication is read.
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

azb_status azbi_prune_choose(azbi_prune *p, azb_error **err)
{
    const size_t keep = p->options.keep > 0 ? (size_t)p->options.keep : 0;
    const bool is_local = is_of_source_region(p->collection);
    size_t kept = 0;
    for (size_t i = p->count; i-- > 0;) {
        azbi_prune_point *own = &p->points[i];
        if (own->state == AZBI_POINT_READY && kept < keep && !is_local) {
            const azb_status status =
                azbi_point_replication(p->client, own->id, &p->budget, &own->state, err);
            if (status != AZB_OK) {
                return status;
            }
        }
        if (own->state == AZBI_POINT_READY) {
            own->to_delete = kept >= keep;
            kept += own->to_delete ? 0 : 1;
        } else if (own->state == AZBI_POINT_FAILED) {
            own->to_delete = kept > 0 || keep == 0;
        }
    }
    return AZB_OK;
}
