// test_managed_identity.c - what each source is asked, and what its answers mean.
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "identity/chain.h"
#include "identity/managed_identity.h"
#include "identity/token_cache.h"
#include "token_stage.h"
#include "variables.h"

#define IMDS_URL                                                                             \
    "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=" \
    "https%3A%2F%2Farm.example"
#define TOKEN    "{\"token_type\":\"Bearer\",\"access_token\":\"T1\",\"expires_in\":\"3600\"}"
#define RESOURCE "resource=https%3A%2F%2Farm.example"

static const azbi_arc_places no_agent = {{"/nonexistent/himds", "/nonexistent/two"},
                                         "/nonexistent"};

// ---- the stage ----

// What the transport is told of the requests.
typedef struct watch {
    azb_transport transport; // of the mock, watched
    azb_status (*start)(void *user, azb_http_exchange *exchange);
    int32_t direct[8];
    int64_t connect_ms[8];
    size_t count;
} watch;

static watch *watched;

static azb_status start_watched(void *user, azb_http_exchange *exchange)
{
    assert_true(watched->count < 8);
    watched->direct[watched->count] = azb_http_exchange_is_direct(exchange);
    watched->connect_ms[watched->count++] = azb_http_exchange_connect_timeout_ms(exchange);
    return watched->start(user, exchange);
}

typedef struct scene {
    token_stage stage;
    azb_managed_identity_options options;
    const azbi_arc_places *places;
} scene;

static void open_scene(scene *s, size_t fail_at)
{
    s->places = &no_agent;
    azb_options_init(&s->options, sizeof s->options);
    token_stage_open(&s->stage, fail_at);
}

static azb_status make(scene *s, azb_error **err)
{
    return azbi_managed_identity_new(s->stage.test.context, &s->options, s->places,
                                     &s->stage.credential, err);
}

static void reply(scene *s, const char *method, int32_t http_status, const char *headers,
                  const char *body)
{
    assert_int_equal(azb_mock_reply(s->stage.mocks[0], method, NULL, http_status, headers, body),
                     AZB_OK);
}

// Asks for a token and returns the message of the error, or "".
static const char *ask(scene *s, char out[1024])
{
    azb_error *error = NULL;
    azbi_exchange *x = token_stage_begin(&s->stage, 0, STAGE_SCOPE);
    token_stage_run(&s->stage);
    for (int i = 0; i < 300 && !azbi_exchange_is_done(x); i++) {
        azb_mock_advance(s->stage.mocks[0], 1000);
        token_stage_run(&s->stage);
    }
    assert_true(azbi_exchange_is_done(x));
    if (azbi_exchange_status(x) != AZB_OK) {
        (void)azbi_exchange_fail(x, &error, AZB_E_AUTH, "no token");
    }
    (void)snprintf(out, 1024, "%s", azb_error_message(error));
    azb_error_free(error);
    azbi_exchange_free(x);
    return out;
}

static const char *url(const scene *s, size_t n)
{
    return azb_mock_request_url(s->stage.mocks[0], n);
}

static const char *header(const scene *s, size_t n, const char *name)
{
    return azb_mock_request_header(s->stage.mocks[0], n, name);
}

// ---- requests ----

