/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_I2S0_H
#define CREMA_REGS_ESP32H2_I2S0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct i2s0_regs {
    uint32_t reserved_0[3];
    const volatile uint32_t int_raw; /* 0xc */
    const volatile uint32_t int_st; /* 0x10 */
    volatile uint32_t int_ena; /* 0x14 */
    volatile uint32_t int_clr; /* 0x18, write-only */
    uint32_t reserved_1c[1];
    volatile uint32_t rx_conf; /* 0x20 */
    volatile uint32_t tx_conf; /* 0x24 */
    volatile uint32_t rx_conf1; /* 0x28 */
    volatile uint32_t tx_conf1; /* 0x2c */
    volatile uint32_t rx_clkm_conf; /* 0x30 */
    volatile uint32_t tx_clkm_conf; /* 0x34 */
    volatile uint32_t rx_clkm_div_conf; /* 0x38 */
    volatile uint32_t tx_clkm_div_conf; /* 0x3c */
    volatile uint32_t tx_pcm2pdm_conf; /* 0x40 */
    volatile uint32_t tx_pcm2pdm_conf1; /* 0x44 */
    uint32_t reserved_48[2];
    volatile uint32_t rx_tdm_ctrl; /* 0x50 */
    volatile uint32_t tx_tdm_ctrl; /* 0x54 */
    volatile uint32_t rx_timing; /* 0x58 */
    volatile uint32_t tx_timing; /* 0x5c */
    volatile uint32_t lc_hung_conf; /* 0x60 */
    volatile uint32_t rxeof_num; /* 0x64 */
    volatile uint32_t conf_sigle_data; /* 0x68 */
    const volatile uint32_t state; /* 0x6c */
    volatile uint32_t etm_conf; /* 0x70 */
    uint32_t reserved_74[3];
    volatile uint32_t date; /* 0x80 */
};
_Static_assert(offsetof(struct i2s0_regs, int_raw) == 0xc, "");
_Static_assert(offsetof(struct i2s0_regs, int_st) == 0x10, "");
_Static_assert(offsetof(struct i2s0_regs, int_ena) == 0x14, "");
_Static_assert(offsetof(struct i2s0_regs, int_clr) == 0x18, "");
_Static_assert(offsetof(struct i2s0_regs, rx_conf) == 0x20, "");
_Static_assert(offsetof(struct i2s0_regs, tx_conf) == 0x24, "");
_Static_assert(offsetof(struct i2s0_regs, rx_conf1) == 0x28, "");
_Static_assert(offsetof(struct i2s0_regs, tx_conf1) == 0x2c, "");
_Static_assert(offsetof(struct i2s0_regs, rx_clkm_conf) == 0x30, "");
_Static_assert(offsetof(struct i2s0_regs, tx_clkm_conf) == 0x34, "");
_Static_assert(offsetof(struct i2s0_regs, rx_clkm_div_conf) == 0x38, "");
_Static_assert(offsetof(struct i2s0_regs, tx_clkm_div_conf) == 0x3c, "");
_Static_assert(offsetof(struct i2s0_regs, tx_pcm2pdm_conf) == 0x40, "");
_Static_assert(offsetof(struct i2s0_regs, tx_pcm2pdm_conf1) == 0x44, "");
_Static_assert(offsetof(struct i2s0_regs, rx_tdm_ctrl) == 0x50, "");
_Static_assert(offsetof(struct i2s0_regs, tx_tdm_ctrl) == 0x54, "");
_Static_assert(offsetof(struct i2s0_regs, rx_timing) == 0x58, "");
_Static_assert(offsetof(struct i2s0_regs, tx_timing) == 0x5c, "");
_Static_assert(offsetof(struct i2s0_regs, lc_hung_conf) == 0x60, "");
_Static_assert(offsetof(struct i2s0_regs, rxeof_num) == 0x64, "");
_Static_assert(offsetof(struct i2s0_regs, conf_sigle_data) == 0x68, "");
_Static_assert(offsetof(struct i2s0_regs, state) == 0x6c, "");
_Static_assert(offsetof(struct i2s0_regs, etm_conf) == 0x70, "");
_Static_assert(offsetof(struct i2s0_regs, date) == 0x80, "");
_Static_assert(sizeof(struct i2s0_regs) == 0x84, "");

#define I2S0_BASE 0x6000d000u
#define I2S0 ((struct i2s0_regs *)(uintptr_t)I2S0_BASE)

#define I2S0_INT_RAW_OFFSET 0xcu
#define I2S0_INT_RAW_RESET 0x00000000u
#define I2S0_INT_RAW_RX_DONE_INT_RAW_SHIFT 0u
#define I2S0_INT_RAW_RX_DONE_INT_RAW_MASK 0x00000001u
static inline uint32_t i2s0_int_raw_get_rx_done_int_raw(uint32_t reg) { return reg & 0x1u; }
#define I2S0_INT_RAW_TX_DONE_INT_RAW_SHIFT 1u
#define I2S0_INT_RAW_TX_DONE_INT_RAW_MASK 0x00000002u
static inline uint32_t i2s0_int_raw_get_tx_done_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
#define I2S0_INT_RAW_RX_HUNG_INT_RAW_SHIFT 2u
#define I2S0_INT_RAW_RX_HUNG_INT_RAW_MASK 0x00000004u
static inline uint32_t i2s0_int_raw_get_rx_hung_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
#define I2S0_INT_RAW_TX_HUNG_INT_RAW_SHIFT 3u
#define I2S0_INT_RAW_TX_HUNG_INT_RAW_MASK 0x00000008u
static inline uint32_t i2s0_int_raw_get_tx_hung_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }

#define I2S0_INT_ST_OFFSET 0x10u
#define I2S0_INT_ST_RESET 0x00000000u
#define I2S0_INT_ST_RX_DONE_INT_ST_SHIFT 0u
#define I2S0_INT_ST_RX_DONE_INT_ST_MASK 0x00000001u
static inline uint32_t i2s0_int_st_get_rx_done_int_st(uint32_t reg) { return reg & 0x1u; }
#define I2S0_INT_ST_TX_DONE_INT_ST_SHIFT 1u
#define I2S0_INT_ST_TX_DONE_INT_ST_MASK 0x00000002u
static inline uint32_t i2s0_int_st_get_tx_done_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define I2S0_INT_ST_RX_HUNG_INT_ST_SHIFT 2u
#define I2S0_INT_ST_RX_HUNG_INT_ST_MASK 0x00000004u
static inline uint32_t i2s0_int_st_get_rx_hung_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define I2S0_INT_ST_TX_HUNG_INT_ST_SHIFT 3u
#define I2S0_INT_ST_TX_HUNG_INT_ST_MASK 0x00000008u
static inline uint32_t i2s0_int_st_get_tx_hung_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }

