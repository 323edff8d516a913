// list_http - a long list over HTTP on the loopback: time and peak memory of our program beside
// those of bare libcurl + jansson, each in a process of its own, against the same page server.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "page_server.h"
#include "points.h"
#include "report.h"

enum {
    PAGE_SIZE = 200,
    POINTS = 100000,
    POINTS_QUICK = 20000,
    ROUNDS = 3,
    MEMORY_LIMIT_KIB = 4 * 1024
};

static const double TIME_LIMIT = 0.30;

/* What one program did: the best time of its rounds and the worst memory. */
struct run {
    const char *program; /* beside this one */
    const char *argument;
    const char *option; /* NULL: none */
    size_t points;
    size_t sum;
    double seconds;
    long peak_kib;
};

static int start(const struct run *run, const char *folder, int out)
{
    char path[4096];
    pid_t pid = fork();
    if (pid == 0) {
        snprintf(path, sizeof path, "%s/%s", folder, run->program);
        dup2(out, STDOUT_FILENO);
        execl(path, path, run->argument, run->option, (char *)NULL);
        perror(path);
        _exit(127);
    }
    return pid;
}

static int measure(struct run *run, const char *folder)
{
    int ends[2];
    char line[128] = "";
    int status = 0;
    long peak_kib = 0;
    if (pipe(ends) != 0) {
        return -1;
    }
    int pid = start(run, folder, ends[1]);
    close(ends[1]);
    ssize_t got = read(ends[0], line, sizeof line - 1);
    close(ends[0]);
    if (pid < 0 || waitpid(pid, &status, 0) != pid || status != 0 || got <= 0) {
        return -1;
    }
    double seconds = 0;
    if (sscanf(line, "%zu %zu %lf %ld", &run->points, &run->sum, &seconds, &peak_kib) != 4) {
        return -1;
    }
    run->seconds = run->seconds == 0 || seconds < run->seconds ? seconds : run->seconds;
    run->peak_kib = peak_kib > run->peak_kib ? peak_kib : run->peak_kib;
    return 0;
}

static void report(const struct bench_options *options, const struct run *ours,
                   const struct run *bare, const struct run *transport)
{
    double ratio = ours->seconds / bare->seconds;
    struct bench_result time = {"list_http",
                                ratio,
                                TIME_LIMIT,
                                "ratio",
                                ratio,
                                {{"ours_ms", ours->seconds * 1e3},
                                 {"bare_ms", bare->seconds * 1e3},
                                 {"transport_ms", transport->seconds * 1e3}}};
    struct bench_result memory = {
        "list_http_memory",
        (double)ours->peak_kib,
        (double)(bare->peak_kib + MEMORY_LIMIT_KIB),
        "KiB",
        (double)ours->peak_kib / (double)bare->peak_kib,
        {{"bare", (double)bare->peak_kib}, {"transport", (double)transport->peak_kib}, {NULL, 0}}};
    bench_report(options, &time);
    bench_report(options, &memory);
}

static int run_all(const struct bench_options *options, const char *folder, size_t points)
{
    int port = 0;
    pid_t server = 0;
    char endpoint[64];
    char url[1024];
    if (page_server_start(points / PAGE_SIZE, PAGE_SIZE, &server, &port) != 0) {
        return 1;
    }
    snprintf(endpoint, sizeof endpoint, "http://127.0.0.1:%d", port);
    snprintf(url, sizeof url, "%s%s/recoveryPoints?api-version=2025-08-01", endpoint,
             points_item_id);
    struct run runs[] = {{.program = "list_ours", .argument = endpoint},
                         {.program = "list_bare", .argument = url},
                         {.program = "list_bare", .argument = url, .option = "--transport"}};
    int failed = 0;
    // Round by round, so that a slow moment of the machine hits all of them.
    for (int round = 0; round < ROUNDS && !failed; round++) {
        for (size_t i = 0; i < 3 && !failed; i++) {
            failed = measure(&runs[i], folder);
        }
    }
    page_server_stop(server);
    if (failed || runs[0].points != points || runs[0].sum != runs[1].sum) {
        fprintf(stderr, "list_http: the programs did not read the same list\n");
        return 1;
    }
    report(options, &runs[0], &runs[1], &runs[2]);
    return 0;
}

int main(int argc, char **argv)
{
    struct bench_options options;
    int exit_code = bench_options_read(&options, argc, argv);
    if (exit_code >= 0) {
        return exit_code;
    }
    char *folder = strdup(argv[0]);
    char *slash = folder == NULL ? NULL : strrchr(folder, '/');
    if (slash == NULL) {
        fprintf(stderr, "list_http: start it by its path\n");
        return 2;
    }
    *slash = '\0';
    exit_code = run_all(&options, folder, options.quick ? POINTS_QUICK : POINTS);
    free(folder);
    return exit_code;
}
