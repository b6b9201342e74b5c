/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The NOR flash chip alone: every command, busy times, protection, SFDP, power cuts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "flash_nor.h"

struct bench {
    struct sim_sys sys;
    struct sim_flash flash;
    uint8_t *mem;
    uint8_t kept[3];
    uint32_t changed_off, changed_len, changes;
};

static void on_changed(void *ctx, uint32_t off, uint32_t len)
{
    struct bench *b = ctx;
    b->changed_off = off;
    b->changed_len = len;
    b->changes++;
}

static void open_part(struct bench *b, const char *name)
{
    const struct sim_flash_part *part = sim_flash_part_find(name);
    assert_non_null(part);
    memset(b, 0, sizeof *b);
    assert_true(sim_sys_init(&b->sys));
    b->mem = malloc(part->size);
    assert_non_null(b->mem);
    memset(b->mem, 0xff, part->size);
    sim_flash_init(&b->flash, part, b->mem, &b->sys);
    sim_flash_keep_status(&b->flash, b->kept);
    b->flash.changed = on_changed;
    b->flash.changed_ctx = b;
}

static int set_up(void **state)
{
    *state = malloc(sizeof(struct bench));
    open_part(*state, "w25q32");
    return 0;
}

static void close_bench(struct bench *b)
{
    free(b->mem);
    sim_sys_release(&b->sys);
}

static int tear_down(void **state)
{
    close_bench(*state);
    free(*state);
    return 0;
}

static void pass_us(struct bench *b, uint64_t us)
{
    b->sys.now += us * SIM_TICKS_PER_US;
}

/* A command over single wires: opcode, then `out`, then `in`. */
static void command(struct bench *b, uint8_t opcode, const void *out, uint32_t out_len, void *in,
                    uint32_t in_len)
{
    struct sim_flash_xfer x = {.has_opcode = true,
                               .opcode = opcode,
                               .opcode_lines = 1,
                               .addr_lines = 1,
                               .data_lines = 1,
                               .out = out,
                               .out_len = out_len,
                               .in = in,
                               .in_len = in_len};
    sim_flash_transfer(&b->flash, &x);
}

static void op(struct bench *b, uint8_t opcode)
{
    command(b, opcode, NULL, 0, NULL, 0);
}

static struct sim_flash_xfer at(uint8_t opcode, uint32_t addr)
{
    return (struct sim_flash_xfer){.has_opcode = true,
                                   .opcode = opcode,
                                   .opcode_lines = 1,
                                   .addr_bits = 24,
                                   .addr = addr,
                                   .addr_lines = 1,
                                   .data_lines = 1};
}

static uint8_t status(struct bench *b, uint8_t opcode)
{
    uint8_t byte = 0;
    command(b, opcode, NULL, 0, &byte, 1);
    return byte;
}

static void program_start(struct bench *b, uint32_t addr, const void *data, uint32_t len)
{
    op(b, 0x06);
    struct sim_flash_xfer x = at(0x02, addr);
    x.out = data;
    x.out_len = len;
    sim_flash_transfer(&b->flash, &x);
}

static void erase_start(struct bench *b, uint8_t opcode, uint32_t addr)
{
    op(b, 0x06);
    struct sim_flash_xfer x = at(opcode, addr);
    sim_flash_transfer(&b->flash, &x);
}

/* Microseconds until WIP clears, to a resolution of 1; 0 when it was not set. */
static uint64_t busy_us(struct bench *b)
{
    uint64_t from = b->sys.now;
    while (status(b, 0x05) & 1) {
        uint64_t left = b->flash.busy_until - b->sys.now;
        b->sys.now += left > SIM_TICKS_PER_US ? left - SIM_TICKS_PER_US : SIM_TICKS_PER_US;
    }
    return (b->sys.now - from) / SIM_TICKS_PER_US;
}

static void program(struct bench *b, uint32_t addr, const void *data, uint32_t len)
{
    program_start(b, addr, data, len);
    busy_us(b);
}

