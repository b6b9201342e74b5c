/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Virtual boards as ports, through the public header alone. The boot ROM is the build's own: what
 * is checked here holds whatever it prints. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "board.h"
#include "buf.h"
#include "bytes.h"

#include <crema/port.h>
#include <sys/stat.h>
#include <unistd.h>

#define MS UINT64_C(1000)
#define LONG_NAME                                                                                  \
    "virtual:"                                                                                     \
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static char base[] = "/tmp/crema-virtual-XXXXXX";

static const char *dir_of(const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/%s", base, name);
    return path;
}

static int set_up_all(void **state)
{
    (void)state;
    const struct sim_board_config config = {.chip = "esp32c3", .flash_size = 1u << 20};
    if (!mkdtemp(base) || sim_board_create(dir_of("one"), &config, NULL) != CREMA_OK ||
        sim_board_create(dir_of("two.b-2_"), &config, NULL) != CREMA_OK)
        return -1;
    return 0;
}

static int tear_down_all(void **state)
{
    (void)state;
    char command[600];
    snprintf(command, sizeof command, "rm -rf '%s'", base);
    return system(command);
}

static enum crema_status try_open(const char *name, struct crema_port **port,
                                  struct crema_error *err)
{
    const struct crema_port_config config = {.board_dir = base};
    *err = (struct crema_error){0};
    return crema_port_open(name, &config, port, err);
}

static struct crema_port *open_port(const char *name)
{
    struct crema_port *port;
    struct crema_error err;
    if (try_open(name, &port, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    return port;
}

static uint64_t now(struct crema_port *port)
{
    struct crema_clock *clock = crema_port_clock(port);
    return clock->now_us(clock);
}

static void test_names(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "virtual:",     "virtual:..",       "virtual:.hidden",     "virtual:../one",
        "virtual:a/b",  "virtual:one/",     "virtual:a b",         "virtual::usb",
        "virtual:one:", "virtual:one:jtag", "virtual:one:usb:usb", "virtual:\xc3\xa4",
        LONG_NAME,
    };
    struct crema_port *port;
    struct crema_error err;
    for (size_t i = 0; i < CR_COUNT(bad); i++) {
        if (try_open(bad[i], &port, &err) != CREMA_E_USAGE)
            fail_msg("%s", bad[i]);
        assert_null(port);
        assert_true(err.what[0] && err.why[0] && err.try_[0]);
    }
    crema_port_close(open_port("virtual:two.b-2_"));
}

static void test_missing_board(void **state)
{
    (void)state;
    struct crema_port *port;
    struct crema_error err;
    assert_int_equal(try_open("virtual:nobody", &port, &err), CREMA_E_PORT);
    assert_non_null(strstr(err.try_, "crema board create nobody"));
    const struct crema_port_config none = {0};
    assert_int_equal(crema_port_open("virtual:one", &none, &port, &err), CREMA_E_UNSUPPORTED);
}

static void test_busy_board(void **state)
{
    (void)state;
    struct crema_port *first = open_port("virtual:one");
    struct crema_port *second;
    struct crema_error err;
    assert_int_equal(try_open("virtual:one", &second, &err), CREMA_E_PORT);
    char pid[32];
    snprintf(pid, sizeof pid, "process %ld", (long)getpid());
    assert_non_null(strstr(err.why, pid));
    crema_port_close(first);
    crema_port_close(open_port("virtual:one"));
}

static void test_wires(void **state)
{
    (void)state;
    struct crema_port *port = open_port("virtual:one");
    assert_int_equal(crema_port_wire(port), CREMA_WIRE_ADAPTER);
    assert_string_equal(crema_port_name(port), "virtual:one");
    crema_port_close(port);
    port = open_port("virtual:one:usb");
    assert_int_equal(crema_port_wire(port), CREMA_WIRE_USB_JTAG);
    crema_port_close(port);
}

/* Reads until the line was quiet for `quiet_us`. */
static size_t read_all(struct crema_port *port, uint8_t *buf, size_t cap, uint64_t quiet_us)
{
    size_t len = 0, n;
    while (len < cap &&
           crema_port_read(port, buf + len, cap - len, now(port) + quiet_us, &n, NULL) == CREMA_OK)
        len += n;
    return len;
}

static void test_time(void **state)
{
    (void)state;
    struct crema_port *port = open_port("virtual:one");
    struct crema_clock *clock = crema_port_clock(port);
    uint64_t start = now(port);
    clock->sleep_us(clock, 12345);
    assert_int_equal(now(port), start + 12345);
    /* Held in reset it says nothing: a read ends at its deadline to the microsecond. */
    assert_int_equal(crema_port_set_lines(port, false, true, NULL), CREMA_OK);
    crema_port_discard_input(port, NULL);
    uint8_t buf[64];
    size_t n = 7;
    start = now(port);
    assert_int_equal(crema_port_read(port, buf, sizeof buf, start + 777, &n, NULL),
                     CREMA_E_TIMEOUT);
    assert_int_equal(n, 0);
    assert_int_equal(now(port), start + 777);
    assert_int_equal(crema_port_read(port, buf, sizeof buf, start, &n, NULL), CREMA_E_TIMEOUT);
    assert_int_equal(now(port), start + 777); /* a deadline that has passed costs no time */
    crema_port_close(port);
}

static void test_boot_prints(void **state)
{
    (void)state;
    struct crema_port *port = open_port("virtual:one");
    static uint8_t buf[4096];
    assert_true(read_all(port, buf, sizeof buf, 50 * MS) > 0);
    crema_port_close(port);
}

static void test_write_and_drain_take_wire_time(void **state)
{
    (void)state;
    struct crema_port *port = open_port("virtual:one");
    static uint8_t bytes[70000];
    crema_port_set_lines(port, false, true,
                         NULL); /* nobody listens, the adapter sends all the same */
    assert_int_equal(crema_port_set_rate(port, 1000000, NULL), CREMA_OK);
    uint64_t start = now(port);
    assert_int_equal(crema_port_write(port, bytes, 1000, CREMA_NO_DEADLINE, NULL), CREMA_OK);
    assert_int_equal(now(port), start);
    assert_int_equal(crema_port_drain(port, CREMA_NO_DEADLINE, NULL), CREMA_OK);
    assert_in_range(now(port) - start, 10000, 10002);
    /* More than the queue holds waits for room. */
    assert_int_equal(crema_port_write(port, bytes, sizeof bytes, CREMA_NO_DEADLINE, NULL),
                     CREMA_OK);
    assert_true(now(port) - start >= 10000 + (sizeof bytes - 65537) * 10);
    struct crema_error err = {0};
    start = now(port);
    assert_int_equal(crema_port_write(port, bytes, sizeof bytes, start + 5000, &err),
                     CREMA_E_TIMEOUT);
    assert_int_equal(now(port), start + 5000);
    assert_int_equal(crema_port_drain(port, start + 6000, &err), CREMA_E_TIMEOUT);
    assert_int_equal(now(port), start + 6000);
    crema_port_close(port);
}

static void test_same_run(void **state)
{
    (void)state;
    static uint8_t text[2][4096];
    size_t len[2];
    uint64_t end[2];
    for (unsigned i = 0; i < 2; i++) {
        struct crema_port *port = open_port("virtual:two.b-2_");
        len[i] = read_all(port, text[i], sizeof text[i], 20 * MS);
        end[i] = now(port);
        crema_port_close(port);
    }
    assert_int_equal(len[0], len[1]);
    assert_memory_equal(text[0], text[1], len[0]);
    assert_int_equal(end[0], end[1]);
}

static void test_realtime(void **state)
{
    (void)state;
    const struct crema_port_config config = {.board_dir = base, .is_realtime = true};
    struct crema_port *port;
    assert_int_equal(crema_port_open("virtual:one", &config, &port, NULL), CREMA_OK);
    struct crema_clock *clock = crema_port_clock(port), *host = crema_clock_host();
    uint64_t start = host->now_us(host);
    clock->sleep_us(clock, 60 * MS);
    assert_true(host->now_us(host) - start >= 59 * MS);
    crema_port_close(port);
}

static const struct crema_port_info *find_row(const struct crema_port_info *list, size_t count,
                                              const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(list[i].name, name) == 0)
            return &list[i];
    }
    return NULL;
}

