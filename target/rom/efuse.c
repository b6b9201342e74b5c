/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the eFuses say. Burning them is left to whoever can say why. */
#include "rom.h"
#include "rom_api.h"

#define BLOCK_KEY_0 4u
#define KEY_BLOCKS  6u
#define NO_BLOCK    10u
#define WP_PAD_NONE 0x3fu
#define READ_OP     0x5aa5u
#define PRINT_NEVER 3u

#define FIELD_OF(reg, name) ((EFUSE->reg & EFUSE_##name##_MASK) >> EFUSE_##name##_SHIFT)
#define FIELD(...)          FIELD_OF(__VA_ARGS__) /* also of the pairs that soc.h names */

int ets_efuse_read(void)
{
    EFUSE->conf = READ_OP;
    EFUSE->cmd = EFUSE_CMD_READ_CMD_MASK;
    while ((EFUSE->cmd & EFUSE_CMD_READ_CMD_MASK) != 0)
        ;
    return 0;
}

/* Block 0 begins with its write protection, block 1 with the MAC; the others are 32 bytes each. */
uint32_t ets_efuse_get_read_register_address(uint32_t block)
{
    if (block == 0)
        return EFUSE_BASE + EFUSE_RD_WR_DIS_OFFSET;
    if (block == 1)
        return SOC_EFUSE_MAC_ADDR;
    return EFUSE_BASE + EFUSE_RD_SYS_PART1_DATA0_OFFSET + (block - 2) * 32;
}

uint32_t ets_efuse_get_key_purpose(uint32_t block)
{
    switch (block - BLOCK_KEY_0) {
    case 0:
        return FIELD(rd_repeat_data1, RD_REPEAT_DATA1_KEY_PURPOSE_0);
    case 1:
        return FIELD(rd_repeat_data1, RD_REPEAT_DATA1_KEY_PURPOSE_1);
    case 2:
    case 3:
    case 4:
    case 5:
        return EFUSE->rd_repeat_data2 >> 4 * (block - BLOCK_KEY_0 - 2) & 0xf;
    default:
        return UINT32_MAX;
    }
}

bool ets_efuse_key_block_unused(uint32_t block)
{
    if (block - BLOCK_KEY_0 >= KEY_BLOCKS || ets_efuse_get_key_purpose(block) != 0)
        return false;
    const volatile uint32_t *word =
        (const volatile uint32_t *)ets_efuse_get_read_register_address(block);
    for (unsigned i = 0; i < 8; i++)
        if (word[i] != 0)
            return false;
    return true;
}

uint32_t ets_efuse_find_unused_key_block(void)
{
    for (uint32_t block = BLOCK_KEY_0; block < BLOCK_KEY_0 + KEY_BLOCKS; block++)
        if (ets_efuse_key_block_unused(block))
            return block;
    return NO_BLOCK;
}

unsigned ets_efuse_count_unused_key_blocks(void)
{
    unsigned count = 0;
    for (uint32_t block = BLOCK_KEY_0; block < BLOCK_KEY_0 + KEY_BLOCKS; block++)
        count += ets_efuse_key_block_unused(block);
    return count;
}

bool ets_efuse_find_purpose(uint32_t purpose, uint32_t *block)
{
    for (uint32_t i = BLOCK_KEY_0; i < BLOCK_KEY_0 + KEY_BLOCKS; i++) {
        if (ets_efuse_get_key_purpose(i) == purpose) {
            if (block != NULL)
                *block = i;
            return true;
        }
    }
    return false;
}

int ets_efuse_get_mac(uint8_t mac[6])
{
    const volatile uint32_t *words = (const volatile uint32_t *)SOC_EFUSE_MAC_ADDR;
    uint32_t low = words[0], high = words[1];
    for (unsigned i = 0; i < 6; i++)
        mac[i] = (uint8_t)(i < 2 ? high >> (8 - 8 * i) : low >> (40 - 8 * i));
    return 0;
}

bool ets_efuse_secure_boot_enabled(void)
{
    return FIELD(rd_repeat_data2, RD_REPEAT_DATA2_SECURE_BOOT_EN);
}

bool ets_efuse_secure_boot_aggressive_revoke_enabled(void)
{
    return FIELD(rd_repeat_data2, RD_REPEAT_DATA2_SECURE_BOOT_AGGRESSIVE_REVOKE);
}

/* On with an odd number of bits. */
bool ets_efuse_cache_encryption_enabled(void)
{
    return __builtin_parity(FIELD(rd_repeat_data1, RD_REPEAT_DATA1_SPI_BOOT_CRYPT_CNT)) != 0;
}

bool ets_efuse_download_modes_disabled(void)
{
    return FIELD(rd_repeat_data3, RD_REPEAT_DATA3_DIS_DOWNLOAD_MODE);
}

bool ets_efuse_security_download_modes_enabled(void)
{
    return FIELD(rd_repeat_data3, RD_REPEAT_DATA3_ENABLE_SECURITY_DOWNLOAD);
}

bool ets_efuse_legacy_spi_boot_mode_disabled(void)
{
    return FIELD(SOC_EFUSE_DIRECT_BOOT_OFF);
}

/* The same bit's later name. */
bool ets_efuse_direct_boot_mode_disabled(void)
{
    return ets_efuse_legacy_spi_boot_mode_disabled();
}

bool ets_efuse_usb_download_mode_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_DOWNLOAD_OFF);
}

bool ets_efuse_force_send_resume(void)
{
    return FIELD(rd_repeat_data3, RD_REPEAT_DATA3_FORCE_SEND_RESUME);
}

uint8_t ets_efuse_get_uart_print_control(void)
{
    return (uint8_t)FIELD(rd_repeat_data3, RD_REPEAT_DATA3_UART_PRINT_CONTROL);
}

bool ets_efuse_usb_print_is_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_PRINT_OFF);
}

bool ets_efuse_usb_serial_jtag_print_is_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_PRINT_OFF);
}

/* 0 always, 1 and 2 by the level of pin 8 at reset, 3 never. */
bool ets_is_print_boot(void)
{
    uint32_t control = ets_efuse_get_uart_print_control();
    bool is_pin_high = (GPIO->strap & SOC_STRAP_PRINT) != 0;
    return control == 0 || (control != PRINT_NEVER && (control == 2) == is_pin_high);
}

bool ets_efuse_jtag_disabled(void)
{
    return FIELD(rd_repeat_data0, RD_REPEAT_DATA0_DIS_PAD_JTAG);
}

bool ets_efuse_usb_module_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_DEVICE_OFF);
}

bool ets_efuse_usb_device_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_DEVICE_OFF);
}

/* The flash is on its usual pins. */
uint32_t ets_efuse_get_spiconfig(void)
{
    return 0;
}

uint32_t ets_efuse_get_wp_pad(void)
{
    return WP_PAD_NONE;
}

/* Whether the image is checked again after deep sleep. */
bool ets_efuse_secure_boot_fast_wake_enabled(void)
{
#ifdef EFUSE_RD_REPEAT_DATA3_SECURE_BOOT_DISABLE_FAST_WAKE_MASK
    return !FIELD(rd_repeat_data3, RD_REPEAT_DATA3_SECURE_BOOT_DISABLE_FAST_WAKE);
#else
    return true;
#endif
}

/* From the flash's power to its first command, in steps of the eFuse field. */
uint32_t ets_efuse_get_flash_delay_us(void)
{
    return FIELD(rd_repeat_data2, RD_REPEAT_DATA2_FLASH_TPUW) * 1000;
}
