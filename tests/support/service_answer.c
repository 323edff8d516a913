// service_answer.c - writes the answers of a service of a test.
#include "support/service_answer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void service_answer_init(service_answer *answer)
{
    answer->http_status = 200;
    answer->headers[0] = answer->text[0] = '\0';
}

void service_refuse(service_answer *answer, int32_t http_status, const char *code)
{
    answer->http_status = http_status;
    answer->headers[0] = '\0';
    snprintf(answer->text, sizeof answer->text,
             "{\"error\":{\"code\":\"%s\",\"message\":\"refused\"}}", code);
}

void service_append(service_answer *answer, const char *format, ...)
{
    const size_t len = strlen(answer->text);
    va_list args;
    va_start(args, format);
    vsnprintf(answer->text + len, sizeof answer->text - len, format, args);
    va_end(args);
}

void service_append_header(service_answer *answer, const char *format, ...)
{
    const size_t len = strlen(answer->headers);
    va_list args;
    va_start(args, format);
    vsnprintf(answer->headers + len, sizeof answer->headers - len, format, args);
    va_end(args);
}

void service_get_text(const char *json, const char *name, char *out, size_t size)
{
    char quoted[64];
    snprintf(quoted, sizeof quoted, "\"%s\":\"", name);
    const char *at = strstr(json, quoted);
    out[0] = '\0';
    if (at != NULL) {
        at += strlen(quoted);
        snprintf(out, size, "%.*s", (int)strcspn(at, "\""), at);
    }
}
