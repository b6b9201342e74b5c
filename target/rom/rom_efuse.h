/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* eFuse fields that the ROM reads, where the chip has them: register and name in its description.
 * Chips with six keys have five words of fields, the others one. */
#ifndef ROM_EFUSE_H
#define ROM_EFUSE_H

#include "soc.h"

#define FIELD_OF(reg, name) ((EFUSE->reg & EFUSE_##name##_MASK) >> EFUSE_##name##_SHIFT)
#define FIELD(...)          FIELD_OF(__VA_ARGS__)

#ifdef EFUSE_RD_REPEAT_DATA3_DIS_DOWNLOAD_MODE_MASK
#define EFUSE_F_SECURE_BOOT_EN    rd_repeat_data2, RD_REPEAT_DATA2_SECURE_BOOT_EN
#define EFUSE_F_CRYPT_CNT         rd_repeat_data1, RD_REPEAT_DATA1_SPI_BOOT_CRYPT_CNT
#define EFUSE_F_DIS_DOWNLOAD_MODE rd_repeat_data3, RD_REPEAT_DATA3_DIS_DOWNLOAD_MODE
#define EFUSE_F_SECURITY_DOWNLOAD rd_repeat_data3, RD_REPEAT_DATA3_ENABLE_SECURITY_DOWNLOAD
#define EFUSE_F_DIS_DIRECT_BOOT   SOC_EFUSE_DIRECT_BOOT_OFF
#define EFUSE_F_FORCE_SEND_RESUME rd_repeat_data3, RD_REPEAT_DATA3_FORCE_SEND_RESUME
#define EFUSE_F_PRINT_CONTROL     rd_repeat_data3, RD_REPEAT_DATA3_UART_PRINT_CONTROL
#define EFUSE_F_DIS_PAD_JTAG      rd_repeat_data0, RD_REPEAT_DATA0_DIS_PAD_JTAG
#define EFUSE_F_FLASH_TPUW        rd_repeat_data2, RD_REPEAT_DATA2_FLASH_TPUW
#else
#define EFUSE_F_SECURE_BOOT_EN    rd_repeat_data0, RD_REPEAT_DATA0_SECURE_BOOT_EN
#define EFUSE_F_CRYPT_CNT         rd_repeat_data0, RD_REPEAT_DATA0_SPI_BOOT_ENCRYPT_DECRYPT_CNT
#define EFUSE_F_DIS_DOWNLOAD_MODE rd_repeat_data0, RD_REPEAT_DATA0_DIS_DOWNLOAD_MODE
#define EFUSE_F_SECURITY_DOWNLOAD rd_repeat_data0, RD_REPEAT_DATA0_ENABLE_SECURITY_DOWNLOAD
#define EFUSE_F_DIS_DIRECT_BOOT   rd_repeat_data0, RD_REPEAT_DATA0_DIS_DIRECT_BOOT
#define EFUSE_F_FORCE_SEND_RESUME rd_repeat_data0, RD_REPEAT_DATA0_FORCE_SEND_RESUME
#define EFUSE_F_PRINT_CONTROL     rd_repeat_data0, RD_REPEAT_DATA0_UART_PRINT_CONTROL
#define EFUSE_F_DIS_PAD_JTAG      rd_repeat_data0, RD_REPEAT_DATA0_DIS_PAD_JTAG
#define EFUSE_F_FLASH_TPUW        rd_repeat_data0, RD_REPEAT_DATA0_FLASH_TPUW
#endif

#endif
