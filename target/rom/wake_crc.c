/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Code in low-power memory that a deep sleep ends in: where it starts, and a CRC of that memory, in
 * registers that keep through the sleep. Silicon has an engine for the CRC, over blocks of four
 * bytes; nobody but these functions sees its value. */
#include "crc.h"
#include "rom.h"

#define BLOCK_LAST 0x7ffu

uint32_t cacl_rtc_memory_crc(uint32_t start_block, uint32_t last_block);
void set_rtc_memory_crc(void);
void rtc_boot_control(uint32_t *entry);

uint32_t cacl_rtc_memory_crc(uint32_t start_block, uint32_t last_block)
{
    const uint8_t *start = (const uint8_t *)(SOC_RTC_FAST_ADDR + 4 * (start_block & BLOCK_LAST));
    uint32_t blocks = last_block > BLOCK_LAST - start_block ? BLOCK_LAST - start_block : last_block;
    return crc32_le(0, start, 4 * (blocks + 1));
}

void set_rtc_memory_crc(void)
{
    RTC_CNTL->store7 = cacl_rtc_memory_crc(0, BLOCK_LAST);
}

/* Where to go instead of booting, or 0. */
void rtc_boot_control(uint32_t *entry)
{
    *entry = RTC_CNTL->store6;
    if (*entry != 0 && RTC_CNTL->store7 != cacl_rtc_memory_crc(0, BLOCK_LAST))
        *entry = RTC_CNTL->store6 = 0;
}

uint32_t rom_wake_entry(void)
{
    uint32_t entry;
    rtc_boot_control(&entry);
    return entry;
}
