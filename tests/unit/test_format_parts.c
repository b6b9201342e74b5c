/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Flash parts as Intel HEX, UF2, one run of bytes, and as flasher_args.json names them. */
#include "bytes.h"
#include "cm.h"
#include "random_numbers.h"

#include <crema/flash_split.h>
#include <crema/flasher_args.h>
#include <crema/ihex.h>
#include <crema/uf2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PARTS_MAX 12
#define FAMILY    0xd42ba06cu

static uint32_t seed;

static uint32_t next_random(void)
{
    seed = seed * 1664525u + 1013904223u;
    return seed >> 8;
}

static void init_seed(void)
{
    seed = (uint32_t)random_seed();
}

struct sample {
    struct crema_flash_part parts[PARTS_MAX];
    size_t count;
    uint8_t bytes[PARTS_MAX][3000];
};

/* Parts by offset, of any length, some touching, some across 64 KiB. */
static void make_sample(struct sample *s)
{
    uint32_t off = next_random() % 3 * 0xfff0u + next_random() % 40;
    s->count = next_random() % PARTS_MAX + 1;
    for (size_t i = 0; i < s->count; i++) {
        size_t len =
            next_random() % 4 ? next_random() % sizeof s->bytes[i] + 1 : next_random() % 20 + 1;
        for (size_t k = 0; k < len; k++)
            s->bytes[i][k] = (uint8_t)next_random();
        s->parts[i] = (struct crema_flash_part){"part", off, s->bytes[i], len};
        uint32_t gap = next_random() % 3 ? next_random() % 70000 : 0;
        off += (uint32_t)len + gap;
    }
}

static void shuffle(struct sample *s)
{
    for (size_t i = s->count; i > 1; i--) {
        size_t k = next_random() % i;
        struct crema_flash_part part = s->parts[i - 1];
        s->parts[i - 1] = s->parts[k];
        s->parts[k] = part;
    }
}

/* What was read has the bytes of the sample and no others, and no part touches the next. */
static void assert_same(const struct sample *s, const struct crema_flash_parts *read)
{
    size_t total = 0, read_total = 0;
    for (size_t i = 0; i < read->count; i++) {
        read_total += read->list[i].len;
        if (i)
            assert_true(read->list[i - 1].off + read->list[i - 1].len < read->list[i].off);
    }
    for (size_t i = 0; i < s->count; i++) {
        const struct crema_flash_part *p = &s->parts[i];
        size_t k = 0;
        while (k < read->count &&
               !(read->list[k].off <= p->off &&
                 is_range_inside(p->off - read->list[k].off, p->len, read->list[k].len)))
            k++;
        assert_true(k < read->count);
        assert_memory_equal(read->list[k].data + (p->off - read->list[k].off), p->data, p->len);
        total += p->len;
    }
    assert_int_equal(total, read_total);
}

static void test_random_parts_round_trip(void **state)
{
    (void)state;
    static struct sample s;
    for (int round = 0; round < 300; round++) {
        uint8_t *uf2;
        char *hex;
        size_t len;
        uint32_t family = next_random() % 2 ? FAMILY : 0;
        struct crema_flash_parts read;
        make_sample(&s);
        shuffle(&s);
        assert_int_equal(crema_ihex_write(s.parts, s.count, &hex, &len, NULL), CREMA_OK);
        assert_true(crema_ihex_is((const uint8_t *)hex, len));
        assert_int_equal(crema_ihex_read(hex, len, &read, NULL), CREMA_OK);
        assert_same(&s, &read);
        free(hex);
        crema_flash_parts_release(&read);
        const struct crema_uf2_options options = {.family_id = FAMILY,
                                                  .chunk = next_random() % 114 * 4,
                                                  .is_md5_omitted = next_random() % 2};
        assert_int_equal(crema_uf2_write(s.parts, s.count, &options, &uf2, &len, NULL), CREMA_OK);
        assert_true(crema_uf2_is(uf2, len));
        assert_int_equal(crema_uf2_read(uf2, len, &family, &read, NULL), CREMA_OK);
        assert_int_equal(family, FAMILY);
        assert_same(&s, &read);
        free(uf2);
        crema_flash_parts_release(&read);
    }
}

