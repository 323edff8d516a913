// curl_seam.c - a program's own functions come before those of the libraries that it loads.
#define _GNU_SOURCE // RTLD_NEXT
#define CURL_DISABLE_TYPECHECK
#include "curl_seam.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#undef curl_easy_setopt
#undef curl_multi_setopt

enum {
    SETTINGS_MAX = 65536,
    TEXT_MAX = 128
};

typedef struct setting {
    CURLoption option;
    long number;
    bool has_text;
    char text[TEXT_MAX];
} setting;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; // of all below; look-ups run on threads
static setting *settings;
static size_t setting_count;
static CURLoption refused_option;
static int refuse_option_times;
static CURLcode option_code;
static int refuse_add_times;
static CURLMcode add_code;
static int fail_look_up_times, look_ups;
static int removals[2], cleanups[2];
static int fail_in[CURL_SEAM_CALLS]; // the nth call fails; 0: none
static bool failed[CURL_SEAM_CALLS];
static CURLMcode fail_code;

void curl_seam_reset(void)
{
    (void)pthread_mutex_lock(&lock);
    free(settings);
    settings = calloc(SETTINGS_MAX, sizeof *settings);
    setting_count = 0;
    refuse_option_times = refuse_add_times = fail_look_up_times = look_ups = 0;
    memset(fail_in, 0, sizeof fail_in);
    memset(removals, 0, sizeof removals);
    memset(cleanups, 0, sizeof cleanups);
    (void)pthread_mutex_unlock(&lock);
}

void curl_seam_refuse_option(CURLoption option, int times, CURLcode code)
{
    refused_option = option;
    refuse_option_times = times;
    option_code = code;
}

void curl_seam_refuse_add(int times, CURLMcode code)
{
    refuse_add_times = times;
    add_code = code;
}

void curl_seam_fail(curl_seam_call call, int nth, CURLMcode code)
{
    fail_in[call] = nth;
    failed[call] = false;
    fail_code = code;
}

bool curl_seam_has_failed(curl_seam_call call)
{
    return failed[call];
}

void curl_seam_fail_look_ups(int times)
{
    fail_look_up_times = times;
}

int curl_seam_look_ups(void)
{
    return look_ups;
}

int curl_seam_number_count(CURLoption option, long value)
{
    int count = 0;
    for (size_t i = 0; i < setting_count; i++) {
        count += settings[i].option == option && settings[i].number == value;
    }
    return count;
}

int curl_seam_text_count(CURLoption option, const char *value)
{
    int count = 0;
    for (size_t i = 0; i < setting_count; i++) {
        const setting *s = &settings[i];
        count += s->option == option && s->has_text == (value != NULL) &&
                 (value == NULL || strcmp(s->text, value) == 0);
    }
    return count;
}

int curl_seam_removals(bool guarded)
{
    return removals[guarded];
}

int curl_seam_cleanups(bool guarded)
{
    return cleanups[guarded];
}

// The next function of that name, of the library itself. ISO C has no cast for it.
#define REAL(pointer, name)                       \
    do {                                          \
        void *found = dlsym(RTLD_NEXT, (name));   \
        memcpy(&(pointer), &found, sizeof found); \
    } while (0)

static void note(CURLoption option, long number, const char *text)
{
    if (settings != NULL && setting_count < SETTINGS_MAX) {
        setting *s = &settings[setting_count++];
        s->option = option;
        s->number = number;
        s->has_text = text != NULL;
        strncpy(s->text, text != NULL ? text : "", TEXT_MAX - 1);
    }
}

static bool is_refused(CURLoption option)
{
    if (refuse_option_times == 0 || option != refused_option) {
        return false;
    }
    refuse_option_times--;
    return true;
}

static bool is_text(CURLoption option)
{
    static const CURLoption texts[] = {CURLOPT_PROXY,        CURLOPT_CAINFO,       CURLOPT_CAPATH,
                                       CURLOPT_PROXY_CAINFO, CURLOPT_PROXY_CAPATH, CURLOPT_SSLCERT,
                                       CURLOPT_SSLKEY};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (texts[i] == option) {
            return true;
        }
    }
    return false;
}

static bool fails(curl_seam_call call)
{
    if (fail_in[call] == 0 || --fail_in[call] > 0) {
        return false;
    }
    failed[call] = true;
    return true;
}

CURL *curl_easy_init(void)
{
    CURL *(*real)(void) = NULL;
    REAL(real, "curl_easy_init");
    return fails(CURL_SEAM_EASY_INIT) ? NULL : real();
}

CURLM *curl_multi_init(void)
{
    CURLM *(*real)(void) = NULL;
    REAL(real, "curl_multi_init");
    return fails(CURL_SEAM_MULTI_INIT) ? NULL : real();
}

struct curl_slist *curl_slist_append(struct curl_slist *list, const char *line)
{
    struct curl_slist *(*real)(struct curl_slist *, const char *) = NULL;
    REAL(real, "curl_slist_append");
    return fails(CURL_SEAM_SLIST_APPEND) ? NULL : real(list, line);
}

