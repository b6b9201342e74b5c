/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reading flash, memory, programs in RAM, and leaving: against the model in loader_fake.c. */
#include "cm.h"
#include "loader_fake.h"

#include <crema/loader.h>
#include <stdlib.h>
#include <string.h>

struct bench {
    struct crema_port *chip;
    struct crema_loader *loader;
    struct crema_error err;
};

static void open_bench(struct bench *b, const struct fake_setup *setup, uint32_t rate_hz)
{
    struct crema_loader_options o = {.rate_hz = rate_hz, .stub = CREMA_STUB_NONE};
    memset(b, 0, sizeof *b);
    o.before = setup->starts_in_download ? CREMA_BEFORE_NO_RESET : CREMA_BEFORE_RESET;
    b->chip = fake_open(setup);
    assert_int_equal(crema_loader_open(b->chip, &o, &b->loader, &b->err), CREMA_OK);
}

static void close_bench(struct bench *b)
{
    crema_loader_close(b->loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(b->chip);
}

struct sink {
    uint8_t bytes[0x30000];
    size_t len, stop_at;
};

static enum crema_status take(void *ctx, const uint8_t *data, size_t len, struct crema_error *err)
{
    struct sink *s = ctx;
    (void)err;
    if (s->stop_at && s->len + len > s->stop_at)
        return CREMA_E_IO;
    assert_true(s->len + len <= sizeof s->bytes);
    memcpy(s->bytes + s->len, data, len);
    s->len += len;
    return CREMA_OK;
}

static void reads_any_range(void **state)
{
    (void)state;
    static const uint32_t rows[][2] = {{0, 1},        {63, 2},         {0xffff, 3},
                                       {0x10001, 64}, {0x1fff0, 4096}, {0x3fffff, 1}};
    struct fake_setup setup = {0};
    struct bench b;
    static struct sink s;
    open_bench(&b, &setup, 921600);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        s.len = 0;
        assert_int_equal(
            crema_loader_flash_read(b.loader, rows[i][0], rows[i][1], take, &s, &b.err), CREMA_OK);
        assert_int_equal(s.len, rows[i][1]);
        assert_memory_equal(s.bytes, fake_flash(b.chip) + rows[i][0], s.len);
    }
    assert_int_equal(crema_loader_flash_read(b.loader, 0x3fffff, 2, take, &s, &b.err),
                     CREMA_E_INPUT);
    assert_non_null(strstr(b.err.why, "0x400001"));
    close_bench(&b);
}

/* What is blank does not cross the wire, and what a full disk refuses ends the read. */
static void reads_no_blanks_and_stops_when_told(void **state)
{
    (void)state;
    struct fake_setup setup = {0};
    struct bench b;
    static struct sink s;
    open_bench(&b, &setup, 921600);
    memset(fake_flash(b.chip) + 0x10000, 0xff, 0x10000);
    s.len = 0;
    assert_int_equal(crema_loader_flash_read(b.loader, 0xff00, 0x10200, take, &s, NULL), CREMA_OK);
    assert_memory_equal(s.bytes, fake_flash(b.chip) + 0xff00, 0x10200);
    assert_int_equal(fake_log(b.chip)->ops[0x0e], 8);
    s.len = 0;
    s.stop_at = 0x8000;
    assert_int_equal(crema_loader_flash_read(b.loader, 0x7000, 0x20000, take, &s, &b.err),
                     CREMA_E_IO);
    s.stop_at = 0;
    close_bench(&b);
}

/* Bytes that were damaged on the way are read again, and an MD5 that never fits is told. */
static void a_damaged_read_is_noticed(void **state)
{
    (void)state;
    struct fake_setup setup = {
        .faults = {{.op = 0x0e, .kind = FAKE_DAMAGE, .skip = 3, .count = 1}}};
    struct bench b;
    static struct sink s;
    open_bench(&b, &setup, 921600);
    s.len = 0;
    assert_int_equal(crema_loader_flash_read(b.loader, 0, 1000, take, &s, &b.err), CREMA_OK);
    assert_memory_equal(s.bytes, fake_flash(b.chip), 1000);
    assert_int_equal(fake_log(b.chip)->ops[0x0e], 32);
    close_bench(&b);
    setup.faults[0].count = 1000;
    open_bench(&b, &setup, 921600);
    s.len = 0;
    assert_int_equal(crema_loader_flash_read(b.loader, 0, 1000, take, &s, &b.err), CREMA_E_VERIFY);
    assert_int_equal(s.len, 0);
    assert_string_equal(b.err.what, "cannot read the flash");
    close_bench(&b);
}

