// options.c - parses the command line.
#include "server/options.h"
#include "server/fault.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: azbackup-sim [options]\n"
    "Behaves like Azure Backup on a loopback port. Prints one JSON line when it is ready and\n"
    "serves until SIGTERM or SIGINT.\n"
    "\n"
    "  --port N              listen there; 0, the default, takes any free port\n"
    "  --tls                 HTTPS with a certificate made at start (caFile in the ready line)\n"
    "  --speed X             simulated seconds in a real one (default 1)\n"
    "  --seed N              of ids, names and data (default 1)\n"
    "  --page-size N         elements in a page (default 200)\n"
    "  --items N             virtual machines (default 3); other workloads have one item each\n"
    "  --recovery-points N   of every item at the beginning (default 30)\n"
    "  --disks N             data disks of every virtual machine (default 2)\n"
    "  --restore-point-limit N  of one virtual machine (default 500)\n"
    "  --auth any|strict     any: every bearer token passes (default); strict: only living ones\n"
    "                        that the token endpoint gave\n"
    "  --token-lifetime S    simulated seconds (default 3599, but ten minutes of real time at "
    "least)\n"
    "  --throttle            answer 429 when the buckets of Resource Manager are empty\n"
    "  --bucket SIZE/REFILL  of reads, refilled each simulated second (default 250/25); writes\n"
    "                        and deletes get 0.4 of the refill\n"
    "  --fault SPEC          can be given more than once:\n"
    "                        METHOD GLOB KIND[=VALUE] [times=N] [after=N] [rate=P]\n"
    "                        METHOD * is any; GLOB is matched against the decoded path without\n"
    "                        case, * crosses slashes. times: act so often; after: let so many\n"
    "                        pass first; rate: the chance to act, 0 to 1\n"
    "  --help                this text\n"
    "\n"
    "kinds of faults:\n";

static void print_help(void)
{
    fputs(usage, stdout);
    for (const struct sim_fault_kind *kind = sim_fault_kinds; kind->name != NULL; kind++) {
        printf("  %s%s\n", kind->name, kind->help);
    }
}

static bool read_unsigned(const char *text, uint64_t least, uint64_t most, uint64_t *number)
{
    char *end = NULL;
    *number = strtoull(text, &end, 10);
    return *text >= '0' && *text <= '9' && *end == '\0' && *number >= least && *number <= most;
}

static bool read_real(const char *text, double most, double *number)
{
    char *end = NULL;
    *number = strtod(text, &end);
    return *text != '\0' && *end == '\0' && *number > 0 && *number <= most;
}

static bool read_bucket(struct sim_options *options, const char *text)
{
    int used = 0;
    return sscanf(text, "%lf/%lf%n", &options->bucket_size, &options->bucket_refill, &used) == 2 &&
           text[used] == '\0' && options->bucket_size >= 1 && options->bucket_refill > 0;
}

static bool add_fault(struct sim_options *options, const char *text)
{
    struct sim_faults scratch = {.rows = NULL};
    json_int_t id = 0;
    char *reason = NULL;
    if (options->fault_count == SIM_FAULT_OPTIONS_MAX ||
        sim_fault_add(&scratch, text, &id, &reason) != 0) {
        fprintf(stderr, "azbackup-sim: --fault: %s\n", reason == NULL ? "too many" : reason);
        free(reason);
        return false;
    }
    sim_fault_clear(&scratch);
    options->faults[options->fault_count++] = text;
    return true;
}

enum {
    PORT = 1,
    TLS,
    SPEED,
    SEED,
    PAGE_SIZE,
    ITEMS,
    POINTS,
    DISKS,
    POINT_LIMIT,
    AUTH,
    LIFETIME,
    THROTTLE,
    BUCKET,
    FAULT,
    HELP
};

