/*
 * text.h - strings, memory and random ids; running out of memory ends the process, as a test
 * program has nothing to save.
 */
#ifndef SIM_TEXT_H
#define SIM_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#if defined(__GNUC__)
#define SIM_PRINTF(form, first) __attribute__((format(printf, form, first)))
#else
#define SIM_PRINTF(form, first)
#endif

/* Memory that lives as long as one request. */
struct sim_arena {
    struct sim_arena_block *blocks;
};

void *sim_alloc(size_t size);
void *sim_grow(void *old, size_t *capacity, size_t needed, size_t item_size);
char *sim_copy(const char *text);
char *sim_format(const char *format, ...) SIM_PRINTF(1, 2);

void *sim_arena_alloc(struct sim_arena *arena, size_t size);
char *sim_arena_copy(struct sim_arena *arena, const char *text, size_t length);
char *sim_arena_format(struct sim_arena *arena, const char *format, ...) SIM_PRINTF(2, 3);
void sim_arena_free(struct sim_arena *arena);

/* Percent-decodes in place; with `plus`, a plus sign is a blank. False: a broken escape. */
bool sim_percent_decode(char *text, bool plus);
/* Encodes for a query: lower-case hex and `+` for a blank, as the service writes its nextLinks. */
char *sim_query_encode(struct sim_arena *arena, const char *text);
char *sim_lower(struct sim_arena *arena, const char *text);
char *sim_base64(struct sim_arena *arena, const void *bytes, size_t length);

/* A string member of an object; "" when it is absent or not a string. */
const char *sim_json_text(const json_t *object, const char *member);

/* True when `text` (may be NULL) is one of ` One Two `, without case. */
bool sim_text_is_word(const char *words, const char *text);

/* A name and a value; query keys, form fields, template parameters and headers alike. */
struct sim_pair {
    const char *name;
    const char *value;
};
/* Splits and decodes `a=b&c=d` in place; malformed pairs are left out. Returns the count. */
size_t sim_pairs_read(char *text, struct sim_pair *pairs, size_t room);

/* A repeatable generator: the same seed gives the same ids and names. */
struct sim_random {
    uint64_t state;
};
uint64_t sim_random_next(struct sim_random *random);
double sim_random_unit(struct sim_random *random);
/* `out` has room for 36 characters and the NUL. */
void sim_random_guid(struct sim_random *random, char out[37]);
uint64_t sim_mix(uint64_t value);

/* True when two ids or places are the same. */
bool sim_text_same(const char *one, const char *other);
/* A GUID that is the same for the same number. */
json_t *sim_guid_json(uint64_t number);

#endif
