/*
 * inputs.h - the options of an operation: a table of the query and header values that they hold,
 * and what reads an options struct by that table.
 */
#ifndef AZBI_ARM_INPUTS_H
#define AZBI_ARM_INPUTS_H

#include <stdbool.h>

#include "base/abi.h"
#include "base/buf.h"
#include "base/error.h"
#include "http/exchange.h"
#include "json/type.h"

enum {
    AZBI_INPUT_TEXT = 1,   /* const char *; NULL: not given */
    AZBI_INPUT_FILTER = 2, /* the same, and beside it a typed form: only one of them may be given */
    AZBI_INPUT_WORD = 3,   /* int32_t id of an enum value, 0: not given; beside it a reserved 0 */
    AZBI_INPUT_FLAG = 4    /* azb_opt_bool; absent: not given */
};

enum {
    AZBI_INPUT_HEADER = 1, /* sent as a header, not in the query */
    AZBI_INPUT_SECRET = 2
};

/* One value, and where the options struct holds it. */
typedef struct azbi_input {
    const char *wire;              /* "$filter", "$skipToken", "If-Match" */
    const char *option;            /* errors name it: "options.filter" */
    const char *doc;               /* what the header says about it */
    const azb_type *where;         /* FILTER: the type of the typed form */
    const azbi_enum_set *spelling; /* WORD: the set */
    uint16_t offset;
    uint16_t beside; /* offset of the member beside it */
    uint8_t kind;    /* AZBI_INPUT_TEXT ... */
    uint8_t flags;   /* AZBI_INPUT_HEADER ... */
} azbi_input;

/* All options of an operation, in the order in which they are sent; none when count is 0. */
typedef struct azbi_inputs {
    const azbi_input *rows;
    uint16_t count;
    uint16_t first_size; /* of the struct in its first version */
    uint16_t known_size; /* and in this one: at most that of azbi_options */
} azbi_inputs;

/* An options struct, as far as this library knows it. */
typedef union azbi_options {
    size_t size;
    const void *pointer; /* for the alignment of what the struct holds */
    unsigned char bytes[64];
} azbi_options;

/* Reads the options struct of a caller, as azbi_abi_read does. given: NULL for the defaults.
 * Returns AZB_OK; AZB_E_ABI naming "options". */
AZB_NODISCARD azb_status azbi_inputs_read(azb_context *context, const azbi_inputs *inputs,
                                          const void *given, azbi_options *out, azb_error **err);

/* Appends the query values, "&name=value" for each that is given. Returns AZB_OK; AZB_E_ARG naming
 * the option; AZB_E_ABI for a reserved member; AZB_E_LIMIT for a filter that is too long;
 * AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_inputs_put_query(azbi_buf *url, const azbi_inputs *inputs,
                                               const azbi_options *options, azb_error **err);

/* The option that gives the query value of that name; NULL when none does. */
const azbi_input *azbi_inputs_giver_of(const azbi_inputs *inputs, const azbi_options *options,
                                       const char *name);

/* Reads the options struct of a caller and sets the header values that it gives. Returns AZB_OK;
 * AZB_E_ARG naming the option; AZB_E_ABI naming "options"; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_inputs_set_headers(azbi_exchange *exchange, const azbi_inputs *inputs,
                                                 const void *given, azb_error **err);

/* The argument that made a URL too long is the one that was written last: path names it. Returns
 * AZB_OK; AZB_E_ARG; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_url_check_size(const azbi_buf *url, const char *path,
                                             azb_error **err);

#endif