static void test_list(void **state)
{
    (void)state;
    char path[512];
    mkdir(dir_of("no-board"), 0777);
    mkdir(dir_of("torn"), 0777);
    snprintf(path, sizeof path, "%s/torn/board.ini", base);
    assert_int_equal(cr_file_write(path, "[board]\n", 8, NULL), CREMA_OK);
    struct crema_port_info *list;
    size_t count;
    assert_int_equal(crema_port_list(base, &list, &count, NULL), CREMA_OK);
    const struct crema_port_info *row = find_row(list, count, "virtual:one");
    assert_non_null(row);
    assert_true(row->is_virtual);
    assert_string_equal(row->description, "virtual ESP32-C3, 1 MB flash");
    assert_non_null(find_row(list, count, "virtual:two.b-2_"));
    assert_non_null(find_row(list, count, "virtual:torn"));
    assert_null(find_row(list, count, "virtual:no-board"));
    crema_port_list_free(list);
    assert_int_equal(crema_port_list(dir_of("nowhere"), &list, &count, NULL), CREMA_OK);
    assert_null(find_row(list, count, "virtual:one"));
    crema_port_list_free(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_missing_board),
        cmocka_unit_test(test_busy_board),
        cmocka_unit_test(test_wires),
        cmocka_unit_test(test_time),
        cmocka_unit_test(test_boot_prints),
        cmocka_unit_test(test_write_and_drain_take_wire_time),
        cmocka_unit_test(test_same_run),
        cmocka_unit_test(test_realtime),
        cmocka_unit_test(test_list),
    };
    return cmocka_run_group_tests(tests, set_up_all, tear_down_all);
}
