/*
 * arc_key.h - the file by which the agent of Azure Arc has a program prove that it may have the
 * machine's identity: only members of the agent's group can read it.
 *
 * Service document: "Authenticate against Azure resources with Azure Arc-enabled servers".
 */
#ifndef AZBI_IDENTITY_ARC_KEY_H
#define AZBI_IDENTITY_ARC_KEY_H

#include "base/buf.h"
#include "base/error.h"

/*
 * Reads the file that a WWW-Authenticate field names: "Basic realm=/folder/name.key". The endpoint
 * decides which file is read and sent to it, so the file must lie in folder itself, end in ".key",
 * be a regular file of root or of the folder's owner, and hold 1 to 4,096 bytes that a header can
 * carry. out: a buffer for secrets. Returns AZB_OK; AZB_E_AUTH naming the file and what is wrong
 * with it; AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_arc_key_read(const char *folder, const char *challenge, azbi_buf *out,
                                           azb_error **err);

#endif
