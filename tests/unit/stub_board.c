/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "stub_board.h"

#include "bytes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MS        UINT64_C(1000)
#define RAM_BLOCK 0x1800u

struct sim_board *stub_board;
uint32_t stub_rate_hz;
static char dir[] = "/tmp/crema-stub-XXXXXX";
static enum sim_wire wire;
static const struct cr_stub *stub;

/* The line */

static void board_send(const uint8_t *data, size_t len)
{
    while (len > 0) {
        size_t taken = sim_board_write(stub_board, wire, data, len);
        data += taken;
        len -= taken;
        if (taken == 0)
            sim_board_run(stub_board, sim_board_now_us(stub_board) + MS, SIM_WIRE_COUNT);
    }
}

static bool board_take(uint8_t *byte, uint64_t end_us)
{
    while (sim_board_read(stub_board, wire, byte, 1) == 0)
        if (sim_board_run(stub_board, end_us, wire) != SIM_BOARD_OUTPUT) {
            if (sim_board_fault(stub_board)[0] != '\0')
                fail_msg("%s", sim_board_fault(stub_board));
            return false;
        }
    return true;
}

static uint64_t board_now(void)
{
    return sim_board_now_us(stub_board);
}

static const struct stub_line board_line = {board_send, board_take, board_now};
const struct stub_line *stub_line = &board_line;

/* Boards */

