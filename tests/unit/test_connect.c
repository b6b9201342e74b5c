/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Connecting, recognising, letting go: against the model in loader_fake.c. */
#include "cm.h"
#include "loader_fake.h"

#include <crema/loader.h>
#include <crema/wire/loader.h>
#include <stdio.h>
#include <string.h>

#define MINUTE_US 60000000u

/* Opens; on failure checks status and a piece of `why`, and that it took less than a minute. */
static struct crema_loader *open_with(struct crema_port *port, struct crema_loader_options *o,
                                      enum crema_status expected, const char *why)
{
    struct crema_error err = {0};
    struct crema_loader *loader = NULL;
    uint64_t start = fake_now_us(port);
    o->stub = CREMA_STUB_NONE;
    enum crema_status st = crema_loader_open(port, o, &loader, &err);
    if (st != expected)
        print_message("%s: %s (%s)\n", err.what, err.why, err.try_);
    assert_int_equal(st, expected);
    assert_true(fake_now_us(port) - start < MINUTE_US);
    if (st != CREMA_OK) {
        assert_null(loader);
        assert_int_equal(err.status, expected);
        if (!strstr(err.why, why))
            print_message("why: %s\n", err.why);
        assert_non_null(strstr(err.why, why));
        assert_true(err.what[0] || st == CREMA_E_CANCELLED);
    }
    return loader;
}

static void fails(const struct fake_setup *setup, enum crema_status expected, const char *why)
{
    struct crema_port *port = fake_open(setup);
    struct crema_loader_options o = {0};
    open_with(port, &o, expected, why);
    crema_port_close(port);
}

static void connects_and_lets_go(void **state)
{
    (void)state;
    struct fake_setup setup = {0};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.rate_hz = 921600};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_string_equal(crema_loader_chip(loader)->name, "esp32c3");
    assert_int_equal(fake_log(port)->rate_hz, 921600);
    assert_false(fake_log(port)->is_running);
    assert_int_equal(crema_loader_close(loader, CREMA_AFTER_RESET, NULL), CREMA_OK);
    crema_port_clock(port)->sleep_us(crema_port_clock(port), 10000);
    assert_true(fake_log(port)->is_running);
    assert_int_equal(fake_log(port)->rate_hz, 115200);
    crema_port_close(port);
}

static void leaves_it_in_download_mode_when_asked(void **state)
{
    (void)state;
    struct fake_setup setup = {0};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {0};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
    unsigned resets = fake_log(port)->resets;
    o.before = CREMA_BEFORE_NO_RESET;
    loader = open_with(port, &o, CREMA_OK, NULL);
    assert_int_equal(fake_log(port)->resets, resets);
    crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
    crema_port_close(port);
}

static void attempts_alternate(void **state)
{
    (void)state;
    struct fake_setup setup = {.needs_long_low = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {0};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_int_equal(fake_log(port)->resets, 1);
    assert_in_range(fake_now_us(port), 1200000, 2000000); /* a quick attempt before it failed */
    crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
    crema_port_close(port);
}

/* BOOT is held until the chip answers: a slow EN costs its own time, and a quick one none. */
static void boot_is_held_as_long_as_it_takes(void **state)
{
    (void)state;
    for (unsigned is_slow = 0; is_slow < 2; is_slow++) {
        struct fake_setup setup = {.needs_long_hold = is_slow};
        struct crema_port *port = fake_open(&setup);
        struct crema_loader_options o = {.stub = CREMA_STUB_NONE};
        struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
        assert_int_equal(fake_log(port)->resets, 1);
        assert_in_range(fake_now_us(port), 50000, is_slow ? 450000 : 100000);
        crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
        crema_port_close(port);
    }
}

static void explains_failures(void **state)
{
    (void)state;
    fails(&(struct fake_setup){.is_silent = true}, CREMA_E_TIMEOUT, "nothing was heard at all");
    fails(&(struct fake_setup){.is_garbling = true}, CREMA_E_PROTOCOL, "garbage");
    fails(&(struct fake_setup){.no_boot_line = true}, CREMA_E_TIMEOUT, "boots its firmware");
    fails(&(struct fake_setup){.no_reset_line = true}, CREMA_E_TIMEOUT, "firmware runs on");
    fails(&(struct fake_setup){.is_deaf = true}, CREMA_E_TIMEOUT, "waits for download");
    fails(&(struct fake_setup){.is_echoing = true}, CREMA_E_PROTOCOL, "echoes");
}

static void tells_that_no_reset_was_wanted(void **state)
{
    (void)state;
    struct fake_setup setup = {.no_reset_line = true}; /* it prints from its firmware */
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.before = CREMA_BEFORE_NO_RESET};
    open_with(port, &o, CREMA_E_TIMEOUT, "was not to be reset");
    crema_port_close(port);
}

