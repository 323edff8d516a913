// token_slot.c - what a credential keeps for each scope: the token, and its waiters.
#include "identity/token_slot.h"

#include <string.h>

#include "base/memory.h"
#include "base/wait.h"

enum {
    EARLY_MS = 5 * 60 * 1000 // before the end: when the answer does not say when to refresh
};

static const char prefix[] = "Bearer ";

const char *azbi_token_of_value(const char *value)
{
    return value != NULL && strncmp(value, prefix, sizeof prefix - 1) == 0
               ? value + sizeof prefix - 1
               : NULL;
}

azbi_token_value *azbi_token_value_new(azb_context *context, const char *token)
{
    const size_t prefix_len = sizeof prefix - 1, token_len = strlen(token);
    const size_t size = sizeof(azbi_token_value) + prefix_len + token_len + 1;
    azbi_token_value *value = azbi_alloc_raw(context, size);
    if (value != NULL) {
        atomic_init(&value->holds, 1);
        value->size = size;
        memcpy(value->text, prefix, prefix_len);
        memcpy(value->text + prefix_len, token, token_len + 1);
    }
    return value;
}

azbi_token_value *azbi_token_value_hold(azbi_token_value *value)
{
    atomic_fetch_add_explicit(&value->holds, 1, memory_order_relaxed);
    return value;
}

void azbi_token_value_release(azb_context *context, azbi_token_value *value)
{
    if (value != NULL && atomic_fetch_sub_explicit(&value->holds, 1, memory_order_acq_rel) == 1) {
        azbi_release_wiped(context, value, value->size);
    }
}

void azbi_token_slot_drop(azbi_token_slot *slot)
{
    azbi_token_value_release(slot->credential->context, slot->value);
    slot->value = NULL;
}

void azbi_token_slot_keep(azbi_token_slot *slot, azbi_token_value *value,
                          const azbi_token_answer *answer)
{
    const int64_t now = azbi_now_ms(slot->credential->context);
    azbi_token_slot_drop(slot);
    slot->value = value;
    slot->expires_ms = azbi_later(now, answer->lifetime_ms);
    if (answer->refresh_ms > 0) {
        slot->refresh_ms = azbi_later(now, answer->refresh_ms);
    } else {
        slot->refresh_ms =
            slot->expires_ms == AZBI_NEVER ? AZBI_NEVER : slot->expires_ms - EARLY_MS;
    }
}

bool azbi_token_slot_is_valid(const azbi_token_slot *slot, int64_t now)
{
    return slot->value != NULL && now < slot->expires_ms;
}

static bool is_same(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static void free_slot(azbi_token_slot *slot)
{
    azb_context *context = slot->credential->context;
    azbi_token_slot_drop(slot);
    azbi_string_free(context, slot->scope);
    azbi_string_free(context, slot->tenant);
    azbi_release(context, slot, sizeof *slot);
}

static azbi_token_slot *add_slot(azb_credential *credential, const char *scope, const char *tenant)
{
    azbi_token_slot *slot = azbi_alloc(credential->context, sizeof *slot);
    if (slot == NULL) {
        return NULL;
    }
    slot->credential = credential;
    if (azbi_string_copy(credential->context, scope, &slot->scope) != AZB_OK ||
        azbi_string_copy(credential->context, tenant, &slot->tenant) != AZB_OK) {
        free_slot(slot);
        return NULL;
    }
    slot->next = credential->slots;
    credential->slots = slot;
    return slot;
}

azbi_token_slot *azbi_token_slot_for(azb_credential *credential, const char *scope,
                                     const char *tenant)
{
    azbi_token_slot *slot = credential->slots;
    while (slot != NULL && !(is_same(slot->scope, scope) && is_same(slot->tenant, tenant))) {
        slot = slot->next;
    }
    return slot != NULL ? slot : add_slot(credential, scope, tenant);
}

void azbi_token_slots_free(azb_credential *credential)
{
    azbi_token_slot *slot = credential->slots;
    while (slot != NULL) {
        azbi_token_slot *next = slot->next;
        free_slot(slot);
        slot = next;
    }
    credential->slots = NULL;
}
