/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_INTERRUPT_CORE0_H
#define CREMA_REGS_ESP32C2_INTERRUPT_CORE0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct interrupt_core0_regs {
    volatile uint32_t mac_intr_map; /* 0x0 */
    volatile uint32_t wifi_mac_nmi_map; /* 0x4 */
    volatile uint32_t wifi_pwr_int_map; /* 0x8 */
    volatile uint32_t wifi_bb_int_map; /* 0xc */
    volatile uint32_t bt_mac_int_map; /* 0x10 */
    volatile uint32_t bt_bb_int_map; /* 0x14 */
    volatile uint32_t bt_bb_nmi_map; /* 0x18 */
    volatile uint32_t lp_timer_int_map; /* 0x1c */
    volatile uint32_t coex_int_map; /* 0x20 */
    volatile uint32_t ble_timer_int_map; /* 0x24 */
    volatile uint32_t ble_sec_int_map; /* 0x28 */
    volatile uint32_t i2c_mst_int_map; /* 0x2c */
    volatile uint32_t apb_ctrl_intr_map; /* 0x30 */
    volatile uint32_t gpio_interrupt_pro_map; /* 0x34 */
    volatile uint32_t gpio_interrupt_pro_nmi_map; /* 0x38 */
    volatile uint32_t spi_intr_1_map; /* 0x3c */
    volatile uint32_t spi_intr_2_map; /* 0x40 */
    volatile uint32_t uart_intr_map; /* 0x44 */
    volatile uint32_t uart1_intr_map; /* 0x48 */
    volatile uint32_t ledc_int_map; /* 0x4c */
    volatile uint32_t efuse_int_map; /* 0x50 */
    volatile uint32_t rtc_core_intr_map; /* 0x54 */
    volatile uint32_t i2c_ext0_intr_map; /* 0x58 */
    volatile uint32_t tg_t0_int_map; /* 0x5c */
    volatile uint32_t tg_wdt_int_map; /* 0x60 */
    volatile uint32_t cache_ia_int_map; /* 0x64 */
    volatile uint32_t systimer_target0_int_map; /* 0x68 */
    volatile uint32_t systimer_target1_int_map; /* 0x6c */
    volatile uint32_t systimer_target2_int_map; /* 0x70 */
    volatile uint32_t spi_mem_reject_intr_map; /* 0x74 */
    volatile uint32_t icache_preload_int_map; /* 0x78 */
    volatile uint32_t icache_sync_int_map; /* 0x7c */
    volatile uint32_t apb_adc_int_map; /* 0x80 */
    volatile uint32_t dma_ch0_int_map; /* 0x84 */
    volatile uint32_t sha_int_map; /* 0x88 */
    volatile uint32_t ecc_int_map; /* 0x8c */
    volatile uint32_t cpu_intr_from_cpu_0_map; /* 0x90 */
    volatile uint32_t cpu_intr_from_cpu_1_map; /* 0x94 */
    volatile uint32_t cpu_intr_from_cpu_2_map; /* 0x98 */
    volatile uint32_t cpu_intr_from_cpu_3_map; /* 0x9c */
    volatile uint32_t assist_debug_intr_map; /* 0xa0 */
    volatile uint32_t core_0_pif_pms_monitor_violate_size_intr_map; /* 0xa4 */
    volatile uint32_t cache_core0_acs_int_map; /* 0xa8 */
    const volatile uint32_t intr_status_reg_0; /* 0xac */
    const volatile uint32_t intr_status_reg_1; /* 0xb0 */
    volatile uint32_t clock_gate; /* 0xb4 */
    volatile uint32_t cpu_int_enable; /* 0xb8 */
    volatile uint32_t cpu_int_type; /* 0xbc */
    volatile uint32_t cpu_int_clear; /* 0xc0 */
    const volatile uint32_t cpu_int_eip_status; /* 0xc4 */
    volatile uint32_t cpu_int_pri_0; /* 0xc8 */
    volatile uint32_t cpu_int_pri_1; /* 0xcc */
    volatile uint32_t cpu_int_pri_2; /* 0xd0 */
    volatile uint32_t cpu_int_pri_3; /* 0xd4 */
    volatile uint32_t cpu_int_pri_4; /* 0xd8 */
    volatile uint32_t cpu_int_pri_5; /* 0xdc */
    volatile uint32_t cpu_int_pri_6; /* 0xe0 */
    volatile uint32_t cpu_int_pri_7; /* 0xe4 */
    volatile uint32_t cpu_int_pri_8; /* 0xe8 */
    volatile uint32_t cpu_int_pri_9; /* 0xec */
    volatile uint32_t cpu_int_pri_10; /* 0xf0 */
    volatile uint32_t cpu_int_pri_11; /* 0xf4 */
    volatile uint32_t cpu_int_pri_12; /* 0xf8 */
    volatile uint32_t cpu_int_pri_13; /* 0xfc */
    volatile uint32_t cpu_int_pri_14; /* 0x100 */
    volatile uint32_t cpu_int_pri_15; /* 0x104 */
    volatile uint32_t cpu_int_pri_16; /* 0x108 */
    volatile uint32_t cpu_int_pri_17; /* 0x10c */
    volatile uint32_t cpu_int_pri_18; /* 0x110 */
    volatile uint32_t cpu_int_pri_19; /* 0x114 */
    volatile uint32_t cpu_int_pri_20; /* 0x118 */
    volatile uint32_t cpu_int_pri_21; /* 0x11c */
    volatile uint32_t cpu_int_pri_22; /* 0x120 */
    volatile uint32_t cpu_int_pri_23; /* 0x124 */
    volatile uint32_t cpu_int_pri_24; /* 0x128 */
    volatile uint32_t cpu_int_pri_25; /* 0x12c */
    volatile uint32_t cpu_int_pri_26; /* 0x130 */
    volatile uint32_t cpu_int_pri_27; /* 0x134 */
    volatile uint32_t cpu_int_pri_28; /* 0x138 */
    volatile uint32_t cpu_int_pri_29; /* 0x13c */
    volatile uint32_t cpu_int_pri_30; /* 0x140 */
    volatile uint32_t cpu_int_pri_31; /* 0x144 */
    volatile uint32_t cpu_int_thresh; /* 0x148 */
    uint32_t reserved_14c[428];
    volatile uint32_t interrupt_reg_date; /* 0x7fc */
};
_Static_assert(offsetof(struct interrupt_core0_regs, mac_intr_map) == 0x0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, wifi_mac_nmi_map) == 0x4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, wifi_pwr_int_map) == 0x8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, wifi_bb_int_map) == 0xc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, bt_mac_int_map) == 0x10, "");
_Static_assert(offsetof(struct interrupt_core0_regs, bt_bb_int_map) == 0x14, "");
_Static_assert(offsetof(struct interrupt_core0_regs, bt_bb_nmi_map) == 0x18, "");
_Static_assert(offsetof(struct interrupt_core0_regs, lp_timer_int_map) == 0x1c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, coex_int_map) == 0x20, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ble_timer_int_map) == 0x24, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ble_sec_int_map) == 0x28, "");
_Static_assert(offsetof(struct interrupt_core0_regs, i2c_mst_int_map) == 0x2c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, apb_ctrl_intr_map) == 0x30, "");
_Static_assert(offsetof(struct interrupt_core0_regs, gpio_interrupt_pro_map) == 0x34, "");
_Static_assert(offsetof(struct interrupt_core0_regs, gpio_interrupt_pro_nmi_map) == 0x38, "");
_Static_assert(offsetof(struct interrupt_core0_regs, spi_intr_1_map) == 0x3c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, spi_intr_2_map) == 0x40, "");
_Static_assert(offsetof(struct interrupt_core0_regs, uart_intr_map) == 0x44, "");
_Static_assert(offsetof(struct interrupt_core0_regs, uart1_intr_map) == 0x48, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ledc_int_map) == 0x4c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, efuse_int_map) == 0x50, "");
_Static_assert(offsetof(struct interrupt_core0_regs, rtc_core_intr_map) == 0x54, "");
_Static_assert(offsetof(struct interrupt_core0_regs, i2c_ext0_intr_map) == 0x58, "");
_Static_assert(offsetof(struct interrupt_core0_regs, tg_t0_int_map) == 0x5c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, tg_wdt_int_map) == 0x60, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cache_ia_int_map) == 0x64, "");
_Static_assert(offsetof(struct interrupt_core0_regs, systimer_target0_int_map) == 0x68, "");
_Static_assert(offsetof(struct interrupt_core0_regs, systimer_target1_int_map) == 0x6c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, systimer_target2_int_map) == 0x70, "");
_Static_assert(offsetof(struct interrupt_core0_regs, spi_mem_reject_intr_map) == 0x74, "");
_Static_assert(offsetof(struct interrupt_core0_regs, icache_preload_int_map) == 0x78, "");
_Static_assert(offsetof(struct interrupt_core0_regs, icache_sync_int_map) == 0x7c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, apb_adc_int_map) == 0x80, "");
_Static_assert(offsetof(struct interrupt_core0_regs, dma_ch0_int_map) == 0x84, "");
_Static_assert(offsetof(struct interrupt_core0_regs, sha_int_map) == 0x88, "");
_Static_assert(offsetof(struct interrupt_core0_regs, ecc_int_map) == 0x8c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_0_map) == 0x90, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_1_map) == 0x94, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_2_map) == 0x98, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_intr_from_cpu_3_map) == 0x9c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, assist_debug_intr_map) == 0xa0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, core_0_pif_pms_monitor_violate_size_intr_map) == 0xa4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cache_core0_acs_int_map) == 0xa8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, intr_status_reg_0) == 0xac, "");
_Static_assert(offsetof(struct interrupt_core0_regs, intr_status_reg_1) == 0xb0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, clock_gate) == 0xb4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_enable) == 0xb8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_type) == 0xbc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_clear) == 0xc0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_eip_status) == 0xc4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_0) == 0xc8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_1) == 0xcc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_2) == 0xd0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_3) == 0xd4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_4) == 0xd8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_5) == 0xdc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_6) == 0xe0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_7) == 0xe4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_8) == 0xe8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_9) == 0xec, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_10) == 0xf0, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_11) == 0xf4, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_12) == 0xf8, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_13) == 0xfc, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_14) == 0x100, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_15) == 0x104, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_16) == 0x108, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_17) == 0x10c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_18) == 0x110, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_19) == 0x114, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_20) == 0x118, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_21) == 0x11c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_22) == 0x120, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_23) == 0x124, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_24) == 0x128, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_25) == 0x12c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_26) == 0x130, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_27) == 0x134, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_28) == 0x138, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_29) == 0x13c, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_30) == 0x140, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_pri_31) == 0x144, "");
_Static_assert(offsetof(struct interrupt_core0_regs, cpu_int_thresh) == 0x148, "");
_Static_assert(offsetof(struct interrupt_core0_regs, interrupt_reg_date) == 0x7fc, "");
_Static_assert(sizeof(struct interrupt_core0_regs) == 0x800, "");

