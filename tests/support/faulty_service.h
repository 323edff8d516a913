/*
 * faulty_service.h - a client whose service is a function of the test, with faults at any request
 * and a clock that jumps.
 */
#ifndef AZB_TEST_SUPPORT_FAULTY_SERVICE_H
#define AZB_TEST_SUPPORT_FAULTY_SERVICE_H

#include <stdbool.h>

#include <azbackup/azbackup.h>
#include <azbackup/sys/transport.h>

#include "support/failing_allocator.h"
#include "support/fake_clock.h"
#include "support/service_answer.h"

/* What goes wrong with a request. */
typedef enum service_fault {
    FAULT_NONE,
    FAULT_REFUSED,    /* no connection */
    FAULT_LOST,       /* done, but the answer does not arrive */
    FAULT_CUT,        /* done, but the answer is cut in the middle of its body */
    FAULT_STALLED,    /* not done, and nothing ever arrives */
    FAULT_BUSY,       /* 503, not done */
    FAULT_DONE_500,   /* done, but answered with 500 */
    FAULT_CONFLICT,   /* 409, not done */
    FAULT_BAD,        /* 400, not done */
    FAULT_GARBLED,    /* done, and the answer is not JSON */
    FAULT_WORK_FAILS, /* accepted, and fails in the end, where serve supports it */
    FAULT_COUNT
} service_fault;

typedef struct service_request {
    char *method, *url, *body, *if_none_match;
} service_request;

enum {
    SERVICE_REQUESTS = 8192
};

typedef struct faulty_service faulty_service;
struct faulty_service {
    azb_transport transport;
    failing_allocator memory;
    fake_clock clock;
    fake_random random;
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
    /* path: of the URL without its query. work_fails: of FAULT_WORK_FAILS. */
    void (*serve)(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer);
    size_t fault_first, fault_last; /* requests, counted from 1, that get the fault */
    service_fault fault;
    service_fault fault_after;            /* of the request after fault_last */
    const char *conflict;                 /* code of FAULT_CONFLICT; NULL: Conflict */
    const char *fault_method, *fault_url; /* which requests; NULL: any; url: a part of it */
    azb_cancel *cancel;                   /* triggered at request cancel_at */
    size_t cancel_at;
    service_request *requests;
    size_t request_count, request_room;
    service_answer *answer; /* of the present request */
};

void service_open(faulty_service *s);
void service_close(faulty_service *s); /* also checks that no memory is left */

int64_t service_now_ms(faulty_service *s);

/* Requests of a method ("" for any) whose URL holds text; and the first of them. */
size_t service_asked(const faulty_service *s, const char *method, const char *text);
const service_request *service_request_of(const faulty_service *s, const char *method,
                                          const char *text);

#endif
