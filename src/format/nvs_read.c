/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A dump to pages and entries. Nothing that the bytes say is believed before it was checked. */
#include "bytes.h"
#include "err.h"
#include "nvs_priv.h"
#include "nvs_store.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DUMP_MAX (64u << 20)

enum crema_status cr_nvs_fault(struct crema_nvs *nvs, enum crema_nvs_fault_kind kind, size_t off,
                               struct crema_error *err, const char *fmt, ...)
{
    if (nvs->fault_count == nvs->fault_cap) {
        size_t cap = nvs->fault_cap ? 2 * nvs->fault_cap : 16;
        struct crema_nvs_fault *grown = realloc(nvs->faults, cap * sizeof *grown);
        if (!grown)
            return cr_err(err, CREMA_E_NOMEM, "the host has no memory left for %zu faults", cap);
        nvs->faults = grown;
        nvs->fault_cap = cap;
    }
    struct crema_nvs_fault *f = &nvs->faults[nvs->fault_count++];
    f->kind = kind;
    f->off = off;
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(f->text, sizeof f->text, fmt, ap);
    va_end(ap);
    return CREMA_OK;
}

static unsigned slot_state(const uint8_t *page, unsigned slot)
{
    return bits_get(page[WIRE_NVS_OFF_BITMAP + slot / 4], slot % 4 * 2, 2);
}

static const uint8_t *slot_at(const uint8_t *page, unsigned slot)
{
    return page + WIRE_NVS_OFF_ENTRIES + (size_t)slot * WIRE_NVS_ENTRY_LEN;
}

static enum crema_status add_entry(struct crema_nvs *nvs, const struct crema_nvs_entry *entry,
                                   struct crema_error *err)
{
    if (nvs->entry_count == nvs->entry_cap) {
        size_t cap = nvs->entry_cap ? 2 * nvs->entry_cap : 64;
        struct crema_nvs_entry *grown = realloc(nvs->entries, cap * sizeof *grown);
        if (!grown)
            return cr_err(err, CREMA_E_NOMEM, "the host has no memory left for %zu entries", cap);
        nvs->entries = grown;
        nvs->entry_cap = cap;
    }
    nvs->entries[nvs->entry_count++] = *entry;
    return CREMA_OK;
}

/* ---- one entry ---- */

static bool has_data(uint8_t type)
{
    return type == WIRE_NVS_STRING || type == WIRE_NVS_BLOB || type == WIRE_NVS_BLOB_DATA;
}

/* Slots from the entry's own that are in its state, up to its span. */
static unsigned slots_alike(const uint8_t *page, const struct crema_nvs_entry *e)
{
    unsigned state = slot_state(page, e->slot), n = 1;
    while (n < e->span && e->slot + n < WIRE_NVS_ENTRIES && slot_state(page, e->slot + n) == state)
        n++;
    return n;
}

static void decode_header(const uint8_t *raw, struct crema_nvs_entry *e)
{
    e->is_crc_valid = get_le32(raw + WIRE_NVS_OFF_ENTRY_CRC) == cr_nvs_entry_crc(raw);
    if (!e->is_crc_valid)
        return;
    e->namespace_index = raw[WIRE_NVS_OFF_NAMESPACE];
    e->type = raw[WIRE_NVS_OFF_TYPE];
    e->span = raw[WIRE_NVS_OFF_SPAN];
    e->chunk = raw[WIRE_NVS_OFF_CHUNK];
    memcpy(e->key, raw + WIRE_NVS_OFF_KEY, WIRE_NVS_KEY_LEN);
    e->bits = cr_nvs_int_get(e->type, raw + WIRE_NVS_OFF_DATA);
    if (e->type == WIRE_NVS_BLOB_INDEX) {
        e->len = get_le32(raw + WIRE_NVS_OFF_BLOB_LEN);
        e->chunk_count = raw[WIRE_NVS_OFF_BLOB_COUNT];
        e->chunk_first = raw[WIRE_NVS_OFF_BLOB_FIRST];
    }
}

/* Whether length and span agree and stay within the page: then the slots are believed to be its
 * own. */
static bool is_span_right(const uint8_t *page, const struct crema_nvs_entry *e)
{
    size_t len = get_le16(slot_at(page, e->slot) + WIRE_NVS_OFF_DATA_LEN);
    return e->span == 1 + cr_nvs_slots(len) && e->span <= WIRE_NVS_ENTRIES - e->slot;
}

