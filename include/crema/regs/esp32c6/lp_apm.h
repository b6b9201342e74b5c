/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_APM_H
#define CREMA_REGS_ESP32C6_LP_APM_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_apm_regs {
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
    uint32_t reserved_34[36];
    volatile uint32_t func_ctrl; /* 0xc4 */
    const volatile uint32_t m0_status; /* 0xc8 */
    volatile uint32_t m0_status_clr; /* 0xcc, write-only */
    const volatile uint32_t m0_exception_info0; /* 0xd0 */
    const volatile uint32_t m0_exception_info1; /* 0xd4 */
    const volatile uint32_t m1_status; /* 0xd8 */
    volatile uint32_t m1_status_clr; /* 0xdc, write-only */
    const volatile uint32_t m1_exception_info0; /* 0xe0 */
    const volatile uint32_t m1_exception_info1; /* 0xe4 */
    volatile uint32_t int_en; /* 0xe8 */
    volatile uint32_t clock_gate; /* 0xec */
    uint32_t reserved_f0[3];
    volatile uint32_t date; /* 0xfc */
};
_Static_assert(offsetof(struct lp_apm_regs, region_filter_en) == 0x0, "");
_Static_assert(offsetof(struct lp_apm_regs, region0_addr_start) == 0x4, "");
_Static_assert(offsetof(struct lp_apm_regs, region0_addr_end) == 0x8, "");
_Static_assert(offsetof(struct lp_apm_regs, region0_pms_attr) == 0xc, "");
_Static_assert(offsetof(struct lp_apm_regs, region1_addr_start) == 0x10, "");
_Static_assert(offsetof(struct lp_apm_regs, region1_addr_end) == 0x14, "");
_Static_assert(offsetof(struct lp_apm_regs, region1_pms_attr) == 0x18, "");
_Static_assert(offsetof(struct lp_apm_regs, region2_addr_start) == 0x1c, "");
_Static_assert(offsetof(struct lp_apm_regs, region2_addr_end) == 0x20, "");
_Static_assert(offsetof(struct lp_apm_regs, region2_pms_attr) == 0x24, "");
_Static_assert(offsetof(struct lp_apm_regs, region3_addr_start) == 0x28, "");
_Static_assert(offsetof(struct lp_apm_regs, region3_addr_end) == 0x2c, "");
_Static_assert(offsetof(struct lp_apm_regs, region3_pms_attr) == 0x30, "");
_Static_assert(offsetof(struct lp_apm_regs, func_ctrl) == 0xc4, "");
_Static_assert(offsetof(struct lp_apm_regs, m0_status) == 0xc8, "");
_Static_assert(offsetof(struct lp_apm_regs, m0_status_clr) == 0xcc, "");
_Static_assert(offsetof(struct lp_apm_regs, m0_exception_info0) == 0xd0, "");
_Static_assert(offsetof(struct lp_apm_regs, m0_exception_info1) == 0xd4, "");
_Static_assert(offsetof(struct lp_apm_regs, m1_status) == 0xd8, "");
_Static_assert(offsetof(struct lp_apm_regs, m1_status_clr) == 0xdc, "");
_Static_assert(offsetof(struct lp_apm_regs, m1_exception_info0) == 0xe0, "");
_Static_assert(offsetof(struct lp_apm_regs, m1_exception_info1) == 0xe4, "");
_Static_assert(offsetof(struct lp_apm_regs, int_en) == 0xe8, "");
_Static_assert(offsetof(struct lp_apm_regs, clock_gate) == 0xec, "");
_Static_assert(offsetof(struct lp_apm_regs, date) == 0xfc, "");
_Static_assert(sizeof(struct lp_apm_regs) == 0x100, "");

#define LP_APM_BASE 0x600b3800u
#define LP_APM ((struct lp_apm_regs *)(uintptr_t)LP_APM_BASE)

