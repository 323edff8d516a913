#include <string.h>

#include <azbackup/models.h>

#include "model/types.h"
#include "support/test.h"
#include "json/slot.h"

static size_t size_of_kind(uint8_t kind)
{
    static const size_t sizes[] = {
        [AZB_KIND_STR] = sizeof(azb_str),
        [AZB_KIND_BOOL] = sizeof(azb_opt_bool),
        [AZB_KIND_I32] = sizeof(azb_opt_i32),
        [AZB_KIND_I64] = sizeof(azb_opt_i64),
        [AZB_KIND_F64] = sizeof(azb_opt_f64),
        [AZB_KIND_TIME] = sizeof(azb_time),
        [AZB_KIND_ENUM] = sizeof(azb_enum),
        [AZB_KIND_JSON] = sizeof(azb_str),
        [AZB_KIND_MODEL] = sizeof(azb_model *),
        [AZB_KIND_STR_LIST] = sizeof(azb_str_list),
        [AZB_KIND_I32_LIST] = sizeof(azb_i32_list),
        [AZB_KIND_TIME_LIST] = sizeof(azb_time_list),
        [AZB_KIND_ENUM_LIST] = sizeof(azb_enum_list),
        [AZB_KIND_MODEL_LIST] = sizeof(azb_model_list),
        [AZB_KIND_STR_MAP] = sizeof(azb_map),
        [AZB_KIND_MODEL_MAP] = sizeof(azb_model_map),
        [AZB_KIND_JSON_MAP] = sizeof(azb_map),
    };
    return kind < sizeof sizes / sizeof sizes[0] ? sizes[kind] : 0;
}

static int holds_models(const azbi_row *row)
{
    return row->kind == AZB_KIND_MODEL || row->kind == AZB_KIND_MODEL_LIST ||
           row->kind == AZB_KIND_MODEL_MAP;
}

static int holds_enums(const azbi_row *row)
{
    return row->kind == AZB_KIND_ENUM || row->kind == AZB_KIND_ENUM_LIST;
}

static int is_registered(const azb_type *type)
{
    for (size_t i = 0; i < azbi_types.count; i++) {
        if (azbi_types.types[i] == type) {
            return 1;
        }
    }
    return 0;
}

static void check_row(const azb_type *type, const azbi_row *row)
{
    assert_int_equal(row->wire_len, strlen(row->wire));
    assert_true(row->wire_len > 0);
    assert_true(strlen(row->name) > 0);
    assert_true(size_of_kind(row->kind) > 0);
    assert_true(row->offset >= sizeof(azb_model));
    assert_true(row->offset + size_of_kind(row->kind) <= type->size);
    assert_int_equal(row->sub != NULL, holds_models(row));
    assert_true(row->sub == NULL || is_registered(row->sub));
    const int is_discriminator = (row->flags & AZB_FIELD_DISCRIMINATOR) != 0;
    assert_int_equal(row->spelling != NULL, holds_enums(row));
    assert_true(!is_discriminator || (type->base == NULL && row->kind == AZB_KIND_ENUM &&
                                      (row->flags & AZB_FIELD_REQUIRED) != 0));
    assert_true((row->flags & AZB_FIELD_DURATION) == 0 || row->kind == AZB_KIND_STR);
    assert_true(row->range == NULL || row->kind == AZB_KIND_I32 || row->kind == AZB_KIND_I64);
    assert_true(row->range == NULL || row->range->min <= row->range->max);
}

// Members lie behind each other: none overlaps the next, nor the pointer to the concrete part.
static void check_rows(const azb_type *type)
{
    int secrets = 0;
    for (size_t i = 0; i < type->row_count; i++) {
        const azbi_row *row = &type->rows[i];
        const size_t end = row->offset + size_of_kind(row->kind);
        check_row(type, row);
        assert_true(i + 1 == type->row_count || end <= type->rows[i + 1].offset);
        assert_true(type->as_offset < row->offset || type->as_offset >= end);
        secrets |= (row->flags & AZB_FIELD_SECRET) != 0;
    }
    assert_int_equal(type->secrets, secrets);
}

// The type that stands so many levels below the root of the chain.
static const azb_type *at_level(const azb_type *type, uint8_t level)
{
    while (type->depth > level) {
        type = type->base;
    }
    return type;
}

static void check_slots(const azb_type *type)
{
    size_t members = 0;
    for (const azb_type *part = type; part != NULL; part = part->base) {
        members += part->row_count;
    }
    assert_int_equal(type->slot_count, members);
    const char *last = "";
    for (size_t i = 0; i < type->slot_count; i++) {
        const azbi_slot slot = type->slots[i];
        assert_true(slot.level <= type->depth);
        const azb_type *part = at_level(type, slot.level);
        assert_true(slot.row < part->row_count);
        assert_true(strcmp(last, part->rows[slot.row].wire) < 0);
        last = part->rows[slot.row].wire;
    }
}

