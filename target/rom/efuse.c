/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the eFuses say. Burning them is left to whoever can say why. */
#include "rom.h"
#include "rom_api.h"
#include "rom_efuse.h"

#define WP_PAD_NONE 0x3fu
#define READ_OP     0x5aa5u
#define PRINT_NEVER 3u

int ets_efuse_read(void)
{
    EFUSE->conf = READ_OP;
    EFUSE->cmd = EFUSE_CMD_READ_CMD_MASK;
    while ((EFUSE->cmd & EFUSE_CMD_READ_CMD_MASK) != 0)
        ;
    return 0;
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
    return FIELD(EFUSE_F_SECURE_BOOT_EN);
}

/* On with an odd number of bits. */
bool ets_efuse_cache_encryption_enabled(void)
{
    return __builtin_parity(FIELD(EFUSE_F_CRYPT_CNT)) != 0;
}

bool ets_efuse_download_modes_disabled(void)
{
    return FIELD(EFUSE_F_DIS_DOWNLOAD_MODE);
}

bool ets_efuse_security_download_modes_enabled(void)
{
    return FIELD(EFUSE_F_SECURITY_DOWNLOAD);
}

bool ets_efuse_legacy_spi_boot_mode_disabled(void)
{
    return FIELD(EFUSE_F_DIS_DIRECT_BOOT);
}

/* The same bit's later name. */
bool ets_efuse_direct_boot_mode_disabled(void)
{
    return ets_efuse_legacy_spi_boot_mode_disabled();
}

bool ets_efuse_force_send_resume(void)
{
    return FIELD(EFUSE_F_FORCE_SEND_RESUME);
}

uint8_t ets_efuse_get_uart_print_control(void)
{
    return (uint8_t)FIELD(EFUSE_F_PRINT_CONTROL);
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
    return FIELD(EFUSE_F_DIS_PAD_JTAG);
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

/* From the flash's power to its first command, in steps of the eFuse field. */
uint32_t ets_efuse_get_flash_delay_us(void)
{
    return FIELD(EFUSE_F_FLASH_TPUW) * 1000;
}
