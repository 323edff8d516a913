// reader.c - a pull reader for JSON text.
#include "json/reader.h"

#include <string.h>

// The token that starts with a byte.
static const uint8_t token_of[256] = {
    ['{'] = AZBI_TOKEN_OBJECT, ['['] = AZBI_TOKEN_ARRAY,  ['"'] = AZBI_TOKEN_STRING,
    ['-'] = AZBI_TOKEN_NUMBER, ['0'] = AZBI_TOKEN_NUMBER, ['1'] = AZBI_TOKEN_NUMBER,
    ['2'] = AZBI_TOKEN_NUMBER, ['3'] = AZBI_TOKEN_NUMBER, ['4'] = AZBI_TOKEN_NUMBER,
    ['5'] = AZBI_TOKEN_NUMBER, ['6'] = AZBI_TOKEN_NUMBER, ['7'] = AZBI_TOKEN_NUMBER,
    ['8'] = AZBI_TOKEN_NUMBER, ['9'] = AZBI_TOKEN_NUMBER, ['t'] = AZBI_TOKEN_TRUE,
    ['f'] = AZBI_TOKEN_FALSE,  ['n'] = AZBI_TOKEN_NULL,
};

static const char *const token_names[] = {
    "no value", "an object", "an array", "a string", "a number", "true", "false", "null",
};

