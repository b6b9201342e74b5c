/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* board.ini: what a board was created as. */
#include "config.h"

#include "buf.h"
#include "err.h"

#include <ctype.h>
#include <errno.h>
#include <ini.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define INI_MAX 65536u

struct reader {
    struct sim_board_config *config;
    struct crema_error *err;
    enum crema_status status;
};

static bool read_text(char *to, size_t cap, const char *text)
{
    int n = snprintf(to, cap, "%s", text);
    return n > 0 && (size_t)n < cap;
}

static bool read_number(const char *text, uint64_t max, uint64_t *value)
{
    char *end;
    errno = 0;
    *value = strtoull(text, &end, 0);
    return end != text && *end == '\0' && errno == 0 && text[0] != '-' && *value <= max;
}

/* Six pairs of hexadecimal digits with colons between. */
static bool read_mac(const char *text, uint8_t mac[6])
{
    static const char digits[] = "0123456789abcdef";
    if (strlen(text) != 17)
        return false;
    for (unsigned i = 0; i < 17; i++) {
        const char *digit = strchr(digits, tolower((unsigned char)text[i]));
        if (i % 3 == 2 ? text[i] != ':' : !digit)
            return false;
        if (i % 3 != 2)
            mac[i / 3] = (uint8_t)(mac[i / 3] << 4 | (digit - digits));
    }
    return true;
}

/* "1.1" */
static bool read_revision(const char *text, uint16_t *revision)
{
    unsigned major, minor;
    int end = 0;
    if (sscanf(text, "%3u.%2u%n", &major, &minor, &end) != 2 || text[end] || minor > 99)
        return false;
    *revision = (uint16_t)(major * 100 + minor);
    return true;
}

/* Keys that this build does not know belong to a later one and are left alone. */
static bool read_key(struct sim_board_config *c, const char *key, const char *value)
{
    uint64_t n = 0;
    bool is_ok = true;
    if (strcmp(key, "chip") == 0)
        return read_text(c->chip, sizeof c->chip, value);
    if (strcmp(key, "flash_part") == 0)
        return read_text(c->flash_part, sizeof c->flash_part, value);
    if (strcmp(key, "mac") == 0)
        return read_mac(value, c->mac);
    if (strcmp(key, "rom") == 0)
        return !*value || read_text(c->rom, sizeof c->rom, value);
    if (strcmp(key, "flash_size") == 0) {
        is_ok = read_number(value, UINT32_MAX, &n);
        c->flash_size = (uint32_t)n;
    } else if (strcmp(key, "crystal") == 0) {
        is_ok = read_number(value, UINT32_MAX, &n);
        c->crystal_hz = (uint32_t)n;
    } else if (strcmp(key, "revision") == 0) {
        is_ok = read_revision(value, &c->revision);
        c->has_revision = true;
    } else if (strcmp(key, "seed") == 0) {
        is_ok = read_number(value, UINT64_MAX, &n);
        c->seed = n;
    }
    return is_ok;
}

static int on_key(void *ctx, const char *section, const char *key, const char *value)
{
    struct reader *r = ctx;
    if (strcmp(section, "board") != 0 || read_key(r->config, key, value))
        return 1;
    if (r->status == CREMA_OK)
        r->status = cr_err(r->err, CREMA_E_INPUT, "%s can not be \"%s\"", key, value);
    return 0;
}

static void hint_chips(struct crema_error *err)
{
    size_t count, used = 0;
    const struct sim_soc *const *list = sim_soc_list(&count);
    char names[160] = "";
    for (size_t i = 0; i < count && used < sizeof names; i++) {
        int n =
            snprintf(names + used, sizeof names - used, "%s%s", i ? ", " : "", list[i]->chip->name);
        used += n > 0 ? (size_t)n : 0;
    }
    cr_err_try(err, "chips that there are: %s", names);
}

static enum crema_status check_crystal(const struct crema_chip *chip, uint32_t rate_hz,
                                       struct crema_error *err)
{
    if (!rate_hz || rate_hz == chip->xtal_hz || rate_hz == chip->xtal_other_hz)
        return CREMA_OK;
    cr_err(err, CREMA_E_INPUT, "the %s does not run on a crystal of %.6g MHz", chip->title,
           rate_hz / 1e6);
    if (chip->xtal_other_hz)
        cr_err_try(err, "%u or %u MHz", chip->xtal_hz / 1000000, chip->xtal_other_hz / 1000000);
    else
        cr_err_try(err, "%u MHz, the only one for it", chip->xtal_hz / 1000000);
    return CREMA_E_INPUT;
}

