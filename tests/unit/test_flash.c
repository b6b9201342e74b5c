/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Writing flash: against the model in loader_fake.c. */
#include "cm.h"
#include "fault.h"
#include "hash.h"
#include "loader_fake.h"

#include <crema/loader.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define APP_OFF   0x10000u
#define APP_LEN   70001u
#define MINUTE_US 60000000u

static uint8_t app[APP_LEN]; /* half random, half compressible: see main */
static uint8_t before[FAKE_FLASH_SIZE];

static const struct crema_loader_options rom_only = {.stub = CREMA_STUB_NONE};

struct bench {
    struct crema_port *chip; /* the model */
    struct crema_loader *loader;
    struct crema_flash_write_result result;
    struct crema_error err;
};

static void open_bench(struct bench *b, const struct fake_setup *setup,
                       const struct crema_observer *observer)
{
    struct crema_loader_options o = {.observer = observer, .stub = CREMA_STUB_NONE};
    memset(b, 0, sizeof *b);
    o.before = setup->starts_in_download ? CREMA_BEFORE_NO_RESET : CREMA_BEFORE_RESET;
    b->chip = fake_open(setup);
    memcpy(before, fake_flash(b->chip), FAKE_FLASH_SIZE);
    assert_int_equal(crema_loader_open(b->chip, &o, &b->loader, &b->err), CREMA_OK);
}

static void close_bench(struct bench *b)
{
    crema_loader_close(b->loader, CREMA_AFTER_RESET, NULL);
    crema_port_clock(b->chip)->sleep_us(crema_port_clock(b->chip), 10000);
    assert_true(fake_log(b->chip)->is_running);
    crema_port_close(b->chip);
}

static enum crema_status write_app(struct bench *b, const struct crema_flash_write_options *o)
{
    const struct crema_flash_part part = {"app", APP_OFF, app, sizeof app};
    return crema_loader_flash_write(b->loader, &part, 1, o, &b->result, &b->err);
}

/* The app is there, the rest of its last sector is blank, and nothing else changed. */
static void check_flash(const struct bench *b)
{
    const uint8_t *flash = fake_flash(b->chip);
    uint32_t end = (APP_OFF + APP_LEN + 4095) & ~4095u;
    assert_memory_equal(flash, before, APP_OFF);
    assert_memory_equal(flash + APP_OFF, app, APP_LEN);
    for (uint32_t i = APP_OFF + APP_LEN; i < end; i++)
        assert_int_equal(flash[i], 0xff);
    assert_memory_equal(flash + end, before + end, FAKE_FLASH_SIZE - end);
}

static void writes_each_way(void **state)
{
    (void)state;
    for (int i = 0; i < 8; i++) {
        struct crema_flash_write_options o = {.is_uncompressed = i & 1,
                                              .is_verify_skipped = (i & 2) != 0};
        struct fake_setup setup = {.is_stub = (i & 4) != 0, .starts_in_download = (i & 4) != 0};
        struct bench b;
        open_bench(&b, &setup, NULL);
        enum crema_status st = write_app(&b, &o);
        if (st != CREMA_OK)
            print_message("way %d: %s\n", i, b.err.why);
        assert_int_equal(st, CREMA_OK);
        check_flash(&b);
        assert_int_equal(b.result.bytes, APP_LEN);
        assert_true(b.result.duration_us > 0);
        if (o.is_uncompressed)
            assert_true(b.result.wire_bytes >= APP_LEN);
        else
            assert_true(b.result.wire_bytes < APP_LEN * 2 / 3);
        /* Two pieces were compared before, and one run after. */
        assert_int_equal(fake_log(b.chip)->ops[0x13], o.is_verify_skipped ? 2 : 3);
        assert_int_equal(b.result.sectors, 18);
        assert_int_equal(b.result.sectors_sent, 18);
        close_bench(&b);
    }
}

static void writes_several_parts(void **state)
{
    (void)state;
    struct fake_setup setup = {0};
    struct bench b;
    open_bench(&b, &setup, NULL);
    const struct crema_flash_part parts[] = {{"bootloader", 0, app, 20000},
                                             {"partition table", 0x8000, app + 20000, 3072},
                                             {"app", 0x10000, app, 1}};
    assert_int_equal(crema_loader_flash_write(b.loader, parts, 3, NULL, &b.result, &b.err), 0);
    const uint8_t *flash = fake_flash(b.chip);
    assert_memory_equal(flash, app, 20000);
    assert_memory_equal(flash + 0x8000, app + 20000, 3072);
    assert_int_equal(flash[0x10000], app[0]);
    assert_memory_equal(flash + 0x9000, before + 0x9000, 0x7000);
    assert_memory_equal(flash + 0x11000, before + 0x11000, 0x10000);
    assert_int_equal(b.result.bytes, 23073);
    close_bench(&b);
}

