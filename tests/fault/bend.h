/*
 * bend.h - bent answers of a service: one value in the JSON of one answer is replaced or
 * removed, or its status, a header or its whole body is replaced.
 *
 * A flow runs once undisturbed, and its answers are recorded. Each bend of each of these answers is
 * a case, named by a text: FLOW:ANSWER:WHERE:WHAT[:ever].
 */
#ifndef FAULT_BEND_H
#define FAULT_BEND_H

#include "support/faulty_service.h"

enum {
    BEND_WHERE_MAX = 256,
    BEND_NAME_MAX = 512
};

/* Answers of an undisturbed run. */
typedef struct bend_answer {
    char *text, *headers;
    int32_t http_status;
} bend_answer;

typedef struct bend_record {
    bend_answer *answers;
    size_t count;
} bend_record;

/* One case. */
typedef struct bend {
    size_t answer;              /* which one is bent, from 1; 0: none */
    char where[BEND_WHERE_MAX]; /* a JSON pointer, or "@status", "@header/Name", "@body" */
    const char *what;           /* a name of the tables in bend.c */
    bool ever;                  /* later answers to the same request are bent, too */
} bend;

typedef struct bend_list {
    bend *bends;
    size_t count, room;
} bend_list;

/* Every bend of every answer of a record. */
void bend_list_make(bend_list *list, const bend_record *record);
void bend_list_free(bend_list *list);

/* FLOW:ANSWER:WHERE:WHAT[:ever], and back: false when the text is malformed. what points into
 * the tables. */
void bend_name(const bend *b, const char *flow, char out[BEND_NAME_MAX]);
bool bend_parse(const char *text, char flow[64], bend *out);

/* Bends an answer. A later answer without the bent place stays as it is. */
void bend_apply(const bend *b, service_answer *answer);

/* The last answer of a service, in a record. */
void bend_record_add(bend_record *record, const service_answer *answer);
void bend_record_free(bend_record *record);

/*
 * True when a bend makes the service report as done or existing what is not: another
 * success in place of 202 or of a refusal. A client must believe that.
 */
bool bend_is_a_lie(const bend *b, const bend_record *record);

#endif
