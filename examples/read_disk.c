// read_disk.c - copies the bytes of a disk or a disk restore point into a sparse file (a fixed
// VHD: the bytes of the disk and a footer), over a URL that the library keeps valid until the end.
//
// The storage reports which pages are in use; no others are transferred. The URL is a secret: only
// libcurl gets it.

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include <azbackup/workflow/disk_access.h>
#include <curl/curl.h>

#include "common.h"

enum {
    PIECE = 4 * 1024 * 1024,    // bytes in one request
    WINDOW = 128 * 1024 * 1024, // bytes of the disk in one list of pages
    BLOCK = 4096,               // a block of zeros is not written
    BODY_MAX = 32 * 1024 * 1024,
    TRIES = 4,
    SECONDS_TO_CONNECT = 30,
    SECONDS_OF_SILENCE = 60,
    HTTP_OK = 200,
    HTTP_PARTIAL = 206,
    HTTP_FORBIDDEN = 403,
    HTTP_SERVER_ERRORS = 500,
    PER_CENT = 100
};

struct bytes {
    size_t length;
    char at[BODY_MAX + 1]; // and the NUL
};

static struct bytes list; // of pages
static struct bytes data; // of some of them

struct reader {
    struct example *e;
    azb_disk_access *access;
    azb_status status; // of the library call that failed
    CURL *curl;
    int file;
    uint64_t size, transferred;
};

struct range {
    uint64_t first, end; // the end is not included
};

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
    (void)number;
    interrupted = 1;
}

static bool complain(const struct reader *r, const char *what, const char *detail)
{
    fprintf(stderr, "%s: %s%s%s\n", r->e->name, what, detail[0] == '\0' ? "" : ": ", detail);
    return false;
}

// ---- requests ----

// A write callback of libcurl. Taking less than it was given ends the transfer.
static size_t append(char *from, size_t size, size_t count, void *user)
{
    struct bytes *body = user;
    const size_t length = size * count;
    if (length > BODY_MAX - body->length) {
        return 0;
    }
    memcpy(body->at + body->length, from, length);
    body->length += length;
    body->at[body->length] = '\0';
    return length;
}

static bool is_part(CURLU *url, CURLUPart part, const char *wanted)
{
    char *text = NULL;
    const bool is_same =
        curl_url_get(url, part, &text, 0) == CURLUE_OK && strcasecmp(text, wanted) == 0;
    curl_free(text);
    return is_same;
}

// Anyone with the signature in the URL can read the disk: it is sent over https, or to this machine
// when AZBACKUP_INSECURE allows that.
static bool is_safe(const struct reader *r, CURLU *url)
{
    static const char *const loopback[] = {"localhost", "127.0.0.1", "[::1]"};
    bool safe = is_part(url, CURLUPART_SCHEME, "https");
    const bool is_plain = example_is_insecure(r->e) && is_part(url, CURLUPART_SCHEME, "http");
    for (size_t i = 0; is_plain && i < sizeof loopback / sizeof *loopback; i++) {
        safe = safe || is_part(url, CURLUPART_HOST, loopback[i]);
    }
    return safe;
}

// The current URL with one more parameter; free with curl_url_cleanup.
static CURLU *make_url(struct reader *r, const char *parameter)
{
    char *text = NULL;
    r->status = azb_disk_access_url(r->access, &r->e->call, &text, &r->e->error);
    if (r->status != AZB_OK) {
        return NULL;
    }
    CURLU *url = curl_url();
    bool good =
        url != NULL && curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK && is_safe(r, url);
    if (good && parameter != NULL) {
        good = curl_url_set(url, CURLUPART_QUERY, parameter, CURLU_APPENDQUERY) == CURLUE_OK;
    }
    azb_text_free(text);
    if (!good) {
        curl_url_cleanup(url);
        (void)complain(r, "the URL of the disk cannot be used: it must be an https URL", "");
        return NULL;
    }
    return url;
}

// One request. http_status: 0 when there was no complete answer. False: do not try again.
static bool ask_once(struct reader *r, const char *parameter, const struct range *range,
                     struct bytes *body, long *http_status, CURLcode *code)
{
    char text[64];
    CURLU *url = make_url(r, parameter);
    if (url == NULL) {
        return false;
    }
    body->length = 0;
    body->at[0] = '\0';
    if (range != NULL) {
        snprintf(text, sizeof text, "%" PRIu64 "-%" PRIu64, range->first, range->end - 1);
    }
    curl_easy_setopt(r->curl, CURLOPT_CURLU, url);
    curl_easy_setopt(r->curl, CURLOPT_RANGE, range != NULL ? text : NULL);
    curl_easy_setopt(r->curl, CURLOPT_WRITEDATA, body);
    *http_status = 0;
    *code = curl_easy_perform(r->curl);
    if (*code == CURLE_OK) {
        curl_easy_getinfo(r->curl, CURLINFO_RESPONSE_CODE, http_status);
    }
    curl_easy_setopt(r->curl, CURLOPT_CURLU, NULL);
    curl_url_cleanup(url);
    return true;
}

