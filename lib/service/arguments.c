// arguments.c - arguments of any operation, read from JSON text by the tables of its row.
#include "service/arguments.h"

#include <string.h>

#include "base/nearest.h"
#include "json/slot.h"
#include "json/walker.h"

enum {
    MEMBERS_MAX = 16, // of an object: more than any operation has arguments or options
    NAME_SHOWN_MAX = 64,
    MESSAGE_MAX = 4096
};

typedef struct parse {
    azb_context *context;
    azbi_reader reader;
    azbi_json_arguments *out;
    const azbi_operation *operation;
    bool has_body; // given as a model
    azb_error **err;
} parse;

// A member that an object may have, and what reads its value.
typedef struct known_member {
    const char *path; // as errors name it
    const char *name;
    azb_status (*read)(parse *p, const struct known_member *member);
    const char **text;       // where a text goes
    const azbi_input *input; // an option
} known_member;

// ---- failures ----

static azb_status syntax(const parse *p)
{
    return azbi_fail_arg(p->err, p->context, "arguments", "JSON at byte %zu: %s",
                         azbi_reader_offset(&p->reader), p->reader.problem);
}

static azb_status expected(parse *p, const char *path, const char *what)
{
    const azbi_token token = azbi_reader_peek(&p->reader);
    return token == AZBI_TOKEN_BAD
               ? syntax(p)
               : azbi_fail_arg(p->err, p->context, path, "expected %s, found %s", what,
                               azbi_token_name(token));
}

static azb_status unknown(const parse *p, const char *path, const azbi_slice *name,
                          const known_member *members, size_t count)
{
    azbi_nearest nearest;
    azbi_buf message;
    azbi_buf where;
    const size_t shown = name->len < NAME_SHOWN_MAX ? name->len : NAME_SHOWN_MAX;
    azbi_nearest_init(&nearest, name->ptr, name->len);
    for (size_t i = 0; i < count; i++) {
        azbi_nearest_try(&nearest, members[i].name, members[i].name);
    }
    azbi_buf_init(&message, p->context, MESSAGE_MAX);
    azbi_buf_init(&where, p->context, MESSAGE_MAX);
    azbi_buf_puts(&where, path);
    azbi_buf_append(&where, name->ptr, shown);
    azbi_buf_printf(&message, "is not an argument of %s", p->operation->name);
    azbi_nearest_put(&nearest, &message);
    const azb_status status =
        azbi_fail_arg(p->err, p->context, azbi_buf_text(&where), "%s", azbi_buf_text(&message));
    azbi_buf_dispose(&message);
    azbi_buf_dispose(&where);
    return status;
}

// ---- values ----

static azb_status read_string(parse *p, const char *path, const char **out)
{
    azbi_slice slice;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_STRING) {
        return expected(p, path, "a string");
    }
    if (!azbi_reader_string(&p->reader, &slice)) {
        return syntax(p);
    }
    char *text = azbi_arena_bytes(p->out->texts, slice.len + 1);
    if (text == NULL) {
        return azbi_fail_nomem(p->err);
    }
    const size_t len = azbi_unescape(slice.ptr, slice.len, text);
    text[len] = '\0';
    *out = text;
    return memchr(text, '\0', len) == NULL
               ? AZB_OK
               : azbi_fail_arg(p->err, p->context, path, "must not contain a NUL character");
}

static azb_status read_text(parse *p, const known_member *member)
{
    return read_string(p, member->path, member->text);
}

static void put_option(parse *p, size_t offset, const void *value, size_t size)
{
    memcpy(p->out->options.bytes + offset, value, size);
}

static azb_status read_text_option(parse *p, const known_member *member)
{
    const char *text = NULL;
    const azb_status status = read_string(p, member->path, &text);
    put_option(p, member->input->offset, &text, sizeof text);
    return status;
}

static azb_status read_flag(parse *p, const known_member *member)
{
    const azbi_token token = azbi_reader_peek(&p->reader);
    const azb_opt_bool flag = {token == AZBI_TOKEN_TRUE, AZB_SET};
    if (token != AZBI_TOKEN_TRUE && token != AZBI_TOKEN_FALSE) {
        return expected(p, member->path, "true or false");
    }
    put_option(p, member->input->offset, &flag, sizeof flag);
    return azbi_reader_literal(&p->reader) ? AZB_OK : syntax(p);
}

static azb_status unknown_word(const parse *p, const known_member *member)
{
    const azbi_enum_set *set = member->input->spelling;
    azbi_buf allowed;
    azbi_buf_init(&allowed, p->context, MESSAGE_MAX);
    for (size_t i = 0; i < set->count; i++) {
        azbi_buf_puts(&allowed, i == 0 ? "" : ", ");
        azbi_buf_puts(&allowed, set->values[i].text);
    }
    const azb_status status = azbi_fail_arg(p->err, p->context, member->path, "must be one of %s",
                                            azbi_buf_text(&allowed));
    azbi_buf_dispose(&allowed);
    return status;
}

static azb_status read_word(parse *p, const known_member *member)
{
    const char *text = "";
    const azb_status status = read_string(p, member->path, &text);
    if (status != AZB_OK) {
        return status;
    }
    const azbi_enum_value *value = azbi_enum_by_text(member->input->spelling, text, strlen(text));
    if (value == NULL) {
        return unknown_word(p, member);
    }
    const int32_t word = value->id;
    put_option(p, member->input->offset, &word, sizeof word);
    return AZB_OK;
}

