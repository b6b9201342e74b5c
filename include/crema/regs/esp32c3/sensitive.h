/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c3 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C3_SENSITIVE_H
#define CREMA_REGS_ESP32C3_SENSITIVE_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct sensitive_regs {
    volatile uint32_t rom_table_lock; /* 0x0 */
    volatile uint32_t rom_table; /* 0x4 */
    volatile uint32_t privilege_mode_sel_lock; /* 0x8 */
    volatile uint32_t privilege_mode_sel; /* 0xc */
    volatile uint32_t apb_peripheral_access_0; /* 0x10 */
    volatile uint32_t apb_peripheral_access_1; /* 0x14 */
    volatile uint32_t internal_sram_usage_0; /* 0x18 */
    volatile uint32_t internal_sram_usage_1; /* 0x1c */
    volatile uint32_t internal_sram_usage_3; /* 0x20 */
    volatile uint32_t internal_sram_usage_4; /* 0x24 */
    volatile uint32_t cache_tag_access_0; /* 0x28 */
    volatile uint32_t cache_tag_access_1; /* 0x2c */
    volatile uint32_t cache_mmu_access_0; /* 0x30 */
    volatile uint32_t cache_mmu_access_1; /* 0x34 */
    volatile uint32_t dma_apbperi_spi2_pms_constrain_0; /* 0x38 */
    volatile uint32_t dma_apbperi_spi2_pms_constrain_1; /* 0x3c */
    volatile uint32_t dma_apbperi_uchi0_pms_constrain_0; /* 0x40 */
    volatile uint32_t dma_apbperi_uchi0_pms_constrain_1; /* 0x44 */
    volatile uint32_t dma_apbperi_i2s0_pms_constrain_0; /* 0x48 */
    volatile uint32_t dma_apbperi_i2s0_pms_constrain_1; /* 0x4c */
    volatile uint32_t dma_apbperi_mac_pms_constrain_0; /* 0x50 */
    volatile uint32_t dma_apbperi_mac_pms_constrain_1; /* 0x54 */
    volatile uint32_t dma_apbperi_backup_pms_constrain_0; /* 0x58 */
    volatile uint32_t dma_apbperi_backup_pms_constrain_1; /* 0x5c */
    volatile uint32_t dma_apbperi_lc_pms_constrain_0; /* 0x60 */
    volatile uint32_t dma_apbperi_lc_pms_constrain_1; /* 0x64 */
    volatile uint32_t dma_apbperi_aes_pms_constrain_0; /* 0x68 */
    volatile uint32_t dma_apbperi_aes_pms_constrain_1; /* 0x6c */
    volatile uint32_t dma_apbperi_sha_pms_constrain_0; /* 0x70 */
    volatile uint32_t dma_apbperi_sha_pms_constrain_1; /* 0x74 */
    volatile uint32_t dma_apbperi_adc_dac_pms_constrain_0; /* 0x78 */
    volatile uint32_t dma_apbperi_adc_dac_pms_constrain_1; /* 0x7c */
    volatile uint32_t dma_apbperi_pms_monitor_0; /* 0x80 */
    volatile uint32_t dma_apbperi_pms_monitor_1; /* 0x84 */
    const volatile uint32_t dma_apbperi_pms_monitor_2; /* 0x88 */
    const volatile uint32_t dma_apbperi_pms_monitor_3; /* 0x8c */
    volatile uint32_t core_x_iram0_dram0_dma_split_line_constrain_0; /* 0x90 */
    volatile uint32_t core_x_iram0_dram0_dma_split_line_constrain_1; /* 0x94 */
    volatile uint32_t core_x_iram0_dram0_dma_split_line_constrain_2; /* 0x98 */
    volatile uint32_t core_x_iram0_dram0_dma_split_line_constrain_3; /* 0x9c */
    volatile uint32_t core_x_iram0_dram0_dma_split_line_constrain_4; /* 0xa0 */
    volatile uint32_t core_x_iram0_dram0_dma_split_line_constrain_5; /* 0xa4 */
    volatile uint32_t core_x_iram0_pms_constrain_0; /* 0xa8 */
    volatile uint32_t core_x_iram0_pms_constrain_1; /* 0xac */
    volatile uint32_t core_x_iram0_pms_constrain_2; /* 0xb0 */
    volatile uint32_t core_0_iram0_pms_monitor_0; /* 0xb4 */
    volatile uint32_t core_0_iram0_pms_monitor_1; /* 0xb8 */
    const volatile uint32_t core_0_iram0_pms_monitor_2; /* 0xbc */
    volatile uint32_t core_x_dram0_pms_constrain_0; /* 0xc0 */
    volatile uint32_t core_x_dram0_pms_constrain_1; /* 0xc4 */
    volatile uint32_t core_0_dram0_pms_monitor_0; /* 0xc8 */
    volatile uint32_t core_0_dram0_pms_monitor_1; /* 0xcc */
    const volatile uint32_t core_0_dram0_pms_monitor_2; /* 0xd0 */
    const volatile uint32_t core_0_dram0_pms_monitor_3; /* 0xd4 */
    volatile uint32_t core_0_pif_pms_constrain_0; /* 0xd8 */
    volatile uint32_t core_0_pif_pms_constrain_1; /* 0xdc */
    volatile uint32_t core_0_pif_pms_constrain_2; /* 0xe0 */
    volatile uint32_t core_0_pif_pms_constrain_3; /* 0xe4 */
    volatile uint32_t core_0_pif_pms_constrain_4; /* 0xe8 */
    volatile uint32_t core_0_pif_pms_constrain_5; /* 0xec */
    volatile uint32_t core_0_pif_pms_constrain_6; /* 0xf0 */
    volatile uint32_t core_0_pif_pms_constrain_7; /* 0xf4 */
    volatile uint32_t core_0_pif_pms_constrain_8; /* 0xf8 */
    volatile uint32_t core_0_pif_pms_constrain_9; /* 0xfc */
    volatile uint32_t core_0_pif_pms_constrain_10; /* 0x100 */
    volatile uint32_t region_pms_constrain_0; /* 0x104 */
    volatile uint32_t region_pms_constrain_1; /* 0x108 */
    volatile uint32_t region_pms_constrain_2; /* 0x10c */
    volatile uint32_t region_pms_constrain_3; /* 0x110 */
    volatile uint32_t region_pms_constrain_4; /* 0x114 */
    volatile uint32_t region_pms_constrain_5; /* 0x118 */
    volatile uint32_t region_pms_constrain_6; /* 0x11c */
    volatile uint32_t region_pms_constrain_7; /* 0x120 */
    volatile uint32_t region_pms_constrain_8; /* 0x124 */
    volatile uint32_t region_pms_constrain_9; /* 0x128 */
    volatile uint32_t region_pms_constrain_10; /* 0x12c */
    volatile uint32_t core_0_pif_pms_monitor_0; /* 0x130 */
    volatile uint32_t core_0_pif_pms_monitor_1; /* 0x134 */
    const volatile uint32_t core_0_pif_pms_monitor_2; /* 0x138 */
    const volatile uint32_t core_0_pif_pms_monitor_3; /* 0x13c */
    volatile uint32_t core_0_pif_pms_monitor_4; /* 0x140 */
    const volatile uint32_t core_0_pif_pms_monitor_5; /* 0x144 */
    const volatile uint32_t core_0_pif_pms_monitor_6; /* 0x148 */
    volatile uint32_t backup_bus_pms_constrain_0; /* 0x14c */
    volatile uint32_t backup_bus_pms_constrain_1; /* 0x150 */
    volatile uint32_t backup_bus_pms_constrain_2; /* 0x154 */
    volatile uint32_t backup_bus_pms_constrain_3; /* 0x158 */
    volatile uint32_t backup_bus_pms_constrain_4; /* 0x15c */
    volatile uint32_t backup_bus_pms_monitor_0; /* 0x160 */
    volatile uint32_t backup_bus_pms_monitor_1; /* 0x164 */
    const volatile uint32_t backup_bus_pms_monitor_2; /* 0x168 */
    const volatile uint32_t backup_bus_pms_monitor_3; /* 0x16c */
    volatile uint32_t clock_gate; /* 0x170 */
    uint32_t reserved_174[930];
    volatile uint32_t date; /* 0xffc */
};
_Static_assert(offsetof(struct sensitive_regs, rom_table_lock) == 0x0, "");
_Static_assert(offsetof(struct sensitive_regs, rom_table) == 0x4, "");
_Static_assert(offsetof(struct sensitive_regs, privilege_mode_sel_lock) == 0x8, "");
_Static_assert(offsetof(struct sensitive_regs, privilege_mode_sel) == 0xc, "");
_Static_assert(offsetof(struct sensitive_regs, apb_peripheral_access_0) == 0x10, "");
_Static_assert(offsetof(struct sensitive_regs, apb_peripheral_access_1) == 0x14, "");
_Static_assert(offsetof(struct sensitive_regs, internal_sram_usage_0) == 0x18, "");
_Static_assert(offsetof(struct sensitive_regs, internal_sram_usage_1) == 0x1c, "");
_Static_assert(offsetof(struct sensitive_regs, internal_sram_usage_3) == 0x20, "");
_Static_assert(offsetof(struct sensitive_regs, internal_sram_usage_4) == 0x24, "");
_Static_assert(offsetof(struct sensitive_regs, cache_tag_access_0) == 0x28, "");
_Static_assert(offsetof(struct sensitive_regs, cache_tag_access_1) == 0x2c, "");
_Static_assert(offsetof(struct sensitive_regs, cache_mmu_access_0) == 0x30, "");
_Static_assert(offsetof(struct sensitive_regs, cache_mmu_access_1) == 0x34, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_spi2_pms_constrain_0) == 0x38, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_spi2_pms_constrain_1) == 0x3c, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_uchi0_pms_constrain_0) == 0x40, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_uchi0_pms_constrain_1) == 0x44, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_i2s0_pms_constrain_0) == 0x48, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_i2s0_pms_constrain_1) == 0x4c, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_mac_pms_constrain_0) == 0x50, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_mac_pms_constrain_1) == 0x54, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_backup_pms_constrain_0) == 0x58, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_backup_pms_constrain_1) == 0x5c, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_lc_pms_constrain_0) == 0x60, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_lc_pms_constrain_1) == 0x64, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_aes_pms_constrain_0) == 0x68, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_aes_pms_constrain_1) == 0x6c, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_sha_pms_constrain_0) == 0x70, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_sha_pms_constrain_1) == 0x74, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_adc_dac_pms_constrain_0) == 0x78, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_adc_dac_pms_constrain_1) == 0x7c, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_pms_monitor_0) == 0x80, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_pms_monitor_1) == 0x84, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_pms_monitor_2) == 0x88, "");
_Static_assert(offsetof(struct sensitive_regs, dma_apbperi_pms_monitor_3) == 0x8c, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_dram0_dma_split_line_constrain_0) == 0x90, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_dram0_dma_split_line_constrain_1) == 0x94, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_dram0_dma_split_line_constrain_2) == 0x98, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_dram0_dma_split_line_constrain_3) == 0x9c, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_dram0_dma_split_line_constrain_4) == 0xa0, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_dram0_dma_split_line_constrain_5) == 0xa4, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_pms_constrain_0) == 0xa8, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_pms_constrain_1) == 0xac, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_iram0_pms_constrain_2) == 0xb0, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_iram0_pms_monitor_0) == 0xb4, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_iram0_pms_monitor_1) == 0xb8, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_iram0_pms_monitor_2) == 0xbc, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_dram0_pms_constrain_0) == 0xc0, "");
_Static_assert(offsetof(struct sensitive_regs, core_x_dram0_pms_constrain_1) == 0xc4, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_dram0_pms_monitor_0) == 0xc8, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_dram0_pms_monitor_1) == 0xcc, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_dram0_pms_monitor_2) == 0xd0, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_dram0_pms_monitor_3) == 0xd4, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_0) == 0xd8, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_1) == 0xdc, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_2) == 0xe0, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_3) == 0xe4, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_4) == 0xe8, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_5) == 0xec, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_6) == 0xf0, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_7) == 0xf4, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_8) == 0xf8, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_9) == 0xfc, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_constrain_10) == 0x100, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_0) == 0x104, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_1) == 0x108, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_2) == 0x10c, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_3) == 0x110, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_4) == 0x114, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_5) == 0x118, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_6) == 0x11c, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_7) == 0x120, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_8) == 0x124, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_9) == 0x128, "");
_Static_assert(offsetof(struct sensitive_regs, region_pms_constrain_10) == 0x12c, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_monitor_0) == 0x130, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_monitor_1) == 0x134, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_monitor_2) == 0x138, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_monitor_3) == 0x13c, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_monitor_4) == 0x140, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_monitor_5) == 0x144, "");
_Static_assert(offsetof(struct sensitive_regs, core_0_pif_pms_monitor_6) == 0x148, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_constrain_0) == 0x14c, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_constrain_1) == 0x150, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_constrain_2) == 0x154, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_constrain_3) == 0x158, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_constrain_4) == 0x15c, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_monitor_0) == 0x160, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_monitor_1) == 0x164, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_monitor_2) == 0x168, "");
_Static_assert(offsetof(struct sensitive_regs, backup_bus_pms_monitor_3) == 0x16c, "");
_Static_assert(offsetof(struct sensitive_regs, clock_gate) == 0x170, "");
_Static_assert(offsetof(struct sensitive_regs, date) == 0xffc, "");
_Static_assert(sizeof(struct sensitive_regs) == 0x1000, "");

