/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c3 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C3_GPIO_SD_H
#define CREMA_REGS_ESP32C3_GPIO_SD_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct gpio_sd_regs {
    volatile uint32_t sigmadelta[4]; /* 0x0 */
    uint32_t reserved_10[4];
    volatile uint32_t sigmadelta_cg; /* 0x20 */
    volatile uint32_t sigmadelta_misc; /* 0x24 */
    volatile uint32_t sigmadelta_version; /* 0x28 */
};
_Static_assert(offsetof(struct gpio_sd_regs, sigmadelta) == 0x0, "");
_Static_assert(offsetof(struct gpio_sd_regs, sigmadelta_cg) == 0x20, "");
_Static_assert(offsetof(struct gpio_sd_regs, sigmadelta_misc) == 0x24, "");
_Static_assert(offsetof(struct gpio_sd_regs, sigmadelta_version) == 0x28, "");
_Static_assert(sizeof(struct gpio_sd_regs) == 0x2c, "");

#define GPIO_SD_BASE 0x60004f00u
#define GPIO_SD ((struct gpio_sd_regs *)(uintptr_t)GPIO_SD_BASE)

#define GPIO_SD_SIGMADELTA_OFFSET 0x0u
#define GPIO_SD_SIGMADELTA_RESET 0x0000ff00u
#define GPIO_SD_SIGMADELTA_COUNT 4u
#define GPIO_SD_SIGMADELTA_STRIDE 0x4u
#define GPIO_SD_SIGMADELTA_SD0_IN_SHIFT 0u
#define GPIO_SD_SIGMADELTA_SD0_IN_MASK 0x000000ffu
static inline uint32_t gpio_sd_sigmadelta_get_sd0_in(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t gpio_sd_sigmadelta_set_sd0_in(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define GPIO_SD_SIGMADELTA_SD0_PRESCALE_SHIFT 8u
#define GPIO_SD_SIGMADELTA_SD0_PRESCALE_MASK 0x0000ff00u
static inline uint32_t gpio_sd_sigmadelta_get_sd0_prescale(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t gpio_sd_sigmadelta_set_sd0_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }

#define GPIO_SD_SIGMADELTA_CG_OFFSET 0x20u
#define GPIO_SD_SIGMADELTA_CG_RESET 0x00000000u
#define GPIO_SD_SIGMADELTA_CG_CLK_EN_SHIFT 31u
#define GPIO_SD_SIGMADELTA_CG_CLK_EN_MASK 0x80000000u
static inline uint32_t gpio_sd_sigmadelta_cg_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t gpio_sd_sigmadelta_cg_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define GPIO_SD_SIGMADELTA_MISC_OFFSET 0x24u
#define GPIO_SD_SIGMADELTA_MISC_RESET 0x00000000u
#define GPIO_SD_SIGMADELTA_MISC_FUNCTION_CLK_EN_SHIFT 30u
#define GPIO_SD_SIGMADELTA_MISC_FUNCTION_CLK_EN_MASK 0x40000000u
static inline uint32_t gpio_sd_sigmadelta_misc_get_function_clk_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t gpio_sd_sigmadelta_misc_set_function_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define GPIO_SD_SIGMADELTA_MISC_SPI_SWAP_SHIFT 31u
#define GPIO_SD_SIGMADELTA_MISC_SPI_SWAP_MASK 0x80000000u
static inline uint32_t gpio_sd_sigmadelta_misc_get_spi_swap(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t gpio_sd_sigmadelta_misc_set_spi_swap(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define GPIO_SD_SIGMADELTA_VERSION_OFFSET 0x28u
#define GPIO_SD_SIGMADELTA_VERSION_RESET 0x02006230u
#define GPIO_SD_SIGMADELTA_VERSION_GPIO_SD_DATE_SHIFT 0u
#define GPIO_SD_SIGMADELTA_VERSION_GPIO_SD_DATE_MASK 0x0fffffffu
static inline uint32_t gpio_sd_sigmadelta_version_get_gpio_sd_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t gpio_sd_sigmadelta_version_set_gpio_sd_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
