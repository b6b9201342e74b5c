/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_PCR_H
#define CREMA_REGS_ESP32H2_PCR_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct pcr_regs {
    volatile uint32_t uart0_conf; /* 0x0 */
    volatile uint32_t uart0_sclk_conf; /* 0x4 */
    volatile uint32_t uart0_pd_ctrl; /* 0x8 */
    volatile uint32_t uart1_conf; /* 0xc */
    volatile uint32_t uart1_sclk_conf; /* 0x10 */
    volatile uint32_t uart1_pd_ctrl; /* 0x14 */
    volatile uint32_t mspi_conf; /* 0x18 */
    volatile uint32_t mspi_clk_conf; /* 0x1c */
    volatile uint32_t i2c0_conf; /* 0x20 */
    volatile uint32_t i2c0_sclk_conf; /* 0x24 */
    volatile uint32_t i2c1_conf; /* 0x28 */
    volatile uint32_t i2c1_sclk_conf; /* 0x2c */
    volatile uint32_t uhci_conf; /* 0x30 */
    volatile uint32_t rmt_conf; /* 0x34 */
    volatile uint32_t rmt_sclk_conf; /* 0x38 */
    volatile uint32_t ledc_conf; /* 0x3c */
    volatile uint32_t ledc_sclk_conf; /* 0x40 */
    volatile uint32_t timergroup0_conf; /* 0x44 */
    volatile uint32_t timergroup0_timer_clk_conf; /* 0x48 */
    volatile uint32_t timergroup0_wdt_clk_conf; /* 0x4c */
    volatile uint32_t timergroup1_conf; /* 0x50 */
    volatile uint32_t timergroup1_timer_clk_conf; /* 0x54 */
    volatile uint32_t timergroup1_wdt_clk_conf; /* 0x58 */
    volatile uint32_t systimer_conf; /* 0x5c */
    volatile uint32_t systimer_func_clk_conf; /* 0x60 */
    volatile uint32_t twai0_conf; /* 0x64 */
    volatile uint32_t twai0_func_clk_conf; /* 0x68 */
    volatile uint32_t i2s_conf; /* 0x6c */
    volatile uint32_t i2s_tx_clkm_conf; /* 0x70 */
    volatile uint32_t i2s_tx_clkm_div_conf; /* 0x74 */
    volatile uint32_t i2s_rx_clkm_conf; /* 0x78 */
    volatile uint32_t i2s_rx_clkm_div_conf; /* 0x7c */
    volatile uint32_t saradc_conf; /* 0x80 */
    volatile uint32_t saradc_clkm_conf; /* 0x84 */
    volatile uint32_t tsens_clk_conf; /* 0x88 */
    volatile uint32_t usb_device_conf; /* 0x8c */
    volatile uint32_t intmtx_conf; /* 0x90 */
    volatile uint32_t pcnt_conf; /* 0x94 */
    volatile uint32_t etm_conf; /* 0x98 */
    volatile uint32_t pwm_conf; /* 0x9c */
    volatile uint32_t pwm_clk_conf; /* 0xa0 */
    volatile uint32_t parl_io_conf; /* 0xa4 */
    volatile uint32_t parl_clk_rx_conf; /* 0xa8 */
    volatile uint32_t parl_clk_tx_conf; /* 0xac */
    volatile uint32_t pvt_monitor_conf; /* 0xb0 */
    volatile uint32_t pvt_monitor_func_clk_conf; /* 0xb4 */
    volatile uint32_t gdma_conf; /* 0xb8 */
    volatile uint32_t spi2_conf; /* 0xbc */
    volatile uint32_t spi2_clkm_conf; /* 0xc0 */
    volatile uint32_t aes_conf; /* 0xc4 */
    volatile uint32_t sha_conf; /* 0xc8 */
    volatile uint32_t rsa_conf; /* 0xcc */
    volatile uint32_t rsa_pd_ctrl; /* 0xd0 */
    volatile uint32_t ecc_conf; /* 0xd4 */
    volatile uint32_t ecc_pd_ctrl; /* 0xd8 */
    volatile uint32_t ds_conf; /* 0xdc */
    volatile uint32_t hmac_conf; /* 0xe0 */
    volatile uint32_t ecdsa_conf; /* 0xe4 */
    volatile uint32_t iomux_conf; /* 0xe8 */
    volatile uint32_t iomux_clk_conf; /* 0xec */
    volatile uint32_t mem_monitor_conf; /* 0xf0 */
    volatile uint32_t regdma_conf; /* 0xf4 */
    volatile uint32_t trace_conf; /* 0xf8 */
    volatile uint32_t assist_conf; /* 0xfc */
    volatile uint32_t cache_conf; /* 0x100 */
    volatile uint32_t modem_conf; /* 0x104 */
    volatile uint32_t timeout_conf; /* 0x108 */
    volatile uint32_t sysclk_conf; /* 0x10c */
    volatile uint32_t cpu_waiti_conf; /* 0x110 */
    volatile uint32_t cpu_freq_conf; /* 0x114 */
    volatile uint32_t ahb_freq_conf; /* 0x118 */
    volatile uint32_t apb_freq_conf; /* 0x11c */
    const volatile uint32_t sysclk_freq_query_0; /* 0x120 */
    volatile uint32_t pll_div_clk_en; /* 0x124 */
    volatile uint32_t ctrl_clk_out_en; /* 0x128 */
    volatile uint32_t ctrl_tick_conf; /* 0x12c */
    volatile uint32_t ctrl_32k_conf; /* 0x130 */
    volatile uint32_t sram_power_conf_0; /* 0x134 */
    volatile uint32_t sram_power_conf_1; /* 0x138 */
    volatile uint32_t sec_conf; /* 0x13c */
    volatile uint32_t adc_inv_phase_conf; /* 0x140 */
    volatile uint32_t sdm_inv_phase_conf; /* 0x144 */
    volatile uint32_t bus_clk_update; /* 0x148 */
    volatile uint32_t sar_clk_div; /* 0x14c */
    volatile uint32_t pwdet_sar_clk_conf; /* 0x150 */
    uint32_t reserved_154[935];
    volatile uint32_t reset_event_bypass; /* 0xff0 */
    volatile uint32_t fpga_debug; /* 0xff4 */
    volatile uint32_t clock_gate; /* 0xff8 */
    volatile uint32_t date; /* 0xffc */
};
_Static_assert(offsetof(struct pcr_regs, uart0_conf) == 0x0, "");
_Static_assert(offsetof(struct pcr_regs, uart0_sclk_conf) == 0x4, "");
_Static_assert(offsetof(struct pcr_regs, uart0_pd_ctrl) == 0x8, "");
_Static_assert(offsetof(struct pcr_regs, uart1_conf) == 0xc, "");
_Static_assert(offsetof(struct pcr_regs, uart1_sclk_conf) == 0x10, "");
_Static_assert(offsetof(struct pcr_regs, uart1_pd_ctrl) == 0x14, "");
_Static_assert(offsetof(struct pcr_regs, mspi_conf) == 0x18, "");
_Static_assert(offsetof(struct pcr_regs, mspi_clk_conf) == 0x1c, "");
_Static_assert(offsetof(struct pcr_regs, i2c0_conf) == 0x20, "");
_Static_assert(offsetof(struct pcr_regs, i2c0_sclk_conf) == 0x24, "");
_Static_assert(offsetof(struct pcr_regs, i2c1_conf) == 0x28, "");
_Static_assert(offsetof(struct pcr_regs, i2c1_sclk_conf) == 0x2c, "");
_Static_assert(offsetof(struct pcr_regs, uhci_conf) == 0x30, "");
_Static_assert(offsetof(struct pcr_regs, rmt_conf) == 0x34, "");
_Static_assert(offsetof(struct pcr_regs, rmt_sclk_conf) == 0x38, "");
_Static_assert(offsetof(struct pcr_regs, ledc_conf) == 0x3c, "");
_Static_assert(offsetof(struct pcr_regs, ledc_sclk_conf) == 0x40, "");
_Static_assert(offsetof(struct pcr_regs, timergroup0_conf) == 0x44, "");
_Static_assert(offsetof(struct pcr_regs, timergroup0_timer_clk_conf) == 0x48, "");
_Static_assert(offsetof(struct pcr_regs, timergroup0_wdt_clk_conf) == 0x4c, "");
_Static_assert(offsetof(struct pcr_regs, timergroup1_conf) == 0x50, "");
_Static_assert(offsetof(struct pcr_regs, timergroup1_timer_clk_conf) == 0x54, "");
_Static_assert(offsetof(struct pcr_regs, timergroup1_wdt_clk_conf) == 0x58, "");
_Static_assert(offsetof(struct pcr_regs, systimer_conf) == 0x5c, "");
_Static_assert(offsetof(struct pcr_regs, systimer_func_clk_conf) == 0x60, "");
_Static_assert(offsetof(struct pcr_regs, twai0_conf) == 0x64, "");
_Static_assert(offsetof(struct pcr_regs, twai0_func_clk_conf) == 0x68, "");
_Static_assert(offsetof(struct pcr_regs, i2s_conf) == 0x6c, "");
_Static_assert(offsetof(struct pcr_regs, i2s_tx_clkm_conf) == 0x70, "");
_Static_assert(offsetof(struct pcr_regs, i2s_tx_clkm_div_conf) == 0x74, "");
_Static_assert(offsetof(struct pcr_regs, i2s_rx_clkm_conf) == 0x78, "");
_Static_assert(offsetof(struct pcr_regs, i2s_rx_clkm_div_conf) == 0x7c, "");
_Static_assert(offsetof(struct pcr_regs, saradc_conf) == 0x80, "");
_Static_assert(offsetof(struct pcr_regs, saradc_clkm_conf) == 0x84, "");
_Static_assert(offsetof(struct pcr_regs, tsens_clk_conf) == 0x88, "");
_Static_assert(offsetof(struct pcr_regs, usb_device_conf) == 0x8c, "");
_Static_assert(offsetof(struct pcr_regs, intmtx_conf) == 0x90, "");
_Static_assert(offsetof(struct pcr_regs, pcnt_conf) == 0x94, "");
_Static_assert(offsetof(struct pcr_regs, etm_conf) == 0x98, "");
_Static_assert(offsetof(struct pcr_regs, pwm_conf) == 0x9c, "");
_Static_assert(offsetof(struct pcr_regs, pwm_clk_conf) == 0xa0, "");
_Static_assert(offsetof(struct pcr_regs, parl_io_conf) == 0xa4, "");
_Static_assert(offsetof(struct pcr_regs, parl_clk_rx_conf) == 0xa8, "");
_Static_assert(offsetof(struct pcr_regs, parl_clk_tx_conf) == 0xac, "");
_Static_assert(offsetof(struct pcr_regs, pvt_monitor_conf) == 0xb0, "");
_Static_assert(offsetof(struct pcr_regs, pvt_monitor_func_clk_conf) == 0xb4, "");
_Static_assert(offsetof(struct pcr_regs, gdma_conf) == 0xb8, "");
_Static_assert(offsetof(struct pcr_regs, spi2_conf) == 0xbc, "");
_Static_assert(offsetof(struct pcr_regs, spi2_clkm_conf) == 0xc0, "");
_Static_assert(offsetof(struct pcr_regs, aes_conf) == 0xc4, "");
_Static_assert(offsetof(struct pcr_regs, sha_conf) == 0xc8, "");
_Static_assert(offsetof(struct pcr_regs, rsa_conf) == 0xcc, "");
_Static_assert(offsetof(struct pcr_regs, rsa_pd_ctrl) == 0xd0, "");
_Static_assert(offsetof(struct pcr_regs, ecc_conf) == 0xd4, "");
_Static_assert(offsetof(struct pcr_regs, ecc_pd_ctrl) == 0xd8, "");
_Static_assert(offsetof(struct pcr_regs, ds_conf) == 0xdc, "");
_Static_assert(offsetof(struct pcr_regs, hmac_conf) == 0xe0, "");
_Static_assert(offsetof(struct pcr_regs, ecdsa_conf) == 0xe4, "");
_Static_assert(offsetof(struct pcr_regs, iomux_conf) == 0xe8, "");
_Static_assert(offsetof(struct pcr_regs, iomux_clk_conf) == 0xec, "");
_Static_assert(offsetof(struct pcr_regs, mem_monitor_conf) == 0xf0, "");
_Static_assert(offsetof(struct pcr_regs, regdma_conf) == 0xf4, "");
_Static_assert(offsetof(struct pcr_regs, trace_conf) == 0xf8, "");
_Static_assert(offsetof(struct pcr_regs, assist_conf) == 0xfc, "");
_Static_assert(offsetof(struct pcr_regs, cache_conf) == 0x100, "");
_Static_assert(offsetof(struct pcr_regs, modem_conf) == 0x104, "");
_Static_assert(offsetof(struct pcr_regs, timeout_conf) == 0x108, "");
_Static_assert(offsetof(struct pcr_regs, sysclk_conf) == 0x10c, "");
_Static_assert(offsetof(struct pcr_regs, cpu_waiti_conf) == 0x110, "");
_Static_assert(offsetof(struct pcr_regs, cpu_freq_conf) == 0x114, "");
_Static_assert(offsetof(struct pcr_regs, ahb_freq_conf) == 0x118, "");
_Static_assert(offsetof(struct pcr_regs, apb_freq_conf) == 0x11c, "");
_Static_assert(offsetof(struct pcr_regs, sysclk_freq_query_0) == 0x120, "");
_Static_assert(offsetof(struct pcr_regs, pll_div_clk_en) == 0x124, "");
_Static_assert(offsetof(struct pcr_regs, ctrl_clk_out_en) == 0x128, "");
_Static_assert(offsetof(struct pcr_regs, ctrl_tick_conf) == 0x12c, "");
_Static_assert(offsetof(struct pcr_regs, ctrl_32k_conf) == 0x130, "");
_Static_assert(offsetof(struct pcr_regs, sram_power_conf_0) == 0x134, "");
_Static_assert(offsetof(struct pcr_regs, sram_power_conf_1) == 0x138, "");
_Static_assert(offsetof(struct pcr_regs, sec_conf) == 0x13c, "");
_Static_assert(offsetof(struct pcr_regs, adc_inv_phase_conf) == 0x140, "");
_Static_assert(offsetof(struct pcr_regs, sdm_inv_phase_conf) == 0x144, "");
_Static_assert(offsetof(struct pcr_regs, bus_clk_update) == 0x148, "");
_Static_assert(offsetof(struct pcr_regs, sar_clk_div) == 0x14c, "");
_Static_assert(offsetof(struct pcr_regs, pwdet_sar_clk_conf) == 0x150, "");
_Static_assert(offsetof(struct pcr_regs, reset_event_bypass) == 0xff0, "");
_Static_assert(offsetof(struct pcr_regs, fpga_debug) == 0xff4, "");
_Static_assert(offsetof(struct pcr_regs, clock_gate) == 0xff8, "");
_Static_assert(offsetof(struct pcr_regs, date) == 0xffc, "");
_Static_assert(sizeof(struct pcr_regs) == 0x1000, "");

