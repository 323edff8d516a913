// A server whose own cost does not hide what is measured: one block of memory is every page, plain
// sockets, one thread a connection, no parsing beyond the page's number.
#include "page_server.h"

#include "points.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    REQUEST_MAX = 16 * 1024
};

static struct {
    char *page;
    size_t len;
    size_t pages;
    int port;
} served;

static int send_all(int socket, struct iovec *parts, int count)
{
    while (count > 0) {
        ssize_t sent = writev(socket, parts, count);
        if (sent <= 0) {
            return -1;
        }
        size_t left = (size_t)sent;
        while (count > 0 && left >= parts->iov_len) {
            left -= parts->iov_len;
            parts++;
            count--;
        }
        if (count > 0) {
            parts->iov_base = (char *)parts->iov_base + left;
            parts->iov_len -= left;
        }
    }
    return 0;
}

// The number behind skipToken= in the request line; 0 when there is none.
static size_t page_of(const char *request)
{
    const char *mark = strstr(request, "skipToken=");
    return mark == NULL ? 0 : (size_t)strtoul(mark + strlen("skipToken="), NULL, 10);
}

static int answer(int socket, const char *request)
{
    char link[1024] = "null}";
    char head[256];
    size_t next = page_of(request) + 1;
    if (next < served.pages) {
        snprintf(link, sizeof link,
                 "\"http://127.0.0.1:%d%s/recoveryPoints?api-version=2025-08-01&skipToken=%zu\"}",
                 served.port, points_item_id, next);
    }
    snprintf(head, sizeof head,
             "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
             "Content-Length: %zu\r\n\r\n",
             served.len + strlen(link));
    struct iovec parts[] = {{head, strlen(head)}, {served.page, served.len}, {link, strlen(link)}};
    return send_all(socket, parts, 3);
}

// Requests have no body, so each ends with an empty line.
static void *serve(void *argument)
{
    int socket = (int)(long)argument;
    char *request = malloc(REQUEST_MAX);
    size_t used = 0;
    while (request != NULL && used < REQUEST_MAX - 1) {
        ssize_t got = read(socket, request + used, REQUEST_MAX - 1 - used);
        if (got <= 0) {
            break;
        }
        used += (size_t)got;
        request[used] = '\0';
        if (strstr(request, "\r\n\r\n") != NULL) {
            if (answer(socket, request) != 0) {
                break;
            }
            used = 0;
        }
    }
    free(request);
    close(socket);
    return NULL;
}

static void serve_forever(int listener)
{
    signal(SIGPIPE, SIG_IGN);
    for (;;) {
        int socket = accept(listener, NULL, NULL);
        int on = 1;
        pthread_t thread;
        if (socket < 0) {
            _exit(1);
        }
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (pthread_create(&thread, NULL, serve, (void *)(long)socket) != 0) {
            close(socket);
        } else {
            pthread_detach(thread);
        }
    }
}

static int listen_on_loopback(int *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) != 0 ||
        listen(listener, 16) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) != 0) {
        return -1;
    }
    *port = ntohs(address.sin_port);
    return listener;
}

int page_server_start(size_t pages, size_t size, pid_t *pid, int *port)
{
    int listener = listen_on_loopback(port);
    if (listener < 0) {
        return -1;
    }
    *pid = fork();
    if (*pid == 0) {
        // In the child alone: the parent's peak memory must stay below that of what it measures.
        served.page = points_page(size, &served.len);
        served.pages = pages;
        served.port = *port;
        if (served.page != NULL) {
            serve_forever(listener);
        }
        _exit(1);
    }
    close(listener);
    return *pid > 0 ? 0 : -1;
}

void page_server_stop(pid_t pid)
{
    kill(pid, SIGTERM);
    waitpid(pid, NULL, 0);
}
