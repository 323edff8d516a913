/*
 * azb-conformance: does the library speak as the recorded service does?
 *
 * Reads recorded sessions and published examples, puts every exchange through the library, and
 * prints one line for each thing that does not come out as recorded.
 */
#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "example.h"
#include "must.h"
#include "request.h"
#include "sequence.h"

typedef struct run {
    azb_context *context;
    bool list_unmatched;
    bool all_matched;
    bool bad_path;
    tally tally;
} run;

static const char usage[] = "usage: azb-conformance [--list-unmatched] [--all-matched] PATH...\n"
                            "PATH: a .jsonl file, or a folder to search for them.\n"
                            "--all-matched: an exchange of no operation is a failure.\n"
                            "Exit status: 0 all well, 1 a failure (one line each), 2 wrong use.\n";

static void run_exchange(run *r, const session *s, size_t index)
{
    const exchange *e = &s->exchanges[index];
    url u;
    route way = {0};
    r->tally.exchanges++;
    if (!url_parse(e->url, &u)) {
        report_failure(&r->tally, e, "URL not understood: %s", e->url);
    } else {
        route_find(e->method, &u, &way);
    }
    if (way.operation != NULL) {
        r->tally.matched++;
        r->tally.lossless += request_bodies(r->context, e, way.operation, &r->tally) ? 1 : 0;
        r->tally.requests += request_rebuild(e, &u, &way, &r->tally) ? 1 : 0;
        sequence_operation(s, index, &u, &way, &r->tally);
        example_operation(e, &u, &way, &r->tally);
    } else if (e->is_poll) {
        // Only the poller reads URLs like this one; it was driven over them.
        r->tally.matched++;
        r->tally.lossless += request_status_body(r->context, e, &r->tally) ? 1 : 0;
    } else if (r->all_matched) {
        report_failure(&r->tally, e, "no operation: %s %s", e->method, e->url);
    } else if (r->list_unmatched) {
        printf("%s:%ld: unmatched: %s %s\n", e->file, e->seq, e->method, e->url);
    }
    route_free(&way);
    url_free(&u);
}

static void run_file(run *r, const char *path)
{
    session s;
    const long bad = session_load(path, &s);
    if (bad < 0) {
        fprintf(stderr, "azb-conformance: cannot read %s\n", path);
        r->bad_path = true;
    } else if (bad > 0) {
        const exchange at = {.file = path, .seq = bad};
        report_failure(&r->tally, &at, "line is neither a recording's nor an example's");
    }
    for (size_t i = 0; i < s.count; i++) {
        run_exchange(r, &s, i);
    }
    sequence_jobs(&s, &r->tally);
    session_free(&s);
}

static bool has_suffix(const char *text, const char *suffix)
{
    const size_t len = strlen(text);
    return len >= strlen(suffix) && strcmp(text + len - strlen(suffix), suffix) == 0;
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

// given: named on the command line, so read whatever its name is.
static void run_path(run *r, const char *path, bool given)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        fprintf(stderr, "azb-conformance: cannot read %s\n", path);
        r->bad_path = true;
        return;
    }
    if (!S_ISDIR(info.st_mode)) {
        if (given || has_suffix(path, ".jsonl")) {
            run_file(r, path);
        }
        return;
    }
    struct dirent **entries = NULL;
    const int count = scandir(path, &entries, visible, alphasort);
    for (int i = 0; i < count; i++) {
        char *child = must_format("%s/%s", path, entries[i]->d_name);
        run_path(r, child, false);
        free(child);
        free(entries[i]);
    }
    free(entries);
}

static int run_all(run *r, int count, char **arguments)
{
    int paths = 0;
    for (int i = 1; i < count; i++) {
        if (arguments[i][0] == '-') {
            continue;
        }
        run_path(r, arguments[i], true);
        paths++;
    }
    if (paths == 0) {
        fputs(usage, stderr);
        return 2;
    }
    const tally *t = &r->tally;
    printf("conformance: exchanges=%zu matched=%zu lossless=%zu requests=%zu pollers=%zu "
           "failures=%zu\n",
           t->exchanges, t->matched, t->lossless, t->requests, t->pollers, t->failures);
    if (t->exchanges == 0) {
        fputs("azb-conformance: nothing was found to check\n", stderr);
    }
    if (t->failures > 0) {
        return 1;
    }
    return r->bad_path || t->exchanges == 0 ? 2 : 0;
}

static bool read_flags(run *r, int count, char **arguments)
{
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--list-unmatched") == 0) {
            r->list_unmatched = true;
        } else if (strcmp(arguments[i], "--all-matched") == 0) {
            r->all_matched = true;
        } else if (arguments[i][0] == '-') {
            return false;
        }
    }
    return true;
}

int main(int count, char **arguments)
{
    run r = {0};
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--help") == 0) {
            fputs(usage, stdout);
            return 0;
        }
    }
    if (!read_flags(&r, count, arguments)) {
        fputs(usage, stderr);
        return 2;
    }
    azb_error *err = NULL;
    if (azb_context_new(NULL, &r.context, &err) != AZB_OK) {
        fprintf(stderr, "azb-conformance: %s\n", azb_error_message(err));
        azb_error_free(err);
        return 2;
    }
    const int code = run_all(&r, count, arguments);
    azb_context_free(r.context);
    return code;
}
