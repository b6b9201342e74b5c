/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What bits mean, what may be burnt, and what a burn programs. */
#include "bytes.h"
#include "cm.h"

#include <crema/efuse.h>
#include <stdio.h>
#include <string.h>

static struct crema_efuse_image blank(const char *name)
{
    struct crema_efuse_image image = {.chip = crema_chip_find(name)};
    assert_non_null(image.chip);
    crema_efuse_settle(&image);
    return image;
}

static const struct crema_efuse_field *field(const struct crema_efuse_image *image,
                                             const char *name)
{
    const struct crema_efuse_field *f = crema_efuse_find(image, name);
    if (!f)
        fail_msg("%s has no %s", image->chip->name, name);
    return f;
}

static enum crema_status plan_text(struct crema_efuse_plan *plan, const char *name,
                                   const char *text, struct crema_error *err)
{
    return crema_efuse_plan_text(plan, field(plan->image, name), text, err);
}

static void burn(const struct crema_efuse_plan *plan, struct crema_efuse_image *image)
{
    for (size_t b = 0; b < CREMA_EFUSE_BLOCKS_MAX; b++) {
        for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++)
            image->words[b][i] |= plan->words[b][i];
    }
    crema_efuse_settle(image);
}

static void burn_text(struct crema_efuse_image *image, const char *name, const char *text)
{
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    crema_efuse_plan_init(&plan, image);
    if (plan_text(&plan, name, text, &err) != CREMA_OK)
        fail_msg("%s %s: %s", name, text ? text : "", err.why);
    burn(&plan, image);
}

static void check_text(const struct crema_efuse_image *image, const char *name, const char *want)
{
    char buf[CREMA_EFUSE_TEXT_MAX];
    assert_string_equal(crema_efuse_text(image, field(image, name), buf), want);
}

/* Vectors by reedsolo (PyPI), which espefuse codes with. */
static void test_reed_solomon(void **state)
{
    static const struct {
        uint8_t data[32], check[12];
    } vectors[] = {
        {{0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
          16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31},
         {0xa0, 0x4c, 0x47, 0x0d, 0x3f, 0xfc, 0xb2, 0x03, 0xda, 0xe9, 0xf4, 0x13}},
        {{0x82, 0xb7, 0x0e, 0xee, 0x7f, 0x1a, 0x50, 0x39, 0xbe, 0xf0, 0x7e,
          0xc2, 0x34, 0x7f, 0x06, 0x6e, 0xd0, 0x8f, 0x5d, 0xc7, 0x51, 0x24,
          0x47, 0xe3, 0x40, 0x43, 0x00, 0x02, 0x6b, 0x6e, 0x54, 0x55},
         {0xf6, 0x09, 0xc7, 0x35, 0x1f, 0x9f, 0x84, 0x1b, 0x0f, 0x8b, 0x6f, 0xe0}},
        {{1}, {0xe1, 0x0f, 0x62, 0x6e, 0xaf, 0xec, 0xc5, 0xfb, 0xc6, 0xe0, 0x97, 0x2f}},
        {{[31] = 0x80}, {0xbd, 0x05, 0x1a, 0x85, 0x32, 0x3b, 0xa7, 0x55, 0x21, 0x71, 0xc6, 0xca}},
    };
    (void)state;
    for (size_t i = 0; i < CR_COUNT(vectors); i++) {
        uint8_t check[12];
        crema_efuse_rs(vectors[i].data, check);
        assert_memory_equal(check, vectors[i].check, sizeof check);
    }
}

static void test_values_as_text(void **state)
{
    (void)state;
    struct crema_efuse_image c3 = blank("esp32c3");
    check_text(&c3, "SPI_BOOT_CRYPT_CNT", "off, 0 of 3 bits");
    check_text(&c3, "DIS_DOWNLOAD_MODE", "no");
    check_text(&c3, "KEY_PURPOSE_0", "USER");
    c3.words[0][2] = 1u << 18 | 4u << 24; /* RD_REPEAT_DATA1, by the manual */
    c3.words[1][0] = 0xf9f72ca2;
    c3.words[1][1] = 0x6055;
    c3.words[1][3] = 1u << 27 | 3u << 18 | 2u << 21;
    c3.words[1][4] = 2;
    check_text(&c3, "SPI_BOOT_CRYPT_CNT", "on, 1 of 3 bits");
    check_text(&c3, "KEY0_PURPOSE", "XTS_AES_128_KEY");
    check_text(&c3, "mac", "60:55:f9:f7:2c:a2");
    check_text(&c3, "FLASH_CAP", "4MB");
    check_text(&c3, "FLASH_VENDOR", "GD");
    check_text(&c3, "WAFER_VERSION_MINOR", "3");
    c3.words[0][1] = 1; /* RD_DIS: the first key */
    check_text(&c3, "BLOCK_KEY0", "??");
    assert_true(crema_efuse_is_hidden(&c3, field(&c3, "BLOCK_KEY0")));
    assert_false(crema_efuse_is_hidden(&c3, field(&c3, "BLOCK_KEY1")));
    struct crema_efuse_image c6 = blank("esp32c6");
    c6.words[1][0] = 0xf9f72ca2;
    c6.words[1][1] = 0xfffe6055;
    check_text(&c6, "MAC_EUI64", "60:55:f9:ff:fe:f7:2c:a2");
}

