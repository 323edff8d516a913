/*
 * workflow/disk_access.h - keeps a SAS URL of a disk or a disk restore point valid during a read.
 *
 * The service grants access for a limited time, and a longer read would be cut off. A guard takes a
 * grant, renews it before it ends, and revokes it when it is closed:
 *
 *     azb_disk_access_open(client, disk_restore_point_id, NULL, NULL, &access, &err);
 *     while (there is a range to read) {
 *         azb_disk_access_url(access, NULL, &url, &err);
 *         ... read the range ...
 *         azb_text_free(url);
 *     }
 *     azb_disk_access_close(access, NULL, &err);
 *     azb_disk_access_free(access);
 *
 * Get the URL before each range, as the service may change it. When the storage refuses it (403),
 * call azb_disk_access_renew, get the URL again and repeat that range (examples/read_disk.c).
 * While the client is stepped (by its own thread, an event loop or any waiting call) the guard
 * renews the grant by itself; otherwise azb_disk_access_url does so when a renewal is due. There is
 * one renewal at a time. A failed renewal is repeated, after the time that the service asks for
 * (Retry-After, one hour at most), but always before the URL expires. An open guard counts as
 * pending in azb_client_step while a renewal is due later.
 *
 * The service has one access for each disk. Another grant prolongs it and returns the same URL, and
 * revoking it ends the access for all readers of the disk, also those with other guards. A SAS is a
 * secret: the library neither logs it nor puts it into errors, and wipes its own copies.
 *
 * Any thread may use a guard, but azb_disk_access_free must be the last call. In callbacks of the
 * client no function waits: see each of them. Service documents: Disk Restore Point - Grant Access,
 * Revoke Access; Disks - Grant Access, Revoke Access.
 */
#ifndef AZBACKUP_WORKFLOW_DISK_ACCESS_H
#define AZBACKUP_WORKFLOW_DISK_ACCESS_H

#include <azbackup/client.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_disk_access azb_disk_access;

typedef struct azb_disk_access_options {
    size_t size;                  /* sizeof(azb_disk_access_options): see azb_options_init */
    int32_t access_level;         /* AZB_DISK_ACCESS_LEVEL_...; 0: READ; WRITE: disks only */
    int32_t file_format;          /* AZB_DISK_FILE_FORMAT_...; 0: the service's default */
    int32_t duration_seconds;     /* of one grant, 60 to 5,184,000 (60 days); 0: 3,600 */
    int32_t renew_before_seconds; /* 1 to half the duration; 0: a quarter of it */
    int32_t secure_guest_state;   /* 1: also a URL of the guest state of a confidential VM */
    int32_t reserved;             /* 0 */
} azb_disk_access_options;

/*
 * Takes a grant and waits for it.
 * resource_id: ARM id of a disk or a disk restore point; copied. options: NULL for the defaults.
 * call: for this call only: renewals use neither its headers nor its query and api-version. Without
 * a timeout_ms it waits as long as the service takes. Both are borrowed until it returns. access:
 * owned, free with azb_disk_access_free.
 * When it fails after the service may have granted the access, it revokes the access before it
 * returns, whatever the deadline; if that fails, the message says so.
 * Returns AZB_OK; AZB_E_ARG naming resource_id or the option; AZB_E_ABI; AZB_E_STATE from a
 * callback; AZB_E_OPERATION; AZB_E_JSON when the service grants without a URL; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_open(azb_client *client, const char *resource_id,
                                                      const azb_disk_access_options *options,
                                                      const azb_call_options *call,
                                                      azb_disk_access **access, azb_error **err);

/*
 * The SAS URL of the data. When a renewal is due, this waits for it; if the renewal fails, or in a
 * callback, it returns the present URL while that is valid.
 * call: its cancel and timeout_ms (0: as long as the renewal takes); NULL for the defaults. url:
 * owned, free with azb_text_free, which wipes it.
 * Returns AZB_OK; AZB_E_STATE when the guard is closed or closing, or from a callback when the URL
 * has expired; AZB_E_CANCELED; AZB_E_TIMEOUT; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM; and the status of
 * the last renewal if it failed.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_url(azb_disk_access *access,
                                                     const azb_call_options *call, char **url,
                                                     azb_error **err);

/* The same for the guest state of a confidential VM. Also AZB_E_STATE when there is no such URL: it
 * was not requested with secure_guest_state, or the service returned none. */
AZB_API AZB_NODISCARD azb_status azb_disk_access_security_url(azb_disk_access *access,
                                                              const azb_call_options *call,
                                                              char **url, azb_error **err);

/*
 * Takes another grant now, even if no renewal is due; get the URL afterwards. Use it when the
 * storage refuses a URL (403) early: another program has revoked the access, or the machine was
 * suspended, which the clock does not count. If a grant is under way, waits for that one instead.
 * call: its cancel and timeout_ms (0: as long as the grant takes); NULL for the defaults. After
 * AZB_E_TIMEOUT, AZB_E_CANCELED and, from a callback, AZB_E_STATE the grant continues while the
 * client is stepped. A failure leaves the present URL unchanged.
 * Returns AZB_OK; AZB_E_STATE, also when the guard is closed or closing; AZB_E_CANCELED, also when
 * the client was freed; AZB_E_TIMEOUT; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM; and the status of the
 * grant if it failed.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_renew(azb_disk_access *access,
                                                       const azb_call_options *call,
                                                       azb_error **err);

/*
 * When the present grant ends: the parameter se of the SAS, or else the time of the request plus
 * its duration. out: filled; zeroed once the guard is closed. Returns AZB_OK, AZB_E_ARG.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_expiry(azb_disk_access *access, azb_time *out);

/*
 * Milliseconds for which the present URL remains valid, by the monotonic clock, and never more than
 * the requested duration; 0 when it has expired, once the guard is closed, and for NULL.
 */
AZB_API int64_t azb_disk_access_remaining_ms(azb_disk_access *access);

/*
 * Revokes the access and waits until the service confirms it, after a renewal that is under way.
 * Does nothing when the guard is closed. A failure leaves the guard open: close it again. call: its
 * cancel and timeout_ms; without a timeout_ms (0, or NULL) it waits as long as the service takes.
 * After AZB_E_TIMEOUT, AZB_E_CANCELED and, from a callback, AZB_E_STATE the revocation continues
 * while the client is stepped; the next close waits for it and sends no second request. Returns
 * AZB_OK, also when the disk itself does not exist any more; AZB_E_ARG; AZB_E_ABI; AZB_E_OPERATION;
 * and as any call. When the client was freed: AZB_E_CANCELED, and the access ends when its grant
 * expires.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_close(azb_disk_access *access,
                                                       const azb_call_options *call,
                                                       azb_error **err);

/*
 * Frees a guard; NULL is allowed. An open guard is closed first; transient failures are repeated
 * for five minutes at most. If the access cannot be revoked, a warning is logged and the access
 * ends when its grant expires. From a callback the revocation only begins, and continues while the
 * client is stepped. Also works after azb_client_free.
 */
AZB_API void azb_disk_access_free(azb_disk_access *access);

#ifdef __cplusplus
}
#endif

#endif
