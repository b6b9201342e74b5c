/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A flash that ends at any moment: the process killed, or the board's power cut. Each time nothing
 * outside the asked range may have changed, and the next flash must leave exactly the right bytes.
 *
 *     test-kill [SEED [ROUNDS]]
 *
 * A failing round prints its seed; that seed with one round does the same again (a kill comes after
 * the same time of the processor, which is near enough to the same moment). */
#include "board.h"
#include "cm.h"
#include "desk.h"
#include "port_ops.h"

#include <crema/loader.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define FLASH_SIZE (4u << 20)
#define OFF        0x10000u
#define LEN        61234u
#define END        ((OFF + LEN + 4095u) & ~4095u)

static uint64_t seed;
static unsigned rounds;
static uint8_t app[2][LEN]; /* versions that alternate, so that each flash has something to do */
static unsigned current;    /* the version that the last repair wrote */
static uint8_t *before, *after; /* flash.bin */

static uint64_t next_random(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static void flash_path(char path[PATH_MAX])
{
    snprintf(path, PATH_MAX, "%s/desk/flash.bin", desk_boards);
}

static void read_flash(uint8_t *to)
{
    char path[PATH_MAX];
    flash_path(path);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    assert_int_equal(fread(to, 1, FLASH_SIZE, f), FLASH_SIZE);
    fclose(f);
}

/* A board whose flash is full of a pattern, so that any stray erase or write shows. */
static int make_board(void **state)
{
    (void)state;
    char path[PATH_MAX];
    if (desk_make("kill", FLASH_SIZE) != 0)
        return -1;
    before = malloc(FLASH_SIZE);
    after = malloc(FLASH_SIZE);
    for (uint32_t i = 0; i < FLASH_SIZE; i++)
        before[i] = (uint8_t)(i * 13 + (i >> 12) * 7);
    flash_path(path);
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(before, 1, FLASH_SIZE, f) != FLASH_SIZE)
        return -1;
    return fclose(f);
}

static int remove_board(void **state)
{
    free(before);
    free(after);
    return desk_remove(state);
}

static struct crema_port *open_port(struct crema_error *err)
{
    struct crema_port_config config = {.board_dir = desk_boards};
    struct crema_port *port = NULL;
    crema_port_open("virtual:desk", &config, &port, err);
    return port;
}

/* One flash of a version, start to end, as `crema flash` does it. */
static enum crema_status flash_version(struct crema_port *port, unsigned version, bool is_raw,
                                       struct crema_error *err)
{
    const struct crema_loader_options options = {.rate_hz = 921600};
    const struct crema_flash_part part = {"app", OFF, app[version], LEN};
    const struct crema_flash_write_options how = {.is_uncompressed = is_raw};
    struct crema_loader *loader = NULL;
    enum crema_status st = crema_loader_open(port, &options, &loader, err);
    if (st == CREMA_OK)
        st = crema_loader_flash_write(loader, &part, 1, &how, NULL, err);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    return st;
}

static void check_untouched(uint64_t round_seed, const char *when)
{
    read_flash(after);
    if (memcmp(before, after, OFF) == 0 && memcmp(before + END, after + END, FLASH_SIZE - END) == 0)
        return;
    fail_msg("seed %llu: the flash outside the range changed %s", (unsigned long long)round_seed,
             when);
}

/* The next flash, with nothing in its way. */
static void repair(uint64_t round_seed, unsigned version)
{
    struct crema_error err = {0};
    struct crema_port *port = open_port(&err);
    enum crema_status st = port ? flash_version(port, version, false, &err) : err.status;
    crema_port_close(port);
    if (st != CREMA_OK)
        fail_msg("seed %llu: the repair failed: %s: %s", (unsigned long long)round_seed, err.what,
                 err.why);
    check_untouched(round_seed, "in the repair");
    current = version;
    assert_memory_equal(after + OFF, app[version], LEN);
    for (uint32_t i = OFF + LEN; i < END; i++)
        assert_int_equal(after[i], 0xff);
}

/* Time is that of the processor, which does not pass while others have it. */
static uint64_t measure_us(unsigned version)
{
    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    repair(0, version);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    return (uint64_t)((end.tv_sec - start.tv_sec) * 1000000 + (end.tv_nsec - start.tv_nsec) / 1000);
}

/* The kernel ends this process after so much work. */
static void die_after(uint64_t us)
{
    const struct itimerval timer = {
        .it_value = {(time_t)(us / 1000000), (suseconds_t)(us % 1000000 + 1)}};
    signal(SIGPROF, SIG_DFL);
    setitimer(ITIMER_PROF, &timer, NULL);
}

/* Flashes in a process of its own that ends after `us`. True when it was still at work. */
static bool flash_and_kill(unsigned version, bool is_raw, uint64_t us)
{
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        struct crema_error err = {0};
        die_after(us);
        struct crema_port *port = open_port(&err);
        _exit(port && flash_version(port, version, is_raw, &err) == CREMA_OK ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFEXITED(status))
        assert_int_equal(WEXITSTATUS(status), 0);
    return WIFSIGNALED(status);
}

static void killed_at_any_moment(void **state)
{
    (void)state;
    uint64_t whole_us = measure_us(0), again_us = measure_us(1);
    whole_us = whole_us < again_us ? whole_us : again_us;
    unsigned interrupted = 0;
    print_message("seed %llu, a whole flash takes %llu ms here\n", (unsigned long long)seed,
                  (unsigned long long)whole_us / 1000);
    for (unsigned i = 0; i < rounds; i++) {
        uint64_t random = seed + i;
        uint64_t moment = next_random(&random) % (whole_us + 1);
        interrupted += flash_and_kill(!current, next_random(&random) & 1, moment);
        check_untouched(seed + i, "by the killed flash");
        repair(seed + i, next_random(&random) & 1);
    }
    print_message("%u of %u flashes were killed at work\n", interrupted, rounds);
    assert_true(interrupted > rounds / 4);
}

/* Power goes after a number of flash operations: erases first, then programs. */
static void powered_off_after_any_operation(void **state)
{
    (void)state;
    unsigned cut = 0;
    for (unsigned i = 0; i < rounds; i++) {
        uint64_t random = seed + 1000 + i;
        struct crema_error err = {0};
        struct crema_port *port = open_port(&err);
        assert_non_null(port);
        sim_board_cut_power_after(cr_port_virtual_board(port),
                                  1 + (uint32_t)(next_random(&random) % 270));
        enum crema_status st = flash_version(port, !current, i & 1, &err);
        bool is_dead = sim_board_is_dead(cr_port_virtual_board(port));
        crema_port_close(port);
        if (is_dead) {
            cut++;
            assert_int_equal(st, CREMA_E_PORT);
        } else {
            assert_int_equal(st, CREMA_OK);
        }
        check_untouched(seed + 1000 + i, "by the flash that lost its power");
        repair(seed + 1000 + i, next_random(&random) & 1);
    }
    print_message("%u of %u flashes lost their power\n", cut, rounds);
    assert_true(cut > rounds / 4);
}

int main(int argc, char **argv)
{
    seed = argc > 1 ? strtoull(argv[1], NULL, 0) : 20261121;
    rounds = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 0) : 4;
    for (uint32_t i = 0; i < LEN; i++) {
        app[0][i] = (uint8_t)(i / 40 + i % 7 * (i / 3000));
        app[1][i] = (uint8_t)(i * 31 / 16 ^ 0x5a);
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(killed_at_any_moment),
        cmocka_unit_test(powered_off_after_any_operation),
    };
    return cmocka_run_group_tests(tests, make_board, remove_board);
}
