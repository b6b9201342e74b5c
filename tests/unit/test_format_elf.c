/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "cm.h"
#include "elf_writer.h"

#include <crema/elf.h>
#include <crema/wire/image.h>
#include <string.h>

#define BUF CR_BUF_INIT(16 << 20)

static const struct crema_chip *c3(void)
{
    const struct crema_chip *chip = crema_chip_find("esp32c3");
    assert_non_null(chip);
    return chip;
}

static const struct test_section ordinary[] = {
    RODATA(".rodata", 0x3c000020, 0x100),
    TEXT(".iram", 0x40380000, 0x44),
    DATA(".data", 0x3fc80044, 0x20),
    BSS(".bss", 0x3fc80064, 0x1000),
    TEXT(".text", 0x42010020, 0x200),
    {".comment", SHT_PROGBITS, 0, 0, 0x20, NULL, 0},
    {".empty", SHT_PROGBITS, SHF_ALLOC, 0x3fc90000, 0, NULL, 0},
    {".init_array", SHT_INIT_ARRAY, SHF_ALLOC, 0x3c000120, 8, NULL, 0},
};

static const struct test_symbol symbols[] = {
    {"_start", 0x42010020, 0, STT_NOTYPE, ".text"},
    {"_before_end", 0x42010020, 0, STT_NOTYPE, ".rodata"},
    {"main", 0x42010040, 0x20, STT_FUNC, ".text"},
    {"$x", 0x42010044, 0, STT_NOTYPE, ".text"},
    {"inner", 0x42010048, 0, STT_NOTYPE, ".text"},
    {"rom_printf", 0x40000040, 0, STT_NOTYPE, NULL},
    {"table", 0x3c000040, 0x40, STT_OBJECT, ".rodata"},
    {"build_info.CHIP_NAME", 0, 7, STT_OBJECT, ".espressif.metadata"},
    {"too.LONG", 3, 400, STT_OBJECT, ".espressif.metadata"},
};

static struct test_elf ordinary_elf(void)
{
    return (struct test_elf){
        .entry = 0x42010020,
        .sections = ordinary,
        .section_count = CR_COUNT(ordinary),
        .symbols = symbols,
        .symbol_count = CR_COUNT(symbols) - 2,
        .has_segments = true,
    };
}

static void test_sections_are_those_that_occupy_memory(void **state)
{
    (void)state;
    struct cr_buf file = BUF;
    struct test_elf spec = ordinary_elf();
    test_elf_write(&spec, &file);
    struct crema_elf *elf;
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    size_t count;
    const struct crema_elf_section *s = crema_elf_sections(elf, &count);
    assert_int_equal(count, 6); /* not .comment, not .empty */
    assert_string_equal(s[0].name, ".rodata");
    assert_int_equal(s[0].addr, 0x3c000020);
    assert_int_equal(s[0].data[5], 5);
    assert_true(s[1].flags & CREMA_MEM_EXEC);
    assert_true(s[2].flags & CREMA_MEM_WRITE);
    assert_null(crema_elf_section(elf, ".bss")->data);
    assert_int_equal(crema_elf_section(elf, ".bss")->size, 0x1000);
    assert_int_equal(crema_elf_section(elf, ".init_array")->size, 8);
    assert_int_equal(crema_elf_entry(elf), 0x42010020);
    assert_int_equal(crema_elf_machine(elf), EM_RISCV);
    crema_elf_close(elf);
    cr_buf_release(&file);
}

static void test_without_section_headers_segments_count(void **state)
{
    (void)state;
    struct cr_buf file = BUF;
    struct test_elf spec = ordinary_elf();
    spec.is_stripped = true;
    spec.section_count = 5;
    test_elf_write(&spec, &file);
    struct crema_elf *elf;
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    size_t count;
    const struct crema_elf_section *s = crema_elf_sections(elf, &count);
    assert_int_equal(count, 5);
    assert_int_equal(s[4].addr, 0x42010020);
    assert_int_equal(s[4].size, 0x200);
    assert_null(s[3].data);
    assert_int_equal(s[3].size, 0x1000);
    assert_false(crema_elf_symbol(elf, "main", &(struct crema_elf_symbol){0}));
    crema_elf_close(elf);
    cr_buf_release(&file);
}

