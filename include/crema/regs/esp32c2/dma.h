/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_DMA_H
#define CREMA_REGS_ESP32C2_DMA_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct dma_regs {
    volatile uint32_t int_raw_ch[1]; /* 0x0 */
    const volatile uint32_t int_st_ch0; /* 0x4 */
    volatile uint32_t int_ena_ch[1]; /* 0x8 */
    volatile uint32_t int_clr_ch[1]; /* 0xc, write-only */
    uint32_t reserved_10[12];
    volatile uint32_t ahb_test; /* 0x40 */
    volatile uint32_t misc_conf; /* 0x44 */
    volatile uint32_t date; /* 0x48 */
    uint32_t reserved_4c[9];
    volatile uint32_t in_conf0_ch[1]; /* 0x70 */
    volatile uint32_t in_conf1_ch0; /* 0x74 */
    const volatile uint32_t infifo_status_ch0; /* 0x78 */
    volatile uint32_t in_pop_ch0; /* 0x7c */
    volatile uint32_t in_link_ch[1]; /* 0x80 */
    const volatile uint32_t in_state_ch0; /* 0x84 */
    const volatile uint32_t in_suc_eof_des_addr_ch0; /* 0x88 */
    const volatile uint32_t in_err_eof_des_addr_ch0; /* 0x8c */
    const volatile uint32_t in_dscr_ch0; /* 0x90 */
    const volatile uint32_t in_dscr_bf0_ch[1]; /* 0x94 */
    const volatile uint32_t in_dscr_bf1_ch0; /* 0x98 */
    volatile uint32_t in_pri_ch[1]; /* 0x9c */
    volatile uint32_t in_peri_sel_ch[1]; /* 0xa0 */
    uint32_t reserved_a4[11];
    volatile uint32_t out_conf0_ch[1]; /* 0xd0 */
    volatile uint32_t out_conf1_ch[1]; /* 0xd4 */
    const volatile uint32_t outfifo_status_ch0; /* 0xd8 */
    volatile uint32_t out_push_ch0; /* 0xdc */
    volatile uint32_t out_link_ch[1]; /* 0xe0 */
    const volatile uint32_t out_state_ch0; /* 0xe4 */
    const volatile uint32_t out_eof_des_addr_ch[1]; /* 0xe8 */
    const volatile uint32_t out_eof_bfr_des_addr_ch0; /* 0xec */
    const volatile uint32_t out_dscr_ch0; /* 0xf0 */
    const volatile uint32_t out_dscr_bf0_ch0; /* 0xf4 */
    const volatile uint32_t out_dscr_bf1_ch0; /* 0xf8 */
    volatile uint32_t out_pri_ch[1]; /* 0xfc */
    volatile uint32_t out_peri_sel_ch[1]; /* 0x100 */
};
_Static_assert(offsetof(struct dma_regs, int_raw_ch) == 0x0, "");
_Static_assert(offsetof(struct dma_regs, int_st_ch0) == 0x4, "");
_Static_assert(offsetof(struct dma_regs, int_ena_ch) == 0x8, "");
_Static_assert(offsetof(struct dma_regs, int_clr_ch) == 0xc, "");
_Static_assert(offsetof(struct dma_regs, ahb_test) == 0x40, "");
_Static_assert(offsetof(struct dma_regs, misc_conf) == 0x44, "");
_Static_assert(offsetof(struct dma_regs, date) == 0x48, "");
_Static_assert(offsetof(struct dma_regs, in_conf0_ch) == 0x70, "");
_Static_assert(offsetof(struct dma_regs, in_conf1_ch0) == 0x74, "");
_Static_assert(offsetof(struct dma_regs, infifo_status_ch0) == 0x78, "");
_Static_assert(offsetof(struct dma_regs, in_pop_ch0) == 0x7c, "");
_Static_assert(offsetof(struct dma_regs, in_link_ch) == 0x80, "");
_Static_assert(offsetof(struct dma_regs, in_state_ch0) == 0x84, "");
_Static_assert(offsetof(struct dma_regs, in_suc_eof_des_addr_ch0) == 0x88, "");
_Static_assert(offsetof(struct dma_regs, in_err_eof_des_addr_ch0) == 0x8c, "");
_Static_assert(offsetof(struct dma_regs, in_dscr_ch0) == 0x90, "");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf0_ch) == 0x94, "");
_Static_assert(offsetof(struct dma_regs, in_dscr_bf1_ch0) == 0x98, "");
_Static_assert(offsetof(struct dma_regs, in_pri_ch) == 0x9c, "");
_Static_assert(offsetof(struct dma_regs, in_peri_sel_ch) == 0xa0, "");
_Static_assert(offsetof(struct dma_regs, out_conf0_ch) == 0xd0, "");
_Static_assert(offsetof(struct dma_regs, out_conf1_ch) == 0xd4, "");
_Static_assert(offsetof(struct dma_regs, outfifo_status_ch0) == 0xd8, "");
_Static_assert(offsetof(struct dma_regs, out_push_ch0) == 0xdc, "");
_Static_assert(offsetof(struct dma_regs, out_link_ch) == 0xe0, "");
_Static_assert(offsetof(struct dma_regs, out_state_ch0) == 0xe4, "");
_Static_assert(offsetof(struct dma_regs, out_eof_des_addr_ch) == 0xe8, "");
_Static_assert(offsetof(struct dma_regs, out_eof_bfr_des_addr_ch0) == 0xec, "");
_Static_assert(offsetof(struct dma_regs, out_dscr_ch0) == 0xf0, "");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf0_ch0) == 0xf4, "");
_Static_assert(offsetof(struct dma_regs, out_dscr_bf1_ch0) == 0xf8, "");
_Static_assert(offsetof(struct dma_regs, out_pri_ch) == 0xfc, "");
_Static_assert(offsetof(struct dma_regs, out_peri_sel_ch) == 0x100, "");
_Static_assert(sizeof(struct dma_regs) == 0x104, "");

