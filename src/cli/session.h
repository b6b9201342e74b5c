/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One session with a board: what run and flash share. Files are read and the layout is planned
 * before the port is opened, so that bad input costs no reset.
 *
 *     session_flash(cli, &opts, argc, argv, &session, &err)
 *     ... session.port is open, the chip runs ...
 *     session_close(&session)
 */
#ifndef CLI_SESSION_H
#define CLI_SESSION_H

#include "attach.h"
#include "buf.h"
#include "cmd.h"
#include "inputs.h"

#include <crema/layout.h>
#include <crema/loader.h>
#include <crema/port.h>

struct session_opts {
    struct attach_opts attach;
    bool is_uncompressed, is_verify_skipped, is_erased_first, is_full, is_forced, is_checked;
    bool is_offline; /* no board will be asked for anything */
    const char *bootloader, *table;
    const char *flash_mode, *flash_freq, *flash_size;
};

struct session_file {
    const char *path; /* borrowed from argv */
    struct cr_buf bytes;
};

struct session {
    struct crema_port *port; /* open, from session_flash until session_close */
    const struct crema_chip *chip;
    const struct crema_chip *board_chip; /* of the virtual board that was named, or NULL */
    struct session_opts opts;            /* as given, gaps filled by a flasher_args.json */
    const char *path;                    /* of the first file, for errors; borrowed from argv */
    struct inputs inputs;                /* what goes to an offset each */
    struct crema_flash_parts aligned;    /* of inputs that do not begin at sectors */
    struct session_file app, bootloader, table_file;
    struct crema_flash_settings settings;
    struct crema_partition_table table;
    bool has_table;
    struct crema_layout layout;           /* when an app is flashed; empty for offsets */
    const struct crema_flash_part *parts; /* of the layout or the inputs */
    size_t part_count;
    struct crema_flash_info flash;
    struct crema_flash_write_result result;
};

/* All that session_flash does before the port is opened: files are read, and parts planned for the
 * flash that the options name, or one of 4 MiB. Nothing needs a board with is_offline. */
enum crema_status session_prepare(struct cli *cli, const struct session_opts *opts, int argc,
                                  char **argv, struct session *session, struct crema_error *err);
/* argv is FILE, or what inputs_read takes. Afterwards the chip runs its firmware, unless
 * --after no-reset. On failure everything is released, the chip reset too as far as possible. */
enum crema_status session_flash(struct cli *cli, const struct session_opts *opts, int argc,
                                char **argv, struct session *session, struct crema_error *err);
void session_close(struct session *session); /* after a failure too */
/* What was written, as an object that the caller extends and prints. */
json_t *session_json(const struct session *session);
/* "wrote 318 KB in 3 parts in 1.25 s", to stderr, unless quiet. */
void session_say(struct cli *cli, const struct session *session);

/* The options' rows, for the tables of run and flash. */
/* NOLINTBEGIN(bugprone-macro-parentheses): `m` names a member */
#define SESSION_OPTIONS(type, m)                                                                   \
    ATTACH_OPTIONS(type, m.attach),                                                                \
        OPT(type, m.is_full, "full", "--no-skip", OPT_FLAG, NULL,                                  \
            "send everything, also what the flash holds already"),                                 \
        OPT(type, m.is_forced, "force", NULL, OPT_FLAG, NULL,                                      \
            "write even what looks as if the chip would not boot from it"),                        \
        OPT(type, m.is_checked, "check", NULL, OPT_FLAG, NULL,                                     \
            "boot it on a scratch virtual board first, as \"crema check\" does"),                  \
        OPT(type, m.is_uncompressed, "no-compress", "-u", OPT_FLAG, NULL, "send raw bytes"),       \
        OPT(type, m.is_verify_skipped, "no-verify", NULL, OPT_FLAG, NULL,                          \
            "do not compare hashes afterwards"),                                                   \
        OPT(type, m.is_erased_first, "erase-all", "-e", OPT_FLAG, NULL,                            \
            "erase the whole flash first"),                                                        \
        OPT(type, m.bootloader, "bootloader", NULL, OPT_STRING, "FILE",                            \
            "bootloader to flash (default: Crema's own)"),                                         \
        OPT(type, m.table, "partition-table", "-T", OPT_STRING, "FILE",                            \
            "partition table, CSV or binary (default: nvs, phy_init, one app)"),                   \
        OPT(type, m.flash_mode, "flash-mode", "-fm -m", OPT_STRING, "MODE",                        \
            "qio, qout, dio, dout or keep"),                                                       \
        OPT(type, m.flash_freq, "flash-freq", "-ff -f", OPT_STRING, "CLOCK",                       \
            "80m, 40m, 26m, 20m or keep"),                                                         \
        OPT(type, m.flash_size, "flash-size", "-fs -s", OPT_STRING, "SIZE",                        \
            "1MB to 16MB, keep or detect (default: detect)")

/* NOLINTEND(bugprone-macro-parentheses) */

#endif
