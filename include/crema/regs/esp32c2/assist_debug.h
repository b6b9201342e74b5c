/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_ASSIST_DEBUG_H
#define CREMA_REGS_ESP32C2_ASSIST_DEBUG_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct assist_debug_regs {
    volatile uint32_t core_0_montr_ena; /* 0x0 */
    const volatile uint32_t core_0_intr_raw; /* 0x4 */
    volatile uint32_t core_0_intr_ena; /* 0x8 */
    volatile uint32_t core_0_intr_clr; /* 0xc, write-only */
    volatile uint32_t core_0_sp_min; /* 0x10 */
    volatile uint32_t core_0_sp_max; /* 0x14 */
    const volatile uint32_t core_0_sp_pc; /* 0x18 */
    volatile uint32_t core_0_rcd_en; /* 0x1c */
    const volatile uint32_t core_0_rcd_pdebugpc; /* 0x20 */
    const volatile uint32_t core_0_rcd_pdebugsp; /* 0x24 */
    const volatile uint32_t core_0_lastpc_before_exception; /* 0x28 */
    const volatile uint32_t core_0_debug_mode; /* 0x2c */
    volatile uint32_t clock_gate; /* 0x30 */
    uint32_t reserved_34[114];
    volatile uint32_t date; /* 0x1fc */
};
_Static_assert(offsetof(struct assist_debug_regs, core_0_montr_ena) == 0x0, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_intr_raw) == 0x4, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_intr_ena) == 0x8, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_intr_clr) == 0xc, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_sp_min) == 0x10, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_sp_max) == 0x14, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_sp_pc) == 0x18, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_rcd_en) == 0x1c, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_rcd_pdebugpc) == 0x20, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_rcd_pdebugsp) == 0x24, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_lastpc_before_exception) == 0x28, "");
_Static_assert(offsetof(struct assist_debug_regs, core_0_debug_mode) == 0x2c, "");
_Static_assert(offsetof(struct assist_debug_regs, clock_gate) == 0x30, "");
_Static_assert(offsetof(struct assist_debug_regs, date) == 0x1fc, "");
_Static_assert(sizeof(struct assist_debug_regs) == 0x200, "");

#define ASSIST_DEBUG_BASE 0x600ce000u
#define ASSIST_DEBUG ((struct assist_debug_regs *)(uintptr_t)ASSIST_DEBUG_BASE)

#define ASSIST_DEBUG_CORE_0_MONTR_ENA_OFFSET 0x0u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MIN_ENA_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MIN_ENA_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_sp_spill_min_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_sp_spill_min_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MAX_ENA_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_MONTR_ENA_CORE_0_SP_SPILL_MAX_ENA_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_montr_ena_get_core_0_sp_spill_max_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t assist_debug_core_0_montr_ena_set_core_0_sp_spill_max_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define ASSIST_DEBUG_CORE_0_INTR_RAW_OFFSET 0x4u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MIN_RAW_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MIN_RAW_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_sp_spill_min_raw(uint32_t reg) { return reg & 0x1u; }
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MAX_RAW_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_INTR_RAW_CORE_0_SP_SPILL_MAX_RAW_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_intr_raw_get_core_0_sp_spill_max_raw(uint32_t reg) { return reg >> 1 & 0x1u; }

