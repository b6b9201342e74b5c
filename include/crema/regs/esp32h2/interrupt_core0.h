/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_INTERRUPT_CORE0_H
#define CREMA_REGS_ESP32H2_INTERRUPT_CORE0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct interrupt_core0_regs {
    volatile uint32_t pmu_intr_map; /* 0x0 */
    volatile uint32_t efuse_intr_map; /* 0x4 */
    volatile uint32_t lp_rtc_timer_intr_map; /* 0x8 */
    volatile uint32_t lp_ble_timer_intr_map; /* 0xc */
    volatile uint32_t lp_wdt_intr_map; /* 0x10 */
    volatile uint32_t lp_peri_timeout_intr_map; /* 0x14 */
    volatile uint32_t lp_apm_m0_intr_map; /* 0x18 */
    volatile uint32_t cpu_intr_from_cpu_0_map; /* 0x1c */
    volatile uint32_t cpu_intr_from_cpu_1_map; /* 0x20 */
    volatile uint32_t cpu_intr_from_cpu_2_map; /* 0x24 */
    volatile uint32_t cpu_intr_from_cpu_3_map; /* 0x28 */
    volatile uint32_t assist_debug_intr_map; /* 0x2c */
    volatile uint32_t trace_intr_map; /* 0x30 */
    volatile uint32_t cache_intr_map; /* 0x34 */
    volatile uint32_t cpu_peri_timeout_intr_map; /* 0x38 */
    volatile uint32_t bt_mac_intr_map; /* 0x3c */
    volatile uint32_t bt_bb_intr_map; /* 0x40 */
    volatile uint32_t bt_bb_nmi_map; /* 0x44 */
    volatile uint32_t coex_intr_map; /* 0x48 */
    volatile uint32_t ble_timer_intr_map; /* 0x4c */
    volatile uint32_t ble_sec_intr_map; /* 0x50 */
    volatile uint32_t zb_mac_intr_map; /* 0x54 */
    volatile uint32_t gpio_interrupt_pro_map; /* 0x58 */
    volatile uint32_t gpio_interrupt_pro_nmi_map; /* 0x5c */
    volatile uint32_t pau_intr_map; /* 0x60 */
    volatile uint32_t hp_peri_timeout_intr_map; /* 0x64 */
    volatile uint32_t hp_apm_m0_intr_map; /* 0x68 */
    volatile uint32_t hp_apm_m1_intr_map; /* 0x6c */
    volatile uint32_t hp_apm_m2_intr_map; /* 0x70 */
    volatile uint32_t hp_apm_m3_intr_map; /* 0x74 */
    volatile uint32_t mspi_intr_map; /* 0x78 */
    volatile uint32_t i2s1_intr_map; /* 0x7c */
    volatile uint32_t uhci0_intr_map; /* 0x80 */
    volatile uint32_t uart0_intr_map; /* 0x84 */
    volatile uint32_t uart1_intr_map; /* 0x88 */
    volatile uint32_t ledc_intr_map; /* 0x8c */
    volatile uint32_t can0_intr_map; /* 0x90 */
    volatile uint32_t usb_intr_map; /* 0x94 */
    volatile uint32_t rmt_intr_map; /* 0x98 */
    volatile uint32_t i2c_ext0_intr_map; /* 0x9c */
    volatile uint32_t i2c_ext1_intr_map; /* 0xa0 */
    volatile uint32_t tg0_t0_intr_map; /* 0xa4 */
    volatile uint32_t tg0_wdt_intr_map; /* 0xa8 */
    volatile uint32_t tg1_t0_intr_map; /* 0xac */
    volatile uint32_t tg1_wdt_intr_map; /* 0xb0 */
    volatile uint32_t systimer_target0_intr_map; /* 0xb4 */
    volatile uint32_t systimer_target1_intr_map; /* 0xb8 */
    volatile uint32_t systimer_target2_intr_map; /* 0xbc */
    volatile uint32_t apb_adc_intr_map; /* 0xc0 */
    volatile uint32_t pwm_intr_map; /* 0xc4 */
    volatile uint32_t pcnt_intr_map; /* 0xc8 */
    volatile uint32_t parl_io_tx_intr_map; /* 0xcc */
    volatile uint32_t parl_io_rx_intr_map; /* 0xd0 */
    volatile uint32_t dma_in_ch0_intr_map; /* 0xd4 */
    volatile uint32_t dma_in_ch1_intr_map; /* 0xd8 */
    volatile uint32_t dma_in_ch2_intr_map; /* 0xdc */
    volatile uint32_t dma_out_ch0_intr_map; /* 0xe0 */
    volatile uint32_t dma_out_ch1_intr_map; /* 0xe4 */
    volatile uint32_t dma_out_ch2_intr_map; /* 0xe8 */
    volatile uint32_t gpspi2_intr_map; /* 0xec */
    volatile uint32_t aes_intr_map; /* 0xf0 */
    volatile uint32_t sha_intr_map; /* 0xf4 */
    volatile uint32_t rsa_intr_map; /* 0xf8 */
    volatile uint32_t ecc_intr_map; /* 0xfc */
    volatile uint32_t ecdsa_intr_map; /* 0x100 */
    const volatile uint32_t intr_status_reg_0; /* 0x104 */
    const volatile uint32_t intr_status_reg_1; /* 0x108 */
    const volatile uint32_t int_status_reg_2; /* 0x10c */
    volatile uint32_t clock_gate; /* 0x110 */
    uint32_t reserved_114[442];
    volatile uint32_t interrupt_reg_date; /* 0x7fc */
};
_Static_assert(offsetof(struct interrupt_core0_regs, pmu_intr_map) == 0x0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, efuse_intr_map) == 0x4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, lp_rtc_timer_intr_map) == 0x8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, lp_ble_timer_intr_map) == 0xc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, lp_wdt_intr_map) == 0x10, "");
_Static_assert(offsetof(struct interrupt_core0_regs, lp_peri_timeout_intr_map) == 0x14, "");
_Static_assert(offsetof(struct interrupt_core0_regs, lp_apm_m0_intr_map) == 0x18, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_0_map) == 0x1c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_1_map) == 0x20, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_2_map) == 0x24, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_3_map) == 0x28, "");
_Static_assert(offsetof(struct interrupt_core0_regs, assist_debug_intr_map) == 0x2c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, trace_intr_map) == 0x30, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cache_intr_map) == 0x34, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_peri_timeout_intr_map) == 0x38, "");
_Static_assert(offsetof(struct interrupt_core0_regs, bt_mac_intr_map) == 0x3c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, bt_bb_intr_map) == 0x40, "");
_Static_assert(offsetof(struct interrupt_core0_regs, bt_bb_nmi_map) == 0x44, "");
_Static_assert(offsetof(struct interrupt_core0_regs, coex_intr_map) == 0x48, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ble_timer_intr_map) == 0x4c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ble_sec_intr_map) == 0x50, "");
_Static_assert(offsetof(struct interrupt_core0_regs, zb_mac_intr_map) == 0x54, "");
_Static_assert(offsetof(struct interrupt_core0_regs, gpio_interrupt_pro_map) == 0x58, "");
_Static_assert(offsetof(struct interrupt_core0_regs, gpio_interrupt_pro_nmi_map) == 0x5c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, pau_intr_map) == 0x60, "");
_Static_assert(offsetof(struct interrupt_core0_regs, hp_peri_timeout_intr_map) == 0x64, "");
_Static_assert(offsetof(struct interrupt_core0_regs, hp_apm_m0_intr_map) == 0x68, "");
_Static_assert(offsetof(struct interrupt_core0_regs, hp_apm_m1_intr_map) == 0x6c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, hp_apm_m2_intr_map) == 0x70, "");
_Static_assert(offsetof(struct interrupt_core0_regs, hp_apm_m3_intr_map) == 0x74, "");
_Static_assert(offsetof(struct interrupt_core0_regs, mspi_intr_map) == 0x78, "");
_Static_assert(offsetof(struct interrupt_core0_regs, i2s1_intr_map) == 0x7c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, uhci0_intr_map) == 0x80, "");
_Static_assert(offsetof(struct interrupt_core0_regs, uart0_intr_map) == 0x84, "");
_Static_assert(offsetof(struct interrupt_core0_regs, uart1_intr_map) == 0x88, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ledc_intr_map) == 0x8c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, can0_intr_map) == 0x90, "");
_Static_assert(offsetof(struct interrupt_core0_regs, usb_intr_map) == 0x94, "");
_Static_assert(offsetof(struct interrupt_core0_regs, rmt_intr_map) == 0x98, "");
_Static_assert(offsetof(struct interrupt_core0_regs, i2c_ext0_intr_map) == 0x9c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, i2c_ext1_intr_map) == 0xa0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, tg0_t0_intr_map) == 0xa4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, tg0_wdt_intr_map) == 0xa8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, tg1_t0_intr_map) == 0xac, "");
_Static_assert(offsetof(struct interrupt_core0_regs, tg1_wdt_intr_map) == 0xb0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, systimer_target0_intr_map) == 0xb4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, systimer_target1_intr_map) == 0xb8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, systimer_target2_intr_map) == 0xbc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, apb_adc_intr_map) == 0xc0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, pwm_intr_map) == 0xc4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, pcnt_intr_map) == 0xc8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, parl_io_tx_intr_map) == 0xcc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, parl_io_rx_intr_map) == 0xd0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, dma_in_ch0_intr_map) == 0xd4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, dma_in_ch1_intr_map) == 0xd8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, dma_in_ch2_intr_map) == 0xdc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, dma_out_ch0_intr_map) == 0xe0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, dma_out_ch1_intr_map) == 0xe4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, dma_out_ch2_intr_map) == 0xe8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, gpspi2_intr_map) == 0xec, "");
_Static_assert(offsetof(struct interrupt_core0_regs, aes_intr_map) == 0xf0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, sha_intr_map) == 0xf4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, rsa_intr_map) == 0xf8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ecc_intr_map) == 0xfc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ecdsa_intr_map) == 0x100, "");
_Static_assert(offsetof(struct interrupt_core0_regs, intr_status_reg_0) == 0x104, "");
_Static_assert(offsetof(struct interrupt_core0_regs, intr_status_reg_1) == 0x108, "");
_Static_assert(offsetof(struct interrupt_core0_regs, int_status_reg_2) == 0x10c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, clock_gate) == 0x110, "");
_Static_assert(offsetof(struct interrupt_core0_regs, interrupt_reg_date) == 0x7fc, "");
_Static_assert(sizeof(struct interrupt_core0_regs) == 0x800, "");

