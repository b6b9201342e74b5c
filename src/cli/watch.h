/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Watching a port: what run and monitor do once the chip runs. */
#ifndef CLI_WATCH_H
#define CLI_WATCH_H

#include "cmd.h"
#include "inspect.h"

#include <crema/port.h>

struct watch_opts {
    const char *until;   /* regular expression that ends the watch, or NULL */
    uint64_t timeout_us; /* on the port's clock; 0: none */
    bool has_timestamps;
    struct inspect_opts inspect;
    const char *speed; /* "real", "max", or NULL: real on a terminal without an end in sight */
};

enum watch_end {
    WATCH_UNTIL,
    WATCH_EXIT,
    WATCH_TIMEOUT,
    WATCH_INTERRUPT,
    WATCH_FAULT, /* the chip stands still */
    WATCH_LOST,  /* a watchdog resets it over and over, out of one place */
    WATCH_QUIT
};

struct watch_result {
    enum watch_end end;
    uint32_t exit_status;
    uint64_t bytes;
    uint64_t duration_us;   /* on the port's clock */
    struct inspect inspect; /* until watch_conclude */
};

/* Refuses what makes no sense, before anything is flashed. */
enum crema_status watch_check(const struct watch_opts *opts, struct crema_error *err);
/* Prints what arrives until something ends it; sends what is typed. `elf` is the program's file for
 * its symbols, NULL or no ELF file for none. Errors are those of the port and of the options; how
 * the watch ended is no error. */
enum crema_status watch_port(struct cli *cli, struct crema_port *port,
                             const struct watch_opts *opts, const uint8_t *elf, size_t elf_len,
                             struct watch_result *result, struct crema_error *err);
/* Says how it ended (or prints the JSON event), and gives the status and exit code for it:
 * until 0, exit the program's status, timeout 6, Ctrl-C 130, fault 8. To be called once after a
 * watch_port that succeeded, with the port still open. */
enum crema_status watch_conclude(struct cli *cli, struct crema_port *port,
                                 const struct watch_opts *opts, struct watch_result *result,
                                 int *exit_code, struct crema_error *err);

/* The options that both commands share. */
#define WATCH_OPTIONS(type, member)                                                                \
    OPT(type, member.until, "until", NULL, OPT_STRING, "REGEX",                                    \
        "end with status 0 when a line matches this extended regular expression"),                 \
        OPT(type, member.timeout_us, "timeout", "-t", OPT_SECONDS, "SECONDS",                      \
            "end with status 6 after this time of the board (30, 1.5, 500ms)"),                    \
        OPT(type, member.has_timestamps, "timestamps", NULL, OPT_FLAG, NULL,                       \
            "put the board's time before each line"),                                              \
        INSPECT_OPTIONS(type, member.inspect),                                                     \
    {                                                                                              \
        .name = "speed", .kind = OPT_CHOICE, .offset = offsetof(type, member.speed),               \
        .value = "SPEED", .help = "of a virtual board's time", .choices = watch_speeds             \
    }
extern const char *const watch_speeds[];

#endif
