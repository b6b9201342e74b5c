/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Serial devices, by a pseudo-terminal; and the port that injects faults. */
#include "cm.h"
#include "fault.h"
#include "port_ops.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A pty passes bytes on from a worker of the kernel, some time after they were written: who wants
 * them waits, and a wait that succeeds is never long. */
#define PATIENCE_US 30000000u

static const struct crema_port_config config;

static struct crema_port *open_pty(int *master, char name[64])
{
    int slave;
    struct crema_port *port = NULL;
    struct crema_error err = {0};
    assert_int_equal(openpty(master, &slave, name, NULL, NULL), 0);
    enum crema_status st = cr_port_open_serial(name, &config, &port, &err);
    if (st != CREMA_OK)
        print_message("%s: %s\n", err.what, err.why);
    assert_int_equal(st, CREMA_OK);
    close(slave);
    return port;
}

static uint64_t soon(struct crema_port *port, uint64_t us)
{
    struct crema_clock *clock = crema_port_clock(port);
    return clock->now_us(clock) + us;
}

/* Reads so many bytes from the master's side, as they come. */
static void hear(int master, uint8_t *to, size_t len)
{
    for (size_t at = 0; at < len;) {
        ssize_t n = read(master, to + at, len - at);
        assert_true(n > 0);
        at += (size_t)n;
    }
}

static void carries_all_bytes_both_ways(void **state)
{
    (void)state;
    int master;
    char name[64];
    uint8_t all[256], got[256];
    struct crema_port *port = open_pty(&master, name);
    for (unsigned i = 0; i < sizeof all; i++)
        all[i] = (uint8_t)i;
    assert_int_equal(crema_port_write(port, all, sizeof all, soon(port, PATIENCE_US), NULL),
                     CREMA_OK);
    assert_int_equal(crema_port_drain(port, soon(port, PATIENCE_US), NULL), CREMA_OK);
    hear(master, got, sizeof got);
    assert_memory_equal(all, got, sizeof all);

    memset(got, 0, sizeof got);
    assert_int_equal(write(master, all, sizeof all), sizeof all);
    for (size_t n = 0, at = 0; at < sizeof got; at += n)
        assert_int_equal(
            crema_port_read(port, got + at, sizeof got - at, soon(port, PATIENCE_US), &n, NULL),
            CREMA_OK);
    assert_memory_equal(all, got, sizeof all);
    crema_port_close(port);
    close(master);
}

static void a_quiet_line_times_out(void **state)
{
    (void)state;
    int master, slave;
    char name[64];
    uint8_t byte;
    size_t n = 9;
    struct crema_error err = {0};
    struct crema_port *port = NULL;
    assert_int_equal(openpty(&master, &slave, name, NULL, NULL), 0);
    assert_int_equal(cr_port_open_serial(name, &config, &port, &err), CREMA_OK);
    uint64_t start = soon(port, 0);
    assert_int_equal(crema_port_read(port, &byte, 1, start + 30000, &n, &err), CREMA_E_TIMEOUT);
    assert_int_equal(n, 0);
    assert_int_equal(err.status, CREMA_OK);
    assert_in_range(soon(port, 0) - start, 30000, PATIENCE_US);
    assert_int_equal(write(master, "x", 1), 1);
    struct pollfd arrival = {.fd = slave, .events = POLLIN};
    assert_int_equal(poll(&arrival, 1, PATIENCE_US / 1000), 1);
    assert_int_equal(crema_port_discard_input(port, NULL), CREMA_OK);
    assert_int_equal(crema_port_read(port, &byte, 1, soon(port, 10000), &n, NULL), CREMA_E_TIMEOUT);
    crema_port_close(port);
    close(slave);
    close(master);
}

