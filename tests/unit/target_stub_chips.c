/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The stubs' machine code of every chip: the stub's own opcodes, and those of ROMs and other tools'
 * stubs. What comes out is compared with what the host's libraries say. */
#include "stub_model.h"

#include "bytes.h"
#include "random_numbers.h"
#include "rvfilter.h"
#include "unlzma.h"

#include <libdeflate.h>
#include <lzma.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#define IMAGE_LEN 0x9345u
#define AT        0x20000u
#define PAGES_LEN 0x745u

static const char *chip_name;
static bool is_usb;
static uint8_t image[IMAGE_LEN], coded[IMAGE_LEN + 0x1000];

/* Code-like: runs of what was there before, changed here and there. */
static void fill_image(void)
{
    for (size_t i = 0; i < IMAGE_LEN; i++) {
        bool is_old = i >= 0x4000 && i / 24 % 3 != 0;
        image[i] = is_old ? image[i - 0x3ff0 + i / 24 % 7 * 4] : (uint8_t)random_below(90);
    }
}

static int open_model(void **state)
{
    (void)state;
    stub_model_open(chip_name, is_usb);
    random_fill(stub_model.flash + AT, 0x30000);
    fill_image();
    return 0;
}

static int close_model(void **state)
{
    (void)state;
    stub_model_close();
    return 0;
}

static void load_all(void)
{
    stub_model_start(false);
    stub_model_load(CR_STUB_WRITE);
    stub_model_load(CR_STUB_REST);
}

/* The stub's own opcodes */

static void greets(void **state)
{
    (void)state;
    stub_model_start(false);
    assert_int_equal(stub_hello(WIRE_HELLO_VERSION), WIRE_STUB_VERSION);
    assert_int_equal(stub_hello(WIRE_HELLO_BUILD), stub_model.stub->build);
    assert_int_equal(stub_hello(WIRE_HELLO_JEDEC), 0x1640c8);
    assert_int_equal(stub_hello(WIRE_HELLO_SFDP_SIZE), STUB_MODEL_FLASH);
    assert_int_equal(stub_hello(WIRE_HELLO_CODE), stub_core_hash(stub_model.stub));
    if (stub_model.chip->loader.watchdogs_off != NULL)
        assert_true(stub_model.wdt_stops > 0);
    assert_int_equal(stub_model.resets, 0);
}

static void hashes_sectors(void **state)
{
    (void)state;
    enum { COUNT = 24, LEN = 5 };
    const uint8_t *data;
    size_t len;
    uint8_t hashes[COUNT][16], root[16];
    stub_model_start(false);
    stub_hello(0);
    assert_int_equal(STUB_COMMAND(WIRE_STUB_OP_SECTORS, &data, &len, AT, COUNT, LEN), 0);
    assert_int_equal(len, COUNT * LEN + 16);
    for (unsigned i = 0; i < COUNT; i++) {
        stub_hash(stub_model.flash + AT + i * 4096, 4096, hashes[i]);
        assert_memory_equal(data + i * LEN, hashes[i], LEN);
    }
    stub_hash(hashes[0], sizeof hashes, root);
    assert_memory_equal(data + COUNT * LEN, root, 16);
}

static size_t pack_lzma(uint32_t dictionary)
{
    lzma_options_lzma options;
    lzma_lzma_preset(&options, 9);
    options.dict_size = dictionary;
    options.lc = 0;
    options.lp = options.pb = 1;
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t len = 0;
    assert_int_equal(
        lzma_raw_buffer_encode(filters, NULL, image, IMAGE_LEN, coded, &len, sizeof coded),
        LZMA_OK);
    return len;
}

/* Known content before the image, most of which comes from there. Filtered where code of that kind
 * is, as the stub has to do with what it looks back to. */
