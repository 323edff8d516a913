// common.c - settings, client, errors and reports of the examples.
#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Which programs require a setting. */
enum need {
    NEEDED_BY_NONE,
    NEEDED_BY_ITEMS, /* programs that work with a protected item */
    NEEDED_BY_ALL
};

/* A setting: its variable, the argument of the library that it is passed in, and its slot. */
struct setting {
    const char *variable;
    const char *argument;
    size_t offset;
    enum need need;
};

#define SLOT(member) offsetof(struct example_settings, member)

static const struct setting settings[] = {
    {"AZURE_TENANT_ID", "tenant_id", SLOT(tenant_id), NEEDED_BY_ALL},
    {"AZURE_CLIENT_ID", "client_id", SLOT(client_id), NEEDED_BY_ALL},
    {"AZURE_CLIENT_SECRET", "client_secret", SLOT(client_secret), NEEDED_BY_ALL},
    {"AZBACKUP_ENDPOINT", "endpoint", SLOT(endpoint), NEEDED_BY_NONE},
    {"AZBACKUP_AUTHORITY", "authority", SLOT(authority), NEEDED_BY_NONE},
    {"AZBACKUP_SUBSCRIPTION_ID", "subscription_id", SLOT(subscription_id), NEEDED_BY_ITEMS},
    {"AZBACKUP_RESOURCE_GROUP", "resource_group", SLOT(resource_group), NEEDED_BY_ITEMS},
    {"AZBACKUP_VAULT", "vault", SLOT(vault), NEEDED_BY_ITEMS},
    {"AZBACKUP_CONTAINER", "container", SLOT(container), NEEDED_BY_ITEMS},
    {"AZBACKUP_ITEM", "item", SLOT(item), NEEDED_BY_ITEMS},
    {"AZBACKUP_RECOVERY_POINT", "recovery_point", SLOT(recovery_point), NEEDED_BY_NONE},
    {"AZBACKUP_TIMEOUT", "timeout_ms", SLOT(timeout), NEEDED_BY_NONE},
    {"AZBACKUP_INSECURE", "allow_insecure_http", SLOT(insecure), NEEDED_BY_NONE},
    {"AZBACKUP_STORAGE_ACCOUNT", "storage_account_id", SLOT(storage_account), NEEDED_BY_NONE},
    {"AZBACKUP_REGION", "region", SLOT(region), NEEDED_BY_NONE},
    {"AZBACKUP_RESTORE_POINT_ID", "restore_point_id", SLOT(restore_point_id), NEEDED_BY_NONE},
    {"AZBACKUP_VM_ID", "vm_id", SLOT(vm_id), NEEDED_BY_NONE},
    {"AZBACKUP_NETWORK_INTERFACE_ID", "network_interface_ids[0]", SLOT(network_interface_id),
     NEEDED_BY_NONE},
    {"AZBACKUP_COLLECTION_ID", "collection_id", SLOT(collection_id), NEEDED_BY_NONE},
    {"AZBACKUP_SOURCE_COLLECTION_ID", "source_collection_id", SLOT(source_collection_id),
     NEEDED_BY_NONE},
    {"AZBACKUP_TARGET_COLLECTION_ID", "target_collection_id", SLOT(target_collection_id),
     NEEDED_BY_NONE},
    {"AZBACKUP_TARGET_REGION", "target_region", SLOT(target_region), NEEDED_BY_NONE},
    {"AZBACKUP_OWNER", "owner", SLOT(owner), NEEDED_BY_NONE},
    {"AZBACKUP_KEEP", "keep", SLOT(keep), NEEDED_BY_NONE},
    {"AZBACKUP_DISK_ID", "resource_id", SLOT(disk_id), NEEDED_BY_NONE},
    {"AZBACKUP_FILE", "file", SLOT(file), NEEDED_BY_NONE},
    {"AZBACKUP_DURATION", "duration_seconds", SLOT(duration), NEEDED_BY_NONE},
};

int example_wrong_setting(const struct example *e, const char *variable, const char *what)
{
    fprintf(stderr, "%s: %s %s\n", e->name, variable, what);
    return EXAMPLE_SETTING;
}

static int read_settings(struct example *e, enum need need)
{
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        const char *value = getenv(settings[i].variable);
        if (value != NULL && value[0] == '\0') {
            value = NULL;
        }
        if (value == NULL && settings[i].need >= need) {
            return example_wrong_setting(e, settings[i].variable, "is not set");
        }
        memcpy((char *)&e->settings + settings[i].offset, &value, sizeof value);
    }
    const char *insecure = e->settings.insecure;
    if (insecure != NULL && strcmp(insecure, "0") != 0 && strcmp(insecure, "1") != 0) {
        return example_wrong_setting(e, "AZBACKUP_INSECURE", "must be 0 or 1");
    }
    return EXAMPLE_OK;
}

bool example_is_insecure(const struct example *e)
{
    return e->settings.insecure != NULL && strcmp(e->settings.insecure, "1") == 0;
}

int32_t example_number(const char *text, int32_t otherwise)
{
    enum {
        NUMBER_MAX = 10 * 1000 * 1000
    };
    char *end = NULL;
    const long number = text != NULL ? strtol(text, &end, 10) : 0;
    const bool good = text == NULL || (*end == '\0' && number >= 0 && number <= NUMBER_MAX);
    return good ? (int32_t)number : otherwise;
}

static int read_timeout(struct example *e)
{
    enum {
        SECONDS_MAX = 10 * 24 * 60 * 60
    };
    azb_options_init(&e->call, sizeof e->call);
    if (e->settings.timeout == NULL) {
        return EXAMPLE_OK;
    }
    const int32_t seconds = example_number(e->settings.timeout, 0);
    if (seconds < 1 || seconds > SECONDS_MAX) {
        return example_wrong_setting(e, "AZBACKUP_TIMEOUT", "must be 1 to 864000 seconds");
    }
    e->call.timeout_ms = (int64_t)seconds * 1000;
    return EXAMPLE_OK;
}

