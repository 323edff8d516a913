// pager.c - a list, page by page; the next page is asked for while this one is read.
#include "arm/pager.h"

#include <string.h>

#include "arm/answer.h"
#include "arm/exchange_call.h"
#include "arm/service_error.h"
#include "base/cancel.h"
#include "base/memory.h"
#include "base/uri.h"
#include "base/wait.h"
#include "http/call_check.h"

enum {
    LINK_MAX = 32 * 1024,
    BODY_MAX = 1024 * 1024,
    FIRST_PROBLEMS = 8
};

static void drop_page(azb_pager *pager)
{
    azbi_arena_release(pager->arena);
    pager->arena = NULL;
    pager->items = NULL;
    pager->count = 0;
    pager->next = 0;
}

static void destroy(azb_pager *pager)
{
    azb_client *client = pager->client;
    azb_context *context = client->context;
    azb_call_free(pager->fetch);
    azb_error_free(pager->failure);
    drop_page(pager);
    for (size_t i = 0; i < pager->problem_count; i++) {
        azb_error_free(pager->problems[i]);
    }
    azbi_release(context, pager->problems, pager->problem_room * sizeof(void *));
    azbi_buf_dispose(&pager->url);
    azbi_buf_dispose_wiped(&pager->body);
    azbi_kept_options_free(context, &pager->kept);
    azbi_string_free(context, pager->client_request_id);
    azb_cancel_free(pager->cancel);
    azbi_release(context, pager, sizeof *pager);
    azbi_client_release(client);
}

void azbi_pager_release(azb_pager *pager)
{
    if (atomic_fetch_sub_explicit(&pager->holds, 1, memory_order_acq_rel) == 1) {
        destroy(pager);
    }
}

void azb_pager_free(azb_pager *pager)
{
    if (pager == NULL || azbi_client_is_foreign(pager->client)) {
        return;
    }
    azb_call_cancel(pager->load);
    if (pager->load != NULL) {
        azbi_call_release(pager->load);
        pager->load = NULL;
    }
    azbi_pager_release(pager);
}

