// tls_server.c - see tls_server.h.
#include "tls_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

#include "support/test.h"

enum {
    REQUEST_MAX = 4096
};

struct tls_server {
    SSL_CTX *context;
    const char *answer;
    int listener;
    int stop_pipe[2];
    int port;
    pthread_t thread;
    pthread_mutex_t lock; // of the two below
    size_t request_count;
    char last[REQUEST_MAX];
};

static void serve(tls_server *server, int fd)
{
    SSL *ssl = SSL_new(server->context);
    char bytes[REQUEST_MAX];
    if (ssl != NULL && SSL_set_fd(ssl, fd) == 1 && SSL_accept(ssl) == 1) {
        const int n = SSL_read(ssl, bytes, REQUEST_MAX - 1);
        if (n > 0) {
            bytes[n] = '\0';
            (void)pthread_mutex_lock(&server->lock);
            server->request_count++;
            memcpy(server->last, bytes, (size_t)n + 1);
            (void)pthread_mutex_unlock(&server->lock);
            (void)SSL_write(ssl, server->answer, (int)strlen(server->answer));
            (void)SSL_shutdown(ssl);
        }
    }
    SSL_free(ssl);
    (void)close(fd);
}

static void *run(void *user)
{
    tls_server *server = user;
    for (;;) {
        struct pollfd fds[2] = {{server->stop_pipe[0], POLLIN, 0}, {server->listener, POLLIN, 0}};
        (void)poll(fds, 2, -1);
        if (fds[0].revents != 0) {
            return NULL;
        }
        const int fd = accept(server->listener, NULL, NULL);
        if (fd >= 0) {
            serve(server, fd);
        }
    }
}

static void listen_on_loopback(tls_server *server)
{
    struct sockaddr_in address;
    socklen_t len = sizeof address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server->listener = socket(AF_INET, SOCK_STREAM, 0);
    assert_true(server->listener >= 0);
    assert_int_equal(bind(server->listener, (struct sockaddr *)&address, len), 0);
    assert_int_equal(listen(server->listener, 16), 0);
    assert_int_equal(getsockname(server->listener, (struct sockaddr *)&address, &len), 0);
    server->port = ntohs(address.sin_port);
}

tls_server *tls_server_start(const certificate *identity, int max_version, const char *answer)
{
    tls_server *server = calloc(1, sizeof *server);
    assert_non_null(server);
    server->answer = answer;
    server->context = SSL_CTX_new(TLS_server_method());
    assert_non_null(server->context);
    SSL_CTX_set_security_level(server->context, 0); // TLS 1.1 is nothing that a level allows
    assert_int_equal(SSL_CTX_set_min_proto_version(server->context, TLS1_VERSION), 1);
    assert_int_equal(SSL_CTX_set_max_proto_version(server->context, max_version), 1);
    assert_int_equal(SSL_CTX_set_cipher_list(server->context, "ALL:@SECLEVEL=0"), 1);
    assert_int_equal(SSL_CTX_use_certificate(server->context, identity->x509), 1);
    assert_int_equal(SSL_CTX_use_PrivateKey(server->context, identity->key), 1);
    listen_on_loopback(server);
    assert_int_equal(pipe(server->stop_pipe), 0);
    assert_int_equal(pthread_mutex_init(&server->lock, NULL), 0);
    assert_int_equal(pthread_create(&server->thread, NULL, run, server), 0);
    return server;
}

void tls_server_stop(tls_server *server)
{
    assert_int_equal(write(server->stop_pipe[1], "s", 1), 1);
    (void)pthread_join(server->thread, NULL);
    (void)close(server->listener);
    (void)close(server->stop_pipe[0]);
    (void)close(server->stop_pipe[1]);
    (void)pthread_mutex_destroy(&server->lock);
    SSL_CTX_free(server->context);
    free(server);
}

int tls_server_port(const tls_server *server)
{
    return server->port;
}

size_t tls_server_request_count(tls_server *server)
{
    (void)pthread_mutex_lock(&server->lock);
    const size_t count = server->request_count;
    (void)pthread_mutex_unlock(&server->lock);
    return count;
}

const char *tls_server_last_request(tls_server *server)
{
    return server->last;
}
