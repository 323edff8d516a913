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
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A0 = 0x008d0001,        /* basic; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A1 = 0x008d0002,        /* basic; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A2 = 0x008d0003,        /* basic; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A3 = 0x008d0004,        /* basic; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_BASIC_A4 = 0x008d0005,        /* basic; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A0 = 0x008d0006,     /* entry level; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A1 = 0x008d0007,     /* entry level; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A2 = 0x008d0008,     /* entry level; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A3 = 0x008d0009,     /* entry level; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A4 = 0x008d000a,     /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A5 = 0x008d000b,     /* entry level; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A6 = 0x008d000c,     /* entry level; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A7 = 0x008d000d,     /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A8 = 0x008d000e,     /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A9 = 0x008d000f,     /* entry level; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A10 = 0x008d0010,    /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A11 = 0x008d0011,    /* entry level; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A1_V2 = 0x008d0012,  /* entry level; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A2_V2 = 0x008d0013,  /* entry level; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A4_V2 = 0x008d0014,  /* entry level; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A8_V2 = 0x008d0015,  /* entry level; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A2M_V2 = 0x008d0016, /* entry level, more memory; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A4M_V2 = 0x008d0017, /* entry level, more memory; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_A8M_V2 = 0x008d0018, /* entry level, more memory; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B1S = 0x008d0019,    /* burstable; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B1MS = 0x008d001a,   /* burstable; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B2S = 0x008d001b,    /* burstable; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B2MS = 0x008d001c,   /* burstable; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B4MS = 0x008d001d,   /* burstable; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_B8MS = 0x008d001e,   /* burstable; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D1 = 0x008d001f,     /* general purpose; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2 = 0x008d0020,     /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D3 = 0x008d0021,     /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4 = 0x008d0022,     /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D11 = 0x008d0023,    /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D12 = 0x008d0024,    /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D13 = 0x008d0025,    /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D14 = 0x008d0026,    /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D1_V2 = 0x008d0027,  /* general purpose; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2_V2 = 0x008d0028,  /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D3_V2 = 0x008d0029,  /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4_V2 = 0x008d002a,  /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D5_V2 = 0x008d002b,  /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2_V3 = 0x008d002c,  /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4_V3 = 0x008d002d,  /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D8_V3 = 0x008d002e,  /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D16_V3 = 0x008d002f, /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D32_V3 = 0x008d0030, /* general purpose; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D64_V3 = 0x008d0031, /* general purpose; 64 vCPUs */
    /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D2S_V3 = 0x008d0032,
    /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D4S_V3 = 0x008d0033,
    /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D8S_V3 = 0x008d0034,
    /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D16S_V3 = 0x008d0035,
    /* general purpose, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D32S_V3 = 0x008d0036,
    /* general purpose, premium storage; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D64S_V3 = 0x008d0037,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D11_V2 = 0x008d0038, /* general purpose; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D12_V2 = 0x008d0039, /* general purpose; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D13_V2 = 0x008d003a, /* general purpose; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D14_V2 = 0x008d003b, /* general purpose; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_D15_V2 = 0x008d003c, /* general purpose; 20 vCPUs */
    /* general purpose, premium storage; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS1 = 0x008d003d,
    /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS2 = 0x008d003e,
    /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS3 = 0x008d003f,
    /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS4 = 0x008d0040,
    /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS11 = 0x008d0041,
    /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS12 = 0x008d0042,
    /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13 = 0x008d0043,
    /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14 = 0x008d0044,
    /* general purpose, premium storage; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS1_V2 = 0x008d0045,
    /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS2_V2 = 0x008d0046,
    /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS3_V2 = 0x008d0047,
    /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS4_V2 = 0x008d0048,
    /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS5_V2 = 0x008d0049,
    /* general purpose, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS11_V2 = 0x008d004a,
    /* general purpose, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS12_V2 = 0x008d004b,
    /* general purpose, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13_V2 = 0x008d004c,
    /* general purpose, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14_V2 = 0x008d004d,
    /* general purpose, premium storage; 20 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS15_V2 = 0x008d004e,
    /* general purpose, premium storage; 4 of 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13_4_V2 = 0x008d004f,
    /* general purpose, premium storage; 2 of 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS13_2_V2 = 0x008d0050,
    /* general purpose, premium storage; 8 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14_8_V2 = 0x008d0051,
    /* general purpose, premium storage; 4 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_DS14_4_V2 = 0x008d0052,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E2_V3 = 0x008d0053,  /* memory optimized; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E4_V3 = 0x008d0054,  /* memory optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E8_V3 = 0x008d0055,  /* memory optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E16_V3 = 0x008d0056, /* memory optimized; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32_V3 = 0x008d0057, /* memory optimized; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64_V3 = 0x008d0058, /* memory optimized; 64 vCPUs */
    /* memory optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E2S_V3 = 0x008d0059,
    /* memory optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E4S_V3 = 0x008d005a,
    /* memory optimized, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E8S_V3 = 0x008d005b,
    /* memory optimized, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E16S_V3 = 0x008d005c,
    /* memory optimized, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32S_V3 = 0x008d005d,
    /* memory optimized, premium storage; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64S_V3 = 0x008d005e,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32_16_V3 = 0x008d005f, /* memory optimized; 16 of 32 vCPUs */
    /* memory optimized, premium storage; 8 of 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E32_8S_V3 = 0x008d0060,
    /* memory optimized, premium storage; 32 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64_32S_V3 = 0x008d0061,
    /* memory optimized, premium storage; 16 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_E64_16S_V3 = 0x008d0062,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F1 = 0x008d0063,  /* compute optimized; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F2 = 0x008d0064,  /* compute optimized; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F4 = 0x008d0065,  /* compute optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F8 = 0x008d0066,  /* compute optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F16 = 0x008d0067, /* compute optimized; 16 vCPUs */
    /* compute optimized, premium storage; 1 vCPU */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F1S = 0x008d0068,
    /* compute optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F2S = 0x008d0069,
    /* compute optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F4S = 0x008d006a,
    /* compute optimized, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F8S = 0x008d006b,
    /* compute optimized, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F16S = 0x008d006c,
    /* compute optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F2S_V2 = 0x008d006d,
    /* compute optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F4S_V2 = 0x008d006e,
    /* compute optimized, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F8S_V2 = 0x008d006f,
    /* compute optimized, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F16S_V2 = 0x008d0070,
    /* compute optimized, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F32S_V2 = 0x008d0071,
    /* compute optimized, premium storage; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F64S_V2 = 0x008d0072,
    /* compute optimized, premium storage; 72 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_F72S_V2 = 0x008d0073,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G1 = 0x008d0074, /* memory and storage optimized; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G2 = 0x008d0075, /* memory and storage optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G3 = 0x008d0076, /* memory and storage optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G4 = 0x008d0077, /* memory and storage optimized; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_G5 = 0x008d0078, /* memory and storage optimized; 32 vCPUs */
    /* memory and storage optimized, premium storage; 2 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS1 = 0x008d0079,
    /* memory and storage optimized, premium storage; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS2 = 0x008d007a,
    /* memory and storage optimized, premium storage; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS3 = 0x008d007b,
    /* memory and storage optimized, premium storage; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS4 = 0x008d007c,
    /* memory and storage optimized, premium storage; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS5 = 0x008d007d,
    /* memory and storage optimized, premium storage; 8 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS4_8 = 0x008d007e,
    /* memory and storage optimized, premium storage; 4 of 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS4_4 = 0x008d007f,
    /* memory and storage optimized, premium storage; 16 of 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS5_16 = 0x008d0080,
    /* memory and storage optimized, premium storage; 8 of 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_GS5_8 = 0x008d0081,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H8 = 0x008d0082,  /* high performance computing; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16 = 0x008d0083, /* high performance computing; 16 vCPUs */
    /* high performance computing, more memory; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H8M = 0x008d0084,
    /* high performance computing, more memory; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16M = 0x008d0085,
    /* high performance computing, RDMA; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16R = 0x008d0086,
    /* high performance computing, more memory, RDMA; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_H16MR = 0x008d0087,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L4S = 0x008d0088,  /* storage optimized; 4 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L8S = 0x008d0089,  /* storage optimized; 8 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L16S = 0x008d008a, /* storage optimized; 16 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_L32S = 0x008d008b, /* storage optimized; 32 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64S = 0x008d008c, /* very large memory; 64 vCPUs */
    /* very large memory, more of it; 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64MS = 0x008d008d,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128S = 0x008d008e, /* very large memory; 128 vCPUs */
    /* very large memory, more of it; 128 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128MS = 0x008d008f,
    /* very large memory, more of it; 32 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64_32MS = 0x008d0090,
    /* very large memory, more of it; 16 of 64 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M64_16MS = 0x008d0091,
    /* very large memory, more of it; 64 of 128 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128_64MS = 0x008d0092,
    /* very large memory, more of it; 32 of 128 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_M128_32MS = 0x008d0093,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC6 = 0x008d0094,      /* GPU for computing; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC12 = 0x008d0095,     /* GPU for computing; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24 = 0x008d0096,     /* GPU for computing; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24R = 0x008d0097,    /* GPU for computing, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC6S_V2 = 0x008d0098,  /* GPU for computing; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC12S_V2 = 0x008d0099, /* GPU for computing; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24S_V2 = 0x008d009a, /* GPU for computing; 24 vCPUs */
    /* GPU for computing, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24RS_V2 = 0x008d009b,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC6S_V3 = 0x008d009c,  /* GPU for computing; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC12S_V3 = 0x008d009d, /* GPU for computing; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24S_V3 = 0x008d009e, /* GPU for computing; 24 vCPUs */
    /* GPU for computing, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NC24RS_V3 = 0x008d009f,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND6S = 0x008d00a0,  /* GPU for deep learning; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND12S = 0x008d00a1, /* GPU for deep learning; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND24S = 0x008d00a2, /* GPU for deep learning; 24 vCPUs */
    /* GPU for deep learning, RDMA; 24 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_ND24RS = 0x008d00a3,
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NV6 = 0x008d00a4,  /* GPU for graphics; 6 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NV12 = 0x008d00a5, /* GPU for graphics; 12 vCPUs */
    AZB_VIRTUAL_MACHINE_SIZE_STANDARD_NV24 = 0x008d00a6  /* GPU for graphics; 24 vCPUs */
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

#ifdef __cplusplus
}
#endif

#endif