#define I2S0_INT_ENA_OFFSET 0x14u
#define I2S0_INT_ENA_RESET 0x00000000u
#define I2S0_INT_ENA_RX_DONE_INT_ENA_SHIFT 0u
#define I2S0_INT_ENA_RX_DONE_INT_ENA_MASK 0x00000001u
static inline uint32_t i2s0_int_ena_get_rx_done_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t i2s0_int_ena_set_rx_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2S0_INT_ENA_TX_DONE_INT_ENA_SHIFT 1u
#define I2S0_INT_ENA_TX_DONE_INT_ENA_MASK 0x00000002u
static inline uint32_t i2s0_int_ena_get_tx_done_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t i2s0_int_ena_set_tx_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2S0_INT_ENA_RX_HUNG_INT_ENA_SHIFT 2u
#define I2S0_INT_ENA_RX_HUNG_INT_ENA_MASK 0x00000004u
static inline uint32_t i2s0_int_ena_get_rx_hung_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t i2s0_int_ena_set_rx_hung_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2S0_INT_ENA_TX_HUNG_INT_ENA_SHIFT 3u
#define I2S0_INT_ENA_TX_HUNG_INT_ENA_MASK 0x00000008u
static inline uint32_t i2s0_int_ena_get_tx_hung_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t i2s0_int_ena_set_tx_hung_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define I2S0_INT_CLR_OFFSET 0x18u
#define I2S0_INT_CLR_RESET 0x00000000u
#define I2S0_INT_CLR_RX_DONE_INT_CLR_SHIFT 0u
#define I2S0_INT_CLR_RX_DONE_INT_CLR_MASK 0x00000001u
static inline uint32_t i2s0_int_clr_set_rx_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2S0_INT_CLR_TX_DONE_INT_CLR_SHIFT 1u
#define I2S0_INT_CLR_TX_DONE_INT_CLR_MASK 0x00000002u
static inline uint32_t i2s0_int_clr_set_tx_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2S0_INT_CLR_RX_HUNG_INT_CLR_SHIFT 2u
#define I2S0_INT_CLR_RX_HUNG_INT_CLR_MASK 0x00000004u
static inline uint32_t i2s0_int_clr_set_rx_hung_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2S0_INT_CLR_TX_HUNG_INT_CLR_SHIFT 3u
#define I2S0_INT_CLR_TX_HUNG_INT_CLR_MASK 0x00000008u
static inline uint32_t i2s0_int_clr_set_tx_hung_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define I2S0_RX_CONF_OFFSET 0x20u
#define I2S0_RX_CONF_RESET 0x00c0b600u
#define I2S0_RX_CONF_RX_RESET_SHIFT 0u
#define I2S0_RX_CONF_RX_RESET_MASK 0x00000001u
static inline uint32_t i2s0_rx_conf_set_rx_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2S0_RX_CONF_RX_FIFO_RESET_SHIFT 1u
#define I2S0_RX_CONF_RX_FIFO_RESET_MASK 0x00000002u
static inline uint32_t i2s0_rx_conf_set_rx_fifo_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2S0_RX_CONF_RX_START_SHIFT 2u
#define I2S0_RX_CONF_RX_START_MASK 0x00000004u
static inline uint32_t i2s0_rx_conf_get_rx_start(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2S0_RX_CONF_RX_SLAVE_MOD_SHIFT 3u
#define I2S0_RX_CONF_RX_SLAVE_MOD_MASK 0x00000008u
static inline uint32_t i2s0_rx_conf_get_rx_slave_mod(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_slave_mod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define I2S0_RX_CONF_RX_STOP_MODE_SHIFT 4u
#define I2S0_RX_CONF_RX_STOP_MODE_MASK 0x00000030u
static inline uint32_t i2s0_rx_conf_get_rx_stop_mode(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t i2s0_rx_conf_set_rx_stop_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define I2S0_RX_CONF_RX_MONO_SHIFT 6u
#define I2S0_RX_CONF_RX_MONO_MASK 0x00000040u
static inline uint32_t i2s0_rx_conf_get_rx_mono(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_mono(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2S0_RX_CONF_RX_BIG_ENDIAN_SHIFT 7u
#define I2S0_RX_CONF_RX_BIG_ENDIAN_MASK 0x00000080u
static inline uint32_t i2s0_rx_conf_get_rx_big_endian(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_big_endian(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define I2S0_RX_CONF_RX_UPDATE_SHIFT 8u
#define I2S0_RX_CONF_RX_UPDATE_MASK 0x00000100u
static inline uint32_t i2s0_rx_conf_get_rx_update(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2S0_RX_CONF_RX_MONO_FST_VLD_SHIFT 9u
#define I2S0_RX_CONF_RX_MONO_FST_VLD_MASK 0x00000200u
static inline uint32_t i2s0_rx_conf_get_rx_mono_fst_vld(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_mono_fst_vld(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define I2S0_RX_CONF_RX_PCM_CONF_SHIFT 10u
#define I2S0_RX_CONF_RX_PCM_CONF_MASK 0x00000c00u
static inline uint32_t i2s0_rx_conf_get_rx_pcm_conf(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t i2s0_rx_conf_set_rx_pcm_conf(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define I2S0_RX_CONF_RX_PCM_BYPASS_SHIFT 12u
#define I2S0_RX_CONF_RX_PCM_BYPASS_MASK 0x00001000u
static inline uint32_t i2s0_rx_conf_get_rx_pcm_bypass(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_pcm_bypass(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2S0_RX_CONF_RX_MSB_SHIFT_SHIFT 13u
#define I2S0_RX_CONF_RX_MSB_SHIFT_MASK 0x00002000u
static inline uint32_t i2s0_rx_conf_get_rx_msb_shift(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_msb_shift(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2S0_RX_CONF_RX_LEFT_ALIGN_SHIFT 15u
#define I2S0_RX_CONF_RX_LEFT_ALIGN_MASK 0x00008000u
static inline uint32_t i2s0_rx_conf_get_rx_left_align(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_left_align(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define I2S0_RX_CONF_RX_24_FILL_EN_SHIFT 16u
#define I2S0_RX_CONF_RX_24_FILL_EN_MASK 0x00010000u
static inline uint32_t i2s0_rx_conf_get_rx_24_fill_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_24_fill_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define I2S0_RX_CONF_RX_WS_IDLE_POL_SHIFT 17u
#define I2S0_RX_CONF_RX_WS_IDLE_POL_MASK 0x00020000u
static inline uint32_t i2s0_rx_conf_get_rx_ws_idle_pol(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_ws_idle_pol(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define I2S0_RX_CONF_RX_BIT_ORDER_SHIFT 18u
#define I2S0_RX_CONF_RX_BIT_ORDER_MASK 0x00040000u
static inline uint32_t i2s0_rx_conf_get_rx_bit_order(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_bit_order(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define I2S0_RX_CONF_RX_TDM_EN_SHIFT 19u
#define I2S0_RX_CONF_RX_TDM_EN_MASK 0x00080000u
static inline uint32_t i2s0_rx_conf_get_rx_tdm_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_tdm_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define I2S0_RX_CONF_RX_PDM_EN_SHIFT 20u
#define I2S0_RX_CONF_RX_PDM_EN_MASK 0x00100000u
static inline uint32_t i2s0_rx_conf_get_rx_pdm_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t i2s0_rx_conf_set_rx_pdm_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define I2S0_RX_CONF_RX_BCK_DIV_NUM_SHIFT 21u
#define I2S0_RX_CONF_RX_BCK_DIV_NUM_MASK 0x07e00000u
static inline uint32_t i2s0_rx_conf_get_rx_bck_div_num(uint32_t reg) { return reg >> 21 & 0x3fu; }
static inline uint32_t i2s0_rx_conf_set_rx_bck_div_num(uint32_t reg, uint32_t v) { return (reg & 0xf81fffffu) | (v << 21 & 0x7e00000u); }

#define I2S0_TX_CONF_OFFSET 0x24u
#define I2S0_TX_CONF_RESET 0x00c0f210u
#define I2S0_TX_CONF_TX_RESET_SHIFT 0u
#define I2S0_TX_CONF_TX_RESET_MASK 0x00000001u
static inline uint32_t i2s0_tx_conf_set_tx_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2S0_TX_CONF_TX_FIFO_RESET_SHIFT 1u
#define I2S0_TX_CONF_TX_FIFO_RESET_MASK 0x00000002u
static inline uint32_t i2s0_tx_conf_set_tx_fifo_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2S0_TX_CONF_TX_START_SHIFT 2u
#define I2S0_TX_CONF_TX_START_MASK 0x00000004u
static inline uint32_t i2s0_tx_conf_get_tx_start(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2S0_TX_CONF_TX_SLAVE_MOD_SHIFT 3u
#define I2S0_TX_CONF_TX_SLAVE_MOD_MASK 0x00000008u
static inline uint32_t i2s0_tx_conf_get_tx_slave_mod(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_slave_mod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define I2S0_TX_CONF_TX_STOP_EN_SHIFT 4u
#define I2S0_TX_CONF_TX_STOP_EN_MASK 0x00000010u
static inline uint32_t i2s0_tx_conf_get_tx_stop_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_stop_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define I2S0_TX_CONF_TX_CHAN_EQUAL_SHIFT 5u
#define I2S0_TX_CONF_TX_CHAN_EQUAL_MASK 0x00000020u
static inline uint32_t i2s0_tx_conf_get_tx_chan_equal(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_chan_equal(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define I2S0_TX_CONF_TX_MONO_SHIFT 6u
#define I2S0_TX_CONF_TX_MONO_MASK 0x00000040u
static inline uint32_t i2s0_tx_conf_get_tx_mono(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_mono(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2S0_TX_CONF_TX_BIG_ENDIAN_SHIFT 7u
#define I2S0_TX_CONF_TX_BIG_ENDIAN_MASK 0x00000080u
static inline uint32_t i2s0_tx_conf_get_tx_big_endian(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_big_endian(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define I2S0_TX_CONF_TX_UPDATE_SHIFT 8u
#define I2S0_TX_CONF_TX_UPDATE_MASK 0x00000100u
static inline uint32_t i2s0_tx_conf_get_tx_update(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2S0_TX_CONF_TX_MONO_FST_VLD_SHIFT 9u
#define I2S0_TX_CONF_TX_MONO_FST_VLD_MASK 0x00000200u
static inline uint32_t i2s0_tx_conf_get_tx_mono_fst_vld(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_mono_fst_vld(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define I2S0_TX_CONF_TX_PCM_CONF_SHIFT 10u
#define I2S0_TX_CONF_TX_PCM_CONF_MASK 0x00000c00u
static inline uint32_t i2s0_tx_conf_get_tx_pcm_conf(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t i2s0_tx_conf_set_tx_pcm_conf(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define I2S0_TX_CONF_TX_PCM_BYPASS_SHIFT 12u
#define I2S0_TX_CONF_TX_PCM_BYPASS_MASK 0x00001000u
static inline uint32_t i2s0_tx_conf_get_tx_pcm_bypass(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_pcm_bypass(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2S0_TX_CONF_TX_MSB_SHIFT_SHIFT 13u
#define I2S0_TX_CONF_TX_MSB_SHIFT_MASK 0x00002000u
static inline uint32_t i2s0_tx_conf_get_tx_msb_shift(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_msb_shift(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2S0_TX_CONF_TX_BCK_NO_DLY_SHIFT 14u
#define I2S0_TX_CONF_TX_BCK_NO_DLY_MASK 0x00004000u
static inline uint32_t i2s0_tx_conf_get_tx_bck_no_dly(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_bck_no_dly(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define I2S0_TX_CONF_TX_LEFT_ALIGN_SHIFT 15u
#define I2S0_TX_CONF_TX_LEFT_ALIGN_MASK 0x00008000u
static inline uint32_t i2s0_tx_conf_get_tx_left_align(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_left_align(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define I2S0_TX_CONF_TX_24_FILL_EN_SHIFT 16u
#define I2S0_TX_CONF_TX_24_FILL_EN_MASK 0x00010000u
static inline uint32_t i2s0_tx_conf_get_tx_24_fill_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_24_fill_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define I2S0_TX_CONF_TX_WS_IDLE_POL_SHIFT 17u
#define I2S0_TX_CONF_TX_WS_IDLE_POL_MASK 0x00020000u
static inline uint32_t i2s0_tx_conf_get_tx_ws_idle_pol(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_ws_idle_pol(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define I2S0_TX_CONF_TX_BIT_ORDER_SHIFT 18u
#define I2S0_TX_CONF_TX_BIT_ORDER_MASK 0x00040000u
static inline uint32_t i2s0_tx_conf_get_tx_bit_order(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_bit_order(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define I2S0_TX_CONF_TX_TDM_EN_SHIFT 19u
#define I2S0_TX_CONF_TX_TDM_EN_MASK 0x00080000u
static inline uint32_t i2s0_tx_conf_get_tx_tdm_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_tdm_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define I2S0_TX_CONF_TX_PDM_EN_SHIFT 20u
#define I2S0_TX_CONF_TX_PDM_EN_MASK 0x00100000u
static inline uint32_t i2s0_tx_conf_get_tx_pdm_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_tx_pdm_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define I2S0_TX_CONF_TX_BCK_DIV_NUM_SHIFT 21u
#define I2S0_TX_CONF_TX_BCK_DIV_NUM_MASK 0x07e00000u
static inline uint32_t i2s0_tx_conf_get_tx_bck_div_num(uint32_t reg) { return reg >> 21 & 0x3fu; }
static inline uint32_t i2s0_tx_conf_set_tx_bck_div_num(uint32_t reg, uint32_t v) { return (reg & 0xf81fffffu) | (v << 21 & 0x7e00000u); }
#define I2S0_TX_CONF_TX_CHAN_MOD_SHIFT 27u
#define I2S0_TX_CONF_TX_CHAN_MOD_MASK 0x38000000u
static inline uint32_t i2s0_tx_conf_get_tx_chan_mod(uint32_t reg) { return reg >> 27 & 0x7u; }
static inline uint32_t i2s0_tx_conf_set_tx_chan_mod(uint32_t reg, uint32_t v) { return (reg & 0xc7ffffffu) | (v << 27 & 0x38000000u); }
#define I2S0_TX_CONF_SIG_LOOPBACK_SHIFT 30u
#define I2S0_TX_CONF_SIG_LOOPBACK_MASK 0x40000000u
static inline uint32_t i2s0_tx_conf_get_sig_loopback(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t i2s0_tx_conf_set_sig_loopback(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define I2S0_RX_CONF1_OFFSET 0x28u
#define I2S0_RX_CONF1_RESET 0x787bc000u
#define I2S0_RX_CONF1_RX_TDM_WS_WIDTH_SHIFT 0u
#define I2S0_RX_CONF1_RX_TDM_WS_WIDTH_MASK 0x000001ffu
static inline uint32_t i2s0_rx_conf1_get_rx_tdm_ws_width(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2s0_rx_conf1_set_rx_tdm_ws_width(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define I2S0_RX_CONF1_RX_BITS_MOD_SHIFT 14u
#define I2S0_RX_CONF1_RX_BITS_MOD_MASK 0x0007c000u
static inline uint32_t i2s0_rx_conf1_get_rx_bits_mod(uint32_t reg) { return reg >> 14 & 0x1fu; }
static inline uint32_t i2s0_rx_conf1_set_rx_bits_mod(uint32_t reg, uint32_t v) { return (reg & 0xfff83fffu) | (v << 14 & 0x7c000u); }
#define I2S0_RX_CONF1_RX_HALF_SAMPLE_BITS_SHIFT 19u
#define I2S0_RX_CONF1_RX_HALF_SAMPLE_BITS_MASK 0x07f80000u
static inline uint32_t i2s0_rx_conf1_get_rx_half_sample_bits(uint32_t reg) { return reg >> 19 & 0xffu; }
static inline uint32_t i2s0_rx_conf1_set_rx_half_sample_bits(uint32_t reg, uint32_t v) { return (reg & 0xf807ffffu) | (v << 19 & 0x7f80000u); }
#define I2S0_RX_CONF1_RX_TDM_CHAN_BITS_SHIFT 27u
#define I2S0_RX_CONF1_RX_TDM_CHAN_BITS_MASK 0xf8000000u
static inline uint32_t i2s0_rx_conf1_get_rx_tdm_chan_bits(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t i2s0_rx_conf1_set_rx_tdm_chan_bits(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define I2S0_TX_CONF1_OFFSET 0x2cu
#define I2S0_TX_CONF1_RESET 0x787bc000u
#define I2S0_TX_CONF1_TX_TDM_WS_WIDTH_SHIFT 0u
#define I2S0_TX_CONF1_TX_TDM_WS_WIDTH_MASK 0x000001ffu
static inline uint32_t i2s0_tx_conf1_get_tx_tdm_ws_width(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2s0_tx_conf1_set_tx_tdm_ws_width(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define I2S0_TX_CONF1_TX_BITS_MOD_SHIFT 14u
#define I2S0_TX_CONF1_TX_BITS_MOD_MASK 0x0007c000u
static inline uint32_t i2s0_tx_conf1_get_tx_bits_mod(uint32_t reg) { return reg >> 14 & 0x1fu; }
static inline uint32_t i2s0_tx_conf1_set_tx_bits_mod(uint32_t reg, uint32_t v) { return (reg & 0xfff83fffu) | (v << 14 & 0x7c000u); }
#define I2S0_TX_CONF1_TX_HALF_SAMPLE_BITS_SHIFT 19u
#define I2S0_TX_CONF1_TX_HALF_SAMPLE_BITS_MASK 0x07f80000u
static inline uint32_t i2s0_tx_conf1_get_tx_half_sample_bits(uint32_t reg) { return reg >> 19 & 0xffu; }
static inline uint32_t i2s0_tx_conf1_set_tx_half_sample_bits(uint32_t reg, uint32_t v) { return (reg & 0xf807ffffu) | (v << 19 & 0x7f80000u); }
#define I2S0_TX_CONF1_TX_TDM_CHAN_BITS_SHIFT 27u
#define I2S0_TX_CONF1_TX_TDM_CHAN_BITS_MASK 0xf8000000u
static inline uint32_t i2s0_tx_conf1_get_tx_tdm_chan_bits(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t i2s0_tx_conf1_set_tx_tdm_chan_bits(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define I2S0_RX_CLKM_CONF_OFFSET 0x30u
#define I2S0_RX_CLKM_CONF_RESET 0x00000002u
#define I2S0_RX_CLKM_CONF_RX_CLKM_DIV_NUM_SHIFT 0u
#define I2S0_RX_CLKM_CONF_RX_CLKM_DIV_NUM_MASK 0x000000ffu
static inline uint32_t i2s0_rx_clkm_conf_get_rx_clkm_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t i2s0_rx_clkm_conf_set_rx_clkm_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define I2S0_RX_CLKM_CONF_RX_CLK_ACTIVE_SHIFT 26u
#define I2S0_RX_CLKM_CONF_RX_CLK_ACTIVE_MASK 0x04000000u
static inline uint32_t i2s0_rx_clkm_conf_get_rx_clk_active(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t i2s0_rx_clkm_conf_set_rx_clk_active(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define I2S0_RX_CLKM_CONF_RX_CLK_SEL_SHIFT 27u
#define I2S0_RX_CLKM_CONF_RX_CLK_SEL_MASK 0x18000000u
static inline uint32_t i2s0_rx_clkm_conf_get_rx_clk_sel(uint32_t reg) { return reg >> 27 & 0x3u; }
static inline uint32_t i2s0_rx_clkm_conf_set_rx_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xe7ffffffu) | (v << 27 & 0x18000000u); }
#define I2S0_RX_CLKM_CONF_MCLK_SEL_SHIFT 29u
#define I2S0_RX_CLKM_CONF_MCLK_SEL_MASK 0x20000000u
static inline uint32_t i2s0_rx_clkm_conf_get_mclk_sel(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t i2s0_rx_clkm_conf_set_mclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define I2S0_TX_CLKM_CONF_OFFSET 0x34u
#define I2S0_TX_CLKM_CONF_RESET 0x00000002u
#define I2S0_TX_CLKM_CONF_TX_CLKM_DIV_NUM_SHIFT 0u
#define I2S0_TX_CLKM_CONF_TX_CLKM_DIV_NUM_MASK 0x000000ffu
static inline uint32_t i2s0_tx_clkm_conf_get_tx_clkm_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t i2s0_tx_clkm_conf_set_tx_clkm_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define I2S0_TX_CLKM_CONF_TX_CLK_ACTIVE_SHIFT 26u
#define I2S0_TX_CLKM_CONF_TX_CLK_ACTIVE_MASK 0x04000000u
static inline uint32_t i2s0_tx_clkm_conf_get_tx_clk_active(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t i2s0_tx_clkm_conf_set_tx_clk_active(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define I2S0_TX_CLKM_CONF_TX_CLK_SEL_SHIFT 27u
#define I2S0_TX_CLKM_CONF_TX_CLK_SEL_MASK 0x18000000u
static inline uint32_t i2s0_tx_clkm_conf_get_tx_clk_sel(uint32_t reg) { return reg >> 27 & 0x3u; }
static inline uint32_t i2s0_tx_clkm_conf_set_tx_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xe7ffffffu) | (v << 27 & 0x18000000u); }
#define I2S0_TX_CLKM_CONF_CLK_EN_SHIFT 29u
#define I2S0_TX_CLKM_CONF_CLK_EN_MASK 0x20000000u
static inline uint32_t i2s0_tx_clkm_conf_get_clk_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t i2s0_tx_clkm_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define I2S0_RX_CLKM_DIV_CONF_OFFSET 0x38u
#define I2S0_RX_CLKM_DIV_CONF_RESET 0x00000200u
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_Z_SHIFT 0u
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_Z_MASK 0x000001ffu
static inline uint32_t i2s0_rx_clkm_div_conf_get_rx_clkm_div_z(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2s0_rx_clkm_div_conf_set_rx_clkm_div_z(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_Y_SHIFT 9u
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_Y_MASK 0x0003fe00u
static inline uint32_t i2s0_rx_clkm_div_conf_get_rx_clkm_div_y(uint32_t reg) { return reg >> 9 & 0x1ffu; }
static inline uint32_t i2s0_rx_clkm_div_conf_set_rx_clkm_div_y(uint32_t reg, uint32_t v) { return (reg & 0xfffc01ffu) | (v << 9 & 0x3fe00u); }
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_X_SHIFT 18u
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_X_MASK 0x07fc0000u
static inline uint32_t i2s0_rx_clkm_div_conf_get_rx_clkm_div_x(uint32_t reg) { return reg >> 18 & 0x1ffu; }
static inline uint32_t i2s0_rx_clkm_div_conf_set_rx_clkm_div_x(uint32_t reg, uint32_t v) { return (reg & 0xf803ffffu) | (v << 18 & 0x7fc0000u); }
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_YN1_SHIFT 27u
#define I2S0_RX_CLKM_DIV_CONF_RX_CLKM_DIV_YN1_MASK 0x08000000u
static inline uint32_t i2s0_rx_clkm_div_conf_get_rx_clkm_div_yn1(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t i2s0_rx_clkm_div_conf_set_rx_clkm_div_yn1(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }

#define I2S0_TX_CLKM_DIV_CONF_OFFSET 0x3cu
#define I2S0_TX_CLKM_DIV_CONF_RESET 0x00000200u
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_Z_SHIFT 0u
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_Z_MASK 0x000001ffu
static inline uint32_t i2s0_tx_clkm_div_conf_get_tx_clkm_div_z(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2s0_tx_clkm_div_conf_set_tx_clkm_div_z(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_Y_SHIFT 9u
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_Y_MASK 0x0003fe00u
static inline uint32_t i2s0_tx_clkm_div_conf_get_tx_clkm_div_y(uint32_t reg) { return reg >> 9 & 0x1ffu; }
static inline uint32_t i2s0_tx_clkm_div_conf_set_tx_clkm_div_y(uint32_t reg, uint32_t v) { return (reg & 0xfffc01ffu) | (v << 9 & 0x3fe00u); }
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_X_SHIFT 18u
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_X_MASK 0x07fc0000u
static inline uint32_t i2s0_tx_clkm_div_conf_get_tx_clkm_div_x(uint32_t reg) { return reg >> 18 & 0x1ffu; }
static inline uint32_t i2s0_tx_clkm_div_conf_set_tx_clkm_div_x(uint32_t reg, uint32_t v) { return (reg & 0xf803ffffu) | (v << 18 & 0x7fc0000u); }
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_YN1_SHIFT 27u
#define I2S0_TX_CLKM_DIV_CONF_TX_CLKM_DIV_YN1_MASK 0x08000000u
static inline uint32_t i2s0_tx_clkm_div_conf_get_tx_clkm_div_yn1(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t i2s0_tx_clkm_div_conf_set_tx_clkm_div_yn1(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }

#define I2S0_TX_PCM2PDM_CONF_OFFSET 0x40u
#define I2S0_TX_PCM2PDM_CONF_RESET 0x004aa004u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_HP_BYPASS_SHIFT 0u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_HP_BYPASS_MASK 0x00000001u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_hp_bypass(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_hp_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SINC_OSR2_SHIFT 1u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SINC_OSR2_MASK 0x0000001eu
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_sinc_osr2(uint32_t reg) { return reg >> 1 & 0xfu; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_sinc_osr2(uint32_t reg, uint32_t v) { return (reg & 0xffffffe1u) | (v << 1 & 0x1eu); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_PRESCALE_SHIFT 5u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_PRESCALE_MASK 0x00001fe0u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_prescale(uint32_t reg) { return reg >> 5 & 0xffu; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffe01fu) | (v << 5 & 0x1fe0u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_HP_IN_SHIFT_SHIFT 13u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_HP_IN_SHIFT_MASK 0x00006000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_hp_in_shift(uint32_t reg) { return reg >> 13 & 0x3u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_hp_in_shift(uint32_t reg, uint32_t v) { return (reg & 0xffff9fffu) | (v << 13 & 0x6000u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_LP_IN_SHIFT_SHIFT 15u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_LP_IN_SHIFT_MASK 0x00018000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_lp_in_shift(uint32_t reg) { return reg >> 15 & 0x3u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_lp_in_shift(uint32_t reg, uint32_t v) { return (reg & 0xfffe7fffu) | (v << 15 & 0x18000u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SINC_IN_SHIFT_SHIFT 17u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SINC_IN_SHIFT_MASK 0x00060000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_sinc_in_shift(uint32_t reg) { return reg >> 17 & 0x3u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_sinc_in_shift(uint32_t reg, uint32_t v) { return (reg & 0xfff9ffffu) | (v << 17 & 0x60000u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SIGMADELTA_IN_SHIFT_SHIFT 19u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SIGMADELTA_IN_SHIFT_MASK 0x00180000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_sigmadelta_in_shift(uint32_t reg) { return reg >> 19 & 0x3u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_sigmadelta_in_shift(uint32_t reg, uint32_t v) { return (reg & 0xffe7ffffu) | (v << 19 & 0x180000u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SIGMADELTA_DITHER2_SHIFT 21u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SIGMADELTA_DITHER2_MASK 0x00200000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_sigmadelta_dither2(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_sigmadelta_dither2(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SIGMADELTA_DITHER_SHIFT 22u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_SIGMADELTA_DITHER_MASK 0x00400000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_sigmadelta_dither(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_sigmadelta_dither(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_DAC_2OUT_EN_SHIFT 23u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_DAC_2OUT_EN_MASK 0x00800000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_dac_2out_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_dac_2out_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_DAC_MODE_EN_SHIFT 24u
#define I2S0_TX_PCM2PDM_CONF_TX_PDM_DAC_MODE_EN_MASK 0x01000000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_tx_pdm_dac_mode_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_tx_pdm_dac_mode_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define I2S0_TX_PCM2PDM_CONF_PCM2PDM_CONV_EN_SHIFT 25u
#define I2S0_TX_PCM2PDM_CONF_PCM2PDM_CONV_EN_MASK 0x02000000u
static inline uint32_t i2s0_tx_pcm2pdm_conf_get_pcm2pdm_conv_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf_set_pcm2pdm_conv_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }

#define I2S0_TX_PCM2PDM_CONF1_OFFSET 0x44u
#define I2S0_TX_PCM2PDM_CONF1_RESET 0x03f783c0u
#define I2S0_TX_PCM2PDM_CONF1_TX_PDM_FP_SHIFT 0u
#define I2S0_TX_PCM2PDM_CONF1_TX_PDM_FP_MASK 0x000003ffu
static inline uint32_t i2s0_tx_pcm2pdm_conf1_get_tx_pdm_fp(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t i2s0_tx_pcm2pdm_conf1_set_tx_pdm_fp(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define I2S0_TX_PCM2PDM_CONF1_TX_PDM_FS_SHIFT 10u
#define I2S0_TX_PCM2PDM_CONF1_TX_PDM_FS_MASK 0x000ffc00u
static inline uint32_t i2s0_tx_pcm2pdm_conf1_get_tx_pdm_fs(uint32_t reg) { return reg >> 10 & 0x3ffu; }
static inline uint32_t i2s0_tx_pcm2pdm_conf1_set_tx_pdm_fs(uint32_t reg, uint32_t v) { return (reg & 0xfff003ffu) | (v << 10 & 0xffc00u); }
#define I2S0_TX_PCM2PDM_CONF1_TX_IIR_HP_MULT12_5_SHIFT 20u
#define I2S0_TX_PCM2PDM_CONF1_TX_IIR_HP_MULT12_5_MASK 0x00700000u
static inline uint32_t i2s0_tx_pcm2pdm_conf1_get_tx_iir_hp_mult12_5(uint32_t reg) { return reg >> 20 & 0x7u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf1_set_tx_iir_hp_mult12_5(uint32_t reg, uint32_t v) { return (reg & 0xff8fffffu) | (v << 20 & 0x700000u); }
#define I2S0_TX_PCM2PDM_CONF1_TX_IIR_HP_MULT12_0_SHIFT 23u
#define I2S0_TX_PCM2PDM_CONF1_TX_IIR_HP_MULT12_0_MASK 0x03800000u
static inline uint32_t i2s0_tx_pcm2pdm_conf1_get_tx_iir_hp_mult12_0(uint32_t reg) { return reg >> 23 & 0x7u; }
static inline uint32_t i2s0_tx_pcm2pdm_conf1_set_tx_iir_hp_mult12_0(uint32_t reg, uint32_t v) { return (reg & 0xfc7fffffu) | (v << 23 & 0x3800000u); }

#define I2S0_RX_TDM_CTRL_OFFSET 0x50u
#define I2S0_RX_TDM_CTRL_RESET 0x0000ffffu
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN0_EN_SHIFT 0u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN0_EN_MASK 0x00000001u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN1_EN_SHIFT 1u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN1_EN_MASK 0x00000002u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN2_EN_SHIFT 2u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN2_EN_MASK 0x00000004u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan2_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN3_EN_SHIFT 3u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN3_EN_MASK 0x00000008u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan3_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan3_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN4_EN_SHIFT 4u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN4_EN_MASK 0x00000010u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan4_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan4_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN5_EN_SHIFT 5u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN5_EN_MASK 0x00000020u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan5_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan5_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN6_EN_SHIFT 6u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN6_EN_MASK 0x00000040u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan6_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan6_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN7_EN_SHIFT 7u
#define I2S0_RX_TDM_CTRL_RX_TDM_PDM_CHAN7_EN_MASK 0x00000080u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_pdm_chan7_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_pdm_chan7_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN8_EN_SHIFT 8u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN8_EN_MASK 0x00000100u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan8_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan8_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN9_EN_SHIFT 9u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN9_EN_MASK 0x00000200u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan9_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan9_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN10_EN_SHIFT 10u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN10_EN_MASK 0x00000400u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan10_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan10_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN11_EN_SHIFT 11u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN11_EN_MASK 0x00000800u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan11_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan11_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN12_EN_SHIFT 12u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN12_EN_MASK 0x00001000u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan12_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan12_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN13_EN_SHIFT 13u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN13_EN_MASK 0x00002000u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan13_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan13_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN14_EN_SHIFT 14u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN14_EN_MASK 0x00004000u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan14_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan14_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN15_EN_SHIFT 15u
#define I2S0_RX_TDM_CTRL_RX_TDM_CHAN15_EN_MASK 0x00008000u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_chan15_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_chan15_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define I2S0_RX_TDM_CTRL_RX_TDM_TOT_CHAN_NUM_SHIFT 16u
#define I2S0_RX_TDM_CTRL_RX_TDM_TOT_CHAN_NUM_MASK 0x000f0000u
static inline uint32_t i2s0_rx_tdm_ctrl_get_rx_tdm_tot_chan_num(uint32_t reg) { return reg >> 16 & 0xfu; }
static inline uint32_t i2s0_rx_tdm_ctrl_set_rx_tdm_tot_chan_num(uint32_t reg, uint32_t v) { return (reg & 0xfff0ffffu) | (v << 16 & 0xf0000u); }

#define I2S0_TX_TDM_CTRL_OFFSET 0x54u
#define I2S0_TX_TDM_CTRL_RESET 0x0000ffffu
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN0_EN_SHIFT 0u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN0_EN_MASK 0x00000001u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN1_EN_SHIFT 1u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN1_EN_MASK 0x00000002u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN2_EN_SHIFT 2u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN2_EN_MASK 0x00000004u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan2_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN3_EN_SHIFT 3u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN3_EN_MASK 0x00000008u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan3_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan3_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN4_EN_SHIFT 4u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN4_EN_MASK 0x00000010u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan4_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan4_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN5_EN_SHIFT 5u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN5_EN_MASK 0x00000020u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan5_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan5_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN6_EN_SHIFT 6u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN6_EN_MASK 0x00000040u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan6_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan6_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN7_EN_SHIFT 7u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN7_EN_MASK 0x00000080u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan7_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan7_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN8_EN_SHIFT 8u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN8_EN_MASK 0x00000100u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan8_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan8_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN9_EN_SHIFT 9u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN9_EN_MASK 0x00000200u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan9_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan9_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN10_EN_SHIFT 10u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN10_EN_MASK 0x00000400u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan10_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan10_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN11_EN_SHIFT 11u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN11_EN_MASK 0x00000800u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan11_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan11_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN12_EN_SHIFT 12u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN12_EN_MASK 0x00001000u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan12_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan12_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN13_EN_SHIFT 13u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN13_EN_MASK 0x00002000u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan13_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan13_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN14_EN_SHIFT 14u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN14_EN_MASK 0x00004000u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan14_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan14_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN15_EN_SHIFT 15u
#define I2S0_TX_TDM_CTRL_TX_TDM_CHAN15_EN_MASK 0x00008000u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_chan15_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_chan15_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_TOT_CHAN_NUM_SHIFT 16u
#define I2S0_TX_TDM_CTRL_TX_TDM_TOT_CHAN_NUM_MASK 0x000f0000u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_tot_chan_num(uint32_t reg) { return reg >> 16 & 0xfu; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_tot_chan_num(uint32_t reg, uint32_t v) { return (reg & 0xfff0ffffu) | (v << 16 & 0xf0000u); }
#define I2S0_TX_TDM_CTRL_TX_TDM_SKIP_MSK_EN_SHIFT 20u
#define I2S0_TX_TDM_CTRL_TX_TDM_SKIP_MSK_EN_MASK 0x00100000u
static inline uint32_t i2s0_tx_tdm_ctrl_get_tx_tdm_skip_msk_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t i2s0_tx_tdm_ctrl_set_tx_tdm_skip_msk_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define I2S0_RX_TIMING_OFFSET 0x58u
#define I2S0_RX_TIMING_RESET 0x00000000u
#define I2S0_RX_TIMING_RX_SD_IN_DM_SHIFT 0u
#define I2S0_RX_TIMING_RX_SD_IN_DM_MASK 0x00000003u
static inline uint32_t i2s0_rx_timing_get_rx_sd_in_dm(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t i2s0_rx_timing_set_rx_sd_in_dm(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define I2S0_RX_TIMING_RX_WS_OUT_DM_SHIFT 16u
#define I2S0_RX_TIMING_RX_WS_OUT_DM_MASK 0x00030000u
static inline uint32_t i2s0_rx_timing_get_rx_ws_out_dm(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t i2s0_rx_timing_set_rx_ws_out_dm(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define I2S0_RX_TIMING_RX_BCK_OUT_DM_SHIFT 20u
#define I2S0_RX_TIMING_RX_BCK_OUT_DM_MASK 0x00300000u
static inline uint32_t i2s0_rx_timing_get_rx_bck_out_dm(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t i2s0_rx_timing_set_rx_bck_out_dm(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define I2S0_RX_TIMING_RX_WS_IN_DM_SHIFT 24u
#define I2S0_RX_TIMING_RX_WS_IN_DM_MASK 0x03000000u
static inline uint32_t i2s0_rx_timing_get_rx_ws_in_dm(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t i2s0_rx_timing_set_rx_ws_in_dm(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define I2S0_RX_TIMING_RX_BCK_IN_DM_SHIFT 28u
#define I2S0_RX_TIMING_RX_BCK_IN_DM_MASK 0x30000000u
static inline uint32_t i2s0_rx_timing_get_rx_bck_in_dm(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t i2s0_rx_timing_set_rx_bck_in_dm(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }

#define I2S0_TX_TIMING_OFFSET 0x5cu
#define I2S0_TX_TIMING_RESET 0x00000000u
#define I2S0_TX_TIMING_TX_SD_OUT_DM_SHIFT 0u
#define I2S0_TX_TIMING_TX_SD_OUT_DM_MASK 0x00000003u
static inline uint32_t i2s0_tx_timing_get_tx_sd_out_dm(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t i2s0_tx_timing_set_tx_sd_out_dm(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define I2S0_TX_TIMING_TX_SD1_OUT_DM_SHIFT 4u
#define I2S0_TX_TIMING_TX_SD1_OUT_DM_MASK 0x00000030u
static inline uint32_t i2s0_tx_timing_get_tx_sd1_out_dm(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t i2s0_tx_timing_set_tx_sd1_out_dm(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define I2S0_TX_TIMING_TX_WS_OUT_DM_SHIFT 16u
#define I2S0_TX_TIMING_TX_WS_OUT_DM_MASK 0x00030000u
static inline uint32_t i2s0_tx_timing_get_tx_ws_out_dm(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t i2s0_tx_timing_set_tx_ws_out_dm(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define I2S0_TX_TIMING_TX_BCK_OUT_DM_SHIFT 20u
#define I2S0_TX_TIMING_TX_BCK_OUT_DM_MASK 0x00300000u
static inline uint32_t i2s0_tx_timing_get_tx_bck_out_dm(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t i2s0_tx_timing_set_tx_bck_out_dm(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define I2S0_TX_TIMING_TX_WS_IN_DM_SHIFT 24u
#define I2S0_TX_TIMING_TX_WS_IN_DM_MASK 0x03000000u
static inline uint32_t i2s0_tx_timing_get_tx_ws_in_dm(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t i2s0_tx_timing_set_tx_ws_in_dm(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define I2S0_TX_TIMING_TX_BCK_IN_DM_SHIFT 28u
#define I2S0_TX_TIMING_TX_BCK_IN_DM_MASK 0x30000000u
static inline uint32_t i2s0_tx_timing_get_tx_bck_in_dm(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t i2s0_tx_timing_set_tx_bck_in_dm(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }

#define I2S0_LC_HUNG_CONF_OFFSET 0x60u
#define I2S0_LC_HUNG_CONF_RESET 0x00000810u
#define I2S0_LC_HUNG_CONF_LC_FIFO_TIMEOUT_SHIFT 0u
#define I2S0_LC_HUNG_CONF_LC_FIFO_TIMEOUT_MASK 0x000000ffu
static inline uint32_t i2s0_lc_hung_conf_get_lc_fifo_timeout(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t i2s0_lc_hung_conf_set_lc_fifo_timeout(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define I2S0_LC_HUNG_CONF_LC_FIFO_TIMEOUT_SHIFT_SHIFT 8u
#define I2S0_LC_HUNG_CONF_LC_FIFO_TIMEOUT_SHIFT_MASK 0x00000700u
static inline uint32_t i2s0_lc_hung_conf_get_lc_fifo_timeout_shift(uint32_t reg) { return reg >> 8 & 0x7u; }
static inline uint32_t i2s0_lc_hung_conf_set_lc_fifo_timeout_shift(uint32_t reg, uint32_t v) { return (reg & 0xfffff8ffu) | (v << 8 & 0x700u); }
#define I2S0_LC_HUNG_CONF_LC_FIFO_TIMEOUT_ENA_SHIFT 11u
#define I2S0_LC_HUNG_CONF_LC_FIFO_TIMEOUT_ENA_MASK 0x00000800u
static inline uint32_t i2s0_lc_hung_conf_get_lc_fifo_timeout_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t i2s0_lc_hung_conf_set_lc_fifo_timeout_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define I2S0_RXEOF_NUM_OFFSET 0x64u
#define I2S0_RXEOF_NUM_RESET 0x00000040u
#define I2S0_RXEOF_NUM_RX_EOF_NUM_SHIFT 0u
#define I2S0_RXEOF_NUM_RX_EOF_NUM_MASK 0x00000fffu
static inline uint32_t i2s0_rxeof_num_get_rx_eof_num(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t i2s0_rxeof_num_set_rx_eof_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }

#define I2S0_CONF_SIGLE_DATA_OFFSET 0x68u
#define I2S0_CONF_SIGLE_DATA_RESET 0x00000000u
#define I2S0_CONF_SIGLE_DATA_SINGLE_DATA_SHIFT 0u
#define I2S0_CONF_SIGLE_DATA_SINGLE_DATA_MASK 0xffffffffu

#define I2S0_STATE_OFFSET 0x6cu
#define I2S0_STATE_RESET 0x00000001u
#define I2S0_STATE_TX_IDLE_SHIFT 0u
#define I2S0_STATE_TX_IDLE_MASK 0x00000001u
static inline uint32_t i2s0_state_get_tx_idle(uint32_t reg) { return reg & 0x1u; }

#define I2S0_ETM_CONF_OFFSET 0x70u
#define I2S0_ETM_CONF_RESET 0x00010040u
#define I2S0_ETM_CONF_ETM_TX_SEND_WORD_NUM_SHIFT 0u
#define I2S0_ETM_CONF_ETM_TX_SEND_WORD_NUM_MASK 0x000003ffu
static inline uint32_t i2s0_etm_conf_get_etm_tx_send_word_num(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t i2s0_etm_conf_set_etm_tx_send_word_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define I2S0_ETM_CONF_ETM_RX_RECEIVE_WORD_NUM_SHIFT 10u
#define I2S0_ETM_CONF_ETM_RX_RECEIVE_WORD_NUM_MASK 0x000ffc00u
static inline uint32_t i2s0_etm_conf_get_etm_rx_receive_word_num(uint32_t reg) { return reg >> 10 & 0x3ffu; }
static inline uint32_t i2s0_etm_conf_set_etm_rx_receive_word_num(uint32_t reg, uint32_t v) { return (reg & 0xfff003ffu) | (v << 10 & 0xffc00u); }

#define I2S0_DATE_OFFSET 0x80u
#define I2S0_DATE_RESET 0x02208250u
#define I2S0_DATE_DATE_SHIFT 0u
#define I2S0_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t i2s0_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t i2s0_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
