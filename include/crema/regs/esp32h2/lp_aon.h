/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_LP_AON_H
#define CREMA_REGS_ESP32H2_LP_AON_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_aon_regs {
    volatile uint32_t store0; /* 0x0 */
    volatile uint32_t store1; /* 0x4 */
    volatile uint32_t store2; /* 0x8 */
    volatile uint32_t store3; /* 0xc */
    volatile uint32_t store4; /* 0x10 */
    volatile uint32_t store5; /* 0x14 */
    volatile uint32_t store6; /* 0x18 */
    volatile uint32_t store7; /* 0x1c */
    volatile uint32_t store8; /* 0x20 */
    volatile uint32_t store9; /* 0x24 */
    volatile uint32_t gpio_mux; /* 0x28 */
    volatile uint32_t gpio_hold0; /* 0x2c */
    volatile uint32_t gpio_hold1; /* 0x30 */
    volatile uint32_t sys_cfg; /* 0x34 */
    volatile uint32_t cpucore0_cfg; /* 0x38 */
    volatile uint32_t io_mux; /* 0x3c */
    volatile uint32_t ext_wakeup_cntl; /* 0x40 */
    volatile uint32_t usb; /* 0x44 */
    volatile uint32_t lpbus; /* 0x48 */
    volatile uint32_t sdio_active; /* 0x4c */
    volatile uint32_t lpcore; /* 0x50 */
    volatile uint32_t sar_cct; /* 0x54 */
    volatile uint32_t jtag_sel; /* 0x58 */
    uint32_t reserved_5c[232];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_aon_regs, store0) == 0x0, "");
_Static_assert(offsetof(struct lp_aon_regs, store1) == 0x4, "");
_Static_assert(offsetof(struct lp_aon_regs, store2) == 0x8, "");
_Static_assert(offsetof(struct lp_aon_regs, store3) == 0xc, "");
_Static_assert(offsetof(struct lp_aon_regs, store4) == 0x10, "");
_Static_assert(offsetof(struct lp_aon_regs, store5) == 0x14, "");
_Static_assert(offsetof(struct lp_aon_regs, store6) == 0x18, "");
_Static_assert(offsetof(struct lp_aon_regs, store7) == 0x1c, "");
_Static_assert(offsetof(struct lp_aon_regs, store8) == 0x20, "");
_Static_assert(offsetof(struct lp_aon_regs, store9) == 0x24, "");
_Static_assert(offsetof(struct lp_aon_regs, gpio_mux) == 0x28, "");
_Static_assert(offsetof(struct lp_aon_regs, gpio_hold0) == 0x2c, "");
_Static_assert(offsetof(struct lp_aon_regs, gpio_hold1) == 0x30, "");
_Static_assert(offsetof(struct lp_aon_regs, sys_cfg) == 0x34, "");
_Static_assert(offsetof(struct lp_aon_regs, cpucore0_cfg) == 0x38, "");
_Static_assert(offsetof(struct lp_aon_regs, io_mux) == 0x3c, "");
_Static_assert(offsetof(struct lp_aon_regs, ext_wakeup_cntl) == 0x40, "");
_Static_assert(offsetof(struct lp_aon_regs, usb) == 0x44, "");
_Static_assert(offsetof(struct lp_aon_regs, lpbus) == 0x48, "");
_Static_assert(offsetof(struct lp_aon_regs, sdio_active) == 0x4c, "");
_Static_assert(offsetof(struct lp_aon_regs, lpcore) == 0x50, "");
_Static_assert(offsetof(struct lp_aon_regs, sar_cct) == 0x54, "");
_Static_assert(offsetof(struct lp_aon_regs, jtag_sel) == 0x58, "");
_Static_assert(offsetof(struct lp_aon_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_aon_regs) == 0x400, "");

#define LP_AON_BASE 0x600b1000u
#define LP_AON ((struct lp_aon_regs *)(uintptr_t)LP_AON_BASE)

#define LP_AON_STORE0_OFFSET 0x0u
#define LP_AON_STORE0_RESET 0x00000000u
#define LP_AON_STORE0_LP_AON_STORE0_SHIFT 0u
#define LP_AON_STORE0_LP_AON_STORE0_MASK 0xffffffffu

