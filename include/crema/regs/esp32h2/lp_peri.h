/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_LP_PERI_H
#define CREMA_REGS_ESP32H2_LP_PERI_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_peri_regs {
    volatile uint32_t clk_en; /* 0x0 */
    volatile uint32_t reset_en; /* 0x4 */
    const volatile uint32_t rng_data; /* 0x8 */
    volatile uint32_t cpu; /* 0xc */
    volatile uint32_t bus_timeout; /* 0x10 */
    const volatile uint32_t bus_timeout_addr; /* 0x14 */
    const volatile uint32_t bus_timeout_uid; /* 0x18 */
    volatile uint32_t mem_ctrl; /* 0x1c */
    const volatile uint32_t interrupt_source; /* 0x20 */
    volatile uint32_t debug_sel0; /* 0x24 */
    volatile uint32_t debug_sel1; /* 0x28 */
    uint32_t reserved_2c[244];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_peri_regs, clk_en) == 0x0, "");
_Static_assert(offsetof(struct lp_peri_regs, reset_en) == 0x4, "");
_Static_assert(offsetof(struct lp_peri_regs, rng_data) == 0x8, "");
_Static_assert(offsetof(struct lp_peri_regs, cpu) == 0xc, "");
_Static_assert(offsetof(struct lp_peri_regs, bus_timeout) == 0x10, "");
_Static_assert(offsetof(struct lp_peri_regs, bus_timeout_addr) == 0x14, "");
_Static_assert(offsetof(struct lp_peri_regs, bus_timeout_uid) == 0x18, "");
_Static_assert(offsetof(struct lp_peri_regs, mem_ctrl) == 0x1c, "");
_Static_assert(offsetof(struct lp_peri_regs, interrupt_source) == 0x20, "");
_Static_assert(offsetof(struct lp_peri_regs, debug_sel0) == 0x24, "");
_Static_assert(offsetof(struct lp_peri_regs, debug_sel1) == 0x28, "");
_Static_assert(offsetof(struct lp_peri_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_peri_regs) == 0x400, "");

#define LP_PERI_BASE 0x600b2800u
#define LP_PERI ((struct lp_peri_regs *)(uintptr_t)LP_PERI_BASE)

