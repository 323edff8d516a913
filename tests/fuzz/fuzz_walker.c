// fuzz_walker - the first byte names a type, the rest is a model or a page of it: nothing may be
// lost between decoding and encoding.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "oracle.h"
#include "unit/json/sample_types.h"

// Capital letters and what stands before them are samples; other bytes are the library's own types.
static const azb_type *type_of(uint8_t byte)
{
    static const azb_type *const samples[] = {&sample_type_item, &sample_type_resource,
                                              &sample_type_disk, &sample_type_query};
    const size_t count = sizeof samples / sizeof samples[0];
    if (byte < 'a') {
        return samples[byte % count];
    }
    return azb_type_at((size_t)(byte - 'a') * azb_type_count() / (256 - 'a'));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    char *json = malloc(size);
    if (json == NULL) {
        abort();
    }
    memcpy(json, data + 1, size - 1);
    json[size - 1] = '\0';
    const azb_type *type = type_of(data[0]);
    const char *problem = oracle_round_trip(type, json, size - 1);
    if (problem == NULL) {
        problem = oracle_page(type, json, size - 1);
    }
    if (problem != NULL) {
        fprintf(stderr, "%s: %s: %s\n", azb_type_name(type), problem, json);
        abort();
    }
    free(json);
    return 0;
}