void stub_board_new(const char *chip, const char *part, uint32_t flash_size)
{
    struct sim_board_config config = {.flash_size = flash_size};
    struct crema_error err = {0};
    snprintf(config.chip, sizeof config.chip, "%s", chip);
    snprintf(config.flash_part, sizeof config.flash_part, "%s", part != NULL ? part : "");
    memcpy(dir + sizeof(dir) - 7, "XXXXXX", 6);
    assert_non_null(mkdtemp(dir));
    assert_int_equal(rmdir(dir), 0);
    const struct cr_blob *rom = cr_blob_find(chip, "rom");
    assert_non_null(rom);
    if (sim_board_create(dir, &config, &err) != CREMA_OK ||
        sim_board_open(dir, rom->data, rom->len, &stub_board, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    stub = cr_stub_find(chip);
    assert_non_null(stub);
}

void stub_board_drop(void)
{
    char command[100];
    sim_board_close(stub_board);
    stub_board = NULL;
    snprintf(command, sizeof(command), "rm -rf '%s'", dir);
    assert_int_equal(system(command), 0);
}

uint8_t *stub_board_flash(void)
{
    size_t len;
    return (uint8_t *)(uintptr_t)sim_board_flash(stub_board, &len);
}

static void run_us(uint64_t us)
{
    sim_board_run(stub_board, sim_board_now_us(stub_board) + us, SIM_WIRE_COUNT);
    sim_board_discard(stub_board, wire);
}

/* By EN and BOOT, or by USB-Serial-JTAG's own logic. */
static void enter_download(void)
{
    static const bool usb[][2] = {
        {false, false}, {true, false}, {true, true}, {false, true}, {false, false}};
    static const bool uart[][2] = {{false, true}, {true, false}, {false, false}};
    sim_board_plug(stub_board, SIM_WIRE_USB, wire == SIM_WIRE_USB);
    sim_board_set_rate(stub_board, SIM_WIRE_UART0, 115200);
    run_us(100 * MS);
    for (unsigned i = 0; i < 5 && wire == SIM_WIRE_USB; i++) {
        sim_board_set_lines(stub_board, wire, usb[i][0], usb[i][1]);
        run_us(100 * MS);
    }
    for (unsigned i = 0; i < 3 && wire != SIM_WIRE_USB; i++) {
        sim_board_set_lines(stub_board, wire, uart[i][0], uart[i][1]);
        run_us(200 * MS);
    }
}

/* A ROM's status is four bytes. */
static void rom_command(uint8_t op, const void *data, size_t len, uint32_t checksum)
{
    stub_request(op, checksum, data, len);
    do {
        if (!stub_take_frame(3000 * MS))
            fail_msg("the ROM does not answer to 0x%02x", op);
    } while (stub_answer[1] != op || stub_answer_len < 12);
    assert_int_equal(stub_answer[stub_answer_len - 4], 0);
}

static void rom_words(uint8_t op, size_t count, const uint32_t *words)
{
    uint8_t data[16];
    for (size_t i = 0; i < count; i++)
        put_le32(data + 4 * i, words[i]);
    rom_command(op, data, 4 * count, 0);
}

static void rom_load(const struct cr_stub_segment *segment)
{
    uint32_t len = (uint32_t)segment->len, blocks = (len + RAM_BLOCK - 1) / RAM_BLOCK;
    rom_words(WIRE_OP_MEM_BEGIN, 4, (uint32_t[]){len, blocks, RAM_BLOCK, segment->addr});
    for (uint32_t seq = 0; seq < blocks; seq++) {
        uint8_t packet[16 + RAM_BLOCK] = {0};
        uint32_t at = seq * RAM_BLOCK, part = len - at < RAM_BLOCK ? len - at : RAM_BLOCK;
        uint32_t sum = 0xef;
        put_le32(packet, part);
        put_le32(packet + 4, seq);
        memcpy(packet + 16, segment->data + at, part);
        for (uint32_t i = 0; i < part; i++)
            sum ^= packet[16 + i];
        rom_command(WIRE_OP_MEM_DATA, packet, 16 + part, sum);
    }
}

static void rom_load_part(const struct cr_stub_part *part)
{
    for (unsigned i = 0; i < 2; i++)
        if (part->segments[i].len > 0)
            rom_load(&part->segments[i]);
}

static void hear_greeting(void)
{
    for (;;) {
        if (!stub_take_frame(1000 * MS))
            fail_msg("the stub does not greet");
        if (stub_answer_len == 4 && memcmp(stub_answer, WIRE_STUB_GREETING, 4) == 0)
            return;
    }
}

static void sync_rom(void)
{
    uint8_t data[WIRE_SYNC_LEN] = WIRE_SYNC_MAGIC;
    memset(data + 4, WIRE_SYNC_FILL, sizeof(data) - 4);
    rom_command(WIRE_OP_SYNC, data, sizeof(data), 0);
    while (stub_take_frame(50 * MS))
        ;
}

void stub_board_load(enum cr_stub_part_id id)
{
    const struct cr_stub_part *part = &stub->parts[id];
    for (unsigned i = 0; i < 2; i++) {
        static uint8_t data[0x2000];
        const struct cr_stub_segment *segment = &part->segments[i];
        bool is_last = i == 1 || part->segments[1].len == 0;
        if (segment->len == 0)
            continue;
        assert_true(segment->len + 8 <= sizeof(data));
        put_le32(data, segment->addr);
        put_le32(data + 4, is_last ? part->entry : 0);
        memcpy(data + 8, segment->data, segment->len);
        stub_request(WIRE_STUB_OP_LOAD, 0, data, 8 + segment->len);
        assert_int_equal(stub_take_answer(WIRE_STUB_OP_LOAD, 1000 * MS, NULL, NULL), 0);
    }
}

void stub_board_start(enum sim_wire on, enum cr_stub_part_id last)
{
    wire = on;
    enter_download();
    sync_rom();
    rom_load_part(&stub->parts[CR_STUB_CORE]);
    rom_words(WIRE_OP_MEM_END, 2, (uint32_t[]){0, stub->parts[CR_STUB_CORE].entry});
    hear_greeting();
    if (stub_rate_hz != 0 && wire != SIM_WIRE_USB) {
        assert_int_equal(STUB_COMMAND(WIRE_OP_CHANGE_BAUDRATE, NULL, NULL, stub_rate_hz, 115200),
                         0);
        run_us(10 * MS);
        sim_board_set_rate(stub_board, wire, stub_rate_hz);
    }
    for (enum cr_stub_part_id part = CR_STUB_WRITE; part <= last; part++)
        stub_board_load(part);
}
