/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_TIMG_H
#define CREMA_REGS_ESP32H2_TIMG_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct timg_regs {
    volatile uint32_t t0config; /* 0x0 */
    const volatile uint32_t t0lo; /* 0x4 */
    const volatile uint32_t t0hi; /* 0x8 */
    volatile uint32_t t0update; /* 0xc */
    volatile uint32_t t0alarmlo; /* 0x10 */
    volatile uint32_t t0alarmhi; /* 0x14 */
    volatile uint32_t t0loadlo; /* 0x18 */
    volatile uint32_t t0loadhi; /* 0x1c */
    volatile uint32_t t0load; /* 0x20, write-only */
    uint32_t reserved_24[9];
    volatile uint32_t wdtconfig0; /* 0x48 */
    volatile uint32_t wdtconfig1; /* 0x4c */
    volatile uint32_t wdtconfig2; /* 0x50 */
    volatile uint32_t wdtconfig3; /* 0x54 */
    volatile uint32_t wdtconfig4; /* 0x58 */
    volatile uint32_t wdtconfig5; /* 0x5c */
    volatile uint32_t wdtfeed; /* 0x60, write-only */
    volatile uint32_t wdtwprotect; /* 0x64 */
    volatile uint32_t rtccalicfg; /* 0x68 */
    const volatile uint32_t rtccalicfg1; /* 0x6c */
    volatile uint32_t int_ena_timers; /* 0x70 */
    const volatile uint32_t int_raw_timers; /* 0x74 */
    const volatile uint32_t int_st_timers; /* 0x78 */
    volatile uint32_t int_clr_timers; /* 0x7c, write-only */
    volatile uint32_t rtccalicfg2; /* 0x80 */
    uint32_t reserved_84[29];
    volatile uint32_t ntimers_date; /* 0xf8 */
    volatile uint32_t regclk; /* 0xfc */
};
_Static_assert(offsetof(struct timg_regs, t0config) == 0x0, "");
_Static_assert(offsetof(struct timg_regs, t0lo) == 0x4, "");
_Static_assert(offsetof(struct timg_regs, t0hi) == 0x8, "");
_Static_assert(offsetof(struct timg_regs, t0update) == 0xc, "");
_Static_assert(offsetof(struct timg_regs, t0alarmlo) == 0x10, "");
_Static_assert(offsetof(struct timg_regs, t0alarmhi) == 0x14, "");
_Static_assert(offsetof(struct timg_regs, t0loadlo) == 0x18, "");
_Static_assert(offsetof(struct timg_regs, t0loadhi) == 0x1c, "");
_Static_assert(offsetof(struct timg_regs, t0load) == 0x20, "");
_Static_assert(offsetof(struct timg_regs, wdtconfig0) == 0x48, "");
_Static_assert(offsetof(struct timg_regs, wdtconfig1) == 0x4c, "");
_Static_assert(offsetof(struct timg_regs, wdtconfig2) == 0x50, "");
_Static_assert(offsetof(struct timg_regs, wdtconfig3) == 0x54, "");
_Static_assert(offsetof(struct timg_regs, wdtconfig4) == 0x58, "");
_Static_assert(offsetof(struct timg_regs, wdtconfig5) == 0x5c, "");
_Static_assert(offsetof(struct timg_regs, wdtfeed) == 0x60, "");
_Static_assert(offsetof(struct timg_regs, wdtwprotect) == 0x64, "");
_Static_assert(offsetof(struct timg_regs, rtccalicfg) == 0x68, "");
_Static_assert(offsetof(struct timg_regs, rtccalicfg1) == 0x6c, "");
_Static_assert(offsetof(struct timg_regs, int_ena_timers) == 0x70, "");
_Static_assert(offsetof(struct timg_regs, int_raw_timers) == 0x74, "");
_Static_assert(offsetof(struct timg_regs, int_st_timers) == 0x78, "");
_Static_assert(offsetof(struct timg_regs, int_clr_timers) == 0x7c, "");
_Static_assert(offsetof(struct timg_regs, rtccalicfg2) == 0x80, "");
_Static_assert(offsetof(struct timg_regs, ntimers_date) == 0xf8, "");
_Static_assert(offsetof(struct timg_regs, regclk) == 0xfc, "");
_Static_assert(sizeof(struct timg_regs) == 0x100, "");

#define TIMG0_BASE 0x60009000u
#define TIMG0 ((struct timg_regs *)(uintptr_t)TIMG0_BASE)
#define TIMG1_BASE 0x6000a000u
#define TIMG1 ((struct timg_regs *)(uintptr_t)TIMG1_BASE)

