/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The boot ROM and the bootloader on a virtual board: boot messages, download mode byte by byte,
 * code loaded into RAM. What is started from flash: target_rom_boot.c. */
#include "target_rom_rig.h"

#include "bytes.h"
#include "random_numbers.h"

#include <crema/wire/loader.h>
#include <libdeflate.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

/* The protocol, from its description alone */

static uint8_t answer[300];
static size_t answer_len;

static void send_byte(uint8_t byte)
{
    assert_int_equal(sim_board_write(board, wire, &byte, 1), 1);
}

static void send_escaped(const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (data[i] == 0xc0 || data[i] == 0xdb) {
            send_byte(0xdb);
            send_byte(data[i] == 0xc0 ? 0xdc : 0xdd);
        } else {
            send_byte(data[i]);
        }
    }
}

static void request(uint8_t op, uint32_t checksum, const uint8_t *data, size_t len)
{
    uint8_t header[8] = {0x00, op, (uint8_t)len, (uint8_t)(len >> 8)};
    put_le32(header + 4, checksum);
    send_byte(0xc0);
    send_escaped(header, sizeof(header));
    send_escaped(data, len);
    send_byte(0xc0);
}

static bool take_byte(uint8_t *byte, uint64_t end)
{
    while (sim_board_read(board, wire, byte, 1) == 0)
        if (sim_board_run(board, end, wire) != SIM_BOARD_OUTPUT)
            return false;
    return true;
}

/* One frame within `us`, unescaped, in answer[]; false when none comes. */
static bool take_frame(uint64_t us)
{
    uint64_t end = sim_board_now_us(board) + us;
    bool is_inside = false, is_escaped = false;
    uint8_t byte;
    answer_len = 0;
    while (take_byte(&byte, end)) {
        if (byte == 0xc0 && is_inside && answer_len > 0)
            return true;
        if (byte == 0xc0) {
            is_inside = true;
        } else if (is_inside && byte == 0xdb) {
            is_escaped = true;
        } else if (is_inside && answer_len < sizeof(answer)) {
            answer[answer_len++] = !is_escaped ? byte : byte == 0xdc ? 0xc0 : 0xdb;
            is_escaped = false;
        }
    }
    return false;
}

/* The error code of the answer to `op`, 0 for success. */
static unsigned status_of(uint8_t op, uint64_t us)
{
    if (!take_frame(us))
        fail_msg("no answer to command 0x%02x", op);
    assert_int_equal(answer[0], 0x01);
    assert_int_equal(answer[1], op);
    assert_int_equal(get_le16(answer + 2), answer_len - 8);
    assert_true(answer_len >= 12);
    const uint8_t *status = answer + answer_len - 4;
    assert_int_equal(status[0], status[1] != 0);
    return status[1];
}

static unsigned command(uint8_t op, size_t count, const uint32_t *words)
{
    uint8_t data[64] = {0};
    for (size_t i = 0; i < count; i++)
        put_le32(data + 4 * i, words[i]);
    request(op, 0, data, 4 * count);
    return status_of(op, 5000 * MS);
}
#define COMMAND(op, ...)                                                                           \
    command(op, sizeof((uint32_t[]){__VA_ARGS__}) / 4, (const uint32_t[]){__VA_ARGS__})

static unsigned data_packet(uint8_t op, uint32_t seq, const uint8_t *data, size_t len,
                            uint8_t damage)
{
    static uint8_t packet[0x2000];
    uint8_t sum = 0xef;
    memset(packet, 0, 16);
    put_le32(packet, (uint32_t)len);
    put_le32(packet + 4, seq);
    memcpy(packet + 16, data, len);
    for (size_t i = 0; i < len; i++)
        sum ^= data[i];
    request(op, sum ^ damage, packet, 16 + len);
    return status_of(op, 5000 * MS);
}

static void sync_chip(void)
{
    uint8_t data[36] = {0x07, 0x07, 0x12, 0x20};
    memset(data + 4, 0x55, 32);
    request(WIRE_OP_SYNC, 0, data, sizeof(data));
    for (unsigned i = 0; i < 8; i++)
        assert_int_equal(status_of(WIRE_OP_SYNC, 200 * MS), 0);
    assert_int_not_equal(get_le32(answer + 4), 0); /* 0 would be a stub's */
    assert_false(take_frame(50 * MS));
}

