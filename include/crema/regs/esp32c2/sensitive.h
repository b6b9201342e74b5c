/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_SENSITIVE_H
#define CREMA_REGS_ESP32C2_SENSITIVE_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct sensitive_regs {
    volatile uint32_t rom_table_lock; /* 0x0 */
    volatile uint32_t rom_table; /* 0x4 */
    volatile uint32_t apb_peripheral_access_0; /* 0x8 */
    volatile uint32_t apb_peripheral_access_1; /* 0xc */
    volatile uint32_t internal_sram_usage_0; /* 0x10 */
    volatile uint32_t internal_sram_usage_1; /* 0x14 */
    volatile uint32_t internal_sram_usage_3; /* 0x18 */
    volatile uint32_t cache_tag_access_0; /* 0x1c */
    volatile uint32_t cache_tag_access_1; /* 0x20 */
    volatile uint32_t cache_mmu_access_0; /* 0x24 */
    volatile uint32_t cache_mmu_access_1; /* 0x28 */
    volatile uint32_t pif_access_monitor_0; /* 0x2c */
    volatile uint32_t pif_access_monitor_1; /* 0x30 */
    const volatile uint32_t pif_access_monitor_2; /* 0x34 */
    const volatile uint32_t pif_access_monitor_3; /* 0x38 */
    volatile uint32_t xts_aes_key_update; /* 0x3c */
    volatile uint32_t clock_gate; /* 0x40 */
    uint32_t reserved_44[1006];
    volatile uint32_t sensitive_reg_date; /* 0xffc */
};
_Static_assert(offsetof(struct sensitive_regs, rom_table_lock) == 0x0, "");
_Static_assert(offsetof(struct sensitive_regs, rom_table) == 0x4, "");
_Static_assert(offsetof(struct sensitive_regs, apb_peripheral_access_0) == 0x8, "");
_Static_assert(offsetof(struct sensitive_regs, apb_peripheral_access_1) == 0xc, "");
_Static_assert(offsetof(struct sensitive_regs, internal_sram_usage_0) == 0x10, "");
_Static_assert(offsetof(struct sensitive_regs, internal_sram_usage_1) == 0x14, "");
_Static_assert(offsetof(struct sensitive_regs, internal_sram_usage_3) == 0x18, "");
_Static_assert(offsetof(struct sensitive_regs, cache_tag_access_0) == 0x1c, "");
_Static_assert(offsetof(struct sensitive_regs, cache_tag_access_1) == 0x20, "");
_Static_assert(offsetof(struct sensitive_regs, cache_mmu_access_0) == 0x24, "");
_Static_assert(offsetof(struct sensitive_regs, cache_mmu_access_1) == 0x28, "");
_Static_assert(offsetof(struct sensitive_regs, pif_access_monitor_0) == 0x2c, "");
_Static_assert(offsetof(struct sensitive_regs, pif_access_monitor_1) == 0x30, "");
_Static_assert(offsetof(struct sensitive_regs, pif_access_monitor_2) == 0x34, "");
_Static_assert(offsetof(struct sensitive_regs, pif_access_monitor_3) == 0x38, "");
_Static_assert(offsetof(struct sensitive_regs, xts_aes_key_update) == 0x3c, "");
_Static_assert(offsetof(struct sensitive_regs, clock_gate) == 0x40, "");
_Static_assert(offsetof(struct sensitive_regs, sensitive_reg_date) == 0xffc, "");
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

