/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_HP_APM_H
#define CREMA_REGS_ESP32C6_HP_APM_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct hp_apm_regs {
    volatile uint32_t region_filter_en; /* 0x0 */
    volatile uint32_t region0_addr_start; /* 0x4 */
    volatile uint32_t region0_addr_end; /* 0x8 */
    volatile uint32_t region0_pms_attr; /* 0xc */
    volatile uint32_t region1_addr_start; /* 0x10 */
    volatile uint32_t region1_addr_end; /* 0x14 */
    volatile uint32_t region1_pms_attr; /* 0x18 */
    volatile uint32_t region2_addr_start; /* 0x1c */
    volatile uint32_t region2_addr_end; /* 0x20 */
    volatile uint32_t region2_pms_attr; /* 0x24 */
    volatile uint32_t region3_addr_start; /* 0x28 */
    volatile uint32_t region3_addr_end; /* 0x2c */
    volatile uint32_t region3_pms_attr; /* 0x30 */
    volatile uint32_t region4_addr_start; /* 0x34 */
    volatile uint32_t region4_addr_end; /* 0x38 */
    volatile uint32_t region4_pms_attr; /* 0x3c */
    volatile uint32_t region5_addr_start; /* 0x40 */
    volatile uint32_t region5_addr_end; /* 0x44 */
    volatile uint32_t region5_pms_attr; /* 0x48 */
    volatile uint32_t region6_addr_start; /* 0x4c */
    volatile uint32_t region6_addr_end; /* 0x50 */
    volatile uint32_t region6_pms_attr; /* 0x54 */
    volatile uint32_t region7_addr_start; /* 0x58 */
    volatile uint32_t region7_addr_end; /* 0x5c */
    volatile uint32_t region7_pms_attr; /* 0x60 */
    volatile uint32_t region8_addr_start; /* 0x64 */
    volatile uint32_t region8_addr_end; /* 0x68 */
    volatile uint32_t region8_pms_attr; /* 0x6c */
    volatile uint32_t region9_addr_start; /* 0x70 */
    volatile uint32_t region9_addr_end; /* 0x74 */
    volatile uint32_t region9_pms_attr; /* 0x78 */
    volatile uint32_t region10_addr_start; /* 0x7c */
    volatile uint32_t region10_addr_end; /* 0x80 */
    volatile uint32_t region10_pms_attr; /* 0x84 */
    volatile uint32_t region11_addr_start; /* 0x88 */
    volatile uint32_t region11_addr_end; /* 0x8c */
    volatile uint32_t region11_pms_attr; /* 0x90 */
    volatile uint32_t region12_addr_start; /* 0x94 */
    volatile uint32_t region12_addr_end; /* 0x98 */
    volatile uint32_t region12_pms_attr; /* 0x9c */
    volatile uint32_t region13_addr_start; /* 0xa0 */
    volatile uint32_t region13_addr_end; /* 0xa4 */
    volatile uint32_t region13_pms_attr; /* 0xa8 */
    volatile uint32_t region14_addr_start; /* 0xac */
    volatile uint32_t region14_addr_end; /* 0xb0 */
    volatile uint32_t region14_pms_attr; /* 0xb4 */
    volatile uint32_t region15_addr_start; /* 0xb8 */
    volatile uint32_t region15_addr_end; /* 0xbc */
    volatile uint32_t region15_pms_attr; /* 0xc0 */
    volatile uint32_t func_ctrl; /* 0xc4 */
    const volatile uint32_t m0_status; /* 0xc8 */
    volatile uint32_t m0_status_clr; /* 0xcc, write-only */
    const volatile uint32_t m0_exception_info0; /* 0xd0 */
    const volatile uint32_t m0_exception_info1; /* 0xd4 */
    const volatile uint32_t m1_status; /* 0xd8 */
    volatile uint32_t m1_status_clr; /* 0xdc, write-only */
    const volatile uint32_t m1_exception_info0; /* 0xe0 */
    const volatile uint32_t m1_exception_info1; /* 0xe4 */
    const volatile uint32_t m2_status; /* 0xe8 */
    volatile uint32_t m2_status_clr; /* 0xec, write-only */
    const volatile uint32_t m2_exception_info0; /* 0xf0 */
    const volatile uint32_t m2_exception_info1; /* 0xf4 */
    const volatile uint32_t m3_status; /* 0xf8 */
    volatile uint32_t m3_status_clr; /* 0xfc, write-only */
    const volatile uint32_t m3_exception_info0; /* 0x100 */
    const volatile uint32_t m3_exception_info1; /* 0x104 */
    volatile uint32_t int_en; /* 0x108 */
    volatile uint32_t clock_gate; /* 0x10c */
    uint32_t reserved_110[443];
    volatile uint32_t date; /* 0x7fc */
};
_Static_assert(offsetof(struct hp_apm_regs, region_filter_en) == 0x0, "");
_Static_assert(offsetof(struct hp_apm_regs, region0_addr_start) == 0x4, "");
_Static_assert(offsetof(struct hp_apm_regs, region0_addr_end) == 0x8, "");
_Static_assert(offsetof(struct hp_apm_regs, region0_pms_attr) == 0xc, "");
_Static_assert(offsetof(struct hp_apm_regs, region1_addr_start) == 0x10, "");
_Static_assert(offsetof(struct hp_apm_regs, region1_addr_end) == 0x14, "");
_Static_assert(offsetof(struct hp_apm_regs, region1_pms_attr) == 0x18, "");
_Static_assert(offsetof(struct hp_apm_regs, region2_addr_start) == 0x1c, "");
_Static_assert(offsetof(struct hp_apm_regs, region2_addr_end) == 0x20, "");
_Static_assert(offsetof(struct hp_apm_regs, region2_pms_attr) == 0x24, "");
_Static_assert(offsetof(struct hp_apm_regs, region3_addr_start) == 0x28, "");
_Static_assert(offsetof(struct hp_apm_regs, region3_addr_end) == 0x2c, "");
_Static_assert(offsetof(struct hp_apm_regs, region3_pms_attr) == 0x30, "");
_Static_assert(offsetof(struct hp_apm_regs, region4_addr_start) == 0x34, "");
_Static_assert(offsetof(struct hp_apm_regs, region4_addr_end) == 0x38, "");
_Static_assert(offsetof(struct hp_apm_regs, region4_pms_attr) == 0x3c, "");
_Static_assert(offsetof(struct hp_apm_regs, region5_addr_start) == 0x40, "");
_Static_assert(offsetof(struct hp_apm_regs, region5_addr_end) == 0x44, "");
_Static_assert(offsetof(struct hp_apm_regs, region5_pms_attr) == 0x48, "");
_Static_assert(offsetof(struct hp_apm_regs, region6_addr_start) == 0x4c, "");
_Static_assert(offsetof(struct hp_apm_regs, region6_addr_end) == 0x50, "");
_Static_assert(offsetof(struct hp_apm_regs, region6_pms_attr) == 0x54, "");
_Static_assert(offsetof(struct hp_apm_regs, region7_addr_start) == 0x58, "");
_Static_assert(offsetof(struct hp_apm_regs, region7_addr_end) == 0x5c, "");
_Static_assert(offsetof(struct hp_apm_regs, region7_pms_attr) == 0x60, "");
_Static_assert(offsetof(struct hp_apm_regs, region8_addr_start) == 0x64, "");
_Static_assert(offsetof(struct hp_apm_regs, region8_addr_end) == 0x68, "");
_Static_assert(offsetof(struct hp_apm_regs, region8_pms_attr) == 0x6c, "");
_Static_assert(offsetof(struct hp_apm_regs, region9_addr_start) == 0x70, "");
_Static_assert(offsetof(struct hp_apm_regs, region9_addr_end) == 0x74, "");
_Static_assert(offsetof(struct hp_apm_regs, region9_pms_attr) == 0x78, "");
_Static_assert(offsetof(struct hp_apm_regs, region10_addr_start) == 0x7c, "");
_Static_assert(offsetof(struct hp_apm_regs, region10_addr_end) == 0x80, "");
_Static_assert(offsetof(struct hp_apm_regs, region10_pms_attr) == 0x84, "");
_Static_assert(offsetof(struct hp_apm_regs, region11_addr_start) == 0x88, "");
_Static_assert(offsetof(struct hp_apm_regs, region11_addr_end) == 0x8c, "");
_Static_assert(offsetof(struct hp_apm_regs, region11_pms_attr) == 0x90, "");
_Static_assert(offsetof(struct hp_apm_regs, region12_addr_start) == 0x94, "");
_Static_assert(offsetof(struct hp_apm_regs, region12_addr_end) == 0x98, "");
_Static_assert(offsetof(struct hp_apm_regs, region12_pms_attr) == 0x9c, "");
_Static_assert(offsetof(struct hp_apm_regs, region13_addr_start) == 0xa0, "");
_Static_assert(offsetof(struct hp_apm_regs, region13_addr_end) == 0xa4, "");
_Static_assert(offsetof(struct hp_apm_regs, region13_pms_attr) == 0xa8, "");
_Static_assert(offsetof(struct hp_apm_regs, region14_addr_start) == 0xac, "");
_Static_assert(offsetof(struct hp_apm_regs, region14_addr_end) == 0xb0, "");
_Static_assert(offsetof(struct hp_apm_regs, region14_pms_attr) == 0xb4, "");
_Static_assert(offsetof(struct hp_apm_regs, region15_addr_start) == 0xb8, "");
_Static_assert(offsetof(struct hp_apm_regs, region15_addr_end) == 0xbc, "");
_Static_assert(offsetof(struct hp_apm_regs, region15_pms_attr) == 0xc0, "");
_Static_assert(offsetof(struct hp_apm_regs, func_ctrl) == 0xc4, "");
_Static_assert(offsetof(struct hp_apm_regs, m0_status) == 0xc8, "");
_Static_assert(offsetof(struct hp_apm_regs, m0_status_clr) == 0xcc, "");
_Static_assert(offsetof(struct hp_apm_regs, m0_exception_info0) == 0xd0, "");
_Static_assert(offsetof(struct hp_apm_regs, m0_exception_info1) == 0xd4, "");
_Static_assert(offsetof(struct hp_apm_regs, m1_status) == 0xd8, "");
_Static_assert(offsetof(struct hp_apm_regs, m1_status_clr) == 0xdc, "");
_Static_assert(offsetof(struct hp_apm_regs, m1_exception_info0) == 0xe0, "");
_Static_assert(offsetof(struct hp_apm_regs, m1_exception_info1) == 0xe4, "");
_Static_assert(offsetof(struct hp_apm_regs, m2_status) == 0xe8, "");
_Static_assert(offsetof(struct hp_apm_regs, m2_status_clr) == 0xec, "");
_Static_assert(offsetof(struct hp_apm_regs, m2_exception_info0) == 0xf0, "");
_Static_assert(offsetof(struct hp_apm_regs, m2_exception_info1) == 0xf4, "");
_Static_assert(offsetof(struct hp_apm_regs, m3_status) == 0xf8, "");
_Static_assert(offsetof(struct hp_apm_regs, m3_status_clr) == 0xfc, "");
_Static_assert(offsetof(struct hp_apm_regs, m3_exception_info0) == 0x100, "");
_Static_assert(offsetof(struct hp_apm_regs, m3_exception_info1) == 0x104, "");
_Static_assert(offsetof(struct hp_apm_regs, int_en) == 0x108, "");
_Static_assert(offsetof(struct hp_apm_regs, clock_gate) == 0x10c, "");
_Static_assert(offsetof(struct hp_apm_regs, date) == 0x7fc, "");
_Static_assert(sizeof(struct hp_apm_regs) == 0x800, "");