static void connect(void)
{
    enter_download();
    sync_chip();
}

/* Messages */

static void test_a_blank_flash_is_reported_until_a_watchdog_bites(void **state)
{
    (void)state;
    expect(100 * MS, "rst:0x1 (POWERON),boot:0xc (SPI_FAST_FLASH_BOOT)\r\n");
    expect(100 * MS, "invalid header: 0xffffffff\r\n");
    expect(10000 * MS, "WDT_");
    expect(100 * MS, "boot:0xc");
}

static void test_lines_lead_to_download_mode_and_out_of_it(void **state)
{
    (void)state;
    enter_download();
    sync_chip();
    sim_board_set_lines(board, SIM_WIRE_UART0, false, true);
    hear(100 * MS, NULL);
    sim_board_set_lines(board, SIM_WIRE_UART0, false, false);
    expect(300 * MS, "boot:0xc (SPI_FAST_FLASH_BOOT)");
}

static void test_download_mode_outlives_watchdogs_and_noise(void **state)
{
    (void)state;
    enter_download();
    for (unsigned i = 0; i < 3000; i++)
        send_byte((uint8_t)random_word());
    hear(5000 * MS, NULL);
    send_byte(0xc0);
    heard_len = 0;
    sync_chip();
}

/* Registers and identity */

static uint32_t read_reg(uint32_t addr)
{
    assert_int_equal(COMMAND(WIRE_OP_READ_REG, addr), 0);
    return get_le32(answer + 4);
}

static void test_registers_and_identity(void **state)
{
    (void)state;
    const uint32_t scratch = chip->scratch;
    connect();
    assert_int_equal(read_reg(0x40001000), chip->magic);
    assert_int_equal(COMMAND(WIRE_OP_WRITE_REG, scratch, 0x12345678, UINT32_MAX, 0), 0);
    assert_int_equal(COMMAND(WIRE_OP_WRITE_REG, scratch, 0xff00ff00, 0x0000ffff, 10), 0);
    assert_int_equal(read_reg(scratch), 0x1234ff00);
    assert_int_equal(COMMAND(WIRE_OP_READ_REG, 0x10000000), 5);
    assert_int_equal(COMMAND(WIRE_OP_READ_REG, scratch + 1), 5);
    assert_int_equal(COMMAND(WIRE_OP_WRITE_REG, 0x40000000, 0, UINT32_MAX, 0), 5);
    assert_int_equal(command(WIRE_OP_GET_SECURITY_INFO, 0, NULL), 0);
    assert_int_equal(answer_len, 8 + 20 + 4);
    assert_int_equal(get_le32(answer + 8 + 12), chip->id);
    assert_int_equal(COMMAND(0x77, 0), 5);
    assert_int_equal(COMMAND(WIRE_OP_FLASH_BEGIN, 0), 5);
}

static void test_baud_rate(void **state)
{
    (void)state;
    connect();
    assert_int_equal(COMMAND(WIRE_OP_CHANGE_BAUDRATE, 921600, 0), 0);
    sim_board_run(board, sim_board_now_us(board) + 10 * MS, SIM_WIRE_COUNT);
    sim_board_set_rate(board, SIM_WIRE_UART0, 921600);
    uint64_t before = sim_board_now_us(board);
    assert_int_equal(read_reg(0x40001000), chip->magic);
    assert_true(sim_board_now_us(board) - before < 2 * MS);
}

static void test_the_rate_of_the_host_is_followed(void **state)
{
    (void)state;
    static const uint32_t rates[] = {57600, 230400};
    const uint8_t data[36] = {0x07, 0x07, 0x12, 0x20, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55,
                              0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55,
                              0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55};
    for (unsigned i = 0; i < sizeof(rates) / sizeof(rates[0]); i++) {
        sim_board_set_rate(board, SIM_WIRE_UART0, 115200);
        enter_download();
        sim_board_set_rate(board, SIM_WIRE_UART0, rates[i]);
        for (unsigned tries = 0; tries < 3 && !take_frame(100 * MS); tries++)
            request(WIRE_OP_SYNC, 0, data, sizeof(data));
        while (take_frame(50 * MS)) /* the answers */
            ;
        assert_int_equal(read_reg(0x40001000), chip->magic);
    }
}

/* Flash */

