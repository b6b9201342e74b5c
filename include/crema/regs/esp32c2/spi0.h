/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_SPI0_H
#define CREMA_REGS_ESP32C2_SPI0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct spi0_regs {
    uint32_t reserved_0[2];
    volatile uint32_t ctrl; /* 0x8 */
    volatile uint32_t ctrl1; /* 0xc */
    volatile uint32_t ctrl2; /* 0x10 */
    volatile uint32_t clock; /* 0x14 */
    volatile uint32_t user; /* 0x18 */
    volatile uint32_t user1; /* 0x1c */
    volatile uint32_t user2; /* 0x20 */
    uint32_t reserved_24[2];
    volatile uint32_t rd_status; /* 0x2c */
    uint32_t reserved_30[1];
    volatile uint32_t misc; /* 0x34 */
    uint32_t reserved_38[1];
    volatile uint32_t cache_fctrl; /* 0x3c */
    uint32_t reserved_40[5];
    volatile uint32_t fsm; /* 0x54 */
    uint32_t reserved_58[20];
    const volatile uint32_t timing_cali; /* 0xa8 */
    const volatile uint32_t din_mode; /* 0xac */
    const volatile uint32_t din_num; /* 0xb0 */
    const volatile uint32_t dout_mode; /* 0xb4 */
    uint32_t reserved_b8[9];
    volatile uint32_t clock_gate; /* 0xdc */
    volatile uint32_t core_clk_sel; /* 0xe0 */
    uint32_t reserved_e4[198];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct spi0_regs, ctrl) == 0x8, "");
_Static_assert(offsetof(struct spi0_regs, ctrl1) == 0xc, "");
_Static_assert(offsetof(struct spi0_regs, ctrl2) == 0x10, "");
_Static_assert(offsetof(struct spi0_regs, clock) == 0x14, "");
_Static_assert(offsetof(struct spi0_regs, user) == 0x18, "");
_Static_assert(offsetof(struct spi0_regs, user1) == 0x1c, "");
_Static_assert(offsetof(struct spi0_regs, user2) == 0x20, "");
_Static_assert(offsetof(struct spi0_regs, rd_status) == 0x2c, "");
_Static_assert(offsetof(struct spi0_regs, misc) == 0x34, "");
_Static_assert(offsetof(struct spi0_regs, cache_fctrl) == 0x3c, "");
_Static_assert(offsetof(struct spi0_regs, fsm) == 0x54, "");
_Static_assert(offsetof(struct spi0_regs, timing_cali) == 0xa8, "");
_Static_assert(offsetof(struct spi0_regs, din_mode) == 0xac, "");
_Static_assert(offsetof(struct spi0_regs, din_num) == 0xb0, "");
_Static_assert(offsetof(struct spi0_regs, dout_mode) == 0xb4, "");
_Static_assert(offsetof(struct spi0_regs, clock_gate) == 0xdc, "");
_Static_assert(offsetof(struct spi0_regs, core_clk_sel) == 0xe0, "");
_Static_assert(offsetof(struct spi0_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct spi0_regs) == 0x400, "");

#define SPI0_BASE 0x60003000u
#define SPI0 ((struct spi0_regs *)(uintptr_t)SPI0_BASE)

