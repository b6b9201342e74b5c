/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_OTP_DEBUG_H
#define CREMA_REGS_ESP32H2_OTP_DEBUG_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct otp_debug_regs {
    const volatile uint32_t wr_dis; /* 0x0 */
    const volatile uint32_t blk0_backup1_w1; /* 0x4 */
    const volatile uint32_t blk0_backup1_w2; /* 0x8 */
    const volatile uint32_t blk0_backup1_w3; /* 0xc */
    const volatile uint32_t blk0_backup1_w4; /* 0x10 */
    const volatile uint32_t blk0_backup1_w5; /* 0x14 */
    const volatile uint32_t blk0_backup2_w1; /* 0x18 */
    const volatile uint32_t blk0_backup2_w2; /* 0x1c */
    const volatile uint32_t blk0_backup2_w3; /* 0x20 */
    const volatile uint32_t blk0_backup2_w4; /* 0x24 */
    const volatile uint32_t blk0_backup2_w5; /* 0x28 */
    const volatile uint32_t blk0_backup3_w1; /* 0x2c */
    const volatile uint32_t blk0_backup3_w2; /* 0x30 */
    const volatile uint32_t blk0_backup3_w3; /* 0x34 */
    const volatile uint32_t blk0_backup3_w4; /* 0x38 */
    const volatile uint32_t blk0_backup3_w5; /* 0x3c */
    const volatile uint32_t blk0_backup4_w1; /* 0x40 */
    const volatile uint32_t blk0_backup4_w2; /* 0x44 */
    const volatile uint32_t blk0_backup4_w3; /* 0x48 */
    const volatile uint32_t blk0_backup4_w4; /* 0x4c */
    const volatile uint32_t blk0_backup4_w5; /* 0x50 */
    const volatile uint32_t blk1_w1; /* 0x54 */
    const volatile uint32_t blk1_w2; /* 0x58 */
    const volatile uint32_t blk1_w3; /* 0x5c */
    const volatile uint32_t blk1_w4; /* 0x60 */
    const volatile uint32_t blk1_w5; /* 0x64 */
    const volatile uint32_t blk1_w6; /* 0x68 */
    const volatile uint32_t blk1_w7; /* 0x6c */
    const volatile uint32_t blk1_w8; /* 0x70 */
    const volatile uint32_t blk1_w9; /* 0x74 */
    const volatile uint32_t blk2_w1; /* 0x78 */
    const volatile uint32_t blk2_w2; /* 0x7c */
    const volatile uint32_t blk2_w3; /* 0x80 */
    const volatile uint32_t blk2_w4; /* 0x84 */
    const volatile uint32_t blk2_w5; /* 0x88 */
    const volatile uint32_t blk2_w6; /* 0x8c */
    const volatile uint32_t blk2_w7; /* 0x90 */
    const volatile uint32_t blk2_w8; /* 0x94 */
    const volatile uint32_t blk2_w9; /* 0x98 */
    const volatile uint32_t blk2_w10; /* 0x9c */
    const volatile uint32_t blk2_w11; /* 0xa0 */
    const volatile uint32_t blk3_w1; /* 0xa4 */
    const volatile uint32_t blk3_w2; /* 0xa8 */
    const volatile uint32_t blk3_w3; /* 0xac */
    const volatile uint32_t blk3_w4; /* 0xb0 */
    const volatile uint32_t blk3_w5; /* 0xb4 */
    const volatile uint32_t blk3_w6; /* 0xb8 */
    const volatile uint32_t blk3_w7; /* 0xbc */
    const volatile uint32_t blk3_w8; /* 0xc0 */
    const volatile uint32_t blk3_w9; /* 0xc4 */
    const volatile uint32_t blk3_w10; /* 0xc8 */
    const volatile uint32_t blk3_w11; /* 0xcc */
    const volatile uint32_t blk4_w1; /* 0xd0 */
    const volatile uint32_t blk4_w2; /* 0xd4 */
    const volatile uint32_t blk4_w3; /* 0xd8 */
    const volatile uint32_t blk4_w4; /* 0xdc */
    const volatile uint32_t blk4_w5; /* 0xe0 */
    const volatile uint32_t blk4_w6; /* 0xe4 */
    const volatile uint32_t blk4_w7; /* 0xe8 */
    const volatile uint32_t blk4_w8; /* 0xec */
    const volatile uint32_t blk4_w9; /* 0xf0 */
    const volatile uint32_t blk4_w10; /* 0xf4 */
    const volatile uint32_t blk4_w11; /* 0xf8 */
    const volatile uint32_t blk5_w1; /* 0xfc */
    const volatile uint32_t blk5_w2; /* 0x100 */
    const volatile uint32_t blk5_w3; /* 0x104 */
    const volatile uint32_t blk5_w4; /* 0x108 */
    const volatile uint32_t blk5_w5; /* 0x10c */
    const volatile uint32_t blk5_w6; /* 0x110 */
    const volatile uint32_t blk5_w7; /* 0x114 */
    const volatile uint32_t blk5_w8; /* 0x118 */
    const volatile uint32_t blk5_w9; /* 0x11c */
    const volatile uint32_t blk5_w10; /* 0x120 */
    const volatile uint32_t blk5_w11; /* 0x124 */
    const volatile uint32_t blk6_w1; /* 0x128 */
    const volatile uint32_t blk6_w2; /* 0x12c */
    const volatile uint32_t blk6_w3; /* 0x130 */
    const volatile uint32_t blk6_w4; /* 0x134 */
    const volatile uint32_t blk6_w5; /* 0x138 */
    const volatile uint32_t blk6_w6; /* 0x13c */
    const volatile uint32_t blk6_w7; /* 0x140 */
    const volatile uint32_t blk6_w8; /* 0x144 */
    const volatile uint32_t blk6_w9; /* 0x148 */
    const volatile uint32_t blk6_w10; /* 0x14c */
    const volatile uint32_t blk6_w11; /* 0x150 */
    const volatile uint32_t blk7_w1; /* 0x154 */
    const volatile uint32_t blk7_w2; /* 0x158 */
    const volatile uint32_t blk7_w3; /* 0x15c */
    const volatile uint32_t blk7_w4; /* 0x160 */
    const volatile uint32_t blk7_w5; /* 0x164 */
    const volatile uint32_t blk7_w6; /* 0x168 */
    const volatile uint32_t blk7_w7; /* 0x16c */
    const volatile uint32_t blk7_w8; /* 0x170 */
    const volatile uint32_t blk7_w9; /* 0x174 */
    const volatile uint32_t blk7_w10; /* 0x178 */
    const volatile uint32_t blk7_w11; /* 0x17c */
    const volatile uint32_t blk8_w1; /* 0x180 */
    const volatile uint32_t blk8_w2; /* 0x184 */
    const volatile uint32_t blk8_w3; /* 0x188 */
    const volatile uint32_t blk8_w4; /* 0x18c */
    const volatile uint32_t blk8_w5; /* 0x190 */
    const volatile uint32_t blk8_w6; /* 0x194 */
    const volatile uint32_t blk8_w7; /* 0x198 */
    const volatile uint32_t blk8_w8; /* 0x19c */
    const volatile uint32_t blk8_w9; /* 0x1a0 */
    const volatile uint32_t blk8_w10; /* 0x1a4 */
    const volatile uint32_t blk8_w11; /* 0x1a8 */
    const volatile uint32_t blk9_w1; /* 0x1ac */
    const volatile uint32_t blk9_w2; /* 0x1b0 */
    const volatile uint32_t blk9_w3; /* 0x1b4 */
    const volatile uint32_t blk9_w4; /* 0x1b8 */
    const volatile uint32_t blk9_w5; /* 0x1bc */
    const volatile uint32_t blk9_w6; /* 0x1c0 */
    const volatile uint32_t blk9_w7; /* 0x1c4 */
    const volatile uint32_t blk9_w8; /* 0x1c8 */
    const volatile uint32_t blk9_w9; /* 0x1cc */
    const volatile uint32_t blk9_w10; /* 0x1d0 */
    const volatile uint32_t blk9_w11; /* 0x1d4 */
    const volatile uint32_t blk10_w1; /* 0x1d8 */
    const volatile uint32_t blk10_w2; /* 0x1dc */
    const volatile uint32_t blk10_w3; /* 0x1e0 */
    const volatile uint32_t blk10_w4; /* 0x1e4 */
    const volatile uint32_t blk10_w5; /* 0x1e8 */
    const volatile uint32_t blk10_w6; /* 0x1ec */
    const volatile uint32_t blk10_w7; /* 0x1f0 */
    const volatile uint32_t blk10_w8; /* 0x1f4 */
    const volatile uint32_t blk10_w9; /* 0x1f8 */
    const volatile uint32_t blk10_w10; /* 0x1fc */
    const volatile uint32_t blk10_w11; /* 0x200 */
    volatile uint32_t clk; /* 0x204 */
    volatile uint32_t apb2otp_en; /* 0x208 */
    volatile uint32_t date; /* 0x20c */
};
_Static_assert(offsetof(struct otp_debug_regs, wr_dis) == 0x0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup1_w1) == 0x4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup1_w2) == 0x8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup1_w3) == 0xc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup1_w4) == 0x10, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup1_w5) == 0x14, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup2_w1) == 0x18, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup2_w2) == 0x1c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup2_w3) == 0x20, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup2_w4) == 0x24, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup2_w5) == 0x28, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup3_w1) == 0x2c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup3_w2) == 0x30, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup3_w3) == 0x34, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup3_w4) == 0x38, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup3_w5) == 0x3c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup4_w1) == 0x40, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup4_w2) == 0x44, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup4_w3) == 0x48, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup4_w4) == 0x4c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk0_backup4_w5) == 0x50, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w1) == 0x54, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w2) == 0x58, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w3) == 0x5c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w4) == 0x60, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w5) == 0x64, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w6) == 0x68, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w7) == 0x6c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w8) == 0x70, "");
_Static_assert(offsetof(struct otp_debug_regs, blk1_w9) == 0x74, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w1) == 0x78, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w2) == 0x7c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w3) == 0x80, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w4) == 0x84, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w5) == 0x88, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w6) == 0x8c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w7) == 0x90, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w8) == 0x94, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w9) == 0x98, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w10) == 0x9c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk2_w11) == 0xa0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w1) == 0xa4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w2) == 0xa8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w3) == 0xac, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w4) == 0xb0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w5) == 0xb4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w6) == 0xb8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w7) == 0xbc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w8) == 0xc0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w9) == 0xc4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w10) == 0xc8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk3_w11) == 0xcc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w1) == 0xd0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w2) == 0xd4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w3) == 0xd8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w4) == 0xdc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w5) == 0xe0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w6) == 0xe4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w7) == 0xe8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w8) == 0xec, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w9) == 0xf0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w10) == 0xf4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk4_w11) == 0xf8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w1) == 0xfc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w2) == 0x100, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w3) == 0x104, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w4) == 0x108, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w5) == 0x10c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w6) == 0x110, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w7) == 0x114, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w8) == 0x118, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w9) == 0x11c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w10) == 0x120, "");
_Static_assert(offsetof(struct otp_debug_regs, blk5_w11) == 0x124, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w1) == 0x128, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w2) == 0x12c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w3) == 0x130, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w4) == 0x134, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w5) == 0x138, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w6) == 0x13c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w7) == 0x140, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w8) == 0x144, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w9) == 0x148, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w10) == 0x14c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk6_w11) == 0x150, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w1) == 0x154, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w2) == 0x158, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w3) == 0x15c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w4) == 0x160, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w5) == 0x164, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w6) == 0x168, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w7) == 0x16c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w8) == 0x170, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w9) == 0x174, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w10) == 0x178, "");
_Static_assert(offsetof(struct otp_debug_regs, blk7_w11) == 0x17c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w1) == 0x180, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w2) == 0x184, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w3) == 0x188, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w4) == 0x18c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w5) == 0x190, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w6) == 0x194, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w7) == 0x198, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w8) == 0x19c, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w9) == 0x1a0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w10) == 0x1a4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk8_w11) == 0x1a8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w1) == 0x1ac, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w2) == 0x1b0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w3) == 0x1b4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w4) == 0x1b8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w5) == 0x1bc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w6) == 0x1c0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w7) == 0x1c4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w8) == 0x1c8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w9) == 0x1cc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w10) == 0x1d0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk9_w11) == 0x1d4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w1) == 0x1d8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w2) == 0x1dc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w3) == 0x1e0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w4) == 0x1e4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w5) == 0x1e8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w6) == 0x1ec, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w7) == 0x1f0, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w8) == 0x1f4, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w9) == 0x1f8, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w10) == 0x1fc, "");
_Static_assert(offsetof(struct otp_debug_regs, blk10_w11) == 0x200, "");
_Static_assert(offsetof(struct otp_debug_regs, clk) == 0x204, "");
_Static_assert(offsetof(struct otp_debug_regs, apb2otp_en) == 0x208, "");
_Static_assert(offsetof(struct otp_debug_regs, date) == 0x20c, "");
_Static_assert(sizeof(struct otp_debug_regs) == 0x210, "");

