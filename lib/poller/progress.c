// progress.c - how far a job is, out of the texts that the service writes for people.
#include "poller/progress.h"

#include <string.h>

#include "base/str.h"

enum {
    MS_PER_SECOND = 1000,
    SECONDS_PER_MINUTE = 60,
    MINUTES_PER_HOUR = 60,
    HOURS_PER_DAY = 24
};

static const double ms_per_second = MS_PER_SECOND;
static const double ms_per_minute = MS_PER_SECOND * SECONDS_PER_MINUTE;
static const double ms_per_hour = MS_PER_SECOND * SECONDS_PER_MINUTE * MINUTES_PER_HOUR;
static const double ms_per_day =
    MS_PER_SECOND * SECONDS_PER_MINUTE * MINUTES_PER_HOUR * HOURS_PER_DAY; // fits into an int
static const double amount_max = 9.0e18;                                   // fits into int64_t

// A decimal number without sign, exponent or locale; false: there is none at the cursor.
static bool read_number(const char **cursor, const char *end, double *out)
{
    const char *p = *cursor;
    double value = 0;
    double place = 1;
    while (p < end && azbi_is_digit(*p)) {
        value = value * 10 + (*p++ - '0');
    }
    if (p == *cursor) {
        return false;
    }
    if (end - p >= 2 && *p == '.' && azbi_is_digit(p[1])) {
        p++;
        while (p < end && azbi_is_digit(*p)) {
            place /= 10;
            value += place * (*p++ - '0');
        }
    }
    *cursor = p;
    *out = value;
    return true;
}

typedef struct size_unit {
    const char *name;
    double bytes;
} size_unit;

static const size_unit size_units[] = {
    {"TB", 1099511627776.0}, {"GB", 1073741824.0}, {"MB", 1048576.0},
    {"KB", 1024.0},          {"B", 1.0},           {"byte", 1.0},
};

// A number and its unit, with an s or without; false: the text goes on with something else.
static bool read_amount(const char **cursor, const char *end, int64_t *out)
{
    const char *p = *cursor;
    double number = 0;
    if (!read_number(&p, end, &number)) {
        return false;
    }
    while (p < end && *p == ' ') {
        p++;
    }
    size_t len = 0;
    while (p + len < end && azbi_is_letter(p[len])) {
        len++;
    }
    const size_t plain = len > 1 && azbi_lower(p[len - 1]) == 's' ? len - 1 : len;
    for (size_t i = 0; i < sizeof size_units / sizeof *size_units; i++) {
        const size_unit *unit = &size_units[i];
        if (azbi_equal_nocase(p, plain, unit->name, strlen(unit->name)) &&
            number * unit->bytes < amount_max) {
            *out = (int64_t)(number * unit->bytes);
            *cursor = p + len;
            return true;
        }
    }
    return false;
}

bool azbi_progress_bytes(const char *text, int64_t *done, int64_t *total)
{
    const char *end = text + strlen(text);
    const char *p = text;
    *done = -1;
    *total = -1;
    while (p < end && !azbi_is_digit(*p)) {
        p++;
    }
    if (!read_amount(&p, end, done)) {
        *done = -1;
        return false;
    }
    while (p < end && (*p == ' ' || *p == '/')) {
        p++;
    }
    if (!read_amount(&p, end, total)) {
        *total = -1;
    }
    return true;
}

typedef struct duration_unit {
    char letter;
    bool in_time; // behind the T
    const double *ms;
} duration_unit;

static const duration_unit duration_units[] = {
    {'D', false, &ms_per_day},
    {'H', true, &ms_per_hour},
    {'M', true, &ms_per_minute},
    {'S', true, &ms_per_second},
};

static bool add_part(const char **cursor, const char *end, bool in_time, double *ms)
{
    double number = 0;
    if (!read_number(cursor, end, &number) || *cursor == end) {
        return false;
    }
    const char letter = *(*cursor)++;
    for (size_t i = 0; i < sizeof duration_units / sizeof *duration_units; i++) {
        if (duration_units[i].letter == letter && duration_units[i].in_time == in_time) {
            *ms += number * *duration_units[i].ms;
            return true;
        }
    }
    return false;
}

static int64_t iso_duration(const char *p, const char *end)
{
    double ms = 0;
    bool in_time = false;
    bool any = false;
    while (p < end) {
        if (*p == 'T' && !in_time) {
            in_time = true;
            p++;
        } else if (add_part(&p, end, in_time, &ms)) {
            any = true;
        } else {
            return -1;
        }
    }
    return any && ms < amount_max ? (int64_t)ms : -1;
}