static void refuses_before_erasing(void **state)
{
    (void)state;
    static const struct {
        struct crema_flash_part parts[2];
        enum crema_status st;
        const char *why;
    } rows[] = {
        {{{"a", 0x1000, app, 0}, {"b", 0x8000, app, 10}}, CREMA_E_INPUT, "empty"},
        {{{"a", 0x1000, app, 0x1001}, {"b", 0x2000, app, 1}}, CREMA_E_INPUT, "share sectors"},
        {{{"a", 0x3ff000, app, 0x1001}, {"b", 0, app, 1}}, CREMA_E_INPUT, "0x400000"},
        {{{"a", 0, app, 1}, {"b", 0xfffff000, app, 1}}, CREMA_E_INPUT, "0xfffff000"},
    };
    struct fake_setup setup = {0};
    struct bench b;
    open_bench(&b, &setup, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(crema_loader_flash_write(b.loader, rows[i].parts, 2, NULL, NULL, &b.err),
                         rows[i].st);
        assert_non_null(strstr(b.err.why, rows[i].why));
        assert_memory_equal(fake_flash(b.chip), before, FAKE_FLASH_SIZE);
    }
    close_bench(&b);
}

struct survival {
    const char *name;
    struct fake_fault faults[3];
};

/* What the next steps of the protocol mend by themselves. */
static void survives(void **state)
{
    (void)state;
    static const struct survival rows[] = {
        {"a damaged block, told by the checksum",
         {{.op = 0x11, .kind = FAKE_REFUSE, .skip = 3, .count = 1, .code = 7}}},
        {"a block that came as no message",
         {{.op = 0x11, .kind = FAKE_REFUSE, .skip = 3, .count = 2, .code = 5}}},
        {"a lost block", {{.op = 0x11, .kind = FAKE_LOST, .skip = 4, .count = 1}}},
        {"a lost answer to a block", {{.op = 0x11, .kind = FAKE_NO_ANSWER, .skip = 4, .count = 1}}},
        {"a lost BEGIN", {{.op = 0x10, .kind = FAKE_LOST, .skip = 0, .count = 1}}},
        {"a lost answer to BEGIN", {{.op = 0x10, .kind = FAKE_NO_ANSWER, .skip = 0, .count = 1}}},
        {"a failed page", {{.op = 0x11, .kind = FAKE_REFUSE, .skip = 6, .count = 1, .code = 8}}},
        {"a stale answer before a block's",
         {{.op = 0x11, .kind = FAKE_STALE_FIRST, .skip = 2, .count = 5}}},
        {"damage that no checksum saw", {{.op = 0x11, .kind = FAKE_DAMAGE, .skip = 2, .count = 1}}},
        {"a lost MD5", {{.op = 0x13, .kind = FAKE_NO_ANSWER, .skip = 0, .count = 1}}},
        {"a short answer", {{.op = 0x11, .kind = FAKE_SHORT, .skip = 2, .count = 1}}},
        {"SYNCs lost after a lost block",
         {{.op = 0x11, .kind = FAKE_LOST, .skip = 4, .count = 1},
          {.op = 0x08, .kind = FAKE_LOST, .skip = 1, .count = 4}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {0};
        struct bench b;
        memcpy(setup.faults, rows[i].faults, sizeof rows[i].faults);
        open_bench(&b, &setup, NULL);
        enum crema_status st = write_app(&b, NULL);
        if (st != CREMA_OK)
            print_message("%s: %s\n", rows[i].name, b.err.why);
        assert_int_equal(st, CREMA_OK);
        check_flash(&b);
        close_bench(&b);
    }
}

/* What does not mend ends, in bounded time, with the error that fits. */
static void gives_up(void **state)
{
    (void)state;
    static const struct {
        struct survival s;
        enum crema_status st;
        const char *why;
    } rows[] = {
        {{"erase refused", {{.op = 0x10, .kind = FAKE_REFUSE, .skip = 0, .count = 99, .code = 6}}},
         CREMA_E_TARGET,
         "0x06"},
        {{"pages fail", {{.op = 0x11, .kind = FAKE_REFUSE, .skip = 5, .count = 999, .code = 8}}},
         CREMA_E_TARGET,
         "0x08"},
        {{"checksums fail",
          {{.op = 0x11, .kind = FAKE_REFUSE, .skip = 5, .count = 999, .code = 7}}},
         CREMA_E_TARGET,
         "0x07"},
        {{"blocks vanish", {{.op = 0x11, .kind = FAKE_LOST, .skip = 5, .count = 999}}},
         CREMA_E_TIMEOUT,
         "FLASH_DEFL_DATA"},
        {{"answers vanish", {{.op = 0x11, .kind = FAKE_WRONG_OP, .skip = 5, .count = 999}}},
         CREMA_E_PROTOCOL,
         "other commands"},
        {{"no MD5", {{.op = 0x13, .kind = FAKE_LOST, .skip = 0, .count = 999}}},
         CREMA_E_TIMEOUT,
         "SPI_FLASH_MD5"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {0};
        struct bench b;
        memcpy(setup.faults, rows[i].s.faults, sizeof rows[i].s.faults);
        open_bench(&b, &setup, NULL);
        uint64_t start = fake_now_us(b.chip);
        assert_int_equal(write_app(&b, NULL), rows[i].st);
        assert_true(fake_now_us(b.chip) - start < MINUTE_US);
        assert_non_null(strstr(b.err.why, rows[i].why));
        assert_string_equal(b.err.what, "cannot write app at 0x10000");
        close_bench(&b);
    }
}

static void a_wrong_md5_shows_both_sums(void **state)
{
    (void)state;
    /* One byte more than the block count lets through: every try is damaged. */
    struct fake_setup setup = {
        .faults = {{.op = 0x03, .kind = FAKE_DAMAGE, .skip = 2, .count = 999}}};
    struct crema_flash_write_options o = {.is_uncompressed = true};
    struct bench b;
    uint8_t want[16], have[16];
    char text[33];
    open_bench(&b, &setup, NULL);
    assert_int_equal(write_app(&b, &o), CREMA_E_VERIFY);
    /* The last try was of a piece, which the error names. */
    unsigned from, to;
    assert_int_equal(sscanf(strstr(b.err.why, "at 0x"), "at 0x%x to 0x%x", &from, &to), 2);
    static uint8_t whole[0x12000];
    memset(whole, 0xff, sizeof whole);
    memcpy(whole, app, sizeof app);
    cr_md5(whole + from - APP_OFF, to - from, want);
    cr_md5(fake_flash(b.chip) + from, to - from, have);
    assert_memory_not_equal(want, have, sizeof want);
    const uint8_t *sums[2] = {want, have};
    for (int k = 0; k < 2; k++) {
        for (int i = 0; i < 16; i++)
            snprintf(text + 2 * i, 3, "%02x", sums[k][i]);
        assert_non_null(strstr(b.err.why, text));
    }
    close_bench(&b);
}

static void a_long_erase_is_waited_for(void **state)
{
    (void)state;
    struct fake_setup setup = {.erase_us_per_sector = 400000};
    struct bench b;
    open_bench(&b, &setup, NULL);
    assert_int_equal(write_app(&b, NULL), CREMA_OK);
    assert_int_equal(fake_log(b.chip)->ops[0x10], 1);
    close_bench(&b);
}

static void erases_what_is_asked(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        struct fake_setup setup = {.is_stub = i, .starts_in_download = i};
        struct bench b;
        open_bench(&b, &setup, NULL);
        assert_int_equal(crema_loader_flash_erase(b.loader, 0x5000, 0x83000, &b.err), CREMA_OK);
        const uint8_t *flash = fake_flash(b.chip);
        assert_memory_equal(flash, before, 0x5000);
        for (uint32_t k = 0x5000; k < 0x88000; k++)
            assert_int_equal(flash[k], 0xff);
        assert_memory_equal(flash + 0x88000, before + 0x88000, FAKE_FLASH_SIZE - 0x88000);
        assert_int_equal(crema_loader_flash_erase(b.loader, 0x5001, 0x1000, NULL), CREMA_E_USAGE);
        assert_int_equal(crema_loader_flash_erase(b.loader, 0x3ff000, 0x2000, NULL), CREMA_E_INPUT);
        close_bench(&b);
    }
}

struct watch {
    uint64_t last, total;
    unsigned reports, backward;
    unsigned cancel_after; /* reports of writing; 0: never */
    unsigned writing;
    char phase[64];
};

static void on_progress(void *ctx, const struct crema_progress *p)
{
    struct watch *w = ctx;
    if (strcmp(w->phase, p->phase) != 0)
        w->last = 0;
    snprintf(w->phase, sizeof w->phase, "%s", p->phase);
    w->backward += p->done < w->last || (p->total && p->done > p->total);
    w->last = p->done;
    w->total = p->total;
    w->reports++;
    w->writing += strcmp(p->phase, "writing app") == 0;
}

static bool on_ask(void *ctx)
{
    struct watch *w = ctx;
    return w->cancel_after && w->writing >= w->cancel_after;
}

static void reports_progress(void **state)
{
    (void)state;
    struct watch w = {0};
    struct crema_observer observer = {.ctx = &w, .progress = on_progress};
    struct fake_setup setup = {0};
    struct bench b;
    open_bench(&b, &setup, &observer);
    assert_int_equal(write_app(&b, NULL), CREMA_OK);
    assert_int_equal(w.backward, 0);
    assert_true(w.reports > APP_LEN / 1024 / 4);
    assert_int_equal(w.last, w.total);
    close_bench(&b);
}

static void can_be_cancelled_between_blocks(void **state)
{
    (void)state;
    struct watch w = {.cancel_after = 3};
    struct crema_observer observer = {.ctx = &w, .progress = on_progress, .is_cancelled = on_ask};
    struct fake_setup setup = {0};
    struct bench b;
    open_bench(&b, &setup, &observer);
    assert_int_equal(write_app(&b, NULL), CREMA_E_CANCELLED);
    assert_int_equal(fake_log(b.chip)->ops[0x11], 3);
    w.cancel_after = 0;
    assert_int_equal(write_app(&b, NULL), CREMA_OK); /* and the next one repairs it */
    check_flash(&b);
    close_bench(&b);
}

/* Random faults on the line, both ways. Whatever comes out, the rest of the flash is untouched, and
 * success means that the bytes are there. */
static void never_lies_on_a_bad_line(void **state)
{
    (void)state;
    unsigned succeeded = 0;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        struct fake_setup setup = {.erase_us_per_sector = 1000};
        struct bench b = {.chip = fake_open(&setup)};
        struct cr_fault_plan plan = {.seed = seed,
                                     .drop_ppm = 20,
                                     .corrupt_ppm = 40,
                                     .duplicate_ppm = 10,
                                     .delay_ppm = 20000,
                                     .delay_us = 30000,
                                     .split_max = 5};
        struct crema_port *port;
        memcpy(before, fake_flash(b.chip), FAKE_FLASH_SIZE);
        assert_int_equal(cr_port_wrap_fault(b.chip, &plan, &port, NULL), CREMA_OK);
        enum crema_status st = crema_loader_open(port, &rom_only, &b.loader, &b.err);
        if (st == CREMA_OK)
            st = write_app(&b, NULL);
        if (st == CREMA_OK)
            check_flash(&b);
        else
            print_message("seed %u: %s: %s\n", (unsigned)seed, b.err.what, b.err.why);
        succeeded += st == CREMA_OK;
        const struct fake_log *log = fake_log(b.chip);
        assert_true(log->written_high == 0 || log->written_low >= APP_OFF);
        assert_true(log->written_high <= APP_OFF + 0x12000);
        assert_true(fake_now_us(b.chip) < 10 * (uint64_t)MINUTE_US);
        if (b.loader)
            crema_loader_close(b.loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(port);
    }
    print_message("%u of 30 bad lines were survived\n", succeeded);
    assert_true(succeeded >= 15);
}

static void an_unplugged_port_ends(void **state)
{
    (void)state;
    for (uint64_t after = 1; after < 60000; after += 2777) {
        struct fake_setup setup = {0};
        struct crema_port *port;
        struct crema_loader *loader = NULL;
        struct crema_error err = {0};
        struct cr_fault_plan plan = {.seed = 1, .unplug_bytes = after};
        const struct crema_flash_part part = {"app", APP_OFF, app, sizeof app};
        assert_int_equal(cr_port_wrap_fault(fake_open(&setup), &plan, &port, NULL), CREMA_OK);
        enum crema_status st = crema_loader_open(port, &rom_only, &loader, &err);
        if (st == CREMA_OK)
            st = crema_loader_flash_write(loader, &part, 1, NULL, NULL, &err);
        if (after < 35000) {
            assert_int_equal(st, CREMA_E_PORT);
            assert_non_null(strstr(err.why, "unplugged"));
        }
        crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(port);
    }
}

int main(void)
{
    uint32_t x = 42;
    for (uint32_t i = 0; i < APP_LEN; i++) {
        x = x * 1664525u + 1013904223u;
        app[i] = i / 512 % 2 ? (uint8_t)(x >> 24) : (uint8_t)(i / 64);
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_each_way),
        cmocka_unit_test(writes_several_parts),
        cmocka_unit_test(refuses_before_erasing),
        cmocka_unit_test(survives),
        cmocka_unit_test(gives_up),
        cmocka_unit_test(a_wrong_md5_shows_both_sums),
        cmocka_unit_test(a_long_erase_is_waited_for),
        cmocka_unit_test(erases_what_is_asked),
        cmocka_unit_test(reports_progress),
        cmocka_unit_test(can_be_cancelled_between_blocks),
        cmocka_unit_test(never_lies_on_a_bad_line),
        cmocka_unit_test(an_unplugged_port_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
