// workload_name.c - names of containers and items: taken apart, and put together.
#include "id/workload_name.h"

#include <string.h>

#include "base/abi.h"
#include "base/str.h"
#include "id/id.h"

enum {
    WORDS_MAX = 2,
    NAME_BYTES_MAX = 2048
};

// One form of a name; the words are in the service's casing.
typedef struct name_form {
    const char *words[WORDS_MAX]; // the second one is NULL when there is none
    bool has_group;
} name_form;

// A table by kind.
typedef struct name_table {
    const name_form *forms;
    int32_t count;
} name_table;

#define TABLE(forms)                                      \
    {                                                     \
        forms, (int32_t)(sizeof(forms) / sizeof *(forms)) \
    }

static const name_form container_forms[] = {
    [AZB_CONTAINER_NAME_VM] = {{"IaasVMContainer", "iaasvmcontainerv2"}, true},
    [AZB_CONTAINER_NAME_CLASSIC_VM] = {{"IaasVMContainer", "iaasvmcontainer"}, true},
    [AZB_CONTAINER_NAME_STORAGE] = {{"StorageContainer", "Storage"}, true},
    [AZB_CONTAINER_NAME_CLASSIC_STORAGE] = {{"StorageContainer", "ClassicStorage"}, true},
    [AZB_CONTAINER_NAME_VM_APP] = {{"VMAppContainer", "Compute"}, true},
    [AZB_CONTAINER_NAME_SQL_AG] = {{"SQLAGWorkLoadContainer", NULL}, false},
    [AZB_CONTAINER_NAME_HANA_HSR] = {{"HanaHSRContainer", NULL}, false},
    [AZB_CONTAINER_NAME_WINDOWS] = {{"Windows", NULL}, false},
};
static const name_table containers = TABLE(container_forms);

static const name_form item_forms[] = {
    [AZB_ITEM_NAME_VM] = {{"VM", "iaasvmcontainerv2"}, true},
    [AZB_ITEM_NAME_CLASSIC_VM] = {{"VM", "iaasvmcontainer"}, true},
    [AZB_ITEM_NAME_FILE_SHARE] = {{"AzureFileShare", NULL}, false},
    [AZB_ITEM_NAME_SQL_DATABASE] = {{"SQLDataBase", NULL}, true},
    [AZB_ITEM_NAME_SQL_INSTANCE] = {{"SQLInstance", NULL}, false},
    [AZB_ITEM_NAME_SAP_HANA_DATABASE] = {{"SAPHanaDatabase", NULL}, true},
    [AZB_ITEM_NAME_SAP_HANA_SYSTEM] = {{"SAPHanaSystem", NULL}, false},
    [AZB_ITEM_NAME_SAP_ASE_DATABASE] = {{"SAPAseDatabase", NULL}, true},
    [AZB_ITEM_NAME_SAP_ASE_SYSTEM] = {{"SAPAseSystem", NULL}, false},
};
static const name_table items = TABLE(item_forms);

// Takes a word and its semicolon off the front of a text, in any casing.
static bool take_word(azb_str *text, const char *word)
{
    const size_t len = strlen(word);
    if (text->len <= len || text->ptr[len] != ';' ||
        !azbi_equal_nocase(text->ptr, len, word, len)) {
        return false;
    }
    text->ptr += len + 1;
    text->len -= len + 1;
    return true;
}

// The fixed words; the first of two may be missing.
static bool take_words(azb_str *text, const name_form *form)
{
    const bool first = take_word(text, form->words[0]);
    return form->words[1] == NULL ? first : take_word(text, form->words[1]);
}

static bool take_form(azb_str text, const name_form *form, azb_str *group, azb_str *name)
{
    *group = (azb_str){NULL, 0};
    if (!take_words(&text, form)) {
        return false;
    }
    if (form->has_group) {
        const char *end = memchr(text.ptr, ';', text.len);
        if (end == NULL || end == text.ptr) {
            return false;
        }
        *group = (azb_str){text.ptr, (size_t)(end - text.ptr)};
        text.len -= group->len + 1;
        text.ptr = end + 1;
    }
    *name = text;
    return text.len > 0;
}

// The kind of a name; 0 when no form fits.
static int32_t find_form(const name_table *table, azb_str text, azb_str *group, azb_str *name)
{
    for (int32_t kind = 1; kind < table->count; kind++) {
        if (take_form(text, &table->forms[kind], group, name)) {
            return kind;
        }
    }
    return 0;
}