/* What is wrong with the data that follows; NULL: nothing. */
static const char *decode_data(const uint8_t *page, struct crema_nvs_entry *e)
{
    const uint8_t *raw = slot_at(page, e->slot);
    size_t len = get_le16(raw + WIRE_NVS_OFF_DATA_LEN);
    if (!is_span_right(page, e))
        return "its length and the slots it takes do not agree";
    if (slots_alike(page, e) < e->span)
        return "some of its slots are not in the state of its first";
    e->data = slot_at(page, e->slot + 1);
    e->len = len;
    if (cr_nvs_data_crc(e->data, len) != get_le32(raw + WIRE_NVS_OFF_DATA_CRC))
        return "the CRC of its data is wrong";
    if (e->type == WIRE_NVS_STRING && memchr(e->data, '\0', len) != e->data + len - 1)
        return "its text does not end with the only NUL";
    return NULL;
}

/* What is wrong with the entry; NULL: nothing. */
static const char *decode_entry(const uint8_t *page, struct crema_nvs_entry *e)
{
    decode_header(slot_at(page, e->slot), e);
    if (!e->is_crc_valid)
        return "its CRC is wrong";
    if (!crema_nvs_type_name(e->type))
        return "its type is none";
    if (strlen(e->key) >= WIRE_NVS_KEY_LEN || !e->key[0])
        return "its key is empty or has no end";
    if (has_data(e->type)) {
        const char *fault = decode_data(page, e);
        if (fault)
            return fault;
    } else if (e->span != 1) {
        return "it takes more than the one slot of its type";
    }
    e->is_complete = true;
    return NULL;
}

/* Reads the entry at `e->slot`. `*next` is the slot to go on with: past what is its own for sure.
 */
static enum crema_status read_entry(struct crema_nvs *nvs, struct crema_nvs_entry *e,
                                    unsigned *next, struct crema_error *err)
{
    const struct crema_nvs_page *p = &nvs->pages[e->page];
    const uint8_t *page = nvs->data + p->off;
    unsigned state = slot_state(page, e->slot);
    enum crema_status st = CREMA_OK;
    e->off = p->off + WIRE_NVS_OFF_ENTRIES + (size_t)e->slot * WIRE_NVS_ENTRY_LEN;
    e->is_erased = state != WIRE_NVS_WRITTEN;
    const char *fault = decode_entry(page, e);
    bool has_more = e->is_crc_valid && has_data(e->type) && is_span_right(page, e);
    *next = e->slot + (has_more ? slots_alike(page, e) : 1);
    if (e->is_erased) {
        /* Of an erased slot nothing is expected; it is listed where it still says what it was. */
        return e->is_crc_valid ? add_entry(nvs, e, err) : CREMA_OK;
    }
    nvs->crc_faults += !e->is_crc_valid;
    if (fault && p->is_live)
        st = cr_nvs_fault(nvs, CREMA_NVS_FAULT, e->off, err, "page %zu, slot %u%s%.16s: %s",
                          e->page, e->slot, e->is_crc_valid ? ", " : "", e->key, fault);
    return st == CREMA_OK ? add_entry(nvs, e, err) : st;
}

/* ---- one page ---- */

static void count_slots(const uint8_t *page, struct crema_nvs_page *p)
{
    for (unsigned slot = 0; slot < WIRE_NVS_ENTRIES; slot++) {
        unsigned state = slot_state(page, slot);
        p->written += state == WIRE_NVS_WRITTEN;
        p->empty += state == WIRE_NVS_EMPTY;
    }
    p->erased = WIRE_NVS_ENTRIES - p->written - p->empty;
}

static enum crema_status check_unused(struct crema_nvs *nvs, size_t index, struct crema_error *err)
{
    const struct crema_nvs_page *p = &nvs->pages[index];
    const uint8_t *page = nvs->data + p->off;
    if (p->state != WIRE_NVS_PAGE_UNUSED || is_all_ff(page, WIRE_NVS_PAGE_LEN))
        return CREMA_OK;
    return cr_nvs_fault(nvs, CREMA_NVS_FAULT, p->off, err,
                        "page %zu is marked unused, and has something in it", index);
}

