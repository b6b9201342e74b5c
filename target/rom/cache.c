/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash cache and its MMU. */
#include "rom.h"
#include "rom_api.h"

#define LINE_LEN         32u
#define MMU_OK           0
#define MMU_UNALIGNED    1
#define MMU_BAD_PAGE     2
#define MMU_TOO_MANY     3
#define MMU_OUT_OF_RANGE 4

static uint32_t irom_size, drom_size;

uint32_t Cache_Get_ICache_Line_Size(void)
{
    return LINE_LEN;
}

uint32_t Cache_Address_Through_IBus(uint32_t addr)
{
    return addr - SOC_IROM_ADDR < SOC_FLASH_WINDOW;
}

uint32_t Cache_Address_Through_DBus(uint32_t addr)
{
    return addr - SOC_DROM_ADDR < SOC_FLASH_WINDOW;
}

/* Silicon has one mode; there is nothing to set. */
void Cache_Set_Default_Mode(void)
{
}

void Cache_Enable_Defalut_ICache_Mode(void)
{
    Cache_Enable_ICache(0);
}

void ROM_Boot_Cache_Init(void)
{
    Cache_MMU_Init();
    Cache_Enable_ICache(0);
}

int Cache_Invalidate_Addr(uint32_t addr, uint32_t size)
{
    EXTMEM->icache_sync_addr = addr;
    EXTMEM->icache_sync_size = size;
    EXTMEM->icache_sync_ctrl = EXTMEM_ICACHE_SYNC_CTRL_ICACHE_INVALIDATE_ENA_MASK;
    while ((EXTMEM->icache_sync_ctrl & EXTMEM_ICACHE_SYNC_CTRL_ICACHE_SYNC_DONE_MASK) == 0)
        ;
    return 0;
}

void Cache_Invalidate_ICache_Items(uint32_t addr, uint32_t items)
{
    Cache_Invalidate_Addr(addr, items * LINE_LEN);
}

void Cache_Invalidate_ICache_All(void)
{
    Cache_Invalidate_Addr(0, 0);
}

void Cache_Mask_All(void)
{
    EXTMEM->icache_ctrl1 |=
        EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK | EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK;
}

void Cache_UnMask_Dram0(void)
{
    EXTMEM->icache_ctrl1 &= ~EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK;
}

uint32_t Cache_Suspend_ICache_Autoload(void)
{
    uint32_t was_on =
        EXTMEM->icache_autoload_ctrl & EXTMEM_ICACHE_AUTOLOAD_CTRL_ICACHE_AUTOLOAD_ENA_MASK;
    Cache_Disable_ICache_Autoload();
    return was_on;
}

void Cache_Resume_ICache_Autoload(uint32_t autoload)
{
    if (autoload != 0)
        Cache_Enable_ICache_Autoload();
}

void Cache_Enable_ICache_Autoload(void)
{
    EXTMEM->icache_autoload_ctrl |= EXTMEM_ICACHE_AUTOLOAD_CTRL_ICACHE_AUTOLOAD_ENA_MASK;
}

void Cache_Disable_ICache_Autoload(void)
{
    EXTMEM->icache_autoload_ctrl &= ~EXTMEM_ICACHE_AUTOLOAD_CTRL_ICACHE_AUTOLOAD_ENA_MASK;
}

uint32_t Cache_Suspend_ICache(void)
{
    uint32_t autoload = Cache_Suspend_ICache_Autoload();
    EXTMEM->icache_ctrl &= ~EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK;
    return autoload;
}

void Cache_Resume_ICache(uint32_t autoload)
{
    EXTMEM->icache_ctrl |= EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK;
    Cache_Resume_ICache_Autoload(autoload);
}

uint32_t Cache_Disable_ICache(void)
{
    uint32_t autoload = Cache_Suspend_ICache();
    Cache_Invalidate_ICache_All();
    return autoload;
}

void Cache_Enable_ICache(uint32_t autoload)
{
    Cache_Invalidate_ICache_All();
    Cache_Resume_ICache(autoload);
}

void Cache_Freeze_ICache_Enable(uint32_t mode)
{
    EXTMEM->icache_freeze =
        EXTMEM_ICACHE_FREEZE_ENA_MASK | (mode != 0 ? EXTMEM_ICACHE_FREEZE_MODE_MASK : 0);
    while ((EXTMEM->icache_freeze & EXTMEM_ICACHE_FREEZE_DONE_MASK) == 0)
        ;
}

void Cache_Freeze_ICache_Disable(void)
{
    EXTMEM->icache_freeze = 0;
}

void Cache_Set_IDROM_MMU_Size(uint32_t irom, uint32_t drom)
{
    irom_size = irom;
    drom_size = drom;
}

uint32_t Cache_Get_IROM_MMU_End(void)
{
    return irom_size;
}

uint32_t Cache_Get_DROM_MMU_End(void)
{
    return irom_size + drom_size;
}

/* The one cache has the memory from reset on. */
void Cache_Owner_Init(void)
{
}

void Cache_Occupy_ICache_MEMORY(uint32_t owner)
{
    (void)owner;
}

void Cache_MMU_Init(void)
{
    for (uint32_t i = 0; i < SOC_MMU_ENTRIES; i++)
        SOC_MMU_TABLE[i] = SOC_MMU_INVALID;
}

static int map(uint32_t base, uint32_t access, uint32_t vaddr, uint32_t paddr, uint32_t page_kib,
               uint32_t count, uint32_t is_fixed)
{
    if (page_kib * 1024 != SOC_MMU_PAGE)
        return MMU_BAD_PAGE;
    if (vaddr % SOC_MMU_PAGE != 0 || paddr % SOC_MMU_PAGE != 0)
        return MMU_UNALIGNED;
    if (vaddr - base >= SOC_FLASH_WINDOW)
        return MMU_OUT_OF_RANGE;
    uint32_t first = (vaddr - base) / SOC_MMU_PAGE;
    if (count > SOC_MMU_ENTRIES - first)
        return MMU_TOO_MANY;
    for (uint32_t i = 0; i < count; i++)
        SOC_MMU_TABLE[first + i] = access | (paddr / SOC_MMU_PAGE + (is_fixed ? 0 : i));
    return MMU_OK;
}

int Cache_Ibus_MMU_Set(uint32_t access, uint32_t vaddr, uint32_t paddr, uint32_t page_kib,
                       uint32_t count, uint32_t is_fixed)
{
    return map(SOC_IROM_ADDR, access, vaddr, paddr, page_kib, count, is_fixed);
}

int Cache_Dbus_MMU_Set(uint32_t access, uint32_t vaddr, uint32_t paddr, uint32_t page_kib,
                       uint32_t count, uint32_t is_fixed)
{
    return map(SOC_DROM_ADDR, access, vaddr, paddr, page_kib, count, is_fixed);
}
