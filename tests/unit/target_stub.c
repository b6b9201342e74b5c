/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The stub on the virtual chip, over UART and USB, command by command. */
#include "stub_board.h"

#include "bytes.h"
#include "random_numbers.h"
#include "rvfilter.h"

#include <lzma.h>
#include <stdlib.h>
#include <string.h>

#define MS        UINT64_C(1000)
#define FLASH_LEN 0x400000u

static int new_board(void **state)
{
    (void)state;
    stub_board_new("esp32c3", NULL, FLASH_LEN);
    return 0;
}

static int drop_board(void **state)
{
    (void)state;
    stub_board_drop();
    return 0;
}

static void start_at(uint32_t rate_hz, enum cr_stub_part_id last)
{
    stub_rate_hz = rate_hz;
    stub_board_start(SIM_WIRE_UART0, last);
}

static void test_core(void **state)
{
    (void)state;
    start_at(0, CR_STUB_CORE);
    assert_int_equal(stub_hello(WIRE_HELLO_VERSION), WIRE_STUB_VERSION);
    assert_int_equal(stub_hello(WIRE_HELLO_BUILD), cr_stub_find("esp32c3")->build);
    assert_int_equal(stub_hello(WIRE_HELLO_JEDEC), 0x1640c8);
    assert_int_equal(stub_hello(WIRE_HELLO_SFDP_SIZE), FLASH_LEN);
    assert_int_equal(stub_hello(WIRE_HELLO_CPU_HZ), 160000000);
    assert_int_equal(stub_hello(WIRE_HELLO_CODE), stub_core_hash(cr_stub_find("esp32c3")));
}

static void test_sectors(void **state)
{
    (void)state;
    const uint8_t *data;
    size_t len;
    random_fill(stub_board_flash() + 0x10000, 0x100000);
    start_at(921600, CR_STUB_CORE);
    uint64_t before = sim_board_now_us(stub_board);
    assert_int_equal(STUB_COMMAND(WIRE_STUB_OP_SECTORS, &data, &len, 0x10000, 256, 6), 0);
    print_message("SECTORS of 1 MiB: %u us\n", (unsigned)(sim_board_now_us(stub_board) - before));
    assert_int_equal(len, 256 * 6 + 16);
    uint8_t hashes[256][16], root[16];
    for (unsigned i = 0; i < 256; i++) {
        stub_hash(stub_board_flash() + 0x10000 + i * 4096, 4096, hashes[i]);
        assert_memory_equal(data + i * 6, hashes[i], 6);
    }
    stub_hash(hashes[0], sizeof(hashes), root);
    assert_memory_equal(data + 256 * 6, root, 16);
}

static void test_md5(void **state)
{
    (void)state;
    static const uint8_t abc[16] = {0x90, 0x01, 0x50, 0x98, 0x3c, 0xd2, 0x4f, 0xb0,
                                    0xd6, 0x96, 0x3f, 0x7d, 0x28, 0xe1, 0x7f, 0x72};
    const uint8_t *data;
    size_t len;
    memcpy(stub_board_flash() + 0x12345, "abc", 3);
    start_at(921600, CR_STUB_REST);
    assert_int_equal(STUB_COMMAND(WIRE_OP_SPI_FLASH_MD5, &data, &len, 0x12345, 3, 0, 0), 0);
    assert_int_equal(len, sizeof abc);
    assert_memory_equal(data, abc, sizeof abc);
}

/* Code-like: runs of what was there before, changed here and there. */
static void fill_like_code(uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        bool is_old = i >= 0x4000 && i / 24 % 3 != 0;
        data[i] = is_old ? data[i - 0x3ff0 + i / 24 % 7 * 4] : (uint8_t)random_below(90);
    }
}

static uint8_t image[0x100000];

