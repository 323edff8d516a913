/*
 * virtual_machine_size.c - tables of azbackup/model/virtual_machine_size.h.
 * Generated from lib/schema/models/virtual_machine_size.txt by lib/schema/generate.py.
 */
#include <azbackup/model/virtual_machine_size.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value virtual_machine_size_values[] = {
    AZBI_VALUE("Basic_A0", 1),
    AZBI_VALUE("Basic_A1", 2),
    AZBI_VALUE("Basic_A2", 3),
    AZBI_VALUE("Basic_A3", 4),
    AZBI_VALUE("Basic_A4", 5),
    AZBI_VALUE("Standard_A0", 6),
    AZBI_VALUE("Standard_A1", 7),
    AZBI_VALUE("Standard_A2", 8),
    AZBI_VALUE("Standard_A3", 9),
    AZBI_VALUE("Standard_A4", 10),
    AZBI_VALUE("Standard_A5", 11),
    AZBI_VALUE("Standard_A6", 12),
    AZBI_VALUE("Standard_A7", 13),
    AZBI_VALUE("Standard_A8", 14),
    AZBI_VALUE("Standard_A9", 15),
    AZBI_VALUE("Standard_A10", 16),
    AZBI_VALUE("Standard_A11", 17),
    AZBI_VALUE("Standard_A1_v2", 18),
    AZBI_VALUE("Standard_A2_v2", 19),
    AZBI_VALUE("Standard_A4_v2", 20),
    AZBI_VALUE("Standard_A8_v2", 21),
    AZBI_VALUE("Standard_A2m_v2", 22),
    AZBI_VALUE("Standard_A4m_v2", 23),
    AZBI_VALUE("Standard_A8m_v2", 24),
    AZBI_VALUE("Standard_B1s", 25),
    AZBI_VALUE("Standard_B1ms", 26),
    AZBI_VALUE("Standard_B2s", 27),
    AZBI_VALUE("Standard_B2ms", 28),
    AZBI_VALUE("Standard_B4ms", 29),
    AZBI_VALUE("Standard_B8ms", 30),
    AZBI_VALUE("Standard_D1", 31),
    AZBI_VALUE("Standard_D2", 32),
    AZBI_VALUE("Standard_D3", 33),
    AZBI_VALUE("Standard_D4", 34),
    AZBI_VALUE("Standard_D11", 35),
    AZBI_VALUE("Standard_D12", 36),
    AZBI_VALUE("Standard_D13", 37),
    AZBI_VALUE("Standard_D14", 38),
    AZBI_VALUE("Standard_D1_v2", 39),
    AZBI_VALUE("Standard_D2_v2", 40),
    AZBI_VALUE("Standard_D3_v2", 41),
    AZBI_VALUE("Standard_D4_v2", 42),
    AZBI_VALUE("Standard_D5_v2", 43),
    AZBI_VALUE("Standard_D2_v3", 44),
    AZBI_VALUE("Standard_D4_v3", 45),
    AZBI_VALUE("Standard_D8_v3", 46),
    AZBI_VALUE("Standard_D16_v3", 47),
    AZBI_VALUE("Standard_D32_v3", 48),
    AZBI_VALUE("Standard_D64_v3", 49),
    AZBI_VALUE("Standard_D2s_v3", 50),
    AZBI_VALUE("Standard_D4s_v3", 51),
    AZBI_VALUE("Standard_D8s_v3", 52),
    AZBI_VALUE("Standard_D16s_v3", 53),
    AZBI_VALUE("Standard_D32s_v3", 54),
    AZBI_VALUE("Standard_D64s_v3", 55),
    AZBI_VALUE("Standard_D11_v2", 56),
    AZBI_VALUE("Standard_D12_v2", 57),
    AZBI_VALUE("Standard_D13_v2", 58),
    AZBI_VALUE("Standard_D14_v2", 59),
    AZBI_VALUE("Standard_D15_v2", 60),
    AZBI_VALUE("Standard_DS1", 61),
    AZBI_VALUE("Standard_DS2", 62),
    AZBI_VALUE("Standard_DS3", 63),
    AZBI_VALUE("Standard_DS4", 64),
    AZBI_VALUE("Standard_DS11", 65),
    AZBI_VALUE("Standard_DS12", 66),
    AZBI_VALUE("Standard_DS13", 67),
    AZBI_VALUE("Standard_DS14", 68),
    AZBI_VALUE("Standard_DS1_v2", 69),
    AZBI_VALUE("Standard_DS2_v2", 70),
    AZBI_VALUE("Standard_DS3_v2", 71),
    AZBI_VALUE("Standard_DS4_v2", 72),
    AZBI_VALUE("Standard_DS5_v2", 73),
    AZBI_VALUE("Standard_DS11_v2", 74),
    AZBI_VALUE("Standard_DS12_v2", 75),
    AZBI_VALUE("Standard_DS13_v2", 76),
    AZBI_VALUE("Standard_DS14_v2", 77),
    AZBI_VALUE("Standard_DS15_v2", 78),
    AZBI_VALUE("Standard_DS13-4_v2", 79),
    AZBI_VALUE("Standard_DS13-2_v2", 80),
    AZBI_VALUE("Standard_DS14-8_v2", 81),
    AZBI_VALUE("Standard_DS14-4_v2", 82),
    AZBI_VALUE("Standard_E2_v3", 83),
    AZBI_VALUE("Standard_E4_v3", 84),
    AZBI_VALUE("Standard_E8_v3", 85),
    AZBI_VALUE("Standard_E16_v3", 86),
    AZBI_VALUE("Standard_E32_v3", 87),
    AZBI_VALUE("Standard_E64_v3", 88),
    AZBI_VALUE("Standard_E2s_v3", 89),
    AZBI_VALUE("Standard_E4s_v3", 90),
    AZBI_VALUE("Standard_E8s_v3", 91),
    AZBI_VALUE("Standard_E16s_v3", 92),
    AZBI_VALUE("Standard_E32s_v3", 93),
    AZBI_VALUE("Standard_E64s_v3", 94),
    AZBI_VALUE("Standard_E32-16_v3", 95),
    AZBI_VALUE("Standard_E32-8s_v3", 96),
    AZBI_VALUE("Standard_E64-32s_v3", 97),
    AZBI_VALUE("Standard_E64-16s_v3", 98),
    AZBI_VALUE("Standard_F1", 99),
    AZBI_VALUE("Standard_F2", 100),
    AZBI_VALUE("Standard_F4", 101),
    AZBI_VALUE("Standard_F8", 102),
    AZBI_VALUE("Standard_F16", 103),
    AZBI_VALUE("Standard_F1s", 104),
    AZBI_VALUE("Standard_F2s", 105),
    AZBI_VALUE("Standard_F4s", 106),
    AZBI_VALUE("Standard_F8s", 107),
    AZBI_VALUE("Standard_F16s", 108),
    AZBI_VALUE("Standard_F2s_v2", 109),
    AZBI_VALUE("Standard_F4s_v2", 110),
    AZBI_VALUE("Standard_F8s_v2", 111),
    AZBI_VALUE("Standard_F16s_v2", 112),
    AZBI_VALUE("Standard_F32s_v2", 113),
    AZBI_VALUE("Standard_F64s_v2", 114),
    AZBI_VALUE("Standard_F72s_v2", 115),
    AZBI_VALUE("Standard_G1", 116),
    AZBI_VALUE("Standard_G2", 117),
    AZBI_VALUE("Standard_G3", 118),
    AZBI_VALUE("Standard_G4", 119),
    AZBI_VALUE("Standard_G5", 120),
    AZBI_VALUE("Standard_GS1", 121),
    AZBI_VALUE("Standard_GS2", 122),
    AZBI_VALUE("Standard_GS3", 123),
    AZBI_VALUE("Standard_GS4", 124),
    AZBI_VALUE("Standard_GS5", 125),
    AZBI_VALUE("Standard_GS4-8", 126),
    AZBI_VALUE("Standard_GS4-4", 127),
    AZBI_VALUE("Standard_GS5-16", 128),
    AZBI_VALUE("Standard_GS5-8", 129),
    AZBI_VALUE("Standard_H8", 130),
    AZBI_VALUE("Standard_H16", 131),
    AZBI_VALUE("Standard_H8m", 132),
    AZBI_VALUE("Standard_H16m", 133),
    AZBI_VALUE("Standard_H16r", 134),
    AZBI_VALUE("Standard_H16mr", 135),
    AZBI_VALUE("Standard_L4s", 136),
    AZBI_VALUE("Standard_L8s", 137),
    AZBI_VALUE("Standard_L16s", 138),
    AZBI_VALUE("Standard_L32s", 139),
    AZBI_VALUE("Standard_M64s", 140),
    AZBI_VALUE("Standard_M64ms", 141),
    AZBI_VALUE("Standard_M128s", 142),
    AZBI_VALUE("Standard_M128ms", 143),
    AZBI_VALUE("Standard_M64-32ms", 144),
    AZBI_VALUE("Standard_M64-16ms", 145),
    AZBI_VALUE("Standard_M128-64ms", 146),
    AZBI_VALUE("Standard_M128-32ms", 147),
    AZBI_VALUE("Standard_NC6", 148),
    AZBI_VALUE("Standard_NC12", 149),
    AZBI_VALUE("Standard_NC24", 150),
    AZBI_VALUE("Standard_NC24r", 151),
    AZBI_VALUE("Standard_NC6s_v2", 152),
    AZBI_VALUE("Standard_NC12s_v2", 153),
    AZBI_VALUE("Standard_NC24s_v2", 154),
    AZBI_VALUE("Standard_NC24rs_v2", 155),
    AZBI_VALUE("Standard_NC6s_v3", 156),
    AZBI_VALUE("Standard_NC12s_v3", 157),
    AZBI_VALUE("Standard_NC24s_v3", 158),
    AZBI_VALUE("Standard_NC24rs_v3", 159),
    AZBI_VALUE("Standard_ND6s", 160),
    AZBI_VALUE("Standard_ND12s", 161),
    AZBI_VALUE("Standard_ND24s", 162),
    AZBI_VALUE("Standard_ND24rs", 163),
    AZBI_VALUE("Standard_NV6", 164),
    AZBI_VALUE("Standard_NV12", 165),
    AZBI_VALUE("Standard_NV24", 166),
};
const azbi_enum_set azbi_enum_virtual_machine_size = {
    .name = "VirtualMachineSizeTypes",
    .values = virtual_machine_size_values,
    .count = AZBI_COUNT(virtual_machine_size_values),
};
/* clang-format on */

