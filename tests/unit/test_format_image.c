/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "cm.h"
#include "elf_writer.h"
#include "hash.h"

#include <crema/image.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE 0x10000u

static const struct crema_chip *c3(void)
{
    return crema_chip_find("esp32c3");
}

struct built {
    uint8_t *data;
    size_t len;
    struct crema_image image;
    struct crema_error err;
};

/* Builds from sections; parses the result when there is one. */
static struct built build_with(const struct test_section *sections, size_t count,
                               struct crema_image_options options)
{
    struct cr_buf file = CR_BUF_INIT(32 << 20);
    struct test_elf spec = {.entry = 0x40380000, .sections = sections, .section_count = count};
    test_elf_write(&spec, &file);
    struct crema_elf *elf;
    assert_int_equal(crema_elf_open(file.data, file.len, &elf, NULL), CREMA_OK);
    struct built b = {0};
    options.chip = c3();
    enum crema_status st = crema_image_build(elf, &options, &b.data, &b.len, &b.err);
    assert_int_equal(st, b.err.status);
    if (st == CREMA_OK)
        assert_int_equal(crema_image_parse(b.data, b.len, &b.image, &b.err), CREMA_OK);
    else
        assert_null(b.data);
    crema_elf_close(elf);
    cr_buf_release(&file);
    return b;
}

static struct built build(const struct test_section *sections, size_t count)
{
    return build_with(sections, count, (struct crema_image_options){0});
}

static void assert_why(const struct crema_error *err, const char *part)
{
    assert_int_equal(err->status, CREMA_E_INPUT);
    if (!strstr(err->why, part))
        fail_msg("why is \"%s\", without \"%s\"", err->why, part);
}

static void assert_refused(struct built b, const char *part_of_why)
{
    assert_why(&b.err, part_of_why);
    free(b.data);
}

static void assert_segment(const struct crema_image *image, size_t i, uint32_t addr, uint32_t len,
                           enum crema_segment_kind kind)
{
    assert_true(i < image->segment_count);
    assert_int_equal(image->segments[i].addr, addr);
    assert_int_equal(image->segments[i].len, len);
    assert_int_equal(image->segments[i].kind, kind);
}

static void test_header_of_an_app(void **state)
{
    (void)state;
    static const struct test_section s[] = {TEXT(".iram", 0x40380000, 0x10)};
    struct built b = build_with(s, 1, (struct crema_image_options){.min_rev_full = 4});
    static const uint8_t expected[] = {
        0xe9,
        1,
        2,
        0x20,
        0x00,
        0x00,
        0x38,
        0x40,
        0xee,
        0,
        0,
        0,
        5,
        0,
        0,
        4,
        0,
        0xff,
        0xff,
        0,
        0,
        0,
        0,
        1,
        /* segment */ 0x00,
        0x00,
        0x38,
        0x40,
        0x10,
        0,
        0,
        0,
    };
    assert_memory_equal(b.data, expected, sizeof expected);
    /* 24 + 8 + 16 bytes, and the checksum ends the 16 that follow. */
    assert_int_equal(b.len, 64 + 32);
    uint8_t sum = 0xef;
    for (unsigned i = 0; i < 16; i++)
        sum ^= (uint8_t)i;
    assert_int_equal(b.data[63], sum);
    uint8_t hash[32];
    cr_sha256(b.data, 64, hash);
    assert_memory_equal(b.data + 64, hash, 32);
    assert_int_equal(crema_image_check(&b.image, c3(), NULL), CREMA_OK);
    free(b.data);
}

static void test_flash_settings_reach_the_header(void **state)
{
    (void)state;
    static const struct test_section s[] = {TEXT(".iram", 0x40380000, 0x10)};
    struct crema_image_options o = {0};
    assert_int_equal(crema_flash_settings_parse(c3(), "QIO", "80MHz", "16MB", &o.flash, NULL),
                     CREMA_OK);
    o.is_hash_omitted = true;
    struct built b = build_with(s, 1, o);
    assert_int_equal(b.data[2], 0);
    assert_int_equal(b.data[3], 0x4f);
    assert_int_equal(b.data[23], 0);
    assert_int_equal(b.len, 64);
    assert_false(b.image.has_hash);
    free(b.data);
}