/* Registers as esptool's targets read them, and what they say. */
static void test_revisions(void **state)
{
    static const struct {
        const char *chip;
        uint8_t block, word;
        uint32_t value;
        bool is_rev_bit;
        uint16_t revision;
    } rows[] = {
        {"esp32", 0, 3, 0, false, 0},
        {"esp32", 0, 3, 1u << 15, false, 100},
        {"esp32", 0, 5, 1u << 20, false, 0}, /* no revision has that bit alone */
        {"esp32", 0, 5, 2u << 24, false, 2},
        {"esp32s2", 1, 3, 1u << 18 | 1u << 20, false, 108},
        {"esp32s2", 1, 4, 2u << 4, false, 2},
        {"esp32s3", 1, 3, 2u << 18, false, 2},
        {"esp32s3", 1, 5, 1u << 24 | 1u << 23, false, 108},
        {"esp32c2", 2, 1, 1u << 20 | 2u << 16, false, 102},
        {"esp32c3", 1, 3, 4u << 18, false, 4},
        {"esp32c3", 1, 5, 1u << 24, false, 100},
        {"esp32c5", 1, 2, 1u << 4 | 2u, false, 102},
        {"esp32c6", 1, 3, 1u << 18, false, 1},
        {"esp32c61", 1, 2, 1u << 4 | 1u, false, 101},
        {"esp32h2", 1, 3, 1u << 21 | 2u << 18, false, 102},
        {"esp32p4", 1, 2, 1u << 23 | 1, false, 401},
        {"esp32p4", 1, 2, 3u << 4, false, 300},
    };
    (void)state;
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        struct crema_efuse_image image = blank(rows[i].chip);
        image.words[rows[i].block][rows[i].word] = rows[i].value;
        image.is_rev_bit = rows[i].is_rev_bit;
        crema_efuse_settle(&image);
        if (image.revision != rows[i].revision)
            fail_msg("%s, row %zu: %u, expected %u", rows[i].chip, i, image.revision,
                     rows[i].revision);
        size_t n = rows[i].chip[5] == 'p' && rows[i].revision >= 300;
        assert_ptr_equal(image.layout,
                         &image.chip->efuse->layouts[image.chip->efuse->layout_count == 1
                                                         ? 0
                                                         : n || rows[i].revision == 102]);
    }
    struct crema_efuse_image image = blank("esp32");
    image.words[0][3] = 1u << 15;
    image.words[0][5] = 1u << 20;
    crema_efuse_settle(&image);
    assert_int_equal(image.revision, 200);
    image.is_rev_bit = true;
    crema_efuse_settle(&image);
    assert_int_equal(image.revision, 300);
    /* An ESP32-S3 v0.0 has other things where its major revision would be. */
    image = blank("esp32s3");
    image.words[1][3] = 1u << 24;
    image.words[1][5] = 1u << 24;
    image.words[2][4] = 1;
    crema_efuse_settle(&image);
    assert_int_equal(image.revision, 0);
}

