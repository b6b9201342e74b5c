/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Variables at addresses that programs and tools know. */
#include "rom.h"
#include "rom_flash.h"

/* What ets_rom_layout_p points at on silicon describes the vendor's own variables; ours has none.
 */
static const uint32_t layout[8];
const void *const ets_rom_layout_p __attribute__((section(".layout"), used)) = layout;

/* The last words of RAM, in the order of their addresses. Tables that this ROM does not have are
 * NULL. */
static struct {
    const void *cache_internal_table, *cache_op_callback;
    const void *impure, *syscall_table;
    const void *esp_flash_api_funcs, *esp_flash_default_chip, *spi_flash_generic_config;
    struct flash_chip *spiflash_legacy_data;
    const void *spiflash_legacy_funcs, *flash_guard_ops, *ets_ops_table;
} pointers __attribute__((section(".pointers"), used));
_Static_assert(sizeof(pointers) == 0x2c, "rom.ld");

void layout_init(void)
{
    __builtin_memset(&pointers, 0, sizeof(pointers));
    pointers.spiflash_legacy_data = flash_chip();
}