#define ASSIST_DEBUG_CORE_0_INTR_ENA_OFFSET 0x8u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MIN_INTR_ENA_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MIN_INTR_ENA_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_sp_spill_min_intr_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_sp_spill_min_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MAX_INTR_ENA_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_INTR_ENA_CORE_0_SP_SPILL_MAX_INTR_ENA_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_intr_ena_get_core_0_sp_spill_max_intr_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t assist_debug_core_0_intr_ena_set_core_0_sp_spill_max_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define ASSIST_DEBUG_CORE_0_INTR_CLR_OFFSET 0xcu
#define ASSIST_DEBUG_CORE_0_INTR_CLR_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MIN_CLR_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MIN_CLR_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_sp_spill_min_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MAX_CLR_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_INTR_CLR_CORE_0_SP_SPILL_MAX_CLR_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_intr_clr_set_core_0_sp_spill_max_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define ASSIST_DEBUG_CORE_0_SP_MIN_OFFSET 0x10u
#define ASSIST_DEBUG_CORE_0_SP_MIN_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_SP_MIN_CORE_0_SP_MIN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_SP_MIN_CORE_0_SP_MIN_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_SP_MAX_OFFSET 0x14u
#define ASSIST_DEBUG_CORE_0_SP_MAX_RESET 0xffffffffu
#define ASSIST_DEBUG_CORE_0_SP_MAX_CORE_0_SP_MAX_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_SP_MAX_CORE_0_SP_MAX_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_SP_PC_OFFSET 0x18u
#define ASSIST_DEBUG_CORE_0_SP_PC_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_SP_PC_CORE_0_SP_PC_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_SP_PC_CORE_0_SP_PC_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_RCD_EN_OFFSET 0x1cu
#define ASSIST_DEBUG_CORE_0_RCD_EN_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_RECORDEN_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_RECORDEN_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_rcd_en_get_core_0_rcd_recorden(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_core_0_rcd_en_set_core_0_rcd_recorden(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_PDEBUGEN_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_RCD_EN_CORE_0_RCD_PDEBUGEN_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_rcd_en_get_core_0_rcd_pdebugen(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t assist_debug_core_0_rcd_en_set_core_0_rcd_pdebugen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_OFFSET 0x20u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_CORE_0_RCD_PDEBUGPC_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGPC_CORE_0_RCD_PDEBUGPC_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_OFFSET 0x24u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_CORE_0_RCD_PDEBUGSP_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_RCD_PDEBUGSP_CORE_0_RCD_PDEBUGSP_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_LASTPC_BEFORE_EXCEPTION_OFFSET 0x28u
#define ASSIST_DEBUG_CORE_0_LASTPC_BEFORE_EXCEPTION_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_LASTPC_BEFORE_EXCEPTION_CORE_0_LASTPC_BEFORE_EXC_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_LASTPC_BEFORE_EXCEPTION_CORE_0_LASTPC_BEFORE_EXC_MASK 0xffffffffu

#define ASSIST_DEBUG_CORE_0_DEBUG_MODE_OFFSET 0x2cu
#define ASSIST_DEBUG_CORE_0_DEBUG_MODE_RESET 0x00000000u
#define ASSIST_DEBUG_CORE_0_DEBUG_MODE_CORE_0_DEBUG_MODE_SHIFT 0u
#define ASSIST_DEBUG_CORE_0_DEBUG_MODE_CORE_0_DEBUG_MODE_MASK 0x00000001u
static inline uint32_t assist_debug_core_0_debug_mode_get_core_0_debug_mode(uint32_t reg) { return reg & 0x1u; }
#define ASSIST_DEBUG_CORE_0_DEBUG_MODE_CORE_0_DEBUG_MODULE_ACTIVE_SHIFT 1u
#define ASSIST_DEBUG_CORE_0_DEBUG_MODE_CORE_0_DEBUG_MODULE_ACTIVE_MASK 0x00000002u
static inline uint32_t assist_debug_core_0_debug_mode_get_core_0_debug_module_active(uint32_t reg) { return reg >> 1 & 0x1u; }

#define ASSIST_DEBUG_CLOCK_GATE_OFFSET 0x30u
#define ASSIST_DEBUG_CLOCK_GATE_RESET 0x00000001u
#define ASSIST_DEBUG_CLOCK_GATE_CLK_EN_SHIFT 0u
#define ASSIST_DEBUG_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t assist_debug_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t assist_debug_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define ASSIST_DEBUG_DATE_OFFSET 0x1fcu
#define ASSIST_DEBUG_DATE_RESET 0x02106020u
#define ASSIST_DEBUG_DATE_DATE_SHIFT 0u
#define ASSIST_DEBUG_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t assist_debug_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t assist_debug_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