static const azbi_row *discriminator_of(const azb_type *root)
{
    for (size_t i = 0; i < root->row_count; i++) {
        if ((root->rows[i].flags & AZB_FIELD_DISCRIMINATOR) != 0) {
            return &root->rows[i];
        }
    }
    return NULL;
}

// Each value of the discriminator has one type and one spelling.
static void check_variants(const azb_type *root)
{
    const azbi_row *row = discriminator_of(root);
    assert_int_equal(row != NULL, root->variant_count > 0);
    if (row == NULL) {
        return;
    }
    assert_int_equal(row->spelling->count, root->variant_count);
    for (size_t i = 0; i < root->variant_count; i++) {
        const azbi_variant *variant = &root->variants[i];
        assert_true(i == 0 || strcmp(root->variants[i - 1].wire, variant->wire) < 0);
        assert_string_equal(variant->type->discriminator, variant->wire);
        assert_ptr_equal(at_level(variant->type, 0), root);
        size_t found = 0;
        for (size_t j = 0; j < row->spelling->count; j++) {
            found += strcmp(row->spelling->values[j].text, variant->wire) == 0;
        }
        assert_int_equal(found, 1);
    }
}

static void check_chain(const azb_type *type)
{
    assert_int_equal(type->depth, type->base == NULL ? 0 : type->base->depth + 1);
    assert_true(type->depth < AZBI_TYPE_DEPTH_MAX);
    assert_int_equal(type->discriminator != NULL, type->base != NULL);
    assert_true(type->base == NULL || type->base->as_offset >= sizeof(azb_model));
    assert_true(type->as_offset == 0 || type->as_offset + sizeof(void *) <= type->size);
}

static void types_are_sorted_by_name(void **state)
{
    (void)state;
    assert_true(azbi_types.count >= 134);
    for (size_t i = 1; i < azbi_types.count; i++) {
        assert_true(strcmp(azbi_types.types[i - 1]->name, azbi_types.types[i]->name) < 0);
    }
}

static void every_table_is_sound(void **state)
{
    (void)state;
    for (size_t i = 0; i < azbi_types.count; i++) {
        const azb_type *type = azbi_types.types[i];
        assert_true(type->size >= sizeof(azb_model));
        check_rows(type);
        check_slots(type);
        check_variants(type);
        check_chain(type);
    }
}

static void check_spellings(const azbi_enum_set *set)
{
    const int32_t number = set->values[0].id >> 16;
    assert_true(set->count > 0);
    assert_true(number > 0);
    assert_int_equal(set->numbered, strcmp(set->values[0].text, "Invalid") == 0);
    for (int i = 0; i < set->count; i++) {
        assert_int_equal(set->values[i].id, number << 16 | (i + 1));
        assert_int_equal(set->values[i].len, strlen(set->values[i].text));
        for (int j = 0; j < i; j++) {
            assert_string_not_equal(set->values[i].text, set->values[j].text);
        }
    }
}

static void ids_are_the_number_of_the_enum_and_a_count(void **state)
{
    (void)state;
    for (size_t i = 0; i < azbi_types.count; i++) {
        for (size_t j = 0; j < azbi_types.types[i]->row_count; j++) {
            if (azbi_types.types[i]->rows[j].spelling != NULL) {
                check_spellings(azbi_types.types[i]->rows[j].spelling);
            }
        }
    }
}

// So that a constant of one enum is refused wherever another one is expected.
static void no_two_enums_share_an_id(void **state)
{
    enum {
        SETS_MAX = 1024
    };
    static const azbi_enum_set *of[SETS_MAX]; // by the number of an enum
    (void)state;
    for (size_t i = 0; i < azbi_types.count; i++) {
        for (size_t j = 0; j < azbi_types.types[i]->row_count; j++) {
            const azbi_enum_set *set = azbi_types.types[i]->rows[j].spelling;
            if (set != NULL) {
                const int32_t number = set->values[0].id >> 16;
                assert_in_range(number, 1, SETS_MAX - 1);
                assert_true(of[number] == NULL || of[number] == set);
                of[number] = set;
            }
        }
    }
}

// The number of a type finds it, and no other one.
static void types_have_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < azbi_types.count; i++) {
        const azb_type *type = azbi_types.types[i];
        assert_in_range(azb_type_number(type), 1, azbi_types.count);
        assert_ptr_equal(azb_type_by_number(azb_type_number(type)), type);
    }
    assert_null(azb_type_by_number(0));
    assert_null(azb_type_by_number(-1));
    assert_null(azb_type_by_number((int32_t)azbi_types.count + 1));
    assert_null(azb_type_by_number(INT32_MAX));
    assert_int_equal(azb_type_number(NULL), 0);
    assert_string_equal(azb_type_name(azb_type_by_number(AZB_TYPE_JOB_RESOURCE)), "JobResource");
}

