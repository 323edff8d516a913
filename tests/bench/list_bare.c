// The program to beat: serial libcurl + jansson. list_bare URL prints what it did.
// With --transport it reads the pages and does nothing else, for information.

#include <curl/curl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

struct body {
    char *bytes;
    size_t len;
    size_t capacity;
};

static size_t keep(char *bytes, size_t one, size_t n, void *user)
{
    struct body *body = user;
    (void)one;
    if (body->len + n + 1 > body->capacity) {
        size_t capacity = (body->len + n + 1) * 2;
        char *grown = realloc(body->bytes, capacity);
        if (grown == NULL) {
            return 0;
        }
        body->bytes = grown;
        body->capacity = capacity;
    }
    memcpy(body->bytes + body->len, bytes, n);
    body->len += n;
    body->bytes[body->len] = '\0';
    return n;
}

// Reads of a point what list_ours reads, so that none of the work can be left out.
static size_t touch(const json_t *point)
{
    const json_t *properties = json_object_get(point, "properties");
    const json_t *tiers = json_object_get(properties, "recoveryPointTierDetails");
    size_t sum = json_string_length(json_object_get(point, "name"));
    sum += json_string_length(json_object_get(properties, "recoveryPointTime"));
    sum += json_string_length(json_object_get(properties, "recoveryPointType"));
    for (size_t i = 0; i < json_array_size(tiers); i++) {
        const json_t *tier = json_array_get(tiers, i);
        sum += json_string_length(json_object_get(tier, "type"));
        sum += json_string_length(json_object_get(tier, "status"));
    }
    return sum;
}

static int read_page(const struct body *body, char **next, size_t *points, size_t *sum)
{
    json_t *page = json_loadb(body->bytes, body->len, 0, NULL);
    const json_t *value = json_object_get(page, "value");
    const char *link = json_string_value(json_object_get(page, "nextLink"));
    *points += json_array_size(value);
    for (size_t i = 0; i < json_array_size(value); i++) {
        *sum += touch(json_array_get(value, i));
    }
    *next = link == NULL ? NULL : strdup(link);
    json_decref(page);
    return page == NULL ? -1 : 0;
}

// The link alone: it stands at the end of the page.
static void find_link(const struct body *body, char **next)
{
    static const char mark[] = "\"nextLink\":\"";
    size_t from = body->len > 1024 ? body->len - 1024 : 0;
    char *link = strstr(body->bytes + from, mark);
    *next = link == NULL ? NULL : strdup(link + sizeof mark - 1);
    if (*next != NULL) {
        (*next)[strcspn(*next, "\"")] = '\0';
    }
}

int main(int argc, char **argv)
{
    int transport_only = argc == 3 && strcmp(argv[2], "--transport") == 0;
    CURL *curl = curl_easy_init();
    struct body body = {0};
    size_t points = 0;
    size_t sum = 0;
    char *url = argc > 1 ? strdup(argv[1]) : NULL;
    double start = bench_now();
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    while (url != NULL) {
        char *next = NULL;
        body.len = 0;
        curl_easy_setopt(curl, CURLOPT_URL, url);
        if (curl_easy_perform(curl) != CURLE_OK) {
            return 1;
        }
        if (transport_only) {
            find_link(&body, &next);
        } else if (read_page(&body, &next, &points, &sum) != 0) {
            return 1;
        }
        free(url);
        url = next;
    }
    bench_print_run(points, sum, bench_now() - start);
    free(body.bytes);
    curl_easy_cleanup(curl);
    return 0;
}
