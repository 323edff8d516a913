/*
 * check.h - what the tests of whole operation groups ask of models, lists and operations.
 */
#ifndef INTEGRATION_CHECK_H
#define INTEGRATION_CHECK_H

#include "fixture.h"

/*
 * A member of a model, by its path in JSON ("properties.disks.0.name"), must have this text: of a
 * string itself, of anything else its JSON. text: NULL for absent, "*" for anything but absent.
 */
void expect(const azb_model *model, const char *path, const char *text);

/* The same of many; ends with a NULL path. */
typedef struct member {
    const char *path;
    const char *text;
} member;
void expect_all(const azb_model *model, const member *members);

/* A copy with members of a JSON object merged in; free with azb_model_free. */
azb_model *edited(const fixture *f, const azb_model *model, const char *patch);

/* Two models must differ in these members alone: paths, NULL-ended; none for equal ones. */
void expect_change(const azb_model *before, const azb_model *after, const char *const *paths);

/*
 * Elements of a list whose member has this text (path NULL: any element). Frees the pager; no
 * element may be malformed.
 */
size_t count_where(azb_pager *pager, const char *path, const char *text);

/* The first of them, which must be there; free with azb_model_free. */
azb_model *find_where(azb_pager *pager, const char *path, const char *text);

/* A function that begins a list whose options have a filter; owner_id: what is listed of. */
#define LIST_OF(name, function)                                                        \
    static azb_pager *name(const fixture *f, const char *owner_id, const char *filter) \
    {                                                                                  \
        azb_pager *pager = NULL;                                                       \
        azb_error *err = NULL;                                                         \
        function##_options options;                                                    \
        azb_options_init(&options, sizeof options);                                    \
        options.filter = filter;                                                       \
        must(function(f->client, owner_id, &options, NULL, &pager, &err), &err);       \
        return pager;                                                                  \
    }

/* How a long-running operation went. */
typedef struct ended {
    azb_model *result; /* NULL: it brought none */
    char operation[128];
    char job[128];
} ended;

/* Waits until an operation ends well, and frees its poller. Free with ended_free. */
ended finish(azb_poller *poller);
void ended_free(ended *end);

/* For an operation of which only the end matters. */
void settle(azb_poller *poller);

/* The operation must have started a job of this kind ("ConfigureBackup" ...). */
void expect_job(const fixture *f, const ended *end, const char *operation);

/* Asserts that a call was refused with a code of the service, and frees the error. */
void expect_refused(azb_status status, azb_error **err, int32_t http_status, const char *code);

#endif
