/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The parts that a board can carry, one row each; the figures are typical times of each family.
 * Revisions of a part differ by some tens of per cent; none of these was measured. */
#include "bytes.h"
#include "flash_nor.h"

#include <string.h>

#define MIB(n) ((n)*1024u * 1024u)

/* SFDP's ways of setting QE: register 2 by a two-byte 01h, or by 31h. Register 1 bit 6 by 01h. */
#define QE_REG1_BIT6 2
#define QE_REG2_01H  4
#define QE_REG2_31H  5

/* The first row of each size is that size's usual part. */
// clang-format off
static const struct sim_flash_part parts[] = {
    /* name, JEDEC id, device id, size, page, first byte, 4K, 32K, 64K (us), chip (ms), status (us) */
    {"gd25q80", {0xc8, 0x40, 0x14}, 0x13, MIB(1), 600, 30, 50000, 150000, 200000, 4000, 5000, 9, QE_REG2_01H},
    {"gd25q16", {0xc8, 0x40, 0x15}, 0x14, MIB(2), 600, 30, 50000, 150000, 200000, 7000, 5000, 9, QE_REG2_01H},
    {"gd25q32", {0xc8, 0x40, 0x16}, 0x15, MIB(4), 600, 30, 50000, 150000, 200000, 15000, 5000, 9, QE_REG2_31H},
    {"gd25q64", {0xc8, 0x40, 0x17}, 0x16, MIB(8), 600, 30, 50000, 150000, 200000, 30000, 5000, 9, QE_REG2_31H},
    {"w25q128", {0xef, 0x40, 0x18}, 0x17, MIB(16), 700, 30, 45000, 120000, 150000, 40000, 10000, 9, QE_REG2_31H},
    {"gd25q128", {0xc8, 0x40, 0x18}, 0x17, MIB(16), 600, 30, 50000, 150000, 200000, 60000, 5000, 9, QE_REG2_31H},
    {"w25q256", {0xef, 0x40, 0x19}, 0x18, MIB(32), 700, 30, 50000, 120000, 150000, 80000, 10000, 9, QE_REG2_31H},
    {"w25q80", {0xef, 0x40, 0x14}, 0x13, MIB(1), 700, 30, 45000, 120000, 150000, 2000, 10000, 9, QE_REG2_31H},
    {"w25q16", {0xef, 0x40, 0x15}, 0x14, MIB(2), 400, 30, 45000, 120000, 150000, 5000, 10000, 9, QE_REG2_31H},
    {"w25q32", {0xef, 0x40, 0x16}, 0x15, MIB(4), 400, 30, 45000, 120000, 150000, 10000, 10000, 9, QE_REG2_31H},
    {"w25q64", {0xef, 0x40, 0x17}, 0x16, MIB(8), 400, 30, 45000, 120000, 150000, 20000, 10000, 9, QE_REG2_31H},
    {"en25q32", {0x1c, 0x30, 0x16}, 0x15, MIB(4), 800, 30, 50000, 250000, 500000, 25000, 10000, 9, QE_REG2_31H},
    {"en25q64", {0x1c, 0x30, 0x17}, 0x16, MIB(8), 800, 30, 50000, 250000, 500000, 50000, 10000, 9, QE_REG2_31H},
    {"xm25qh32", {0x20, 0x40, 0x16}, 0x15, MIB(4), 500, 30, 40000, 150000, 250000, 15000, 10000, 9, QE_REG2_31H},
    {"xm25qh64", {0x20, 0x40, 0x17}, 0x16, MIB(8), 500, 30, 40000, 150000, 250000, 30000, 10000, 9, QE_REG2_31H},
    {"xm25qh128", {0x20, 0x40, 0x18}, 0x17, MIB(16), 500, 30, 40000, 200000, 300000, 60000, 10000, 9, QE_REG2_31H},
    {"mx25l32", {0xc2, 0x20, 0x16}, 0x16, MIB(4), 850, 15, 43000, 190000, 340000, 14000, 10000, 6, QE_REG1_BIT6},
    {"mx25l64", {0xc2, 0x20, 0x17}, 0x17, MIB(8), 500, 15, 30000, 140000, 250000, 38000, 10000, 6, QE_REG1_BIT6},
};
// clang-format on

const struct sim_flash_part *sim_flash_part_list(size_t *count)
{
    *count = CR_COUNT(parts);
    return parts;
}

