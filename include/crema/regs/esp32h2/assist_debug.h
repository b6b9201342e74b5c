/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_ASSIST_DEBUG_H
#define CREMA_REGS_ESP32H2_ASSIST_DEBUG_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct assist_debug_regs {
    volatile uint32_t core_0_montr_ena; /* 0x0 */
    const volatile uint32_t core_0_intr_raw; /* 0x4 */
    volatile uint32_t core_0_intr_ena; /* 0x8 */
    volatile uint32_t core_0_intr_clr; /* 0xc, write-only */
    volatile uint32_t core_0_area_dram0_0_min; /* 0x10 */
    volatile uint32_t core_0_area_dram0_0_max; /* 0x14 */
    volatile uint32_t core_0_area_dram0_1_min; /* 0x18 */
    volatile uint32_t core_0_area_dram0_1_max; /* 0x1c */
    volatile uint32_t core_0_area_pif_0_min; /* 0x20 */
    volatile uint32_t core_0_area_pif_0_max; /* 0x24 */
    volatile uint32_t core_0_area_pif_1_min; /* 0x28 */
    volatile uint32_t core_0_area_pif_1_max; /* 0x2c */
    const volatile uint32_t core_0_area_pc; /* 0x30 */
    const volatile uint32_t core_0_area_sp; /* 0x34 */
    volatile uint32_t core_0_sp_min; /* 0x38 */
    volatile uint32_t core_0_sp_max; /* 0x3c */
    const volatile uint32_t core_0_sp_pc; /* 0x40 */
    volatile uint32_t core_0_rcd_en; /* 0x44 */
    const volatile uint32_t core_0_rcd_pdebugpc; /* 0x48 */
    const volatile uint32_t core_0_rcd_pdebugsp; /* 0x4c */
    const volatile uint32_t core_0_iram0_exception_monitor_0; /* 0x50 */
    const volatile uint32_t core_0_iram0_exception_monitor_1; /* 0x54 */
    const volatile uint32_t core_0_dram0_exception_monitor_0; /* 0x58 */
    const volatile uint32_t core_0_dram0_exception_monitor_1; /* 0x5c */
    const volatile uint32_t core_0_dram0_exception_monitor_2; /* 0x60 */
    const volatile uint32_t core_0_dram0_exception_monitor_3; /* 0x64 */
    volatile uint32_t core_x_iram0_dram0_exception_monitor_0; /* 0x68 */
    volatile uint32_t core_x_iram0_dram0_exception_monitor_1; /* 0x6c */
    const volatile uint32_t c0re_0_lastpc_before_exception; /* 0x70 */
    const volatile uint32_t c0re_0_debug_mode; /* 0x74 */
    volatile uint32_t clock_gate; /* 0x78 */
    uint32_t reserved_7c[224];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct assist_debug_regs, core_0_montr_ena) == 0x0, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_intr_raw) == 0x4, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_intr_ena) == 0x8, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_intr_clr) == 0xc, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_dram0_0_min) == 0x10, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_dram0_0_max) == 0x14, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_dram0_1_min) == 0x18, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_dram0_1_max) == 0x1c, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_pif_0_min) == 0x20, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_pif_0_max) == 0x24, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_pif_1_min) == 0x28, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_pif_1_max) == 0x2c, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_pc) == 0x30, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_area_sp) == 0x34, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_sp_min) == 0x38, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_sp_max) == 0x3c, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_sp_pc) == 0x40, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_rcd_en) == 0x44, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_rcd_pdebugpc) == 0x48, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_rcd_pdebugsp) == 0x4c, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_iram0_exception_monitor_0) == 0x50, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_iram0_exception_monitor_1) == 0x54, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_dram0_exception_monitor_0) == 0x58, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_dram0_exception_monitor_1) == 0x5c, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_dram0_exception_monitor_2) == 0x60, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_dram0_exception_monitor_3) == 0x64, "");
