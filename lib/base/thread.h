/* thread.h - threads of the library. */
#ifndef AZBI_BASE_THREAD_H
#define AZBI_BASE_THREAD_H

#include <pthread.h>
#include <stdbool.h>

/* Starts a thread in which all signals are blocked: those of the host are for its own threads.
 * False when the system has no more threads. End it with pthread_join. */
bool azbi_thread_start(pthread_t *thread, void *(*run)(void *user), void *user);

#endif
