/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The bootloader's decisions: partition table, otadata, image. */
#include "cm.h"
#include "crc.h"
#include "image.h"
#include "le.h"
#include "md5.h"
#include "random_numbers.h"
#include "sha256.h"

#include <string.h>

static uint8_t table_bytes[WIRE_PART_TABLE_LEN];
static unsigned rows;
static char reason[BOOT_REASON_LEN];

static void table_begin(void)
{
    memset(table_bytes, 0xff, sizeof(table_bytes));
    rows = 0;
}

static void row(const char *label, uint8_t type, uint8_t subtype, uint32_t off, uint32_t size)
{
    uint8_t *r = table_bytes + rows++ * WIRE_PART_ENTRY_LEN;
    memset(r, 0, WIRE_PART_ENTRY_LEN);
    r[0] = 0xaa;
    r[1] = 0x50;
    r[WIRE_PART_OFF_TYPE] = type;
    r[WIRE_PART_OFF_SUBTYPE] = subtype;
    put_le32(r + WIRE_PART_OFF_OFFSET, off);
    put_le32(r + WIRE_PART_OFF_SIZE, size);
    memcpy(r + WIRE_PART_OFF_LABEL, label, strlen(label));
}

static void table_end(void)
{
    uint8_t *r = table_bytes + rows * WIRE_PART_ENTRY_LEN;
    struct md5 md5;
    md5_init(&md5);
    md5_update(&md5, table_bytes, rows * WIRE_PART_ENTRY_LEN);
    r[0] = r[1] = 0xeb;
    md5_final(&md5, r + WIRE_PART_OFF_MD5);
}

static void usual_table(bool has_factory, unsigned ota_count)
{
    table_begin();
    row("nvs", 1, 2, 0x9000, 0x4000);
    row("otadata", 1, 0, 0xd000, 0x2000);
    if (has_factory)
        row("factory", 0, 0, 0x10000, 0x100000);
    for (unsigned i = 0; i < ota_count; i++)
        row("ota", 0, (uint8_t)(WIRE_PART_APP_OTA_0 + i), 0x110000 + i * 0x100000, 0x100000);
    table_end();
}

static void test_table_of_the_usual_kind(void **state)
{
    (void)state;
    struct boot_table table;
    usual_table(true, 2);
    assert_true(boot_table_read(table_bytes, 0x400000, &table, reason));
    assert_int_equal(table.factory.off, 0x10000);
    assert_string_equal(table.factory.label, "factory");
    assert_int_equal(table.ota_count, 2);
    assert_int_equal(table.ota[1].off, 0x210000);
    assert_int_equal(table.otadata.off, 0xd000);
    assert_int_equal(table.test.size, 0);
    struct boot_part part;
    unsigned count = 0;
    while (boot_table_row(table_bytes, count, &part))
        count++;
    assert_int_equal(count, rows);
}

static void refuses(uint32_t flash_size, const char *why)
{
    struct boot_table table;
    assert_false(boot_table_read(table_bytes, flash_size, &table, reason));
    if (strstr(reason, why) == NULL)
        fail_msg("\"%s\" does not say \"%s\"", reason, why);
}

static void test_table_refusals_say_why(void **state)
{
    (void)state;
    table_begin();
    refuses(0, "blank");
    usual_table(true, 0);
    table_bytes[WIRE_PART_OFF_SIZE] ^= 1;
    refuses(0, "MD5 of its 3 entries");
    usual_table(true, 3);
    refuses(0x400000, "'ota' at 0x310000, 0x100000 long, ends beyond the flash's 0x400000");
    table_begin();
    row("nvs", 1, 2, 0x9000, 0x4000);
    table_end();
    refuses(0, "no application");
    usual_table(true, 0);
    table_bytes[(rows + 1) * WIRE_PART_ENTRY_LEN] = 0x12;
    refuses(0, "entry 4 begins with 0xff12, not 0x50aa");
    usual_table(true, 0); /* an overflow must not look like a small end */
    row("wrap", 0, 0x20, 0xfffff000, 0x2000);
    table_end();
    refuses(0x400000, "beyond");
}

/* OTA slots count only as far as they follow each other. */
static void test_table_with_a_gap_in_its_slots(void **state)
{
    (void)state;
    struct boot_table table;
    table_begin();
    row("a", 0, WIRE_PART_APP_OTA_0, 0x10000, 0x10000);
    row("c", 0, WIRE_PART_APP_OTA_0 + 2, 0x20000, 0x10000);
    table_end();
    assert_true(boot_table_read(table_bytes, 0, &table, reason));
    assert_int_equal(table.ota_count, 1);
}