static void test_flash_setting_words(void **state)
{
    (void)state;
    struct crema_flash_settings s;
    struct crema_error err = {0};
    assert_int_equal(crema_flash_settings_parse(c3(), "keep", NULL, "Keep", &s, NULL), CREMA_OK);
    assert_true(s.mode == CREMA_FLASH_MODE_KEEP && !s.freq && s.size == 0);
    assert_int_equal(crema_flash_settings_parse(c3(), "dout", "26m", "128MB", &s, NULL), CREMA_OK);
    assert_true(s.mode == CREMA_FLASH_MODE_DOUT && s.freq->code == 1 && s.size == 128u << 20);
    assert_int_equal(crema_flash_settings_parse(c3(), "fast-read", NULL, NULL, &s, &err),
                     CREMA_E_USAGE);
    assert_int_equal(crema_flash_settings_parse(c3(), NULL, "48m", NULL, &s, &err), CREMA_E_USAGE);
    assert_non_null(strstr(err.try_, "80m, 40m, 26m, 20m"));
    static const char *const bad[] = {"3MB", "0MB", "256MB", "4", "4KB", "MB", "-4MB", "4MBx"};
    for (size_t i = 0; i < CR_COUNT(bad); i++)
        assert_int_equal(crema_flash_settings_parse(c3(), NULL, NULL, bad[i], &s, &err),
                         CREMA_E_USAGE);
}

static void test_mapped_segments_stand_congruent_and_ram_fills_the_room(void **state)
{
    (void)state;
    static const struct test_section s[] = {
        RODATA(".rodata", 0x3c000020, 0x100), TEXT(".iram", 0x40380000, 0x200),
        DATA(".data", 0x3fc90000, 0x14000), TEXT(".text", 0x42010020, 0x80)};
    struct built b = build(s, CR_COUNT(s));
    /* DROM ends at 0x120, code is due at 0x10020: 0xfef0 bytes of .data and its header fit before
     * it; RAM goes by address, so the rest of .data and .iram come after. */
    assert_int_equal(b.image.segment_count, 5);
    assert_segment(&b.image, 0, 0x3c000020, 0x100, CREMA_SEGMENT_MAPPED);
    assert_segment(&b.image, 1, 0x3fc90000, 0xfef0, CREMA_SEGMENT_RAM);
    assert_segment(&b.image, 2, 0x42010020, 0x80, CREMA_SEGMENT_MAPPED);
    assert_segment(&b.image, 3, 0x3fc90000 + 0xfef0, 0x14000 - 0xfef0, CREMA_SEGMENT_RAM);
    assert_segment(&b.image, 4, 0x40380000, 0x200, CREMA_SEGMENT_RAM);
    assert_int_equal(b.image.segments[2].off, 0x10020);
    free(b.data);
}

static void test_padding_where_there_is_no_ram_content(void **state)
{
    (void)state;
    static const struct test_section s[] = {RODATA(".rodata", 0x3c000020, 0x100),
                                            TEXT(".text", 0x42010020, 0x80)};
    struct built b = build(s, CR_COUNT(s));
    assert_int_equal(b.image.segment_count, 3);
    assert_segment(&b.image, 1, 0, 0xfef0, CREMA_SEGMENT_PADDING);
    assert_int_equal(b.image.segments[2].off, 0x10020);
    free(b.data);
}

