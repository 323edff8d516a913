// sign_in.c - shows who this program is on Azure: which credential served, and whom its token
// stands for. The token itself is not shown.
//
// With --explain it shows of each credential of the chain why it did not serve.

#include <stdio.h>
#include <string.h>
#include <time.h>

#include <azbackup/azbackup.h>

enum {
    SIGNED_IN = 0,
    NOT_SIGNED_IN = 1,
    WRONG_ARGUMENTS = 2
};

static void show(const char *what, const char *value)
{
    if (value[0] != '\0') {
        printf("%-12s %s\n", what, value);
    }
}

static void show_end(int64_t unix_s)
{
    const time_t end = (time_t)unix_s;
    char text[32];
    struct tm parts;
    if (unix_s != 0 && gmtime_r(&end, &parts) != NULL &&
        strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", &parts) > 0) {
        show("until", text);
    }
}

static void show_sign_in(const azb_sign_in *who)
{
    show("credential", azb_sign_in_credential(who));
    show("tenant", azb_sign_in_tenant_id(who));
    show("object id", azb_sign_in_object_id(who)); // what role assignments name
    show("client id", azb_sign_in_client_id(who));
    show("user", azb_sign_in_user_name(who));
    show_end(azb_sign_in_expires_unix_s(who));
}

// Why there is no token: the message, then a line for each credential that was asked.
static void show_error(const azb_error *error, int explain)
{
    fprintf(stderr, "sign_in: %s\n", azb_error_message(error));
    for (size_t i = 0; explain && i < azb_error_attempt_count(error); i++) {
        fprintf(stderr, "  %s\n", azb_error_attempt(error, i));
    }
}

int main(int argc, char **argv)
{
    const int explain = argc == 2 && strcmp(argv[1], "--explain") == 0;
    azb_client *client = NULL;
    azb_sign_in *who = NULL;
    azb_error *error = NULL;
    if (argc > 1 && !explain) {
        fprintf(stderr, "usage: sign_in [--explain]\n");
        return WRONG_ARGUMENTS;
    }
    azb_status status = azb_client_from_environment(NULL, &client, &error);
    if (status == AZB_OK) {
        status = azb_client_sign_in(client, NULL, &who, &error);
    }
    if (status == AZB_OK) {
        show_sign_in(who);
        printf("%s", explain ? azb_sign_in_explanation(who) : "");
    } else {
        show_error(error, explain);
    }
    azb_sign_in_free(who);
    azb_client_free(client);
    azb_error_free(error);
    return status == AZB_OK ? SIGNED_IN : NOT_SIGNED_IN;
}