// The byte that an escape of one letter stands for; 'u' is handled separately.
static const char escapes[256] = {
    ['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
    ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t',
};

static bool fail_at(azbi_reader *reader, const char *at, const char *problem)
{
    reader->at = at;
    reader->problem = problem;
    reader->status = AZB_E_JSON;
    return false;
}

// A failure at the current byte, which may be the end of the text.
static bool fail(azbi_reader *reader, const char *problem)
{
    return fail_at(reader, reader->at,
                   reader->at == reader->end ? "unexpected end of the text" : problem);
}

void azbi_reader_init(azbi_reader *reader, const char *json, size_t len)
{
    *reader = (azbi_reader){.at = json, .begin = json, .end = json + len};
}

size_t azbi_reader_offset(const azbi_reader *reader)
{
    return (size_t)(reader->at - reader->begin);
}

const char *azbi_token_name(azbi_token token)
{
    return token_names[token];
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static inline char next_byte(azbi_reader *reader)
{
    // Most text is compact: one comparison shows that there is no blank.
    while (*reader->at <= ' ' && is_blank(*reader->at)) {
        reader->at++;
    }
    return *reader->at;
}

azbi_token azbi_reader_peek(azbi_reader *reader)
{
    return (azbi_token)token_of[(uint8_t)next_byte(reader)];
}

// ---- strings ----

#define ONES  UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

// High bit set in each byte that ends a plain run: a quote, a backslash, a control byte, or one
// that is not ASCII. Bytes above the lowest marked one may be marked in error.
static inline uint64_t marks_of(uint64_t word)
{
    uint64_t quote = word ^ (ONES * '"');
    uint64_t slash = word ^ (ONES * '\\');
    uint64_t found = (quote - ONES) & ~quote;
    found |= (slash - ONES) & ~slash;
    found |= (word - ONES * 0x20) & ~word;
    return (found | word) & HIGHS;
}

static inline bool is_plain(char c)
{
    return (uint8_t)c >= 0x20 && (uint8_t)c < 0x80 && c != '"' && c != '\\';
}

static inline const char *plain_run(const char *at, const char *end)
{
    while (end - at >= 8) {
        uint64_t word;
        memcpy(&word, at, sizeof word);
        uint64_t marks = marks_of(word);
        if (marks != 0) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
            return at + __builtin_ctzll(marks) / 8;
#else
            break;
#endif
        }
        at += 8;
    }
    while (is_plain(*at)) {
        at++; // the NUL behind the text is not plain
    }
    return at;
}

static bool in_range(char c, uint8_t low, uint8_t high)
{
    return (uint8_t)c >= low && (uint8_t)c <= high;
}

// Length of the multi-byte UTF-8 sequence at `at`, 0 when it is invalid. Stops at the NUL.
static size_t utf8_length(const char *at)
{
    uint8_t lead = (uint8_t)*at;
    if (lead >= 0xC2 && lead <= 0xDF) {
        return in_range(at[1], 0x80, 0xBF) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        uint8_t low = lead == 0xE0 ? 0xA0 : 0x80;  // no overlong forms
        uint8_t high = lead == 0xED ? 0x9F : 0xBF; // no surrogates
        return in_range(at[1], low, high) && in_range(at[2], 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        uint8_t low = lead == 0xF0 ? 0x90 : 0x80;
        uint8_t high = lead == 0xF4 ? 0x8F : 0xBF; // up to U+10FFFF
        return in_range(at[1], low, high) && in_range(at[2], 0x80, 0xBF) &&
                       in_range(at[3], 0x80, 0xBF)
                   ? 4
                   : 0;
    }
    return 0;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    char lower = (char)(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Value of the four hex digits at `at`; -1 when there are fewer. Stops at the NUL.
static int32_t hex4(const char *at)
{
    int32_t value = 0;
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(at[i]);
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

// Length of the escape at the backslash `at`, 0 when it is invalid.
static size_t escape_length(const char *at)
{
    if (at[1] != 'u') {
        return escapes[(uint8_t)at[1]] != 0 ? 2 : 0;
    }
    int32_t unit = hex4(at + 2);
    if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) {
        return 0;
    }
    if (unit < 0xD800 || unit > 0xDBFF) {
        return 6;
    }
    if (at[6] != '\\' || at[7] != 'u') {
        return 0;
    }
    int32_t low = hex4(at + 8);
    return low >= 0xDC00 && low <= 0xDFFF ? 12 : 0;
}

bool azbi_reader_string(azbi_reader *reader, azbi_slice *out)
{
    const char *start = reader->at + 1;
    const char *at = start;
    bool escaped = false;
    for (;;) {
        at = plain_run(at, reader->end);
        if (*at == '"') {
            break;
        }
        size_t step = 0;
        const char *problem = "a control character in a string";
        if (*at == '\\') {
            escaped = true;
            step = escape_length(at);
            problem = "an invalid escape in a string";
        } else if ((uint8_t)*at >= 0x80) {
            step = utf8_length(at);
            problem = "invalid UTF-8 in a string";
        }
        if (step == 0) {
            return fail_at(reader, at,
                           at == reader->end ? "unexpected end of the text in a string" : problem);
        }
        at += step;
    }
    *out = (azbi_slice){start, (size_t)(at - start), escaped};
    reader->at = at + 1;
    return true;
}

static size_t put_utf8(uint32_t code, char *out)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

// Resolves one escape that escape_length has accepted: bytes read, and bytes written to out.
static size_t resolve(const char *at, char *out, size_t *written)
{
    if (at[1] != 'u') {
        *out = escapes[(uint8_t)at[1]];
        *written = 1;
        return 2;
    }
    uint32_t code = (uint32_t)hex4(at + 2);
    size_t read = 6;
    if (code >= 0xD800 && code <= 0xDBFF) {
        code = 0x10000 + ((code - 0xD800) << 10) + ((uint32_t)hex4(at + 8) - 0xDC00);
        read = 12;
    }
    *written = put_utf8(code, out);
    return read;
}

size_t azbi_unescape(const char *text, size_t len, char *out)
{
    const char *end = text + len;
    char *to = out;
    while (text < end) {
        const char *slash = memchr(text, '\\', (size_t)(end - text));
        size_t plain = (size_t)((slash != NULL ? slash : end) - text);
        memcpy(to, text, plain);
        to += plain;
        text += plain;
        if (slash != NULL) {
            size_t written;
            text += resolve(text, to, &written);
            to += written;
        }
    }
    return (size_t)(to - out);
}

bool azbi_slice_is(const azbi_slice *slice, const char *text, size_t len)
{
    if (!slice->escaped) {
        return slice->len == len && memcmp(slice->ptr, text, len) == 0;
    }
    const char *at = slice->ptr;
    const char *end = at + slice->len;
    const char *text_end = text + len;
    while (at < end) {
        char bytes[4] = {*at};
        size_t written = 1;
        at += *at == '\\' ? resolve(at, bytes, &written) : 1;
        if ((size_t)(text_end - text) < written || memcmp(bytes, text, written) != 0) {
            return false;
        }
        text += written;
    }
    return text == text_end;
}

// ---- numbers and literals ----

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static const char *digits(const char *at)
{
    while (is_digit(*at)) {
        at++;
    }
    return at;
}

// Value of an integer's text. Nineteen digits always fit into 64 bits without a sign.
static void integer_value(azbi_number *out)
{
    const char *at = out->ptr;
    const char *end = out->ptr + out->len;
    bool minus = *at == '-';
    at += minus;
    uint64_t limit = (uint64_t)INT64_MAX + (minus ? 1 : 0);
    uint64_t value = limit;
    out->fits = end - at <= 19;
    if (out->fits) {
        for (value = 0; at < end; at++) {
            value = value * 10 + (uint64_t)(*at - '0');
        }
        out->fits = value <= limit;
        value = out->fits ? value : limit;
    }
    if (minus) {
        out->value = value > (uint64_t)INT64_MAX ? INT64_MIN : -(int64_t)value;
    } else {
        out->value = (int64_t)value;
    }
}

// Fraction and exponent behind the integer part.
static const char *real_tail(azbi_reader *reader, const char *at)
{
    if (*at == '.') {
        const char *end = digits(at + 1);
        if (end == at + 1) {
            (void)fail_at(reader, end, "expected a digit after the point of a number");
            return NULL;
        }
        at = end;
    }
    if ((*at | 0x20) == 'e') {
        at++;
        at += *at == '+' || *at == '-';
        const char *end = digits(at);
        if (end == at) {
            (void)fail_at(reader, end, "expected a digit in the exponent of a number");
            return NULL;
        }
        at = end;
    }
    return at;
}

bool azbi_reader_number(azbi_reader *reader, azbi_number *out)
{
    const char *start = reader->at;
    const char *at = start + (*start == '-');
    if (!is_digit(*at)) {
        return fail_at(reader, at, "expected a digit after the sign of a number");
    }
    at = *at == '0' ? at + 1 : digits(at + 1);
    if (is_digit(*at)) {
        return fail_at(reader, at, "a number must not have a leading zero");
    }
    *out = (azbi_number){.ptr = start};
    out->integer = *at != '.' && (*at | 0x20) != 'e';
    if (!out->integer) {
        at = real_tail(reader, at);
        if (at == NULL) {
            return false;
        }
    }
    out->len = (size_t)(at - start);
    if (out->integer) {
        integer_value(out);
    }
    reader->at = at;
    return true;
}

bool azbi_reader_literal(azbi_reader *reader)
{
    static const struct {
        const char *text;
        size_t len;
    } literals[] = {{"true", 4}, {"false", 5}, {"null", 4}};
    size_t which = *reader->at == 't' ? 0 : *reader->at == 'f' ? 1 : 2;
    size_t len = literals[which].len;
    if ((size_t)(reader->end - reader->at) < len ||
        memcmp(reader->at, literals[which].text, len) != 0) {
        return fail(reader, "not true, false or null");
    }
    reader->at += len;
    return true;
}

// ---- objects and arrays ----

bool azbi_reader_open(azbi_reader *reader)
{
    if (reader->depth == AZBI_JSON_DEPTH_MAX) {
        (void)fail(reader, "objects and arrays are nested too deeply");
        reader->status = AZB_E_LIMIT;
        return false;
    }
    reader->depth++;
    reader->at++;
    return true;
}

static inline int close_bracket(azbi_reader *reader)
{
    reader->at++;
    reader->depth--;
    return 0;
}

int azbi_reader_member(azbi_reader *reader, bool first)
{
    char c = next_byte(reader);
    if (c == '}') {
        return close_bracket(reader);
    }
    if (!first) {
        if (c != ',') {
            (void)fail(reader, "expected a comma or a closing brace after a member");
            return -1;
        }
        reader->at++;
        c = next_byte(reader);
    }
    if (c != '"') {
        (void)fail(reader, "expected the name of a member in quotes");
        return -1;
    }
    return 1;
}

bool azbi_reader_name_is(azbi_reader *reader, const char *name, size_t len)
{
    const char *at = reader->at + 1;
    if ((size_t)(reader->end - at) <= len || at[len] != '"' || memcmp(at, name, len) != 0) {
        return false;
    }
    reader->at = at + len + 1;
    return true;
}

bool azbi_reader_name(azbi_reader *reader, azbi_slice *out)
{
    return azbi_reader_string(reader, out);
}

bool azbi_reader_colon(azbi_reader *reader)
{
    if (next_byte(reader) != ':') {
        return fail(reader, "expected a colon after a name");
    }
    reader->at++;
    return true;
}

int azbi_reader_element(azbi_reader *reader, bool first)
{
    char c = next_byte(reader);
    if (c == ']') {
        return close_bracket(reader);
    }
    if (first) {
        return 1;
    }
    if (c != ',') {
        (void)fail(reader, "expected a comma or a closing bracket after an element");
        return -1;
    }
    reader->at++;
    return 1;
}

static bool skip_object(azbi_reader *reader)
{
    if (!azbi_reader_open(reader)) {
        return false;
    }
    int more = azbi_reader_member(reader, true);
    while (more > 0) {
        azbi_slice name;
        if (!azbi_reader_name(reader, &name) || !azbi_reader_colon(reader) ||
            !azbi_reader_skip(reader)) {
            return false;
        }
        more = azbi_reader_member(reader, false);
    }
    return more == 0;
}

static bool skip_array(azbi_reader *reader)
{
    if (!azbi_reader_open(reader)) {
        return false;
    }
    int more = azbi_reader_element(reader, true);
    while (more > 0) {
        if (!azbi_reader_skip(reader)) {
            return false;
        }
        more = azbi_reader_element(reader, false);
    }
    return more == 0;
}

bool azbi_reader_skip(azbi_reader *reader)
{
    azbi_slice text;
    azbi_number number;
    switch (azbi_reader_peek(reader)) {
    case AZBI_TOKEN_OBJECT:
        return skip_object(reader); // depth is bounded by azbi_reader_open
    case AZBI_TOKEN_ARRAY:
        return skip_array(reader);
    case AZBI_TOKEN_STRING:
        return azbi_reader_string(reader, &text);
    case AZBI_TOKEN_NUMBER:
        return azbi_reader_number(reader, &number);
    case AZBI_TOKEN_TRUE:
    case AZBI_TOKEN_FALSE:
    case AZBI_TOKEN_NULL:
        return azbi_reader_literal(reader);
    case AZBI_TOKEN_BAD:
    default:
        return fail(reader, "expected a value");
    }
}

bool azbi_reader_finish(azbi_reader *reader)
{
    (void)next_byte(reader);
    if (reader->at != reader->end) {
        return fail(reader, "unexpected text after the value");
    }
    return true;
}

bool azbi_is_json(const char *json, size_t len)
{
    azbi_reader reader;
    azbi_reader_init(&reader, json, len);
    return azbi_reader_skip(&reader) && azbi_reader_finish(&reader);
}
