/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Small functions that programs call: what they find of the ROM's stack, what they hand over to be
 * called, and the code that a deep sleep ends in. */
#include "crc.h"
#include "rom.h"
#include "rom_newlib.h"

void *ets_get_stack_info(int cpu, uint32_t *start, uint32_t *end);
void ets_install_lock(void (*lock)(void), void (*unlock)(void));
void ets_apb_backup_init_lock_func(void (*lock)(void), void (*unlock)(void));
uint32_t multofup(uint32_t value, uint32_t unit);
uint32_t mz_crc32(uint32_t crc, const uint8_t *data, size_t len);
void mz_free(void *memory);

/* Of CPU 0; returns where the stack is now. */
void *ets_get_stack_info(int cpu, uint32_t *start, uint32_t *end)
{
    if (cpu == 0) {
        *start = (uint32_t)(uintptr_t)rom_ram_boot_start;
        *end = (uint32_t)(uintptr_t)rom_stack_top;
    }
    return __builtin_frame_address(0);
}

/* What guards ets_printf, and the copies of registers that radios make. Nothing of this ROM needs
 * either; programs that hand them over do so at every start. */
void ets_install_lock(void (*lock)(void), void (*unlock)(void))
{
    (void)lock, (void)unlock;
}

void ets_apb_backup_init_lock_func(void (*lock)(void), void (*unlock)(void))
{
    (void)lock, (void)unlock;
}

/* How many units hold the value. */
uint32_t multofup(uint32_t value, uint32_t unit)
{
    return (value + unit - 1) / unit;
}

uint32_t mz_crc32(uint32_t crc, const uint8_t *data, size_t len)
{
    return data != NULL ? crc32_le(crc, data, len) : 0;
}

void mz_free(void *memory)
{
    rom_free(rom_reent(), memory);
}
