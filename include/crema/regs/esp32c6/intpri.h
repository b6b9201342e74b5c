/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_INTPRI_H
#define CREMA_REGS_ESP32C6_INTPRI_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct intpri_regs {
    volatile uint32_t cpu_int_enable; /* 0x0 */
    volatile uint32_t cpu_int_type; /* 0x4 */
    const volatile uint32_t cpu_int_eip_status; /* 0x8 */
    volatile uint32_t cpu_int_pri_0; /* 0xc */
    volatile uint32_t cpu_int_pri_1; /* 0x10 */
    volatile uint32_t cpu_int_pri_2; /* 0x14 */
    volatile uint32_t cpu_int_pri_3; /* 0x18 */
    volatile uint32_t cpu_int_pri_4; /* 0x1c */
    volatile uint32_t cpu_int_pri_5; /* 0x20 */
    volatile uint32_t cpu_int_pri_6; /* 0x24 */
    volatile uint32_t cpu_int_pri_7; /* 0x28 */
    volatile uint32_t cpu_int_pri_8; /* 0x2c */
    volatile uint32_t cpu_int_pri_9; /* 0x30 */
    volatile uint32_t cpu_int_pri_10; /* 0x34 */
    volatile uint32_t cpu_int_pri_11; /* 0x38 */
    volatile uint32_t cpu_int_pri_12; /* 0x3c */
    volatile uint32_t cpu_int_pri_13; /* 0x40 */
    volatile uint32_t cpu_int_pri_14; /* 0x44 */
    volatile uint32_t cpu_int_pri_15; /* 0x48 */
    volatile uint32_t cpu_int_pri_16; /* 0x4c */
    volatile uint32_t cpu_int_pri_17; /* 0x50 */
    volatile uint32_t cpu_int_pri_18; /* 0x54 */
    volatile uint32_t cpu_int_pri_19; /* 0x58 */
    volatile uint32_t cpu_int_pri_20; /* 0x5c */
    volatile uint32_t cpu_int_pri_21; /* 0x60 */
    volatile uint32_t cpu_int_pri_22; /* 0x64 */
    volatile uint32_t cpu_int_pri_23; /* 0x68 */
    volatile uint32_t cpu_int_pri_24; /* 0x6c */
    volatile uint32_t cpu_int_pri_25; /* 0x70 */
    volatile uint32_t cpu_int_pri_26; /* 0x74 */
    volatile uint32_t cpu_int_pri_27; /* 0x78 */
    volatile uint32_t cpu_int_pri_28; /* 0x7c */
    volatile uint32_t cpu_int_pri_29; /* 0x80 */
    volatile uint32_t cpu_int_pri_30; /* 0x84 */
    volatile uint32_t cpu_int_pri_31; /* 0x88 */
    volatile uint32_t cpu_int_thresh; /* 0x8c */
    volatile uint32_t cpu_intr_from_cpu_0; /* 0x90 */
    volatile uint32_t cpu_intr_from_cpu_1; /* 0x94 */
    volatile uint32_t cpu_intr_from_cpu_2; /* 0x98 */
    volatile uint32_t cpu_intr_from_cpu_3; /* 0x9c */
    volatile uint32_t date; /* 0xa0 */
    volatile uint32_t clock_gate; /* 0xa4 */
    volatile uint32_t cpu_int_clear; /* 0xa8 */
    volatile uint32_t rnd_eco; /* 0xac */
    volatile uint32_t rnd_eco_low; /* 0xb0 */
    uint32_t reserved_b4[210];
    volatile uint32_t rnd_eco_high; /* 0x3fc */
};
_Static_assert(offsetof(struct intpri_regs, cpu_int_enable) == 0x0, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_type) == 0x4, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_eip_status) == 0x8, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_0) == 0xc, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_1) == 0x10, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_2) == 0x14, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_3) == 0x18, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_4) == 0x1c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_5) == 0x20, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_6) == 0x24, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_7) == 0x28, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_8) == 0x2c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_9) == 0x30, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_10) == 0x34, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_11) == 0x38, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_12) == 0x3c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_13) == 0x40, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_14) == 0x44, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_15) == 0x48, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_16) == 0x4c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_17) == 0x50, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_18) == 0x54, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_19) == 0x58, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_20) == 0x5c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_21) == 0x60, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_22) == 0x64, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_23) == 0x68, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_24) == 0x6c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_25) == 0x70, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_26) == 0x74, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_27) == 0x78, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_28) == 0x7c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_29) == 0x80, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_30) == 0x84, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_pri_31) == 0x88, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_thresh) == 0x8c, "");
_Static_assert(offsetof(struct intpri_regs, cpu_intr_from_cpu_0) == 0x90, "");
_Static_assert(offsetof(struct intpri_regs, cpu_intr_from_cpu_1) == 0x94, "");
_Static_assert(offsetof(struct intpri_regs, cpu_intr_from_cpu_2) == 0x98, "");
_Static_assert(offsetof(struct intpri_regs, cpu_intr_from_cpu_3) == 0x9c, "");
_Static_assert(offsetof(struct intpri_regs, date) == 0xa0, "");
_Static_assert(offsetof(struct intpri_regs, clock_gate) == 0xa4, "");
_Static_assert(offsetof(struct intpri_regs, cpu_int_clear) == 0xa8, "");
_Static_assert(offsetof(struct intpri_regs, rnd_eco) == 0xac, "");
_Static_assert(offsetof(struct intpri_regs, rnd_eco_low) == 0xb0, "");
_Static_assert(offsetof(struct intpri_regs, rnd_eco_high) == 0x3fc, "");
_Static_assert(sizeof(struct intpri_regs) == 0x400, "");

