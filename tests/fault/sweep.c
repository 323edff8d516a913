// sweep.c - runs each case of each flow in a child process.
#include "sweep.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/test.h"

enum {
    REASON_MAX = 1024,
    CASE_CPU_S = 30, // of one case; more is an endless loop
    STRIDE = 29,     // of the sample without options
    EXIT_FAULT = 3,  // of a child whose case failed
    FAULTS_MAX = 2000
};

// Shared by parent and child.
typedef struct shared {
    size_t next;  // the case that runs, or runs next
    size_t count; // of the flow's cases; 0: not known yet
    size_t run;   // cases that ran
    char name[BEND_NAME_MAX];
    char reason[REASON_MAX];
} shared;

static struct {
    shared *shared;
    const sweep_flow *flow;
    const char *only;   // NULL: all
    const char *folder; // where answers are written instead of being bent; NULL: they are bent
    size_t stride, offset;
    bend_record record;
    bend bend; // of this run
    char url[1024], method[16];
    void (*watch)(const service_answer *answer);
    void (*serve)(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer);
} sweep;

// ---- inside a case ----

void sweep_require(bool holds, const char *reason, const char *text)
{
    if (!holds) {
        snprintf(sweep.shared->reason, REASON_MAX, "%s: %s", reason, text != NULL ? text : "");
        _exit(EXIT_FAULT);
    }
}

static bool is_again(const service_request *q)
{
    return sweep.bend.ever && strcmp(sweep.url, q->url) == 0 &&
           strcmp(sweep.method, q->method) == 0;
}

static void serve(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer)
{
    const size_t number = s->request_count;
    sweep_require(strncmp(request->url, SERVICE_ORIGIN "/", strlen(SERVICE_ORIGIN) + 1) == 0,
                  "a request to a foreign host", request->url);
    sweep_require(number < SWEEP_REQUESTS, "asks for ever", request->url);
    sweep.serve(s, request, path, work_fails, answer);
    if (answer->text[0] != '\0' && strstr(answer->headers, "Content-Type:") == NULL) {
        const size_t len = strlen(answer->headers);
        snprintf(answer->headers + len, sizeof answer->headers - len,
                 "Content-Type: application/json; charset=utf-8\n");
    }
    if (sweep.bend.answer == 0) {
        bend_record_add(&sweep.record, answer);
    } else if (number == sweep.bend.answer) {
        snprintf(sweep.url, sizeof sweep.url, "%s", request->url);
        snprintf(sweep.method, sizeof sweep.method, "%s", request->method);
        bend_apply(&sweep.bend, answer);
    } else if (number > sweep.bend.answer && is_again(request)) {
        bend_apply(&sweep.bend, answer);
    }
    if (sweep.watch != NULL) {
        sweep.watch(answer);
    }
}

void sweep_watch(void (*fn)(const service_answer *answer))
{
    sweep.watch = fn;
}

void sweep_bend(faulty_service *s)
{
    sweep.serve = s->serve;
    s->serve = serve;
}

void sweep_end(azb_status status, azb_error **err)
{
    sweep_require((status == AZB_OK) == (*err == NULL), "status and error differ",
                  azb_status_name(status));
    sweep_require(azb_error_status(*err) == status, "the error has another status",
                  azb_status_name(status));
    sweep_require(status == AZB_OK || azb_error_message(*err)[0] != '\0', "no message",
                  azb_status_name(status));
    sweep_require(status != AZB_E_STATE || sweep.bend.answer != 0, "fails undisturbed",
                  azb_error_message(*err));
    azb_error_free(*err);
    *err = NULL;
}

bool sweep_is_a_lie(void)
{
    return bend_is_a_lie(&sweep.bend, &sweep.record);
}

bool sweep_is_at(const char *part)
{
    return strstr(sweep.shared->name, part) != NULL;
}

bool sweep_is_straight(void)
{
    return sweep.bend.answer == 0;
}

azb_call_options sweep_call(void)
{
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = SWEEP_DAY_MS;
    return call;
}

// ---- the child ----

static void run_case(const bend *b)
{
    const struct itimerval limit = {.it_value = {.tv_sec = CASE_CPU_S}};
    sweep.bend = *b;
    sweep.watch = NULL;
    bend_name(b, sweep.flow->name, sweep.shared->name);
    setitimer(ITIMER_PROF, &limit, NULL);
    sweep.flow->run();
    sweep.shared->run += b->answer != 0;
}

static void run_only(void)
{
    char flow[64];
    bend b;
    sweep_require(bend_parse(sweep.only, flow, &b), "no such case", sweep.only);
    run_case(&b);
    sweep.shared->next = sweep.shared->count = 1;
}

// Writes the answers of the undisturbed run as an input of fuzz_workflow.
static void write_record(void)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", sweep.folder, sweep.flow->name);
    FILE *file = fopen(path, "w");
    sweep_require(file != NULL, "cannot be written", path);
    for (size_t i = 0; i < sweep.record.count; i++) {
        const bend_answer *a = &sweep.record.answers[i];
        fprintf(file, "%c%d\n%s\n%s", i == 0 ? sweep.flow->letter : '\f', (int)a->http_status,
                a->headers, a->text);
    }
    sweep_require(fclose(file) == 0, "cannot be written", path);
}