static size_t pack_known(bool is_filtered, const uint32_t *ranges, size_t count)
{
    static uint8_t text[0x8000 + IMAGE_LEN];
    size_t known = 0, len = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(text + known, stub_model.flash + ranges[2 * i], ranges[2 * i + 1]);
        if (is_filtered)
            cr_rvfilter_apply(text + known, ranges[2 * i + 1], ranges[2 * i]);
        known += ranges[2 * i + 1];
    }
    memcpy(text + known, image, IMAGE_LEN);
    if (is_filtered)
        cr_rvfilter_apply(text + known, IMAGE_LEN, AT);
    lzma_options_lzma options;
    lzma_lzma_preset(&options, 9);
    options.dict_size = sizeof text;
    options.preset_dict = text;
    options.preset_dict_size = (uint32_t)known;
    options.lc = options.pb = 1; /* the ESP8266 has not the room for more than one of lc and lp */
    options.lp = 0;
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    assert_int_equal(
        lzma_raw_buffer_encode(filters, NULL, text + known, IMAGE_LEN, coded, &len, sizeof coded),
        LZMA_OK);
    return len;
}

static size_t pack_zlib(void)
{
    struct libdeflate_compressor *c = libdeflate_alloc_compressor(9);
    size_t len = libdeflate_zlib_compress(c, image, IMAGE_LEN, coded, sizeof coded);
    libdeflate_free_compressor(c);
    assert_true(len > 0);
    return len;
}

static void expect_image(void)
{
    assert_memory_equal(stub_model.flash + AT, image, IMAGE_LEN);
    for (uint32_t i = IMAGE_LEN; i % 4096 != 0; i++)
        assert_int_equal(stub_model.flash[AT + i], 0xff);
}

static void write_coded(struct stub_write w)
{
    static const uint32_t ranges[] = {AT, IMAGE_LEN};
    struct stub_written written;
    uint8_t hash[WIRE_HASH_LEN];
    w.ranges = ranges;
    w.range_count = 1;
    stub_write(&w, &written);
    assert_int_equal(written.state, WIRE_STATE_DONE);
    expect_image();
    stub_hash(stub_model.flash + AT, (IMAGE_LEN + 15) & ~15u, hash);
    assert_memory_equal(written.hash, hash, sizeof hash);
    print_message("%s%s, coder %u: %u ms, %u gaps\n", chip_name, is_usb ? " by USB" : "",
                  (unsigned)w.coder, (unsigned)(written.us / 1000), written.gaps);
}

static void writes(void **state)
{
    (void)state;
    load_all();
    uint32_t dictionary = stub_hello(WIRE_HELLO_DICTIONARY);
    write_coded(
        (struct stub_write){.coder = WIRE_CODER_RAW, .coded = image, .coded_len = IMAGE_LEN});
    image[77]++;
    size_t len = pack_lzma(dictionary);
    write_coded((struct stub_write){
        .coder = WIRE_CODER_LZMA, .param = 54, .coded = coded, .coded_len = len});
    image[78]++;
    len = pack_zlib();
    write_coded((struct stub_write){.coder = WIRE_CODER_ZLIB, .coded = coded, .coded_len = len});
}

/* A few pages of the image as they are. */
static void write_pages(uint32_t flags)
{
    static const uint32_t ranges[] = {AT, PAGES_LEN};
    struct stub_write w = {.coder = WIRE_CODER_RAW,
                           .param = flags,
                           .ranges = ranges,
                           .range_count = 1,
                           .coded = image,
                           .coded_len = PAGES_LEN};
    struct stub_written written;
    stub_write(&w, &written);
    assert_int_equal(written.state, WIRE_STATE_DONE);
    assert_memory_equal(stub_model.flash + AT, image, PAGES_LEN);
    assert_int_equal(stub_model.flash[AT + PAGES_LEN], 0xff);
}

/* By how many of the flash's commands, where no piece is blank. */
static void write_by(enum stub_model_cs cs, uint32_t flags, uint32_t unit)
{
    uint32_t before = stub_model_programs();
    stub_model.cs = cs;
    memset(stub_model.flash + AT, 0xff, 0x1000); /* erasing takes the test's time */
    write_pages(flags | WIRE_WRITE_BLANK);
    assert_int_equal(stub_model_programs() - before, (PAGES_LEN + unit - 1) / unit);
}

static void writes_pages_where_cs_is_held(void **state)
{
    (void)state;
    load_all();
    write_by(STUB_MODEL_CS_IGNORED, 0, 64);
    write_by(STUB_MODEL_CS_RISES, 0, 64);
    write_by(STUB_MODEL_CS_HELD, 0, strcmp(chip_name, "esp8266") == 0 ? 64 : 256);
    write_by(STUB_MODEL_CS_HELD, WIRE_WRITE_PIECES, 64);
}