static void test_symbols_by_name_and_address(void **state)
{
    (void)state;
    struct cr_buf file = BUF;
    struct test_elf spec = ordinary_elf();
    test_elf_write(&spec, &file);
    struct crema_elf *elf;
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    struct crema_elf_symbol s;
    assert_true(crema_elf_symbol(elf, "main", &s));
    assert_int_equal(s.addr, 0x42010040);
    assert_true(s.is_function);
    assert_false(crema_elf_symbol(elf, "nowhere", &s));
    assert_true(crema_elf_symbol_at(elf, 0x4201005f, &s)); /* covered, though "inner" is nearer */
    assert_string_equal(s.name, "main");
    assert_true(crema_elf_symbol_at(elf, 0x42010030, &s));
    assert_string_equal(s.name, "_start");
    assert_true(crema_elf_symbol_at(elf, 0x42010060, &s)); /* past main: nearest of unknown size */
    assert_string_equal(s.name, "inner");
    assert_true(crema_elf_symbol_at(elf, 0x40000040, &s)); /* absolute names only where they are */
    assert_string_equal(s.name, "rom_printf");
    assert_false(crema_elf_symbol_at(elf, 0x40000044, &s));
    assert_false(crema_elf_symbol_at(elf, 0x100, &s));
    crema_elf_close(elf);
    cr_buf_release(&file);
}

/* The error of opening `file` or of checking it for the chip; the file is released. */
static struct crema_error error_of(struct cr_buf *file)
{
    struct crema_error err = {0};
    struct crema_elf *elf;
    if (crema_elf_open(file->data, file->len, &elf, &err) == CREMA_OK) {
        assert_non_null(elf);
        assert_int_equal(err.status, CREMA_OK);
        crema_elf_check_chip(elf, c3(), &err);
    } else {
        assert_null(elf);
    }
    crema_elf_close(elf);
    cr_buf_release(file);
    return err;
}

static void assert_refused(struct cr_buf *file, const char *part_of_why)
{
    struct crema_error err = error_of(file);
    assert_int_equal(err.status, CREMA_E_INPUT);
    assert_true(err.what[0] != '\0');
    if (!strstr(err.why, part_of_why))
        fail_msg("why is \"%s\", without \"%s\"", err.why, part_of_why);
}

static void assert_sections_refused(const struct test_section *sections, size_t count,
                                    const char *part_of_why)
{
    struct cr_buf file = BUF;
    struct test_elf spec = {
        .entry = 0x42010020, .sections = sections, .section_count = count, .has_segments = true};
    test_elf_write(&spec, &file);
    assert_refused(&file, part_of_why);
}

static void ordinary_file(struct cr_buf *file)
{
    struct test_elf spec = ordinary_elf();
    *file = (struct cr_buf)BUF;
    test_elf_write(&spec, file);
}

static void test_an_ordinary_file_fits_the_chip(void **state)
{
    (void)state;
    struct cr_buf file;
    ordinary_file(&file);
    assert_int_equal(error_of(&file).status, CREMA_OK);
}

static void test_refuses_what_is_no_elf(void **state)
{
    (void)state;
    struct cr_buf file = BUF;
    cr_buf_append(&file, "hello, world\n", 13, NULL);
    assert_refused(&file, "68 65 6c 6c");
    cr_buf_append(&file, "\x7f", 1, NULL);
    assert_refused(&file, "7f 00 00 00");
}

