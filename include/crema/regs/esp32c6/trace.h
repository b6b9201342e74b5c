/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_TRACE_H
#define CREMA_REGS_ESP32C6_TRACE_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct trace_regs {
    volatile uint32_t mem_start_addr; /* 0x0 */
    volatile uint32_t mem_end_addr; /* 0x4 */
    const volatile uint32_t mem_current_addr; /* 0x8 */
    volatile uint32_t mem_addr_update; /* 0xc, write-only */
    const volatile uint32_t fifo_status; /* 0x10 */
    volatile uint32_t intr_ena; /* 0x14 */
    const volatile uint32_t intr_raw; /* 0x18 */
    volatile uint32_t intr_clr; /* 0x1c, write-only */
    volatile uint32_t trigger; /* 0x20 */
    volatile uint32_t resync_prolonged; /* 0x24 */
    volatile uint32_t clock_gate; /* 0x28 */
    uint32_t reserved_2c[244];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct trace_regs, mem_start_addr) == 0x0, "");
_Static_assert(offsetof(struct trace_regs, mem_end_addr) == 0x4, "");
_Static_assert(offsetof(struct trace_regs, mem_current_addr) == 0x8, "");
_Static_assert(offsetof(struct trace_regs, mem_addr_update) == 0xc, "");
_Static_assert(offsetof(struct trace_regs, fifo_status) == 0x10, "");
_Static_assert(offsetof(struct trace_regs, intr_ena) == 0x14, "");
_Static_assert(offsetof(struct trace_regs, intr_raw) == 0x18, "");
_Static_assert(offsetof(struct trace_regs, intr_clr) == 0x1c, "");
_Static_assert(offsetof(struct trace_regs, trigger) == 0x20, "");
_Static_assert(offsetof(struct trace_regs, resync_prolonged) == 0x24, "");
_Static_assert(offsetof(struct trace_regs, clock_gate) == 0x28, "");
_Static_assert(offsetof(struct trace_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct trace_regs) == 0x400, "");

#define TRACE_BASE 0x600c0000u
#define TRACE ((struct trace_regs *)(uintptr_t)TRACE_BASE)

#define TRACE_MEM_START_ADDR_OFFSET 0x0u
#define TRACE_MEM_START_ADDR_RESET 0x00000000u
#define TRACE_MEM_START_ADDR_MEM_START_ADDR_SHIFT 0u
#define TRACE_MEM_START_ADDR_MEM_START_ADDR_MASK 0xffffffffu

#define TRACE_MEM_END_ADDR_OFFSET 0x4u
#define TRACE_MEM_END_ADDR_RESET 0xffffffffu
#define TRACE_MEM_END_ADDR_MEM_END_ADDR_SHIFT 0u
#define TRACE_MEM_END_ADDR_MEM_END_ADDR_MASK 0xffffffffu

#define TRACE_MEM_CURRENT_ADDR_OFFSET 0x8u
#define TRACE_MEM_CURRENT_ADDR_RESET 0x00000000u
#define TRACE_MEM_CURRENT_ADDR_MEM_CURRENT_ADDR_SHIFT 0u
#define TRACE_MEM_CURRENT_ADDR_MEM_CURRENT_ADDR_MASK 0xffffffffu

#define TRACE_MEM_ADDR_UPDATE_OFFSET 0xcu
#define TRACE_MEM_ADDR_UPDATE_RESET 0x00000000u
#define TRACE_MEM_ADDR_UPDATE_MEM_CURRENT_ADDR_UPDATE_SHIFT 0u
#define TRACE_MEM_ADDR_UPDATE_MEM_CURRENT_ADDR_UPDATE_MASK 0x00000001u
static inline uint32_t trace_mem_addr_update_set_mem_current_addr_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define TRACE_FIFO_STATUS_OFFSET 0x10u
#define TRACE_FIFO_STATUS_RESET 0x00000001u
#define TRACE_FIFO_STATUS_FIFO_EMPTY_SHIFT 0u
#define TRACE_FIFO_STATUS_FIFO_EMPTY_MASK 0x00000001u
static inline uint32_t trace_fifo_status_get_fifo_empty(uint32_t reg) { return reg & 0x1u; }
#define TRACE_FIFO_STATUS_WORK_STATUS_SHIFT 1u
#define TRACE_FIFO_STATUS_WORK_STATUS_MASK 0x00000002u
static inline uint32_t trace_fifo_status_get_work_status(uint32_t reg) { return reg >> 1 & 0x1u; }

