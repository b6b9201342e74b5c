/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_SLCHOST_H
#define CREMA_REGS_ESP32C6_SLCHOST_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct slchost_regs {
    uint32_t reserved_0[4];
    volatile uint32_t func2_0; /* 0x10 */
    volatile uint32_t func2_1; /* 0x14 */
    uint32_t reserved_18[2];
    volatile uint32_t func2_2; /* 0x20 */
    uint32_t reserved_24[4];
    const volatile uint32_t gpio_status0; /* 0x34 */
    const volatile uint32_t gpio_status1; /* 0x38 */
    const volatile uint32_t gpio_in0; /* 0x3c */
    const volatile uint32_t gpio_in1; /* 0x40 */
    const volatile uint32_t slc0host_token_rdata; /* 0x44 */
    const volatile uint32_t slc0_host_pf; /* 0x48 */
    const volatile uint32_t slc1_host_pf; /* 0x4c */
    volatile uint32_t slc0host_int_raw; /* 0x50 */
    volatile uint32_t slc1host_int_raw; /* 0x54 */
    const volatile uint32_t slc0host_int_st; /* 0x58 */
    const volatile uint32_t slc1host_int_st; /* 0x5c */
    const volatile uint32_t pkt_len; /* 0x60 */
    const volatile uint32_t state_w0; /* 0x64 */
    const volatile uint32_t state_w1; /* 0x68 */
    volatile uint32_t conf_w0; /* 0x6c */
    volatile uint32_t conf_w1; /* 0x70 */
    volatile uint32_t conf_w2; /* 0x74 */
    volatile uint32_t conf_w3; /* 0x78 */
    volatile uint32_t conf_w4; /* 0x7c */
    volatile uint32_t conf_w5; /* 0x80 */
    volatile uint32_t win_cmd; /* 0x84 */
    volatile uint32_t conf_w6; /* 0x88 */
    volatile uint32_t conf_w7; /* 0x8c */
    const volatile uint32_t pkt_len0; /* 0x90 */
    const volatile uint32_t pkt_len1; /* 0x94 */
    const volatile uint32_t pkt_len2; /* 0x98 */
    volatile uint32_t conf_w8; /* 0x9c */
    volatile uint32_t conf_w9; /* 0xa0 */
    volatile uint32_t conf_w10; /* 0xa4 */
    volatile uint32_t conf_w11; /* 0xa8 */
    volatile uint32_t conf_w12; /* 0xac */
    volatile uint32_t conf_w13; /* 0xb0 */
    volatile uint32_t conf_w14; /* 0xb4 */
    volatile uint32_t conf_w15; /* 0xb8 */
    const volatile uint32_t check_sum0; /* 0xbc */
    const volatile uint32_t check_sum1; /* 0xc0 */
    const volatile uint32_t slc1host_token_rdata; /* 0xc4 */
    volatile uint32_t slc0host_token_wdata; /* 0xc8 */
    volatile uint32_t slc1host_token_wdata; /* 0xcc */
    volatile uint32_t token_con; /* 0xd0, write-only */
    volatile uint32_t slc0host_int_clr; /* 0xd4, write-only */
    volatile uint32_t slc1host_int_clr; /* 0xd8, write-only */
    volatile uint32_t slc0host_func1_int_ena; /* 0xdc */
    volatile uint32_t slc1host_func1_int_ena; /* 0xe0 */
    volatile uint32_t slc0host_func2_int_ena; /* 0xe4 */
    volatile uint32_t slc1host_func2_int_ena; /* 0xe8 */
    volatile uint32_t slc0host_int_ena; /* 0xec */
    volatile uint32_t slc1host_int_ena; /* 0xf0 */
    volatile uint32_t slc0host_rx_infor; /* 0xf4 */
    volatile uint32_t slc1host_rx_infor; /* 0xf8 */
    volatile uint32_t slc0host_len_wd; /* 0xfc */
    volatile uint32_t slc_apbwin_wdata; /* 0x100 */
    volatile uint32_t slc_apbwin_conf; /* 0x104 */
    const volatile uint32_t slc_apbwin_rdata; /* 0x108 */
    volatile uint32_t rdclr0; /* 0x10c */
    volatile uint32_t rdclr1; /* 0x110 */
    volatile uint32_t slc0host_int_ena1; /* 0x114 */
    volatile uint32_t slc1host_int_ena1; /* 0x118 */
    uint32_t reserved_11c[23];
    volatile uint32_t slchostdate; /* 0x178 */
    volatile uint32_t slchostid; /* 0x17c */
    uint32_t reserved_180[28];
    volatile uint32_t conf; /* 0x1f0 */
    volatile uint32_t inf_st; /* 0x1f4 */
};
_Static_assert(offsetof(struct slchost_regs, func2_0) == 0x10, "");
_Static_assert(offsetof(struct slchost_regs, func2_1) == 0x14, "");
_Static_assert(offsetof(struct slchost_regs, func2_2) == 0x20, "");
_Static_assert(offsetof(struct slchost_regs, gpio_status0) == 0x34, "");
_Static_assert(offsetof(struct slchost_regs, gpio_status1) == 0x38, "");
_Static_assert(offsetof(struct slchost_regs, gpio_in0) == 0x3c, "");
_Static_assert(offsetof(struct slchost_regs, gpio_in1) == 0x40, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_token_rdata) == 0x44, "");
_Static_assert(offsetof(struct slchost_regs, slc0_host_pf) == 0x48, "");
_Static_assert(offsetof(struct slchost_regs, slc1_host_pf) == 0x4c, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_int_raw) == 0x50, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_int_raw) == 0x54, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_int_st) == 0x58, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_int_st) == 0x5c, "");
_Static_assert(offsetof(struct slchost_regs, pkt_len) == 0x60, "");
_Static_assert(offsetof(struct slchost_regs, state_w0) == 0x64, "");
_Static_assert(offsetof(struct slchost_regs, state_w1) == 0x68, "");
_Static_assert(offsetof(struct slchost_regs, conf_w0) == 0x6c, "");
_Static_assert(offsetof(struct slchost_regs, conf_w1) == 0x70, "");
_Static_assert(offsetof(struct slchost_regs, conf_w2) == 0x74, "");
_Static_assert(offsetof(struct slchost_regs, conf_w3) == 0x78, "");
_Static_assert(offsetof(struct slchost_regs, conf_w4) == 0x7c, "");
_Static_assert(offsetof(struct slchost_regs, conf_w5) == 0x80, "");
_Static_assert(offsetof(struct slchost_regs, win_cmd) == 0x84, "");
_Static_assert(offsetof(struct slchost_regs, conf_w6) == 0x88, "");
_Static_assert(offsetof(struct slchost_regs, conf_w7) == 0x8c, "");
_Static_assert(offsetof(struct slchost_regs, pkt_len0) == 0x90, "");
_Static_assert(offsetof(struct slchost_regs, pkt_len1) == 0x94, "");
_Static_assert(offsetof(struct slchost_regs, pkt_len2) == 0x98, "");
_Static_assert(offsetof(struct slchost_regs, conf_w8) == 0x9c, "");
_Static_assert(offsetof(struct slchost_regs, conf_w9) == 0xa0, "");
_Static_assert(offsetof(struct slchost_regs, conf_w10) == 0xa4, "");
_Static_assert(offsetof(struct slchost_regs, conf_w11) == 0xa8, "");
_Static_assert(offsetof(struct slchost_regs, conf_w12) == 0xac, "");
_Static_assert(offsetof(struct slchost_regs, conf_w13) == 0xb0, "");
_Static_assert(offsetof(struct slchost_regs, conf_w14) == 0xb4, "");
_Static_assert(offsetof(struct slchost_regs, conf_w15) == 0xb8, "");
_Static_assert(offsetof(struct slchost_regs, check_sum0) == 0xbc, "");
_Static_assert(offsetof(struct slchost_regs, check_sum1) == 0xc0, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_token_rdata) == 0xc4, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_token_wdata) == 0xc8, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_token_wdata) == 0xcc, "");
_Static_assert(offsetof(struct slchost_regs, token_con) == 0xd0, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_int_clr) == 0xd4, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_int_clr) == 0xd8, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_func1_int_ena) == 0xdc, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_func1_int_ena) == 0xe0, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_func2_int_ena) == 0xe4, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_func2_int_ena) == 0xe8, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_int_ena) == 0xec, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_int_ena) == 0xf0, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_rx_infor) == 0xf4, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_rx_infor) == 0xf8, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_len_wd) == 0xfc, "");
_Static_assert(offsetof(struct slchost_regs, slc_apbwin_wdata) == 0x100, "");
_Static_assert(offsetof(struct slchost_regs, slc_apbwin_conf) == 0x104, "");
_Static_assert(offsetof(struct slchost_regs, slc_apbwin_rdata) == 0x108, "");
_Static_assert(offsetof(struct slchost_regs, rdclr0) == 0x10c, "");
_Static_assert(offsetof(struct slchost_regs, rdclr1) == 0x110, "");
_Static_assert(offsetof(struct slchost_regs, slc0host_int_ena1) == 0x114, "");
_Static_assert(offsetof(struct slchost_regs, slc1host_int_ena1) == 0x118, "");
_Static_assert(offsetof(struct slchost_regs, slchostdate) == 0x178, "");
_Static_assert(offsetof(struct slchost_regs, slchostid) == 0x17c, "");
_Static_assert(offsetof(struct slchost_regs, conf) == 0x1f0, "");
_Static_assert(offsetof(struct slchost_regs, inf_st) == 0x1f4, "");
_Static_assert(sizeof(struct slchost_regs) == 0x1f8, "");

#define SLCHOST_BASE 0x60017000u
#define SLCHOST ((struct slchost_regs *)(uintptr_t)SLCHOST_BASE)

