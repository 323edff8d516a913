// Freed blocks that are kept for long, and the whole stack of each allocation, cost more than half
// of a fuzz run. A finding that needs them is run again with ASAN_OPTIONS, which goes before.
const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
    return "quarantine_size_mb=8:malloc_context_size=3";
}
