// uuid.c - random UUIDs (RFC 9562, version 4) for request ids.
#include "base/context.h"

void azbi_uuid(const azb_context *context, char out[37])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[16] = {0};
    azbi_random_fill(context, bytes, sizeof bytes);
    bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x40);
    bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80);
    char *at = out;
    for (size_t i = 0; i < sizeof bytes; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            *at++ = '-';
        }
        *at++ = digits[bytes[i] >> 4];
        *at++ = digits[bytes[i] & 0x0f];
    }
    *at = '\0';
}
