#include "token_stage.h"

static bool is_token_request(const azb_mock *mock, size_t index)
{
    return strstr(azb_mock_request_url(mock, index), "/oauth2/") != NULL;
}

void token_stage_open(token_stage *stage, size_t fail_at)
{
    token_stage_open_on(stage, fail_at, NULL);
}

void token_stage_open_on(token_stage *stage, size_t fail_at, const azb_clock *clock)
{
    memset(stage, 0, sizeof *stage);
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        assert_int_equal(azb_mock_new(NULL, &stage->mocks[i]), AZB_OK);
    }
    test_context_init(&stage->test, fail_at,
                      clock != NULL ? clock : azb_mock_clock(stage->mocks[0]));
    // Whatever a test does, these must not be left in memory that is given back.
    stage->test.memory.secrets[0] = STAGE_SECRET;
    stage->test.memory.secrets[1] = "s3cr%26t";
    stage->test.memory.secrets[2] = "Bearer T";
    stage->test.memory.secrets[3] = "\"access_token\":\"T";
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        const azb_client_options client = {.max_retries = 3,
                                           .transport = azb_mock_transport(stage->mocks[i])};
        const azbi_engine_options options = {stage->test.context, &client};
        const azb_status status = azbi_engine_new(&options, &stage->engines[i], NULL);
        assert_true(status == AZB_OK || (status == AZB_E_NOMEM && fail_at != 0));
    }
}

void token_stage_shut(token_stage *stage, size_t engine)
{
    if (stage->engines[engine] != NULL) {
        azbi_loop_close(azbi_engine_loop(stage->engines[engine]));
        azbi_loop_release(azbi_engine_loop(stage->engines[engine]));
        stage->engines[engine] = NULL;
    }
}

void token_stage_close(token_stage *stage)
{
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        token_stage_shut(stage, i);
    }
    azb_credential_free(stage->credential);
    test_context_dispose(&stage->test);
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        azb_mock_free(stage->mocks[i]);
    }
}

bool token_stage_add_secret(token_stage *stage)
{
    azb_client_secret_options options;
    azb_options_init(&options, sizeof options);
    options.tenant_id = "contoso.example";
    options.client_id = "app";
    options.client_secret = STAGE_SECRET;
    options.authority = "https://login.example/";
    const azb_status status =
        azb_credential_client_secret(stage->test.context, &options, &stage->credential, NULL);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    return status == AZB_OK;
}

void token_stage_token(token_stage *stage, size_t engine, const char *token, const char *members)
{
    char body[512];
    (void)snprintf(body, sizeof body, "{\"token_type\":\"Bearer\",\"access_token\":\"%s\",%s}",
                   token, members);
    token_stage_refusal(stage, engine, 200, body);
}

void token_stage_refusal(token_stage *stage, size_t engine, int32_t http_status, const char *body)
{
    assert_int_equal(azb_mock_reply(stage->mocks[engine], "POST", STAGE_TOKEN, http_status,
                                    "Content-Type: application/json\n", body),
                     AZB_OK);
}

void token_stage_service(token_stage *stage, size_t engine, int32_t http_status)
{
    assert_int_equal(
        azb_mock_reply(stage->mocks[engine], "GET", STAGE_URL, http_status, NULL, "{}"), AZB_OK);
}

void token_stage_with(token_stage *stage, size_t engine, int32_t what, int64_t amount)
{
    assert_int_equal(azb_mock_with(stage->mocks[engine], what, amount), AZB_OK);
}

azbi_exchange *token_stage_begin(token_stage *stage, size_t engine, const char *scope)
{
    azbi_exchange *exchange = NULL;
    azbi_token_source source;
    const azbi_request request = {.method = "GET", .url = STAGE_URL, .token = &source};
    if (azbi_credential_source(stage->credential, scope, NULL, &source, NULL) == AZB_OK &&
        azbi_exchange_new(stage->engines[engine], &request, &exchange, NULL) == AZB_OK) {
        azbi_exchange_start(exchange, NULL, NULL);
    }
    return exchange;
}

void token_stage_run(token_stage *stage)
{
    for (int round = 0; round < 20; round++) {
        for (size_t i = 0; i < STAGE_ENGINES; i++) {
            if (stage->engines[i] != NULL) {
                assert_int_equal(azbi_loop_step(azbi_engine_loop(stage->engines[i]), 0, NULL, NULL),
                                 AZB_OK);
            }
        }
    }
}

void token_stage_ask(token_stage *stage, size_t engine, azb_status expected)
{
    azbi_exchange *exchange = token_stage_begin(stage, engine, STAGE_SCOPE);
    assert_non_null(exchange);
    token_stage_run(stage);
    assert_true(azbi_exchange_is_done(exchange));
    assert_int_equal(azbi_exchange_status(exchange), expected);
    azbi_exchange_free(exchange);
}

size_t token_stage_fetches(const token_stage *stage, size_t engine)
{
    size_t count = 0;
    for (size_t i = 0; i < azb_mock_request_count(stage->mocks[engine]); i++) {
        count += is_token_request(stage->mocks[engine], i);
    }
    return count;
}

const char *token_stage_authorization(const token_stage *stage, size_t engine, size_t n)
{
    const azb_mock *mock = stage->mocks[engine];
    for (size_t i = 0; i < azb_mock_request_count(mock); i++) {
        if (!is_token_request(mock, i) && n-- == 0) {
            return azb_mock_request_header(mock, i, "Authorization");
        }
    }
    return "";
}