static void test_joined_bytes(void **state)
{
    (void)state;
    const struct crema_flash_part parts[] = {{"b", 0x14, (const uint8_t *)"bb", 2},
                                             {"a", 0x10, (const uint8_t *)"aaa", 3}};
    uint8_t *out;
    size_t len;
    assert_int_equal(crema_flash_parts_join(parts, 2, 0xe, 0x18, &out, &len, NULL), CREMA_OK);
    assert_int_equal(len, 10);
    assert_memory_equal(out,
                        "\xff\xff"
                        "aaa\xff"
                        "bb\xff\xff",
                        10);
    free(out);
    struct crema_error err = {0};
    assert_int_equal(crema_flash_parts_join(parts, 2, 0x11, 0, &out, &len, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "a begins at 0x10, before"));
    assert_null(out);
    const struct crema_flash_part twice[] = {{"x", 0, (const uint8_t *)"abcd", 4},
                                             {"y", 3, (const uint8_t *)"a", 1}};
    assert_int_equal(crema_flash_parts_check(twice, 2, &err), CREMA_E_INPUT);
    assert_string_equal(err.why, "x (0x0 to 0x4) and y (0x3 to 0x4) overlap");
    const struct crema_flash_part far = {"z", 0xffffffff, (const uint8_t *)"ab", 2};
    assert_int_equal(crema_flash_parts_check(&far, 1, &err), CREMA_E_INPUT);
}

/* Aligned parts begin at sectors, share none, and have the same bytes, with 0xff around. */
static void test_aligned_parts(void **state)
{
    (void)state;
    static struct sample s;
    for (int round = 0; round < 300; round++) {
        struct crema_flash_parts made;
        uint8_t *before, *after;
        size_t before_len, after_len;
        make_sample(&s);
        shuffle(&s);
        assert_int_equal(crema_flash_parts_align(s.parts, s.count, &made, NULL), CREMA_OK);
        for (size_t i = 0; i < made.count; i++) {
            assert_int_equal(made.list[i].off % 4096, 0);
            if (i)
                assert_true((made.list[i - 1].off + made.list[i - 1].len - 1) / 4096 <
                            made.list[i].off / 4096);
        }
        crema_flash_parts_join(s.parts, s.count, 0, 0, &before, &before_len, NULL);
        crema_flash_parts_join(made.list, made.count, 0, 0, &after, &after_len, NULL);
        assert_int_equal(before_len, after_len);
        assert_memory_equal(before, after, before_len);
        free(before);
        free(after);
        crema_flash_parts_release(&made);
    }
}

static const struct crema_flash_piece *piece(const struct crema_flash_split *s, const char *file)
{
    for (size_t i = 0; i < s->count; i++) {
        if (strcmp(s->pieces[i].file, file) == 0)
            return &s->pieces[i];
    }
    fail_msg("there is no %s", file);
    return NULL;
}