static enum crema_status check_slots(struct crema_nvs *nvs, size_t index, struct crema_error *err)
{
    const struct crema_nvs_page *p = &nvs->pages[index];
    const uint8_t *page = nvs->data + p->off;
    enum crema_status st = CREMA_OK;
    for (unsigned slot = 0; slot < WIRE_NVS_ENTRIES && st == CREMA_OK; slot++) {
        size_t off = (size_t)(slot_at(page, slot) - nvs->data);
        unsigned state = slot_state(page, slot);
        if (state == 1)
            st =
                cr_nvs_fault(nvs, CREMA_NVS_FAULT, off, err,
                             "page %zu, slot %u is marked neither written nor erased", index, slot);
        else if (state == WIRE_NVS_EMPTY && !is_all_ff(nvs->data + off, WIRE_NVS_ENTRY_LEN))
            st = cr_nvs_fault(nvs, CREMA_NVS_WARNING, off, err,
                              "page %zu, slot %u is marked empty, and has something in it", index,
                              slot);
    }
    return st;
}

static enum crema_status check_header(struct crema_nvs *nvs, size_t index, struct crema_error *err)
{
    const struct crema_nvs_page *p = &nvs->pages[index];
    const uint8_t *page = nvs->data + p->off;
    if (p->state == WIRE_NVS_PAGE_UNUSED)
        return check_unused(nvs, index, err);
    if (strcmp(crema_nvs_page_state_name(p->state), "strange") == 0)
        return cr_nvs_fault(nvs, CREMA_NVS_FAULT, p->off, err,
                            "page %zu has no known state, 0x%08x", index, p->state);
    if (p->state == WIRE_NVS_PAGE_CORRUPT)
        return cr_nvs_fault(nvs, CREMA_NVS_FAULT, p->off, err,
                            "page %zu was marked corrupt by firmware", index);
    if (!p->is_header_valid)
        return cr_nvs_fault(nvs, CREMA_NVS_FAULT, p->off, err,
                            "page %zu: the CRC of its header is 0x%08x, and should be 0x%08x",
                            index, get_le32(page + WIRE_NVS_OFF_CRC), cr_nvs_header_crc(page));
    if (p->version != WIRE_NVS_VERSION_1 && p->version != WIRE_NVS_VERSION_2)
        return cr_nvs_fault(nvs, CREMA_NVS_FAULT, p->off, err,
                            "page %zu is of version 0x%02x, later than this reader knows", index,
                            p->version);
    return check_slots(nvs, index, err);
}

static void decode_page(const uint8_t *page, struct crema_nvs_page *p)
{
    p->state = get_le32(page + WIRE_NVS_OFF_STATE);
    p->seq = get_le32(page + WIRE_NVS_OFF_SEQ);
    p->version = page[WIRE_NVS_OFF_VERSION];
    p->is_header_valid = get_le32(page + WIRE_NVS_OFF_CRC) == cr_nvs_header_crc(page);
    p->is_live = p->is_header_valid &&
                 (p->version == WIRE_NVS_VERSION_1 || p->version == WIRE_NVS_VERSION_2) &&
                 (p->state == WIRE_NVS_PAGE_ACTIVE || p->state == WIRE_NVS_PAGE_FULL ||
                  p->state == WIRE_NVS_PAGE_FREEING);
    count_slots(page, p);
}

static enum crema_status read_page(struct crema_nvs *nvs, size_t index, struct crema_error *err)
{
    struct crema_nvs_page *p = &nvs->pages[index];
    p->off = index * WIRE_NVS_PAGE_LEN;
    const uint8_t *page = nvs->data + p->off;
    decode_page(page, p);
    enum crema_status st = check_header(nvs, index, err);
    for (unsigned slot = 0; slot < WIRE_NVS_ENTRIES && st == CREMA_OK;) {
        struct crema_nvs_entry e = {.page = index, .slot = slot};
        if (slot_state(page, slot) == WIRE_NVS_EMPTY)
            slot++;
        else
            st = read_entry(nvs, &e, &slot, err);
    }
    return st;
}

/* ---- the pages together ---- */

static int compare_seq(const void *a, const void *b)
{
    const struct crema_nvs_page *p = *(const struct crema_nvs_page *const *)a;
    const struct crema_nvs_page *q = *(const struct crema_nvs_page *const *)b;
    if (p->seq != q->seq)
        return p->seq < q->seq ? -1 : 1;
    return (p->off > q->off) - (p->off < q->off);
}

