/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* SPI1 with a flash chip behind it, and the cache that shows that flash: through the bus, no CPU.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "bytes.h"
#include "flash_nor.h"
#include "soc.h"

#include <crema/regs/esp32c3/extmem.h>
#include <crema/regs/esp32c3/irq.h>
#include <crema/regs/esp32c3/spi0.h>
#include <crema/regs/esp32c3/spi1.h>

#define MMU    0x600c5000u
#define IROM   0x42000000u
#define DROM   0x3c000000u
#define MMU_NO 0x100u

struct bench {
    struct sim_soc_state *soc;
    struct sim_flash flash;
    uint8_t *mem;
};

static int set_up(void **state)
{
    struct bench *b = calloc(1, sizeof *b);
    *state = b;
    const struct sim_flash_part *part = sim_flash_part_find("gd25q16");
    b->mem = aligned_alloc(4096, part->size);
    for (uint32_t i = 0; i < part->size; i += 4)
        put_le32(b->mem + i, i ^ 0x5a000000);
    if (sim_soc_new(sim_soc_find("esp32c3"), &b->soc, NULL) != CREMA_OK)
        return -1;
    sim_flash_init(&b->flash, part, b->mem, &b->soc->sys);
    b->soc->flash = &b->flash;
    sim_soc_reset(b->soc, SIM_RESET_CHIP, 1, 0);
    return 0;
}

static int tear_down(void **state)
{
    struct bench *b = *state;
    sim_soc_free(b->soc);
    free(b->mem);
    free(b);
    return 0;
}

static void put(struct bench *b, uint32_t addr, uint32_t value)
{
    assert_int_equal(sim_bus_write(&b->soc->sys.bus, addr, 4, value), SIM_ACCESS_OK);
}

static uint32_t get(struct bench *b, uint32_t addr)
{
    uint32_t value = 0;
    assert_int_equal(sim_bus_read(&b->soc->sys.bus, addr, 4, &value), SIM_ACCESS_OK);
    return value;
}

static bool is_fault(struct bench *b, uint32_t addr)
{
    uint32_t value;
    return sim_bus_read(&b->soc->sys.bus, addr, 4, &value) == SIM_ACCESS_FAULT;
}

static void spi_put(struct bench *b, uint32_t off, uint32_t value)
{
    put(b, SPI1_BASE + off, value);
}

static uint32_t spi_get(struct bench *b, uint32_t off)
{
    return get(b, SPI1_BASE + off);
}

/* Lets virtual time pass, event by event, until `until`. */
static void pass(struct bench *b, uint64_t until)
{
    struct sim_sys *sys = &b->soc->sys;
    while (sim_event_next(sys) <= until) {
        sys->now = sim_event_next(sys);
        sim_event_fire_due(sys);
    }
    sys->now = until;
}

/* Runs what CMD says; returns the ticks that it took. */
static uint64_t run_cmd(struct bench *b, uint32_t bits)
{
    struct sim_sys *sys = &b->soc->sys;
    uint64_t start = sys->now;
    spi_put(b, SPI1_CMD_OFFSET, bits);
    assert_int_equal(spi_get(b, SPI1_CMD_OFFSET), bits); /* set until it ends */
    while (spi_get(b, SPI1_CMD_OFFSET)) {
        assert_true(sim_event_next(sys) != SIM_NEVER);
        pass(b, sim_event_next(sys));
        assert_true(sys->now - start < SIM_TICKS_PER_S);
    }
    return sys->now - start;
}

static void wait_idle(struct bench *b)
{
    do {
        run_cmd(b, SPI1_CMD_FLASH_RDSR_MASK);
        pass(b, b->soc->sys.now + SIM_TICKS_PER_MS);
    } while (spi_get(b, SPI1_RD_STATUS_OFFSET) & 1);
}

/* A command put together from phases, as esptool does it over READ_REG and WRITE_REG. */
static uint32_t user_command(struct bench *b, uint8_t opcode, const void *out, unsigned out_bits,
                             unsigned in_bits)
{
    uint32_t user = SPI1_USER_USR_COMMAND_MASK;
    if (out_bits) {
        user |= SPI1_USER_USR_MOSI_MASK;
        spi_put(b, SPI1_MOSI_DLEN_OFFSET, out_bits - 1);
        spi_put(b, SPI1_W0_OFFSET, get_le32(out));
    }
    if (in_bits) {
        user |= SPI1_USER_USR_MISO_MASK;
        spi_put(b, SPI1_MISO_DLEN_OFFSET, in_bits - 1);
    }
    spi_put(b, SPI1_USER_OFFSET, user);
    spi_put(b, SPI1_USER2_OFFSET, 7u << 28 | opcode);
    run_cmd(b, SPI1_CMD_USR_MASK);
    return spi_get(b, SPI1_W0_OFFSET);
}

