/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "roms.h"

#include "buf.h"
#include "err.h"

#include <crema/chip.h>
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define FILE_MAX (64u << 20) /* an ELF file with all its debug information */

void rom_name(const struct crema_rom *rom, char name[ROM_NAME_MAX])
{
    char revision[12];
    snprintf(name, ROM_NAME_MAX, "%s-%s", rom->chip->name,
             crema_revision_text(rom->revision, revision));
}

enum crema_status rom_path(const struct cli *cli, const char *name, char path[PATH_MAX],
                           struct crema_error *err)
{
    if (!*name || *name == '.' || strchr(name, '/'))
        return cr_err(err, CREMA_E_USAGE, "\"%.100s\" is no name of a ROM", name);
    int n = snprintf(path, PATH_MAX, "%s/%s.elf", cli->rom_dir, name);
    if (n < 0 || n >= PATH_MAX)
        return cr_err(err, CREMA_E_USAGE, "the path of the ROMs' folder is too long");
    return CREMA_OK;
}

enum crema_status rom_read_file(const char *path, struct crema_rom *rom, struct crema_error *err)
{
    struct cr_buf bytes = CR_BUF_INIT(FILE_MAX);
    memset(rom, 0, sizeof *rom);
    enum crema_status st = cr_file_read(path, &bytes, err);
    if (st == CREMA_OK)
        st = crema_rom_read(bytes.data, bytes.len, rom, err);
    cr_buf_release(&bytes);
    if (st != CREMA_OK)
        cr_err_what(err, st, "cannot take %s for a mask ROM", path);
    return st;
}

/* The kept ROM of the latest revision that the board's chip reaches. */
static bool find_kept(const struct cli *cli, const struct sim_board_config *board,
                      char name[ROM_NAME_MAX])
{
    DIR *folder = opendir(cli->rom_dir);
    int best = -1;
    size_t prefix = strlen(board->chip);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        unsigned major, minor;
        int end = 0;
        if (strncmp(entry->d_name, board->chip, prefix) != 0 ||
            sscanf(entry->d_name + prefix, "-v%3u.%2u.elf%n", &major, &minor, &end) != 2 || !end ||
            entry->d_name[prefix + (size_t)end])
            continue;
        int revision = (int)(major * 100 + minor);
        if (revision > board->revision || revision <= best)
            continue;
        best = revision;
        snprintf(name, ROM_NAME_MAX, "%.*s", (int)strlen(entry->d_name) - 4, entry->d_name);
    }
    if (folder)
        closedir(folder);
    return best >= 0;
}

static bool is_file(const char *word)
{
    size_t len = strlen(word);
    return strchr(word, '/') || (len > 4 && strcmp(word + len - 4, ".elf") == 0) ||
           access(word, F_OK) == 0;
}

static enum crema_status read_kept(const struct cli *cli, const char *name, struct crema_rom *rom,
                                   struct crema_error *err)
{
    char path[PATH_MAX];
    enum crema_status st = rom_path(cli, name, path, err);
    if (st == CREMA_OK && access(path, F_OK) != 0) {
        cr_err(err, CREMA_E_USAGE, "no ROM \"%s\" was added, and there is no such file", name);
        cr_err_try(err, "crema rom list, or crema rom add FILE.elf");
        return CREMA_E_USAGE;
    }
    return st == CREMA_OK ? rom_read_file(path, rom, err) : st;
}

enum crema_status rom_choose(const struct cli *cli, const char *word,
                             const struct sim_board_config *board, struct crema_rom *rom,
                             struct crema_error *err)
{
    char name[ROM_NAME_MAX];
    memset(rom, 0, sizeof *rom);
    if (!word && board->rom[0])
        word = board->rom;
    bool is_asked = word != NULL;
    if (!word && !find_kept(cli, board, name))
        return CREMA_OK;
    if (!word)
        word = name;
    if (is_asked && strcmp(word, ROM_OWN) == 0)
        return CREMA_OK;
    enum crema_status st =
        is_asked && is_file(word) ? rom_read_file(word, rom, err) : read_kept(cli, word, rom, err);
    if (st != CREMA_OK)
        return st;
    st = crema_rom_check(rom, crema_chip_find(board->chip), board->revision, err);
    if (st == CREMA_OK)
        return CREMA_OK;
    crema_rom_release(rom);
    /* Nobody asked for the one that was found: it stays where it is. */
    if (!is_asked) {
        *err = (struct crema_error){0};
        return CREMA_OK;
    }
    return cr_err_what(err, st, "cannot run the ROM %s on this board", word);
}