/* Neither looked for what is to be erased, nor erased: the host has to know. */
static void takes_for_blank_what_it_is_told(void **state)
{
    (void)state;
    load_all();
    memset(stub_model.flash + AT, 0xff, 0x2000);
    write_pages(WIRE_WRITE_BLANK);
    stub_model.flash[AT + 0x2000] = 0x55;
    const uint32_t ranges[] = {AT + 0x2000, 0x40};
    struct stub_write w = {.coder = WIRE_CODER_RAW,
                           .param = WIRE_WRITE_BLANK,
                           .ranges = ranges,
                           .range_count = 1,
                           .coded = image,
                           .coded_len = 0x40};
    struct stub_written written;
    stub_write(&w, &written);
    assert_int_equal(written.state, WIRE_STATE_DONE);
    assert_int_equal(stub_model.flash[AT + 0x2000], 0x55 & image[0]);
    assert_int_equal(STUB_COMMAND(WIRE_STUB_OP_WRITE_BEGIN, NULL, NULL, WIRE_CODER_RAW, 4,
                                  WIRE_WRITE_PIECES << 1, 0, 1, AT, 4),
                     WIRE_ROM_ERROR_PARAM);
}

/* Blank pieces in a page, at its ends and within, and pages all blank. */
static void writes_pages_with_holes(void **state)
{
    (void)state;
    load_all();
    for (unsigned i = 0; i + 64 <= PAGES_LEN; i += 64)
        if (random_below(2) != 0)
            memset(image + i, 0xff, 64);
    memset(image + 0x1c0, 0xff, 0x280);
    write_pages(0);
}

/* Words with the opcodes that the filter cares for. */
static void fill_like_code(uint8_t *data, size_t len)
{
    static const uint8_t ops[] = {0x97, 0xe7, 0x83, 0x93, 0xef, 0x6f, 0x01, 0x33};
    for (size_t i = 0; i + 4 <= len; i += 4)
        put_le32(data + i, (random_word() & 0xfff08f00) | ops[random_below(sizeof ops)]);
}

static void writes_what_is_known(void **state)
{
    (void)state;
    const uint32_t ranges[] = {AT + 0x20000, 0x3000, AT + 0x24000, 0x5000, AT, IMAGE_LEN};
    bool is_riscv = stub_model.chip->arch == CREMA_ARCH_RISCV;
    struct stub_write w = {.coder = WIRE_CODER_LZMA,
                           .param = LZMA_PROPERTIES(1, 0, 1),
                           .known = 2,
                           .ranges = ranges,
                           .range_count = 3,
                           .coded = coded};
    struct stub_written written;
    load_all();
    w.param |= is_riscv ? WIRE_FILTER_RISCV << 8 : 0;
    fill_like_code(stub_model.flash + AT + 0x20000, 0x9000);
    for (size_t i = 0; i < IMAGE_LEN; i += 60) { /* all from there, or from the image's beginning */
        const uint8_t *from = stub_model.flash + AT + 0x20000 + 4 * random_below(0x8f00 / 4);
        bool is_far = i < 0x4000 || random_below(2) == 0;
        memcpy(image + i, is_far ? from : image + 4 * random_below(0x3f00 / 4),
               IMAGE_LEN - i < 60 ? IMAGE_LEN - i : 60);
    }
    w.coded_len = pack_known(is_riscv, ranges, 2);
    assert_true(w.coded_len < IMAGE_LEN / 8);
    stub_write(&w, &written);
    assert_int_equal(written.state, WIRE_STATE_DONE);
    expect_image();
    /* More known ranges than there are, and a distance to before them. */
    assert_int_equal(STUB_COMMAND(WIRE_STUB_OP_WRITE_BEGIN, NULL, NULL, WIRE_CODER_LZMA, 100,
                                  w.param, 2, 1, AT, IMAGE_LEN),
                     WIRE_ROM_ERROR_PARAM);
    w.known = 0;
    w.ranges = ranges + 4;
    w.range_count = 1;
    stub_write(&w, &written);
    assert_int_equal(written.state, WIRE_STATE_FAILED);
    assert_int_equal(written.status, WIRE_ROM_ERROR_DEFLATE);
}

