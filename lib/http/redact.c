// redact.c - the allow-list of headers.
#include "http/redact.h"

#include <string.h>

#include "base/str.h"

static const char *const allowed[] = {
    "Accept",
    "Cache-Control",
    "Connection",
    "Content-Encoding",
    "Content-Length",
    "Content-Type",
    "Date",
    "ETag",
    "Expires",
    "If-Match",
    "If-None-Match",
    "Last-Modified",
    "Pragma",
    "Retry-After",
    "Server",
    "Transfer-Encoding",
    "User-Agent",
    "retry-after-ms",
    "traceparent",
    "x-ms-client-request-id",
    "x-ms-correlation-request-id",
    "x-ms-error-code",
    "x-ms-failure-cause",
    "x-ms-ratelimit-remaining-resource",
    "x-ms-ratelimit-remaining-subscription-deletes",
    "x-ms-ratelimit-remaining-subscription-reads",
    "x-ms-ratelimit-remaining-subscription-resource-requests",
    "x-ms-ratelimit-remaining-subscription-writes",
    "x-ms-ratelimit-remaining-tenant-reads",
    "x-ms-ratelimit-remaining-tenant-writes",
    "x-ms-request-charge",
    "x-ms-request-id",
    "x-ms-retry-after-ms",
    "x-ms-return-client-request-id",
    "x-ms-routing-request-id",
};

bool azbi_redact_allows(const char *name)
{
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) {
        if (azbi_equal_nocase(allowed[i], strlen(allowed[i]), name, strlen(name))) {
            return true;
        }
    }
    return false;
}

void azbi_redact_headers(azbi_buf *out, azbi_headers *headers)
{
    azbi_header_cursor at = {NULL, NULL};
    while (azbi_headers_next(headers, &at)) {
        azbi_buf_putc(out, ' ');
        azbi_buf_puts(out, at.name);
        azbi_buf_putc(out, '=');
        azbi_buf_puts(out, azbi_redact_allows(at.name) ? at.value : "...");
    }
}