static void test_user_commands(void **state)
{
    struct bench *b = *state;
    assert_int_equal(user_command(b, 0x9f, NULL, 0, 24) & 0xffffff, 0x1540c8);
    user_command(b, 0x06, NULL, 0, 0);
    assert_int_equal(user_command(b, 0x05, NULL, 0, 8) & 0xff, 2);
    user_command(b, 0x01, "\x00\x02\x00\x00", 16, 0);
    wait_idle(b);
    assert_int_equal(user_command(b, 0x35, NULL, 0, 8) & 0xff, 2);
}

/* A read with all phases, in each of the modes of CTRL. */
static const struct {
    uint8_t opcode;
    uint32_t ctrl;
    unsigned addr_bits, dummy;
} modes[] = {
    {0x03, 0, 24, 0},
    {0x0b, SPI1_CTRL_FASTRD_MODE_MASK, 24, 8},
    {0x3b, SPI1_CTRL_FASTRD_MODE_MASK | SPI1_CTRL_FREAD_DUAL_MASK, 24, 8},
    {0x6b, SPI1_CTRL_FASTRD_MODE_MASK | SPI1_CTRL_FREAD_QUAD_MASK, 24, 8},
    {0xbb, SPI1_CTRL_FASTRD_MODE_MASK | SPI1_CTRL_FREAD_DIO_MASK, 28, 2},
    {0xeb, SPI1_CTRL_FASTRD_MODE_MASK | SPI1_CTRL_FREAD_QIO_MASK, 32, 4},
};

static void set_quad(struct bench *b)
{
    user_command(b, 0x06, NULL, 0, 0);
    user_command(b, 0x31, "\x02\x00\x00\x00", 8, 0);
    wait_idle(b);
}

static uint64_t user_read(struct bench *b, size_t mode, uint32_t addr, unsigned bytes, bool is_high)
{
    uint32_t user = SPI1_USER_USR_COMMAND_MASK | SPI1_USER_USR_ADDR_MASK | SPI1_USER_USR_MISO_MASK;
    if (modes[mode].dummy)
        user |= SPI1_USER_USR_DUMMY_MASK;
    if (is_high)
        user |= SPI1_USER_USR_MISO_HIGHPART_MASK;
    spi_put(b, SPI1_CTRL_OFFSET, modes[mode].ctrl);
    spi_put(b, SPI1_USER_OFFSET, user);
    spi_put(b, SPI1_USER1_OFFSET,
            (modes[mode].addr_bits - 1) << 26 | (modes[mode].dummy ? modes[mode].dummy - 1 : 0));
    spi_put(b, SPI1_USER2_OFFSET, 7u << 28 | modes[mode].opcode);
    spi_put(b, SPI1_ADDR_OFFSET, addr << (modes[mode].addr_bits - 24));
    spi_put(b, SPI1_MISO_DLEN_OFFSET, bytes * 8 - 1);
    return run_cmd(b, SPI1_CMD_USR_MASK);
}

static void test_user_reads(void **state)
{
    struct bench *b = *state;
    set_quad(b);
    for (size_t m = 0; m < CR_COUNT(modes); m++) {
        user_read(b, m, 0x12344, 64, false);
        for (unsigned i = 0; i < 16; i++)
            assert_int_equal(spi_get(b, SPI1_W0_OFFSET + i * 4),
                             get_le32(b->mem + 0x12344 + i * 4));
        user_read(b, m, 0x100, 4, true);
        assert_int_equal(spi_get(b, SPI1_W8_OFFSET), 0x5a000100);
        assert_int_equal(spi_get(b, SPI1_W0_OFFSET), get_le32(b->mem + 0x12344));
    }
}

static void test_time_of_a_command(void **state)
{
    struct bench *b = *state;
    uint64_t apb = sim_clk_ticks(b->soc->clk.apb, 1);
    spi_put(b, SPI1_CLOCK_OFFSET, SPI1_CLOCK_CLK_EQU_SYSCLK_MASK);
    uint64_t short_one = user_read(b, 0, 0, 4, false);
    uint64_t long_one = user_read(b, 0, 0, 64, false);
    assert_int_equal(long_one - short_one, 60 * 8 * apb);
    spi_put(b, SPI1_CLOCK_OFFSET, 3u << 16 | 1u << 8 | 3); /* a quarter of that clock */
    assert_int_equal(user_read(b, 0, 0, 64, false), 4 * long_one);
    set_quad(b);
    spi_put(b, SPI1_CLOCK_OFFSET, SPI1_CLOCK_CLK_EQU_SYSCLK_MASK);
    assert_true(user_read(b, 5, 0, 64, false) * 3 < long_one); /* four wires */
}

