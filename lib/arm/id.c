#include "arm/id.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"

enum {
    GROUP_MAX = 90,
    VAULT_MAX = 50,
    ID_MAX = 8192 /* bytes of any id that we write */
};

// One pair of segments of an id: a fixed word and a name, or two fixed words.
typedef struct id_level {
    const char *word;
    const char *fixed; // the second segment when it is no name
    const char *name;  // for people
    size_t max;
} id_level;

// The one chain of types that the scopes are prefixes of.
static const id_level chain[] = {
    {"subscriptions", NULL, "subscription", AZBI_NAME_MAX},
    {"resourceGroups", NULL, "resource group", GROUP_MAX},
    {"providers", "Microsoft.RecoveryServices", NULL, 0},
    {"vaults", NULL, "vault", VAULT_MAX},
    {"backupFabrics", NULL, "fabric", AZBI_NAME_MAX},
    {"protectionContainers", NULL, "container", AZBI_NAME_MAX},
    {"protectedItems", NULL, "protected item", AZBI_NAME_MAX},
};

// Levels of the chain that an id of the scope has, and what such an id is called.
typedef struct id_scope {
    size_t levels;
    const char *name;
} id_scope;

static const id_scope scopes[] = {
    [AZBI_SCOPE_TENANT] = {0, "tenant"},
    [AZBI_SCOPE_SUBSCRIPTION] = {1, "subscription"},
    [AZBI_SCOPE_RESOURCE_GROUP] = {2, "resource group"},
    [AZBI_SCOPE_VAULT] = {4, "vault"},
    [AZBI_SCOPE_CONTAINER] = {6, "protection container"},
    [AZBI_SCOPE_PROTECTED_ITEM] = {7, "protected item"},
    [AZBI_SCOPE_RAW] = {0, "resource"},
};

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

