/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The boot ROM and the bootloader on a virtual board: boot messages, download mode byte by byte,
 * code loaded into RAM, and what is started from flash. */
#include "cm.h"

#include "board.h"
#include "buf.h"
#include "bytes.h"
#include "crema_blobs.h"
#include "random_numbers.h"

#include <crema/layout.h>
#include <crema/wire/loader.h>
#include <crema/wire/partition.h>
#include <libdeflate.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MS         1000u
#define FLASH_LEN  0x400000u
#define BLOCK_LEN  0x400u
#define SECTOR_LEN 0x1000u

/* What differs between chips. */
struct rom_case {
    const char *chip;
    uint32_t crystal_hz; /* 0: the usual one */
    uint32_t id, magic;
    uint32_t scratch;  /* a register that keeps what is written */
    uint32_t wire_at;  /* 0: there is no other wire than UART0 */
    uint32_t code;     /* RAM for programs */
    uint32_t taken[2]; /* RAM that the ROM needs, through each bus */
    uint32_t gap;      /* the slot of a function that is not there */
    const char *gap_name;
    const char *software_reset;
    const char *calls, *exit_elf; /* files */
};

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
static const struct rom_case *chip = cases;

static char dir[] = "/tmp/crema-rom-XXXXXX";
static struct sim_board *board;
static char heard[20000];
static size_t heard_len;
static enum sim_wire wire;

static const struct cr_buf *file_at(const char *path)
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

static void open_board(void)
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

static int new_board(void **state)
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

static int drop_board(void **state)
{
    (void)state;
    char command[100];
    sim_board_close(board);
    board = NULL;
    snprintf(command, sizeof(command), "rm -rf '%s'", dir);
    return system(command);
}

/* Listens for `us`, or until `until` was said when that is not NULL. */
static enum sim_board_event hear(uint64_t us, const char *until)
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

static void expect(uint64_t us, const char *text)
{
    hear(us, text);
    if (strstr(heard, text) == NULL)
        fail_msg("no \"%s\" in:\n%s", text, heard);
}

/* EN low with BOOT low, then EN high. */
static void enter_download(void)
{
    sim_board_set_lines(board, SIM_WIRE_UART0, false, true);
    hear(100 * MS, NULL);
    sim_board_set_lines(board, SIM_WIRE_UART0, true, false);
    heard_len = 0;
    expect(300 * MS, "waiting for download\r\n");
    sim_board_set_lines(board, SIM_WIRE_UART0, false, false);
    heard_len = 0;
}

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

/* Boot */

static uint8_t flash[FLASH_LEN];