static void attach(void)
{
    assert_int_equal(COMMAND(WIRE_OP_SPI_ATTACH, 0, 0), 0);
    assert_int_equal(
        COMMAND(WIRE_OP_SPI_SET_PARAMS, 0, FLASH_LEN, 0x10000, SECTOR_LEN, 0x100, 0xffff), 0);
}

static void expect_md5(uint32_t off, const uint8_t *data, size_t len)
{
    uint8_t digest[16];
    char text[33];
    assert_int_equal(EVP_Digest(data, len, digest, NULL, EVP_md5(), NULL), 1);
    for (unsigned i = 0; i < 16; i++)
        snprintf(text + 2 * i, 3, "%02x", digest[i]);
    assert_int_equal(COMMAND(WIRE_OP_SPI_FLASH_MD5, off, (uint32_t)len, 0, 0), 0);
    assert_int_equal(answer_len, 8 + 32 + 4);
    assert_memory_equal(answer + 8, text, 32);
}

static void expect_flash(uint32_t off, const uint8_t *data, size_t len)
{
    size_t flash_len;
    const uint8_t *flash = sim_board_flash(board, &flash_len);
    assert_memory_equal(flash + off, data, len);
    expect_md5(off, data, len);
}

static void write_raw(uint32_t off, const uint8_t *data, size_t len)
{
    uint32_t blocks = (uint32_t)((len + BLOCK_LEN - 1) / BLOCK_LEN);
    assert_int_equal(COMMAND(WIRE_OP_FLASH_BEGIN, (uint32_t)len, blocks, BLOCK_LEN, off, 0), 0);
    for (uint32_t seq = 0; seq < blocks; seq++) {
        uint8_t block[BLOCK_LEN];
        size_t at = seq * BLOCK_LEN, part = len - at < BLOCK_LEN ? len - at : BLOCK_LEN;
        memset(block, 0xff, sizeof(block));
        memcpy(block, data + at, part);
        assert_int_equal(data_packet(WIRE_OP_FLASH_DATA, seq, block, BLOCK_LEN, 0), 0);
    }
}

static void test_flash_write_and_md5(void **state)
{
    (void)state;
    static uint8_t data[10001];
    random_fill(data, sizeof(data));
    connect();
    attach();
    write_raw(0x10000, data, sizeof(data));
    expect_flash(0x10000, data, sizeof(data));
    random_fill(data, 3000); /* over what is there: it has to be erased first */
    write_raw(0x10000, data, 3000);
    expect_flash(0x10000, data, 3000);
    assert_int_equal(COMMAND(WIRE_OP_READ_FLASH_SLOW, 0x10040, 64), 0);
    assert_memory_equal(answer + 8, data + 64, 64);
    assert_int_equal(COMMAND(WIRE_OP_READ_FLASH_SLOW, 0x10040, 65),
                     WIRE_ROM_ERROR_FLASH_READ_LENGTH);
}

static void test_flash_packets_out_of_order(void **state)
{
    (void)state;
    uint8_t data[BLOCK_LEN];
    connect();
    attach();
    random_fill(data, sizeof(data));
    assert_int_equal(data_packet(WIRE_OP_FLASH_DATA, 0, data, BLOCK_LEN, 0),
                     WIRE_ROM_ERROR_INVALID);
    assert_int_equal(COMMAND(WIRE_OP_FLASH_BEGIN, 2 * BLOCK_LEN, 2, BLOCK_LEN, 0x3000, 0), 0);
    assert_int_equal(data_packet(WIRE_OP_FLASH_DATA, 0, data, BLOCK_LEN, 1),
                     WIRE_ROM_ERROR_CHECKSUM);
    assert_int_equal(data_packet(WIRE_OP_FLASH_DATA, 1, data, BLOCK_LEN, 0),
                     WIRE_ROM_ERROR_INVALID);
    assert_int_equal(data_packet(WIRE_OP_FLASH_DATA, 0, data, BLOCK_LEN, 0), 0);
    assert_int_equal(data_packet(WIRE_OP_FLASH_DATA, 0, data, BLOCK_LEN, 0),
                     0); /* once more: taken */
    expect_flash(0x3000, data, BLOCK_LEN);
    assert_int_equal(COMMAND(WIRE_OP_FLASH_BEGIN, SECTOR_LEN, 4, BLOCK_LEN, FLASH_LEN, 0),
                     WIRE_ROM_ERROR_FAILED);
}

