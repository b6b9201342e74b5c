/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_SYSTEM_H
#define CREMA_REGS_ESP32C2_SYSTEM_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct system_regs {
    volatile uint32_t cpu_peri_clk_en; /* 0x0 */
    volatile uint32_t cpu_peri_rst_en; /* 0x4 */
    volatile uint32_t cpu_per_conf; /* 0x8 */
    volatile uint32_t mem_pd_mask; /* 0xc */
    volatile uint32_t perip_clk_en0; /* 0x10 */
    volatile uint32_t perip_clk_en1; /* 0x14 */
    volatile uint32_t perip_rst_en0; /* 0x18 */
    volatile uint32_t perip_rst_en1; /* 0x1c */
    volatile uint32_t bt_lpck_div_int; /* 0x20 */
    volatile uint32_t bt_lpck_div_frac; /* 0x24 */
    volatile uint32_t cpu_intr_from_cpu_0; /* 0x28 */
    volatile uint32_t cpu_intr_from_cpu_1; /* 0x2c */
    volatile uint32_t cpu_intr_from_cpu_2; /* 0x30 */
    volatile uint32_t cpu_intr_from_cpu_3; /* 0x34 */
    volatile uint32_t rsa_pd_ctrl; /* 0x38 */
    volatile uint32_t edma_ctrl; /* 0x3c */
    volatile uint32_t cache_control; /* 0x40 */
    volatile uint32_t external_device_encrypt_decrypt_control; /* 0x44 */
    volatile uint32_t rtc_fastmem_config; /* 0x48 */
    const volatile uint32_t rtc_fastmem_crc; /* 0x4c */
    volatile uint32_t redundant_eco_ctrl; /* 0x50 */
    volatile uint32_t clock_gate; /* 0x54 */
    volatile uint32_t sysclk_conf; /* 0x58 */
    volatile uint32_t mem_pvt; /* 0x5c */
    volatile uint32_t comb_pvt_lvt_conf; /* 0x60 */
    volatile uint32_t comb_pvt_nvt_conf; /* 0x64 */
    volatile uint32_t comb_pvt_hvt_conf; /* 0x68 */
    const volatile uint32_t comb_pvt_err_lvt_site0; /* 0x6c */
    const volatile uint32_t comb_pvt_err_nvt_site0; /* 0x70 */
    const volatile uint32_t comb_pvt_err_hvt_site0; /* 0x74 */
    const volatile uint32_t comb_pvt_err_lvt_site1; /* 0x78 */
    const volatile uint32_t comb_pvt_err_nvt_site1; /* 0x7c */
    const volatile uint32_t comb_pvt_err_hvt_site1; /* 0x80 */
    const volatile uint32_t comb_pvt_err_lvt_site2; /* 0x84 */
    const volatile uint32_t comb_pvt_err_nvt_site2; /* 0x88 */
    const volatile uint32_t comb_pvt_err_hvt_site2; /* 0x8c */
    const volatile uint32_t comb_pvt_err_lvt_site3; /* 0x90 */
    const volatile uint32_t comb_pvt_err_nvt_site3; /* 0x94 */
    const volatile uint32_t comb_pvt_err_hvt_site3; /* 0x98 */
    uint32_t reserved_9c[984];
    volatile uint32_t reg_date; /* 0xffc */
};
_Static_assert(offsetof(struct system_regs, cpu_peri_clk_en) == 0x0, "");
_Static_assert(offsetof(struct system_regs, cpu_peri_rst_en) == 0x4, "");
_Static_assert(offsetof(struct system_regs, cpu_per_conf) == 0x8, "");
_Static_assert(offsetof(struct system_regs, mem_pd_mask) == 0xc, "");
_Static_assert(offsetof(struct system_regs, perip_clk_en0) == 0x10, "");
_Static_assert(offsetof(struct system_regs, perip_clk_en1) == 0x14, "");
_Static_assert(offsetof(struct system_regs, perip_rst_en0) == 0x18, "");
_Static_assert(offsetof(struct system_regs, perip_rst_en1) == 0x1c, "");
_Static_assert(offsetof(struct system_regs, bt_lpck_div_int) == 0x20, "");
_Static_assert(offsetof(struct system_regs, bt_lpck_div_frac) == 0x24, "");
_Static_assert(offsetof(struct system_regs, cpu_intr_from_cpu_0) == 0x28, "");
_Static_assert(offsetof(struct system_regs, cpu_intr_from_cpu_1) == 0x2c, "");
_Static_assert(offsetof(struct system_regs, cpu_intr_from_cpu_2) == 0x30, "");
_Static_assert(offsetof(struct system_regs, cpu_intr_from_cpu_3) == 0x34, "");
_Static_assert(offsetof(struct system_regs, rsa_pd_ctrl) == 0x38, "");
_Static_assert(offsetof(struct system_regs, edma_ctrl) == 0x3c, "");
_Static_assert(offsetof(struct system_regs, cache_control) == 0x40, "");
_Static_assert(offsetof(struct system_regs, external_device_encrypt_decrypt_control) == 0x44, "");
_Static_assert(offsetof(struct system_regs, rtc_fastmem_config) == 0x48, "");
_Static_assert(offsetof(struct system_regs, rtc_fastmem_crc) == 0x4c, "");
_Static_assert(offsetof(struct system_regs, redundant_eco_ctrl) == 0x50, "");
_Static_assert(offsetof(struct system_regs, clock_gate) == 0x54, "");
_Static_assert(offsetof(struct system_regs, sysclk_conf) == 0x58, "");
_Static_assert(offsetof(struct system_regs, mem_pvt) == 0x5c, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_lvt_conf) == 0x60, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_nvt_conf) == 0x64, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_hvt_conf) == 0x68, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_lvt_site0) == 0x6c, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_nvt_site0) == 0x70, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_hvt_site0) == 0x74, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_lvt_site1) == 0x78, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_nvt_site1) == 0x7c, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_hvt_site1) == 0x80, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_lvt_site2) == 0x84, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_nvt_site2) == 0x88, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_hvt_site2) == 0x8c, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_lvt_site3) == 0x90, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_nvt_site3) == 0x94, "");
_Static_assert(offsetof(struct system_regs, comb_pvt_err_hvt_site3) == 0x98, "");
_Static_assert(offsetof(struct system_regs, reg_date) == 0xffc, "");
_Static_assert(sizeof(struct system_regs) == 0x1000, "");