// A row without a method is a GET, without metadata it has the header of that name.
static const struct {
    const char *set[5]; // name, value, ...; NULL ends it
    const char *client_id, *object_id, *resource_id;
    const char *method, *url, *header, *value, *body;
    bool no_metadata;
} requests[] = {
    {.url = IMDS_URL},
    {.client_id = "c 1", .url = IMDS_URL "&client_id=c%201"},
    {.object_id = "o1", .url = IMDS_URL "&object_id=o1"},
    {.resource_id = "/a/b", .url = IMDS_URL "&msi_res_id=%2Fa%2Fb"},
    {.set = {"AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://127.0.0.1:7/"},
     .url = "http://127.0.0.1:7/metadata/identity/oauth2/token?api-version=2018-02-01&" RESOURCE},
    {.set = {"IDENTITY_ENDPOINT", "http://localhost:42/t", "IDENTITY_HEADER", STAGE_SECRET},
     .url = "http://localhost:42/t?api-version=2019-08-01&" RESOURCE,
     .header = "X-IDENTITY-HEADER",
     .value = STAGE_SECRET},
    {.set = {"IDENTITY_ENDPOINT", "http://h/t?a=b", "IDENTITY_HEADER", STAGE_SECRET},
     .object_id = "o1",
     .url = "http://h/t?a=b&api-version=2019-08-01&" RESOURCE "&object_id=o1"},
    {.set = {"IDENTITY_ENDPOINT", "http://h/t", "IDENTITY_HEADER", STAGE_SECRET},
     .resource_id = "r",
     .url = "http://h/t?api-version=2019-08-01&" RESOURCE "&mi_res_id=r"},
    {.set = {"MSI_ENDPOINT", "http://h/t", "MSI_SECRET", STAGE_SECRET},
     .client_id = "c1",
     .url = "http://h/t?api-version=2017-09-01&" RESOURCE "&clientid=c1",
     .header = "secret",
     .value = STAGE_SECRET,
     .no_metadata = true},
    {.set = {"MSI_ENDPOINT", "http://h/t"},
     .method = "POST",
     .url = "http://h/t",
     .body = RESOURCE},
    {.set = {"IDENTITY_ENDPOINT", "http://127.0.0.1:40342/t", "IMDS_ENDPOINT", "http://127.0.0.1"},
     .url = "http://127.0.0.1:40342/t?api-version=2020-06-01&" RESOURCE},
};

static void asks_each_source_in_its_way(void **state)
{
    for (size_t i = 0; i < sizeof requests / sizeof requests[0]; i++) {
        scene s;
        char message[1024];
        const char *method = requests[i].method != NULL ? requests[i].method : "GET";
        variables_clear(state);
        for (size_t k = 0; k < 4 && requests[i].set[k] != NULL; k += 2) {
            variables_set(requests[i].set[k], requests[i].set[k + 1]);
        }
        open_scene(&s, 0);
        s.options.client_id = requests[i].client_id;
        s.options.object_id = requests[i].object_id;
        s.options.resource_id = requests[i].resource_id;
        assert_int_equal(make(&s, NULL), AZB_OK);
        variables_clear(state);
        reply(&s, method, 200, NULL, TOKEN);
        token_stage_service(&s.stage, 0, 200);
        assert_string_equal(ask(&s, message), "");
        assert_string_equal(url(&s, 0), requests[i].url);
        if (requests[i].header != NULL) {
            assert_string_equal(header(&s, 0, requests[i].header), requests[i].value);
        }
        assert_string_equal(header(&s, 0, "Metadata"), requests[i].no_metadata ? "" : "true");
        assert_string_equal(azb_mock_request_body(s.stage.mocks[0], 0),
                            requests[i].body != NULL ? requests[i].body : "");
        assert_string_equal(header(&s, 1, "Authorization"), "Bearer T1");
        token_stage_close(&s.stage);
    }
}

static void takes_the_default_of_machine_learning(void **state)
{
    (void)state;
    scene s;
    char message[1024];
    variables_set("MSI_ENDPOINT", "http://h/t");
    variables_set("MSI_SECRET", STAGE_SECRET);
    variables_set("DEFAULT_IDENTITY_CLIENT_ID", "d1");
    open_scene(&s, 0);
    assert_int_equal(make(&s, NULL), AZB_OK);
    assert_int_equal(azb_managed_identity_source(s.stage.credential),
                     AZB_MANAGED_IDENTITY_AZURE_ML);
    reply(&s, "GET", 200, NULL,
          "{\"access_token\":\"T1\",\"expires_on\":\"1/1/2030 0:00:00 AM +00:00\"}");
    token_stage_service(&s.stage, 0, 200);
    assert_string_equal(ask(&s, message), "");
    assert_non_null(strstr(url(&s, 0), "&clientid=d1"));
    token_stage_close(&s.stage);
    variables_set("DEFAULT_IDENTITY_CLIENT_ID", NULL);
}

