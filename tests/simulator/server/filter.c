// filter.c - parses `$filter`.
#include "server/filter.h"
#include "server/answer.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static const char *skip_blanks(const char *text)
{
    return text + strspn(text, " \t");
}

// Reads a bare word into the arena; NULL: no word.
static const char *read_word(struct sim_call *call, const char **text)
{
    const char *from = skip_blanks(*text);
    size_t length = 0;
    while (isalnum((unsigned char)from[length]) || from[length] == '_') {
        length++;
    }
    *text = from + length;
    return length == 0 ? NULL : sim_arena_copy(&call->arena, from, length);
}

// Reads 'value'; a doubled quote is a quote.
static const char *read_value(struct sim_call *call, const char **text)
{
    const char *from = skip_blanks(*text);
    if (*from++ != '\'') {
        return NULL;
    }
    char *value = sim_arena_alloc(&call->arena, strlen(from) + 1);
    char *to = value;
    while (*from != '\0' && (*from != '\'' || from[1] == '\'')) {
        from += *from == '\'' ? 1 : 0;
        *to++ = *from++;
    }
    if (*from != '\'') {
        return NULL;
    }
    *text = from + 1;
    return value;
}

static bool take_value(struct sim_filter *filter, size_t key, const char *value)
{
    filter->texts[key] = value;
    switch (filter->keys[key].kind) {
    case SIM_FILTER_DATE:
        return sim_time_from_filter(value, &filter->dates[key]);
    case SIM_FILTER_BOOL:
        return sim_text_is_word(" true false ", value);
    case SIM_FILTER_WORD:
        return sim_text_is_word(filter->keys[key].words, value);
    case SIM_FILTER_TEXT:
    default:
        return true;
    }
}

static bool read_term(struct sim_call *call, struct sim_filter *filter, const char **text)
{
    const char *start = skip_blanks(*text);
    const char *name = read_word(call, text);
    const char *operator= read_word(call, text);
    if (name == NULL || operator== NULL || strcasecmp(operator, "eq") != 0) {
        return sim_answer_invalid(call, "$filter has no `key eq 'value'` at", start);
    }
    const char *value = read_value(call, text);
    if (value == NULL) {
        return sim_answer_invalid(call, "$filter has no quoted value at", start);
    }
    for (size_t i = 0; i < filter->count; i++) {
        if (strcasecmp(filter->keys[i].name, name) == 0) {
            return take_value(filter, i, value) ||
                   sim_answer_invalid(call, "$filter has the bad value", value);
        }
    }
    return sim_answer_invalid(call, "$filter has the unknown key", name);
}

bool sim_filter_read(struct sim_call *call, struct sim_filter *filter,
                     const struct sim_filter_key *keys, size_t count)
{
    *filter = (struct sim_filter){.keys = keys, .count = count};
    const char *text = sim_call_query(call, "$filter");
    if (text == NULL || *skip_blanks(text) == '\0') {
        return true;
    }
    while (read_term(call, filter, &text)) {
        text = skip_blanks(text);
        if (*text == '\0') {
            return true;
        }
        const char *and = read_word(call, &text);
        if (and == NULL || strcasecmp(and, "and") != 0) {
            return sim_answer_invalid(call, "$filter has no `and` before", text);
        }
    }
    return false;
}

bool sim_filter_allows(const struct sim_filter *filter, size_t key, const char *value)
{
    return filter->texts[key] == NULL ||
           (value != NULL && strcasecmp(filter->texts[key], value) == 0);
}
