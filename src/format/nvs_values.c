/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Entries to namespaces and values: the newest of each key, the chunks of a blob joined. */
#include "bytes.h"
#include "err.h"
#include "nvs_priv.h"
#include "nvs_store.h"

#include <stdlib.h>
#include <string.h>

/* An entry that counts, with what it is sorted by. */
struct item {
    const struct crema_nvs_entry *entry;
    uint32_t seq; /* of its page */
    bool is_chunk;
};

static int compare_age(const struct item *a, const struct item *b)
{
    if (a->seq != b->seq)
        return a->seq < b->seq ? -1 : 1;
    return (a->entry->off > b->entry->off) - (a->entry->off < b->entry->off);
}

/* Namespace, key, chunks after the others and by their number, old before new. */
static int compare_items(const void *pa, const void *pb)
{
    const struct item *a = pa, *b = pb;
    int by_ns = a->entry->namespace_index - b->entry->namespace_index;
    int by_key = by_ns ? by_ns : strcmp(a->entry->key, b->entry->key);
    int by_kind = by_key ? by_key : a->is_chunk - b->is_chunk;
    int by_chunk = by_kind || !a->is_chunk ? by_kind : a->entry->chunk - b->entry->chunk;
    return by_chunk ? by_chunk : compare_age(a, b);
}

static int compare_values(const void *pa, const void *pb, void *ctx)
{
    const struct crema_nvs *nvs = ctx;
    const struct crema_nvs_value *a = pa, *b = pb;
    const struct crema_nvs_entry *ea = &nvs->entries[a->entry], *eb = &nvs->entries[b->entry];
    const struct item ia = {ea, nvs->pages[ea->page].seq, false};
    const struct item ib = {eb, nvs->pages[eb->page].seq, false};
    return compare_age(&ia, &ib);
}

static enum crema_status fault_of(struct crema_nvs *nvs, enum crema_nvs_fault_kind kind,
                                  const struct crema_nvs_entry *e, const char *text,
                                  struct crema_error *err)
{
    return cr_nvs_fault(nvs, kind, e->off, err, "page %zu, slot %u, %s%s%s: %s", e->page, e->slot,
                        e->namespace_name ? e->namespace_name : "", e->namespace_name ? "." : "",
                        e->key, text);
}

/* ---- namespaces ---- */

static enum crema_status declare(struct crema_nvs *nvs, const struct crema_nvs_entry *e,
                                 struct crema_error *err)
{
    if (e->type != WIRE_NVS_U8 || e->bits == 0 || e->bits > WIRE_NVS_NAMESPACES_MAX)
        return fault_of(nvs, CREMA_NVS_FAULT, e, "it declares no namespace from 1 to 254", err);
    if (nvs->namespaces[e->bits])
        return fault_of(nvs, CREMA_NVS_FAULT, e, "its number is another namespace's already", err);
    nvs->namespaces[e->bits] = e;
    return CREMA_OK;
}

/* `items` begin with all of the namespaces, equal names together. */
static enum crema_status find_namespaces(struct crema_nvs *nvs, const struct item *items,
                                         size_t count, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && items[i].entry->namespace_index == 0 && st == CREMA_OK; i++) {
        const struct crema_nvs_entry *e = items[i].entry;
        if (i > 0 && strcmp(e->key, items[i - 1].entry->key) == 0)
            st = fault_of(nvs, CREMA_NVS_FAULT, e, "a namespace of this name is declared already",
                          err);
        else
            st = declare(nvs, e, err);
    }
    for (size_t i = 0; i < nvs->entry_count; i++) {
        const struct crema_nvs_entry *ns = nvs->namespaces[nvs->entries[i].namespace_index];
        nvs->entries[i].namespace_name = ns ? ns->key : NULL;
    }
    return st;
}

/* ---- values ---- */

static struct crema_nvs_value *add_value(struct crema_nvs *nvs, const struct crema_nvs_entry *e)
{
    struct crema_nvs_value *v = &nvs->values[nvs->value_count++];
    *v = (struct crema_nvs_value){
        .namespace_name = e->namespace_name,
        .key = e->key,
        .type = e->type,
        .bits = e->bits,
        .data = e->data,
        .len = e->len - (e->type == WIRE_NVS_STRING),
        .entry = (size_t)(e - nvs->entries),
    };
    return v;
}

/* Finds the newest item of the chunk; NULL when it is not there. */
static const struct crema_nvs_entry *find_chunk(const struct item *items, size_t count,
                                                unsigned chunk)
{
    const struct crema_nvs_entry *found = NULL;
    for (size_t i = 0; i < count && items[i].entry->chunk <= chunk; i++) {
        if (items[i].entry->chunk == chunk)
            found = items[i].entry;
    }
    return found;
}

