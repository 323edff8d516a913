#include "report.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

bool report_failure(tally *t, const exchange *e, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    printf("%s:%ld: ", e->file, e->seq);
    vprintf(format, args);
    putchar('\n');
    va_end(args);
    t->failures++;
    return false;
}