static azb_status make_client(struct example *e)
{
    const struct example_settings *s = &e->settings;
    int32_t insecure = example_is_insecure(e);
    azb_client_secret_options secret;
    azb_options_init(&secret, sizeof secret);
    secret.tenant_id = s->tenant_id;
    secret.client_id = s->client_id;
    secret.client_secret = s->client_secret;
    secret.authority = s->authority;
    secret.allow_insecure_http = insecure;
    azb_status status =
        azb_credential_client_secret(e->context, &secret, &e->credential, &e->error);
    if (status != AZB_OK) {
        return status;
    }
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.endpoint = s->endpoint;
    options.credential = e->credential;
    options.allow_insecure_http = insecure;
    return azb_client_new(e->context, &options, &e->client, &e->error);
}

static azb_status make_ids(struct example *e)
{
    struct example_settings *s = &e->settings;
    if (s->storage_account == NULL) {
        snprintf(e->storage_account, sizeof e->storage_account,
                 "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.Storage/storageAccounts/"
                 "restoresim",
                 s->subscription_id, s->resource_group);
        s->storage_account = e->storage_account;
    }
    s->region = s->region == NULL ? "westeurope" : s->region;
    azb_status status = azb_vault_id(e->context, s->subscription_id, s->resource_group, s->vault,
                                     &e->vault_id, &e->error);
    if (status == AZB_OK) {
        status = azb_protected_item_id(e->context, e->vault_id, s->container, s->item, &e->item_id,
                                       &e->error);
    }
    return status;
}

static azb_status make_all(struct example *e, enum need need)
{
    azb_status status = azb_context_new(NULL, &e->context, &e->error);
    if (status == AZB_OK) {
        status = make_client(e);
    }
    return status == AZB_OK && need == NEEDED_BY_ITEMS ? make_ids(e) : status;
}

/* Prints a message on one line: those of the service contain line breaks. */
static void print_flat(const char *text)
{
    bool was_blank = true;
    for (; *text != '\0'; text++) {
        bool is_blank = (unsigned char)*text <= ' ';
        if (!is_blank || !was_blank) {
            fputc(is_blank ? ' ' : *text, stderr);
        }
        was_blank = is_blank;
    }
}

static int report(const struct example *e, azb_status status)
{
    const azb_error *error = e->error;
    const char *path = azb_error_path(error);
    const char *argument = strncmp(path, "options.", 8) == 0 ? path + 8 : path;
    for (size_t i = 0; status == AZB_E_ARG && i < sizeof settings / sizeof settings[0]; i++) {
        if (strcmp(argument, settings[i].argument) == 0) {
            fprintf(stderr, "%s: %s is wrong: ", e->name, settings[i].variable);
            print_flat(azb_error_message(error));
            fputc('\n', stderr);
            return EXAMPLE_SETTING;
        }
    }
    const char *id = azb_error_request_id(error);
    const char *code = azb_error_service_code(error);
    fprintf(stderr, "%s: %s %s%s", e->name, azb_status_name(status), code,
            code[0] == '\0' ? "" : ": ");
    print_flat(error == NULL ? azb_status_text(status) : azb_error_message(error));
    id = id[0] == '\0' ? azb_error_client_request_id(error) : id;
    fprintf(stderr, id[0] == '\0' ? "%s\n" : " (request id %s)\n", id);
    return EXAMPLE_FAILED;
}

static int open_with(struct example *e, const char *name, enum need need)
{
    memset(e, 0, sizeof *e);
    e->name = name;
    int exit_code = read_settings(e, need);
    exit_code = exit_code == EXAMPLE_OK ? read_timeout(e) : exit_code;
    azb_status status = exit_code == EXAMPLE_OK ? make_all(e, need) : AZB_OK;
    return status == AZB_OK ? exit_code : report(e, status);
}

int example_open(struct example *e, const char *name)
{
    return open_with(e, name, NEEDED_BY_ITEMS);
}

int example_open_client(struct example *e, const char *name)
{
    return open_with(e, name, NEEDED_BY_ALL);
}

int example_close(struct example *e, int exit_code, azb_status status)
{
    if (exit_code == EXAMPLE_OK && status != AZB_OK) {
        exit_code = report(e, status);
    }
    azb_error_free(e->error);
    azb_text_free(e->item_id);
    azb_text_free(e->vault_id);
    azb_client_free(e->client);
    azb_credential_free(e->credential);
    azb_context_free(e->context);
    return exit_code;
}

static const char *existence(int32_t exists)
{
    return exists < 0 ? "unknown" : exists > 0 ? "exists" : "absent";
}

void example_report(const azb_report *report)
{
    static const char *const actions[] = {"keep", "create", "delete"};
    for (size_t i = 0; i < azb_report_count(report); i++) {
        azb_report_entry entry = {.size = sizeof entry};
        if (azb_report_read(report, i, &entry) == AZB_OK) {
            printf("%-6s %-8s %-8s %s\n", actions[entry.action],
                   azb_report_outcome_name(entry.outcome), existence(entry.exists), entry.id);
        }
        if (entry.error != NULL) {
            printf("         %s\n", azb_error_message(entry.error));
        }
    }
}

void example_progress(void *user, const azb_progress *progress)
{
    (void)user;
    printf("  %s", progress->state);
    if (progress->percent >= 0) {
        printf(" %.0f %%", progress->percent);
    }
    printf("%s%s\n", progress->activity[0] == '\0' ? "" : ": ", progress->activity);
}
