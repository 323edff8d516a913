/*
 * workflow/disk_access.h - the SAS URL of a disk or a disk restore point, for as long as a read
 * takes.
 *
 * The service grants access for a time, and a read that takes longer breaks off. A guard takes a
 * grant, renews it before it ends, and ends it when it is closed:
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
 * Ask for the URL before each range: the service may change it. When the storage refuses it (403),
 * call azb_disk_access_renew, ask again and read that range once more (examples/read_disk.c).
 * While the client is stepped (by its own thread, an event loop or any waiting call) the guard
 * renews by itself; else azb_disk_access_url does when it is time. There is one renewal at a time.
 * One that fails is tried again, as late as the service asks for (Retry-After, one hour at most),
 * but always before the URL ends.
 * An open guard counts as pending in azb_client_step as long as it has a renewal ahead.
 *
 * The service keeps one access for each disk. A further grant prolongs it and brings the same URL,
 * and ending it ends it for everybody who reads that disk, also under other guards. A SAS is a
 * secret: the library neither logs it nor puts it into errors, and wipes its own copies.
 *
 * Any thread may use a guard, but azb_disk_access_free must be the last call. From
 * callbacks of the client nothing waits: see each function. Service documents: Disk Restore Point -
 * Grant Access, Revoke Access; Disks - Grant Access, Revoke Access.
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
    int32_t access_level;         /* AZB_DISK_ACCESS_LEVEL_...; 0: READ; WRITE is for disks alone */
    int32_t file_format;          /* AZB_DISK_FILE_FORMAT_...; 0: none is sent, the service's own */
    int32_t duration_seconds;     /* of one grant, 60 to 5,184,000 (60 days); 0: 3,600 */
    int32_t renew_before_seconds; /* 1 to half of the duration; 0: a quarter of it */
    int32_t secure_guest_state;   /* 1: a URL of the guest state of a confidential VM as well */
    int32_t reserved;             /* 0 */
} azb_disk_access_options;

/*
 * Takes a grant and waits until it holds.
 * resource_id: ARM id of a disk or of a disk restore point; copied. options: NULL for the defaults.
 * call: of this call alone; its headers, query and api-version do not go with renewals. Without
 * timeout_ms the service may take its time. access: owned, free with azb_disk_access_free.
 * When it fails after the service may have granted, the access is ended again before this returns,
 * whatever the deadline; the message says so when that was not possible.
 * Returns AZB_OK; AZB_E_ARG naming resource_id or the option; AZB_E_ABI; AZB_E_STATE from a
 * callback; AZB_E_OPERATION; AZB_E_JSON when the service grants without a URL; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_open(azb_client *client, const char *resource_id,
                                                      const azb_disk_access_options *options,
                                                      const azb_call_options *call,
                                                      azb_disk_access **access, azb_error **err);

/*
 * The SAS URL of the data. When it is time to renew, this waits for a renewal; if that fails, or if
 * there is no waiting in a callback, it gives the present URL as long as that one holds.
 * call: its cancel and timeout_ms (0: as long as the renewal takes); NULL is fine.
 * url: owned, free with azb_text_free, which wipes it.
 * Returns AZB_OK; AZB_E_STATE when the guard is closed or closing, or from a callback when the URL
 * holds no more; AZB_E_CANCELED; AZB_E_TIMEOUT; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM; and why the last
 * renewal failed.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_url(azb_disk_access *access,
                                                     const azb_call_options *call, char **url,
                                                     azb_error **err);

/* The same for the guest state of a confidential VM. AZB_E_STATE also when there is no such URL:
 * not asked for with secure_guest_state, or not given by the service. */
AZB_API AZB_NODISCARD azb_status azb_disk_access_security_url(azb_disk_access *access,
                                                              const azb_call_options *call,
                                                              char **url, azb_error **err);

/*
 * Takes a further grant now, whatever the clock says; ask for the URL afterwards. For a URL that
 * the storage refuses (403) before its time: somebody else has ended the access, or the machine was
 * asleep, which the clock does not count. A grant that is under way is waited for instead.
 * call: its cancel and timeout_ms (0: as long as the grant takes); NULL is fine. After
 * AZB_E_TIMEOUT, AZB_E_CANCELED and, from a callback, AZB_E_STATE the grant goes on while the
 * client is stepped. A failure leaves the present URL as it is.
 * Returns AZB_OK; AZB_E_STATE also when the guard is closed or closing; AZB_E_CANCELED also when
 * the client was freed; AZB_E_TIMEOUT; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM; and why the grant failed.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_renew(azb_disk_access *access,
                                                       const azb_call_options *call,
                                                       azb_error **err);

/*
 * When the present grant ends: as the SAS tells in its parameter se, else the time at which it was
 * asked for plus its duration. out: filled; zeroed once closed. Returns AZB_OK, AZB_E_ARG.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_expiry(azb_disk_access *access, azb_time *out);

/*
 * Milliseconds that the present URL holds, by the monotonic clock and never more than the duration
 * that was asked for; 0 when it holds no more, once closed, and for NULL.
 */
AZB_API int64_t azb_disk_access_remaining_ms(azb_disk_access *access);

/*
 * Ends the access and waits until the service says that it is ended; a renewal under way is waited
 * for first. Closed already: nothing. A failure leaves the guard open: close it again.
 * call: its cancel and timeout_ms; without timeout_ms (0, NULL) it waits as long as the service
 * takes. After AZB_E_TIMEOUT, AZB_E_CANCELED and, from a callback, AZB_E_STATE the ending goes on
 * while the client is stepped. The next close takes up what is under way; it sends no second
 * request for the same end.
 * Returns AZB_OK, also when the disk itself is gone; AZB_E_ARG; AZB_E_ABI; AZB_E_OPERATION; and as
 * any call. When the client was freed: AZB_E_CANCELED, and the access ends by its time.
 */
AZB_API AZB_NODISCARD azb_status azb_disk_access_close(azb_disk_access *access,
                                                       const azb_call_options *call,
                                                       azb_error **err);

/*
 * Frees a guard; NULL is fine. One that is open is closed first: what may pass is tried again, for
 * five minutes at most. When the service cannot be told, a warning is logged and the access ends by
 * its time. From a callback the ending is begun and goes on while the client is stepped. Also after
 * azb_client_free.
 */
AZB_API void azb_disk_access_free(azb_disk_access *access);

#ifdef __cplusplus
}
#endif

#endif
