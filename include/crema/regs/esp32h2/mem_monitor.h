/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_MEM_MONITOR_H
#define CREMA_REGS_ESP32H2_MEM_MONITOR_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct mem_monitor_regs {
    volatile uint32_t log_setting; /* 0x0 */
    volatile uint32_t log_check_data; /* 0x4 */
    volatile uint32_t log_data_mask; /* 0x8 */
    volatile uint32_t log_min; /* 0xc */
    volatile uint32_t log_max; /* 0x10 */
    volatile uint32_t log_mem_start; /* 0x14 */
    volatile uint32_t log_mem_end; /* 0x18 */
    const volatile uint32_t log_mem_current_addr; /* 0x1c */
    volatile uint32_t log_mem_addr_update; /* 0x20, write-only */
    volatile uint32_t log_mem_full_flag; /* 0x24 */
    volatile uint32_t clock_gate; /* 0x28 */
    uint32_t reserved_2c[244];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct mem_monitor_regs, log_setting) == 0x0, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_check_data) == 0x4, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_data_mask) == 0x8, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_min) == 0xc, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_max) == 0x10, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_mem_start) == 0x14, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_mem_end) == 0x18, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_mem_current_addr) == 0x1c, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_mem_addr_update) == 0x20, "");
_Static_assert(offsetof(struct mem_monitor_regs, log_mem_full_flag) == 0x24, "");
_Static_assert(offsetof(struct mem_monitor_regs, clock_gate) == 0x28, "");
_Static_assert(offsetof(struct mem_monitor_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct mem_monitor_regs) == 0x400, "");

#define MEM_MONITOR_BASE 0x60092000u
#define MEM_MONITOR ((struct mem_monitor_regs *)(uintptr_t)MEM_MONITOR_BASE)

