/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_SOC_ETM_H
#define CREMA_REGS_ESP32C6_SOC_ETM_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct soc_etm_regs {
    volatile uint32_t ch_ena_ad0; /* 0x0 */
    volatile uint32_t ch_ena_ad0_set; /* 0x4, write-only */
    volatile uint32_t ch_ena_ad0_clr; /* 0x8, write-only */
    volatile uint32_t ch_ena_ad1; /* 0xc */
    volatile uint32_t ch_ena_ad1_set; /* 0x10, write-only */
    volatile uint32_t ch_ena_ad1_clr; /* 0x14, write-only */
    volatile uint32_t ch0_evt_id; /* 0x18 */
    volatile uint32_t ch0_task_id; /* 0x1c */
    volatile uint32_t ch1_evt_id; /* 0x20 */
    volatile uint32_t ch1_task_id; /* 0x24 */
    volatile uint32_t ch2_evt_id; /* 0x28 */
    volatile uint32_t ch2_task_id; /* 0x2c */
    volatile uint32_t ch3_evt_id; /* 0x30 */
    volatile uint32_t ch3_task_id; /* 0x34 */
    volatile uint32_t ch4_evt_id; /* 0x38 */
    volatile uint32_t ch4_task_id; /* 0x3c */
    volatile uint32_t ch5_evt_id; /* 0x40 */
    volatile uint32_t ch5_task_id; /* 0x44 */
    volatile uint32_t ch6_evt_id; /* 0x48 */
    volatile uint32_t ch6_task_id; /* 0x4c */
    volatile uint32_t ch7_evt_id; /* 0x50 */
    volatile uint32_t ch7_task_id; /* 0x54 */
    volatile uint32_t ch8_evt_id; /* 0x58 */
    volatile uint32_t ch8_task_id; /* 0x5c */
    volatile uint32_t ch9_evt_id; /* 0x60 */
    volatile uint32_t ch9_task_id; /* 0x64 */
    volatile uint32_t ch10_evt_id; /* 0x68 */
    volatile uint32_t ch10_task_id; /* 0x6c */
    volatile uint32_t ch11_evt_id; /* 0x70 */
    volatile uint32_t ch11_task_id; /* 0x74 */
    volatile uint32_t ch12_evt_id; /* 0x78 */
    volatile uint32_t ch12_task_id; /* 0x7c */
    volatile uint32_t ch13_evt_id; /* 0x80 */
    volatile uint32_t ch13_task_id; /* 0x84 */
    volatile uint32_t ch14_evt_id; /* 0x88 */
    volatile uint32_t ch14_task_id; /* 0x8c */
    volatile uint32_t ch15_evt_id; /* 0x90 */
    volatile uint32_t ch15_task_id; /* 0x94 */
    volatile uint32_t ch16_evt_id; /* 0x98 */
    volatile uint32_t ch16_task_id; /* 0x9c */
    volatile uint32_t ch17_evt_id; /* 0xa0 */
    volatile uint32_t ch17_task_id; /* 0xa4 */
    volatile uint32_t ch18_evt_id; /* 0xa8 */
    volatile uint32_t ch18_task_id; /* 0xac */
    volatile uint32_t ch19_evt_id; /* 0xb0 */
    volatile uint32_t ch19_task_id; /* 0xb4 */
    volatile uint32_t ch20_evt_id; /* 0xb8 */
    volatile uint32_t ch20_task_id; /* 0xbc */
    volatile uint32_t ch21_evt_id; /* 0xc0 */
    volatile uint32_t ch21_task_id; /* 0xc4 */
    volatile uint32_t ch22_evt_id; /* 0xc8 */
    volatile uint32_t ch22_task_id; /* 0xcc */
    volatile uint32_t ch23_evt_id; /* 0xd0 */
    volatile uint32_t ch23_task_id; /* 0xd4 */
    volatile uint32_t ch24_evt_id; /* 0xd8 */
    volatile uint32_t ch24_task_id; /* 0xdc */
    volatile uint32_t ch25_evt_id; /* 0xe0 */
    volatile uint32_t ch25_task_id; /* 0xe4 */
    volatile uint32_t ch26_evt_id; /* 0xe8 */
    volatile uint32_t ch26_task_id; /* 0xec */
    volatile uint32_t ch27_evt_id; /* 0xf0 */
    volatile uint32_t ch27_task_id; /* 0xf4 */
    volatile uint32_t ch28_evt_id; /* 0xf8 */
    volatile uint32_t ch28_task_id; /* 0xfc */
    volatile uint32_t ch29_evt_id; /* 0x100 */
    volatile uint32_t ch29_task_id; /* 0x104 */
    volatile uint32_t ch30_evt_id; /* 0x108 */
    volatile uint32_t ch30_task_id; /* 0x10c */
    volatile uint32_t ch31_evt_id; /* 0x110 */
    volatile uint32_t ch31_task_id; /* 0x114 */
    volatile uint32_t ch32_evt_id; /* 0x118 */
    volatile uint32_t ch32_task_id; /* 0x11c */
    volatile uint32_t ch33_evt_id; /* 0x120 */
    volatile uint32_t ch33_task_id; /* 0x124 */
    volatile uint32_t ch34_evt_id; /* 0x128 */
    volatile uint32_t ch34_task_id; /* 0x12c */
    volatile uint32_t ch35_evt_id; /* 0x130 */
    volatile uint32_t ch35_task_id; /* 0x134 */
    volatile uint32_t ch36_evt_id; /* 0x138 */
    volatile uint32_t ch36_task_id; /* 0x13c */
    volatile uint32_t ch37_evt_id; /* 0x140 */
    volatile uint32_t ch37_task_id; /* 0x144 */
    volatile uint32_t ch38_evt_id; /* 0x148 */
    volatile uint32_t ch38_task_id; /* 0x14c */
    volatile uint32_t ch39_evt_id; /* 0x150 */
    volatile uint32_t ch39_task_id; /* 0x154 */
    volatile uint32_t ch40_evt_id; /* 0x158 */
    volatile uint32_t ch40_task_id; /* 0x15c */
    volatile uint32_t ch41_evt_id; /* 0x160 */
    volatile uint32_t ch41_task_id; /* 0x164 */
    volatile uint32_t ch42_evt_id; /* 0x168 */
    volatile uint32_t ch42_task_id; /* 0x16c */
    volatile uint32_t ch43_evt_id; /* 0x170 */
    volatile uint32_t ch43_task_id; /* 0x174 */
    volatile uint32_t ch44_evt_id; /* 0x178 */
    volatile uint32_t ch44_task_id; /* 0x17c */
    volatile uint32_t ch45_evt_id; /* 0x180 */
    volatile uint32_t ch45_task_id; /* 0x184 */
    volatile uint32_t ch46_evt_id; /* 0x188 */
    volatile uint32_t ch46_task_id; /* 0x18c */
    volatile uint32_t ch47_evt_id; /* 0x190 */
    volatile uint32_t ch47_task_id; /* 0x194 */
    volatile uint32_t ch48_evt_id; /* 0x198 */
    volatile uint32_t ch48_task_id; /* 0x19c */
    volatile uint32_t ch49_evt_id; /* 0x1a0 */
    volatile uint32_t ch49_task_id; /* 0x1a4 */
    volatile uint32_t clk_en; /* 0x1a8 */
    volatile uint32_t date; /* 0x1ac */
};
_Static_assert(offsetof(struct soc_etm_regs, ch_ena_ad0) == 0x0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch_ena_ad0_set) == 0x4, "");
_Static_assert(offsetof(struct soc_etm_regs, ch_ena_ad0_clr) == 0x8, "");
_Static_assert(offsetof(struct soc_etm_regs, ch_ena_ad1) == 0xc, "");
_Static_assert(offsetof(struct soc_etm_regs, ch_ena_ad1_set) == 0x10, "");
_Static_assert(offsetof(struct soc_etm_regs, ch_ena_ad1_clr) == 0x14, "");
_Static_assert(offsetof(struct soc_etm_regs, ch0_evt_id) == 0x18, "");
_Static_assert(offsetof(struct soc_etm_regs, ch0_task_id) == 0x1c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch1_evt_id) == 0x20, "");
_Static_assert(offsetof(struct soc_etm_regs, ch1_task_id) == 0x24, "");
_Static_assert(offsetof(struct soc_etm_regs, ch2_evt_id) == 0x28, "");
_Static_assert(offsetof(struct soc_etm_regs, ch2_task_id) == 0x2c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch3_evt_id) == 0x30, "");
_Static_assert(offsetof(struct soc_etm_regs, ch3_task_id) == 0x34, "");
_Static_assert(offsetof(struct soc_etm_regs, ch4_evt_id) == 0x38, "");
_Static_assert(offsetof(struct soc_etm_regs, ch4_task_id) == 0x3c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch5_evt_id) == 0x40, "");
_Static_assert(offsetof(struct soc_etm_regs, ch5_task_id) == 0x44, "");
_Static_assert(offsetof(struct soc_etm_regs, ch6_evt_id) == 0x48, "");
_Static_assert(offsetof(struct soc_etm_regs, ch6_task_id) == 0x4c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch7_evt_id) == 0x50, "");
_Static_assert(offsetof(struct soc_etm_regs, ch7_task_id) == 0x54, "");
_Static_assert(offsetof(struct soc_etm_regs, ch8_evt_id) == 0x58, "");
_Static_assert(offsetof(struct soc_etm_regs, ch8_task_id) == 0x5c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch9_evt_id) == 0x60, "");
_Static_assert(offsetof(struct soc_etm_regs, ch9_task_id) == 0x64, "");
_Static_assert(offsetof(struct soc_etm_regs, ch10_evt_id) == 0x68, "");
_Static_assert(offsetof(struct soc_etm_regs, ch10_task_id) == 0x6c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch11_evt_id) == 0x70, "");
_Static_assert(offsetof(struct soc_etm_regs, ch11_task_id) == 0x74, "");
_Static_assert(offsetof(struct soc_etm_regs, ch12_evt_id) == 0x78, "");
_Static_assert(offsetof(struct soc_etm_regs, ch12_task_id) == 0x7c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch13_evt_id) == 0x80, "");
_Static_assert(offsetof(struct soc_etm_regs, ch13_task_id) == 0x84, "");
_Static_assert(offsetof(struct soc_etm_regs, ch14_evt_id) == 0x88, "");
_Static_assert(offsetof(struct soc_etm_regs, ch14_task_id) == 0x8c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch15_evt_id) == 0x90, "");
_Static_assert(offsetof(struct soc_etm_regs, ch15_task_id) == 0x94, "");
_Static_assert(offsetof(struct soc_etm_regs, ch16_evt_id) == 0x98, "");
_Static_assert(offsetof(struct soc_etm_regs, ch16_task_id) == 0x9c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch17_evt_id) == 0xa0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch17_task_id) == 0xa4, "");
_Static_assert(offsetof(struct soc_etm_regs, ch18_evt_id) == 0xa8, "");
_Static_assert(offsetof(struct soc_etm_regs, ch18_task_id) == 0xac, "");
_Static_assert(offsetof(struct soc_etm_regs, ch19_evt_id) == 0xb0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch19_task_id) == 0xb4, "");
_Static_assert(offsetof(struct soc_etm_regs, ch20_evt_id) == 0xb8, "");
_Static_assert(offsetof(struct soc_etm_regs, ch20_task_id) == 0xbc, "");
_Static_assert(offsetof(struct soc_etm_regs, ch21_evt_id) == 0xc0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch21_task_id) == 0xc4, "");
_Static_assert(offsetof(struct soc_etm_regs, ch22_evt_id) == 0xc8, "");
_Static_assert(offsetof(struct soc_etm_regs, ch22_task_id) == 0xcc, "");
_Static_assert(offsetof(struct soc_etm_regs, ch23_evt_id) == 0xd0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch23_task_id) == 0xd4, "");
_Static_assert(offsetof(struct soc_etm_regs, ch24_evt_id) == 0xd8, "");
_Static_assert(offsetof(struct soc_etm_regs, ch24_task_id) == 0xdc, "");
_Static_assert(offsetof(struct soc_etm_regs, ch25_evt_id) == 0xe0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch25_task_id) == 0xe4, "");
_Static_assert(offsetof(struct soc_etm_regs, ch26_evt_id) == 0xe8, "");
_Static_assert(offsetof(struct soc_etm_regs, ch26_task_id) == 0xec, "");
_Static_assert(offsetof(struct soc_etm_regs, ch27_evt_id) == 0xf0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch27_task_id) == 0xf4, "");
_Static_assert(offsetof(struct soc_etm_regs, ch28_evt_id) == 0xf8, "");
_Static_assert(offsetof(struct soc_etm_regs, ch28_task_id) == 0xfc, "");
_Static_assert(offsetof(struct soc_etm_regs, ch29_evt_id) == 0x100, "");
_Static_assert(offsetof(struct soc_etm_regs, ch29_task_id) == 0x104, "");
_Static_assert(offsetof(struct soc_etm_regs, ch30_evt_id) == 0x108, "");
_Static_assert(offsetof(struct soc_etm_regs, ch30_task_id) == 0x10c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch31_evt_id) == 0x110, "");
_Static_assert(offsetof(struct soc_etm_regs, ch31_task_id) == 0x114, "");
_Static_assert(offsetof(struct soc_etm_regs, ch32_evt_id) == 0x118, "");
_Static_assert(offsetof(struct soc_etm_regs, ch32_task_id) == 0x11c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch33_evt_id) == 0x120, "");
_Static_assert(offsetof(struct soc_etm_regs, ch33_task_id) == 0x124, "");
_Static_assert(offsetof(struct soc_etm_regs, ch34_evt_id) == 0x128, "");
_Static_assert(offsetof(struct soc_etm_regs, ch34_task_id) == 0x12c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch35_evt_id) == 0x130, "");
_Static_assert(offsetof(struct soc_etm_regs, ch35_task_id) == 0x134, "");
_Static_assert(offsetof(struct soc_etm_regs, ch36_evt_id) == 0x138, "");
_Static_assert(offsetof(struct soc_etm_regs, ch36_task_id) == 0x13c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch37_evt_id) == 0x140, "");
_Static_assert(offsetof(struct soc_etm_regs, ch37_task_id) == 0x144, "");
_Static_assert(offsetof(struct soc_etm_regs, ch38_evt_id) == 0x148, "");
_Static_assert(offsetof(struct soc_etm_regs, ch38_task_id) == 0x14c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch39_evt_id) == 0x150, "");
_Static_assert(offsetof(struct soc_etm_regs, ch39_task_id) == 0x154, "");
_Static_assert(offsetof(struct soc_etm_regs, ch40_evt_id) == 0x158, "");
_Static_assert(offsetof(struct soc_etm_regs, ch40_task_id) == 0x15c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch41_evt_id) == 0x160, "");
_Static_assert(offsetof(struct soc_etm_regs, ch41_task_id) == 0x164, "");
_Static_assert(offsetof(struct soc_etm_regs, ch42_evt_id) == 0x168, "");
_Static_assert(offsetof(struct soc_etm_regs, ch42_task_id) == 0x16c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch43_evt_id) == 0x170, "");
_Static_assert(offsetof(struct soc_etm_regs, ch43_task_id) == 0x174, "");
_Static_assert(offsetof(struct soc_etm_regs, ch44_evt_id) == 0x178, "");
_Static_assert(offsetof(struct soc_etm_regs, ch44_task_id) == 0x17c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch45_evt_id) == 0x180, "");
_Static_assert(offsetof(struct soc_etm_regs, ch45_task_id) == 0x184, "");
_Static_assert(offsetof(struct soc_etm_regs, ch46_evt_id) == 0x188, "");
_Static_assert(offsetof(struct soc_etm_regs, ch46_task_id) == 0x18c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch47_evt_id) == 0x190, "");
_Static_assert(offsetof(struct soc_etm_regs, ch47_task_id) == 0x194, "");
_Static_assert(offsetof(struct soc_etm_regs, ch48_evt_id) == 0x198, "");
_Static_assert(offsetof(struct soc_etm_regs, ch48_task_id) == 0x19c, "");
_Static_assert(offsetof(struct soc_etm_regs, ch49_evt_id) == 0x1a0, "");
_Static_assert(offsetof(struct soc_etm_regs, ch49_task_id) == 0x1a4, "");
_Static_assert(offsetof(struct soc_etm_regs, clk_en) == 0x1a8, "");
_Static_assert(offsetof(struct soc_etm_regs, date) == 0x1ac, "");
_Static_assert(sizeof(struct soc_etm_regs) == 0x1b0, "");

