/*
 * options_json.h - options as JSON text, read into the structs that they stand for.
 *
 * An object of the text is a table of its members. Errors name the member by its path,
 * "options.credential.client_secret.tenant_id", and show no values: these may be secrets.
 */
#ifndef AZBI_ARM_OPTIONS_JSON_H
#define AZBI_ARM_OPTIONS_JSON_H

#include "base/arena.h"
#include "base/error.h"
#include "json/reader.h"

enum {
    AZBI_JSON_PATH_MAX = 256,
    AZBI_JSON_TEXTS_MAX = 64 /* entries of a list */
};

/* A list of texts, borrowed from the arena of what reads it. */
typedef struct azbi_json_texts {
    const char *texts[AZBI_JSON_TEXTS_MAX];
    size_t count;
} azbi_json_texts;

typedef struct azbi_options_json {
    azb_context *context;
    azbi_reader reader;
    azbi_arena *texts;     /* the text and its values; wiped */
    azbi_json_texts hosts; /* of the client */
    azb_error **err;
} azbi_options_json;

/* A member that an object may have, and what reads its value into the struct of the object. slot:
 * the struct plus offset. */
typedef struct azbi_json_option {
    const char *name;
    azb_status (*read)(azbi_options_json *p, const char *path, void *slot);
    size_t offset;
} azbi_json_option;

/* An object of the text that is read into a struct. */
typedef struct azbi_json_object {
    const char *path;    /* "options", "options.credential.client_secret" */
    const char *unknown; /* what errors say of a name that is not a member */
    const azbi_json_option *members;
    size_t count; /* at most 32 */
} azbi_json_object;

#define AZBI_JSON_OBJECT(path, unknown, members)                          \
    {                                                                     \
        (path), (unknown), (members), sizeof(members) / sizeof *(members) \
    }

extern const char azbi_not_an_option[];

/* Each gives AZB_E_ARG with that path, or AZB_E_JSON. azbi_options_json_fail_kind is for another
 * kind of value than the expected one, or none. */
AZB_NODISCARD azb_status azbi_options_json_fail(const azbi_options_json *p, const char *path,
                                                const char *why);
AZB_NODISCARD azb_status azbi_options_json_fail_kind(azbi_options_json *p, const char *path,
                                                     const char *why);
AZB_NODISCARD azb_status azbi_options_json_fail_syntax(const azbi_options_json *p);

/* Read one value: a text into a const char *, true or false into an int32_t, and numbers. Each
 * returns AZB_OK; AZB_E_ARG; AZB_E_JSON; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_options_json_text(azbi_options_json *p, const char *path, void *slot);
AZB_NODISCARD azb_status azbi_options_json_flag(azbi_options_json *p, const char *path, void *slot);
AZB_NODISCARD azb_status azbi_options_json_int64(azbi_options_json *p, const char *path,
                                                 void *slot);
AZB_NODISCARD azb_status azbi_options_json_int32(azbi_options_json *p, const char *path,
                                                 void *slot);
AZB_NODISCARD azb_status azbi_options_json_size(azbi_options_json *p, const char *path, void *slot);
AZB_NODISCARD azb_status azbi_options_json_texts(azbi_options_json *p, const char *path,
                                                 azbi_json_texts *out);

/* Reads an object; a null leaves a member as it is. */
AZB_NODISCARD azb_status azbi_options_json_object(azbi_options_json *p, const azbi_json_object *o,
                                                  void *out);

#endif
