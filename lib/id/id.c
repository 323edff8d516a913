// id.c - ids as arguments: the scopes, and what an id of each is made of.
#include "id/id.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"

enum {
    GROUP_MAX = 90,
    VAULT_MAX = 50,
    COMPUTE_MAX = 80,
    DEPTH_MAX = 8 // scopes from a subscription down to any
};

// What an id of a scope adds to that of the scope above: perhaps a provider, then a word and a
// name.
typedef struct id_scope {
    const char *word; // NULL: ids of this scope add nothing
    const char *name; // for people
    size_t max;       // characters
    azbi_scope above;
    const char *provider; // NULL: that of the scope above
} id_scope;

static const char recovery_services[] = "Microsoft.RecoveryServices";
static const char compute[] = "Microsoft.Compute";
static const char providers[] = "providers";

static const id_scope scopes[] = {
    [AZBI_SCOPE_TENANT] = {.name = "tenant"},
    [AZBI_SCOPE_SUBSCRIPTION] = {"subscriptions", "subscription", AZBI_NAME_MAX, AZBI_SCOPE_TENANT,
                                 NULL},
    [AZBI_SCOPE_RESOURCE_GROUP] = {"resourceGroups", "resource group", GROUP_MAX,
                                   AZBI_SCOPE_SUBSCRIPTION, NULL},
    [AZBI_SCOPE_VAULT] = {"vaults", "vault", VAULT_MAX, AZBI_SCOPE_RESOURCE_GROUP,
                          recovery_services},
    [AZBI_SCOPE_FABRIC] = {"backupFabrics", "fabric", AZBI_NAME_MAX, AZBI_SCOPE_VAULT, NULL},
    [AZBI_SCOPE_CONTAINER] = {"protectionContainers", "protection container", AZBI_NAME_MAX,
                              AZBI_SCOPE_FABRIC, NULL},
    [AZBI_SCOPE_PROTECTED_ITEM] = {"protectedItems", "protected item", AZBI_NAME_MAX,
                                   AZBI_SCOPE_CONTAINER, NULL},
    [AZBI_SCOPE_COLLECTION] = {"restorePointCollections", "restore point collection", COMPUTE_MAX,
                               AZBI_SCOPE_RESOURCE_GROUP, compute},
    [AZBI_SCOPE_RESTORE_POINT] = {"restorePoints", "restore point", COMPUTE_MAX,
                                  AZBI_SCOPE_COLLECTION, NULL},
    // the service makes these names of the disk's name and a suffix
    [AZBI_SCOPE_DISK_RESTORE_POINT] = {"diskRestorePoints", "disk restore point", AZBI_NAME_MAX,
                                       AZBI_SCOPE_RESTORE_POINT, NULL},
    [AZBI_SCOPE_DISK] = {"disks", "disk", COMPUTE_MAX, AZBI_SCOPE_RESOURCE_GROUP, compute},
    [AZBI_SCOPE_VIRTUAL_MACHINE] = {"virtualMachines", "virtual machine", COMPUTE_MAX,
                                    AZBI_SCOPE_RESOURCE_GROUP, compute},
    [AZBI_SCOPE_RAW] = {.name = "resource"},
};

// The scopes that an id goes through, from the subscription down.
typedef struct id_path {
    const id_scope *scopes[DEPTH_MAX];
    size_t count;
} id_path;

// The scopes below one and down to another; below the tenant: all.
static id_path path_between(azbi_scope above, azbi_scope scope)
{
    id_path path = {.count = 0};
    for (azbi_scope at = scope; at != above && scopes[at].word != NULL; at = scopes[at].above) {
        path.count++;
    }
    size_t left = path.count;
    for (azbi_scope at = scope; left > 0; at = scopes[at].above) {
        left--;
        path.scopes[left] = &scopes[at];
    }
    return path;
}

static bool is_bad_byte(unsigned char c)
{
    return c < 0x20 || c == 0x7f || strchr("/?#%\\", c) != NULL;
}

static size_t character_count(const char *text, size_t len)
{
    size_t count = 0;
    for (size_t i = 0; i < len; i++) {
        count += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return count;
}

// 8-4-4-4-12 hex digits in any case.
static bool is_guid(const char *text, size_t len)
{
    static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (len != sizeof form - 1) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (form[i] == 'x' ? !azbi_is_hex_digit(text[i]) : text[i] != form[i]) {
            return false;
        }
    }
    return true;
}

// What is wrong with a name; NULL when nothing is. The length is the caller's.
static const char *name_fault(const char *name, size_t len)
{
    if (len == 0) {
        return "is empty";
    }
    for (size_t i = 0; i < len; i++) {
        if (name[i] == '\0' || is_bad_byte((unsigned char)name[i])) {
            return "holds a character that a name must not have: / ? # % \\ or a control byte";
        }
    }
    if (azbi_equal(name, len, ".", 1) || azbi_equal(name, len, "..", 2)) {
        return "is a dot segment";
    }
    return azbi_is_utf8(name, len) ? NULL : "is not UTF-8";
}

