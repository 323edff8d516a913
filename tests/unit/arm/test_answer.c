#include "fixture.h"

#include "arm/answer.h"
#include "arm/call.h"

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

static void only_200_and_201_have_a_model(void **state)
{
    static const struct {
        int http_status;
        bool has_model;
    } cases[] = {{200, true}, {201, true}, {202, false}, {203, false}, {404, false}};
    fixture *f = *state;
    const azb_type *type = azb_type_find("OperationStatus");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_model *model = NULL;
        fixture_reply(f, "GET", "*", cases[i].http_status, JSON_TYPE, "{\"status\":\"Failed\"}");
        azb_call *call = get(f);
        assert_int_equal(azbi_answer_model(call->exchange, NULL, false, &model, NULL), AZB_OK);
        assert_null(model);
        assert_int_equal(azbi_answer_model(call->exchange, type, true, &model, NULL), AZB_OK);
        assert_int_equal(model != NULL, cases[i].has_model);
        azb_model_free(model);
        azb_call_free(call);
    }
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
        cmocka_unit_test_setup_teardown(only_200_and_201_have_a_model, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(notes_where_an_answer_came_from, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
