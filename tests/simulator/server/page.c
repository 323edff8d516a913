// page.c - cuts lists into pages.
#include "server/page.h"
#include "server/sim.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

// The token is a position counted from the end that does not grow, so that new elements do not
// shift the pages of a listing in progress.
bool sim_page_begin(struct sim_call *call, struct sim_page *page)
{
    *page = (struct sim_page){.start = SIM_NONE, .room = call->sim->options.page_size};
    const char *token = sim_call_query(call, "$skipToken");
    unsigned long long position = 0;
    int used = 0;
    if (token == NULL || *token == '\0') {
        // The first page.
    } else if (sscanf(token, "sim-%llx%n", &position, &used) == 1 && token[used] == '\0') {
        page->start = (size_t)position;
    } else {
        sim_answer_backup_error(call, 400, "BMSUserErrorInvalidInput",
                                "Input provided for the call is invalid: the skip token.");
        return false;
    }
    page->value = json_array();
    return true;
}

bool sim_page_add(struct sim_page *page, json_t *element)
{
    json_array_append_new(page->value, element);
    page->room--;
    return page->room > 0;
}

// The URL of the request with its version and filter, and the new token.
static json_t *next_link(struct sim_call *call, size_t next)
{
    const struct sim_request *request = &call->request;
    char *link =
        sim_arena_format(&call->arena, "%s%.*s?api-version=%s", request->base,
                         (int)strcspn(request->target, "?"), request->target, call->api_version);
    for (size_t i = 0; i < request->query_count; i++) {
        const struct sim_pair *pair = &request->query[i];
        if (strcasecmp(pair->name, "api-version") != 0 &&
            strcasecmp(pair->name, "$skipToken") != 0) {
            link = sim_arena_format(&call->arena, "%s&%s=%s", link,
                                    sim_query_encode(&call->arena, pair->name),
                                    sim_query_encode(&call->arena, pair->value));
        }
    }
    return json_sprintf("%s&%%24skipToken=sim-%zx", link, next);
}

void sim_page_end(struct sim_call *call, struct sim_page *page, size_t next)
{
    json_t *body = json_pack("{s:o}", "value", page->value);
    if (next != SIM_NONE) {
        json_object_set_new(body, "nextLink", next_link(call, next));
    }
    sim_answer_json(call, 200, body);
}

void sim_page_answer(struct sim_call *call, json_t *elements)
{
    struct sim_page page;
    if (sim_page_begin(call, &page)) {
        size_t count = json_array_size(elements);
        size_t i = page.start == SIM_NONE ? 0 : page.start;
        while (i < count && page.room > 0) {
            sim_page_add(&page, json_incref(json_array_get(elements, i)));
            i++;
        }
        sim_page_end(call, &page, i < count ? i : SIM_NONE);
    }
    json_decref(elements);
}
