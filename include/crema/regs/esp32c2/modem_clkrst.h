/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_MODEM_CLKRST_H
#define CREMA_REGS_ESP32C2_MODEM_CLKRST_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct modem_clkrst_regs {
    volatile uint32_t clk_conf; /* 0x0 */
    volatile uint32_t modem_lp_timer_conf; /* 0x4 */
    volatile uint32_t coex_lp_clk_conf; /* 0x8 */
    union {
        volatile uint32_t ble_timer_clk_conf; /* 0xc */
        volatile uint32_t date; /* 0xc */
    };
    volatile uint32_t etm_clk_conf; /* 0x10 */
};
_Static_assert(offsetof(struct modem_clkrst_regs, clk_conf) == 0x0, "");
_Static_assert(offsetof(struct modem_clkrst_regs, modem_lp_timer_conf) == 0x4, "");
_Static_assert(offsetof(struct modem_clkrst_regs, coex_lp_clk_conf) == 0x8, "");
_Static_assert(offsetof(struct modem_clkrst_regs, ble_timer_clk_conf) == 0xc, "");
_Static_assert(offsetof(struct modem_clkrst_regs, date) == 0xc, "");
_Static_assert(offsetof(struct modem_clkrst_regs, etm_clk_conf) == 0x10, "");
_Static_assert(sizeof(struct modem_clkrst_regs) == 0x14, "");

#define MODEM_CLKRST_BASE 0x6004d800u
#define MODEM_CLKRST ((struct modem_clkrst_regs *)(uintptr_t)MODEM_CLKRST_BASE)

