/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Variables at addresses that programs and tools know. */
#include "rom.h"
#include "rom_flash.h"
#include "rom_heap.h"

/* What ets_rom_layout_p points at on silicon describes the vendor's own variables; ours has none.
 */
static const uint32_t layout[8];
const void *const ets_rom_layout_p __attribute__((section(".layout"), used)) = layout;

/* The last words of RAM: tables and variables of libraries that programs reach through pointers.
 * Those that this ROM does not have stay NULL until a program sets them. */
static void *volatile pointers[SOC_ROM_POINTERS] __attribute__((section(".pointers"), used));

void layout_init(void)
{
    for (unsigned i = 0; i < SOC_ROM_POINTERS; i++)
        pointers[i] = NULL;
    pointers[SOC_ROM_POINTER_LEGACY_FLASH] = flash_chip();
#ifdef SOC_ROM_POINTER_HEAP
    pointers[SOC_ROM_POINTER_HEAP] = (void *)(uintptr_t)&rom_heap_functions;
#endif
}

void *rom_pointer(unsigned index)
{
    return pointers[index];
}