static void test_what_cannot_be_is_refused(void **state)
{
    static const struct {
        const char *name, *text;
        enum crema_status status;
    } rows[] = {
        {"SPI_BOOT_CRYPT_CNT", "2", CREMA_E_TARGET}, /* it is 1 */
        {"SPI_BOOT_CRYPT_CNT", "8", CREMA_E_USAGE},
        {"SPI_BOOT_CRYPT_CNT", "x", CREMA_E_USAGE},
        {"DIS_DOWNLOAD_MODE", "0", CREMA_E_USAGE},
        {"KEY_PURPOSE_1", NULL, CREMA_E_USAGE},
        {"KEY_PURPOSE_1", "NONSENSE", CREMA_E_USAGE},
        {"MAC", "02:00:00:00:00:01", CREMA_E_USAGE},
        {"CUSTOM_MAC", "01:00:00:00:00:01", CREMA_E_USAGE}, /* a group's */
        {"CUSTOM_MAC", "02:00:00:00:00", CREMA_E_USAGE},
        {"CUSTOM_MAC", "02:00:00:00:00:01:02", CREMA_E_USAGE},
        {"CUSTOM_MAC", "", CREMA_E_USAGE},
        {"WAFER_VERSION_MINOR", "1", CREMA_E_USAGE},
        {"BLOCK_KEY1", "00", CREMA_E_USAGE},
        {"BLOCK_KEY1", "zz", CREMA_E_USAGE},
        {"WDT_DELAY_SEL", "1", CREMA_E_TARGET}, /* locked */
        {"BLOCK_KEY0", "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
         CREMA_E_TARGET}, /* hidden */
    };
    (void)state;
    struct crema_efuse_image image = blank("esp32c3");
    image.words[0][0] = 1u << 3; /* WR_DIS */
    image.words[0][1] = 1u;      /* RD_DIS */
    image.words[0][2] = 1u << 18;
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        struct crema_efuse_plan plan;
        struct crema_error err = {0};
        crema_efuse_plan_init(&plan, &image);
        enum crema_status st = plan_text(&plan, rows[i].name, rows[i].text, &err);
        if (st != rows[i].status || !crema_efuse_plan_is_empty(&plan) || !err.why[0])
            fail_msg("%s %s: status %d, '%s'", rows[i].name, rows[i].text ? rows[i].text : "",
                     (int)st, err.why);
    }
}

static void test_counters_grow_bit_by_bit(void **state)
{
    (void)state;
    struct crema_efuse_image image = blank("esp32s3");
    static const char *const texts[] = {"on, 1 of 3 bits", "off, 2 of 3 bits", "on, 3 of 3 bits"};
    for (size_t i = 0; i < CR_COUNT(texts); i++) {
        burn_text(&image, "SPI_BOOT_CRYPT_CNT", NULL);
        check_text(&image, "SPI_BOOT_CRYPT_CNT", texts[i]);
    }
    struct crema_efuse_plan plan;
    struct crema_error err;
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_text(&plan, "SPI_BOOT_CRYPT_CNT", NULL, &err), CREMA_E_TARGET);
    /* What stands already is no work. */
    assert_int_equal(plan_text(&plan, "SPI_BOOT_CRYPT_CNT", "7", &err), CREMA_OK);
    assert_true(crema_efuse_plan_is_empty(&plan));
}

static void test_scattered_fields(void **state)
{
    (void)state;
    struct crema_efuse_image image = blank("esp32p4");
    image.words[1][2] = 3u << 4; /* v3.0: another layout, with purposes of five bits */
    crema_efuse_settle(&image);
    burn_text(&image, "KEY_PURPOSE_0", "ECDSA_KEY_P384_L");
    check_text(&image, "KEY_PURPOSE_0", "ECDSA_KEY_P384_L");
    assert_int_equal(crema_efuse_value(&image, "KEY_PURPOSE_0"), 17);
    assert_int_equal(crema_efuse_value(&image, "KEY_PURPOSE_0_H"), 1);
    burn_text(&image, "RECOVERY_BOOTLOADER_FLASH_SECTOR", "0xa5e");
    assert_int_equal(crema_efuse_value(&image, "RECOVERY_BOOTLOADER_FLASH_SECTOR_3_6"), 0xb);
    assert_int_equal(crema_efuse_value(&image, "RECOVERY_BOOTLOADER_FLASH_SECTOR"), 0xa5e);
}

static void test_custom_addresses(void **state)
{
    static const char *const chips[] = {"esp32",   "esp32s2",  "esp32s3", "esp32c2", "esp32c3",
                                        "esp32c5", "esp32c61", "esp32h2", "esp32p4"};
    (void)state;
    for (size_t i = 0; i < CR_COUNT(chips); i++) {
        struct crema_efuse_image image = blank(chips[i]);
        burn_text(&image, "CUSTOM_MAC", "62:cd:ef:01:02:03");
        assert_true(crema_efuse_is_present(&image, field(&image, "CUSTOM_MAC")));
        check_text(&image, "CUSTOM_MAC", "62:cd:ef:01:02:03");
    }
    /* Address first, by the vendor's tool; the check sum by its ROM's algorithm. */
    struct crema_efuse_image image = blank("esp32");
    burn_text(&image, "CUSTOM_MAC", "62-cd-ef-01-02-03");
    assert_int_equal(image.words[3][5] >> 24, 1);
    assert_int_equal(image.words[3][0] >> 8, 0x01efcd62 & 0xffffff);
    image = blank("esp32c2");
    burn_text(&image, "CUSTOM_MAC", "62:cd:ef:01:02:03");
    assert_int_equal(crema_efuse_value(&image, "CUSTOM_MAC_USED"), 1);
}