static void test_shortcuts(void **state)
{
    struct bench *b = *state;
    run_cmd(b, SPI1_CMD_FLASH_RDID_MASK);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xffffff, 0x1540c8);
    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    run_cmd(b, SPI1_CMD_FLASH_RDSR_MASK);
    assert_int_equal(spi_get(b, SPI1_RD_STATUS_OFFSET), 2);
    run_cmd(b, SPI1_CMD_FLASH_WRDI_MASK);
    run_cmd(b, SPI1_CMD_FLASH_RDSR_MASK);
    assert_int_equal(spi_get(b, SPI1_RD_STATUS_OFFSET), 0);

    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    spi_put(b, SPI1_ADDR_OFFSET, 0x11000);
    run_cmd(b, SPI1_CMD_FLASH_SE_MASK);
    wait_idle(b);
    assert_int_equal(get_le32(b->mem + 0x10ffc), 0x5a010ffc);
    assert_int_equal(get_le32(b->mem + 0x11000), 0xffffffff);
    assert_int_equal(get_le32(b->mem + 0x12000), 0x5a012000);

    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    for (unsigned i = 0; i < 3; i++)
        spi_put(b, SPI1_W0_OFFSET + i * 4, 0x11111111 * (i + 1));
    spi_put(b, SPI1_ADDR_OFFSET, 10u << 24 | 0x11020);
    run_cmd(b, SPI1_CMD_FLASH_PP_MASK);
    wait_idle(b);
    assert_memory_equal(b->mem + 0x11020, "\x11\x11\x11\x11\x22\x22\x22\x22\x33\x33\xff\xff", 12);

    spi_put(b, SPI1_CTRL_OFFSET, 0);
    spi_put(b, SPI1_ADDR_OFFSET, 0x11020);
    spi_put(b, SPI1_MISO_DLEN_OFFSET, 63);
    run_cmd(b, SPI1_CMD_FLASH_READ_MASK);
    assert_int_equal(spi_get(b, SPI1_W1_OFFSET), 0x22222222);

    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    spi_put(b, SPI1_RD_STATUS_OFFSET, 0x0204);
    spi_put(b, SPI1_CTRL_OFFSET, SPI1_CTRL_WRSR_2B_MASK);
    run_cmd(b, SPI1_CMD_FLASH_WRSR_MASK);
    wait_idle(b);
    assert_int_equal(user_command(b, 0x35, NULL, 0, 8) & 0xff, 2);

    run_cmd(b, SPI1_CMD_FLASH_DP_MASK);
    run_cmd(b, SPI1_CMD_FLASH_RDID_MASK);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xffffff, 0xffffff);
    run_cmd(b, SPI1_CMD_FLASH_RES_MASK);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xff, 0x14);
    pass(b, b->soc->sys.now + SIM_TICKS_PER_MS);

    spi_put(b, SPI1_RD_STATUS_OFFSET, 0);
    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    run_cmd(b, SPI1_CMD_FLASH_WRSR_MASK);
    wait_idle(b);
    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    run_cmd(b, SPI1_CMD_FLASH_BE_MASK);
    wait_idle(b);
    assert_int_equal(get_le32(b->mem + 0x1fffc), 0xffffffff);
    assert_int_equal(get_le32(b->mem + 0x20000), 0x5a020000);
    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    run_cmd(b, SPI1_CMD_FLASH_CE_MASK);
    wait_idle(b);
    assert_int_equal(get_le32(b->mem), 0xffffffff);
}

/* CS held low */

/* One transfer of a command; `opcode` 0: none, it goes on with what came before. */
static uint64_t part(struct bench *b, bool is_held, uint8_t opcode, uint32_t addr, unsigned out,
                     unsigned in)
{
    uint32_t user = (opcode ? SPI1_USER_USR_COMMAND_MASK : 0) |
                    (opcode == 0x02 || opcode == 0x03 ? SPI1_USER_USR_ADDR_MASK : 0) |
                    (out ? SPI1_USER_USR_MOSI_MASK : 0) | (in ? SPI1_USER_USR_MISO_MASK : 0);
    uint32_t misc = spi_get(b, SPI1_MISC_OFFSET) & ~SPI1_MISC_CS_KEEP_ACTIVE_MASK;
    spi_put(b, SPI1_MISC_OFFSET, misc | (is_held ? SPI1_MISC_CS_KEEP_ACTIVE_MASK : 0));
    spi_put(b, SPI1_CTRL_OFFSET, 0);
    spi_put(b, SPI1_USER_OFFSET, user);
    spi_put(b, SPI1_USER1_OFFSET, 23u << 26);
    spi_put(b, SPI1_USER2_OFFSET, 7u << 28 | opcode);
    spi_put(b, SPI1_ADDR_OFFSET, addr);
    spi_put(b, SPI1_MOSI_DLEN_OFFSET, out * 8 - 1);
    spi_put(b, SPI1_MISO_DLEN_OFFSET, in * 8 - 1);
    return run_cmd(b, SPI1_CMD_USR_MASK);
}

