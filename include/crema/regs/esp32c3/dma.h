/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the vendor's SVD by `make svd-headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C3_DMA_H
#define CREMA_REGS_ESP32C3_DMA_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct dma_regs {
    volatile uint32_t int_raw_ch0; /* 0x0 */
    const volatile uint32_t int_st_ch0; /* 0x4 */
    volatile uint32_t int_ena_ch0; /* 0x8 */
    volatile uint32_t int_clr_ch0; /* 0xc */
    volatile uint32_t int_raw_ch1; /* 0x10 */
    const volatile uint32_t int_st_ch1; /* 0x14 */
    volatile uint32_t int_ena_ch1; /* 0x18 */
    volatile uint32_t int_clr_ch1; /* 0x1c */
    volatile uint32_t int_raw_ch2; /* 0x20 */
    const volatile uint32_t int_st_ch2; /* 0x24 */
    volatile uint32_t int_ena_ch2; /* 0x28 */
    volatile uint32_t int_clr_ch2; /* 0x2c */
    uint32_t reserved_30[4];
    volatile uint32_t ahb_test; /* 0x40 */
    volatile uint32_t misc_conf; /* 0x44 */
    volatile uint32_t date; /* 0x48 */
    uint32_t reserved_4c[9];
    volatile uint32_t in_conf0_ch0; /* 0x70 */
    volatile uint32_t in_conf1_ch0; /* 0x74 */
    const volatile uint32_t infifo_status_ch0; /* 0x78 */
    volatile uint32_t in_pop_ch0; /* 0x7c */
    volatile uint32_t in_link_ch0; /* 0x80 */
    const volatile uint32_t in_state_ch0; /* 0x84 */
    const volatile uint32_t in_suc_eof_des_addr_ch0; /* 0x88 */
    const volatile uint32_t in_err_eof_des_addr_ch0; /* 0x8c */
    const volatile uint32_t in_dscr_ch0; /* 0x90 */
    const volatile uint32_t in_dscr_bf0_ch0; /* 0x94 */
    const volatile uint32_t in_dscr_bf1_ch0; /* 0x98 */
    volatile uint32_t in_pri_ch0; /* 0x9c */
    volatile uint32_t in_peri_sel_ch0; /* 0xa0 */
    uint32_t reserved_a4[11];
    volatile uint32_t out_conf0_ch0; /* 0xd0 */
    volatile uint32_t out_conf1_ch0; /* 0xd4 */
    const volatile uint32_t outfifo_status_ch0; /* 0xd8 */
    volatile uint32_t out_push_ch0; /* 0xdc */
    volatile uint32_t out_link_ch0; /* 0xe0 */
    const volatile uint32_t out_state_ch0; /* 0xe4 */
    const volatile uint32_t out_eof_des_addr_ch0; /* 0xe8 */
    const volatile uint32_t out_eof_bfr_des_addr_ch0; /* 0xec */
    const volatile uint32_t out_dscr_ch0; /* 0xf0 */
    const volatile uint32_t out_dscr_bf0_ch0; /* 0xf4 */
    const volatile uint32_t out_dscr_bf1_ch0; /* 0xf8 */
    volatile uint32_t out_pri_ch0; /* 0xfc */
    volatile uint32_t out_peri_sel_ch0; /* 0x100 */
    uint32_t reserved_104[11];
    volatile uint32_t in_conf0_ch1; /* 0x130 */
    volatile uint32_t in_conf1_ch1; /* 0x134 */
    const volatile uint32_t infifo_status_ch1; /* 0x138 */
    volatile uint32_t in_pop_ch1; /* 0x13c */
    volatile uint32_t in_link_ch1; /* 0x140 */
    const volatile uint32_t in_state_ch1; /* 0x144 */
    const volatile uint32_t in_suc_eof_des_addr_ch1; /* 0x148 */
    const volatile uint32_t in_err_eof_des_addr_ch1; /* 0x14c */
    const volatile uint32_t in_dscr_ch1; /* 0x150 */
    const volatile uint32_t in_dscr_bf0_ch1; /* 0x154 */
    const volatile uint32_t in_dscr_bf1_ch1; /* 0x158 */
    volatile uint32_t in_pri_ch1; /* 0x15c */
    volatile uint32_t in_peri_sel_ch1; /* 0x160 */
    uint32_t reserved_164[11];
    volatile uint32_t out_conf0_ch1; /* 0x190 */
    volatile uint32_t out_conf1_ch1; /* 0x194 */
    const volatile uint32_t outfifo_status_ch1; /* 0x198 */
    volatile uint32_t out_push_ch1; /* 0x19c */
    volatile uint32_t out_link_ch1; /* 0x1a0 */
    const volatile uint32_t out_state_ch1; /* 0x1a4 */
    const volatile uint32_t out_eof_des_addr_ch1; /* 0x1a8 */
    const volatile uint32_t out_eof_bfr_des_addr_ch1; /* 0x1ac */
    const volatile uint32_t out_dscr_ch1; /* 0x1b0 */
    const volatile uint32_t out_dscr_bf0_ch1; /* 0x1b4 */
    const volatile uint32_t out_dscr_bf1_ch1; /* 0x1b8 */
    volatile uint32_t out_pri_ch1; /* 0x1bc */
    volatile uint32_t out_peri_sel_ch1; /* 0x1c0 */
    uint32_t reserved_1c4[11];
    volatile uint32_t in_conf0_ch2; /* 0x1f0 */
    volatile uint32_t in_conf1_ch2; /* 0x1f4 */
    const volatile uint32_t infifo_status_ch2; /* 0x1f8 */
    volatile uint32_t in_pop_ch2; /* 0x1fc */
    volatile uint32_t in_link_ch2; /* 0x200 */
    const volatile uint32_t in_state_ch2; /* 0x204 */
    const volatile uint32_t in_suc_eof_des_addr_ch2; /* 0x208 */
    const volatile uint32_t in_err_eof_des_addr_ch2; /* 0x20c */
    const volatile uint32_t in_dscr_ch2; /* 0x210 */
    const volatile uint32_t in_dscr_bf0_ch2; /* 0x214 */
    const volatile uint32_t in_dscr_bf1_ch2; /* 0x218 */
    volatile uint32_t in_pri_ch2; /* 0x21c */
    volatile uint32_t in_peri_sel_ch2; /* 0x220 */
    uint32_t reserved_224[11];
    volatile uint32_t out_conf0_ch2; /* 0x250 */
    volatile uint32_t out_conf1_ch2; /* 0x254 */
    const volatile uint32_t outfifo_status_ch2; /* 0x258 */
    volatile uint32_t out_push_ch2; /* 0x25c */
    volatile uint32_t out_link_ch2; /* 0x260 */
    const volatile uint32_t out_state_ch2; /* 0x264 */
    const volatile uint32_t out_eof_des_addr_ch2; /* 0x268 */
    const volatile uint32_t out_eof_bfr_des_addr_ch2; /* 0x26c */
    const volatile uint32_t out_dscr_ch2; /* 0x270 */
    const volatile uint32_t out_dscr_bf0_ch2; /* 0x274 */
    const volatile uint32_t out_dscr_bf1_ch2; /* 0x278 */
    volatile uint32_t out_pri_ch2; /* 0x27c */
    volatile uint32_t out_peri_sel_ch2; /* 0x280 */
};
_Static_assert(offsetof(struct dma_regs, int_raw_ch0) == 0x0, "dma.int_raw_ch0");
_Static_assert(offsetof(struct dma_regs, int_st_ch0) == 0x4, "dma.int_st_ch0");
_Static_assert(offsetof(struct dma_regs, int_ena_ch0) == 0x8, "dma.int_ena_ch0");
_Static_assert(offsetof(struct dma_regs, int_clr_ch0) == 0xc, "dma.int_clr_ch0");
_Static_assert(offsetof(struct dma_regs, int_raw_ch1) == 0x10, "dma.int_raw_ch1");
_Static_assert(offsetof(struct dma_regs, int_st_ch1) == 0x14, "dma.int_st_ch1");
_Static_assert(offsetof(struct dma_regs, int_ena_ch1) == 0x18, "dma.int_ena_ch1");
_Static_assert(offsetof(struct dma_regs, int_clr_ch1) == 0x1c, "dma.int_clr_ch1");
_Static_assert(offsetof(struct dma_regs, int_raw_ch2) == 0x20, "dma.int_raw_ch2");
_Static_assert(offsetof(struct dma_regs, int_st_ch2) == 0x24, "dma.int_st_ch2");
_Static_assert(offsetof(struct dma_regs, int_ena_ch2) == 0x28, "dma.int_ena_ch2");
_Static_assert(offsetof(struct dma_regs, int_clr_ch2) == 0x2c, "dma.int_clr_ch2");
_Static_assert(offsetof(struct dma_regs, ahb_test) == 0x40, "dma.ahb_test");
_Static_assert(offsetof(struct dma_regs, misc_conf) == 0x44, "dma.misc_conf");
_Static_assert(offsetof(struct dma_regs, date) == 0x48, "dma.date");
_Static_assert(offsetof(struct dma_regs, in_conf0_ch0) == 0x70, "dma.in_conf0_ch0");
_Static_assert(offsetof(struct dma_regs, in_conf1_ch0) == 0x74, "dma.in_conf1_ch0");
_Static_assert(offsetof(struct dma_regs, infifo_status_ch0) == 0x78, "dma.infifo_status_ch0");
_Static_assert(offsetof(struct dma_regs, in_pop_ch0) == 0x7c, "dma.in_pop_ch0");
_Static_assert(offsetof(struct dma_regs, in_link_ch0) == 0x80, "dma.in_link_ch0");
_Static_assert(offsetof(struct dma_regs, in_state_ch0) == 0x84, "dma.in_state_ch0");
_Static_assert(offsetof(struct dma_regs, in_suc_eof_des_addr_ch0) == 0x88, "dma.in_suc_eof_des_addr_ch0");
_Static_assert(offsetof(struct dma_regs, in_err_eof_des_addr_ch0) == 0x8c, "dma.in_err_eof_des_addr_ch0");
_Static_assert(offsetof(struct dma_regs, in_dscr_ch0) == 0x90, "dma.in_dscr_ch0");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf0_ch0) == 0x94, "dma.in_dscr_bf0_ch0");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf1_ch0) == 0x98, "dma.in_dscr_bf1_ch0");
_Static_assert(offsetof(struct dma_regs, in_pri_ch0) == 0x9c, "dma.in_pri_ch0");
_Static_assert(offsetof(struct dma_regs, in_peri_sel_ch0) == 0xa0, "dma.in_peri_sel_ch0");
_Static_assert(offsetof(struct dma_regs, out_conf0_ch0) == 0xd0, "dma.out_conf0_ch0");
_Static_assert(offsetof(struct dma_regs, out_conf1_ch0) == 0xd4, "dma.out_conf1_ch0");
_Static_assert(offsetof(struct dma_regs, outfifo_status_ch0) == 0xd8, "dma.outfifo_status_ch0");
_Static_assert(offsetof(struct dma_regs, out_push_ch0) == 0xdc, "dma.out_push_ch0");
_Static_assert(offsetof(struct dma_regs, out_link_ch0) == 0xe0, "dma.out_link_ch0");
_Static_assert(offsetof(struct dma_regs, out_state_ch0) == 0xe4, "dma.out_state_ch0");
_Static_assert(offsetof(struct dma_regs, out_eof_des_addr_ch0) == 0xe8, "dma.out_eof_des_addr_ch0");
_Static_assert(offsetof(struct dma_regs, out_eof_bfr_des_addr_ch0) == 0xec, "dma.out_eof_bfr_des_addr_ch0");
_Static_assert(offsetof(struct dma_regs, out_dscr_ch0) == 0xf0, "dma.out_dscr_ch0");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf0_ch0) == 0xf4, "dma.out_dscr_bf0_ch0");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf1_ch0) == 0xf8, "dma.out_dscr_bf1_ch0");
_Static_assert(offsetof(struct dma_regs, out_pri_ch0) == 0xfc, "dma.out_pri_ch0");
_Static_assert(offsetof(struct dma_regs, out_peri_sel_ch0) == 0x100, "dma.out_peri_sel_ch0");
_Static_assert(offsetof(struct dma_regs, in_conf0_ch1) == 0x130, "dma.in_conf0_ch1");
_Static_assert(offsetof(struct dma_regs, in_conf1_ch1) == 0x134, "dma.in_conf1_ch1");
_Static_assert(offsetof(struct dma_regs, infifo_status_ch1) == 0x138, "dma.infifo_status_ch1");
_Static_assert(offsetof(struct dma_regs, in_pop_ch1) == 0x13c, "dma.in_pop_ch1");
_Static_assert(offsetof(struct dma_regs, in_link_ch1) == 0x140, "dma.in_link_ch1");
_Static_assert(offsetof(struct dma_regs, in_state_ch1) == 0x144, "dma.in_state_ch1");
_Static_assert(offsetof(struct dma_regs, in_suc_eof_des_addr_ch1) == 0x148, "dma.in_suc_eof_des_addr_ch1");
_Static_assert(offsetof(struct dma_regs, in_err_eof_des_addr_ch1) == 0x14c, "dma.in_err_eof_des_addr_ch1");
_Static_assert(offsetof(struct dma_regs, in_dscr_ch1) == 0x150, "dma.in_dscr_ch1");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf0_ch1) == 0x154, "dma.in_dscr_bf0_ch1");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf1_ch1) == 0x158, "dma.in_dscr_bf1_ch1");
_Static_assert(offsetof(struct dma_regs, in_pri_ch1) == 0x15c, "dma.in_pri_ch1");
_Static_assert(offsetof(struct dma_regs, in_peri_sel_ch1) == 0x160, "dma.in_peri_sel_ch1");
_Static_assert(offsetof(struct dma_regs, out_conf0_ch1) == 0x190, "dma.out_conf0_ch1");
_Static_assert(offsetof(struct dma_regs, out_conf1_ch1) == 0x194, "dma.out_conf1_ch1");
_Static_assert(offsetof(struct dma_regs, outfifo_status_ch1) == 0x198, "dma.outfifo_status_ch1");
_Static_assert(offsetof(struct dma_regs, out_push_ch1) == 0x19c, "dma.out_push_ch1");
_Static_assert(offsetof(struct dma_regs, out_link_ch1) == 0x1a0, "dma.out_link_ch1");
_Static_assert(offsetof(struct dma_regs, out_state_ch1) == 0x1a4, "dma.out_state_ch1");
_Static_assert(offsetof(struct dma_regs, out_eof_des_addr_ch1) == 0x1a8, "dma.out_eof_des_addr_ch1");
_Static_assert(offsetof(struct dma_regs, out_eof_bfr_des_addr_ch1) == 0x1ac, "dma.out_eof_bfr_des_addr_ch1");
_Static_assert(offsetof(struct dma_regs, out_dscr_ch1) == 0x1b0, "dma.out_dscr_ch1");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf0_ch1) == 0x1b4, "dma.out_dscr_bf0_ch1");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf1_ch1) == 0x1b8, "dma.out_dscr_bf1_ch1");
_Static_assert(offsetof(struct dma_regs, out_pri_ch1) == 0x1bc, "dma.out_pri_ch1");
_Static_assert(offsetof(struct dma_regs, out_peri_sel_ch1) == 0x1c0, "dma.out_peri_sel_ch1");
_Static_assert(offsetof(struct dma_regs, in_conf0_ch2) == 0x1f0, "dma.in_conf0_ch2");
_Static_assert(offsetof(struct dma_regs, in_conf1_ch2) == 0x1f4, "dma.in_conf1_ch2");
_Static_assert(offsetof(struct dma_regs, infifo_status_ch2) == 0x1f8, "dma.infifo_status_ch2");
_Static_assert(offsetof(struct dma_regs, in_pop_ch2) == 0x1fc, "dma.in_pop_ch2");
_Static_assert(offsetof(struct dma_regs, in_link_ch2) == 0x200, "dma.in_link_ch2");
_Static_assert(offsetof(struct dma_regs, in_state_ch2) == 0x204, "dma.in_state_ch2");
_Static_assert(offsetof(struct dma_regs, in_suc_eof_des_addr_ch2) == 0x208, "dma.in_suc_eof_des_addr_ch2");
_Static_assert(offsetof(struct dma_regs, in_err_eof_des_addr_ch2) == 0x20c, "dma.in_err_eof_des_addr_ch2");
_Static_assert(offsetof(struct dma_regs, in_dscr_ch2) == 0x210, "dma.in_dscr_ch2");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf0_ch2) == 0x214, "dma.in_dscr_bf0_ch2");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf1_ch2) == 0x218, "dma.in_dscr_bf1_ch2");
_Static_assert(offsetof(struct dma_regs, in_pri_ch2) == 0x21c, "dma.in_pri_ch2");
_Static_assert(offsetof(struct dma_regs, in_peri_sel_ch2) == 0x220, "dma.in_peri_sel_ch2");
_Static_assert(offsetof(struct dma_regs, out_conf0_ch2) == 0x250, "dma.out_conf0_ch2");
_Static_assert(offsetof(struct dma_regs, out_conf1_ch2) == 0x254, "dma.out_conf1_ch2");
_Static_assert(offsetof(struct dma_regs, outfifo_status_ch2) == 0x258, "dma.outfifo_status_ch2");
_Static_assert(offsetof(struct dma_regs, out_push_ch2) == 0x25c, "dma.out_push_ch2");
_Static_assert(offsetof(struct dma_regs, out_link_ch2) == 0x260, "dma.out_link_ch2");
_Static_assert(offsetof(struct dma_regs, out_state_ch2) == 0x264, "dma.out_state_ch2");
_Static_assert(offsetof(struct dma_regs, out_eof_des_addr_ch2) == 0x268, "dma.out_eof_des_addr_ch2");
_Static_assert(offsetof(struct dma_regs, out_eof_bfr_des_addr_ch2) == 0x26c, "dma.out_eof_bfr_des_addr_ch2");
_Static_assert(offsetof(struct dma_regs, out_dscr_ch2) == 0x270, "dma.out_dscr_ch2");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf0_ch2) == 0x274, "dma.out_dscr_bf0_ch2");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf1_ch2) == 0x278, "dma.out_dscr_bf1_ch2");
_Static_assert(offsetof(struct dma_regs, out_pri_ch2) == 0x27c, "dma.out_pri_ch2");
_Static_assert(offsetof(struct dma_regs, out_peri_sel_ch2) == 0x280, "dma.out_peri_sel_ch2");
_Static_assert(sizeof(struct dma_regs) == 0x284, "dma");

#define DMA_BASE 0x6003f000u
#define DMA ((struct dma_regs *)(uintptr_t)DMA_BASE)