static void test_ids(void **state)
{
    struct bench *b = *state;
    uint8_t in[8];
    command(b, 0x9f, NULL, 0, in, 3);
    assert_memory_equal(in, "\xef\x40\x16", 3);
    struct sim_flash_xfer x = at(0x90, 0);
    x.in = in;
    x.in_len = 4;
    sim_flash_transfer(&b->flash, &x);
    assert_memory_equal(in, "\xef\x15\xef\x15", 4);
    x.addr = 1;
    sim_flash_transfer(&b->flash, &x);
    assert_memory_equal(in, "\x15\xef\x15\xef", 4);
    command(b, 0xab, NULL, 0, in, 1);
    assert_int_equal(in[0], 0x15);
    b->flash.unique_id = UINT64_C(0x0102030405060708);
    command(b, 0x4b, NULL, 0, in, 8);
    assert_memory_equal(in, "\x01\x02\x03\x04\x05\x06\x07\x08", 8);
    command(b, 0x77, NULL, 0, in, 2); /* no such command: nothing drives the wire */
    assert_memory_equal(in, "\xff\xff", 2);
}

static void test_rows_make_sense(void **state)
{
    (void)state;
    size_t count;
    const struct sim_flash_part *parts = sim_flash_part_list(&count);
    assert_true(count >= 10);
    for (size_t i = 0; i < count; i++) {
        const struct sim_flash_part *p = &parts[i];
        assert_int_equal(p->size & (p->size - 1), 0);
        assert_true(p->size >= 1u << 20 && p->size <= 1u << 25);
        assert_int_equal(1u << p->jedec[2],
                         p->size); /* what esptool and the ROM read the size from */
        assert_true(p->program_byte_us < p->program_us);
        assert_true(p->sector_us < p->block32_us && p->block32_us < p->block64_us);
        assert_ptr_equal(sim_flash_part_find(p->name), p);
    }
    for (uint32_t size = 1u << 20; size <= 1u << 24; size <<= 1) {
        assert_non_null(sim_flash_part_of_size(size));
        assert_int_equal(sim_flash_part_of_size(size)->size, size);
    }
    assert_null(sim_flash_part_find("nothing"));
    assert_null(sim_flash_part_of_size(12345));
}

static void test_program_only_clears_bits(void **state)
{
    struct bench *b = *state;
    program(b, 0x1000, "\xf0\x0f", 2);
    program(b, 0x1000, "\x3c\xff", 2);
    assert_int_equal(b->mem[0x1000], 0x30);
    assert_int_equal(b->mem[0x1001], 0x0f);
    assert_int_equal(b->changes, 2);
    assert_int_equal(b->changed_off, 0x1000);
    assert_int_equal(b->changed_len, 256);
}

static void test_program_wraps_in_its_page(void **state)
{
    struct bench *b = *state;
    program(b, 0x20fe, "\x01\x02\x03\x04", 4);
    assert_memory_equal(b->mem + 0x20fe, "\x01\x02", 2);
    assert_memory_equal(b->mem + 0x2000, "\x03\x04", 2);
    assert_int_equal(b->mem[0x2100], 0xff);
    /* More than a page: the last 256 bytes count. */
    uint8_t data[260];
    for (unsigned i = 0; i < sizeof data; i++)
        data[i] = (uint8_t)(i < 4 ? 0 : i);
    program(b, 0x3000, data, sizeof data);
    assert_int_equal(b->mem[0x3000], 0x00); /* data[256] is 256 & 0xff */
    assert_int_equal(b->mem[0x3004], 4);
    assert_int_equal(b->mem[0x3003], 3);
}

