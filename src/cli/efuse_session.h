/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the commands on eFuses share: their options, and a chip whose eFuses are read. */
#ifndef CLI_EFUSE_SESSION_H
#define CLI_EFUSE_SESSION_H

#include "attach.h"

#include <crema/identity.h>
#include <crema/loader_efuse.h>

struct efuse_opts {
    struct attach_opts attach;
    const char *format, *output;
    bool is_all, is_active;
    const char *confirm;
    bool is_yes, is_forced, is_dry, is_shown;
    bool is_readable, is_writable, is_unprotected;
    uint64_t offset;
};

struct efuse_session {
    const struct efuse_opts *opts;
    struct attach attach;
    struct crema_efuse_image image;
    struct crema_chip_identity id;
};

enum crema_status efuse_open(struct cli *cli, const struct efuse_opts *opts,
                             struct efuse_session *session, struct crema_error *err);
/* The chip runs its firmware again; an error of the work (`st`) comes first. */
enum crema_status efuse_close(struct cli *cli, struct efuse_session *session, enum crema_status st,
                              struct crema_error *err);

/* cmd_efuse_burn.c */
extern const struct cmd cmd_efuse_burn, cmd_efuse_burn_efuse, cmd_efuse_burn_bit,
    cmd_efuse_burn_data, cmd_efuse_burn_key, cmd_efuse_burn_mac, cmd_efuse_read_protect,
    cmd_efuse_read_protect_efuse, cmd_efuse_write_protect, cmd_efuse_write_protect_efuse,
    cmd_efuse_voltage;

#endif