static size_t pack(const uint8_t *data, size_t len, uint8_t *packed, size_t cap)
{
    struct libdeflate_compressor *c = libdeflate_alloc_compressor(9);
    size_t packed_len = libdeflate_zlib_compress(c, data, len, packed, cap);
    libdeflate_free_compressor(c);
    assert_int_not_equal(packed_len, 0);
    return packed_len;
}

/* The status of the first packet that fails, 0 when all are taken. */
static unsigned write_packed(uint32_t off, size_t len, const uint8_t *packed, size_t packed_len)
{
    uint32_t blocks = (uint32_t)((packed_len + BLOCK_LEN - 1) / BLOCK_LEN);
    assert_int_equal(COMMAND(WIRE_OP_FLASH_DEFL_BEGIN, (uint32_t)len, blocks, BLOCK_LEN, off, 0),
                     0);
    for (uint32_t seq = 0; seq < blocks; seq++) {
        size_t at = seq * BLOCK_LEN;
        size_t part = packed_len - at < BLOCK_LEN ? packed_len - at : BLOCK_LEN;
        unsigned status = data_packet(WIRE_OP_FLASH_DEFL_DATA, seq, packed + at, part, 0);
        if (status != 0)
            return status;
    }
    return 0;
}

static void test_deflated_flash_write(void **state)
{
    (void)state;
    static uint8_t data[150000], packed[150000];
    for (size_t i = 0; i < sizeof(data); i++) /* repeats at all distances, over the ring's end */
        data[i] = i < 40000 || random_below(50) == 0 ? (uint8_t)random_below(30) : data[i - 30011];
    connect();
    attach();
    size_t packed_len = pack(data, sizeof(data), packed, sizeof(packed));
    assert_int_equal(write_packed(0x20000, sizeof(data), packed, packed_len), 0);
    expect_flash(0x20000, data, sizeof(data));
    packed_len = pack(data, 3000, packed, sizeof(packed));
    packed[packed_len - 1] ^= 1;
    assert_int_equal(write_packed(0x20000, 3000, packed, packed_len), WIRE_ROM_ERROR_DEFLATE_ADLER);
    packed[0] = 0x79;
    assert_int_equal(write_packed(0x20000, 3000, packed, packed_len), WIRE_ROM_ERROR_DEFLATE);
    packed_len = pack(data, 9000, packed, sizeof(packed)); /* more than was erased */
    assert_int_equal(write_packed(0x20000, 3000, packed, packed_len), WIRE_ROM_ERROR_INVALID);
}

static void test_usb_serial_jtag(void **state)
{
    (void)state;
    static uint8_t data[5000];
    sim_board_plug(board, SIM_WIRE_USB, true);
    enter_download();
    wire = SIM_WIRE_USB;
    hear(10 * MS, NULL); /* the boot messages are there too */
    assert_int_equal(heard_len > 0, chip->wire_at != 0);
    if (chip->wire_at == 0) /* a chip without that wire is silent on it */
        return;
    sync_chip();
    random_fill(data, sizeof(data));
    attach();
    write_raw(0x40000, data, sizeof(data));
    expect_flash(0x40000, data, sizeof(data));
    assert_int_equal(read_reg(chip->wire_at) & 0xff, 3); /* where tools look which wire it is */
}

/* Code in RAM */

static void load_ram(uint32_t addr, const uint8_t *data, size_t len)
{
    const size_t block = 0x1800;
    uint32_t blocks = (uint32_t)((len + block - 1) / block);
    assert_int_equal(COMMAND(WIRE_OP_MEM_BEGIN, (uint32_t)len, blocks, block, addr), 0);
    for (uint32_t seq = 0; seq < blocks; seq++) {
        size_t at = seq * block;
        assert_int_equal(
            data_packet(WIRE_OP_MEM_DATA, seq, data + at, len - at < block ? len - at : block, 0),
            0);
    }
}

static void test_rom_functions_from_a_program(void **state)
{
    (void)state;
    uint32_t status;
    const struct cr_buf *program = file_at(chip->calls);
    connect();
    load_ram(chip->code, program->data, program->len);
    assert_int_equal(COMMAND(WIRE_OP_MEM_END, 0, chip->code), 0);
    expect(2000 * MS, "calls:   -42|ab    |0000beef|!\r\n");
    hear(5000 * MS, NULL);
    assert_true(sim_board_has_exited(board, &status));
    if (status != 0)
        fail_msg("rom_calls.c:%u is not so:\n%s", status, heard);
}

