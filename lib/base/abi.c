// abi.c - structs that callers fill, from older and newer headers.
#include <string.h>

#include "base/context.h"

enum {
    // No header will ever grow a struct by more: a bigger size is memory that nobody set.
    GROWTH_MAX = 4096
};

static size_t size_of(const void *options)
{
    size_t size;
    memcpy(&size, options, sizeof(size));
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

azb_status azbi_abi_read(void *known, size_t known_size, const void *options, size_t min_size)
{
    const azb_status status = azbi_abi_check(options, min_size, known_size);
    if (status == AZB_OK) {
        const size_t size = size_of(options);
        memcpy(known, options, size < known_size ? size : known_size);
        memcpy(known, &known_size, sizeof(known_size));
    }
    return status;
}

void azbi_abi_fill(void *options, size_t size, const void *defaults, size_t known_size)
{
    if (options == NULL || size < sizeof(size)) {
        return;
    }
    memset(options, 0, size);
    memcpy(options, defaults, size < known_size ? size : known_size);
    memcpy(options, &size, sizeof(size));
}
