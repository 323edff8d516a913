/* header_url.h - URLs that an answer has in its headers. */
#ifndef AZBI_POLLER_HEADER_URL_H
#define AZBI_POLLER_HEADER_URL_H

#include "arm/client.h"

enum {
    AZBI_POLLER_URL_MAX = 32 * 1024
};

/* The value of a header that holds a URL, made absolute; owned, azbi_string_free; NULL with AZB_OK
 * when the header is not there. Returns AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_poller_url_of(azb_client *client, const azbi_exchange *exchange,
                                            const char *header, char **out);

#endif
