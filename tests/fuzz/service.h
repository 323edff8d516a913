/* service.h - a service that answers what a fuzz input says. */
#ifndef TESTS_FUZZ_SERVICE_H
#define TESTS_FUZZ_SERVICE_H

#include "fuzz.h"
#include "support/failing_allocator.h"
#include "support/fake_clock.h"
#include "support/stage.h"

typedef struct service {
    failing_allocator memory;
    fake_random random; /* the same input does the same each time */
    stage stage;
    const char *hidden[2]; /* texts that no line of the log may hold; NULL: none */
    const char *ignorant; /* how URLs begin whose host never gets those texts; NULL: all get them */
} service;

/* Both abort when they fail; the second one also when memory is left. */
void service_open(service *s);
/* The same with a log, of which no line may hold these texts; second may be NULL. */
void service_open_hiding(service *s, const char *first, const char *second);
void service_close(service *s);

/* Aborts when a text of an error, of its details or causes holds what, as it is or percent-encoded.
 */
void service_require_hidden(const azb_error *error, const char *what);

/* The input as a text, to be freed. */
char *service_text(const uint8_t *data, size_t size);

/* The rest of a text behind its first line, which it ends; "" when there is no other line. */
char *service_next_line(char *text);

/*
 * Scripts one answer: "200\nName: value\n\nbody". Changes text. One that no service can give (a
 * status out of range) is left out. Returns 1 when it was scripted, else 0.
 */
int service_answer(service *s, char *text);

/* The same for answers with a form feed between them, SERVICE_ANSWERS at most; changes text. */
enum {
    SERVICE_ANSWERS = 64
};
int service_answers(service *s, char *text);

#endif