// Keeps what the options say for all pages; the request id is the first page's alone.
static azb_status copy_options(azb_pager *pager, const azb_call_options *call, azb_error **err)
{
    azb_context *context = pager->client->context;
    pager->timeout_ms = call->timeout_ms;
    pager->cancel = azbi_cancel_hold(call->cancel);
    azb_status status =
        azbi_string_copy(context, call->client_request_id, &pager->client_request_id);
    if (status == AZB_OK) {
        status = azbi_kept_options_copy(context, call, &pager->kept);
    }
    return status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

azb_status azbi_list(azb_client *client, const azbi_arguments *arguments, azb_pager **out,
                     azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "pager", "must not be NULL");
    }
    *out = NULL;
    azbi_arguments given = *arguments;
    azb_call_options call;
    azb_status status = azbi_client_check(client, err);
    if (status == AZB_OK) {
        status = azbi_call_read(client->context, arguments->call, &call, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    given.call = &call;
    azb_pager *pager = azbi_alloc(client->context, sizeof *pager);
    if (pager == NULL) {
        return azbi_fail_nomem(err);
    }
    pager->client = azbi_client_hold(client);
    pager->operation = arguments->operation;
    pager->more = true;
    atomic_init(&pager->holds, 1);
    azbi_buf_init(&pager->url, client->context, LINK_MAX);
    azbi_buf_init(&pager->body, client->context, BODY_MAX);
    status = azbi_operation_url(&given, client, &pager->url, err);
    if (status == AZB_OK) {
        status = azbi_operation_body(arguments, client->context, &pager->body, err);
    }
    if (status == AZB_OK) {
        status = copy_options(pager, &call, err);
    }
    if (status != AZB_OK) {
        destroy(pager);
        return status;
    }
    *out = pager;
    return AZB_OK;
}

// A load that waited for this page goes on.
static void fetch_done(void *user, azb_call *call)
{
    const azb_pager *pager = user;
    (void)call;
    if (pager->loading != NULL) {
        pager->loading->kind->work(pager->loading);
    }
}

static azb_status check_link(azb_pager *pager, azb_error **err)
{
    const char *url = azbi_buf_text(&pager->url);
    if (pager->empty_pages >= AZBI_EMPTY_PAGES_MAX) {
        return azbi_fail(err, pager->client->context, AZB_E_LIMIT,
                         "%s: %zu pages in a row were empty, and the list goes on",
                         pager->operation->id, pager->empty_pages);
    }
    if (azbi_page_links_has(&pager->links, url)) {
        return azbi_fail(err, pager->client->context, AZB_E_LIMIT,
                         "%s: the nextLink of page %zu leads back to a page that was read before",
                         pager->operation->id, pager->page_count);
    }
    return azbi_client_trust(pager->client, "nextLink", url, err);
}

// Asks for the wanted page unless that was done. timeout_ms: of the request, as in call options.
static azb_status fetch(azb_pager *pager, int64_t timeout_ms, azb_error **err)
{
    if (pager->fetch != NULL || !pager->more) {
        return AZB_OK;
    }
    azb_status status = check_link(pager, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.cancel = pager->cancel;
    azbi_kept_options_use(&pager->kept, &options);
    options.timeout_ms = timeout_ms;
    options.client_request_id = pager->started ? NULL : pager->client_request_id;
    const bool secret = (pager->operation->flags & AZBI_OPERATION_SECRET) != 0;
    azbi_buf body; // the exchange takes it, and a page that failed is asked for again
    azbi_buf_init(&body, pager->client->context, BODY_MAX);
    const bool has_body = !pager->started && pager->body.len > 0;
    if (has_body) {
        azbi_buf_append(&body, azbi_buf_text(&pager->body), pager->body.len);
    }
    const azbi_request request = {
        // pages behind the first are read with GET, also those of a POST list
        .method = pager->started ? "GET" : pager->operation->method,
        .url = azbi_buf_text(&pager->url),
        .body = has_body ? &body : NULL,
        .flags =
            (secret ? AZBI_EXCHANGE_SECRET : 0U) | AZBI_EXCHANGE_WANTS_BODY | AZBI_EXCHANGE_SAFE,
        .token = &pager->client->token,
        .call = &options,
    };
    azbi_exchange *exchange = NULL;
    status = azbi_exchange_new(pager->client->engine, &request, &exchange, err);
    if (status == AZB_OK) {
        status = azbi_call_send(pager->client, exchange, fetch_done, pager, &pager->fetch, err);
    }
    azbi_buf_dispose_wiped(&body);
    return status;
}

void azbi_pager_start_reading(azb_pager *pager)
{
    const azb_client *client = pager->client;
    const int64_t time_ms = pager->timeout_ms != 0 ? pager->timeout_ms : client->request_timeout_ms;
    pager->deadline_ms =
        time_ms < 0 ? AZBI_NEVER : azbi_later(azbi_now_ms(client->context), time_ms);
}

azb_status azbi_pager_want(azb_pager *pager, azb_error **err)
{
    azb_context *context = pager->client->context;
    const int64_t left_ms = azbi_until(azbi_now_ms(context), pager->deadline_ms);
    if (left_ms > 0 || pager->fetch != NULL) {
        return fetch(pager, left_ms == AZBI_NEVER ? -1 : left_ms, err);
    }
    const azb_status status =
        azbi_fail(err, context, AZB_E_TIMEOUT,
                  "%s: timed out after %zu pages without an item; the list goes on",
                  pager->operation->id, pager->empty_pages);
    if (err != NULL) {
        azbi_error_set_transient(*err, 1);
    }
    return status;
}

static void keep_problem(void *user, size_t index, azb_error *problem)
{
    azb_pager *pager = user;
    (void)index;
    azb_context *context = pager->client->context;
    if (pager->problem_count == pager->problem_room && pager->problem_room < AZBI_PROBLEMS_MAX) {
        const size_t old = pager->problem_room;
        size_t room = old == 0 ? FIRST_PROBLEMS : 2 * old;
        room = room < AZBI_PROBLEMS_MAX ? room : AZBI_PROBLEMS_MAX;
        const size_t one = sizeof(void *);
        azb_error **grown = azbi_resize(context, pager->problems, old * one, room * one);
        if (grown != NULL) {
            pager->problems = grown;
            pager->problem_room = room;
        }
    }
    if (pager->problem_count == pager->problem_room) {
        azb_error_free(problem);
        return;
    }
    azbi_answer_note(problem, pager->fetch->exchange);
    pager->problems[pager->problem_count++] = problem;
}

// Moves to the page that the present one leads to, if there is one. A link that is not a URL is
// kept in a form that is never trusted: the items of this page are good, and the call that asks for
// the next page fails.
static azb_status follow(azb_pager *pager, azb_str link, azb_error **err)
{
    azbi_buf next;
    azbi_buf_init(&next, pager->client->context, LINK_MAX);
    if (link.ptr != NULL) {
        const char *here = azbi_buf_text(&pager->url);
        const azb_status status = azbi_uri_resolve(&next, here, link.ptr, link.len);
        if (status != AZB_OK && status != AZB_E_NOMEM) {
            azbi_buf_dispose(&next);
            azbi_buf_puts(&next, "?");
        }
        if (next.status != AZB_OK) {
            azbi_buf_dispose(&next);
            return azbi_fail_nomem(err);
        }
    }
    azbi_page_links_add(&pager->links, azbi_buf_text(&pager->url));
    pager->more = link.ptr != NULL;
    azbi_buf_dispose(&pager->url);
    pager->url = next;
    return AZB_OK;
}

static azb_status decode(azb_pager *pager, azbi_page *page, azb_error **err)
{
    azbi_exchange *exchange = pager->fetch->exchange;
    const bool secret = (pager->operation->flags & AZBI_OPERATION_SECRET) != 0;
    if (azbi_exchange_status(exchange) != AZB_OK) {
        return azbi_service_error_of_exchange(err, exchange, secret);
    }
    azbi_answer answer;
    azb_status status = azbi_answer_take(exchange, secret, &answer, err);
    if (status == AZB_OK && answer.arena == NULL) {
        status = azbi_fail(err, pager->client->context, AZB_E_JSON,
                           "the answer has no body where a list is expected");
    }
    const size_t problems = pager->problem_count;
    if (status == AZB_OK) {
        status = azbi_decode_page(answer.arena, pager->operation->item, answer.json, answer.len,
                                  keep_problem, pager, page, err);
        pager->arena = answer.arena;
    }
    if (status == AZB_OK) {
        return AZB_OK;
    }
    // the page will be tried again, and would report its problems twice
    while (pager->problem_count > problems) {
        azb_error_free(pager->problems[--pager->problem_count]);
    }
    if (err != NULL) {
        azbi_answer_note(*err, exchange);
    }
    return status;
}

azb_status azbi_pager_absorb(azb_pager *pager, azb_error **err)
{
    azbi_page page = {NULL, 0, {NULL, 0}};
    drop_page(pager);
    azb_status status = decode(pager, &page, err);
    azb_call_free(pager->fetch);
    pager->fetch = NULL;
    if (status == AZB_OK) {
        status = follow(pager, page.next_link, err);
    }
    if (status != AZB_OK) {
        drop_page(pager);
        if (err != NULL) {
            azbi_error_prefix(*err, "%s", pager->operation->id);
        }
        return status;
    }
    pager->started = true;
    pager->page_count++;
    pager->items = page.items;
    pager->count = page.count;
    pager->empty_pages = page.count == 0 ? pager->empty_pages + 1 : 0;
    if (page.count > 0) {
        // Ahead of the reader, so with a timeout of its own. A link that cannot be followed is
        // reported when its page is wanted.
        if (fetch(pager, pager->timeout_ms, NULL) != AZB_OK) {
            pager->fetch = NULL;
        }
    }
    return AZB_OK;
}

bool azbi_pager_has_item(const azb_pager *pager)
{
    return pager->next < pager->count;
}

azb_status azbi_pager_check(azb_pager *pager, azb_error **err)
{
    azbi_error_start(err);
    azb_status status = azbi_client_check(pager->client, err);
    if (status == AZB_OK && pager->load != NULL) {
        if (azbi_call_is_dropped(pager->load)) {
            status = azbi_call_join(pager->load, err);
        } else if (azb_call_is_done(pager->load) == 0) {
            status =
                azbi_fail(err, pager->client->context, AZB_E_STATE, "pager: a load is under way");
        }
        if (status != AZB_OK) {
            return status;
        }
        azbi_call_release(pager->load);
        pager->load = NULL;
    }
    return status;
}

// Waits until there is an item, or the end of the list.
static azb_status fill(azb_pager *pager, azb_error **err)
{
    azb_status status = pager->failure_status;
    if (status != AZB_OK) {
        pager->failure_status = AZB_OK;
        if (err != NULL) {
            *err = pager->failure;
        } else {
            azb_error_free(pager->failure);
        }
        pager->failure = NULL;
    }
    azbi_pager_start_reading(pager);
    while (status == AZB_OK && !azbi_pager_has_item(pager) && pager->more) {
        status = azbi_pager_want(pager, err);
        if (status == AZB_OK) {
            status = azbi_call_join(pager->fetch, err);
        }
        if (status == AZB_OK) {
            status = azbi_pager_absorb(pager, err);
        }
    }
    return status;
}

azb_status azb_pager_next(azb_pager *pager, azb_model **item, azb_error **err)
{
    if (item != NULL) {
        *item = NULL;
    }
    if (pager == NULL || item == NULL) {
        return azbi_fail_arg(err, NULL, pager == NULL ? "pager" : "item", "must not be NULL");
    }
    azb_status status = azbi_pager_check(pager, err);
    if (status == AZB_OK) {
        status = fill(pager, err);
    }
    if (status == AZB_OK && azbi_pager_has_item(pager)) {
        *item = pager->items[pager->next++];
    }
    return status;
}

// That the pager lists what the caller expects.
static azb_status check_type(const azb_pager *pager, const azb_type *type, azb_error **err)
{
    azbi_error_start(err);
    if (pager == NULL || pager->operation->item == type) {
        return AZB_OK; // a pager that is not there is the business of the untyped form
    }
    const azb_status status = azbi_client_check(pager->client, err);
    if (status != AZB_OK) {
        return status;
    }
    return type != NULL ? azbi_fail_arg(err, pager->client->context, "pager", "lists %s, not %s",
                                        azb_type_name(pager->operation->item), azb_type_name(type))
                        : azbi_fail_arg(err, pager->client->context, "type", "must not be NULL");
}

azb_status azb_pager_next_of(azb_pager *pager, const azb_type *type, azb_model **item,
                             azb_error **err)
{
    if (item != NULL) {
        *item = NULL;
    }
    const azb_status status = check_type(pager, type, err);
    return status == AZB_OK ? azb_pager_next(pager, item, err) : status;
}

azb_status azb_pager_next_page_of(azb_pager *pager, const azb_type *type, azb_model *const **items,
                                  size_t *count, azb_error **err)
{
    if (items != NULL) {
        *items = NULL;
    }
    if (count != NULL) {
        *count = 0;
    }
    const azb_status status = check_type(pager, type, err);
    return status == AZB_OK ? azb_pager_next_page(pager, items, count, err) : status;
}

azb_status azb_pager_next_page(azb_pager *pager, azb_model *const **items, size_t *count,
                               azb_error **err)
{
    if (items != NULL) {
        *items = NULL;
    }
    if (count != NULL) {
        *count = 0;
    }
    if (pager == NULL || items == NULL || count == NULL) {
        const char *missing = pager == NULL ? "pager" : items == NULL ? "items" : "count";
        return azbi_fail_arg(err, NULL, missing, "must not be NULL");
    }
    azb_status status = azbi_pager_check(pager, err);
    if (status == AZB_OK) {
        status = fill(pager, err);
    }
    if (status == AZB_OK && azbi_pager_has_item(pager)) {
        *items = pager->items + pager->next;
        *count = pager->count - pager->next;
        pager->next = pager->count;
    }
    return status;
}

size_t azb_pager_problem_count(const azb_pager *pager)
{
    return pager == NULL ? 0 : pager->problem_count;
}

const azb_error *azb_pager_problem(const azb_pager *pager, size_t index)
{
    return pager != NULL && index < pager->problem_count ? pager->problems[index] : NULL;
}

size_t azb_pager_page_count(const azb_pager *pager)
{
    return pager == NULL ? 0 : pager->page_count;
}
