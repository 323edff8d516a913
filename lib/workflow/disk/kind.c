// kind.c - the kinds of resources that access is granted to.
#include "workflow/disk/kind.h"

#include <string.h>

#include <azbackup/id.h>
#include <azbackup/service/disk_restore_points.h>
#include <azbackup/service/disks.h>

#include "base/str.h"

static const azbi_disk_kind kinds[] = {
    {"disks", "disk_id", true, azb_disks_grant_access_begin, azb_disks_grant_access_end,
     azb_disks_revoke_access_begin, azb_disks_revoke_access_end},
    {"diskRestorePoints", "disk_restore_point_id", false,
     azb_disk_restore_points_grant_access_begin, azb_disk_restore_points_grant_access_end,
     azb_disk_restore_points_revoke_access_begin, azb_disk_restore_points_revoke_access_end},
};

const azbi_disk_kind *azbi_disk_kind_of(const char *resource_id)
{
    static const char provider[] = "Microsoft.Compute";
    azb_id_parts parts = {.size = sizeof parts};
    if (resource_id == NULL || azb_id_parse(resource_id, &parts) != AZB_OK ||
        !azbi_equal_nocase(parts.provider.ptr, parts.provider.len, provider, sizeof provider - 1)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (azbi_equal_nocase(parts.resource_type.ptr, parts.resource_type.len, kinds[i].type,
                              strlen(kinds[i].type))) {
            return &kinds[i];
        }
    }
    return NULL;
}