#define SENSITIVE_BASE 0x600c1000u
#define SENSITIVE ((struct sensitive_regs *)(uintptr_t)SENSITIVE_BASE)

#define SENSITIVE_ROM_TABLE_LOCK_OFFSET 0x0u
#define SENSITIVE_ROM_TABLE_LOCK_RESET 0x00000000u
#define SENSITIVE_ROM_TABLE_LOCK_ROM_TABLE_LOCK_SHIFT 0u
#define SENSITIVE_ROM_TABLE_LOCK_ROM_TABLE_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_rom_table_lock_get_rom_table_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_rom_table_lock_set_rom_table_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_ROM_TABLE_OFFSET 0x4u
#define SENSITIVE_ROM_TABLE_RESET 0x00000000u
#define SENSITIVE_ROM_TABLE_ROM_TABLE_SHIFT 0u
#define SENSITIVE_ROM_TABLE_ROM_TABLE_MASK 0xffffffffu

#define SENSITIVE_PRIVILEGE_MODE_SEL_LOCK_OFFSET 0x8u
#define SENSITIVE_PRIVILEGE_MODE_SEL_LOCK_RESET 0x00000000u
#define SENSITIVE_PRIVILEGE_MODE_SEL_LOCK_PRIVILEGE_MODE_SEL_LOCK_SHIFT 0u
#define SENSITIVE_PRIVILEGE_MODE_SEL_LOCK_PRIVILEGE_MODE_SEL_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_privilege_mode_sel_lock_get_privilege_mode_sel_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_privilege_mode_sel_lock_set_privilege_mode_sel_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_PRIVILEGE_MODE_SEL_OFFSET 0xcu
#define SENSITIVE_PRIVILEGE_MODE_SEL_RESET 0x00000000u
#define SENSITIVE_PRIVILEGE_MODE_SEL_PRIVILEGE_MODE_SEL_SHIFT 0u
#define SENSITIVE_PRIVILEGE_MODE_SEL_PRIVILEGE_MODE_SEL_MASK 0x00000001u
static inline uint32_t sensitive_privilege_mode_sel_get_privilege_mode_sel(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_privilege_mode_sel_set_privilege_mode_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_OFFSET 0x10u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_RESET 0x00000000u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_APB_PERIPHERAL_ACCESS_LOCK_SHIFT 0u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_APB_PERIPHERAL_ACCESS_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_apb_peripheral_access_0_get_apb_peripheral_access_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_apb_peripheral_access_0_set_apb_peripheral_access_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_OFFSET 0x14u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_RESET 0x00000001u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_APB_PERIPHERAL_ACCESS_SPLIT_BURST_SHIFT 0u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_APB_PERIPHERAL_ACCESS_SPLIT_BURST_MASK 0x00000001u
static inline uint32_t sensitive_apb_peripheral_access_1_get_apb_peripheral_access_split_burst(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_apb_peripheral_access_1_set_apb_peripheral_access_split_burst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_INTERNAL_SRAM_USAGE_0_OFFSET 0x18u
#define SENSITIVE_INTERNAL_SRAM_USAGE_0_RESET 0x00000000u
#define SENSITIVE_INTERNAL_SRAM_USAGE_0_INTERNAL_SRAM_USAGE_LOCK_SHIFT 0u
#define SENSITIVE_INTERNAL_SRAM_USAGE_0_INTERNAL_SRAM_USAGE_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_internal_sram_usage_0_get_internal_sram_usage_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_internal_sram_usage_0_set_internal_sram_usage_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_INTERNAL_SRAM_USAGE_1_OFFSET 0x1cu
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_RESET 0x0000000fu
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_CACHE_SHIFT 0u
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_CACHE_MASK 0x00000001u
static inline uint32_t sensitive_internal_sram_usage_1_get_internal_sram_usage_cpu_cache(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_internal_sram_usage_1_set_internal_sram_usage_cpu_cache(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_SRAM_SHIFT 1u
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_SRAM_MASK 0x0000000eu
static inline uint32_t sensitive_internal_sram_usage_1_get_internal_sram_usage_cpu_sram(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t sensitive_internal_sram_usage_1_set_internal_sram_usage_cpu_sram(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }

#define SENSITIVE_INTERNAL_SRAM_USAGE_3_OFFSET 0x20u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_RESET 0x00000000u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_USAGE_MAC_DUMP_SRAM_SHIFT 0u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_USAGE_MAC_DUMP_SRAM_MASK 0x00000007u
static inline uint32_t sensitive_internal_sram_usage_3_get_internal_sram_usage_mac_dump_sram(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t sensitive_internal_sram_usage_3_set_internal_sram_usage_mac_dump_sram(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_ALLOC_MAC_DUMP_SHIFT 3u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_ALLOC_MAC_DUMP_MASK 0x00000008u
static inline uint32_t sensitive_internal_sram_usage_3_get_internal_sram_alloc_mac_dump(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t sensitive_internal_sram_usage_3_set_internal_sram_alloc_mac_dump(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define SENSITIVE_INTERNAL_SRAM_USAGE_4_OFFSET 0x24u
#define SENSITIVE_INTERNAL_SRAM_USAGE_4_RESET 0x00000000u
#define SENSITIVE_INTERNAL_SRAM_USAGE_4_INTERNAL_SRAM_USAGE_LOG_SRAM_SHIFT 0u
#define SENSITIVE_INTERNAL_SRAM_USAGE_4_INTERNAL_SRAM_USAGE_LOG_SRAM_MASK 0x00000001u
static inline uint32_t sensitive_internal_sram_usage_4_get_internal_sram_usage_log_sram(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_internal_sram_usage_4_set_internal_sram_usage_log_sram(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CACHE_TAG_ACCESS_0_OFFSET 0x28u
#define SENSITIVE_CACHE_TAG_ACCESS_0_RESET 0x00000000u
#define SENSITIVE_CACHE_TAG_ACCESS_0_CACHE_TAG_ACCESS_LOCK_SHIFT 0u
#define SENSITIVE_CACHE_TAG_ACCESS_0_CACHE_TAG_ACCESS_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_cache_tag_access_0_get_cache_tag_access_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_cache_tag_access_0_set_cache_tag_access_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CACHE_TAG_ACCESS_1_OFFSET 0x2cu
#define SENSITIVE_CACHE_TAG_ACCESS_1_RESET 0x0000000fu
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_I_TAG_RD_ACS_SHIFT 0u
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_I_TAG_RD_ACS_MASK 0x00000001u
static inline uint32_t sensitive_cache_tag_access_1_get_pro_i_tag_rd_acs(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_cache_tag_access_1_set_pro_i_tag_rd_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_I_TAG_WR_ACS_SHIFT 1u
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_I_TAG_WR_ACS_MASK 0x00000002u
static inline uint32_t sensitive_cache_tag_access_1_get_pro_i_tag_wr_acs(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_cache_tag_access_1_set_pro_i_tag_wr_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_D_TAG_RD_ACS_SHIFT 2u
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_D_TAG_RD_ACS_MASK 0x00000004u
static inline uint32_t sensitive_cache_tag_access_1_get_pro_d_tag_rd_acs(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t sensitive_cache_tag_access_1_set_pro_d_tag_rd_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_D_TAG_WR_ACS_SHIFT 3u
#define SENSITIVE_CACHE_TAG_ACCESS_1_PRO_D_TAG_WR_ACS_MASK 0x00000008u
static inline uint32_t sensitive_cache_tag_access_1_get_pro_d_tag_wr_acs(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t sensitive_cache_tag_access_1_set_pro_d_tag_wr_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define SENSITIVE_CACHE_MMU_ACCESS_0_OFFSET 0x30u
#define SENSITIVE_CACHE_MMU_ACCESS_0_RESET 0x00000000u
#define SENSITIVE_CACHE_MMU_ACCESS_0_CACHE_MMU_ACCESS_LOCK_SHIFT 0u
#define SENSITIVE_CACHE_MMU_ACCESS_0_CACHE_MMU_ACCESS_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_cache_mmu_access_0_get_cache_mmu_access_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_cache_mmu_access_0_set_cache_mmu_access_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CACHE_MMU_ACCESS_1_OFFSET 0x34u
#define SENSITIVE_CACHE_MMU_ACCESS_1_RESET 0x00000003u
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_RD_ACS_SHIFT 0u
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_RD_ACS_MASK 0x00000001u
static inline uint32_t sensitive_cache_mmu_access_1_get_pro_mmu_rd_acs(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_cache_mmu_access_1_set_pro_mmu_rd_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_WR_ACS_SHIFT 1u
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_WR_ACS_MASK 0x00000002u
static inline uint32_t sensitive_cache_mmu_access_1_get_pro_mmu_wr_acs(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_cache_mmu_access_1_set_pro_mmu_wr_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_0_OFFSET 0x38u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_0_DMA_APBPERI_SPI2_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_0_DMA_APBPERI_SPI2_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_0_get_dma_apbperi_spi2_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_0_set_dma_apbperi_spi2_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_OFFSET 0x3cu
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_SPI2_PMS_CONSTRAIN_1_DMA_APBPERI_SPI2_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_get_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_spi2_pms_constrain_1_set_dma_apbperi_spi2_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_0_OFFSET 0x40u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_0_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_0_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_0_get_dma_apbperi_uchi0_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_0_set_dma_apbperi_uchi0_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_OFFSET 0x44u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_1_DMA_APBPERI_UCHI0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_get_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_uchi0_pms_constrain_1_set_dma_apbperi_uchi0_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_0_OFFSET 0x48u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_0_DMA_APBPERI_I2S0_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_0_DMA_APBPERI_I2S0_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_0_get_dma_apbperi_i2s0_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_0_set_dma_apbperi_i2s0_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_OFFSET 0x4cu
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_I2S0_PMS_CONSTRAIN_1_DMA_APBPERI_I2S0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_get_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_i2s0_pms_constrain_1_set_dma_apbperi_i2s0_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_0_OFFSET 0x50u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_0_DMA_APBPERI_MAC_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_0_DMA_APBPERI_MAC_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_0_get_dma_apbperi_mac_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_0_set_dma_apbperi_mac_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_OFFSET 0x54u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_MAC_PMS_CONSTRAIN_1_DMA_APBPERI_MAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_get_dma_apbperi_mac_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_mac_pms_constrain_1_set_dma_apbperi_mac_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_0_OFFSET 0x58u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_0_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_0_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_0_get_dma_apbperi_backup_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_0_set_dma_apbperi_backup_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_OFFSET 0x5cu
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_1_DMA_APBPERI_BACKUP_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_get_dma_apbperi_backup_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_backup_pms_constrain_1_set_dma_apbperi_backup_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_0_OFFSET 0x60u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_0_DMA_APBPERI_LC_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_0_DMA_APBPERI_LC_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_0_get_dma_apbperi_lc_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_0_set_dma_apbperi_lc_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_OFFSET 0x64u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_LC_PMS_CONSTRAIN_1_DMA_APBPERI_LC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_get_dma_apbperi_lc_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_lc_pms_constrain_1_set_dma_apbperi_lc_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_0_OFFSET 0x68u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_0_DMA_APBPERI_AES_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_0_DMA_APBPERI_AES_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_0_get_dma_apbperi_aes_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_0_set_dma_apbperi_aes_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_OFFSET 0x6cu
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_AES_PMS_CONSTRAIN_1_DMA_APBPERI_AES_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_get_dma_apbperi_aes_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_aes_pms_constrain_1_set_dma_apbperi_aes_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_0_OFFSET 0x70u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_0_DMA_APBPERI_SHA_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_0_DMA_APBPERI_SHA_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_0_get_dma_apbperi_sha_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_0_set_dma_apbperi_sha_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_OFFSET 0x74u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_SHA_PMS_CONSTRAIN_1_DMA_APBPERI_SHA_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_get_dma_apbperi_sha_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_sha_pms_constrain_1_set_dma_apbperi_sha_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_0_OFFSET 0x78u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_0_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_0_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_0_get_dma_apbperi_adc_dac_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_0_set_dma_apbperi_adc_dac_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_OFFSET 0x7cu
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_RESET 0x000ff0ffu
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_1_DMA_APBPERI_ADC_DAC_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_get_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_dma_apbperi_adc_dac_pms_constrain_1_set_dma_apbperi_adc_dac_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_0_OFFSET 0x80u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_0_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_0_DMA_APBPERI_PMS_MONITOR_LOCK_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_0_DMA_APBPERI_PMS_MONITOR_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_pms_monitor_0_get_dma_apbperi_pms_monitor_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_pms_monitor_0_set_dma_apbperi_pms_monitor_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_1_OFFSET 0x84u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_1_RESET 0x00000003u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_1_DMA_APBPERI_PMS_MONITOR_VIOLATE_CLR_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_1_DMA_APBPERI_PMS_MONITOR_VIOLATE_CLR_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_pms_monitor_1_get_dma_apbperi_pms_monitor_violate_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_pms_monitor_1_set_dma_apbperi_pms_monitor_violate_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_1_DMA_APBPERI_PMS_MONITOR_VIOLATE_EN_SHIFT 1u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_1_DMA_APBPERI_PMS_MONITOR_VIOLATE_EN_MASK 0x00000002u
static inline uint32_t sensitive_dma_apbperi_pms_monitor_1_get_dma_apbperi_pms_monitor_violate_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_dma_apbperi_pms_monitor_1_set_dma_apbperi_pms_monitor_violate_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_OFFSET 0x88u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_DMA_APBPERI_PMS_MONITOR_VIOLATE_INTR_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_DMA_APBPERI_PMS_MONITOR_VIOLATE_INTR_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_pms_monitor_2_get_dma_apbperi_pms_monitor_violate_intr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_WORLD_SHIFT 1u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_WORLD_MASK 0x00000006u
static inline uint32_t sensitive_dma_apbperi_pms_monitor_2_get_dma_apbperi_pms_monitor_violate_status_world(uint32_t reg) { return reg >> 1 & 0x3u; }
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_ADDR_SHIFT 3u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_2_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_ADDR_MASK 0x07fffff8u
static inline uint32_t sensitive_dma_apbperi_pms_monitor_2_get_dma_apbperi_pms_monitor_violate_status_addr(uint32_t reg) { return reg >> 3 & 0xffffffu; }

#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_3_OFFSET 0x8cu
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_3_RESET 0x00000000u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_3_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_WR_SHIFT 0u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_3_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_WR_MASK 0x00000001u
static inline uint32_t sensitive_dma_apbperi_pms_monitor_3_get_dma_apbperi_pms_monitor_violate_status_wr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_3_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_BYTEEN_SHIFT 1u
#define SENSITIVE_DMA_APBPERI_PMS_MONITOR_3_DMA_APBPERI_PMS_MONITOR_VIOLATE_STATUS_BYTEEN_MASK 0x0000001eu
static inline uint32_t sensitive_dma_apbperi_pms_monitor_3_get_dma_apbperi_pms_monitor_violate_status_byteen(uint32_t reg) { return reg >> 1 & 0xfu; }

#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_0_OFFSET 0x90u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_0_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_0_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_0_get_core_x_iram0_dram0_dma_split_line_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_0_set_core_x_iram0_dram0_dma_split_line_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_OFFSET 0x94u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_RESET 0x00000000u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_CATEGORY_0_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_CATEGORY_0_MASK 0x00000003u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_get_core_x_iram0_dram0_dma_sram_category_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_set_core_x_iram0_dram0_dma_sram_category_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_CATEGORY_1_SHIFT 2u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_CATEGORY_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_get_core_x_iram0_dram0_dma_sram_category_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_set_core_x_iram0_dram0_dma_sram_category_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_CATEGORY_2_SHIFT 4u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_CATEGORY_2_MASK 0x00000030u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_get_core_x_iram0_dram0_dma_sram_category_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_set_core_x_iram0_dram0_dma_sram_category_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_SPLITADDR_SHIFT 14u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_1_CORE_X_IRAM0_DRAM0_DMA_SRAM_SPLITADDR_MASK 0x003fc000u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_get_core_x_iram0_dram0_dma_sram_splitaddr(uint32_t reg) { return reg >> 14 & 0xffu; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_1_set_core_x_iram0_dram0_dma_sram_splitaddr(uint32_t reg, uint32_t v) { return (reg & 0xffc03fffu) | (v << 14 & 0x3fc000u); }

#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_OFFSET 0x98u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_RESET 0x00000000u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_CATEGORY_0_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_CATEGORY_0_MASK 0x00000003u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_get_core_x_iram0_sram_line_0_category_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_set_core_x_iram0_sram_line_0_category_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_CATEGORY_1_SHIFT 2u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_CATEGORY_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_get_core_x_iram0_sram_line_0_category_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_set_core_x_iram0_sram_line_0_category_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_CATEGORY_2_SHIFT 4u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_CATEGORY_2_MASK 0x00000030u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_get_core_x_iram0_sram_line_0_category_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_set_core_x_iram0_sram_line_0_category_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_SPLITADDR_SHIFT 14u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_2_CORE_X_IRAM0_SRAM_LINE_0_SPLITADDR_MASK 0x003fc000u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_get_core_x_iram0_sram_line_0_splitaddr(uint32_t reg) { return reg >> 14 & 0xffu; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_2_set_core_x_iram0_sram_line_0_splitaddr(uint32_t reg, uint32_t v) { return (reg & 0xffc03fffu) | (v << 14 & 0x3fc000u); }

#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_OFFSET 0x9cu
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_RESET 0x00000000u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_CATEGORY_0_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_CATEGORY_0_MASK 0x00000003u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_get_core_x_iram0_sram_line_1_category_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_set_core_x_iram0_sram_line_1_category_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_CATEGORY_1_SHIFT 2u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_CATEGORY_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_get_core_x_iram0_sram_line_1_category_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_set_core_x_iram0_sram_line_1_category_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_CATEGORY_2_SHIFT 4u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_CATEGORY_2_MASK 0x00000030u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_get_core_x_iram0_sram_line_1_category_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_set_core_x_iram0_sram_line_1_category_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_SPLITADDR_SHIFT 14u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_3_CORE_X_IRAM0_SRAM_LINE_1_SPLITADDR_MASK 0x003fc000u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_get_core_x_iram0_sram_line_1_splitaddr(uint32_t reg) { return reg >> 14 & 0xffu; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_3_set_core_x_iram0_sram_line_1_splitaddr(uint32_t reg, uint32_t v) { return (reg & 0xffc03fffu) | (v << 14 & 0x3fc000u); }

#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_OFFSET 0xa0u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_RESET 0x00000000u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_CATEGORY_0_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_CATEGORY_0_MASK 0x00000003u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_get_core_x_dram0_dma_sram_line_0_category_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_set_core_x_dram0_dma_sram_line_0_category_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_CATEGORY_1_SHIFT 2u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_CATEGORY_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_get_core_x_dram0_dma_sram_line_0_category_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_set_core_x_dram0_dma_sram_line_0_category_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_CATEGORY_2_SHIFT 4u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_CATEGORY_2_MASK 0x00000030u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_get_core_x_dram0_dma_sram_line_0_category_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_set_core_x_dram0_dma_sram_line_0_category_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_SPLITADDR_SHIFT 14u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_4_CORE_X_DRAM0_DMA_SRAM_LINE_0_SPLITADDR_MASK 0x003fc000u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_get_core_x_dram0_dma_sram_line_0_splitaddr(uint32_t reg) { return reg >> 14 & 0xffu; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_4_set_core_x_dram0_dma_sram_line_0_splitaddr(uint32_t reg, uint32_t v) { return (reg & 0xffc03fffu) | (v << 14 & 0x3fc000u); }

#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_OFFSET 0xa4u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_RESET 0x00000000u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_CATEGORY_0_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_CATEGORY_0_MASK 0x00000003u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_get_core_x_dram0_dma_sram_line_1_category_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_set_core_x_dram0_dma_sram_line_1_category_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_CATEGORY_1_SHIFT 2u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_CATEGORY_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_get_core_x_dram0_dma_sram_line_1_category_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_set_core_x_dram0_dma_sram_line_1_category_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_CATEGORY_2_SHIFT 4u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_CATEGORY_2_MASK 0x00000030u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_get_core_x_dram0_dma_sram_line_1_category_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_set_core_x_dram0_dma_sram_line_1_category_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_SPLITADDR_SHIFT 14u
#define SENSITIVE_CORE_X_IRAM0_DRAM0_DMA_SPLIT_LINE_CONSTRAIN_5_CORE_X_DRAM0_DMA_SRAM_LINE_1_SPLITADDR_MASK 0x003fc000u
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_get_core_x_dram0_dma_sram_line_1_splitaddr(uint32_t reg) { return reg >> 14 & 0xffu; }
static inline uint32_t sensitive_core_x_iram0_dram0_dma_split_line_constrain_5_set_core_x_dram0_dma_sram_line_1_splitaddr(uint32_t reg, uint32_t v) { return (reg & 0xffc03fffu) | (v << 14 & 0x3fc000u); }

#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_0_OFFSET 0xa8u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_0_CORE_X_IRAM0_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_0_CORE_X_IRAM0_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_0_get_core_x_iram0_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_0_set_core_x_iram0_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_OFFSET 0xacu
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_RESET 0x001c7fffu
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00000007u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_get_core_x_iram0_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_set_core_x_iram0_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 3u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x00000038u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_get_core_x_iram0_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 3 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_set_core_x_iram0_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffffffc7u) | (v << 3 & 0x38u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 6u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x000001c0u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_get_core_x_iram0_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 6 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_set_core_x_iram0_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffe3fu) | (v << 6 & 0x1c0u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 9u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x00000e00u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_get_core_x_iram0_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_set_core_x_iram0_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_CACHEDATAARRAY_PMS_0_SHIFT 12u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_CACHEDATAARRAY_PMS_0_MASK 0x00007000u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_get_core_x_iram0_pms_constrain_sram_world_1_cachedataarray_pms_0(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_set_core_x_iram0_pms_constrain_sram_world_1_cachedataarray_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_ROM_WORLD_1_PMS_SHIFT 18u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_1_CORE_X_IRAM0_PMS_CONSTRAIN_ROM_WORLD_1_PMS_MASK 0x001c0000u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_get_core_x_iram0_pms_constrain_rom_world_1_pms(uint32_t reg) { return reg >> 18 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_1_set_core_x_iram0_pms_constrain_rom_world_1_pms(uint32_t reg, uint32_t v) { return (reg & 0xffe3ffffu) | (v << 18 & 0x1c0000u); }

#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_OFFSET 0xb0u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_RESET 0x001c7fffu
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000007u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_get_core_x_iram0_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_set_core_x_iram0_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 3u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x00000038u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_get_core_x_iram0_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 3 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_set_core_x_iram0_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffffffc7u) | (v << 3 & 0x38u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 6u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x000001c0u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_get_core_x_iram0_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 6 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_set_core_x_iram0_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffe3fu) | (v << 6 & 0x1c0u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 9u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x00000e00u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_get_core_x_iram0_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_set_core_x_iram0_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_CACHEDATAARRAY_PMS_0_SHIFT 12u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_CACHEDATAARRAY_PMS_0_MASK 0x00007000u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_get_core_x_iram0_pms_constrain_sram_world_0_cachedataarray_pms_0(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_set_core_x_iram0_pms_constrain_sram_world_0_cachedataarray_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_ROM_WORLD_0_PMS_SHIFT 18u
#define SENSITIVE_CORE_X_IRAM0_PMS_CONSTRAIN_2_CORE_X_IRAM0_PMS_CONSTRAIN_ROM_WORLD_0_PMS_MASK 0x001c0000u
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_get_core_x_iram0_pms_constrain_rom_world_0_pms(uint32_t reg) { return reg >> 18 & 0x7u; }
static inline uint32_t sensitive_core_x_iram0_pms_constrain_2_set_core_x_iram0_pms_constrain_rom_world_0_pms(uint32_t reg, uint32_t v) { return (reg & 0xffe3ffffu) | (v << 18 & 0x1c0000u); }

#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_0_OFFSET 0xb4u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_0_RESET 0x00000000u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_0_CORE_0_IRAM0_PMS_MONITOR_LOCK_SHIFT 0u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_0_CORE_0_IRAM0_PMS_MONITOR_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_0_get_core_0_iram0_pms_monitor_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_iram0_pms_monitor_0_set_core_0_iram0_pms_monitor_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_1_OFFSET 0xb8u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_1_RESET 0x00000003u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_1_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_CLR_SHIFT 0u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_1_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_CLR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_1_get_core_0_iram0_pms_monitor_violate_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_iram0_pms_monitor_1_set_core_0_iram0_pms_monitor_violate_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_1_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_EN_SHIFT 1u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_1_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_EN_MASK 0x00000002u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_1_get_core_0_iram0_pms_monitor_violate_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_core_0_iram0_pms_monitor_1_set_core_0_iram0_pms_monitor_violate_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_OFFSET 0xbcu
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_RESET 0x00000000u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_INTR_SHIFT 0u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_INTR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_2_get_core_0_iram0_pms_monitor_violate_intr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_WR_SHIFT 1u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_WR_MASK 0x00000002u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_2_get_core_0_iram0_pms_monitor_violate_status_wr(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_LOADSTORE_SHIFT 2u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_LOADSTORE_MASK 0x00000004u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_2_get_core_0_iram0_pms_monitor_violate_status_loadstore(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_WORLD_SHIFT 3u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_WORLD_MASK 0x00000018u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_2_get_core_0_iram0_pms_monitor_violate_status_world(uint32_t reg) { return reg >> 3 & 0x3u; }
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_ADDR_SHIFT 5u
#define SENSITIVE_CORE_0_IRAM0_PMS_MONITOR_2_CORE_0_IRAM0_PMS_MONITOR_VIOLATE_STATUS_ADDR_MASK 0x1fffffe0u
static inline uint32_t sensitive_core_0_iram0_pms_monitor_2_get_core_0_iram0_pms_monitor_violate_status_addr(uint32_t reg) { return reg >> 5 & 0xffffffu; }

#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_0_OFFSET 0xc0u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_0_CORE_X_DRAM0_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_0_CORE_X_DRAM0_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_0_get_core_x_dram0_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_0_set_core_x_dram0_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_OFFSET 0xc4u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_RESET 0x0f0ff0ffu
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_SHIFT 0u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_0_MASK 0x00000003u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_0_pms_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_0_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_SHIFT 2u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_0_pms_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_0_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_SHIFT 4u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_2_MASK 0x00000030u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_0_pms_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_0_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_SHIFT 6u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_0_PMS_3_MASK 0x000000c0u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_0_pms_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_0_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_SHIFT 12u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_0_MASK 0x00003000u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_1_pms_0(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_1_pms_0(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_SHIFT 14u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_1_MASK 0x0000c000u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_1_pms_1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_1_pms_1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_SHIFT 16u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_2_MASK 0x00030000u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_1_pms_2(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_1_pms_2(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_SHIFT 18u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_SRAM_WORLD_1_PMS_3_MASK 0x000c0000u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_sram_world_1_pms_3(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_sram_world_1_pms_3(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_ROM_WORLD_0_PMS_SHIFT 24u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_ROM_WORLD_0_PMS_MASK 0x03000000u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_rom_world_0_pms(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_rom_world_0_pms(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_ROM_WORLD_1_PMS_SHIFT 26u
#define SENSITIVE_CORE_X_DRAM0_PMS_CONSTRAIN_1_CORE_X_DRAM0_PMS_CONSTRAIN_ROM_WORLD_1_PMS_MASK 0x0c000000u
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_get_core_x_dram0_pms_constrain_rom_world_1_pms(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_x_dram0_pms_constrain_1_set_core_x_dram0_pms_constrain_rom_world_1_pms(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }

#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_0_OFFSET 0xc8u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_0_RESET 0x00000000u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_0_CORE_0_DRAM0_PMS_MONITOR_LOCK_SHIFT 0u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_0_CORE_0_DRAM0_PMS_MONITOR_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_core_0_dram0_pms_monitor_0_get_core_0_dram0_pms_monitor_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_dram0_pms_monitor_0_set_core_0_dram0_pms_monitor_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_1_OFFSET 0xccu
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_1_RESET 0x00000003u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_1_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_CLR_SHIFT 0u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_1_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_CLR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_dram0_pms_monitor_1_get_core_0_dram0_pms_monitor_violate_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_dram0_pms_monitor_1_set_core_0_dram0_pms_monitor_violate_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_1_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_EN_SHIFT 1u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_1_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_EN_MASK 0x00000002u
static inline uint32_t sensitive_core_0_dram0_pms_monitor_1_get_core_0_dram0_pms_monitor_violate_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_core_0_dram0_pms_monitor_1_set_core_0_dram0_pms_monitor_violate_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_OFFSET 0xd0u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_RESET 0x00000000u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_INTR_SHIFT 0u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_INTR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_dram0_pms_monitor_2_get_core_0_dram0_pms_monitor_violate_intr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_LOCK_SHIFT 1u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_LOCK_MASK 0x00000002u
static inline uint32_t sensitive_core_0_dram0_pms_monitor_2_get_core_0_dram0_pms_monitor_violate_status_lock(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_WORLD_SHIFT 2u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_WORLD_MASK 0x0000000cu
static inline uint32_t sensitive_core_0_dram0_pms_monitor_2_get_core_0_dram0_pms_monitor_violate_status_world(uint32_t reg) { return reg >> 2 & 0x3u; }
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_ADDR_SHIFT 4u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_2_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_ADDR_MASK 0x0ffffff0u
static inline uint32_t sensitive_core_0_dram0_pms_monitor_2_get_core_0_dram0_pms_monitor_violate_status_addr(uint32_t reg) { return reg >> 4 & 0xffffffu; }

#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_3_OFFSET 0xd4u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_3_RESET 0x00000000u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_3_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_WR_SHIFT 0u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_3_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_WR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_dram0_pms_monitor_3_get_core_0_dram0_pms_monitor_violate_status_wr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_3_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_BYTEEN_SHIFT 1u
#define SENSITIVE_CORE_0_DRAM0_PMS_MONITOR_3_CORE_0_DRAM0_PMS_MONITOR_VIOLATE_STATUS_BYTEEN_MASK 0x0000001eu
static inline uint32_t sensitive_core_0_dram0_pms_monitor_3_get_core_0_dram0_pms_monitor_violate_status_byteen(uint32_t reg) { return reg >> 1 & 0xfu; }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_0_OFFSET 0xd8u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_0_CORE_0_PIF_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_0_CORE_0_PIF_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_core_0_pif_pms_constrain_0_get_core_0_pif_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_0_set_core_0_pif_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_OFFSET 0xdcu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_RESET 0xcf0fffffu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_UART_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_UART_MASK 0x00000003u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_uart(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_uart(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_G0SPI_1_SHIFT 2u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_G0SPI_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_g0spi_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_g0spi_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_G0SPI_0_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_G0SPI_0_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_g0spi_0(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_g0spi_0(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_GPIO_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_GPIO_MASK 0x000000c0u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_gpio(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_gpio(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_FE2_SHIFT 8u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_FE2_MASK 0x00000300u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_fe2(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_fe2(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_FE_SHIFT 10u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_FE_MASK 0x00000c00u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_fe(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_fe(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_TIMER_SHIFT 12u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_TIMER_MASK 0x00003000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_timer(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_timer(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_RTC_SHIFT 14u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_RTC_MASK 0x0000c000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_rtc(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_rtc(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_IO_MUX_SHIFT 16u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_IO_MUX_MASK 0x00030000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_io_mux(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_io_mux(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_WDG_SHIFT 18u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_WDG_MASK 0x000c0000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_wdg(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_wdg(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_MISC_SHIFT 24u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_MISC_MASK 0x03000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_misc(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_misc(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_I2C_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_I2C_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_i2c(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_i2c(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_UART1_SHIFT 30u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_1_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_UART1_MASK 0xc0000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_get_core_0_pif_pms_constrain_world_0_uart1(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_1_set_core_0_pif_pms_constrain_world_0_uart1(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_OFFSET 0xe0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_RESET 0xfcc30cf3u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_BT_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_BT_MASK 0x00000003u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_bt(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_bt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_I2C_EXT0_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_I2C_EXT0_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_i2c_ext0(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_i2c_ext0(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_UHCI0_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_UHCI0_MASK 0x000000c0u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_uhci0(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_uhci0(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_RMT_SHIFT 10u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_RMT_MASK 0x00000c00u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_rmt(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_rmt(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_LEDC_SHIFT 16u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_LEDC_MASK 0x00030000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_ledc(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_ledc(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_BB_SHIFT 22u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_BB_MASK 0x00c00000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_bb(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_bb(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_TIMERGROUP_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_TIMERGROUP_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_timergroup(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_timergroup(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_TIMERGROUP1_SHIFT 28u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_TIMERGROUP1_MASK 0x30000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_timergroup1(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_timergroup1(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SYSTIMER_SHIFT 30u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_2_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SYSTIMER_MASK 0xc0000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_get_core_0_pif_pms_constrain_world_0_systimer(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_2_set_core_0_pif_pms_constrain_world_0_systimer(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_OFFSET 0xe4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_RESET 0x3cc0cc33u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SPI_2_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SPI_2_MASK 0x00000003u
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_get_core_0_pif_pms_constrain_world_0_spi_2(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_set_core_0_pif_pms_constrain_world_0_spi_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_APB_CTRL_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_APB_CTRL_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_get_core_0_pif_pms_constrain_world_0_apb_ctrl(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_set_core_0_pif_pms_constrain_world_0_apb_ctrl(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CAN_SHIFT 10u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CAN_MASK 0x00000c00u
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_get_core_0_pif_pms_constrain_world_0_can(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_set_core_0_pif_pms_constrain_world_0_can(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_I2S1_SHIFT 14u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_I2S1_MASK 0x0000c000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_get_core_0_pif_pms_constrain_world_0_i2s1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_set_core_0_pif_pms_constrain_world_0_i2s1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_RWBT_SHIFT 22u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_RWBT_MASK 0x00c00000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_get_core_0_pif_pms_constrain_world_0_rwbt(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_set_core_0_pif_pms_constrain_world_0_rwbt(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_WIFIMAC_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_WIFIMAC_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_get_core_0_pif_pms_constrain_world_0_wifimac(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_set_core_0_pif_pms_constrain_world_0_wifimac(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_PWR_SHIFT 28u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_3_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_PWR_MASK 0x30000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_get_core_0_pif_pms_constrain_world_0_pwr(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_3_set_core_0_pif_pms_constrain_world_0_pwr(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_OFFSET 0xe8u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_RESET 0xfffff3fcu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_USB_WRAP_SHIFT 2u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_USB_WRAP_MASK 0x0000000cu
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_usb_wrap(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_usb_wrap(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CRYPTO_PERI_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CRYPTO_PERI_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_crypto_peri(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_crypto_peri(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CRYPTO_DMA_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CRYPTO_DMA_MASK 0x000000c0u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_crypto_dma(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_crypto_dma(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_APB_ADC_SHIFT 8u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_APB_ADC_MASK 0x00000300u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_apb_adc(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_apb_adc(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_BT_PWR_SHIFT 12u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_BT_PWR_MASK 0x00003000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_bt_pwr(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_bt_pwr(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_USB_DEVICE_SHIFT 14u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_USB_DEVICE_MASK 0x0000c000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_usb_device(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_usb_device(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SYSTEM_SHIFT 16u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SYSTEM_MASK 0x00030000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_system(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_system(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SENSITIVE_SHIFT 18u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_SENSITIVE_MASK 0x000c0000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_sensitive(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_sensitive(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_INTERRUPT_SHIFT 20u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_INTERRUPT_MASK 0x00300000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_interrupt(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_interrupt(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_DMA_COPY_SHIFT 22u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_DMA_COPY_MASK 0x00c00000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_dma_copy(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_dma_copy(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CACHE_CONFIG_SHIFT 24u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_CACHE_CONFIG_MASK 0x03000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_cache_config(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_cache_config(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_AD_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_AD_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_ad(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_ad(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_DIO_SHIFT 28u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_DIO_MASK 0x30000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_dio(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_dio(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_WORLD_CONTROLLER_SHIFT 30u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_4_CORE_0_PIF_PMS_CONSTRAIN_WORLD_0_WORLD_CONTROLLER_MASK 0xc0000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_get_core_0_pif_pms_constrain_world_0_world_controller(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_4_set_core_0_pif_pms_constrain_world_0_world_controller(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_OFFSET 0xecu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_RESET 0xcf0fffffu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_UART_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_UART_MASK 0x00000003u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_uart(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_uart(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_G0SPI_1_SHIFT 2u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_G0SPI_1_MASK 0x0000000cu
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_g0spi_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_g0spi_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_G0SPI_0_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_G0SPI_0_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_g0spi_0(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_g0spi_0(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_GPIO_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_GPIO_MASK 0x000000c0u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_gpio(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_gpio(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_FE2_SHIFT 8u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_FE2_MASK 0x00000300u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_fe2(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_fe2(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_FE_SHIFT 10u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_FE_MASK 0x00000c00u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_fe(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_fe(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_TIMER_SHIFT 12u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_TIMER_MASK 0x00003000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_timer(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_timer(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_RTC_SHIFT 14u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_RTC_MASK 0x0000c000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_rtc(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_rtc(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_IO_MUX_SHIFT 16u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_IO_MUX_MASK 0x00030000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_io_mux(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_io_mux(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_WDG_SHIFT 18u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_WDG_MASK 0x000c0000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_wdg(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_wdg(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_MISC_SHIFT 24u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_MISC_MASK 0x03000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_misc(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_misc(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_I2C_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_I2C_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_i2c(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_i2c(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_UART1_SHIFT 30u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_5_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_UART1_MASK 0xc0000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_get_core_0_pif_pms_constrain_world_1_uart1(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_5_set_core_0_pif_pms_constrain_world_1_uart1(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_OFFSET 0xf0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_RESET 0xfcc30cf3u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_BT_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_BT_MASK 0x00000003u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_bt(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_bt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_I2C_EXT0_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_I2C_EXT0_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_i2c_ext0(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_i2c_ext0(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_UHCI0_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_UHCI0_MASK 0x000000c0u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_uhci0(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_uhci0(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_RMT_SHIFT 10u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_RMT_MASK 0x00000c00u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_rmt(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_rmt(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_LEDC_SHIFT 16u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_LEDC_MASK 0x00030000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_ledc(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_ledc(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_BB_SHIFT 22u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_BB_MASK 0x00c00000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_bb(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_bb(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_TIMERGROUP_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_TIMERGROUP_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_timergroup(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_timergroup(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_TIMERGROUP1_SHIFT 28u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_TIMERGROUP1_MASK 0x30000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_timergroup1(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_timergroup1(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SYSTIMER_SHIFT 30u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_6_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SYSTIMER_MASK 0xc0000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_get_core_0_pif_pms_constrain_world_1_systimer(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_6_set_core_0_pif_pms_constrain_world_1_systimer(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_OFFSET 0xf4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_RESET 0x3cc0cc33u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SPI_2_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SPI_2_MASK 0x00000003u
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_get_core_0_pif_pms_constrain_world_1_spi_2(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_set_core_0_pif_pms_constrain_world_1_spi_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_APB_CTRL_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_APB_CTRL_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_get_core_0_pif_pms_constrain_world_1_apb_ctrl(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_set_core_0_pif_pms_constrain_world_1_apb_ctrl(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CAN_SHIFT 10u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CAN_MASK 0x00000c00u
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_get_core_0_pif_pms_constrain_world_1_can(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_set_core_0_pif_pms_constrain_world_1_can(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_I2S1_SHIFT 14u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_I2S1_MASK 0x0000c000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_get_core_0_pif_pms_constrain_world_1_i2s1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_set_core_0_pif_pms_constrain_world_1_i2s1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_RWBT_SHIFT 22u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_RWBT_MASK 0x00c00000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_get_core_0_pif_pms_constrain_world_1_rwbt(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_set_core_0_pif_pms_constrain_world_1_rwbt(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_WIFIMAC_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_WIFIMAC_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_get_core_0_pif_pms_constrain_world_1_wifimac(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_set_core_0_pif_pms_constrain_world_1_wifimac(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_PWR_SHIFT 28u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_7_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_PWR_MASK 0x30000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_get_core_0_pif_pms_constrain_world_1_pwr(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_7_set_core_0_pif_pms_constrain_world_1_pwr(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_OFFSET 0xf8u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_RESET 0xfffff3fcu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_USB_WRAP_SHIFT 2u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_USB_WRAP_MASK 0x0000000cu
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_usb_wrap(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_usb_wrap(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CRYPTO_PERI_SHIFT 4u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CRYPTO_PERI_MASK 0x00000030u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_crypto_peri(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_crypto_peri(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CRYPTO_DMA_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CRYPTO_DMA_MASK 0x000000c0u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_crypto_dma(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_crypto_dma(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_APB_ADC_SHIFT 8u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_APB_ADC_MASK 0x00000300u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_apb_adc(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_apb_adc(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_BT_PWR_SHIFT 12u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_BT_PWR_MASK 0x00003000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_bt_pwr(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_bt_pwr(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_USB_DEVICE_SHIFT 14u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_USB_DEVICE_MASK 0x0000c000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_usb_device(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_usb_device(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SYSTEM_SHIFT 16u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SYSTEM_MASK 0x00030000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_system(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_system(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SENSITIVE_SHIFT 18u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_SENSITIVE_MASK 0x000c0000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_sensitive(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_sensitive(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_INTERRUPT_SHIFT 20u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_INTERRUPT_MASK 0x00300000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_interrupt(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_interrupt(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_DMA_COPY_SHIFT 22u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_DMA_COPY_MASK 0x00c00000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_dma_copy(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_dma_copy(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CACHE_CONFIG_SHIFT 24u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_CACHE_CONFIG_MASK 0x03000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_cache_config(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_cache_config(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_AD_SHIFT 26u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_AD_MASK 0x0c000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_ad(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_ad(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_DIO_SHIFT 28u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_DIO_MASK 0x30000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_dio(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_dio(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_WORLD_CONTROLLER_SHIFT 30u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_8_CORE_0_PIF_PMS_CONSTRAIN_WORLD_1_WORLD_CONTROLLER_MASK 0xc0000000u
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_get_core_0_pif_pms_constrain_world_1_world_controller(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_8_set_core_0_pif_pms_constrain_world_1_world_controller(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_9_OFFSET 0xfcu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_9_RESET 0x003fffffu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_9_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_SPLTADDR_WORLD_0_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_9_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_SPLTADDR_WORLD_0_MASK 0x000007ffu
static inline uint32_t sensitive_core_0_pif_pms_constrain_9_get_core_0_pif_pms_constrain_rtcfast_spltaddr_world_0(uint32_t reg) { return reg & 0x7ffu; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_9_set_core_0_pif_pms_constrain_rtcfast_spltaddr_world_0(uint32_t reg, uint32_t v) { return (reg & 0xfffff800u) | (v & 0x7ffu); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_9_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_SPLTADDR_WORLD_1_SHIFT 11u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_9_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_SPLTADDR_WORLD_1_MASK 0x003ff800u
static inline uint32_t sensitive_core_0_pif_pms_constrain_9_get_core_0_pif_pms_constrain_rtcfast_spltaddr_world_1(uint32_t reg) { return reg >> 11 & 0x7ffu; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_9_set_core_0_pif_pms_constrain_rtcfast_spltaddr_world_1(uint32_t reg, uint32_t v) { return (reg & 0xffc007ffu) | (v << 11 & 0x3ff800u); }

#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_OFFSET 0x100u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_RESET 0x00000fffu
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_0_L_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_0_L_MASK 0x00000007u
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_get_core_0_pif_pms_constrain_rtcfast_world_0_l(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_set_core_0_pif_pms_constrain_rtcfast_world_0_l(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_0_H_SHIFT 3u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_0_H_MASK 0x00000038u
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_get_core_0_pif_pms_constrain_rtcfast_world_0_h(uint32_t reg) { return reg >> 3 & 0x7u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_set_core_0_pif_pms_constrain_rtcfast_world_0_h(uint32_t reg, uint32_t v) { return (reg & 0xffffffc7u) | (v << 3 & 0x38u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_1_L_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_1_L_MASK 0x000001c0u
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_get_core_0_pif_pms_constrain_rtcfast_world_1_l(uint32_t reg) { return reg >> 6 & 0x7u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_set_core_0_pif_pms_constrain_rtcfast_world_1_l(uint32_t reg, uint32_t v) { return (reg & 0xfffffe3fu) | (v << 6 & 0x1c0u); }
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_1_H_SHIFT 9u
#define SENSITIVE_CORE_0_PIF_PMS_CONSTRAIN_10_CORE_0_PIF_PMS_CONSTRAIN_RTCFAST_WORLD_1_H_MASK 0x00000e00u
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_get_core_0_pif_pms_constrain_rtcfast_world_1_h(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t sensitive_core_0_pif_pms_constrain_10_set_core_0_pif_pms_constrain_rtcfast_world_1_h(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_0_OFFSET 0x104u
#define SENSITIVE_REGION_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_0_REGION_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_0_REGION_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_region_pms_constrain_0_get_region_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_region_pms_constrain_0_set_region_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_1_OFFSET 0x108u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_RESET 0x00003fffu
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_0_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_0_MASK 0x00000003u
static inline uint32_t sensitive_region_pms_constrain_1_get_region_pms_constrain_world_0_area_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_1_set_region_pms_constrain_world_0_area_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_1_SHIFT 2u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_1_MASK 0x0000000cu
static inline uint32_t sensitive_region_pms_constrain_1_get_region_pms_constrain_world_0_area_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_1_set_region_pms_constrain_world_0_area_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_2_SHIFT 4u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_2_MASK 0x00000030u
static inline uint32_t sensitive_region_pms_constrain_1_get_region_pms_constrain_world_0_area_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_1_set_region_pms_constrain_world_0_area_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_3_SHIFT 6u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_3_MASK 0x000000c0u
static inline uint32_t sensitive_region_pms_constrain_1_get_region_pms_constrain_world_0_area_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_1_set_region_pms_constrain_world_0_area_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_4_SHIFT 8u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_4_MASK 0x00000300u
static inline uint32_t sensitive_region_pms_constrain_1_get_region_pms_constrain_world_0_area_4(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_1_set_region_pms_constrain_world_0_area_4(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_5_SHIFT 10u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_5_MASK 0x00000c00u
static inline uint32_t sensitive_region_pms_constrain_1_get_region_pms_constrain_world_0_area_5(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_1_set_region_pms_constrain_world_0_area_5(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_6_SHIFT 12u
#define SENSITIVE_REGION_PMS_CONSTRAIN_1_REGION_PMS_CONSTRAIN_WORLD_0_AREA_6_MASK 0x00003000u
static inline uint32_t sensitive_region_pms_constrain_1_get_region_pms_constrain_world_0_area_6(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_1_set_region_pms_constrain_world_0_area_6(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_2_OFFSET 0x10cu
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_RESET 0x00003fffu
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_0_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_0_MASK 0x00000003u
static inline uint32_t sensitive_region_pms_constrain_2_get_region_pms_constrain_world_1_area_0(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_2_set_region_pms_constrain_world_1_area_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_1_SHIFT 2u
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_1_MASK 0x0000000cu
static inline uint32_t sensitive_region_pms_constrain_2_get_region_pms_constrain_world_1_area_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_2_set_region_pms_constrain_world_1_area_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_2_SHIFT 4u
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_2_MASK 0x00000030u
static inline uint32_t sensitive_region_pms_constrain_2_get_region_pms_constrain_world_1_area_2(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_2_set_region_pms_constrain_world_1_area_2(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_3_SHIFT 6u
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_3_MASK 0x000000c0u
static inline uint32_t sensitive_region_pms_constrain_2_get_region_pms_constrain_world_1_area_3(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_2_set_region_pms_constrain_world_1_area_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_4_SHIFT 8u
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_4_MASK 0x00000300u
static inline uint32_t sensitive_region_pms_constrain_2_get_region_pms_constrain_world_1_area_4(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_2_set_region_pms_constrain_world_1_area_4(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_5_SHIFT 10u
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_5_MASK 0x00000c00u
static inline uint32_t sensitive_region_pms_constrain_2_get_region_pms_constrain_world_1_area_5(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_2_set_region_pms_constrain_world_1_area_5(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_6_SHIFT 12u
#define SENSITIVE_REGION_PMS_CONSTRAIN_2_REGION_PMS_CONSTRAIN_WORLD_1_AREA_6_MASK 0x00003000u
static inline uint32_t sensitive_region_pms_constrain_2_get_region_pms_constrain_world_1_area_6(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_region_pms_constrain_2_set_region_pms_constrain_world_1_area_6(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_3_OFFSET 0x110u
#define SENSITIVE_REGION_PMS_CONSTRAIN_3_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_3_REGION_PMS_CONSTRAIN_ADDR_0_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_3_REGION_PMS_CONSTRAIN_ADDR_0_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_3_get_region_pms_constrain_addr_0(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_3_set_region_pms_constrain_addr_0(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_4_OFFSET 0x114u
#define SENSITIVE_REGION_PMS_CONSTRAIN_4_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_4_REGION_PMS_CONSTRAIN_ADDR_1_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_4_REGION_PMS_CONSTRAIN_ADDR_1_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_4_get_region_pms_constrain_addr_1(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_4_set_region_pms_constrain_addr_1(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_5_OFFSET 0x118u
#define SENSITIVE_REGION_PMS_CONSTRAIN_5_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_5_REGION_PMS_CONSTRAIN_ADDR_2_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_5_REGION_PMS_CONSTRAIN_ADDR_2_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_5_get_region_pms_constrain_addr_2(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_5_set_region_pms_constrain_addr_2(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_6_OFFSET 0x11cu
#define SENSITIVE_REGION_PMS_CONSTRAIN_6_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_6_REGION_PMS_CONSTRAIN_ADDR_3_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_6_REGION_PMS_CONSTRAIN_ADDR_3_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_6_get_region_pms_constrain_addr_3(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_6_set_region_pms_constrain_addr_3(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_7_OFFSET 0x120u
#define SENSITIVE_REGION_PMS_CONSTRAIN_7_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_7_REGION_PMS_CONSTRAIN_ADDR_4_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_7_REGION_PMS_CONSTRAIN_ADDR_4_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_7_get_region_pms_constrain_addr_4(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_7_set_region_pms_constrain_addr_4(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_8_OFFSET 0x124u
#define SENSITIVE_REGION_PMS_CONSTRAIN_8_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_8_REGION_PMS_CONSTRAIN_ADDR_5_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_8_REGION_PMS_CONSTRAIN_ADDR_5_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_8_get_region_pms_constrain_addr_5(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_8_set_region_pms_constrain_addr_5(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_9_OFFSET 0x128u
#define SENSITIVE_REGION_PMS_CONSTRAIN_9_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_9_REGION_PMS_CONSTRAIN_ADDR_6_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_9_REGION_PMS_CONSTRAIN_ADDR_6_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_9_get_region_pms_constrain_addr_6(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_9_set_region_pms_constrain_addr_6(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_REGION_PMS_CONSTRAIN_10_OFFSET 0x12cu
#define SENSITIVE_REGION_PMS_CONSTRAIN_10_RESET 0x00000000u
#define SENSITIVE_REGION_PMS_CONSTRAIN_10_REGION_PMS_CONSTRAIN_ADDR_7_SHIFT 0u
#define SENSITIVE_REGION_PMS_CONSTRAIN_10_REGION_PMS_CONSTRAIN_ADDR_7_MASK 0x3fffffffu
static inline uint32_t sensitive_region_pms_constrain_10_get_region_pms_constrain_addr_7(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sensitive_region_pms_constrain_10_set_region_pms_constrain_addr_7(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_0_OFFSET 0x130u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_0_RESET 0x00000000u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_0_CORE_0_PIF_PMS_MONITOR_LOCK_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_0_CORE_0_PIF_PMS_MONITOR_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_core_0_pif_pms_monitor_0_get_core_0_pif_pms_monitor_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_pif_pms_monitor_0_set_core_0_pif_pms_monitor_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_1_OFFSET 0x134u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_1_RESET 0x00000003u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_1_CORE_0_PIF_PMS_MONITOR_VIOLATE_CLR_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_1_CORE_0_PIF_PMS_MONITOR_VIOLATE_CLR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_pif_pms_monitor_1_get_core_0_pif_pms_monitor_violate_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_pif_pms_monitor_1_set_core_0_pif_pms_monitor_violate_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_1_CORE_0_PIF_PMS_MONITOR_VIOLATE_EN_SHIFT 1u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_1_CORE_0_PIF_PMS_MONITOR_VIOLATE_EN_MASK 0x00000002u
static inline uint32_t sensitive_core_0_pif_pms_monitor_1_get_core_0_pif_pms_monitor_violate_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_core_0_pif_pms_monitor_1_set_core_0_pif_pms_monitor_violate_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_OFFSET 0x138u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_RESET 0x00000000u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_INTR_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_INTR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_pif_pms_monitor_2_get_core_0_pif_pms_monitor_violate_intr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HPORT_0_SHIFT 1u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HPORT_0_MASK 0x00000002u
static inline uint32_t sensitive_core_0_pif_pms_monitor_2_get_core_0_pif_pms_monitor_violate_status_hport_0(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HSIZE_SHIFT 2u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HSIZE_MASK 0x0000001cu
static inline uint32_t sensitive_core_0_pif_pms_monitor_2_get_core_0_pif_pms_monitor_violate_status_hsize(uint32_t reg) { return reg >> 2 & 0x7u; }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HWRITE_SHIFT 5u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HWRITE_MASK 0x00000020u
static inline uint32_t sensitive_core_0_pif_pms_monitor_2_get_core_0_pif_pms_monitor_violate_status_hwrite(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HWORLD_SHIFT 6u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_2_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HWORLD_MASK 0x000000c0u
static inline uint32_t sensitive_core_0_pif_pms_monitor_2_get_core_0_pif_pms_monitor_violate_status_hworld(uint32_t reg) { return reg >> 6 & 0x3u; }

#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_3_OFFSET 0x13cu
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_3_RESET 0x00000000u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_3_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HADDR_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_3_CORE_0_PIF_PMS_MONITOR_VIOLATE_STATUS_HADDR_MASK 0xffffffffu

#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_4_OFFSET 0x140u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_4_RESET 0x00000003u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_4_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_CLR_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_4_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_CLR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_pif_pms_monitor_4_get_core_0_pif_pms_monitor_nonword_violate_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_core_0_pif_pms_monitor_4_set_core_0_pif_pms_monitor_nonword_violate_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_4_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_EN_SHIFT 1u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_4_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_EN_MASK 0x00000002u
static inline uint32_t sensitive_core_0_pif_pms_monitor_4_get_core_0_pif_pms_monitor_nonword_violate_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_core_0_pif_pms_monitor_4_set_core_0_pif_pms_monitor_nonword_violate_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_OFFSET 0x144u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_RESET 0x00000000u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_INTR_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_INTR_MASK 0x00000001u
static inline uint32_t sensitive_core_0_pif_pms_monitor_5_get_core_0_pif_pms_monitor_nonword_violate_intr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_STATUS_HSIZE_SHIFT 1u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_STATUS_HSIZE_MASK 0x00000006u
static inline uint32_t sensitive_core_0_pif_pms_monitor_5_get_core_0_pif_pms_monitor_nonword_violate_status_hsize(uint32_t reg) { return reg >> 1 & 0x3u; }
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_STATUS_HWORLD_SHIFT 3u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_5_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_STATUS_HWORLD_MASK 0x00000018u
static inline uint32_t sensitive_core_0_pif_pms_monitor_5_get_core_0_pif_pms_monitor_nonword_violate_status_hworld(uint32_t reg) { return reg >> 3 & 0x3u; }

#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_6_OFFSET 0x148u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_6_RESET 0x00000000u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_6_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_STATUS_HADDR_SHIFT 0u
#define SENSITIVE_CORE_0_PIF_PMS_MONITOR_6_CORE_0_PIF_PMS_MONITOR_NONWORD_VIOLATE_STATUS_HADDR_MASK 0xffffffffu

#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_0_OFFSET 0x14cu
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_0_RESET 0x00000000u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_0_BACKUP_BUS_PMS_CONSTRAIN_LOCK_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_0_BACKUP_BUS_PMS_CONSTRAIN_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_backup_bus_pms_constrain_0_get_backup_bus_pms_constrain_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_0_set_backup_bus_pms_constrain_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_OFFSET 0x150u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_RESET 0xcf0fffffu
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_UART_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_UART_MASK 0x00000003u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_uart(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_uart(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_G0SPI_1_SHIFT 2u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_G0SPI_1_MASK 0x0000000cu
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_g0spi_1(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_g0spi_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_G0SPI_0_SHIFT 4u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_G0SPI_0_MASK 0x00000030u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_g0spi_0(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_g0spi_0(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_GPIO_SHIFT 6u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_GPIO_MASK 0x000000c0u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_gpio(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_gpio(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_FE2_SHIFT 8u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_FE2_MASK 0x00000300u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_fe2(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_fe2(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_FE_SHIFT 10u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_FE_MASK 0x00000c00u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_fe(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_fe(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_TIMER_SHIFT 12u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_TIMER_MASK 0x00003000u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_timer(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_timer(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_RTC_SHIFT 14u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_RTC_MASK 0x0000c000u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_rtc(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_rtc(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_IO_MUX_SHIFT 16u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_IO_MUX_MASK 0x00030000u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_io_mux(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_io_mux(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_WDG_SHIFT 18u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_WDG_MASK 0x000c0000u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_wdg(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_wdg(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_MISC_SHIFT 24u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_MISC_MASK 0x03000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_misc(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_misc(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_I2C_SHIFT 26u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_I2C_MASK 0x0c000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_i2c(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_i2c(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_UART1_SHIFT 30u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_1_BACKUP_BUS_PMS_CONSTRAIN_UART1_MASK 0xc0000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_1_get_backup_bus_pms_constrain_uart1(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_1_set_backup_bus_pms_constrain_uart1(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_OFFSET 0x154u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_RESET 0xfcc30cf3u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_BT_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_BT_MASK 0x00000003u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_bt(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_bt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_I2C_EXT0_SHIFT 4u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_I2C_EXT0_MASK 0x00000030u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_i2c_ext0(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_i2c_ext0(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_UHCI0_SHIFT 6u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_UHCI0_MASK 0x000000c0u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_uhci0(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_uhci0(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_RMT_SHIFT 10u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_RMT_MASK 0x00000c00u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_rmt(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_rmt(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_LEDC_SHIFT 16u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_LEDC_MASK 0x00030000u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_ledc(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_ledc(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_BB_SHIFT 22u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_BB_MASK 0x00c00000u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_bb(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_bb(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_TIMERGROUP_SHIFT 26u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_TIMERGROUP_MASK 0x0c000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_timergroup(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_timergroup(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_TIMERGROUP1_SHIFT 28u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_TIMERGROUP1_MASK 0x30000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_timergroup1(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_timergroup1(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_SYSTIMER_SHIFT 30u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_2_BACKUP_BUS_PMS_CONSTRAIN_SYSTIMER_MASK 0xc0000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_2_get_backup_bus_pms_constrain_systimer(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_2_set_backup_bus_pms_constrain_systimer(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_OFFSET 0x158u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_RESET 0x3cc0cc33u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_SPI_2_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_SPI_2_MASK 0x00000003u
static inline uint32_t sensitive_backup_bus_pms_constrain_3_get_backup_bus_pms_constrain_spi_2(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_3_set_backup_bus_pms_constrain_spi_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_APB_CTRL_SHIFT 4u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_APB_CTRL_MASK 0x00000030u
static inline uint32_t sensitive_backup_bus_pms_constrain_3_get_backup_bus_pms_constrain_apb_ctrl(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_3_set_backup_bus_pms_constrain_apb_ctrl(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_CAN_SHIFT 10u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_CAN_MASK 0x00000c00u
static inline uint32_t sensitive_backup_bus_pms_constrain_3_get_backup_bus_pms_constrain_can(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_3_set_backup_bus_pms_constrain_can(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_I2S1_SHIFT 14u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_I2S1_MASK 0x0000c000u
static inline uint32_t sensitive_backup_bus_pms_constrain_3_get_backup_bus_pms_constrain_i2s1(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_3_set_backup_bus_pms_constrain_i2s1(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_RWBT_SHIFT 22u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_RWBT_MASK 0x00c00000u
static inline uint32_t sensitive_backup_bus_pms_constrain_3_get_backup_bus_pms_constrain_rwbt(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_3_set_backup_bus_pms_constrain_rwbt(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_WIFIMAC_SHIFT 26u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_WIFIMAC_MASK 0x0c000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_3_get_backup_bus_pms_constrain_wifimac(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_3_set_backup_bus_pms_constrain_wifimac(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_PWR_SHIFT 28u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_3_BACKUP_BUS_PMS_CONSTRAIN_PWR_MASK 0x30000000u
static inline uint32_t sensitive_backup_bus_pms_constrain_3_get_backup_bus_pms_constrain_pwr(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_3_set_backup_bus_pms_constrain_pwr(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }

#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_OFFSET 0x15cu
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_RESET 0x0000f3fcu
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_USB_WRAP_SHIFT 2u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_USB_WRAP_MASK 0x0000000cu
static inline uint32_t sensitive_backup_bus_pms_constrain_4_get_backup_bus_pms_constrain_usb_wrap(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_4_set_backup_bus_pms_constrain_usb_wrap(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_CRYPTO_PERI_SHIFT 4u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_CRYPTO_PERI_MASK 0x00000030u
static inline uint32_t sensitive_backup_bus_pms_constrain_4_get_backup_bus_pms_constrain_crypto_peri(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_4_set_backup_bus_pms_constrain_crypto_peri(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_CRYPTO_DMA_SHIFT 6u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_CRYPTO_DMA_MASK 0x000000c0u
static inline uint32_t sensitive_backup_bus_pms_constrain_4_get_backup_bus_pms_constrain_crypto_dma(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_4_set_backup_bus_pms_constrain_crypto_dma(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_APB_ADC_SHIFT 8u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_APB_ADC_MASK 0x00000300u
static inline uint32_t sensitive_backup_bus_pms_constrain_4_get_backup_bus_pms_constrain_apb_adc(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_4_set_backup_bus_pms_constrain_apb_adc(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_BT_PWR_SHIFT 12u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_BT_PWR_MASK 0x00003000u
static inline uint32_t sensitive_backup_bus_pms_constrain_4_get_backup_bus_pms_constrain_bt_pwr(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_4_set_backup_bus_pms_constrain_bt_pwr(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_USB_DEVICE_SHIFT 14u
#define SENSITIVE_BACKUP_BUS_PMS_CONSTRAIN_4_BACKUP_BUS_PMS_CONSTRAIN_USB_DEVICE_MASK 0x0000c000u
static inline uint32_t sensitive_backup_bus_pms_constrain_4_get_backup_bus_pms_constrain_usb_device(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t sensitive_backup_bus_pms_constrain_4_set_backup_bus_pms_constrain_usb_device(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }

#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_0_OFFSET 0x160u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_0_RESET 0x00000000u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_0_BACKUP_BUS_PMS_MONITOR_LOCK_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_0_BACKUP_BUS_PMS_MONITOR_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_backup_bus_pms_monitor_0_get_backup_bus_pms_monitor_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_backup_bus_pms_monitor_0_set_backup_bus_pms_monitor_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_1_OFFSET 0x164u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_1_RESET 0x00000003u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_1_BACKUP_BUS_PMS_MONITOR_VIOLATE_CLR_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_1_BACKUP_BUS_PMS_MONITOR_VIOLATE_CLR_MASK 0x00000001u
static inline uint32_t sensitive_backup_bus_pms_monitor_1_get_backup_bus_pms_monitor_violate_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_backup_bus_pms_monitor_1_set_backup_bus_pms_monitor_violate_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_1_BACKUP_BUS_PMS_MONITOR_VIOLATE_EN_SHIFT 1u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_1_BACKUP_BUS_PMS_MONITOR_VIOLATE_EN_MASK 0x00000002u
static inline uint32_t sensitive_backup_bus_pms_monitor_1_get_backup_bus_pms_monitor_violate_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_backup_bus_pms_monitor_1_set_backup_bus_pms_monitor_violate_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_OFFSET 0x168u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_RESET 0x00000000u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_INTR_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_INTR_MASK 0x00000001u
static inline uint32_t sensitive_backup_bus_pms_monitor_2_get_backup_bus_pms_monitor_violate_intr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_STATUS_HTRANS_SHIFT 1u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_STATUS_HTRANS_MASK 0x00000006u
static inline uint32_t sensitive_backup_bus_pms_monitor_2_get_backup_bus_pms_monitor_violate_status_htrans(uint32_t reg) { return reg >> 1 & 0x3u; }
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_STATUS_HSIZE_SHIFT 3u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_STATUS_HSIZE_MASK 0x00000038u
static inline uint32_t sensitive_backup_bus_pms_monitor_2_get_backup_bus_pms_monitor_violate_status_hsize(uint32_t reg) { return reg >> 3 & 0x7u; }
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_STATUS_HWRITE_SHIFT 6u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_2_BACKUP_BUS_PMS_MONITOR_VIOLATE_STATUS_HWRITE_MASK 0x00000040u
static inline uint32_t sensitive_backup_bus_pms_monitor_2_get_backup_bus_pms_monitor_violate_status_hwrite(uint32_t reg) { return reg >> 6 & 0x1u; }

#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_3_OFFSET 0x16cu
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_3_RESET 0x00000000u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_3_BACKUP_BUS_PMS_MONITOR_VIOLATE_HADDR_SHIFT 0u
#define SENSITIVE_BACKUP_BUS_PMS_MONITOR_3_BACKUP_BUS_PMS_MONITOR_VIOLATE_HADDR_MASK 0xffffffffu

#define SENSITIVE_CLOCK_GATE_OFFSET 0x170u
#define SENSITIVE_CLOCK_GATE_RESET 0x00000001u
#define SENSITIVE_CLOCK_GATE_CLK_EN_SHIFT 0u
#define SENSITIVE_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t sensitive_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_DATE_OFFSET 0xffcu
#define SENSITIVE_DATE_RESET 0x02010200u
#define SENSITIVE_DATE_DATE_SHIFT 0u
#define SENSITIVE_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t sensitive_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t sensitive_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