static void test_neighbours_join_and_odd_ends_are_filled(void **state)
{
    (void)state;
    static const struct test_section s[] = {
        RODATA(".rodata_desc", 0x3c000020, 0x100), TEXT(".trap", 0x40380000, 0x46),
        TEXT(".rwtext", 0x40380048, 0x3d),         DATA(".data", 0x3fc80088, 3),
        RODATA(".rodata", 0x3c000120, 0x21),       TEXT(".text", 0x42010020, 4)};
    struct built b = build(s, CR_COUNT(s));
    assert_int_equal(b.image.segment_count, 5);
    assert_segment(&b.image, 0, 0x3c000020, 0x124, CREMA_SEGMENT_MAPPED);
    assert_segment(&b.image, 1, 0x3fc80088, 4, CREMA_SEGMENT_RAM);
    assert_segment(&b.image, 2, 0x40380000, 0x88, CREMA_SEGMENT_RAM);
    assert_int_equal(b.data[b.image.segments[2].off + 0x46], 0);
    assert_int_equal(b.data[b.image.segments[2].off + 0x48], 2); /* .rwtext counts from 2 */
    free(b.data);
}

static void test_unaligned_sections_lose_nothing(void **state)
{
    (void)state;
    static const struct test_section s[] = {DATA(".b", 0x3fc80007, 5), DATA(".a", 0x3fc80001, 5),
                                            TEXT(".iram", 0x40390002, 3)};
    struct built b = build(s, CR_COUNT(s));
    assert_segment(&b.image, 0, 0x3fc80000, 12, CREMA_SEGMENT_RAM);
    assert_segment(&b.image, 1, 0x40390000, 8, CREMA_SEGMENT_RAM);
    static const uint8_t joined[12] = {0, 1, 2, 3, 4, 5, 0, 0, 1, 2, 3, 4};
    static const uint8_t alone[8] = {0, 0, 2, 3, 4, 0, 0, 0};
    assert_memory_equal(b.data + b.image.segments[0].off, joined, 12);
    assert_memory_equal(b.data + b.image.segments[1].off, alone, 8);
    free(b.data);
}

static void test_two_segments_in_one_page(void **state)
{
    (void)state;
    for (uint32_t gap = 0; gap <= 0x40; gap += 4) {
        struct test_section s[] = {RODATA(".rodata", 0x3c000020, 0x100),
                                   RODATA(".later", 0x3c000120 + gap, 0x10)};
        struct built b = build(s, CR_COUNT(s));
        assert_int_equal(b.err.status, CREMA_OK);
        assert_int_equal(crema_image_check(&b.image, c3(), NULL), CREMA_OK);
        /* A gap of a header and more stays a gap when the two headers have room in it. */
        if (gap == 0x20)
            assert_segment(&b.image, 1, 0, 0x10, CREMA_SEGMENT_PADDING);
        if (gap == 0x0c)
            assert_segment(&b.image, 0, 0x3c000020, 0x11c, CREMA_SEGMENT_MAPPED);
        free(b.data);
    }
}

static void test_refuses_two_views_that_want_one_mmu_entry(void **state)
{
    (void)state;
    static const struct test_section s[] = {RODATA(".rodata", 0x3c000020, 0x20000),
                                            TEXT(".text", 0x42010020, 0x80)};
    struct built b = build(s, CR_COUNT(s));
    assert_non_null(strstr(b.err.try_, "linker script"));
    assert_refused(b, "share an entry of the flash MMU");
}

static void test_refuses_more_segments_than_the_rom_takes(void **state)
{
    (void)state;
    struct test_section s[17];
    for (uint32_t i = 0; i < CR_COUNT(s); i++)
        s[i] = (struct test_section)DATA(".d", 0x3fc80000 + i * 0x100, 4);
    struct built b = build(s, 16);
    assert_int_equal(b.image.segment_count, 16);
    free(b.data);
    assert_refused(build(s, 17), "needs 17 segments, and the chip takes at most 16");
}

