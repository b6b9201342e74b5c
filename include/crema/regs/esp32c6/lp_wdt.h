/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_WDT_H
#define CREMA_REGS_ESP32C6_LP_WDT_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_wdt_regs {
    volatile uint32_t wdtconfig0; /* 0x0 */
    volatile uint32_t config1; /* 0x4 */
    volatile uint32_t config2; /* 0x8 */
    volatile uint32_t config3; /* 0xc */
    volatile uint32_t config4; /* 0x10 */
    volatile uint32_t wdtfeed; /* 0x14, write-only */
    volatile uint32_t wdtwprotect; /* 0x18 */
    volatile uint32_t swd_conf; /* 0x1c */
    volatile uint32_t swd_wprotect; /* 0x20 */
    volatile uint32_t int_raw; /* 0x24 */
    const volatile uint32_t int_st_rtc; /* 0x28 */
    volatile uint32_t int_ena_rtc; /* 0x2c */
    volatile uint32_t int_clr_rtc; /* 0x30, write-only */
    uint32_t reserved_34[242];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_wdt_regs, wdtconfig0) == 0x0, "");
_Static_assert(offsetof(struct lp_wdt_regs, config1) == 0x4, "");
_Static_assert(offsetof(struct lp_wdt_regs, config2) == 0x8, "");
_Static_assert(offsetof(struct lp_wdt_regs, config3) == 0xc, "");
_Static_assert(offsetof(struct lp_wdt_regs, config4) == 0x10, "");
_Static_assert(offsetof(struct lp_wdt_regs, wdtfeed) == 0x14, "");
_Static_assert(offsetof(struct lp_wdt_regs, wdtwprotect) == 0x18, "");
_Static_assert(offsetof(struct lp_wdt_regs, swd_conf) == 0x1c, "");
_Static_assert(offsetof(struct lp_wdt_regs, swd_wprotect) == 0x20, "");
_Static_assert(offsetof(struct lp_wdt_regs, int_raw) == 0x24, "");
_Static_assert(offsetof(struct lp_wdt_regs, int_st_rtc) == 0x28, "");
_Static_assert(offsetof(struct lp_wdt_regs, int_ena_rtc) == 0x2c, "");
_Static_assert(offsetof(struct lp_wdt_regs, int_clr_rtc) == 0x30, "");
_Static_assert(offsetof(struct lp_wdt_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_wdt_regs) == 0x400, "");

#define LP_WDT_BASE 0x600b1c00u
#define LP_WDT ((struct lp_wdt_regs *)(uintptr_t)LP_WDT_BASE)