#define DMA_BASE 0x6003f000u
#define DMA ((struct dma_regs *)(uintptr_t)DMA_BASE)

#define DMA_INT_RAW_CH_OFFSET 0x0u
#define DMA_INT_RAW_CH_RESET 0x00000000u
#define DMA_INT_RAW_CH_COUNT 1u
#define DMA_INT_RAW_CH_STRIDE 0x4u
#define DMA_INT_RAW_CH_IN_DONE_SHIFT 0u
#define DMA_INT_RAW_CH_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_raw_ch_get_in_done(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_in_done(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define DMA_INT_RAW_CH_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_RAW_CH_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_raw_ch_get_in_suc_eof(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_in_suc_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define DMA_INT_RAW_CH_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_RAW_CH_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_raw_ch_get_in_err_eof(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_in_err_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define DMA_INT_RAW_CH_OUT_DONE_SHIFT 3u
#define DMA_INT_RAW_CH_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_raw_ch_get_out_done(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_out_done(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define DMA_INT_RAW_CH_OUT_EOF_SHIFT 4u
#define DMA_INT_RAW_CH_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_raw_ch_get_out_eof(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_out_eof(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define DMA_INT_RAW_CH_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_RAW_CH_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_raw_ch_get_in_dscr_err(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_in_dscr_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define DMA_INT_RAW_CH_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_RAW_CH_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_raw_ch_get_out_dscr_err(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_out_dscr_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define DMA_INT_RAW_CH_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_RAW_CH_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_raw_ch_get_in_dscr_empty(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_in_dscr_empty(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define DMA_INT_RAW_CH_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_RAW_CH_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_raw_ch_get_out_total_eof(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_out_total_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define DMA_INT_RAW_CH_INFIFO_OVF_SHIFT 9u
#define DMA_INT_RAW_CH_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_raw_ch_get_infifo_ovf(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_infifo_ovf(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define DMA_INT_RAW_CH_INFIFO_UDF_SHIFT 10u
#define DMA_INT_RAW_CH_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_raw_ch_get_infifo_udf(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_infifo_udf(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define DMA_INT_RAW_CH_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_RAW_CH_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_raw_ch_get_outfifo_ovf(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_outfifo_ovf(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define DMA_INT_RAW_CH_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_RAW_CH_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_raw_ch_get_outfifo_udf(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t dma_int_raw_ch_set_outfifo_udf(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define DMA_INT_ST_CH0_OFFSET 0x4u
#define DMA_INT_ST_CH0_RESET 0x00000000u
#define DMA_INT_ST_CH0_IN_DONE_SHIFT 0u
#define DMA_INT_ST_CH0_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_st_ch0_get_in_done(uint32_t reg) { return reg & 0x1u; }
#define DMA_INT_ST_CH0_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ST_CH0_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_st_ch0_get_in_suc_eof(uint32_t reg) { return reg >> 1 & 0x1u; }
#define DMA_INT_ST_CH0_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ST_CH0_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_st_ch0_get_in_err_eof(uint32_t reg) { return reg >> 2 & 0x1u; }
#define DMA_INT_ST_CH0_OUT_DONE_SHIFT 3u
#define DMA_INT_ST_CH0_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_st_ch0_get_out_done(uint32_t reg) { return reg >> 3 & 0x1u; }
#define DMA_INT_ST_CH0_OUT_EOF_SHIFT 4u
#define DMA_INT_ST_CH0_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_st_ch0_get_out_eof(uint32_t reg) { return reg >> 4 & 0x1u; }
#define DMA_INT_ST_CH0_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ST_CH0_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_st_ch0_get_in_dscr_err(uint32_t reg) { return reg >> 5 & 0x1u; }
#define DMA_INT_ST_CH0_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ST_CH0_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_st_ch0_get_out_dscr_err(uint32_t reg) { return reg >> 6 & 0x1u; }
#define DMA_INT_ST_CH0_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ST_CH0_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_st_ch0_get_in_dscr_empty(uint32_t reg) { return reg >> 7 & 0x1u; }
#define DMA_INT_ST_CH0_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ST_CH0_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_st_ch0_get_out_total_eof(uint32_t reg) { return reg >> 8 & 0x1u; }
#define DMA_INT_ST_CH0_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ST_CH0_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_st_ch0_get_infifo_ovf(uint32_t reg) { return reg >> 9 & 0x1u; }
#define DMA_INT_ST_CH0_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ST_CH0_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_st_ch0_get_infifo_udf(uint32_t reg) { return reg >> 10 & 0x1u; }
#define DMA_INT_ST_CH0_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ST_CH0_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_st_ch0_get_outfifo_ovf(uint32_t reg) { return reg >> 11 & 0x1u; }
#define DMA_INT_ST_CH0_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ST_CH0_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_st_ch0_get_outfifo_udf(uint32_t reg) { return reg >> 12 & 0x1u; }

