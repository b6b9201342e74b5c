/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "rom.h"

struct range {
    uint32_t start, end;
};

static bool is_within(uint32_t addr, uint32_t len, const struct range *range)
{
    return addr >= range->start && addr < range->end && len <= range->end - addr;
}

bool ram_is_loadable(uint32_t addr, uint32_t len, const uint8_t *keep)
{
    static const struct range dram = {SOC_DRAM_ADDR, SOC_DRAM_END};
    static const struct range iram = {SOC_IRAM_ADDR, SOC_IRAM_END};
#define X(start, end) {start, end},
    static const struct range others[] = {SOC_RAM_LIST(X)};
#undef X
    for (size_t i = 0; i < ROM_COUNT(others); i++)
        if (is_within(addr, len, &others[i]))
            return true;
    if (is_within(addr, len, &iram))
        addr -= SOC_DRAM_IRAM_DELTA;
    return is_within(addr, len, &dram) && addr + len <= (uint32_t)keep;
}

/* Host tools may ask for any address; what nothing answers at would end the ROM. */
bool address_is_readable(uint32_t addr)
{
#define X(start, end) {start, end},
    static const struct range ranges[] = {{SOC_DRAM_ADDR, SOC_DRAM_END},
                                          {SOC_IRAM_ADDR, SOC_IRAM_END},
                                          {SOC_ROM_ADDR, SOC_ROM_END},
                                          {SOC_PERIPH_ADDR, SOC_PERIPH_END},
                                          SOC_RAM_LIST(X) SOC_ROM_DATA_LIST(X)};
#undef X
    for (size_t i = 0; i < ROM_COUNT(ranges); i++)
        if (is_within(addr, 4, &ranges[i]))
            return addr % 4 == 0;
    return false;
}

bool address_is_writable(uint32_t addr)
{
#define X(start, end) {start, end},
    static const struct range roms[] = {{SOC_ROM_ADDR, SOC_ROM_END}, SOC_ROM_DATA_LIST(X)};
#undef X
    for (size_t i = 0; i < ROM_COUNT(roms); i++)
        if (is_within(addr, 4, &roms[i]))
            return false;
    return address_is_readable(addr);
}
