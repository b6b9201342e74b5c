/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Images of every chip: what is built is read back, and what a form lacks is refused. */
#include "bytes.h"
#include "cm.h"
#include "elf_writer.h"
#include "hash.h"

#include <crema/image.h>
#include <stdlib.h>
#include <string.h>

struct built {
    uint8_t *data, *irom;
    size_t len, irom_len;
    uint32_t irom_off;
    struct crema_error err;
};

static struct built build(const struct crema_chip *chip, uint32_t entry,
                          const struct test_section *sections, size_t count,
                          struct crema_image_options options)
{
    struct cr_buf file = CR_BUF_INIT(32 << 20);
    struct test_elf spec = {.machine = chip->elf_machine,
                            .entry = entry,
                            .sections = sections,
                            .section_count = count,
                            .has_segments = true};
    test_elf_write(&spec, &file);
    struct crema_elf *elf;
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    struct built b = {0};
    options.chip = chip;
    enum crema_status st = crema_image_build(elf, &options, &b.data, &b.len, &b.err);
    assert_int_equal(st, b.err.status);
    if (st == CREMA_OK)
        st = crema_image_build_irom(elf, &options, &b.irom, &b.irom_len, &b.irom_off, &b.err);
    assert_int_equal(st, b.err.status);
    crema_elf_close(elf);
    cr_buf_release(&file);
    return b;
}

static void release(struct built *b)
{
    free(b->data);
    free(b->irom);
    *b = (struct built){0};
}

static struct crema_image parsed(const struct built *b)
{
    struct crema_image image;
    struct crema_error err = {0};
    if (b->err.status != CREMA_OK)
        fail_msg("%s: %s", b->err.what, b->err.why);
    if (crema_image_parse(b->data, b->len, &image, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    return image;
}

static void assert_refused(struct built b, enum crema_status status, const char *part)
{
    assert_int_equal(b.err.status, status);
    assert_null(b.data);
    if (!strstr(b.err.why, part))
        fail_msg("why is \"%s\", without \"%s\"", b.err.why, part);
}

static const struct crema_mem_region *find_region(const struct crema_chip *chip, uint32_t flags)
{
    for (size_t i = 0; i < chip->mem_count; i++) {
        if ((chip->mem[i].flags & flags) == flags)
            return &chip->mem[i];
    }
    fail_msg("%s has no region with flags 0x%x", chip->name, flags);
    return NULL;
}

#define SECTIONS 3

/* Code and data in RAM, and a mapped section as far into its page as after the headers. */
static void typical_sections(const struct crema_chip *chip, struct test_section out[SECTIONS])
{
    uint32_t code = find_region(chip, CREMA_MEM_EXEC | CREMA_MEM_LOAD)->addr;
    const struct crema_mem_region *data =
        find_region(chip, CREMA_MEM_LOAD | CREMA_MEM_WRITE | CREMA_MEM_BYTEWISE);
    uint32_t mapped = find_region(chip, CREMA_MEM_FLASH | CREMA_MEM_EXEC)->addr;
    out[0] = (struct test_section)TEXT(".text", code, 0x204);
    out[1] = (struct test_section)DATA(".data", data->addr + 0x1000, 0x33);
    out[2] = (struct test_section)TEXT(".irom0.text", mapped + 0x20, 0x1234);
}

static struct built build_typical(const struct crema_chip *chip, struct crema_image_options options)
{
    struct test_section s[SECTIONS];
    typical_sections(chip, s);
    return build(chip, s[0].addr, s, SECTIONS, options);
}

/* Whether `len` bytes at `addr` on the chip are the section's, which count up from its index. */
static void assert_content(const struct built *b, const struct crema_image *image,
                           const struct test_section *section, size_t index)
{
    for (uint32_t k = 0; k < section->size; k++) {
        uint32_t addr = section->addr + k;
        bool is_found = false;
        for (size_t i = 0; i < image->segment_count && !is_found; i++) {
            const struct crema_image_segment *s = &image->segments[i];
            is_found = s->addr && addr >= s->addr && addr - s->addr < s->len;
            if (is_found)
                assert_int_equal(b->data[s->off + (addr - s->addr)], (uint8_t)(index + k));
        }
        assert_true(is_found);
    }
}

static void check_round_trip(const struct crema_chip *chip)
{
    struct test_section s[SECTIONS];
    struct built b = build_typical(chip, (struct crema_image_options){0});
    struct crema_image image = parsed(&b);
    typical_sections(chip, s);
    assert_ptr_equal(image.chip, chip);
    assert_int_equal(image.chip_id, chip->image_chip_id);
    assert_int_equal(image.entry, s[0].addr);
    assert_int_equal(image.len, b.len);
    assert_true(crema_image_is_intact(&image));
    assert_int_equal(crema_chip_flash_size(chip, image.size_code)->bytes, 4u << 20);
    assert_int_equal(image.freq_code, 0);
    struct crema_error err = {0};
    if (crema_image_check(&image, chip, &err) != CREMA_OK)
        fail_msg("%s: %s", chip->name, err.why);
    bool is_plain = chip->image_header == CREMA_IMAGE_HEADER_PLAIN;
    for (size_t i = 0; i < (is_plain ? 2 : 3); i++)
        assert_content(&b, &image, &s[i], i);
    assert_int_equal(image.has_hash, !is_plain);
    assert_int_equal(b.irom_len, is_plain ? 0x1234 : 0);
    if (is_plain) {
        assert_int_equal(b.irom_off, 0x20);
        assert_int_equal(b.irom[5], 2 + 5);
    }
    release(&b);
}

static void for_each(void (*check)(const struct crema_chip *chip))
{
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++)
        check(list[i]);
}

static void test_all_chips_round_trip(void **state)
{
    (void)state;
    for_each(check_round_trip);
}

static void check_other_chips(const struct crema_chip *chip)
{
    struct built b = build_typical(chip, (struct crema_image_options){0});
    struct crema_image image = parsed(&b);
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (list[i] != chip)
            assert_int_equal(crema_image_check(&image, list[i], NULL), CREMA_E_INPUT);
    }
    release(&b);
}

