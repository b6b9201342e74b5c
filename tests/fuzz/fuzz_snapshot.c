/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Snapshots that were cut off, mixed up or lie. The first byte of the input chooses: 0, the rest is
 * a file; else the rest are changes to a snapshot that is whole, three bytes of place and one of
 * value each, under a hash that is right. What is accepted is run for a while and saved again. */
#include "board.h"
#include "bytes.h"
#include "fuzz.h"
#include "hash.h"

#include <string.h>
#include <unistd.h>

#define HASH_AT 28u
#define BODY_AT 60u
#define RUN_US  200u

static char dir[] = "/tmp/crema-fuzz-snapshot-XXXXXX";
static struct sim_board *board;
static uint8_t *whole; /* a snapshot */
static size_t whole_len;

static void leave(void)
{
    char command[100];
    sim_board_close(board);
    free(whole);
    snprintf(command, sizeof command, "rm -rf '%s'", dir);
    if (system(command) != 0)
        perror(dir);
}

/* A chip whose ROM sleeps: wfi, and back to it. */
static void set_up(void)
{
    const struct sim_board_config config = {
        .chip = "esp32c3", .flash_size = 1u << 20, .mac = {2, 0, 0, 0, 0, 1}};
    uint8_t rom[8];
    put_le32(rom, 0x10500073);
    put_le32(rom + 4, 0xffdff06f);
    FUZZ_CHECK(mkdtemp(dir) && rmdir(dir) == 0);
    FUZZ_CHECK(sim_board_create(dir, &config, NULL) == CREMA_OK);
    FUZZ_CHECK(sim_board_open(dir, rom, sizeof rom, &board, NULL) == CREMA_OK);
    sim_board_run(board, 5000, SIM_WIRE_COUNT);
    FUZZ_CHECK(sim_board_save(board, &whole, &whole_len, NULL) == CREMA_OK);
    atexit(leave);
}

static void restore(const uint8_t *file, size_t len)
{
    uint8_t *again;
    size_t again_len;
    if (sim_board_restore(board, file, len, NULL) != CREMA_OK)
        return;
    sim_board_run(board, sim_board_now_us(board) + RUN_US, SIM_WIRE_COUNT);
    FUZZ_CHECK(sim_board_save(board, &again, &again_len, NULL) == CREMA_OK);
    free(again);
    FUZZ_CHECK(sim_board_restore(board, whole, whole_len, NULL) == CREMA_OK);
}

static void restore_changed(const uint8_t *changes, size_t size)
{
    uint8_t *copy = malloc(whole_len);
    if (!copy)
        return;
    memcpy(copy, whole, whole_len);
    for (; size >= 4; size -= 4, changes += 4)
        copy[BODY_AT + get_le24(changes) % (whole_len - BODY_AT)] = changes[3];
    cr_sha256(copy + BODY_AT, whole_len - BODY_AT, copy + HASH_AT);
    restore(copy, whole_len);
    free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!board)
        set_up();
    if (size && data[0] == 0)
        restore(data + 1, size - 1);
    else if (size)
        restore_changed(data + 1, size - 1);
    return 0;
}