#define SPI0_CTRL_OFFSET 0x8u
#define SPI0_CTRL_RESET 0x002c2000u
#define SPI0_CTRL_FDUMMY_OUT_SHIFT 3u
#define SPI0_CTRL_FDUMMY_OUT_MASK 0x00000008u
static inline uint32_t spi0_ctrl_get_fdummy_out(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fdummy_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_CTRL_FCMD_DUAL_SHIFT 7u
#define SPI0_CTRL_FCMD_DUAL_MASK 0x00000080u
static inline uint32_t spi0_ctrl_get_fcmd_dual(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fcmd_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_CTRL_FCMD_QUAD_SHIFT 8u
#define SPI0_CTRL_FCMD_QUAD_MASK 0x00000100u
static inline uint32_t spi0_ctrl_get_fcmd_quad(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fcmd_quad(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI0_CTRL_FASTRD_MODE_SHIFT 13u
#define SPI0_CTRL_FASTRD_MODE_MASK 0x00002000u
static inline uint32_t spi0_ctrl_get_fastrd_mode(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fastrd_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI0_CTRL_FREAD_DUAL_SHIFT 14u
#define SPI0_CTRL_FREAD_DUAL_MASK 0x00004000u
static inline uint32_t spi0_ctrl_get_fread_dual(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fread_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI0_CTRL_Q_POL_SHIFT 18u
#define SPI0_CTRL_Q_POL_MASK 0x00040000u
static inline uint32_t spi0_ctrl_get_q_pol(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi0_ctrl_set_q_pol(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI0_CTRL_D_POL_SHIFT 19u
#define SPI0_CTRL_D_POL_MASK 0x00080000u
static inline uint32_t spi0_ctrl_get_d_pol(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi0_ctrl_set_d_pol(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI0_CTRL_FREAD_QUAD_SHIFT 20u
#define SPI0_CTRL_FREAD_QUAD_MASK 0x00100000u
static inline uint32_t spi0_ctrl_get_fread_quad(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fread_quad(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SPI0_CTRL_WP_SHIFT 21u
#define SPI0_CTRL_WP_MASK 0x00200000u
static inline uint32_t spi0_ctrl_get_wp(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t spi0_ctrl_set_wp(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SPI0_CTRL_FREAD_DIO_SHIFT 23u
#define SPI0_CTRL_FREAD_DIO_MASK 0x00800000u
static inline uint32_t spi0_ctrl_get_fread_dio(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fread_dio(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SPI0_CTRL_FREAD_QIO_SHIFT 24u
#define SPI0_CTRL_FREAD_QIO_MASK 0x01000000u
static inline uint32_t spi0_ctrl_get_fread_qio(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi0_ctrl_set_fread_qio(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }

#define SPI0_CTRL1_OFFSET 0xcu
#define SPI0_CTRL1_RESET 0x00000000u
#define SPI0_CTRL1_CLK_MODE_SHIFT 0u
#define SPI0_CTRL1_CLK_MODE_MASK 0x00000003u
static inline uint32_t spi0_ctrl1_get_clk_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t spi0_ctrl1_set_clk_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SPI0_CTRL1_RXFIFO_RST_SHIFT 30u
#define SPI0_CTRL1_RXFIFO_RST_MASK 0x40000000u
static inline uint32_t spi0_ctrl1_set_rxfifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define SPI0_CTRL2_OFFSET 0x10u
#define SPI0_CTRL2_RESET 0x00000021u
#define SPI0_CTRL2_CS_SETUP_TIME_SHIFT 0u
#define SPI0_CTRL2_CS_SETUP_TIME_MASK 0x0000001fu
static inline uint32_t spi0_ctrl2_get_cs_setup_time(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t spi0_ctrl2_set_cs_setup_time(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define SPI0_CTRL2_CS_HOLD_TIME_SHIFT 5u
#define SPI0_CTRL2_CS_HOLD_TIME_MASK 0x000003e0u
static inline uint32_t spi0_ctrl2_get_cs_hold_time(uint32_t reg) { return reg >> 5 & 0x1fu; }
static inline uint32_t spi0_ctrl2_set_cs_hold_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffc1fu) | (v << 5 & 0x3e0u); }
#define SPI0_CTRL2_CS_HOLD_DELAY_SHIFT 25u
#define SPI0_CTRL2_CS_HOLD_DELAY_MASK 0x7e000000u
static inline uint32_t spi0_ctrl2_get_cs_hold_delay(uint32_t reg) { return reg >> 25 & 0x3fu; }
static inline uint32_t spi0_ctrl2_set_cs_hold_delay(uint32_t reg, uint32_t v) { return (reg & 0x81ffffffu) | (v << 25 & 0x7e000000u); }
#define SPI0_CTRL2_SYNC_RESET_SHIFT 31u
#define SPI0_CTRL2_SYNC_RESET_MASK 0x80000000u
static inline uint32_t spi0_ctrl2_set_sync_reset(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI0_CLOCK_OFFSET 0x14u
#define SPI0_CLOCK_RESET 0x00030103u
#define SPI0_CLOCK_CLKCNT_L_SHIFT 0u
#define SPI0_CLOCK_CLKCNT_L_MASK 0x000000ffu
static inline uint32_t spi0_clock_get_clkcnt_l(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t spi0_clock_set_clkcnt_l(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SPI0_CLOCK_CLKCNT_H_SHIFT 8u
#define SPI0_CLOCK_CLKCNT_H_MASK 0x0000ff00u
static inline uint32_t spi0_clock_get_clkcnt_h(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t spi0_clock_set_clkcnt_h(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SPI0_CLOCK_CLKCNT_N_SHIFT 16u
#define SPI0_CLOCK_CLKCNT_N_MASK 0x00ff0000u
static inline uint32_t spi0_clock_get_clkcnt_n(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t spi0_clock_set_clkcnt_n(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SPI0_CLOCK_CLK_EQU_SYSCLK_SHIFT 31u
#define SPI0_CLOCK_CLK_EQU_SYSCLK_MASK 0x80000000u
static inline uint32_t spi0_clock_get_clk_equ_sysclk(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi0_clock_set_clk_equ_sysclk(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI0_USER_OFFSET 0x18u
#define SPI0_USER_RESET 0x00000000u
#define SPI0_USER_CS_HOLD_SHIFT 6u
#define SPI0_USER_CS_HOLD_MASK 0x00000040u
static inline uint32_t spi0_user_get_cs_hold(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_user_set_cs_hold(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_USER_CS_SETUP_SHIFT 7u
#define SPI0_USER_CS_SETUP_MASK 0x00000080u
static inline uint32_t spi0_user_get_cs_setup(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_user_set_cs_setup(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_USER_CK_OUT_EDGE_SHIFT 9u
#define SPI0_USER_CK_OUT_EDGE_MASK 0x00000200u
static inline uint32_t spi0_user_get_ck_out_edge(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi0_user_set_ck_out_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI0_USER_USR_DUMMY_IDLE_SHIFT 26u
#define SPI0_USER_USR_DUMMY_IDLE_MASK 0x04000000u
static inline uint32_t spi0_user_get_usr_dummy_idle(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t spi0_user_set_usr_dummy_idle(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SPI0_USER_USR_DUMMY_SHIFT 29u
#define SPI0_USER_USR_DUMMY_MASK 0x20000000u
static inline uint32_t spi0_user_get_usr_dummy(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t spi0_user_set_usr_dummy(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define SPI0_USER1_OFFSET 0x1cu
#define SPI0_USER1_RESET 0x5c000007u
#define SPI0_USER1_USR_DUMMY_CYCLELEN_SHIFT 0u
#define SPI0_USER1_USR_DUMMY_CYCLELEN_MASK 0x0000003fu
static inline uint32_t spi0_user1_get_usr_dummy_cyclelen(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t spi0_user1_set_usr_dummy_cyclelen(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define SPI0_USER1_USR_ADDR_BITLEN_SHIFT 26u
#define SPI0_USER1_USR_ADDR_BITLEN_MASK 0xfc000000u
static inline uint32_t spi0_user1_get_usr_addr_bitlen(uint32_t reg) { return reg >> 26 & 0x3fu; }
static inline uint32_t spi0_user1_set_usr_addr_bitlen(uint32_t reg, uint32_t v) { return (reg & 0x3ffffffu) | (v << 26 & 0xfc000000u); }

#define SPI0_USER2_OFFSET 0x20u
#define SPI0_USER2_RESET 0x70000000u
#define SPI0_USER2_USR_COMMAND_VALUE_SHIFT 0u
#define SPI0_USER2_USR_COMMAND_VALUE_MASK 0x0000ffffu
static inline uint32_t spi0_user2_get_usr_command_value(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t spi0_user2_set_usr_command_value(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define SPI0_USER2_USR_COMMAND_BITLEN_SHIFT 28u
#define SPI0_USER2_USR_COMMAND_BITLEN_MASK 0xf0000000u
static inline uint32_t spi0_user2_get_usr_command_bitlen(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t spi0_user2_set_usr_command_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define SPI0_RD_STATUS_OFFSET 0x2cu
#define SPI0_RD_STATUS_RESET 0x00000000u
#define SPI0_RD_STATUS_WB_MODE_SHIFT 16u
#define SPI0_RD_STATUS_WB_MODE_MASK 0x00ff0000u
static inline uint32_t spi0_rd_status_get_wb_mode(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t spi0_rd_status_set_wb_mode(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define SPI0_MISC_OFFSET 0x34u
#define SPI0_MISC_RESET 0x00000000u
#define SPI0_MISC_TRANS_END_SHIFT 3u
#define SPI0_MISC_TRANS_END_MASK 0x00000008u
static inline uint32_t spi0_misc_get_trans_end(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_misc_set_trans_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_MISC_TRANS_END_INT_ENA_SHIFT 4u
#define SPI0_MISC_TRANS_END_INT_ENA_MASK 0x00000010u
static inline uint32_t spi0_misc_get_trans_end_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi0_misc_set_trans_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI0_MISC_CSPI_ST_TRANS_END_SHIFT 5u
#define SPI0_MISC_CSPI_ST_TRANS_END_MASK 0x00000020u
static inline uint32_t spi0_misc_get_cspi_st_trans_end(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi0_misc_set_cspi_st_trans_end(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI0_MISC_CSPI_ST_TRANS_END_INT_ENA_SHIFT 6u
#define SPI0_MISC_CSPI_ST_TRANS_END_INT_ENA_MASK 0x00000040u
static inline uint32_t spi0_misc_get_cspi_st_trans_end_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_misc_set_cspi_st_trans_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_MISC_CK_IDLE_EDGE_SHIFT 9u
#define SPI0_MISC_CK_IDLE_EDGE_MASK 0x00000200u
static inline uint32_t spi0_misc_get_ck_idle_edge(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi0_misc_set_ck_idle_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI0_MISC_CS_KEEP_ACTIVE_SHIFT 10u
#define SPI0_MISC_CS_KEEP_ACTIVE_MASK 0x00000400u
static inline uint32_t spi0_misc_get_cs_keep_active(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t spi0_misc_set_cs_keep_active(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define SPI0_CACHE_FCTRL_OFFSET 0x3cu
#define SPI0_CACHE_FCTRL_RESET 0x00000000u
#define SPI0_CACHE_FCTRL_CACHE_REQ_EN_SHIFT 0u
#define SPI0_CACHE_FCTRL_CACHE_REQ_EN_MASK 0x00000001u
static inline uint32_t spi0_cache_fctrl_get_cache_req_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_cache_req_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI0_CACHE_FCTRL_CACHE_USR_ADDR_4BYTE_SHIFT 1u
#define SPI0_CACHE_FCTRL_CACHE_USR_ADDR_4BYTE_MASK 0x00000002u
static inline uint32_t spi0_cache_fctrl_get_cache_usr_addr_4byte(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_cache_usr_addr_4byte(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_CACHE_FCTRL_CACHE_FLASH_USR_CMD_SHIFT 2u
#define SPI0_CACHE_FCTRL_CACHE_FLASH_USR_CMD_MASK 0x00000004u
static inline uint32_t spi0_cache_fctrl_get_cache_flash_usr_cmd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_cache_flash_usr_cmd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI0_CACHE_FCTRL_FDIN_DUAL_SHIFT 3u
#define SPI0_CACHE_FCTRL_FDIN_DUAL_MASK 0x00000008u
static inline uint32_t spi0_cache_fctrl_get_fdin_dual(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_fdin_dual(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_CACHE_FCTRL_FDOUT_DUAL_SHIFT 4u
#define SPI0_CACHE_FCTRL_FDOUT_DUAL_MASK 0x00000010u
static inline uint32_t spi0_cache_fctrl_get_fdout_dual(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_fdout_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI0_CACHE_FCTRL_FADDR_DUAL_SHIFT 5u
#define SPI0_CACHE_FCTRL_FADDR_DUAL_MASK 0x00000020u
static inline uint32_t spi0_cache_fctrl_get_faddr_dual(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_faddr_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI0_CACHE_FCTRL_FDIN_QUAD_SHIFT 6u
#define SPI0_CACHE_FCTRL_FDIN_QUAD_MASK 0x00000040u
static inline uint32_t spi0_cache_fctrl_get_fdin_quad(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_fdin_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_CACHE_FCTRL_FDOUT_QUAD_SHIFT 7u
#define SPI0_CACHE_FCTRL_FDOUT_QUAD_MASK 0x00000080u
static inline uint32_t spi0_cache_fctrl_get_fdout_quad(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_fdout_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_CACHE_FCTRL_FADDR_QUAD_SHIFT 8u
#define SPI0_CACHE_FCTRL_FADDR_QUAD_MASK 0x00000100u
static inline uint32_t spi0_cache_fctrl_get_faddr_quad(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi0_cache_fctrl_set_faddr_quad(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define SPI0_FSM_OFFSET 0x54u
#define SPI0_FSM_RESET 0x00000200u
#define SPI0_FSM_CSPI_ST_SHIFT 0u
#define SPI0_FSM_CSPI_ST_MASK 0x0000000fu
static inline uint32_t spi0_fsm_get_cspi_st(uint32_t reg) { return reg & 0xfu; }
#define SPI0_FSM_EM_ST_SHIFT 4u
#define SPI0_FSM_EM_ST_MASK 0x00000070u
static inline uint32_t spi0_fsm_get_em_st(uint32_t reg) { return reg >> 4 & 0x7u; }
#define SPI0_FSM_CSPI_LOCK_DELAY_TIME_SHIFT 7u
#define SPI0_FSM_CSPI_LOCK_DELAY_TIME_MASK 0x00000f80u
static inline uint32_t spi0_fsm_get_cspi_lock_delay_time(uint32_t reg) { return reg >> 7 & 0x1fu; }
static inline uint32_t spi0_fsm_set_cspi_lock_delay_time(uint32_t reg, uint32_t v) { return (reg & 0xfffff07fu) | (v << 7 & 0xf80u); }

#define SPI0_TIMING_CALI_OFFSET 0xa8u
#define SPI0_TIMING_CALI_RESET 0x00000000u
#define SPI0_TIMING_CALI_TIMING_CLK_ENA_SHIFT 0u
#define SPI0_TIMING_CALI_TIMING_CLK_ENA_MASK 0x00000001u
static inline uint32_t spi0_timing_cali_get_timing_clk_ena(uint32_t reg) { return reg & 0x1u; }
#define SPI0_TIMING_CALI_TIMING_CALI_SHIFT 1u
#define SPI0_TIMING_CALI_TIMING_CALI_MASK 0x00000002u
static inline uint32_t spi0_timing_cali_get_timing_cali(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_TIMING_CALI_EXTRA_DUMMY_CYCLELEN_SHIFT 2u
#define SPI0_TIMING_CALI_EXTRA_DUMMY_CYCLELEN_MASK 0x0000001cu
static inline uint32_t spi0_timing_cali_get_extra_dummy_cyclelen(uint32_t reg) { return reg >> 2 & 0x7u; }

#define SPI0_DIN_MODE_OFFSET 0xacu
#define SPI0_DIN_MODE_RESET 0x00000000u
#define SPI0_DIN_MODE_DIN0_MODE_SHIFT 0u
#define SPI0_DIN_MODE_DIN0_MODE_MASK 0x00000003u
static inline uint32_t spi0_din_mode_get_din0_mode(uint32_t reg) { return reg & 0x3u; }
#define SPI0_DIN_MODE_DIN1_MODE_SHIFT 2u
#define SPI0_DIN_MODE_DIN1_MODE_MASK 0x0000000cu
static inline uint32_t spi0_din_mode_get_din1_mode(uint32_t reg) { return reg >> 2 & 0x3u; }
#define SPI0_DIN_MODE_DIN2_MODE_SHIFT 4u
#define SPI0_DIN_MODE_DIN2_MODE_MASK 0x00000030u
static inline uint32_t spi0_din_mode_get_din2_mode(uint32_t reg) { return reg >> 4 & 0x3u; }
#define SPI0_DIN_MODE_DIN3_MODE_SHIFT 6u
#define SPI0_DIN_MODE_DIN3_MODE_MASK 0x000000c0u
static inline uint32_t spi0_din_mode_get_din3_mode(uint32_t reg) { return reg >> 6 & 0x3u; }

#define SPI0_DIN_NUM_OFFSET 0xb0u
#define SPI0_DIN_NUM_RESET 0x00000000u
#define SPI0_DIN_NUM_DIN0_NUM_SHIFT 0u
#define SPI0_DIN_NUM_DIN0_NUM_MASK 0x00000001u
static inline uint32_t spi0_din_num_get_din0_num(uint32_t reg) { return reg & 0x1u; }
#define SPI0_DIN_NUM_DIN1_NUM_SHIFT 1u
#define SPI0_DIN_NUM_DIN1_NUM_MASK 0x00000002u
static inline uint32_t spi0_din_num_get_din1_num(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_DIN_NUM_DIN2_NUM_SHIFT 2u
#define SPI0_DIN_NUM_DIN2_NUM_MASK 0x00000004u
static inline uint32_t spi0_din_num_get_din2_num(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI0_DIN_NUM_DIN3_NUM_SHIFT 3u
#define SPI0_DIN_NUM_DIN3_NUM_MASK 0x00000008u
static inline uint32_t spi0_din_num_get_din3_num(uint32_t reg) { return reg >> 3 & 0x1u; }

#define SPI0_DOUT_MODE_OFFSET 0xb4u
#define SPI0_DOUT_MODE_RESET 0x00000000u
#define SPI0_DOUT_MODE_DOUT0_MODE_SHIFT 0u
#define SPI0_DOUT_MODE_DOUT0_MODE_MASK 0x00000001u
static inline uint32_t spi0_dout_mode_get_dout0_mode(uint32_t reg) { return reg & 0x1u; }
#define SPI0_DOUT_MODE_DOUT1_MODE_SHIFT 1u
#define SPI0_DOUT_MODE_DOUT1_MODE_MASK 0x00000002u
static inline uint32_t spi0_dout_mode_get_dout1_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_DOUT_MODE_DOUT2_MODE_SHIFT 2u
#define SPI0_DOUT_MODE_DOUT2_MODE_MASK 0x00000004u
static inline uint32_t spi0_dout_mode_get_dout2_mode(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI0_DOUT_MODE_DOUT3_MODE_SHIFT 3u
#define SPI0_DOUT_MODE_DOUT3_MODE_MASK 0x00000008u
static inline uint32_t spi0_dout_mode_get_dout3_mode(uint32_t reg) { return reg >> 3 & 0x1u; }

#define SPI0_CLOCK_GATE_OFFSET 0xdcu
#define SPI0_CLOCK_GATE_RESET 0x00000001u
#define SPI0_CLOCK_GATE_CLK_EN_SHIFT 0u
#define SPI0_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t spi0_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SPI0_CORE_CLK_SEL_OFFSET 0xe0u
#define SPI0_CORE_CLK_SEL_RESET 0x00000000u
#define SPI0_CORE_CLK_SEL_SPI01_CLK_SEL_SHIFT 0u
#define SPI0_CORE_CLK_SEL_SPI01_CLK_SEL_MASK 0x00000003u
static inline uint32_t spi0_core_clk_sel_get_spi01_clk_sel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t spi0_core_clk_sel_set_spi01_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define SPI0_DATE_OFFSET 0x3fcu
#define SPI0_DATE_RESET 0x02106191u
#define SPI0_DATE_DATE_SHIFT 0u
#define SPI0_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t spi0_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t spi0_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