static void erases(void **state)
{
    (void)state;
    const uint8_t *data;
    size_t len;
    load_all();
    uint8_t kept = stub_model.flash[AT + 0x25000];
    assert_int_equal(STUB_COMMAND(WIRE_STUB_OP_ERASE, NULL, NULL, 1, AT, 0x25000), 0);
    do {
        assert_int_equal(stub_take_answer(WIRE_STUB_OP_ERASE, 12000000, &data, &len), 0);
    } while (get_le32(data + 4) == WIRE_STATE_BUSY);
    assert_int_equal(get_le32(data + 4), WIRE_STATE_DONE);
    for (uint32_t i = 0; i < 0x25000; i++)
        assert_int_equal(stub_model.flash[AT + i], 0xff);
    assert_int_equal(stub_model.flash[AT + 0x25000], kept);
}

static void reads(void **state)
{
    (void)state;
    enum { LEN = 0x3330 };
    const uint8_t *data;
    size_t len;
    uint8_t hash[WIRE_HASH_LEN];
    load_all();
    stub_hello(0);
    uint8_t bytes[12], *got = calloc(1, LEN);
    put_le32(bytes, AT + 1);
    put_le32(bytes + 4, LEN);
    put_le32(bytes + 8, 0x10000);
    stub_request(WIRE_STUB_OP_READ, 0, bytes, sizeof bytes);
    for (uint32_t end = 0; end < LEN;) {
        assert_int_equal(stub_take_answer(WIRE_STUB_OP_READ, 1000000, &data, &len), 0);
        uint32_t off = get_le32(data) - AT - 1;
        assert_int_equal(off, end);
        end += (uint32_t)len - 4;
        assert_true(end <= LEN);
        memcpy(got + off, data + 4, len - 4);
        put_le32(bytes, AT + 1 + end);
        put_le32(bytes + 4, 0);
        stub_request(WIRE_STUB_OP_READ_ACK, 0, bytes, 8);
    }
    assert_memory_equal(got, stub_model.flash + AT + 1, LEN);
    assert_int_equal(stub_take_answer(WIRE_STUB_OP_READ, 1000000, &data, &len), 0);
    stub_hash(got, LEN, hash);
    assert_memory_equal(data + 4, hash, sizeof hash);
    free(got);
}

static void changes_rate(void **state)
{
    (void)state;
    stub_model_start(false);
    uint32_t before = stub_model_clkdiv();
    assert_int_equal(STUB_COMMAND(WIRE_OP_CHANGE_BAUDRATE, NULL, NULL, 921600, 115200), 0);
    assert_int_equal(stub_hello(WIRE_HELLO_VERSION), WIRE_STUB_VERSION);
    /* The ESP8266's divider has no sixteenths. */
    uint32_t step = strcmp(chip_name, "esp8266") == 0 ? 16 : 1;
    if (is_usb)
        assert_int_equal(stub_model_clkdiv(), before);
    else
        assert_in_range(stub_model_clkdiv() * 8, before - 4 * step, before + 4 * step);
}

/* Those of others */

static void sync(void)
{
    uint8_t data[WIRE_SYNC_LEN] = WIRE_SYNC_MAGIC;
    memset(data + 4, WIRE_SYNC_FILL, sizeof data - 4);
    stub_request(WIRE_OP_SYNC, 0, data, sizeof data);
    for (unsigned i = 0; i < WIRE_SYNC_ANSWERS; i++)
        assert_int_equal(stub_take_answer(WIRE_OP_SYNC, 100000, NULL, NULL), 0);
    assert_false(stub_take_frame(10000));
}

static void start_whole(void)
{
    stub_model_start(true);
    sync();
    assert_int_equal(STUB_COMMAND(WIRE_OP_SPI_ATTACH, NULL, NULL, 0), 0);
    assert_int_equal(STUB_COMMAND(WIRE_OP_SPI_SET_PARAMS, NULL, NULL, 0, STUB_MODEL_FLASH, 0x10000,
                                  0x1000, 0x100, 0xffff),
                     0);
}

static void send_blocks(uint8_t op, const uint8_t *data, size_t len, size_t block)
{
    for (uint32_t seq = 0; len > 0; seq++) {
        size_t part = len < block ? len : block;
        if (seq == 1) /* damaged on its way */
            assert_int_equal(stub_block(op, seq, data, part, 1), WIRE_ROM_ERROR_CHECKSUM);
        assert_int_equal(stub_block(op, seq, data, part, 0), 0);
        if (seq == 2)
            sync();
        data += part;
        len -= part;
    }
}