CURLMcode curl_multi_perform(CURLM *multi, int *running)
{
    CURLMcode (*real)(CURLM *, int *) = NULL;
    REAL(real, "curl_multi_perform");
    return fails(CURL_SEAM_PERFORM) ? fail_code : real(multi, running);
}

CURLMcode curl_multi_poll(CURLM *multi, struct curl_waitfd extra[], unsigned int count,
                          int timeout_ms, int *ready)
{
    CURLMcode (*real)(CURLM *, struct curl_waitfd[], unsigned int, int, int *) = NULL;
    REAL(real, "curl_multi_poll");
    return fails(CURL_SEAM_POLL) ? fail_code : real(multi, extra, count, timeout_ms, ready);
}

CURLMcode curl_multi_socket_action(CURLM *multi, curl_socket_t socket, int events, int *running)
{
    CURLMcode (*real)(CURLM *, curl_socket_t, int, int *) = NULL;
    REAL(real, "curl_multi_socket_action");
    return fails(CURL_SEAM_SOCKET_ACTION) ? fail_code : real(multi, socket, events, running);
}

CURLMcode curl_multi_timeout(CURLM *multi, long *timeout_ms)
{
    CURLMcode (*real)(CURLM *, long *) = NULL;
    REAL(real, "curl_multi_timeout");
    return fails(CURL_SEAM_TIMEOUT) ? fail_code : real(multi, timeout_ms);
}

CURLMcode curl_multi_setopt(CURLM *multi, CURLMoption option, ...)
{
    CURLMcode (*real)(CURLM *, CURLMoption, ...) = NULL;
    REAL(real, "curl_multi_setopt");
    va_list args;
    CURLMcode code = CURLM_OK;
    if (fails(CURL_SEAM_MULTI_SETOPT)) {
        return fail_code;
    }
    va_start(args, option);
    if (option < (CURLMoption)CURLOPTTYPE_OBJECTPOINT) {
        code = real(multi, option, va_arg(args, long));
    } else {
        code = real(multi, option, va_arg(args, void *));
    }
    va_end(args);
    return code;
}

CURLcode curl_easy_setopt(CURL *easy, CURLoption option, ...)
{
    CURLcode (*real)(CURL *, CURLoption, ...) = NULL;
    REAL(real, "curl_easy_setopt");
    va_list args;
    CURLcode code = CURLE_OK;
    if (is_refused(option)) {
        return option_code;
    }
    va_start(args, option);
    if (option < CURLOPTTYPE_OBJECTPOINT) {
        const long number = va_arg(args, long);
        note(option, number, NULL);
        code = real(easy, option, number);
    } else if (option >= CURLOPTTYPE_OFF_T && option < CURLOPTTYPE_OFF_T + 10000) {
        code = real(easy, option, va_arg(args, curl_off_t));
    } else {
        void *pointer = va_arg(args, void *);
        if (is_text(option)) {
            note(option, 0, pointer);
        }
        code = real(easy, option, pointer);
    }
    va_end(args);
    return code;
}

CURLMcode curl_multi_add_handle(CURLM *multi, CURL *easy)
{
    CURLMcode (*real)(CURLM *, CURL *) = NULL;
    REAL(real, "curl_multi_add_handle");
    if (refuse_add_times > 0) {
        refuse_add_times--;
        return add_code;
    }
    return real(multi, easy);
}

static bool is_guarded(void)
{
    sigset_t blocked;
    (void)sigemptyset(&blocked);
    (void)pthread_sigmask(SIG_SETMASK, NULL, &blocked);
    return sigismember(&blocked, SIGPIPE) == 1;
}

CURLMcode curl_multi_remove_handle(CURLM *multi, CURL *easy)
{
    CURLMcode (*real)(CURLM *, CURL *) = NULL;
    REAL(real, "curl_multi_remove_handle");
    removals[is_guarded()]++;
    return real(multi, easy);
}

CURLMcode curl_multi_cleanup(CURLM *multi)
{
    CURLMcode (*real)(CURLM *) = NULL;
    REAL(real, "curl_multi_cleanup");
    cleanups[is_guarded()]++;
    return real(multi);
}

static bool is_of_test(const char *name)
{
    const size_t len = name == NULL ? 0 : strlen(name);
    return len > 5 && strcmp(name + len - 5, ".test") == 0;
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                struct addrinfo **out)
{
    int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **) = NULL;
    REAL(real, "getaddrinfo");
    if (!is_of_test(node)) {
        return real(node, service, hints, out);
    }
    (void)pthread_mutex_lock(&lock);
    const bool fails = fail_look_up_times > 0;
    fail_look_up_times -= fails;
    look_ups++;
    (void)pthread_mutex_unlock(&lock);
    return fails ? EAI_AGAIN : real("127.0.0.1", service, hints, out);
}