#define DMA_INT_RAW_CH0_OFFSET 0x0u
#define DMA_INT_RAW_CH0_RESET 0x00000000u
#define DMA_INT_RAW_CH0_IN_DONE_SHIFT 0u
#define DMA_INT_RAW_CH0_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_raw_ch0_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_IN_DONE_MASK) >> DMA_INT_RAW_CH0_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_IN_DONE_MASK) | (value << DMA_INT_RAW_CH0_IN_DONE_SHIFT & DMA_INT_RAW_CH0_IN_DONE_MASK);
}
#define DMA_INT_RAW_CH0_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_RAW_CH0_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_raw_ch0_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_IN_SUC_EOF_MASK) >> DMA_INT_RAW_CH0_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_IN_SUC_EOF_MASK) | (value << DMA_INT_RAW_CH0_IN_SUC_EOF_SHIFT & DMA_INT_RAW_CH0_IN_SUC_EOF_MASK);
}
#define DMA_INT_RAW_CH0_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_RAW_CH0_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_raw_ch0_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_IN_ERR_EOF_MASK) >> DMA_INT_RAW_CH0_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_IN_ERR_EOF_MASK) | (value << DMA_INT_RAW_CH0_IN_ERR_EOF_SHIFT & DMA_INT_RAW_CH0_IN_ERR_EOF_MASK);
}
#define DMA_INT_RAW_CH0_OUT_DONE_SHIFT 3u
#define DMA_INT_RAW_CH0_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_raw_ch0_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_OUT_DONE_MASK) >> DMA_INT_RAW_CH0_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_OUT_DONE_MASK) | (value << DMA_INT_RAW_CH0_OUT_DONE_SHIFT & DMA_INT_RAW_CH0_OUT_DONE_MASK);
}
#define DMA_INT_RAW_CH0_OUT_EOF_SHIFT 4u
#define DMA_INT_RAW_CH0_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_raw_ch0_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_OUT_EOF_MASK) >> DMA_INT_RAW_CH0_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_OUT_EOF_MASK) | (value << DMA_INT_RAW_CH0_OUT_EOF_SHIFT & DMA_INT_RAW_CH0_OUT_EOF_MASK);
}
#define DMA_INT_RAW_CH0_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_RAW_CH0_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_raw_ch0_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_IN_DSCR_ERR_MASK) >> DMA_INT_RAW_CH0_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_IN_DSCR_ERR_MASK) | (value << DMA_INT_RAW_CH0_IN_DSCR_ERR_SHIFT & DMA_INT_RAW_CH0_IN_DSCR_ERR_MASK);
}
#define DMA_INT_RAW_CH0_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_RAW_CH0_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_raw_ch0_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_OUT_DSCR_ERR_MASK) >> DMA_INT_RAW_CH0_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_OUT_DSCR_ERR_MASK) | (value << DMA_INT_RAW_CH0_OUT_DSCR_ERR_SHIFT & DMA_INT_RAW_CH0_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_RAW_CH0_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_RAW_CH0_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_raw_ch0_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_IN_DSCR_EMPTY_MASK) >> DMA_INT_RAW_CH0_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_RAW_CH0_IN_DSCR_EMPTY_SHIFT & DMA_INT_RAW_CH0_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_RAW_CH0_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_RAW_CH0_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_raw_ch0_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_OUT_TOTAL_EOF_MASK) >> DMA_INT_RAW_CH0_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_RAW_CH0_OUT_TOTAL_EOF_SHIFT & DMA_INT_RAW_CH0_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_RAW_CH0_INFIFO_OVF_SHIFT 9u
#define DMA_INT_RAW_CH0_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_raw_ch0_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_INFIFO_OVF_MASK) >> DMA_INT_RAW_CH0_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_INFIFO_OVF_MASK) | (value << DMA_INT_RAW_CH0_INFIFO_OVF_SHIFT & DMA_INT_RAW_CH0_INFIFO_OVF_MASK);
}
#define DMA_INT_RAW_CH0_INFIFO_UDF_SHIFT 10u
#define DMA_INT_RAW_CH0_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_raw_ch0_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_INFIFO_UDF_MASK) >> DMA_INT_RAW_CH0_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_INFIFO_UDF_MASK) | (value << DMA_INT_RAW_CH0_INFIFO_UDF_SHIFT & DMA_INT_RAW_CH0_INFIFO_UDF_MASK);
}
#define DMA_INT_RAW_CH0_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_RAW_CH0_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_raw_ch0_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_OUTFIFO_OVF_MASK) >> DMA_INT_RAW_CH0_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_OUTFIFO_OVF_MASK) | (value << DMA_INT_RAW_CH0_OUTFIFO_OVF_SHIFT & DMA_INT_RAW_CH0_OUTFIFO_OVF_MASK);
}
#define DMA_INT_RAW_CH0_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_RAW_CH0_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_raw_ch0_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH0_OUTFIFO_UDF_MASK) >> DMA_INT_RAW_CH0_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_raw_ch0_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH0_OUTFIFO_UDF_MASK) | (value << DMA_INT_RAW_CH0_OUTFIFO_UDF_SHIFT & DMA_INT_RAW_CH0_OUTFIFO_UDF_MASK);
}
#define DMA_INT_ST_CH0_OFFSET 0x4u
#define DMA_INT_ST_CH0_RESET 0x00000000u
#define DMA_INT_ST_CH0_IN_DONE_SHIFT 0u
#define DMA_INT_ST_CH0_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_st_ch0_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_IN_DONE_MASK) >> DMA_INT_ST_CH0_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_IN_DONE_MASK) | (value << DMA_INT_ST_CH0_IN_DONE_SHIFT & DMA_INT_ST_CH0_IN_DONE_MASK);
}
#define DMA_INT_ST_CH0_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ST_CH0_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_st_ch0_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_IN_SUC_EOF_MASK) >> DMA_INT_ST_CH0_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_IN_SUC_EOF_MASK) | (value << DMA_INT_ST_CH0_IN_SUC_EOF_SHIFT & DMA_INT_ST_CH0_IN_SUC_EOF_MASK);
}
#define DMA_INT_ST_CH0_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ST_CH0_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_st_ch0_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_IN_ERR_EOF_MASK) >> DMA_INT_ST_CH0_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_IN_ERR_EOF_MASK) | (value << DMA_INT_ST_CH0_IN_ERR_EOF_SHIFT & DMA_INT_ST_CH0_IN_ERR_EOF_MASK);
}
#define DMA_INT_ST_CH0_OUT_DONE_SHIFT 3u
#define DMA_INT_ST_CH0_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_st_ch0_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_OUT_DONE_MASK) >> DMA_INT_ST_CH0_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_OUT_DONE_MASK) | (value << DMA_INT_ST_CH0_OUT_DONE_SHIFT & DMA_INT_ST_CH0_OUT_DONE_MASK);
}
#define DMA_INT_ST_CH0_OUT_EOF_SHIFT 4u
#define DMA_INT_ST_CH0_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_st_ch0_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_OUT_EOF_MASK) >> DMA_INT_ST_CH0_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_OUT_EOF_MASK) | (value << DMA_INT_ST_CH0_OUT_EOF_SHIFT & DMA_INT_ST_CH0_OUT_EOF_MASK);
}
#define DMA_INT_ST_CH0_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ST_CH0_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_st_ch0_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_IN_DSCR_ERR_MASK) >> DMA_INT_ST_CH0_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_IN_DSCR_ERR_MASK) | (value << DMA_INT_ST_CH0_IN_DSCR_ERR_SHIFT & DMA_INT_ST_CH0_IN_DSCR_ERR_MASK);
}
#define DMA_INT_ST_CH0_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ST_CH0_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_st_ch0_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_OUT_DSCR_ERR_MASK) >> DMA_INT_ST_CH0_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_OUT_DSCR_ERR_MASK) | (value << DMA_INT_ST_CH0_OUT_DSCR_ERR_SHIFT & DMA_INT_ST_CH0_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_ST_CH0_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ST_CH0_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_st_ch0_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_IN_DSCR_EMPTY_MASK) >> DMA_INT_ST_CH0_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_ST_CH0_IN_DSCR_EMPTY_SHIFT & DMA_INT_ST_CH0_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_ST_CH0_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ST_CH0_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_st_ch0_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_OUT_TOTAL_EOF_MASK) >> DMA_INT_ST_CH0_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_ST_CH0_OUT_TOTAL_EOF_SHIFT & DMA_INT_ST_CH0_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_ST_CH0_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ST_CH0_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_st_ch0_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_INFIFO_OVF_MASK) >> DMA_INT_ST_CH0_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_INFIFO_OVF_MASK) | (value << DMA_INT_ST_CH0_INFIFO_OVF_SHIFT & DMA_INT_ST_CH0_INFIFO_OVF_MASK);
}
#define DMA_INT_ST_CH0_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ST_CH0_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_st_ch0_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_INFIFO_UDF_MASK) >> DMA_INT_ST_CH0_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_INFIFO_UDF_MASK) | (value << DMA_INT_ST_CH0_INFIFO_UDF_SHIFT & DMA_INT_ST_CH0_INFIFO_UDF_MASK);
}
#define DMA_INT_ST_CH0_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ST_CH0_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_st_ch0_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_OUTFIFO_OVF_MASK) >> DMA_INT_ST_CH0_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_OUTFIFO_OVF_MASK) | (value << DMA_INT_ST_CH0_OUTFIFO_OVF_SHIFT & DMA_INT_ST_CH0_OUTFIFO_OVF_MASK);
}
#define DMA_INT_ST_CH0_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ST_CH0_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_st_ch0_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH0_OUTFIFO_UDF_MASK) >> DMA_INT_ST_CH0_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_st_ch0_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH0_OUTFIFO_UDF_MASK) | (value << DMA_INT_ST_CH0_OUTFIFO_UDF_SHIFT & DMA_INT_ST_CH0_OUTFIFO_UDF_MASK);
}
#define DMA_INT_ENA_CH0_OFFSET 0x8u
#define DMA_INT_ENA_CH0_RESET 0x00000000u
#define DMA_INT_ENA_CH0_IN_DONE_SHIFT 0u
#define DMA_INT_ENA_CH0_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_ena_ch0_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_IN_DONE_MASK) >> DMA_INT_ENA_CH0_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_IN_DONE_MASK) | (value << DMA_INT_ENA_CH0_IN_DONE_SHIFT & DMA_INT_ENA_CH0_IN_DONE_MASK);
}
#define DMA_INT_ENA_CH0_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ENA_CH0_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_ena_ch0_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_IN_SUC_EOF_MASK) >> DMA_INT_ENA_CH0_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_IN_SUC_EOF_MASK) | (value << DMA_INT_ENA_CH0_IN_SUC_EOF_SHIFT & DMA_INT_ENA_CH0_IN_SUC_EOF_MASK);
}
#define DMA_INT_ENA_CH0_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ENA_CH0_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_ena_ch0_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_IN_ERR_EOF_MASK) >> DMA_INT_ENA_CH0_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_IN_ERR_EOF_MASK) | (value << DMA_INT_ENA_CH0_IN_ERR_EOF_SHIFT & DMA_INT_ENA_CH0_IN_ERR_EOF_MASK);
}
#define DMA_INT_ENA_CH0_OUT_DONE_SHIFT 3u
#define DMA_INT_ENA_CH0_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_ena_ch0_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_OUT_DONE_MASK) >> DMA_INT_ENA_CH0_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_OUT_DONE_MASK) | (value << DMA_INT_ENA_CH0_OUT_DONE_SHIFT & DMA_INT_ENA_CH0_OUT_DONE_MASK);
}
#define DMA_INT_ENA_CH0_OUT_EOF_SHIFT 4u
#define DMA_INT_ENA_CH0_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_ena_ch0_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_OUT_EOF_MASK) >> DMA_INT_ENA_CH0_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_OUT_EOF_MASK) | (value << DMA_INT_ENA_CH0_OUT_EOF_SHIFT & DMA_INT_ENA_CH0_OUT_EOF_MASK);
}
#define DMA_INT_ENA_CH0_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ENA_CH0_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_ena_ch0_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_IN_DSCR_ERR_MASK) >> DMA_INT_ENA_CH0_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_IN_DSCR_ERR_MASK) | (value << DMA_INT_ENA_CH0_IN_DSCR_ERR_SHIFT & DMA_INT_ENA_CH0_IN_DSCR_ERR_MASK);
}
#define DMA_INT_ENA_CH0_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ENA_CH0_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_ena_ch0_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_OUT_DSCR_ERR_MASK) >> DMA_INT_ENA_CH0_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_OUT_DSCR_ERR_MASK) | (value << DMA_INT_ENA_CH0_OUT_DSCR_ERR_SHIFT & DMA_INT_ENA_CH0_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_ENA_CH0_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ENA_CH0_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_ena_ch0_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_IN_DSCR_EMPTY_MASK) >> DMA_INT_ENA_CH0_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_ENA_CH0_IN_DSCR_EMPTY_SHIFT & DMA_INT_ENA_CH0_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_ENA_CH0_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ENA_CH0_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_ena_ch0_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_OUT_TOTAL_EOF_MASK) >> DMA_INT_ENA_CH0_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_ENA_CH0_OUT_TOTAL_EOF_SHIFT & DMA_INT_ENA_CH0_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_ENA_CH0_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ENA_CH0_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_ena_ch0_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_INFIFO_OVF_MASK) >> DMA_INT_ENA_CH0_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_INFIFO_OVF_MASK) | (value << DMA_INT_ENA_CH0_INFIFO_OVF_SHIFT & DMA_INT_ENA_CH0_INFIFO_OVF_MASK);
}
#define DMA_INT_ENA_CH0_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ENA_CH0_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_ena_ch0_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_INFIFO_UDF_MASK) >> DMA_INT_ENA_CH0_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_INFIFO_UDF_MASK) | (value << DMA_INT_ENA_CH0_INFIFO_UDF_SHIFT & DMA_INT_ENA_CH0_INFIFO_UDF_MASK);
}
#define DMA_INT_ENA_CH0_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ENA_CH0_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_ena_ch0_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_OUTFIFO_OVF_MASK) >> DMA_INT_ENA_CH0_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_OUTFIFO_OVF_MASK) | (value << DMA_INT_ENA_CH0_OUTFIFO_OVF_SHIFT & DMA_INT_ENA_CH0_OUTFIFO_OVF_MASK);
}
#define DMA_INT_ENA_CH0_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ENA_CH0_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_ena_ch0_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH0_OUTFIFO_UDF_MASK) >> DMA_INT_ENA_CH0_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_ena_ch0_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH0_OUTFIFO_UDF_MASK) | (value << DMA_INT_ENA_CH0_OUTFIFO_UDF_SHIFT & DMA_INT_ENA_CH0_OUTFIFO_UDF_MASK);
}
#define DMA_INT_CLR_CH0_OFFSET 0xcu
#define DMA_INT_CLR_CH0_RESET 0x00000000u
#define DMA_INT_CLR_CH0_IN_DONE_SHIFT 0u
#define DMA_INT_CLR_CH0_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_clr_ch0_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_IN_DONE_MASK) >> DMA_INT_CLR_CH0_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_IN_DONE_MASK) | (value << DMA_INT_CLR_CH0_IN_DONE_SHIFT & DMA_INT_CLR_CH0_IN_DONE_MASK);
}
#define DMA_INT_CLR_CH0_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_CLR_CH0_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_clr_ch0_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_IN_SUC_EOF_MASK) >> DMA_INT_CLR_CH0_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_IN_SUC_EOF_MASK) | (value << DMA_INT_CLR_CH0_IN_SUC_EOF_SHIFT & DMA_INT_CLR_CH0_IN_SUC_EOF_MASK);
}
#define DMA_INT_CLR_CH0_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_CLR_CH0_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_clr_ch0_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_IN_ERR_EOF_MASK) >> DMA_INT_CLR_CH0_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_IN_ERR_EOF_MASK) | (value << DMA_INT_CLR_CH0_IN_ERR_EOF_SHIFT & DMA_INT_CLR_CH0_IN_ERR_EOF_MASK);
}
#define DMA_INT_CLR_CH0_OUT_DONE_SHIFT 3u
#define DMA_INT_CLR_CH0_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_clr_ch0_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_OUT_DONE_MASK) >> DMA_INT_CLR_CH0_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_OUT_DONE_MASK) | (value << DMA_INT_CLR_CH0_OUT_DONE_SHIFT & DMA_INT_CLR_CH0_OUT_DONE_MASK);
}
#define DMA_INT_CLR_CH0_OUT_EOF_SHIFT 4u
#define DMA_INT_CLR_CH0_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_clr_ch0_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_OUT_EOF_MASK) >> DMA_INT_CLR_CH0_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_OUT_EOF_MASK) | (value << DMA_INT_CLR_CH0_OUT_EOF_SHIFT & DMA_INT_CLR_CH0_OUT_EOF_MASK);
}
#define DMA_INT_CLR_CH0_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_CLR_CH0_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_clr_ch0_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_IN_DSCR_ERR_MASK) >> DMA_INT_CLR_CH0_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_IN_DSCR_ERR_MASK) | (value << DMA_INT_CLR_CH0_IN_DSCR_ERR_SHIFT & DMA_INT_CLR_CH0_IN_DSCR_ERR_MASK);
}
#define DMA_INT_CLR_CH0_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_CLR_CH0_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_clr_ch0_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_OUT_DSCR_ERR_MASK) >> DMA_INT_CLR_CH0_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_OUT_DSCR_ERR_MASK) | (value << DMA_INT_CLR_CH0_OUT_DSCR_ERR_SHIFT & DMA_INT_CLR_CH0_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_CLR_CH0_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_CLR_CH0_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_clr_ch0_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_IN_DSCR_EMPTY_MASK) >> DMA_INT_CLR_CH0_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_CLR_CH0_IN_DSCR_EMPTY_SHIFT & DMA_INT_CLR_CH0_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_CLR_CH0_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_CLR_CH0_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_clr_ch0_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_OUT_TOTAL_EOF_MASK) >> DMA_INT_CLR_CH0_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_CLR_CH0_OUT_TOTAL_EOF_SHIFT & DMA_INT_CLR_CH0_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_CLR_CH0_INFIFO_OVF_SHIFT 9u
#define DMA_INT_CLR_CH0_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_clr_ch0_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_INFIFO_OVF_MASK) >> DMA_INT_CLR_CH0_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_INFIFO_OVF_MASK) | (value << DMA_INT_CLR_CH0_INFIFO_OVF_SHIFT & DMA_INT_CLR_CH0_INFIFO_OVF_MASK);
}
#define DMA_INT_CLR_CH0_INFIFO_UDF_SHIFT 10u
#define DMA_INT_CLR_CH0_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_clr_ch0_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_INFIFO_UDF_MASK) >> DMA_INT_CLR_CH0_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_INFIFO_UDF_MASK) | (value << DMA_INT_CLR_CH0_INFIFO_UDF_SHIFT & DMA_INT_CLR_CH0_INFIFO_UDF_MASK);
}
#define DMA_INT_CLR_CH0_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_CLR_CH0_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_clr_ch0_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_OUTFIFO_OVF_MASK) >> DMA_INT_CLR_CH0_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_OUTFIFO_OVF_MASK) | (value << DMA_INT_CLR_CH0_OUTFIFO_OVF_SHIFT & DMA_INT_CLR_CH0_OUTFIFO_OVF_MASK);
}
#define DMA_INT_CLR_CH0_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_CLR_CH0_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_clr_ch0_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH0_OUTFIFO_UDF_MASK) >> DMA_INT_CLR_CH0_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_clr_ch0_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH0_OUTFIFO_UDF_MASK) | (value << DMA_INT_CLR_CH0_OUTFIFO_UDF_SHIFT & DMA_INT_CLR_CH0_OUTFIFO_UDF_MASK);
}
#define DMA_INT_RAW_CH1_OFFSET 0x10u
#define DMA_INT_RAW_CH1_RESET 0x00000000u
#define DMA_INT_RAW_CH1_IN_DONE_SHIFT 0u
#define DMA_INT_RAW_CH1_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_raw_ch1_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_IN_DONE_MASK) >> DMA_INT_RAW_CH1_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_IN_DONE_MASK) | (value << DMA_INT_RAW_CH1_IN_DONE_SHIFT & DMA_INT_RAW_CH1_IN_DONE_MASK);
}
#define DMA_INT_RAW_CH1_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_RAW_CH1_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_raw_ch1_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_IN_SUC_EOF_MASK) >> DMA_INT_RAW_CH1_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_IN_SUC_EOF_MASK) | (value << DMA_INT_RAW_CH1_IN_SUC_EOF_SHIFT & DMA_INT_RAW_CH1_IN_SUC_EOF_MASK);
}
#define DMA_INT_RAW_CH1_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_RAW_CH1_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_raw_ch1_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_IN_ERR_EOF_MASK) >> DMA_INT_RAW_CH1_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_IN_ERR_EOF_MASK) | (value << DMA_INT_RAW_CH1_IN_ERR_EOF_SHIFT & DMA_INT_RAW_CH1_IN_ERR_EOF_MASK);
}
#define DMA_INT_RAW_CH1_OUT_DONE_SHIFT 3u
#define DMA_INT_RAW_CH1_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_raw_ch1_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_OUT_DONE_MASK) >> DMA_INT_RAW_CH1_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_OUT_DONE_MASK) | (value << DMA_INT_RAW_CH1_OUT_DONE_SHIFT & DMA_INT_RAW_CH1_OUT_DONE_MASK);
}
#define DMA_INT_RAW_CH1_OUT_EOF_SHIFT 4u
#define DMA_INT_RAW_CH1_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_raw_ch1_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_OUT_EOF_MASK) >> DMA_INT_RAW_CH1_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_OUT_EOF_MASK) | (value << DMA_INT_RAW_CH1_OUT_EOF_SHIFT & DMA_INT_RAW_CH1_OUT_EOF_MASK);
}
#define DMA_INT_RAW_CH1_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_RAW_CH1_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_raw_ch1_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_IN_DSCR_ERR_MASK) >> DMA_INT_RAW_CH1_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_IN_DSCR_ERR_MASK) | (value << DMA_INT_RAW_CH1_IN_DSCR_ERR_SHIFT & DMA_INT_RAW_CH1_IN_DSCR_ERR_MASK);
}
#define DMA_INT_RAW_CH1_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_RAW_CH1_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_raw_ch1_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_OUT_DSCR_ERR_MASK) >> DMA_INT_RAW_CH1_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_OUT_DSCR_ERR_MASK) | (value << DMA_INT_RAW_CH1_OUT_DSCR_ERR_SHIFT & DMA_INT_RAW_CH1_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_RAW_CH1_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_RAW_CH1_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_raw_ch1_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_IN_DSCR_EMPTY_MASK) >> DMA_INT_RAW_CH1_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_RAW_CH1_IN_DSCR_EMPTY_SHIFT & DMA_INT_RAW_CH1_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_RAW_CH1_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_RAW_CH1_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_raw_ch1_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_OUT_TOTAL_EOF_MASK) >> DMA_INT_RAW_CH1_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_RAW_CH1_OUT_TOTAL_EOF_SHIFT & DMA_INT_RAW_CH1_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_RAW_CH1_INFIFO_OVF_SHIFT 9u
#define DMA_INT_RAW_CH1_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_raw_ch1_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_INFIFO_OVF_MASK) >> DMA_INT_RAW_CH1_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_INFIFO_OVF_MASK) | (value << DMA_INT_RAW_CH1_INFIFO_OVF_SHIFT & DMA_INT_RAW_CH1_INFIFO_OVF_MASK);
}
#define DMA_INT_RAW_CH1_INFIFO_UDF_SHIFT 10u
#define DMA_INT_RAW_CH1_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_raw_ch1_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_INFIFO_UDF_MASK) >> DMA_INT_RAW_CH1_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_INFIFO_UDF_MASK) | (value << DMA_INT_RAW_CH1_INFIFO_UDF_SHIFT & DMA_INT_RAW_CH1_INFIFO_UDF_MASK);
}
#define DMA_INT_RAW_CH1_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_RAW_CH1_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_raw_ch1_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_OUTFIFO_OVF_MASK) >> DMA_INT_RAW_CH1_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_OUTFIFO_OVF_MASK) | (value << DMA_INT_RAW_CH1_OUTFIFO_OVF_SHIFT & DMA_INT_RAW_CH1_OUTFIFO_OVF_MASK);
}
#define DMA_INT_RAW_CH1_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_RAW_CH1_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_raw_ch1_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH1_OUTFIFO_UDF_MASK) >> DMA_INT_RAW_CH1_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_raw_ch1_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH1_OUTFIFO_UDF_MASK) | (value << DMA_INT_RAW_CH1_OUTFIFO_UDF_SHIFT & DMA_INT_RAW_CH1_OUTFIFO_UDF_MASK);
}
#define DMA_INT_ST_CH1_OFFSET 0x14u
#define DMA_INT_ST_CH1_RESET 0x00000000u
#define DMA_INT_ST_CH1_IN_DONE_SHIFT 0u
#define DMA_INT_ST_CH1_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_st_ch1_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_IN_DONE_MASK) >> DMA_INT_ST_CH1_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_IN_DONE_MASK) | (value << DMA_INT_ST_CH1_IN_DONE_SHIFT & DMA_INT_ST_CH1_IN_DONE_MASK);
}
#define DMA_INT_ST_CH1_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ST_CH1_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_st_ch1_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_IN_SUC_EOF_MASK) >> DMA_INT_ST_CH1_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_IN_SUC_EOF_MASK) | (value << DMA_INT_ST_CH1_IN_SUC_EOF_SHIFT & DMA_INT_ST_CH1_IN_SUC_EOF_MASK);
}
#define DMA_INT_ST_CH1_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ST_CH1_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_st_ch1_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_IN_ERR_EOF_MASK) >> DMA_INT_ST_CH1_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_IN_ERR_EOF_MASK) | (value << DMA_INT_ST_CH1_IN_ERR_EOF_SHIFT & DMA_INT_ST_CH1_IN_ERR_EOF_MASK);
}
#define DMA_INT_ST_CH1_OUT_DONE_SHIFT 3u
#define DMA_INT_ST_CH1_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_st_ch1_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_OUT_DONE_MASK) >> DMA_INT_ST_CH1_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_OUT_DONE_MASK) | (value << DMA_INT_ST_CH1_OUT_DONE_SHIFT & DMA_INT_ST_CH1_OUT_DONE_MASK);
}
#define DMA_INT_ST_CH1_OUT_EOF_SHIFT 4u
#define DMA_INT_ST_CH1_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_st_ch1_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_OUT_EOF_MASK) >> DMA_INT_ST_CH1_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_OUT_EOF_MASK) | (value << DMA_INT_ST_CH1_OUT_EOF_SHIFT & DMA_INT_ST_CH1_OUT_EOF_MASK);
}
#define DMA_INT_ST_CH1_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ST_CH1_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_st_ch1_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_IN_DSCR_ERR_MASK) >> DMA_INT_ST_CH1_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_IN_DSCR_ERR_MASK) | (value << DMA_INT_ST_CH1_IN_DSCR_ERR_SHIFT & DMA_INT_ST_CH1_IN_DSCR_ERR_MASK);
}
#define DMA_INT_ST_CH1_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ST_CH1_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_st_ch1_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_OUT_DSCR_ERR_MASK) >> DMA_INT_ST_CH1_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_OUT_DSCR_ERR_MASK) | (value << DMA_INT_ST_CH1_OUT_DSCR_ERR_SHIFT & DMA_INT_ST_CH1_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_ST_CH1_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ST_CH1_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_st_ch1_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_IN_DSCR_EMPTY_MASK) >> DMA_INT_ST_CH1_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_ST_CH1_IN_DSCR_EMPTY_SHIFT & DMA_INT_ST_CH1_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_ST_CH1_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ST_CH1_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_st_ch1_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_OUT_TOTAL_EOF_MASK) >> DMA_INT_ST_CH1_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_ST_CH1_OUT_TOTAL_EOF_SHIFT & DMA_INT_ST_CH1_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_ST_CH1_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ST_CH1_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_st_ch1_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_INFIFO_OVF_MASK) >> DMA_INT_ST_CH1_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_INFIFO_OVF_MASK) | (value << DMA_INT_ST_CH1_INFIFO_OVF_SHIFT & DMA_INT_ST_CH1_INFIFO_OVF_MASK);
}
#define DMA_INT_ST_CH1_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ST_CH1_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_st_ch1_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_INFIFO_UDF_MASK) >> DMA_INT_ST_CH1_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_INFIFO_UDF_MASK) | (value << DMA_INT_ST_CH1_INFIFO_UDF_SHIFT & DMA_INT_ST_CH1_INFIFO_UDF_MASK);
}
#define DMA_INT_ST_CH1_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ST_CH1_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_st_ch1_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_OUTFIFO_OVF_MASK) >> DMA_INT_ST_CH1_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_OUTFIFO_OVF_MASK) | (value << DMA_INT_ST_CH1_OUTFIFO_OVF_SHIFT & DMA_INT_ST_CH1_OUTFIFO_OVF_MASK);
}
#define DMA_INT_ST_CH1_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ST_CH1_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_st_ch1_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH1_OUTFIFO_UDF_MASK) >> DMA_INT_ST_CH1_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_st_ch1_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH1_OUTFIFO_UDF_MASK) | (value << DMA_INT_ST_CH1_OUTFIFO_UDF_SHIFT & DMA_INT_ST_CH1_OUTFIFO_UDF_MASK);
}
#define DMA_INT_ENA_CH1_OFFSET 0x18u
#define DMA_INT_ENA_CH1_RESET 0x00000000u
#define DMA_INT_ENA_CH1_IN_DONE_SHIFT 0u
#define DMA_INT_ENA_CH1_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_ena_ch1_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_IN_DONE_MASK) >> DMA_INT_ENA_CH1_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_IN_DONE_MASK) | (value << DMA_INT_ENA_CH1_IN_DONE_SHIFT & DMA_INT_ENA_CH1_IN_DONE_MASK);
}
#define DMA_INT_ENA_CH1_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ENA_CH1_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_ena_ch1_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_IN_SUC_EOF_MASK) >> DMA_INT_ENA_CH1_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_IN_SUC_EOF_MASK) | (value << DMA_INT_ENA_CH1_IN_SUC_EOF_SHIFT & DMA_INT_ENA_CH1_IN_SUC_EOF_MASK);
}
#define DMA_INT_ENA_CH1_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ENA_CH1_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_ena_ch1_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_IN_ERR_EOF_MASK) >> DMA_INT_ENA_CH1_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_IN_ERR_EOF_MASK) | (value << DMA_INT_ENA_CH1_IN_ERR_EOF_SHIFT & DMA_INT_ENA_CH1_IN_ERR_EOF_MASK);
}
#define DMA_INT_ENA_CH1_OUT_DONE_SHIFT 3u
#define DMA_INT_ENA_CH1_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_ena_ch1_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_OUT_DONE_MASK) >> DMA_INT_ENA_CH1_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_OUT_DONE_MASK) | (value << DMA_INT_ENA_CH1_OUT_DONE_SHIFT & DMA_INT_ENA_CH1_OUT_DONE_MASK);
}
#define DMA_INT_ENA_CH1_OUT_EOF_SHIFT 4u
#define DMA_INT_ENA_CH1_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_ena_ch1_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_OUT_EOF_MASK) >> DMA_INT_ENA_CH1_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_OUT_EOF_MASK) | (value << DMA_INT_ENA_CH1_OUT_EOF_SHIFT & DMA_INT_ENA_CH1_OUT_EOF_MASK);
}
#define DMA_INT_ENA_CH1_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ENA_CH1_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_ena_ch1_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_IN_DSCR_ERR_MASK) >> DMA_INT_ENA_CH1_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_IN_DSCR_ERR_MASK) | (value << DMA_INT_ENA_CH1_IN_DSCR_ERR_SHIFT & DMA_INT_ENA_CH1_IN_DSCR_ERR_MASK);
}
#define DMA_INT_ENA_CH1_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ENA_CH1_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_ena_ch1_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_OUT_DSCR_ERR_MASK) >> DMA_INT_ENA_CH1_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_OUT_DSCR_ERR_MASK) | (value << DMA_INT_ENA_CH1_OUT_DSCR_ERR_SHIFT & DMA_INT_ENA_CH1_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_ENA_CH1_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ENA_CH1_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_ena_ch1_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_IN_DSCR_EMPTY_MASK) >> DMA_INT_ENA_CH1_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_ENA_CH1_IN_DSCR_EMPTY_SHIFT & DMA_INT_ENA_CH1_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_ENA_CH1_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ENA_CH1_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_ena_ch1_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_OUT_TOTAL_EOF_MASK) >> DMA_INT_ENA_CH1_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_ENA_CH1_OUT_TOTAL_EOF_SHIFT & DMA_INT_ENA_CH1_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_ENA_CH1_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ENA_CH1_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_ena_ch1_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_INFIFO_OVF_MASK) >> DMA_INT_ENA_CH1_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_INFIFO_OVF_MASK) | (value << DMA_INT_ENA_CH1_INFIFO_OVF_SHIFT & DMA_INT_ENA_CH1_INFIFO_OVF_MASK);
}
#define DMA_INT_ENA_CH1_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ENA_CH1_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_ena_ch1_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_INFIFO_UDF_MASK) >> DMA_INT_ENA_CH1_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_INFIFO_UDF_MASK) | (value << DMA_INT_ENA_CH1_INFIFO_UDF_SHIFT & DMA_INT_ENA_CH1_INFIFO_UDF_MASK);
}
#define DMA_INT_ENA_CH1_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ENA_CH1_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_ena_ch1_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_OUTFIFO_OVF_MASK) >> DMA_INT_ENA_CH1_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_OUTFIFO_OVF_MASK) | (value << DMA_INT_ENA_CH1_OUTFIFO_OVF_SHIFT & DMA_INT_ENA_CH1_OUTFIFO_OVF_MASK);
}
#define DMA_INT_ENA_CH1_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ENA_CH1_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_ena_ch1_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH1_OUTFIFO_UDF_MASK) >> DMA_INT_ENA_CH1_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_ena_ch1_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH1_OUTFIFO_UDF_MASK) | (value << DMA_INT_ENA_CH1_OUTFIFO_UDF_SHIFT & DMA_INT_ENA_CH1_OUTFIFO_UDF_MASK);
}
#define DMA_INT_CLR_CH1_OFFSET 0x1cu
#define DMA_INT_CLR_CH1_RESET 0x00000000u
#define DMA_INT_CLR_CH1_IN_DONE_SHIFT 0u
#define DMA_INT_CLR_CH1_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_clr_ch1_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_IN_DONE_MASK) >> DMA_INT_CLR_CH1_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_IN_DONE_MASK) | (value << DMA_INT_CLR_CH1_IN_DONE_SHIFT & DMA_INT_CLR_CH1_IN_DONE_MASK);
}
#define DMA_INT_CLR_CH1_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_CLR_CH1_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_clr_ch1_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_IN_SUC_EOF_MASK) >> DMA_INT_CLR_CH1_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_IN_SUC_EOF_MASK) | (value << DMA_INT_CLR_CH1_IN_SUC_EOF_SHIFT & DMA_INT_CLR_CH1_IN_SUC_EOF_MASK);
}
#define DMA_INT_CLR_CH1_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_CLR_CH1_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_clr_ch1_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_IN_ERR_EOF_MASK) >> DMA_INT_CLR_CH1_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_IN_ERR_EOF_MASK) | (value << DMA_INT_CLR_CH1_IN_ERR_EOF_SHIFT & DMA_INT_CLR_CH1_IN_ERR_EOF_MASK);
}
#define DMA_INT_CLR_CH1_OUT_DONE_SHIFT 3u
#define DMA_INT_CLR_CH1_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_clr_ch1_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_OUT_DONE_MASK) >> DMA_INT_CLR_CH1_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_OUT_DONE_MASK) | (value << DMA_INT_CLR_CH1_OUT_DONE_SHIFT & DMA_INT_CLR_CH1_OUT_DONE_MASK);
}
#define DMA_INT_CLR_CH1_OUT_EOF_SHIFT 4u
#define DMA_INT_CLR_CH1_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_clr_ch1_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_OUT_EOF_MASK) >> DMA_INT_CLR_CH1_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_OUT_EOF_MASK) | (value << DMA_INT_CLR_CH1_OUT_EOF_SHIFT & DMA_INT_CLR_CH1_OUT_EOF_MASK);
}
#define DMA_INT_CLR_CH1_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_CLR_CH1_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_clr_ch1_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_IN_DSCR_ERR_MASK) >> DMA_INT_CLR_CH1_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_IN_DSCR_ERR_MASK) | (value << DMA_INT_CLR_CH1_IN_DSCR_ERR_SHIFT & DMA_INT_CLR_CH1_IN_DSCR_ERR_MASK);
}
#define DMA_INT_CLR_CH1_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_CLR_CH1_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_clr_ch1_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_OUT_DSCR_ERR_MASK) >> DMA_INT_CLR_CH1_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_OUT_DSCR_ERR_MASK) | (value << DMA_INT_CLR_CH1_OUT_DSCR_ERR_SHIFT & DMA_INT_CLR_CH1_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_CLR_CH1_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_CLR_CH1_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_clr_ch1_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_IN_DSCR_EMPTY_MASK) >> DMA_INT_CLR_CH1_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_CLR_CH1_IN_DSCR_EMPTY_SHIFT & DMA_INT_CLR_CH1_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_CLR_CH1_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_CLR_CH1_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_clr_ch1_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_OUT_TOTAL_EOF_MASK) >> DMA_INT_CLR_CH1_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_CLR_CH1_OUT_TOTAL_EOF_SHIFT & DMA_INT_CLR_CH1_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_CLR_CH1_INFIFO_OVF_SHIFT 9u
#define DMA_INT_CLR_CH1_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_clr_ch1_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_INFIFO_OVF_MASK) >> DMA_INT_CLR_CH1_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_INFIFO_OVF_MASK) | (value << DMA_INT_CLR_CH1_INFIFO_OVF_SHIFT & DMA_INT_CLR_CH1_INFIFO_OVF_MASK);
}
#define DMA_INT_CLR_CH1_INFIFO_UDF_SHIFT 10u
#define DMA_INT_CLR_CH1_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_clr_ch1_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_INFIFO_UDF_MASK) >> DMA_INT_CLR_CH1_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_INFIFO_UDF_MASK) | (value << DMA_INT_CLR_CH1_INFIFO_UDF_SHIFT & DMA_INT_CLR_CH1_INFIFO_UDF_MASK);
}
#define DMA_INT_CLR_CH1_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_CLR_CH1_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_clr_ch1_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_OUTFIFO_OVF_MASK) >> DMA_INT_CLR_CH1_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_OUTFIFO_OVF_MASK) | (value << DMA_INT_CLR_CH1_OUTFIFO_OVF_SHIFT & DMA_INT_CLR_CH1_OUTFIFO_OVF_MASK);
}
#define DMA_INT_CLR_CH1_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_CLR_CH1_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_clr_ch1_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH1_OUTFIFO_UDF_MASK) >> DMA_INT_CLR_CH1_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_clr_ch1_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH1_OUTFIFO_UDF_MASK) | (value << DMA_INT_CLR_CH1_OUTFIFO_UDF_SHIFT & DMA_INT_CLR_CH1_OUTFIFO_UDF_MASK);
}
#define DMA_INT_RAW_CH2_OFFSET 0x20u
#define DMA_INT_RAW_CH2_RESET 0x00000000u
#define DMA_INT_RAW_CH2_IN_DONE_SHIFT 0u
#define DMA_INT_RAW_CH2_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_raw_ch2_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_IN_DONE_MASK) >> DMA_INT_RAW_CH2_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_IN_DONE_MASK) | (value << DMA_INT_RAW_CH2_IN_DONE_SHIFT & DMA_INT_RAW_CH2_IN_DONE_MASK);
}
#define DMA_INT_RAW_CH2_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_RAW_CH2_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_raw_ch2_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_IN_SUC_EOF_MASK) >> DMA_INT_RAW_CH2_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_IN_SUC_EOF_MASK) | (value << DMA_INT_RAW_CH2_IN_SUC_EOF_SHIFT & DMA_INT_RAW_CH2_IN_SUC_EOF_MASK);
}
#define DMA_INT_RAW_CH2_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_RAW_CH2_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_raw_ch2_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_IN_ERR_EOF_MASK) >> DMA_INT_RAW_CH2_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_IN_ERR_EOF_MASK) | (value << DMA_INT_RAW_CH2_IN_ERR_EOF_SHIFT & DMA_INT_RAW_CH2_IN_ERR_EOF_MASK);
}
#define DMA_INT_RAW_CH2_OUT_DONE_SHIFT 3u
#define DMA_INT_RAW_CH2_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_raw_ch2_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_OUT_DONE_MASK) >> DMA_INT_RAW_CH2_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_OUT_DONE_MASK) | (value << DMA_INT_RAW_CH2_OUT_DONE_SHIFT & DMA_INT_RAW_CH2_OUT_DONE_MASK);
}
#define DMA_INT_RAW_CH2_OUT_EOF_SHIFT 4u
#define DMA_INT_RAW_CH2_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_raw_ch2_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_OUT_EOF_MASK) >> DMA_INT_RAW_CH2_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_OUT_EOF_MASK) | (value << DMA_INT_RAW_CH2_OUT_EOF_SHIFT & DMA_INT_RAW_CH2_OUT_EOF_MASK);
}
#define DMA_INT_RAW_CH2_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_RAW_CH2_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_raw_ch2_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_IN_DSCR_ERR_MASK) >> DMA_INT_RAW_CH2_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_IN_DSCR_ERR_MASK) | (value << DMA_INT_RAW_CH2_IN_DSCR_ERR_SHIFT & DMA_INT_RAW_CH2_IN_DSCR_ERR_MASK);
}
#define DMA_INT_RAW_CH2_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_RAW_CH2_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_raw_ch2_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_OUT_DSCR_ERR_MASK) >> DMA_INT_RAW_CH2_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_OUT_DSCR_ERR_MASK) | (value << DMA_INT_RAW_CH2_OUT_DSCR_ERR_SHIFT & DMA_INT_RAW_CH2_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_RAW_CH2_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_RAW_CH2_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_raw_ch2_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_IN_DSCR_EMPTY_MASK) >> DMA_INT_RAW_CH2_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_RAW_CH2_IN_DSCR_EMPTY_SHIFT & DMA_INT_RAW_CH2_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_RAW_CH2_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_RAW_CH2_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_raw_ch2_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_OUT_TOTAL_EOF_MASK) >> DMA_INT_RAW_CH2_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_RAW_CH2_OUT_TOTAL_EOF_SHIFT & DMA_INT_RAW_CH2_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_RAW_CH2_INFIFO_OVF_SHIFT 9u
#define DMA_INT_RAW_CH2_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_raw_ch2_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_INFIFO_OVF_MASK) >> DMA_INT_RAW_CH2_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_INFIFO_OVF_MASK) | (value << DMA_INT_RAW_CH2_INFIFO_OVF_SHIFT & DMA_INT_RAW_CH2_INFIFO_OVF_MASK);
}
#define DMA_INT_RAW_CH2_INFIFO_UDF_SHIFT 10u
#define DMA_INT_RAW_CH2_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_raw_ch2_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_INFIFO_UDF_MASK) >> DMA_INT_RAW_CH2_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_INFIFO_UDF_MASK) | (value << DMA_INT_RAW_CH2_INFIFO_UDF_SHIFT & DMA_INT_RAW_CH2_INFIFO_UDF_MASK);
}
#define DMA_INT_RAW_CH2_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_RAW_CH2_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_raw_ch2_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_OUTFIFO_OVF_MASK) >> DMA_INT_RAW_CH2_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_OUTFIFO_OVF_MASK) | (value << DMA_INT_RAW_CH2_OUTFIFO_OVF_SHIFT & DMA_INT_RAW_CH2_OUTFIFO_OVF_MASK);
}
#define DMA_INT_RAW_CH2_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_RAW_CH2_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_raw_ch2_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_RAW_CH2_OUTFIFO_UDF_MASK) >> DMA_INT_RAW_CH2_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_raw_ch2_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_RAW_CH2_OUTFIFO_UDF_MASK) | (value << DMA_INT_RAW_CH2_OUTFIFO_UDF_SHIFT & DMA_INT_RAW_CH2_OUTFIFO_UDF_MASK);
}
#define DMA_INT_ST_CH2_OFFSET 0x24u
#define DMA_INT_ST_CH2_RESET 0x00000000u
#define DMA_INT_ST_CH2_IN_DONE_SHIFT 0u
#define DMA_INT_ST_CH2_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_st_ch2_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_IN_DONE_MASK) >> DMA_INT_ST_CH2_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_IN_DONE_MASK) | (value << DMA_INT_ST_CH2_IN_DONE_SHIFT & DMA_INT_ST_CH2_IN_DONE_MASK);
}
#define DMA_INT_ST_CH2_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ST_CH2_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_st_ch2_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_IN_SUC_EOF_MASK) >> DMA_INT_ST_CH2_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_IN_SUC_EOF_MASK) | (value << DMA_INT_ST_CH2_IN_SUC_EOF_SHIFT & DMA_INT_ST_CH2_IN_SUC_EOF_MASK);
}
#define DMA_INT_ST_CH2_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ST_CH2_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_st_ch2_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_IN_ERR_EOF_MASK) >> DMA_INT_ST_CH2_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_IN_ERR_EOF_MASK) | (value << DMA_INT_ST_CH2_IN_ERR_EOF_SHIFT & DMA_INT_ST_CH2_IN_ERR_EOF_MASK);
}
#define DMA_INT_ST_CH2_OUT_DONE_SHIFT 3u
#define DMA_INT_ST_CH2_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_st_ch2_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_OUT_DONE_MASK) >> DMA_INT_ST_CH2_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_OUT_DONE_MASK) | (value << DMA_INT_ST_CH2_OUT_DONE_SHIFT & DMA_INT_ST_CH2_OUT_DONE_MASK);
}
#define DMA_INT_ST_CH2_OUT_EOF_SHIFT 4u
#define DMA_INT_ST_CH2_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_st_ch2_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_OUT_EOF_MASK) >> DMA_INT_ST_CH2_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_OUT_EOF_MASK) | (value << DMA_INT_ST_CH2_OUT_EOF_SHIFT & DMA_INT_ST_CH2_OUT_EOF_MASK);
}
#define DMA_INT_ST_CH2_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ST_CH2_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_st_ch2_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_IN_DSCR_ERR_MASK) >> DMA_INT_ST_CH2_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_IN_DSCR_ERR_MASK) | (value << DMA_INT_ST_CH2_IN_DSCR_ERR_SHIFT & DMA_INT_ST_CH2_IN_DSCR_ERR_MASK);
}
#define DMA_INT_ST_CH2_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ST_CH2_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_st_ch2_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_OUT_DSCR_ERR_MASK) >> DMA_INT_ST_CH2_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_OUT_DSCR_ERR_MASK) | (value << DMA_INT_ST_CH2_OUT_DSCR_ERR_SHIFT & DMA_INT_ST_CH2_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_ST_CH2_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ST_CH2_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_st_ch2_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_IN_DSCR_EMPTY_MASK) >> DMA_INT_ST_CH2_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_ST_CH2_IN_DSCR_EMPTY_SHIFT & DMA_INT_ST_CH2_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_ST_CH2_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ST_CH2_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_st_ch2_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_OUT_TOTAL_EOF_MASK) >> DMA_INT_ST_CH2_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_ST_CH2_OUT_TOTAL_EOF_SHIFT & DMA_INT_ST_CH2_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_ST_CH2_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ST_CH2_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_st_ch2_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_INFIFO_OVF_MASK) >> DMA_INT_ST_CH2_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_INFIFO_OVF_MASK) | (value << DMA_INT_ST_CH2_INFIFO_OVF_SHIFT & DMA_INT_ST_CH2_INFIFO_OVF_MASK);
}
#define DMA_INT_ST_CH2_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ST_CH2_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_st_ch2_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_INFIFO_UDF_MASK) >> DMA_INT_ST_CH2_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_INFIFO_UDF_MASK) | (value << DMA_INT_ST_CH2_INFIFO_UDF_SHIFT & DMA_INT_ST_CH2_INFIFO_UDF_MASK);
}
#define DMA_INT_ST_CH2_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ST_CH2_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_st_ch2_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_OUTFIFO_OVF_MASK) >> DMA_INT_ST_CH2_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_OUTFIFO_OVF_MASK) | (value << DMA_INT_ST_CH2_OUTFIFO_OVF_SHIFT & DMA_INT_ST_CH2_OUTFIFO_OVF_MASK);
}
#define DMA_INT_ST_CH2_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ST_CH2_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_st_ch2_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ST_CH2_OUTFIFO_UDF_MASK) >> DMA_INT_ST_CH2_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_st_ch2_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ST_CH2_OUTFIFO_UDF_MASK) | (value << DMA_INT_ST_CH2_OUTFIFO_UDF_SHIFT & DMA_INT_ST_CH2_OUTFIFO_UDF_MASK);
}
#define DMA_INT_ENA_CH2_OFFSET 0x28u
#define DMA_INT_ENA_CH2_RESET 0x00000000u
#define DMA_INT_ENA_CH2_IN_DONE_SHIFT 0u
#define DMA_INT_ENA_CH2_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_ena_ch2_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_IN_DONE_MASK) >> DMA_INT_ENA_CH2_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_IN_DONE_MASK) | (value << DMA_INT_ENA_CH2_IN_DONE_SHIFT & DMA_INT_ENA_CH2_IN_DONE_MASK);
}
#define DMA_INT_ENA_CH2_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ENA_CH2_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_ena_ch2_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_IN_SUC_EOF_MASK) >> DMA_INT_ENA_CH2_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_IN_SUC_EOF_MASK) | (value << DMA_INT_ENA_CH2_IN_SUC_EOF_SHIFT & DMA_INT_ENA_CH2_IN_SUC_EOF_MASK);
}
#define DMA_INT_ENA_CH2_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ENA_CH2_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_ena_ch2_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_IN_ERR_EOF_MASK) >> DMA_INT_ENA_CH2_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_IN_ERR_EOF_MASK) | (value << DMA_INT_ENA_CH2_IN_ERR_EOF_SHIFT & DMA_INT_ENA_CH2_IN_ERR_EOF_MASK);
}
#define DMA_INT_ENA_CH2_OUT_DONE_SHIFT 3u
#define DMA_INT_ENA_CH2_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_ena_ch2_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_OUT_DONE_MASK) >> DMA_INT_ENA_CH2_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_OUT_DONE_MASK) | (value << DMA_INT_ENA_CH2_OUT_DONE_SHIFT & DMA_INT_ENA_CH2_OUT_DONE_MASK);
}
#define DMA_INT_ENA_CH2_OUT_EOF_SHIFT 4u
#define DMA_INT_ENA_CH2_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_ena_ch2_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_OUT_EOF_MASK) >> DMA_INT_ENA_CH2_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_OUT_EOF_MASK) | (value << DMA_INT_ENA_CH2_OUT_EOF_SHIFT & DMA_INT_ENA_CH2_OUT_EOF_MASK);
}
#define DMA_INT_ENA_CH2_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ENA_CH2_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_ena_ch2_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_IN_DSCR_ERR_MASK) >> DMA_INT_ENA_CH2_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_IN_DSCR_ERR_MASK) | (value << DMA_INT_ENA_CH2_IN_DSCR_ERR_SHIFT & DMA_INT_ENA_CH2_IN_DSCR_ERR_MASK);
}
#define DMA_INT_ENA_CH2_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ENA_CH2_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_ena_ch2_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_OUT_DSCR_ERR_MASK) >> DMA_INT_ENA_CH2_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_OUT_DSCR_ERR_MASK) | (value << DMA_INT_ENA_CH2_OUT_DSCR_ERR_SHIFT & DMA_INT_ENA_CH2_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_ENA_CH2_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ENA_CH2_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_ena_ch2_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_IN_DSCR_EMPTY_MASK) >> DMA_INT_ENA_CH2_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_ENA_CH2_IN_DSCR_EMPTY_SHIFT & DMA_INT_ENA_CH2_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_ENA_CH2_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ENA_CH2_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_ena_ch2_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_OUT_TOTAL_EOF_MASK) >> DMA_INT_ENA_CH2_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_ENA_CH2_OUT_TOTAL_EOF_SHIFT & DMA_INT_ENA_CH2_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_ENA_CH2_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ENA_CH2_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_ena_ch2_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_INFIFO_OVF_MASK) >> DMA_INT_ENA_CH2_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_INFIFO_OVF_MASK) | (value << DMA_INT_ENA_CH2_INFIFO_OVF_SHIFT & DMA_INT_ENA_CH2_INFIFO_OVF_MASK);
}
#define DMA_INT_ENA_CH2_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ENA_CH2_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_ena_ch2_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_INFIFO_UDF_MASK) >> DMA_INT_ENA_CH2_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_INFIFO_UDF_MASK) | (value << DMA_INT_ENA_CH2_INFIFO_UDF_SHIFT & DMA_INT_ENA_CH2_INFIFO_UDF_MASK);
}
#define DMA_INT_ENA_CH2_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ENA_CH2_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_ena_ch2_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_OUTFIFO_OVF_MASK) >> DMA_INT_ENA_CH2_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_OUTFIFO_OVF_MASK) | (value << DMA_INT_ENA_CH2_OUTFIFO_OVF_SHIFT & DMA_INT_ENA_CH2_OUTFIFO_OVF_MASK);
}
#define DMA_INT_ENA_CH2_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ENA_CH2_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_ena_ch2_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_ENA_CH2_OUTFIFO_UDF_MASK) >> DMA_INT_ENA_CH2_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_ena_ch2_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_ENA_CH2_OUTFIFO_UDF_MASK) | (value << DMA_INT_ENA_CH2_OUTFIFO_UDF_SHIFT & DMA_INT_ENA_CH2_OUTFIFO_UDF_MASK);
}
#define DMA_INT_CLR_CH2_OFFSET 0x2cu
#define DMA_INT_CLR_CH2_RESET 0x00000000u
#define DMA_INT_CLR_CH2_IN_DONE_SHIFT 0u
#define DMA_INT_CLR_CH2_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_clr_ch2_get_in_done(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_IN_DONE_MASK) >> DMA_INT_CLR_CH2_IN_DONE_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_in_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_IN_DONE_MASK) | (value << DMA_INT_CLR_CH2_IN_DONE_SHIFT & DMA_INT_CLR_CH2_IN_DONE_MASK);
}
#define DMA_INT_CLR_CH2_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_CLR_CH2_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_clr_ch2_get_in_suc_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_IN_SUC_EOF_MASK) >> DMA_INT_CLR_CH2_IN_SUC_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_in_suc_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_IN_SUC_EOF_MASK) | (value << DMA_INT_CLR_CH2_IN_SUC_EOF_SHIFT & DMA_INT_CLR_CH2_IN_SUC_EOF_MASK);
}
#define DMA_INT_CLR_CH2_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_CLR_CH2_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_clr_ch2_get_in_err_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_IN_ERR_EOF_MASK) >> DMA_INT_CLR_CH2_IN_ERR_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_in_err_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_IN_ERR_EOF_MASK) | (value << DMA_INT_CLR_CH2_IN_ERR_EOF_SHIFT & DMA_INT_CLR_CH2_IN_ERR_EOF_MASK);
}
#define DMA_INT_CLR_CH2_OUT_DONE_SHIFT 3u
#define DMA_INT_CLR_CH2_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_clr_ch2_get_out_done(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_OUT_DONE_MASK) >> DMA_INT_CLR_CH2_OUT_DONE_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_out_done(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_OUT_DONE_MASK) | (value << DMA_INT_CLR_CH2_OUT_DONE_SHIFT & DMA_INT_CLR_CH2_OUT_DONE_MASK);
}
#define DMA_INT_CLR_CH2_OUT_EOF_SHIFT 4u
#define DMA_INT_CLR_CH2_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_clr_ch2_get_out_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_OUT_EOF_MASK) >> DMA_INT_CLR_CH2_OUT_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_out_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_OUT_EOF_MASK) | (value << DMA_INT_CLR_CH2_OUT_EOF_SHIFT & DMA_INT_CLR_CH2_OUT_EOF_MASK);
}
#define DMA_INT_CLR_CH2_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_CLR_CH2_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_clr_ch2_get_in_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_IN_DSCR_ERR_MASK) >> DMA_INT_CLR_CH2_IN_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_in_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_IN_DSCR_ERR_MASK) | (value << DMA_INT_CLR_CH2_IN_DSCR_ERR_SHIFT & DMA_INT_CLR_CH2_IN_DSCR_ERR_MASK);
}
#define DMA_INT_CLR_CH2_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_CLR_CH2_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_clr_ch2_get_out_dscr_err(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_OUT_DSCR_ERR_MASK) >> DMA_INT_CLR_CH2_OUT_DSCR_ERR_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_out_dscr_err(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_OUT_DSCR_ERR_MASK) | (value << DMA_INT_CLR_CH2_OUT_DSCR_ERR_SHIFT & DMA_INT_CLR_CH2_OUT_DSCR_ERR_MASK);
}
#define DMA_INT_CLR_CH2_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_CLR_CH2_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_clr_ch2_get_in_dscr_empty(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_IN_DSCR_EMPTY_MASK) >> DMA_INT_CLR_CH2_IN_DSCR_EMPTY_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_in_dscr_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_IN_DSCR_EMPTY_MASK) | (value << DMA_INT_CLR_CH2_IN_DSCR_EMPTY_SHIFT & DMA_INT_CLR_CH2_IN_DSCR_EMPTY_MASK);
}
#define DMA_INT_CLR_CH2_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_CLR_CH2_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_clr_ch2_get_out_total_eof(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_OUT_TOTAL_EOF_MASK) >> DMA_INT_CLR_CH2_OUT_TOTAL_EOF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_out_total_eof(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_OUT_TOTAL_EOF_MASK) | (value << DMA_INT_CLR_CH2_OUT_TOTAL_EOF_SHIFT & DMA_INT_CLR_CH2_OUT_TOTAL_EOF_MASK);
}
#define DMA_INT_CLR_CH2_INFIFO_OVF_SHIFT 9u
#define DMA_INT_CLR_CH2_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_clr_ch2_get_infifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_INFIFO_OVF_MASK) >> DMA_INT_CLR_CH2_INFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_infifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_INFIFO_OVF_MASK) | (value << DMA_INT_CLR_CH2_INFIFO_OVF_SHIFT & DMA_INT_CLR_CH2_INFIFO_OVF_MASK);
}
#define DMA_INT_CLR_CH2_INFIFO_UDF_SHIFT 10u
#define DMA_INT_CLR_CH2_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_clr_ch2_get_infifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_INFIFO_UDF_MASK) >> DMA_INT_CLR_CH2_INFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_infifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_INFIFO_UDF_MASK) | (value << DMA_INT_CLR_CH2_INFIFO_UDF_SHIFT & DMA_INT_CLR_CH2_INFIFO_UDF_MASK);
}
#define DMA_INT_CLR_CH2_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_CLR_CH2_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_clr_ch2_get_outfifo_ovf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_OUTFIFO_OVF_MASK) >> DMA_INT_CLR_CH2_OUTFIFO_OVF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_outfifo_ovf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_OUTFIFO_OVF_MASK) | (value << DMA_INT_CLR_CH2_OUTFIFO_OVF_SHIFT & DMA_INT_CLR_CH2_OUTFIFO_OVF_MASK);
}
#define DMA_INT_CLR_CH2_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_CLR_CH2_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_clr_ch2_get_outfifo_udf(uint32_t reg)
{
    return (reg & DMA_INT_CLR_CH2_OUTFIFO_UDF_MASK) >> DMA_INT_CLR_CH2_OUTFIFO_UDF_SHIFT;
}
static inline uint32_t dma_int_clr_ch2_set_outfifo_udf(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INT_CLR_CH2_OUTFIFO_UDF_MASK) | (value << DMA_INT_CLR_CH2_OUTFIFO_UDF_SHIFT & DMA_INT_CLR_CH2_OUTFIFO_UDF_MASK);
}
#define DMA_AHB_TEST_OFFSET 0x40u
#define DMA_AHB_TEST_RESET 0x00000000u
#define DMA_AHB_TEST_AHB_TESTMODE_SHIFT 0u
#define DMA_AHB_TEST_AHB_TESTMODE_MASK 0x00000007u
static inline uint32_t dma_ahb_test_get_ahb_testmode(uint32_t reg)
{
    return (reg & DMA_AHB_TEST_AHB_TESTMODE_MASK) >> DMA_AHB_TEST_AHB_TESTMODE_SHIFT;
}
static inline uint32_t dma_ahb_test_set_ahb_testmode(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_AHB_TEST_AHB_TESTMODE_MASK) | (value << DMA_AHB_TEST_AHB_TESTMODE_SHIFT & DMA_AHB_TEST_AHB_TESTMODE_MASK);
}
#define DMA_AHB_TEST_AHB_TESTADDR_SHIFT 4u
#define DMA_AHB_TEST_AHB_TESTADDR_MASK 0x00000030u
static inline uint32_t dma_ahb_test_get_ahb_testaddr(uint32_t reg)
{
    return (reg & DMA_AHB_TEST_AHB_TESTADDR_MASK) >> DMA_AHB_TEST_AHB_TESTADDR_SHIFT;
}
static inline uint32_t dma_ahb_test_set_ahb_testaddr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_AHB_TEST_AHB_TESTADDR_MASK) | (value << DMA_AHB_TEST_AHB_TESTADDR_SHIFT & DMA_AHB_TEST_AHB_TESTADDR_MASK);
}
#define DMA_MISC_CONF_OFFSET 0x44u
#define DMA_MISC_CONF_RESET 0x00000000u
#define DMA_MISC_CONF_AHBM_RST_INTER_SHIFT 0u
#define DMA_MISC_CONF_AHBM_RST_INTER_MASK 0x00000001u
static inline uint32_t dma_misc_conf_get_ahbm_rst_inter(uint32_t reg)
{
    return (reg & DMA_MISC_CONF_AHBM_RST_INTER_MASK) >> DMA_MISC_CONF_AHBM_RST_INTER_SHIFT;
}
static inline uint32_t dma_misc_conf_set_ahbm_rst_inter(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_MISC_CONF_AHBM_RST_INTER_MASK) | (value << DMA_MISC_CONF_AHBM_RST_INTER_SHIFT & DMA_MISC_CONF_AHBM_RST_INTER_MASK);
}
#define DMA_MISC_CONF_ARB_PRI_DIS_SHIFT 2u
#define DMA_MISC_CONF_ARB_PRI_DIS_MASK 0x00000004u
static inline uint32_t dma_misc_conf_get_arb_pri_dis(uint32_t reg)
{
    return (reg & DMA_MISC_CONF_ARB_PRI_DIS_MASK) >> DMA_MISC_CONF_ARB_PRI_DIS_SHIFT;
}
static inline uint32_t dma_misc_conf_set_arb_pri_dis(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_MISC_CONF_ARB_PRI_DIS_MASK) | (value << DMA_MISC_CONF_ARB_PRI_DIS_SHIFT & DMA_MISC_CONF_ARB_PRI_DIS_MASK);
}
#define DMA_MISC_CONF_CLK_EN_SHIFT 3u
#define DMA_MISC_CONF_CLK_EN_MASK 0x00000008u
static inline uint32_t dma_misc_conf_get_clk_en(uint32_t reg)
{
    return (reg & DMA_MISC_CONF_CLK_EN_MASK) >> DMA_MISC_CONF_CLK_EN_SHIFT;
}
static inline uint32_t dma_misc_conf_set_clk_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_MISC_CONF_CLK_EN_MASK) | (value << DMA_MISC_CONF_CLK_EN_SHIFT & DMA_MISC_CONF_CLK_EN_MASK);
}
#define DMA_DATE_OFFSET 0x48u
#define DMA_DATE_RESET 0x02008250u
#define DMA_DATE_DATE_SHIFT 0u
#define DMA_DATE_DATE_MASK 0xffffffffu
static inline uint32_t dma_date_get_date(uint32_t reg)
{
    return (reg & DMA_DATE_DATE_MASK) >> DMA_DATE_DATE_SHIFT;
}
static inline uint32_t dma_date_set_date(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_DATE_DATE_MASK) | (value << DMA_DATE_DATE_SHIFT & DMA_DATE_DATE_MASK);
}
#define DMA_IN_CONF0_CH0_OFFSET 0x70u
#define DMA_IN_CONF0_CH0_RESET 0x00000000u
#define DMA_IN_CONF0_CH0_IN_RST_SHIFT 0u
#define DMA_IN_CONF0_CH0_IN_RST_MASK 0x00000001u
static inline uint32_t dma_in_conf0_ch0_get_in_rst(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH0_IN_RST_MASK) >> DMA_IN_CONF0_CH0_IN_RST_SHIFT;
}
static inline uint32_t dma_in_conf0_ch0_set_in_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH0_IN_RST_MASK) | (value << DMA_IN_CONF0_CH0_IN_RST_SHIFT & DMA_IN_CONF0_CH0_IN_RST_MASK);
}
#define DMA_IN_CONF0_CH0_IN_LOOP_TEST_SHIFT 1u
#define DMA_IN_CONF0_CH0_IN_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_in_conf0_ch0_get_in_loop_test(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH0_IN_LOOP_TEST_MASK) >> DMA_IN_CONF0_CH0_IN_LOOP_TEST_SHIFT;
}
static inline uint32_t dma_in_conf0_ch0_set_in_loop_test(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH0_IN_LOOP_TEST_MASK) | (value << DMA_IN_CONF0_CH0_IN_LOOP_TEST_SHIFT & DMA_IN_CONF0_CH0_IN_LOOP_TEST_MASK);
}
#define DMA_IN_CONF0_CH0_INDSCR_BURST_EN_SHIFT 2u
#define DMA_IN_CONF0_CH0_INDSCR_BURST_EN_MASK 0x00000004u
static inline uint32_t dma_in_conf0_ch0_get_indscr_burst_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH0_INDSCR_BURST_EN_MASK) >> DMA_IN_CONF0_CH0_INDSCR_BURST_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch0_set_indscr_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH0_INDSCR_BURST_EN_MASK) | (value << DMA_IN_CONF0_CH0_INDSCR_BURST_EN_SHIFT & DMA_IN_CONF0_CH0_INDSCR_BURST_EN_MASK);
}
#define DMA_IN_CONF0_CH0_IN_DATA_BURST_EN_SHIFT 3u
#define DMA_IN_CONF0_CH0_IN_DATA_BURST_EN_MASK 0x00000008u
static inline uint32_t dma_in_conf0_ch0_get_in_data_burst_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH0_IN_DATA_BURST_EN_MASK) >> DMA_IN_CONF0_CH0_IN_DATA_BURST_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch0_set_in_data_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH0_IN_DATA_BURST_EN_MASK) | (value << DMA_IN_CONF0_CH0_IN_DATA_BURST_EN_SHIFT & DMA_IN_CONF0_CH0_IN_DATA_BURST_EN_MASK);
}
#define DMA_IN_CONF0_CH0_MEM_TRANS_EN_SHIFT 4u
#define DMA_IN_CONF0_CH0_MEM_TRANS_EN_MASK 0x00000010u
static inline uint32_t dma_in_conf0_ch0_get_mem_trans_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH0_MEM_TRANS_EN_MASK) >> DMA_IN_CONF0_CH0_MEM_TRANS_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch0_set_mem_trans_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH0_MEM_TRANS_EN_MASK) | (value << DMA_IN_CONF0_CH0_MEM_TRANS_EN_SHIFT & DMA_IN_CONF0_CH0_MEM_TRANS_EN_MASK);
}
#define DMA_IN_CONF1_CH0_OFFSET 0x74u
#define DMA_IN_CONF1_CH0_RESET 0x00000000u
#define DMA_IN_CONF1_CH0_IN_CHECK_OWNER_SHIFT 12u
#define DMA_IN_CONF1_CH0_IN_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_in_conf1_ch0_get_in_check_owner(uint32_t reg)
{
    return (reg & DMA_IN_CONF1_CH0_IN_CHECK_OWNER_MASK) >> DMA_IN_CONF1_CH0_IN_CHECK_OWNER_SHIFT;
}
static inline uint32_t dma_in_conf1_ch0_set_in_check_owner(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF1_CH0_IN_CHECK_OWNER_MASK) | (value << DMA_IN_CONF1_CH0_IN_CHECK_OWNER_SHIFT & DMA_IN_CONF1_CH0_IN_CHECK_OWNER_MASK);
}
#define DMA_INFIFO_STATUS_CH0_OFFSET 0x78u
#define DMA_INFIFO_STATUS_CH0_RESET 0x07800003u
#define DMA_INFIFO_STATUS_CH0_INFIFO_FULL_SHIFT 0u
#define DMA_INFIFO_STATUS_CH0_INFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_infifo_status_ch0_get_infifo_full(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_INFIFO_FULL_MASK) >> DMA_INFIFO_STATUS_CH0_INFIFO_FULL_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_infifo_full(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_INFIFO_FULL_MASK) | (value << DMA_INFIFO_STATUS_CH0_INFIFO_FULL_SHIFT & DMA_INFIFO_STATUS_CH0_INFIFO_FULL_MASK);
}
#define DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_SHIFT 1u
#define DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_infifo_status_ch0_get_infifo_empty(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_MASK) >> DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_infifo_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_MASK) | (value << DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_SHIFT & DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_MASK);
}
#define DMA_INFIFO_STATUS_CH0_INFIFO_CNT_SHIFT 2u
#define DMA_INFIFO_STATUS_CH0_INFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_infifo_status_ch0_get_infifo_cnt(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_INFIFO_CNT_MASK) >> DMA_INFIFO_STATUS_CH0_INFIFO_CNT_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_infifo_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_INFIFO_CNT_MASK) | (value << DMA_INFIFO_STATUS_CH0_INFIFO_CNT_SHIFT & DMA_INFIFO_STATUS_CH0_INFIFO_CNT_MASK);
}
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_1b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_MASK) >> DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_in_remain_under_1b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_MASK) | (value << DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_SHIFT & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_MASK);
}
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_2b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_MASK) >> DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_in_remain_under_2b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_MASK) | (value << DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_SHIFT & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_MASK);
}
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_3b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_MASK) >> DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_in_remain_under_3b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_MASK) | (value << DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_SHIFT & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_MASK);
}
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_4b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_MASK) >> DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_in_remain_under_4b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_MASK) | (value << DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_SHIFT & DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_MASK);
}
#define DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_SHIFT 27u
#define DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_MASK 0x08000000u
static inline uint32_t dma_infifo_status_ch0_get_in_buf_hungry(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_MASK) >> DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_SHIFT;
}
static inline uint32_t dma_infifo_status_ch0_set_in_buf_hungry(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_MASK) | (value << DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_SHIFT & DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_MASK);
}
#define DMA_IN_POP_CH0_OFFSET 0x7cu
#define DMA_IN_POP_CH0_RESET 0x00000800u
#define DMA_IN_POP_CH0_INFIFO_RDATA_SHIFT 0u
#define DMA_IN_POP_CH0_INFIFO_RDATA_MASK 0x00000fffu
static inline uint32_t dma_in_pop_ch0_get_infifo_rdata(uint32_t reg)
{
    return (reg & DMA_IN_POP_CH0_INFIFO_RDATA_MASK) >> DMA_IN_POP_CH0_INFIFO_RDATA_SHIFT;
}
static inline uint32_t dma_in_pop_ch0_set_infifo_rdata(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_POP_CH0_INFIFO_RDATA_MASK) | (value << DMA_IN_POP_CH0_INFIFO_RDATA_SHIFT & DMA_IN_POP_CH0_INFIFO_RDATA_MASK);
}
#define DMA_IN_POP_CH0_INFIFO_POP_SHIFT 12u
#define DMA_IN_POP_CH0_INFIFO_POP_MASK 0x00001000u
static inline uint32_t dma_in_pop_ch0_get_infifo_pop(uint32_t reg)
{
    return (reg & DMA_IN_POP_CH0_INFIFO_POP_MASK) >> DMA_IN_POP_CH0_INFIFO_POP_SHIFT;
}
static inline uint32_t dma_in_pop_ch0_set_infifo_pop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_POP_CH0_INFIFO_POP_MASK) | (value << DMA_IN_POP_CH0_INFIFO_POP_SHIFT & DMA_IN_POP_CH0_INFIFO_POP_MASK);
}
#define DMA_IN_LINK_CH0_OFFSET 0x80u
#define DMA_IN_LINK_CH0_RESET 0x01100000u
#define DMA_IN_LINK_CH0_INLINK_ADDR_SHIFT 0u
#define DMA_IN_LINK_CH0_INLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_in_link_ch0_get_inlink_addr(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH0_INLINK_ADDR_MASK) >> DMA_IN_LINK_CH0_INLINK_ADDR_SHIFT;
}
static inline uint32_t dma_in_link_ch0_set_inlink_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH0_INLINK_ADDR_MASK) | (value << DMA_IN_LINK_CH0_INLINK_ADDR_SHIFT & DMA_IN_LINK_CH0_INLINK_ADDR_MASK);
}
#define DMA_IN_LINK_CH0_INLINK_AUTO_RET_SHIFT 20u
#define DMA_IN_LINK_CH0_INLINK_AUTO_RET_MASK 0x00100000u
static inline uint32_t dma_in_link_ch0_get_inlink_auto_ret(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH0_INLINK_AUTO_RET_MASK) >> DMA_IN_LINK_CH0_INLINK_AUTO_RET_SHIFT;
}
static inline uint32_t dma_in_link_ch0_set_inlink_auto_ret(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH0_INLINK_AUTO_RET_MASK) | (value << DMA_IN_LINK_CH0_INLINK_AUTO_RET_SHIFT & DMA_IN_LINK_CH0_INLINK_AUTO_RET_MASK);
}
#define DMA_IN_LINK_CH0_INLINK_STOP_SHIFT 21u
#define DMA_IN_LINK_CH0_INLINK_STOP_MASK 0x00200000u
static inline uint32_t dma_in_link_ch0_get_inlink_stop(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH0_INLINK_STOP_MASK) >> DMA_IN_LINK_CH0_INLINK_STOP_SHIFT;
}
static inline uint32_t dma_in_link_ch0_set_inlink_stop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH0_INLINK_STOP_MASK) | (value << DMA_IN_LINK_CH0_INLINK_STOP_SHIFT & DMA_IN_LINK_CH0_INLINK_STOP_MASK);
}
#define DMA_IN_LINK_CH0_INLINK_START_SHIFT 22u
#define DMA_IN_LINK_CH0_INLINK_START_MASK 0x00400000u
static inline uint32_t dma_in_link_ch0_get_inlink_start(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH0_INLINK_START_MASK) >> DMA_IN_LINK_CH0_INLINK_START_SHIFT;
}
static inline uint32_t dma_in_link_ch0_set_inlink_start(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH0_INLINK_START_MASK) | (value << DMA_IN_LINK_CH0_INLINK_START_SHIFT & DMA_IN_LINK_CH0_INLINK_START_MASK);
}
#define DMA_IN_LINK_CH0_INLINK_RESTART_SHIFT 23u
#define DMA_IN_LINK_CH0_INLINK_RESTART_MASK 0x00800000u
static inline uint32_t dma_in_link_ch0_get_inlink_restart(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH0_INLINK_RESTART_MASK) >> DMA_IN_LINK_CH0_INLINK_RESTART_SHIFT;
}
static inline uint32_t dma_in_link_ch0_set_inlink_restart(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH0_INLINK_RESTART_MASK) | (value << DMA_IN_LINK_CH0_INLINK_RESTART_SHIFT & DMA_IN_LINK_CH0_INLINK_RESTART_MASK);
}
#define DMA_IN_LINK_CH0_INLINK_PARK_SHIFT 24u
#define DMA_IN_LINK_CH0_INLINK_PARK_MASK 0x01000000u
static inline uint32_t dma_in_link_ch0_get_inlink_park(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH0_INLINK_PARK_MASK) >> DMA_IN_LINK_CH0_INLINK_PARK_SHIFT;
}
static inline uint32_t dma_in_link_ch0_set_inlink_park(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH0_INLINK_PARK_MASK) | (value << DMA_IN_LINK_CH0_INLINK_PARK_SHIFT & DMA_IN_LINK_CH0_INLINK_PARK_MASK);
}
#define DMA_IN_STATE_CH0_OFFSET 0x84u
#define DMA_IN_STATE_CH0_RESET 0x00000000u
#define DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_SHIFT 0u
#define DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_in_state_ch0_get_inlink_dscr_addr(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_MASK) >> DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_SHIFT;
}
static inline uint32_t dma_in_state_ch0_set_inlink_dscr_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_MASK) | (value << DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_SHIFT & DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_MASK);
}
#define DMA_IN_STATE_CH0_IN_DSCR_STATE_SHIFT 18u
#define DMA_IN_STATE_CH0_IN_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_in_state_ch0_get_in_dscr_state(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH0_IN_DSCR_STATE_MASK) >> DMA_IN_STATE_CH0_IN_DSCR_STATE_SHIFT;
}
static inline uint32_t dma_in_state_ch0_set_in_dscr_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH0_IN_DSCR_STATE_MASK) | (value << DMA_IN_STATE_CH0_IN_DSCR_STATE_SHIFT & DMA_IN_STATE_CH0_IN_DSCR_STATE_MASK);
}
#define DMA_IN_STATE_CH0_IN_STATE_SHIFT 20u
#define DMA_IN_STATE_CH0_IN_STATE_MASK 0x00700000u
static inline uint32_t dma_in_state_ch0_get_in_state(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH0_IN_STATE_MASK) >> DMA_IN_STATE_CH0_IN_STATE_SHIFT;
}
static inline uint32_t dma_in_state_ch0_set_in_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH0_IN_STATE_MASK) | (value << DMA_IN_STATE_CH0_IN_STATE_SHIFT & DMA_IN_STATE_CH0_IN_STATE_MASK);
}
#define DMA_IN_SUC_EOF_DES_ADDR_CH0_OFFSET 0x88u
#define DMA_IN_SUC_EOF_DES_ADDR_CH0_RESET 0x00000000u
#define DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_in_suc_eof_des_addr_ch0_get_in_suc_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_MASK) >> DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_in_suc_eof_des_addr_ch0_set_in_suc_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_MASK) | (value << DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_SHIFT & DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_MASK);
}
#define DMA_IN_ERR_EOF_DES_ADDR_CH0_OFFSET 0x8cu
#define DMA_IN_ERR_EOF_DES_ADDR_CH0_RESET 0x00000000u
#define DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_in_err_eof_des_addr_ch0_get_in_err_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_MASK) >> DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_in_err_eof_des_addr_ch0_set_in_err_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_MASK) | (value << DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_SHIFT & DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_MASK);
}
#define DMA_IN_DSCR_CH0_OFFSET 0x90u
#define DMA_IN_DSCR_CH0_RESET 0x00000000u
#define DMA_IN_DSCR_CH0_INLINK_DSCR_SHIFT 0u
#define DMA_IN_DSCR_CH0_INLINK_DSCR_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_ch0_get_inlink_dscr(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_CH0_INLINK_DSCR_MASK) >> DMA_IN_DSCR_CH0_INLINK_DSCR_SHIFT;
}
static inline uint32_t dma_in_dscr_ch0_set_inlink_dscr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_CH0_INLINK_DSCR_MASK) | (value << DMA_IN_DSCR_CH0_INLINK_DSCR_SHIFT & DMA_IN_DSCR_CH0_INLINK_DSCR_MASK);
}
#define DMA_IN_DSCR_BF0_CH0_OFFSET 0x94u
#define DMA_IN_DSCR_BF0_CH0_RESET 0x00000000u
#define DMA_IN_DSCR_BF0_CH0_INLINK_DSCR_BF0_SHIFT 0u
#define DMA_IN_DSCR_BF0_CH0_INLINK_DSCR_BF0_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_bf0_ch0_get_inlink_dscr_bf0(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_BF0_CH0_INLINK_DSCR_BF0_MASK) >> DMA_IN_DSCR_BF0_CH0_INLINK_DSCR_BF0_SHIFT;
}
static inline uint32_t dma_in_dscr_bf0_ch0_set_inlink_dscr_bf0(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_BF0_CH0_INLINK_DSCR_BF0_MASK) | (value << DMA_IN_DSCR_BF0_CH0_INLINK_DSCR_BF0_SHIFT & DMA_IN_DSCR_BF0_CH0_INLINK_DSCR_BF0_MASK);
}
#define DMA_IN_DSCR_BF1_CH0_OFFSET 0x98u
#define DMA_IN_DSCR_BF1_CH0_RESET 0x00000000u
#define DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_SHIFT 0u
#define DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_bf1_ch0_get_inlink_dscr_bf1(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_MASK) >> DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_SHIFT;
}
static inline uint32_t dma_in_dscr_bf1_ch0_set_inlink_dscr_bf1(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_MASK) | (value << DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_SHIFT & DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_MASK);
}
#define DMA_IN_PRI_CH0_OFFSET 0x9cu
#define DMA_IN_PRI_CH0_RESET 0x00000000u
#define DMA_IN_PRI_CH0_RX_PRI_SHIFT 0u
#define DMA_IN_PRI_CH0_RX_PRI_MASK 0x0000000fu
static inline uint32_t dma_in_pri_ch0_get_rx_pri(uint32_t reg)
{
    return (reg & DMA_IN_PRI_CH0_RX_PRI_MASK) >> DMA_IN_PRI_CH0_RX_PRI_SHIFT;
}
static inline uint32_t dma_in_pri_ch0_set_rx_pri(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_PRI_CH0_RX_PRI_MASK) | (value << DMA_IN_PRI_CH0_RX_PRI_SHIFT & DMA_IN_PRI_CH0_RX_PRI_MASK);
}
#define DMA_IN_PERI_SEL_CH0_OFFSET 0xa0u
#define DMA_IN_PERI_SEL_CH0_RESET 0x0000003fu
#define DMA_IN_PERI_SEL_CH0_PERI_IN_SEL_SHIFT 0u
#define DMA_IN_PERI_SEL_CH0_PERI_IN_SEL_MASK 0x0000003fu
static inline uint32_t dma_in_peri_sel_ch0_get_peri_in_sel(uint32_t reg)
{
    return (reg & DMA_IN_PERI_SEL_CH0_PERI_IN_SEL_MASK) >> DMA_IN_PERI_SEL_CH0_PERI_IN_SEL_SHIFT;
}
static inline uint32_t dma_in_peri_sel_ch0_set_peri_in_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_PERI_SEL_CH0_PERI_IN_SEL_MASK) | (value << DMA_IN_PERI_SEL_CH0_PERI_IN_SEL_SHIFT & DMA_IN_PERI_SEL_CH0_PERI_IN_SEL_MASK);
}
#define DMA_OUT_CONF0_CH0_OFFSET 0xd0u
#define DMA_OUT_CONF0_CH0_RESET 0x00000008u
#define DMA_OUT_CONF0_CH0_OUT_RST_SHIFT 0u
#define DMA_OUT_CONF0_CH0_OUT_RST_MASK 0x00000001u
static inline uint32_t dma_out_conf0_ch0_get_out_rst(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH0_OUT_RST_MASK) >> DMA_OUT_CONF0_CH0_OUT_RST_SHIFT;
}
static inline uint32_t dma_out_conf0_ch0_set_out_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH0_OUT_RST_MASK) | (value << DMA_OUT_CONF0_CH0_OUT_RST_SHIFT & DMA_OUT_CONF0_CH0_OUT_RST_MASK);
}
#define DMA_OUT_CONF0_CH0_OUT_LOOP_TEST_SHIFT 1u
#define DMA_OUT_CONF0_CH0_OUT_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_out_conf0_ch0_get_out_loop_test(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH0_OUT_LOOP_TEST_MASK) >> DMA_OUT_CONF0_CH0_OUT_LOOP_TEST_SHIFT;
}
static inline uint32_t dma_out_conf0_ch0_set_out_loop_test(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH0_OUT_LOOP_TEST_MASK) | (value << DMA_OUT_CONF0_CH0_OUT_LOOP_TEST_SHIFT & DMA_OUT_CONF0_CH0_OUT_LOOP_TEST_MASK);
}
#define DMA_OUT_CONF0_CH0_OUT_AUTO_WRBACK_SHIFT 2u
#define DMA_OUT_CONF0_CH0_OUT_AUTO_WRBACK_MASK 0x00000004u
static inline uint32_t dma_out_conf0_ch0_get_out_auto_wrback(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH0_OUT_AUTO_WRBACK_MASK) >> DMA_OUT_CONF0_CH0_OUT_AUTO_WRBACK_SHIFT;
}
static inline uint32_t dma_out_conf0_ch0_set_out_auto_wrback(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH0_OUT_AUTO_WRBACK_MASK) | (value << DMA_OUT_CONF0_CH0_OUT_AUTO_WRBACK_SHIFT & DMA_OUT_CONF0_CH0_OUT_AUTO_WRBACK_MASK);
}
#define DMA_OUT_CONF0_CH0_OUT_EOF_MODE_SHIFT 3u
#define DMA_OUT_CONF0_CH0_OUT_EOF_MODE_MASK 0x00000008u
static inline uint32_t dma_out_conf0_ch0_get_out_eof_mode(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH0_OUT_EOF_MODE_MASK) >> DMA_OUT_CONF0_CH0_OUT_EOF_MODE_SHIFT;
}
static inline uint32_t dma_out_conf0_ch0_set_out_eof_mode(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH0_OUT_EOF_MODE_MASK) | (value << DMA_OUT_CONF0_CH0_OUT_EOF_MODE_SHIFT & DMA_OUT_CONF0_CH0_OUT_EOF_MODE_MASK);
}
#define DMA_OUT_CONF0_CH0_OUTDSCR_BURST_EN_SHIFT 4u
#define DMA_OUT_CONF0_CH0_OUTDSCR_BURST_EN_MASK 0x00000010u
static inline uint32_t dma_out_conf0_ch0_get_outdscr_burst_en(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH0_OUTDSCR_BURST_EN_MASK) >> DMA_OUT_CONF0_CH0_OUTDSCR_BURST_EN_SHIFT;
}
static inline uint32_t dma_out_conf0_ch0_set_outdscr_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH0_OUTDSCR_BURST_EN_MASK) | (value << DMA_OUT_CONF0_CH0_OUTDSCR_BURST_EN_SHIFT & DMA_OUT_CONF0_CH0_OUTDSCR_BURST_EN_MASK);
}
#define DMA_OUT_CONF0_CH0_OUT_DATA_BURST_EN_SHIFT 5u
#define DMA_OUT_CONF0_CH0_OUT_DATA_BURST_EN_MASK 0x00000020u
static inline uint32_t dma_out_conf0_ch0_get_out_data_burst_en(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH0_OUT_DATA_BURST_EN_MASK) >> DMA_OUT_CONF0_CH0_OUT_DATA_BURST_EN_SHIFT;
}
static inline uint32_t dma_out_conf0_ch0_set_out_data_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH0_OUT_DATA_BURST_EN_MASK) | (value << DMA_OUT_CONF0_CH0_OUT_DATA_BURST_EN_SHIFT & DMA_OUT_CONF0_CH0_OUT_DATA_BURST_EN_MASK);
}
#define DMA_OUT_CONF1_CH0_OFFSET 0xd4u
#define DMA_OUT_CONF1_CH0_RESET 0x00000000u
#define DMA_OUT_CONF1_CH0_OUT_CHECK_OWNER_SHIFT 12u
#define DMA_OUT_CONF1_CH0_OUT_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_out_conf1_ch0_get_out_check_owner(uint32_t reg)
{
    return (reg & DMA_OUT_CONF1_CH0_OUT_CHECK_OWNER_MASK) >> DMA_OUT_CONF1_CH0_OUT_CHECK_OWNER_SHIFT;
}
static inline uint32_t dma_out_conf1_ch0_set_out_check_owner(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF1_CH0_OUT_CHECK_OWNER_MASK) | (value << DMA_OUT_CONF1_CH0_OUT_CHECK_OWNER_SHIFT & DMA_OUT_CONF1_CH0_OUT_CHECK_OWNER_MASK);
}
#define DMA_OUTFIFO_STATUS_CH0_OFFSET 0xd8u
#define DMA_OUTFIFO_STATUS_CH0_RESET 0x07800002u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_SHIFT 0u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_outfifo_status_ch0_get_outfifo_full(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_MASK) >> DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch0_set_outfifo_full(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_MASK) | (value << DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_SHIFT & DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_MASK);
}
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_SHIFT 1u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_outfifo_status_ch0_get_outfifo_empty(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_MASK) >> DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch0_set_outfifo_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_MASK) | (value << DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_SHIFT & DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_MASK);
}
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_SHIFT 2u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_outfifo_status_ch0_get_outfifo_cnt(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_MASK) >> DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch0_set_outfifo_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_MASK) | (value << DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_SHIFT & DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_MASK);
}
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_1b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_MASK) >> DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch0_set_out_remain_under_1b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_MASK) | (value << DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_SHIFT & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_2b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_MASK) >> DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch0_set_out_remain_under_2b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_MASK) | (value << DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_SHIFT & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_3b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_MASK) >> DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch0_set_out_remain_under_3b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_MASK) | (value << DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_SHIFT & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_4b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_MASK) >> DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch0_set_out_remain_under_4b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_MASK) | (value << DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_SHIFT & DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_MASK);
}
#define DMA_OUT_PUSH_CH0_OFFSET 0xdcu
#define DMA_OUT_PUSH_CH0_RESET 0x00000000u
#define DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_SHIFT 0u
#define DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_MASK 0x000001ffu
static inline uint32_t dma_out_push_ch0_get_outfifo_wdata(uint32_t reg)
{
    return (reg & DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_MASK) >> DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_SHIFT;
}
static inline uint32_t dma_out_push_ch0_set_outfifo_wdata(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_MASK) | (value << DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_SHIFT & DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_MASK);
}
#define DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_SHIFT 9u
#define DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_MASK 0x00000200u
static inline uint32_t dma_out_push_ch0_get_outfifo_push(uint32_t reg)
{
    return (reg & DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_MASK) >> DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_SHIFT;
}
static inline uint32_t dma_out_push_ch0_set_outfifo_push(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_MASK) | (value << DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_SHIFT & DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_MASK);
}
#define DMA_OUT_LINK_CH0_OFFSET 0xe0u
#define DMA_OUT_LINK_CH0_RESET 0x00800000u
#define DMA_OUT_LINK_CH0_OUTLINK_ADDR_SHIFT 0u
#define DMA_OUT_LINK_CH0_OUTLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_out_link_ch0_get_outlink_addr(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH0_OUTLINK_ADDR_MASK) >> DMA_OUT_LINK_CH0_OUTLINK_ADDR_SHIFT;
}
static inline uint32_t dma_out_link_ch0_set_outlink_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH0_OUTLINK_ADDR_MASK) | (value << DMA_OUT_LINK_CH0_OUTLINK_ADDR_SHIFT & DMA_OUT_LINK_CH0_OUTLINK_ADDR_MASK);
}
#define DMA_OUT_LINK_CH0_OUTLINK_STOP_SHIFT 20u
#define DMA_OUT_LINK_CH0_OUTLINK_STOP_MASK 0x00100000u
static inline uint32_t dma_out_link_ch0_get_outlink_stop(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH0_OUTLINK_STOP_MASK) >> DMA_OUT_LINK_CH0_OUTLINK_STOP_SHIFT;
}
static inline uint32_t dma_out_link_ch0_set_outlink_stop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH0_OUTLINK_STOP_MASK) | (value << DMA_OUT_LINK_CH0_OUTLINK_STOP_SHIFT & DMA_OUT_LINK_CH0_OUTLINK_STOP_MASK);
}
#define DMA_OUT_LINK_CH0_OUTLINK_START_SHIFT 21u
#define DMA_OUT_LINK_CH0_OUTLINK_START_MASK 0x00200000u
static inline uint32_t dma_out_link_ch0_get_outlink_start(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH0_OUTLINK_START_MASK) >> DMA_OUT_LINK_CH0_OUTLINK_START_SHIFT;
}
static inline uint32_t dma_out_link_ch0_set_outlink_start(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH0_OUTLINK_START_MASK) | (value << DMA_OUT_LINK_CH0_OUTLINK_START_SHIFT & DMA_OUT_LINK_CH0_OUTLINK_START_MASK);
}
#define DMA_OUT_LINK_CH0_OUTLINK_RESTART_SHIFT 22u
#define DMA_OUT_LINK_CH0_OUTLINK_RESTART_MASK 0x00400000u
static inline uint32_t dma_out_link_ch0_get_outlink_restart(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH0_OUTLINK_RESTART_MASK) >> DMA_OUT_LINK_CH0_OUTLINK_RESTART_SHIFT;
}
static inline uint32_t dma_out_link_ch0_set_outlink_restart(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH0_OUTLINK_RESTART_MASK) | (value << DMA_OUT_LINK_CH0_OUTLINK_RESTART_SHIFT & DMA_OUT_LINK_CH0_OUTLINK_RESTART_MASK);
}
#define DMA_OUT_LINK_CH0_OUTLINK_PARK_SHIFT 23u
#define DMA_OUT_LINK_CH0_OUTLINK_PARK_MASK 0x00800000u
static inline uint32_t dma_out_link_ch0_get_outlink_park(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH0_OUTLINK_PARK_MASK) >> DMA_OUT_LINK_CH0_OUTLINK_PARK_SHIFT;
}
static inline uint32_t dma_out_link_ch0_set_outlink_park(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH0_OUTLINK_PARK_MASK) | (value << DMA_OUT_LINK_CH0_OUTLINK_PARK_SHIFT & DMA_OUT_LINK_CH0_OUTLINK_PARK_MASK);
}
#define DMA_OUT_STATE_CH0_OFFSET 0xe4u
#define DMA_OUT_STATE_CH0_RESET 0x00000000u
#define DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_SHIFT 0u
#define DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_out_state_ch0_get_outlink_dscr_addr(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_MASK) >> DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_SHIFT;
}
static inline uint32_t dma_out_state_ch0_set_outlink_dscr_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_MASK) | (value << DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_SHIFT & DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_MASK);
}
#define DMA_OUT_STATE_CH0_OUT_DSCR_STATE_SHIFT 18u
#define DMA_OUT_STATE_CH0_OUT_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_out_state_ch0_get_out_dscr_state(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH0_OUT_DSCR_STATE_MASK) >> DMA_OUT_STATE_CH0_OUT_DSCR_STATE_SHIFT;
}
static inline uint32_t dma_out_state_ch0_set_out_dscr_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH0_OUT_DSCR_STATE_MASK) | (value << DMA_OUT_STATE_CH0_OUT_DSCR_STATE_SHIFT & DMA_OUT_STATE_CH0_OUT_DSCR_STATE_MASK);
}
#define DMA_OUT_STATE_CH0_OUT_STATE_SHIFT 20u
#define DMA_OUT_STATE_CH0_OUT_STATE_MASK 0x00700000u
static inline uint32_t dma_out_state_ch0_get_out_state(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH0_OUT_STATE_MASK) >> DMA_OUT_STATE_CH0_OUT_STATE_SHIFT;
}
static inline uint32_t dma_out_state_ch0_set_out_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH0_OUT_STATE_MASK) | (value << DMA_OUT_STATE_CH0_OUT_STATE_SHIFT & DMA_OUT_STATE_CH0_OUT_STATE_MASK);
}
#define DMA_OUT_EOF_DES_ADDR_CH0_OFFSET 0xe8u
#define DMA_OUT_EOF_DES_ADDR_CH0_RESET 0x00000000u
#define DMA_OUT_EOF_DES_ADDR_CH0_OUT_EOF_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_DES_ADDR_CH0_OUT_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_out_eof_des_addr_ch0_get_out_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_OUT_EOF_DES_ADDR_CH0_OUT_EOF_DES_ADDR_MASK) >> DMA_OUT_EOF_DES_ADDR_CH0_OUT_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_out_eof_des_addr_ch0_set_out_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_EOF_DES_ADDR_CH0_OUT_EOF_DES_ADDR_MASK) | (value << DMA_OUT_EOF_DES_ADDR_CH0_OUT_EOF_DES_ADDR_SHIFT & DMA_OUT_EOF_DES_ADDR_CH0_OUT_EOF_DES_ADDR_MASK);
}
#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_OFFSET 0xecu
#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_RESET 0x00000000u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_out_eof_bfr_des_addr_ch0_get_out_eof_bfr_des_addr(uint32_t reg)
{
    return (reg & DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_MASK) >> DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_SHIFT;
}
static inline uint32_t dma_out_eof_bfr_des_addr_ch0_set_out_eof_bfr_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_MASK) | (value << DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_SHIFT & DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_MASK);
}
#define DMA_OUT_DSCR_CH0_OFFSET 0xf0u
#define DMA_OUT_DSCR_CH0_RESET 0x00000000u
#define DMA_OUT_DSCR_CH0_OUTLINK_DSCR_SHIFT 0u
#define DMA_OUT_DSCR_CH0_OUTLINK_DSCR_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_ch0_get_outlink_dscr(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_CH0_OUTLINK_DSCR_MASK) >> DMA_OUT_DSCR_CH0_OUTLINK_DSCR_SHIFT;
}
static inline uint32_t dma_out_dscr_ch0_set_outlink_dscr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_CH0_OUTLINK_DSCR_MASK) | (value << DMA_OUT_DSCR_CH0_OUTLINK_DSCR_SHIFT & DMA_OUT_DSCR_CH0_OUTLINK_DSCR_MASK);
}
#define DMA_OUT_DSCR_BF0_CH0_OFFSET 0xf4u
#define DMA_OUT_DSCR_BF0_CH0_RESET 0x00000000u
#define DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_SHIFT 0u
#define DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_bf0_ch0_get_outlink_dscr_bf0(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_MASK) >> DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_SHIFT;
}
static inline uint32_t dma_out_dscr_bf0_ch0_set_outlink_dscr_bf0(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_MASK) | (value << DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_SHIFT & DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_MASK);
}
#define DMA_OUT_DSCR_BF1_CH0_OFFSET 0xf8u
#define DMA_OUT_DSCR_BF1_CH0_RESET 0x00000000u
#define DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_SHIFT 0u
#define DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_bf1_ch0_get_outlink_dscr_bf1(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_MASK) >> DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_SHIFT;
}
static inline uint32_t dma_out_dscr_bf1_ch0_set_outlink_dscr_bf1(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_MASK) | (value << DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_SHIFT & DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_MASK);
}
#define DMA_OUT_PRI_CH0_OFFSET 0xfcu
#define DMA_OUT_PRI_CH0_RESET 0x00000000u
#define DMA_OUT_PRI_CH0_TX_PRI_SHIFT 0u
#define DMA_OUT_PRI_CH0_TX_PRI_MASK 0x0000000fu
static inline uint32_t dma_out_pri_ch0_get_tx_pri(uint32_t reg)
{
    return (reg & DMA_OUT_PRI_CH0_TX_PRI_MASK) >> DMA_OUT_PRI_CH0_TX_PRI_SHIFT;
}
static inline uint32_t dma_out_pri_ch0_set_tx_pri(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PRI_CH0_TX_PRI_MASK) | (value << DMA_OUT_PRI_CH0_TX_PRI_SHIFT & DMA_OUT_PRI_CH0_TX_PRI_MASK);
}
#define DMA_OUT_PERI_SEL_CH0_OFFSET 0x100u
#define DMA_OUT_PERI_SEL_CH0_RESET 0x0000003fu
#define DMA_OUT_PERI_SEL_CH0_PERI_OUT_SEL_SHIFT 0u
#define DMA_OUT_PERI_SEL_CH0_PERI_OUT_SEL_MASK 0x0000003fu
static inline uint32_t dma_out_peri_sel_ch0_get_peri_out_sel(uint32_t reg)
{
    return (reg & DMA_OUT_PERI_SEL_CH0_PERI_OUT_SEL_MASK) >> DMA_OUT_PERI_SEL_CH0_PERI_OUT_SEL_SHIFT;
}
static inline uint32_t dma_out_peri_sel_ch0_set_peri_out_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PERI_SEL_CH0_PERI_OUT_SEL_MASK) | (value << DMA_OUT_PERI_SEL_CH0_PERI_OUT_SEL_SHIFT & DMA_OUT_PERI_SEL_CH0_PERI_OUT_SEL_MASK);
}
#define DMA_IN_CONF0_CH1_OFFSET 0x130u
#define DMA_IN_CONF0_CH1_RESET 0x00000000u
#define DMA_IN_CONF0_CH1_IN_RST_SHIFT 0u
#define DMA_IN_CONF0_CH1_IN_RST_MASK 0x00000001u
static inline uint32_t dma_in_conf0_ch1_get_in_rst(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH1_IN_RST_MASK) >> DMA_IN_CONF0_CH1_IN_RST_SHIFT;
}
static inline uint32_t dma_in_conf0_ch1_set_in_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH1_IN_RST_MASK) | (value << DMA_IN_CONF0_CH1_IN_RST_SHIFT & DMA_IN_CONF0_CH1_IN_RST_MASK);
}
#define DMA_IN_CONF0_CH1_IN_LOOP_TEST_SHIFT 1u
#define DMA_IN_CONF0_CH1_IN_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_in_conf0_ch1_get_in_loop_test(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH1_IN_LOOP_TEST_MASK) >> DMA_IN_CONF0_CH1_IN_LOOP_TEST_SHIFT;
}
static inline uint32_t dma_in_conf0_ch1_set_in_loop_test(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH1_IN_LOOP_TEST_MASK) | (value << DMA_IN_CONF0_CH1_IN_LOOP_TEST_SHIFT & DMA_IN_CONF0_CH1_IN_LOOP_TEST_MASK);
}
#define DMA_IN_CONF0_CH1_INDSCR_BURST_EN_SHIFT 2u
#define DMA_IN_CONF0_CH1_INDSCR_BURST_EN_MASK 0x00000004u
static inline uint32_t dma_in_conf0_ch1_get_indscr_burst_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH1_INDSCR_BURST_EN_MASK) >> DMA_IN_CONF0_CH1_INDSCR_BURST_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch1_set_indscr_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH1_INDSCR_BURST_EN_MASK) | (value << DMA_IN_CONF0_CH1_INDSCR_BURST_EN_SHIFT & DMA_IN_CONF0_CH1_INDSCR_BURST_EN_MASK);
}
#define DMA_IN_CONF0_CH1_IN_DATA_BURST_EN_SHIFT 3u
#define DMA_IN_CONF0_CH1_IN_DATA_BURST_EN_MASK 0x00000008u
static inline uint32_t dma_in_conf0_ch1_get_in_data_burst_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH1_IN_DATA_BURST_EN_MASK) >> DMA_IN_CONF0_CH1_IN_DATA_BURST_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch1_set_in_data_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH1_IN_DATA_BURST_EN_MASK) | (value << DMA_IN_CONF0_CH1_IN_DATA_BURST_EN_SHIFT & DMA_IN_CONF0_CH1_IN_DATA_BURST_EN_MASK);
}
#define DMA_IN_CONF0_CH1_MEM_TRANS_EN_SHIFT 4u
#define DMA_IN_CONF0_CH1_MEM_TRANS_EN_MASK 0x00000010u
static inline uint32_t dma_in_conf0_ch1_get_mem_trans_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH1_MEM_TRANS_EN_MASK) >> DMA_IN_CONF0_CH1_MEM_TRANS_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch1_set_mem_trans_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH1_MEM_TRANS_EN_MASK) | (value << DMA_IN_CONF0_CH1_MEM_TRANS_EN_SHIFT & DMA_IN_CONF0_CH1_MEM_TRANS_EN_MASK);
}
#define DMA_IN_CONF1_CH1_OFFSET 0x134u
#define DMA_IN_CONF1_CH1_RESET 0x00000000u
#define DMA_IN_CONF1_CH1_IN_CHECK_OWNER_SHIFT 12u
#define DMA_IN_CONF1_CH1_IN_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_in_conf1_ch1_get_in_check_owner(uint32_t reg)
{
    return (reg & DMA_IN_CONF1_CH1_IN_CHECK_OWNER_MASK) >> DMA_IN_CONF1_CH1_IN_CHECK_OWNER_SHIFT;
}
static inline uint32_t dma_in_conf1_ch1_set_in_check_owner(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF1_CH1_IN_CHECK_OWNER_MASK) | (value << DMA_IN_CONF1_CH1_IN_CHECK_OWNER_SHIFT & DMA_IN_CONF1_CH1_IN_CHECK_OWNER_MASK);
}
#define DMA_INFIFO_STATUS_CH1_OFFSET 0x138u
#define DMA_INFIFO_STATUS_CH1_RESET 0x07800003u
#define DMA_INFIFO_STATUS_CH1_INFIFO_FULL_SHIFT 0u
#define DMA_INFIFO_STATUS_CH1_INFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_infifo_status_ch1_get_infifo_full(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_INFIFO_FULL_MASK) >> DMA_INFIFO_STATUS_CH1_INFIFO_FULL_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_infifo_full(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_INFIFO_FULL_MASK) | (value << DMA_INFIFO_STATUS_CH1_INFIFO_FULL_SHIFT & DMA_INFIFO_STATUS_CH1_INFIFO_FULL_MASK);
}
#define DMA_INFIFO_STATUS_CH1_INFIFO_EMPTY_SHIFT 1u
#define DMA_INFIFO_STATUS_CH1_INFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_infifo_status_ch1_get_infifo_empty(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_INFIFO_EMPTY_MASK) >> DMA_INFIFO_STATUS_CH1_INFIFO_EMPTY_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_infifo_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_INFIFO_EMPTY_MASK) | (value << DMA_INFIFO_STATUS_CH1_INFIFO_EMPTY_SHIFT & DMA_INFIFO_STATUS_CH1_INFIFO_EMPTY_MASK);
}
#define DMA_INFIFO_STATUS_CH1_INFIFO_CNT_SHIFT 2u
#define DMA_INFIFO_STATUS_CH1_INFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_infifo_status_ch1_get_infifo_cnt(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_INFIFO_CNT_MASK) >> DMA_INFIFO_STATUS_CH1_INFIFO_CNT_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_infifo_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_INFIFO_CNT_MASK) | (value << DMA_INFIFO_STATUS_CH1_INFIFO_CNT_SHIFT & DMA_INFIFO_STATUS_CH1_INFIFO_CNT_MASK);
}
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_infifo_status_ch1_get_in_remain_under_1b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_1B_MASK) >> DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_1B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_in_remain_under_1b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_1B_MASK) | (value << DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_1B_SHIFT & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_1B_MASK);
}
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_infifo_status_ch1_get_in_remain_under_2b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_2B_MASK) >> DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_2B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_in_remain_under_2b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_2B_MASK) | (value << DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_2B_SHIFT & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_2B_MASK);
}
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_infifo_status_ch1_get_in_remain_under_3b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_3B_MASK) >> DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_3B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_in_remain_under_3b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_3B_MASK) | (value << DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_3B_SHIFT & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_3B_MASK);
}
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_infifo_status_ch1_get_in_remain_under_4b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_4B_MASK) >> DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_4B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_in_remain_under_4b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_4B_MASK) | (value << DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_4B_SHIFT & DMA_INFIFO_STATUS_CH1_IN_REMAIN_UNDER_4B_MASK);
}
#define DMA_INFIFO_STATUS_CH1_IN_BUF_HUNGRY_SHIFT 27u
#define DMA_INFIFO_STATUS_CH1_IN_BUF_HUNGRY_MASK 0x08000000u
static inline uint32_t dma_infifo_status_ch1_get_in_buf_hungry(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH1_IN_BUF_HUNGRY_MASK) >> DMA_INFIFO_STATUS_CH1_IN_BUF_HUNGRY_SHIFT;
}
static inline uint32_t dma_infifo_status_ch1_set_in_buf_hungry(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH1_IN_BUF_HUNGRY_MASK) | (value << DMA_INFIFO_STATUS_CH1_IN_BUF_HUNGRY_SHIFT & DMA_INFIFO_STATUS_CH1_IN_BUF_HUNGRY_MASK);
}
#define DMA_IN_POP_CH1_OFFSET 0x13cu
#define DMA_IN_POP_CH1_RESET 0x00000800u
#define DMA_IN_POP_CH1_INFIFO_RDATA_SHIFT 0u
#define DMA_IN_POP_CH1_INFIFO_RDATA_MASK 0x00000fffu
static inline uint32_t dma_in_pop_ch1_get_infifo_rdata(uint32_t reg)
{
    return (reg & DMA_IN_POP_CH1_INFIFO_RDATA_MASK) >> DMA_IN_POP_CH1_INFIFO_RDATA_SHIFT;
}
static inline uint32_t dma_in_pop_ch1_set_infifo_rdata(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_POP_CH1_INFIFO_RDATA_MASK) | (value << DMA_IN_POP_CH1_INFIFO_RDATA_SHIFT & DMA_IN_POP_CH1_INFIFO_RDATA_MASK);
}
#define DMA_IN_POP_CH1_INFIFO_POP_SHIFT 12u
#define DMA_IN_POP_CH1_INFIFO_POP_MASK 0x00001000u
static inline uint32_t dma_in_pop_ch1_get_infifo_pop(uint32_t reg)
{
    return (reg & DMA_IN_POP_CH1_INFIFO_POP_MASK) >> DMA_IN_POP_CH1_INFIFO_POP_SHIFT;
}
static inline uint32_t dma_in_pop_ch1_set_infifo_pop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_POP_CH1_INFIFO_POP_MASK) | (value << DMA_IN_POP_CH1_INFIFO_POP_SHIFT & DMA_IN_POP_CH1_INFIFO_POP_MASK);
}
#define DMA_IN_LINK_CH1_OFFSET 0x140u
#define DMA_IN_LINK_CH1_RESET 0x01100000u
#define DMA_IN_LINK_CH1_INLINK_ADDR_SHIFT 0u
#define DMA_IN_LINK_CH1_INLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_in_link_ch1_get_inlink_addr(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH1_INLINK_ADDR_MASK) >> DMA_IN_LINK_CH1_INLINK_ADDR_SHIFT;
}
static inline uint32_t dma_in_link_ch1_set_inlink_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH1_INLINK_ADDR_MASK) | (value << DMA_IN_LINK_CH1_INLINK_ADDR_SHIFT & DMA_IN_LINK_CH1_INLINK_ADDR_MASK);
}
#define DMA_IN_LINK_CH1_INLINK_AUTO_RET_SHIFT 20u
#define DMA_IN_LINK_CH1_INLINK_AUTO_RET_MASK 0x00100000u
static inline uint32_t dma_in_link_ch1_get_inlink_auto_ret(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH1_INLINK_AUTO_RET_MASK) >> DMA_IN_LINK_CH1_INLINK_AUTO_RET_SHIFT;
}
static inline uint32_t dma_in_link_ch1_set_inlink_auto_ret(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH1_INLINK_AUTO_RET_MASK) | (value << DMA_IN_LINK_CH1_INLINK_AUTO_RET_SHIFT & DMA_IN_LINK_CH1_INLINK_AUTO_RET_MASK);
}
#define DMA_IN_LINK_CH1_INLINK_STOP_SHIFT 21u
#define DMA_IN_LINK_CH1_INLINK_STOP_MASK 0x00200000u
static inline uint32_t dma_in_link_ch1_get_inlink_stop(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH1_INLINK_STOP_MASK) >> DMA_IN_LINK_CH1_INLINK_STOP_SHIFT;
}
static inline uint32_t dma_in_link_ch1_set_inlink_stop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH1_INLINK_STOP_MASK) | (value << DMA_IN_LINK_CH1_INLINK_STOP_SHIFT & DMA_IN_LINK_CH1_INLINK_STOP_MASK);
}
#define DMA_IN_LINK_CH1_INLINK_START_SHIFT 22u
#define DMA_IN_LINK_CH1_INLINK_START_MASK 0x00400000u
static inline uint32_t dma_in_link_ch1_get_inlink_start(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH1_INLINK_START_MASK) >> DMA_IN_LINK_CH1_INLINK_START_SHIFT;
}
static inline uint32_t dma_in_link_ch1_set_inlink_start(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH1_INLINK_START_MASK) | (value << DMA_IN_LINK_CH1_INLINK_START_SHIFT & DMA_IN_LINK_CH1_INLINK_START_MASK);
}
#define DMA_IN_LINK_CH1_INLINK_RESTART_SHIFT 23u
#define DMA_IN_LINK_CH1_INLINK_RESTART_MASK 0x00800000u
static inline uint32_t dma_in_link_ch1_get_inlink_restart(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH1_INLINK_RESTART_MASK) >> DMA_IN_LINK_CH1_INLINK_RESTART_SHIFT;
}
static inline uint32_t dma_in_link_ch1_set_inlink_restart(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH1_INLINK_RESTART_MASK) | (value << DMA_IN_LINK_CH1_INLINK_RESTART_SHIFT & DMA_IN_LINK_CH1_INLINK_RESTART_MASK);
}
#define DMA_IN_LINK_CH1_INLINK_PARK_SHIFT 24u
#define DMA_IN_LINK_CH1_INLINK_PARK_MASK 0x01000000u
static inline uint32_t dma_in_link_ch1_get_inlink_park(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH1_INLINK_PARK_MASK) >> DMA_IN_LINK_CH1_INLINK_PARK_SHIFT;
}
static inline uint32_t dma_in_link_ch1_set_inlink_park(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH1_INLINK_PARK_MASK) | (value << DMA_IN_LINK_CH1_INLINK_PARK_SHIFT & DMA_IN_LINK_CH1_INLINK_PARK_MASK);
}
#define DMA_IN_STATE_CH1_OFFSET 0x144u
#define DMA_IN_STATE_CH1_RESET 0x00000000u
#define DMA_IN_STATE_CH1_INLINK_DSCR_ADDR_SHIFT 0u
#define DMA_IN_STATE_CH1_INLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_in_state_ch1_get_inlink_dscr_addr(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH1_INLINK_DSCR_ADDR_MASK) >> DMA_IN_STATE_CH1_INLINK_DSCR_ADDR_SHIFT;
}
static inline uint32_t dma_in_state_ch1_set_inlink_dscr_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH1_INLINK_DSCR_ADDR_MASK) | (value << DMA_IN_STATE_CH1_INLINK_DSCR_ADDR_SHIFT & DMA_IN_STATE_CH1_INLINK_DSCR_ADDR_MASK);
}
#define DMA_IN_STATE_CH1_IN_DSCR_STATE_SHIFT 18u
#define DMA_IN_STATE_CH1_IN_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_in_state_ch1_get_in_dscr_state(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH1_IN_DSCR_STATE_MASK) >> DMA_IN_STATE_CH1_IN_DSCR_STATE_SHIFT;
}
static inline uint32_t dma_in_state_ch1_set_in_dscr_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH1_IN_DSCR_STATE_MASK) | (value << DMA_IN_STATE_CH1_IN_DSCR_STATE_SHIFT & DMA_IN_STATE_CH1_IN_DSCR_STATE_MASK);
}
#define DMA_IN_STATE_CH1_IN_STATE_SHIFT 20u
#define DMA_IN_STATE_CH1_IN_STATE_MASK 0x00700000u
static inline uint32_t dma_in_state_ch1_get_in_state(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH1_IN_STATE_MASK) >> DMA_IN_STATE_CH1_IN_STATE_SHIFT;
}
static inline uint32_t dma_in_state_ch1_set_in_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH1_IN_STATE_MASK) | (value << DMA_IN_STATE_CH1_IN_STATE_SHIFT & DMA_IN_STATE_CH1_IN_STATE_MASK);
}
#define DMA_IN_SUC_EOF_DES_ADDR_CH1_OFFSET 0x148u
#define DMA_IN_SUC_EOF_DES_ADDR_CH1_RESET 0x00000000u
#define DMA_IN_SUC_EOF_DES_ADDR_CH1_IN_SUC_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_SUC_EOF_DES_ADDR_CH1_IN_SUC_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_in_suc_eof_des_addr_ch1_get_in_suc_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_IN_SUC_EOF_DES_ADDR_CH1_IN_SUC_EOF_DES_ADDR_MASK) >> DMA_IN_SUC_EOF_DES_ADDR_CH1_IN_SUC_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_in_suc_eof_des_addr_ch1_set_in_suc_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_SUC_EOF_DES_ADDR_CH1_IN_SUC_EOF_DES_ADDR_MASK) | (value << DMA_IN_SUC_EOF_DES_ADDR_CH1_IN_SUC_EOF_DES_ADDR_SHIFT & DMA_IN_SUC_EOF_DES_ADDR_CH1_IN_SUC_EOF_DES_ADDR_MASK);
}
#define DMA_IN_ERR_EOF_DES_ADDR_CH1_OFFSET 0x14cu
#define DMA_IN_ERR_EOF_DES_ADDR_CH1_RESET 0x00000000u
#define DMA_IN_ERR_EOF_DES_ADDR_CH1_IN_ERR_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_ERR_EOF_DES_ADDR_CH1_IN_ERR_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_in_err_eof_des_addr_ch1_get_in_err_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_IN_ERR_EOF_DES_ADDR_CH1_IN_ERR_EOF_DES_ADDR_MASK) >> DMA_IN_ERR_EOF_DES_ADDR_CH1_IN_ERR_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_in_err_eof_des_addr_ch1_set_in_err_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_ERR_EOF_DES_ADDR_CH1_IN_ERR_EOF_DES_ADDR_MASK) | (value << DMA_IN_ERR_EOF_DES_ADDR_CH1_IN_ERR_EOF_DES_ADDR_SHIFT & DMA_IN_ERR_EOF_DES_ADDR_CH1_IN_ERR_EOF_DES_ADDR_MASK);
}
#define DMA_IN_DSCR_CH1_OFFSET 0x150u
#define DMA_IN_DSCR_CH1_RESET 0x00000000u
#define DMA_IN_DSCR_CH1_INLINK_DSCR_SHIFT 0u
#define DMA_IN_DSCR_CH1_INLINK_DSCR_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_ch1_get_inlink_dscr(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_CH1_INLINK_DSCR_MASK) >> DMA_IN_DSCR_CH1_INLINK_DSCR_SHIFT;
}
static inline uint32_t dma_in_dscr_ch1_set_inlink_dscr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_CH1_INLINK_DSCR_MASK) | (value << DMA_IN_DSCR_CH1_INLINK_DSCR_SHIFT & DMA_IN_DSCR_CH1_INLINK_DSCR_MASK);
}
#define DMA_IN_DSCR_BF0_CH1_OFFSET 0x154u
#define DMA_IN_DSCR_BF0_CH1_RESET 0x00000000u
#define DMA_IN_DSCR_BF0_CH1_INLINK_DSCR_BF0_SHIFT 0u
#define DMA_IN_DSCR_BF0_CH1_INLINK_DSCR_BF0_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_bf0_ch1_get_inlink_dscr_bf0(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_BF0_CH1_INLINK_DSCR_BF0_MASK) >> DMA_IN_DSCR_BF0_CH1_INLINK_DSCR_BF0_SHIFT;
}
static inline uint32_t dma_in_dscr_bf0_ch1_set_inlink_dscr_bf0(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_BF0_CH1_INLINK_DSCR_BF0_MASK) | (value << DMA_IN_DSCR_BF0_CH1_INLINK_DSCR_BF0_SHIFT & DMA_IN_DSCR_BF0_CH1_INLINK_DSCR_BF0_MASK);
}
#define DMA_IN_DSCR_BF1_CH1_OFFSET 0x158u
#define DMA_IN_DSCR_BF1_CH1_RESET 0x00000000u
#define DMA_IN_DSCR_BF1_CH1_INLINK_DSCR_BF1_SHIFT 0u
#define DMA_IN_DSCR_BF1_CH1_INLINK_DSCR_BF1_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_bf1_ch1_get_inlink_dscr_bf1(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_BF1_CH1_INLINK_DSCR_BF1_MASK) >> DMA_IN_DSCR_BF1_CH1_INLINK_DSCR_BF1_SHIFT;
}
static inline uint32_t dma_in_dscr_bf1_ch1_set_inlink_dscr_bf1(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_BF1_CH1_INLINK_DSCR_BF1_MASK) | (value << DMA_IN_DSCR_BF1_CH1_INLINK_DSCR_BF1_SHIFT & DMA_IN_DSCR_BF1_CH1_INLINK_DSCR_BF1_MASK);
}
#define DMA_IN_PRI_CH1_OFFSET 0x15cu
#define DMA_IN_PRI_CH1_RESET 0x00000000u
#define DMA_IN_PRI_CH1_RX_PRI_SHIFT 0u
#define DMA_IN_PRI_CH1_RX_PRI_MASK 0x0000000fu
static inline uint32_t dma_in_pri_ch1_get_rx_pri(uint32_t reg)
{
    return (reg & DMA_IN_PRI_CH1_RX_PRI_MASK) >> DMA_IN_PRI_CH1_RX_PRI_SHIFT;
}
static inline uint32_t dma_in_pri_ch1_set_rx_pri(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_PRI_CH1_RX_PRI_MASK) | (value << DMA_IN_PRI_CH1_RX_PRI_SHIFT & DMA_IN_PRI_CH1_RX_PRI_MASK);
}
#define DMA_IN_PERI_SEL_CH1_OFFSET 0x160u
#define DMA_IN_PERI_SEL_CH1_RESET 0x0000003fu
#define DMA_IN_PERI_SEL_CH1_PERI_IN_SEL_SHIFT 0u
#define DMA_IN_PERI_SEL_CH1_PERI_IN_SEL_MASK 0x0000003fu
static inline uint32_t dma_in_peri_sel_ch1_get_peri_in_sel(uint32_t reg)
{
    return (reg & DMA_IN_PERI_SEL_CH1_PERI_IN_SEL_MASK) >> DMA_IN_PERI_SEL_CH1_PERI_IN_SEL_SHIFT;
}
static inline uint32_t dma_in_peri_sel_ch1_set_peri_in_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_PERI_SEL_CH1_PERI_IN_SEL_MASK) | (value << DMA_IN_PERI_SEL_CH1_PERI_IN_SEL_SHIFT & DMA_IN_PERI_SEL_CH1_PERI_IN_SEL_MASK);
}
#define DMA_OUT_CONF0_CH1_OFFSET 0x190u
#define DMA_OUT_CONF0_CH1_RESET 0x00000008u
#define DMA_OUT_CONF0_CH1_OUT_RST_SHIFT 0u
#define DMA_OUT_CONF0_CH1_OUT_RST_MASK 0x00000001u
static inline uint32_t dma_out_conf0_ch1_get_out_rst(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH1_OUT_RST_MASK) >> DMA_OUT_CONF0_CH1_OUT_RST_SHIFT;
}
static inline uint32_t dma_out_conf0_ch1_set_out_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH1_OUT_RST_MASK) | (value << DMA_OUT_CONF0_CH1_OUT_RST_SHIFT & DMA_OUT_CONF0_CH1_OUT_RST_MASK);
}
#define DMA_OUT_CONF0_CH1_OUT_LOOP_TEST_SHIFT 1u
#define DMA_OUT_CONF0_CH1_OUT_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_out_conf0_ch1_get_out_loop_test(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH1_OUT_LOOP_TEST_MASK) >> DMA_OUT_CONF0_CH1_OUT_LOOP_TEST_SHIFT;
}
static inline uint32_t dma_out_conf0_ch1_set_out_loop_test(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH1_OUT_LOOP_TEST_MASK) | (value << DMA_OUT_CONF0_CH1_OUT_LOOP_TEST_SHIFT & DMA_OUT_CONF0_CH1_OUT_LOOP_TEST_MASK);
}
#define DMA_OUT_CONF0_CH1_OUT_AUTO_WRBACK_SHIFT 2u
#define DMA_OUT_CONF0_CH1_OUT_AUTO_WRBACK_MASK 0x00000004u
static inline uint32_t dma_out_conf0_ch1_get_out_auto_wrback(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH1_OUT_AUTO_WRBACK_MASK) >> DMA_OUT_CONF0_CH1_OUT_AUTO_WRBACK_SHIFT;
}
static inline uint32_t dma_out_conf0_ch1_set_out_auto_wrback(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH1_OUT_AUTO_WRBACK_MASK) | (value << DMA_OUT_CONF0_CH1_OUT_AUTO_WRBACK_SHIFT & DMA_OUT_CONF0_CH1_OUT_AUTO_WRBACK_MASK);
}
#define DMA_OUT_CONF0_CH1_OUT_EOF_MODE_SHIFT 3u
#define DMA_OUT_CONF0_CH1_OUT_EOF_MODE_MASK 0x00000008u
static inline uint32_t dma_out_conf0_ch1_get_out_eof_mode(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH1_OUT_EOF_MODE_MASK) >> DMA_OUT_CONF0_CH1_OUT_EOF_MODE_SHIFT;
}
static inline uint32_t dma_out_conf0_ch1_set_out_eof_mode(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH1_OUT_EOF_MODE_MASK) | (value << DMA_OUT_CONF0_CH1_OUT_EOF_MODE_SHIFT & DMA_OUT_CONF0_CH1_OUT_EOF_MODE_MASK);
}
#define DMA_OUT_CONF0_CH1_OUTDSCR_BURST_EN_SHIFT 4u
#define DMA_OUT_CONF0_CH1_OUTDSCR_BURST_EN_MASK 0x00000010u
static inline uint32_t dma_out_conf0_ch1_get_outdscr_burst_en(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH1_OUTDSCR_BURST_EN_MASK) >> DMA_OUT_CONF0_CH1_OUTDSCR_BURST_EN_SHIFT;
}
static inline uint32_t dma_out_conf0_ch1_set_outdscr_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH1_OUTDSCR_BURST_EN_MASK) | (value << DMA_OUT_CONF0_CH1_OUTDSCR_BURST_EN_SHIFT & DMA_OUT_CONF0_CH1_OUTDSCR_BURST_EN_MASK);
}
#define DMA_OUT_CONF0_CH1_OUT_DATA_BURST_EN_SHIFT 5u
#define DMA_OUT_CONF0_CH1_OUT_DATA_BURST_EN_MASK 0x00000020u
static inline uint32_t dma_out_conf0_ch1_get_out_data_burst_en(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH1_OUT_DATA_BURST_EN_MASK) >> DMA_OUT_CONF0_CH1_OUT_DATA_BURST_EN_SHIFT;
}
static inline uint32_t dma_out_conf0_ch1_set_out_data_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH1_OUT_DATA_BURST_EN_MASK) | (value << DMA_OUT_CONF0_CH1_OUT_DATA_BURST_EN_SHIFT & DMA_OUT_CONF0_CH1_OUT_DATA_BURST_EN_MASK);
}
#define DMA_OUT_CONF1_CH1_OFFSET 0x194u
#define DMA_OUT_CONF1_CH1_RESET 0x00000000u
#define DMA_OUT_CONF1_CH1_OUT_CHECK_OWNER_SHIFT 12u
#define DMA_OUT_CONF1_CH1_OUT_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_out_conf1_ch1_get_out_check_owner(uint32_t reg)
{
    return (reg & DMA_OUT_CONF1_CH1_OUT_CHECK_OWNER_MASK) >> DMA_OUT_CONF1_CH1_OUT_CHECK_OWNER_SHIFT;
}
static inline uint32_t dma_out_conf1_ch1_set_out_check_owner(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF1_CH1_OUT_CHECK_OWNER_MASK) | (value << DMA_OUT_CONF1_CH1_OUT_CHECK_OWNER_SHIFT & DMA_OUT_CONF1_CH1_OUT_CHECK_OWNER_MASK);
}
#define DMA_OUTFIFO_STATUS_CH1_OFFSET 0x198u
#define DMA_OUTFIFO_STATUS_CH1_RESET 0x07800002u
#define DMA_OUTFIFO_STATUS_CH1_OUTFIFO_FULL_SHIFT 0u
#define DMA_OUTFIFO_STATUS_CH1_OUTFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_outfifo_status_ch1_get_outfifo_full(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH1_OUTFIFO_FULL_MASK) >> DMA_OUTFIFO_STATUS_CH1_OUTFIFO_FULL_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch1_set_outfifo_full(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH1_OUTFIFO_FULL_MASK) | (value << DMA_OUTFIFO_STATUS_CH1_OUTFIFO_FULL_SHIFT & DMA_OUTFIFO_STATUS_CH1_OUTFIFO_FULL_MASK);
}
#define DMA_OUTFIFO_STATUS_CH1_OUTFIFO_EMPTY_SHIFT 1u
#define DMA_OUTFIFO_STATUS_CH1_OUTFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_outfifo_status_ch1_get_outfifo_empty(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH1_OUTFIFO_EMPTY_MASK) >> DMA_OUTFIFO_STATUS_CH1_OUTFIFO_EMPTY_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch1_set_outfifo_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH1_OUTFIFO_EMPTY_MASK) | (value << DMA_OUTFIFO_STATUS_CH1_OUTFIFO_EMPTY_SHIFT & DMA_OUTFIFO_STATUS_CH1_OUTFIFO_EMPTY_MASK);
}
#define DMA_OUTFIFO_STATUS_CH1_OUTFIFO_CNT_SHIFT 2u
#define DMA_OUTFIFO_STATUS_CH1_OUTFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_outfifo_status_ch1_get_outfifo_cnt(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH1_OUTFIFO_CNT_MASK) >> DMA_OUTFIFO_STATUS_CH1_OUTFIFO_CNT_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch1_set_outfifo_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH1_OUTFIFO_CNT_MASK) | (value << DMA_OUTFIFO_STATUS_CH1_OUTFIFO_CNT_SHIFT & DMA_OUTFIFO_STATUS_CH1_OUTFIFO_CNT_MASK);
}
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_outfifo_status_ch1_get_out_remain_under_1b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_1B_MASK) >> DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_1B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch1_set_out_remain_under_1b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_1B_MASK) | (value << DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_1B_SHIFT & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_1B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_outfifo_status_ch1_get_out_remain_under_2b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_2B_MASK) >> DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_2B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch1_set_out_remain_under_2b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_2B_MASK) | (value << DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_2B_SHIFT & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_2B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_outfifo_status_ch1_get_out_remain_under_3b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_3B_MASK) >> DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_3B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch1_set_out_remain_under_3b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_3B_MASK) | (value << DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_3B_SHIFT & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_3B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_outfifo_status_ch1_get_out_remain_under_4b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_4B_MASK) >> DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_4B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch1_set_out_remain_under_4b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_4B_MASK) | (value << DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_4B_SHIFT & DMA_OUTFIFO_STATUS_CH1_OUT_REMAIN_UNDER_4B_MASK);
}
#define DMA_OUT_PUSH_CH1_OFFSET 0x19cu
#define DMA_OUT_PUSH_CH1_RESET 0x00000000u
#define DMA_OUT_PUSH_CH1_OUTFIFO_WDATA_SHIFT 0u
#define DMA_OUT_PUSH_CH1_OUTFIFO_WDATA_MASK 0x000001ffu
static inline uint32_t dma_out_push_ch1_get_outfifo_wdata(uint32_t reg)
{
    return (reg & DMA_OUT_PUSH_CH1_OUTFIFO_WDATA_MASK) >> DMA_OUT_PUSH_CH1_OUTFIFO_WDATA_SHIFT;
}
static inline uint32_t dma_out_push_ch1_set_outfifo_wdata(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PUSH_CH1_OUTFIFO_WDATA_MASK) | (value << DMA_OUT_PUSH_CH1_OUTFIFO_WDATA_SHIFT & DMA_OUT_PUSH_CH1_OUTFIFO_WDATA_MASK);
}
#define DMA_OUT_PUSH_CH1_OUTFIFO_PUSH_SHIFT 9u
#define DMA_OUT_PUSH_CH1_OUTFIFO_PUSH_MASK 0x00000200u
static inline uint32_t dma_out_push_ch1_get_outfifo_push(uint32_t reg)
{
    return (reg & DMA_OUT_PUSH_CH1_OUTFIFO_PUSH_MASK) >> DMA_OUT_PUSH_CH1_OUTFIFO_PUSH_SHIFT;
}
static inline uint32_t dma_out_push_ch1_set_outfifo_push(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PUSH_CH1_OUTFIFO_PUSH_MASK) | (value << DMA_OUT_PUSH_CH1_OUTFIFO_PUSH_SHIFT & DMA_OUT_PUSH_CH1_OUTFIFO_PUSH_MASK);
}
#define DMA_OUT_LINK_CH1_OFFSET 0x1a0u
#define DMA_OUT_LINK_CH1_RESET 0x00800000u
#define DMA_OUT_LINK_CH1_OUTLINK_ADDR_SHIFT 0u
#define DMA_OUT_LINK_CH1_OUTLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_out_link_ch1_get_outlink_addr(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH1_OUTLINK_ADDR_MASK) >> DMA_OUT_LINK_CH1_OUTLINK_ADDR_SHIFT;
}
static inline uint32_t dma_out_link_ch1_set_outlink_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH1_OUTLINK_ADDR_MASK) | (value << DMA_OUT_LINK_CH1_OUTLINK_ADDR_SHIFT & DMA_OUT_LINK_CH1_OUTLINK_ADDR_MASK);
}
#define DMA_OUT_LINK_CH1_OUTLINK_STOP_SHIFT 20u
#define DMA_OUT_LINK_CH1_OUTLINK_STOP_MASK 0x00100000u
static inline uint32_t dma_out_link_ch1_get_outlink_stop(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH1_OUTLINK_STOP_MASK) >> DMA_OUT_LINK_CH1_OUTLINK_STOP_SHIFT;
}
static inline uint32_t dma_out_link_ch1_set_outlink_stop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH1_OUTLINK_STOP_MASK) | (value << DMA_OUT_LINK_CH1_OUTLINK_STOP_SHIFT & DMA_OUT_LINK_CH1_OUTLINK_STOP_MASK);
}
#define DMA_OUT_LINK_CH1_OUTLINK_START_SHIFT 21u
#define DMA_OUT_LINK_CH1_OUTLINK_START_MASK 0x00200000u
static inline uint32_t dma_out_link_ch1_get_outlink_start(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH1_OUTLINK_START_MASK) >> DMA_OUT_LINK_CH1_OUTLINK_START_SHIFT;
}
static inline uint32_t dma_out_link_ch1_set_outlink_start(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH1_OUTLINK_START_MASK) | (value << DMA_OUT_LINK_CH1_OUTLINK_START_SHIFT & DMA_OUT_LINK_CH1_OUTLINK_START_MASK);
}
#define DMA_OUT_LINK_CH1_OUTLINK_RESTART_SHIFT 22u
#define DMA_OUT_LINK_CH1_OUTLINK_RESTART_MASK 0x00400000u
static inline uint32_t dma_out_link_ch1_get_outlink_restart(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH1_OUTLINK_RESTART_MASK) >> DMA_OUT_LINK_CH1_OUTLINK_RESTART_SHIFT;
}
static inline uint32_t dma_out_link_ch1_set_outlink_restart(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH1_OUTLINK_RESTART_MASK) | (value << DMA_OUT_LINK_CH1_OUTLINK_RESTART_SHIFT & DMA_OUT_LINK_CH1_OUTLINK_RESTART_MASK);
}
#define DMA_OUT_LINK_CH1_OUTLINK_PARK_SHIFT 23u
#define DMA_OUT_LINK_CH1_OUTLINK_PARK_MASK 0x00800000u
static inline uint32_t dma_out_link_ch1_get_outlink_park(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH1_OUTLINK_PARK_MASK) >> DMA_OUT_LINK_CH1_OUTLINK_PARK_SHIFT;
}
static inline uint32_t dma_out_link_ch1_set_outlink_park(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH1_OUTLINK_PARK_MASK) | (value << DMA_OUT_LINK_CH1_OUTLINK_PARK_SHIFT & DMA_OUT_LINK_CH1_OUTLINK_PARK_MASK);
}
#define DMA_OUT_STATE_CH1_OFFSET 0x1a4u
#define DMA_OUT_STATE_CH1_RESET 0x00000000u
#define DMA_OUT_STATE_CH1_OUTLINK_DSCR_ADDR_SHIFT 0u
#define DMA_OUT_STATE_CH1_OUTLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_out_state_ch1_get_outlink_dscr_addr(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH1_OUTLINK_DSCR_ADDR_MASK) >> DMA_OUT_STATE_CH1_OUTLINK_DSCR_ADDR_SHIFT;
}
static inline uint32_t dma_out_state_ch1_set_outlink_dscr_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH1_OUTLINK_DSCR_ADDR_MASK) | (value << DMA_OUT_STATE_CH1_OUTLINK_DSCR_ADDR_SHIFT & DMA_OUT_STATE_CH1_OUTLINK_DSCR_ADDR_MASK);
}
#define DMA_OUT_STATE_CH1_OUT_DSCR_STATE_SHIFT 18u
#define DMA_OUT_STATE_CH1_OUT_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_out_state_ch1_get_out_dscr_state(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH1_OUT_DSCR_STATE_MASK) >> DMA_OUT_STATE_CH1_OUT_DSCR_STATE_SHIFT;
}
static inline uint32_t dma_out_state_ch1_set_out_dscr_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH1_OUT_DSCR_STATE_MASK) | (value << DMA_OUT_STATE_CH1_OUT_DSCR_STATE_SHIFT & DMA_OUT_STATE_CH1_OUT_DSCR_STATE_MASK);
}
#define DMA_OUT_STATE_CH1_OUT_STATE_SHIFT 20u
#define DMA_OUT_STATE_CH1_OUT_STATE_MASK 0x00700000u
static inline uint32_t dma_out_state_ch1_get_out_state(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH1_OUT_STATE_MASK) >> DMA_OUT_STATE_CH1_OUT_STATE_SHIFT;
}
static inline uint32_t dma_out_state_ch1_set_out_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH1_OUT_STATE_MASK) | (value << DMA_OUT_STATE_CH1_OUT_STATE_SHIFT & DMA_OUT_STATE_CH1_OUT_STATE_MASK);
}
#define DMA_OUT_EOF_DES_ADDR_CH1_OFFSET 0x1a8u
#define DMA_OUT_EOF_DES_ADDR_CH1_RESET 0x00000000u
#define DMA_OUT_EOF_DES_ADDR_CH1_OUT_EOF_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_DES_ADDR_CH1_OUT_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_out_eof_des_addr_ch1_get_out_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_OUT_EOF_DES_ADDR_CH1_OUT_EOF_DES_ADDR_MASK) >> DMA_OUT_EOF_DES_ADDR_CH1_OUT_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_out_eof_des_addr_ch1_set_out_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_EOF_DES_ADDR_CH1_OUT_EOF_DES_ADDR_MASK) | (value << DMA_OUT_EOF_DES_ADDR_CH1_OUT_EOF_DES_ADDR_SHIFT & DMA_OUT_EOF_DES_ADDR_CH1_OUT_EOF_DES_ADDR_MASK);
}
#define DMA_OUT_EOF_BFR_DES_ADDR_CH1_OFFSET 0x1acu
#define DMA_OUT_EOF_BFR_DES_ADDR_CH1_RESET 0x00000000u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH1_OUT_EOF_BFR_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH1_OUT_EOF_BFR_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_out_eof_bfr_des_addr_ch1_get_out_eof_bfr_des_addr(uint32_t reg)
{
    return (reg & DMA_OUT_EOF_BFR_DES_ADDR_CH1_OUT_EOF_BFR_DES_ADDR_MASK) >> DMA_OUT_EOF_BFR_DES_ADDR_CH1_OUT_EOF_BFR_DES_ADDR_SHIFT;
}
static inline uint32_t dma_out_eof_bfr_des_addr_ch1_set_out_eof_bfr_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_EOF_BFR_DES_ADDR_CH1_OUT_EOF_BFR_DES_ADDR_MASK) | (value << DMA_OUT_EOF_BFR_DES_ADDR_CH1_OUT_EOF_BFR_DES_ADDR_SHIFT & DMA_OUT_EOF_BFR_DES_ADDR_CH1_OUT_EOF_BFR_DES_ADDR_MASK);
}
#define DMA_OUT_DSCR_CH1_OFFSET 0x1b0u
#define DMA_OUT_DSCR_CH1_RESET 0x00000000u
#define DMA_OUT_DSCR_CH1_OUTLINK_DSCR_SHIFT 0u
#define DMA_OUT_DSCR_CH1_OUTLINK_DSCR_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_ch1_get_outlink_dscr(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_CH1_OUTLINK_DSCR_MASK) >> DMA_OUT_DSCR_CH1_OUTLINK_DSCR_SHIFT;
}
static inline uint32_t dma_out_dscr_ch1_set_outlink_dscr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_CH1_OUTLINK_DSCR_MASK) | (value << DMA_OUT_DSCR_CH1_OUTLINK_DSCR_SHIFT & DMA_OUT_DSCR_CH1_OUTLINK_DSCR_MASK);
}
#define DMA_OUT_DSCR_BF0_CH1_OFFSET 0x1b4u
#define DMA_OUT_DSCR_BF0_CH1_RESET 0x00000000u
#define DMA_OUT_DSCR_BF0_CH1_OUTLINK_DSCR_BF0_SHIFT 0u
#define DMA_OUT_DSCR_BF0_CH1_OUTLINK_DSCR_BF0_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_bf0_ch1_get_outlink_dscr_bf0(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_BF0_CH1_OUTLINK_DSCR_BF0_MASK) >> DMA_OUT_DSCR_BF0_CH1_OUTLINK_DSCR_BF0_SHIFT;
}
static inline uint32_t dma_out_dscr_bf0_ch1_set_outlink_dscr_bf0(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_BF0_CH1_OUTLINK_DSCR_BF0_MASK) | (value << DMA_OUT_DSCR_BF0_CH1_OUTLINK_DSCR_BF0_SHIFT & DMA_OUT_DSCR_BF0_CH1_OUTLINK_DSCR_BF0_MASK);
}
#define DMA_OUT_DSCR_BF1_CH1_OFFSET 0x1b8u
#define DMA_OUT_DSCR_BF1_CH1_RESET 0x00000000u
#define DMA_OUT_DSCR_BF1_CH1_OUTLINK_DSCR_BF1_SHIFT 0u
#define DMA_OUT_DSCR_BF1_CH1_OUTLINK_DSCR_BF1_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_bf1_ch1_get_outlink_dscr_bf1(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_BF1_CH1_OUTLINK_DSCR_BF1_MASK) >> DMA_OUT_DSCR_BF1_CH1_OUTLINK_DSCR_BF1_SHIFT;
}
static inline uint32_t dma_out_dscr_bf1_ch1_set_outlink_dscr_bf1(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_BF1_CH1_OUTLINK_DSCR_BF1_MASK) | (value << DMA_OUT_DSCR_BF1_CH1_OUTLINK_DSCR_BF1_SHIFT & DMA_OUT_DSCR_BF1_CH1_OUTLINK_DSCR_BF1_MASK);
}
#define DMA_OUT_PRI_CH1_OFFSET 0x1bcu
#define DMA_OUT_PRI_CH1_RESET 0x00000000u
#define DMA_OUT_PRI_CH1_TX_PRI_SHIFT 0u
#define DMA_OUT_PRI_CH1_TX_PRI_MASK 0x0000000fu
static inline uint32_t dma_out_pri_ch1_get_tx_pri(uint32_t reg)
{
    return (reg & DMA_OUT_PRI_CH1_TX_PRI_MASK) >> DMA_OUT_PRI_CH1_TX_PRI_SHIFT;
}
static inline uint32_t dma_out_pri_ch1_set_tx_pri(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PRI_CH1_TX_PRI_MASK) | (value << DMA_OUT_PRI_CH1_TX_PRI_SHIFT & DMA_OUT_PRI_CH1_TX_PRI_MASK);
}
#define DMA_OUT_PERI_SEL_CH1_OFFSET 0x1c0u
#define DMA_OUT_PERI_SEL_CH1_RESET 0x0000003fu
#define DMA_OUT_PERI_SEL_CH1_PERI_OUT_SEL_SHIFT 0u
#define DMA_OUT_PERI_SEL_CH1_PERI_OUT_SEL_MASK 0x0000003fu
static inline uint32_t dma_out_peri_sel_ch1_get_peri_out_sel(uint32_t reg)
{
    return (reg & DMA_OUT_PERI_SEL_CH1_PERI_OUT_SEL_MASK) >> DMA_OUT_PERI_SEL_CH1_PERI_OUT_SEL_SHIFT;
}
static inline uint32_t dma_out_peri_sel_ch1_set_peri_out_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PERI_SEL_CH1_PERI_OUT_SEL_MASK) | (value << DMA_OUT_PERI_SEL_CH1_PERI_OUT_SEL_SHIFT & DMA_OUT_PERI_SEL_CH1_PERI_OUT_SEL_MASK);
}
#define DMA_IN_CONF0_CH2_OFFSET 0x1f0u
#define DMA_IN_CONF0_CH2_RESET 0x00000000u
#define DMA_IN_CONF0_CH2_IN_RST_SHIFT 0u
#define DMA_IN_CONF0_CH2_IN_RST_MASK 0x00000001u
static inline uint32_t dma_in_conf0_ch2_get_in_rst(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH2_IN_RST_MASK) >> DMA_IN_CONF0_CH2_IN_RST_SHIFT;
}
static inline uint32_t dma_in_conf0_ch2_set_in_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH2_IN_RST_MASK) | (value << DMA_IN_CONF0_CH2_IN_RST_SHIFT & DMA_IN_CONF0_CH2_IN_RST_MASK);
}
#define DMA_IN_CONF0_CH2_IN_LOOP_TEST_SHIFT 1u
#define DMA_IN_CONF0_CH2_IN_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_in_conf0_ch2_get_in_loop_test(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH2_IN_LOOP_TEST_MASK) >> DMA_IN_CONF0_CH2_IN_LOOP_TEST_SHIFT;
}
static inline uint32_t dma_in_conf0_ch2_set_in_loop_test(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH2_IN_LOOP_TEST_MASK) | (value << DMA_IN_CONF0_CH2_IN_LOOP_TEST_SHIFT & DMA_IN_CONF0_CH2_IN_LOOP_TEST_MASK);
}
#define DMA_IN_CONF0_CH2_INDSCR_BURST_EN_SHIFT 2u
#define DMA_IN_CONF0_CH2_INDSCR_BURST_EN_MASK 0x00000004u
static inline uint32_t dma_in_conf0_ch2_get_indscr_burst_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH2_INDSCR_BURST_EN_MASK) >> DMA_IN_CONF0_CH2_INDSCR_BURST_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch2_set_indscr_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH2_INDSCR_BURST_EN_MASK) | (value << DMA_IN_CONF0_CH2_INDSCR_BURST_EN_SHIFT & DMA_IN_CONF0_CH2_INDSCR_BURST_EN_MASK);
}
#define DMA_IN_CONF0_CH2_IN_DATA_BURST_EN_SHIFT 3u
#define DMA_IN_CONF0_CH2_IN_DATA_BURST_EN_MASK 0x00000008u
static inline uint32_t dma_in_conf0_ch2_get_in_data_burst_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH2_IN_DATA_BURST_EN_MASK) >> DMA_IN_CONF0_CH2_IN_DATA_BURST_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch2_set_in_data_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH2_IN_DATA_BURST_EN_MASK) | (value << DMA_IN_CONF0_CH2_IN_DATA_BURST_EN_SHIFT & DMA_IN_CONF0_CH2_IN_DATA_BURST_EN_MASK);
}
#define DMA_IN_CONF0_CH2_MEM_TRANS_EN_SHIFT 4u
#define DMA_IN_CONF0_CH2_MEM_TRANS_EN_MASK 0x00000010u
static inline uint32_t dma_in_conf0_ch2_get_mem_trans_en(uint32_t reg)
{
    return (reg & DMA_IN_CONF0_CH2_MEM_TRANS_EN_MASK) >> DMA_IN_CONF0_CH2_MEM_TRANS_EN_SHIFT;
}
static inline uint32_t dma_in_conf0_ch2_set_mem_trans_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF0_CH2_MEM_TRANS_EN_MASK) | (value << DMA_IN_CONF0_CH2_MEM_TRANS_EN_SHIFT & DMA_IN_CONF0_CH2_MEM_TRANS_EN_MASK);
}
#define DMA_IN_CONF1_CH2_OFFSET 0x1f4u
#define DMA_IN_CONF1_CH2_RESET 0x00000000u
#define DMA_IN_CONF1_CH2_IN_CHECK_OWNER_SHIFT 12u
#define DMA_IN_CONF1_CH2_IN_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_in_conf1_ch2_get_in_check_owner(uint32_t reg)
{
    return (reg & DMA_IN_CONF1_CH2_IN_CHECK_OWNER_MASK) >> DMA_IN_CONF1_CH2_IN_CHECK_OWNER_SHIFT;
}
static inline uint32_t dma_in_conf1_ch2_set_in_check_owner(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_CONF1_CH2_IN_CHECK_OWNER_MASK) | (value << DMA_IN_CONF1_CH2_IN_CHECK_OWNER_SHIFT & DMA_IN_CONF1_CH2_IN_CHECK_OWNER_MASK);
}
#define DMA_INFIFO_STATUS_CH2_OFFSET 0x1f8u
#define DMA_INFIFO_STATUS_CH2_RESET 0x07800003u
#define DMA_INFIFO_STATUS_CH2_INFIFO_FULL_SHIFT 0u
#define DMA_INFIFO_STATUS_CH2_INFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_infifo_status_ch2_get_infifo_full(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_INFIFO_FULL_MASK) >> DMA_INFIFO_STATUS_CH2_INFIFO_FULL_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_infifo_full(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_INFIFO_FULL_MASK) | (value << DMA_INFIFO_STATUS_CH2_INFIFO_FULL_SHIFT & DMA_INFIFO_STATUS_CH2_INFIFO_FULL_MASK);
}
#define DMA_INFIFO_STATUS_CH2_INFIFO_EMPTY_SHIFT 1u
#define DMA_INFIFO_STATUS_CH2_INFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_infifo_status_ch2_get_infifo_empty(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_INFIFO_EMPTY_MASK) >> DMA_INFIFO_STATUS_CH2_INFIFO_EMPTY_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_infifo_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_INFIFO_EMPTY_MASK) | (value << DMA_INFIFO_STATUS_CH2_INFIFO_EMPTY_SHIFT & DMA_INFIFO_STATUS_CH2_INFIFO_EMPTY_MASK);
}
#define DMA_INFIFO_STATUS_CH2_INFIFO_CNT_SHIFT 2u
#define DMA_INFIFO_STATUS_CH2_INFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_infifo_status_ch2_get_infifo_cnt(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_INFIFO_CNT_MASK) >> DMA_INFIFO_STATUS_CH2_INFIFO_CNT_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_infifo_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_INFIFO_CNT_MASK) | (value << DMA_INFIFO_STATUS_CH2_INFIFO_CNT_SHIFT & DMA_INFIFO_STATUS_CH2_INFIFO_CNT_MASK);
}
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_infifo_status_ch2_get_in_remain_under_1b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_1B_MASK) >> DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_1B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_in_remain_under_1b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_1B_MASK) | (value << DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_1B_SHIFT & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_1B_MASK);
}
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_infifo_status_ch2_get_in_remain_under_2b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_2B_MASK) >> DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_2B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_in_remain_under_2b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_2B_MASK) | (value << DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_2B_SHIFT & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_2B_MASK);
}
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_infifo_status_ch2_get_in_remain_under_3b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_3B_MASK) >> DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_3B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_in_remain_under_3b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_3B_MASK) | (value << DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_3B_SHIFT & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_3B_MASK);
}
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_infifo_status_ch2_get_in_remain_under_4b(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_4B_MASK) >> DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_4B_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_in_remain_under_4b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_4B_MASK) | (value << DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_4B_SHIFT & DMA_INFIFO_STATUS_CH2_IN_REMAIN_UNDER_4B_MASK);
}
#define DMA_INFIFO_STATUS_CH2_IN_BUF_HUNGRY_SHIFT 27u
#define DMA_INFIFO_STATUS_CH2_IN_BUF_HUNGRY_MASK 0x08000000u
static inline uint32_t dma_infifo_status_ch2_get_in_buf_hungry(uint32_t reg)
{
    return (reg & DMA_INFIFO_STATUS_CH2_IN_BUF_HUNGRY_MASK) >> DMA_INFIFO_STATUS_CH2_IN_BUF_HUNGRY_SHIFT;
}
static inline uint32_t dma_infifo_status_ch2_set_in_buf_hungry(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_INFIFO_STATUS_CH2_IN_BUF_HUNGRY_MASK) | (value << DMA_INFIFO_STATUS_CH2_IN_BUF_HUNGRY_SHIFT & DMA_INFIFO_STATUS_CH2_IN_BUF_HUNGRY_MASK);
}
#define DMA_IN_POP_CH2_OFFSET 0x1fcu
#define DMA_IN_POP_CH2_RESET 0x00000800u
#define DMA_IN_POP_CH2_INFIFO_RDATA_SHIFT 0u
#define DMA_IN_POP_CH2_INFIFO_RDATA_MASK 0x00000fffu
static inline uint32_t dma_in_pop_ch2_get_infifo_rdata(uint32_t reg)
{
    return (reg & DMA_IN_POP_CH2_INFIFO_RDATA_MASK) >> DMA_IN_POP_CH2_INFIFO_RDATA_SHIFT;
}
static inline uint32_t dma_in_pop_ch2_set_infifo_rdata(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_POP_CH2_INFIFO_RDATA_MASK) | (value << DMA_IN_POP_CH2_INFIFO_RDATA_SHIFT & DMA_IN_POP_CH2_INFIFO_RDATA_MASK);
}
#define DMA_IN_POP_CH2_INFIFO_POP_SHIFT 12u
#define DMA_IN_POP_CH2_INFIFO_POP_MASK 0x00001000u
static inline uint32_t dma_in_pop_ch2_get_infifo_pop(uint32_t reg)
{
    return (reg & DMA_IN_POP_CH2_INFIFO_POP_MASK) >> DMA_IN_POP_CH2_INFIFO_POP_SHIFT;
}
static inline uint32_t dma_in_pop_ch2_set_infifo_pop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_POP_CH2_INFIFO_POP_MASK) | (value << DMA_IN_POP_CH2_INFIFO_POP_SHIFT & DMA_IN_POP_CH2_INFIFO_POP_MASK);
}
#define DMA_IN_LINK_CH2_OFFSET 0x200u
#define DMA_IN_LINK_CH2_RESET 0x01100000u
#define DMA_IN_LINK_CH2_INLINK_ADDR_SHIFT 0u
#define DMA_IN_LINK_CH2_INLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_in_link_ch2_get_inlink_addr(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH2_INLINK_ADDR_MASK) >> DMA_IN_LINK_CH2_INLINK_ADDR_SHIFT;
}
static inline uint32_t dma_in_link_ch2_set_inlink_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH2_INLINK_ADDR_MASK) | (value << DMA_IN_LINK_CH2_INLINK_ADDR_SHIFT & DMA_IN_LINK_CH2_INLINK_ADDR_MASK);
}
#define DMA_IN_LINK_CH2_INLINK_AUTO_RET_SHIFT 20u
#define DMA_IN_LINK_CH2_INLINK_AUTO_RET_MASK 0x00100000u
static inline uint32_t dma_in_link_ch2_get_inlink_auto_ret(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH2_INLINK_AUTO_RET_MASK) >> DMA_IN_LINK_CH2_INLINK_AUTO_RET_SHIFT;
}
static inline uint32_t dma_in_link_ch2_set_inlink_auto_ret(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH2_INLINK_AUTO_RET_MASK) | (value << DMA_IN_LINK_CH2_INLINK_AUTO_RET_SHIFT & DMA_IN_LINK_CH2_INLINK_AUTO_RET_MASK);
}
#define DMA_IN_LINK_CH2_INLINK_STOP_SHIFT 21u
#define DMA_IN_LINK_CH2_INLINK_STOP_MASK 0x00200000u
static inline uint32_t dma_in_link_ch2_get_inlink_stop(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH2_INLINK_STOP_MASK) >> DMA_IN_LINK_CH2_INLINK_STOP_SHIFT;
}
static inline uint32_t dma_in_link_ch2_set_inlink_stop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH2_INLINK_STOP_MASK) | (value << DMA_IN_LINK_CH2_INLINK_STOP_SHIFT & DMA_IN_LINK_CH2_INLINK_STOP_MASK);
}
#define DMA_IN_LINK_CH2_INLINK_START_SHIFT 22u
#define DMA_IN_LINK_CH2_INLINK_START_MASK 0x00400000u
static inline uint32_t dma_in_link_ch2_get_inlink_start(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH2_INLINK_START_MASK) >> DMA_IN_LINK_CH2_INLINK_START_SHIFT;
}
static inline uint32_t dma_in_link_ch2_set_inlink_start(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH2_INLINK_START_MASK) | (value << DMA_IN_LINK_CH2_INLINK_START_SHIFT & DMA_IN_LINK_CH2_INLINK_START_MASK);
}
#define DMA_IN_LINK_CH2_INLINK_RESTART_SHIFT 23u
#define DMA_IN_LINK_CH2_INLINK_RESTART_MASK 0x00800000u
static inline uint32_t dma_in_link_ch2_get_inlink_restart(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH2_INLINK_RESTART_MASK) >> DMA_IN_LINK_CH2_INLINK_RESTART_SHIFT;
}
static inline uint32_t dma_in_link_ch2_set_inlink_restart(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH2_INLINK_RESTART_MASK) | (value << DMA_IN_LINK_CH2_INLINK_RESTART_SHIFT & DMA_IN_LINK_CH2_INLINK_RESTART_MASK);
}
#define DMA_IN_LINK_CH2_INLINK_PARK_SHIFT 24u
#define DMA_IN_LINK_CH2_INLINK_PARK_MASK 0x01000000u
static inline uint32_t dma_in_link_ch2_get_inlink_park(uint32_t reg)
{
    return (reg & DMA_IN_LINK_CH2_INLINK_PARK_MASK) >> DMA_IN_LINK_CH2_INLINK_PARK_SHIFT;
}
static inline uint32_t dma_in_link_ch2_set_inlink_park(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_LINK_CH2_INLINK_PARK_MASK) | (value << DMA_IN_LINK_CH2_INLINK_PARK_SHIFT & DMA_IN_LINK_CH2_INLINK_PARK_MASK);
}
#define DMA_IN_STATE_CH2_OFFSET 0x204u
#define DMA_IN_STATE_CH2_RESET 0x00000000u
#define DMA_IN_STATE_CH2_INLINK_DSCR_ADDR_SHIFT 0u
#define DMA_IN_STATE_CH2_INLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_in_state_ch2_get_inlink_dscr_addr(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH2_INLINK_DSCR_ADDR_MASK) >> DMA_IN_STATE_CH2_INLINK_DSCR_ADDR_SHIFT;
}
static inline uint32_t dma_in_state_ch2_set_inlink_dscr_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH2_INLINK_DSCR_ADDR_MASK) | (value << DMA_IN_STATE_CH2_INLINK_DSCR_ADDR_SHIFT & DMA_IN_STATE_CH2_INLINK_DSCR_ADDR_MASK);
}
#define DMA_IN_STATE_CH2_IN_DSCR_STATE_SHIFT 18u
#define DMA_IN_STATE_CH2_IN_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_in_state_ch2_get_in_dscr_state(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH2_IN_DSCR_STATE_MASK) >> DMA_IN_STATE_CH2_IN_DSCR_STATE_SHIFT;
}
static inline uint32_t dma_in_state_ch2_set_in_dscr_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH2_IN_DSCR_STATE_MASK) | (value << DMA_IN_STATE_CH2_IN_DSCR_STATE_SHIFT & DMA_IN_STATE_CH2_IN_DSCR_STATE_MASK);
}
#define DMA_IN_STATE_CH2_IN_STATE_SHIFT 20u
#define DMA_IN_STATE_CH2_IN_STATE_MASK 0x00700000u
static inline uint32_t dma_in_state_ch2_get_in_state(uint32_t reg)
{
    return (reg & DMA_IN_STATE_CH2_IN_STATE_MASK) >> DMA_IN_STATE_CH2_IN_STATE_SHIFT;
}
static inline uint32_t dma_in_state_ch2_set_in_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_STATE_CH2_IN_STATE_MASK) | (value << DMA_IN_STATE_CH2_IN_STATE_SHIFT & DMA_IN_STATE_CH2_IN_STATE_MASK);
}
#define DMA_IN_SUC_EOF_DES_ADDR_CH2_OFFSET 0x208u
#define DMA_IN_SUC_EOF_DES_ADDR_CH2_RESET 0x00000000u
#define DMA_IN_SUC_EOF_DES_ADDR_CH2_IN_SUC_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_SUC_EOF_DES_ADDR_CH2_IN_SUC_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_in_suc_eof_des_addr_ch2_get_in_suc_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_IN_SUC_EOF_DES_ADDR_CH2_IN_SUC_EOF_DES_ADDR_MASK) >> DMA_IN_SUC_EOF_DES_ADDR_CH2_IN_SUC_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_in_suc_eof_des_addr_ch2_set_in_suc_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_SUC_EOF_DES_ADDR_CH2_IN_SUC_EOF_DES_ADDR_MASK) | (value << DMA_IN_SUC_EOF_DES_ADDR_CH2_IN_SUC_EOF_DES_ADDR_SHIFT & DMA_IN_SUC_EOF_DES_ADDR_CH2_IN_SUC_EOF_DES_ADDR_MASK);
}
#define DMA_IN_ERR_EOF_DES_ADDR_CH2_OFFSET 0x20cu
#define DMA_IN_ERR_EOF_DES_ADDR_CH2_RESET 0x00000000u
#define DMA_IN_ERR_EOF_DES_ADDR_CH2_IN_ERR_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_ERR_EOF_DES_ADDR_CH2_IN_ERR_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_in_err_eof_des_addr_ch2_get_in_err_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_IN_ERR_EOF_DES_ADDR_CH2_IN_ERR_EOF_DES_ADDR_MASK) >> DMA_IN_ERR_EOF_DES_ADDR_CH2_IN_ERR_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_in_err_eof_des_addr_ch2_set_in_err_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_ERR_EOF_DES_ADDR_CH2_IN_ERR_EOF_DES_ADDR_MASK) | (value << DMA_IN_ERR_EOF_DES_ADDR_CH2_IN_ERR_EOF_DES_ADDR_SHIFT & DMA_IN_ERR_EOF_DES_ADDR_CH2_IN_ERR_EOF_DES_ADDR_MASK);
}
#define DMA_IN_DSCR_CH2_OFFSET 0x210u
#define DMA_IN_DSCR_CH2_RESET 0x00000000u
#define DMA_IN_DSCR_CH2_INLINK_DSCR_SHIFT 0u
#define DMA_IN_DSCR_CH2_INLINK_DSCR_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_ch2_get_inlink_dscr(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_CH2_INLINK_DSCR_MASK) >> DMA_IN_DSCR_CH2_INLINK_DSCR_SHIFT;
}
static inline uint32_t dma_in_dscr_ch2_set_inlink_dscr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_CH2_INLINK_DSCR_MASK) | (value << DMA_IN_DSCR_CH2_INLINK_DSCR_SHIFT & DMA_IN_DSCR_CH2_INLINK_DSCR_MASK);
}
#define DMA_IN_DSCR_BF0_CH2_OFFSET 0x214u
#define DMA_IN_DSCR_BF0_CH2_RESET 0x00000000u
#define DMA_IN_DSCR_BF0_CH2_INLINK_DSCR_BF0_SHIFT 0u
#define DMA_IN_DSCR_BF0_CH2_INLINK_DSCR_BF0_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_bf0_ch2_get_inlink_dscr_bf0(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_BF0_CH2_INLINK_DSCR_BF0_MASK) >> DMA_IN_DSCR_BF0_CH2_INLINK_DSCR_BF0_SHIFT;
}
static inline uint32_t dma_in_dscr_bf0_ch2_set_inlink_dscr_bf0(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_BF0_CH2_INLINK_DSCR_BF0_MASK) | (value << DMA_IN_DSCR_BF0_CH2_INLINK_DSCR_BF0_SHIFT & DMA_IN_DSCR_BF0_CH2_INLINK_DSCR_BF0_MASK);
}
#define DMA_IN_DSCR_BF1_CH2_OFFSET 0x218u
#define DMA_IN_DSCR_BF1_CH2_RESET 0x00000000u
#define DMA_IN_DSCR_BF1_CH2_INLINK_DSCR_BF1_SHIFT 0u
#define DMA_IN_DSCR_BF1_CH2_INLINK_DSCR_BF1_MASK 0xffffffffu
static inline uint32_t dma_in_dscr_bf1_ch2_get_inlink_dscr_bf1(uint32_t reg)
{
    return (reg & DMA_IN_DSCR_BF1_CH2_INLINK_DSCR_BF1_MASK) >> DMA_IN_DSCR_BF1_CH2_INLINK_DSCR_BF1_SHIFT;
}
static inline uint32_t dma_in_dscr_bf1_ch2_set_inlink_dscr_bf1(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_DSCR_BF1_CH2_INLINK_DSCR_BF1_MASK) | (value << DMA_IN_DSCR_BF1_CH2_INLINK_DSCR_BF1_SHIFT & DMA_IN_DSCR_BF1_CH2_INLINK_DSCR_BF1_MASK);
}
#define DMA_IN_PRI_CH2_OFFSET 0x21cu
#define DMA_IN_PRI_CH2_RESET 0x00000000u
#define DMA_IN_PRI_CH2_RX_PRI_SHIFT 0u
#define DMA_IN_PRI_CH2_RX_PRI_MASK 0x0000000fu
static inline uint32_t dma_in_pri_ch2_get_rx_pri(uint32_t reg)
{
    return (reg & DMA_IN_PRI_CH2_RX_PRI_MASK) >> DMA_IN_PRI_CH2_RX_PRI_SHIFT;
}
static inline uint32_t dma_in_pri_ch2_set_rx_pri(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_PRI_CH2_RX_PRI_MASK) | (value << DMA_IN_PRI_CH2_RX_PRI_SHIFT & DMA_IN_PRI_CH2_RX_PRI_MASK);
}
#define DMA_IN_PERI_SEL_CH2_OFFSET 0x220u
#define DMA_IN_PERI_SEL_CH2_RESET 0x0000003fu
#define DMA_IN_PERI_SEL_CH2_PERI_IN_SEL_SHIFT 0u
#define DMA_IN_PERI_SEL_CH2_PERI_IN_SEL_MASK 0x0000003fu
static inline uint32_t dma_in_peri_sel_ch2_get_peri_in_sel(uint32_t reg)
{
    return (reg & DMA_IN_PERI_SEL_CH2_PERI_IN_SEL_MASK) >> DMA_IN_PERI_SEL_CH2_PERI_IN_SEL_SHIFT;
}
static inline uint32_t dma_in_peri_sel_ch2_set_peri_in_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_IN_PERI_SEL_CH2_PERI_IN_SEL_MASK) | (value << DMA_IN_PERI_SEL_CH2_PERI_IN_SEL_SHIFT & DMA_IN_PERI_SEL_CH2_PERI_IN_SEL_MASK);
}
#define DMA_OUT_CONF0_CH2_OFFSET 0x250u
#define DMA_OUT_CONF0_CH2_RESET 0x00000008u
#define DMA_OUT_CONF0_CH2_OUT_RST_SHIFT 0u
#define DMA_OUT_CONF0_CH2_OUT_RST_MASK 0x00000001u
static inline uint32_t dma_out_conf0_ch2_get_out_rst(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH2_OUT_RST_MASK) >> DMA_OUT_CONF0_CH2_OUT_RST_SHIFT;
}
static inline uint32_t dma_out_conf0_ch2_set_out_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH2_OUT_RST_MASK) | (value << DMA_OUT_CONF0_CH2_OUT_RST_SHIFT & DMA_OUT_CONF0_CH2_OUT_RST_MASK);
}
#define DMA_OUT_CONF0_CH2_OUT_LOOP_TEST_SHIFT 1u
#define DMA_OUT_CONF0_CH2_OUT_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_out_conf0_ch2_get_out_loop_test(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH2_OUT_LOOP_TEST_MASK) >> DMA_OUT_CONF0_CH2_OUT_LOOP_TEST_SHIFT;
}
static inline uint32_t dma_out_conf0_ch2_set_out_loop_test(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH2_OUT_LOOP_TEST_MASK) | (value << DMA_OUT_CONF0_CH2_OUT_LOOP_TEST_SHIFT & DMA_OUT_CONF0_CH2_OUT_LOOP_TEST_MASK);
}
#define DMA_OUT_CONF0_CH2_OUT_AUTO_WRBACK_SHIFT 2u
#define DMA_OUT_CONF0_CH2_OUT_AUTO_WRBACK_MASK 0x00000004u
static inline uint32_t dma_out_conf0_ch2_get_out_auto_wrback(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH2_OUT_AUTO_WRBACK_MASK) >> DMA_OUT_CONF0_CH2_OUT_AUTO_WRBACK_SHIFT;
}
static inline uint32_t dma_out_conf0_ch2_set_out_auto_wrback(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH2_OUT_AUTO_WRBACK_MASK) | (value << DMA_OUT_CONF0_CH2_OUT_AUTO_WRBACK_SHIFT & DMA_OUT_CONF0_CH2_OUT_AUTO_WRBACK_MASK);
}
#define DMA_OUT_CONF0_CH2_OUT_EOF_MODE_SHIFT 3u
#define DMA_OUT_CONF0_CH2_OUT_EOF_MODE_MASK 0x00000008u
static inline uint32_t dma_out_conf0_ch2_get_out_eof_mode(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH2_OUT_EOF_MODE_MASK) >> DMA_OUT_CONF0_CH2_OUT_EOF_MODE_SHIFT;
}
static inline uint32_t dma_out_conf0_ch2_set_out_eof_mode(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH2_OUT_EOF_MODE_MASK) | (value << DMA_OUT_CONF0_CH2_OUT_EOF_MODE_SHIFT & DMA_OUT_CONF0_CH2_OUT_EOF_MODE_MASK);
}
#define DMA_OUT_CONF0_CH2_OUTDSCR_BURST_EN_SHIFT 4u
#define DMA_OUT_CONF0_CH2_OUTDSCR_BURST_EN_MASK 0x00000010u
static inline uint32_t dma_out_conf0_ch2_get_outdscr_burst_en(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH2_OUTDSCR_BURST_EN_MASK) >> DMA_OUT_CONF0_CH2_OUTDSCR_BURST_EN_SHIFT;
}
static inline uint32_t dma_out_conf0_ch2_set_outdscr_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH2_OUTDSCR_BURST_EN_MASK) | (value << DMA_OUT_CONF0_CH2_OUTDSCR_BURST_EN_SHIFT & DMA_OUT_CONF0_CH2_OUTDSCR_BURST_EN_MASK);
}
#define DMA_OUT_CONF0_CH2_OUT_DATA_BURST_EN_SHIFT 5u
#define DMA_OUT_CONF0_CH2_OUT_DATA_BURST_EN_MASK 0x00000020u
static inline uint32_t dma_out_conf0_ch2_get_out_data_burst_en(uint32_t reg)
{
    return (reg & DMA_OUT_CONF0_CH2_OUT_DATA_BURST_EN_MASK) >> DMA_OUT_CONF0_CH2_OUT_DATA_BURST_EN_SHIFT;
}
static inline uint32_t dma_out_conf0_ch2_set_out_data_burst_en(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF0_CH2_OUT_DATA_BURST_EN_MASK) | (value << DMA_OUT_CONF0_CH2_OUT_DATA_BURST_EN_SHIFT & DMA_OUT_CONF0_CH2_OUT_DATA_BURST_EN_MASK);
}
#define DMA_OUT_CONF1_CH2_OFFSET 0x254u
#define DMA_OUT_CONF1_CH2_RESET 0x00000000u
#define DMA_OUT_CONF1_CH2_OUT_CHECK_OWNER_SHIFT 12u
#define DMA_OUT_CONF1_CH2_OUT_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_out_conf1_ch2_get_out_check_owner(uint32_t reg)
{
    return (reg & DMA_OUT_CONF1_CH2_OUT_CHECK_OWNER_MASK) >> DMA_OUT_CONF1_CH2_OUT_CHECK_OWNER_SHIFT;
}
static inline uint32_t dma_out_conf1_ch2_set_out_check_owner(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_CONF1_CH2_OUT_CHECK_OWNER_MASK) | (value << DMA_OUT_CONF1_CH2_OUT_CHECK_OWNER_SHIFT & DMA_OUT_CONF1_CH2_OUT_CHECK_OWNER_MASK);
}
#define DMA_OUTFIFO_STATUS_CH2_OFFSET 0x258u
#define DMA_OUTFIFO_STATUS_CH2_RESET 0x07800002u
#define DMA_OUTFIFO_STATUS_CH2_OUTFIFO_FULL_SHIFT 0u
#define DMA_OUTFIFO_STATUS_CH2_OUTFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_outfifo_status_ch2_get_outfifo_full(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH2_OUTFIFO_FULL_MASK) >> DMA_OUTFIFO_STATUS_CH2_OUTFIFO_FULL_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch2_set_outfifo_full(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH2_OUTFIFO_FULL_MASK) | (value << DMA_OUTFIFO_STATUS_CH2_OUTFIFO_FULL_SHIFT & DMA_OUTFIFO_STATUS_CH2_OUTFIFO_FULL_MASK);
}
#define DMA_OUTFIFO_STATUS_CH2_OUTFIFO_EMPTY_SHIFT 1u
#define DMA_OUTFIFO_STATUS_CH2_OUTFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_outfifo_status_ch2_get_outfifo_empty(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH2_OUTFIFO_EMPTY_MASK) >> DMA_OUTFIFO_STATUS_CH2_OUTFIFO_EMPTY_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch2_set_outfifo_empty(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH2_OUTFIFO_EMPTY_MASK) | (value << DMA_OUTFIFO_STATUS_CH2_OUTFIFO_EMPTY_SHIFT & DMA_OUTFIFO_STATUS_CH2_OUTFIFO_EMPTY_MASK);
}
#define DMA_OUTFIFO_STATUS_CH2_OUTFIFO_CNT_SHIFT 2u
#define DMA_OUTFIFO_STATUS_CH2_OUTFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_outfifo_status_ch2_get_outfifo_cnt(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH2_OUTFIFO_CNT_MASK) >> DMA_OUTFIFO_STATUS_CH2_OUTFIFO_CNT_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch2_set_outfifo_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH2_OUTFIFO_CNT_MASK) | (value << DMA_OUTFIFO_STATUS_CH2_OUTFIFO_CNT_SHIFT & DMA_OUTFIFO_STATUS_CH2_OUTFIFO_CNT_MASK);
}
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_outfifo_status_ch2_get_out_remain_under_1b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_1B_MASK) >> DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_1B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch2_set_out_remain_under_1b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_1B_MASK) | (value << DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_1B_SHIFT & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_1B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_outfifo_status_ch2_get_out_remain_under_2b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_2B_MASK) >> DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_2B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch2_set_out_remain_under_2b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_2B_MASK) | (value << DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_2B_SHIFT & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_2B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_outfifo_status_ch2_get_out_remain_under_3b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_3B_MASK) >> DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_3B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch2_set_out_remain_under_3b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_3B_MASK) | (value << DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_3B_SHIFT & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_3B_MASK);
}
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_outfifo_status_ch2_get_out_remain_under_4b(uint32_t reg)
{
    return (reg & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_4B_MASK) >> DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_4B_SHIFT;
}
static inline uint32_t dma_outfifo_status_ch2_set_out_remain_under_4b(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_4B_MASK) | (value << DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_4B_SHIFT & DMA_OUTFIFO_STATUS_CH2_OUT_REMAIN_UNDER_4B_MASK);
}
#define DMA_OUT_PUSH_CH2_OFFSET 0x25cu
#define DMA_OUT_PUSH_CH2_RESET 0x00000000u
#define DMA_OUT_PUSH_CH2_OUTFIFO_WDATA_SHIFT 0u
#define DMA_OUT_PUSH_CH2_OUTFIFO_WDATA_MASK 0x000001ffu
static inline uint32_t dma_out_push_ch2_get_outfifo_wdata(uint32_t reg)
{
    return (reg & DMA_OUT_PUSH_CH2_OUTFIFO_WDATA_MASK) >> DMA_OUT_PUSH_CH2_OUTFIFO_WDATA_SHIFT;
}
static inline uint32_t dma_out_push_ch2_set_outfifo_wdata(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PUSH_CH2_OUTFIFO_WDATA_MASK) | (value << DMA_OUT_PUSH_CH2_OUTFIFO_WDATA_SHIFT & DMA_OUT_PUSH_CH2_OUTFIFO_WDATA_MASK);
}
#define DMA_OUT_PUSH_CH2_OUTFIFO_PUSH_SHIFT 9u
#define DMA_OUT_PUSH_CH2_OUTFIFO_PUSH_MASK 0x00000200u
static inline uint32_t dma_out_push_ch2_get_outfifo_push(uint32_t reg)
{
    return (reg & DMA_OUT_PUSH_CH2_OUTFIFO_PUSH_MASK) >> DMA_OUT_PUSH_CH2_OUTFIFO_PUSH_SHIFT;
}
static inline uint32_t dma_out_push_ch2_set_outfifo_push(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PUSH_CH2_OUTFIFO_PUSH_MASK) | (value << DMA_OUT_PUSH_CH2_OUTFIFO_PUSH_SHIFT & DMA_OUT_PUSH_CH2_OUTFIFO_PUSH_MASK);
}
#define DMA_OUT_LINK_CH2_OFFSET 0x260u
#define DMA_OUT_LINK_CH2_RESET 0x00800000u
#define DMA_OUT_LINK_CH2_OUTLINK_ADDR_SHIFT 0u
#define DMA_OUT_LINK_CH2_OUTLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_out_link_ch2_get_outlink_addr(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH2_OUTLINK_ADDR_MASK) >> DMA_OUT_LINK_CH2_OUTLINK_ADDR_SHIFT;
}
static inline uint32_t dma_out_link_ch2_set_outlink_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH2_OUTLINK_ADDR_MASK) | (value << DMA_OUT_LINK_CH2_OUTLINK_ADDR_SHIFT & DMA_OUT_LINK_CH2_OUTLINK_ADDR_MASK);
}
#define DMA_OUT_LINK_CH2_OUTLINK_STOP_SHIFT 20u
#define DMA_OUT_LINK_CH2_OUTLINK_STOP_MASK 0x00100000u
static inline uint32_t dma_out_link_ch2_get_outlink_stop(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH2_OUTLINK_STOP_MASK) >> DMA_OUT_LINK_CH2_OUTLINK_STOP_SHIFT;
}
static inline uint32_t dma_out_link_ch2_set_outlink_stop(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH2_OUTLINK_STOP_MASK) | (value << DMA_OUT_LINK_CH2_OUTLINK_STOP_SHIFT & DMA_OUT_LINK_CH2_OUTLINK_STOP_MASK);
}
#define DMA_OUT_LINK_CH2_OUTLINK_START_SHIFT 21u
#define DMA_OUT_LINK_CH2_OUTLINK_START_MASK 0x00200000u
static inline uint32_t dma_out_link_ch2_get_outlink_start(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH2_OUTLINK_START_MASK) >> DMA_OUT_LINK_CH2_OUTLINK_START_SHIFT;
}
static inline uint32_t dma_out_link_ch2_set_outlink_start(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH2_OUTLINK_START_MASK) | (value << DMA_OUT_LINK_CH2_OUTLINK_START_SHIFT & DMA_OUT_LINK_CH2_OUTLINK_START_MASK);
}
#define DMA_OUT_LINK_CH2_OUTLINK_RESTART_SHIFT 22u
#define DMA_OUT_LINK_CH2_OUTLINK_RESTART_MASK 0x00400000u
static inline uint32_t dma_out_link_ch2_get_outlink_restart(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH2_OUTLINK_RESTART_MASK) >> DMA_OUT_LINK_CH2_OUTLINK_RESTART_SHIFT;
}
static inline uint32_t dma_out_link_ch2_set_outlink_restart(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH2_OUTLINK_RESTART_MASK) | (value << DMA_OUT_LINK_CH2_OUTLINK_RESTART_SHIFT & DMA_OUT_LINK_CH2_OUTLINK_RESTART_MASK);
}
#define DMA_OUT_LINK_CH2_OUTLINK_PARK_SHIFT 23u
#define DMA_OUT_LINK_CH2_OUTLINK_PARK_MASK 0x00800000u
static inline uint32_t dma_out_link_ch2_get_outlink_park(uint32_t reg)
{
    return (reg & DMA_OUT_LINK_CH2_OUTLINK_PARK_MASK) >> DMA_OUT_LINK_CH2_OUTLINK_PARK_SHIFT;
}
static inline uint32_t dma_out_link_ch2_set_outlink_park(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_LINK_CH2_OUTLINK_PARK_MASK) | (value << DMA_OUT_LINK_CH2_OUTLINK_PARK_SHIFT & DMA_OUT_LINK_CH2_OUTLINK_PARK_MASK);
}
#define DMA_OUT_STATE_CH2_OFFSET 0x264u
#define DMA_OUT_STATE_CH2_RESET 0x00000000u
#define DMA_OUT_STATE_CH2_OUTLINK_DSCR_ADDR_SHIFT 0u
#define DMA_OUT_STATE_CH2_OUTLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_out_state_ch2_get_outlink_dscr_addr(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH2_OUTLINK_DSCR_ADDR_MASK) >> DMA_OUT_STATE_CH2_OUTLINK_DSCR_ADDR_SHIFT;
}
static inline uint32_t dma_out_state_ch2_set_outlink_dscr_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH2_OUTLINK_DSCR_ADDR_MASK) | (value << DMA_OUT_STATE_CH2_OUTLINK_DSCR_ADDR_SHIFT & DMA_OUT_STATE_CH2_OUTLINK_DSCR_ADDR_MASK);
}
#define DMA_OUT_STATE_CH2_OUT_DSCR_STATE_SHIFT 18u
#define DMA_OUT_STATE_CH2_OUT_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_out_state_ch2_get_out_dscr_state(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH2_OUT_DSCR_STATE_MASK) >> DMA_OUT_STATE_CH2_OUT_DSCR_STATE_SHIFT;
}
static inline uint32_t dma_out_state_ch2_set_out_dscr_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH2_OUT_DSCR_STATE_MASK) | (value << DMA_OUT_STATE_CH2_OUT_DSCR_STATE_SHIFT & DMA_OUT_STATE_CH2_OUT_DSCR_STATE_MASK);
}
#define DMA_OUT_STATE_CH2_OUT_STATE_SHIFT 20u
#define DMA_OUT_STATE_CH2_OUT_STATE_MASK 0x00700000u
static inline uint32_t dma_out_state_ch2_get_out_state(uint32_t reg)
{
    return (reg & DMA_OUT_STATE_CH2_OUT_STATE_MASK) >> DMA_OUT_STATE_CH2_OUT_STATE_SHIFT;
}
static inline uint32_t dma_out_state_ch2_set_out_state(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_STATE_CH2_OUT_STATE_MASK) | (value << DMA_OUT_STATE_CH2_OUT_STATE_SHIFT & DMA_OUT_STATE_CH2_OUT_STATE_MASK);
}
#define DMA_OUT_EOF_DES_ADDR_CH2_OFFSET 0x268u
#define DMA_OUT_EOF_DES_ADDR_CH2_RESET 0x00000000u
#define DMA_OUT_EOF_DES_ADDR_CH2_OUT_EOF_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_DES_ADDR_CH2_OUT_EOF_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_out_eof_des_addr_ch2_get_out_eof_des_addr(uint32_t reg)
{
    return (reg & DMA_OUT_EOF_DES_ADDR_CH2_OUT_EOF_DES_ADDR_MASK) >> DMA_OUT_EOF_DES_ADDR_CH2_OUT_EOF_DES_ADDR_SHIFT;
}
static inline uint32_t dma_out_eof_des_addr_ch2_set_out_eof_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_EOF_DES_ADDR_CH2_OUT_EOF_DES_ADDR_MASK) | (value << DMA_OUT_EOF_DES_ADDR_CH2_OUT_EOF_DES_ADDR_SHIFT & DMA_OUT_EOF_DES_ADDR_CH2_OUT_EOF_DES_ADDR_MASK);
}
#define DMA_OUT_EOF_BFR_DES_ADDR_CH2_OFFSET 0x26cu
#define DMA_OUT_EOF_BFR_DES_ADDR_CH2_RESET 0x00000000u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH2_OUT_EOF_BFR_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH2_OUT_EOF_BFR_DES_ADDR_MASK 0xffffffffu
static inline uint32_t dma_out_eof_bfr_des_addr_ch2_get_out_eof_bfr_des_addr(uint32_t reg)
{
    return (reg & DMA_OUT_EOF_BFR_DES_ADDR_CH2_OUT_EOF_BFR_DES_ADDR_MASK) >> DMA_OUT_EOF_BFR_DES_ADDR_CH2_OUT_EOF_BFR_DES_ADDR_SHIFT;
}
static inline uint32_t dma_out_eof_bfr_des_addr_ch2_set_out_eof_bfr_des_addr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_EOF_BFR_DES_ADDR_CH2_OUT_EOF_BFR_DES_ADDR_MASK) | (value << DMA_OUT_EOF_BFR_DES_ADDR_CH2_OUT_EOF_BFR_DES_ADDR_SHIFT & DMA_OUT_EOF_BFR_DES_ADDR_CH2_OUT_EOF_BFR_DES_ADDR_MASK);
}
#define DMA_OUT_DSCR_CH2_OFFSET 0x270u
#define DMA_OUT_DSCR_CH2_RESET 0x00000000u
#define DMA_OUT_DSCR_CH2_OUTLINK_DSCR_SHIFT 0u
#define DMA_OUT_DSCR_CH2_OUTLINK_DSCR_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_ch2_get_outlink_dscr(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_CH2_OUTLINK_DSCR_MASK) >> DMA_OUT_DSCR_CH2_OUTLINK_DSCR_SHIFT;
}
static inline uint32_t dma_out_dscr_ch2_set_outlink_dscr(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_CH2_OUTLINK_DSCR_MASK) | (value << DMA_OUT_DSCR_CH2_OUTLINK_DSCR_SHIFT & DMA_OUT_DSCR_CH2_OUTLINK_DSCR_MASK);
}
#define DMA_OUT_DSCR_BF0_CH2_OFFSET 0x274u
#define DMA_OUT_DSCR_BF0_CH2_RESET 0x00000000u
#define DMA_OUT_DSCR_BF0_CH2_OUTLINK_DSCR_BF0_SHIFT 0u
#define DMA_OUT_DSCR_BF0_CH2_OUTLINK_DSCR_BF0_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_bf0_ch2_get_outlink_dscr_bf0(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_BF0_CH2_OUTLINK_DSCR_BF0_MASK) >> DMA_OUT_DSCR_BF0_CH2_OUTLINK_DSCR_BF0_SHIFT;
}
static inline uint32_t dma_out_dscr_bf0_ch2_set_outlink_dscr_bf0(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_BF0_CH2_OUTLINK_DSCR_BF0_MASK) | (value << DMA_OUT_DSCR_BF0_CH2_OUTLINK_DSCR_BF0_SHIFT & DMA_OUT_DSCR_BF0_CH2_OUTLINK_DSCR_BF0_MASK);
}
#define DMA_OUT_DSCR_BF1_CH2_OFFSET 0x278u
#define DMA_OUT_DSCR_BF1_CH2_RESET 0x00000000u
#define DMA_OUT_DSCR_BF1_CH2_OUTLINK_DSCR_BF1_SHIFT 0u
#define DMA_OUT_DSCR_BF1_CH2_OUTLINK_DSCR_BF1_MASK 0xffffffffu
static inline uint32_t dma_out_dscr_bf1_ch2_get_outlink_dscr_bf1(uint32_t reg)
{
    return (reg & DMA_OUT_DSCR_BF1_CH2_OUTLINK_DSCR_BF1_MASK) >> DMA_OUT_DSCR_BF1_CH2_OUTLINK_DSCR_BF1_SHIFT;
}
static inline uint32_t dma_out_dscr_bf1_ch2_set_outlink_dscr_bf1(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_DSCR_BF1_CH2_OUTLINK_DSCR_BF1_MASK) | (value << DMA_OUT_DSCR_BF1_CH2_OUTLINK_DSCR_BF1_SHIFT & DMA_OUT_DSCR_BF1_CH2_OUTLINK_DSCR_BF1_MASK);
}
#define DMA_OUT_PRI_CH2_OFFSET 0x27cu
#define DMA_OUT_PRI_CH2_RESET 0x00000000u
#define DMA_OUT_PRI_CH2_TX_PRI_SHIFT 0u
#define DMA_OUT_PRI_CH2_TX_PRI_MASK 0x0000000fu
static inline uint32_t dma_out_pri_ch2_get_tx_pri(uint32_t reg)
{
    return (reg & DMA_OUT_PRI_CH2_TX_PRI_MASK) >> DMA_OUT_PRI_CH2_TX_PRI_SHIFT;
}
static inline uint32_t dma_out_pri_ch2_set_tx_pri(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PRI_CH2_TX_PRI_MASK) | (value << DMA_OUT_PRI_CH2_TX_PRI_SHIFT & DMA_OUT_PRI_CH2_TX_PRI_MASK);
}
#define DMA_OUT_PERI_SEL_CH2_OFFSET 0x280u
#define DMA_OUT_PERI_SEL_CH2_RESET 0x0000003fu
#define DMA_OUT_PERI_SEL_CH2_PERI_OUT_SEL_SHIFT 0u
#define DMA_OUT_PERI_SEL_CH2_PERI_OUT_SEL_MASK 0x0000003fu
static inline uint32_t dma_out_peri_sel_ch2_get_peri_out_sel(uint32_t reg)
{
    return (reg & DMA_OUT_PERI_SEL_CH2_PERI_OUT_SEL_MASK) >> DMA_OUT_PERI_SEL_CH2_PERI_OUT_SEL_SHIFT;
}
static inline uint32_t dma_out_peri_sel_ch2_set_peri_out_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~DMA_OUT_PERI_SEL_CH2_PERI_OUT_SEL_MASK) | (value << DMA_OUT_PERI_SEL_CH2_PERI_OUT_SEL_SHIFT & DMA_OUT_PERI_SEL_CH2_PERI_OUT_SEL_MASK);
}

// clang-format on
#endif
