// sas.c - the blobs that a SAS gives access to: pages and ranges.
#include "compute/disk_data.h"
#include "compute/routes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STORAGE_VERSION "2018-03-28"
#define PREVIOUS_HEADER "x-ms-previous-snapshot-url"

enum {
    READ_MAX = 64 * 1024 * 1024,   /* in one answer */
    GUEST_STATE = 4 * 1024 * 1024, /* bytes of it */
    RANGES_MAX = 10000             /* in one answer */
};

/* The bytes that a valid URL gives. */
struct blob {
    struct sim_disk_data data;
    uint64_t size;
};

// Storage writes XML, and repeats the code in a header.
static void refuse(struct sim_call *call, unsigned status, const char *code, const char *message)
{
    const char *text = sim_arena_format(&call->arena,
                                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                                        "<Error><Code>%s</Code><Message>%s</Message></Error>",
                                        code, message);
    sim_answer_empty(call, status);
    call->answer.text = text;
    call->answer.text_length = strlen(text);
    call->answer.content_type = "application/xml";
    sim_answer_header(call, "x-ms-error-code", code);
}

// The part of a name before its suffix, and whether it names the guest state.
static const json_t *find_grant(struct sim_call *call, const char *name, bool *guest)
{
    size_t length = strcspn(name, ".");
    *guest = strcmp(name + length, ".vmgs") == 0;
    if (name[length] != '\0' && !*guest) {
        return NULL;
    }
    return json_object_get(call->sim->grants, sim_arena_copy(&call->arena, name, length));
}

static bool is_good(const struct sim_call *call, const json_t *grant, const char *key)
{
    return grant != NULL && key != NULL && strcmp(key, sim_json_text(grant, "key")) == 0 &&
           call->now < json_integer_value(json_object_get(grant, "until"));
}

// A guest state is a small disk.
static struct blob blob_of(const json_t *grant, bool guest)
{
    struct blob blob = {
        .data = {.seed = (uint64_t)json_integer_value(json_object_get(grant, "seed")),
                 .version = (unsigned)json_integer_value(json_object_get(grant, "version"))},
        .size = (uint64_t)json_integer_value(json_object_get(grant, "size"))};
    if (guest) {
        blob = (struct blob){.data = {.seed = sim_mix(~blob.data.seed)}, .size = GUEST_STATE};
    }
    return blob;
}

// Only the key in the query is checked; a bearer token is refused.
static bool open_blob(struct sim_call *call, struct blob *blob)
{
    bool guest = false;
    if (call->request.authorization != NULL) {
        refuse(call, 400, "InvalidAuthenticationInfo",
               "The URL is signed: the Authorization header must not be sent.");
        return false;
    }
    const json_t *grant = find_grant(call, sim_call_parameter(call, "name"), &guest);
    if (!is_good(call, grant, sim_call_query(call, "sig"))) {
        refuse(call, 403, "AuthenticationFailed",
               "Server failed to authenticate the request. The signature is wrong, has run out "
               "or was revoked.");
        return false;
    }
    *blob = blob_of(grant, guest);
    sim_answer_header(call, "x-ms-version", STORAGE_VERSION);
    sim_answer_header(call, "x-ms-blob-type", "PageBlob");
    sim_answer_header(call, "Accept-Ranges", "bytes");
    return true;
}

// `bytes=FIRST-LAST` or `bytes=FIRST-`; without one, all bytes. False: the answer is an error.
static bool read_range(struct sim_call *call, uint64_t size, struct sim_byte_range *range,
                       bool *asked)
{
    const char *sent = sim_call_header(call, "x-ms-range");
    sent = sent != NULL ? sent : sim_call_header(call, "Range");
    unsigned long long first = 0;
    unsigned long long last = UINT64_MAX;
    int used = 0;
    *asked = sent != NULL;
    if (sent != NULL) {
        int count = sscanf(sent, "bytes=%20llu-%n%20llu%n", &first, &used, &last, &used);
        if (count < 1 || used == 0 || sent[used] != '\0' || last < first) {
            refuse(call, 400, "InvalidHeaderValue", "The range is not bytes=FIRST-LAST.");
            return false;
        }
    }
    if (first >= size) {
        sim_answer_header(call, "Content-Range",
                          sim_arena_format(&call->arena, "bytes */%llu", (unsigned long long)size));
        refuse(call, 416, "InvalidRange", "The range begins behind the end.");
        return false;
    }
    *range = (struct sim_byte_range){first, last < size - 1 ? last + 1 : size};
    return true;
}

static void answer_bytes(struct sim_call *call, const struct blob *blob)
{
    struct sim_byte_range range;
    bool asked = false;
    if (!read_range(call, blob->size, &range, &asked)) {
        return;
    }
    size_t length = (size_t)(range.end - range.first);
    if (range.end - range.first > READ_MAX) {
        refuse(call, 400, "OutOfRangeInput", "Ask for at most 64 MiB at a time.");
        return;
    }
    char *bytes = sim_arena_alloc(&call->arena, length);
    sim_disk_data_read(blob->data, blob->size, range, bytes);
    sim_answer_empty(call, asked ? 206 : 200);
    call->answer.text = bytes;
    call->answer.text_length = length;
    call->answer.content_type = "application/octet-stream";
    if (asked) {
        sim_answer_header(
            call, "Content-Range",
            sim_arena_format(&call->arena, "bytes %llu-%llu/%llu", (unsigned long long)range.first,
                             (unsigned long long)range.end - 1, (unsigned long long)blob->size));
    }
}