static void test_refuses_other_classes_and_types(void **state)
{
    (void)state;
    struct cr_buf file;
    ordinary_file(&file);
    file.data[EI_CLASS] = ELFCLASS64;
    assert_refused(&file, "64-bit");
    ordinary_file(&file);
    file.data[EI_DATA] = ELFDATA2MSB;
    assert_refused(&file, "big-endian");
    ordinary_file(&file);
    put_le16(file.data + offsetof(Elf32_Ehdr, e_type), ET_REL);
    assert_refused(&file, "not linked");
    ordinary_file(&file);
    put_le16(file.data + offsetof(Elf32_Ehdr, e_type), ET_CORE);
    assert_refused(&file, "ELF type is 4");
    ordinary_file(&file);
    put_le16(file.data + offsetof(Elf32_Ehdr, e_machine), EM_XTENSA);
    assert_refused(&file, "built for Xtensa, and the ESP32-C3 is RISC-V");
}

static void test_refuses_a_file_cut_off_at_any_byte(void **state)
{
    (void)state;
    struct cr_buf whole;
    ordinary_file(&whole);
    for (size_t len = 0; len < whole.len; len++) {
        struct crema_error err = {0};
        struct crema_elf *elf;
        /* A copy of just that size, so that a read beyond it is caught. */
        struct cr_buf file = BUF;
        cr_buf_append(&file, whole.data, len, NULL);
        assert_int_equal(crema_elf_open(file.data, len, &elf, &err), CREMA_E_INPUT);
        assert_null(elf);
        if (len >= sizeof(Elf32_Ehdr))
            assert_non_null(strstr(err.why, "cut off"));
        cr_buf_release(&file);
    }
    cr_buf_release(&whole);
}

static void test_refuses_headers_that_lie(void **state)
{
    (void)state;
    struct cr_buf file;
    ordinary_file(&file);
    put_le16(file.data + offsetof(Elf32_Ehdr, e_shentsize), 7);
    assert_refused(&file, "has 7 bytes instead of 40");
    ordinary_file(&file);
    put_le16(file.data + offsetof(Elf32_Ehdr, e_phnum), PN_XNUM);
    assert_refused(&file, "or more sections or segments");
    ordinary_file(&file);
    put_le32(file.data + offsetof(Elf32_Ehdr, e_phoff), 0xfffffff0);
    assert_refused(&file, "program segment table ends at byte");
    ordinary_file(&file);
    uint32_t shoff = get_le32(file.data + offsetof(Elf32_Ehdr, e_shoff));
    put_le32(file.data + shoff + 40 + offsetof(Elf32_Shdr, sh_addr), 0xffffff80);
    assert_refused(&file, "past the end of the address space");
}

static void test_refuses_a_file_with_nothing_to_load(void **state)
{
    (void)state;
    static const struct test_section none[] = {BSS(".bss", 0x3fc80000, 0x100),
                                               {".comment", SHT_PROGBITS, 0, 0, 8, NULL, 0}};
    assert_sections_refused(none, CR_COUNT(none), "no content");
}

static void test_refuses_sections_outside_the_memories(void **state)
{
    (void)state;
    static const struct test_section nowhere[] = {TEXT(".text", 0x42010020, 4),
                                                  DATA(".data", 0x20000000, 0x123)};
    static const struct test_section rom[] = {TEXT(".text", 0x40000100, 16)};
    static const struct test_section past[] = {DATA(".data", 0x3fcdfff0, 0x18)};
    assert_sections_refused(nowhere, 2, ".data (0x20000000, 291 bytes) is in no memory of the");
    assert_sections_refused(rom, 1, "ESP32-C3's ROM, where nothing can be loaded");
    assert_sections_refused(past, 1, "8 bytes past the end of the ESP32-C3's DRAM");
}

static void test_a_section_may_cross_into_the_next_ram(void **state)
{
    (void)state;
    static const struct test_section across[] = {TEXT(".text", 0x42010020, 4),
                                                 TEXT(".iram", 0x4037fff0, 0x20)};
    static const struct test_section hit[] = {TEXT(".iram", 0x4037fff0, 0x20),
                                              DATA(".data", 0x3fc8000c, 8)};
    struct cr_buf file = BUF;
    struct test_elf spec = {.entry = 0x42010020, .sections = across, .section_count = 2};
    test_elf_write(&spec, &file);
    assert_int_equal(error_of(&file).status, CREMA_OK);
    assert_sections_refused(hit, 2, "claim the same 4 bytes of SRAM1");
}

