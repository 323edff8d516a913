/* redact.h - what may stand in a log: an allow-list, so that new headers are hidden. */
#ifndef AZBI_HTTP_REDACT_H
#define AZBI_HTTP_REDACT_H

#include "http/headers.h"

/* Appends " name=value" for each field; values of those not on the list become "...". */
void azbi_redact_headers(azbi_buf *out, azbi_headers *headers);

/* May the value of that header be shown? */
bool azbi_redact_allows(const char *name);

#endif
