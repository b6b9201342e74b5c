/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_IO_H
#define CREMA_REGS_ESP32C6_LP_IO_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_io_regs {
    volatile uint32_t out_data; /* 0x0 */
    volatile uint32_t out_data_w1ts; /* 0x4, write-only */
    volatile uint32_t out_data_w1tc; /* 0x8, write-only */
    volatile uint32_t out_enable; /* 0xc */
    volatile uint32_t out_enable_w1ts; /* 0x10, write-only */
    volatile uint32_t out_enable_w1tc; /* 0x14, write-only */
    volatile uint32_t status; /* 0x18 */
    volatile uint32_t status_w1ts; /* 0x1c, write-only */
    volatile uint32_t status_w1tc; /* 0x20, write-only */
    const volatile uint32_t in; /* 0x24 */
    volatile uint32_t pin0; /* 0x28 */
    volatile uint32_t pin1; /* 0x2c */
    volatile uint32_t pin2; /* 0x30 */
    volatile uint32_t pin3; /* 0x34 */
    volatile uint32_t pin4; /* 0x38 */
    volatile uint32_t pin5; /* 0x3c */
    volatile uint32_t pin6; /* 0x40 */
    volatile uint32_t pin7; /* 0x44 */
    volatile uint32_t gpio0; /* 0x48 */
    volatile uint32_t gpio1; /* 0x4c */
    volatile uint32_t gpio2; /* 0x50 */
    volatile uint32_t gpio3; /* 0x54 */
    volatile uint32_t gpio4; /* 0x58 */
    volatile uint32_t gpio5; /* 0x5c */
    volatile uint32_t gpio6; /* 0x60 */
    volatile uint32_t gpio7; /* 0x64 */
    const volatile uint32_t status_interrupt; /* 0x68 */
    volatile uint32_t debug_sel0; /* 0x6c */
    volatile uint32_t debug_sel1; /* 0x70 */
    volatile uint32_t lpi2c; /* 0x74 */
    uint32_t reserved_78[225];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_io_regs, out_data) == 0x0, "");
_Static_assert(offsetof(struct lp_io_regs, out_data_w1ts) == 0x4, "");
_Static_assert(offsetof(struct lp_io_regs, out_data_w1tc) == 0x8, "");
_Static_assert(offsetof(struct lp_io_regs, out_enable) == 0xc, "");
_Static_assert(offsetof(struct lp_io_regs, out_enable_w1ts) == 0x10, "");
_Static_assert(offsetof(struct lp_io_regs, out_enable_w1tc) == 0x14, "");
_Static_assert(offsetof(struct lp_io_regs, status) == 0x18, "");
_Static_assert(offsetof(struct lp_io_regs, status_w1ts) == 0x1c, "");
_Static_assert(offsetof(struct lp_io_regs, status_w1tc) == 0x20, "");
_Static_assert(offsetof(struct lp_io_regs, in) == 0x24, "");
_Static_assert(offsetof(struct lp_io_regs, pin0) == 0x28, "");
_Static_assert(offsetof(struct lp_io_regs, pin1) == 0x2c, "");
_Static_assert(offsetof(struct lp_io_regs, pin2) == 0x30, "");
_Static_assert(offsetof(struct lp_io_regs, pin3) == 0x34, "");
_Static_assert(offsetof(struct lp_io_regs, pin4) == 0x38, "");
_Static_assert(offsetof(struct lp_io_regs, pin5) == 0x3c, "");
_Static_assert(offsetof(struct lp_io_regs, pin6) == 0x40, "");
_Static_assert(offsetof(struct lp_io_regs, pin7) == 0x44, "");
_Static_assert(offsetof(struct lp_io_regs, gpio0) == 0x48, "");
_Static_assert(offsetof(struct lp_io_regs, gpio1) == 0x4c, "");
_Static_assert(offsetof(struct lp_io_regs, gpio2) == 0x50, "");
_Static_assert(offsetof(struct lp_io_regs, gpio3) == 0x54, "");
_Static_assert(offsetof(struct lp_io_regs, gpio4) == 0x58, "");
_Static_assert(offsetof(struct lp_io_regs, gpio5) == 0x5c, "");
_Static_assert(offsetof(struct lp_io_regs, gpio6) == 0x60, "");
_Static_assert(offsetof(struct lp_io_regs, gpio7) == 0x64, "");
_Static_assert(offsetof(struct lp_io_regs, status_interrupt) == 0x68, "");
_Static_assert(offsetof(struct lp_io_regs, debug_sel0) == 0x6c, "");
_Static_assert(offsetof(struct lp_io_regs, debug_sel1) == 0x70, "");
_Static_assert(offsetof(struct lp_io_regs, lpi2c) == 0x74, "");
_Static_assert(offsetof(struct lp_io_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_io_regs) == 0x400, "");