// ---- answers of IMDS ----

static void waits_for_imds(void **state)
{
    (void)state;
    static const int32_t statuses[] = {404, 410, 429, 500, 503};
    for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++) {
        scene s;
        char message[1024];
        open_scene(&s, 0);
        assert_int_equal(make(&s, NULL), AZB_OK);
        reply(&s, "GET", statuses[i], NULL, "{\"error\":\"busy\"}");
        token_stage_with(&s.stage, 0, AZB_MOCK_REPEAT, 4);
        reply(&s, "GET", 200, NULL, TOKEN);
        token_stage_service(&s.stage, 0, 200);
        assert_string_equal(ask(&s, message), "");
        assert_int_equal(token_stage_fetches(&s.stage, 0), 6);
        token_stage_close(&s.stage);
    }
}

static void tells_what_imds_refused(void **state)
{
    (void)state;
    static const struct {
        int32_t http_status;
        const char *body, *client_id, *said;
    } cases[] = {
        {400, "{\"error\":\"invalid_request\",\"error_description\":\"Identity not found\"}", NULL,
         "IMDS answered 400: invalid_request: Identity not found; the resource that the program "
         "runs on has no identity"},
        {400, "{\"error\":\"invalid_request\",\"error_description\":\"Identity not found\"}", "c1",
         "check that this user-assigned identity is assigned"},
        {403, "{\"error\":\"forbidden\"}", NULL, "IMDS answered 403: forbidden"},
        {200, "<html>", NULL, "body is not JSON"},
        {200, "{}", NULL, "access_token is missing"},
        {302, "", NULL, "IMDS answered 302"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        scene s;
        char message[1024];
        open_scene(&s, 0);
        s.options.client_id = cases[i].client_id;
        assert_int_equal(make(&s, NULL), AZB_OK);
        reply(&s, "GET", cases[i].http_status, "Location: http://elsewhere/\n", cases[i].body);
        assert_non_null(strstr(ask(&s, message), cases[i].said));
        assert_int_equal(azb_mock_request_count(s.stage.mocks[0]), 1);
        token_stage_close(&s.stage);
    }
}

// ---- in a chain ----

// Whether a chain of the identity and a token goes on to the token.
static void ask_chain(scene *s, bool goes_on)
{
    azb_credential *token = NULL;
    char message[1024];
    assert_int_equal(make(s, NULL), AZB_OK);
    assert_int_equal(azb_credential_static_token(s->stage.test.context, "T2", 0, &token, NULL),
                     AZB_OK);
    azb_credential *const members[] = {s->stage.credential, token};
    azb_credential *identity = s->stage.credential;
    assert_int_equal(
        azbi_chain_new_default(s->stage.test.context, members, 2, &s->stage.credential, NULL),
        AZB_OK);
    azb_credential_free(identity);
    azb_credential_free(token);
    token_stage_service(&s->stage, 0, 200);
    (void)ask(s, message);
    assert_string_equal(token_stage_authorization(&s->stage, 0, 0), goes_on ? "Bearer T2" : "");
}

static void lets_a_chain_go_on(void **state)
{
    (void)state;
    static const struct {
        int32_t http_status; // 0: nobody answers
        const char *body, *client_id;
        bool goes_on;
    } cases[] = {
        {0, "", NULL, true},
        {400, "{\"error\":\"invalid_request\"}", NULL, true},
        {400, "{\"error\":\"invalid_request\"}", "c1", false},
        {403, "{\"error\":\"connecting to 169.254.169.254: unreachable\"}", NULL, true},
        {403, "{\"error\":\"forbidden\"}", NULL, false},
        {200, "<html>sign in to the hotel</html>", NULL, true},
        {503, "<html>", NULL, true},
        {200, "{}", NULL, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        scene s;
        open_scene(&s, 0);
        s.options.client_id = cases[i].client_id;
        reply(&s, "GET", cases[i].http_status == 0 ? 200 : cases[i].http_status, NULL,
              cases[i].body);
        if (cases[i].http_status == 0) {
            token_stage_with(&s.stage, 0, AZB_MOCK_REFUSE, 0);
        }
        ask_chain(&s, cases[i].goes_on);
        assert_int_equal(token_stage_fetches(&s.stage, 0), 1);
        token_stage_close(&s.stage);
    }
}

// Somebody answers the probe, and asks for patience.
static void waits_in_a_chain_for_one_who_is_there(void **state)
{
    (void)state;
    scene s;
    open_scene(&s, 0);
    reply(&s, "GET", 429, NULL, "{\"error\":\"busy\"}");
    token_stage_with(&s.stage, 0, AZB_MOCK_REPEAT, 2);
    reply(&s, "GET", 400, NULL, "{\"error\":\"invalid_request\"}");
    ask_chain(&s, true);
    assert_int_equal(token_stage_fetches(&s.stage, 0), 4);
    token_stage_close(&s.stage);
}

static void watch_transport(scene *s, watch *w)
{
    azb_client_options client;
    azb_options_init(&client, sizeof client);
    memset(w, 0, sizeof *w);
    watched = w;
    w->transport = *azb_mock_transport(s->stage.mocks[0]);
    w->start = w->transport.start;
    w->transport.start = start_watched;
    client.transport = &w->transport;
    client.connect_timeout_ms = 20 * 1000;
    const azbi_engine_options options = {s->stage.test.context, &client};
    token_stage_shut(&s->stage, 0);
    assert_int_equal(azbi_engine_new(&options, &s->stage.engines[0], NULL), AZB_OK);
}

// Past every proxy; with a second to connect while it is not known whether anybody is there.
static void asks_for_a_direct_way(void **state)
{
    (void)state;
    scene s;
    watch w;
    char message[1024];
    open_scene(&s, 0);
    watch_transport(&s, &w);
    assert_int_equal(make(&s, NULL), AZB_OK);
    reply(&s, "GET", 200, NULL, TOKEN);
    token_stage_service(&s.stage, 0, 200);
    assert_string_equal(ask(&s, message), "");
    assert_int_equal(w.direct[0], 1);
    assert_int_equal(w.connect_ms[0], 20 * 1000); // named alone: all its time
    assert_int_equal(w.direct[1], 0);             // the service
    token_stage_close(&s.stage);
    open_scene(&s, 0);
    watch_transport(&s, &w);
    reply(&s, "GET", 429, NULL, "{\"error\":\"busy\"}");
    reply(&s, "GET", 400, NULL, "{\"error\":\"invalid_request\"}");
    ask_chain(&s, true);
    assert_int_equal(w.connect_ms[0], 1000);
    assert_int_equal(w.connect_ms[1], 20 * 1000); // somebody is there
    assert_int_equal(w.direct[1], 1);
    token_stage_close(&s.stage);
}

// ---- Azure Arc ----

typedef struct agent {
    char folder[64], path[128], challenge[256];
    azbi_arc_places places;
} agent;

static void open_agent(agent *a)
{
    (void)snprintf(a->folder, sizeof a->folder, "/tmp/azb_arc_XXXXXX");
    assert_non_null(mkdtemp(a->folder));
    (void)snprintf(a->path, sizeof a->path, "%s/one.key", a->folder);
    (void)snprintf(a->challenge, sizeof a->challenge, "WWW-Authenticate: Basic realm=%s\n",
                   a->path);
    FILE *file = fopen(a->path, "wb");
    assert_non_null(file);
    assert_true(fputs("the-key", file) >= 0);
    assert_int_equal(fclose(file), 0);
    // The key file stands for the program that shows that the agent is there.
    a->places = (azbi_arc_places){{a->path, "/nonexistent"}, a->folder};
}

static void close_agent(agent *a)
{
    assert_int_equal(unlink(a->path), 0);
    assert_int_equal(rmdir(a->folder), 0);
}

static void proves_itself_to_the_agent(void **state)
{
    (void)state;
    static const struct {
        const char *client_id;
        int32_t first;      // status of the first answer
        const char *second; // answer to the key; NULL: another challenge
        const char *said;   // "": a token
    } cases[] = {
        {NULL, 401, TOKEN, ""},
        {"C1", 401, "{\"access_token\":\"T1\",\"expires_in\":600,\"client_id\":\"c1\"}", ""},
        {"c1", 401, TOKEN, "Azure Arc did not confirm"},
        {"c1", 401, "{\"access_token\":\"T1\",\"expires_in\":600,\"client_id\":\"c2\"}",
         "Azure Arc did not confirm"},
        {NULL, 401, NULL, "Azure Arc answered 401"},
        {NULL, 200, NULL, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        scene s;
        agent a;
        char message[1024];
        open_agent(&a);
        open_scene(&s, 0);
        s.stage.test.memory.secrets[1] = "the-key";
        s.places = &a.places;
        s.options.client_id = cases[i].client_id;
        assert_int_equal(make(&s, NULL), AZB_OK);
        assert_int_equal(azb_managed_identity_source(s.stage.credential), AZB_MANAGED_IDENTITY_ARC);
        reply(&s, "GET", cases[i].first, cases[i].first == 401 ? a.challenge : NULL, TOKEN);
        if (cases[i].first == 401) {
            reply(&s, "GET", cases[i].second != NULL ? 200 : 401, a.challenge, cases[i].second);
        }
        token_stage_service(&s.stage, 0, 200);
        (void)ask(&s, message);
        assert_true((message[0] == '\0') == (cases[i].said[0] == '\0'));
        assert_non_null(strstr(message, cases[i].said));
        assert_null(strstr(message, "the-key"));
        if (cases[i].first == 401) {
            assert_string_equal(header(&s, 1, "Authorization"), "Basic the-key");
            assert_string_equal(url(&s, 1), url(&s, 0));
        }
        assert_string_equal(header(&s, 0, "Authorization"), "");
        token_stage_close(&s.stage);
        close_agent(&a);
    }
}

static void sends_no_other_file(void **state)
{
    (void)state;
    scene s;
    agent a;
    char message[1024];
    open_agent(&a);
    open_scene(&s, 0);
    s.places = &a.places;
    assert_int_equal(make(&s, NULL), AZB_OK);
    reply(&s, "GET", 401, "WWW-Authenticate: Basic realm=/etc/shadow.key\n", "");
    assert_non_null(strstr(ask(&s, message), "is not in"));
    assert_int_equal(azb_mock_request_count(s.stage.mocks[0]), 1);
    token_stage_close(&s.stage);
    close_agent(&a);
}

// ---- refresh, tenants, Service Fabric ----

static void long_tokens_are_fetched_anew_at_half_of_their_life(void **state)
{
    (void)state;
    scene s;
    char message[1024];
    open_scene(&s, 0);
    assert_int_equal(make(&s, NULL), AZB_OK);
    static const char *const bodies[] = {"{\"access_token\":\"T1\",\"expires_in\":86400}",
                                         "{\"access_token\":\"T2\",\"expires_in\":3600}"};
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(azb_mock_reply(s.stage.mocks[0], "GET", "*oauth2*", 200, NULL, bodies[i]),
                         AZB_OK);
    }
    token_stage_service(&s.stage, 0, 200);
    token_stage_with(&s.stage, 0, AZB_MOCK_REPEAT, -1);
    assert_string_equal(ask(&s, message), "");
    azb_mock_advance(s.stage.mocks[0], 12LL * 3600 * 1000 - 1000);
    assert_string_equal(ask(&s, message), "");
    assert_int_equal(token_stage_fetches(&s.stage, 0), 1);
    azb_mock_advance(s.stage.mocks[0], 2000);
    assert_string_equal(ask(&s, message), "");
    assert_int_equal(token_stage_fetches(&s.stage, 0), 2);
    // A shorter one serves until five minutes before its end.
    azb_mock_advance(s.stage.mocks[0], 40LL * 60 * 1000);
    assert_string_equal(ask(&s, message), "");
    assert_int_equal(token_stage_fetches(&s.stage, 0), 2);
    token_stage_close(&s.stage);
}

static void has_no_token_of_another_tenant(void **state)
{
    (void)state;
    scene s;
    azbi_exchange *x = NULL;
    azbi_token_source source;
    azb_error *error = NULL;
    open_scene(&s, 0);
    assert_int_equal(make(&s, NULL), AZB_OK);
    assert_int_equal(
        azbi_credential_source(s.stage.credential, STAGE_SCOPE, "other", &source, NULL), AZB_OK);
    const azbi_request request = {.method = "GET", .url = STAGE_URL, .token = &source};
    assert_int_equal(azbi_exchange_new(s.stage.engines[0], &request, &x, NULL), AZB_OK);
    azbi_exchange_start(x, NULL, NULL);
    token_stage_run(&s.stage);
    assert_int_equal(azbi_exchange_fail(x, &error, AZB_OK, ""), AZB_E_AUTH);
    assert_non_null(strstr(azb_error_message(error), "its own tenant alone"));
    assert_int_equal(azb_mock_request_count(s.stage.mocks[0]), 0);
    azb_error_free(error);
    azbi_exchange_free(x);
    token_stage_close(&s.stage);
}

static void sends_no_secret_to_an_unproven_service_fabric(void **state)
{
    (void)state;
    scene s;
    char message[1024];
    variables_set("IDENTITY_ENDPOINT", "https://localhost:2377/metadata/identity/oauth2/token");
    variables_set("IDENTITY_HEADER", STAGE_SECRET);
    variables_set("IDENTITY_SERVER_THUMBPRINT", "0123456789012345678901234567890123456789");
    open_scene(&s, 0);
    assert_int_equal(make(&s, NULL), AZB_OK);
    assert_non_null(strstr(ask(&s, message), "nothing was sent"));
    assert_int_equal(azb_mock_request_count(s.stage.mocks[0]), 0);
    token_stage_close(&s.stage);
}

// ---- exhaustion ----

static bool run_challenge(agent *a, size_t fail_at)
{
    scene s;
    open_scene(&s, fail_at);
    s.places = &a->places;
    s.options.client_id = "c1";
    s.options.scope = STAGE_SCOPE;
    if (s.stage.engines[0] != NULL && make(&s, NULL) == AZB_OK) {
        reply(&s, "GET", 401, a->challenge, "");
        reply(&s, "GET", 200, NULL,
              "{\"access_token\":\"T1\",\"expires_in\":600,\"client_id\":\"c1\"}");
        token_stage_service(&s.stage, 0, 200);
        azbi_exchange *x = token_stage_begin(&s.stage, 0, STAGE_SCOPE);
        token_stage_run(&s.stage);
        azbi_exchange_free(x);
    }
    const bool disturbed = failing_allocator_has_failed(&s.stage.test.memory);
    token_stage_close(&s.stage);
    return disturbed;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    agent a;
    size_t n = 2; // the first allocation is the context itself
    open_agent(&a);
    while (run_challenge(&a, n)) {
        n++;
    }
    assert_true(n > 30);
    close_agent(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(asks_each_source_in_its_way, variables_clear),
        cmocka_unit_test_setup(takes_the_default_of_machine_learning, variables_clear),
        cmocka_unit_test_setup(waits_for_imds, variables_clear),
        cmocka_unit_test_setup(tells_what_imds_refused, variables_clear),
        cmocka_unit_test_setup(lets_a_chain_go_on, variables_clear),
        cmocka_unit_test_setup(waits_in_a_chain_for_one_who_is_there, variables_clear),
        cmocka_unit_test_setup(asks_for_a_direct_way, variables_clear),
        cmocka_unit_test_setup(proves_itself_to_the_agent, variables_clear),
        cmocka_unit_test_setup(sends_no_other_file, variables_clear),
        cmocka_unit_test_setup(long_tokens_are_fetched_anew_at_half_of_their_life, variables_clear),
        cmocka_unit_test_setup(has_no_token_of_another_tenant, variables_clear),
        cmocka_unit_test_setup(sends_no_secret_to_an_unproven_service_fabric, variables_clear),
        cmocka_unit_test_setup(survives_exhaustion, variables_clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
