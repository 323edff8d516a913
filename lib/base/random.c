// random.c - random numbers from the system, or from the host.
#include "base/random.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/random.h>
#endif

#include "base/clock.h"
#include "base/context.h"
#include "base/process.h"

size_t azbi_random_from_kernel(unsigned char *bytes, size_t n)
{
    size_t done = 0;
#if defined(__linux__)
    while (done < n) {
        const ssize_t got = getrandom(bytes + done, n - done, 0);
        if (got <= 0) {
            break;
        }
        done += (size_t)got;
    }
#else
    (void)bytes;
    (void)n;
#endif
    return done;
}

size_t azbi_random_from_device(unsigned char *bytes, size_t n)
{
    const int device = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    if (device < 0) {
        return 0;
    }
    size_t done = 0;
    while (done < n) {
        const ssize_t got = read(device, bytes + done, n - done);
        if (got <= 0) {
            break;
        }
        done += (size_t)got;
    }
    (void)close(device);
    return done;
}

// splitmix64: the last resort, for a sandbox that has neither. Good enough for ids and back-off.
// The count of calls makes two of them differ where the clock is coarse.
size_t azbi_random_from_clock(unsigned char *bytes, size_t n)
{
    static atomic_uint_fast64_t calls;
    uint64_t state = (uint64_t)azbi_clock_unix_ns();
    state ^= (uint64_t)(uintptr_t)&state ^ ((uint64_t)(uintptr_t)bytes << 20);
    state ^= (uint64_t)azbi_process() << 40;
    state += (atomic_fetch_add(&calls, 1) + 1) * 0xd1342543de82ef95U;
    for (size_t i = 0; i < n; i++) {
        state += 0x9e3779b97f4a7c15U;
        uint64_t mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        bytes[i] = (unsigned char)(mixed >> 56);
    }
    return n;
}

void azbi_random_fill_by(azbi_random_source *const *sources, size_t count, void *bytes, size_t n)
{
    unsigned char *at = bytes;
    size_t done = 0;
    for (size_t i = 0; i < count && done < n; i++) {
        done += sources[i](at + done, n - done);
    }
}

void azbi_random_system(void *unused, void *bytes, size_t n)
{
    static azbi_random_source *const sources[] = {azbi_random_from_kernel, azbi_random_from_device,
                                                  azbi_random_from_clock};
    (void)unused;
    azbi_random_fill_by(sources, sizeof sources / sizeof sources[0], bytes, n);
}

void azbi_random_fill(const azb_context *context, void *bytes, size_t n)
{
    context->random.fill(context->random.user, bytes, n);
}

double azbi_random_unit(const azb_context *context)
{
    uint64_t bits = 0;
    azbi_random_fill(context, &bits, sizeof bits);
    return (double)(bits >> 11) * 0x1p-53; // the 53 bits of a double
}