// what: the part of an id that the name is, NULL when the argument is the name itself.
static azb_status check_part(azb_context *context, const char *argument, const char *what,
                             azb_str name, size_t max, azb_error **err)
{
    const char *fault = name_fault(name.ptr, name.len);
    const char *part = what == NULL ? "" : what;
    const char *the = what == NULL ? "" : "the name of its ";
    const char *gap = what == NULL ? "" : " ";
    if (fault != NULL) {
        return azbi_fail_arg(err, context, argument, "%s%s%s%s", the, part, gap, fault);
    }
    if (character_count(name.ptr, name.len) > max) {
        return azbi_fail_arg(err, context, argument, "%s%s%shas more than %zu characters", the,
                             part, gap, max);
    }
    return AZB_OK;
}

// A name that is part of an id of that scope, or one that such an id is built of: then what is
// NULL.
static azb_status check_scope_name(azb_context *context, const char *argument, const char *what,
                                   azb_str name, const id_scope *scope, azb_error **err)
{
    const azb_status status = check_part(context, argument, what, name, scope->max, err);
    if (status != AZB_OK || scope != &scopes[AZBI_SCOPE_SUBSCRIPTION] ||
        is_guid(name.ptr, name.len)) {
        return status;
    }
    return azbi_fail_arg(err, context, argument, "%smust be a GUID, 8-4-4-4-12 hexadecimal digits",
                         what == NULL ? "" : "the subscription in it ");
}

azb_status azbi_name_check(azb_context *context, const char *argument, const char *name, size_t len,
                           size_t max, azb_error **err)
{
    if (name == NULL) {
        return azbi_fail_arg(err, context, argument, "must not be NULL");
    }
    const azb_str text = {name, len};
    return check_part(context, argument, NULL, text, max, err);
}

bool azbi_id_next(const char **cursor, azb_str *out)
{
    const char *p = *cursor;
    if (*p != '/') {
        return false;
    }
    p++;
    out->ptr = p;
    out->len = strcspn(p, "/");
    *cursor = p + out->len;
    return true;
}

static void put_name(azbi_buf *out, azb_str name, azbi_id_form form)
{
    if (form == AZBI_ID_ESCAPED) {
        azbi_uri_put_segment(out, name.ptr, name.len);
    } else {
        azbi_buf_append(out, name.ptr, name.len);
    }
}

static void put_pair(azbi_buf *out, const char *word, azb_str name, azbi_id_form form)
{
    azbi_buf_putc(out, '/');
    azbi_buf_puts(out, word);
    azbi_buf_putc(out, '/');
    put_name(out, name, form);
}

static azb_str str_of(const char *text)
{
    return (azb_str){text, text == NULL ? 0 : strlen(text)};
}

static bool is_word(azb_str segment, const char *word)
{
    return azbi_equal_nocase(segment.ptr, segment.len, word, strlen(word));
}

// An id that is to be of a scope, on its way into a buffer.
typedef struct id_reading {
    azbi_buf *out;
    const char *wanted; // what it is to be the id of
    const char *argument;
    const char *cursor;
    azbi_id_form form;
} id_reading;

// The segment behind a word.
static azb_status read_pair(id_reading *at, const char *word, azb_str *name, azb_error **err)
{
    azb_context *context = at->out->context;
    azb_str segment = {NULL, 0};
    if (!azbi_id_next(&at->cursor, &segment)) {
        return azbi_fail_arg(err, context, at->argument,
                             "ends before /%s, so it is not the id of a %s", word, at->wanted);
    }
    if (!is_word(segment, word)) {
        return azbi_fail_arg(err, context, at->argument, "has no /%s where the id of a %s has it",
                             word, at->wanted);
    }
    if (!azbi_id_next(&at->cursor, name)) {
        return azbi_fail_arg(err, context, at->argument,
                             "ends after /%s, so it is not the id of a %s", word, at->wanted);
    }
    return AZB_OK;
}

static azb_status put_provider(id_reading *at, const char *provider, azb_error **err)
{
    azb_str name = {NULL, 0};
    if (provider == NULL) {
        return AZB_OK;
    }
    const azb_status status = read_pair(at, providers, &name, err);
    if (status != AZB_OK) {
        return status;
    }
    if (!is_word(name, provider)) {
        return azbi_fail_arg(err, at->out->context, at->argument,
                             "must be of the provider %s to be the id of a %s", provider,
                             at->wanted);
    }
    put_pair(at->out, providers, str_of(provider), at->form);
    return AZB_OK;
}

