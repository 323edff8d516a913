// test_answer.c - bodies of answers as models.
#include "fixture.h"

#include "arm/answer.h"
#include "arm/exchange_call.h"

// A finished GET of anything.
static azb_call *get(fixture *f)
{
    azb_call *call = NULL;
    azbi_exchange *exchange = NULL;
    const azbi_request request = {.method = "GET",
                                  .url = HOST "/x?secret=1&api-version=2",
                                  .flags = AZBI_EXCHANGE_RAW_ERRORS,
                                  .token = &f->stage.client->token};
    assert_int_equal(azbi_exchange_new(f->stage.client->engine, &request, &exchange, NULL), AZB_OK);
    assert_int_equal(azbi_call_send(f->stage.client, exchange, NULL, NULL, &call, NULL), AZB_OK);
    assert_int_equal(azbi_call_join(call, NULL), AZB_OK);
    return call;
}

static void takes_json_of_any_name(void **state)
{
    static const struct {
        const char *type; // NULL: none is sent
        bool is_json;
    } cases[] = {
        {NULL, true},
        {"application/json", true},
        {"Application/JSON;charset=utf-8", true},
        {"text/json", true},
        {"text/plain; charset=utf-8", true},
        {"application/problem+json", true},
        {"text/html", false},
        {"application/xml", false},
        {"application/jsonp", false},
        {"+json", false},
        {"application/octet-stream", false},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char headers[128];
        azb_error *err = NULL;
        azbi_answer taken;
        snprintf(headers, sizeof headers, "Content-Type: %s\n", cases[i].type);
        fixture_reply(f, "GET", "*", 200, cases[i].type == NULL ? NULL : headers, "{\"a\":1}");
        azb_call *call = get(f);
        const azb_status status = azbi_answer_take(call->exchange, false, &taken, &err);
        if (cases[i].is_json) {
            assert_int_equal(status, AZB_OK);
            assert_string_equal(taken.json, "{\"a\":1}");
            assert_int_equal(taken.len, 7);
        } else {
            assert_failed(status, AZB_E_JSON, &err, cases[i].type);
            assert_null(taken.arena);
        }
        azb_call_free(call);
        azbi_arena_release(taken.arena); // it has the body, and outlives the exchange
    }
}

// What a success has to bring depends on the row of the operation alone.
static void a_success_brings_its_model(void **state)
{
    static const char *const whole = "{\"status\":\"Failed\"}";
    static const struct {
        const char *body;
        int http_status;
        bool typed;             // the operation has a result
        int16_t empty_statuses; // of the row
        azb_status status;
    } cases[] = {
        {whole, 200, true, 0, AZB_OK},       {whole, 201, true, 0, AZB_OK},
        {whole, 203, true, 0, AZB_OK},       {whole, 202, true, 0, AZB_E_JSON},
        {NULL, 200, true, 0, AZB_E_JSON},    {NULL, 201, true, 0, AZB_E_JSON},
        {NULL, 202, true, 0, AZB_E_JSON},    {NULL, 203, true, 0, AZB_E_JSON},
        {NULL, 204, true, 0, AZB_E_JSON},    {NULL, 299, true, 0, AZB_E_JSON},
        {NULL, 204, true, 204, AZB_OK},      {NULL, 200, true, 204, AZB_E_JSON},
        {whole, 200, true, 204, AZB_OK},     {NULL, 202, true, 202, AZB_OK},
        {NULL, 304, true, 0, AZB_E_SERVICE}, {whole, 404, true, 0, AZB_E_SERVICE},
        {NULL, 101, true, 0, AZB_E_SERVICE}, {NULL, 304, false, 0, AZB_E_SERVICE},
        {NULL, 200, false, 0, AZB_OK},       {NULL, 202, false, 0, AZB_OK},
        {NULL, 204, false, 0, AZB_OK},       {whole, 200, false, 0, AZB_OK},
        {"{", 200, true, 0, AZB_E_JSON},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const azbi_operation operation = {
            .id = "Some_Get",
            .method = "GET",
            .result = cases[i].typed ? azb_type_find("OperationStatus") : NULL,
            .empty_statuses = {cases[i].empty_statuses},
        };
        azb_model *model = NULL;
        azb_error *err = NULL;
        fixture_reply(f, "GET", "*", cases[i].http_status, JSON_TYPE, cases[i].body);
        azb_call *call = get(f);
        const azb_status status = azbi_answer_model(call->exchange, &operation, &model, &err);
        assert_int_equal(status, cases[i].status);
        assert_int_equal(model != NULL,
                         status == AZB_OK && cases[i].typed && cases[i].body != NULL);
        assert_int_equal(azb_error_http_status(err), status == AZB_OK ? 0 : cases[i].http_status);
        if (status == AZB_E_JSON && cases[i].body == NULL) {
            assert_non_null(strstr(azb_error_message(err), "OperationStatus"));
        }
        azb_error_free(err);
        azb_model_free(model);
        // a caller that takes no error gets the same
        fixture_reply(f, "GET", "*", cases[i].http_status, JSON_TYPE, cases[i].body);
        azb_call *again = get(f);
        assert_int_equal(azbi_answer_model(again->exchange, &operation, &model, NULL), status);
        azb_model_free(model);
        azb_call_free(again);
        azb_call_free(call);
    }
}