// Tries until there is an answer. A URL that is refused (403) is renewed and used once more:
// another program may have ended the access, or it may have expired while this machine was
// suspended.
static bool ask(struct reader *r, const char *parameter, const struct range *range,
                struct bytes *body, long wanted)
{
    long http_status = 0;
    CURLcode code = CURLE_OK;
    bool renewed = false;
    for (unsigned tried = 1; ask_once(r, parameter, range, body, &http_status, &code); tried++) {
        if (http_status == wanted) {
            return true;
        }
        if (http_status == HTTP_FORBIDDEN && !renewed) {
            renewed = true;
            r->status = azb_disk_access_renew(r->access, &r->e->call, &r->e->error);
        } else if (tried < TRIES && (http_status == 0 || http_status >= HTTP_SERVER_ERRORS)) {
            sleep(1U << (tried - 1));
        } else {
            char said[32];
            snprintf(said, sizeof said, "HTTP status %ld", http_status);
            return complain(r, "the disk cannot be read",
                            http_status == 0 ? curl_easy_strerror(code) : said);
        }
        if (r->status != AZB_OK || interrupted) {
            break;
        }
    }
    return false;
}

static bool find_size(struct reader *r)
{
    curl_off_t length = -1;
    curl_easy_setopt(r->curl, CURLOPT_NOBODY, 1L);
    const bool answered = ask(r, NULL, NULL, &data, HTTP_OK);
    curl_easy_setopt(r->curl, CURLOPT_HTTPGET, 1L);
    if (!answered) {
        return false;
    }
    curl_easy_getinfo(r->curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    r->size = length > 0 ? (uint64_t)length : 0;
    return length > 0 || complain(r, "the storage does not report the size of the disk", "");
}

// ---- the file ----

static bool write_sparse(struct reader *r, uint64_t at)
{
    static const char zeros[BLOCK];
    for (size_t i = 0; i < data.length; i += BLOCK) {
        const size_t length = data.length - i < BLOCK ? data.length - i : BLOCK;
        if (memcmp(data.at + i, zeros, length) != 0 &&
            pwrite(r->file, data.at + i, length, (off_t)(at + i)) != (ssize_t)length) {
            return complain(r, r->e->settings.file, "cannot be written; is the disk full?");
        }
    }
    r->transferred += data.length;
    return true;
}

// ---- the disk ----

static bool copy_pages(struct reader *r, struct range pages)
{
    for (struct range piece = pages; piece.first < pages.end; piece.first = piece.end) {
        piece.end = pages.end - piece.first > PIECE ? piece.first + PIECE : pages.end;
        if (interrupted || !ask(r, NULL, &piece, &data, HTTP_PARTIAL)) {
            return false;
        }
        if (data.length != piece.end - piece.first) {
            return complain(r, "the storage sent another number of bytes than was asked for", "");
        }
        if (!write_sparse(r, piece.first)) {
            return false;
        }
    }
    return true;
}

static uint64_t number_after(const char *text, const char *tag)
{
    const char *at = strstr(text, tag);
    return at != NULL ? strtoull(at + strlen(tag), NULL, 10) : 0;
}

// A list that is cut off, or continues in another one, would leave out data.
static bool is_whole(void)
{
    const char *more = strstr(list.at, "<NextMarker>");
    return (strstr(list.at, "</PageList>") != NULL || strstr(list.at, "<PageList />") != NULL) &&
           (more == NULL || more[strlen("<NextMarker>")] == '<');
}

// Copies the pages of a list: <PageRange><Start>0</Start><End>511</End></PageRange>, and so on.
static bool copy_listed(struct reader *r, struct range window)
{
    static const char tag[] = "<PageRange>";
    if (!is_whole()) {
        return complain(r, "the list of pages is not complete", "");
    }
    for (const char *at = strstr(list.at, tag); at != NULL; at = strstr(at + strlen(tag), tag)) {
        struct range pages = {number_after(at, "<Start>"), number_after(at, "<End>") + 1};
        pages.first = pages.first > window.first ? pages.first : window.first;
        pages.end = pages.end < window.end ? pages.end : window.end;
        if (!copy_pages(r, pages)) {
            return false;
        }
    }
    return true;
}

static void show_progress(const struct reader *r, uint64_t done)
{
    static unsigned shown = PER_CENT + 1;
    const unsigned tenths = (unsigned)(done * (PER_CENT / 10) / r->size);
    if (tenths != shown) {
        printf("  %u %%, %" PRIu64 " bytes transferred, access for another %" PRId64 " s\n",
               tenths * 10, r->transferred, azb_disk_access_remaining_ms(r->access) / 1000);
        fflush(stdout);
    }
    shown = tenths;
}

static bool copy_disk(struct reader *r)
{
    if (!find_size(r)) {
        return false;
    }
    printf("%s: %" PRIu64 " bytes\n", r->e->settings.file, r->size);
    if (ftruncate(r->file, (off_t)r->size) != 0) {
        return complain(r, r->e->settings.file, strerror(errno));
    }
    for (struct range window = {0, 0}; window.first < r->size; window.first = window.end) {
        window.end = r->size - window.first > WINDOW ? window.first + WINDOW : r->size;
        if (!ask(r, "comp=pagelist", &window, &list, HTTP_OK) || !copy_listed(r, window)) {
            return false;
        }
        show_progress(r, window.end);
    }
    return true;
}

// ---- the program ----

// Only the protocols that is_safe allows, and no proxy for this machine itself.
static void limit_protocols(struct reader *r)
{
    const bool insecure = example_is_insecure(r->e);
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(r->curl, CURLOPT_PROTOCOLS_STR, insecure ? "http,https" : "https");
#else
    curl_easy_setopt(r->curl, CURLOPT_PROTOCOLS,
                     (long)(CURLPROTO_HTTPS | (insecure ? CURLPROTO_HTTP : 0)));
#endif
    curl_easy_setopt(r->curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(r->curl, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
}

// Copies the disk with libcurl.
static bool copy_with_curl(struct reader *r)
{
    struct curl_slist *headers = curl_slist_append(NULL, "x-ms-version: 2018-03-28");
    r->curl = curl_easy_init();
    bool done = r->curl != NULL && headers != NULL;
    if (done) {
        curl_easy_setopt(r->curl, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(r->curl, CURLOPT_WRITEFUNCTION, append);
        curl_easy_setopt(r->curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(r->curl, CURLOPT_CONNECTTIMEOUT, (long)SECONDS_TO_CONNECT);
        curl_easy_setopt(r->curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
        curl_easy_setopt(r->curl, CURLOPT_LOW_SPEED_TIME, (long)SECONDS_OF_SILENCE);
        limit_protocols(r);
        done = copy_disk(r);
    } else {
        (void)complain(r, "libcurl cannot be used", "");
    }
    curl_easy_cleanup(r->curl);
    curl_slist_free_all(headers);
    return done;
}

// Ends the access even when the copy fails: a disk cannot be deleted while it can be read.
static bool read_disk(struct reader *r)
{
    struct example *e = r->e;
    azb_disk_access_options options;
    azb_options_init(&options, sizeof options);
    options.duration_seconds = example_number(e->settings.duration, -1);
    r->status = azb_disk_access_open(e->client, e->settings.disk_id, &options, &e->call, &r->access,
                                     &e->error);
    if (r->status != AZB_OK) {
        return false;
    }
    const bool done = copy_with_curl(r);
    const bool is_first = r->status == AZB_OK; // the first failure is the one to report
    const azb_status closed = azb_disk_access_close(r->access, NULL, is_first ? &e->error : NULL);
    r->status = is_first ? closed : r->status;
    azb_disk_access_free(r->access);
    return done;
}

// A new file that no other user can read; an incomplete one is removed.
static int write_file(struct reader *r)
{
    const char *path = r->e->settings.file;
    if (path == NULL) {
        return example_wrong_setting(r->e, "AZBACKUP_FILE", "is not set");
    }
    r->file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (r->file < 0) {
        fprintf(stderr, "%s: %s: %s\n", r->e->name, path, strerror(errno));
        return EXAMPLE_SETTING;
    }
    bool done = read_disk(r);
    if (close(r->file) != 0 && done) {
        done = complain(r, path, strerror(errno));
    }
    if (!done) {
        (void)unlink(path);
        (void)(interrupted && complain(r, "interrupted, the access is ended", ""));
    }
    return done || r->status != AZB_OK ? EXAMPLE_OK : EXAMPLE_FAILED;
}

int main(void)
{
    struct example e;
    struct reader r = {.e = &e};
    int exit_code = example_open_client(&e, "read_disk");
    if (exit_code == EXAMPLE_OK) {
        (void)signal(SIGINT, on_signal);
        (void)signal(SIGTERM, on_signal);
        exit_code = write_file(&r);
    }
    return example_close(&e, exit_code, r.status);
}