#define OTP_DEBUG_BASE 0x600b3c00u
#define OTP_DEBUG ((struct otp_debug_regs *)(uintptr_t)OTP_DEBUG_BASE)

#define OTP_DEBUG_WR_DIS_OFFSET 0x0u
#define OTP_DEBUG_WR_DIS_RESET 0x00000000u
#define OTP_DEBUG_WR_DIS_BLOCK0_WR_DIS_SHIFT 0u
#define OTP_DEBUG_WR_DIS_BLOCK0_WR_DIS_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP1_W1_OFFSET 0x4u
#define OTP_DEBUG_BLK0_BACKUP1_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP1_W1_OTP_BEBUG_BLOCK0_BACKUP1_W1_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP1_W1_OTP_BEBUG_BLOCK0_BACKUP1_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP1_W2_OFFSET 0x8u
#define OTP_DEBUG_BLK0_BACKUP1_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP1_W2_OTP_BEBUG_BLOCK0_BACKUP1_W2_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP1_W2_OTP_BEBUG_BLOCK0_BACKUP1_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP1_W3_OFFSET 0xcu
#define OTP_DEBUG_BLK0_BACKUP1_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP1_W3_OTP_BEBUG_BLOCK0_BACKUP1_W3_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP1_W3_OTP_BEBUG_BLOCK0_BACKUP1_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP1_W4_OFFSET 0x10u
#define OTP_DEBUG_BLK0_BACKUP1_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP1_W4_OTP_BEBUG_BLOCK0_BACKUP1_W4_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP1_W4_OTP_BEBUG_BLOCK0_BACKUP1_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP1_W5_OFFSET 0x14u
#define OTP_DEBUG_BLK0_BACKUP1_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP1_W5_OTP_BEBUG_BLOCK0_BACKUP1_W5_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP1_W5_OTP_BEBUG_BLOCK0_BACKUP1_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP2_W1_OFFSET 0x18u
#define OTP_DEBUG_BLK0_BACKUP2_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP2_W1_OTP_BEBUG_BLOCK0_BACKUP2_W1_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP2_W1_OTP_BEBUG_BLOCK0_BACKUP2_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP2_W2_OFFSET 0x1cu
#define OTP_DEBUG_BLK0_BACKUP2_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP2_W2_OTP_BEBUG_BLOCK0_BACKUP2_W2_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP2_W2_OTP_BEBUG_BLOCK0_BACKUP2_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP2_W3_OFFSET 0x20u
#define OTP_DEBUG_BLK0_BACKUP2_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP2_W3_OTP_BEBUG_BLOCK0_BACKUP2_W3_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP2_W3_OTP_BEBUG_BLOCK0_BACKUP2_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP2_W4_OFFSET 0x24u
#define OTP_DEBUG_BLK0_BACKUP2_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP2_W4_OTP_BEBUG_BLOCK0_BACKUP2_W4_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP2_W4_OTP_BEBUG_BLOCK0_BACKUP2_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP2_W5_OFFSET 0x28u
#define OTP_DEBUG_BLK0_BACKUP2_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP2_W5_OTP_BEBUG_BLOCK0_BACKUP2_W5_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP2_W5_OTP_BEBUG_BLOCK0_BACKUP2_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP3_W1_OFFSET 0x2cu
#define OTP_DEBUG_BLK0_BACKUP3_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP3_W1_OTP_BEBUG_BLOCK0_BACKUP3_W1_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP3_W1_OTP_BEBUG_BLOCK0_BACKUP3_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP3_W2_OFFSET 0x30u
#define OTP_DEBUG_BLK0_BACKUP3_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP3_W2_OTP_BEBUG_BLOCK0_BACKUP3_W2_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP3_W2_OTP_BEBUG_BLOCK0_BACKUP3_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP3_W3_OFFSET 0x34u
#define OTP_DEBUG_BLK0_BACKUP3_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP3_W3_OTP_BEBUG_BLOCK0_BACKUP3_W3_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP3_W3_OTP_BEBUG_BLOCK0_BACKUP3_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP3_W4_OFFSET 0x38u
#define OTP_DEBUG_BLK0_BACKUP3_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP3_W4_OTP_BEBUG_BLOCK0_BACKUP3_W4_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP3_W4_OTP_BEBUG_BLOCK0_BACKUP3_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP3_W5_OFFSET 0x3cu
#define OTP_DEBUG_BLK0_BACKUP3_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP3_W5_OTP_BEBUG_BLOCK0_BACKUP3_W5_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP3_W5_OTP_BEBUG_BLOCK0_BACKUP3_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP4_W1_OFFSET 0x40u
#define OTP_DEBUG_BLK0_BACKUP4_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP4_W1_OTP_BEBUG_BLOCK0_BACKUP4_W1_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP4_W1_OTP_BEBUG_BLOCK0_BACKUP4_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP4_W2_OFFSET 0x44u
#define OTP_DEBUG_BLK0_BACKUP4_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP4_W2_OTP_BEBUG_BLOCK0_BACKUP4_W2_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP4_W2_OTP_BEBUG_BLOCK0_BACKUP4_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP4_W3_OFFSET 0x48u
#define OTP_DEBUG_BLK0_BACKUP4_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP4_W3_OTP_BEBUG_BLOCK0_BACKUP4_W3_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP4_W3_OTP_BEBUG_BLOCK0_BACKUP4_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP4_W4_OFFSET 0x4cu
#define OTP_DEBUG_BLK0_BACKUP4_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP4_W4_OTP_BEBUG_BLOCK0_BACKUP4_W4_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP4_W4_OTP_BEBUG_BLOCK0_BACKUP4_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK0_BACKUP4_W5_OFFSET 0x50u
#define OTP_DEBUG_BLK0_BACKUP4_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK0_BACKUP4_W5_OTP_BEBUG_BLOCK0_BACKUP4_W5_SHIFT 0u
#define OTP_DEBUG_BLK0_BACKUP4_W5_OTP_BEBUG_BLOCK0_BACKUP4_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W1_OFFSET 0x54u
#define OTP_DEBUG_BLK1_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W1_BLOCK1_W1_SHIFT 0u
#define OTP_DEBUG_BLK1_W1_BLOCK1_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W2_OFFSET 0x58u
#define OTP_DEBUG_BLK1_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W2_BLOCK1_W2_SHIFT 0u
#define OTP_DEBUG_BLK1_W2_BLOCK1_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W3_OFFSET 0x5cu
#define OTP_DEBUG_BLK1_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W3_BLOCK1_W3_SHIFT 0u
#define OTP_DEBUG_BLK1_W3_BLOCK1_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W4_OFFSET 0x60u
#define OTP_DEBUG_BLK1_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W4_BLOCK1_W4_SHIFT 0u
#define OTP_DEBUG_BLK1_W4_BLOCK1_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W5_OFFSET 0x64u
#define OTP_DEBUG_BLK1_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W5_BLOCK1_W5_SHIFT 0u
#define OTP_DEBUG_BLK1_W5_BLOCK1_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W6_OFFSET 0x68u
#define OTP_DEBUG_BLK1_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W6_BLOCK1_W6_SHIFT 0u
#define OTP_DEBUG_BLK1_W6_BLOCK1_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W7_OFFSET 0x6cu
#define OTP_DEBUG_BLK1_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W7_BLOCK1_W7_SHIFT 0u
#define OTP_DEBUG_BLK1_W7_BLOCK1_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W8_OFFSET 0x70u
#define OTP_DEBUG_BLK1_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W8_BLOCK1_W8_SHIFT 0u
#define OTP_DEBUG_BLK1_W8_BLOCK1_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK1_W9_OFFSET 0x74u
#define OTP_DEBUG_BLK1_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK1_W9_BLOCK1_W9_SHIFT 0u
#define OTP_DEBUG_BLK1_W9_BLOCK1_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W1_OFFSET 0x78u
#define OTP_DEBUG_BLK2_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W1_BLOCK2_W1_SHIFT 0u
#define OTP_DEBUG_BLK2_W1_BLOCK2_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W2_OFFSET 0x7cu
#define OTP_DEBUG_BLK2_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W2_BLOCK2_W2_SHIFT 0u
#define OTP_DEBUG_BLK2_W2_BLOCK2_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W3_OFFSET 0x80u
#define OTP_DEBUG_BLK2_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W3_BLOCK2_W3_SHIFT 0u
#define OTP_DEBUG_BLK2_W3_BLOCK2_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W4_OFFSET 0x84u
#define OTP_DEBUG_BLK2_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W4_BLOCK2_W4_SHIFT 0u
#define OTP_DEBUG_BLK2_W4_BLOCK2_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W5_OFFSET 0x88u
#define OTP_DEBUG_BLK2_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W5_BLOCK2_W5_SHIFT 0u
#define OTP_DEBUG_BLK2_W5_BLOCK2_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W6_OFFSET 0x8cu
#define OTP_DEBUG_BLK2_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W6_BLOCK2_W6_SHIFT 0u
#define OTP_DEBUG_BLK2_W6_BLOCK2_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W7_OFFSET 0x90u
#define OTP_DEBUG_BLK2_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W7_BLOCK2_W7_SHIFT 0u
#define OTP_DEBUG_BLK2_W7_BLOCK2_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W8_OFFSET 0x94u
#define OTP_DEBUG_BLK2_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W8_BLOCK2_W8_SHIFT 0u
#define OTP_DEBUG_BLK2_W8_BLOCK2_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W9_OFFSET 0x98u
#define OTP_DEBUG_BLK2_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W9_BLOCK2_W9_SHIFT 0u
#define OTP_DEBUG_BLK2_W9_BLOCK2_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W10_OFFSET 0x9cu
#define OTP_DEBUG_BLK2_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W10_BLOCK2_W10_SHIFT 0u
#define OTP_DEBUG_BLK2_W10_BLOCK2_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK2_W11_OFFSET 0xa0u
#define OTP_DEBUG_BLK2_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK2_W11_BLOCK2_W11_SHIFT 0u
#define OTP_DEBUG_BLK2_W11_BLOCK2_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W1_OFFSET 0xa4u
#define OTP_DEBUG_BLK3_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W1_BLOCK3_W1_SHIFT 0u
#define OTP_DEBUG_BLK3_W1_BLOCK3_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W2_OFFSET 0xa8u
#define OTP_DEBUG_BLK3_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W2_BLOCK3_W2_SHIFT 0u
#define OTP_DEBUG_BLK3_W2_BLOCK3_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W3_OFFSET 0xacu
#define OTP_DEBUG_BLK3_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W3_BLOCK3_W3_SHIFT 0u
#define OTP_DEBUG_BLK3_W3_BLOCK3_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W4_OFFSET 0xb0u
#define OTP_DEBUG_BLK3_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W4_BLOCK3_W4_SHIFT 0u
#define OTP_DEBUG_BLK3_W4_BLOCK3_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W5_OFFSET 0xb4u
#define OTP_DEBUG_BLK3_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W5_BLOCK3_W5_SHIFT 0u
#define OTP_DEBUG_BLK3_W5_BLOCK3_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W6_OFFSET 0xb8u
#define OTP_DEBUG_BLK3_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W6_BLOCK3_W6_SHIFT 0u
#define OTP_DEBUG_BLK3_W6_BLOCK3_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W7_OFFSET 0xbcu
#define OTP_DEBUG_BLK3_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W7_BLOCK3_W7_SHIFT 0u
#define OTP_DEBUG_BLK3_W7_BLOCK3_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W8_OFFSET 0xc0u
#define OTP_DEBUG_BLK3_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W8_BLOCK3_W8_SHIFT 0u
#define OTP_DEBUG_BLK3_W8_BLOCK3_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W9_OFFSET 0xc4u
#define OTP_DEBUG_BLK3_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W9_BLOCK3_W9_SHIFT 0u
#define OTP_DEBUG_BLK3_W9_BLOCK3_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W10_OFFSET 0xc8u
#define OTP_DEBUG_BLK3_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W10_BLOCK3_W10_SHIFT 0u
#define OTP_DEBUG_BLK3_W10_BLOCK3_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK3_W11_OFFSET 0xccu
#define OTP_DEBUG_BLK3_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK3_W11_BLOCK3_W11_SHIFT 0u
#define OTP_DEBUG_BLK3_W11_BLOCK3_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W1_OFFSET 0xd0u
#define OTP_DEBUG_BLK4_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W1_BLOCK4_W1_SHIFT 0u
#define OTP_DEBUG_BLK4_W1_BLOCK4_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W2_OFFSET 0xd4u
#define OTP_DEBUG_BLK4_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W2_BLOCK4_W2_SHIFT 0u
#define OTP_DEBUG_BLK4_W2_BLOCK4_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W3_OFFSET 0xd8u
#define OTP_DEBUG_BLK4_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W3_BLOCK4_W3_SHIFT 0u
#define OTP_DEBUG_BLK4_W3_BLOCK4_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W4_OFFSET 0xdcu
#define OTP_DEBUG_BLK4_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W4_BLOCK4_W4_SHIFT 0u
#define OTP_DEBUG_BLK4_W4_BLOCK4_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W5_OFFSET 0xe0u
#define OTP_DEBUG_BLK4_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W5_BLOCK4_W5_SHIFT 0u
#define OTP_DEBUG_BLK4_W5_BLOCK4_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W6_OFFSET 0xe4u
#define OTP_DEBUG_BLK4_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W6_BLOCK4_W6_SHIFT 0u
#define OTP_DEBUG_BLK4_W6_BLOCK4_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W7_OFFSET 0xe8u
#define OTP_DEBUG_BLK4_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W7_BLOCK4_W7_SHIFT 0u
#define OTP_DEBUG_BLK4_W7_BLOCK4_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W8_OFFSET 0xecu
#define OTP_DEBUG_BLK4_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W8_BLOCK4_W8_SHIFT 0u
#define OTP_DEBUG_BLK4_W8_BLOCK4_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W9_OFFSET 0xf0u
#define OTP_DEBUG_BLK4_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W9_BLOCK4_W9_SHIFT 0u
#define OTP_DEBUG_BLK4_W9_BLOCK4_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W10_OFFSET 0xf4u
#define OTP_DEBUG_BLK4_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W10_BLOCK4_W10_SHIFT 0u
#define OTP_DEBUG_BLK4_W10_BLOCK4_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK4_W11_OFFSET 0xf8u
#define OTP_DEBUG_BLK4_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK4_W11_BLOCK4_W11_SHIFT 0u
#define OTP_DEBUG_BLK4_W11_BLOCK4_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W1_OFFSET 0xfcu
#define OTP_DEBUG_BLK5_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W1_BLOCK5_W1_SHIFT 0u
#define OTP_DEBUG_BLK5_W1_BLOCK5_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W2_OFFSET 0x100u
#define OTP_DEBUG_BLK5_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W2_BLOCK5_W2_SHIFT 0u
#define OTP_DEBUG_BLK5_W2_BLOCK5_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W3_OFFSET 0x104u
#define OTP_DEBUG_BLK5_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W3_BLOCK5_W3_SHIFT 0u
#define OTP_DEBUG_BLK5_W3_BLOCK5_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W4_OFFSET 0x108u
#define OTP_DEBUG_BLK5_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W4_BLOCK5_W4_SHIFT 0u
#define OTP_DEBUG_BLK5_W4_BLOCK5_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W5_OFFSET 0x10cu
#define OTP_DEBUG_BLK5_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W5_BLOCK5_W5_SHIFT 0u
#define OTP_DEBUG_BLK5_W5_BLOCK5_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W6_OFFSET 0x110u
#define OTP_DEBUG_BLK5_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W6_BLOCK5_W6_SHIFT 0u
#define OTP_DEBUG_BLK5_W6_BLOCK5_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W7_OFFSET 0x114u
#define OTP_DEBUG_BLK5_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W7_BLOCK5_W7_SHIFT 0u
#define OTP_DEBUG_BLK5_W7_BLOCK5_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W8_OFFSET 0x118u
#define OTP_DEBUG_BLK5_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W8_BLOCK5_W8_SHIFT 0u
#define OTP_DEBUG_BLK5_W8_BLOCK5_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W9_OFFSET 0x11cu
#define OTP_DEBUG_BLK5_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W9_BLOCK5_W9_SHIFT 0u
#define OTP_DEBUG_BLK5_W9_BLOCK5_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W10_OFFSET 0x120u
#define OTP_DEBUG_BLK5_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W10_BLOCK5_W10_SHIFT 0u
#define OTP_DEBUG_BLK5_W10_BLOCK5_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK5_W11_OFFSET 0x124u
#define OTP_DEBUG_BLK5_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK5_W11_BLOCK5_W11_SHIFT 0u
#define OTP_DEBUG_BLK5_W11_BLOCK5_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W1_OFFSET 0x128u
#define OTP_DEBUG_BLK6_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W1_BLOCK6_W1_SHIFT 0u
#define OTP_DEBUG_BLK6_W1_BLOCK6_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W2_OFFSET 0x12cu
#define OTP_DEBUG_BLK6_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W2_BLOCK6_W2_SHIFT 0u
#define OTP_DEBUG_BLK6_W2_BLOCK6_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W3_OFFSET 0x130u
#define OTP_DEBUG_BLK6_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W3_BLOCK6_W3_SHIFT 0u
#define OTP_DEBUG_BLK6_W3_BLOCK6_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W4_OFFSET 0x134u
#define OTP_DEBUG_BLK6_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W4_BLOCK6_W4_SHIFT 0u
#define OTP_DEBUG_BLK6_W4_BLOCK6_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W5_OFFSET 0x138u
#define OTP_DEBUG_BLK6_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W5_BLOCK6_W5_SHIFT 0u
#define OTP_DEBUG_BLK6_W5_BLOCK6_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W6_OFFSET 0x13cu
#define OTP_DEBUG_BLK6_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W6_BLOCK6_W6_SHIFT 0u
#define OTP_DEBUG_BLK6_W6_BLOCK6_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W7_OFFSET 0x140u
#define OTP_DEBUG_BLK6_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W7_BLOCK6_W7_SHIFT 0u
#define OTP_DEBUG_BLK6_W7_BLOCK6_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W8_OFFSET 0x144u
#define OTP_DEBUG_BLK6_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W8_BLOCK6_W8_SHIFT 0u
#define OTP_DEBUG_BLK6_W8_BLOCK6_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W9_OFFSET 0x148u
#define OTP_DEBUG_BLK6_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W9_BLOCK6_W9_SHIFT 0u
#define OTP_DEBUG_BLK6_W9_BLOCK6_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W10_OFFSET 0x14cu
#define OTP_DEBUG_BLK6_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W10_BLOCK6_W10_SHIFT 0u
#define OTP_DEBUG_BLK6_W10_BLOCK6_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK6_W11_OFFSET 0x150u
#define OTP_DEBUG_BLK6_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK6_W11_BLOCK6_W11_SHIFT 0u
#define OTP_DEBUG_BLK6_W11_BLOCK6_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W1_OFFSET 0x154u
#define OTP_DEBUG_BLK7_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W1_BLOCK7_W1_SHIFT 0u
#define OTP_DEBUG_BLK7_W1_BLOCK7_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W2_OFFSET 0x158u
#define OTP_DEBUG_BLK7_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W2_BLOCK7_W2_SHIFT 0u
#define OTP_DEBUG_BLK7_W2_BLOCK7_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W3_OFFSET 0x15cu
#define OTP_DEBUG_BLK7_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W3_BLOCK7_W3_SHIFT 0u
#define OTP_DEBUG_BLK7_W3_BLOCK7_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W4_OFFSET 0x160u
#define OTP_DEBUG_BLK7_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W4_BLOCK7_W4_SHIFT 0u
#define OTP_DEBUG_BLK7_W4_BLOCK7_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W5_OFFSET 0x164u
#define OTP_DEBUG_BLK7_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W5_BLOCK7_W5_SHIFT 0u
#define OTP_DEBUG_BLK7_W5_BLOCK7_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W6_OFFSET 0x168u
#define OTP_DEBUG_BLK7_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W6_BLOCK7_W6_SHIFT 0u
#define OTP_DEBUG_BLK7_W6_BLOCK7_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W7_OFFSET 0x16cu
#define OTP_DEBUG_BLK7_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W7_BLOCK7_W7_SHIFT 0u
#define OTP_DEBUG_BLK7_W7_BLOCK7_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W8_OFFSET 0x170u
#define OTP_DEBUG_BLK7_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W8_BLOCK7_W8_SHIFT 0u
#define OTP_DEBUG_BLK7_W8_BLOCK7_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W9_OFFSET 0x174u
#define OTP_DEBUG_BLK7_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W9_BLOCK7_W9_SHIFT 0u
#define OTP_DEBUG_BLK7_W9_BLOCK7_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W10_OFFSET 0x178u
#define OTP_DEBUG_BLK7_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W10_BLOCK7_W10_SHIFT 0u
#define OTP_DEBUG_BLK7_W10_BLOCK7_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK7_W11_OFFSET 0x17cu
#define OTP_DEBUG_BLK7_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK7_W11_BLOCK7_W11_SHIFT 0u
#define OTP_DEBUG_BLK7_W11_BLOCK7_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W1_OFFSET 0x180u
#define OTP_DEBUG_BLK8_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W1_BLOCK8_W1_SHIFT 0u
#define OTP_DEBUG_BLK8_W1_BLOCK8_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W2_OFFSET 0x184u
#define OTP_DEBUG_BLK8_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W2_BLOCK8_W2_SHIFT 0u
#define OTP_DEBUG_BLK8_W2_BLOCK8_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W3_OFFSET 0x188u
#define OTP_DEBUG_BLK8_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W3_BLOCK8_W3_SHIFT 0u
#define OTP_DEBUG_BLK8_W3_BLOCK8_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W4_OFFSET 0x18cu
#define OTP_DEBUG_BLK8_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W4_BLOCK8_W4_SHIFT 0u
#define OTP_DEBUG_BLK8_W4_BLOCK8_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W5_OFFSET 0x190u
#define OTP_DEBUG_BLK8_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W5_BLOCK8_W5_SHIFT 0u
#define OTP_DEBUG_BLK8_W5_BLOCK8_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W6_OFFSET 0x194u
#define OTP_DEBUG_BLK8_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W6_BLOCK8_W6_SHIFT 0u
#define OTP_DEBUG_BLK8_W6_BLOCK8_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W7_OFFSET 0x198u
#define OTP_DEBUG_BLK8_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W7_BLOCK8_W7_SHIFT 0u
#define OTP_DEBUG_BLK8_W7_BLOCK8_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W8_OFFSET 0x19cu
#define OTP_DEBUG_BLK8_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W8_BLOCK8_W8_SHIFT 0u
#define OTP_DEBUG_BLK8_W8_BLOCK8_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W9_OFFSET 0x1a0u
#define OTP_DEBUG_BLK8_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W9_BLOCK8_W9_SHIFT 0u
#define OTP_DEBUG_BLK8_W9_BLOCK8_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W10_OFFSET 0x1a4u
#define OTP_DEBUG_BLK8_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W10_BLOCK8_W10_SHIFT 0u
#define OTP_DEBUG_BLK8_W10_BLOCK8_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK8_W11_OFFSET 0x1a8u
#define OTP_DEBUG_BLK8_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK8_W11_BLOCK8_W11_SHIFT 0u
#define OTP_DEBUG_BLK8_W11_BLOCK8_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W1_OFFSET 0x1acu
#define OTP_DEBUG_BLK9_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W1_BLOCK9_W1_SHIFT 0u
#define OTP_DEBUG_BLK9_W1_BLOCK9_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W2_OFFSET 0x1b0u
#define OTP_DEBUG_BLK9_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W2_BLOCK9_W2_SHIFT 0u
#define OTP_DEBUG_BLK9_W2_BLOCK9_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W3_OFFSET 0x1b4u
#define OTP_DEBUG_BLK9_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W3_BLOCK9_W3_SHIFT 0u
#define OTP_DEBUG_BLK9_W3_BLOCK9_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W4_OFFSET 0x1b8u
#define OTP_DEBUG_BLK9_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W4_BLOCK9_W4_SHIFT 0u
#define OTP_DEBUG_BLK9_W4_BLOCK9_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W5_OFFSET 0x1bcu
#define OTP_DEBUG_BLK9_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W5_BLOCK9_W5_SHIFT 0u
#define OTP_DEBUG_BLK9_W5_BLOCK9_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W6_OFFSET 0x1c0u
#define OTP_DEBUG_BLK9_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W6_BLOCK9_W6_SHIFT 0u
#define OTP_DEBUG_BLK9_W6_BLOCK9_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W7_OFFSET 0x1c4u
#define OTP_DEBUG_BLK9_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W7_BLOCK9_W7_SHIFT 0u
#define OTP_DEBUG_BLK9_W7_BLOCK9_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W8_OFFSET 0x1c8u
#define OTP_DEBUG_BLK9_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W8_BLOCK9_W8_SHIFT 0u
#define OTP_DEBUG_BLK9_W8_BLOCK9_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W9_OFFSET 0x1ccu
#define OTP_DEBUG_BLK9_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W9_BLOCK9_W9_SHIFT 0u
#define OTP_DEBUG_BLK9_W9_BLOCK9_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W10_OFFSET 0x1d0u
#define OTP_DEBUG_BLK9_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W10_BLOCK9_W10_SHIFT 0u
#define OTP_DEBUG_BLK9_W10_BLOCK9_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK9_W11_OFFSET 0x1d4u
#define OTP_DEBUG_BLK9_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK9_W11_BLOCK9_W11_SHIFT 0u
#define OTP_DEBUG_BLK9_W11_BLOCK9_W11_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W1_OFFSET 0x1d8u
#define OTP_DEBUG_BLK10_W1_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W1_BLOCK10_W1_SHIFT 0u
#define OTP_DEBUG_BLK10_W1_BLOCK10_W1_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W2_OFFSET 0x1dcu
#define OTP_DEBUG_BLK10_W2_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W2_BLOCK10_W2_SHIFT 0u
#define OTP_DEBUG_BLK10_W2_BLOCK10_W2_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W3_OFFSET 0x1e0u
#define OTP_DEBUG_BLK10_W3_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W3_BLOCK10_W3_SHIFT 0u
#define OTP_DEBUG_BLK10_W3_BLOCK10_W3_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W4_OFFSET 0x1e4u
#define OTP_DEBUG_BLK10_W4_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W4_BLOCK10_W4_SHIFT 0u
#define OTP_DEBUG_BLK10_W4_BLOCK10_W4_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W5_OFFSET 0x1e8u
#define OTP_DEBUG_BLK10_W5_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W5_BLOCK10_W5_SHIFT 0u
#define OTP_DEBUG_BLK10_W5_BLOCK10_W5_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W6_OFFSET 0x1ecu
#define OTP_DEBUG_BLK10_W6_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W6_BLOCK10_W6_SHIFT 0u
#define OTP_DEBUG_BLK10_W6_BLOCK10_W6_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W7_OFFSET 0x1f0u
#define OTP_DEBUG_BLK10_W7_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W7_BLOCK10_W7_SHIFT 0u
#define OTP_DEBUG_BLK10_W7_BLOCK10_W7_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W8_OFFSET 0x1f4u
#define OTP_DEBUG_BLK10_W8_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W8_BLOCK10_W8_SHIFT 0u
#define OTP_DEBUG_BLK10_W8_BLOCK10_W8_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W9_OFFSET 0x1f8u
#define OTP_DEBUG_BLK10_W9_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W9_BLOCK10_W9_SHIFT 0u
#define OTP_DEBUG_BLK10_W9_BLOCK10_W9_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W10_OFFSET 0x1fcu
#define OTP_DEBUG_BLK10_W10_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W10_BLOCK19_W10_SHIFT 0u
#define OTP_DEBUG_BLK10_W10_BLOCK19_W10_MASK 0xffffffffu