static enum crema_status check_order(struct crema_nvs *nvs, const struct crema_nvs_page **live,
                                     size_t count, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        size_t index = live[i]->off / WIRE_NVS_PAGE_LEN;
        if (i > 0 && live[i]->seq == live[i - 1]->seq)
            st = cr_nvs_fault(nvs, CREMA_NVS_FAULT, live[i]->off, err,
                              "page %zu and page %zu have the same sequence number, %u", index,
                              live[i - 1]->off / WIRE_NVS_PAGE_LEN, live[i]->seq);
        if (st == CREMA_OK && live[i]->state == WIRE_NVS_PAGE_ACTIVE && i + 1 < count)
            st = cr_nvs_fault(nvs, CREMA_NVS_FAULT, live[i]->off, err,
                              "page %zu is active, and page %zu was begun after it", index,
                              live[i + 1]->off / WIRE_NVS_PAGE_LEN);
        if (st == CREMA_OK && live[i]->state == WIRE_NVS_PAGE_FREEING)
            st = cr_nvs_fault(nvs, CREMA_NVS_WARNING, live[i]->off, err,
                              "page %zu was being moved when the power went", index);
    }
    return st;
}

static enum crema_status check_pages(struct crema_nvs *nvs, struct crema_error *err)
{
    const struct crema_nvs_page **live = calloc(nvs->page_count, sizeof(void *));
    size_t count = 0, unused = 0;
    if (!live)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left for %zu pages",
                      nvs->page_count);
    for (size_t i = 0; i < nvs->page_count; i++) {
        unused += nvs->pages[i].state == WIRE_NVS_PAGE_UNUSED;
        if (nvs->pages[i].is_live)
            live[count++] = &nvs->pages[i];
    }
    qsort(live, count, sizeof(void *), compare_seq);
    enum crema_status st = check_order(nvs, live, count, err);
    if (st == CREMA_OK && nvs->page_count > 2 && unused == 0)
        st = cr_nvs_fault(nvs, CREMA_NVS_WARNING, 0, err,
                          "no page is unused, and firmware needs one to write");
    free(live);
    return st;
}

static enum crema_status read_all(struct crema_nvs *nvs, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < nvs->page_count && st == CREMA_OK; i++)
        st = read_page(nvs, i, err);
    if (st == CREMA_OK)
        st = check_pages(nvs, err);
    return st == CREMA_OK ? cr_nvs_find_values(nvs, err) : st;
}

static enum crema_status copy_dump(const uint8_t *data, size_t len,
                                   const struct crema_nvs_keys *keys, struct crema_nvs *nvs,
                                   struct crema_error *err)
{
    nvs->len = len;
    nvs->page_count = len / WIRE_NVS_PAGE_LEN;
    nvs->data = malloc(len);
    nvs->pages = calloc(nvs->page_count, sizeof *nvs->pages);
    if (!nvs->data || !nvs->pages)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left for 0x%zx bytes", len);
    memcpy(nvs->data, data, len);
    return keys ? crema_nvs_decrypt(nvs->data, len, keys, err) : CREMA_OK;
}

enum crema_status crema_nvs_read(const uint8_t *data, size_t len, const struct crema_nvs_keys *keys,
                                 struct crema_nvs **out, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    *out = NULL;
    if (len == 0 || len % WIRE_NVS_PAGE_LEN != 0 || len > DUMP_MAX) {
        cr_err(err, CREMA_E_INPUT,
               "it has 0x%zx bytes, and an NVS partition is a whole number of pages of 0x%x", len,
               WIRE_NVS_PAGE_LEN);
        return cr_err_what(err, CREMA_E_INPUT, "cannot read the NVS partition");
    }
    struct crema_nvs *nvs = calloc(1, sizeof *nvs);
    if (!nvs)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    st = copy_dump(data, len, keys, nvs, err);
    if (st == CREMA_OK)
        st = read_all(nvs, err);
    if (st != CREMA_OK) {
        crema_nvs_free(nvs);
        return cr_err_what(err, st, "cannot read the NVS partition");
    }
    *out = nvs;
    return CREMA_OK;
}

void crema_nvs_free(struct crema_nvs *nvs)
{
    if (!nvs)
        return;
    free(nvs->data);
    free(nvs->pages);
    free(nvs->entries);
    free(nvs->values);
    free(nvs->joined);
    free(nvs->faults);
    free(nvs);
}
