/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Crema's stub from the host's side: starting it, writing only what changed, reading, erasing, and
 * all that can go wrong on the way: against the model in fake_stub.c. */
#include "cm.h"
#include "crema_blobs.h"
#include "fault.h"
#include "hash.h"
#include "loader_fake.h"

#include <crema/loader.h>
#include <crema/wire/stub.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define APP_OFF   0x10000u
#define APP_LEN   150001u
#define APP_END   ((APP_OFF + APP_LEN + 4095u) & ~4095u)
#define MINUTE_US 60000000u

static uint8_t app[APP_LEN];
static uint8_t before[FAKE_FLASH_SIZE];

struct bench {
    struct crema_port *chip; /* the model */
    struct crema_loader *loader;
    struct crema_flash_write_result result;
    struct crema_error err;
};

static void open_bench(struct bench *b, const struct fake_setup *setup, uint32_t rate_hz)
{
    const struct crema_loader_options o = {.stub = CREMA_STUB_MUST, .rate_hz = rate_hz};
    memset(b, 0, sizeof *b);
    b->chip = fake_open(setup);
    memcpy(before, fake_flash(b->chip), FAKE_FLASH_SIZE);
    enum crema_status st = crema_loader_open(b->chip, &o, &b->loader, &b->err);
    if (st != CREMA_OK)
        fail_msg("%s: %s", b->err.what, b->err.why);
    assert_true(crema_loader_has_stub(b->loader));
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

static void must(enum crema_status st, const struct bench *b)
{
    if (st != CREMA_OK)
        fail_msg("%s: %s: %s", crema_status_name(st), b->err.what, b->err.why);
}

/* The app is there, the rest of its last sector is blank, and nothing else changed. */
static void check_flash(const struct bench *b)
{
    const uint8_t *flash = fake_flash(b->chip);
    assert_memory_equal(flash, before, APP_OFF);
    assert_memory_equal(flash + APP_OFF, app, APP_LEN);
    for (uint32_t i = APP_OFF + APP_LEN; i < APP_END; i++)
        assert_int_equal(flash[i], 0xff);
    assert_memory_equal(flash + APP_END, before + APP_END, FAKE_FLASH_SIZE - APP_END);
}

static void starts_and_stays_at_any_rate(void **state)
{
    (void)state;
    static const uint32_t rates[] = {0, 115200, 921600, 2000000};
    for (size_t i = 0; i < sizeof rates / sizeof rates[0]; i++) {
        struct fake_setup setup = {0};
        struct bench b;
        open_bench(&b, &setup, rates[i]);
        assert_int_equal(crema_loader_rate(b.loader), rates[i] ? rates[i] : 115200);
        assert_int_equal(fake_log(b.chip)->resets, 1);
        close_bench(&b);
    }
}

/* Code with one bit turned over, past the checksum of the ROM's protocol, does not get to work. */
static void damaged_code_is_sent_again(void **state)
{
    (void)state;
    struct fake_setup setup = {.stub = FAKE_STUB_DAMAGED};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.stub = CREMA_STUB_MUST};
    struct crema_loader *loader = NULL;
    struct crema_error err = {0};
    assert_int_equal(crema_loader_open(port, &o, &loader, &err), CREMA_OK);
    assert_true(crema_loader_has_stub(loader));
    assert_int_equal(fake_log(port)->resets, 2);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
}

/* With CREMA_STUB_AUTO the ROM does it, with CREMA_STUB_MUST it is an error. */
static void falls_back_to_the_rom(void **state)
{
    (void)state;
    for (int fate = FAKE_STUB_DEAD; fate <= FAKE_STUB_OTHER_TIME; fate++) {
        struct fake_setup setup = {.stub = (enum fake_stub_fate)fate};
        struct crema_port *port = fake_open(&setup);
        struct crema_loader_options o = {0};
        struct crema_loader *loader = NULL;
        struct crema_error err = {0};
        uint64_t start = fake_now_us(port);
        assert_int_equal(crema_loader_open(port, &o, &loader, &err), CREMA_OK);
        assert_false(crema_loader_has_stub(loader));
        const struct crema_flash_part part = {"app", APP_OFF, app, 5000};
        assert_int_equal(crema_loader_flash_write(loader, &part, 1, NULL, NULL, &err), CREMA_OK);
        assert_memory_equal(fake_flash(port) + APP_OFF, app, 5000);
        crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
        o.stub = CREMA_STUB_MUST;
        enum crema_status st = crema_loader_open(port, &o, &loader, &err);
        assert_true(st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL);
        assert_non_null(strstr(err.why, "cannot start the stub"));
        assert_true(fake_now_us(port) - start < 2 * MINUTE_US);
        crema_port_close(port);
    }
}

