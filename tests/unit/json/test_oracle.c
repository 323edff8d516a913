// test_oracle.c - what our reader and our models make of texts, judged by jansson.
#include <stdlib.h>
#include <string.h>

#include "fuzz/oracle.h"
#include "sample_types.h"
#include "support/test.h"

// Each text with a difference that is meant to be.
static const struct {
    const char *json;
    size_t difference; // in oracle_differences
} differences[] = {
    {"9223372036854775808", 0},
    {"[-9223372036854775809]", 0},
    {"[1e400]", 0},
    {"{\"a\\u0000\":1}", 1},
};

static void differs_only_as_listed(void **state)
{
    static char deep[5001];
    const oracle_difference *known;
    (void)state;
    for (size_t i = 0; i < sizeof differences / sizeof differences[0]; i++) {
        const char *json = differences[i].json;
        assert_null(oracle_compare(json, strlen(json), &known));
        assert_ptr_equal(known, &oracle_differences[differences[i].difference]);
    }
    memset(deep, '[', 129);
    memset(deep + 129, ']', 129);
    assert_null(oracle_compare(deep, 258, &known));
    assert_ptr_equal(known, &oracle_differences[3]);
    memset(deep, '[', 5000);
    assert_null(oracle_compare(deep, 5000, &known));
    assert_ptr_equal(known, &oracle_differences[4]);
    assert_null(oracle_compare("[1\0]", 4, &known));
    assert_ptr_equal(known, &oracle_differences[2]);
}

static const char *const seeds[] = {
    "{\"a\":[1,-2.50,3e5,true,false,null],\"b\":\"\\u00e9\\n\xC3\xA9\",\"a\":{}}",
    "[[],{},\"\",0,-0,-0.0,1E+5,1e-5,[[1,2],[3]],\"\\ud83d\\ude00\",\"\xF0\x9F\x98\x80\"]",
    " { \"x\" : [ 1 , 2 ] , \"y\" : \"\\\"\\\\\\/\\b\\f\\r\\t\" } ",
    "[9223372036854775807,-9223372036854775808,99999999999999999999,0.1,123456789.123456789]",
    "{\"value\":[{\"id\":\"a\",\"properties\":{\"itemType\":\"VmItem\",\"status\":1,\"created\":"
    "\"2025-01-31T10:20:30.1234567Z\",\"disks\":[{\"lun\":1.0},null],\"zones\":[\"1\",null],"
    "\"tags\":{\"a\":null},\"readiness\":{\"b\":{}},\"anything\":[1],\"luns\":[1,2]}}],"
    "\"nextLink\":null}",
    "{\"id\":\"a\",\"name\":null,\"properties\":{\"database\":\"d\",\"isManaged\":true,\"x\":{},"
    "\"mainDisk\":{\"weight\":1.50,\"sizeInBytes\":1e2,\"name\":\"n\"},\"itemType\":"
    "\"Sample/sqlItem\",\"actions\":[1,\"Valid\",null],\"times\":[\"\"],\"friendlyName\":null}}",
};

static uint32_t next(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

// A few bytes put in, taken out, changed or doubled, most often such that matter to JSON.
static size_t mutate(char *json, size_t len, size_t room, uint32_t *seed)
{
    static const char bytes[] = "{}[]:,\"\\0123456789.eE+-truefalsn u\n\x80\xC3\xA9\xED\xF4\x01";
    for (uint32_t i = next(seed) % 3; i < 3; i++) {
        size_t at = next(seed) % (len + 1);
        char byte = bytes[next(seed) % (sizeof bytes - 1)];
        switch (next(seed) % 4) {
        case 0:
            json[at < len ? at : 0] = byte;
            break;
        case 1:
            memmove(json + at, json + at + (at < len), len - at);
            len -= at < len;
            break;
        default: {
            size_t run = at < len && next(seed) % 2 == 0 ? next(seed) % (len - at) : 0;
            run = len + run + 1 < room ? run : 0;
            memmove(json + at + run + 1, json + at, len - at);
            json[at + run] = byte;
            len += run + 1;
            break;
        }
        }
    }
    json[len] = '\0';
    return len;
}

typedef const char *(*judge_fn)(const char *json, size_t len);

static void judge_mutants(judge_fn judge, int rounds)
{
    enum {
        ROOM = 4096
    };
    uint32_t seed = 20250131;
    char json[ROOM];
    for (int round = 0; round < rounds; round++) {
        const char *start = seeds[next(&seed) % (sizeof seeds / sizeof seeds[0])];
        size_t len = strlen(start);
        memcpy(json, start, len + 1);
        len = mutate(json, len, ROOM, &seed);
        char *copy = malloc(len + 1); // of exactly this size, for a checker of memory
        memcpy(copy, json, len + 1);
        const char *problem = judge(copy, len);
        free(copy);
        if (problem != NULL) {
            fail_msg("%s: %s", problem, json);
        }
    }
}

static const char *judge_reader(const char *json, size_t len)
{
    const oracle_difference *known;
    return oracle_compare(json, len, &known);
}

static const char *judge_walker(const char *json, size_t len)
{
    const char *problem = oracle_round_trip(&sample_type_resource, json, len);
    return problem != NULL ? problem : oracle_page(&sample_type_resource, json, len);
}

static void agrees_about_mutants(void **state)
{
    (void)state;
    judge_mutants(judge_reader, 30000);
}

static void loses_nothing_of_mutants(void **state)
{
    (void)state;
    judge_mutants(judge_walker, 5000);
}

// Whole seeds are models: a judge that accepts everything would show here.
static void seeds_are_good(void **state)
{
    const oracle_difference *known;
    (void)state;
    for (size_t i = 0; i < sizeof seeds / sizeof seeds[0]; i++) {
        assert_null(oracle_compare(seeds[i], strlen(seeds[i]), &known));
        assert_int_equal(known != NULL, i == 3);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(differs_only_as_listed),
        cmocka_unit_test(seeds_are_good),
        cmocka_unit_test(agrees_about_mutants),
        cmocka_unit_test(loses_nothing_of_mutants),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
