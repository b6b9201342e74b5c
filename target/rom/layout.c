/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Variables at addresses that programs and tools know. */
#include "rom.h"
#include "rom_flash.h"

/* What ets_rom_layout_p points at on silicon describes the vendor's own variables; ours has none.
 */
static const uint32_t layout[8];
const void *const ets_rom_layout_p __attribute__((section(".layout"), used)) = layout;

/* The last words of RAM: tables and variables of libraries that programs reach through pointers.
 * Those that this ROM does not have stay NULL until a program sets them. */
static const void *pointers[SOC_ROM_POINTERS] __attribute__((section(".pointers"), used));

void layout_init(void)
{
    __builtin_memset(pointers, 0, sizeof(pointers));
    pointers[SOC_ROM_POINTER_LEGACY_FLASH] = flash_chip();
}
