/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The NVS writer: bytes at their places, page breaks, limits, and round trips as properties. */
#include "bytes.h"
#include "cm.h"
#include "random_numbers.h"

#include <crema/nvs.h>
#include <string.h>

static struct crema_nvs_writer *open_writer(uint32_t size, unsigned version,
                                            const struct crema_nvs_keys *keys)
{
    struct crema_nvs_options options = {.size = size, .version = version, .keys = keys};
    struct crema_nvs_writer *w;
    assert_int_equal(crema_nvs_writer_open(&options, &w, NULL), CREMA_OK);
    return w;
}

static uint8_t *finish(struct crema_nvs_writer *w, size_t *len)
{
    uint8_t *data;
    assert_int_equal(crema_nvs_writer_finish(w, &data, len, NULL), CREMA_OK);
    crema_nvs_writer_close(w);
    return data;
}

static void test_bytes(void **state)
{
    /* From the format's description, CRCs by zlib's crc32(..., 0xffffffff). */
    static const uint8_t entry[32] = {1, 0x12, 1,    0xff, 0,    0,    0,    0,    'k',  0,   0,
                                      0, 0,    0,    0,    0,    0,    0,    0,    0,    0,   0,
                                      0, 0,    0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    (void)state;
    size_t len;
    struct crema_nvs_writer *w = open_writer(0x3000, 2, NULL);
    assert_int_equal(crema_nvs_write_namespace(w, "s", NULL), CREMA_OK);
    assert_int_equal(crema_nvs_write_int(w, "k", WIRE_NVS_I16, (uint64_t)-2, NULL), CREMA_OK);
    uint8_t *data = finish(w, &len);
    assert_int_equal(len, 0x3000);
    assert_int_equal(get_le32(data), 0xfffffffe);
    assert_int_equal(get_le32(data + 4), 0);
    assert_int_equal(data[8], 0xfe);
    assert_int_equal(data[32], 0xfa);
    assert_int_equal(data[33], 0xff);
    assert_int_equal(get_le32(data + 64 + 32 + 4), 0x5c8b04f7);
    memset(data + 64 + 32 + 4, 0, 4);
    assert_memory_equal(data + 64 + 32, entry, sizeof entry);
    for (size_t i = 0x1000; i < len; i++)
        assert_int_equal(data[i], 0xff);
    free(data);
}

static void expect_pages(const uint8_t *data, size_t pages, size_t used)
{
    for (size_t i = 0; i < pages; i++) {
        uint32_t state = get_le32(data + i * 0x1000);
        assert_int_equal(state, i >= used       ? WIRE_NVS_PAGE_UNUSED
                                : i + 1 == used ? WIRE_NVS_PAGE_ACTIVE
                                                : WIRE_NVS_PAGE_FULL);
        if (i < used)
            assert_int_equal(get_le32(data + i * 0x1000 + 4), i);
    }
}

static void write_ints(struct crema_nvs_writer *w, unsigned first, unsigned count)
{
    for (unsigned i = first; i < first + count; i++) {
        char key[16];
        snprintf(key, sizeof key, "i%u", i);
        assert_int_equal(crema_nvs_write_int(w, key, WIRE_NVS_U16, i, NULL), CREMA_OK);
    }
}

static void test_page_is_filled_to_its_end(void **state)
{
    (void)state;
    for (unsigned count = 124; count <= 126; count++) {
        size_t len;
        struct crema_nvs_writer *w = open_writer(0x4000, 2, NULL);
        assert_int_equal(crema_nvs_write_namespace(w, "s", NULL), CREMA_OK);
        write_ints(w, 0, count);
        uint8_t *data = finish(w, &len);
        expect_pages(data, 4, count <= 125 ? 1 : 2);
        free(data);
    }
}

static void test_full_partition_is_refused(void **state)
{
    (void)state;
    struct crema_error err = {0};
    struct crema_nvs_writer *w = open_writer(0x3000, 2, NULL);
    assert_int_equal(crema_nvs_write_namespace(w, "s", NULL), CREMA_OK);
    write_ints(w, 0, 2 * 126 - 1); /* one page stays free */
    assert_int_equal(crema_nvs_write_int(w, "last", WIRE_NVS_U8, 1, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "full"));
    crema_nvs_writer_close(w);
    /* One of two pages has no page to keep free. */
    w = open_writer(0x2000, 2, NULL);
    assert_int_equal(crema_nvs_write_namespace(w, "s", NULL), CREMA_OK);
    write_ints(w, 0, 2 * 126 - 1);
    assert_int_equal(crema_nvs_write_int(w, "last", WIRE_NVS_U8, 1, &err), CREMA_E_INPUT);
    crema_nvs_writer_close(w);
}

static void test_limits(void **state)
{
    (void)state;
    static char text[4001];
    static uint8_t blob[600000];
    memset(text, 'x', 4000);
    struct crema_error err = {0};
    struct crema_nvs_writer *w = open_writer(0x200000, 2, NULL);
    assert_int_equal(crema_nvs_write_int(w, "k", WIRE_NVS_U8, 1, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_namespace(w, "sixteen_letters_", &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_namespace(w, "", &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_namespace(w, "fifteen_letters", &err), CREMA_OK);
    assert_int_equal(crema_nvs_write_int(w, "k", 0x03, 1, &err), CREMA_E_USAGE);
    assert_int_equal(crema_nvs_write_int(w, "k", WIRE_NVS_U8, 256, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_int(w, "k", WIRE_NVS_I8, 128, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_int(w, "k", WIRE_NVS_I8, (uint64_t)-128, &err), CREMA_OK);
    assert_int_equal(crema_nvs_write_int(w, "k", WIRE_NVS_U8, 1, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_string(w, "t", text, 4000, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_string(w, "t", text, 3999, &err), CREMA_OK);
    assert_int_equal(crema_nvs_write_string(w, "n", "a\0b", 3, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_blob(w, "b", blob, sizeof blob, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_blob(w, "b", blob, 500000, &err), CREMA_OK);
    crema_nvs_writer_close(w);
    w = open_writer(0x200000, 1, NULL);
    assert_int_equal(crema_nvs_write_namespace(w, "s", &err), CREMA_OK);
    assert_int_equal(crema_nvs_write_blob(w, "b", blob, 1985, &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_blob(w, "b", blob, 1984, &err), CREMA_OK);
    crema_nvs_writer_close(w);
    for (uint32_t size = 0; size < 0x3000; size += 0x800) {
        struct crema_nvs_options options = {.size = size};
        bool is_good = size && size % 0x1000 == 0;
        assert_int_equal(crema_nvs_writer_open(&options, &w, &err),
                         is_good ? CREMA_OK : CREMA_E_USAGE);
        crema_nvs_writer_close(w);
    }
}

static void test_namespaces(void **state)
{
    (void)state;
    struct crema_error err = {0};
    size_t len, count;
    struct crema_nvs_writer *w = open_writer(0x6000, 2, NULL);
    for (unsigned i = 1; i <= 254; i++) {
        char name[16];
        snprintf(name, sizeof name, "n%u", i);
        assert_int_equal(crema_nvs_write_namespace(w, name, NULL), CREMA_OK);
    }
    assert_int_equal(crema_nvs_write_namespace(w, "n255", &err), CREMA_E_INPUT);
    assert_int_equal(crema_nvs_write_namespace(w, "n7", NULL), CREMA_OK); /* taken up again */
    assert_int_equal(crema_nvs_write_int(w, "k", WIRE_NVS_U8, 7, NULL), CREMA_OK);
    uint8_t *data = finish(w, &len);
    struct crema_nvs *nvs;
    assert_int_equal(crema_nvs_read(data, len, NULL, &nvs, NULL), CREMA_OK);
    const struct crema_nvs_value *v = crema_nvs_values(nvs, &count);
    assert_int_equal(count, 1);
    assert_string_equal(v->namespace_name, "n7");
    crema_nvs_free(nvs);
    free(data);
}

/* ---- round trips ---- */

#define VALUES_MAX 200

struct value {
    char ns[16], key[16];
    uint8_t type;
    uint64_t bits;
    size_t len;
    uint8_t data[20000];
};

static struct value values[VALUES_MAX];

static const uint8_t types[] = {WIRE_NVS_U8,     WIRE_NVS_I8,   WIRE_NVS_U16, WIRE_NVS_I16,
                                WIRE_NVS_U32,    WIRE_NVS_I32,  WIRE_NVS_U64, WIRE_NVS_I64,
                                WIRE_NVS_STRING, WIRE_NVS_BLOB, WIRE_NVS_BLOB};

static void make_value(struct value *v, unsigned n, unsigned version)
{
    *v = (struct value){.type = types[random_below(sizeof types)]};
    snprintf(v->ns, sizeof v->ns, "space%u", random_below(5));
    snprintf(v->key, sizeof v->key, "key%u", n);
    unsigned width = 8u * (v->type & 15u);
    if (v->type < 0x20) {
        uint64_t bits = random_u64() << (64 - width);
        v->bits = v->type & 16 ? (uint64_t)((int64_t)bits >> (64 - width)) : bits >> (64 - width);
        return;
    }
    uint32_t max = v->type == WIRE_NVS_STRING ? (version == 1 ? 1983 : 3999)
                                              : (version == 1 ? 1984 : sizeof v->data);
    v->len = random_below(4) ? random_below(100) : random_below(max + 1);
    for (size_t i = 0; i < v->len; i++)
        v->data[i] = (uint8_t)(v->type == WIRE_NVS_STRING ? 1 + random_below(255) : random_u64());
}

/* False when the partition is full. */
static bool put_value(struct crema_nvs_writer *w, const struct value *v)
{
    struct crema_error err = {0};
    enum crema_status st = crema_nvs_write_namespace(w, v->ns, &err);
    if (st == CREMA_OK && v->type == WIRE_NVS_STRING)
        st = crema_nvs_write_string(w, v->key, (const char *)v->data, v->len, &err);
    else if (st == CREMA_OK && v->type == WIRE_NVS_BLOB)
        st = crema_nvs_write_blob(w, v->key, v->data, v->len, &err);
    else if (st == CREMA_OK)
        st = crema_nvs_write_int(w, v->key, v->type, v->bits, &err);
    if (st != CREMA_OK)
        assert_non_null(strstr(err.why, "full"));
    return st == CREMA_OK;
}

static void compare(const uint8_t *data, size_t len, const struct crema_nvs_keys *keys, size_t made)
{
    struct crema_nvs *nvs;
    struct crema_error err = {0};
    size_t count, faults;
    assert_int_equal(crema_nvs_read(data, len, keys, &nvs, NULL), CREMA_OK);
    if (crema_nvs_check(nvs, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    crema_nvs_faults(nvs, &faults);
    assert_int_equal(faults, 0);
    const struct crema_nvs_value *v = crema_nvs_values(nvs, &count);
    assert_int_equal(count, made);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(v[i].namespace_name, values[i].ns);
        assert_string_equal(v[i].key, values[i].key);
        assert_int_equal(v[i].type, values[i].type);
        assert_true(v[i].bits == values[i].bits);
        assert_int_equal(v[i].len, values[i].len);
        if (v[i].len)
            assert_memory_equal(v[i].data, values[i].data, v[i].len);
    }
    crema_nvs_free(nvs);
}

static void round_trip(unsigned version, const struct crema_nvs_keys *keys)
{
    size_t len, made;
    unsigned wanted = 1 + random_below(VALUES_MAX);
    struct crema_nvs_writer *w = open_writer(0x40000, version, keys);
    for (made = 0; made < wanted; made++) {
        make_value(&values[made], (unsigned)made, version);
        if (!put_value(w, &values[made]))
            break;
    }
    if (made < wanted) { /* full: what stands so far has no end */
        crema_nvs_writer_close(w);
        return;
    }
    uint8_t *data = finish(w, &len);
    compare(data, len, keys, made);
    free(data);
}

static void test_round_trips(void **state)
{
    (void)state;
    for (int i = 0; i < 60; i++)
        round_trip(1 + random_below(2), NULL);
}

static void test_round_trips_encrypted(void **state)
{
    (void)state;
    struct crema_nvs_keys keys;
    assert_int_equal(crema_nvs_keys_generate(&keys, NULL), CREMA_OK);
    for (int i = 0; i < 20; i++)
        round_trip(2, &keys);
}

static void test_csv_round_trips(void **state)
{
    (void)state;
    for (int i = 0; i < 30; i++) {
        size_t len, made, wanted = 1 + random_below(60);
        struct crema_nvs_writer *w = open_writer(0x100000, 2, NULL);
        for (made = 0; made < wanted; made++) {
            make_value(&values[made], (unsigned)made, 2);
            for (size_t c = 0; c < values[made].len && values[made].type == WIRE_NVS_STRING; c++)
                if (values[made].data[c] == '\r') /* CSV does not keep it */
                    values[made].data[c] = '\n';
            assert_true(put_value(w, &values[made]));
        }
        uint8_t *data = finish(w, &len);
        struct crema_nvs *nvs;
        char *csv;
        assert_int_equal(crema_nvs_read(data, len, NULL, &nvs, NULL), CREMA_OK);
        assert_int_equal(crema_nvs_to_csv(nvs, &csv, NULL), CREMA_OK);
        crema_nvs_free(nvs);
        free(data);
        struct crema_error err = {0};
        w = open_writer(0x100000, 2, NULL);
        if (crema_nvs_write_csv(w, csv, strlen(csv), NULL, &err) != CREMA_OK)
            fail_msg("%s: %s", err.what, err.why);
        data = finish(w, &len);
        compare(data, len, NULL, made);
        free(data);
        free(csv);
    }
}

static void test_csv_keeps_no_carriage_return(void **state)
{
    (void)state;
    static const struct {
        const char *space, *key, *text;
    } rows[] = {{"a\rb", "key", "text"}, {"space", "a\rb", "text"}, {"space", "key", "a\rb"}};
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        size_t len;
        char *csv;
        struct crema_nvs *nvs;
        struct crema_error err = {0};
        struct crema_nvs_writer *w = open_writer(0x3000, 2, NULL);
        assert_int_equal(crema_nvs_write_namespace(w, rows[i].space, NULL), CREMA_OK);
        assert_int_equal(
            crema_nvs_write_string(w, rows[i].key, rows[i].text, strlen(rows[i].text), NULL),
            CREMA_OK);
        uint8_t *data = finish(w, &len);
        assert_int_equal(crema_nvs_read(data, len, NULL, &nvs, NULL), CREMA_OK);
        assert_int_equal(crema_nvs_to_csv(nvs, &csv, &err), CREMA_E_UNSUPPORTED);
        assert_null(csv);
        assert_non_null(strstr(err.why, "carriage return"));
        crema_nvs_free(nvs);
        free(data);
    }
}

static void test_keys(void **state)
{
    (void)state;
    struct crema_error err = {0};
    struct crema_nvs_keys keys, again;
    uint8_t page[WIRE_NVS_PAGE_LEN];
    assert_int_equal(crema_nvs_keys_generate(&keys, NULL), CREMA_OK);
    crema_nvs_keys_write(&keys, page);
    assert_int_equal(crema_nvs_keys_read(page, sizeof page, &again, NULL), CREMA_OK);
    assert_memory_equal(&keys, &again, sizeof keys);
    assert_int_equal(crema_nvs_keys_read(page, 64, &again, NULL), CREMA_OK);
    assert_int_equal(crema_nvs_keys_read(page, 63, &again, &err), CREMA_E_INPUT);
    page[3] ^= 1;
    assert_int_equal(crema_nvs_keys_read(page, sizeof page, &again, &err), CREMA_E_INPUT);
    memset(page, 5, 64);
    assert_int_equal(crema_nvs_keys_read(page, 64, &again, &err), CREMA_E_INPUT);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_page_is_filled_to_its_end),
        cmocka_unit_test(test_full_partition_is_refused),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_namespaces),
        cmocka_unit_test(test_round_trips),
        cmocka_unit_test(test_round_trips_encrypted),
        cmocka_unit_test(test_csv_round_trips),
        cmocka_unit_test(test_csv_keeps_no_carriage_return),
        cmocka_unit_test(test_keys),
    };
    random_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
