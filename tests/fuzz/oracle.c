#include "oracle.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "json/number.h"
#include "json/walker.h"

enum {
    JSON_FLAGS = JSON_DECODE_ANY | JSON_ALLOW_NUL
};

const oracle_difference oracle_differences[] = {
    {json_error_numeric_overflow, AZB_OK,
     "numbers beyond 64 bits or a double: we keep their text, jansson has no place for it"},
    {json_error_null_byte_in_key, AZB_OK,
     "\\u0000 in a name: our texts have a length, jansson's names have none"},
    {ORACLE_JANSSON_READS_ON, AZB_E_JSON,
     "a NUL byte behind a number: RFC 8259 has no such blank, jansson loses it and reads on"},
    {ORACLE_JANSSON_ACCEPTS, AZB_E_LIMIT, "depth: we stop at 128, jansson at 2048"},
    {json_error_stack_overflow, AZB_E_LIMIT, "depth: both stop, each with a word of its own"},
};
const size_t oracle_difference_count = sizeof oracle_differences / sizeof oracle_differences[0];

// ---- values ----

static json_t *build(azbi_reader *reader);

static json_t *build_object(azbi_reader *reader)
{
    json_t *object = json_object();
    bool good = azbi_reader_open(reader);
    int more = good ? azbi_reader_member(reader, true) : -1;
    while (more > 0) {
        azbi_slice name;
        if (!azbi_reader_name(reader, &name) || !azbi_reader_colon(reader)) {
            break;
        }
        char *key = malloc(name.len + 1);
        key[azbi_unescape(name.ptr, name.len, key)] = '\0';
        json_t *value = build(reader);
        good = value != NULL && json_object_set_new(object, key, value) == 0;
        free(key);
        more = good ? azbi_reader_member(reader, false) : -1;
    }
    if (more == 0) {
        return object;
    }
    json_decref(object);
    return NULL;
}

static json_t *build_array(azbi_reader *reader)
{
    json_t *array = json_array();
    int more = azbi_reader_open(reader) ? azbi_reader_element(reader, true) : -1;
    while (more > 0) {
        json_t *value = build(reader);
        more = value != NULL && json_array_append_new(array, value) == 0
                   ? azbi_reader_element(reader, false)
                   : -1;
    }
    if (more == 0) {
        return array;
    }
    json_decref(array);
    return NULL;
}

static json_t *build_string(azbi_reader *reader)
{
    azbi_slice slice;
    if (!azbi_reader_string(reader, &slice)) {
        return NULL;
    }
    char *text = malloc(slice.len + 1);
    size_t len = azbi_unescape(slice.ptr, slice.len, text);
    json_t *string = json_stringn(text, len);
    free(text);
    return string;
}

static json_t *build_number(azbi_reader *reader)
{
    azbi_number number;
    if (!azbi_reader_number(reader, &number)) {
        return NULL;
    }
    return number.integer ? json_integer(number.value)
                          : json_real(azbi_real_parse(number.ptr, number.len));
}

// The tree that our reader sees, for jansson to compare with its own.
static json_t *build(azbi_reader *reader)
{
    switch (azbi_reader_peek(reader)) {
    case AZBI_TOKEN_OBJECT:
        return build_object(reader);
    case AZBI_TOKEN_ARRAY:
        return build_array(reader);
    case AZBI_TOKEN_STRING:
        return build_string(reader);
    case AZBI_TOKEN_NUMBER:
        return build_number(reader);
    case AZBI_TOKEN_TRUE:
        return azbi_reader_literal(reader) ? json_true() : NULL;
    case AZBI_TOKEN_FALSE:
        return azbi_reader_literal(reader) ? json_false() : NULL;
    case AZBI_TOKEN_NULL:
        return azbi_reader_literal(reader) ? json_null() : NULL;
    case AZBI_TOKEN_BAD:
    default:
        return NULL;
    }
}

// ---- the reader ----

static const oracle_difference *find_difference(int jansson_code, azb_status ours)
{
    for (size_t i = 0; i < oracle_difference_count; i++) {
        if (oracle_differences[i].jansson_code == jansson_code &&
            oracle_differences[i].ours == ours) {
            return &oracle_differences[i];
        }
    }
    return NULL;
}

// jansson's code, or what stands in its place when it has accepted the text.
static int code_of(const json_t *theirs, const json_error_t *error, const azbi_reader *reader)
{
    if (theirs == NULL) {
        return (int)json_error_code(error);
    }
    bool at_nul = reader->at < reader->end && *reader->at == '\0';
    return at_nul ? ORACLE_JANSSON_READS_ON : ORACLE_JANSSON_ACCEPTS;
}

