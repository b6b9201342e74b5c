/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema board: the virtual boards on the desk. */
#include "cmd_board.h"

#include "board.h"
#include "boards.h"
#include "cmd.h"
#include "err.h"
#include "roms.h"

#include "soc.h"

#include <crema/chip.h>
#include <crema/partition.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* True, with its pid where it can be read, when another process has the board open. */
static bool is_in_use(const char *dir, long *pid)
{
    char path[PATH_MAX + 8];
    snprintf(path, sizeof path, "%s/lock", dir);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    *pid = 0;
    if (fd < 0)
        return false;
    bool is_locked = flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    char text[32] = "";
    if (is_locked && read(fd, text, sizeof text - 1) > 0)
        *pid = strtol(text, NULL, 10);
    close(fd);
    return is_locked;
}

static json_t *board_json(const char *name, const struct sim_board_config *config, const char *dir)
{
    long pid;
    bool is_open = is_in_use(dir, &pid);
    char mac[18];
    const uint8_t *m = config->mac;
    snprintf(mac, sizeof mac, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3], m[4], m[5]);
    char revision[12];
    crema_revision_text(config->revision, revision);
    return json_pack("{s:s,s:s,s:I,s:s,s:I,s:s,s:s,s:s,s:b,s:s}", "name", name, "chip",
                     config->chip, "flash_size", (json_int_t)config->flash_size, "flash_part",
                     config->flash_part, "crystal_hz", (json_int_t)config->crystal_hz, "mac", mac,
                     "revision", revision, "rom", config->rom[0] ? config->rom : "auto", "in_use",
                     is_open, "folder", dir);
}

/* ---- list ---- */