static void a_stub_that_runs_is_taken_as_it_is(void **state)
{
    (void)state;
    struct fake_setup setup = {.stub_dictionary = 32768};
    struct crema_loader_options o = {.before = CREMA_BEFORE_NO_RESET, .rate_hz = 460800};
    struct bench b;
    open_bench(&b, &setup, 460800);
    assert_int_equal(crema_loader_close(b.loader, CREMA_AFTER_NO_RESET_STUB, NULL), CREMA_OK);
    unsigned loads = fake_log(b.chip)->ops[0x07];
    must(crema_loader_open(b.chip, &o, &b.loader, &b.err), &b);
    assert_true(crema_loader_has_stub(b.loader));
    assert_int_equal(fake_log(b.chip)->ops[0x07], loads); /* it was not uploaded again */
    must(write_app(&b, NULL), &b);
    check_flash(&b);
    assert_int_equal(crema_loader_close(b.loader, CREMA_AFTER_NO_RESET, NULL), CREMA_OK);
    o.stub = CREMA_STUB_NONE; /* the ROM has the chip again */
    must(crema_loader_open(b.chip, &o, &b.loader, &b.err), &b);
    assert_false(crema_loader_has_stub(b.loader));
    close_bench(&b);
}

static void sends_only_what_changed(void **state)
{
    (void)state;
    for (int i = 0; i < 4; i++) {
        struct crema_flash_write_options o = {.is_uncompressed = i & 1};
        struct fake_setup setup = {.stub_dictionary = i & 2 ? 65536 : 0};
        struct bench b;
        open_bench(&b, &setup, 921600);
        must(write_app(&b, &o), &b);
        check_flash(&b);
        assert_int_equal(b.result.sectors, 37);
        assert_int_equal(b.result.sectors_sent, 37);
        assert_int_equal(b.result.bytes_sent, APP_LEN);
        assert_int_equal(b.result.bytes, APP_LEN);
        assert_int_equal(b.result.retries, 0);
        assert_true(b.result.wire_bytes <= APP_LEN);
        if (i == 2)
            assert_true(b.result.wire_bytes < APP_LEN * 6 / 10);

        unsigned frames = fake_log(b.chip)->ops[0xf3];
        must(write_app(&b, &o), &b);
        assert_int_equal(fake_log(b.chip)->ops[0xf3], frames); /* nothing at all */
        assert_int_equal(b.result.sectors_sent, 0);
        assert_int_equal(b.result.wire_bytes, 0);
        assert_int_equal(b.result.bytes, APP_LEN);

        app[5] ^= 1;
        app[APP_LEN - 1] ^= 1;
        must(write_app(&b, &o), &b);
        check_flash(&b);
        assert_int_equal(b.result.sectors_sent, 2);
        assert_int_equal(b.result.retries, 0); /* the last range ends inside 16 bytes */
        assert_int_equal(b.result.bytes_sent, 4096 + APP_LEN % 4096);

        /* Another tool wrote in between, also behind the end in the last sector. */
        fake_flash(b.chip)[APP_OFF + 70000] ^= 4;
        fake_flash(b.chip)[APP_END - 1] = 0;
        must(write_app(&b, &o), &b);
        check_flash(&b);
        assert_int_equal(b.result.sectors_sent, 2);
        o.is_full = true;
        must(write_app(&b, &o), &b);
        check_flash(&b);
        assert_int_equal(b.result.sectors_sent, 37);
        close_bench(&b);
    }
}

/* Another content of a sector whose hash begins with the same two bytes, which is all that is asked
 * for at first. */
static void make_look_alike(uint8_t *sector)
{
    uint8_t wanted[CR_MURMUR_LEN], hash[CR_MURMUR_LEN];
    cr_murmur(sector, 4096, wanted);
    do {
        for (uint8_t *p = sector + 4092; ++*p == 0;)
            p++;
        cr_murmur(sector, 4096, hash);
    } while (memcmp(hash, wanted, 2) != 0);
}

static void a_sector_that_looks_the_same_is_found_in_the_end(void **state)
{
    (void)state;
    struct fake_setup setup = {.stub_dictionary = 65536};
    struct bench b;
    open_bench(&b, &setup, 921600);
    must(write_app(&b, NULL), &b);
    make_look_alike(fake_flash(b.chip) + APP_OFF + 3 * 4096);
    fake_flash(b.chip)[APP_OFF + 9 * 4096] ^= 1;
    must(write_app(&b, NULL), &b);
    check_flash(&b);
    assert_int_equal(b.result.retries, 1);
    /* And alone. */
    make_look_alike(fake_flash(b.chip) + APP_OFF + 3 * 4096);
    must(write_app(&b, NULL), &b);
    check_flash(&b);
    close_bench(&b);
}

