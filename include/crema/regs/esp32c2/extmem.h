/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_EXTMEM_H
#define CREMA_REGS_ESP32C2_EXTMEM_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct extmem_regs {
    volatile uint32_t icache_ctrl; /* 0x0 */
    volatile uint32_t icache_ctrl1; /* 0x4 */
    volatile uint32_t icache_tag_power_ctrl; /* 0x8 */
    uint32_t reserved_c[7];
    volatile uint32_t icache_sync_ctrl; /* 0x28 */
    volatile uint32_t icache_sync_addr; /* 0x2c */
    volatile uint32_t icache_sync_size; /* 0x30 */
    uint32_t reserved_34[8];
    volatile uint32_t ibus_to_flash_start_vaddr; /* 0x54 */
    volatile uint32_t ibus_to_flash_end_vaddr; /* 0x58 */
    volatile uint32_t dbus_to_flash_start_vaddr; /* 0x5c */
    volatile uint32_t dbus_to_flash_end_vaddr; /* 0x60 */
    volatile uint32_t cache_acs_cnt_clr; /* 0x64, write-only */
    uint32_t reserved_68[4];
    volatile uint32_t cache_ilg_int_ena; /* 0x78 */
    volatile uint32_t cache_ilg_int_clr; /* 0x7c, write-only */
    const volatile uint32_t cache_ilg_int_st; /* 0x80 */
    volatile uint32_t core0_acs_cache_int_ena; /* 0x84 */
    volatile uint32_t core0_acs_cache_int_clr; /* 0x88, write-only */
    const volatile uint32_t core0_acs_cache_int_st; /* 0x8c */
    const volatile uint32_t core0_dbus_reject_st; /* 0x90 */
    const volatile uint32_t core0_dbus_reject_vaddr; /* 0x94 */
    const volatile uint32_t core0_ibus_reject_st; /* 0x98 */
    const volatile uint32_t core0_ibus_reject_vaddr; /* 0x9c */
    const volatile uint32_t cache_mmu_fault_content; /* 0xa0 */
    const volatile uint32_t cache_mmu_fault_vaddr; /* 0xa4 */
    volatile uint32_t cache_wrap_around_ctrl; /* 0xa8 */
    volatile uint32_t cache_mmu_power_ctrl; /* 0xac */
    const volatile uint32_t cache_state; /* 0xb0 */
    volatile uint32_t cache_encrypt_decrypt_record_disable; /* 0xb4 */
    volatile uint32_t cache_encrypt_decrypt_clk_force_on; /* 0xb8 */
    volatile uint32_t cache_preload_int_ctrl; /* 0xbc */
    volatile uint32_t cache_sync_int_ctrl; /* 0xc0 */
    volatile uint32_t cache_mmu_owner; /* 0xc4 */
    volatile uint32_t cache_conf_misc; /* 0xc8 */
    volatile uint32_t icache_freeze; /* 0xcc */
    volatile uint32_t icache_atomic_operate_ena; /* 0xd0 */
    volatile uint32_t cache_request; /* 0xd4 */
    uint32_t reserved_d8[10];
    volatile uint32_t clock_gate; /* 0x100 */
    uint32_t reserved_104[190];
    volatile uint32_t reg_date; /* 0x3fc */
};
_Static_assert(offsetof(struct extmem_regs, icache_ctrl) == 0x0, "");
_Static_assert(offsetof(struct extmem_regs, icache_ctrl1) == 0x4, "");
_Static_assert(offsetof(struct extmem_regs, icache_tag_power_ctrl) == 0x8, "");
_Static_assert(offsetof(struct extmem_regs, icache_sync_ctrl) == 0x28, "");
_Static_assert(offsetof(struct extmem_regs, icache_sync_addr) == 0x2c, "");
_Static_assert(offsetof(struct extmem_regs, icache_sync_size) == 0x30, "");
_Static_assert(offsetof(struct extmem_regs, ibus_to_flash_start_vaddr) == 0x54, "");
_Static_assert(offsetof(struct extmem_regs, ibus_to_flash_end_vaddr) == 0x58, "");
_Static_assert(offsetof(struct extmem_regs, dbus_to_flash_start_vaddr) == 0x5c, "");
_Static_assert(offsetof(struct extmem_regs, dbus_to_flash_end_vaddr) == 0x60, "");
_Static_assert(offsetof(struct extmem_regs, cache_acs_cnt_clr) == 0x64, "");
_Static_assert(offsetof(struct extmem_regs, cache_ilg_int_ena) == 0x78, "");
_Static_assert(offsetof(struct extmem_regs, cache_ilg_int_clr) == 0x7c, "");
_Static_assert(offsetof(struct extmem_regs, cache_ilg_int_st) == 0x80, "");
_Static_assert(offsetof(struct extmem_regs, core0_acs_cache_int_ena) == 0x84, "");
_Static_assert(offsetof(struct extmem_regs, core0_acs_cache_int_clr) == 0x88, "");
_Static_assert(offsetof(struct extmem_regs, core0_acs_cache_int_st) == 0x8c, "");
_Static_assert(offsetof(struct extmem_regs, core0_dbus_reject_st) == 0x90, "");
_Static_assert(offsetof(struct extmem_regs, core0_dbus_reject_vaddr) == 0x94, "");
_Static_assert(offsetof(struct extmem_regs, core0_ibus_reject_st) == 0x98, "");
_Static_assert(offsetof(struct extmem_regs, core0_ibus_reject_vaddr) == 0x9c, "");
_Static_assert(offsetof(struct extmem_regs, cache_mmu_fault_content) == 0xa0, "");
_Static_assert(offsetof(struct extmem_regs, cache_mmu_fault_vaddr) == 0xa4, "");
_Static_assert(offsetof(struct extmem_regs, cache_wrap_around_ctrl) == 0xa8, "");
_Static_assert(offsetof(struct extmem_regs, cache_mmu_power_ctrl) == 0xac, "");
_Static_assert(offsetof(struct extmem_regs, cache_state) == 0xb0, "");
_Static_assert(offsetof(struct extmem_regs, cache_encrypt_decrypt_record_disable) == 0xb4, "");
_Static_assert(offsetof(struct extmem_regs, cache_encrypt_decrypt_clk_force_on) == 0xb8, "");
_Static_assert(offsetof(struct extmem_regs, cache_preload_int_ctrl) == 0xbc, "");
_Static_assert(offsetof(struct extmem_regs, cache_sync_int_ctrl) == 0xc0, "");
_Static_assert(offsetof(struct extmem_regs, cache_mmu_owner) == 0xc4, "");
_Static_assert(offsetof(struct extmem_regs, cache_conf_misc) == 0xc8, "");
_Static_assert(offsetof(struct extmem_regs, icache_freeze) == 0xcc, "");
_Static_assert(offsetof(struct extmem_regs, icache_atomic_operate_ena) == 0xd0, "");
_Static_assert(offsetof(struct extmem_regs, cache_request) == 0xd4, "");
_Static_assert(offsetof(struct extmem_regs, clock_gate) == 0x100, "");
_Static_assert(offsetof(struct extmem_regs, reg_date) == 0x3fc, "");
_Static_assert(sizeof(struct extmem_regs) == 0x400, "");