static void plan_flash(const char *elf)
{
    const struct cr_buf *app = file_at(elf);
    const struct cr_blob *boot = cr_blob_find(chip->chip, "boot");
    const struct crema_layout_options options = {.image = {.chip = crema_chip_find(chip->chip)},
                                                 .app = app->data,
                                                 .app_len = app->len,
                                                 .bootloader = boot->data,
                                                 .bootloader_len = boot->len,
                                                 .flash_size = FLASH_LEN};
    struct crema_layout layout;
    struct crema_error err = {0};
    uint8_t *bytes;
    size_t len;
    if (crema_layout_plan(&options, &layout, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    assert_int_equal(crema_layout_merge(&layout, FLASH_LEN, &bytes, &len, &err), CREMA_OK);
    memcpy(flash, bytes, FLASH_LEN);
    free(bytes);
    crema_layout_release(&layout);
}

/* Into the board's file, as a programmer's clip would do it. */
static void burn_flash(void)
{
    char path[100];
    sim_board_close(board);
    snprintf(path, sizeof(path), "%s/flash.bin", dir);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    assert_int_equal(fwrite(flash, 1, FLASH_LEN, file), FLASH_LEN);
    assert_int_equal(fclose(file), 0);
    open_board();
}

static void expect_exit(uint32_t want)
{
    uint32_t status = 0;
    hear(20000 * MS, NULL);
    if (!sim_board_has_exited(board, &status))
        fail_msg("no exit:\n%s", heard);
    assert_int_equal(status, want);
}

static void test_a_program_boots_from_flash(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    burn_flash();
    expect(1000 * MS, "boot: starting 'factory' at 0x10000: exit");
    expect(1000 * MS, "about to return 42\r\n");
    expect_exit(42);
}

static void test_a_damaged_program_is_explained(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    flash[0x10100] ^= 1;
    burn_flash();
    expect(1000 * MS, "'factory' at 0x10000 can not be started: its checksum is 0x");
    expect(10000 * MS, chip->software_reset);
}

static void test_a_damaged_bootloader_is_explained(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    flash[0x100] ^= 1;
    burn_flash();
    expect(1000 * MS, "csum err:0x");
    expect(10000 * MS, "WDT_");
}

static void test_a_damaged_partition_table_is_explained(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    flash[0x8004] ^= 1;
    burn_flash();
    expect(1000 * MS, "no partition table at 0x8000: the MD5 of its 3 entries");
}

static void table_row(uint8_t *row, const char *label, uint8_t type, uint8_t subtype, uint32_t off,
                      uint32_t size)
{
    memset(row, 0, WIRE_PART_ENTRY_LEN);
    row[0] = 0xaa;
    row[1] = 0x50;
    row[2] = type;
    row[3] = subtype;
    put_le32(row + 4, off);
    put_le32(row + 8, size);
    strcpy((char *)row + 12, label);
}

static void otadata(unsigned entry, uint32_t seq, uint32_t ota_state)
{
    uint8_t *e = flash + 0xd000 + entry * SECTOR_LEN;
    put_le32(e, seq);
    put_le32(e + 24, ota_state);
    put_le32(e + 28, libdeflate_crc32(UINT32_MAX, e, 4));
}

/* Two slots with the same program; the table without an MD5 row, as some tools write it. */
static void plan_ota(void)
{
    plan_flash(chip->exit_elf);
    memcpy(flash + 0x110000, flash + 0x10000, 0x100000);
    memset(flash + 0x8000, 0xff, WIRE_PART_TABLE_LEN);
    table_row(flash + 0x8000, "otadata", 1, 0, 0xd000, 0x2000);
    table_row(flash + 0x8020, "one", 0, 0x10, 0x10000, 0x100000);
    table_row(flash + 0x8040, "two", 0, 0x11, 0x110000, 0x100000);
}

static void test_otadata_chooses_the_slot(void **state)
{
    (void)state;
    plan_ota();
    otadata(0, 2, WIRE_OTA_UNDEFINED);
    burn_flash();
    expect(1000 * MS, "starting 'two' at 0x110000");
    expect_exit(42);
}

static void test_a_bad_slot_falls_back(void **state)
{
    (void)state;
    plan_ota();
    otadata(0, 2, WIRE_OTA_UNDEFINED);
    flash[0x110200] ^= 0x80;
    burn_flash();
    expect(1000 * MS, "'two' at 0x110000 can not be started");
    expect(1000 * MS, "starting 'one' at 0x10000");
    expect_exit(42);
}

static void test_an_update_that_is_not_confirmed_is_rolled_back(void **state)
{
    (void)state;
    size_t len;
    plan_ota();
    otadata(0, 1, WIRE_OTA_VALID);
    otadata(1, 2, WIRE_OTA_NEW);
    burn_flash();
    expect(1000 * MS, "starting 'two'");
    expect_exit(42);
    assert_int_equal(get_le32(sim_board_flash(board, &len) + 0xe018), WIRE_OTA_PENDING);
    sim_board_close(board);
    open_board();
    expect(1000 * MS, "rolled back");
    expect(1000 * MS, "starting 'one'");
    assert_int_equal(get_le32(sim_board_flash(board, &len) + 0xe018), WIRE_OTA_ABORTED);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, new_board, drop_board)

int main(int argc, char **argv)
{
    for (size_t i = 0; argc > 1 && i < sizeof(cases) / sizeof(cases[0]); i++)
        if (strcmp(argv[1], cases[i].chip) == 0)
            chip = &cases[i];
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
