// recover_files.c - mounts a recovery point of a virtual machine, saves the script that attaches
// it, and ends the mount. A real program would run the script and copy files in between.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <azbackup/azbackup.h>

#include "common.h"

// The name of the newest point; owned, free().
static azb_status newest_point(struct example *e, char **name)
{
    azb_pager *pager = NULL;
    azb_status status =
        azb_recovery_points_list(e->client, e->item_id, NULL, &e->call, &pager, &e->error);
    azb_time newest = {0};
    while (status == AZB_OK) {
        azb_recovery_point_resource *point = NULL;
        status = azb_recovery_points_list_next(pager, &point, &e->error);
        if (status != AZB_OK || point == NULL) {
            break;
        }
        azb_recovery_point_summary summary = {.size = sizeof summary};
        status = azb_recovery_point_summarize(point, &summary);
        if (status == AZB_OK && azb_time_compare(&summary.time, &newest) > 0) {
            newest = summary.time;
            free(*name);
            *name = strdup(azb_str_or(&summary.name, ""));
        }
    }
    azb_pager_free(pager);
    return status == AZB_OK && *name == NULL ? AZB_E_STATE : status;
}

// Writes one script where no other user can read it: it contains a password. The library guarantees
// that its name is safe as the name of a file.
static int save_script(const char *folder, const azb_mount_script *script)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, script->file_name);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (file < 0) {
        perror(path);
        return EXAMPLE_FAILED;
    }
    ssize_t written = write(file, script->content, script->content_size);
    if (close(file) != 0 || written != (ssize_t)script->content_size) {
        perror(path);
        return EXAMPLE_FAILED;
    }
    printf("%s script for %s: %s, %zu bytes\n", script->url[0] == '\0' ? "mount" : "linked",
           script->os_type, path, script->content_size);
    return EXAMPLE_OK;
}

static int save_scripts(const azb_file_recovery *recovery)
{
    char folder[] = "/tmp/azbackup-mount-XXXXXX";
    if (mkdtemp(folder) == NULL) {
        perror(folder);
        return EXAMPLE_FAILED;
    }
    int exit_code = EXAMPLE_OK;
    for (size_t i = 0; i < azb_file_recovery_script_count(recovery) && exit_code == 0; i++) {
        azb_mount_script script = {.size = sizeof script};
        if (azb_file_recovery_script(recovery, i, &script) == AZB_OK) {
            exit_code = save_script(folder, &script);
        }
    }
    return exit_code;
}

static azb_status recover(struct example *e, const char *point, int *exit_code)
{
    azb_file_recovery *recovery = NULL;
    printf("mounting recovery point %s\n", point);
    azb_status status =
        azb_file_recovery_start(e->client, e->item_id, point, NULL, &e->call, &recovery, &e->error);
    if (status != AZB_OK) {
        return status;
    }
    *exit_code = save_scripts(recovery);
    azb_file_recovery_free(recovery);
    status = azb_file_recovery_stop(e->client, e->item_id, point, &e->call, &e->error);
    if (status == AZB_OK) {
        printf("the mount of %s is revoked\n", point);
    }
    return status;
}

int main(void)
{
    struct example e;
    azb_status status = AZB_OK;
    int exit_code = example_open(&e, "recover_files");
    char *newest = NULL;
    if (exit_code == EXAMPLE_OK && e.settings.recovery_point == NULL) {
        status = newest_point(&e, &newest);
    }
    if (exit_code == EXAMPLE_OK && status == AZB_OK) {
        status = recover(&e, newest != NULL ? newest : e.settings.recovery_point, &exit_code);
    }
    free(newest);
    return example_close(&e, exit_code, status);
}
