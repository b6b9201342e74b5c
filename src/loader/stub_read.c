/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reads flash through the stub, which sends ahead of our acknowledgements. What is blank does not
 * cross the wire. A frame that was lost leaves a hole; the others are kept, and the holes are asked
 * for again. A piece is handed on when its hash is right. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "sectors.h"
#include "stub.h"
#include "timing.h"

#include <stdlib.h>
#include <string.h>

#define PIECE        0x20000u /* between two hashes: 128 KiB */
#define HOLES_MOST   64u
#define ROUNDS_MOST  24u /* requests for one piece */
#define SILENCES     3u
#define WHOLE_TRIES  3u /* of a piece whose hash was wrong */
#define READ_RECOVER 2u

struct hole {
    uint32_t from, to; /* in the piece */
};

struct piece {
    struct crema_loader *loader;
    uint32_t off, len;
    uint8_t *bytes;
    struct hole holes[HOLES_MOST]; /* what is missing, ascending */
    size_t hole_count;
};

/* One READ under way: it fills [from, to) of the piece. */
struct request {
    uint32_t from, to;
    uint32_t next; /* up to which frames have come, holes or not */
    uint32_t acked;
    bool has_ended, has_hash;
    uint8_t hash[WIRE_HASH_LEN];
};

/* ---- holes ---- */

/* Takes [from, to) out of what is missing; with the list full, a middle stays missing as a whole.
 */
static void fill_hole(struct piece *p, uint32_t from, uint32_t to)
{
    for (size_t i = 0; i < p->hole_count; i++) {
        struct hole *h = &p->holes[i];
        if (to <= h->from || from >= h->to)
            continue;
        if (from <= h->from && to >= h->to) {
            memmove(h, h + 1, (p->hole_count - i - 1) * sizeof *h);
            p->hole_count--;
            i--;
        } else if (from <= h->from) {
            h->from = to;
        } else if (to >= h->to) {
            h->to = from;
        } else if (p->hole_count < HOLES_MOST) {
            memmove(h + 1, h, (p->hole_count - i) * sizeof *h);
            p->hole_count++;
            h[0].to = from;
            h[1].from = to;
        }
    }
}

/* ---- one request ---- */

static enum crema_status send_ack(const struct piece *p, struct request *r, bool is_stop,
                                  struct crema_error *err)
{
    uint8_t data[WIRE_READ_ACK_LEN];
    put_le32(data, p->off + r->next);
    put_le32(data + 4, is_stop);
    const struct cr_request ack = {
        .op = WIRE_STUB_OP_READ_ACK, .head = data, .head_len = sizeof data};
    r->acked = r->next;
    return cr_link_send(&p->loader->link, &ack, err);
}

static void take_frame(struct piece *p, struct request *r, const struct cr_response *frame)
{
    enum { HEAD = 4 };
    if (frame->len < HEAD)
        return;
    uint32_t at = get_le32(frame->data) - p->off;
    size_t len = frame->len - HEAD;
    if (at == r->to && len == WIRE_HASH_LEN) {
        r->has_ended = r->has_hash = true;
        memcpy(r->hash, frame->data + HEAD, WIRE_HASH_LEN);
        return;
    }
    if (at < r->from || !is_range_inside(at, len, r->to))
        return; /* of another request */
    memcpy(p->bytes + at, frame->data + HEAD, len);
    fill_hole(p, at, at + (uint32_t)len);
    uint32_t end = at + (uint32_t)len;
    r->next = end > r->next ? end : r->next;
}

static uint32_t window_of(const struct crema_loader *loader)
{
    return loader->hello.credit;
}

/* The end of it all comes when the last byte was acknowledged. */
static bool is_ack_due(const struct piece *p, const struct request *r)
{
    return r->next - r->acked >= window_of(p->loader) / 4 ||
           (r->next == r->to && r->acked != r->next);
}

