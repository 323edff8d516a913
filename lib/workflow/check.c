// check.c - checks of arguments and options that several workflows share.
#include "workflow/check.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <azbackup/id.h>

#include "base/error.h"
#include "base/str.h"
#include "base/uri.h"

enum {
    REGION_MAX = 64
};

const char *azbi_printable(char out[AZBI_PRINTABLE_SIZE], const char *value)
{
    const size_t len = azbi_utf8_fit(value, strlen(value), AZBI_PRINTABLE_SIZE - 1);
    for (size_t i = 0; i < len; i++) {
        out[i] = value[i];
        if ((unsigned char)value[i] < ' ' || value[i] == '\x7f') {
            out[i] = '?';
        }
    }
    out[len] = '\0';
    return out;
}

bool azbi_is_safe_url(const azb_str *text)
{
    azbi_uri uri;
    return text->ptr != NULL && azbi_uri_parse(text->ptr, text->len, &uri) &&
           azbi_uri_is_safe(&uri, true);
}

// ---- structs ----

azb_status azbi_required_options_read(azb_context *context, const azbi_abi_about *about,
                                      const void *given, void *known, azb_error **err)
{
    return given == NULL ? azbi_fail_arg(err, context, about->path, "must not be NULL")
                         : azbi_abi_read(err, context, about, given, known);
}

// ---- texts ----

azb_status azbi_check_text(azb_context *context, const char *path, const char *text,
                           azb_error **err)
{
    return text == NULL || text[0] != '\0'
               ? AZB_OK
               : azbi_fail_arg(err, context, path, "must not be empty; NULL leaves it out");
}

static bool is_region(const char *text)
{
    const size_t len = strlen(text);
    bool has_letter = false;
    bool good = len <= REGION_MAX;
    for (size_t i = 0; i < len && good; i++) {
        has_letter = has_letter || azbi_is_letter(text[i]);
        good = azbi_is_letter(text[i]) || azbi_is_digit(text[i]) || strchr(" -()", text[i]) != NULL;
    }
    return good && has_letter;
}

azb_status azbi_check_region(azb_context *context, const char *path, const char *region,
                             const char *what, azb_error **err)
{
    if (region == NULL || region[0] == '\0') {
        return azbi_fail_arg(err, context, path, "is required: %s, such as westeurope", what);
    }
    char text[AZBI_PRINTABLE_SIZE];
    return is_region(region)
               ? AZB_OK
               : azbi_fail_arg(err, context, path,
                               "is \"%s\", must be the name of a region, such as westeurope",
                               azbi_printable(text, region));
}

// ---- lists ----

azb_status azbi_check_list(azb_context *context, const char *path, const void *items, size_t count,
                           azb_error **err)
{
    return items != NULL || count == 0
               ? AZB_OK
               : azbi_fail_arg(err, context, path, "is NULL, but its count is %zu", count);
}

const char *azbi_element_path(char out[AZBI_PATH_SIZE], const char *list, size_t index)
{
    (void)snprintf(out, AZBI_PATH_SIZE, "%s[%zu]", list, index);
    return out;
}

// ---- ids ----

// Skips "/word" at the front of an id. The case of the word does not matter.
static bool skip_word(const char **at, const char *word, size_t len)
{
    const char *p = *at;
    if (*p != '/' || strcspn(p + 1, "/") != len || !azbi_equal_nocase(p + 1, len, word, len)) {
        return false;
    }
    *at = p + 1 + len;
    return true;
}

// Skips "/name", whatever the name is.
static bool skip_name(const char **at)
{
    const size_t len = **at == '/' ? strcspn(*at + 1, "/") : 0;
    *at += len > 0 ? 1 + len : 0;
    return len > 0;
}

static bool skip_pair(const char **at, const char *word, size_t len)
{
    return skip_word(at, word, len) && skip_name(at);
}

// type: words separated by slashes. In the id a name follows each of them.
static bool skip_types(const char **at, const char *type)
{
    bool good = true;
    while (good && *type != '\0') {
        const size_t len = strcspn(type, "/");
        good = skip_pair(at, type, len);
        type += type[len] == '/' ? len + 1 : len;
    }
    return good;
}

static bool is_id_of(const char *id, const char *provider, const char *type)
{
    const char *at = id;
    bool good = skip_pair(&at, "subscriptions", strlen("subscriptions")) &&
                skip_pair(&at, "resourceGroups", strlen("resourceGroups"));
    if (good && provider != NULL) {
        good = skip_word(&at, "providers", strlen("providers")) &&
               skip_word(&at, provider, strlen(provider)) && skip_types(&at, type);
    }
    return good && (strcmp(at, "") == 0 || strcmp(at, "/") == 0);
}

azb_status azbi_check_id(azb_context *context, const char *path, const char *id,
                         const char *provider, const char *classic, const char *type,
                         azb_error **err)
{
    azb_id_parts parts = {.size = sizeof parts};
    const char *const of = provider != NULL ? provider : "a resource group";
    const char *const slash = provider != NULL ? "/" : "";
    const char *const kind = provider != NULL ? type : "";
    if (id == NULL || id[0] == '\0') {
        return azbi_fail_arg(err, context, path, "is required: the ARM id of %s%s%s", of, slash,
                             kind);
    }
    const bool is_of_type =
        is_id_of(id, provider, type) || (classic != NULL && is_id_of(id, classic, type));
    if (!is_of_type || azb_id_parse(id, &parts) != AZB_OK) { // azb_id_parse checks the names
        char text[AZBI_PRINTABLE_SIZE];
        return azbi_fail_arg(err, context, path, "is \"%s\", must be the ARM id of %s%s%s",
                             azbi_printable(text, id), of, slash, kind);
    }
    return AZB_OK;
}
