/* demo_show.h - how the two acts of the demonstration show what they do. */
#ifndef EXAMPLES_DEMO_SHOW_H
#define EXAMPLES_DEMO_SHOW_H

#include <azbackup/poller.h>

/* The heading of a step. */
void demo_step(int number, const char *text);

/* An azb_progress_fn: a bar where the terminal can show one, else a line each time that something
 * is new. user is not used. */
void demo_progress(void *user, const azb_progress *progress);

/* Goes on below the bar. */
void demo_end_bar(void);

#endif
