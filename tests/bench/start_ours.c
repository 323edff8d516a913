// start_ours - what scripts/bench starts over and over: loads the library and makes one client.
#include <azbackup/azbackup.h>

int main(void)
{
    azb_context *context = NULL;
    azb_credential *credential = NULL;
    azb_client *client = NULL;
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    azb_status status = azb_context_new(NULL, &context, NULL);
    if (status == AZB_OK) {
        status = azb_credential_static_token(context, "token", 0, &credential, NULL);
    }
    options.credential = credential;
    if (status == AZB_OK) {
        status = azb_client_new(context, &options, &client, NULL);
    }
    azb_client_free(client);
    azb_credential_free(credential);
    azb_context_free(context);
    return status == AZB_OK ? 0 : 1;
}