#define INTERRUPT_CORE0_BASE 0x600c2000u
#define INTERRUPT_CORE0 ((struct interrupt_core0_regs *)(uintptr_t)INTERRUPT_CORE0_BASE)

#define INTERRUPT_CORE0_MAC_INTR_MAP_OFFSET 0x0u
#define INTERRUPT_CORE0_MAC_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_MAC_INTR_MAP_WIFI_MAC_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_MAC_INTR_MAP_WIFI_MAC_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_mac_intr_map_get_wifi_mac_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_mac_intr_map_set_wifi_mac_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_WIFI_MAC_NMI_MAP_OFFSET 0x4u
#define INTERRUPT_CORE0_WIFI_MAC_NMI_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_WIFI_MAC_NMI_MAP_WIFI_MAC_NMI_MAP_SHIFT 0u
#define INTERRUPT_CORE0_WIFI_MAC_NMI_MAP_WIFI_MAC_NMI_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_wifi_mac_nmi_map_get_wifi_mac_nmi_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_wifi_mac_nmi_map_set_wifi_mac_nmi_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_WIFI_PWR_INT_MAP_OFFSET 0x8u
#define INTERRUPT_CORE0_WIFI_PWR_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_WIFI_PWR_INT_MAP_WIFI_PWR_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_WIFI_PWR_INT_MAP_WIFI_PWR_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_wifi_pwr_int_map_get_wifi_pwr_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_wifi_pwr_int_map_set_wifi_pwr_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_WIFI_BB_INT_MAP_OFFSET 0xcu
#define INTERRUPT_CORE0_WIFI_BB_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_WIFI_BB_INT_MAP_WIFI_BB_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_WIFI_BB_INT_MAP_WIFI_BB_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_wifi_bb_int_map_get_wifi_bb_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_wifi_bb_int_map_set_wifi_bb_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BT_MAC_INT_MAP_OFFSET 0x10u
#define INTERRUPT_CORE0_BT_MAC_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BT_MAC_INT_MAP_BT_MAC_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BT_MAC_INT_MAP_BT_MAC_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_bt_mac_int_map_get_bt_mac_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_bt_mac_int_map_set_bt_mac_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BT_BB_INT_MAP_OFFSET 0x14u
#define INTERRUPT_CORE0_BT_BB_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BT_BB_INT_MAP_BT_BB_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BT_BB_INT_MAP_BT_BB_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_bt_bb_int_map_get_bt_bb_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_bt_bb_int_map_set_bt_bb_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BT_BB_NMI_MAP_OFFSET 0x18u
#define INTERRUPT_CORE0_BT_BB_NMI_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BT_BB_NMI_MAP_BT_BB_NMI_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BT_BB_NMI_MAP_BT_BB_NMI_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_bt_bb_nmi_map_get_bt_bb_nmi_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_bt_bb_nmi_map_set_bt_bb_nmi_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LP_TIMER_INT_MAP_OFFSET 0x1cu
#define INTERRUPT_CORE0_LP_TIMER_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LP_TIMER_INT_MAP_LP_TIMER_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LP_TIMER_INT_MAP_LP_TIMER_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_lp_timer_int_map_get_lp_timer_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_lp_timer_int_map_set_lp_timer_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_COEX_INT_MAP_OFFSET 0x20u
#define INTERRUPT_CORE0_COEX_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_COEX_INT_MAP_COEX_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_COEX_INT_MAP_COEX_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_coex_int_map_get_coex_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_coex_int_map_set_coex_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BLE_TIMER_INT_MAP_OFFSET 0x24u
#define INTERRUPT_CORE0_BLE_TIMER_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BLE_TIMER_INT_MAP_BLE_TIMER_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BLE_TIMER_INT_MAP_BLE_TIMER_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ble_timer_int_map_get_ble_timer_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ble_timer_int_map_set_ble_timer_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_BLE_SEC_INT_MAP_OFFSET 0x28u
#define INTERRUPT_CORE0_BLE_SEC_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_BLE_SEC_INT_MAP_BLE_SEC_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_BLE_SEC_INT_MAP_BLE_SEC_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ble_sec_int_map_get_ble_sec_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ble_sec_int_map_set_ble_sec_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_I2C_MST_INT_MAP_OFFSET 0x2cu
#define INTERRUPT_CORE0_I2C_MST_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_I2C_MST_INT_MAP_I2C_MST_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_I2C_MST_INT_MAP_I2C_MST_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_i2c_mst_int_map_get_i2c_mst_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_i2c_mst_int_map_set_i2c_mst_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_APB_CTRL_INTR_MAP_OFFSET 0x30u
#define INTERRUPT_CORE0_APB_CTRL_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_APB_CTRL_INTR_MAP_APB_CTRL_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_APB_CTRL_INTR_MAP_APB_CTRL_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_apb_ctrl_intr_map_get_apb_ctrl_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_apb_ctrl_intr_map_set_apb_ctrl_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_OFFSET 0x34u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_GPIO_INTERRUPT_PRO_MAP_SHIFT 0u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_MAP_GPIO_INTERRUPT_PRO_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_gpio_interrupt_pro_map_get_gpio_interrupt_pro_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_gpio_interrupt_pro_map_set_gpio_interrupt_pro_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_OFFSET 0x38u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_GPIO_INTERRUPT_PRO_NMI_MAP_SHIFT 0u
#define INTERRUPT_CORE0_GPIO_INTERRUPT_PRO_NMI_MAP_GPIO_INTERRUPT_PRO_NMI_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_gpio_interrupt_pro_nmi_map_get_gpio_interrupt_pro_nmi_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_gpio_interrupt_pro_nmi_map_set_gpio_interrupt_pro_nmi_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SPI_INTR_1_MAP_OFFSET 0x3cu
#define INTERRUPT_CORE0_SPI_INTR_1_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SPI_INTR_1_MAP_SPI_INTR_1_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SPI_INTR_1_MAP_SPI_INTR_1_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_spi_intr_1_map_get_spi_intr_1_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_spi_intr_1_map_set_spi_intr_1_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SPI_INTR_2_MAP_OFFSET 0x40u
#define INTERRUPT_CORE0_SPI_INTR_2_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SPI_INTR_2_MAP_SPI_INTR_2_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SPI_INTR_2_MAP_SPI_INTR_2_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_spi_intr_2_map_get_spi_intr_2_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_spi_intr_2_map_set_spi_intr_2_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_UART_INTR_MAP_OFFSET 0x44u
#define INTERRUPT_CORE0_UART_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_UART_INTR_MAP_UART_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_UART_INTR_MAP_UART_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_uart_intr_map_get_uart_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_uart_intr_map_set_uart_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_UART1_INTR_MAP_OFFSET 0x48u
#define INTERRUPT_CORE0_UART1_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_UART1_INTR_MAP_UART1_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_UART1_INTR_MAP_UART1_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_uart1_intr_map_get_uart1_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_uart1_intr_map_set_uart1_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_LEDC_INT_MAP_OFFSET 0x4cu
#define INTERRUPT_CORE0_LEDC_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_LEDC_INT_MAP_LEDC_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_LEDC_INT_MAP_LEDC_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ledc_int_map_get_ledc_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ledc_int_map_set_ledc_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_EFUSE_INT_MAP_OFFSET 0x50u
#define INTERRUPT_CORE0_EFUSE_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_EFUSE_INT_MAP_EFUSE_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_EFUSE_INT_MAP_EFUSE_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_efuse_int_map_get_efuse_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_efuse_int_map_set_efuse_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_RTC_CORE_INTR_MAP_OFFSET 0x54u
#define INTERRUPT_CORE0_RTC_CORE_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_RTC_CORE_INTR_MAP_RTC_CORE_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_RTC_CORE_INTR_MAP_RTC_CORE_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_rtc_core_intr_map_get_rtc_core_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_rtc_core_intr_map_set_rtc_core_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_OFFSET 0x58u
#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_I2C_EXT0_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_I2C_EXT0_INTR_MAP_I2C_EXT0_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_i2c_ext0_intr_map_get_i2c_ext0_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_i2c_ext0_intr_map_set_i2c_ext0_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_TG_T0_INT_MAP_OFFSET 0x5cu
#define INTERRUPT_CORE0_TG_T0_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_TG_T0_INT_MAP_TG_T0_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_TG_T0_INT_MAP_TG_T0_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_tg_t0_int_map_get_tg_t0_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_tg_t0_int_map_set_tg_t0_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_TG_WDT_INT_MAP_OFFSET 0x60u
#define INTERRUPT_CORE0_TG_WDT_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_TG_WDT_INT_MAP_TG_WDT_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_TG_WDT_INT_MAP_TG_WDT_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_tg_wdt_int_map_get_tg_wdt_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_tg_wdt_int_map_set_tg_wdt_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CACHE_IA_INT_MAP_OFFSET 0x64u
#define INTERRUPT_CORE0_CACHE_IA_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CACHE_IA_INT_MAP_CACHE_IA_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CACHE_IA_INT_MAP_CACHE_IA_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cache_ia_int_map_get_cache_ia_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cache_ia_int_map_set_cache_ia_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INT_MAP_OFFSET 0x68u
#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INT_MAP_SYSTIMER_TARGET0_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SYSTIMER_TARGET0_INT_MAP_SYSTIMER_TARGET0_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_systimer_target0_int_map_get_systimer_target0_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_systimer_target0_int_map_set_systimer_target0_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INT_MAP_OFFSET 0x6cu
#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INT_MAP_SYSTIMER_TARGET1_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SYSTIMER_TARGET1_INT_MAP_SYSTIMER_TARGET1_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_systimer_target1_int_map_get_systimer_target1_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_systimer_target1_int_map_set_systimer_target1_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INT_MAP_OFFSET 0x70u
#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INT_MAP_SYSTIMER_TARGET2_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SYSTIMER_TARGET2_INT_MAP_SYSTIMER_TARGET2_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_systimer_target2_int_map_get_systimer_target2_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_systimer_target2_int_map_set_systimer_target2_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SPI_MEM_REJECT_INTR_MAP_OFFSET 0x74u
#define INTERRUPT_CORE0_SPI_MEM_REJECT_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SPI_MEM_REJECT_INTR_MAP_SPI_MEM_REJECT_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SPI_MEM_REJECT_INTR_MAP_SPI_MEM_REJECT_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_spi_mem_reject_intr_map_get_spi_mem_reject_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_spi_mem_reject_intr_map_set_spi_mem_reject_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ICACHE_PRELOAD_INT_MAP_OFFSET 0x78u
#define INTERRUPT_CORE0_ICACHE_PRELOAD_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ICACHE_PRELOAD_INT_MAP_ICACHE_PRELOAD_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ICACHE_PRELOAD_INT_MAP_ICACHE_PRELOAD_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_icache_preload_int_map_get_icache_preload_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_icache_preload_int_map_set_icache_preload_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ICACHE_SYNC_INT_MAP_OFFSET 0x7cu
#define INTERRUPT_CORE0_ICACHE_SYNC_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ICACHE_SYNC_INT_MAP_ICACHE_SYNC_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ICACHE_SYNC_INT_MAP_ICACHE_SYNC_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_icache_sync_int_map_get_icache_sync_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_icache_sync_int_map_set_icache_sync_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_APB_ADC_INT_MAP_OFFSET 0x80u
#define INTERRUPT_CORE0_APB_ADC_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_APB_ADC_INT_MAP_APB_ADC_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_APB_ADC_INT_MAP_APB_ADC_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_apb_adc_int_map_get_apb_adc_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_apb_adc_int_map_set_apb_adc_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_DMA_CH0_INT_MAP_OFFSET 0x84u
#define INTERRUPT_CORE0_DMA_CH0_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_DMA_CH0_INT_MAP_DMA_CH0_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_DMA_CH0_INT_MAP_DMA_CH0_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_dma_ch0_int_map_get_dma_ch0_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_dma_ch0_int_map_set_dma_ch0_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_SHA_INT_MAP_OFFSET 0x88u
#define INTERRUPT_CORE0_SHA_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_SHA_INT_MAP_SHA_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_SHA_INT_MAP_SHA_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_sha_int_map_get_sha_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_sha_int_map_set_sha_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ECC_INT_MAP_OFFSET 0x8cu
#define INTERRUPT_CORE0_ECC_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ECC_INT_MAP_ECC_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ECC_INT_MAP_ECC_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_ecc_int_map_get_ecc_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_ecc_int_map_set_ecc_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_OFFSET 0x90u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_CPU_INTR_FROM_CPU_0_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_0_MAP_CPU_INTR_FROM_CPU_0_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_0_map_get_cpu_intr_from_cpu_0_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_0_map_set_cpu_intr_from_cpu_0_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_OFFSET 0x94u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_CPU_INTR_FROM_CPU_1_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_1_MAP_CPU_INTR_FROM_CPU_1_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_1_map_get_cpu_intr_from_cpu_1_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_1_map_set_cpu_intr_from_cpu_1_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_OFFSET 0x98u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_CPU_INTR_FROM_CPU_2_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_2_MAP_CPU_INTR_FROM_CPU_2_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_2_map_get_cpu_intr_from_cpu_2_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_2_map_set_cpu_intr_from_cpu_2_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_OFFSET 0x9cu
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_CPU_INTR_FROM_CPU_3_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INTR_FROM_CPU_3_MAP_CPU_INTR_FROM_CPU_3_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_3_map_get_cpu_intr_from_cpu_3_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cpu_intr_from_cpu_3_map_set_cpu_intr_from_cpu_3_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_OFFSET 0xa0u
#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_ASSIST_DEBUG_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_ASSIST_DEBUG_INTR_MAP_ASSIST_DEBUG_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_assist_debug_intr_map_get_assist_debug_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_assist_debug_intr_map_set_assist_debug_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CORE_0_PIF_PMS_MONITOR_VIOLATE_SIZE_INTR_MAP_OFFSET 0xa4u
#define INTERRUPT_CORE0_CORE_0_PIF_PMS_MONITOR_VIOLATE_SIZE_INTR_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CORE_0_PIF_PMS_MONITOR_VIOLATE_SIZE_INTR_MAP_CORE_0_PIF_PMS_MONITOR_VIOLATE_SIZE_INTR_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CORE_0_PIF_PMS_MONITOR_VIOLATE_SIZE_INTR_MAP_CORE_0_PIF_PMS_MONITOR_VIOLATE_SIZE_INTR_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_core_0_pif_pms_monitor_violate_size_intr_map_get_core_0_pif_pms_monitor_violate_size_intr_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_core_0_pif_pms_monitor_violate_size_intr_map_set_core_0_pif_pms_monitor_violate_size_intr_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_CACHE_CORE0_ACS_INT_MAP_OFFSET 0xa8u
#define INTERRUPT_CORE0_CACHE_CORE0_ACS_INT_MAP_RESET 0x00000000u
#define INTERRUPT_CORE0_CACHE_CORE0_ACS_INT_MAP_CACHE_CORE0_ACS_INT_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CACHE_CORE0_ACS_INT_MAP_CACHE_CORE0_ACS_INT_MAP_MASK 0x0000001fu
static inline uint32_t interrupt_core0_cache_core0_acs_int_map_get_cache_core0_acs_int_map(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t interrupt_core0_cache_core0_acs_int_map_set_cache_core0_acs_int_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define INTERRUPT_CORE0_INTR_STATUS_REG_0_OFFSET 0xacu
#define INTERRUPT_CORE0_INTR_STATUS_REG_0_RESET 0x00000000u
#define INTERRUPT_CORE0_INTR_STATUS_REG_0_INTR_STATUS_0_SHIFT 0u
#define INTERRUPT_CORE0_INTR_STATUS_REG_0_INTR_STATUS_0_MASK 0xffffffffu

#define INTERRUPT_CORE0_INTR_STATUS_REG_1_OFFSET 0xb0u
#define INTERRUPT_CORE0_INTR_STATUS_REG_1_RESET 0x00000000u
#define INTERRUPT_CORE0_INTR_STATUS_REG_1_INTR_STATUS_1_SHIFT 0u
#define INTERRUPT_CORE0_INTR_STATUS_REG_1_INTR_STATUS_1_MASK 0xffffffffu

#define INTERRUPT_CORE0_CLOCK_GATE_OFFSET 0xb4u
#define INTERRUPT_CORE0_CLOCK_GATE_RESET 0x00000001u
#define INTERRUPT_CORE0_CLOCK_GATE_REG_CLK_EN_SHIFT 0u
#define INTERRUPT_CORE0_CLOCK_GATE_REG_CLK_EN_MASK 0x00000001u
static inline uint32_t interrupt_core0_clock_gate_get_reg_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t interrupt_core0_clock_gate_set_reg_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define INTERRUPT_CORE0_CPU_INT_ENABLE_OFFSET 0xb8u
#define INTERRUPT_CORE0_CPU_INT_ENABLE_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_ENABLE_CPU_INT_ENABLE_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_ENABLE_CPU_INT_ENABLE_MASK 0xffffffffu

#define INTERRUPT_CORE0_CPU_INT_TYPE_OFFSET 0xbcu
#define INTERRUPT_CORE0_CPU_INT_TYPE_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_TYPE_CPU_INT_TYPE_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_TYPE_CPU_INT_TYPE_MASK 0xffffffffu

#define INTERRUPT_CORE0_CPU_INT_CLEAR_OFFSET 0xc0u
#define INTERRUPT_CORE0_CPU_INT_CLEAR_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_CLEAR_CPU_INT_CLEAR_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_CLEAR_CPU_INT_CLEAR_MASK 0xffffffffu

#define INTERRUPT_CORE0_CPU_INT_EIP_STATUS_OFFSET 0xc4u
#define INTERRUPT_CORE0_CPU_INT_EIP_STATUS_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_EIP_STATUS_CPU_INT_EIP_STATUS_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_EIP_STATUS_CPU_INT_EIP_STATUS_MASK 0xffffffffu

#define INTERRUPT_CORE0_CPU_INT_PRI_0_OFFSET 0xc8u
#define INTERRUPT_CORE0_CPU_INT_PRI_0_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_0_CPU_PRI_0_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_0_CPU_PRI_0_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_0_get_cpu_pri_0_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_0_set_cpu_pri_0_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_1_OFFSET 0xccu
#define INTERRUPT_CORE0_CPU_INT_PRI_1_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_1_CPU_PRI_1_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_1_CPU_PRI_1_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_1_get_cpu_pri_1_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_1_set_cpu_pri_1_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_2_OFFSET 0xd0u
#define INTERRUPT_CORE0_CPU_INT_PRI_2_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_2_CPU_PRI_2_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_2_CPU_PRI_2_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_2_get_cpu_pri_2_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_2_set_cpu_pri_2_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_3_OFFSET 0xd4u
#define INTERRUPT_CORE0_CPU_INT_PRI_3_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_3_CPU_PRI_3_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_3_CPU_PRI_3_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_3_get_cpu_pri_3_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_3_set_cpu_pri_3_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_4_OFFSET 0xd8u
#define INTERRUPT_CORE0_CPU_INT_PRI_4_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_4_CPU_PRI_4_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_4_CPU_PRI_4_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_4_get_cpu_pri_4_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_4_set_cpu_pri_4_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_5_OFFSET 0xdcu
#define INTERRUPT_CORE0_CPU_INT_PRI_5_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_5_CPU_PRI_5_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_5_CPU_PRI_5_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_5_get_cpu_pri_5_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_5_set_cpu_pri_5_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_6_OFFSET 0xe0u
#define INTERRUPT_CORE0_CPU_INT_PRI_6_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_6_CPU_PRI_6_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_6_CPU_PRI_6_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_6_get_cpu_pri_6_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_6_set_cpu_pri_6_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_7_OFFSET 0xe4u
#define INTERRUPT_CORE0_CPU_INT_PRI_7_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_7_CPU_PRI_7_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_7_CPU_PRI_7_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_7_get_cpu_pri_7_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_7_set_cpu_pri_7_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_8_OFFSET 0xe8u
#define INTERRUPT_CORE0_CPU_INT_PRI_8_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_8_CPU_PRI_8_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_8_CPU_PRI_8_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_8_get_cpu_pri_8_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_8_set_cpu_pri_8_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_9_OFFSET 0xecu
#define INTERRUPT_CORE0_CPU_INT_PRI_9_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_9_CPU_PRI_9_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_9_CPU_PRI_9_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_9_get_cpu_pri_9_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_9_set_cpu_pri_9_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_10_OFFSET 0xf0u
#define INTERRUPT_CORE0_CPU_INT_PRI_10_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_10_CPU_PRI_10_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_10_CPU_PRI_10_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_10_get_cpu_pri_10_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_10_set_cpu_pri_10_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_11_OFFSET 0xf4u
#define INTERRUPT_CORE0_CPU_INT_PRI_11_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_11_CPU_PRI_11_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_11_CPU_PRI_11_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_11_get_cpu_pri_11_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_11_set_cpu_pri_11_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_12_OFFSET 0xf8u
#define INTERRUPT_CORE0_CPU_INT_PRI_12_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_12_CPU_PRI_12_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_12_CPU_PRI_12_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_12_get_cpu_pri_12_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_12_set_cpu_pri_12_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_13_OFFSET 0xfcu
#define INTERRUPT_CORE0_CPU_INT_PRI_13_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_13_CPU_PRI_13_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_13_CPU_PRI_13_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_13_get_cpu_pri_13_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_13_set_cpu_pri_13_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_14_OFFSET 0x100u
#define INTERRUPT_CORE0_CPU_INT_PRI_14_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_14_CPU_PRI_14_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_14_CPU_PRI_14_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_14_get_cpu_pri_14_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_14_set_cpu_pri_14_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_15_OFFSET 0x104u
#define INTERRUPT_CORE0_CPU_INT_PRI_15_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_15_CPU_PRI_15_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_15_CPU_PRI_15_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_15_get_cpu_pri_15_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_15_set_cpu_pri_15_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_16_OFFSET 0x108u
#define INTERRUPT_CORE0_CPU_INT_PRI_16_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_16_CPU_PRI_16_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_16_CPU_PRI_16_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_16_get_cpu_pri_16_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_16_set_cpu_pri_16_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_17_OFFSET 0x10cu
#define INTERRUPT_CORE0_CPU_INT_PRI_17_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_17_CPU_PRI_17_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_17_CPU_PRI_17_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_17_get_cpu_pri_17_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_17_set_cpu_pri_17_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_18_OFFSET 0x110u
#define INTERRUPT_CORE0_CPU_INT_PRI_18_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_18_CPU_PRI_18_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_18_CPU_PRI_18_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_18_get_cpu_pri_18_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_18_set_cpu_pri_18_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_19_OFFSET 0x114u
#define INTERRUPT_CORE0_CPU_INT_PRI_19_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_19_CPU_PRI_19_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_19_CPU_PRI_19_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_19_get_cpu_pri_19_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_19_set_cpu_pri_19_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_20_OFFSET 0x118u
#define INTERRUPT_CORE0_CPU_INT_PRI_20_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_20_CPU_PRI_20_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_20_CPU_PRI_20_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_20_get_cpu_pri_20_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_20_set_cpu_pri_20_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_21_OFFSET 0x11cu
#define INTERRUPT_CORE0_CPU_INT_PRI_21_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_21_CPU_PRI_21_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_21_CPU_PRI_21_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_21_get_cpu_pri_21_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_21_set_cpu_pri_21_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_22_OFFSET 0x120u
#define INTERRUPT_CORE0_CPU_INT_PRI_22_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_22_CPU_PRI_22_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_22_CPU_PRI_22_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_22_get_cpu_pri_22_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_22_set_cpu_pri_22_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_23_OFFSET 0x124u
#define INTERRUPT_CORE0_CPU_INT_PRI_23_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_23_CPU_PRI_23_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_23_CPU_PRI_23_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_23_get_cpu_pri_23_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_23_set_cpu_pri_23_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_24_OFFSET 0x128u
#define INTERRUPT_CORE0_CPU_INT_PRI_24_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_24_CPU_PRI_24_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_24_CPU_PRI_24_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_24_get_cpu_pri_24_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_24_set_cpu_pri_24_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_25_OFFSET 0x12cu
#define INTERRUPT_CORE0_CPU_INT_PRI_25_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_25_CPU_PRI_25_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_25_CPU_PRI_25_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_25_get_cpu_pri_25_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_25_set_cpu_pri_25_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_26_OFFSET 0x130u
#define INTERRUPT_CORE0_CPU_INT_PRI_26_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_26_CPU_PRI_26_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_26_CPU_PRI_26_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_26_get_cpu_pri_26_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_26_set_cpu_pri_26_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_27_OFFSET 0x134u
#define INTERRUPT_CORE0_CPU_INT_PRI_27_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_27_CPU_PRI_27_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_27_CPU_PRI_27_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_27_get_cpu_pri_27_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_27_set_cpu_pri_27_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_28_OFFSET 0x138u
#define INTERRUPT_CORE0_CPU_INT_PRI_28_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_28_CPU_PRI_28_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_28_CPU_PRI_28_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_28_get_cpu_pri_28_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_28_set_cpu_pri_28_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_29_OFFSET 0x13cu
#define INTERRUPT_CORE0_CPU_INT_PRI_29_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_29_CPU_PRI_29_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_29_CPU_PRI_29_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_29_get_cpu_pri_29_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_29_set_cpu_pri_29_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_30_OFFSET 0x140u
#define INTERRUPT_CORE0_CPU_INT_PRI_30_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_30_CPU_PRI_30_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_30_CPU_PRI_30_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_30_get_cpu_pri_30_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_30_set_cpu_pri_30_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_PRI_31_OFFSET 0x144u
#define INTERRUPT_CORE0_CPU_INT_PRI_31_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_PRI_31_CPU_PRI_31_MAP_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_PRI_31_CPU_PRI_31_MAP_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_pri_31_get_cpu_pri_31_map(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_pri_31_set_cpu_pri_31_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_CPU_INT_THRESH_OFFSET 0x148u
#define INTERRUPT_CORE0_CPU_INT_THRESH_RESET 0x00000000u
#define INTERRUPT_CORE0_CPU_INT_THRESH_CPU_INT_THRESH_SHIFT 0u
#define INTERRUPT_CORE0_CPU_INT_THRESH_CPU_INT_THRESH_MASK 0x0000000fu
static inline uint32_t interrupt_core0_cpu_int_thresh_get_cpu_int_thresh(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t interrupt_core0_cpu_int_thresh_set_cpu_int_thresh(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_OFFSET 0x7fcu
#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_RESET 0x02108190u
#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_INTERRUPT_REG_DATE_SHIFT 0u
#define INTERRUPT_CORE0_INTERRUPT_REG_DATE_INTERRUPT_REG_DATE_MASK 0x0fffffffu
static inline uint32_t interrupt_core0_interrupt_reg_date_get_interrupt_reg_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t interrupt_core0_interrupt_reg_date_set_interrupt_reg_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