#define LP_AON_STORE1_OFFSET 0x4u
#define LP_AON_STORE1_RESET 0x00000000u
#define LP_AON_STORE1_LP_AON_STORE1_SHIFT 0u
#define LP_AON_STORE1_LP_AON_STORE1_MASK 0xffffffffu

#define LP_AON_STORE2_OFFSET 0x8u
#define LP_AON_STORE2_RESET 0x00000000u
#define LP_AON_STORE2_LP_AON_STORE2_SHIFT 0u
#define LP_AON_STORE2_LP_AON_STORE2_MASK 0xffffffffu

#define LP_AON_STORE3_OFFSET 0xcu
#define LP_AON_STORE3_RESET 0x00000000u
#define LP_AON_STORE3_LP_AON_STORE3_SHIFT 0u
#define LP_AON_STORE3_LP_AON_STORE3_MASK 0xffffffffu

#define LP_AON_STORE4_OFFSET 0x10u
#define LP_AON_STORE4_RESET 0x00000000u
#define LP_AON_STORE4_LP_AON_STORE4_SHIFT 0u
#define LP_AON_STORE4_LP_AON_STORE4_MASK 0xffffffffu

#define LP_AON_STORE5_OFFSET 0x14u
#define LP_AON_STORE5_RESET 0x00000000u
#define LP_AON_STORE5_LP_AON_STORE5_SHIFT 0u
#define LP_AON_STORE5_LP_AON_STORE5_MASK 0xffffffffu

#define LP_AON_STORE6_OFFSET 0x18u
#define LP_AON_STORE6_RESET 0x00000000u
#define LP_AON_STORE6_LP_AON_STORE6_SHIFT 0u
#define LP_AON_STORE6_LP_AON_STORE6_MASK 0xffffffffu

#define LP_AON_STORE7_OFFSET 0x1cu
#define LP_AON_STORE7_RESET 0x00000000u
#define LP_AON_STORE7_LP_AON_STORE7_SHIFT 0u
#define LP_AON_STORE7_LP_AON_STORE7_MASK 0xffffffffu

#define LP_AON_STORE8_OFFSET 0x20u
#define LP_AON_STORE8_RESET 0x00000000u
#define LP_AON_STORE8_LP_AON_STORE8_SHIFT 0u
#define LP_AON_STORE8_LP_AON_STORE8_MASK 0xffffffffu

#define LP_AON_STORE9_OFFSET 0x24u
#define LP_AON_STORE9_RESET 0x00000000u
#define LP_AON_STORE9_LP_AON_STORE9_SHIFT 0u
#define LP_AON_STORE9_LP_AON_STORE9_MASK 0xffffffffu

