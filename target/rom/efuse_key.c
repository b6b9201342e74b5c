/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the eFuses of chips with one key say beside efuse.c: blocks 0 to 3, of which the last may
 * hold a key, or two halves of keys; they have no purposes. */
#include "rom.h"
#include "rom_api.h"
#include "rom_efuse.h"

#define BLOCK_KEY 3u
#define NO_BLOCK  4u
#define KEY_WORDS 8u

uint32_t ets_efuse_get_read_register_address(uint32_t block)
{
    static const uint32_t offsets[] = {EFUSE_RD_WR_DIS_OFFSET, EFUSE_RD_BLK1_DATA0_OFFSET,
                                       EFUSE_RD_BLK2_DATA0_OFFSET, EFUSE_RD_BLK3_DATA0_OFFSET};
    return EFUSE_BASE + offsets[block < ROM_COUNT(offsets) ? block : 0];
}

uint32_t ets_efuse_get_key_purpose(uint32_t block)
{
    (void)block;
    return 0;
}

bool ets_efuse_key_block_unused(uint32_t block)
{
    const volatile uint32_t *words = &EFUSE->rd_blk3_data0;
    if (block != BLOCK_KEY)
        return false;
    for (unsigned i = 0; i < KEY_WORDS; i++)
        if (words[i] != 0)
            return false;
    return true;
}

uint32_t ets_efuse_find_unused_key_block(void)
{
    return ets_efuse_key_block_unused(BLOCK_KEY) ? BLOCK_KEY : NO_BLOCK;
}

unsigned ets_efuse_count_unused_key_blocks(void)
{
    return ets_efuse_key_block_unused(BLOCK_KEY);
}

bool ets_efuse_find_purpose(uint32_t purpose, uint32_t *block)
{
    if (purpose != ets_efuse_get_key_purpose(BLOCK_KEY))
        return false;
    if (block != NULL)
        *block = BLOCK_KEY;
    return true;
}

/* Keys can not be revoked. */
bool ets_efuse_secure_boot_aggressive_revoke_enabled(void)
{
    return false;
}