#define INTERRUPT_CORE0_BASE 0x60010000u
#define INTERRUPT_CORE0 ((struct interrupt_core0_regs *)(uintptr_t)INTERRUPT_CORE0_BASE)

#define INTERRUPT_CORE0_PMU_INTR_MAP_OFFSET 0x0u
#define INTERRUPT_CORE0_PMU_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_PMU_INTR_MAP_PMU_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_PMU_INTR_MAP_PMU_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_pmu_intr_map_get_pmu_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_pmu_intr_map_set_pmu_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_EFUSE_INTR_MAP_OFFSET 0x4u
#define INTERRUPT_CORE0_EFUSE_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_EFUSE_INTR_MAP_EFUSE_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_EFUSE_INTR_MAP_EFUSE_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_efuse_intr_map_get_efuse_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_efuse_intr_map_set_efuse_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LP_RTC_TIMER_INTR_MAP_OFFSET 0x8u
#define INTERRUPT_CORE0_LP_RTC_TIMER_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LP_RTC_TIMER_INTR_MAP_LP_RTC_TIMER_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LP_RTC_TIMER_INTR_MAP_LP_RTC_TIMER_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_lp_rtc_timer_intr_map_get_lp_rtc_timer_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_lp_rtc_timer_intr_map_set_lp_rtc_timer_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LP_BLE_TIMER_INTR_MAP_OFFSET 0xcu
#define INTERRUPT_CORE0_LP_BLE_TIMER_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LP_BLE_TIMER_INTR_MAP_LP_BLE_TIMER_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LP_BLE_TIMER_INTR_MAP_LP_BLE_TIMER_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_lp_ble_timer_intr_map_get_lp_ble_timer_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_lp_ble_timer_intr_map_set_lp_ble_timer_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LP_WDT_INTR_MAP_OFFSET 0x10u
#define INTERRUPT_CORE0_LP_WDT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LP_WDT_INTR_MAP_LP_WDT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LP_WDT_INTR_MAP_LP_WDT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_lp_wdt_intr_map_get_lp_wdt_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_lp_wdt_intr_map_set_lp_wdt_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LP_PERI_TIMEOUT_INTR_MAP_OFFSET 0x14u
#define INTERRUPT_CORE0_LP_PERI_TIMEOUT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LP_PERI_TIMEOUT_INTR_MAP_LP_PERI_TIMEOUT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LP_PERI_TIMEOUT_INTR_MAP_LP_PERI_TIMEOUT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_lp_peri_timeout_intr_map_get_lp_peri_timeout_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_lp_peri_timeout_intr_map_set_lp_peri_timeout_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LP_APM_M0_INTR_MAP_OFFSET 0x18u
#define INTERRUPT_CORE0_LP_APM_M0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LP_APM_M0_INTR_MAP_LP_APM_M0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LP_APM_M0_INTR_MAP_LP_APM_M0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_lp_apm_m0_intr_map_get_lp_apm_m0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_lp_apm_m0_intr_map_set_lp_apm_m0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_OFFSET 0x1cu
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_CPU_INTR_FROM_CPU_0_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_CPU_INTR_FROM_CPU_0_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_0_map_get_cpu_intr_from_cpu_0_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_0_map_set_cpu_intr_from_cpu_0_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_OFFSET 0x20u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_CPU_INTR_FROM_CPU_1_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_CPU_INTR_FROM_CPU_1_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_1_map_get_cpu_intr_from_cpu_1_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_1_map_set_cpu_intr_from_cpu_1_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_OFFSET 0x24u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_CPU_INTR_FROM_CPU_2_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_CPU_INTR_FROM_CPU_2_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_2_map_get_cpu_intr_from_cpu_2_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_2_map_set_cpu_intr_from_cpu_2_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_OFFSET 0x28u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_CPU_INTR_FROM_CPU_3_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_CPU_INTR_FROM_CPU_3_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_3_map_get_cpu_intr_from_cpu_3_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_3_map_set_cpu_intr_from_cpu_3_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_OFFSET 0x2cu
#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_ASSIST_DEBUG_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_ASSIST_DEBUG_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_assist_debug_intr_map_get_assist_debug_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_assist_debug_intr_map_set_assist_debug_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_TRACE_INTR_MAP_OFFSET 0x30u
#define INTERRUPT_CORE0_TRACE_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_TRACE_INTR_MAP_TRACE_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_TRACE_INTR_MAP_TRACE_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_trace_intr_map_get_trace_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_trace_intr_map_set_trace_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CACHE_INTR_MAP_OFFSET 0x34u
#define INTERRUPT_CORE0_CACHE_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CACHE_INTR_MAP_CACHE_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CACHE_INTR_MAP_CACHE_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cache_intr_map_get_cache_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cache_intr_map_set_cache_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_PERI_TIMEOUT_INTR_MAP_OFFSET 0x38u
#define INTERRUPT_CORE0_CPU_PERI_TIMEOUT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_PERI_TIMEOUT_INTR_MAP_CPU_PERI_TIMEOUT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_PERI_TIMEOUT_INTR_MAP_CPU_PERI_TIMEOUT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_peri_timeout_intr_map_get_cpu_peri_timeout_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_peri_timeout_intr_map_set_cpu_peri_timeout_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BT_MAC_INTR_MAP_OFFSET 0x3cu
#define INTERRUPT_CORE0_BT_MAC_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BT_MAC_INTR_MAP_BT_MAC_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BT_MAC_INTR_MAP_BT_MAC_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_bt_mac_intr_map_get_bt_mac_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_bt_mac_intr_map_set_bt_mac_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BT_BB_INTR_MAP_OFFSET 0x40u
#define INTERRUPT_CORE0_BT_BB_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BT_BB_INTR_MAP_BT_BB_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BT_BB_INTR_MAP_BT_BB_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_bt_bb_intr_map_get_bt_bb_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_bt_bb_intr_map_set_bt_bb_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BT_BB_NMI_MAP_OFFSET 0x44u
#define INTERRUPT_CORE0_BT_BB_NMI_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BT_BB_NMI_MAP_BT_BB_NMI_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BT_BB_NMI_MAP_BT_BB_NMI_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_bt_bb_nmi_map_get_bt_bb_nmi_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_bt_bb_nmi_map_set_bt_bb_nmi_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_COEX_INTR_MAP_OFFSET 0x48u
#define INTERRUPT_CORE0_COEX_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_COEX_INTR_MAP_COEX_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_COEX_INTR_MAP_COEX_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_coex_intr_map_get_coex_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_coex_intr_map_set_coex_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BLE_TIMER_INTR_MAP_OFFSET 0x4cu
#define INTERRUPT_CORE0_BLE_TIMER_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BLE_TIMER_INTR_MAP_BLE_TIMER_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BLE_TIMER_INTR_MAP_BLE_TIMER_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ble_timer_intr_map_get_ble_timer_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ble_timer_intr_map_set_ble_timer_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BLE_SEC_INTR_MAP_OFFSET 0x50u
#define INTERRUPT_CORE0_BLE_SEC_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BLE_SEC_INTR_MAP_BLE_SEC_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BLE_SEC_INTR_MAP_BLE_SEC_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ble_sec_intr_map_get_ble_sec_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ble_sec_intr_map_set_ble_sec_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ZB_MAC_INTR_MAP_OFFSET 0x54u
#define INTERRUPT_CORE0_ZB_MAC_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ZB_MAC_INTR_MAP_ZB_MAC_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ZB_MAC_INTR_MAP_ZB_MAC_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_zb_mac_intr_map_get_zb_mac_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_zb_mac_intr_map_set_zb_mac_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_OFFSET 0x58u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_GPIO_INTERRUPT_PRO_MAP_SHIFT 0u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_GPIO_INTERRUPT_PRO_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_gpio_interrupt_pro_map_get_gpio_interrupt_pro_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_gpio_interrupt_pro_map_set_gpio_interrupt_pro_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_OFFSET 0x5cu
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_GPIO_INTERRUPT_PRO_NMI_MAP_SHIFT 0u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_GPIO_INTERRUPT_PRO_NMI_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_gpio_interrupt_pro_nmi_map_get_gpio_interrupt_pro_nmi_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_gpio_interrupt_pro_nmi_map_set_gpio_interrupt_pro_nmi_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_PAU_INTR_MAP_OFFSET 0x60u
#define INTERRUPT_CORE0_PAU_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_PAU_INTR_MAP_PAU_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_PAU_INTR_MAP_PAU_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_pau_intr_map_get_pau_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_pau_intr_map_set_pau_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_HP_PERI_TIMEOUT_INTR_MAP_OFFSET 0x64u
#define INTERRUPT_CORE0_HP_PERI_TIMEOUT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_HP_PERI_TIMEOUT_INTR_MAP_HP_PERI_TIMEOUT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_HP_PERI_TIMEOUT_INTR_MAP_HP_PERI_TIMEOUT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_hp_peri_timeout_intr_map_get_hp_peri_timeout_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_hp_peri_timeout_intr_map_set_hp_peri_timeout_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_HP_APM_M0_INTR_MAP_OFFSET 0x68u
#define INTERRUPT_CORE0_HP_APM_M0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_HP_APM_M0_INTR_MAP_HP_APM_M0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_HP_APM_M0_INTR_MAP_HP_APM_M0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_hp_apm_m0_intr_map_get_hp_apm_m0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_hp_apm_m0_intr_map_set_hp_apm_m0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_HP_APM_M1_INTR_MAP_OFFSET 0x6cu
#define INTERRUPT_CORE0_HP_APM_M1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_HP_APM_M1_INTR_MAP_HP_APM_M1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_HP_APM_M1_INTR_MAP_HP_APM_M1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_hp_apm_m1_intr_map_get_hp_apm_m1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_hp_apm_m1_intr_map_set_hp_apm_m1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_HP_APM_M2_INTR_MAP_OFFSET 0x70u
#define INTERRUPT_CORE0_HP_APM_M2_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_HP_APM_M2_INTR_MAP_HP_APM_M2_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_HP_APM_M2_INTR_MAP_HP_APM_M2_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_hp_apm_m2_intr_map_get_hp_apm_m2_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_hp_apm_m2_intr_map_set_hp_apm_m2_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_HP_APM_M3_INTR_MAP_OFFSET 0x74u
#define INTERRUPT_CORE0_HP_APM_M3_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_HP_APM_M3_INTR_MAP_HP_APM_M3_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_HP_APM_M3_INTR_MAP_HP_APM_M3_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_hp_apm_m3_intr_map_get_hp_apm_m3_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_hp_apm_m3_intr_map_set_hp_apm_m3_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_MSPI_INTR_MAP_OFFSET 0x78u
#define INTERRUPT_CORE0_MSPI_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_MSPI_INTR_MAP_MSPI_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_MSPI_INTR_MAP_MSPI_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_mspi_intr_map_get_mspi_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_mspi_intr_map_set_mspi_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_I2S1_INTR_MAP_OFFSET 0x7cu
#define INTERRUPT_CORE0_I2S1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_I2S1_INTR_MAP_I2S1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_I2S1_INTR_MAP_I2S1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_i2s1_intr_map_get_i2s1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_i2s1_intr_map_set_i2s1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_UHCI0_INTR_MAP_OFFSET 0x80u
#define INTERRUPT_CORE0_UHCI0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_UHCI0_INTR_MAP_UHCI0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_UHCI0_INTR_MAP_UHCI0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_uhci0_intr_map_get_uhci0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_uhci0_intr_map_set_uhci0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_UART0_INTR_MAP_OFFSET 0x84u
#define INTERRUPT_CORE0_UART0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_UART0_INTR_MAP_UART0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_UART0_INTR_MAP_UART0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_uart0_intr_map_get_uart0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_uart0_intr_map_set_uart0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_UART1_INTR_MAP_OFFSET 0x88u
#define INTERRUPT_CORE0_UART1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_UART1_INTR_MAP_UART1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_UART1_INTR_MAP_UART1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_uart1_intr_map_get_uart1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_uart1_intr_map_set_uart1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LEDC_INTR_MAP_OFFSET 0x8cu
#define INTERRUPT_CORE0_LEDC_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LEDC_INTR_MAP_LEDC_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LEDC_INTR_MAP_LEDC_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ledc_intr_map_get_ledc_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ledc_intr_map_set_ledc_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CAN0_INTR_MAP_OFFSET 0x90u
#define INTERRUPT_CORE0_CAN0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CAN0_INTR_MAP_CAN0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CAN0_INTR_MAP_CAN0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_can0_intr_map_get_can0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_can0_intr_map_set_can0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_USB_INTR_MAP_OFFSET 0x94u
#define INTERRUPT_CORE0_USB_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_USB_INTR_MAP_USB_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_USB_INTR_MAP_USB_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_usb_intr_map_get_usb_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_usb_intr_map_set_usb_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_RMT_INTR_MAP_OFFSET 0x98u
#define INTERRUPT_CORE0_RMT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_RMT_INTR_MAP_RMT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_RMT_INTR_MAP_RMT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_rmt_intr_map_get_rmt_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_rmt_intr_map_set_rmt_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_OFFSET 0x9cu
#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_I2C_EXT0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_I2C_EXT0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_i2c_ext0_intr_map_get_i2c_ext0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_i2c_ext0_intr_map_set_i2c_ext0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_I2C_EXT1_INTR_MAP_OFFSET 0xa0u
#define INTERRUPT_CORE0_I2C_EXT1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_I2C_EXT1_INTR_MAP_I2C_EXT1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_I2C_EXT1_INTR_MAP_I2C_EXT1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_i2c_ext1_intr_map_get_i2c_ext1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_i2c_ext1_intr_map_set_i2c_ext1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_TG0_T0_INTR_MAP_OFFSET 0xa4u
#define INTERRUPT_CORE0_TG0_T0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_TG0_T0_INTR_MAP_TG0_T0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_TG0_T0_INTR_MAP_TG0_T0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_tg0_t0_intr_map_get_tg0_t0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_tg0_t0_intr_map_set_tg0_t0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_TG0_WDT_INTR_MAP_OFFSET 0xa8u
#define INTERRUPT_CORE0_TG0_WDT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_TG0_WDT_INTR_MAP_TG0_WDT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_TG0_WDT_INTR_MAP_TG0_WDT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_tg0_wdt_intr_map_get_tg0_wdt_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_tg0_wdt_intr_map_set_tg0_wdt_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_TG1_T0_INTR_MAP_OFFSET 0xacu
#define INTERRUPT_CORE0_TG1_T0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_TG1_T0_INTR_MAP_TG1_T0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_TG1_T0_INTR_MAP_TG1_T0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_tg1_t0_intr_map_get_tg1_t0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_tg1_t0_intr_map_set_tg1_t0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_TG1_WDT_INTR_MAP_OFFSET 0xb0u
#define INTERRUPT_CORE0_TG1_WDT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_TG1_WDT_INTR_MAP_TG1_WDT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_TG1_WDT_INTR_MAP_TG1_WDT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_tg1_wdt_intr_map_get_tg1_wdt_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_tg1_wdt_intr_map_set_tg1_wdt_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INTR_MAP_OFFSET 0xb4u
#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INTR_MAP_SYSTIMER_TARGET0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INTR_MAP_SYSTIMER_TARGET0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_systimer_target0_intr_map_get_systimer_target0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_systimer_target0_intr_map_set_systimer_target0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INTR_MAP_OFFSET 0xb8u
#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INTR_MAP_SYSTIMER_TARGET1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INTR_MAP_SYSTIMER_TARGET1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_systimer_target1_intr_map_get_systimer_target1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_systimer_target1_intr_map_set_systimer_target1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INTR_MAP_OFFSET 0xbcu
#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INTR_MAP_SYSTIMER_TARGET2_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INTR_MAP_SYSTIMER_TARGET2_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_systimer_target2_intr_map_get_systimer_target2_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_systimer_target2_intr_map_set_systimer_target2_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_APB_ADC_INTR_MAP_OFFSET 0xc0u
#define INTERRUPT_CORE0_APB_ADC_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_APB_ADC_INTR_MAP_APB_ADC_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_APB_ADC_INTR_MAP_APB_ADC_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_apb_adc_intr_map_get_apb_adc_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_apb_adc_intr_map_set_apb_adc_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_PWM_INTR_MAP_OFFSET 0xc4u
#define INTERRUPT_CORE0_PWM_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_PWM_INTR_MAP_PWM_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_PWM_INTR_MAP_PWM_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_pwm_intr_map_get_pwm_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_pwm_intr_map_set_pwm_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_PCNT_INTR_MAP_OFFSET 0xc8u
#define INTERRUPT_CORE0_PCNT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_PCNT_INTR_MAP_PCNT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_PCNT_INTR_MAP_PCNT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_pcnt_intr_map_get_pcnt_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_pcnt_intr_map_set_pcnt_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_PARL_IO_TX_INTR_MAP_OFFSET 0xccu
#define INTERRUPT_CORE0_PARL_IO_TX_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_PARL_IO_TX_INTR_MAP_PARL_IO_TX_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_PARL_IO_TX_INTR_MAP_PARL_IO_TX_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_parl_io_tx_intr_map_get_parl_io_tx_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_parl_io_tx_intr_map_set_parl_io_tx_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_PARL_IO_RX_INTR_MAP_OFFSET 0xd0u
#define INTERRUPT_CORE0_PARL_IO_RX_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_PARL_IO_RX_INTR_MAP_PARL_IO_RX_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_PARL_IO_RX_INTR_MAP_PARL_IO_RX_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_parl_io_rx_intr_map_get_parl_io_rx_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_parl_io_rx_intr_map_set_parl_io_rx_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_DMA_IN_CH0_INTR_MAP_OFFSET 0xd4u
#define INTERRUPT_CORE0_DMA_IN_CH0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_DMA_IN_CH0_INTR_MAP_DMA_IN_CH0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_DMA_IN_CH0_INTR_MAP_DMA_IN_CH0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_dma_in_ch0_intr_map_get_dma_in_ch0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_dma_in_ch0_intr_map_set_dma_in_ch0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_DMA_IN_CH1_INTR_MAP_OFFSET 0xd8u
#define INTERRUPT_CORE0_DMA_IN_CH1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_DMA_IN_CH1_INTR_MAP_DMA_IN_CH1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_DMA_IN_CH1_INTR_MAP_DMA_IN_CH1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_dma_in_ch1_intr_map_get_dma_in_ch1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_dma_in_ch1_intr_map_set_dma_in_ch1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_DMA_IN_CH2_INTR_MAP_OFFSET 0xdcu
#define INTERRUPT_CORE0_DMA_IN_CH2_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_DMA_IN_CH2_INTR_MAP_DMA_IN_CH2_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_DMA_IN_CH2_INTR_MAP_DMA_IN_CH2_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_dma_in_ch2_intr_map_get_dma_in_ch2_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_dma_in_ch2_intr_map_set_dma_in_ch2_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_DMA_OUT_CH0_INTR_MAP_OFFSET 0xe0u
#define INTERRUPT_CORE0_DMA_OUT_CH0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_DMA_OUT_CH0_INTR_MAP_DMA_OUT_CH0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_DMA_OUT_CH0_INTR_MAP_DMA_OUT_CH0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_dma_out_ch0_intr_map_get_dma_out_ch0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_dma_out_ch0_intr_map_set_dma_out_ch0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_DMA_OUT_CH1_INTR_MAP_OFFSET 0xe4u
#define INTERRUPT_CORE0_DMA_OUT_CH1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_DMA_OUT_CH1_INTR_MAP_DMA_OUT_CH1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_DMA_OUT_CH1_INTR_MAP_DMA_OUT_CH1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_dma_out_ch1_intr_map_get_dma_out_ch1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_dma_out_ch1_intr_map_set_dma_out_ch1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_DMA_OUT_CH2_INTR_MAP_OFFSET 0xe8u
#define INTERRUPT_CORE0_DMA_OUT_CH2_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_DMA_OUT_CH2_INTR_MAP_DMA_OUT_CH2_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_DMA_OUT_CH2_INTR_MAP_DMA_OUT_CH2_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_dma_out_ch2_intr_map_get_dma_out_ch2_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_dma_out_ch2_intr_map_set_dma_out_ch2_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_GPSPI2_INTR_MAP_OFFSET 0xecu
#define INTERRUPT_CORE0_GPSPI2_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_GPSPI2_INTR_MAP_GPSPI2_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_GPSPI2_INTR_MAP_GPSPI2_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_gpspi2_intr_map_get_gpspi2_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_gpspi2_intr_map_set_gpspi2_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_AES_INTR_MAP_OFFSET 0xf0u
#define INTERRUPT_CORE0_AES_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_AES_INTR_MAP_AES_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_AES_INTR_MAP_AES_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_aes_intr_map_get_aes_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_aes_intr_map_set_aes_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SHA_INTR_MAP_OFFSET 0xf4u
#define INTERRUPT_CORE0_SHA_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SHA_INTR_MAP_SHA_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SHA_INTR_MAP_SHA_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_sha_intr_map_get_sha_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_sha_intr_map_set_sha_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_RSA_INTR_MAP_OFFSET 0xf8u
#define INTERRUPT_CORE0_RSA_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_RSA_INTR_MAP_RSA_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_RSA_INTR_MAP_RSA_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_rsa_intr_map_get_rsa_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_rsa_intr_map_set_rsa_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ECC_INTR_MAP_OFFSET 0xfcu
#define INTERRUPT_CORE0_ECC_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ECC_INTR_MAP_ECC_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ECC_INTR_MAP_ECC_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ecc_intr_map_get_ecc_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ecc_intr_map_set_ecc_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ECDSA_INTR_MAP_OFFSET 0x100u
#define INTERRUPT_CORE0_ECDSA_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ECDSA_INTR_MAP_ECDSA_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ECDSA_INTR_MAP_ECDSA_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ecdsa_intr_map_get_ecdsa_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ecdsa_intr_map_set_ecdsa_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_INTR_STATUS_REG_0_OFFSET 0x104u
#define INTERRUPT_CORE0_INTR_STATUS_REG_0_RESET 0x00000000u
#define INTERRUPT_CORE0_INTR_STATUS_REG_0_INTR_STATUS_0_SHIFT 0u
#define INTERRUPT_CORE0_INTR_STATUS_REG_0_INTR_STATUS_0_MASK 0xffffffffu