static void test_the_descriptor_comes_first(void **state)
{
    (void)state;
    uint8_t desc[WIRE_APP_DESC_LEN] = {0x32, 0x54, 0xcd, 0xab};
    memcpy(desc + WIRE_APP_DESC_OFF_VERSION, "v1.2", 4);
    memset(desc + WIRE_APP_DESC_OFF_PROJECT, 'p', 32); /* no NUL in the field */
    desc[WIRE_APP_DESC_OFF_MMU_PAGE] = 16;
    struct test_section s[] = {
        RODATA(".rodata", 0x3c000020, 0x10),
        TEXT(".text", 0x42020020, 0x80),
        {".flash.appdesc", SHT_PROGBITS, SHF_ALLOC, 0x3c010020, sizeof desc, desc, 0}};
    const struct crema_image_options o = {.is_elf_sha256_omitted = true};
    struct built b = build_with(s, CR_COUNT(s), o);
    assert_segment(&b.image, 0, 0x3c010020, 0x100, CREMA_SEGMENT_MAPPED);
    assert_true(b.image.has_app_desc);
    assert_string_equal(b.image.app_desc.version, "v1.2");
    assert_int_equal(strlen(b.image.app_desc.project), 32);
    assert_int_equal(b.image.app_desc.mmu_page, 0x10000);
    assert_memory_equal(b.data + b.image.segments[0].off, desc, sizeof desc); /* as found */
    free(b.data);
}

static void test_the_boot_descriptor_comes_first(void **state)
{
    (void)state;
    static const struct test_section s[] = {DATA(".dram0.data", 0x3fcd0000, 0x20),
                                            RODATA(".dram0.bootdesc", 0x3fcd1000, 0x50),
                                            TEXT(".iram", 0x40380000, 0x10)};
    struct built b = build(s, CR_COUNT(s));
    assert_segment(&b.image, 0, 0x3fcd1000, 0x50, CREMA_SEGMENT_RAM);
    assert_segment(&b.image, 1, 0x3fcd0000, 0x20, CREMA_SEGMENT_RAM);
    free(b.data);
}

static void test_elf_hash_goes_over_zeros_only(void **state)
{
    (void)state;
    static const uint8_t zeros[0x100];
    struct test_section s[] = {
        {".rodata", SHT_PROGBITS, SHF_ALLOC, 0x3c000020, sizeof zeros, zeros, 0}};
    struct built b = build_with(s, 1, (struct crema_image_options){.elf_sha256_off = 0xb0});
    struct cr_buf file = CR_BUF_INIT(1 << 20);
    struct test_elf spec = {.entry = 0x40380000, .sections = s, .section_count = 1};
    test_elf_write(&spec, &file);
    uint8_t hash[32];
    cr_sha256(file.data, file.len, hash);
    cr_buf_release(&file);
    assert_memory_equal(b.data + 0xb0, hash, 32);
    assert_true(crema_image_is_intact(&b.image));
    free(b.data);
    s[0].data = NULL;
    assert_refused(build_with(s, 1, (struct crema_image_options){.elf_sha256_off = 0xb0}),
                   "are not zero");
    b = build_with(s, 1, (struct crema_image_options){.elf_sha256_off = 0x118});
    assert_int_equal(b.err.status, CREMA_E_USAGE);
}

static void test_elf_hash_goes_into_the_frameworks_descriptor(void **state)
{
    (void)state;
    uint8_t desc[WIRE_APP_DESC_LEN] = {0x32, 0x54, 0xcd, 0xab};
    static const uint8_t zeros[32];
    struct test_section s[] = {
        {".flash.appdesc", SHT_PROGBITS, SHF_ALLOC, 0x3c000020, sizeof desc, desc, 0}};
    struct built b = build(s, 1);
    assert_memory_not_equal(b.data + 0xb0, zeros, sizeof zeros);
    assert_memory_equal(b.data + 0xb0, b.image.app_desc.elf_sha256, 32);
    assert_true(crema_image_is_intact(&b.image));
    free(b.data);
    /* One that the build filled stays, and so does another's descriptor. */
    desc[WIRE_APP_DESC_OFF_SHA256] = 1;
    b = build(s, 1);
    assert_memory_equal(b.data + 0x20, desc, sizeof desc);
    free(b.data);
    desc[WIRE_APP_DESC_OFF_SHA256] = 0;
    s[0].name = ".rodata_desc";
    b = build(s, 1);
    assert_memory_equal(b.data + 0x20, desc, sizeof desc);
    free(b.data);
}

