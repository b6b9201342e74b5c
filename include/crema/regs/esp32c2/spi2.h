/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_SPI2_H
#define CREMA_REGS_ESP32C2_SPI2_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct spi2_regs {
    volatile uint32_t cmd; /* 0x0 */
    volatile uint32_t addr; /* 0x4 */
    volatile uint32_t ctrl; /* 0x8 */
    volatile uint32_t clock; /* 0xc */
    volatile uint32_t user; /* 0x10 */
    volatile uint32_t user1; /* 0x14 */
    volatile uint32_t user2; /* 0x18 */
    volatile uint32_t ms_dlen; /* 0x1c */
    volatile uint32_t misc; /* 0x20 */
    const volatile uint32_t din_mode; /* 0x24 */
    const volatile uint32_t din_num; /* 0x28 */
    const volatile uint32_t dout_mode; /* 0x2c */
    volatile uint32_t dma_conf; /* 0x30 */
    volatile uint32_t dma_int_ena; /* 0x34 */
    volatile uint32_t dma_int_clr; /* 0x38, write-only */
    volatile uint32_t dma_int_raw; /* 0x3c */
    const volatile uint32_t dma_int_st; /* 0x40 */
    volatile uint32_t dma_int_set; /* 0x44, write-only */
    uint32_t reserved_48[20];
    volatile uint32_t w0; /* 0x98 */
    volatile uint32_t w1; /* 0x9c */
    volatile uint32_t w2; /* 0xa0 */
    volatile uint32_t w3; /* 0xa4 */
    volatile uint32_t w4; /* 0xa8 */
    volatile uint32_t w5; /* 0xac */
    volatile uint32_t w6; /* 0xb0 */
    volatile uint32_t w7; /* 0xb4 */
    volatile uint32_t w8; /* 0xb8 */
    volatile uint32_t w9; /* 0xbc */
    volatile uint32_t w10; /* 0xc0 */
    volatile uint32_t w11; /* 0xc4 */
    volatile uint32_t w12; /* 0xc8 */
    volatile uint32_t w13; /* 0xcc */
    volatile uint32_t w14; /* 0xd0 */
    volatile uint32_t w15; /* 0xd4 */
    uint32_t reserved_d8[2];
    volatile uint32_t slave; /* 0xe0 */
    volatile uint32_t slave1; /* 0xe4 */
    volatile uint32_t clk_gate; /* 0xe8 */
    uint32_t reserved_ec[1];
    volatile uint32_t date; /* 0xf0 */
};
_Static_assert(offsetof(struct spi2_regs, cmd) == 0x0, "");
_Static_assert(offsetof(struct spi2_regs, addr) == 0x4, "");
_Static_assert(offsetof(struct spi2_regs, ctrl) == 0x8, "");
_Static_assert(offsetof(struct spi2_regs, clock) == 0xc, "");
_Static_assert(offsetof(struct spi2_regs, user) == 0x10, "");
_Static_assert(offsetof(struct spi2_regs, user1) == 0x14, "");
_Static_assert(offsetof(struct spi2_regs, user2) == 0x18, "");
_Static_assert(offsetof(struct spi2_regs, ms_dlen) == 0x1c, "");
_Static_assert(offsetof(struct spi2_regs, misc) == 0x20, "");
_Static_assert(offsetof(struct spi2_regs, din_mode) == 0x24, "");
_Static_assert(offsetof(struct spi2_regs, din_num) == 0x28, "");
_Static_assert(offsetof(struct spi2_regs, dout_mode) == 0x2c, "");
_Static_assert(offsetof(struct spi2_regs, dma_conf) == 0x30, "");
_Static_assert(offsetof(struct spi2_regs, dma_int_ena) == 0x34, "");
_Static_assert(offsetof(struct spi2_regs, dma_int_clr) == 0x38, "");
_Static_assert(offsetof(struct spi2_regs, dma_int_raw) == 0x3c, "");
_Static_assert(offsetof(struct spi2_regs, dma_int_st) == 0x40, "");
_Static_assert(offsetof(struct spi2_regs, dma_int_set) == 0x44, "");
_Static_assert(offsetof(struct spi2_regs, w0) == 0x98, "");
_Static_assert(offsetof(struct spi2_regs, w1) == 0x9c, "");
_Static_assert(offsetof(struct spi2_regs, w2) == 0xa0, "");
_Static_assert(offsetof(struct spi2_regs, w3) == 0xa4, "");
_Static_assert(offsetof(struct spi2_regs, w4) == 0xa8, "");
_Static_assert(offsetof(struct spi2_regs, w5) == 0xac, "");
_Static_assert(offsetof(struct spi2_regs, w6) == 0xb0, "");
_Static_assert(offsetof(struct spi2_regs, w7) == 0xb4, "");
_Static_assert(offsetof(struct spi2_regs, w8) == 0xb8, "");
_Static_assert(offsetof(struct spi2_regs, w9) == 0xbc, "");
_Static_assert(offsetof(struct spi2_regs, w10) == 0xc0, "");
_Static_assert(offsetof(struct spi2_regs, w11) == 0xc4, "");
_Static_assert(offsetof(struct spi2_regs, w12) == 0xc8, "");
_Static_assert(offsetof(struct spi2_regs, w13) == 0xcc, "");
_Static_assert(offsetof(struct spi2_regs, w14) == 0xd0, "");
_Static_assert(offsetof(struct spi2_regs, w15) == 0xd4, "");
_Static_assert(offsetof(struct spi2_regs, slave) == 0xe0, "");
_Static_assert(offsetof(struct spi2_regs, slave1) == 0xe4, "");
_Static_assert(offsetof(struct spi2_regs, clk_gate) == 0xe8, "");
_Static_assert(offsetof(struct spi2_regs, date) == 0xf0, "");
_Static_assert(sizeof(struct spi2_regs) == 0xf4, "");

#define SPI2_BASE 0x60024000u
#define SPI2 ((struct spi2_regs *)(uintptr_t)SPI2_BASE)

