/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Flash content tried on a virtual board that is thrown away: does the chip come to an
 * application's first instruction? */
#ifndef CLI_TRY_BOOT_H
#define CLI_TRY_BOOT_H

#include "cmd.h"

#include <crema/check.h>

enum try_boot_end {
    TRY_BOOT_NOT,     /* not tried; `why` says what is missing */
    TRY_BOOT_REACHED, /* about to execute the entry point */
    TRY_BOOT_FAULT,   /* the chip did what nothing can go on from */
    TRY_BOOT_RESETS,  /* it starts over and over */
    TRY_BOOT_STUCK    /* nothing of all this for as long as a start may take */
};
extern const char *const try_boot_ends[]; /* words for scripts */

struct try_boot_options {
    const struct crema_chip *chip;
    const struct crema_flash_part *parts;
    size_t part_count;
    const struct crema_check_app *apps;
    size_t app_count;
    uint32_t flash_size; /* bytes; 0: 4 MiB */
    uint16_t revision;   /* CREMA_REVISION_UNKNOWN: the usual one */
    const char *rom;     /* --rom, or NULL */
};

struct try_boot {
    enum try_boot_end end;
    const struct crema_check_app *app; /* the one that was reached; of the options */
    uint64_t time_us;                  /* since power-on, virtual */
    uint32_t reset_cause;
    char log[16384]; /* what the chip printed, NUL-terminated */
    char why[512];   /* the line of it that tells most, or what stopped the chip */
};

/* An error is the host's; how the chip fared stands in `out`. */
enum crema_status try_boot(const struct cli *cli, const struct try_boot_options *options,
                           struct try_boot *out, struct crema_error *err);

#endif
