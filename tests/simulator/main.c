// main.c - starts the server, prints the ready line, and runs until a signal.
#include "backup/items.h"
#include "backup/recovery_points.h"
#include "compute/compute.h"
#include "server/http.h"
#include "service.h"
#include "world.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static int stop_pipe[2] = {-1, -1};

static void on_signal(int number)
{
    (void)number;
    // A full pipe needs no handling: it is readable, which is the signal.
    if (write(stop_pipe[1], "", 1) < 0) {
        return;
    }
}

static bool catch_signals(void)
{
    struct sigaction stop = {.sa_handler = on_signal};
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    return pipe(stop_pipe) == 0 && fcntl(stop_pipe[1], F_SETFL, O_NONBLOCK) == 0 &&
           sigaction(SIGTERM, &stop, NULL) == 0 && sigaction(SIGINT, &stop, NULL) == 0 &&
           sigaction(SIGPIPE, &ignore, NULL) == 0;
}

// Ten thousand waiting clients need ten thousand sockets.
static void allow_many_sockets(void)
{
    struct rlimit files = {0};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &files) != 0) {
            fputs("azbackup-sim: few sockets: the limit of open files stays\n", stderr);
        }
    }
}

static json_t *first_item_json(struct sim *sim, const struct sim_workload *workload)
{
    struct sim_arena arena = {NULL};
    const struct sim_item *item = sim_item_first(sim, workload);
    size_t count = sim_recovery_point_count(item);
    const char *point = count == 0 ? NULL : sim_recovery_point_name(&arena, item, count - 1);
    json_t *described =
        json_pack("{s:s, s:s, s:s*, s:s*}", "container", item->container, "item", item->name,
                  "recoveryPoint", point, "sourceResourceId", item->source_id);
    sim_arena_free(&arena);
    return described;
}

// The line with everything that a program needs to begin.
static json_t *ready_json(struct sim *sim, unsigned port, const struct sim_tls *identity)
{
    json_t *items = json_object();
    for (size_t i = 0; i < sim_workload_count; i++) {
        json_object_set_new(items, sim_workloads[i].key, first_item_json(sim, &sim_workloads[i]));
    }
    json_t *machine = json_object_get(items, "vm");
    // An address, not a name: a minimal machine may not resolve localhost.
    char *endpoint = sim_format("%s://127.0.0.1:%u", identity == NULL ? "http" : "https", port);
    json_t *line = json_pack(
        "{s:s, s:s, s:i, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:O, s:O, s:O*, s:s, s:O, s:s*, s:s*}",
        "endpoint", endpoint, "authority", endpoint, "port", (int)port, "tenantId", sim->tenant,
        "clientId", sim->client_id, "clientSecret", sim->client_secret, "subscriptionId",
        sim->subscription, "resourceGroup", sim->group, "vault", sim->vault, "region", sim->region,
        "container", json_object_get(machine, "container"), "item",
        json_object_get(machine, "item"), "recoveryPoint",
        json_object_get(machine, "recoveryPoint"), "storageAccountId", sim->storage_id, "items",
        items, "caFile", identity == NULL ? NULL : identity->authority_file, "caPem",
        identity == NULL ? NULL : identity->authority);
    sim_compute_describe(sim, line);
    json_decref(items);
    free(endpoint);
    return line;
}

static bool say_ready(struct sim *sim, unsigned port, const struct sim_tls *identity)
{
    json_t *line = ready_json(sim, port, identity);
    bool said = line != NULL && json_dumpf(line, stdout, JSON_COMPACT) == 0 &&
                putchar('\n') != EOF && fflush(stdout) == 0;
    json_decref(line);
    return said;
}

static int serve(struct sim *sim, const struct sim_tls *identity)
{
    struct sim_http *http = sim_http_start(sim, identity);
    if (http == NULL) {
        return 1;
    }
    bool said = say_ready(sim, sim_http_port(http), identity);
    if (said) {
        sim_http_run(http, stop_pipe[0]);
    }
    sim_http_stop(http);
    return said ? 0 : 1;
}

int main(int argc, char **argv)
{
    struct sim sim = {.service = &sim_service};
    struct sim_tls identity = {NULL, NULL, NULL, NULL};
    int code = sim_options_read(&sim.options, argc, argv);
    if (code >= 0) {
        return code;
    }
    if (!catch_signals() || (sim.options.tls && !sim_tls_make(&identity))) {
        fputs("azbackup-sim: cannot prepare signals or the certificate\n", stderr);
        sim_tls_free(&identity);
        return 1;
    }
    allow_many_sockets();
    sim_clock_start(&sim.clock, sim.options.speed);
    sim_world_build(&sim);
    code = serve(&sim, sim.options.tls ? &identity : NULL);
    sim_world_free(&sim);
    sim_fault_clear(&sim.faults);
    sim_tls_free(&identity);
    return code;
}
