/*
 * process.h - whose an object is.
 *
 * What has locks, a thread or sockets serves the process that made it alone. fork() copies it into
 * the child, where a lock may be held for ever by a thread that is not there, and where the sockets
 * are still the parent's. No hook of the process is used to find that out.
 */
#ifndef AZBI_BASE_PROCESS_H
#define AZBI_BASE_PROCESS_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/error.h"

/* The calling process, for a maker to keep. */
pid_t azbi_process(void);

/* Whether another process than the calling one has made it. */
bool azbi_is_foreign(pid_t maker);

/* AZB_OK, or AZB_E_STATE in another process than the maker's; takes no lock and none of the
 * context's memory, whose functions may take one. what: "client". */
AZB_NODISCARD azb_status azbi_process_check(pid_t maker, const char *what, azb_error **err);

#endif
