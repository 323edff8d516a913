// operation.c - the URL and the body of an operation, out of its row and its arguments.
#include "arm/operation.h"

#include <stdio.h>
#include <string.h>

#include "arm/client.h"
#include "arm/raw_url.h"
#include "base/abi.h"
#include "base/str.h"
#include "base/uri.h"
#include "id/id.h"
#include "json/walker.h"

enum {
    FILTER_MAX = 8 * 1024,
    REASON_MAX = 128
};

bool azbi_operation_may_be_empty(const azbi_operation *operation, int32_t http_status)
{
    for (size_t i = 0; i < AZBI_EMPTY_MAX && operation->empty_statuses[i] != 0; i++) {
        if (operation->empty_statuses[i] == http_status) {
            return true;
        }
    }
    return false;
}

// The path behind the scope: a name for each {}.
static azb_status put_path(azbi_buf *url, const azbi_arguments *arguments, azb_error **err)
{
    const azbi_operation *operation = arguments->operation;
    size_t next = 0;
    for (const char *p = operation->path; *p != '\0'; p++) {
        if (*p != '{') {
            azbi_buf_putc(url, *p);
            continue;
        }
        const azbi_path_name *row = &operation->names[next];
        const char *name = arguments->names[next];
        const size_t len = name == NULL ? 0 : strlen(name);
        const azb_status status =
            azbi_name_check(url->context, row->argument, name, len, row->max_len, err);
        if (status != AZB_OK) {
            return status;
        }
        azbi_uri_put_segment(url, name, len);
        next++;
        p++; // the closing brace
    }
    return AZB_OK;
}

// The spelling of a word by its id; NULL when the set has no such word.
static const char *spelling_of(const azbi_enum_set *set, int32_t id)
{
    for (size_t i = 0; i < set->count; i++) {
        if (set->values[i].id == id) {
            return set->values[i].text;
        }
    }
    return NULL;
}

static azb_status word_text(azb_context *context, const azbi_query *query, const char **text,
                            azb_error **err)
{
    const azb_status status =
        azbi_abi_reserved(err, context, "options.reserved", query->reserved == 0);
    if (status != AZB_OK || query->word == 0) {
        return status;
    }
    *text = spelling_of(query->words, query->word);
    return *text != NULL ? AZB_OK
                         : azbi_fail_arg(err, context, query->option, "%d is not a value of %s",
                                         (int)query->word, query->words->name);
}

static azb_status flag_text(azb_context *context, const azbi_query *query, const char **text,
                            azb_error **err)
{
    const azb_opt_bool flag = query->flag;
    if (flag.state == AZB_ABSENT) {
        return AZB_OK;
    }
    if (flag.state != AZB_SET || (flag.value != 0 && flag.value != 1)) {
        return azbi_fail_arg(err, context, query->option, "must be absent, or set to 0 or 1");
    }
    *text = flag.value == 0 ? "false" : "true";
    return AZB_OK;
}

// The value of a query that is not a filter; "" when it is not given.
static azb_status plain_text(azb_context *context, const azbi_query *query, const char **text,
                             azb_error **err)
{
    *text = query->text == NULL ? "" : query->text;
    if (query->words != NULL) {
        return word_text(context, query, text, err);
    }
    return query->text == NULL ? flag_text(context, query, text, err) : AZB_OK;
}

// How errors name the query.
static const char *path_of(const azbi_query *query)
{
    return query->option != NULL ? query->option : query->name;
}

static azb_status put_query_value(azbi_buf *url, const azbi_query *query, azb_error **err)
{
    if (query->text != NULL && query->where != NULL) {
        return azbi_fail_arg(err, url->context, path_of(query),
                             "must be NULL when options.where is set: they are the same filter");
    }
    const char *text = NULL;
    azbi_buf filter;
    azbi_buf_init(&filter, url->context, FILTER_MAX);
    azb_status status = plain_text(url->context, query, &text, err);
    if (query->where != NULL) {
        status = azbi_validate(query->where, err);
    }
    if (query->where != NULL && status == AZB_OK) {
        status = azbi_filter_text(query->where, &filter, err);
        text = azbi_buf_text(&filter);
    }
    if (status == AZB_OK && !azbi_is_utf8(text, strlen(text))) {
        status = azbi_fail_arg(err, url->context, path_of(query), "must be UTF-8");
    }
    if (status == AZB_OK && text[0] != '\0') {
        azbi_buf_putc(url, '&');
        azbi_buf_puts(url, query->name);
        azbi_buf_putc(url, '=');
        azbi_uri_put_segment(url, text, strlen(text));
    }
    azbi_buf_dispose(&filter);
    return status;
}

static const char *version_of(const azbi_arguments *arguments, const azb_client *client)
{
    const azb_call_options *call = arguments->call;
    if (call != NULL && call->api_version != NULL) {
        return call->api_version;
    }
    return client->api_version != NULL ? client->api_version : arguments->operation->api_version;
}

static bool is_given(const azbi_query *query)
{
    return query->text != NULL || query->where != NULL || query->word != 0 ||
           query->flag.state != AZB_ABSENT;
}