/* A board that failed to connect must not be left waiting for a download. */
static void a_failed_open_runs_the_firmware(void **state)
{
    (void)state;
    struct fake_setup setup = {.chip_id = 99}; /* known ROM, unknown chip */
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {0};
    open_with(port, &o, CREMA_E_UNSUPPORTED, "0x00000063");
    crema_port_clock(port)->sleep_us(crema_port_clock(port), 10000);
    assert_true(fake_log(port)->is_running);
    crema_port_close(port);
}

/* The ROM's driver is behind USB-OTG: it is told by the port's USB id or by the ROM, and then no
 * stub is tried, no rate is changed, and RAM is loaded in packets that the driver takes. */
static void usb_otg_is_the_roms(void **state)
{
    (void)state;
    enum { ESP32S3 = 9, UART = 0, OTG = 3 };
    static const struct fake_setup setups[] = {
        {.chip_id = ESP32S3, .wire = CREMA_WIRE_USB_OTG, .rom_wire = OTG},
        {.chip_id = ESP32S3, .wire = CREMA_WIRE_ADAPTER, .rom_wire = OTG},
        {.chip_id = ESP32S3,
         .wire = CREMA_WIRE_STREAM,
         .rom_wire = OTG,
         .starts_in_download = true},
    };
    for (size_t i = 0; i < sizeof setups / sizeof setups[0]; i++) {
        struct crema_port *port = fake_open(&setups[i]);
        struct crema_loader_options o = {.rate_hz = 921600, .is_rate_proven = true};
        struct crema_loader *loader = NULL;
        struct crema_error err = {0};
        if (crema_loader_open(port, &o, &loader, &err) != CREMA_OK)
            fail_msg("%zu: %s: %s", i, err.what, err.why);
        assert_false(crema_loader_has_stub(loader));
        assert_int_equal(crema_loader_rate(loader), 115200);
        const struct fake_log *log = fake_log(port);
        assert_int_equal(log->ops[WIRE_OP_MEM_BEGIN] + log->ops[WIRE_OP_CHANGE_BAUDRATE], 0);
        static uint8_t program[0x1000];
        assert_int_equal(
            crema_loader_mem_write(loader, FAKE_RAM + 0x10000, program, sizeof program, &err),
            CREMA_OK);
        assert_int_equal(log->ops[WIRE_OP_MEM_DATA], 2);
        crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
        o.stub = CREMA_STUB_MUST;
        o.before = setups[i].starts_in_download ? CREMA_BEFORE_NO_RESET : CREMA_BEFORE_RESET;
        assert_int_equal(crema_loader_open(port, &o, &loader, &err), CREMA_E_UNSUPPORTED);
        assert_non_null(strstr(err.why, "USB-OTG"));
        crema_port_close(port);
    }
    struct fake_setup by_uart = {.chip_id = ESP32S3, .rom_wire = UART};
    struct crema_port *port = fake_open(&by_uart);
    struct crema_loader_options o = {.rate_hz = 921600};
    crema_loader_close(open_with(port, &o, CREMA_OK, NULL), CREMA_AFTER_NO_RESET, NULL);
    assert_int_equal(fake_log(port)->ops[WIRE_OP_CHANGE_BAUDRATE], 2);
    crema_port_close(port);
}

static void detects_by_magic(void **state)
{
    (void)state;
    struct fake_setup setup = {.no_security_info = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.chip = crema_chip_find("esp32c3")};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
    fails(&(struct fake_setup){.no_security_info = true, .magic = 0x12345678}, CREMA_E_UNSUPPORTED,
          "0x12345678");
}

static void refuses_another_chip_by_name(void **state)
{
    (void)state;
    struct crema_chip other = *crema_chip_find("esp32c3");
    other.title = "ESP32-X9";
    struct fake_setup setup = {0};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.chip = &other};
    open_with(port, &o, CREMA_E_TARGET, "this chip is ESP32-C3, not ESP32-X9");
    crema_port_close(port);
}

