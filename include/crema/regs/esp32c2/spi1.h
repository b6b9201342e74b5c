/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_SPI1_H
#define CREMA_REGS_ESP32C2_SPI1_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct spi1_regs {
    volatile uint32_t cmd; /* 0x0 */
    volatile uint32_t addr; /* 0x4 */
    volatile uint32_t ctrl; /* 0x8 */
    volatile uint32_t ctrl1; /* 0xc */
    volatile uint32_t ctrl2; /* 0x10, write-only */
    volatile uint32_t clock; /* 0x14 */
    volatile uint32_t user; /* 0x18 */
    volatile uint32_t user1; /* 0x1c */
    volatile uint32_t user2; /* 0x20 */
    volatile uint32_t mosi_dlen; /* 0x24 */
    volatile uint32_t miso_dlen; /* 0x28 */
    volatile uint32_t rd_status; /* 0x2c */
    uint32_t reserved_30[1];
    volatile uint32_t misc; /* 0x34 */
    const volatile uint32_t tx_crc; /* 0x38 */
    volatile uint32_t cache_fctrl; /* 0x3c */
    uint32_t reserved_40[6];
    volatile uint32_t w0; /* 0x58 */
    volatile uint32_t w1; /* 0x5c */
    volatile uint32_t w2; /* 0x60 */
    volatile uint32_t w3; /* 0x64 */
    volatile uint32_t w4; /* 0x68 */
    volatile uint32_t w5; /* 0x6c */
    volatile uint32_t w6; /* 0x70 */
    volatile uint32_t w7; /* 0x74 */
    volatile uint32_t w8; /* 0x78 */
    volatile uint32_t w9; /* 0x7c */
    volatile uint32_t w10; /* 0x80 */
    volatile uint32_t w11; /* 0x84 */
    volatile uint32_t w12; /* 0x88 */
    volatile uint32_t w13; /* 0x8c */
    volatile uint32_t w14; /* 0x90 */
    volatile uint32_t w15; /* 0x94 */
    volatile uint32_t flash_waiti_ctrl; /* 0x98 */
    volatile uint32_t flash_sus_ctrl; /* 0x9c */
    volatile uint32_t flash_sus_cmd; /* 0xa0 */
    volatile uint32_t sus_status; /* 0xa4 */
    const volatile uint32_t timing_cali; /* 0xa8 */
    uint32_t reserved_ac[5];
    volatile uint32_t int_ena; /* 0xc0 */
    volatile uint32_t int_clr; /* 0xc4, write-only */
    volatile uint32_t int_raw; /* 0xc8 */
    const volatile uint32_t int_st; /* 0xcc */
    uint32_t reserved_d0[3];
    volatile uint32_t clock_gate; /* 0xdc */
    uint32_t reserved_e0[199];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct spi1_regs, cmd) == 0x0, "");
_Static_assert(offsetof(struct spi1_regs, addr) == 0x4, "");
_Static_assert(offsetof(struct spi1_regs, ctrl) == 0x8, "");
_Static_assert(offsetof(struct spi1_regs, ctrl1) == 0xc, "");
_Static_assert(offsetof(struct spi1_regs, ctrl2) == 0x10, "");
_Static_assert(offsetof(struct spi1_regs, clock) == 0x14, "");
_Static_assert(offsetof(struct spi1_regs, user) == 0x18, "");
_Static_assert(offsetof(struct spi1_regs, user1) == 0x1c, "");
_Static_assert(offsetof(struct spi1_regs, user2) == 0x20, "");
_Static_assert(offsetof(struct spi1_regs, mosi_dlen) == 0x24, "");
_Static_assert(offsetof(struct spi1_regs, miso_dlen) == 0x28, "");
_Static_assert(offsetof(struct spi1_regs, rd_status) == 0x2c, "");
_Static_assert(offsetof(struct spi1_regs, misc) == 0x34, "");
_Static_assert(offsetof(struct spi1_regs, tx_crc) == 0x38, "");
_Static_assert(offsetof(struct spi1_regs, cache_fctrl) == 0x3c, "");
_Static_assert(offsetof(struct spi1_regs, w0) == 0x58, "");
_Static_assert(offsetof(struct spi1_regs, w1) == 0x5c, "");
_Static_assert(offsetof(struct spi1_regs, w2) == 0x60, "");
_Static_assert(offsetof(struct spi1_regs, w3) == 0x64, "");
_Static_assert(offsetof(struct spi1_regs, w4) == 0x68, "");
_Static_assert(offsetof(struct spi1_regs, w5) == 0x6c, "");
_Static_assert(offsetof(struct spi1_regs, w6) == 0x70, "");
_Static_assert(offsetof(struct spi1_regs, w7) == 0x74, "");
_Static_assert(offsetof(struct spi1_regs, w8) == 0x78, "");
_Static_assert(offsetof(struct spi1_regs, w9) == 0x7c, "");
_Static_assert(offsetof(struct spi1_regs, w10) == 0x80, "");
_Static_assert(offsetof(struct spi1_regs, w11) == 0x84, "");
_Static_assert(offsetof(struct spi1_regs, w12) == 0x88, "");
_Static_assert(offsetof(struct spi1_regs, w13) == 0x8c, "");
_Static_assert(offsetof(struct spi1_regs, w14) == 0x90, "");
_Static_assert(offsetof(struct spi1_regs, w15) == 0x94, "");
_Static_assert(offsetof(struct spi1_regs, flash_waiti_ctrl) == 0x98, "");
_Static_assert(offsetof(struct spi1_regs, flash_sus_ctrl) == 0x9c, "");
_Static_assert(offsetof(struct spi1_regs, flash_sus_cmd) == 0xa0, "");
_Static_assert(offsetof(struct spi1_regs, sus_status) == 0xa4, "");
_Static_assert(offsetof(struct spi1_regs, timing_cali) == 0xa8, "");
_Static_assert(offsetof(struct spi1_regs, int_ena) == 0xc0, "");
_Static_assert(offsetof(struct spi1_regs, int_clr) == 0xc4, "");
_Static_assert(offsetof(struct spi1_regs, int_raw) == 0xc8, "");
_Static_assert(offsetof(struct spi1_regs, int_st) == 0xcc, "");
_Static_assert(offsetof(struct spi1_regs, clock_gate) == 0xdc, "");
_Static_assert(offsetof(struct spi1_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct spi1_regs) == 0x400, "");

