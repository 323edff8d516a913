#include "workflow/check.h"

#include "base/error.h"

enum {
    PARALLEL_MAX = 64
};

azb_status azbi_check_options(azb_context *context, const void *options, size_t size,
                              azb_error **err)
{
    if (options == NULL) {
        return azbi_fail_arg(err, context, "options", "must not be NULL");
    }
    const azbi_abi_about about = {"options", "azb_options_init", size, size};
    return azbi_abi_require(err, context, &about, options);
}

azb_status azbi_check_flag(azb_context *context, const char *path, int32_t value, azb_error **err)
{
    return value == 0 || value == 1 ? AZB_OK : azbi_fail_arg(err, context, path, "must be 0 or 1");
}

azb_status azbi_check_parallel(azb_context *context, int32_t max_parallel, azb_error **err)
{
    return max_parallel >= 0 && max_parallel <= PARALLEL_MAX
               ? AZB_OK
               : azbi_fail_arg(err, context, "options.max_parallel", "must be 1 to %d, or 0",
                               (int)PARALLEL_MAX);
}