azb_status azbi_name_check(azb_context *context, const char *argument, const char *name, size_t len,
                           size_t max, azb_error **err)
{
    if (name == NULL) {
        return azbi_fail_arg(err, context, argument, "is required");
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

static azb_status put_level(azbi_buf *out, const id_level *level, const char *argument,
                            const char **cursor, azbi_id_form form, azb_error **err)
{
    azb_str word = {NULL, 0};
    azb_str name = {NULL, 0};
    if (!azbi_id_next(cursor, &word)) {
        return azbi_fail_arg(err, out->context, argument, "ends before /%s", level->word);
    }
    if (!azbi_equal_nocase(word.ptr, word.len, level->word, strlen(level->word))) {
        return azbi_fail_arg(err, out->context, argument, "has no /%s where it should be",
                             level->word);
    }
    if (!azbi_id_next(cursor, &name)) {
        return azbi_fail_arg(err, out->context, argument, "ends behind /%s", level->word);
    }
    if (level->fixed != NULL &&
        !azbi_equal_nocase(name.ptr, name.len, level->fixed, strlen(level->fixed))) {
        return azbi_fail_arg(err, out->context, argument, "is not of the provider %s",
                             level->fixed);
    }
    azbi_buf_putc(out, '/');
    azbi_buf_puts(out, level->word);
    azbi_buf_putc(out, '/');
    if (level->fixed != NULL) {
        azbi_buf_puts(out, level->fixed);
        return AZB_OK;
    }
    put_name(out, name, form);
    return check_part(out->context, argument, level->name, name, level->max, err);
}

azb_status azbi_id_put(azbi_buf *out, azbi_scope scope, const char *argument, const char *id,
                       azbi_id_form form, azb_error **err)
{
    const id_scope *wanted = &scopes[scope];
    if (wanted->levels == 0) {
        return AZB_OK;
    }
    if (id == NULL || id[0] == '\0') {
        return azbi_fail_arg(err, out->context, argument, "is required");
    }
    if (id[0] != '/') {
        return azbi_fail_arg(err, out->context, argument, "is no ARM id: it starts with no /");
    }
    const char *cursor = id;
    for (size_t i = 0; i < wanted->levels; i++) {
        const azb_status status = put_level(out, &chain[i], argument, &cursor, form, err);
        if (status != AZB_OK) {
            return status;
        }
    }
    if (*cursor != '\0') {
        return azbi_fail_arg(err, out->context, argument, "goes on behind the %s", wanted->name);
    }
    return AZB_OK;
}

azb_status azbi_id_vault_of(azb_context *context, azbi_scope scope, const char *id, char **out)
{
    *out = NULL;
    if (scopes[scope].levels < scopes[AZBI_SCOPE_VAULT].levels) {
        return AZB_OK;
    }
    const char *end = id;
    azb_str segment = {NULL, 0};
    for (size_t i = 0; i < 2 * scopes[AZBI_SCOPE_VAULT].levels; i++) {
        (void)azbi_id_next(&end, &segment);
    }
    azbi_buf vault;
    azbi_buf_init(&vault, context, ID_MAX);
    azbi_buf_append(&vault, id, (size_t)(end - id));
    // once more through the check, for the casing
    char *plain = NULL;
    int failed = vault.status != AZB_OK;
    plain = azbi_string_copy(context, azbi_buf_text(&vault), &failed);
    azbi_buf_clear(&vault);
    azb_status status =
        failed ? AZB_E_NOMEM
               : azbi_id_put(&vault, AZBI_SCOPE_VAULT, "vault_id", plain, AZBI_ID_PLAIN, NULL);
    if (status == AZB_OK) {
        *out = azbi_string_copy(context, azbi_buf_text(&vault), &failed);
        status = failed || vault.status != AZB_OK ? AZB_E_NOMEM : AZB_OK;
    }
    azbi_string_free(context, plain);
    azbi_buf_dispose(&vault);
    return status;
}

// Ends the writing of an id: a text for the caller, or the failure of the buffer.
static azb_status finish(azbi_buf *out, char **id, azb_error **err)
{
    azb_status status = AZB_OK;
    *id = azbi_buf_to_text(out, &status);
    return *id != NULL ? AZB_OK : azbi_fail_nomem(err);
}

typedef struct id_name {
    const char *argument;
    const char *text;
} id_name;

// Appends the levels from first on, until each name has its place.
static azb_status put_names(azbi_buf *out, size_t first, const id_name *names, size_t count,
                            azb_error **err)
{
    const id_level *level = &chain[first];
    for (size_t i = 0; i < count; level++) {
        azbi_buf_putc(out, '/');
        azbi_buf_puts(out, level->word);
        azbi_buf_putc(out, '/');
        if (level->fixed != NULL) {
            azbi_buf_puts(out, level->fixed);
            continue;
        }
        const char *text = names[i].text;
        const size_t len = text == NULL ? 0 : strlen(text);
        const azb_status status =
            azbi_name_check(out->context, names[i].argument, text, len, level->max, err);
        if (status != AZB_OK) {
            return status;
        }
        azbi_buf_append(out, text, len);
        i++;
    }
    return AZB_OK;
}

azb_status azb_vault_id(azb_context *context, const char *subscription_id,
                        const char *resource_group, const char *vault, char **id, azb_error **err)
{
    if (err != NULL) {
        *err = NULL;
    }
    if (id == NULL) {
        return azbi_fail_arg(err, context, "id", "is required");
    }
    *id = NULL;
    if (context == NULL) {
        return azbi_fail_arg(err, NULL, "context", "is required");
    }
    const id_name names[] = {
        {"subscription_id", subscription_id}, {"resource_group", resource_group}, {"vault", vault}};
    azbi_buf out;
    azbi_buf_init(&out, context, ID_MAX);
    azb_status status = put_names(&out, 0, names, sizeof names / sizeof *names, err);
    if (status == AZB_OK) {
        status = finish(&out, id, err);
    }
    azbi_buf_dispose(&out);
    return status;
}

azb_status azb_protected_item_id(azb_context *context, const char *vault_id, const char *container,
                                 const char *item, char **id, azb_error **err)
{
    if (err != NULL) {
        *err = NULL;
    }
    if (id == NULL) {
        return azbi_fail_arg(err, context, "id", "is required");
    }
    *id = NULL;
    if (context == NULL) {
        return azbi_fail_arg(err, NULL, "context", "is required");
    }
    const id_name names[] = {{"fabric", "Azure"}, {"container", container}, {"item", item}};
    azbi_buf out;
    azbi_buf_init(&out, context, ID_MAX);
    azb_status status =
        azbi_id_put(&out, AZBI_SCOPE_VAULT, "vault_id", vault_id, AZBI_ID_PLAIN, err);
    if (status == AZB_OK) {
        status = put_names(&out, scopes[AZBI_SCOPE_VAULT].levels, names,
                           sizeof names / sizeof *names, err);
    }
    if (status == AZB_OK) {
        status = finish(&out, id, err);
    }
    azbi_buf_dispose(&out);
    return status;
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