static void test_random_tables_end(void **state)
{
    (void)state;
    struct boot_table table;
    for (unsigned round = 0; round < 20000; round++) {
        usual_table(random_below(2), random_below(5));
        for (unsigned flips = random_below(4); flips > 0; flips--)
            table_bytes[random_below(WIRE_PART_TABLE_LEN)] ^= (uint8_t)(1u << random_below(8));
        if (!boot_table_read(table_bytes, 0x400000, &table, reason))
            assert_int_not_equal(strlen(reason), 0);
    }
}

static uint8_t ota_bytes[2][WIRE_OTA_ENTRY_LEN];
static const uint8_t *const ota_data[2] = {ota_bytes[0], ota_bytes[1]};

static void ota_entry(int index, uint32_t seq, uint32_t state)
{
    memset(ota_bytes[index], 0xff, WIRE_OTA_ENTRY_LEN);
    if (seq == 0)
        return;
    put_le32(ota_bytes[index] + WIRE_OTA_OFF_SEQ, seq);
    put_le32(ota_bytes[index] + WIRE_OTA_OFF_STATE, state);
    put_le32(ota_bytes[index] + WIRE_OTA_OFF_CRC, crc32_le(UINT32_MAX, ota_bytes[index], 4));
}

struct ota_case {
    uint32_t seq[2], state[2];
    unsigned slots;
    int slot, entry, aborted;
};

static void test_otadata_selection(void **state)
{
    (void)state;
    const uint32_t none = WIRE_OTA_UNDEFINED;
    const struct ota_case cases[] = {
        {{0, 0}, {none, none}, 2, BOOT_NO_SLOT, -1, -1},
        {{1, 0}, {none, none}, 2, 0, 0, -1},
        {{1, 2}, {none, none}, 2, 1, 1, -1},
        {{3, 2}, {none, none}, 2, 0, 0, -1},
        {{3, 4}, {WIRE_OTA_VALID, WIRE_OTA_NEW}, 3, 0, 1, -1},
        {{3, 4}, {WIRE_OTA_VALID, WIRE_OTA_INVALID}, 2, 0, 0, -1},
        {{3, 4}, {WIRE_OTA_VALID, WIRE_OTA_ABORTED}, 2, 0, 0, -1},
        {{3, 4}, {WIRE_OTA_VALID, WIRE_OTA_PENDING}, 2, 0, 0, 1},
        {{0, 4}, {none, WIRE_OTA_PENDING}, 2, BOOT_NO_SLOT, -1, 1},
        {{UINT32_MAX, 1}, {none, none}, 2, 0, 1, -1},
        {{1, 2}, {none, none}, 0, BOOT_NO_SLOT, 1, -1},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const struct ota_case *c = &cases[i];
        struct boot_ota ota;
        ota_entry(0, c->seq[0], c->state[0]);
        ota_entry(1, c->seq[1], c->state[1]);
        boot_ota_select(ota_data, c->slots, &ota);
        print_message("case %zu\n", i);
        assert_int_equal(ota.slot, c->slot);
        assert_int_equal(ota.entry, c->entry);
        assert_int_equal(ota.aborted_entry, c->aborted);
    }
}

static void test_otadata_with_a_wrong_crc_does_not_count(void **state)
{
    (void)state;
    struct boot_ota ota;
    ota_entry(0, 1, WIRE_OTA_UNDEFINED);
    ota_entry(1, 2, WIRE_OTA_UNDEFINED);
    ota_bytes[1][WIRE_OTA_OFF_CRC] ^= 0x10;
    boot_ota_select(ota_data, 2, &ota);
    assert_int_equal(ota.slot, 0);
}

static void order_is(bool has_factory, unsigned slots, int chosen, const char *want)
{
    struct boot_table table;
    char got[64] = "";
    usual_table(has_factory, slots);
    assert_true(boot_table_read(table_bytes, 0, &table, reason));
    const struct boot_ota ota = {.slot = chosen};
    const struct boot_part *part;
    for (unsigned step = 0; (part = boot_candidate(&table, &ota, step)) != NULL; step++) {
        char name[2] = {part == &table.factory ? 'f' : (char)('0' + (part - table.ota)), '\0'};
        strcat(got, name);
    }
    assert_string_equal(got, want);
}