static void test_write_enable_latch(void **state)
{
    struct bench *b = *state;
    struct sim_flash_xfer x = at(0x02, 0);
    x.out = (const uint8_t *)"\x00";
    x.out_len = 1;
    sim_flash_transfer(&b->flash, &x); /* not enabled */
    assert_int_equal(b->mem[0], 0xff);
    assert_int_equal(status(b, 0x05), 0);
    op(b, 0x06);
    assert_int_equal(status(b, 0x05), 2);
    op(b, 0x04);
    assert_int_equal(status(b, 0x05), 0);
    sim_flash_transfer(&b->flash, &x);
    assert_int_equal(b->mem[0], 0xff);
    program_start(b, 0, "\x00", 1);
    assert_int_equal(status(b, 0x05), 3); /* busy, and the latch still up */
    busy_us(b);
    assert_int_equal(status(b, 0x05), 0);
    assert_int_equal(b->mem[0], 0);
    sim_flash_transfer(&b->flash, &x); /* the latch went down */
    assert_int_equal(status(b, 0x05), 0);
}

static void test_busy_times(void **state)
{
    struct bench *b = *state;
    const struct sim_flash_part *p = b->flash.part;
    uint8_t page[256] = {0};
    program_start(b, 0, page, 1);
    assert_int_equal(busy_us(b), p->program_byte_us);
    program_start(b, 0, page, 256);
    assert_int_equal(busy_us(b), p->program_us);
    erase_start(b, 0x20, 0x1234);
    assert_int_equal(busy_us(b), p->sector_us);
    erase_start(b, 0x52, 0);
    assert_int_equal(busy_us(b), p->block32_us);
    erase_start(b, 0xd8, 0);
    assert_int_equal(busy_us(b), p->block64_us);
    op(b, 0x06);
    op(b, 0xc7);
    assert_int_equal(busy_us(b), p->chip_ms * 1000);
    op(b, 0x06);
    command(b, 0x01, "\x00", 1, NULL, 0);
    assert_int_equal(busy_us(b), p->status_us);
}

static void test_busy_chip_hears_nothing_else(void **state)
{
    struct bench *b = *state;
    program(b, 0x100, "\x11", 1);
    erase_start(b, 0x20, 0x8000);
    uint8_t in[3] = {0};
    struct sim_flash_xfer x = at(0x03, 0x100);
    x.in = in;
    x.in_len = 1;
    sim_flash_transfer(&b->flash, &x);
    assert_int_equal(in[0], 0xff);
    command(b, 0x9f, NULL, 0, in, 3);
    assert_memory_equal(in, "\xff\xff\xff", 3);
    program_start(b, 0x200, "\x00", 1);
    assert_int_equal(b->mem[0x200], 0xff);
    busy_us(b);
    sim_flash_transfer(&b->flash, &x);
    assert_int_equal(in[0], 0x11);
}

static void check_erased(struct bench *b, uint8_t opcode, uint32_t addr, uint32_t from,
                         uint32_t len)
{
    memset(b->mem, 0, b->flash.part->size);
    erase_start(b, opcode, addr);
    busy_us(b);
    for (uint32_t i = 0; i < b->flash.part->size; i++) {
        uint8_t want = i - from < len ? 0xff : 0;
        if (b->mem[i] != want)
            fail_msg("byte 0x%x is 0x%02x after command %02x at 0x%x", i, b->mem[i], opcode, addr);
    }
    assert_int_equal(b->changed_off, from);
    assert_int_equal(b->changed_len, len);
}

static void test_erase_sizes(void **state)
{
    struct bench *b = *state;
    check_erased(b, 0x20, 0x12345, 0x12000, 0x1000);
    check_erased(b, 0x52, 0x1f123, 0x18000, 0x8000);
    check_erased(b, 0xd8, 0x3fffff, 0x3f0000, 0x10000);
    check_erased(b, 0x60, 0, 0, b->flash.part->size);
    check_erased(b, 0x20, 0x400000, 0, 0x1000); /* addresses past the end wrap */
}

/* Each read command with the wires and waiting clocks that it needs. */
static const struct {
    uint8_t opcode, addr_bits, addr_lines, data_lines, dummy;
} reads[] = {
    {0x03, 24, 1, 1, 0}, {0x0b, 24, 1, 1, 8}, {0x3b, 24, 1, 2, 8}, {0x6b, 24, 1, 4, 8},
    {0xbb, 24, 2, 2, 4}, {0xbb, 32, 2, 2, 0}, {0xeb, 24, 4, 4, 6}, {0xeb, 32, 4, 4, 4},
};