/* Everything but writing and erasing is refused, without asking the chip. */
static void secure_download_mode_offers_what_it_allows(void **state)
{
    (void)state;
    struct fake_setup setup = {.is_secure_download = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.rate_hz = 460800};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    const struct crema_flash_part part = {"app", 0x10000, (const uint8_t *)"hello", 5};
    struct crema_flash_info info;
    struct crema_error err = {0};
    uint32_t value;
    uint8_t bytes[16];
    assert_true(crema_loader_is_secure(loader));
    assert_string_equal(crema_loader_chip(loader)->name, "esp32c3");
    unsigned reads = fake_log(port)->ops[0x0a];
    assert_int_equal(crema_loader_read_reg(loader, 0x40001000, &value, &err), CREMA_E_UNSUPPORTED);
    assert_non_null(strstr(err.why, "secure download mode"));
    assert_int_equal(crema_loader_write_reg(loader, 0, 0, 0, 0, &err), CREMA_E_UNSUPPORTED);
    assert_int_equal(crema_loader_mem_read(loader, 0x3fc80000, bytes, 4, &err),
                     CREMA_E_UNSUPPORTED);
    assert_int_equal(crema_loader_flash_md5(loader, 0, 16, bytes, &err), CREMA_E_UNSUPPORTED);
    assert_int_equal(crema_loader_flash_verify(loader, &part, 1, NULL, &err), CREMA_E_UNSUPPORTED);
    assert_int_equal(crema_loader_flash_info(loader, &info, &err), CREMA_E_UNSUPPORTED);
    assert_int_equal(crema_loader_flash_erase_all(loader, &err), CREMA_E_UNSUPPORTED);
    assert_int_equal(fake_log(port)->ops[0x0a], reads);
    assert_int_equal(crema_loader_flash_write(loader, &part, 1, NULL, NULL, &err), CREMA_OK);
    assert_memory_equal(fake_flash(port) + 0x10000, "hello\xff", 6);
    assert_int_equal(crema_loader_flash_erase(loader, 0x10000, 0x1000, &err), CREMA_OK);
    assert_int_equal(fake_flash(port)[0x10000], 0xff);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
}

/* No flags either: the registers tell by being closed, and somebody has to say which chip it is. */
static void a_closed_chip_may_be_named(void **state)
{
    (void)state;
    struct fake_setup setup = {.is_secure_download = true, .no_security_info = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.chip = crema_chip_find("esp32c3")};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_true(crema_loader_is_secure(loader));
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
}

static void a_reset_sequence_of_ones_own(void **state)
{
    (void)state;
    struct fake_setup setup = {.needs_long_hold = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.reset_sequence = "D0|R1|W0.1|D1|R0|W0.4|D0"};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_int_equal(fake_log(port)->resets, 1); /* the known ones need two here */
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    static const struct {
        const char *text, *why;
    } bad[] = {
        {"", "character 1"},    {"D2", "D wants 0 or 1"},    {"D0R1", "joined by '|'"},
        {"D0|", "character 4"}, {"U1", "two levels"},        {"U1,2", "two levels"},
        {"W", "seconds"},       {"W-1", "seconds"},          {"Wnan", "seconds"},
        {"W61", "seconds"},     {"D0|X1", "one of D, R, U"}, {"D0|R1|W0.1|d1", "character 12"}};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        o.reset_sequence = bad[i].text;
        open_with(port, &o, CREMA_E_USAGE, bad[i].why);
    }
    crema_port_close(port);
}

static void tells_a_rate_that_does_not_work(void **state)
{
    (void)state;
    struct fake_setup setup = {.rate_most = 460800};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.rate_hz = 2000000};
    open_with(port, &o, CREMA_E_TIMEOUT, "2000000 baud");
    assert_int_equal(fake_log(port)->rate_hz, 115200);
    crema_port_close(port);
}

static void an_optional_rate_falls_back(void **state)
{
    (void)state;
    struct fake_setup setup = {.rate_most = 460800};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.rate_hz = 2000000, .is_rate_optional = true};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    uint32_t value;
    assert_int_equal(fake_log(port)->rate_hz, 115200);
    assert_int_equal(crema_loader_read_reg(loader, 0x40001000, &value, NULL), CREMA_OK);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
}

static void survives_a_lost_answer_to_the_rate_change(void **state)
{
    (void)state;
    struct fake_setup setup = {.faults = {{.op = 0x0f, .kind = FAKE_NO_ANSWER, .count = 1}}};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.rate_hz = 460800};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_int_equal(fake_log(port)->rate_hz, 460800);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
}

