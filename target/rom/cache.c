/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash cache and its MMU. */
#include "ops.h"
#include "rom.h"
#include "rom_api.h"

#define LINE_LEN 32u
/* As programs know them. */
#define MMU_OK           0
#define MMU_UNALIGNED    2
#define MMU_BAD_PAGE     3
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
    soc_cache_invalidate(addr, size);
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
    soc_cache_open_buses(false, false);
}

void Cache_UnMask_Dram0(void)
{
    soc_cache_open_buses(false, true);
}

uint32_t Cache_Suspend_ICache_Autoload(void)
{
    return soc_cache_autoload(false);
}

void Cache_Resume_ICache_Autoload(uint32_t autoload)
{
    if (autoload != 0)
        soc_cache_autoload(true);
}

void Cache_Enable_ICache_Autoload(void)
{
    soc_cache_autoload(true);
}

void Cache_Disable_ICache_Autoload(void)
{
    soc_cache_autoload(false);
}

uint32_t Cache_Suspend_ICache(void)
{
    uint32_t autoload = Cache_Suspend_ICache_Autoload();
    soc_cache_enable(false);
    return autoload;
}

void Cache_Resume_ICache(uint32_t autoload)
{
    soc_cache_enable(true);
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
    soc_cache_freeze(true, mode);
}

void Cache_Freeze_ICache_Disable(void)
{
    soc_cache_freeze(false, 0);
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
    soc_mmu_unmap_all();
}

/* Access bits beyond the page's number are the caller's. */
static int map(uint32_t base, uint32_t access, uint32_t vaddr, uint32_t paddr, uint32_t page_kib,
               uint32_t count, uint32_t is_fixed)
{
    uint32_t page = soc_mmu_page();
    if (page_kib * 1024 != page)
        return MMU_BAD_PAGE;
    if (vaddr % page != 0 || paddr % page != 0)
        return MMU_UNALIGNED;
    if (vaddr - base >= SOC_MMU_ENTRIES * page)
        return MMU_OUT_OF_RANGE;
    uint32_t first = (vaddr - base) / page;
    if (count > SOC_MMU_ENTRIES - first)
        return MMU_OUT_OF_RANGE;
    for (uint32_t i = 0; i < count; i++)
        soc_mmu_map(first + i, access | (paddr / page + (is_fixed ? 0 : i)));
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

/* Names of the chips that show flash once, and of those with several page sizes. */

uint32_t Cache_Address_Through_Cache(uint32_t addr)
{
    return addr - SOC_IROM_ADDR < SOC_FLASH_WINDOW;
}

int Cache_MSPI_MMU_Set(uint32_t access, uint32_t memory, uint32_t vaddr, uint32_t paddr,
                       uint32_t page_kib, uint32_t count, uint32_t is_fixed)
{
    (void)access; /* encryption is not in this ROM */
    (void)memory;
    return map(SOC_IROM_ADDR, 0, vaddr, paddr, page_kib, count, is_fixed);
}

uint32_t MMU_Get_Page_Mode(void)
{
    return soc_mmu_mode();
}

void MMU_Set_Page_Mode(uint32_t mode)
{
    soc_mmu_set_mode(mode);
}
