/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Erasing, programming and reading back, a step at a time. */
#include "unrvfilter.h"
#include "write.h"

#define FLASH_BLOCK      0x10000u
#define SECTORS_OF_BLOCK (FLASH_BLOCK / WIRE_STUB_SECTOR)
/* From so many sectors on, erasing all of a block is quicker than one after the other. */
#define BLOCK_WORTH 6u
#define PAGE        256u
/* Bytes looked at in a step: not so many that the line has to wait. */
#define STEP 256u

static const uint32_t *range_of(const struct write_cursor *c)
{
    return write.ranges + 2 * c->range;
}

static uint32_t left_in_range(const struct write_cursor *c)
{
    return range_of(c)[1] - c->at;
}

static uint32_t flash_off(const struct write_cursor *c)
{
    return range_of(c)[0] + c->at;
}

static void advance(struct write_cursor *c, uint32_t len)
{
    c->done += len;
    c->at += len;
    if (left_in_range(c) == 0) {
        c->at = 0;
        c->range++;
    }
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static void await_spi(void)
{
    while (!hw_spi_is_done())
        ;
}

/* Begins what changes the flash. The opcode for a far address is the caller's. */
static void change(struct hw_spi *spi, uint32_t off, uint8_t far_opcode)
{
    flash_command(&(struct hw_spi){.opcode = FLASH_WRITE_ENABLE});
    spi->addr = off;
    spi->addr_bits = 24;
    if (off >= FLASH_FAR) {
        spi->addr_bits = 32;
        spi->opcode = far_opcode;
    }
    write.is_busy = true;
    write.busy_since = hw_cycles();
}

void write_find_pages(void)
{
#if HW_SPI_HOLDS_CS
    uint32_t id = flash_ask(FLASH_READ_ID, 3);
    hw_spi_set_word(0, FLASH_READ_ID);
    flash_command(&(struct hw_spi){.out_len = 1, .holds_cs = true});
    write.has_pages = flash_ask(0, 3) == id;
#endif
}

bool write_unlock(void)
{
    uint32_t status = flash_ask(FLASH_READ_STATUS, 1);
    if ((status & FLASH_PROTECTION) == 0)
        return true;
    status = (status & ~FLASH_PROTECTION) | flash_ask(FLASH_READ_STATUS_2, 1) << 8;
    flash_command(&(struct hw_spi){.opcode = FLASH_WRITE_ENABLE});
    hw_spi_set_word(0, status);
    flash_command(&(struct hw_spi){.opcode = FLASH_WRITE_STATUS, .out_len = 2});
    return flash_wait_idle();
}

/* Erasing */

static void begin_group(void)
{
    uint32_t off = flash_off(&write.erase);
    uint32_t in_range = (left_in_range(&write.erase) + WIRE_STUB_SECTOR - 1) / WIRE_STUB_SECTOR;
    write.group.sectors = least(in_range, (FLASH_BLOCK - off % FLASH_BLOCK) / WIRE_STUB_SECTOR);
    write.group.scanned = write.group.dirty = 0;
}

static bool is_blank(const uint32_t *words)
{
    uint32_t all = UINT32_MAX;
    for (unsigned i = 0; i < HW_SPI_MOST / 4; i++)
        all &= words[i];
    return all == UINT32_MAX;
}

/* One more step of the search for sectors that are not blank. */
static void scan_group(void)
{
    uint32_t words[HW_SPI_MOST / 4];
    for (unsigned i = 0; i < STEP; i += HW_SPI_MOST) {
        flash_read_begin(flash_off(&write.erase) + write.group.scanned);
        flash_read_end(words);
        write.group.scanned += HW_SPI_MOST;
        if (!is_blank(words)) {
            uint32_t sector = (write.group.scanned - 1) / WIRE_STUB_SECTOR;
            write.group.dirty |= 1u << sector;
            write.group.scanned = (sector + 1) * WIRE_STUB_SECTOR;
            return;
        }
    }
}

static void erase(uint8_t opcode, uint8_t far_opcode, uint32_t off)
{
    struct hw_spi spi = {.opcode = opcode};
    change(&spi, off, far_opcode);
    flash_command(&spi);
}

static void erase_group(void)
{
    uint32_t off = flash_off(&write.erase), dirty = write.group.dirty, count = 0, first = 0;
    for (unsigned i = SECTORS_OF_BLOCK; i-- > 0;) {
        if (dirty >> i & 1) {
            count++;
            first = i;
        }
    }
    if (write.group.sectors == SECTORS_OF_BLOCK && count >= BLOCK_WORTH) {
        write.group.dirty = 0;
        erase(FLASH_ERASE_BLOCK, FLASH_ERASE_BLOCK_FAR, off);
    } else {
        write.group.dirty &= dirty - 1;
        erase(FLASH_ERASE_SECTOR, FLASH_ERASE_SECTOR_FAR, off + first * WIRE_STUB_SECTOR);
    }
}

static bool erase_next(void)
{
    uint32_t len = write.group.sectors * WIRE_STUB_SECTOR;
    if (write.erase.done == write.total)
        return false;
    if (write.group.sectors == 0) {
        begin_group();
    } else if (write.group.scanned < len) {
        scan_group();
    } else if (write.group.dirty != 0) {
        erase_group();
    } else {
        advance(&write.erase, least(len, left_in_range(&write.erase)));
        write.group.sectors = 0;
    }
    return true;
}

/* Programming */

/* Bytes of the window to write.flat, up to `want` there. */
static void gather(uint32_t want)
{
    uint8_t *flat = (uint8_t *)write.flat;
    while (write.flat_len < want) {
        uint32_t some = least(want - write.flat_len, write.z.window_len - write.from);
        const uint8_t *from = write.z.window + write.from;
        uint8_t *to = flat + write.flat_len;
        write.from += some;
        write.flat_len += some;
        while (some-- > 0)
            *to++ = *from++;
        if (write.from == write.z.window_len)
            write.from = 0;
    }
}

/* Makes the next piece in write.flat, if all of it has been decoded. */
static void make_piece(void)
{
    uint8_t *flat = (uint8_t *)write.flat;
    if (write.piece_len > 0 || write.program.done == write.total)
        return;
    uint32_t left = left_in_range(&write.program);
    uint32_t want = least(left, WRITE_PIECE + WRITE_AHEAD), len = least(left, WRITE_PIECE);
    if (write.z.made - write.program.done < want)
        return;
    gather(want);
    if (write.is_filtered) {
        uint32_t off = flash_off(&write.program);
        uint32_t end = least(want, WIRE_FILTER_CHUNK - off % WIRE_FILTER_CHUNK);
        write.flat_at = rvfilter_undo(flat, write.flat_at, end, WRITE_PIECE, off);
    }
    for (uint32_t i = len; i < WRITE_PIECE; i++)
        flat[i] = 0xff;
    write.piece_len = len;
}

/* The piece at hand is on its way: on to the next. */
static void drop_piece(void)
{
    uint32_t len = write.piece_len;
    write.piece_len = 0;
    write.flat_len -= len;
    write.flat_at = write.flat_len == 0 || write.flat_at < len ? 0 : write.flat_at - len;
    write.flat[0] = write.flat[WRITE_PIECE / 4];
    write.flat[1] = write.flat[WRITE_PIECE / 4 + 1];
    advance(&write.program, len);
}

/* The pieces of a page, as one command to the flash: CS rises only behind the last, so that nothing
 * can come between them. While one goes out, the next is made. */
static bool program_next(void)
{
    struct hw_spi spi = {.opcode = FLASH_PROGRAM, .out_len = WRITE_PIECE};
    make_piece();
    if (write.piece_len == 0 || write.program.done == write.erase.done)
        return false;
    uint32_t off = flash_off(&write.program),
             unit = write.has_pages ? PAGE - off % PAGE : WRITE_PIECE;
    uint32_t left = left_in_range(&write.program), len = least(left, unit);
    if (write.z.made - write.program.done < least(left, unit + WRITE_AHEAD))
        return false;
    for (uint32_t done = 0; done < len; done += WRITE_PIECE) {
        if (spi.opcode != 0 && is_blank(write.flat)) {
            drop_piece();
            make_piece();
            continue;
        }
        if (spi.opcode != 0)
            change(&spi, off + done, FLASH_PROGRAM_FAR);
        for (unsigned i = 0; i < WRITE_PIECE / 4; i++)
            hw_spi_set_word(i, write.flat[i]);
        spi.holds_cs = done + WRITE_PIECE < len;
        hw_spi_begin(&spi);
        spi.opcode = spi.addr_bits = 0;
        drop_piece();
        make_piece();
        await_spi();
    }
    return true;
}

/* Reading back, what comes next already while the last is hashed. Where a range ends inside 16
 * bytes, their rest is hashed, too. */
static void check_next(void)
{
    uint32_t words[HW_SPI_MOST / 4], end = write.program.done;
    if (end != write.total)
        end = least(end, write.check.done + STEP);
    if (write.check.done >= end)
        return;
    flash_read_begin(flash_off(&write.check));
    for (unsigned i = 0; i < WIRE_STUB_SECTOR && write.check.done < end; i += HW_SPI_MOST) {
        uint32_t len = least(left_in_range(&write.check), HW_SPI_MOST);
        flash_read_end(words);
        advance(&write.check, len);
        if (write.check.done < end)
            flash_read_next(flash_off(&write.check));
        murmur_update(&write.hash, words, (len + 15) & ~15u);
    }
}

void write_step(void)
{
    if (write.is_busy) {
        if (flash_ask(FLASH_READ_STATUS, 1) & FLASH_IS_BUSY) {
            if (stub_is_past(write.busy_since, FLASH_PATIENCE_MS))
                write_fail(WIRE_ROM_ERROR_FAILED);
            make_piece();
            return;
        }
        write.is_busy = false;
    }
    if (write.is_held)
        return;
    if (!program_next() && !erase_next())
        check_next();
}
