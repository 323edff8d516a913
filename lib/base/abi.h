/*
 * abi.h - structs that begin with their size, so that a program that was built with older or newer
 * headers runs: one function reads those that callers fill, one writes those that the library
 * fills.
 */
#ifndef AZBI_BASE_ABI_H
#define AZBI_BASE_ABI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/context.h"

/*
 * The last member that each of these structs had when its ABI began. Frozen: new members are
 * appended, and callers that do not know them are served. Those of generated structs are in
 * schema/registry.txt.
 */
#define AZBI_FIRST_azb_allocator                      release
#define AZBI_FIRST_azb_clock                          wait
#define AZBI_FIRST_azb_random                         fill
#define AZBI_FIRST_azb_context_options                header_version
#define AZBI_FIRST_azb_client_secret_options          reserved
#define AZBI_FIRST_azb_chain_options                  reserved
#define AZBI_FIRST_azb_environment_credential_options reserved
#define AZBI_FIRST_azb_workload_identity_options      reserved
#define AZBI_FIRST_azb_client_certificate_options     reserved
#define AZBI_FIRST_azb_client_assertion_options       reserved
#define AZBI_FIRST_azb_managed_identity_options       reserved
#define AZBI_FIRST_azb_default_credential_options     reserved
#define AZBI_FIRST_azb_client_options                 reserved
#define AZBI_FIRST_azb_call_options                   timeout_ms
#define AZBI_FIRST_azb_transport                      destroy
#define AZBI_FIRST_azb_field                          flags
#define AZBI_FIRST_azb_argument                       max_len
#define AZBI_FIRST_azb_id_parts                       name
#define AZBI_FIRST_azb_workload_name                  reserved
#define AZBI_FIRST_azb_progress                       tasks_total
#define AZBI_FIRST_azb_job_outcome                    warnings
#define AZBI_FIRST_azb_replication_disk               reserved
#define AZBI_FIRST_azb_report_entry                   lun
#define AZBI_FIRST_azb_mount_script                   content_size
#define AZBI_FIRST_azb_recovery_point_summary         zones
#define AZBI_FIRST_azb_protected_item_summary         is_archive_enabled
#define AZBI_FIRST_azb_follow_options                 checkpoint_user
#define AZBI_FIRST_azb_disk_access_options            reserved
#define AZBI_FIRST_azb_file_recovery_options          reserved
#define AZBI_FIRST_azb_protect_options                keep_on_failure
#define AZBI_FIRST_azb_prune_options                  reserved
#define AZBI_FIRST_azb_restore_vm_options             keep_on_failure
#define AZBI_FIRST_azb_restore_disks_options          reserved

/* The size of a struct whose last member that was, in bytes. */
#define AZBI_SIZE_UP_TO(type, member) (offsetof(type, member) + sizeof(((type *)NULL)->member))

/* The size of the first version of a struct. */
#define AZBI_FIRST_SIZE(type) AZBI_SIZE_UP_TO(type, AZBI_FIRST_##type)

/* How errors name a struct that a caller fills, and the sizes that it may have. */
typedef struct azbi_abi_about {
    const char *path;  /* of the argument: "call", "options.clock" */
    size_t first_size; /* of its first version */
    size_t known_size; /* of the one that this library has */
} azbi_abi_about;

/* About a struct of that type. */
#define AZBI_ABI_ABOUT(path, type)                  \
    {                                               \
        (path), AZBI_FIRST_SIZE(type), sizeof(type) \
    }

/*
 * Reads a struct that a caller fills. given: NULL leaves *known as it is. known: what the library
 * knows, of about->known_size bytes, with the defaults; members that the caller has are copied over
 * it, and its size becomes known_size. Returns AZB_OK; AZB_E_ABI saying why, when the size is less
 * than that of the first version, or when a byte that this library does not know is not zero.
 */
AZB_NODISCARD azb_status azbi_abi_read(azb_error **err, azb_context *context,
                                       const azbi_abi_about *about, const void *given, void *known);

/* Checks that a reserved member is zero. Returns AZB_OK; AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_abi_reserved(azb_error **err, azb_context *context, const char *path,
                                           bool is_zero);

/* Fills a struct of which the caller has set the size: the members of *known that the caller knows,
 * then zeros. On AZB_E_ABI, for a size that it cannot have, nothing is written. */
AZB_NODISCARD azb_status azbi_abi_give(void *out, const void *known, size_t known_size,
                                       size_t first_size);

#endif
