/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_EFUSE_H
#define CREMA_REGS_ESP32H2_EFUSE_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct efuse_regs {
    volatile uint32_t pgm_data0; /* 0x0 */
    volatile uint32_t pgm_data1; /* 0x4 */
    volatile uint32_t pgm_data2; /* 0x8 */
    volatile uint32_t pgm_data3; /* 0xc */
    volatile uint32_t pgm_data4; /* 0x10 */
    volatile uint32_t pgm_data5; /* 0x14 */
    volatile uint32_t pgm_data6; /* 0x18 */
    volatile uint32_t pgm_data7; /* 0x1c */
    volatile uint32_t pgm_check_value0; /* 0x20 */
    volatile uint32_t pgm_check_value1; /* 0x24 */
    volatile uint32_t pgm_check_value2; /* 0x28 */
    const volatile uint32_t rd_wr_dis; /* 0x2c */
    const volatile uint32_t rd_repeat_data0; /* 0x30 */
    const volatile uint32_t rd_repeat_data1; /* 0x34 */
    const volatile uint32_t rd_repeat_data2; /* 0x38 */
    const volatile uint32_t rd_repeat_data3; /* 0x3c */
    const volatile uint32_t rd_repeat_data4; /* 0x40 */
    const volatile uint32_t rd_mac_sys_0; /* 0x44 */
    const volatile uint32_t rd_mac_sys_1; /* 0x48 */
    const volatile uint32_t rd_mac_sys_2; /* 0x4c */
    const volatile uint32_t rd_mac_sys_3; /* 0x50 */
    const volatile uint32_t rd_mac_sys_4; /* 0x54 */
    const volatile uint32_t rd_mac_sys_5; /* 0x58 */
    const volatile uint32_t rd_sys_part1_data0; /* 0x5c */
    const volatile uint32_t rd_sys_part1_data1; /* 0x60 */
    const volatile uint32_t rd_sys_part1_data2; /* 0x64 */
    const volatile uint32_t rd_sys_part1_data3; /* 0x68 */
    const volatile uint32_t rd_sys_part1_data4; /* 0x6c */
    const volatile uint32_t rd_sys_part1_data5; /* 0x70 */
    const volatile uint32_t rd_sys_part1_data6; /* 0x74 */
    const volatile uint32_t rd_sys_part1_data7; /* 0x78 */
    const volatile uint32_t rd_usr_data0; /* 0x7c */
    const volatile uint32_t rd_usr_data1; /* 0x80 */
    const volatile uint32_t rd_usr_data2; /* 0x84 */
    const volatile uint32_t rd_usr_data3; /* 0x88 */
    const volatile uint32_t rd_usr_data4; /* 0x8c */
    const volatile uint32_t rd_usr_data5; /* 0x90 */
    const volatile uint32_t rd_usr_data6; /* 0x94 */
    const volatile uint32_t rd_usr_data7; /* 0x98 */
    const volatile uint32_t rd_key0_data0; /* 0x9c */
    const volatile uint32_t rd_key0_data1; /* 0xa0 */
    const volatile uint32_t rd_key0_data2; /* 0xa4 */
    const volatile uint32_t rd_key0_data3; /* 0xa8 */
    const volatile uint32_t rd_key0_data4; /* 0xac */
    const volatile uint32_t rd_key0_data5; /* 0xb0 */
    const volatile uint32_t rd_key0_data6; /* 0xb4 */
    const volatile uint32_t rd_key0_data7; /* 0xb8 */
    const volatile uint32_t rd_key1_data0; /* 0xbc */
    const volatile uint32_t rd_key1_data1; /* 0xc0 */
    const volatile uint32_t rd_key1_data2; /* 0xc4 */
    const volatile uint32_t rd_key1_data3; /* 0xc8 */
    const volatile uint32_t rd_key1_data4; /* 0xcc */
    const volatile uint32_t rd_key1_data5; /* 0xd0 */
    const volatile uint32_t rd_key1_data6; /* 0xd4 */
    const volatile uint32_t rd_key1_data7; /* 0xd8 */
    const volatile uint32_t rd_key2_data0; /* 0xdc */
    const volatile uint32_t rd_key2_data1; /* 0xe0 */
    const volatile uint32_t rd_key2_data2; /* 0xe4 */
    const volatile uint32_t rd_key2_data3; /* 0xe8 */
    const volatile uint32_t rd_key2_data4; /* 0xec */
    const volatile uint32_t rd_key2_data5; /* 0xf0 */
    const volatile uint32_t rd_key2_data6; /* 0xf4 */
    const volatile uint32_t rd_key2_data7; /* 0xf8 */
    const volatile uint32_t rd_key3_data0; /* 0xfc */
    const volatile uint32_t rd_key3_data1; /* 0x100 */
    const volatile uint32_t rd_key3_data2; /* 0x104 */
    const volatile uint32_t rd_key3_data3; /* 0x108 */
    const volatile uint32_t rd_key3_data4; /* 0x10c */
    const volatile uint32_t rd_key3_data5; /* 0x110 */
    const volatile uint32_t rd_key3_data6; /* 0x114 */
    const volatile uint32_t rd_key3_data7; /* 0x118 */
    const volatile uint32_t rd_key4_data0; /* 0x11c */
    const volatile uint32_t rd_key4_data1; /* 0x120 */
    const volatile uint32_t rd_key4_data2; /* 0x124 */
    const volatile uint32_t rd_key4_data3; /* 0x128 */
    const volatile uint32_t rd_key4_data4; /* 0x12c */
    const volatile uint32_t rd_key4_data5; /* 0x130 */
    const volatile uint32_t rd_key4_data6; /* 0x134 */
    const volatile uint32_t rd_key4_data7; /* 0x138 */
    const volatile uint32_t rd_key5_data0; /* 0x13c */
    const volatile uint32_t rd_key5_data1; /* 0x140 */
    const volatile uint32_t rd_key5_data2; /* 0x144 */
    const volatile uint32_t rd_key5_data3; /* 0x148 */
    const volatile uint32_t rd_key5_data4; /* 0x14c */
    const volatile uint32_t rd_key5_data5; /* 0x150 */
    const volatile uint32_t rd_key5_data6; /* 0x154 */
    const volatile uint32_t rd_key5_data7; /* 0x158 */
    const volatile uint32_t rd_sys_part2_data0; /* 0x15c */
    const volatile uint32_t rd_sys_part2_data1; /* 0x160 */
    const volatile uint32_t rd_sys_part2_data2; /* 0x164 */
    const volatile uint32_t rd_sys_part2_data3; /* 0x168 */
    const volatile uint32_t rd_sys_part2_data4; /* 0x16c */
    const volatile uint32_t rd_sys_part2_data5; /* 0x170 */
    const volatile uint32_t rd_sys_part2_data6; /* 0x174 */
    const volatile uint32_t rd_sys_part2_data7; /* 0x178 */
    const volatile uint32_t rd_repeat_err0; /* 0x17c */
    const volatile uint32_t rd_repeat_err1; /* 0x180 */
    const volatile uint32_t rd_repeat_err2; /* 0x184 */
    const volatile uint32_t rd_repeat_err3; /* 0x188 */
    const volatile uint32_t rd_repeat_err4; /* 0x18c */
    uint32_t reserved_190[12];
    const volatile uint32_t rd_rs_err0; /* 0x1c0 */
    const volatile uint32_t rd_rs_err1; /* 0x1c4 */
    volatile uint32_t clk; /* 0x1c8 */
    volatile uint32_t conf; /* 0x1cc */
    const volatile uint32_t status; /* 0x1d0 */
    volatile uint32_t cmd; /* 0x1d4 */
    const volatile uint32_t int_raw; /* 0x1d8 */
    const volatile uint32_t int_st; /* 0x1dc */
    volatile uint32_t int_ena; /* 0x1e0 */
    volatile uint32_t int_clr; /* 0x1e4, write-only */
    volatile uint32_t dac_conf; /* 0x1e8 */
    volatile uint32_t rd_tim_conf; /* 0x1ec */
    volatile uint32_t wr_tim_conf1; /* 0x1f0 */
    volatile uint32_t wr_tim_conf2; /* 0x1f4 */
    volatile uint32_t wr_tim_conf0_rs_bypass; /* 0x1f8 */
    volatile uint32_t date; /* 0x1fc */
};
_Static_assert(offsetof(struct efuse_regs, pgm_data0) == 0x0, "");
_Static_assert(offsetof(struct efuse_regs, pgm_data1) == 0x4, "");
_Static_assert(offsetof(struct efuse_regs, pgm_data2) == 0x8, "");
_Static_assert(offsetof(struct efuse_regs, pgm_data3) == 0xc, "");
_Static_assert(offsetof(struct efuse_regs, pgm_data4) == 0x10, "");
_Static_assert(offsetof(struct efuse_regs, pgm_data5) == 0x14, "");
_Static_assert(offsetof(struct efuse_regs, pgm_data6) == 0x18, "");
_Static_assert(offsetof(struct efuse_regs, pgm_data7) == 0x1c, "");
_Static_assert(offsetof(struct efuse_regs, pgm_check_value0) == 0x20, "");
_Static_assert(offsetof(struct efuse_regs, pgm_check_value1) == 0x24, "");
_Static_assert(offsetof(struct efuse_regs, pgm_check_value2) == 0x28, "");
_Static_assert(offsetof(struct efuse_regs, rd_wr_dis) == 0x2c, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_data0) == 0x30, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_data1) == 0x34, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_data2) == 0x38, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_data3) == 0x3c, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_data4) == 0x40, "");
_Static_assert(offsetof(struct efuse_regs, rd_mac_sys_0) == 0x44, "");
_Static_assert(offsetof(struct efuse_regs, rd_mac_sys_1) == 0x48, "");
_Static_assert(offsetof(struct efuse_regs, rd_mac_sys_2) == 0x4c, "");
_Static_assert(offsetof(struct efuse_regs, rd_mac_sys_3) == 0x50, "");
_Static_assert(offsetof(struct efuse_regs, rd_mac_sys_4) == 0x54, "");
_Static_assert(offsetof(struct efuse_regs, rd_mac_sys_5) == 0x58, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data0) == 0x5c, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data1) == 0x60, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data2) == 0x64, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data3) == 0x68, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data4) == 0x6c, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data5) == 0x70, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data6) == 0x74, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part1_data7) == 0x78, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data0) == 0x7c, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data1) == 0x80, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data2) == 0x84, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data3) == 0x88, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data4) == 0x8c, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data5) == 0x90, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data6) == 0x94, "");
_Static_assert(offsetof(struct efuse_regs, rd_usr_data7) == 0x98, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data0) == 0x9c, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data1) == 0xa0, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data2) == 0xa4, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data3) == 0xa8, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data4) == 0xac, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data5) == 0xb0, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data6) == 0xb4, "");
_Static_assert(offsetof(struct efuse_regs, rd_key0_data7) == 0xb8, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data0) == 0xbc, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data1) == 0xc0, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data2) == 0xc4, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data3) == 0xc8, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data4) == 0xcc, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data5) == 0xd0, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data6) == 0xd4, "");
_Static_assert(offsetof(struct efuse_regs, rd_key1_data7) == 0xd8, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data0) == 0xdc, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data1) == 0xe0, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data2) == 0xe4, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data3) == 0xe8, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data4) == 0xec, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data5) == 0xf0, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data6) == 0xf4, "");
_Static_assert(offsetof(struct efuse_regs, rd_key2_data7) == 0xf8, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data0) == 0xfc, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data1) == 0x100, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data2) == 0x104, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data3) == 0x108, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data4) == 0x10c, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data5) == 0x110, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data6) == 0x114, "");
_Static_assert(offsetof(struct efuse_regs, rd_key3_data7) == 0x118, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data0) == 0x11c, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data1) == 0x120, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data2) == 0x124, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data3) == 0x128, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data4) == 0x12c, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data5) == 0x130, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data6) == 0x134, "");
_Static_assert(offsetof(struct efuse_regs, rd_key4_data7) == 0x138, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data0) == 0x13c, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data1) == 0x140, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data2) == 0x144, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data3) == 0x148, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data4) == 0x14c, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data5) == 0x150, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data6) == 0x154, "");
_Static_assert(offsetof(struct efuse_regs, rd_key5_data7) == 0x158, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data0) == 0x15c, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data1) == 0x160, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data2) == 0x164, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data3) == 0x168, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data4) == 0x16c, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data5) == 0x170, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data6) == 0x174, "");
_Static_assert(offsetof(struct efuse_regs, rd_sys_part2_data7) == 0x178, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_err0) == 0x17c, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_err1) == 0x180, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_err2) == 0x184, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_err3) == 0x188, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_err4) == 0x18c, "");
_Static_assert(offsetof(struct efuse_regs, rd_rs_err0) == 0x1c0, "");
_Static_assert(offsetof(struct efuse_regs, rd_rs_err1) == 0x1c4, "");
_Static_assert(offsetof(struct efuse_regs, clk) == 0x1c8, "");
_Static_assert(offsetof(struct efuse_regs, conf) == 0x1cc, "");
_Static_assert(offsetof(struct efuse_regs, status) == 0x1d0, "");
_Static_assert(offsetof(struct efuse_regs, cmd) == 0x1d4, "");
_Static_assert(offsetof(struct efuse_regs, int_raw) == 0x1d8, "");
_Static_assert(offsetof(struct efuse_regs, int_st) == 0x1dc, "");
_Static_assert(offsetof(struct efuse_regs, int_ena) == 0x1e0, "");
_Static_assert(offsetof(struct efuse_regs, int_clr) == 0x1e4, "");
_Static_assert(offsetof(struct efuse_regs, dac_conf) == 0x1e8, "");
_Static_assert(offsetof(struct efuse_regs, rd_tim_conf) == 0x1ec, "");
_Static_assert(offsetof(struct efuse_regs, wr_tim_conf1) == 0x1f0, "");
_Static_assert(offsetof(struct efuse_regs, wr_tim_conf2) == 0x1f4, "");
_Static_assert(offsetof(struct efuse_regs, wr_tim_conf0_rs_bypass) == 0x1f8, "");
_Static_assert(offsetof(struct efuse_regs, date) == 0x1fc, "");
_Static_assert(sizeof(struct efuse_regs) == 0x200, "");

