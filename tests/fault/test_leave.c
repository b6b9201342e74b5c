/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The ways to let go of a chip, by the loader's API on a virtual board: after each of them the chip
 * does what was asked for, told by its ROM's own words. */
#include "cm.h"
#include "desk.h"

#include "board.h"

#include <crema/loader.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LISTEN_US 700000u

static int make_board(void **state)
{
    (void)state;
    return desk_make("leave", 1u << 20);
}

/* What comes within LISTEN_US of the board's time. */
static void listen(struct crema_port *port, char *text, size_t cap)
{
    struct crema_clock *clock = crema_port_clock(port);
    uint64_t end = clock->now_us(clock) + LISTEN_US;
    size_t len = 0, got = 0;
    uint8_t byte;
    while (len + 1 < cap && crema_port_read(port, &byte, 1, end, &got, NULL) == CREMA_OK)
        text[len++] = byte ? (char)byte : ' ';
    text[len] = '\0';
}

struct way {
    enum crema_after after;
    enum crema_stub_use stub;
    bool is_usb, runs; /* begins from flash, or else stays as it is */
};

static void leave(const struct way *w)
{
    static char text[8192];
    const struct crema_port_config config = {.board_dir = desk_boards};
    const struct crema_loader_options options = {.stub = w->stub};
    struct crema_port *port = NULL;
    struct crema_loader *loader = NULL;
    struct crema_error err = {0};
    const char *name = w->is_usb ? "virtual:desk:usb" : "virtual:desk";
    assert_int_equal(crema_port_open(name, &config, &port, &err), CREMA_OK);
    if (crema_loader_open(port, &options, &loader, &err) != CREMA_OK ||
        crema_loader_close(loader, w->after, &err) != CREMA_OK)
        fail_msg("leaving by %d: %s: %s", w->after, err.what, err.why);
    listen(port, text, sizeof text);
    crema_port_close(port);
    bool runs = strstr(text, "SPI_FAST_FLASH_BOOT") != NULL;
    if (runs != w->runs || strstr(text, "DOWNLOAD"))
        fail_msg("after leaving by %d, stub %d%s: \"%s\"", w->after, w->stub,
                 w->is_usb ? ", by USB" : "", text);
}

static void every_way_does_what_it_says(void **state)
{
    (void)state;
    static const struct way ways[] = {
        {CREMA_AFTER_RESET, CREMA_STUB_MUST, false, true},
        {CREMA_AFTER_RESET, CREMA_STUB_NONE, false, true},
        {CREMA_AFTER_RESET, CREMA_STUB_MUST, true, true},
        {CREMA_AFTER_RESET, CREMA_STUB_NONE, true, true},
        {CREMA_AFTER_SOFT_RESET, CREMA_STUB_MUST, false, true},
        {CREMA_AFTER_WATCHDOG_RESET, CREMA_STUB_MUST, false, true},
        {CREMA_AFTER_WATCHDOG_RESET, CREMA_STUB_NONE, false, true},
        {CREMA_AFTER_NO_RESET, CREMA_STUB_MUST, false, false},
        {CREMA_AFTER_NO_RESET, CREMA_STUB_NONE, false, false},
    };
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++)
        leave(&ways[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_way_does_what_it_says)};
    return cmocka_run_group_tests(tests, make_board, desk_remove);
}
