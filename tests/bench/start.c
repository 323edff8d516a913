// start - a program that makes one client, from exec to exit, beside one that has libcurl alone.
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "report.h"

enum {
    RUNS = 200,
    RUNS_QUICK = 40,
    PATH_MAX_BYTES = 4096
};

extern char **environ;

// Seconds of one run; negative when it failed.
static double run(const char *program)
{
    char path[PATH_MAX_BYTES];
    char *arguments[] = {path, NULL};
    pid_t child = 0;
    int state = 0;
    (void)snprintf(path, sizeof path, "%s", program);
    const double begin = bench_now();
    if (posix_spawn(&child, path, NULL, NULL, arguments, environ) != 0 ||
        waitpid(child, &state, 0) != child || !WIFEXITED(state) || WEXITSTATUS(state) != 0) {
        return -1;
    }
    return bench_now() - begin;
}

static int by_size(const void *a, const void *b)
{
    const double left = *(const double *)a;
    const double right = *(const double *)b;
    return (left > right) - (left < right);
}

// The program beside this one.
static void sibling(char *out, size_t size, const char *self, const char *name)
{
    const char *slash = strrchr(self, '/');
    const int folder = slash == NULL ? 0 : (int)(slash - self) + 1;
    (void)snprintf(out, size, "%.*s%s", folder, self, name);
}

int main(int argc, char **argv)
{
    struct bench_options options;
    char ours[PATH_MAX_BYTES];
    char bare[PATH_MAX_BYTES];
    double of_ours[RUNS];
    double of_bare[RUNS];
    const int code = bench_options_read(&options, argc, argv);
    if (code >= 0) {
        return code;
    }
    sibling(ours, sizeof ours, argv[0], "start_ours");
    sibling(bare, sizeof bare, argv[0], "start_bare");
    const size_t runs = options.quick ? RUNS_QUICK : RUNS;
    for (size_t i = 0; i < runs; i++) {
        of_ours[i] = run(ours);
        of_bare[i] = run(bare);
        if (of_ours[i] < 0 || of_bare[i] < 0) {
            fprintf(stderr, "start: %s or %s failed\n", ours, bare);
            return 1;
        }
    }
    qsort(of_ours, runs, sizeof *of_ours, by_size);
    qsort(of_bare, runs, sizeof *of_bare, by_size);
    const double ratio = of_ours[runs / 2] / of_bare[runs / 2];
    const struct bench_result result = {
        .name = "start",
        .ours = ratio,
        .limit = 1.2,
        .unit = "ratio",
        .ratio = ratio,
        .extra = {{"ours_ms", of_ours[runs / 2] * 1e3}, {"bare_ms", of_bare[runs / 2] * 1e3}},
    };
    bench_report(&options, &result);
    return 0;
}