#define TRACE_INTR_ENA_OFFSET 0x14u
#define TRACE_INTR_ENA_RESET 0x00000000u
#define TRACE_INTR_ENA_FIFO_OVERFLOW_INTR_ENA_SHIFT 0u
#define TRACE_INTR_ENA_FIFO_OVERFLOW_INTR_ENA_MASK 0x00000001u
static inline uint32_t trace_intr_ena_get_fifo_overflow_intr_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t trace_intr_ena_set_fifo_overflow_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TRACE_INTR_ENA_MEM_FULL_INTR_ENA_SHIFT 1u
#define TRACE_INTR_ENA_MEM_FULL_INTR_ENA_MASK 0x00000002u
static inline uint32_t trace_intr_ena_get_mem_full_intr_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t trace_intr_ena_set_mem_full_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define TRACE_INTR_RAW_OFFSET 0x18u
#define TRACE_INTR_RAW_RESET 0x00000000u
#define TRACE_INTR_RAW_FIFO_OVERFLOW_INTR_RAW_SHIFT 0u
#define TRACE_INTR_RAW_FIFO_OVERFLOW_INTR_RAW_MASK 0x00000001u
static inline uint32_t trace_intr_raw_get_fifo_overflow_intr_raw(uint32_t reg) { return reg & 0x1u; }
#define TRACE_INTR_RAW_MEM_FULL_INTR_RAW_SHIFT 1u
#define TRACE_INTR_RAW_MEM_FULL_INTR_RAW_MASK 0x00000002u
static inline uint32_t trace_intr_raw_get_mem_full_intr_raw(uint32_t reg) { return reg >> 1 & 0x1u; }

#define TRACE_INTR_CLR_OFFSET 0x1cu
#define TRACE_INTR_CLR_RESET 0x00000000u
#define TRACE_INTR_CLR_FIFO_OVERFLOW_INTR_CLR_SHIFT 0u
#define TRACE_INTR_CLR_FIFO_OVERFLOW_INTR_CLR_MASK 0x00000001u
static inline uint32_t trace_intr_clr_set_fifo_overflow_intr_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TRACE_INTR_CLR_MEM_FULL_INTR_CLR_SHIFT 1u
#define TRACE_INTR_CLR_MEM_FULL_INTR_CLR_MASK 0x00000002u
static inline uint32_t trace_intr_clr_set_mem_full_intr_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define TRACE_TRIGGER_OFFSET 0x20u
#define TRACE_TRIGGER_RESET 0x0000000cu
#define TRACE_TRIGGER_ON_SHIFT 0u
#define TRACE_TRIGGER_ON_MASK 0x00000001u
static inline uint32_t trace_trigger_set_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TRACE_TRIGGER_OFF_SHIFT 1u
#define TRACE_TRIGGER_OFF_MASK 0x00000002u
static inline uint32_t trace_trigger_set_off(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define TRACE_TRIGGER_MEM_LOOP_SHIFT 2u
#define TRACE_TRIGGER_MEM_LOOP_MASK 0x00000004u
static inline uint32_t trace_trigger_get_mem_loop(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t trace_trigger_set_mem_loop(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define TRACE_TRIGGER_RESTART_ENA_SHIFT 3u
#define TRACE_TRIGGER_RESTART_ENA_MASK 0x00000008u
static inline uint32_t trace_trigger_get_restart_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t trace_trigger_set_restart_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define TRACE_RESYNC_PROLONGED_OFFSET 0x24u
#define TRACE_RESYNC_PROLONGED_RESET 0x00000080u
#define TRACE_RESYNC_PROLONGED_RESYNC_PROLONGED_SHIFT 0u
#define TRACE_RESYNC_PROLONGED_RESYNC_PROLONGED_MASK 0x00ffffffu
static inline uint32_t trace_resync_prolonged_get_resync_prolonged(uint32_t reg) { return reg & 0xffffffu; }
static inline uint32_t trace_resync_prolonged_set_resync_prolonged(uint32_t reg, uint32_t v) { return (reg & 0xff000000u) | (v & 0xffffffu); }
#define TRACE_RESYNC_PROLONGED_RESYNC_MODE_SHIFT 24u
#define TRACE_RESYNC_PROLONGED_RESYNC_MODE_MASK 0x01000000u
static inline uint32_t trace_resync_prolonged_get_resync_mode(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t trace_resync_prolonged_set_resync_mode(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }

#define TRACE_CLOCK_GATE_OFFSET 0x28u
#define TRACE_CLOCK_GATE_RESET 0x00000001u
#define TRACE_CLOCK_GATE_CLK_EN_SHIFT 0u
#define TRACE_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t trace_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t trace_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define TRACE_DATE_OFFSET 0x3fcu
#define TRACE_DATE_RESET 0x02203030u
#define TRACE_DATE_DATE_SHIFT 0u
#define TRACE_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t trace_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t trace_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
