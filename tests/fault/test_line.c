/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The virtual board over lines that lose, damage, double, delay and split bytes, and that are
 * pulled out. Whatever comes of it: success means that the bytes are there, and an error comes in
 * bounded virtual time.
 *
 *     test-line [SEED [ROUNDS]]
 */
#include "board.h"
#include "cm.h"
#include "desk.h"
#include "fault.h"
#include "port_ops.h"

#include <crema/loader.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define OFF      0x20000u
#define LEN      20000u
#define LIMIT_US (10u * 60u * 1000000u)
#define PLANS    (sizeof plans / sizeof plans[0])

static uint64_t seed;
static unsigned rounds;
static uint8_t app[LEN];

/* Rates per million bytes; one flash is about 15000 bytes both ways. */
static const struct {
    const char *name;
    struct cr_fault_plan plan;
    bool must_succeed;
} plans[] = {
    {"split and late", {.split_max = 3, .delay_ppm = 20000, .delay_us = 20000}, true},
    {"a few damaged", {.corrupt_ppm = 30}, false},
    {"a few lost", {.drop_ppm = 30}, false},
    {"a few doubled", {.duplicate_ppm = 30}, false},
    {"all of it",
     {.drop_ppm = 60,
      .corrupt_ppm = 60,
      .duplicate_ppm = 60,
      .split_max = 9,
      .delay_ppm = 1000,
      .delay_us = 200000},
     false},
    {"very bad", {.drop_ppm = 5000, .corrupt_ppm = 5000}, false},
    {"unplugged", {.unplug_bytes = 7000}, false},
};

static int make_board(void **state)
{
    (void)state;
    return desk_make("fault", 0);
}

static enum crema_status flash_over(struct crema_port *port, struct crema_error *err)
{
    const struct crema_loader_options options = {.rate_hz = 460800, .is_rate_optional = true};
    const struct crema_flash_part part = {"app", OFF, app, LEN};
    struct crema_loader *loader = NULL;
    enum crema_status st = crema_loader_open(port, &options, &loader, err);
    if (st == CREMA_OK)
        st = crema_loader_flash_write(loader, &part, 1, NULL, NULL, err);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    return st;
}

/* A byte that does not compress. */
static uint8_t noise(uint64_t z)
{
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (uint8_t)(z ^ z >> 31);
}

/* One flash by one plan. True when it succeeded. */
static bool round_of(size_t k, uint64_t round_seed)
{
    struct cr_fault_plan plan = plans[k].plan;
    struct crema_port_config config = {.board_dir = desk_boards};
    struct crema_port *inner = NULL, *port = NULL;
    struct crema_error err = {0};
    size_t len;
    plan.seed = round_seed;
    for (uint32_t i = 0; i < LEN; i++)
        app[i] = i % 512 < 256 ? (uint8_t)i : noise((round_seed * PLANS + k) * LEN + i);
    assert_int_equal(crema_port_open("virtual:desk", &config, &inner, &err), CREMA_OK);
    assert_int_equal(cr_port_wrap_fault(inner, &plan, &port, &err), CREMA_OK);
    struct sim_board *board = cr_port_virtual_board(inner);
    uint64_t start = sim_board_now_us(board);
    enum crema_status st = flash_over(port, &err);
    uint64_t took = sim_board_now_us(board) - start;
    bool is_there = memcmp(sim_board_flash(board, &len) + OFF, app, LEN) == 0;
    crema_port_close(port);
    if (took > LIMIT_US || (st == CREMA_OK && !is_there) || (plans[k].must_succeed && st))
        fail_msg("plan \"%s\", seed %llu: status %s, the bytes are %sthere, %llu s: %s",
                 plans[k].name, (unsigned long long)round_seed, crema_status_name(st),
                 is_there ? "" : "not ", (unsigned long long)took / 1000000, err.why);
    if (st != CREMA_OK)
        assert_true(err.what[0] && err.why[0]);
    return st == CREMA_OK;
}

static void bad_lines(void **state)
{
    (void)state;
    print_message("seed %llu\n", (unsigned long long)seed);
    for (size_t k = 0; k < PLANS; k++) {
        unsigned good = 0;
        for (unsigned i = 0; i < rounds; i++)
            good += round_of(k, seed + i);
        print_message("%-16s %u of %u flashes succeeded\n", plans[k].name, good, rounds);
        if (plans[k].plan.unplug_bytes)
            assert_int_equal(good, 0);
    }
}

int main(int argc, char **argv)
{
    seed = argc > 1 ? strtoull(argv[1], NULL, 0) : 20261121;
    rounds = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 0) : 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_lines),
    };
    return cmocka_run_group_tests(tests, make_board, desk_remove);
}
