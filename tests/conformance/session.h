/*
 * session.h - recorded sessions and published examples, read from .jsonl files.
 *
 * A recording has one exchange a line; an example is one line with one request and an answer for
 * each status. Both become a session of exchanges. The two are told apart by their members.
 */
#ifndef CONFORMANCE_SESSION_H
#define CONFORMANCE_SESSION_H

#include <jansson.h>
#include <stddef.h>

typedef struct answer {
    long status;
    const json_t *headers; /* name: text, number or array of them */
    char *body;            /* NULL: none */
} answer;

typedef struct exchange {
    const char *file;
    long seq;
    const char *operation_id; /* of an example; NULL in a recording */
    const char *method;
    char *url;
    char *request_body; /* NULL: none */
    answer *answers;
    size_t answer_count;
    long repeats;  /* this many more of the same answer followed */
    _Bool is_poll; /* of an operation that an earlier exchange began; set by sequence_operation */
} exchange;

typedef struct session {
    char *file;
    json_t *lines; /* array; what the texts above are borrowed from */
    exchange *exchanges;
    size_t count;
} session;

/* Returns the number of the first line that is neither a recording's nor an example's, 0 for none,
 * -1 when the file cannot be read. session_free is wanted in any case. */
long session_load(const char *file, session *out);
void session_free(session *s);

/* A header of an answer by its name without case; of several, the first. Borrowed; NULL: none. */
const char *answer_header(const answer *a, const char *name);

#endif