#define PCR_BASE 0x60096000u
#define PCR ((struct pcr_regs *)(uintptr_t)PCR_BASE)

#define PCR_UART0_CONF_OFFSET 0x0u
#define PCR_UART0_CONF_RESET 0x00000005u
#define PCR_UART0_CONF_UART0_CLK_EN_SHIFT 0u
#define PCR_UART0_CONF_UART0_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_uart0_conf_get_uart0_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_uart0_conf_set_uart0_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_UART0_CONF_UART0_RST_EN_SHIFT 1u
#define PCR_UART0_CONF_UART0_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_uart0_conf_get_uart0_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_uart0_conf_set_uart0_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_UART0_CONF_UART0_READY_SHIFT 2u
#define PCR_UART0_CONF_UART0_READY_MASK 0x00000004u
static inline uint32_t pcr_uart0_conf_get_uart0_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_UART0_SCLK_CONF_OFFSET 0x4u
#define PCR_UART0_SCLK_CONF_RESET 0x00700000u
#define PCR_UART0_SCLK_CONF_UART0_SCLK_DIV_A_SHIFT 0u
#define PCR_UART0_SCLK_CONF_UART0_SCLK_DIV_A_MASK 0x0000003fu
static inline uint32_t pcr_uart0_sclk_conf_get_uart0_sclk_div_a(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t pcr_uart0_sclk_conf_set_uart0_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define PCR_UART0_SCLK_CONF_UART0_SCLK_DIV_B_SHIFT 6u
#define PCR_UART0_SCLK_CONF_UART0_SCLK_DIV_B_MASK 0x00000fc0u
static inline uint32_t pcr_uart0_sclk_conf_get_uart0_sclk_div_b(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t pcr_uart0_sclk_conf_set_uart0_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define PCR_UART0_SCLK_CONF_UART0_SCLK_DIV_NUM_SHIFT 12u
#define PCR_UART0_SCLK_CONF_UART0_SCLK_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_uart0_sclk_conf_get_uart0_sclk_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_uart0_sclk_conf_set_uart0_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_UART0_SCLK_CONF_UART0_SCLK_SEL_SHIFT 20u
#define PCR_UART0_SCLK_CONF_UART0_SCLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_uart0_sclk_conf_get_uart0_sclk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_uart0_sclk_conf_set_uart0_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_UART0_SCLK_CONF_UART0_SCLK_EN_SHIFT 22u
#define PCR_UART0_SCLK_CONF_UART0_SCLK_EN_MASK 0x00400000u
static inline uint32_t pcr_uart0_sclk_conf_get_uart0_sclk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_uart0_sclk_conf_set_uart0_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_UART0_PD_CTRL_OFFSET 0x8u
#define PCR_UART0_PD_CTRL_RESET 0x00000002u
#define PCR_UART0_PD_CTRL_UART0_MEM_FORCE_PU_SHIFT 1u
#define PCR_UART0_PD_CTRL_UART0_MEM_FORCE_PU_MASK 0x00000002u
static inline uint32_t pcr_uart0_pd_ctrl_get_uart0_mem_force_pu(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_uart0_pd_ctrl_set_uart0_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_UART0_PD_CTRL_UART0_MEM_FORCE_PD_SHIFT 2u
#define PCR_UART0_PD_CTRL_UART0_MEM_FORCE_PD_MASK 0x00000004u
static inline uint32_t pcr_uart0_pd_ctrl_get_uart0_mem_force_pd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_uart0_pd_ctrl_set_uart0_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PCR_UART1_CONF_OFFSET 0xcu
#define PCR_UART1_CONF_RESET 0x00000005u
#define PCR_UART1_CONF_UART1_CLK_EN_SHIFT 0u
#define PCR_UART1_CONF_UART1_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_uart1_conf_get_uart1_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_uart1_conf_set_uart1_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_UART1_CONF_UART1_RST_EN_SHIFT 1u
#define PCR_UART1_CONF_UART1_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_uart1_conf_get_uart1_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_uart1_conf_set_uart1_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_UART1_CONF_UART1_READY_SHIFT 2u
#define PCR_UART1_CONF_UART1_READY_MASK 0x00000004u
static inline uint32_t pcr_uart1_conf_get_uart1_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_UART1_SCLK_CONF_OFFSET 0x10u
#define PCR_UART1_SCLK_CONF_RESET 0x00700000u
#define PCR_UART1_SCLK_CONF_UART1_SCLK_DIV_A_SHIFT 0u
#define PCR_UART1_SCLK_CONF_UART1_SCLK_DIV_A_MASK 0x0000003fu
static inline uint32_t pcr_uart1_sclk_conf_get_uart1_sclk_div_a(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t pcr_uart1_sclk_conf_set_uart1_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define PCR_UART1_SCLK_CONF_UART1_SCLK_DIV_B_SHIFT 6u
#define PCR_UART1_SCLK_CONF_UART1_SCLK_DIV_B_MASK 0x00000fc0u
static inline uint32_t pcr_uart1_sclk_conf_get_uart1_sclk_div_b(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t pcr_uart1_sclk_conf_set_uart1_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define PCR_UART1_SCLK_CONF_UART1_SCLK_DIV_NUM_SHIFT 12u
#define PCR_UART1_SCLK_CONF_UART1_SCLK_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_uart1_sclk_conf_get_uart1_sclk_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_uart1_sclk_conf_set_uart1_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_UART1_SCLK_CONF_UART1_SCLK_SEL_SHIFT 20u
#define PCR_UART1_SCLK_CONF_UART1_SCLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_uart1_sclk_conf_get_uart1_sclk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_uart1_sclk_conf_set_uart1_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_UART1_SCLK_CONF_UART1_SCLK_EN_SHIFT 22u
#define PCR_UART1_SCLK_CONF_UART1_SCLK_EN_MASK 0x00400000u
static inline uint32_t pcr_uart1_sclk_conf_get_uart1_sclk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_uart1_sclk_conf_set_uart1_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_UART1_PD_CTRL_OFFSET 0x14u
#define PCR_UART1_PD_CTRL_RESET 0x00000002u
#define PCR_UART1_PD_CTRL_UART1_MEM_FORCE_PU_SHIFT 1u
#define PCR_UART1_PD_CTRL_UART1_MEM_FORCE_PU_MASK 0x00000002u
static inline uint32_t pcr_uart1_pd_ctrl_get_uart1_mem_force_pu(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_uart1_pd_ctrl_set_uart1_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_UART1_PD_CTRL_UART1_MEM_FORCE_PD_SHIFT 2u
#define PCR_UART1_PD_CTRL_UART1_MEM_FORCE_PD_MASK 0x00000004u
static inline uint32_t pcr_uart1_pd_ctrl_get_uart1_mem_force_pd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_uart1_pd_ctrl_set_uart1_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PCR_MSPI_CONF_OFFSET 0x18u
#define PCR_MSPI_CONF_RESET 0x00000025u
#define PCR_MSPI_CONF_MSPI_CLK_EN_SHIFT 0u
#define PCR_MSPI_CONF_MSPI_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_mspi_conf_get_mspi_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_mspi_conf_set_mspi_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_MSPI_CONF_MSPI_RST_EN_SHIFT 1u
#define PCR_MSPI_CONF_MSPI_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_mspi_conf_get_mspi_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_mspi_conf_set_mspi_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_MSPI_CONF_MSPI_PLL_CLK_EN_SHIFT 2u
#define PCR_MSPI_CONF_MSPI_PLL_CLK_EN_MASK 0x00000004u
static inline uint32_t pcr_mspi_conf_get_mspi_pll_clk_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_mspi_conf_set_mspi_pll_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCR_MSPI_CONF_MSPI_CLK_SEL_SHIFT 3u
#define PCR_MSPI_CONF_MSPI_CLK_SEL_MASK 0x00000018u
static inline uint32_t pcr_mspi_conf_get_mspi_clk_sel(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t pcr_mspi_conf_set_mspi_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }
#define PCR_MSPI_CONF_MSPI_READY_SHIFT 5u
#define PCR_MSPI_CONF_MSPI_READY_MASK 0x00000020u
static inline uint32_t pcr_mspi_conf_get_mspi_ready(uint32_t reg) { return reg >> 5 & 0x1u; }

#define PCR_MSPI_CLK_CONF_OFFSET 0x1cu
#define PCR_MSPI_CLK_CONF_RESET 0x00000000u
#define PCR_MSPI_CLK_CONF_MSPI_FAST_DIV_NUM_SHIFT 0u
#define PCR_MSPI_CLK_CONF_MSPI_FAST_DIV_NUM_MASK 0x000000ffu
static inline uint32_t pcr_mspi_clk_conf_get_mspi_fast_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pcr_mspi_clk_conf_set_mspi_fast_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define PCR_I2C0_CONF_OFFSET 0x20u
#define PCR_I2C0_CONF_RESET 0x00000005u
#define PCR_I2C0_CONF_I2C0_CLK_EN_SHIFT 0u
#define PCR_I2C0_CONF_I2C0_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_i2c0_conf_get_i2c0_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_i2c0_conf_set_i2c0_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_I2C0_CONF_I2C0_RST_EN_SHIFT 1u
#define PCR_I2C0_CONF_I2C0_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_i2c0_conf_get_i2c0_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_i2c0_conf_set_i2c0_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_I2C0_CONF_I2C0_READY_SHIFT 2u
#define PCR_I2C0_CONF_I2C0_READY_MASK 0x00000004u
static inline uint32_t pcr_i2c0_conf_get_i2c0_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_I2C0_SCLK_CONF_OFFSET 0x24u
#define PCR_I2C0_SCLK_CONF_RESET 0x00400000u
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_DIV_A_SHIFT 0u
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_DIV_A_MASK 0x0000003fu
static inline uint32_t pcr_i2c0_sclk_conf_get_i2c0_sclk_div_a(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t pcr_i2c0_sclk_conf_set_i2c0_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_DIV_B_SHIFT 6u
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_DIV_B_MASK 0x00000fc0u
static inline uint32_t pcr_i2c0_sclk_conf_get_i2c0_sclk_div_b(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t pcr_i2c0_sclk_conf_set_i2c0_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_DIV_NUM_SHIFT 12u
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_i2c0_sclk_conf_get_i2c0_sclk_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_i2c0_sclk_conf_set_i2c0_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_SEL_SHIFT 20u
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_SEL_MASK 0x00100000u
static inline uint32_t pcr_i2c0_sclk_conf_get_i2c0_sclk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pcr_i2c0_sclk_conf_set_i2c0_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_EN_SHIFT 22u
#define PCR_I2C0_SCLK_CONF_I2C0_SCLK_EN_MASK 0x00400000u
static inline uint32_t pcr_i2c0_sclk_conf_get_i2c0_sclk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_i2c0_sclk_conf_set_i2c0_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_I2C1_CONF_OFFSET 0x28u
#define PCR_I2C1_CONF_RESET 0x00000005u
#define PCR_I2C1_CONF_I2C1_CLK_EN_SHIFT 0u
#define PCR_I2C1_CONF_I2C1_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_i2c1_conf_get_i2c1_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_i2c1_conf_set_i2c1_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_I2C1_CONF_I2C1_RST_EN_SHIFT 1u
#define PCR_I2C1_CONF_I2C1_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_i2c1_conf_get_i2c1_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_i2c1_conf_set_i2c1_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_I2C1_CONF_I2C1_READY_SHIFT 2u
#define PCR_I2C1_CONF_I2C1_READY_MASK 0x00000004u
static inline uint32_t pcr_i2c1_conf_get_i2c1_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_I2C1_SCLK_CONF_OFFSET 0x2cu
#define PCR_I2C1_SCLK_CONF_RESET 0x00400000u
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_DIV_A_SHIFT 0u
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_DIV_A_MASK 0x0000003fu
static inline uint32_t pcr_i2c1_sclk_conf_get_i2c1_sclk_div_a(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t pcr_i2c1_sclk_conf_set_i2c1_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_DIV_B_SHIFT 6u
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_DIV_B_MASK 0x00000fc0u
static inline uint32_t pcr_i2c1_sclk_conf_get_i2c1_sclk_div_b(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t pcr_i2c1_sclk_conf_set_i2c1_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_DIV_NUM_SHIFT 12u
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_i2c1_sclk_conf_get_i2c1_sclk_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_i2c1_sclk_conf_set_i2c1_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_SEL_SHIFT 20u
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_SEL_MASK 0x00100000u
static inline uint32_t pcr_i2c1_sclk_conf_get_i2c1_sclk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pcr_i2c1_sclk_conf_set_i2c1_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_EN_SHIFT 22u
#define PCR_I2C1_SCLK_CONF_I2C1_SCLK_EN_MASK 0x00400000u
static inline uint32_t pcr_i2c1_sclk_conf_get_i2c1_sclk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_i2c1_sclk_conf_set_i2c1_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_UHCI_CONF_OFFSET 0x30u
#define PCR_UHCI_CONF_RESET 0x00000005u
#define PCR_UHCI_CONF_UHCI_CLK_EN_SHIFT 0u
#define PCR_UHCI_CONF_UHCI_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_uhci_conf_get_uhci_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_uhci_conf_set_uhci_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_UHCI_CONF_UHCI_RST_EN_SHIFT 1u
#define PCR_UHCI_CONF_UHCI_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_uhci_conf_get_uhci_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_uhci_conf_set_uhci_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_UHCI_CONF_UHCI_READY_SHIFT 2u
#define PCR_UHCI_CONF_UHCI_READY_MASK 0x00000004u
static inline uint32_t pcr_uhci_conf_get_uhci_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_RMT_CONF_OFFSET 0x34u
#define PCR_RMT_CONF_RESET 0x00000005u
#define PCR_RMT_CONF_RMT_CLK_EN_SHIFT 0u
#define PCR_RMT_CONF_RMT_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_rmt_conf_get_rmt_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_rmt_conf_set_rmt_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_RMT_CONF_RMT_RST_EN_SHIFT 1u
#define PCR_RMT_CONF_RMT_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_rmt_conf_get_rmt_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_rmt_conf_set_rmt_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_RMT_CONF_RMT_READY_SHIFT 2u
#define PCR_RMT_CONF_RMT_READY_MASK 0x00000004u
static inline uint32_t pcr_rmt_conf_get_rmt_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_RMT_SCLK_CONF_OFFSET 0x38u
#define PCR_RMT_SCLK_CONF_RESET 0x00301000u
#define PCR_RMT_SCLK_CONF_SCLK_DIV_A_SHIFT 0u
#define PCR_RMT_SCLK_CONF_SCLK_DIV_A_MASK 0x0000003fu
static inline uint32_t pcr_rmt_sclk_conf_get_sclk_div_a(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t pcr_rmt_sclk_conf_set_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define PCR_RMT_SCLK_CONF_SCLK_DIV_B_SHIFT 6u
#define PCR_RMT_SCLK_CONF_SCLK_DIV_B_MASK 0x00000fc0u
static inline uint32_t pcr_rmt_sclk_conf_get_sclk_div_b(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t pcr_rmt_sclk_conf_set_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define PCR_RMT_SCLK_CONF_SCLK_DIV_NUM_SHIFT 12u
#define PCR_RMT_SCLK_CONF_SCLK_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_rmt_sclk_conf_get_sclk_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_rmt_sclk_conf_set_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_RMT_SCLK_CONF_SCLK_SEL_SHIFT 20u
#define PCR_RMT_SCLK_CONF_SCLK_SEL_MASK 0x00100000u
static inline uint32_t pcr_rmt_sclk_conf_get_sclk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pcr_rmt_sclk_conf_set_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PCR_RMT_SCLK_CONF_SCLK_EN_SHIFT 21u
#define PCR_RMT_SCLK_CONF_SCLK_EN_MASK 0x00200000u
static inline uint32_t pcr_rmt_sclk_conf_get_sclk_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pcr_rmt_sclk_conf_set_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define PCR_LEDC_CONF_OFFSET 0x3cu
#define PCR_LEDC_CONF_RESET 0x00000005u
#define PCR_LEDC_CONF_LEDC_CLK_EN_SHIFT 0u
#define PCR_LEDC_CONF_LEDC_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_ledc_conf_get_ledc_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_ledc_conf_set_ledc_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_LEDC_CONF_LEDC_RST_EN_SHIFT 1u
#define PCR_LEDC_CONF_LEDC_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_ledc_conf_get_ledc_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_ledc_conf_set_ledc_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_LEDC_CONF_LEDC_READY_SHIFT 2u
#define PCR_LEDC_CONF_LEDC_READY_MASK 0x00000004u
static inline uint32_t pcr_ledc_conf_get_ledc_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_LEDC_SCLK_CONF_OFFSET 0x40u
#define PCR_LEDC_SCLK_CONF_RESET 0x00400000u
#define PCR_LEDC_SCLK_CONF_LEDC_SCLK_SEL_SHIFT 20u
#define PCR_LEDC_SCLK_CONF_LEDC_SCLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_ledc_sclk_conf_get_ledc_sclk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_ledc_sclk_conf_set_ledc_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_LEDC_SCLK_CONF_LEDC_SCLK_EN_SHIFT 22u
#define PCR_LEDC_SCLK_CONF_LEDC_SCLK_EN_MASK 0x00400000u
static inline uint32_t pcr_ledc_sclk_conf_get_ledc_sclk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_ledc_sclk_conf_set_ledc_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_TIMERGROUP0_CONF_OFFSET 0x44u
#define PCR_TIMERGROUP0_CONF_RESET 0x0000001du
#define PCR_TIMERGROUP0_CONF_TG0_CLK_EN_SHIFT 0u
#define PCR_TIMERGROUP0_CONF_TG0_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_timergroup0_conf_get_tg0_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_timergroup0_conf_set_tg0_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_TIMERGROUP0_CONF_TG0_RST_EN_SHIFT 1u
#define PCR_TIMERGROUP0_CONF_TG0_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_timergroup0_conf_get_tg0_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_timergroup0_conf_set_tg0_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_TIMERGROUP0_CONF_TG0_WDT_READY_SHIFT 2u
#define PCR_TIMERGROUP0_CONF_TG0_WDT_READY_MASK 0x00000004u
static inline uint32_t pcr_timergroup0_conf_get_tg0_wdt_ready(uint32_t reg) { return reg >> 2 & 0x1u; }
#define PCR_TIMERGROUP0_CONF_TG0_TIMER0_READY_SHIFT 3u
#define PCR_TIMERGROUP0_CONF_TG0_TIMER0_READY_MASK 0x00000008u
static inline uint32_t pcr_timergroup0_conf_get_tg0_timer0_ready(uint32_t reg) { return reg >> 3 & 0x1u; }
#define PCR_TIMERGROUP0_CONF_TG0_TIMER1_READY_SHIFT 4u
#define PCR_TIMERGROUP0_CONF_TG0_TIMER1_READY_MASK 0x00000010u
static inline uint32_t pcr_timergroup0_conf_get_tg0_timer1_ready(uint32_t reg) { return reg >> 4 & 0x1u; }

#define PCR_TIMERGROUP0_TIMER_CLK_CONF_OFFSET 0x48u
#define PCR_TIMERGROUP0_TIMER_CLK_CONF_RESET 0x00400000u
#define PCR_TIMERGROUP0_TIMER_CLK_CONF_TG0_TIMER_CLK_SEL_SHIFT 20u
#define PCR_TIMERGROUP0_TIMER_CLK_CONF_TG0_TIMER_CLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_timergroup0_timer_clk_conf_get_tg0_timer_clk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_timergroup0_timer_clk_conf_set_tg0_timer_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_TIMERGROUP0_TIMER_CLK_CONF_TG0_TIMER_CLK_EN_SHIFT 22u
#define PCR_TIMERGROUP0_TIMER_CLK_CONF_TG0_TIMER_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_timergroup0_timer_clk_conf_get_tg0_timer_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_timergroup0_timer_clk_conf_set_tg0_timer_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_TIMERGROUP0_WDT_CLK_CONF_OFFSET 0x4cu
#define PCR_TIMERGROUP0_WDT_CLK_CONF_RESET 0x00400000u
#define PCR_TIMERGROUP0_WDT_CLK_CONF_TG0_WDT_CLK_SEL_SHIFT 20u
#define PCR_TIMERGROUP0_WDT_CLK_CONF_TG0_WDT_CLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_timergroup0_wdt_clk_conf_get_tg0_wdt_clk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_timergroup0_wdt_clk_conf_set_tg0_wdt_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_TIMERGROUP0_WDT_CLK_CONF_TG0_WDT_CLK_EN_SHIFT 22u
#define PCR_TIMERGROUP0_WDT_CLK_CONF_TG0_WDT_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_timergroup0_wdt_clk_conf_get_tg0_wdt_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_timergroup0_wdt_clk_conf_set_tg0_wdt_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_TIMERGROUP1_CONF_OFFSET 0x50u
#define PCR_TIMERGROUP1_CONF_RESET 0x0000001du
#define PCR_TIMERGROUP1_CONF_TG1_CLK_EN_SHIFT 0u
#define PCR_TIMERGROUP1_CONF_TG1_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_timergroup1_conf_get_tg1_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_timergroup1_conf_set_tg1_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_TIMERGROUP1_CONF_TG1_RST_EN_SHIFT 1u
#define PCR_TIMERGROUP1_CONF_TG1_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_timergroup1_conf_get_tg1_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_timergroup1_conf_set_tg1_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_TIMERGROUP1_CONF_TG1_WDT_READY_SHIFT 2u
#define PCR_TIMERGROUP1_CONF_TG1_WDT_READY_MASK 0x00000004u
static inline uint32_t pcr_timergroup1_conf_get_tg1_wdt_ready(uint32_t reg) { return reg >> 2 & 0x1u; }
#define PCR_TIMERGROUP1_CONF_TG1_TIMER0_READY_SHIFT 3u
#define PCR_TIMERGROUP1_CONF_TG1_TIMER0_READY_MASK 0x00000008u
static inline uint32_t pcr_timergroup1_conf_get_tg1_timer0_ready(uint32_t reg) { return reg >> 3 & 0x1u; }
#define PCR_TIMERGROUP1_CONF_TG1_TIMER1_READY_SHIFT 4u
#define PCR_TIMERGROUP1_CONF_TG1_TIMER1_READY_MASK 0x00000010u
static inline uint32_t pcr_timergroup1_conf_get_tg1_timer1_ready(uint32_t reg) { return reg >> 4 & 0x1u; }

#define PCR_TIMERGROUP1_TIMER_CLK_CONF_OFFSET 0x54u
#define PCR_TIMERGROUP1_TIMER_CLK_CONF_RESET 0x00400000u
#define PCR_TIMERGROUP1_TIMER_CLK_CONF_TG1_TIMER_CLK_SEL_SHIFT 20u
#define PCR_TIMERGROUP1_TIMER_CLK_CONF_TG1_TIMER_CLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_timergroup1_timer_clk_conf_get_tg1_timer_clk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_timergroup1_timer_clk_conf_set_tg1_timer_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_TIMERGROUP1_TIMER_CLK_CONF_TG1_TIMER_CLK_EN_SHIFT 22u
#define PCR_TIMERGROUP1_TIMER_CLK_CONF_TG1_TIMER_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_timergroup1_timer_clk_conf_get_tg1_timer_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_timergroup1_timer_clk_conf_set_tg1_timer_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_TIMERGROUP1_WDT_CLK_CONF_OFFSET 0x58u
#define PCR_TIMERGROUP1_WDT_CLK_CONF_RESET 0x00400000u
#define PCR_TIMERGROUP1_WDT_CLK_CONF_TG1_WDT_CLK_SEL_SHIFT 20u
#define PCR_TIMERGROUP1_WDT_CLK_CONF_TG1_WDT_CLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_timergroup1_wdt_clk_conf_get_tg1_wdt_clk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_timergroup1_wdt_clk_conf_set_tg1_wdt_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_TIMERGROUP1_WDT_CLK_CONF_TG1_WDT_CLK_EN_SHIFT 22u
#define PCR_TIMERGROUP1_WDT_CLK_CONF_TG1_WDT_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_timergroup1_wdt_clk_conf_get_tg1_wdt_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_timergroup1_wdt_clk_conf_set_tg1_wdt_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_SYSTIMER_CONF_OFFSET 0x5cu
#define PCR_SYSTIMER_CONF_RESET 0x00000005u
#define PCR_SYSTIMER_CONF_SYSTIMER_CLK_EN_SHIFT 0u
#define PCR_SYSTIMER_CONF_SYSTIMER_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_systimer_conf_get_systimer_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_systimer_conf_set_systimer_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_SYSTIMER_CONF_SYSTIMER_RST_EN_SHIFT 1u
#define PCR_SYSTIMER_CONF_SYSTIMER_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_systimer_conf_get_systimer_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_systimer_conf_set_systimer_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_SYSTIMER_CONF_SYSTIMER_READY_SHIFT 2u
#define PCR_SYSTIMER_CONF_SYSTIMER_READY_MASK 0x00000004u
static inline uint32_t pcr_systimer_conf_get_systimer_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_SYSTIMER_FUNC_CLK_CONF_OFFSET 0x60u
#define PCR_SYSTIMER_FUNC_CLK_CONF_RESET 0x00400000u
#define PCR_SYSTIMER_FUNC_CLK_CONF_SYSTIMER_FUNC_CLK_SEL_SHIFT 20u
#define PCR_SYSTIMER_FUNC_CLK_CONF_SYSTIMER_FUNC_CLK_SEL_MASK 0x00100000u
static inline uint32_t pcr_systimer_func_clk_conf_get_systimer_func_clk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pcr_systimer_func_clk_conf_set_systimer_func_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PCR_SYSTIMER_FUNC_CLK_CONF_SYSTIMER_FUNC_CLK_EN_SHIFT 22u
#define PCR_SYSTIMER_FUNC_CLK_CONF_SYSTIMER_FUNC_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_systimer_func_clk_conf_get_systimer_func_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_systimer_func_clk_conf_set_systimer_func_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_TWAI0_CONF_OFFSET 0x64u
#define PCR_TWAI0_CONF_RESET 0x00000005u
#define PCR_TWAI0_CONF_TWAI0_CLK_EN_SHIFT 0u
#define PCR_TWAI0_CONF_TWAI0_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_twai0_conf_get_twai0_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_twai0_conf_set_twai0_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_TWAI0_CONF_TWAI0_RST_EN_SHIFT 1u
#define PCR_TWAI0_CONF_TWAI0_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_twai0_conf_get_twai0_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_twai0_conf_set_twai0_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_TWAI0_CONF_TWAI0_READY_SHIFT 2u
#define PCR_TWAI0_CONF_TWAI0_READY_MASK 0x00000004u
static inline uint32_t pcr_twai0_conf_get_twai0_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_TWAI0_FUNC_CLK_CONF_OFFSET 0x68u
#define PCR_TWAI0_FUNC_CLK_CONF_RESET 0x00400000u
#define PCR_TWAI0_FUNC_CLK_CONF_TWAI0_FUNC_CLK_SEL_SHIFT 20u
#define PCR_TWAI0_FUNC_CLK_CONF_TWAI0_FUNC_CLK_SEL_MASK 0x00100000u
static inline uint32_t pcr_twai0_func_clk_conf_get_twai0_func_clk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pcr_twai0_func_clk_conf_set_twai0_func_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PCR_TWAI0_FUNC_CLK_CONF_TWAI0_FUNC_CLK_EN_SHIFT 22u
#define PCR_TWAI0_FUNC_CLK_CONF_TWAI0_FUNC_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_twai0_func_clk_conf_get_twai0_func_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_twai0_func_clk_conf_set_twai0_func_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_I2S_CONF_OFFSET 0x6cu
#define PCR_I2S_CONF_RESET 0x0000000du
#define PCR_I2S_CONF_I2S_CLK_EN_SHIFT 0u
#define PCR_I2S_CONF_I2S_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_i2s_conf_get_i2s_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_i2s_conf_set_i2s_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_I2S_CONF_I2S_RST_EN_SHIFT 1u
#define PCR_I2S_CONF_I2S_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_i2s_conf_get_i2s_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_i2s_conf_set_i2s_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_I2S_CONF_I2S_RX_READY_SHIFT 2u
#define PCR_I2S_CONF_I2S_RX_READY_MASK 0x00000004u
static inline uint32_t pcr_i2s_conf_get_i2s_rx_ready(uint32_t reg) { return reg >> 2 & 0x1u; }
#define PCR_I2S_CONF_I2S_TX_READY_SHIFT 3u
#define PCR_I2S_CONF_I2S_TX_READY_MASK 0x00000008u
static inline uint32_t pcr_i2s_conf_get_i2s_tx_ready(uint32_t reg) { return reg >> 3 & 0x1u; }

#define PCR_I2S_TX_CLKM_CONF_OFFSET 0x70u
#define PCR_I2S_TX_CLKM_CONF_RESET 0x00402000u
#define PCR_I2S_TX_CLKM_CONF_I2S_TX_CLKM_DIV_NUM_SHIFT 12u
#define PCR_I2S_TX_CLKM_CONF_I2S_TX_CLKM_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_i2s_tx_clkm_conf_get_i2s_tx_clkm_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_i2s_tx_clkm_conf_set_i2s_tx_clkm_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_I2S_TX_CLKM_CONF_I2S_TX_CLKM_SEL_SHIFT 20u
#define PCR_I2S_TX_CLKM_CONF_I2S_TX_CLKM_SEL_MASK 0x00300000u
static inline uint32_t pcr_i2s_tx_clkm_conf_get_i2s_tx_clkm_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_i2s_tx_clkm_conf_set_i2s_tx_clkm_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_I2S_TX_CLKM_CONF_I2S_TX_CLKM_EN_SHIFT 22u
#define PCR_I2S_TX_CLKM_CONF_I2S_TX_CLKM_EN_MASK 0x00400000u
static inline uint32_t pcr_i2s_tx_clkm_conf_get_i2s_tx_clkm_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_i2s_tx_clkm_conf_set_i2s_tx_clkm_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_I2S_TX_CLKM_DIV_CONF_OFFSET 0x74u
#define PCR_I2S_TX_CLKM_DIV_CONF_RESET 0x00000200u
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_Z_SHIFT 0u
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_Z_MASK 0x000001ffu
static inline uint32_t pcr_i2s_tx_clkm_div_conf_get_i2s_tx_clkm_div_z(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t pcr_i2s_tx_clkm_div_conf_set_i2s_tx_clkm_div_z(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_Y_SHIFT 9u
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_Y_MASK 0x0003fe00u
static inline uint32_t pcr_i2s_tx_clkm_div_conf_get_i2s_tx_clkm_div_y(uint32_t reg) { return reg >> 9 & 0x1ffu; }
static inline uint32_t pcr_i2s_tx_clkm_div_conf_set_i2s_tx_clkm_div_y(uint32_t reg, uint32_t v) { return (reg & 0xfffc01ffu) | (v << 9 & 0x3fe00u); }
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_X_SHIFT 18u
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_X_MASK 0x07fc0000u
static inline uint32_t pcr_i2s_tx_clkm_div_conf_get_i2s_tx_clkm_div_x(uint32_t reg) { return reg >> 18 & 0x1ffu; }
static inline uint32_t pcr_i2s_tx_clkm_div_conf_set_i2s_tx_clkm_div_x(uint32_t reg, uint32_t v) { return (reg & 0xf803ffffu) | (v << 18 & 0x7fc0000u); }
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_YN1_SHIFT 27u
#define PCR_I2S_TX_CLKM_DIV_CONF_I2S_TX_CLKM_DIV_YN1_MASK 0x08000000u
static inline uint32_t pcr_i2s_tx_clkm_div_conf_get_i2s_tx_clkm_div_yn1(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pcr_i2s_tx_clkm_div_conf_set_i2s_tx_clkm_div_yn1(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }

#define PCR_I2S_RX_CLKM_CONF_OFFSET 0x78u
#define PCR_I2S_RX_CLKM_CONF_RESET 0x00402000u
#define PCR_I2S_RX_CLKM_CONF_I2S_RX_CLKM_DIV_NUM_SHIFT 12u
#define PCR_I2S_RX_CLKM_CONF_I2S_RX_CLKM_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_i2s_rx_clkm_conf_get_i2s_rx_clkm_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_i2s_rx_clkm_conf_set_i2s_rx_clkm_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_I2S_RX_CLKM_CONF_I2S_RX_CLKM_SEL_SHIFT 20u
#define PCR_I2S_RX_CLKM_CONF_I2S_RX_CLKM_SEL_MASK 0x00300000u
static inline uint32_t pcr_i2s_rx_clkm_conf_get_i2s_rx_clkm_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_i2s_rx_clkm_conf_set_i2s_rx_clkm_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_I2S_RX_CLKM_CONF_I2S_RX_CLKM_EN_SHIFT 22u
#define PCR_I2S_RX_CLKM_CONF_I2S_RX_CLKM_EN_MASK 0x00400000u
static inline uint32_t pcr_i2s_rx_clkm_conf_get_i2s_rx_clkm_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_i2s_rx_clkm_conf_set_i2s_rx_clkm_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PCR_I2S_RX_CLKM_CONF_I2S_MCLK_SEL_SHIFT 23u
#define PCR_I2S_RX_CLKM_CONF_I2S_MCLK_SEL_MASK 0x00800000u
static inline uint32_t pcr_i2s_rx_clkm_conf_get_i2s_mclk_sel(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t pcr_i2s_rx_clkm_conf_set_i2s_mclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }

#define PCR_I2S_RX_CLKM_DIV_CONF_OFFSET 0x7cu
#define PCR_I2S_RX_CLKM_DIV_CONF_RESET 0x00000200u
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_Z_SHIFT 0u
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_Z_MASK 0x000001ffu
static inline uint32_t pcr_i2s_rx_clkm_div_conf_get_i2s_rx_clkm_div_z(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t pcr_i2s_rx_clkm_div_conf_set_i2s_rx_clkm_div_z(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_Y_SHIFT 9u
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_Y_MASK 0x0003fe00u
static inline uint32_t pcr_i2s_rx_clkm_div_conf_get_i2s_rx_clkm_div_y(uint32_t reg) { return reg >> 9 & 0x1ffu; }
static inline uint32_t pcr_i2s_rx_clkm_div_conf_set_i2s_rx_clkm_div_y(uint32_t reg, uint32_t v) { return (reg & 0xfffc01ffu) | (v << 9 & 0x3fe00u); }
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_X_SHIFT 18u
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_X_MASK 0x07fc0000u
static inline uint32_t pcr_i2s_rx_clkm_div_conf_get_i2s_rx_clkm_div_x(uint32_t reg) { return reg >> 18 & 0x1ffu; }
static inline uint32_t pcr_i2s_rx_clkm_div_conf_set_i2s_rx_clkm_div_x(uint32_t reg, uint32_t v) { return (reg & 0xf803ffffu) | (v << 18 & 0x7fc0000u); }
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_YN1_SHIFT 27u
#define PCR_I2S_RX_CLKM_DIV_CONF_I2S_RX_CLKM_DIV_YN1_MASK 0x08000000u
static inline uint32_t pcr_i2s_rx_clkm_div_conf_get_i2s_rx_clkm_div_yn1(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pcr_i2s_rx_clkm_div_conf_set_i2s_rx_clkm_div_yn1(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }

#define PCR_SARADC_CONF_OFFSET 0x80u
#define PCR_SARADC_CONF_RESET 0x00000005u
#define PCR_SARADC_CONF_SARADC_CLK_EN_SHIFT 0u
#define PCR_SARADC_CONF_SARADC_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_saradc_conf_get_saradc_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_saradc_conf_set_saradc_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_SARADC_CONF_SARADC_RST_EN_SHIFT 1u
#define PCR_SARADC_CONF_SARADC_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_saradc_conf_get_saradc_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_saradc_conf_set_saradc_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_SARADC_CONF_SARADC_REG_CLK_EN_SHIFT 2u
#define PCR_SARADC_CONF_SARADC_REG_CLK_EN_MASK 0x00000004u
static inline uint32_t pcr_saradc_conf_get_saradc_reg_clk_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_saradc_conf_set_saradc_reg_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCR_SARADC_CONF_SARADC_REG_RST_EN_SHIFT 3u
#define PCR_SARADC_CONF_SARADC_REG_RST_EN_MASK 0x00000008u
static inline uint32_t pcr_saradc_conf_get_saradc_reg_rst_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pcr_saradc_conf_set_saradc_reg_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define PCR_SARADC_CLKM_CONF_OFFSET 0x84u
#define PCR_SARADC_CLKM_CONF_RESET 0x00404000u
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_DIV_A_SHIFT 0u
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_DIV_A_MASK 0x0000003fu
static inline uint32_t pcr_saradc_clkm_conf_get_saradc_clkm_div_a(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t pcr_saradc_clkm_conf_set_saradc_clkm_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_DIV_B_SHIFT 6u
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_DIV_B_MASK 0x00000fc0u
static inline uint32_t pcr_saradc_clkm_conf_get_saradc_clkm_div_b(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t pcr_saradc_clkm_conf_set_saradc_clkm_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_DIV_NUM_SHIFT 12u
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_saradc_clkm_conf_get_saradc_clkm_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_saradc_clkm_conf_set_saradc_clkm_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_SEL_SHIFT 20u
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_SEL_MASK 0x00300000u
static inline uint32_t pcr_saradc_clkm_conf_get_saradc_clkm_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_saradc_clkm_conf_set_saradc_clkm_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_EN_SHIFT 22u
#define PCR_SARADC_CLKM_CONF_SARADC_CLKM_EN_MASK 0x00400000u
static inline uint32_t pcr_saradc_clkm_conf_get_saradc_clkm_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_saradc_clkm_conf_set_saradc_clkm_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_TSENS_CLK_CONF_OFFSET 0x88u
#define PCR_TSENS_CLK_CONF_RESET 0x00400000u
#define PCR_TSENS_CLK_CONF_TSENS_CLK_SEL_SHIFT 20u
#define PCR_TSENS_CLK_CONF_TSENS_CLK_SEL_MASK 0x00100000u
static inline uint32_t pcr_tsens_clk_conf_get_tsens_clk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pcr_tsens_clk_conf_set_tsens_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PCR_TSENS_CLK_CONF_TSENS_CLK_EN_SHIFT 22u
#define PCR_TSENS_CLK_CONF_TSENS_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_tsens_clk_conf_get_tsens_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_tsens_clk_conf_set_tsens_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PCR_TSENS_CLK_CONF_TSENS_RST_EN_SHIFT 23u
#define PCR_TSENS_CLK_CONF_TSENS_RST_EN_MASK 0x00800000u
static inline uint32_t pcr_tsens_clk_conf_get_tsens_rst_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t pcr_tsens_clk_conf_set_tsens_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }

#define PCR_USB_DEVICE_CONF_OFFSET 0x8cu
#define PCR_USB_DEVICE_CONF_RESET 0x00000005u
#define PCR_USB_DEVICE_CONF_USB_DEVICE_CLK_EN_SHIFT 0u
#define PCR_USB_DEVICE_CONF_USB_DEVICE_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_usb_device_conf_get_usb_device_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_usb_device_conf_set_usb_device_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_USB_DEVICE_CONF_USB_DEVICE_RST_EN_SHIFT 1u
#define PCR_USB_DEVICE_CONF_USB_DEVICE_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_usb_device_conf_get_usb_device_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_usb_device_conf_set_usb_device_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_USB_DEVICE_CONF_USB_DEVICE_READY_SHIFT 2u
#define PCR_USB_DEVICE_CONF_USB_DEVICE_READY_MASK 0x00000004u
static inline uint32_t pcr_usb_device_conf_get_usb_device_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_INTMTX_CONF_OFFSET 0x90u
#define PCR_INTMTX_CONF_RESET 0x00000005u
#define PCR_INTMTX_CONF_INTMTX_CLK_EN_SHIFT 0u
#define PCR_INTMTX_CONF_INTMTX_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_intmtx_conf_get_intmtx_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_intmtx_conf_set_intmtx_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_INTMTX_CONF_INTMTX_RST_EN_SHIFT 1u
#define PCR_INTMTX_CONF_INTMTX_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_intmtx_conf_get_intmtx_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_intmtx_conf_set_intmtx_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_INTMTX_CONF_INTMTX_READY_SHIFT 2u
#define PCR_INTMTX_CONF_INTMTX_READY_MASK 0x00000004u
static inline uint32_t pcr_intmtx_conf_get_intmtx_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_PCNT_CONF_OFFSET 0x94u
#define PCR_PCNT_CONF_RESET 0x00000005u
#define PCR_PCNT_CONF_PCNT_CLK_EN_SHIFT 0u
#define PCR_PCNT_CONF_PCNT_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_pcnt_conf_get_pcnt_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_pcnt_conf_set_pcnt_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_PCNT_CONF_PCNT_RST_EN_SHIFT 1u
#define PCR_PCNT_CONF_PCNT_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_pcnt_conf_get_pcnt_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_pcnt_conf_set_pcnt_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_PCNT_CONF_PCNT_READY_SHIFT 2u
#define PCR_PCNT_CONF_PCNT_READY_MASK 0x00000004u
static inline uint32_t pcr_pcnt_conf_get_pcnt_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_ETM_CONF_OFFSET 0x98u
#define PCR_ETM_CONF_RESET 0x00000005u
#define PCR_ETM_CONF_ETM_CLK_EN_SHIFT 0u
#define PCR_ETM_CONF_ETM_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_etm_conf_get_etm_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_etm_conf_set_etm_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_ETM_CONF_ETM_RST_EN_SHIFT 1u
#define PCR_ETM_CONF_ETM_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_etm_conf_get_etm_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_etm_conf_set_etm_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_ETM_CONF_ETM_READY_SHIFT 2u
#define PCR_ETM_CONF_ETM_READY_MASK 0x00000004u
static inline uint32_t pcr_etm_conf_get_etm_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_PWM_CONF_OFFSET 0x9cu
#define PCR_PWM_CONF_RESET 0x00000005u
#define PCR_PWM_CONF_PWM_CLK_EN_SHIFT 0u
#define PCR_PWM_CONF_PWM_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_pwm_conf_get_pwm_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_pwm_conf_set_pwm_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_PWM_CONF_PWM_RST_EN_SHIFT 1u
#define PCR_PWM_CONF_PWM_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_pwm_conf_get_pwm_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_pwm_conf_set_pwm_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_PWM_CONF_PWM_READY_SHIFT 2u
#define PCR_PWM_CONF_PWM_READY_MASK 0x00000004u
static inline uint32_t pcr_pwm_conf_get_pwm_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_PWM_CLK_CONF_OFFSET 0xa0u
#define PCR_PWM_CLK_CONF_RESET 0x00404000u
#define PCR_PWM_CLK_CONF_PWM_DIV_NUM_SHIFT 12u
#define PCR_PWM_CLK_CONF_PWM_DIV_NUM_MASK 0x000ff000u
static inline uint32_t pcr_pwm_clk_conf_get_pwm_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t pcr_pwm_clk_conf_set_pwm_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define PCR_PWM_CLK_CONF_PWM_CLKM_SEL_SHIFT 20u
#define PCR_PWM_CLK_CONF_PWM_CLKM_SEL_MASK 0x00300000u
static inline uint32_t pcr_pwm_clk_conf_get_pwm_clkm_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_pwm_clk_conf_set_pwm_clkm_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_PWM_CLK_CONF_PWM_CLKM_EN_SHIFT 22u
#define PCR_PWM_CLK_CONF_PWM_CLKM_EN_MASK 0x00400000u
static inline uint32_t pcr_pwm_clk_conf_get_pwm_clkm_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_pwm_clk_conf_set_pwm_clkm_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_PARL_IO_CONF_OFFSET 0xa4u
#define PCR_PARL_IO_CONF_RESET 0x00000005u
#define PCR_PARL_IO_CONF_PARL_CLK_EN_SHIFT 0u
#define PCR_PARL_IO_CONF_PARL_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_parl_io_conf_get_parl_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_parl_io_conf_set_parl_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_PARL_IO_CONF_PARL_RST_EN_SHIFT 1u
#define PCR_PARL_IO_CONF_PARL_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_parl_io_conf_get_parl_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_parl_io_conf_set_parl_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_PARL_IO_CONF_PARL_READY_SHIFT 2u
#define PCR_PARL_IO_CONF_PARL_READY_MASK 0x00000004u
static inline uint32_t pcr_parl_io_conf_get_parl_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_PARL_CLK_RX_CONF_OFFSET 0xa8u
#define PCR_PARL_CLK_RX_CONF_RESET 0x00040000u
#define PCR_PARL_CLK_RX_CONF_PARL_CLK_RX_DIV_NUM_SHIFT 0u
#define PCR_PARL_CLK_RX_CONF_PARL_CLK_RX_DIV_NUM_MASK 0x0000ffffu
static inline uint32_t pcr_parl_clk_rx_conf_get_parl_clk_rx_div_num(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t pcr_parl_clk_rx_conf_set_parl_clk_rx_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define PCR_PARL_CLK_RX_CONF_PARL_CLK_RX_SEL_SHIFT 16u
#define PCR_PARL_CLK_RX_CONF_PARL_CLK_RX_SEL_MASK 0x00030000u
static inline uint32_t pcr_parl_clk_rx_conf_get_parl_clk_rx_sel(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t pcr_parl_clk_rx_conf_set_parl_clk_rx_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define PCR_PARL_CLK_RX_CONF_PARL_CLK_RX_EN_SHIFT 18u
#define PCR_PARL_CLK_RX_CONF_PARL_CLK_RX_EN_MASK 0x00040000u
static inline uint32_t pcr_parl_clk_rx_conf_get_parl_clk_rx_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t pcr_parl_clk_rx_conf_set_parl_clk_rx_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PCR_PARL_CLK_RX_CONF_PARL_RX_RST_EN_SHIFT 19u
#define PCR_PARL_CLK_RX_CONF_PARL_RX_RST_EN_MASK 0x00080000u
static inline uint32_t pcr_parl_clk_rx_conf_get_parl_rx_rst_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t pcr_parl_clk_rx_conf_set_parl_rx_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }

#define PCR_PARL_CLK_TX_CONF_OFFSET 0xacu
#define PCR_PARL_CLK_TX_CONF_RESET 0x00040000u
#define PCR_PARL_CLK_TX_CONF_PARL_CLK_TX_DIV_NUM_SHIFT 0u
#define PCR_PARL_CLK_TX_CONF_PARL_CLK_TX_DIV_NUM_MASK 0x0000ffffu
static inline uint32_t pcr_parl_clk_tx_conf_get_parl_clk_tx_div_num(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t pcr_parl_clk_tx_conf_set_parl_clk_tx_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define PCR_PARL_CLK_TX_CONF_PARL_CLK_TX_SEL_SHIFT 16u
#define PCR_PARL_CLK_TX_CONF_PARL_CLK_TX_SEL_MASK 0x00030000u
static inline uint32_t pcr_parl_clk_tx_conf_get_parl_clk_tx_sel(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t pcr_parl_clk_tx_conf_set_parl_clk_tx_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define PCR_PARL_CLK_TX_CONF_PARL_CLK_TX_EN_SHIFT 18u
#define PCR_PARL_CLK_TX_CONF_PARL_CLK_TX_EN_MASK 0x00040000u
static inline uint32_t pcr_parl_clk_tx_conf_get_parl_clk_tx_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t pcr_parl_clk_tx_conf_set_parl_clk_tx_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PCR_PARL_CLK_TX_CONF_PARL_TX_RST_EN_SHIFT 19u
#define PCR_PARL_CLK_TX_CONF_PARL_TX_RST_EN_MASK 0x00080000u
static inline uint32_t pcr_parl_clk_tx_conf_get_parl_tx_rst_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t pcr_parl_clk_tx_conf_set_parl_tx_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }

#define PCR_PVT_MONITOR_CONF_OFFSET 0xb0u
#define PCR_PVT_MONITOR_CONF_RESET 0x0000001du
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_CLK_EN_SHIFT 0u
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_pvt_monitor_conf_get_pvt_monitor_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_pvt_monitor_conf_set_pvt_monitor_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_RST_EN_SHIFT 1u
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_pvt_monitor_conf_get_pvt_monitor_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_pvt_monitor_conf_set_pvt_monitor_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_SITE1_CLK_EN_SHIFT 2u
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_SITE1_CLK_EN_MASK 0x00000004u
static inline uint32_t pcr_pvt_monitor_conf_get_pvt_monitor_site1_clk_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_pvt_monitor_conf_set_pvt_monitor_site1_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_SITE2_CLK_EN_SHIFT 3u
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_SITE2_CLK_EN_MASK 0x00000008u
static inline uint32_t pcr_pvt_monitor_conf_get_pvt_monitor_site2_clk_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pcr_pvt_monitor_conf_set_pvt_monitor_site2_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_SITE3_CLK_EN_SHIFT 4u
#define PCR_PVT_MONITOR_CONF_PVT_MONITOR_SITE3_CLK_EN_MASK 0x00000010u
static inline uint32_t pcr_pvt_monitor_conf_get_pvt_monitor_site3_clk_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pcr_pvt_monitor_conf_set_pvt_monitor_site3_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define PCR_PVT_MONITOR_FUNC_CLK_CONF_OFFSET 0xb4u
#define PCR_PVT_MONITOR_FUNC_CLK_CONF_RESET 0x00400000u
#define PCR_PVT_MONITOR_FUNC_CLK_CONF_PVT_MONITOR_FUNC_CLK_DIV_NUM_SHIFT 0u
#define PCR_PVT_MONITOR_FUNC_CLK_CONF_PVT_MONITOR_FUNC_CLK_DIV_NUM_MASK 0x0000000fu
static inline uint32_t pcr_pvt_monitor_func_clk_conf_get_pvt_monitor_func_clk_div_num(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t pcr_pvt_monitor_func_clk_conf_set_pvt_monitor_func_clk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define PCR_PVT_MONITOR_FUNC_CLK_CONF_PVT_MONITOR_FUNC_CLK_SEL_SHIFT 20u
#define PCR_PVT_MONITOR_FUNC_CLK_CONF_PVT_MONITOR_FUNC_CLK_SEL_MASK 0x00100000u
static inline uint32_t pcr_pvt_monitor_func_clk_conf_get_pvt_monitor_func_clk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pcr_pvt_monitor_func_clk_conf_set_pvt_monitor_func_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PCR_PVT_MONITOR_FUNC_CLK_CONF_PVT_MONITOR_FUNC_CLK_EN_SHIFT 22u
#define PCR_PVT_MONITOR_FUNC_CLK_CONF_PVT_MONITOR_FUNC_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_pvt_monitor_func_clk_conf_get_pvt_monitor_func_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_pvt_monitor_func_clk_conf_set_pvt_monitor_func_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_GDMA_CONF_OFFSET 0xb8u
#define PCR_GDMA_CONF_RESET 0x00000001u
#define PCR_GDMA_CONF_GDMA_CLK_EN_SHIFT 0u
#define PCR_GDMA_CONF_GDMA_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_gdma_conf_get_gdma_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_gdma_conf_set_gdma_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_GDMA_CONF_GDMA_RST_EN_SHIFT 1u
#define PCR_GDMA_CONF_GDMA_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_gdma_conf_get_gdma_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_gdma_conf_set_gdma_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PCR_SPI2_CONF_OFFSET 0xbcu
#define PCR_SPI2_CONF_RESET 0x00000005u
#define PCR_SPI2_CONF_SPI2_CLK_EN_SHIFT 0u
#define PCR_SPI2_CONF_SPI2_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_spi2_conf_get_spi2_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_spi2_conf_set_spi2_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_SPI2_CONF_SPI2_RST_EN_SHIFT 1u
#define PCR_SPI2_CONF_SPI2_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_spi2_conf_get_spi2_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_spi2_conf_set_spi2_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_SPI2_CONF_SPI2_READY_SHIFT 2u
#define PCR_SPI2_CONF_SPI2_READY_MASK 0x00000004u
static inline uint32_t pcr_spi2_conf_get_spi2_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_SPI2_CLKM_CONF_OFFSET 0xc0u
#define PCR_SPI2_CLKM_CONF_RESET 0x00400000u
#define PCR_SPI2_CLKM_CONF_SPI2_CLKM_SEL_SHIFT 20u
#define PCR_SPI2_CLKM_CONF_SPI2_CLKM_SEL_MASK 0x00300000u
static inline uint32_t pcr_spi2_clkm_conf_get_spi2_clkm_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_spi2_clkm_conf_set_spi2_clkm_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_SPI2_CLKM_CONF_SPI2_CLKM_EN_SHIFT 22u
#define PCR_SPI2_CLKM_CONF_SPI2_CLKM_EN_MASK 0x00400000u
static inline uint32_t pcr_spi2_clkm_conf_get_spi2_clkm_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_spi2_clkm_conf_set_spi2_clkm_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_AES_CONF_OFFSET 0xc4u
#define PCR_AES_CONF_RESET 0x00000005u
#define PCR_AES_CONF_AES_CLK_EN_SHIFT 0u
#define PCR_AES_CONF_AES_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_aes_conf_get_aes_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_aes_conf_set_aes_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_AES_CONF_AES_RST_EN_SHIFT 1u
#define PCR_AES_CONF_AES_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_aes_conf_get_aes_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_aes_conf_set_aes_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_AES_CONF_AES_READY_SHIFT 2u
#define PCR_AES_CONF_AES_READY_MASK 0x00000004u
static inline uint32_t pcr_aes_conf_get_aes_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_SHA_CONF_OFFSET 0xc8u
#define PCR_SHA_CONF_RESET 0x00000005u
#define PCR_SHA_CONF_SHA_CLK_EN_SHIFT 0u
#define PCR_SHA_CONF_SHA_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_sha_conf_get_sha_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_sha_conf_set_sha_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_SHA_CONF_SHA_RST_EN_SHIFT 1u
#define PCR_SHA_CONF_SHA_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_sha_conf_get_sha_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_sha_conf_set_sha_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_SHA_CONF_SHA_READY_SHIFT 2u
#define PCR_SHA_CONF_SHA_READY_MASK 0x00000004u
static inline uint32_t pcr_sha_conf_get_sha_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_RSA_CONF_OFFSET 0xccu
#define PCR_RSA_CONF_RESET 0x00000005u
#define PCR_RSA_CONF_RSA_CLK_EN_SHIFT 0u
#define PCR_RSA_CONF_RSA_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_rsa_conf_get_rsa_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_rsa_conf_set_rsa_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_RSA_CONF_RSA_RST_EN_SHIFT 1u
#define PCR_RSA_CONF_RSA_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_rsa_conf_get_rsa_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_rsa_conf_set_rsa_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_RSA_CONF_RSA_READY_SHIFT 2u
#define PCR_RSA_CONF_RSA_READY_MASK 0x00000004u
static inline uint32_t pcr_rsa_conf_get_rsa_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_RSA_PD_CTRL_OFFSET 0xd0u
#define PCR_RSA_PD_CTRL_RESET 0x00000002u
#define PCR_RSA_PD_CTRL_RSA_MEM_PD_SHIFT 0u
#define PCR_RSA_PD_CTRL_RSA_MEM_PD_MASK 0x00000001u
static inline uint32_t pcr_rsa_pd_ctrl_get_rsa_mem_pd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_rsa_pd_ctrl_set_rsa_mem_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_RSA_PD_CTRL_RSA_MEM_FORCE_PU_SHIFT 1u
#define PCR_RSA_PD_CTRL_RSA_MEM_FORCE_PU_MASK 0x00000002u
static inline uint32_t pcr_rsa_pd_ctrl_get_rsa_mem_force_pu(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_rsa_pd_ctrl_set_rsa_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_RSA_PD_CTRL_RSA_MEM_FORCE_PD_SHIFT 2u
#define PCR_RSA_PD_CTRL_RSA_MEM_FORCE_PD_MASK 0x00000004u
static inline uint32_t pcr_rsa_pd_ctrl_get_rsa_mem_force_pd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_rsa_pd_ctrl_set_rsa_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PCR_ECC_CONF_OFFSET 0xd4u
#define PCR_ECC_CONF_RESET 0x00000005u
#define PCR_ECC_CONF_ECC_CLK_EN_SHIFT 0u
#define PCR_ECC_CONF_ECC_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_ecc_conf_get_ecc_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_ecc_conf_set_ecc_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_ECC_CONF_ECC_RST_EN_SHIFT 1u
#define PCR_ECC_CONF_ECC_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_ecc_conf_get_ecc_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_ecc_conf_set_ecc_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_ECC_CONF_ECC_READY_SHIFT 2u
#define PCR_ECC_CONF_ECC_READY_MASK 0x00000004u
static inline uint32_t pcr_ecc_conf_get_ecc_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_ECC_PD_CTRL_OFFSET 0xd8u
#define PCR_ECC_PD_CTRL_RESET 0x00000002u
#define PCR_ECC_PD_CTRL_ECC_MEM_PD_SHIFT 0u
#define PCR_ECC_PD_CTRL_ECC_MEM_PD_MASK 0x00000001u
static inline uint32_t pcr_ecc_pd_ctrl_get_ecc_mem_pd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_ecc_pd_ctrl_set_ecc_mem_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_ECC_PD_CTRL_ECC_MEM_FORCE_PU_SHIFT 1u
#define PCR_ECC_PD_CTRL_ECC_MEM_FORCE_PU_MASK 0x00000002u
static inline uint32_t pcr_ecc_pd_ctrl_get_ecc_mem_force_pu(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_ecc_pd_ctrl_set_ecc_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_ECC_PD_CTRL_ECC_MEM_FORCE_PD_SHIFT 2u
#define PCR_ECC_PD_CTRL_ECC_MEM_FORCE_PD_MASK 0x00000004u
static inline uint32_t pcr_ecc_pd_ctrl_get_ecc_mem_force_pd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_ecc_pd_ctrl_set_ecc_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PCR_DS_CONF_OFFSET 0xdcu
#define PCR_DS_CONF_RESET 0x00000005u
#define PCR_DS_CONF_DS_CLK_EN_SHIFT 0u
#define PCR_DS_CONF_DS_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_ds_conf_get_ds_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_ds_conf_set_ds_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_DS_CONF_DS_RST_EN_SHIFT 1u
#define PCR_DS_CONF_DS_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_ds_conf_get_ds_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_ds_conf_set_ds_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_DS_CONF_DS_READY_SHIFT 2u
#define PCR_DS_CONF_DS_READY_MASK 0x00000004u
static inline uint32_t pcr_ds_conf_get_ds_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_HMAC_CONF_OFFSET 0xe0u
#define PCR_HMAC_CONF_RESET 0x00000005u
#define PCR_HMAC_CONF_HMAC_CLK_EN_SHIFT 0u
#define PCR_HMAC_CONF_HMAC_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_hmac_conf_get_hmac_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_hmac_conf_set_hmac_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_HMAC_CONF_HMAC_RST_EN_SHIFT 1u
#define PCR_HMAC_CONF_HMAC_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_hmac_conf_get_hmac_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_hmac_conf_set_hmac_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_HMAC_CONF_HMAC_READY_SHIFT 2u
#define PCR_HMAC_CONF_HMAC_READY_MASK 0x00000004u
static inline uint32_t pcr_hmac_conf_get_hmac_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_ECDSA_CONF_OFFSET 0xe4u
#define PCR_ECDSA_CONF_RESET 0x00000005u
#define PCR_ECDSA_CONF_ECDSA_CLK_EN_SHIFT 0u
#define PCR_ECDSA_CONF_ECDSA_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_ecdsa_conf_get_ecdsa_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_ecdsa_conf_set_ecdsa_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_ECDSA_CONF_ECDSA_RST_EN_SHIFT 1u
#define PCR_ECDSA_CONF_ECDSA_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_ecdsa_conf_get_ecdsa_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_ecdsa_conf_set_ecdsa_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_ECDSA_CONF_ECDSA_READY_SHIFT 2u
#define PCR_ECDSA_CONF_ECDSA_READY_MASK 0x00000004u
static inline uint32_t pcr_ecdsa_conf_get_ecdsa_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_IOMUX_CONF_OFFSET 0xe8u
#define PCR_IOMUX_CONF_RESET 0x00000001u
#define PCR_IOMUX_CONF_IOMUX_CLK_EN_SHIFT 0u
#define PCR_IOMUX_CONF_IOMUX_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_iomux_conf_get_iomux_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_iomux_conf_set_iomux_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_IOMUX_CONF_IOMUX_RST_EN_SHIFT 1u
#define PCR_IOMUX_CONF_IOMUX_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_iomux_conf_get_iomux_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_iomux_conf_set_iomux_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PCR_IOMUX_CLK_CONF_OFFSET 0xecu
#define PCR_IOMUX_CLK_CONF_RESET 0x00400000u
#define PCR_IOMUX_CLK_CONF_IOMUX_FUNC_CLK_SEL_SHIFT 20u
#define PCR_IOMUX_CLK_CONF_IOMUX_FUNC_CLK_SEL_MASK 0x00300000u
static inline uint32_t pcr_iomux_clk_conf_get_iomux_func_clk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcr_iomux_clk_conf_set_iomux_func_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCR_IOMUX_CLK_CONF_IOMUX_FUNC_CLK_EN_SHIFT 22u
#define PCR_IOMUX_CLK_CONF_IOMUX_FUNC_CLK_EN_MASK 0x00400000u
static inline uint32_t pcr_iomux_clk_conf_get_iomux_func_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pcr_iomux_clk_conf_set_iomux_func_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define PCR_MEM_MONITOR_CONF_OFFSET 0xf0u
#define PCR_MEM_MONITOR_CONF_RESET 0x00000005u
#define PCR_MEM_MONITOR_CONF_MEM_MONITOR_CLK_EN_SHIFT 0u
#define PCR_MEM_MONITOR_CONF_MEM_MONITOR_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_mem_monitor_conf_get_mem_monitor_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_mem_monitor_conf_set_mem_monitor_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_MEM_MONITOR_CONF_MEM_MONITOR_RST_EN_SHIFT 1u
#define PCR_MEM_MONITOR_CONF_MEM_MONITOR_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_mem_monitor_conf_get_mem_monitor_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_mem_monitor_conf_set_mem_monitor_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_MEM_MONITOR_CONF_MEM_MONITOR_READY_SHIFT 2u
#define PCR_MEM_MONITOR_CONF_MEM_MONITOR_READY_MASK 0x00000004u
static inline uint32_t pcr_mem_monitor_conf_get_mem_monitor_ready(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PCR_REGDMA_CONF_OFFSET 0xf4u
#define PCR_REGDMA_CONF_RESET 0x00000000u
#define PCR_REGDMA_CONF_REGDMA_CLK_EN_SHIFT 0u
#define PCR_REGDMA_CONF_REGDMA_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_regdma_conf_get_regdma_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_regdma_conf_set_regdma_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_REGDMA_CONF_REGDMA_RST_EN_SHIFT 1u
#define PCR_REGDMA_CONF_REGDMA_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_regdma_conf_get_regdma_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_regdma_conf_set_regdma_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PCR_TRACE_CONF_OFFSET 0xf8u
#define PCR_TRACE_CONF_RESET 0x00000001u
#define PCR_TRACE_CONF_TRACE_CLK_EN_SHIFT 0u
#define PCR_TRACE_CONF_TRACE_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_trace_conf_get_trace_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_trace_conf_set_trace_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_TRACE_CONF_TRACE_RST_EN_SHIFT 1u
#define PCR_TRACE_CONF_TRACE_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_trace_conf_get_trace_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_trace_conf_set_trace_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PCR_ASSIST_CONF_OFFSET 0xfcu
#define PCR_ASSIST_CONF_RESET 0x00000001u
#define PCR_ASSIST_CONF_ASSIST_CLK_EN_SHIFT 0u
#define PCR_ASSIST_CONF_ASSIST_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_assist_conf_get_assist_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_assist_conf_set_assist_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_ASSIST_CONF_ASSIST_RST_EN_SHIFT 1u
#define PCR_ASSIST_CONF_ASSIST_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_assist_conf_get_assist_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_assist_conf_set_assist_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PCR_CACHE_CONF_OFFSET 0x100u
#define PCR_CACHE_CONF_RESET 0x00000001u
#define PCR_CACHE_CONF_CACHE_CLK_EN_SHIFT 0u
#define PCR_CACHE_CONF_CACHE_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_cache_conf_get_cache_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_cache_conf_set_cache_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_CACHE_CONF_CACHE_RST_EN_SHIFT 1u
#define PCR_CACHE_CONF_CACHE_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_cache_conf_get_cache_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_cache_conf_set_cache_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PCR_MODEM_CONF_OFFSET 0x104u
#define PCR_MODEM_CONF_RESET 0x00000002u
#define PCR_MODEM_CONF_MODEM_CLK_SEL_SHIFT 0u
#define PCR_MODEM_CONF_MODEM_CLK_SEL_MASK 0x00000001u
static inline uint32_t pcr_modem_conf_get_modem_clk_sel(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_modem_conf_set_modem_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_MODEM_CONF_MODEM_CLK_EN_SHIFT 1u
#define PCR_MODEM_CONF_MODEM_CLK_EN_MASK 0x00000002u
static inline uint32_t pcr_modem_conf_get_modem_clk_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_modem_conf_set_modem_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_MODEM_CONF_MODEM_RST_EN_SHIFT 2u
#define PCR_MODEM_CONF_MODEM_RST_EN_MASK 0x00000004u
static inline uint32_t pcr_modem_conf_get_modem_rst_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_modem_conf_set_modem_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PCR_TIMEOUT_CONF_OFFSET 0x108u
#define PCR_TIMEOUT_CONF_RESET 0x00000000u
#define PCR_TIMEOUT_CONF_CPU_TIMEOUT_RST_EN_SHIFT 1u
#define PCR_TIMEOUT_CONF_CPU_TIMEOUT_RST_EN_MASK 0x00000002u
static inline uint32_t pcr_timeout_conf_get_cpu_timeout_rst_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_timeout_conf_set_cpu_timeout_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_TIMEOUT_CONF_HP_TIMEOUT_RST_EN_SHIFT 2u
#define PCR_TIMEOUT_CONF_HP_TIMEOUT_RST_EN_MASK 0x00000004u
static inline uint32_t pcr_timeout_conf_get_hp_timeout_rst_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_timeout_conf_set_hp_timeout_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PCR_SYSCLK_CONF_OFFSET 0x10cu
#define PCR_SYSCLK_CONF_RESET 0x20000200u
#define PCR_SYSCLK_CONF_LS_DIV_NUM_SHIFT 0u
#define PCR_SYSCLK_CONF_LS_DIV_NUM_MASK 0x000000ffu
static inline uint32_t pcr_sysclk_conf_get_ls_div_num(uint32_t reg) { return reg & 0xffu; }
#define PCR_SYSCLK_CONF_HS_DIV_NUM_SHIFT 8u
#define PCR_SYSCLK_CONF_HS_DIV_NUM_MASK 0x0000ff00u
static inline uint32_t pcr_sysclk_conf_get_hs_div_num(uint32_t reg) { return reg >> 8 & 0xffu; }
#define PCR_SYSCLK_CONF_SOC_CLK_SEL_SHIFT 16u
#define PCR_SYSCLK_CONF_SOC_CLK_SEL_MASK 0x00030000u
static inline uint32_t pcr_sysclk_conf_get_soc_clk_sel(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t pcr_sysclk_conf_set_soc_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define PCR_SYSCLK_CONF_CLK_XTAL_FREQ_SHIFT 24u
#define PCR_SYSCLK_CONF_CLK_XTAL_FREQ_MASK 0x7f000000u
static inline uint32_t pcr_sysclk_conf_get_clk_xtal_freq(uint32_t reg) { return reg >> 24 & 0x7fu; }

#define PCR_CPU_WAITI_CONF_OFFSET 0x110u
#define PCR_CPU_WAITI_CONF_RESET 0x0000000du
#define PCR_CPU_WAITI_CONF_CPUPERIOD_SEL_SHIFT 0u
#define PCR_CPU_WAITI_CONF_CPUPERIOD_SEL_MASK 0x00000003u
static inline uint32_t pcr_cpu_waiti_conf_get_cpuperiod_sel(uint32_t reg) { return reg & 0x3u; }
#define PCR_CPU_WAITI_CONF_PLL_FREQ_SEL_SHIFT 2u
#define PCR_CPU_WAITI_CONF_PLL_FREQ_SEL_MASK 0x00000004u
static inline uint32_t pcr_cpu_waiti_conf_get_pll_freq_sel(uint32_t reg) { return reg >> 2 & 0x1u; }
#define PCR_CPU_WAITI_CONF_CPU_WAIT_MODE_FORCE_ON_SHIFT 3u
#define PCR_CPU_WAITI_CONF_CPU_WAIT_MODE_FORCE_ON_MASK 0x00000008u
static inline uint32_t pcr_cpu_waiti_conf_get_cpu_wait_mode_force_on(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pcr_cpu_waiti_conf_set_cpu_wait_mode_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PCR_CPU_WAITI_CONF_CPU_WAITI_DELAY_NUM_SHIFT 4u
#define PCR_CPU_WAITI_CONF_CPU_WAITI_DELAY_NUM_MASK 0x000000f0u
static inline uint32_t pcr_cpu_waiti_conf_get_cpu_waiti_delay_num(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t pcr_cpu_waiti_conf_set_cpu_waiti_delay_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }

#define PCR_CPU_FREQ_CONF_OFFSET 0x114u
#define PCR_CPU_FREQ_CONF_RESET 0x00000000u
#define PCR_CPU_FREQ_CONF_CPU_DIV_NUM_SHIFT 0u
#define PCR_CPU_FREQ_CONF_CPU_DIV_NUM_MASK 0x000000ffu
static inline uint32_t pcr_cpu_freq_conf_get_cpu_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pcr_cpu_freq_conf_set_cpu_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define PCR_AHB_FREQ_CONF_OFFSET 0x118u
#define PCR_AHB_FREQ_CONF_RESET 0x00000000u
#define PCR_AHB_FREQ_CONF_AHB_DIV_NUM_SHIFT 0u
#define PCR_AHB_FREQ_CONF_AHB_DIV_NUM_MASK 0x000000ffu
static inline uint32_t pcr_ahb_freq_conf_get_ahb_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pcr_ahb_freq_conf_set_ahb_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define PCR_APB_FREQ_CONF_OFFSET 0x11cu
#define PCR_APB_FREQ_CONF_RESET 0x00000000u
#define PCR_APB_FREQ_CONF_APB_DECREASE_DIV_NUM_SHIFT 0u
#define PCR_APB_FREQ_CONF_APB_DECREASE_DIV_NUM_MASK 0x000000ffu
static inline uint32_t pcr_apb_freq_conf_get_apb_decrease_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pcr_apb_freq_conf_set_apb_decrease_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define PCR_APB_FREQ_CONF_APB_DIV_NUM_SHIFT 8u
#define PCR_APB_FREQ_CONF_APB_DIV_NUM_MASK 0x0000ff00u
static inline uint32_t pcr_apb_freq_conf_get_apb_div_num(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t pcr_apb_freq_conf_set_apb_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }

#define PCR_SYSCLK_FREQ_QUERY_0_OFFSET 0x120u
#define PCR_SYSCLK_FREQ_QUERY_0_RESET 0x00006008u
#define PCR_SYSCLK_FREQ_QUERY_0_FOSC_FREQ_SHIFT 0u
#define PCR_SYSCLK_FREQ_QUERY_0_FOSC_FREQ_MASK 0x000000ffu
static inline uint32_t pcr_sysclk_freq_query_0_get_fosc_freq(uint32_t reg) { return reg & 0xffu; }
#define PCR_SYSCLK_FREQ_QUERY_0_PLL_FREQ_SHIFT 8u
#define PCR_SYSCLK_FREQ_QUERY_0_PLL_FREQ_MASK 0x0003ff00u
static inline uint32_t pcr_sysclk_freq_query_0_get_pll_freq(uint32_t reg) { return reg >> 8 & 0x3ffu; }

#define PCR_PLL_DIV_CLK_EN_OFFSET 0x124u
#define PCR_PLL_DIV_CLK_EN_RESET 0x0000003fu
#define PCR_PLL_DIV_CLK_EN_PLL_240M_CLK_EN_SHIFT 0u
#define PCR_PLL_DIV_CLK_EN_PLL_240M_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_pll_div_clk_en_get_pll_240m_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_pll_div_clk_en_set_pll_240m_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_PLL_DIV_CLK_EN_PLL_160M_CLK_EN_SHIFT 1u
#define PCR_PLL_DIV_CLK_EN_PLL_160M_CLK_EN_MASK 0x00000002u
static inline uint32_t pcr_pll_div_clk_en_get_pll_160m_clk_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_pll_div_clk_en_set_pll_160m_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_PLL_DIV_CLK_EN_PLL_120M_CLK_EN_SHIFT 2u
#define PCR_PLL_DIV_CLK_EN_PLL_120M_CLK_EN_MASK 0x00000004u
static inline uint32_t pcr_pll_div_clk_en_get_pll_120m_clk_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_pll_div_clk_en_set_pll_120m_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCR_PLL_DIV_CLK_EN_PLL_80M_CLK_EN_SHIFT 3u
#define PCR_PLL_DIV_CLK_EN_PLL_80M_CLK_EN_MASK 0x00000008u
static inline uint32_t pcr_pll_div_clk_en_get_pll_80m_clk_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pcr_pll_div_clk_en_set_pll_80m_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PCR_PLL_DIV_CLK_EN_PLL_48M_CLK_EN_SHIFT 4u
#define PCR_PLL_DIV_CLK_EN_PLL_48M_CLK_EN_MASK 0x00000010u
static inline uint32_t pcr_pll_div_clk_en_get_pll_48m_clk_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pcr_pll_div_clk_en_set_pll_48m_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PCR_PLL_DIV_CLK_EN_PLL_40M_CLK_EN_SHIFT 5u
#define PCR_PLL_DIV_CLK_EN_PLL_40M_CLK_EN_MASK 0x00000020u
static inline uint32_t pcr_pll_div_clk_en_get_pll_40m_clk_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pcr_pll_div_clk_en_set_pll_40m_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define PCR_CTRL_CLK_OUT_EN_OFFSET 0x128u
#define PCR_CTRL_CLK_OUT_EN_RESET 0x0000007fu
#define PCR_CTRL_CLK_OUT_EN_CLK8_OEN_SHIFT 0u
#define PCR_CTRL_CLK_OUT_EN_CLK8_OEN_MASK 0x00000001u
static inline uint32_t pcr_ctrl_clk_out_en_get_clk8_oen(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_ctrl_clk_out_en_set_clk8_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_CTRL_CLK_OUT_EN_CLK16_OEN_SHIFT 1u
#define PCR_CTRL_CLK_OUT_EN_CLK16_OEN_MASK 0x00000002u
static inline uint32_t pcr_ctrl_clk_out_en_get_clk16_oen(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_ctrl_clk_out_en_set_clk16_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCR_CTRL_CLK_OUT_EN_CLK32_OEN_SHIFT 2u
#define PCR_CTRL_CLK_OUT_EN_CLK32_OEN_MASK 0x00000004u
static inline uint32_t pcr_ctrl_clk_out_en_get_clk32_oen(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcr_ctrl_clk_out_en_set_clk32_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCR_CTRL_CLK_OUT_EN_CLK_ADC_INF_OEN_SHIFT 3u
#define PCR_CTRL_CLK_OUT_EN_CLK_ADC_INF_OEN_MASK 0x00000008u
static inline uint32_t pcr_ctrl_clk_out_en_get_clk_adc_inf_oen(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pcr_ctrl_clk_out_en_set_clk_adc_inf_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PCR_CTRL_CLK_OUT_EN_CLK_DFM_INF_OEN_SHIFT 4u
#define PCR_CTRL_CLK_OUT_EN_CLK_DFM_INF_OEN_MASK 0x00000010u
static inline uint32_t pcr_ctrl_clk_out_en_get_clk_dfm_inf_oen(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pcr_ctrl_clk_out_en_set_clk_dfm_inf_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PCR_CTRL_CLK_OUT_EN_CLK_SDM_MOD_OEN_SHIFT 5u
#define PCR_CTRL_CLK_OUT_EN_CLK_SDM_MOD_OEN_MASK 0x00000020u
static inline uint32_t pcr_ctrl_clk_out_en_get_clk_sdm_mod_oen(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pcr_ctrl_clk_out_en_set_clk_sdm_mod_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define PCR_CTRL_CLK_OUT_EN_CLK_XTAL_OEN_SHIFT 6u
#define PCR_CTRL_CLK_OUT_EN_CLK_XTAL_OEN_MASK 0x00000040u
static inline uint32_t pcr_ctrl_clk_out_en_get_clk_xtal_oen(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t pcr_ctrl_clk_out_en_set_clk_xtal_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }

#define PCR_CTRL_TICK_CONF_OFFSET 0x12cu
#define PCR_CTRL_TICK_CONF_RESET 0x00010727u
#define PCR_CTRL_TICK_CONF_XTAL_TICK_NUM_SHIFT 0u
#define PCR_CTRL_TICK_CONF_XTAL_TICK_NUM_MASK 0x000000ffu
static inline uint32_t pcr_ctrl_tick_conf_get_xtal_tick_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pcr_ctrl_tick_conf_set_xtal_tick_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define PCR_CTRL_TICK_CONF_FOSC_TICK_NUM_SHIFT 8u
#define PCR_CTRL_TICK_CONF_FOSC_TICK_NUM_MASK 0x0000ff00u
static inline uint32_t pcr_ctrl_tick_conf_get_fosc_tick_num(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t pcr_ctrl_tick_conf_set_fosc_tick_num(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define PCR_CTRL_TICK_CONF_TICK_ENABLE_SHIFT 16u
#define PCR_CTRL_TICK_CONF_TICK_ENABLE_MASK 0x00010000u
static inline uint32_t pcr_ctrl_tick_conf_get_tick_enable(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t pcr_ctrl_tick_conf_set_tick_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define PCR_CTRL_TICK_CONF_RST_TICK_CNT_SHIFT 17u
#define PCR_CTRL_TICK_CONF_RST_TICK_CNT_MASK 0x00020000u
static inline uint32_t pcr_ctrl_tick_conf_get_rst_tick_cnt(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t pcr_ctrl_tick_conf_set_rst_tick_cnt(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define PCR_CTRL_32K_CONF_OFFSET 0x130u
#define PCR_CTRL_32K_CONF_RESET 0x00000000u
#define PCR_CTRL_32K_CONF_CLK_32K_SEL_SHIFT 0u
#define PCR_CTRL_32K_CONF_CLK_32K_SEL_MASK 0x00000003u
static inline uint32_t pcr_ctrl_32k_conf_get_clk_32k_sel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t pcr_ctrl_32k_conf_set_clk_32k_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define PCR_CTRL_32K_CONF__32K_MODEM_SEL_SHIFT 2u
#define PCR_CTRL_32K_CONF__32K_MODEM_SEL_MASK 0x0000000cu
static inline uint32_t pcr_ctrl_32k_conf_get__32k_modem_sel(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t pcr_ctrl_32k_conf_set__32k_modem_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }

#define PCR_SRAM_POWER_CONF_0_OFFSET 0x134u
#define PCR_SRAM_POWER_CONF_0_RESET 0x00006000u
#define PCR_SRAM_POWER_CONF_0_ROM_FORCE_PU_SHIFT 13u
#define PCR_SRAM_POWER_CONF_0_ROM_FORCE_PU_MASK 0x00006000u
static inline uint32_t pcr_sram_power_conf_0_get_rom_force_pu(uint32_t reg) { return reg >> 13 & 0x3u; }
static inline uint32_t pcr_sram_power_conf_0_set_rom_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffff9fffu) | (v << 13 & 0x6000u); }
#define PCR_SRAM_POWER_CONF_0_ROM_FORCE_PD_SHIFT 15u
#define PCR_SRAM_POWER_CONF_0_ROM_FORCE_PD_MASK 0x00018000u
static inline uint32_t pcr_sram_power_conf_0_get_rom_force_pd(uint32_t reg) { return reg >> 15 & 0x3u; }
static inline uint32_t pcr_sram_power_conf_0_set_rom_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffe7fffu) | (v << 15 & 0x18000u); }
#define PCR_SRAM_POWER_CONF_0_ROM_CLKGATE_FORCE_ON_SHIFT 17u
#define PCR_SRAM_POWER_CONF_0_ROM_CLKGATE_FORCE_ON_MASK 0x00060000u
static inline uint32_t pcr_sram_power_conf_0_get_rom_clkgate_force_on(uint32_t reg) { return reg >> 17 & 0x3u; }
static inline uint32_t pcr_sram_power_conf_0_set_rom_clkgate_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfff9ffffu) | (v << 17 & 0x60000u); }

#define PCR_SRAM_POWER_CONF_1_OFFSET 0x138u
#define PCR_SRAM_POWER_CONF_1_RESET 0x0000001fu
#define PCR_SRAM_POWER_CONF_1_SRAM_FORCE_PU_SHIFT 0u
#define PCR_SRAM_POWER_CONF_1_SRAM_FORCE_PU_MASK 0x0000001fu
static inline uint32_t pcr_sram_power_conf_1_get_sram_force_pu(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t pcr_sram_power_conf_1_set_sram_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define PCR_SRAM_POWER_CONF_1_SRAM_FORCE_PD_SHIFT 10u
#define PCR_SRAM_POWER_CONF_1_SRAM_FORCE_PD_MASK 0x00007c00u
static inline uint32_t pcr_sram_power_conf_1_get_sram_force_pd(uint32_t reg) { return reg >> 10 & 0x1fu; }
static inline uint32_t pcr_sram_power_conf_1_set_sram_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xffff83ffu) | (v << 10 & 0x7c00u); }
#define PCR_SRAM_POWER_CONF_1_SRAM_CLKGATE_FORCE_ON_SHIFT 25u
#define PCR_SRAM_POWER_CONF_1_SRAM_CLKGATE_FORCE_ON_MASK 0x3e000000u
static inline uint32_t pcr_sram_power_conf_1_get_sram_clkgate_force_on(uint32_t reg) { return reg >> 25 & 0x1fu; }
static inline uint32_t pcr_sram_power_conf_1_set_sram_clkgate_force_on(uint32_t reg, uint32_t v) { return (reg & 0xc1ffffffu) | (v << 25 & 0x3e000000u); }

#define PCR_SEC_CONF_OFFSET 0x13cu
#define PCR_SEC_CONF_RESET 0x00000000u
#define PCR_SEC_CONF_SEC_CLK_SEL_SHIFT 0u
#define PCR_SEC_CONF_SEC_CLK_SEL_MASK 0x00000003u
static inline uint32_t pcr_sec_conf_get_sec_clk_sel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t pcr_sec_conf_set_sec_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define PCR_ADC_INV_PHASE_CONF_OFFSET 0x140u
#define PCR_ADC_INV_PHASE_CONF_RESET 0x00000000u
#define PCR_ADC_INV_PHASE_CONF_CLK_ADC_INV_PHASE_ENA_SHIFT 0u
#define PCR_ADC_INV_PHASE_CONF_CLK_ADC_INV_PHASE_ENA_MASK 0x00000001u
static inline uint32_t pcr_adc_inv_phase_conf_get_clk_adc_inv_phase_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_adc_inv_phase_conf_set_clk_adc_inv_phase_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define PCR_SDM_INV_PHASE_CONF_OFFSET 0x144u
#define PCR_SDM_INV_PHASE_CONF_RESET 0x00000000u
#define PCR_SDM_INV_PHASE_CONF_CLK_SDM_INV_PHASE_ENA_SHIFT 0u
#define PCR_SDM_INV_PHASE_CONF_CLK_SDM_INV_PHASE_ENA_MASK 0x00000001u
static inline uint32_t pcr_sdm_inv_phase_conf_get_clk_sdm_inv_phase_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_sdm_inv_phase_conf_set_clk_sdm_inv_phase_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_SDM_INV_PHASE_CONF_CLK_SDM_INV_PHASE_SEL_SHIFT 1u
#define PCR_SDM_INV_PHASE_CONF_CLK_SDM_INV_PHASE_SEL_MASK 0x0000000eu
static inline uint32_t pcr_sdm_inv_phase_conf_get_clk_sdm_inv_phase_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t pcr_sdm_inv_phase_conf_set_clk_sdm_inv_phase_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }

#define PCR_BUS_CLK_UPDATE_OFFSET 0x148u
#define PCR_BUS_CLK_UPDATE_RESET 0x00000000u
#define PCR_BUS_CLK_UPDATE_BUS_CLOCK_UPDATE_SHIFT 0u
#define PCR_BUS_CLK_UPDATE_BUS_CLOCK_UPDATE_MASK 0x00000001u
static inline uint32_t pcr_bus_clk_update_get_bus_clock_update(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_bus_clk_update_set_bus_clock_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define PCR_SAR_CLK_DIV_OFFSET 0x14cu
#define PCR_SAR_CLK_DIV_RESET 0x00000404u
#define PCR_SAR_CLK_DIV_SAR2_CLK_DIV_NUM_SHIFT 0u
#define PCR_SAR_CLK_DIV_SAR2_CLK_DIV_NUM_MASK 0x000000ffu
static inline uint32_t pcr_sar_clk_div_get_sar2_clk_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pcr_sar_clk_div_set_sar2_clk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define PCR_SAR_CLK_DIV_SAR1_CLK_DIV_NUM_SHIFT 8u
#define PCR_SAR_CLK_DIV_SAR1_CLK_DIV_NUM_MASK 0x0000ff00u
static inline uint32_t pcr_sar_clk_div_get_sar1_clk_div_num(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t pcr_sar_clk_div_set_sar1_clk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }

#define PCR_PWDET_SAR_CLK_CONF_OFFSET 0x150u
#define PCR_PWDET_SAR_CLK_CONF_RESET 0x00000107u
#define PCR_PWDET_SAR_CLK_CONF_PWDET_SAR_CLK_DIV_NUM_SHIFT 0u
#define PCR_PWDET_SAR_CLK_CONF_PWDET_SAR_CLK_DIV_NUM_MASK 0x000000ffu
static inline uint32_t pcr_pwdet_sar_clk_conf_get_pwdet_sar_clk_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pcr_pwdet_sar_clk_conf_set_pwdet_sar_clk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define PCR_PWDET_SAR_CLK_CONF_PWDET_SAR_READER_EN_SHIFT 8u
#define PCR_PWDET_SAR_CLK_CONF_PWDET_SAR_READER_EN_MASK 0x00000100u
static inline uint32_t pcr_pwdet_sar_clk_conf_get_pwdet_sar_reader_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t pcr_pwdet_sar_clk_conf_set_pwdet_sar_reader_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define PCR_RESET_EVENT_BYPASS_OFFSET 0xff0u
#define PCR_RESET_EVENT_BYPASS_RESET 0x00000002u
#define PCR_RESET_EVENT_BYPASS_APM_SHIFT 0u
#define PCR_RESET_EVENT_BYPASS_APM_MASK 0x00000001u
static inline uint32_t pcr_reset_event_bypass_get_apm(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_reset_event_bypass_set_apm(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCR_RESET_EVENT_BYPASS_RESET_EVENT_BYPASS_SHIFT 1u
#define PCR_RESET_EVENT_BYPASS_RESET_EVENT_BYPASS_MASK 0x00000002u
static inline uint32_t pcr_reset_event_bypass_get_reset_event_bypass(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcr_reset_event_bypass_set_reset_event_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PCR_FPGA_DEBUG_OFFSET 0xff4u
#define PCR_FPGA_DEBUG_RESET 0xffffffffu
#define PCR_FPGA_DEBUG_FPGA_DEBUG_SHIFT 0u
#define PCR_FPGA_DEBUG_FPGA_DEBUG_MASK 0xffffffffu

#define PCR_CLOCK_GATE_OFFSET 0xff8u
#define PCR_CLOCK_GATE_RESET 0x00000000u
#define PCR_CLOCK_GATE_CLK_EN_SHIFT 0u
#define PCR_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t pcr_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcr_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define PCR_DATE_OFFSET 0xffcu
#define PCR_DATE_RESET 0x02210080u
#define PCR_DATE_DATE_SHIFT 0u
#define PCR_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t pcr_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t pcr_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