static void test_order_of_the_candidates(void **state)
{
    (void)state;
    order_is(true, 0, BOOT_NO_SLOT, "f");
    order_is(true, 2, BOOT_NO_SLOT, "f01");
    order_is(false, 2, BOOT_NO_SLOT, "01");
    order_is(true, 3, 1, "102f");
    order_is(false, 3, 2, "210");
}

/* Images */

#define PART_OFF 0x10000u

static uint8_t image_bytes[0x30000];
static uint32_t image_len;

static bool place(uint32_t addr, uint32_t len, enum boot_place *where)
{
    *where = addr < 0x10000 || len == 0 ? BOOT_PLACE_NONE
             : addr >> 24 == 0x3c       ? BOOT_PLACE_DROM
             : addr >> 24 == 0x42       ? BOOT_PLACE_IROM
                                        : BOOT_PLACE_RAM;
    return *where != BOOT_PLACE_RAM ||
           (addr >= 0x3fc80000 && addr < 0x3fcc0000 && len <= 0x3fcc0000 - addr);
}

static const struct boot_chip chip = {.chip_id = 5,
                                      .revision = 4,
                                      .page = 0x10000,
                                      .page_min = 0x4000,
                                      .page_count = 128,
                                      .place = place};

static void image_begin(uint8_t segments, uint32_t entry)
{
    memset(image_bytes, 0, sizeof(image_bytes));
    image_bytes[0] = WIRE_IMAGE_MAGIC;
    image_bytes[WIRE_IMAGE_OFF_SEGMENTS] = segments;
    image_bytes[WIRE_IMAGE_OFF_CHIP_ID] = 5;
    image_bytes[WIRE_IMAGE_OFF_HASH] = 1;
    put_le32(image_bytes + WIRE_IMAGE_OFF_ENTRY, entry);
    image_len = WIRE_IMAGE_HEADER_LEN;
}

static void segment(uint32_t addr, uint32_t len)
{
    put_le32(image_bytes + image_len, addr);
    put_le32(image_bytes + image_len + 4, len);
    image_len += 8;
    random_fill(image_bytes + image_len, len);
    image_len += len;
}

static void image_end(void)
{
    uint8_t sum = WIRE_IMAGE_CHECKSUM_SEED;
    uint32_t off = WIRE_IMAGE_HEADER_LEN;
    for (unsigned i = 0; i < image_bytes[WIRE_IMAGE_OFF_SEGMENTS]; i++) {
        uint32_t len = le32(image_bytes + off + 4);
        for (uint32_t k = 0; k < len; k++)
            sum ^= image_bytes[off + 8 + k];
        off += 8 + len;
    }
    image_len |= 15;
    image_bytes[image_len++] = sum;
    struct sha256 sha;
    sha256_init(&sha);
    sha256_update(&sha, image_bytes, image_len);
    sha256_final(&sha, image_bytes + image_len);
    image_len += SHA256_LEN;
}

static void usual_image(void)
{
    image_begin(4, 0x42010020);
    segment(0x3c000020, 0x200); /* at 0x20 in its page: header and segment header before it */
    put_le32(image_bytes + 0x20, WIRE_APP_DESC_MAGIC);
    strcpy((char *)image_bytes + 0x20 + WIRE_APP_DESC_OFF_PROJECT, "thing");
    image_bytes[0x20 + WIRE_APP_DESC_OFF_MMU_PAGE] = 0;
    segment(0x3fc80000, 0x101 * 4);
    segment(0, 0x10020 - image_len - 16);
    segment(0x42010020, 0x400);
    image_end();
}

static bool check(uint32_t size, struct boot_image *image)
{
    return boot_image_check(image_bytes, size, PART_OFF, &chip, image, reason);
}

static void test_image_of_the_usual_kind(void **state)
{
    (void)state;
    struct boot_image image;
    usual_image();
    if (!check(sizeof(image_bytes), &image))
        fail_msg("%s", reason);
    assert_int_equal(image.len, image_len);
    assert_int_equal(image.segment_count, 4);
    assert_int_equal(image.segments[0].place, BOOT_PLACE_DROM);
    assert_int_equal(image.segments[1].place, BOOT_PLACE_RAM);
    assert_int_equal(image.segments[2].place, BOOT_PLACE_NONE);
    assert_int_equal(image.segments[3].place, BOOT_PLACE_IROM);
    assert_int_equal(image.segments[3].off, 0x10020);
    assert_string_equal(image.project, "thing");
    assert_true(check(image_len, &image)); /* a partition exactly as long */
}

