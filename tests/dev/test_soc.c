/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chip as a whole: its map, resets, the run loop, and every device under random traffic. */
#include "chip.h"

#include <stdio.h>

static void test_map(void **state)
{
    (void)state;
    struct sim_soc_state *s = the_chip.soc;
    uint32_t v = 0x12345678;
    assert_true(sim_bus_poke(&s->sys.bus, 0x3fc80010, &v, 4));
    v = 0;
    assert_true(sim_bus_peek(&s->sys.bus, 0x40380010, &v, 4)); /* one memory at two addresses */
    assert_int_equal(v, 0x12345678);
    assert_int_equal(rd(0x40000000), 0x10500073);
    assert_int_equal(sim_bus_write(&s->sys.bus, 0x40000000, 4, 0), SIM_ACCESS_FAULT);
    assert_int_equal(sim_bus_read(&s->sys.bus, 0x10000000, 4, &v), SIM_ACCESS_FAULT);
    /* No address of the peripherals' space faults, and no two blocks claim one. */
    for (uint32_t a = 0x60000000; a < 0x600d1000; a += 0x400)
        assert_int_equal(sim_bus_read(&s->sys.bus, a, 4, &v), SIM_ACCESS_OK);
    for (size_t i = 0; i < s->dev_count; i++) {
        for (size_t k = i + 1; k < s->dev_count; k++) {
            const struct sim_dev *a = s->dev[i], *b = s->dev[k];
            assert_true(a->base + a->size <= b->base || b->base + b->size <= a->base);
        }
    }
    wr(0x6001cc10, 77); /* nobody describes it: it keeps what is written */
    assert_int_equal(rd(0x6001cc10), 77);
}

/* Every described register holds its reset value, but for those that show live state. */
static void test_reset_values(void **state)
{
    (void)state;
    static const char *const live[] = {"RND_DATA",    "STRAP",       "IN",
                                       "RESET_STATE", "SYSCLK_CONF", "LOW_POWER_ST"};
    struct sim_soc_state *s = the_chip.soc;
    sim_soc_reset(s, SIM_RESET_CHIP, 1, 0);
    unsigned checked = 0;
    for (size_t i = 0; i < s->dev_count; i++) {
        const struct sim_dev *d = s->dev[i];
        for (uint32_t r = 0; d->periph && r < d->periph->reg_count; r++) {
            const struct crema_reg *reg = &d->desc->regs[d->periph->reg_first + r];
            bool is_live = reg->off >= d->size;
            for (size_t k = 0; k < CR_COUNT(live); k++)
                is_live |= strcmp(reg->name, live[k]) == 0;
            if (is_live || strcmp(d->name, "EFUSE") == 0 || strcmp(d->name, "EXTMEM") == 0)
                continue;
            if (dev_get(d, reg->off & ~3u) != (uint32_t)reg->reset)
                fail_msg("%s.%s is 0x%x after reset, described as 0x%x", d->name, reg->name,
                         dev_get(d, reg->off & ~3u), (uint32_t)reg->reset);
            checked++;
        }
    }
    assert_true(checked > 1900);
}

static void test_memory_outlives_resets(void **state)
{
    (void)state;
    struct sim_soc_state *s = the_chip.soc;
    wr(0x3fc80000, 0xcafe);
    wr(0x50000000, 0xf00d);
    static const enum sim_reset_level level[] = {SIM_RESET_CPU, SIM_RESET_CORE, SIM_RESET_SYSTEM,
                                                 SIM_RESET_CHIP};
    for (size_t i = 0; i < CR_COUNT(level); i++) {
        sim_soc_reset(s, level[i], 3, 0);
        assert_int_equal(rd(0x3fc80000), 0xcafe);
        assert_int_equal(rd(0x50000000), 0xf00d);
    }
}

static void test_rom_size(void **state)
{
    (void)state;
    struct crema_error err = {0};
    struct sim_store *rom = sim_soc_store(the_chip.soc, "ROM");
    assert_non_null(rom);
    uint8_t *big = calloc(1, rom->size + 1);
    assert_int_equal(sim_soc_load_rom(the_chip.soc, big, rom->size + 1, &err), CREMA_E_INPUT);
    free(big);
}

/* A waiting chip passes an hour in a few events, and two runs of it agree to the instruction. */
static void test_idle_time(void **state)
{
    (void)state;
    run(UINT64_C(3600) * SIM_TICKS_PER_S);
    uint64_t instructions = the_chip.soc->core[0]->instructions;
    uint64_t now = the_chip.soc->sys.now;
    assert_true(instructions < 100);
    chip_teardown(NULL);
    chip_setup(NULL);
    run(UINT64_C(3600) * SIM_TICKS_PER_S);
    assert_int_equal(the_chip.soc->core[0]->instructions, instructions);
    assert_int_equal(the_chip.soc->sys.now, now);
}

static void test_stops(void **state)
{
    (void)state;
    sim_request_stop(&the_chip.soc->sys, SIM_STOP_BREAK);
    assert_int_equal(sim_soc_run(the_chip.soc, SIM_NEVER - 1), SIM_STOP_BREAK);
    run(us(10)); /* and on it goes */
    sim_fault(&the_chip.soc->sys, "on purpose");
    assert_int_equal(sim_soc_run(the_chip.soc, SIM_NEVER - 1), SIM_STOP_FAULT);
    assert_int_equal(sim_soc_run(the_chip.soc, SIM_NEVER - 1), SIM_STOP_FAULT);
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    chip_quiet();
    run(us(10));
}

/* Random reads and writes of any size all over the devices, time passing in between. Nothing may
 * crash, hang or read out of bounds: the sanitizers look on. */
static void random_traffic(uint64_t seed)
{
    struct sim_soc_state *s = the_chip.soc;
    struct sim_sys dice = {.random = seed};
    for (unsigned i = 0; i < 20000; i++) {
        uint32_t pick = sim_random(&dice);
        const struct sim_dev *d = s->dev[pick % s->dev_count];
        unsigned size = 1u << (pick >> 8 & 3) % 3;
        uint32_t off = sim_random(&dice) % d->size & ~(size - 1);
        uint32_t v = sim_random(&dice) >> (sim_random(&dice) & 31);
        if (pick >> 16 & 1)
            sim_bus_write(&s->sys.bus, d->base + off, size, v);
        else
            sim_bus_read(&s->sys.bus, d->base + off, size, &v);
        if (i % 8 == 0)
            (void)sim_soc_run(s, s->sys.now + sim_random(&dice) % (50 * SIM_TICKS_PER_US));
        if (s->sys.stop)
            sim_soc_reset(s, SIM_RESET_CHIP, 1, 0);
    }
}

static void test_random_traffic(void **state)
{
    (void)state;
    const char *given = getenv("TEST_SEED");
    uint64_t first = given ? strtoull(given, NULL, 0) : 1;
    uint64_t count = given ? 1 : 20;
    for (uint64_t seed = first; seed < first + count; seed++) {
        print_message("random traffic, TEST_SEED=%llu\n", (unsigned long long)seed);
        random_traffic(seed);
        chip_teardown(NULL);
        chip_setup(NULL);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CHIP_TEST(test_map),
        CHIP_TEST(test_reset_values),
        CHIP_TEST(test_rom_size),
        CHIP_TEST(test_memory_outlives_resets),
        CHIP_TEST(test_idle_time),
        CHIP_TEST(test_stops),
        CHIP_TEST(test_random_traffic),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
