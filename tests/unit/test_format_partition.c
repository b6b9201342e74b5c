/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "cm.h"
#include "hash.h"

#include <crema/partition.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct crema_partition_table from_csv(const char *text)
{
    struct crema_partition_table t;
    struct crema_error err = {0};
    if (crema_partition_table_read_csv(text, strlen(text), 0x8000, &t, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    return t;
}

static void assert_entry(const struct crema_partition *p, const char *name, uint8_t type,
                         uint8_t subtype, uint32_t off, uint32_t size, uint32_t flags)
{
    assert_string_equal(p->name, name);
    assert_int_equal(p->type, type);
    assert_int_equal(p->subtype, subtype);
    assert_int_equal(p->off, off);
    assert_int_equal(p->size, size);
    assert_int_equal(p->flags, flags);
}

static void test_default_table_fills_the_flash(void **state)
{
    (void)state;
    struct crema_partition_table t;
    crema_partition_table_default(4 << 20, &t);
    assert_int_equal(t.count, 3);
    assert_entry(&t.entries[0], "nvs", 1, 2, 0x9000, 0x6000, 0);
    assert_entry(&t.entries[1], "phy_init", 1, 1, 0xf000, 0x1000, 0);
    assert_entry(&t.entries[2], "factory", 0, 0, 0x10000, 0x3f0000, 0);
    for (uint32_t size = 1 << 20; size <= 128u << 20; size *= 2) {
        crema_partition_table_default(size, &t);
        assert_int_equal(crema_partition_table_check(&t, 0x8000, size, NULL), CREMA_OK);
    }
    assert_int_equal(t.entries[2].size, 16 << 20);
}

static void test_binary_form_byte_by_byte(void **state)
{
    (void)state;
    struct crema_partition_table t = {
        .entries = {{"nvs", 1, 2, 0x9000, 0x6000, 0}, {"exactly16letters", 0x40, 7, 0x10000, 5, 3}},
        .count = 2};
    static const uint8_t expected[64] = {
        0xaa, 0x50, 1,    2,   0,   0x90, 0,   0,   0,   0x60, 0,   0,   'n', 'v', 's', 0,
        0,    0,    0,    0,   0,   0,    0,   0,   0,   0,    0,   0,   0,   0,   0,   0,
        0xaa, 0x50, 0x40, 7,   0,   0,    1,   0,   5,   0,    0,   0,   'e', 'x', 'a', 'c',
        't',  'l',  'y',  '1', '6', 'l',  'e', 't', 't', 'e',  'r', 's', 3,   0,   0,   0,
    };
    uint8_t out[WIRE_PART_TABLE_LEN], md5[16];
    crema_partition_table_write_binary(&t, out);
    assert_memory_equal(out, expected, sizeof expected);
    static const uint8_t md5_head[16] = {0xeb, 0xeb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                         0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    assert_memory_equal(out + 64, md5_head, 16);
    cr_md5(expected, sizeof expected, md5);
    assert_memory_equal(out + 80, md5, 16);
    for (size_t i = 96; i < sizeof out; i++)
        assert_int_equal(out[i], 0xff);
    struct crema_partition_table back;
    assert_int_equal(crema_partition_table_read(out, sizeof out, 0x8000, &back, NULL), CREMA_OK);
    assert_memory_equal(&back, &t, sizeof t);
}

static void test_a_full_table_round_trips(void **state)
{
    (void)state;
    struct crema_partition_table t = {.count = CREMA_PARTITIONS_MAX}, back;
    for (uint32_t i = 0; i < t.count; i++) {
        t.entries[i] =
            (struct crema_partition){"p", 0x41, (uint8_t)i, 0x10000 + i * 0x1000, 0x800, 0};
        t.entries[i].name[1] = (char)('0' + i / 10);
        t.entries[i].name[2] = (char)('0' + i % 10);
    }
    uint8_t out[WIRE_PART_TABLE_LEN];
    crema_partition_table_write_binary(&t, out);
    assert_int_equal(crema_partition_table_read_binary(out, sizeof out, &back, NULL), CREMA_OK);
    assert_memory_equal(&back, &t, sizeof t);
    char *csv;
    assert_int_equal(crema_partition_table_write_csv(&t, &csv, NULL), CREMA_OK);
    back = from_csv(csv);
    assert_int_equal(back.count, t.count);
    assert_memory_equal(back.entries, t.entries, sizeof t.entries);
    assert_int_equal(back.lines[0], 3); /* after two lines of comment */
    free(csv);
}

static void test_names_end_at_their_nul(void **state)
{
    (void)state;
    struct crema_partition_table t, back;
    uint8_t b[WIRE_PART_TABLE_LEN];
    crema_partition_table_default(4 << 20, &t);
    crema_partition_table_write_binary(&t, b);
    b[12 + 5] = 'x'; /* nvs, NUL, NUL, x */
    cr_md5(b, 96, b + 96 + 16);
    assert_int_equal(crema_partition_table_read_binary(b, sizeof b, &back, NULL), CREMA_OK);
    assert_memory_equal(&back, &t, sizeof t);
}

static void assert_bytes_refused(const uint8_t *data, size_t len, const char *part)
{
    struct crema_partition_table t;
    struct crema_error err = {0};
    uint8_t *copy = malloc(len ? len : 1);
    memcpy(copy, data, len);
    assert_int_equal(crema_partition_table_read_binary(copy, len, &t, &err), CREMA_E_INPUT);
    assert_int_equal(t.count, 0);
    if (!strstr(err.why, part))
        fail_msg("why is \"%s\", without \"%s\"", err.why, part);
    free(copy);
}

static void test_refuses_broken_bytes(void **state)
{
    (void)state;
    struct crema_partition_table t;
    uint8_t b[WIRE_PART_TABLE_LEN];
    crema_partition_table_default(4 << 20, &t);
    crema_partition_table_write_binary(&t, b);
    for (size_t len = 0; len < 4 * 32; len++)
        assert_bytes_refused(b, len, "cut off");
    b[40] ^= 1;
    assert_bytes_refused(b, sizeof b, "its MD5 begins");
    b[32] = 0x12;
    assert_bytes_refused(b, sizeof b, "at byte 32 an entry begins with 0x5012");
    b[12] = 0;
    assert_bytes_refused(b, sizeof b, "the entry at byte 0 has no name");
    b[12] = 7;
    assert_bytes_refused(b, sizeof b, "has byte 0x07");
    for (size_t i = 0; i < 96; i++) {
        memset(b + i * 32, 0, 32);
        b[i * 32] = 0xaa;
        b[i * 32 + 1] = 0x50;
        b[i * 32 + 12] = 'x';
    }
    assert_bytes_refused(b, sizeof b, "more than 94 entries");
}

static void test_csv_as_people_write_it(void **state)
{
    (void)state;
    struct crema_partition_table t = from_csv("\xef\xbb\xbf# Name, Type, SubType, Offset, Size\r\n"
                                              "\n"
                                              "  # a comment, with commas\n"
                                              "nvs,      data, nvs,     ,        0x4000,\r\n"
                                              "otadata,  data, ota,     ,        8K\n"
                                              "phy_init, data, phy,     ,        4096, \n"
                                              "ota_0,    app,  ota_0,   ,        1M, encrypted\n"
                                              "ota_1,    app,  ota_1,   ,        0x100000,,\n"
                                              "store,    data, ,        0x300000, 0X10k, "
                                              "readonly:encrypted\n"
                                              "own,      0x40, 9,       ,        1,");
    assert_int_equal(t.count, 7);
    assert_entry(&t.entries[0], "nvs", 1, 2, 0x9000, 0x4000, 0);
    assert_entry(&t.entries[1], "otadata", 1, 0, 0xd000, 0x2000, 0);
    assert_entry(&t.entries[2], "phy_init", 1, 1, 0xf000, 0x1000, 0);
    assert_entry(&t.entries[3], "ota_0", 0, 0x10, 0x10000, 0x100000, 1);
    assert_entry(&t.entries[4], "ota_1", 0, 0x11, 0x110000, 0x100000, 0);
    assert_entry(&t.entries[5], "store", 1, 6, 0x300000, 0x4000, 3);
    assert_entry(&t.entries[6], "own", 0x40, 9, 0x304000, 1, 0);
    assert_int_equal(crema_partition_table_check(&t, 0x8000, 4 << 20, NULL), CREMA_OK);
}

static void test_a_header_in_quotes(void **state)
{
    (void)state;
    struct crema_partition_table t =
        from_csv("\xef\xbb\xbf\"# Name\",\"Type\",\"SubType\",\"Offset\",\"Size\",\"Flags\"\r\n"
                 "\"nvs\",\"data\",\"nvs\",,\"24K\",\r\nfactory ,app, factory,,\"1M\"\r\n");
    assert_int_equal(t.count, 2);
    assert_int_equal(t.lines[0], 2);
    assert_string_equal(t.entries[1].name, "factory");
}

static void test_app_offsets_are_rounded_up(void **state)
{
    (void)state;
    struct crema_partition_table t = from_csv("nvs,data,nvs,0x9000,4K\napp,app,factory,,64K\n");
    assert_int_equal(t.entries[1].off, 0x10000);
    t = from_csv("a,app,factory,,64K\nd,data,nvs,,0x1234\ne,data,fat,,4K\nb,app,test,,64K\n");
    assert_int_equal(t.entries[1].off, 0x20000);
    assert_int_equal(t.entries[2].off, 0x22000);
    assert_int_equal(t.entries[3].off, 0x30000);
}

static void test_every_name_of_a_kind_is_read_back(void **state)
{
    (void)state;
    for (unsigned type = 0; type <= 0xfe; type++) {
        for (unsigned subtype = 0; subtype <= 0xfe; subtype++) {
            char a[8], b[8], line[80];
            snprintf(line, sizeof line, "x,%s,%s,0x10000,64K\n",
                     crema_partition_type_name((uint8_t)type, a),
                     crema_partition_subtype_name((uint8_t)type, (uint8_t)subtype, b));
            struct crema_partition_table t = from_csv(line);
            assert_int_equal(t.entries[0].type, type);
            assert_int_equal(t.entries[0].subtype, subtype);
        }
    }
}

static void assert_csv_refused(const char *text, const char *part)
{
    struct crema_partition_table t;
    struct crema_error err = {0};
    assert_int_equal(crema_partition_table_read_csv(text, strlen(text), 0x8000, &t, &err),
                     CREMA_E_INPUT);
    assert_int_equal(t.count, 0);
    if (!strstr(err.why, part))
        fail_msg("why is \"%s\", without \"%s\"", err.why, part);
}

static void test_csv_errors_tell_line_and_column(void **state)
{
    (void)state;
    assert_csv_refused("", "no entries");
    assert_csv_refused("# nothing\n", "no entries");
    assert_csv_refused("#\nnvs, date, nvs, , 4K\n", "line 2, column 6: there is no type \"date\"");
    assert_csv_refused("nvs,data,nsv,,4K", "line 1, column 10: there is no subtype \"nsv\"");
    assert_csv_refused("a,app,,,4K", "line 1, column 7: an app needs a subtype");
    assert_csv_refused("a,app,ota_16,,4K", "column 7: there is no subtype \"ota_16\"");
    assert_csv_refused("a,255,0,,4K", "there is no type \"255\"");
    assert_csv_refused("nvs,data,nvs,9000h,4K", "column 14: \"9000h\" is no offset");
    assert_csv_refused("nvs,data,nvs,,4KB", "column 15: \"4KB\" is no size");
    assert_csv_refused("nvs,data,nvs,,-4K", "begins at 0x9000 and would end at 0x1000");
    assert_csv_refused("nvs,data,nvs,,4294967296", "is no size");
    assert_csv_refused("nvs,data,nvs,,4096M", "is no size");
    assert_csv_refused("nvs,data,nvs,0xfffff000,8K", "would end beyond 4 GiB");
    assert_csv_refused("a,data,nvs,0xfffff000,4095\nb,app,test,,1", "no room left for b");
    assert_csv_refused("nvs,data,nvs", "line 1, column 13: partition nvs needs a size");
    assert_csv_refused(",data,nvs,,4K", "line 1, column 1: the partition has no name");
    assert_csv_refused("sixteen_letters_,data,nvs,,4K", "has 16 characters, and 15 are the most");
    assert_csv_refused("n,data,nvs,,4K,secret", "column 16: there is no flag \"secret\"");
    assert_csv_refused("n,data,nvs,,4K,encrypted,x", "column 26: there is more than the 6 fields");
    assert_csv_refused("n\x01,data,nvs,,4K", "byte 0x01");
    char long_field[200];
    memset(long_field, 'n', sizeof long_field);
    long_field[199] = '\0';
    assert_csv_refused(long_field, "the name has 199 characters");
}

static void test_subtypes_of_a_project(void **state)
{
    (void)state;
    struct crema_partition_subtypes own;
    struct crema_partition_rules rules = CREMA_PARTITION_RULES_DEFAULT;
    struct crema_partition_table t;
    struct crema_error err = {0};
    char *csv;
    assert_int_equal(crema_partition_subtypes_parse(" data,keys,0x40;app,spare,41\n", &own, NULL),
                     CREMA_OK);
    assert_int_equal(own.count, 2);
    rules.extra = &own;
    static const char text[] = "k,data,keys,,4K\na,app,spare,,64K\n";
    assert_int_equal(crema_partition_table_read_csv_for(text, strlen(text), &rules, &t, NULL),
                     CREMA_OK);
    assert_int_equal(t.entries[0].subtype, 0x40);
    assert_int_equal(t.entries[1].subtype, 0x41);
    assert_int_equal(crema_partition_table_write_csv_for(&t, &rules, &csv, NULL), CREMA_OK);
    assert_non_null(strstr(csv, "k,data,keys,0x9000,4K,\na,app,spare,0x10000,64K,\n"));
    free(csv);
    static const struct {
        const char *text, *why;
    } bad[] = {
        {"data,keys", "no subtype of"},
        {"data,keys,0x40,1", "no subtype of"},
        {"boot,keys,0x40", "no subtype of"},
        {"bootloader,k,0x40", "no subtype of"},
        {"data,keys,zz", "no subtype of"},
        {"data,keys,0xff", "no subtype of"},
        {"data,ke<ys,0x40", "no subtype of"},
        {"data,0x77,0x40", "no subtype of"},
        {"data,keys,-1", "no subtype of"},
        {"data,keys,0x82", "is spiffs already"},
        {"app,keys,0x10", "is ota_0 already"},
        {"data,FAT,0x40", "is of 0x81 already"},
        {"data,a,0x40 data,b,0x40", "is a already"},
    };
    for (size_t i = 0; i < CR_COUNT(bad); i++) {
        assert_int_equal(crema_partition_subtypes_parse(bad[i].text, &own, &err), CREMA_E_INPUT);
        assert_int_equal(own.count, 0);
        if (!strstr(err.why, bad[i].why))
            fail_msg("%s: %s", bad[i].text, err.why);
    }
}

static void test_too_many_or_too_much_csv(void **state)
{
    (void)state;
    char text[4096] = "";
    for (unsigned i = 0; i < 96; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "p%u,data,nvs,,4K\n", i);
    assert_csv_refused(text, "line 95, column 1: a table has at most 94");
    char *huge = malloc(70000);
    memset(huge, '#', 69999);
    huge[69999] = '\0';
    assert_csv_refused(huge, "69999 bytes");
    free(huge);
}

static void assert_senseless(const char *csv, uint32_t flash_size, const char *part)
{
    struct crema_partition_table t = from_csv(csv);
    struct crema_error err = {0};
    assert_int_equal(crema_partition_table_check(&t, 0x8000, flash_size, &err), CREMA_E_INPUT);
    if (!strstr(err.why, part))
        fail_msg("why is \"%s\", without \"%s\"", err.why, part);
}

static void test_what_makes_no_sense(void **state)
{
    (void)state;
    assert_senseless("a,app,factory,0x18000,64K", 0, "0x18000, which is no multiple of 0x10000");
    assert_senseless("a,data,fat,0x9800,4K", 0, "0x9800, which is no multiple of 0x1000");
    assert_senseless("a,app,factory,,0x1001", 0, "0x1001 bytes, which is no multiple");
    assert_senseless("a,app,factory,,17M", 0, "0x1000000 is the most");
    assert_senseless("a,data,fat,,0", 0, "has no size");
    assert_senseless("a,app,factory,,4M", 4 << 20,
                     "a ends at 0x410000, 64 KiB beyond the end of the flash at 0x400000");
    assert_senseless("a,data,fat,,4K\na,data,phy,,4K", 0, "two partitions named a");
    assert_senseless("a,data,fat,0x9000,8K\nb,data,phy,0xa000,4K", 0,
                     "a (0x9000 to 0xb000) and b (0xa000 to 0xb000) overlap");
    assert_senseless("a,data,fat,0x8000,4K", 0, "a begins at 0x8000, but up to 0x9000");
    assert_senseless("a,app,factory,,64K\nb,app,factory,,64K", 0, "a and b are both app factory");
    assert_senseless("a,data,ota,,12K", 0, "has 0x3000 bytes instead of 0x2000");
    assert_senseless("a,data,ota,,8K\nb,data,ota,,8K", 0, "both data ota");
    struct crema_partition_table none = {.count = 0};
    assert_int_equal(crema_partition_table_check(&none, 0x8000, 0, NULL), CREMA_E_INPUT);
}

static void test_the_app_that_boots(void **state)
{
    (void)state;
    struct crema_partition_table t =
        from_csv("t,app,test,,64K\no1,app,ota_1,,64K\no0,app,ota_0,,64K\nf,app,factory,,64K\n");
    assert_string_equal(crema_partition_find_app(&t)->name, "f");
    t.count = 3;
    assert_string_equal(crema_partition_find_app(&t)->name, "o0");
    t.count = 1;
    assert_string_equal(crema_partition_find_app(&t)->name, "t");
    t.count = 0;
    assert_null(crema_partition_find_app(&t));
    assert_null(crema_partition_find(&t, "t"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_default_table_fills_the_flash),
        cmocka_unit_test(test_binary_form_byte_by_byte),
        cmocka_unit_test(test_a_full_table_round_trips),
        cmocka_unit_test(test_names_end_at_their_nul),
        cmocka_unit_test(test_refuses_broken_bytes),
        cmocka_unit_test(test_csv_as_people_write_it),
        cmocka_unit_test(test_a_header_in_quotes),
        cmocka_unit_test(test_app_offsets_are_rounded_up),
        cmocka_unit_test(test_every_name_of_a_kind_is_read_back),
        cmocka_unit_test(test_csv_errors_tell_line_and_column),
        cmocka_unit_test(test_subtypes_of_a_project),
        cmocka_unit_test(test_too_many_or_too_much_csv),
        cmocka_unit_test(test_what_makes_no_sense),
        cmocka_unit_test(test_the_app_that_boots),
    };
    return cmocka_run_group_tests_name("format-partition", tests, NULL, NULL);
}
