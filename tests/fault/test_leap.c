/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The virtual chip passes over rounds of loops that only wait. Nothing may show of that: whole jobs
 * of the loader, through ROM and stub, over both wires, with troubles, take the same ticks, cycles
 * and instructions when every round is run, as it is while something is traced. */
#include "board.h"
#include "cm.h"
#include "desk.h"
#include "port_ops.h"
#include "scene.h"
#include "sys.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define JOBS 6u

struct end {
    uint64_t ticks;
    struct sim_board_stats stats;
    enum crema_status st;
};

static int make_board(void **state)
{
    (void)state;
    return desk_make("leap", SCENE_FLASH_SIZE);
}

static void fill_flash(const struct scene *s)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/desk/flash.bin", desk_boards);
    FILE *f = fopen(path, "r+b");
    assert_non_null(f);
    assert_int_equal(fwrite(s->before, 1, sizeof s->before, f), sizeof s->before);
    assert_int_equal(fclose(f), 0);
}

static void ignore(void *ctx, int kind, const char *text)
{
    (void)ctx, (void)kind, (void)text;
}

static struct end run(const struct scene *s, bool is_traced)
{
    const struct sim_board_hooks hooks = {.trace = ignore, .trace_mask = 1u << SIM_TRACE_SYS};
    const struct crema_port_config config = {.board_dir = desk_boards};
    struct crema_port *inner = NULL, *port = NULL;
    struct crema_error err = {0};
    struct end end = {0};
    bool has_stub;
    fill_flash(s);
    const char *name = s->is_usb ? "virtual:desk:usb" : "virtual:desk";
    assert_int_equal(crema_port_open(name, &config, &inner, &err), CREMA_OK);
    assert_int_equal(cr_port_wrap_fault(inner, &s->plan, &port, &err), CREMA_OK);
    struct sim_board *board = cr_port_virtual_board(inner);
    if (is_traced)
        sim_board_set_hooks(board, &hooks);
    sim_board_cut_power_after(board, s->cut_after);
    end.st = scene_run(s, port, &has_stub, &err);
    end.ticks = sim_board_now_ticks(board);
    sim_board_stats(board, &end.stats);
    crema_port_close(port);
    return end;
}

static void test_nothing_shows(void **state)
{
    (void)state;
    struct scene *s = malloc(sizeof *s);
    assert_non_null(s);
    for (uint64_t seed = 1, jobs = 0; jobs < JOBS; seed++) {
        scene_make(s, seed);
        if (s->trouble == SCENE_HEAVY || s->trouble == SCENE_STEADY)
            continue; /* they take long when every round is run */
        struct end leapt = run(s, false), stepped = run(s, true);
        if (leapt.ticks != stepped.ticks || leapt.st != stepped.st ||
            leapt.stats.cycles != stepped.stats.cycles ||
            leapt.stats.instructions != stepped.stats.instructions ||
            leapt.stats.flash_bytes_read != stepped.stats.flash_bytes_read)
            fail_msg(
                "seed %u: %llu ticks, %llu cycles, %llu instructions; stepped %llu, %llu, %llu",
                (unsigned)seed, (unsigned long long)leapt.ticks,
                (unsigned long long)leapt.stats.cycles,
                (unsigned long long)leapt.stats.instructions, (unsigned long long)stepped.ticks,
                (unsigned long long)stepped.stats.cycles,
                (unsigned long long)stepped.stats.instructions);
        jobs++;
    }
    free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_nothing_shows)};
    return cmocka_run_group_tests(tests, make_board, desk_remove);
}
