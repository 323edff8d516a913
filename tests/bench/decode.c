#include "decode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/memory.h"
#include "report.h"
#include "json/walker.h"

enum {
    ROUNDS = 9,
    TURNS = 60,
    TURNS_QUICK = 15
};

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
    bool good = status == AZB_OK && page.count == DECODE_POINTS;
    azbi_arena_release(arena);
    return good;
}

static bool decode_jansson(const struct work *work)
{
    json_t *tree = json_loadb(work->page, work->len, 0, NULL);
    bool good = json_array_size(json_object_get(tree, "value")) == DECODE_POINTS;
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

// Finishes a page that ends with "nextLink":
static bool finish(struct work *work, char *start)
{
    static const char end[] = "null}";
    work->page = start != NULL ? realloc(start, work->len + sizeof end) : NULL;
    if (work->page == NULL || azb_context_new(NULL, &work->context, NULL) != AZB_OK) {
        return false;
    }
    memcpy(work->page + work->len, end, sizeof end);
    work->len += sizeof end - 1;
    work->type = azb_type_find("RecoveryPointResource");
    return work->type != NULL;
}

int decode_bench(int argc, char **argv, const char *name, double limit, char *page, size_t len)
{
    struct bench_options options;
    struct work work = {.len = len};
    const int code = bench_options_read(&options, argc, argv);
    if (code >= 0) {
        free(page);
        return code;
    }
    const int turns = options.quick ? TURNS_QUICK : TURNS;
    const bool ready = finish(&work, page);
    const double ours = ready ? measure(decode_ours, &work, turns) : 0;
    const double theirs = ready ? measure(decode_jansson, &work, turns) : 0;
    azb_context_free(work.context);
    free(work.page);
    if (ours <= 0 || theirs <= 0) {
        fprintf(stderr, "%s: the page was not decoded\n", name);
        return 1;
    }
    const struct bench_result result = {
        .name = name,
        .ours = ours / theirs,
        .limit = limit,
        .unit = "ratio",
        .ratio = ours / theirs,
        .extra = {{"ours_mb_s", (double)work.len / ours / 1e6},
                  {"jansson_mb_s", (double)work.len / theirs / 1e6},
                  {"bytes", (double)work.len}},
    };
    bench_report(&options, &result);
    return 0;
}