/* Loads and enters code; it is to stop with `text` on the console. */
static void expect_end(const uint32_t *code, size_t count, const char *text)
{
    uint8_t bytes[16];
    uint32_t status = 0;
    for (size_t i = 0; i < count; i++)
        put_le32(bytes + 4 * i, code[i]);
    connect();
    load_ram(chip->code, bytes, 4 * count);
    assert_int_equal(COMMAND(WIRE_OP_MEM_END, 0, chip->code), 0);
    expect(1000 * MS, text);
    hear(1000 * MS, NULL);
    assert_true(sim_board_has_exited(board, &status));
    assert_int_not_equal(status, 0);
}

static void test_a_missing_function_is_named(void **state)
{
    (void)state;
    /* lui t1, 0x40000; jalr ra, gap(t1) */
    const uint32_t code[] = {0x40000337, (chip->gap & 0xfff) << 20 | 0x000300e7};
    char text[120];
    snprintf(text, sizeof(text), "ROM: %s (0x%08x) is not in Crema's ROM; called from 0x%08x",
             chip->gap_name, chip->gap, chip->code + 8);
    expect_end(code, 2, text);
}

static void test_an_exception_is_told_with_its_registers(void **state)
{
    (void)state;
    const uint32_t code[] = {0x00001537, 0x00052583}; /* lui a0, 1; lw a1, 0(a0) */
    char text[120];
    snprintf(text, sizeof(text),
             "ROM: exception 5 (load access fault) at pc 0x%08x, address 0x00001000",
             chip->code + 4);
    expect_end(code, 2, text);
    snprintf(text, sizeof(text), "MEPC    : 0x%08x", chip->code + 4);
    assert_non_null(strstr(heard, text));
    assert_non_null(strstr(heard, "A0      : 0x00001000"));
}

static void test_ram_that_the_rom_needs_is_refused(void **state)
{
    (void)state;
    connect();
    for (unsigned i = 0; i < 2; i++)
        assert_int_equal(COMMAND(WIRE_OP_MEM_BEGIN, 4, 1, 0x1800, chip->taken[i]),
                         WIRE_ROM_ERROR_RAM_ADDR);
    assert_int_equal(COMMAND(WIRE_OP_MEM_BEGIN, 4, 1, 0x1800, 0x42000000), WIRE_ROM_ERROR_RAM_ADDR);
    assert_int_equal(COMMAND(WIRE_OP_MEM_BEGIN, 0xffffffff, 1, 0x1800, chip->code),
                     WIRE_ROM_ERROR_RAM_ADDR);
    sync_chip();
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, new_board, drop_board)

int main(int argc, char **argv)
{
    if (argc > 1)
        choose_chip(argv[1]);
    random_init();
    const struct CMUnitTest tests[] = {
        TEST(test_a_blank_flash_is_reported_until_a_watchdog_bites),
        TEST(test_lines_lead_to_download_mode_and_out_of_it),
        TEST(test_download_mode_outlives_watchdogs_and_noise),
        TEST(test_registers_and_identity),
        TEST(test_baud_rate),
        TEST(test_the_rate_of_the_host_is_followed),
        TEST(test_flash_write_and_md5),
        TEST(test_flash_packets_out_of_order),
        TEST(test_deflated_flash_write),
        TEST(test_usb_serial_jtag),
        TEST(test_rom_functions_from_a_program),
        TEST(test_a_missing_function_is_named),
        TEST(test_an_exception_is_told_with_its_registers),
        TEST(test_ram_that_the_rom_needs_is_refused),
        TEST(test_a_program_boots_from_flash),
        TEST(test_a_damaged_program_is_explained),
        TEST(test_a_damaged_bootloader_is_explained),
        TEST(test_a_damaged_partition_table_is_explained),
        TEST(test_otadata_chooses_the_slot),
        TEST(test_a_bad_slot_falls_back),
        TEST(test_an_update_that_is_not_confirmed_is_rolled_back),
    };
    return cmocka_run_group_tests_name(chip->chip, tests, NULL, NULL);
}
