// resume_after_restart.c - starts a backup, then restarts and resumes the wait.
//
// resume_after_restart: triggers a backup, saves the resume token in a file, and restarts itself.
// resume_after_restart FILE: resumes the wait that the token in FILE describes.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <azbackup/azbackup.h>

#include "common.h"

enum {
    TOKEN_MAX = 16 * 1024
};

static azb_status trigger(struct example *e, char **token)
{
    azb_iaas_vm_backup_request *request = NULL;
    azb_poller *poller = NULL;
    azb_status status = azb_iaas_vm_backup_request_new(e->context, &request, &e->error);
    if (status == AZB_OK) {
        status = azb_backups_trigger(e->client, e->item_id, &request->model, &e->call, &poller,
                                     &e->error);
    }
    if (status == AZB_OK) {
        printf("operation %s is running\n", azb_poller_operation_id(poller));
        status = azb_poller_save(poller, token, &e->error);
    }
    azb_poller_free(poller);
    azb_iaas_vm_backup_request_free(request);
    return status;
}

static azb_status resume(struct example *e, const char *token)
{
    azb_poller *poller = NULL;
    azb_job_resource *job = NULL;
    azb_follow_options follow = {.size = sizeof follow, .progress = example_progress};
    azb_status status = azb_poller_resume(e->client, token, &poller, &e->error);
    if (status == AZB_OK) {
        status = azb_follow_job(e->client, poller, &follow, &e->call, &job, &e->error);
    }
    if (job != NULL && job->properties != NULL) {
        printf("job %s: %s\n", azb_str_or(&job->name, "-"),
               azb_str_or(&job->properties->status, "-"));
    }
    azb_job_resource_free(job);
    azb_poller_free(poller);
    return status;
}

// A token contains no secret, but only this user needs to read it.
static int save(const char *token, char *path)
{
    int file = mkstemp(path);
    size_t len = strlen(token);
    int is_saved = file >= 0 && write(file, token, len) == (ssize_t)len;
    if (file < 0 || close(file) != 0 || !is_saved) {
        perror(path);
        return EXAMPLE_FAILED;
    }
    return EXAMPLE_OK;
}

static int load(const char *path, char *token)
{
    int file = open(path, O_RDONLY);
    ssize_t len = file < 0 ? -1 : read(file, token, TOKEN_MAX - 1);
    if (len < 0) {
        perror(path);
        return EXAMPLE_FAILED;
    }
    token[len] = '\0';
    return close(file) == 0 ? EXAMPLE_OK : EXAMPLE_FAILED;
}

int main(int argc, char **argv)
{
    struct example e;
    azb_status status = AZB_OK;
    char *token = NULL;
    char path[] = "/tmp/azbackup-token-XXXXXX";
    char loaded[TOKEN_MAX];
    int exit_code = example_open(&e, "resume_after_restart");
    int is_restart = argc > 1;
    if (exit_code == EXAMPLE_OK && is_restart) {
        exit_code = load(argv[1], loaded);
        status = exit_code == EXAMPLE_OK ? resume(&e, loaded) : AZB_OK;
        unlink(argv[1]);
    } else if (exit_code == EXAMPLE_OK) {
        status = trigger(&e, &token);
        exit_code = status == AZB_OK ? save(token, path) : EXAMPLE_OK;
    }
    azb_text_free(token);
    exit_code = example_close(&e, exit_code, status);
    if (exit_code != EXAMPLE_OK || is_restart) {
        return exit_code;
    }
    printf("restarting with the token in %s\n", path);
    fflush(stdout);
    execlp(argv[0], argv[0], path, (char *)NULL);
    perror(argv[0]);
    return EXAMPLE_FAILED;
}