static void one_program_at_a_time(void **state)
{
    (void)state;
    int master;
    char name[64];
    struct crema_error err = {0};
    struct crema_port *port = open_pty(&master, name), *second = NULL;
    assert_int_equal(cr_port_open_serial(name, &config, &second, &err), CREMA_E_PORT);
    assert_null(second);
    assert_non_null(strstr(err.why, "busy"));
    crema_port_close(port);
    assert_int_equal(cr_port_open_serial(name, &config, &second, &err), CREMA_OK);
    crema_port_close(second);
    close(master);
}

static void an_unplugged_device_is_told(void **state)
{
    (void)state;
    int master;
    char name[64];
    uint8_t byte;
    size_t n;
    struct crema_error err = {0};
    struct crema_port *port = open_pty(&master, name);
    close(master);
    assert_int_equal(crema_port_read(port, &byte, 1, soon(port, PATIENCE_US), &n, &err),
                     CREMA_E_PORT);
    assert_non_null(strstr(err.why, "gone"));
    crema_port_close(port);
}

static void says_why_it_can_not_open(void **state)
{
    (void)state;
    static const struct {
        const char *name, *why;
    } rows[] = {{"/dev/no-such-port", "missing"},
                {"/dev/null", "no terminal"},
                {"/etc/passwd", "no serial device"},
                {"/etc", "no serial device"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct crema_port *port = NULL;
        struct crema_error err = {0};
        assert_int_equal(cr_port_open_serial(rows[i].name, &config, &port, &err), CREMA_E_PORT);
        assert_null(port);
        assert_non_null(strstr(err.why, rows[i].why));
        assert_non_null(strstr(err.what, rows[i].name));
    }
}

static void a_device_that_is_not_permitted_names_the_group(void **state)
{
    (void)state;
    int master, slave;
    char name[64];
    struct crema_port *port = NULL;
    struct crema_error err = {0};
    if (geteuid() != 0)
        skip(); /* only root can become somebody else */
    assert_int_equal(openpty(&master, &slave, name, NULL, NULL), 0);
    assert_int_equal(chmod(name, 0600), 0);
    if (seteuid(65534) != 0)
        skip(); /* nor can every container's root */
    enum crema_status st = cr_port_open_serial(name, &config, &port, &err);
    assert_int_equal(seteuid(0), 0);
    assert_int_equal(st, CREMA_E_PORT);
    assert_non_null(strstr(err.why, "not permitted"));
    assert_non_null(strstr(err.try_, "usermod -aG"));
    close(slave);
    close(master);
}

static void a_pty_has_no_lines(void **state)
{
    (void)state;
    int master;
    char name[64];
    struct crema_port *port = open_pty(&master, name);
    assert_int_equal(crema_port_wire(port), CREMA_WIRE_STREAM);
    assert_int_equal(crema_port_set_lines(port, true, false, NULL), CREMA_E_UNSUPPORTED);
    assert_int_equal(crema_port_set_rate(port, 0, NULL), CREMA_E_USAGE);
    assert_int_equal(crema_port_set_rate(port, 460800, NULL), CREMA_OK);
    crema_port_close(port);
    close(master);
}

static size_t take(int master, uint8_t *to, size_t cap)
{
    ssize_t n = read(master, to, cap);
    return n > 0 ? (size_t)n : 0;
}

/* Sends 20000 bytes, none of them END, through a plan and returns how many came out. */
static size_t through(const struct cr_fault_plan *plan, uint8_t *out, size_t cap, uint64_t *faults)
{
    enum { END = 0xff };
    int master, slave;
    char name[64];
    size_t total = 0;
    const uint8_t end = END;
    struct crema_port *inner, *port;
    assert_int_equal(openpty(&master, &slave, name, NULL, NULL), 0);
    assert_int_equal(cr_port_open_serial(name, &config, &inner, NULL), CREMA_OK);
    assert_int_equal(cr_port_wrap_fault(inner, plan, &port, NULL), CREMA_OK);
    fcntl(master, F_SETFL, O_NONBLOCK);
    for (int i = 0; i < 200; i++) {
        uint8_t chunk[100];
        memset(chunk, i, sizeof chunk);
        assert_int_equal(crema_port_write(port, chunk, sizeof chunk, soon(port, PATIENCE_US), NULL),
                         CREMA_OK);
        total += take(master, out + total, cap - total);
    }
    assert_int_equal(write(slave, &end, 1), 1); /* behind all that is on its way */
    fcntl(master, F_SETFL, 0);
    while (total == 0 || out[total - 1] != END)
        total += take(master, out + total, cap - total);
    *faults = cr_port_fault_count(port);
    crema_port_close(port);
    close(slave);
    close(master);
    return total - 1;
}

static void faults_repeat_by_their_seed(void **state)
{
    (void)state;
    static uint8_t a[50000], b[50000];
    struct cr_fault_plan plan = {.seed = 7, .drop_ppm = 10000, .duplicate_ppm = 5000};
    uint64_t faults_a, faults_b;
    size_t n = through(&plan, a, sizeof a, &faults_a);
    assert_int_equal(through(&plan, b, sizeof b, &faults_b), n);
    assert_memory_equal(a, b, n);
    assert_int_equal(faults_a, faults_b);
    assert_in_range(faults_a, 200, 400);
    assert_in_range(n, 19700, 19999);

    plan = (struct cr_fault_plan){.seed = 7};
    assert_int_equal(through(&plan, a, sizeof a, &faults_a), 20000);
    assert_int_equal(faults_a, 0);
    plan.quiet_bytes = 20000;
    plan.drop_ppm = 1000000;
    assert_int_equal(through(&plan, a, sizeof a, &faults_a), 20000 - 1);
}

/* The name is a link, as those in /dev/serial/by-id are; what stands behind it changes. */
static void a_device_that_comes_back_is_opened_again(void **state)
{
    (void)state;
    char link[] = "/tmp/crema-serial-XXXXXX", first[64], second[64];
    int master, slave, master_2, slave_2;
    struct crema_port *port = NULL;
    struct crema_error err = {0};
    uint8_t byte;
    size_t n;
    assert_non_null(mkdtemp(link));
    char name[64];
    snprintf(name, sizeof name, "%s/device", link);
    assert_int_equal(openpty(&master, &slave, first, NULL, NULL), 0);
    assert_int_equal(openpty(&master_2, &slave_2, second, NULL, NULL), 0);
    assert_int_equal(symlink(first, name), 0);
    assert_int_equal(cr_port_open_serial(name, &config, &port, &err), CREMA_OK);
    close(slave);
    close(master);
    unlink(name);
    assert_int_equal(crema_port_read(port, &byte, 1, soon(port, 100000), &n, &err), CREMA_E_PORT);
    assert_int_equal(crema_port_reopen(port, soon(port, 50000), &err), CREMA_E_PORT);
    assert_non_null(strstr(err.why, "missing"));
    assert_int_equal(symlink(second, name), 0);
    assert_int_equal(crema_port_reopen(port, soon(port, PATIENCE_US), &err), CREMA_OK);
    assert_int_equal(write(master_2, "x", 1), 1);
    assert_int_equal(crema_port_read(port, &byte, 1, soon(port, PATIENCE_US), &n, NULL), CREMA_OK);
    assert_int_equal(byte, 'x');
    crema_port_close(port);
    close(slave_2);
    close(master_2);
    unlink(name);
    rmdir(link);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(carries_all_bytes_both_ways),
        cmocka_unit_test(a_quiet_line_times_out),
        cmocka_unit_test(one_program_at_a_time),
        cmocka_unit_test(an_unplugged_device_is_told),
        cmocka_unit_test(says_why_it_can_not_open),
        cmocka_unit_test(a_device_that_is_not_permitted_names_the_group),
        cmocka_unit_test(a_pty_has_no_lines),
        cmocka_unit_test(a_device_that_comes_back_is_opened_again),
        cmocka_unit_test(faults_repeat_by_their_seed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