static void expect_written(const struct stub_written *w, uint32_t off, size_t len)
{
    uint8_t hash[WIRE_HASH_LEN];
    size_t rounded = (len + 15) & ~(size_t)15;
    assert_int_equal(w->state, WIRE_STATE_DONE);
    assert_int_equal(w->status, 0);
    assert_memory_equal(stub_board_flash() + off, image, len);
    for (size_t i = len; (off + i) % 4096 != 0; i++)
        assert_int_equal(stub_board_flash()[off + i], 0xff);
    stub_hash(stub_board_flash() + off, rounded, hash);
    assert_memory_equal(w->hash, hash, sizeof(hash));
}

static void test_write_raw(void **state)
{
    (void)state;
    struct stub_written written;
    const uint32_t ranges[] = {0x8000, 0x2345};
    fill_like_code(image, sizeof(image));
    random_fill(stub_board_flash(), 0x20000);
    start_at(921600, CR_STUB_WRITE);
    stub_write(&(struct stub_write){.coder = WIRE_CODER_RAW,
                                    .coded = image,
                                    .coded_len = ranges[1],
                                    .ranges = ranges,
                                    .range_count = 1},
               &written);
    expect_written(&written, ranges[0], ranges[1]);
}

static size_t lzma_pack(const uint8_t *data, size_t len, uint8_t *out, size_t cap)
{
    lzma_options_lzma options;
    lzma_lzma_preset(&options, 9 | LZMA_PRESET_EXTREME);
    options.dict_size = 0x20000;
    options.lc = 0;
    options.lp = options.pb = 1;
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t at = 0;
    assert_int_equal(lzma_raw_buffer_encode(filters, NULL, data, len, out, &at, cap), LZMA_OK);
    return at;
}

static void test_write_lzma(void **state)
{
    (void)state;
    static uint8_t coded[sizeof(image)];
    struct stub_written written;
    const uint32_t ranges[] = {0x10000, sizeof(image)};
    fill_like_code(image, sizeof(image));
    for (unsigned round = 0; round < 2; round++) {
        uint32_t rate_hz = round == 0 ? 921600 : 2000000;
        size_t len = lzma_pack(image, sizeof(image), coded, sizeof(coded));
        start_at(rate_hz, CR_STUB_WRITE);
        stub_write(&(struct stub_write){.coder = WIRE_CODER_LZMA,
                                        .param = 54,
                                        .coded = coded,
                                        .coded_len = len,
                                        .ranges = ranges,
                                        .range_count = 1},
                   &written);
        print_message("LZMA %zu bytes at %u: %u ms, the line alone %u ms, %u answers, %u gaps\n",
                      len, rate_hz, (unsigned)(written.us / 1000),
                      (unsigned)(len * 10000 / rate_hz), written.answers, written.gaps);
        expect_written(&written, ranges[0], ranges[1]);
        image[0x80000] ^= 1;
    }
}

/* All of it again and again, further apart than the window is long. */
static void test_write_far(void **state)
{
    (void)state;
    enum { LEN = 0x74321, APART = 0x31000 };
    static uint8_t text[LEN], coded[LEN];
    struct stub_written written;
    const uint32_t ranges[] = {0x8000, 0x23000, 0x30000, LEN - 0x23000};
    lzma_options_lzma options;
    size_t len = 0;
    for (uint32_t i = 0; i + 4 <= LEN; i += 4)
        put_le32(image + i, i < APART ? (random_word() & 0xff3) | 0x6d << random_below(13)
                                      : get_le32(image + i - APART) + (random_below(9) == 0));
    memcpy(text, image, LEN);
    cr_rvfilter_apply(text, ranges[1], ranges[0]);
    cr_rvfilter_apply(text + ranges[1], ranges[3], ranges[2]);
    lzma_lzma_preset(&options, 6);
    options.lc = 0;
    options.lp = options.pb = 1;
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    assert_int_equal(lzma_raw_buffer_encode(filters, NULL, text, LEN, coded, &len, sizeof coded),
                     LZMA_OK);
    random_fill(stub_board_flash(), 0x100000);
    start_at(921600, CR_STUB_WRITE);
    stub_write(&(struct stub_write){.coder = WIRE_CODER_LZMA,
                                    .param = 54 | WIRE_FILTER_RISCV << 8,
                                    .coded = coded,
                                    .coded_len = len,
                                    .ranges = ranges,
                                    .range_count = 2},
               &written);
    print_message("LZMA %zu bytes of %u: %u ms\n", len, (unsigned)LEN,
                  (unsigned)(written.us / 1000));
    assert_int_equal(written.state, WIRE_STATE_DONE);
    assert_memory_equal(stub_board_flash() + ranges[0], image, ranges[1]);
    assert_memory_equal(stub_board_flash() + ranges[2], image + ranges[1], ranges[3]);
}