static void verify_tells_where(void **state)
{
    (void)state;
    struct fake_setup setup = {0};
    struct bench b;
    struct crema_flash_diff diff;
    static uint8_t want[100000];
    open_bench(&b, &setup, 921600);
    for (uint32_t off = 0x3000; off < 0x3002; off++) {
        struct crema_flash_part parts[] = {{"a", 0x100000, fake_flash(b.chip) + 0x100000, 5},
                                           {"b", off, want, sizeof want}};
        memcpy(want, fake_flash(b.chip) + off, sizeof want);
        assert_int_equal(crema_loader_flash_verify(b.loader, parts, 2, &diff, &b.err), CREMA_OK);
        static const uint32_t places[] = {0, 4095, 4096, 50000, 95000, 99999};
        for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
            want[places[i]] ^= 1;
            assert_int_equal(crema_loader_flash_verify(b.loader, parts, 2, &diff, &b.err),
                             CREMA_E_VERIFY);
            assert_int_equal(diff.part, 1);
            assert_int_equal(diff.off, (off + places[i]) & ~4095u);
            want[places[i]] ^= 1;
        }
    }
    close_bench(&b);
}

static void memory_in_odd_places(void **state)
{
    (void)state;
    struct fake_setup setup = {0};
    struct bench b;
    static uint8_t want[20000], got[20000];
    static const size_t lens[] = {1, 2, 3, 4, 7, 63, 64, 65, 71, 6144, 6145, 19990};
    open_bench(&b, &setup, 921600);
    for (size_t i = 0; i < sizeof want; i++)
        want[i] = (uint8_t)(i * 31 + 7);
    for (size_t i = 0; i < sizeof lens / sizeof lens[0]; i++) {
        for (uint32_t odd = 0; odd < 4; odd++) {
            uint8_t *ram = fake_ram(b.chip);
            memset(ram, 0xee, FAKE_RAM_SIZE);
            assert_int_equal(
                crema_loader_mem_write(b.loader, FAKE_RAM + 100 + odd, want, lens[i], &b.err), 0);
            assert_memory_equal(ram + 100 + odd, want, lens[i]);
            for (size_t k = 0; k < 100 + odd; k++)
                assert_int_equal(ram[k], 0xee);
            assert_int_equal(ram[100 + odd + lens[i]], 0xee);
            if (lens[i] > 100)
                continue;
            assert_int_equal(
                crema_loader_mem_read(b.loader, FAKE_RAM + 100 + odd, got, lens[i], &b.err), 0);
            assert_memory_equal(got, want, lens[i]);
        }
    }
    assert_int_equal(crema_loader_mem_read(b.loader, 0xfffffffe, got, 3, &b.err), CREMA_E_USAGE);
    close_bench(&b);
}

