/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The words that people type for flash modes, clocks and sizes. */
#include "bytes.h"
#include "err.h"
#include "image_priv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const mode_names[] = {"qio", "qout", "dio", "dout", "fast-read", "slow-read"};

/* Modes that a setting may ask for; the rest only old images have. */
#define MODES_SETTABLE 4

const char *crema_flash_mode_name(uint8_t code)
{
    return code < CR_COUNT(mode_names) ? mode_names[code] : NULL;
}

static bool is_keep(const char *word)
{
    return !word || strcasecmp(word, "keep") == 0;
}

static enum crema_status parse_mode(const char *word, enum crema_flash_mode *out,
                                    struct crema_error *err)
{
    *out = CREMA_FLASH_MODE_KEEP;
    if (is_keep(word))
        return CREMA_OK;
    for (unsigned i = 0; i < MODES_SETTABLE; i++) {
        if (strcasecmp(word, mode_names[i]) == 0) {
            *out = (enum crema_flash_mode)(CREMA_FLASH_MODE_QIO + i);
            return CREMA_OK;
        }
    }
    cr_err(err, CREMA_E_USAGE, "there is no flash mode \"%s\"", word);
    cr_err_try(err, "qio, qout, dio, dout or keep");
    return CREMA_E_USAGE;
}

static void list_freqs(const struct crema_chip *chip, char *out, size_t size)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < chip->flash_freq_count && used < size; i++) {
        int n = snprintf(out + used, size - used, "%s, ", chip->flash_freqs[i].name);
        used += n > 0 ? (size_t)n : 0;
    }
}

static enum crema_status parse_freq(const struct crema_chip *chip, const char *word,
                                    const struct crema_flash_freq **out, struct crema_error *err)
{
    *out = NULL;
    if (is_keep(word))
        return CREMA_OK;
    size_t len = strlen(word);
    /* "40MHz" is "40m". */
    if (len > 2 && strcasecmp(word + len - 2, "hz") == 0)
        len -= 2;
    for (size_t i = 0; i < chip->flash_freq_count; i++) {
        const char *name = chip->flash_freqs[i].name;
        if (strlen(name) == len && strncasecmp(word, name, len) == 0) {
            *out = &chip->flash_freqs[i];
            return CREMA_OK;
        }
    }
    char names[96];
    list_freqs(chip, names, sizeof names);
    cr_err(err, CREMA_E_USAGE, "the %s has no flash clock \"%s\"", chip->title, word);
    cr_err_try(err, "%sor keep", names);
    return CREMA_E_USAGE;
}

/* "4MB" is also "4M" and "4MiB"; "2MB-c1" is only that. */
static bool is_size(const char *word, const char *name)
{
    size_t len = strlen(name), digits = strspn(name, "0123456789");
    if (strcasecmp(word, name) == 0)
        return true;
    if (digits + 2 != len || strncasecmp(word, name, digits + 1) != 0)
        return false;
    return word[digits + 1] == '\0' || strcasecmp(word + digits + 1, "iB") == 0;
}

static void list_sizes(const struct crema_chip *chip, char *out, size_t size)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < chip->flash_size_count && used < size; i++) {
        int n = snprintf(out + used, size - used, "%s%s", i ? ", " : "", chip->flash_sizes[i].name);
        used += n > 0 ? (size_t)n : 0;
    }
}

static enum crema_status parse_size(const struct crema_chip *chip, const char *word,
                                    struct crema_flash_settings *out, struct crema_error *err)
{
    if (is_keep(word))
        return CREMA_OK;
    for (size_t i = 0; i < chip->flash_size_count; i++) {
        if (is_size(word, chip->flash_sizes[i].name)) {
            out->size_row = &chip->flash_sizes[i];
            out->size = out->size_row->bytes;
            return CREMA_OK;
        }
    }
    char names[96];
    list_sizes(chip, names, sizeof names);
    cr_err(err, CREMA_E_USAGE, "the %s has no flash size \"%s\"", chip->title, word);
    cr_err_try(err, "%s or keep", names);
    return CREMA_E_USAGE;
}

enum crema_status crema_flash_settings_parse(const struct crema_chip *chip, const char *mode,
                                             const char *freq, const char *size,
                                             struct crema_flash_settings *out,
                                             struct crema_error *err)
{
    *out = (struct crema_flash_settings){0};
    struct crema_flash_settings s = {0};
    enum crema_status st = parse_mode(mode, &s.mode, err);
    if (st == CREMA_OK)
        st = parse_freq(chip, freq, &s.freq, err);
    if (st == CREMA_OK)
        st = parse_size(chip, size, &s, err);
    if (st == CREMA_OK)
        *out = s;
    return st;
}
