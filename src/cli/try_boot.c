/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "try_boot.h"

#include "board.h"
#include "bytes.h"
#include "crema_blobs.h"
#include "err.h"
#include "roms.h"
#include "soc.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIMIT_US   (10 * UINT64_C(1000000)) /* the vendor's bootloader gives itself nine seconds */
#define SLICE_US   1000u
#define RESETS_MAX 3u /* power-on among them */
#define FLASH_MAX  (16u << 20)

const char *const try_boot_ends[] = {
    [TRY_BOOT_NOT] = "not-tried", [TRY_BOOT_REACHED] = "reached", [TRY_BOOT_FAULT] = "fault",
    [TRY_BOOT_RESETS] = "resets", [TRY_BOOT_STUCK] = "stuck",
};

/* The scratch board's folder. */
struct scratch {
    char root[PATH_MAX - 64];
    char dir[PATH_MAX - 32];
};

static void scratch_remove(const struct scratch *s)
{
    static const char *const files[] = {"flash.bin", "flash-status.bin", "efuse.bin", "lock",
                                        "board.ini"};
    char path[PATH_MAX];
    for (size_t i = 0; s->root[0] && i < CR_COUNT(files); i++) {
        snprintf(path, sizeof path, "%s/%s", s->dir, files[i]);
        unlink(path);
    }
    if (!s->root[0])
        return;
    rmdir(s->dir);
    rmdir(s->root);
}

static enum crema_status fill_flash(const struct scratch *s, const struct try_boot_options *o,
                                    struct crema_error *err)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/flash.bin", s->dir);
    FILE *f = fopen(path, "r+b");
    bool is_ok = f != NULL;
    for (size_t i = 0; is_ok && i < o->part_count; i++)
        is_ok = fseek(f, (long)o->parts[i].off, SEEK_SET) == 0 &&
                fwrite(o->parts[i].data, 1, o->parts[i].len, f) == o->parts[i].len;
    if (f && fclose(f) != 0)
        is_ok = false;
    return is_ok ? CREMA_OK : cr_err(err, CREMA_E_IO, "%s: %s", path, strerror(errno));
}

static enum crema_status scratch_create(struct scratch *s, const struct try_boot_options *o,
                                        const struct sim_board_config *config,
                                        struct crema_error *err)
{
    const char *temp = getenv("TMPDIR");
    temp = temp && *temp ? temp : "/tmp";
    int n = snprintf(s->root, sizeof s->root, "%s/crema-check-XXXXXX", temp);
    if (n >= (int)sizeof s->root)
        errno = ENAMETOOLONG;
    if (n >= (int)sizeof s->root || !mkdtemp(s->root)) {
        s->root[0] = '\0';
        return cr_err(err, CREMA_E_IO, "cannot make a folder in %s: %s", temp, strerror(errno));
    }
    snprintf(s->dir, sizeof s->dir, "%s/board", s->root);
    enum crema_status st = sim_board_create(s->dir, config, err);
    return st == CREMA_OK ? fill_flash(s, o, err) : st;
}

/* ---- what the chip says ---- */

static void listen(struct sim_board *board, struct try_boot *out)
{
    size_t len = strlen(out->log);
    for (unsigned wire = 0; wire < SIM_WIRE_COUNT; wire++)
        len += sim_board_read(board, (enum sim_wire)wire, (uint8_t *)out->log + len,
                              sizeof out->log - 1 - len);
    out->log[len] = '\0';
    for (size_t i = 0; i < len; i++) {
        if (!out->log[i])
            out->log[i] = '?';
    }
}

/* ROMs and bootloaders have their own ways to say that something is wrong. */
static bool is_telling(const char *line, size_t len)
{
    static const char *const signs[] = {"E (",  "invalid",  "err",     "No bootable",
                                        "fail", "mismatch", "can not", "Guru Meditation"};
    char text[256];
    snprintf(text, sizeof text, "%.*s", (int)(len < 255 ? len : 255), line);
    for (size_t i = 0; i < CR_COUNT(signs); i++) {
        if (strstr(text, signs[i]))
            return true;
    }
    return false;
}

/* The first line that tells of trouble; the last of the first start when none does. */
static void find_reason(struct try_boot *out, size_t first_len)
{
    const char *end = out->log + first_len;
    const char *found = NULL;
    size_t found_len = 0;
    bool is_found = false;
    for (const char *line = out->log; line < end && !is_found;) {
        size_t len = strcspn(line, "\r\n");
        is_found = is_telling(line, len);
        if (len && (is_found || line[0] != ' ')) {
            found = line;
            found_len = len;
        }
        line += len;
        line += strspn(line, "\r\n");
    }
    if (found)
        snprintf(out->why, sizeof out->why, "the chip says: %.*s", (int)found_len, found);
    else
        snprintf(out->why, sizeof out->why, "the chip says nothing");
}

/* ---- the run ---- */

static void reached(struct sim_board *board, const struct try_boot_options *o, struct try_boot *out)
{
    uint32_t pc = sim_board_break_pc(board);
    out->end = TRY_BOOT_REACHED;
    for (size_t i = o->app_count; i-- > 0;) {
        if (o->apps[i].entry == pc)
            out->app = &o->apps[i];
    }
}

