// context.c - creates a context: the system's defaults, and checks of what the host supplies.
#include "base/context.h"

#include <stdlib.h>
#include <string.h>

#include "base/abi.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/option.h"

enum {
    NS_PER_MS = 1000 * 1000
};

static void *system_alloc(void *user, size_t n)
{
    (void)user;
    return malloc(n);
}

static void *system_resize(void *user, void *block, size_t old_n, size_t new_n)
{
    (void)user;
    (void)old_n;
    return realloc(block, new_n);
}

static void system_release(void *user, void *block, size_t n)
{
    (void)user;
    (void)n;
    free(block);
}

static int64_t system_monotonic_ms(void *user)
{
    (void)user;
    return azbi_clock_monotonic_ns() / NS_PER_MS;
}

static int64_t system_unix_ms(void *user)
{
    (void)user;
    return azbi_clock_unix_ns() / NS_PER_MS;
}

static const azb_allocator system_allocator = {sizeof(azb_allocator), NULL, system_alloc,
                                               system_resize, system_release};
static const azb_clock system_clock = {sizeof(azb_clock), NULL, system_monotonic_ms, system_unix_ms,
                                       NULL};
static const azb_random system_random = {sizeof(azb_random), NULL, azbi_random_system};

// The tables that a host may supply are copied over the system's own.
static azb_status read_tables(azb_context *context, const azb_context_options *options,
                              azb_error **err)
{
    context->allocator = system_allocator;
    context->clock = system_clock;
    context->random = system_random;
    static const azbi_abi_about allocator = AZBI_ABI_ABOUT("options.allocator", azb_allocator);
    static const azbi_abi_about clock = AZBI_ABI_ABOUT("options.clock", azb_clock);
    static const azbi_abi_about random = AZBI_ABI_ABOUT("options.random", azb_random);
    azb_status status =
        azbi_abi_read(err, NULL, &allocator, options->allocator, &context->allocator);
    if (status == AZB_OK) {
        status = azbi_abi_read(err, NULL, &clock, options->clock, &context->clock);
    }
    if (status == AZB_OK) {
        status = azbi_abi_read(err, NULL, &random, options->random, &context->random);
    }
    return status;
}

static azb_status check_tables(const azb_context *context, azb_error **err)
{
    const azb_allocator *allocator = &context->allocator;
    if (allocator->alloc == NULL || allocator->resize == NULL || allocator->release == NULL) {
        return azbi_fail_arg(err, NULL, "options.allocator",
                             "alloc, resize and release are needed");
    }
    if (context->clock.monotonic_ms == NULL || context->clock.unix_ms == NULL) {
        return azbi_fail_arg(err, NULL, "options.clock", "monotonic_ms and unix_ms are needed");
    }
    if (context->random.fill == NULL) {
        return azbi_fail_arg(err, NULL, "options.random", "fill is needed");
    }
    return AZB_OK;
}

static const azbi_option rows[] = {
    {.path = "options.log_level",
     .zero = "AZB_LOG_WARNING",
     .min = AZB_LOG_ERROR,
     .max = AZB_LOG_DEBUG,
     AZBI_OPTION_AT(azb_context_options, log_level),
     .kind = AZBI_OPTION_NUMBER,
     .may_be_none = true},
};
const azbi_option_set azbi_context_option_set = {"azb_context_options", rows,
                                                 sizeof rows / sizeof *rows};

// Fills a context on the stack, which is copied into memory of its own when all options are valid.
static azb_status read_options(azb_context *context, const azb_context_options *given,
                               azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_context_options);
    azb_context_options options = {.size = sizeof options};
    azb_status status = azbi_abi_read(err, NULL, &about, given, &options);
    if (status != AZB_OK) {
        return status;
    }
    if (options.header_version > AZB_HEADER_VERSION) {
        return azbi_fail_at(err, NULL, AZB_E_ABI, "options.header_version",
                            "the program was built with headers 0x%06x, this library is 0x%06x",
                            (unsigned)options.header_version, (unsigned)AZB_HEADER_VERSION);
    }
    status = azbi_options_check(NULL, &azbi_context_option_set, &options, err);
    if (status != AZB_OK) {
        return status;
    }
    context->log = options.log;
    context->log_user = options.log_user;
    context->destroy = options.destroy;
    context->destroy_user = options.destroy_user;
    context->log_level = options.log_level == 0 ? AZB_LOG_WARNING : options.log_level;
    status = read_tables(context, &options, err);
    return status == AZB_OK ? check_tables(context, err) : status;
}

azb_status azb_context_new(const azb_context_options *options, azb_context **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_context filled;
    memset(&filled, 0, sizeof filled);
    const azb_status status = read_options(&filled, options, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_context *context = filled.allocator.alloc(filled.allocator.user, sizeof *context);
    if (context == NULL) {
        return azbi_fail_nomem(err);
    }
    memcpy(context, &filled, sizeof *context);
    atomic_init(&context->holds, 1);
    *out = context;
    return AZB_OK;
}