/* An older point of the same disk, given by its signed URL. False: the answer is an error. */
static bool read_previous(struct sim_call *call, const struct blob *blob,
                          struct sim_disk_data *data, bool *asked)
{
    const char *url = sim_call_header(call, PREVIOUS_HEADER);
    *asked = url != NULL;
    if (url == NULL) {
        return true;
    }
    struct sim_pair query[SIM_QUERY_MAX];
    bool guest = false;
    char *copy = sim_arena_copy(&call->arena, url, strlen(url));
    char *values = strchr(copy, '?');
    if (values != NULL) {
        *values++ = '\0';
    }
    size_t count = values == NULL ? 0 : sim_pairs_read(values, query, SIM_QUERY_MAX);
    const char *key = NULL;
    for (size_t i = 0; i < count; i++) {
        key = strcmp(query[i].name, "sig") == 0 ? query[i].value : key;
    }
    const char *slash = strrchr(copy, '/');
    const json_t *grant = slash == NULL ? NULL : find_grant(call, slash + 1, &guest);
    *data = blob_of(grant, guest).data;
    if (!is_good(call, grant, key) || data->seed != blob->data.seed ||
        data->version > blob->data.version) {
        refuse(call, 409, "PreviousSnapshotCannotBeNewer",
               "The previous snapshot is not an older one of this disk that can be read.");
        return false;
    }
    return true;
}

/* A text that grows. */
struct text {
    char *bytes;
    size_t length;
    size_t capacity;
};

static void append(struct text *text, const char *piece)
{
    size_t length = strlen(piece);
    text->bytes = sim_grow(text->bytes, &text->capacity, text->length + length + 1, 1);
    memcpy(text->bytes + text->length, piece, length + 1);
    text->length += length;
}

static void answer_xml(struct sim_call *call, struct text *text)
{
    sim_answer_empty(call, 200);
    call->answer.text = sim_arena_copy(&call->arena, text->bytes, text->length);
    call->answer.text_length = text->length;
    call->answer.content_type = "application/xml";
    free(text->bytes);
}

static size_t read_count(const struct sim_call *call)
{
    const char *asked = sim_call_query(call, "maxresults");
    unsigned long count = asked == NULL ? RANGES_MAX : strtoul(asked, NULL, 10);
    return count < 1 || count > RANGES_MAX ? RANGES_MAX : count;
}

// The pages that are not zero, or that have changed since an older point.
static void answer_ranges(struct sim_call *call, const struct blob *blob)
{
    struct sim_byte_range whole;
    struct sim_byte_range range;
    struct sim_disk_data before;
    bool asked = false;
    bool changes = false;
    if (!read_range(call, blob->size, &whole, &asked) ||
        !read_previous(call, blob, &before, &changes)) {
        return;
    }
    const char *marker = sim_call_query(call, "marker");
    uint64_t at = marker == NULL ? whole.first : strtoull(marker, NULL, 10);
    at = at < whole.first ? whole.first : at;
    struct text text = {NULL, 0, 0};
    append(&text, "<?xml version=\"1.0\" encoding=\"utf-8\"?><PageList>");
    size_t room = read_count(call);
    bool more = sim_disk_data_next(blob->data, changes ? &before : NULL, blob->size, at, &range);
    while (more && range.first < whole.end && room > 0) {
        char piece[128];
        range.end = range.end > whole.end ? whole.end : range.end;
        snprintf(piece, sizeof piece, "<PageRange><Start>%llu</Start><End>%llu</End></PageRange>",
                 (unsigned long long)range.first, (unsigned long long)range.end - 1);
        append(&text, piece);
        room--;
        at = range.end;
        more = sim_disk_data_next(blob->data, changes ? &before : NULL, blob->size, at, &range);
    }
    if (more && range.first < whole.end) {
        char piece[64];
        snprintf(piece, sizeof piece, "<NextMarker>%llu</NextMarker>", (unsigned long long)at);
        append(&text, piece);
    }
    append(&text, "</PageList>");
    answer_xml(call, &text);
    sim_answer_header(call, "x-ms-blob-content-length",
                      sim_arena_format(&call->arena, "%llu", (unsigned long long)blob->size));
}

static void get_blob(struct sim_call *call)
{
    struct blob blob;
    const char *part = sim_call_query(call, "comp");
    if (!open_blob(call, &blob)) {
        return;
    }
    if (part == NULL) {
        answer_bytes(call, &blob);
    } else if (strcmp(part, "pagelist") == 0) {
        answer_ranges(call, &blob);
    } else {
        refuse(call, 400, "InvalidQueryParameterValue", "comp can be pagelist.");
    }
}

// An answer to HEAD has a length and no bytes.
static void head_blob(struct sim_call *call)
{
    struct blob blob;
    if (open_blob(call, &blob)) {
        sim_answer_empty(call, 200);
        call->answer.content_type = "application/octet-stream";
        call->answer.head_length = blob.size;
    }
}

const struct sim_route sim_sas_routes[] = {{"GET", "/_sim/sas/{name}", SIM_OPEN, get_blob},
                                           {"HEAD", "/_sim/sas/{name}", SIM_OPEN, head_blob},
                                           {NULL, NULL, SIM_OPEN, NULL}};