static void expect_md5(const uint8_t *want, uint32_t off, uint32_t len)
{
    const uint8_t *data;
    size_t data_len;
    uint8_t sum[16];
    assert_int_equal(STUB_COMMAND(WIRE_OP_SPI_FLASH_MD5, &data, &data_len, off, len, 0, 0), 0);
    assert_int_equal(data_len, sizeof sum);
    assert_int_equal(EVP_Digest(want, len, sum, NULL, EVP_md5(), NULL), 1);
    assert_memory_equal(data, sum, sizeof sum);
}

static void writes_as_others(void **state)
{
    (void)state;
    const uint32_t block = 0x4000, count = (IMAGE_LEN + block - 1) / block;
    static uint8_t padded[(IMAGE_LEN / 0x4000 + 1) * 0x4000];
    start_whole();
    memset(padded, 0xff, sizeof padded);
    memcpy(padded, image, IMAGE_LEN);
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_BEGIN, NULL, NULL, IMAGE_LEN, count, block, AT), 0);
    send_blocks(WIRE_OP_FLASH_DATA, padded, count * block, block);
    expect_md5(image, AT, IMAGE_LEN);
    expect_image();
    image[1234]++;
    size_t len = pack_zlib();
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_DEFL_BEGIN, NULL, NULL, IMAGE_LEN,
                                  (uint32_t)(len + block - 1) / block, block, AT),
                     0);
    send_blocks(WIRE_OP_FLASH_DEFL_DATA, coded, len, block);
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_DEFL_END, NULL, NULL, 1), 0);
    expect_image();
    expect_md5(image, AT, IMAGE_LEN);
    assert_int_equal(stub_block(WIRE_OP_FLASH_DEFL_DATA, 0, coded, 64, 0), WIRE_ROM_ERROR_INVALID);
}

static void refuses_what_does_not_inflate(void **state)
{
    (void)state;
    start_whole();
    memset(coded, 0x55, 0x400);
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_DEFL_BEGIN, NULL, NULL, IMAGE_LEN, 2, 0x400, AT),
                     0);
    assert_int_equal(stub_block(WIRE_OP_FLASH_DEFL_DATA, 0, coded, 0x400, 0), 0);
    assert_int_equal(stub_block(WIRE_OP_FLASH_DEFL_DATA, 1, coded, 0x400, 0),
                     WIRE_ROM_ERROR_DEFLATE);
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_DEFL_END, NULL, NULL, 1), WIRE_ROM_ERROR_DEFLATE);
    /* An end before all has come. */
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_BEGIN, NULL, NULL, 0x2000, 2, 0x1000, AT), 0);
    assert_int_equal(stub_block(WIRE_OP_FLASH_DATA, 0, image, 0x1000, 0), 0);
    assert_int_equal(STUB_COMMAND(WIRE_OP_FLASH_END, NULL, NULL, 1), WIRE_ROM_ERROR_FAILED);
}

static void send_word(uint32_t word)
{
    uint8_t frame[12];
    size_t at = 0;
    frame[at++] = 0xc0;
    for (unsigned i = 0; i < 4; i++) {
        uint8_t byte = (uint8_t)(word >> 8 * i);
        frame[at++] = byte == 0xc0 || byte == 0xdb ? 0xdb : byte;
        if (byte == 0xc0 || byte == 0xdb)
            frame[at++] = byte == 0xc0 ? 0xdc : 0xdd;
    }
    frame[at++] = 0xc0;
    stub_line->send(frame, at);
}