#define SYSTEM_BASE 0x600c0000u
#define SYSTEM ((struct system_regs *)(uintptr_t)SYSTEM_BASE)

#define SYSTEM_CPU_PERI_CLK_EN_OFFSET 0x0u
#define SYSTEM_CPU_PERI_CLK_EN_RESET 0x00000000u
#define SYSTEM_CPU_PERI_CLK_EN_CLK_EN_ASSIST_DEBUG_SHIFT 6u
#define SYSTEM_CPU_PERI_CLK_EN_CLK_EN_ASSIST_DEBUG_MASK 0x00000040u
static inline uint32_t system_cpu_peri_clk_en_get_clk_en_assist_debug(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t system_cpu_peri_clk_en_set_clk_en_assist_debug(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_CPU_PERI_CLK_EN_CLK_EN_DEDICATED_GPIO_SHIFT 7u
#define SYSTEM_CPU_PERI_CLK_EN_CLK_EN_DEDICATED_GPIO_MASK 0x00000080u
static inline uint32_t system_cpu_peri_clk_en_get_clk_en_dedicated_gpio(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t system_cpu_peri_clk_en_set_clk_en_dedicated_gpio(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define SYSTEM_CPU_PERI_RST_EN_OFFSET 0x4u
#define SYSTEM_CPU_PERI_RST_EN_RESET 0x000000c0u
#define SYSTEM_CPU_PERI_RST_EN_RST_EN_ASSIST_DEBUG_SHIFT 6u
#define SYSTEM_CPU_PERI_RST_EN_RST_EN_ASSIST_DEBUG_MASK 0x00000040u
static inline uint32_t system_cpu_peri_rst_en_get_rst_en_assist_debug(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t system_cpu_peri_rst_en_set_rst_en_assist_debug(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_CPU_PERI_RST_EN_RST_EN_DEDICATED_GPIO_SHIFT 7u
#define SYSTEM_CPU_PERI_RST_EN_RST_EN_DEDICATED_GPIO_MASK 0x00000080u
static inline uint32_t system_cpu_peri_rst_en_get_rst_en_dedicated_gpio(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t system_cpu_peri_rst_en_set_rst_en_dedicated_gpio(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define SYSTEM_CPU_PER_CONF_OFFSET 0x8u
#define SYSTEM_CPU_PER_CONF_RESET 0x0000000cu
#define SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_SHIFT 0u
#define SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_MASK 0x00000003u
static inline uint32_t system_cpu_per_conf_get_cpuperiod_sel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t system_cpu_per_conf_set_cpuperiod_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SYSTEM_CPU_PER_CONF_PLL_FREQ_SEL_SHIFT 2u
#define SYSTEM_CPU_PER_CONF_PLL_FREQ_SEL_MASK 0x00000004u
static inline uint32_t system_cpu_per_conf_get_pll_freq_sel(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_cpu_per_conf_set_pll_freq_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SYSTEM_CPU_PER_CONF_CPU_WAIT_MODE_FORCE_ON_SHIFT 3u
#define SYSTEM_CPU_PER_CONF_CPU_WAIT_MODE_FORCE_ON_MASK 0x00000008u
static inline uint32_t system_cpu_per_conf_get_cpu_wait_mode_force_on(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t system_cpu_per_conf_set_cpu_wait_mode_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SYSTEM_CPU_PER_CONF_CPU_WAITI_DELAY_NUM_SHIFT 4u
#define SYSTEM_CPU_PER_CONF_CPU_WAITI_DELAY_NUM_MASK 0x000000f0u
static inline uint32_t system_cpu_per_conf_get_cpu_waiti_delay_num(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t system_cpu_per_conf_set_cpu_waiti_delay_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }

#define SYSTEM_MEM_PD_MASK_OFFSET 0xcu
#define SYSTEM_MEM_PD_MASK_RESET 0x00000001u
#define SYSTEM_MEM_PD_MASK_LSLP_MEM_PD_MASK_SHIFT 0u
#define SYSTEM_MEM_PD_MASK_LSLP_MEM_PD_MASK_MASK 0x00000001u
static inline uint32_t system_mem_pd_mask_get_lslp_mem_pd_mask(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_mem_pd_mask_set_lslp_mem_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTEM_PERIP_CLK_EN0_OFFSET 0x10u
#define SYSTEM_PERIP_CLK_EN0_RESET 0x71002066u
#define SYSTEM_PERIP_CLK_EN0_SPI01_CLK_EN_SHIFT 1u
#define SYSTEM_PERIP_CLK_EN0_SPI01_CLK_EN_MASK 0x00000002u
static inline uint32_t system_perip_clk_en0_get_spi01_clk_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_spi01_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTEM_PERIP_CLK_EN0_UART_CLK_EN_SHIFT 2u
#define SYSTEM_PERIP_CLK_EN0_UART_CLK_EN_MASK 0x00000004u
static inline uint32_t system_perip_clk_en0_get_uart_clk_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_uart_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SYSTEM_PERIP_CLK_EN0_UART1_CLK_EN_SHIFT 5u
#define SYSTEM_PERIP_CLK_EN0_UART1_CLK_EN_MASK 0x00000020u
static inline uint32_t system_perip_clk_en0_get_uart1_clk_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_uart1_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SYSTEM_PERIP_CLK_EN0_SPI2_CLK_EN_SHIFT 6u
#define SYSTEM_PERIP_CLK_EN0_SPI2_CLK_EN_MASK 0x00000040u
static inline uint32_t system_perip_clk_en0_get_spi2_clk_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_spi2_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_PERIP_CLK_EN0_I2C_EXT0_CLK_EN_SHIFT 7u
#define SYSTEM_PERIP_CLK_EN0_I2C_EXT0_CLK_EN_MASK 0x00000080u
static inline uint32_t system_perip_clk_en0_get_i2c_ext0_clk_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_i2c_ext0_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SYSTEM_PERIP_CLK_EN0_LEDC_CLK_EN_SHIFT 11u
#define SYSTEM_PERIP_CLK_EN0_LEDC_CLK_EN_MASK 0x00000800u
static inline uint32_t system_perip_clk_en0_get_ledc_clk_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_ledc_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SYSTEM_PERIP_CLK_EN0_TIMERGROUP_CLK_EN_SHIFT 13u
#define SYSTEM_PERIP_CLK_EN0_TIMERGROUP_CLK_EN_MASK 0x00002000u
static inline uint32_t system_perip_clk_en0_get_timergroup_clk_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_timergroup_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SYSTEM_PERIP_CLK_EN0_UART_MEM_CLK_EN_SHIFT 24u
#define SYSTEM_PERIP_CLK_EN0_UART_MEM_CLK_EN_MASK 0x01000000u
static inline uint32_t system_perip_clk_en0_get_uart_mem_clk_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_uart_mem_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SYSTEM_PERIP_CLK_EN0_APB_SARADC_CLK_EN_SHIFT 28u
#define SYSTEM_PERIP_CLK_EN0_APB_SARADC_CLK_EN_MASK 0x10000000u
static inline uint32_t system_perip_clk_en0_get_apb_saradc_clk_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_apb_saradc_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SYSTEM_PERIP_CLK_EN0_SYSTIMER_CLK_EN_SHIFT 29u
#define SYSTEM_PERIP_CLK_EN0_SYSTIMER_CLK_EN_MASK 0x20000000u
static inline uint32_t system_perip_clk_en0_get_systimer_clk_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_systimer_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SYSTEM_PERIP_CLK_EN0_ADC2_ARB_CLK_EN_SHIFT 30u
#define SYSTEM_PERIP_CLK_EN0_ADC2_ARB_CLK_EN_MASK 0x40000000u
static inline uint32_t system_perip_clk_en0_get_adc2_arb_clk_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t system_perip_clk_en0_set_adc2_arb_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define SYSTEM_PERIP_CLK_EN1_OFFSET 0x14u
#define SYSTEM_PERIP_CLK_EN1_RESET 0x00000000u
#define SYSTEM_PERIP_CLK_EN1_CRYPTO_ECC_CLK_EN_SHIFT 1u
#define SYSTEM_PERIP_CLK_EN1_CRYPTO_ECC_CLK_EN_MASK 0x00000002u
static inline uint32_t system_perip_clk_en1_get_crypto_ecc_clk_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_perip_clk_en1_set_crypto_ecc_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTEM_PERIP_CLK_EN1_CRYPTO_SHA_CLK_EN_SHIFT 2u
#define SYSTEM_PERIP_CLK_EN1_CRYPTO_SHA_CLK_EN_MASK 0x00000004u
static inline uint32_t system_perip_clk_en1_get_crypto_sha_clk_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_perip_clk_en1_set_crypto_sha_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SYSTEM_PERIP_CLK_EN1_DMA_CLK_EN_SHIFT 6u
#define SYSTEM_PERIP_CLK_EN1_DMA_CLK_EN_MASK 0x00000040u
static inline uint32_t system_perip_clk_en1_get_dma_clk_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t system_perip_clk_en1_set_dma_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_PERIP_CLK_EN1_TSENS_CLK_EN_SHIFT 10u
#define SYSTEM_PERIP_CLK_EN1_TSENS_CLK_EN_MASK 0x00000400u
static inline uint32_t system_perip_clk_en1_get_tsens_clk_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t system_perip_clk_en1_set_tsens_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define SYSTEM_PERIP_RST_EN0_OFFSET 0x18u
#define SYSTEM_PERIP_RST_EN0_RESET 0x00000000u
#define SYSTEM_PERIP_RST_EN0_SPI01_RST_SHIFT 1u
#define SYSTEM_PERIP_RST_EN0_SPI01_RST_MASK 0x00000002u
static inline uint32_t system_perip_rst_en0_get_spi01_rst(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_spi01_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTEM_PERIP_RST_EN0_UART_RST_SHIFT 2u
#define SYSTEM_PERIP_RST_EN0_UART_RST_MASK 0x00000004u
static inline uint32_t system_perip_rst_en0_get_uart_rst(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_uart_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SYSTEM_PERIP_RST_EN0_UART1_RST_SHIFT 5u
#define SYSTEM_PERIP_RST_EN0_UART1_RST_MASK 0x00000020u
static inline uint32_t system_perip_rst_en0_get_uart1_rst(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_uart1_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SYSTEM_PERIP_RST_EN0_SPI2_RST_SHIFT 6u
#define SYSTEM_PERIP_RST_EN0_SPI2_RST_MASK 0x00000040u
static inline uint32_t system_perip_rst_en0_get_spi2_rst(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_spi2_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_PERIP_RST_EN0_I2C_EXT0_RST_SHIFT 7u
#define SYSTEM_PERIP_RST_EN0_I2C_EXT0_RST_MASK 0x00000080u
static inline uint32_t system_perip_rst_en0_get_i2c_ext0_rst(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_i2c_ext0_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SYSTEM_PERIP_RST_EN0_LEDC_RST_SHIFT 11u
#define SYSTEM_PERIP_RST_EN0_LEDC_RST_MASK 0x00000800u
static inline uint32_t system_perip_rst_en0_get_ledc_rst(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_ledc_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SYSTEM_PERIP_RST_EN0_TIMERGROUP_RST_SHIFT 13u
#define SYSTEM_PERIP_RST_EN0_TIMERGROUP_RST_MASK 0x00002000u
static inline uint32_t system_perip_rst_en0_get_timergroup_rst(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_timergroup_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SYSTEM_PERIP_RST_EN0_UART_MEM_RST_SHIFT 24u
#define SYSTEM_PERIP_RST_EN0_UART_MEM_RST_MASK 0x01000000u
static inline uint32_t system_perip_rst_en0_get_uart_mem_rst(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_uart_mem_rst(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SYSTEM_PERIP_RST_EN0_APB_SARADC_RST_SHIFT 28u
#define SYSTEM_PERIP_RST_EN0_APB_SARADC_RST_MASK 0x10000000u
static inline uint32_t system_perip_rst_en0_get_apb_saradc_rst(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_apb_saradc_rst(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SYSTEM_PERIP_RST_EN0_SYSTIMER_RST_SHIFT 29u
#define SYSTEM_PERIP_RST_EN0_SYSTIMER_RST_MASK 0x20000000u
static inline uint32_t system_perip_rst_en0_get_systimer_rst(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_systimer_rst(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SYSTEM_PERIP_RST_EN0_ADC2_ARB_RST_SHIFT 30u
#define SYSTEM_PERIP_RST_EN0_ADC2_ARB_RST_MASK 0x40000000u
static inline uint32_t system_perip_rst_en0_get_adc2_arb_rst(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t system_perip_rst_en0_set_adc2_arb_rst(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define SYSTEM_PERIP_RST_EN1_OFFSET 0x1cu
#define SYSTEM_PERIP_RST_EN1_RESET 0x00000046u
#define SYSTEM_PERIP_RST_EN1_CRYPTO_ECC_RST_SHIFT 1u
#define SYSTEM_PERIP_RST_EN1_CRYPTO_ECC_RST_MASK 0x00000002u
static inline uint32_t system_perip_rst_en1_get_crypto_ecc_rst(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_perip_rst_en1_set_crypto_ecc_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTEM_PERIP_RST_EN1_CRYPTO_SHA_RST_SHIFT 2u
#define SYSTEM_PERIP_RST_EN1_CRYPTO_SHA_RST_MASK 0x00000004u
static inline uint32_t system_perip_rst_en1_get_crypto_sha_rst(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_perip_rst_en1_set_crypto_sha_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SYSTEM_PERIP_RST_EN1_DMA_RST_SHIFT 6u
#define SYSTEM_PERIP_RST_EN1_DMA_RST_MASK 0x00000040u
static inline uint32_t system_perip_rst_en1_get_dma_rst(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t system_perip_rst_en1_set_dma_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_PERIP_RST_EN1_TSENS_RST_SHIFT 10u
#define SYSTEM_PERIP_RST_EN1_TSENS_RST_MASK 0x00000400u
static inline uint32_t system_perip_rst_en1_get_tsens_rst(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t system_perip_rst_en1_set_tsens_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define SYSTEM_BT_LPCK_DIV_INT_OFFSET 0x20u
#define SYSTEM_BT_LPCK_DIV_INT_RESET 0x000000ffu
#define SYSTEM_BT_LPCK_DIV_INT_BT_LPCK_DIV_NUM_SHIFT 0u
#define SYSTEM_BT_LPCK_DIV_INT_BT_LPCK_DIV_NUM_MASK 0x00000fffu
static inline uint32_t system_bt_lpck_div_int_get_bt_lpck_div_num(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t system_bt_lpck_div_int_set_bt_lpck_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }

#define SYSTEM_BT_LPCK_DIV_FRAC_OFFSET 0x24u
#define SYSTEM_BT_LPCK_DIV_FRAC_RESET 0x02001001u
#define SYSTEM_BT_LPCK_DIV_FRAC_BT_LPCK_DIV_B_SHIFT 0u
#define SYSTEM_BT_LPCK_DIV_FRAC_BT_LPCK_DIV_B_MASK 0x00000fffu
static inline uint32_t system_bt_lpck_div_frac_get_bt_lpck_div_b(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t system_bt_lpck_div_frac_set_bt_lpck_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }
#define SYSTEM_BT_LPCK_DIV_FRAC_BT_LPCK_DIV_A_SHIFT 12u
#define SYSTEM_BT_LPCK_DIV_FRAC_BT_LPCK_DIV_A_MASK 0x00fff000u
static inline uint32_t system_bt_lpck_div_frac_get_bt_lpck_div_a(uint32_t reg) { return reg >> 12 & 0xfffu; }
static inline uint32_t system_bt_lpck_div_frac_set_bt_lpck_div_a(uint32_t reg, uint32_t v) { return (reg & 0xff000fffu) | (v << 12 & 0xfff000u); }
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_RTC_SLOW_SHIFT 24u
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_RTC_SLOW_MASK 0x01000000u
static inline uint32_t system_bt_lpck_div_frac_get_lpclk_sel_rtc_slow(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t system_bt_lpck_div_frac_set_lpclk_sel_rtc_slow(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_8M_SHIFT 25u
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_8M_MASK 0x02000000u
static inline uint32_t system_bt_lpck_div_frac_get_lpclk_sel_8m(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t system_bt_lpck_div_frac_set_lpclk_sel_8m(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_XTAL_SHIFT 26u
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_XTAL_MASK 0x04000000u
static inline uint32_t system_bt_lpck_div_frac_get_lpclk_sel_xtal(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t system_bt_lpck_div_frac_set_lpclk_sel_xtal(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_XTAL32K_SHIFT 27u
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_SEL_XTAL32K_MASK 0x08000000u
static inline uint32_t system_bt_lpck_div_frac_get_lpclk_sel_xtal32k(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t system_bt_lpck_div_frac_set_lpclk_sel_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_RTC_EN_SHIFT 28u
#define SYSTEM_BT_LPCK_DIV_FRAC_LPCLK_RTC_EN_MASK 0x10000000u
static inline uint32_t system_bt_lpck_div_frac_get_lpclk_rtc_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t system_bt_lpck_div_frac_set_lpclk_rtc_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }

#define SYSTEM_CPU_INTR_FROM_CPU_0_OFFSET 0x28u
#define SYSTEM_CPU_INTR_FROM_CPU_0_RESET 0x00000000u
#define SYSTEM_CPU_INTR_FROM_CPU_0_CPU_INTR_FROM_CPU_0_SHIFT 0u
#define SYSTEM_CPU_INTR_FROM_CPU_0_CPU_INTR_FROM_CPU_0_MASK 0x00000001u
static inline uint32_t system_cpu_intr_from_cpu_0_get_cpu_intr_from_cpu_0(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_cpu_intr_from_cpu_0_set_cpu_intr_from_cpu_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTEM_CPU_INTR_FROM_CPU_1_OFFSET 0x2cu
#define SYSTEM_CPU_INTR_FROM_CPU_1_RESET 0x00000000u
#define SYSTEM_CPU_INTR_FROM_CPU_1_CPU_INTR_FROM_CPU_1_SHIFT 0u
#define SYSTEM_CPU_INTR_FROM_CPU_1_CPU_INTR_FROM_CPU_1_MASK 0x00000001u
static inline uint32_t system_cpu_intr_from_cpu_1_get_cpu_intr_from_cpu_1(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_cpu_intr_from_cpu_1_set_cpu_intr_from_cpu_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTEM_CPU_INTR_FROM_CPU_2_OFFSET 0x30u
#define SYSTEM_CPU_INTR_FROM_CPU_2_RESET 0x00000000u
#define SYSTEM_CPU_INTR_FROM_CPU_2_CPU_INTR_FROM_CPU_2_SHIFT 0u
#define SYSTEM_CPU_INTR_FROM_CPU_2_CPU_INTR_FROM_CPU_2_MASK 0x00000001u
static inline uint32_t system_cpu_intr_from_cpu_2_get_cpu_intr_from_cpu_2(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_cpu_intr_from_cpu_2_set_cpu_intr_from_cpu_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTEM_CPU_INTR_FROM_CPU_3_OFFSET 0x34u
#define SYSTEM_CPU_INTR_FROM_CPU_3_RESET 0x00000000u
#define SYSTEM_CPU_INTR_FROM_CPU_3_CPU_INTR_FROM_CPU_3_SHIFT 0u
#define SYSTEM_CPU_INTR_FROM_CPU_3_CPU_INTR_FROM_CPU_3_MASK 0x00000001u
static inline uint32_t system_cpu_intr_from_cpu_3_get_cpu_intr_from_cpu_3(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_cpu_intr_from_cpu_3_set_cpu_intr_from_cpu_3(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTEM_RSA_PD_CTRL_OFFSET 0x38u
#define SYSTEM_RSA_PD_CTRL_RESET 0x00000001u
#define SYSTEM_RSA_PD_CTRL_RSA_MEM_PD_SHIFT 0u
#define SYSTEM_RSA_PD_CTRL_RSA_MEM_PD_MASK 0x00000001u
static inline uint32_t system_rsa_pd_ctrl_get_rsa_mem_pd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_rsa_pd_ctrl_set_rsa_mem_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTEM_RSA_PD_CTRL_RSA_MEM_FORCE_PU_SHIFT 1u
#define SYSTEM_RSA_PD_CTRL_RSA_MEM_FORCE_PU_MASK 0x00000002u
static inline uint32_t system_rsa_pd_ctrl_get_rsa_mem_force_pu(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_rsa_pd_ctrl_set_rsa_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTEM_RSA_PD_CTRL_RSA_MEM_FORCE_PD_SHIFT 2u
#define SYSTEM_RSA_PD_CTRL_RSA_MEM_FORCE_PD_MASK 0x00000004u
static inline uint32_t system_rsa_pd_ctrl_get_rsa_mem_force_pd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_rsa_pd_ctrl_set_rsa_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define SYSTEM_EDMA_CTRL_OFFSET 0x3cu
#define SYSTEM_EDMA_CTRL_RESET 0x00000001u
#define SYSTEM_EDMA_CTRL_EDMA_CLK_ON_SHIFT 0u
#define SYSTEM_EDMA_CTRL_EDMA_CLK_ON_MASK 0x00000001u
static inline uint32_t system_edma_ctrl_get_edma_clk_on(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_edma_ctrl_set_edma_clk_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTEM_EDMA_CTRL_EDMA_RESET_SHIFT 1u
#define SYSTEM_EDMA_CTRL_EDMA_RESET_MASK 0x00000002u
static inline uint32_t system_edma_ctrl_get_edma_reset(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_edma_ctrl_set_edma_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define SYSTEM_CACHE_CONTROL_OFFSET 0x40u
#define SYSTEM_CACHE_CONTROL_RESET 0x00000005u
#define SYSTEM_CACHE_CONTROL_ICACHE_CLK_ON_SHIFT 0u
#define SYSTEM_CACHE_CONTROL_ICACHE_CLK_ON_MASK 0x00000001u
static inline uint32_t system_cache_control_get_icache_clk_on(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_cache_control_set_icache_clk_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTEM_CACHE_CONTROL_ICACHE_RESET_SHIFT 1u
#define SYSTEM_CACHE_CONTROL_ICACHE_RESET_MASK 0x00000002u
static inline uint32_t system_cache_control_get_icache_reset(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_cache_control_set_icache_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTEM_CACHE_CONTROL_DCACHE_CLK_ON_SHIFT 2u
#define SYSTEM_CACHE_CONTROL_DCACHE_CLK_ON_MASK 0x00000004u
static inline uint32_t system_cache_control_get_dcache_clk_on(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_cache_control_set_dcache_clk_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SYSTEM_CACHE_CONTROL_DCACHE_RESET_SHIFT 3u
#define SYSTEM_CACHE_CONTROL_DCACHE_RESET_MASK 0x00000008u
static inline uint32_t system_cache_control_get_dcache_reset(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t system_cache_control_set_dcache_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_OFFSET 0x44u
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_RESET 0x00000000u
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_SPI_MANUAL_ENCRYPT_SHIFT 0u
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_SPI_MANUAL_ENCRYPT_MASK 0x00000001u
static inline uint32_t system_external_device_encrypt_decrypt_control_get_enable_spi_manual_encrypt(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_external_device_encrypt_decrypt_control_set_enable_spi_manual_encrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_DB_ENCRYPT_SHIFT 1u
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_DB_ENCRYPT_MASK 0x00000002u
static inline uint32_t system_external_device_encrypt_decrypt_control_get_enable_download_db_encrypt(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t system_external_device_encrypt_decrypt_control_set_enable_download_db_encrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_G0CB_DECRYPT_SHIFT 2u
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_G0CB_DECRYPT_MASK 0x00000004u
static inline uint32_t system_external_device_encrypt_decrypt_control_get_enable_download_g0cb_decrypt(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t system_external_device_encrypt_decrypt_control_set_enable_download_g0cb_decrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_MANUAL_ENCRYPT_SHIFT 3u
#define SYSTEM_EXTERNAL_DEVICE_ENCRYPT_DECRYPT_CONTROL_ENABLE_DOWNLOAD_MANUAL_ENCRYPT_MASK 0x00000008u
static inline uint32_t system_external_device_encrypt_decrypt_control_get_enable_download_manual_encrypt(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t system_external_device_encrypt_decrypt_control_set_enable_download_manual_encrypt(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define SYSTEM_RTC_FASTMEM_CONFIG_OFFSET 0x48u
#define SYSTEM_RTC_FASTMEM_CONFIG_RESET 0x7ff00000u
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_START_SHIFT 8u
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_START_MASK 0x00000100u
static inline uint32_t system_rtc_fastmem_config_get_rtc_mem_crc_start(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t system_rtc_fastmem_config_set_rtc_mem_crc_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_ADDR_SHIFT 9u
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_ADDR_MASK 0x000ffe00u
static inline uint32_t system_rtc_fastmem_config_get_rtc_mem_crc_addr(uint32_t reg) { return reg >> 9 & 0x7ffu; }
static inline uint32_t system_rtc_fastmem_config_set_rtc_mem_crc_addr(uint32_t reg, uint32_t v) { return (reg & 0xfff001ffu) | (v << 9 & 0xffe00u); }
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_LEN_SHIFT 20u
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_LEN_MASK 0x7ff00000u
static inline uint32_t system_rtc_fastmem_config_get_rtc_mem_crc_len(uint32_t reg) { return reg >> 20 & 0x7ffu; }
static inline uint32_t system_rtc_fastmem_config_set_rtc_mem_crc_len(uint32_t reg, uint32_t v) { return (reg & 0x800fffffu) | (v << 20 & 0x7ff00000u); }
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_FINISH_SHIFT 31u
#define SYSTEM_RTC_FASTMEM_CONFIG_RTC_MEM_CRC_FINISH_MASK 0x80000000u
static inline uint32_t system_rtc_fastmem_config_get_rtc_mem_crc_finish(uint32_t reg) { return reg >> 31 & 0x1u; }

#define SYSTEM_RTC_FASTMEM_CRC_OFFSET 0x4cu
#define SYSTEM_RTC_FASTMEM_CRC_RESET 0x00000000u
#define SYSTEM_RTC_FASTMEM_CRC_RTC_MEM_CRC_RES_SHIFT 0u
#define SYSTEM_RTC_FASTMEM_CRC_RTC_MEM_CRC_RES_MASK 0xffffffffu

#define SYSTEM_REDUNDANT_ECO_CTRL_OFFSET 0x50u
#define SYSTEM_REDUNDANT_ECO_CTRL_RESET 0x00000000u
#define SYSTEM_REDUNDANT_ECO_CTRL_REDUNDANT_ECO_DRIVE_SHIFT 0u
#define SYSTEM_REDUNDANT_ECO_CTRL_REDUNDANT_ECO_DRIVE_MASK 0x00000001u
static inline uint32_t system_redundant_eco_ctrl_get_redundant_eco_drive(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_redundant_eco_ctrl_set_redundant_eco_drive(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTEM_REDUNDANT_ECO_CTRL_REDUNDANT_ECO_RESULT_SHIFT 1u
#define SYSTEM_REDUNDANT_ECO_CTRL_REDUNDANT_ECO_RESULT_MASK 0x00000002u
static inline uint32_t system_redundant_eco_ctrl_get_redundant_eco_result(uint32_t reg) { return reg >> 1 & 0x1u; }

#define SYSTEM_CLOCK_GATE_OFFSET 0x54u
#define SYSTEM_CLOCK_GATE_RESET 0x00000001u
#define SYSTEM_CLOCK_GATE_CLK_EN_SHIFT 0u
#define SYSTEM_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t system_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t system_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTEM_SYSCLK_CONF_OFFSET 0x58u
#define SYSTEM_SYSCLK_CONF_RESET 0x00000001u
#define SYSTEM_SYSCLK_CONF_PRE_DIV_CNT_SHIFT 0u
#define SYSTEM_SYSCLK_CONF_PRE_DIV_CNT_MASK 0x000003ffu
static inline uint32_t system_sysclk_conf_get_pre_div_cnt(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t system_sysclk_conf_set_pre_div_cnt(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT 10u
#define SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK 0x00000c00u
static inline uint32_t system_sysclk_conf_get_soc_clk_sel(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t system_sysclk_conf_set_soc_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SYSTEM_SYSCLK_CONF_CLK_XTAL_FREQ_SHIFT 12u
#define SYSTEM_SYSCLK_CONF_CLK_XTAL_FREQ_MASK 0x0007f000u
static inline uint32_t system_sysclk_conf_get_clk_xtal_freq(uint32_t reg) { return reg >> 12 & 0x7fu; }
#define SYSTEM_SYSCLK_CONF_CLK_DIV_EN_SHIFT 19u
#define SYSTEM_SYSCLK_CONF_CLK_DIV_EN_MASK 0x00080000u
static inline uint32_t system_sysclk_conf_get_clk_div_en(uint32_t reg) { return reg >> 19 & 0x1u; }

#define SYSTEM_MEM_PVT_OFFSET 0x5cu
#define SYSTEM_MEM_PVT_RESET 0x00000003u
#define SYSTEM_MEM_PVT_MEM_PATH_LEN_SHIFT 0u
#define SYSTEM_MEM_PVT_MEM_PATH_LEN_MASK 0x0000000fu
static inline uint32_t system_mem_pvt_get_mem_path_len(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t system_mem_pvt_set_mem_path_len(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define SYSTEM_MEM_PVT_MEM_ERR_CNT_CLR_SHIFT 4u
#define SYSTEM_MEM_PVT_MEM_ERR_CNT_CLR_MASK 0x00000010u
static inline uint32_t system_mem_pvt_set_mem_err_cnt_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SYSTEM_MEM_PVT_MONITOR_EN_SHIFT 5u
#define SYSTEM_MEM_PVT_MONITOR_EN_MASK 0x00000020u
static inline uint32_t system_mem_pvt_get_monitor_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t system_mem_pvt_set_monitor_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SYSTEM_MEM_PVT_MEM_TIMING_ERR_CNT_SHIFT 6u
#define SYSTEM_MEM_PVT_MEM_TIMING_ERR_CNT_MASK 0x003fffc0u
static inline uint32_t system_mem_pvt_get_mem_timing_err_cnt(uint32_t reg) { return reg >> 6 & 0xffffu; }
#define SYSTEM_MEM_PVT_MEM_VT_SEL_SHIFT 22u
#define SYSTEM_MEM_PVT_MEM_VT_SEL_MASK 0x00c00000u
static inline uint32_t system_mem_pvt_get_mem_vt_sel(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t system_mem_pvt_set_mem_vt_sel(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define SYSTEM_COMB_PVT_LVT_CONF_OFFSET 0x60u
#define SYSTEM_COMB_PVT_LVT_CONF_RESET 0x00000003u
#define SYSTEM_COMB_PVT_LVT_CONF_COMB_PATH_LEN_LVT_SHIFT 0u
#define SYSTEM_COMB_PVT_LVT_CONF_COMB_PATH_LEN_LVT_MASK 0x0000003fu
static inline uint32_t system_comb_pvt_lvt_conf_get_comb_path_len_lvt(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t system_comb_pvt_lvt_conf_set_comb_path_len_lvt(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define SYSTEM_COMB_PVT_LVT_CONF_COMB_ERR_CNT_CLR_LVT_SHIFT 6u
#define SYSTEM_COMB_PVT_LVT_CONF_COMB_ERR_CNT_CLR_LVT_MASK 0x00000040u
static inline uint32_t system_comb_pvt_lvt_conf_set_comb_err_cnt_clr_lvt(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_COMB_PVT_LVT_CONF_COMB_PVT_MONITOR_EN_LVT_SHIFT 7u
#define SYSTEM_COMB_PVT_LVT_CONF_COMB_PVT_MONITOR_EN_LVT_MASK 0x00000080u
static inline uint32_t system_comb_pvt_lvt_conf_get_comb_pvt_monitor_en_lvt(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t system_comb_pvt_lvt_conf_set_comb_pvt_monitor_en_lvt(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define SYSTEM_COMB_PVT_NVT_CONF_OFFSET 0x64u
#define SYSTEM_COMB_PVT_NVT_CONF_RESET 0x00000003u
#define SYSTEM_COMB_PVT_NVT_CONF_COMB_PATH_LEN_NVT_SHIFT 0u
#define SYSTEM_COMB_PVT_NVT_CONF_COMB_PATH_LEN_NVT_MASK 0x0000003fu
static inline uint32_t system_comb_pvt_nvt_conf_get_comb_path_len_nvt(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t system_comb_pvt_nvt_conf_set_comb_path_len_nvt(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define SYSTEM_COMB_PVT_NVT_CONF_COMB_ERR_CNT_CLR_NVT_SHIFT 6u
#define SYSTEM_COMB_PVT_NVT_CONF_COMB_ERR_CNT_CLR_NVT_MASK 0x00000040u
static inline uint32_t system_comb_pvt_nvt_conf_set_comb_err_cnt_clr_nvt(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_COMB_PVT_NVT_CONF_COMB_PVT_MONITOR_EN_NVT_SHIFT 7u
#define SYSTEM_COMB_PVT_NVT_CONF_COMB_PVT_MONITOR_EN_NVT_MASK 0x00000080u
static inline uint32_t system_comb_pvt_nvt_conf_get_comb_pvt_monitor_en_nvt(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t system_comb_pvt_nvt_conf_set_comb_pvt_monitor_en_nvt(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define SYSTEM_COMB_PVT_HVT_CONF_OFFSET 0x68u
#define SYSTEM_COMB_PVT_HVT_CONF_RESET 0x00000003u
#define SYSTEM_COMB_PVT_HVT_CONF_COMB_PATH_LEN_HVT_SHIFT 0u
#define SYSTEM_COMB_PVT_HVT_CONF_COMB_PATH_LEN_HVT_MASK 0x0000003fu
static inline uint32_t system_comb_pvt_hvt_conf_get_comb_path_len_hvt(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t system_comb_pvt_hvt_conf_set_comb_path_len_hvt(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define SYSTEM_COMB_PVT_HVT_CONF_COMB_ERR_CNT_CLR_HVT_SHIFT 6u
#define SYSTEM_COMB_PVT_HVT_CONF_COMB_ERR_CNT_CLR_HVT_MASK 0x00000040u
static inline uint32_t system_comb_pvt_hvt_conf_set_comb_err_cnt_clr_hvt(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SYSTEM_COMB_PVT_HVT_CONF_COMB_PVT_MONITOR_EN_HVT_SHIFT 7u
#define SYSTEM_COMB_PVT_HVT_CONF_COMB_PVT_MONITOR_EN_HVT_MASK 0x00000080u
static inline uint32_t system_comb_pvt_hvt_conf_get_comb_pvt_monitor_en_hvt(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t system_comb_pvt_hvt_conf_set_comb_pvt_monitor_en_hvt(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define SYSTEM_COMB_PVT_ERR_LVT_SITE0_OFFSET 0x6cu
#define SYSTEM_COMB_PVT_ERR_LVT_SITE0_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE0_COMB_TIMING_ERR_CNT_LVT_SITE0_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE0_COMB_TIMING_ERR_CNT_LVT_SITE0_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_lvt_site0_get_comb_timing_err_cnt_lvt_site0(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_NVT_SITE0_OFFSET 0x70u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE0_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE0_COMB_TIMING_ERR_CNT_NVT_SITE0_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE0_COMB_TIMING_ERR_CNT_NVT_SITE0_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_nvt_site0_get_comb_timing_err_cnt_nvt_site0(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_HVT_SITE0_OFFSET 0x74u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE0_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE0_COMB_TIMING_ERR_CNT_HVT_SITE0_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE0_COMB_TIMING_ERR_CNT_HVT_SITE0_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_hvt_site0_get_comb_timing_err_cnt_hvt_site0(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_LVT_SITE1_OFFSET 0x78u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE1_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE1_COMB_TIMING_ERR_CNT_LVT_SITE1_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE1_COMB_TIMING_ERR_CNT_LVT_SITE1_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_lvt_site1_get_comb_timing_err_cnt_lvt_site1(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_NVT_SITE1_OFFSET 0x7cu
#define SYSTEM_COMB_PVT_ERR_NVT_SITE1_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE1_COMB_TIMING_ERR_CNT_NVT_SITE1_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE1_COMB_TIMING_ERR_CNT_NVT_SITE1_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_nvt_site1_get_comb_timing_err_cnt_nvt_site1(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_HVT_SITE1_OFFSET 0x80u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE1_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE1_COMB_TIMING_ERR_CNT_HVT_SITE1_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE1_COMB_TIMING_ERR_CNT_HVT_SITE1_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_hvt_site1_get_comb_timing_err_cnt_hvt_site1(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_LVT_SITE2_OFFSET 0x84u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE2_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE2_COMB_TIMING_ERR_CNT_LVT_SITE2_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE2_COMB_TIMING_ERR_CNT_LVT_SITE2_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_lvt_site2_get_comb_timing_err_cnt_lvt_site2(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_NVT_SITE2_OFFSET 0x88u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE2_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE2_COMB_TIMING_ERR_CNT_NVT_SITE2_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE2_COMB_TIMING_ERR_CNT_NVT_SITE2_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_nvt_site2_get_comb_timing_err_cnt_nvt_site2(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_HVT_SITE2_OFFSET 0x8cu
#define SYSTEM_COMB_PVT_ERR_HVT_SITE2_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE2_COMB_TIMING_ERR_CNT_HVT_SITE2_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE2_COMB_TIMING_ERR_CNT_HVT_SITE2_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_hvt_site2_get_comb_timing_err_cnt_hvt_site2(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_LVT_SITE3_OFFSET 0x90u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE3_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE3_COMB_TIMING_ERR_CNT_LVT_SITE3_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_LVT_SITE3_COMB_TIMING_ERR_CNT_LVT_SITE3_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_lvt_site3_get_comb_timing_err_cnt_lvt_site3(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_NVT_SITE3_OFFSET 0x94u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE3_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE3_COMB_TIMING_ERR_CNT_NVT_SITE3_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_NVT_SITE3_COMB_TIMING_ERR_CNT_NVT_SITE3_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_nvt_site3_get_comb_timing_err_cnt_nvt_site3(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_COMB_PVT_ERR_HVT_SITE3_OFFSET 0x98u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE3_RESET 0x00000000u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE3_COMB_TIMING_ERR_CNT_HVT_SITE3_SHIFT 0u
#define SYSTEM_COMB_PVT_ERR_HVT_SITE3_COMB_TIMING_ERR_CNT_HVT_SITE3_MASK 0x0000ffffu
static inline uint32_t system_comb_pvt_err_hvt_site3_get_comb_timing_err_cnt_hvt_site3(uint32_t reg) { return reg & 0xffffu; }

#define SYSTEM_REG_DATE_OFFSET 0xffcu
#define SYSTEM_REG_DATE_RESET 0x02108190u
#define SYSTEM_REG_DATE_SYSTEM_REG_DATE_SHIFT 0u
#define SYSTEM_REG_DATE_SYSTEM_REG_DATE_MASK 0x0fffffffu
static inline uint32_t system_reg_date_get_system_reg_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t system_reg_date_set_system_reg_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