#define LP_AON_GPIO_MUX_OFFSET 0x28u
#define LP_AON_GPIO_MUX_RESET 0x00000000u
#define LP_AON_GPIO_MUX_SEL_SHIFT 0u
#define LP_AON_GPIO_MUX_SEL_MASK 0x000000ffu
static inline uint32_t lp_aon_gpio_mux_get_sel(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_aon_gpio_mux_set_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_AON_GPIO_HOLD0_OFFSET 0x2cu
#define LP_AON_GPIO_HOLD0_RESET 0x00000000u
#define LP_AON_GPIO_HOLD0_GPIO_HOLD0_SHIFT 0u
#define LP_AON_GPIO_HOLD0_GPIO_HOLD0_MASK 0xffffffffu

#define LP_AON_GPIO_HOLD1_OFFSET 0x30u
#define LP_AON_GPIO_HOLD1_RESET 0x00000000u
#define LP_AON_GPIO_HOLD1_GPIO_HOLD1_SHIFT 0u
#define LP_AON_GPIO_HOLD1_GPIO_HOLD1_MASK 0xffffffffu

#define LP_AON_SYS_CFG_OFFSET 0x34u
#define LP_AON_SYS_CFG_RESET 0x00000007u
#define LP_AON_SYS_CFG_ANA_FIB_SWD_ENABLE_SHIFT 0u
#define LP_AON_SYS_CFG_ANA_FIB_SWD_ENABLE_MASK 0x00000001u
static inline uint32_t lp_aon_sys_cfg_get_ana_fib_swd_enable(uint32_t reg) { return reg & 0x1u; }
#define LP_AON_SYS_CFG_ANA_FIB_CK_GLITCH_ENABLE_SHIFT 1u
#define LP_AON_SYS_CFG_ANA_FIB_CK_GLITCH_ENABLE_MASK 0x00000002u
static inline uint32_t lp_aon_sys_cfg_get_ana_fib_ck_glitch_enable(uint32_t reg) { return reg >> 1 & 0x1u; }
#define LP_AON_SYS_CFG_ANA_FIB_BOD_ENABLE_SHIFT 2u
#define LP_AON_SYS_CFG_ANA_FIB_BOD_ENABLE_MASK 0x00000004u
static inline uint32_t lp_aon_sys_cfg_get_ana_fib_bod_enable(uint32_t reg) { return reg >> 2 & 0x1u; }
#define LP_AON_SYS_CFG_FORCE_DOWNLOAD_BOOT_SHIFT 30u
#define LP_AON_SYS_CFG_FORCE_DOWNLOAD_BOOT_MASK 0x40000000u
static inline uint32_t lp_aon_sys_cfg_get_force_download_boot(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_aon_sys_cfg_set_force_download_boot(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_AON_SYS_CFG_HPSYS_SW_RESET_SHIFT 31u
#define LP_AON_SYS_CFG_HPSYS_SW_RESET_MASK 0x80000000u
static inline uint32_t lp_aon_sys_cfg_set_hpsys_sw_reset(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_AON_CPUCORE0_CFG_OFFSET 0x38u
#define LP_AON_CPUCORE0_CFG_RESET 0x40000000u
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_STALL_SHIFT 0u
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_STALL_MASK 0x000000ffu
static inline uint32_t lp_aon_cpucore0_cfg_get_cpu_core0_sw_stall(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_aon_cpucore0_cfg_set_cpu_core0_sw_stall(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_RESET_SHIFT 28u
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_RESET_MASK 0x10000000u
static inline uint32_t lp_aon_cpucore0_cfg_set_cpu_core0_sw_reset(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_OCD_HALT_ON_RESET_SHIFT 29u
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_OCD_HALT_ON_RESET_MASK 0x20000000u
static inline uint32_t lp_aon_cpucore0_cfg_get_cpu_core0_ocd_halt_on_reset(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_aon_cpucore0_cfg_set_cpu_core0_ocd_halt_on_reset(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_STAT_VECTOR_SEL_SHIFT 30u
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_STAT_VECTOR_SEL_MASK 0x40000000u
static inline uint32_t lp_aon_cpucore0_cfg_get_cpu_core0_stat_vector_sel(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_aon_cpucore0_cfg_set_cpu_core0_stat_vector_sel(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_DRESET_MASK_SHIFT 31u
#define LP_AON_CPUCORE0_CFG_CPU_CORE0_DRESET_MASK_MASK 0x80000000u
static inline uint32_t lp_aon_cpucore0_cfg_get_cpu_core0_dreset_mask(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_aon_cpucore0_cfg_set_cpu_core0_dreset_mask(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_AON_IO_MUX_OFFSET 0x3cu
#define LP_AON_IO_MUX_RESET 0x00000000u
#define LP_AON_IO_MUX_PULL_LDO_SHIFT 28u
#define LP_AON_IO_MUX_PULL_LDO_MASK 0x70000000u
static inline uint32_t lp_aon_io_mux_get_pull_ldo(uint32_t reg) { return reg >> 28 & 0x7u; }
static inline uint32_t lp_aon_io_mux_set_pull_ldo(uint32_t reg, uint32_t v) { return (reg & 0x8fffffffu) | (v << 28 & 0x70000000u); }
#define LP_AON_IO_MUX_RESET_DISABLE_SHIFT 31u
#define LP_AON_IO_MUX_RESET_DISABLE_MASK 0x80000000u
static inline uint32_t lp_aon_io_mux_get_reset_disable(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_aon_io_mux_set_reset_disable(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_AON_EXT_WAKEUP_CNTL_OFFSET 0x40u
#define LP_AON_EXT_WAKEUP_CNTL_RESET 0x00000000u
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_STATUS_SHIFT 0u
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_STATUS_MASK 0x000000ffu
static inline uint32_t lp_aon_ext_wakeup_cntl_get_ext_wakeup_status(uint32_t reg) { return reg & 0xffu; }
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_STATUS_CLR_SHIFT 14u
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_STATUS_CLR_MASK 0x00004000u
static inline uint32_t lp_aon_ext_wakeup_cntl_set_ext_wakeup_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_SEL_SHIFT 15u
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_SEL_MASK 0x007f8000u
static inline uint32_t lp_aon_ext_wakeup_cntl_get_ext_wakeup_sel(uint32_t reg) { return reg >> 15 & 0xffu; }
static inline uint32_t lp_aon_ext_wakeup_cntl_set_ext_wakeup_sel(uint32_t reg, uint32_t v) { return (reg & 0xff807fffu) | (v << 15 & 0x7f8000u); }
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_LV_SHIFT 23u
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_LV_MASK 0x7f800000u
static inline uint32_t lp_aon_ext_wakeup_cntl_get_ext_wakeup_lv(uint32_t reg) { return reg >> 23 & 0xffu; }
static inline uint32_t lp_aon_ext_wakeup_cntl_set_ext_wakeup_lv(uint32_t reg, uint32_t v) { return (reg & 0x807fffffu) | (v << 23 & 0x7f800000u); }
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_FILTER_SHIFT 31u
#define LP_AON_EXT_WAKEUP_CNTL_EXT_WAKEUP_FILTER_MASK 0x80000000u
static inline uint32_t lp_aon_ext_wakeup_cntl_get_ext_wakeup_filter(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_aon_ext_wakeup_cntl_set_ext_wakeup_filter(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_AON_USB_OFFSET 0x44u
#define LP_AON_USB_RESET 0x00000000u
#define LP_AON_USB_RESET_DISABLE_SHIFT 31u
#define LP_AON_USB_RESET_DISABLE_MASK 0x80000000u
static inline uint32_t lp_aon_usb_get_reset_disable(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_aon_usb_set_reset_disable(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_AON_LPBUS_OFFSET 0x48u
#define LP_AON_LPBUS_RESET 0x02280000u
#define LP_AON_LPBUS_FAST_MEM_WPULSE_SHIFT 16u
#define LP_AON_LPBUS_FAST_MEM_WPULSE_MASK 0x00070000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_wpulse(uint32_t reg) { return reg >> 16 & 0x7u; }
static inline uint32_t lp_aon_lpbus_set_fast_mem_wpulse(uint32_t reg, uint32_t v) { return (reg & 0xfff8ffffu) | (v << 16 & 0x70000u); }
#define LP_AON_LPBUS_FAST_MEM_WA_SHIFT 19u
#define LP_AON_LPBUS_FAST_MEM_WA_MASK 0x00380000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_wa(uint32_t reg) { return reg >> 19 & 0x7u; }
static inline uint32_t lp_aon_lpbus_set_fast_mem_wa(uint32_t reg, uint32_t v) { return (reg & 0xffc7ffffu) | (v << 19 & 0x380000u); }
#define LP_AON_LPBUS_FAST_MEM_RA_SHIFT 22u
#define LP_AON_LPBUS_FAST_MEM_RA_MASK 0x00c00000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_ra(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t lp_aon_lpbus_set_fast_mem_ra(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define LP_AON_LPBUS_FAST_MEM_RM_SHIFT 24u
#define LP_AON_LPBUS_FAST_MEM_RM_MASK 0x0f000000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_rm(uint32_t reg) { return reg >> 24 & 0xfu; }
static inline uint32_t lp_aon_lpbus_set_fast_mem_rm(uint32_t reg, uint32_t v) { return (reg & 0xf0ffffffu) | (v << 24 & 0xf000000u); }
#define LP_AON_LPBUS_FAST_MEM_MUX_FSM_IDLE_SHIFT 28u
#define LP_AON_LPBUS_FAST_MEM_MUX_FSM_IDLE_MASK 0x10000000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_mux_fsm_idle(uint32_t reg) { return reg >> 28 & 0x1u; }
#define LP_AON_LPBUS_FAST_MEM_MUX_SEL_STATUS_SHIFT 29u
#define LP_AON_LPBUS_FAST_MEM_MUX_SEL_STATUS_MASK 0x20000000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_mux_sel_status(uint32_t reg) { return reg >> 29 & 0x1u; }
#define LP_AON_LPBUS_FAST_MEM_MUX_SEL_UPDATE_SHIFT 30u
#define LP_AON_LPBUS_FAST_MEM_MUX_SEL_UPDATE_MASK 0x40000000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_mux_sel_update(uint32_t reg) { return reg >> 30 & 0x1u; }
#define LP_AON_LPBUS_FAST_MEM_MUX_SEL_SHIFT 31u
#define LP_AON_LPBUS_FAST_MEM_MUX_SEL_MASK 0x80000000u
static inline uint32_t lp_aon_lpbus_get_fast_mem_mux_sel(uint32_t reg) { return reg >> 31 & 0x1u; }

#define LP_AON_SDIO_ACTIVE_OFFSET 0x4cu
#define LP_AON_SDIO_ACTIVE_RESET 0x02800000u
#define LP_AON_SDIO_ACTIVE_SDIO_ACT_DNUM_SHIFT 22u
#define LP_AON_SDIO_ACTIVE_SDIO_ACT_DNUM_MASK 0xffc00000u
static inline uint32_t lp_aon_sdio_active_get_sdio_act_dnum(uint32_t reg) { return reg >> 22 & 0x3ffu; }
static inline uint32_t lp_aon_sdio_active_set_sdio_act_dnum(uint32_t reg, uint32_t v) { return (reg & 0x3fffffu) | (v << 22 & 0xffc00000u); }

#define LP_AON_LPCORE_OFFSET 0x50u
#define LP_AON_LPCORE_RESET 0x00000000u
#define LP_AON_LPCORE_ETM_WAKEUP_FLAG_CLR_SHIFT 0u
#define LP_AON_LPCORE_ETM_WAKEUP_FLAG_CLR_MASK 0x00000001u
static inline uint32_t lp_aon_lpcore_set_etm_wakeup_flag_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_AON_LPCORE_ETM_WAKEUP_FLAG_SHIFT 1u
#define LP_AON_LPCORE_ETM_WAKEUP_FLAG_MASK 0x00000002u
static inline uint32_t lp_aon_lpcore_get_etm_wakeup_flag(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_aon_lpcore_set_etm_wakeup_flag(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_AON_LPCORE_DISABLE_SHIFT 31u
#define LP_AON_LPCORE_DISABLE_MASK 0x80000000u
static inline uint32_t lp_aon_lpcore_get_disable(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_aon_lpcore_set_disable(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_AON_SAR_CCT_OFFSET 0x54u
#define LP_AON_SAR_CCT_RESET 0x00000000u
#define LP_AON_SAR_CCT_SAR2_PWDET_CCT_SHIFT 29u
#define LP_AON_SAR_CCT_SAR2_PWDET_CCT_MASK 0xe0000000u
static inline uint32_t lp_aon_sar_cct_get_sar2_pwdet_cct(uint32_t reg) { return reg >> 29 & 0x7u; }
static inline uint32_t lp_aon_sar_cct_set_sar2_pwdet_cct(uint32_t reg, uint32_t v) { return (reg & 0x1fffffffu) | (v << 29 & 0xe0000000u); }

#define LP_AON_JTAG_SEL_OFFSET 0x58u
#define LP_AON_JTAG_SEL_RESET 0x80000000u
#define LP_AON_JTAG_SEL_SOFT_SHIFT 31u
#define LP_AON_JTAG_SEL_SOFT_MASK 0x80000000u
static inline uint32_t lp_aon_jtag_sel_get_soft(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_aon_jtag_sel_set_soft(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_AON_DATE_OFFSET 0x3fcu
#define LP_AON_DATE_RESET 0x02210090u
#define LP_AON_DATE_DATE_SHIFT 0u
#define LP_AON_DATE_DATE_MASK 0x7fffffffu
static inline uint32_t lp_aon_date_get_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t lp_aon_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define LP_AON_DATE_CLK_EN_SHIFT 31u
#define LP_AON_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t lp_aon_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_aon_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
