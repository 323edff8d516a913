// log.c - writes lines to the host's log, of the levels that it wants.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/context.h"
#include "base/line.h"
#include "base/secret.h"
#include "base/str.h"

enum {
    LINE_MAX_BYTES = 1024
};

bool azbi_log_wanted(const azb_context *context, int32_t level)
{
    return context->log != NULL && level >= AZB_LOG_ERROR && level <= context->log_level;
}

// Removes a UTF-8 sequence that was cut at the end of the line.
static void trim_cut_sequence(char *line)
{
    size_t len = strlen(line);
    size_t tail = 0;
    while (tail < len && tail < 3 && ((unsigned char)line[len - 1 - tail] & 0xc0) == 0x80) {
        tail++;
    }
    if (tail >= len) {
        return;
    }
    const unsigned char lead = (unsigned char)line[len - 1 - tail];
    const size_t needed = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    if (needed > tail) {
        line[len - 1 - tail] = '\0';
    }
}

void azbi_log(const azb_context *context, int32_t level, const char *event, const char *format, ...)
{
    if (!azbi_log_wanted(context, level)) {
        return;
    }
    char line[LINE_MAX_BYTES];
    va_list args;
    va_start(args, format);
    const int written = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (written < 0) {
        return;
    }
    if ((size_t)written >= sizeof line) {
        trim_cut_sequence(line);
    }
    // Text from outside may contain line ends, escape sequences or an echo of a secret.
    char safe[LINE_MAX_BYTES * AZBI_LINE_GROWTH];
    const size_t len = azbi_line_write(line, strlen(line), AZBI_LINE_BLANK, safe);
    safe[azbi_utf8_fit(safe, len, LINE_MAX_BYTES - 1)] = '\0';
    azbi_hide_secrets(safe, strlen(safe));
    context->log(context->log_user, level, event, safe);
}
