// decode_page - a page of recovery points from memory to models and freed again, beside a jansson
// tree of the same bytes built and freed. mixed_ratio is the same for a page of many kinds, with
// late discriminators, kinds and members that no type has, numbers for names, nulls and escapes.

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

#define ID \
    "{\"id\":\"/subscriptions/11112222-3333-4444-5555-666677778888/resourceGroups/rg/point\","

static const char *const kinds[] = {
    ID
    "\"properties\":{\"recoveryPointTimeInUTC\":\"2025-01-31T10:20:30.1234567Z\",\"type\":"
    "\"Full\",\"extendedInfo\":{\"dataDirectoryTimeInUTC\":\"2025-01-31T10:20:30Z\","
    "\"dataDirectoryPaths\":[{\"type\":\"Data\",\"path\":\"F:\\\\data\\\\m.mdf\",\"logicalName\":"
    "\"m\"}]},\"objectType\":\"AzureWorkloadSQLRecoveryPoint\"}}",
    ID
    "\"properties\":{\"objectType\":\"AzureFileShareRecoveryPoint\",\"recoveryPointType\":"
    "\"FileSystemConsistent\",\"recoveryPointTime\":\"2025-01-31T10:20:30Z\","
    "\"fileShareSnapshotUri\":\"https://account.file.core.windows.net/share?snapshot=2025-01-31\","
    "\"recoveryPointSizeInGB\":100}}",
    ID
    "\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\",\"keyAndSecret\":null,"
    "\"isInstantILRSessionActive\":false,\"recoveryPointTierDetails\":[{\"type\":1,\"status\":1},"
    "{\"type\":2,\"status\":1}],\"zones\":[\"1\",\"2\"],\"osType\":\"Windows\"}}",
    ID "\"properties\":{\"objectType\":\"FutureRecoveryPoint\",\"depth\":{\"a\":[1,2.50,{\"b\":"
       "null}]},\"text\":\"gr\\u00fc\\u00dfe \xE2\x82\xAC\",\"flags\":[true,false]},\"more\":{}}",
    ID "\"properties\":{\"timeRanges\":[{\"startTime\":\"2025-01-30T10:20:30Z\",\"endTime\":"
       "\"2025-01-31T10:20:30Z\"}],\"objectType\":\"AzureWorkloadSAPHanaPointInTimeRecoveryPoint\","
       "\"recoveryPointTimeInUTC\":\"0001-01-01T00:00:00\",\"type\":\"Log\"}}",
};

static char *mixed_page(size_t *len)
{
    enum {
        BYTES_PER_POINT = 1024
    };
    char *page = malloc(POINTS * BYTES_PER_POINT);
    if (page == NULL) {
        return NULL;
    }
    size_t used = (size_t)sprintf(page, "{\"value\":[");
    for (size_t i = 0; i < POINTS; i++) {
        const char *kind = kinds[i % (sizeof kinds / sizeof kinds[0])];
        used += (size_t)sprintf(page + used, "%s%s", i == 0 ? "" : ",", kind);
    }
    *len = used + (size_t)sprintf(page + used, "],\"nextLink\":");
    return page;
}

struct figures {
    double ratio;
    double ours_mb_s;
    double jansson_mb_s;
};

static bool compare(struct work *work, bool ready, int turns, struct figures *out)
{
    double ours = ready ? measure(decode_ours, work, turns) : 0;
    double theirs = ready ? measure(decode_jansson, work, turns) : 0;
    bool good = ours > 0 && theirs > 0;
    if (good) {
        *out = (struct figures){ours / theirs, (double)work->len / ours / 1e6,
                                (double)work->len / theirs / 1e6};
    }
    azb_context_free(work->context);
    free(work->page);
    return good;
}

int main(int argc, char **argv)
{
    struct bench_options options;
    struct work plain = {0};
    struct work mixed = {0};
    struct figures of_plain, of_mixed;
    int code = bench_options_read(&options, argc, argv);
    if (code >= 0) {
        return code;
    }
    int turns = options.quick ? TURNS_QUICK : TURNS;
    bool ready = finish(&plain, points_page(POINTS, &plain.len));
    bool ready_too = finish(&mixed, mixed_page(&mixed.len));
    if (!compare(&plain, ready, turns, &of_plain) ||
        !compare(&mixed, ready_too, turns, &of_mixed)) {
        fprintf(stderr, "decode_page: a page was not decoded\n");
        return 1;
    }
    struct bench_result result = {
        .name = "decode_page",
        .ours = of_plain.ratio,
        .limit = LIMIT,
        .unit = "ratio",
        .ratio = of_plain.ratio,
        .extra = {{"ours_mb_s", of_plain.ours_mb_s},
                  {"jansson_mb_s", of_plain.jansson_mb_s},
                  {"mixed_ratio", of_mixed.ratio}},
    };
    bench_report(&options, &result);
    return 0;
}
