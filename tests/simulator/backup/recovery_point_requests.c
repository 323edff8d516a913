// recovery_point_requests.c - lists and shows recovery points.
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/page.h"

#include <string.h>
#include <strings.h>

enum {
    BY_START,
    BY_END,
    BY_QUERY_TYPE,
    BY_EXTENDED,
    BY_MOVE_READY,
    BY_SOFT_DELETED
};

static const struct sim_filter_key keys[] = {
    [BY_START] = {"startDate", SIM_FILTER_DATE, NULL},
    [BY_END] = {"endDate", SIM_FILTER_DATE, NULL},
    [BY_QUERY_TYPE] = {"restorePointQueryType", SIM_FILTER_WORD,
                       " Invalid Full Log Differential FullAndDifferential All Incremental "
                       "SnapshotFull SnapshotCopyOnlyFull "},
    [BY_EXTENDED] = {"extendedInfo", SIM_FILTER_BOOL, NULL},
    [BY_MOVE_READY] = {"moveReadyRPOnly", SIM_FILTER_BOOL, NULL},
    [BY_SOFT_DELETED] = {"includeSoftDeletedRP", SIM_FILTER_BOOL, NULL},
};

// Which of a workload's points a restorePointQueryType lists; without one, all but logs.
static bool type_is_wanted(const char *query, const struct sim_point *point)
{
    static const char *const both[] = {"Full", "Differential"};
    if (query == NULL || strcasecmp(query, "All") == 0 ||
        point->item->workload->range_type == NULL) {
        return true;
    }
    if (strcasecmp(query, "FullAndDifferential") == 0) {
        return strcmp(point->type, both[0]) == 0 || strcmp(point->type, both[1]) == 0;
    }
    return strcasecmp(query, point->type) == 0;
}

static bool is_wanted(const struct sim_call *call, const struct sim_filter *filter,
                      const struct sim_point *point)
{
    const char *ready = filter->texts[BY_MOVE_READY];
    return (filter->texts[BY_START] == NULL || point->time >= filter->dates[BY_START]) &&
           (filter->texts[BY_END] == NULL || point->time <= filter->dates[BY_END]) &&
           type_is_wanted(filter->texts[BY_QUERY_TYPE], point) &&
           (ready == NULL || strcasecmp(ready, "true") != 0 ||
            sim_recovery_point_movable(point, call->now));
}

static bool check_dates(struct sim_call *call, const struct sim_filter *filter)
{
    bool ordered = filter->texts[BY_START] == NULL || filter->texts[BY_END] == NULL ||
                   filter->dates[BY_START] <= filter->dates[BY_END];
    if (!ordered) {
        sim_answer_backup_error(call, 400, "BMSUserErrorInvalidInput",
                                "Input provided for the call is invalid: startDate is after "
                                "endDate.");
    }
    return ordered;
}

// The next position below `from` that the request lists; SIM_NONE: no more.
static size_t next_wanted(const struct sim_call *call, const struct sim_filter *filter, size_t from)
{
    for (size_t i = from; i > 0; i--) {
        struct sim_point point = sim_recovery_point(call, i - 1);
        if (filter->texts[BY_START] != NULL && i <= call->item->base_points &&
            point.time + SIM_DAY < filter->dates[BY_START]) {
            return SIM_NONE; // from here on everything is older
        }
        if (is_wanted(call, filter, &point)) {
            return i - 1;
        }
    }
    return SIM_NONE;
}

static bool wants_range(const struct sim_call *call, const struct sim_filter *filter)
{
    const char *query = filter->texts[BY_QUERY_TYPE];
    return call->item->workload->range_type != NULL && query != NULL &&
           (strcasecmp(query, "Log") == 0 || strcasecmp(query, "All") == 0);
}

// Newest first; the log range, which has no time, comes before all points.
static void list_points(struct sim_call *call)
{
    struct sim_filter filter;
    struct sim_page page;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0]) ||
        !check_dates(call, &filter) || !sim_page_begin(call, &page)) {
        return;
    }
    size_t count = sim_recovery_point_count(call->item);
    const char *extended = filter.texts[BY_EXTENDED];
    bool full = extended != NULL && strcasecmp(extended, "true") == 0;
    if (page.start == SIM_NONE && wants_range(call, &filter)) {
        sim_page_add(&page, sim_recovery_point_json(call, SIM_RANGE_POINT, full));
    }
    size_t from = page.start == SIM_NONE || page.start > count ? count : page.start;
    size_t next = next_wanted(call, &filter, from);
    while (next != SIM_NONE && page.room > 0) {
        sim_page_add(&page, sim_recovery_point_json(call, next, full));
        next = next_wanted(call, &filter, next);
    }
    sim_page_end(call, &page, next == SIM_NONE ? SIM_NONE : next + 1);
}

static void get_point(struct sim_call *call)
{
    sim_answer_json(call, 200, sim_recovery_point_json(call, call->point, true));
}

const struct sim_route sim_recovery_point_routes[] = {
    {"GET", SIM_ITEM_PATH "/recoveryPoints", SIM_ITEM, list_points},
    {"GET", SIM_POINT_PATH, SIM_POINT, get_point},
    {NULL, NULL, SIM_OPEN, NULL}};