_Static_assert(offsetof(struct assist_debug_regs, core_x_iram0_dram0_exception_monitor_0) == 0x68, "");
_Static_assert(offsetof(struct assist_debug_regs, core_x_iram0_dram0_exception_monitor_1) == 0x6c, "");
_Static_assert(offsetof(struct assist_debug_regs, c0re_0_lastpc_before_exception) == 0x70, "");
_Static_assert(offsetof(struct assist_debug_regs, c0re_0_debug_mode) == 0x74, "");
_Static_assert(offsetof(struct assist_debug_regs, clock_gate) == 0x78, "");
_Static_assert(offsetof(struct assist_debug_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct assist_debug_regs) == 0x400, "");

#define ASSIST_DEBUG_BASE 0x600c2000u
#define ASSIST_DEBUG ((struct assist_debug_regs *)(uintptr_t)ASSIST_DEBUG_BASE)

#define ASSIST_DEBUG_CORE_0_MONTR_ENA_OFFSET 0x0u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_0_RD_ENA_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_0_RD_ENA_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_dram0_0_rd_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_dram0_0_rd_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_0_WR_ENA_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_0_WR_ENA_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_dram0_0_wr_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_dram0_0_wr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_1_RD_ENA_SHIFT 2u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_1_RD_ENA_MASK 0x00000004u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_dram0_1_rd_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_dram0_1_rd_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_1_WR_ENA_SHIFT 3u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_DRAM0_1_WR_ENA_MASK 0x00000008u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_dram0_1_wr_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_dram0_1_wr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_0_RD_ENA_SHIFT 4u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_0_RD_ENA_MASK 0x00000010u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_pif_0_rd_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_pif_0_rd_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_0_WR_ENA_SHIFT 5u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_0_WR_ENA_MASK 0x00000020u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_pif_0_wr_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_pif_0_wr_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_1_RD_ENA_SHIFT 6u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_1_RD_ENA_MASK 0x00000040u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_pif_1_rd_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_pif_1_rd_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_1_WR_ENA_SHIFT 7u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_AREA_PIF_1_WR_ENA_MASK 0x00000080u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_area_pif_1_wr_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_area_pif_1_wr_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MIN_ENA_SHIFT 8u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MIN_ENA_MASK 0x00000100u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_sp_spill_min_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_sp_spill_min_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MAX_ENA_SHIFT 9u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MAX_ENA_MASK 0x00000200u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_sp_spill_max_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_sp_spill_max_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_IRAM0_EXCEPTION_MONITOR_ENA_SHIFT 10u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_IRAM0_EXCEPTION_MONITOR_ENA_MASK 0x00000400u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_iram0_exception_monitor_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_iram0_exception_monitor_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_DRAM0_EXCEPTION_MONITOR_ENA_SHIFT 11u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_DRAM0_EXCEPTION_MONITOR_ENA_MASK 0x00000800u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_dram0_exception_monitor_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_dram0_exception_monitor_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define ASSIST_DEBUG_CORE_0_INTR_RAW_OFFSET 0x4u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_0_RD_RAW_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_0_RD_RAW_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_dram0_0_rd_raw(uint32_t reg) { return reg & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_0_WR_RAW_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_0_WR_RAW_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_dram0_0_wr_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_1_RD_RAW_SHIFT 2u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_1_RD_RAW_MASK 0x00000004u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_dram0_1_rd_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_1_WR_RAW_SHIFT 3u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_DRAM0_1_WR_RAW_MASK 0x00000008u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_dram0_1_wr_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_0_RD_RAW_SHIFT 4u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_0_RD_RAW_MASK 0x00000010u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_pif_0_rd_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_0_WR_RAW_SHIFT 5u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_0_WR_RAW_MASK 0x00000020u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_pif_0_wr_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_1_RD_RAW_SHIFT 6u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_1_RD_RAW_MASK 0x00000040u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_pif_1_rd_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_1_WR_RAW_SHIFT 7u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_AREA_PIF_1_WR_RAW_MASK 0x00000080u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_area_pif_1_wr_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MIN_RAW_SHIFT 8u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MIN_RAW_MASK 0x00000100u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_sp_spill_min_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MAX_RAW_SHIFT 9u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MAX_RAW_MASK 0x00000200u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_sp_spill_max_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_IRAM0_EXCEPTION_MONITOR_RAW_SHIFT 10u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_IRAM0_EXCEPTION_MONITOR_RAW_MASK 0x00000400u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_iram0_exception_monitor_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_DRAM0_EXCEPTION_MONITOR_RAW_SHIFT 11u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_DRAM0_EXCEPTION_MONITOR_RAW_MASK 0x00000800u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_dram0_exception_monitor_raw(uint32_t reg) { return reg >> 11 & 0x1u; }