static const azbi_row vm_size_properties_rows[] = {
    AZBI_ROW(azb_vm_size_properties, vcpus_available, "vCPUsAvailable", I32, 0),
    AZBI_ROW(azb_vm_size_properties, vcpus_per_core, "vCPUsPerCore", I32, 0),
};
static const azbi_slot vm_size_properties_slots[] = {
    {0, 0}, /* vCPUsAvailable */
    {0, 1}, /* vCPUsPerCore */
};
const azb_type azbi_type_vm_size_properties = {
    .name = "VMSizeProperties",
    .rows = vm_size_properties_rows,
    .row_count = AZBI_COUNT(vm_size_properties_rows),
    .slots = vm_size_properties_slots,
    .slot_count = AZBI_COUNT(vm_size_properties_slots),
    .size = sizeof(azb_vm_size_properties),
};

static const azbi_row hardware_profile_rows[] = {
    AZBI_ROW_ENUM(azb_hardware_profile, vm_size, "vmSize", ENUM, virtual_machine_size, 0),
    AZBI_ROW_MODEL(azb_hardware_profile, vm_size_properties, "vmSizeProperties", MODEL,
                   vm_size_properties, 0),
};
static const azbi_slot hardware_profile_slots[] = {
    {0, 0}, /* vmSize */
    {0, 1}, /* vmSizeProperties */
};
const azb_type azbi_type_hardware_profile = {
    .name = "HardwareProfile",
    .rows = hardware_profile_rows,
    .row_count = AZBI_COUNT(hardware_profile_rows),
    .slots = hardware_profile_slots,
    .slot_count = AZBI_COUNT(hardware_profile_slots),
    .size = sizeof(azb_hardware_profile),
};

azb_status azb_vm_size_properties_new(azb_context *context, azb_vm_size_properties **out,
                                      azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_vm_size_properties;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_hardware_profile_new(azb_context *context, azb_hardware_profile **out,
                                    azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_hardware_profile;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
