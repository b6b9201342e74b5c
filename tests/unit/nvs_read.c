/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The NVS reader on stores that lie: CRCs, spans, pages out of order, chunks that are missing. */
#include "bytes.h"
#include "cm.h"
#include "nvs_priv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIZE 0x5000u

/* Two pages of values: integers, a string, a blob of two chunks. */
static uint8_t *make_store(void)
{
    static uint8_t blob[5000];
    struct crema_nvs_options options = {.size = SIZE};
    struct crema_nvs_writer *w;
    uint8_t *data;
    size_t len;
    for (size_t i = 0; i < sizeof blob; i++)
        blob[i] = (uint8_t)(i * 31);
    assert_int_equal(crema_nvs_writer_open(&options, &w, NULL), CREMA_OK);
    assert_int_equal(crema_nvs_write_namespace(w, "s", NULL), CREMA_OK);
    assert_int_equal(crema_nvs_write_int(w, "n", WIRE_NVS_U32, 5, NULL), CREMA_OK);
    assert_int_equal(crema_nvs_write_string(w, "text", "hello", 5, NULL), CREMA_OK);
    assert_int_equal(crema_nvs_write_blob(w, "blob", blob, sizeof blob, NULL), CREMA_OK);
    assert_int_equal(crema_nvs_writer_finish(w, &data, &len, NULL), CREMA_OK);
    assert_int_equal(len, SIZE);
    crema_nvs_writer_close(w);
    return data;
}

static uint8_t *entry_at(uint8_t *data, size_t page, unsigned slot)
{
    return data + page * 0x1000 + 64 + (size_t)slot * 32;
}

static void sign(uint8_t *entry)
{
    put_le32(entry + 4, cr_nvs_entry_crc(entry));
}

static void sign_page(uint8_t *page)
{
    put_le32(page + 28, cr_nvs_header_crc(page));
}

static void set_slot(uint8_t *page, unsigned slot, unsigned state)
{
    uint8_t *p = page + 32 + slot / 4;
    *p = (uint8_t)bits_set(*p, slot % 4 * 2, 2, state);
}

/* Reads the store; some fault or warning must say `word` (NULL: there is none), and `values` values
 * are left. Frees the store. */
static void expect(uint8_t *data, enum crema_nvs_fault_kind kind, const char *word, size_t values)
{
    struct crema_nvs *nvs;
    size_t count, found = 0;
    assert_int_equal(crema_nvs_read(data, SIZE, NULL, &nvs, NULL), CREMA_OK);
    const struct crema_nvs_fault *f = crema_nvs_faults(nvs, &count);
    for (size_t i = 0; i < count; i++)
        found += word && f[i].kind == kind && strstr(f[i].text, word) && f[i].off < SIZE;
    if (word ? found == 0 : count > 0)
        fail_msg("%zu faults, first \"%s\", none says \"%s\"", count, count ? f[0].text : "",
                 word ? word : "");
    bool is_bad = word && kind == CREMA_NVS_FAULT;
    assert_int_equal(crema_nvs_check(nvs, NULL), is_bad ? CREMA_E_INPUT : CREMA_OK);
    crema_nvs_values(nvs, &count);
    assert_int_equal(count, values);
    crema_nvs_free(nvs);
    free(data);
}

static void test_good(void **state)
{
    (void)state;
    expect(make_store(), CREMA_NVS_FAULT, NULL, 3);
}

static void test_crcs(void **state)
{
    (void)state;
    uint8_t *d = make_store();
    entry_at(d, 0, 1)[24] ^= 1;
    expect(d, CREMA_NVS_FAULT, "slot 1: its CRC is wrong", 2);
    d = make_store();
    entry_at(d, 0, 3)[0] ^= 1;
    expect(d, CREMA_NVS_FAULT, "text: the CRC of its data is wrong", 2);
    d = make_store();
    entry_at(d, 0, 10)[0] ^= 1;
    expect(d, CREMA_NVS_FAULT, "a chunk of the blob is missing", 2);
    d = make_store();
    d[0x1004] ^= 1;
    expect(d, CREMA_NVS_FAULT, "page 1: the CRC of its header", 2);
}