static azb_status parse(const name_table *table, const char *text, azb_workload_name *out)
{
    if (out == NULL) {
        return AZB_E_ARG;
    }
    azb_workload_name parts = {0};
    const azb_status status =
        azbi_abi_give(out, &parts, sizeof parts, AZBI_FIRST_SIZE(azb_workload_name));
    if (status != AZB_OK || text == NULL) {
        return status != AZB_OK ? status : AZB_E_ARG;
    }
    const azb_str whole = {text, strlen(text)};
    azb_str group;
    azb_str name;
    parts.kind = find_form(table, whole, &group, &name);
    if (parts.kind == 0) {
        return AZB_E_ARG;
    }
    parts.group = group;
    parts.name = name;
    return azbi_abi_give(out, &parts, sizeof parts, AZBI_FIRST_SIZE(azb_workload_name));
}

azb_status azb_container_name_parse(const char *text, azb_workload_name *out)
{
    return parse(&containers, text, out);
}

azb_status azb_item_name_parse(const char *text, azb_workload_name *out)
{
    return parse(&items, text, out);
}

static void put_form(azbi_buf *out, const name_form *form, azb_str group, azb_str name)
{
    for (size_t i = 0; i < WORDS_MAX && form->words[i] != NULL; i++) {
        azbi_buf_puts(out, form->words[i]);
        azbi_buf_putc(out, ';');
    }
    if (form->has_group) {
        azbi_buf_append(out, group.ptr, group.len);
        azbi_buf_putc(out, ';');
    }
    azbi_buf_append(out, name.ptr, name.len);
}

static void put_canonical(azbi_buf *out, const name_table *table, const char *text, size_t len)
{
    const azb_str whole = {text, len};
    azb_str group;
    azb_str name;
    const int32_t kind = find_form(table, whole, &group, &name);
    if (kind == 0) {
        azbi_buf_append(out, text, len);
    } else {
        put_form(out, &table->forms[kind], group, name);
    }
}

void azbi_container_name_put(azbi_buf *out, const char *text, size_t len)
{
    put_canonical(out, &containers, text, len);
}

void azbi_item_name_put(azbi_buf *out, const char *text, size_t len)
{
    put_canonical(out, &items, text, len);
}

static azb_status check_group(azb_context *context, const name_form *form, const char *group,
                              azb_error **err)
{
    if (!form->has_group) {
        return group == NULL
                   ? AZB_OK
                   : azbi_fail_arg(err, context, "group", "must be NULL: %s names have no group",
                                   form->words[0]);
    }
    const char *text = group == NULL ? "" : group;
    const azb_status status =
        azbi_name_check(context, "group", text, strlen(text), AZBI_NAME_MAX, err);
    if (status == AZB_OK && strchr(text, ';') != NULL) {
        return azbi_fail_arg(err, context, "group", "must not contain a semicolon");
    }
    return status;
}

static azb_status build(azb_context *context, const name_table *table, int32_t kind,
                        const char *group, const char *name, char **text, azb_error **err)
{
    azbi_error_start(err);
    if (text == NULL) {
        return azbi_fail_arg(err, context, "text", "must not be NULL");
    }
    *text = NULL;
    if (context == NULL) {
        return azbi_fail_arg(err, NULL, "context", "must not be NULL");
    }
    if (kind < 1 || kind >= table->count) {
        return azbi_fail_arg(err, context, "kind", "must be 1 to %d", (int)table->count - 1);
    }
    const name_form *form = &table->forms[kind];
    const size_t len = name == NULL ? 0 : strlen(name);
    azb_status status = check_group(context, form, group, err);
    if (status == AZB_OK) {
        status = azbi_name_check(context, "name", name, len, AZBI_NAME_MAX, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    azbi_buf out;
    azbi_buf_init(&out, context, NAME_BYTES_MAX);
    put_form(&out, form, (azb_str){group, group == NULL ? 0 : strlen(group)}, (azb_str){name, len});
    *text = azbi_buf_to_text(&out, &status);
    azbi_buf_dispose(&out);
    return *text != NULL ? AZB_OK : azbi_fail_nomem(err);
}

azb_status azb_container_name_build(azb_context *context, int32_t kind, const char *group,
                                    const char *name, char **text, azb_error **err)
{
    return build(context, &containers, kind, group, name, text, err);
}

azb_status azb_item_name_build(azb_context *context, int32_t kind, const char *group,
                               const char *name, char **text, azb_error **err)
{
    return build(context, &items, kind, group, name, text, err);
}
