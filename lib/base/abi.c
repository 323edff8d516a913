// abi.c - structs that callers built with older or newer headers fill.
#include "base/abi.h"

#include <string.h>

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

// Whether no byte that this library does not know is set.
static bool is_understood(const unsigned char *bytes, size_t size, size_t known_size)
{
    for (size_t i = known_size; i < size; i++) {
        if (bytes[i] != 0) {
            return false;
        }
    }
    return true;
}

static azb_status check_size(azb_error **err, azb_context *context, const azbi_abi_about *about,
                             size_t size)
{
    if (size == 0) {
        return azbi_fail_at(err, context, AZB_E_ABI, about->path,
                            "size is 0; use azb_options_init, or set it to the struct's size");
    }
    if (size < about->first_size) {
        return azbi_fail_at(err, context, AZB_E_ABI, about->path,
                            "is %zu bytes; this library needs at least %zu", size,
                            about->first_size);
    }
    if (size > about->known_size + GROWTH_MAX) {
        return azbi_fail_at(err, context, AZB_E_ABI, about->path,
                            "is %zu bytes, which cannot be right; this library knows %zu", size,
                            about->known_size);
    }
    return AZB_OK;
}

azb_status azbi_abi_read(azb_error **err, azb_context *context, const azbi_abi_about *about,
                         const void *given, void *known)
{
    if (given == NULL) {
        return AZB_OK;
    }
    const size_t size = size_of(given);
    const size_t known_size = about->known_size;
    const azb_status status = check_size(err, context, about, size);
    if (status != AZB_OK) {
        return status;
    }
    if (!is_understood(given, size, known_size)) {
        return azbi_fail_at(err, context, AZB_E_ABI, about->path,
                            "has members that this library does not know: it is %zu bytes, the "
                            "library knows %zu",
                            size, known_size);
    }
    memcpy(known, given, size < known_size ? size : known_size);
    memcpy(known, &known_size, sizeof known_size);
    return AZB_OK;
}

azb_status azbi_abi_reserved(azb_error **err, azb_context *context, const char *path, bool is_zero)
{
    return is_zero ? AZB_OK
                   : azbi_fail_at(err, context, AZB_E_ABI, path,
                                  "must be 0: no member that this library knows stands there");
}

azb_status azbi_abi_give(void *out, const void *known, size_t known_size, size_t first_size)
{
    const size_t size = size_of(out);
    if (size < first_size || size > known_size + GROWTH_MAX) {
        return AZB_E_ABI;
    }
    memset(out, 0, size);
    memcpy(out, known, size < known_size ? size : known_size);
    memcpy(out, &size, sizeof size);
    return AZB_OK;
}

void azb_options_init(void *options, size_t size)
{
    if (options != NULL && size >= sizeof size) {
        memset(options, 0, size);
        memcpy(options, &size, sizeof size);
    }
}