static void test_a_dump_taken_apart(void **state)
{
    (void)state;
    static uint8_t dump[0x40000];
    static struct crema_flash_split s;
    struct crema_error err = {0};
    const struct crema_partition_table table = {
        .entries = {{"a/b", 1, 0x81, 0x14000, 0x1000, 0},
                    {"a_b", 1, 0x81, 0x15000, 0x1000, 0},
                    {"bootloader", 1, 0x81, 0x16000, 0x1000, 0},
                    {"app", 0, 0, 0x20000, 0x10000, 0},
                    {"far", 1, 0x81, 0x3f000, 0x2000, 0}},
        .count = 5};
    memset(dump, 0xff, sizeof dump);
    crema_partition_table_write_binary(&table, dump + 0x13000);
    dump[0x14000] = dump[0x15001] = dump[0x16002] = dump[0x20005] = dump[0x35678] = 0;
    if (crema_flash_split(dump, sizeof dump, NULL, 0, &s, &err) != CREMA_OK)
        fail_msg("%s", err.why);
    assert_int_equal(s.rules.table_off, 0x13000);
    assert_int_equal(piece(&s, "a_b.bin")->len, 0x1000);
    assert_int_equal(piece(&s, "a_b-0x015000.bin")->off, 0x15000);
    assert_int_equal(piece(&s, "bootloader-0x016000.bin")->len, 0x1000);
    assert_int_equal(piece(&s, "app.bin")->len, 6);
    assert_int_equal(piece(&s, "far.bin")->len, 0);
    assert_true(piece(&s, "far.bin")->is_cut);
    assert_int_equal(piece(&s, "stray-0x035000.bin")->len, 0x679);
    assert_int_equal(crema_flash_split(dump, sizeof dump, NULL, 0x8000, &s, &err), CREMA_E_INPUT);
    assert_string_equal(err.why, "there is no partition table at 0x8000");
    dump[0x13000 + 40] ^= 1;
    assert_int_equal(crema_flash_split(dump, sizeof dump, NULL, 0, &s, &err), CREMA_E_INPUT);
}

static void assert_bad_hex(const char *text, const char *why)
{
    struct crema_error err = {0};
    struct crema_flash_parts parts;
    assert_int_equal(crema_ihex_read(text, strlen(text), &parts, &err), CREMA_E_INPUT);
    assert_null(parts.list);
    if (!strstr(err.why, why))
        fail_msg("\"%s\" is not in \"%s\"", why, err.why);
}

static void test_broken_hex(void **state)
{
    (void)state;
    assert_bad_hex("", "no end record");
    assert_bad_hex(":040000006162636472\n", "cut off: no end record after line 1");
    assert_bad_hex(":040000006162636472\r\n:00000001FF\r\n\r\n:00000001FF\n",
                   "line 4, column 1: the file goes on");
    assert_bad_hex(":040000006162636473\n", "line 1, column 18: the checksum is 0x73");
    assert_bad_hex(":0400000061626x6472\n", "line 1, column 15: there is a byte 0x78");
    assert_bad_hex("\n:0500000061626364\n", "line 2, column 2: the record has 16 digits");
    assert_bad_hex(":04000000616263647\n", "line 1, column 2: the record has 17 digits");
    assert_bad_hex("hello\n", "line 1, column 1: a record begins with ':'");
    assert_bad_hex(":0000000600FA\n", "the record has 12 digits");
    assert_bad_hex(":00000006FA\n", "line 1, column 8: there is no record type 6");
    assert_bad_hex(":0100000400FB\n", "a record of type 4 has 2 bytes, not 1");
    assert_bad_hex(":02000004FFFFFC\n:02FFFF000102FD\n", "run past 4 GiB");
    assert_bad_hex(":0100000061" /* 'a' at 0, twice */ "9E\n:0100000061"
                   "9E\n:00000001FF\n",
                   "the bytes at 0x0 come twice, in the runs that begin at line 1 and line 2");
}

static void test_hex_addresses(void **state)
{
    (void)state;
    /* By segment, then linear, then a start address that does not count. */
    static const char file[] = ":020000021000EC\n:01000400619A\n:020000040002F8\n:0100000062"
                               "9D\n:0400000500000000F7\n:00000001FF\n";
    struct crema_flash_parts parts;
    struct crema_error err = {0};
    if (crema_ihex_read(file, strlen(file), &parts, &err) != CREMA_OK)
        fail_msg("%s", err.why);
    assert_int_equal(parts.count, 2);
    assert_int_equal(parts.list[0].off, 0x10004);
    assert_int_equal(parts.list[0].data[0], 'a');
    assert_int_equal(parts.list[1].off, 0x20000);
    crema_flash_parts_release(&parts);
}

struct uf2_file {
    uint8_t *data;
    size_t len;
};