static void reads_registers_mac_and_flash_id(void **state)
{
    (void)state;
    static const uint8_t mac[6] = {0x11, 0x22, 0x33, 0x44, 0x55, 0x66};
    struct fake_setup setup = {0};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {0};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    uint8_t got[6];
    uint32_t value;
    struct crema_flash_info info;
    assert_int_equal(crema_loader_read_reg(loader, 0x40001000, &value, NULL), CREMA_OK);
    assert_int_equal(value, 0x1b31506f);
    assert_int_equal(crema_loader_mac(loader, got, NULL), CREMA_OK);
    assert_memory_equal(got, mac, 6);
    assert_int_equal(crema_loader_flash_info(loader, &info, NULL), CREMA_OK);
    assert_int_equal(info.manufacturer, 0xc8);
    assert_int_equal(info.device, 0x4016);
    assert_int_equal(info.size, 4 << 20);
    /* Only the bits of the mask change. */
    assert_int_equal(crema_loader_write_reg(loader, 0x60002018, 0xffffffff, 0xff00, 0, NULL), 0);
    assert_int_equal(crema_loader_read_reg(loader, 0x60002018, &value, NULL), CREMA_OK);
    assert_int_equal(value & 0xff00, 0xff00);
    assert_int_equal(value & 0xff00ff, 0);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
}

static void a_missing_flash_chip_is_told(void **state)
{
    (void)state;
    struct fake_setup setup = {.flash_id = 0xffffff};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {0};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    struct crema_flash_info info;
    struct crema_error err = {0};
    assert_int_equal(crema_loader_flash_info(loader, &info, &err), CREMA_E_TARGET);
    assert_non_null(strstr(err.why, "0xffffff"));
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    crema_port_close(port);
}

static void a_stub_and_a_frugal_rom_are_fine(void **state)
{
    (void)state;
    const struct fake_setup setups[] = {{.is_stub = true, .starts_in_download = true},
                                        {.is_frugal = true}};
    for (int i = 0; i < 2; i++) {
        struct crema_port *port = fake_open(&setups[i]);
        struct crema_loader_options o = {.before = i ? CREMA_BEFORE_RESET : CREMA_BEFORE_NO_RESET};
        struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
        crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(port);
    }
}