static void fill_key(uint8_t key[64])
{
    for (unsigned i = 0; i < 64; i++)
        key[i] = (uint8_t)(3 * i + 7);
}

static enum crema_status plan_key(struct crema_efuse_plan *plan, const char *block,
                                  const char *purpose, size_t len, struct crema_error *err)
{
    uint8_t data[64];
    fill_key(data);
    const struct crema_chip *chip = plan->image->chip;
    const struct crema_efuse_key key = {.block = (unsigned)crema_efuse_find_block(chip, block),
                                        .purpose = crema_efuse_purpose(chip, purpose),
                                        .data = data,
                                        .len = len};
    assert_non_null(key.purpose);
    return crema_efuse_plan_key(plan, &key, err);
}

static void test_secret_keys(void **state)
{
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    uint8_t key[64], bytes[CREMA_EFUSE_BYTES_MAX];
    (void)state;
    struct crema_efuse_image image = blank("esp32c3");
    fill_key(key);
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY2", "XTS_AES_128_KEY", 32, &err), CREMA_OK);
    burn(&plan, &image);
    assert_int_equal(crema_efuse_bytes(&image, field(&image, "BLOCK_KEY2"), bytes), 32);
    for (unsigned i = 0; i < 32; i++)
        assert_int_equal(bytes[i], key[31 - i]);
    check_text(&image, "KEY_PURPOSE_2", "XTS_AES_128_KEY");
    assert_true(crema_efuse_block_is_hidden(&image, 6) && crema_efuse_block_is_locked(&image, 6));
    assert_true(crema_efuse_is_locked(&image, field(&image, "KEY_PURPOSE_2")));
    assert_false(crema_efuse_is_locked(&image, field(&image, "KEY_PURPOSE_3")));
    /* Digests stay readable, and in their order. */
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY0", "SECURE_BOOT_DIGEST0", 32, &err), CREMA_OK);
    burn(&plan, &image);
    crema_efuse_bytes(&image, field(&image, "BLOCK_KEY0"), bytes);
    assert_memory_equal(bytes, key, 32);
    assert_false(crema_efuse_block_is_hidden(&image, 4));
    /* A slot that is used, a wrong size, the slot with the fault. */
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY0", "HMAC_UP", 32, &err), CREMA_E_TARGET);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY1", "HMAC_UP", 31, &err), CREMA_E_INPUT);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY5", "XTS_AES_128_KEY", 32, &err), CREMA_E_USAGE);
    assert_int_equal(plan_key(&plan, "BLOCK_USR_DATA", "HMAC_UP", 32, &err), CREMA_E_USAGE);
    assert_true(crema_efuse_plan_is_empty(&plan));
}

static void test_keys_in_two_slots(void **state)
{
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    uint8_t key[64], bytes[CREMA_EFUSE_BYTES_MAX];
    (void)state;
    struct crema_efuse_image image = blank("esp32s3");
    fill_key(key);
    burn_text(&image, "KEY_PURPOSE_2", "HMAC_UP"); /* not free any more */
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY1", "XTS_AES_256_KEY", 64, &err), CREMA_OK);
    burn(&plan, &image);
    check_text(&image, "KEY_PURPOSE_1", "XTS_AES_256_KEY_1");
    check_text(&image, "KEY_PURPOSE_3", "XTS_AES_256_KEY_2");
    crema_efuse_bytes(&image, field(&image, "BLOCK_KEY3"), bytes);
    for (unsigned i = 0; i < 32; i++)
        assert_int_equal(bytes[i], key[63 - i]);
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY5", "XTS_AES_256_KEY", 64, &err), CREMA_E_USAGE);
    assert_true(crema_efuse_plan_is_empty(&plan));
}