const struct sim_flash_part *sim_flash_part_find(const char *name)
{
    for (size_t i = 0; i < CR_COUNT(parts); i++) {
        if (strcmp(parts[i].name, name) == 0)
            return &parts[i];
    }
    return NULL;
}

const struct sim_flash_part *sim_flash_part_of_size(uint32_t size)
{
    for (size_t i = 0; i < CR_COUNT(parts); i++) {
        if (parts[i].size == size)
            return &parts[i];
    }
    return NULL;
}

/* A time as SFDP writes it: a count less one in 5 bits, and which of the units above that. */
static uint32_t sfdp_time(uint32_t time, const uint32_t *units, unsigned unit_count)
{
    for (unsigned u = 0; u < unit_count; u++) {
        uint32_t count = (time + units[u] - 1) / units[u];
        if (count <= 32)
            return (count ? count - 1 : 0) | u << 5;
    }
    return 31 | (unit_count - 1) << 5;
}

static uint32_t erase_times(const struct sim_flash_part *part)
{
    static const uint32_t units[] = {1000, 16000, 128000, 1000000};
    uint32_t word = 2; /* the longest is 2 * (2 + 1) times the typical */
    word |= sfdp_time(part->sector_us, units, 4) << 4;
    word |= sfdp_time(part->block32_us, units, 4) << 11;
    return word | sfdp_time(part->block64_us, units, 4) << 18;
}

static uint32_t program_times(const struct sim_flash_part *part)
{
    static const uint32_t page_units[] = {8, 64};
    static const uint32_t byte_units[] = {1, 8};
    static const uint32_t chip_units[] = {16, 256, 4000, 64000}; /* milliseconds */
    uint32_t more_us = (part->program_us - part->program_byte_us) / (SIM_FLASH_PAGE - 1);
    uint32_t word = 2 | 8u << 4; /* pages of 2^8 bytes */
    word |= sfdp_time(part->program_us, page_units, 2) << 8;
    word |= sfdp_time(part->program_byte_us, byte_units, 2) << 14;
    /* Five bits here: four of count and one of unit. */
    uint32_t more = more_us <= 16 ? (more_us ? more_us - 1 : 0) : 15;
    word |= more << 19;
    return word | sfdp_time(part->chip_ms, chip_units, 4) << 24 | 1u << 31;
}

void sim_flash_sfdp(const struct sim_flash_part *part, uint8_t sfdp[SIM_FLASH_SFDP_LEN])
{
    enum { TABLE = 0x30, WORDS = 16 };
    const uint32_t basic[WORDS] = {
        /* 4 KiB erase by 20h, 1-1-2, 1-2-2, 1-4-4 and 1-1-4 reads, 3 address bytes, or 3 and 4 */
        0xfff120e5 | (part->size > MIB(16) ? 1u << 17 : 0),
        part->size * 8 - 1,
        0x6b08eb44, /* 1-4-4: EBh, 2 mode and 4 dummy clocks; 1-1-4: 6Bh, 8 */
        0xbb803b08, /* 1-1-2: 3Bh, 8; 1-2-2: BBh, 4 mode clocks */
        0xffffffee, /* no 2-2-2, no 4-4-4 */
        0xff00ffff,
        0xff00ffff,
        0x520f200c, /* 20h erases 2^12 bytes, 52h 2^15 */
        0xff00d810, /* D8h 2^16 */
        erase_times(part),
        program_times(part),
        0x1e8 | 19u << 13 | 1u << 18 | 19u << 24 | 1u << 29, /* suspended within 20 us */
        0x757a757a,
        0x13 << 8 | 1u << 13 | 0xabu << 15 | 0xb9u << 23 | 0xf7, /* 20 us from ABh; WIP by 05h */
        (uint32_t)part->qe_code << 20 | 4u << 16 | 1u << 10 | 1u << 9 | 0xff,
        0x00001088, /* reset by 66h 99h; 50h makes a status write volatile */
    };
    memset(sfdp, 0xff, SIM_FLASH_SFDP_LEN);
    const uint8_t header[16] = {'S',  'F', 'D', 'P',   6,     1, 0, 0xff,
                                0x00, 6,   1,   WORDS, TABLE, 0, 0, 0xff};
    memcpy(sfdp, header, sizeof header);
    for (unsigned i = 0; i < WORDS; i++)
        put_le32(sfdp + TABLE + i * 4, basic[i]);
}