static struct uf2_file small_uf2(size_t bytes, uint32_t family)
{
    static uint8_t content[2000];
    const struct crema_flash_part part = {"x", 0x1000, content, bytes};
    const struct crema_uf2_options options = {.family_id = family};
    struct uf2_file f;
    memset(content, 0x5a, sizeof content);
    assert_int_equal(crema_uf2_write(&part, 1, &options, &f.data, &f.len, NULL), CREMA_OK);
    return f;
}

static void assert_bad_uf2(struct uf2_file f, const char *why)
{
    struct crema_error err = {0};
    struct crema_flash_parts parts;
    uint32_t family = 0;
    assert_int_equal(crema_uf2_read(f.data, f.len, &family, &parts, &err), CREMA_E_INPUT);
    if (!strstr(err.why, why))
        fail_msg("\"%s\" is not in \"%s\"", why, err.why);
    free(f.data);
}

static void test_broken_uf2(void **state)
{
    (void)state;
    struct uf2_file f = small_uf2(1000, FAMILY); /* 452, 452 and 96 bytes */
    assert_int_equal(f.len, 3 * 512);
    f.len -= 512;
    assert_bad_uf2(f, "cut off: 2 of 3 blocks");
    f = small_uf2(1000, FAMILY);
    f.len -= 1;
    assert_bad_uf2(f, "1535 bytes, which is no multiple of 512");
    f = small_uf2(1000, FAMILY);
    f.data[512 + 40] ^= 1;
    assert_bad_uf2(f, "the block at byte 0x200 (452 bytes for 0x11c4) has not the MD5");
    f = small_uf2(1000, FAMILY);
    f.data[512 + 511] ^= 1;
    assert_bad_uf2(f, "the block at byte 0x200 has not the marks");
    f = small_uf2(1000, FAMILY);
    put_le32(f.data + 16, 477);
    assert_bad_uf2(f, "tells of 477 bytes");
    f = small_uf2(1000, FAMILY);
    put_le32(f.data + 512 + 20, 2);
    assert_bad_uf2(f, "has number 2 of 3, and 1 of 3 should come");
    f = small_uf2(1000, FAMILY);
    put_le32(f.data + 20, 0xffffffff);
    assert_bad_uf2(f, "has number 4294967295 of 3 blocks");
    f = small_uf2(1000, FAMILY);
    put_le32(f.data + 512 + 28, 1);
    assert_bad_uf2(f, "for several chips");
    f = small_uf2(1000, FAMILY);
    put_le32(f.data + 8, 0x2001);
    put_le32(f.data + 512 + 8, 0x2001);
    put_le32(f.data + 1024 + 8, 0x3000);
    assert_bad_uf2(f, "no block of it is for this flash");
    struct crema_error err = {0};
    const struct crema_uf2_options options = {.chunk = 6};
    assert_int_equal(crema_uf2_write(NULL, 0, &options, &f.data, &f.len, &err), CREMA_E_USAGE);
}

static void test_uf2_of_two_chips(void **state)
{
    (void)state;
    struct uf2_file a = small_uf2(100, FAMILY), b = small_uf2(200, 7);
    uint8_t both[1024];
    memcpy(both, a.data, 512);
    memcpy(both + 512, b.data, 512);
    struct crema_flash_parts parts;
    uint32_t family = 7;
    assert_int_equal(crema_uf2_read(both, sizeof both, &family, &parts, NULL), CREMA_OK);
    assert_int_equal(parts.count, 1);
    assert_int_equal(parts.list[0].len, 200);
    crema_flash_parts_release(&parts);
    free(a.data);
    free(b.data);
}

static const char args_text[] =
    "{\"write_flash_args\": [\"--flash_mode\", \"dio\"],\n"
    " \"flash_settings\": {\"flash_mode\": \"dio\", \"flash_size\": \"2MB\", \"flash_freq\": "
    "\"40m\"},\n"
    " \"flash_files\": {\"0x10000\": \"app.bin\", \"0x1000\": \"boot/boot.bin\", \"32768\": "
    "\"t.bin\"},\n"
    " \"app\": {\"offset\": \"0x10000\", \"file\": \"app.bin\", \"encrypted\": \"true\"},\n"
    " \"extra_esptool_args\": {\"after\": \"hard_reset\", \"stub\": false, \"chip\": \"esp32\"}}";

