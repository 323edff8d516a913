/* raw_url.h - URLs of calls that no row of the schema describes. */
#ifndef AZBI_ARM_RAW_URL_H
#define AZBI_ARM_RAW_URL_H

#include "arm/client.h"
#include "base/buf.h"

/* Appends the URL that the caller gave, with an api-version when it has none. api_version: of the
 * call; NULL: the client's. Returns AZB_OK; AZB_E_ARG; AZB_E_UNTRUSTED. Memory failures stay in
 * url. */
AZB_NODISCARD azb_status azbi_raw_put_url(azbi_buf *url, const char *given, const char *api_version,
                                          azb_client *client, azb_error **err);

/* As azbi_operation_vault, for the URL that the caller gave. */
AZB_NODISCARD azb_status azbi_raw_vault_of(azb_client *client, const char *url, char **out);

#endif
