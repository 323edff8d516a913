// world.c - builds, resets and settles the whole simulated subscription.
#include "world.h"
#include "backup/container.h"
#include "backup/item_change.h"
#include "backup/items.h"
#include "backup/jobs.h"
#include "backup/storage.h"
#include "backup/vault.h"
#include "compute/compute.h"
#include "server/operations.h"
#include "subscription/network.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define POLL_INTERVAL (15 * SIM_SECOND)

static void make_names(struct sim *sim)
{
    sim->group = "rg-backup-sim";
    sim->vault = "vault-sim";
    sim->region = "westeurope";
    sim_random_guid(&sim->random, sim->tenant);
    sim_random_guid(&sim->random, sim->client_id);
    sim_random_guid(&sim->random, sim->subscription);
    snprintf(sim->client_secret, sizeof sim->client_secret, "sim8Q~%016llx%016llx",
             (unsigned long long)sim_random_next(&sim->random),
             (unsigned long long)sim_random_next(&sim->random));
    sim->vault_id = sim_format("/Subscriptions/%s/resourceGroups/%s/providers/"
                               "Microsoft.RecoveryServices/vaults/%s",
                               sim->subscription, sim->group, sim->vault);
    sim->storage_id = sim_format("/subscriptions/%s/resourceGroups/%s/providers/"
                                 "Microsoft.Storage/storageAccounts/restoresim",
                                 sim->subscription, sim->group);
}

static void add_faults(struct sim *sim)
{
    for (size_t i = 0; i < sim->options.fault_count; i++) {
        json_int_t id = 0;
        char *reason = NULL;
        // The text was checked when the options were read.
        if (sim_fault_add(&sim->faults, sim->options.faults[i], &id, &reason) != 0) {
            free(reason);
        }
    }
}

void sim_world_build_empty(struct sim *sim)
{
    sim->poll_interval = sim->poll_interval == 0 ? POLL_INTERVAL : sim->poll_interval;
    sim->random.state = sim->options.seed;
    sim->noise.state = ~sim->options.seed;
    sim->started = sim_clock_now(&sim->clock);
    sim->tokens = json_object();
    sim->log = sim->options.silent ? NULL : json_array();
    sim->requests = 0;
    make_names(sim);
    sim->resources = json_object();
    sim->unlocked = json_object();
    sim->exports = json_object();
    sim->moves = json_object();
    sim->next_finish = SIM_NEVER;
    sim->operation_index = json_object();
    sim_compute_start(sim);
    sim_throttle_start(sim);
    add_faults(sim);
}

void sim_world_build(struct sim *sim)
{
    sim_world_build_empty(sim);
    sim_items_make(sim);
    sim_containers_make(sim);
    sim_vault_make(sim);
    sim_jobs_make_history(sim);
    sim_storage_make(sim);
    sim_network_make(sim);
    sim_compute_make(sim);
}

void sim_world_free(struct sim *sim)
{
    sim_compute_free(sim);
    sim_operations_free(sim);
    sim_jobs_free(sim);
    sim_containers_free(sim);
    sim_items_free(sim);
    json_decref(sim->resources);
    json_decref(sim->unlocked);
    json_decref(sim->exports);
    json_decref(sim->moves);
    free(sim->vault_id);
    free(sim->storage_id);
    json_decref(sim->tokens);
    json_decref(sim->log);
}

void sim_world_reset(struct sim *sim)
{
    struct sim fresh = {.service = sim->service,
                        .options = sim->options,
                        .pace = sim->pace,
                        .poll_interval = sim->poll_interval,
                        .clock = sim->clock,
                        .faults = sim->faults};
    fresh.clock.advanced = 0;
    sim_world_free(sim);
    sim_fault_clear(&fresh.faults);
    sim_world_build(&fresh);
    *sim = fresh;
}

void sim_world_settle(struct sim *sim, sim_time now)
{
    sim_job_settle(sim, now);
    sim_operation_settle(sim, now);
    sim_item_purge(sim, now);
}
