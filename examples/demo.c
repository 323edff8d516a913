// demo.c - the first act of the demonstration: from sign-in to the recovery of files. scripts/demo
// runs it against the simulator, and demo_points after it. The other examples show one task each.
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <azbackup/azbackup.h>

#include "common.h"
#include "demo_show.h"

enum {
    NAME_MAX_LEN = 256
};

struct demo {
    struct example e;
    char machine[NAME_MAX_LEN]; // that is backed up
    char newest[NAME_MAX_LEN];  // recovery point of it
    azb_time newest_time;
};

// A time to the minute, "-" for none.
static const char *minute(const azb_time *time, char text[AZB_TIME_TEXT_MAX])
{
    if (azb_time_format(time, text, AZB_TIME_TEXT_MAX) != AZB_OK) {
        snprintf(text, AZB_TIME_TEXT_MAX, "-");
        return text;
    }
    text[strcspn(text, "T")] = ' ';
    text[sizeof "2025-01-31 10:20" - 1] = '\0';
    return text;
}

// The first call fetches the token, so a wrong secret shows here.
static azb_status sign_in(struct demo *demo, azb_pager **items)
{
    struct example *e = &demo->e;
    azb_call *call = NULL;
    demo_step(1, "Sign in with a client secret");
    azb_status status = azb_items_list(e->client, e->vault_id, NULL, &e->call, items, &e->error);
    if (status == AZB_OK) {
        status = azb_pager_load_begin(*items, NULL, NULL, &call, &e->error);
    }
    if (status == AZB_OK) {
        status = azb_call_wait(call, &e->error);
    }
    azb_call_free(call);
    if (status == AZB_OK) {
        demo_say("Signed in.");
    }
    return status;
}

static azb_status print_item(const azb_protected_item_resource *resource)
{
    azb_protected_item_summary item = {.size = sizeof item};
    const azb_status status = azb_protected_item_summarize(resource, &item);
    char name[NAME_MAX_LEN];
    char text[AZB_TIME_TEXT_MAX];
    demo_short_name(azb_str_or(&item.name, "-"), name, sizeof name);
    demo_say("%-18s  %-17s  %s", name, azb_str_or(&item.workload.text, "-"),
             minute(&item.last_recovery_point, text));
    return status;
}

static azb_status list_items(struct demo *demo, azb_pager *items)
{
    struct example *e = &demo->e;
    azb_protected_item_resource *item = NULL;
    demo_step(2, "List what the vault %s protects", e->settings.vault);
    demo_say("%-18s  %-17s  %s", "NAME", "WORKLOAD", "LAST RECOVERY POINT");
    azb_status status = azb_items_list_next(items, &item, &e->error);
    while (status == AZB_OK && item != NULL) {
        status = print_item(item);
        if (status == AZB_OK) {
            status = azb_items_list_next(items, &item, &e->error);
        }
    }
    return status;
}

// "snapshot, vault": the tiers that hold the point now.
static void name_tiers(const azb_recovery_point_summary *point, char *text, size_t size)
{
    const struct {
        const azb_enum *status;
        const char *name;
    } tiers[] = {{&point->instant_tier, "snapshot"},
                 {&point->vault_tier, "vault"},
                 {&point->archive_tier, "archive"}};
    size_t used = 0;
    snprintf(text, size, "-");
    for (size_t i = 0; i < sizeof tiers / sizeof *tiers; i++) {
        const int32_t id = tiers[i].status->id;
        if ((id == AZB_RECOVERY_POINT_TIER_STATUS_VALID ||
             id == AZB_RECOVERY_POINT_TIER_STATUS_REHYDRATED) &&
            used < size) {
            used += (size_t)snprintf(text + used, size - used, "%s%s", used > 0 ? ", " : "",
                                     tiers[i].name);
        }
    }
}

// What of the machine is consistent in a point.
static const char *consistency_of(const azb_recovery_point_summary *point)
{
    static const struct {
        const char *word, *shown;
    } rows[] = {{"AppConsistent", "applications"},
                {"FileSystemConsistent", "file systems"},
                {"CrashConsistent", "disks"}};
    const char *word = azb_str_or(&point->type, "-");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (strcmp(word, rows[i].word) == 0) {
            return rows[i].shown;
        }
    }
    return word;
}

static void print_point(const azb_recovery_point_summary *point)
{
    char text[AZB_TIME_TEXT_MAX];
    char expires[AZB_TIME_TEXT_MAX];
    char tiers[64];
    name_tiers(point, tiers, sizeof tiers);
    demo_say("%-16s  %-16s  %-12s  %.10s", minute(&point->time, text), tiers, consistency_of(point),
             minute(&point->expires, expires));
}

static void remember_newest(struct demo *demo, const azb_recovery_point_summary *point)
{
    if (azb_time_compare(&point->time, &demo->newest_time) > 0) {
        demo->newest_time = point->time;
        snprintf(demo->newest, sizeof demo->newest, "%s", azb_str_or(&point->name, ""));
    }
}

