#include "session.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "must.h"
#include "tree.h"
#include "url.h"

static const char endpoint_of_examples[] = "https://management.azure.com";

// The examples call some parameters by their name in code.
static const struct {
    const char *parameter;
    const char *query;
} query_names[] = {
    {"$filter", "$filter"}, {"$skipToken", "$skipToken"},   {"$expand", "$expand"},
    {"expand", "$expand"},  {"api-version", "api-version"},
};

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return NULL;
    }
    size_t len = 0;
    size_t cap = 1 << 16;
    char *text = must_alloc(cap);
    for (size_t got = 1; got > 0; len += got) {
        if (cap - len < 2) {
            cap *= 2;
            text = must_resize(text, cap);
        }
        got = fread(text + len, 1, cap - len - 1, file);
    }
    text[len] = '\0';
    fclose(file);
    return text;
}

static char *copy_or_null(const json_t *text)
{
    return json_is_string(text) ? must_copy(json_string_value(text)) : NULL;
}

static char *text_or_null(const json_t *tree)
{
    return tree == NULL || json_is_null(tree) ? NULL : tree_text(tree);
}

static exchange *append(session *s, const json_t *line)
{
    s->exchanges = must_resize(s->exchanges, (s->count + 1) * sizeof *s->exchanges);
    exchange *e = &s->exchanges[s->count++];
    memset(e, 0, sizeof *e);
    e->file = s->file;
    e->seq = (long)s->count;
    e->method = json_string_value(json_object_get(line, "method"));
    return e;
}

static answer *append_answer(exchange *e, long status, const json_t *headers, char *body)
{
    e->answers = must_resize(e->answers, (e->answer_count + 1) * sizeof *e->answers);
    answer *a = &e->answers[e->answer_count++];
    *a = (answer){.status = status, .headers = headers, .body = body};
    return a;
}

static void add_recorded(session *s, const json_t *line)
{
    exchange *e = append(s, line);
    e->seq = tree_number(json_object_get(line, "seq"), e->seq);
    e->url = must_copy(json_string_value(json_object_get(line, "url")));
    e->request_body = copy_or_null(json_object_get(line, "requestBody"));
    e->repeats = tree_number(json_object_get(line, "repeats"), 0);
    append_answer(e, tree_number(json_object_get(line, "status"), 0),
                  json_object_get(line, "responseHeaders"),
                  copy_or_null(json_object_get(line, "responseBody")));
}

// Examples may hold a placeholder where a real request has the GUID of a subscription.
static const char *example_value(const char *key, const char *value)
{
    const bool is_placeholder =
        value != NULL && value[0] == '{' && strcmp(key, "subscriptionId") == 0;
    return value == NULL ? "" : is_placeholder ? "00000000-0000-0000-0000-000000000000" : value;
}

static char *example_path(const char *template, const json_t *parameters)
{
    char *out = must_copy("");
    while (*template != '\0') {
        const size_t literal = strcspn(template, "{");
        const char *name = template + literal + (template[literal] == '{' ? 1 : 0);
        const size_t name_len = strcspn(name, "}");
        char *key = must_format("%.*s", (int)name_len, name);
        const char *value = tree_scalar(json_object_get(parameters, key));
        char *encoded = url_encode(example_value(key, value));
        const bool is_name = template[literal] == '{';
        char *next = must_format("%s%.*s%s", out, (int)literal, template, is_name ? encoded : "");
        free(encoded);
        free(key);
        free(out);
        out = next;
        template = is_name ? name + name_len + (name[name_len] == '}' ? 1 : 0) : template + literal;
    }
    return out;
}

static char *example_url(const json_t *line)
{
    const json_t *parameters = json_object_get(line, "parameters");
    char *path = example_path(json_string_value(json_object_get(line, "path")), parameters);
    char *out = must_format("%s%s", endpoint_of_examples, path);
    free(path);
    for (size_t i = 0; i < sizeof query_names / sizeof *query_names; i++) {
        const char *value = tree_scalar(json_object_get(parameters, query_names[i].parameter));
        if (value == NULL) {
            continue;
        }
        char *encoded = url_encode(value);
        char *next = must_format("%s%c%s=%s", out, strchr(out, '?') != NULL ? '&' : '?',
                                 query_names[i].query, encoded);
        free(encoded);
        free(out);
        out = next;
    }
    return out;
}

static void add_example(session *s, const json_t *line)
{
    exchange *e = append(s, line);
    e->operation_id = json_string_value(json_object_get(line, "operationId"));
    e->url = example_url(line);
    e->request_body = text_or_null(json_object_get(line, "requestBody"));
    const char *status;
    json_t *response;
    json_object_foreach(json_object_get(line, "responses"), status, response)
    {
        append_answer(e, strtol(status, NULL, 10), json_object_get(response, "headers"),
                      text_or_null(json_object_get(response, "body")));
    }
}

static bool add_line(session *s, const char *text, size_t len)
{
    json_t *line = tree_parse(text, len);
    json_array_append_new(s->lines, line != NULL ? line : json_null());
    if (!json_is_string(json_object_get(line, "method"))) {
        return false;
    }
    if (json_is_string(json_object_get(line, "url"))) {
        add_recorded(s, line);
        return true;
    }
    if (json_is_string(json_object_get(line, "path")) &&
        json_is_object(json_object_get(line, "responses"))) {
        add_example(s, line);
        return true;
    }
    return false;
}

long session_load(const char *file, session *out)
{
    *out = (session){.file = must_copy(file), .lines = json_array()};
    char *text = read_file(file);
    if (text == NULL) {
        return -1;
    }
    long bad = 0;
    long number = 0;
    for (const char *line = text; *line != '\0' && bad == 0;) {
        const size_t len = strcspn(line, "\n");
        number++;
        if (len > 0 && !add_line(out, line, len)) {
            bad = number;
        }
        line += len + (line[len] == '\n' ? 1 : 0);
    }
    free(text);
    return bad;
}

void session_free(session *s)
{
    for (size_t i = 0; i < s->count; i++) {
        exchange *e = &s->exchanges[i];
        for (size_t j = 0; j < e->answer_count; j++) {
            free(e->answers[j].body);
        }
        free(e->answers);
        free(e->request_body);
        free(e->url);
    }
    free(s->exchanges);
    json_decref(s->lines);
    free(s->file);
    memset(s, 0, sizeof *s);
}

const char *answer_header(const answer *a, const char *name)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)a->headers, key, value)
    {
        if (strcasecmp(key, name) == 0) {
            return tree_scalar(json_is_array(value) ? json_array_get(value, 0) : value);
        }
    }
    return NULL;
}