/* The stub is told that nothing is to be erased where that was proven, of all parts. */
static void a_blank_flash_is_not_erased(void **state)
{
    (void)state;
    struct fake_setup setup = {.stub_dictionary = 65536};
    const struct crema_flash_write_options full = {.is_full = true};
    struct bench b;
    open_bench(&b, &setup, 921600);
    uint8_t *flash = fake_flash(b.chip);
    for (uint32_t dirty = APP_OFF; dirty <= APP_END; dirty += (APP_END - APP_OFF) / 37) {
        memset(flash + APP_OFF, 0xff, APP_END - APP_OFF);
        flash[dirty + (dirty < APP_END ? 4095 : 0)] = 0xfe; /* the last is behind the app */
        memcpy(before, flash, FAKE_FLASH_SIZE);
        must(write_app(&b, NULL), &b);
        check_flash(&b);
        assert_int_equal(fake_log(b.chip)->write_flags, dirty < APP_END ? 0 : WIRE_WRITE_BLANK);
        assert_int_equal(b.result.retries, 0);
    }
    memset(flash + APP_OFF, 0xff, APP_END - APP_OFF);
    must(write_app(&b, &full), &b);
    assert_int_equal(fake_log(b.chip)->write_flags, 0); /* was not looked at */
    memset(flash, 0xff, 0x100000);
    flash[0x51000] = 0;
    const struct crema_flash_part parts[] = {{"a", APP_OFF, app, 20000}, {"b", 0x51000, app, 9}};
    must(crema_loader_flash_write(b.loader, parts, 2, NULL, &b.result, &b.err), &b);
    assert_int_equal(fake_log(b.chip)->write_flags, 0);
    close_bench(&b);
}

/* A chip whose SPI only seems to hold CS: the second try goes without. */
static void pages_that_go_wrong_go_by_pieces(void **state)
{
    (void)state;
    struct fake_setup setup = {.are_pages_wrong = true};
    struct bench b;
    open_bench(&b, &setup, 921600);
    must(write_app(&b, NULL), &b);
    check_flash(&b);
    assert_int_equal(fake_log(b.chip)->write_flags, WIRE_WRITE_PIECES);
    assert_int_equal(b.result.retries, 1);
    close_bench(&b);
}

/* More ranges than one stream may have. */
static void many_ranges_go_in_several_streams(void **state)
{
    (void)state;
    struct fake_setup setup = {.stub_dictionary = 65536};
    struct bench b;
    open_bench(&b, &setup, 921600);
    must(write_app(&b, NULL), &b);
    for (uint32_t i = 0; i < APP_LEN; i += 2 * 4096)
        fake_flash(b.chip)[APP_OFF + i] ^= 1;
    unsigned streams = fake_log(b.chip)->ops[0xf2];
    must(write_app(&b, NULL), &b);
    check_flash(&b);
    assert_int_equal(b.result.sectors_sent, 19);
    assert_int_equal(fake_log(b.chip)->ops[0xf2] - streams, 2);
    close_bench(&b);
}

static void writes_several_parts(void **state)
{
    (void)state;
    struct fake_setup setup = {.stub_dictionary = 65536};
    struct bench b;
    const struct crema_flash_part parts[] = {{"bootloader", 0, app, 20000},
                                             {"table", 0x8000, app + 20000, 3072},
                                             {"app", 0x10000, app, 1}};
    open_bench(&b, &setup, 921600);
    must(crema_loader_flash_write(b.loader, parts, 3, NULL, &b.result, &b.err), &b);
    const uint8_t *flash = fake_flash(b.chip);
    for (int i = 0; i < 3; i++)
        assert_memory_equal(flash + parts[i].off, parts[i].data, parts[i].len);
    assert_memory_equal(flash + 0x5000, before + 0x5000, 0x3000);
    assert_memory_equal(flash + 0x11000, before + 0x11000, FAKE_FLASH_SIZE - 0x11000);
    assert_int_equal(fake_log(b.chip)->ops[0xf2], 1); /* one stream for all */
    close_bench(&b);
}

