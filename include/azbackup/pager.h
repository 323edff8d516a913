/*
 * pager.h - lists of any length, item by item or page by page.
 *
 * Only one page is held at a time, and the next one is fetched while this one is read. A pager has
 * one user at a time.
 *
 * Time: call.timeout_ms of the list's options (or the client's request_timeout_ms) bounds each
 * azb_pager_next, azb_pager_next_page and azb_pager_load_begin as a whole, however many pages are
 * empty on the way to the next item, and so each request of theirs. The page fetched ahead has that
 * time from its own request on; a reader that waits for it waits no longer than its own time.
 */
#ifndef AZBACKUP_PAGER_H
#define AZBACKUP_PAGER_H

#include <azbackup/client.h>
#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_pager azb_pager;

/*
 * The next item. item: borrowed until the next call on the pager, or for good after azb_model_keep;
 * NULL at the end of the list, with AZB_OK. The typed form of each list is ..._list_next().
 * An element that the service sent malformed is not delivered: it becomes a problem record (below)
 * and the other elements are delivered.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_JSON for a page that is not a list; AZB_E_UNTRUSTED for a link
 * to a foreign host; AZB_E_LIMIT for a link that leads back to a page read before, or to one more
 * page after 1,000 empty ones in a row; AZB_E_TIMEOUT (see above); AZB_E_STATE while a load is
 * under way, or from a callback when it would have to wait; and as any call: AZB_E_SERVICE,
 * AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_CANCELED, AZB_E_THROTTLED, AZB_E_NOMEM. After a
 * failure the same page is tried again by the next call.
 */
AZB_API AZB_NODISCARD azb_status azb_pager_next(azb_pager *pager, azb_model **item,
                                                azb_error **err);

/*
 * The items left of the present page, or those of the next one. items: borrowed until the next call
 * on the pager; count 0 at the end of the list. Statuses as azb_pager_next.
 */
AZB_API AZB_NODISCARD azb_status azb_pager_next_page(azb_pager *pager, azb_model *const **items,
                                                     size_t *count, azb_error **err);

/*
 * The same two for a list of one type, azb_type_by_number(AZB_TYPE_...): what the typed
 * ..._list_next and ..._list_next_page (typed/service/...h) call. An item is then also a pointer to
 * the struct of that type, whose first member it is. Statuses as above, and AZB_E_ARG for a pager
 * of other items.
 */
AZB_API AZB_NODISCARD azb_status azb_pager_next_of(azb_pager *pager, const azb_type *type,
                                                   azb_model **item, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_pager_next_page_of(azb_pager *pager, const azb_type *type,
                                                        azb_model *const **items, size_t *count,
                                                        azb_error **err);

/*
 * Fetches pages, while the caller's event loop steps the client, until azb_pager_next can answer
 * without waiting, then calls done. call: owned, free with azb_call_free; azb_pager_next reports
 * how it went. Returns AZB_OK, AZB_E_ARG, AZB_E_STATE when one is under way, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_pager_load_begin(azb_pager *pager, azb_call_fn done,
                                                      void *user, azb_call **call, azb_error **err);

/*
 * Elements that could not be decoded, so far: each is an error with AZB_E_JSON, a path such as
 * "value[3].properties.recoveryPointTime", and the element's text as body unless its type may hold
 * secrets. At most 1,000 are kept.
 * Borrowed until the pager is freed; NULL outside of 0 to count - 1.
 */
AZB_API size_t azb_pager_problem_count(const azb_pager *pager);
AZB_API const azb_error *azb_pager_problem(const azb_pager *pager, size_t index);

/* Pages read so far. */
AZB_API size_t azb_pager_page_count(const azb_pager *pager);

/* Frees a pager and what it has under way; NULL is fine. */
AZB_API void azb_pager_free(azb_pager *pager);

#ifdef __cplusplus
}
#endif

#endif
