/*
 * rows.h - the operations that pollers themselves use.
 *
 * A test compares them with the generated rows of the same operations. Arguments are called as in
 * the functions of this floor.
 */
#ifndef AZBI_POLLER_ROWS_H
#define AZBI_POLLER_ROWS_H

#include "arm/operation.h"

extern const azbi_operation azbi_poller_get_job;
extern const azbi_operation azbi_poller_cancel_job;
extern const azbi_operation azbi_poller_get_record; /* a vault's own, of one of its operations */
extern const azbi_operation azbi_poller_get_restore_point;
extern const azbi_operation azbi_poller_get_disk_restore_point;

/* Options of azbi_poller_get_restore_point. */
typedef struct azbi_get_restore_point_options {
    size_t size;
    const char *expand;
} azbi_get_restore_point_options;

/* Appends the URL that a job is read at. Returns AZB_OK, AZB_E_ARG naming the argument,
 * AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_job_put_url(azb_client *client, const char *vault_id,
                                          const char *job_id, azbi_buf *url, azb_error **err);

#endif