static void fill_words(struct bench *b, uint32_t first)
{
    for (unsigned i = 0; i < 16; i++)
        spi_put(b, SPI1_W0_OFFSET + i * 4, first + i * 4);
}

static void expect_read(struct bench *b, uint32_t addr, unsigned words)
{
    for (unsigned i = 0; i < words; i++)
        assert_int_equal(spi_get(b, SPI1_W0_OFFSET + i * 4), get_le32(b->mem + addr + i * 4));
}

/* Answers go on where they were, in as many transfers as one likes. */
static void test_held_answers(void **state)
{
    struct bench *b = *state;
    part(b, true, 0x9f, 0, 0, 0);
    part(b, false, 0, 0, 0, 3);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xffffff, 0x1540c8);
    part(b, true, 0x9f, 0, 0, 1);
    part(b, false, 0, 0, 0, 1);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xff, 0x40);
    part(b, true, 0x03, 0x12340, 0, 64);
    expect_read(b, 0x12340, 16);
    for (unsigned i = 1; i < 5; i++) {
        part(b, i < 4, 0, 0, 0, 64);
        expect_read(b, 0x12340 + 64 * i, 16);
    }
    part(b, true, 0x05, 0, 0, 1);
    part(b, false, 0, 0, 0, 4);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET), 0);
}

/* Without the bit the second transfer is a command of its own, and none that there is. */
static void test_not_held(void **state)
{
    struct bench *b = *state;
    part(b, false, 0x9f, 0, 0, 0);
    part(b, false, 0, 0, 0, 3);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xffffff, 0xffffff);
    part(b, false, 0x03, 0x12340, 0, 64);
    part(b, false, 0, 0, 0, 4);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET), 0xffffffff);
    memset(b->mem + 0x3000, 0xff, 256);
    part(b, false, 0x06, 0, 0, 0);
    fill_words(b, 0x11111111);
    part(b, false, 0x02, 0x3000, 64, 0);
    wait_idle(b);
    part(b, false, 0, 0, 64, 0);
    wait_idle(b);
    assert_int_equal(get_le32(b->mem + 0x303c), 0x1111114d);
    assert_int_equal(get_le32(b->mem + 0x3040), 0xffffffff);
    /* Its first bytes are opcode and address. */
    spi_put(b, SPI1_W0_OFFSET, 0x06);
    part(b, false, 0, 0, 1, 0);
    spi_put(b, SPI1_W0_OFFSET, 0x00300020);
    part(b, false, 0, 0, 4, 0);
    wait_idle(b);
    assert_int_equal(get_le32(b->mem + 0x3000), 0xffffffff);
}

/* A page in four transfers is one program, begun when CS rises, in the time of one. */
static void test_held_program(void **state)
{
    struct bench *b = *state;
    memset(b->mem + 0x3000, 0xff, 0x200);
    part(b, false, 0x06, 0, 0, 0);
    for (unsigned i = 0; i < 4; i++) {
        fill_words(b, 0x1000 * i);
        uint64_t took = part(b, i < 3, i ? 0 : 0x02, 0x3000, 64, 0);
        assert_true(took >= 64 * 8 * SIM_TICKS_PER_US / 80);
        assert_int_equal(b->flash.stats.programs, i == 3);
        assert_int_equal(get_le32(b->mem + 0x3004), i < 3 ? 0xffffffff : 4);
    }
    assert_int_equal(b->flash.busy_until - b->soc->sys.now, 600 * SIM_TICKS_PER_US);
    wait_idle(b);
    for (unsigned i = 0; i < 64; i++)
        assert_int_equal(get_le32(b->mem + 0x3000 + 4 * i), 0x1000 * (i / 16) + i % 16 * 4);
    assert_int_equal(get_le32(b->mem + 0x3100), 0xffffffff);
    /* In the midst of a page, and past its end: what wraps falls on what was there. */
    part(b, false, 0x06, 0, 0, 0);
    for (unsigned i = 0; i < 5; i++) {
        fill_words(b, 0x1000 * i);
        part(b, i < 4, i ? 0 : 0x02, 0x3140, 64, 0);
    }
    wait_idle(b);
    for (unsigned i = 0; i < 64; i++) {
        uint32_t from = (i + 32) % 64 + 16; /* the last 256 bytes of the 320 count */
        assert_int_equal(get_le32(b->mem + 0x3100 + 4 * i), 0x1000 * (from / 16) + from % 16 * 4);
    }
}