/* What stands beside it in its sectors stays. */
static void writes_inside_sectors(void **state)
{
    (void)state;
    static const uint32_t rows[][2] = {{0x20001, 1},     {0x20ffe, 2},      {0x20ffe, 3},
                                       {0x21800, 40000}, {0x3ff001, 0xfff}, {5, 0x1000}};
    static uint8_t want[FAKE_FLASH_SIZE];
    struct fake_setup setup = {.stub_dictionary = 65536};
    struct bench b;
    open_bench(&b, &setup, 921600);
    memcpy(want, before, sizeof want);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct crema_flash_part part = {"odd", rows[i][0], app + 7, rows[i][1]};
        memcpy(want + part.off, part.data, part.len);
        must(crema_loader_flash_write(b.loader, &part, 1, NULL, &b.result, &b.err), &b);
        assert_int_equal(b.result.bytes, part.len);
        assert_memory_equal(fake_flash(b.chip), want, sizeof want);
    }
    const struct crema_flash_part two[] = {{"a", 0x30001, app, 10}, {"b", 0x30100, app, 10}};
    assert_int_equal(crema_loader_flash_write(b.loader, two, 2, NULL, NULL, &b.err), CREMA_E_INPUT);
    close_bench(&b);
}

struct trouble {
    const char *name;
    struct fake_fault faults[3];
};

