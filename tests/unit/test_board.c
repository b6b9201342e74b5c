/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The virtual board: its folder, its lock, its lines and its wires, with a ROM of a few words. */
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

#include <errno.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define MS 1000u

static char base[] = "/tmp/crema-board-XXXXXX";
static const uint8_t *rom;
static size_t rom_len;

static const char *path_of(const char *name)
{
    static char path[2][512];
    static unsigned turn;
    turn ^= 1;
    snprintf(path[turn], sizeof path[turn], "%s/%s", base, name);
    return path[turn];
}

static int set_up_all(void **state)
{
    (void)state;
    static struct cr_buf file = CR_BUF_INIT(4096);
    if (cr_file_read(TINY_ROM, &file, NULL) != CREMA_OK)
        return -1;
    rom = file.data;
    rom_len = file.len;
    return mkdtemp(base) ? 0 : -1;
}

static int tear_down_all(void **state)
{
    (void)state;
    char command[600];
    snprintf(command, sizeof command, "rm -rf '%s'", base);
    return system(command);
}

static void create(const char *name, const struct sim_board_config *config)
{
    struct crema_error err = {0};
    if (sim_board_create(path_of(name), config, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
}

static struct sim_board *open_board(const char *name)
{
    struct crema_error err = {0};
    struct sim_board *board;
    if (sim_board_open(path_of(name), rom, rom_len, &board, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    return board;
}

static struct sim_board *new_board(const char *name)
{
    const struct sim_board_config config = {.chip = "esp32c3", .flash_size = 1u << 20};
    create(name, &config);
    return open_board(name);
}

/* Everything that the chip sends within `us`. */
static const char *hear(struct sim_board *board, enum sim_wire wire, uint64_t us)
{
    static char text[512];
    size_t len = 0;
    uint64_t until = sim_board_now_us(board) + us;
    while (sim_board_run(board, until, wire) == SIM_BOARD_OUTPUT)
        len += sim_board_read(board, wire, (uint8_t *)text + len, sizeof text - 1 - len);
    text[len] = '\0';
    return text;
}

static void wait_us(struct sim_board *board, uint64_t us)
{
    uint64_t until = sim_board_now_us(board) + us;
    while (sim_board_now_us(board) < until)
        sim_board_run(board, until, SIM_WIRE_COUNT);
}

static void say(struct sim_board *board, const char *text)
{
    assert_int_equal(sim_board_write(board, SIM_WIRE_UART0, (const uint8_t *)text, strlen(text)),
                     strlen(text));
}

/* The folder */

static void test_create_and_read_back(void **state)
{
    (void)state;
    const struct sim_board_config config = {.chip = "esp32c3",
                                            .flash_size = 8u << 20,
                                            .flash_part = "w25q64",
                                            .mac = {0x7c, 0xdf, 0xa1, 1, 2, 3},
                                            .seed = UINT64_C(0x123456789abcdef0)};
    create("deep/er/full", &config);
    struct sim_board_config back;
    assert_int_equal(sim_board_read_config(path_of("deep/er/full"), &back, NULL), CREMA_OK);
    assert_string_equal(back.chip, config.chip);
    assert_int_equal(back.flash_size, config.flash_size);
    assert_string_equal(back.flash_part, config.flash_part);
    assert_memory_equal(back.mac, config.mac, 6);
    assert_int_equal(back.seed, config.seed);
    struct stat info;
    assert_int_equal(stat(path_of("deep/er/full/flash.bin"), &info), 0);
    assert_int_equal(info.st_size, 8u << 20);
    struct cr_buf efuse = CR_BUF_INIT(4096);
    assert_int_equal(cr_file_read(path_of("deep/er/full/efuse.bin"), &efuse, NULL), CREMA_OK);
    assert_memory_equal(efuse.data + 24, "\x03\x02\x01\xa1\xdf\x7c", 6); /* BLOCK1, lowest first */
    cr_buf_release(&efuse);
}

static void test_defaults(void **state)
{
    (void)state;
    const struct sim_board_config config = {.chip = "esp32c3"};
    struct sim_board_config a, b;
    create("def-a", &config);
    create("def-b/", &config);
    assert_int_equal(sim_board_read_config(path_of("def-a"), &a, NULL), CREMA_OK);
    assert_int_equal(sim_board_read_config(path_of("def-b"), &b, NULL), CREMA_OK);
    assert_int_equal(a.flash_size, 4u << 20);
    assert_string_equal(a.flash_part, "gd25q32");
    assert_int_equal(a.mac[0] & 3, 2); /* locally administered, unicast */
    assert_memory_not_equal(a.mac, b.mac, 6);
    struct sim_board *board = open_board("def-a");
    size_t len;
    const uint8_t *flash = sim_board_flash(board, &len);
    assert_int_equal(len, 4u << 20);
    for (size_t i = 0; i < len; i++)
        assert_int_equal(flash[i], 0xff);
    sim_board_close(board);
}

static void test_bad_configs(void **state)
{
    (void)state;
    const struct sim_board_config bad[] = {
        {.chip = "esp99"},
        {.chip = ""},
        {.chip = "esp32c3", .flash_size = 3u << 20},
        {.chip = "esp32c3", .flash_size = 64u << 20},
        {.chip = "esp32c3", .flash_size = 512u << 10},
        {.chip = "esp32c3", .flash_part = "nothing"},
        {.chip = "esp32c3", .flash_size = 8u << 20, .flash_part = "gd25q32"},
    };
    for (size_t i = 0; i < CR_COUNT(bad); i++) {
        struct crema_error err = {0};
        assert_int_not_equal(sim_board_create(path_of("bad"), &bad[i], &err), CREMA_OK);
        assert_true(err.what[0] && err.why[0]);
        assert_int_not_equal(access(path_of("bad"), F_OK), 0);
    }
}

static void test_create_leaves_what_is_there(void **state)
{
    (void)state;
    const struct sim_board_config config = {.chip = "esp32c3", .flash_size = 1u << 20};
    struct crema_error err = {0};
    create("twice", &config);
    assert_int_equal(cr_file_write(path_of("twice/keep"), "x", 1, NULL), CREMA_OK);
    assert_int_equal(sim_board_create(path_of("twice"), &config, &err), CREMA_E_IO);
    assert_int_equal(access(path_of("twice/keep"), F_OK), 0);
    assert_int_equal(cr_file_write(path_of("file"), "x", 1, NULL), CREMA_OK);
    assert_int_not_equal(sim_board_create(path_of("file"), &config, &err), CREMA_OK);
    assert_int_not_equal(sim_board_create(path_of("file/below"), &config, &err), CREMA_OK);
    char command[600];
    snprintf(command, sizeof command, "ls -d %s/*.tmp >/dev/null 2>&1", base);
    assert_int_not_equal(system(command), 0); /* nothing half made is left lying */
}

static void test_broken_folders(void **state)
{
    (void)state;
    static const char *const inis[] = {
        "",
        "[board]\nchip = esp32c3\n",
        "[board\n",
        "[board]\nchip\n",
        "[board]\nchip = esp32c3\nflash_size = many\n",
        "[board]\nchip = esp32c3\nflash_size = -4194304\n",
        "[board]\nchip = esp32c3\nflash_size = 4194304\nmac = 1:2:3\n",
        "[board]\nchip = esp32c3\nflash_size = 4194304\nmac = 00:11:22:33:44-55\n",
        "[board]\nchip = esp32c3\nflash_size = 4194304\nmac = 00:11:22:33:44:5g\n",
        "[board]\nchip = a-name-that-is-much-too-long\nflash_size = 4194304\n",
    };
    struct crema_error err = {0};
    struct sim_board *board;
    mkdir(path_of("broken"), 0777);
    assert_int_equal(sim_board_open(path_of("broken"), rom, rom_len, &board, &err), CREMA_E_IO);
    assert_null(board);
    for (size_t i = 0; i < CR_COUNT(inis); i++) {
        struct sim_board_config config;
        cr_file_write(path_of("broken/board.ini"), inis[i], strlen(inis[i]), NULL);
        err = (struct crema_error){0};
        assert_int_not_equal(sim_board_read_config(path_of("broken"), &config, &err), CREMA_OK);
        assert_non_null(strstr(err.what, "board.ini"));
    }
    const char *good = "[board]\nchip = esp32c3\nflash_size = 4194304\nlater = 1\n[other]\nx = y\n";
    cr_file_write(path_of("broken/board.ini"), good, strlen(good), NULL);
    struct sim_board_config config;
    assert_int_equal(sim_board_read_config(path_of("broken"), &config, NULL), CREMA_OK);
    assert_int_equal(sim_board_open(path_of("broken"), rom, rom_len, &board, &err), CREMA_E_IO);
    cr_file_write(path_of("broken/flash.bin"), "short", 5, NULL);
    assert_int_equal(sim_board_open(path_of("broken"), rom, rom_len, &board, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "4194304"));
}

static void test_rom_too_large(void **state)
{
    (void)state;
    sim_board_close(new_board("bigrom"));
    static uint8_t big[1u << 21];
    struct sim_board *board;
    struct crema_error err = {0};
    assert_int_equal(sim_board_open(path_of("bigrom"), big, sizeof big, &board, &err),
                     CREMA_E_INPUT);
    assert_null(board);
    sim_board_close(open_board("bigrom")); /* the lock was let go of */
}

static void test_second_opener_is_told_who(void **state)
{
    (void)state;
    struct sim_board *board = new_board("locked");
    struct sim_board *second;
    struct crema_error err = {0};
    char pid[32];
    snprintf(pid, sizeof pid, "process %ld", (long)getpid());
    assert_int_equal(sim_board_open(path_of("locked"), rom, rom_len, &second, &err), CREMA_E_PORT);
    assert_non_null(strstr(err.why, pid));
    assert_int_equal(sim_board_read_config(path_of("locked"), &(struct sim_board_config){0}, NULL),
                     CREMA_OK);
    sim_board_close(board);
    sim_board_close(open_board("locked"));
}

/* A process that is killed while it has the board open leaves it as a pulled cable would. */
static void test_killed_process(void **state)
{
    (void)state;
    sim_board_close(new_board("killed"));
    int ready[2];
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    if (child == 0) {
        struct sim_board *board = open_board("killed");
        say(board, "P"); /* erases and programs its flash, over and over */
        wait_us(board, 300 * MS);
        if (write(ready[1], "x", 1) != 1)
            _exit(1);
        for (;;)
            wait_us(board, 10 * MS);
    }
    char byte;
    assert_int_equal(read(ready[0], &byte, 1), 1);
    struct sim_board *board;
    struct crema_error err = {0};
    char pid[32];
    snprintf(pid, sizeof pid, "process %ld", (long)child);
    assert_int_equal(sim_board_open(path_of("killed"), rom, rom_len, &board, &err), CREMA_E_PORT);
    assert_non_null(strstr(err.why, pid));
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    close(ready[0]);
    close(ready[1]);
    board = open_board("killed");
    size_t len;
    assert_memory_equal(sim_board_flash(board, &len) + 0x2000, "CREM",
                        4); /* what the child wrote */
    assert_string_equal(hear(board, SIM_WIRE_UART0, 5 * MS), "R");
    sim_board_close(board);
}

/* The lines */

struct step {
    bool dtr, rts;
    uint32_t after_us;
};

static char boots_as(struct sim_board *board, enum sim_wire wire, const struct step *steps,
                     size_t count)
{
    char mode = '-';
    for (size_t i = 0; i < count; i++) {
        sim_board_set_lines(board, wire, steps[i].dtr, steps[i].rts);
        const char *text = hear(board, wire, steps[i].after_us);
        if (text[0])
            mode = text[strlen(text) - 1];
    }
    const char *text = hear(board, wire, 50 * MS);
    return text[0] ? text[strlen(text) - 1] : mode;
}

#define BOOTS(board, wire, want, ...)                                                              \
    do {                                                                                           \
        const struct step steps[] = {__VA_ARGS__};                                                 \
        assert_int_equal(boots_as(board, wire, steps, CR_COUNT(steps)), want);                     \
    } while (0)

static void test_adapter_lines(void **state)
{
    (void)state;
    struct sim_board *board = new_board("lines");
    assert_string_equal(hear(board, SIM_WIRE_UART0, 5 * MS), "R");
    /* Classic: EN low; then, one line after the other, BOOT low and EN up. */
    BOOTS(board, SIM_WIRE_UART0, 'D', {false, true, 100 * MS}, {true, true, 0},
          {true, false, 50 * MS}, {false, false, 0});
    /* The same with the lines apart by as much as a slow adapter's half millisecond. */
    BOOTS(board, SIM_WIRE_UART0, 'D', {false, true, 100 * MS}, {true, true, 500},
          {true, false, 50 * MS}, {false, false, 0});
    /* The other order would let EN rise with BOOT high; half a millisecond is still in time. */
    BOOTS(board, SIM_WIRE_UART0, 'D', {false, true, 100 * MS}, {false, false, 500},
          {true, false, 50 * MS}, {false, false, 0});
    /* But not when BOOT comes down late. */
    BOOTS(board, SIM_WIRE_UART0, 'R', {false, true, 100 * MS}, {false, false, 5 * MS},
          {true, false, 50 * MS}, {false, false, 0});
    /* Tight: both lines change in one step. */
    BOOTS(board, SIM_WIRE_UART0, 'D', {false, false, 0}, {true, true, 0}, {false, true, 100 * MS},
          {true, false, 50 * MS}, {false, false, 0});
    /* A hard reset runs the firmware. */
    BOOTS(board, SIM_WIRE_UART0, 'R', {false, true, 100 * MS}, {false, false, 0});
    /* Both lines asserted do nothing, for however long; nor does DTR alone to a running chip. */
    BOOTS(board, SIM_WIRE_UART0, '-', {true, true, 100 * MS}, {true, false, 10 * MS},
          {false, false, 10 * MS});
    /* Held in reset the chip is silent, and the moment of release counts. */
    BOOTS(board, SIM_WIRE_UART0, '-', {false, true, 20000 * MS});
    sim_board_set_lines(board, SIM_WIRE_UART0, false, false);
    assert_string_equal(hear(board, SIM_WIRE_UART0, 900), "");
    assert_string_equal(hear(board, SIM_WIRE_UART0, 300), "R");
    sim_board_close(board);
}

static void test_usb_lines(void **state)
{
    (void)state;
    struct sim_board *board = new_board("usblines");
    sim_board_plug(board, SIM_WIRE_USB, true);
    assert_string_equal(hear(board, SIM_WIRE_USB, 5 * MS), "r");
    /* esptool's order for USB-Serial-JTAG. */
    BOOTS(board, SIM_WIRE_USB, 'd', {false, false, 100 * MS}, {true, false, 100 * MS},
          {true, true, 0}, {false, true, 100 * MS}, {false, false, 0});
    BOOTS(board, SIM_WIRE_USB, 'r', {false, true, 100 * MS}, {false, false, 0});
    sim_board_close(board);
}

/* The wires */

static void test_byte_times(void **state)
{
    (void)state;
    struct sim_board *board = new_board("times");
    hear(board, SIM_WIRE_UART0, 5 * MS);
    uint64_t start = sim_board_now_us(board);
    say(board, "0123456789");
    assert_int_equal(sim_board_pending(board, SIM_WIRE_UART0), 10);
    const char *text = hear(board, SIM_WIRE_UART0, 868 + 86 * 2);
    /* Ten bytes of ten bits there, and the last one back. */
    assert_string_equal(text, "0123456789");
    sim_board_write(board, SIM_WIRE_UART0, (const uint8_t *)"a", 1);
    while (sim_board_pending(board, SIM_WIRE_UART0))
        sim_board_run(board, sim_board_now_us(board) + 1, SIM_WIRE_COUNT);
    assert_in_range(sim_board_now_us(board) - start, 868 + 172 + 86, 868 + 172 + 90);
    sim_board_close(board);
}

static void test_rate_mismatch(void **state)
{
    (void)state;
    struct sim_board *board = new_board("rates");
    hear(board, SIM_WIRE_UART0, 5 * MS);
    sim_board_set_rate(board, SIM_WIRE_UART0, 118000); /* 2.4 % off still reads */
    say(board, "hello");
    assert_string_equal(hear(board, SIM_WIRE_UART0, 5 * MS), "hello");
    sim_board_set_rate(board, SIM_WIRE_UART0, 74880);
    say(board, "hello");
    assert_string_not_equal(hear(board, SIM_WIRE_UART0, 5 * MS), "hello");
    sim_board_set_rate(board, SIM_WIRE_UART0, 230400);
    say(board, "hello");
    assert_string_not_equal(hear(board, SIM_WIRE_UART0, 5 * MS), "hello");
    sim_board_set_rate(board, SIM_WIRE_UART0, 115200);
    hear(board, SIM_WIRE_UART0, 5 * MS);
    say(board, "again");
    assert_string_equal(hear(board, SIM_WIRE_UART0, 5 * MS), "again");
    sim_board_close(board);
}

static void test_queue_is_bounded(void **state)
{
    (void)state;
    struct sim_board *board = new_board("queue");
    static uint8_t bytes[100000];
    size_t taken = sim_board_write(board, SIM_WIRE_UART0, bytes, sizeof bytes);
    assert_int_equal(taken, 65536);
    assert_int_equal(sim_board_write(board, SIM_WIRE_UART0, bytes, 9),
                     1); /* one went on the wire */
    assert_int_equal(sim_board_write(board, SIM_WIRE_UART0, bytes, 9), 0);
    assert_int_equal(sim_board_pending(board, SIM_WIRE_UART0), 65537);
    sim_board_discard(board, SIM_WIRE_UART0);
    assert_in_range(sim_board_pending(board, SIM_WIRE_UART0), 0, 1);
    sim_board_close(board);
}

static void test_usb_echo(void **state)
{
    (void)state;
    struct sim_board *board = new_board("usbecho");
    sim_board_plug(board, SIM_WIRE_USB, true);
    hear(board, SIM_WIRE_USB, 5 * MS);
    char sent[301];
    for (unsigned i = 0; i < 300; i++)
        sent[i] = (char)('a' + i % 26);
    sent[300] = '\0';
    sim_board_write(board, SIM_WIRE_USB, (const uint8_t *)sent, 300);
    assert_string_equal(hear(board, SIM_WIRE_USB, 50 * MS), sent);
    sim_board_close(board);
}

/* Ends */

static void test_exit(void **state)
{
    (void)state;
    struct sim_board *board = new_board("exit");
    hear(board, SIM_WIRE_UART0, 5 * MS);
    uint32_t status = 99;
    assert_false(sim_board_has_exited(board, &status));
    say(board, "abX");
    uint64_t until = sim_board_now_us(board) + 10 * MS;
    enum sim_board_event ev;
    char text[16] = "";
    size_t len = 0;
    while ((ev = sim_board_run(board, until, SIM_WIRE_UART0)) == SIM_BOARD_OUTPUT)
        len += sim_board_read(board, SIM_WIRE_UART0, (uint8_t *)text + len, 8);
    assert_int_equal(ev, SIM_BOARD_EXIT);
    assert_true(sim_board_has_exited(board, &status));
    assert_int_equal(status, 42);
    struct sim_board_stats before, after;
    sim_board_stats(board, &before);
    /* What was still on the wire arrives; the event is not repeated; nothing runs. */
    while ((ev = sim_board_run(board, until, SIM_WIRE_UART0)) == SIM_BOARD_OUTPUT)
        len += sim_board_read(board, SIM_WIRE_UART0, (uint8_t *)text + len, 8);
    assert_int_equal(ev, SIM_BOARD_TIME);
    assert_int_equal(sim_board_now_us(board), until);
    assert_string_equal(text, "abX");
    wait_us(board, 5000 * MS);
    sim_board_stats(board, &after);
    assert_int_equal(before.instructions, after.instructions);
    assert_true(sim_board_has_exited(board, &status));
    BOOTS(board, SIM_WIRE_UART0, 'R', {false, true, 10 * MS}, {false, false, 0});
    assert_false(sim_board_has_exited(board, &status));
    sim_board_close(board);
}

static void test_fault(void **state)
{
    (void)state;
    struct sim_board *board = new_board("fault");
    hear(board, SIM_WIRE_UART0, 5 * MS);
    assert_string_equal(sim_board_fault(board), "");
    say(board, "F");
    uint64_t until = sim_board_now_us(board) + 10 * MS;
    enum sim_board_event ev;
    while ((ev = sim_board_run(board, until, SIM_WIRE_COUNT)) == SIM_BOARD_OUTPUT)
        continue;
    assert_int_equal(ev, SIM_BOARD_FAULT);
    assert_non_null(strstr(sim_board_fault(board), "pc"));
    assert_non_null(strstr(sim_board_fault(board), "sp"));
    assert_int_equal(sim_board_run(board, until, SIM_WIRE_COUNT), SIM_BOARD_TIME);
    BOOTS(board, SIM_WIRE_UART0, 'R', {false, true, 10 * MS}, {false, false, 0});
    assert_string_equal(sim_board_fault(board), "");
    sim_board_close(board);
}

static void test_power_cut(void **state)
{
    (void)state;
    for (unsigned n = 1; n <= 4; n++) {
        char name[16];
        snprintf(name, sizeof name, "cut%u", n);
        struct sim_board *board = new_board(name);
        hear(board, SIM_WIRE_UART0, 5 * MS);
        sim_board_cut_power_after(board, n);
        say(board, "P");
        hear(board, SIM_WIRE_UART0, 1000 * MS); /* the echo may have got out, or not */
        assert_true(sim_board_is_dead(board));
        struct sim_board_stats stats;
        sim_board_stats(board, &stats);
        assert_int_equal(stats.flash_erases + stats.flash_programs, n);
        say(board, "abc");
        sim_board_set_lines(board, SIM_WIRE_UART0, false, true);
        assert_string_equal(hear(board, SIM_WIRE_UART0, 50 * MS), "");
        sim_board_close(board);
        board = open_board(name);
        assert_string_equal(hear(board, SIM_WIRE_UART0, 5 * MS), "R");
        sim_board_close(board);
    }
}

static void test_same_inputs_same_run(void **state)
{
    (void)state;
    struct sim_board_stats stats[2];
    uint64_t now[2];
    for (unsigned i = 0; i < 2; i++) {
        struct sim_board *board = new_board(i ? "same1" : "same0");
        hear(board, SIM_WIRE_UART0, 3 * MS);
        say(board, "The same, please. P");
        wait_us(board, 123 * MS);
        sim_board_stats(board, &stats[i]);
        now[i] = sim_board_now_ticks(board);
        sim_board_close(board);
    }
    assert_true(stats[0].instructions > 1000);
    assert_true(stats[0].flash_programs > 0);
    assert_memory_equal(&stats[0], &stats[1], sizeof stats[0]);
    assert_int_equal(now[0], now[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_create_and_read_back),
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_bad_configs),
        cmocka_unit_test(test_create_leaves_what_is_there),
        cmocka_unit_test(test_broken_folders),
        cmocka_unit_test(test_rom_too_large),
        cmocka_unit_test(test_second_opener_is_told_who),
        cmocka_unit_test(test_killed_process),
        cmocka_unit_test(test_adapter_lines),
        cmocka_unit_test(test_usb_lines),
        cmocka_unit_test(test_byte_times),
        cmocka_unit_test(test_rate_mismatch),
        cmocka_unit_test(test_queue_is_bounded),
        cmocka_unit_test(test_usb_echo),
        cmocka_unit_test(test_exit),
        cmocka_unit_test(test_fault),
        cmocka_unit_test(test_power_cut),
        cmocka_unit_test(test_same_inputs_same_run),
    };
    return cmocka_run_group_tests(tests, set_up_all, tear_down_all);
}
