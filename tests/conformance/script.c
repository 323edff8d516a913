#include "script.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "must.h"
#include "tree.h"

static char *add_line(char *lines, const char *name, const json_t *value)
{
    const char *text = tree_scalar(value);
    char *out = must_format("%s%s: %s\n", lines, name, text != NULL ? text : "");
    free(lines);
    return out;
}

// A header that came several times has an array.
static char *header_lines(const answer *a)
{
    char *lines = must_copy("");
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)a->headers, name, value)
    {
        for (size_t i = 0; i < json_array_size(value); i++) {
            lines = add_line(lines, name, json_array_get(value, i));
        }
        if (!json_is_array(value)) {
            lines = add_line(lines, name, value);
        }
    }
    // The examples leave out what every answer with a body has.
    if (a->body != NULL && answer_header(a, "content-type") == NULL) {
        json_t *json = json_string("application/json");
        lines = add_line(lines, "content-type", json);
        json_decref(json);
    }
    return lines;
}

static void check(azb_status status)
{
    if (status != AZB_OK) {
        fprintf(stderr, "azb-conformance: the mock refused an answer: %s\n",
                azb_status_name(status));
        exit(2);
    }
}

void script_answer(azb_mock *mock, const char *method, const char *url_pattern, const answer *a,
                   long times)
{
    char *headers = header_lines(a);
    check(azb_mock_reply(mock, method, url_pattern, (int32_t)a->status, headers, a->body));
    free(headers);
    if (times != 1) {
        check(azb_mock_with(mock, AZB_MOCK_REPEAT, times < 0 ? -1 : times - 1));
    }
}
