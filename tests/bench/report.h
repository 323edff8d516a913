/* report.h - how a bench tells what it measured. */
#ifndef BENCH_REPORT_H
#define BENCH_REPORT_H

#include <stdbool.h>
#include <stddef.h>

struct bench_options {
    bool quick; /* --quick: less work, for a first look */
    bool json;  /* --json: an object a line */
};

/* One measurement. Extra figures are for the reader; a name of NULL ends them. */
struct bench_result {
    const char *name;
    double ours;
    double limit; /* of ours */
    const char *unit;
    double ratio; /* ours to what it is compared with */
    struct {
        const char *name;
        double value;
    } extra[3];
};

/* Reads --quick, --json and --help. -1: go on; else the exit code. */
int bench_options_read(struct bench_options *options, int argc, char **argv);

void bench_report(const struct bench_options *options, const struct bench_result *result);

/* What list_http reads from a program that it measures: this and the process's peak memory. */
void bench_print_run(size_t points, size_t sum, double seconds);

/* Monotonic seconds. */
double bench_now(void);

#endif
