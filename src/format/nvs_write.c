/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Values to pages, in the order and with the page breaks of the vendor's generator. */
#include "bytes.h"
#include "err.h"
#include "nvs_priv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PARTITION_MAX (64u << 20)
#define READ_ONLY_MAX (2 * WIRE_NVS_PAGE_LEN) /* a writable store has at least 3 pages */

/* A key that stands already: namespace, then the name. */
struct known {
    uint8_t ns;     /* 0: the key is a namespace's name */
    uint8_t number; /* of that namespace */
    char key[WIRE_NVS_KEY_LEN];
};

struct crema_nvs_writer {
    struct crema_nvs_options options;
    struct crema_nvs_keys keys;
    uint8_t *data;     /* options.size bytes */
    size_t page_count; /* that may be filled: a writable store keeps one free */
    size_t page;       /* the one being filled */
    unsigned slot;     /* the next one in it */
    size_t slots_taken;
    uint8_t ns, ns_count; /* 0: none yet */
    struct known *known;  /* open addressing; known[i].key[0] == 0 is free */
    size_t known_cap, known_count;
};

static uint8_t *page_at(struct crema_nvs_writer *w)
{
    return w->data + w->page * WIRE_NVS_PAGE_LEN;
}

static unsigned slots_left(const struct crema_nvs_writer *w)
{
    return WIRE_NVS_ENTRIES - w->slot;
}

static void begin_page(struct crema_nvs_writer *w)
{
    uint8_t *p = page_at(w);
    put_le32(p + WIRE_NVS_OFF_STATE, WIRE_NVS_PAGE_ACTIVE);
    put_le32(p + WIRE_NVS_OFF_SEQ, (uint32_t)w->page);
    p[WIRE_NVS_OFF_VERSION] = w->options.version == 1 ? WIRE_NVS_VERSION_1 : WIRE_NVS_VERSION_2;
    put_le32(p + WIRE_NVS_OFF_CRC, cr_nvs_header_crc(p));
    w->slot = 0;
}

static enum crema_status next_page(struct crema_nvs_writer *w, struct crema_error *err)
{
    if (w->page + 1 == w->page_count) {
        cr_err(err, CREMA_E_INPUT,
               "the partition of 0x%x bytes is full: its %zu page%s hold%s %zu entries",
               w->options.size, w->page_count, w->page_count == 1 ? "" : "s",
               w->page_count == 1 ? "s" : "", w->page_count * WIRE_NVS_ENTRIES);
        cr_err_try(err, "make it larger, here and in the partition table");
        return CREMA_E_INPUT;
    }
    put_le32(page_at(w) + WIRE_NVS_OFF_STATE, WIRE_NVS_PAGE_FULL);
    w->page++;
    begin_page(w);
    return CREMA_OK;
}

/* Puts the entry and what follows it into the page, which has the room. */
static void put_entry(struct crema_nvs_writer *w, uint8_t *entry, const void *data, size_t len)
{
    unsigned count = 1 + (unsigned)cr_nvs_slots(len);
    uint8_t *page = page_at(w);
    uint8_t *at = page + WIRE_NVS_OFF_ENTRIES + (size_t)w->slot * WIRE_NVS_ENTRY_LEN;
    put_le32(entry + WIRE_NVS_OFF_ENTRY_CRC, cr_nvs_entry_crc(entry));
    memcpy(at, entry, WIRE_NVS_ENTRY_LEN);
    if (len)
        memcpy(at + WIRE_NVS_ENTRY_LEN, data, len);
    for (unsigned i = 0; i < count; i++, w->slot++)
        page[WIRE_NVS_OFF_BITMAP + w->slot / 4] &= (uint8_t) ~(1u << w->slot % 4 * 2);
    w->slots_taken += count;
}

static void make_entry(uint8_t entry[WIRE_NVS_ENTRY_LEN], uint8_t ns, uint8_t type, unsigned span,
                       const char *key)
{
    memset(entry, 0xff, WIRE_NVS_ENTRY_LEN);
    entry[WIRE_NVS_OFF_NAMESPACE] = ns;
    entry[WIRE_NVS_OFF_TYPE] = type;
    entry[WIRE_NVS_OFF_SPAN] = (uint8_t)span;
    memset(entry + WIRE_NVS_OFF_KEY, 0, WIRE_NVS_KEY_LEN);
    snprintf((char *)entry + WIRE_NVS_OFF_KEY, WIRE_NVS_KEY_LEN, "%s", key);
}

static void set_data(uint8_t *entry, const void *data, size_t len)
{
    put_le16(entry + WIRE_NVS_OFF_DATA_LEN, (uint16_t)len);
    put_le32(entry + WIRE_NVS_OFF_DATA_CRC, cr_nvs_data_crc(data, len));
}

