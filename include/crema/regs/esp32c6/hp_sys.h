/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_HP_SYS_H
#define CREMA_REGS_ESP32C6_HP_SYS_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct hp_sys_regs {
    volatile uint32_t external_device_encrypt_decrypt_control; /* 0x0 */
    volatile uint32_t sram_usage_conf; /* 0x4 */
    volatile uint32_t sec_dpa_conf; /* 0x8 */
    volatile uint32_t cpu_peri_timeout_conf; /* 0xc */
    const volatile uint32_t cpu_peri_timeout_addr; /* 0x10 */
    const volatile uint32_t cpu_peri_timeout_uid; /* 0x14 */
    volatile uint32_t hp_peri_timeout_conf; /* 0x18 */
    const volatile uint32_t hp_peri_timeout_addr; /* 0x1c */
    const volatile uint32_t hp_peri_timeout_uid; /* 0x20 */
    volatile uint32_t modem_peri_timeout_conf; /* 0x24 */
    const volatile uint32_t modem_peri_timeout_addr; /* 0x28 */
    const volatile uint32_t modem_peri_timeout_uid; /* 0x2c */
    volatile uint32_t sdio_ctrl; /* 0x30 */
    volatile uint32_t retention_conf; /* 0x34 */
    volatile uint32_t rom_table_lock; /* 0x38 */
    volatile uint32_t rom_table; /* 0x3c */
    volatile uint32_t core_debug_runstall_conf; /* 0x40 */
    volatile uint32_t mem_test_conf; /* 0x44 */
    uint32_t reserved_48[230];
    volatile uint32_t rnd_eco; /* 0x3e0 */
    volatile uint32_t rnd_eco_low; /* 0x3e4 */
    volatile uint32_t rnd_eco_high; /* 0x3e8 */
    uint32_t reserved_3ec[3];
    volatile uint32_t clock_gate; /* 0x3f8 */
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct hp_sys_regs, external_device_encrypt_decrypt_control) == 0x0, "");
_Static_assert(offsetof(struct hp_sys_regs, sram_usage_conf) == 0x4, "");
_Static_assert(offsetof(struct hp_sys_regs, sec_dpa_conf) == 0x8, "");
_Static_assert(offsetof(struct hp_sys_regs, cpu_peri_timeout_conf) == 0xc, "");
_Static_assert(offsetof(struct hp_sys_regs, cpu_peri_timeout_addr) == 0x10, "");
_Static_assert(offsetof(struct hp_sys_regs, cpu_peri_timeout_uid) == 0x14, "");
_Static_assert(offsetof(struct hp_sys_regs, hp_peri_timeout_conf) == 0x18, "");
_Static_assert(offsetof(struct hp_sys_regs, hp_peri_timeout_addr) == 0x1c, "");
_Static_assert(offsetof(struct hp_sys_regs, hp_peri_timeout_uid) == 0x20, "");
_Static_assert(offsetof(struct hp_sys_regs, modem_peri_timeout_conf) == 0x24, "");
_Static_assert(offsetof(struct hp_sys_regs, modem_peri_timeout_addr) == 0x28, "");
_Static_assert(offsetof(struct hp_sys_regs, modem_peri_timeout_uid) == 0x2c, "");
_Static_assert(offsetof(struct hp_sys_regs, sdio_ctrl) == 0x30, "");
_Static_assert(offsetof(struct hp_sys_regs, retention_conf) == 0x34, "");
_Static_assert(offsetof(struct hp_sys_regs, rom_table_lock) == 0x38, "");
_Static_assert(offsetof(struct hp_sys_regs, rom_table) == 0x3c, "");
_Static_assert(offsetof(struct hp_sys_regs, core_debug_runstall_conf) == 0x40, "");
_Static_assert(offsetof(struct hp_sys_regs, mem_test_conf) == 0x44, "");
_Static_assert(offsetof(struct hp_sys_regs, rnd_eco) == 0x3e0, "");
_Static_assert(offsetof(struct hp_sys_regs, rnd_eco_low) == 0x3e4, "");
_Static_assert(offsetof(struct hp_sys_regs, rnd_eco_high) == 0x3e8, "");
_Static_assert(offsetof(struct hp_sys_regs, clock_gate) == 0x3f8, "");
_Static_assert(offsetof(struct hp_sys_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct hp_sys_regs) == 0x400, "");

#define HP_SYS_BASE 0x60095000u
#define HP_SYS ((struct hp_sys_regs *)(uintptr_t)HP_SYS_BASE)