#define LP_WDT_WDTCONFIG0_OFFSET 0x0u
#define LP_WDT_WDTCONFIG0_RESET 0x00013214u
#define LP_WDT_WDTCONFIG0_WDT_CHIP_RESET_WIDTH_SHIFT 0u
#define LP_WDT_WDTCONFIG0_WDT_CHIP_RESET_WIDTH_MASK 0x000000ffu
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_chip_reset_width(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_chip_reset_width(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define LP_WDT_WDTCONFIG0_WDT_CHIP_RESET_EN_SHIFT 8u
#define LP_WDT_WDTCONFIG0_WDT_CHIP_RESET_EN_MASK 0x00000100u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_chip_reset_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_chip_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_WDT_WDTCONFIG0_WDT_PAUSE_IN_SLP_SHIFT 9u
#define LP_WDT_WDTCONFIG0_WDT_PAUSE_IN_SLP_MASK 0x00000200u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_pause_in_slp(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_pause_in_slp(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_WDT_WDTCONFIG0_WDT_APPCPU_RESET_EN_SHIFT 10u
#define LP_WDT_WDTCONFIG0_WDT_APPCPU_RESET_EN_MASK 0x00000400u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_appcpu_reset_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_appcpu_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_WDT_WDTCONFIG0_WDT_PROCPU_RESET_EN_SHIFT 11u
#define LP_WDT_WDTCONFIG0_WDT_PROCPU_RESET_EN_MASK 0x00000800u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_procpu_reset_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_procpu_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LP_WDT_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_SHIFT 12u
#define LP_WDT_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK 0x00001000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_flashboot_mod_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_flashboot_mod_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_WDT_WDTCONFIG0_WDT_SYS_RESET_LENGTH_SHIFT 13u
#define LP_WDT_WDTCONFIG0_WDT_SYS_RESET_LENGTH_MASK 0x0000e000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_sys_reset_length(uint32_t reg) { return reg >> 13 & 0x7u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_sys_reset_length(uint32_t reg, uint32_t v) { return (reg & 0xffff1fffu) | (v << 13 & 0xe000u); }
#define LP_WDT_WDTCONFIG0_WDT_CPU_RESET_LENGTH_SHIFT 16u
#define LP_WDT_WDTCONFIG0_WDT_CPU_RESET_LENGTH_MASK 0x00070000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_cpu_reset_length(uint32_t reg) { return reg >> 16 & 0x7u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_cpu_reset_length(uint32_t reg, uint32_t v) { return (reg & 0xfff8ffffu) | (v << 16 & 0x70000u); }
#define LP_WDT_WDTCONFIG0_WDT_STG3_SHIFT 19u
#define LP_WDT_WDTCONFIG0_WDT_STG3_MASK 0x00380000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_stg3(uint32_t reg) { return reg >> 19 & 0x7u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_stg3(uint32_t reg, uint32_t v) { return (reg & 0xffc7ffffu) | (v << 19 & 0x380000u); }
#define LP_WDT_WDTCONFIG0_WDT_STG2_SHIFT 22u
#define LP_WDT_WDTCONFIG0_WDT_STG2_MASK 0x01c00000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_stg2(uint32_t reg) { return reg >> 22 & 0x7u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_stg2(uint32_t reg, uint32_t v) { return (reg & 0xfe3fffffu) | (v << 22 & 0x1c00000u); }
#define LP_WDT_WDTCONFIG0_WDT_STG1_SHIFT 25u
#define LP_WDT_WDTCONFIG0_WDT_STG1_MASK 0x0e000000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_stg1(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_stg1(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }
#define LP_WDT_WDTCONFIG0_WDT_STG0_SHIFT 28u
#define LP_WDT_WDTCONFIG0_WDT_STG0_MASK 0x70000000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_stg0(uint32_t reg) { return reg >> 28 & 0x7u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_stg0(uint32_t reg, uint32_t v) { return (reg & 0x8fffffffu) | (v << 28 & 0x70000000u); }
#define LP_WDT_WDTCONFIG0_WDT_EN_SHIFT 31u
#define LP_WDT_WDTCONFIG0_WDT_EN_MASK 0x80000000u
static inline uint32_t lp_wdt_wdtconfig0_get_wdt_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_wdt_wdtconfig0_set_wdt_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_WDT_CONFIG1_OFFSET 0x4u
#define LP_WDT_CONFIG1_RESET 0x00030d40u
#define LP_WDT_CONFIG1_WDT_STG0_HOLD_SHIFT 0u
#define LP_WDT_CONFIG1_WDT_STG0_HOLD_MASK 0xffffffffu

#define LP_WDT_CONFIG2_OFFSET 0x8u
#define LP_WDT_CONFIG2_RESET 0x00013880u
#define LP_WDT_CONFIG2_WDT_STG1_HOLD_SHIFT 0u
#define LP_WDT_CONFIG2_WDT_STG1_HOLD_MASK 0xffffffffu

#define LP_WDT_CONFIG3_OFFSET 0xcu
#define LP_WDT_CONFIG3_RESET 0x00000fffu
#define LP_WDT_CONFIG3_WDT_STG2_HOLD_SHIFT 0u
#define LP_WDT_CONFIG3_WDT_STG2_HOLD_MASK 0xffffffffu

#define LP_WDT_CONFIG4_OFFSET 0x10u
#define LP_WDT_CONFIG4_RESET 0x00000fffu
#define LP_WDT_CONFIG4_WDT_STG3_HOLD_SHIFT 0u
#define LP_WDT_CONFIG4_WDT_STG3_HOLD_MASK 0xffffffffu

#define LP_WDT_WDTFEED_OFFSET 0x14u
#define LP_WDT_WDTFEED_RESET 0x00000000u
#define LP_WDT_WDTFEED_RTC_WDT_FEED_SHIFT 31u
#define LP_WDT_WDTFEED_RTC_WDT_FEED_MASK 0x80000000u
static inline uint32_t lp_wdt_wdtfeed_set_rtc_wdt_feed(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_WDT_WDTWPROTECT_OFFSET 0x18u
#define LP_WDT_WDTWPROTECT_RESET 0x00000000u
#define LP_WDT_WDTWPROTECT_WDT_WKEY_SHIFT 0u
#define LP_WDT_WDTWPROTECT_WDT_WKEY_MASK 0xffffffffu

#define LP_WDT_SWD_CONF_OFFSET 0x1cu
#define LP_WDT_SWD_CONF_RESET 0x12c00000u
#define LP_WDT_SWD_CONF_SWD_RESET_FLAG_SHIFT 0u
#define LP_WDT_SWD_CONF_SWD_RESET_FLAG_MASK 0x00000001u
static inline uint32_t lp_wdt_swd_conf_get_swd_reset_flag(uint32_t reg) { return reg & 0x1u; }
#define LP_WDT_SWD_CONF_SWD_AUTO_FEED_EN_SHIFT 18u
#define LP_WDT_SWD_CONF_SWD_AUTO_FEED_EN_MASK 0x00040000u
static inline uint32_t lp_wdt_swd_conf_get_swd_auto_feed_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t lp_wdt_swd_conf_set_swd_auto_feed_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LP_WDT_SWD_CONF_SWD_RST_FLAG_CLR_SHIFT 19u
#define LP_WDT_SWD_CONF_SWD_RST_FLAG_CLR_MASK 0x00080000u
static inline uint32_t lp_wdt_swd_conf_set_swd_rst_flag_clr(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define LP_WDT_SWD_CONF_SWD_SIGNAL_WIDTH_SHIFT 20u
#define LP_WDT_SWD_CONF_SWD_SIGNAL_WIDTH_MASK 0x3ff00000u
static inline uint32_t lp_wdt_swd_conf_get_swd_signal_width(uint32_t reg) { return reg >> 20 & 0x3ffu; }
static inline uint32_t lp_wdt_swd_conf_set_swd_signal_width(uint32_t reg, uint32_t v) { return (reg & 0xc00fffffu) | (v << 20 & 0x3ff00000u); }
#define LP_WDT_SWD_CONF_SWD_DISABLE_SHIFT 30u
#define LP_WDT_SWD_CONF_SWD_DISABLE_MASK 0x40000000u
static inline uint32_t lp_wdt_swd_conf_get_swd_disable(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_wdt_swd_conf_set_swd_disable(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_WDT_SWD_CONF_SWD_FEED_SHIFT 31u
#define LP_WDT_SWD_CONF_SWD_FEED_MASK 0x80000000u
static inline uint32_t lp_wdt_swd_conf_set_swd_feed(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_WDT_SWD_WPROTECT_OFFSET 0x20u
#define LP_WDT_SWD_WPROTECT_RESET 0x00000000u
#define LP_WDT_SWD_WPROTECT_SWD_WKEY_SHIFT 0u
#define LP_WDT_SWD_WPROTECT_SWD_WKEY_MASK 0xffffffffu

#define LP_WDT_INT_RAW_OFFSET 0x24u
#define LP_WDT_INT_RAW_RESET 0x00000000u
#define LP_WDT_INT_RAW_SUPER_WDT_INT_RAW_SHIFT 30u
#define LP_WDT_INT_RAW_SUPER_WDT_INT_RAW_MASK 0x40000000u
static inline uint32_t lp_wdt_int_raw_get_super_wdt_int_raw(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_wdt_int_raw_set_super_wdt_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_WDT_INT_RAW_LP_WDT_INT_RAW_SHIFT 31u
#define LP_WDT_INT_RAW_LP_WDT_INT_RAW_MASK 0x80000000u
static inline uint32_t lp_wdt_int_raw_get_lp_wdt_int_raw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_wdt_int_raw_set_lp_wdt_int_raw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_WDT_INT_ST_RTC_OFFSET 0x28u
#define LP_WDT_INT_ST_RTC_RESET 0x00000000u
#define LP_WDT_INT_ST_RTC_SUPER_WDT_INT_ST_SHIFT 30u
#define LP_WDT_INT_ST_RTC_SUPER_WDT_INT_ST_MASK 0x40000000u
static inline uint32_t lp_wdt_int_st_rtc_get_super_wdt_int_st(uint32_t reg) { return reg >> 30 & 0x1u; }
#define LP_WDT_INT_ST_RTC_WDT_INT_ST_SHIFT 31u
#define LP_WDT_INT_ST_RTC_WDT_INT_ST_MASK 0x80000000u
static inline uint32_t lp_wdt_int_st_rtc_get_wdt_int_st(uint32_t reg) { return reg >> 31 & 0x1u; }

#define LP_WDT_INT_ENA_RTC_OFFSET 0x2cu
#define LP_WDT_INT_ENA_RTC_RESET 0x00000000u
#define LP_WDT_INT_ENA_RTC_SUPER_WDT_INT_ENA_SHIFT 30u
#define LP_WDT_INT_ENA_RTC_SUPER_WDT_INT_ENA_MASK 0x40000000u
static inline uint32_t lp_wdt_int_ena_rtc_get_super_wdt_int_ena(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_wdt_int_ena_rtc_set_super_wdt_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_WDT_INT_ENA_RTC_WDT_INT_ENA_SHIFT 31u
#define LP_WDT_INT_ENA_RTC_WDT_INT_ENA_MASK 0x80000000u
static inline uint32_t lp_wdt_int_ena_rtc_get_wdt_int_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_wdt_int_ena_rtc_set_wdt_int_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_WDT_INT_CLR_RTC_OFFSET 0x30u
#define LP_WDT_INT_CLR_RTC_RESET 0x00000000u
#define LP_WDT_INT_CLR_RTC_SUPER_WDT_INT_CLR_SHIFT 30u
#define LP_WDT_INT_CLR_RTC_SUPER_WDT_INT_CLR_MASK 0x40000000u
static inline uint32_t lp_wdt_int_clr_rtc_set_super_wdt_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_WDT_INT_CLR_RTC_WDT_INT_CLR_SHIFT 31u
#define LP_WDT_INT_CLR_RTC_WDT_INT_CLR_MASK 0x80000000u
static inline uint32_t lp_wdt_int_clr_rtc_set_wdt_int_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_WDT_DATE_OFFSET 0x3fcu
#define LP_WDT_DATE_RESET 0x02112080u
#define LP_WDT_DATE_LP_WDT_DATE_SHIFT 0u
#define LP_WDT_DATE_LP_WDT_DATE_MASK 0x7fffffffu
static inline uint32_t lp_wdt_date_get_lp_wdt_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t lp_wdt_date_set_lp_wdt_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define LP_WDT_DATE_CLK_EN_SHIFT 31u
#define LP_WDT_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t lp_wdt_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_wdt_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