static void image_refused(const char *why)
{
    struct boot_image image;
    assert_false(check(sizeof(image_bytes), &image));
    if (strstr(reason, why) == NULL)
        fail_msg("\"%s\" does not say \"%s\"", reason, why);
}

static void test_image_refusals_say_why(void **state)
{
    (void)state;
    usual_image();
    image_bytes[0x30] ^= 1;
    image_refused("checksum");
    usual_image();
    image_bytes[image_len - 1] ^= 1;
    image_refused("SHA-256");
    usual_image();
    image_bytes[0] = 0xe8;
    image_refused("0xe8, not 0xe9");
    memset(image_bytes, 0xff, sizeof(image_bytes));
    image_refused("blank");
    usual_image();
    image_bytes[WIRE_IMAGE_OFF_CHIP_ID] = 9;
    image_refused("chip id 9, this is 5");
    usual_image();
    image_bytes[WIRE_IMAGE_OFF_MIN_REV_F] = 101;
    image_refused("v1.1");
    usual_image();
    image_bytes[WIRE_IMAGE_OFF_SEGMENTS] = 17;
    image_refused("17 segments");
    usual_image();
    image_bytes[WIRE_IMAGE_OFF_HASH] = 0;
    put_le32(image_bytes + WIRE_IMAGE_OFF_ENTRY, 0x42020000);
    image_refused("entry 0x42020000");
    usual_image();
    put_le32(image_bytes + 0x1c, 0xfffffff0);
    image_refused("segment 0: 0xfffffff0 bytes do not fit");
}

static void test_image_segments_that_can_not_be_placed(void **state)
{
    (void)state;
    image_begin(1, 0x3fcbfff0);
    segment(0x3fcbfff0, 0x20);
    image_end();
    image_refused("is not memory to load to");
    image_begin(1, 0x42000000);
    segment(0x42000000, 0x20);
    image_end();
    image_refused("elsewhere in its page");
    image_begin(3, 0x42000020); /* data and code want one MMU entry for two pages of flash */
    segment(0x3c000020, 0x20);
    segment(0, 0x10020 - image_len - 16);
    segment(0x42000020, 0x20);
    image_end();
    image_refused("MMU entry 0");
}

static void test_every_short_partition_is_refused(void **state)
{
    (void)state;
    struct boot_image image;
    image_begin(2, 0x3fc80000);
    segment(0x3c000020, 0x40);
    segment(0x3fc80000, 0x64);
    image_end();
    assert_true(check(image_len, &image));
    for (uint32_t size = 0; size < image_len; size++)
        assert_false(check(size, &image));
}

/* One changed byte anywhere is noticed: the hash covers all that the checksum does not. */
static void test_damage_is_refused(void **state)
{
    (void)state;
    struct boot_image image;
    for (unsigned round = 0; round < 2000; round++) {
        image_begin(2, 0x3fc80000);
        segment(0x3c000020, 0x40);
        segment(0x3fc80000, 0x64);
        image_end();
        uint32_t at = random_below(image_len);
        if (at == WIRE_IMAGE_OFF_HASH)
            continue; /* it says whether there is a hash */
        image_bytes[at] ^= (uint8_t)(1 + random_below(255));
        assert_false(check(sizeof(image_bytes), &image));
    }
}

int main(void)
{
    random_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table_of_the_usual_kind),
        cmocka_unit_test(test_table_refusals_say_why),
        cmocka_unit_test(test_table_with_a_gap_in_its_slots),
        cmocka_unit_test(test_random_tables_end),
        cmocka_unit_test(test_otadata_selection),
        cmocka_unit_test(test_otadata_with_a_wrong_crc_does_not_count),
        cmocka_unit_test(test_order_of_the_candidates),
        cmocka_unit_test(test_image_of_the_usual_kind),
        cmocka_unit_test(test_image_refusals_say_why),
        cmocka_unit_test(test_image_segments_that_can_not_be_placed),
        cmocka_unit_test(test_every_short_partition_is_refused),
        cmocka_unit_test(test_damage_is_refused),
    };
    return cmocka_run_group_tests_name("target_boot", tests, NULL, NULL);
}