static void read_by(struct bench *b, size_t row, uint32_t addr, int skew, uint8_t *in, uint32_t len)
{
    struct sim_flash_xfer x = at(reads[row].opcode, addr);
    x.addr_bits = reads[row].addr_bits;
    x.addr = addr << (x.addr_bits - 24);
    x.addr_lines = reads[row].addr_lines;
    x.data_lines = reads[row].data_lines;
    x.dummy_clocks = (uint8_t)(reads[row].dummy + skew);
    x.in = in;
    x.in_len = len;
    sim_flash_transfer(&b->flash, &x);
}

static void enable_quad(struct bench *b)
{
    op(b, 0x06);
    command(b, 0x31, "\x02", 1, NULL, 0);
    busy_us(b);
    assert_int_equal(status(b, 0x35), 2);
}

static void test_reads(void **state)
{
    struct bench *b = *state;
    uint8_t in[16];
    for (uint32_t i = 0; i < b->flash.part->size; i++)
        b->mem[i] = (uint8_t)(i * 7 + (i >> 8));
    enable_quad(b);
    for (size_t r = 0; r < CR_COUNT(reads); r++) {
        read_by(b, r, 0x12345, 0, in, sizeof in);
        assert_memory_equal(in, b->mem + 0x12345, sizeof in);
        uint8_t want[4] = {b->mem[0x3ffffe], b->mem[0x3fffff], b->mem[0], b->mem[1]};
        read_by(b, r, 0x3ffffe, 0, in, 4); /* the address wraps at the end */
        assert_memory_equal(in, want, 4);
    }
    read_by(b, 1, 0x1000, 1, in, 1); /* one clock too many loses a bit */
    assert_int_equal(in[0], (uint8_t)(b->mem[0x1000] << 1 | b->mem[0x1001] >> 7));
    read_by(b, 1, 0x1000, -1, in, 1); /* one too few reads a bit that nobody drives */
    assert_int_equal(in[0], (uint8_t)(0x80 | b->mem[0x1000] >> 1));
    assert_true(b->flash.stats.bytes_read >= CR_COUNT(reads) * 20);
}

static void test_quad_needs_qe(void **state)
{
    struct bench *b = *state;
    uint8_t in = 0;
    b->mem[0] = 0x5a;
    read_by(b, 3, 0, 0, &in, 1);
    assert_int_equal(in, 0xff);
    enable_quad(b);
    read_by(b, 3, 0, 0, &in, 1);
    assert_int_equal(in, 0x5a);
    op(b, 0x06);
    struct sim_flash_xfer x = at(0x32, 0x100);
    x.data_lines = 4;
    x.out = (const uint8_t *)"\x12\x34";
    x.out_len = 2;
    sim_flash_transfer(&b->flash, &x);
    assert_memory_equal(b->mem + 0x100, "\x12\x34", 2);
}

static void test_continuous_read(void **state)
{
    struct bench *b = *state;
    uint8_t in[3] = {0};
    memcpy(b->mem + 0x40, "abc", 3);
    struct sim_flash_xfer x = at(0xbb, 0);
    x.addr_lines = x.data_lines = 2;
    x.addr_bits = 32;
    x.addr = 0xa0; /* address 0, mode bits Axh */
    x.in = in;
    x.in_len = 3;
    sim_flash_transfer(&b->flash, &x);
    x.has_opcode = false;
    x.addr = 0x40 << 8;
    sim_flash_transfer(&b->flash, &x); /* without opcode; its mode bits end the mode */
    assert_memory_equal(in, "abc", 3);
    command(b, 0x9f, NULL, 0, in, 3);
    assert_memory_equal(in, "\xef\x40\x16", 3);
    x.has_opcode = true;
    x.addr = 0xa0;
    sim_flash_transfer(&b->flash, &x);
    command(b, 0x9f, NULL, 0, in, 3); /* taken for an address, and ends the mode */
    assert_memory_equal(in, "\xff\xff\xff", 3);
    command(b, 0x9f, NULL, 0, in, 3);
    assert_memory_equal(in, "\xef\x40\x16", 3);
}