#define EFUSE_BASE 0x600b0800u
#define EFUSE ((struct efuse_regs *)(uintptr_t)EFUSE_BASE)

#define EFUSE_PGM_DATA0_OFFSET 0x0u
#define EFUSE_PGM_DATA0_RESET 0x00000000u
#define EFUSE_PGM_DATA0_PGM_DATA_0_SHIFT 0u
#define EFUSE_PGM_DATA0_PGM_DATA_0_MASK 0xffffffffu

#define EFUSE_PGM_DATA1_OFFSET 0x4u
#define EFUSE_PGM_DATA1_RESET 0x00000000u
#define EFUSE_PGM_DATA1_PGM_DATA_1_SHIFT 0u
#define EFUSE_PGM_DATA1_PGM_DATA_1_MASK 0xffffffffu

#define EFUSE_PGM_DATA2_OFFSET 0x8u
#define EFUSE_PGM_DATA2_RESET 0x00000000u
#define EFUSE_PGM_DATA2_PGM_DATA_2_SHIFT 0u
#define EFUSE_PGM_DATA2_PGM_DATA_2_MASK 0xffffffffu

#define EFUSE_PGM_DATA3_OFFSET 0xcu
#define EFUSE_PGM_DATA3_RESET 0x00000000u
#define EFUSE_PGM_DATA3_PGM_DATA_3_SHIFT 0u
#define EFUSE_PGM_DATA3_PGM_DATA_3_MASK 0xffffffffu

#define EFUSE_PGM_DATA4_OFFSET 0x10u
#define EFUSE_PGM_DATA4_RESET 0x00000000u
#define EFUSE_PGM_DATA4_PGM_DATA_4_SHIFT 0u
#define EFUSE_PGM_DATA4_PGM_DATA_4_MASK 0xffffffffu

#define EFUSE_PGM_DATA5_OFFSET 0x14u
#define EFUSE_PGM_DATA5_RESET 0x00000000u
#define EFUSE_PGM_DATA5_PGM_DATA_5_SHIFT 0u
#define EFUSE_PGM_DATA5_PGM_DATA_5_MASK 0xffffffffu

#define EFUSE_PGM_DATA6_OFFSET 0x18u
#define EFUSE_PGM_DATA6_RESET 0x00000000u
#define EFUSE_PGM_DATA6_PGM_DATA_6_SHIFT 0u
#define EFUSE_PGM_DATA6_PGM_DATA_6_MASK 0xffffffffu

#define EFUSE_PGM_DATA7_OFFSET 0x1cu
#define EFUSE_PGM_DATA7_RESET 0x00000000u
#define EFUSE_PGM_DATA7_PGM_DATA_7_SHIFT 0u
#define EFUSE_PGM_DATA7_PGM_DATA_7_MASK 0xffffffffu

#define EFUSE_PGM_CHECK_VALUE0_OFFSET 0x20u
#define EFUSE_PGM_CHECK_VALUE0_RESET 0x00000000u
#define EFUSE_PGM_CHECK_VALUE0_PGM_RS_DATA_0_SHIFT 0u
#define EFUSE_PGM_CHECK_VALUE0_PGM_RS_DATA_0_MASK 0xffffffffu

#define EFUSE_PGM_CHECK_VALUE1_OFFSET 0x24u
#define EFUSE_PGM_CHECK_VALUE1_RESET 0x00000000u
#define EFUSE_PGM_CHECK_VALUE1_PGM_RS_DATA_1_SHIFT 0u
#define EFUSE_PGM_CHECK_VALUE1_PGM_RS_DATA_1_MASK 0xffffffffu

#define EFUSE_PGM_CHECK_VALUE2_OFFSET 0x28u
#define EFUSE_PGM_CHECK_VALUE2_RESET 0x00000000u
#define EFUSE_PGM_CHECK_VALUE2_PGM_RS_DATA_2_SHIFT 0u
#define EFUSE_PGM_CHECK_VALUE2_PGM_RS_DATA_2_MASK 0xffffffffu

#define EFUSE_RD_WR_DIS_OFFSET 0x2cu
#define EFUSE_RD_WR_DIS_RESET 0x00000000u
#define EFUSE_RD_WR_DIS_WR_DIS_SHIFT 0u
#define EFUSE_RD_WR_DIS_WR_DIS_MASK 0xffffffffu

