/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_APB_CTRL_H
#define CREMA_REGS_ESP32C2_APB_CTRL_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct apb_ctrl_regs {
    volatile uint32_t sysclk_conf; /* 0x0 */
    volatile uint32_t tick_conf; /* 0x4 */
    volatile uint32_t clk_out_en; /* 0x8 */
    volatile uint32_t wifi_bb_cfg; /* 0xc */
    volatile uint32_t wifi_bb_cfg_2; /* 0x10 */
    volatile uint32_t wifi_clk_en; /* 0x14 */
    volatile uint32_t wifi_rst_en; /* 0x18 */
    volatile uint32_t host_inf_sel; /* 0x1c */
    volatile uint32_t ext_mem_pms_lock; /* 0x20 */
    uint32_t reserved_24[1];
    volatile uint32_t flash_ace0_attr; /* 0x28 */
    volatile uint32_t flash_ace1_attr; /* 0x2c */
    volatile uint32_t flash_ace2_attr; /* 0x30 */
    volatile uint32_t flash_ace3_attr; /* 0x34 */
    volatile uint32_t flash_ace0_addr; /* 0x38 */
    volatile uint32_t flash_ace1_addr; /* 0x3c */
    volatile uint32_t flash_ace2_addr; /* 0x40 */
    volatile uint32_t flash_ace3_addr; /* 0x44 */
    volatile uint32_t flash_ace0_size; /* 0x48 */
    volatile uint32_t flash_ace1_size; /* 0x4c */
    volatile uint32_t flash_ace2_size; /* 0x50 */
    volatile uint32_t flash_ace3_size; /* 0x54 */
    uint32_t reserved_58[12];
    volatile uint32_t spi_mem_pms_ctrl; /* 0x88 */
    const volatile uint32_t spi_mem_reject_addr; /* 0x8c */
    volatile uint32_t sdio_ctrl; /* 0x90 */
    volatile uint32_t redcy_sig0; /* 0x94 */
    volatile uint32_t redcy_sig1; /* 0x98 */
    volatile uint32_t front_end_mem_pd; /* 0x9c */
    volatile uint32_t retention_ctrl; /* 0xa0 */
    volatile uint32_t clkgate_force_on; /* 0xa4 */
    volatile uint32_t mem_power_down; /* 0xa8 */
    volatile uint32_t mem_power_up; /* 0xac */
    const volatile uint32_t rnd_data; /* 0xb0 */
    volatile uint32_t peri_backup_config; /* 0xb4 */
    volatile uint32_t peri_backup_apb_addr; /* 0xb8 */
    volatile uint32_t peri_backup_mem_addr; /* 0xbc */
    const volatile uint32_t peri_backup_int_raw; /* 0xc0 */
    const volatile uint32_t peri_backup_int_st; /* 0xc4 */
    volatile uint32_t peri_backup_int_ena; /* 0xc8 */
    uint32_t reserved_cc[1];
    volatile uint32_t peri_backup_int_clr; /* 0xd0, write-only */
    uint32_t reserved_d4[202];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct apb_ctrl_regs, sysclk_conf) == 0x0, "");
_Static_assert(offsetof(struct apb_ctrl_regs, tick_conf) == 0x4, "");
_Static_assert(offsetof(struct apb_ctrl_regs, clk_out_en) == 0x8, "");
_Static_assert(offsetof(struct apb_ctrl_regs, wifi_bb_cfg) == 0xc, "");
_Static_assert(offsetof(struct apb_ctrl_regs, wifi_bb_cfg_2) == 0x10, "");
_Static_assert(offsetof(struct apb_ctrl_regs, wifi_clk_en) == 0x14, "");
_Static_assert(offsetof(struct apb_ctrl_regs, wifi_rst_en) == 0x18, "");
_Static_assert(offsetof(struct apb_ctrl_regs, host_inf_sel) == 0x1c, "");
_Static_assert(offsetof(struct apb_ctrl_regs, ext_mem_pms_lock) == 0x20, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace0_attr) == 0x28, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace1_attr) == 0x2c, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace2_attr) == 0x30, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace3_attr) == 0x34, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace0_addr) == 0x38, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace1_addr) == 0x3c, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace2_addr) == 0x40, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace3_addr) == 0x44, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace0_size) == 0x48, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace1_size) == 0x4c, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace2_size) == 0x50, "");
_Static_assert(offsetof(struct apb_ctrl_regs, flash_ace3_size) == 0x54, "");
_Static_assert(offsetof(struct apb_ctrl_regs, spi_mem_pms_ctrl) == 0x88, "");
_Static_assert(offsetof(struct apb_ctrl_regs, spi_mem_reject_addr) == 0x8c, "");
_Static_assert(offsetof(struct apb_ctrl_regs, sdio_ctrl) == 0x90, "");
_Static_assert(offsetof(struct apb_ctrl_regs, redcy_sig0) == 0x94, "");
_Static_assert(offsetof(struct apb_ctrl_regs, redcy_sig1) == 0x98, "");
_Static_assert(offsetof(struct apb_ctrl_regs, front_end_mem_pd) == 0x9c, "");
_Static_assert(offsetof(struct apb_ctrl_regs, retention_ctrl) == 0xa0, "");
_Static_assert(offsetof(struct apb_ctrl_regs, clkgate_force_on) == 0xa4, "");
_Static_assert(offsetof(struct apb_ctrl_regs, mem_power_down) == 0xa8, "");
_Static_assert(offsetof(struct apb_ctrl_regs, mem_power_up) == 0xac, "");
_Static_assert(offsetof(struct apb_ctrl_regs, rnd_data) == 0xb0, "");
_Static_assert(offsetof(struct apb_ctrl_regs, peri_backup_config) == 0xb4, "");
_Static_assert(offsetof(struct apb_ctrl_regs, peri_backup_apb_addr) == 0xb8, "");
_Static_assert(offsetof(struct apb_ctrl_regs, peri_backup_mem_addr) == 0xbc, "");
_Static_assert(offsetof(struct apb_ctrl_regs, peri_backup_int_raw) == 0xc0, "");
_Static_assert(offsetof(struct apb_ctrl_regs, peri_backup_int_st) == 0xc4, "");
_Static_assert(offsetof(struct apb_ctrl_regs, peri_backup_int_ena) == 0xc8, "");
_Static_assert(offsetof(struct apb_ctrl_regs, peri_backup_int_clr) == 0xd0, "");
_Static_assert(offsetof(struct apb_ctrl_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct apb_ctrl_regs) == 0x400, "");