const char *oracle_compare(const char *json, size_t len, const oracle_difference **known)
{
    azbi_reader reader;
    json_error_t error;
    const char *problem = NULL;
    *known = NULL;
    azbi_reader_init(&reader, json, len);
    bool ours = azbi_reader_skip(&reader) && azbi_reader_finish(&reader);
    json_t *theirs = json_loadb(json, len, JSON_FLAGS, &error);
    if (ours && theirs != NULL) {
        azbi_reader_init(&reader, json, len);
        json_t *built = build(&reader);
        problem = built != NULL && json_equal(built, theirs) ? NULL : "another value";
        json_decref(built);
    } else if (ours || theirs != NULL || reader.status == AZB_E_LIMIT) {
        *known = find_difference(code_of(theirs, &error, &reader), reader.status);
        bool both_refuse = !ours && theirs == NULL;
        if (*known == NULL && !both_refuse) {
            problem = ours ? "accepted, jansson refuses" : "refused, jansson accepts";
        }
    }
    json_decref(theirs);
    return problem;
}

// ---- models ----

typedef struct round_trip {
    azb_context *context;
    azbi_arena *arena;
    azb_model *model;
    azbi_buf text;
} round_trip;

static char *adopt_copy(azbi_arena *arena, const char *json, size_t len)
{
    char *copy = azbi_alloc_raw(azbi_arena_context(arena), len + 1);
    if (copy == NULL || azbi_arena_adopt(arena, copy, len + 1) != AZB_OK) {
        abort();
    }
    memcpy(copy, json, len);
    copy[len] = '\0';
    return copy;
}

static void trip_end(round_trip *trip)
{
    azbi_buf_dispose(&trip->text);
    azbi_arena_release(trip->arena);
}

// Decodes and encodes; the status of the first step that failed.
static azb_status trip_start(round_trip *trip, azb_context *context, const azb_type *type,
                             const char *json, size_t len, bool *decoded)
{
    azb_error *err = NULL;
    trip->arena = azbi_arena_new(context, 0);
    azbi_buf_init(&trip->text, context, SIZE_MAX);
    char *copy = adopt_copy(trip->arena, json, len);
    azb_status status = azbi_decode(trip->arena, type, copy, len, &trip->model, &err);
    *decoded = status == AZB_OK;
    if (*decoded) {
        azb_status valid = azbi_validate(trip->model, NULL);
        status = valid == AZB_OK || valid == AZB_E_ARG ? AZB_OK : valid;
    }
    if (status == AZB_OK) {
        status = azbi_encode(trip->model, &trip->text, &err);
    }
    azb_error_free(err);
    return status;
}

static const char *compare_texts(const char *json, size_t len, const azbi_buf *text)
{
    json_t *before = json_loadb(json, len, JSON_FLAGS, NULL);
    json_t *after = json_loadb(azbi_buf_text(text), text->len, JSON_FLAGS, NULL);
    // What jansson cannot hold it cannot judge.
    bool same = before == NULL || (after != NULL && json_equal(before, after));
    json_decref(before);
    json_decref(after);
    return same ? NULL : "encoded with another meaning";
}

static const char *second_trip(azb_context *context, const azb_type *type, const azbi_buf *text)
{
    round_trip again;
    bool decoded;
    const char *problem = NULL;
    azb_status status = trip_start(&again, context, type, azbi_buf_text(text), text->len, &decoded);
    if (status != AZB_OK) {
        problem = "what was encoded cannot be decoded";
    } else if (again.text.len != text->len ||
               memcmp(azbi_buf_text(&again.text), azbi_buf_text(text), text->len) != 0) {
        problem = "encoded in another way the second time";
    }
    trip_end(&again);
    return problem;
}

const char *oracle_round_trip(const azb_type *type, const char *json, size_t len)
{
    azb_context *context;
    round_trip first;
    bool decoded;
    const char *problem = NULL;
    if (azb_context_new(NULL, &context, NULL) != AZB_OK) {
        abort();
    }
    azb_status status = trip_start(&first, context, type, json, len, &decoded);
    if (decoded && status != AZB_OK) {
        problem = "what was decoded cannot be encoded";
    } else if (decoded) {
        problem = compare_texts(json, len, &first.text);
        problem = problem != NULL ? problem : second_trip(context, type, &first.text);
    }
    trip_end(&first);
    azb_context_free(context);
    return problem;
}

static void drop_problem(void *user, size_t index, azb_error *problem)
{
    (void)index;
    if (azb_error_status(problem) != AZB_E_JSON ||
        strncmp(azb_error_path(problem), "value[", 6) != 0) {
        *(const char **)user = "a problem without its place";
    }
    azb_error_free(problem);
}

const char *oracle_page(const azb_type *type, const char *json, size_t len)
{
    azb_context *context;
    azbi_page page;
    azbi_buf text;
    const char *problem = NULL;
    if (azb_context_new(NULL, &context, NULL) != AZB_OK) {
        abort();
    }
    azbi_arena *arena = azbi_arena_new(context, 0);
    char *copy = adopt_copy(arena, json, len);
    azb_status status =
        azbi_decode_page(arena, type, copy, len, drop_problem, &problem, &page, NULL);
    if ((status == AZB_OK) != (page.items != NULL)) {
        problem = "a page that is half there";
    }
    for (size_t i = 0; i < page.count; i++) {
        azbi_buf_init(&text, context, SIZE_MAX);
        if (azbi_encode(page.items[i], &text, NULL) != AZB_OK) {
            problem = "an element that cannot be encoded";
        }
        azbi_buf_dispose(&text);
    }
    azbi_arena_release(arena);
    azb_context_free(context);
    return problem;
}