#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_OFFSET 0x8u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_RESET 0x00000000u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_APB_PERIPHERAL_ACCESS_LOCK_SHIFT 0u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_0_APB_PERIPHERAL_ACCESS_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_apb_peripheral_access_0_get_apb_peripheral_access_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_apb_peripheral_access_0_set_apb_peripheral_access_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_OFFSET 0xcu
#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_RESET 0x00000001u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_APB_PERIPHERAL_ACCESS_SPLIT_BURST_SHIFT 0u
#define SENSITIVE_APB_PERIPHERAL_ACCESS_1_APB_PERIPHERAL_ACCESS_SPLIT_BURST_MASK 0x00000001u
static inline uint32_t sensitive_apb_peripheral_access_1_get_apb_peripheral_access_split_burst(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_apb_peripheral_access_1_set_apb_peripheral_access_split_burst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_INTERNAL_SRAM_USAGE_0_OFFSET 0x10u
#define SENSITIVE_INTERNAL_SRAM_USAGE_0_RESET 0x00000000u
#define SENSITIVE_INTERNAL_SRAM_USAGE_0_INTERNAL_SRAM_USAGE_LOCK_SHIFT 0u
#define SENSITIVE_INTERNAL_SRAM_USAGE_0_INTERNAL_SRAM_USAGE_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_internal_sram_usage_0_get_internal_sram_usage_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_internal_sram_usage_0_set_internal_sram_usage_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_INTERNAL_SRAM_USAGE_1_OFFSET 0x14u
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_RESET 0x0000000fu
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_CACHE_SHIFT 0u
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_CACHE_MASK 0x00000001u
static inline uint32_t sensitive_internal_sram_usage_1_get_internal_sram_usage_cpu_cache(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_internal_sram_usage_1_set_internal_sram_usage_cpu_cache(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_SRAM_SHIFT 1u
#define SENSITIVE_INTERNAL_SRAM_USAGE_1_INTERNAL_SRAM_USAGE_CPU_SRAM_MASK 0x0000000eu
static inline uint32_t sensitive_internal_sram_usage_1_get_internal_sram_usage_cpu_sram(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t sensitive_internal_sram_usage_1_set_internal_sram_usage_cpu_sram(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }

#define SENSITIVE_INTERNAL_SRAM_USAGE_3_OFFSET 0x18u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_RESET 0x00000000u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_USAGE_MAC_DUMP_SRAM_SHIFT 0u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_USAGE_MAC_DUMP_SRAM_MASK 0x00000007u
static inline uint32_t sensitive_internal_sram_usage_3_get_internal_sram_usage_mac_dump_sram(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t sensitive_internal_sram_usage_3_set_internal_sram_usage_mac_dump_sram(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_ALLOC_MAC_DUMP_SHIFT 3u
#define SENSITIVE_INTERNAL_SRAM_USAGE_3_INTERNAL_SRAM_ALLOC_MAC_DUMP_MASK 0x00000008u
static inline uint32_t sensitive_internal_sram_usage_3_get_internal_sram_alloc_mac_dump(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t sensitive_internal_sram_usage_3_set_internal_sram_alloc_mac_dump(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define SENSITIVE_CACHE_TAG_ACCESS_0_OFFSET 0x1cu
#define SENSITIVE_CACHE_TAG_ACCESS_0_RESET 0x00000000u
#define SENSITIVE_CACHE_TAG_ACCESS_0_CACHE_TAG_ACCESS_LOCK_SHIFT 0u
#define SENSITIVE_CACHE_TAG_ACCESS_0_CACHE_TAG_ACCESS_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_cache_tag_access_0_get_cache_tag_access_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_cache_tag_access_0_set_cache_tag_access_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CACHE_TAG_ACCESS_1_OFFSET 0x20u
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

#define SENSITIVE_CACHE_MMU_ACCESS_0_OFFSET 0x24u
#define SENSITIVE_CACHE_MMU_ACCESS_0_RESET 0x00000000u
#define SENSITIVE_CACHE_MMU_ACCESS_0_CACHE_MMU_ACCESS_LOCK_SHIFT 0u
#define SENSITIVE_CACHE_MMU_ACCESS_0_CACHE_MMU_ACCESS_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_cache_mmu_access_0_get_cache_mmu_access_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_cache_mmu_access_0_set_cache_mmu_access_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CACHE_MMU_ACCESS_1_OFFSET 0x28u
#define SENSITIVE_CACHE_MMU_ACCESS_1_RESET 0x00000003u
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_RD_ACS_SHIFT 0u
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_RD_ACS_MASK 0x00000001u
static inline uint32_t sensitive_cache_mmu_access_1_get_pro_mmu_rd_acs(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_cache_mmu_access_1_set_pro_mmu_rd_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_WR_ACS_SHIFT 1u
#define SENSITIVE_CACHE_MMU_ACCESS_1_PRO_MMU_WR_ACS_MASK 0x00000002u
static inline uint32_t sensitive_cache_mmu_access_1_get_pro_mmu_wr_acs(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_cache_mmu_access_1_set_pro_mmu_wr_acs(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_PIF_ACCESS_MONITOR_0_OFFSET 0x2cu
#define SENSITIVE_PIF_ACCESS_MONITOR_0_RESET 0x00000000u
#define SENSITIVE_PIF_ACCESS_MONITOR_0_PIF_ACCESS_MONITOR_LOCK_SHIFT 0u
#define SENSITIVE_PIF_ACCESS_MONITOR_0_PIF_ACCESS_MONITOR_LOCK_MASK 0x00000001u
static inline uint32_t sensitive_pif_access_monitor_0_get_pif_access_monitor_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_pif_access_monitor_0_set_pif_access_monitor_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_PIF_ACCESS_MONITOR_1_OFFSET 0x30u
#define SENSITIVE_PIF_ACCESS_MONITOR_1_RESET 0x00000003u
#define SENSITIVE_PIF_ACCESS_MONITOR_1_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_CLR_SHIFT 0u
#define SENSITIVE_PIF_ACCESS_MONITOR_1_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_CLR_MASK 0x00000001u
static inline uint32_t sensitive_pif_access_monitor_1_get_pif_access_monitor_nonword_violate_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_pif_access_monitor_1_set_pif_access_monitor_nonword_violate_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SENSITIVE_PIF_ACCESS_MONITOR_1_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_EN_SHIFT 1u
#define SENSITIVE_PIF_ACCESS_MONITOR_1_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_EN_MASK 0x00000002u
static inline uint32_t sensitive_pif_access_monitor_1_get_pif_access_monitor_nonword_violate_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t sensitive_pif_access_monitor_1_set_pif_access_monitor_nonword_violate_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SENSITIVE_PIF_ACCESS_MONITOR_2_OFFSET 0x34u
#define SENSITIVE_PIF_ACCESS_MONITOR_2_RESET 0x00000000u
#define SENSITIVE_PIF_ACCESS_MONITOR_2_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_INTR_SHIFT 0u
#define SENSITIVE_PIF_ACCESS_MONITOR_2_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_INTR_MASK 0x00000001u
static inline uint32_t sensitive_pif_access_monitor_2_get_pif_access_monitor_nonword_violate_intr(uint32_t reg) { return reg & 0x1u; }
#define SENSITIVE_PIF_ACCESS_MONITOR_2_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_STATUS_HSIZE_SHIFT 1u
#define SENSITIVE_PIF_ACCESS_MONITOR_2_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_STATUS_HSIZE_MASK 0x00000006u
static inline uint32_t sensitive_pif_access_monitor_2_get_pif_access_monitor_nonword_violate_status_hsize(uint32_t reg) { return reg >> 1 & 0x3u; }

#define SENSITIVE_PIF_ACCESS_MONITOR_3_OFFSET 0x38u
#define SENSITIVE_PIF_ACCESS_MONITOR_3_RESET 0x00000000u
#define SENSITIVE_PIF_ACCESS_MONITOR_3_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_STATUS_HADDR_SHIFT 0u
#define SENSITIVE_PIF_ACCESS_MONITOR_3_PIF_ACCESS_MONITOR_NONWORD_VIOLATE_STATUS_HADDR_MASK 0xffffffffu

#define SENSITIVE_XTS_AES_KEY_UPDATE_OFFSET 0x3cu
#define SENSITIVE_XTS_AES_KEY_UPDATE_RESET 0x00000000u
#define SENSITIVE_XTS_AES_KEY_UPDATE_XTS_AES_KEY_UPDATE_SHIFT 0u
#define SENSITIVE_XTS_AES_KEY_UPDATE_XTS_AES_KEY_UPDATE_MASK 0x00000001u
static inline uint32_t sensitive_xts_aes_key_update_get_xts_aes_key_update(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_xts_aes_key_update_set_xts_aes_key_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_CLOCK_GATE_OFFSET 0x40u
#define SENSITIVE_CLOCK_GATE_RESET 0x00000001u
#define SENSITIVE_CLOCK_GATE_CLK_EN_SHIFT 0u
#define SENSITIVE_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t sensitive_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sensitive_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SENSITIVE_SENSITIVE_REG_DATE_OFFSET 0xffcu
#define SENSITIVE_SENSITIVE_REG_DATE_RESET 0x02106301u
#define SENSITIVE_SENSITIVE_REG_DATE_SENSITIVE_REG_DATE_SHIFT 0u
#define SENSITIVE_SENSITIVE_REG_DATE_SENSITIVE_REG_DATE_MASK 0x0fffffffu
static inline uint32_t sensitive_sensitive_reg_date_get_sensitive_reg_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t sensitive_sensitive_reg_date_set_sensitive_reg_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