// The argument that made the URL too long is the one that was written last.
static azb_status check_url_size(const azbi_buf *url, const char *path, azb_error **err)
{
    if (url->status == AZB_E_LIMIT) {
        return azbi_fail_arg(err, url->context, path, "makes a URL of more than %zu bytes",
                             url->max);
    }
    return url->status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

// The further query of the call, behind what the operation itself has.
static azb_status put_extras(azbi_buf *url, const azbi_arguments *arguments, azb_error **err)
{
    static const char extras[] = "call.query";
    const azb_call_options *call = arguments->call;
    for (size_t i = 0; call != NULL && i < call->query_count; i++) {
        const char *name = call->query[i].name;
        const char *value = call->query[i].value;
        for (size_t k = 0; k < AZBI_QUERY_MAX && arguments->query[k].name != NULL; k++) {
            const char *own = arguments->query[k].name;
            if (is_given(&arguments->query[k]) &&
                azbi_equal_nocase(name, strlen(name), own, strlen(own))) {
                char why[REASON_MAX];
                (void)snprintf(why, sizeof why, "%s is given twice: see %s", own,
                               path_of(&arguments->query[k]));
                return azbi_fail_item(err, url->context, extras, i, "name", why);
            }
        }
        azbi_buf_putc(url, '&');
        azbi_uri_put_segment(url, name, strlen(name));
        azbi_buf_putc(url, '=');
        azbi_uri_put_segment(url, value, strlen(value));
        const azb_status status = check_url_size(url, extras, err);
        if (status != AZB_OK) {
            return status;
        }
    }
    return AZB_OK;
}

static azb_status put_target(azbi_buf *url, const azbi_arguments *arguments, azb_client *client,
                             azb_error **err)
{
    const azbi_operation *operation = arguments->operation;
    if (operation->scope == AZBI_SCOPE_RAW) {
        return azbi_raw_put_url(url, arguments->scope_id,
                                arguments->call == NULL ? NULL : arguments->call->api_version,
                                client, err);
    }
    azbi_buf_puts(url, client->endpoint);
    azb_status status = azbi_id_put(url, operation->scope, operation->scope_argument,
                                    arguments->scope_id, AZBI_ID_ESCAPED, err);
    if (status == AZB_OK) {
        status = put_path(url, arguments, err);
    }
    azbi_buf_puts(url, "?api-version=");
    azbi_buf_puts(url, version_of(arguments, client));
    return status;
}

azb_status azbi_operation_url(const azbi_arguments *arguments, azb_client *client, azbi_buf *url,
                              azb_error **err)
{
    azb_status status = put_target(url, arguments, client, err);
    if (status == AZB_OK) {
        status = check_url_size(url, arguments->operation->scope_argument, err);
    }
    for (size_t i = 0; i < AZBI_QUERY_MAX && status == AZB_OK; i++) {
        const azbi_query *query = &arguments->query[i];
        if (query->name == NULL) {
            break;
        }
        status = put_query_value(url, query, err);
        if (status == AZB_OK) {
            status = check_url_size(url, path_of(query), err);
        }
    }
    return status == AZB_OK ? put_extras(url, arguments, err) : status;
}

azb_status azbi_operation_vault(const azbi_arguments *arguments, azb_client *client, char **out)
{
    const azbi_scope scope = arguments->operation->scope;
    return scope == AZBI_SCOPE_RAW
               ? azbi_raw_vault_of(client, arguments->scope_id, out)
               : azbi_id_vault_of(client->context, scope, arguments->scope_id, out);
}

// The type that the member `properties` of a resource takes; NULL when there is none.
static const azb_type *properties_of(const azb_type *type)
{
    static const char wire[] = "properties";
    for (size_t i = 0; i < type->row_count; i++) {
        const azbi_row *row = &type->rows[i];
        if (row->kind == AZB_KIND_MODEL && azbi_equal(row->wire, row->wire_len, wire, 10)) {
            return row->sub;
        }
    }
    return NULL;
}

static bool is_of(const azb_model *root, const azb_type *type)
{
    return type != NULL && azbi_model_part(root, type) != NULL;
}

static azb_status check_body_size(const azbi_buf *body, azb_error **err)
{
    if (body->status == AZB_E_LIMIT) {
        return azbi_fail_arg(err, body->context, "body", "is larger than %zu bytes as JSON",
                             body->max);
    }
    return body->status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

static azb_status put_json(const char *json, azbi_buf *body, azb_error **err)
{
    const size_t len = strlen(json);
    if (!azbi_is_json(json, len)) {
        return azbi_fail_arg(err, body->context, "body", "must be JSON");
    }
    azbi_buf_append(body, json, len);
    return check_body_size(body, err);
}

azb_status azbi_operation_body(const azbi_arguments *arguments, azb_context *context,
                               azbi_buf *body, azb_error **err)
{
    const azbi_operation *operation = arguments->operation;
    if (arguments->json != NULL) {
        return put_json(arguments->json, body, err);
    }
    if (arguments->body == NULL || operation->request == NULL) {
        return operation->request != NULL && operation->body_required
                   ? azbi_fail_arg(err, context, "body", "must not be NULL")
                   : AZB_OK;
    }
    const azb_model *root = azbi_model_root(arguments->body);
    const bool whole = is_of(root, operation->request);
    if (!whole && !is_of(root, properties_of(operation->request))) {
        return azbi_fail_arg(err, context, "body", "is a model of type %s where %s is expected",
                             azb_type_name(azb_model_type(arguments->body)),
                             azb_type_name(operation->request));
    }
    azb_status status = azbi_validate(root, err);
    azbi_buf_puts(body, whole ? "" : "{\"properties\":");
    if (status == AZB_OK) {
        status = azbi_encode(root, body, err);
    }
    azbi_buf_puts(body, whole ? "" : "}");
    if (status != AZB_OK) {
        if (!whole && err != NULL) {
            azbi_error_prefix_path(*err, "properties");
        }
        return status;
    }
    return check_body_size(body, err);
}
