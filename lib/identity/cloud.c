// cloud.c - the clouds that have names.
#include <azbackup/cloud.h>

#include <string.h>

#include "base/str.h"

// The scope of the public cloud has two slashes: its audience ends with one.
static const struct {
    const char *short_name;
    azb_cloud cloud;
} rows[] = {
    {"public",
     {"AzureCloud", "https://management.azure.com", "https://login.microsoftonline.com",
      "https://management.core.windows.net//.default"}},
    {"usgovernment",
     {"AzureUSGovernment", "https://management.usgovcloudapi.net",
      "https://login.microsoftonline.us", "https://management.core.usgovcloudapi.net/.default"}},
    {"china",
     {"AzureChinaCloud", "https://management.chinacloudapi.cn", "https://login.chinacloudapi.cn",
      "https://management.core.chinacloudapi.cn/.default"}},
};

static bool is_name(const char *text, const char *name)
{
    return azbi_equal_nocase(text, strlen(text), name, strlen(name));
}

const azb_cloud *azb_cloud_find(const char *name)
{
    for (size_t i = 0; name != NULL && i < sizeof rows / sizeof *rows; i++) {
        if (is_name(name, rows[i].short_name) || is_name(name, rows[i].cloud.name)) {
            return &rows[i].cloud;
        }
    }
    return NULL;
}