static void begin_held_program(struct bench *b)
{
    memset(b->mem + 0x3000, 0xff, 0x100);
    part(b, false, 0x06, 0, 0, 0);
    fill_words(b, 0x1000);
    part(b, true, 0x02, 0x3000, 64, 0);
}

/* In the midst of it even a command phase is data; the bit alone raises nothing. */
static void test_held_takes_all_for_data(void **state)
{
    struct bench *b = *state;
    begin_held_program(b);
    part(b, true, 0x9f, 0, 0, 2);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xffff, 0xffff);
    spi_put(b, SPI1_MISC_OFFSET, 2);
    assert_int_equal(b->flash.stats.programs, 0);
    spi_put(b, SPI1_W0_OFFSET, 0x77);
    part(b, false, 0, 0, 1, 0);
    wait_idle(b);
    assert_memory_equal(b->mem + 0x3040, "\x9f\xff\xff\x77\xff", 5);
    /* What should have ended after its address, and did not, is not done. */
    part(b, false, 0x06, 0, 0, 0);
    spi_put(b, SPI1_USER1_OFFSET, 23u << 26);
    part(b, true, 0xc7, 0, 0, 0);
    part(b, false, 0, 0, 1, 0);
    wait_idle(b);
    assert_int_equal(b->mem[0x3040], 0x9f);
    part(b, false, 0x9f, 0, 0, 3);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xffffff, 0x1540c8);
}

static void test_held_until_a_reset(void **state)
{
    struct bench *b = *state;
    begin_held_program(b);
    sim_soc_reset(b->soc, SIM_RESET_CHIP, 1, 0);
    assert_true(sim_flash_is_busy(&b->flash));
    assert_int_equal(get_le32(b->mem + 0x303c), 0x103c);
    wait_idle(b);
    begin_held_program(b);
    sim_flash_power_cycle(&b->flash);
    sim_soc_reset(b->soc, SIM_RESET_CHIP, 1, 0);
    assert_int_equal(get_le32(b->mem + 0x3000), 0xffffffff);
}

/* The power goes while all of a page is at work: some of it is there. */
static void test_held_power_cut(void **state)
{
    struct bench *b = *state;
    unsigned partly = 0;
    for (unsigned seed = 1; seed <= 16; seed++) {
        b->soc->sys.random = seed;
        sim_flash_cut_after(&b->flash, 1);
        memset(b->mem + 0x3000, 0xff, 0x100);
        part(b, false, 0x06, 0, 0, 0);
        for (unsigned i = 0; i < 4; i++) {
            fill_words(b, 0);
            part(b, i < 3, i ? 0 : 0x02, 0x3000, 64, 0);
        }
        assert_true(b->flash.is_dead);
        unsigned done = 0;
        while (done < 256 && b->mem[0x3000 + done] == (done % 4 ? 0 : done % 64))
            done++;
        for (unsigned i = done + 1; i < 256; i++)
            assert_int_equal(b->mem[0x3000 + i], 0xff);
        partly += done > 0 && done < 256;
        b->flash.is_dead = false;
        sim_flash_power_cycle(&b->flash);
        b->soc->sys.stop = SIM_STOP_NONE;
    }
    assert_true(partly > 8);
}

/* A snapshot in the midst of a page goes on as the page does. */
static void test_held_in_a_snapshot(void **state)
{
    struct bench *b = *state;
    struct cr_buf kept = CR_BUF_INIT(0x10000);
    struct crema_error err;
    begin_held_program(b);
    assert_int_equal(sim_state_save(&sim_flash_state, &b->flash, &kept, &err), CREMA_OK);
    sim_flash_power_cycle(&b->flash);
    struct sim_state_in in = {.data = kept.data, .len = kept.len}, again = in;
    uint64_t now = b->soc->sys.now;
    assert_int_equal(sim_state_check(&sim_flash_state, &b->flash, now, &in, &err), CREMA_OK);
    sim_state_load(&sim_flash_state, &b->flash, &b->soc->sys, &again);
    cr_buf_release(&kept);
    fill_words(b, 0x2000);
    part(b, false, 0, 0, 64, 0);
    assert_int_equal(get_le32(b->mem + 0x303c), 0x103c);
    assert_int_equal(get_le32(b->mem + 0x307c), 0x203c);
    assert_int_equal(b->flash.stats.programs, 1);
}

