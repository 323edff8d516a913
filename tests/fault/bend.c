// bend.c - lists the bends of recorded answers, and applies them.
#include "bend.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "support/test.h"

#define STATUS "@status"
#define HEADER "@header/"
#define BODY   "@body"

// A placeholder in the tree for a value that the tree cannot represent.
#define MARK "@@bent@@"

// ---- the tables ----

// Replacements of a value; text NULL: the value is removed. header: the replacement of a header;
// NULL: no such case.
static const struct {
    const char *name, *text, *header;
} values[] = {
    {"removed", NULL, ""},
    {"null", "null", NULL},
    {"object", "{}", NULL},
    {"array", "[]", NULL},
    {"empty", "\"\"", ""},
    {"nulls", "[null]", NULL},
    {"zero", "0", "0"},
    {"minus", "-1", "-1"},
    {"text", "\"text\"", "text"},
    {"true", "true", NULL},
    {"huge", "1e400", "1e400"},
    {"long", "99999999999999999999", "99999999999999999999"},
    {"foreign", "\"https://elsewhere.example/x?y=z\"", "https://elsewhere.example/x?y=z"},
};

// kept: with the headers and the body of the answer.
static const struct {
    const char *name;
    int32_t http_status;
    bool kept;
} statuses[] = {
    {"200", 200, false},     {"201", 201, false},     {"202", 202, false},
    {"203", 203, false},     {"204", 204, false},     {"206", 206, false},
    {"299", 299, false},     {"300", 300, false},     {"302", 302, false},
    {"304", 304, false},     {"400", 400, false},     {"401", 401, false},
    {"403", 403, false},     {"404", 404, false},     {"409", 409, false},
    {"410", 410, false},     {"429", 429, false},     {"500", 500, false},
    {"503", 503, false},     {"200-kept", 200, true}, {"201-kept", 201, true},
    {"202-kept", 202, true}, {"203-kept", 203, true}, {"206-kept", 206, true},
    {"299-kept", 299, true}, {"302-kept", 302, true}, {"400-kept", 400, true},
    {"404-kept", 404, true}, {"409-kept", 409, true}, {"500-kept", 500, true},
};

static void empty_body(service_answer *a)
{
    a->text[0] = '\0';
}

static void half_body(service_answer *a)
{
    a->text[strlen(a->text) / 2] = '\0';
}

// The answer of a gateway in front of the service.
static void html_body(service_answer *a)
{
    snprintf(a->text, sizeof a->text, "<html><body>Sign in</body></html>");
    snprintf(a->headers, sizeof a->headers, "Content-Type: text/html\n");
}

static const struct {
    const char *name;
    void (*apply)(service_answer *answer);
} bodies[] = {{"empty", empty_body}, {"half", half_body}, {"html", html_body}};

static const char *const headers[] = {"Location", "Azure-AsyncOperation", "Retry-After",
                                      "Content-Type"};

enum {
    VALUES = sizeof values / sizeof *values,
    STATUSES = sizeof statuses / sizeof *statuses,
    BODIES = sizeof bodies / sizeof *bodies,
    HEADERS = sizeof headers / sizeof *headers
};

// ---- the list of cases ----

static void add_bend(bend_list *list, size_t answer, const char *where, const char *what)
{
    if (list->count + 2 > list->room) {
        list->room = 2 * list->room + 1024;
        list->bends = realloc(list->bends, list->room * sizeof *list->bends);
        assert_non_null(list->bends);
    }
    for (int ever = 0; ever < 2; ever++) {
        bend *b = &list->bends[list->count++];
        *b = (bend){.answer = answer, .what = what, .ever = ever};
        snprintf(b->where, sizeof b->where, "%s", where);
    }
}

static void add_values(bend_list *list, size_t answer, const json_t *node, char *where)
{
    const size_t len = strlen(where);
    for (size_t v = 0; v < VALUES; v++) {
        if (values[v].text != NULL || len > 0) { // the root cannot be removed
            add_bend(list, answer, where, values[v].name);
        }
    }
    const char *name;
    json_t *child;
    json_object_foreach((json_t *)(uintptr_t)node, name, child)
    {
        snprintf(where + len, BEND_WHERE_MAX - len, "/%s", name);
        add_values(list, answer, child, where);
    }
    size_t index;
    json_array_foreach(node, index, child)
    {
        snprintf(where + len, BEND_WHERE_MAX - len, "/%zu", index);
        add_values(list, answer, child, where);
    }
    where[len] = '\0';
}

