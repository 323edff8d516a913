/*
 * sys/mock.h - a scripted service inside the process, for tests without a socket.
 * Plug-in tier: promised per minor version only.
 *
 * A mock is a transport that answers from a script and a clock that jumps instead of waiting:
 *
 *     azb_mock_new(NULL, &mock);
 *     azb_options_init(&co, sizeof co);  co.clock = azb_mock_clock(mock);
 *     azb_options_init(&cl, sizeof cl);   cl.transport = azb_mock_transport(mock);
 *     azb_mock_reply(mock, "GET", "*recoveryPoints*", 200, NULL, "{\"value\":[]}");
 *
 * The mock must outlive the context and the client. One thread at a time.
 */
#ifndef AZBACKUP_SYS_MOCK_H
#define AZBACKUP_SYS_MOCK_H

#include <azbackup/sys/transport.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_mock azb_mock;

/* allocator: copied; NULL for malloc. out: owned. Returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM. */
AZB_API AZB_NODISCARD azb_status azb_mock_new(const azb_allocator *allocator, azb_mock **out);
AZB_API void azb_mock_free(azb_mock *mock);

/* The transport (copied by the client; its destroy leaves the mock alone) and the clock. Borrowed
 * until the mock is freed. The clock starts at 2025-01-01T00:00:00Z and moves only when waited on.
 */
AZB_API const azb_transport *azb_mock_transport(azb_mock *mock);
AZB_API const azb_clock *azb_mock_clock(azb_mock *mock);
AZB_API void azb_mock_advance(azb_mock *mock, int64_t ms);

/*
 * Adds an answer to the script. Each request takes the first answer left whose method and URL
 * match; a request that none matches ends with AZB_E_TRANSPORT and is counted as unexpected.
 * method: NULL for any. url_pattern: the whole URL with * for any run of characters; NULL for any.
 * http_status: 100 to 599. headers: "Name: value" lines ended by \n, NULL for none. body:
 * NUL-ended, NULL for none. All copied. Returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_mock_reply(azb_mock *mock, const char *method,
                                                const char *url_pattern, int32_t http_status,
                                                const char *headers, const char *body);

/* What azb_mock_with changes in the answer that was added last. */
enum {
    AZB_MOCK_REFUSE = 1, /* no connection: nothing was sent */
    AZB_MOCK_RESET = 2,  /* the connection broke after the request was sent */
    AZB_MOCK_CUT = 3,    /* it broke after amount bytes of the body */
    AZB_MOCK_DELAY = 4,  /* the answer takes amount milliseconds of the mock's clock */
    AZB_MOCK_STALL = 5,  /* the answer never comes */
    AZB_MOCK_REPEAT = 6  /* the answer serves amount more requests; -1 for all that follow */
};
AZB_API AZB_NODISCARD azb_status azb_mock_with(azb_mock *mock, int32_t what, int64_t amount);

/* Requests seen so far: their number, those that nothing in the script matched, answers not used.
 */
AZB_API size_t azb_mock_request_count(const azb_mock *mock);
AZB_API size_t azb_mock_unexpected_count(const azb_mock *mock);
AZB_API size_t azb_mock_unused_count(const azb_mock *mock);

/* One request: method, URL, body, and a header by name without case; "" when it is not there or
 * index is outside. Borrowed until the mock is freed. */
AZB_API const char *azb_mock_request_method(const azb_mock *mock, size_t index);
AZB_API const char *azb_mock_request_url(const azb_mock *mock, size_t index);
AZB_API const char *azb_mock_request_body(const azb_mock *mock, size_t index);
AZB_API const char *azb_mock_request_header(const azb_mock *mock, size_t index, const char *name);

/*
 * Fails the nth event of the transport from now on (a start, or a piece of an answer), counted
 * from 1, once, with AZB_E_TRANSPORT; 0 for none. azb_mock_event_count returns how many there were:
 * a test that runs a scenario for every n reaches every error path.
 */
AZB_API void azb_mock_fail_event(azb_mock *mock, size_t n);
AZB_API size_t azb_mock_event_count(const azb_mock *mock);

#ifdef __cplusplus
}
#endif

#endif