#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_OFFSET 0x0u
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_RESET 0x00000000u
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_SPI_MANUAL_ENCRYPT_SHIFT 0u
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_SPI_MANUAL_ENCRYPT_MASK 0x00000001u
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_get_enable_spi_manual_encrypt(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_set_enable_spi_manual_encrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_DB_ENCRYPT_SHIFT 1u
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_DB_ENCRYPT_MASK 0x00000002u
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_get_enable_download_db_encrypt(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_set_enable_download_db_encrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_G0CB_DECRYPT_SHIFT 2u
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_G0CB_DECRYPT_MASK 0x00000004u
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_get_enable_download_g0cb_decrypt(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_set_enable_download_g0cb_decrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_MANUAL_ENCRYPT_SHIFT 3u
#define HP_SYS_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_MANUAL_ENCRYPT_MASK 0x00000008u
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_get_enable_download_manual_encrypt(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t hp_sys_external_device_encrypt_decrypt_control_set_enable_download_manual_encrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define HP_SYS_SRAM_USAGE_CONF_OFFSET 0x4u
#define HP_SYS_SRAM_USAGE_CONF_RESET 0x00000000u
#define HP_SYS_SRAM_USAGE_CONF_CACHE_USAGE_SHIFT 0u
#define HP_SYS_SRAM_USAGE_CONF_CACHE_USAGE_MASK 0x00000001u
static inline uint32_t hp_sys_sram_usage_conf_get_cache_usage(uint32_t reg) { return reg & 0x1u; }
#define HP_SYS_SRAM_USAGE_CONF_SRAM_USAGE_SHIFT 8u
#define HP_SYS_SRAM_USAGE_CONF_SRAM_USAGE_MASK 0x00000f00u
static inline uint32_t hp_sys_sram_usage_conf_get_sram_usage(uint32_t reg) { return reg >> 8 & 0xfu; }
static inline uint32_t hp_sys_sram_usage_conf_set_sram_usage(uint32_t reg, uint32_t v) { return (reg & 0xfffff0ffu) | (v << 8 & 0xf00u); }
#define HP_SYS_SRAM_USAGE_CONF_MAC_DUMP_ALLOC_SHIFT 16u
#define HP_SYS_SRAM_USAGE_CONF_MAC_DUMP_ALLOC_MASK 0x00010000u
static inline uint32_t hp_sys_sram_usage_conf_get_mac_dump_alloc(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t hp_sys_sram_usage_conf_set_mac_dump_alloc(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define HP_SYS_SEC_DPA_CONF_OFFSET 0x8u
#define HP_SYS_SEC_DPA_CONF_RESET 0x00000000u
#define HP_SYS_SEC_DPA_CONF_SEC_DPA_LEVEL_SHIFT 0u
#define HP_SYS_SEC_DPA_CONF_SEC_DPA_LEVEL_MASK 0x00000003u
static inline uint32_t hp_sys_sec_dpa_conf_get_sec_dpa_level(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t hp_sys_sec_dpa_conf_set_sec_dpa_level(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define HP_SYS_SEC_DPA_CONF_SEC_DPA_CFG_SEL_SHIFT 2u
#define HP_SYS_SEC_DPA_CONF_SEC_DPA_CFG_SEL_MASK 0x00000004u
static inline uint32_t hp_sys_sec_dpa_conf_get_sec_dpa_cfg_sel(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hp_sys_sec_dpa_conf_set_sec_dpa_cfg_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define HP_SYS_CPU_PERI_TIMEOUT_CONF_OFFSET 0xcu
#define HP_SYS_CPU_PERI_TIMEOUT_CONF_RESET 0x0002ffffu
#define HP_SYS_CPU_PERI_TIMEOUT_CONF_CPU_PERI_TIMEOUT_THRES_SHIFT 0u
#define HP_SYS_CPU_PERI_TIMEOUT_CONF_CPU_PERI_TIMEOUT_THRES_MASK 0x0000ffffu
static inline uint32_t hp_sys_cpu_peri_timeout_conf_get_cpu_peri_timeout_thres(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t hp_sys_cpu_peri_timeout_conf_set_cpu_peri_timeout_thres(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define HP_SYS_CPU_PERI_TIMEOUT_CONF_CPU_PERI_TIMEOUT_INT_CLEAR_SHIFT 16u
#define HP_SYS_CPU_PERI_TIMEOUT_CONF_CPU_PERI_TIMEOUT_INT_CLEAR_MASK 0x00010000u
static inline uint32_t hp_sys_cpu_peri_timeout_conf_set_cpu_peri_timeout_int_clear(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define HP_SYS_CPU_PERI_TIMEOUT_CONF_CPU_PERI_TIMEOUT_PROTECT_EN_SHIFT 17u
#define HP_SYS_CPU_PERI_TIMEOUT_CONF_CPU_PERI_TIMEOUT_PROTECT_EN_MASK 0x00020000u
static inline uint32_t hp_sys_cpu_peri_timeout_conf_get_cpu_peri_timeout_protect_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t hp_sys_cpu_peri_timeout_conf_set_cpu_peri_timeout_protect_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define HP_SYS_CPU_PERI_TIMEOUT_ADDR_OFFSET 0x10u
#define HP_SYS_CPU_PERI_TIMEOUT_ADDR_RESET 0x00000000u
#define HP_SYS_CPU_PERI_TIMEOUT_ADDR_CPU_PERI_TIMEOUT_ADDR_SHIFT 0u
#define HP_SYS_CPU_PERI_TIMEOUT_ADDR_CPU_PERI_TIMEOUT_ADDR_MASK 0xffffffffu

#define HP_SYS_CPU_PERI_TIMEOUT_UID_OFFSET 0x14u
#define HP_SYS_CPU_PERI_TIMEOUT_UID_RESET 0x00000000u
#define HP_SYS_CPU_PERI_TIMEOUT_UID_CPU_PERI_TIMEOUT_UID_SHIFT 0u
#define HP_SYS_CPU_PERI_TIMEOUT_UID_CPU_PERI_TIMEOUT_UID_MASK 0x0000007fu
static inline uint32_t hp_sys_cpu_peri_timeout_uid_get_cpu_peri_timeout_uid(uint32_t reg) { return reg & 0x7fu; }

#define HP_SYS_HP_PERI_TIMEOUT_CONF_OFFSET 0x18u
#define HP_SYS_HP_PERI_TIMEOUT_CONF_RESET 0x0002ffffu
#define HP_SYS_HP_PERI_TIMEOUT_CONF_HP_PERI_TIMEOUT_THRES_SHIFT 0u
#define HP_SYS_HP_PERI_TIMEOUT_CONF_HP_PERI_TIMEOUT_THRES_MASK 0x0000ffffu
static inline uint32_t hp_sys_hp_peri_timeout_conf_get_hp_peri_timeout_thres(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t hp_sys_hp_peri_timeout_conf_set_hp_peri_timeout_thres(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define HP_SYS_HP_PERI_TIMEOUT_CONF_HP_PERI_TIMEOUT_INT_CLEAR_SHIFT 16u
#define HP_SYS_HP_PERI_TIMEOUT_CONF_HP_PERI_TIMEOUT_INT_CLEAR_MASK 0x00010000u
static inline uint32_t hp_sys_hp_peri_timeout_conf_set_hp_peri_timeout_int_clear(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define HP_SYS_HP_PERI_TIMEOUT_CONF_HP_PERI_TIMEOUT_PROTECT_EN_SHIFT 17u
#define HP_SYS_HP_PERI_TIMEOUT_CONF_HP_PERI_TIMEOUT_PROTECT_EN_MASK 0x00020000u
static inline uint32_t hp_sys_hp_peri_timeout_conf_get_hp_peri_timeout_protect_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t hp_sys_hp_peri_timeout_conf_set_hp_peri_timeout_protect_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define HP_SYS_HP_PERI_TIMEOUT_ADDR_OFFSET 0x1cu
#define HP_SYS_HP_PERI_TIMEOUT_ADDR_RESET 0x00000000u
#define HP_SYS_HP_PERI_TIMEOUT_ADDR_HP_PERI_TIMEOUT_ADDR_SHIFT 0u
#define HP_SYS_HP_PERI_TIMEOUT_ADDR_HP_PERI_TIMEOUT_ADDR_MASK 0xffffffffu

#define HP_SYS_HP_PERI_TIMEOUT_UID_OFFSET 0x20u
#define HP_SYS_HP_PERI_TIMEOUT_UID_RESET 0x00000000u
#define HP_SYS_HP_PERI_TIMEOUT_UID_HP_PERI_TIMEOUT_UID_SHIFT 0u
#define HP_SYS_HP_PERI_TIMEOUT_UID_HP_PERI_TIMEOUT_UID_MASK 0x0000007fu
static inline uint32_t hp_sys_hp_peri_timeout_uid_get_hp_peri_timeout_uid(uint32_t reg) { return reg & 0x7fu; }

#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_OFFSET 0x24u
#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_RESET 0x0002ffffu
#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_MODEM_PERI_TIMEOUT_THRES_SHIFT 0u
#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_MODEM_PERI_TIMEOUT_THRES_MASK 0x0000ffffu
static inline uint32_t hp_sys_modem_peri_timeout_conf_get_modem_peri_timeout_thres(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t hp_sys_modem_peri_timeout_conf_set_modem_peri_timeout_thres(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_MODEM_PERI_TIMEOUT_INT_CLEAR_SHIFT 16u
#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_MODEM_PERI_TIMEOUT_INT_CLEAR_MASK 0x00010000u
static inline uint32_t hp_sys_modem_peri_timeout_conf_set_modem_peri_timeout_int_clear(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_MODEM_PERI_TIMEOUT_PROTECT_EN_SHIFT 17u
#define HP_SYS_MODEM_PERI_TIMEOUT_CONF_MODEM_PERI_TIMEOUT_PROTECT_EN_MASK 0x00020000u
static inline uint32_t hp_sys_modem_peri_timeout_conf_get_modem_peri_timeout_protect_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t hp_sys_modem_peri_timeout_conf_set_modem_peri_timeout_protect_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define HP_SYS_MODEM_PERI_TIMEOUT_ADDR_OFFSET 0x28u
#define HP_SYS_MODEM_PERI_TIMEOUT_ADDR_RESET 0x00000000u
#define HP_SYS_MODEM_PERI_TIMEOUT_ADDR_MODEM_PERI_TIMEOUT_ADDR_SHIFT 0u
#define HP_SYS_MODEM_PERI_TIMEOUT_ADDR_MODEM_PERI_TIMEOUT_ADDR_MASK 0xffffffffu

#define HP_SYS_MODEM_PERI_TIMEOUT_UID_OFFSET 0x2cu
#define HP_SYS_MODEM_PERI_TIMEOUT_UID_RESET 0x00000000u
#define HP_SYS_MODEM_PERI_TIMEOUT_UID_MODEM_PERI_TIMEOUT_UID_SHIFT 0u
#define HP_SYS_MODEM_PERI_TIMEOUT_UID_MODEM_PERI_TIMEOUT_UID_MASK 0x0000007fu
static inline uint32_t hp_sys_modem_peri_timeout_uid_get_modem_peri_timeout_uid(uint32_t reg) { return reg & 0x7fu; }

#define HP_SYS_SDIO_CTRL_OFFSET 0x30u
#define HP_SYS_SDIO_CTRL_RESET 0x00000003u
#define HP_SYS_SDIO_CTRL_DIS_SDIO_PROB_SHIFT 0u
#define HP_SYS_SDIO_CTRL_DIS_SDIO_PROB_MASK 0x00000001u
static inline uint32_t hp_sys_sdio_ctrl_get_dis_sdio_prob(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_sys_sdio_ctrl_set_dis_sdio_prob(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_SYS_SDIO_CTRL_SDIO_WIN_ACCESS_EN_SHIFT 1u
#define HP_SYS_SDIO_CTRL_SDIO_WIN_ACCESS_EN_MASK 0x00000002u
static inline uint32_t hp_sys_sdio_ctrl_get_sdio_win_access_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hp_sys_sdio_ctrl_set_sdio_win_access_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define HP_SYS_RETENTION_CONF_OFFSET 0x34u
#define HP_SYS_RETENTION_CONF_RESET 0x00000000u
#define HP_SYS_RETENTION_CONF_RETENTION_DISABLE_SHIFT 0u
#define HP_SYS_RETENTION_CONF_RETENTION_DISABLE_MASK 0x00000001u
static inline uint32_t hp_sys_retention_conf_get_retention_disable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_sys_retention_conf_set_retention_disable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_SYS_ROM_TABLE_LOCK_OFFSET 0x38u
#define HP_SYS_ROM_TABLE_LOCK_RESET 0x00000000u
#define HP_SYS_ROM_TABLE_LOCK_ROM_TABLE_LOCK_SHIFT 0u
#define HP_SYS_ROM_TABLE_LOCK_ROM_TABLE_LOCK_MASK 0x00000001u
static inline uint32_t hp_sys_rom_table_lock_get_rom_table_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_sys_rom_table_lock_set_rom_table_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_SYS_ROM_TABLE_OFFSET 0x3cu
#define HP_SYS_ROM_TABLE_RESET 0x00000000u
#define HP_SYS_ROM_TABLE_ROM_TABLE_SHIFT 0u
#define HP_SYS_ROM_TABLE_ROM_TABLE_MASK 0xffffffffu

#define HP_SYS_CORE_DEBUG_RUNSTALL_CONF_OFFSET 0x40u
#define HP_SYS_CORE_DEBUG_RUNSTALL_CONF_RESET 0x00000000u
#define HP_SYS_CORE_DEBUG_RUNSTALL_CONF_CORE_DEBUG_RUNSTALL_ENABLE_SHIFT 0u
#define HP_SYS_CORE_DEBUG_RUNSTALL_CONF_CORE_DEBUG_RUNSTALL_ENABLE_MASK 0x00000001u
static inline uint32_t hp_sys_core_debug_runstall_conf_get_core_debug_runstall_enable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_sys_core_debug_runstall_conf_set_core_debug_runstall_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_SYS_MEM_TEST_CONF_OFFSET 0x44u
#define HP_SYS_MEM_TEST_CONF_RESET 0x00000020u
#define HP_SYS_MEM_TEST_CONF_HP_MEM_WPULSE_SHIFT 0u
#define HP_SYS_MEM_TEST_CONF_HP_MEM_WPULSE_MASK 0x00000007u
static inline uint32_t hp_sys_mem_test_conf_get_hp_mem_wpulse(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t hp_sys_mem_test_conf_set_hp_mem_wpulse(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define HP_SYS_MEM_TEST_CONF_HP_MEM_WA_SHIFT 3u
#define HP_SYS_MEM_TEST_CONF_HP_MEM_WA_MASK 0x00000038u
static inline uint32_t hp_sys_mem_test_conf_get_hp_mem_wa(uint32_t reg) { return reg >> 3 & 0x7u; }
static inline uint32_t hp_sys_mem_test_conf_set_hp_mem_wa(uint32_t reg, uint32_t v) { return (reg & 0xffffffc7u) | (v << 3 & 0x38u); }
#define HP_SYS_MEM_TEST_CONF_HP_MEM_RA_SHIFT 6u
#define HP_SYS_MEM_TEST_CONF_HP_MEM_RA_MASK 0x000000c0u
static inline uint32_t hp_sys_mem_test_conf_get_hp_mem_ra(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t hp_sys_mem_test_conf_set_hp_mem_ra(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }

#define HP_SYS_RND_ECO_OFFSET 0x3e0u
#define HP_SYS_RND_ECO_RESET 0x00000000u
#define HP_SYS_RND_ECO_REDCY_ENA_SHIFT 0u
#define HP_SYS_RND_ECO_REDCY_ENA_MASK 0x00000001u
static inline uint32_t hp_sys_rnd_eco_get_redcy_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_sys_rnd_eco_set_redcy_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HP_SYS_RND_ECO_REDCY_RESULT_SHIFT 1u
#define HP_SYS_RND_ECO_REDCY_RESULT_MASK 0x00000002u
static inline uint32_t hp_sys_rnd_eco_get_redcy_result(uint32_t reg) { return reg >> 1 & 0x1u; }

#define HP_SYS_RND_ECO_LOW_OFFSET 0x3e4u
#define HP_SYS_RND_ECO_LOW_RESET 0x00000000u
#define HP_SYS_RND_ECO_LOW_REDCY_LOW_SHIFT 0u
#define HP_SYS_RND_ECO_LOW_REDCY_LOW_MASK 0xffffffffu

#define HP_SYS_RND_ECO_HIGH_OFFSET 0x3e8u
#define HP_SYS_RND_ECO_HIGH_RESET 0xffffffffu
#define HP_SYS_RND_ECO_HIGH_REDCY_HIGH_SHIFT 0u
#define HP_SYS_RND_ECO_HIGH_REDCY_HIGH_MASK 0xffffffffu

#define HP_SYS_CLOCK_GATE_OFFSET 0x3f8u
#define HP_SYS_CLOCK_GATE_RESET 0x00000000u
#define HP_SYS_CLOCK_GATE_CLK_EN_SHIFT 0u
#define HP_SYS_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t hp_sys_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hp_sys_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HP_SYS_DATE_OFFSET 0x3fcu
#define HP_SYS_DATE_RESET 0x02206110u
#define HP_SYS_DATE_DATE_SHIFT 0u
#define HP_SYS_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t hp_sys_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t hp_sys_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