static void run(struct sim_board *board, const struct try_boot_options *o, struct try_boot *out)
{
    uint32_t entries[CREMA_CHECK_APPS_MAX];
    struct sim_board_stats stats = {0};
    size_t first_len = 0; /* of what was printed before the chip was reset */
    for (size_t i = 0; i < o->app_count; i++)
        entries[i] = o->apps[i].entry & ~1u;
    sim_board_break_at(board, entries, o->app_count);
    out->end = TRY_BOOT_STUCK;
    while (out->end == TRY_BOOT_STUCK && sim_board_now_us(board) < LIMIT_US) {
        uint64_t until = sim_board_now_us(board) + SLICE_US;
        enum sim_board_event ev = sim_board_run(board, until, SIM_WIRE_COUNT);
        listen(board, out);
        sim_board_stats(board, &stats);
        if (stats.resets <= 1)
            first_len = strlen(out->log);
        if (ev == SIM_BOARD_BREAK)
            reached(board, o, out);
        else if (ev == SIM_BOARD_FAULT || ev == SIM_BOARD_EXIT)
            out->end = TRY_BOOT_FAULT;
        else if (stats.resets >= RESETS_MAX)
            out->end = TRY_BOOT_RESETS;
    }
    out->time_us = sim_board_now_us(board);
    out->reset_cause = stats.reset_cause;
    if (out->end == TRY_BOOT_FAULT)
        snprintf(out->why, sizeof out->why, "%.*s", (int)strcspn(sim_board_fault(board), "\n"),
                 sim_board_fault(board));
    else if (out->end != TRY_BOOT_REACHED)
        find_reason(out, first_len);
}

static enum crema_status run_on(const struct scratch *s, const struct crema_rom *rom,
                                const struct try_boot_options *o, struct try_boot *out,
                                struct crema_error *err)
{
    struct sim_board *board;
    const struct cr_blob *own = cr_blob_find(o->chip->name, "rom");
    const uint8_t *data = rom->data ? rom->data : own->data;
    enum crema_status st =
        sim_board_open(s->dir, data, rom->data ? rom->len : own->len, &board, err);
    if (st != CREMA_OK)
        return st;
    run(board, o, out);
    sim_board_close(board);
    return CREMA_OK;
}

static bool has_bootloader(const struct try_boot_options *o)
{
    for (size_t i = 0; i < o->part_count; i++) {
        if (o->chip->boot_off - o->parts[i].off < o->parts[i].len)
            return true;
    }
    return false;
}

/* Why it cannot be tried; true when there is something. */
static bool is_out_of_question(const struct try_boot_options *o, struct try_boot *out)
{
    const struct sim_soc *soc = sim_soc_find(o->chip->name);
    if (!soc)
        snprintf(out->why, sizeof out->why, "there is no virtual %s yet", o->chip->title);
    else if (o->revision != CREMA_REVISION_UNKNOWN && !sim_soc_has_revision(soc, o->revision))
        snprintf(out->why, sizeof out->why, "there is no virtual %s of that revision",
                 o->chip->title);
    else if (o->app_count == 0)
        snprintf(out->why, sizeof out->why, "there is no application to start");
    else if (!has_bootloader(o))
        snprintf(out->why, sizeof out->why, "there is no bootloader at 0x%x; --bootloader FILE",
                 (unsigned)o->chip->boot_off);
    else
        return false;
    return true;
}

enum crema_status try_boot(const struct cli *cli, const struct try_boot_options *o,
                           struct try_boot *out, struct crema_error *err)
{
    struct sim_board_config config = {.flash_size = o->flash_size ? o->flash_size : 4u << 20};
    struct crema_rom rom = {0};
    struct scratch s = {0};
    memset(out, 0, sizeof *out);
    if (is_out_of_question(o, out))
        return CREMA_OK;
    for (size_t i = 0; i < o->part_count; i++) {
        while (config.flash_size < FLASH_MAX &&
               !is_range_inside(o->parts[i].off, o->parts[i].len, config.flash_size))
            config.flash_size *= 2;
    }
    config.has_revision = o->revision != CREMA_REVISION_UNKNOWN;
    config.revision = config.has_revision ? o->revision : sim_soc_find(o->chip->name)->revision;
    snprintf(config.chip, sizeof config.chip, "%s", o->chip->name);
    enum crema_status st = rom_choose(cli, o->rom, &config, &rom, err);
    if (st == CREMA_OK && !rom.data && !cr_blob_find(o->chip->name, "rom")) {
        snprintf(out->why, sizeof out->why,
                 "this build has no boot ROM for the %s; crema rom add "
                 "takes the vendor's",
                 o->chip->title);
        return CREMA_OK;
    }
    if (st == CREMA_OK)
        st = scratch_create(&s, o, &config, err);
    if (st == CREMA_OK)
        st = run_on(&s, &rom, o, out, err);
    scratch_remove(&s);
    crema_rom_release(&rom);
    return st;
}
