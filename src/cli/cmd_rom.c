/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema rom: the vendor's mask ROMs, for virtual boards to run. */
#include "buf.h"
#include "cmd.h"
#include "err.h"
#include "roms.h"

#include "soc.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static json_t *rom_json(const struct crema_rom *rom, const char *path)
{
    char name[ROM_NAME_MAX], revision[12];
    rom_name(rom, name);
    return json_pack("{s:s,s:s,s:s,s:s,s:s}", "name", name, "chip", rom->chip->name, "revision",
                     crema_revision_text(rom->revision, revision), "version", rom->version, "file",
                     path);
}

/* ---- add ---- */

static enum crema_status make_folder(const char *dir, struct crema_error *err)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s", dir);
    for (char *p = path + 1;; p++) {
        if (*p && *p != '/')
            continue;
        char kept = *p;
        *p = '\0';
        if (mkdir(path, 0777) != 0 && errno != EEXIST)
            return cr_err(err, CREMA_E_IO, "cannot create %s: %s", path, strerror(errno));
        if (!kept)
            return CREMA_OK;
        *p = kept;
    }
}

static enum crema_status copy_file(const char *from, const char *to, struct crema_error *err)
{
    struct cr_buf bytes = CR_BUF_INIT(SIZE_MAX / 2);
    enum crema_status st = cr_file_read(from, &bytes, err);
    if (st == CREMA_OK)
        st = cr_file_write(to, bytes.data, bytes.len, err);
    cr_buf_release(&bytes);
    return st;
}

static void say_added(const struct cli *cli, const struct crema_rom *rom)
{
    char name[ROM_NAME_MAX];
    rom_name(rom, name);
    if (cli->is_quiet || cli->is_json)
        return;
    fprintf(cli->out.file, "added %s, the %s's ROM%s%s\n", name, rom->chip->title,
            rom->version[0] ? " " : "", rom->version);
    if (!sim_soc_find(rom->chip->name))
        term_print(&cli->err, STYLE_DIM, "there is no virtual %s yet\n", rom->chip->title);
}

static enum crema_status add_one(const struct cli *cli, const char *file, json_t *list,
                                 struct crema_error *err)
{
    char name[ROM_NAME_MAX], path[PATH_MAX];
    struct crema_rom rom;
    enum crema_status st = rom_read_file(file, &rom, err);
    if (st != CREMA_OK)
        return st;
    rom_name(&rom, name);
    st = rom_path(cli, name, path, err);
    if (st == CREMA_OK)
        st = copy_file(file, path, err);
    if (st == CREMA_OK) {
        json_array_append_new(list, rom_json(&rom, path));
        say_added(cli, &rom);
    }
    crema_rom_release(&rom);
    return st;
}

static enum crema_status run_add(struct cli *cli, const void *opts, int argc, char **argv,
                                 int *exit_code, struct crema_error *err)
{
    (void)opts;
    (void)exit_code;
    json_t *list = json_array();
    enum crema_status st = make_folder(cli->rom_dir, err);
    for (int i = 0; st == CREMA_OK && i < argc; i++)
        st = add_one(cli, argv[i], list, err);
    if (st == CREMA_OK && cli->is_json)
        term_json(&cli->out, list);
    else
        json_decref(list);
    return st;
}

static const struct cmd cmd_add = {
    .name = "add",
    .args = "FILE.elf ...",
    .summary = "check mask ROMs and keep them for virtual boards",
    .details =
        "  A board whose chip and revision have the ROM runs it from then on, unless it was\n"
        "  created, or the command is given, with --rom crema.",
    .min_args = 1,
    .max_args = 64,
    .has_json = true,
    .run = run_add,
};

/* ---- list ---- */

static int is_elf(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);
    return entry->d_name[0] != '.' && len > 4 && strcmp(entry->d_name + len - 4, ".elf") == 0;
}

static void list_rom(const struct cli *cli, const char *path, json_t *list)
{
    struct crema_rom rom;
    struct crema_error err = {0};
    if (rom_read_file(path, &rom, &err) != CREMA_OK) {
        term_print(&cli->err, STYLE_DIM, "%s is left out: %s\n", path, err.why);
        return;
    }
    json_array_append_new(list, rom_json(&rom, path));
    crema_rom_release(&rom);
}

enum { NAME, CHIP, REVISION, VERSION, COLUMNS };

static void print_list(const struct cli *cli, const json_t *list)
{
    static const char *const header[COLUMNS] = {
        [NAME] = "NAME", [CHIP] = "CHIP", [REVISION] = "FROM REVISION", [VERSION] = "VERSION"};
    static const char *const keys[COLUMNS] = {
        [NAME] = "name", [CHIP] = "chip", [REVISION] = "revision", [VERSION] = "version"};
    size_t count = json_array_size(list);
    const char **cells = calloc(count, COLUMNS * sizeof *cells);
    for (size_t i = 0; cells && i < count * COLUMNS; i++)
        cells[i] = json_string_value(
            json_object_get(json_array_get(list, i / COLUMNS), keys[i % COLUMNS]));
    for (size_t i = 0; cells && i < count; i++)
        cells[i * COLUMNS + CHIP] = crema_chip_find(cells[i * COLUMNS + CHIP])->title;
    if (cells)
        term_table(&cli->out, header, COLUMNS, cells, count);
    free(cells);
}

static enum crema_status run_list(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    (void)opts;
    (void)argc;
    (void)argv;
    (void)exit_code;
    (void)err;
    struct dirent **entries = NULL;
    int count = scandir(cli->rom_dir, &entries, is_elf, alphasort);
    json_t *list = json_array();
    for (int i = 0; i < count; i++) {
        char path[PATH_MAX];
        if (snprintf(path, sizeof path, "%s/%s", cli->rom_dir, entries[i]->d_name) < PATH_MAX)
            list_rom(cli, path, list);
        free(entries[i]);
    }
    free(entries);
    if (!cli->is_json && json_array_size(list))
        print_list(cli, list);
    else if (!cli->is_json)
        term_print(&cli->err, STYLE_DIM, "no ROMs were added; virtual boards run Crema's own\n");
    if (cli->is_json)
        term_json(&cli->out, list);
    else
        json_decref(list);
    return CREMA_OK;
}

static const struct cmd cmd_list = {
    .name = "list",
    .args = "",
    .summary = "list the mask ROMs that were added",
    .has_json = true,
    .run = run_list,
};

/* ---- remove ---- */

static enum crema_status run_remove(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    (void)opts;
    (void)argc;
    (void)exit_code;
    char path[PATH_MAX];
    enum crema_status st = rom_path(cli, argv[0], path, err);
    if (st == CREMA_OK && unlink(path) != 0)
        st = cr_err(err, errno == ENOENT ? CREMA_E_USAGE : CREMA_E_IO, "%s: %s", path,
                    strerror(errno));
    if (st != CREMA_OK) {
        cr_err_what(err, st, "cannot remove the ROM %s", argv[0]);
        cr_err_try(err, "crema rom list");
        return st;
    }
    if (!cli->is_quiet)
        fprintf(cli->out.file, "removed %s\n", argv[0]);
    return CREMA_OK;
}

static const struct cmd cmd_remove = {
    .name = "remove",
    .args = "NAME",
    .summary = "forget a mask ROM",
    .min_args = 1,
    .max_args = 1,
    .run = run_remove,
};

static const struct cmd *const subcommands[] = {&cmd_add, &cmd_list, &cmd_remove, NULL};

const struct cmd cmd_rom = {
    .name = "rom",
    .args = "",
    .summary = "keep the vendor's mask ROMs for virtual boards",
    .sub = subcommands,
};
