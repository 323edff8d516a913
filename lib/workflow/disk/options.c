// options.c - the options of a guard, checked, and the request that they make.
#include "workflow/disk/options.h"

#include <azbackup/typed/model/disk.h>

#include "base/error.h"
#include "workflow/check.h"

enum {
    DURATION_MIN = 60, // seconds: a renewal must fit in
    DURATION_MAX = 60 * 24 * 60 * 60,
    DURATION_DEFAULT = 60 * 60,
    RENEW_PART = 4 // of the duration
};

// A number of the options and what it may be.
typedef struct number {
    const char *path;
    int32_t value, min, max;
} number;

static azb_status check_words(azb_context *context, const azb_disk_access_options *o,
                              bool is_writable, azb_error **err)
{
    const azb_status status = azbi_check_word(
        context, "options.access_level", o->access_level, AZB_DISK_ACCESS_LEVEL_READ,
        is_writable ? AZB_DISK_ACCESS_LEVEL_WRITE : AZB_DISK_ACCESS_LEVEL_READ,
        is_writable ? "AZB_DISK_ACCESS_LEVEL_READ, ..._WRITE"
                    : "AZB_DISK_ACCESS_LEVEL_READ (only a disk can be written)",
        err);
    return status != AZB_OK ? status
                            : azbi_check_word(context, "options.file_format", o->file_format,
                                              AZB_DISK_FILE_FORMAT_VHD, AZB_DISK_FILE_FORMAT_VHDX,
                                              "AZB_DISK_FILE_FORMAT_...", err);
}

static azb_status check_numbers(azb_context *context, const azb_disk_access_options *o,
                                azb_error **err)
{
    const number numbers[] = {
        {"options.duration_seconds", o->duration_seconds, DURATION_MIN, DURATION_MAX},
        {"options.renew_before_seconds", o->renew_before_seconds, 1, o->duration_seconds / 2},
        {"options.secure_guest_state", o->secure_guest_state, 0, 1},
        {"options.reserved", o->reserved, 0, 0},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const number *n = &numbers[i];
        if (n->value < n->min || n->value > n->max) {
            return azbi_fail_arg(err, context, n->path, "is %d, must be from %d to %d",
                                 (int)n->value, (int)n->min, (int)n->max);
        }
    }
    return AZB_OK;
}

// Puts the defaults in place of the zeros.
azb_status azbi_disk_options_read(azb_context *context, const azb_disk_access_options *given,
                                  const azbi_disk_kind *kind, azb_disk_access_options *out,
                                  azb_error **err)
{
    azb_disk_access_options *o = out;
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_disk_access_options);
    azb_options_init(o, sizeof *o);
    const azb_status status = azbi_abi_read(err, context, &about, given, o);
    if (status != AZB_OK) {
        return status;
    }
    if (o->access_level == 0) {
        o->access_level = AZB_DISK_ACCESS_LEVEL_READ;
    }
    if (o->duration_seconds == 0) {
        o->duration_seconds = DURATION_DEFAULT;
    }
    if (o->renew_before_seconds == 0) {
        o->renew_before_seconds = o->duration_seconds / RENEW_PART;
    }
    const azb_status words = check_words(context, o, kind->writable, err);
    return words == AZB_OK ? check_numbers(context, o, err) : words;
}

static void fill_request(azb_grant_access_data *request, const azb_disk_access_options *o)
{
    azb_model *model = &request->model;
    azb_model_set_enum(model, &request->access, o->access_level);
    azb_model_set_i32(model, &request->duration_in_seconds, o->duration_seconds);
    if (o->file_format != 0) {
        azb_model_set_enum(model, &request->file_format, o->file_format);
    }
    if (o->secure_guest_state != 0) {
        azb_model_set_bool(model, &request->get_secure_vm_guest_state_sas, 1);
    }
}

azb_status azbi_disk_request_new(azb_context *context, const azb_disk_access_options *options,
                                 azb_grant_access_data **out, azb_error **err)
{
    azb_grant_access_data *request = NULL;
    azb_status status = azb_grant_access_data_new(context, &request, err);
    if (status != AZB_OK) {
        return status;
    }
    fill_request(request, options);
    status = azb_model_validate(&request->model, err);
    if (status != AZB_OK) {
        azb_grant_access_data_free(request);
        return status;
    }
    *out = request;
    return AZB_OK;
}