// A model of that type, out of the JSON text that stands here.
static azb_status read_model(parse *p, const char *path, const azb_type *type, azb_model **out)
{
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_OBJECT) {
        return expected(p, path, "an object");
    }
    const char *begin = p->reader.at;
    if (!azbi_reader_skip(&p->reader)) {
        return syntax(p);
    }
    const azb_status status =
        azbi_model_from_json(p->context, type, begin, (size_t)(p->reader.at - begin), out, p->err);
    if (status == AZB_OK || status == AZB_E_NOMEM) {
        return status;
    }
    if (p->err != NULL) {
        azbi_error_prefix_path(*p->err, path);
        azbi_error_set_status(*p->err, AZB_E_ARG);
    }
    return AZB_E_ARG;
}

static azb_status read_where(parse *p, const known_member *member)
{
    const azb_status status = read_model(p, member->path, member->input->where, &p->out->where);
    put_option(p, member->input->beside, &p->out->where, sizeof p->out->where);
    return status;
}

static azb_status read_body(parse *p, const known_member *member)
{
    if (p->has_body) {
        return azbi_fail_arg(p->err, p->context, member->path,
                             "is given twice: as a model and in the JSON text");
    }
    return read_model(p, member->path, p->operation->request, &p->out->body);
}

// ---- objects ----

static const known_member *find(const azbi_slice *name, const known_member *members, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (azbi_slice_is(name, members[i].name, strlen(members[i].name))) {
            return &members[i];
        }
    }
    return NULL;
}

// One member with its value. path: what stands before its name in errors. seen: a bit for each of
// the members that was read.
static azb_status read_member(parse *p, const char *path, const known_member *members, size_t count,
                              uint32_t *seen)
{
    azbi_slice name;
    if (!azbi_reader_name(&p->reader, &name) || !azbi_reader_colon(&p->reader)) {
        return syntax(p);
    }
    const known_member *found = find(&name, members, count);
    if (found == NULL) {
        return unknown(p, path, &name, members, count);
    }
    const uint32_t bit = 1u << (found - members);
    if ((*seen & bit) != 0) {
        return azbi_fail_arg(p->err, p->context, found->path, "is given twice");
    }
    *seen |= bit;
    if (azbi_reader_peek(&p->reader) == AZBI_TOKEN_NULL) {
        return azbi_reader_literal(&p->reader) ? AZB_OK : syntax(p);
    }
    return found->read(p, found);
}

static azb_status read_object(parse *p, const char *own_path, const char *path,
                              const known_member *members, size_t count)
{
    uint32_t seen = 0;
    if (azbi_reader_peek(&p->reader) != AZBI_TOKEN_OBJECT) {
        return expected(p, own_path, "an object");
    }
    if (!azbi_reader_open(&p->reader)) {
        return syntax(p);
    }
    int more = azbi_reader_member(&p->reader, true);
    while (more > 0) {
        const azb_status status = read_member(p, path, members, count, &seen);
        if (status != AZB_OK) {
            return status;
        }
        more = azbi_reader_member(&p->reader, false);
    }
    return more == 0 ? AZB_OK : syntax(p);
}

static azb_status read_options(parse *p, const known_member *options)
{
    static azb_status (*const reads[])(parse *, const known_member *) = {
        [AZBI_INPUT_TEXT] = read_text_option,
        [AZBI_INPUT_FILTER] = read_text_option,
        [AZBI_INPUT_WORD] = read_word,
        [AZBI_INPUT_FLAG] = read_flag,
    };
    const azbi_inputs *inputs = &p->operation->inputs;
    known_member members[MEMBERS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < inputs->count && count + 2 <= MEMBERS_MAX; i++) {
        const azbi_input *input = &inputs->rows[i];
        members[count++] = (known_member){input->option, strchr(input->option, '.') + 1,
                                          reads[input->kind], NULL, input};
        if (input->kind == AZBI_INPUT_FILTER) {
            members[count++] = (known_member){"options.where", "where", read_where, NULL, input};
        }
    }
    return read_object(p, options->path, "options.", members, count);
}

static azb_status read_all(parse *p)
{
    const azbi_operation *operation = p->operation;
    azbi_arguments *arguments = &p->out->arguments;
    const size_t first_name = azbi_operation_first_name(operation);
    known_member members[MEMBERS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < operation->parameter_count; i++) {
        const char *name = operation->parameters[i].name;
        const char **text =
            i < first_name ? &arguments->scope_id : &arguments->names[i - first_name];
        members[count++] = (known_member){name, name, read_text, text, NULL};
    }
    if (operation->inputs.count > 0) {
        members[count++] = (known_member){"options", "options", read_options, NULL, NULL};
    }
    if (operation->request != NULL) {
        members[count++] = (known_member){"body", "body", read_body, NULL, NULL};
    }
    const azb_status status = read_object(p, "arguments", "", members, count);
    return status != AZB_OK || azbi_reader_finish(&p->reader) ? status : syntax(p);
}

azb_status azbi_json_arguments_read(azb_context *context, const azbi_operation *operation,
                                    const char *json, const azb_model *body,
                                    azbi_json_arguments *out, azb_error **err)
{
    parse p = {.context = context,
               .out = out,
               .operation = operation,
               .has_body = body != NULL,
               .err = err};
    *out = (azbi_json_arguments){.arguments = {.operation = operation}};
    out->options.size = operation->inputs.known_size;
    out->arguments.options = &out->options;
    out->texts = azbi_arena_new(context, 0);
    if (out->texts == NULL) {
        return azbi_fail_nomem(err);
    }
    azbi_arena_mark_secret(out->texts);
    const char *text = json != NULL ? json : "{}";
    azbi_reader_init(&p.reader, text, strlen(text));
    const azb_status status = read_all(&p);
    out->arguments.body = body != NULL ? body : out->body;
    return status;
}

void azbi_json_arguments_dispose(azbi_json_arguments *arguments)
{
    azbi_arena_release(arguments->texts);
    azb_model_free(arguments->where);
    azb_model_free(arguments->body);
}