/* Until the end has come, or nothing comes any more. Not all being there is no error yet. */
static enum crema_status receive(struct piece *p, struct request *r, struct crema_error *err)
{
    struct cr_link *link = &p->loader->link;
    uint64_t patience =
        cr_link_paced(link, CR_TIME_STUB_ALIVE) + cr_link_wire_us(link, p->loader->hello.block);
    unsigned silences = 0;
    while (!r->has_ended && silences < SILENCES) {
        struct cr_response frame;
        enum crema_status st = cr_link_receive(link, cr_link_now(link) + patience, &frame, err);
        if (st == CREMA_E_TIMEOUT) {
            silences++; /* our word may be lost, or the end is */
            st = send_ack(p, r, false, err);
        } else if (st == CREMA_OK && frame.op == WIRE_STUB_OP_READ) {
            silences = 0;
            if (frame.refusal && frame.refusal != WIRE_ROM_ERROR_CHECKSUM)
                return cr_err(err, CREMA_E_TARGET, "the stub refused with 0x%02x: %s",
                              frame.refusal, cr_link_refusal_text(frame.refusal));
            if (frame.refusal)
                return CREMA_OK; /* it did not understand: asked for again */
            take_frame(p, r, &frame);
            if (is_ack_due(p, r))
                st = send_ack(p, r, false, err);
        }
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

static enum crema_status ask(struct piece *p, struct request *r, struct crema_error *err)
{
    uint8_t data[WIRE_READ_LEN];
    put_le32(data, p->off + r->from);
    put_le32(data + 4, r->to - r->from);
    put_le32(data + 8, window_of(p->loader));
    const struct cr_request request = {
        .op = WIRE_STUB_OP_READ, .head = data, .head_len = sizeof data};
    enum crema_status st = cr_link_send(&p->loader->link, &request, err);
    r->next = r->acked = r->from;
    if (st == CREMA_OK)
        st = receive(p, r, err);
    /* A stub that still waits for us is told that nobody listens. */
    if (st == CREMA_OK && !r->has_ended)
        st = send_ack(p, r, true, err);
    return st;
}

/* ---- one piece ---- */

/* The hash covers what the first request asked for: the whole piece. */
static enum crema_status fetch_once(struct piece *p, bool *is_right, struct crema_error *err)
{
    struct request whole = {.from = 0, .to = p->len};
    uint8_t hash[CR_MURMUR_LEN];
    p->holes[0] = (struct hole){0, p->len};
    p->hole_count = 1;
    enum crema_status st = ask(p, &whole, err);
    for (unsigned i = 0; st == CREMA_OK && p->hole_count && i < ROUNDS_MOST; i++) {
        const struct hole *h = &p->holes[0];
        struct request r = {.from = h->from, .to = h->from};
        r.to += align_up32(h->to - h->from, WIRE_READ_UNIT);
        if (r.to > p->len) /* the piece is a multiple of the unit, its holes need not be */
            r = (struct request){.from = h->from - (r.to - p->len), .to = p->len};
        st = cr_check_cancel(p->loader->link.observer, err);
        if (st == CREMA_OK)
            st = ask(p, &r, err);
    }
    *is_right = false;
    if (st != CREMA_OK || p->hole_count)
        return st;
    cr_murmur(p->bytes, p->len, hash);
    *is_right = whole.has_hash && memcmp(hash, whole.hash, sizeof hash) == 0;
    /* With its end lost, the piece is proven by the CRC-32 of each of its frames. */
    *is_right |= !whole.has_hash;
    return st;
}

static enum crema_status fetch(struct piece *p, struct crema_error *err)
{
    unsigned recovered = 0;
    for (unsigned i = 0; i < WHOLE_TRIES; i++) {
        bool is_right;
        enum crema_status st = cr_check_cancel(p->loader->link.observer, err);
        if (st == CREMA_OK)
            st = fetch_once(p, &is_right, err);
        if (st != CREMA_OK || is_right)
            return st;
        if (p->hole_count && recovered++ < READ_RECOVER) {
            st = cr_loader_recover(p->loader, true, "frames of a read were lost", err);
            if (st == CREMA_OK)
                st = cr_stub_need(p->loader, WIRE_STUB_OP_READ, err);
            if (st != CREMA_OK)
                return st;
        }
    }
    if (p->hole_count)
        return cr_err(err, CREMA_E_TIMEOUT, "of 0x%x bytes at 0x%x some never came",
                      (unsigned)p->len, (unsigned)p->off);
    return cr_err(err, CREMA_E_VERIFY,
                  "0x%x bytes at 0x%x did not match the chip's hash in %u tries", (unsigned)p->len,
                  (unsigned)p->off, WHOLE_TRIES);
}

/* ---- a range ---- */

/* The next piece from `at` on: of blank sectors, or of others. */
static uint32_t piece_len(const bool *is_blank, uint32_t first, uint32_t at, uint32_t end)
{
    bool kind = is_blank[at / CR_SECTOR - first];
    uint32_t to = at;
    while (to < end && is_blank[to / CR_SECTOR - first] == kind && to - at < PIECE)
        to = (to / CR_SECTOR + 1) * CR_SECTOR;
    return (to < end ? to : end) - at;
}

/* READ takes multiples of its unit: `at` then stands at % WIRE_READ_UNIT bytes into `buf`. */
static enum crema_status fetch_around(struct crema_loader *loader, uint32_t at, uint32_t len,
                                      uint8_t *buf, struct crema_error *err)
{
    uint32_t off = at - at % WIRE_READ_UNIT;
    struct piece p = {.loader = loader,
                      .off = off,
                      .len = align_up32(at + len - off, WIRE_READ_UNIT),
                      .bytes = buf};
    return fetch(&p, err);
}

static enum crema_status read_pieces(struct crema_loader *loader, uint32_t off, uint32_t len,
                                     const bool *is_blank, uint8_t *buf, crema_flash_sink *sink,
                                     void *ctx, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (uint32_t at = off; st == CREMA_OK && at < off + len;) {
        uint32_t some = piece_len(is_blank, off / CR_SECTOR, at, off + len);
        cr_progress(loader->link.observer, "reading", at - off, len);
        if (is_blank[at / CR_SECTOR - off / CR_SECTOR])
            memset(buf, 0xff, PIECE + CR_SECTOR);
        else
            st = fetch_around(loader, at, some, buf, err);
        if (st == CREMA_OK)
            st = sink(ctx, buf + at % WIRE_READ_UNIT, some, err);
        at += some;
    }
    if (st == CREMA_OK)
        cr_progress(loader->link.observer, "reading", len, len);
    return st;
}

enum crema_status cr_stub_read(struct crema_loader *loader, uint32_t off, uint32_t len,
                               crema_flash_sink *sink, void *ctx, struct crema_error *err)
{
    if (len == 0)
        return CREMA_OK;
    uint32_t first = off / CR_SECTOR, count = (off + len - 1) / CR_SECTOR - first + 1;
    bool *is_blank = calloc(count, sizeof *is_blank);
    uint8_t *buf = malloc(PIECE + CR_SECTOR);
    enum crema_status st = CREMA_OK;
    if (!is_blank || !buf)
        st = cr_err(err, CREMA_E_NOMEM, "no memory to read 0x%x bytes", (unsigned)len);
    if (st == CREMA_OK)
        st = cr_stub_need(loader, WIRE_STUB_OP_READ, err);
    if (st == CREMA_OK && count > 1) /* one sector is read faster than asked after */
        st = cr_sectors_blank(loader, first * CR_SECTOR, count, is_blank, err);
    if (st == CREMA_OK)
        st = read_pieces(loader, off, len, is_blank, buf, sink, ctx, err);
    free(is_blank);
    free(buf);
    return st;
}
