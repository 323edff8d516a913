// loopback.c - see loopback.h.
#include "loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "support/test.h"

enum {
    CONNECTIONS_MAX = 128,
    REQUESTS_MAX = 256,
    REQUEST_BYTES_MAX = 65536
};

typedef struct connection {
    int fd;
    size_t len;
    char bytes[REQUEST_BYTES_MAX];
} connection;

struct loopback {
    const loopback_step *steps;
    size_t step_count;
    int listener;
    int stop_pipe[2];
    int port;
    pthread_t thread;
    pthread_mutex_t lock; // guards requests and the counts
    char *requests[REQUESTS_MAX];
    size_t request_count;
    size_t connection_count;
    connection *connections[CONNECTIONS_MAX];
};

static int listen_on_loopback(int *port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t len = sizeof address;
    assert_true(fd >= 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&address, len), 0);
    assert_int_equal(listen(fd, CONNECTIONS_MAX), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    *port = ntohs(address.sin_port);
    return fd;
}

int loopback_free_port(void)
{
    int port = 0;
    close(listen_on_loopback(&port));
    return port;
}

static void drop(loopback *server, size_t i)
{
    close(server->connections[i]->fd);
    free(server->connections[i]);
    server->connections[i] = NULL;
}

static void accept_one(loopback *server)
{
    const int fd = accept(server->listener, NULL, NULL);
    const int on = 1;
    if (fd < 0) {
        return;
    }
    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
        if (server->connections[i] == NULL) {
            server->connections[i] = calloc(1, sizeof(connection));
            server->connections[i]->fd = fd;
            (void)pthread_mutex_lock(&server->lock);
            server->connection_count++;
            (void)pthread_mutex_unlock(&server->lock);
            return;
        }
    }
    close(fd);
}

// Length of the whole request at the start of bytes; 0 when it is not there yet.
static size_t whole_request(const char *bytes, size_t len)
{
    static const char field[] = "\r\nContent-Length:";
    const char *end = strstr(bytes, "\r\n\r\n");
    if (end == NULL) {
        return 0;
    }
    size_t body = 0;
    for (const char *at = bytes; at < end; at++) {
        if (strncasecmp(at, field, sizeof field - 1) == 0) {
            body = (size_t)strtoul(at + sizeof field - 1, NULL, 10);
        }
    }
    const size_t all = (size_t)(end - bytes) + 4 + body;
    return len >= all ? all : 0;
}

static void send_all(int fd, const char *bytes, size_t len, int drip)
{
    while (len > 0) {
        const ssize_t n = send(fd, bytes, drip ? 1 : len, MSG_NOSIGNAL);
        if (n <= 0) {
            return;
        }
        bytes += n;
        len -= (size_t)n;
    }
}

static const loopback_step *note_request(loopback *server, const char *bytes, size_t len)
{
    static const loopback_step none = {NULL, 0, LOOPBACK_CLOSE, 0};
    (void)pthread_mutex_lock(&server->lock);
    const size_t at = server->request_count++;
    if (at < REQUESTS_MAX) {
        server->requests[at] = strndup(bytes, len);
    }
    (void)pthread_mutex_unlock(&server->lock);
    return at < server->step_count ? &server->steps[at] : &none;
}

static void act(loopback *server, size_t i, const loopback_step *step)
{
    const int fd = server->connections[i]->fd;
    if (step->answer != NULL) {
        const size_t len = step->len > 0 ? step->len : strlen(step->answer);
        send_all(fd, step->answer, len, step->drip);
    }
    if (step->then == LOOPBACK_RESET) {
        const struct linger at_once = {1, 0};
        (void)setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    }
    if (step->then == LOOPBACK_CLOSE || step->then == LOOPBACK_RESET) {
        drop(server, i);
    }
}

static void serve(loopback *server, size_t i)
{
    connection *c = server->connections[i];
    const ssize_t n = recv(c->fd, c->bytes + c->len, sizeof c->bytes - 1 - c->len, 0);
    if (n <= 0) {
        drop(server, i);
        return;
    }
    c->len += (size_t)n;
    c->bytes[c->len] = '\0';
    const size_t all = whole_request(c->bytes, c->len);
    if (all > 0) {
        const loopback_step *step = note_request(server, c->bytes, all);
        c->len -= all;
        memmove(c->bytes, c->bytes + all, c->len + 1);
        act(server, i, step);
    }
}

static void *run(void *user)
{
    loopback *server = user;
    for (;;) {
        struct pollfd fds[CONNECTIONS_MAX + 2];
        size_t which[CONNECTIONS_MAX + 2];
        nfds_t count = 2;
        fds[0] = (struct pollfd){server->stop_pipe[0], POLLIN, 0};
        fds[1] = (struct pollfd){server->listener, POLLIN, 0};
        for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
            if (server->connections[i] != NULL) {
                which[count] = i;
                fds[count++] = (struct pollfd){server->connections[i]->fd, POLLIN, 0};
            }
        }
        (void)poll(fds, count, -1);
        if (fds[0].revents != 0) {
            return NULL;
        }
        for (nfds_t i = 2; i < count; i++) {
            if (fds[i].revents != 0) {
                serve(server, which[i]);
            }
        }
        if (fds[1].revents != 0) {
            accept_one(server);
        }
    }
}

loopback *loopback_start(const loopback_step *steps, size_t count)
{
    loopback *server = calloc(1, sizeof *server);
    assert_non_null(server);
    server->steps = steps;
    server->step_count = count;
    server->listener = listen_on_loopback(&server->port);
    assert_int_equal(pipe(server->stop_pipe), 0);
    assert_int_equal(pthread_mutex_init(&server->lock, NULL), 0);
    assert_int_equal(pthread_create(&server->thread, NULL, run, server), 0);
    return server;
}

void loopback_stop(loopback *server)
{
    assert_int_equal(write(server->stop_pipe[1], "s", 1), 1);
    (void)pthread_join(server->thread, NULL);
    for (size_t i = 0; i < CONNECTIONS_MAX; i++) {
        if (server->connections[i] != NULL) {
            drop(server, i);
        }
    }
    for (size_t i = 0; i < REQUESTS_MAX; i++) {
        free(server->requests[i]);
    }
    close(server->listener);
    close(server->stop_pipe[0]);
    close(server->stop_pipe[1]);
    (void)pthread_mutex_destroy(&server->lock);
    free(server);
}

int loopback_port(const loopback *server)
{
    return server->port;
}

static size_t count_of(loopback *server, const size_t *count)
{
    (void)pthread_mutex_lock(&server->lock);
    const size_t n = *count;
    (void)pthread_mutex_unlock(&server->lock);
    return n;
}

size_t loopback_request_count(loopback *server)
{
    return count_of(server, &server->request_count);
}

size_t loopback_connection_count(loopback *server)
{
    return count_of(server, &server->connection_count);
}

const char *loopback_request(loopback *server, size_t index)
{
    (void)pthread_mutex_lock(&server->lock);
    const char *text =
        index < REQUESTS_MAX && server->requests[index] != NULL ? server->requests[index] : "";
    (void)pthread_mutex_unlock(&server->lock);
    return text;
}
