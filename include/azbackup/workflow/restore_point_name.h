/*
 * workflow/restore_point_name.h - names of restore points that include their owner.
 *
 * Restore points have no tags, and several programs may use one collection, so the name marks the
 * owner: <owner>-<yyyymmddThhmmssZ>-<8 hex digits>, with the time in UTC. A name belongs to an
 * owner when all of it has that form, in either case; any other name belongs to another program.
 * docs/decisions/0014-restore-point-owner.md has the reasons.
 */
#ifndef AZBACKUP_WORKFLOW_RESTORE_POINT_NAME_H
#define AZBACKUP_WORKFLOW_RESTORE_POINT_NAME_H

#include <azbackup/context.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The maximum length of an owner. A name is 26 characters longer than its owner. */
enum {
    AZB_RESTORE_POINT_OWNER_MAX = 32
};

/*
 * Makes a unique name from the context's clock and random numbers. Any thread.
 * owner: 1 to 32 characters of a to z, 0 to 9 and -, not - at the beginning or the end; borrowed
 * until it returns. name: owned, free with azb_text_free. Returns AZB_OK; AZB_E_ARG; AZB_E_STATE
 * when the clock is out of range; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_name(azb_context *context, const char *owner,
                                                        char **name, azb_error **err);

/*
 * Finds the owner in a name. Any thread.
 * name: of a restore point, not its id; NULL is allowed. owner: the owner with the case that it has
 * in the name, not NUL-ended, borrowed from the name; ptr is NULL when the name has another form.
 */
AZB_API void azb_restore_point_name_owner(const char *name, azb_str *owner);

#ifdef __cplusplus
}
#endif

#endif