static int is_plain(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static enum crema_status run_list(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    (void)opts;
    (void)argc;
    (void)argv;
    (void)exit_code;
    struct dirent **entries = NULL;
    int count = scandir(cli->board_dir, &entries, is_plain, alphasort);
    json_t *all = json_array();
    const char *header[] = {"NAME", "CHIP", "FLASH", "PORT"};
    unsigned shown = 0;
    for (int i = 0; i < count; i++) {
        char dir[PATH_MAX], flash[16], port[96];
        struct sim_board_config config;
        const char *name = entries[i]->d_name;
        if (board_path(cli, name, dir, err) == CREMA_OK &&
            sim_board_read_config(dir, &config, NULL) == CREMA_OK) {
            const struct crema_chip *chip = crema_chip_find(config.chip);
            snprintf(port, sizeof port, "virtual:%.80s", name);
            const char *row[] = {name, chip ? chip->title : config.chip,
                                 term_bytes(flash, config.flash_size), port};
            json_array_append_new(all, board_json(name, &config, dir));
            if (!cli->is_json)
                term_table(&cli->out, shown++ ? NULL : header, 4, row, 1);
        }
        free(entries[i]);
    }
    free(entries);
    if (cli->is_json)
        term_json(&cli->out, all);
    else
        json_decref(all);
    if (!cli->is_json && !shown)
        term_print(&cli->err, STYLE_DIM, "no virtual boards yet; \"crema run\" makes one\n");
    *err = (struct crema_error){0};
    return CREMA_OK;
}

static const struct cmd cmd_list = {
    .name = "list",
    .args = "",
    .summary = "list the virtual boards",
    .has_json = true,
    .run = run_list,
};

/* ---- create ---- */

struct create_opts {
    const char *chip;
    uint64_t flash_size;
    const char *flash_part;
    uint64_t crystal_mhz;
    const char *mac;
    const char *revision;
    const char *rom;
};

static const struct opt create_options[] = {
    OPT(struct create_opts, chip, "chip", "-c", OPT_STRING, "CHIP", "which chip (default esp32c3)"),
    OPT(struct create_opts, flash_size, "flash-size", "-fs", OPT_UINT, "SIZE",
        "1M, 2M, 4M (the default), 8M, 16M or 32M"),
    OPT(struct create_opts, flash_part, "flash-part", NULL, OPT_STRING, "PART",
        "which flash chip, like gd25q32"),
    OPT(struct create_opts, crystal_mhz, "crystal", NULL, OPT_UINT, "MHZ",
        "rate of its crystal, where the chip has a choice"),
    OPT(struct create_opts, mac, "mac", NULL, OPT_STRING, "MAC", "base MAC address, aa:bb:..."),
    OPT(struct create_opts, revision, "revision", NULL, OPT_STRING, "N.N",
        "of the chip, like 0.4 (default: the usual one)"),
    OPT(struct create_opts, rom, "rom", NULL, OPT_STRING, "ROM",
        "mask ROM to run: an ELF file, one of \"crema rom list\", or crema for Crema's own"),
};

static enum crema_status parse_mac(const char *text, uint8_t mac[6], struct crema_error *err)
{
    unsigned b[6];
    char rest;
    int n = sscanf(text, "%2x:%2x:%2x:%2x:%2x:%2x%c", &b[0], &b[1], &b[2], &b[3], &b[4], &b[5],
                   &rest); /* widths bound every number */
    if (n != 6)
        return cr_err(err, CREMA_E_USAGE, "\"%s\" is no MAC address like 7c:df:a1:00:00:01", text);
    for (int i = 0; i < 6; i++)
        mac[i] = (uint8_t)b[i];
    return CREMA_OK;
}

static enum crema_status parse_revision(const char *text, struct sim_board_config *config,
                                        struct crema_error *err)
{
    unsigned major, minor;
    char rest;
    text += *text == 'v';
    if (sscanf(text, "%3u.%2u%c", &major, &minor, &rest) != 2) /* widths bound every number */
        return cr_err(err, CREMA_E_USAGE, "\"%s\" is no chip revision like 0.4", text);
    config->has_revision = true;
    config->revision = (uint16_t)(major * 100 + minor);
    return CREMA_OK;
}

/* The setting lasts, so a file's path is made whole. */
static enum crema_status keep_rom(const char *word, struct sim_board_config *config,
                                  struct crema_error *err)
{
    char path[PATH_MAX];
    if (access(word, F_OK) == 0) {
        if (!realpath(word, path))
            return cr_err(err, CREMA_E_IO, "%s: %s", word, strerror(errno));
        word = path;
    }
    if (strlen(word) >= sizeof config->rom || strstr(word, " ;"))
        return cr_err(err, CREMA_E_USAGE,
                      "a board's file can not hold the ROM's path: at most %zu bytes, no \" ;\"",
                      sizeof config->rom - 1);
    snprintf(config->rom, sizeof config->rom, "%s", word);
    return CREMA_OK;
}

/* Looks at the ROM now, so that a wrong one is refused before the board is there. */
static enum crema_status check_rom(const struct cli *cli, const struct sim_board_config *config,
                                   struct crema_error *err)
{
    struct crema_rom rom;
    struct sim_board_config board = *config;
    const struct sim_soc *soc = sim_soc_find(config->chip);
    if (!soc)
        return CREMA_OK; /* creating the board says so */
    if (!board.has_revision)
        board.revision = soc->revision;
    enum crema_status st = rom_choose(cli, config->rom, &board, &rom, err);
    crema_rom_release(&rom);
    return st;
}

static enum crema_status run_create(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    const struct create_opts *o = opts;
    (void)argc;
    (void)exit_code;
    char dir[PATH_MAX];
    struct sim_board_config config = {0};
    const struct crema_chip *chip = crema_chip_find(o->chip ? o->chip : "esp32c3");
    enum crema_status st = board_path(cli, argv[0], dir, err);
    if (st == CREMA_OK && !chip)
        st = cr_err(err, CREMA_E_UNSUPPORTED, "there is no virtual \"%s\"", o->chip);
    if (st == CREMA_OK && o->flash_size > UINT32_MAX)
        st = cr_err(err, CREMA_E_USAGE, "a flash of %llu bytes is larger than any chip addresses",
                    (unsigned long long)o->flash_size);
    if (st == CREMA_OK && o->crystal_mhz > 1000)
        st = cr_err(err, CREMA_E_USAGE, "%llu MHz is no crystal",
                    (unsigned long long)o->crystal_mhz);
    if (st == CREMA_OK && o->mac)
        st = parse_mac(o->mac, config.mac, err);
    if (st == CREMA_OK) {
        snprintf(config.chip, sizeof config.chip, "%s", chip->name);
        snprintf(config.flash_part, sizeof config.flash_part, "%s",
                 o->flash_part ? o->flash_part : "");
        config.flash_size = (uint32_t)o->flash_size;
        config.crystal_hz = (uint32_t)o->crystal_mhz * 1000000;
    }
    if (st == CREMA_OK && o->revision)
        st = parse_revision(o->revision, &config, err);
    if (st == CREMA_OK && o->rom)
        st = keep_rom(o->rom, &config, err);
    if (st == CREMA_OK && o->rom)
        st = check_rom(cli, &config, err);
    if (st == CREMA_OK) {
        st = sim_board_create(dir, &config, err);
    }
    if (st != CREMA_OK) {
        return cr_err_what(err, st, "cannot create board %s", argv[0]);
    }
    st = sim_board_read_config(dir, &config, err);
    if (st == CREMA_OK && cli->is_json)
        term_json(&cli->out, board_json(argv[0], &config, dir));
    else if (st == CREMA_OK && !cli->is_quiet)
        fprintf(cli->out.file, "created virtual:%s, %s\n", argv[0], chip->title);
    return st;
}

static const struct cmd cmd_create = {
    .name = "create",
    .args = "NAME",
    .summary = "make a virtual board with a blank flash",
    .opts = create_options,
    .opt_count = sizeof create_options / sizeof create_options[0],
    .opts_size = sizeof(struct create_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_create,
};

/* ---- show ---- */

#define TABLE_OFF 0x8000u
#define TABLE_LEN 0xc00u

/* Reads the partition table out of flash.bin; an empty one when there is none. */
static size_t read_table(const char *dir, uint8_t raw[TABLE_LEN])
{
    char path[PATH_MAX + 16];
    snprintf(path, sizeof path, "%s/flash.bin", dir);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : pread(fd, raw, TABLE_LEN, TABLE_OFF);
    if (fd >= 0)
        close(fd);
    return n < 0 ? 0 : (size_t)n;
}

static void show_partitions(const struct cli *cli, const char *dir, uint32_t flash_size,
                            json_t *json)
{
    uint8_t raw[TABLE_LEN];
    size_t len = read_table(dir, raw);
    struct crema_partition_table table = {0};
    json_t *rows = json_array();
    if (len && crema_partition_table_read_binary(raw, len, &table, NULL) == CREMA_OK &&
        table.count > 0) {
        for (size_t i = 0; i < table.count; i++) {
            const struct crema_partition *p = &table.entries[i];
            char size[16];
            json_array_append_new(rows, json_pack("{s:s,s:I,s:I}", "name", p->name, "offset",
                                                  (json_int_t)p->off, "size", (json_int_t)p->size));
            if (!cli->is_json)
                fprintf(cli->out.file, "  0x%06x  %-16s %s\n", (unsigned)p->off, p->name,
                        term_bytes(size, p->size));
        }
    } else if (!cli->is_json) {
        fputs("  no partition table: nothing was flashed yet\n", cli->out.file);
    }
    (void)flash_size;
    json_object_set_new(json, "partitions", rows);
}

static enum crema_status run_show(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    (void)opts;
    (void)argc;
    (void)exit_code;
    char dir[PATH_MAX], size[16];
    struct sim_board_config config;
    enum crema_status st = board_path(cli, argv[0], dir, err);
    if (st == CREMA_OK)
        st = sim_board_read_config(dir, &config, err);
    if (st != CREMA_OK) {
        cr_err_what(err, st, "cannot show board %s", argv[0]);
        cr_err_try(err, "crema board list");
        return st;
    }
    const struct crema_chip *chip = crema_chip_find(config.chip);
    json_t *json = board_json(argv[0], &config, dir);
    if (!cli->is_json) {
        long pid;
        FILE *f = cli->out.file;
        fprintf(f, "virtual:%s\n  chip    %s %s\n  ROM     %s\n  flash   %s %s\n", argv[0],
                chip ? chip->title : config.chip,
                json_string_value(json_object_get(json, "revision")),
                json_string_value(json_object_get(json, "rom")),
                term_bytes(size, config.flash_size), config.flash_part);
        fprintf(f, "  MAC     %s\n  folder  %s\n", json_string_value(json_object_get(json, "mac")),
                dir);
        if (is_in_use(dir, &pid))
            fprintf(f, "  in use by process %ld\n", pid);
        fputs("\nflash\n", f);
    }
    show_partitions(cli, dir, config.flash_size, json);
    if (cli->is_json)
        term_json(&cli->out, json);
    else
        json_decref(json);
    return CREMA_OK;
}

static const struct cmd cmd_show = {
    .name = "show",
    .args = "NAME",
    .summary = "what a virtual board is and holds",
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_show,
};

/* ---- erase, remove ---- */

static enum crema_status locked_board(struct cli *cli, const char *name, char dir[PATH_MAX],
                                      struct crema_error *err)
{
    struct sim_board_config config;
    enum crema_status st = board_path(cli, name, dir, err);
    if (st == CREMA_OK)
        st = sim_board_read_config(dir, &config, err);
    long pid;
    if (st == CREMA_OK && is_in_use(dir, &pid))
        st = cr_err(err, CREMA_E_PORT, "process %ld has it open", pid);
    return st;
}

static enum crema_status run_erase(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    (void)opts;
    (void)argc;
    (void)exit_code;
    char dir[PATH_MAX];
    enum crema_status st = locked_board(cli, argv[0], dir, err);
    if (st == CREMA_OK)
        st = sim_board_erase(dir, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot erase board %s", argv[0]);
    if (!cli->is_quiet)
        fprintf(cli->out.file, "erased the flash of virtual:%s\n", argv[0]);
    return CREMA_OK;
}

static const struct cmd cmd_erase = {
    .name = "erase",
    .args = "NAME",
    .summary = "blank a virtual board's flash; its eFuses stay",
    .min_args = 1,
    .max_args = 1,
    .run = run_erase,
};

static enum crema_status run_remove(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    static const char *const files[] = {SIM_BOARD_SUSPENDED, "flash.bin", "flash-status.bin",
                                        "efuse.bin",         "lock",      "board.ini"};
    (void)opts;
    (void)argc;
    (void)exit_code;
    char dir[PATH_MAX], path[PATH_MAX + 16];
    enum crema_status st = locked_board(cli, argv[0], dir, err);
    for (size_t i = 0; st == CREMA_OK && i < sizeof files / sizeof files[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, files[i]);
        if (unlink(path) != 0 && errno != ENOENT)
            st = cr_err(err, CREMA_E_IO, "%s: %s", path, strerror(errno));
    }
    if (st == CREMA_OK && rmdir(dir) != 0)
        st = cr_err(err, CREMA_E_IO, "%s: %s", dir, strerror(errno));
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot remove board %s", argv[0]);
    if (!cli->is_quiet)
        fprintf(cli->out.file, "removed virtual:%s\n", argv[0]);
    return CREMA_OK;
}

static const struct cmd cmd_remove = {
    .name = "remove",
    .args = "NAME",
    .summary = "take a virtual board off the desk, with all that it holds",
    .min_args = 1,
    .max_args = 1,
    .run = run_remove,
};

static const struct cmd *const subcommands[] = {&cmd_list,          &cmd_create, &cmd_show,
                                                &cmd_erase,         &cmd_remove, &cmd_board_save,
                                                &cmd_board_restore, NULL};

const struct cmd cmd_board = {
    .name = "board",
    .args = "COMMAND",
    .summary = "list, create, show, save, restore, erase and remove virtual boards",
    .sub = subcommands,
};
