#include <azbackup/azbackup.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    azb_context *context = NULL;
    azb_status status = azb_context_new(NULL, &context, NULL);
    azb_context_free(context);
    printf("azbackup %s: %s\n", azb_version_text(), azb_status_name(status));
    return status == AZB_OK && strcmp(azb_version_text(), AZB_VERSION_TEXT) == 0 ? 0 : 1;
}
