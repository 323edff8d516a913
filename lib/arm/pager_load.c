// pager_load.c - reading ahead for programs with an event loop.
#include "arm/pager.h"

typedef struct load_call {
    azb_call base;
    azb_pager *pager; // held
} load_call;

static azb_pager *pager_of(azb_call *call)
{
    return ((load_call *)(void *)call)->pager;
}

// Until an item is there, the list has ended, or a page has failed; false: a fetch is under way.
static bool load(azb_pager *pager)
{
    azb_status status = AZB_OK;
    while (status == AZB_OK && !azbi_pager_has_item(pager) && pager->more) {
        status = azbi_pager_want(pager, &pager->failure);
        if (status == AZB_OK && azb_call_is_done(pager->fetch) == 0) {
            return false;
        }
        if (status == AZB_OK) {
            status = azbi_pager_absorb(pager, &pager->failure);
        }
    }
    pager->failure_status = status;
    return true;
}

// Runs when the call was posted, and for each page that has come.
static void work(azb_call *call)
{
    azb_pager *pager = pager_of(call);
    if (pager->loading == NULL) {
        pager->loading = call;
        azbi_pager_start_reading(pager);
    }
    if (atomic_load(&call->cancel_asked) || load(pager)) {
        pager->loading = NULL;
        azbi_call_finish(call);
    }
}

static void destroy(azb_call *call)
{
    azbi_pager_release(pager_of(call));
}

static const azbi_call_class load_class = {sizeof(load_call), azbi_call_post_cancel,
                                           azbi_call_post_cancel, work, destroy};

azb_status azb_pager_load_begin(azb_pager *pager, azb_call_fn done, void *user, azb_call **call,
                                azb_error **err)
{
    if (call != NULL) {
        *call = NULL;
    }
    if (pager == NULL || call == NULL) {
        return azbi_fail_arg(err, NULL, pager == NULL ? "pager" : "call", "must not be NULL");
    }
    const azb_status status = azbi_pager_check(pager, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_call *load = azbi_call_new(pager->client, &load_class, done, user);
    if (load == NULL) {
        return azbi_fail_nomem(err);
    }
    atomic_fetch_add_explicit(&pager->holds, 1, memory_order_relaxed);
    ((load_call *)(void *)load)->pager = pager;
    pager->load = azbi_call_hold(load);
    *call = load;
    azbi_call_post(load);
    return AZB_OK;
}