static void add_body(bend_list *list, size_t answer, const char *text)
{
    char where[BEND_WHERE_MAX] = "";
    json_t *root = json_loads(text, JSON_DECODE_ANY, NULL);
    assert_true(root != NULL || text[0] == '\0');
    if (root != NULL) {
        add_values(list, answer, root, where);
        json_decref(root);
    }
    for (size_t i = text[0] == '\0'; i < BODIES; i++) {
        add_bend(list, answer, BODY, bodies[i].name);
    }
}

// The line of a header; NULL when it is absent.
static char *header_line(char *text, const char *name)
{
    const size_t len = strlen(name);
    for (char *line = text; *line != '\0'; line = strchr(line, '\n') + 1) {
        if (strncmp(line, name, len) == 0 && line[len] == ':') {
            return line;
        }
    }
    return NULL;
}

static void add_headers(bend_list *list, size_t answer, char *text)
{
    for (size_t h = 0; h < HEADERS; h++) {
        char where[BEND_WHERE_MAX];
        snprintf(where, sizeof where, HEADER "%s", headers[h]);
        for (size_t v = 0; v < VALUES && header_line(text, headers[h]) != NULL; v++) {
            if (values[v].header != NULL) {
                add_bend(list, answer, where, values[v].name);
            }
        }
    }
}

void bend_list_make(bend_list *list, const bend_record *record)
{
    for (size_t i = 0; i < record->count; i++) {
        const bend_answer *a = &record->answers[i];
        add_body(list, i + 1, a->text);
        add_headers(list, i + 1, a->headers);
        for (size_t s = 0; s < STATUSES; s++) {
            if (!statuses[s].kept || statuses[s].http_status != a->http_status) {
                add_bend(list, i + 1, STATUS, statuses[s].name);
            }
        }
    }
}

void bend_list_free(bend_list *list)
{
    free(list->bends);
    *list = (bend_list){NULL, 0, 0};
}

// ---- names ----

void bend_name(const bend *b, const char *flow, char out[BEND_NAME_MAX])
{
    snprintf(out, BEND_NAME_MAX, "%s:%zu:%s:%s%s", flow, b->answer, b->where,
             b->what != NULL ? b->what : "", b->ever ? ":ever" : "");
}

// The value of a name; VALUES when it is unknown.
static size_t find_value(const char *name)
{
    size_t i = 0;
    while (i < VALUES && strcmp(values[i].name, name) != 0) {
        i++;
    }
    return i;
}

static const char *known_what(const char *name)
{
    const size_t value = find_value(name);
    const char *found = value < VALUES ? values[value].name : NULL;
    for (size_t i = 0; i < STATUSES; i++) {
        found = strcmp(statuses[i].name, name) == 0 ? statuses[i].name : found;
    }
    for (size_t i = 0; i < BODIES; i++) {
        found = strcmp(bodies[i].name, name) == 0 ? bodies[i].name : found;
    }
    return found;
}

bool bend_parse(const char *text, char flow[64], bend *out)
{
    char parts[5][BEND_WHERE_MAX] = {"", "", "", "", ""};
    for (size_t i = 0; i < 5; i++) {
        const size_t len = strcspn(text, ":");
        snprintf(parts[i], sizeof parts[i], "%.*s", (int)len, text);
        text += len + (text[len] == ':');
    }
    snprintf(flow, 64, "%.63s", parts[0]);
    *out = (bend){.answer = strtoul(parts[1], NULL, 10),
                  .what = known_what(parts[3]),
                  .ever = strcmp(parts[4], "ever") == 0};
    snprintf(out->where, sizeof out->where, "%s", parts[2]);
    return out->answer > 0 && out->what != NULL;
}

// ---- bending ----

static void bend_status(const char *what, service_answer *a)
{
    for (size_t i = 0; i < STATUSES; i++) {
        if (strcmp(statuses[i].name, what) == 0) {
            a->http_status = statuses[i].http_status;
            if (!statuses[i].kept) {
                a->headers[0] = a->text[0] = '\0';
            }
        }
    }
}

static void bend_header(const char *name, size_t value, service_answer *a)
{
    char *line = header_line(a->headers, name);
    if (line == NULL) {
        return;
    }
    char rest[sizeof a->headers];
    snprintf(rest, sizeof rest, "%s", strchr(line, '\n') + 1);
    if (values[value].text == NULL) {
        snprintf(line, sizeof a->headers - (size_t)(line - a->headers), "%s", rest);
    } else {
        snprintf(line, sizeof a->headers - (size_t)(line - a->headers), "%s: %s\n%s", name,
                 values[value].header, rest);
    }
}

