// http.c - the front on sockets: libmicrohttpd driven by one loop.
#include "server/http.h"
#include "server/route.h"

#include <arpa/inet.h>
#include <errno.h>
#include <limits.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <microhttpd.h>

enum {
    BODY_MAX = 4 * 1024 * 1024,
    CONNECTIONS_MAX = 20000
};

enum stage {
    READING,
    TOO_LARGE,
    HANDLED,
    WAITING
};

/* One request on its way through the daemon. */
struct exchange {
    struct exchange *next_waiting;
    struct sim_http *http;
    struct MHD_Connection *connection;
    struct sim_call call;
    enum stage stage;
    bool begun;
    sim_time due; /* real time at which a suspended connection resumes */
    char *body;
    size_t body_length;
    size_t body_capacity;
    char *out; /* bytes of the answer's body, when they are written piece by piece */
    size_t out_length;
};

struct sim_http {
    struct sim *sim;
    struct MHD_Daemon *daemon;
    struct exchange *waiting;
    bool tls;
    bool stopping;
};

// Copies the target before the daemon decodes it: `%3B` and `%2F` must arrive as they were sent.
static void *take_target(void *context, const char *target, struct MHD_Connection *connection)
{
    struct exchange *exchange = sim_alloc(sizeof *exchange);
    exchange->http = context;
    exchange->connection = connection;
    exchange->call.sim = exchange->http->sim;
    exchange->call.request.target = sim_arena_copy(&exchange->call.arena, target, strlen(target));
    return exchange;
}

static void set_due(struct exchange *exchange, unsigned milliseconds)
{
    exchange->due = sim_clock_real() + (sim_time)milliseconds * (SIM_SECOND / 1000);
}

// Suspends a connection until its time is due.
static void suspend(struct exchange *exchange)
{
    exchange->next_waiting = exchange->http->waiting;
    exchange->http->waiting = exchange;
    MHD_suspend_connection(exchange->connection);
}

// Resumes every connection whose time is due. The daemon acts on it when it runs next.
static void resume_due(struct sim_http *http)
{
    sim_time now = sim_clock_real();
    struct exchange **link = &http->waiting;
    while (*link != NULL) {
        struct exchange *exchange = *link;
        if (http->stopping || exchange->due <= now) {
            *link = exchange->next_waiting;
            MHD_resume_connection(exchange->connection);
        } else {
            link = &exchange->next_waiting;
        }
    }
}

static sim_time nearest_due(const struct sim_http *http)
{
    sim_time nearest = SIM_NEVER;
    for (const struct exchange *at = http->waiting; at != NULL; at = at->next_waiting) {
        nearest = at->due < nearest ? at->due : nearest;
    }
    return nearest;
}

static enum MHD_Result note_header(void *context, enum MHD_ValueKind kind, const char *name,
                                   const char *value)
{
    (void)kind;
    struct sim_request *request = context;
    bool secret = strcasecmp(name, "Authorization") == 0 || strcasecmp(name, "Cookie") == 0;
    json_object_set_new(request->headers, name,
                        secret ? json_string("present") : json_string(value == NULL ? "" : value));
    return MHD_YES;
}

static bool is_loopback(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (info == NULL || info->client_addr == NULL || info->client_addr->sa_family != AF_INET) {
        return false;
    }
    struct sockaddr_in address;
    memcpy(&address, (const void *)info->client_addr, sizeof address);
    return (ntohl(address.sin_addr.s_addr) >> 24) == 127;
}

static void fill_request(struct exchange *exchange, const char *method)
{
    struct MHD_Connection *connection = exchange->connection;
    struct sim_request *request = &exchange->call.request;
    const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    request->method = method;
    request->base =
        sim_arena_format(&exchange->call.arena, "%s://%s", exchange->http->tls ? "https" : "http",
                         host == NULL ? "localhost" : host);
    request->authorization =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Authorization");
    request->client_request_id =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "x-ms-client-request-id");
    request->correlation_id =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "x-ms-correlation-request-id");
    request->loopback = is_loopback(connection);
    request->body = exchange->body == NULL ? "" : exchange->body;
    request->body_length = exchange->body_length;
    request->headers = json_object();
    MHD_get_connection_values(connection, MHD_HEADER_KIND, note_header, request);
}

// Feeds the body to the daemon; faults make it slow or incomplete.
static ssize_t feed(void *context, uint64_t position, char *buffer, size_t room)
{
    struct exchange *exchange = context;
    const struct sim_wire *wire = &exchange->call.answer.wire;
    size_t end = exchange->out_length;
    if (wire->cut >= 0 && (uint64_t)wire->cut < end) {
        end = (size_t)wire->cut;
    }
    if (position >= end) {
        return end == exchange->out_length ? MHD_CONTENT_READER_END_OF_STREAM
                                           : MHD_CONTENT_READER_END_WITH_ERROR;
    }
    size_t length = end - (size_t)position < room ? end - (size_t)position : room;
    if (wire->drip_ms > 0 && !exchange->http->stopping) {
        if (sim_clock_real() < exchange->due) {
            suspend(exchange);
            return 0;
        }
        set_due(exchange, wire->drip_ms);
        length = 1;
    }
    memcpy(buffer, exchange->out + position, length);
    return (ssize_t)length;
}