#define INTPRI_BASE 0x600c5000u
#define INTPRI ((struct intpri_regs *)(uintptr_t)INTPRI_BASE)

#define INTPRI_CPU_INT_ENABLE_OFFSET 0x0u
#define INTPRI_CPU_INT_ENABLE_RESET 0x00000000u
#define INTPRI_CPU_INT_ENABLE_CPU_INT_ENABLE_SHIFT 0u
#define INTPRI_CPU_INT_ENABLE_CPU_INT_ENABLE_MASK 0xffffffffu

#define INTPRI_CPU_INT_TYPE_OFFSET 0x4u
#define INTPRI_CPU_INT_TYPE_RESET 0x00000000u
#define INTPRI_CPU_INT_TYPE_CPU_INT_TYPE_SHIFT 0u
#define INTPRI_CPU_INT_TYPE_CPU_INT_TYPE_MASK 0xffffffffu

#define INTPRI_CPU_INT_EIP_STATUS_OFFSET 0x8u
#define INTPRI_CPU_INT_EIP_STATUS_RESET 0x00000000u
#define INTPRI_CPU_INT_EIP_STATUS_CPU_INT_EIP_STATUS_SHIFT 0u
#define INTPRI_CPU_INT_EIP_STATUS_CPU_INT_EIP_STATUS_MASK 0xffffffffu

