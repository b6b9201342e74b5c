/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Variables at addresses that programs and tools know. */
#include "rom.h"

/* What ets_rom_layout_p points at on silicon describes the vendor's own variables; ours has none.
 */
static const uint32_t layout[8];
const void *const ets_rom_layout_p __attribute__((section(".layout"), used)) = layout;
