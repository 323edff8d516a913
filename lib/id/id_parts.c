// id_parts.c - ARM ids of any resource: taken apart, and written in the service's casing.
#include <string.h>

#include "base/abi.h"
#include "base/str.h"
#include "id/id.h"
#include "id/workload_name.h"

enum {
    NO_PART = 0 // no member of azb_id_parts stands at 0
};

// A fixed word in the service's casing, and where the name after it goes.
typedef struct id_word {
    const char *word;
    size_t part;
    void (*put)(azbi_buf *out, const char *name, size_t len); // NULL: as it is
} id_word;

static const char *const fixed_names[] = {
    "Azure",
    "Microsoft.ClassicCompute",
    "Microsoft.ClassicStorage",
    "Microsoft.Compute",
    "Microsoft.DataProtection",
    "Microsoft.KeyVault",
    "Microsoft.Network",
    "Microsoft.RecoveryServices",
    "Microsoft.Storage",
};

static void put_fixed(azbi_buf *out, const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof fixed_names / sizeof *fixed_names; i++) {
        if (azbi_equal_nocase(name, len, fixed_names[i], strlen(fixed_names[i]))) {
            azbi_buf_puts(out, fixed_names[i]);
            return;
        }
    }
    azbi_buf_append(out, name, len);
}

#define PART(member) offsetof(azb_id_parts, member)

static const id_word words[] = {
    {"subscriptions", PART(subscription), NULL},
    {"resourceGroups", PART(resource_group), NULL},
    {"providers", PART(provider), put_fixed},
    {"vaults", PART(vault), NULL},
    {"backupFabrics", PART(fabric), put_fixed},
    {"protectionContainers", PART(container), azbi_container_name_put},
    {"protectedItems", PART(item), azbi_item_name_put},
    {"recoveryPoints", PART(recovery_point), NULL},
    {"backupPolicies", PART(policy), NULL},
    {"backupJobs", PART(job), NULL},
    {"backupEngines", NO_PART, NULL},
    {"backupOperations", NO_PART, NULL},
    {"backupProtectionIntent", NO_PART, NULL},
    {"backupResourceGuardProxies", NO_PART, NULL},
    {"diskEncryptionSets", NO_PART, NULL},
    {"diskRestorePoints", PART(disk_restore_point), NULL},
    {"disks", PART(disk), NULL},
    {"domainNames", NO_PART, NULL},
    {"images", NO_PART, NULL},
    {"locations", NO_PART, NULL},
    {"networkInterfaces", NO_PART, NULL},
    {"operationResults", NO_PART, NULL},
    {"operationsStatus", NO_PART, NULL},
    {"privateEndpointConnections", NO_PART, NULL},
    {"resourceGuards", NO_PART, NULL},
    {"restorePointCollections", PART(collection), NULL},
    {"restorePoints", PART(restore_point), NULL},
    {"snapshots", NO_PART, NULL},
    {"storageAccounts", NO_PART, NULL},
    {"subnets", NO_PART, NULL},
    {"virtualMachineScaleSets", NO_PART, NULL},
    {"virtualMachines", PART(virtual_machine), NULL},
    {"virtualNetworks", NO_PART, NULL},
};

static const id_word *find_word(azb_str text)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (azbi_equal_nocase(text.ptr, text.len, words[i].word, strlen(words[i].word))) {
            return &words[i];
        }
    }
    return NULL;
}

// The next pair of segments. *status: AZB_OK at the end, too; AZB_E_ARG when there is half a pair.
static bool next_pair(const char **cursor, azb_str *word, azb_str *name, azb_status *status)
{
    static const char argument[] = "id";
    *status = AZB_OK;
    if (strcmp(*cursor, "") == 0 || strcmp(*cursor, "/") == 0) {
        return false;
    }
    *status = AZB_E_ARG;
    if (azbi_id_next(cursor, word) && azbi_id_next(cursor, name) &&
        azbi_name_check(NULL, argument, word->ptr, word->len, AZBI_NAME_MAX, NULL) == AZB_OK) {
        *status = azbi_name_check(NULL, argument, name->ptr, name->len, AZBI_NAME_MAX, NULL);
    }
    return *status == AZB_OK;
}

static bool is_id(const char *id)
{
    return id != NULL && id[0] == '/' && id[1] != '\0';
}

azb_status azb_id_parse(const char *id, azb_id_parts *out)
{
    if (out == NULL) {
        return AZB_E_ARG;
    }
    azb_id_parts parts = {0};
    azb_status status = azbi_abi_give(out, &parts, sizeof parts, AZBI_FIRST_SIZE(azb_id_parts));
    if (status == AZB_OK && !is_id(id)) {
        status = AZB_E_ARG;
    }
    const char *cursor = id;
    while (status == AZB_OK && next_pair(&cursor, &parts.resource_type, &parts.name, &status)) {
        const id_word *word = find_word(parts.resource_type);
        if (word != NULL && word->part != NO_PART) {
            memcpy((char *)&parts + word->part, &parts.name, sizeof parts.name);
        }
    }
    return status == AZB_OK
               ? azbi_abi_give(out, &parts, sizeof parts, AZBI_FIRST_SIZE(azb_id_parts))
               : status;
}

static void put_pair(azbi_buf *out, azb_str word, azb_str name)
{
    const id_word *known = find_word(word);
    azbi_buf_putc(out, '/');
    if (known != NULL) {
        azbi_buf_puts(out, known->word);
    } else {
        azbi_buf_append(out, word.ptr, word.len);
    }
    azbi_buf_putc(out, '/');
    if (known != NULL && known->put != NULL) {
        known->put(out, name.ptr, name.len);
    } else {
        azbi_buf_append(out, name.ptr, name.len);
    }
}

azb_status azb_id_canonical(azb_context *context, const char *id, char **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, context, "out", "must not be NULL");
    }
    *out = NULL;
    if (context == NULL) {
        return azbi_fail_arg(err, NULL, "context", "must not be NULL");
    }
    azbi_buf text;
    azbi_buf_init(&text, context, AZBI_ID_MAX);
    azb_status status = is_id(id) ? AZB_OK : AZB_E_ARG;
    const char *cursor = id;
    azb_str word;
    azb_str name;
    while (status == AZB_OK && next_pair(&cursor, &word, &name, &status)) {
        put_pair(&text, word, name);
    }
    if (status != AZB_OK || text.status == AZB_E_LIMIT) {
        status = azbi_fail_arg(err, context, "id", "must be an ARM id: /word/name pairs");
    } else {
        *out = azbi_buf_to_text(&text, &status);
        status = *out != NULL ? AZB_OK : azbi_fail_nomem(err);
    }
    azbi_buf_dispose(&text);
    return status;
}
