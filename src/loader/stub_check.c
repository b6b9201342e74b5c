/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Comparing and erasing through the stub. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "sectors.h"
#include "stub.h"
#include "timing.h"

#include <stdlib.h>
#include <string.h>

/* ---- comparing ---- */

/* Collects a read into a buffer that is as long as was asked for. */
struct collector {
    uint8_t *to;
};

static enum crema_status collect(void *ctx, const uint8_t *data, size_t len,
                                 struct crema_error *err)
{
    struct collector *c = ctx;
    (void)err;
    memcpy(c->to, data, len);
    c->to += len;
    return CREMA_OK;
}

static void note(struct crema_flash_diff *diff, size_t part, uint32_t off)
{
    if (diff->sectors++ == 0) {
        diff->part = part;
        diff->off = off;
    }
}

/* Bytes that share their sector with others' are read and compared. */
static enum crema_status compare_edge(struct crema_loader *loader,
                                      const struct crema_flash_part *edge, size_t part,
                                      struct crema_flash_diff *diff, struct crema_error *err)
{
    uint8_t have[CR_SECTOR];
    struct collector c = {have};
    if (edge->len == 0)
        return CREMA_OK;
    enum crema_status st = cr_stub_read(loader, edge->off, (uint32_t)edge->len, collect, &c, err);
    if (st == CREMA_OK && memcmp(have, edge->data, edge->len) != 0)
        note(diff, part, edge->off / CR_SECTOR * CR_SECTOR);
    return st;
}

static enum crema_status compare_whole(struct crema_loader *loader,
                                       const struct crema_flash_part *whole, size_t part,
                                       struct crema_flash_diff *diff, struct crema_error *err)
{
    uint32_t sectors = cr_plan_sectors(whole, 1), count;
    if (sectors == 0)
        return CREMA_OK;
    bool *differs = calloc(sectors, sizeof *differs);
    if (!differs)
        return cr_err(err, CREMA_E_NOMEM, "no memory for %u sectors", (unsigned)sectors);
    enum crema_status st = cr_sectors_compare(loader, whole, differs, &count, err);
    for (uint32_t i = 0; st == CREMA_OK && i < sectors; i++) {
        if (differs[i])
            note(diff, part, whole->off + i * CR_SECTOR);
    }
    free(differs);
    return st;
}

static struct crema_flash_part slice(const struct crema_flash_part *part, size_t from, size_t to)
{
    return (struct crema_flash_part){part->name, part->off + (uint32_t)from, part->data + from,
                                     to - from};
}

static enum crema_status compare_part(struct crema_loader *loader, const struct crema_flash_part *p,
                                      size_t part, struct crema_flash_diff *diff,
                                      struct crema_error *err)
{
    size_t head = (CR_SECTOR - p->off % CR_SECTOR) % CR_SECTOR;
    head = head < p->len ? head : p->len;
    size_t tail = head + (p->len - head) / CR_SECTOR * CR_SECTOR;
    const struct crema_flash_part first = slice(p, 0, head), whole = slice(p, head, tail),
                                  last = slice(p, tail, p->len);
    enum crema_status st = compare_edge(loader, &first, part, diff, err);
    if (st == CREMA_OK)
        st = compare_whole(loader, &whole, part, diff, err);
    return st == CREMA_OK ? compare_edge(loader, &last, part, diff, err) : st;
}

enum crema_status cr_stub_verify(struct crema_loader *loader, const struct crema_flash_part *parts,
                                 size_t count, struct crema_flash_diff *diff,
                                 struct crema_error *err)
{
    uint64_t done = 0, total = cr_plan_bytes(parts, count);
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < count; i++) {
        cr_progress(loader->link.observer, "verifying", done, total);
        st = compare_part(loader, &parts[i], i, diff, err);
        done += parts[i].len;
    }
    if (st == CREMA_OK)
        cr_progress(loader->link.observer, "verifying", total, total);
    return st;
}

/* ---- erasing ---- */

#define ERASE_TRIES 4u

/* Follows an erase by the answers that come as long as it lasts. CREMA_E_TIMEOUT when they stop. */
static enum crema_status follow(struct crema_loader *loader, uint32_t len, uint64_t deadline_us,
                                struct crema_error *err)
{
    for (;;) {
        struct cr_response r;
        uint64_t now = cr_link_now(&loader->link);
        if (now > deadline_us)
            return cr_err(err, CREMA_E_TARGET, "erasing 0x%x bytes did not end in time",
                          (unsigned)len);
        uint64_t soon = now + cr_link_paced(&loader->link, CR_TIME_STUB_ALIVE);
        enum crema_status st = cr_link_receive(&loader->link, soon, &r, err);
        if (st == CREMA_E_TIMEOUT)
            return cr_err(err, st, "the stub fell silent while it erased");
        if (st != CREMA_OK)
            return st;
        if (r.op != WIRE_STUB_OP_ERASE)
            continue;
        if (r.refusal == WIRE_ROM_ERROR_CHECKSUM)
            return cr_err(err, CREMA_E_TIMEOUT, "the request came to the stub damaged");
        if (r.refusal)
            return cr_err(err, CREMA_E_TARGET, "the stub refused with 0x%02x: %s", r.refusal,
                          cr_link_refusal_text(r.refusal));
        if (r.len != WIRE_ERASED_LEN)
            continue;
        uint32_t done = get_le32(r.data), state = get_le32(r.data + 4);
        cr_progress(loader->link.observer, "erasing", done < len ? done : len, len);
        if (state == WIRE_STATE_DONE)
            return CREMA_OK;
    }
}

/* Whoever asks again loses nothing: what is blank is passed over. */
enum crema_status cr_stub_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                                struct crema_error *err)
{
    uint8_t data[WIRE_ERASE_RANGES + 8];
    put_le32(data, 1);
    put_le32(data + WIRE_ERASE_RANGES, off);
    put_le32(data + WIRE_ERASE_RANGES + 4, len);
    const struct cr_request request = {
        .op = WIRE_STUB_OP_ERASE, .head = data, .head_len = sizeof data};
    uint64_t most = cr_time_scaled(CR_TIME_ERASE_BASE, CR_TIME_ERASE_PER_MB, len);
    uint64_t deadline = cr_link_now(&loader->link) + most;
    enum crema_status st = cr_stub_need(loader, WIRE_STUB_OP_ERASE, err);
    if (st != CREMA_OK)
        return st;
    cr_progress(loader->link.observer, "erasing", 0, len);
    struct crema_error last = {0};
    for (unsigned i = 0; i < ERASE_TRIES; i++) {
        st = cr_link_send(&loader->link, &request, &last);
        if (st == CREMA_OK)
            st = follow(loader, len, deadline, &last);
        if (st != CREMA_E_TIMEOUT)
            break;
    }
    if (st != CREMA_OK && err)
        *err = last;
    return st;
}
