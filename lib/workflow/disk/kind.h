/* kind.h - the kinds of resources that access is granted to. */
#ifndef AZBI_WORKFLOW_DISK_KIND_H
#define AZBI_WORKFLOW_DISK_KIND_H

#include <stdbool.h>

#include <azbackup/client.h>
#include <azbackup/poller.h>

typedef struct azbi_disk_kind {
    const char *type;     /* last word of its ARM id */
    const char *argument; /* the id's name in the functions below */
    bool writable;
    azb_status (*grant_begin)(azb_client *client, const char *id, const azb_model *request,
                              const azb_call_options *call, azb_call_fn done, void *user,
                              azb_call **out, azb_error **err);
    azb_status (*grant_end)(azb_call *call, azb_poller **poller, azb_error **err);
    azb_status (*revoke_begin)(azb_client *client, const char *id, const azb_call_options *call,
                               azb_call_fn done, void *user, azb_call **out, azb_error **err);
    azb_status (*revoke_end)(azb_call *call, azb_poller **poller, azb_error **err);
} azbi_disk_kind;

/* The kind of a resource by its ARM id; NULL: neither a disk nor a disk restore point. */
const azbi_disk_kind *azbi_disk_kind_of(const char *resource_id);

#endif
