/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_HINF_H
#define CREMA_REGS_ESP32C6_HINF_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct hinf_regs {
    volatile uint32_t cfg_data0; /* 0x0 */
    volatile uint32_t cfg_data1; /* 0x4 */
    volatile uint32_t cfg_timing; /* 0x8 */
    volatile uint32_t cfg_update; /* 0xc, write-only */
    uint32_t reserved_10[3];
    volatile uint32_t cfg_data7; /* 0x1c */
    volatile uint32_t cis_conf_w0; /* 0x20 */
    volatile uint32_t cis_conf_w1; /* 0x24 */
    volatile uint32_t cis_conf_w2; /* 0x28 */
    volatile uint32_t cis_conf_w3; /* 0x2c */
    volatile uint32_t cis_conf_w4; /* 0x30 */
    volatile uint32_t cis_conf_w5; /* 0x34 */
    volatile uint32_t cis_conf_w6; /* 0x38 */
    volatile uint32_t cis_conf_w7; /* 0x3c */
    volatile uint32_t cfg_data16; /* 0x40 */
    volatile uint32_t cfg_uhs1_int_mode; /* 0x44 */
    uint32_t reserved_48[3];
    const volatile uint32_t conf_status; /* 0x54 */
    uint32_t reserved_58[19];
    volatile uint32_t sdio_slave_eco_low; /* 0xa4 */
    volatile uint32_t sdio_slave_eco_high; /* 0xa8 */
    volatile uint32_t sdio_slave_eco_conf; /* 0xac */
    volatile uint32_t sdio_slave_ldo_conf; /* 0xb0 */
    uint32_t reserved_b4[18];
    volatile uint32_t sdio_date; /* 0xfc */
};
_Static_assert(offsetof(struct hinf_regs, cfg_data0) == 0x0, "");
_Static_assert(offsetof(struct hinf_regs, cfg_data1) == 0x4, "");
_Static_assert(offsetof(struct hinf_regs, cfg_timing) == 0x8, "");
_Static_assert(offsetof(struct hinf_regs, cfg_update) == 0xc, "");
_Static_assert(offsetof(struct hinf_regs, cfg_data7) == 0x1c, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w0) == 0x20, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w1) == 0x24, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w2) == 0x28, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w3) == 0x2c, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w4) == 0x30, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w5) == 0x34, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w6) == 0x38, "");
_Static_assert(offsetof(struct hinf_regs, cis_conf_w7) == 0x3c, "");
_Static_assert(offsetof(struct hinf_regs, cfg_data16) == 0x40, "");
_Static_assert(offsetof(struct hinf_regs, cfg_uhs1_int_mode) == 0x44, "");
_Static_assert(offsetof(struct hinf_regs, conf_status) == 0x54, "");
_Static_assert(offsetof(struct hinf_regs, sdio_slave_eco_low) == 0xa4, "");
_Static_assert(offsetof(struct hinf_regs, sdio_slave_eco_high) == 0xa8, "");
_Static_assert(offsetof(struct hinf_regs, sdio_slave_eco_conf) == 0xac, "");
_Static_assert(offsetof(struct hinf_regs, sdio_slave_ldo_conf) == 0xb0, "");
_Static_assert(offsetof(struct hinf_regs, sdio_date) == 0xfc, "");
_Static_assert(sizeof(struct hinf_regs) == 0x100, "");

#define HINF_BASE 0x60016000u
#define HINF ((struct hinf_regs *)(uintptr_t)HINF_BASE)