static void test_no_chip_takes_anothers_image(void **state)
{
    (void)state;
    for_each(check_other_chips);
}

static void check_settings(const struct crema_chip *chip)
{
    struct crema_image_options o = {0};
    const struct crema_flash_size *last = &chip->flash_sizes[chip->flash_size_count - 1];
    for (size_t i = 0; i < chip->flash_freq_count; i++) {
        assert_int_equal(crema_flash_settings_parse(chip, "qout", chip->flash_freqs[i].name,
                                                    last->name, &o.flash, NULL),
                         CREMA_OK);
        struct built b = build_typical(chip, o),
                     changed = build_typical(chip, (struct crema_image_options){0});
        assert_int_equal(crema_image_set_flash(changed.data, changed.len, &o.flash, NULL),
                         CREMA_OK);
        assert_int_equal(b.len, changed.len);
        assert_memory_equal(b.data, changed.data, b.len);
        struct crema_image image = parsed(&b);
        assert_int_equal(image.freq_code, chip->flash_freqs[i].code);
        assert_int_equal(image.size_code, last->code);
        assert_int_equal(image.mode, 1);
        release(&b);
        release(&changed);
    }
    assert_int_equal(crema_flash_settings_parse(chip, NULL, "37m", NULL, &o.flash, NULL),
                     CREMA_E_USAGE);
    assert_int_equal(crema_flash_settings_parse(chip, NULL, NULL, "3MB", &o.flash, NULL),
                     CREMA_E_USAGE);
}

static void test_flash_settings_of_all_chips(void **state)
{
    (void)state;
    for_each(check_settings);
}

static void test_sizes_with_a_name_of_their_own(void **state)
{
    (void)state;
    const struct crema_chip *chip = crema_chip_find("esp8266");
    static const struct {
        const char *word;
        uint8_t code;
    } cases[] = {{"512KB", 0},  {"256k", 1}, {"1M", 2},     {"2MB", 3},
                 {"2MB-c1", 5}, {"4MiB", 4}, {"4mb-C1", 6}, {"16MB", 9}};
    for (size_t i = 0; i < CR_COUNT(cases); i++) {
        struct crema_image_options o = {0};
        assert_int_equal(
            crema_flash_settings_parse(chip, NULL, NULL, cases[i].word, &o.flash, NULL), CREMA_OK);
        struct built b = build_typical(chip, o);
        assert_int_equal(b.data[3] >> 4, cases[i].code);
        release(&b);
    }
}