#define INTERRUPT_CORE0_INTR_STATUS_REG_1_OFFSET 0x108u
#define INTERRUPT_CORE0_INTR_STATUS_REG_1_RESET 0x00000000u
#define INTERRUPT_CORE0_INTR_STATUS_REG_1_INTR_STATUS_1_SHIFT 0u
#define INTERRUPT_CORE0_INTR_STATUS_REG_1_INTR_STATUS_1_MASK 0xffffffffu

#define INTERRUPT_CORE0_INT_STATUS_REG_2_OFFSET 0x10cu
#define INTERRUPT_CORE0_INT_STATUS_REG_2_RESET 0x00000000u
#define INTERRUPT_CORE0_INT_STATUS_REG_2_INT_STATUS_2_SHIFT 0u
#define INTERRUPT_CORE0_INT_STATUS_REG_2_INT_STATUS_2_MASK 0xffffffffu

#define INTERRUPT_CORE0_CLOCK_GATE_OFFSET 0x110u
#define INTERRUPT_CORE0_CLOCK_GATE_RESET 0x00000001u
#define INTERRUPT_CORE0_CLOCK_GATE_REG_CLK_EN_SHIFT 0u
#define INTERRUPT_CORE0_CLOCK_GATE_REG_CLK_EN_MASK 0x00000001u
static inline uint32_t interrupt_core0_clock_gate_get_reg_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t interrupt_core0_clock_gate_set_reg_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_OFFSET 0x7fcu
#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_RESET 0x02209150u
#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_INTERRUPT_REG_DATE_SHIFT 0u
#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_INTERRUPT_REG_DATE_MASK 0x0fffffffu
static inline uint32_t interrupt_core0_interrupt_reg_date_get_interrupt_reg_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t interrupt_core0_interrupt_reg_date_set_interrupt_reg_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
