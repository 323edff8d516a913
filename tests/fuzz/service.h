/* service.h - a service that answers what a fuzz input says. */
#ifndef TESTS_FUZZ_SERVICE_H
#define TESTS_FUZZ_SERVICE_H

#include "fuzz.h"
#include "support/failing_allocator.h"
#include "support/stage.h"

typedef struct service {
    failing_allocator memory;
    stage stage;
} service;

/* Both abort when they fail; the second one also when memory is left. */
void service_open(service *s);
void service_close(service *s);

/* The input as a text, to be freed. */
char *service_text(const uint8_t *data, size_t size);

/*
 * Scripts one answer: "200\nName: value\n\nbody". Changes text. One that no service can give (a
 * status out of range) is left out. Returns 1 when it was scripted, else 0.
 */
int service_answer(service *s, char *text);

#endif
