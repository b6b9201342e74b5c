/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any bytes as an NVS dump. The first byte says how: encrypted or not, and whether the CRCs are put
 * right first, so that what lies behind them is reached. Values must survive CSV and back. */
#include "bytes.h"
#include "fuzz.h"
#include "nvs_priv.h"

#include <crema/nvs.h>
#include <string.h>

#define DUMP_MAX (16 * WIRE_NVS_PAGE_LEN)

enum { HOW_ENCRYPTED = 1, HOW_SIGN_PAGES = 2, HOW_SIGN_ENTRIES = 4, HOW_SIGN_DATA = 8 };

static void sign_entry(uint8_t *entry, size_t room, unsigned how)
{
    size_t len = get_le16(entry + WIRE_NVS_OFF_DATA_LEN);
    uint8_t type = entry[WIRE_NVS_OFF_TYPE];
    bool has_data = type == WIRE_NVS_STRING || type == WIRE_NVS_BLOB || type == WIRE_NVS_BLOB_DATA;
    if ((how & HOW_SIGN_DATA) && has_data && len <= room)
        put_le32(entry + WIRE_NVS_OFF_DATA_CRC, cr_nvs_data_crc(entry + WIRE_NVS_ENTRY_LEN, len));
    if (how & HOW_SIGN_ENTRIES)
        put_le32(entry + WIRE_NVS_OFF_ENTRY_CRC, cr_nvs_entry_crc(entry));
}

static void sign_page(uint8_t *page, unsigned how)
{
    if (how & HOW_SIGN_PAGES)
        put_le32(page + WIRE_NVS_OFF_CRC, cr_nvs_header_crc(page));
    for (unsigned slot = WIRE_NVS_ENTRIES; slot-- > 0;) {
        if (bits_get(page[WIRE_NVS_OFF_BITMAP + slot / 4], slot % 4 * 2, 2) == WIRE_NVS_EMPTY)
            continue;
        sign_entry(page + WIRE_NVS_OFF_ENTRIES + (size_t)slot * WIRE_NVS_ENTRY_LEN,
                   (size_t)(WIRE_NVS_ENTRIES - slot - 1) * WIRE_NVS_ENTRY_LEN, how);
    }
}

static void compare(const struct crema_nvs_value *a, const struct crema_nvs_value *b)
{
    FUZZ_CHECK(strcmp(a->namespace_name, b->namespace_name) == 0 && strcmp(a->key, b->key) == 0);
    FUZZ_CHECK(a->type == b->type && a->bits == b->bits && a->len == b->len);
    FUZZ_CHECK(a->len == 0 || memcmp(a->data, b->data, a->len) == 0);
}

static void round_trip(const struct crema_nvs *nvs, size_t size, const char *csv)
{
    struct crema_nvs_options options = {.size = (uint32_t)(4 * size + 4 * WIRE_NVS_PAGE_LEN)};
    struct crema_nvs_writer *w;
    struct crema_nvs *again;
    uint8_t *data;
    size_t len, count, count_again;
    FUZZ_CHECK(crema_nvs_writer_open(&options, &w, NULL) == CREMA_OK);
    if (crema_nvs_write_csv(w, csv, strlen(csv),
                            &(struct crema_nvs_csv_options){.is_wifi_plain = true},
                            NULL) == CREMA_OK) {
        FUZZ_CHECK(crema_nvs_writer_finish(w, &data, &len, NULL) == CREMA_OK);
        FUZZ_CHECK(crema_nvs_read(data, len, NULL, &again, NULL) == CREMA_OK);
        FUZZ_CHECK(crema_nvs_check(again, NULL) == CREMA_OK);
        const struct crema_nvs_value *a = crema_nvs_values(nvs, &count);
        const struct crema_nvs_value *b = crema_nvs_values(again, &count_again);
        FUZZ_CHECK(count == count_again);
        for (size_t i = 0; i < count; i++)
            compare(&a[i], &b[i]);
        crema_nvs_free(again);
        free(data);
    } else {
        /* Of what the reader takes, the writer refuses just strings longer than firmware reads. */
        const struct crema_nvs_value *v = crema_nvs_values(nvs, &count);
        bool is_long = false;
        for (size_t i = 0; i < count; i++)
            is_long |= v[i].type == WIRE_NVS_STRING && v[i].len >= WIRE_NVS_STRING_MAX;
        FUZZ_CHECK(is_long);
    }
    crema_nvs_writer_close(w);
}

static void look(const struct crema_nvs *nvs, size_t len)
{
    size_t count;
    const struct crema_nvs_entry *e = crema_nvs_entries(nvs, &count);
    unsigned sum = 0;
    for (size_t i = 0; i < count; i++) {
        FUZZ_CHECK(e[i].off < len && e[i].slot < WIRE_NVS_ENTRIES);
        for (size_t k = 0; e[i].data && k < e[i].len; k++)
            sum += e[i].data[k];
    }
    const struct crema_nvs_fault *f = crema_nvs_faults(nvs, &count);
    for (size_t i = 0; i < count; i++)
        FUZZ_CHECK(f[i].off < len && strlen(f[i].text) > 0);
    FUZZ_CHECK(sum != 1u << 31);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    static uint8_t dump[DUMP_MAX];
    struct crema_nvs_keys keys;
    struct crema_nvs *nvs;
    struct crema_error err = {0};
    char *csv;
    unsigned how = len ? data[0] : 0;
    size_t size = len ? len - 1 : 0;
    if (size > DUMP_MAX)
        return 0;
    if (size)
        memcpy(dump, data + 1, size);
    for (size_t off = 0; size % WIRE_NVS_PAGE_LEN == 0 && off < size; off += WIRE_NVS_PAGE_LEN)
        sign_page(dump + off, how);
    for (size_t i = 0; i < sizeof keys.bytes; i++)
        keys.bytes[i] = (uint8_t)i;
    if (crema_nvs_read(dump, size, how & HOW_ENCRYPTED ? &keys : NULL, &nvs, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && !nvs);
        return 0;
    }
    look(nvs, size);
    crema_nvs_check(nvs, &err);
    if (crema_nvs_to_csv(nvs, &csv, NULL) == CREMA_OK) {
        round_trip(nvs, size, csv);
        free(csv);
    }
    crema_nvs_free(nvs);
    return 0;
}
