/*
 * workflow/restore_point_name.h - names that tell whose a restore point is.
 *
 * Restore points carry no tags, and several programs may keep theirs in one collection, so the name
 * is the mark: <owner>-<yyyymmddThhmmssZ>-<8 hex digits>, with the time in UTC. A name is an
 * owner's when it fits that form from its first to its last character, in any casing; all others
 * belong to somebody else. docs/decisions/0014-restore-point-owner.md has the reasons.
 */
#ifndef AZBACKUP_WORKFLOW_RESTORE_POINT_NAME_H
#define AZBACKUP_WORKFLOW_RESTORE_POINT_NAME_H

#include <azbackup/context.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Characters of an owner at most; its names are 26 longer. */
enum {
    AZB_RESTORE_POINT_OWNER_MAX = 32
};

/*
 * Makes a name that nothing else has, of the context's time and random numbers.
 * owner: 1 to 32 of a to z, 0 to 9 and -, the first and last no -. name: owned, free with
 * azb_text_free. Any thread. Returns AZB_OK; AZB_E_ARG; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_point_name(azb_context *context, const char *owner,
                                                        char **name, azb_error **err);

/*
 * Tells whose a name is. name: of a restore point, without the path of its id. owner: the owner in
 * it, borrowed from it, not NUL-ended, in the casing that is there; ptr NULL: no such name.
 * Any thread.
 */
AZB_API void azb_restore_point_name_owner(const char *name, azb_str *owner);

#ifdef __cplusplus
}
#endif

#endif