static void test_status_registers(void **state)
{
    struct bench *b = *state;
    op(b, 0x06);
    command(b, 0x01, "\xff\xff", 2, NULL, 0);
    busy_us(b);
    assert_int_equal(status(b, 0x05), 0xfc);
    assert_int_equal(status(b, 0x35), 0x7b);
    op(b, 0x06);
    command(b, 0x11, "\xff", 1, NULL, 0);
    busy_us(b);
    assert_int_equal(status(b, 0x15), 0x64);
    assert_memory_equal(b->kept, "\xfc\x7b\x64", 3);
    /* Without enable nothing changes; 50h makes a change that the power takes along. */
    command(b, 0x01, "\x00", 1, NULL, 0);
    assert_int_equal(status(b, 0x05), 0xfc);
    op(b, 0x50);
    command(b, 0x01, "\x04", 1, NULL, 0);
    assert_int_equal(status(b, 0x05), 0x04);
    assert_int_equal(b->kept[0], 0xfc);
    command(b, 0x01, "\x00", 1, NULL, 0); /* 50h holds for one write */
    assert_int_equal(status(b, 0x05), 0x04);
    sim_flash_power_cycle(&b->flash);
    assert_int_equal(status(b, 0x05), 0xfc);
    sim_flash_init(&b->flash, b->flash.part, b->mem, &b->sys);
    sim_flash_keep_status(&b->flash, b->kept);
    assert_int_equal(status(b, 0x35), 0x7b);
}

static bool can_program(struct bench *b, uint32_t addr)
{
    b->mem[addr] = 0xff;
    program(b, addr, "\x00", 1);
    return b->mem[addr] == 0;
}

/* Rows of the W25Q32's table of protected ranges. */
static const struct {
    uint8_t sr1, sr2;
    uint32_t from, end;
} ranges[] = {
    {0x00, 0, 0, 0},
    {0x04, 0, 0x3f0000, 0x400000}, /* BP 1: the upper 64th */
    {0x18, 0, 0x200000, 0x400000}, /* BP 6: half */
    {0x1c, 0, 0, 0x400000},        /* BP 7: all */
    {0x24, 0, 0, 0x010000},        /* TB */
    {0x44, 0, 0x3ff000, 0x400000}, /* SEC: 4 KiB */
    {0x70, 0, 0, 0x008000},        /* SEC, TB, BP 4: 32 KiB */
    {0x04, 0x40, 0, 0x3f0000},     /* CMP: the others */
    {0x00, 0x40, 0, 0x400000},
};

static void test_protection(void **state)
{
    struct bench *b = *state;
    for (size_t i = 0; i < CR_COUNT(ranges); i++) {
        const uint8_t sr[2] = {ranges[i].sr1, ranges[i].sr2};
        op(b, 0x06);
        command(b, 0x01, sr, 2, NULL, 0);
        busy_us(b);
        const uint32_t probes[] = {0,        0x7000,   0x8000,   0xffff,   0x10000,  0x1fffff,
                                   0x200000, 0x3effff, 0x3f0000, 0x3fefff, 0x3ff000, 0x3fffff};
        for (size_t k = 0; k < CR_COUNT(probes); k++) {
            bool is_inside = probes[k] >= ranges[i].from && probes[k] < ranges[i].end;
            if (can_program(b, probes[k]) == is_inside)
                fail_msg("row %zu, 0x%x", i, probes[k]);
        }
        /* One protected sector keeps the whole chip from being erased. */
        op(b, 0x04);
        b->mem[0x100000] = 0;
        op(b, 0x06);
        op(b, 0xc7);
        assert_int_equal(busy_us(b) > 0, ranges[i].from == ranges[i].end);
    }
}