#define EFUSE_RD_REPEAT_DATA0_OFFSET 0x30u
#define EFUSE_RD_REPEAT_DATA0_RESET 0x00000000u
#define EFUSE_RD_REPEAT_DATA0_RD_DIS_SHIFT 0u
#define EFUSE_RD_REPEAT_DATA0_RD_DIS_MASK 0x0000007fu
static inline uint32_t efuse_rd_repeat_data0_get_rd_dis(uint32_t reg) { return reg & 0x7fu; }
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_4_SHIFT 7u
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_4_MASK 0x00000080u
static inline uint32_t efuse_rd_repeat_data0_get_rpt4_reserved0_4(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_ICACHE_SHIFT 8u
#define EFUSE_RD_REPEAT_DATA0_DIS_ICACHE_MASK 0x00000100u
static inline uint32_t efuse_rd_repeat_data0_get_dis_icache(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_USB_JTAG_SHIFT 9u
#define EFUSE_RD_REPEAT_DATA0_DIS_USB_JTAG_MASK 0x00000200u
static inline uint32_t efuse_rd_repeat_data0_get_dis_usb_jtag(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_POWERGLITCH_EN_SHIFT 10u
#define EFUSE_RD_REPEAT_DATA0_POWERGLITCH_EN_MASK 0x00000400u
static inline uint32_t efuse_rd_repeat_data0_get_powerglitch_en(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_USB_SERIAL_JTAG_SHIFT 11u
#define EFUSE_RD_REPEAT_DATA0_DIS_USB_SERIAL_JTAG_MASK 0x00000800u
static inline uint32_t efuse_rd_repeat_data0_get_dis_usb_serial_jtag(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_FORCE_DOWNLOAD_SHIFT 12u
#define EFUSE_RD_REPEAT_DATA0_DIS_FORCE_DOWNLOAD_MASK 0x00001000u
static inline uint32_t efuse_rd_repeat_data0_get_dis_force_download(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_SPI_DOWNLOAD_MSPI_DIS_SHIFT 13u
#define EFUSE_RD_REPEAT_DATA0_SPI_DOWNLOAD_MSPI_DIS_MASK 0x00002000u
static inline uint32_t efuse_rd_repeat_data0_get_spi_download_mspi_dis(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_CAN_SHIFT 14u
#define EFUSE_RD_REPEAT_DATA0_DIS_CAN_MASK 0x00004000u
static inline uint32_t efuse_rd_repeat_data0_get_dis_can(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_JTAG_SEL_ENABLE_SHIFT 15u
#define EFUSE_RD_REPEAT_DATA0_JTAG_SEL_ENABLE_MASK 0x00008000u
static inline uint32_t efuse_rd_repeat_data0_get_jtag_sel_enable(uint32_t reg) { return reg >> 15 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_SOFT_DIS_JTAG_SHIFT 16u
#define EFUSE_RD_REPEAT_DATA0_SOFT_DIS_JTAG_MASK 0x00070000u
static inline uint32_t efuse_rd_repeat_data0_get_soft_dis_jtag(uint32_t reg) { return reg >> 16 & 0x7u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_PAD_JTAG_SHIFT 19u
#define EFUSE_RD_REPEAT_DATA0_DIS_PAD_JTAG_MASK 0x00080000u
static inline uint32_t efuse_rd_repeat_data0_get_dis_pad_jtag(uint32_t reg) { return reg >> 19 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_MANUAL_ENCRYPT_SHIFT 20u
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_MANUAL_ENCRYPT_MASK 0x00100000u
static inline uint32_t efuse_rd_repeat_data0_get_dis_download_manual_encrypt(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_USB_DREFH_SHIFT 21u
#define EFUSE_RD_REPEAT_DATA0_USB_DREFH_MASK 0x00600000u
static inline uint32_t efuse_rd_repeat_data0_get_usb_drefh(uint32_t reg) { return reg >> 21 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA0_USB_DREFL_SHIFT 23u
#define EFUSE_RD_REPEAT_DATA0_USB_DREFL_MASK 0x01800000u
static inline uint32_t efuse_rd_repeat_data0_get_usb_drefl(uint32_t reg) { return reg >> 23 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA0_USB_EXCHG_PINS_SHIFT 25u
#define EFUSE_RD_REPEAT_DATA0_USB_EXCHG_PINS_MASK 0x02000000u
static inline uint32_t efuse_rd_repeat_data0_get_usb_exchg_pins(uint32_t reg) { return reg >> 25 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_VDD_SPI_AS_GPIO_SHIFT 26u
#define EFUSE_RD_REPEAT_DATA0_VDD_SPI_AS_GPIO_MASK 0x04000000u
static inline uint32_t efuse_rd_repeat_data0_get_vdd_spi_as_gpio(uint32_t reg) { return reg >> 26 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_2_SHIFT 27u
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_2_MASK 0x18000000u
static inline uint32_t efuse_rd_repeat_data0_get_rpt4_reserved0_2(uint32_t reg) { return reg >> 27 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_1_SHIFT 29u
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_1_MASK 0x20000000u
static inline uint32_t efuse_rd_repeat_data0_get_rpt4_reserved0_1(uint32_t reg) { return reg >> 29 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_0_SHIFT 30u
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED0_0_MASK 0xc0000000u
static inline uint32_t efuse_rd_repeat_data0_get_rpt4_reserved0_0(uint32_t reg) { return reg >> 30 & 0x3u; }

#define EFUSE_RD_REPEAT_DATA1_OFFSET 0x34u
#define EFUSE_RD_REPEAT_DATA1_RESET 0x00000000u
#define EFUSE_RD_REPEAT_DATA1_RPT4_RESERVED1_1_SHIFT 0u
#define EFUSE_RD_REPEAT_DATA1_RPT4_RESERVED1_1_MASK 0x0000ffffu
static inline uint32_t efuse_rd_repeat_data1_get_rpt4_reserved1_1(uint32_t reg) { return reg & 0xffffu; }
#define EFUSE_RD_REPEAT_DATA1_WDT_DELAY_SEL_SHIFT 16u
#define EFUSE_RD_REPEAT_DATA1_WDT_DELAY_SEL_MASK 0x00030000u
static inline uint32_t efuse_rd_repeat_data1_get_wdt_delay_sel(uint32_t reg) { return reg >> 16 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA1_SPI_BOOT_CRYPT_CNT_SHIFT 18u
#define EFUSE_RD_REPEAT_DATA1_SPI_BOOT_CRYPT_CNT_MASK 0x001c0000u
static inline uint32_t efuse_rd_repeat_data1_get_spi_boot_crypt_cnt(uint32_t reg) { return reg >> 18 & 0x7u; }
#define EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE0_SHIFT 21u
#define EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE0_MASK 0x00200000u
static inline uint32_t efuse_rd_repeat_data1_get_secure_boot_key_revoke0(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE1_SHIFT 22u
#define EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE1_MASK 0x00400000u
static inline uint32_t efuse_rd_repeat_data1_get_secure_boot_key_revoke1(uint32_t reg) { return reg >> 22 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE2_SHIFT 23u
#define EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE2_MASK 0x00800000u
static inline uint32_t efuse_rd_repeat_data1_get_secure_boot_key_revoke2(uint32_t reg) { return reg >> 23 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_0_SHIFT 24u
#define EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_0_MASK 0x0f000000u
static inline uint32_t efuse_rd_repeat_data1_get_key_purpose_0(uint32_t reg) { return reg >> 24 & 0xfu; }
#define EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_1_SHIFT 28u
#define EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_1_MASK 0xf0000000u
static inline uint32_t efuse_rd_repeat_data1_get_key_purpose_1(uint32_t reg) { return reg >> 28 & 0xfu; }

#define EFUSE_RD_REPEAT_DATA2_OFFSET 0x38u
#define EFUSE_RD_REPEAT_DATA2_RESET 0x000c0000u
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_2_SHIFT 0u
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_2_MASK 0x0000000fu
static inline uint32_t efuse_rd_repeat_data2_get_key_purpose_2(uint32_t reg) { return reg & 0xfu; }
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_3_SHIFT 4u
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_3_MASK 0x000000f0u
static inline uint32_t efuse_rd_repeat_data2_get_key_purpose_3(uint32_t reg) { return reg >> 4 & 0xfu; }
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_4_SHIFT 8u
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_4_MASK 0x00000f00u
static inline uint32_t efuse_rd_repeat_data2_get_key_purpose_4(uint32_t reg) { return reg >> 8 & 0xfu; }
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_5_SHIFT 12u
#define EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_5_MASK 0x0000f000u
static inline uint32_t efuse_rd_repeat_data2_get_key_purpose_5(uint32_t reg) { return reg >> 12 & 0xfu; }
#define EFUSE_RD_REPEAT_DATA2_SEC_DPA_LEVEL_SHIFT 16u
#define EFUSE_RD_REPEAT_DATA2_SEC_DPA_LEVEL_MASK 0x00030000u
static inline uint32_t efuse_rd_repeat_data2_get_sec_dpa_level(uint32_t reg) { return reg >> 16 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA2_ECDSA_FORCE_USE_HARDWARE_K_SHIFT 18u
#define EFUSE_RD_REPEAT_DATA2_ECDSA_FORCE_USE_HARDWARE_K_MASK 0x00040000u
static inline uint32_t efuse_rd_repeat_data2_get_ecdsa_force_use_hardware_k(uint32_t reg) { return reg >> 18 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA2_CRYPT_DPA_ENABLE_SHIFT 19u
#define EFUSE_RD_REPEAT_DATA2_CRYPT_DPA_ENABLE_MASK 0x00080000u
static inline uint32_t efuse_rd_repeat_data2_get_crypt_dpa_enable(uint32_t reg) { return reg >> 19 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_EN_SHIFT 20u
#define EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_EN_MASK 0x00100000u
static inline uint32_t efuse_rd_repeat_data2_get_secure_boot_en(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_AGGRESSIVE_REVOKE_SHIFT 21u
#define EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_AGGRESSIVE_REVOKE_MASK 0x00200000u
static inline uint32_t efuse_rd_repeat_data2_get_secure_boot_aggressive_revoke(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA2_RPT4_RESERVED2_0_SHIFT 22u
#define EFUSE_RD_REPEAT_DATA2_RPT4_RESERVED2_0_MASK 0x0fc00000u
static inline uint32_t efuse_rd_repeat_data2_get_rpt4_reserved2_0(uint32_t reg) { return reg >> 22 & 0x3fu; }
#define EFUSE_RD_REPEAT_DATA2_FLASH_TPUW_SHIFT 28u
#define EFUSE_RD_REPEAT_DATA2_FLASH_TPUW_MASK 0xf0000000u
static inline uint32_t efuse_rd_repeat_data2_get_flash_tpuw(uint32_t reg) { return reg >> 28 & 0xfu; }

#define EFUSE_RD_REPEAT_DATA3_OFFSET 0x3cu
#define EFUSE_RD_REPEAT_DATA3_RESET 0x00000000u
#define EFUSE_RD_REPEAT_DATA3_DIS_DOWNLOAD_MODE_SHIFT 0u
#define EFUSE_RD_REPEAT_DATA3_DIS_DOWNLOAD_MODE_MASK 0x00000001u
static inline uint32_t efuse_rd_repeat_data3_get_dis_download_mode(uint32_t reg) { return reg & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_DIS_DIRECT_BOOT_SHIFT 1u
#define EFUSE_RD_REPEAT_DATA3_DIS_DIRECT_BOOT_MASK 0x00000002u
static inline uint32_t efuse_rd_repeat_data3_get_dis_direct_boot(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_DIS_USB_PRINT_SHIFT 2u
#define EFUSE_RD_REPEAT_DATA3_DIS_USB_PRINT_MASK 0x00000004u
static inline uint32_t efuse_rd_repeat_data3_get_dis_usb_print(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_RPT4_RESERVED3_5_SHIFT 3u
#define EFUSE_RD_REPEAT_DATA3_RPT4_RESERVED3_5_MASK 0x00000008u
static inline uint32_t efuse_rd_repeat_data3_get_rpt4_reserved3_5(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_DIS_USB_SERIAL_JTAG_DOWNLOAD_MODE_SHIFT 4u
#define EFUSE_RD_REPEAT_DATA3_DIS_USB_SERIAL_JTAG_DOWNLOAD_MODE_MASK 0x00000010u
static inline uint32_t efuse_rd_repeat_data3_get_dis_usb_serial_jtag_download_mode(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_ENABLE_SECURITY_DOWNLOAD_SHIFT 5u
#define EFUSE_RD_REPEAT_DATA3_ENABLE_SECURITY_DOWNLOAD_MASK 0x00000020u
static inline uint32_t efuse_rd_repeat_data3_get_enable_security_download(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_UART_PRINT_CONTROL_SHIFT 6u
#define EFUSE_RD_REPEAT_DATA3_UART_PRINT_CONTROL_MASK 0x000000c0u
static inline uint32_t efuse_rd_repeat_data3_get_uart_print_control(uint32_t reg) { return reg >> 6 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA3_FORCE_SEND_RESUME_SHIFT 8u
#define EFUSE_RD_REPEAT_DATA3_FORCE_SEND_RESUME_MASK 0x00000100u
static inline uint32_t efuse_rd_repeat_data3_get_force_send_resume(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_SECURE_VERSION_SHIFT 9u
#define EFUSE_RD_REPEAT_DATA3_SECURE_VERSION_MASK 0x01fffe00u
static inline uint32_t efuse_rd_repeat_data3_get_secure_version(uint32_t reg) { return reg >> 9 & 0xffffu; }
#define EFUSE_RD_REPEAT_DATA3_SECURE_BOOT_DISABLE_FAST_WAKE_SHIFT 25u
#define EFUSE_RD_REPEAT_DATA3_SECURE_BOOT_DISABLE_FAST_WAKE_MASK 0x02000000u
static inline uint32_t efuse_rd_repeat_data3_get_secure_boot_disable_fast_wake(uint32_t reg) { return reg >> 25 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA3_HYS_EN_PAD0_SHIFT 26u
#define EFUSE_RD_REPEAT_DATA3_HYS_EN_PAD0_MASK 0xfc000000u
static inline uint32_t efuse_rd_repeat_data3_get_hys_en_pad0(uint32_t reg) { return reg >> 26 & 0x3fu; }

#define EFUSE_RD_REPEAT_DATA4_OFFSET 0x40u
#define EFUSE_RD_REPEAT_DATA4_RESET 0x00000000u
#define EFUSE_RD_REPEAT_DATA4_HYS_EN_PAD1_SHIFT 0u
#define EFUSE_RD_REPEAT_DATA4_HYS_EN_PAD1_MASK 0x003fffffu
static inline uint32_t efuse_rd_repeat_data4_get_hys_en_pad1(uint32_t reg) { return reg & 0x3fffffu; }
#define EFUSE_RD_REPEAT_DATA4_RPT4_RESERVED4_1_SHIFT 22u
#define EFUSE_RD_REPEAT_DATA4_RPT4_RESERVED4_1_MASK 0x00c00000u
static inline uint32_t efuse_rd_repeat_data4_get_rpt4_reserved4_1(uint32_t reg) { return reg >> 22 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA4_RPT4_RESERVED4_0_SHIFT 24u
#define EFUSE_RD_REPEAT_DATA4_RPT4_RESERVED4_0_MASK 0xff000000u
static inline uint32_t efuse_rd_repeat_data4_get_rpt4_reserved4_0(uint32_t reg) { return reg >> 24 & 0xffu; }

#define EFUSE_RD_MAC_SYS_0_OFFSET 0x44u
#define EFUSE_RD_MAC_SYS_0_RESET 0x00000000u
#define EFUSE_RD_MAC_SYS_0_MAC_0_SHIFT 0u
#define EFUSE_RD_MAC_SYS_0_MAC_0_MASK 0xffffffffu

#define EFUSE_RD_MAC_SYS_1_OFFSET 0x48u
#define EFUSE_RD_MAC_SYS_1_RESET 0x00000000u
#define EFUSE_RD_MAC_SYS_1_MAC_1_SHIFT 0u
#define EFUSE_RD_MAC_SYS_1_MAC_1_MASK 0x0000ffffu
static inline uint32_t efuse_rd_mac_sys_1_get_mac_1(uint32_t reg) { return reg & 0xffffu; }
#define EFUSE_RD_MAC_SYS_1_MAC_EXT_SHIFT 16u
#define EFUSE_RD_MAC_SYS_1_MAC_EXT_MASK 0xffff0000u
static inline uint32_t efuse_rd_mac_sys_1_get_mac_ext(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EFUSE_RD_MAC_SYS_2_OFFSET 0x4cu
#define EFUSE_RD_MAC_SYS_2_RESET 0x00000000u
#define EFUSE_RD_MAC_SYS_2_RXIQ_VERSION_SHIFT 0u
#define EFUSE_RD_MAC_SYS_2_RXIQ_VERSION_MASK 0x00000007u
static inline uint32_t efuse_rd_mac_sys_2_get_rxiq_version(uint32_t reg) { return reg & 0x7u; }
#define EFUSE_RD_MAC_SYS_2_RXIQ_0_SHIFT 3u
#define EFUSE_RD_MAC_SYS_2_RXIQ_0_MASK 0x000003f8u
static inline uint32_t efuse_rd_mac_sys_2_get_rxiq_0(uint32_t reg) { return reg >> 3 & 0x7fu; }
#define EFUSE_RD_MAC_SYS_2_RXIQ_1_SHIFT 10u
#define EFUSE_RD_MAC_SYS_2_RXIQ_1_MASK 0x0001fc00u
static inline uint32_t efuse_rd_mac_sys_2_get_rxiq_1(uint32_t reg) { return reg >> 10 & 0x7fu; }
#define EFUSE_RD_MAC_SYS_2_ACTIVE_HP_DBIAS_SHIFT 17u
#define EFUSE_RD_MAC_SYS_2_ACTIVE_HP_DBIAS_MASK 0x003e0000u
static inline uint32_t efuse_rd_mac_sys_2_get_active_hp_dbias(uint32_t reg) { return reg >> 17 & 0x1fu; }
#define EFUSE_RD_MAC_SYS_2_ACTIVE_LP_DBIAS_SHIFT 22u
#define EFUSE_RD_MAC_SYS_2_ACTIVE_LP_DBIAS_MASK 0x07c00000u
static inline uint32_t efuse_rd_mac_sys_2_get_active_lp_dbias(uint32_t reg) { return reg >> 22 & 0x1fu; }
#define EFUSE_RD_MAC_SYS_2_DSLP_DBIAS_SHIFT 27u
#define EFUSE_RD_MAC_SYS_2_DSLP_DBIAS_MASK 0x78000000u
static inline uint32_t efuse_rd_mac_sys_2_get_dslp_dbias(uint32_t reg) { return reg >> 27 & 0xfu; }
#define EFUSE_RD_MAC_SYS_2_DBIAS_VOL_GAP_VALUE1_SHIFT 31u
#define EFUSE_RD_MAC_SYS_2_DBIAS_VOL_GAP_VALUE1_MASK 0x80000000u
static inline uint32_t efuse_rd_mac_sys_2_get_dbias_vol_gap_value1(uint32_t reg) { return reg >> 31 & 0x1u; }

#define EFUSE_RD_MAC_SYS_3_OFFSET 0x50u
#define EFUSE_RD_MAC_SYS_3_RESET 0x00000000u
#define EFUSE_RD_MAC_SYS_3_DBIAS_VOL_GAP_VALUE2_SHIFT 0u
#define EFUSE_RD_MAC_SYS_3_DBIAS_VOL_GAP_VALUE2_MASK 0x00000007u
static inline uint32_t efuse_rd_mac_sys_3_get_dbias_vol_gap_value2(uint32_t reg) { return reg & 0x7u; }
#define EFUSE_RD_MAC_SYS_3_DBIAS_VOL_GAP_SIGN_SHIFT 3u
#define EFUSE_RD_MAC_SYS_3_DBIAS_VOL_GAP_SIGN_MASK 0x00000008u
static inline uint32_t efuse_rd_mac_sys_3_get_dbias_vol_gap_sign(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EFUSE_RD_MAC_SYS_3_MAC_RESERVED_2_SHIFT 4u
#define EFUSE_RD_MAC_SYS_3_MAC_RESERVED_2_MASK 0x0003fff0u
static inline uint32_t efuse_rd_mac_sys_3_get_mac_reserved_2(uint32_t reg) { return reg >> 4 & 0x3fffu; }
#define EFUSE_RD_MAC_SYS_3_WAFER_VERSION_MINOR_SHIFT 18u
#define EFUSE_RD_MAC_SYS_3_WAFER_VERSION_MINOR_MASK 0x001c0000u
static inline uint32_t efuse_rd_mac_sys_3_get_wafer_version_minor(uint32_t reg) { return reg >> 18 & 0x7u; }
#define EFUSE_RD_MAC_SYS_3_WAFER_VERSION_MAJOR_SHIFT 21u
#define EFUSE_RD_MAC_SYS_3_WAFER_VERSION_MAJOR_MASK 0x00600000u
static inline uint32_t efuse_rd_mac_sys_3_get_wafer_version_major(uint32_t reg) { return reg >> 21 & 0x3u; }
#define EFUSE_RD_MAC_SYS_3_DISABLE_WAFER_VERSION_MAJOR_SHIFT 23u
#define EFUSE_RD_MAC_SYS_3_DISABLE_WAFER_VERSION_MAJOR_MASK 0x00800000u
static inline uint32_t efuse_rd_mac_sys_3_get_disable_wafer_version_major(uint32_t reg) { return reg >> 23 & 0x1u; }
#define EFUSE_RD_MAC_SYS_3_FLASH_CAP_SHIFT 24u
#define EFUSE_RD_MAC_SYS_3_FLASH_CAP_MASK 0x07000000u
static inline uint32_t efuse_rd_mac_sys_3_get_flash_cap(uint32_t reg) { return reg >> 24 & 0x7u; }
#define EFUSE_RD_MAC_SYS_3_FLASH_TEMP_SHIFT 27u
#define EFUSE_RD_MAC_SYS_3_FLASH_TEMP_MASK 0x18000000u
static inline uint32_t efuse_rd_mac_sys_3_get_flash_temp(uint32_t reg) { return reg >> 27 & 0x3u; }
#define EFUSE_RD_MAC_SYS_3_FLASH_VENDOR_SHIFT 29u
#define EFUSE_RD_MAC_SYS_3_FLASH_VENDOR_MASK 0xe0000000u
static inline uint32_t efuse_rd_mac_sys_3_get_flash_vendor(uint32_t reg) { return reg >> 29 & 0x7u; }

#define EFUSE_RD_MAC_SYS_4_OFFSET 0x54u
#define EFUSE_RD_MAC_SYS_4_RESET 0x00000000u
#define EFUSE_RD_MAC_SYS_4_SYS_DATA_PART0_1_SHIFT 0u
#define EFUSE_RD_MAC_SYS_4_SYS_DATA_PART0_1_MASK 0xffffffffu

#define EFUSE_RD_MAC_SYS_5_OFFSET 0x58u
#define EFUSE_RD_MAC_SYS_5_RESET 0x00000000u
#define EFUSE_RD_MAC_SYS_5_SYS_DATA_PART0_2_SHIFT 0u
#define EFUSE_RD_MAC_SYS_5_SYS_DATA_PART0_2_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA0_OFFSET 0x5cu
#define EFUSE_RD_SYS_PART1_DATA0_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA0_SYS_DATA_PART1_0_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA0_SYS_DATA_PART1_0_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA1_OFFSET 0x60u
#define EFUSE_RD_SYS_PART1_DATA1_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA1_SYS_DATA_PART1_1_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA1_SYS_DATA_PART1_1_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA2_OFFSET 0x64u
#define EFUSE_RD_SYS_PART1_DATA2_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA2_SYS_DATA_PART1_2_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA2_SYS_DATA_PART1_2_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA3_OFFSET 0x68u
#define EFUSE_RD_SYS_PART1_DATA3_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA3_SYS_DATA_PART1_3_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA3_SYS_DATA_PART1_3_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA4_OFFSET 0x6cu
#define EFUSE_RD_SYS_PART1_DATA4_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA4_SYS_DATA_PART1_4_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA4_SYS_DATA_PART1_4_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA5_OFFSET 0x70u
#define EFUSE_RD_SYS_PART1_DATA5_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA5_SYS_DATA_PART1_5_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA5_SYS_DATA_PART1_5_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA6_OFFSET 0x74u
#define EFUSE_RD_SYS_PART1_DATA6_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA6_SYS_DATA_PART1_6_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA6_SYS_DATA_PART1_6_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART1_DATA7_OFFSET 0x78u
#define EFUSE_RD_SYS_PART1_DATA7_RESET 0x00000000u
#define EFUSE_RD_SYS_PART1_DATA7_SYS_DATA_PART1_7_SHIFT 0u
#define EFUSE_RD_SYS_PART1_DATA7_SYS_DATA_PART1_7_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA0_OFFSET 0x7cu
#define EFUSE_RD_USR_DATA0_RESET 0x00000000u
#define EFUSE_RD_USR_DATA0_USR_DATA0_SHIFT 0u
#define EFUSE_RD_USR_DATA0_USR_DATA0_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA1_OFFSET 0x80u
#define EFUSE_RD_USR_DATA1_RESET 0x00000000u
#define EFUSE_RD_USR_DATA1_USR_DATA1_SHIFT 0u
#define EFUSE_RD_USR_DATA1_USR_DATA1_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA2_OFFSET 0x84u
#define EFUSE_RD_USR_DATA2_RESET 0x00000000u
#define EFUSE_RD_USR_DATA2_USR_DATA2_SHIFT 0u
#define EFUSE_RD_USR_DATA2_USR_DATA2_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA3_OFFSET 0x88u
#define EFUSE_RD_USR_DATA3_RESET 0x00000000u
#define EFUSE_RD_USR_DATA3_USR_DATA3_SHIFT 0u
#define EFUSE_RD_USR_DATA3_USR_DATA3_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA4_OFFSET 0x8cu
#define EFUSE_RD_USR_DATA4_RESET 0x00000000u
#define EFUSE_RD_USR_DATA4_USR_DATA4_SHIFT 0u
#define EFUSE_RD_USR_DATA4_USR_DATA4_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA5_OFFSET 0x90u
#define EFUSE_RD_USR_DATA5_RESET 0x00000000u
#define EFUSE_RD_USR_DATA5_USR_DATA5_SHIFT 0u
#define EFUSE_RD_USR_DATA5_USR_DATA5_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA6_OFFSET 0x94u
#define EFUSE_RD_USR_DATA6_RESET 0x00000000u
#define EFUSE_RD_USR_DATA6_USR_DATA6_SHIFT 0u
#define EFUSE_RD_USR_DATA6_USR_DATA6_MASK 0xffffffffu

#define EFUSE_RD_USR_DATA7_OFFSET 0x98u
#define EFUSE_RD_USR_DATA7_RESET 0x00000000u
#define EFUSE_RD_USR_DATA7_USR_DATA7_SHIFT 0u
#define EFUSE_RD_USR_DATA7_USR_DATA7_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA0_OFFSET 0x9cu
#define EFUSE_RD_KEY0_DATA0_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA0_KEY0_DATA0_SHIFT 0u
#define EFUSE_RD_KEY0_DATA0_KEY0_DATA0_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA1_OFFSET 0xa0u
#define EFUSE_RD_KEY0_DATA1_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA1_KEY0_DATA1_SHIFT 0u
#define EFUSE_RD_KEY0_DATA1_KEY0_DATA1_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA2_OFFSET 0xa4u
#define EFUSE_RD_KEY0_DATA2_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA2_KEY0_DATA2_SHIFT 0u
#define EFUSE_RD_KEY0_DATA2_KEY0_DATA2_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA3_OFFSET 0xa8u
#define EFUSE_RD_KEY0_DATA3_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA3_KEY0_DATA3_SHIFT 0u
#define EFUSE_RD_KEY0_DATA3_KEY0_DATA3_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA4_OFFSET 0xacu
#define EFUSE_RD_KEY0_DATA4_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA4_KEY0_DATA4_SHIFT 0u
#define EFUSE_RD_KEY0_DATA4_KEY0_DATA4_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA5_OFFSET 0xb0u
#define EFUSE_RD_KEY0_DATA5_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA5_KEY0_DATA5_SHIFT 0u
#define EFUSE_RD_KEY0_DATA5_KEY0_DATA5_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA6_OFFSET 0xb4u
#define EFUSE_RD_KEY0_DATA6_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA6_KEY0_DATA6_SHIFT 0u
#define EFUSE_RD_KEY0_DATA6_KEY0_DATA6_MASK 0xffffffffu

#define EFUSE_RD_KEY0_DATA7_OFFSET 0xb8u
#define EFUSE_RD_KEY0_DATA7_RESET 0x00000000u
#define EFUSE_RD_KEY0_DATA7_KEY0_DATA7_SHIFT 0u
#define EFUSE_RD_KEY0_DATA7_KEY0_DATA7_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA0_OFFSET 0xbcu
#define EFUSE_RD_KEY1_DATA0_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA0_KEY1_DATA0_SHIFT 0u
#define EFUSE_RD_KEY1_DATA0_KEY1_DATA0_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA1_OFFSET 0xc0u
#define EFUSE_RD_KEY1_DATA1_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA1_KEY1_DATA1_SHIFT 0u
#define EFUSE_RD_KEY1_DATA1_KEY1_DATA1_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA2_OFFSET 0xc4u
#define EFUSE_RD_KEY1_DATA2_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA2_KEY1_DATA2_SHIFT 0u
#define EFUSE_RD_KEY1_DATA2_KEY1_DATA2_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA3_OFFSET 0xc8u
#define EFUSE_RD_KEY1_DATA3_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA3_KEY1_DATA3_SHIFT 0u
#define EFUSE_RD_KEY1_DATA3_KEY1_DATA3_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA4_OFFSET 0xccu
#define EFUSE_RD_KEY1_DATA4_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA4_KEY1_DATA4_SHIFT 0u
#define EFUSE_RD_KEY1_DATA4_KEY1_DATA4_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA5_OFFSET 0xd0u
#define EFUSE_RD_KEY1_DATA5_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA5_KEY1_DATA5_SHIFT 0u
#define EFUSE_RD_KEY1_DATA5_KEY1_DATA5_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA6_OFFSET 0xd4u
#define EFUSE_RD_KEY1_DATA6_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA6_KEY1_DATA6_SHIFT 0u
#define EFUSE_RD_KEY1_DATA6_KEY1_DATA6_MASK 0xffffffffu

#define EFUSE_RD_KEY1_DATA7_OFFSET 0xd8u
#define EFUSE_RD_KEY1_DATA7_RESET 0x00000000u
#define EFUSE_RD_KEY1_DATA7_KEY1_DATA7_SHIFT 0u
#define EFUSE_RD_KEY1_DATA7_KEY1_DATA7_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA0_OFFSET 0xdcu
#define EFUSE_RD_KEY2_DATA0_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA0_KEY2_DATA0_SHIFT 0u
#define EFUSE_RD_KEY2_DATA0_KEY2_DATA0_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA1_OFFSET 0xe0u
#define EFUSE_RD_KEY2_DATA1_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA1_KEY2_DATA1_SHIFT 0u
#define EFUSE_RD_KEY2_DATA1_KEY2_DATA1_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA2_OFFSET 0xe4u
#define EFUSE_RD_KEY2_DATA2_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA2_KEY2_DATA2_SHIFT 0u
#define EFUSE_RD_KEY2_DATA2_KEY2_DATA2_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA3_OFFSET 0xe8u
#define EFUSE_RD_KEY2_DATA3_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA3_KEY2_DATA3_SHIFT 0u
#define EFUSE_RD_KEY2_DATA3_KEY2_DATA3_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA4_OFFSET 0xecu
#define EFUSE_RD_KEY2_DATA4_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA4_KEY2_DATA4_SHIFT 0u
#define EFUSE_RD_KEY2_DATA4_KEY2_DATA4_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA5_OFFSET 0xf0u
#define EFUSE_RD_KEY2_DATA5_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA5_KEY2_DATA5_SHIFT 0u
#define EFUSE_RD_KEY2_DATA5_KEY2_DATA5_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA6_OFFSET 0xf4u
#define EFUSE_RD_KEY2_DATA6_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA6_KEY2_DATA6_SHIFT 0u
#define EFUSE_RD_KEY2_DATA6_KEY2_DATA6_MASK 0xffffffffu

#define EFUSE_RD_KEY2_DATA7_OFFSET 0xf8u
#define EFUSE_RD_KEY2_DATA7_RESET 0x00000000u
#define EFUSE_RD_KEY2_DATA7_KEY2_DATA7_SHIFT 0u
#define EFUSE_RD_KEY2_DATA7_KEY2_DATA7_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA0_OFFSET 0xfcu
#define EFUSE_RD_KEY3_DATA0_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA0_KEY3_DATA0_SHIFT 0u
#define EFUSE_RD_KEY3_DATA0_KEY3_DATA0_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA1_OFFSET 0x100u
#define EFUSE_RD_KEY3_DATA1_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA1_KEY3_DATA1_SHIFT 0u
#define EFUSE_RD_KEY3_DATA1_KEY3_DATA1_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA2_OFFSET 0x104u
#define EFUSE_RD_KEY3_DATA2_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA2_KEY3_DATA2_SHIFT 0u
#define EFUSE_RD_KEY3_DATA2_KEY3_DATA2_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA3_OFFSET 0x108u
#define EFUSE_RD_KEY3_DATA3_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA3_KEY3_DATA3_SHIFT 0u
#define EFUSE_RD_KEY3_DATA3_KEY3_DATA3_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA4_OFFSET 0x10cu
#define EFUSE_RD_KEY3_DATA4_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA4_KEY3_DATA4_SHIFT 0u
#define EFUSE_RD_KEY3_DATA4_KEY3_DATA4_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA5_OFFSET 0x110u
#define EFUSE_RD_KEY3_DATA5_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA5_KEY3_DATA5_SHIFT 0u
#define EFUSE_RD_KEY3_DATA5_KEY3_DATA5_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA6_OFFSET 0x114u
#define EFUSE_RD_KEY3_DATA6_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA6_KEY3_DATA6_SHIFT 0u
#define EFUSE_RD_KEY3_DATA6_KEY3_DATA6_MASK 0xffffffffu

#define EFUSE_RD_KEY3_DATA7_OFFSET 0x118u
#define EFUSE_RD_KEY3_DATA7_RESET 0x00000000u
#define EFUSE_RD_KEY3_DATA7_KEY3_DATA7_SHIFT 0u
#define EFUSE_RD_KEY3_DATA7_KEY3_DATA7_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA0_OFFSET 0x11cu
#define EFUSE_RD_KEY4_DATA0_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA0_KEY4_DATA0_SHIFT 0u
#define EFUSE_RD_KEY4_DATA0_KEY4_DATA0_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA1_OFFSET 0x120u
#define EFUSE_RD_KEY4_DATA1_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA1_KEY4_DATA1_SHIFT 0u
#define EFUSE_RD_KEY4_DATA1_KEY4_DATA1_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA2_OFFSET 0x124u
#define EFUSE_RD_KEY4_DATA2_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA2_KEY4_DATA2_SHIFT 0u
#define EFUSE_RD_KEY4_DATA2_KEY4_DATA2_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA3_OFFSET 0x128u
#define EFUSE_RD_KEY4_DATA3_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA3_KEY4_DATA3_SHIFT 0u
#define EFUSE_RD_KEY4_DATA3_KEY4_DATA3_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA4_OFFSET 0x12cu
#define EFUSE_RD_KEY4_DATA4_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA4_KEY4_DATA4_SHIFT 0u
#define EFUSE_RD_KEY4_DATA4_KEY4_DATA4_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA5_OFFSET 0x130u
#define EFUSE_RD_KEY4_DATA5_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA5_KEY4_DATA5_SHIFT 0u
#define EFUSE_RD_KEY4_DATA5_KEY4_DATA5_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA6_OFFSET 0x134u
#define EFUSE_RD_KEY4_DATA6_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA6_KEY4_DATA6_SHIFT 0u
#define EFUSE_RD_KEY4_DATA6_KEY4_DATA6_MASK 0xffffffffu

#define EFUSE_RD_KEY4_DATA7_OFFSET 0x138u
#define EFUSE_RD_KEY4_DATA7_RESET 0x00000000u
#define EFUSE_RD_KEY4_DATA7_KEY4_DATA7_SHIFT 0u
#define EFUSE_RD_KEY4_DATA7_KEY4_DATA7_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA0_OFFSET 0x13cu
#define EFUSE_RD_KEY5_DATA0_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA0_KEY5_DATA0_SHIFT 0u
#define EFUSE_RD_KEY5_DATA0_KEY5_DATA0_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA1_OFFSET 0x140u
#define EFUSE_RD_KEY5_DATA1_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA1_KEY5_DATA1_SHIFT 0u
#define EFUSE_RD_KEY5_DATA1_KEY5_DATA1_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA2_OFFSET 0x144u
#define EFUSE_RD_KEY5_DATA2_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA2_KEY5_DATA2_SHIFT 0u
#define EFUSE_RD_KEY5_DATA2_KEY5_DATA2_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA3_OFFSET 0x148u
#define EFUSE_RD_KEY5_DATA3_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA3_KEY5_DATA3_SHIFT 0u
#define EFUSE_RD_KEY5_DATA3_KEY5_DATA3_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA4_OFFSET 0x14cu
#define EFUSE_RD_KEY5_DATA4_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA4_KEY5_DATA4_SHIFT 0u
#define EFUSE_RD_KEY5_DATA4_KEY5_DATA4_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA5_OFFSET 0x150u
#define EFUSE_RD_KEY5_DATA5_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA5_KEY5_DATA5_SHIFT 0u
#define EFUSE_RD_KEY5_DATA5_KEY5_DATA5_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA6_OFFSET 0x154u
#define EFUSE_RD_KEY5_DATA6_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA6_KEY5_DATA6_SHIFT 0u
#define EFUSE_RD_KEY5_DATA6_KEY5_DATA6_MASK 0xffffffffu

#define EFUSE_RD_KEY5_DATA7_OFFSET 0x158u
#define EFUSE_RD_KEY5_DATA7_RESET 0x00000000u
#define EFUSE_RD_KEY5_DATA7_KEY5_DATA7_SHIFT 0u
#define EFUSE_RD_KEY5_DATA7_KEY5_DATA7_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA0_OFFSET 0x15cu
#define EFUSE_RD_SYS_PART2_DATA0_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA0_SYS_DATA_PART2_0_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA0_SYS_DATA_PART2_0_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA1_OFFSET 0x160u
#define EFUSE_RD_SYS_PART2_DATA1_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA1_SYS_DATA_PART2_1_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA1_SYS_DATA_PART2_1_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA2_OFFSET 0x164u
#define EFUSE_RD_SYS_PART2_DATA2_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA2_SYS_DATA_PART2_2_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA2_SYS_DATA_PART2_2_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA3_OFFSET 0x168u
#define EFUSE_RD_SYS_PART2_DATA3_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA3_SYS_DATA_PART2_3_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA3_SYS_DATA_PART2_3_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA4_OFFSET 0x16cu
#define EFUSE_RD_SYS_PART2_DATA4_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA4_SYS_DATA_PART2_4_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA4_SYS_DATA_PART2_4_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA5_OFFSET 0x170u
#define EFUSE_RD_SYS_PART2_DATA5_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA5_SYS_DATA_PART2_5_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA5_SYS_DATA_PART2_5_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA6_OFFSET 0x174u
#define EFUSE_RD_SYS_PART2_DATA6_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA6_SYS_DATA_PART2_6_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA6_SYS_DATA_PART2_6_MASK 0xffffffffu

#define EFUSE_RD_SYS_PART2_DATA7_OFFSET 0x178u
#define EFUSE_RD_SYS_PART2_DATA7_RESET 0x00000000u
#define EFUSE_RD_SYS_PART2_DATA7_SYS_DATA_PART2_7_SHIFT 0u
#define EFUSE_RD_SYS_PART2_DATA7_SYS_DATA_PART2_7_MASK 0xffffffffu

#define EFUSE_RD_REPEAT_ERR0_OFFSET 0x17cu
#define EFUSE_RD_REPEAT_ERR0_RESET 0x00000000u
#define EFUSE_RD_REPEAT_ERR0_RD_DIS_ERR_SHIFT 0u
#define EFUSE_RD_REPEAT_ERR0_RD_DIS_ERR_MASK 0x0000007fu
static inline uint32_t efuse_rd_repeat_err0_get_rd_dis_err(uint32_t reg) { return reg & 0x7fu; }
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_4_SHIFT 7u
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_4_MASK 0x00000080u
static inline uint32_t efuse_rd_repeat_err0_get_rpt4_reserved0_err_4(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_DIS_ICACHE_ERR_SHIFT 8u
#define EFUSE_RD_REPEAT_ERR0_DIS_ICACHE_ERR_MASK 0x00000100u
static inline uint32_t efuse_rd_repeat_err0_get_dis_icache_err(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_DIS_USB_JTAG_ERR_SHIFT 9u
#define EFUSE_RD_REPEAT_ERR0_DIS_USB_JTAG_ERR_MASK 0x00000200u
static inline uint32_t efuse_rd_repeat_err0_get_dis_usb_jtag_err(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_POWERGLITCH_EN_ERR_SHIFT 10u
#define EFUSE_RD_REPEAT_ERR0_POWERGLITCH_EN_ERR_MASK 0x00000400u
static inline uint32_t efuse_rd_repeat_err0_get_powerglitch_en_err(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_DIS_USB_SERIAL_JTAG_ERR_SHIFT 11u
#define EFUSE_RD_REPEAT_ERR0_DIS_USB_SERIAL_JTAG_ERR_MASK 0x00000800u
static inline uint32_t efuse_rd_repeat_err0_get_dis_usb_serial_jtag_err(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_DIS_FORCE_DOWNLOAD_ERR_SHIFT 12u
#define EFUSE_RD_REPEAT_ERR0_DIS_FORCE_DOWNLOAD_ERR_MASK 0x00001000u
static inline uint32_t efuse_rd_repeat_err0_get_dis_force_download_err(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_SPI_DOWNLOAD_MSPI_DIS_ERR_SHIFT 13u
#define EFUSE_RD_REPEAT_ERR0_SPI_DOWNLOAD_MSPI_DIS_ERR_MASK 0x00002000u
static inline uint32_t efuse_rd_repeat_err0_get_spi_download_mspi_dis_err(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_DIS_TWAI_ERR_SHIFT 14u
#define EFUSE_RD_REPEAT_ERR0_DIS_TWAI_ERR_MASK 0x00004000u
static inline uint32_t efuse_rd_repeat_err0_get_dis_twai_err(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_JTAG_SEL_ENABLE_ERR_SHIFT 15u
#define EFUSE_RD_REPEAT_ERR0_JTAG_SEL_ENABLE_ERR_MASK 0x00008000u
static inline uint32_t efuse_rd_repeat_err0_get_jtag_sel_enable_err(uint32_t reg) { return reg >> 15 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_SOFT_DIS_JTAG_ERR_SHIFT 16u
#define EFUSE_RD_REPEAT_ERR0_SOFT_DIS_JTAG_ERR_MASK 0x00070000u
static inline uint32_t efuse_rd_repeat_err0_get_soft_dis_jtag_err(uint32_t reg) { return reg >> 16 & 0x7u; }
#define EFUSE_RD_REPEAT_ERR0_DIS_PAD_JTAG_ERR_SHIFT 19u
#define EFUSE_RD_REPEAT_ERR0_DIS_PAD_JTAG_ERR_MASK 0x00080000u
static inline uint32_t efuse_rd_repeat_err0_get_dis_pad_jtag_err(uint32_t reg) { return reg >> 19 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_DIS_DOWNLOAD_MANUAL_ENCRYPT_ERR_SHIFT 20u
#define EFUSE_RD_REPEAT_ERR0_DIS_DOWNLOAD_MANUAL_ENCRYPT_ERR_MASK 0x00100000u
static inline uint32_t efuse_rd_repeat_err0_get_dis_download_manual_encrypt_err(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_USB_DREFH_ERR_SHIFT 21u
#define EFUSE_RD_REPEAT_ERR0_USB_DREFH_ERR_MASK 0x00600000u
static inline uint32_t efuse_rd_repeat_err0_get_usb_drefh_err(uint32_t reg) { return reg >> 21 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR0_USB_DREFL_ERR_SHIFT 23u
#define EFUSE_RD_REPEAT_ERR0_USB_DREFL_ERR_MASK 0x01800000u
static inline uint32_t efuse_rd_repeat_err0_get_usb_drefl_err(uint32_t reg) { return reg >> 23 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR0_USB_EXCHG_PINS_ERR_SHIFT 25u
#define EFUSE_RD_REPEAT_ERR0_USB_EXCHG_PINS_ERR_MASK 0x02000000u
static inline uint32_t efuse_rd_repeat_err0_get_usb_exchg_pins_err(uint32_t reg) { return reg >> 25 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_VDD_SPI_AS_GPIO_ERR_SHIFT 26u
#define EFUSE_RD_REPEAT_ERR0_VDD_SPI_AS_GPIO_ERR_MASK 0x04000000u
static inline uint32_t efuse_rd_repeat_err0_get_vdd_spi_as_gpio_err(uint32_t reg) { return reg >> 26 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_2_SHIFT 27u
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_2_MASK 0x18000000u
static inline uint32_t efuse_rd_repeat_err0_get_rpt4_reserved0_err_2(uint32_t reg) { return reg >> 27 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_1_SHIFT 29u
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_1_MASK 0x20000000u
static inline uint32_t efuse_rd_repeat_err0_get_rpt4_reserved0_err_1(uint32_t reg) { return reg >> 29 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_0_SHIFT 30u
#define EFUSE_RD_REPEAT_ERR0_RPT4_RESERVED0_ERR_0_MASK 0xc0000000u
static inline uint32_t efuse_rd_repeat_err0_get_rpt4_reserved0_err_0(uint32_t reg) { return reg >> 30 & 0x3u; }

#define EFUSE_RD_REPEAT_ERR1_OFFSET 0x180u
#define EFUSE_RD_REPEAT_ERR1_RESET 0x00000000u
#define EFUSE_RD_REPEAT_ERR1_RPT4_RESERVED1_ERR_0_SHIFT 0u
#define EFUSE_RD_REPEAT_ERR1_RPT4_RESERVED1_ERR_0_MASK 0x0000ffffu
static inline uint32_t efuse_rd_repeat_err1_get_rpt4_reserved1_err_0(uint32_t reg) { return reg & 0xffffu; }
#define EFUSE_RD_REPEAT_ERR1_WDT_DELAY_SEL_ERR_SHIFT 16u
#define EFUSE_RD_REPEAT_ERR1_WDT_DELAY_SEL_ERR_MASK 0x00030000u
static inline uint32_t efuse_rd_repeat_err1_get_wdt_delay_sel_err(uint32_t reg) { return reg >> 16 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR1_SPI_BOOT_CRYPT_CNT_ERR_SHIFT 18u
#define EFUSE_RD_REPEAT_ERR1_SPI_BOOT_CRYPT_CNT_ERR_MASK 0x001c0000u
static inline uint32_t efuse_rd_repeat_err1_get_spi_boot_crypt_cnt_err(uint32_t reg) { return reg >> 18 & 0x7u; }
#define EFUSE_RD_REPEAT_ERR1_SECURE_BOOT_KEY_REVOKE0_ERR_SHIFT 21u
#define EFUSE_RD_REPEAT_ERR1_SECURE_BOOT_KEY_REVOKE0_ERR_MASK 0x00200000u
static inline uint32_t efuse_rd_repeat_err1_get_secure_boot_key_revoke0_err(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR1_SECURE_BOOT_KEY_REVOKE1_ERR_SHIFT 22u
#define EFUSE_RD_REPEAT_ERR1_SECURE_BOOT_KEY_REVOKE1_ERR_MASK 0x00400000u
static inline uint32_t efuse_rd_repeat_err1_get_secure_boot_key_revoke1_err(uint32_t reg) { return reg >> 22 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR1_SECURE_BOOT_KEY_REVOKE2_ERR_SHIFT 23u
#define EFUSE_RD_REPEAT_ERR1_SECURE_BOOT_KEY_REVOKE2_ERR_MASK 0x00800000u
static inline uint32_t efuse_rd_repeat_err1_get_secure_boot_key_revoke2_err(uint32_t reg) { return reg >> 23 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR1_KEY_PURPOSE_0_ERR_SHIFT 24u
#define EFUSE_RD_REPEAT_ERR1_KEY_PURPOSE_0_ERR_MASK 0x0f000000u
static inline uint32_t efuse_rd_repeat_err1_get_key_purpose_0_err(uint32_t reg) { return reg >> 24 & 0xfu; }
#define EFUSE_RD_REPEAT_ERR1_KEY_PURPOSE_1_ERR_SHIFT 28u
#define EFUSE_RD_REPEAT_ERR1_KEY_PURPOSE_1_ERR_MASK 0xf0000000u
static inline uint32_t efuse_rd_repeat_err1_get_key_purpose_1_err(uint32_t reg) { return reg >> 28 & 0xfu; }

#define EFUSE_RD_REPEAT_ERR2_OFFSET 0x184u
#define EFUSE_RD_REPEAT_ERR2_RESET 0x00000000u
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_2_ERR_SHIFT 0u
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_2_ERR_MASK 0x0000000fu
static inline uint32_t efuse_rd_repeat_err2_get_key_purpose_2_err(uint32_t reg) { return reg & 0xfu; }
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_3_ERR_SHIFT 4u
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_3_ERR_MASK 0x000000f0u
static inline uint32_t efuse_rd_repeat_err2_get_key_purpose_3_err(uint32_t reg) { return reg >> 4 & 0xfu; }
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_4_ERR_SHIFT 8u
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_4_ERR_MASK 0x00000f00u
static inline uint32_t efuse_rd_repeat_err2_get_key_purpose_4_err(uint32_t reg) { return reg >> 8 & 0xfu; }
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_5_ERR_SHIFT 12u
#define EFUSE_RD_REPEAT_ERR2_KEY_PURPOSE_5_ERR_MASK 0x0000f000u
static inline uint32_t efuse_rd_repeat_err2_get_key_purpose_5_err(uint32_t reg) { return reg >> 12 & 0xfu; }
#define EFUSE_RD_REPEAT_ERR2_SEC_DPA_LEVEL_ERR_SHIFT 16u
#define EFUSE_RD_REPEAT_ERR2_SEC_DPA_LEVEL_ERR_MASK 0x00030000u
static inline uint32_t efuse_rd_repeat_err2_get_sec_dpa_level_err(uint32_t reg) { return reg >> 16 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR2_RPT4_RESERVED2_ERR_1_SHIFT 18u
#define EFUSE_RD_REPEAT_ERR2_RPT4_RESERVED2_ERR_1_MASK 0x00040000u
static inline uint32_t efuse_rd_repeat_err2_get_rpt4_reserved2_err_1(uint32_t reg) { return reg >> 18 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR2_CRYPT_DPA_ENABLE_ERR_SHIFT 19u
#define EFUSE_RD_REPEAT_ERR2_CRYPT_DPA_ENABLE_ERR_MASK 0x00080000u
static inline uint32_t efuse_rd_repeat_err2_get_crypt_dpa_enable_err(uint32_t reg) { return reg >> 19 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR2_SECURE_BOOT_EN_ERR_SHIFT 20u
#define EFUSE_RD_REPEAT_ERR2_SECURE_BOOT_EN_ERR_MASK 0x00100000u
static inline uint32_t efuse_rd_repeat_err2_get_secure_boot_en_err(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR2_SECURE_BOOT_AGGRESSIVE_REVOKE_ERR_SHIFT 21u
#define EFUSE_RD_REPEAT_ERR2_SECURE_BOOT_AGGRESSIVE_REVOKE_ERR_MASK 0x00200000u
static inline uint32_t efuse_rd_repeat_err2_get_secure_boot_aggressive_revoke_err(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR2_RPT4_RESERVED2_ERR_0_SHIFT 22u
#define EFUSE_RD_REPEAT_ERR2_RPT4_RESERVED2_ERR_0_MASK 0x0fc00000u
static inline uint32_t efuse_rd_repeat_err2_get_rpt4_reserved2_err_0(uint32_t reg) { return reg >> 22 & 0x3fu; }
#define EFUSE_RD_REPEAT_ERR2_FLASH_TPUW_ERR_SHIFT 28u
#define EFUSE_RD_REPEAT_ERR2_FLASH_TPUW_ERR_MASK 0xf0000000u
static inline uint32_t efuse_rd_repeat_err2_get_flash_tpuw_err(uint32_t reg) { return reg >> 28 & 0xfu; }

#define EFUSE_RD_REPEAT_ERR3_OFFSET 0x188u
#define EFUSE_RD_REPEAT_ERR3_RESET 0x00000000u
#define EFUSE_RD_REPEAT_ERR3_DIS_DOWNLOAD_MODE_ERR_SHIFT 0u
#define EFUSE_RD_REPEAT_ERR3_DIS_DOWNLOAD_MODE_ERR_MASK 0x00000001u
static inline uint32_t efuse_rd_repeat_err3_get_dis_download_mode_err(uint32_t reg) { return reg & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_DIS_DIRECT_BOOT_ERR_SHIFT 1u
#define EFUSE_RD_REPEAT_ERR3_DIS_DIRECT_BOOT_ERR_MASK 0x00000002u
static inline uint32_t efuse_rd_repeat_err3_get_dis_direct_boot_err(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_USB_PRINT_ERR_SHIFT 2u
#define EFUSE_RD_REPEAT_ERR3_USB_PRINT_ERR_MASK 0x00000004u
static inline uint32_t efuse_rd_repeat_err3_get_usb_print_err(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_RPT4_RESERVED3_ERR_5_SHIFT 3u
#define EFUSE_RD_REPEAT_ERR3_RPT4_RESERVED3_ERR_5_MASK 0x00000008u
static inline uint32_t efuse_rd_repeat_err3_get_rpt4_reserved3_err_5(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_DIS_USB_SERIAL_JTAG_DOWNLOAD_MODE_ERR_SHIFT 4u
#define EFUSE_RD_REPEAT_ERR3_DIS_USB_SERIAL_JTAG_DOWNLOAD_MODE_ERR_MASK 0x00000010u
static inline uint32_t efuse_rd_repeat_err3_get_dis_usb_serial_jtag_download_mode_err(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_ENABLE_SECURITY_DOWNLOAD_ERR_SHIFT 5u
#define EFUSE_RD_REPEAT_ERR3_ENABLE_SECURITY_DOWNLOAD_ERR_MASK 0x00000020u
static inline uint32_t efuse_rd_repeat_err3_get_enable_security_download_err(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_UART_PRINT_CONTROL_ERR_SHIFT 6u
#define EFUSE_RD_REPEAT_ERR3_UART_PRINT_CONTROL_ERR_MASK 0x000000c0u
static inline uint32_t efuse_rd_repeat_err3_get_uart_print_control_err(uint32_t reg) { return reg >> 6 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR3_FORCE_SEND_RESUME_ERR_SHIFT 8u
#define EFUSE_RD_REPEAT_ERR3_FORCE_SEND_RESUME_ERR_MASK 0x00000100u
static inline uint32_t efuse_rd_repeat_err3_get_force_send_resume_err(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_SECURE_VERSION_ERR_SHIFT 9u
#define EFUSE_RD_REPEAT_ERR3_SECURE_VERSION_ERR_MASK 0x01fffe00u
static inline uint32_t efuse_rd_repeat_err3_get_secure_version_err(uint32_t reg) { return reg >> 9 & 0xffffu; }
#define EFUSE_RD_REPEAT_ERR3_SECURE_BOOT_DISABLE_FAST_WAKE_ERR_SHIFT 25u
#define EFUSE_RD_REPEAT_ERR3_SECURE_BOOT_DISABLE_FAST_WAKE_ERR_MASK 0x02000000u
static inline uint32_t efuse_rd_repeat_err3_get_secure_boot_disable_fast_wake_err(uint32_t reg) { return reg >> 25 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR3_HYS_EN_PAD0_ERR_SHIFT 26u
#define EFUSE_RD_REPEAT_ERR3_HYS_EN_PAD0_ERR_MASK 0xfc000000u
static inline uint32_t efuse_rd_repeat_err3_get_hys_en_pad0_err(uint32_t reg) { return reg >> 26 & 0x3fu; }

#define EFUSE_RD_REPEAT_ERR4_OFFSET 0x18cu
#define EFUSE_RD_REPEAT_ERR4_RESET 0x00000000u
#define EFUSE_RD_REPEAT_ERR4_HYS_EN_PAD1_ERR_SHIFT 0u
#define EFUSE_RD_REPEAT_ERR4_HYS_EN_PAD1_ERR_MASK 0x003fffffu
static inline uint32_t efuse_rd_repeat_err4_get_hys_en_pad1_err(uint32_t reg) { return reg & 0x3fffffu; }
#define EFUSE_RD_REPEAT_ERR4_RPT4_RESERVED4_ERR_1_SHIFT 22u
#define EFUSE_RD_REPEAT_ERR4_RPT4_RESERVED4_ERR_1_MASK 0x00c00000u
static inline uint32_t efuse_rd_repeat_err4_get_rpt4_reserved4_err_1(uint32_t reg) { return reg >> 22 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR4_RPT4_RESERVED4_ERR_0_SHIFT 24u
#define EFUSE_RD_REPEAT_ERR4_RPT4_RESERVED4_ERR_0_MASK 0xff000000u
static inline uint32_t efuse_rd_repeat_err4_get_rpt4_reserved4_err_0(uint32_t reg) { return reg >> 24 & 0xffu; }

#define EFUSE_RD_RS_ERR0_OFFSET 0x1c0u
#define EFUSE_RD_RS_ERR0_RESET 0x00000000u
#define EFUSE_RD_RS_ERR0_MAC_SPI_8M_ERR_NUM_SHIFT 0u
#define EFUSE_RD_RS_ERR0_MAC_SPI_8M_ERR_NUM_MASK 0x00000007u
static inline uint32_t efuse_rd_rs_err0_get_mac_spi_8m_err_num(uint32_t reg) { return reg & 0x7u; }
#define EFUSE_RD_RS_ERR0_MAC_SPI_8M_FAIL_SHIFT 3u
#define EFUSE_RD_RS_ERR0_MAC_SPI_8M_FAIL_MASK 0x00000008u
static inline uint32_t efuse_rd_rs_err0_get_mac_spi_8m_fail(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EFUSE_RD_RS_ERR0_SYS_PART1_NUM_SHIFT 4u
#define EFUSE_RD_RS_ERR0_SYS_PART1_NUM_MASK 0x00000070u
static inline uint32_t efuse_rd_rs_err0_get_sys_part1_num(uint32_t reg) { return reg >> 4 & 0x7u; }
#define EFUSE_RD_RS_ERR0_SYS_PART1_FAIL_SHIFT 7u
#define EFUSE_RD_RS_ERR0_SYS_PART1_FAIL_MASK 0x00000080u
static inline uint32_t efuse_rd_rs_err0_get_sys_part1_fail(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EFUSE_RD_RS_ERR0_USR_DATA_ERR_NUM_SHIFT 8u
#define EFUSE_RD_RS_ERR0_USR_DATA_ERR_NUM_MASK 0x00000700u
static inline uint32_t efuse_rd_rs_err0_get_usr_data_err_num(uint32_t reg) { return reg >> 8 & 0x7u; }
#define EFUSE_RD_RS_ERR0_USR_DATA_FAIL_SHIFT 11u
#define EFUSE_RD_RS_ERR0_USR_DATA_FAIL_MASK 0x00000800u
static inline uint32_t efuse_rd_rs_err0_get_usr_data_fail(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EFUSE_RD_RS_ERR0_KEY0_ERR_NUM_SHIFT 12u
#define EFUSE_RD_RS_ERR0_KEY0_ERR_NUM_MASK 0x00007000u
static inline uint32_t efuse_rd_rs_err0_get_key0_err_num(uint32_t reg) { return reg >> 12 & 0x7u; }
#define EFUSE_RD_RS_ERR0_KEY0_FAIL_SHIFT 15u
#define EFUSE_RD_RS_ERR0_KEY0_FAIL_MASK 0x00008000u
static inline uint32_t efuse_rd_rs_err0_get_key0_fail(uint32_t reg) { return reg >> 15 & 0x1u; }
#define EFUSE_RD_RS_ERR0_KEY1_ERR_NUM_SHIFT 16u
#define EFUSE_RD_RS_ERR0_KEY1_ERR_NUM_MASK 0x00070000u
static inline uint32_t efuse_rd_rs_err0_get_key1_err_num(uint32_t reg) { return reg >> 16 & 0x7u; }
#define EFUSE_RD_RS_ERR0_KEY1_FAIL_SHIFT 19u
#define EFUSE_RD_RS_ERR0_KEY1_FAIL_MASK 0x00080000u
static inline uint32_t efuse_rd_rs_err0_get_key1_fail(uint32_t reg) { return reg >> 19 & 0x1u; }
#define EFUSE_RD_RS_ERR0_KEY2_ERR_NUM_SHIFT 20u
#define EFUSE_RD_RS_ERR0_KEY2_ERR_NUM_MASK 0x00700000u
static inline uint32_t efuse_rd_rs_err0_get_key2_err_num(uint32_t reg) { return reg >> 20 & 0x7u; }
#define EFUSE_RD_RS_ERR0_KEY2_FAIL_SHIFT 23u
#define EFUSE_RD_RS_ERR0_KEY2_FAIL_MASK 0x00800000u
static inline uint32_t efuse_rd_rs_err0_get_key2_fail(uint32_t reg) { return reg >> 23 & 0x1u; }
#define EFUSE_RD_RS_ERR0_KEY3_ERR_NUM_SHIFT 24u
#define EFUSE_RD_RS_ERR0_KEY3_ERR_NUM_MASK 0x07000000u
static inline uint32_t efuse_rd_rs_err0_get_key3_err_num(uint32_t reg) { return reg >> 24 & 0x7u; }
#define EFUSE_RD_RS_ERR0_KEY3_FAIL_SHIFT 27u
#define EFUSE_RD_RS_ERR0_KEY3_FAIL_MASK 0x08000000u
static inline uint32_t efuse_rd_rs_err0_get_key3_fail(uint32_t reg) { return reg >> 27 & 0x1u; }
#define EFUSE_RD_RS_ERR0_KEY4_ERR_NUM_SHIFT 28u
#define EFUSE_RD_RS_ERR0_KEY4_ERR_NUM_MASK 0x70000000u
static inline uint32_t efuse_rd_rs_err0_get_key4_err_num(uint32_t reg) { return reg >> 28 & 0x7u; }
#define EFUSE_RD_RS_ERR0_KEY4_FAIL_SHIFT 31u
#define EFUSE_RD_RS_ERR0_KEY4_FAIL_MASK 0x80000000u
static inline uint32_t efuse_rd_rs_err0_get_key4_fail(uint32_t reg) { return reg >> 31 & 0x1u; }

#define EFUSE_RD_RS_ERR1_OFFSET 0x1c4u
#define EFUSE_RD_RS_ERR1_RESET 0x00000000u
#define EFUSE_RD_RS_ERR1_KEY5_ERR_NUM_SHIFT 0u
#define EFUSE_RD_RS_ERR1_KEY5_ERR_NUM_MASK 0x00000007u
static inline uint32_t efuse_rd_rs_err1_get_key5_err_num(uint32_t reg) { return reg & 0x7u; }
#define EFUSE_RD_RS_ERR1_KEY5_FAIL_SHIFT 3u
#define EFUSE_RD_RS_ERR1_KEY5_FAIL_MASK 0x00000008u
static inline uint32_t efuse_rd_rs_err1_get_key5_fail(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EFUSE_RD_RS_ERR1_SYS_PART2_ERR_NUM_SHIFT 4u
#define EFUSE_RD_RS_ERR1_SYS_PART2_ERR_NUM_MASK 0x00000070u
static inline uint32_t efuse_rd_rs_err1_get_sys_part2_err_num(uint32_t reg) { return reg >> 4 & 0x7u; }
#define EFUSE_RD_RS_ERR1_SYS_PART2_FAIL_SHIFT 7u
#define EFUSE_RD_RS_ERR1_SYS_PART2_FAIL_MASK 0x00000080u
static inline uint32_t efuse_rd_rs_err1_get_sys_part2_fail(uint32_t reg) { return reg >> 7 & 0x1u; }

#define EFUSE_CLK_OFFSET 0x1c8u
#define EFUSE_CLK_RESET 0x00000002u
#define EFUSE_CLK_MEM_FORCE_PD_SHIFT 0u
#define EFUSE_CLK_MEM_FORCE_PD_MASK 0x00000001u
static inline uint32_t efuse_clk_get_mem_force_pd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t efuse_clk_set_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_CLK_MEM_CLK_FORCE_ON_SHIFT 1u
#define EFUSE_CLK_MEM_CLK_FORCE_ON_MASK 0x00000002u
static inline uint32_t efuse_clk_get_mem_clk_force_on(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t efuse_clk_set_mem_clk_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EFUSE_CLK_MEM_FORCE_PU_SHIFT 2u
#define EFUSE_CLK_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t efuse_clk_get_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t efuse_clk_set_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EFUSE_CLK_EN_SHIFT 16u
#define EFUSE_CLK_EN_MASK 0x00010000u
static inline uint32_t efuse_clk_get_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t efuse_clk_set_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define EFUSE_CONF_OFFSET 0x1ccu
#define EFUSE_CONF_RESET 0x00000000u
#define EFUSE_CONF_OP_CODE_SHIFT 0u
#define EFUSE_CONF_OP_CODE_MASK 0x0000ffffu
static inline uint32_t efuse_conf_get_op_code(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t efuse_conf_set_op_code(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define EFUSE_CONF_CFG_ECDSA_BLK_SHIFT 16u
#define EFUSE_CONF_CFG_ECDSA_BLK_MASK 0x000f0000u
static inline uint32_t efuse_conf_get_cfg_ecdsa_blk(uint32_t reg) { return reg >> 16 & 0xfu; }
static inline uint32_t efuse_conf_set_cfg_ecdsa_blk(uint32_t reg, uint32_t v) { return (reg & 0xfff0ffffu) | (v << 16 & 0xf0000u); }

#define EFUSE_STATUS_OFFSET 0x1d0u
#define EFUSE_STATUS_RESET 0x00000000u
#define EFUSE_STATUS_STATE_SHIFT 0u
#define EFUSE_STATUS_STATE_MASK 0x0000000fu
static inline uint32_t efuse_status_get_state(uint32_t reg) { return reg & 0xfu; }
#define EFUSE_STATUS_OTP_LOAD_SW_SHIFT 4u
#define EFUSE_STATUS_OTP_LOAD_SW_MASK 0x00000010u
static inline uint32_t efuse_status_get_otp_load_sw(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EFUSE_STATUS_OTP_VDDQ_C_SYNC2_SHIFT 5u
#define EFUSE_STATUS_OTP_VDDQ_C_SYNC2_MASK 0x00000020u
static inline uint32_t efuse_status_get_otp_vddq_c_sync2(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EFUSE_STATUS_OTP_STROBE_SW_SHIFT 6u
#define EFUSE_STATUS_OTP_STROBE_SW_MASK 0x00000040u
static inline uint32_t efuse_status_get_otp_strobe_sw(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EFUSE_STATUS_OTP_CSB_SW_SHIFT 7u
#define EFUSE_STATUS_OTP_CSB_SW_MASK 0x00000080u
static inline uint32_t efuse_status_get_otp_csb_sw(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EFUSE_STATUS_OTP_PGENB_SW_SHIFT 8u
#define EFUSE_STATUS_OTP_PGENB_SW_MASK 0x00000100u
static inline uint32_t efuse_status_get_otp_pgenb_sw(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EFUSE_STATUS_OTP_VDDQ_IS_SW_SHIFT 9u
#define EFUSE_STATUS_OTP_VDDQ_IS_SW_MASK 0x00000200u
static inline uint32_t efuse_status_get_otp_vddq_is_sw(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EFUSE_STATUS_BLK0_VALID_BIT_CNT_SHIFT 10u
#define EFUSE_STATUS_BLK0_VALID_BIT_CNT_MASK 0x000ffc00u
static inline uint32_t efuse_status_get_blk0_valid_bit_cnt(uint32_t reg) { return reg >> 10 & 0x3ffu; }
#define EFUSE_STATUS_CUR_ECDSA_BLK_SHIFT 20u
#define EFUSE_STATUS_CUR_ECDSA_BLK_MASK 0x00f00000u
static inline uint32_t efuse_status_get_cur_ecdsa_blk(uint32_t reg) { return reg >> 20 & 0xfu; }

#define EFUSE_CMD_OFFSET 0x1d4u
#define EFUSE_CMD_RESET 0x00000000u
#define EFUSE_CMD_READ_CMD_SHIFT 0u
#define EFUSE_CMD_READ_CMD_MASK 0x00000001u
static inline uint32_t efuse_cmd_get_read_cmd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t efuse_cmd_set_read_cmd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_CMD_PGM_CMD_SHIFT 1u
#define EFUSE_CMD_PGM_CMD_MASK 0x00000002u
static inline uint32_t efuse_cmd_get_pgm_cmd(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t efuse_cmd_set_pgm_cmd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EFUSE_CMD_BLK_NUM_SHIFT 2u
#define EFUSE_CMD_BLK_NUM_MASK 0x0000003cu
static inline uint32_t efuse_cmd_get_blk_num(uint32_t reg) { return reg >> 2 & 0xfu; }
static inline uint32_t efuse_cmd_set_blk_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffc3u) | (v << 2 & 0x3cu); }

#define EFUSE_INT_RAW_OFFSET 0x1d8u
#define EFUSE_INT_RAW_RESET 0x00000000u
#define EFUSE_INT_RAW_READ_DONE_INT_RAW_SHIFT 0u
#define EFUSE_INT_RAW_READ_DONE_INT_RAW_MASK 0x00000001u
static inline uint32_t efuse_int_raw_get_read_done_int_raw(uint32_t reg) { return reg & 0x1u; }
#define EFUSE_INT_RAW_PGM_DONE_INT_RAW_SHIFT 1u
#define EFUSE_INT_RAW_PGM_DONE_INT_RAW_MASK 0x00000002u
static inline uint32_t efuse_int_raw_get_pgm_done_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }

#define EFUSE_INT_ST_OFFSET 0x1dcu
#define EFUSE_INT_ST_RESET 0x00000000u
#define EFUSE_INT_ST_READ_DONE_INT_ST_SHIFT 0u
#define EFUSE_INT_ST_READ_DONE_INT_ST_MASK 0x00000001u
static inline uint32_t efuse_int_st_get_read_done_int_st(uint32_t reg) { return reg & 0x1u; }
#define EFUSE_INT_ST_PGM_DONE_INT_ST_SHIFT 1u
#define EFUSE_INT_ST_PGM_DONE_INT_ST_MASK 0x00000002u
static inline uint32_t efuse_int_st_get_pgm_done_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }

#define EFUSE_INT_ENA_OFFSET 0x1e0u
#define EFUSE_INT_ENA_RESET 0x00000000u
#define EFUSE_INT_ENA_READ_DONE_INT_ENA_SHIFT 0u
#define EFUSE_INT_ENA_READ_DONE_INT_ENA_MASK 0x00000001u
static inline uint32_t efuse_int_ena_get_read_done_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t efuse_int_ena_set_read_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_INT_ENA_PGM_DONE_INT_ENA_SHIFT 1u
#define EFUSE_INT_ENA_PGM_DONE_INT_ENA_MASK 0x00000002u
static inline uint32_t efuse_int_ena_get_pgm_done_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t efuse_int_ena_set_pgm_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EFUSE_INT_CLR_OFFSET 0x1e4u
#define EFUSE_INT_CLR_RESET 0x00000000u
#define EFUSE_INT_CLR_READ_DONE_INT_CLR_SHIFT 0u
#define EFUSE_INT_CLR_READ_DONE_INT_CLR_MASK 0x00000001u
static inline uint32_t efuse_int_clr_set_read_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_INT_CLR_PGM_DONE_INT_CLR_SHIFT 1u
#define EFUSE_INT_CLR_PGM_DONE_INT_CLR_MASK 0x00000002u
static inline uint32_t efuse_int_clr_set_pgm_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EFUSE_DAC_CONF_OFFSET 0x1e8u
#define EFUSE_DAC_CONF_RESET 0x0001fe17u
#define EFUSE_DAC_CONF_DAC_CLK_DIV_SHIFT 0u
#define EFUSE_DAC_CONF_DAC_CLK_DIV_MASK 0x000000ffu
static inline uint32_t efuse_dac_conf_get_dac_clk_div(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t efuse_dac_conf_set_dac_clk_div(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define EFUSE_DAC_CONF_DAC_CLK_PAD_SEL_SHIFT 8u
#define EFUSE_DAC_CONF_DAC_CLK_PAD_SEL_MASK 0x00000100u
static inline uint32_t efuse_dac_conf_get_dac_clk_pad_sel(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t efuse_dac_conf_set_dac_clk_pad_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define EFUSE_DAC_CONF_DAC_NUM_SHIFT 9u
#define EFUSE_DAC_CONF_DAC_NUM_MASK 0x0001fe00u
static inline uint32_t efuse_dac_conf_get_dac_num(uint32_t reg) { return reg >> 9 & 0xffu; }
static inline uint32_t efuse_dac_conf_set_dac_num(uint32_t reg, uint32_t v) { return (reg & 0xfffe01ffu) | (v << 9 & 0x1fe00u); }
#define EFUSE_DAC_CONF_OE_CLR_SHIFT 17u
#define EFUSE_DAC_CONF_OE_CLR_MASK 0x00020000u
static inline uint32_t efuse_dac_conf_get_oe_clr(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t efuse_dac_conf_set_oe_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define EFUSE_RD_TIM_CONF_OFFSET 0x1ecu
#define EFUSE_RD_TIM_CONF_RESET 0x0f010201u
#define EFUSE_RD_TIM_CONF_THR_A_SHIFT 0u
#define EFUSE_RD_TIM_CONF_THR_A_MASK 0x000000ffu
static inline uint32_t efuse_rd_tim_conf_get_thr_a(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t efuse_rd_tim_conf_set_thr_a(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define EFUSE_RD_TIM_CONF_TRD_SHIFT 8u
#define EFUSE_RD_TIM_CONF_TRD_MASK 0x0000ff00u
static inline uint32_t efuse_rd_tim_conf_get_trd(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t efuse_rd_tim_conf_set_trd(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define EFUSE_RD_TIM_CONF_TSUR_A_SHIFT 16u
#define EFUSE_RD_TIM_CONF_TSUR_A_MASK 0x00ff0000u
static inline uint32_t efuse_rd_tim_conf_get_tsur_a(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t efuse_rd_tim_conf_set_tsur_a(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define EFUSE_RD_TIM_CONF_READ_INIT_NUM_SHIFT 24u
#define EFUSE_RD_TIM_CONF_READ_INIT_NUM_MASK 0xff000000u
static inline uint32_t efuse_rd_tim_conf_get_read_init_num(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t efuse_rd_tim_conf_set_read_init_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define EFUSE_WR_TIM_CONF1_OFFSET 0x1f0u
#define EFUSE_WR_TIM_CONF1_RESET 0x01266701u
#define EFUSE_WR_TIM_CONF1_TSUP_A_SHIFT 0u
#define EFUSE_WR_TIM_CONF1_TSUP_A_MASK 0x000000ffu
static inline uint32_t efuse_wr_tim_conf1_get_tsup_a(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t efuse_wr_tim_conf1_set_tsup_a(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define EFUSE_WR_TIM_CONF1_PWR_ON_NUM_SHIFT 8u
#define EFUSE_WR_TIM_CONF1_PWR_ON_NUM_MASK 0x00ffff00u
static inline uint32_t efuse_wr_tim_conf1_get_pwr_on_num(uint32_t reg) { return reg >> 8 & 0xffffu; }
static inline uint32_t efuse_wr_tim_conf1_set_pwr_on_num(uint32_t reg, uint32_t v) { return (reg & 0xff0000ffu) | (v << 8 & 0xffff00u); }
#define EFUSE_WR_TIM_CONF1_THP_A_SHIFT 24u
#define EFUSE_WR_TIM_CONF1_THP_A_MASK 0xff000000u
static inline uint32_t efuse_wr_tim_conf1_get_thp_a(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t efuse_wr_tim_conf1_set_thp_a(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define EFUSE_WR_TIM_CONF2_OFFSET 0x1f4u
#define EFUSE_WR_TIM_CONF2_RESET 0x00a00140u
#define EFUSE_WR_TIM_CONF2_PWR_OFF_NUM_SHIFT 0u
#define EFUSE_WR_TIM_CONF2_PWR_OFF_NUM_MASK 0x0000ffffu
static inline uint32_t efuse_wr_tim_conf2_get_pwr_off_num(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t efuse_wr_tim_conf2_set_pwr_off_num(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define EFUSE_WR_TIM_CONF2_TPGM_SHIFT 16u
#define EFUSE_WR_TIM_CONF2_TPGM_MASK 0xffff0000u
static inline uint32_t efuse_wr_tim_conf2_get_tpgm(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t efuse_wr_tim_conf2_set_tpgm(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define EFUSE_WR_TIM_CONF0_RS_BYPASS_OFFSET 0x1f8u
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_RESET 0x00002000u
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_BYPASS_RS_CORRECTION_SHIFT 0u
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_BYPASS_RS_CORRECTION_MASK 0x00000001u
static inline uint32_t efuse_wr_tim_conf0_rs_bypass_get_bypass_rs_correction(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t efuse_wr_tim_conf0_rs_bypass_set_bypass_rs_correction(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_BYPASS_RS_BLK_NUM_SHIFT 1u
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_BYPASS_RS_BLK_NUM_MASK 0x00000ffeu
static inline uint32_t efuse_wr_tim_conf0_rs_bypass_get_bypass_rs_blk_num(uint32_t reg) { return reg >> 1 & 0x7ffu; }
static inline uint32_t efuse_wr_tim_conf0_rs_bypass_set_bypass_rs_blk_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff001u) | (v << 1 & 0xffeu); }
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_UPDATE_SHIFT 12u
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_UPDATE_MASK 0x00001000u
static inline uint32_t efuse_wr_tim_conf0_rs_bypass_set_update(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_TPGM_INACTIVE_SHIFT 13u
#define EFUSE_WR_TIM_CONF0_RS_BYPASS_TPGM_INACTIVE_MASK 0x001fe000u
static inline uint32_t efuse_wr_tim_conf0_rs_bypass_get_tpgm_inactive(uint32_t reg) { return reg >> 13 & 0xffu; }
static inline uint32_t efuse_wr_tim_conf0_rs_bypass_set_tpgm_inactive(uint32_t reg, uint32_t v) { return (reg & 0xffe01fffu) | (v << 13 & 0x1fe000u); }

#define EFUSE_DATE_OFFSET 0x1fcu
#define EFUSE_DATE_RESET 0x02208120u
#define EFUSE_DATE_DATE_SHIFT 0u
#define EFUSE_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t efuse_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t efuse_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
