// operation.c - the URL and the body of an operation, out of its row and its arguments.
#include "arm/operation.h"

#include <stdio.h>
#include <string.h>

#include "arm/client.h"
#include "arm/raw_url.h"
#include "base/str.h"
#include "base/uri.h"
#include "id/id.h"
#include "json/walker.h"

enum {
    REASON_MAX = 128
};

static const char extras[] = "call.query";

bool azbi_operation_may_be_empty(const azbi_operation *operation, int32_t http_status)
{
    for (size_t i = 0; i < AZBI_EMPTY_MAX && operation->empty_statuses[i] != 0; i++) {
        if (operation->empty_statuses[i] == http_status) {
            return true;
        }
    }
    return false;
}

size_t azbi_operation_first_name(const azbi_operation *operation)
{
    return operation->scope == AZBI_SCOPE_TENANT ? 0 : 1;
}

const char *azbi_operation_scope_argument(const azbi_operation *operation)
{
    return operation->scope == AZBI_SCOPE_TENANT ? NULL : operation->parameters[0].name;
}

// The path behind the scope: a name for each {}.
static azb_status put_path(azbi_buf *url, const azbi_arguments *arguments, azb_error **err)
{
    const azbi_operation *operation = arguments->operation;
    size_t place = azbi_operation_first_name(operation);
    const char *const *next = arguments->names;
    for (const char *p = operation->path; *p != '\0'; p++) {
        if (*p != '{') {
            azbi_buf_putc(url, *p);
            continue;
        }
        const azbi_parameter *row = &operation->parameters[place++];
        const char *name = *next++;
        const size_t len = name == NULL ? 0 : strlen(name);
        const azb_status status =
            azbi_name_check(url->context, row->name, name, len, row->max_len, err);
        if (status != AZB_OK) {
            return status;
        }
        azbi_uri_put_segment(url, name, len);
        p++; // the closing brace
    }
    return AZB_OK;
}

static const char *version_of(const azbi_arguments *arguments, const azb_client *client)
{
    const azb_call_options *call = arguments->call;
    if (call != NULL && call->api_version != NULL) {
        return call->api_version;
    }
    return client->api_version != NULL ? client->api_version : arguments->operation->api_version;
}

// A further value of the call must not give what an option gives.
static azb_status check_extra(const azbi_arguments *arguments, const azbi_options *options,
                              size_t index, azb_context *context, azb_error **err)
{
    const char *name = arguments->call->query[index].name;
    const azbi_input *own = azbi_inputs_giver_of(&arguments->operation->inputs, options, name);
    if (own == NULL) {
        return AZB_OK;
    }
    char why[REASON_MAX];
    (void)snprintf(why, sizeof why, "%s is given twice: see %s", own->wire, own->option);
    return azbi_fail_item(err, context, extras, index, "name", why);
}

// The further query of the call, behind what the operation itself has.
static azb_status put_extras(azbi_buf *url, const azbi_arguments *arguments,
                             const azbi_options *options, azb_error **err)
{
    const azb_call_options *call = arguments->call;
    azb_status status = AZB_OK;
    for (size_t i = 0; call != NULL && i < call->query_count && status == AZB_OK; i++) {
        status = check_extra(arguments, options, i, url->context, err);
        if (status == AZB_OK) {
            azbi_buf_putc(url, '&');
            azbi_uri_put_segment(url, call->query[i].name, strlen(call->query[i].name));
            azbi_buf_putc(url, '=');
            azbi_uri_put_segment(url, call->query[i].value, strlen(call->query[i].value));
            status = azbi_url_check_size(url, extras, err);
        }
    }
    return status;
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
    azb_status status = azbi_id_put(url, operation->scope, azbi_operation_scope_argument(operation),
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
    const azbi_operation *operation = arguments->operation;
    azbi_options options;
    azb_status status =
        azbi_inputs_read(client->context, &operation->inputs, arguments->options, &options, err);
    if (status == AZB_OK) {
        status = put_target(url, arguments, client, err);
    }
    if (status == AZB_OK) {
        status = azbi_url_check_size(url, azbi_operation_scope_argument(operation), err);
    }
    if (status == AZB_OK) {
        status = azbi_inputs_put_query(url, &operation->inputs, &options, err);
    }
    return status == AZB_OK ? put_extras(url, arguments, &options, err) : status;
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
