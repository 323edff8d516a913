// operation.c - operations at run time: all of them, their texts, types and arguments.
#include <azbackup/operation.h>

#include <string.h>

#include "base/abi.h"
#include "base/nearest.h"
#include "service/rows.h"

enum {
    MESSAGE_MAX = 1024
};

size_t azb_operation_count(void)
{
    return azbi_operations.count;
}

const azb_operation *azb_operation_at(size_t index)
{
    return index < azbi_operations.count ? azbi_operations.operations[index] : NULL;
}

static azb_status unknown(const char *name, azb_error **err)
{
    azbi_nearest nearest;
    azbi_buf message;
    azbi_nearest_init(&nearest, name, strlen(name));
    for (size_t i = 0; i < azbi_operations.count; i++) {
        const azb_operation *row = azbi_operations.operations[i];
        azbi_nearest_try(&nearest, row->name, row->name);
        azbi_nearest_try(&nearest, row->id, row->name);
    }
    azbi_buf_init(&message, NULL, MESSAGE_MAX);
    azbi_buf_puts(&message, "is not an operation");
    azbi_nearest_put(&nearest, &message);
    const azb_status status = message.status == AZB_OK
                                  ? azbi_fail_arg(err, NULL, "name", "%s", azbi_buf_text(&message))
                                  : azbi_fail_nomem(err);
    azbi_buf_dispose(&message);
    return status;
}

azb_status azb_operation_find(const char *name, const azb_operation **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    if (name == NULL) {
        return azbi_fail_arg(err, NULL, "name", "must not be NULL");
    }
    for (size_t i = 0; i < azbi_operations.count && *out == NULL; i++) {
        const azb_operation *row = azbi_operations.operations[i];
        if (strcmp(row->name, name) == 0 || strcmp(row->id, name) == 0) {
            *out = row;
        }
    }
    return *out != NULL ? AZB_OK : unknown(name, err);
}

// ---- texts and types ----

const char *azb_operation_name(const azb_operation *operation)
{
    return operation != NULL ? operation->name : "";
}

const char *azb_operation_id(const azb_operation *operation)
{
    return operation != NULL ? operation->id : "";
}

const char *azb_operation_doc(const azb_operation *operation)
{
    return operation != NULL ? operation->doc : "";
}

const char *azb_operation_method(const azb_operation *operation)
{
    return operation != NULL ? operation->method : "";
}

const char *azb_operation_path(const azb_operation *operation)
{
    return operation != NULL ? operation->path : "";
}

const char *azb_operation_api_version(const azb_operation *operation)
{
    return operation != NULL ? operation->api_version : "";
}

int32_t azb_operation_kind(const azb_operation *operation)
{
    if (operation == NULL) {
        return 0;
    }
    if ((operation->flags & AZBI_OPERATION_LIST) != 0) {
        return AZB_OPERATION_LIST;
    }
    if ((operation->flags & AZBI_OPERATION_LONG) != 0) {
        return AZB_OPERATION_POLLER;
    }
    return operation->result != NULL ? AZB_OPERATION_MODEL : AZB_OPERATION_NOTHING;
}

const azb_type *azb_operation_body_type(const azb_operation *operation)
{
    return operation != NULL ? operation->request : NULL;
}

const azb_type *azb_operation_result_type(const azb_operation *operation)
{
    return operation != NULL ? operation->result : NULL;
}

const azb_type *azb_operation_item_type(const azb_operation *operation)
{
    return operation != NULL ? operation->item : NULL;
}

// ---- arguments ----

// The option at an index, where each filter counts twice: its typed form comes first.
static const azbi_input *option_at(const azbi_inputs *inputs, size_t index, bool *typed)
{
    for (size_t i = 0; i < inputs->count; i++) {
        const bool two = inputs->rows[i].kind == AZBI_INPUT_FILTER;
        if (index < (two ? 2u : 1u)) {
            *typed = two && index == 0;
            return &inputs->rows[i];
        }
        index -= two ? 2 : 1;
    }
    return NULL;
}