#define HINF_CFG_DATA0_OFFSET 0x0u
#define HINF_CFG_DATA0_RESET 0x00926666u
#define HINF_CFG_DATA0_DEVICE_ID_FN1_SHIFT 0u
#define HINF_CFG_DATA0_DEVICE_ID_FN1_MASK 0x0000ffffu
static inline uint32_t hinf_cfg_data0_get_device_id_fn1(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t hinf_cfg_data0_set_device_id_fn1(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define HINF_CFG_DATA0_USER_ID_FN1_SHIFT 16u
#define HINF_CFG_DATA0_USER_ID_FN1_MASK 0xffff0000u
static inline uint32_t hinf_cfg_data0_get_user_id_fn1(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t hinf_cfg_data0_set_user_id_fn1(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define HINF_CFG_DATA1_OFFSET 0x4u
#define HINF_CFG_DATA1_RESET 0x00232011u
#define HINF_CFG_DATA1_SDIO_ENABLE_SHIFT 0u
#define HINF_CFG_DATA1_SDIO_ENABLE_MASK 0x00000001u
static inline uint32_t hinf_cfg_data1_get_sdio_enable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hinf_cfg_data1_set_sdio_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HINF_CFG_DATA1_SDIO_IOREADY1_SHIFT 1u
#define HINF_CFG_DATA1_SDIO_IOREADY1_MASK 0x00000002u
static inline uint32_t hinf_cfg_data1_get_sdio_ioready1(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hinf_cfg_data1_set_sdio_ioready1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HINF_CFG_DATA1_HIGHSPEED_ENABLE_SHIFT 2u
#define HINF_CFG_DATA1_HIGHSPEED_ENABLE_MASK 0x00000004u
static inline uint32_t hinf_cfg_data1_get_highspeed_enable(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t hinf_cfg_data1_set_highspeed_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define HINF_CFG_DATA1_HIGHSPEED_MODE_SHIFT 3u
#define HINF_CFG_DATA1_HIGHSPEED_MODE_MASK 0x00000008u
static inline uint32_t hinf_cfg_data1_get_highspeed_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
#define HINF_CFG_DATA1_SDIO_CD_ENABLE_SHIFT 4u
#define HINF_CFG_DATA1_SDIO_CD_ENABLE_MASK 0x00000010u
static inline uint32_t hinf_cfg_data1_get_sdio_cd_enable(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t hinf_cfg_data1_set_sdio_cd_enable(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define HINF_CFG_DATA1_SDIO_IOREADY2_SHIFT 5u
#define HINF_CFG_DATA1_SDIO_IOREADY2_MASK 0x00000020u
static inline uint32_t hinf_cfg_data1_get_sdio_ioready2(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hinf_cfg_data1_set_sdio_ioready2(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define HINF_CFG_DATA1_SDIO_INT_MASK_SHIFT 6u
#define HINF_CFG_DATA1_SDIO_INT_MASK_MASK 0x00000040u
static inline uint32_t hinf_cfg_data1_get_sdio_int_mask(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hinf_cfg_data1_set_sdio_int_mask(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define HINF_CFG_DATA1_IOENABLE2_SHIFT 7u
#define HINF_CFG_DATA1_IOENABLE2_MASK 0x00000080u
static inline uint32_t hinf_cfg_data1_get_ioenable2(uint32_t reg) { return reg >> 7 & 0x1u; }
#define HINF_CFG_DATA1_CD_DISABLE_SHIFT 8u
#define HINF_CFG_DATA1_CD_DISABLE_MASK 0x00000100u
static inline uint32_t hinf_cfg_data1_get_cd_disable(uint32_t reg) { return reg >> 8 & 0x1u; }
#define HINF_CFG_DATA1_FUNC1_EPS_SHIFT 9u
#define HINF_CFG_DATA1_FUNC1_EPS_MASK 0x00000200u
static inline uint32_t hinf_cfg_data1_get_func1_eps(uint32_t reg) { return reg >> 9 & 0x1u; }
#define HINF_CFG_DATA1_EMP_SHIFT 10u
#define HINF_CFG_DATA1_EMP_MASK 0x00000400u
static inline uint32_t hinf_cfg_data1_get_emp(uint32_t reg) { return reg >> 10 & 0x1u; }
#define HINF_CFG_DATA1_IOENABLE1_SHIFT 11u
#define HINF_CFG_DATA1_IOENABLE1_MASK 0x00000800u
static inline uint32_t hinf_cfg_data1_get_ioenable1(uint32_t reg) { return reg >> 11 & 0x1u; }
#define HINF_CFG_DATA1_SDIO_VER_SHIFT 12u
#define HINF_CFG_DATA1_SDIO_VER_MASK 0x00fff000u
static inline uint32_t hinf_cfg_data1_get_sdio_ver(uint32_t reg) { return reg >> 12 & 0xfffu; }
static inline uint32_t hinf_cfg_data1_set_sdio_ver(uint32_t reg, uint32_t v) { return (reg & 0xff000fffu) | (v << 12 & 0xfff000u); }
#define HINF_CFG_DATA1_FUNC2_EPS_SHIFT 24u
#define HINF_CFG_DATA1_FUNC2_EPS_MASK 0x01000000u
static inline uint32_t hinf_cfg_data1_get_func2_eps(uint32_t reg) { return reg >> 24 & 0x1u; }
#define HINF_CFG_DATA1_SDIO20_CONF_SHIFT 25u
#define HINF_CFG_DATA1_SDIO20_CONF_MASK 0xfe000000u
static inline uint32_t hinf_cfg_data1_get_sdio20_conf(uint32_t reg) { return reg >> 25 & 0x7fu; }
static inline uint32_t hinf_cfg_data1_set_sdio20_conf(uint32_t reg, uint32_t v) { return (reg & 0x1ffffffu) | (v << 25 & 0xfe000000u); }

#define HINF_CFG_TIMING_OFFSET 0x8u
#define HINF_CFG_TIMING_RESET 0x15780812u
#define HINF_CFG_TIMING_NCRC_SHIFT 0u
#define HINF_CFG_TIMING_NCRC_MASK 0x00000007u
static inline uint32_t hinf_cfg_timing_get_ncrc(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t hinf_cfg_timing_set_ncrc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define HINF_CFG_TIMING_PST_END_CMD_LOW_VALUE_SHIFT 3u
#define HINF_CFG_TIMING_PST_END_CMD_LOW_VALUE_MASK 0x000003f8u
static inline uint32_t hinf_cfg_timing_get_pst_end_cmd_low_value(uint32_t reg) { return reg >> 3 & 0x7fu; }
static inline uint32_t hinf_cfg_timing_set_pst_end_cmd_low_value(uint32_t reg, uint32_t v) { return (reg & 0xfffffc07u) | (v << 3 & 0x3f8u); }
#define HINF_CFG_TIMING_PST_END_DATA_LOW_VALUE_SHIFT 10u
#define HINF_CFG_TIMING_PST_END_DATA_LOW_VALUE_MASK 0x0000fc00u
static inline uint32_t hinf_cfg_timing_get_pst_end_data_low_value(uint32_t reg) { return reg >> 10 & 0x3fu; }
static inline uint32_t hinf_cfg_timing_set_pst_end_data_low_value(uint32_t reg, uint32_t v) { return (reg & 0xffff03ffu) | (v << 10 & 0xfc00u); }
#define HINF_CFG_TIMING_SDCLK_STOP_THRES_SHIFT 16u
#define HINF_CFG_TIMING_SDCLK_STOP_THRES_MASK 0x07ff0000u
static inline uint32_t hinf_cfg_timing_get_sdclk_stop_thres(uint32_t reg) { return reg >> 16 & 0x7ffu; }
static inline uint32_t hinf_cfg_timing_set_sdclk_stop_thres(uint32_t reg, uint32_t v) { return (reg & 0xf800ffffu) | (v << 16 & 0x7ff0000u); }
#define HINF_CFG_TIMING_SAMPLE_CLK_DIVIDER_SHIFT 28u
#define HINF_CFG_TIMING_SAMPLE_CLK_DIVIDER_MASK 0xf0000000u
static inline uint32_t hinf_cfg_timing_get_sample_clk_divider(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t hinf_cfg_timing_set_sample_clk_divider(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define HINF_CFG_UPDATE_OFFSET 0xcu
#define HINF_CFG_UPDATE_RESET 0x00000000u
#define HINF_CFG_UPDATE_CONF_UPDATE_SHIFT 0u
#define HINF_CFG_UPDATE_CONF_UPDATE_MASK 0x00000001u
static inline uint32_t hinf_cfg_update_set_conf_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HINF_CFG_DATA7_OFFSET 0x1cu
#define HINF_CFG_DATA7_RESET 0x23820000u
#define HINF_CFG_DATA7_PIN_STATE_SHIFT 0u
#define HINF_CFG_DATA7_PIN_STATE_MASK 0x000000ffu
static inline uint32_t hinf_cfg_data7_get_pin_state(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t hinf_cfg_data7_set_pin_state(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define HINF_CFG_DATA7_CHIP_STATE_SHIFT 8u
#define HINF_CFG_DATA7_CHIP_STATE_MASK 0x0000ff00u
static inline uint32_t hinf_cfg_data7_get_chip_state(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t hinf_cfg_data7_set_chip_state(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define HINF_CFG_DATA7_SDIO_RST_SHIFT 16u
#define HINF_CFG_DATA7_SDIO_RST_MASK 0x00010000u
static inline uint32_t hinf_cfg_data7_get_sdio_rst(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sdio_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define HINF_CFG_DATA7_SDIO_IOREADY0_SHIFT 17u
#define HINF_CFG_DATA7_SDIO_IOREADY0_MASK 0x00020000u
static inline uint32_t hinf_cfg_data7_get_sdio_ioready0(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sdio_ioready0(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define HINF_CFG_DATA7_SDIO_MEM_PD_SHIFT 18u
#define HINF_CFG_DATA7_SDIO_MEM_PD_MASK 0x00040000u
static inline uint32_t hinf_cfg_data7_get_sdio_mem_pd(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sdio_mem_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define HINF_CFG_DATA7_ESDIO_DATA1_INT_EN_SHIFT 19u
#define HINF_CFG_DATA7_ESDIO_DATA1_INT_EN_MASK 0x00080000u
static inline uint32_t hinf_cfg_data7_get_esdio_data1_int_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_esdio_data1_int_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define HINF_CFG_DATA7_SDIO_SWITCH_VOLT_SW_SHIFT 20u
#define HINF_CFG_DATA7_SDIO_SWITCH_VOLT_SW_MASK 0x00100000u
static inline uint32_t hinf_cfg_data7_get_sdio_switch_volt_sw(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sdio_switch_volt_sw(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define HINF_CFG_DATA7_DDR50_BLK_LEN_FIX_EN_SHIFT 21u
#define HINF_CFG_DATA7_DDR50_BLK_LEN_FIX_EN_MASK 0x00200000u
static inline uint32_t hinf_cfg_data7_get_ddr50_blk_len_fix_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_ddr50_blk_len_fix_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define HINF_CFG_DATA7_CLK_EN_SHIFT 22u
#define HINF_CFG_DATA7_CLK_EN_MASK 0x00400000u
static inline uint32_t hinf_cfg_data7_get_clk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define HINF_CFG_DATA7_SDDR50_SHIFT 23u
#define HINF_CFG_DATA7_SDDR50_MASK 0x00800000u
static inline uint32_t hinf_cfg_data7_get_sddr50(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sddr50(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define HINF_CFG_DATA7_SSDR104_SHIFT 24u
#define HINF_CFG_DATA7_SSDR104_MASK 0x01000000u
static inline uint32_t hinf_cfg_data7_get_ssdr104(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_ssdr104(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define HINF_CFG_DATA7_SSDR50_SHIFT 25u
#define HINF_CFG_DATA7_SSDR50_MASK 0x02000000u
static inline uint32_t hinf_cfg_data7_get_ssdr50(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_ssdr50(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define HINF_CFG_DATA7_SDTD_SHIFT 26u
#define HINF_CFG_DATA7_SDTD_MASK 0x04000000u
static inline uint32_t hinf_cfg_data7_get_sdtd(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sdtd(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define HINF_CFG_DATA7_SDTA_SHIFT 27u
#define HINF_CFG_DATA7_SDTA_MASK 0x08000000u
static inline uint32_t hinf_cfg_data7_get_sdta(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sdta(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define HINF_CFG_DATA7_SDTC_SHIFT 28u
#define HINF_CFG_DATA7_SDTC_MASK 0x10000000u
static inline uint32_t hinf_cfg_data7_get_sdtc(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sdtc(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define HINF_CFG_DATA7_SAI_SHIFT 29u
#define HINF_CFG_DATA7_SAI_MASK 0x20000000u
static inline uint32_t hinf_cfg_data7_get_sai(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t hinf_cfg_data7_set_sai(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define HINF_CFG_DATA7_SDIO_WAKEUP_CLR_SHIFT 30u
#define HINF_CFG_DATA7_SDIO_WAKEUP_CLR_MASK 0x40000000u
static inline uint32_t hinf_cfg_data7_set_sdio_wakeup_clr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define HINF_CIS_CONF_W0_OFFSET 0x20u
#define HINF_CIS_CONF_W0_RESET 0xffffffffu
#define HINF_CIS_CONF_W0_CIS_CONF_W0_SHIFT 0u
#define HINF_CIS_CONF_W0_CIS_CONF_W0_MASK 0xffffffffu

#define HINF_CIS_CONF_W1_OFFSET 0x24u
#define HINF_CIS_CONF_W1_RESET 0xffffffffu
#define HINF_CIS_CONF_W1_CIS_CONF_W1_SHIFT 0u
#define HINF_CIS_CONF_W1_CIS_CONF_W1_MASK 0xffffffffu

#define HINF_CIS_CONF_W2_OFFSET 0x28u
#define HINF_CIS_CONF_W2_RESET 0xffffffffu
#define HINF_CIS_CONF_W2_CIS_CONF_W2_SHIFT 0u
#define HINF_CIS_CONF_W2_CIS_CONF_W2_MASK 0xffffffffu

#define HINF_CIS_CONF_W3_OFFSET 0x2cu
#define HINF_CIS_CONF_W3_RESET 0xffffffffu
#define HINF_CIS_CONF_W3_CIS_CONF_W3_SHIFT 0u
#define HINF_CIS_CONF_W3_CIS_CONF_W3_MASK 0xffffffffu

#define HINF_CIS_CONF_W4_OFFSET 0x30u
#define HINF_CIS_CONF_W4_RESET 0xffffffffu
#define HINF_CIS_CONF_W4_CIS_CONF_W4_SHIFT 0u
#define HINF_CIS_CONF_W4_CIS_CONF_W4_MASK 0xffffffffu

#define HINF_CIS_CONF_W5_OFFSET 0x34u
#define HINF_CIS_CONF_W5_RESET 0xffffffffu
#define HINF_CIS_CONF_W5_CIS_CONF_W5_SHIFT 0u
#define HINF_CIS_CONF_W5_CIS_CONF_W5_MASK 0xffffffffu

#define HINF_CIS_CONF_W6_OFFSET 0x38u
#define HINF_CIS_CONF_W6_RESET 0xffffffffu
#define HINF_CIS_CONF_W6_CIS_CONF_W6_SHIFT 0u
#define HINF_CIS_CONF_W6_CIS_CONF_W6_MASK 0xffffffffu

#define HINF_CIS_CONF_W7_OFFSET 0x3cu
#define HINF_CIS_CONF_W7_RESET 0xffffffffu
#define HINF_CIS_CONF_W7_CIS_CONF_W7_SHIFT 0u
#define HINF_CIS_CONF_W7_CIS_CONF_W7_MASK 0xffffffffu

#define HINF_CFG_DATA16_OFFSET 0x40u
#define HINF_CFG_DATA16_RESET 0x00927777u
#define HINF_CFG_DATA16_DEVICE_ID_FN2_SHIFT 0u
#define HINF_CFG_DATA16_DEVICE_ID_FN2_MASK 0x0000ffffu
static inline uint32_t hinf_cfg_data16_get_device_id_fn2(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t hinf_cfg_data16_set_device_id_fn2(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define HINF_CFG_DATA16_USER_ID_FN2_SHIFT 16u
#define HINF_CFG_DATA16_USER_ID_FN2_MASK 0xffff0000u
static inline uint32_t hinf_cfg_data16_get_user_id_fn2(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t hinf_cfg_data16_set_user_id_fn2(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define HINF_CFG_UHS1_INT_MODE_OFFSET 0x44u
#define HINF_CFG_UHS1_INT_MODE_RESET 0x00000000u
#define HINF_CFG_UHS1_INT_MODE_INTOE_END_AHEAD_MODE_SHIFT 0u
#define HINF_CFG_UHS1_INT_MODE_INTOE_END_AHEAD_MODE_MASK 0x00000003u
static inline uint32_t hinf_cfg_uhs1_int_mode_get_intoe_end_ahead_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t hinf_cfg_uhs1_int_mode_set_intoe_end_ahead_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define HINF_CFG_UHS1_INT_MODE_INT_END_AHEAD_MODE_SHIFT 2u
#define HINF_CFG_UHS1_INT_MODE_INT_END_AHEAD_MODE_MASK 0x0000000cu
static inline uint32_t hinf_cfg_uhs1_int_mode_get_int_end_ahead_mode(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t hinf_cfg_uhs1_int_mode_set_int_end_ahead_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define HINF_CFG_UHS1_INT_MODE_INTOE_ST_AHEAD_MODE_SHIFT 4u
#define HINF_CFG_UHS1_INT_MODE_INTOE_ST_AHEAD_MODE_MASK 0x00000030u
static inline uint32_t hinf_cfg_uhs1_int_mode_get_intoe_st_ahead_mode(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t hinf_cfg_uhs1_int_mode_set_intoe_st_ahead_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define HINF_CFG_UHS1_INT_MODE_INT_ST_AHEAD_MODE_SHIFT 6u
#define HINF_CFG_UHS1_INT_MODE_INT_ST_AHEAD_MODE_MASK 0x000000c0u
static inline uint32_t hinf_cfg_uhs1_int_mode_get_int_st_ahead_mode(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t hinf_cfg_uhs1_int_mode_set_int_st_ahead_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }

#define HINF_CONF_STATUS_OFFSET 0x54u
#define HINF_CONF_STATUS_RESET 0x00000000u
#define HINF_CONF_STATUS_FUNC0_CONFIG0_SHIFT 0u
#define HINF_CONF_STATUS_FUNC0_CONFIG0_MASK 0x000000ffu
static inline uint32_t hinf_conf_status_get_func0_config0(uint32_t reg) { return reg & 0xffu; }
#define HINF_CONF_STATUS_SDR25_ST_SHIFT 8u
#define HINF_CONF_STATUS_SDR25_ST_MASK 0x00000100u
static inline uint32_t hinf_conf_status_get_sdr25_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define HINF_CONF_STATUS_SDR50_ST_SHIFT 9u
#define HINF_CONF_STATUS_SDR50_ST_MASK 0x00000200u
static inline uint32_t hinf_conf_status_get_sdr50_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define HINF_CONF_STATUS_SDR104_ST_SHIFT 10u
#define HINF_CONF_STATUS_SDR104_ST_MASK 0x00000400u
static inline uint32_t hinf_conf_status_get_sdr104_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define HINF_CONF_STATUS_DDR50_ST_SHIFT 11u
#define HINF_CONF_STATUS_DDR50_ST_MASK 0x00000800u
static inline uint32_t hinf_conf_status_get_ddr50_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define HINF_CONF_STATUS_TUNE_ST_SHIFT 12u
#define HINF_CONF_STATUS_TUNE_ST_MASK 0x00007000u
static inline uint32_t hinf_conf_status_get_tune_st(uint32_t reg) { return reg >> 12 & 0x7u; }
#define HINF_CONF_STATUS_SDIO_SWITCH_VOLT_ST_SHIFT 15u
#define HINF_CONF_STATUS_SDIO_SWITCH_VOLT_ST_MASK 0x00008000u
static inline uint32_t hinf_conf_status_get_sdio_switch_volt_st(uint32_t reg) { return reg >> 15 & 0x1u; }
#define HINF_CONF_STATUS_SDIO_SWITCH_END_SHIFT 16u
#define HINF_CONF_STATUS_SDIO_SWITCH_END_MASK 0x00010000u
static inline uint32_t hinf_conf_status_get_sdio_switch_end(uint32_t reg) { return reg >> 16 & 0x1u; }

#define HINF_SDIO_SLAVE_ECO_LOW_OFFSET 0xa4u
#define HINF_SDIO_SLAVE_ECO_LOW_RESET 0x00000000u
#define HINF_SDIO_SLAVE_ECO_LOW_RDN_ECO_LOW_SHIFT 0u
#define HINF_SDIO_SLAVE_ECO_LOW_RDN_ECO_LOW_MASK 0xffffffffu

#define HINF_SDIO_SLAVE_ECO_HIGH_OFFSET 0xa8u
#define HINF_SDIO_SLAVE_ECO_HIGH_RESET 0xffffffffu
#define HINF_SDIO_SLAVE_ECO_HIGH_RDN_ECO_HIGH_SHIFT 0u
#define HINF_SDIO_SLAVE_ECO_HIGH_RDN_ECO_HIGH_MASK 0xffffffffu

#define HINF_SDIO_SLAVE_ECO_CONF_OFFSET 0xacu
#define HINF_SDIO_SLAVE_ECO_CONF_RESET 0x00000000u
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_RDN_RESULT_SHIFT 0u
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_RDN_RESULT_MASK 0x00000001u
static inline uint32_t hinf_sdio_slave_eco_conf_get_sdio_slave_rdn_result(uint32_t reg) { return reg & 0x1u; }
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_RDN_ENA_SHIFT 1u
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_RDN_ENA_MASK 0x00000002u
static inline uint32_t hinf_sdio_slave_eco_conf_get_sdio_slave_rdn_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t hinf_sdio_slave_eco_conf_set_sdio_slave_rdn_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDIO_CLK_RDN_RESULT_SHIFT 2u
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDIO_CLK_RDN_RESULT_MASK 0x00000004u
static inline uint32_t hinf_sdio_slave_eco_conf_get_sdio_slave_sdio_clk_rdn_result(uint32_t reg) { return reg >> 2 & 0x1u; }
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDIO_CLK_RDN_ENA_SHIFT 3u
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDIO_CLK_RDN_ENA_MASK 0x00000008u
static inline uint32_t hinf_sdio_slave_eco_conf_get_sdio_slave_sdio_clk_rdn_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t hinf_sdio_slave_eco_conf_set_sdio_slave_sdio_clk_rdn_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDCLK_PAD_RDN_RESULT_SHIFT 4u
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDCLK_PAD_RDN_RESULT_MASK 0x00000010u
static inline uint32_t hinf_sdio_slave_eco_conf_get_sdio_slave_sdclk_pad_rdn_result(uint32_t reg) { return reg >> 4 & 0x1u; }
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDCLK_PAD_RDN_ENA_SHIFT 5u
#define HINF_SDIO_SLAVE_ECO_CONF_SDIO_SLAVE_SDCLK_PAD_RDN_ENA_MASK 0x00000020u
static inline uint32_t hinf_sdio_slave_eco_conf_get_sdio_slave_sdclk_pad_rdn_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t hinf_sdio_slave_eco_conf_set_sdio_slave_sdclk_pad_rdn_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define HINF_SDIO_SLAVE_LDO_CONF_OFFSET 0xb0u
#define HINF_SDIO_SLAVE_LDO_CONF_RESET 0x00000014u
#define HINF_SDIO_SLAVE_LDO_CONF_LDO_READY_CTL_IN_EN_SHIFT 0u
#define HINF_SDIO_SLAVE_LDO_CONF_LDO_READY_CTL_IN_EN_MASK 0x00000001u
static inline uint32_t hinf_sdio_slave_ldo_conf_get_ldo_ready_ctl_in_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t hinf_sdio_slave_ldo_conf_set_ldo_ready_ctl_in_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define HINF_SDIO_SLAVE_LDO_CONF_LDO_READY_THRES_SHIFT 1u
#define HINF_SDIO_SLAVE_LDO_CONF_LDO_READY_THRES_MASK 0x0000003eu
static inline uint32_t hinf_sdio_slave_ldo_conf_get_ldo_ready_thres(uint32_t reg) { return reg >> 1 & 0x1fu; }
static inline uint32_t hinf_sdio_slave_ldo_conf_set_ldo_ready_thres(uint32_t reg, uint32_t v) { return (reg & 0xffffffc1u) | (v << 1 & 0x3eu); }
#define HINF_SDIO_SLAVE_LDO_CONF_LDO_READY_IGNORE_EN_SHIFT 6u
#define HINF_SDIO_SLAVE_LDO_CONF_LDO_READY_IGNORE_EN_MASK 0x00000040u
static inline uint32_t hinf_sdio_slave_ldo_conf_get_ldo_ready_ignore_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t hinf_sdio_slave_ldo_conf_set_ldo_ready_ignore_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }

#define HINF_SDIO_DATE_OFFSET 0xfcu
#define HINF_SDIO_DATE_RESET 0x02203150u
#define HINF_SDIO_DATE_SDIO_DATE_SHIFT 0u
#define HINF_SDIO_DATE_SDIO_DATE_MASK 0xffffffffu

// clang-format on

#endif
