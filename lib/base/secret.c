// secret.c - finds secrets in a text, through up to LEVELS layers of escapes.
#include "base/secret.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/str.h"

enum {
    LEVELS = 4,     // layers of escapes inside each other
    ENTITY_MAX = 8, // characters of an entity with its semicolon
    SECRET_MIN = 4,
    WORD_MAX = 20, // letters of a word; a longer one may be a token
    LAYERS_MAX = 3,
    VIEWS_MAX = 1 + 3 + 9 + 27 + 1
};

// One character of a text, seen through some layers; end 0: the end of the text.
typedef struct unit {
    uint32_t code; // a byte, or with IS_POINT a code point beyond ASCII
    size_t end;    // the place behind it
} unit;

static const uint32_t is_point = UINT32_C(1) << 31;

// How a layer was written: in one of these ways, or in any of several.
enum {
    PERCENT = 1,
    JSON = 2,
    HTML = 4,
    ANY = PERCENT | JSON | HTML
};

typedef struct view {
    const char *text;
    size_t len;
    int level;            // number of layers that it sees through
    uint8_t ways[LEVELS]; // how each was written, the outermost one first
} view;

static unit read_unit(view v, size_t at);

static unit read_below(view v, size_t at)
{
    v.level--;
    return read_unit(v, at);
}

static int digit_of(uint32_t code, uint32_t base)
{
    const uint32_t lower = code | 0x20;
    const uint32_t value = code >= '0' && code <= '9'     ? code - '0'
                           : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10
                                                          : base;
    return value < base ? (int)value : -1;
}

static uint32_t from_point(uint32_t code)
{
    return code < 0x80 ? code : code | is_point;
}

// Reads count hex digits; end 0 when there are fewer.
static unit read_hex(view v, size_t at, int count)
{
    unit found = {0, at};
    for (int i = 0; i < count; i++) {
        const unit next = read_below(v, found.end);
        const int digit = next.end == 0 ? -1 : digit_of(next.code, 16);
        if (digit < 0) {
            return (unit){0, 0};
        }
        found.code = found.code * 16 + (uint32_t)digit;
        found.end = next.end;
    }
    return found;
}

// Behind a backslash.
static unit read_escape(view v, size_t at)
{
    static const char names[] = "\"\\/'nrtbf";
    static const char codes[] = "\"\\/'\n\r\t\b\f";
    const unit next = read_below(v, at);
    if (next.end == 0) {
        return next;
    }
    if (next.code == 'u') {
        unit found = read_hex(v, next.end, 4);
        found.code = from_point(found.code);
        return found;
    }
    const char *name = next.code != 0 && next.code < 0x80 ? strchr(names, (char)next.code) : NULL;
    return name != NULL ? (unit){(unsigned char)codes[name - names], next.end} : (unit){0, 0};
}

static uint32_t entity_code(const char *name, size_t len)
{
    static const struct {
        const char *name;
        char code;
    } known[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (azbi_equal_nocase(name, len, known[i].name, strlen(known[i].name))) {
            return (uint32_t)known[i].code;
        }
    }
    const bool hex = len > 1 && azbi_lower(name[1]) == 'x';
    uint32_t code = 0;
    if (len < 2 || name[0] != '#' || (hex && len < 3)) {
        return 0;
    }
    for (size_t i = hex ? 2 : 1; i < len; i++) {
        const int digit = digit_of((unsigned char)name[i], hex ? 16 : 10);
        if (digit < 0) {
            return 0;
        }
        code = code * (hex ? 16 : 10) + (uint32_t)digit;
    }
    return from_point(code);
}

static bool is_of_entity(uint32_t code)
{
    return code < 0x80 && (code == '#' || azbi_is_letter((char)code) || azbi_is_digit((char)code));
}

// Behind an ampersand.
static unit read_entity(view v, size_t at)
{
    char name[ENTITY_MAX];
    size_t len = 0;
    unit next = read_below(v, at);
    while (next.end != 0 && len < sizeof name && is_of_entity(next.code)) {
        name[len++] = (char)next.code;
        next = read_below(v, next.end);
    }
    const uint32_t code = next.end != 0 && next.code == ';' ? entity_code(name, len) : 0;
    return code != 0 ? (unit){code, next.end} : (unit){0, 0};
}

