/* credential_json.h - a credential whose options are JSON text. */
#ifndef AZBI_ARM_CREDENTIAL_JSON_H
#define AZBI_ARM_CREDENTIAL_JSON_H

#include "arm/options_json.h"

/* What errors say when there is none, or more than one. */
extern const char azbi_one_credential[];

/* Reads an object with one member, which is named as the kind of the credential. slot: an
 * azb_credential *, NULL before; owned by the caller. Statuses of the function that makes it, and
 * of azbi_options_json_object. */
AZB_NODISCARD azb_status azbi_credential_json(azbi_options_json *p, const char *path, void *slot);

#endif