static void test_keys_of_places(void **state)
{
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    uint8_t key[64], bytes[CREMA_EFUSE_BYTES_MAX];
    (void)state;
    fill_key(key);
    struct crema_efuse_image image = blank("esp32c2");
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(
        plan_key(&plan, "BLOCK_KEY0", "XTS_AES_128_KEY_DERIVED_FROM_128_EFUSE_BITS", 16, &err),
        CREMA_OK);
    assert_int_equal(plan_key(&plan, "BLOCK_KEY0", "SECURE_BOOT_DIGEST", 32, &err), CREMA_OK);
    burn(&plan, &image);
    assert_int_equal(crema_efuse_value(&image, "RD_DIS"), 1); /* the lower half alone */
    memset(bytes, 0, sizeof bytes);
    crema_efuse_bytes(&image, field(&image, "BLOCK_KEY0_HI_128"), bytes);
    assert_memory_equal(bytes, key, 16);
    image = blank("esp32");
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_key(&plan, "BLOCK3", "flash_encryption", 32, &err), CREMA_E_USAGE);
    assert_int_equal(plan_key(&plan, "BLOCK1", "flash_encryption", 32, &err), CREMA_OK);
    assert_int_equal(plan.words[1][0], get_be32(key + 28));
    assert_int_equal(plan.words[0][0], 1u << 16 | 1u << 7); /* RD_DIS, WR_DIS by the manual */
    /* With 3/4 coding a key is 24 bytes. */
    image.words[0][6] = 1;
    crema_efuse_settle(&image);
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_key(&plan, "BLOCK1", "flash_encryption", 32, &err), CREMA_E_INPUT);
    assert_int_equal(plan_key(&plan, "BLOCK1", "flash_encryption", 24, &err), CREMA_OK);
}

static void test_coded_blocks_are_burnt_once(void **state)
{
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    uint32_t words[CREMA_EFUSE_CODED_MAX];
    static const uint8_t one[] = {1}, more[] = {3, 0, 0, 7};
    (void)state;
    struct crema_efuse_image image = blank("esp32h2");
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 0, one, 1, &err), CREMA_OK);
    assert_int_equal(crema_efuse_plan_code(&plan, 3, words), 11);
    assert_int_equal(words[0], 1);
    assert_int_equal(words[8], 0x6e620fe1);
    assert_int_equal(crema_efuse_plan_code(&plan, 4, words), 0);
    burn(&plan, &image);
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 0, more, 4, &err), CREMA_E_TARGET);
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 0, one, 1, &err), CREMA_OK);
    assert_true(crema_efuse_plan_is_empty(&plan));
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 30, more, 4, &err), CREMA_E_USAGE);
    assert_int_equal(crema_efuse_plan_bit(&plan, 3, 256, &err), CREMA_E_USAGE);
    assert_int_equal(crema_efuse_plan_bit(&plan, 3, 0, &err), CREMA_OK);
}

static void test_three_quarters_coding(void **state)
{
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    uint32_t words[CREMA_EFUSE_CODED_MAX];
    static const uint8_t data[] = {1, 3, 7, 15, 31, 63};
    (void)state;
    struct crema_efuse_image image = blank("esp32");
    image.words[0][6] = 1;
    crema_efuse_settle(&image);
    assert_int_equal(image.coding, CREMA_EFUSE_3_4);
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 6, data, 6, &err), CREMA_OK);
    assert_int_equal(crema_efuse_plan_code(&plan, 3, words), 8);
    /* Second group: the bytes, their exclusive or, 1*1 + 2*2 + 3*3 + 4*4 + 5*5 + 6*6. */
    assert_int_equal(words[2], 0x0f070301);
    assert_int_equal(words[3], 91u << 24 | (1 ^ 3 ^ 7 ^ 15 ^ 31 ^ 63) << 16 | 0x3f1f);
    assert_int_equal(words[0] | words[1] | words[4], 0);
    burn(&plan, &image);
    crema_efuse_plan_init(&plan, &image);
    /* Another group is free; this one is not. */
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 0, data, 6, &err), CREMA_OK);
    assert_int_equal(crema_efuse_plan_code(&plan, 3, words), 8);
    assert_int_equal(words[2] | words[3], 0);
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 6, (const uint8_t[]){2}, 1, &err),
                     CREMA_E_TARGET);
    assert_int_equal(crema_efuse_plan_block(&plan, 3, 20, data, 6, &err), CREMA_E_USAGE);
}