#define DMA_INT_ENA_CH_OFFSET 0x8u
#define DMA_INT_ENA_CH_RESET 0x00000000u
#define DMA_INT_ENA_CH_COUNT 1u
#define DMA_INT_ENA_CH_STRIDE 0x4u
#define DMA_INT_ENA_CH_IN_DONE_SHIFT 0u
#define DMA_INT_ENA_CH_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_ena_ch_get_in_done(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_in_done(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define DMA_INT_ENA_CH_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_ENA_CH_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_ena_ch_get_in_suc_eof(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_in_suc_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define DMA_INT_ENA_CH_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_ENA_CH_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_ena_ch_get_in_err_eof(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_in_err_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define DMA_INT_ENA_CH_OUT_DONE_SHIFT 3u
#define DMA_INT_ENA_CH_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_ena_ch_get_out_done(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_out_done(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define DMA_INT_ENA_CH_OUT_EOF_SHIFT 4u
#define DMA_INT_ENA_CH_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_ena_ch_get_out_eof(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_out_eof(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define DMA_INT_ENA_CH_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_ENA_CH_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_ena_ch_get_in_dscr_err(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_in_dscr_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define DMA_INT_ENA_CH_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_ENA_CH_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_ena_ch_get_out_dscr_err(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_out_dscr_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define DMA_INT_ENA_CH_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_ENA_CH_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_ena_ch_get_in_dscr_empty(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_in_dscr_empty(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define DMA_INT_ENA_CH_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_ENA_CH_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_ena_ch_get_out_total_eof(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_out_total_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define DMA_INT_ENA_CH_INFIFO_OVF_SHIFT 9u
#define DMA_INT_ENA_CH_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_ena_ch_get_infifo_ovf(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_infifo_ovf(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define DMA_INT_ENA_CH_INFIFO_UDF_SHIFT 10u
#define DMA_INT_ENA_CH_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_ena_ch_get_infifo_udf(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_infifo_udf(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define DMA_INT_ENA_CH_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_ENA_CH_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_ena_ch_get_outfifo_ovf(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_outfifo_ovf(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define DMA_INT_ENA_CH_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_ENA_CH_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_ena_ch_get_outfifo_udf(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t dma_int_ena_ch_set_outfifo_udf(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define DMA_INT_CLR_CH_OFFSET 0xcu
#define DMA_INT_CLR_CH_RESET 0x00000000u
#define DMA_INT_CLR_CH_COUNT 1u
#define DMA_INT_CLR_CH_STRIDE 0x4u
#define DMA_INT_CLR_CH_IN_DONE_SHIFT 0u
#define DMA_INT_CLR_CH_IN_DONE_MASK 0x00000001u
static inline uint32_t dma_int_clr_ch_set_in_done(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define DMA_INT_CLR_CH_IN_SUC_EOF_SHIFT 1u
#define DMA_INT_CLR_CH_IN_SUC_EOF_MASK 0x00000002u
static inline uint32_t dma_int_clr_ch_set_in_suc_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define DMA_INT_CLR_CH_IN_ERR_EOF_SHIFT 2u
#define DMA_INT_CLR_CH_IN_ERR_EOF_MASK 0x00000004u
static inline uint32_t dma_int_clr_ch_set_in_err_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define DMA_INT_CLR_CH_OUT_DONE_SHIFT 3u
#define DMA_INT_CLR_CH_OUT_DONE_MASK 0x00000008u
static inline uint32_t dma_int_clr_ch_set_out_done(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define DMA_INT_CLR_CH_OUT_EOF_SHIFT 4u
#define DMA_INT_CLR_CH_OUT_EOF_MASK 0x00000010u
static inline uint32_t dma_int_clr_ch_set_out_eof(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define DMA_INT_CLR_CH_IN_DSCR_ERR_SHIFT 5u
#define DMA_INT_CLR_CH_IN_DSCR_ERR_MASK 0x00000020u
static inline uint32_t dma_int_clr_ch_set_in_dscr_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define DMA_INT_CLR_CH_OUT_DSCR_ERR_SHIFT 6u
#define DMA_INT_CLR_CH_OUT_DSCR_ERR_MASK 0x00000040u
static inline uint32_t dma_int_clr_ch_set_out_dscr_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define DMA_INT_CLR_CH_IN_DSCR_EMPTY_SHIFT 7u
#define DMA_INT_CLR_CH_IN_DSCR_EMPTY_MASK 0x00000080u
static inline uint32_t dma_int_clr_ch_set_in_dscr_empty(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define DMA_INT_CLR_CH_OUT_TOTAL_EOF_SHIFT 8u
#define DMA_INT_CLR_CH_OUT_TOTAL_EOF_MASK 0x00000100u
static inline uint32_t dma_int_clr_ch_set_out_total_eof(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define DMA_INT_CLR_CH_INFIFO_OVF_SHIFT 9u
#define DMA_INT_CLR_CH_INFIFO_OVF_MASK 0x00000200u
static inline uint32_t dma_int_clr_ch_set_infifo_ovf(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define DMA_INT_CLR_CH_INFIFO_UDF_SHIFT 10u
#define DMA_INT_CLR_CH_INFIFO_UDF_MASK 0x00000400u
static inline uint32_t dma_int_clr_ch_set_infifo_udf(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define DMA_INT_CLR_CH_OUTFIFO_OVF_SHIFT 11u
#define DMA_INT_CLR_CH_OUTFIFO_OVF_MASK 0x00000800u
static inline uint32_t dma_int_clr_ch_set_outfifo_ovf(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define DMA_INT_CLR_CH_OUTFIFO_UDF_SHIFT 12u
#define DMA_INT_CLR_CH_OUTFIFO_UDF_MASK 0x00001000u
static inline uint32_t dma_int_clr_ch_set_outfifo_udf(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define DMA_AHB_TEST_OFFSET 0x40u
#define DMA_AHB_TEST_RESET 0x00000000u
#define DMA_AHB_TEST_AHB_TESTMODE_SHIFT 0u
#define DMA_AHB_TEST_AHB_TESTMODE_MASK 0x00000007u
static inline uint32_t dma_ahb_test_get_ahb_testmode(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t dma_ahb_test_set_ahb_testmode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define DMA_AHB_TEST_AHB_TESTADDR_SHIFT 4u
#define DMA_AHB_TEST_AHB_TESTADDR_MASK 0x00000030u
static inline uint32_t dma_ahb_test_get_ahb_testaddr(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t dma_ahb_test_set_ahb_testaddr(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }

#define DMA_MISC_CONF_OFFSET 0x44u
#define DMA_MISC_CONF_RESET 0x00000000u
#define DMA_MISC_CONF_AHBM_RST_INTER_SHIFT 0u
#define DMA_MISC_CONF_AHBM_RST_INTER_MASK 0x00000001u
static inline uint32_t dma_misc_conf_get_ahbm_rst_inter(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t dma_misc_conf_set_ahbm_rst_inter(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define DMA_MISC_CONF_ARB_PRI_DIS_SHIFT 2u
#define DMA_MISC_CONF_ARB_PRI_DIS_MASK 0x00000004u
static inline uint32_t dma_misc_conf_get_arb_pri_dis(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t dma_misc_conf_set_arb_pri_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define DMA_MISC_CONF_CLK_EN_SHIFT 3u
#define DMA_MISC_CONF_CLK_EN_MASK 0x00000008u
static inline uint32_t dma_misc_conf_get_clk_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t dma_misc_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define DMA_DATE_OFFSET 0x48u
#define DMA_DATE_RESET 0x02105280u
#define DMA_DATE_DATE_SHIFT 0u
#define DMA_DATE_DATE_MASK 0xffffffffu

#define DMA_IN_CONF0_CH_OFFSET 0x70u
#define DMA_IN_CONF0_CH_RESET 0x00000000u
#define DMA_IN_CONF0_CH_COUNT 1u
#define DMA_IN_CONF0_CH_STRIDE 0x4u
#define DMA_IN_CONF0_CH_IN_RST_SHIFT 0u
#define DMA_IN_CONF0_CH_IN_RST_MASK 0x00000001u
static inline uint32_t dma_in_conf0_ch_get_in_rst(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t dma_in_conf0_ch_set_in_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define DMA_IN_CONF0_CH_IN_LOOP_TEST_SHIFT 1u
#define DMA_IN_CONF0_CH_IN_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_in_conf0_ch_get_in_loop_test(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t dma_in_conf0_ch_set_in_loop_test(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define DMA_IN_CONF0_CH_INDSCR_BURST_EN_SHIFT 2u
#define DMA_IN_CONF0_CH_INDSCR_BURST_EN_MASK 0x00000004u
static inline uint32_t dma_in_conf0_ch_get_indscr_burst_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t dma_in_conf0_ch_set_indscr_burst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define DMA_IN_CONF0_CH_IN_DATA_BURST_EN_SHIFT 3u
#define DMA_IN_CONF0_CH_IN_DATA_BURST_EN_MASK 0x00000008u
static inline uint32_t dma_in_conf0_ch_get_in_data_burst_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t dma_in_conf0_ch_set_in_data_burst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define DMA_IN_CONF0_CH_MEM_TRANS_EN_SHIFT 4u
#define DMA_IN_CONF0_CH_MEM_TRANS_EN_MASK 0x00000010u
static inline uint32_t dma_in_conf0_ch_get_mem_trans_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t dma_in_conf0_ch_set_mem_trans_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define DMA_IN_CONF1_CH0_OFFSET 0x74u
#define DMA_IN_CONF1_CH0_RESET 0x00000000u
#define DMA_IN_CONF1_CH0_IN_CHECK_OWNER_SHIFT 12u
#define DMA_IN_CONF1_CH0_IN_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_in_conf1_ch0_get_in_check_owner(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t dma_in_conf1_ch0_set_in_check_owner(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define DMA_INFIFO_STATUS_CH0_OFFSET 0x78u
#define DMA_INFIFO_STATUS_CH0_RESET 0x07800003u
#define DMA_INFIFO_STATUS_CH0_INFIFO_FULL_SHIFT 0u
#define DMA_INFIFO_STATUS_CH0_INFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_infifo_status_ch0_get_infifo_full(uint32_t reg) { return reg & 0x1u; }
#define DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_SHIFT 1u
#define DMA_INFIFO_STATUS_CH0_INFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_infifo_status_ch0_get_infifo_empty(uint32_t reg) { return reg >> 1 & 0x1u; }
#define DMA_INFIFO_STATUS_CH0_INFIFO_CNT_SHIFT 2u
#define DMA_INFIFO_STATUS_CH0_INFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_infifo_status_ch0_get_infifo_cnt(uint32_t reg) { return reg >> 2 & 0x3fu; }
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_1b(uint32_t reg) { return reg >> 23 & 0x1u; }
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_2b(uint32_t reg) { return reg >> 24 & 0x1u; }
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_3b(uint32_t reg) { return reg >> 25 & 0x1u; }
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_INFIFO_STATUS_CH0_IN_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_infifo_status_ch0_get_in_remain_under_4b(uint32_t reg) { return reg >> 26 & 0x1u; }
#define DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_SHIFT 27u
#define DMA_INFIFO_STATUS_CH0_IN_BUF_HUNGRY_MASK 0x08000000u
static inline uint32_t dma_infifo_status_ch0_get_in_buf_hungry(uint32_t reg) { return reg >> 27 & 0x1u; }

#define DMA_IN_POP_CH0_OFFSET 0x7cu
#define DMA_IN_POP_CH0_RESET 0x00000800u
#define DMA_IN_POP_CH0_INFIFO_RDATA_SHIFT 0u
#define DMA_IN_POP_CH0_INFIFO_RDATA_MASK 0x00000fffu
static inline uint32_t dma_in_pop_ch0_get_infifo_rdata(uint32_t reg) { return reg & 0xfffu; }
#define DMA_IN_POP_CH0_INFIFO_POP_SHIFT 12u
#define DMA_IN_POP_CH0_INFIFO_POP_MASK 0x00001000u
static inline uint32_t dma_in_pop_ch0_get_infifo_pop(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t dma_in_pop_ch0_set_infifo_pop(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define DMA_IN_LINK_CH_OFFSET 0x80u
#define DMA_IN_LINK_CH_RESET 0x01100000u
#define DMA_IN_LINK_CH_COUNT 1u
#define DMA_IN_LINK_CH_STRIDE 0x4u
#define DMA_IN_LINK_CH_INLINK_ADDR_SHIFT 0u
#define DMA_IN_LINK_CH_INLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_in_link_ch_get_inlink_addr(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t dma_in_link_ch_set_inlink_addr(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }
#define DMA_IN_LINK_CH_INLINK_AUTO_RET_SHIFT 20u
#define DMA_IN_LINK_CH_INLINK_AUTO_RET_MASK 0x00100000u
static inline uint32_t dma_in_link_ch_get_inlink_auto_ret(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t dma_in_link_ch_set_inlink_auto_ret(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define DMA_IN_LINK_CH_INLINK_STOP_SHIFT 21u
#define DMA_IN_LINK_CH_INLINK_STOP_MASK 0x00200000u
static inline uint32_t dma_in_link_ch_get_inlink_stop(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t dma_in_link_ch_set_inlink_stop(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define DMA_IN_LINK_CH_INLINK_START_SHIFT 22u
#define DMA_IN_LINK_CH_INLINK_START_MASK 0x00400000u
static inline uint32_t dma_in_link_ch_get_inlink_start(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t dma_in_link_ch_set_inlink_start(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define DMA_IN_LINK_CH_INLINK_RESTART_SHIFT 23u
#define DMA_IN_LINK_CH_INLINK_RESTART_MASK 0x00800000u
static inline uint32_t dma_in_link_ch_get_inlink_restart(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t dma_in_link_ch_set_inlink_restart(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define DMA_IN_LINK_CH_INLINK_PARK_SHIFT 24u
#define DMA_IN_LINK_CH_INLINK_PARK_MASK 0x01000000u
static inline uint32_t dma_in_link_ch_get_inlink_park(uint32_t reg) { return reg >> 24 & 0x1u; }

#define DMA_IN_STATE_CH0_OFFSET 0x84u
#define DMA_IN_STATE_CH0_RESET 0x00000000u
#define DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_SHIFT 0u
#define DMA_IN_STATE_CH0_INLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_in_state_ch0_get_inlink_dscr_addr(uint32_t reg) { return reg & 0x3ffffu; }
#define DMA_IN_STATE_CH0_IN_DSCR_STATE_SHIFT 18u
#define DMA_IN_STATE_CH0_IN_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_in_state_ch0_get_in_dscr_state(uint32_t reg) { return reg >> 18 & 0x3u; }
#define DMA_IN_STATE_CH0_IN_STATE_SHIFT 20u
#define DMA_IN_STATE_CH0_IN_STATE_MASK 0x00700000u
static inline uint32_t dma_in_state_ch0_get_in_state(uint32_t reg) { return reg >> 20 & 0x7u; }

#define DMA_IN_SUC_EOF_DES_ADDR_CH0_OFFSET 0x88u
#define DMA_IN_SUC_EOF_DES_ADDR_CH0_RESET 0x00000000u
#define DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_SUC_EOF_DES_ADDR_CH0_IN_SUC_EOF_DES_ADDR_MASK 0xffffffffu

#define DMA_IN_ERR_EOF_DES_ADDR_CH0_OFFSET 0x8cu
#define DMA_IN_ERR_EOF_DES_ADDR_CH0_RESET 0x00000000u
#define DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_SHIFT 0u
#define DMA_IN_ERR_EOF_DES_ADDR_CH0_IN_ERR_EOF_DES_ADDR_MASK 0xffffffffu

#define DMA_IN_DSCR_CH0_OFFSET 0x90u
#define DMA_IN_DSCR_CH0_RESET 0x00000000u
#define DMA_IN_DSCR_CH0_INLINK_DSCR_SHIFT 0u
#define DMA_IN_DSCR_CH0_INLINK_DSCR_MASK 0xffffffffu

#define DMA_IN_DSCR_BF0_CH_OFFSET 0x94u
#define DMA_IN_DSCR_BF0_CH_RESET 0x00000000u
#define DMA_IN_DSCR_BF0_CH_COUNT 1u
#define DMA_IN_DSCR_BF0_CH_STRIDE 0x4u
#define DMA_IN_DSCR_BF0_CH_INLINK_DSCR_BF0_SHIFT 0u
#define DMA_IN_DSCR_BF0_CH_INLINK_DSCR_BF0_MASK 0xffffffffu

#define DMA_IN_DSCR_BF1_CH0_OFFSET 0x98u
#define DMA_IN_DSCR_BF1_CH0_RESET 0x00000000u
#define DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_SHIFT 0u
#define DMA_IN_DSCR_BF1_CH0_INLINK_DSCR_BF1_MASK 0xffffffffu

#define DMA_IN_PRI_CH_OFFSET 0x9cu
#define DMA_IN_PRI_CH_RESET 0x00000000u
#define DMA_IN_PRI_CH_COUNT 1u
#define DMA_IN_PRI_CH_STRIDE 0x4u
#define DMA_IN_PRI_CH_RX_PRI_SHIFT 0u
#define DMA_IN_PRI_CH_RX_PRI_MASK 0x0000000fu
static inline uint32_t dma_in_pri_ch_get_rx_pri(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t dma_in_pri_ch_set_rx_pri(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define DMA_IN_PERI_SEL_CH_OFFSET 0xa0u
#define DMA_IN_PERI_SEL_CH_RESET 0x0000003fu
#define DMA_IN_PERI_SEL_CH_COUNT 1u
#define DMA_IN_PERI_SEL_CH_STRIDE 0x4u
#define DMA_IN_PERI_SEL_CH_PERI_IN_SEL_SHIFT 0u
#define DMA_IN_PERI_SEL_CH_PERI_IN_SEL_MASK 0x0000003fu
static inline uint32_t dma_in_peri_sel_ch_get_peri_in_sel(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t dma_in_peri_sel_ch_set_peri_in_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

#define DMA_OUT_CONF0_CH_OFFSET 0xd0u
#define DMA_OUT_CONF0_CH_RESET 0x00000008u
#define DMA_OUT_CONF0_CH_COUNT 1u
#define DMA_OUT_CONF0_CH_STRIDE 0x4u
#define DMA_OUT_CONF0_CH_OUT_RST_SHIFT 0u
#define DMA_OUT_CONF0_CH_OUT_RST_MASK 0x00000001u
static inline uint32_t dma_out_conf0_ch_get_out_rst(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t dma_out_conf0_ch_set_out_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define DMA_OUT_CONF0_CH_OUT_LOOP_TEST_SHIFT 1u
#define DMA_OUT_CONF0_CH_OUT_LOOP_TEST_MASK 0x00000002u
static inline uint32_t dma_out_conf0_ch_get_out_loop_test(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t dma_out_conf0_ch_set_out_loop_test(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define DMA_OUT_CONF0_CH_OUT_AUTO_WRBACK_SHIFT 2u
#define DMA_OUT_CONF0_CH_OUT_AUTO_WRBACK_MASK 0x00000004u
static inline uint32_t dma_out_conf0_ch_get_out_auto_wrback(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t dma_out_conf0_ch_set_out_auto_wrback(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define DMA_OUT_CONF0_CH_OUT_EOF_MODE_SHIFT 3u
#define DMA_OUT_CONF0_CH_OUT_EOF_MODE_MASK 0x00000008u
static inline uint32_t dma_out_conf0_ch_get_out_eof_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t dma_out_conf0_ch_set_out_eof_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define DMA_OUT_CONF0_CH_OUTDSCR_BURST_EN_SHIFT 4u
#define DMA_OUT_CONF0_CH_OUTDSCR_BURST_EN_MASK 0x00000010u
static inline uint32_t dma_out_conf0_ch_get_outdscr_burst_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t dma_out_conf0_ch_set_outdscr_burst_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define DMA_OUT_CONF0_CH_OUT_DATA_BURST_EN_SHIFT 5u
#define DMA_OUT_CONF0_CH_OUT_DATA_BURST_EN_MASK 0x00000020u
static inline uint32_t dma_out_conf0_ch_get_out_data_burst_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t dma_out_conf0_ch_set_out_data_burst_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define DMA_OUT_CONF1_CH_OFFSET 0xd4u
#define DMA_OUT_CONF1_CH_RESET 0x00000000u
#define DMA_OUT_CONF1_CH_COUNT 1u
#define DMA_OUT_CONF1_CH_STRIDE 0x4u
#define DMA_OUT_CONF1_CH_OUT_CHECK_OWNER_SHIFT 12u
#define DMA_OUT_CONF1_CH_OUT_CHECK_OWNER_MASK 0x00001000u
static inline uint32_t dma_out_conf1_ch_get_out_check_owner(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t dma_out_conf1_ch_set_out_check_owner(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define DMA_OUTFIFO_STATUS_CH0_OFFSET 0xd8u
#define DMA_OUTFIFO_STATUS_CH0_RESET 0x07800002u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_SHIFT 0u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_MASK 0x00000001u
static inline uint32_t dma_outfifo_status_ch0_get_outfifo_full(uint32_t reg) { return reg & 0x1u; }
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_SHIFT 1u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t dma_outfifo_status_ch0_get_outfifo_empty(uint32_t reg) { return reg >> 1 & 0x1u; }
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_SHIFT 2u
#define DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_MASK 0x000000fcu
static inline uint32_t dma_outfifo_status_ch0_get_outfifo_cnt(uint32_t reg) { return reg >> 2 & 0x3fu; }
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_SHIFT 23u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_1B_MASK 0x00800000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_1b(uint32_t reg) { return reg >> 23 & 0x1u; }
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_SHIFT 24u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_2B_MASK 0x01000000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_2b(uint32_t reg) { return reg >> 24 & 0x1u; }
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_SHIFT 25u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_3B_MASK 0x02000000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_3b(uint32_t reg) { return reg >> 25 & 0x1u; }
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_SHIFT 26u
#define DMA_OUTFIFO_STATUS_CH0_OUT_REMAIN_UNDER_4B_MASK 0x04000000u
static inline uint32_t dma_outfifo_status_ch0_get_out_remain_under_4b(uint32_t reg) { return reg >> 26 & 0x1u; }

#define DMA_OUT_PUSH_CH0_OFFSET 0xdcu
#define DMA_OUT_PUSH_CH0_RESET 0x00000000u
#define DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_SHIFT 0u
#define DMA_OUT_PUSH_CH0_OUTFIFO_WDATA_MASK 0x000001ffu
static inline uint32_t dma_out_push_ch0_get_outfifo_wdata(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t dma_out_push_ch0_set_outfifo_wdata(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_SHIFT 9u
#define DMA_OUT_PUSH_CH0_OUTFIFO_PUSH_MASK 0x00000200u
static inline uint32_t dma_out_push_ch0_get_outfifo_push(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t dma_out_push_ch0_set_outfifo_push(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define DMA_OUT_LINK_CH_OFFSET 0xe0u
#define DMA_OUT_LINK_CH_RESET 0x00800000u
#define DMA_OUT_LINK_CH_COUNT 1u
#define DMA_OUT_LINK_CH_STRIDE 0x4u
#define DMA_OUT_LINK_CH_OUTLINK_ADDR_SHIFT 0u
#define DMA_OUT_LINK_CH_OUTLINK_ADDR_MASK 0x000fffffu
static inline uint32_t dma_out_link_ch_get_outlink_addr(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t dma_out_link_ch_set_outlink_addr(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }
#define DMA_OUT_LINK_CH_OUTLINK_STOP_SHIFT 20u
#define DMA_OUT_LINK_CH_OUTLINK_STOP_MASK 0x00100000u
static inline uint32_t dma_out_link_ch_get_outlink_stop(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t dma_out_link_ch_set_outlink_stop(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define DMA_OUT_LINK_CH_OUTLINK_START_SHIFT 21u
#define DMA_OUT_LINK_CH_OUTLINK_START_MASK 0x00200000u
static inline uint32_t dma_out_link_ch_get_outlink_start(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t dma_out_link_ch_set_outlink_start(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define DMA_OUT_LINK_CH_OUTLINK_RESTART_SHIFT 22u
#define DMA_OUT_LINK_CH_OUTLINK_RESTART_MASK 0x00400000u
static inline uint32_t dma_out_link_ch_get_outlink_restart(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t dma_out_link_ch_set_outlink_restart(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define DMA_OUT_LINK_CH_OUTLINK_PARK_SHIFT 23u
#define DMA_OUT_LINK_CH_OUTLINK_PARK_MASK 0x00800000u
static inline uint32_t dma_out_link_ch_get_outlink_park(uint32_t reg) { return reg >> 23 & 0x1u; }

#define DMA_OUT_STATE_CH0_OFFSET 0xe4u
#define DMA_OUT_STATE_CH0_RESET 0x00000000u
#define DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_SHIFT 0u
#define DMA_OUT_STATE_CH0_OUTLINK_DSCR_ADDR_MASK 0x0003ffffu
static inline uint32_t dma_out_state_ch0_get_outlink_dscr_addr(uint32_t reg) { return reg & 0x3ffffu; }
#define DMA_OUT_STATE_CH0_OUT_DSCR_STATE_SHIFT 18u
#define DMA_OUT_STATE_CH0_OUT_DSCR_STATE_MASK 0x000c0000u
static inline uint32_t dma_out_state_ch0_get_out_dscr_state(uint32_t reg) { return reg >> 18 & 0x3u; }
#define DMA_OUT_STATE_CH0_OUT_STATE_SHIFT 20u
#define DMA_OUT_STATE_CH0_OUT_STATE_MASK 0x00700000u
static inline uint32_t dma_out_state_ch0_get_out_state(uint32_t reg) { return reg >> 20 & 0x7u; }

#define DMA_OUT_EOF_DES_ADDR_CH_OFFSET 0xe8u
#define DMA_OUT_EOF_DES_ADDR_CH_RESET 0x00000000u
#define DMA_OUT_EOF_DES_ADDR_CH_COUNT 1u
#define DMA_OUT_EOF_DES_ADDR_CH_STRIDE 0x4u
#define DMA_OUT_EOF_DES_ADDR_CH_OUT_EOF_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_DES_ADDR_CH_OUT_EOF_DES_ADDR_MASK 0xffffffffu

#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_OFFSET 0xecu
#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_RESET 0x00000000u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_SHIFT 0u
#define DMA_OUT_EOF_BFR_DES_ADDR_CH0_OUT_EOF_BFR_DES_ADDR_MASK 0xffffffffu

#define DMA_OUT_DSCR_CH0_OFFSET 0xf0u
#define DMA_OUT_DSCR_CH0_RESET 0x00000000u
#define DMA_OUT_DSCR_CH0_OUTLINK_DSCR_SHIFT 0u
#define DMA_OUT_DSCR_CH0_OUTLINK_DSCR_MASK 0xffffffffu

#define DMA_OUT_DSCR_BF0_CH0_OFFSET 0xf4u
#define DMA_OUT_DSCR_BF0_CH0_RESET 0x00000000u
#define DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_SHIFT 0u
#define DMA_OUT_DSCR_BF0_CH0_OUTLINK_DSCR_BF0_MASK 0xffffffffu

#define DMA_OUT_DSCR_BF1_CH0_OFFSET 0xf8u
#define DMA_OUT_DSCR_BF1_CH0_RESET 0x00000000u
#define DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_SHIFT 0u
#define DMA_OUT_DSCR_BF1_CH0_OUTLINK_DSCR_BF1_MASK 0xffffffffu

#define DMA_OUT_PRI_CH_OFFSET 0xfcu
#define DMA_OUT_PRI_CH_RESET 0x00000000u
#define DMA_OUT_PRI_CH_COUNT 1u
#define DMA_OUT_PRI_CH_STRIDE 0x4u
#define DMA_OUT_PRI_CH_TX_PRI_SHIFT 0u
#define DMA_OUT_PRI_CH_TX_PRI_MASK 0x0000000fu
static inline uint32_t dma_out_pri_ch_get_tx_pri(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t dma_out_pri_ch_set_tx_pri(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define DMA_OUT_PERI_SEL_CH_OFFSET 0x100u
#define DMA_OUT_PERI_SEL_CH_RESET 0x0000003fu
#define DMA_OUT_PERI_SEL_CH_COUNT 1u
#define DMA_OUT_PERI_SEL_CH_STRIDE 0x4u
#define DMA_OUT_PERI_SEL_CH_PERI_OUT_SEL_SHIFT 0u
#define DMA_OUT_PERI_SEL_CH_PERI_OUT_SEL_MASK 0x0000003fu
static inline uint32_t dma_out_peri_sel_ch_get_peri_out_sel(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t dma_out_peri_sel_ch_set_peri_out_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

// clang-format on

#endif