/* ---- leaving ---- */

static bool hears(const char *text, uint64_t us)
{
    static char heard[4096];
    size_t len = 0;
    uint8_t byte;
    uint64_t end = sim_board_now_us(stub_board) + us;
    while (len + 1 < sizeof heard && stub_line->take(&byte, end)) {
        heard[len++] = byte ? (char)byte : ' ';
        heard[len] = '\0';
        if (strstr(heard, text) != NULL)
            return true;
    }
    print_message("heard: %s\n", heard);
    return false;
}

static void write_a_block(void)
{
    const uint32_t block = 0x1000;
    random_fill(image, block);
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_BEGIN, NULL, NULL, block, 1, block, 0x20000), 0);
    assert_int_equal(stub_block(WIRE_OP_FLASH_DATA, 0, image, block, 0), 0);
}

/* BOOT is high: the ROM, reset, begins from flash. */
static void test_reboots(void **state)
{
    (void)state;
    start_at(0, CR_STUB_REST);
    stub_request(WIRE_OP_RUN_USER_CODE, 0, "", 0);
    assert_true(hears("SPI_FAST_FLASH_BOOT", 500 * MS));
    start_at(0, CR_STUB_REST);
    write_a_block();
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_END, NULL, NULL, 0), 0);
    assert_true(hears("SPI_FAST_FLASH_BOOT", 500 * MS));
    assert_memory_equal(stub_board_flash() + 0x20000, image, 0x1000);
}

static void test_stays(void **state)
{
    (void)state;
    start_at(0, CR_STUB_REST);
    write_a_block();
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_END, NULL, NULL, 1), 0);
    assert_int_equal(stub_hello(WIRE_HELLO_VERSION), WIRE_STUB_VERSION);
    assert_int_equal(STUB_COMMAND(WIRE_OP_MEM_END, NULL, NULL, 1, 0), 0);
    assert_int_equal(stub_hello(WIRE_HELLO_VERSION), WIRE_STUB_VERSION);
}

/* A program in RAM, which says a word at the rate that the ROM had. */
static void test_calls_an_entry(void **state)
{
    (void)state;
    enum { RTC_RAM = 0x50000000 };
    static const uint32_t program[] = {
        0x60000537, /* lui a0, 0x60000: UART0 */
        0x04b00593, /* li a1, 'K' */
        0x00b52023, /* sw a1, 0(a0) */
        0x05900593, /* li a1, 'Y' */
        0x00b52023, /* sw a1, 0(a0) */
        0x0000006f, /* j . */
    };
    uint8_t bytes[sizeof program];
    for (size_t i = 0; i < CR_COUNT(program); i++)
        put_le32(bytes + 4 * i, program[i]);
    start_at(0, CR_STUB_REST);
    assert_int_equal(
        STUB_COMMAND(WIRE_OP_MEM_BEGIN, NULL, NULL, sizeof bytes, 1, sizeof bytes, RTC_RAM), 0);
    assert_int_equal(stub_block(WIRE_OP_MEM_DATA, 0, bytes, sizeof bytes, 0), 0);
    assert_int_equal(STUB_COMMAND(WIRE_OP_MEM_END, NULL, NULL, 0, RTC_RAM), 0);
    assert_true(hears("KY", 100 * MS));
}

int main(void)
{
    random_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_core, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_sectors, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_md5, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_write_raw, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_write_lzma, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_write_far, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_reboots, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_stays, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_calls_an_entry, new_board, drop_board),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