#define INTPRI_CPU_INT_PRI_0_OFFSET 0xcu
#define INTPRI_CPU_INT_PRI_0_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_0_CPU_PRI_0_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_0_CPU_PRI_0_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_0_get_cpu_pri_0_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_0_set_cpu_pri_0_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_1_OFFSET 0x10u
#define INTPRI_CPU_INT_PRI_1_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_1_CPU_PRI_1_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_1_CPU_PRI_1_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_1_get_cpu_pri_1_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_1_set_cpu_pri_1_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_2_OFFSET 0x14u
#define INTPRI_CPU_INT_PRI_2_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_2_CPU_PRI_2_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_2_CPU_PRI_2_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_2_get_cpu_pri_2_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_2_set_cpu_pri_2_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_3_OFFSET 0x18u
#define INTPRI_CPU_INT_PRI_3_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_3_CPU_PRI_3_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_3_CPU_PRI_3_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_3_get_cpu_pri_3_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_3_set_cpu_pri_3_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_4_OFFSET 0x1cu
#define INTPRI_CPU_INT_PRI_4_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_4_CPU_PRI_4_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_4_CPU_PRI_4_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_4_get_cpu_pri_4_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_4_set_cpu_pri_4_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_5_OFFSET 0x20u
#define INTPRI_CPU_INT_PRI_5_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_5_CPU_PRI_5_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_5_CPU_PRI_5_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_5_get_cpu_pri_5_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_5_set_cpu_pri_5_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_6_OFFSET 0x24u
#define INTPRI_CPU_INT_PRI_6_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_6_CPU_PRI_6_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_6_CPU_PRI_6_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_6_get_cpu_pri_6_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_6_set_cpu_pri_6_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_7_OFFSET 0x28u
#define INTPRI_CPU_INT_PRI_7_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_7_CPU_PRI_7_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_7_CPU_PRI_7_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_7_get_cpu_pri_7_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_7_set_cpu_pri_7_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_8_OFFSET 0x2cu
#define INTPRI_CPU_INT_PRI_8_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_8_CPU_PRI_8_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_8_CPU_PRI_8_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_8_get_cpu_pri_8_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_8_set_cpu_pri_8_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_9_OFFSET 0x30u
#define INTPRI_CPU_INT_PRI_9_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_9_CPU_PRI_9_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_9_CPU_PRI_9_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_9_get_cpu_pri_9_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_9_set_cpu_pri_9_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_10_OFFSET 0x34u
#define INTPRI_CPU_INT_PRI_10_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_10_CPU_PRI_10_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_10_CPU_PRI_10_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_10_get_cpu_pri_10_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_10_set_cpu_pri_10_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_11_OFFSET 0x38u
#define INTPRI_CPU_INT_PRI_11_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_11_CPU_PRI_11_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_11_CPU_PRI_11_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_11_get_cpu_pri_11_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_11_set_cpu_pri_11_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_12_OFFSET 0x3cu
#define INTPRI_CPU_INT_PRI_12_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_12_CPU_PRI_12_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_12_CPU_PRI_12_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_12_get_cpu_pri_12_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_12_set_cpu_pri_12_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_13_OFFSET 0x40u
#define INTPRI_CPU_INT_PRI_13_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_13_CPU_PRI_13_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_13_CPU_PRI_13_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_13_get_cpu_pri_13_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_13_set_cpu_pri_13_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_14_OFFSET 0x44u
#define INTPRI_CPU_INT_PRI_14_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_14_CPU_PRI_14_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_14_CPU_PRI_14_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_14_get_cpu_pri_14_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_14_set_cpu_pri_14_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_15_OFFSET 0x48u
#define INTPRI_CPU_INT_PRI_15_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_15_CPU_PRI_15_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_15_CPU_PRI_15_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_15_get_cpu_pri_15_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_15_set_cpu_pri_15_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_16_OFFSET 0x4cu
#define INTPRI_CPU_INT_PRI_16_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_16_CPU_PRI_16_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_16_CPU_PRI_16_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_16_get_cpu_pri_16_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_16_set_cpu_pri_16_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_17_OFFSET 0x50u
#define INTPRI_CPU_INT_PRI_17_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_17_CPU_PRI_17_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_17_CPU_PRI_17_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_17_get_cpu_pri_17_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_17_set_cpu_pri_17_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_18_OFFSET 0x54u
#define INTPRI_CPU_INT_PRI_18_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_18_CPU_PRI_18_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_18_CPU_PRI_18_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_18_get_cpu_pri_18_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_18_set_cpu_pri_18_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_19_OFFSET 0x58u
#define INTPRI_CPU_INT_PRI_19_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_19_CPU_PRI_19_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_19_CPU_PRI_19_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_19_get_cpu_pri_19_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_19_set_cpu_pri_19_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_20_OFFSET 0x5cu
#define INTPRI_CPU_INT_PRI_20_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_20_CPU_PRI_20_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_20_CPU_PRI_20_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_20_get_cpu_pri_20_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_20_set_cpu_pri_20_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_21_OFFSET 0x60u
#define INTPRI_CPU_INT_PRI_21_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_21_CPU_PRI_21_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_21_CPU_PRI_21_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_21_get_cpu_pri_21_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_21_set_cpu_pri_21_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_22_OFFSET 0x64u
#define INTPRI_CPU_INT_PRI_22_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_22_CPU_PRI_22_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_22_CPU_PRI_22_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_22_get_cpu_pri_22_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_22_set_cpu_pri_22_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_23_OFFSET 0x68u
#define INTPRI_CPU_INT_PRI_23_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_23_CPU_PRI_23_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_23_CPU_PRI_23_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_23_get_cpu_pri_23_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_23_set_cpu_pri_23_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_24_OFFSET 0x6cu
#define INTPRI_CPU_INT_PRI_24_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_24_CPU_PRI_24_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_24_CPU_PRI_24_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_24_get_cpu_pri_24_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_24_set_cpu_pri_24_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_25_OFFSET 0x70u
#define INTPRI_CPU_INT_PRI_25_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_25_CPU_PRI_25_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_25_CPU_PRI_25_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_25_get_cpu_pri_25_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_25_set_cpu_pri_25_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_26_OFFSET 0x74u
#define INTPRI_CPU_INT_PRI_26_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_26_CPU_PRI_26_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_26_CPU_PRI_26_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_26_get_cpu_pri_26_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_26_set_cpu_pri_26_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_27_OFFSET 0x78u
#define INTPRI_CPU_INT_PRI_27_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_27_CPU_PRI_27_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_27_CPU_PRI_27_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_27_get_cpu_pri_27_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_27_set_cpu_pri_27_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_28_OFFSET 0x7cu
#define INTPRI_CPU_INT_PRI_28_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_28_CPU_PRI_28_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_28_CPU_PRI_28_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_28_get_cpu_pri_28_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_28_set_cpu_pri_28_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_29_OFFSET 0x80u
#define INTPRI_CPU_INT_PRI_29_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_29_CPU_PRI_29_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_29_CPU_PRI_29_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_29_get_cpu_pri_29_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_29_set_cpu_pri_29_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_30_OFFSET 0x84u
#define INTPRI_CPU_INT_PRI_30_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_30_CPU_PRI_30_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_30_CPU_PRI_30_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_30_get_cpu_pri_30_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_30_set_cpu_pri_30_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_PRI_31_OFFSET 0x88u
#define INTPRI_CPU_INT_PRI_31_RESET 0x00000000u
#define INTPRI_CPU_INT_PRI_31_CPU_PRI_31_MAP_SHIFT 0u
#define INTPRI_CPU_INT_PRI_31_CPU_PRI_31_MAP_MASK 0x0000000fu
static inline uint32_t intpri_cpu_int_pri_31_get_cpu_pri_31_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t intpri_cpu_int_pri_31_set_cpu_pri_31_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTPRI_CPU_INT_THRESH_OFFSET 0x8cu
#define INTPRI_CPU_INT_THRESH_RESET 0x00000000u
#define INTPRI_CPU_INT_THRESH_CPU_INT_THRESH_SHIFT 0u
#define INTPRI_CPU_INT_THRESH_CPU_INT_THRESH_MASK 0x000000ffu
static inline uint32_t intpri_cpu_int_thresh_get_cpu_int_thresh(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t intpri_cpu_int_thresh_set_cpu_int_thresh(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define INTPRI_CPU_INTR_FROM_CPU_0_OFFSET 0x90u
#define INTPRI_CPU_INTR_FROM_CPU_0_RESET 0x00000000u
#define INTPRI_CPU_INTR_FROM_CPU_0_CPU_INTR_FROM_CPU_0_SHIFT 0u
#define INTPRI_CPU_INTR_FROM_CPU_0_CPU_INTR_FROM_CPU_0_MASK 0x00000001u
static inline uint32_t intpri_cpu_intr_from_cpu_0_get_cpu_intr_from_cpu_0(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t intpri_cpu_intr_from_cpu_0_set_cpu_intr_from_cpu_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define INTPRI_CPU_INTR_FROM_CPU_1_OFFSET 0x94u
#define INTPRI_CPU_INTR_FROM_CPU_1_RESET 0x00000000u
#define INTPRI_CPU_INTR_FROM_CPU_1_CPU_INTR_FROM_CPU_1_SHIFT 0u
#define INTPRI_CPU_INTR_FROM_CPU_1_CPU_INTR_FROM_CPU_1_MASK 0x00000001u
static inline uint32_t intpri_cpu_intr_from_cpu_1_get_cpu_intr_from_cpu_1(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t intpri_cpu_intr_from_cpu_1_set_cpu_intr_from_cpu_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define INTPRI_CPU_INTR_FROM_CPU_2_OFFSET 0x98u
#define INTPRI_CPU_INTR_FROM_CPU_2_RESET 0x00000000u
#define INTPRI_CPU_INTR_FROM_CPU_2_CPU_INTR_FROM_CPU_2_SHIFT 0u
#define INTPRI_CPU_INTR_FROM_CPU_2_CPU_INTR_FROM_CPU_2_MASK 0x00000001u
static inline uint32_t intpri_cpu_intr_from_cpu_2_get_cpu_intr_from_cpu_2(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t intpri_cpu_intr_from_cpu_2_set_cpu_intr_from_cpu_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define INTPRI_CPU_INTR_FROM_CPU_3_OFFSET 0x9cu
#define INTPRI_CPU_INTR_FROM_CPU_3_RESET 0x00000000u
#define INTPRI_CPU_INTR_FROM_CPU_3_CPU_INTR_FROM_CPU_3_SHIFT 0u
#define INTPRI_CPU_INTR_FROM_CPU_3_CPU_INTR_FROM_CPU_3_MASK 0x00000001u
static inline uint32_t intpri_cpu_intr_from_cpu_3_get_cpu_intr_from_cpu_3(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t intpri_cpu_intr_from_cpu_3_set_cpu_intr_from_cpu_3(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define INTPRI_DATE_OFFSET 0xa0u
#define INTPRI_DATE_RESET 0x02201090u
#define INTPRI_DATE_DATE_SHIFT 0u
#define INTPRI_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t intpri_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t intpri_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

#define INTPRI_CLOCK_GATE_OFFSET 0xa4u
#define INTPRI_CLOCK_GATE_RESET 0x00000001u
#define INTPRI_CLOCK_GATE_CLK_EN_SHIFT 0u
#define INTPRI_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t intpri_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t intpri_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define INTPRI_CPU_INT_CLEAR_OFFSET 0xa8u
#define INTPRI_CPU_INT_CLEAR_RESET 0x00000000u
#define INTPRI_CPU_INT_CLEAR_CPU_INT_CLEAR_SHIFT 0u
#define INTPRI_CPU_INT_CLEAR_CPU_INT_CLEAR_MASK 0xffffffffu

#define INTPRI_RND_ECO_OFFSET 0xacu
#define INTPRI_RND_ECO_RESET 0x00000000u
#define INTPRI_RND_ECO_REDCY_ENA_SHIFT 0u
#define INTPRI_RND_ECO_REDCY_ENA_MASK 0x00000001u
static inline uint32_t intpri_rnd_eco_get_redcy_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t intpri_rnd_eco_set_redcy_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define INTPRI_RND_ECO_REDCY_RESULT_SHIFT 1u
#define INTPRI_RND_ECO_REDCY_RESULT_MASK 0x00000002u
static inline uint32_t intpri_rnd_eco_get_redcy_result(uint32_t reg) { return reg >> 1 & 0x1u; }

#define INTPRI_RND_ECO_LOW_OFFSET 0xb0u
#define INTPRI_RND_ECO_LOW_RESET 0x00000000u
#define INTPRI_RND_ECO_LOW_REDCY_LOW_SHIFT 0u
#define INTPRI_RND_ECO_LOW_REDCY_LOW_MASK 0xffffffffu

#define INTPRI_RND_ECO_HIGH_OFFSET 0x3fcu
#define INTPRI_RND_ECO_HIGH_RESET 0xffffffffu
#define INTPRI_RND_ECO_HIGH_REDCY_HIGH_SHIFT 0u
#define INTPRI_RND_ECO_HIGH_REDCY_HIGH_MASK 0xffffffffu

// clang-format on

#endif