#define HP_APM_BASE 0x60099000u
#define HP_APM ((struct hp_apm_regs *)(uintptr_t)HP_APM_BASE)

#define HP_APM_REGION_FILTER_EN_OFFSET 0x0u
#define HP_APM_REGION_FILTER_EN_RESET 0x00000001u
#define HP_APM_REGION_FILTER_EN_REGION_FILTER_EN_SHIFT 0u
#define HP_APM_REGION_FILTER_EN_REGION_FILTER_EN_MASK 0x0000ffffu
static inline uint32_t hp_apm_region_filter_en_get_region_filter_en(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t hp_apm_region_filter_en_set_region_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define HP_APM_REGION0_ADDR_START_OFFSET 0x4u
#define HP_APM_REGION0_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION0_ADDR_START_REGION0_ADDR_START_SHIFT 0u
#define HP_APM_REGION0_ADDR_START_REGION0_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION0_ADDR_END_OFFSET 0x8u
#define HP_APM_REGION0_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION0_ADDR_END_REGION0_ADDR_END_SHIFT 0u
#define HP_APM_REGION0_ADDR_END_REGION0_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION0_PMS_ATTR_OFFSET 0xcu
#define HP_APM_REGION0_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region0_pms_attr_get_region0_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region0_pms_attr_set_region0_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION1_ADDR_START_OFFSET 0x10u
#define HP_APM_REGION1_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION1_ADDR_START_REGION1_ADDR_START_SHIFT 0u
#define HP_APM_REGION1_ADDR_START_REGION1_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION1_ADDR_END_OFFSET 0x14u
#define HP_APM_REGION1_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION1_ADDR_END_REGION1_ADDR_END_SHIFT 0u
#define HP_APM_REGION1_ADDR_END_REGION1_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION1_PMS_ATTR_OFFSET 0x18u
#define HP_APM_REGION1_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region1_pms_attr_get_region1_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region1_pms_attr_set_region1_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION2_ADDR_START_OFFSET 0x1cu
#define HP_APM_REGION2_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION2_ADDR_START_REGION2_ADDR_START_SHIFT 0u
#define HP_APM_REGION2_ADDR_START_REGION2_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION2_ADDR_END_OFFSET 0x20u
#define HP_APM_REGION2_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION2_ADDR_END_REGION2_ADDR_END_SHIFT 0u
#define HP_APM_REGION2_ADDR_END_REGION2_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION2_PMS_ATTR_OFFSET 0x24u
#define HP_APM_REGION2_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region2_pms_attr_get_region2_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region2_pms_attr_set_region2_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION3_ADDR_START_OFFSET 0x28u
#define HP_APM_REGION3_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION3_ADDR_START_REGION3_ADDR_START_SHIFT 0u
#define HP_APM_REGION3_ADDR_START_REGION3_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION3_ADDR_END_OFFSET 0x2cu
#define HP_APM_REGION3_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION3_ADDR_END_REGION3_ADDR_END_SHIFT 0u
#define HP_APM_REGION3_ADDR_END_REGION3_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION3_PMS_ATTR_OFFSET 0x30u
#define HP_APM_REGION3_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region3_pms_attr_get_region3_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region3_pms_attr_set_region3_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION4_ADDR_START_OFFSET 0x34u
#define HP_APM_REGION4_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION4_ADDR_START_REGION4_ADDR_START_SHIFT 0u
#define HP_APM_REGION4_ADDR_START_REGION4_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION4_ADDR_END_OFFSET 0x38u
#define HP_APM_REGION4_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION4_ADDR_END_REGION4_ADDR_END_SHIFT 0u
#define HP_APM_REGION4_ADDR_END_REGION4_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION4_PMS_ATTR_OFFSET 0x3cu
#define HP_APM_REGION4_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION4_PMS_ATTR_REGION4_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION4_PMS_ATTR_REGION4_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region4_pms_attr_get_region4_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region4_pms_attr_set_region4_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION5_ADDR_START_OFFSET 0x40u
#define HP_APM_REGION5_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION5_ADDR_START_REGION5_ADDR_START_SHIFT 0u
#define HP_APM_REGION5_ADDR_START_REGION5_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION5_ADDR_END_OFFSET 0x44u
#define HP_APM_REGION5_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION5_ADDR_END_REGION5_ADDR_END_SHIFT 0u
#define HP_APM_REGION5_ADDR_END_REGION5_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION5_PMS_ATTR_OFFSET 0x48u
#define HP_APM_REGION5_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION5_PMS_ATTR_REGION5_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION5_PMS_ATTR_REGION5_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region5_pms_attr_get_region5_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region5_pms_attr_set_region5_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION6_ADDR_START_OFFSET 0x4cu
#define HP_APM_REGION6_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION6_ADDR_START_REGION6_ADDR_START_SHIFT 0u
#define HP_APM_REGION6_ADDR_START_REGION6_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION6_ADDR_END_OFFSET 0x50u
#define HP_APM_REGION6_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION6_ADDR_END_REGION6_ADDR_END_SHIFT 0u
#define HP_APM_REGION6_ADDR_END_REGION6_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION6_PMS_ATTR_OFFSET 0x54u
#define HP_APM_REGION6_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION6_PMS_ATTR_REGION6_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION6_PMS_ATTR_REGION6_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region6_pms_attr_get_region6_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region6_pms_attr_set_region6_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION7_ADDR_START_OFFSET 0x58u
#define HP_APM_REGION7_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION7_ADDR_START_REGION7_ADDR_START_SHIFT 0u
#define HP_APM_REGION7_ADDR_START_REGION7_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION7_ADDR_END_OFFSET 0x5cu
#define HP_APM_REGION7_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION7_ADDR_END_REGION7_ADDR_END_SHIFT 0u
#define HP_APM_REGION7_ADDR_END_REGION7_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION7_PMS_ATTR_OFFSET 0x60u
#define HP_APM_REGION7_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION7_PMS_ATTR_REGION7_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION7_PMS_ATTR_REGION7_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region7_pms_attr_get_region7_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region7_pms_attr_set_region7_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION8_ADDR_START_OFFSET 0x64u
#define HP_APM_REGION8_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION8_ADDR_START_REGION8_ADDR_START_SHIFT 0u
#define HP_APM_REGION8_ADDR_START_REGION8_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION8_ADDR_END_OFFSET 0x68u
#define HP_APM_REGION8_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION8_ADDR_END_REGION8_ADDR_END_SHIFT 0u
#define HP_APM_REGION8_ADDR_END_REGION8_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION8_PMS_ATTR_OFFSET 0x6cu
#define HP_APM_REGION8_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION8_PMS_ATTR_REGION8_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION8_PMS_ATTR_REGION8_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region8_pms_attr_get_region8_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region8_pms_attr_set_region8_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION9_ADDR_START_OFFSET 0x70u
#define HP_APM_REGION9_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION9_ADDR_START_REGION9_ADDR_START_SHIFT 0u
#define HP_APM_REGION9_ADDR_START_REGION9_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION9_ADDR_END_OFFSET 0x74u
#define HP_APM_REGION9_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION9_ADDR_END_REGION9_ADDR_END_SHIFT 0u
#define HP_APM_REGION9_ADDR_END_REGION9_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION9_PMS_ATTR_OFFSET 0x78u
#define HP_APM_REGION9_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION9_PMS_ATTR_REGION9_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION9_PMS_ATTR_REGION9_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region9_pms_attr_get_region9_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region9_pms_attr_set_region9_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION10_ADDR_START_OFFSET 0x7cu
#define HP_APM_REGION10_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION10_ADDR_START_REGION10_ADDR_START_SHIFT 0u
#define HP_APM_REGION10_ADDR_START_REGION10_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION10_ADDR_END_OFFSET 0x80u
#define HP_APM_REGION10_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION10_ADDR_END_REGION10_ADDR_END_SHIFT 0u
#define HP_APM_REGION10_ADDR_END_REGION10_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION10_PMS_ATTR_OFFSET 0x84u
#define HP_APM_REGION10_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION10_PMS_ATTR_REGION10_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION10_PMS_ATTR_REGION10_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region10_pms_attr_get_region10_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region10_pms_attr_set_region10_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION11_ADDR_START_OFFSET 0x88u
#define HP_APM_REGION11_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION11_ADDR_START_REGION11_ADDR_START_SHIFT 0u
#define HP_APM_REGION11_ADDR_START_REGION11_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION11_ADDR_END_OFFSET 0x8cu
#define HP_APM_REGION11_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION11_ADDR_END_REGION11_ADDR_END_SHIFT 0u
#define HP_APM_REGION11_ADDR_END_REGION11_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION11_PMS_ATTR_OFFSET 0x90u
#define HP_APM_REGION11_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION11_PMS_ATTR_REGION11_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION11_PMS_ATTR_REGION11_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region11_pms_attr_get_region11_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region11_pms_attr_set_region11_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION12_ADDR_START_OFFSET 0x94u
#define HP_APM_REGION12_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION12_ADDR_START_REGION12_ADDR_START_SHIFT 0u
#define HP_APM_REGION12_ADDR_START_REGION12_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION12_ADDR_END_OFFSET 0x98u
#define HP_APM_REGION12_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION12_ADDR_END_REGION12_ADDR_END_SHIFT 0u
#define HP_APM_REGION12_ADDR_END_REGION12_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION12_PMS_ATTR_OFFSET 0x9cu
#define HP_APM_REGION12_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION12_PMS_ATTR_REGION12_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION12_PMS_ATTR_REGION12_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region12_pms_attr_get_region12_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region12_pms_attr_set_region12_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION13_ADDR_START_OFFSET 0xa0u
#define HP_APM_REGION13_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION13_ADDR_START_REGION13_ADDR_START_SHIFT 0u
#define HP_APM_REGION13_ADDR_START_REGION13_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION13_ADDR_END_OFFSET 0xa4u
#define HP_APM_REGION13_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION13_ADDR_END_REGION13_ADDR_END_SHIFT 0u
#define HP_APM_REGION13_ADDR_END_REGION13_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION13_PMS_ATTR_OFFSET 0xa8u
#define HP_APM_REGION13_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION13_PMS_ATTR_REGION13_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION13_PMS_ATTR_REGION13_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region13_pms_attr_get_region13_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region13_pms_attr_set_region13_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION14_ADDR_START_OFFSET 0xacu
#define HP_APM_REGION14_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION14_ADDR_START_REGION14_ADDR_START_SHIFT 0u
#define HP_APM_REGION14_ADDR_START_REGION14_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION14_ADDR_END_OFFSET 0xb0u
#define HP_APM_REGION14_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION14_ADDR_END_REGION14_ADDR_END_SHIFT 0u
#define HP_APM_REGION14_ADDR_END_REGION14_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION14_PMS_ATTR_OFFSET 0xb4u
#define HP_APM_REGION14_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION14_PMS_ATTR_REGION14_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION14_PMS_ATTR_REGION14_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region14_pms_attr_get_region14_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region14_pms_attr_set_region14_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_REGION15_ADDR_START_OFFSET 0xb8u
#define HP_APM_REGION15_ADDR_START_RESET 0x00000000u
#define HP_APM_REGION15_ADDR_START_REGION15_ADDR_START_SHIFT 0u
#define HP_APM_REGION15_ADDR_START_REGION15_ADDR_START_MASK 0xffffffffu

#define HP_APM_REGION15_ADDR_END_OFFSET 0xbcu
#define HP_APM_REGION15_ADDR_END_RESET 0xffffffffu
#define HP_APM_REGION15_ADDR_END_REGION15_ADDR_END_SHIFT 0u
#define HP_APM_REGION15_ADDR_END_REGION15_ADDR_END_MASK 0xffffffffu

#define HP_APM_REGION15_PMS_ATTR_OFFSET 0xc0u
#define HP_APM_REGION15_PMS_ATTR_RESET 0x00000000u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R0_PMS_X_SHIFT 0u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R0_PMS_X_MASK 0x00000001u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R0_PMS_W_SHIFT 1u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R0_PMS_W_MASK 0x00000002u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R0_PMS_R_SHIFT 2u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R0_PMS_R_MASK 0x00000004u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R1_PMS_X_SHIFT 4u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R1_PMS_X_MASK 0x00000010u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R1_PMS_W_SHIFT 5u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R1_PMS_W_MASK 0x00000020u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R1_PMS_R_SHIFT 6u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R1_PMS_R_MASK 0x00000040u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R2_PMS_X_SHIFT 8u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R2_PMS_X_MASK 0x00000100u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R2_PMS_W_SHIFT 9u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R2_PMS_W_MASK 0x00000200u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define HP_APM_REGION15_PMS_ATTR_REGION15_R2_PMS_R_SHIFT 10u
#define HP_APM_REGION15_PMS_ATTR_REGION15_R2_PMS_R_MASK 0x00000400u
static inline uint32_t hp_apm_region15_pms_attr_get_region15_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t hp_apm_region15_pms_attr_set_region15_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define HP_APM_FUNC_CTRL_OFFSET 0xc4u
#define HP_APM_FUNC_CTRL_RESET 0x0000000fu
#define HP_APM_FUNC_CTRL_M0_PMS_FUNC_EN_SHIFT 0u
#define HP_APM_FUNC_CTRL_M0_PMS_FUNC_EN_MASK 0x00000001u
static inline uint32_t hp_apm_func_ctrl_get_m0_pms_func_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_func_ctrl_set_m0_pms_func_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_FUNC_CTRL_M1_PMS_FUNC_EN_SHIFT 1u
#define HP_APM_FUNC_CTRL_M1_PMS_FUNC_EN_MASK 0x00000002u
static inline uint32_t hp_apm_func_ctrl_get_m1_pms_func_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_func_ctrl_set_m1_pms_func_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_FUNC_CTRL_M2_PMS_FUNC_EN_SHIFT 2u
#define HP_APM_FUNC_CTRL_M2_PMS_FUNC_EN_MASK 0x00000004u
static inline uint32_t hp_apm_func_ctrl_get_m2_pms_func_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_func_ctrl_set_m2_pms_func_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_FUNC_CTRL_M3_PMS_FUNC_EN_SHIFT 3u
#define HP_APM_FUNC_CTRL_M3_PMS_FUNC_EN_MASK 0x00000008u
static inline uint32_t hp_apm_func_ctrl_get_m3_pms_func_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t hp_apm_func_ctrl_set_m3_pms_func_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define HP_APM_M0_STATUS_OFFSET 0xc8u
#define HP_APM_M0_STATUS_RESET 0x00000000u
#define HP_APM_M0_STATUS_M0_EXCEPTION_STATUS_SHIFT 0u
#define HP_APM_M0_STATUS_M0_EXCEPTION_STATUS_MASK 0x00000003u
static inline uint32_t hp_apm_m0_status_get_m0_exception_status(uint32_t reg) { return reg & 0x3u; }

#define HP_APM_M0_STATUS_CLR_OFFSET 0xccu
#define HP_APM_M0_STATUS_CLR_RESET 0x00000000u
#define HP_APM_M0_STATUS_CLR_M0_REGION_STATUS_CLR_SHIFT 0u
#define HP_APM_M0_STATUS_CLR_M0_REGION_STATUS_CLR_MASK 0x00000001u
static inline uint32_t hp_apm_m0_status_clr_set_m0_region_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_APM_M0_EXCEPTION_INFO0_OFFSET 0xd0u
#define HP_APM_M0_EXCEPTION_INFO0_RESET 0x00000000u
#define HP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_REGION_SHIFT 0u
#define HP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_REGION_MASK 0x0000ffffu
static inline uint32_t hp_apm_m0_exception_info0_get_m0_exception_region(uint32_t reg) { return reg & 0xffffu; }
#define HP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_MODE_SHIFT 16u
#define HP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_MODE_MASK 0x00030000u
static inline uint32_t hp_apm_m0_exception_info0_get_m0_exception_mode(uint32_t reg) { return reg >> 16 & 0x3u; }
#define HP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_ID_SHIFT 18u
#define HP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_ID_MASK 0x007c0000u
static inline uint32_t hp_apm_m0_exception_info0_get_m0_exception_id(uint32_t reg) { return reg >> 18 & 0x1fu; }

#define HP_APM_M0_EXCEPTION_INFO1_OFFSET 0xd4u
#define HP_APM_M0_EXCEPTION_INFO1_RESET 0x00000000u
#define HP_APM_M0_EXCEPTION_INFO1_M0_EXCEPTION_ADDR_SHIFT 0u
#define HP_APM_M0_EXCEPTION_INFO1_M0_EXCEPTION_ADDR_MASK 0xffffffffu

#define HP_APM_M1_STATUS_OFFSET 0xd8u
#define HP_APM_M1_STATUS_RESET 0x00000000u
#define HP_APM_M1_STATUS_M1_EXCEPTION_STATUS_SHIFT 0u
#define HP_APM_M1_STATUS_M1_EXCEPTION_STATUS_MASK 0x00000003u
static inline uint32_t hp_apm_m1_status_get_m1_exception_status(uint32_t reg) { return reg & 0x3u; }

#define HP_APM_M1_STATUS_CLR_OFFSET 0xdcu
#define HP_APM_M1_STATUS_CLR_RESET 0x00000000u
#define HP_APM_M1_STATUS_CLR_M1_REGION_STATUS_CLR_SHIFT 0u
#define HP_APM_M1_STATUS_CLR_M1_REGION_STATUS_CLR_MASK 0x00000001u
static inline uint32_t hp_apm_m1_status_clr_set_m1_region_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_APM_M1_EXCEPTION_INFO0_OFFSET 0xe0u
#define HP_APM_M1_EXCEPTION_INFO0_RESET 0x00000000u
#define HP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_REGION_SHIFT 0u
#define HP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_REGION_MASK 0x0000ffffu
static inline uint32_t hp_apm_m1_exception_info0_get_m1_exception_region(uint32_t reg) { return reg & 0xffffu; }
#define HP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_MODE_SHIFT 16u
#define HP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_MODE_MASK 0x00030000u
static inline uint32_t hp_apm_m1_exception_info0_get_m1_exception_mode(uint32_t reg) { return reg >> 16 & 0x3u; }
#define HP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_ID_SHIFT 18u
#define HP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_ID_MASK 0x007c0000u
static inline uint32_t hp_apm_m1_exception_info0_get_m1_exception_id(uint32_t reg) { return reg >> 18 & 0x1fu; }

#define HP_APM_M1_EXCEPTION_INFO1_OFFSET 0xe4u
#define HP_APM_M1_EXCEPTION_INFO1_RESET 0x00000000u
#define HP_APM_M1_EXCEPTION_INFO1_M1_EXCEPTION_ADDR_SHIFT 0u
#define HP_APM_M1_EXCEPTION_INFO1_M1_EXCEPTION_ADDR_MASK 0xffffffffu

#define HP_APM_M2_STATUS_OFFSET 0xe8u
#define HP_APM_M2_STATUS_RESET 0x00000000u
#define HP_APM_M2_STATUS_M2_EXCEPTION_STATUS_SHIFT 0u
#define HP_APM_M2_STATUS_M2_EXCEPTION_STATUS_MASK 0x00000003u
static inline uint32_t hp_apm_m2_status_get_m2_exception_status(uint32_t reg) { return reg & 0x3u; }

#define HP_APM_M2_STATUS_CLR_OFFSET 0xecu
#define HP_APM_M2_STATUS_CLR_RESET 0x00000000u
#define HP_APM_M2_STATUS_CLR_M2_REGION_STATUS_CLR_SHIFT 0u
#define HP_APM_M2_STATUS_CLR_M2_REGION_STATUS_CLR_MASK 0x00000001u
static inline uint32_t hp_apm_m2_status_clr_set_m2_region_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_APM_M2_EXCEPTION_INFO0_OFFSET 0xf0u
#define HP_APM_M2_EXCEPTION_INFO0_RESET 0x00000000u
#define HP_APM_M2_EXCEPTION_INFO0_M2_EXCEPTION_REGION_SHIFT 0u
#define HP_APM_M2_EXCEPTION_INFO0_M2_EXCEPTION_REGION_MASK 0x0000ffffu
static inline uint32_t hp_apm_m2_exception_info0_get_m2_exception_region(uint32_t reg) { return reg & 0xffffu; }
#define HP_APM_M2_EXCEPTION_INFO0_M2_EXCEPTION_MODE_SHIFT 16u
#define HP_APM_M2_EXCEPTION_INFO0_M2_EXCEPTION_MODE_MASK 0x00030000u
static inline uint32_t hp_apm_m2_exception_info0_get_m2_exception_mode(uint32_t reg) { return reg >> 16 & 0x3u; }
#define HP_APM_M2_EXCEPTION_INFO0_M2_EXCEPTION_ID_SHIFT 18u
#define HP_APM_M2_EXCEPTION_INFO0_M2_EXCEPTION_ID_MASK 0x007c0000u
static inline uint32_t hp_apm_m2_exception_info0_get_m2_exception_id(uint32_t reg) { return reg >> 18 & 0x1fu; }

#define HP_APM_M2_EXCEPTION_INFO1_OFFSET 0xf4u
#define HP_APM_M2_EXCEPTION_INFO1_RESET 0x00000000u
#define HP_APM_M2_EXCEPTION_INFO1_M2_EXCEPTION_ADDR_SHIFT 0u
#define HP_APM_M2_EXCEPTION_INFO1_M2_EXCEPTION_ADDR_MASK 0xffffffffu

#define HP_APM_M3_STATUS_OFFSET 0xf8u
#define HP_APM_M3_STATUS_RESET 0x00000000u
#define HP_APM_M3_STATUS_M3_EXCEPTION_STATUS_SHIFT 0u
#define HP_APM_M3_STATUS_M3_EXCEPTION_STATUS_MASK 0x00000003u
static inline uint32_t hp_apm_m3_status_get_m3_exception_status(uint32_t reg) { return reg & 0x3u; }

#define HP_APM_M3_STATUS_CLR_OFFSET 0xfcu
#define HP_APM_M3_STATUS_CLR_RESET 0x00000000u
#define HP_APM_M3_STATUS_CLR_M3_REGION_STATUS_CLR_SHIFT 0u
#define HP_APM_M3_STATUS_CLR_M3_REGION_STATUS_CLR_MASK 0x00000001u
static inline uint32_t hp_apm_m3_status_clr_set_m3_region_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_APM_M3_EXCEPTION_INFO0_OFFSET 0x100u
#define HP_APM_M3_EXCEPTION_INFO0_RESET 0x00000000u
#define HP_APM_M3_EXCEPTION_INFO0_M3_EXCEPTION_REGION_SHIFT 0u
#define HP_APM_M3_EXCEPTION_INFO0_M3_EXCEPTION_REGION_MASK 0x0000ffffu
static inline uint32_t hp_apm_m3_exception_info0_get_m3_exception_region(uint32_t reg) { return reg & 0xffffu; }
#define HP_APM_M3_EXCEPTION_INFO0_M3_EXCEPTION_MODE_SHIFT 16u
#define HP_APM_M3_EXCEPTION_INFO0_M3_EXCEPTION_MODE_MASK 0x00030000u
static inline uint32_t hp_apm_m3_exception_info0_get_m3_exception_mode(uint32_t reg) { return reg >> 16 & 0x3u; }
#define HP_APM_M3_EXCEPTION_INFO0_M3_EXCEPTION_ID_SHIFT 18u
#define HP_APM_M3_EXCEPTION_INFO0_M3_EXCEPTION_ID_MASK 0x007c0000u
static inline uint32_t hp_apm_m3_exception_info0_get_m3_exception_id(uint32_t reg) { return reg >> 18 & 0x1fu; }

#define HP_APM_M3_EXCEPTION_INFO1_OFFSET 0x104u
#define HP_APM_M3_EXCEPTION_INFO1_RESET 0x00000000u
#define HP_APM_M3_EXCEPTION_INFO1_M3_EXCEPTION_ADDR_SHIFT 0u
#define HP_APM_M3_EXCEPTION_INFO1_M3_EXCEPTION_ADDR_MASK 0xffffffffu

#define HP_APM_INT_EN_OFFSET 0x108u
#define HP_APM_INT_EN_RESET 0x00000000u
#define HP_APM_INT_EN_M0_APM_INT_EN_SHIFT 0u
#define HP_APM_INT_EN_M0_APM_INT_EN_MASK 0x00000001u
static inline uint32_t hp_apm_int_en_get_m0_apm_int_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_int_en_set_m0_apm_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_APM_INT_EN_M1_APM_INT_EN_SHIFT 1u
#define HP_APM_INT_EN_M1_APM_INT_EN_MASK 0x00000002u
static inline uint32_t hp_apm_int_en_get_m1_apm_int_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_apm_int_en_set_m1_apm_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_APM_INT_EN_M2_APM_INT_EN_SHIFT 2u
#define HP_APM_INT_EN_M2_APM_INT_EN_MASK 0x00000004u
static inline uint32_t hp_apm_int_en_get_m2_apm_int_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_apm_int_en_set_m2_apm_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_APM_INT_EN_M3_APM_INT_EN_SHIFT 3u
#define HP_APM_INT_EN_M3_APM_INT_EN_MASK 0x00000008u
static inline uint32_t hp_apm_int_en_get_m3_apm_int_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t hp_apm_int_en_set_m3_apm_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define HP_APM_CLOCK_GATE_OFFSET 0x10cu
#define HP_APM_CLOCK_GATE_RESET 0x00000001u
#define HP_APM_CLOCK_GATE_CLK_EN_SHIFT 0u
#define HP_APM_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t hp_apm_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_apm_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_APM_DATE_OFFSET 0x7fcu
#define HP_APM_DATE_RESET 0x02205240u
#define HP_APM_DATE_DATE_SHIFT 0u
#define HP_APM_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t hp_apm_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t hp_apm_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