#define LP_IO_BASE 0x600b2000u
#define LP_IO ((struct lp_io_regs *)(uintptr_t)LP_IO_BASE)

#define LP_IO_OUT_DATA_OFFSET 0x0u
#define LP_IO_OUT_DATA_RESET 0x00000000u
#define LP_IO_OUT_DATA_OUT_DATA_SHIFT 0u
#define LP_IO_OUT_DATA_OUT_DATA_MASK 0x000000ffu
static inline uint32_t lp_io_out_data_get_out_data(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_io_out_data_set_out_data(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_OUT_DATA_W1TS_OFFSET 0x4u
#define LP_IO_OUT_DATA_W1TS_RESET 0x00000000u
#define LP_IO_OUT_DATA_W1TS_OUT_DATA_W1TS_SHIFT 0u
#define LP_IO_OUT_DATA_W1TS_OUT_DATA_W1TS_MASK 0x000000ffu
static inline uint32_t lp_io_out_data_w1ts_set_out_data_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_OUT_DATA_W1TC_OFFSET 0x8u
#define LP_IO_OUT_DATA_W1TC_RESET 0x00000000u
#define LP_IO_OUT_DATA_W1TC_OUT_DATA_W1TC_SHIFT 0u
#define LP_IO_OUT_DATA_W1TC_OUT_DATA_W1TC_MASK 0x000000ffu
static inline uint32_t lp_io_out_data_w1tc_set_out_data_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_OUT_ENABLE_OFFSET 0xcu
#define LP_IO_OUT_ENABLE_RESET 0x00000000u
#define LP_IO_OUT_ENABLE_ENABLE_SHIFT 0u
#define LP_IO_OUT_ENABLE_ENABLE_MASK 0x000000ffu
static inline uint32_t lp_io_out_enable_get_enable(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_io_out_enable_set_enable(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_OUT_ENABLE_W1TS_OFFSET 0x10u
#define LP_IO_OUT_ENABLE_W1TS_RESET 0x00000000u
#define LP_IO_OUT_ENABLE_W1TS_ENABLE_W1TS_SHIFT 0u
#define LP_IO_OUT_ENABLE_W1TS_ENABLE_W1TS_MASK 0x000000ffu
static inline uint32_t lp_io_out_enable_w1ts_set_enable_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_OUT_ENABLE_W1TC_OFFSET 0x14u
#define LP_IO_OUT_ENABLE_W1TC_RESET 0x00000000u
#define LP_IO_OUT_ENABLE_W1TC_ENABLE_W1TC_SHIFT 0u
#define LP_IO_OUT_ENABLE_W1TC_ENABLE_W1TC_MASK 0x000000ffu
static inline uint32_t lp_io_out_enable_w1tc_set_enable_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_STATUS_OFFSET 0x18u
#define LP_IO_STATUS_RESET 0x00000000u
#define LP_IO_STATUS_INTERRUPT_SHIFT 0u
#define LP_IO_STATUS_INTERRUPT_MASK 0x000000ffu
static inline uint32_t lp_io_status_get_interrupt(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_io_status_set_interrupt(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_STATUS_W1TS_OFFSET 0x1cu
#define LP_IO_STATUS_W1TS_RESET 0x00000000u
#define LP_IO_STATUS_W1TS_STATUS_W1TS_SHIFT 0u
#define LP_IO_STATUS_W1TS_STATUS_W1TS_MASK 0x000000ffu
static inline uint32_t lp_io_status_w1ts_set_status_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_STATUS_W1TC_OFFSET 0x20u
#define LP_IO_STATUS_W1TC_RESET 0x00000000u
#define LP_IO_STATUS_W1TC_STATUS_W1TC_SHIFT 0u
#define LP_IO_STATUS_W1TC_STATUS_W1TC_MASK 0x000000ffu
static inline uint32_t lp_io_status_w1tc_set_status_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_IO_IN_OFFSET 0x24u
#define LP_IO_IN_RESET 0x00000000u
#define LP_IO_IN_DATA_NEXT_SHIFT 0u
#define LP_IO_IN_DATA_NEXT_MASK 0x000000ffu
static inline uint32_t lp_io_in_get_data_next(uint32_t reg) { return reg & 0xffu; }

#define LP_IO_PIN0_OFFSET 0x28u
#define LP_IO_PIN0_RESET 0x00000000u
#define LP_IO_PIN0_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN0_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin0_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin0_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN0_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN0_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin0_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin0_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN0_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN0_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin0_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN0_INT_TYPE_SHIFT 7u
#define LP_IO_PIN0_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin0_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin0_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN0_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN0_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin0_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin0_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN0_FILTER_EN_SHIFT 11u
#define LP_IO_PIN0_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin0_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin0_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_PIN1_OFFSET 0x2cu
#define LP_IO_PIN1_RESET 0x00000000u
#define LP_IO_PIN1_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN1_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin1_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin1_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN1_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN1_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin1_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin1_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN1_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN1_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin1_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN1_INT_TYPE_SHIFT 7u
#define LP_IO_PIN1_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin1_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin1_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN1_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN1_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin1_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin1_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN1_FILTER_EN_SHIFT 11u
#define LP_IO_PIN1_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin1_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin1_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_PIN2_OFFSET 0x30u
#define LP_IO_PIN2_RESET 0x00000000u
#define LP_IO_PIN2_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN2_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin2_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin2_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN2_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN2_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin2_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin2_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN2_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN2_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin2_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN2_INT_TYPE_SHIFT 7u
#define LP_IO_PIN2_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin2_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin2_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN2_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN2_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin2_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin2_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN2_FILTER_EN_SHIFT 11u
#define LP_IO_PIN2_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin2_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin2_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_PIN3_OFFSET 0x34u
#define LP_IO_PIN3_RESET 0x00000000u
#define LP_IO_PIN3_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN3_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin3_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin3_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN3_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN3_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin3_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin3_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN3_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN3_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin3_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN3_INT_TYPE_SHIFT 7u
#define LP_IO_PIN3_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin3_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin3_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN3_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN3_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin3_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin3_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN3_FILTER_EN_SHIFT 11u
#define LP_IO_PIN3_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin3_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin3_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_PIN4_OFFSET 0x38u
#define LP_IO_PIN4_RESET 0x00000000u
#define LP_IO_PIN4_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN4_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin4_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin4_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN4_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN4_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin4_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin4_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN4_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN4_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin4_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN4_INT_TYPE_SHIFT 7u
#define LP_IO_PIN4_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin4_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin4_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN4_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN4_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin4_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin4_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN4_FILTER_EN_SHIFT 11u
#define LP_IO_PIN4_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin4_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin4_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_PIN5_OFFSET 0x3cu
#define LP_IO_PIN5_RESET 0x00000000u
#define LP_IO_PIN5_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN5_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin5_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin5_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN5_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN5_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin5_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin5_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN5_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN5_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin5_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN5_INT_TYPE_SHIFT 7u
#define LP_IO_PIN5_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin5_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin5_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN5_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN5_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin5_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin5_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN5_FILTER_EN_SHIFT 11u
#define LP_IO_PIN5_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin5_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin5_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_PIN6_OFFSET 0x40u
#define LP_IO_PIN6_RESET 0x00000000u
#define LP_IO_PIN6_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN6_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin6_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin6_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN6_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN6_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin6_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin6_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN6_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN6_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin6_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN6_INT_TYPE_SHIFT 7u
#define LP_IO_PIN6_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin6_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin6_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN6_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN6_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin6_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin6_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN6_FILTER_EN_SHIFT 11u
#define LP_IO_PIN6_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin6_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin6_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_PIN7_OFFSET 0x44u
#define LP_IO_PIN7_RESET 0x00000000u
#define LP_IO_PIN7_SYNC_BYPASS_SHIFT 0u
#define LP_IO_PIN7_SYNC_BYPASS_MASK 0x00000003u
static inline uint32_t lp_io_pin7_get_sync_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_io_pin7_set_sync_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_IO_PIN7_PAD_DRIVER_SHIFT 2u
#define LP_IO_PIN7_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t lp_io_pin7_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_pin7_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_PIN7_EDGE_WAKEUP_CLR_SHIFT 3u
#define LP_IO_PIN7_EDGE_WAKEUP_CLR_MASK 0x00000008u
static inline uint32_t lp_io_pin7_set_edge_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_PIN7_INT_TYPE_SHIFT 7u
#define LP_IO_PIN7_INT_TYPE_MASK 0x00000380u
static inline uint32_t lp_io_pin7_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t lp_io_pin7_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define LP_IO_PIN7_WAKEUP_ENABLE_SHIFT 10u
#define LP_IO_PIN7_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t lp_io_pin7_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_io_pin7_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_IO_PIN7_FILTER_EN_SHIFT 11u
#define LP_IO_PIN7_FILTER_EN_MASK 0x00000800u
static inline uint32_t lp_io_pin7_get_filter_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_io_pin7_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_IO_GPIO0_OFFSET 0x48u
#define LP_IO_GPIO0_RESET 0x00000000u
#define LP_IO_GPIO0_MCU_OE_SHIFT 0u
#define LP_IO_GPIO0_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio0_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio0_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO0_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO0_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio0_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio0_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO0_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO0_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio0_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio0_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO0_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO0_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio0_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio0_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO0_MCU_IE_SHIFT 4u
#define LP_IO_GPIO0_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio0_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio0_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO0_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO0_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio0_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio0_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO0_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO0_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio0_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio0_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO0_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO0_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio0_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio0_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO0_FUN_IE_SHIFT 9u
#define LP_IO_GPIO0_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio0_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio0_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO0_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO0_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio0_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio0_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO0_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO0_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio0_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio0_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_GPIO1_OFFSET 0x4cu
#define LP_IO_GPIO1_RESET 0x00000000u
#define LP_IO_GPIO1_MCU_OE_SHIFT 0u
#define LP_IO_GPIO1_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio1_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio1_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO1_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO1_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio1_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio1_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO1_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO1_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio1_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio1_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO1_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO1_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio1_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio1_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO1_MCU_IE_SHIFT 4u
#define LP_IO_GPIO1_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio1_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio1_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO1_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO1_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio1_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio1_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO1_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO1_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio1_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio1_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO1_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO1_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio1_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio1_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO1_FUN_IE_SHIFT 9u
#define LP_IO_GPIO1_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio1_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio1_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO1_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO1_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio1_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio1_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO1_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO1_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio1_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio1_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_GPIO2_OFFSET 0x50u
#define LP_IO_GPIO2_RESET 0x00000000u
#define LP_IO_GPIO2_MCU_OE_SHIFT 0u
#define LP_IO_GPIO2_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio2_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio2_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO2_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO2_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio2_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio2_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO2_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO2_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio2_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio2_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO2_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO2_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio2_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio2_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO2_MCU_IE_SHIFT 4u
#define LP_IO_GPIO2_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio2_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio2_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO2_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO2_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio2_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio2_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO2_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO2_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio2_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio2_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO2_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO2_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio2_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio2_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO2_FUN_IE_SHIFT 9u
#define LP_IO_GPIO2_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio2_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio2_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO2_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO2_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio2_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio2_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO2_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO2_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio2_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio2_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_GPIO3_OFFSET 0x54u
#define LP_IO_GPIO3_RESET 0x00000000u
#define LP_IO_GPIO3_MCU_OE_SHIFT 0u
#define LP_IO_GPIO3_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio3_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio3_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO3_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO3_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio3_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio3_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO3_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO3_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio3_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio3_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO3_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO3_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio3_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio3_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO3_MCU_IE_SHIFT 4u
#define LP_IO_GPIO3_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio3_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio3_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO3_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO3_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio3_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio3_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO3_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO3_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio3_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio3_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO3_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO3_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio3_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio3_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO3_FUN_IE_SHIFT 9u
#define LP_IO_GPIO3_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio3_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio3_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO3_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO3_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio3_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio3_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO3_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO3_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio3_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio3_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_GPIO4_OFFSET 0x58u
#define LP_IO_GPIO4_RESET 0x00000000u
#define LP_IO_GPIO4_MCU_OE_SHIFT 0u
#define LP_IO_GPIO4_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio4_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio4_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO4_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO4_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio4_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio4_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO4_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO4_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio4_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio4_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO4_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO4_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio4_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio4_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO4_MCU_IE_SHIFT 4u
#define LP_IO_GPIO4_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio4_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio4_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO4_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO4_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio4_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio4_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO4_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO4_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio4_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio4_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO4_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO4_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio4_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio4_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO4_FUN_IE_SHIFT 9u
#define LP_IO_GPIO4_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio4_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio4_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO4_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO4_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio4_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio4_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO4_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO4_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio4_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio4_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_GPIO5_OFFSET 0x5cu
#define LP_IO_GPIO5_RESET 0x00000000u
#define LP_IO_GPIO5_MCU_OE_SHIFT 0u
#define LP_IO_GPIO5_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio5_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio5_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO5_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO5_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio5_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio5_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO5_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO5_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio5_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio5_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO5_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO5_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio5_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio5_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO5_MCU_IE_SHIFT 4u
#define LP_IO_GPIO5_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio5_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio5_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO5_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO5_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio5_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio5_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO5_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO5_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio5_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio5_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO5_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO5_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio5_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio5_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO5_FUN_IE_SHIFT 9u
#define LP_IO_GPIO5_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio5_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio5_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO5_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO5_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio5_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio5_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO5_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO5_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio5_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio5_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_GPIO6_OFFSET 0x60u
#define LP_IO_GPIO6_RESET 0x00000000u
#define LP_IO_GPIO6_MCU_OE_SHIFT 0u
#define LP_IO_GPIO6_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio6_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio6_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO6_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO6_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio6_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio6_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO6_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO6_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio6_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio6_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO6_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO6_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio6_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio6_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO6_MCU_IE_SHIFT 4u
#define LP_IO_GPIO6_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio6_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio6_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO6_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO6_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio6_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio6_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO6_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO6_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio6_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio6_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO6_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO6_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio6_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio6_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO6_FUN_IE_SHIFT 9u
#define LP_IO_GPIO6_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio6_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio6_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO6_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO6_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio6_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio6_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO6_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO6_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio6_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio6_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_GPIO7_OFFSET 0x64u
#define LP_IO_GPIO7_RESET 0x00000000u
#define LP_IO_GPIO7_MCU_OE_SHIFT 0u
#define LP_IO_GPIO7_MCU_OE_MASK 0x00000001u
static inline uint32_t lp_io_gpio7_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_io_gpio7_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_IO_GPIO7_SLP_SEL_SHIFT 1u
#define LP_IO_GPIO7_SLP_SEL_MASK 0x00000002u
static inline uint32_t lp_io_gpio7_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_io_gpio7_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_IO_GPIO7_MCU_WPD_SHIFT 2u
#define LP_IO_GPIO7_MCU_WPD_MASK 0x00000004u
static inline uint32_t lp_io_gpio7_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_io_gpio7_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_IO_GPIO7_MCU_WPU_SHIFT 3u
#define LP_IO_GPIO7_MCU_WPU_MASK 0x00000008u
static inline uint32_t lp_io_gpio7_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_io_gpio7_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_IO_GPIO7_MCU_IE_SHIFT 4u
#define LP_IO_GPIO7_MCU_IE_MASK 0x00000010u
static inline uint32_t lp_io_gpio7_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_io_gpio7_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_IO_GPIO7_MCU_DRV_SHIFT 5u
#define LP_IO_GPIO7_MCU_DRV_MASK 0x00000060u
static inline uint32_t lp_io_gpio7_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t lp_io_gpio7_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define LP_IO_GPIO7_FUN_WPD_SHIFT 7u
#define LP_IO_GPIO7_FUN_WPD_MASK 0x00000080u
static inline uint32_t lp_io_gpio7_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_io_gpio7_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_IO_GPIO7_FUN_WPU_SHIFT 8u
#define LP_IO_GPIO7_FUN_WPU_MASK 0x00000100u
static inline uint32_t lp_io_gpio7_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_io_gpio7_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_IO_GPIO7_FUN_IE_SHIFT 9u
#define LP_IO_GPIO7_FUN_IE_MASK 0x00000200u
static inline uint32_t lp_io_gpio7_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_io_gpio7_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_IO_GPIO7_FUN_DRV_SHIFT 10u
#define LP_IO_GPIO7_FUN_DRV_MASK 0x00000c00u
static inline uint32_t lp_io_gpio7_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t lp_io_gpio7_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define LP_IO_GPIO7_MCU_SEL_SHIFT 12u
#define LP_IO_GPIO7_MCU_SEL_MASK 0x00007000u
static inline uint32_t lp_io_gpio7_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t lp_io_gpio7_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }

#define LP_IO_STATUS_INTERRUPT_OFFSET 0x68u
#define LP_IO_STATUS_INTERRUPT_RESET 0x00000000u
#define LP_IO_STATUS_INTERRUPT_NEXT_SHIFT 0u
#define LP_IO_STATUS_INTERRUPT_NEXT_MASK 0x000000ffu
static inline uint32_t lp_io_status_interrupt_get_next(uint32_t reg) { return reg & 0xffu; }

#define LP_IO_DEBUG_SEL0_OFFSET 0x6cu
#define LP_IO_DEBUG_SEL0_RESET 0x00000000u
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL0_SHIFT 0u
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL0_MASK 0x0000007fu
static inline uint32_t lp_io_debug_sel0_get_lp_debug_sel0(uint32_t reg) { return reg & 0x7fu; }
static inline uint32_t lp_io_debug_sel0_set_lp_debug_sel0(uint32_t reg, uint32_t v) { return (reg & 0xffffff80u) | (v & 0x7fu); }
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL1_SHIFT 7u
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL1_MASK 0x00003f80u
static inline uint32_t lp_io_debug_sel0_get_lp_debug_sel1(uint32_t reg) { return reg >> 7 & 0x7fu; }
static inline uint32_t lp_io_debug_sel0_set_lp_debug_sel1(uint32_t reg, uint32_t v) { return (reg & 0xffffc07fu) | (v << 7 & 0x3f80u); }
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL2_SHIFT 14u
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL2_MASK 0x001fc000u
static inline uint32_t lp_io_debug_sel0_get_lp_debug_sel2(uint32_t reg) { return reg >> 14 & 0x7fu; }
static inline uint32_t lp_io_debug_sel0_set_lp_debug_sel2(uint32_t reg, uint32_t v) { return (reg & 0xffe03fffu) | (v << 14 & 0x1fc000u); }
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL3_SHIFT 21u
#define LP_IO_DEBUG_SEL0_LP_DEBUG_SEL3_MASK 0x0fe00000u
static inline uint32_t lp_io_debug_sel0_get_lp_debug_sel3(uint32_t reg) { return reg >> 21 & 0x7fu; }
static inline uint32_t lp_io_debug_sel0_set_lp_debug_sel3(uint32_t reg, uint32_t v) { return (reg & 0xf01fffffu) | (v << 21 & 0xfe00000u); }

#define LP_IO_DEBUG_SEL1_OFFSET 0x70u
#define LP_IO_DEBUG_SEL1_RESET 0x00000000u
#define LP_IO_DEBUG_SEL1_LP_DEBUG_SEL4_SHIFT 0u
#define LP_IO_DEBUG_SEL1_LP_DEBUG_SEL4_MASK 0x0000007fu
static inline uint32_t lp_io_debug_sel1_get_lp_debug_sel4(uint32_t reg) { return reg & 0x7fu; }
static inline uint32_t lp_io_debug_sel1_set_lp_debug_sel4(uint32_t reg, uint32_t v) { return (reg & 0xffffff80u) | (v & 0x7fu); }

#define LP_IO_LPI2C_OFFSET 0x74u
#define LP_IO_LPI2C_RESET 0xc0000000u
#define LP_IO_LPI2C_LP_I2C_SDA_IE_SHIFT 30u
#define LP_IO_LPI2C_LP_I2C_SDA_IE_MASK 0x40000000u
static inline uint32_t lp_io_lpi2c_get_lp_i2c_sda_ie(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_io_lpi2c_set_lp_i2c_sda_ie(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_IO_LPI2C_LP_I2C_SCL_IE_SHIFT 31u
#define LP_IO_LPI2C_LP_I2C_SCL_IE_MASK 0x80000000u
static inline uint32_t lp_io_lpi2c_get_lp_i2c_scl_ie(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_io_lpi2c_set_lp_i2c_scl_ie(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_IO_DATE_OFFSET 0x3fcu
#define LP_IO_DATE_RESET 0x02202100u
#define LP_IO_DATE_LP_IO_DATE_SHIFT 0u
#define LP_IO_DATE_LP_IO_DATE_MASK 0x7fffffffu
static inline uint32_t lp_io_date_get_lp_io_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t lp_io_date_set_lp_io_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define LP_IO_DATE_CLK_EN_SHIFT 31u
#define LP_IO_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t lp_io_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_io_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