static azb_status put_scope(id_reading *at, const id_scope *scope, azb_error **err)
{
    azb_str name = {NULL, 0};
    azb_status status = put_provider(at, scope->provider, err);
    if (status == AZB_OK) {
        status = read_pair(at, scope->word, &name, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    put_pair(at->out, scope->word, name, at->form);
    return check_scope_name(at->out->context, at->argument, scope->name, name, scope, err);
}

azb_status azbi_id_put(azbi_buf *out, azbi_scope scope, const char *argument, const char *id,
                       azbi_id_form form, azb_error **err)
{
    const id_path path = path_between(AZBI_SCOPE_TENANT, scope);
    if (path.count == 0) {
        return AZB_OK;
    }
    const char *wanted = scopes[scope].name;
    if (id == NULL || id[0] == '\0') {
        return azbi_fail_arg(err, out->context, argument,
                             "must not be NULL or empty: the ARM id of a %s is expected", wanted);
    }
    if (id[0] != '/') {
        return azbi_fail_arg(err, out->context, argument,
                             "must be the ARM id of a %s, which begins with /", wanted);
    }
    id_reading at = {out, wanted, argument, id, form};
    for (size_t i = 0; i < path.count; i++) {
        const azb_status status = put_scope(&at, path.scopes[i], err);
        if (status != AZB_OK) {
            return status;
        }
    }
    if (*at.cursor != '\0') {
        return azbi_fail_arg(err, out->context, argument, "goes on after the %s", wanted);
    }
    return AZB_OK;
}

azb_status azbi_id_put_names(azbi_buf *out, azbi_scope above, azbi_scope scope,
                             const azbi_id_name *names, azb_error **err)
{
    const id_path path = path_between(above, scope);
    for (size_t i = 0; i < path.count; i++) {
        const id_scope *part = path.scopes[i];
        const azb_str name = str_of(names[i].text);
        const azb_status status =
            name.ptr == NULL
                ? azbi_fail_arg(err, out->context, names[i].argument, "must not be NULL")
                : check_scope_name(out->context, names[i].argument, NULL, name, part, err);
        if (status != AZB_OK) {
            return status;
        }
        if (part->provider != NULL) {
            put_pair(out, providers, str_of(part->provider), AZBI_ID_PLAIN);
        }
        put_pair(out, part->word, name, AZBI_ID_PLAIN);
    }
    return AZB_OK;
}

// Whether ids of a scope begin with one of the other.
static bool is_in(azbi_scope scope, azbi_scope other)
{
    while (scope != other && scopes[scope].word != NULL) {
        scope = scopes[scope].above;
    }
    return scope == other;
}

azb_status azbi_id_vault_of(azb_context *context, azbi_scope scope, const char *id, char **out)
{
    *out = NULL;
    if (!is_in(scope, AZBI_SCOPE_VAULT)) {
        return AZB_OK;
    }
    const char *end = id;
    azb_str word = {NULL, 0};
    azb_str name = {NULL, 0};
    while (azbi_id_next(&end, &word) && azbi_id_next(&end, &name) &&
           !is_word(word, scopes[AZBI_SCOPE_VAULT].word)) {
    }
    azbi_buf vault;
    azbi_buf_init(&vault, context, AZBI_ID_MAX);
    azbi_buf_append(&vault, id, (size_t)(end - id));
    char *plain = NULL;
    azb_status status = azbi_buf_take_string(&vault, &plain);
    if (status == AZB_OK) { // through the check again, for the casing
        status = azbi_id_put(&vault, AZBI_SCOPE_VAULT, "vault_id", plain, AZBI_ID_PLAIN, NULL);
    }
    if (status == AZB_OK) {
        status = azbi_buf_take_string(&vault, out);
    }
    azbi_string_free(context, plain);
    azbi_buf_dispose(&vault);
    return status == AZB_E_LIMIT ? AZB_E_NOMEM : status;
}

void azb_id_part(const char *id, const char *type, azb_str *out)
{
    if (out == NULL) {
        return;
    }
    out->ptr = NULL;
    out->len = 0;
    if (id == NULL || type == NULL) {
        return;
    }
    const char *cursor = id;
    azb_str word = {NULL, 0};
    azb_str name = {NULL, 0};
    while (azbi_id_next(&cursor, &word) && azbi_id_next(&cursor, &name)) {
        if (azbi_equal_nocase(word.ptr, word.len, type, strlen(type))) {
            *out = name;
            return;
        }
    }
}

int32_t azb_id_compare(const char *left, const char *right)
{
    if (left == NULL || right == NULL) {
        return (left != NULL) - (right != NULL);
    }
    const int order = azbi_compare_nocase(left, strlen(left), right, strlen(right));
    return (order > 0) - (order < 0);
}