#define LP_PERI_CLK_EN_OFFSET 0x0u
#define LP_PERI_CLK_EN_RESET 0x7f000000u
#define LP_PERI_CLK_EN_RNG_CK_EN_SHIFT 24u
#define LP_PERI_CLK_EN_RNG_CK_EN_MASK 0x01000000u
static inline uint32_t lp_peri_clk_en_get_rng_ck_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_rng_ck_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define LP_PERI_CLK_EN_OTP_DBG_CK_EN_SHIFT 25u
#define LP_PERI_CLK_EN_OTP_DBG_CK_EN_MASK 0x02000000u
static inline uint32_t lp_peri_clk_en_get_otp_dbg_ck_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_otp_dbg_ck_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LP_PERI_CLK_EN_LP_UART_CK_EN_SHIFT 26u
#define LP_PERI_CLK_EN_LP_UART_CK_EN_MASK 0x04000000u
static inline uint32_t lp_peri_clk_en_get_lp_uart_ck_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_lp_uart_ck_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define LP_PERI_CLK_EN_LP_IO_CK_EN_SHIFT 27u
#define LP_PERI_CLK_EN_LP_IO_CK_EN_MASK 0x08000000u
static inline uint32_t lp_peri_clk_en_get_lp_io_ck_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_lp_io_ck_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define LP_PERI_CLK_EN_LP_EXT_I2C_CK_EN_SHIFT 28u
#define LP_PERI_CLK_EN_LP_EXT_I2C_CK_EN_MASK 0x10000000u
static inline uint32_t lp_peri_clk_en_get_lp_ext_i2c_ck_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_lp_ext_i2c_ck_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_PERI_CLK_EN_LP_ANA_I2C_CK_EN_SHIFT 29u
#define LP_PERI_CLK_EN_LP_ANA_I2C_CK_EN_MASK 0x20000000u
static inline uint32_t lp_peri_clk_en_get_lp_ana_i2c_ck_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_lp_ana_i2c_ck_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_PERI_CLK_EN_EFUSE_CK_EN_SHIFT 30u
#define LP_PERI_CLK_EN_EFUSE_CK_EN_MASK 0x40000000u
static inline uint32_t lp_peri_clk_en_get_efuse_ck_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_efuse_ck_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_PERI_CLK_EN_LP_CPU_CK_EN_SHIFT 31u
#define LP_PERI_CLK_EN_LP_CPU_CK_EN_MASK 0x80000000u
static inline uint32_t lp_peri_clk_en_get_lp_cpu_ck_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_peri_clk_en_set_lp_cpu_ck_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_PERI_RESET_EN_OFFSET 0x4u
#define LP_PERI_RESET_EN_RESET 0x00000000u
#define LP_PERI_RESET_EN_BUS_RESET_EN_SHIFT 23u
#define LP_PERI_RESET_EN_BUS_RESET_EN_MASK 0x00800000u
static inline uint32_t lp_peri_reset_en_set_bus_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define LP_PERI_RESET_EN_LP_BLE_TIMER_RESET_EN_SHIFT 24u
#define LP_PERI_RESET_EN_LP_BLE_TIMER_RESET_EN_MASK 0x01000000u
static inline uint32_t lp_peri_reset_en_get_lp_ble_timer_reset_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t lp_peri_reset_en_set_lp_ble_timer_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define LP_PERI_RESET_EN_OTP_DBG_RESET_EN_SHIFT 25u
#define LP_PERI_RESET_EN_OTP_DBG_RESET_EN_MASK 0x02000000u
static inline uint32_t lp_peri_reset_en_get_otp_dbg_reset_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t lp_peri_reset_en_set_otp_dbg_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LP_PERI_RESET_EN_LP_UART_RESET_EN_SHIFT 26u
#define LP_PERI_RESET_EN_LP_UART_RESET_EN_MASK 0x04000000u
static inline uint32_t lp_peri_reset_en_get_lp_uart_reset_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t lp_peri_reset_en_set_lp_uart_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define LP_PERI_RESET_EN_LP_IO_RESET_EN_SHIFT 27u
#define LP_PERI_RESET_EN_LP_IO_RESET_EN_MASK 0x08000000u
static inline uint32_t lp_peri_reset_en_get_lp_io_reset_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t lp_peri_reset_en_set_lp_io_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define LP_PERI_RESET_EN_LP_EXT_I2C_RESET_EN_SHIFT 28u
#define LP_PERI_RESET_EN_LP_EXT_I2C_RESET_EN_MASK 0x10000000u
static inline uint32_t lp_peri_reset_en_get_lp_ext_i2c_reset_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t lp_peri_reset_en_set_lp_ext_i2c_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_PERI_RESET_EN_LP_ANA_I2C_RESET_EN_SHIFT 29u
#define LP_PERI_RESET_EN_LP_ANA_I2C_RESET_EN_MASK 0x20000000u
static inline uint32_t lp_peri_reset_en_get_lp_ana_i2c_reset_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_peri_reset_en_set_lp_ana_i2c_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_PERI_RESET_EN_EFUSE_RESET_EN_SHIFT 30u
#define LP_PERI_RESET_EN_EFUSE_RESET_EN_MASK 0x40000000u
static inline uint32_t lp_peri_reset_en_get_efuse_reset_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_peri_reset_en_set_efuse_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_PERI_RESET_EN_LP_CPU_RESET_EN_SHIFT 31u
#define LP_PERI_RESET_EN_LP_CPU_RESET_EN_MASK 0x80000000u
static inline uint32_t lp_peri_reset_en_set_lp_cpu_reset_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_PERI_RNG_DATA_OFFSET 0x8u
#define LP_PERI_RNG_DATA_RESET 0x00000000u
#define LP_PERI_RNG_DATA_RND_DATA_SHIFT 0u
#define LP_PERI_RNG_DATA_RND_DATA_MASK 0xffffffffu