static void constants_are_the_ids(void **state)
{
    (void)state;
    const struct {
        const azbi_enum_set *set;
        int32_t id;
        const char *text;
    } cases[] = {
        {&azbi_enum_recovery_point_tier_type, AZB_RECOVERY_POINT_TIER_TYPE_INVALID, "Invalid"},
        {&azbi_enum_recovery_point_tier_type, AZB_RECOVERY_POINT_TIER_TYPE_ARCHIVED_RP,
         "ArchivedRP"},
        {&azbi_enum_recovery_type, AZB_RECOVERY_TYPE_RESTORE_DISKS, "RestoreDisks"},
        {&azbi_enum_job_kinds, AZB_JOB_AZURE_IAAS_VM_V2, "AzureIaaSVMJobV2"},
        {&azbi_enum_protected_item_kinds, AZB_PROTECTED_ITEM_AZURE_IAAS_COMPUTE_VM,
         "Microsoft.Compute/virtualMachines"},
        {&azbi_enum_rehydration_priority, AZB_REHYDRATION_PRIORITY_HIGH, "High"},
        {&azbi_enum_virtual_machine_size, AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32_8S_V3,
         "Standard_E32-8s_v3"},
        {&azbi_enum_virtual_machine_identity_type,
         AZB_VIRTUAL_MACHINE_IDENTITY_TYPE_SYSTEM_ASSIGNED_USER_ASSIGNED,
         "SystemAssigned, UserAssigned"},
        {&azbi_enum_disk_state, AZB_DISK_STATE_ACTIVE_SAS_FROZEN, "ActiveSASFrozen"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_string_equal(azbi_enum_by_id(cases[i].set, cases[i].id)->text, cases[i].text);
    }
}

// Lists and maps of any model look the same to code that knows no types.
static void containers_have_one_layout(void **state)
{
    (void)state;
    assert_int_equal(sizeof(azb_disk_information_list), sizeof(azb_model_list));
    assert_int_equal(offsetof(azb_disk_information_list, items), offsetof(azb_model_list, items));
    assert_int_equal(offsetof(azb_disk_information_list, count), offsetof(azb_model_list, count));
    assert_int_equal(sizeof(azb_recovery_point_move_readiness_info_map), sizeof(azb_model_map));
    assert_int_equal(offsetof(azb_recovery_point_move_readiness_info_map, keys),
                     offsetof(azb_model_map, keys));
    assert_int_equal(offsetof(azb_recovery_point_move_readiness_info_map, items),
                     offsetof(azb_model_map, items));
    assert_int_equal(offsetof(azb_recovery_point_move_readiness_info_map, count),
                     offsetof(azb_model_map, count));
}

static void roots_have_all_their_types(void **state)
{
    (void)state;
    const struct {
        const azb_type *root;
        int variants;
    } cases[] = {
        {&azbi_type_recovery_point, 11},
        {&azbi_type_protected_item, 13},
        {&azbi_type_backup_request, 3},
        {&azbi_type_restore_request, 15},
        {&azbi_type_ilr_request, 2},
        {&azbi_type_job, 7},
        {&azbi_type_operation_status_extended_info, 4},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(cases[i].root->variant_count, cases[i].variants);
    }
}

static void secrets_are_marked(void **state)
{
    (void)state;
    const struct {
        const azb_type *type;
        const char *wire;
    } cases[] = {
        {&azbi_type_bek_details, "secretData"},
        {&azbi_type_kek_details, "keyBackupData"},
        {&azbi_type_client_script_for_connect, "scriptContent"},
        {&azbi_type_client_script_for_connect, "scriptNameSuffix"},
        {&azbi_type_client_script_for_connect, "url"},
        {&azbi_type_access_uri, "accessSAS"},
        {&azbi_type_access_uri, "securityDataAccessSAS"},
        {&azbi_type_creation_data, "sourceUri"},
        {&azbi_type_creation_data, "securityDataUri"},
        {&azbi_type_os_profile, "adminPassword"},
        {&azbi_type_os_profile, "customData"},
        {&azbi_type_additional_unattend_content, "content"},
        {&azbi_type_virtual_machine_properties, "userData"},
        {&azbi_type_restore_point_source_metadata, "userData"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t found = 0;
        for (size_t j = 0; j < cases[i].type->row_count; j++) {
            const azbi_row *row = &cases[i].type->rows[j];
            found += strcmp(row->wire, cases[i].wire) == 0 && (row->flags & AZB_FIELD_SECRET) != 0;
        }
        assert_int_equal(found, 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(types_are_sorted_by_name),
        cmocka_unit_test(every_table_is_sound),
        cmocka_unit_test(ids_are_the_number_of_the_enum_and_a_count),
        cmocka_unit_test(no_two_enums_share_an_id),
        cmocka_unit_test(types_have_numbers),
        cmocka_unit_test(constants_are_the_ids),
        cmocka_unit_test(containers_have_one_layout),
        cmocka_unit_test(roots_have_all_their_types),
        cmocka_unit_test(secrets_are_marked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
