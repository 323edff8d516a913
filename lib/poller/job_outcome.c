// job_outcome.c - the property bag of a job, read through its type's table: one way for all kinds.
#include <azbackup/job.h>
#include <azbackup/model/job.h>

#include <stdio.h>
#include <string.h>

#include "base/abi.h"
#include "base/str.h"
#include "base/time.h"
#include "model/types.h"
#include "poller/progress.h"
#include "poller/rules.h"
#include "json/walker.h"

// A member of a model, in any of its parts, by its name on the wire. NULL: there is no such member,
// or model is NULL.
static const void *member_of(const azb_model *model, const char *wire)
{
    const size_t len = strlen(wire);
    while (model != NULL) {
        const azb_type *type = model->type;
        for (size_t i = 0; i < type->row_count; i++) {
            const azbi_row *row = &type->rows[i];
            if (azbi_equal(row->wire, row->wire_len, wire, len)) {
                return (const char *)model + row->offset;
            }
        }
        const void *as = (const char *)model + type->as_offset;
        model = type->as_offset == 0 ? NULL : *(const azb_model *const *)as;
    }
    return NULL;
}

static const azb_model *model_of(const azb_model *model, const char *wire)
{
    const void *slot = member_of(model, wire);
    return slot == NULL ? NULL : *(const azb_model *const *)slot;
}

// Keys are compared without case and without blanks around them: the service sends one with a
// blank at its end.
static bool is_key(azb_str key, const char *name)
{
    while (key.len > 0 && key.ptr[key.len - 1] == ' ') {
        key.len--;
    }
    while (key.len > 0 && key.ptr[0] == ' ') {
        key.ptr++;
        key.len--;
    }
    return azbi_equal_nocase(key.ptr, key.len, name, strlen(name));
}

static azb_str value_of(const azb_map *bag, const char *name)
{
    for (size_t i = 0; i < bag->count; i++) {
        if (is_key(bag->items[i].key, name)) {
            return bag->items[i].value;
        }
    }
    return (azb_str){NULL, 0};
}

// Key of the bag to the text that it fills; the first key that is there wins.
static const struct {
    const char *key;
    size_t offset;
} bag_texts[] = {
    {"Job Type", offsetof(azb_job_outcome, task)},
    {"Target Storage Account Name", offsetof(azb_job_outcome, storage_account)},
    {"Storage Account Name", offsetof(azb_job_outcome, storage_account)},
    {"Config Blob Container Name", offsetof(azb_job_outcome, container)},
    {"Config Blob Uri", offsetof(azb_job_outcome, config_blob_uri)},
    {"Template Blob Uri", offsetof(azb_job_outcome, template_blob_uri)},
    {"Target resource group", offsetof(azb_job_outcome, resource_group)},
    {"RestoreDestination", offsetof(azb_job_outcome, destination)},
};

static const struct {
    const char *key;
    size_t offset;
} bag_numbers[] = {
    {"Number Of Restored Files", offsetof(azb_job_outcome, files_restored)},
    {"Number Of Skipped Files", offsetof(azb_job_outcome, files_skipped)},
    {"Number Of Failed Files", offsetof(azb_job_outcome, files_failed)},
};

static void read_texts(const azb_map *bag, azb_job_outcome *out)
{
    for (size_t i = 0; i < sizeof bag_texts / sizeof *bag_texts; i++) {
        char *slot = (char *)out + bag_texts[i].offset;
        azb_str text;
        memcpy(&text, slot, sizeof text);
        if (text.ptr == NULL) {
            text = value_of(bag, bag_texts[i].key);
            memcpy(slot, &text, sizeof text);
        }
    }
}

static void read_numbers(const azb_map *bag, azb_job_outcome *out)
{
    for (size_t i = 0; i < sizeof bag_numbers / sizeof *bag_numbers; i++) {
        const azb_str text = value_of(bag, bag_numbers[i].key);
        uint64_t number = 0;
        if (text.ptr != NULL && azbi_parse_u64(text.ptr, text.len, &number) &&
            number <= INT64_MAX) {
            const int64_t value = (int64_t)number;
            memcpy((char *)out + bag_numbers[i].offset, &value, sizeof value);
        }
    }
}

