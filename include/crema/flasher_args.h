/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* flasher_args.json: what a CMake build of the vendor's framework says about flashing its result.
 * docs/formats/flasher-args.md. */
#ifndef CREMA_FLASHER_ARGS_H
#define CREMA_FLASHER_ARGS_H

#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CREMA_FLASHER_FILES_MAX 256

struct crema_flasher_file {
    uint32_t off;      /* in flash */
    char *path;        /* as it stands there: relative to the JSON file's folder */
    char *role;        /* "app", "bootloader", "partition-table", ...; "" when it has none */
    bool is_encrypted; /* to be encrypted while it is written */
};

struct crema_flasher_args {
    struct crema_flasher_file files[CREMA_FLASHER_FILES_MAX]; /* by offset */
    size_t count;
    /* "" where the file says nothing. */
    char mode[16], freq[16], size[16]; /* as crema_flash_settings_parse takes them */
    char chip[24];
    char before[24], after[24]; /* with dashes: "default-reset" */
    bool is_stub_omitted;
};

/* Whether the bytes look like a JSON object that could be it. */
bool crema_flasher_args_is(const uint8_t *data, size_t len);

/* CREMA_E_INPUT with line and column for broken JSON, with the key for what is missing or wrong.
 * `*out` is yours: crema_flasher_args_release(). */
enum crema_status crema_flasher_args_read(const char *text, size_t len,
                                          struct crema_flasher_args *out, struct crema_error *err);
void crema_flasher_args_release(struct crema_flasher_args *args);

/* The same as a file; what is "" is left out. `*out` is yours: free(). */
enum crema_status crema_flasher_args_write(const struct crema_flasher_args *args, char **out,
                                           struct crema_error *err);

#endif