enum crema_status sim_board_config_check(const struct sim_board_config *config,
                                         const struct sim_soc **soc,
                                         const struct sim_flash_part **part,
                                         struct crema_error *err)
{
    *soc = sim_soc_find(config->chip);
    if (!*soc) {
        cr_err(err, CREMA_E_UNSUPPORTED, "there is no virtual %s in this build",
               config->chip[0] ? config->chip : "chip without a name");
        hint_chips(err);
        return CREMA_E_UNSUPPORTED;
    }
    if (config->has_revision && !sim_soc_has_revision(*soc, config->revision))
        return cr_err(err, CREMA_E_INPUT, "a virtual %s can not be of revision %u.%u",
                      (*soc)->chip->title, config->revision / 100u, config->revision % 100u);
    enum crema_status st = check_crystal((*soc)->chip, config->crystal_hz, err);
    if (st != CREMA_OK)
        return st;
    uint32_t size = config->flash_size;
    if (size < 1u << 20 || size > 1u << 25 || (size & (size - 1)))
        return cr_err(err, CREMA_E_INPUT,
                      "a flash of %u bytes: a power of two from 1 MiB to 32 MiB is possible", size);
    *part = config->flash_part[0] ? sim_flash_part_find(config->flash_part)
                                  : sim_flash_part_of_size(size);
    if (!*part)
        return cr_err(err, CREMA_E_INPUT, "there is no flash part \"%s\"", config->flash_part);
    if ((*part)->size != size)
        return cr_err(err, CREMA_E_INPUT, "a %s has %u bytes, not %u", (*part)->name, (*part)->size,
                      size);
    return CREMA_OK;
}

static enum crema_status parse(const char *text, struct sim_board_config *config,
                               struct crema_error *err)
{
    struct reader r = {config, err, CREMA_OK};
    memset(config, 0, sizeof *config);
    int line = ini_parse_string(text, on_key, &r);
    if (r.status != CREMA_OK)
        return r.status;
    if (line != 0)
        return cr_err(err, CREMA_E_INPUT, "line %d is no section, no key = value and no comment",
                      line);
    const struct sim_soc *soc;
    const struct sim_flash_part *part;
    enum crema_status st = sim_board_config_check(config, &soc, &part, err);
    if (st == CREMA_OK && !config->has_revision)
        config->revision = soc->revision;
    config->has_revision = true;
    if (st == CREMA_OK && !config->crystal_hz)
        config->crystal_hz = soc->chip->xtal_hz;
    return st;
}

enum crema_status sim_board_read_config(const char *dir, struct sim_board_config *config,
                                        struct crema_error *err)
{
    char path[PATH_MAX];
    if (snprintf(path, sizeof path, "%s/board.ini", dir) >= (int)sizeof path)
        return cr_err(err, CREMA_E_USAGE, "the path is longer than %d bytes", PATH_MAX);
    if (access(path, F_OK) != 0) {
        cr_err(err, CREMA_E_IO, "there is no board.ini in it");
        return cr_err_what(err, CREMA_E_IO, "cannot open the virtual board in %s", dir);
    }
    struct cr_buf text = CR_BUF_INIT(INI_MAX);
    enum crema_status st = cr_file_read(path, &text, err);
    if (st == CREMA_OK)
        st = cr_buf_append(&text, "", 1, err);
    if (st == CREMA_OK) {
        st = parse((const char *)text.data, config, err);
        if (st != CREMA_OK)
            cr_err_what(err, st, "cannot read %s", path);
    }
    cr_buf_release(&text);
    return st;
}

enum crema_status sim_board_write_config(const char *dir, const struct sim_board_config *c,
                                         struct crema_error *err)
{
    char path[PATH_MAX];
    char text[1024];
    snprintf(path, sizeof path, "%s/board.ini", dir);
    int n = snprintf(text, sizeof text,
                     "; A virtual board of Crema.\n"
                     "[board]\n"
                     "chip = %s\n"
                     "flash_part = %s\n"
                     "flash_size = %u\n"
                     "mac = %02x:%02x:%02x:%02x:%02x:%02x\n"
                     "crystal = %u\n"
                     "seed = %llu\n"
                     "revision = %u.%u\n"
                     "rom = %s\n",
                     c->chip, c->flash_part, c->flash_size, c->mac[0], c->mac[1], c->mac[2],
                     c->mac[3], c->mac[4], c->mac[5], c->crystal_hz, (unsigned long long)c->seed,
                     c->revision / 100u, c->revision % 100u, c->rom);
    return cr_file_write(path, text, (size_t)n, err);
}
