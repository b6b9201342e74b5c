/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_TEE_H
#define CREMA_REGS_ESP32H2_TEE_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct tee_regs {
    volatile uint32_t m0_mode_ctrl; /* 0x0 */
    volatile uint32_t m1_mode_ctrl; /* 0x4 */
    volatile uint32_t m2_mode_ctrl; /* 0x8 */
    volatile uint32_t m3_mode_ctrl; /* 0xc */
    volatile uint32_t m4_mode_ctrl; /* 0x10 */
    volatile uint32_t m5_mode_ctrl; /* 0x14 */
    volatile uint32_t m6_mode_ctrl; /* 0x18 */
    volatile uint32_t m7_mode_ctrl; /* 0x1c */
    volatile uint32_t m8_mode_ctrl; /* 0x20 */
    volatile uint32_t m9_mode_ctrl; /* 0x24 */
    volatile uint32_t m10_mode_ctrl; /* 0x28 */
    volatile uint32_t m11_mode_ctrl; /* 0x2c */
    volatile uint32_t m12_mode_ctrl; /* 0x30 */
    volatile uint32_t m13_mode_ctrl; /* 0x34 */
    volatile uint32_t m14_mode_ctrl; /* 0x38 */
    volatile uint32_t m15_mode_ctrl; /* 0x3c */
    volatile uint32_t m16_mode_ctrl; /* 0x40 */
    volatile uint32_t m17_mode_ctrl; /* 0x44 */
    volatile uint32_t m18_mode_ctrl; /* 0x48 */
    volatile uint32_t m19_mode_ctrl; /* 0x4c */
    volatile uint32_t m20_mode_ctrl; /* 0x50 */
    volatile uint32_t m21_mode_ctrl; /* 0x54 */
    volatile uint32_t m22_mode_ctrl; /* 0x58 */
    volatile uint32_t m23_mode_ctrl; /* 0x5c */
    volatile uint32_t m24_mode_ctrl; /* 0x60 */
    volatile uint32_t m25_mode_ctrl; /* 0x64 */
    volatile uint32_t m26_mode_ctrl; /* 0x68 */
    volatile uint32_t m27_mode_ctrl; /* 0x6c */
    volatile uint32_t m28_mode_ctrl; /* 0x70 */
    volatile uint32_t m29_mode_ctrl; /* 0x74 */
    volatile uint32_t m30_mode_ctrl; /* 0x78 */
    volatile uint32_t m31_mode_ctrl; /* 0x7c */
    volatile uint32_t clock_gate; /* 0x80 */
    uint32_t reserved_84[990];
    volatile uint32_t date; /* 0xffc */
};
_Static_assert(offsetof(struct tee_regs, m0_mode_ctrl) == 0x0, "");
_Static_assert(offsetof(struct tee_regs, m1_mode_ctrl) == 0x4, "");
_Static_assert(offsetof(struct tee_regs, m2_mode_ctrl) == 0x8, "");
_Static_assert(offsetof(struct tee_regs, m3_mode_ctrl) == 0xc, "");
_Static_assert(offsetof(struct tee_regs, m4_mode_ctrl) == 0x10, "");
_Static_assert(offsetof(struct tee_regs, m5_mode_ctrl) == 0x14, "");
_Static_assert(offsetof(struct tee_regs, m6_mode_ctrl) == 0x18, "");
_Static_assert(offsetof(struct tee_regs, m7_mode_ctrl) == 0x1c, "");
_Static_assert(offsetof(struct tee_regs, m8_mode_ctrl) == 0x20, "");
_Static_assert(offsetof(struct tee_regs, m9_mode_ctrl) == 0x24, "");
_Static_assert(offsetof(struct tee_regs, m10_mode_ctrl) == 0x28, "");
_Static_assert(offsetof(struct tee_regs, m11_mode_ctrl) == 0x2c, "");
_Static_assert(offsetof(struct tee_regs, m12_mode_ctrl) == 0x30, "");
_Static_assert(offsetof(struct tee_regs, m13_mode_ctrl) == 0x34, "");
_Static_assert(offsetof(struct tee_regs, m14_mode_ctrl) == 0x38, "");
_Static_assert(offsetof(struct tee_regs, m15_mode_ctrl) == 0x3c, "");
_Static_assert(offsetof(struct tee_regs, m16_mode_ctrl) == 0x40, "");
_Static_assert(offsetof(struct tee_regs, m17_mode_ctrl) == 0x44, "");
_Static_assert(offsetof(struct tee_regs, m18_mode_ctrl) == 0x48, "");
_Static_assert(offsetof(struct tee_regs, m19_mode_ctrl) == 0x4c, "");
_Static_assert(offsetof(struct tee_regs, m20_mode_ctrl) == 0x50, "");
_Static_assert(offsetof(struct tee_regs, m21_mode_ctrl) == 0x54, "");
_Static_assert(offsetof(struct tee_regs, m22_mode_ctrl) == 0x58, "");
_Static_assert(offsetof(struct tee_regs, m23_mode_ctrl) == 0x5c, "");
_Static_assert(offsetof(struct tee_regs, m24_mode_ctrl) == 0x60, "");
_Static_assert(offsetof(struct tee_regs, m25_mode_ctrl) == 0x64, "");
_Static_assert(offsetof(struct tee_regs, m26_mode_ctrl) == 0x68, "");
_Static_assert(offsetof(struct tee_regs, m27_mode_ctrl) == 0x6c, "");
_Static_assert(offsetof(struct tee_regs, m28_mode_ctrl) == 0x70, "");
_Static_assert(offsetof(struct tee_regs, m29_mode_ctrl) == 0x74, "");
_Static_assert(offsetof(struct tee_regs, m30_mode_ctrl) == 0x78, "");
_Static_assert(offsetof(struct tee_regs, m31_mode_ctrl) == 0x7c, "");
_Static_assert(offsetof(struct tee_regs, clock_gate) == 0x80, "");
_Static_assert(offsetof(struct tee_regs, date) == 0xffc, "");
_Static_assert(sizeof(struct tee_regs) == 0x1000, "");