/* Whatever is lost, damaged, late or said twice, the write ends well. */
static void survives(void **state)
{
    (void)state;
    static const struct trouble rows[] = {
        {"a lost BEGIN", {{.op = 0xf2, .kind = FAKE_LOST, .count = 1}}},
        {"a lost answer to BEGIN", {{.op = 0xf2, .kind = FAKE_NO_ANSWER, .count = 1}}},
        {"a damaged answer to BEGIN", {{.op = 0xf2, .kind = FAKE_DAMAGE, .count = 1}}},
        {"a lost frame", {{.op = 0xf3, .kind = FAKE_LOST, .skip = 4, .count = 1}}},
        {"the first frame lost", {{.op = 0xf3, .kind = FAKE_LOST, .count = 1}}},
        {"four frames lost", {{.op = 0xf3, .kind = FAKE_LOST, .skip = 4, .count = 4}}},
        {"every answer lost but those that come unasked",
         {{.op = 0xf3, .kind = FAKE_NO_ANSWER, .skip = 2, .count = 9999}}},
        {"lost answers", {{.op = 0xf3, .kind = FAKE_NO_ANSWER, .skip = 2, .count = 9}}},
        {"short answers", {{.op = 0xf3, .kind = FAKE_SHORT, .skip = 2, .count = 2}}},
        {"long answers", {{.op = 0xf3, .kind = FAKE_LONG, .skip = 2, .count = 2}}},
        {"damaged answers", {{.op = 0xf3, .kind = FAKE_DAMAGE, .skip = 2, .count = 5}}},
        {"answers of other commands", {{.op = 0xf3, .kind = FAKE_WRONG_OP, .count = 5}}},
        {"stale answers", {{.op = 0xf3, .kind = FAKE_STALE_FIRST, .count = 50}}},
        {"wrong lengths", {{.op = 0xf3, .kind = FAKE_BAD_LENGTH, .count = 5}}},
        {"a late answer",
         {{.op = 0xf3, .kind = FAKE_LATE, .skip = 5, .count = 2, .delay_us = 900000}}},
        {"a lost SECTORS", {{.op = 0xf1, .kind = FAKE_LOST, .count = 1}}},
        {"damaged hashes", {{.op = 0xf1, .kind = FAKE_DAMAGE, .count = 2}}},
        {"a lost LOAD", {{.op = 0xfa, .kind = FAKE_LOST, .count = 1}}},
        {"a BEGIN refused as damaged", {{.op = 0xf2, .kind = FAKE_REFUSE, .count = 1, .code = 7}}},
        {"a stream that does not decode",
         {{.op = 0xf3, .kind = FAKE_REFUSE, .skip = 3, .count = 1, .code = 0x0b}}},
        {"a page that did not hold",
         {{.op = 0xf3, .kind = FAKE_REFUSE, .skip = 3, .count = 1, .code = 8}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {.stub_dictionary = 65536};
        struct bench b;
        memcpy(setup.faults, rows[i].faults, sizeof rows[i].faults);
        open_bench(&b, &setup, 921600);
        uint64_t start = fake_now_us(b.chip);
        enum crema_status st = write_app(&b, NULL);
        if (st != CREMA_OK)
            fail_msg("%s: %s: %s", rows[i].name, b.err.what, b.err.why);
        check_flash(&b);
        if (fake_now_us(b.chip) - start > 15000000)
            fail_msg("%s took %u ms", rows[i].name, (unsigned)(fake_now_us(b.chip) - start) / 1000);
        close_bench(&b);
    }
}

/* What does not mend ends, in bounded time, with an error that says why. */
static void gives_up(void **state)
{
    (void)state;
    static const struct {
        struct trouble t;
        bool is_stuck, is_worn;
        enum crema_status st;
        const char *why;
    } rows[] = {
        {{"no frames any more", {{.op = 0xf3, .kind = FAKE_LOST, .skip = 2, .count = 9999}}},
         false,
         false,
         CREMA_E_PROTOCOL,
         "no frame came through"},
        {{"hashes refused", {{.op = 0xf1, .kind = FAKE_REFUSE, .count = 999, .code = 6}}},
         false,
         false,
         CREMA_E_TARGET,
         "0x06"},
        {{"BEGIN refused", {{.op = 0xf2, .kind = FAKE_REFUSE, .count = 999, .code = 0x64}}},
         false,
         false,
         CREMA_E_TARGET,
         "0x64"},
        {{"BEGIN not known", {{.op = 0xf2, .kind = FAKE_REFUSE, .count = 999, .code = 0x05}}},
         false,
         false,
         CREMA_E_UNSUPPORTED,
         "0x05"},
        {{"a flash that stays busy", {{0}}}, true, false, CREMA_E_TARGET, "stays busy"},
        {{"a worn flash", {{0}}}, false, true, CREMA_E_VERIFY, "not what was sent"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {.is_flash_stuck = rows[i].is_stuck,
                                   .is_flash_worn = rows[i].is_worn};
        struct bench b;
        memcpy(setup.faults, rows[i].t.faults, sizeof rows[i].t.faults);
        open_bench(&b, &setup, 921600);
        uint64_t start = fake_now_us(b.chip);
        enum crema_status st = write_app(&b, NULL);
        if (st != rows[i].st || !strstr(b.err.why, rows[i].why) || !b.err.what[0])
            fail_msg("%s: %s: %s: %s", rows[i].t.name, crema_status_name(st), b.err.what,
                     b.err.why);
        assert_true(fake_now_us(b.chip) - start < 3 * (uint64_t)MINUTE_US);
        close_bench(&b);
    }
}

struct sink {
    uint8_t *bytes;
    size_t len, cap;
};

static enum crema_status take(void *ctx, const uint8_t *data, size_t len, struct crema_error *err)
{
    struct sink *s = ctx;
    (void)err;
    assert_true(len <= s->cap - s->len);
    memcpy(s->bytes + s->len, data, len);
    s->len += len;
    return CREMA_OK;
}

static void read_back(struct bench *b, uint32_t off, uint32_t len)
{
    struct sink s = {malloc(len), 0, len};
    must(crema_loader_flash_read(b->loader, off, len, take, &s, &b->err), b);
    assert_int_equal(s.len, len);
    assert_memory_equal(s.bytes, fake_flash(b->chip) + off, len);
    free(s.bytes);
}

static void reads_any_range(void **state)
{
    (void)state;
    static const uint32_t rows[][2] = {{0, 1},           {4095, 2},        {0x12345, 70000},
                                       {0x100000, 4096}, {0x3fffff, 1},    {0x8000, 300000},
                                       {1, 8192},        {0x3f0000, 65536}};
    struct fake_setup setup = {0};
    struct bench b;
    open_bench(&b, &setup, 921600);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        read_back(&b, rows[i][0], rows[i][1]);
    memset(fake_flash(b.chip) + 0x40000, 0xff, 0x80000);
    unsigned reads = fake_log(b.chip)->ops[0xf4];
    read_back(&b, 0x3f000, 0x82000);
    assert_int_equal(fake_log(b.chip)->ops[0xf4] - reads, 2); /* before and behind the blank */
    close_bench(&b);
}

static void reads_through_trouble(void **state)
{
    (void)state;
    static const struct trouble rows[] = {
        {"a lost READ", {{.op = 0xf4, .kind = FAKE_LOST, .count = 1}}},
        {"a READ refused as damaged", {{.op = 0xf4, .kind = FAKE_REFUSE, .count = 1, .code = 7}}},
        {"lost frames", {{.op = 0xff, .kind = FAKE_NO_ANSWER, .skip = 3, .count = 2}}},
        {"many lost frames", {{.op = 0xff, .kind = FAKE_NO_ANSWER, .skip = 1, .count = 20}}},
        {"damaged frames", {{.op = 0xff, .kind = FAKE_DAMAGE, .skip = 3, .count = 2}}},
        {"short frames", {{.op = 0xff, .kind = FAKE_SHORT, .skip = 3, .count = 2}}},
        {"long frames", {{.op = 0xff, .kind = FAKE_LONG, .skip = 3, .count = 2}}},
        {"lost acknowledgements", {{.op = 0xf5, .kind = FAKE_LOST, .count = 4}}},
        {"the end lost", {{.op = 0xff, .kind = FAKE_NO_ANSWER, .skip = 33, .count = 1}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {0};
        struct bench b;
        memcpy(setup.faults, rows[i].faults, sizeof rows[i].faults);
        open_bench(&b, &setup, 921600);
        print_message("%s\n", rows[i].name);
        read_back(&b, 0x10000, 0x20000);
        close_bench(&b);
    }
}

static void a_read_that_never_comes_ends(void **state)
{
    (void)state;
    struct fake_setup setup = {.faults = {{.op = 0xff, .kind = FAKE_NO_ANSWER, .count = 99999}}};
    struct bench b;
    struct sink s = {NULL, 0, 0};
    open_bench(&b, &setup, 921600);
    uint64_t start = fake_now_us(b.chip);
    assert_int_equal(crema_loader_flash_read(b.loader, 0, 50000, take, &s, &b.err),
                     CREMA_E_TIMEOUT);
    assert_non_null(strstr(b.err.why, "never came"));
    assert_true(fake_now_us(b.chip) - start < 10 * (uint64_t)MINUTE_US);
    close_bench(&b);
}

static void verifies_and_tells_where(void **state)
{
    (void)state;
    struct fake_setup setup = {0};
    struct bench b;
    open_bench(&b, &setup, 921600);
    uint8_t *want = malloc(50000);
    for (uint32_t off = 0x3000; off < 0x4000; off += 2047) {
        struct crema_flash_diff diff;
        const struct crema_flash_part parts[] = {{"a", 0x100000, fake_flash(b.chip) + 0x100000, 9},
                                                 {"b", off, want, 50000}};
        memcpy(want, fake_flash(b.chip) + off, 50000);
        must(crema_loader_flash_verify(b.loader, parts, 2, &diff, &b.err), &b);
        static const uint32_t places[] = {0, 4096, 20000, 49999};
        for (size_t i = 0; i < 4; i++) {
            want[places[i]] ^= 0x80;
            want[49998] ^= 1;
            assert_int_equal(crema_loader_flash_verify(b.loader, parts, 2, &diff, &b.err),
                             CREMA_E_VERIFY);
            assert_int_equal(diff.part, 1);
            assert_int_equal(diff.off, (off + places[i]) & ~4095u);
            assert_int_equal(diff.sectors, i == 3 ? 1 : 2);
            want[places[i]] ^= 0x80;
            want[49998] ^= 1;
        }
    }
    free(want);
    close_bench(&b);
}

static void erases(void **state)
{
    (void)state;
    struct fake_setup setup = {
        .faults = {{.op = 0xf6, .kind = FAKE_LOST, .count = 1},
                   {.op = 0xf6, .kind = FAKE_NO_ANSWER, .count = 1},
                   {.op = 0xf6, .kind = FAKE_REFUSE, .count = 1, .code = 7}}};
    struct bench b;
    open_bench(&b, &setup, 921600);
    must(crema_loader_flash_erase(b.loader, 0x5000, 0x83000, &b.err), &b);
    const uint8_t *flash = fake_flash(b.chip);
    assert_memory_equal(flash, before, 0x5000);
    for (uint32_t k = 0x5000; k < 0x88000; k++)
        assert_int_equal(flash[k], 0xff);
    assert_memory_equal(flash + 0x88000, before + 0x88000, FAKE_FLASH_SIZE - 0x88000);
    must(crema_loader_flash_erase_all(b.loader, &b.err), &b);
    for (uint32_t k = 0; k < FAKE_FLASH_SIZE; k++)
        assert_int_equal(flash[k], 0xff);
    unsigned erased = fake_log(b.chip)->sectors_erased;
    must(crema_loader_flash_erase_all(b.loader, &b.err), &b);
    assert_int_equal(fake_log(b.chip)->sectors_erased, erased);
    close_bench(&b);
}

static void an_erase_that_never_ends_is_given_up(void **state)
{
    (void)state;
    struct fake_setup setup = {.is_flash_stuck = true};
    struct bench b;
    open_bench(&b, &setup, 921600);
    uint64_t start = fake_now_us(b.chip);
    assert_true(crema_loader_flash_erase(b.loader, 0, 0x10000, &b.err) != CREMA_OK);
    assert_string_equal(b.err.what, "cannot erase the flash");
    assert_true(fake_now_us(b.chip) - start < MINUTE_US);
    close_bench(&b);
}

static void memory_and_flash_info(void **state)
{
    (void)state;
    struct fake_setup setup = {.sfdp_size = 2u << 20};
    struct bench b;
    struct crema_flash_info info;
    enum { AT = 0x54001 }; /* beyond the stub */
    uint8_t want[10000], got[10000];
    open_bench(&b, &setup, 921600);
    for (size_t i = 0; i < sizeof want; i++)
        want[i] = (uint8_t)(i * 37);
    must(crema_loader_mem_write(b.loader, FAKE_RAM + AT, want, sizeof want, &b.err), &b);
    must(crema_loader_mem_read(b.loader, FAKE_RAM + AT, got, sizeof got, &b.err), &b);
    assert_memory_equal(want, got, sizeof want);
    assert_memory_equal(fake_ram(b.chip) + AT, want, sizeof want);
    assert_int_equal(crema_loader_mem_write(b.loader, FAKE_RAM + 0x1000, want, 64, &b.err),
                     CREMA_E_USAGE);
    must(crema_loader_flash_info(b.loader, &info, &b.err), &b);
    assert_int_equal(info.size, 2u << 20);
    assert_int_equal(info.manufacturer, 0xc8);
    close_bench(&b);
}

/* The best rate that carries test data, and no better. */
static void finds_the_best_rate(void **state)
{
    (void)state;
    static const uint32_t rows[][2] = {
        {0, 3000000}, {1500000, 1500000}, {1000000, 921600}, {500000, 460800}, {115200, 115200}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {.rate_most = rows[i][0]};
        const struct crema_loader_options o = {
            .rate_hz = 3000000, .is_rate_proven = true, .stub = CREMA_STUB_MUST};
        struct bench b = {.chip = fake_open(&setup)};
        must(crema_loader_open(b.chip, &o, &b.loader, &b.err), &b);
        assert_int_equal(crema_loader_rate(b.loader), rows[i][1]);
        close_bench(&b);
    }
}

/* Random faults on the line, both ways. Whatever comes out, the rest of the flash is untouched, and
 * success means that the bytes are there. */
static void never_lies_on_a_bad_line(void **state)
{
    (void)state;
    unsigned succeeded = 0;
    for (uint64_t seed = 1; seed <= 40; seed++) {
        struct fake_setup setup = {.stub_dictionary = 65536};
        struct bench b = {.chip = fake_open(&setup)};
        struct cr_fault_plan plan = {.seed = seed,
                                     .drop_ppm = 20 * (uint32_t)(seed % 8),
                                     .corrupt_ppm = 40 * (uint32_t)(seed % 8),
                                     .duplicate_ppm = 10,
                                     .delay_ppm = 20000,
                                     .delay_us = 30000,
                                     .split_max = 5};
        struct crema_port *port;
        memcpy(before, fake_flash(b.chip), FAKE_FLASH_SIZE);
        assert_int_equal(cr_port_wrap_fault(b.chip, &plan, &port, NULL), CREMA_OK);
        enum crema_status st = crema_loader_open(port, NULL, &b.loader, &b.err);
        if (st == CREMA_OK)
            st = write_app(&b, NULL);
        if (st == CREMA_OK)
            check_flash(&b);
        else
            print_message("seed %u: %s: %s\n", (unsigned)seed, b.err.what, b.err.why);
        succeeded += st == CREMA_OK;
        const struct fake_log *log = fake_log(b.chip);
        assert_true(log->written_high == 0 || log->written_low >= APP_OFF);
        assert_true(log->written_high <= APP_END);
        assert_true(fake_now_us(b.chip) < 10 * (uint64_t)MINUTE_US);
        crema_loader_close(b.loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(port);
    }
    print_message("%u of 40 bad lines were survived\n", succeeded);
    assert_true(succeeded >= 36);
}

static void an_unplugged_port_ends(void **state)
{
    (void)state;
    for (uint64_t after = 1; after < 60000; after += 1777) {
        struct fake_setup setup = {0};
        struct crema_port *port;
        struct crema_loader *loader = NULL;
        struct crema_error err = {0};
        struct cr_fault_plan plan = {.seed = 1, .unplug_bytes = after};
        const struct crema_flash_part part = {"app", APP_OFF, app, sizeof app};
        assert_int_equal(cr_port_wrap_fault(fake_open(&setup), &plan, &port, NULL), CREMA_OK);
        enum crema_status st = crema_loader_open(port, NULL, &loader, &err);
        if (st == CREMA_OK)
            st = crema_loader_flash_write(loader, &part, 1, NULL, NULL, &err);
        assert_int_equal(st, CREMA_E_PORT);
        assert_non_null(strstr(err.why, "unplugged"));
        crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(port);
    }
}

struct watch {
    unsigned reports, backward, cancel_after;
    uint64_t last;
    char phase[64];
    bool has_ended;
};

static void on_progress(void *ctx, const struct crema_progress *p)
{
    struct watch *w = ctx;
    if (strcmp(w->phase, p->phase) != 0)
        w->last = 0;
    snprintf(w->phase, sizeof w->phase, "%s", p->phase);
    w->backward += p->done < w->last || (p->total && p->done > p->total);
    w->last = p->done;
    w->reports++;
    w->has_ended |= strcmp(p->phase, "writing app") == 0 && p->done == p->total;
}

static bool on_ask(void *ctx)
{
    struct watch *w = ctx;
    return w->cancel_after && w->reports >= w->cancel_after;
}

static void reports_and_is_cancelled(void **state)
{
    (void)state;
    struct watch w = {0};
    struct crema_observer observer = {.ctx = &w, .progress = on_progress, .is_cancelled = on_ask};
    struct fake_setup setup = {.stub_dictionary = 65536};
    struct crema_loader_options o = {.observer = &observer, .stub = CREMA_STUB_MUST};
    struct bench b = {.chip = fake_open(&setup)};
    memcpy(before, fake_flash(b.chip), FAKE_FLASH_SIZE);
    must(crema_loader_open(b.chip, &o, &b.loader, &b.err), &b);
    must(write_app(&b, NULL), &b);
    assert_int_equal(w.backward, 0);
    assert_true(w.has_ended);
    assert_string_equal(w.phase, "verifying");
    struct crema_flash_write_options full = {.is_full = true};
    w.cancel_after = w.reports + 3;
    assert_int_equal(write_app(&b, &full), CREMA_E_CANCELLED);
    w.cancel_after = 0;
    must(write_app(&b, &full), &b);
    check_flash(&b);
    close_bench(&b);
}

/* A chip that is half of what it says shows its beginning in its second half: a bootloader would be
 * written over. What is blank everywhere tells only afterwards. */
static void a_flash_chip_that_wraps_is_refused(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 8; i++) {
        struct fake_setup setup = {.is_flash_half = !(i & 1)};
        struct crema_port *port = fake_open(&setup);
        struct crema_loader_options o = {.stub = CREMA_STUB_MUST};
        struct crema_loader *loader = NULL;
        struct crema_error err = {0};
        const struct crema_flash_write_options options = {.is_wrap_allowed = i >= 4};
        const struct crema_flash_part parts[] = {
            {"boot", 0, app, 3000}, {"data", FAKE_FLASH_SIZE / 2 + 0x20000, app, 5000}};
        bool is_blank = i & 2, is_refused = setup.is_flash_half && !options.is_wrap_allowed;
        if (is_blank)
            memset(fake_flash(port), 0xff, FAKE_FLASH_SIZE);
        assert_int_equal(crema_loader_open(port, &o, &loader, &err), CREMA_OK);
        enum crema_status st = crema_loader_flash_write(loader, parts, 2, &options, NULL, &err);
        assert_int_equal(st, is_refused ? CREMA_E_TARGET : CREMA_OK);
        if (is_refused) {
            assert_non_null(strstr(err.why, "says that it has 4096 KB, but at 0x200000"));
            assert_non_null(strstr(err.try_, "2 MB"));
            assert_int_equal(fake_log(port)->sectors_programmed > 0, is_blank);
        }
        crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
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
        cmocka_unit_test(starts_and_stays_at_any_rate),
        cmocka_unit_test(damaged_code_is_sent_again),
        cmocka_unit_test(a_flash_chip_that_wraps_is_refused),
        cmocka_unit_test(falls_back_to_the_rom),
        cmocka_unit_test(a_stub_that_runs_is_taken_as_it_is),
        cmocka_unit_test(sends_only_what_changed),
        cmocka_unit_test(a_sector_that_looks_the_same_is_found_in_the_end),
        cmocka_unit_test(a_blank_flash_is_not_erased),
        cmocka_unit_test(pages_that_go_wrong_go_by_pieces),
        cmocka_unit_test(many_ranges_go_in_several_streams),
        cmocka_unit_test(writes_several_parts),
        cmocka_unit_test(writes_inside_sectors),
        cmocka_unit_test(survives),
        cmocka_unit_test(gives_up),
        cmocka_unit_test(reads_any_range),
        cmocka_unit_test(reads_through_trouble),
        cmocka_unit_test(a_read_that_never_comes_ends),
        cmocka_unit_test(verifies_and_tells_where),
        cmocka_unit_test(erases),
        cmocka_unit_test(an_erase_that_never_ends_is_given_up),
        cmocka_unit_test(memory_and_flash_info),
        cmocka_unit_test(finds_the_best_rate),
        cmocka_unit_test(never_lies_on_a_bad_line),
        cmocka_unit_test(an_unplugged_port_ends),
        cmocka_unit_test(reports_and_is_cancelled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