// The same answer a second time, as bytes after the first one.
static void duplicate(struct exchange *exchange)
{
    struct sim_answer *answer = &exchange->call.answer;
    size_t once = exchange->out_length;
    char *head = sim_format("HTTP/1.1 %u OK\r\nContent-Type: application/json\r\n"
                            "Content-Length: %zu\r\n\r\n",
                            answer->status, once);
    size_t head_length = strlen(head);
    char *both = sim_alloc(2 * once + head_length);
    memcpy(both, exchange->out, once);
    memcpy(both + once, head, head_length);
    memcpy(both + once + head_length, exchange->out, once);
    free(head);
    free(exchange->out);
    exchange->out = both;
    exchange->out_length = 2 * once + head_length;
    answer->wire.length_delta = -(int64_t)(once + head_length);
}

static struct MHD_Response *make_response(struct exchange *exchange)
{
    const struct sim_wire *wire = &exchange->call.answer.wire;
    uint64_t head_length = exchange->call.answer.head_length;
    if (head_length > 0) {
        return MHD_create_response_from_callback(head_length, 1024, feed, exchange, NULL);
    }
    if (wire->cut >= 0 || wire->drip_ms > 0) {
        return MHD_create_response_from_callback(exchange->out_length, 1024, feed, exchange, NULL);
    }
    char *out = exchange->out;
    exchange->out = NULL;
    return MHD_create_response_from_buffer(exchange->out_length, out, MHD_RESPMEM_MUST_FREE);
}

static void add_headers(struct MHD_Response *response, const struct exchange *exchange)
{
    const struct sim_answer *answer = &exchange->call.answer;
    for (size_t i = 0; i < answer->header_count; i++) {
        MHD_add_response_header(response, answer->headers[i].name, answer->headers[i].value);
    }
    if (answer->content_type != NULL) {
        MHD_add_response_header(response, "Content-Type", answer->content_type);
    }
    if (answer->wire.length_delta != 0) {
        char text[32];
        snprintf(text, sizeof text, "%lld",
                 (long long)((int64_t)exchange->out_length + answer->wire.length_delta));
        MHD_set_response_options(response, MHD_RF_INSANITY_HEADER_CONTENT_LENGTH, MHD_RO_END);
        MHD_add_response_header(response, "Content-Length", text);
    }
}

