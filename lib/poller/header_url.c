// header_url.c - URLs that an answer has in its headers.
#include "poller/header_url.h"

#include "base/buf.h"
#include "base/memory.h"
#include "base/uri.h"

// Other bytes have no place in a URL, and none in the text that a poller is saved as.
static void put_ascii(azbi_buf *out, const char *url)
{
    for (size_t i = 0; url[i] != '\0'; i++) {
        if ((unsigned char)url[i] < 0x80) {
            azbi_buf_putc(out, url[i]);
        } else {
            azbi_uri_put_segment(out, &url[i], 1);
        }
    }
}

azb_status azbi_poller_url_of(azb_client *client, const azbi_exchange *exchange, const char *header,
                              char **out)
{
    *out = NULL;
    const char *value = azbi_exchange_header(exchange, header);
    if (value == NULL || value[0] == '\0') {
        return AZB_OK;
    }
    azbi_buf ascii;
    azbi_buf url;
    azbi_buf_init(&ascii, client->context, AZBI_POLLER_URL_MAX);
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    put_ascii(&ascii, value);
    azb_status status = ascii.status;
    if (status == AZB_OK) {
        status =
            azbi_uri_resolve(&url, azbi_exchange_url(exchange), azbi_buf_text(&ascii), ascii.len);
    }
    if (status != AZB_E_NOMEM) {
        // A value that is not a URL is kept as it is: the poll that needs it reports it.
        const azbi_buf *kept = status == AZB_OK ? &url : &ascii;
        status = azbi_string_copy(client->context, azbi_buf_text(kept), out);
    }
    azbi_buf_dispose(&ascii);
    azbi_buf_dispose(&url);
    return status;
}
