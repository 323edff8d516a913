// decode_page - a page of recovery points from memory to models and freed again, beside a jansson
// tree of the same bytes built and freed.

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "points.h"
#include "report.h"
#include "json/walker.h"

enum {
    POINTS = 200,
    ROUNDS = 9,
    TURNS = 60,
    TURNS_QUICK = 15
};

static const double LIMIT = 0.30;

struct work {
    azb_context *context;
    const azb_type *type;
    char *page;
    size_t len;
};

// As the pager does it: the body belongs to the arena, and its texts stay in it.
static bool decode_ours(const struct work *work)
{
    azbi_page page;
    azbi_arena *arena = azbi_arena_new(work->context, 0);
    char *body = azbi_alloc_raw(work->context, work->len + 1);
    if (arena == NULL || body == NULL || azbi_arena_adopt(arena, body, work->len + 1) != AZB_OK) {
        return false;
    }
    memcpy(body, work->page, work->len + 1);
    azb_status status =
        azbi_decode_page(arena, work->type, body, work->len, NULL, NULL, &page, NULL);
    bool good = status == AZB_OK && page.count == POINTS;
    azbi_arena_release(arena);
    return good;
}

static bool decode_jansson(const struct work *work)
{
    json_t *tree = json_loadb(work->page, work->len, 0, NULL);
    bool good = json_array_size(json_object_get(tree, "value")) == POINTS;
    json_decref(tree);
    return good;
}

// Seconds of one turn in the best round; 0 when it failed.
static double measure(bool (*decode)(const struct work *), const struct work *work, int turns)
{
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
        double start = bench_now();
        for (int turn = 0; turn < turns; turn++) {
            if (!decode(work)) {
                return 0;
            }
        }
        double seconds = (bench_now() - start) / turns;
        best = best == 0 || seconds < best ? seconds : best;
    }
    return best;
}

static bool make_work(struct work *work)
{
    static const char end[] = "null}";
    char *start = points_page(POINTS, &work->len);
    work->page = start != NULL ? realloc(start, work->len + sizeof end) : NULL;
    if (work->page == NULL || azb_context_new(NULL, &work->context, NULL) != AZB_OK) {
        return false;
    }
    memcpy(work->page + work->len, end, sizeof end);
    work->len += sizeof end - 1;
    work->type = azb_type_find("RecoveryPointResource");
    return work->type != NULL;
}

int main(int argc, char **argv)
{
    struct bench_options options;
    struct work work = {0};
    int code = bench_options_read(&options, argc, argv);
    if (code >= 0) {
        return code;
    }
    if (!make_work(&work)) {
        fprintf(stderr, "decode_page: no memory or no such type\n");
        return 1;
    }
    int turns = options.quick ? TURNS_QUICK : TURNS;
    double ours = measure(decode_ours, &work, turns);
    double theirs = measure(decode_jansson, &work, turns);
    if (ours == 0 || theirs == 0) {
        fprintf(stderr, "decode_page: a page was not decoded\n");
        return 1;
    }
    struct bench_result result = {
        .name = "decode_page",
        .ours = ours / theirs,
        .limit = LIMIT,
        .unit = "ratio",
        .ratio = ours / theirs,
        .extra = {{"ours_mb_s", (double)work.len / ours / 1e6},
                  {"jansson_mb_s", (double)work.len / theirs / 1e6},
                  {"bytes", (double)work.len}},
    };
    bench_report(&options, &result);
    azb_context_free(work.context);
    free(work.page);
    return 0;
}
