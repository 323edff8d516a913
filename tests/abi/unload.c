// unload.c - a host that unloads the library while a thread of a client is at work in it, as
// plug-in hosts and script engines do. Argument: the built shared library.
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AZB_NO_ANCHOR // finds the library at run time
#include <azbackup/azbackup.h>

// The functions that the program uses, found by name.
typedef struct library {
    azb_status (*context_new)(const azb_context_options *, azb_context **, azb_error **);
    azb_status (*static_token)(azb_context *, const char *, int64_t, azb_credential **,
                               azb_error **);
    void (*options_init)(azb_client_options *, size_t);
    azb_status (*client_new)(azb_context *, const azb_client_options *, azb_client **,
                             azb_error **);
    azb_status (*run_in_background)(azb_client *, int32_t, azb_error **);
    azb_status (*timer_begin)(azb_client *, int64_t, azb_call_fn, void *, azb_call **,
                              azb_error **);
    azb_status (*call_wait)(azb_call *, azb_error **);
    void (*call_free)(azb_call *);
    void (*client_free)(azb_client *);
    void (*credential_free)(azb_credential *);
    void (*context_free)(azb_context *);
} library;

static void must(int good, const char *what)
{
    if (!good) {
        (void)fprintf(stderr, "unload: %s\n", what);
        exit(1);
    }
}

static void find_all(void *handle, library *l)
{
    const struct {
        const char *name;
        void *place;
    } functions[] = {
        {"azb_context_new", &l->context_new},
        {"azb_credential_static_token", &l->static_token},
        {"azb_options_init", &l->options_init},
        {"azb_client_new", &l->client_new},
        {"azb_client_run_in_background", &l->run_in_background},
        {"azb_timer_begin", &l->timer_begin},
        {"azb_call_wait", &l->call_wait},
        {"azb_call_free", &l->call_free},
        {"azb_client_free", &l->client_free},
        {"azb_credential_free", &l->credential_free},
        {"azb_context_free", &l->context_free},
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        void *found = dlsym(handle, functions[i].name);
        must(found != NULL, functions[i].name);
        memcpy(functions[i].place, &found, sizeof found);
    }
}

// The thread works on, and the host's last calls still find their code.
static void work_and_free(const library *l, azb_context *context, azb_credential *credential,
                          azb_client *client)
{
    azb_call *timer = NULL;
    must(l->timer_begin(client, 1, NULL, NULL, &timer, NULL) == AZB_OK, "azb_timer_begin");
    must(l->call_wait(timer, NULL) == AZB_OK, "azb_call_wait");
    l->call_free(timer);
    l->client_free(client);
    l->credential_free(credential);
    l->context_free(context);
}

int main(int argc, char **argv)
{
    library l;
    azb_context *context = NULL;
    azb_credential *credential = NULL;
    azb_client *client = NULL;
    azb_client_options options;
    must(argc == 2, "usage: unload LIBRARY");
    void *handle = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    must(handle != NULL, "dlopen");
    find_all(handle, &l);
    must(l.context_new(NULL, &context, NULL) == AZB_OK, "azb_context_new");
    must(l.static_token(context, "t", 0, &credential, NULL) == AZB_OK, "static token");
    l.options_init(&options, sizeof options);
    options.credential = credential;
    must(l.client_new(context, &options, &client, NULL) == AZB_OK, "azb_client_new");
    must(l.run_in_background(client, 1, NULL) == AZB_OK, "azb_client_run_in_background");
    must(dlclose(handle) == 0, "dlclose");
    void *again = dlopen(argv[1], RTLD_NOW | RTLD_NOLOAD);
    must(again != NULL, "the library is gone while its thread runs");
    work_and_free(&l, context, credential, client);
    return 0;
}