// A body that is shorter than what the arena notes of it.
static azb_status read_a_short_body(fixture *f)
{
    azb_model *model = NULL;
    const azbi_operation operation = {
        .id = "Some_Get", .method = "GET", .result = azb_type_find("OperationStatus")};
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{}");
    const azbi_request request = {
        .method = "GET", .url = HOST "/x", .token = &f->stage.client->token};
    azbi_exchange *exchange = NULL;
    azb_call *call = NULL;
    azb_status status = azbi_exchange_new(f->stage.client->engine, &request, &exchange, NULL);
    if (status == AZB_OK) {
        status = azbi_call_send(f->stage.client, exchange, NULL, NULL, &call, NULL);
    }
    if (status == AZB_OK) {
        status = azbi_call_join(call, NULL);
    }
    if (status == AZB_OK) {
        status = azbi_exchange_status(call->exchange);
    }
    if (status == AZB_OK) {
        status = azbi_answer_model(call->exchange, &operation, &model, NULL);
        assert_int_equal(model != NULL, status == AZB_OK);
    }
    azb_model_free(model);
    azb_call_free(call);
    return status;
}

static void survives_without_memory(void **state)
{
    (void)state;
    fixture_sweep(read_a_short_body);
}

static void notes_where_an_answer_came_from(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    fixture_reply(f, "GET", "*", 200,
                  "x-ms-request-id: r\nx-ms-correlation-request-id: c\n"
                  "x-ms-client-request-id: me\n",
                  NULL);
    azb_call *call = get(f);
    assert_int_equal(azbi_fail(&err, f->stage.context, AZB_E_JSON, "odd"), AZB_E_JSON);
    azbi_answer_note(err, call->exchange);
    azbi_answer_note(NULL, call->exchange);
    assert_int_equal(azb_error_http_status(err), 200);
    assert_string_equal(azb_error_request_id(err), "r");
    assert_string_equal(azb_error_correlation_id(err), "c");
    assert_string_equal(azb_error_client_request_id(err), "me");
    assert_string_equal(azb_error_method(err), "GET");
    assert_string_equal(azb_error_url(err), HOST "/x?secret=...&api-version=2");
    azb_error_free(err);
    azb_call_free(call);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(takes_json_of_any_name, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_success_brings_its_model, fixture_open, fixture_close),
        cmocka_unit_test(survives_without_memory),
        cmocka_unit_test_setup_teardown(notes_where_an_answer_came_from, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
