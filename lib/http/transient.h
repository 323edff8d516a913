/* transient.h - what the service's codes say about another try. */
#ifndef AZBI_HTTP_TRANSIENT_H
#define AZBI_HTTP_TRANSIENT_H

#include <stdbool.h>
#include <stddef.h>

typedef enum azbi_code_verdict {
    AZBI_CODE_UNKNOWN,   /* says nothing of it */
    AZBI_CODE_TRANSIENT, /* the same call may succeed later: something else is in work */
    AZBI_CODE_FINAL,     /* it will not */
    AZBI_CODE_BLOCKED    /* it will not for hours, whatever the answer says besides */
} azbi_code_verdict;

/* Verdict of a code, in any case of letters. */
azbi_code_verdict azbi_code_verdict_of(const char *code, size_t len);

/* Does an error body carry a code that blocks the caller for hours? body: NULL is fine. */
bool azbi_retry_is_blocked(const char *body, size_t len);

#endif
