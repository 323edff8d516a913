// disk_data.c - the bytes of disks, made from a seed.
#include "compute/disk_data.h"

#include <string.h>

#define CHUNK ((uint64_t)4 << 20) /* holds one run of pages or none */

enum {
    FULL_CHUNKS = 32,   /* one in this many has pages */
    CHANGED_CHUNKS = 8, /* one in this many of those changes with a version */
    PAGES_MAX = 64
};

static uint64_t number_of(struct sim_disk_data data, uint64_t chunk, uint64_t purpose)
{
    return sim_mix(sim_mix(data.seed ^ purpose << 56) ^ chunk);
}

// The one run of pages in a chunk. A seed of 0 is a disk of zeros.
static bool run_of(struct sim_disk_data data, uint64_t chunk, struct sim_byte_range *run)
{
    if (data.seed == 0 || (chunk != 0 && number_of(data, chunk, 1) % FULL_CHUNKS != 0)) {
        return false;
    }
    uint64_t page = chunk == 0 ? 0 : number_of(data, chunk, 2) % (CHUNK / SIM_PAGE / 2);
    run->first = chunk * CHUNK + page * SIM_PAGE;
    run->end = run->first + (1 + number_of(data, chunk, 3) % PAGES_MAX) * SIM_PAGE;
    return true;
}

// The last version that wrote to a chunk.
static unsigned written_in(struct sim_disk_data data, uint64_t chunk)
{
    unsigned version = data.version;
    while (version > 0 && number_of(data, chunk, 16 + version) % CHANGED_CHUNKS != 0) {
        version--;
    }
    return version;
}

bool sim_disk_data_next(struct sim_disk_data data, const struct sim_disk_data *before,
                        uint64_t size, uint64_t from, struct sim_byte_range *range)
{
    for (uint64_t chunk = from / CHUNK; chunk * CHUNK < size; chunk++) {
        if (!run_of(data, chunk, range) || range->end <= from || range->first >= size ||
            (before != NULL && written_in(data, chunk) <= before->version)) {
            continue;
        }
        range->first = range->first < from ? from : range->first;
        range->end = range->end > size ? size : range->end;
        return true;
    }
    return false;
}

static void fill(struct sim_disk_data data, struct sim_byte_range part, char *out)
{
    uint64_t chunk = part.first / CHUNK;
    struct sim_disk_data written = {data.seed, written_in(data, chunk)};
    uint64_t key = number_of(written, written.version, 4);
    for (uint64_t at = part.first; at < part.end; at++) {
        *out++ = (char)(sim_mix(key ^ at / 8) >> at % 8 * 8);
    }
}

void sim_disk_data_read(struct sim_disk_data data, uint64_t size, struct sim_byte_range range,
                        char *out)
{
    struct sim_byte_range run;
    memset(out, 0, (size_t)(range.end - range.first));
    for (uint64_t at = range.first; at < range.end; at = run.end) {
        if (!sim_disk_data_next(data, NULL, size, at, &run) || run.first >= range.end) {
            return;
        }
        run.end = run.end > range.end ? range.end : run.end;
        fill(data, run, out + (run.first - range.first));
    }
}
