/* raw.h - URLs of calls that no row of the schema describes. */
#ifndef AZBI_ARM_RAW_H
#define AZBI_ARM_RAW_H

#include "arm/client.h"
#include "arm/operation.h"

/* Writes the URL that the caller gave, with an api-version when it has none. Returns AZB_OK;
 * AZB_E_ARG; AZB_E_UNTRUSTED. Memory failures stay in url. */
AZB_NODISCARD azb_status azbi_raw_put_target(azbi_buf *url, const azbi_arguments *arguments,
                                             azb_client *client, azb_error **err);

/* As azbi_operation_vault, for the URL that the caller gave. */
AZB_NODISCARD azb_status azbi_raw_vault_of(azb_client *client, const char *url, char **out);

#endif
