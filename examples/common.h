/*
 * common.h - what all examples share: settings from the environment, a client, one way to fail.
 *
 *     struct example e;
 *     int exit_code = example_open(&e, "list_recovery_points");
 *     if (exit_code == 0) { status = azb_...(e.client, e.item_id, ..., &e.error); }
 *     return example_close(&e, exit_code, status);
 */
#ifndef EXAMPLES_COMMON_H
#define EXAMPLES_COMMON_H

#include <stdbool.h>

#include <azbackup/azbackup.h>

enum {
    EXAMPLE_OK = 0,
    EXAMPLE_FAILED = 1, /* the library reported a failure */
    EXAMPLE_SETTING = 2 /* a setting is missing or wrong */
};

/* The settings of the environment, borrowed from it. NULL: not set. */
struct example_settings {
    const char *tenant_id;       /* AZURE_TENANT_ID */
    const char *client_id;       /* AZURE_CLIENT_ID */
    const char *client_secret;   /* AZURE_CLIENT_SECRET */
    const char *endpoint;        /* AZBACKUP_ENDPOINT; NULL: the public cloud */
    const char *authority;       /* AZBACKUP_AUTHORITY; NULL: the public cloud */
    const char *subscription_id; /* AZBACKUP_SUBSCRIPTION_ID */
    const char *resource_group;  /* AZBACKUP_RESOURCE_GROUP */
    const char *vault;           /* AZBACKUP_VAULT */
    const char *container;       /* AZBACKUP_CONTAINER */
    const char *item;            /* AZBACKUP_ITEM */
    const char *recovery_point;  /* AZBACKUP_RECOVERY_POINT; NULL: the newest */
    const char *timeout;         /* AZBACKUP_TIMEOUT, seconds for each call of the library */
    const char *insecure;        /* AZBACKUP_INSECURE, 1: plain HTTP on loopback */
    const char
        *storage_account; /* AZBACKUP_STORAGE_ACCOUNT, ARM id; NULL: restoresim in the group */
    const char *region;   /* AZBACKUP_REGION; NULL: westeurope */
    const char *restore_point_id; /* AZBACKUP_RESTORE_POINT_ID, ARM id */
    const char *vm_id;            /* AZBACKUP_VM_ID, ARM id of the machine to create or protect */
    const char *network_interface_id; /* AZBACKUP_NETWORK_INTERFACE_ID, ARM id */
    const char *collection_id;        /* AZBACKUP_COLLECTION_ID, ARM id, of restore points */
    const char *source_collection_id; /* AZBACKUP_SOURCE_COLLECTION_ID, ARM id */
    const char *target_collection_id; /* AZBACKUP_TARGET_COLLECTION_ID, ARM id */
    const char *target_region;        /* AZBACKUP_TARGET_REGION */
    const char *owner;                /* AZBACKUP_OWNER, of restore points */
    const char *keep;                 /* AZBACKUP_KEEP, number of restore points */
    const char *disk_id;              /* AZBACKUP_DISK_ID, ARM id of a disk or disk restore point */
    const char *file;                 /* AZBACKUP_FILE, path of the file to write */
    const char *duration;             /* AZBACKUP_DURATION, seconds of one grant of access */
};

struct example {
    const char *name; /* of the program, for messages */
    struct example_settings settings;
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
    char *vault_id;
    char *item_id;
    char storage_account[512]; /* the default of the setting */
    azb_call_options call;     /* carries the timeout */
    azb_error *error;          /* of the call that failed; freed by example_close */
};

/* Reads the settings and creates a client. Returns the exit code so far; prints what is wrong. */
int example_open(struct example *e, const char *name);

/* The same for programs without a vault: vault_id and item_id stay NULL. */
int example_open_client(struct example *e, const char *name);

/*
 * Prints one line about a failed status, frees everything and returns the exit code:
 * exit_code itself when that is not 0, 0 for AZB_OK, 2 when the error is about a setting, else 1.
 */
int example_close(struct example *e, int exit_code, azb_status status);

/* Prints that a setting is missing or wrong; returns EXAMPLE_SETTING. */
int example_wrong_setting(const struct example *e, const char *variable, const char *what);

/* Whether AZBACKUP_INSECURE allows plain HTTP to loopback hosts; example_open refuses any value but
 * 0 and 1. */
bool example_is_insecure(const struct example *e);

/* The number in a setting, 0 to ten million. 0 for NULL; otherwise for anything else. */
int32_t example_number(const char *text, int32_t otherwise);

/* Prints one line for each resource of a report, and one more for each error. NULL is allowed. */
void example_report(const azb_report *report);

/* An azb_progress_fn that prints one line for each poll; user is not used. */
void example_progress(void *user, const azb_progress *progress);

#endif