#define TEE_BASE 0x60098000u
#define TEE ((struct tee_regs *)(uintptr_t)TEE_BASE)

#define TEE_M0_MODE_CTRL_OFFSET 0x0u
#define TEE_M0_MODE_CTRL_RESET 0x00000000u
#define TEE_M0_MODE_CTRL_M0_MODE_SHIFT 0u
#define TEE_M0_MODE_CTRL_M0_MODE_MASK 0x00000003u
static inline uint32_t tee_m0_mode_ctrl_get_m0_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m0_mode_ctrl_set_m0_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M1_MODE_CTRL_OFFSET 0x4u
#define TEE_M1_MODE_CTRL_RESET 0x00000003u
#define TEE_M1_MODE_CTRL_M1_MODE_SHIFT 0u
#define TEE_M1_MODE_CTRL_M1_MODE_MASK 0x00000003u
static inline uint32_t tee_m1_mode_ctrl_get_m1_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m1_mode_ctrl_set_m1_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M2_MODE_CTRL_OFFSET 0x8u
#define TEE_M2_MODE_CTRL_RESET 0x00000000u
#define TEE_M2_MODE_CTRL_M2_MODE_SHIFT 0u
#define TEE_M2_MODE_CTRL_M2_MODE_MASK 0x00000003u
static inline uint32_t tee_m2_mode_ctrl_get_m2_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m2_mode_ctrl_set_m2_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M3_MODE_CTRL_OFFSET 0xcu
#define TEE_M3_MODE_CTRL_RESET 0x00000003u
#define TEE_M3_MODE_CTRL_M3_MODE_SHIFT 0u
#define TEE_M3_MODE_CTRL_M3_MODE_MASK 0x00000003u
static inline uint32_t tee_m3_mode_ctrl_get_m3_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m3_mode_ctrl_set_m3_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M4_MODE_CTRL_OFFSET 0x10u
#define TEE_M4_MODE_CTRL_RESET 0x00000003u
#define TEE_M4_MODE_CTRL_M4_MODE_SHIFT 0u
#define TEE_M4_MODE_CTRL_M4_MODE_MASK 0x00000003u
static inline uint32_t tee_m4_mode_ctrl_get_m4_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m4_mode_ctrl_set_m4_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M5_MODE_CTRL_OFFSET 0x14u
#define TEE_M5_MODE_CTRL_RESET 0x00000003u
#define TEE_M5_MODE_CTRL_M5_MODE_SHIFT 0u
#define TEE_M5_MODE_CTRL_M5_MODE_MASK 0x00000003u
static inline uint32_t tee_m5_mode_ctrl_get_m5_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m5_mode_ctrl_set_m5_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M6_MODE_CTRL_OFFSET 0x18u
#define TEE_M6_MODE_CTRL_RESET 0x00000003u
#define TEE_M6_MODE_CTRL_M6_MODE_SHIFT 0u
#define TEE_M6_MODE_CTRL_M6_MODE_MASK 0x00000003u
static inline uint32_t tee_m6_mode_ctrl_get_m6_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m6_mode_ctrl_set_m6_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M7_MODE_CTRL_OFFSET 0x1cu
#define TEE_M7_MODE_CTRL_RESET 0x00000003u
#define TEE_M7_MODE_CTRL_M7_MODE_SHIFT 0u
#define TEE_M7_MODE_CTRL_M7_MODE_MASK 0x00000003u
static inline uint32_t tee_m7_mode_ctrl_get_m7_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m7_mode_ctrl_set_m7_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M8_MODE_CTRL_OFFSET 0x20u
#define TEE_M8_MODE_CTRL_RESET 0x00000003u
#define TEE_M8_MODE_CTRL_M8_MODE_SHIFT 0u
#define TEE_M8_MODE_CTRL_M8_MODE_MASK 0x00000003u
static inline uint32_t tee_m8_mode_ctrl_get_m8_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m8_mode_ctrl_set_m8_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M9_MODE_CTRL_OFFSET 0x24u
#define TEE_M9_MODE_CTRL_RESET 0x00000003u
#define TEE_M9_MODE_CTRL_M9_MODE_SHIFT 0u
#define TEE_M9_MODE_CTRL_M9_MODE_MASK 0x00000003u
static inline uint32_t tee_m9_mode_ctrl_get_m9_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m9_mode_ctrl_set_m9_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M10_MODE_CTRL_OFFSET 0x28u
#define TEE_M10_MODE_CTRL_RESET 0x00000003u
#define TEE_M10_MODE_CTRL_M10_MODE_SHIFT 0u
#define TEE_M10_MODE_CTRL_M10_MODE_MASK 0x00000003u
static inline uint32_t tee_m10_mode_ctrl_get_m10_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m10_mode_ctrl_set_m10_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M11_MODE_CTRL_OFFSET 0x2cu
#define TEE_M11_MODE_CTRL_RESET 0x00000003u
#define TEE_M11_MODE_CTRL_M11_MODE_SHIFT 0u
#define TEE_M11_MODE_CTRL_M11_MODE_MASK 0x00000003u
static inline uint32_t tee_m11_mode_ctrl_get_m11_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m11_mode_ctrl_set_m11_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M12_MODE_CTRL_OFFSET 0x30u
#define TEE_M12_MODE_CTRL_RESET 0x00000003u
#define TEE_M12_MODE_CTRL_M12_MODE_SHIFT 0u
#define TEE_M12_MODE_CTRL_M12_MODE_MASK 0x00000003u
static inline uint32_t tee_m12_mode_ctrl_get_m12_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m12_mode_ctrl_set_m12_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M13_MODE_CTRL_OFFSET 0x34u
#define TEE_M13_MODE_CTRL_RESET 0x00000003u
#define TEE_M13_MODE_CTRL_M13_MODE_SHIFT 0u
#define TEE_M13_MODE_CTRL_M13_MODE_MASK 0x00000003u
static inline uint32_t tee_m13_mode_ctrl_get_m13_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m13_mode_ctrl_set_m13_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M14_MODE_CTRL_OFFSET 0x38u
#define TEE_M14_MODE_CTRL_RESET 0x00000003u
#define TEE_M14_MODE_CTRL_M14_MODE_SHIFT 0u
#define TEE_M14_MODE_CTRL_M14_MODE_MASK 0x00000003u
static inline uint32_t tee_m14_mode_ctrl_get_m14_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m14_mode_ctrl_set_m14_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M15_MODE_CTRL_OFFSET 0x3cu
#define TEE_M15_MODE_CTRL_RESET 0x00000003u
#define TEE_M15_MODE_CTRL_M15_MODE_SHIFT 0u
#define TEE_M15_MODE_CTRL_M15_MODE_MASK 0x00000003u
static inline uint32_t tee_m15_mode_ctrl_get_m15_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m15_mode_ctrl_set_m15_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M16_MODE_CTRL_OFFSET 0x40u
#define TEE_M16_MODE_CTRL_RESET 0x00000003u
#define TEE_M16_MODE_CTRL_M16_MODE_SHIFT 0u
#define TEE_M16_MODE_CTRL_M16_MODE_MASK 0x00000003u
static inline uint32_t tee_m16_mode_ctrl_get_m16_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m16_mode_ctrl_set_m16_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M17_MODE_CTRL_OFFSET 0x44u
#define TEE_M17_MODE_CTRL_RESET 0x00000003u
#define TEE_M17_MODE_CTRL_M17_MODE_SHIFT 0u
#define TEE_M17_MODE_CTRL_M17_MODE_MASK 0x00000003u
static inline uint32_t tee_m17_mode_ctrl_get_m17_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m17_mode_ctrl_set_m17_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M18_MODE_CTRL_OFFSET 0x48u
#define TEE_M18_MODE_CTRL_RESET 0x00000003u
#define TEE_M18_MODE_CTRL_M18_MODE_SHIFT 0u
#define TEE_M18_MODE_CTRL_M18_MODE_MASK 0x00000003u
static inline uint32_t tee_m18_mode_ctrl_get_m18_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m18_mode_ctrl_set_m18_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M19_MODE_CTRL_OFFSET 0x4cu
#define TEE_M19_MODE_CTRL_RESET 0x00000003u
#define TEE_M19_MODE_CTRL_M19_MODE_SHIFT 0u
#define TEE_M19_MODE_CTRL_M19_MODE_MASK 0x00000003u
static inline uint32_t tee_m19_mode_ctrl_get_m19_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m19_mode_ctrl_set_m19_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M20_MODE_CTRL_OFFSET 0x50u
#define TEE_M20_MODE_CTRL_RESET 0x00000003u
#define TEE_M20_MODE_CTRL_M20_MODE_SHIFT 0u
#define TEE_M20_MODE_CTRL_M20_MODE_MASK 0x00000003u
static inline uint32_t tee_m20_mode_ctrl_get_m20_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m20_mode_ctrl_set_m20_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M21_MODE_CTRL_OFFSET 0x54u
#define TEE_M21_MODE_CTRL_RESET 0x00000003u
#define TEE_M21_MODE_CTRL_M21_MODE_SHIFT 0u
#define TEE_M21_MODE_CTRL_M21_MODE_MASK 0x00000003u
static inline uint32_t tee_m21_mode_ctrl_get_m21_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m21_mode_ctrl_set_m21_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M22_MODE_CTRL_OFFSET 0x58u
#define TEE_M22_MODE_CTRL_RESET 0x00000003u
#define TEE_M22_MODE_CTRL_M22_MODE_SHIFT 0u
#define TEE_M22_MODE_CTRL_M22_MODE_MASK 0x00000003u
static inline uint32_t tee_m22_mode_ctrl_get_m22_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m22_mode_ctrl_set_m22_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M23_MODE_CTRL_OFFSET 0x5cu
#define TEE_M23_MODE_CTRL_RESET 0x00000003u
#define TEE_M23_MODE_CTRL_M23_MODE_SHIFT 0u
#define TEE_M23_MODE_CTRL_M23_MODE_MASK 0x00000003u
static inline uint32_t tee_m23_mode_ctrl_get_m23_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m23_mode_ctrl_set_m23_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M24_MODE_CTRL_OFFSET 0x60u
#define TEE_M24_MODE_CTRL_RESET 0x00000003u
#define TEE_M24_MODE_CTRL_M24_MODE_SHIFT 0u
#define TEE_M24_MODE_CTRL_M24_MODE_MASK 0x00000003u
static inline uint32_t tee_m24_mode_ctrl_get_m24_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m24_mode_ctrl_set_m24_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M25_MODE_CTRL_OFFSET 0x64u
#define TEE_M25_MODE_CTRL_RESET 0x00000003u
#define TEE_M25_MODE_CTRL_M25_MODE_SHIFT 0u
#define TEE_M25_MODE_CTRL_M25_MODE_MASK 0x00000003u
static inline uint32_t tee_m25_mode_ctrl_get_m25_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m25_mode_ctrl_set_m25_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M26_MODE_CTRL_OFFSET 0x68u
#define TEE_M26_MODE_CTRL_RESET 0x00000003u
#define TEE_M26_MODE_CTRL_M26_MODE_SHIFT 0u
#define TEE_M26_MODE_CTRL_M26_MODE_MASK 0x00000003u
static inline uint32_t tee_m26_mode_ctrl_get_m26_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m26_mode_ctrl_set_m26_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M27_MODE_CTRL_OFFSET 0x6cu
#define TEE_M27_MODE_CTRL_RESET 0x00000003u
#define TEE_M27_MODE_CTRL_M27_MODE_SHIFT 0u
#define TEE_M27_MODE_CTRL_M27_MODE_MASK 0x00000003u
static inline uint32_t tee_m27_mode_ctrl_get_m27_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m27_mode_ctrl_set_m27_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M28_MODE_CTRL_OFFSET 0x70u
#define TEE_M28_MODE_CTRL_RESET 0x00000003u
#define TEE_M28_MODE_CTRL_M28_MODE_SHIFT 0u
#define TEE_M28_MODE_CTRL_M28_MODE_MASK 0x00000003u
static inline uint32_t tee_m28_mode_ctrl_get_m28_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m28_mode_ctrl_set_m28_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M29_MODE_CTRL_OFFSET 0x74u
#define TEE_M29_MODE_CTRL_RESET 0x00000003u
#define TEE_M29_MODE_CTRL_M29_MODE_SHIFT 0u
#define TEE_M29_MODE_CTRL_M29_MODE_MASK 0x00000003u
static inline uint32_t tee_m29_mode_ctrl_get_m29_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m29_mode_ctrl_set_m29_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M30_MODE_CTRL_OFFSET 0x78u
#define TEE_M30_MODE_CTRL_RESET 0x00000003u
#define TEE_M30_MODE_CTRL_M30_MODE_SHIFT 0u
#define TEE_M30_MODE_CTRL_M30_MODE_MASK 0x00000003u
static inline uint32_t tee_m30_mode_ctrl_get_m30_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m30_mode_ctrl_set_m30_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_M31_MODE_CTRL_OFFSET 0x7cu
#define TEE_M31_MODE_CTRL_RESET 0x00000003u
#define TEE_M31_MODE_CTRL_M31_MODE_SHIFT 0u
#define TEE_M31_MODE_CTRL_M31_MODE_MASK 0x00000003u
static inline uint32_t tee_m31_mode_ctrl_get_m31_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t tee_m31_mode_ctrl_set_m31_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define TEE_CLOCK_GATE_OFFSET 0x80u
#define TEE_CLOCK_GATE_RESET 0x00000001u
#define TEE_CLOCK_GATE_CLK_EN_SHIFT 0u
#define TEE_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t tee_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t tee_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define TEE_DATE_OFFSET 0xffcu
#define TEE_DATE_RESET 0x02205282u
#define TEE_DATE_DATE_SHIFT 0u
#define TEE_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t tee_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t tee_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