static void test_power_down(void **state)
{
    struct bench *b = *state;
    uint8_t in[3];
    op(b, 0xb9);
    command(b, 0x9f, NULL, 0, in, 3);
    assert_memory_equal(in, "\xff\xff\xff", 3);
    op(b, 0xab);
    command(b, 0x9f, NULL, 0, in, 3); /* still waking */
    assert_memory_equal(in, "\xff\xff\xff", 3);
    pass_us(b, 20);
    command(b, 0x9f, NULL, 0, in, 3);
    assert_memory_equal(in, "\xef\x40\x16", 3);
}

static void test_software_reset(void **state)
{
    struct bench *b = *state;
    op(b, 0x06);
    op(b, 0x99); /* not enabled */
    assert_int_equal(status(b, 0x05), 2);
    op(b, 0x66);
    op(b, 0x9f);
    op(b, 0x99); /* 66h holds for the next command alone */
    assert_int_equal(status(b, 0x05), 2);
    op(b, 0x66);
    op(b, 0x99);
    assert_int_equal(status(b, 0x05), 1);
    assert_int_equal(busy_us(b), 30);
    assert_int_equal(status(b, 0x05), 0);
}

static void test_suspend_and_resume(void **state)
{
    struct bench *b = *state;
    const uint64_t whole = b->flash.part->sector_us;
    erase_start(b, 0x20, 0x1000);
    pass_us(b, 10000);
    op(b, 0x75);
    assert_int_equal(status(b, 0x05) & 1, 1);
    pass_us(b, 20);
    assert_int_equal(status(b, 0x05) & 1, 0);
    assert_int_equal(status(b, 0x35), 0x80);
    uint8_t in = 0;
    b->mem[0x9000] = 0x42;
    read_by(b, 0, 0x9000, 0, &in, 1);
    assert_int_equal(in, 0x42);
    program(b, 0x9100, "\x11", 1); /* elsewhere, that is possible */
    assert_int_equal(b->mem[0x9100], 0x11);
    erase_start(b, 0x20, 0x9000); /* but no second erase */
    assert_int_equal(b->mem[0x9000], 0x42);
    pass_us(b, 5000);
    op(b, 0x7a);
    assert_int_equal(status(b, 0x35), 0);
    assert_int_equal(busy_us(b), whole - 10000 - 20);
}

static uint32_t dword(const uint8_t *table, unsigned n)
{
    return get_le32(table + (n - 1) * 4);
}

static uint64_t sfdp_erase_us(uint32_t word, unsigned type)
{
    static const uint32_t units[] = {1000, 16000, 128000, 1000000};
    uint32_t field = word >> (4 + (type - 1) * 7);
    return (uint64_t)((field & 31) + 1) * units[field >> 5 & 3];
}

static void check_close(uint64_t told, uint64_t real)
{
    if (told < real || told > real + real / 8 + 16000)
        fail_msg("SFDP says %llu us, the row %llu", (unsigned long long)told,
                 (unsigned long long)real);
}

