#include "report.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

int bench_options_read(struct bench_options *options, int argc, char **argv)
{
    *options = (struct bench_options){false, false};
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--quick") == 0) {
            options->quick = true;
        } else if (strcmp(argv[i], "--json") == 0) {
            options->json = true;
        } else {
            bool is_help = strcmp(argv[i], "--help") == 0;
            fprintf(is_help ? stdout : stderr, "Usage: %s [--quick] [--json]\n", argv[0]);
            return is_help ? 0 : 2;
        }
    }
    return -1;
}

static void report_json(const struct bench_result *result)
{
    printf("{\"name\":\"%s\",\"ours\":%.6g,\"limit\":%.6g,\"unit\":\"%s\",\"ratio\":%.3f",
           result->name, result->ours, result->limit, result->unit, result->ratio);
    for (size_t i = 0; i < 3 && result->extra[i].name != NULL; i++) {
        printf(",\"%s\":%.6g", result->extra[i].name, result->extra[i].value);
    }
    printf("}\n");
}

void bench_report(const struct bench_options *options, const struct bench_result *result)
{
    if (options->json) {
        report_json(result);
        return;
    }
    printf("%-18s %10.6g %s, limit %.6g, ratio %.3f%s", result->name, result->ours, result->unit,
           result->limit, result->ratio, result->ours > result->limit ? " OVER THE LIMIT" : "");
    for (size_t i = 0; i < 3 && result->extra[i].name != NULL; i++) {
        printf("%s%s %.6g", i == 0 ? " (" : ", ", result->extra[i].name, result->extra[i].value);
    }
    printf("%s\n", result->extra[0].name != NULL ? ")" : "");
}

void bench_print_run(size_t points, size_t sum, double seconds)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("%zu %zu %.6f %ld\n", points, sum, seconds, usage.ru_maxrss);
}

double bench_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}
