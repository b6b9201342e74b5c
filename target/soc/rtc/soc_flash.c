/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* MMU and cache of the chips with a bus for code and one for data. */
#include "ops.h"

/* The older of these chips have one page size. */
uint32_t soc_mmu_mode(void)
{
#ifdef EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_MASK
    return (EXTMEM->cache_conf_misc & EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_MASK) >>
           EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_SHIFT;
#else
    return 0;
#endif
}

void soc_mmu_set_mode(uint32_t mode)
{
#ifdef EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_MASK
    EXTMEM->cache_conf_misc =
        (EXTMEM->cache_conf_misc & ~EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_MASK) |
        mode << EXTMEM_CACHE_CONF_MISC_CACHE_MMU_PAGE_SIZE_SHIFT;
#else
    (void)mode;
#endif
}

void soc_mmu_map(uint32_t entry, uint32_t page)
{
    SOC_MMU_TABLE[entry] = page;
}

void soc_mmu_unmap_all(void)
{
    for (uint32_t i = 0; i < SOC_MMU_ENTRIES; i++)
        SOC_MMU_TABLE[i] = SOC_MMU_INVALID;
}

void soc_cache_enable(bool is_on)
{
    EXTMEM->icache_ctrl = (EXTMEM->icache_ctrl & ~EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK) |
                          (is_on ? EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK : 0);
}

void soc_cache_open_buses(bool is_code_open, bool is_data_open)
{
    uint32_t ctrl = EXTMEM->icache_ctrl1 & ~(EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK |
                                             EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK);
    EXTMEM->icache_ctrl1 = ctrl | (is_code_open ? 0 : EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK) |
                           (is_data_open ? 0 : EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK);
}

void soc_cache_invalidate(uint32_t addr, uint32_t len)
{
    EXTMEM->icache_sync_addr = len != 0 ? addr : 0;
    EXTMEM->icache_sync_size = len;
    EXTMEM->icache_sync_ctrl = EXTMEM_ICACHE_SYNC_CTRL_ICACHE_INVALIDATE_ENA_MASK;
    while ((EXTMEM->icache_sync_ctrl & EXTMEM_ICACHE_SYNC_CTRL_ICACHE_SYNC_DONE_MASK) == 0)
        ;
}

bool soc_cache_autoload(bool is_on)
{
#ifdef EXTMEM_ICACHE_AUTOLOAD_CTRL_ICACHE_AUTOLOAD_ENA_MASK
    uint32_t ctrl = EXTMEM->icache_autoload_ctrl;
    EXTMEM->icache_autoload_ctrl =
        (ctrl & ~EXTMEM_ICACHE_AUTOLOAD_CTRL_ICACHE_AUTOLOAD_ENA_MASK) |
        (is_on ? EXTMEM_ICACHE_AUTOLOAD_CTRL_ICACHE_AUTOLOAD_ENA_MASK : 0);
    return (ctrl & EXTMEM_ICACHE_AUTOLOAD_CTRL_ICACHE_AUTOLOAD_ENA_MASK) != 0;
#else
    (void)is_on; /* the chip's cache does not load ahead */
    return false;
#endif
}

void soc_cache_freeze(bool is_frozen, uint32_t mode)
{
    if (!is_frozen) {
        EXTMEM->icache_freeze = 0;
        return;
    }
    EXTMEM->icache_freeze =
        EXTMEM_ICACHE_FREEZE_ENA_MASK | (mode != 0 ? EXTMEM_ICACHE_FREEZE_MODE_MASK : 0);
    while ((EXTMEM->icache_freeze & EXTMEM_ICACHE_FREEZE_DONE_MASK) == 0)
        ;
}
