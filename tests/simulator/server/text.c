// text.c - strings, memory, and random ids.
#include "server/text.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct sim_arena_block {
    struct sim_arena_block *next;
    max_align_t data[];
};

static void out_of_memory(void)
{
    fputs("azbackup-sim: out of memory\n", stderr);
    exit(1);
}

void *sim_alloc(size_t size)
{
    void *memory = calloc(1, size == 0 ? 1 : size);
    if (memory == NULL) {
        out_of_memory();
    }
    return memory;
}

void *sim_grow(void *old, size_t *capacity, size_t needed, size_t item_size)
{
    if (needed <= *capacity) {
        return old;
    }
    size_t larger = *capacity == 0 ? 16 : *capacity;
    while (larger < needed) {
        larger *= 2;
    }
    void *memory = realloc(old, larger * item_size);
    if (memory == NULL) {
        out_of_memory();
    }
    *capacity = larger;
    return memory;
}

char *sim_copy(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(sim_alloc(size), text, size);
}

char *sim_format(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *text = sim_alloc((size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}

void *sim_arena_alloc(struct sim_arena *arena, size_t size)
{
    struct sim_arena_block *block = sim_alloc(sizeof *block + size);
    block->next = arena->blocks;
    arena->blocks = block;
    return block->data;
}

char *sim_arena_copy(struct sim_arena *arena, const char *text, size_t length)
{
    char *copy = sim_arena_alloc(arena, length + 1);
    memcpy(copy, text, length);
    return copy;
}

char *sim_arena_format(struct sim_arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *text = sim_arena_alloc(arena, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}

void sim_arena_free(struct sim_arena *arena)
{
    struct sim_arena_block *block = arena->blocks;
    while (block != NULL) {
        struct sim_arena_block *next = block->next;
        free(block);
        block = next;
    }
    arena->blocks = NULL;
}

static int hex_value(char digit)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = strchr(digits, tolower((unsigned char)digit));
    return digit == '\0' || found == NULL ? -1 : (int)(found - digits);
}

bool sim_percent_decode(char *text, bool plus)
{
    char *to = text;
    for (const char *from = text; *from != '\0'; from++) {
        if (*from == '%') {
            int high = hex_value(from[1]);
            int low = high < 0 ? -1 : hex_value(from[2]);
            if (low < 0 || high * 16 + low == 0) {
                return false;
            }
            *to++ = (char)(high * 16 + low);
            from += 2;
        } else {
            *to++ = plus && *from == '+' ? ' ' : *from;
        }
    }
    *to = '\0';
    return true;
}

char *sim_query_encode(struct sim_arena *arena, const char *text)
{
    static const char digits[] = "0123456789abcdef";
    char *encoded = sim_arena_alloc(arena, strlen(text) * 3 + 1);
    char *to = encoded;
    for (const unsigned char *from = (const unsigned char *)text; *from != '\0'; from++) {
        if (isalnum(*from) || strchr("-._~", *from) != NULL) {
            *to++ = (char)*from;
        } else if (*from == ' ') {
            *to++ = '+';
        } else {
            *to++ = '%';
            *to++ = digits[*from >> 4];
            *to++ = digits[*from & 15];
        }
    }
    return encoded;
}

char *sim_lower(struct sim_arena *arena, const char *text)
{
    char *lower = sim_arena_copy(arena, text, strlen(text));
    for (char *at = lower; *at != '\0'; at++) {
        *at = (char)tolower((unsigned char)*at);
    }
    return lower;
}

char *sim_base64(struct sim_arena *arena, const void *bytes, size_t length)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *from = bytes;
    char *text = sim_arena_alloc(arena, (length + 2) / 3 * 4 + 1);
    char *to = text;
    for (size_t i = 0; i < length; i += 3) {
        uint32_t group = (uint32_t)from[i] << 16;
        group |= i + 1 < length ? (uint32_t)from[i + 1] << 8 : 0;
        group |= i + 2 < length ? from[i + 2] : 0u;
        *to++ = digits[group >> 18];
        *to++ = digits[group >> 12 & 63];
        *to++ = i + 1 < length ? digits[group >> 6 & 63] : '=';
        *to++ = i + 2 < length ? digits[group & 63] : '=';
    }
    return text;
}

bool sim_text_is_word(const char *words, const char *text)
{
    size_t length = text == NULL ? 0 : strlen(text);
    for (const char *at = words; *at != '\0' && length > 0; at++) {
        if (*at == ' ' && strncasecmp(at + 1, text, length) == 0 && at[1 + length] == ' ') {
            return true;
        }
    }
    return false;
}

const char *sim_json_text(const json_t *object, const char *member)
{
    const char *text = json_string_value(json_object_get(object, member));
    return text == NULL ? "" : text;
}

size_t sim_pairs_read(char *text, struct sim_pair *pairs, size_t room)
{
    static char nothing[] = "";
    size_t count = 0;
    char *next = text;
    while (next != NULL && count < room) {
        char *name = next;
        next = strchr(name, '&');
        if (next != NULL) {
            *next++ = '\0';
        }
        char *value = strchr(name, '=');
        if (value != NULL) {
            *value++ = '\0';
        } else {
            value = nothing;
        }
        if (*name != '\0' && sim_percent_decode(name, true) && sim_percent_decode(value, true)) {
            pairs[count++] = (struct sim_pair){name, value};
        }
    }
    return count;
}

uint64_t sim_mix(uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

uint64_t sim_random_next(struct sim_random *random)
{
    random->state += 0x9e3779b97f4a7c15u;
    return sim_mix(random->state);
}

double sim_random_unit(struct sim_random *random)
{
    return (double)(sim_random_next(random) >> 11) / 9007199254740992.0;
}

void sim_random_guid(struct sim_random *random, char out[37])
{
    uint64_t high = sim_random_next(random);
    uint64_t low = sim_random_next(random);
    snprintf(out, 37, "%08x-%04x-4%03x-%04x-%012llx", (unsigned)(high >> 32),
             (unsigned)(high >> 16) & 0xffffu, (unsigned)high & 0xfffu,
             ((unsigned)(low >> 48) & 0x3fffu) | 0x8000u,
             (unsigned long long)(low & 0xffffffffffffu));
}

bool sim_text_same(const char *one, const char *other)
{
    return strcasecmp(one, other) == 0;
}

json_t *sim_guid_json(uint64_t number)
{
    char guid[37];
    struct sim_random random = {.state = number};
    sim_random_guid(&random, guid);
    return json_string(guid);
}
