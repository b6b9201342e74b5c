/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A chip in download mode, for the commands that talk to one: options, port and loader together.
 *
 *     attach_open(cli, &opts, ATTACH_STUB, &attach, &err)
 *     ... attach.loader ...
 *     st = attach_close(cli, &attach, st, &err)      the chip runs its firmware again, errors or
 * not
 */
#ifndef CLI_ATTACH_H
#define CLI_ATTACH_H

#include "cmd.h"
#include "roms.h"

#include <crema/loader.h>
#include <crema/port.h>

struct attach_opts {
    const char *port, *chip, *rom;
    const char *before, *after, *reset_sequence;
    uint64_t rate_hz; /* 0: the fastest that the line proves, up to ATTACH_RATE_DEFAULT */
    uint64_t attempts;
    bool is_no_stub;
};

#define ATTACH_RATE_DEFAULT 921600u

enum attach_use {
    ATTACH_ROM, /* a few registers: a stub would cost more than it brings */
    ATTACH_STUB /* flash: Crema's stub, unless --no-stub */
};

struct attach {
    struct crema_port *port;
    struct crema_loader *loader;
    const struct attach_opts *opts; /* borrowed */
};

/* The chip that --chip names; NULL when none does ("auto" too). */
enum crema_status attach_chip(const struct attach_opts *opts, const struct crema_chip **chip,
                              struct crema_error *err);
/* Opens the port and attaches; `chip` is the one to expect, or NULL. On failure all is released. */
enum crema_status attach_open(struct cli *cli, const struct attach_opts *opts,
                              const struct crema_chip *chip, enum attach_use use,
                              struct attach *attach, struct crema_error *err);
/* The same on a port that is open already; it stays open and the caller's. */
enum crema_status attach_on(struct cli *cli, const struct attach_opts *opts,
                            struct crema_port *port, const struct crema_chip *chip,
                            enum attach_use use, struct attach *attach, struct crema_error *err);
/* Lets the chip go as --after says. `st` is how the work went: an error of it comes first. A
 * virtual chip that stands still tells why. Returns the status of the whole. */
enum crema_status attach_let_go(struct cli *cli, struct attach *attach, enum crema_status st,
                                struct crema_error *err);
/* attach_let_go, and closes the port. */
enum crema_status attach_close(struct cli *cli, struct attach *attach, enum crema_status st,
                               struct crema_error *err);

extern const char *const attach_befores[];
extern const char *const attach_afters[];

/* The options' rows; `m` names a member of type struct attach_opts. */
/* NOLINTBEGIN(bugprone-macro-parentheses): `m` names a member */
#define ATTACH_PORT_OPTION(type, m)                                                                \
    {                                                                                              \
        .name = "port", .alias = "-p", .kind = OPT_STRING, .value = "PORT",                        \
        .offset = offsetof(type, m), .env = "CREMA_PORT",                                          \
        .help = "serial device, rfc2217://HOST:PORT, socket://HOST:PORT, virtual:NAME[:usb]"       \
    }

#define ATTACH_OPTIONS(type, m)                                                                    \
    ATTACH_PORT_OPTION(type, m.port),                                                              \
        OPT(type, m.chip, "chip", "-c", OPT_STRING, "CHIP",                                        \
            "which chip; found out when not given"),                                               \
        ROM_OPTION(type, m.rom),                                                                   \
        {.name = "baud",                                                                           \
         .alias = "-b -B",                                                                         \
         .kind = OPT_UINT,                                                                         \
         .value = "RATE",                                                                          \
         .offset = offsetof(type, m.rate_hz),                                                      \
         .env = "CREMA_BAUD",                                                                      \
         .help = "rate to work at (default: the fastest up to 921600 that the line proves)"},      \
        {.name = "before",                                                                         \
         .kind = OPT_CHOICE,                                                                       \
         .value = "HOW",                                                                           \
         .offset = offsetof(type, m.before),                                                       \
         .choices = attach_befores,                                                                \
         .help = "how to enter download mode"},                                                    \
        {.name = "after",                                                                          \
         .alias = "-a",                                                                            \
         .kind = OPT_CHOICE,                                                                       \
         .value = "HOW",                                                                           \
         .offset = offsetof(type, m.after),                                                        \
         .choices = attach_afters,                                                                 \
         .help = "how to leave it"},                                                               \
        OPT(type, m.reset_sequence, "reset-sequence", NULL, OPT_STRING, "STEPS",                   \
            "own steps into download mode: D0|R1|W0.1|D1|R0|W0.05|D0"),                            \
        OPT(type, m.attempts, "connect-attempts", NULL, OPT_UINT, "N",                             \
            "how often to try to connect (default 7)"),                                            \
        OPT(type, m.is_no_stub, "no-stub", NULL, OPT_FLAG, NULL,                                   \
            "use the chip's ROM alone, without Crema's stub")
/* NOLINTEND(bugprone-macro-parentheses) */

#endif