static void a_stream_is_used_without_lines(void **state)
{
    (void)state;
    struct fake_setup setup = {.wire = CREMA_WIRE_STREAM, .starts_in_download = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {0};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_int_equal(fake_log(port)->resets, 0);
    assert_int_equal(crema_loader_close(loader, CREMA_AFTER_RESET, NULL), CREMA_OK);
    assert_true(fake_log(port)->is_running); /* by its watchdog */
    crema_port_close(port);
}

static void usb_stops_the_watchdogs(void **state)
{
    (void)state;
    struct fake_setup setup = {.wire = CREMA_WIRE_USB_JTAG, .starts_in_download = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.before = CREMA_BEFORE_NO_RESET, .rate_hz = 921600};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_int_equal(fake_log(port)->register_writes, 6);
    assert_int_equal(fake_log(port)->ops[0x0f], 0); /* USB has no baud rate */
    crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
    crema_port_close(port);
}

/* Every way an answer can be wrong once, on a command that may be repeated. */
static void one_wrong_answer_is_survived(void **state)
{
    (void)state;
    for (int kind = FAKE_NO_ANSWER; kind <= FAKE_BAD_ESCAPE; kind++) {
        struct fake_setup setup = {
            .faults = {{.op = 0x0a, .kind = (enum fake_fault_kind)kind, .count = 1, .code = 7}}};
        struct crema_port *port = fake_open(&setup);
        struct crema_loader_options o = {0};
        struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
        uint32_t value = 0;
        struct crema_error err = {0};
        enum crema_status st = crema_loader_read_reg(loader, 0x40001000, &value, &err);
        if (st != CREMA_OK)
            print_message("kind %d: %s\n", kind, err.why);
        assert_int_equal(st, CREMA_OK);
        assert_int_equal(value, 0x1b31506f);
        crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(port);
    }
}

/* And for ever: an error that fits, in bounded time. */
static void wrong_answers_for_ever_end(void **state)
{
    (void)state;
    static const struct {
        enum fake_fault_kind kind;
        enum crema_status st;
    } rows[] = {
        {FAKE_NO_ANSWER, CREMA_E_TIMEOUT},  {FAKE_LOST, CREMA_E_TIMEOUT},
        {FAKE_WRONG_OP, CREMA_E_PROTOCOL},  {FAKE_SHORT, CREMA_E_PROTOCOL},
        {FAKE_LONG, CREMA_E_PROTOCOL},      {FAKE_BAD_LENGTH, CREMA_E_PROTOCOL},
        {FAKE_BAD_DIR, CREMA_E_PROTOCOL},   {FAKE_BAD_ESCAPE, CREMA_E_PROTOCOL},
        {FAKE_REFUSE, CREMA_E_UNSUPPORTED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fake_setup setup = {
            .faults = {{.op = 0x0a, .kind = rows[i].kind, .count = 1000, .code = 5}}};
        struct crema_port *port = fake_open(&setup);
        struct crema_loader_options o = {0};
        struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
        uint64_t start = fake_now_us(port);
        uint32_t value = 1;
        struct crema_error err = {0};
        assert_int_equal(crema_loader_read_reg(loader, 0x40001000, &value, &err), rows[i].st);
        assert_int_equal(value, 0);
        assert_string_equal(err.what, "cannot read a register");
        assert_true(fake_now_us(port) - start < 11000000);
        crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
        crema_port_close(port);
    }
}

static bool is_cancelled(void *ctx)
{
    unsigned *left = ctx;
    return *left == 0 || --*left == 0;
}

static void connecting_can_be_cancelled(void **state)
{
    (void)state;
    unsigned left = 5;
    struct crema_observer observer = {.ctx = &left, .is_cancelled = is_cancelled};
    struct fake_setup setup = {.is_silent = true};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {.observer = &observer};
    open_with(port, &o, CREMA_E_CANCELLED, "");
    assert_true(fake_now_us(port) < 2000000);
    crema_port_close(port);
}

/* A chip's own USB port goes away with each reset. */
static void a_port_that_vanishes_is_opened_again(void **state)
{
    (void)state;
    struct fake_setup setup = {.vanishes_us = 700000};
    struct crema_port *port = fake_open(&setup);
    struct crema_loader_options o = {0};
    struct crema_loader *loader = open_with(port, &o, CREMA_OK, NULL);
    assert_int_equal(fake_log(port)->reopened, 1);
    assert_int_equal(crema_loader_close(loader, CREMA_AFTER_RESET, NULL), CREMA_OK);
    crema_port_clock(port)->sleep_us(crema_port_clock(port), 10000);
    assert_true(fake_log(port)->is_running);
    crema_port_close(port);
    setup.vanishes_us = 60000000;
    fails(&setup, CREMA_E_PORT, "the fake is gone");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(connects_and_lets_go),
        cmocka_unit_test(leaves_it_in_download_mode_when_asked),
        cmocka_unit_test(attempts_alternate),
        cmocka_unit_test(boot_is_held_as_long_as_it_takes),
        cmocka_unit_test(explains_failures),
        cmocka_unit_test(tells_that_no_reset_was_wanted),
        cmocka_unit_test(a_failed_open_runs_the_firmware),
        cmocka_unit_test(usb_otg_is_the_roms),
        cmocka_unit_test(detects_by_magic),
        cmocka_unit_test(refuses_another_chip_by_name),
        cmocka_unit_test(secure_download_mode_offers_what_it_allows),
        cmocka_unit_test(a_closed_chip_may_be_named),
        cmocka_unit_test(a_reset_sequence_of_ones_own),
        cmocka_unit_test(tells_a_rate_that_does_not_work),
        cmocka_unit_test(an_optional_rate_falls_back),
        cmocka_unit_test(survives_a_lost_answer_to_the_rate_change),
        cmocka_unit_test(reads_registers_mac_and_flash_id),
        cmocka_unit_test(a_missing_flash_chip_is_told),
        cmocka_unit_test(a_stub_and_a_frugal_rom_are_fine),
        cmocka_unit_test(a_stream_is_used_without_lines),
        cmocka_unit_test(usb_stops_the_watchdogs),
        cmocka_unit_test(a_port_that_vanishes_is_opened_again),
        cmocka_unit_test(one_wrong_answer_is_survived),
        cmocka_unit_test(wrong_answers_for_ever_end),
        cmocka_unit_test(connecting_can_be_cancelled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
