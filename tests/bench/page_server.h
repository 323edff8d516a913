/* page_server.h - serves a list of pages from memory, at next to no cost. */
#ifndef BENCH_PAGE_SERVER_H
#define BENCH_PAGE_SERVER_H

#include <stddef.h>
#include <sys/types.h>

/*
 * Starts a process that serves pages of points on a free port of the loopback.
 * pages: how many; the last one has a null nextLink. size: points on each. pid, port: filled.
 * Returns 0, or -1.
 */
int page_server_start(size_t pages, size_t size, pid_t *pid, int *port);

/* Ends it. */
void page_server_stop(pid_t pid);

#endif