static void test_the_second_version(void **state)
{
    (void)state;
    const struct crema_chip *chip = crema_chip_find("esp8266");
    struct built b = build_typical(chip, (struct crema_image_options){.version = 2});
    struct crema_image image = parsed(&b);
    assert_null(b.irom);
    assert_int_equal(image.version, 2);
    assert_int_equal(image.segment_count, 3);
    assert_int_equal(image.segments[0].kind, CREMA_SEGMENT_MAPPED);
    assert_int_equal(image.segments[0].off, 16);
    assert_int_equal(image.segments[0].len, 0x1240); /* filled to 16 */
    assert_true(image.has_crc && crema_image_is_intact(&image));
    assert_int_equal(crema_image_check(&image, chip, NULL), CREMA_OK);
    /* Every byte is under the CRC, and the checksum leaves the mapped part out. */
    b.data[16] ^= 1;
    image = parsed(&b);
    assert_int_equal(image.checksum, image.checksum_stored);
    assert_false(crema_image_is_intact(&image));
    struct crema_error err = {0};
    assert_int_equal(crema_image_check(&image, chip, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "CRC"));
    b.data[16] ^= 1;
    for (size_t len = 0; len < b.len; len++)
        assert_int_equal(crema_image_parse(b.data, len, &image, NULL), CREMA_E_INPUT);
    release(&b);
    struct test_section s[SECTIONS];
    typical_sections(chip, s);
    b = build(chip, s[0].addr, s, 2, (struct crema_image_options){.version = 2});
    image = parsed(&b);
    assert_int_equal(image.version, 2);
    assert_int_equal(image.segment_count, 2);
    release(&b);
}

static void test_the_third_version(void **state)
{
    (void)state;
    const struct crema_chip *chip = crema_chip_find("esp8266");
    static const struct test_section s[] = {TEXT(".text", 0x40100000, 0x40),
                                            TEXT(".flash.text", 0x40230000, 0x64),
                                            TEXT(".flash.rodata", 0x40210010, 0x48)};
    struct crema_image_options o = {.version = 3};
    assert_int_equal(crema_flash_settings_parse(chip, NULL, NULL, "2MB", &o.flash, NULL), CREMA_OK);
    struct built b = build(chip, 0x40100000, s, 3, o);
    struct crema_image image = parsed(&b);
    assert_null(b.irom);
    assert_int_equal(image.version, 3);
    assert_int_equal(image.segment_count, 3);
    assert_int_equal(image.segments[0].addr, 0x40210010);
    assert_int_equal(image.segments[0].len, 0x40); /* the header stands for the rest */
    assert_int_equal(image.segments[0].kind, CREMA_SEGMENT_MAPPED);
    assert_int_equal(image.segments[1].addr, 0x40230000);
    assert_int_equal(image.segments[2].kind, CREMA_SEGMENT_RAM);
    assert_true(image.has_hash && crema_image_is_intact(&image));
    assert_int_equal(b.data[3] >> 4, 1);
    assert_int_equal(crema_image_flash_size(&image), 2 << 20);
    assert_int_equal(crema_image_check(&image, chip, NULL), CREMA_OK);
    o.flash.size = 1 << 20;
    assert_int_equal(crema_image_set_flash(b.data, b.len, &o.flash, NULL), CREMA_OK);
    image = parsed(&b);
    assert_true(crema_image_is_intact(&image));
    assert_int_equal(crema_image_flash_size(&image), 1 << 20);
    b.data[20] ^= 1;
    image = parsed(&b);
    assert_false(crema_image_is_intact(&image));
    release(&b);
    /* What the form has no place for. */
    assert_int_equal(crema_flash_settings_parse(chip, NULL, NULL, "512KB", &o.flash, NULL),
                     CREMA_OK);
    assert_refused(build(chip, 0x40100000, s, 3, o), CREMA_E_USAGE, "no code");
    assert_int_equal(crema_flash_settings_parse(chip, NULL, NULL, "2MB-c1", &o.flash, NULL),
                     CREMA_OK);
    assert_refused(build(chip, 0x40100000, s, 3, o), CREMA_E_USAGE, "no code");
    o = (struct crema_image_options){.version = 3, .is_hash_omitted = true};
    assert_refused(build(chip, 0x40100000, s, 3, o), CREMA_E_USAGE, "SHA-256");
    static const struct test_section near[] = {TEXT(".text", 0x40100000, 0x40),
                                               TEXT(".a", 0x40210000, 0x40),
                                               TEXT(".b", 0x40218000, 0x40)};
    assert_refused(build(chip, 0x40100000, near, 3, (struct crema_image_options){.version = 3}),
                   CREMA_E_INPUT, "same 64 KiB");
}