static void test_end_interrupt(void **state)
{
    struct bench *b = *state;
    const uint32_t end = SPI1_INT_ENA_MST_ST_END_INT_ENA_MASK;
    spi_put(b, SPI1_INT_ENA_OFFSET, end);
    assert_false(sim_irq_get(&b->soc->sys, IRQ_SPI1));
    run_cmd(b, SPI1_CMD_FLASH_RDID_MASK);
    assert_true(sim_irq_get(&b->soc->sys, IRQ_SPI1));
    assert_int_equal(spi_get(b, SPI1_INT_ST_OFFSET), end);
    spi_put(b, SPI1_INT_CLR_OFFSET, end);
    assert_false(sim_irq_get(&b->soc->sys, IRQ_SPI1));
    assert_int_equal(spi_get(b, SPI1_INT_RAW_OFFSET), 0);
}

static void test_suspend_by_the_controller(void **state)
{
    struct bench *b = *state;
    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    spi_put(b, SPI1_ADDR_OFFSET, 0x1000);
    run_cmd(b, SPI1_CMD_FLASH_SE_MASK);
    spi_put(b, SPI1_FLASH_SUS_CTRL_OFFSET, SPI1_FLASH_SUS_CTRL_FLASH_PES_MASK);
    pass(b, b->soc->sys.now + SIM_TICKS_PER_MS);
    assert_int_equal(spi_get(b, SPI1_SUS_STATUS_OFFSET) & 1, 1);
    run_cmd(b, SPI1_CMD_FLASH_RDSR_MASK);
    assert_int_equal(spi_get(b, SPI1_RD_STATUS_OFFSET) & 1, 0);
    spi_put(b, SPI1_FLASH_SUS_CTRL_OFFSET, SPI1_FLASH_SUS_CTRL_FLASH_PER_MASK);
    run_cmd(b, SPI1_CMD_FLASH_RDSR_MASK);
    assert_int_equal(spi_get(b, SPI1_RD_STATUS_OFFSET) & 1, 1);
}

static void test_no_flash(void **state)
{
    struct bench *b = *state;
    b->soc->flash = NULL;
    run_cmd(b, SPI1_CMD_FLASH_RDID_MASK);
    assert_int_equal(spi_get(b, SPI1_W0_OFFSET) & 0xffffff, 0xffffff);
}

/* The cache */

static void cache_on(struct bench *b)
{
    put(b, EXTMEM_BASE + EXTMEM_ICACHE_CTRL1_OFFSET, 0);
    put(b, EXTMEM_BASE + EXTMEM_ICACHE_CTRL_OFFSET, 1);
}

static void map(struct bench *b, unsigned entry, uint32_t value)
{
    put(b, MMU + entry * 4, value);
}

static void test_out_of_reset_nothing_shows(void **state)
{
    struct bench *b = *state;
    assert_true(is_fault(b, IROM) && is_fault(b, DROM));
    for (unsigned i = 0; i < 128; i++)
        assert_int_equal(get(b, MMU + i * 4), MMU_NO);
    cache_on(b);
    assert_true(is_fault(b, IROM) && is_fault(b, DROM));
}

static void test_mapping(void **state)
{
    struct bench *b = *state;
    map(b, 0, 3);
    map(b, 127, 7);
    assert_true(is_fault(b, IROM)); /* the cache is still off */
    cache_on(b);
    assert_int_equal(get(b, IROM), 0x5a030000);
    assert_int_equal(get(b, DROM + 0xfffc), 0x5a03fffc);
    assert_int_equal(get(b, IROM + 0x7f0010), 0x5a070010);
    assert_true(is_fault(b, IROM + 0x10000));
    map(b, 0, 5);
    assert_int_equal(get(b, IROM), 0x5a050000);
    assert_int_equal(get(b, DROM), 0x5a050000);
    map(b, 0, 5 | MMU_NO);
    assert_true(is_fault(b, IROM) && is_fault(b, DROM));
    assert_int_equal(get(b, MMU), 5 | MMU_NO);
    map(b, 1, 32 + 4); /* past the end of 2 MiB: the address wraps */
    assert_int_equal(get(b, IROM + 0x10000), 0x5a040000);
    map(b, 1, 0xfffffe04); /* only nine bits are there */
    assert_int_equal(get(b, MMU + 4), 4);
    /* Flash is not written through the cache. */
    assert_int_equal(sim_bus_write(&b->soc->sys.bus, DROM + 0x10000, 4, 0), SIM_ACCESS_FAULT);
}