// Prints the points that are newer than `after`, at most `shown` of them, and counts all.
static azb_status list_points(struct demo *demo, const azb_time *after, size_t shown)
{
    struct example *e = &demo->e;
    azb_pager *pager = NULL;
    azb_recovery_point_resource *point = NULL;
    size_t count = 0;
    azb_status status =
        azb_recovery_points_list(e->client, e->item_id, NULL, &e->call, &pager, &e->error);
    demo_say("%-16s  %-16s  %-12s  %s", "TIME", "STORED IN", "CONSISTENT", "KEPT UNTIL");
    while (status == AZB_OK) {
        status = azb_recovery_points_list_next(pager, &point, &e->error);
        if (status != AZB_OK || point == NULL) {
            break;
        }
        azb_recovery_point_summary summary = {.size = sizeof summary};
        status = azb_recovery_point_summarize(point, &summary);
        if (azb_time_compare(&summary.time, after) > 0) {
            count++;
            if (count <= shown) {
                print_point(&summary);
            }
        }
        remember_newest(demo, &summary);
    }
    if (status == AZB_OK && count > shown) {
        demo_say("and %zu older ones", count - shown);
    }
    azb_pager_free(pager);
    return status;
}

static azb_status back_up(struct demo *demo)
{
    struct example *e = &demo->e;
    static char what[] = "The backup job";
    const azb_follow_options follow = {
        .size = sizeof follow, .progress = demo_progress, .progress_user = what};
    azb_job_resource *job = NULL;
    demo_step(4, "Back up %s now", demo->machine);
    const azb_status status =
        azb_backup_now(e->client, e->item_id, NULL, &follow, &e->call, &job, &e->error);
    demo_end_bar();
    if (status == AZB_OK) {
        demo_say("The backup is complete.");
    }
    azb_job_resource_free(job);
    return status;
}

static azb_status print_restored(const azb_job_resource *job)
{
    azb_job_outcome outcome = {.size = sizeof outcome};
    const azb_status status = azb_job_outcome_read(&job->model, &outcome);
    if (status == AZB_OK) {
        demo_say("The disks are restored to container %s of storage account %s.",
                 azb_str_or(&outcome.container, "-"), azb_str_or(&outcome.storage_account, "-"));
    }
    return status;
}

static azb_status restore(struct demo *demo)
{
    struct example *e = &demo->e;
    static char what[] = "The restore job";
    const azb_follow_options follow = {
        .size = sizeof follow, .progress = demo_progress, .progress_user = what};
    const azb_restore_disks_options options = {.size = sizeof options,
                                               .storage_account_id = e->settings.storage_account,
                                               .region = e->settings.region};
    azb_job_resource *job = NULL;
    demo_step(6, "Restore the disks of %s from it", demo->machine);
    azb_status status = azb_restore_disks(e->client, e->item_id, demo->newest, &options, &follow,
                                          &e->call, &job, &e->error);
    demo_end_bar();
    if (status == AZB_OK) {
        status = print_restored(job);
    }
    azb_job_resource_free(job);
    return status;
}

// A mount script contains a password: no other user may read it.
static bool save_script(const azb_mount_script *script, char *path, size_t size)
{
    char folder[] = "/tmp/azbackup-demo-XXXXXX";
    if (mkdtemp(folder) == NULL) {
        return false;
    }
    snprintf(path, size, "%s/%s", folder, script->file_name);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (file < 0) {
        return false;
    }
    ssize_t written = write(file, script->content, script->content_size);
    return close(file) == 0 && written == (ssize_t)script->content_size;
}

static azb_status recover_files(struct demo *demo)
{
    struct example *e = &demo->e;
    azb_file_recovery *recovery = NULL;
    azb_mount_script script = {.size = sizeof script};
    char path[1024];
    demo_step(7, "Mount it to recover single files");
    azb_status status = azb_file_recovery_start(e->client, e->item_id, demo->newest, NULL, &e->call,
                                                &recovery, &e->error);
    if (status == AZB_OK) {
        status = azb_file_recovery_script(recovery, 0, &script);
    }
    if (status == AZB_OK && save_script(&script, path, sizeof path)) {
        demo_say("It is mounted. The script for %s is in %s.", script.os_type, path);
    } else if (status == AZB_OK) {
        demo_say("It is mounted, but the script could not be saved: %s.", strerror(errno));
    }
    azb_file_recovery_free(recovery);
    if (status == AZB_OK) {
        status = azb_file_recovery_stop(e->client, e->item_id, demo->newest, &e->call, &e->error);
    }
    if (status == AZB_OK) {
        demo_say("The mount is ended.");
    }
    return status;
}

static azb_status run(struct demo *demo)
{
    enum {
        SHOWN = 10
    };
    const azb_time ever = {0};
    azb_pager *items = NULL;
    azb_status status = sign_in(demo, &items);
    if (status == AZB_OK) {
        status = list_items(demo, items);
    }
    azb_pager_free(items);
    if (status == AZB_OK) {
        demo_step(3, "List the recovery points of %s", demo->machine);
        status = list_points(demo, &ever, SHOWN);
    }
    azb_time before = demo->newest_time;
    if (status == AZB_OK) {
        status = back_up(demo);
    }
    if (status == AZB_OK) {
        demo_step(5, "Show the new recovery point");
        status = list_points(demo, &before, SHOWN);
    }
    if (status == AZB_OK) {
        status = restore(demo);
    }
    return status == AZB_OK ? recover_files(demo) : status;
}

int main(void)
{
    struct demo demo = {.newest = ""};
    azb_status status = AZB_OK;
    int exit_code = example_open(&demo.e, "demo");
    if (exit_code == EXAMPLE_OK) {
        demo_short_name(demo.e.settings.item, demo.machine, sizeof demo.machine);
        status = run(&demo);
    }
    return example_close(&demo.e, exit_code, status);
}
