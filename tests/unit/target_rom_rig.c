/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "target_rom_rig.h"

#include "crema_blobs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FILES(chip, example)                                                                       \
    .calls = BUILD "/tests/unit/" chip "-rom_calls.bin",                                           \
    .exit_elf = BUILD "/target/examples/" example

static const struct rom_case cases[] = {
    {.chip = "esp32c3",
     .id = 5,
     .magic = 0x1b31506f,
     .scratch = 0x60008050,
     .wire_at = 0x3fcdf07c,
     .code = 0x40380000,
     .taken = {0x3fcde800, 0x403de800},
     .gap = 0x40000104,
     .gap_name = "jd_prepare",
     .software_reset = "rst:0x3 (RTC_SW_SYS_RST)",
     FILES("esp32c3", "exit.elf")},
    {.chip = "esp32c6",
     .id = 13,
     .magic = 0x2ce0806f,
     .scratch = 0x600b1000,
     .wire_at = 0x4087f580,
     .code = 0x40810000,
     .taken = {0x4087e700, 0x4087a700},
     .gap = 0x40000108,
     .gap_name = "jd_prepare",
     .software_reset = "rst:0x3 (LP_SW_HPSYS)",
     FILES("esp32c6", "esp32c6-exit.elf")},
    {.chip = "esp32h2",
     .id = 16,
     .magic = 0xd7b73e80,
     .scratch = 0x600b1000,
     .wire_at = 0x4084fefc,
     .code = 0x40810000,
     .taken = {0x4084f400, 0x4084b400},
     .gap = 0x400000e4,
     .gap_name = "tdefl_get_adler32",
     .software_reset = "rst:0x3 (LP_SW_HPSYS)",
     FILES("esp32h2", "esp32h2-exit.elf")},
    {.chip = "esp32c2",
     .crystal_hz = 40000000,
     .id = 12,
     .magic = 0x7c41a06f,
     .scratch = 0x60008048,
     .code = 0x40380000,
     .taken = {0x3fcdec00, 0x403bec00},
     .gap = 0x400000e0,
     .gap_name = "tdefl_init",
     .software_reset = "rst:0x3 (RTC_SW_SYS_RST)",
     FILES("esp32c2", "esp32c2-exit.elf")},
};
const struct rom_case *chip = cases;

char dir[] = "/tmp/crema-rom-XXXXXX";
struct sim_board *board;
char heard[20000];
size_t heard_len;
enum sim_wire wire;

const struct cr_buf *file_at(const char *path)
{
    static struct cr_buf files[2] = {CR_BUF_INIT(1u << 24), CR_BUF_INIT(1u << 24)};
    static unsigned turn;
    struct crema_error err = {0};
    struct cr_buf *buf = &files[turn ^= 1];
    cr_buf_release(buf);
    if (cr_file_read(path, buf, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    return buf;
}

/* Boards */

void open_board(void)
{
    const struct cr_blob *rom = cr_blob_find(chip->chip, "rom");
    struct crema_error err = {0};
    assert_non_null(rom);
    if (sim_board_open(dir, rom->data, rom->len, &board, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    sim_board_set_rate(board, SIM_WIRE_UART0, 115200);
    wire = SIM_WIRE_UART0;
    heard_len = 0;
}

int new_board(void **state)
{
    (void)state;
    struct sim_board_config config = {.flash_size = FLASH_LEN,
                                      .mac = {0x7c, 0xdf, 0xa1, 1, 2, 3},
                                      .crystal_hz = chip->crystal_hz};
    snprintf(config.chip, sizeof(config.chip), "%s", chip->chip);
    strcpy(dir + sizeof(dir) - 7, "XXXXXX");
    if (mkdtemp(dir) == NULL || rmdir(dir) != 0)
        return -1;
    if (sim_board_create(dir, &config, NULL) != CREMA_OK)
        return -1;
    open_board();
    return 0;
}

int drop_board(void **state)
{
    (void)state;
    char command[100];
    sim_board_close(board);
    board = NULL;
    snprintf(command, sizeof(command), "rm -rf '%s'", dir);
    return system(command);
}

enum sim_board_event hear(uint64_t us, const char *until)
{
    uint64_t end = sim_board_now_us(board) + us;
    enum sim_board_event event;
    do {
        event = sim_board_run(board, end, wire);
        heard_len += sim_board_read(board, wire, (uint8_t *)heard + heard_len,
                                    sizeof(heard) - 1 - heard_len);
        heard[heard_len] = '\0';
        assert_true(heard_len < sizeof(heard) - 1);
    } while (event == SIM_BOARD_OUTPUT && (until == NULL || strstr(heard, until) == NULL));
    return event;
}

void expect(uint64_t us, const char *text)
{
    hear(us, text);
    if (strstr(heard, text) == NULL)
        fail_msg("no \"%s\" in:\n%s", text, heard);
}

void enter_download(void)
{
    sim_board_set_lines(board, SIM_WIRE_UART0, false, true);
    hear(100 * MS, NULL);
    sim_board_set_lines(board, SIM_WIRE_UART0, true, false);
    heard_len = 0;
    expect(300 * MS, "waiting for download\r\n");
    sim_board_set_lines(board, SIM_WIRE_UART0, false, false);
    heard_len = 0;
}

void choose_chip(const char *name)
{
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        if (strcmp(name, cases[i].chip) == 0)
            chip = &cases[i];
}
