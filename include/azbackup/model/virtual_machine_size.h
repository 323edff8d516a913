/*
 * model/virtual_machine_size.h - sizes of virtual machines.
 * Generated from lib/schema/models/virtual_machine_size.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_VIRTUAL_MACHINE_SIZE_H
#define AZBACKUP_MODEL_VIRTUAL_MACHINE_SIZE_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Sizes that the document names; there are many newer ones, and an azb_enum keeps their text. */
enum {
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A0 = 1,          /* basic; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A1 = 2,          /* basic; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A2 = 3,          /* basic; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A3 = 4,          /* basic; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A4 = 5,          /* basic; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A0 = 6,       /* entry level; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A1 = 7,       /* entry level; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A2 = 8,       /* entry level; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A3 = 9,       /* entry level; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A4 = 10,      /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A5 = 11,      /* entry level; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A6 = 12,      /* entry level; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A7 = 13,      /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A8 = 14,      /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A9 = 15,      /* entry level; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A10 = 16,     /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A11 = 17,     /* entry level; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A1_V2 = 18,   /* entry level; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A2_V2 = 19,   /* entry level; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A4_V2 = 20,   /* entry level; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A8_V2 = 21,   /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A2M_V2 = 22,  /* entry level, more memory; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A4M_V2 = 23,  /* entry level, more memory; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A8M_V2 = 24,  /* entry level, more memory; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B1S = 25,     /* burstable; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B1MS = 26,    /* burstable; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B2S = 27,     /* burstable; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B2MS = 28,    /* burstable; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B4MS = 29,    /* burstable; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B8MS = 30,    /* burstable; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D1 = 31,      /* general purpose; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2 = 32,      /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D3 = 33,      /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4 = 34,      /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D11 = 35,     /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D12 = 36,     /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D13 = 37,     /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D14 = 38,     /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D1_V2 = 39,   /* general purpose; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2_V2 = 40,   /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D3_V2 = 41,   /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4_V2 = 42,   /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D5_V2 = 43,   /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2_V3 = 44,   /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4_V3 = 45,   /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D8_V3 = 46,   /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D16_V3 = 47,  /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D32_V3 = 48,  /* general purpose; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D64_V3 = 49,  /* general purpose; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2S_V3 = 50,  /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4S_V3 = 51,  /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D8S_V3 = 52,  /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D16S_V3 = 53, /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D32S_V3 = 54, /* general purpose, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D64S_V3 = 55, /* general purpose, premium storage; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D11_V2 = 56,  /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D12_V2 = 57,  /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D13_V2 = 58,  /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D14_V2 = 59,  /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D15_V2 = 60,  /* general purpose; 20 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS1 = 61,     /* general purpose, premium storage; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS2 = 62,     /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS3 = 63,     /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS4 = 64,     /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS11 = 65,    /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS12 = 66,    /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13 = 67,    /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14 = 68,    /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS1_V2 = 69,  /* general purpose, premium storage; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS2_V2 = 70,  /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS3_V2 = 71,  /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS4_V2 = 72,  /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS5_V2 = 73,  /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS11_V2 = 74, /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS12_V2 = 75, /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13_V2 = 76, /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14_V2 = 77, /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS15_V2 = 78, /* general purpose, premium storage; 20 vCPUs */
    /* general purpose, premium storage; 4 of 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13_4_V2 = 79,
    /* general purpose, premium storage; 2 of 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13_2_V2 = 80,
    /* general purpose, premium storage; 8 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14_8_V2 = 81,
    /* general purpose, premium storage; 4 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14_4_V2 = 82,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E2_V3 = 83,  /* memory optimized; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E4_V3 = 84,  /* memory optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E8_V3 = 85,  /* memory optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E16_V3 = 86, /* memory optimized; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32_V3 = 87, /* memory optimized; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64_V3 = 88, /* memory optimized; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E2S_V3 = 89, /* memory optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E4S_V3 = 90, /* memory optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E8S_V3 = 91, /* memory optimized, premium storage; 8 vCPUs */
    /* memory optimized, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E16S_V3 = 92,
    /* memory optimized, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32S_V3 = 93,
    /* memory optimized, premium storage; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64S_V3 = 94,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32_16_V3 = 95, /* memory optimized; 16 of 32 vCPUs */
    /* memory optimized, premium storage; 8 of 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32_8S_V3 = 96,
    /* memory optimized, premium storage; 32 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64_32S_V3 = 97,
    /* memory optimized, premium storage; 16 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64_16S_V3 = 98,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F1 = 99,    /* compute optimized; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F2 = 100,   /* compute optimized; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F4 = 101,   /* compute optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F8 = 102,   /* compute optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F16 = 103,  /* compute optimized; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F1S = 104,  /* compute optimized, premium storage; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F2S = 105,  /* compute optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F4S = 106,  /* compute optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F8S = 107,  /* compute optimized, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F16S = 108, /* compute optimized, premium storage; 16 vCPUs */
    /* compute optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F2S_V2 = 109,
    /* compute optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F4S_V2 = 110,
    /* compute optimized, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F8S_V2 = 111,
    /* compute optimized, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F16S_V2 = 112,
    /* compute optimized, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F32S_V2 = 113,
    /* compute optimized, premium storage; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F64S_V2 = 114,
    /* compute optimized, premium storage; 72 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F72S_V2 = 115,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G1 = 116, /* memory and storage optimized; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G2 = 117, /* memory and storage optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G3 = 118, /* memory and storage optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G4 = 119, /* memory and storage optimized; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G5 = 120, /* memory and storage optimized; 32 vCPUs */
    /* memory and storage optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS1 = 121,
    /* memory and storage optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS2 = 122,
    /* memory and storage optimized, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS3 = 123,
    /* memory and storage optimized, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS4 = 124,
    /* memory and storage optimized, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS5 = 125,
    /* memory and storage optimized, premium storage; 8 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS4_8 = 126,
    /* memory and storage optimized, premium storage; 4 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS4_4 = 127,
    /* memory and storage optimized, premium storage; 16 of 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS5_16 = 128,
    /* memory and storage optimized, premium storage; 8 of 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS5_8 = 129,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H8 = 130,  /* high performance computing; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16 = 131, /* high performance computing; 16 vCPUs */
    /* high performance computing, more memory; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H8M = 132,
    /* high performance computing, more memory; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16M = 133,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16R = 134, /* high performance computing, RDMA; 16 vCPUs */
    /* high performance computing, more memory, RDMA; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16MR = 135,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L4S = 136,    /* storage optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L8S = 137,    /* storage optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L16S = 138,   /* storage optimized; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L32S = 139,   /* storage optimized; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64S = 140,   /* very large memory; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64MS = 141,  /* very large memory, more of it; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128S = 142,  /* very large memory; 128 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128MS = 143, /* very large memory, more of it; 128 vCPUs */
    /* very large memory, more of it; 32 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64_32MS = 144,
    /* very large memory, more of it; 16 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64_16MS = 145,
    /* very large memory, more of it; 64 of 128 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128_64MS = 146,
    /* very large memory, more of it; 32 of 128 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128_32MS = 147,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC6 = 148,       /* GPU for computing; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC12 = 149,      /* GPU for computing; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24 = 150,      /* GPU for computing; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24R = 151,     /* GPU for computing, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC6S_V2 = 152,   /* GPU for computing; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC12S_V2 = 153,  /* GPU for computing; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24S_V2 = 154,  /* GPU for computing; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24RS_V2 = 155, /* GPU for computing, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC6S_V3 = 156,   /* GPU for computing; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC12S_V3 = 157,  /* GPU for computing; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24S_V3 = 158,  /* GPU for computing; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24RS_V3 = 159, /* GPU for computing, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND6S = 160,      /* GPU for deep learning; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND12S = 161,     /* GPU for deep learning; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND24S = 162,     /* GPU for deep learning; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND24RS = 163,    /* GPU for deep learning, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NV6 = 164,       /* GPU for graphics; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NV12 = 165,      /* GPU for graphics; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NV24 = 166       /* GPU for graphics; 24 vCPUs */
};

/* How the processors of a size are cut. */
typedef struct azb_vm_size_properties {
    azb_model model;
    /* vCPUs that the VM has, 1 to those of its size; all of them when absent */
    azb_opt_i32 vcpus_available;
    azb_opt_i32 vcpus_per_core; /* vCPUs on each core; 1 switches hyper-threading off */
} azb_vm_size_properties;

/* The size of a VM. */
typedef struct azb_hardware_profile {
    azb_model model;
    azb_enum vm_size;                           /* its size (AZB_VIRTUAL_MACHINE_SIZE_...) */
    azb_vm_size_properties *vm_size_properties; /* how its processors are cut */
} azb_hardware_profile;

/*
 * Create empty models. out: owned, free with azb_model_free(&out->model), unless it was passed to
 * azb_model_set_model or azb_model_append_model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_vm_size_properties_new(azb_context *context,
                                                            azb_vm_size_properties **out,
                                                            azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_hardware_profile_new(azb_context *context,
                                                          azb_hardware_profile **out,
                                                          azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
