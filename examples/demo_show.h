/* demo_show.h - how the two acts of the demonstration print what they do. */
#ifndef EXAMPLES_DEMO_SHOW_H
#define EXAMPLES_DEMO_SHOW_H

#include <stddef.h>

#include <azbackup/azbackup.h>

/* Prints the heading of a step, and one line below it. */
void demo_step(int number, const char *format, ...) __attribute__((format(printf, 2, 3)));
void demo_say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* An azb_progress_fn: a bar on a terminal, elsewhere a line whenever there is something new. user:
 * what is running, such as "The backup job". */
void demo_progress(void *user, const azb_progress *progress);

/* Removes the bar, so that the outcome of the step takes its place. */
void demo_end_bar(void);

/* Prints one line for each resource of a report: what became of it, and its short name. */
void demo_report(const azb_report *report);

/* The name of a protected item as its owner knows it: "vm01" for
 * "VM;iaasvmcontainerv2;rg-backup;vm01". */
void demo_short_name(const char *item, char *text, size_t size);

#endif
