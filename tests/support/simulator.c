// simulator.c - starts and stops a simulator, and calls its admin paths.
#include "support/simulator.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>

#include "support/test.h"
#endif

enum {
    OPTIONS_MAX = 32
};

struct simulator {
    pid_t pid;
    FILE *output;
    json_t *ready;
};

static void run_program(const char *const *options, int output)
{
    const char *program = getenv("AZBACKUP_SIM");
    char *arguments[OPTIONS_MAX + 2] = {NULL};
    if (program == NULL) {
        program = AZBACKUP_SIM_PATH;
    }
    arguments[0] = strdup(program);
    for (size_t i = 0; options != NULL && options[i] != NULL && i < OPTIONS_MAX; i++) {
        arguments[i + 1] = strdup(options[i]);
    }
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that crashes leaves nothing running
#endif
    dup2(output, STDOUT_FILENO);
    close(output);
    execv(program, arguments);
    perror(program);
    _exit(127);
}

simulator *simulator_start(const char *const *options)
{
    int ends[2];
    simulator *s = calloc(1, sizeof *s);
    assert_non_null(s);
    assert_int_equal(pipe(ends), 0);
    s->pid = fork();
    assert_true(s->pid >= 0);
    if (s->pid == 0) {
        close(ends[0]);
        run_program(options, ends[1]);
    }
    close(ends[1]);
    s->output = fdopen(ends[0], "r");
    assert_non_null(s->output);
    char line[16384];
    const char *got = fgets(line, sizeof line, s->output);
    s->ready = got != NULL ? json_loads(line, 0, NULL) : NULL;
    if (s->ready == NULL) {
        simulator_stop(s);
        fail_msg("the simulator did not get ready");
    }
    return s;
}

int simulator_stop(simulator *s)
{
    int status = 0;
    if (s == NULL) {
        return 0;
    }
    kill(s->pid, SIGTERM);
    const pid_t ended = waitpid(s->pid, &status, 0);
    fclose(s->output);
    json_decref(s->ready);
    free(s);
    return ended > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

const char *simulator_text(const simulator *s, const char *name)
{
    const char *text = json_string_value(json_object_get(s->ready, name));
    assert_non_null(text);
    return text;
}

const char *simulator_item(const simulator *s, const char *workload, const char *name)
{
    const json_t *item = json_object_get(json_object_get(s->ready, "items"), workload);
    const char *text = json_string_value(json_object_get(item, name));
    assert_non_null(text);
    return text;
}

static int connect_to(const simulator *s)
{
    const json_int_t port = json_integer_value(json_object_get(s->ready, "port"));
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    assert_true(fd >= 0);
    assert_int_equal(connect(fd, (const struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

static void send_all(int fd, const char *text)
{
    size_t left = strlen(text);
    while (left > 0) {
        const ssize_t n = write(fd, text, left);
        assert_true(n > 0);
        text += n;
        left -= (size_t)n;
    }
}

// The whole answer, NUL-ended; the connection is then closed.
static char *receive_all(int fd, size_t *length)
{
    size_t len = 0;
    size_t cap = 4096;
    char *text = malloc(cap);
    assert_non_null(text);
    for (ssize_t n = 1; n > 0; len += (size_t)n) {
        if (cap - len < 1024) {
            cap *= 2;
            text = realloc(text, cap);
            assert_non_null(text);
        }
        n = read(fd, text + len, cap - len - 1);
        assert_true(n >= 0);
    }
    text[len] = '\0';
    *length = len;
    return text;
}

json_t *simulator_admin(const simulator *s, const char *method, const char *path, const char *body)
{
    char head[512];
    size_t length = 0;
    const int fd = connect_to(s);
    snprintf(
        head, sizeof head,
        "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: %zu\r\n\r\n",
        method, path, body != NULL ? strlen(body) : 0);
    send_all(fd, head);
    send_all(fd, body != NULL ? body : "");
    char *answer = receive_all(fd, &length);
    close(fd);
    // "HTTP/1.1 2xx"
    if (strlen(answer) < 10 || answer[9] != '2') {
        fail_msg("the simulator refused %s %s: %s", method, path, answer);
    }
    const char *content = strstr(answer, "\r\n\r\n");
    json_t *json = content != NULL ? json_loads(content + 4, 0, NULL) : NULL;
    free(answer);
    return json;
}

int simulator_get(const simulator *s, const char *url, const char *headers, char **body,
                  size_t *length)
{
    char head[2048];
    const char *base = simulator_text(s, "endpoint");
    assert_int_equal(strncmp(url, base, strlen(base)), 0);
    const int fd = connect_to(s);
    const int written = snprintf(
        head, sizeof head, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n%s\r\n",
        url + strlen(base), headers);
    assert_true(written > 0 && (size_t)written < sizeof head);
    send_all(fd, head);
    char *answer = receive_all(fd, length);
    close(fd);
    const char *content = strstr(answer, "\r\n\r\n");
    assert_non_null(content);
    const int status = atoi(answer + strlen("HTTP/1.1 "));
    *length -= (size_t)(content + 4 - answer);
    if (body != NULL) {
        *body = malloc(*length + 1);
        assert_non_null(*body);
        memcpy(*body, content + 4, *length + 1);
    }
    free(answer);
    return status;
}

void simulator_fault(const simulator *s, const char *spec)
{
    json_decref(simulator_admin(s, "POST", "/_sim/faults", spec));
}

void simulator_clear_faults(const simulator *s)
{
    json_decref(simulator_admin(s, "DELETE", "/_sim/faults", NULL));
}

size_t simulator_requests(const simulator *s, const char *method, const char *text)
{
    json_t *log = simulator_admin(s, "GET", "/_sim/requests", NULL);
    const json_t *requests = json_object_get(log, "requests");
    size_t count = 0;
    for (size_t i = 0; i < json_array_size(requests); i++) {
        const json_t *request = json_array_get(requests, i);
        const char *used = json_string_value(json_object_get(request, "method"));
        const char *target = json_string_value(json_object_get(request, "target"));
        const int fits = strcmp(method, "*") == 0 || (used != NULL && strcmp(used, method) == 0);
        count += fits && target != NULL && strstr(target, text) != NULL ? 1 : 0;
    }
    json_decref(log);
    return count;
}

void simulator_advance(const simulator *s, long seconds)
{
    char body[64];
    snprintf(body, sizeof body, "{\"advance_seconds\":%ld}", seconds);
    json_decref(simulator_admin(s, "POST", "/_sim/clock", body));
}
