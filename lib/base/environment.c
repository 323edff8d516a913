// environment.c - reading a variable with the meaning of secure_getenv, in ISO C and POSIX.
#include "base/environment.h"

#include <stdbool.h>
#include <stdlib.h>

#ifdef __linux__
#include <sys/auxv.h>
#else
#include <unistd.h>
#endif

// Decided when the program was started: one that changes its user later keeps its environment.
static bool has_borrowed_rights(void)
{
#ifdef __linux__
    return getauxval(AT_SECURE) != 0;
#else
    return getuid() != geteuid() || getgid() != getegid();
#endif
}

const char *azbi_env(const char *name)
{
    const char *value = has_borrowed_rights() ? NULL : getenv(name);
    return value == NULL || value[0] == '\0' ? NULL : value;
}
