#include "demo_show.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum {
    BAR_WIDTH = 30,
    LINE_MAX_LEN = 256,
    LINE_PERCENT = 20 // a line for each of these
};

void demo_step(int number, const char *text)
{
    printf("\n%d. %s\n", number, text);
    fflush(stdout);
}

static bool can_draw(void)
{
    return isatty(STDOUT_FILENO) == 1;
}

static void draw_bar(double percent, const azb_progress *progress)
{
    int full = percent < 0 ? 0 : (int)(percent * (double)BAR_WIDTH / 100);
    printf("\r\033[K   [%.*s%*s]", full, "##############################", BAR_WIDTH - full, "");
    if (percent >= 0) {
        printf(" %3.0f %%", percent);
    }
    printf(" %s %s", progress->state, progress->activity);
    fflush(stdout);
}

static void print_line(double percent, const azb_progress *progress)
{
    static char last[LINE_MAX_LEN];
    char line[LINE_MAX_LEN];
    snprintf(line, sizeof line, "%s %s %d", progress->state, progress->activity,
             (int)percent / LINE_PERCENT);
    if (strcmp(line, last) == 0) {
        return;
    }
    memcpy(last, line, sizeof last);
    printf("   %s", progress->state);
    if (percent >= 0) {
        printf(" %3.0f %%", percent);
    }
    printf(" %s\n", progress->activity);
    fflush(stdout);
}

void demo_progress(void *user, const azb_progress *progress)
{
    (void)user;
    double percent = progress->percent;
    if (percent < 0 && progress->tasks_total > 0) {
        percent = 100.0 * progress->tasks_done / progress->tasks_total;
    }
    if (can_draw()) {
        draw_bar(percent, progress);
    } else {
        print_line(percent, progress);
    }
}

void demo_end_bar(void)
{
    if (can_draw()) {
        printf("\n");
    }
}