#define TIMG_T0CONFIG_OFFSET 0x0u
#define TIMG_T0CONFIG_RESET 0x60002000u
#define TIMG_T0CONFIG_USE_XTAL_SHIFT 9u
#define TIMG_T0CONFIG_USE_XTAL_MASK 0x00000200u
static inline uint32_t timg_t0config_get_use_xtal(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t timg_t0config_set_use_xtal(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define TIMG_T0CONFIG_ALARM_EN_SHIFT 10u
#define TIMG_T0CONFIG_ALARM_EN_MASK 0x00000400u
static inline uint32_t timg_t0config_get_alarm_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t timg_t0config_set_alarm_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define TIMG_T0CONFIG_DIVCNT_RST_SHIFT 12u
#define TIMG_T0CONFIG_DIVCNT_RST_MASK 0x00001000u
static inline uint32_t timg_t0config_set_divcnt_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define TIMG_T0CONFIG_DIVIDER_SHIFT 13u
#define TIMG_T0CONFIG_DIVIDER_MASK 0x1fffe000u
static inline uint32_t timg_t0config_get_divider(uint32_t reg) { return reg >> 13 & 0xffffu; }
static inline uint32_t timg_t0config_set_divider(uint32_t reg, uint32_t v) { return (reg & 0xe0001fffu) | (v << 13 & 0x1fffe000u); }
#define TIMG_T0CONFIG_AUTORELOAD_SHIFT 29u
#define TIMG_T0CONFIG_AUTORELOAD_MASK 0x20000000u
static inline uint32_t timg_t0config_get_autoreload(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t timg_t0config_set_autoreload(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define TIMG_T0CONFIG_INCREASE_SHIFT 30u
#define TIMG_T0CONFIG_INCREASE_MASK 0x40000000u
static inline uint32_t timg_t0config_get_increase(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t timg_t0config_set_increase(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define TIMG_T0CONFIG_EN_SHIFT 31u
#define TIMG_T0CONFIG_EN_MASK 0x80000000u
static inline uint32_t timg_t0config_get_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t timg_t0config_set_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define TIMG_T0LO_OFFSET 0x4u
#define TIMG_T0LO_RESET 0x00000000u
#define TIMG_T0LO_LO_SHIFT 0u
#define TIMG_T0LO_LO_MASK 0xffffffffu

#define TIMG_T0HI_OFFSET 0x8u
#define TIMG_T0HI_RESET 0x00000000u
#define TIMG_T0HI_HI_SHIFT 0u
#define TIMG_T0HI_HI_MASK 0x003fffffu
static inline uint32_t timg_t0hi_get_hi(uint32_t reg) { return reg & 0x3fffffu; }

#define TIMG_T0UPDATE_OFFSET 0xcu
#define TIMG_T0UPDATE_RESET 0x00000000u
#define TIMG_T0UPDATE_UPDATE_SHIFT 31u
#define TIMG_T0UPDATE_UPDATE_MASK 0x80000000u
static inline uint32_t timg_t0update_get_update(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t timg_t0update_set_update(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define TIMG_T0ALARMLO_OFFSET 0x10u
#define TIMG_T0ALARMLO_RESET 0x00000000u
#define TIMG_T0ALARMLO_ALARM_LO_SHIFT 0u
#define TIMG_T0ALARMLO_ALARM_LO_MASK 0xffffffffu

#define TIMG_T0ALARMHI_OFFSET 0x14u
#define TIMG_T0ALARMHI_RESET 0x00000000u
#define TIMG_T0ALARMHI_ALARM_HI_SHIFT 0u
#define TIMG_T0ALARMHI_ALARM_HI_MASK 0x003fffffu
static inline uint32_t timg_t0alarmhi_get_alarm_hi(uint32_t reg) { return reg & 0x3fffffu; }
static inline uint32_t timg_t0alarmhi_set_alarm_hi(uint32_t reg, uint32_t v) { return (reg & 0xffc00000u) | (v & 0x3fffffu); }

#define TIMG_T0LOADLO_OFFSET 0x18u
#define TIMG_T0LOADLO_RESET 0x00000000u
#define TIMG_T0LOADLO_LOAD_LO_SHIFT 0u
#define TIMG_T0LOADLO_LOAD_LO_MASK 0xffffffffu

#define TIMG_T0LOADHI_OFFSET 0x1cu
#define TIMG_T0LOADHI_RESET 0x00000000u
#define TIMG_T0LOADHI_LOAD_HI_SHIFT 0u
#define TIMG_T0LOADHI_LOAD_HI_MASK 0x003fffffu
static inline uint32_t timg_t0loadhi_get_load_hi(uint32_t reg) { return reg & 0x3fffffu; }
static inline uint32_t timg_t0loadhi_set_load_hi(uint32_t reg, uint32_t v) { return (reg & 0xffc00000u) | (v & 0x3fffffu); }

#define TIMG_T0LOAD_OFFSET 0x20u
#define TIMG_T0LOAD_RESET 0x00000000u
#define TIMG_T0LOAD_LOAD_SHIFT 0u
#define TIMG_T0LOAD_LOAD_MASK 0xffffffffu

#define TIMG_WDTCONFIG0_OFFSET 0x48u
#define TIMG_WDTCONFIG0_RESET 0x0004c000u
#define TIMG_WDTCONFIG0_WDT_APPCPU_RESET_EN_SHIFT 12u
#define TIMG_WDTCONFIG0_WDT_APPCPU_RESET_EN_MASK 0x00001000u
static inline uint32_t timg_wdtconfig0_get_wdt_appcpu_reset_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t timg_wdtconfig0_set_wdt_appcpu_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define TIMG_WDTCONFIG0_WDT_PROCPU_RESET_EN_SHIFT 13u
#define TIMG_WDTCONFIG0_WDT_PROCPU_RESET_EN_MASK 0x00002000u
static inline uint32_t timg_wdtconfig0_get_wdt_procpu_reset_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t timg_wdtconfig0_set_wdt_procpu_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_SHIFT 14u
#define TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK 0x00004000u
static inline uint32_t timg_wdtconfig0_get_wdt_flashboot_mod_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t timg_wdtconfig0_set_wdt_flashboot_mod_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define TIMG_WDTCONFIG0_WDT_SYS_RESET_LENGTH_SHIFT 15u
#define TIMG_WDTCONFIG0_WDT_SYS_RESET_LENGTH_MASK 0x00038000u
static inline uint32_t timg_wdtconfig0_get_wdt_sys_reset_length(uint32_t reg) { return reg >> 15 & 0x7u; }
static inline uint32_t timg_wdtconfig0_set_wdt_sys_reset_length(uint32_t reg, uint32_t v) { return (reg & 0xfffc7fffu) | (v << 15 & 0x38000u); }
#define TIMG_WDTCONFIG0_WDT_CPU_RESET_LENGTH_SHIFT 18u
#define TIMG_WDTCONFIG0_WDT_CPU_RESET_LENGTH_MASK 0x001c0000u
static inline uint32_t timg_wdtconfig0_get_wdt_cpu_reset_length(uint32_t reg) { return reg >> 18 & 0x7u; }
static inline uint32_t timg_wdtconfig0_set_wdt_cpu_reset_length(uint32_t reg, uint32_t v) { return (reg & 0xffe3ffffu) | (v << 18 & 0x1c0000u); }
#define TIMG_WDTCONFIG0_WDT_USE_XTAL_SHIFT 21u
#define TIMG_WDTCONFIG0_WDT_USE_XTAL_MASK 0x00200000u
static inline uint32_t timg_wdtconfig0_get_wdt_use_xtal(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t timg_wdtconfig0_set_wdt_use_xtal(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define TIMG_WDTCONFIG0_WDT_CONF_UPDATE_EN_SHIFT 22u
#define TIMG_WDTCONFIG0_WDT_CONF_UPDATE_EN_MASK 0x00400000u
static inline uint32_t timg_wdtconfig0_set_wdt_conf_update_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define TIMG_WDTCONFIG0_WDT_STG3_SHIFT 23u
#define TIMG_WDTCONFIG0_WDT_STG3_MASK 0x01800000u
static inline uint32_t timg_wdtconfig0_get_wdt_stg3(uint32_t reg) { return reg >> 23 & 0x3u; }
static inline uint32_t timg_wdtconfig0_set_wdt_stg3(uint32_t reg, uint32_t v) { return (reg & 0xfe7fffffu) | (v << 23 & 0x1800000u); }
#define TIMG_WDTCONFIG0_WDT_STG2_SHIFT 25u
#define TIMG_WDTCONFIG0_WDT_STG2_MASK 0x06000000u
static inline uint32_t timg_wdtconfig0_get_wdt_stg2(uint32_t reg) { return reg >> 25 & 0x3u; }
static inline uint32_t timg_wdtconfig0_set_wdt_stg2(uint32_t reg, uint32_t v) { return (reg & 0xf9ffffffu) | (v << 25 & 0x6000000u); }
#define TIMG_WDTCONFIG0_WDT_STG1_SHIFT 27u
#define TIMG_WDTCONFIG0_WDT_STG1_MASK 0x18000000u
static inline uint32_t timg_wdtconfig0_get_wdt_stg1(uint32_t reg) { return reg >> 27 & 0x3u; }
static inline uint32_t timg_wdtconfig0_set_wdt_stg1(uint32_t reg, uint32_t v) { return (reg & 0xe7ffffffu) | (v << 27 & 0x18000000u); }
#define TIMG_WDTCONFIG0_WDT_STG0_SHIFT 29u
#define TIMG_WDTCONFIG0_WDT_STG0_MASK 0x60000000u
static inline uint32_t timg_wdtconfig0_get_wdt_stg0(uint32_t reg) { return reg >> 29 & 0x3u; }
static inline uint32_t timg_wdtconfig0_set_wdt_stg0(uint32_t reg, uint32_t v) { return (reg & 0x9fffffffu) | (v << 29 & 0x60000000u); }
#define TIMG_WDTCONFIG0_WDT_EN_SHIFT 31u
#define TIMG_WDTCONFIG0_WDT_EN_MASK 0x80000000u
static inline uint32_t timg_wdtconfig0_get_wdt_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t timg_wdtconfig0_set_wdt_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define TIMG_WDTCONFIG1_OFFSET 0x4cu
#define TIMG_WDTCONFIG1_RESET 0x00010000u
#define TIMG_WDTCONFIG1_WDT_DIVCNT_RST_SHIFT 0u
#define TIMG_WDTCONFIG1_WDT_DIVCNT_RST_MASK 0x00000001u
static inline uint32_t timg_wdtconfig1_set_wdt_divcnt_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TIMG_WDTCONFIG1_WDT_CLK_PRESCALE_SHIFT 16u
#define TIMG_WDTCONFIG1_WDT_CLK_PRESCALE_MASK 0xffff0000u
static inline uint32_t timg_wdtconfig1_get_wdt_clk_prescale(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t timg_wdtconfig1_set_wdt_clk_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define TIMG_WDTCONFIG2_OFFSET 0x50u
#define TIMG_WDTCONFIG2_RESET 0x018cba80u
#define TIMG_WDTCONFIG2_WDT_STG0_HOLD_SHIFT 0u
#define TIMG_WDTCONFIG2_WDT_STG0_HOLD_MASK 0xffffffffu

#define TIMG_WDTCONFIG3_OFFSET 0x54u
#define TIMG_WDTCONFIG3_RESET 0x07ffffffu
#define TIMG_WDTCONFIG3_WDT_STG1_HOLD_SHIFT 0u
#define TIMG_WDTCONFIG3_WDT_STG1_HOLD_MASK 0xffffffffu

#define TIMG_WDTCONFIG4_OFFSET 0x58u
#define TIMG_WDTCONFIG4_RESET 0x000fffffu
#define TIMG_WDTCONFIG4_WDT_STG2_HOLD_SHIFT 0u
#define TIMG_WDTCONFIG4_WDT_STG2_HOLD_MASK 0xffffffffu

#define TIMG_WDTCONFIG5_OFFSET 0x5cu
#define TIMG_WDTCONFIG5_RESET 0x000fffffu
#define TIMG_WDTCONFIG5_WDT_STG3_HOLD_SHIFT 0u
#define TIMG_WDTCONFIG5_WDT_STG3_HOLD_MASK 0xffffffffu

#define TIMG_WDTFEED_OFFSET 0x60u
#define TIMG_WDTFEED_RESET 0x00000000u
#define TIMG_WDTFEED_WDT_FEED_SHIFT 0u
#define TIMG_WDTFEED_WDT_FEED_MASK 0xffffffffu

#define TIMG_WDTWPROTECT_OFFSET 0x64u
#define TIMG_WDTWPROTECT_RESET 0x50d83aa1u
#define TIMG_WDTWPROTECT_WDT_WKEY_SHIFT 0u
#define TIMG_WDTWPROTECT_WDT_WKEY_MASK 0xffffffffu

#define TIMG_RTCCALICFG_OFFSET 0x68u
#define TIMG_RTCCALICFG_RESET 0x00011000u
#define TIMG_RTCCALICFG_RTC_CALI_START_CYCLING_SHIFT 12u
#define TIMG_RTCCALICFG_RTC_CALI_START_CYCLING_MASK 0x00001000u
static inline uint32_t timg_rtccalicfg_get_rtc_cali_start_cycling(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t timg_rtccalicfg_set_rtc_cali_start_cycling(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define TIMG_RTCCALICFG_RTC_CALI_CLK_SEL_SHIFT 13u
#define TIMG_RTCCALICFG_RTC_CALI_CLK_SEL_MASK 0x00006000u
static inline uint32_t timg_rtccalicfg_get_rtc_cali_clk_sel(uint32_t reg) { return reg >> 13 & 0x3u; }
static inline uint32_t timg_rtccalicfg_set_rtc_cali_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff9fffu) | (v << 13 & 0x6000u); }
#define TIMG_RTCCALICFG_RTC_CALI_RDY_SHIFT 15u
#define TIMG_RTCCALICFG_RTC_CALI_RDY_MASK 0x00008000u
static inline uint32_t timg_rtccalicfg_get_rtc_cali_rdy(uint32_t reg) { return reg >> 15 & 0x1u; }
#define TIMG_RTCCALICFG_RTC_CALI_MAX_SHIFT 16u
#define TIMG_RTCCALICFG_RTC_CALI_MAX_MASK 0x7fff0000u
static inline uint32_t timg_rtccalicfg_get_rtc_cali_max(uint32_t reg) { return reg >> 16 & 0x7fffu; }
static inline uint32_t timg_rtccalicfg_set_rtc_cali_max(uint32_t reg, uint32_t v) { return (reg & 0x8000ffffu) | (v << 16 & 0x7fff0000u); }
#define TIMG_RTCCALICFG_RTC_CALI_START_SHIFT 31u
#define TIMG_RTCCALICFG_RTC_CALI_START_MASK 0x80000000u
static inline uint32_t timg_rtccalicfg_get_rtc_cali_start(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t timg_rtccalicfg_set_rtc_cali_start(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define TIMG_RTCCALICFG1_OFFSET 0x6cu
#define TIMG_RTCCALICFG1_RESET 0x00000000u
#define TIMG_RTCCALICFG1_RTC_CALI_CYCLING_DATA_VLD_SHIFT 0u
#define TIMG_RTCCALICFG1_RTC_CALI_CYCLING_DATA_VLD_MASK 0x00000001u
static inline uint32_t timg_rtccalicfg1_get_rtc_cali_cycling_data_vld(uint32_t reg) { return reg & 0x1u; }
#define TIMG_RTCCALICFG1_RTC_CALI_VALUE_SHIFT 7u
#define TIMG_RTCCALICFG1_RTC_CALI_VALUE_MASK 0xffffff80u
static inline uint32_t timg_rtccalicfg1_get_rtc_cali_value(uint32_t reg) { return reg >> 7 & 0x1ffffffu; }

#define TIMG_INT_ENA_TIMERS_OFFSET 0x70u
#define TIMG_INT_ENA_TIMERS_RESET 0x00000000u
#define TIMG_INT_ENA_TIMERS_T0_INT_ENA_SHIFT 0u
#define TIMG_INT_ENA_TIMERS_T0_INT_ENA_MASK 0x00000001u
static inline uint32_t timg_int_ena_timers_get_t0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t timg_int_ena_timers_set_t0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TIMG_INT_ENA_TIMERS_WDT_INT_ENA_SHIFT 1u
#define TIMG_INT_ENA_TIMERS_WDT_INT_ENA_MASK 0x00000002u
static inline uint32_t timg_int_ena_timers_get_wdt_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t timg_int_ena_timers_set_wdt_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define TIMG_INT_RAW_TIMERS_OFFSET 0x74u
#define TIMG_INT_RAW_TIMERS_RESET 0x00000000u
#define TIMG_INT_RAW_TIMERS_T0_INT_RAW_SHIFT 0u
#define TIMG_INT_RAW_TIMERS_T0_INT_RAW_MASK 0x00000001u
static inline uint32_t timg_int_raw_timers_get_t0_int_raw(uint32_t reg) { return reg & 0x1u; }
#define TIMG_INT_RAW_TIMERS_WDT_INT_RAW_SHIFT 1u
#define TIMG_INT_RAW_TIMERS_WDT_INT_RAW_MASK 0x00000002u
static inline uint32_t timg_int_raw_timers_get_wdt_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }

#define TIMG_INT_ST_TIMERS_OFFSET 0x78u
#define TIMG_INT_ST_TIMERS_RESET 0x00000000u
#define TIMG_INT_ST_TIMERS_T0_INT_ST_SHIFT 0u
#define TIMG_INT_ST_TIMERS_T0_INT_ST_MASK 0x00000001u
static inline uint32_t timg_int_st_timers_get_t0_int_st(uint32_t reg) { return reg & 0x1u; }
#define TIMG_INT_ST_TIMERS_WDT_INT_ST_SHIFT 1u
#define TIMG_INT_ST_TIMERS_WDT_INT_ST_MASK 0x00000002u
static inline uint32_t timg_int_st_timers_get_wdt_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }

#define TIMG_INT_CLR_TIMERS_OFFSET 0x7cu
#define TIMG_INT_CLR_TIMERS_RESET 0x00000000u
#define TIMG_INT_CLR_TIMERS_T0_INT_CLR_SHIFT 0u
#define TIMG_INT_CLR_TIMERS_T0_INT_CLR_MASK 0x00000001u
static inline uint32_t timg_int_clr_timers_set_t0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TIMG_INT_CLR_TIMERS_WDT_INT_CLR_SHIFT 1u
#define TIMG_INT_CLR_TIMERS_WDT_INT_CLR_MASK 0x00000002u
static inline uint32_t timg_int_clr_timers_set_wdt_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define TIMG_RTCCALICFG2_OFFSET 0x80u
#define TIMG_RTCCALICFG2_RESET 0xffffff98u
#define TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_SHIFT 0u
#define TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_MASK 0x00000001u
static inline uint32_t timg_rtccalicfg2_get_rtc_cali_timeout(uint32_t reg) { return reg & 0x1u; }
#define TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_RST_CNT_SHIFT 3u
#define TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_RST_CNT_MASK 0x00000078u
static inline uint32_t timg_rtccalicfg2_get_rtc_cali_timeout_rst_cnt(uint32_t reg) { return reg >> 3 & 0xfu; }
static inline uint32_t timg_rtccalicfg2_set_rtc_cali_timeout_rst_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffffff87u) | (v << 3 & 0x78u); }
#define TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_THRES_SHIFT 7u
#define TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_THRES_MASK 0xffffff80u
static inline uint32_t timg_rtccalicfg2_get_rtc_cali_timeout_thres(uint32_t reg) { return reg >> 7 & 0x1ffffffu; }
static inline uint32_t timg_rtccalicfg2_set_rtc_cali_timeout_thres(uint32_t reg, uint32_t v) { return (reg & 0x7fu) | (v << 7 & 0xffffff80u); }

#define TIMG_NTIMERS_DATE_OFFSET 0xf8u
#define TIMG_NTIMERS_DATE_RESET 0x02206072u
#define TIMG_NTIMERS_DATE_NTIMGS_DATE_SHIFT 0u
#define TIMG_NTIMERS_DATE_NTIMGS_DATE_MASK 0x0fffffffu
static inline uint32_t timg_ntimers_date_get_ntimgs_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t timg_ntimers_date_set_ntimgs_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

#define TIMG_REGCLK_OFFSET 0xfcu
#define TIMG_REGCLK_RESET 0x70000000u
#define TIMG_REGCLK_ETM_EN_SHIFT 28u
#define TIMG_REGCLK_ETM_EN_MASK 0x10000000u
static inline uint32_t timg_regclk_get_etm_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t timg_regclk_set_etm_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define TIMG_REGCLK_WDT_CLK_IS_ACTIVE_SHIFT 29u
#define TIMG_REGCLK_WDT_CLK_IS_ACTIVE_MASK 0x20000000u
static inline uint32_t timg_regclk_get_wdt_clk_is_active(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t timg_regclk_set_wdt_clk_is_active(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define TIMG_REGCLK_TIMER_CLK_IS_ACTIVE_SHIFT 30u
#define TIMG_REGCLK_TIMER_CLK_IS_ACTIVE_MASK 0x40000000u
static inline uint32_t timg_regclk_get_timer_clk_is_active(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t timg_regclk_set_timer_clk_is_active(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define TIMG_REGCLK_CLK_EN_SHIFT 31u
#define TIMG_REGCLK_CLK_EN_MASK 0x80000000u
static inline uint32_t timg_regclk_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t timg_regclk_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
