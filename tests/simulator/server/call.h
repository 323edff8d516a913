/* call.h - one request and its answer, as the handlers see them. */
#ifndef SIM_CALL_H
#define SIM_CALL_H

#include "server/clock.h"
#include "server/text.h"

struct sim;
struct sim_item;
struct sim_route;

enum {
    SIM_PARAMETERS_MAX = 10,
    SIM_HEADERS_MAX = 32,
    SIM_QUERY_MAX = 24,
    SIM_SEGMENTS_MAX = 32
};

struct sim_request {
    const char *method;
    const char *target; /* path and query as sent */
    const char *path;   /* percent-decoded, without the query */
    const char *segments[SIM_SEGMENTS_MAX];
    size_t segment_count;
    struct sim_pair query[SIM_QUERY_MAX];
    size_t query_count;
    const char *base; /* `http://host:port`, from the Host header */
    const char *authorization;
    const char *client_request_id;
    const char *correlation_id;
    bool loopback;
    const char *body;
    size_t body_length;
    json_t *headers; /* for the log of requests; the token is left out */
};

/* How the bytes are sent; set by faults. */
struct sim_wire {
    int64_t cut;          /* close after so many body bytes; -1: no */
    int64_t length_delta; /* added to Content-Length */
    unsigned drip_ms;     /* one byte at a time, with this pause between them */
    unsigned delay_ms;
    bool reset;
    bool duplicate;
};

struct sim_answer {
    unsigned status;
    json_t *body;     /* owned; NULL is an empty body */
    const char *text; /* instead of `body`, when a fault or a token page wrote it */
    size_t text_length;
    uint64_t head_length; /* to HEAD: how many bytes GET would give */
    const char *content_type;
    struct sim_pair headers[SIM_HEADERS_MAX];
    size_t header_count;
    struct sim_wire wire;
};

struct sim_call {
    struct sim *sim;
    struct sim_arena arena;
    struct sim_request request;
    struct sim_answer answer;
    sim_time now; /* one instant for the whole call */
    const struct sim_route *route;
    struct sim_pair parameters[SIM_PARAMETERS_MAX];
    size_t parameter_count;
    const char *api_version;
    /* Found by the scope of the route. */
    json_t *vault; /* the resource */
    const char *vault_id;
    bool home; /* the vault that the run began with: only that one has items */
    struct sim_item *item;
    size_t point;
    json_t *body; /* the request's body, parsed on first use */
};

/* NULL when the request has none. Query names compare without case. */
const char *sim_call_query(const struct sim_call *call, const char *name);
/* NULL when the request has none. The value of Authorization is not kept. */
const char *sim_call_header(const struct sim_call *call, const char *name);
const char *sim_call_parameter(const struct sim_call *call, const char *name);
/* True when the version of the request is older than `version`. */
bool sim_call_before(const struct sim_call *call, const char *version);
/* The body, an object, borrowed. NULL: the answer is already an error. */
json_t *sim_call_body(struct sim_call *call);
/* The body's `properties` object, borrowed. NULL: the answer is already an error. */
json_t *sim_call_properties(struct sim_call *call);
/* True for requests to this provider, known routes or not. */
bool sim_call_is_compute(const struct sim_call *call);
/* Frees what the call holds, not the call itself. */
void sim_call_end(struct sim_call *call);

#endif