/* ---- keys that stand already ---- */

static size_t hash(uint8_t ns, const char *key)
{
    return cr_nvs_data_crc(key, strlen(key)) * 31u + ns;
}

static struct known *find_known(const struct crema_nvs_writer *w, uint8_t ns, const char *key)
{
    for (size_t i = hash(ns, key);; i++) {
        struct known *k = &w->known[i & (w->known_cap - 1)];
        if (!k->key[0] || (k->ns == ns && strcmp(k->key, key) == 0))
            return k;
    }
}

static enum crema_status grow_known(struct crema_nvs_writer *w, struct crema_error *err)
{
    struct known *old = w->known;
    size_t old_cap = w->known_cap, cap = old_cap ? 2 * old_cap : 64;
    if (2 * w->known_count < old_cap)
        return CREMA_OK;
    struct known *grown = calloc(cap, sizeof *grown);
    if (!grown)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left for %zu keys", cap);
    w->known = grown;
    w->known_cap = cap;
    for (size_t i = 0; i < old_cap; i++) {
        if (old[i].key[0])
            *find_known(w, old[i].ns, old[i].key) = old[i];
    }
    free(old);
    return CREMA_OK;
}

static enum crema_status check_name(const char *kind, const char *name, struct crema_error *err)
{
    size_t len = strlen(name);
    if (len == 0)
        return cr_err(err, CREMA_E_INPUT, "the %s has no name", kind);
    if (len >= WIRE_NVS_KEY_LEN)
        return cr_err(err, CREMA_E_INPUT, "the %s \"%.64s\" has %zu bytes, and %u are the most",
                      kind, name, len, WIRE_NVS_KEY_LEN - 1);
    return CREMA_OK;
}

static void remember(struct crema_nvs_writer *w, uint8_t ns, const char *key)
{
    struct known *k = find_known(w, ns, key);
    k->ns = ns;
    memcpy(k->key, key, strlen(key));
    w->known_count++;
}

static enum crema_status check_key(struct crema_nvs_writer *w, const char *key,
                                   struct crema_error *err)
{
    enum crema_status st = check_name("key", key, err);
    if (st == CREMA_OK && !w->ns) {
        st = cr_err(err, CREMA_E_INPUT, "the key \"%s\" is in no namespace", key);
        cr_err_try(err, "name one first, in CSV: NAME,namespace,,");
    }
    if (st == CREMA_OK)
        st = grow_known(w, err);
    if (st == CREMA_OK && find_known(w, w->ns, key)->key[0])
        st = cr_err(err, CREMA_E_INPUT,
                    "the key \"%s\" stands in this namespace already, and firmware finds one of "
                    "them alone",
                    key);
    return st;
}

/* ---- the interface ---- */

static enum crema_status check_options(const struct crema_nvs_options *o, struct crema_error *err)
{
    if (o->version > 2)
        return cr_err(err, CREMA_E_USAGE, "there is no version %u of the format, just 1 and 2",
                      o->version);
    if (o->size % WIRE_NVS_PAGE_LEN != 0 || o->size == 0) {
        cr_err(err, CREMA_E_USAGE, "the size 0x%x is no multiple of 0x%x, the size of a page",
               o->size, WIRE_NVS_PAGE_LEN);
        cr_err_try(err, "0x%x",
                   o->size / WIRE_NVS_PAGE_LEN * WIRE_NVS_PAGE_LEN + WIRE_NVS_PAGE_LEN);
        return CREMA_E_USAGE;
    }
    if (o->size > PARTITION_MAX)
        return cr_err(err, CREMA_E_USAGE, "the size 0x%x is more than %u MiB", o->size,
                      PARTITION_MAX >> 20);
    return CREMA_OK;
}

enum crema_status crema_nvs_writer_open(const struct crema_nvs_options *options,
                                        struct crema_nvs_writer **out, struct crema_error *err)
{
    *out = NULL;
    enum crema_status st = check_options(options, err);
    if (st != CREMA_OK)
        return st;
    struct crema_nvs_writer *w = calloc(1, sizeof *w);
    uint8_t *data = malloc(options->size);
    if (!w || !data) {
        free(w);
        free(data);
        return cr_err(err, CREMA_E_NOMEM, "the host has no 0x%x bytes of memory left",
                      options->size);
    }
    memset(data, 0xff, options->size);
    w->options = *options;
    w->data = data;
    w->page_count = options->size / WIRE_NVS_PAGE_LEN - (options->size > READ_ONLY_MAX);
    if (options->keys) {
        w->keys = *options->keys;
        w->options.keys = &w->keys;
    }
    begin_page(w);
    *out = w;
    return CREMA_OK;
}

