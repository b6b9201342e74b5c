/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "memory.h"

#define LOADABLE (CREMA_MEM_LOAD | CREMA_MEM_FLASH)

bool cr_memory_is_loadable(const struct crema_chip *chip, uint32_t addr, uint32_t len)
{
    uint32_t kind = 0;
    while (len > 0) {
        const struct crema_mem_region *r = crema_chip_region(chip, addr, 1);
        if (!r || !(r->flags & LOADABLE) || (kind && kind != (r->flags & LOADABLE)))
            return false;
        kind = r->flags & LOADABLE;
        uint32_t here = r->size - (addr - r->addr);
        if (len <= here)
            return true;
        addr += here;
        len -= here;
    }
    return true;
}

bool cr_memory_is_flash(const struct crema_chip *chip, uint32_t addr)
{
    const struct crema_mem_region *r = crema_chip_region(chip, addr, 1);
    return r && r->flags & CREMA_MEM_FLASH;
}

uint32_t cr_section_addr(const struct crema_chip *chip, const struct crema_elf_section *section)
{
    if (section->load_addr != section->addr &&
        !cr_memory_is_loadable(chip, section->addr, section->size) &&
        cr_memory_is_loadable(chip, section->load_addr, section->size))
        return section->load_addr;
    return section->addr;
}
