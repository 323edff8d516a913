// scripts.c - reads the mount scripts out of the service's answer.
#include <stdio.h>
#include <string.h>

#include "base/error.h"

#include "base/memory.h"
#include "base/str.h"
#include "workflow/check.h"
#include "workflow/recover_files/mount_name.h"
#include "workflow/recover_files/recover_files.h"
#include <azbackup/typed/model/operation.h>

enum {
    SCRIPTS_MAX = 100
};

#define SCRIPTS_PATH "properties.recoveryTarget.clientScripts"

// True when an earlier script has that name; case is ignored, as some file systems do.
static bool is_taken(const azb_file_recovery *recovery, const char *name)
{
    for (size_t i = 0; i < recovery->count; i++) {
        const char *other = recovery->scripts[i].file_name;
        if (azbi_equal_nocase(other, strlen(other), name, strlen(name))) {
            return true;
        }
    }
    return false;
}

// A name that no earlier script has.
static char *new_file_name(const azb_file_recovery *recovery,
                           const azb_client_script_for_connect *source)
{
    char plain[AZBI_FILE_NAME_SIZE];
    char name[AZBI_FILE_NAME_SIZE];
    azbi_mount_file_name(source->script_name_suffix, source->script_extension, plain);
    memcpy(name, plain, sizeof name);
    for (size_t number = 2; is_taken(recovery, name); number++) {
        azbi_mount_file_number(plain, number, name);
    }
    return azbi_text_new(recovery->context, name, strlen(name));
}

// The decoded bytes are shorter than the text, so they replace it. The model wipes them when freed.
static azb_status decode_content(azbi_mount_script *s, azb_context *context, size_t index,
                                 azb_error **err)
{
    const azb_str content = s->source->script_content;
    char *bytes = (char *)(uintptr_t)content.ptr;
    if (bytes == NULL || azbi_base64_decode(content.ptr, content.len, bytes, &s->content_size)) {
        return AZB_OK;
    }
    char path[AZBI_PATH_SIZE + sizeof ".scriptContent"];
    (void)snprintf(path, sizeof path, SCRIPTS_PATH "[%zu].scriptContent", index);
    return azbi_fail_at(err, context, AZB_E_JSON, path, "is not base64");
}

// A script needs a content or a URL from which it can be downloaded.
static azb_status check_source(azb_context *context, size_t index,
                               const azb_client_script_for_connect *source, azb_error **err)
{
    char path[AZBI_PATH_SIZE + sizeof ".scriptContent"];
    if (source->url.len > 0 && !azbi_is_safe_url(&source->url)) {
        (void)snprintf(path, sizeof path, SCRIPTS_PATH "[%zu].url", index);
        return azbi_fail_at(err, context, AZB_E_JSON, path,
                            "must be an absolute https URL without user info");
    }
    if (source->url.len == 0 && source->script_content.len == 0) {
        (void)snprintf(path, sizeof path, SCRIPTS_PATH "[%zu]", index);
        return azbi_fail_at(err, context, AZB_E_JSON, path, "has neither scriptContent nor url");
    }
    return AZB_OK;
}

// index: in the service's list.
static azb_status read_script(azb_file_recovery *recovery, size_t index,
                              const azb_client_script_for_connect *source, azb_error **err)
{
    azbi_mount_script *s = &recovery->scripts[recovery->count];
    const azb_status status = check_source(recovery->context, index, source, err);
    if (status != AZB_OK) {
        return status;
    }
    s->source = source;
    const azb_str password = azbi_mount_password(source->script_name_suffix);
    s->file_name = new_file_name(recovery, source);
    s->password =
        azbi_text_new(recovery->context, password.len > 0 ? password.ptr : "", password.len);
    if (s->file_name == NULL || s->password == NULL) {
        azb_text_free(s->file_name);
        azb_text_free(s->password);
        return azbi_fail_nomem(err);
    }
    recovery->count++;
    return decode_content(s, recovery->context, index, err);
}

static azb_status fail_without_scripts(const azb_file_recovery *recovery, azb_error **err)
{
    return azbi_fail_at(err, recovery->context, AZB_E_JSON, SCRIPTS_PATH,
                        "the service sent no mount script");
}

azb_status azbi_mount_scripts_read(azb_file_recovery *recovery, azb_error **err)
{
    const azb_operation_status_provision_ilr_extended_info *info =
        recovery->operation->properties != NULL
            ? azb_operation_status_extended_info_as_provision_ilr(recovery->operation->properties)
            : NULL;
    if (info == NULL || info->recovery_target == NULL ||
        info->recovery_target->client_scripts.count == 0) {
        return fail_without_scripts(recovery, err);
    }
    const azb_client_script_for_connect_list *list = &info->recovery_target->client_scripts;
    if (list->count > SCRIPTS_MAX) {
        return azbi_fail(err, recovery->context, AZB_E_LIMIT,
                         "the service sent %zu mount scripts, more than %d", list->count,
                         (int)SCRIPTS_MAX);
    }
    recovery->scripts = azbi_alloc_array(recovery->context, list->count, sizeof *recovery->scripts);
    if (recovery->scripts == NULL) {
        return azbi_fail_nomem(err);
    }
    recovery->room = list->count;
    azb_status status = AZB_OK;
    for (size_t i = 0; status == AZB_OK && i < list->count; i++) {
        if (list->items[i] != NULL) { // null is skipped: the other scripts are usable
            status = read_script(recovery, i, list->items[i], err);
        }
    }
    return status == AZB_OK && recovery->count == 0 ? fail_without_scripts(recovery, err) : status;
}