static void test_refuses_a_page_size_that_the_mmu_lacks(void **state)
{
    (void)state;
    static const struct test_section s[] = {TEXT(".iram", 0x40380000, 0x10)};
    assert_refused(build_with(s, 1, (struct crema_image_options){.mmu_page = 0x4000}),
                   "no pages of 16384 bytes");
}

/* A built image with flash, RAM and padding, to be spoilt. */
static struct built sample(void)
{
    static const struct test_section s[] = {RODATA(".rodata", 0x3c000020, 0x100),
                                            TEXT(".iram", 0x40380000, 0x40),
                                            TEXT(".text", 0x42010020, 0x84)};
    struct built b = build(s, CR_COUNT(s));
    assert_int_equal(crema_image_check(&b.image, c3(), NULL), CREMA_OK);
    return b;
}

static void test_parse_refuses_an_image_cut_off_at_any_byte(void **state)
{
    (void)state;
    struct built b = sample();
    for (size_t len = 0; len < b.len; len += len < 0x200 || len > b.len - 0x200 ? 1 : 61) {
        struct crema_error err = {0};
        uint8_t *copy = malloc(len ? len : 1);
        memcpy(copy, b.data, len);
        assert_int_equal(crema_image_parse(copy, len, &b.image, &err), CREMA_E_INPUT);
        assert_int_equal(b.image.segment_count, 0);
        assert_non_null(strstr(err.why, len ? "cut off" : "begins with"));
        free(copy);
    }
    free(b.data);
}

static void test_parse_allows_bytes_after_the_image(void **state)
{
    (void)state;
    struct built b = sample();
    uint8_t *longer = calloc(1, b.len + 1000);
    memcpy(longer, b.data, b.len);
    assert_int_equal(crema_image_parse(longer, b.len + 1000, &b.image, NULL), CREMA_OK);
    assert_int_equal(b.image.len, b.len);
    assert_true(crema_image_is_intact(&b.image));
    free(longer);
    free(b.data);
}

/* Spoils one byte, then renews checksum and hash if `is_resealed`, and checks the image. */
static void assert_spoilt(size_t off, uint8_t value, bool is_resealed, const char *part_of_why)
{
    struct built b = sample();
    struct crema_error err = {0};
    b.data[off] = value;
    if (crema_image_parse(b.data, b.len, &b.image, &err) == CREMA_OK && is_resealed) {
        b.data[b.len - 33] = b.image.checksum;
        cr_sha256(b.data, b.len - 32, b.data + b.len - 32);
        assert_int_equal(crema_image_parse(b.data, b.len, &b.image, &err), CREMA_OK);
    }
    if (err.status == CREMA_OK)
        crema_image_check(&b.image, c3(), &err);
    assert_why(&err, part_of_why);
    free(b.data);
}

static void test_what_a_chip_would_refuse(void **state)
{
    (void)state;
    assert_spoilt(0, 0x7f, false, "begins with 0xe9, this file");
    assert_spoilt(1, 0, false, "claims 0 segments");
    assert_spoilt(1, 17, false, "claims 17 segments");
    assert_spoilt(0x30, 0x55, false, "its checksum is");
    assert_spoilt(2, 3, false, "its SHA-256 begins");
    assert_spoilt(12, 13, true, "made for chip id 13 (ESP32-C6), and the ESP32-C3 has id 5");
    assert_spoilt(7, 0x3c, true, "entry point 0x3c380000");
    assert_spoilt(27, 0x20, true, "segment 1 (0x20000020, 256 bytes) is in no memory");
    assert_spoilt(25, 0x01, true, "segment 1 maps 0x3c000120 from byte 0x20");
}