static unit read_unit(view v, size_t at)
{
    if (v.level == 0) {
        return at < v.len ? (unit){(unsigned char)v.text[at], at + 1} : (unit){0, 0};
    }
    const unit plain = read_below(v, at);
    unit escaped = {0, 0};
    if (plain.end == 0) {
        return plain;
    }
    const int ways = v.ways[v.level - 1];
    if (plain.code == '%' && (ways & PERCENT) != 0) {
        escaped = read_hex(v, plain.end, 2);
    } else if (plain.code == '\\' && (ways & JSON) != 0) {
        escaped = read_escape(v, plain.end);
    } else if (plain.code == '&' && (ways & HTML) != 0) {
        escaped = read_entity(v, plain.end);
    }
    return escaped.end != 0 ? escaped : plain;
}

// The ways in which something of the text may be escaped.
static int ways_of(const char *text, size_t len)
{
    return (memchr(text, '%', len) != NULL ? PERCENT : 0) |
           (memchr(text, '\\', len) != NULL ? JSON : 0) |
           (memchr(text, '&', len) != NULL ? HTML : 0);
}

static view make_view(const char *text, size_t len, int level)
{
    view v = {text, len, level, {0}};
    memset(v.ways, ANY, sizeof v.ways);
    return v;
}

// ---- values behind a name ----

static bool is_letter(uint32_t code)
{
    return code < 0x80 && azbi_is_letter((char)code);
}

static bool is_blank(uint32_t code)
{
    return code == ' ' || (code >= '\t' && code <= '\r');
}

static bool is_quote(uint32_t code)
{
    return code == '"' || code == '\'' || code == '`';
}

static bool is_end(uint32_t code)
{
    return code <= ' ' || code == 0x7f || (code < 0x80 && strchr("\"'`&<>,;)]}", (int)code));
}

// The place behind a word, in any case of letters; 0 when it is not there.
static size_t skip_word(view v, size_t at, const char *word)
{
    for (; *word != '\0'; word++) {
        const unit next = read_unit(v, at);
        if (next.end == 0 || next.code >= 0x80 || azbi_lower((char)next.code) != *word) {
            return 0;
        }
        at = next.end;
    }
    return at;
}

static size_t skip_blanks(view v, size_t at)
{
    unit next = read_unit(v, at);
    while (next.end != 0 && is_blank(next.code)) {
        at = next.end;
        next = read_unit(v, at);
    }
    return at;
}

static size_t skip_quote(view v, size_t at, bool *was_there)
{
    const unit next = read_unit(v, at);
    *was_there = next.end != 0 && is_quote(next.code);
    return *was_there ? next.end : at;
}

// Where the value of sig begins: behind =, or behind a colon where the name stands in quotes.
static size_t find_signature(view v, size_t at)
{
    bool quoted = false;
    at = skip_word(v, at, "sig");
    if (at == 0) {
        return 0;
    }
    at = skip_blanks(v, skip_quote(v, at, &quoted));
    const unit joint = read_unit(v, at);
    if (joint.end == 0 || (joint.code != '=' && !(quoted && joint.code == ':'))) {
        return 0;
    }
    return skip_quote(v, skip_blanks(v, joint.end), &quoted);
}

static size_t find_bearer(view v, size_t at)
{
    at = skip_word(v, at, "bearer");
    const unit joint = at == 0 ? (unit){0, 0} : read_unit(v, at);
    if (joint.end == 0 || (!is_blank(joint.code) && joint.code != '+')) {
        return 0;
    }
    return skip_blanks(v, joint.end);
}

// The next character of a value. Escapes of JSON and HTML that the view does not see through are
// one character all the same; a percent sign is what base64 is written with.
static unit read_value(view v, size_t at)
{
    const unit plain = read_unit(v, at);
    if (plain.end != 0 && (plain.code == '\\' || plain.code == '&')) {
        view deeper = v;
        deeper.ways[deeper.level++] = JSON | HTML;
        return read_unit(deeper, at);
    }
    return plain;
}

// Where the value ends; the full stop of a sentence is not part of it. word: it is nothing but
// letters, small behind the first one.
static size_t end_of_value(view v, size_t at, bool *word)
{
    size_t end = at;
    size_t count = 0;
    *word = true;
    for (unit next = read_value(v, at); next.end != 0 && !is_end(next.code);
         next = read_value(v, at)) {
        const bool small = is_letter(next.code) && azbi_lower((char)next.code) == (char)next.code;
        const bool adjoins = at == end; // no full stop lies between
        at = next.end;
        if (next.code != '.') {
            *word = *word && adjoins && (small || (count == 0 && is_letter(next.code)));
            end = at;
        }
        count++;
    }
    *word = *word && count < WORD_MAX;
    return end;
}

typedef struct hiding_rule {
    size_t (*find)(view v, size_t at);
    bool spares_words;
} hiding_rule;

