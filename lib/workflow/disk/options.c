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

static const azbi_option rows[] = {
    {.path = "options.access_level",
     .zero = "READ",
     .words = "AZB_DISK_ACCESS_LEVEL_READ, ..._WRITE",
     .min = AZB_DISK_ACCESS_LEVEL_READ,
     .max = AZB_DISK_ACCESS_LEVEL_WRITE,
     AZBI_OPTION_AT(azb_disk_access_options, access_level),
     .kind = AZBI_OPTION_WORD},
    {.path = "options.file_format",
     .zero = "the service's default",
     .words = "AZB_DISK_FILE_FORMAT_...",
     .min = AZB_DISK_FILE_FORMAT_VHD,
     .max = AZB_DISK_FILE_FORMAT_VHDX,
     AZBI_OPTION_AT(azb_disk_access_options, file_format),
     .kind = AZBI_OPTION_WORD},
    {.path = "options.duration_seconds",
     .zero = "3,600",
     .min = DURATION_MIN,
     .max = DURATION_MAX,
     AZBI_OPTION_AT(azb_disk_access_options, duration_seconds),
     .kind = AZBI_OPTION_NUMBER},
    {.path = "options.renew_before_seconds",
     .zero = "a quarter of the duration",
     .min = 1,
     .max = DURATION_MAX / 2,
     AZBI_OPTION_AT(azb_disk_access_options, renew_before_seconds),
     .kind = AZBI_OPTION_NUMBER},
    {.path = "options.secure_guest_state",
     .zero = "the data alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_disk_access_options, secure_guest_state),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_disk_access_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_disk_access_option_set = {"azb_disk_access_options", rows,
                                                     sizeof rows / sizeof *rows};

// What depends on another option, or on the kind of the disk.
static azb_status check_pairs(azb_context *context, const azb_disk_access_options *o,
                              bool is_writable, azb_error **err)
{
    if (o->access_level == AZB_DISK_ACCESS_LEVEL_WRITE && !is_writable) {
        return azbi_fail_arg(err, context, "options.access_level",
                             "is AZB_DISK_ACCESS_LEVEL_WRITE, but only a disk can be written");
    }
    if (o->renew_before_seconds > o->duration_seconds / 2) {
        return azbi_fail_arg(err, context, "options.renew_before_seconds",
                             "is %d, must be at most half of duration_seconds, %d",
                             (int)o->renew_before_seconds, (int)(o->duration_seconds / 2));
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
    azb_status status = azbi_abi_read(err, context, &about, given, o);
    if (status == AZB_OK) {
        status = azbi_options_check(context, &azbi_disk_access_option_set, o, err);
    }
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
    return check_pairs(context, o, kind->writable, err);
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