#define EXTMEM_BASE 0x600c4000u
#define EXTMEM ((struct extmem_regs *)(uintptr_t)EXTMEM_BASE)

#define EXTMEM_ICACHE_CTRL_OFFSET 0x0u
#define EXTMEM_ICACHE_CTRL_RESET 0x00000000u
#define EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_SHIFT 0u
#define EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK 0x00000001u
static inline uint32_t extmem_icache_ctrl_get_icache_enable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_icache_ctrl_set_icache_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define EXTMEM_ICACHE_CTRL1_OFFSET 0x4u
#define EXTMEM_ICACHE_CTRL1_RESET 0x00000003u
#define EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_SHIFT 0u
#define EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK 0x00000001u
static inline uint32_t extmem_icache_ctrl1_get_icache_shut_ibus(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_icache_ctrl1_set_icache_shut_ibus(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_SHIFT 1u
#define EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK 0x00000002u
static inline uint32_t extmem_icache_ctrl1_get_icache_shut_dbus(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_icache_ctrl1_set_icache_shut_dbus(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EXTMEM_ICACHE_TAG_POWER_CTRL_OFFSET 0x8u
#define EXTMEM_ICACHE_TAG_POWER_CTRL_RESET 0x00000005u
#define EXTMEM_ICACHE_TAG_POWER_CTRL_ICACHE_TAG_MEM_FORCE_ON_SHIFT 0u
#define EXTMEM_ICACHE_TAG_POWER_CTRL_ICACHE_TAG_MEM_FORCE_ON_MASK 0x00000001u
static inline uint32_t extmem_icache_tag_power_ctrl_get_icache_tag_mem_force_on(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_icache_tag_power_ctrl_set_icache_tag_mem_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_ICACHE_TAG_POWER_CTRL_ICACHE_TAG_MEM_FORCE_PD_SHIFT 1u
#define EXTMEM_ICACHE_TAG_POWER_CTRL_ICACHE_TAG_MEM_FORCE_PD_MASK 0x00000002u
static inline uint32_t extmem_icache_tag_power_ctrl_get_icache_tag_mem_force_pd(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_icache_tag_power_ctrl_set_icache_tag_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_ICACHE_TAG_POWER_CTRL_ICACHE_TAG_MEM_FORCE_PU_SHIFT 2u
#define EXTMEM_ICACHE_TAG_POWER_CTRL_ICACHE_TAG_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t extmem_icache_tag_power_ctrl_get_icache_tag_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_icache_tag_power_ctrl_set_icache_tag_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define EXTMEM_ICACHE_SYNC_CTRL_OFFSET 0x28u
#define EXTMEM_ICACHE_SYNC_CTRL_RESET 0x00000001u
#define EXTMEM_ICACHE_SYNC_CTRL_ICACHE_INVALIDATE_ENA_SHIFT 0u
#define EXTMEM_ICACHE_SYNC_CTRL_ICACHE_INVALIDATE_ENA_MASK 0x00000001u
static inline uint32_t extmem_icache_sync_ctrl_get_icache_invalidate_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_icache_sync_ctrl_set_icache_invalidate_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_ICACHE_SYNC_CTRL_ICACHE_SYNC_DONE_SHIFT 1u
#define EXTMEM_ICACHE_SYNC_CTRL_ICACHE_SYNC_DONE_MASK 0x00000002u
static inline uint32_t extmem_icache_sync_ctrl_get_icache_sync_done(uint32_t reg) { return reg >> 1 & 0x1u; }

#define EXTMEM_ICACHE_SYNC_ADDR_OFFSET 0x2cu
#define EXTMEM_ICACHE_SYNC_ADDR_RESET 0x00000000u
#define EXTMEM_ICACHE_SYNC_ADDR_ICACHE_SYNC_ADDR_SHIFT 0u
#define EXTMEM_ICACHE_SYNC_ADDR_ICACHE_SYNC_ADDR_MASK 0xffffffffu

#define EXTMEM_ICACHE_SYNC_SIZE_OFFSET 0x30u
#define EXTMEM_ICACHE_SYNC_SIZE_RESET 0x00000000u
#define EXTMEM_ICACHE_SYNC_SIZE_ICACHE_SYNC_SIZE_SHIFT 0u
#define EXTMEM_ICACHE_SYNC_SIZE_ICACHE_SYNC_SIZE_MASK 0x007fffffu
static inline uint32_t extmem_icache_sync_size_get_icache_sync_size(uint32_t reg) { return reg & 0x7fffffu; }
static inline uint32_t extmem_icache_sync_size_set_icache_sync_size(uint32_t reg, uint32_t v) { return (reg & 0xff800000u) | (v & 0x7fffffu); }

#define EXTMEM_IBUS_TO_FLASH_START_VADDR_OFFSET 0x54u
#define EXTMEM_IBUS_TO_FLASH_START_VADDR_RESET 0x42000000u
#define EXTMEM_IBUS_TO_FLASH_START_VADDR_IBUS_TO_FLASH_START_VADDR_SHIFT 0u
#define EXTMEM_IBUS_TO_FLASH_START_VADDR_IBUS_TO_FLASH_START_VADDR_MASK 0xffffffffu

#define EXTMEM_IBUS_TO_FLASH_END_VADDR_OFFSET 0x58u
#define EXTMEM_IBUS_TO_FLASH_END_VADDR_RESET 0x423fffffu
#define EXTMEM_IBUS_TO_FLASH_END_VADDR_IBUS_TO_FLASH_END_VADDR_SHIFT 0u
#define EXTMEM_IBUS_TO_FLASH_END_VADDR_IBUS_TO_FLASH_END_VADDR_MASK 0xffffffffu

#define EXTMEM_DBUS_TO_FLASH_START_VADDR_OFFSET 0x5cu
#define EXTMEM_DBUS_TO_FLASH_START_VADDR_RESET 0x3c000000u
#define EXTMEM_DBUS_TO_FLASH_START_VADDR_DBUS_TO_FLASH_START_VADDR_SHIFT 0u
#define EXTMEM_DBUS_TO_FLASH_START_VADDR_DBUS_TO_FLASH_START_VADDR_MASK 0xffffffffu

#define EXTMEM_DBUS_TO_FLASH_END_VADDR_OFFSET 0x60u
#define EXTMEM_DBUS_TO_FLASH_END_VADDR_RESET 0x3c3fffffu
#define EXTMEM_DBUS_TO_FLASH_END_VADDR_DBUS_TO_FLASH_END_VADDR_SHIFT 0u
#define EXTMEM_DBUS_TO_FLASH_END_VADDR_DBUS_TO_FLASH_END_VADDR_MASK 0xffffffffu

#define EXTMEM_CACHE_ACS_CNT_CLR_OFFSET 0x64u
#define EXTMEM_CACHE_ACS_CNT_CLR_RESET 0x00000000u
#define EXTMEM_CACHE_ACS_CNT_CLR_IBUS_ACS_CNT_CLR_SHIFT 0u
#define EXTMEM_CACHE_ACS_CNT_CLR_IBUS_ACS_CNT_CLR_MASK 0x00000001u
static inline uint32_t extmem_cache_acs_cnt_clr_set_ibus_acs_cnt_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_ACS_CNT_CLR_DBUS_ACS_CNT_CLR_SHIFT 1u
#define EXTMEM_CACHE_ACS_CNT_CLR_DBUS_ACS_CNT_CLR_MASK 0x00000002u
static inline uint32_t extmem_cache_acs_cnt_clr_set_dbus_acs_cnt_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EXTMEM_CACHE_ILG_INT_ENA_OFFSET 0x78u
#define EXTMEM_CACHE_ILG_INT_ENA_RESET 0x00000000u
#define EXTMEM_CACHE_ILG_INT_ENA_ICACHE_SYNC_OP_FAULT_INT_ENA_SHIFT 0u
#define EXTMEM_CACHE_ILG_INT_ENA_ICACHE_SYNC_OP_FAULT_INT_ENA_MASK 0x00000001u
static inline uint32_t extmem_cache_ilg_int_ena_get_icache_sync_op_fault_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_ilg_int_ena_set_icache_sync_op_fault_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_ILG_INT_ENA_ICACHE_PRELOAD_OP_FAULT_INT_ENA_SHIFT 1u
#define EXTMEM_CACHE_ILG_INT_ENA_ICACHE_PRELOAD_OP_FAULT_INT_ENA_MASK 0x00000002u
static inline uint32_t extmem_cache_ilg_int_ena_get_icache_preload_op_fault_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_ilg_int_ena_set_icache_preload_op_fault_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_ILG_INT_ENA_MMU_ENTRY_FAULT_INT_ENA_SHIFT 5u
#define EXTMEM_CACHE_ILG_INT_ENA_MMU_ENTRY_FAULT_INT_ENA_MASK 0x00000020u
static inline uint32_t extmem_cache_ilg_int_ena_get_mmu_entry_fault_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t extmem_cache_ilg_int_ena_set_mmu_entry_fault_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define EXTMEM_CACHE_ILG_INT_ENA_IBUS_CNT_OVF_INT_ENA_SHIFT 7u
#define EXTMEM_CACHE_ILG_INT_ENA_IBUS_CNT_OVF_INT_ENA_MASK 0x00000080u
static inline uint32_t extmem_cache_ilg_int_ena_get_ibus_cnt_ovf_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t extmem_cache_ilg_int_ena_set_ibus_cnt_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define EXTMEM_CACHE_ILG_INT_ENA_DBUS_CNT_OVF_INT_ENA_SHIFT 8u
#define EXTMEM_CACHE_ILG_INT_ENA_DBUS_CNT_OVF_INT_ENA_MASK 0x00000100u
static inline uint32_t extmem_cache_ilg_int_ena_get_dbus_cnt_ovf_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t extmem_cache_ilg_int_ena_set_dbus_cnt_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define EXTMEM_CACHE_ILG_INT_CLR_OFFSET 0x7cu
#define EXTMEM_CACHE_ILG_INT_CLR_RESET 0x00000000u
#define EXTMEM_CACHE_ILG_INT_CLR_ICACHE_SYNC_OP_FAULT_INT_CLR_SHIFT 0u
#define EXTMEM_CACHE_ILG_INT_CLR_ICACHE_SYNC_OP_FAULT_INT_CLR_MASK 0x00000001u
static inline uint32_t extmem_cache_ilg_int_clr_set_icache_sync_op_fault_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_ILG_INT_CLR_ICACHE_PRELOAD_OP_FAULT_INT_CLR_SHIFT 1u
#define EXTMEM_CACHE_ILG_INT_CLR_ICACHE_PRELOAD_OP_FAULT_INT_CLR_MASK 0x00000002u
static inline uint32_t extmem_cache_ilg_int_clr_set_icache_preload_op_fault_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_ILG_INT_CLR_MMU_ENTRY_FAULT_INT_CLR_SHIFT 5u
#define EXTMEM_CACHE_ILG_INT_CLR_MMU_ENTRY_FAULT_INT_CLR_MASK 0x00000020u
static inline uint32_t extmem_cache_ilg_int_clr_set_mmu_entry_fault_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define EXTMEM_CACHE_ILG_INT_CLR_IBUS_CNT_OVF_INT_CLR_SHIFT 7u
#define EXTMEM_CACHE_ILG_INT_CLR_IBUS_CNT_OVF_INT_CLR_MASK 0x00000080u
static inline uint32_t extmem_cache_ilg_int_clr_set_ibus_cnt_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define EXTMEM_CACHE_ILG_INT_CLR_DBUS_CNT_OVF_INT_CLR_SHIFT 8u
#define EXTMEM_CACHE_ILG_INT_CLR_DBUS_CNT_OVF_INT_CLR_MASK 0x00000100u
static inline uint32_t extmem_cache_ilg_int_clr_set_dbus_cnt_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define EXTMEM_CACHE_ILG_INT_ST_OFFSET 0x80u
#define EXTMEM_CACHE_ILG_INT_ST_RESET 0x00000000u
#define EXTMEM_CACHE_ILG_INT_ST_ICACHE_SYNC_OP_FAULT_ST_SHIFT 0u
#define EXTMEM_CACHE_ILG_INT_ST_ICACHE_SYNC_OP_FAULT_ST_MASK 0x00000001u
static inline uint32_t extmem_cache_ilg_int_st_get_icache_sync_op_fault_st(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_CACHE_ILG_INT_ST_ICACHE_PRELOAD_OP_FAULT_ST_SHIFT 1u
#define EXTMEM_CACHE_ILG_INT_ST_ICACHE_PRELOAD_OP_FAULT_ST_MASK 0x00000002u
static inline uint32_t extmem_cache_ilg_int_st_get_icache_preload_op_fault_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_CACHE_ILG_INT_ST_MMU_ENTRY_FAULT_ST_SHIFT 5u
#define EXTMEM_CACHE_ILG_INT_ST_MMU_ENTRY_FAULT_ST_MASK 0x00000020u
static inline uint32_t extmem_cache_ilg_int_st_get_mmu_entry_fault_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_CACHE_ILG_INT_ST_IBUS_ACS_CNT_OVF_ST_SHIFT 7u
#define EXTMEM_CACHE_ILG_INT_ST_IBUS_ACS_CNT_OVF_ST_MASK 0x00000080u
static inline uint32_t extmem_cache_ilg_int_st_get_ibus_acs_cnt_ovf_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_CACHE_ILG_INT_ST_IBUS_ACS_MISS_CNT_OVF_ST_SHIFT 8u
#define EXTMEM_CACHE_ILG_INT_ST_IBUS_ACS_MISS_CNT_OVF_ST_MASK 0x00000100u
static inline uint32_t extmem_cache_ilg_int_st_get_ibus_acs_miss_cnt_ovf_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_CACHE_ILG_INT_ST_DBUS_ACS_CNT_OVF_ST_SHIFT 9u
#define EXTMEM_CACHE_ILG_INT_ST_DBUS_ACS_CNT_OVF_ST_MASK 0x00000200u
static inline uint32_t extmem_cache_ilg_int_st_get_dbus_acs_cnt_ovf_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_CACHE_ILG_INT_ST_DBUS_ACS_FLASH_MISS_CNT_OVF_ST_SHIFT 10u
#define EXTMEM_CACHE_ILG_INT_ST_DBUS_ACS_FLASH_MISS_CNT_OVF_ST_MASK 0x00000400u
static inline uint32_t extmem_cache_ilg_int_st_get_dbus_acs_flash_miss_cnt_ovf_st(uint32_t reg) { return reg >> 10 & 0x1u; }

#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_OFFSET 0x84u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_RESET 0x00000000u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_IBUS_ACS_MSK_IC_INT_ENA_SHIFT 0u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_IBUS_ACS_MSK_IC_INT_ENA_MASK 0x00000001u
static inline uint32_t extmem_core0_acs_cache_int_ena_get_core0_ibus_acs_msk_ic_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_core0_acs_cache_int_ena_set_core0_ibus_acs_msk_ic_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_IBUS_WR_IC_INT_ENA_SHIFT 1u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_IBUS_WR_IC_INT_ENA_MASK 0x00000002u
static inline uint32_t extmem_core0_acs_cache_int_ena_get_core0_ibus_wr_ic_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_core0_acs_cache_int_ena_set_core0_ibus_wr_ic_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_IBUS_REJECT_INT_ENA_SHIFT 2u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_IBUS_REJECT_INT_ENA_MASK 0x00000004u
static inline uint32_t extmem_core0_acs_cache_int_ena_get_core0_ibus_reject_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_core0_acs_cache_int_ena_set_core0_ibus_reject_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_DBUS_ACS_MSK_IC_INT_ENA_SHIFT 3u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_DBUS_ACS_MSK_IC_INT_ENA_MASK 0x00000008u
static inline uint32_t extmem_core0_acs_cache_int_ena_get_core0_dbus_acs_msk_ic_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t extmem_core0_acs_cache_int_ena_set_core0_dbus_acs_msk_ic_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_DBUS_REJECT_INT_ENA_SHIFT 4u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_DBUS_REJECT_INT_ENA_MASK 0x00000010u
static inline uint32_t extmem_core0_acs_cache_int_ena_get_core0_dbus_reject_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_core0_acs_cache_int_ena_set_core0_dbus_reject_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_DBUS_WR_IC_INT_ENA_SHIFT 5u
#define EXTMEM_CORE0_ACS_CACHE_INT_ENA_CORE0_DBUS_WR_IC_INT_ENA_MASK 0x00000020u
static inline uint32_t extmem_core0_acs_cache_int_ena_get_core0_dbus_wr_ic_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t extmem_core0_acs_cache_int_ena_set_core0_dbus_wr_ic_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_OFFSET 0x88u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_RESET 0x00000000u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_IBUS_ACS_MSK_IC_INT_CLR_SHIFT 0u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_IBUS_ACS_MSK_IC_INT_CLR_MASK 0x00000001u
static inline uint32_t extmem_core0_acs_cache_int_clr_set_core0_ibus_acs_msk_ic_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_IBUS_WR_IC_INT_CLR_SHIFT 1u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_IBUS_WR_IC_INT_CLR_MASK 0x00000002u
static inline uint32_t extmem_core0_acs_cache_int_clr_set_core0_ibus_wr_ic_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_IBUS_REJECT_INT_CLR_SHIFT 2u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_IBUS_REJECT_INT_CLR_MASK 0x00000004u
static inline uint32_t extmem_core0_acs_cache_int_clr_set_core0_ibus_reject_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_DBUS_ACS_MSK_IC_INT_CLR_SHIFT 3u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_DBUS_ACS_MSK_IC_INT_CLR_MASK 0x00000008u
static inline uint32_t extmem_core0_acs_cache_int_clr_set_core0_dbus_acs_msk_ic_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_DBUS_REJECT_INT_CLR_SHIFT 4u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_DBUS_REJECT_INT_CLR_MASK 0x00000010u
static inline uint32_t extmem_core0_acs_cache_int_clr_set_core0_dbus_reject_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_DBUS_WR_IC_INT_CLR_SHIFT 5u
#define EXTMEM_CORE0_ACS_CACHE_INT_CLR_CORE0_DBUS_WR_IC_INT_CLR_MASK 0x00000020u
static inline uint32_t extmem_core0_acs_cache_int_clr_set_core0_dbus_wr_ic_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define EXTMEM_CORE0_ACS_CACHE_INT_ST_OFFSET 0x8cu
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_RESET 0x00000000u
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_IBUS_ACS_MSK_ICACHE_ST_SHIFT 0u
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_IBUS_ACS_MSK_ICACHE_ST_MASK 0x00000001u
static inline uint32_t extmem_core0_acs_cache_int_st_get_core0_ibus_acs_msk_icache_st(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_IBUS_WR_ICACHE_ST_SHIFT 1u
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_IBUS_WR_ICACHE_ST_MASK 0x00000002u
static inline uint32_t extmem_core0_acs_cache_int_st_get_core0_ibus_wr_icache_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_IBUS_REJECT_ST_SHIFT 2u
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_IBUS_REJECT_ST_MASK 0x00000004u
static inline uint32_t extmem_core0_acs_cache_int_st_get_core0_ibus_reject_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_DBUS_ACS_MSK_ICACHE_ST_SHIFT 3u
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_DBUS_ACS_MSK_ICACHE_ST_MASK 0x00000008u
static inline uint32_t extmem_core0_acs_cache_int_st_get_core0_dbus_acs_msk_icache_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_DBUS_REJECT_ST_SHIFT 4u
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_DBUS_REJECT_ST_MASK 0x00000010u
static inline uint32_t extmem_core0_acs_cache_int_st_get_core0_dbus_reject_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_DBUS_WR_ICACHE_ST_SHIFT 5u
#define EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_DBUS_WR_ICACHE_ST_MASK 0x00000020u
static inline uint32_t extmem_core0_acs_cache_int_st_get_core0_dbus_wr_icache_st(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_CORE0_DBUS_REJECT_ST_OFFSET 0x90u
#define EXTMEM_CORE0_DBUS_REJECT_ST_RESET 0x00000000u
#define EXTMEM_CORE0_DBUS_REJECT_ST_CORE0_DBUS_ATTR_SHIFT 0u
#define EXTMEM_CORE0_DBUS_REJECT_ST_CORE0_DBUS_ATTR_MASK 0x00000007u
static inline uint32_t extmem_core0_dbus_reject_st_get_core0_dbus_attr(uint32_t reg) { return reg & 0x7u; }
#define EXTMEM_CORE0_DBUS_REJECT_ST_CORE0_DBUS_WORLD_SHIFT 3u
#define EXTMEM_CORE0_DBUS_REJECT_ST_CORE0_DBUS_WORLD_MASK 0x00000008u
static inline uint32_t extmem_core0_dbus_reject_st_get_core0_dbus_world(uint32_t reg) { return reg >> 3 & 0x1u; }

#define EXTMEM_CORE0_DBUS_REJECT_VADDR_OFFSET 0x94u
#define EXTMEM_CORE0_DBUS_REJECT_VADDR_RESET 0xffffffffu
#define EXTMEM_CORE0_DBUS_REJECT_VADDR_CORE0_DBUS_VADDR_SHIFT 0u
#define EXTMEM_CORE0_DBUS_REJECT_VADDR_CORE0_DBUS_VADDR_MASK 0xffffffffu

#define EXTMEM_CORE0_IBUS_REJECT_ST_OFFSET 0x98u
#define EXTMEM_CORE0_IBUS_REJECT_ST_RESET 0x00000000u
#define EXTMEM_CORE0_IBUS_REJECT_ST_CORE0_IBUS_ATTR_SHIFT 0u
#define EXTMEM_CORE0_IBUS_REJECT_ST_CORE0_IBUS_ATTR_MASK 0x00000007u
static inline uint32_t extmem_core0_ibus_reject_st_get_core0_ibus_attr(uint32_t reg) { return reg & 0x7u; }
#define EXTMEM_CORE0_IBUS_REJECT_ST_CORE0_IBUS_WORLD_SHIFT 3u
#define EXTMEM_CORE0_IBUS_REJECT_ST_CORE0_IBUS_WORLD_MASK 0x00000008u
static inline uint32_t extmem_core0_ibus_reject_st_get_core0_ibus_world(uint32_t reg) { return reg >> 3 & 0x1u; }

#define EXTMEM_CORE0_IBUS_REJECT_VADDR_OFFSET 0x9cu
#define EXTMEM_CORE0_IBUS_REJECT_VADDR_RESET 0xffffffffu
#define EXTMEM_CORE0_IBUS_REJECT_VADDR_CORE0_IBUS_VADDR_SHIFT 0u
#define EXTMEM_CORE0_IBUS_REJECT_VADDR_CORE0_IBUS_VADDR_MASK 0xffffffffu

#define EXTMEM_CACHE_MMU_FAULT_CONTENT_OFFSET 0xa0u
#define EXTMEM_CACHE_MMU_FAULT_CONTENT_RESET 0x00000000u
#define EXTMEM_CACHE_MMU_FAULT_CONTENT_CACHE_MMU_FAULT_CONTENT_SHIFT 0u
#define EXTMEM_CACHE_MMU_FAULT_CONTENT_CACHE_MMU_FAULT_CONTENT_MASK 0x000000ffu
static inline uint32_t extmem_cache_mmu_fault_content_get_cache_mmu_fault_content(uint32_t reg) { return reg & 0xffu; }
#define EXTMEM_CACHE_MMU_FAULT_CONTENT_CACHE_MMU_FAULT_CODE_SHIFT 10u
#define EXTMEM_CACHE_MMU_FAULT_CONTENT_CACHE_MMU_FAULT_CODE_MASK 0x00003c00u
static inline uint32_t extmem_cache_mmu_fault_content_get_cache_mmu_fault_code(uint32_t reg) { return reg >> 10 & 0xfu; }

#define EXTMEM_CACHE_MMU_FAULT_VADDR_OFFSET 0xa4u
#define EXTMEM_CACHE_MMU_FAULT_VADDR_RESET 0x00000000u
#define EXTMEM_CACHE_MMU_FAULT_VADDR_CACHE_MMU_FAULT_VADDR_SHIFT 0u
#define EXTMEM_CACHE_MMU_FAULT_VADDR_CACHE_MMU_FAULT_VADDR_MASK 0xffffffffu

#define EXTMEM_CACHE_WRAP_AROUND_CTRL_OFFSET 0xa8u
#define EXTMEM_CACHE_WRAP_AROUND_CTRL_RESET 0x00000000u
#define EXTMEM_CACHE_WRAP_AROUND_CTRL_CACHE_FLASH_WRAP_AROUND_SHIFT 0u
#define EXTMEM_CACHE_WRAP_AROUND_CTRL_CACHE_FLASH_WRAP_AROUND_MASK 0x00000001u
static inline uint32_t extmem_cache_wrap_around_ctrl_get_cache_flash_wrap_around(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_wrap_around_ctrl_set_cache_flash_wrap_around(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define EXTMEM_CACHE_MMU_POWER_CTRL_OFFSET 0xacu
#define EXTMEM_CACHE_MMU_POWER_CTRL_RESET 0x00000005u
#define EXTMEM_CACHE_MMU_POWER_CTRL_CACHE_MMU_MEM_FORCE_ON_SHIFT 0u
#define EXTMEM_CACHE_MMU_POWER_CTRL_CACHE_MMU_MEM_FORCE_ON_MASK 0x00000001u
static inline uint32_t extmem_cache_mmu_power_ctrl_get_cache_mmu_mem_force_on(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_mmu_power_ctrl_set_cache_mmu_mem_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_MMU_POWER_CTRL_CACHE_MMU_MEM_FORCE_PD_SHIFT 1u
#define EXTMEM_CACHE_MMU_POWER_CTRL_CACHE_MMU_MEM_FORCE_PD_MASK 0x00000002u
static inline uint32_t extmem_cache_mmu_power_ctrl_get_cache_mmu_mem_force_pd(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_mmu_power_ctrl_set_cache_mmu_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_MMU_POWER_CTRL_CACHE_MMU_MEM_FORCE_PU_SHIFT 2u
#define EXTMEM_CACHE_MMU_POWER_CTRL_CACHE_MMU_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t extmem_cache_mmu_power_ctrl_get_cache_mmu_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_cache_mmu_power_ctrl_set_cache_mmu_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define EXTMEM_CACHE_STATE_OFFSET 0xb0u
#define EXTMEM_CACHE_STATE_RESET 0x00000001u
#define EXTMEM_CACHE_STATE_ICACHE_STATE_SHIFT 0u
#define EXTMEM_CACHE_STATE_ICACHE_STATE_MASK 0x00000fffu
static inline uint32_t extmem_cache_state_get_icache_state(uint32_t reg) { return reg & 0xfffu; }

#define EXTMEM_CACHE_ENCRYPT_DECRYPT_RECORD_DISABLE_OFFSET 0xb4u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_RECORD_DISABLE_RESET 0x00000000u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_RECORD_DISABLE_RECORD_DISABLE_DB_ENCRYPT_SHIFT 0u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_RECORD_DISABLE_RECORD_DISABLE_DB_ENCRYPT_MASK 0x00000001u
static inline uint32_t extmem_cache_encrypt_decrypt_record_disable_get_record_disable_db_encrypt(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_encrypt_decrypt_record_disable_set_record_disable_db_encrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_RECORD_DISABLE_RECORD_DISABLE_G0CB_DECRYPT_SHIFT 1u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_RECORD_DISABLE_RECORD_DISABLE_G0CB_DECRYPT_MASK 0x00000002u
static inline uint32_t extmem_cache_encrypt_decrypt_record_disable_get_record_disable_g0cb_decrypt(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_encrypt_decrypt_record_disable_set_record_disable_g0cb_decrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_OFFSET 0xb8u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_RESET 0x00000007u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_CLK_FORCE_ON_MANUAL_CRYPT_SHIFT 0u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_CLK_FORCE_ON_MANUAL_CRYPT_MASK 0x00000001u
static inline uint32_t extmem_cache_encrypt_decrypt_clk_force_on_get_clk_force_on_manual_crypt(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_encrypt_decrypt_clk_force_on_set_clk_force_on_manual_crypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_CLK_FORCE_ON_AUTO_CRYPT_SHIFT 1u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_CLK_FORCE_ON_AUTO_CRYPT_MASK 0x00000002u
static inline uint32_t extmem_cache_encrypt_decrypt_clk_force_on_get_clk_force_on_auto_crypt(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_encrypt_decrypt_clk_force_on_set_clk_force_on_auto_crypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_CLK_FORCE_ON_CRYPT_SHIFT 2u
#define EXTMEM_CACHE_ENCRYPT_DECRYPT_CLK_FORCE_ON_CLK_FORCE_ON_CRYPT_MASK 0x00000004u
static inline uint32_t extmem_cache_encrypt_decrypt_clk_force_on_get_clk_force_on_crypt(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_cache_encrypt_decrypt_clk_force_on_set_clk_force_on_crypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define EXTMEM_CACHE_PRELOAD_INT_CTRL_OFFSET 0xbcu
#define EXTMEM_CACHE_PRELOAD_INT_CTRL_RESET 0x00000000u
#define EXTMEM_CACHE_PRELOAD_INT_CTRL_ICACHE_PRELOAD_INT_ST_SHIFT 0u
#define EXTMEM_CACHE_PRELOAD_INT_CTRL_ICACHE_PRELOAD_INT_ST_MASK 0x00000001u
static inline uint32_t extmem_cache_preload_int_ctrl_get_icache_preload_int_st(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_CACHE_PRELOAD_INT_CTRL_ICACHE_PRELOAD_INT_ENA_SHIFT 1u
#define EXTMEM_CACHE_PRELOAD_INT_CTRL_ICACHE_PRELOAD_INT_ENA_MASK 0x00000002u
static inline uint32_t extmem_cache_preload_int_ctrl_get_icache_preload_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_preload_int_ctrl_set_icache_preload_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_PRELOAD_INT_CTRL_ICACHE_PRELOAD_INT_CLR_SHIFT 2u
#define EXTMEM_CACHE_PRELOAD_INT_CTRL_ICACHE_PRELOAD_INT_CLR_MASK 0x00000004u
static inline uint32_t extmem_cache_preload_int_ctrl_set_icache_preload_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define EXTMEM_CACHE_SYNC_INT_CTRL_OFFSET 0xc0u
#define EXTMEM_CACHE_SYNC_INT_CTRL_RESET 0x00000000u
#define EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ST_SHIFT 0u
#define EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ST_MASK 0x00000001u
static inline uint32_t extmem_cache_sync_int_ctrl_get_icache_sync_int_st(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ENA_SHIFT 1u
#define EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ENA_MASK 0x00000002u
static inline uint32_t extmem_cache_sync_int_ctrl_get_icache_sync_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_sync_int_ctrl_set_icache_sync_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_CLR_SHIFT 2u
#define EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_CLR_MASK 0x00000004u
static inline uint32_t extmem_cache_sync_int_ctrl_set_icache_sync_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define EXTMEM_CACHE_MMU_OWNER_OFFSET 0xc4u
#define EXTMEM_CACHE_MMU_OWNER_RESET 0x00000000u
#define EXTMEM_CACHE_MMU_OWNER_CACHE_MMU_OWNER_SHIFT 0u
#define EXTMEM_CACHE_MMU_OWNER_CACHE_MMU_OWNER_MASK 0x0000000fu
static inline uint32_t extmem_cache_mmu_owner_get_cache_mmu_owner(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t extmem_cache_mmu_owner_set_cache_mmu_owner(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define EXTMEM_CACHE_CONF_MISC_OFFSET 0xc8u
#define EXTMEM_CACHE_CONF_MISC_RESET 0x00000007u
#define EXTMEM_CACHE_CONF_MISC_CACHE_IGNORE_PRELOAD_MMU_ENTRY_FAULT_SHIFT 0u
#define EXTMEM_CACHE_CONF_MISC_CACHE_IGNORE_PRELOAD_MMU_ENTRY_FAULT_MASK 0x00000001u
static inline uint32_t extmem_cache_conf_misc_get_cache_ignore_preload_mmu_entry_fault(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_conf_misc_set_cache_ignore_preload_mmu_entry_fault(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_CONF_MISC_CACHE_IGNORE_SYNC_MMU_ENTRY_FAULT_SHIFT 1u
#define EXTMEM_CACHE_CONF_MISC_CACHE_IGNORE_SYNC_MMU_ENTRY_FAULT_MASK 0x00000002u
static inline uint32_t extmem_cache_conf_misc_get_cache_ignore_sync_mmu_entry_fault(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_conf_misc_set_cache_ignore_sync_mmu_entry_fault(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_CONF_MISC_CACHE_TRACE_ENA_SHIFT 2u
#define EXTMEM_CACHE_CONF_MISC_CACHE_TRACE_ENA_MASK 0x00000004u
static inline uint32_t extmem_cache_conf_misc_get_cache_trace_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_cache_conf_misc_set_cache_trace_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_SHIFT 3u
#define EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_MASK 0x00000018u
static inline uint32_t extmem_cache_conf_misc_get_cache_mmu_page_size(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t extmem_cache_conf_misc_set_cache_mmu_page_size(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }

#define EXTMEM_ICACHE_FREEZE_OFFSET 0xccu
#define EXTMEM_ICACHE_FREEZE_RESET 0x00000000u
#define EXTMEM_ICACHE_FREEZE_ENA_SHIFT 0u
#define EXTMEM_ICACHE_FREEZE_ENA_MASK 0x00000001u
static inline uint32_t extmem_icache_freeze_get_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_icache_freeze_set_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_ICACHE_FREEZE_MODE_SHIFT 1u
#define EXTMEM_ICACHE_FREEZE_MODE_MASK 0x00000002u
static inline uint32_t extmem_icache_freeze_get_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_icache_freeze_set_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_ICACHE_FREEZE_DONE_SHIFT 2u
#define EXTMEM_ICACHE_FREEZE_DONE_MASK 0x00000004u
static inline uint32_t extmem_icache_freeze_get_done(uint32_t reg) { return reg >> 2 & 0x1u; }

#define EXTMEM_ICACHE_ATOMIC_OPERATE_ENA_OFFSET 0xd0u
#define EXTMEM_ICACHE_ATOMIC_OPERATE_ENA_RESET 0x00000001u
#define EXTMEM_ICACHE_ATOMIC_OPERATE_ENA_ICACHE_ATOMIC_OPERATE_ENA_SHIFT 0u
#define EXTMEM_ICACHE_ATOMIC_OPERATE_ENA_ICACHE_ATOMIC_OPERATE_ENA_MASK 0x00000001u
static inline uint32_t extmem_icache_atomic_operate_ena_get_icache_atomic_operate_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_icache_atomic_operate_ena_set_icache_atomic_operate_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define EXTMEM_CACHE_REQUEST_OFFSET 0xd4u
#define EXTMEM_CACHE_REQUEST_RESET 0x00000000u
#define EXTMEM_CACHE_REQUEST_BYPASS_SHIFT 0u
#define EXTMEM_CACHE_REQUEST_BYPASS_MASK 0x00000001u
static inline uint32_t extmem_cache_request_get_bypass(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_request_set_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define EXTMEM_CLOCK_GATE_OFFSET 0x100u
#define EXTMEM_CLOCK_GATE_RESET 0x00000001u
#define EXTMEM_CLOCK_GATE_CLK_EN_SHIFT 0u
#define EXTMEM_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t extmem_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define EXTMEM_REG_DATE_OFFSET 0x3fcu
#define EXTMEM_REG_DATE_RESET 0x02107050u
#define EXTMEM_REG_DATE_DATE_SHIFT 0u
#define EXTMEM_REG_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t extmem_reg_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t extmem_reg_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