#define APB_CTRL_BASE 0x60026000u
#define APB_CTRL ((struct apb_ctrl_regs *)(uintptr_t)APB_CTRL_BASE)

#define APB_CTRL_SYSCLK_CONF_OFFSET 0x0u
#define APB_CTRL_SYSCLK_CONF_RESET 0x00000001u
#define APB_CTRL_SYSCLK_CONF_PRE_DIV_CNT_SHIFT 0u
#define APB_CTRL_SYSCLK_CONF_PRE_DIV_CNT_MASK 0x000003ffu
static inline uint32_t apb_ctrl_sysclk_conf_get_pre_div_cnt(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t apb_ctrl_sysclk_conf_set_pre_div_cnt(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define APB_CTRL_SYSCLK_CONF_CLK_320M_EN_SHIFT 10u
#define APB_CTRL_SYSCLK_CONF_CLK_320M_EN_MASK 0x00000400u
static inline uint32_t apb_ctrl_sysclk_conf_get_clk_320m_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t apb_ctrl_sysclk_conf_set_clk_320m_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define APB_CTRL_SYSCLK_CONF_CLK_EN_SHIFT 11u
#define APB_CTRL_SYSCLK_CONF_CLK_EN_MASK 0x00000800u
static inline uint32_t apb_ctrl_sysclk_conf_get_clk_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t apb_ctrl_sysclk_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define APB_CTRL_SYSCLK_CONF_RST_TICK_CNT_SHIFT 12u
#define APB_CTRL_SYSCLK_CONF_RST_TICK_CNT_MASK 0x00001000u
static inline uint32_t apb_ctrl_sysclk_conf_get_rst_tick_cnt(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t apb_ctrl_sysclk_conf_set_rst_tick_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define APB_CTRL_TICK_CONF_OFFSET 0x4u
#define APB_CTRL_TICK_CONF_RESET 0x00010727u
#define APB_CTRL_TICK_CONF_XTAL_TICK_NUM_SHIFT 0u
#define APB_CTRL_TICK_CONF_XTAL_TICK_NUM_MASK 0x000000ffu
static inline uint32_t apb_ctrl_tick_conf_get_xtal_tick_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t apb_ctrl_tick_conf_set_xtal_tick_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define APB_CTRL_TICK_CONF_CK8M_TICK_NUM_SHIFT 8u
#define APB_CTRL_TICK_CONF_CK8M_TICK_NUM_MASK 0x0000ff00u
static inline uint32_t apb_ctrl_tick_conf_get_ck8m_tick_num(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t apb_ctrl_tick_conf_set_ck8m_tick_num(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define APB_CTRL_TICK_CONF_TICK_ENABLE_SHIFT 16u
#define APB_CTRL_TICK_CONF_TICK_ENABLE_MASK 0x00010000u
static inline uint32_t apb_ctrl_tick_conf_get_tick_enable(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t apb_ctrl_tick_conf_set_tick_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define APB_CTRL_CLK_OUT_EN_OFFSET 0x8u
#define APB_CTRL_CLK_OUT_EN_RESET 0x000007ffu
#define APB_CTRL_CLK_OUT_EN_CLK20_OEN_SHIFT 0u
#define APB_CTRL_CLK_OUT_EN_CLK20_OEN_MASK 0x00000001u
static inline uint32_t apb_ctrl_clk_out_en_get_clk20_oen(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk20_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define APB_CTRL_CLK_OUT_EN_CLK22_OEN_SHIFT 1u
#define APB_CTRL_CLK_OUT_EN_CLK22_OEN_MASK 0x00000002u
static inline uint32_t apb_ctrl_clk_out_en_get_clk22_oen(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk22_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define APB_CTRL_CLK_OUT_EN_CLK44_OEN_SHIFT 2u
#define APB_CTRL_CLK_OUT_EN_CLK44_OEN_MASK 0x00000004u
static inline uint32_t apb_ctrl_clk_out_en_get_clk44_oen(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk44_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define APB_CTRL_CLK_OUT_EN_CLK_BB_OEN_SHIFT 3u
#define APB_CTRL_CLK_OUT_EN_CLK_BB_OEN_MASK 0x00000008u
static inline uint32_t apb_ctrl_clk_out_en_get_clk_bb_oen(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk_bb_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define APB_CTRL_CLK_OUT_EN_CLK80_OEN_SHIFT 4u
#define APB_CTRL_CLK_OUT_EN_CLK80_OEN_MASK 0x00000010u
static inline uint32_t apb_ctrl_clk_out_en_get_clk80_oen(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk80_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define APB_CTRL_CLK_OUT_EN_CLK160_OEN_SHIFT 5u
#define APB_CTRL_CLK_OUT_EN_CLK160_OEN_MASK 0x00000020u
static inline uint32_t apb_ctrl_clk_out_en_get_clk160_oen(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk160_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define APB_CTRL_CLK_OUT_EN_CLK_320M_OEN_SHIFT 6u
#define APB_CTRL_CLK_OUT_EN_CLK_320M_OEN_MASK 0x00000040u
static inline uint32_t apb_ctrl_clk_out_en_get_clk_320m_oen(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk_320m_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define APB_CTRL_CLK_OUT_EN_CLK_ADC_INF_OEN_SHIFT 7u
#define APB_CTRL_CLK_OUT_EN_CLK_ADC_INF_OEN_MASK 0x00000080u
static inline uint32_t apb_ctrl_clk_out_en_get_clk_adc_inf_oen(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk_adc_inf_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define APB_CTRL_CLK_OUT_EN_CLK_DAC_CPU_OEN_SHIFT 8u
#define APB_CTRL_CLK_OUT_EN_CLK_DAC_CPU_OEN_MASK 0x00000100u
static inline uint32_t apb_ctrl_clk_out_en_get_clk_dac_cpu_oen(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk_dac_cpu_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define APB_CTRL_CLK_OUT_EN_CLK40X_BB_OEN_SHIFT 9u
#define APB_CTRL_CLK_OUT_EN_CLK40X_BB_OEN_MASK 0x00000200u
static inline uint32_t apb_ctrl_clk_out_en_get_clk40x_bb_oen(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk40x_bb_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define APB_CTRL_CLK_OUT_EN_CLK_XTAL_OEN_SHIFT 10u
#define APB_CTRL_CLK_OUT_EN_CLK_XTAL_OEN_MASK 0x00000400u
static inline uint32_t apb_ctrl_clk_out_en_get_clk_xtal_oen(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t apb_ctrl_clk_out_en_set_clk_xtal_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define APB_CTRL_WIFI_BB_CFG_OFFSET 0xcu
#define APB_CTRL_WIFI_BB_CFG_RESET 0x00000000u
#define APB_CTRL_WIFI_BB_CFG_WIFI_BB_CFG_SHIFT 0u
#define APB_CTRL_WIFI_BB_CFG_WIFI_BB_CFG_MASK 0xffffffffu

#define APB_CTRL_WIFI_BB_CFG_2_OFFSET 0x10u
#define APB_CTRL_WIFI_BB_CFG_2_RESET 0x00000000u
#define APB_CTRL_WIFI_BB_CFG_2_WIFI_BB_CFG_2_SHIFT 0u
#define APB_CTRL_WIFI_BB_CFG_2_WIFI_BB_CFG_2_MASK 0xffffffffu

#define APB_CTRL_WIFI_CLK_EN_OFFSET 0x14u
#define APB_CTRL_WIFI_CLK_EN_RESET 0xfffce030u
#define APB_CTRL_WIFI_CLK_EN_WIFI_CLK_EN_SHIFT 0u
#define APB_CTRL_WIFI_CLK_EN_WIFI_CLK_EN_MASK 0xffffffffu

#define APB_CTRL_WIFI_RST_EN_OFFSET 0x18u
#define APB_CTRL_WIFI_RST_EN_RESET 0x00000000u
#define APB_CTRL_WIFI_RST_EN_WIFI_RST_SHIFT 0u
#define APB_CTRL_WIFI_RST_EN_WIFI_RST_MASK 0xffffffffu

#define APB_CTRL_HOST_INF_SEL_OFFSET 0x1cu
#define APB_CTRL_HOST_INF_SEL_RESET 0x00000000u
#define APB_CTRL_HOST_INF_SEL_PERI_IO_SWAP_SHIFT 0u
#define APB_CTRL_HOST_INF_SEL_PERI_IO_SWAP_MASK 0x000000ffu
static inline uint32_t apb_ctrl_host_inf_sel_get_peri_io_swap(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t apb_ctrl_host_inf_sel_set_peri_io_swap(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define APB_CTRL_EXT_MEM_PMS_LOCK_OFFSET 0x20u
#define APB_CTRL_EXT_MEM_PMS_LOCK_RESET 0x00000000u
#define APB_CTRL_EXT_MEM_PMS_LOCK_EXT_MEM_PMS_LOCK_SHIFT 0u
#define APB_CTRL_EXT_MEM_PMS_LOCK_EXT_MEM_PMS_LOCK_MASK 0x00000001u
static inline uint32_t apb_ctrl_ext_mem_pms_lock_get_ext_mem_pms_lock(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t apb_ctrl_ext_mem_pms_lock_set_ext_mem_pms_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define APB_CTRL_FLASH_ACE0_ATTR_OFFSET 0x28u
#define APB_CTRL_FLASH_ACE0_ATTR_RESET 0x00000003u
#define APB_CTRL_FLASH_ACE0_ATTR_FLASH_ACE0_ATTR_SHIFT 0u
#define APB_CTRL_FLASH_ACE0_ATTR_FLASH_ACE0_ATTR_MASK 0x00000003u
static inline uint32_t apb_ctrl_flash_ace0_attr_get_flash_ace0_attr(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t apb_ctrl_flash_ace0_attr_set_flash_ace0_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define APB_CTRL_FLASH_ACE1_ATTR_OFFSET 0x2cu
#define APB_CTRL_FLASH_ACE1_ATTR_RESET 0x00000003u
#define APB_CTRL_FLASH_ACE1_ATTR_FLASH_ACE1_ATTR_SHIFT 0u
#define APB_CTRL_FLASH_ACE1_ATTR_FLASH_ACE1_ATTR_MASK 0x00000003u
static inline uint32_t apb_ctrl_flash_ace1_attr_get_flash_ace1_attr(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t apb_ctrl_flash_ace1_attr_set_flash_ace1_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define APB_CTRL_FLASH_ACE2_ATTR_OFFSET 0x30u
#define APB_CTRL_FLASH_ACE2_ATTR_RESET 0x00000003u
#define APB_CTRL_FLASH_ACE2_ATTR_FLASH_ACE2_ATTR_SHIFT 0u
#define APB_CTRL_FLASH_ACE2_ATTR_FLASH_ACE2_ATTR_MASK 0x00000003u
static inline uint32_t apb_ctrl_flash_ace2_attr_get_flash_ace2_attr(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t apb_ctrl_flash_ace2_attr_set_flash_ace2_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define APB_CTRL_FLASH_ACE3_ATTR_OFFSET 0x34u
#define APB_CTRL_FLASH_ACE3_ATTR_RESET 0x00000003u
#define APB_CTRL_FLASH_ACE3_ATTR_FLASH_ACE3_ATTR_SHIFT 0u
#define APB_CTRL_FLASH_ACE3_ATTR_FLASH_ACE3_ATTR_MASK 0x00000003u
static inline uint32_t apb_ctrl_flash_ace3_attr_get_flash_ace3_attr(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t apb_ctrl_flash_ace3_attr_set_flash_ace3_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define APB_CTRL_FLASH_ACE0_ADDR_OFFSET 0x38u
#define APB_CTRL_FLASH_ACE0_ADDR_RESET 0x00000000u
#define APB_CTRL_FLASH_ACE0_ADDR_S_SHIFT 0u
#define APB_CTRL_FLASH_ACE0_ADDR_S_MASK 0xffffffffu

#define APB_CTRL_FLASH_ACE1_ADDR_OFFSET 0x3cu
#define APB_CTRL_FLASH_ACE1_ADDR_RESET 0x00400000u
#define APB_CTRL_FLASH_ACE1_ADDR_S_SHIFT 0u
#define APB_CTRL_FLASH_ACE1_ADDR_S_MASK 0xffffffffu

#define APB_CTRL_FLASH_ACE2_ADDR_OFFSET 0x40u
#define APB_CTRL_FLASH_ACE2_ADDR_RESET 0x00800000u
#define APB_CTRL_FLASH_ACE2_ADDR_S_SHIFT 0u
#define APB_CTRL_FLASH_ACE2_ADDR_S_MASK 0xffffffffu

#define APB_CTRL_FLASH_ACE3_ADDR_OFFSET 0x44u
#define APB_CTRL_FLASH_ACE3_ADDR_RESET 0x00c00000u
#define APB_CTRL_FLASH_ACE3_ADDR_S_SHIFT 0u
#define APB_CTRL_FLASH_ACE3_ADDR_S_MASK 0xffffffffu

#define APB_CTRL_FLASH_ACE0_SIZE_OFFSET 0x48u
#define APB_CTRL_FLASH_ACE0_SIZE_RESET 0x00000400u
#define APB_CTRL_FLASH_ACE0_SIZE_FLASH_ACE0_SIZE_SHIFT 0u
#define APB_CTRL_FLASH_ACE0_SIZE_FLASH_ACE0_SIZE_MASK 0x00001fffu
static inline uint32_t apb_ctrl_flash_ace0_size_get_flash_ace0_size(uint32_t reg) { return reg & 0x1fffu; }
static inline uint32_t apb_ctrl_flash_ace0_size_set_flash_ace0_size(uint32_t reg, uint32_t v) { return (reg & 0xffffe000u) | (v & 0x1fffu); }

#define APB_CTRL_FLASH_ACE1_SIZE_OFFSET 0x4cu
#define APB_CTRL_FLASH_ACE1_SIZE_RESET 0x00000400u
#define APB_CTRL_FLASH_ACE1_SIZE_FLASH_ACE1_SIZE_SHIFT 0u
#define APB_CTRL_FLASH_ACE1_SIZE_FLASH_ACE1_SIZE_MASK 0x00001fffu
static inline uint32_t apb_ctrl_flash_ace1_size_get_flash_ace1_size(uint32_t reg) { return reg & 0x1fffu; }
static inline uint32_t apb_ctrl_flash_ace1_size_set_flash_ace1_size(uint32_t reg, uint32_t v) { return (reg & 0xffffe000u) | (v & 0x1fffu); }

#define APB_CTRL_FLASH_ACE2_SIZE_OFFSET 0x50u
#define APB_CTRL_FLASH_ACE2_SIZE_RESET 0x00000400u
#define APB_CTRL_FLASH_ACE2_SIZE_FLASH_ACE2_SIZE_SHIFT 0u
#define APB_CTRL_FLASH_ACE2_SIZE_FLASH_ACE2_SIZE_MASK 0x00001fffu
static inline uint32_t apb_ctrl_flash_ace2_size_get_flash_ace2_size(uint32_t reg) { return reg & 0x1fffu; }
static inline uint32_t apb_ctrl_flash_ace2_size_set_flash_ace2_size(uint32_t reg, uint32_t v) { return (reg & 0xffffe000u) | (v & 0x1fffu); }

#define APB_CTRL_FLASH_ACE3_SIZE_OFFSET 0x54u
#define APB_CTRL_FLASH_ACE3_SIZE_RESET 0x00000400u
#define APB_CTRL_FLASH_ACE3_SIZE_FLASH_ACE3_SIZE_SHIFT 0u
#define APB_CTRL_FLASH_ACE3_SIZE_FLASH_ACE3_SIZE_MASK 0x00001fffu
static inline uint32_t apb_ctrl_flash_ace3_size_get_flash_ace3_size(uint32_t reg) { return reg & 0x1fffu; }
static inline uint32_t apb_ctrl_flash_ace3_size_set_flash_ace3_size(uint32_t reg, uint32_t v) { return (reg & 0xffffe000u) | (v & 0x1fffu); }

#define APB_CTRL_SPI_MEM_PMS_CTRL_OFFSET 0x88u
#define APB_CTRL_SPI_MEM_PMS_CTRL_RESET 0x00000000u
#define APB_CTRL_SPI_MEM_PMS_CTRL_SPI_MEM_REJECT_INT_SHIFT 0u
#define APB_CTRL_SPI_MEM_PMS_CTRL_SPI_MEM_REJECT_INT_MASK 0x00000001u
static inline uint32_t apb_ctrl_spi_mem_pms_ctrl_get_spi_mem_reject_int(uint32_t reg) { return reg & 0x1u; }
#define APB_CTRL_SPI_MEM_PMS_CTRL_SPI_MEM_REJECT_CLR_SHIFT 1u
#define APB_CTRL_SPI_MEM_PMS_CTRL_SPI_MEM_REJECT_CLR_MASK 0x00000002u
static inline uint32_t apb_ctrl_spi_mem_pms_ctrl_set_spi_mem_reject_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define APB_CTRL_SPI_MEM_PMS_CTRL_SPI_MEM_REJECT_CDE_SHIFT 2u
#define APB_CTRL_SPI_MEM_PMS_CTRL_SPI_MEM_REJECT_CDE_MASK 0x0000007cu
static inline uint32_t apb_ctrl_spi_mem_pms_ctrl_get_spi_mem_reject_cde(uint32_t reg) { return reg >> 2 & 0x1fu; }

#define APB_CTRL_SPI_MEM_REJECT_ADDR_OFFSET 0x8cu
#define APB_CTRL_SPI_MEM_REJECT_ADDR_RESET 0x00000000u
#define APB_CTRL_SPI_MEM_REJECT_ADDR_SPI_MEM_REJECT_ADDR_SHIFT 0u
#define APB_CTRL_SPI_MEM_REJECT_ADDR_SPI_MEM_REJECT_ADDR_MASK 0xffffffffu

#define APB_CTRL_SDIO_CTRL_OFFSET 0x90u
#define APB_CTRL_SDIO_CTRL_RESET 0x00000000u
#define APB_CTRL_SDIO_CTRL_SDIO_WIN_ACCESS_EN_SHIFT 0u
#define APB_CTRL_SDIO_CTRL_SDIO_WIN_ACCESS_EN_MASK 0x00000001u
static inline uint32_t apb_ctrl_sdio_ctrl_get_sdio_win_access_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t apb_ctrl_sdio_ctrl_set_sdio_win_access_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define APB_CTRL_REDCY_SIG0_OFFSET 0x94u
#define APB_CTRL_REDCY_SIG0_RESET 0x00000000u
#define APB_CTRL_REDCY_SIG0_REDCY_SIG0_SHIFT 0u
#define APB_CTRL_REDCY_SIG0_REDCY_SIG0_MASK 0x7fffffffu
static inline uint32_t apb_ctrl_redcy_sig0_get_redcy_sig0(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t apb_ctrl_redcy_sig0_set_redcy_sig0(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define APB_CTRL_REDCY_SIG0_REDCY_ANDOR_SHIFT 31u
#define APB_CTRL_REDCY_SIG0_REDCY_ANDOR_MASK 0x80000000u
static inline uint32_t apb_ctrl_redcy_sig0_get_redcy_andor(uint32_t reg) { return reg >> 31 & 0x1u; }

#define APB_CTRL_REDCY_SIG1_OFFSET 0x98u
#define APB_CTRL_REDCY_SIG1_RESET 0x00000000u
#define APB_CTRL_REDCY_SIG1_REDCY_SIG1_SHIFT 0u
#define APB_CTRL_REDCY_SIG1_REDCY_SIG1_MASK 0x7fffffffu
static inline uint32_t apb_ctrl_redcy_sig1_get_redcy_sig1(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t apb_ctrl_redcy_sig1_set_redcy_sig1(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define APB_CTRL_REDCY_SIG1_REDCY_NANDOR_SHIFT 31u
#define APB_CTRL_REDCY_SIG1_REDCY_NANDOR_MASK 0x80000000u
static inline uint32_t apb_ctrl_redcy_sig1_get_redcy_nandor(uint32_t reg) { return reg >> 31 & 0x1u; }

#define APB_CTRL_FRONT_END_MEM_PD_OFFSET 0x9cu
#define APB_CTRL_FRONT_END_MEM_PD_RESET 0x00000055u
#define APB_CTRL_FRONT_END_MEM_PD_AGC_MEM_FORCE_PU_SHIFT 0u
#define APB_CTRL_FRONT_END_MEM_PD_AGC_MEM_FORCE_PU_MASK 0x00000001u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_agc_mem_force_pu(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_agc_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define APB_CTRL_FRONT_END_MEM_PD_AGC_MEM_FORCE_PD_SHIFT 1u
#define APB_CTRL_FRONT_END_MEM_PD_AGC_MEM_FORCE_PD_MASK 0x00000002u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_agc_mem_force_pd(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_agc_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define APB_CTRL_FRONT_END_MEM_PD_PBUS_MEM_FORCE_PU_SHIFT 2u
#define APB_CTRL_FRONT_END_MEM_PD_PBUS_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_pbus_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_pbus_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define APB_CTRL_FRONT_END_MEM_PD_PBUS_MEM_FORCE_PD_SHIFT 3u
#define APB_CTRL_FRONT_END_MEM_PD_PBUS_MEM_FORCE_PD_MASK 0x00000008u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_pbus_mem_force_pd(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_pbus_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define APB_CTRL_FRONT_END_MEM_PD_DC_MEM_FORCE_PU_SHIFT 4u
#define APB_CTRL_FRONT_END_MEM_PD_DC_MEM_FORCE_PU_MASK 0x00000010u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_dc_mem_force_pu(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_dc_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define APB_CTRL_FRONT_END_MEM_PD_DC_MEM_FORCE_PD_SHIFT 5u
#define APB_CTRL_FRONT_END_MEM_PD_DC_MEM_FORCE_PD_MASK 0x00000020u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_dc_mem_force_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_dc_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define APB_CTRL_FRONT_END_MEM_PD_FREQ_MEM_FORCE_PU_SHIFT 6u
#define APB_CTRL_FRONT_END_MEM_PD_FREQ_MEM_FORCE_PU_MASK 0x00000040u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_freq_mem_force_pu(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_freq_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define APB_CTRL_FRONT_END_MEM_PD_FREQ_MEM_FORCE_PD_SHIFT 7u
#define APB_CTRL_FRONT_END_MEM_PD_FREQ_MEM_FORCE_PD_MASK 0x00000080u
static inline uint32_t apb_ctrl_front_end_mem_pd_get_freq_mem_force_pd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t apb_ctrl_front_end_mem_pd_set_freq_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define APB_CTRL_RETENTION_CTRL_OFFSET 0xa0u
#define APB_CTRL_RETENTION_CTRL_RESET 0x00000000u
#define APB_CTRL_RETENTION_CTRL_RETENTION_LINK_ADDR_SHIFT 0u
#define APB_CTRL_RETENTION_CTRL_RETENTION_LINK_ADDR_MASK 0x07ffffffu
static inline uint32_t apb_ctrl_retention_ctrl_get_retention_link_addr(uint32_t reg) { return reg & 0x7ffffffu; }
static inline uint32_t apb_ctrl_retention_ctrl_set_retention_link_addr(uint32_t reg, uint32_t v) { return (reg & 0xf8000000u) | (v & 0x7ffffffu); }
#define APB_CTRL_RETENTION_CTRL_NOBYPASS_CPU_ISO_RST_SHIFT 27u
#define APB_CTRL_RETENTION_CTRL_NOBYPASS_CPU_ISO_RST_MASK 0x08000000u
static inline uint32_t apb_ctrl_retention_ctrl_get_nobypass_cpu_iso_rst(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t apb_ctrl_retention_ctrl_set_nobypass_cpu_iso_rst(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }

#define APB_CTRL_CLKGATE_FORCE_ON_OFFSET 0xa4u
#define APB_CTRL_CLKGATE_FORCE_ON_RESET 0x0000007fu
#define APB_CTRL_CLKGATE_FORCE_ON_ROM_CLKGATE_FORCE_ON_SHIFT 0u
#define APB_CTRL_CLKGATE_FORCE_ON_ROM_CLKGATE_FORCE_ON_MASK 0x00000007u
static inline uint32_t apb_ctrl_clkgate_force_on_get_rom_clkgate_force_on(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t apb_ctrl_clkgate_force_on_set_rom_clkgate_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define APB_CTRL_CLKGATE_FORCE_ON_SRAM_CLKGATE_FORCE_ON_SHIFT 3u
#define APB_CTRL_CLKGATE_FORCE_ON_SRAM_CLKGATE_FORCE_ON_MASK 0x00000078u
static inline uint32_t apb_ctrl_clkgate_force_on_get_sram_clkgate_force_on(uint32_t reg) { return reg >> 3 & 0xfu; }
static inline uint32_t apb_ctrl_clkgate_force_on_set_sram_clkgate_force_on(uint32_t reg, uint32_t v) { return (reg & 0xffffff87u) | (v << 3 & 0x78u); }

#define APB_CTRL_MEM_POWER_DOWN_OFFSET 0xa8u
#define APB_CTRL_MEM_POWER_DOWN_RESET 0x0000007fu
#define APB_CTRL_MEM_POWER_DOWN_ROM_POWER_DOWN_SHIFT 0u
#define APB_CTRL_MEM_POWER_DOWN_ROM_POWER_DOWN_MASK 0x00000007u
static inline uint32_t apb_ctrl_mem_power_down_get_rom_power_down(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t apb_ctrl_mem_power_down_set_rom_power_down(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define APB_CTRL_MEM_POWER_DOWN_SRAM_POWER_DOWN_SHIFT 3u
#define APB_CTRL_MEM_POWER_DOWN_SRAM_POWER_DOWN_MASK 0x00000078u
static inline uint32_t apb_ctrl_mem_power_down_get_sram_power_down(uint32_t reg) { return reg >> 3 & 0xfu; }
static inline uint32_t apb_ctrl_mem_power_down_set_sram_power_down(uint32_t reg, uint32_t v) { return (reg & 0xffffff87u) | (v << 3 & 0x78u); }

#define APB_CTRL_MEM_POWER_UP_OFFSET 0xacu
#define APB_CTRL_MEM_POWER_UP_RESET 0x0000007fu
#define APB_CTRL_MEM_POWER_UP_ROM_POWER_UP_SHIFT 0u
#define APB_CTRL_MEM_POWER_UP_ROM_POWER_UP_MASK 0x00000007u
static inline uint32_t apb_ctrl_mem_power_up_get_rom_power_up(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t apb_ctrl_mem_power_up_set_rom_power_up(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define APB_CTRL_MEM_POWER_UP_SRAM_POWER_UP_SHIFT 3u
#define APB_CTRL_MEM_POWER_UP_SRAM_POWER_UP_MASK 0x00000078u
static inline uint32_t apb_ctrl_mem_power_up_get_sram_power_up(uint32_t reg) { return reg >> 3 & 0xfu; }
static inline uint32_t apb_ctrl_mem_power_up_set_sram_power_up(uint32_t reg, uint32_t v) { return (reg & 0xffffff87u) | (v << 3 & 0x78u); }

#define APB_CTRL_RND_DATA_OFFSET 0xb0u
#define APB_CTRL_RND_DATA_RESET 0x00000000u
#define APB_CTRL_RND_DATA_RND_DATA_SHIFT 0u
#define APB_CTRL_RND_DATA_RND_DATA_MASK 0xffffffffu

#define APB_CTRL_PERI_BACKUP_CONFIG_OFFSET 0xb4u
#define APB_CTRL_PERI_BACKUP_CONFIG_RESET 0x00006480u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_FLOW_ERR_SHIFT 1u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_FLOW_ERR_MASK 0x00000006u
static inline uint32_t apb_ctrl_peri_backup_config_get_peri_backup_flow_err(uint32_t reg) { return reg >> 1 & 0x3u; }
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_BURST_LIMIT_SHIFT 4u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_BURST_LIMIT_MASK 0x000001f0u
static inline uint32_t apb_ctrl_peri_backup_config_get_peri_backup_burst_limit(uint32_t reg) { return reg >> 4 & 0x1fu; }
static inline uint32_t apb_ctrl_peri_backup_config_set_peri_backup_burst_limit(uint32_t reg, uint32_t v) { return (reg & 0xfffffe0fu) | (v << 4 & 0x1f0u); }
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_TOUT_THRES_SHIFT 9u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_TOUT_THRES_MASK 0x0007fe00u
static inline uint32_t apb_ctrl_peri_backup_config_get_peri_backup_tout_thres(uint32_t reg) { return reg >> 9 & 0x3ffu; }
static inline uint32_t apb_ctrl_peri_backup_config_set_peri_backup_tout_thres(uint32_t reg, uint32_t v) { return (reg & 0xfff801ffu) | (v << 9 & 0x7fe00u); }
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_SIZE_SHIFT 19u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_SIZE_MASK 0x1ff80000u
static inline uint32_t apb_ctrl_peri_backup_config_get_peri_backup_size(uint32_t reg) { return reg >> 19 & 0x3ffu; }
static inline uint32_t apb_ctrl_peri_backup_config_set_peri_backup_size(uint32_t reg, uint32_t v) { return (reg & 0xe007ffffu) | (v << 19 & 0x1ff80000u); }
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_START_SHIFT 29u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_START_MASK 0x20000000u
static inline uint32_t apb_ctrl_peri_backup_config_set_peri_backup_start(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_TO_MEM_SHIFT 30u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_TO_MEM_MASK 0x40000000u
static inline uint32_t apb_ctrl_peri_backup_config_get_peri_backup_to_mem(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t apb_ctrl_peri_backup_config_set_peri_backup_to_mem(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_ENA_SHIFT 31u
#define APB_CTRL_PERI_BACKUP_CONFIG_PERI_BACKUP_ENA_MASK 0x80000000u
static inline uint32_t apb_ctrl_peri_backup_config_get_peri_backup_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t apb_ctrl_peri_backup_config_set_peri_backup_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_CTRL_PERI_BACKUP_APB_ADDR_OFFSET 0xb8u
#define APB_CTRL_PERI_BACKUP_APB_ADDR_RESET 0x00000000u
#define APB_CTRL_PERI_BACKUP_APB_ADDR_BACKUP_APB_START_ADDR_SHIFT 0u
#define APB_CTRL_PERI_BACKUP_APB_ADDR_BACKUP_APB_START_ADDR_MASK 0xffffffffu

#define APB_CTRL_PERI_BACKUP_MEM_ADDR_OFFSET 0xbcu
#define APB_CTRL_PERI_BACKUP_MEM_ADDR_RESET 0x00000000u
#define APB_CTRL_PERI_BACKUP_MEM_ADDR_BACKUP_MEM_START_ADDR_SHIFT 0u
#define APB_CTRL_PERI_BACKUP_MEM_ADDR_BACKUP_MEM_START_ADDR_MASK 0xffffffffu

#define APB_CTRL_PERI_BACKUP_INT_RAW_OFFSET 0xc0u
#define APB_CTRL_PERI_BACKUP_INT_RAW_RESET 0x00000000u
#define APB_CTRL_PERI_BACKUP_INT_RAW_PERI_BACKUP_DONE_INT_RAW_SHIFT 0u
#define APB_CTRL_PERI_BACKUP_INT_RAW_PERI_BACKUP_DONE_INT_RAW_MASK 0x00000001u
static inline uint32_t apb_ctrl_peri_backup_int_raw_get_peri_backup_done_int_raw(uint32_t reg) { return reg & 0x1u; }
#define APB_CTRL_PERI_BACKUP_INT_RAW_PERI_BACKUP_ERR_INT_RAW_SHIFT 1u
#define APB_CTRL_PERI_BACKUP_INT_RAW_PERI_BACKUP_ERR_INT_RAW_MASK 0x00000002u
static inline uint32_t apb_ctrl_peri_backup_int_raw_get_peri_backup_err_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }

#define APB_CTRL_PERI_BACKUP_INT_ST_OFFSET 0xc4u
#define APB_CTRL_PERI_BACKUP_INT_ST_RESET 0x00000000u
#define APB_CTRL_PERI_BACKUP_INT_ST_PERI_BACKUP_DONE_INT_ST_SHIFT 0u
#define APB_CTRL_PERI_BACKUP_INT_ST_PERI_BACKUP_DONE_INT_ST_MASK 0x00000001u
static inline uint32_t apb_ctrl_peri_backup_int_st_get_peri_backup_done_int_st(uint32_t reg) { return reg & 0x1u; }
#define APB_CTRL_PERI_BACKUP_INT_ST_PERI_BACKUP_ERR_INT_ST_SHIFT 1u
#define APB_CTRL_PERI_BACKUP_INT_ST_PERI_BACKUP_ERR_INT_ST_MASK 0x00000002u
static inline uint32_t apb_ctrl_peri_backup_int_st_get_peri_backup_err_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }

#define APB_CTRL_PERI_BACKUP_INT_ENA_OFFSET 0xc8u
#define APB_CTRL_PERI_BACKUP_INT_ENA_RESET 0x00000000u
#define APB_CTRL_PERI_BACKUP_INT_ENA_PERI_BACKUP_DONE_INT_ENA_SHIFT 0u
#define APB_CTRL_PERI_BACKUP_INT_ENA_PERI_BACKUP_DONE_INT_ENA_MASK 0x00000001u
static inline uint32_t apb_ctrl_peri_backup_int_ena_get_peri_backup_done_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t apb_ctrl_peri_backup_int_ena_set_peri_backup_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define APB_CTRL_PERI_BACKUP_INT_ENA_PERI_BACKUP_ERR_INT_ENA_SHIFT 1u
#define APB_CTRL_PERI_BACKUP_INT_ENA_PERI_BACKUP_ERR_INT_ENA_MASK 0x00000002u
static inline uint32_t apb_ctrl_peri_backup_int_ena_get_peri_backup_err_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t apb_ctrl_peri_backup_int_ena_set_peri_backup_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define APB_CTRL_PERI_BACKUP_INT_CLR_OFFSET 0xd0u
#define APB_CTRL_PERI_BACKUP_INT_CLR_RESET 0x00000000u
#define APB_CTRL_PERI_BACKUP_INT_CLR_PERI_BACKUP_DONE_INT_CLR_SHIFT 0u
#define APB_CTRL_PERI_BACKUP_INT_CLR_PERI_BACKUP_DONE_INT_CLR_MASK 0x00000001u
static inline uint32_t apb_ctrl_peri_backup_int_clr_set_peri_backup_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define APB_CTRL_PERI_BACKUP_INT_CLR_PERI_BACKUP_ERR_INT_CLR_SHIFT 1u
#define APB_CTRL_PERI_BACKUP_INT_CLR_PERI_BACKUP_ERR_INT_CLR_MASK 0x00000002u
static inline uint32_t apb_ctrl_peri_backup_int_clr_set_peri_backup_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define APB_CTRL_DATE_OFFSET 0x3fcu
#define APB_CTRL_DATE_RESET 0x02106080u
#define APB_CTRL_DATE_DATE_SHIFT 0u
#define APB_CTRL_DATE_DATE_MASK 0xffffffffu

// clang-format on

#endif