static void test_refuses_overlaps_also_through_two_views(void **state)
{
    (void)state;
    static const struct test_section same[] = {TEXT(".a", 0x42010020, 0x20),
                                               TEXT(".b", 0x4201003c, 0x20)};
    static const struct test_section inside[] = {DATA(".a", 0x3fc80000, 0x100),
                                                 DATA(".b", 0x3fc80010, 1)};
    static const struct test_section views[] = {TEXT(".iram", 0x40380000, 0x22),
                                                DATA(".data", 0x3fc80020, 0x10)};
    static const struct test_section beside[] = {TEXT(".text", 0x42010020, 4),
                                                 TEXT(".iram", 0x40380000, 0x22),
                                                 DATA(".data", 0x3fc80022, 0x10)};
    assert_sections_refused(same, 2, "same 4 bytes of IROM");
    assert_sections_refused(inside, 2, "same 1 bytes of SRAM1");
    assert_sections_refused(views, 2, "same 2 bytes of SRAM1");
    struct cr_buf file = BUF;
    struct test_elf spec = {.entry = 0x42010020, .sections = beside, .section_count = 3};
    test_elf_write(&spec, &file);
    assert_int_equal(error_of(&file).status, CREMA_OK);
}

static void test_refuses_an_entry_that_cannot_be_executed(void **state)
{
    (void)state;
    struct cr_buf file;
    ordinary_file(&file);
    put_le32(file.data + offsetof(Elf32_Ehdr, e_entry), 0);
    assert_refused(&file, "entry point 0x00000000");
    ordinary_file(&file);
    put_le32(file.data + offsetof(Elf32_Ehdr, e_entry), 0x3c000020);
    assert_refused(&file, "entry point 0x3c000020");
}

static void named_file(const char *chip, struct cr_buf *file)
{
    static struct test_section with_name[3];
    with_name[0] = (struct test_section)TEXT(".text", 0x42010020, 0x40);
    with_name[1] = (struct test_section){".espressif.metadata", SHT_PROGBITS, 0, 0, 7, chip, 0};
    struct test_elf spec = {
        .entry = 0x42010020,
        .sections = with_name,
        .section_count = 2,
        .symbols = symbols + CR_COUNT(symbols) - 2,
        .symbol_count = 2,
    };
    *file = (struct cr_buf)BUF;
    test_elf_write(&spec, file);
}

static void test_the_file_may_name_its_chip(void **state)
{
    (void)state;
    struct cr_buf file;
    struct crema_elf *elf;
    struct crema_error err = {0};
    char name[32];
    const struct crema_chip *chip;
    named_file("esp32c3", &file);
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    assert_true(crema_elf_metadata(elf, "build_info.CHIP_NAME", name, sizeof name));
    assert_string_equal(name, "esp32c3");
    assert_false(crema_elf_metadata(elf, "build_info.CHIP_NAME", name, 7)); /* no room for NUL */
    char room[512];
    assert_false(crema_elf_metadata(elf, "too.LONG", room, sizeof room));
    assert_false(crema_elf_metadata(elf, "build_info.NONE", name, sizeof name));
    assert_int_equal(crema_elf_pick_chip(elf, &chip, NULL), CREMA_OK);
    assert_ptr_equal(chip, c3());
    crema_elf_close(elf);
    cr_buf_release(&file);

    named_file("esp99x7", &file);
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    assert_int_equal(crema_elf_pick_chip(elf, &chip, &err), CREMA_E_INPUT);
    assert_null(chip);
    assert_non_null(strstr(err.why, "esp99x7"));
    crema_elf_close(elf);
    assert_refused(&file, "built for the esp99x7, not the ESP32-C3");
}

