/*
 * call_options.h - the options of all calls, kept for calls of more than one request. They are read
 * in http/call_check.h.
 */
#ifndef AZBI_ARM_CALL_OPTIONS_H
#define AZBI_ARM_CALL_OPTIONS_H

#include <stdbool.h>

#include "arm/client.h"

/* What goes with every request of a call. Zeroed memory is empty. */
typedef struct azbi_kept_options {
    char *traceparent;
    azb_name_value *headers;
    size_t header_count;
} azbi_kept_options;

/* Copies what call (checked, and not NULL) says. On AZB_E_NOMEM, free it all the same. */
AZB_NODISCARD azb_status azbi_kept_options_copy(azb_context *context, const azb_call_options *call,
                                                azbi_kept_options *out);
void azbi_kept_options_free(azb_context *context, azbi_kept_options *kept);

/* Puts them into the options of one request; borrowed from kept. */
void azbi_kept_options_use(const azbi_kept_options *kept, azb_call_options *call);

#endif
