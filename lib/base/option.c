// option.c - checks the numbers of options structs by their rows.
#include "base/option.h"

#include <stdio.h>
#include <string.h>

#include "base/abi.h"
#include "base/error.h"

enum {
    RANGE_SIZE = 128
};

static int64_t number_at(const azbi_option *row, const void *options)
{
    const char *at = (const char *)options + row->offset;
    int32_t narrow = 0;
    int64_t wide = 0;
    size_t size = 0;
    if (row->kind == AZBI_OPTION_SIZE) {
        memcpy(&size, at, sizeof size);
        const uint64_t positive = size; // on a 32-bit machine no size_t reaches the limit
        return positive < (uint64_t)INT64_MAX ? (int64_t)positive : INT64_MAX;
    }
    if (row->width == sizeof narrow) {
        memcpy(&narrow, at, sizeof narrow);
        return narrow;
    }
    memcpy(&wide, at, sizeof wide);
    return wide;
}

static bool is_zero(const azbi_option *row, const void *options)
{
    const unsigned char *at = (const unsigned char *)options + row->offset;
    size_t i = 0;
    while (i < row->width && at[i] == 0) {
        i++;
    }
    return i == row->width;
}

static bool is_allowed(const azbi_option *row, int64_t value)
{
    if (value == 0) {
        return row->zero != NULL;
    }
    if (value == -1 && row->may_be_none) {
        return true;
    }
    return value >= row->min && value <= row->max;
}

// "1 to 20", "1 or more", "one of AZB_..."
static void put_range(const azbi_option *row, char out[RANGE_SIZE])
{
    if (row->kind == AZBI_OPTION_WORD) {
        (void)snprintf(out, RANGE_SIZE, "one of %s", row->words);
    } else if (row->max == INT64_MAX) {
        (void)snprintf(out, RANGE_SIZE, "%lld or more", (long long)row->min);
    } else {
        (void)snprintf(out, RANGE_SIZE, "from %lld to %lld", (long long)row->min,
                       (long long)row->max);
    }
}

static azb_status check(azb_context *context, const azbi_option *row, const void *options,
                        azb_error **err)
{
    char range[RANGE_SIZE];
    if (row->kind == AZBI_OPTION_RESERVED) {
        return azbi_abi_reserved(err, context, row->path, is_zero(row, options));
    }
    const int64_t value = number_at(row, options);
    if (is_allowed(row, value)) {
        return AZB_OK;
    }
    if (row->kind == AZBI_OPTION_FLAG) {
        return azbi_fail_arg(err, context, row->path, "is %lld, must be 0 or 1", (long long)value);
    }
    put_range(row, range);
    return azbi_fail_arg(err, context, row->path, "is %lld, must be %s%s%s", (long long)value,
                         range, row->zero != NULL ? ", 0 for the default" : "",
                         row->may_be_none ? ", or -1 for none" : "");
}

azb_status azbi_options_check(azb_context *context, const azbi_option_set *set, const void *options,
                              azb_error **err)
{
    azb_status status = AZB_OK;
    for (size_t i = 0; i < set->count && status == AZB_OK; i++) {
        status = check(context, &set->rows[i], options, err);
    }
    return status;
}