#define MEM_MONITOR_LOG_SETTING_OFFSET 0x0u
#define MEM_MONITOR_LOG_SETTING_RESET 0x00000080u
#define MEM_MONITOR_LOG_SETTING_LOG_ENA_SHIFT 0u
#define MEM_MONITOR_LOG_SETTING_LOG_ENA_MASK 0x00000007u
static inline uint32_t mem_monitor_log_setting_get_log_ena(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t mem_monitor_log_setting_set_log_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define MEM_MONITOR_LOG_SETTING_LOG_MODE_SHIFT 3u
#define MEM_MONITOR_LOG_SETTING_LOG_MODE_MASK 0x00000078u
static inline uint32_t mem_monitor_log_setting_get_log_mode(uint32_t reg) { return reg >> 3 & 0xfu; }
static inline uint32_t mem_monitor_log_setting_set_log_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff87u) | (v << 3 & 0x78u); }
#define MEM_MONITOR_LOG_SETTING_LOG_MEM_LOOP_ENABLE_SHIFT 7u
#define MEM_MONITOR_LOG_SETTING_LOG_MEM_LOOP_ENABLE_MASK 0x00000080u
static inline uint32_t mem_monitor_log_setting_get_log_mem_loop_enable(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mem_monitor_log_setting_set_log_mem_loop_enable(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define MEM_MONITOR_LOG_CHECK_DATA_OFFSET 0x4u
#define MEM_MONITOR_LOG_CHECK_DATA_RESET 0x00000000u
#define MEM_MONITOR_LOG_CHECK_DATA_LOG_CHECK_DATA_SHIFT 0u
#define MEM_MONITOR_LOG_CHECK_DATA_LOG_CHECK_DATA_MASK 0xffffffffu

#define MEM_MONITOR_LOG_DATA_MASK_OFFSET 0x8u
#define MEM_MONITOR_LOG_DATA_MASK_RESET 0x00000000u
#define MEM_MONITOR_LOG_DATA_MASK_LOG_DATA_MASK_SHIFT 0u
#define MEM_MONITOR_LOG_DATA_MASK_LOG_DATA_MASK_MASK 0x0000000fu
static inline uint32_t mem_monitor_log_data_mask_get_log_data_mask(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mem_monitor_log_data_mask_set_log_data_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define MEM_MONITOR_LOG_MIN_OFFSET 0xcu
#define MEM_MONITOR_LOG_MIN_RESET 0x00000000u
#define MEM_MONITOR_LOG_MIN_LOG_MIN_SHIFT 0u
#define MEM_MONITOR_LOG_MIN_LOG_MIN_MASK 0xffffffffu

#define MEM_MONITOR_LOG_MAX_OFFSET 0x10u
#define MEM_MONITOR_LOG_MAX_RESET 0x00000000u
#define MEM_MONITOR_LOG_MAX_LOG_MAX_SHIFT 0u
#define MEM_MONITOR_LOG_MAX_LOG_MAX_MASK 0xffffffffu

#define MEM_MONITOR_LOG_MEM_START_OFFSET 0x14u
#define MEM_MONITOR_LOG_MEM_START_RESET 0x00000000u
#define MEM_MONITOR_LOG_MEM_START_LOG_MEM_START_SHIFT 0u
#define MEM_MONITOR_LOG_MEM_START_LOG_MEM_START_MASK 0xffffffffu

#define MEM_MONITOR_LOG_MEM_END_OFFSET 0x18u
#define MEM_MONITOR_LOG_MEM_END_RESET 0x00000000u
#define MEM_MONITOR_LOG_MEM_END_LOG_MEM_END_SHIFT 0u
#define MEM_MONITOR_LOG_MEM_END_LOG_MEM_END_MASK 0xffffffffu

#define MEM_MONITOR_LOG_MEM_CURRENT_ADDR_OFFSET 0x1cu
#define MEM_MONITOR_LOG_MEM_CURRENT_ADDR_RESET 0x00000000u
#define MEM_MONITOR_LOG_MEM_CURRENT_ADDR_LOG_MEM_CURRENT_ADDR_SHIFT 0u
#define MEM_MONITOR_LOG_MEM_CURRENT_ADDR_LOG_MEM_CURRENT_ADDR_MASK 0xffffffffu

#define MEM_MONITOR_LOG_MEM_ADDR_UPDATE_OFFSET 0x20u
#define MEM_MONITOR_LOG_MEM_ADDR_UPDATE_RESET 0x00000000u
#define MEM_MONITOR_LOG_MEM_ADDR_UPDATE_LOG_MEM_ADDR_UPDATE_SHIFT 0u
#define MEM_MONITOR_LOG_MEM_ADDR_UPDATE_LOG_MEM_ADDR_UPDATE_MASK 0x00000001u
static inline uint32_t mem_monitor_log_mem_addr_update_set_log_mem_addr_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define MEM_MONITOR_LOG_MEM_FULL_FLAG_OFFSET 0x24u
#define MEM_MONITOR_LOG_MEM_FULL_FLAG_RESET 0x00000000u
#define MEM_MONITOR_LOG_MEM_FULL_FLAG_LOG_MEM_FULL_FLAG_SHIFT 0u
#define MEM_MONITOR_LOG_MEM_FULL_FLAG_LOG_MEM_FULL_FLAG_MASK 0x00000001u
static inline uint32_t mem_monitor_log_mem_full_flag_get_log_mem_full_flag(uint32_t reg) { return reg & 0x1u; }
#define MEM_MONITOR_LOG_MEM_FULL_FLAG_CLR_LOG_MEM_FULL_FLAG_SHIFT 1u
#define MEM_MONITOR_LOG_MEM_FULL_FLAG_CLR_LOG_MEM_FULL_FLAG_MASK 0x00000002u
static inline uint32_t mem_monitor_log_mem_full_flag_set_clr_log_mem_full_flag(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define MEM_MONITOR_CLOCK_GATE_OFFSET 0x28u
#define MEM_MONITOR_CLOCK_GATE_RESET 0x00000000u
#define MEM_MONITOR_CLOCK_GATE_CLK_EN_SHIFT 0u
#define MEM_MONITOR_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t mem_monitor_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mem_monitor_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define MEM_MONITOR_DATE_OFFSET 0x3fcu
#define MEM_MONITOR_DATE_RESET 0x02202140u
#define MEM_MONITOR_DATE_DATE_SHIFT 0u
#define MEM_MONITOR_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t mem_monitor_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t mem_monitor_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
