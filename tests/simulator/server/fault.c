// fault.c - the list of faults: parses, matches and counts them.
#include "server/fault.h"
#include "server/sim.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

// The next word of a spec, cut out in place; NULL: no more words.
static char *next_word(char **text)
{
    char *word = *text + strspn(*text, " \t\r\n");
    size_t length = strcspn(word, " \t\r\n");
    if (length == 0) {
        return NULL;
    }
    *text = word + length + (word[length] == '\0' ? 0 : 1);
    word[length] = '\0';
    return word;
}

static const struct sim_fault_kind *find_kind(const char *name)
{
    for (const struct sim_fault_kind *kind = sim_fault_kinds; kind->name != NULL; kind++) {
        if (strcmp(kind->name, name) == 0) {
            return kind;
        }
    }
    return NULL;
}

static bool read_count(const char *text, long *count)
{
    char *end = NULL;
    *count = strtol(text, &end, 10);
    return *text != '\0' && *end == '\0' && *count >= 0;
}

static bool read_number(const char *text, double *number)
{
    char *end = NULL;
    *number = strtod(text, &end);
    return *text != '\0' && *end == '\0' && *number >= 0;
}

// One `name=value` after the kind. NULL: accepted; else what is wrong.
static const char *read_option(struct sim_fault *fault, char *word)
{
    char *value = strchr(word, '=');
    if (value == NULL) {
        fault->handled = strcmp(word, "handled") == 0;
        return fault->handled ? NULL : "unknown word";
    }
    *value++ = '\0';
    if (strcmp(word, "times") == 0) {
        return read_count(value, &fault->times) ? NULL : "times= takes a count";
    }
    if (strcmp(word, "after") == 0) {
        return read_count(value, &fault->after) ? NULL : "after= takes a count";
    }
    if (strcmp(word, "rate") == 0) {
        return read_number(value, &fault->rate) && fault->rate <= 1 ? NULL : "rate= takes 0 to 1";
    }
    if (strcmp(word, "retry-after") == 0) {
        return read_number(value, &fault->retry_after) ? NULL : "retry-after= takes seconds";
    }
    if (strcmp(word, "code") == 0) {
        free(fault->code);
        fault->code = sim_copy(value);
        return NULL;
    }
    return "unknown option";
}

static const char *read_kind(struct sim_fault *fault, char *word)
{
    char *value = strchr(word, '=');
    if (value != NULL) {
        *value++ = '\0';
    }
    fault->kind = find_kind(word);
    if (fault->kind == NULL) {
        return "unknown kind";
    }
    fault->value = sim_copy(value == NULL ? "" : value);
    return fault->kind->check == NULL ? NULL : fault->kind->check(fault->value);
}

static const char *read_spec(struct sim_fault *fault, char *text)
{
    struct sim_arena arena = {NULL};
    char *method = next_word(&text);
    char *glob = next_word(&text);
    char *kind = next_word(&text);
    if (kind == NULL) {
        return "a fault is METHOD GLOB KIND[=VALUE] and options";
    }
    fault->method = sim_copy(method);
    fault->glob = sim_copy(sim_lower(&arena, glob));
    sim_arena_free(&arena);
    const char *wrong = read_kind(fault, kind);
    for (char *word = next_word(&text); wrong == NULL && word != NULL; word = next_word(&text)) {
        wrong = read_option(fault, word);
    }
    return wrong;
}

static void free_fault(struct sim_fault *fault)
{
    free(fault->spec);
    free(fault->method);
    free(fault->glob);
    free(fault->value);
    free(fault->code);
}

int sim_fault_add(struct sim_faults *faults, const char *spec, json_int_t *id, char **reason)
{
    struct sim_fault fault = {.times = -1, .rate = 1, .retry_after = -1, .spec = sim_copy(spec)};
    char *text = sim_copy(spec);
    const char *wrong = read_spec(&fault, text);
    free(text);
    if (wrong != NULL) {
        *reason = sim_format("bad fault '%s': %s", spec, wrong);
        free_fault(&fault);
        return -1;
    }
    faults->rows =
        sim_grow(faults->rows, &faults->capacity, faults->count + 1, sizeof *faults->rows);
    fault.id = ++faults->next_id;
    faults->rows[faults->count++] = fault;
    *id = fault.id;
    return 0;
}

bool sim_fault_remove(struct sim_faults *faults, json_int_t id)
{
    for (size_t i = 0; i < faults->count; i++) {
        if (faults->rows[i].id == id) {
            free_fault(&faults->rows[i]);
            faults->count--;
            memmove(&faults->rows[i], &faults->rows[i + 1],
                    (faults->count - i) * sizeof *faults->rows);
            return true;
        }
    }
    return false;
}

void sim_fault_clear(struct sim_faults *faults)
{
    for (size_t i = 0; i < faults->count; i++) {
        free_fault(&faults->rows[i]);
    }
    free(faults->rows);
    *faults = (struct sim_faults){.next_id = faults->next_id};
}

json_t *sim_fault_list(const struct sim_faults *faults)
{
    json_t *list = json_array();
    for (size_t i = 0; i < faults->count; i++) {
        json_array_append_new(list, json_pack("{s:I, s:s, s:I}", "id", faults->rows[i].id, "spec",
                                              faults->rows[i].spec, "hits",
                                              (json_int_t)faults->rows[i].hits));
    }
    return list;
}

// True when the fault acts on this call; counts the hit.
static bool take(struct sim_call *call, struct sim_fault *fault)
{
    if ((strcmp(fault->method, "*") != 0 && strcmp(fault->method, call->request.method) != 0) ||
        fnmatch(fault->glob, sim_lower(&call->arena, call->request.path), 0) != 0) {
        return false;
    }
    if (fault->after > 0) {
        fault->after--;
        return false;
    }
    if (fault->times == 0 ||
        (fault->rate < 1 && sim_random_unit(&call->sim->noise) >= fault->rate)) {
        return false;
    }
    fault->times -= fault->times > 0 ? 1 : 0;
    fault->hits++;
    return true;
}

// With `handled`, a fault of the first stage acts after the handler.
static enum sim_fault_stage stage_of(const struct sim_fault *fault)
{
    return fault->handled && fault->kind->stage == SIM_INSTEAD ? SIM_ANSWER : fault->kind->stage;
}

bool sim_fault_apply(struct sim_call *call, enum sim_fault_stage stage)
{
    bool acted = false;
    struct sim_faults *faults = &call->sim->faults;
    for (size_t i = 0; i < faults->count; i++) {
        struct sim_fault *fault = &faults->rows[i];
        if (stage_of(fault) == stage && !(acted && stage == SIM_INSTEAD) && take(call, fault)) {
            fault->kind->apply(call, fault);
            acted = true;
        }
    }
    return acted;
}

const struct sim_fault *sim_fault_take(struct sim_call *call, const char *kind)
{
    struct sim_faults *faults = &call->sim->faults;
    for (size_t i = 0; i < faults->count; i++) {
        struct sim_fault *fault = &faults->rows[i];
        if (strcmp(fault->kind->name, kind) == 0 && take(call, fault)) {
            return fault;
        }
    }
    return NULL;
}

bool sim_fault_due(struct sim_call *call, const char *kind)
{
    return sim_fault_take(call, kind) != NULL;
}
