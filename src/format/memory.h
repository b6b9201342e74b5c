/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Questions about a chip's memories that image building asks. */
#ifndef CR_MEMORY_H
#define CR_MEMORY_H

#include <crema/chip.h>
#include <crema/elf.h>

/* True when all of [addr, addr+len) can be loaded: inside regions of one kind, flash-mapped or
 * loadable RAM, that follow one another without a gap. */
bool cr_memory_is_loadable(const struct crema_chip *chip, uint32_t addr, uint32_t len);
bool cr_memory_is_flash(const struct crema_chip *chip, uint32_t addr);
/* Where the section's bytes go: its address, or its load address when only that one is in memory
 * that can be loaded (an uncached view of RAM, for example). */
uint32_t cr_section_addr(const struct crema_chip *chip, const struct crema_elf_section *section);

#endif
