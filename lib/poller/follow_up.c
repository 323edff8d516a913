// follow_up.c - where else an operation is asked, when its status does not say enough.
#include "poller/follow_up.h"

#include "base/memory.h"
#include "http/http_status.h"
#include "poller/header_url.h"
#include "poller/rows.h"

const char *azbi_operation_request_url(const azb_poller *poller)
{
    if (poller->request == AZBI_POLLER_CALLS) {
        return NULL;
    }
    return poller->request_url != NULL ? poller->request_url : poller->final_url;
}

azb_status azbi_operation_ask_resource(azb_poller *poller, azb_error **err)
{
    char *url;
    if (azbi_string_copy(poller->client->context, azbi_operation_request_url(poller), &url) !=
        AZB_OK) {
        return azbi_fail_nomem(err);
    }
    azbi_string_free(poller->client->context, poller->url);
    poller->url = url;
    poller->kind = AZBI_POLLER_BODY;
    azbi_operation_of(poller)->fell_back = true;
    poller->due_ms = 0;
    return AZB_OK;
}

azb_status azbi_operation_follow_location(azb_poller *poller, const azbi_exchange *exchange,
                                          azb_error **err)
{
    char *url = NULL;
    if (poller->kind != AZBI_POLLER_LOCATION) {
        return AZB_OK;
    }
    if (azbi_poller_url_of(poller->client, exchange, "location", &url) != AZB_OK) {
        return azbi_fail_nomem(err);
    }
    if (url != NULL) {
        azbi_string_free(poller->client->context, poller->url);
        poller->url = url;
    }
    return AZB_OK;
}

azb_status azbi_operation_read_record(azb_poller *poller, bool *goes_on, azb_error **err)
{
    azb_client *client = poller->client;
    const azbi_arguments record = {.operation = &azbi_poller_get_record,
                                   .scope_id = poller->vault_id,
                                   .names = {poller->operation_id}};
    *goes_on = poller->kind == AZBI_POLLER_LOCATION && poller->job_id == NULL &&
               poller->vault_id != NULL && poller->operation_id != NULL;
    if (!*goes_on) {
        return AZB_OK;
    }
    azbi_buf url;
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    char *copy = NULL;
    azb_status status = azbi_operation_url(&record, client, &url, NULL);
    if (status == AZB_OK) {
        status = azbi_buf_take_string(&url, &copy);
    }
    azbi_buf_dispose(&url);
    if (status != AZB_OK) {
        *goes_on = false; // an id that no URL can hold has no record
        return status == AZB_E_NOMEM ? azbi_fail_nomem(err) : AZB_OK;
    }
    azbi_string_free(client->context, poller->url);
    poller->url = copy;
    poller->kind = AZBI_POLLER_ASYNC;
    azbi_operation_of(poller)->after_location = true;
    poller->due_ms = 0;
    return AZB_OK;
}

azb_status azbi_operation_confirm(azb_poller *poller, bool *goes_on, azb_error **err)
{
    *goes_on = poller->kind == AZBI_POLLER_ASYNC && poller->http_status == AZBI_HTTP_NO_CONTENT &&
               azbi_operation_request_url(poller) != NULL &&
               (poller->request == AZBI_POLLER_MAKES || poller->vault_id == NULL);
    if (!*goes_on) {
        return AZB_OK;
    }
    if (poller->request == AZBI_POLLER_MAKES) {
        return azbi_operation_ask_resource(poller, err);
    }
    azbi_operation_of(poller)->asks = AZBI_ASKS_DELETION;
    poller->due_ms = 0;
    return AZB_OK;
}
