/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Code in low-power memory that a deep sleep ends in: where it starts, how much of that memory is
 * sealed by a CRC, and the CRC, in registers that keep through the sleep. */
#include "crc.h"
#include "rom.h"

#define LEN_MOST 0x4000u

void esp_rom_set_rtc_wake_addr(uint32_t entry, uint32_t len);
uint32_t esp_rom_get_rtc_wake_addr(void);

/* The sealed part begins at the entry. */
static uint32_t seal_of(uint32_t entry, uint32_t len)
{
    return crc32_le(0, (const uint8_t *)(uintptr_t)entry, len);
}

void esp_rom_set_rtc_wake_addr(uint32_t entry, uint32_t len)
{
    bool is_right = entry != 0 && len <= LEN_MOST && len % 4 == 0;
    LP_AON->store6 = is_right ? entry : 0;
    LP_AON->store5 = is_right ? len : 0;
    LP_AON->store7 = is_right ? seal_of(entry, len) : 0;
}

uint32_t esp_rom_get_rtc_wake_addr(void)
{
    uint32_t entry = LP_AON->store6, len = LP_AON->store5;
    bool is_set = entry != 0 && len - 1 < LEN_MOST && ((entry | len) & 3) == 0;
    return is_set && LP_AON->store7 == seal_of(entry, len) ? entry : 0;
}

uint32_t rom_wake_entry(void)
{
    return esp_rom_get_rtc_wake_addr();
}
