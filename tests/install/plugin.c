// plugin.c - a plug-in that holds a copy of the static library, for host.c.
#include <azbackup/azbackup.h>

const void *plugin_library(void);

// Where this plug-in's copy of the library is.
const void *plugin_library(void)
{
    return azb_status_name(AZB_OK);
}