void crema_nvs_writer_close(struct crema_nvs_writer *w)
{
    if (!w)
        return;
    free(w->known);
    free(w->data);
    free(w);
}

static enum crema_status add_namespace(struct crema_nvs_writer *w, const char *name,
                                       struct crema_error *err)
{
    uint8_t entry[WIRE_NVS_ENTRY_LEN];
    if (w->ns_count == WIRE_NVS_NAMESPACES_MAX)
        return cr_err(err, CREMA_E_INPUT, "there are %u namespaces already, which are the most",
                      WIRE_NVS_NAMESPACES_MAX);
    enum crema_status st = grow_known(w, err);
    if (st == CREMA_OK && slots_left(w) == 0)
        st = next_page(w, err);
    if (st != CREMA_OK)
        return st;
    w->ns = ++w->ns_count;
    make_entry(entry, 0, WIRE_NVS_U8, 1, name);
    entry[WIRE_NVS_OFF_DATA] = w->ns;
    put_entry(w, entry, NULL, 0);
    remember(w, 0, name);
    find_known(w, 0, name)->number = w->ns;
    return CREMA_OK;
}

enum crema_status crema_nvs_write_namespace(struct crema_nvs_writer *w, const char *name,
                                            struct crema_error *err)
{
    enum crema_status st = check_name("namespace", name, err);
    if (st != CREMA_OK)
        return st;
    if (w->known_cap && find_known(w, 0, name)->key[0]) {
        w->ns = find_known(w, 0, name)->number;
        return CREMA_OK;
    }
    return add_namespace(w, name, err);
}

static bool fits_int(uint8_t type, uint64_t bits)
{
    uint8_t raw[8];
    put_le64(raw, bits);
    return cr_nvs_int_get(type, raw) == bits;
}

enum crema_status crema_nvs_write_int(struct crema_nvs_writer *w, const char *key, uint8_t type,
                                      uint64_t bits, struct crema_error *err)
{
    uint8_t entry[WIRE_NVS_ENTRY_LEN], raw[8];
    enum crema_status st = check_key(w, key, err);
    if (st == CREMA_OK && !crema_nvs_is_int(type))
        st = cr_err(err, CREMA_E_USAGE, "0x%02x is no type of an integer", type);
    if (st == CREMA_OK && !fits_int(type, bits))
        st = cr_err(err, CREMA_E_INPUT, "the value does not fit in %s", crema_nvs_type_name(type));
    if (st == CREMA_OK && slots_left(w) == 0)
        st = next_page(w, err);
    if (st != CREMA_OK)
        return st;
    make_entry(entry, w->ns, type, 1, key);
    put_le64(raw, bits);
    memcpy(entry + WIRE_NVS_OFF_DATA, raw, cr_nvs_int_len(type));
    put_entry(w, entry, NULL, 0);
    remember(w, w->ns, key);
    return CREMA_OK;
}

/* A value that stays within one page. The vendor's generator leaves a page's last slot free here;
 * on a fresh page it may be taken. */
static enum crema_status write_whole(struct crema_nvs_writer *w, const char *key, uint8_t type,
                                     const void *data, size_t len, struct crema_error *err)
{
    uint8_t entry[WIRE_NVS_ENTRY_LEN];
    unsigned span = 1 + (unsigned)cr_nvs_slots(len);
    enum crema_status st = CREMA_OK;
    if (w->slot > 0 && span >= slots_left(w))
        st = next_page(w, err);
    if (st != CREMA_OK)
        return st;
    make_entry(entry, w->ns, type, span, key);
    set_data(entry, data, len);
    put_entry(w, entry, data, len);
    remember(w, w->ns, key);
    return CREMA_OK;
}

enum crema_status crema_nvs_write_string(struct crema_nvs_writer *w, const char *key,
                                         const char *text, size_t len, struct crema_error *err)
{
    uint8_t raw[WIRE_NVS_STRING_MAX];
    size_t max = w->options.version == 1 ? WIRE_NVS_BLOB1_MAX : WIRE_NVS_STRING_MAX;
    enum crema_status st = check_key(w, key, err);
    if (st == CREMA_OK && len >= max)
        st = cr_err(err, CREMA_E_INPUT, "the string has %zu bytes, and %zu are the most", len,
                    max - 1);
    if (st == CREMA_OK && memchr(text, '\0', len))
        st = cr_err(err, CREMA_E_INPUT, "the string has a NUL inside, where firmware ends it");
    if (st != CREMA_OK)
        return st;
    memcpy(raw, text, len);
    raw[len] = '\0';
    return write_whole(w, key, WIRE_NVS_STRING, raw, len + 1, err);
}