static const struct option options_known[] = {
    {"port", required_argument, NULL, PORT},
    {"tls", no_argument, NULL, TLS},
    {"speed", required_argument, NULL, SPEED},
    {"seed", required_argument, NULL, SEED},
    {"page-size", required_argument, NULL, PAGE_SIZE},
    {"items", required_argument, NULL, ITEMS},
    {"recovery-points", required_argument, NULL, POINTS},
    {"disks", required_argument, NULL, DISKS},
    {"restore-point-limit", required_argument, NULL, POINT_LIMIT},
    {"auth", required_argument, NULL, AUTH},
    {"token-lifetime", required_argument, NULL, LIFETIME},
    {"throttle", no_argument, NULL, THROTTLE},
    {"bucket", required_argument, NULL, BUCKET},
    {"fault", required_argument, NULL, FAULT},
    {"help", no_argument, NULL, HELP},
    {NULL, 0, NULL, 0}};

// NULL: accepted; "": already reported; else what the value must be.
static const char *take(struct sim_options *options, int option, const char *value)
{
    uint64_t number = 0;
    bool good = true;
    switch (option) {
    case PORT:
        good = read_unsigned(value, 0, 65535, &number);
        options->port = (unsigned)number;
        return good ? NULL : "0 to 65535";
    case TLS:
        options->tls = true;
        return NULL;
    case SPEED:
        return read_real(value, 1e6, &options->speed) ? NULL : "above 0, up to 1000000";
    case SEED:
        return read_unsigned(value, 0, UINT64_MAX, &options->seed) ? NULL : "a whole number";
    case PAGE_SIZE:
        good = read_unsigned(value, 1, 100000, &number);
        options->page_size = (size_t)number;
        return good ? NULL : "1 to 100000";
    case ITEMS:
        good = read_unsigned(value, 1, 100000, &number);
        options->items = (size_t)number;
        return good ? NULL : "1 to 100000";
    case POINTS:
        good = read_unsigned(value, 0, 10000000, &number);
        options->recovery_points = (size_t)number;
        return good ? NULL : "0 to 10000000";
    case DISKS:
        good = read_unsigned(value, 0, 64, &number);
        options->disks = (size_t)number;
        return good ? NULL : "0 to 64";
    case POINT_LIMIT:
        good = read_unsigned(value, 1, 100000, &number);
        options->restore_point_limit = (size_t)number;
        return good ? NULL : "1 to 100000";
    case AUTH:
        options->strict = strcmp(value, "strict") == 0;
        return options->strict || strcmp(value, "any") == 0 ? NULL : "any or strict";
    case LIFETIME:
        return read_real(value, 1e9, &options->token_lifetime) ? NULL : "seconds above 0";
    case THROTTLE:
        options->throttle = true;
        return NULL;
    case BUCKET:
        return read_bucket(options, value) ? NULL : "SIZE/REFILL";
    default:
        return add_fault(options, value) ? NULL : "";
    }
}

const struct sim_options sim_options_usual = {.speed = 1,
                                              .seed = 1,
                                              .page_size = 200,
                                              .items = 3,
                                              .recovery_points = 30,
                                              .disks = 2,
                                              .restore_point_limit = 500,
                                              .bucket_size = 250,
                                              .bucket_refill = 25};

int sim_options_read(struct sim_options *options, int argc, char **argv)
{
    *options = sim_options_usual;
    int option = 0;
    int index = 0;
    while ((option = getopt_long(argc, argv, "", options_known, &index)) != -1) {
        if (option == HELP) {
            print_help();
            return 0;
        }
        if (option == '?') {
            return 2; // getopt has reported it
        }
        const char *wanted = take(options, option, optarg);
        if (wanted != NULL) {
            if (*wanted != '\0') {
                fprintf(stderr, "azbackup-sim: --%s '%s': should be %s\n",
                        options_known[index].name, optarg, wanted);
            }
            return 2;
        }
    }
    if (optind < argc) {
        fprintf(stderr, "azbackup-sim: unexpected argument '%s'\n", argv[optind]);
        return 2;
    }
    return -1;
}