#define SPI1_BASE 0x60002000u
#define SPI1 ((struct spi1_regs *)(uintptr_t)SPI1_BASE)

#define SPI1_CMD_OFFSET 0x0u
#define SPI1_CMD_RESET 0x00000000u
#define SPI1_CMD_SPI1_MST_ST_SHIFT 0u
#define SPI1_CMD_SPI1_MST_ST_MASK 0x0000000fu
static inline uint32_t spi1_cmd_get_spi1_mst_st(uint32_t reg) { return reg & 0xfu; }
#define SPI1_CMD_MSPI_ST_SHIFT 4u
#define SPI1_CMD_MSPI_ST_MASK 0x000000f0u
static inline uint32_t spi1_cmd_get_mspi_st(uint32_t reg) { return reg >> 4 & 0xfu; }
#define SPI1_CMD_FLASH_PE_SHIFT 17u
#define SPI1_CMD_FLASH_PE_MASK 0x00020000u
static inline uint32_t spi1_cmd_get_flash_pe(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_pe(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SPI1_CMD_USR_SHIFT 18u
#define SPI1_CMD_USR_MASK 0x00040000u
static inline uint32_t spi1_cmd_get_usr(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi1_cmd_set_usr(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI1_CMD_FLASH_HPM_SHIFT 19u
#define SPI1_CMD_FLASH_HPM_MASK 0x00080000u
static inline uint32_t spi1_cmd_get_flash_hpm(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_hpm(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI1_CMD_FLASH_RES_SHIFT 20u
#define SPI1_CMD_FLASH_RES_MASK 0x00100000u
static inline uint32_t spi1_cmd_get_flash_res(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_res(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SPI1_CMD_FLASH_DP_SHIFT 21u
#define SPI1_CMD_FLASH_DP_MASK 0x00200000u
static inline uint32_t spi1_cmd_get_flash_dp(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_dp(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SPI1_CMD_FLASH_CE_SHIFT 22u
#define SPI1_CMD_FLASH_CE_MASK 0x00400000u
static inline uint32_t spi1_cmd_get_flash_ce(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_ce(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SPI1_CMD_FLASH_BE_SHIFT 23u
#define SPI1_CMD_FLASH_BE_MASK 0x00800000u
static inline uint32_t spi1_cmd_get_flash_be(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_be(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SPI1_CMD_FLASH_SE_SHIFT 24u
#define SPI1_CMD_FLASH_SE_MASK 0x01000000u
static inline uint32_t spi1_cmd_get_flash_se(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_se(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SPI1_CMD_FLASH_PP_SHIFT 25u
#define SPI1_CMD_FLASH_PP_MASK 0x02000000u
static inline uint32_t spi1_cmd_get_flash_pp(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_pp(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SPI1_CMD_FLASH_WRSR_SHIFT 26u
#define SPI1_CMD_FLASH_WRSR_MASK 0x04000000u
static inline uint32_t spi1_cmd_get_flash_wrsr(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_wrsr(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SPI1_CMD_FLASH_RDSR_SHIFT 27u
#define SPI1_CMD_FLASH_RDSR_MASK 0x08000000u
static inline uint32_t spi1_cmd_get_flash_rdsr(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_rdsr(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SPI1_CMD_FLASH_RDID_SHIFT 28u
#define SPI1_CMD_FLASH_RDID_MASK 0x10000000u
static inline uint32_t spi1_cmd_get_flash_rdid(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_rdid(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SPI1_CMD_FLASH_WRDI_SHIFT 29u
#define SPI1_CMD_FLASH_WRDI_MASK 0x20000000u
static inline uint32_t spi1_cmd_get_flash_wrdi(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_wrdi(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SPI1_CMD_FLASH_WREN_SHIFT 30u
#define SPI1_CMD_FLASH_WREN_MASK 0x40000000u
static inline uint32_t spi1_cmd_get_flash_wren(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_wren(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SPI1_CMD_FLASH_READ_SHIFT 31u
#define SPI1_CMD_FLASH_READ_MASK 0x80000000u
static inline uint32_t spi1_cmd_get_flash_read(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi1_cmd_set_flash_read(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI1_ADDR_OFFSET 0x4u
#define SPI1_ADDR_RESET 0x00000000u
#define SPI1_ADDR_USR_ADDR_VALUE_SHIFT 0u
#define SPI1_ADDR_USR_ADDR_VALUE_MASK 0xffffffffu

#define SPI1_CTRL_OFFSET 0x8u
#define SPI1_CTRL_RESET 0x002ca000u
#define SPI1_CTRL_FDUMMY_OUT_SHIFT 3u
#define SPI1_CTRL_FDUMMY_OUT_MASK 0x00000008u
static inline uint32_t spi1_ctrl_get_fdummy_out(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fdummy_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI1_CTRL_FCMD_DUAL_SHIFT 7u
#define SPI1_CTRL_FCMD_DUAL_MASK 0x00000080u
static inline uint32_t spi1_ctrl_get_fcmd_dual(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fcmd_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI1_CTRL_FCMD_QUAD_SHIFT 8u
#define SPI1_CTRL_FCMD_QUAD_MASK 0x00000100u
static inline uint32_t spi1_ctrl_get_fcmd_quad(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fcmd_quad(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI1_CTRL_FCS_CRC_EN_SHIFT 10u
#define SPI1_CTRL_FCS_CRC_EN_MASK 0x00000400u
static inline uint32_t spi1_ctrl_get_fcs_crc_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fcs_crc_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SPI1_CTRL_TX_CRC_EN_SHIFT 11u
#define SPI1_CTRL_TX_CRC_EN_MASK 0x00000800u
static inline uint32_t spi1_ctrl_get_tx_crc_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t spi1_ctrl_set_tx_crc_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SPI1_CTRL_FASTRD_MODE_SHIFT 13u
#define SPI1_CTRL_FASTRD_MODE_MASK 0x00002000u
static inline uint32_t spi1_ctrl_get_fastrd_mode(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fastrd_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI1_CTRL_FREAD_DUAL_SHIFT 14u
#define SPI1_CTRL_FREAD_DUAL_MASK 0x00004000u
static inline uint32_t spi1_ctrl_get_fread_dual(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fread_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI1_CTRL_RESANDRES_SHIFT 15u
#define SPI1_CTRL_RESANDRES_MASK 0x00008000u
static inline uint32_t spi1_ctrl_get_resandres(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t spi1_ctrl_set_resandres(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI1_CTRL_Q_POL_SHIFT 18u
#define SPI1_CTRL_Q_POL_MASK 0x00040000u
static inline uint32_t spi1_ctrl_get_q_pol(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi1_ctrl_set_q_pol(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI1_CTRL_D_POL_SHIFT 19u
#define SPI1_CTRL_D_POL_MASK 0x00080000u
static inline uint32_t spi1_ctrl_get_d_pol(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi1_ctrl_set_d_pol(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI1_CTRL_FREAD_QUAD_SHIFT 20u
#define SPI1_CTRL_FREAD_QUAD_MASK 0x00100000u
static inline uint32_t spi1_ctrl_get_fread_quad(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fread_quad(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SPI1_CTRL_WP_SHIFT 21u
#define SPI1_CTRL_WP_MASK 0x00200000u
static inline uint32_t spi1_ctrl_get_wp(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t spi1_ctrl_set_wp(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SPI1_CTRL_WRSR_2B_SHIFT 22u
#define SPI1_CTRL_WRSR_2B_MASK 0x00400000u
static inline uint32_t spi1_ctrl_get_wrsr_2b(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t spi1_ctrl_set_wrsr_2b(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SPI1_CTRL_FREAD_DIO_SHIFT 23u
#define SPI1_CTRL_FREAD_DIO_MASK 0x00800000u
static inline uint32_t spi1_ctrl_get_fread_dio(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fread_dio(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SPI1_CTRL_FREAD_QIO_SHIFT 24u
#define SPI1_CTRL_FREAD_QIO_MASK 0x01000000u
static inline uint32_t spi1_ctrl_get_fread_qio(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi1_ctrl_set_fread_qio(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }

#define SPI1_CTRL1_OFFSET 0xcu
#define SPI1_CTRL1_RESET 0x00000ffcu
#define SPI1_CTRL1_CLK_MODE_SHIFT 0u
#define SPI1_CTRL1_CLK_MODE_MASK 0x00000003u
static inline uint32_t spi1_ctrl1_get_clk_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t spi1_ctrl1_set_clk_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SPI1_CTRL1_CS_HOLD_DLY_RES_SHIFT 2u
#define SPI1_CTRL1_CS_HOLD_DLY_RES_MASK 0x00000ffcu
static inline uint32_t spi1_ctrl1_get_cs_hold_dly_res(uint32_t reg) { return reg >> 2 & 0x3ffu; }
static inline uint32_t spi1_ctrl1_set_cs_hold_dly_res(uint32_t reg, uint32_t v) { return (reg & 0xfffff003u) | (v << 2 & 0xffcu); }

#define SPI1_CTRL2_OFFSET 0x10u
#define SPI1_CTRL2_RESET 0x00000000u
#define SPI1_CTRL2_SYNC_RESET_SHIFT 31u
#define SPI1_CTRL2_SYNC_RESET_MASK 0x80000000u
static inline uint32_t spi1_ctrl2_set_sync_reset(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI1_CLOCK_OFFSET 0x14u
#define SPI1_CLOCK_RESET 0x00030103u
#define SPI1_CLOCK_CLKCNT_L_SHIFT 0u
#define SPI1_CLOCK_CLKCNT_L_MASK 0x000000ffu
static inline uint32_t spi1_clock_get_clkcnt_l(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t spi1_clock_set_clkcnt_l(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SPI1_CLOCK_CLKCNT_H_SHIFT 8u
#define SPI1_CLOCK_CLKCNT_H_MASK 0x0000ff00u
static inline uint32_t spi1_clock_get_clkcnt_h(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t spi1_clock_set_clkcnt_h(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SPI1_CLOCK_CLKCNT_N_SHIFT 16u
#define SPI1_CLOCK_CLKCNT_N_MASK 0x00ff0000u
static inline uint32_t spi1_clock_get_clkcnt_n(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t spi1_clock_set_clkcnt_n(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SPI1_CLOCK_CLK_EQU_SYSCLK_SHIFT 31u
#define SPI1_CLOCK_CLK_EQU_SYSCLK_MASK 0x80000000u
static inline uint32_t spi1_clock_get_clk_equ_sysclk(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi1_clock_set_clk_equ_sysclk(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI1_USER_OFFSET 0x18u
#define SPI1_USER_RESET 0x80000000u
#define SPI1_USER_CK_OUT_EDGE_SHIFT 9u
#define SPI1_USER_CK_OUT_EDGE_MASK 0x00000200u
static inline uint32_t spi1_user_get_ck_out_edge(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi1_user_set_ck_out_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI1_USER_FWRITE_DUAL_SHIFT 12u
#define SPI1_USER_FWRITE_DUAL_MASK 0x00001000u
static inline uint32_t spi1_user_get_fwrite_dual(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t spi1_user_set_fwrite_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SPI1_USER_FWRITE_QUAD_SHIFT 13u
#define SPI1_USER_FWRITE_QUAD_MASK 0x00002000u
static inline uint32_t spi1_user_get_fwrite_quad(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t spi1_user_set_fwrite_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI1_USER_FWRITE_DIO_SHIFT 14u
#define SPI1_USER_FWRITE_DIO_MASK 0x00004000u
static inline uint32_t spi1_user_get_fwrite_dio(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t spi1_user_set_fwrite_dio(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI1_USER_FWRITE_QIO_SHIFT 15u
#define SPI1_USER_FWRITE_QIO_MASK 0x00008000u
static inline uint32_t spi1_user_get_fwrite_qio(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t spi1_user_set_fwrite_qio(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SPI1_USER_USR_MISO_HIGHPART_SHIFT 24u
#define SPI1_USER_USR_MISO_HIGHPART_MASK 0x01000000u
static inline uint32_t spi1_user_get_usr_miso_highpart(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi1_user_set_usr_miso_highpart(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SPI1_USER_USR_MOSI_HIGHPART_SHIFT 25u
#define SPI1_USER_USR_MOSI_HIGHPART_MASK 0x02000000u
static inline uint32_t spi1_user_get_usr_mosi_highpart(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t spi1_user_set_usr_mosi_highpart(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SPI1_USER_USR_DUMMY_IDLE_SHIFT 26u
#define SPI1_USER_USR_DUMMY_IDLE_MASK 0x04000000u
static inline uint32_t spi1_user_get_usr_dummy_idle(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t spi1_user_set_usr_dummy_idle(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SPI1_USER_USR_MOSI_SHIFT 27u
#define SPI1_USER_USR_MOSI_MASK 0x08000000u
static inline uint32_t spi1_user_get_usr_mosi(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t spi1_user_set_usr_mosi(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SPI1_USER_USR_MISO_SHIFT 28u
#define SPI1_USER_USR_MISO_MASK 0x10000000u
static inline uint32_t spi1_user_get_usr_miso(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t spi1_user_set_usr_miso(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SPI1_USER_USR_DUMMY_SHIFT 29u
#define SPI1_USER_USR_DUMMY_MASK 0x20000000u
static inline uint32_t spi1_user_get_usr_dummy(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t spi1_user_set_usr_dummy(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SPI1_USER_USR_ADDR_SHIFT 30u
#define SPI1_USER_USR_ADDR_MASK 0x40000000u
static inline uint32_t spi1_user_get_usr_addr(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t spi1_user_set_usr_addr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SPI1_USER_USR_COMMAND_SHIFT 31u
#define SPI1_USER_USR_COMMAND_MASK 0x80000000u
static inline uint32_t spi1_user_get_usr_command(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi1_user_set_usr_command(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI1_USER1_OFFSET 0x1cu
#define SPI1_USER1_RESET 0x5c000007u
#define SPI1_USER1_USR_DUMMY_CYCLELEN_SHIFT 0u
#define SPI1_USER1_USR_DUMMY_CYCLELEN_MASK 0x0000003fu
static inline uint32_t spi1_user1_get_usr_dummy_cyclelen(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t spi1_user1_set_usr_dummy_cyclelen(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define SPI1_USER1_USR_ADDR_BITLEN_SHIFT 26u
#define SPI1_USER1_USR_ADDR_BITLEN_MASK 0xfc000000u
static inline uint32_t spi1_user1_get_usr_addr_bitlen(uint32_t reg) { return reg >> 26 & 0x3fu; }
static inline uint32_t spi1_user1_set_usr_addr_bitlen(uint32_t reg, uint32_t v) { return (reg & 0x3ffffffu) | (v << 26 & 0xfc000000u); }

#define SPI1_USER2_OFFSET 0x20u
#define SPI1_USER2_RESET 0x70000000u
#define SPI1_USER2_USR_COMMAND_VALUE_SHIFT 0u
#define SPI1_USER2_USR_COMMAND_VALUE_MASK 0x0000ffffu
static inline uint32_t spi1_user2_get_usr_command_value(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t spi1_user2_set_usr_command_value(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define SPI1_USER2_USR_COMMAND_BITLEN_SHIFT 28u
#define SPI1_USER2_USR_COMMAND_BITLEN_MASK 0xf0000000u
static inline uint32_t spi1_user2_get_usr_command_bitlen(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t spi1_user2_set_usr_command_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define SPI1_MOSI_DLEN_OFFSET 0x24u
#define SPI1_MOSI_DLEN_RESET 0x00000000u
#define SPI1_MOSI_DLEN_USR_MOSI_DBITLEN_SHIFT 0u
#define SPI1_MOSI_DLEN_USR_MOSI_DBITLEN_MASK 0x000003ffu
static inline uint32_t spi1_mosi_dlen_get_usr_mosi_dbitlen(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t spi1_mosi_dlen_set_usr_mosi_dbitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }

#define SPI1_MISO_DLEN_OFFSET 0x28u
#define SPI1_MISO_DLEN_RESET 0x00000000u
#define SPI1_MISO_DLEN_USR_MISO_DBITLEN_SHIFT 0u
#define SPI1_MISO_DLEN_USR_MISO_DBITLEN_MASK 0x000003ffu
static inline uint32_t spi1_miso_dlen_get_usr_miso_dbitlen(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t spi1_miso_dlen_set_usr_miso_dbitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }

#define SPI1_RD_STATUS_OFFSET 0x2cu
#define SPI1_RD_STATUS_RESET 0x00000000u
#define SPI1_RD_STATUS_STATUS_SHIFT 0u
#define SPI1_RD_STATUS_STATUS_MASK 0x0000ffffu
static inline uint32_t spi1_rd_status_get_status(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t spi1_rd_status_set_status(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define SPI1_RD_STATUS_WB_MODE_SHIFT 16u
#define SPI1_RD_STATUS_WB_MODE_MASK 0x00ff0000u
static inline uint32_t spi1_rd_status_get_wb_mode(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t spi1_rd_status_set_wb_mode(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define SPI1_MISC_OFFSET 0x34u
#define SPI1_MISC_RESET 0x00000002u
#define SPI1_MISC_CS0_DIS_SHIFT 0u
#define SPI1_MISC_CS0_DIS_MASK 0x00000001u
static inline uint32_t spi1_misc_get_cs0_dis(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi1_misc_set_cs0_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI1_MISC_CS1_DIS_SHIFT 1u
#define SPI1_MISC_CS1_DIS_MASK 0x00000002u
static inline uint32_t spi1_misc_get_cs1_dis(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi1_misc_set_cs1_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_MISC_CK_IDLE_EDGE_SHIFT 9u
#define SPI1_MISC_CK_IDLE_EDGE_MASK 0x00000200u
static inline uint32_t spi1_misc_get_ck_idle_edge(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi1_misc_set_ck_idle_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI1_MISC_CS_KEEP_ACTIVE_SHIFT 10u
#define SPI1_MISC_CS_KEEP_ACTIVE_MASK 0x00000400u
static inline uint32_t spi1_misc_get_cs_keep_active(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t spi1_misc_set_cs_keep_active(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define SPI1_TX_CRC_OFFSET 0x38u
#define SPI1_TX_CRC_RESET 0xffffffffu
#define SPI1_TX_CRC_DATA_SHIFT 0u
#define SPI1_TX_CRC_DATA_MASK 0xffffffffu

#define SPI1_CACHE_FCTRL_OFFSET 0x3cu
#define SPI1_CACHE_FCTRL_RESET 0x00000000u
#define SPI1_CACHE_FCTRL_CACHE_USR_ADDR_4BYTE_SHIFT 1u
#define SPI1_CACHE_FCTRL_CACHE_USR_ADDR_4BYTE_MASK 0x00000002u
static inline uint32_t spi1_cache_fctrl_get_cache_usr_addr_4byte(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi1_cache_fctrl_set_cache_usr_addr_4byte(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_CACHE_FCTRL_FDIN_DUAL_SHIFT 3u
#define SPI1_CACHE_FCTRL_FDIN_DUAL_MASK 0x00000008u
static inline uint32_t spi1_cache_fctrl_get_fdin_dual(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi1_cache_fctrl_set_fdin_dual(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI1_CACHE_FCTRL_FDOUT_DUAL_SHIFT 4u
#define SPI1_CACHE_FCTRL_FDOUT_DUAL_MASK 0x00000010u
static inline uint32_t spi1_cache_fctrl_get_fdout_dual(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi1_cache_fctrl_set_fdout_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI1_CACHE_FCTRL_FADDR_DUAL_SHIFT 5u
#define SPI1_CACHE_FCTRL_FADDR_DUAL_MASK 0x00000020u
static inline uint32_t spi1_cache_fctrl_get_faddr_dual(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi1_cache_fctrl_set_faddr_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI1_CACHE_FCTRL_FDIN_QUAD_SHIFT 6u
#define SPI1_CACHE_FCTRL_FDIN_QUAD_MASK 0x00000040u
static inline uint32_t spi1_cache_fctrl_get_fdin_quad(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi1_cache_fctrl_set_fdin_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI1_CACHE_FCTRL_FDOUT_QUAD_SHIFT 7u
#define SPI1_CACHE_FCTRL_FDOUT_QUAD_MASK 0x00000080u
static inline uint32_t spi1_cache_fctrl_get_fdout_quad(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi1_cache_fctrl_set_fdout_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI1_CACHE_FCTRL_FADDR_QUAD_SHIFT 8u
#define SPI1_CACHE_FCTRL_FADDR_QUAD_MASK 0x00000100u
static inline uint32_t spi1_cache_fctrl_get_faddr_quad(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi1_cache_fctrl_set_faddr_quad(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define SPI1_W0_OFFSET 0x58u
#define SPI1_W0_RESET 0x00000000u
#define SPI1_W0_BUF0_SHIFT 0u
#define SPI1_W0_BUF0_MASK 0xffffffffu

#define SPI1_W1_OFFSET 0x5cu
#define SPI1_W1_RESET 0x00000000u
#define SPI1_W1_BUF1_SHIFT 0u
#define SPI1_W1_BUF1_MASK 0xffffffffu

#define SPI1_W2_OFFSET 0x60u
#define SPI1_W2_RESET 0x00000000u
#define SPI1_W2_BUF2_SHIFT 0u
#define SPI1_W2_BUF2_MASK 0xffffffffu

#define SPI1_W3_OFFSET 0x64u
#define SPI1_W3_RESET 0x00000000u
#define SPI1_W3_BUF3_SHIFT 0u
#define SPI1_W3_BUF3_MASK 0xffffffffu

#define SPI1_W4_OFFSET 0x68u
#define SPI1_W4_RESET 0x00000000u
#define SPI1_W4_BUF4_SHIFT 0u
#define SPI1_W4_BUF4_MASK 0xffffffffu

#define SPI1_W5_OFFSET 0x6cu
#define SPI1_W5_RESET 0x00000000u
#define SPI1_W5_BUF5_SHIFT 0u
#define SPI1_W5_BUF5_MASK 0xffffffffu

#define SPI1_W6_OFFSET 0x70u
#define SPI1_W6_RESET 0x00000000u
#define SPI1_W6_BUF6_SHIFT 0u
#define SPI1_W6_BUF6_MASK 0xffffffffu

#define SPI1_W7_OFFSET 0x74u
#define SPI1_W7_RESET 0x00000000u
#define SPI1_W7_BUF7_SHIFT 0u
#define SPI1_W7_BUF7_MASK 0xffffffffu

#define SPI1_W8_OFFSET 0x78u
#define SPI1_W8_RESET 0x00000000u
#define SPI1_W8_BUF8_SHIFT 0u
#define SPI1_W8_BUF8_MASK 0xffffffffu

#define SPI1_W9_OFFSET 0x7cu
#define SPI1_W9_RESET 0x00000000u
#define SPI1_W9_BUF9_SHIFT 0u
#define SPI1_W9_BUF9_MASK 0xffffffffu

#define SPI1_W10_OFFSET 0x80u
#define SPI1_W10_RESET 0x00000000u
#define SPI1_W10_BUF10_SHIFT 0u
#define SPI1_W10_BUF10_MASK 0xffffffffu

#define SPI1_W11_OFFSET 0x84u
#define SPI1_W11_RESET 0x00000000u
#define SPI1_W11_BUF11_SHIFT 0u
#define SPI1_W11_BUF11_MASK 0xffffffffu

#define SPI1_W12_OFFSET 0x88u
#define SPI1_W12_RESET 0x00000000u
#define SPI1_W12_BUF12_SHIFT 0u
#define SPI1_W12_BUF12_MASK 0xffffffffu

#define SPI1_W13_OFFSET 0x8cu
#define SPI1_W13_RESET 0x00000000u
#define SPI1_W13_BUF13_SHIFT 0u
#define SPI1_W13_BUF13_MASK 0xffffffffu

#define SPI1_W14_OFFSET 0x90u
#define SPI1_W14_RESET 0x00000000u
#define SPI1_W14_BUF14_SHIFT 0u
#define SPI1_W14_BUF14_MASK 0xffffffffu

#define SPI1_W15_OFFSET 0x94u
#define SPI1_W15_RESET 0x00000000u
#define SPI1_W15_BUF15_SHIFT 0u
#define SPI1_W15_BUF15_MASK 0xffffffffu

#define SPI1_FLASH_WAITI_CTRL_OFFSET 0x98u
#define SPI1_FLASH_WAITI_CTRL_RESET 0x00000014u
#define SPI1_FLASH_WAITI_CTRL_WAITI_DUMMY_SHIFT 1u
#define SPI1_FLASH_WAITI_CTRL_WAITI_DUMMY_MASK 0x00000002u
static inline uint32_t spi1_flash_waiti_ctrl_get_waiti_dummy(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi1_flash_waiti_ctrl_set_waiti_dummy(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_FLASH_WAITI_CTRL_WAITI_CMD_SHIFT 2u
#define SPI1_FLASH_WAITI_CTRL_WAITI_CMD_MASK 0x000003fcu
static inline uint32_t spi1_flash_waiti_ctrl_get_waiti_cmd(uint32_t reg) { return reg >> 2 & 0xffu; }
static inline uint32_t spi1_flash_waiti_ctrl_set_waiti_cmd(uint32_t reg, uint32_t v) { return (reg & 0xfffffc03u) | (v << 2 & 0x3fcu); }
#define SPI1_FLASH_WAITI_CTRL_WAITI_DUMMY_CYCLELEN_SHIFT 10u
#define SPI1_FLASH_WAITI_CTRL_WAITI_DUMMY_CYCLELEN_MASK 0x0000fc00u
static inline uint32_t spi1_flash_waiti_ctrl_get_waiti_dummy_cyclelen(uint32_t reg) { return reg >> 10 & 0x3fu; }
static inline uint32_t spi1_flash_waiti_ctrl_set_waiti_dummy_cyclelen(uint32_t reg, uint32_t v) { return (reg & 0xffff03ffu) | (v << 10 & 0xfc00u); }

#define SPI1_FLASH_SUS_CTRL_OFFSET 0x9cu
#define SPI1_FLASH_SUS_CTRL_RESET 0x08002000u
#define SPI1_FLASH_SUS_CTRL_FLASH_PER_SHIFT 0u
#define SPI1_FLASH_SUS_CTRL_FLASH_PER_MASK 0x00000001u
static inline uint32_t spi1_flash_sus_ctrl_get_flash_per(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_flash_per(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI1_FLASH_SUS_CTRL_FLASH_PES_SHIFT 1u
#define SPI1_FLASH_SUS_CTRL_FLASH_PES_MASK 0x00000002u
static inline uint32_t spi1_flash_sus_ctrl_get_flash_pes(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_flash_pes(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_FLASH_SUS_CTRL_FLASH_PER_WAIT_EN_SHIFT 2u
#define SPI1_FLASH_SUS_CTRL_FLASH_PER_WAIT_EN_MASK 0x00000004u
static inline uint32_t spi1_flash_sus_ctrl_get_flash_per_wait_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_flash_per_wait_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI1_FLASH_SUS_CTRL_FLASH_PES_WAIT_EN_SHIFT 3u
#define SPI1_FLASH_SUS_CTRL_FLASH_PES_WAIT_EN_MASK 0x00000008u
static inline uint32_t spi1_flash_sus_ctrl_get_flash_pes_wait_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_flash_pes_wait_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI1_FLASH_SUS_CTRL_PES_PER_EN_SHIFT 4u
#define SPI1_FLASH_SUS_CTRL_PES_PER_EN_MASK 0x00000010u
static inline uint32_t spi1_flash_sus_ctrl_get_pes_per_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_pes_per_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI1_FLASH_SUS_CTRL_FLASH_PES_EN_SHIFT 5u
#define SPI1_FLASH_SUS_CTRL_FLASH_PES_EN_MASK 0x00000020u
static inline uint32_t spi1_flash_sus_ctrl_get_flash_pes_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_flash_pes_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI1_FLASH_SUS_CTRL_PESR_END_MSK_SHIFT 6u
#define SPI1_FLASH_SUS_CTRL_PESR_END_MSK_MASK 0x003fffc0u
static inline uint32_t spi1_flash_sus_ctrl_get_pesr_end_msk(uint32_t reg) { return reg >> 6 & 0xffffu; }
static inline uint32_t spi1_flash_sus_ctrl_set_pesr_end_msk(uint32_t reg, uint32_t v) { return (reg & 0xffc0003fu) | (v << 6 & 0x3fffc0u); }
#define SPI1_FLASH_SUS_CTRL_SPI_FMEM_RD_SUS_2B_SHIFT 22u
#define SPI1_FLASH_SUS_CTRL_SPI_FMEM_RD_SUS_2B_MASK 0x00400000u
static inline uint32_t spi1_flash_sus_ctrl_get_spi_fmem_rd_sus_2b(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_spi_fmem_rd_sus_2b(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SPI1_FLASH_SUS_CTRL_PER_END_EN_SHIFT 23u
#define SPI1_FLASH_SUS_CTRL_PER_END_EN_MASK 0x00800000u
static inline uint32_t spi1_flash_sus_ctrl_get_per_end_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_per_end_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SPI1_FLASH_SUS_CTRL_PES_END_EN_SHIFT 24u
#define SPI1_FLASH_SUS_CTRL_PES_END_EN_MASK 0x01000000u
static inline uint32_t spi1_flash_sus_ctrl_get_pes_end_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi1_flash_sus_ctrl_set_pes_end_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SPI1_FLASH_SUS_CTRL_SUS_TIMEOUT_CNT_SHIFT 25u
#define SPI1_FLASH_SUS_CTRL_SUS_TIMEOUT_CNT_MASK 0xfe000000u
static inline uint32_t spi1_flash_sus_ctrl_get_sus_timeout_cnt(uint32_t reg) { return reg >> 25 & 0x7fu; }
static inline uint32_t spi1_flash_sus_ctrl_set_sus_timeout_cnt(uint32_t reg, uint32_t v) { return (reg & 0x1ffffffu) | (v << 25 & 0xfe000000u); }

#define SPI1_FLASH_SUS_CMD_OFFSET 0xa0u
#define SPI1_FLASH_SUS_CMD_RESET 0x0005757au
#define SPI1_FLASH_SUS_CMD_FLASH_PER_COMMAND_SHIFT 0u
#define SPI1_FLASH_SUS_CMD_FLASH_PER_COMMAND_MASK 0x000000ffu
static inline uint32_t spi1_flash_sus_cmd_get_flash_per_command(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t spi1_flash_sus_cmd_set_flash_per_command(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SPI1_FLASH_SUS_CMD_FLASH_PES_COMMAND_SHIFT 8u
#define SPI1_FLASH_SUS_CMD_FLASH_PES_COMMAND_MASK 0x0000ff00u
static inline uint32_t spi1_flash_sus_cmd_get_flash_pes_command(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t spi1_flash_sus_cmd_set_flash_pes_command(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SPI1_FLASH_SUS_CMD_WAIT_PESR_COMMAND_SHIFT 16u
#define SPI1_FLASH_SUS_CMD_WAIT_PESR_COMMAND_MASK 0xffff0000u
static inline uint32_t spi1_flash_sus_cmd_get_wait_pesr_command(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t spi1_flash_sus_cmd_set_wait_pesr_command(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define SPI1_SUS_STATUS_OFFSET 0xa4u
#define SPI1_SUS_STATUS_RESET 0x00000000u
#define SPI1_SUS_STATUS_FLASH_SUS_SHIFT 0u
#define SPI1_SUS_STATUS_FLASH_SUS_MASK 0x00000001u
static inline uint32_t spi1_sus_status_get_flash_sus(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi1_sus_status_set_flash_sus(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI1_SUS_STATUS_WAIT_PESR_CMD_2B_SHIFT 1u
#define SPI1_SUS_STATUS_WAIT_PESR_CMD_2B_MASK 0x00000002u
static inline uint32_t spi1_sus_status_get_wait_pesr_cmd_2b(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi1_sus_status_set_wait_pesr_cmd_2b(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_SUS_STATUS_FLASH_HPM_DLY_128_SHIFT 2u
#define SPI1_SUS_STATUS_FLASH_HPM_DLY_128_MASK 0x00000004u
static inline uint32_t spi1_sus_status_get_flash_hpm_dly_128(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi1_sus_status_set_flash_hpm_dly_128(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI1_SUS_STATUS_FLASH_RES_DLY_128_SHIFT 3u
#define SPI1_SUS_STATUS_FLASH_RES_DLY_128_MASK 0x00000008u
static inline uint32_t spi1_sus_status_get_flash_res_dly_128(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi1_sus_status_set_flash_res_dly_128(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI1_SUS_STATUS_FLASH_DP_DLY_128_SHIFT 4u
#define SPI1_SUS_STATUS_FLASH_DP_DLY_128_MASK 0x00000010u
static inline uint32_t spi1_sus_status_get_flash_dp_dly_128(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi1_sus_status_set_flash_dp_dly_128(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI1_SUS_STATUS_FLASH_PER_DLY_128_SHIFT 5u
#define SPI1_SUS_STATUS_FLASH_PER_DLY_128_MASK 0x00000020u
static inline uint32_t spi1_sus_status_get_flash_per_dly_128(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi1_sus_status_set_flash_per_dly_128(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI1_SUS_STATUS_FLASH_PES_DLY_128_SHIFT 6u
#define SPI1_SUS_STATUS_FLASH_PES_DLY_128_MASK 0x00000040u
static inline uint32_t spi1_sus_status_get_flash_pes_dly_128(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi1_sus_status_set_flash_pes_dly_128(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI1_SUS_STATUS_SPI0_LOCK_EN_SHIFT 7u
#define SPI1_SUS_STATUS_SPI0_LOCK_EN_MASK 0x00000080u
static inline uint32_t spi1_sus_status_get_spi0_lock_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi1_sus_status_set_spi0_lock_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define SPI1_TIMING_CALI_OFFSET 0xa8u
#define SPI1_TIMING_CALI_RESET 0x00000000u
#define SPI1_TIMING_CALI_TIMING_CALI_SHIFT 1u
#define SPI1_TIMING_CALI_TIMING_CALI_MASK 0x00000002u
static inline uint32_t spi1_timing_cali_get_timing_cali(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI1_TIMING_CALI_EXTRA_DUMMY_CYCLELEN_SHIFT 2u
#define SPI1_TIMING_CALI_EXTRA_DUMMY_CYCLELEN_MASK 0x0000001cu
static inline uint32_t spi1_timing_cali_get_extra_dummy_cyclelen(uint32_t reg) { return reg >> 2 & 0x7u; }

#define SPI1_INT_ENA_OFFSET 0xc0u
#define SPI1_INT_ENA_RESET 0x00000000u
#define SPI1_INT_ENA_PER_END_INT_ENA_SHIFT 0u
#define SPI1_INT_ENA_PER_END_INT_ENA_MASK 0x00000001u
static inline uint32_t spi1_int_ena_get_per_end_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi1_int_ena_set_per_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI1_INT_ENA_PES_END_INT_ENA_SHIFT 1u
#define SPI1_INT_ENA_PES_END_INT_ENA_MASK 0x00000002u
static inline uint32_t spi1_int_ena_get_pes_end_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi1_int_ena_set_pes_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_INT_ENA_WPE_END_INT_ENA_SHIFT 2u
#define SPI1_INT_ENA_WPE_END_INT_ENA_MASK 0x00000004u
static inline uint32_t spi1_int_ena_get_wpe_end_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi1_int_ena_set_wpe_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI1_INT_ENA_SLV_ST_END_INT_ENA_SHIFT 3u
#define SPI1_INT_ENA_SLV_ST_END_INT_ENA_MASK 0x00000008u
static inline uint32_t spi1_int_ena_get_slv_st_end_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi1_int_ena_set_slv_st_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI1_INT_ENA_MST_ST_END_INT_ENA_SHIFT 4u
#define SPI1_INT_ENA_MST_ST_END_INT_ENA_MASK 0x00000010u
static inline uint32_t spi1_int_ena_get_mst_st_end_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi1_int_ena_set_mst_st_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI1_INT_ENA_BROWN_OUT_INT_ENA_SHIFT 5u
#define SPI1_INT_ENA_BROWN_OUT_INT_ENA_MASK 0x00000020u
static inline uint32_t spi1_int_ena_get_brown_out_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi1_int_ena_set_brown_out_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define SPI1_INT_CLR_OFFSET 0xc4u
#define SPI1_INT_CLR_RESET 0x00000000u
#define SPI1_INT_CLR_PER_END_INT_CLR_SHIFT 0u
#define SPI1_INT_CLR_PER_END_INT_CLR_MASK 0x00000001u
static inline uint32_t spi1_int_clr_set_per_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI1_INT_CLR_PES_END_INT_CLR_SHIFT 1u
#define SPI1_INT_CLR_PES_END_INT_CLR_MASK 0x00000002u
static inline uint32_t spi1_int_clr_set_pes_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_INT_CLR_WPE_END_INT_CLR_SHIFT 2u
#define SPI1_INT_CLR_WPE_END_INT_CLR_MASK 0x00000004u
static inline uint32_t spi1_int_clr_set_wpe_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI1_INT_CLR_SLV_ST_END_INT_CLR_SHIFT 3u
#define SPI1_INT_CLR_SLV_ST_END_INT_CLR_MASK 0x00000008u
static inline uint32_t spi1_int_clr_set_slv_st_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI1_INT_CLR_MST_ST_END_INT_CLR_SHIFT 4u
#define SPI1_INT_CLR_MST_ST_END_INT_CLR_MASK 0x00000010u
static inline uint32_t spi1_int_clr_set_mst_st_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI1_INT_CLR_BROWN_OUT_INT_CLR_SHIFT 5u
#define SPI1_INT_CLR_BROWN_OUT_INT_CLR_MASK 0x00000020u
static inline uint32_t spi1_int_clr_set_brown_out_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define SPI1_INT_RAW_OFFSET 0xc8u
#define SPI1_INT_RAW_RESET 0x00000000u
#define SPI1_INT_RAW_PER_END_INT_RAW_SHIFT 0u
#define SPI1_INT_RAW_PER_END_INT_RAW_MASK 0x00000001u
static inline uint32_t spi1_int_raw_get_per_end_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi1_int_raw_set_per_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI1_INT_RAW_PES_END_INT_RAW_SHIFT 1u
#define SPI1_INT_RAW_PES_END_INT_RAW_MASK 0x00000002u
static inline uint32_t spi1_int_raw_get_pes_end_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi1_int_raw_set_pes_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI1_INT_RAW_WPE_END_INT_RAW_SHIFT 2u
#define SPI1_INT_RAW_WPE_END_INT_RAW_MASK 0x00000004u
static inline uint32_t spi1_int_raw_get_wpe_end_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi1_int_raw_set_wpe_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI1_INT_RAW_SLV_ST_END_INT_RAW_SHIFT 3u
#define SPI1_INT_RAW_SLV_ST_END_INT_RAW_MASK 0x00000008u
static inline uint32_t spi1_int_raw_get_slv_st_end_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi1_int_raw_set_slv_st_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI1_INT_RAW_MST_ST_END_INT_RAW_SHIFT 4u
#define SPI1_INT_RAW_MST_ST_END_INT_RAW_MASK 0x00000010u
static inline uint32_t spi1_int_raw_get_mst_st_end_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi1_int_raw_set_mst_st_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI1_INT_RAW_BROWN_OUT_INT_RAW_SHIFT 5u
#define SPI1_INT_RAW_BROWN_OUT_INT_RAW_MASK 0x00000020u
static inline uint32_t spi1_int_raw_get_brown_out_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi1_int_raw_set_brown_out_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define SPI1_INT_ST_OFFSET 0xccu
#define SPI1_INT_ST_RESET 0x00000000u
#define SPI1_INT_ST_PER_END_INT_ST_SHIFT 0u
#define SPI1_INT_ST_PER_END_INT_ST_MASK 0x00000001u
static inline uint32_t spi1_int_st_get_per_end_int_st(uint32_t reg) { return reg & 0x1u; }
#define SPI1_INT_ST_PES_END_INT_ST_SHIFT 1u
#define SPI1_INT_ST_PES_END_INT_ST_MASK 0x00000002u
static inline uint32_t spi1_int_st_get_pes_end_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI1_INT_ST_WPE_END_INT_ST_SHIFT 2u
#define SPI1_INT_ST_WPE_END_INT_ST_MASK 0x00000004u
static inline uint32_t spi1_int_st_get_wpe_end_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI1_INT_ST_SLV_ST_END_INT_ST_SHIFT 3u
#define SPI1_INT_ST_SLV_ST_END_INT_ST_MASK 0x00000008u
static inline uint32_t spi1_int_st_get_slv_st_end_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI1_INT_ST_MST_ST_END_INT_ST_SHIFT 4u
#define SPI1_INT_ST_MST_ST_END_INT_ST_MASK 0x00000010u
static inline uint32_t spi1_int_st_get_mst_st_end_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI1_INT_ST_BROWN_OUT_INT_ST_SHIFT 5u
#define SPI1_INT_ST_BROWN_OUT_INT_ST_MASK 0x00000020u
static inline uint32_t spi1_int_st_get_brown_out_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }

#define SPI1_CLOCK_GATE_OFFSET 0xdcu
#define SPI1_CLOCK_GATE_RESET 0x00000001u
#define SPI1_CLOCK_GATE_CLK_EN_SHIFT 0u
#define SPI1_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t spi1_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi1_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SPI1_DATE_OFFSET 0x3fcu
#define SPI1_DATE_RESET 0x02107013u
#define SPI1_DATE_DATE_SHIFT 0u
#define SPI1_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t spi1_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t spi1_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
