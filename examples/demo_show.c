// demo_show.c - how the two acts of the demonstration print what they do.
#include "demo_show.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <azbackup/id.h>

enum {
    BAR_WIDTH = 30,
    LINE_MAX_LEN = 256,
    LINE_PERCENT = 20 // a line for each of these
};

void demo_step(int number, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    printf("\n%d. ", number);
    vprintf(format, args);
    printf("\n");
    va_end(args);
    fflush(stdout);
}

void demo_say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    printf("   ");
    vprintf(format, args);
    printf("\n");
    va_end(args);
    fflush(stdout);
}

// ---- progress ----

static bool can_draw(void)
{
    return isatty(STDOUT_FILENO) == 1;
}

// "The backup job is running: 50 % (transfer data to vault)".
static void describe(const char *what, double percent, const char *activity, char *line)
{
    size_t used = (size_t)snprintf(line, LINE_MAX_LEN, "%s is running", what);
    if (percent >= 0 && used < LINE_MAX_LEN) {
        used += (size_t)snprintf(line + used, LINE_MAX_LEN - used, ": %.0f %%", percent);
    }
    if (activity[0] != '\0' && used < LINE_MAX_LEN) {
        snprintf(line + used, LINE_MAX_LEN - used, " (%c%s)", tolower((unsigned char)activity[0]),
                 activity + 1);
    }
}

static void draw_bar(double percent, const char *line)
{
    const int full = percent < 0 ? 0 : (int)(percent * (double)BAR_WIDTH / 100);
    printf("\r\033[K   [%.*s%*s] %s", full, "##############################", BAR_WIDTH - full, "",
           line);
    fflush(stdout);
}

// True when another line is due: another task, or LINE_PERCENT more of it.
static bool is_news(const char *what, double percent, const char *activity)
{
    static char last[LINE_MAX_LEN];
    char key[LINE_MAX_LEN];
    snprintf(key, sizeof key, "%s %s %d", what, activity, (int)percent / LINE_PERCENT);
    const bool is_new = strcmp(key, last) != 0;
    memcpy(last, key, sizeof last);
    return is_new;
}

void demo_progress(void *user, const azb_progress *progress)
{
    char line[LINE_MAX_LEN];
    const char *what = user;
    double percent = progress->percent;
    if (percent < 0 && progress->tasks_total > 0) {
        percent = 100.0 * progress->tasks_done / progress->tasks_total;
    }
    // Whatever has ended is reported by the step itself.
    if (progress->state[0] != '\0' && strcmp(progress->state, "InProgress") != 0) {
        return;
    }
    describe(what, percent, progress->activity, line);
    if (can_draw()) {
        draw_bar(percent, line);
    } else if (is_news(what, percent, progress->activity)) {
        demo_say("%s", line);
    }
}

void demo_end_bar(void)
{
    if (can_draw()) {
        printf("\r\033[K");
    }
}

// ---- names ----

static const char *kind_of(const azb_id_parts *parts)
{
    return parts->disk.ptr != NULL              ? "disk"
           : parts->virtual_machine.ptr != NULL ? "machine"
           : parts->restore_point.ptr != NULL   ? "restore point"
           : parts->collection.ptr != NULL      ? "collection"
                                                : "resource";
}

void demo_short_name(const char *item, char *text, size_t size)
{
    azb_workload_name name = {.size = sizeof name};
    if (azb_item_name_parse(item, &name) == AZB_OK) {
        snprintf(text, size, "%.*s", (int)name.name.len, name.name.ptr);
    } else {
        const char *last = strrchr(item, ';');
        snprintf(text, size, "%s", last != NULL ? last + 1 : item);
    }
}

// ---- reports ----

static const char *outcome_of(const azb_report_entry *entry)
{
    static const char *const of_creations[] = {
        [AZB_REPORT_PLANNED] = "not begun", [AZB_REPORT_DONE] = "created",
        [AZB_REPORT_UNDONE] = "removed",    [AZB_REPORT_FAILED] = "failed",
        [AZB_REPORT_RUNNING] = "running",
    };
    static const char *const of_deletions[] = {
        [AZB_REPORT_PLANNED] = "would go", [AZB_REPORT_DONE] = "deleted",
        [AZB_REPORT_UNDONE] = "unchanged", [AZB_REPORT_FAILED] = "failed",
        [AZB_REPORT_RUNNING] = "running",
    };
    return entry->action == AZB_REPORT_CREATE   ? of_creations[entry->outcome]
           : entry->action == AZB_REPORT_DELETE ? of_deletions[entry->outcome]
                                                : "kept";
}

void demo_report(const azb_report *report)
{
    for (size_t i = 0; i < azb_report_count(report); i++) {
        azb_report_entry entry = {.size = sizeof entry};
        azb_id_parts parts = {.size = sizeof parts};
        if (azb_report_read(report, i, &entry) == AZB_OK &&
            azb_id_parse(entry.id, &parts) == AZB_OK) {
            const bool is_point = parts.restore_point.ptr != NULL;
            demo_say("%-9s  %-13s  %.*s%s%.*s", outcome_of(&entry), kind_of(&parts),
                     (int)parts.name.len, parts.name.ptr, is_point ? " in " : "",
                     is_point ? (int)parts.collection.len : 0,
                     is_point ? parts.collection.ptr : "");
        }
        if (entry.error != NULL) {
            demo_say("           %s", azb_error_message(entry.error));
        }
    }
}
