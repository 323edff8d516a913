// flows_pager.c - flows of lists.
#include "flows.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include <azbackup/typed/service/recovery_points.h>

#include "vault_world.h"

static vault_world vault;

// The elements in the answers of a list.
static struct {
    size_t items, broken;
    bool goes_on;
} told;

// Replaces numbers that jansson cannot represent.
static json_t *load_page(const char *text)
{
    char *copy = strdup(text);
    for (char *at = copy; *at != '\0'; at++) {
        const bool is_exponent = strncmp(at, "1e400", 5) == 0;
        const bool is_long = strncmp(at, "9999999999", 10) == 0;
        if (is_exponent || is_long) {
            memset(at, ' ', is_exponent ? 5 : 19);
            at[0] = is_exponent ? '1' : ' ';
        }
    }
    json_t *root = json_loads(copy, 0, NULL);
    free(copy);
    return root;
}

static void read_page(const service_answer *answer)
{
    json_t *root = load_page(answer->text);
    if (answer->http_status >= 200 && answer->http_status < 300 && root != NULL) {
        const json_t *value = json_object_get(root, "value");
        const json_t *link = json_object_get(root, "nextLink");
        told.items += json_array_size(value);
        told.broken += !json_is_array(value);
        told.goes_on = json_string_length(link) > 0;
        told.broken += link != NULL && !json_is_null(link) && !json_is_string(link);
    }
    json_decref(root);
}

// A list that succeeded has delivered everything in its pages.
static void check_end(azb_status status, azb_error **err, const azb_pager *pager, size_t items)
{
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(*err));
    sweep_end(status, err);
    if (status == AZB_OK) {
        sweep_require(told.broken == 0, "a page that is no list ended well", "");
        sweep_require(!told.goes_on, "ended before its last page", "");
        sweep_require(items + azb_pager_problem_count(pager) == told.items, "lost an item", "");
    }
}

static void read_items(azb_pager *pager)
{
    azb_recovery_point_resource *item = NULL;
    azb_error *err = NULL;
    azb_status status;
    size_t items = 0;
    do {
        status = azb_recovery_points_list_next(pager, &item, &err);
        items += item != NULL;
    } while (status == AZB_OK && item != NULL);
    check_end(status, &err, pager, items);
    azb_pager_free(pager);
}

static void open_list(void)
{
    memset(&told, 0, sizeof told);
    vault_open(&vault);
    sweep_bend(&vault.service);
    sweep_watch(read_page);
}

static azb_pager *list_points(void)
{
    azb_pager *pager = NULL;
    const azb_call_options call = sweep_call();
    sweep_require(azb_recovery_points_list(vault.service.client, VAULT_ITEM, NULL, &call, &pager,
                                           NULL) == AZB_OK,
                  "no list", "");
    return pager;
}

void flow_page_items(void)
{
    open_list();
    read_items(list_points());
    vault_close(&vault);
}

void flow_page_asked(void)
{
    static const char text[] = "{\"excludedRPList\":[\"7\"]}";
    azb_model *body = NULL;
    azb_pager *pager = NULL;
    const azb_call_options call = sweep_call();
    open_list();
    sweep_require(azb_model_from_json(vault.service.context,
                                      "ListRecoveryPointsRecommendedForMoveRequest", text,
                                      sizeof text - 1, &body, NULL) == AZB_OK,
                  "no body", text);
    sweep_require(azb_recovery_points_list_recommended_for_move(
                      vault.service.client, VAULT_ITEM, body, &call, &pager, NULL) == AZB_OK,
                  "no list", "");
    azb_model_free(body);
    read_items(pager);
    vault_close(&vault);
}

// Page by page, each loaded in the background.
void flow_page_loaded(void)
{
    azb_error *err = NULL;
    azb_status status;
    size_t items = 0;
    size_t count = 0;
    open_list();
    azb_pager *pager = list_points();
    do {
        azb_model *const *page = NULL;
        azb_call *load = NULL;
        size_t ends = 0;
        sweep_require(azb_pager_load_begin(pager, flows_count_end, &ends, &load, NULL) == AZB_OK,
                      "not begun", "");
        sweep_require(azb_call_wait(load, NULL) == AZB_OK && ends == 1, "did not end once", "");
        azb_call_free(load);
        status = azb_pager_next_page(pager, &page, &count, &err);
        items += status == AZB_OK ? count : 0;
    } while (status == AZB_OK && count > 0);
    check_end(status, &err, pager, items);
    azb_pager_free(pager);
    vault_close(&vault);
}