static void runs_a_program_from_ram(void **state)
{
    (void)state;
    struct fake_setup setup = {
        .faults = {{.op = 0x07, .kind = FAKE_NO_ANSWER, .skip = 1, .count = 1}}};
    struct bench b;
    uint8_t code[9001], data[6];
    memset(code, 0x5c, sizeof code);
    memset(data, 0xd5, sizeof data);
    struct crema_ram_segment rows[] = {{FAKE_RAM, code, sizeof code},
                                       {FAKE_RAM + 0x8000, data, sizeof data}};
    open_bench(&b, &setup, 921600);
    static const uint32_t bad[] = {0x42000000, FAKE_RAM + 2, 0x3fcdfffc};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        rows[1].addr = bad[i];
        assert_int_equal(crema_loader_ram_run(b.loader, rows, 2, FAKE_RAM, &b.err), CREMA_E_INPUT);
        assert_string_equal(b.err.what, "cannot run the program from RAM");
        assert_int_equal(fake_log(b.chip)->ops[0x05], 0);
    }
    rows[1].addr = FAKE_RAM + 0x8000;
    assert_int_equal(crema_loader_ram_run(b.loader, rows, 2, FAKE_RAM + 4, &b.err), CREMA_OK);
    assert_memory_equal(fake_ram(b.chip), code, sizeof code);
    assert_memory_equal(fake_ram(b.chip) + 0x8000, data, sizeof data);
    assert_int_equal(fake_log(b.chip)->entry, FAKE_RAM + 4);
    unsigned resets = fake_log(b.chip)->resets;
    crema_loader_close(b.loader, CREMA_AFTER_RESET, NULL); /* which would end the program */
    assert_int_equal(fake_log(b.chip)->resets, resets);
    crema_port_close(b.chip);
}

/* Each way of leaving, and what the chip does then. */
static void leaves_each_way(void **state)
{
    (void)state;
    static const struct {
        enum crema_after after;
        bool is_running;
    } rows[] = {
        {CREMA_AFTER_RESET, true},          {CREMA_AFTER_NO_RESET, false},
        {CREMA_AFTER_NO_RESET_STUB, false}, {CREMA_AFTER_SOFT_RESET, true},
        {CREMA_AFTER_WATCHDOG_RESET, true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {0};
        struct bench b;
        open_bench(&b, &setup, 921600);
        assert_int_equal(crema_loader_rate(b.loader), 921600);
        assert_int_equal(crema_loader_close(b.loader, rows[i].after, &b.err), CREMA_OK);
        crema_port_clock(b.chip)->sleep_us(crema_port_clock(b.chip), 20000);
        assert_int_equal(fake_log(b.chip)->is_running, rows[i].is_running);
        assert_int_equal(fake_log(b.chip)->rate_hz, 115200);
        /* Who comes next without a reset finds it at the usual rate. */
        struct crema_loader_options o = {.before = CREMA_BEFORE_NO_RESET, .attempts = 1};
        enum crema_status st = crema_loader_open(b.chip, &o, &b.loader, &b.err);
        assert_int_equal(st == CREMA_OK, !rows[i].is_running);
        crema_loader_close(b.loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(b.chip);
    }
}

static void the_size_by_sfdp(void **state)
{
    (void)state;
    static const uint32_t rows[][4] = {/* id, SFDP, told, by SFDP */
                                       {0, 4 << 20, 4 << 20, 4 << 20},
                                       {0, 2 << 20, 2 << 20, 2 << 20}, /* the smaller is taken */
                                       {0, 8 << 20, 4 << 20, 8 << 20},
                                       {0x0040c8, 2 << 20, 2 << 20, 2 << 20},
                                       {0x0040c8, 0, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {.flash_id = rows[i][0], .sfdp_size = rows[i][1]};
        struct crema_flash_info info;
        struct bench b;
        open_bench(&b, &setup, 921600);
        assert_int_equal(crema_loader_flash_info(b.loader, &info, &b.err), CREMA_OK);
        assert_int_equal(info.size, rows[i][2]);
        assert_int_equal(info.sfdp_size, rows[i][3]);
        assert_int_equal(info.has_sfdp, rows[i][1] != 0);
        assert_string_equal(crema_flash_maker(info.manufacturer), "GigaDevice");
        close_bench(&b);
    }
    assert_null(crema_flash_maker(0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_any_range),
        cmocka_unit_test(reads_no_blanks_and_stops_when_told),
        cmocka_unit_test(a_damaged_read_is_noticed),
        cmocka_unit_test(verify_tells_where),
        cmocka_unit_test(memory_in_odd_places),
        cmocka_unit_test(runs_a_program_from_ram),
        cmocka_unit_test(leaves_each_way),
        cmocka_unit_test(the_size_by_sfdp),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