static const hiding_rule rules[] = {{find_signature, false}, {find_bearer, true}};

// Hides what a rule finds at a place, in all layers of the view. Returns where to go on.
static size_t hide_at(view v, char *text, size_t at, const hiding_rule *rule)
{
    const size_t start = rule->find(v, at);
    bool word = false;
    if (start == 0) {
        return at;
    }
    const size_t end = end_of_value(v, start, &word);
    if (end > start && !(rule->spares_words && word)) {
        memset(text + start, '*', end - start);
    }
    return end;
}

static void hide_in_view(view v, char *text)
{
    bool in_word = false;
    for (size_t at = 0; at < v.len;) {
        size_t next = at;
        for (size_t i = 0; i < sizeof rules / sizeof *rules && !in_word && next == at; i++) {
            next = hide_at(v, text, at, &rules[i]);
        }
        const unit here = read_unit(v, at);
        in_word = next == at && is_letter(here.code); // "design=" is another word
        at = next == at ? here.end : next;
    }
}

void azbi_hide_secrets(char *text, size_t len)
{
    const int levels = ways_of(text, len) != 0 ? LEVELS - 1 : 0;
    for (int level = 0; level <= levels; level++) {
        hide_in_view(make_view(text, len, level), text);
    }
}

// ---- one secret ----

// Bytes of the secret that the character is; 0 when it is another one.
static size_t equal_bytes(uint32_t code, const char *secret, size_t len)
{
    const unsigned char lead = (unsigned char)secret[0];
    if ((code & is_point) == 0) {
        return code == lead || (code == '+' && lead == ' ') ? 1 : 0;
    }
    const size_t n = azbi_utf8_length(secret, len);
    const unsigned char second = n > 1 ? (unsigned char)secret[1] : 0;
    const unsigned char third = n > 2 ? (unsigned char)secret[2] : 0;
    const uint32_t point = n == 2   ? (lead & 0x1fU) << 6 | (second & 0x3fU)
                           : n == 3 ? (lead & 0x0fU) << 12 | (second & 0x3fU) << 6 | (third & 0x3fU)
                                    : 0;
    return point != 0 && (code & ~is_point) == point ? n : 0;
}

// The place behind the secret, or behind as much of it as there is; 0 when it is not there.
static size_t end_in_view(view v, size_t at, const char *secret, size_t len, size_t part_min)
{
    size_t matched = 0;
    while (matched < len) {
        const unit next = read_unit(v, at);
        const size_t n =
            next.end == 0 ? 0 : equal_bytes(next.code, secret + matched, len - matched);
        if (n == 0) {
            break;
        }
        matched += n;
        at = next.end;
    }
    return matched == len || matched >= part_min ? at : 0;
}

// All views of a text through few layers, each written in one way, and one through all in any way.
// A secret may hold what looks like an escape, so that a layer too many is as wrong as one too few.
static size_t make_views(const char *text, size_t len, view views[VIEWS_MAX])
{
    static const uint8_t single[] = {PERCENT, JSON, HTML};
    const int used = ways_of(text, len);
    size_t count = 1;
    views[0] = make_view(text, len, 0);
    for (size_t i = 0; i < count && views[i].level < LAYERS_MAX; i++) {
        for (size_t k = 0; k < sizeof single; k++) {
            if ((used & single[k]) != 0 || (used != 0 && views[i].level > 0)) {
                views[count] = views[i];
                views[count].ways[views[count].level++] = single[k];
                count++;
            }
        }
    }
    if (used != 0) {
        views[count++] = make_view(text, len, LEVELS);
    }
    return count;
}

// Whether the secret may begin with that byte of the text, plain or in an escape.
static bool may_begin(char byte, const char *secret)
{
    return byte == secret[0] || byte == '%' || byte == '\\' || byte == '&' ||
           (byte == '+' && secret[0] == ' ');
}

void azbi_hide_secret(char *text, size_t len, const char *secret, size_t secret_len,
                      size_t part_min)
{
    if (secret_len < SECRET_MIN) {
        return;
    }
    view views[VIEWS_MAX];
    const size_t count = make_views(text, len, views);
    for (size_t at = 0; at < len; at++) {
        size_t end = 0;
        for (size_t i = 0; i < count && may_begin(text[at], secret); i++) {
            const size_t found = end_in_view(views[i], at, secret, secret_len, part_min);
            end = found > end ? found : end;
        }
        if (end > at) {
            memset(text + at, '*', end - at);
            at = end - 1;
        }
    }
}