static void test_entries_that_lie(void **state)
{
    (void)state;
    static const struct {
        unsigned at;
        uint8_t value;
        const char *word;
    } rows[] = {
        {2, 126, "do not agree"},
        {2, 0, "do not agree"},
        {1, 0x77, "its type is none"},
        {24, 200, "do not agree"},
        {8, 0, "key is empty"},
        {0, 9, "namespace is not declared"},
        {1, WIRE_NVS_U8, "more than the one slot"},
    };
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        uint8_t *d = make_store();
        entry_at(d, 0, 2)[rows[i].at] = rows[i].value;
        sign(entry_at(d, 0, 2));
        expect(d, CREMA_NVS_FAULT, rows[i].word, 2);
    }
    uint8_t *d = make_store(); /* 5000 bytes that claim to be 6000 */
    put_le32(entry_at(d, 1, 37) + 24, 6000);
    assert_int_equal(entry_at(d, 1, 37)[1], WIRE_NVS_BLOB_INDEX);
    sign(entry_at(d, 1, 37));
    expect(d, CREMA_NVS_FAULT, "not the length", 2);
    d = make_store();
    entry_at(d, 1, 37)[28] = 200;
    entry_at(d, 1, 37)[29] = 100;
    sign(entry_at(d, 1, 37));
    expect(d, CREMA_NVS_FAULT, "impossible numbers", 2);
}

static void test_slots_that_lie(void **state)
{
    (void)state;
    uint8_t *d = make_store();
    set_slot(d, 3, WIRE_NVS_ERASED);
    expect(d, CREMA_NVS_FAULT, "not in the state of its first", 2);
    d = make_store();
    set_slot(d + 0x1000, 60, 1);
    expect(d, CREMA_NVS_FAULT, "neither written nor erased", 3);
    d = make_store();
    entry_at(d, 1, 90)[5] = 0;
    expect(d, CREMA_NVS_WARNING, "marked empty, and has something", 3);
}

static void test_pages_that_lie(void **state)
{
    (void)state;
    uint8_t *d = make_store();
    put_le32(d + 0x1000 + 4, 0);
    sign_page(d + 0x1000);
    expect(d, CREMA_NVS_FAULT, "the same sequence number", 3);
    d = make_store(); /* a cycle: the full page claims to be the newest */
    put_le32(d + 4, 7);
    sign_page(d);
    expect(d, CREMA_NVS_FAULT, "page 1 is active, and page 0 was begun after it", 3);
    d = make_store(); /* a page twice: everything in it is there twice */
    memcpy(d + 0x2000, d, 0x1000);
    expect(d, CREMA_NVS_FAULT, "the same sequence number", 3);
    d = make_store();
    put_le32(d + 0x1000, 0x12345678);
    expect(d, CREMA_NVS_FAULT, "no known state", 2);
    d = make_store();
    put_le32(d + 0x1000, WIRE_NVS_PAGE_CORRUPT);
    expect(d, CREMA_NVS_FAULT, "marked corrupt", 2);
    d = make_store();
    put_le32(d, WIRE_NVS_PAGE_FREEING);
    expect(d, CREMA_NVS_WARNING, "being moved", 3);
    d = make_store();
    d[0x2000 + 100] = 0;
    expect(d, CREMA_NVS_FAULT, "marked unused", 3);
    d = make_store();
    d[0x1000 + 8] = 0x10;
    sign_page(d + 0x1000);
    expect(d, CREMA_NVS_FAULT, "version 0x10", 2);
}

static void test_newest_copy_counts(void **state)
{
    (void)state;
    uint8_t *d = make_store();
    uint8_t *copy = entry_at(d, 1, 38); /* the next free slot */
    memcpy(copy, entry_at(d, 0, 1), 32);
    copy[24] = 77;
    sign(copy);
    set_slot(d + 0x1000, 38, WIRE_NVS_WRITTEN);
    struct crema_nvs *nvs;
    size_t count;
    assert_int_equal(crema_nvs_read(d, SIZE, NULL, &nvs, NULL), CREMA_OK);
    const struct crema_nvs_value *v = crema_nvs_values(nvs, &count);
    assert_int_equal(count, 3);
    assert_string_equal(v[2].key, "n");
    assert_int_equal(v[2].bits, 77);
    crema_nvs_free(nvs);
    expect(d, CREMA_NVS_WARNING, "an older copy", 3);
}

