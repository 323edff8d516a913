// abi.c - structs that callers built with older or newer headers fill.
#include <string.h>

#include "base/context.h"
#include "base/error.h"

enum {
    // No header will ever grow a struct by more: a larger size is uninitialised memory.
    GROWTH_MAX = 4096
};

static size_t size_of(const void *options)
{
    size_t size;
    memcpy(&size, options, sizeof size);
    return size;
}

azb_status azbi_abi_check(const void *options, size_t min_size, size_t known_size)
{
    const size_t size = size_of(options);
    if (size < min_size || size > known_size + GROWTH_MAX) {
        return AZB_E_ABI;
    }
    const unsigned char *bytes = options;
    for (size_t i = known_size; i < size; i++) {
        if (bytes[i] != 0) {
            return AZB_E_ABI;
        }
    }
    return AZB_OK;
}

azb_status azbi_abi_fail(azb_error **err, azb_context *context, const azbi_abi_about *about,
                         const void *options)
{
    const size_t size = size_of(options);
    const size_t known = about->known_size;
    if (size == 0) {
        return azbi_fail_at(err, context, AZB_E_ABI, about->path, "size is 0; use %s", about->init);
    }
    if (size < about->min_size) {
        return azbi_fail_at(err, context, AZB_E_ABI, about->path,
                            "is %zu bytes; this library needs at least %zu", size, about->min_size);
    }
    if (size > known + GROWTH_MAX) {
        return azbi_fail_at(err, context, AZB_E_ABI, about->path,
                            "is %zu bytes, which cannot be right; this library knows %zu", size,
                            known);
    }
    return azbi_fail_at(err, context, AZB_E_ABI, about->path,
                        "has members that this library does not know: it is %zu bytes, the "
                        "library knows %zu",
                        size, known);
}

azb_status azbi_abi_require(azb_error **err, azb_context *context, const azbi_abi_about *about,
                            const void *options)
{
    return azbi_abi_check(options, about->min_size, about->known_size) == AZB_OK
               ? AZB_OK
               : azbi_abi_fail(err, context, about, options);
}

azb_status azbi_abi_reserved(azb_error **err, azb_context *context, const char *path, bool is_zero)
{
    return is_zero ? AZB_OK
                   : azbi_fail_at(err, context, AZB_E_ABI, path,
                                  "must be 0: no member that this library knows stands there");
}

azb_status azbi_abi_give(void *out, const void *known, size_t known_size, size_t min_size)
{
    const size_t size = size_of(out);
    if (size < min_size || size > known_size + GROWTH_MAX) {
        return AZB_E_ABI;
    }
    memset(out, 0, size);
    memcpy(out, known, size < known_size ? size : known_size);
    memcpy(out, &size, sizeof size);
    return AZB_OK;
}

azb_status azbi_abi_read(void *known, size_t known_size, const void *options, size_t min_size)
{
    const azb_status status = azbi_abi_check(options, min_size, known_size);
    if (status == AZB_OK) {
        const size_t size = size_of(options);
        memcpy(known, options, size < known_size ? size : known_size);
        memcpy(known, &known_size, sizeof known_size);
    }
    return status;
}

void azbi_abi_fill(void *options, size_t size, const void *defaults, size_t known_size)
{
    if (options == NULL || size < sizeof size) {
        return;
    }
    memset(options, 0, size);
    memcpy(options, defaults, size < known_size ? size : known_size);
    memcpy(options, &size, sizeof size);
}