static void assert_args(const struct crema_flasher_args *a)
{
    assert_int_equal(a->count, 3);
    assert_int_equal(a->files[0].off, 0x1000);
    assert_string_equal(a->files[0].path, "boot/boot.bin");
    assert_int_equal(a->files[1].off, 0x8000);
    assert_string_equal(a->files[2].role, "app");
    assert_true(a->files[2].is_encrypted);
    assert_string_equal(a->mode, "dio");
    assert_string_equal(a->size, "2MB");
    assert_string_equal(a->freq, "40m");
    assert_string_equal(a->chip, "esp32");
    assert_string_equal(a->after, "hard-reset");
    assert_string_equal(a->before, "");
    assert_true(a->is_stub_omitted);
}

static void test_flasher_args(void **state)
{
    (void)state;
    struct crema_flasher_args a;
    char *text;
    assert_true(crema_flasher_args_is((const uint8_t *)args_text, strlen(args_text)));
    assert_int_equal(crema_flasher_args_read(args_text, strlen(args_text), &a, NULL), CREMA_OK);
    assert_args(&a);
    assert_int_equal(crema_flasher_args_write(&a, &text, NULL), CREMA_OK);
    crema_flasher_args_release(&a);
    assert_int_equal(crema_flasher_args_read(text, strlen(text), &a, NULL), CREMA_OK);
    assert_args(&a);
    crema_flasher_args_release(&a);
    free(text);
}

static void assert_bad_args(const char *text, const char *why)
{
    struct crema_error err = {0};
    struct crema_flasher_args a;
    assert_int_equal(crema_flasher_args_read(text, strlen(text), &a, &err), CREMA_E_INPUT);
    assert_int_equal(a.count, 0);
    if (!strstr(err.why, why))
        fail_msg("\"%s\" is not in \"%s\"", why, err.why);
}

static void test_broken_flasher_args(void **state)
{
    (void)state;
    assert_bad_args("", "line 1, column 0");
    assert_bad_args("{\n \"flash_files\": {]}", "line 2, column ");
    assert_bad_args("[]", "no JSON object");
    assert_bad_args("{}", "no object \"flash_files\"");
    assert_bad_args("{\"flash_files\": {}}", "is empty");
    assert_bad_args("{\"flash_files\": {\"0x0\": 1}}", "no file name for 0x0");
    assert_bad_args("{\"flash_files\": {\"-1\": \"a\"}}", "\"-1\" where an offset");
    assert_bad_args("{\"flash_files\": {\"0x100000000\": \"a\"}}", "where an offset");
    assert_bad_args("{\"flash_files\": {\"0x0\": \"a\", \"0\": \"b\"}}", "two files for 0x0");
    assert_bad_args("{\"flash_files\": {\"0x0\": \"a\", \"0x0\": \"b\"}}", "duplicate");
    assert_bad_args("{\"flash_files\": {\"0\": \"a\"}, \"flash_settings\": {\"flash_mode\": 5}}",
                    "\"flash_mode\" is not a string");
    assert_bad_args("{\"flash_files\": {\"0\": \"a\"}, \"flash_settings\": {\"flash_mode\": "
                    "\"0123456789abcdef\"}}",
                    "\"flash_mode\" has 16 characters");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_parts_round_trip),
        cmocka_unit_test(test_joined_bytes),
        cmocka_unit_test(test_aligned_parts),
        cmocka_unit_test(test_a_dump_taken_apart),
        cmocka_unit_test(test_broken_hex),
        cmocka_unit_test(test_hex_addresses),
        cmocka_unit_test(test_broken_uf2),
        cmocka_unit_test(test_uf2_of_two_chips),
        cmocka_unit_test(test_flasher_args),
        cmocka_unit_test(test_broken_flasher_args),
    };
    init_seed();
    return cmocka_run_group_tests_name("format-parts", tests, NULL, NULL);
}
