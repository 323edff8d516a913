/* service_answer.h - the answer of a service of a test, as text, and what its JSON says. */
#ifndef AZB_TEST_SUPPORT_SERVICE_ANSWER_H
#define AZB_TEST_SUPPORT_SERVICE_ANSWER_H

#include <stddef.h>
#include <stdint.h>

#define SERVICE_ORIGIN "https://management.azure.com"

enum {
    SERVICE_HEADERS = 4096,
    SERVICE_TEXT = 64 * 1024
};

typedef struct service_answer {
    int32_t http_status;           /* 200 unless it is set */
    char headers[SERVICE_HEADERS]; /* "Name: value\n" */
    char text[SERVICE_TEXT];
} service_answer;

/* An empty answer with status 200; its long text is not zeroed. */
void service_answer_init(service_answer *answer);

/* Answers with an error of that code. */
void service_refuse(service_answer *answer, int32_t http_status, const char *code);

/* Appends to the body, and to the headers. */
void service_append(service_answer *answer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void service_append_header(service_answer *answer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The string that is the first member of that name in JSON; "" when there is none. */
void service_get_text(const char *json, const char *name, char *out, size_t size);

#endif
