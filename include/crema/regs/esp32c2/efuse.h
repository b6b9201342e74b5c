/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_EFUSE_H
#define CREMA_REGS_ESP32C2_EFUSE_H

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
    const volatile uint32_t rd_blk1_data0; /* 0x34 */
    const volatile uint32_t rd_blk1_data1; /* 0x38 */
    const volatile uint32_t rd_blk1_data2; /* 0x3c */
    const volatile uint32_t rd_blk2_data0; /* 0x40 */
    const volatile uint32_t rd_blk2_data1; /* 0x44 */
    const volatile uint32_t rd_blk2_data2; /* 0x48 */
    const volatile uint32_t rd_blk2_data3; /* 0x4c */
    const volatile uint32_t rd_blk2_data4; /* 0x50 */
    const volatile uint32_t rd_blk2_data5; /* 0x54 */
    const volatile uint32_t rd_blk2_data6; /* 0x58 */
    const volatile uint32_t rd_blk2_data7; /* 0x5c */
    const volatile uint32_t rd_blk3_data0; /* 0x60 */
    const volatile uint32_t rd_blk3_data1; /* 0x64 */
    const volatile uint32_t rd_blk3_data2; /* 0x68 */
    const volatile uint32_t rd_blk3_data3; /* 0x6c */
    const volatile uint32_t rd_blk3_data4; /* 0x70 */
    const volatile uint32_t rd_blk3_data5; /* 0x74 */
    const volatile uint32_t rd_blk3_data6; /* 0x78 */
    const volatile uint32_t rd_blk3_data7; /* 0x7c */
    const volatile uint32_t rd_repeat_err; /* 0x80 */
    const volatile uint32_t rd_rs_err; /* 0x84 */
    volatile uint32_t clk; /* 0x88 */
    volatile uint32_t conf; /* 0x8c */
    const volatile uint32_t status; /* 0x90 */
    volatile uint32_t cmd; /* 0x94 */
    volatile uint32_t int_raw; /* 0x98 */
    const volatile uint32_t int_st; /* 0x9c */
    uint32_t reserved_a0[24];
    volatile uint32_t int_ena; /* 0x100 */
    volatile uint32_t int_clr; /* 0x104, write-only */
    volatile uint32_t dac_conf; /* 0x108 */
    volatile uint32_t rd_tim_conf; /* 0x10c */
    volatile uint32_t wr_tim_conf0; /* 0x110 */
    volatile uint32_t wr_tim_conf1; /* 0x114 */
    volatile uint32_t wr_tim_conf2; /* 0x118 */
    uint32_t reserved_11c[56];
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
_Static_assert(offsetof(struct efuse_regs, rd_blk1_data0) == 0x34, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk1_data1) == 0x38, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk1_data2) == 0x3c, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data0) == 0x40, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data1) == 0x44, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data2) == 0x48, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data3) == 0x4c, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data4) == 0x50, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data5) == 0x54, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data6) == 0x58, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk2_data7) == 0x5c, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data0) == 0x60, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data1) == 0x64, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data2) == 0x68, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data3) == 0x6c, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data4) == 0x70, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data5) == 0x74, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data6) == 0x78, "");
_Static_assert(offsetof(struct efuse_regs, rd_blk3_data7) == 0x7c, "");
_Static_assert(offsetof(struct efuse_regs, rd_repeat_err) == 0x80, "");
_Static_assert(offsetof(struct efuse_regs, rd_rs_err) == 0x84, "");
_Static_assert(offsetof(struct efuse_regs, clk) == 0x88, "");
_Static_assert(offsetof(struct efuse_regs, conf) == 0x8c, "");
_Static_assert(offsetof(struct efuse_regs, status) == 0x90, "");
_Static_assert(offsetof(struct efuse_regs, cmd) == 0x94, "");
_Static_assert(offsetof(struct efuse_regs, int_raw) == 0x98, "");
_Static_assert(offsetof(struct efuse_regs, int_st) == 0x9c, "");
_Static_assert(offsetof(struct efuse_regs, int_ena) == 0x100, "");
_Static_assert(offsetof(struct efuse_regs, int_clr) == 0x104, "");
_Static_assert(offsetof(struct efuse_regs, dac_conf) == 0x108, "");
_Static_assert(offsetof(struct efuse_regs, rd_tim_conf) == 0x10c, "");
_Static_assert(offsetof(struct efuse_regs, wr_tim_conf0) == 0x110, "");
_Static_assert(offsetof(struct efuse_regs, wr_tim_conf1) == 0x114, "");
_Static_assert(offsetof(struct efuse_regs, wr_tim_conf2) == 0x118, "");
_Static_assert(offsetof(struct efuse_regs, date) == 0x1fc, "");
_Static_assert(sizeof(struct efuse_regs) == 0x200, "");

