#include "base/process.h"

#include <unistd.h>

pid_t azbi_process(void)
{
    return getpid();
}

bool azbi_is_foreign(pid_t maker)
{
    return maker != getpid();
}

azb_status azbi_process_check(pid_t maker, const char *what, azb_error **err)
{
    if (!azbi_is_foreign(maker)) {
        return AZB_OK;
    }
    return azbi_fail(err, NULL, AZB_E_STATE,
                     "the %s belongs to another process; make a new one after fork", what);
}