// [days.]hh:mm:ss[.fraction], as .NET writes it.
static int64_t clock_duration(const char *p, const char *end)
{
    const char *colon = memchr(p, ':', (size_t)(end - p));
    const char *point = memchr(p, '.', (size_t)(end - p));
    double ms = 0;
    double number = 0;
    if (colon != NULL && point != NULL && point < colon) {
        const char *days = p;
        if (!read_number(&days, point, &number) || days != point) {
            return -1;
        }
        ms = number * ms_per_day;
        p = point + 1;
    }
    const double units[] = {ms_per_hour, ms_per_minute, ms_per_second};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!read_number(&p, end, &number)) {
            return -1;
        }
        ms += number * units[i];
        const bool last = i + 1 == sizeof units / sizeof *units;
        if (last ? p != end : (p == end || *p++ != ':')) {
            return -1;
        }
    }
    return ms < amount_max ? (int64_t)ms : -1;
}

int64_t azbi_duration_ms(const char *text, size_t len)
{
    if (len == 0) {
        return -1;
    }
    const char *end = text + len;
    return *text == 'P' ? iso_duration(text + 1, end) : clock_duration(text, end);
}

void azbi_progress_init(azbi_progress *progress)
{
    memset(progress, 0, sizeof *progress);
    progress->percent = -1;
    progress->bytes_done = -1;
    progress->bytes_total = -1;
    progress->remaining_ms = -1;
    progress->tasks_done = -1;
    progress->tasks_total = -1;
}

// A copy that fits, not cut in the middle of a character.
static void copy_text(char *out, size_t size, const azbi_tree *value)
{
    size_t len = 0;
    const char *text = azbi_tree_text(value, &len);
    out[0] = '\0';
    if (text == NULL) {
        return;
    }
    const size_t n = azbi_utf8_fit(text, len, size - 1);
    memcpy(out, text, n);
    out[n] = '\0';
}

static bool has_status(const azbi_tree *task, const char *status)
{
    size_t len = 0;
    const char *text = azbi_tree_text(azbi_tree_get(task, "status"), &len);
    return text != NULL && azbi_equal_nocase(text, len, status, strlen(status));
}

// Counts the tasks, and describes the one under way, or else the last one with details.
static void read_tasks(azbi_progress *progress, const azbi_tree *tasks)
{
    const azbi_tree *active = NULL;
    const azbi_tree *detailed = NULL;
    progress->tasks_total = (int32_t)azbi_tree_count(tasks);
    progress->tasks_done = 0;
    for (size_t i = 0; i < azbi_tree_count(tasks); i++) {
        const azbi_tree *task = azbi_tree_at(tasks, i);
        progress->tasks_done += has_status(task, "Completed") ? 1 : 0;
        if (active == NULL && has_status(task, "InProgress")) {
            active = task;
        }
        if (azbi_tree_text(azbi_tree_get(task, "taskExecutionDetails"), NULL) != NULL) {
            detailed = task;
        }
    }
    copy_text(progress->activity, sizeof progress->activity, azbi_tree_get(active, "taskId"));
    copy_text(progress->detail, sizeof progress->detail,
              azbi_tree_get(active != NULL ? active : detailed, "taskExecutionDetails"));
    (void)azbi_progress_bytes(progress->detail, &progress->bytes_done, &progress->bytes_total);
}

static double percent_of(const azbi_tree *value)
{
    static const double most = 100;
    const double percent = azbi_tree_number(value, -1);
    return percent >= 0 && percent <= most ? percent : -1;
}

void azbi_progress_read(azbi_progress *progress, const azbi_tree *body)
{
    const azbi_tree *job = azbi_tree_get(azbi_tree_get(body, "properties"), "extendedInfo");
    azbi_progress_init(progress);
    progress->percent = percent_of(azbi_tree_get(body, "percentComplete"));
    if (job == NULL) {
        return;
    }
    progress->percent = percent_of(azbi_tree_get(job, "progressPercentage"));
    size_t len = 0;
    const char *left = azbi_tree_text(azbi_tree_get(job, "estimatedRemainingDuration"), &len);
    progress->remaining_ms = left == NULL ? -1 : azbi_duration_ms(left, len);
    const azbi_tree *tasks = azbi_tree_get(job, "tasksList");
    if (tasks != NULL) {
        read_tasks(progress, tasks);
    }
}