#define EFUSE_BASE 0x60008800u
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
#define EFUSE_RD_WR_DIS_WR_DIS_MASK 0x000000ffu
static inline uint32_t efuse_rd_wr_dis_get_wr_dis(uint32_t reg) { return reg & 0xffu; }

#define EFUSE_RD_REPEAT_DATA0_OFFSET 0x30u
#define EFUSE_RD_REPEAT_DATA0_RESET 0x00000000u
#define EFUSE_RD_REPEAT_DATA0_RD_DIS_SHIFT 0u
#define EFUSE_RD_REPEAT_DATA0_RD_DIS_MASK 0x00000003u
static inline uint32_t efuse_rd_repeat_data0_get_rd_dis(uint32_t reg) { return reg & 0x3u; }
#define EFUSE_RD_REPEAT_DATA0_WDT_DELAY_SEL_SHIFT 2u
#define EFUSE_RD_REPEAT_DATA0_WDT_DELAY_SEL_MASK 0x0000000cu
static inline uint32_t efuse_rd_repeat_data0_get_wdt_delay_sel(uint32_t reg) { return reg >> 2 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_PAD_JTAG_SHIFT 4u
#define EFUSE_RD_REPEAT_DATA0_DIS_PAD_JTAG_MASK 0x00000010u
static inline uint32_t efuse_rd_repeat_data0_get_dis_pad_jtag(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_ICACHE_SHIFT 5u
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_ICACHE_MASK 0x00000020u
static inline uint32_t efuse_rd_repeat_data0_get_dis_download_icache(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_MANUAL_ENCRYPT_SHIFT 6u
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_MANUAL_ENCRYPT_MASK 0x00000040u
static inline uint32_t efuse_rd_repeat_data0_get_dis_download_manual_encrypt(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_SPI_BOOT_ENCRYPT_DECRYPT_CNT_SHIFT 7u
#define EFUSE_RD_REPEAT_DATA0_SPI_BOOT_ENCRYPT_DECRYPT_CNT_MASK 0x00000380u
static inline uint32_t efuse_rd_repeat_data0_get_spi_boot_encrypt_decrypt_cnt(uint32_t reg) { return reg >> 7 & 0x7u; }
#define EFUSE_RD_REPEAT_DATA0_XTS_KEY_LENGTH_256_SHIFT 10u
#define EFUSE_RD_REPEAT_DATA0_XTS_KEY_LENGTH_256_MASK 0x00000400u
static inline uint32_t efuse_rd_repeat_data0_get_xts_key_length_256(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_UART_PRINT_CONTROL_SHIFT 11u
#define EFUSE_RD_REPEAT_DATA0_UART_PRINT_CONTROL_MASK 0x00001800u
static inline uint32_t efuse_rd_repeat_data0_get_uart_print_control(uint32_t reg) { return reg >> 11 & 0x3u; }
#define EFUSE_RD_REPEAT_DATA0_FORCE_SEND_RESUME_SHIFT 13u
#define EFUSE_RD_REPEAT_DATA0_FORCE_SEND_RESUME_MASK 0x00002000u
static inline uint32_t efuse_rd_repeat_data0_get_force_send_resume(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_MODE_SHIFT 14u
#define EFUSE_RD_REPEAT_DATA0_DIS_DOWNLOAD_MODE_MASK 0x00004000u
static inline uint32_t efuse_rd_repeat_data0_get_dis_download_mode(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_DIS_DIRECT_BOOT_SHIFT 15u
#define EFUSE_RD_REPEAT_DATA0_DIS_DIRECT_BOOT_MASK 0x00008000u
static inline uint32_t efuse_rd_repeat_data0_get_dis_direct_boot(uint32_t reg) { return reg >> 15 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_ENABLE_SECURITY_DOWNLOAD_SHIFT 16u
#define EFUSE_RD_REPEAT_DATA0_ENABLE_SECURITY_DOWNLOAD_MASK 0x00010000u
static inline uint32_t efuse_rd_repeat_data0_get_enable_security_download(uint32_t reg) { return reg >> 16 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_FLASH_TPUW_SHIFT 17u
#define EFUSE_RD_REPEAT_DATA0_FLASH_TPUW_MASK 0x001e0000u
static inline uint32_t efuse_rd_repeat_data0_get_flash_tpuw(uint32_t reg) { return reg >> 17 & 0xfu; }
#define EFUSE_RD_REPEAT_DATA0_SECURE_BOOT_EN_SHIFT 21u
#define EFUSE_RD_REPEAT_DATA0_SECURE_BOOT_EN_MASK 0x00200000u
static inline uint32_t efuse_rd_repeat_data0_get_secure_boot_en(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED_SHIFT 22u
#define EFUSE_RD_REPEAT_DATA0_RPT4_RESERVED_MASK 0xffc00000u
static inline uint32_t efuse_rd_repeat_data0_get_rpt4_reserved(uint32_t reg) { return reg >> 22 & 0x3ffu; }

#define EFUSE_RD_BLK1_DATA0_OFFSET 0x34u
#define EFUSE_RD_BLK1_DATA0_RESET 0x00000000u
#define EFUSE_RD_BLK1_DATA0_SYSTEM_DATA0_SHIFT 0u
#define EFUSE_RD_BLK1_DATA0_SYSTEM_DATA0_MASK 0xffffffffu

#define EFUSE_RD_BLK1_DATA1_OFFSET 0x38u
#define EFUSE_RD_BLK1_DATA1_RESET 0x00000000u
#define EFUSE_RD_BLK1_DATA1_SYSTEM_DATA1_SHIFT 0u
#define EFUSE_RD_BLK1_DATA1_SYSTEM_DATA1_MASK 0xffffffffu

#define EFUSE_RD_BLK1_DATA2_OFFSET 0x3cu
#define EFUSE_RD_BLK1_DATA2_RESET 0x00000000u
#define EFUSE_RD_BLK1_DATA2_SYSTEM_DATA2_SHIFT 0u
#define EFUSE_RD_BLK1_DATA2_SYSTEM_DATA2_MASK 0x00ffffffu
static inline uint32_t efuse_rd_blk1_data2_get_system_data2(uint32_t reg) { return reg & 0xffffffu; }

#define EFUSE_RD_BLK2_DATA0_OFFSET 0x40u
#define EFUSE_RD_BLK2_DATA0_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA0_BLK2_DATA0_SHIFT 0u
#define EFUSE_RD_BLK2_DATA0_BLK2_DATA0_MASK 0xffffffffu

#define EFUSE_RD_BLK2_DATA1_OFFSET 0x44u
#define EFUSE_RD_BLK2_DATA1_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA1_MAC_ID_HIGH_SHIFT 0u
#define EFUSE_RD_BLK2_DATA1_MAC_ID_HIGH_MASK 0x0000ffffu
static inline uint32_t efuse_rd_blk2_data1_get_mac_id_high(uint32_t reg) { return reg & 0xffffu; }
#define EFUSE_RD_BLK2_DATA1_WAFER_VERSION_SHIFT 16u
#define EFUSE_RD_BLK2_DATA1_WAFER_VERSION_MASK 0x00070000u
static inline uint32_t efuse_rd_blk2_data1_get_wafer_version(uint32_t reg) { return reg >> 16 & 0x7u; }
#define EFUSE_RD_BLK2_DATA1_PKG_VERSION_SHIFT 19u
#define EFUSE_RD_BLK2_DATA1_PKG_VERSION_MASK 0x00380000u
static inline uint32_t efuse_rd_blk2_data1_get_pkg_version(uint32_t reg) { return reg >> 19 & 0x7u; }
#define EFUSE_RD_BLK2_DATA1_BLK2_EFUSE_VERSION_SHIFT 22u
#define EFUSE_RD_BLK2_DATA1_BLK2_EFUSE_VERSION_MASK 0x01c00000u
static inline uint32_t efuse_rd_blk2_data1_get_blk2_efuse_version(uint32_t reg) { return reg >> 22 & 0x7u; }
#define EFUSE_RD_BLK2_DATA1_RF_REF_I_BIAS_CONFIG_SHIFT 25u
#define EFUSE_RD_BLK2_DATA1_RF_REF_I_BIAS_CONFIG_MASK 0x1e000000u
static inline uint32_t efuse_rd_blk2_data1_get_rf_ref_i_bias_config(uint32_t reg) { return reg >> 25 & 0xfu; }
#define EFUSE_RD_BLK2_DATA1_LDO_VOL_BIAS_CONFIG_LOW_SHIFT 29u
#define EFUSE_RD_BLK2_DATA1_LDO_VOL_BIAS_CONFIG_LOW_MASK 0xe0000000u
static inline uint32_t efuse_rd_blk2_data1_get_ldo_vol_bias_config_low(uint32_t reg) { return reg >> 29 & 0x7u; }

#define EFUSE_RD_BLK2_DATA2_OFFSET 0x48u
#define EFUSE_RD_BLK2_DATA2_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA2_LDO_VOL_BIAS_CONFIG_HIGH_SHIFT 0u
#define EFUSE_RD_BLK2_DATA2_LDO_VOL_BIAS_CONFIG_HIGH_MASK 0x07ffffffu
static inline uint32_t efuse_rd_blk2_data2_get_ldo_vol_bias_config_high(uint32_t reg) { return reg & 0x7ffffffu; }
#define EFUSE_RD_BLK2_DATA2_PVT_LOW_SHIFT 27u
#define EFUSE_RD_BLK2_DATA2_PVT_LOW_MASK 0xf8000000u
static inline uint32_t efuse_rd_blk2_data2_get_pvt_low(uint32_t reg) { return reg >> 27 & 0x1fu; }

#define EFUSE_RD_BLK2_DATA3_OFFSET 0x4cu
#define EFUSE_RD_BLK2_DATA3_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA3_PVT_HIGH_SHIFT 0u
#define EFUSE_RD_BLK2_DATA3_PVT_HIGH_MASK 0x000003ffu
static inline uint32_t efuse_rd_blk2_data3_get_pvt_high(uint32_t reg) { return reg & 0x3ffu; }
#define EFUSE_RD_BLK2_DATA3_ADC_CALIBRATION_0_SHIFT 10u
#define EFUSE_RD_BLK2_DATA3_ADC_CALIBRATION_0_MASK 0xfffffc00u
static inline uint32_t efuse_rd_blk2_data3_get_adc_calibration_0(uint32_t reg) { return reg >> 10 & 0x3fffffu; }

#define EFUSE_RD_BLK2_DATA4_OFFSET 0x50u
#define EFUSE_RD_BLK2_DATA4_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA4_ADC_CALIBRATION_1_SHIFT 0u
#define EFUSE_RD_BLK2_DATA4_ADC_CALIBRATION_1_MASK 0xffffffffu

#define EFUSE_RD_BLK2_DATA5_OFFSET 0x54u
#define EFUSE_RD_BLK2_DATA5_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA5_ADC_CALIBRATION_2_SHIFT 0u
#define EFUSE_RD_BLK2_DATA5_ADC_CALIBRATION_2_MASK 0xffffffffu

#define EFUSE_RD_BLK2_DATA6_OFFSET 0x58u
#define EFUSE_RD_BLK2_DATA6_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA6_ADC_CALIBRATION_3_SHIFT 0u
#define EFUSE_RD_BLK2_DATA6_ADC_CALIBRATION_3_MASK 0x000007ffu
static inline uint32_t efuse_rd_blk2_data6_get_adc_calibration_3(uint32_t reg) { return reg & 0x7ffu; }
#define EFUSE_RD_BLK2_DATA6_BLK2_RESERVED_DATA_0_SHIFT 11u
#define EFUSE_RD_BLK2_DATA6_BLK2_RESERVED_DATA_0_MASK 0xfffff800u
static inline uint32_t efuse_rd_blk2_data6_get_blk2_reserved_data_0(uint32_t reg) { return reg >> 11 & 0x1fffffu; }

#define EFUSE_RD_BLK2_DATA7_OFFSET 0x5cu
#define EFUSE_RD_BLK2_DATA7_RESET 0x00000000u
#define EFUSE_RD_BLK2_DATA7_BLK2_RESERVED_DATA_1_SHIFT 0u
#define EFUSE_RD_BLK2_DATA7_BLK2_RESERVED_DATA_1_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA0_OFFSET 0x60u
#define EFUSE_RD_BLK3_DATA0_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA0_BLK3_DATA0_SHIFT 0u
#define EFUSE_RD_BLK3_DATA0_BLK3_DATA0_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA1_OFFSET 0x64u
#define EFUSE_RD_BLK3_DATA1_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA1_BLK3_DATA1_SHIFT 0u
#define EFUSE_RD_BLK3_DATA1_BLK3_DATA1_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA2_OFFSET 0x68u
#define EFUSE_RD_BLK3_DATA2_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA2_BLK3_DATA2_SHIFT 0u
#define EFUSE_RD_BLK3_DATA2_BLK3_DATA2_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA3_OFFSET 0x6cu
#define EFUSE_RD_BLK3_DATA3_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA3_BLK3_DATA3_SHIFT 0u
#define EFUSE_RD_BLK3_DATA3_BLK3_DATA3_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA4_OFFSET 0x70u
#define EFUSE_RD_BLK3_DATA4_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA4_BLK3_DATA4_SHIFT 0u
#define EFUSE_RD_BLK3_DATA4_BLK3_DATA4_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA5_OFFSET 0x74u
#define EFUSE_RD_BLK3_DATA5_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA5_BLK3_DATA5_SHIFT 0u
#define EFUSE_RD_BLK3_DATA5_BLK3_DATA5_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA6_OFFSET 0x78u
#define EFUSE_RD_BLK3_DATA6_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA6_BLK3_DATA6_SHIFT 0u
#define EFUSE_RD_BLK3_DATA6_BLK3_DATA6_MASK 0xffffffffu

#define EFUSE_RD_BLK3_DATA7_OFFSET 0x7cu
#define EFUSE_RD_BLK3_DATA7_RESET 0x00000000u
#define EFUSE_RD_BLK3_DATA7_BLK3_DATA7_SHIFT 0u
#define EFUSE_RD_BLK3_DATA7_BLK3_DATA7_MASK 0xffffffffu

#define EFUSE_RD_REPEAT_ERR_OFFSET 0x80u
#define EFUSE_RD_REPEAT_ERR_RESET 0x00000000u
#define EFUSE_RD_REPEAT_ERR_RD_DIS_ERR_SHIFT 0u
#define EFUSE_RD_REPEAT_ERR_RD_DIS_ERR_MASK 0x00000003u
static inline uint32_t efuse_rd_repeat_err_get_rd_dis_err(uint32_t reg) { return reg & 0x3u; }
#define EFUSE_RD_REPEAT_ERR_WDT_DELAY_SEL_ERR_SHIFT 2u
#define EFUSE_RD_REPEAT_ERR_WDT_DELAY_SEL_ERR_MASK 0x0000000cu
static inline uint32_t efuse_rd_repeat_err_get_wdt_delay_sel_err(uint32_t reg) { return reg >> 2 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR_DIS_PAD_JTAG_ERR_SHIFT 4u
#define EFUSE_RD_REPEAT_ERR_DIS_PAD_JTAG_ERR_MASK 0x00000010u
static inline uint32_t efuse_rd_repeat_err_get_dis_pad_jtag_err(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_DIS_DOWNLOAD_ICACHE_ERR_SHIFT 5u
#define EFUSE_RD_REPEAT_ERR_DIS_DOWNLOAD_ICACHE_ERR_MASK 0x00000020u
static inline uint32_t efuse_rd_repeat_err_get_dis_download_icache_err(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_DIS_DOWNLOAD_MANUAL_ENCRYPT_ERR_SHIFT 6u
#define EFUSE_RD_REPEAT_ERR_DIS_DOWNLOAD_MANUAL_ENCRYPT_ERR_MASK 0x00000040u
static inline uint32_t efuse_rd_repeat_err_get_dis_download_manual_encrypt_err(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_SPI_BOOT_ENCRYPT_DECRYPT_CNT_ERR_SHIFT 7u
#define EFUSE_RD_REPEAT_ERR_SPI_BOOT_ENCRYPT_DECRYPT_CNT_ERR_MASK 0x00000380u
static inline uint32_t efuse_rd_repeat_err_get_spi_boot_encrypt_decrypt_cnt_err(uint32_t reg) { return reg >> 7 & 0x7u; }
#define EFUSE_RD_REPEAT_ERR_XTS_KEY_LENGTH_256_ERR_SHIFT 10u
#define EFUSE_RD_REPEAT_ERR_XTS_KEY_LENGTH_256_ERR_MASK 0x00000400u
static inline uint32_t efuse_rd_repeat_err_get_xts_key_length_256_err(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_UART_PRINT_CONTROL_ERR_SHIFT 11u
#define EFUSE_RD_REPEAT_ERR_UART_PRINT_CONTROL_ERR_MASK 0x00001800u
static inline uint32_t efuse_rd_repeat_err_get_uart_print_control_err(uint32_t reg) { return reg >> 11 & 0x3u; }
#define EFUSE_RD_REPEAT_ERR_FORCE_SEND_RESUME_ERR_SHIFT 13u
#define EFUSE_RD_REPEAT_ERR_FORCE_SEND_RESUME_ERR_MASK 0x00002000u
static inline uint32_t efuse_rd_repeat_err_get_force_send_resume_err(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_DIS_DOWNLOAD_MODE_ERR_SHIFT 14u
#define EFUSE_RD_REPEAT_ERR_DIS_DOWNLOAD_MODE_ERR_MASK 0x00004000u
static inline uint32_t efuse_rd_repeat_err_get_dis_download_mode_err(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_DIS_DIRECT_BOOT_ERR_SHIFT 15u
#define EFUSE_RD_REPEAT_ERR_DIS_DIRECT_BOOT_ERR_MASK 0x00008000u
static inline uint32_t efuse_rd_repeat_err_get_dis_direct_boot_err(uint32_t reg) { return reg >> 15 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_ENABLE_SECURITY_DOWNLOAD_ERR_SHIFT 16u
#define EFUSE_RD_REPEAT_ERR_ENABLE_SECURITY_DOWNLOAD_ERR_MASK 0x00010000u
static inline uint32_t efuse_rd_repeat_err_get_enable_security_download_err(uint32_t reg) { return reg >> 16 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_FLASH_TPUW_ERR_SHIFT 17u
#define EFUSE_RD_REPEAT_ERR_FLASH_TPUW_ERR_MASK 0x001e0000u
static inline uint32_t efuse_rd_repeat_err_get_flash_tpuw_err(uint32_t reg) { return reg >> 17 & 0xfu; }
#define EFUSE_RD_REPEAT_ERR_SECURE_BOOT_EN_ERR_SHIFT 21u
#define EFUSE_RD_REPEAT_ERR_SECURE_BOOT_EN_ERR_MASK 0x00200000u
static inline uint32_t efuse_rd_repeat_err_get_secure_boot_en_err(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EFUSE_RD_REPEAT_ERR_RPT4_RESERVED_ERR_SHIFT 22u
#define EFUSE_RD_REPEAT_ERR_RPT4_RESERVED_ERR_MASK 0xffc00000u
static inline uint32_t efuse_rd_repeat_err_get_rpt4_reserved_err(uint32_t reg) { return reg >> 22 & 0x3ffu; }

#define EFUSE_RD_RS_ERR_OFFSET 0x84u
#define EFUSE_RD_RS_ERR_RESET 0x00000000u
#define EFUSE_RD_RS_ERR_BLK1_ERR_NUM_SHIFT 0u
#define EFUSE_RD_RS_ERR_BLK1_ERR_NUM_MASK 0x00000007u
static inline uint32_t efuse_rd_rs_err_get_blk1_err_num(uint32_t reg) { return reg & 0x7u; }
#define EFUSE_RD_RS_ERR_BLK1_FAIL_SHIFT 3u
#define EFUSE_RD_RS_ERR_BLK1_FAIL_MASK 0x00000008u
static inline uint32_t efuse_rd_rs_err_get_blk1_fail(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EFUSE_RD_RS_ERR_BLK2_ERR_NUM_SHIFT 4u
#define EFUSE_RD_RS_ERR_BLK2_ERR_NUM_MASK 0x00000070u
static inline uint32_t efuse_rd_rs_err_get_blk2_err_num(uint32_t reg) { return reg >> 4 & 0x7u; }
#define EFUSE_RD_RS_ERR_BLK2_FAIL_SHIFT 7u
#define EFUSE_RD_RS_ERR_BLK2_FAIL_MASK 0x00000080u
static inline uint32_t efuse_rd_rs_err_get_blk2_fail(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EFUSE_RD_RS_ERR_BLK3_ERR_NUM_SHIFT 8u
#define EFUSE_RD_RS_ERR_BLK3_ERR_NUM_MASK 0x00000700u
static inline uint32_t efuse_rd_rs_err_get_blk3_err_num(uint32_t reg) { return reg >> 8 & 0x7u; }
#define EFUSE_RD_RS_ERR_BLK3_FAIL_SHIFT 11u
#define EFUSE_RD_RS_ERR_BLK3_FAIL_MASK 0x00000800u
static inline uint32_t efuse_rd_rs_err_get_blk3_fail(uint32_t reg) { return reg >> 11 & 0x1u; }

#define EFUSE_CLK_OFFSET 0x88u
#define EFUSE_CLK_RESET 0x00000002u
#define EFUSE_CLK_EFUSE_MEM_FORCE_PD_SHIFT 0u
#define EFUSE_CLK_EFUSE_MEM_FORCE_PD_MASK 0x00000001u
static inline uint32_t efuse_clk_get_efuse_mem_force_pd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t efuse_clk_set_efuse_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_CLK_MEM_CLK_FORCE_ON_SHIFT 1u
#define EFUSE_CLK_MEM_CLK_FORCE_ON_MASK 0x00000002u
static inline uint32_t efuse_clk_get_mem_clk_force_on(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t efuse_clk_set_mem_clk_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EFUSE_CLK_EFUSE_MEM_FORCE_PU_SHIFT 2u
#define EFUSE_CLK_EFUSE_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t efuse_clk_get_efuse_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t efuse_clk_set_efuse_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EFUSE_CLK_EN_SHIFT 16u
#define EFUSE_CLK_EN_MASK 0x00010000u
static inline uint32_t efuse_clk_get_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t efuse_clk_set_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define EFUSE_CONF_OFFSET 0x8cu
#define EFUSE_CONF_RESET 0x00000000u
#define EFUSE_CONF_OP_CODE_SHIFT 0u
#define EFUSE_CONF_OP_CODE_MASK 0x0000ffffu
static inline uint32_t efuse_conf_get_op_code(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t efuse_conf_set_op_code(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define EFUSE_STATUS_OFFSET 0x90u
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
#define EFUSE_STATUS_BLK0_VALID_BIT_CNT_MASK 0x0000fc00u
static inline uint32_t efuse_status_get_blk0_valid_bit_cnt(uint32_t reg) { return reg >> 10 & 0x3fu; }

#define EFUSE_CMD_OFFSET 0x94u
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
#define EFUSE_CMD_BLK_NUM_MASK 0x0000000cu
static inline uint32_t efuse_cmd_get_blk_num(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t efuse_cmd_set_blk_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }

#define EFUSE_INT_RAW_OFFSET 0x98u
#define EFUSE_INT_RAW_RESET 0x00000000u
#define EFUSE_INT_RAW_READ_DONE_INT_RAW_SHIFT 0u
#define EFUSE_INT_RAW_READ_DONE_INT_RAW_MASK 0x00000001u
static inline uint32_t efuse_int_raw_get_read_done_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t efuse_int_raw_set_read_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_INT_RAW_PGM_DONE_INT_RAW_SHIFT 1u
#define EFUSE_INT_RAW_PGM_DONE_INT_RAW_MASK 0x00000002u
static inline uint32_t efuse_int_raw_get_pgm_done_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t efuse_int_raw_set_pgm_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EFUSE_INT_ST_OFFSET 0x9cu
#define EFUSE_INT_ST_RESET 0x00000000u
#define EFUSE_INT_ST_READ_DONE_INT_ST_SHIFT 0u
#define EFUSE_INT_ST_READ_DONE_INT_ST_MASK 0x00000001u
static inline uint32_t efuse_int_st_get_read_done_int_st(uint32_t reg) { return reg & 0x1u; }
#define EFUSE_INT_ST_PGM_DONE_INT_ST_SHIFT 1u
#define EFUSE_INT_ST_PGM_DONE_INT_ST_MASK 0x00000002u
static inline uint32_t efuse_int_st_get_pgm_done_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }

#define EFUSE_INT_ENA_OFFSET 0x100u
#define EFUSE_INT_ENA_RESET 0x00000000u
#define EFUSE_INT_ENA_READ_DONE_INT_ENA_SHIFT 0u
#define EFUSE_INT_ENA_READ_DONE_INT_ENA_MASK 0x00000001u
static inline uint32_t efuse_int_ena_get_read_done_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t efuse_int_ena_set_read_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_INT_ENA_PGM_DONE_INT_ENA_SHIFT 1u
#define EFUSE_INT_ENA_PGM_DONE_INT_ENA_MASK 0x00000002u
static inline uint32_t efuse_int_ena_get_pgm_done_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t efuse_int_ena_set_pgm_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EFUSE_INT_CLR_OFFSET 0x104u
#define EFUSE_INT_CLR_RESET 0x00000000u
#define EFUSE_INT_CLR_READ_DONE_INT_CLR_SHIFT 0u
#define EFUSE_INT_CLR_READ_DONE_INT_CLR_MASK 0x00000001u
static inline uint32_t efuse_int_clr_set_read_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EFUSE_INT_CLR_PGM_DONE_INT_CLR_SHIFT 1u
#define EFUSE_INT_CLR_PGM_DONE_INT_CLR_MASK 0x00000002u
static inline uint32_t efuse_int_clr_set_pgm_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define EFUSE_DAC_CONF_OFFSET 0x108u
#define EFUSE_DAC_CONF_RESET 0x0001fe1cu
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

#define EFUSE_RD_TIM_CONF_OFFSET 0x10cu
#define EFUSE_RD_TIM_CONF_RESET 0x12010201u
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

#define EFUSE_WR_TIM_CONF0_OFFSET 0x110u
#define EFUSE_WR_TIM_CONF0_RESET 0x00c80101u
#define EFUSE_WR_TIM_CONF0_THP_A_SHIFT 0u
#define EFUSE_WR_TIM_CONF0_THP_A_MASK 0x000000ffu
static inline uint32_t efuse_wr_tim_conf0_get_thp_a(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t efuse_wr_tim_conf0_set_thp_a(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define EFUSE_WR_TIM_CONF0_TPGM_INACTIVE_SHIFT 8u
#define EFUSE_WR_TIM_CONF0_TPGM_INACTIVE_MASK 0x0000ff00u
static inline uint32_t efuse_wr_tim_conf0_get_tpgm_inactive(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t efuse_wr_tim_conf0_set_tpgm_inactive(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define EFUSE_WR_TIM_CONF0_TPGM_SHIFT 16u
#define EFUSE_WR_TIM_CONF0_TPGM_MASK 0xffff0000u
static inline uint32_t efuse_wr_tim_conf0_get_tpgm(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t efuse_wr_tim_conf0_set_tpgm(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define EFUSE_WR_TIM_CONF1_OFFSET 0x114u
#define EFUSE_WR_TIM_CONF1_RESET 0x00300001u
#define EFUSE_WR_TIM_CONF1_TSUP_A_SHIFT 0u
#define EFUSE_WR_TIM_CONF1_TSUP_A_MASK 0x000000ffu
static inline uint32_t efuse_wr_tim_conf1_get_tsup_a(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t efuse_wr_tim_conf1_set_tsup_a(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define EFUSE_WR_TIM_CONF1_PWR_ON_NUM_SHIFT 8u
#define EFUSE_WR_TIM_CONF1_PWR_ON_NUM_MASK 0x00ffff00u
static inline uint32_t efuse_wr_tim_conf1_get_pwr_on_num(uint32_t reg) { return reg >> 8 & 0xffffu; }
static inline uint32_t efuse_wr_tim_conf1_set_pwr_on_num(uint32_t reg, uint32_t v) { return (reg & 0xff0000ffu) | (v << 8 & 0xffff00u); }

#define EFUSE_WR_TIM_CONF2_OFFSET 0x118u
#define EFUSE_WR_TIM_CONF2_RESET 0x00000190u
#define EFUSE_WR_TIM_CONF2_PWR_OFF_NUM_SHIFT 0u
#define EFUSE_WR_TIM_CONF2_PWR_OFF_NUM_MASK 0x0000ffffu
static inline uint32_t efuse_wr_tim_conf2_get_pwr_off_num(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t efuse_wr_tim_conf2_set_pwr_off_num(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define EFUSE_DATE_OFFSET 0x1fcu
#define EFUSE_DATE_RESET 0x02108190u
#define EFUSE_DATE_DATE_SHIFT 0u
#define EFUSE_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t efuse_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t efuse_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