static enum crema_status join_chunks(struct crema_nvs *nvs, const struct crema_nvs_entry *index,
                                     const struct item *chunks, size_t count,
                                     struct crema_error *err)
{
    const struct crema_nvs_entry *chunk = NULL;
    size_t begin = nvs->joined_len;
    if (index->chunk_first + index->chunk_count > 256 || index->chunk_count == 0)
        return fault_of(nvs, CREMA_NVS_FAULT, index, "its chunks have impossible numbers", err);
    for (unsigned i = 0; i < index->chunk_count; i++) {
        chunk = find_chunk(chunks, count, index->chunk_first + i);
        if (!chunk) {
            nvs->joined_len = begin;
            return fault_of(nvs, CREMA_NVS_FAULT, index, "a chunk of the blob is missing", err);
        }
        /* Every chunk is one key's, once: all of them together are shorter than the dump. */
        memcpy(nvs->joined + nvs->joined_len, chunk->data, chunk->len);
        nvs->joined_len += chunk->len;
    }
    if (nvs->joined_len - begin != index->len) {
        nvs->joined_len = begin;
        return fault_of(nvs, CREMA_NVS_FAULT, index, "its chunks have not the length it tells",
                        err);
    }
    struct crema_nvs_value *v = add_value(nvs, index);
    v->type = WIRE_NVS_BLOB;
    v->data = nvs->joined + begin;
    return CREMA_OK;
}

static enum crema_status warn_chunks(struct crema_nvs *nvs, const struct crema_nvs_entry *index,
                                     const struct item *chunks, size_t count,
                                     struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        const struct crema_nvs_entry *e = chunks[i].entry;
        if (!index || e->chunk < index->chunk_first ||
            e->chunk - index->chunk_first >= index->chunk_count)
            st = fault_of(nvs, CREMA_NVS_WARNING, e, "a chunk of a blob that no index names", err);
        else if (i + 1 < count && chunks[i + 1].entry->chunk == e->chunk)
            st = fault_of(nvs, CREMA_NVS_WARNING, e, "an older copy of a chunk", err);
    }
    return st;
}

/* All items of one key: `heads` first (integers, strings, whole blobs, indexes), then the chunks.
 */
static enum crema_status read_key(struct crema_nvs *nvs, const struct item *items, size_t count,
                                  struct crema_error *err)
{
    size_t heads = 0;
    while (heads < count && !items[heads].is_chunk)
        heads++;
    const struct crema_nvs_entry *newest = heads ? items[heads - 1].entry : NULL;
    bool is_index = newest && newest->type == WIRE_NVS_BLOB_INDEX;
    enum crema_status st = CREMA_OK;
    if (!items[0].entry->namespace_name)
        return fault_of(nvs, CREMA_NVS_FAULT, items[0].entry, "its namespace is not declared", err);
    for (size_t i = 0; i + 1 < heads && st == CREMA_OK; i++)
        st = fault_of(nvs, CREMA_NVS_WARNING, items[i].entry, "an older copy of its key", err);
    if (st == CREMA_OK)
        st = warn_chunks(nvs, is_index ? newest : NULL, items + heads, count - heads, err);
    if (st == CREMA_OK && is_index)
        st = join_chunks(nvs, newest, items + heads, count - heads, err);
    else if (st == CREMA_OK && newest)
        add_value(nvs, newest);
    return st;
}

static bool is_same_key(const struct item *a, const struct item *b)
{
    return a->entry->namespace_index == b->entry->namespace_index &&
           strcmp(a->entry->key, b->entry->key) == 0;
}

static enum crema_status read_keys(struct crema_nvs *nvs, const struct item *items, size_t count,
                                   struct crema_error *err)
{
    enum crema_status st = find_namespaces(nvs, items, count, err);
    size_t next;
    for (size_t i = 0; i < count && st == CREMA_OK; i = next) {
        next = i + 1;
        while (next < count && is_same_key(&items[i], &items[next]))
            next++;
        if (items[i].entry->namespace_index != 0)
            st = read_key(nvs, items + i, next - i, err);
    }
    return st;
}

static size_t collect(const struct crema_nvs *nvs, struct item *items)
{
    size_t count = 0;
    for (size_t i = 0; i < nvs->entry_count; i++) {
        const struct crema_nvs_entry *e = &nvs->entries[i];
        const struct crema_nvs_page *p = &nvs->pages[e->page];
        if (p->is_live && !e->is_erased && e->is_complete)
            items[count++] = (struct item){e, p->seq, e->type == WIRE_NVS_BLOB_DATA};
    }
    qsort(items, count, sizeof *items, compare_items);
    return count;
}

enum crema_status cr_nvs_find_values(struct crema_nvs *nvs, struct crema_error *err)
{
    if (nvs->entry_count == 0)
        return CREMA_OK;
    struct item *items = calloc(nvs->entry_count, sizeof *items);
    nvs->values = calloc(nvs->entry_count, sizeof *nvs->values);
    nvs->joined = malloc(nvs->len);
    if (!items || !nvs->values || !nvs->joined) {
        free(items);
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left for %zu entries",
                      nvs->entry_count);
    }
    size_t count = collect(nvs, items);
    enum crema_status st = read_keys(nvs, items, count, err);
    free(items);
    if (st == CREMA_OK && nvs->value_count > 0)
        qsort_r(nvs->values, nvs->value_count, sizeof *nvs->values, compare_values, nvs);
    return st;
}