static void test_descriptor_of_a_bootloader(void **state)
{
    (void)state;
    struct crema_boot_desc d;
    uint8_t data[WIRE_BOOT_DESC_LEN] = {WIRE_BOOT_DESC_MAGIC, 0, 0, 3, 0x39, 0x05};
    memcpy(data + WIRE_BOOT_DESC_OFF_IDF, "v5.4", 4);
    memcpy(data + WIRE_BOOT_DESC_OFF_DATE, "Nov 21 2026 16:00:00", 20);
    assert_true(crema_boot_desc_parse(data, &d));
    assert_int_equal(d.version, 1337);
    assert_int_equal(d.secure_version, 3);
    assert_string_equal(d.sdk_version, "v5.4");
    assert_string_equal(d.date, "Nov 21 2026 16:00:00");
    /* One byte of magic is little: the rest must look like a descriptor, too. */
    static const size_t odd[] = {0,
                                 1,
                                 2,
                                 WIRE_BOOT_DESC_OFF_IDF + 1,
                                 WIRE_BOOT_DESC_OFF_IDF + 31,
                                 WIRE_BOOT_DESC_OFF_DATE + 23};
    for (size_t i = 0; i < CR_COUNT(odd); i++) {
        uint8_t before = data[odd[i]];
        data[odd[i]] = 0x81;
        assert_false(crema_boot_desc_parse(data, &d));
        data[odd[i]] = before;
    }
}

static void test_one_mapped_piece_for_the_esp8266(void **state)
{
    (void)state;
    const struct crema_chip *chip = crema_chip_find("esp8266");
    static const struct test_section s[] = {TEXT(".text", 0x40100000, 0x40),
                                            TEXT(".irom0.text", 0x40210000, 0x40),
                                            TEXT(".irom1.text", 0x40220000, 0x40)};
    assert_refused(build(chip, 0x40100000, s, 3, (struct crema_image_options){0}), CREMA_E_INPUT,
                   "are both mapped from flash");
    assert_refused(build(chip, 0x40210000, s + 1, 1, (struct crema_image_options){0}),
                   CREMA_E_INPUT, "nothing of it goes to RAM");
}

static void test_options_that_a_chip_lacks(void **state)
{
    (void)state;
    const struct crema_chip *plain = crema_chip_find("esp8266"), *c3 = crema_chip_find("esp32c3");
    assert_refused(build_typical(plain, (struct crema_image_options){.min_rev_full = 1}),
                   CREMA_E_USAGE, "revisions");
    assert_refused(build_typical(plain, (struct crema_image_options){.is_ram_only_header = true}),
                   CREMA_E_USAGE, "RAM alone");
    assert_refused(
        build_typical(plain, (struct crema_image_options){.secure_pad = CREMA_SECURE_PAD_V2}),
        CREMA_E_USAGE, "padding");
    assert_refused(build_typical(plain, (struct crema_image_options){.version = 4}), CREMA_E_USAGE,
                   "version");
    assert_refused(build_typical(c3, (struct crema_image_options){.version = 1}), CREMA_E_USAGE,
                   "version");
    assert_refused(
        build_typical(c3, (struct crema_image_options){.secure_pad = CREMA_SECURE_PAD_V1}),
        CREMA_E_USAGE, "padding");
    assert_refused(build_typical(c3, (struct crema_image_options){.secure_pad = CREMA_SECURE_PAD_V2,
                                                                  .is_hash_omitted = true}),
                   CREMA_E_USAGE, "SHA-256");
}

static void check_page_end(const struct crema_chip *chip)
{
    if (chip->image_header == CREMA_IMAGE_HEADER_PLAIN)
        return;
    struct built b =
        build_typical(chip, (struct crema_image_options){.secure_pad = CREMA_SECURE_PAD_V2});
    struct crema_image image = parsed(&b);
    assert_true(crema_image_is_intact(&image));
    assert_int_equal(b.len % chip->mmu_page_default, 0);
    release(&b);
    if (!chip->has_secure_boot_v1)
        return;
    b = build_typical(chip, (struct crema_image_options){.secure_pad = CREMA_SECURE_PAD_V1});
    assert_int_equal((b.len + 4 + 64 + 12) % chip->mmu_page_default, 0);
    release(&b);
}