static void test_set_flash_renews_the_hash(void **state)
{
    (void)state;
    struct built b = sample();
    struct crema_flash_settings s = {.mode = CREMA_FLASH_MODE_QOUT, .size = 8u << 20};
    assert_int_equal(crema_image_set_flash(b.data, b.len, &s, NULL), CREMA_OK);
    assert_int_equal(crema_image_parse(b.data, b.len, &b.image, NULL), CREMA_OK);
    assert_true(crema_image_is_intact(&b.image));
    assert_int_equal(b.image.mode, 1);
    assert_int_equal(b.image.size_code, 3);
    assert_int_equal(b.image.freq_code, 0); /* kept */
    b.data[0x30] ^= 1;
    uint8_t before = b.data[2];
    assert_int_equal(
        crema_image_set_flash(b.data, b.len,
                              &(struct crema_flash_settings){.mode = CREMA_FLASH_MODE_DIO}, NULL),
        CREMA_E_INPUT);
    assert_int_equal(b.data[2], before);
    free(b.data);
}

/* Random layouts: sections of random sizes with random gaps, in a random order in the file. */

static uint32_t seed;

static uint32_t random_below(uint32_t n)
{
    seed = seed * 1664525u + 1013904223u;
    return (uint32_t)(((uint64_t)seed * n) >> 32);
}

#define RANDOM_SECTIONS 24

struct layout {
    struct test_section s[RANDOM_SECTIONS];
    uint8_t *bytes[RANDOM_SECTIONS];
    size_t count;
};

/* Up to `max` sections from `addr` on, below `end`; returns where the last one ends. */
static uint32_t add_run(struct layout *l, const char *name, uint32_t flags, uint32_t addr,
                        uint32_t end, unsigned max)
{
    static const uint32_t gaps[] = {0, 0, 0, 1, 3, 4, 8, 12, 16, 20, 36, 0x1000, PAGE};
    unsigned n = 1 + random_below(max);
    for (unsigned i = 0; i < n && l->count < RANDOM_SECTIONS; i++) {
        uint32_t size = 1 + random_below(random_below(4) ? 0x300 : 0x9000);
        if (size > end - addr)
            break;
        uint8_t *bytes = malloc(size);
        for (uint32_t k = 0; k < size; k++)
            bytes[k] = (uint8_t)random_below(256);
        l->bytes[l->count] = bytes;
        l->s[l->count++] =
            (struct test_section){name, SHT_PROGBITS, SHF_ALLOC | flags, addr, size, bytes, 0};
        addr += size;
        uint32_t gap = gaps[random_below(CR_COUNT(gaps))];
        if (random_below(2))
            addr = (addr + 3) & ~3u;
        if (gap >= end - addr)
            break;
        addr += gap;
    }
    return addr;
}

static void shuffle(struct layout *l)
{
    for (size_t i = l->count; i > 1; i--) {
        size_t k = random_below((uint32_t)i);
        struct test_section s = l->s[k];
        l->s[k] = l->s[i - 1];
        l->s[i - 1] = s;
    }
}

static void make_layout(struct layout *l)
{
    *l = (struct layout){.count = 0};
    uint32_t rodata = 0x3c000000 + (random_below(2) ? 0x20 : random_below(0x8000));
    uint32_t end = add_run(l, ".rodata", 0, rodata, rodata + 0x60000, 4);
    uint32_t page = ((end - 0x3c000000) / PAGE + 1) * PAGE;
    add_run(l, ".text", SHF_EXECINSTR, 0x42000000 + page + random_below(0x4000), 0x42200000, 3);
    add_run(l, ".iram", SHF_EXECINSTR, 0x4037c000 + random_below(0x100), 0x40390000, 3);
    add_run(l, ".data", SHF_WRITE, 0x3fc90000 + random_below(0x100), 0x3fcc0000, 3);
    if (random_below(2))
        add_run(l, ".rtc", SHF_EXECINSTR, 0x50000000, 0x50002000, 2);
    if (random_below(3) == 0)
        shuffle(l);
}