// Makes this connection close with a reset instead of an orderly end.
static enum MHD_Result reset(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    struct linger at_once = {.l_onoff = 1, .l_linger = 0};
    if (info != NULL) {
        setsockopt(info->connect_fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    }
    return MHD_NO;
}

static enum MHD_Result send_answer(struct exchange *exchange)
{
    struct sim_answer *answer = &exchange->call.answer;
    if (answer->wire.reset) {
        return reset(exchange->connection);
    }
    exchange->out = sim_answer_bytes(&exchange->call.answer, &exchange->out_length);
    if (answer->wire.duplicate) {
        duplicate(exchange);
    }
    exchange->due = 0;
    struct MHD_Response *response = make_response(exchange);
    if (response == NULL) {
        return MHD_NO;
    }
    add_headers(response, exchange);
    enum MHD_Result queued = MHD_queue_response(exchange->connection, answer->status, response);
    MHD_destroy_response(response);
    return queued;
}

static void take_body(struct exchange *exchange, const char *data, size_t length)
{
    if (exchange->body_length + length > BODY_MAX) {
        exchange->stage = TOO_LARGE;
        return;
    }
    exchange->body =
        sim_grow(exchange->body, &exchange->body_capacity, exchange->body_length + length + 1, 1);
    memcpy(exchange->body + exchange->body_length, data, length);
    exchange->body_length += length;
    exchange->body[exchange->body_length] = '\0';
}

static void carry_out(struct exchange *exchange, const char *method)
{
    struct sim_call *call = &exchange->call;
    fill_request(exchange, method);
    call->answer.wire.cut = -1;
    if (exchange->stage == TOO_LARGE) {
        sim_answer_arm_error(call, 413, "RequestContentTooLarge",
                             "The request content size exceeds the maximum size of 4 MB.");
    } else {
        sim_route_call(call);
    }
    exchange->stage = HANDLED;
}

static enum MHD_Result answer(void *context, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *data,
                              size_t *size, void **state)
{
    (void)context;
    (void)connection;
    (void)url;
    (void)version;
    struct exchange *exchange = *state;
    if (!exchange->begun) {
        exchange->begun = true;
        return MHD_YES;
    }
    if (*size > 0) {
        if (exchange->stage == READING) {
            take_body(exchange, data, *size);
        }
        *size = 0;
        return MHD_YES;
    }
    if (exchange->stage == WAITING) {
        return send_answer(exchange);
    }
    carry_out(exchange, method);
    if (exchange->call.answer.wire.delay_ms > 0 && !exchange->http->stopping) {
        exchange->stage = WAITING;
        set_due(exchange, exchange->call.answer.wire.delay_ms);
        suspend(exchange);
        return MHD_YES;
    }
    return send_answer(exchange);
}

static void forget(struct exchange *exchange)
{
    struct exchange **link = &exchange->http->waiting;
    while (*link != NULL && *link != exchange) {
        link = &(*link)->next_waiting;
    }
    if (*link == exchange) {
        *link = exchange->next_waiting;
    }
    sim_call_end(&exchange->call);
    free(exchange->body);
    free(exchange->out);
    free(exchange);
}

static void completed(void *context, struct MHD_Connection *connection, void **state,
                      enum MHD_RequestTerminationCode code)
{
    (void)context;
    (void)connection;
    (void)code;
    if (*state != NULL) {
        forget(*state);
        *state = NULL;
    }
}

// The daemon logs what clients do, such as closing early: that is expected here.
static void ignore_log(void *context, const char *format, va_list arguments)
{
    (void)context;
    (void)format;
    (void)arguments;
}

struct sim_http *sim_http_start(struct sim *sim, const struct sim_tls *identity)
{
    struct sim_http *http = sim_alloc(sizeof *http);
    http->sim = sim;
    http->tls = identity != NULL;
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)sim->options.port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct MHD_OptionItem secure[] = {
        {MHD_OPTION_HTTPS_MEM_KEY, 0, identity == NULL ? NULL : identity->key},
        {MHD_OPTION_HTTPS_MEM_CERT, 0, identity == NULL ? NULL : identity->certificate},
        {MHD_OPTION_END, 0, NULL}};
    struct MHD_OptionItem plain[] = {{MHD_OPTION_END, 0, NULL}};
    unsigned flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    http->daemon =
        MHD_start_daemon(flags | (http->tls ? MHD_USE_TLS : 0u), 0, NULL, NULL, answer, http,
                         MHD_OPTION_EXTERNAL_LOGGER, ignore_log, NULL, MHD_OPTION_SOCK_ADDR,
                         &address, MHD_OPTION_URI_LOG_CALLBACK, take_target, http,
                         MHD_OPTION_NOTIFY_COMPLETED, completed, NULL, MHD_OPTION_CONNECTION_LIMIT,
                         (unsigned)CONNECTIONS_MAX, MHD_OPTION_LISTENING_ADDRESS_REUSE, 1u,
                         MHD_OPTION_ARRAY, http->tls ? secure : plain, MHD_OPTION_END);
    if (http->daemon == NULL) {
        fprintf(stderr, "azbackup-sim: cannot listen on 127.0.0.1 port %u: %s\n", sim->options.port,
                strerror(errno));
        free(http);
        return NULL;
    }
    return http;
}

unsigned sim_http_port(const struct sim_http *http)
{
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(http->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info == NULL ? 0 : info->port;
}

// Milliseconds until our timer or the daemon's is due; -1: no timer.
static int time_to_wait(struct sim_http *http, sim_time next)
{
    MHD_UNSIGNED_LONG_LONG daemon_wait = 0;
    int wait = -1;
    if (MHD_get_timeout(http->daemon, &daemon_wait) == MHD_YES) {
        wait = daemon_wait > INT_MAX ? INT_MAX : (int)daemon_wait;
    }
    if (next != SIM_NEVER) {
        sim_time left = next - sim_clock_real();
        int own = left <= 0 ? 0 : (int)(left / (SIM_SECOND / 1000)) + 1;
        wait = wait < 0 || own < wait ? own : wait;
    }
    return wait;
}

void sim_http_run(struct sim_http *http, int stop)
{
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(http->daemon, MHD_DAEMON_INFO_EPOLL_FD);
    struct pollfd watched[] = {{.fd = stop, .events = POLLIN},
                               {.fd = info->epoll_fd, .events = POLLIN}};
    while ((watched[0].revents & POLLIN) == 0) {
        resume_due(http);
        MHD_run(http->daemon);
        poll(watched, 2, time_to_wait(http, nearest_due(http)));
    }
}

void sim_http_stop(struct sim_http *http)
{
    http->stopping = true;
    resume_due(http);
    MHD_run(http->daemon);
    MHD_stop_daemon(http->daemon);
    free(http);
}