static void test_secure_padding_ends_with_a_page(void **state)
{
    (void)state;
    for_each(check_page_end);
}

static void check_ram_only(const struct crema_chip *chip)
{
    if (chip->image_header == CREMA_IMAGE_HEADER_PLAIN)
        return;
    struct test_section s[SECTIONS];
    typical_sections(chip, s);
    struct built b = build_typical(chip, (struct crema_image_options){.is_ram_only_header = true});
    struct crema_image image = parsed(&b);
    assert_int_equal(image.segment_count, 2);
    assert_false(image.has_hash);
    assert_true(crema_image_is_intact(&image));
    /* Flashed to boot_off, the mapped part is at its place in a page. */
    size_t at = b.len - align_up32(s[2].size, 4);
    if (chip->map_tail_min == 0)
        assert_int_equal((at + chip->boot_off - s[2].addr) % chip->mmu_page_default, 0);
    assert_true(image.len < at);
    release(&b);
}

static void test_ram_only_headers(void **state)
{
    (void)state;
    for_each(check_ram_only);
}

static void test_segments_as_the_source(void **state)
{
    (void)state;
    const struct crema_chip *chip = crema_chip_find("esp32c3");
    static const struct test_section s[] = {
        TEXT(".text", 0x40380000, 0x40),
        /* Runs in RAM at one address, and is loaded to another. */
        {".data", SHT_PROGBITS, SHF_ALLOC | SHF_WRITE, 0x3fc90000, 0x20, NULL, 0x3fca0000}};
    struct built b = build(chip, 0x40380000, s, 2, (struct crema_image_options){0});
    assert_int_equal(parsed(&b).segments[0].addr, 0x3fc90000);
    release(&b);
    b = build(chip, 0x40380000, s, 2, (struct crema_image_options){.is_from_segments = true});
    assert_int_equal(parsed(&b).segments[0].addr, 0x3fca0000);
    release(&b);
}

static void test_padding_to_a_size(void **state)
{
    (void)state;
    const struct crema_chip *chip = crema_chip_find("esp32c6");
    struct built b = build_typical(
        chip, (struct crema_image_options){.pad_to_size = 0x10000, .is_hash_omitted = true});
    struct crema_image image = parsed(&b);
    assert_int_equal(b.len, 0x10000);
    assert_true(image.len < b.len && crema_image_is_intact(&image));
    for (size_t i = image.len; i < b.len; i++)
        assert_int_equal(b.data[i], 0xff);
    release(&b);
}

/* ESP32's SRAM1 is seen from its end on by the instruction bus. */
static void test_memory_that_is_shown_backwards(void **state)
{
    (void)state;
    const struct crema_chip *chip = crema_chip_find("esp32");
    struct test_section s[] = {TEXT(".iram", 0x40080000, 0x40), TEXT(".iram1", 0x400a0000, 0x100),
                               DATA(".dram1", 0x3ffe0000, 0x100)};
    struct built b = build(chip, 0x40080000, s, 3, (struct crema_image_options){0});
    assert_int_equal(parsed(&b).segment_count, 3);
    release(&b);
    s[2].addr = 0x3ffffefc; /* its last words are the first of the other */
    assert_refused(build(chip, 0x40080000, s, 3, (struct crema_image_options){0}), CREMA_E_INPUT,
                   "claim the same 252 bytes of SRAM1");
    s[2].addr = 0x3ffffe00;
    s[2].size = 0x100;
    b = build(chip, 0x40080000, s, 3, (struct crema_image_options){0});
    assert_int_equal(b.err.status, CREMA_OK);
    release(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_chips_round_trip),
        cmocka_unit_test(test_no_chip_takes_anothers_image),
        cmocka_unit_test(test_flash_settings_of_all_chips),
        cmocka_unit_test(test_sizes_with_a_name_of_their_own),
        cmocka_unit_test(test_the_second_version),
        cmocka_unit_test(test_the_third_version),
        cmocka_unit_test(test_descriptor_of_a_bootloader),
        cmocka_unit_test(test_one_mapped_piece_for_the_esp8266),
        cmocka_unit_test(test_options_that_a_chip_lacks),
        cmocka_unit_test(test_secure_padding_ends_with_a_page),
        cmocka_unit_test(test_ram_only_headers),
        cmocka_unit_test(test_segments_as_the_source),
        cmocka_unit_test(test_padding_to_a_size),
        cmocka_unit_test(test_memory_that_is_shown_backwards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