/* Reads the tables as JESD216 says a driver should, for every part. */
static void test_sfdp(void **state)
{
    (void)state;
    size_t count;
    const struct sim_flash_part *parts = sim_flash_part_list(&count);
    for (size_t i = 0; i < count; i++) {
        struct bench b;
        uint8_t sfdp[0x100];
        open_part(&b, parts[i].name);
        struct sim_flash_xfer x = at(0x5a, 0);
        x.dummy_clocks = 8;
        x.in = sfdp;
        x.in_len = sizeof sfdp;
        sim_flash_transfer(&b.flash, &x);
        assert_memory_equal(sfdp, "SFDP", 4);
        assert_int_equal(sfdp[5], 1);
        assert_int_equal(sfdp[6], 0); /* one parameter header */
        assert_int_equal(sfdp[8], 0); /* the basic table */
        unsigned words = sfdp[11];
        const uint8_t *t = sfdp + get_le24(sfdp + 12);
        assert_int_equal(words, 16);
        assert_int_equal(dword(t, 1) & 3, 1);
        assert_int_equal(dword(t, 1) >> 8 & 0xff, 0x20);
        assert_int_equal((uint64_t)dword(t, 2) + 1, (uint64_t)parts[i].size * 8);
        assert_int_equal(dword(t, 3) >> 8 & 0xff, 0xeb);
        assert_int_equal((dword(t, 3) & 31) + (dword(t, 3) >> 5 & 7), 6);
        assert_int_equal(dword(t, 4) >> 24, 0xbb);
        assert_int_equal((dword(t, 4) >> 16 & 31) + (dword(t, 4) >> 21 & 7), 4);
        assert_int_equal(dword(t, 8), 0x520f200c);
        assert_int_equal(dword(t, 9) & 0xffff, 0xd810);
        check_close(sfdp_erase_us(dword(t, 10), 1), parts[i].sector_us);
        check_close(sfdp_erase_us(dword(t, 10), 2), parts[i].block32_us);
        check_close(sfdp_erase_us(dword(t, 10), 3), parts[i].block64_us);
        assert_int_equal(1u << (dword(t, 11) >> 4 & 15), SIM_FLASH_PAGE);
        assert_int_equal(dword(t, 15) >> 20 & 7, parts[i].qe_code);
        close_bench(&b);
    }
}

static void test_power_cut(void **state)
{
    (void)state;
    uint32_t partial = 0;
    for (uint64_t seed = 1; seed <= 32; seed++) {
        struct bench b;
        uint8_t page[256];
        open_part(&b, "w25q32");
        b.sys.random = seed;
        memset(page, 0x55, sizeof page);
        sim_flash_cut_after(&b.flash, 3);
        program(&b, 0x000, page, 256);
        erase_start(&b, 0x20, 0x4000);
        busy_us(&b);
        assert_false(b.flash.is_dead);
        program_start(&b, 0x200, page, 256);
        assert_true(b.flash.is_dead);
        assert_int_equal(b.sys.stop, SIM_STOP_BREAK);
        uint32_t done = 0;
        while (done < 256 && b.mem[0x200 + done] == 0x55)
            done++;
        for (uint32_t i = done + 1; i < 256; i++)
            assert_int_equal(b.mem[0x200 + i], 0xff);
        partial += done > 0 && done < 256;
        uint8_t in[3];
        command(&b, 0x9f, NULL, 0, in, 3);
        assert_memory_equal(in, "\xff\xff\xff", 3);
        close_bench(&b);
    }
    assert_true(partial > 20);
}

static void test_power_cut_in_erase(void **state)
{
    struct bench *b = *state;
    memset(b->mem, 0, 0x3000);
    b->sys.random = 7;
    sim_flash_cut_after(&b->flash, 1);
    erase_start(b, 0x20, 0x1000);
    assert_true(b->flash.is_dead);
    unsigned clear = 0, set = 0;
    for (uint32_t i = 0x1000; i < 0x2000; i++) {
        clear += b->mem[i] != 0xff;
        set += b->mem[i] != 0;
    }
    assert_true(clear > 100 && set > 100);
    assert_int_equal(b->mem[0xfff], 0);
    assert_int_equal(b->mem[0x2000], 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_ids, set_up, tear_down),
        cmocka_unit_test(test_rows_make_sense),
        cmocka_unit_test_setup_teardown(test_program_only_clears_bits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_program_wraps_in_its_page, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_write_enable_latch, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_busy_times, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_busy_chip_hears_nothing_else, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_erase_sizes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_reads, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_quad_needs_qe, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_continuous_read, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_status_registers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_protection, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_power_down, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_software_reset, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_suspend_and_resume, set_up, tear_down),
        cmocka_unit_test(test_sfdp),
        cmocka_unit_test(test_power_cut),
        cmocka_unit_test_setup_teardown(test_power_cut_in_erase, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