/* The byte that loading the image would leave at `addr`; -1 when no segment touches it. */
static int loaded_byte(const struct built *b, uint32_t addr)
{
    int found = -1;
    for (size_t i = 0; i < b->image.segment_count; i++) {
        const struct crema_image_segment *s = &b->image.segments[i];
        if (s->kind == CREMA_SEGMENT_PADDING || addr < s->addr || addr - s->addr >= s->len)
            continue;
        assert_int_equal(found, -1); /* two segments would write it */
        found = b->data[s->off + (addr - s->addr)];
    }
    return found;
}

/* False when the layout needs more segments than an image has; nothing else may go wrong. */
static bool check_layout(const struct layout *l, uint32_t run_seed)
{
    struct built b = build(l->s, l->count);
    if (b.err.status != CREMA_OK) {
        if (!strstr(b.err.why, "and the chip takes at most 16"))
            fail_msg("seed %u: %s", run_seed, b.err.why);
        return false;
    }
    struct crema_error err = {0};
    if (crema_image_check(&b.image, c3(), &err) != CREMA_OK)
        fail_msg("seed %u: %s", run_seed, err.why);
    for (size_t i = 0; i < l->count; i++) {
        for (uint32_t k = 0; k < l->s[i].size; k++) {
            if (loaded_byte(&b, l->s[i].addr + k) != ((const uint8_t *)l->s[i].data)[k])
                fail_msg("seed %u: byte %u of section %zu is not where it should be", run_seed, k,
                         i);
        }
    }
    for (size_t i = 0; i < b.image.segment_count; i++) {
        const struct crema_image_segment *s = &b.image.segments[i];
        assert_int_equal(s->len % 4, 0);
        if (s->kind == CREMA_SEGMENT_MAPPED)
            assert_int_equal(s->addr % PAGE, s->off % PAGE);
    }
    free(b.data);
    return true;
}

static void test_random_layouts_keep_every_byte_in_its_place(void **state)
{
    (void)state;
    const char *given = getenv("TEST_SEED");
    uint32_t first = given ? (uint32_t)strtoul(given, NULL, 0) : 20261121;
    unsigned runs = given ? 1 : 300;
    print_message("seeds from %u on (TEST_SEED=%u repeats the first)\n", first, first);
    unsigned built_count = 0;
    for (unsigned i = 0; i < runs; i++) {
        struct layout l;
        seed = first + i;
        make_layout(&l);
        built_count += check_layout(&l, first + i);
        for (size_t k = 0; k < l.count; k++)
            free(l.bytes[k]);
    }
    assert_true(given || built_count > runs / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_header_of_an_app),
        cmocka_unit_test(test_flash_settings_reach_the_header),
        cmocka_unit_test(test_flash_setting_words),
        cmocka_unit_test(test_mapped_segments_stand_congruent_and_ram_fills_the_room),
        cmocka_unit_test(test_padding_where_there_is_no_ram_content),
        cmocka_unit_test(test_neighbours_join_and_odd_ends_are_filled),
        cmocka_unit_test(test_unaligned_sections_lose_nothing),
        cmocka_unit_test(test_two_segments_in_one_page),
        cmocka_unit_test(test_refuses_two_views_that_want_one_mmu_entry),
        cmocka_unit_test(test_refuses_more_segments_than_the_rom_takes),
        cmocka_unit_test(test_the_descriptor_comes_first),
        cmocka_unit_test(test_the_boot_descriptor_comes_first),
        cmocka_unit_test(test_elf_hash_goes_over_zeros_only),
        cmocka_unit_test(test_elf_hash_goes_into_the_frameworks_descriptor),
        cmocka_unit_test(test_refuses_a_page_size_that_the_mmu_lacks),
        cmocka_unit_test(test_parse_refuses_an_image_cut_off_at_any_byte),
        cmocka_unit_test(test_parse_allows_bytes_after_the_image),
        cmocka_unit_test(test_what_a_chip_would_refuse),
        cmocka_unit_test(test_set_flash_renews_the_hash),
        cmocka_unit_test(test_random_layouts_keep_every_byte_in_its_place),
    };
    return cmocka_run_group_tests_name("format-image", tests, NULL, NULL);
}