static void test_buses_shut_alone(void **state)
{
    struct bench *b = *state;
    map(b, 0, 0);
    cache_on(b);
    put(b, EXTMEM_BASE + EXTMEM_ICACHE_CTRL1_OFFSET, EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK);
    assert_true(is_fault(b, DROM));
    assert_int_equal(get(b, IROM), 0x5a000000);
    put(b, EXTMEM_BASE + EXTMEM_ICACHE_CTRL1_OFFSET, EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK);
    assert_true(is_fault(b, IROM));
    assert_int_equal(get(b, DROM), 0x5a000000);
    put(b, EXTMEM_BASE + EXTMEM_ICACHE_CTRL_OFFSET, 0);
    assert_true(is_fault(b, IROM) && is_fault(b, DROM));
    /* Instructions are fetched through one of the buses only. */
    cache_on(b);
    assert_true(b->soc->sys.bus.attr[IROM >> SIM_PAGE_SHIFT] & SIM_PAGE_X);
    assert_false(b->soc->sys.bus.attr[DROM >> SIM_PAGE_SHIFT] & SIM_PAGE_X);
}

/* Any order of writes shows what the registers say at the end: checked against a plain model. */
static void test_random_remapping(void **state)
{
    struct bench *b = *state;
    uint32_t entry[128];
    uint32_t ctrl = 0, ctrl1 = 3;
    b->soc->sys.random = 20240611;
    print_message("seed %llu\n", (unsigned long long)b->soc->sys.random);
    for (unsigned i = 0; i < 128; i++)
        entry[i] = MMU_NO;
    for (unsigned step = 0; step < 400; step++) {
        uint32_t r = sim_random(&b->soc->sys);
        if (r % 16 == 0)
            put(b, EXTMEM_BASE + EXTMEM_ICACHE_CTRL_OFFSET, ctrl = r >> 8 & 1);
        else if (r % 16 == 1)
            put(b, EXTMEM_BASE + EXTMEM_ICACHE_CTRL1_OFFSET, ctrl1 = r >> 8 & 3);
        else
            map(b, r >> 8 & 127, entry[r >> 8 & 127] = (r >> 16 & 0x1f) | (r >> 24 & 1) * MMU_NO);
        for (unsigned i = 0; i < 128; i++) {
            bool is_valid = ctrl && !(entry[i] & MMU_NO);
            bool i_open = is_valid && !(ctrl1 & 1);
            bool d_open = is_valid && !(ctrl1 & 2);
            assert_int_equal(is_fault(b, IROM + i * 0x10000), !i_open);
            assert_int_equal(is_fault(b, DROM + i * 0x10000 + 0xfffc), !d_open);
            if (i_open)
                assert_int_equal(get(b, IROM + i * 0x10000), 0x5a000000 | entry[i] << 16);
        }
    }
}

static const uint8_t *heard_at;
static size_t heard_len;

static void on_change(void *ctx, const uint8_t *host, size_t len)
{
    (void)ctx;
    heard_at = host;
    heard_len = len;
}

static void test_flash_changes_are_told(void **state)
{
    struct bench *b = *state;
    map(b, 0, 0);
    cache_on(b);
    sim_bus_listen(&b->soc->sys.bus, on_change, b);
    run_cmd(b, SPI1_CMD_FLASH_WREN_MASK);
    spi_put(b, SPI1_ADDR_OFFSET, 0x2000);
    run_cmd(b, SPI1_CMD_FLASH_SE_MASK);
    assert_ptr_equal(heard_at, b->mem + 0x2000);
    assert_int_equal(heard_len, 0x1000);
    assert_int_equal(get(b, IROM + 0x2000), 0xffffffff);
    sim_bus_unlisten(&b->soc->sys.bus, b);
}

