/*
 * process.h - which process created an object.
 *
 * An object with locks, a thread or sockets works only in the process that created it. fork()
 * copies it into the child, where a lock may be held for ever by a thread that does not exist
 * there, and where the sockets still belong to the parent. Objects compare process ids to detect
 * that; the library installs no fork handler.
 */
#ifndef AZBI_BASE_PROCESS_H
#define AZBI_BASE_PROCESS_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/error.h"

/* The calling process; an object keeps it when it is created. */
pid_t azbi_process(void);

/* Whether creator is another process than the calling one. */
bool azbi_is_foreign(pid_t creator);

/* AZB_E_STATE when creator is another process. Takes no lock and does not use the context's memory,
 * whose functions may take one. what: "client". */
AZB_NODISCARD azb_status azbi_process_check(pid_t creator, const char *what, azb_error **err);

#endif
