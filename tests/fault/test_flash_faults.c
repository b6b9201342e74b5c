/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Flashing a virtual board through its own ROM, with the power cut, the cable pulled or the process
 * killed at one step after the other. Each time the next flash has to repair the board. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "board.h"
#include "bytes.h"
#include "fault.h"
#include "port_ops.h"

#include <crema/loader.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#define RATE_HZ   921600u
#define PART_LEN  9000u
#define MINUTE_US UINT64_C(60000000)

static char base[] = "/tmp/crema-fault-XXXXXX";
static uint8_t app[PART_LEN], table[0xc00];

static const struct crema_flash_part parts[] = {
    {"table", 0x8000, table, sizeof table},
    {"app", 0x10000, app, sizeof app},
};

/* Content that hardly compresses, and differs from run to run of the sweep. */
static void make_content(uint32_t seed)
{
    uint32_t x = seed * 2654435761u + 1;
    for (size_t i = 0; i < sizeof app; i++)
        app[i] = (uint8_t)((x = x * 1664525u + 1013904223u) >> 24);
    for (size_t i = 0; i < sizeof table; i++)
        table[i] = (uint8_t)((x = x * 1664525u + 1013904223u) >> 24);
}

static int set_up_all(void **state)
{
    (void)state;
    char dir[512];
    const struct sim_board_config config = {.chip = "esp32c3", .flash_size = 1u << 20};
    if (!mkdtemp(base))
        return -1;
    snprintf(dir, sizeof dir, "%s/board", base);
    return sim_board_create(dir, &config, NULL) == CREMA_OK ? 0 : -1;
}

static int tear_down_all(void **state)
{
    (void)state;
    char command[600];
    snprintf(command, sizeof command, "rm -rf '%s'", base);
    return system(command);
}

static struct crema_port *open_port(void)
{
    const struct crema_port_config config = {.board_dir = base};
    struct crema_port *port;
    struct crema_error err = {0};
    if (crema_port_open("virtual:board", &config, &port, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    return port;
}

static enum crema_status flash(struct crema_port *port, struct crema_error *err)
{
    const struct crema_loader_options options = {.rate_hz = RATE_HZ};
    const struct crema_flash_write_options write_options = {0};
    struct crema_flash_write_result result;
    struct crema_loader *loader;
    struct crema_clock *clock = crema_port_clock(port);
    uint64_t start = clock->now_us(clock);
    enum crema_status st = crema_loader_open(port, &options, &loader, err);
    if (st == CREMA_OK) {
        st = crema_loader_flash_write(loader, parts, CR_COUNT(parts), &write_options, &result, err);
        enum crema_status closed = crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
        if (st == CREMA_OK)
            st = closed;
    }
    assert_true(clock->now_us(clock) - start < 5 * MINUTE_US);
    return st;
}

/* The flash that has to put everything right, and what the chip holds after it. */
static void repair(unsigned step)
{
    struct crema_error err = {0};
    struct crema_port *port = open_port();
    make_content(step + 1000);
    if (flash(port, &err) != CREMA_OK)
        fail_msg("after step %u: %s: %s", step, err.what, err.why);
    size_t len;
    const uint8_t *mem = sim_board_flash(cr_port_virtual_board(port), &len);
    for (size_t i = 0; i < CR_COUNT(parts); i++)
        assert_memory_equal(mem + parts[i].off, parts[i].data, parts[i].len);
    crema_port_close(port);
}

/* What an undisturbed flash does. */
static void measure(struct sim_board_stats *stats)
{
    struct crema_error err = {0};
    struct crema_port *port = open_port();
    make_content(0);
    if (flash(port, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    sim_board_stats(cr_port_virtual_board(port), stats);
    crema_port_close(port);
}

static void test_power_cut_at_each_operation(void **state)
{
    (void)state;
    struct sim_board_stats stats;
    measure(&stats);
    uint64_t total = stats.flash_erases + stats.flash_programs;
    assert_true(total > 20);
    /* All of the first and last, every fifth between. */
    for (unsigned n = 1; n <= total; n += n < 8 || n + 5 > total ? 1 : 5) {
        make_content(n);
        struct crema_error err = {0};
        struct crema_port *port = open_port();
        sim_board_cut_power_after(cr_port_virtual_board(port), n);
        enum crema_status st = flash(port, &err);
        if (st == CREMA_OK || !err.why[0])
            fail_msg("power cut at operation %u of %llu went unnoticed", n,
                     (unsigned long long)total);
        crema_port_close(port);
        repair(n);
    }
}

static void test_cable_pulled_at_a_byte(void **state)
{
    (void)state;
    struct sim_board_stats stats;
    measure(&stats);
    uint64_t total = stats.wire_bytes_in[SIM_WIRE_UART0] + stats.wire_bytes_out[SIM_WIRE_UART0];
    assert_true(total > sizeof app + sizeof table);
    /* The last twentieth is the farewell, which nobody has to hear. */
    for (unsigned n = 1; n < total - total / 20; n += n < 64 ? 31 : 2777) {
        make_content(n);
        const struct cr_fault_plan plan = {.seed = n, .unplug_bytes = n};
        struct crema_port *port;
        struct crema_error err = {0};
        assert_int_equal(cr_port_wrap_fault(open_port(), &plan, &port, &err), CREMA_OK);
        if (flash(port, &err) == CREMA_OK)
            fail_msg("cable pulled at byte %u went unnoticed", n);
        assert_true(err.what[0] && err.why[0]);
        crema_port_close(port);
        repair(n);
    }
}

static void test_process_killed(void **state)
{
    (void)state;
    for (unsigned n = 0; n < 8; n++) {
        make_content(n);
        pid_t child = fork();
        if (child == 0) {
            struct crema_port *port = open_port();
            for (;;) {
                struct crema_error err = {0};
                if (flash(port, &err) != CREMA_OK)
                    _exit(1);
            }
        }
        usleep(2000 + n * 11000);
        kill(child, SIGKILL);
        int status;
        waitpid(child, &status, 0);
        assert_true(WIFSIGNALED(status));
        repair(n);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_power_cut_at_each_operation),
        cmocka_unit_test(test_cable_pulled_at_a_byte),
        cmocka_unit_test(test_process_killed),
    };
    return cmocka_run_group_tests(tests, set_up_all, tear_down_all);
}
