// id_build.c - ARM ids out of names.
#include "base/error.h"
#include "id/id.h"

enum {
    NAMES_MAX = 3
};

// How ids of a scope are built: after the id of another scope, or from names alone.
typedef struct id_recipe {
    azbi_scope scope;
    azbi_scope above;
    const char *above_argument;
    const char *arguments[NAMES_MAX]; // one for each name
} id_recipe;

#define IN_GROUP(scope, name)                        \
    {                                                \
        (scope), AZBI_SCOPE_TENANT, NULL,            \
        {                                            \
            "subscription", "resource_group", (name) \
        }                                            \
    }

static const id_recipe subscription_recipe = {
    AZBI_SCOPE_SUBSCRIPTION, AZBI_SCOPE_TENANT, NULL, {"subscription"}};
static const id_recipe group_recipe = {
    AZBI_SCOPE_RESOURCE_GROUP, AZBI_SCOPE_TENANT, NULL, {"subscription", "resource_group"}};
static const id_recipe vault_recipe = IN_GROUP(AZBI_SCOPE_VAULT, "vault");
static const id_recipe collection_recipe = IN_GROUP(AZBI_SCOPE_COLLECTION, "collection");
static const id_recipe disk_recipe = IN_GROUP(AZBI_SCOPE_DISK, "disk");
static const id_recipe vm_recipe = IN_GROUP(AZBI_SCOPE_VIRTUAL_MACHINE, "vm");
static const id_recipe container_recipe = {
    AZBI_SCOPE_CONTAINER, AZBI_SCOPE_VAULT, "vault_id", {"fabric", "container"}};
static const id_recipe item_recipe = {
    AZBI_SCOPE_PROTECTED_ITEM, AZBI_SCOPE_VAULT, "vault_id", {"fabric", "container", "item"}};
static const id_recipe restore_point_recipe = {
    AZBI_SCOPE_RESTORE_POINT, AZBI_SCOPE_COLLECTION, "collection_id", {"restore_point"}};
static const id_recipe disk_restore_point_recipe = {AZBI_SCOPE_DISK_RESTORE_POINT,
                                                    AZBI_SCOPE_RESTORE_POINT,
                                                    "restore_point_id",
                                                    {"disk_restore_point"}};

static azb_status put(azbi_buf *out, const id_recipe *recipe, const char *above,
                      const char *const *names, azb_error **err)
{
    azbi_id_name given[NAMES_MAX];
    for (size_t i = 0; i < NAMES_MAX; i++) {
        given[i] = (azbi_id_name){recipe->arguments[i], names[i]};
    }
    const azb_status status =
        azbi_id_put(out, recipe->above, recipe->above_argument, above, AZBI_ID_PLAIN, err);
    return status == AZB_OK ? azbi_id_put_names(out, recipe->above, recipe->scope, given, err)
                            : status;
}

// names: NAMES_MAX of them.
static azb_status build(azb_context *context, const id_recipe *recipe, const char *above,
                        const char *const *names, char **id, azb_error **err)
{
    azbi_error_start(err);
    if (id == NULL) {
        return azbi_fail_arg(err, context, "id", "must not be NULL");
    }
    *id = NULL;
    if (context == NULL) {
        return azbi_fail_arg(err, NULL, "context", "must not be NULL");
    }
    azbi_buf out;
    azbi_buf_init(&out, context, AZBI_ID_MAX);
    azb_status status = put(&out, recipe, above, names, err);
    if (status == AZB_OK) {
        *id = azbi_buf_to_text(&out, &status);
        status = *id != NULL ? AZB_OK : azbi_fail_nomem(err);
    }
    azbi_buf_dispose(&out);
    return status;
}

azb_status azb_subscription_id(azb_context *context, const char *subscription, char **id,
                               azb_error **err)
{
    const char *const names[NAMES_MAX] = {subscription};
    return build(context, &subscription_recipe, NULL, names, id, err);
}

azb_status azb_resource_group_id(azb_context *context, const char *subscription,
                                 const char *resource_group, char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {subscription, resource_group};
    return build(context, &group_recipe, NULL, names, id, err);
}

azb_status azb_vault_id(azb_context *context, const char *subscription, const char *resource_group,
                        const char *vault, char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {subscription, resource_group, vault};
    return build(context, &vault_recipe, NULL, names, id, err);
}

azb_status azb_protection_container_id(azb_context *context, const char *vault_id,
                                       const char *container, char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {"Azure", container};
    return build(context, &container_recipe, vault_id, names, id, err);
}

azb_status azb_protected_item_id(azb_context *context, const char *vault_id, const char *container,
                                 const char *item, char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {"Azure", container, item};
    return build(context, &item_recipe, vault_id, names, id, err);
}

azb_status azb_restore_point_collection_id(azb_context *context, const char *subscription,
                                           const char *resource_group, const char *collection,
                                           char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {subscription, resource_group, collection};
    return build(context, &collection_recipe, NULL, names, id, err);
}

azb_status azb_restore_point_id(azb_context *context, const char *collection_id,
                                const char *restore_point, char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {restore_point};
    return build(context, &restore_point_recipe, collection_id, names, id, err);
}

azb_status azb_disk_restore_point_id(azb_context *context, const char *restore_point_id,
                                     const char *disk_restore_point, char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {disk_restore_point};
    return build(context, &disk_restore_point_recipe, restore_point_id, names, id, err);
}

azb_status azb_disk_id(azb_context *context, const char *subscription, const char *resource_group,
                       const char *disk, char **id, azb_error **err)
{
    const char *const names[NAMES_MAX] = {subscription, resource_group, disk};
    return build(context, &disk_recipe, NULL, names, id, err);
}

azb_status azb_virtual_machine_id(azb_context *context, const char *subscription,
                                  const char *resource_group, const char *vm, char **id,
                                  azb_error **err)
{
    const char *const names[NAMES_MAX] = {subscription, resource_group, vm};
    return build(context, &vm_recipe, NULL, names, id, err);
}
