// Vaults: made, listed, read, changed and deleted.
#include "check.h"

static const char body_text[] =
    "{\"location\":\"westeurope\",\"sku\":{\"name\":\"RS0\"},\"tags\":{\"cost\":\"42\"},"
    "\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"laterMember\":[1.0,null]}}";

static char *id_of(const fixture *f, const char *name)
{
    char *id = NULL;
    azb_error *err = NULL;
    must(azb_vault_id(f->context, simulator_text(f->sim, "subscriptionId"),
                      simulator_text(f->sim, "resourceGroup"), name, &id, &err),
         &err);
    return id;
}

static azb_vault *read_vault(const fixture *f, const char *id)
{
    azb_vault *vault = NULL;
    azb_error *err = NULL;
    must(azb_vaults_get(f->client, id, NULL, &vault, &err), &err);
    return vault;
}

static void make(const fixture *f, const char *id)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_model *body = fixture_body(f, "Vault", "%s", body_text);
    must(azb_vaults_create_or_update(f->client, id, body, NULL, NULL, &poller, &err), &err);
    ended end = finish(poller);
    expect_all(end.result, (const member[]){{"name", "second"},
                                            {"properties.provisioningState", "Succeeded"},
                                            {"properties.laterMember", "[1.0,null]"},
                                            {NULL, NULL}});
    ended_free(&end);
    azb_model_free(body);
}

static void listed(const fixture *f, const char *name, size_t count)
{
    char owner[256];
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    (void)snprintf(owner, sizeof owner, "/subscriptions/%s",
                   simulator_text(f->sim, "subscriptionId"));
    must(azb_vaults_list(f->client, owner, NULL, &pager, &err), &err);
    assert_int_equal(count_where(pager, "name", name), count);
    (void)snprintf(owner, sizeof owner, "/subscriptions/%s/resourceGroups/%s",
                   simulator_text(f->sim, "subscriptionId"),
                   simulator_text(f->sim, "resourceGroup"));
    must(azb_vaults_list_in_group(f->client, owner, NULL, &pager, &err), &err);
    assert_int_equal(count_where(pager, "name", name), count);
}

static void life_of_a_vault(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_vault *gone = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = id_of(&f, "second");
    listed(&f, "second", 0);
    make(&f, id);
    listed(&f, "second", 1);
    must(azb_vaults_delete(f.client, id, NULL, &poller, &err), &err);
    settle(poller);
    expect_refused(azb_vaults_get(f.client, id, NULL, &gone, &err), &err, 404, "ResourceNotFound");
    listed(&f, "second", 0);
    azb_text_free(id);
    fixture_stop(&f);
}

static void get_change_put(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = id_of(&f, "second");
    make(&f, id);
    azb_vault *before = read_vault(&f, id);
    azb_vault *vault = read_vault(&f, id);
    azb_model_set_pair(&vault->model, &vault->tags, "cost", "43");
    must(azb_vaults_create_or_update(f.client, id, &vault->model, NULL, NULL, &poller, &err), &err);
    settle(poller);
    azb_vault *after = read_vault(&f, id);
    expect_change(&before->model, &after->model, (const char *const[]){"tags.cost", NULL});
    expect(&after->model, "properties.laterMember", "[1.0,null]");
    azb_model_free(&after->model);
    azb_model_free(&vault->model);
    azb_model_free(&before->model);
    azb_text_free(id);
    fixture_stop(&f);
}

static void refused(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *bad = id_of(&f, "2nd");
    azb_model *body = fixture_body(&f, "Vault", "%s", body_text);
    expect_refused(azb_vaults_create_or_update(f.client, bad, body, NULL, NULL, &poller, &err),
                   &err, 400, "InvalidResourceName");
    expect_refused(azb_vaults_delete(f.client, f.vault_id, NULL, &poller, &err), &err, 400,
                   "ServiceResourceNotEmptyWithContainerDetails");
    azb_model_free(body);
    azb_text_free(bad);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(life_of_a_vault),
        cmocka_unit_test(get_change_put),
        cmocka_unit_test(refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
