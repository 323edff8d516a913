/*
 * curl_seam.h - stands between the library and libcurl, and between libcurl and the resolver, so
 * that a test can let one of their functions fail and see how it was called. Linking it is enough;
 * without a word of the test all goes through.
 */
#ifndef CURL_SEAM_H
#define CURL_SEAM_H

#include <curl/curl.h>
#include <stdbool.h>

/* Nothing fails, nothing was seen. Every test begins with it. */
void curl_seam_reset(void);

/* The next `times` times that the option is set, it is refused with code. */
void curl_seam_refuse_option(CURLoption option, int times, CURLcode code);

/* The next `times` transfers are not taken by the multi handle. */
void curl_seam_refuse_add(int times, CURLMcode code);

/* Functions that fail as if memory had ended, or with a code. */
typedef enum curl_seam_call {
    CURL_SEAM_EASY_INIT,
    CURL_SEAM_MULTI_INIT,
    CURL_SEAM_SLIST_APPEND,
    CURL_SEAM_PERFORM, /* those from here on have a code */
    CURL_SEAM_POLL,
    CURL_SEAM_SOCKET_ACTION,
    CURL_SEAM_MULTI_SETOPT,
    CURL_SEAM_TIMEOUT,
    CURL_SEAM_CALLS
} curl_seam_call;

/* The nth call from now on, counted from 1, fails, once. code: unused without one. */
void curl_seam_fail(curl_seam_call call, int nth, CURLMcode code);

/* Whether that call has come and failed. */
bool curl_seam_has_failed(curl_seam_call call);

/* The next `times` look-ups of a name in .test fail with EAI_AGAIN; later ones are 127.0.0.1. */
void curl_seam_fail_look_ups(int times);
int curl_seam_look_ups(void);

/* How often a number or text option was set to that value; NULL is a value. */
int curl_seam_number_count(CURLoption option, long value);
int curl_seam_text_count(CURLoption option, const char *value);

/* How often transfers were taken off a multi handle, and how often one was destroyed, while SIGPIPE
 * was blocked on the thread (guarded) or not. */
int curl_seam_removals(bool guarded);
int curl_seam_cleanups(bool guarded);

#endif
