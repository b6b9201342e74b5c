/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "boards.h"

#include "board.h"
#include "err.h"
#include "roms.h"
#include "soc.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#define DEFAULT_CHIP "esp32c3"

/* USB vendor ids of what development boards carry: Espressif itself, Silicon Labs CP210x, WCH
 * CH34x, FTDI, Prolific. Other serial devices are used only when they are named. */
static const uint16_t board_vids[] = {0x303a, 0x10c4, 0x1a86, 0x0403, 0x067b};

enum crema_status board_path(const struct cli *cli, const char *name, char path[PATH_MAX],
                             struct crema_error *err)
{
    size_t plain =
        strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
    if (!*name || name[plain] || name[0] == '.' || plain > 64) {
        cr_err(err, CREMA_E_USAGE,
               "\"%s\" is no board name: 1 to 64 letters, digits, '-', '_', '.', no dot first",
               name);
        return CREMA_E_USAGE;
    }
    int n = snprintf(path, PATH_MAX, "%s/%s", cli->board_dir, name);
    if (n < 0 || n >= PATH_MAX)
        return cr_err(err, CREMA_E_USAGE, "the path of the boards folder is too long");
    return CREMA_OK;
}

static bool is_board(const struct crema_port_info *info)
{
    for (size_t i = 0; !info->is_virtual && i < sizeof board_vids / sizeof board_vids[0]; i++) {
        if (info->usb_vid == board_vids[i])
            return true;
    }
    return false;
}

/* Finds the one connected board; *name stays empty when there is none. */
static enum crema_status find_connected(char *name, size_t cap, struct crema_error *err)
{
    struct crema_port_info *list = NULL;
    size_t count = 0;
    enum crema_status st = crema_port_list(NULL, &list, &count, err);
    char names[256] = "";
    unsigned found = 0;
    for (size_t i = 0; st == CREMA_OK && i < count; i++) {
        if (!is_board(&list[i]))
            continue;
        if (found++ == 0)
            snprintf(name, cap, "%s", list[i].name);
        size_t used = strlen(names);
        snprintf(names + used, sizeof names - used, "%s%s", used ? ", " : "", list[i].name);
    }
    crema_port_list_free(list);
    if (found > 1) {
        cr_err(err, CREMA_E_PORT, "%u boards are connected: %s", found, names);
        cr_err_what(err, CREMA_E_PORT, "cannot choose a port");
        cr_err_try(err, "--port %s", name);
        return CREMA_E_PORT;
    }
    return st;
}

/* Makes sure that the default virtual board of a chip is there. */
static enum crema_status ensure_default(const struct cli *cli, const char *chip,
                                        struct crema_error *err)
{
    char path[PATH_MAX];
    enum crema_status st = board_path(cli, chip, path, err);
    struct stat info;
    if (st != CREMA_OK || stat(path, &info) == 0 || errno != ENOENT)
        return st;
    struct sim_board_config config = {0};
    snprintf(config.chip, sizeof config.chip, "%s", chip);
    return sim_board_create(path, &config, err);
}

static void say(const struct cli *cli, const char *text)
{
    if (!cli->is_quiet && !cli->is_json)
        term_print(&cli->err, STYLE_DIM, "%s\n", text);
}

static enum crema_status check_virtual(const struct crema_chip *chip, struct crema_error *err)
{
    if (!chip || sim_soc_find(chip->name))
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED,
           "no board is connected, and there is no virtual board of the %s yet", chip->title);
    cr_err_try(err, "connect a board, and name its port with --port");
    return CREMA_E_UNSUPPORTED;
}

enum crema_status board_check_choice(const struct port_choice *choice, struct crema_error *err)
{
    char name[128] = "";
    if (choice->name || !choice->is_virtual_fine)
        return CREMA_OK;
    enum crema_status st = find_connected(name, sizeof name, err);
    return st == CREMA_OK && !name[0] ? check_virtual(choice->chip, err) : st;
}

#define VIRTUAL "virtual:"

/* The board's part of "virtual:NAME:usb"; false for a real port. */
static bool virtual_name(const char *port, char name[80])
{
    size_t prefix = strlen(VIRTUAL);
    if (strncmp(port, VIRTUAL, prefix) != 0)
        return false;
    snprintf(name, 80, "%.*s", (int)strcspn(port + prefix, ":"), port + prefix);
    return true;
}

const struct crema_chip *board_virtual_chip(const struct cli *cli, const char *port)
{
    char board[80], dir[PATH_MAX];
    struct sim_board_config config;
    if (!port || !virtual_name(port, board) || board_path(cli, board, dir, NULL) != CREMA_OK ||
        sim_board_read_config(dir, &config, NULL) != CREMA_OK)
        return NULL;
    return crema_chip_find(config.chip);
}

/* Opens a port by name; a virtual board with the ROM that it is to run. */
static enum crema_status open_named(const struct cli *cli, const char *name,
                                    const struct port_choice *choice, struct crema_port **port,
                                    struct crema_error *err)
{
    char board[80], dir[PATH_MAX];
    struct sim_board_config config;
    struct crema_rom rom = {0};
    enum crema_status st = CREMA_OK;
    bool is_virtual = virtual_name(name, board);
    if (!is_virtual && choice->rom)
        return cr_err(err, CREMA_E_USAGE, "%s is no virtual board, and --rom is for these", name);
    /* What is wrong with the board, opening it tells. */
    if (is_virtual && board_path(cli, board, dir, NULL) == CREMA_OK &&
        sim_board_read_config(dir, &config, NULL) == CREMA_OK)
        st = rom_choose(cli, choice->rom, &config, &rom, err);
    const struct crema_port_config how = {.rate_hz = choice->rate_hz,
                                          .board_dir = cli->board_dir,
                                          .rom = rom.data,
                                          .rom_len = rom.len,
                                          .is_own_rom = !rom.data};
    if (st == CREMA_OK)
        st = crema_port_open(name, &how, port, err);
    crema_rom_release(&rom);
    return st;
}

enum crema_status board_open_port(struct cli *cli, const struct port_choice *choice,
                                  struct crema_port **port, struct crema_error *err)
{
    char name[128] = "", text[256];
    enum crema_status st = CREMA_OK;
    *port = NULL;
    if (choice->name) {
        snprintf(name, sizeof name, "%s", choice->name);
    } else {
        st = find_connected(name, sizeof name, err);
        if (st != CREMA_OK)
            return st;
    }
    const char *chip = choice->chip ? choice->chip->name : DEFAULT_CHIP;
    if (!name[0] && !choice->is_virtual_fine) {
        cr_err(err, CREMA_E_PORT, "no board is connected");
        cr_err_what(err, CREMA_E_PORT, "cannot choose a port");
        cr_err_try(err, "--port virtual:%s, or \"crema ports\" for what there is", chip);
        return CREMA_E_PORT;
    }
    if (!name[0]) {
        st = check_virtual(choice->chip, err);
        if (st != CREMA_OK)
            return st;
        snprintf(name, sizeof name, "virtual:%s", chip);
        snprintf(text, sizeof text, "no board is connected: using %s", name);
        say(cli, text);
    } else if (!choice->name) {
        snprintf(text, sizeof text, "using %s", name);
        say(cli, text);
    }
    char board[80];
    if (virtual_name(name, board) && strcmp(board, chip) == 0)
        st = ensure_default(cli, chip, err);
    return st == CREMA_OK ? open_named(cli, name, choice, port, err) : st;
}
