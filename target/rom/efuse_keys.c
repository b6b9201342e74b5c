/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the eFuses of chips with six keys say beside efuse.c. */
#include "rom.h"
#include "rom_api.h"
#include "rom_efuse.h"

#define BLOCK_KEY_0 4u
#define KEY_BLOCKS  6u
#define NO_BLOCK    10u

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

bool ets_efuse_secure_boot_aggressive_revoke_enabled(void)
{
    return FIELD(rd_repeat_data2, RD_REPEAT_DATA2_SECURE_BOOT_AGGRESSIVE_REVOKE);
}

bool ets_efuse_usb_download_mode_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_DOWNLOAD_OFF);
}

bool ets_efuse_usb_print_is_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_PRINT_OFF);
}

bool ets_efuse_usb_serial_jtag_print_is_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_PRINT_OFF);
}

bool ets_efuse_usb_module_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_DEVICE_OFF);
}

bool ets_efuse_usb_device_disabled(void)
{
    return FIELD(SOC_EFUSE_USB_DEVICE_OFF);
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
