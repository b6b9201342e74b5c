/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "parts.h"

#include "bytes.h"
#include "err.h"

#include <stdlib.h>
#include <string.h>

struct span {
    uint64_t addr;
    size_t off, len; /* in the bytes as they came */
    size_t at;       /* in the file */
};

static enum crema_status no_memory(struct crema_error *err)
{
    return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
}

void cr_parts_init(struct cr_parts *parts, const char *place)
{
    *parts = (struct cr_parts){
        .bytes = CR_BUF_INIT(CR_PARTS_MAX), .spans = CR_BUF_INIT(CR_PARTS_MAX), .place = place};
}

void cr_parts_release(struct cr_parts *parts)
{
    cr_buf_release(&parts->bytes);
    cr_buf_release(&parts->spans);
}

static struct span *spans_of(const struct cr_parts *parts, size_t *count)
{
    *count = parts->spans.len / sizeof(struct span);
    return (struct span *)(void *)parts->spans.data;
}

enum crema_status cr_parts_add(struct cr_parts *parts, uint64_t addr, const uint8_t *data,
                               size_t len, size_t at, struct crema_error *err)
{
    size_t count;
    struct span *spans = spans_of(parts, &count);
    if (len == 0)
        return CREMA_OK;
    if (!is_range_inside(addr, len, UINT64_C(1) << 32))
        return cr_err(err, CREMA_E_INPUT, "%s %zu: %zu bytes at 0x%llx run past 4 GiB",
                      parts->place, at, len, (unsigned long long)addr);
    size_t off = parts->bytes.len;
    enum crema_status st = cr_buf_append(&parts->bytes, data, len, err);
    if (st != CREMA_OK)
        return st;
    if (count && spans[count - 1].addr + spans[count - 1].len == addr) {
        spans[count - 1].len += len;
        return CREMA_OK;
    }
    const struct span span = {addr, off, len, at};
    return cr_buf_append(&parts->spans, &span, sizeof span, err);
}