static void test_erased_entries_are_listed(void **state)
{
    (void)state;
    uint8_t *d = make_store();
    struct crema_nvs *nvs;
    size_t count;
    set_slot(d, 2, WIRE_NVS_ERASED);
    set_slot(d, 3, WIRE_NVS_ERASED);
    assert_int_equal(crema_nvs_read(d, SIZE, NULL, &nvs, NULL), CREMA_OK);
    const struct crema_nvs_entry *e = crema_nvs_entries(nvs, &count);
    assert_int_equal(count, 6);
    assert_true(e[2].is_erased && e[2].is_complete);
    assert_string_equal(e[2].key, "text");
    assert_string_equal(e[2].namespace_name, "s");
    assert_string_equal((const char *)e[2].data, "hello");
    assert_int_equal(crema_nvs_pages(nvs, &count)[0].erased, 2);
    crema_nvs_values(nvs, &count);
    assert_int_equal(count, 2);
    crema_nvs_free(nvs);
    free(d);
}

static void test_wrong_keys_are_told(void **state)
{
    (void)state;
    uint8_t *d = make_store();
    struct crema_nvs_keys keys;
    struct crema_nvs *nvs;
    struct crema_error err = {0};
    assert_int_equal(crema_nvs_keys_generate(&keys, NULL), CREMA_OK);
    assert_int_equal(crema_nvs_encrypt(d, SIZE, &keys, NULL), CREMA_OK);
    assert_int_equal(crema_nvs_read(d, SIZE, NULL, &nvs, NULL), CREMA_OK);
    assert_true(crema_nvs_is_unreadable(nvs));
    assert_int_equal(crema_nvs_check(nvs, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.try_, "encrypted"));
    crema_nvs_free(nvs);
    assert_int_equal(crema_nvs_decrypt(d, SIZE, &keys, NULL), CREMA_OK);
    expect(d, CREMA_NVS_FAULT, NULL, 3);
}

static void test_sizes(void **state)
{
    (void)state;
    static const uint8_t blank[0x1001];
    struct crema_nvs *nvs;
    struct crema_error err = {0};
    static const size_t sizes[] = {0, 1, 0xfff, 0x1001};
    for (size_t i = 0; i < CR_COUNT(sizes); i++) {
        assert_int_equal(crema_nvs_read(blank, sizes[i], NULL, &nvs, &err), CREMA_E_INPUT);
        assert_null(nvs);
    }
}

/* The bits that mean nothing: the filling after the data, the bitmap's last four; and the one that
 * erases the integer, as firmware would. */
static bool is_idle(size_t page, size_t off, unsigned bit)
{
    size_t text_end = 64 + 3 * 32 + 6, blob_end = 64 + 36 * 32 + 8;
    if ((off == 0x3f && bit >= 4) || (page == 0 && off == 0x20 && bit == 3))
        return true;
    return page == 0 ? off >= text_end && off < 64 + 4 * 32 : off >= blob_end && off < 64 + 37 * 32;
}

/* Any one bit wrong on the pages in use is told, but for their state, whose bits a power cut may
 * leave anywhere. */
static void test_no_bit_flips_unseen(void **state)
{
    (void)state;
    uint8_t *d = make_store();
    for (size_t at = 0; at < 0x2000 * 8; at++) {
        size_t page = at / 0x8000, off = at / 8 % 0x1000, faults;
        unsigned bit = at % 8;
        struct crema_nvs *nvs;
        if (off < 4)
            continue;
        d[at / 8] ^= (uint8_t)(1u << bit);
        assert_int_equal(crema_nvs_read(d, SIZE, NULL, &nvs, NULL), CREMA_OK);
        crema_nvs_faults(nvs, &faults);
        if ((faults == 0) != is_idle(page, off, bit))
            fail_msg("page %zu, byte 0x%zx, bit %u: %zu faults", page, off, bit, faults);
        crema_nvs_free(nvs);
        d[at / 8] ^= (uint8_t)(1u << bit);
    }
    free(d);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_crcs),
        cmocka_unit_test(test_entries_that_lie),
        cmocka_unit_test(test_slots_that_lie),
        cmocka_unit_test(test_pages_that_lie),
        cmocka_unit_test(test_newest_copy_counts),
        cmocka_unit_test(test_erased_entries_are_listed),
        cmocka_unit_test(test_wrong_keys_are_told),
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_no_bit_flips_unseen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