#define ASSIST_DEBUG_CORE_0_INTR_ENA_OFFSET 0x8u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_0_RD_INTR_ENA_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_0_RD_INTR_ENA_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_dram0_0_rd_intr_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_dram0_0_rd_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_0_WR_INTR_ENA_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_0_WR_INTR_ENA_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_dram0_0_wr_intr_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_dram0_0_wr_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_1_RD_INTR_ENA_SHIFT 2u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_1_RD_INTR_ENA_MASK 0x00000004u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_dram0_1_rd_intr_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_dram0_1_rd_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_1_WR_INTR_ENA_SHIFT 3u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_DRAM0_1_WR_INTR_ENA_MASK 0x00000008u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_dram0_1_wr_intr_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_dram0_1_wr_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_0_RD_INTR_ENA_SHIFT 4u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_0_RD_INTR_ENA_MASK 0x00000010u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_pif_0_rd_intr_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_pif_0_rd_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_0_WR_INTR_ENA_SHIFT 5u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_0_WR_INTR_ENA_MASK 0x00000020u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_pif_0_wr_intr_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_pif_0_wr_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_1_RD_INTR_ENA_SHIFT 6u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_1_RD_INTR_ENA_MASK 0x00000040u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_pif_1_rd_intr_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_pif_1_rd_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_1_WR_INTR_ENA_SHIFT 7u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_AREA_PIF_1_WR_INTR_ENA_MASK 0x00000080u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_area_pif_1_wr_intr_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_area_pif_1_wr_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MIN_INTR_ENA_SHIFT 8u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MIN_INTR_ENA_MASK 0x00000100u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_sp_spill_min_intr_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_sp_spill_min_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MAX_INTR_ENA_SHIFT 9u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MAX_INTR_ENA_MASK 0x00000200u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_sp_spill_max_intr_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_sp_spill_max_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_IRAM0_EXCEPTION_MONITOR_INTR_ENA_SHIFT 10u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_IRAM0_EXCEPTION_MONITOR_INTR_ENA_MASK 0x00000400u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_iram0_exception_monitor_intr_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_iram0_exception_monitor_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_DRAM0_EXCEPTION_MONITOR_INTR_ENA_SHIFT 11u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_DRAM0_EXCEPTION_MONITOR_INTR_ENA_MASK 0x00000800u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_dram0_exception_monitor_intr_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_dram0_exception_monitor_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define ASSIST_DEBUG_CORE_0_INTR_CLR_OFFSET 0xcu
#define ASSIST_DEBUG_CORE_0_INTR_CLR_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_0_RD_CLR_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_0_RD_CLR_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_dram0_0_rd_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_0_WR_CLR_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_0_WR_CLR_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_dram0_0_wr_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_1_RD_CLR_SHIFT 2u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_1_RD_CLR_MASK 0x00000004u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_dram0_1_rd_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_1_WR_CLR_SHIFT 3u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_DRAM0_1_WR_CLR_MASK 0x00000008u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_dram0_1_wr_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_0_RD_CLR_SHIFT 4u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_0_RD_CLR_MASK 0x00000010u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_pif_0_rd_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_0_WR_CLR_SHIFT 5u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_0_WR_CLR_MASK 0x00000020u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_pif_0_wr_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_1_RD_CLR_SHIFT 6u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_1_RD_CLR_MASK 0x00000040u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_pif_1_rd_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_1_WR_CLR_SHIFT 7u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_AREA_PIF_1_WR_CLR_MASK 0x00000080u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_area_pif_1_wr_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MIN_CLR_SHIFT 8u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MIN_CLR_MASK 0x00000100u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_sp_spill_min_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MAX_CLR_SHIFT 9u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MAX_CLR_MASK 0x00000200u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_sp_spill_max_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_IRAM0_EXCEPTION_MONITOR_CLR_SHIFT 10u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_IRAM0_EXCEPTION_MONITOR_CLR_MASK 0x00000400u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_iram0_exception_monitor_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_DRAM0_EXCEPTION_MONITOR_CLR_SHIFT 11u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_DRAM0_EXCEPTION_MONITOR_CLR_MASK 0x00000800u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_dram0_exception_monitor_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MIN_OFFSET 0x10u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MIN_RESET 0xffffffffu
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MIN_CORE_0_AREA_DRAM0_0_MIN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MIN_CORE_0_AREA_DRAM0_0_MIN_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MAX_OFFSET 0x14u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MAX_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MAX_CORE_0_AREA_DRAM0_0_MAX_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_0_MAX_CORE_0_AREA_DRAM0_0_MAX_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MIN_OFFSET 0x18u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MIN_RESET 0xffffffffu
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MIN_CORE_0_AREA_DRAM0_1_MIN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MIN_CORE_0_AREA_DRAM0_1_MIN_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MAX_OFFSET 0x1cu
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MAX_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MAX_CORE_0_AREA_DRAM0_1_MAX_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_DRAM0_1_MAX_CORE_0_AREA_DRAM0_1_MAX_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MIN_OFFSET 0x20u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MIN_RESET 0xffffffffu
#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MIN_CORE_0_AREA_PIF_0_MIN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MIN_CORE_0_AREA_PIF_0_MIN_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MAX_OFFSET 0x24u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MAX_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MAX_CORE_0_AREA_PIF_0_MAX_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_0_MAX_CORE_0_AREA_PIF_0_MAX_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MIN_OFFSET 0x28u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MIN_RESET 0xffffffffu
#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MIN_CORE_0_AREA_PIF_1_MIN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MIN_CORE_0_AREA_PIF_1_MIN_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MAX_OFFSET 0x2cu
#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MAX_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MAX_CORE_0_AREA_PIF_1_MAX_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_PIF_1_MAX_CORE_0_AREA_PIF_1_MAX_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_PC_OFFSET 0x30u
#define ASSIST_DEBUG_CORE_0_AREA_PC_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_AREA_PC_CORE_0_AREA_PC_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_PC_CORE_0_AREA_PC_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_AREA_SP_OFFSET 0x34u
#define ASSIST_DEBUG_CORE_0_AREA_SP_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_AREA_SP_CORE_0_AREA_SP_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_AREA_SP_CORE_0_AREA_SP_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_SP_MIN_OFFSET 0x38u
#define ASSIST_DEBUG_CORE_0_SP_MIN_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_SP_MIN_CORE_0_SP_MIN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_SP_MIN_CORE_0_SP_MIN_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_SP_MAX_OFFSET 0x3cu
#define ASSIST_DEBUG_CORE_0_SP_MAX_RESET 0xffffffffu
#define ASSIST_DEBUG_CORE_0_SP_MAX_CORE_0_SP_MAX_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_SP_MAX_CORE_0_SP_MAX_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_SP_PC_OFFSET 0x40u
#define ASSIST_DEBUG_CORE_0_SP_PC_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_SP_PC_CORE_0_SP_PC_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_SP_PC_CORE_0_SP_PC_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_RCD_EN_OFFSET 0x44u
#define ASSIST_DEBUG_CORE_0_RCD_EN_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_RECORDEN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_RECORDEN_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_rcd_en_get_core_0_rcd_recorden(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_core_0_rcd_en_set_core_0_rcd_recorden(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_PDEBUGEN_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_PDEBUGEN_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_rcd_en_get_core_0_rcd_pdebugen(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t assist_debug_core_0_rcd_en_set_core_0_rcd_pdebugen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_OFFSET 0x48u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_CORE_0_RCD_PDEBUGPC_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_CORE_0_RCD_PDEBUGPC_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_OFFSET 0x4cu
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_CORE_0_RCD_PDEBUGSP_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_CORE_0_RCD_PDEBUGSP_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_OFFSET 0x50u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_CORE_0_IRAM0_RECORDING_ADDR_0_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_CORE_0_IRAM0_RECORDING_ADDR_0_MASK 0x00ffffffu
static inline uint32_t assist_debug_core_0_iram0_exception_monitor_0_get_core_0_iram0_recording_addr_0(uint32_t reg) { return reg & 0xffffffu; }
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_CORE_0_IRAM0_RECORDING_WR_0_SHIFT 24u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_CORE_0_IRAM0_RECORDING_WR_0_MASK 0x01000000u
static inline uint32_t assist_debug_core_0_iram0_exception_monitor_0_get_core_0_iram0_recording_wr_0(uint32_t reg) { return reg >> 24 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_CORE_0_IRAM0_RECORDING_LOADSTORE_0_SHIFT 25u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_0_CORE_0_IRAM0_RECORDING_LOADSTORE_0_MASK 0x02000000u
static inline uint32_t assist_debug_core_0_iram0_exception_monitor_0_get_core_0_iram0_recording_loadstore_0(uint32_t reg) { return reg >> 25 & 0x1u; }

#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_OFFSET 0x54u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_CORE_0_IRAM0_RECORDING_ADDR_1_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_CORE_0_IRAM0_RECORDING_ADDR_1_MASK 0x00ffffffu
static inline uint32_t assist_debug_core_0_iram0_exception_monitor_1_get_core_0_iram0_recording_addr_1(uint32_t reg) { return reg & 0xffffffu; }
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_CORE_0_IRAM0_RECORDING_WR_1_SHIFT 24u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_CORE_0_IRAM0_RECORDING_WR_1_MASK 0x01000000u
static inline uint32_t assist_debug_core_0_iram0_exception_monitor_1_get_core_0_iram0_recording_wr_1(uint32_t reg) { return reg >> 24 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_CORE_0_IRAM0_RECORDING_LOADSTORE_1_SHIFT 25u
#define ASSIST_DEBUG_CORE_0_IRAM0_EXCEPTION_MONITOR_1_CORE_0_IRAM0_RECORDING_LOADSTORE_1_MASK 0x02000000u
static inline uint32_t assist_debug_core_0_iram0_exception_monitor_1_get_core_0_iram0_recording_loadstore_1(uint32_t reg) { return reg >> 25 & 0x1u; }

#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_OFFSET 0x58u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_CORE_0_DRAM0_RECORDING_ADDR_0_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_CORE_0_DRAM0_RECORDING_ADDR_0_MASK 0x00ffffffu
static inline uint32_t assist_debug_core_0_dram0_exception_monitor_0_get_core_0_dram0_recording_addr_0(uint32_t reg) { return reg & 0xffffffu; }
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_CORE_0_DRAM0_RECORDING_WR_0_SHIFT 24u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_CORE_0_DRAM0_RECORDING_WR_0_MASK 0x01000000u
static inline uint32_t assist_debug_core_0_dram0_exception_monitor_0_get_core_0_dram0_recording_wr_0(uint32_t reg) { return reg >> 24 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_CORE_0_DRAM0_RECORDING_BYTEEN_0_SHIFT 25u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_0_CORE_0_DRAM0_RECORDING_BYTEEN_0_MASK 0x1e000000u
static inline uint32_t assist_debug_core_0_dram0_exception_monitor_0_get_core_0_dram0_recording_byteen_0(uint32_t reg) { return reg >> 25 & 0xfu; }

#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_1_OFFSET 0x5cu
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_1_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_1_CORE_0_DRAM0_RECORDING_PC_0_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_1_CORE_0_DRAM0_RECORDING_PC_0_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_OFFSET 0x60u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_CORE_0_DRAM0_RECORDING_ADDR_1_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_CORE_0_DRAM0_RECORDING_ADDR_1_MASK 0x00ffffffu
static inline uint32_t assist_debug_core_0_dram0_exception_monitor_2_get_core_0_dram0_recording_addr_1(uint32_t reg) { return reg & 0xffffffu; }
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_CORE_0_DRAM0_RECORDING_WR_1_SHIFT 24u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_CORE_0_DRAM0_RECORDING_WR_1_MASK 0x01000000u
static inline uint32_t assist_debug_core_0_dram0_exception_monitor_2_get_core_0_dram0_recording_wr_1(uint32_t reg) { return reg >> 24 & 0x1u; }
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_CORE_0_DRAM0_RECORDING_BYTEEN_1_SHIFT 25u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_2_CORE_0_DRAM0_RECORDING_BYTEEN_1_MASK 0x1e000000u
static inline uint32_t assist_debug_core_0_dram0_exception_monitor_2_get_core_0_dram0_recording_byteen_1(uint32_t reg) { return reg >> 25 & 0xfu; }

#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_3_OFFSET 0x64u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_3_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_3_CORE_0_DRAM0_RECORDING_PC_1_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_DRAM0_EXCEPTION_MONITOR_3_CORE_0_DRAM0_RECORDING_PC_1_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_0_OFFSET 0x68u
#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_0_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_0_CORE_X_IRAM0_DRAM0_LIMIT_CYCLE_0_SHIFT 0u
#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_0_CORE_X_IRAM0_DRAM0_LIMIT_CYCLE_0_MASK 0x000fffffu
static inline uint32_t assist_debug_core_x_iram0_dram0_exception_monitor_0_get_core_x_iram0_dram0_limit_cycle_0(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t assist_debug_core_x_iram0_dram0_exception_monitor_0_set_core_x_iram0_dram0_limit_cycle_0(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_1_OFFSET 0x6cu
#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_1_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_1_CORE_X_IRAM0_DRAM0_LIMIT_CYCLE_1_SHIFT 0u
#define ASSIST_DEBUG_CORE_X_IRAM0_DRAM0_EXCEPTION_MONITOR_1_CORE_X_IRAM0_DRAM0_LIMIT_CYCLE_1_MASK 0x000fffffu
static inline uint32_t assist_debug_core_x_iram0_dram0_exception_monitor_1_get_core_x_iram0_dram0_limit_cycle_1(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t assist_debug_core_x_iram0_dram0_exception_monitor_1_set_core_x_iram0_dram0_limit_cycle_1(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define ASSIST_DEBUG_C0RE_0_LASTPC_BEFORE_EXCEPTION_OFFSET 0x70u
#define ASSIST_DEBUG_C0RE_0_LASTPC_BEFORE_EXCEPTION_RESET 0x00000000u
#define ASSIST_DEBUG_C0RE_0_LASTPC_BEFORE_EXCEPTION_CORE_0_LASTPC_BEFORE_EXC_SHIFT 0u
#define ASSIST_DEBUG_C0RE_0_LASTPC_BEFORE_EXCEPTION_CORE_0_LASTPC_BEFORE_EXC_MASK 0xffffffffu

#define ASSIST_DEBUG_C0RE_0_DEBUG_MODE_OFFSET 0x74u
#define ASSIST_DEBUG_C0RE_0_DEBUG_MODE_RESET 0x00000000u
#define ASSIST_DEBUG_C0RE_0_DEBUG_MODE_CORE_0_DEBUG_MODE_SHIFT 0u
#define ASSIST_DEBUG_C0RE_0_DEBUG_MODE_CORE_0_DEBUG_MODE_MASK 0x00000001u
static inline uint32_t assist_debug_c0re_0_debug_mode_get_core_0_debug_mode(uint32_t reg) { return reg & 0x1u; }
#define ASSIST_DEBUG_C0RE_0_DEBUG_MODE_CORE_0_DEBUG_MODULE_ACTIVE_SHIFT 1u
#define ASSIST_DEBUG_C0RE_0_DEBUG_MODE_CORE_0_DEBUG_MODULE_ACTIVE_MASK 0x00000002u
static inline uint32_t assist_debug_c0re_0_debug_mode_get_core_0_debug_module_active(uint32_t reg) { return reg >> 1 & 0x1u; }

#define ASSIST_DEBUG_CLOCK_GATE_OFFSET 0x78u
#define ASSIST_DEBUG_CLOCK_GATE_RESET 0x00000001u
#define ASSIST_DEBUG_CLOCK_GATE_CLK_EN_SHIFT 0u
#define ASSIST_DEBUG_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t assist_debug_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define ASSIST_DEBUG_DATE_OFFSET 0x3fcu
#define ASSIST_DEBUG_DATE_RESET 0x02109130u
#define ASSIST_DEBUG_DATE_ASSIST_DEBUG_DATE_SHIFT 0u
#define ASSIST_DEBUG_DATE_ASSIST_DEBUG_DATE_MASK 0x0fffffffu
static inline uint32_t assist_debug_date_get_assist_debug_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t assist_debug_date_set_assist_debug_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