static int compare_spans(const void *a, const void *b)
{
    const struct span *x = a, *y = b;
    if (x->addr != y->addr)
        return x->addr < y->addr ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

static enum crema_status check_spans(const struct cr_parts *parts, const struct span *spans,
                                     size_t count, struct crema_error *err)
{
    for (size_t i = 1; i < count; i++) {
        const struct span *a = &spans[i - 1], *b = &spans[i];
        if (a->addr + a->len > b->addr)
            return cr_err(err, CREMA_E_INPUT,
                          "the bytes at 0x%llx come twice, in the runs that begin at %s %zu and %s "
                          "%zu",
                          (unsigned long long)b->addr, parts->place, a->at, parts->place, b->at);
    }
    return CREMA_OK;
}

/* Copies the sorted spans behind each other, and makes a part of each run that touches. */
static void join_spans(const struct cr_parts *parts, const struct span *spans, size_t count,
                       struct crema_flash_parts *out)
{
    uint8_t *to = out->bytes;
    for (size_t i = 0; i < count; i++) {
        const struct span *s = &spans[i];
        struct crema_flash_part *last = out->count ? &out->list[out->count - 1] : NULL;
        memcpy(to, parts->bytes.data + s->off, s->len);
        if (last && last->off + (uint64_t)last->len == s->addr)
            last->len += s->len;
        else
            out->list[out->count++] = (struct crema_flash_part){"", (uint32_t)s->addr, to, s->len};
        to += s->len;
    }
}

enum crema_status cr_parts_finish(struct cr_parts *parts, struct crema_flash_parts *out,
                                  struct crema_error *err)
{
    size_t count;
    struct span *spans = spans_of(parts, &count);
    *out = (struct crema_flash_parts){0};
    if (count == 0)
        return CREMA_OK;
    qsort(spans, count, sizeof *spans, compare_spans);
    enum crema_status st = check_spans(parts, spans, count, err);
    if (st != CREMA_OK)
        return st;
    out->list = calloc(count, sizeof *out->list);
    out->bytes = malloc(parts->bytes.len);
    if (!out->list || !out->bytes) {
        crema_flash_parts_release(out);
        return no_memory(err);
    }
    join_spans(parts, spans, count, out);
    return CREMA_OK;
}

void crema_flash_parts_release(struct crema_flash_parts *parts)
{
    free(parts->list);
    free(parts->bytes);
    *parts = (struct crema_flash_parts){0};
}

static int compare_parts(const void *a, const void *b)
{
    const struct crema_flash_part *x = *(const struct crema_flash_part *const *)a;
    const struct crema_flash_part *y = *(const struct crema_flash_part *const *)b;
    if (x->off != y->off)
        return x->off < y->off ? -1 : 1;
    return x->len < y->len ? -1 : x->len > y->len; /* an empty one first */
}

static enum crema_status check_sorted(const struct crema_flash_part *const *sorted, size_t count,
                                      struct crema_error *err)
{
    for (size_t i = 0; i < count; i++) {
        const struct crema_flash_part *b = sorted[i];
        if (!is_range_inside(b->off, b->len, UINT64_C(1) << 32))
            return cr_err(err, CREMA_E_INPUT, "%s (%zu bytes at 0x%x) runs past 4 GiB", b->name,
                          b->len, b->off);
        const struct crema_flash_part *a = i ? sorted[i - 1] : NULL;
        if (a && a->off + a->len > b->off && b->len > 0)
            return cr_err(err, CREMA_E_INPUT, "%s (0x%x to 0x%zx) and %s (0x%x to 0x%zx) overlap",
                          a->name, a->off, a->off + a->len, b->name, b->off, b->off + b->len);
    }
    return CREMA_OK;
}

enum crema_status cr_parts_sorted(const struct crema_flash_part *parts, size_t count,
                                  const struct crema_flash_part ***out, struct crema_error *err)
{
    *out = calloc(count ? count : 1, sizeof(struct crema_flash_part *));
    if (!*out)
        return no_memory(err);
    for (size_t i = 0; i < count; i++)
        (*out)[i] = &parts[i];
    qsort(*out, count, sizeof **out, compare_parts);
    enum crema_status st = check_sorted(*out, count, err);
    if (st != CREMA_OK) {
        free(*out);
        *out = NULL;
    }
    return st;
}

enum crema_status crema_flash_parts_check(const struct crema_flash_part *parts, size_t count,
                                          struct crema_error *err)
{
    const struct crema_flash_part **sorted;
    enum crema_status st = cr_parts_sorted(parts, count, &sorted, err);
    free(sorted);
    return st;
}

#define SECTOR 4096u

/* Fills up from the sector's start, or from the end of the part before when that is in it too. */
static enum crema_status add_aligned(struct cr_parts *out, const struct crema_flash_part *p,
                                     uint64_t *end, struct crema_error *err)
{
    uint8_t blank[SECTOR];
    uint64_t start = p->off - p->off % SECTOR;
    uint64_t from = *end > start ? *end : start;
    memset(blank, 0xff, sizeof blank);
    enum crema_status st = cr_parts_add(out, from, blank, p->off - (size_t)from, 0, err);
    if (st == CREMA_OK)
        st = cr_parts_add(out, p->off, p->data, p->len, 0, err);
    *end = p->off + (uint64_t)p->len;
    return st;
}

enum crema_status crema_flash_parts_align(const struct crema_flash_part *parts, size_t count,
                                          struct crema_flash_parts *out, struct crema_error *err)
{
    const struct crema_flash_part **sorted;
    struct cr_parts made;
    uint64_t end = 0;
    *out = (struct crema_flash_parts){0};
    cr_parts_init(&made, "part");
    enum crema_status st = cr_parts_sorted(parts, count, &sorted, err);
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        if (sorted[i]->len)
            st = add_aligned(&made, sorted[i], &end, err);
    }
    if (st == CREMA_OK)
        st = cr_parts_finish(&made, out, err);
    cr_parts_release(&made);
    free(sorted);
    return st;
}

static enum crema_status join_sorted(const struct crema_flash_part *const *sorted, size_t count,
                                     uint32_t target_off, uint64_t end, struct cr_buf *buf,
                                     struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (count && sorted[0]->off < target_off)
        st = cr_err(err, CREMA_E_INPUT, "%s begins at 0x%x, before the file's first byte at 0x%x",
                    sorted[0]->name, sorted[0]->off, target_off);
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        const struct crema_flash_part *p = sorted[i];
        size_t at = p->off - target_off;
        if (at > buf->len)
            st = cr_buf_fill(buf, 0xff, at - buf->len, err);
        if (st == CREMA_OK && p->len)
            st = cr_buf_append(buf, p->data, p->len, err);
    }
    uint64_t total = end > target_off ? end - target_off : 0;
    if (st == CREMA_OK && total > buf->len)
        st = cr_buf_fill(buf, 0xff, (size_t)total - buf->len, err);
    return st;
}

enum crema_status crema_flash_parts_join(const struct crema_flash_part *parts, size_t count,
                                         uint32_t target_off, uint64_t end, uint8_t **out,
                                         size_t *out_len, struct crema_error *err)
{
    struct cr_buf buf = CR_BUF_INIT(CR_PARTS_MAX);
    const struct crema_flash_part **sorted;
    *out = NULL;
    *out_len = 0;
    enum crema_status st = cr_parts_sorted(parts, count, &sorted, err);
    if (st == CREMA_OK)
        st = join_sorted(sorted, count, target_off, end, &buf, err);
    /* Even of nothing there is a buffer: NULL would say failure. */
    if (st == CREMA_OK)
        st = cr_buf_reserve(&buf, 1, err);
    if (st == CREMA_OK)
        *out = cr_buf_take(&buf, out_len);
    cr_buf_release(&buf);
    free(sorted);
    return st;
}