static void run_cases(void)
{
    bend_list list = {NULL, 0, 0};
    const bend straight = {.answer = 0};
    run_case(&straight);
    if (sweep.folder != NULL && sweep.flow->letter != '\0') {
        write_record();
    }
    if (sweep.folder != NULL) {
        return;
    }
    bend_list_make(&list, &sweep.record);
    sweep.shared->count = list.count;
    if (sweep.only != NULL) {
        run_only();
    } else {
        for (size_t i = sweep.shared->next; i < list.count; i += sweep.stride) {
            sweep.shared->next = i;
            run_case(&list.bends[i]);
        }
        sweep.shared->next = list.count;
    }
    bend_list_free(&list);
    bend_record_free(&sweep.record);
}

// ---- the parent ----

static void explain(int status)
{
    char *reason = sweep.shared->reason;
    if (WIFSIGNALED(status)) {
        const int number = WTERMSIG(status);
        snprintf(reason, REASON_MAX, "%s", number == SIGPROF ? "runs for ever" : strsignal(number));
    } else if (reason[0] == '\0') {
        snprintf(reason, REASON_MAX, "exit status %d (memory left, or a sanitizer's report)",
                 WEXITSTATUS(status));
    }
}

// Runs the flow from the case `next` on, to its end or to the first fault. True without one.
static bool run_child(void)
{
    sweep.shared->reason[0] = sweep.shared->name[0] = '\0';
    fflush(NULL);
    const pid_t child = fork();
    if (child == 0) {
        run_cases();
        exit(0);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (status == 0) {
        return true;
    }
    explain(status);
    return false;
}

// Returns the number of failed cases of the flow.
static size_t run_flow(const sweep_flow *flow)
{
    shared *s = sweep.shared;
    size_t faults = 0;
    sweep.flow = flow;
    *s = (shared){.next = sweep.offset % sweep.stride};
    while (!run_child()) {
        faults++;
        printf("FAULT %s -- %s\n", s->name, s->reason);
        if (s->count == 0 || sweep.only != NULL || faults >= FAULTS_MAX) {
            break; // it fails undisturbed, or only one case was selected
        }
        s->next += sweep.stride;
    }
    printf("%s: %zu of %zu cases, %zu faults\n", flow->name, s->run + faults, s->count, faults);
    return faults;
}

static size_t number_of(const char *name, size_t otherwise)
{
    const char *text = getenv(name);
    return text == NULL || text[0] == '\0' ? otherwise : strtoul(text, NULL, 10);
}

// A page that parent and children share.
static shared *share(void)
{
    FILE *file = tmpfile();
    void *page = MAP_FAILED;
    if (file != NULL && ftruncate(fileno(file), sizeof(shared)) == 0) {
        page = mmap(NULL, sizeof(shared), PROT_READ | PROT_WRITE, MAP_SHARED, fileno(file), 0);
    }
    if (page == MAP_FAILED) {
        perror("shared memory");
        exit(EXIT_FAULT);
    }
    (void)fclose(file);
    return page;
}

static bool is_chosen(const sweep_flow *flow, const char *chosen)
{
    const size_t len = chosen != NULL ? strcspn(chosen, ":") : 0;
    return chosen == NULL || (strlen(flow->name) == len && strncmp(flow->name, chosen, len) == 0);
}

// Which flows and cases, from the command line and the environment.
static const char *read_options(int argc, char **argv)
{
    const char *how = getenv("AZB_SWEEP");
    const char *name = argc == 3 ? argv[1] : "";
    const char *chosen = strcmp(name, "--only") == 0 ? argv[2] : NULL;
    sweep.folder = strcmp(name, "--record") == 0 ? argv[2] : NULL;
    sweep.only = chosen != NULL && strchr(chosen, ':') != NULL ? chosen : NULL;
    sweep.stride = how != NULL && strcmp(how, "all") == 0 ? 1 : number_of("AZB_SWEEP", STRIDE);
    sweep.stride = sweep.stride == 0 ? STRIDE : sweep.stride;
    sweep.offset = number_of("AZB_SWEEP_SEED", 0);
    return chosen;
}

int sweep_main(const sweep_flow *flows, size_t count, int argc, char **argv)
{
    size_t faults = 0;
    size_t ended_well = 0;
    size_t run = 0;
    const char *chosen = read_options(argc, argv);
    sweep.shared = share();
    for (size_t i = 0; i < count; i++) {
        if (is_chosen(&flows[i], chosen)) {
            faults += run_flow(&flows[i]);
            ended_well += sweep.shared->run;
            run++;
        }
    }
    printf("%zu cases, %zu faults\n", ended_well + faults, faults);
    return faults == 0 && run > 0 ? 0 : 1;
}
