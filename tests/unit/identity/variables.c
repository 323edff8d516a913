// variables.c - the variables that credentials read, set for one test.
#include "variables.h"

#include <stdlib.h>
#include <string.h>

#include "support/test.h"

extern char **environ;

int variables_clear(void **state)
{
    static const char *const prefixes[] = {"AZURE_", "IDENTITY_",   "MSI_",
                                           "IMDS_",  "SYSTEM_OIDC", "ACTIONS_ID_TOKEN_"};
    (void)state;
    for (char **at = environ; *at != NULL;) {
        char name[256];
        size_t i = 0;
        while (i < sizeof prefixes / sizeof *prefixes &&
               strncmp(*at, prefixes[i], strlen(prefixes[i])) != 0) {
            i++;
        }
        if (i == sizeof prefixes / sizeof *prefixes) {
            at++;
            continue;
        }
        const size_t len = strcspn(*at, "=");
        assert_true(len < sizeof name);
        memcpy(name, *at, len);
        name[len] = '\0';
        assert_int_equal(unsetenv(name), 0); // the next one moves to this place
    }
    return 0;
}

void variables_set(const char *name, const char *value)
{
    assert_int_equal(value != NULL ? setenv(name, value, 1) : unsetenv(name), 0);
}
