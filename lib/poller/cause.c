// cause.c - why an operation failed, where its job alone says so.
#include "poller/cause.h"

#include "poller/header_url.h"
#include "poller/job_error.h"
#include "poller/rows.h"

// An answer may name a job or a vault that cannot be part of a URL; such a job cannot be read.
static bool has_job_url(const azb_poller *poller)
{
    azb_client *client = poller->client;
    azbi_buf url;
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    const azb_status status =
        azbi_job_put_url(client, poller->vault_id, poller->job_id, &url, NULL);
    azbi_buf_dispose(&url);
    return status != AZB_E_ARG;
}

bool azbi_operation_lacks_cause(const azb_poller *poller)
{
    return poller->state == AZB_POLLER_FAILED && poller->traits->has_job &&
           poller->job_id != NULL && poller->vault_id != NULL &&
           azb_error_service_code(poller->failure)[0] == '\0' &&
           azb_error_service_message(poller->failure)[0] == '\0' &&
           azb_error_detail_count(poller->failure) == 0 && has_job_url(poller);
}

void azbi_operation_take_cause(azb_poller *poller, const azbi_exchange *exchange)
{
    size_t len = 0;
    const char *text = azbi_exchange_body(exchange, &len);
    azbi_tree *body = azbi_exchange_status(exchange) == AZB_OK && text != NULL
                          ? azbi_tree_parse(text, len)
                          : NULL;
    azb_error *failure = NULL;
    char subject[AZBI_POLLER_SUBJECT_MAX];
    azbi_poller_subject(poller, subject);
    azbi_job_error_of_status(&failure, poller->client->context, subject, poller->word, body);
    if (azb_error_service_code(failure)[0] != '\0' ||
        azb_error_service_message(failure)[0] != '\0') {
        azb_error_free(poller->failure);
        poller->failure = failure;
    } else {
        azb_error_free(failure);
    }
    azbi_tree_free(body);
    azbi_operation_of(poller)->asks = AZBI_ASKS_STATE;
    poller->state = AZB_POLLER_FAILED;
}
