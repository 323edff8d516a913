// process.c - which process created an object.
#include "base/process.h"

#include <unistd.h>

pid_t azbi_process(void)
{
    return getpid();
}

bool azbi_is_foreign(pid_t creator)
{
    return creator != getpid();
}

azb_status azbi_process_check(pid_t creator, const char *what, azb_error **err)
{
    if (!azbi_is_foreign(creator)) {
        return AZB_OK;
    }
    return azbi_fail(err, NULL, AZB_E_STATE,
                     "the %s belongs to another process; create a new one after fork", what);
}