static void describe_parameter(const azbi_parameter *parameter, azb_argument *out)
{
    out->name = parameter->name;
    out->doc = parameter->doc;
    out->max_len = parameter->max_len;
    out->kind = AZB_KIND_STR;
    out->place = AZB_IN_PATH;
    out->flags = AZB_FIELD_REQUIRED;
}

static void describe_body(const azb_operation *operation, azb_argument *out)
{
    out->name = "body";
    out->doc = "what is sent";
    out->type = operation->request;
    out->kind = AZB_KIND_MODEL;
    out->place = AZB_IN_BODY;
    out->flags = operation->body_required ? AZB_FIELD_REQUIRED : 0;
}

static void describe_option(const azbi_input *input, bool typed, azb_argument *out)
{
    static const int32_t kinds[] = {
        [AZBI_INPUT_TEXT] = AZB_KIND_STR,
        [AZBI_INPUT_FILTER] = AZB_KIND_STR,
        [AZBI_INPUT_WORD] = AZB_KIND_ENUM,
        [AZBI_INPUT_FLAG] = AZB_KIND_BOOL,
    };
    out->name = typed ? "options.where" : input->option;
    out->wire = input->wire;
    out->doc = input->doc;
    out->type = typed ? input->where : NULL;
    out->kind = typed ? AZB_KIND_MODEL : kinds[input->kind];
    out->place = (input->flags & AZBI_INPUT_HEADER) != 0 ? AZB_IN_HEADER : AZB_IN_QUERY;
    out->flags = (input->flags & AZBI_INPUT_SECRET) != 0 ? AZB_FIELD_SECRET : 0;
}

// The row of an option by the index of the argument; NULL when it is not an option.
static const azbi_input *option_of(const azb_operation *operation, size_t index, bool *typed)
{
    const size_t before = operation->parameter_count + (operation->request != NULL ? 1u : 0u);
    return index >= before ? option_at(&operation->inputs, index - before, typed) : NULL;
}

static bool describe(const azb_operation *operation, size_t index, azb_argument *out)
{
    bool typed = false;
    const azbi_input *option = option_of(operation, index, &typed);
    if (option != NULL) {
        describe_option(option, typed, out);
    } else if (index < operation->parameter_count) {
        describe_parameter(&operation->parameters[index], out);
    } else if (index == operation->parameter_count && operation->request != NULL) {
        describe_body(operation, out);
    } else {
        return false;
    }
    return true;
}

size_t azb_operation_argument_count(const azb_operation *operation)
{
    if (operation == NULL) {
        return 0;
    }
    size_t count = operation->parameter_count + (operation->request != NULL ? 1u : 0u);
    for (size_t i = 0; i < operation->inputs.count; i++) {
        count += operation->inputs.rows[i].kind == AZBI_INPUT_FILTER ? 2 : 1;
    }
    return count;
}

azb_status azb_operation_argument(const azb_operation *operation, size_t index, azb_argument *out)
{
    azb_argument argument = {.wire = ""};
    if (operation == NULL || out == NULL || !describe(operation, index, &argument)) {
        return AZB_E_ARG;
    }
    return azbi_abi_give(out, &argument, sizeof argument, AZBI_FIRST_SIZE(azb_argument));
}

static const azbi_enum_set *set_of(const azb_operation *operation, size_t index)
{
    bool typed = false;
    const azbi_input *option = operation != NULL ? option_of(operation, index, &typed) : NULL;
    return option != NULL ? option->spelling : NULL;
}

size_t azb_operation_enum_count(const azb_operation *operation, size_t index_of_argument)
{
    const azbi_enum_set *set = set_of(operation, index_of_argument);
    return set != NULL ? set->count : 0;
}

const char *azb_operation_enum_text(const azb_operation *operation, size_t index_of_argument,
                                    size_t index)
{
    const azbi_enum_set *set = set_of(operation, index_of_argument);
    return set != NULL && index < set->count ? set->values[index].text : "";
}
