// equal.c - whether two JSON texts mean the same. They are compared in place; only objects of many
// members need memory, for an index of their names.
#include "base/str.h"
#include "json/name_index.h"
#include "json/number.h"
#include "json/raw.h"
#include "json/slice.h"

static bool is_same(azb_context *context, const azb_str *left, const azb_str *right);

static bool is_same_text(const azbi_slice *left, const azbi_slice *right)
{
    return azbi_slice_compare(left, right) == 0;
}

static bool is_same_number(const azbi_number *left, const azbi_number *right)
{
    if (azbi_equal(left->ptr, left->len, right->ptr, right->len)) {
        return true;
    }
    if (left->integer && right->integer) {
        return left->fits && right->fits && left->value == right->value;
    }
    const double a = azbi_real_parse(left->ptr, left->len);
    const double b = azbi_real_parse(right->ptr, right->len);
    return a <= b && a >= b;
}

// Whether every member of left is in right, with the same value if values is true. Values are
// compared in one direction only: in both, the cost would double with every level.
static bool has_members(const azbi_raw_index *left, const azbi_raw_index *right, bool values)
{
    azbi_reader reader;
    azbi_raw_member member;
    azbi_reader_init(&reader, left->raw.ptr, left->raw.len);
    while (azbi_raw_next(&reader, &member) > 0) {
        azb_str last;
        azb_str other;
        if (!azbi_raw_index_find(right, &member.name, &other)) {
            return false;
        }
        const bool counts =
            azbi_raw_index_find(left, &member.name, &last) && last.ptr == member.value.ptr;
        if (values && counts && !is_same(left->context, &member.value, &other)) {
            return false;
        }
    }
    return true;
}

// The text between the brackets of the value that follows.
static azb_str inside(azbi_reader *reader)
{
    const char *start = reader->at;
    (void)azbi_reader_skip(reader);
    return (azb_str){start + 1, (size_t)(reader->at - start) - 2};
}

static bool is_same_object(azb_context *context, azbi_reader *left, azbi_reader *right)
{
    const azb_str a = inside(left);
    const azb_str b = inside(right);
    azbi_raw_index one;
    azbi_raw_index other;
    azbi_raw_index_init(&one, context, &a);
    azbi_raw_index_init(&other, context, &b);
    const bool same = has_members(&one, &other, true) && has_members(&other, &one, false);
    azbi_raw_index_dispose(&one);
    azbi_raw_index_dispose(&other);
    return same;
}

static bool next_element(azbi_reader *reader, bool first, azb_str *out)
{
    if (azbi_reader_element(reader, first) != 1) {
        return false;
    }
    (void)azbi_reader_peek(reader);
    const char *start = reader->at;
    (void)azbi_reader_skip(reader);
    *out = (azb_str){start, (size_t)(reader->at - start)};
    return true;
}

static bool is_same_array(azb_context *context, azbi_reader *left, azbi_reader *right)
{
    azb_str a;
    azb_str b;
    bool first = true;
    (void)azbi_reader_open(left);
    (void)azbi_reader_open(right);
    for (;; first = false) {
        const bool more = next_element(left, first, &a);
        if (next_element(right, first, &b) != more) {
            return false;
        }
        if (!more) {
            return true;
        }
        if (!is_same(context, &a, &b)) {
            return false;
        }
    }
}

// Both texts are JSON.
static bool is_same(azb_context *context, const azb_str *left, const azb_str *right)
{
    azbi_reader a;
    azbi_reader b;
    azbi_slice text_a, text_b;
    azbi_number number_a, number_b;
    azbi_reader_init(&a, left->ptr, left->len);
    azbi_reader_init(&b, right->ptr, right->len);
    const azbi_token token = azbi_reader_peek(&a);
    if (azbi_reader_peek(&b) != token) {
        return false;
    }
    switch (token) {
    case AZBI_TOKEN_OBJECT:
        return is_same_object(context, &a, &b);
    case AZBI_TOKEN_ARRAY:
        return is_same_array(context, &a, &b);
    case AZBI_TOKEN_STRING:
        return azbi_reader_string(&a, &text_a) && azbi_reader_string(&b, &text_b) &&
               is_same_text(&text_a, &text_b);
    case AZBI_TOKEN_NUMBER:
        return azbi_reader_number(&a, &number_a) && azbi_reader_number(&b, &number_b) &&
               is_same_number(&number_a, &number_b);
    case AZBI_TOKEN_TRUE:
    case AZBI_TOKEN_FALSE:
    case AZBI_TOKEN_NULL:
        return true;
    case AZBI_TOKEN_BAD:
    default:
        return false;
    }
}

bool azbi_json_equal(azb_context *context, const azb_str *left, const azb_str *right)
{
    return left->ptr != NULL && right->ptr != NULL && azbi_is_json(left->ptr, left->len) &&
           azbi_is_json(right->ptr, right->len) && is_same(context, left, right);
}