#define SOC_ETM_BASE 0x60013000u
#define SOC_ETM ((struct soc_etm_regs *)(uintptr_t)SOC_ETM_BASE)

#define SOC_ETM_CH_ENA_AD0_OFFSET 0x0u
#define SOC_ETM_CH_ENA_AD0_RESET 0x00000000u
#define SOC_ETM_CH_ENA_AD0_CH_ENA0_SHIFT 0u
#define SOC_ETM_CH_ENA_AD0_CH_ENA0_MASK 0x00000001u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena0(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA1_SHIFT 1u
#define SOC_ETM_CH_ENA_AD0_CH_ENA1_MASK 0x00000002u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena1(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA2_SHIFT 2u
#define SOC_ETM_CH_ENA_AD0_CH_ENA2_MASK 0x00000004u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena2(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA3_SHIFT 3u
#define SOC_ETM_CH_ENA_AD0_CH_ENA3_MASK 0x00000008u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena3(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena3(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA4_SHIFT 4u
#define SOC_ETM_CH_ENA_AD0_CH_ENA4_MASK 0x00000010u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena4(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena4(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA5_SHIFT 5u
#define SOC_ETM_CH_ENA_AD0_CH_ENA5_MASK 0x00000020u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena5(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena5(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA6_SHIFT 6u
#define SOC_ETM_CH_ENA_AD0_CH_ENA6_MASK 0x00000040u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena6(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena6(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA7_SHIFT 7u
#define SOC_ETM_CH_ENA_AD0_CH_ENA7_MASK 0x00000080u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena7(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena7(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA8_SHIFT 8u
#define SOC_ETM_CH_ENA_AD0_CH_ENA8_MASK 0x00000100u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena8(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena8(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA9_SHIFT 9u
#define SOC_ETM_CH_ENA_AD0_CH_ENA9_MASK 0x00000200u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena9(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena9(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA10_SHIFT 10u
#define SOC_ETM_CH_ENA_AD0_CH_ENA10_MASK 0x00000400u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena10(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena10(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA11_SHIFT 11u
#define SOC_ETM_CH_ENA_AD0_CH_ENA11_MASK 0x00000800u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena11(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena11(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA12_SHIFT 12u
#define SOC_ETM_CH_ENA_AD0_CH_ENA12_MASK 0x00001000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena12(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena12(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA13_SHIFT 13u
#define SOC_ETM_CH_ENA_AD0_CH_ENA13_MASK 0x00002000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena13(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena13(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA14_SHIFT 14u
#define SOC_ETM_CH_ENA_AD0_CH_ENA14_MASK 0x00004000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena14(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena14(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA15_SHIFT 15u
#define SOC_ETM_CH_ENA_AD0_CH_ENA15_MASK 0x00008000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena15(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena15(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA16_SHIFT 16u
#define SOC_ETM_CH_ENA_AD0_CH_ENA16_MASK 0x00010000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena16(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena16(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA17_SHIFT 17u
#define SOC_ETM_CH_ENA_AD0_CH_ENA17_MASK 0x00020000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena17(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena17(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA18_SHIFT 18u
#define SOC_ETM_CH_ENA_AD0_CH_ENA18_MASK 0x00040000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena18(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena18(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA19_SHIFT 19u
#define SOC_ETM_CH_ENA_AD0_CH_ENA19_MASK 0x00080000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena19(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena19(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA20_SHIFT 20u
#define SOC_ETM_CH_ENA_AD0_CH_ENA20_MASK 0x00100000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena20(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena20(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA21_SHIFT 21u
#define SOC_ETM_CH_ENA_AD0_CH_ENA21_MASK 0x00200000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena21(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena21(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA22_SHIFT 22u
#define SOC_ETM_CH_ENA_AD0_CH_ENA22_MASK 0x00400000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena22(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena22(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA23_SHIFT 23u
#define SOC_ETM_CH_ENA_AD0_CH_ENA23_MASK 0x00800000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena23(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena23(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA24_SHIFT 24u
#define SOC_ETM_CH_ENA_AD0_CH_ENA24_MASK 0x01000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena24(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena24(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA25_SHIFT 25u
#define SOC_ETM_CH_ENA_AD0_CH_ENA25_MASK 0x02000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena25(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena25(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA26_SHIFT 26u
#define SOC_ETM_CH_ENA_AD0_CH_ENA26_MASK 0x04000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena26(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena26(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA27_SHIFT 27u
#define SOC_ETM_CH_ENA_AD0_CH_ENA27_MASK 0x08000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena27(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena27(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA28_SHIFT 28u
#define SOC_ETM_CH_ENA_AD0_CH_ENA28_MASK 0x10000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena28(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena28(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA29_SHIFT 29u
#define SOC_ETM_CH_ENA_AD0_CH_ENA29_MASK 0x20000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena29(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena29(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA30_SHIFT 30u
#define SOC_ETM_CH_ENA_AD0_CH_ENA30_MASK 0x40000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena30(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena30(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SOC_ETM_CH_ENA_AD0_CH_ENA31_SHIFT 31u
#define SOC_ETM_CH_ENA_AD0_CH_ENA31_MASK 0x80000000u
static inline uint32_t soc_etm_ch_ena_ad0_get_ch_ena31(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad0_set_ch_ena31(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SOC_ETM_CH_ENA_AD0_SET_OFFSET 0x4u
#define SOC_ETM_CH_ENA_AD0_SET_RESET 0x00000000u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET0_SHIFT 0u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET0_MASK 0x00000001u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET1_SHIFT 1u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET1_MASK 0x00000002u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET2_SHIFT 2u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET2_MASK 0x00000004u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET3_SHIFT 3u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET3_MASK 0x00000008u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set3(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET4_SHIFT 4u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET4_MASK 0x00000010u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set4(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET5_SHIFT 5u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET5_MASK 0x00000020u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set5(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET6_SHIFT 6u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET6_MASK 0x00000040u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set6(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET7_SHIFT 7u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET7_MASK 0x00000080u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set7(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET8_SHIFT 8u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET8_MASK 0x00000100u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set8(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET9_SHIFT 9u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET9_MASK 0x00000200u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set9(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET10_SHIFT 10u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET10_MASK 0x00000400u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set10(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET11_SHIFT 11u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET11_MASK 0x00000800u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set11(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET12_SHIFT 12u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET12_MASK 0x00001000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set12(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET13_SHIFT 13u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET13_MASK 0x00002000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set13(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET14_SHIFT 14u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET14_MASK 0x00004000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set14(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET15_SHIFT 15u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET15_MASK 0x00008000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set15(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET16_SHIFT 16u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET16_MASK 0x00010000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set16(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET17_SHIFT 17u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET17_MASK 0x00020000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set17(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET18_SHIFT 18u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET18_MASK 0x00040000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set18(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET19_SHIFT 19u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET19_MASK 0x00080000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set19(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET20_SHIFT 20u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET20_MASK 0x00100000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set20(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET21_SHIFT 21u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET21_MASK 0x00200000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set21(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET22_SHIFT 22u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET22_MASK 0x00400000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set22(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET23_SHIFT 23u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET23_MASK 0x00800000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set23(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET24_SHIFT 24u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET24_MASK 0x01000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set24(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET25_SHIFT 25u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET25_MASK 0x02000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set25(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET26_SHIFT 26u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET26_MASK 0x04000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set26(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET27_SHIFT 27u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET27_MASK 0x08000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set27(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET28_SHIFT 28u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET28_MASK 0x10000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set28(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET29_SHIFT 29u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET29_MASK 0x20000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set29(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET30_SHIFT 30u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET30_MASK 0x40000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set30(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET31_SHIFT 31u
#define SOC_ETM_CH_ENA_AD0_SET_CH_SET31_MASK 0x80000000u
static inline uint32_t soc_etm_ch_ena_ad0_set_set_ch_set31(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SOC_ETM_CH_ENA_AD0_CLR_OFFSET 0x8u
#define SOC_ETM_CH_ENA_AD0_CLR_RESET 0x00000000u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR0_SHIFT 0u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR0_MASK 0x00000001u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR1_SHIFT 1u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR1_MASK 0x00000002u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR2_SHIFT 2u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR2_MASK 0x00000004u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR3_SHIFT 3u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR3_MASK 0x00000008u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr3(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR4_SHIFT 4u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR4_MASK 0x00000010u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr4(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR5_SHIFT 5u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR5_MASK 0x00000020u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr5(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR6_SHIFT 6u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR6_MASK 0x00000040u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr6(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR7_SHIFT 7u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR7_MASK 0x00000080u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr7(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR8_SHIFT 8u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR8_MASK 0x00000100u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr8(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR9_SHIFT 9u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR9_MASK 0x00000200u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr9(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR10_SHIFT 10u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR10_MASK 0x00000400u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr10(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR11_SHIFT 11u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR11_MASK 0x00000800u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr11(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR12_SHIFT 12u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR12_MASK 0x00001000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr12(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR13_SHIFT 13u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR13_MASK 0x00002000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr13(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR14_SHIFT 14u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR14_MASK 0x00004000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr14(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR15_SHIFT 15u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR15_MASK 0x00008000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr15(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR16_SHIFT 16u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR16_MASK 0x00010000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr16(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR17_SHIFT 17u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR17_MASK 0x00020000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr17(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR18_SHIFT 18u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR18_MASK 0x00040000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr18(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR19_SHIFT 19u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR19_MASK 0x00080000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr19(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR20_SHIFT 20u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR20_MASK 0x00100000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr20(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR21_SHIFT 21u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR21_MASK 0x00200000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr21(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR22_SHIFT 22u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR22_MASK 0x00400000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr22(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR23_SHIFT 23u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR23_MASK 0x00800000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr23(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR24_SHIFT 24u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR24_MASK 0x01000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr24(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR25_SHIFT 25u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR25_MASK 0x02000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr25(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR26_SHIFT 26u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR26_MASK 0x04000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr26(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR27_SHIFT 27u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR27_MASK 0x08000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr27(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR28_SHIFT 28u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR28_MASK 0x10000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr28(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR29_SHIFT 29u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR29_MASK 0x20000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr29(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR30_SHIFT 30u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR30_MASK 0x40000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr30(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR31_SHIFT 31u
#define SOC_ETM_CH_ENA_AD0_CLR_CH_CLR31_MASK 0x80000000u
static inline uint32_t soc_etm_ch_ena_ad0_clr_set_ch_clr31(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SOC_ETM_CH_ENA_AD1_OFFSET 0xcu
#define SOC_ETM_CH_ENA_AD1_RESET 0x00000000u
#define SOC_ETM_CH_ENA_AD1_CH_ENA32_SHIFT 0u
#define SOC_ETM_CH_ENA_AD1_CH_ENA32_MASK 0x00000001u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena32(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena32(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA33_SHIFT 1u
#define SOC_ETM_CH_ENA_AD1_CH_ENA33_MASK 0x00000002u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena33(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena33(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA34_SHIFT 2u
#define SOC_ETM_CH_ENA_AD1_CH_ENA34_MASK 0x00000004u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena34(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena34(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA35_SHIFT 3u
#define SOC_ETM_CH_ENA_AD1_CH_ENA35_MASK 0x00000008u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena35(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena35(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA36_SHIFT 4u
#define SOC_ETM_CH_ENA_AD1_CH_ENA36_MASK 0x00000010u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena36(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena36(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA37_SHIFT 5u
#define SOC_ETM_CH_ENA_AD1_CH_ENA37_MASK 0x00000020u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena37(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena37(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA38_SHIFT 6u
#define SOC_ETM_CH_ENA_AD1_CH_ENA38_MASK 0x00000040u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena38(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena38(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA39_SHIFT 7u
#define SOC_ETM_CH_ENA_AD1_CH_ENA39_MASK 0x00000080u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena39(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena39(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA40_SHIFT 8u
#define SOC_ETM_CH_ENA_AD1_CH_ENA40_MASK 0x00000100u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena40(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena40(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA41_SHIFT 9u
#define SOC_ETM_CH_ENA_AD1_CH_ENA41_MASK 0x00000200u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena41(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena41(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA42_SHIFT 10u
#define SOC_ETM_CH_ENA_AD1_CH_ENA42_MASK 0x00000400u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena42(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena42(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA43_SHIFT 11u
#define SOC_ETM_CH_ENA_AD1_CH_ENA43_MASK 0x00000800u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena43(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena43(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA44_SHIFT 12u
#define SOC_ETM_CH_ENA_AD1_CH_ENA44_MASK 0x00001000u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena44(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena44(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA45_SHIFT 13u
#define SOC_ETM_CH_ENA_AD1_CH_ENA45_MASK 0x00002000u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena45(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena45(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA46_SHIFT 14u
#define SOC_ETM_CH_ENA_AD1_CH_ENA46_MASK 0x00004000u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena46(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena46(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA47_SHIFT 15u
#define SOC_ETM_CH_ENA_AD1_CH_ENA47_MASK 0x00008000u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena47(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena47(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA48_SHIFT 16u
#define SOC_ETM_CH_ENA_AD1_CH_ENA48_MASK 0x00010000u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena48(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena48(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SOC_ETM_CH_ENA_AD1_CH_ENA49_SHIFT 17u
#define SOC_ETM_CH_ENA_AD1_CH_ENA49_MASK 0x00020000u
static inline uint32_t soc_etm_ch_ena_ad1_get_ch_ena49(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t soc_etm_ch_ena_ad1_set_ch_ena49(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define SOC_ETM_CH_ENA_AD1_SET_OFFSET 0x10u
#define SOC_ETM_CH_ENA_AD1_SET_RESET 0x00000000u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET32_SHIFT 0u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET32_MASK 0x00000001u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set32(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET33_SHIFT 1u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET33_MASK 0x00000002u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set33(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET34_SHIFT 2u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET34_MASK 0x00000004u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set34(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET35_SHIFT 3u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET35_MASK 0x00000008u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set35(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET36_SHIFT 4u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET36_MASK 0x00000010u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set36(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET37_SHIFT 5u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET37_MASK 0x00000020u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set37(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET38_SHIFT 6u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET38_MASK 0x00000040u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set38(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET39_SHIFT 7u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET39_MASK 0x00000080u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set39(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET40_SHIFT 8u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET40_MASK 0x00000100u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set40(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET41_SHIFT 9u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET41_MASK 0x00000200u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set41(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET42_SHIFT 10u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET42_MASK 0x00000400u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set42(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET43_SHIFT 11u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET43_MASK 0x00000800u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set43(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET44_SHIFT 12u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET44_MASK 0x00001000u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set44(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET45_SHIFT 13u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET45_MASK 0x00002000u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set45(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET46_SHIFT 14u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET46_MASK 0x00004000u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set46(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET47_SHIFT 15u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET47_MASK 0x00008000u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set47(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET48_SHIFT 16u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET48_MASK 0x00010000u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set48(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET49_SHIFT 17u
#define SOC_ETM_CH_ENA_AD1_SET_CH_SET49_MASK 0x00020000u
static inline uint32_t soc_etm_ch_ena_ad1_set_set_ch_set49(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define SOC_ETM_CH_ENA_AD1_CLR_OFFSET 0x14u
#define SOC_ETM_CH_ENA_AD1_CLR_RESET 0x00000000u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR32_SHIFT 0u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR32_MASK 0x00000001u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr32(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR33_SHIFT 1u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR33_MASK 0x00000002u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr33(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR34_SHIFT 2u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR34_MASK 0x00000004u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr34(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR35_SHIFT 3u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR35_MASK 0x00000008u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr35(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR36_SHIFT 4u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR36_MASK 0x00000010u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr36(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR37_SHIFT 5u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR37_MASK 0x00000020u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr37(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR38_SHIFT 6u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR38_MASK 0x00000040u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr38(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR39_SHIFT 7u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR39_MASK 0x00000080u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr39(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR40_SHIFT 8u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR40_MASK 0x00000100u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr40(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR41_SHIFT 9u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR41_MASK 0x00000200u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr41(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR42_SHIFT 10u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR42_MASK 0x00000400u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr42(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR43_SHIFT 11u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR43_MASK 0x00000800u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr43(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR44_SHIFT 12u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR44_MASK 0x00001000u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr44(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR45_SHIFT 13u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR45_MASK 0x00002000u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr45(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR46_SHIFT 14u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR46_MASK 0x00004000u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr46(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR47_SHIFT 15u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR47_MASK 0x00008000u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr47(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR48_SHIFT 16u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR48_MASK 0x00010000u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr48(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR49_SHIFT 17u
#define SOC_ETM_CH_ENA_AD1_CLR_CH_CLR49_MASK 0x00020000u
static inline uint32_t soc_etm_ch_ena_ad1_clr_set_ch_clr49(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define SOC_ETM_CH0_EVT_ID_OFFSET 0x18u
#define SOC_ETM_CH0_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH0_EVT_ID_CH0_EVT_ID_SHIFT 0u
#define SOC_ETM_CH0_EVT_ID_CH0_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch0_evt_id_get_ch0_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch0_evt_id_set_ch0_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH0_TASK_ID_OFFSET 0x1cu
#define SOC_ETM_CH0_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH0_TASK_ID_CH0_TASK_ID_SHIFT 0u
#define SOC_ETM_CH0_TASK_ID_CH0_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch0_task_id_get_ch0_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch0_task_id_set_ch0_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH1_EVT_ID_OFFSET 0x20u
#define SOC_ETM_CH1_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH1_EVT_ID_CH1_EVT_ID_SHIFT 0u
#define SOC_ETM_CH1_EVT_ID_CH1_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch1_evt_id_get_ch1_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch1_evt_id_set_ch1_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH1_TASK_ID_OFFSET 0x24u
#define SOC_ETM_CH1_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH1_TASK_ID_CH1_TASK_ID_SHIFT 0u
#define SOC_ETM_CH1_TASK_ID_CH1_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch1_task_id_get_ch1_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch1_task_id_set_ch1_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH2_EVT_ID_OFFSET 0x28u
#define SOC_ETM_CH2_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH2_EVT_ID_CH2_EVT_ID_SHIFT 0u
#define SOC_ETM_CH2_EVT_ID_CH2_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch2_evt_id_get_ch2_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch2_evt_id_set_ch2_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH2_TASK_ID_OFFSET 0x2cu
#define SOC_ETM_CH2_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH2_TASK_ID_CH2_TASK_ID_SHIFT 0u
#define SOC_ETM_CH2_TASK_ID_CH2_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch2_task_id_get_ch2_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch2_task_id_set_ch2_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH3_EVT_ID_OFFSET 0x30u
#define SOC_ETM_CH3_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH3_EVT_ID_CH3_EVT_ID_SHIFT 0u
#define SOC_ETM_CH3_EVT_ID_CH3_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch3_evt_id_get_ch3_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch3_evt_id_set_ch3_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH3_TASK_ID_OFFSET 0x34u
#define SOC_ETM_CH3_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH3_TASK_ID_CH3_TASK_ID_SHIFT 0u
#define SOC_ETM_CH3_TASK_ID_CH3_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch3_task_id_get_ch3_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch3_task_id_set_ch3_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH4_EVT_ID_OFFSET 0x38u
#define SOC_ETM_CH4_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH4_EVT_ID_CH4_EVT_ID_SHIFT 0u
#define SOC_ETM_CH4_EVT_ID_CH4_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch4_evt_id_get_ch4_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch4_evt_id_set_ch4_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH4_TASK_ID_OFFSET 0x3cu
#define SOC_ETM_CH4_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH4_TASK_ID_CH4_TASK_ID_SHIFT 0u
#define SOC_ETM_CH4_TASK_ID_CH4_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch4_task_id_get_ch4_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch4_task_id_set_ch4_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH5_EVT_ID_OFFSET 0x40u
#define SOC_ETM_CH5_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH5_EVT_ID_CH5_EVT_ID_SHIFT 0u
#define SOC_ETM_CH5_EVT_ID_CH5_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch5_evt_id_get_ch5_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch5_evt_id_set_ch5_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH5_TASK_ID_OFFSET 0x44u
#define SOC_ETM_CH5_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH5_TASK_ID_CH5_TASK_ID_SHIFT 0u
#define SOC_ETM_CH5_TASK_ID_CH5_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch5_task_id_get_ch5_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch5_task_id_set_ch5_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH6_EVT_ID_OFFSET 0x48u
#define SOC_ETM_CH6_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH6_EVT_ID_CH6_EVT_ID_SHIFT 0u
#define SOC_ETM_CH6_EVT_ID_CH6_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch6_evt_id_get_ch6_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch6_evt_id_set_ch6_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH6_TASK_ID_OFFSET 0x4cu
#define SOC_ETM_CH6_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH6_TASK_ID_CH6_TASK_ID_SHIFT 0u
#define SOC_ETM_CH6_TASK_ID_CH6_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch6_task_id_get_ch6_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch6_task_id_set_ch6_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH7_EVT_ID_OFFSET 0x50u
#define SOC_ETM_CH7_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH7_EVT_ID_CH7_EVT_ID_SHIFT 0u
#define SOC_ETM_CH7_EVT_ID_CH7_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch7_evt_id_get_ch7_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch7_evt_id_set_ch7_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH7_TASK_ID_OFFSET 0x54u
#define SOC_ETM_CH7_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH7_TASK_ID_CH7_TASK_ID_SHIFT 0u
#define SOC_ETM_CH7_TASK_ID_CH7_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch7_task_id_get_ch7_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch7_task_id_set_ch7_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH8_EVT_ID_OFFSET 0x58u
#define SOC_ETM_CH8_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH8_EVT_ID_CH8_EVT_ID_SHIFT 0u
#define SOC_ETM_CH8_EVT_ID_CH8_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch8_evt_id_get_ch8_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch8_evt_id_set_ch8_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH8_TASK_ID_OFFSET 0x5cu
#define SOC_ETM_CH8_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH8_TASK_ID_CH8_TASK_ID_SHIFT 0u
#define SOC_ETM_CH8_TASK_ID_CH8_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch8_task_id_get_ch8_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch8_task_id_set_ch8_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH9_EVT_ID_OFFSET 0x60u
#define SOC_ETM_CH9_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH9_EVT_ID_CH9_EVT_ID_SHIFT 0u
#define SOC_ETM_CH9_EVT_ID_CH9_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch9_evt_id_get_ch9_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch9_evt_id_set_ch9_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH9_TASK_ID_OFFSET 0x64u
#define SOC_ETM_CH9_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH9_TASK_ID_CH9_TASK_ID_SHIFT 0u
#define SOC_ETM_CH9_TASK_ID_CH9_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch9_task_id_get_ch9_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch9_task_id_set_ch9_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH10_EVT_ID_OFFSET 0x68u
#define SOC_ETM_CH10_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH10_EVT_ID_CH10_EVT_ID_SHIFT 0u
#define SOC_ETM_CH10_EVT_ID_CH10_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch10_evt_id_get_ch10_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch10_evt_id_set_ch10_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH10_TASK_ID_OFFSET 0x6cu
#define SOC_ETM_CH10_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH10_TASK_ID_CH10_TASK_ID_SHIFT 0u
#define SOC_ETM_CH10_TASK_ID_CH10_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch10_task_id_get_ch10_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch10_task_id_set_ch10_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH11_EVT_ID_OFFSET 0x70u
#define SOC_ETM_CH11_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH11_EVT_ID_CH11_EVT_ID_SHIFT 0u
#define SOC_ETM_CH11_EVT_ID_CH11_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch11_evt_id_get_ch11_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch11_evt_id_set_ch11_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH11_TASK_ID_OFFSET 0x74u
#define SOC_ETM_CH11_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH11_TASK_ID_CH11_TASK_ID_SHIFT 0u
#define SOC_ETM_CH11_TASK_ID_CH11_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch11_task_id_get_ch11_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch11_task_id_set_ch11_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH12_EVT_ID_OFFSET 0x78u
#define SOC_ETM_CH12_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH12_EVT_ID_CH12_EVT_ID_SHIFT 0u
#define SOC_ETM_CH12_EVT_ID_CH12_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch12_evt_id_get_ch12_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch12_evt_id_set_ch12_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH12_TASK_ID_OFFSET 0x7cu
#define SOC_ETM_CH12_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH12_TASK_ID_CH12_TASK_ID_SHIFT 0u
#define SOC_ETM_CH12_TASK_ID_CH12_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch12_task_id_get_ch12_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch12_task_id_set_ch12_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH13_EVT_ID_OFFSET 0x80u
#define SOC_ETM_CH13_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH13_EVT_ID_CH13_EVT_ID_SHIFT 0u
#define SOC_ETM_CH13_EVT_ID_CH13_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch13_evt_id_get_ch13_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch13_evt_id_set_ch13_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH13_TASK_ID_OFFSET 0x84u
#define SOC_ETM_CH13_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH13_TASK_ID_CH13_TASK_ID_SHIFT 0u
#define SOC_ETM_CH13_TASK_ID_CH13_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch13_task_id_get_ch13_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch13_task_id_set_ch13_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH14_EVT_ID_OFFSET 0x88u
#define SOC_ETM_CH14_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH14_EVT_ID_CH14_EVT_ID_SHIFT 0u
#define SOC_ETM_CH14_EVT_ID_CH14_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch14_evt_id_get_ch14_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch14_evt_id_set_ch14_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH14_TASK_ID_OFFSET 0x8cu
#define SOC_ETM_CH14_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH14_TASK_ID_CH14_TASK_ID_SHIFT 0u
#define SOC_ETM_CH14_TASK_ID_CH14_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch14_task_id_get_ch14_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch14_task_id_set_ch14_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH15_EVT_ID_OFFSET 0x90u
#define SOC_ETM_CH15_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH15_EVT_ID_CH15_EVT_ID_SHIFT 0u
#define SOC_ETM_CH15_EVT_ID_CH15_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch15_evt_id_get_ch15_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch15_evt_id_set_ch15_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH15_TASK_ID_OFFSET 0x94u
#define SOC_ETM_CH15_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH15_TASK_ID_CH15_TASK_ID_SHIFT 0u
#define SOC_ETM_CH15_TASK_ID_CH15_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch15_task_id_get_ch15_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch15_task_id_set_ch15_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH16_EVT_ID_OFFSET 0x98u
#define SOC_ETM_CH16_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH16_EVT_ID_CH16_EVT_ID_SHIFT 0u
#define SOC_ETM_CH16_EVT_ID_CH16_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch16_evt_id_get_ch16_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch16_evt_id_set_ch16_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH16_TASK_ID_OFFSET 0x9cu
#define SOC_ETM_CH16_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH16_TASK_ID_CH16_TASK_ID_SHIFT 0u
#define SOC_ETM_CH16_TASK_ID_CH16_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch16_task_id_get_ch16_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch16_task_id_set_ch16_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH17_EVT_ID_OFFSET 0xa0u
#define SOC_ETM_CH17_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH17_EVT_ID_CH17_EVT_ID_SHIFT 0u
#define SOC_ETM_CH17_EVT_ID_CH17_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch17_evt_id_get_ch17_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch17_evt_id_set_ch17_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH17_TASK_ID_OFFSET 0xa4u
#define SOC_ETM_CH17_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH17_TASK_ID_CH17_TASK_ID_SHIFT 0u
#define SOC_ETM_CH17_TASK_ID_CH17_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch17_task_id_get_ch17_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch17_task_id_set_ch17_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH18_EVT_ID_OFFSET 0xa8u
#define SOC_ETM_CH18_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH18_EVT_ID_CH18_EVT_ID_SHIFT 0u
#define SOC_ETM_CH18_EVT_ID_CH18_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch18_evt_id_get_ch18_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch18_evt_id_set_ch18_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH18_TASK_ID_OFFSET 0xacu
#define SOC_ETM_CH18_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH18_TASK_ID_CH18_TASK_ID_SHIFT 0u
#define SOC_ETM_CH18_TASK_ID_CH18_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch18_task_id_get_ch18_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch18_task_id_set_ch18_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH19_EVT_ID_OFFSET 0xb0u
#define SOC_ETM_CH19_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH19_EVT_ID_CH19_EVT_ID_SHIFT 0u
#define SOC_ETM_CH19_EVT_ID_CH19_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch19_evt_id_get_ch19_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch19_evt_id_set_ch19_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH19_TASK_ID_OFFSET 0xb4u
#define SOC_ETM_CH19_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH19_TASK_ID_CH19_TASK_ID_SHIFT 0u
#define SOC_ETM_CH19_TASK_ID_CH19_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch19_task_id_get_ch19_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch19_task_id_set_ch19_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH20_EVT_ID_OFFSET 0xb8u
#define SOC_ETM_CH20_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH20_EVT_ID_CH20_EVT_ID_SHIFT 0u
#define SOC_ETM_CH20_EVT_ID_CH20_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch20_evt_id_get_ch20_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch20_evt_id_set_ch20_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH20_TASK_ID_OFFSET 0xbcu
#define SOC_ETM_CH20_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH20_TASK_ID_CH20_TASK_ID_SHIFT 0u
#define SOC_ETM_CH20_TASK_ID_CH20_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch20_task_id_get_ch20_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch20_task_id_set_ch20_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH21_EVT_ID_OFFSET 0xc0u
#define SOC_ETM_CH21_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH21_EVT_ID_CH21_EVT_ID_SHIFT 0u
#define SOC_ETM_CH21_EVT_ID_CH21_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch21_evt_id_get_ch21_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch21_evt_id_set_ch21_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH21_TASK_ID_OFFSET 0xc4u
#define SOC_ETM_CH21_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH21_TASK_ID_CH21_TASK_ID_SHIFT 0u
#define SOC_ETM_CH21_TASK_ID_CH21_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch21_task_id_get_ch21_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch21_task_id_set_ch21_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH22_EVT_ID_OFFSET 0xc8u
#define SOC_ETM_CH22_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH22_EVT_ID_CH22_EVT_ID_SHIFT 0u
#define SOC_ETM_CH22_EVT_ID_CH22_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch22_evt_id_get_ch22_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch22_evt_id_set_ch22_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH22_TASK_ID_OFFSET 0xccu
#define SOC_ETM_CH22_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH22_TASK_ID_CH22_TASK_ID_SHIFT 0u
#define SOC_ETM_CH22_TASK_ID_CH22_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch22_task_id_get_ch22_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch22_task_id_set_ch22_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH23_EVT_ID_OFFSET 0xd0u
#define SOC_ETM_CH23_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH23_EVT_ID_CH23_EVT_ID_SHIFT 0u
#define SOC_ETM_CH23_EVT_ID_CH23_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch23_evt_id_get_ch23_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch23_evt_id_set_ch23_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH23_TASK_ID_OFFSET 0xd4u
#define SOC_ETM_CH23_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH23_TASK_ID_CH23_TASK_ID_SHIFT 0u
#define SOC_ETM_CH23_TASK_ID_CH23_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch23_task_id_get_ch23_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch23_task_id_set_ch23_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH24_EVT_ID_OFFSET 0xd8u
#define SOC_ETM_CH24_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH24_EVT_ID_CH24_EVT_ID_SHIFT 0u
#define SOC_ETM_CH24_EVT_ID_CH24_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch24_evt_id_get_ch24_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch24_evt_id_set_ch24_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH24_TASK_ID_OFFSET 0xdcu
#define SOC_ETM_CH24_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH24_TASK_ID_CH24_TASK_ID_SHIFT 0u
#define SOC_ETM_CH24_TASK_ID_CH24_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch24_task_id_get_ch24_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch24_task_id_set_ch24_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH25_EVT_ID_OFFSET 0xe0u
#define SOC_ETM_CH25_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH25_EVT_ID_CH25_EVT_ID_SHIFT 0u
#define SOC_ETM_CH25_EVT_ID_CH25_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch25_evt_id_get_ch25_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch25_evt_id_set_ch25_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH25_TASK_ID_OFFSET 0xe4u
#define SOC_ETM_CH25_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH25_TASK_ID_CH25_TASK_ID_SHIFT 0u
#define SOC_ETM_CH25_TASK_ID_CH25_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch25_task_id_get_ch25_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch25_task_id_set_ch25_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH26_EVT_ID_OFFSET 0xe8u
#define SOC_ETM_CH26_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH26_EVT_ID_CH26_EVT_ID_SHIFT 0u
#define SOC_ETM_CH26_EVT_ID_CH26_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch26_evt_id_get_ch26_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch26_evt_id_set_ch26_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH26_TASK_ID_OFFSET 0xecu
#define SOC_ETM_CH26_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH26_TASK_ID_CH26_TASK_ID_SHIFT 0u
#define SOC_ETM_CH26_TASK_ID_CH26_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch26_task_id_get_ch26_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch26_task_id_set_ch26_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH27_EVT_ID_OFFSET 0xf0u
#define SOC_ETM_CH27_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH27_EVT_ID_CH27_EVT_ID_SHIFT 0u
#define SOC_ETM_CH27_EVT_ID_CH27_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch27_evt_id_get_ch27_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch27_evt_id_set_ch27_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH27_TASK_ID_OFFSET 0xf4u
#define SOC_ETM_CH27_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH27_TASK_ID_CH27_TASK_ID_SHIFT 0u
#define SOC_ETM_CH27_TASK_ID_CH27_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch27_task_id_get_ch27_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch27_task_id_set_ch27_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH28_EVT_ID_OFFSET 0xf8u
#define SOC_ETM_CH28_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH28_EVT_ID_CH28_EVT_ID_SHIFT 0u
#define SOC_ETM_CH28_EVT_ID_CH28_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch28_evt_id_get_ch28_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch28_evt_id_set_ch28_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH28_TASK_ID_OFFSET 0xfcu
#define SOC_ETM_CH28_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH28_TASK_ID_CH28_TASK_ID_SHIFT 0u
#define SOC_ETM_CH28_TASK_ID_CH28_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch28_task_id_get_ch28_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch28_task_id_set_ch28_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH29_EVT_ID_OFFSET 0x100u
#define SOC_ETM_CH29_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH29_EVT_ID_CH29_EVT_ID_SHIFT 0u
#define SOC_ETM_CH29_EVT_ID_CH29_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch29_evt_id_get_ch29_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch29_evt_id_set_ch29_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH29_TASK_ID_OFFSET 0x104u
#define SOC_ETM_CH29_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH29_TASK_ID_CH29_TASK_ID_SHIFT 0u
#define SOC_ETM_CH29_TASK_ID_CH29_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch29_task_id_get_ch29_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch29_task_id_set_ch29_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH30_EVT_ID_OFFSET 0x108u
#define SOC_ETM_CH30_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH30_EVT_ID_CH30_EVT_ID_SHIFT 0u
#define SOC_ETM_CH30_EVT_ID_CH30_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch30_evt_id_get_ch30_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch30_evt_id_set_ch30_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH30_TASK_ID_OFFSET 0x10cu
#define SOC_ETM_CH30_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH30_TASK_ID_CH30_TASK_ID_SHIFT 0u
#define SOC_ETM_CH30_TASK_ID_CH30_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch30_task_id_get_ch30_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch30_task_id_set_ch30_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH31_EVT_ID_OFFSET 0x110u
#define SOC_ETM_CH31_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH31_EVT_ID_CH31_EVT_ID_SHIFT 0u
#define SOC_ETM_CH31_EVT_ID_CH31_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch31_evt_id_get_ch31_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch31_evt_id_set_ch31_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH31_TASK_ID_OFFSET 0x114u
#define SOC_ETM_CH31_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH31_TASK_ID_CH31_TASK_ID_SHIFT 0u
#define SOC_ETM_CH31_TASK_ID_CH31_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch31_task_id_get_ch31_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch31_task_id_set_ch31_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH32_EVT_ID_OFFSET 0x118u
#define SOC_ETM_CH32_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH32_EVT_ID_CH32_EVT_ID_SHIFT 0u
#define SOC_ETM_CH32_EVT_ID_CH32_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch32_evt_id_get_ch32_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch32_evt_id_set_ch32_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH32_TASK_ID_OFFSET 0x11cu
#define SOC_ETM_CH32_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH32_TASK_ID_CH32_TASK_ID_SHIFT 0u
#define SOC_ETM_CH32_TASK_ID_CH32_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch32_task_id_get_ch32_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch32_task_id_set_ch32_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH33_EVT_ID_OFFSET 0x120u
#define SOC_ETM_CH33_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH33_EVT_ID_CH33_EVT_ID_SHIFT 0u
#define SOC_ETM_CH33_EVT_ID_CH33_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch33_evt_id_get_ch33_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch33_evt_id_set_ch33_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH33_TASK_ID_OFFSET 0x124u
#define SOC_ETM_CH33_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH33_TASK_ID_CH33_TASK_ID_SHIFT 0u
#define SOC_ETM_CH33_TASK_ID_CH33_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch33_task_id_get_ch33_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch33_task_id_set_ch33_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH34_EVT_ID_OFFSET 0x128u
#define SOC_ETM_CH34_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH34_EVT_ID_CH34_EVT_ID_SHIFT 0u
#define SOC_ETM_CH34_EVT_ID_CH34_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch34_evt_id_get_ch34_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch34_evt_id_set_ch34_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH34_TASK_ID_OFFSET 0x12cu
#define SOC_ETM_CH34_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH34_TASK_ID_CH34_TASK_ID_SHIFT 0u
#define SOC_ETM_CH34_TASK_ID_CH34_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch34_task_id_get_ch34_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch34_task_id_set_ch34_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH35_EVT_ID_OFFSET 0x130u
#define SOC_ETM_CH35_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH35_EVT_ID_CH35_EVT_ID_SHIFT 0u
#define SOC_ETM_CH35_EVT_ID_CH35_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch35_evt_id_get_ch35_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch35_evt_id_set_ch35_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH35_TASK_ID_OFFSET 0x134u
#define SOC_ETM_CH35_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH35_TASK_ID_CH35_TASK_ID_SHIFT 0u
#define SOC_ETM_CH35_TASK_ID_CH35_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch35_task_id_get_ch35_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch35_task_id_set_ch35_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH36_EVT_ID_OFFSET 0x138u
#define SOC_ETM_CH36_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH36_EVT_ID_CH36_EVT_ID_SHIFT 0u
#define SOC_ETM_CH36_EVT_ID_CH36_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch36_evt_id_get_ch36_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch36_evt_id_set_ch36_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH36_TASK_ID_OFFSET 0x13cu
#define SOC_ETM_CH36_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH36_TASK_ID_CH36_TASK_ID_SHIFT 0u
#define SOC_ETM_CH36_TASK_ID_CH36_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch36_task_id_get_ch36_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch36_task_id_set_ch36_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH37_EVT_ID_OFFSET 0x140u
#define SOC_ETM_CH37_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH37_EVT_ID_CH37_EVT_ID_SHIFT 0u
#define SOC_ETM_CH37_EVT_ID_CH37_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch37_evt_id_get_ch37_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch37_evt_id_set_ch37_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH37_TASK_ID_OFFSET 0x144u
#define SOC_ETM_CH37_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH37_TASK_ID_CH37_TASK_ID_SHIFT 0u
#define SOC_ETM_CH37_TASK_ID_CH37_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch37_task_id_get_ch37_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch37_task_id_set_ch37_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH38_EVT_ID_OFFSET 0x148u
#define SOC_ETM_CH38_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH38_EVT_ID_CH38_EVT_ID_SHIFT 0u
#define SOC_ETM_CH38_EVT_ID_CH38_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch38_evt_id_get_ch38_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch38_evt_id_set_ch38_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH38_TASK_ID_OFFSET 0x14cu
#define SOC_ETM_CH38_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH38_TASK_ID_CH38_TASK_ID_SHIFT 0u
#define SOC_ETM_CH38_TASK_ID_CH38_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch38_task_id_get_ch38_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch38_task_id_set_ch38_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH39_EVT_ID_OFFSET 0x150u
#define SOC_ETM_CH39_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH39_EVT_ID_CH39_EVT_ID_SHIFT 0u
#define SOC_ETM_CH39_EVT_ID_CH39_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch39_evt_id_get_ch39_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch39_evt_id_set_ch39_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH39_TASK_ID_OFFSET 0x154u
#define SOC_ETM_CH39_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH39_TASK_ID_CH39_TASK_ID_SHIFT 0u
#define SOC_ETM_CH39_TASK_ID_CH39_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch39_task_id_get_ch39_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch39_task_id_set_ch39_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH40_EVT_ID_OFFSET 0x158u
#define SOC_ETM_CH40_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH40_EVT_ID_CH40_EVT_ID_SHIFT 0u
#define SOC_ETM_CH40_EVT_ID_CH40_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch40_evt_id_get_ch40_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch40_evt_id_set_ch40_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH40_TASK_ID_OFFSET 0x15cu
#define SOC_ETM_CH40_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH40_TASK_ID_CH40_TASK_ID_SHIFT 0u
#define SOC_ETM_CH40_TASK_ID_CH40_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch40_task_id_get_ch40_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch40_task_id_set_ch40_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH41_EVT_ID_OFFSET 0x160u
#define SOC_ETM_CH41_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH41_EVT_ID_CH41_EVT_ID_SHIFT 0u
#define SOC_ETM_CH41_EVT_ID_CH41_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch41_evt_id_get_ch41_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch41_evt_id_set_ch41_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH41_TASK_ID_OFFSET 0x164u
#define SOC_ETM_CH41_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH41_TASK_ID_CH41_TASK_ID_SHIFT 0u
#define SOC_ETM_CH41_TASK_ID_CH41_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch41_task_id_get_ch41_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch41_task_id_set_ch41_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH42_EVT_ID_OFFSET 0x168u
#define SOC_ETM_CH42_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH42_EVT_ID_CH42_EVT_ID_SHIFT 0u
#define SOC_ETM_CH42_EVT_ID_CH42_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch42_evt_id_get_ch42_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch42_evt_id_set_ch42_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH42_TASK_ID_OFFSET 0x16cu
#define SOC_ETM_CH42_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH42_TASK_ID_CH42_TASK_ID_SHIFT 0u
#define SOC_ETM_CH42_TASK_ID_CH42_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch42_task_id_get_ch42_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch42_task_id_set_ch42_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH43_EVT_ID_OFFSET 0x170u
#define SOC_ETM_CH43_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH43_EVT_ID_CH43_EVT_ID_SHIFT 0u
#define SOC_ETM_CH43_EVT_ID_CH43_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch43_evt_id_get_ch43_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch43_evt_id_set_ch43_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH43_TASK_ID_OFFSET 0x174u
#define SOC_ETM_CH43_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH43_TASK_ID_CH43_TASK_ID_SHIFT 0u
#define SOC_ETM_CH43_TASK_ID_CH43_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch43_task_id_get_ch43_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch43_task_id_set_ch43_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH44_EVT_ID_OFFSET 0x178u
#define SOC_ETM_CH44_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH44_EVT_ID_CH44_EVT_ID_SHIFT 0u
#define SOC_ETM_CH44_EVT_ID_CH44_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch44_evt_id_get_ch44_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch44_evt_id_set_ch44_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH44_TASK_ID_OFFSET 0x17cu
#define SOC_ETM_CH44_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH44_TASK_ID_CH44_TASK_ID_SHIFT 0u
#define SOC_ETM_CH44_TASK_ID_CH44_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch44_task_id_get_ch44_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch44_task_id_set_ch44_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH45_EVT_ID_OFFSET 0x180u
#define SOC_ETM_CH45_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH45_EVT_ID_CH45_EVT_ID_SHIFT 0u
#define SOC_ETM_CH45_EVT_ID_CH45_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch45_evt_id_get_ch45_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch45_evt_id_set_ch45_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH45_TASK_ID_OFFSET 0x184u
#define SOC_ETM_CH45_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH45_TASK_ID_CH45_TASK_ID_SHIFT 0u
#define SOC_ETM_CH45_TASK_ID_CH45_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch45_task_id_get_ch45_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch45_task_id_set_ch45_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH46_EVT_ID_OFFSET 0x188u
#define SOC_ETM_CH46_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH46_EVT_ID_CH46_EVT_ID_SHIFT 0u
#define SOC_ETM_CH46_EVT_ID_CH46_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch46_evt_id_get_ch46_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch46_evt_id_set_ch46_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH46_TASK_ID_OFFSET 0x18cu
#define SOC_ETM_CH46_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH46_TASK_ID_CH46_TASK_ID_SHIFT 0u
#define SOC_ETM_CH46_TASK_ID_CH46_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch46_task_id_get_ch46_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch46_task_id_set_ch46_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH47_EVT_ID_OFFSET 0x190u
#define SOC_ETM_CH47_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH47_EVT_ID_CH47_EVT_ID_SHIFT 0u
#define SOC_ETM_CH47_EVT_ID_CH47_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch47_evt_id_get_ch47_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch47_evt_id_set_ch47_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH47_TASK_ID_OFFSET 0x194u
#define SOC_ETM_CH47_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH47_TASK_ID_CH47_TASK_ID_SHIFT 0u
#define SOC_ETM_CH47_TASK_ID_CH47_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch47_task_id_get_ch47_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch47_task_id_set_ch47_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH48_EVT_ID_OFFSET 0x198u
#define SOC_ETM_CH48_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH48_EVT_ID_CH48_EVT_ID_SHIFT 0u
#define SOC_ETM_CH48_EVT_ID_CH48_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch48_evt_id_get_ch48_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch48_evt_id_set_ch48_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH48_TASK_ID_OFFSET 0x19cu
#define SOC_ETM_CH48_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH48_TASK_ID_CH48_TASK_ID_SHIFT 0u
#define SOC_ETM_CH48_TASK_ID_CH48_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch48_task_id_get_ch48_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch48_task_id_set_ch48_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH49_EVT_ID_OFFSET 0x1a0u
#define SOC_ETM_CH49_EVT_ID_RESET 0x00000000u
#define SOC_ETM_CH49_EVT_ID_CH49_EVT_ID_SHIFT 0u
#define SOC_ETM_CH49_EVT_ID_CH49_EVT_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch49_evt_id_get_ch49_evt_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch49_evt_id_set_ch49_evt_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CH49_TASK_ID_OFFSET 0x1a4u
#define SOC_ETM_CH49_TASK_ID_RESET 0x00000000u
#define SOC_ETM_CH49_TASK_ID_CH49_TASK_ID_SHIFT 0u
#define SOC_ETM_CH49_TASK_ID_CH49_TASK_ID_MASK 0x000000ffu
static inline uint32_t soc_etm_ch49_task_id_get_ch49_task_id(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t soc_etm_ch49_task_id_set_ch49_task_id(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define SOC_ETM_CLK_EN_OFFSET 0x1a8u
#define SOC_ETM_CLK_EN_RESET 0x00000000u
#define SOC_ETM_CLK_EN_CLK_EN_SHIFT 0u
#define SOC_ETM_CLK_EN_CLK_EN_MASK 0x00000001u
static inline uint32_t soc_etm_clk_en_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t soc_etm_clk_en_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SOC_ETM_DATE_OFFSET 0x1acu
#define SOC_ETM_DATE_RESET 0x02203092u
#define SOC_ETM_DATE_DATE_SHIFT 0u
#define SOC_ETM_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t soc_etm_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t soc_etm_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