static bool has_danger(const struct crema_efuse_plan *plan, const char *part)
{
    struct crema_efuse_danger dangers[CREMA_EFUSE_DANGERS_MAX];
    size_t count = crema_efuse_plan_check(plan, dangers);
    for (size_t i = 0; i < count; i++) {
        assert_true(dangers[i].what && dangers[i].why && dangers[i].instead);
        if (strstr(dangers[i].what, part) || strstr(dangers[i].why, part))
            return true;
    }
    return false;
}

static void test_dangers(void **state)
{
    static const struct {
        const char *chip, *name, *part;
    } rows[] = {
        {"esp32c3", "DIS_DOWNLOAD_MODE", "ends download mode"},
        {"esp32", "UART_DOWNLOAD_DIS", "ends download mode"},
        {"esp32c3", "ENABLE_SECURITY_DOWNLOAD", "closes registers"},
        {"esp32c3", "SPI_BOOT_CRYPT_CNT", "without a key"},
        {"esp32", "FLASH_CRYPT_CNT", "without a key"},
        {"esp32s3", "SECURE_BOOT_EN", "without a key"},
        {"esp32", "XPD_SDIO_FORCE", "regulator"},
    };
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    (void)state;
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        struct crema_efuse_image image = blank(rows[i].chip);
        crema_efuse_plan_init(&plan, &image);
        assert_int_equal(plan_text(&plan, rows[i].name, NULL, &err), CREMA_OK);
        if (!has_danger(&plan, rows[i].part))
            fail_msg("%s %s is not thought dangerous", rows[i].chip, rows[i].name);
    }
    struct crema_efuse_image image = blank("esp32c3");
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_text(&plan, "DIS_TWAI", NULL, &err), CREMA_OK);
    assert_false(has_danger(&plan, ""));
    assert_int_equal(crema_efuse_plan_lock(&plan, field(&image, "RD_DIS"), &err), CREMA_OK);
    assert_true(has_danger(&plan, "RD_DIS"));
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(crema_efuse_plan_hide(&plan, field(&image, "BLOCK_KEY3"), &err), CREMA_OK);
    assert_true(has_danger(&plan, "empty"));
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(crema_efuse_plan_hide(&plan, field(&image, "DIS_TWAI"), &err), CREMA_E_USAGE);
    /* With a key, encryption is still not to be had by a flag alone. */
    assert_int_equal(plan_key(&plan, "BLOCK_KEY0", "XTS_AES_128_KEY", 32, &err), CREMA_OK);
    assert_false(has_danger(&plan, ""));
    assert_int_equal(plan_text(&plan, "SPI_BOOT_CRYPT_CNT", "1", &err), CREMA_OK);
    assert_false(has_danger(&plan, "without a key"));
    assert_true(has_danger(&plan, "in plain"));
    /* One of them alone is fine on an ESP32-S3. */
    image = blank("esp32s3");
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_text(&plan, "DIS_USB_JTAG", NULL, &err), CREMA_OK);
    assert_false(has_danger(&plan, ""));
    assert_int_equal(plan_text(&plan, "DIS_USB_SERIAL_JTAG", NULL, &err), CREMA_OK);
    assert_true(has_danger(&plan, "fault in its ROM"));
}

static void test_nothing_burns_on_an_esp8266(void **state)
{
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    (void)state;
    struct crema_efuse_image image = blank("esp8266");
    crema_efuse_plan_init(&plan, &image);
    assert_int_equal(plan_text(&plan, "ESP8285", NULL, &err), CREMA_E_UNSUPPORTED);
    image.words[0][0] = 0xa2000000;
    image.words[0][1] = 0x0001f72c;
    assert_string_equal(crema_efuse_value_name(&image, field(&image, "MAC_MAKER")), "ac:d0:74");
    assert_false(crema_efuse_is_present(&image, field(&image, "MAC")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reed_solomon),
        cmocka_unit_test(test_values_as_text),
        cmocka_unit_test(test_revisions),
        cmocka_unit_test(test_what_cannot_be_is_refused),
        cmocka_unit_test(test_counters_grow_bit_by_bit),
        cmocka_unit_test(test_scattered_fields),
        cmocka_unit_test(test_custom_addresses),
        cmocka_unit_test(test_secret_keys),
        cmocka_unit_test(test_keys_in_two_slots),
        cmocka_unit_test(test_keys_of_places),
        cmocka_unit_test(test_coded_blocks_are_burnt_once),
        cmocka_unit_test(test_three_quarters_coding),
        cmocka_unit_test(test_dangers),
        cmocka_unit_test(test_nothing_burns_on_an_esp8266),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