// Puts the mark (taken) at a place, or removes the value there (mark NULL). False when the place
// does not exist.
static bool put_at(json_t *node, const char *where, json_t *mark)
{
    char name[BEND_WHERE_MAX];
    const size_t len = strcspn(where + 1, "/");
    snprintf(name, sizeof name, "%.*s", (int)len, where + 1);
    const size_t index = strtoul(name, NULL, 10);
    json_t *child = json_is_array(node) ? json_array_get(node, index) : json_object_get(node, name);
    if (child == NULL || where[1 + len] != '\0') {
        return child != NULL && put_at(child, where + 1 + len, mark);
    }
    if (json_is_array(node)) {
        return (mark != NULL ? json_array_set(node, index, mark)
                             : json_array_remove(node, index)) == 0;
    }
    return (mark != NULL ? json_object_set(node, name, mark) : json_object_del(node, name)) == 0;
}

static void write_bent(json_t *root, const char *value, service_answer *a)
{
    char *text = json_dumps(root, JSON_COMPACT | JSON_ENCODE_ANY);
    char *mark = strstr(text, "\"" MARK "\"");
    if (mark == NULL) {
        snprintf(a->text, sizeof a->text, "%s", text);
    } else {
        snprintf(a->text, sizeof a->text, "%.*s%s%s", (int)(mark - text), text, value,
                 mark + sizeof MARK + 1);
    }
    free(text);
}

// The last text that was bent, and what came out: an answer that is polled for a day stays the
// same.
static struct {
    char where[BEND_WHERE_MAX];
    size_t value;
    char *from, *to;
} last_bent;

static void remember(const char *where, size_t value, char *from, const char *to)
{
    free(last_bent.from);
    free(last_bent.to);
    snprintf(last_bent.where, sizeof last_bent.where, "%s", where);
    last_bent.value = value;
    last_bent.from = from;
    last_bent.to = strdup(to);
}

static void bend_value(const char *where, size_t value, service_answer *a)
{
    if (last_bent.from != NULL && value == last_bent.value && strcmp(where, last_bent.where) == 0 &&
        strcmp(a->text, last_bent.from) == 0) {
        snprintf(a->text, sizeof a->text, "%s", last_bent.to);
        return;
    }
    char *from = strdup(a->text);
    json_t *root = json_loads(a->text, JSON_DECODE_ANY, NULL);
    json_t *mark = values[value].text != NULL ? json_string(MARK) : NULL;
    if (root != NULL && where[0] == '\0') {
        write_bent(mark, values[value].text, a);
    } else if (root != NULL && put_at(root, where, mark)) {
        write_bent(root, values[value].text, a);
    }
    remember(where, value, from, a->text);
    json_decref(mark);
    json_decref(root);
}

static void bend_body(const char *what, service_answer *a)
{
    for (size_t i = 0; i < BODIES; i++) {
        if (strcmp(bodies[i].name, what) == 0) {
            bodies[i].apply(a);
        }
    }
}

void bend_apply(const bend *b, service_answer *answer)
{
    const size_t value = find_value(b->what);
    if (strcmp(b->where, STATUS) == 0) {
        bend_status(b->what, answer);
    } else if (strcmp(b->where, BODY) == 0) {
        bend_body(b->what, answer);
    } else if (value < VALUES && strncmp(b->where, HEADER, strlen(HEADER)) == 0) {
        bend_header(b->where + strlen(HEADER), value, answer);
    } else if (value < VALUES) {
        bend_value(b->where, value, answer);
    }
}

// ---- records ----

void bend_record_add(bend_record *record, const service_answer *answer)
{
    record->answers = realloc(record->answers, (record->count + 1) * sizeof *record->answers);
    assert_non_null(record->answers);
    record->answers[record->count++] = (bend_answer){.text = strdup(answer->text),
                                                     .headers = strdup(answer->headers),
                                                     .http_status = answer->http_status};
}

void bend_record_free(bend_record *record)
{
    for (size_t i = 0; i < record->count; i++) {
        free(record->answers[i].text);
        free(record->answers[i].headers);
    }
    free(record->answers);
    *record = (bend_record){NULL, 0};
}

bool bend_is_a_lie(const bend *b, const bend_record *record)
{
    enum {
        ACCEPTED = 202
    };
    if (b->answer == 0 || strcmp(b->where, STATUS) != 0) {
        return false;
    }
    const int32_t was = record->answers[b->answer - 1].http_status;
    const long now = strtol(b->what, NULL, 10);
    return now < 300 && now != ACCEPTED && (was == ACCEPTED || was >= 400);
}