static void test_commands_end(void **state)
{
    struct bench *b = *state;
    const uint32_t sync = EXTMEM_BASE + EXTMEM_ICACHE_SYNC_CTRL_OFFSET;
    const uint32_t preload = EXTMEM_BASE + EXTMEM_ICACHE_PRELOAD_CTRL_OFFSET;
    const uint32_t freeze = EXTMEM_BASE + EXTMEM_ICACHE_FREEZE_OFFSET;
    put(b, EXTMEM_BASE + EXTMEM_CACHE_SYNC_INT_CTRL_OFFSET, 2);
    put(b, EXTMEM_BASE + EXTMEM_CACHE_PRELOAD_INT_CTRL_OFFSET, 2);
    put(b, sync, 1);
    assert_int_equal(get(b, sync), 2);
    assert_true(sim_irq_get(&b->soc->sys, IRQ_ICACHE_SYNC0));
    assert_false(sim_irq_get(&b->soc->sys, IRQ_ICACHE_PRELOAD0));
    put(b, EXTMEM_BASE + EXTMEM_CACHE_SYNC_INT_CTRL_OFFSET, 2 | 4);
    assert_false(sim_irq_get(&b->soc->sys, IRQ_ICACHE_SYNC0));
    put(b, preload, 1);
    assert_int_equal(get(b, preload) & 3, 2);
    assert_true(sim_irq_get(&b->soc->sys, IRQ_ICACHE_PRELOAD0));
    put(b, freeze, 1);
    assert_int_equal(get(b, freeze) & 5, 5);
    put(b, freeze, 0);
    assert_int_equal(get(b, freeze) & 5, 0);
    put(b, EXTMEM_BASE + EXTMEM_ICACHE_LOCK_CTRL_OFFSET, 1);
    assert_int_equal(get(b, EXTMEM_BASE + EXTMEM_ICACHE_LOCK_CTRL_OFFSET), 4);
    assert_int_equal(get(b, EXTMEM_BASE + EXTMEM_CACHE_STATE_OFFSET), 1); /* idle */
}

static void test_illegal_accesses(void **state)
{
    struct bench *b = *state;
    const uint32_t masked = EXTMEM_BASE + EXTMEM_CORE0_ACS_CACHE_INT_ST_OFFSET;
    const uint32_t illegal = EXTMEM_BASE + EXTMEM_CACHE_ILG_INT_ST_OFFSET;
    put(b, EXTMEM_BASE + EXTMEM_CORE0_ACS_CACHE_INT_ENA_OFFSET, 0x3f);
    put(b, EXTMEM_BASE + EXTMEM_CACHE_ILG_INT_ENA_OFFSET, 0x20);
    assert_true(is_fault(b, DROM + 0x100)); /* the cache is off */
    assert_int_equal(get(b, masked), 8);
    assert_true(sim_irq_get(&b->soc->sys, IRQ_CACHE_CORE0_ACS));
    put(b, EXTMEM_BASE + EXTMEM_CORE0_ACS_CACHE_INT_CLR_OFFSET, 8);
    assert_int_equal(get(b, masked), 0);
    assert_false(sim_irq_get(&b->soc->sys, IRQ_CACHE_CORE0_ACS));
    cache_on(b);
    map(b, 2, 9 | MMU_NO);
    assert_true(is_fault(b, DROM + 0x20104)); /* the entry is not valid */
    assert_int_equal(get(b, illegal), 0x20);
    assert_int_equal(get(b, EXTMEM_BASE + EXTMEM_CACHE_MMU_FAULT_VADDR_OFFSET), DROM + 0x20104);
    assert_int_equal(get(b, EXTMEM_BASE + EXTMEM_CACHE_MMU_FAULT_CONTENT_OFFSET) & 0x3ff,
                     9 | MMU_NO);
    assert_true(sim_irq_get(&b->soc->sys, IRQ_CACHE_IA));
    put(b, EXTMEM_BASE + EXTMEM_CACHE_ILG_INT_CLR_OFFSET, 0x20);
    assert_false(sim_irq_get(&b->soc->sys, IRQ_CACHE_IA));
    assert_true(is_fault(b, 0x20000000)); /* elsewhere it is no matter of the cache */
    assert_int_equal(get(b, illegal), 0);
}

static void test_spi0_keeps_its_settings(void **state)
{
    struct bench *b = *state;
    put(b, SPI0_BASE + SPI0_CTRL_OFFSET, 0x01002000);
    assert_int_equal(get(b, SPI0_BASE + SPI0_CTRL_OFFSET), 0x01002000);
    assert_int_equal(get(b, SPI0_BASE + SPI0_FSM_OFFSET) & SPI0_FSM_CSPI_ST_MASK, 0);
}

#define T(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_user_commands),
        T(test_user_reads),
        T(test_time_of_a_command),
        T(test_shortcuts),
        T(test_held_answers),
        T(test_not_held),
        T(test_held_program),
        T(test_held_takes_all_for_data),
        T(test_held_until_a_reset),
        T(test_held_power_cut),
        T(test_held_in_a_snapshot),
        T(test_end_interrupt),
        T(test_suspend_by_the_controller),
        T(test_no_flash),
        T(test_out_of_reset_nothing_shows),
        T(test_mapping),
        T(test_buses_shut_alone),
        T(test_random_remapping),
        T(test_flash_changes_are_told),
        T(test_commands_end),
        T(test_illegal_accesses),
        T(test_spi0_keeps_its_settings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