#define MODEM_CLKRST_CLK_CONF_OFFSET 0x0u
#define MODEM_CLKRST_CLK_CONF_RESET 0x00000000u
#define MODEM_CLKRST_CLK_CONF_CLK_EN_SHIFT 0u
#define MODEM_CLKRST_CLK_CONF_CLK_EN_MASK 0x00000001u
static inline uint32_t modem_clkrst_clk_conf_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_clkrst_clk_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_OFFSET 0x4u
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_RESET 0x00000000u
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_RTC_SLOW_SHIFT 0u
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_RTC_SLOW_MASK 0x00000001u
static inline uint32_t modem_clkrst_modem_lp_timer_conf_get_lp_timer_sel_rtc_slow(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_clkrst_modem_lp_timer_conf_set_lp_timer_sel_rtc_slow(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_8M_SHIFT 1u
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_8M_MASK 0x00000002u
static inline uint32_t modem_clkrst_modem_lp_timer_conf_get_lp_timer_sel_8m(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_clkrst_modem_lp_timer_conf_set_lp_timer_sel_8m(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_XTAL_SHIFT 2u
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_XTAL_MASK 0x00000004u
static inline uint32_t modem_clkrst_modem_lp_timer_conf_get_lp_timer_sel_xtal(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_clkrst_modem_lp_timer_conf_set_lp_timer_sel_xtal(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_XTAL32K_SHIFT 3u
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_SEL_XTAL32K_MASK 0x00000008u
static inline uint32_t modem_clkrst_modem_lp_timer_conf_get_lp_timer_sel_xtal32k(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t modem_clkrst_modem_lp_timer_conf_set_lp_timer_sel_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_CLK_DIV_NUM_SHIFT 4u
#define MODEM_CLKRST_MODEM_LP_TIMER_CONF_LP_TIMER_CLK_DIV_NUM_MASK 0x00000ff0u
static inline uint32_t modem_clkrst_modem_lp_timer_conf_get_lp_timer_clk_div_num(uint32_t reg) { return reg >> 4 & 0xffu; }
static inline uint32_t modem_clkrst_modem_lp_timer_conf_set_lp_timer_clk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff00fu) | (v << 4 & 0xff0u); }

#define MODEM_CLKRST_COEX_LP_CLK_CONF_OFFSET 0x8u
#define MODEM_CLKRST_COEX_LP_CLK_CONF_RESET 0x00000000u
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_RTC_SLOW_SHIFT 0u
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_RTC_SLOW_MASK 0x00000001u
static inline uint32_t modem_clkrst_coex_lp_clk_conf_get_coex_lpclk_sel_rtc_slow(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_clkrst_coex_lp_clk_conf_set_coex_lpclk_sel_rtc_slow(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_8M_SHIFT 1u
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_8M_MASK 0x00000002u
static inline uint32_t modem_clkrst_coex_lp_clk_conf_get_coex_lpclk_sel_8m(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_clkrst_coex_lp_clk_conf_set_coex_lpclk_sel_8m(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_XTAL_SHIFT 2u
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_XTAL_MASK 0x00000004u
static inline uint32_t modem_clkrst_coex_lp_clk_conf_get_coex_lpclk_sel_xtal(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_clkrst_coex_lp_clk_conf_set_coex_lpclk_sel_xtal(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_XTAL32K_SHIFT 3u
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_SEL_XTAL32K_MASK 0x00000008u
static inline uint32_t modem_clkrst_coex_lp_clk_conf_get_coex_lpclk_sel_xtal32k(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t modem_clkrst_coex_lp_clk_conf_set_coex_lpclk_sel_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_DIV_NUM_SHIFT 4u
#define MODEM_CLKRST_COEX_LP_CLK_CONF_COEX_LPCLK_DIV_NUM_MASK 0x00000ff0u
static inline uint32_t modem_clkrst_coex_lp_clk_conf_get_coex_lpclk_div_num(uint32_t reg) { return reg >> 4 & 0xffu; }
static inline uint32_t modem_clkrst_coex_lp_clk_conf_set_coex_lpclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff00fu) | (v << 4 & 0xff0u); }

#define MODEM_CLKRST_BLE_TIMER_CLK_CONF_OFFSET 0xcu
#define MODEM_CLKRST_BLE_TIMER_CLK_CONF_RESET 0x00000003u
#define MODEM_CLKRST_BLE_TIMER_CLK_CONF_BLETIMER_USE_XTAL_SHIFT 0u
#define MODEM_CLKRST_BLE_TIMER_CLK_CONF_BLETIMER_USE_XTAL_MASK 0x00000001u
static inline uint32_t modem_clkrst_ble_timer_clk_conf_get_bletimer_use_xtal(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_clkrst_ble_timer_clk_conf_set_bletimer_use_xtal(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MODEM_CLKRST_BLE_TIMER_CLK_CONF_BLETIMER_CLK_IS_ACTIVE_SHIFT 1u
#define MODEM_CLKRST_BLE_TIMER_CLK_CONF_BLETIMER_CLK_IS_ACTIVE_MASK 0x00000002u
static inline uint32_t modem_clkrst_ble_timer_clk_conf_get_bletimer_clk_is_active(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_clkrst_ble_timer_clk_conf_set_bletimer_clk_is_active(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define MODEM_CLKRST_DATE_OFFSET 0xcu
#define MODEM_CLKRST_DATE_RESET 0x02107270u
#define MODEM_CLKRST_DATE_DATE_SHIFT 0u
#define MODEM_CLKRST_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t modem_clkrst_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t modem_clkrst_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

#define MODEM_CLKRST_ETM_CLK_CONF_OFFSET 0x10u
#define MODEM_CLKRST_ETM_CLK_CONF_RESET 0x00000000u
#define MODEM_CLKRST_ETM_CLK_CONF_ETM_CLK_SEL_SHIFT 0u
#define MODEM_CLKRST_ETM_CLK_CONF_ETM_CLK_SEL_MASK 0x00000001u
static inline uint32_t modem_clkrst_etm_clk_conf_get_etm_clk_sel(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_clkrst_etm_clk_conf_set_etm_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MODEM_CLKRST_ETM_CLK_CONF_ETM_CLK_ACTIVE_SHIFT 1u
#define MODEM_CLKRST_ETM_CLK_CONF_ETM_CLK_ACTIVE_MASK 0x00000002u
static inline uint32_t modem_clkrst_etm_clk_conf_get_etm_clk_active(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_clkrst_etm_clk_conf_set_etm_clk_active(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

// clang-format on

#endif
