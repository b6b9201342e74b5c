/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* MMU and cache of the chips that show flash once, to code and data. The MMU belongs to SPI0: an
 * entry is written through a register for its number and one for its content. The cache is always
 * on; what can be shut is the way to it. The caches are alike, but not every chip's is described.
 */
#include "ops.h"

#include <crema/regs/esp32c6/extmem.h>

uint32_t soc_mmu_mode(void)
{
    return (SPI0->spi_mem_mmu_power_ctrl & SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_PAGE_SIZE_MASK) >>
           SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_PAGE_SIZE_SHIFT;
}

void soc_mmu_set_mode(uint32_t mode)
{
    SPI0->spi_mem_mmu_power_ctrl =
        (SPI0->spi_mem_mmu_power_ctrl & ~SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_PAGE_SIZE_MASK) |
        mode << SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_PAGE_SIZE_SHIFT;
}

static void set(uint32_t entry, uint32_t content)
{
    SPI0->spi_mem_mmu_item_index = entry;
    SPI0->spi_mem_mmu_item_content = content;
}

void soc_mmu_map(uint32_t entry, uint32_t page)
{
    set(entry, page | SOC_MMU_VALID);
}

void soc_mmu_unmap_all(void)
{
    for (uint32_t i = 0; i < SOC_MMU_ENTRIES; i++)
        set(i, 0);
}

void soc_cache_open_buses(bool is_code_open, bool is_data_open)
{
    uint32_t ctrl = EXTMEM->l1_cache_ctrl & ~(EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS0_MASK |
                                              EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS1_MASK);
    EXTMEM->l1_cache_ctrl = ctrl |
                            (is_code_open ? 0 : EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS0_MASK) |
                            (is_data_open ? 0 : EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS1_MASK);
}

void soc_cache_enable(bool is_on)
{
    soc_cache_open_buses(is_on, is_on);
}

void soc_cache_invalidate(uint32_t addr, uint32_t len)
{
    EXTMEM->cache_sync_addr = len != 0 ? addr : SOC_IROM_ADDR;
    EXTMEM->cache_sync_size = len != 0 ? len : SOC_FLASH_WINDOW;
    EXTMEM->cache_sync_ctrl = EXTMEM_CACHE_SYNC_CTRL_CACHE_INVALIDATE_ENA_MASK;
    while ((EXTMEM->cache_sync_ctrl & EXTMEM_CACHE_SYNC_CTRL_CACHE_SYNC_DONE_MASK) == 0)
        ;
}

bool soc_cache_autoload(bool is_on)
{
    uint32_t ctrl = EXTMEM->l1_cache_autoload_ctrl;
    EXTMEM->l1_cache_autoload_ctrl =
        (ctrl & ~EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_ENA_MASK) |
        (is_on ? EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_ENA_MASK : 0);
    return (ctrl & EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_ENA_MASK) != 0;
}

void soc_cache_freeze(bool is_frozen, uint32_t mode)
{
    uint32_t frozen = is_frozen ? EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_DONE_MASK : 0;
    EXTMEM->l1_cache_freeze_ctrl =
        (is_frozen ? EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_EN_MASK : 0) |
        (mode != 0 ? EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_MODE_MASK : 0);
    while ((EXTMEM->l1_cache_freeze_ctrl & EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_DONE_MASK) !=
           frozen)
        ;
}