#define LP_APM_REGION_FILTER_EN_OFFSET 0x0u
#define LP_APM_REGION_FILTER_EN_RESET 0x00000001u
#define LP_APM_REGION_FILTER_EN_REGION_FILTER_EN_SHIFT 0u
#define LP_APM_REGION_FILTER_EN_REGION_FILTER_EN_MASK 0x0000000fu
static inline uint32_t lp_apm_region_filter_en_get_region_filter_en(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t lp_apm_region_filter_en_set_region_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define LP_APM_REGION0_ADDR_START_OFFSET 0x4u
#define LP_APM_REGION0_ADDR_START_RESET 0x00000000u
#define LP_APM_REGION0_ADDR_START_REGION0_ADDR_START_SHIFT 0u
#define LP_APM_REGION0_ADDR_START_REGION0_ADDR_START_MASK 0xffffffffu

#define LP_APM_REGION0_ADDR_END_OFFSET 0x8u
#define LP_APM_REGION0_ADDR_END_RESET 0xffffffffu
#define LP_APM_REGION0_ADDR_END_REGION0_ADDR_END_SHIFT 0u
#define LP_APM_REGION0_ADDR_END_REGION0_ADDR_END_MASK 0xffffffffu

#define LP_APM_REGION0_PMS_ATTR_OFFSET 0xcu
#define LP_APM_REGION0_PMS_ATTR_RESET 0x00000000u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_X_SHIFT 0u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_X_MASK 0x00000001u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_W_SHIFT 1u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_W_MASK 0x00000002u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_R_SHIFT 2u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R0_PMS_R_MASK 0x00000004u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_X_SHIFT 4u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_X_MASK 0x00000010u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_W_SHIFT 5u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_W_MASK 0x00000020u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_R_SHIFT 6u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R1_PMS_R_MASK 0x00000040u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_X_SHIFT 8u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_X_MASK 0x00000100u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_W_SHIFT 9u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_W_MASK 0x00000200u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_R_SHIFT 10u
#define LP_APM_REGION0_PMS_ATTR_REGION0_R2_PMS_R_MASK 0x00000400u
static inline uint32_t lp_apm_region0_pms_attr_get_region0_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_apm_region0_pms_attr_set_region0_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define LP_APM_REGION1_ADDR_START_OFFSET 0x10u
#define LP_APM_REGION1_ADDR_START_RESET 0x00000000u
#define LP_APM_REGION1_ADDR_START_REGION1_ADDR_START_SHIFT 0u
#define LP_APM_REGION1_ADDR_START_REGION1_ADDR_START_MASK 0xffffffffu

#define LP_APM_REGION1_ADDR_END_OFFSET 0x14u
#define LP_APM_REGION1_ADDR_END_RESET 0xffffffffu
#define LP_APM_REGION1_ADDR_END_REGION1_ADDR_END_SHIFT 0u
#define LP_APM_REGION1_ADDR_END_REGION1_ADDR_END_MASK 0xffffffffu

#define LP_APM_REGION1_PMS_ATTR_OFFSET 0x18u
#define LP_APM_REGION1_PMS_ATTR_RESET 0x00000000u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_X_SHIFT 0u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_X_MASK 0x00000001u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_W_SHIFT 1u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_W_MASK 0x00000002u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_R_SHIFT 2u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R0_PMS_R_MASK 0x00000004u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_X_SHIFT 4u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_X_MASK 0x00000010u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_W_SHIFT 5u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_W_MASK 0x00000020u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_R_SHIFT 6u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R1_PMS_R_MASK 0x00000040u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_X_SHIFT 8u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_X_MASK 0x00000100u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_W_SHIFT 9u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_W_MASK 0x00000200u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_R_SHIFT 10u
#define LP_APM_REGION1_PMS_ATTR_REGION1_R2_PMS_R_MASK 0x00000400u
static inline uint32_t lp_apm_region1_pms_attr_get_region1_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_apm_region1_pms_attr_set_region1_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define LP_APM_REGION2_ADDR_START_OFFSET 0x1cu
#define LP_APM_REGION2_ADDR_START_RESET 0x00000000u
#define LP_APM_REGION2_ADDR_START_REGION2_ADDR_START_SHIFT 0u
#define LP_APM_REGION2_ADDR_START_REGION2_ADDR_START_MASK 0xffffffffu

#define LP_APM_REGION2_ADDR_END_OFFSET 0x20u
#define LP_APM_REGION2_ADDR_END_RESET 0xffffffffu
#define LP_APM_REGION2_ADDR_END_REGION2_ADDR_END_SHIFT 0u
#define LP_APM_REGION2_ADDR_END_REGION2_ADDR_END_MASK 0xffffffffu

#define LP_APM_REGION2_PMS_ATTR_OFFSET 0x24u
#define LP_APM_REGION2_PMS_ATTR_RESET 0x00000000u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_X_SHIFT 0u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_X_MASK 0x00000001u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_W_SHIFT 1u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_W_MASK 0x00000002u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_R_SHIFT 2u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R0_PMS_R_MASK 0x00000004u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_X_SHIFT 4u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_X_MASK 0x00000010u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_W_SHIFT 5u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_W_MASK 0x00000020u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_R_SHIFT 6u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R1_PMS_R_MASK 0x00000040u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_X_SHIFT 8u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_X_MASK 0x00000100u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_W_SHIFT 9u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_W_MASK 0x00000200u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_R_SHIFT 10u
#define LP_APM_REGION2_PMS_ATTR_REGION2_R2_PMS_R_MASK 0x00000400u
static inline uint32_t lp_apm_region2_pms_attr_get_region2_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_apm_region2_pms_attr_set_region2_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define LP_APM_REGION3_ADDR_START_OFFSET 0x28u
#define LP_APM_REGION3_ADDR_START_RESET 0x00000000u
#define LP_APM_REGION3_ADDR_START_REGION3_ADDR_START_SHIFT 0u
#define LP_APM_REGION3_ADDR_START_REGION3_ADDR_START_MASK 0xffffffffu

#define LP_APM_REGION3_ADDR_END_OFFSET 0x2cu
#define LP_APM_REGION3_ADDR_END_RESET 0xffffffffu
#define LP_APM_REGION3_ADDR_END_REGION3_ADDR_END_SHIFT 0u
#define LP_APM_REGION3_ADDR_END_REGION3_ADDR_END_MASK 0xffffffffu

#define LP_APM_REGION3_PMS_ATTR_OFFSET 0x30u
#define LP_APM_REGION3_PMS_ATTR_RESET 0x00000000u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_X_SHIFT 0u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_X_MASK 0x00000001u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r0_pms_x(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r0_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_W_SHIFT 1u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_W_MASK 0x00000002u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r0_pms_w(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r0_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_R_SHIFT 2u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R0_PMS_R_MASK 0x00000004u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r0_pms_r(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r0_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_X_SHIFT 4u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_X_MASK 0x00000010u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r1_pms_x(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r1_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_W_SHIFT 5u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_W_MASK 0x00000020u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r1_pms_w(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r1_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_R_SHIFT 6u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R1_PMS_R_MASK 0x00000040u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r1_pms_r(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r1_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_X_SHIFT 8u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_X_MASK 0x00000100u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r2_pms_x(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r2_pms_x(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_W_SHIFT 9u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_W_MASK 0x00000200u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r2_pms_w(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r2_pms_w(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_R_SHIFT 10u
#define LP_APM_REGION3_PMS_ATTR_REGION3_R2_PMS_R_MASK 0x00000400u
static inline uint32_t lp_apm_region3_pms_attr_get_region3_r2_pms_r(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_apm_region3_pms_attr_set_region3_r2_pms_r(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define LP_APM_FUNC_CTRL_OFFSET 0xc4u
#define LP_APM_FUNC_CTRL_RESET 0x00000003u
#define LP_APM_FUNC_CTRL_M0_PMS_FUNC_EN_SHIFT 0u
#define LP_APM_FUNC_CTRL_M0_PMS_FUNC_EN_MASK 0x00000001u
static inline uint32_t lp_apm_func_ctrl_get_m0_pms_func_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_apm_func_ctrl_set_m0_pms_func_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_APM_FUNC_CTRL_M1_PMS_FUNC_EN_SHIFT 1u
#define LP_APM_FUNC_CTRL_M1_PMS_FUNC_EN_MASK 0x00000002u
static inline uint32_t lp_apm_func_ctrl_get_m1_pms_func_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_apm_func_ctrl_set_m1_pms_func_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define LP_APM_M0_STATUS_OFFSET 0xc8u
#define LP_APM_M0_STATUS_RESET 0x00000000u
#define LP_APM_M0_STATUS_M0_EXCEPTION_STATUS_SHIFT 0u
#define LP_APM_M0_STATUS_M0_EXCEPTION_STATUS_MASK 0x00000003u
static inline uint32_t lp_apm_m0_status_get_m0_exception_status(uint32_t reg) { return reg & 0x3u; }

#define LP_APM_M0_STATUS_CLR_OFFSET 0xccu
#define LP_APM_M0_STATUS_CLR_RESET 0x00000000u
#define LP_APM_M0_STATUS_CLR_M0_REGION_STATUS_CLR_SHIFT 0u
#define LP_APM_M0_STATUS_CLR_M0_REGION_STATUS_CLR_MASK 0x00000001u
static inline uint32_t lp_apm_m0_status_clr_set_m0_region_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define LP_APM_M0_EXCEPTION_INFO0_OFFSET 0xd0u
#define LP_APM_M0_EXCEPTION_INFO0_RESET 0x00000000u
#define LP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_REGION_SHIFT 0u
#define LP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_REGION_MASK 0x0000000fu
static inline uint32_t lp_apm_m0_exception_info0_get_m0_exception_region(uint32_t reg) { return reg & 0xfu; }
#define LP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_MODE_SHIFT 16u
#define LP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_MODE_MASK 0x00030000u
static inline uint32_t lp_apm_m0_exception_info0_get_m0_exception_mode(uint32_t reg) { return reg >> 16 & 0x3u; }
#define LP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_ID_SHIFT 18u
#define LP_APM_M0_EXCEPTION_INFO0_M0_EXCEPTION_ID_MASK 0x007c0000u
static inline uint32_t lp_apm_m0_exception_info0_get_m0_exception_id(uint32_t reg) { return reg >> 18 & 0x1fu; }

#define LP_APM_M0_EXCEPTION_INFO1_OFFSET 0xd4u
#define LP_APM_M0_EXCEPTION_INFO1_RESET 0x00000000u
#define LP_APM_M0_EXCEPTION_INFO1_M0_EXCEPTION_ADDR_SHIFT 0u
#define LP_APM_M0_EXCEPTION_INFO1_M0_EXCEPTION_ADDR_MASK 0xffffffffu

#define LP_APM_M1_STATUS_OFFSET 0xd8u
#define LP_APM_M1_STATUS_RESET 0x00000000u
#define LP_APM_M1_STATUS_M1_EXCEPTION_STATUS_SHIFT 0u
#define LP_APM_M1_STATUS_M1_EXCEPTION_STATUS_MASK 0x00000003u
static inline uint32_t lp_apm_m1_status_get_m1_exception_status(uint32_t reg) { return reg & 0x3u; }

#define LP_APM_M1_STATUS_CLR_OFFSET 0xdcu
#define LP_APM_M1_STATUS_CLR_RESET 0x00000000u
#define LP_APM_M1_STATUS_CLR_M1_REGION_STATUS_CLR_SHIFT 0u
#define LP_APM_M1_STATUS_CLR_M1_REGION_STATUS_CLR_MASK 0x00000001u
static inline uint32_t lp_apm_m1_status_clr_set_m1_region_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define LP_APM_M1_EXCEPTION_INFO0_OFFSET 0xe0u
#define LP_APM_M1_EXCEPTION_INFO0_RESET 0x00000000u
#define LP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_REGION_SHIFT 0u
#define LP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_REGION_MASK 0x0000000fu
static inline uint32_t lp_apm_m1_exception_info0_get_m1_exception_region(uint32_t reg) { return reg & 0xfu; }
#define LP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_MODE_SHIFT 16u
#define LP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_MODE_MASK 0x00030000u
static inline uint32_t lp_apm_m1_exception_info0_get_m1_exception_mode(uint32_t reg) { return reg >> 16 & 0x3u; }
#define LP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_ID_SHIFT 18u
#define LP_APM_M1_EXCEPTION_INFO0_M1_EXCEPTION_ID_MASK 0x007c0000u
static inline uint32_t lp_apm_m1_exception_info0_get_m1_exception_id(uint32_t reg) { return reg >> 18 & 0x1fu; }

#define LP_APM_M1_EXCEPTION_INFO1_OFFSET 0xe4u
#define LP_APM_M1_EXCEPTION_INFO1_RESET 0x00000000u
#define LP_APM_M1_EXCEPTION_INFO1_M1_EXCEPTION_ADDR_SHIFT 0u
#define LP_APM_M1_EXCEPTION_INFO1_M1_EXCEPTION_ADDR_MASK 0xffffffffu

#define LP_APM_INT_EN_OFFSET 0xe8u
#define LP_APM_INT_EN_RESET 0x00000000u
#define LP_APM_INT_EN_M0_APM_INT_EN_SHIFT 0u
#define LP_APM_INT_EN_M0_APM_INT_EN_MASK 0x00000001u
static inline uint32_t lp_apm_int_en_get_m0_apm_int_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_apm_int_en_set_m0_apm_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_APM_INT_EN_M1_APM_INT_EN_SHIFT 1u
#define LP_APM_INT_EN_M1_APM_INT_EN_MASK 0x00000002u
static inline uint32_t lp_apm_int_en_get_m1_apm_int_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_apm_int_en_set_m1_apm_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define LP_APM_CLOCK_GATE_OFFSET 0xecu
#define LP_APM_CLOCK_GATE_RESET 0x00000001u
#define LP_APM_CLOCK_GATE_CLK_EN_SHIFT 0u
#define LP_APM_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t lp_apm_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_apm_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define LP_APM_DATE_OFFSET 0xfcu
#define LP_APM_DATE_RESET 0x02205240u
#define LP_APM_DATE_DATE_SHIFT 0u
#define LP_APM_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t lp_apm_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t lp_apm_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