#define SLCHOST_FUNC2_0_OFFSET 0x10u
#define SLCHOST_FUNC2_0_RESET 0x00000000u
#define SLCHOST_FUNC2_0_SLC_FUNC2_INT_SHIFT 24u
#define SLCHOST_FUNC2_0_SLC_FUNC2_INT_MASK 0x01000000u
static inline uint32_t slchost_func2_0_get_slc_func2_int(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_func2_0_set_slc_func2_int(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }

#define SLCHOST_FUNC2_1_OFFSET 0x14u
#define SLCHOST_FUNC2_1_RESET 0x00000000u
#define SLCHOST_FUNC2_1_SLC_FUNC2_INT_EN_SHIFT 0u
#define SLCHOST_FUNC2_1_SLC_FUNC2_INT_EN_MASK 0x00000001u
static inline uint32_t slchost_func2_1_get_slc_func2_int_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_func2_1_set_slc_func2_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SLCHOST_FUNC2_2_OFFSET 0x20u
#define SLCHOST_FUNC2_2_RESET 0x00000001u
#define SLCHOST_FUNC2_2_SLC_FUNC1_MDSTAT_SHIFT 0u
#define SLCHOST_FUNC2_2_SLC_FUNC1_MDSTAT_MASK 0x00000001u
static inline uint32_t slchost_func2_2_get_slc_func1_mdstat(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_func2_2_set_slc_func1_mdstat(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SLCHOST_GPIO_STATUS0_OFFSET 0x34u
#define SLCHOST_GPIO_STATUS0_RESET 0x00000000u
#define SLCHOST_GPIO_STATUS0_GPIO_SDIO_INT0_SHIFT 0u
#define SLCHOST_GPIO_STATUS0_GPIO_SDIO_INT0_MASK 0xffffffffu

#define SLCHOST_GPIO_STATUS1_OFFSET 0x38u
#define SLCHOST_GPIO_STATUS1_RESET 0x00000000u
#define SLCHOST_GPIO_STATUS1_GPIO_SDIO_INT1_SHIFT 0u
#define SLCHOST_GPIO_STATUS1_GPIO_SDIO_INT1_MASK 0xffffffffu

#define SLCHOST_GPIO_IN0_OFFSET 0x3cu
#define SLCHOST_GPIO_IN0_RESET 0x00000000u
#define SLCHOST_GPIO_IN0_GPIO_SDIO_IN0_SHIFT 0u
#define SLCHOST_GPIO_IN0_GPIO_SDIO_IN0_MASK 0xffffffffu

#define SLCHOST_GPIO_IN1_OFFSET 0x40u
#define SLCHOST_GPIO_IN1_RESET 0x00000000u
#define SLCHOST_GPIO_IN1_GPIO_SDIO_IN1_SHIFT 0u
#define SLCHOST_GPIO_IN1_GPIO_SDIO_IN1_MASK 0xffffffffu

#define SLCHOST_SLC0HOST_TOKEN_RDATA_OFFSET 0x44u
#define SLCHOST_SLC0HOST_TOKEN_RDATA_RESET 0x00000000u
#define SLCHOST_SLC0HOST_TOKEN_RDATA_SLC0_TOKEN0_SHIFT 0u
#define SLCHOST_SLC0HOST_TOKEN_RDATA_SLC0_TOKEN0_MASK 0x00000fffu
static inline uint32_t slchost_slc0host_token_rdata_get_slc0_token0(uint32_t reg) { return reg & 0xfffu; }
#define SLCHOST_SLC0HOST_TOKEN_RDATA_SLC0_RX_PF_VALID_SHIFT 12u
#define SLCHOST_SLC0HOST_TOKEN_RDATA_SLC0_RX_PF_VALID_MASK 0x00001000u
static inline uint32_t slchost_slc0host_token_rdata_get_slc0_rx_pf_valid(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SLCHOST_SLC0HOST_TOKEN_RDATA_HOSTSLCHOST_SLC0_TOKEN1_SHIFT 16u
#define SLCHOST_SLC0HOST_TOKEN_RDATA_HOSTSLCHOST_SLC0_TOKEN1_MASK 0x0fff0000u
static inline uint32_t slchost_slc0host_token_rdata_get_hostslchost_slc0_token1(uint32_t reg) { return reg >> 16 & 0xfffu; }
#define SLCHOST_SLC0HOST_TOKEN_RDATA_SLC0_RX_PF_EOF_SHIFT 28u
#define SLCHOST_SLC0HOST_TOKEN_RDATA_SLC0_RX_PF_EOF_MASK 0xf0000000u
static inline uint32_t slchost_slc0host_token_rdata_get_slc0_rx_pf_eof(uint32_t reg) { return reg >> 28 & 0xfu; }

#define SLCHOST_SLC0_HOST_PF_OFFSET 0x48u
#define SLCHOST_SLC0_HOST_PF_RESET 0x00000000u
#define SLCHOST_SLC0_HOST_PF_SLC0_PF_DATA_SHIFT 0u
#define SLCHOST_SLC0_HOST_PF_SLC0_PF_DATA_MASK 0xffffffffu

#define SLCHOST_SLC1_HOST_PF_OFFSET 0x4cu
#define SLCHOST_SLC1_HOST_PF_RESET 0x00000000u
#define SLCHOST_SLC1_HOST_PF_SLC1_PF_DATA_SHIFT 0u
#define SLCHOST_SLC1_HOST_PF_SLC1_PF_DATA_MASK 0xffffffffu

#define SLCHOST_SLC0HOST_INT_RAW_OFFSET 0x50u
#define SLCHOST_SLC0HOST_INT_RAW_RESET 0x00000000u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT0_INT_RAW_SHIFT 0u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT0_INT_RAW_MASK 0x00000001u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit0_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT1_INT_RAW_SHIFT 1u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT1_INT_RAW_MASK 0x00000002u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit1_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT2_INT_RAW_SHIFT 2u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT2_INT_RAW_MASK 0x00000004u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit2_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT3_INT_RAW_SHIFT 3u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT3_INT_RAW_MASK 0x00000008u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit3_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit3_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT4_INT_RAW_SHIFT 4u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT4_INT_RAW_MASK 0x00000010u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit4_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit4_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT5_INT_RAW_SHIFT 5u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT5_INT_RAW_MASK 0x00000020u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit5_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit5_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT6_INT_RAW_SHIFT 6u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT6_INT_RAW_MASK 0x00000040u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit6_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit6_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT7_INT_RAW_SHIFT 7u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOHOST_BIT7_INT_RAW_MASK 0x00000080u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tohost_bit7_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tohost_bit7_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN0_1TO0_INT_RAW_SHIFT 8u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN0_1TO0_INT_RAW_MASK 0x00000100u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_token0_1to0_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_token0_1to0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN1_1TO0_INT_RAW_SHIFT 9u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN1_1TO0_INT_RAW_MASK 0x00000200u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_token1_1to0_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_token1_1to0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN0_0TO1_INT_RAW_SHIFT 10u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN0_0TO1_INT_RAW_MASK 0x00000400u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_token0_0to1_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_token0_0to1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN1_0TO1_INT_RAW_SHIFT 11u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TOKEN1_0TO1_INT_RAW_MASK 0x00000800u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_token1_0to1_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_token1_0to1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_RX_SOF_INT_RAW_SHIFT 12u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_RX_SOF_INT_RAW_MASK 0x00001000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0host_rx_sof_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0host_rx_sof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_RX_EOF_INT_RAW_SHIFT 13u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_RX_EOF_INT_RAW_MASK 0x00002000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0host_rx_eof_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0host_rx_eof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_RX_START_INT_RAW_SHIFT 14u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_RX_START_INT_RAW_MASK 0x00004000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0host_rx_start_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0host_rx_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_TX_START_INT_RAW_SHIFT 15u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0HOST_TX_START_INT_RAW_MASK 0x00008000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0host_tx_start_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0host_tx_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_RX_UDF_INT_RAW_SHIFT 16u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_RX_UDF_INT_RAW_MASK 0x00010000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_rx_udf_int_raw(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_rx_udf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TX_OVF_INT_RAW_SHIFT 17u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_TX_OVF_INT_RAW_MASK 0x00020000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_tx_ovf_int_raw(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_tx_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_RX_PF_VALID_INT_RAW_SHIFT 18u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_RX_PF_VALID_INT_RAW_MASK 0x00040000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_rx_pf_valid_int_raw(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_rx_pf_valid_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT0_INT_RAW_SHIFT 19u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT0_INT_RAW_MASK 0x00080000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_ext_bit0_int_raw(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_ext_bit0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT1_INT_RAW_SHIFT 20u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT1_INT_RAW_MASK 0x00100000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_ext_bit1_int_raw(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_ext_bit1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT2_INT_RAW_SHIFT 21u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT2_INT_RAW_MASK 0x00200000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_ext_bit2_int_raw(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_ext_bit2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT3_INT_RAW_SHIFT 22u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_EXT_BIT3_INT_RAW_MASK 0x00400000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_ext_bit3_int_raw(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_ext_bit3_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_RX_NEW_PACKET_INT_RAW_SHIFT 23u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_RX_NEW_PACKET_INT_RAW_MASK 0x00800000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_rx_new_packet_int_raw(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_rx_new_packet_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_HOST_RD_RETRY_INT_RAW_SHIFT 24u
#define SLCHOST_SLC0HOST_INT_RAW_SLC0_HOST_RD_RETRY_INT_RAW_MASK 0x01000000u
static inline uint32_t slchost_slc0host_int_raw_get_slc0_host_rd_retry_int_raw(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_slc0_host_rd_retry_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC0HOST_INT_RAW_GPIO_SDIO_INT_RAW_SHIFT 25u
#define SLCHOST_SLC0HOST_INT_RAW_GPIO_SDIO_INT_RAW_MASK 0x02000000u
static inline uint32_t slchost_slc0host_int_raw_get_gpio_sdio_int_raw(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc0host_int_raw_set_gpio_sdio_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC1HOST_INT_RAW_OFFSET 0x54u
#define SLCHOST_SLC1HOST_INT_RAW_RESET 0x00000000u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT0_INT_RAW_SHIFT 0u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT0_INT_RAW_MASK 0x00000001u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit0_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT1_INT_RAW_SHIFT 1u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT1_INT_RAW_MASK 0x00000002u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit1_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT2_INT_RAW_SHIFT 2u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT2_INT_RAW_MASK 0x00000004u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit2_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT3_INT_RAW_SHIFT 3u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT3_INT_RAW_MASK 0x00000008u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit3_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit3_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT4_INT_RAW_SHIFT 4u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT4_INT_RAW_MASK 0x00000010u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit4_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit4_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT5_INT_RAW_SHIFT 5u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT5_INT_RAW_MASK 0x00000020u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit5_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit5_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT6_INT_RAW_SHIFT 6u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT6_INT_RAW_MASK 0x00000040u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit6_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit6_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT7_INT_RAW_SHIFT 7u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOHOST_BIT7_INT_RAW_MASK 0x00000080u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tohost_bit7_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tohost_bit7_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN0_1TO0_INT_RAW_SHIFT 8u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN0_1TO0_INT_RAW_MASK 0x00000100u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_token0_1to0_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_token0_1to0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN1_1TO0_INT_RAW_SHIFT 9u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN1_1TO0_INT_RAW_MASK 0x00000200u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_token1_1to0_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_token1_1to0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN0_0TO1_INT_RAW_SHIFT 10u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN0_0TO1_INT_RAW_MASK 0x00000400u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_token0_0to1_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_token0_0to1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN1_0TO1_INT_RAW_SHIFT 11u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TOKEN1_0TO1_INT_RAW_MASK 0x00000800u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_token1_0to1_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_token1_0to1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_RX_SOF_INT_RAW_SHIFT 12u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_RX_SOF_INT_RAW_MASK 0x00001000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1host_rx_sof_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1host_rx_sof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_RX_EOF_INT_RAW_SHIFT 13u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_RX_EOF_INT_RAW_MASK 0x00002000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1host_rx_eof_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1host_rx_eof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_RX_START_INT_RAW_SHIFT 14u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_RX_START_INT_RAW_MASK 0x00004000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1host_rx_start_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1host_rx_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_TX_START_INT_RAW_SHIFT 15u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1HOST_TX_START_INT_RAW_MASK 0x00008000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1host_tx_start_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1host_tx_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_RX_UDF_INT_RAW_SHIFT 16u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_RX_UDF_INT_RAW_MASK 0x00010000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_rx_udf_int_raw(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_rx_udf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TX_OVF_INT_RAW_SHIFT 17u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_TX_OVF_INT_RAW_MASK 0x00020000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_tx_ovf_int_raw(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_tx_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_RX_PF_VALID_INT_RAW_SHIFT 18u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_RX_PF_VALID_INT_RAW_MASK 0x00040000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_rx_pf_valid_int_raw(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_rx_pf_valid_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT0_INT_RAW_SHIFT 19u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT0_INT_RAW_MASK 0x00080000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_ext_bit0_int_raw(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_ext_bit0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT1_INT_RAW_SHIFT 20u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT1_INT_RAW_MASK 0x00100000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_ext_bit1_int_raw(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_ext_bit1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT2_INT_RAW_SHIFT 21u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT2_INT_RAW_MASK 0x00200000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_ext_bit2_int_raw(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_ext_bit2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT3_INT_RAW_SHIFT 22u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_EXT_BIT3_INT_RAW_MASK 0x00400000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_ext_bit3_int_raw(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_ext_bit3_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_WIFI_RX_NEW_PACKET_INT_RAW_SHIFT 23u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_WIFI_RX_NEW_PACKET_INT_RAW_MASK 0x00800000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_wifi_rx_new_packet_int_raw(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_wifi_rx_new_packet_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_HOST_RD_RETRY_INT_RAW_SHIFT 24u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_HOST_RD_RETRY_INT_RAW_MASK 0x01000000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_host_rd_retry_int_raw(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_host_rd_retry_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_BT_RX_NEW_PACKET_INT_RAW_SHIFT 25u
#define SLCHOST_SLC1HOST_INT_RAW_SLC1_BT_RX_NEW_PACKET_INT_RAW_MASK 0x02000000u
static inline uint32_t slchost_slc1host_int_raw_get_slc1_bt_rx_new_packet_int_raw(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc1host_int_raw_set_slc1_bt_rx_new_packet_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC0HOST_INT_ST_OFFSET 0x58u
#define SLCHOST_SLC0HOST_INT_ST_RESET 0x00000000u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT0_INT_ST_SHIFT 0u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT0_INT_ST_MASK 0x00000001u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit0_int_st(uint32_t reg) { return reg & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT1_INT_ST_SHIFT 1u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT1_INT_ST_MASK 0x00000002u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit1_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT2_INT_ST_SHIFT 2u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT2_INT_ST_MASK 0x00000004u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit2_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT3_INT_ST_SHIFT 3u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT3_INT_ST_MASK 0x00000008u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit3_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT4_INT_ST_SHIFT 4u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT4_INT_ST_MASK 0x00000010u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit4_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT5_INT_ST_SHIFT 5u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT5_INT_ST_MASK 0x00000020u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit5_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT6_INT_ST_SHIFT 6u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT6_INT_ST_MASK 0x00000040u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit6_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT7_INT_ST_SHIFT 7u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOHOST_BIT7_INT_ST_MASK 0x00000080u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tohost_bit7_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN0_1TO0_INT_ST_SHIFT 8u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN0_1TO0_INT_ST_MASK 0x00000100u
static inline uint32_t slchost_slc0host_int_st_get_slc0_token0_1to0_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN1_1TO0_INT_ST_SHIFT 9u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN1_1TO0_INT_ST_MASK 0x00000200u
static inline uint32_t slchost_slc0host_int_st_get_slc0_token1_1to0_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN0_0TO1_INT_ST_SHIFT 10u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN0_0TO1_INT_ST_MASK 0x00000400u
static inline uint32_t slchost_slc0host_int_st_get_slc0_token0_0to1_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN1_0TO1_INT_ST_SHIFT 11u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TOKEN1_0TO1_INT_ST_MASK 0x00000800u
static inline uint32_t slchost_slc0host_int_st_get_slc0_token1_0to1_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_RX_SOF_INT_ST_SHIFT 12u
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_RX_SOF_INT_ST_MASK 0x00001000u
static inline uint32_t slchost_slc0host_int_st_get_slc0host_rx_sof_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_RX_EOF_INT_ST_SHIFT 13u
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_RX_EOF_INT_ST_MASK 0x00002000u
static inline uint32_t slchost_slc0host_int_st_get_slc0host_rx_eof_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_RX_START_INT_ST_SHIFT 14u
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_RX_START_INT_ST_MASK 0x00004000u
static inline uint32_t slchost_slc0host_int_st_get_slc0host_rx_start_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_TX_START_INT_ST_SHIFT 15u
#define SLCHOST_SLC0HOST_INT_ST_SLC0HOST_TX_START_INT_ST_MASK 0x00008000u
static inline uint32_t slchost_slc0host_int_st_get_slc0host_tx_start_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_RX_UDF_INT_ST_SHIFT 16u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_RX_UDF_INT_ST_MASK 0x00010000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_rx_udf_int_st(uint32_t reg) { return reg >> 16 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TX_OVF_INT_ST_SHIFT 17u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_TX_OVF_INT_ST_MASK 0x00020000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_tx_ovf_int_st(uint32_t reg) { return reg >> 17 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_RX_PF_VALID_INT_ST_SHIFT 18u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_RX_PF_VALID_INT_ST_MASK 0x00040000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_rx_pf_valid_int_st(uint32_t reg) { return reg >> 18 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT0_INT_ST_SHIFT 19u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT0_INT_ST_MASK 0x00080000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_ext_bit0_int_st(uint32_t reg) { return reg >> 19 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT1_INT_ST_SHIFT 20u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT1_INT_ST_MASK 0x00100000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_ext_bit1_int_st(uint32_t reg) { return reg >> 20 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT2_INT_ST_SHIFT 21u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT2_INT_ST_MASK 0x00200000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_ext_bit2_int_st(uint32_t reg) { return reg >> 21 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT3_INT_ST_SHIFT 22u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_EXT_BIT3_INT_ST_MASK 0x00400000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_ext_bit3_int_st(uint32_t reg) { return reg >> 22 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_RX_NEW_PACKET_INT_ST_SHIFT 23u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_RX_NEW_PACKET_INT_ST_MASK 0x00800000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_rx_new_packet_int_st(uint32_t reg) { return reg >> 23 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_SLC0_HOST_RD_RETRY_INT_ST_SHIFT 24u
#define SLCHOST_SLC0HOST_INT_ST_SLC0_HOST_RD_RETRY_INT_ST_MASK 0x01000000u
static inline uint32_t slchost_slc0host_int_st_get_slc0_host_rd_retry_int_st(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SLCHOST_SLC0HOST_INT_ST_GPIO_SDIO_INT_ST_SHIFT 25u
#define SLCHOST_SLC0HOST_INT_ST_GPIO_SDIO_INT_ST_MASK 0x02000000u
static inline uint32_t slchost_slc0host_int_st_get_gpio_sdio_int_st(uint32_t reg) { return reg >> 25 & 0x1u; }

#define SLCHOST_SLC1HOST_INT_ST_OFFSET 0x5cu
#define SLCHOST_SLC1HOST_INT_ST_RESET 0x00000000u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT0_INT_ST_SHIFT 0u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT0_INT_ST_MASK 0x00000001u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit0_int_st(uint32_t reg) { return reg & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT1_INT_ST_SHIFT 1u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT1_INT_ST_MASK 0x00000002u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit1_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT2_INT_ST_SHIFT 2u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT2_INT_ST_MASK 0x00000004u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit2_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT3_INT_ST_SHIFT 3u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT3_INT_ST_MASK 0x00000008u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit3_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT4_INT_ST_SHIFT 4u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT4_INT_ST_MASK 0x00000010u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit4_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT5_INT_ST_SHIFT 5u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT5_INT_ST_MASK 0x00000020u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit5_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT6_INT_ST_SHIFT 6u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT6_INT_ST_MASK 0x00000040u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit6_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT7_INT_ST_SHIFT 7u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOHOST_BIT7_INT_ST_MASK 0x00000080u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tohost_bit7_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN0_1TO0_INT_ST_SHIFT 8u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN0_1TO0_INT_ST_MASK 0x00000100u
static inline uint32_t slchost_slc1host_int_st_get_slc1_token0_1to0_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN1_1TO0_INT_ST_SHIFT 9u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN1_1TO0_INT_ST_MASK 0x00000200u
static inline uint32_t slchost_slc1host_int_st_get_slc1_token1_1to0_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN0_0TO1_INT_ST_SHIFT 10u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN0_0TO1_INT_ST_MASK 0x00000400u
static inline uint32_t slchost_slc1host_int_st_get_slc1_token0_0to1_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN1_0TO1_INT_ST_SHIFT 11u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TOKEN1_0TO1_INT_ST_MASK 0x00000800u
static inline uint32_t slchost_slc1host_int_st_get_slc1_token1_0to1_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_RX_SOF_INT_ST_SHIFT 12u
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_RX_SOF_INT_ST_MASK 0x00001000u
static inline uint32_t slchost_slc1host_int_st_get_slc1host_rx_sof_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_RX_EOF_INT_ST_SHIFT 13u
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_RX_EOF_INT_ST_MASK 0x00002000u
static inline uint32_t slchost_slc1host_int_st_get_slc1host_rx_eof_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_RX_START_INT_ST_SHIFT 14u
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_RX_START_INT_ST_MASK 0x00004000u
static inline uint32_t slchost_slc1host_int_st_get_slc1host_rx_start_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_TX_START_INT_ST_SHIFT 15u
#define SLCHOST_SLC1HOST_INT_ST_SLC1HOST_TX_START_INT_ST_MASK 0x00008000u
static inline uint32_t slchost_slc1host_int_st_get_slc1host_tx_start_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_RX_UDF_INT_ST_SHIFT 16u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_RX_UDF_INT_ST_MASK 0x00010000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_rx_udf_int_st(uint32_t reg) { return reg >> 16 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TX_OVF_INT_ST_SHIFT 17u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_TX_OVF_INT_ST_MASK 0x00020000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_tx_ovf_int_st(uint32_t reg) { return reg >> 17 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_RX_PF_VALID_INT_ST_SHIFT 18u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_RX_PF_VALID_INT_ST_MASK 0x00040000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_rx_pf_valid_int_st(uint32_t reg) { return reg >> 18 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT0_INT_ST_SHIFT 19u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT0_INT_ST_MASK 0x00080000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_ext_bit0_int_st(uint32_t reg) { return reg >> 19 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT1_INT_ST_SHIFT 20u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT1_INT_ST_MASK 0x00100000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_ext_bit1_int_st(uint32_t reg) { return reg >> 20 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT2_INT_ST_SHIFT 21u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT2_INT_ST_MASK 0x00200000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_ext_bit2_int_st(uint32_t reg) { return reg >> 21 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT3_INT_ST_SHIFT 22u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_EXT_BIT3_INT_ST_MASK 0x00400000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_ext_bit3_int_st(uint32_t reg) { return reg >> 22 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_WIFI_RX_NEW_PACKET_INT_ST_SHIFT 23u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_WIFI_RX_NEW_PACKET_INT_ST_MASK 0x00800000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_wifi_rx_new_packet_int_st(uint32_t reg) { return reg >> 23 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_HOST_RD_RETRY_INT_ST_SHIFT 24u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_HOST_RD_RETRY_INT_ST_MASK 0x01000000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_host_rd_retry_int_st(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SLCHOST_SLC1HOST_INT_ST_SLC1_BT_RX_NEW_PACKET_INT_ST_SHIFT 25u
#define SLCHOST_SLC1HOST_INT_ST_SLC1_BT_RX_NEW_PACKET_INT_ST_MASK 0x02000000u
static inline uint32_t slchost_slc1host_int_st_get_slc1_bt_rx_new_packet_int_st(uint32_t reg) { return reg >> 25 & 0x1u; }

#define SLCHOST_PKT_LEN_OFFSET 0x60u
#define SLCHOST_PKT_LEN_RESET 0x00000000u
#define SLCHOST_PKT_LEN_HOSTSLCHOST_SLC0_LEN_SHIFT 0u
#define SLCHOST_PKT_LEN_HOSTSLCHOST_SLC0_LEN_MASK 0x000fffffu
static inline uint32_t slchost_pkt_len_get_hostslchost_slc0_len(uint32_t reg) { return reg & 0xfffffu; }
#define SLCHOST_PKT_LEN_HOSTSLCHOST_SLC0_LEN_CHECK_SHIFT 20u
#define SLCHOST_PKT_LEN_HOSTSLCHOST_SLC0_LEN_CHECK_MASK 0xfff00000u
static inline uint32_t slchost_pkt_len_get_hostslchost_slc0_len_check(uint32_t reg) { return reg >> 20 & 0xfffu; }

#define SLCHOST_STATE_W0_OFFSET 0x64u
#define SLCHOST_STATE_W0_RESET 0x00000000u
#define SLCHOST_STATE_W0_SLCHOST_STATE0_SHIFT 0u
#define SLCHOST_STATE_W0_SLCHOST_STATE0_MASK 0x000000ffu
static inline uint32_t slchost_state_w0_get_slchost_state0(uint32_t reg) { return reg & 0xffu; }
#define SLCHOST_STATE_W0_SLCHOST_STATE1_SHIFT 8u
#define SLCHOST_STATE_W0_SLCHOST_STATE1_MASK 0x0000ff00u
static inline uint32_t slchost_state_w0_get_slchost_state1(uint32_t reg) { return reg >> 8 & 0xffu; }
#define SLCHOST_STATE_W0_SLCHOST_STATE2_SHIFT 16u
#define SLCHOST_STATE_W0_SLCHOST_STATE2_MASK 0x00ff0000u
static inline uint32_t slchost_state_w0_get_slchost_state2(uint32_t reg) { return reg >> 16 & 0xffu; }
#define SLCHOST_STATE_W0_SLCHOST_STATE3_SHIFT 24u
#define SLCHOST_STATE_W0_SLCHOST_STATE3_MASK 0xff000000u
static inline uint32_t slchost_state_w0_get_slchost_state3(uint32_t reg) { return reg >> 24 & 0xffu; }

#define SLCHOST_STATE_W1_OFFSET 0x68u
#define SLCHOST_STATE_W1_RESET 0x00000000u
#define SLCHOST_STATE_W1_SLCHOST_STATE4_SHIFT 0u
#define SLCHOST_STATE_W1_SLCHOST_STATE4_MASK 0x000000ffu
static inline uint32_t slchost_state_w1_get_slchost_state4(uint32_t reg) { return reg & 0xffu; }
#define SLCHOST_STATE_W1_SLCHOST_STATE5_SHIFT 8u
#define SLCHOST_STATE_W1_SLCHOST_STATE5_MASK 0x0000ff00u
static inline uint32_t slchost_state_w1_get_slchost_state5(uint32_t reg) { return reg >> 8 & 0xffu; }
#define SLCHOST_STATE_W1_SLCHOST_STATE6_SHIFT 16u
#define SLCHOST_STATE_W1_SLCHOST_STATE6_MASK 0x00ff0000u
static inline uint32_t slchost_state_w1_get_slchost_state6(uint32_t reg) { return reg >> 16 & 0xffu; }
#define SLCHOST_STATE_W1_SLCHOST_STATE7_SHIFT 24u
#define SLCHOST_STATE_W1_SLCHOST_STATE7_MASK 0xff000000u
static inline uint32_t slchost_state_w1_get_slchost_state7(uint32_t reg) { return reg >> 24 & 0xffu; }

#define SLCHOST_CONF_W0_OFFSET 0x6cu
#define SLCHOST_CONF_W0_RESET 0x00000000u
#define SLCHOST_CONF_W0_SLCHOST_CONF0_SHIFT 0u
#define SLCHOST_CONF_W0_SLCHOST_CONF0_MASK 0x000000ffu
static inline uint32_t slchost_conf_w0_get_slchost_conf0(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w0_set_slchost_conf0(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W0_SLCHOST_CONF1_SHIFT 8u
#define SLCHOST_CONF_W0_SLCHOST_CONF1_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w0_get_slchost_conf1(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w0_set_slchost_conf1(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W0_SLCHOST_CONF2_SHIFT 16u
#define SLCHOST_CONF_W0_SLCHOST_CONF2_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w0_get_slchost_conf2(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w0_set_slchost_conf2(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W0_SLCHOST_CONF3_SHIFT 24u
#define SLCHOST_CONF_W0_SLCHOST_CONF3_MASK 0xff000000u
static inline uint32_t slchost_conf_w0_get_slchost_conf3(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w0_set_slchost_conf3(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W1_OFFSET 0x70u
#define SLCHOST_CONF_W1_RESET 0x00000000u
#define SLCHOST_CONF_W1_SLCHOST_CONF4_SHIFT 0u
#define SLCHOST_CONF_W1_SLCHOST_CONF4_MASK 0x000000ffu
static inline uint32_t slchost_conf_w1_get_slchost_conf4(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w1_set_slchost_conf4(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W1_SLCHOST_CONF5_SHIFT 8u
#define SLCHOST_CONF_W1_SLCHOST_CONF5_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w1_get_slchost_conf5(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w1_set_slchost_conf5(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W1_SLCHOST_CONF6_SHIFT 16u
#define SLCHOST_CONF_W1_SLCHOST_CONF6_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w1_get_slchost_conf6(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w1_set_slchost_conf6(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W1_SLCHOST_CONF7_SHIFT 24u
#define SLCHOST_CONF_W1_SLCHOST_CONF7_MASK 0xff000000u
static inline uint32_t slchost_conf_w1_get_slchost_conf7(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w1_set_slchost_conf7(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W2_OFFSET 0x74u
#define SLCHOST_CONF_W2_RESET 0x00000000u
#define SLCHOST_CONF_W2_SLCHOST_CONF8_SHIFT 0u
#define SLCHOST_CONF_W2_SLCHOST_CONF8_MASK 0x000000ffu
static inline uint32_t slchost_conf_w2_get_slchost_conf8(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w2_set_slchost_conf8(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W2_SLCHOST_CONF9_SHIFT 8u
#define SLCHOST_CONF_W2_SLCHOST_CONF9_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w2_get_slchost_conf9(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w2_set_slchost_conf9(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W2_SLCHOST_CONF10_SHIFT 16u
#define SLCHOST_CONF_W2_SLCHOST_CONF10_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w2_get_slchost_conf10(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w2_set_slchost_conf10(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W2_SLCHOST_CONF11_SHIFT 24u
#define SLCHOST_CONF_W2_SLCHOST_CONF11_MASK 0xff000000u
static inline uint32_t slchost_conf_w2_get_slchost_conf11(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w2_set_slchost_conf11(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W3_OFFSET 0x78u
#define SLCHOST_CONF_W3_RESET 0x000000c0u
#define SLCHOST_CONF_W3_SLCHOST_CONF12_SHIFT 0u
#define SLCHOST_CONF_W3_SLCHOST_CONF12_MASK 0x000000ffu
static inline uint32_t slchost_conf_w3_get_slchost_conf12(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w3_set_slchost_conf12(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W3_SLCHOST_CONF13_SHIFT 8u
#define SLCHOST_CONF_W3_SLCHOST_CONF13_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w3_get_slchost_conf13(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w3_set_slchost_conf13(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W3_SLCHOST_CONF14_SHIFT 16u
#define SLCHOST_CONF_W3_SLCHOST_CONF14_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w3_get_slchost_conf14(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w3_set_slchost_conf14(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W3_SLCHOST_CONF15_SHIFT 24u
#define SLCHOST_CONF_W3_SLCHOST_CONF15_MASK 0xff000000u
static inline uint32_t slchost_conf_w3_get_slchost_conf15(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w3_set_slchost_conf15(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W4_OFFSET 0x7cu
#define SLCHOST_CONF_W4_RESET 0x000001ffu
#define SLCHOST_CONF_W4_SLCHOST_CONF16_SHIFT 0u
#define SLCHOST_CONF_W4_SLCHOST_CONF16_MASK 0x000000ffu
static inline uint32_t slchost_conf_w4_get_slchost_conf16(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w4_set_slchost_conf16(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W4_SLCHOST_CONF17_SHIFT 8u
#define SLCHOST_CONF_W4_SLCHOST_CONF17_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w4_get_slchost_conf17(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w4_set_slchost_conf17(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W4_SLCHOST_CONF18_SHIFT 16u
#define SLCHOST_CONF_W4_SLCHOST_CONF18_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w4_get_slchost_conf18(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w4_set_slchost_conf18(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W4_SLCHOST_CONF19_SHIFT 24u
#define SLCHOST_CONF_W4_SLCHOST_CONF19_MASK 0xff000000u
static inline uint32_t slchost_conf_w4_get_slchost_conf19(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w4_set_slchost_conf19(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W5_OFFSET 0x80u
#define SLCHOST_CONF_W5_RESET 0x00000000u
#define SLCHOST_CONF_W5_SLCHOST_CONF20_SHIFT 0u
#define SLCHOST_CONF_W5_SLCHOST_CONF20_MASK 0x000000ffu
static inline uint32_t slchost_conf_w5_get_slchost_conf20(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w5_set_slchost_conf20(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W5_SLCHOST_CONF21_SHIFT 8u
#define SLCHOST_CONF_W5_SLCHOST_CONF21_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w5_get_slchost_conf21(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w5_set_slchost_conf21(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W5_SLCHOST_CONF22_SHIFT 16u
#define SLCHOST_CONF_W5_SLCHOST_CONF22_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w5_get_slchost_conf22(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w5_set_slchost_conf22(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W5_SLCHOST_CONF23_SHIFT 24u
#define SLCHOST_CONF_W5_SLCHOST_CONF23_MASK 0xff000000u
static inline uint32_t slchost_conf_w5_get_slchost_conf23(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w5_set_slchost_conf23(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_WIN_CMD_OFFSET 0x84u
#define SLCHOST_WIN_CMD_RESET 0x00000000u
#define SLCHOST_WIN_CMD_SLCHOST_WIN_CMD_SHIFT 0u
#define SLCHOST_WIN_CMD_SLCHOST_WIN_CMD_MASK 0x0000ffffu
static inline uint32_t slchost_win_cmd_get_slchost_win_cmd(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t slchost_win_cmd_set_slchost_win_cmd(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define SLCHOST_CONF_W6_OFFSET 0x88u
#define SLCHOST_CONF_W6_RESET 0x00000000u
#define SLCHOST_CONF_W6_SLCHOST_CONF24_SHIFT 0u
#define SLCHOST_CONF_W6_SLCHOST_CONF24_MASK 0x000000ffu
static inline uint32_t slchost_conf_w6_get_slchost_conf24(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w6_set_slchost_conf24(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W6_SLCHOST_CONF25_SHIFT 8u
#define SLCHOST_CONF_W6_SLCHOST_CONF25_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w6_get_slchost_conf25(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w6_set_slchost_conf25(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W6_SLCHOST_CONF26_SHIFT 16u
#define SLCHOST_CONF_W6_SLCHOST_CONF26_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w6_get_slchost_conf26(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w6_set_slchost_conf26(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W6_SLCHOST_CONF27_SHIFT 24u
#define SLCHOST_CONF_W6_SLCHOST_CONF27_MASK 0xff000000u
static inline uint32_t slchost_conf_w6_get_slchost_conf27(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w6_set_slchost_conf27(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W7_OFFSET 0x8cu
#define SLCHOST_CONF_W7_RESET 0x00000000u
#define SLCHOST_CONF_W7_SLCHOST_CONF28_SHIFT 0u
#define SLCHOST_CONF_W7_SLCHOST_CONF28_MASK 0x000000ffu
static inline uint32_t slchost_conf_w7_get_slchost_conf28(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w7_set_slchost_conf28(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W7_SLCHOST_CONF29_SHIFT 8u
#define SLCHOST_CONF_W7_SLCHOST_CONF29_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w7_get_slchost_conf29(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w7_set_slchost_conf29(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W7_SLCHOST_CONF30_SHIFT 16u
#define SLCHOST_CONF_W7_SLCHOST_CONF30_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w7_get_slchost_conf30(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w7_set_slchost_conf30(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W7_SLCHOST_CONF31_SHIFT 24u
#define SLCHOST_CONF_W7_SLCHOST_CONF31_MASK 0xff000000u
static inline uint32_t slchost_conf_w7_get_slchost_conf31(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w7_set_slchost_conf31(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_PKT_LEN0_OFFSET 0x90u
#define SLCHOST_PKT_LEN0_RESET 0x00000000u
#define SLCHOST_PKT_LEN0_HOSTSLCHOST_SLC0_LEN0_SHIFT 0u
#define SLCHOST_PKT_LEN0_HOSTSLCHOST_SLC0_LEN0_MASK 0x000fffffu
static inline uint32_t slchost_pkt_len0_get_hostslchost_slc0_len0(uint32_t reg) { return reg & 0xfffffu; }
#define SLCHOST_PKT_LEN0_HOSTSLCHOST_SLC0_LEN0_CHECK_SHIFT 20u
#define SLCHOST_PKT_LEN0_HOSTSLCHOST_SLC0_LEN0_CHECK_MASK 0xfff00000u
static inline uint32_t slchost_pkt_len0_get_hostslchost_slc0_len0_check(uint32_t reg) { return reg >> 20 & 0xfffu; }

#define SLCHOST_PKT_LEN1_OFFSET 0x94u
#define SLCHOST_PKT_LEN1_RESET 0x00000000u
#define SLCHOST_PKT_LEN1_HOSTSLCHOST_SLC0_LEN1_SHIFT 0u
#define SLCHOST_PKT_LEN1_HOSTSLCHOST_SLC0_LEN1_MASK 0x000fffffu
static inline uint32_t slchost_pkt_len1_get_hostslchost_slc0_len1(uint32_t reg) { return reg & 0xfffffu; }
#define SLCHOST_PKT_LEN1_HOSTSLCHOST_SLC0_LEN1_CHECK_SHIFT 20u
#define SLCHOST_PKT_LEN1_HOSTSLCHOST_SLC0_LEN1_CHECK_MASK 0xfff00000u
static inline uint32_t slchost_pkt_len1_get_hostslchost_slc0_len1_check(uint32_t reg) { return reg >> 20 & 0xfffu; }

#define SLCHOST_PKT_LEN2_OFFSET 0x98u
#define SLCHOST_PKT_LEN2_RESET 0x00000000u
#define SLCHOST_PKT_LEN2_HOSTSLCHOST_SLC0_LEN2_SHIFT 0u
#define SLCHOST_PKT_LEN2_HOSTSLCHOST_SLC0_LEN2_MASK 0x000fffffu
static inline uint32_t slchost_pkt_len2_get_hostslchost_slc0_len2(uint32_t reg) { return reg & 0xfffffu; }
#define SLCHOST_PKT_LEN2_HOSTSLCHOST_SLC0_LEN2_CHECK_SHIFT 20u
#define SLCHOST_PKT_LEN2_HOSTSLCHOST_SLC0_LEN2_CHECK_MASK 0xfff00000u
static inline uint32_t slchost_pkt_len2_get_hostslchost_slc0_len2_check(uint32_t reg) { return reg >> 20 & 0xfffu; }

#define SLCHOST_CONF_W8_OFFSET 0x9cu
#define SLCHOST_CONF_W8_RESET 0x00000000u
#define SLCHOST_CONF_W8_SLCHOST_CONF32_SHIFT 0u
#define SLCHOST_CONF_W8_SLCHOST_CONF32_MASK 0x000000ffu
static inline uint32_t slchost_conf_w8_get_slchost_conf32(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w8_set_slchost_conf32(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W8_SLCHOST_CONF33_SHIFT 8u
#define SLCHOST_CONF_W8_SLCHOST_CONF33_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w8_get_slchost_conf33(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w8_set_slchost_conf33(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W8_SLCHOST_CONF34_SHIFT 16u
#define SLCHOST_CONF_W8_SLCHOST_CONF34_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w8_get_slchost_conf34(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w8_set_slchost_conf34(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W8_SLCHOST_CONF35_SHIFT 24u
#define SLCHOST_CONF_W8_SLCHOST_CONF35_MASK 0xff000000u
static inline uint32_t slchost_conf_w8_get_slchost_conf35(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w8_set_slchost_conf35(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W9_OFFSET 0xa0u
#define SLCHOST_CONF_W9_RESET 0x00000000u
#define SLCHOST_CONF_W9_SLCHOST_CONF36_SHIFT 0u
#define SLCHOST_CONF_W9_SLCHOST_CONF36_MASK 0x000000ffu
static inline uint32_t slchost_conf_w9_get_slchost_conf36(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w9_set_slchost_conf36(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W9_SLCHOST_CONF37_SHIFT 8u
#define SLCHOST_CONF_W9_SLCHOST_CONF37_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w9_get_slchost_conf37(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w9_set_slchost_conf37(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W9_SLCHOST_CONF38_SHIFT 16u
#define SLCHOST_CONF_W9_SLCHOST_CONF38_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w9_get_slchost_conf38(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w9_set_slchost_conf38(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W9_SLCHOST_CONF39_SHIFT 24u
#define SLCHOST_CONF_W9_SLCHOST_CONF39_MASK 0xff000000u
static inline uint32_t slchost_conf_w9_get_slchost_conf39(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w9_set_slchost_conf39(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W10_OFFSET 0xa4u
#define SLCHOST_CONF_W10_RESET 0x00000000u
#define SLCHOST_CONF_W10_SLCHOST_CONF40_SHIFT 0u
#define SLCHOST_CONF_W10_SLCHOST_CONF40_MASK 0x000000ffu
static inline uint32_t slchost_conf_w10_get_slchost_conf40(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w10_set_slchost_conf40(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W10_SLCHOST_CONF41_SHIFT 8u
#define SLCHOST_CONF_W10_SLCHOST_CONF41_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w10_get_slchost_conf41(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w10_set_slchost_conf41(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W10_SLCHOST_CONF42_SHIFT 16u
#define SLCHOST_CONF_W10_SLCHOST_CONF42_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w10_get_slchost_conf42(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w10_set_slchost_conf42(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W10_SLCHOST_CONF43_SHIFT 24u
#define SLCHOST_CONF_W10_SLCHOST_CONF43_MASK 0xff000000u
static inline uint32_t slchost_conf_w10_get_slchost_conf43(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w10_set_slchost_conf43(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W11_OFFSET 0xa8u
#define SLCHOST_CONF_W11_RESET 0x00000000u
#define SLCHOST_CONF_W11_SLCHOST_CONF44_SHIFT 0u
#define SLCHOST_CONF_W11_SLCHOST_CONF44_MASK 0x000000ffu
static inline uint32_t slchost_conf_w11_get_slchost_conf44(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w11_set_slchost_conf44(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W11_SLCHOST_CONF45_SHIFT 8u
#define SLCHOST_CONF_W11_SLCHOST_CONF45_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w11_get_slchost_conf45(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w11_set_slchost_conf45(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W11_SLCHOST_CONF46_SHIFT 16u
#define SLCHOST_CONF_W11_SLCHOST_CONF46_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w11_get_slchost_conf46(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w11_set_slchost_conf46(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W11_SLCHOST_CONF47_SHIFT 24u
#define SLCHOST_CONF_W11_SLCHOST_CONF47_MASK 0xff000000u
static inline uint32_t slchost_conf_w11_get_slchost_conf47(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w11_set_slchost_conf47(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W12_OFFSET 0xacu
#define SLCHOST_CONF_W12_RESET 0x00000000u
#define SLCHOST_CONF_W12_SLCHOST_CONF48_SHIFT 0u
#define SLCHOST_CONF_W12_SLCHOST_CONF48_MASK 0x000000ffu
static inline uint32_t slchost_conf_w12_get_slchost_conf48(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w12_set_slchost_conf48(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W12_SLCHOST_CONF49_SHIFT 8u
#define SLCHOST_CONF_W12_SLCHOST_CONF49_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w12_get_slchost_conf49(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w12_set_slchost_conf49(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W12_SLCHOST_CONF50_SHIFT 16u
#define SLCHOST_CONF_W12_SLCHOST_CONF50_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w12_get_slchost_conf50(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w12_set_slchost_conf50(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W12_SLCHOST_CONF51_SHIFT 24u
#define SLCHOST_CONF_W12_SLCHOST_CONF51_MASK 0xff000000u
static inline uint32_t slchost_conf_w12_get_slchost_conf51(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w12_set_slchost_conf51(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W13_OFFSET 0xb0u
#define SLCHOST_CONF_W13_RESET 0x00000000u
#define SLCHOST_CONF_W13_SLCHOST_CONF52_SHIFT 0u
#define SLCHOST_CONF_W13_SLCHOST_CONF52_MASK 0x000000ffu
static inline uint32_t slchost_conf_w13_get_slchost_conf52(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w13_set_slchost_conf52(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W13_SLCHOST_CONF53_SHIFT 8u
#define SLCHOST_CONF_W13_SLCHOST_CONF53_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w13_get_slchost_conf53(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w13_set_slchost_conf53(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W13_SLCHOST_CONF54_SHIFT 16u
#define SLCHOST_CONF_W13_SLCHOST_CONF54_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w13_get_slchost_conf54(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w13_set_slchost_conf54(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W13_SLCHOST_CONF55_SHIFT 24u
#define SLCHOST_CONF_W13_SLCHOST_CONF55_MASK 0xff000000u
static inline uint32_t slchost_conf_w13_get_slchost_conf55(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w13_set_slchost_conf55(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W14_OFFSET 0xb4u
#define SLCHOST_CONF_W14_RESET 0x00000000u
#define SLCHOST_CONF_W14_SLCHOST_CONF56_SHIFT 0u
#define SLCHOST_CONF_W14_SLCHOST_CONF56_MASK 0x000000ffu
static inline uint32_t slchost_conf_w14_get_slchost_conf56(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w14_set_slchost_conf56(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W14_SLCHOST_CONF57_SHIFT 8u
#define SLCHOST_CONF_W14_SLCHOST_CONF57_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w14_get_slchost_conf57(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w14_set_slchost_conf57(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W14_SLCHOST_CONF58_SHIFT 16u
#define SLCHOST_CONF_W14_SLCHOST_CONF58_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w14_get_slchost_conf58(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w14_set_slchost_conf58(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W14_SLCHOST_CONF59_SHIFT 24u
#define SLCHOST_CONF_W14_SLCHOST_CONF59_MASK 0xff000000u
static inline uint32_t slchost_conf_w14_get_slchost_conf59(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w14_set_slchost_conf59(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CONF_W15_OFFSET 0xb8u
#define SLCHOST_CONF_W15_RESET 0x00000000u
#define SLCHOST_CONF_W15_SLCHOST_CONF60_SHIFT 0u
#define SLCHOST_CONF_W15_SLCHOST_CONF60_MASK 0x000000ffu
static inline uint32_t slchost_conf_w15_get_slchost_conf60(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t slchost_conf_w15_set_slchost_conf60(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SLCHOST_CONF_W15_SLCHOST_CONF61_SHIFT 8u
#define SLCHOST_CONF_W15_SLCHOST_CONF61_MASK 0x0000ff00u
static inline uint32_t slchost_conf_w15_get_slchost_conf61(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t slchost_conf_w15_set_slchost_conf61(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SLCHOST_CONF_W15_SLCHOST_CONF62_SHIFT 16u
#define SLCHOST_CONF_W15_SLCHOST_CONF62_MASK 0x00ff0000u
static inline uint32_t slchost_conf_w15_get_slchost_conf62(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t slchost_conf_w15_set_slchost_conf62(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SLCHOST_CONF_W15_SLCHOST_CONF63_SHIFT 24u
#define SLCHOST_CONF_W15_SLCHOST_CONF63_MASK 0xff000000u
static inline uint32_t slchost_conf_w15_get_slchost_conf63(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t slchost_conf_w15_set_slchost_conf63(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define SLCHOST_CHECK_SUM0_OFFSET 0xbcu
#define SLCHOST_CHECK_SUM0_RESET 0x00000000u
#define SLCHOST_CHECK_SUM0_SLCHOST_CHECK_SUM0_SHIFT 0u
#define SLCHOST_CHECK_SUM0_SLCHOST_CHECK_SUM0_MASK 0xffffffffu

#define SLCHOST_CHECK_SUM1_OFFSET 0xc0u
#define SLCHOST_CHECK_SUM1_RESET 0x0000013fu
#define SLCHOST_CHECK_SUM1_SLCHOST_CHECK_SUM1_SHIFT 0u
#define SLCHOST_CHECK_SUM1_SLCHOST_CHECK_SUM1_MASK 0xffffffffu

#define SLCHOST_SLC1HOST_TOKEN_RDATA_OFFSET 0xc4u
#define SLCHOST_SLC1HOST_TOKEN_RDATA_RESET 0x00000000u
#define SLCHOST_SLC1HOST_TOKEN_RDATA_SLC1_TOKEN0_SHIFT 0u
#define SLCHOST_SLC1HOST_TOKEN_RDATA_SLC1_TOKEN0_MASK 0x00000fffu
static inline uint32_t slchost_slc1host_token_rdata_get_slc1_token0(uint32_t reg) { return reg & 0xfffu; }
#define SLCHOST_SLC1HOST_TOKEN_RDATA_SLC1_RX_PF_VALID_SHIFT 12u
#define SLCHOST_SLC1HOST_TOKEN_RDATA_SLC1_RX_PF_VALID_MASK 0x00001000u
static inline uint32_t slchost_slc1host_token_rdata_get_slc1_rx_pf_valid(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SLCHOST_SLC1HOST_TOKEN_RDATA_HOSTSLCHOST_SLC1_TOKEN1_SHIFT 16u
#define SLCHOST_SLC1HOST_TOKEN_RDATA_HOSTSLCHOST_SLC1_TOKEN1_MASK 0x0fff0000u
static inline uint32_t slchost_slc1host_token_rdata_get_hostslchost_slc1_token1(uint32_t reg) { return reg >> 16 & 0xfffu; }
#define SLCHOST_SLC1HOST_TOKEN_RDATA_SLC1_RX_PF_EOF_SHIFT 28u
#define SLCHOST_SLC1HOST_TOKEN_RDATA_SLC1_RX_PF_EOF_MASK 0xf0000000u
static inline uint32_t slchost_slc1host_token_rdata_get_slc1_rx_pf_eof(uint32_t reg) { return reg >> 28 & 0xfu; }

#define SLCHOST_SLC0HOST_TOKEN_WDATA_OFFSET 0xc8u
#define SLCHOST_SLC0HOST_TOKEN_WDATA_RESET 0x00000000u
#define SLCHOST_SLC0HOST_TOKEN_WDATA_SLC0HOST_TOKEN0_WD_SHIFT 0u
#define SLCHOST_SLC0HOST_TOKEN_WDATA_SLC0HOST_TOKEN0_WD_MASK 0x00000fffu
static inline uint32_t slchost_slc0host_token_wdata_get_slc0host_token0_wd(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t slchost_slc0host_token_wdata_set_slc0host_token0_wd(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }
#define SLCHOST_SLC0HOST_TOKEN_WDATA_SLC0HOST_TOKEN1_WD_SHIFT 16u
#define SLCHOST_SLC0HOST_TOKEN_WDATA_SLC0HOST_TOKEN1_WD_MASK 0x0fff0000u
static inline uint32_t slchost_slc0host_token_wdata_get_slc0host_token1_wd(uint32_t reg) { return reg >> 16 & 0xfffu; }
static inline uint32_t slchost_slc0host_token_wdata_set_slc0host_token1_wd(uint32_t reg, uint32_t v) { return (reg & 0xf000ffffu) | (v << 16 & 0xfff0000u); }

#define SLCHOST_SLC1HOST_TOKEN_WDATA_OFFSET 0xccu
#define SLCHOST_SLC1HOST_TOKEN_WDATA_RESET 0x00000000u
#define SLCHOST_SLC1HOST_TOKEN_WDATA_SLC1HOST_TOKEN0_WD_SHIFT 0u
#define SLCHOST_SLC1HOST_TOKEN_WDATA_SLC1HOST_TOKEN0_WD_MASK 0x00000fffu
static inline uint32_t slchost_slc1host_token_wdata_get_slc1host_token0_wd(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t slchost_slc1host_token_wdata_set_slc1host_token0_wd(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }
#define SLCHOST_SLC1HOST_TOKEN_WDATA_SLC1HOST_TOKEN1_WD_SHIFT 16u
#define SLCHOST_SLC1HOST_TOKEN_WDATA_SLC1HOST_TOKEN1_WD_MASK 0x0fff0000u
static inline uint32_t slchost_slc1host_token_wdata_get_slc1host_token1_wd(uint32_t reg) { return reg >> 16 & 0xfffu; }
static inline uint32_t slchost_slc1host_token_wdata_set_slc1host_token1_wd(uint32_t reg, uint32_t v) { return (reg & 0xf000ffffu) | (v << 16 & 0xfff0000u); }

#define SLCHOST_TOKEN_CON_OFFSET 0xd0u
#define SLCHOST_TOKEN_CON_RESET 0x00000000u
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN0_DEC_SHIFT 0u
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN0_DEC_MASK 0x00000001u
static inline uint32_t slchost_token_con_set_slc0host_token0_dec(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN1_DEC_SHIFT 1u
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN1_DEC_MASK 0x00000002u
static inline uint32_t slchost_token_con_set_slc0host_token1_dec(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN0_WR_SHIFT 2u
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN0_WR_MASK 0x00000004u
static inline uint32_t slchost_token_con_set_slc0host_token0_wr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN1_WR_SHIFT 3u
#define SLCHOST_TOKEN_CON_SLC0HOST_TOKEN1_WR_MASK 0x00000008u
static inline uint32_t slchost_token_con_set_slc0host_token1_wr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN0_DEC_SHIFT 4u
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN0_DEC_MASK 0x00000010u
static inline uint32_t slchost_token_con_set_slc1host_token0_dec(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN1_DEC_SHIFT 5u
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN1_DEC_MASK 0x00000020u
static inline uint32_t slchost_token_con_set_slc1host_token1_dec(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN0_WR_SHIFT 6u
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN0_WR_MASK 0x00000040u
static inline uint32_t slchost_token_con_set_slc1host_token0_wr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN1_WR_SHIFT 7u
#define SLCHOST_TOKEN_CON_SLC1HOST_TOKEN1_WR_MASK 0x00000080u
static inline uint32_t slchost_token_con_set_slc1host_token1_wr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_TOKEN_CON_SLC0HOST_LEN_WR_SHIFT 8u
#define SLCHOST_TOKEN_CON_SLC0HOST_LEN_WR_MASK 0x00000100u
static inline uint32_t slchost_token_con_set_slc0host_len_wr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define SLCHOST_SLC0HOST_INT_CLR_OFFSET 0xd4u
#define SLCHOST_SLC0HOST_INT_CLR_RESET 0x00000000u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT0_INT_CLR_SHIFT 0u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT0_INT_CLR_MASK 0x00000001u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT1_INT_CLR_SHIFT 1u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT1_INT_CLR_MASK 0x00000002u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT2_INT_CLR_SHIFT 2u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT2_INT_CLR_MASK 0x00000004u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT3_INT_CLR_SHIFT 3u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT3_INT_CLR_MASK 0x00000008u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit3_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT4_INT_CLR_SHIFT 4u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT4_INT_CLR_MASK 0x00000010u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit4_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT5_INT_CLR_SHIFT 5u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT5_INT_CLR_MASK 0x00000020u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit5_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT6_INT_CLR_SHIFT 6u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT6_INT_CLR_MASK 0x00000040u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit6_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT7_INT_CLR_SHIFT 7u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOHOST_BIT7_INT_CLR_MASK 0x00000080u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tohost_bit7_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN0_1TO0_INT_CLR_SHIFT 8u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN0_1TO0_INT_CLR_MASK 0x00000100u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_token0_1to0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN1_1TO0_INT_CLR_SHIFT 9u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN1_1TO0_INT_CLR_MASK 0x00000200u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_token1_1to0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN0_0TO1_INT_CLR_SHIFT 10u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN0_0TO1_INT_CLR_MASK 0x00000400u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_token0_0to1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN1_0TO1_INT_CLR_SHIFT 11u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TOKEN1_0TO1_INT_CLR_MASK 0x00000800u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_token1_0to1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_RX_SOF_INT_CLR_SHIFT 12u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_RX_SOF_INT_CLR_MASK 0x00001000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0host_rx_sof_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_RX_EOF_INT_CLR_SHIFT 13u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_RX_EOF_INT_CLR_MASK 0x00002000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0host_rx_eof_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_RX_START_INT_CLR_SHIFT 14u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_RX_START_INT_CLR_MASK 0x00004000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0host_rx_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_TX_START_INT_CLR_SHIFT 15u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0HOST_TX_START_INT_CLR_MASK 0x00008000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0host_tx_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_RX_UDF_INT_CLR_SHIFT 16u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_RX_UDF_INT_CLR_MASK 0x00010000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_rx_udf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TX_OVF_INT_CLR_SHIFT 17u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_TX_OVF_INT_CLR_MASK 0x00020000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_tx_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_RX_PF_VALID_INT_CLR_SHIFT 18u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_RX_PF_VALID_INT_CLR_MASK 0x00040000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_rx_pf_valid_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT0_INT_CLR_SHIFT 19u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT0_INT_CLR_MASK 0x00080000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_ext_bit0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT1_INT_CLR_SHIFT 20u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT1_INT_CLR_MASK 0x00100000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_ext_bit1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT2_INT_CLR_SHIFT 21u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT2_INT_CLR_MASK 0x00200000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_ext_bit2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT3_INT_CLR_SHIFT 22u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_EXT_BIT3_INT_CLR_MASK 0x00400000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_ext_bit3_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_RX_NEW_PACKET_INT_CLR_SHIFT 23u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_RX_NEW_PACKET_INT_CLR_MASK 0x00800000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_rx_new_packet_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_HOST_RD_RETRY_INT_CLR_SHIFT 24u
#define SLCHOST_SLC0HOST_INT_CLR_SLC0_HOST_RD_RETRY_INT_CLR_MASK 0x01000000u
static inline uint32_t slchost_slc0host_int_clr_set_slc0_host_rd_retry_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC0HOST_INT_CLR_GPIO_SDIO_INT_CLR_SHIFT 25u
#define SLCHOST_SLC0HOST_INT_CLR_GPIO_SDIO_INT_CLR_MASK 0x02000000u
static inline uint32_t slchost_slc0host_int_clr_set_gpio_sdio_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC1HOST_INT_CLR_OFFSET 0xd8u
#define SLCHOST_SLC1HOST_INT_CLR_RESET 0x00000000u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT0_INT_CLR_SHIFT 0u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT0_INT_CLR_MASK 0x00000001u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT1_INT_CLR_SHIFT 1u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT1_INT_CLR_MASK 0x00000002u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT2_INT_CLR_SHIFT 2u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT2_INT_CLR_MASK 0x00000004u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT3_INT_CLR_SHIFT 3u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT3_INT_CLR_MASK 0x00000008u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit3_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT4_INT_CLR_SHIFT 4u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT4_INT_CLR_MASK 0x00000010u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit4_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT5_INT_CLR_SHIFT 5u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT5_INT_CLR_MASK 0x00000020u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit5_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT6_INT_CLR_SHIFT 6u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT6_INT_CLR_MASK 0x00000040u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit6_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT7_INT_CLR_SHIFT 7u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOHOST_BIT7_INT_CLR_MASK 0x00000080u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tohost_bit7_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN0_1TO0_INT_CLR_SHIFT 8u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN0_1TO0_INT_CLR_MASK 0x00000100u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_token0_1to0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN1_1TO0_INT_CLR_SHIFT 9u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN1_1TO0_INT_CLR_MASK 0x00000200u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_token1_1to0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN0_0TO1_INT_CLR_SHIFT 10u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN0_0TO1_INT_CLR_MASK 0x00000400u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_token0_0to1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN1_0TO1_INT_CLR_SHIFT 11u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TOKEN1_0TO1_INT_CLR_MASK 0x00000800u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_token1_0to1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_RX_SOF_INT_CLR_SHIFT 12u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_RX_SOF_INT_CLR_MASK 0x00001000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1host_rx_sof_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_RX_EOF_INT_CLR_SHIFT 13u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_RX_EOF_INT_CLR_MASK 0x00002000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1host_rx_eof_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_RX_START_INT_CLR_SHIFT 14u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_RX_START_INT_CLR_MASK 0x00004000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1host_rx_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_TX_START_INT_CLR_SHIFT 15u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1HOST_TX_START_INT_CLR_MASK 0x00008000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1host_tx_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_RX_UDF_INT_CLR_SHIFT 16u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_RX_UDF_INT_CLR_MASK 0x00010000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_rx_udf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TX_OVF_INT_CLR_SHIFT 17u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_TX_OVF_INT_CLR_MASK 0x00020000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_tx_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_RX_PF_VALID_INT_CLR_SHIFT 18u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_RX_PF_VALID_INT_CLR_MASK 0x00040000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_rx_pf_valid_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT0_INT_CLR_SHIFT 19u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT0_INT_CLR_MASK 0x00080000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_ext_bit0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT1_INT_CLR_SHIFT 20u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT1_INT_CLR_MASK 0x00100000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_ext_bit1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT2_INT_CLR_SHIFT 21u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT2_INT_CLR_MASK 0x00200000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_ext_bit2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT3_INT_CLR_SHIFT 22u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_EXT_BIT3_INT_CLR_MASK 0x00400000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_ext_bit3_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_WIFI_RX_NEW_PACKET_INT_CLR_SHIFT 23u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_WIFI_RX_NEW_PACKET_INT_CLR_MASK 0x00800000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_wifi_rx_new_packet_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_HOST_RD_RETRY_INT_CLR_SHIFT 24u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_HOST_RD_RETRY_INT_CLR_MASK 0x01000000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_host_rd_retry_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_BT_RX_NEW_PACKET_INT_CLR_SHIFT 25u
#define SLCHOST_SLC1HOST_INT_CLR_SLC1_BT_RX_NEW_PACKET_INT_CLR_MASK 0x02000000u
static inline uint32_t slchost_slc1host_int_clr_set_slc1_bt_rx_new_packet_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_OFFSET 0xdcu
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_RESET 0x00000000u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT0_INT_ENA_SHIFT 0u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT0_INT_ENA_MASK 0x00000001u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT1_INT_ENA_SHIFT 1u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT1_INT_ENA_MASK 0x00000002u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit1_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT2_INT_ENA_SHIFT 2u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT2_INT_ENA_MASK 0x00000004u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit2_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT3_INT_ENA_SHIFT 3u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT3_INT_ENA_MASK 0x00000008u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit3_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT4_INT_ENA_SHIFT 4u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT4_INT_ENA_MASK 0x00000010u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit4_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT5_INT_ENA_SHIFT 5u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT5_INT_ENA_MASK 0x00000020u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit5_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT6_INT_ENA_SHIFT 6u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT6_INT_ENA_MASK 0x00000040u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit6_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit6_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT7_INT_ENA_SHIFT 7u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOHOST_BIT7_INT_ENA_MASK 0x00000080u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tohost_bit7_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tohost_bit7_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN0_1TO0_INT_ENA_SHIFT 8u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN0_1TO0_INT_ENA_MASK 0x00000100u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_token0_1to0_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_token0_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN1_1TO0_INT_ENA_SHIFT 9u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN1_1TO0_INT_ENA_MASK 0x00000200u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_token1_1to0_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_token1_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN0_0TO1_INT_ENA_SHIFT 10u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN0_0TO1_INT_ENA_MASK 0x00000400u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_token0_0to1_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_token0_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN1_0TO1_INT_ENA_SHIFT 11u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TOKEN1_0TO1_INT_ENA_MASK 0x00000800u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_token1_0to1_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_token1_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_RX_SOF_INT_ENA_SHIFT 12u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_RX_SOF_INT_ENA_MASK 0x00001000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0host_rx_sof_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0host_rx_sof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_RX_EOF_INT_ENA_SHIFT 13u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_RX_EOF_INT_ENA_MASK 0x00002000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0host_rx_eof_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0host_rx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_RX_START_INT_ENA_SHIFT 14u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_RX_START_INT_ENA_MASK 0x00004000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0host_rx_start_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0host_rx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_TX_START_INT_ENA_SHIFT 15u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0HOST_TX_START_INT_ENA_MASK 0x00008000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0host_tx_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0host_tx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_RX_UDF_INT_ENA_SHIFT 16u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_RX_UDF_INT_ENA_MASK 0x00010000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_rx_udf_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_rx_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TX_OVF_INT_ENA_SHIFT 17u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_TX_OVF_INT_ENA_MASK 0x00020000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_tx_ovf_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_tx_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_RX_PF_VALID_INT_ENA_SHIFT 18u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_RX_PF_VALID_INT_ENA_MASK 0x00040000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_rx_pf_valid_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_rx_pf_valid_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT0_INT_ENA_SHIFT 19u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT0_INT_ENA_MASK 0x00080000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_ext_bit0_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_ext_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT1_INT_ENA_SHIFT 20u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT1_INT_ENA_MASK 0x00100000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_ext_bit1_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_ext_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT2_INT_ENA_SHIFT 21u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT2_INT_ENA_MASK 0x00200000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_ext_bit2_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_ext_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT3_INT_ENA_SHIFT 22u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_EXT_BIT3_INT_ENA_MASK 0x00400000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_ext_bit3_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_ext_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_RX_NEW_PACKET_INT_ENA_SHIFT 23u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_RX_NEW_PACKET_INT_ENA_MASK 0x00800000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_rx_new_packet_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_HOST_RD_RETRY_INT_ENA_SHIFT 24u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_SLC0_HOST_RD_RETRY_INT_ENA_MASK 0x01000000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_slc0_host_rd_retry_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_slc0_host_rd_retry_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_GPIO_SDIO_INT_ENA_SHIFT 25u
#define SLCHOST_SLC0HOST_FUNC1_INT_ENA_FN1_GPIO_SDIO_INT_ENA_MASK 0x02000000u
static inline uint32_t slchost_slc0host_func1_int_ena_get_fn1_gpio_sdio_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc0host_func1_int_ena_set_fn1_gpio_sdio_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_OFFSET 0xe0u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_RESET 0x00000000u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT0_INT_ENA_SHIFT 0u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT0_INT_ENA_MASK 0x00000001u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT1_INT_ENA_SHIFT 1u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT1_INT_ENA_MASK 0x00000002u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit1_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT2_INT_ENA_SHIFT 2u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT2_INT_ENA_MASK 0x00000004u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit2_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT3_INT_ENA_SHIFT 3u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT3_INT_ENA_MASK 0x00000008u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit3_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT4_INT_ENA_SHIFT 4u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT4_INT_ENA_MASK 0x00000010u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit4_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT5_INT_ENA_SHIFT 5u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT5_INT_ENA_MASK 0x00000020u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit5_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT6_INT_ENA_SHIFT 6u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT6_INT_ENA_MASK 0x00000040u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit6_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit6_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT7_INT_ENA_SHIFT 7u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOHOST_BIT7_INT_ENA_MASK 0x00000080u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tohost_bit7_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tohost_bit7_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN0_1TO0_INT_ENA_SHIFT 8u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN0_1TO0_INT_ENA_MASK 0x00000100u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_token0_1to0_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_token0_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN1_1TO0_INT_ENA_SHIFT 9u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN1_1TO0_INT_ENA_MASK 0x00000200u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_token1_1to0_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_token1_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN0_0TO1_INT_ENA_SHIFT 10u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN0_0TO1_INT_ENA_MASK 0x00000400u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_token0_0to1_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_token0_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN1_0TO1_INT_ENA_SHIFT 11u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TOKEN1_0TO1_INT_ENA_MASK 0x00000800u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_token1_0to1_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_token1_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_RX_SOF_INT_ENA_SHIFT 12u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_RX_SOF_INT_ENA_MASK 0x00001000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1host_rx_sof_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1host_rx_sof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_RX_EOF_INT_ENA_SHIFT 13u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_RX_EOF_INT_ENA_MASK 0x00002000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1host_rx_eof_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1host_rx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_RX_START_INT_ENA_SHIFT 14u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_RX_START_INT_ENA_MASK 0x00004000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1host_rx_start_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1host_rx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_TX_START_INT_ENA_SHIFT 15u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1HOST_TX_START_INT_ENA_MASK 0x00008000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1host_tx_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1host_tx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_RX_UDF_INT_ENA_SHIFT 16u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_RX_UDF_INT_ENA_MASK 0x00010000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_rx_udf_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_rx_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TX_OVF_INT_ENA_SHIFT 17u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_TX_OVF_INT_ENA_MASK 0x00020000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_tx_ovf_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_tx_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_RX_PF_VALID_INT_ENA_SHIFT 18u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_RX_PF_VALID_INT_ENA_MASK 0x00040000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_rx_pf_valid_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_rx_pf_valid_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT0_INT_ENA_SHIFT 19u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT0_INT_ENA_MASK 0x00080000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_ext_bit0_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_ext_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT1_INT_ENA_SHIFT 20u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT1_INT_ENA_MASK 0x00100000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_ext_bit1_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_ext_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT2_INT_ENA_SHIFT 21u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT2_INT_ENA_MASK 0x00200000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_ext_bit2_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_ext_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT3_INT_ENA_SHIFT 22u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_EXT_BIT3_INT_ENA_MASK 0x00400000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_ext_bit3_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_ext_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_WIFI_RX_NEW_PACKET_INT_ENA_SHIFT 23u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_WIFI_RX_NEW_PACKET_INT_ENA_MASK 0x00800000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_wifi_rx_new_packet_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_wifi_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_HOST_RD_RETRY_INT_ENA_SHIFT 24u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_HOST_RD_RETRY_INT_ENA_MASK 0x01000000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_host_rd_retry_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_host_rd_retry_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_BT_RX_NEW_PACKET_INT_ENA_SHIFT 25u
#define SLCHOST_SLC1HOST_FUNC1_INT_ENA_FN1_SLC1_BT_RX_NEW_PACKET_INT_ENA_MASK 0x02000000u
static inline uint32_t slchost_slc1host_func1_int_ena_get_fn1_slc1_bt_rx_new_packet_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc1host_func1_int_ena_set_fn1_slc1_bt_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_OFFSET 0xe4u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_RESET 0x00000000u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT0_INT_ENA_SHIFT 0u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT0_INT_ENA_MASK 0x00000001u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT1_INT_ENA_SHIFT 1u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT1_INT_ENA_MASK 0x00000002u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit1_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT2_INT_ENA_SHIFT 2u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT2_INT_ENA_MASK 0x00000004u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit2_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT3_INT_ENA_SHIFT 3u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT3_INT_ENA_MASK 0x00000008u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit3_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT4_INT_ENA_SHIFT 4u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT4_INT_ENA_MASK 0x00000010u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit4_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT5_INT_ENA_SHIFT 5u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT5_INT_ENA_MASK 0x00000020u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit5_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT6_INT_ENA_SHIFT 6u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT6_INT_ENA_MASK 0x00000040u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit6_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit6_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT7_INT_ENA_SHIFT 7u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOHOST_BIT7_INT_ENA_MASK 0x00000080u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tohost_bit7_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tohost_bit7_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN0_1TO0_INT_ENA_SHIFT 8u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN0_1TO0_INT_ENA_MASK 0x00000100u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_token0_1to0_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_token0_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN1_1TO0_INT_ENA_SHIFT 9u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN1_1TO0_INT_ENA_MASK 0x00000200u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_token1_1to0_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_token1_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN0_0TO1_INT_ENA_SHIFT 10u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN0_0TO1_INT_ENA_MASK 0x00000400u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_token0_0to1_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_token0_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN1_0TO1_INT_ENA_SHIFT 11u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TOKEN1_0TO1_INT_ENA_MASK 0x00000800u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_token1_0to1_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_token1_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_RX_SOF_INT_ENA_SHIFT 12u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_RX_SOF_INT_ENA_MASK 0x00001000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0host_rx_sof_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0host_rx_sof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_RX_EOF_INT_ENA_SHIFT 13u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_RX_EOF_INT_ENA_MASK 0x00002000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0host_rx_eof_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0host_rx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_RX_START_INT_ENA_SHIFT 14u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_RX_START_INT_ENA_MASK 0x00004000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0host_rx_start_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0host_rx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_TX_START_INT_ENA_SHIFT 15u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0HOST_TX_START_INT_ENA_MASK 0x00008000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0host_tx_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0host_tx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_RX_UDF_INT_ENA_SHIFT 16u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_RX_UDF_INT_ENA_MASK 0x00010000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_rx_udf_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_rx_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TX_OVF_INT_ENA_SHIFT 17u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_TX_OVF_INT_ENA_MASK 0x00020000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_tx_ovf_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_tx_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_RX_PF_VALID_INT_ENA_SHIFT 18u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_RX_PF_VALID_INT_ENA_MASK 0x00040000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_rx_pf_valid_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_rx_pf_valid_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT0_INT_ENA_SHIFT 19u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT0_INT_ENA_MASK 0x00080000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_ext_bit0_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_ext_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT1_INT_ENA_SHIFT 20u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT1_INT_ENA_MASK 0x00100000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_ext_bit1_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_ext_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT2_INT_ENA_SHIFT 21u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT2_INT_ENA_MASK 0x00200000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_ext_bit2_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_ext_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT3_INT_ENA_SHIFT 22u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_EXT_BIT3_INT_ENA_MASK 0x00400000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_ext_bit3_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_ext_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_RX_NEW_PACKET_INT_ENA_SHIFT 23u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_RX_NEW_PACKET_INT_ENA_MASK 0x00800000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_rx_new_packet_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_HOST_RD_RETRY_INT_ENA_SHIFT 24u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_SLC0_HOST_RD_RETRY_INT_ENA_MASK 0x01000000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_slc0_host_rd_retry_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_slc0_host_rd_retry_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_GPIO_SDIO_INT_ENA_SHIFT 25u
#define SLCHOST_SLC0HOST_FUNC2_INT_ENA_FN2_GPIO_SDIO_INT_ENA_MASK 0x02000000u
static inline uint32_t slchost_slc0host_func2_int_ena_get_fn2_gpio_sdio_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc0host_func2_int_ena_set_fn2_gpio_sdio_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_OFFSET 0xe8u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_RESET 0x00000000u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT0_INT_ENA_SHIFT 0u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT0_INT_ENA_MASK 0x00000001u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT1_INT_ENA_SHIFT 1u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT1_INT_ENA_MASK 0x00000002u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit1_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT2_INT_ENA_SHIFT 2u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT2_INT_ENA_MASK 0x00000004u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit2_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT3_INT_ENA_SHIFT 3u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT3_INT_ENA_MASK 0x00000008u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit3_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT4_INT_ENA_SHIFT 4u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT4_INT_ENA_MASK 0x00000010u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit4_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT5_INT_ENA_SHIFT 5u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT5_INT_ENA_MASK 0x00000020u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit5_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT6_INT_ENA_SHIFT 6u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT6_INT_ENA_MASK 0x00000040u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit6_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit6_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT7_INT_ENA_SHIFT 7u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOHOST_BIT7_INT_ENA_MASK 0x00000080u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tohost_bit7_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tohost_bit7_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN0_1TO0_INT_ENA_SHIFT 8u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN0_1TO0_INT_ENA_MASK 0x00000100u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_token0_1to0_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_token0_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN1_1TO0_INT_ENA_SHIFT 9u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN1_1TO0_INT_ENA_MASK 0x00000200u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_token1_1to0_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_token1_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN0_0TO1_INT_ENA_SHIFT 10u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN0_0TO1_INT_ENA_MASK 0x00000400u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_token0_0to1_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_token0_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN1_0TO1_INT_ENA_SHIFT 11u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TOKEN1_0TO1_INT_ENA_MASK 0x00000800u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_token1_0to1_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_token1_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_RX_SOF_INT_ENA_SHIFT 12u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_RX_SOF_INT_ENA_MASK 0x00001000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1host_rx_sof_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1host_rx_sof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_RX_EOF_INT_ENA_SHIFT 13u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_RX_EOF_INT_ENA_MASK 0x00002000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1host_rx_eof_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1host_rx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_RX_START_INT_ENA_SHIFT 14u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_RX_START_INT_ENA_MASK 0x00004000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1host_rx_start_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1host_rx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_TX_START_INT_ENA_SHIFT 15u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1HOST_TX_START_INT_ENA_MASK 0x00008000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1host_tx_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1host_tx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_RX_UDF_INT_ENA_SHIFT 16u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_RX_UDF_INT_ENA_MASK 0x00010000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_rx_udf_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_rx_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TX_OVF_INT_ENA_SHIFT 17u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_TX_OVF_INT_ENA_MASK 0x00020000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_tx_ovf_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_tx_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_RX_PF_VALID_INT_ENA_SHIFT 18u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_RX_PF_VALID_INT_ENA_MASK 0x00040000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_rx_pf_valid_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_rx_pf_valid_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT0_INT_ENA_SHIFT 19u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT0_INT_ENA_MASK 0x00080000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_ext_bit0_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_ext_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT1_INT_ENA_SHIFT 20u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT1_INT_ENA_MASK 0x00100000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_ext_bit1_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_ext_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT2_INT_ENA_SHIFT 21u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT2_INT_ENA_MASK 0x00200000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_ext_bit2_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_ext_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT3_INT_ENA_SHIFT 22u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_EXT_BIT3_INT_ENA_MASK 0x00400000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_ext_bit3_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_ext_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_WIFI_RX_NEW_PACKET_INT_ENA_SHIFT 23u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_WIFI_RX_NEW_PACKET_INT_ENA_MASK 0x00800000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_wifi_rx_new_packet_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_wifi_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_HOST_RD_RETRY_INT_ENA_SHIFT 24u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_HOST_RD_RETRY_INT_ENA_MASK 0x01000000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_host_rd_retry_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_host_rd_retry_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_BT_RX_NEW_PACKET_INT_ENA_SHIFT 25u
#define SLCHOST_SLC1HOST_FUNC2_INT_ENA_FN2_SLC1_BT_RX_NEW_PACKET_INT_ENA_MASK 0x02000000u
static inline uint32_t slchost_slc1host_func2_int_ena_get_fn2_slc1_bt_rx_new_packet_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc1host_func2_int_ena_set_fn2_slc1_bt_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC0HOST_INT_ENA_OFFSET 0xecu
#define SLCHOST_SLC0HOST_INT_ENA_RESET 0x00000000u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT0_INT_ENA_SHIFT 0u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT0_INT_ENA_MASK 0x00000001u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT1_INT_ENA_SHIFT 1u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT1_INT_ENA_MASK 0x00000002u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit1_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT2_INT_ENA_SHIFT 2u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT2_INT_ENA_MASK 0x00000004u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit2_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT3_INT_ENA_SHIFT 3u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT3_INT_ENA_MASK 0x00000008u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit3_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT4_INT_ENA_SHIFT 4u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT4_INT_ENA_MASK 0x00000010u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit4_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT5_INT_ENA_SHIFT 5u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT5_INT_ENA_MASK 0x00000020u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit5_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT6_INT_ENA_SHIFT 6u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT6_INT_ENA_MASK 0x00000040u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit6_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit6_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT7_INT_ENA_SHIFT 7u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOHOST_BIT7_INT_ENA_MASK 0x00000080u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tohost_bit7_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tohost_bit7_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN0_1TO0_INT_ENA_SHIFT 8u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN0_1TO0_INT_ENA_MASK 0x00000100u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_token0_1to0_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_token0_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN1_1TO0_INT_ENA_SHIFT 9u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN1_1TO0_INT_ENA_MASK 0x00000200u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_token1_1to0_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_token1_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN0_0TO1_INT_ENA_SHIFT 10u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN0_0TO1_INT_ENA_MASK 0x00000400u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_token0_0to1_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_token0_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN1_0TO1_INT_ENA_SHIFT 11u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TOKEN1_0TO1_INT_ENA_MASK 0x00000800u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_token1_0to1_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_token1_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_RX_SOF_INT_ENA_SHIFT 12u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_RX_SOF_INT_ENA_MASK 0x00001000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0host_rx_sof_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0host_rx_sof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_RX_EOF_INT_ENA_SHIFT 13u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_RX_EOF_INT_ENA_MASK 0x00002000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0host_rx_eof_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0host_rx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_RX_START_INT_ENA_SHIFT 14u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_RX_START_INT_ENA_MASK 0x00004000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0host_rx_start_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0host_rx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_TX_START_INT_ENA_SHIFT 15u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0HOST_TX_START_INT_ENA_MASK 0x00008000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0host_tx_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0host_tx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_RX_UDF_INT_ENA_SHIFT 16u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_RX_UDF_INT_ENA_MASK 0x00010000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_rx_udf_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_rx_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TX_OVF_INT_ENA_SHIFT 17u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_TX_OVF_INT_ENA_MASK 0x00020000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_tx_ovf_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_tx_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_RX_PF_VALID_INT_ENA_SHIFT 18u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_RX_PF_VALID_INT_ENA_MASK 0x00040000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_rx_pf_valid_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_rx_pf_valid_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT0_INT_ENA_SHIFT 19u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT0_INT_ENA_MASK 0x00080000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_ext_bit0_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_ext_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT1_INT_ENA_SHIFT 20u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT1_INT_ENA_MASK 0x00100000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_ext_bit1_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_ext_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT2_INT_ENA_SHIFT 21u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT2_INT_ENA_MASK 0x00200000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_ext_bit2_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_ext_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT3_INT_ENA_SHIFT 22u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_EXT_BIT3_INT_ENA_MASK 0x00400000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_ext_bit3_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_ext_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_RX_NEW_PACKET_INT_ENA_SHIFT 23u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_RX_NEW_PACKET_INT_ENA_MASK 0x00800000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_rx_new_packet_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_HOST_RD_RETRY_INT_ENA_SHIFT 24u
#define SLCHOST_SLC0HOST_INT_ENA_SLC0_HOST_RD_RETRY_INT_ENA_MASK 0x01000000u
static inline uint32_t slchost_slc0host_int_ena_get_slc0_host_rd_retry_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_slc0_host_rd_retry_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC0HOST_INT_ENA_GPIO_SDIO_INT_ENA_SHIFT 25u
#define SLCHOST_SLC0HOST_INT_ENA_GPIO_SDIO_INT_ENA_MASK 0x02000000u
static inline uint32_t slchost_slc0host_int_ena_get_gpio_sdio_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena_set_gpio_sdio_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC1HOST_INT_ENA_OFFSET 0xf0u
#define SLCHOST_SLC1HOST_INT_ENA_RESET 0x00000000u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT0_INT_ENA_SHIFT 0u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT0_INT_ENA_MASK 0x00000001u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT1_INT_ENA_SHIFT 1u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT1_INT_ENA_MASK 0x00000002u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit1_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT2_INT_ENA_SHIFT 2u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT2_INT_ENA_MASK 0x00000004u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit2_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT3_INT_ENA_SHIFT 3u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT3_INT_ENA_MASK 0x00000008u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit3_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT4_INT_ENA_SHIFT 4u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT4_INT_ENA_MASK 0x00000010u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit4_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT5_INT_ENA_SHIFT 5u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT5_INT_ENA_MASK 0x00000020u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit5_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT6_INT_ENA_SHIFT 6u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT6_INT_ENA_MASK 0x00000040u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit6_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit6_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT7_INT_ENA_SHIFT 7u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOHOST_BIT7_INT_ENA_MASK 0x00000080u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tohost_bit7_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tohost_bit7_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN0_1TO0_INT_ENA_SHIFT 8u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN0_1TO0_INT_ENA_MASK 0x00000100u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_token0_1to0_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_token0_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN1_1TO0_INT_ENA_SHIFT 9u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN1_1TO0_INT_ENA_MASK 0x00000200u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_token1_1to0_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_token1_1to0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN0_0TO1_INT_ENA_SHIFT 10u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN0_0TO1_INT_ENA_MASK 0x00000400u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_token0_0to1_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_token0_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN1_0TO1_INT_ENA_SHIFT 11u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TOKEN1_0TO1_INT_ENA_MASK 0x00000800u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_token1_0to1_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_token1_0to1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_RX_SOF_INT_ENA_SHIFT 12u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_RX_SOF_INT_ENA_MASK 0x00001000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1host_rx_sof_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1host_rx_sof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_RX_EOF_INT_ENA_SHIFT 13u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_RX_EOF_INT_ENA_MASK 0x00002000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1host_rx_eof_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1host_rx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_RX_START_INT_ENA_SHIFT 14u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_RX_START_INT_ENA_MASK 0x00004000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1host_rx_start_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1host_rx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_TX_START_INT_ENA_SHIFT 15u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1HOST_TX_START_INT_ENA_MASK 0x00008000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1host_tx_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1host_tx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_RX_UDF_INT_ENA_SHIFT 16u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_RX_UDF_INT_ENA_MASK 0x00010000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_rx_udf_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_rx_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TX_OVF_INT_ENA_SHIFT 17u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_TX_OVF_INT_ENA_MASK 0x00020000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_tx_ovf_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_tx_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_RX_PF_VALID_INT_ENA_SHIFT 18u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_RX_PF_VALID_INT_ENA_MASK 0x00040000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_rx_pf_valid_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_rx_pf_valid_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT0_INT_ENA_SHIFT 19u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT0_INT_ENA_MASK 0x00080000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_ext_bit0_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_ext_bit0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT1_INT_ENA_SHIFT 20u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT1_INT_ENA_MASK 0x00100000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_ext_bit1_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_ext_bit1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT2_INT_ENA_SHIFT 21u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT2_INT_ENA_MASK 0x00200000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_ext_bit2_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_ext_bit2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT3_INT_ENA_SHIFT 22u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_EXT_BIT3_INT_ENA_MASK 0x00400000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_ext_bit3_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_ext_bit3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_WIFI_RX_NEW_PACKET_INT_ENA_SHIFT 23u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_WIFI_RX_NEW_PACKET_INT_ENA_MASK 0x00800000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_wifi_rx_new_packet_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_wifi_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_HOST_RD_RETRY_INT_ENA_SHIFT 24u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_HOST_RD_RETRY_INT_ENA_MASK 0x01000000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_host_rd_retry_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_host_rd_retry_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_BT_RX_NEW_PACKET_INT_ENA_SHIFT 25u
#define SLCHOST_SLC1HOST_INT_ENA_SLC1_BT_RX_NEW_PACKET_INT_ENA_MASK 0x02000000u
static inline uint32_t slchost_slc1host_int_ena_get_slc1_bt_rx_new_packet_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena_set_slc1_bt_rx_new_packet_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC0HOST_RX_INFOR_OFFSET 0xf4u
#define SLCHOST_SLC0HOST_RX_INFOR_RESET 0x00000000u
#define SLCHOST_SLC0HOST_RX_INFOR_SLC0HOST_RX_INFOR_SHIFT 0u
#define SLCHOST_SLC0HOST_RX_INFOR_SLC0HOST_RX_INFOR_MASK 0x000fffffu
static inline uint32_t slchost_slc0host_rx_infor_get_slc0host_rx_infor(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t slchost_slc0host_rx_infor_set_slc0host_rx_infor(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define SLCHOST_SLC1HOST_RX_INFOR_OFFSET 0xf8u
#define SLCHOST_SLC1HOST_RX_INFOR_RESET 0x00000000u
#define SLCHOST_SLC1HOST_RX_INFOR_SLC1HOST_RX_INFOR_SHIFT 0u
#define SLCHOST_SLC1HOST_RX_INFOR_SLC1HOST_RX_INFOR_MASK 0x000fffffu
static inline uint32_t slchost_slc1host_rx_infor_get_slc1host_rx_infor(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t slchost_slc1host_rx_infor_set_slc1host_rx_infor(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define SLCHOST_SLC0HOST_LEN_WD_OFFSET 0xfcu
#define SLCHOST_SLC0HOST_LEN_WD_RESET 0x00000000u
#define SLCHOST_SLC0HOST_LEN_WD_SLC0HOST_LEN_WD_SHIFT 0u
#define SLCHOST_SLC0HOST_LEN_WD_SLC0HOST_LEN_WD_MASK 0xffffffffu

#define SLCHOST_SLC_APBWIN_WDATA_OFFSET 0x100u
#define SLCHOST_SLC_APBWIN_WDATA_RESET 0x00000000u
#define SLCHOST_SLC_APBWIN_WDATA_SLC_APBWIN_WDATA_SHIFT 0u
#define SLCHOST_SLC_APBWIN_WDATA_SLC_APBWIN_WDATA_MASK 0xffffffffu

#define SLCHOST_SLC_APBWIN_CONF_OFFSET 0x104u
#define SLCHOST_SLC_APBWIN_CONF_RESET 0x00000000u
#define SLCHOST_SLC_APBWIN_CONF_SLC_APBWIN_ADDR_SHIFT 0u
#define SLCHOST_SLC_APBWIN_CONF_SLC_APBWIN_ADDR_MASK 0x0fffffffu
static inline uint32_t slchost_slc_apbwin_conf_get_slc_apbwin_addr(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t slchost_slc_apbwin_conf_set_slc_apbwin_addr(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }
#define SLCHOST_SLC_APBWIN_CONF_SLC_APBWIN_WR_SHIFT 28u
#define SLCHOST_SLC_APBWIN_CONF_SLC_APBWIN_WR_MASK 0x10000000u
static inline uint32_t slchost_slc_apbwin_conf_get_slc_apbwin_wr(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t slchost_slc_apbwin_conf_set_slc_apbwin_wr(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SLCHOST_SLC_APBWIN_CONF_SLC_APBWIN_START_SHIFT 29u
#define SLCHOST_SLC_APBWIN_CONF_SLC_APBWIN_START_MASK 0x20000000u
static inline uint32_t slchost_slc_apbwin_conf_get_slc_apbwin_start(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t slchost_slc_apbwin_conf_set_slc_apbwin_start(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define SLCHOST_SLC_APBWIN_RDATA_OFFSET 0x108u
#define SLCHOST_SLC_APBWIN_RDATA_RESET 0x00000000u
#define SLCHOST_SLC_APBWIN_RDATA_SLC_APBWIN_RDATA_SHIFT 0u
#define SLCHOST_SLC_APBWIN_RDATA_SLC_APBWIN_RDATA_MASK 0xffffffffu

#define SLCHOST_RDCLR0_OFFSET 0x10cu
#define SLCHOST_RDCLR0_RESET 0x0003c044u
#define SLCHOST_RDCLR0_SLCHOST_SLC0_BIT7_CLRADDR_SHIFT 0u
#define SLCHOST_RDCLR0_SLCHOST_SLC0_BIT7_CLRADDR_MASK 0x000001ffu
static inline uint32_t slchost_rdclr0_get_slchost_slc0_bit7_clraddr(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t slchost_rdclr0_set_slchost_slc0_bit7_clraddr(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define SLCHOST_RDCLR0_SLCHOST_SLC0_BIT6_CLRADDR_SHIFT 9u
#define SLCHOST_RDCLR0_SLCHOST_SLC0_BIT6_CLRADDR_MASK 0x0003fe00u
static inline uint32_t slchost_rdclr0_get_slchost_slc0_bit6_clraddr(uint32_t reg) { return reg >> 9 & 0x1ffu; }
static inline uint32_t slchost_rdclr0_set_slchost_slc0_bit6_clraddr(uint32_t reg, uint32_t v) { return (reg & 0xfffc01ffu) | (v << 9 & 0x3fe00u); }

#define SLCHOST_RDCLR1_OFFSET 0x110u
#define SLCHOST_RDCLR1_RESET 0x0003c1e0u
#define SLCHOST_RDCLR1_SLCHOST_SLC1_BIT7_CLRADDR_SHIFT 0u
#define SLCHOST_RDCLR1_SLCHOST_SLC1_BIT7_CLRADDR_MASK 0x000001ffu
static inline uint32_t slchost_rdclr1_get_slchost_slc1_bit7_clraddr(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t slchost_rdclr1_set_slchost_slc1_bit7_clraddr(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define SLCHOST_RDCLR1_SLCHOST_SLC1_BIT6_CLRADDR_SHIFT 9u
#define SLCHOST_RDCLR1_SLCHOST_SLC1_BIT6_CLRADDR_MASK 0x0003fe00u
static inline uint32_t slchost_rdclr1_get_slchost_slc1_bit6_clraddr(uint32_t reg) { return reg >> 9 & 0x1ffu; }
static inline uint32_t slchost_rdclr1_set_slchost_slc1_bit6_clraddr(uint32_t reg, uint32_t v) { return (reg & 0xfffc01ffu) | (v << 9 & 0x3fe00u); }

#define SLCHOST_SLC0HOST_INT_ENA1_OFFSET 0x114u
#define SLCHOST_SLC0HOST_INT_ENA1_RESET 0x00000000u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT0_INT_ENA1_SHIFT 0u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT0_INT_ENA1_MASK 0x00000001u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit0_int_ena1(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT1_INT_ENA1_SHIFT 1u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT1_INT_ENA1_MASK 0x00000002u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit1_int_ena1(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT2_INT_ENA1_SHIFT 2u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT2_INT_ENA1_MASK 0x00000004u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit2_int_ena1(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit2_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT3_INT_ENA1_SHIFT 3u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT3_INT_ENA1_MASK 0x00000008u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit3_int_ena1(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit3_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT4_INT_ENA1_SHIFT 4u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT4_INT_ENA1_MASK 0x00000010u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit4_int_ena1(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit4_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT5_INT_ENA1_SHIFT 5u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT5_INT_ENA1_MASK 0x00000020u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit5_int_ena1(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit5_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT6_INT_ENA1_SHIFT 6u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT6_INT_ENA1_MASK 0x00000040u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit6_int_ena1(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit6_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT7_INT_ENA1_SHIFT 7u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOHOST_BIT7_INT_ENA1_MASK 0x00000080u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tohost_bit7_int_ena1(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tohost_bit7_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN0_1TO0_INT_ENA1_SHIFT 8u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN0_1TO0_INT_ENA1_MASK 0x00000100u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_token0_1to0_int_ena1(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_token0_1to0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN1_1TO0_INT_ENA1_SHIFT 9u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN1_1TO0_INT_ENA1_MASK 0x00000200u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_token1_1to0_int_ena1(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_token1_1to0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN0_0TO1_INT_ENA1_SHIFT 10u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN0_0TO1_INT_ENA1_MASK 0x00000400u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_token0_0to1_int_ena1(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_token0_0to1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN1_0TO1_INT_ENA1_SHIFT 11u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TOKEN1_0TO1_INT_ENA1_MASK 0x00000800u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_token1_0to1_int_ena1(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_token1_0to1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_RX_SOF_INT_ENA1_SHIFT 12u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_RX_SOF_INT_ENA1_MASK 0x00001000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0host_rx_sof_int_ena1(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0host_rx_sof_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_RX_EOF_INT_ENA1_SHIFT 13u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_RX_EOF_INT_ENA1_MASK 0x00002000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0host_rx_eof_int_ena1(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0host_rx_eof_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_RX_START_INT_ENA1_SHIFT 14u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_RX_START_INT_ENA1_MASK 0x00004000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0host_rx_start_int_ena1(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0host_rx_start_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_TX_START_INT_ENA1_SHIFT 15u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0HOST_TX_START_INT_ENA1_MASK 0x00008000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0host_tx_start_int_ena1(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0host_tx_start_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_RX_UDF_INT_ENA1_SHIFT 16u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_RX_UDF_INT_ENA1_MASK 0x00010000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_rx_udf_int_ena1(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_rx_udf_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TX_OVF_INT_ENA1_SHIFT 17u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_TX_OVF_INT_ENA1_MASK 0x00020000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_tx_ovf_int_ena1(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_tx_ovf_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_RX_PF_VALID_INT_ENA1_SHIFT 18u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_RX_PF_VALID_INT_ENA1_MASK 0x00040000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_rx_pf_valid_int_ena1(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_rx_pf_valid_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT0_INT_ENA1_SHIFT 19u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT0_INT_ENA1_MASK 0x00080000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_ext_bit0_int_ena1(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_ext_bit0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT1_INT_ENA1_SHIFT 20u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT1_INT_ENA1_MASK 0x00100000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_ext_bit1_int_ena1(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_ext_bit1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT2_INT_ENA1_SHIFT 21u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT2_INT_ENA1_MASK 0x00200000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_ext_bit2_int_ena1(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_ext_bit2_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT3_INT_ENA1_SHIFT 22u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_EXT_BIT3_INT_ENA1_MASK 0x00400000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_ext_bit3_int_ena1(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_ext_bit3_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_RX_NEW_PACKET_INT_ENA1_SHIFT 23u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_RX_NEW_PACKET_INT_ENA1_MASK 0x00800000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_rx_new_packet_int_ena1(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_rx_new_packet_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_HOST_RD_RETRY_INT_ENA1_SHIFT 24u
#define SLCHOST_SLC0HOST_INT_ENA1_SLC0_HOST_RD_RETRY_INT_ENA1_MASK 0x01000000u
static inline uint32_t slchost_slc0host_int_ena1_get_slc0_host_rd_retry_int_ena1(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_slc0_host_rd_retry_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC0HOST_INT_ENA1_GPIO_SDIO_INT_ENA1_SHIFT 25u
#define SLCHOST_SLC0HOST_INT_ENA1_GPIO_SDIO_INT_ENA1_MASK 0x02000000u
static inline uint32_t slchost_slc0host_int_ena1_get_gpio_sdio_int_ena1(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc0host_int_ena1_set_gpio_sdio_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLC1HOST_INT_ENA1_OFFSET 0x118u
#define SLCHOST_SLC1HOST_INT_ENA1_RESET 0x00000000u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT0_INT_ENA1_SHIFT 0u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT0_INT_ENA1_MASK 0x00000001u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit0_int_ena1(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT1_INT_ENA1_SHIFT 1u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT1_INT_ENA1_MASK 0x00000002u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit1_int_ena1(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT2_INT_ENA1_SHIFT 2u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT2_INT_ENA1_MASK 0x00000004u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit2_int_ena1(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit2_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT3_INT_ENA1_SHIFT 3u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT3_INT_ENA1_MASK 0x00000008u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit3_int_ena1(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit3_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT4_INT_ENA1_SHIFT 4u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT4_INT_ENA1_MASK 0x00000010u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit4_int_ena1(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit4_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT5_INT_ENA1_SHIFT 5u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT5_INT_ENA1_MASK 0x00000020u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit5_int_ena1(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit5_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT6_INT_ENA1_SHIFT 6u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT6_INT_ENA1_MASK 0x00000040u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit6_int_ena1(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit6_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT7_INT_ENA1_SHIFT 7u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOHOST_BIT7_INT_ENA1_MASK 0x00000080u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tohost_bit7_int_ena1(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tohost_bit7_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN0_1TO0_INT_ENA1_SHIFT 8u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN0_1TO0_INT_ENA1_MASK 0x00000100u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_token0_1to0_int_ena1(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_token0_1to0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN1_1TO0_INT_ENA1_SHIFT 9u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN1_1TO0_INT_ENA1_MASK 0x00000200u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_token1_1to0_int_ena1(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_token1_1to0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN0_0TO1_INT_ENA1_SHIFT 10u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN0_0TO1_INT_ENA1_MASK 0x00000400u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_token0_0to1_int_ena1(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_token0_0to1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN1_0TO1_INT_ENA1_SHIFT 11u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TOKEN1_0TO1_INT_ENA1_MASK 0x00000800u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_token1_0to1_int_ena1(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_token1_0to1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_RX_SOF_INT_ENA1_SHIFT 12u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_RX_SOF_INT_ENA1_MASK 0x00001000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1host_rx_sof_int_ena1(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1host_rx_sof_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_RX_EOF_INT_ENA1_SHIFT 13u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_RX_EOF_INT_ENA1_MASK 0x00002000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1host_rx_eof_int_ena1(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1host_rx_eof_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_RX_START_INT_ENA1_SHIFT 14u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_RX_START_INT_ENA1_MASK 0x00004000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1host_rx_start_int_ena1(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1host_rx_start_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_TX_START_INT_ENA1_SHIFT 15u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1HOST_TX_START_INT_ENA1_MASK 0x00008000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1host_tx_start_int_ena1(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1host_tx_start_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_RX_UDF_INT_ENA1_SHIFT 16u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_RX_UDF_INT_ENA1_MASK 0x00010000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_rx_udf_int_ena1(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_rx_udf_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TX_OVF_INT_ENA1_SHIFT 17u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_TX_OVF_INT_ENA1_MASK 0x00020000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_tx_ovf_int_ena1(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_tx_ovf_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_RX_PF_VALID_INT_ENA1_SHIFT 18u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_RX_PF_VALID_INT_ENA1_MASK 0x00040000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_rx_pf_valid_int_ena1(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_rx_pf_valid_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT0_INT_ENA1_SHIFT 19u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT0_INT_ENA1_MASK 0x00080000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_ext_bit0_int_ena1(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_ext_bit0_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT1_INT_ENA1_SHIFT 20u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT1_INT_ENA1_MASK 0x00100000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_ext_bit1_int_ena1(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_ext_bit1_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT2_INT_ENA1_SHIFT 21u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT2_INT_ENA1_MASK 0x00200000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_ext_bit2_int_ena1(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_ext_bit2_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT3_INT_ENA1_SHIFT 22u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_EXT_BIT3_INT_ENA1_MASK 0x00400000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_ext_bit3_int_ena1(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_ext_bit3_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_WIFI_RX_NEW_PACKET_INT_ENA1_SHIFT 23u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_WIFI_RX_NEW_PACKET_INT_ENA1_MASK 0x00800000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_wifi_rx_new_packet_int_ena1(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_wifi_rx_new_packet_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_HOST_RD_RETRY_INT_ENA1_SHIFT 24u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_HOST_RD_RETRY_INT_ENA1_MASK 0x01000000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_host_rd_retry_int_ena1(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_host_rd_retry_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_BT_RX_NEW_PACKET_INT_ENA1_SHIFT 25u
#define SLCHOST_SLC1HOST_INT_ENA1_SLC1_BT_RX_NEW_PACKET_INT_ENA1_MASK 0x02000000u
static inline uint32_t slchost_slc1host_int_ena1_get_slc1_bt_rx_new_packet_int_ena1(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_slc1host_int_ena1_set_slc1_bt_rx_new_packet_int_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define SLCHOST_SLCHOSTDATE_OFFSET 0x178u
#define SLCHOST_SLCHOSTDATE_RESET 0x21060700u
#define SLCHOST_SLCHOSTDATE_SLCHOST_DATE_SHIFT 0u
#define SLCHOST_SLCHOSTDATE_SLCHOST_DATE_MASK 0xffffffffu

#define SLCHOST_SLCHOSTID_OFFSET 0x17cu
#define SLCHOST_SLCHOSTID_RESET 0x00000600u
#define SLCHOST_SLCHOSTID_SLCHOST_ID_SHIFT 0u
#define SLCHOST_SLCHOSTID_SLCHOST_ID_MASK 0xffffffffu

#define SLCHOST_CONF_OFFSET 0x1f0u
#define SLCHOST_CONF_RESET 0x00000000u
#define SLCHOST_CONF_FRC_SDIO11_SHIFT 0u
#define SLCHOST_CONF_FRC_SDIO11_MASK 0x0000001fu
static inline uint32_t slchost_conf_get_frc_sdio11(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t slchost_conf_set_frc_sdio11(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define SLCHOST_CONF_FRC_SDIO20_SHIFT 5u
#define SLCHOST_CONF_FRC_SDIO20_MASK 0x000003e0u
static inline uint32_t slchost_conf_get_frc_sdio20(uint32_t reg) { return reg >> 5 & 0x1fu; }
static inline uint32_t slchost_conf_set_frc_sdio20(uint32_t reg, uint32_t v) { return (reg & 0xfffffc1fu) | (v << 5 & 0x3e0u); }
#define SLCHOST_CONF_FRC_NEG_SAMP_SHIFT 10u
#define SLCHOST_CONF_FRC_NEG_SAMP_MASK 0x00007c00u
static inline uint32_t slchost_conf_get_frc_neg_samp(uint32_t reg) { return reg >> 10 & 0x1fu; }
static inline uint32_t slchost_conf_set_frc_neg_samp(uint32_t reg, uint32_t v) { return (reg & 0xffff83ffu) | (v << 10 & 0x7c00u); }
#define SLCHOST_CONF_FRC_POS_SAMP_SHIFT 15u
#define SLCHOST_CONF_FRC_POS_SAMP_MASK 0x000f8000u
static inline uint32_t slchost_conf_get_frc_pos_samp(uint32_t reg) { return reg >> 15 & 0x1fu; }
static inline uint32_t slchost_conf_set_frc_pos_samp(uint32_t reg, uint32_t v) { return (reg & 0xfff07fffu) | (v << 15 & 0xf8000u); }
#define SLCHOST_CONF_FRC_QUICK_IN_SHIFT 20u
#define SLCHOST_CONF_FRC_QUICK_IN_MASK 0x01f00000u
static inline uint32_t slchost_conf_get_frc_quick_in(uint32_t reg) { return reg >> 20 & 0x1fu; }
static inline uint32_t slchost_conf_set_frc_quick_in(uint32_t reg, uint32_t v) { return (reg & 0xfe0fffffu) | (v << 20 & 0x1f00000u); }
#define SLCHOST_CONF_SDIO20_INT_DELAY_SHIFT 25u
#define SLCHOST_CONF_SDIO20_INT_DELAY_MASK 0x02000000u
static inline uint32_t slchost_conf_get_sdio20_int_delay(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t slchost_conf_set_sdio20_int_delay(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SLCHOST_CONF_SDIO_PAD_PULLUP_SHIFT 26u
#define SLCHOST_CONF_SDIO_PAD_PULLUP_MASK 0x04000000u
static inline uint32_t slchost_conf_get_sdio_pad_pullup(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t slchost_conf_set_sdio_pad_pullup(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SLCHOST_CONF_HSPEED_CON_EN_SHIFT 27u
#define SLCHOST_CONF_HSPEED_CON_EN_MASK 0x08000000u
static inline uint32_t slchost_conf_get_hspeed_con_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t slchost_conf_set_hspeed_con_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }

#define SLCHOST_INF_ST_OFFSET 0x1f4u
#define SLCHOST_INF_ST_RESET 0x00000000u
#define SLCHOST_INF_ST_SDIO20_MODE_SHIFT 0u
#define SLCHOST_INF_ST_SDIO20_MODE_MASK 0x0000001fu
static inline uint32_t slchost_inf_st_get_sdio20_mode(uint32_t reg) { return reg & 0x1fu; }
#define SLCHOST_INF_ST_SDIO_NEG_SAMP_SHIFT 5u
#define SLCHOST_INF_ST_SDIO_NEG_SAMP_MASK 0x000003e0u
static inline uint32_t slchost_inf_st_get_sdio_neg_samp(uint32_t reg) { return reg >> 5 & 0x1fu; }
#define SLCHOST_INF_ST_SDIO_QUICK_IN_SHIFT 10u
#define SLCHOST_INF_ST_SDIO_QUICK_IN_MASK 0x00007c00u
static inline uint32_t slchost_inf_st_get_sdio_quick_in(uint32_t reg) { return reg >> 10 & 0x1fu; }
#define SLCHOST_INF_ST_DLL_ON_SW_SHIFT 15u
#define SLCHOST_INF_ST_DLL_ON_SW_MASK 0x00008000u
static inline uint32_t slchost_inf_st_get_dll_on_sw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t slchost_inf_st_set_dll_on_sw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SLCHOST_INF_ST_DLL_ON_SHIFT 16u
#define SLCHOST_INF_ST_DLL_ON_MASK 0x00010000u
static inline uint32_t slchost_inf_st_get_dll_on(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t slchost_inf_st_set_dll_on(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SLCHOST_INF_ST_CLK_MODE_SW_SHIFT 17u
#define SLCHOST_INF_ST_CLK_MODE_SW_MASK 0x00020000u
static inline uint32_t slchost_inf_st_get_clk_mode_sw(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t slchost_inf_st_set_clk_mode_sw(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SLCHOST_INF_ST_CLK_MODE_SHIFT 18u
#define SLCHOST_INF_ST_CLK_MODE_MASK 0x000c0000u
static inline uint32_t slchost_inf_st_get_clk_mode(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t slchost_inf_st_set_clk_mode(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }

// clang-format on

#endif
