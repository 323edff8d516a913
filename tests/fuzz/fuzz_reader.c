// fuzz_reader - any bytes: our reader and jansson must agree.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "oracle.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const oracle_difference *known;
    char *json = malloc(size + 1);
    if (json == NULL) {
        abort();
    }
    memcpy(json, data, size);
    json[size] = '\0';
    const char *problem = oracle_compare(json, size, &known);
    if (problem != NULL) {
        fprintf(stderr, "%s: %s\n", problem, json);
        abort();
    }
    free(json);
    return 0;
}