static void reads_and_erases_as_others(void **state)
{
    (void)state;
    enum { LEN = 0x5432 };
    uint8_t *got = malloc(LEN), sum[16];
    uint32_t have = 0;
    start_whole();
    assert_int_equal(STUB_COMMAND(WIRE_OP_READ_FLASH, NULL, NULL, AT + 5, LEN, 0x1000, 64), 0);
    while (have < LEN) {
        assert_true(stub_take_frame(1000000));
        assert_true(stub_answer_len <= LEN - have);
        memcpy(got + have, stub_answer, stub_answer_len);
        send_word(have += (uint32_t)stub_answer_len);
    }
    assert_memory_equal(got, stub_model.flash + AT + 5, LEN);
    assert_true(stub_take_frame(1000000));
    assert_int_equal(stub_answer_len, 16);
    assert_int_equal(EVP_Digest(got, LEN, sum, NULL, EVP_md5(), NULL), 1);
    assert_memory_equal(stub_answer, sum, 16);
    free(got);
    assert_int_equal(STUB_COMMAND(WIRE_OP_ERASE_REGION, NULL, NULL, AT + 0x1000, 0x2000), 0);
    for (uint32_t i = 0; i < 0x2000; i++)
        assert_int_equal(stub_model.flash[AT + 0x1000 + i], 0xff);
    stub_request(WIRE_OP_ERASE_FLASH, 0, "", 0);
    assert_int_equal(stub_take_answer(WIRE_OP_ERASE_FLASH, 100000000, NULL, NULL), 0);
    for (uint32_t i = 0; i < STUB_MODEL_FLASH; i++)
        assert_int_equal(stub_model.flash[i], 0xff);
}

/* A word of memory is changed by the commands that load RAM, and read back. */
static void fills_memory_as_others(void **state)
{
    (void)state;
    const uint8_t *data;
    size_t len;
    uint32_t at = stub_model.stub->ram[0].end - 64; /* of the stack, where nothing is now */
    at = (stub_model.stub->ram[0].end - 0xf00) & ~15u;
    start_whole();
    assert_int_equal(STUB_COMMAND(WIRE_OP_MEM_BEGIN, NULL, NULL, 40, 1, 40, at), 0);
    assert_int_equal(stub_block(WIRE_OP_MEM_DATA, 0, image, 40, 0), 0);
    assert_int_equal(STUB_COMMAND(WIRE_OP_MEM_END, NULL, NULL, 1, 0), 0);
    assert_int_equal(STUB_COMMAND(WIRE_STUB_OP_READ_MEM, &data, &len, at, 40), 0);
    assert_memory_equal(data, image, 40);
    stub_request(
        WIRE_OP_READ_REG, 0,
        (uint8_t[]){(uint8_t)at, (uint8_t)(at >> 8), (uint8_t)(at >> 16), (uint8_t)(at >> 24)}, 4);
    assert_int_equal(stub_take_answer(WIRE_OP_READ_REG, 100000, NULL, NULL), 0);
    assert_int_equal(get_le32(stub_answer + 4), get_le32(image));
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(greets, open_model, close_model),
        cmocka_unit_test_setup_teardown(hashes_sectors, open_model, close_model),
        cmocka_unit_test_setup_teardown(writes, open_model, close_model),
        cmocka_unit_test_setup_teardown(writes_pages_where_cs_is_held, open_model, close_model),
        cmocka_unit_test_setup_teardown(writes_pages_with_holes, open_model, close_model),
        cmocka_unit_test_setup_teardown(takes_for_blank_what_it_is_told, open_model, close_model),
        cmocka_unit_test_setup_teardown(writes_what_is_known, open_model, close_model),
        cmocka_unit_test_setup_teardown(erases, open_model, close_model),
        cmocka_unit_test_setup_teardown(reads, open_model, close_model),
        cmocka_unit_test_setup_teardown(changes_rate, open_model, close_model),
        cmocka_unit_test_setup_teardown(writes_as_others, open_model, close_model),
        cmocka_unit_test_setup_teardown(refuses_what_does_not_inflate, open_model, close_model),
        cmocka_unit_test_setup_teardown(reads_and_erases_as_others, open_model, close_model),
        cmocka_unit_test_setup_teardown(fills_memory_as_others, open_model, close_model),
    };
    int failed = 0;
    random_init();
    for (int i = 1; i < argc; i++) {
        char *usb = strstr(argv[i], ":usb");
        is_usb = usb != NULL;
        if (usb != NULL)
            *usb = '\0';
        chip_name = argv[i];
        if (cr_stub_find(chip_name) == NULL) {
            print_message("%s: this build has no stub\n", chip_name);
            return 77;
        }
        print_message("== %s%s\n", chip_name, is_usb ? " by USB" : "");
        failed += cmocka_run_group_tests_name(chip_name, tests, NULL, NULL);
    }
    return failed != 0;
}