#define SPI2_CMD_OFFSET 0x0u
#define SPI2_CMD_RESET 0x00000000u
#define SPI2_CMD_CONF_BITLEN_SHIFT 0u
#define SPI2_CMD_CONF_BITLEN_MASK 0x0003ffffu
static inline uint32_t spi2_cmd_get_conf_bitlen(uint32_t reg) { return reg & 0x3ffffu; }
static inline uint32_t spi2_cmd_set_conf_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffc0000u) | (v & 0x3ffffu); }
#define SPI2_CMD_UPDATE_SHIFT 23u
#define SPI2_CMD_UPDATE_MASK 0x00800000u
static inline uint32_t spi2_cmd_get_update(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t spi2_cmd_set_update(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SPI2_CMD_USR_SHIFT 24u
#define SPI2_CMD_USR_MASK 0x01000000u
static inline uint32_t spi2_cmd_get_usr(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi2_cmd_set_usr(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }

#define SPI2_ADDR_OFFSET 0x4u
#define SPI2_ADDR_RESET 0x00000000u
#define SPI2_ADDR_USR_ADDR_VALUE_SHIFT 0u
#define SPI2_ADDR_USR_ADDR_VALUE_MASK 0xffffffffu

#define SPI2_CTRL_OFFSET 0x8u
#define SPI2_CTRL_RESET 0x003c0000u
#define SPI2_CTRL_DUMMY_OUT_SHIFT 3u
#define SPI2_CTRL_DUMMY_OUT_MASK 0x00000008u
static inline uint32_t spi2_ctrl_get_dummy_out(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi2_ctrl_set_dummy_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_CTRL_FADDR_DUAL_SHIFT 5u
#define SPI2_CTRL_FADDR_DUAL_MASK 0x00000020u
static inline uint32_t spi2_ctrl_get_faddr_dual(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi2_ctrl_set_faddr_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI2_CTRL_FADDR_QUAD_SHIFT 6u
#define SPI2_CTRL_FADDR_QUAD_MASK 0x00000040u
static inline uint32_t spi2_ctrl_get_faddr_quad(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi2_ctrl_set_faddr_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI2_CTRL_FADDR_OCT_SHIFT 7u
#define SPI2_CTRL_FADDR_OCT_MASK 0x00000080u
static inline uint32_t spi2_ctrl_get_faddr_oct(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SPI2_CTRL_FCMD_DUAL_SHIFT 8u
#define SPI2_CTRL_FCMD_DUAL_MASK 0x00000100u
static inline uint32_t spi2_ctrl_get_fcmd_dual(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi2_ctrl_set_fcmd_dual(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI2_CTRL_FCMD_QUAD_SHIFT 9u
#define SPI2_CTRL_FCMD_QUAD_MASK 0x00000200u
static inline uint32_t spi2_ctrl_get_fcmd_quad(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi2_ctrl_set_fcmd_quad(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI2_CTRL_FCMD_OCT_SHIFT 10u
#define SPI2_CTRL_FCMD_OCT_MASK 0x00000400u
static inline uint32_t spi2_ctrl_get_fcmd_oct(uint32_t reg) { return reg >> 10 & 0x1u; }
#define SPI2_CTRL_FREAD_DUAL_SHIFT 14u
#define SPI2_CTRL_FREAD_DUAL_MASK 0x00004000u
static inline uint32_t spi2_ctrl_get_fread_dual(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t spi2_ctrl_set_fread_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI2_CTRL_FREAD_QUAD_SHIFT 15u
#define SPI2_CTRL_FREAD_QUAD_MASK 0x00008000u
static inline uint32_t spi2_ctrl_get_fread_quad(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t spi2_ctrl_set_fread_quad(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI2_CTRL_FREAD_OCT_SHIFT 16u
#define SPI2_CTRL_FREAD_OCT_MASK 0x00010000u
static inline uint32_t spi2_ctrl_get_fread_oct(uint32_t reg) { return reg >> 16 & 0x1u; }
#define SPI2_CTRL_Q_POL_SHIFT 18u
#define SPI2_CTRL_Q_POL_MASK 0x00040000u
static inline uint32_t spi2_ctrl_get_q_pol(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi2_ctrl_set_q_pol(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI2_CTRL_D_POL_SHIFT 19u
#define SPI2_CTRL_D_POL_MASK 0x00080000u
static inline uint32_t spi2_ctrl_get_d_pol(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi2_ctrl_set_d_pol(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI2_CTRL_HOLD_POL_SHIFT 20u
#define SPI2_CTRL_HOLD_POL_MASK 0x00100000u
static inline uint32_t spi2_ctrl_get_hold_pol(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi2_ctrl_set_hold_pol(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SPI2_CTRL_WP_POL_SHIFT 21u
#define SPI2_CTRL_WP_POL_MASK 0x00200000u
static inline uint32_t spi2_ctrl_get_wp_pol(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t spi2_ctrl_set_wp_pol(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SPI2_CTRL_RD_BIT_ORDER_SHIFT 23u
#define SPI2_CTRL_RD_BIT_ORDER_MASK 0x01800000u
static inline uint32_t spi2_ctrl_get_rd_bit_order(uint32_t reg) { return reg >> 23 & 0x3u; }
static inline uint32_t spi2_ctrl_set_rd_bit_order(uint32_t reg, uint32_t v) { return (reg & 0xfe7fffffu) | (v << 23 & 0x1800000u); }
#define SPI2_CTRL_WR_BIT_ORDER_SHIFT 25u
#define SPI2_CTRL_WR_BIT_ORDER_MASK 0x06000000u
static inline uint32_t spi2_ctrl_get_wr_bit_order(uint32_t reg) { return reg >> 25 & 0x3u; }
static inline uint32_t spi2_ctrl_set_wr_bit_order(uint32_t reg, uint32_t v) { return (reg & 0xf9ffffffu) | (v << 25 & 0x6000000u); }

#define SPI2_CLOCK_OFFSET 0xcu
#define SPI2_CLOCK_RESET 0x80003043u
#define SPI2_CLOCK_CLKCNT_L_SHIFT 0u
#define SPI2_CLOCK_CLKCNT_L_MASK 0x0000003fu
static inline uint32_t spi2_clock_get_clkcnt_l(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t spi2_clock_set_clkcnt_l(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define SPI2_CLOCK_CLKCNT_H_SHIFT 6u
#define SPI2_CLOCK_CLKCNT_H_MASK 0x00000fc0u
static inline uint32_t spi2_clock_get_clkcnt_h(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t spi2_clock_set_clkcnt_h(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define SPI2_CLOCK_CLKCNT_N_SHIFT 12u
#define SPI2_CLOCK_CLKCNT_N_MASK 0x0003f000u
static inline uint32_t spi2_clock_get_clkcnt_n(uint32_t reg) { return reg >> 12 & 0x3fu; }
static inline uint32_t spi2_clock_set_clkcnt_n(uint32_t reg, uint32_t v) { return (reg & 0xfffc0fffu) | (v << 12 & 0x3f000u); }
#define SPI2_CLOCK_CLKDIV_PRE_SHIFT 18u
#define SPI2_CLOCK_CLKDIV_PRE_MASK 0x003c0000u
static inline uint32_t spi2_clock_get_clkdiv_pre(uint32_t reg) { return reg >> 18 & 0xfu; }
static inline uint32_t spi2_clock_set_clkdiv_pre(uint32_t reg, uint32_t v) { return (reg & 0xffc3ffffu) | (v << 18 & 0x3c0000u); }
#define SPI2_CLOCK_CLK_EQU_SYSCLK_SHIFT 31u
#define SPI2_CLOCK_CLK_EQU_SYSCLK_MASK 0x80000000u
static inline uint32_t spi2_clock_get_clk_equ_sysclk(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi2_clock_set_clk_equ_sysclk(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI2_USER_OFFSET 0x10u
#define SPI2_USER_RESET 0x800000c0u
#define SPI2_USER_DOUTDIN_SHIFT 0u
#define SPI2_USER_DOUTDIN_MASK 0x00000001u
static inline uint32_t spi2_user_get_doutdin(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi2_user_set_doutdin(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI2_USER_QPI_MODE_SHIFT 3u
#define SPI2_USER_QPI_MODE_MASK 0x00000008u
static inline uint32_t spi2_user_get_qpi_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi2_user_set_qpi_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_USER_OPI_MODE_SHIFT 4u
#define SPI2_USER_OPI_MODE_MASK 0x00000010u
static inline uint32_t spi2_user_get_opi_mode(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI2_USER_TSCK_I_EDGE_SHIFT 5u
#define SPI2_USER_TSCK_I_EDGE_MASK 0x00000020u
static inline uint32_t spi2_user_get_tsck_i_edge(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi2_user_set_tsck_i_edge(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI2_USER_CS_HOLD_SHIFT 6u
#define SPI2_USER_CS_HOLD_MASK 0x00000040u
static inline uint32_t spi2_user_get_cs_hold(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi2_user_set_cs_hold(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI2_USER_CS_SETUP_SHIFT 7u
#define SPI2_USER_CS_SETUP_MASK 0x00000080u
static inline uint32_t spi2_user_get_cs_setup(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi2_user_set_cs_setup(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI2_USER_RSCK_I_EDGE_SHIFT 8u
#define SPI2_USER_RSCK_I_EDGE_MASK 0x00000100u
static inline uint32_t spi2_user_get_rsck_i_edge(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi2_user_set_rsck_i_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI2_USER_CK_OUT_EDGE_SHIFT 9u
#define SPI2_USER_CK_OUT_EDGE_MASK 0x00000200u
static inline uint32_t spi2_user_get_ck_out_edge(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi2_user_set_ck_out_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI2_USER_FWRITE_DUAL_SHIFT 12u
#define SPI2_USER_FWRITE_DUAL_MASK 0x00001000u
static inline uint32_t spi2_user_get_fwrite_dual(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t spi2_user_set_fwrite_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SPI2_USER_FWRITE_QUAD_SHIFT 13u
#define SPI2_USER_FWRITE_QUAD_MASK 0x00002000u
static inline uint32_t spi2_user_get_fwrite_quad(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t spi2_user_set_fwrite_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI2_USER_FWRITE_OCT_SHIFT 14u
#define SPI2_USER_FWRITE_OCT_MASK 0x00004000u
static inline uint32_t spi2_user_get_fwrite_oct(uint32_t reg) { return reg >> 14 & 0x1u; }
#define SPI2_USER_USR_CONF_NXT_SHIFT 15u
#define SPI2_USER_USR_CONF_NXT_MASK 0x00008000u
static inline uint32_t spi2_user_get_usr_conf_nxt(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t spi2_user_set_usr_conf_nxt(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI2_USER_SIO_SHIFT 17u
#define SPI2_USER_SIO_MASK 0x00020000u
static inline uint32_t spi2_user_get_sio(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t spi2_user_set_sio(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SPI2_USER_USR_MISO_HIGHPART_SHIFT 24u
#define SPI2_USER_USR_MISO_HIGHPART_MASK 0x01000000u
static inline uint32_t spi2_user_get_usr_miso_highpart(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi2_user_set_usr_miso_highpart(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SPI2_USER_USR_MOSI_HIGHPART_SHIFT 25u
#define SPI2_USER_USR_MOSI_HIGHPART_MASK 0x02000000u
static inline uint32_t spi2_user_get_usr_mosi_highpart(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t spi2_user_set_usr_mosi_highpart(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SPI2_USER_USR_DUMMY_IDLE_SHIFT 26u
#define SPI2_USER_USR_DUMMY_IDLE_MASK 0x04000000u
static inline uint32_t spi2_user_get_usr_dummy_idle(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t spi2_user_set_usr_dummy_idle(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SPI2_USER_USR_MOSI_SHIFT 27u
#define SPI2_USER_USR_MOSI_MASK 0x08000000u
static inline uint32_t spi2_user_get_usr_mosi(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t spi2_user_set_usr_mosi(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SPI2_USER_USR_MISO_SHIFT 28u
#define SPI2_USER_USR_MISO_MASK 0x10000000u
static inline uint32_t spi2_user_get_usr_miso(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t spi2_user_set_usr_miso(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SPI2_USER_USR_DUMMY_SHIFT 29u
#define SPI2_USER_USR_DUMMY_MASK 0x20000000u
static inline uint32_t spi2_user_get_usr_dummy(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t spi2_user_set_usr_dummy(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SPI2_USER_USR_ADDR_SHIFT 30u
#define SPI2_USER_USR_ADDR_MASK 0x40000000u
static inline uint32_t spi2_user_get_usr_addr(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t spi2_user_set_usr_addr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SPI2_USER_USR_COMMAND_SHIFT 31u
#define SPI2_USER_USR_COMMAND_MASK 0x80000000u
static inline uint32_t spi2_user_get_usr_command(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi2_user_set_usr_command(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI2_USER1_OFFSET 0x14u
#define SPI2_USER1_RESET 0xb8410007u
#define SPI2_USER1_USR_DUMMY_CYCLELEN_SHIFT 0u
#define SPI2_USER1_USR_DUMMY_CYCLELEN_MASK 0x000000ffu
static inline uint32_t spi2_user1_get_usr_dummy_cyclelen(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t spi2_user1_set_usr_dummy_cyclelen(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SPI2_USER1_MST_WFULL_ERR_END_EN_SHIFT 16u
#define SPI2_USER1_MST_WFULL_ERR_END_EN_MASK 0x00010000u
static inline uint32_t spi2_user1_get_mst_wfull_err_end_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t spi2_user1_set_mst_wfull_err_end_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SPI2_USER1_CS_SETUP_TIME_SHIFT 17u
#define SPI2_USER1_CS_SETUP_TIME_MASK 0x003e0000u
static inline uint32_t spi2_user1_get_cs_setup_time(uint32_t reg) { return reg >> 17 & 0x1fu; }
static inline uint32_t spi2_user1_set_cs_setup_time(uint32_t reg, uint32_t v) { return (reg & 0xffc1ffffu) | (v << 17 & 0x3e0000u); }
#define SPI2_USER1_CS_HOLD_TIME_SHIFT 22u
#define SPI2_USER1_CS_HOLD_TIME_MASK 0x07c00000u
static inline uint32_t spi2_user1_get_cs_hold_time(uint32_t reg) { return reg >> 22 & 0x1fu; }
static inline uint32_t spi2_user1_set_cs_hold_time(uint32_t reg, uint32_t v) { return (reg & 0xf83fffffu) | (v << 22 & 0x7c00000u); }
#define SPI2_USER1_USR_ADDR_BITLEN_SHIFT 27u
#define SPI2_USER1_USR_ADDR_BITLEN_MASK 0xf8000000u
static inline uint32_t spi2_user1_get_usr_addr_bitlen(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t spi2_user1_set_usr_addr_bitlen(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define SPI2_USER2_OFFSET 0x18u
#define SPI2_USER2_RESET 0x78000000u
#define SPI2_USER2_USR_COMMAND_VALUE_SHIFT 0u
#define SPI2_USER2_USR_COMMAND_VALUE_MASK 0x0000ffffu
static inline uint32_t spi2_user2_get_usr_command_value(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t spi2_user2_set_usr_command_value(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define SPI2_USER2_MST_REMPTY_ERR_END_EN_SHIFT 27u
#define SPI2_USER2_MST_REMPTY_ERR_END_EN_MASK 0x08000000u
static inline uint32_t spi2_user2_get_mst_rempty_err_end_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t spi2_user2_set_mst_rempty_err_end_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SPI2_USER2_USR_COMMAND_BITLEN_SHIFT 28u
#define SPI2_USER2_USR_COMMAND_BITLEN_MASK 0xf0000000u
static inline uint32_t spi2_user2_get_usr_command_bitlen(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t spi2_user2_set_usr_command_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define SPI2_MS_DLEN_OFFSET 0x1cu
#define SPI2_MS_DLEN_RESET 0x00000000u
#define SPI2_MS_DLEN_MS_DATA_BITLEN_SHIFT 0u
#define SPI2_MS_DLEN_MS_DATA_BITLEN_MASK 0x0003ffffu
static inline uint32_t spi2_ms_dlen_get_ms_data_bitlen(uint32_t reg) { return reg & 0x3ffffu; }
static inline uint32_t spi2_ms_dlen_set_ms_data_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffc0000u) | (v & 0x3ffffu); }

#define SPI2_MISC_OFFSET 0x20u
#define SPI2_MISC_RESET 0x0000003eu
#define SPI2_MISC_CS0_DIS_SHIFT 0u
#define SPI2_MISC_CS0_DIS_MASK 0x00000001u
static inline uint32_t spi2_misc_get_cs0_dis(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi2_misc_set_cs0_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI2_MISC_CS1_DIS_SHIFT 1u
#define SPI2_MISC_CS1_DIS_MASK 0x00000002u
static inline uint32_t spi2_misc_get_cs1_dis(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi2_misc_set_cs1_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI2_MISC_CS2_DIS_SHIFT 2u
#define SPI2_MISC_CS2_DIS_MASK 0x00000004u
static inline uint32_t spi2_misc_get_cs2_dis(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi2_misc_set_cs2_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI2_MISC_CS3_DIS_SHIFT 3u
#define SPI2_MISC_CS3_DIS_MASK 0x00000008u
static inline uint32_t spi2_misc_get_cs3_dis(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi2_misc_set_cs3_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_MISC_CS4_DIS_SHIFT 4u
#define SPI2_MISC_CS4_DIS_MASK 0x00000010u
static inline uint32_t spi2_misc_get_cs4_dis(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi2_misc_set_cs4_dis(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI2_MISC_CS5_DIS_SHIFT 5u
#define SPI2_MISC_CS5_DIS_MASK 0x00000020u
static inline uint32_t spi2_misc_get_cs5_dis(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi2_misc_set_cs5_dis(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI2_MISC_CK_DIS_SHIFT 6u
#define SPI2_MISC_CK_DIS_MASK 0x00000040u
static inline uint32_t spi2_misc_get_ck_dis(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi2_misc_set_ck_dis(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI2_MISC_MASTER_CS_POL_SHIFT 7u
#define SPI2_MISC_MASTER_CS_POL_MASK 0x00001f80u
static inline uint32_t spi2_misc_get_master_cs_pol(uint32_t reg) { return reg >> 7 & 0x3fu; }
static inline uint32_t spi2_misc_set_master_cs_pol(uint32_t reg, uint32_t v) { return (reg & 0xffffe07fu) | (v << 7 & 0x1f80u); }
#define SPI2_MISC_CLK_DATA_DTR_EN_SHIFT 16u
#define SPI2_MISC_CLK_DATA_DTR_EN_MASK 0x00010000u
static inline uint32_t spi2_misc_get_clk_data_dtr_en(uint32_t reg) { return reg >> 16 & 0x1u; }
#define SPI2_MISC_DATA_DTR_EN_SHIFT 17u
#define SPI2_MISC_DATA_DTR_EN_MASK 0x00020000u
static inline uint32_t spi2_misc_get_data_dtr_en(uint32_t reg) { return reg >> 17 & 0x1u; }
#define SPI2_MISC_ADDR_DTR_EN_SHIFT 18u
#define SPI2_MISC_ADDR_DTR_EN_MASK 0x00040000u
static inline uint32_t spi2_misc_get_addr_dtr_en(uint32_t reg) { return reg >> 18 & 0x1u; }
#define SPI2_MISC_CMD_DTR_EN_SHIFT 19u
#define SPI2_MISC_CMD_DTR_EN_MASK 0x00080000u
static inline uint32_t spi2_misc_get_cmd_dtr_en(uint32_t reg) { return reg >> 19 & 0x1u; }
#define SPI2_MISC_SLAVE_CS_POL_SHIFT 23u
#define SPI2_MISC_SLAVE_CS_POL_MASK 0x00800000u
static inline uint32_t spi2_misc_get_slave_cs_pol(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t spi2_misc_set_slave_cs_pol(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SPI2_MISC_DQS_IDLE_EDGE_SHIFT 24u
#define SPI2_MISC_DQS_IDLE_EDGE_MASK 0x01000000u
static inline uint32_t spi2_misc_get_dqs_idle_edge(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SPI2_MISC_CK_IDLE_EDGE_SHIFT 29u
#define SPI2_MISC_CK_IDLE_EDGE_MASK 0x20000000u
static inline uint32_t spi2_misc_get_ck_idle_edge(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t spi2_misc_set_ck_idle_edge(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SPI2_MISC_CS_KEEP_ACTIVE_SHIFT 30u
#define SPI2_MISC_CS_KEEP_ACTIVE_MASK 0x40000000u
static inline uint32_t spi2_misc_get_cs_keep_active(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t spi2_misc_set_cs_keep_active(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SPI2_MISC_QUAD_DIN_PIN_SWAP_SHIFT 31u
#define SPI2_MISC_QUAD_DIN_PIN_SWAP_MASK 0x80000000u
static inline uint32_t spi2_misc_get_quad_din_pin_swap(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi2_misc_set_quad_din_pin_swap(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI2_DIN_MODE_OFFSET 0x24u
#define SPI2_DIN_MODE_RESET 0x00000000u
#define SPI2_DIN_MODE_DIN0_MODE_SHIFT 0u
#define SPI2_DIN_MODE_DIN0_MODE_MASK 0x00000003u
static inline uint32_t spi2_din_mode_get_din0_mode(uint32_t reg) { return reg & 0x3u; }
#define SPI2_DIN_MODE_DIN1_MODE_SHIFT 2u
#define SPI2_DIN_MODE_DIN1_MODE_MASK 0x0000000cu
static inline uint32_t spi2_din_mode_get_din1_mode(uint32_t reg) { return reg >> 2 & 0x3u; }
#define SPI2_DIN_MODE_DIN2_MODE_SHIFT 4u
#define SPI2_DIN_MODE_DIN2_MODE_MASK 0x00000030u
static inline uint32_t spi2_din_mode_get_din2_mode(uint32_t reg) { return reg >> 4 & 0x3u; }
#define SPI2_DIN_MODE_DIN3_MODE_SHIFT 6u
#define SPI2_DIN_MODE_DIN3_MODE_MASK 0x000000c0u
static inline uint32_t spi2_din_mode_get_din3_mode(uint32_t reg) { return reg >> 6 & 0x3u; }
#define SPI2_DIN_MODE_DIN4_MODE_SHIFT 8u
#define SPI2_DIN_MODE_DIN4_MODE_MASK 0x00000300u
static inline uint32_t spi2_din_mode_get_din4_mode(uint32_t reg) { return reg >> 8 & 0x3u; }
#define SPI2_DIN_MODE_DIN5_MODE_SHIFT 10u
#define SPI2_DIN_MODE_DIN5_MODE_MASK 0x00000c00u
static inline uint32_t spi2_din_mode_get_din5_mode(uint32_t reg) { return reg >> 10 & 0x3u; }
#define SPI2_DIN_MODE_DIN6_MODE_SHIFT 12u
#define SPI2_DIN_MODE_DIN6_MODE_MASK 0x00003000u
static inline uint32_t spi2_din_mode_get_din6_mode(uint32_t reg) { return reg >> 12 & 0x3u; }
#define SPI2_DIN_MODE_DIN7_MODE_SHIFT 14u
#define SPI2_DIN_MODE_DIN7_MODE_MASK 0x0000c000u
static inline uint32_t spi2_din_mode_get_din7_mode(uint32_t reg) { return reg >> 14 & 0x3u; }
#define SPI2_DIN_MODE_TIMING_HCLK_ACTIVE_SHIFT 16u
#define SPI2_DIN_MODE_TIMING_HCLK_ACTIVE_MASK 0x00010000u
static inline uint32_t spi2_din_mode_get_timing_hclk_active(uint32_t reg) { return reg >> 16 & 0x1u; }

#define SPI2_DIN_NUM_OFFSET 0x28u
#define SPI2_DIN_NUM_RESET 0x00000000u
#define SPI2_DIN_NUM_DIN0_NUM_SHIFT 0u
#define SPI2_DIN_NUM_DIN0_NUM_MASK 0x00000003u
static inline uint32_t spi2_din_num_get_din0_num(uint32_t reg) { return reg & 0x3u; }
#define SPI2_DIN_NUM_DIN1_NUM_SHIFT 2u
#define SPI2_DIN_NUM_DIN1_NUM_MASK 0x0000000cu
static inline uint32_t spi2_din_num_get_din1_num(uint32_t reg) { return reg >> 2 & 0x3u; }
#define SPI2_DIN_NUM_DIN2_NUM_SHIFT 4u
#define SPI2_DIN_NUM_DIN2_NUM_MASK 0x00000030u
static inline uint32_t spi2_din_num_get_din2_num(uint32_t reg) { return reg >> 4 & 0x3u; }
#define SPI2_DIN_NUM_DIN3_NUM_SHIFT 6u
#define SPI2_DIN_NUM_DIN3_NUM_MASK 0x000000c0u
static inline uint32_t spi2_din_num_get_din3_num(uint32_t reg) { return reg >> 6 & 0x3u; }
#define SPI2_DIN_NUM_DIN4_NUM_SHIFT 8u
#define SPI2_DIN_NUM_DIN4_NUM_MASK 0x00000300u
static inline uint32_t spi2_din_num_get_din4_num(uint32_t reg) { return reg >> 8 & 0x3u; }
#define SPI2_DIN_NUM_DIN5_NUM_SHIFT 10u
#define SPI2_DIN_NUM_DIN5_NUM_MASK 0x00000c00u
static inline uint32_t spi2_din_num_get_din5_num(uint32_t reg) { return reg >> 10 & 0x3u; }
#define SPI2_DIN_NUM_DIN6_NUM_SHIFT 12u
#define SPI2_DIN_NUM_DIN6_NUM_MASK 0x00003000u
static inline uint32_t spi2_din_num_get_din6_num(uint32_t reg) { return reg >> 12 & 0x3u; }
#define SPI2_DIN_NUM_DIN7_NUM_SHIFT 14u
#define SPI2_DIN_NUM_DIN7_NUM_MASK 0x0000c000u
static inline uint32_t spi2_din_num_get_din7_num(uint32_t reg) { return reg >> 14 & 0x3u; }

#define SPI2_DOUT_MODE_OFFSET 0x2cu
#define SPI2_DOUT_MODE_RESET 0x00000000u
#define SPI2_DOUT_MODE_DOUT0_MODE_SHIFT 0u
#define SPI2_DOUT_MODE_DOUT0_MODE_MASK 0x00000001u
static inline uint32_t spi2_dout_mode_get_dout0_mode(uint32_t reg) { return reg & 0x1u; }
#define SPI2_DOUT_MODE_DOUT1_MODE_SHIFT 1u
#define SPI2_DOUT_MODE_DOUT1_MODE_MASK 0x00000002u
static inline uint32_t spi2_dout_mode_get_dout1_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI2_DOUT_MODE_DOUT2_MODE_SHIFT 2u
#define SPI2_DOUT_MODE_DOUT2_MODE_MASK 0x00000004u
static inline uint32_t spi2_dout_mode_get_dout2_mode(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI2_DOUT_MODE_DOUT3_MODE_SHIFT 3u
#define SPI2_DOUT_MODE_DOUT3_MODE_MASK 0x00000008u
static inline uint32_t spi2_dout_mode_get_dout3_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI2_DOUT_MODE_DOUT4_MODE_SHIFT 4u
#define SPI2_DOUT_MODE_DOUT4_MODE_MASK 0x00000010u
static inline uint32_t spi2_dout_mode_get_dout4_mode(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI2_DOUT_MODE_DOUT5_MODE_SHIFT 5u
#define SPI2_DOUT_MODE_DOUT5_MODE_MASK 0x00000020u
static inline uint32_t spi2_dout_mode_get_dout5_mode(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI2_DOUT_MODE_DOUT6_MODE_SHIFT 6u
#define SPI2_DOUT_MODE_DOUT6_MODE_MASK 0x00000040u
static inline uint32_t spi2_dout_mode_get_dout6_mode(uint32_t reg) { return reg >> 6 & 0x1u; }
#define SPI2_DOUT_MODE_DOUT7_MODE_SHIFT 7u
#define SPI2_DOUT_MODE_DOUT7_MODE_MASK 0x00000080u
static inline uint32_t spi2_dout_mode_get_dout7_mode(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SPI2_DOUT_MODE_D_DQS_MODE_SHIFT 8u
#define SPI2_DOUT_MODE_D_DQS_MODE_MASK 0x00000100u
static inline uint32_t spi2_dout_mode_get_d_dqs_mode(uint32_t reg) { return reg >> 8 & 0x1u; }

#define SPI2_DMA_CONF_OFFSET 0x30u
#define SPI2_DMA_CONF_RESET 0x00000003u
#define SPI2_DMA_CONF_DMA_OUTFIFO_EMPTY_SHIFT 0u
#define SPI2_DMA_CONF_DMA_OUTFIFO_EMPTY_MASK 0x00000001u
static inline uint32_t spi2_dma_conf_get_dma_outfifo_empty(uint32_t reg) { return reg & 0x1u; }
#define SPI2_DMA_CONF_DMA_INFIFO_FULL_SHIFT 1u
#define SPI2_DMA_CONF_DMA_INFIFO_FULL_MASK 0x00000002u
static inline uint32_t spi2_dma_conf_get_dma_infifo_full(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI2_DMA_CONF_DMA_SLV_SEG_TRANS_EN_SHIFT 18u
#define SPI2_DMA_CONF_DMA_SLV_SEG_TRANS_EN_MASK 0x00040000u
static inline uint32_t spi2_dma_conf_get_dma_slv_seg_trans_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi2_dma_conf_set_dma_slv_seg_trans_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI2_DMA_CONF_SLV_RX_SEG_TRANS_CLR_EN_SHIFT 19u
#define SPI2_DMA_CONF_SLV_RX_SEG_TRANS_CLR_EN_MASK 0x00080000u
static inline uint32_t spi2_dma_conf_get_slv_rx_seg_trans_clr_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi2_dma_conf_set_slv_rx_seg_trans_clr_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI2_DMA_CONF_SLV_TX_SEG_TRANS_CLR_EN_SHIFT 20u
#define SPI2_DMA_CONF_SLV_TX_SEG_TRANS_CLR_EN_MASK 0x00100000u
static inline uint32_t spi2_dma_conf_get_slv_tx_seg_trans_clr_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi2_dma_conf_set_slv_tx_seg_trans_clr_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SPI2_DMA_CONF_RX_EOF_EN_SHIFT 21u
#define SPI2_DMA_CONF_RX_EOF_EN_MASK 0x00200000u
static inline uint32_t spi2_dma_conf_get_rx_eof_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t spi2_dma_conf_set_rx_eof_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SPI2_DMA_CONF_DMA_RX_ENA_SHIFT 27u
#define SPI2_DMA_CONF_DMA_RX_ENA_MASK 0x08000000u
static inline uint32_t spi2_dma_conf_get_dma_rx_ena(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t spi2_dma_conf_set_dma_rx_ena(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SPI2_DMA_CONF_DMA_TX_ENA_SHIFT 28u
#define SPI2_DMA_CONF_DMA_TX_ENA_MASK 0x10000000u
static inline uint32_t spi2_dma_conf_get_dma_tx_ena(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t spi2_dma_conf_set_dma_tx_ena(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SPI2_DMA_CONF_RX_AFIFO_RST_SHIFT 29u
#define SPI2_DMA_CONF_RX_AFIFO_RST_MASK 0x20000000u
static inline uint32_t spi2_dma_conf_set_rx_afifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SPI2_DMA_CONF_BUF_AFIFO_RST_SHIFT 30u
#define SPI2_DMA_CONF_BUF_AFIFO_RST_MASK 0x40000000u
static inline uint32_t spi2_dma_conf_set_buf_afifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SPI2_DMA_CONF_DMA_AFIFO_RST_SHIFT 31u
#define SPI2_DMA_CONF_DMA_AFIFO_RST_MASK 0x80000000u
static inline uint32_t spi2_dma_conf_set_dma_afifo_rst(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI2_DMA_INT_ENA_OFFSET 0x34u
#define SPI2_DMA_INT_ENA_RESET 0x00000000u
#define SPI2_DMA_INT_ENA_DMA_INFIFO_FULL_ERR_INT_ENA_SHIFT 0u
#define SPI2_DMA_INT_ENA_DMA_INFIFO_FULL_ERR_INT_ENA_MASK 0x00000001u
static inline uint32_t spi2_dma_int_ena_get_dma_infifo_full_err_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_dma_infifo_full_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI2_DMA_INT_ENA_DMA_OUTFIFO_EMPTY_ERR_INT_ENA_SHIFT 1u
#define SPI2_DMA_INT_ENA_DMA_OUTFIFO_EMPTY_ERR_INT_ENA_MASK 0x00000002u
static inline uint32_t spi2_dma_int_ena_get_dma_outfifo_empty_err_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_dma_outfifo_empty_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI2_DMA_INT_ENA_SLV_EX_QPI_INT_ENA_SHIFT 2u
#define SPI2_DMA_INT_ENA_SLV_EX_QPI_INT_ENA_MASK 0x00000004u
static inline uint32_t spi2_dma_int_ena_get_slv_ex_qpi_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_ex_qpi_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI2_DMA_INT_ENA_SLV_EN_QPI_INT_ENA_SHIFT 3u
#define SPI2_DMA_INT_ENA_SLV_EN_QPI_INT_ENA_MASK 0x00000008u
static inline uint32_t spi2_dma_int_ena_get_slv_en_qpi_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_en_qpi_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_DMA_INT_ENA_SLV_CMD7_INT_ENA_SHIFT 4u
#define SPI2_DMA_INT_ENA_SLV_CMD7_INT_ENA_MASK 0x00000010u
static inline uint32_t spi2_dma_int_ena_get_slv_cmd7_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_cmd7_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI2_DMA_INT_ENA_SLV_CMD8_INT_ENA_SHIFT 5u
#define SPI2_DMA_INT_ENA_SLV_CMD8_INT_ENA_MASK 0x00000020u
static inline uint32_t spi2_dma_int_ena_get_slv_cmd8_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_cmd8_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI2_DMA_INT_ENA_SLV_CMD9_INT_ENA_SHIFT 6u
#define SPI2_DMA_INT_ENA_SLV_CMD9_INT_ENA_MASK 0x00000040u
static inline uint32_t spi2_dma_int_ena_get_slv_cmd9_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_cmd9_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI2_DMA_INT_ENA_SLV_CMDA_INT_ENA_SHIFT 7u
#define SPI2_DMA_INT_ENA_SLV_CMDA_INT_ENA_MASK 0x00000080u
static inline uint32_t spi2_dma_int_ena_get_slv_cmda_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_cmda_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI2_DMA_INT_ENA_SLV_RD_DMA_DONE_INT_ENA_SHIFT 8u
#define SPI2_DMA_INT_ENA_SLV_RD_DMA_DONE_INT_ENA_MASK 0x00000100u
static inline uint32_t spi2_dma_int_ena_get_slv_rd_dma_done_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_rd_dma_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI2_DMA_INT_ENA_SLV_WR_DMA_DONE_INT_ENA_SHIFT 9u
#define SPI2_DMA_INT_ENA_SLV_WR_DMA_DONE_INT_ENA_MASK 0x00000200u
static inline uint32_t spi2_dma_int_ena_get_slv_wr_dma_done_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_wr_dma_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI2_DMA_INT_ENA_SLV_RD_BUF_DONE_INT_ENA_SHIFT 10u
#define SPI2_DMA_INT_ENA_SLV_RD_BUF_DONE_INT_ENA_MASK 0x00000400u
static inline uint32_t spi2_dma_int_ena_get_slv_rd_buf_done_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_rd_buf_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SPI2_DMA_INT_ENA_SLV_WR_BUF_DONE_INT_ENA_SHIFT 11u
#define SPI2_DMA_INT_ENA_SLV_WR_BUF_DONE_INT_ENA_MASK 0x00000800u
static inline uint32_t spi2_dma_int_ena_get_slv_wr_buf_done_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_wr_buf_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SPI2_DMA_INT_ENA_TRANS_DONE_INT_ENA_SHIFT 12u
#define SPI2_DMA_INT_ENA_TRANS_DONE_INT_ENA_MASK 0x00001000u
static inline uint32_t spi2_dma_int_ena_get_trans_done_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_trans_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SPI2_DMA_INT_ENA_DMA_SEG_TRANS_DONE_INT_ENA_SHIFT 13u
#define SPI2_DMA_INT_ENA_DMA_SEG_TRANS_DONE_INT_ENA_MASK 0x00002000u
static inline uint32_t spi2_dma_int_ena_get_dma_seg_trans_done_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_dma_seg_trans_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI2_DMA_INT_ENA_SEG_MAGIC_ERR_INT_ENA_SHIFT 14u
#define SPI2_DMA_INT_ENA_SEG_MAGIC_ERR_INT_ENA_MASK 0x00004000u
static inline uint32_t spi2_dma_int_ena_get_seg_magic_err_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_seg_magic_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI2_DMA_INT_ENA_SLV_BUF_ADDR_ERR_INT_ENA_SHIFT 15u
#define SPI2_DMA_INT_ENA_SLV_BUF_ADDR_ERR_INT_ENA_MASK 0x00008000u
static inline uint32_t spi2_dma_int_ena_get_slv_buf_addr_err_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_buf_addr_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI2_DMA_INT_ENA_SLV_CMD_ERR_INT_ENA_SHIFT 16u
#define SPI2_DMA_INT_ENA_SLV_CMD_ERR_INT_ENA_MASK 0x00010000u
static inline uint32_t spi2_dma_int_ena_get_slv_cmd_err_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_slv_cmd_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SPI2_DMA_INT_ENA_MST_RX_AFIFO_WFULL_ERR_INT_ENA_SHIFT 17u
#define SPI2_DMA_INT_ENA_MST_RX_AFIFO_WFULL_ERR_INT_ENA_MASK 0x00020000u
static inline uint32_t spi2_dma_int_ena_get_mst_rx_afifo_wfull_err_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_mst_rx_afifo_wfull_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SPI2_DMA_INT_ENA_MST_TX_AFIFO_REMPTY_ERR_INT_ENA_SHIFT 18u
#define SPI2_DMA_INT_ENA_MST_TX_AFIFO_REMPTY_ERR_INT_ENA_MASK 0x00040000u
static inline uint32_t spi2_dma_int_ena_get_mst_tx_afifo_rempty_err_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_mst_tx_afifo_rempty_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI2_DMA_INT_ENA_APP2_INT_ENA_SHIFT 19u
#define SPI2_DMA_INT_ENA_APP2_INT_ENA_MASK 0x00080000u
static inline uint32_t spi2_dma_int_ena_get_app2_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_app2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI2_DMA_INT_ENA_APP1_INT_ENA_SHIFT 20u
#define SPI2_DMA_INT_ENA_APP1_INT_ENA_MASK 0x00100000u
static inline uint32_t spi2_dma_int_ena_get_app1_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi2_dma_int_ena_set_app1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define SPI2_DMA_INT_CLR_OFFSET 0x38u
#define SPI2_DMA_INT_CLR_RESET 0x00000000u
#define SPI2_DMA_INT_CLR_DMA_INFIFO_FULL_ERR_INT_CLR_SHIFT 0u
#define SPI2_DMA_INT_CLR_DMA_INFIFO_FULL_ERR_INT_CLR_MASK 0x00000001u
static inline uint32_t spi2_dma_int_clr_set_dma_infifo_full_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI2_DMA_INT_CLR_DMA_OUTFIFO_EMPTY_ERR_INT_CLR_SHIFT 1u
#define SPI2_DMA_INT_CLR_DMA_OUTFIFO_EMPTY_ERR_INT_CLR_MASK 0x00000002u
static inline uint32_t spi2_dma_int_clr_set_dma_outfifo_empty_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI2_DMA_INT_CLR_SLV_EX_QPI_INT_CLR_SHIFT 2u
#define SPI2_DMA_INT_CLR_SLV_EX_QPI_INT_CLR_MASK 0x00000004u
static inline uint32_t spi2_dma_int_clr_set_slv_ex_qpi_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI2_DMA_INT_CLR_SLV_EN_QPI_INT_CLR_SHIFT 3u
#define SPI2_DMA_INT_CLR_SLV_EN_QPI_INT_CLR_MASK 0x00000008u
static inline uint32_t spi2_dma_int_clr_set_slv_en_qpi_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_DMA_INT_CLR_SLV_CMD7_INT_CLR_SHIFT 4u
#define SPI2_DMA_INT_CLR_SLV_CMD7_INT_CLR_MASK 0x00000010u
static inline uint32_t spi2_dma_int_clr_set_slv_cmd7_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI2_DMA_INT_CLR_SLV_CMD8_INT_CLR_SHIFT 5u
#define SPI2_DMA_INT_CLR_SLV_CMD8_INT_CLR_MASK 0x00000020u
static inline uint32_t spi2_dma_int_clr_set_slv_cmd8_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI2_DMA_INT_CLR_SLV_CMD9_INT_CLR_SHIFT 6u
#define SPI2_DMA_INT_CLR_SLV_CMD9_INT_CLR_MASK 0x00000040u
static inline uint32_t spi2_dma_int_clr_set_slv_cmd9_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI2_DMA_INT_CLR_SLV_CMDA_INT_CLR_SHIFT 7u
#define SPI2_DMA_INT_CLR_SLV_CMDA_INT_CLR_MASK 0x00000080u
static inline uint32_t spi2_dma_int_clr_set_slv_cmda_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI2_DMA_INT_CLR_SLV_RD_DMA_DONE_INT_CLR_SHIFT 8u
#define SPI2_DMA_INT_CLR_SLV_RD_DMA_DONE_INT_CLR_MASK 0x00000100u
static inline uint32_t spi2_dma_int_clr_set_slv_rd_dma_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI2_DMA_INT_CLR_SLV_WR_DMA_DONE_INT_CLR_SHIFT 9u
#define SPI2_DMA_INT_CLR_SLV_WR_DMA_DONE_INT_CLR_MASK 0x00000200u
static inline uint32_t spi2_dma_int_clr_set_slv_wr_dma_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI2_DMA_INT_CLR_SLV_RD_BUF_DONE_INT_CLR_SHIFT 10u
#define SPI2_DMA_INT_CLR_SLV_RD_BUF_DONE_INT_CLR_MASK 0x00000400u
static inline uint32_t spi2_dma_int_clr_set_slv_rd_buf_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SPI2_DMA_INT_CLR_SLV_WR_BUF_DONE_INT_CLR_SHIFT 11u
#define SPI2_DMA_INT_CLR_SLV_WR_BUF_DONE_INT_CLR_MASK 0x00000800u
static inline uint32_t spi2_dma_int_clr_set_slv_wr_buf_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SPI2_DMA_INT_CLR_TRANS_DONE_INT_CLR_SHIFT 12u
#define SPI2_DMA_INT_CLR_TRANS_DONE_INT_CLR_MASK 0x00001000u
static inline uint32_t spi2_dma_int_clr_set_trans_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SPI2_DMA_INT_CLR_DMA_SEG_TRANS_DONE_INT_CLR_SHIFT 13u
#define SPI2_DMA_INT_CLR_DMA_SEG_TRANS_DONE_INT_CLR_MASK 0x00002000u
static inline uint32_t spi2_dma_int_clr_set_dma_seg_trans_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI2_DMA_INT_CLR_SEG_MAGIC_ERR_INT_CLR_SHIFT 14u
#define SPI2_DMA_INT_CLR_SEG_MAGIC_ERR_INT_CLR_MASK 0x00004000u
static inline uint32_t spi2_dma_int_clr_set_seg_magic_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI2_DMA_INT_CLR_SLV_BUF_ADDR_ERR_INT_CLR_SHIFT 15u
#define SPI2_DMA_INT_CLR_SLV_BUF_ADDR_ERR_INT_CLR_MASK 0x00008000u
static inline uint32_t spi2_dma_int_clr_set_slv_buf_addr_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI2_DMA_INT_CLR_SLV_CMD_ERR_INT_CLR_SHIFT 16u
#define SPI2_DMA_INT_CLR_SLV_CMD_ERR_INT_CLR_MASK 0x00010000u
static inline uint32_t spi2_dma_int_clr_set_slv_cmd_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SPI2_DMA_INT_CLR_MST_RX_AFIFO_WFULL_ERR_INT_CLR_SHIFT 17u
#define SPI2_DMA_INT_CLR_MST_RX_AFIFO_WFULL_ERR_INT_CLR_MASK 0x00020000u
static inline uint32_t spi2_dma_int_clr_set_mst_rx_afifo_wfull_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SPI2_DMA_INT_CLR_MST_TX_AFIFO_REMPTY_ERR_INT_CLR_SHIFT 18u
#define SPI2_DMA_INT_CLR_MST_TX_AFIFO_REMPTY_ERR_INT_CLR_MASK 0x00040000u
static inline uint32_t spi2_dma_int_clr_set_mst_tx_afifo_rempty_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI2_DMA_INT_CLR_APP2_INT_CLR_SHIFT 19u
#define SPI2_DMA_INT_CLR_APP2_INT_CLR_MASK 0x00080000u
static inline uint32_t spi2_dma_int_clr_set_app2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI2_DMA_INT_CLR_APP1_INT_CLR_SHIFT 20u
#define SPI2_DMA_INT_CLR_APP1_INT_CLR_MASK 0x00100000u
static inline uint32_t spi2_dma_int_clr_set_app1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define SPI2_DMA_INT_RAW_OFFSET 0x3cu
#define SPI2_DMA_INT_RAW_RESET 0x00000000u
#define SPI2_DMA_INT_RAW_DMA_INFIFO_FULL_ERR_INT_RAW_SHIFT 0u
#define SPI2_DMA_INT_RAW_DMA_INFIFO_FULL_ERR_INT_RAW_MASK 0x00000001u
static inline uint32_t spi2_dma_int_raw_get_dma_infifo_full_err_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_dma_infifo_full_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI2_DMA_INT_RAW_DMA_OUTFIFO_EMPTY_ERR_INT_RAW_SHIFT 1u
#define SPI2_DMA_INT_RAW_DMA_OUTFIFO_EMPTY_ERR_INT_RAW_MASK 0x00000002u
static inline uint32_t spi2_dma_int_raw_get_dma_outfifo_empty_err_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_dma_outfifo_empty_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI2_DMA_INT_RAW_SLV_EX_QPI_INT_RAW_SHIFT 2u
#define SPI2_DMA_INT_RAW_SLV_EX_QPI_INT_RAW_MASK 0x00000004u
static inline uint32_t spi2_dma_int_raw_get_slv_ex_qpi_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_ex_qpi_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI2_DMA_INT_RAW_SLV_EN_QPI_INT_RAW_SHIFT 3u
#define SPI2_DMA_INT_RAW_SLV_EN_QPI_INT_RAW_MASK 0x00000008u
static inline uint32_t spi2_dma_int_raw_get_slv_en_qpi_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_en_qpi_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_DMA_INT_RAW_SLV_CMD7_INT_RAW_SHIFT 4u
#define SPI2_DMA_INT_RAW_SLV_CMD7_INT_RAW_MASK 0x00000010u
static inline uint32_t spi2_dma_int_raw_get_slv_cmd7_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_cmd7_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI2_DMA_INT_RAW_SLV_CMD8_INT_RAW_SHIFT 5u
#define SPI2_DMA_INT_RAW_SLV_CMD8_INT_RAW_MASK 0x00000020u
static inline uint32_t spi2_dma_int_raw_get_slv_cmd8_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_cmd8_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI2_DMA_INT_RAW_SLV_CMD9_INT_RAW_SHIFT 6u
#define SPI2_DMA_INT_RAW_SLV_CMD9_INT_RAW_MASK 0x00000040u
static inline uint32_t spi2_dma_int_raw_get_slv_cmd9_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_cmd9_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI2_DMA_INT_RAW_SLV_CMDA_INT_RAW_SHIFT 7u
#define SPI2_DMA_INT_RAW_SLV_CMDA_INT_RAW_MASK 0x00000080u
static inline uint32_t spi2_dma_int_raw_get_slv_cmda_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_cmda_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI2_DMA_INT_RAW_SLV_RD_DMA_DONE_INT_RAW_SHIFT 8u
#define SPI2_DMA_INT_RAW_SLV_RD_DMA_DONE_INT_RAW_MASK 0x00000100u
static inline uint32_t spi2_dma_int_raw_get_slv_rd_dma_done_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_rd_dma_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI2_DMA_INT_RAW_SLV_WR_DMA_DONE_INT_RAW_SHIFT 9u
#define SPI2_DMA_INT_RAW_SLV_WR_DMA_DONE_INT_RAW_MASK 0x00000200u
static inline uint32_t spi2_dma_int_raw_get_slv_wr_dma_done_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_wr_dma_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI2_DMA_INT_RAW_SLV_RD_BUF_DONE_INT_RAW_SHIFT 10u
#define SPI2_DMA_INT_RAW_SLV_RD_BUF_DONE_INT_RAW_MASK 0x00000400u
static inline uint32_t spi2_dma_int_raw_get_slv_rd_buf_done_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_rd_buf_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SPI2_DMA_INT_RAW_SLV_WR_BUF_DONE_INT_RAW_SHIFT 11u
#define SPI2_DMA_INT_RAW_SLV_WR_BUF_DONE_INT_RAW_MASK 0x00000800u
static inline uint32_t spi2_dma_int_raw_get_slv_wr_buf_done_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_wr_buf_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SPI2_DMA_INT_RAW_TRANS_DONE_INT_RAW_SHIFT 12u
#define SPI2_DMA_INT_RAW_TRANS_DONE_INT_RAW_MASK 0x00001000u
static inline uint32_t spi2_dma_int_raw_get_trans_done_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_trans_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SPI2_DMA_INT_RAW_DMA_SEG_TRANS_DONE_INT_RAW_SHIFT 13u
#define SPI2_DMA_INT_RAW_DMA_SEG_TRANS_DONE_INT_RAW_MASK 0x00002000u
static inline uint32_t spi2_dma_int_raw_get_dma_seg_trans_done_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_dma_seg_trans_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI2_DMA_INT_RAW_SEG_MAGIC_ERR_INT_RAW_SHIFT 14u
#define SPI2_DMA_INT_RAW_SEG_MAGIC_ERR_INT_RAW_MASK 0x00004000u
static inline uint32_t spi2_dma_int_raw_get_seg_magic_err_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_seg_magic_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI2_DMA_INT_RAW_SLV_BUF_ADDR_ERR_INT_RAW_SHIFT 15u
#define SPI2_DMA_INT_RAW_SLV_BUF_ADDR_ERR_INT_RAW_MASK 0x00008000u
static inline uint32_t spi2_dma_int_raw_get_slv_buf_addr_err_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_buf_addr_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI2_DMA_INT_RAW_SLV_CMD_ERR_INT_RAW_SHIFT 16u
#define SPI2_DMA_INT_RAW_SLV_CMD_ERR_INT_RAW_MASK 0x00010000u
static inline uint32_t spi2_dma_int_raw_get_slv_cmd_err_int_raw(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_slv_cmd_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SPI2_DMA_INT_RAW_MST_RX_AFIFO_WFULL_ERR_INT_RAW_SHIFT 17u
#define SPI2_DMA_INT_RAW_MST_RX_AFIFO_WFULL_ERR_INT_RAW_MASK 0x00020000u
static inline uint32_t spi2_dma_int_raw_get_mst_rx_afifo_wfull_err_int_raw(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_mst_rx_afifo_wfull_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SPI2_DMA_INT_RAW_MST_TX_AFIFO_REMPTY_ERR_INT_RAW_SHIFT 18u
#define SPI2_DMA_INT_RAW_MST_TX_AFIFO_REMPTY_ERR_INT_RAW_MASK 0x00040000u
static inline uint32_t spi2_dma_int_raw_get_mst_tx_afifo_rempty_err_int_raw(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_mst_tx_afifo_rempty_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI2_DMA_INT_RAW_APP2_INT_RAW_SHIFT 19u
#define SPI2_DMA_INT_RAW_APP2_INT_RAW_MASK 0x00080000u
static inline uint32_t spi2_dma_int_raw_get_app2_int_raw(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_app2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI2_DMA_INT_RAW_APP1_INT_RAW_SHIFT 20u
#define SPI2_DMA_INT_RAW_APP1_INT_RAW_MASK 0x00100000u
static inline uint32_t spi2_dma_int_raw_get_app1_int_raw(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi2_dma_int_raw_set_app1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define SPI2_DMA_INT_ST_OFFSET 0x40u
#define SPI2_DMA_INT_ST_RESET 0x00000000u
#define SPI2_DMA_INT_ST_DMA_INFIFO_FULL_ERR_INT_ST_SHIFT 0u
#define SPI2_DMA_INT_ST_DMA_INFIFO_FULL_ERR_INT_ST_MASK 0x00000001u
static inline uint32_t spi2_dma_int_st_get_dma_infifo_full_err_int_st(uint32_t reg) { return reg & 0x1u; }
#define SPI2_DMA_INT_ST_DMA_OUTFIFO_EMPTY_ERR_INT_ST_SHIFT 1u
#define SPI2_DMA_INT_ST_DMA_OUTFIFO_EMPTY_ERR_INT_ST_MASK 0x00000002u
static inline uint32_t spi2_dma_int_st_get_dma_outfifo_empty_err_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_EX_QPI_INT_ST_SHIFT 2u
#define SPI2_DMA_INT_ST_SLV_EX_QPI_INT_ST_MASK 0x00000004u
static inline uint32_t spi2_dma_int_st_get_slv_ex_qpi_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_EN_QPI_INT_ST_SHIFT 3u
#define SPI2_DMA_INT_ST_SLV_EN_QPI_INT_ST_MASK 0x00000008u
static inline uint32_t spi2_dma_int_st_get_slv_en_qpi_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_CMD7_INT_ST_SHIFT 4u
#define SPI2_DMA_INT_ST_SLV_CMD7_INT_ST_MASK 0x00000010u
static inline uint32_t spi2_dma_int_st_get_slv_cmd7_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_CMD8_INT_ST_SHIFT 5u
#define SPI2_DMA_INT_ST_SLV_CMD8_INT_ST_MASK 0x00000020u
static inline uint32_t spi2_dma_int_st_get_slv_cmd8_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_CMD9_INT_ST_SHIFT 6u
#define SPI2_DMA_INT_ST_SLV_CMD9_INT_ST_MASK 0x00000040u
static inline uint32_t spi2_dma_int_st_get_slv_cmd9_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_CMDA_INT_ST_SHIFT 7u
#define SPI2_DMA_INT_ST_SLV_CMDA_INT_ST_MASK 0x00000080u
static inline uint32_t spi2_dma_int_st_get_slv_cmda_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_RD_DMA_DONE_INT_ST_SHIFT 8u
#define SPI2_DMA_INT_ST_SLV_RD_DMA_DONE_INT_ST_MASK 0x00000100u
static inline uint32_t spi2_dma_int_st_get_slv_rd_dma_done_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_WR_DMA_DONE_INT_ST_SHIFT 9u
#define SPI2_DMA_INT_ST_SLV_WR_DMA_DONE_INT_ST_MASK 0x00000200u
static inline uint32_t spi2_dma_int_st_get_slv_wr_dma_done_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_RD_BUF_DONE_INT_ST_SHIFT 10u
#define SPI2_DMA_INT_ST_SLV_RD_BUF_DONE_INT_ST_MASK 0x00000400u
static inline uint32_t spi2_dma_int_st_get_slv_rd_buf_done_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_WR_BUF_DONE_INT_ST_SHIFT 11u
#define SPI2_DMA_INT_ST_SLV_WR_BUF_DONE_INT_ST_MASK 0x00000800u
static inline uint32_t spi2_dma_int_st_get_slv_wr_buf_done_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define SPI2_DMA_INT_ST_TRANS_DONE_INT_ST_SHIFT 12u
#define SPI2_DMA_INT_ST_TRANS_DONE_INT_ST_MASK 0x00001000u
static inline uint32_t spi2_dma_int_st_get_trans_done_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SPI2_DMA_INT_ST_DMA_SEG_TRANS_DONE_INT_ST_SHIFT 13u
#define SPI2_DMA_INT_ST_DMA_SEG_TRANS_DONE_INT_ST_MASK 0x00002000u
static inline uint32_t spi2_dma_int_st_get_dma_seg_trans_done_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define SPI2_DMA_INT_ST_SEG_MAGIC_ERR_INT_ST_SHIFT 14u
#define SPI2_DMA_INT_ST_SEG_MAGIC_ERR_INT_ST_MASK 0x00004000u
static inline uint32_t spi2_dma_int_st_get_seg_magic_err_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_BUF_ADDR_ERR_INT_ST_SHIFT 15u
#define SPI2_DMA_INT_ST_SLV_BUF_ADDR_ERR_INT_ST_MASK 0x00008000u
static inline uint32_t spi2_dma_int_st_get_slv_buf_addr_err_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }
#define SPI2_DMA_INT_ST_SLV_CMD_ERR_INT_ST_SHIFT 16u
#define SPI2_DMA_INT_ST_SLV_CMD_ERR_INT_ST_MASK 0x00010000u
static inline uint32_t spi2_dma_int_st_get_slv_cmd_err_int_st(uint32_t reg) { return reg >> 16 & 0x1u; }
#define SPI2_DMA_INT_ST_MST_RX_AFIFO_WFULL_ERR_INT_ST_SHIFT 17u
#define SPI2_DMA_INT_ST_MST_RX_AFIFO_WFULL_ERR_INT_ST_MASK 0x00020000u
static inline uint32_t spi2_dma_int_st_get_mst_rx_afifo_wfull_err_int_st(uint32_t reg) { return reg >> 17 & 0x1u; }
#define SPI2_DMA_INT_ST_MST_TX_AFIFO_REMPTY_ERR_INT_ST_SHIFT 18u
#define SPI2_DMA_INT_ST_MST_TX_AFIFO_REMPTY_ERR_INT_ST_MASK 0x00040000u
static inline uint32_t spi2_dma_int_st_get_mst_tx_afifo_rempty_err_int_st(uint32_t reg) { return reg >> 18 & 0x1u; }
#define SPI2_DMA_INT_ST_APP2_INT_ST_SHIFT 19u
#define SPI2_DMA_INT_ST_APP2_INT_ST_MASK 0x00080000u
static inline uint32_t spi2_dma_int_st_get_app2_int_st(uint32_t reg) { return reg >> 19 & 0x1u; }
#define SPI2_DMA_INT_ST_APP1_INT_ST_SHIFT 20u
#define SPI2_DMA_INT_ST_APP1_INT_ST_MASK 0x00100000u
static inline uint32_t spi2_dma_int_st_get_app1_int_st(uint32_t reg) { return reg >> 20 & 0x1u; }

#define SPI2_DMA_INT_SET_OFFSET 0x44u
#define SPI2_DMA_INT_SET_RESET 0x00000000u
#define SPI2_DMA_INT_SET_DMA_INFIFO_FULL_ERR_INT_SET_SHIFT 0u
#define SPI2_DMA_INT_SET_DMA_INFIFO_FULL_ERR_INT_SET_MASK 0x00000001u
static inline uint32_t spi2_dma_int_set_set_dma_infifo_full_err_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI2_DMA_INT_SET_DMA_OUTFIFO_EMPTY_ERR_INT_SET_SHIFT 1u
#define SPI2_DMA_INT_SET_DMA_OUTFIFO_EMPTY_ERR_INT_SET_MASK 0x00000002u
static inline uint32_t spi2_dma_int_set_set_dma_outfifo_empty_err_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI2_DMA_INT_SET_SLV_EX_QPI_INT_SET_SHIFT 2u
#define SPI2_DMA_INT_SET_SLV_EX_QPI_INT_SET_MASK 0x00000004u
static inline uint32_t spi2_dma_int_set_set_slv_ex_qpi_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI2_DMA_INT_SET_SLV_EN_QPI_INT_SET_SHIFT 3u
#define SPI2_DMA_INT_SET_SLV_EN_QPI_INT_SET_MASK 0x00000008u
static inline uint32_t spi2_dma_int_set_set_slv_en_qpi_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_DMA_INT_SET_SLV_CMD7_INT_SET_SHIFT 4u
#define SPI2_DMA_INT_SET_SLV_CMD7_INT_SET_MASK 0x00000010u
static inline uint32_t spi2_dma_int_set_set_slv_cmd7_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI2_DMA_INT_SET_SLV_CMD8_INT_SET_SHIFT 5u
#define SPI2_DMA_INT_SET_SLV_CMD8_INT_SET_MASK 0x00000020u
static inline uint32_t spi2_dma_int_set_set_slv_cmd8_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI2_DMA_INT_SET_SLV_CMD9_INT_SET_SHIFT 6u
#define SPI2_DMA_INT_SET_SLV_CMD9_INT_SET_MASK 0x00000040u
static inline uint32_t spi2_dma_int_set_set_slv_cmd9_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI2_DMA_INT_SET_SLV_CMDA_INT_SET_SHIFT 7u
#define SPI2_DMA_INT_SET_SLV_CMDA_INT_SET_MASK 0x00000080u
static inline uint32_t spi2_dma_int_set_set_slv_cmda_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI2_DMA_INT_SET_SLV_RD_DMA_DONE_INT_SET_SHIFT 8u
#define SPI2_DMA_INT_SET_SLV_RD_DMA_DONE_INT_SET_MASK 0x00000100u
static inline uint32_t spi2_dma_int_set_set_slv_rd_dma_done_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI2_DMA_INT_SET_SLV_WR_DMA_DONE_INT_SET_SHIFT 9u
#define SPI2_DMA_INT_SET_SLV_WR_DMA_DONE_INT_SET_MASK 0x00000200u
static inline uint32_t spi2_dma_int_set_set_slv_wr_dma_done_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI2_DMA_INT_SET_SLV_RD_BUF_DONE_INT_SET_SHIFT 10u
#define SPI2_DMA_INT_SET_SLV_RD_BUF_DONE_INT_SET_MASK 0x00000400u
static inline uint32_t spi2_dma_int_set_set_slv_rd_buf_done_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SPI2_DMA_INT_SET_SLV_WR_BUF_DONE_INT_SET_SHIFT 11u
#define SPI2_DMA_INT_SET_SLV_WR_BUF_DONE_INT_SET_MASK 0x00000800u
static inline uint32_t spi2_dma_int_set_set_slv_wr_buf_done_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SPI2_DMA_INT_SET_TRANS_DONE_INT_SET_SHIFT 12u
#define SPI2_DMA_INT_SET_TRANS_DONE_INT_SET_MASK 0x00001000u
static inline uint32_t spi2_dma_int_set_set_trans_done_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SPI2_DMA_INT_SET_DMA_SEG_TRANS_DONE_INT_SET_SHIFT 13u
#define SPI2_DMA_INT_SET_DMA_SEG_TRANS_DONE_INT_SET_MASK 0x00002000u
static inline uint32_t spi2_dma_int_set_set_dma_seg_trans_done_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI2_DMA_INT_SET_SEG_MAGIC_ERR_INT_SET_SHIFT 14u
#define SPI2_DMA_INT_SET_SEG_MAGIC_ERR_INT_SET_MASK 0x00004000u
static inline uint32_t spi2_dma_int_set_set_seg_magic_err_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI2_DMA_INT_SET_SLV_BUF_ADDR_ERR_INT_SET_SHIFT 15u
#define SPI2_DMA_INT_SET_SLV_BUF_ADDR_ERR_INT_SET_MASK 0x00008000u
static inline uint32_t spi2_dma_int_set_set_slv_buf_addr_err_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI2_DMA_INT_SET_SLV_CMD_ERR_INT_SET_SHIFT 16u
#define SPI2_DMA_INT_SET_SLV_CMD_ERR_INT_SET_MASK 0x00010000u
static inline uint32_t spi2_dma_int_set_set_slv_cmd_err_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SPI2_DMA_INT_SET_MST_RX_AFIFO_WFULL_ERR_INT_SET_SHIFT 17u
#define SPI2_DMA_INT_SET_MST_RX_AFIFO_WFULL_ERR_INT_SET_MASK 0x00020000u
static inline uint32_t spi2_dma_int_set_set_mst_rx_afifo_wfull_err_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SPI2_DMA_INT_SET_MST_TX_AFIFO_REMPTY_ERR_INT_SET_SHIFT 18u
#define SPI2_DMA_INT_SET_MST_TX_AFIFO_REMPTY_ERR_INT_SET_MASK 0x00040000u
static inline uint32_t spi2_dma_int_set_set_mst_tx_afifo_rempty_err_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI2_DMA_INT_SET_APP2_INT_SET_SHIFT 19u
#define SPI2_DMA_INT_SET_APP2_INT_SET_MASK 0x00080000u
static inline uint32_t spi2_dma_int_set_set_app2_int_set(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI2_DMA_INT_SET_APP1_INT_SET_SHIFT 20u
#define SPI2_DMA_INT_SET_APP1_INT_SET_MASK 0x00100000u
static inline uint32_t spi2_dma_int_set_set_app1_int_set(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define SPI2_W0_OFFSET 0x98u
#define SPI2_W0_RESET 0x00000000u
#define SPI2_W0_BUF0_SHIFT 0u
#define SPI2_W0_BUF0_MASK 0xffffffffu

#define SPI2_W1_OFFSET 0x9cu
#define SPI2_W1_RESET 0x00000000u
#define SPI2_W1_BUF1_SHIFT 0u
#define SPI2_W1_BUF1_MASK 0xffffffffu

#define SPI2_W2_OFFSET 0xa0u
#define SPI2_W2_RESET 0x00000000u
#define SPI2_W2_BUF2_SHIFT 0u
#define SPI2_W2_BUF2_MASK 0xffffffffu

#define SPI2_W3_OFFSET 0xa4u
#define SPI2_W3_RESET 0x00000000u
#define SPI2_W3_BUF3_SHIFT 0u
#define SPI2_W3_BUF3_MASK 0xffffffffu

#define SPI2_W4_OFFSET 0xa8u
#define SPI2_W4_RESET 0x00000000u
#define SPI2_W4_BUF4_SHIFT 0u
#define SPI2_W4_BUF4_MASK 0xffffffffu

#define SPI2_W5_OFFSET 0xacu
#define SPI2_W5_RESET 0x00000000u
#define SPI2_W5_BUF5_SHIFT 0u
#define SPI2_W5_BUF5_MASK 0xffffffffu

#define SPI2_W6_OFFSET 0xb0u
#define SPI2_W6_RESET 0x00000000u
#define SPI2_W6_BUF6_SHIFT 0u
#define SPI2_W6_BUF6_MASK 0xffffffffu

#define SPI2_W7_OFFSET 0xb4u
#define SPI2_W7_RESET 0x00000000u
#define SPI2_W7_BUF7_SHIFT 0u
#define SPI2_W7_BUF7_MASK 0xffffffffu

#define SPI2_W8_OFFSET 0xb8u
#define SPI2_W8_RESET 0x00000000u
#define SPI2_W8_BUF8_SHIFT 0u
#define SPI2_W8_BUF8_MASK 0xffffffffu

#define SPI2_W9_OFFSET 0xbcu
#define SPI2_W9_RESET 0x00000000u
#define SPI2_W9_BUF9_SHIFT 0u
#define SPI2_W9_BUF9_MASK 0xffffffffu

#define SPI2_W10_OFFSET 0xc0u
#define SPI2_W10_RESET 0x00000000u
#define SPI2_W10_BUF10_SHIFT 0u
#define SPI2_W10_BUF10_MASK 0xffffffffu

#define SPI2_W11_OFFSET 0xc4u
#define SPI2_W11_RESET 0x00000000u
#define SPI2_W11_BUF11_SHIFT 0u
#define SPI2_W11_BUF11_MASK 0xffffffffu

#define SPI2_W12_OFFSET 0xc8u
#define SPI2_W12_RESET 0x00000000u
#define SPI2_W12_BUF12_SHIFT 0u
#define SPI2_W12_BUF12_MASK 0xffffffffu

#define SPI2_W13_OFFSET 0xccu
#define SPI2_W13_RESET 0x00000000u
#define SPI2_W13_BUF13_SHIFT 0u
#define SPI2_W13_BUF13_MASK 0xffffffffu

#define SPI2_W14_OFFSET 0xd0u
#define SPI2_W14_RESET 0x00000000u
#define SPI2_W14_BUF14_SHIFT 0u
#define SPI2_W14_BUF14_MASK 0xffffffffu

#define SPI2_W15_OFFSET 0xd4u
#define SPI2_W15_RESET 0x00000000u
#define SPI2_W15_BUF15_SHIFT 0u
#define SPI2_W15_BUF15_MASK 0xffffffffu

#define SPI2_SLAVE_OFFSET 0xe0u
#define SPI2_SLAVE_RESET 0x02800000u
#define SPI2_SLAVE_CLK_MODE_SHIFT 0u
#define SPI2_SLAVE_CLK_MODE_MASK 0x00000003u
static inline uint32_t spi2_slave_get_clk_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t spi2_slave_set_clk_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SPI2_SLAVE_CLK_MODE_13_SHIFT 2u
#define SPI2_SLAVE_CLK_MODE_13_MASK 0x00000004u
static inline uint32_t spi2_slave_get_clk_mode_13(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi2_slave_set_clk_mode_13(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI2_SLAVE_RSCK_DATA_OUT_SHIFT 3u
#define SPI2_SLAVE_RSCK_DATA_OUT_MASK 0x00000008u
static inline uint32_t spi2_slave_get_rsck_data_out(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi2_slave_set_rsck_data_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI2_SLAVE_SLV_RDDMA_BITLEN_EN_SHIFT 8u
#define SPI2_SLAVE_SLV_RDDMA_BITLEN_EN_MASK 0x00000100u
static inline uint32_t spi2_slave_get_slv_rddma_bitlen_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi2_slave_set_slv_rddma_bitlen_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI2_SLAVE_SLV_WRDMA_BITLEN_EN_SHIFT 9u
#define SPI2_SLAVE_SLV_WRDMA_BITLEN_EN_MASK 0x00000200u
static inline uint32_t spi2_slave_get_slv_wrdma_bitlen_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi2_slave_set_slv_wrdma_bitlen_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI2_SLAVE_SLV_RDBUF_BITLEN_EN_SHIFT 10u
#define SPI2_SLAVE_SLV_RDBUF_BITLEN_EN_MASK 0x00000400u
static inline uint32_t spi2_slave_get_slv_rdbuf_bitlen_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t spi2_slave_set_slv_rdbuf_bitlen_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SPI2_SLAVE_SLV_WRBUF_BITLEN_EN_SHIFT 11u
#define SPI2_SLAVE_SLV_WRBUF_BITLEN_EN_MASK 0x00000800u
static inline uint32_t spi2_slave_get_slv_wrbuf_bitlen_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t spi2_slave_set_slv_wrbuf_bitlen_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SPI2_SLAVE_DMA_SEG_MAGIC_VALUE_SHIFT 22u
#define SPI2_SLAVE_DMA_SEG_MAGIC_VALUE_MASK 0x03c00000u
static inline uint32_t spi2_slave_get_dma_seg_magic_value(uint32_t reg) { return reg >> 22 & 0xfu; }
static inline uint32_t spi2_slave_set_dma_seg_magic_value(uint32_t reg, uint32_t v) { return (reg & 0xfc3fffffu) | (v << 22 & 0x3c00000u); }
#define SPI2_SLAVE_MODE_SHIFT 26u
#define SPI2_SLAVE_MODE_MASK 0x04000000u
static inline uint32_t spi2_slave_get_mode(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t spi2_slave_set_mode(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SPI2_SLAVE_SOFT_RESET_SHIFT 27u
#define SPI2_SLAVE_SOFT_RESET_MASK 0x08000000u
static inline uint32_t spi2_slave_set_soft_reset(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SPI2_SLAVE_USR_CONF_SHIFT 28u
#define SPI2_SLAVE_USR_CONF_MASK 0x10000000u
static inline uint32_t spi2_slave_get_usr_conf(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t spi2_slave_set_usr_conf(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }

#define SPI2_SLAVE1_OFFSET 0xe4u
#define SPI2_SLAVE1_RESET 0x00000000u
#define SPI2_SLAVE1_SLV_DATA_BITLEN_SHIFT 0u
#define SPI2_SLAVE1_SLV_DATA_BITLEN_MASK 0x0003ffffu
static inline uint32_t spi2_slave1_get_slv_data_bitlen(uint32_t reg) { return reg & 0x3ffffu; }
static inline uint32_t spi2_slave1_set_slv_data_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffc0000u) | (v & 0x3ffffu); }
#define SPI2_SLAVE1_SLV_LAST_COMMAND_SHIFT 18u
#define SPI2_SLAVE1_SLV_LAST_COMMAND_MASK 0x03fc0000u
static inline uint32_t spi2_slave1_get_slv_last_command(uint32_t reg) { return reg >> 18 & 0xffu; }
static inline uint32_t spi2_slave1_set_slv_last_command(uint32_t reg, uint32_t v) { return (reg & 0xfc03ffffu) | (v << 18 & 0x3fc0000u); }
#define SPI2_SLAVE1_SLV_LAST_ADDR_SHIFT 26u
#define SPI2_SLAVE1_SLV_LAST_ADDR_MASK 0xfc000000u
static inline uint32_t spi2_slave1_get_slv_last_addr(uint32_t reg) { return reg >> 26 & 0x3fu; }
static inline uint32_t spi2_slave1_set_slv_last_addr(uint32_t reg, uint32_t v) { return (reg & 0x3ffffffu) | (v << 26 & 0xfc000000u); }

#define SPI2_CLK_GATE_OFFSET 0xe8u
#define SPI2_CLK_GATE_RESET 0x00000000u
#define SPI2_CLK_GATE_CLK_EN_SHIFT 0u
#define SPI2_CLK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t spi2_clk_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi2_clk_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI2_CLK_GATE_MST_CLK_ACTIVE_SHIFT 1u
#define SPI2_CLK_GATE_MST_CLK_ACTIVE_MASK 0x00000002u
static inline uint32_t spi2_clk_gate_get_mst_clk_active(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi2_clk_gate_set_mst_clk_active(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI2_CLK_GATE_MST_CLK_SEL_SHIFT 2u
#define SPI2_CLK_GATE_MST_CLK_SEL_MASK 0x00000004u
static inline uint32_t spi2_clk_gate_get_mst_clk_sel(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi2_clk_gate_set_mst_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define SPI2_DATE_OFFSET 0xf0u
#define SPI2_DATE_RESET 0x02106070u
#define SPI2_DATE_DATE_SHIFT 0u
#define SPI2_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t spi2_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t spi2_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