static int64_t read_bytes(const azb_map *bag)
{
    enum {
        AMOUNT_MAX = 48
    };
    char amount[AMOUNT_MAX];
    int64_t bytes = -1;
    int64_t none = -1;
    const azb_str megabytes = value_of(bag, "Data Transferred (in MB)");
    const azb_str size = value_of(bag, "Backup Size");
    if (megabytes.ptr != NULL && megabytes.len < AMOUNT_MAX / 2) {
        (void)snprintf(amount, sizeof amount, "%s MB", megabytes.ptr);
        (void)azbi_progress_bytes(amount, &bytes, &none);
    } else if (size.ptr != NULL) {
        (void)azbi_progress_bytes(size.ptr, &bytes, &none);
    }
    return bytes;
}

// "8/2/2020 6:19:15 AM", or ISO 8601 with a blank for its T. UTC both.
static void read_time(azb_str text, azb_time *out)
{
    enum {
        NOON = 12,
        DATE_LEN = 10
    };
    azbi_civil civil;
    char half = 0;
    int64_t unix_s = 0;
    char iso[AZB_TIME_TEXT_MAX];
    if (text.ptr == NULL) {
        return;
    }
    if (sscanf(text.ptr, "%2d/%2d/%4d %2d:%2d:%2d %cM", &civil.month, &civil.day, &civil.year,
               &civil.hour, &civil.minute, &civil.second, &half) == 7) {
        civil.hour = civil.hour % NOON + (half == 'P' || half == 'p' ? NOON : 0);
        if (azbi_civil_to_unix(&civil, &unix_s)) {
            azb_time_from_unix_ms(unix_s * 1000, out);
            out->digits = 0;
        }
    } else if (text.len > DATE_LEN && text.len < sizeof iso) {
        memcpy(iso, text.ptr, text.len);
        iso[DATE_LEN] = 'T';
        if (azb_time_parse(iso, text.len, out) != AZB_OK) {
            memset(out, 0, sizeof *out);
        }
    }
}

static void read_bag(const azb_map *bag, azb_job_outcome *out)
{
    azb_str time = value_of(bag, "Recovery point time");
    if (time.ptr == NULL) {
        time = value_of(bag, "RestoreRecoveryPointTime");
    }
    read_texts(bag, out);
    read_numbers(bag, out);
    read_time(time, &out->recovery_point_time);
    out->bytes = read_bytes(bag);
}

static void read_status(azb_job_outcome *out)
{
    static const char warnings[] = "CompletedWithWarnings";
    out->state = azbi_poller_state_of(out->status.ptr, out->status.len);
    out->warnings =
        azbi_equal_nocase(out->status.ptr, out->status.len, warnings, strlen(warnings)) ? 1 : 0;
}

azb_status azb_job_outcome_read(const azb_model *job, azb_job_outcome *out)
{
    if (job == NULL || out == NULL) {
        return AZB_E_ARG;
    }
    azb_job_outcome outcome = {
        .bytes = -1, .files_restored = -1, .files_skipped = -1, .files_failed = -1};
    const azb_status status =
        azbi_abi_give(out, &outcome, sizeof outcome, AZBI_FIRST_SIZE(azb_job_outcome));
    if (status != AZB_OK) {
        return status;
    }
    const azb_model *root = azbi_model_root(job);
    const azb_model *properties = model_of(root, "properties");
    root = properties != NULL ? properties : root;
    const azb_job *common = azbi_model_part(root, &azbi_type_job);
    if (common == NULL) {
        return AZB_E_ARG;
    }
    outcome.status = common->status;
    outcome.operation = common->operation;
    outcome.item = common->entity_friendly_name;
    read_status(&outcome);
    const azb_model_list *errors = member_of(root, "errorDetails");
    outcome.error_count = errors == NULL ? 0 : errors->count;
    const azb_map *bag = member_of(model_of(root, "extendedInfo"), "propertyBag");
    if (bag != NULL) {
        read_bag(bag, &outcome);
    }
    return azbi_abi_give(out, &outcome, sizeof outcome, AZBI_FIRST_SIZE(azb_job_outcome));
}
