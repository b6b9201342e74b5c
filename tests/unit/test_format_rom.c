/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Mask ROM files: which chip and revision they are of, and what the silicon holds. */
#include "bytes.h"
#include "cm.h"
#include "elf_writer.h"

#include <crema/rom.h>
#include <string.h>

#define BUF CR_BUF_INIT(16 << 20)

enum { TEXT_LEN = 0x100, TABLE_OFF = 0x80, DATA_LEN = 8 };

static uint8_t text[TEXT_LEN];
static const char constants[] = "\0hint esp32c3-api1 \0esp32c3-api1-20210207\0esp32c3-20200918";
static const uint8_t in_table[DATA_LEN] = {1, 2, 3, 4, 5, 6, 7};
static const uint8_t in_header[4] = {9, 10, 11, 12};
static const uint8_t zeros[16];

static struct test_section sections[] = {
    {".fixed.text", SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, 0x40000000, TEXT_LEN, text, 0},
    /* Not allocated, as the vendor's linker leaves them: no program header has them. */
    {".data_uart", SHT_PROGBITS, SHF_WRITE, 0x3fcdf060, DATA_LEN - 1, in_table, 0},
    {".bss.interface", SHT_PROGBITS, SHF_WRITE, 0x3fcdf830, sizeof zeros, zeros, 0},
    {".data_cache", SHT_PROGBITS, SHF_ALLOC | SHF_WRITE, 0x3fcdf7a0, 4, in_header, 0x40059200},
    {".rodata", SHT_PROGBITS, SHF_ALLOC, 0x3ff19c00, sizeof constants, constants, 0},
    {".eh_frame", SHT_PROGBITS, SHF_ALLOC, 0x42000000, 0x20, NULL, 0},
    BSS(".bss", 0x3fcd0000, 0x100),
};

static void put_row(uint32_t first, uint32_t end, uint32_t source)
{
    put_le32(text + TABLE_OFF, first);
    put_le32(text + TABLE_OFF + 4, end);
    put_le32(text + TABLE_OFF + 8, source);
}

static int set_up(void **state)
{
    (void)state;
    memset(text, 0x11, sizeof text);
    put_le32(text + 0x10, 5);
    put_le32(text + 0x14, 3);
    put_row(0x3fcdf060, 0x3fcdf068, 0x40059100);
    return 0;
}

static enum crema_status read_rom(struct crema_rom *rom, struct crema_error *err)
{
    struct cr_buf file = BUF;
    const struct test_elf spec = {.entry = 0x40000000,
                                  .sections = sections,
                                  .section_count = CR_COUNT(sections),
                                  .has_segments = true};
    *err = (struct crema_error){0};
    test_elf_write(&spec, &file);
    enum crema_status st = crema_rom_read(file.data, file.len, rom, err);
    cr_buf_release(&file);
    return st;
}

static void test_bytes_stand_where_silicon_has_them(void **state)
{
    (void)state;
    struct crema_rom rom;
    struct crema_error err;
    assert_int_equal(read_rom(&rom, &err), CREMA_OK);
    assert_string_equal(rom.chip->name, "esp32c3");
    assert_int_equal(rom.revision, 3);
    assert_string_equal(rom.version, "esp32c3-api1-20210207");
    assert_int_equal(rom.len, 0x60000);
    assert_memory_equal(rom.data, text, sizeof text);
    assert_memory_equal(rom.data + 0x59c00, constants, sizeof constants);
    assert_memory_equal(rom.data + 0x59100, in_table, DATA_LEN);
    assert_memory_equal(rom.data + 0x59200, in_header, sizeof in_header);
    crema_rom_release(&rom);
    assert_null(rom.data);
}

static void refuse(enum crema_status status, const char *why)
{
    struct crema_rom rom;
    struct crema_error err;
    assert_int_equal(read_rom(&rom, &err), status);
    assert_null(rom.data);
    if (!strstr(err.why, why))
        fail_msg("\"%s\" does not say \"%s\"", err.why, why);
}

static void test_data_without_an_image_is_refused(void **state)
{
    (void)state;
    put_row(0x3fcdf060, 0x3fcdf070, 0x40059100); /* not this section's */
    refuse(CREMA_E_INPUT, "stands nowhere in the ROM");
    put_row(0x3fcdf060, 0x3fcdf068, 0x40000040); /* over code */
    refuse(CREMA_E_INPUT, "stands nowhere in the ROM");
    put_row(0x3fcdf060, 0x3fcdf068, 0x3fc80000); /* in RAM */
    refuse(CREMA_E_INPUT, "stands nowhere in the ROM");
}

static void test_what_is_no_rom_is_refused(void **state)
{
    (void)state;
    put_le32(text + 0x10, 0x7777);
    refuse(CREMA_E_UNSUPPORTED, "esp32c3-api1-20210207"); /* it says what it is */
    struct test_section kept = sections[4];
    sections[4].data = zeros;
    sections[4].size = sizeof zeros;
    refuse(CREMA_E_INPUT, "0x40000000 is not the start of a mask ROM");
    sections[4] = kept;
    put_le32(text + 0x10, 13); /* the chip has no ROM at the other sections' addresses */
    refuse(CREMA_E_INPUT, "where the ESP32-C6 has no memory");
}

static void test_the_revision_must_fit(void **state)
{
    (void)state;
    struct crema_rom rom;
    struct crema_error err;
    const struct crema_chip *c3 = crema_chip_find("esp32c3");
    const struct crema_chip *c6 = crema_chip_find("esp32c6");
    assert_int_equal(read_rom(&rom, &err), CREMA_OK);
    for (uint16_t revision = 3; revision <= 100; revision++)
        assert_int_equal(crema_rom_check(&rom, c3, revision, &err), CREMA_OK);
    assert_int_equal(crema_rom_check(&rom, c3, 2, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "from v0.3 on"));
    assert_int_equal(crema_rom_check(&rom, c3, 101, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "a later one"));
    assert_int_equal(crema_rom_check(&rom, c6, 3, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "a ROM of the ESP32-C3"));
    crema_rom_release(&rom);
}

/* The reader of anything at all: every byte of the file changed, one after the other. */
static void test_damaged_files_end_in_an_answer(void **state)
{
    (void)state;
    struct cr_buf file = BUF;
    const struct test_elf spec = {.entry = 0x40000000,
                                  .sections = sections,
                                  .section_count = CR_COUNT(sections),
                                  .has_segments = true};
    test_elf_write(&spec, &file);
    unsigned read = 0, refused = 0;
    for (size_t i = 0; i < file.len; i++) {
        for (unsigned bit = 0; bit < 8; bit++) {
            struct crema_rom rom;
            struct crema_error err = {0};
            file.data[i] ^= (uint8_t)(1u << bit);
            bool is_read = crema_rom_read(file.data, file.len, &rom, &err) == CREMA_OK;
            assert_int_equal(is_read, rom.data != NULL);
            assert_int_equal(is_read, err.status == CREMA_OK);
            read += is_read;
            refused += !is_read;
            crema_rom_release(&rom);
            file.data[i] ^= (uint8_t)(1u << bit);
        }
    }
    assert_true(read > 0 && refused > 0);
    cr_buf_release(&file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_bytes_stand_where_silicon_has_them, set_up),
        cmocka_unit_test_setup(test_data_without_an_image_is_refused, set_up),
        cmocka_unit_test_setup(test_what_is_no_rom_is_refused, set_up),
        cmocka_unit_test_setup(test_the_revision_must_fit, set_up),
        cmocka_unit_test_setup(test_damaged_files_end_in_an_answer, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