#define OTP_DEBUG_BLK10_W11_OFFSET 0x200u
#define OTP_DEBUG_BLK10_W11_RESET 0x00000000u
#define OTP_DEBUG_BLK10_W11_BLOCK10_W11_SHIFT 0u
#define OTP_DEBUG_BLK10_W11_BLOCK10_W11_MASK 0xffffffffu

#define OTP_DEBUG_CLK_OFFSET 0x204u
#define OTP_DEBUG_CLK_RESET 0x00000000u
#define OTP_DEBUG_CLK_EN_SHIFT 0u
#define OTP_DEBUG_CLK_EN_MASK 0x00000001u
static inline uint32_t otp_debug_clk_get_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t otp_debug_clk_set_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define OTP_DEBUG_APB2OTP_EN_OFFSET 0x208u
#define OTP_DEBUG_APB2OTP_EN_RESET 0x00000000u
#define OTP_DEBUG_APB2OTP_EN_APB2OTP_EN_SHIFT 0u
#define OTP_DEBUG_APB2OTP_EN_APB2OTP_EN_MASK 0x00000001u
static inline uint32_t otp_debug_apb2otp_en_get_apb2otp_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t otp_debug_apb2otp_en_set_apb2otp_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define OTP_DEBUG_DATE_OFFSET 0x20cu
#define OTP_DEBUG_DATE_RESET 0x20211028u
#define OTP_DEBUG_DATE_DATE_SHIFT 0u
#define OTP_DEBUG_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t otp_debug_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t otp_debug_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