#define LP_PERI_CPU_OFFSET 0xcu
#define LP_PERI_CPU_RESET 0x80000000u
#define LP_PERI_CPU_LPCORE_DBGM_UNAVALIABLE_SHIFT 31u
#define LP_PERI_CPU_LPCORE_DBGM_UNAVALIABLE_MASK 0x80000000u
static inline uint32_t lp_peri_cpu_get_lpcore_dbgm_unavaliable(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_peri_cpu_set_lpcore_dbgm_unavaliable(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_PERI_BUS_TIMEOUT_OFFSET 0x10u
#define LP_PERI_BUS_TIMEOUT_RESET 0xbfffc000u
#define LP_PERI_BUS_TIMEOUT_LP_PERI_TIMEOUT_THRES_SHIFT 14u
#define LP_PERI_BUS_TIMEOUT_LP_PERI_TIMEOUT_THRES_MASK 0x3fffc000u
static inline uint32_t lp_peri_bus_timeout_get_lp_peri_timeout_thres(uint32_t reg) { return reg >> 14 & 0xffffu; }
static inline uint32_t lp_peri_bus_timeout_set_lp_peri_timeout_thres(uint32_t reg, uint32_t v) { return (reg & 0xc0003fffu) | (v << 14 & 0x3fffc000u); }
#define LP_PERI_BUS_TIMEOUT_LP_PERI_TIMEOUT_INT_CLEAR_SHIFT 30u
#define LP_PERI_BUS_TIMEOUT_LP_PERI_TIMEOUT_INT_CLEAR_MASK 0x40000000u
static inline uint32_t lp_peri_bus_timeout_set_lp_peri_timeout_int_clear(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_PERI_BUS_TIMEOUT_LP_PERI_TIMEOUT_PROTECT_EN_SHIFT 31u
#define LP_PERI_BUS_TIMEOUT_LP_PERI_TIMEOUT_PROTECT_EN_MASK 0x80000000u
static inline uint32_t lp_peri_bus_timeout_get_lp_peri_timeout_protect_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_peri_bus_timeout_set_lp_peri_timeout_protect_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_PERI_BUS_TIMEOUT_ADDR_OFFSET 0x14u
#define LP_PERI_BUS_TIMEOUT_ADDR_RESET 0x00000000u
#define LP_PERI_BUS_TIMEOUT_ADDR_LP_PERI_TIMEOUT_ADDR_SHIFT 0u
#define LP_PERI_BUS_TIMEOUT_ADDR_LP_PERI_TIMEOUT_ADDR_MASK 0xffffffffu

#define LP_PERI_BUS_TIMEOUT_UID_OFFSET 0x18u
#define LP_PERI_BUS_TIMEOUT_UID_RESET 0x00000000u
#define LP_PERI_BUS_TIMEOUT_UID_LP_PERI_TIMEOUT_UID_SHIFT 0u
#define LP_PERI_BUS_TIMEOUT_UID_LP_PERI_TIMEOUT_UID_MASK 0x0000007fu
static inline uint32_t lp_peri_bus_timeout_uid_get_lp_peri_timeout_uid(uint32_t reg) { return reg & 0x7fu; }

#define LP_PERI_MEM_CTRL_OFFSET 0x1cu
#define LP_PERI_MEM_CTRL_RESET 0x80000000u
#define LP_PERI_MEM_CTRL_UART_WAKEUP_FLAG_CLR_SHIFT 0u
#define LP_PERI_MEM_CTRL_UART_WAKEUP_FLAG_CLR_MASK 0x00000001u
static inline uint32_t lp_peri_mem_ctrl_set_uart_wakeup_flag_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_PERI_MEM_CTRL_UART_WAKEUP_FLAG_SHIFT 1u
#define LP_PERI_MEM_CTRL_UART_WAKEUP_FLAG_MASK 0x00000002u
static inline uint32_t lp_peri_mem_ctrl_get_uart_wakeup_flag(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_peri_mem_ctrl_set_uart_wakeup_flag(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_PERI_MEM_CTRL_UART_WAKEUP_EN_SHIFT 29u
#define LP_PERI_MEM_CTRL_UART_WAKEUP_EN_MASK 0x20000000u
static inline uint32_t lp_peri_mem_ctrl_get_uart_wakeup_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_peri_mem_ctrl_set_uart_wakeup_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_PERI_MEM_CTRL_UART_MEM_FORCE_PD_SHIFT 30u
#define LP_PERI_MEM_CTRL_UART_MEM_FORCE_PD_MASK 0x40000000u
static inline uint32_t lp_peri_mem_ctrl_get_uart_mem_force_pd(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_peri_mem_ctrl_set_uart_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_PERI_MEM_CTRL_UART_MEM_FORCE_PU_SHIFT 31u
#define LP_PERI_MEM_CTRL_UART_MEM_FORCE_PU_MASK 0x80000000u
static inline uint32_t lp_peri_mem_ctrl_get_uart_mem_force_pu(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_peri_mem_ctrl_set_uart_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_PERI_INTERRUPT_SOURCE_OFFSET 0x20u
#define LP_PERI_INTERRUPT_SOURCE_RESET 0x00000000u
#define LP_PERI_INTERRUPT_SOURCE_LP_INTERRUPT_SOURCE_SHIFT 0u
#define LP_PERI_INTERRUPT_SOURCE_LP_INTERRUPT_SOURCE_MASK 0x0000003fu
static inline uint32_t lp_peri_interrupt_source_get_lp_interrupt_source(uint32_t reg) { return reg & 0x3fu; }

#define LP_PERI_DEBUG_SEL0_OFFSET 0x24u
#define LP_PERI_DEBUG_SEL0_RESET 0x00000000u
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL0_SHIFT 0u
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL0_MASK 0x0000007fu
static inline uint32_t lp_peri_debug_sel0_get_debug_sel0(uint32_t reg) { return reg & 0x7fu; }
static inline uint32_t lp_peri_debug_sel0_set_debug_sel0(uint32_t reg, uint32_t v) { return (reg & 0xffffff80u) | (v & 0x7fu); }
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL1_SHIFT 7u
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL1_MASK 0x00003f80u
static inline uint32_t lp_peri_debug_sel0_get_debug_sel1(uint32_t reg) { return reg >> 7 & 0x7fu; }
static inline uint32_t lp_peri_debug_sel0_set_debug_sel1(uint32_t reg, uint32_t v) { return (reg & 0xffffc07fu) | (v << 7 & 0x3f80u); }
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL2_SHIFT 14u
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL2_MASK 0x001fc000u
static inline uint32_t lp_peri_debug_sel0_get_debug_sel2(uint32_t reg) { return reg >> 14 & 0x7fu; }
static inline uint32_t lp_peri_debug_sel0_set_debug_sel2(uint32_t reg, uint32_t v) { return (reg & 0xffe03fffu) | (v << 14 & 0x1fc000u); }
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL3_SHIFT 21u
#define LP_PERI_DEBUG_SEL0_DEBUG_SEL3_MASK 0x0fe00000u
static inline uint32_t lp_peri_debug_sel0_get_debug_sel3(uint32_t reg) { return reg >> 21 & 0x7fu; }
static inline uint32_t lp_peri_debug_sel0_set_debug_sel3(uint32_t reg, uint32_t v) { return (reg & 0xf01fffffu) | (v << 21 & 0xfe00000u); }

#define LP_PERI_DEBUG_SEL1_OFFSET 0x28u
#define LP_PERI_DEBUG_SEL1_RESET 0x00000000u
#define LP_PERI_DEBUG_SEL1_DEBUG_SEL4_SHIFT 0u
#define LP_PERI_DEBUG_SEL1_DEBUG_SEL4_MASK 0x0000007fu
static inline uint32_t lp_peri_debug_sel1_get_debug_sel4(uint32_t reg) { return reg & 0x7fu; }
static inline uint32_t lp_peri_debug_sel1_set_debug_sel4(uint32_t reg, uint32_t v) { return (reg & 0xffffff80u) | (v & 0x7fu); }

#define LP_PERI_DATE_OFFSET 0x3fcu
#define LP_PERI_DATE_RESET 0x02206130u
#define LP_PERI_DATE_LPPERI_DATE_SHIFT 0u
#define LP_PERI_DATE_LPPERI_DATE_MASK 0x7fffffffu
static inline uint32_t lp_peri_date_get_lpperi_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t lp_peri_date_set_lpperi_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define LP_PERI_DATE_CLK_EN_SHIFT 31u
#define LP_PERI_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t lp_peri_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_peri_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