static void test_picks_the_only_chip_that_fits(void **state)
{
    (void)state;
    struct cr_buf file;
    struct crema_elf *elf;
    const struct crema_chip *chip;
    ordinary_file(&file);
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    assert_int_equal(crema_elf_pick_chip(elf, &chip, NULL), CREMA_OK);
    assert_ptr_equal(chip, c3());
    crema_elf_close(elf);
    put_le16(file.data + offsetof(Elf32_Ehdr, e_machine), EM_386);
    struct crema_error err = {0};
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    assert_int_equal(crema_elf_pick_chip(elf, &chip, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "x86"));
    crema_elf_close(elf);
    cr_buf_release(&file);
}

static void test_load_addresses_come_from_the_segments(void **state)
{
    (void)state;
    static struct test_section moved[] = {
        {".data", SHT_PROGBITS, SHF_ALLOC, 0x3fc80000, 8, NULL, 0x42001000}};
    struct cr_buf file = BUF;
    struct test_elf spec = {.sections = moved, .section_count = 1, .has_segments = true};
    struct crema_elf *elf;
    test_elf_write(&spec, &file);
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    assert_int_equal(crema_elf_section(elf, ".data")->load_addr, 0x42001000);
    crema_elf_close(elf);
    cr_buf_release(&file);
}

static void test_finds_the_app_descriptor(void **state)
{
    (void)state;
    uint8_t desc[WIRE_APP_DESC_LEN] = {0x32, 0x54, 0xcd, 0xab};
    struct test_section s[] = {
        TEXT(".text", 0x42010020, 8),
        {".flash.appdesc", SHT_PROGBITS, SHF_ALLOC, 0x3c000020, sizeof desc, desc, 0}};
    struct cr_buf file = BUF;
    struct test_elf spec = {.sections = s, .section_count = 2};
    test_elf_write(&spec, &file);
    struct crema_elf *elf;
    uint32_t addr;
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    assert_non_null(crema_elf_app_desc(elf, &addr));
    assert_int_equal(addr, 0x3c000020);
    crema_elf_close(elf);
    cr_buf_release(&file);

    struct test_symbol by_name = {"esp_app_desc", 0x3c000024, 256, STT_OBJECT, ".rodata"};
    uint8_t shifted[WIRE_APP_DESC_LEN + 4] = {0};
    memcpy(shifted + 4, desc, sizeof desc);
    s[1] = (struct test_section){".rodata",      SHT_PROGBITS, SHF_ALLOC, 0x3c000020,
                                 sizeof shifted, shifted,      0};
    spec.symbols = &by_name;
    spec.symbol_count = 1;
    test_elf_write(&spec, &file);
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    assert_non_null(crema_elf_app_desc(elf, &addr));
    assert_int_equal(addr, 0x3c000024);
    crema_elf_close(elf);
    cr_buf_release(&file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sections_are_those_that_occupy_memory),
        cmocka_unit_test(test_without_section_headers_segments_count),
        cmocka_unit_test(test_symbols_by_name_and_address),
        cmocka_unit_test(test_an_ordinary_file_fits_the_chip),
        cmocka_unit_test(test_refuses_what_is_no_elf),
        cmocka_unit_test(test_refuses_other_classes_and_types),
        cmocka_unit_test(test_refuses_a_file_cut_off_at_any_byte),
        cmocka_unit_test(test_refuses_headers_that_lie),
        cmocka_unit_test(test_refuses_a_file_with_nothing_to_load),
        cmocka_unit_test(test_refuses_sections_outside_the_memories),
        cmocka_unit_test(test_a_section_may_cross_into_the_next_ram),
        cmocka_unit_test(test_refuses_overlaps_also_through_two_views),
        cmocka_unit_test(test_refuses_an_entry_that_cannot_be_executed),
        cmocka_unit_test(test_the_file_may_name_its_chip),
        cmocka_unit_test(test_picks_the_only_chip_that_fits),
        cmocka_unit_test(test_load_addresses_come_from_the_segments),
        cmocka_unit_test(test_finds_the_app_descriptor),
    };
    return cmocka_run_group_tests_name("format-elf", tests, NULL, NULL);
}