/* How many chunks `len` bytes become, from the slots that are left. */
static size_t chunk_count(const struct crema_nvs_writer *w, size_t len)
{
    const size_t most = (WIRE_NVS_ENTRIES - 1) * WIRE_NVS_ENTRY_LEN;
    size_t left = slots_left(w);
    size_t first = left ? (left - 1) * WIRE_NVS_ENTRY_LEN : most;
    return len <= first ? 1 : 1 + (len - first + most - 1) / most;
}

static enum crema_status write_chunks(struct crema_nvs_writer *w, const char *key,
                                      const uint8_t *data, size_t len, uint8_t *count,
                                      struct crema_error *err)
{
    enum crema_status st = slots_left(w) == 0 ? next_page(w, err) : CREMA_OK;
    for (*count = 0; st == CREMA_OK;) {
        uint8_t entry[WIRE_NVS_ENTRY_LEN];
        size_t room = (size_t)(slots_left(w) - 1) * WIRE_NVS_ENTRY_LEN;
        size_t part = len < room ? len : room;
        make_entry(entry, w->ns, WIRE_NVS_BLOB_DATA, 1 + (unsigned)cr_nvs_slots(part), key);
        entry[WIRE_NVS_OFF_CHUNK] = (*count)++;
        set_data(entry, data, part);
        put_entry(w, entry, data, part);
        data += part;
        len -= part;
        if (len == 0 && slots_left(w) > 0)
            break;
        st = next_page(w, err);
        if (len == 0)
            break;
    }
    return st;
}

/* Chunks from page to page, then the index that joins them. */
static enum crema_status write_blob2(struct crema_nvs_writer *w, const char *key,
                                     const uint8_t *data, size_t len, struct crema_error *err)
{
    uint8_t entry[WIRE_NVS_ENTRY_LEN], count;
    if (chunk_count(w, len) > WIRE_NVS_CHUNKS_MAX)
        return cr_err(err, CREMA_E_INPUT, "the %zu bytes would be %zu chunks, and %u are the most",
                      len, chunk_count(w, len), WIRE_NVS_CHUNKS_MAX);
    enum crema_status st = write_chunks(w, key, data, len, &count, err);
    if (st != CREMA_OK)
        return st;
    make_entry(entry, w->ns, WIRE_NVS_BLOB_INDEX, 1, key);
    put_le32(entry + WIRE_NVS_OFF_BLOB_LEN, (uint32_t)len);
    entry[WIRE_NVS_OFF_BLOB_COUNT] = count;
    entry[WIRE_NVS_OFF_BLOB_FIRST] = 0;
    put_entry(w, entry, NULL, 0);
    remember(w, w->ns, key);
    return CREMA_OK;
}

enum crema_status crema_nvs_write_blob(struct crema_nvs_writer *w, const char *key,
                                       const void *data, size_t len, struct crema_error *err)
{
    enum crema_status st = check_key(w, key, err);
    if (st != CREMA_OK)
        return st;
    if (w->options.version != 1)
        return write_blob2(w, key, data ? data : "", len, err);
    if (len > WIRE_NVS_BLOB1_MAX)
        return cr_err(err, CREMA_E_INPUT,
                      "the blob has %zu bytes, and version 1 of the format takes %u", len,
                      WIRE_NVS_BLOB1_MAX);
    return write_whole(w, key, WIRE_NVS_BLOB, data ? data : "", len, err);
}

void crema_nvs_writer_usage(const struct crema_nvs_writer *w, struct crema_nvs_usage *out)
{
    *out = (struct crema_nvs_usage){
        .pages = w->options.size / WIRE_NVS_PAGE_LEN,
        .pages_used = w->page + 1,
        .entries = w->slots_taken,
        .namespaces = w->ns_count,
        .values = w->known_count - w->ns_count,
    };
}

enum crema_status crema_nvs_writer_finish(struct crema_nvs_writer *w, uint8_t **out, size_t *len,
                                          struct crema_error *err)
{
    size_t size =
        w->options.size <= READ_ONLY_MAX ? (w->page + 1) * WIRE_NVS_PAGE_LEN : w->options.size;
    *len = 0;
    *out = malloc(size);
    if (!*out)
        return cr_err(err, CREMA_E_NOMEM, "the host has no %zu bytes of memory left", size);
    memcpy(*out, w->data, size);
    enum crema_status st =
        w->options.keys ? crema_nvs_encrypt(*out, size, w->options.keys, err) : CREMA_OK;
    if (st != CREMA_OK) {
        free(*out);
        *out = NULL;
        return st;
    }
    *len = size;
    return CREMA_OK;
}
