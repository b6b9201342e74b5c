/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Frames follow each other without waiting, up to the limit that the stub's answers move on. When
 * an answer tells of a gap, or none comes, sending goes on from where the stub is. On a line that
 * loses much, frames get smaller until they pass. */
#include "stream.h"

#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "stub.h"
#include "timing.h"

#include <string.h>

#define FRAME_LEAST   128u
#define FRAME_OVER    32u /* bytes around a payload: header, position, seal, delimiters */
#define SILENCES_MOST 6u  /* unanswered questions in a row, after which the stub is lost */
#define STANDS_MOST   24u /* returns to the same place, after which the line is hopeless */
#define RANGES_MOST   1024u

struct flight {
    struct crema_loader *loader;
    const struct cr_stream *stream;
    struct crema_flash_write_result *result;
    uint32_t sent;  /* position of the next byte to send */
    uint32_t most;  /* how far it was ever sent */
    uint32_t taken; /* by the stub, without a gap */
    uint32_t limit; /* up to which may be sent */
    uint32_t frame; /* bytes of payload in a frame now */
    uint32_t written;
    unsigned stands;   /* returns without progress */
    unsigned silences; /* without any answer */
    uint64_t moved_us; /* when `taken` or `written` last grew */
    bool is_done;
};

/* ---- answers ---- */

static enum crema_status check_done(const struct flight *f, const uint8_t *hash,
                                    struct crema_error *err)
{
    const struct cr_stream *s = f->stream;
    if (memcmp(hash, s->hash, WIRE_HASH_LEN) == 0)
        return CREMA_OK;
    cr_err(err, CREMA_E_VERIFY,
           "what stands in flash after writing %u bytes at 0x%x is not what was sent",
           (unsigned)s->ranges[s->known].len, (unsigned)s->ranges[s->known].off);
    cr_err_try(err, "again; when it differs again, the flash chip is worn, write-protected or its "
                    "power is weak");
    return CREMA_E_VERIFY;
}

/* Sends from `taken` again, in smaller frames. */
static enum crema_status go_back(struct flight *f, struct crema_error *err)
{
    f->result->retries++;
    f->sent = f->taken;
    f->frame = f->frame / 2 > FRAME_LEAST ? f->frame / 2 : FRAME_LEAST;
    if (++f->stands <= STANDS_MOST)
        return CREMA_OK;
    cr_err(err, CREMA_E_PROTOCOL,
           "the line lost frames at byte %u of %zu of the transfer %u times in a row",
           (unsigned)f->taken, f->stream->coded->len, f->stands);
    cr_err_try(err, "a lower baud rate than %u, or a shorter cable",
               (unsigned)f->loader->link.rate_hz);
    return CREMA_E_PROTOCOL;
}

static void advance(struct flight *f, uint32_t taken, uint32_t limit, uint32_t written)
{
    bool has_moved = taken > f->taken || written > f->written;
    if (taken > f->taken) {
        uint32_t whole = f->loader->hello.block;
        f->stands = 0;
        f->frame = f->frame * 2 < whole ? f->frame * 2 : whole;
    }
    f->taken = taken > f->taken ? taken : f->taken;
    f->limit = limit > f->limit ? limit : f->limit;
    f->sent = f->sent > f->taken ? f->sent : f->taken;
    f->written = written > f->written ? written : f->written;
    if (has_moved)
        f->moved_us = cr_link_now(&f->loader->link);
}

static enum crema_status refuse(const struct flight *f, uint8_t refusal, struct crema_error *err)
{
    cr_err(err, CREMA_E_TARGET, "the stub ended the transfer with 0x%02x: %s", refusal,
           cr_link_refusal_text(refusal));
    if (refusal == WIRE_ROM_ERROR_FLASH_WRITE)
        cr_err_try(err,
                   "check the flash's power and write protection; a worn sector does not erase");
    (void)f;
    return CREMA_E_TARGET;
}

/* An answer of either opcode. What makes no sense is passed over, as damage on the line is. */
static enum crema_status take_answer(struct flight *f, const struct cr_response *r,
                                     struct crema_error *err)
{
    f->silences = 0;
    if (r->len !=
        WIRE_TAKEN_LEN) /* a frame of ours was damaged, or the stub can not do it at all */
        return r->refusal == WIRE_ROM_ERROR_CHECKSUM || !r->refusal ? CREMA_OK
                                                                    : refuse(f, r->refusal, err);
    uint32_t taken = get_le32(r->data + WIRE_TAKEN_POSITION);
    uint32_t state = get_le32(r->data + WIRE_TAKEN_STATE);
    if (taken > f->most)
        return CREMA_OK; /* of another transfer */
    if (state == WIRE_STATE_FAILED)
        return refuse(f, r->refusal, err);
    if (state == WIRE_STATE_IDLE)
        return cr_err(err, CREMA_E_PROTOCOL, "the stub lost the transfer at byte %u",
                      (unsigned)taken);
    uint32_t written = get_le32(r->data + WIRE_TAKEN_WRITTEN);
    advance(f, taken, get_le32(r->data + WIRE_TAKEN_LIMIT), written);
    f->stream->report(f->stream->ctx, f->written);
    if (state == WIRE_STATE_DONE) {
        f->is_done = true;
        return check_done(f, r->data + WIRE_TAKEN_HASH, err);
    }
    return state == WIRE_STATE_GAP ? go_back(f, err) : CREMA_OK;
}

static bool is_ours(const struct cr_response *r)
{
    return r->is_sealed && (r->op == WIRE_STUB_OP_WRITE_DATA || r->op == WIRE_STUB_OP_WRITE_BEGIN);
}

/* Takes what has come until the deadline, at least one answer when there is time for it. */
static enum crema_status listen(struct flight *f, uint64_t deadline_us, bool *is_heard,
                                struct crema_error *err)
{
    struct cr_response r;
    *is_heard = false;
    while (!*is_heard) {
        enum crema_status st = cr_link_receive(&f->loader->link, deadline_us, &r, err);
        if (st == CREMA_E_TIMEOUT)
            return CREMA_OK;
        if (st != CREMA_OK)
            return st;
        *is_heard = is_ours(&r);
    }
    return take_answer(f, &r, err);
}

/* ---- frames ---- */

static enum crema_status send_frame(struct flight *f, uint32_t at, uint32_t len,
                                    struct crema_error *err)
{
    uint8_t head[4];
    put_le32(head, at);
    const struct cr_request request = {.op = WIRE_STUB_OP_WRITE_DATA,
                                       .head = head,
                                       .head_len = sizeof head,
                                       .body = f->stream->coded->bytes + at,
                                       .body_len = len};
    f->result->wire_bytes += len;
    return cr_link_send(&f->loader->link, &request, err);
}

/* An empty frame asks where the stub is. */
static enum crema_status ask(struct flight *f, struct crema_error *err)
{
    if (f->silences++ < SILENCES_MOST)
        return send_frame(f, f->sent, 0, err);
    cr_err(err, CREMA_E_TIMEOUT, "the stub fell silent at byte %u of %zu", (unsigned)f->taken,
           f->stream->coded->len);
    return CREMA_E_TIMEOUT;
}

/* How long an answer may be on its way: behind all that was sent, and a flash at work. */
static uint64_t patience(const struct flight *f)
{
    uint32_t under_way = f->sent - f->taken;
    uint32_t frames = under_way / f->frame + 1;
    return cr_link_wire_us(&f->loader->link, under_way + FRAME_OVER * frames) +
           cr_link_paced(&f->loader->link, CR_TIME_STUB_ALIVE);
}

/* The stub answers, but gets no further. */
static enum crema_status stand_still(const struct flight *f, struct crema_error *err)
{
    unsigned s = (unsigned)(cr_link_paced(&f->loader->link, CR_TIME_STUB_STANDS) / 1000000);
    if (f->taken < f->most)
        return cr_err(err, CREMA_E_PROTOCOL,
                      "for %u s no frame came through to the stub, which waits for byte %u", s,
                      (unsigned)f->taken);
    cr_err(err, CREMA_E_TARGET, "nothing was written for %u s: the flash chip stays busy", s);
    cr_err_try(err, "take the board's power away and try again");
    return CREMA_E_TARGET;
}

static enum crema_status wait(struct flight *f, struct crema_error *err)
{
    uint64_t now = cr_link_now(&f->loader->link);
    bool is_heard;
    if (now - f->moved_us > cr_link_paced(&f->loader->link, CR_TIME_STUB_STANDS))
        return stand_still(f, err);
    enum crema_status st = listen(f, now + patience(f), &is_heard, err);
    return st != CREMA_OK || is_heard ? st : ask(f, err);
}

static bool can_send(const struct flight *f)
{
    return f->sent < f->limit && f->sent < f->stream->coded->len;
}

static enum crema_status send_next(struct flight *f, struct crema_error *err)
{
    uint32_t left = (uint32_t)f->stream->coded->len - f->sent;
    uint32_t len = f->limit - f->sent < f->frame ? f->limit - f->sent : f->frame;
    bool is_heard;
    len = len < left ? len : left;
    enum crema_status st = send_frame(f, f->sent, len, err);
    f->sent += len;
    f->most = f->most > f->sent ? f->most : f->sent;
    return st == CREMA_OK ? listen(f, cr_link_now(&f->loader->link), &is_heard, err) : st;
}

static enum crema_status fly(struct flight *f, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK && !f->is_done) {
        st = cr_check_cancel(f->loader->link.observer, err);
        if (st == CREMA_OK)
            st = can_send(f) ? send_next(f, err) : wait(f, err);
    }
    return st;
}

static enum crema_status begin(struct flight *f, struct crema_error *err)
{
    const struct cr_stream *s = f->stream;
    uint8_t data[WIRE_WRITE_RANGES + 8 * RANGES_MOST];
    put_le32(data + WIRE_WRITE_CODER, s->coded->coder);
    put_le32(data + WIRE_WRITE_CODED_LEN, (uint32_t)s->coded->len);
    put_le32(data + WIRE_WRITE_PARAM, s->coded->param | s->flags);
    put_le32(data + WIRE_WRITE_KNOWN, (uint32_t)s->known);
    put_le32(data + WIRE_WRITE_COUNT, (uint32_t)s->range_count);
    for (size_t i = 0; i < s->range_count; i++) {
        put_le32(data + WIRE_WRITE_RANGES + 8 * i, s->ranges[i].off);
        put_le32(data + WIRE_WRITE_RANGES + 8 * i + 4, s->ranges[i].len);
    }
    struct cr_response response;
    enum crema_status st =
        cr_stub_command(f->loader, WIRE_STUB_OP_WRITE_BEGIN, data,
                        WIRE_WRITE_RANGES + 8 * s->range_count, WIRE_TAKEN_LEN, &response, err);
    return st == CREMA_OK ? take_answer(f, &response, err) : st;
}

size_t cr_stream_ranges_most(const struct crema_loader *loader)
{
    uint32_t most = loader->hello.ranges < RANGES_MOST ? loader->hello.ranges : RANGES_MOST;
    uint32_t fit = (loader->hello.block - WIRE_WRITE_RANGES) / 8;
    return most < fit ? most : fit;
}

enum crema_status cr_stream_send(struct crema_loader *loader, const struct cr_stream *stream,
                                 struct crema_flash_write_result *result, struct crema_error *err)
{
    struct flight f = {.loader = loader,
                       .stream = stream,
                       .result = result,
                       .frame = loader->hello.block,
                       .moved_us = cr_link_now(&loader->link)};
    enum crema_status st = begin(&f, err);
    return st == CREMA_OK ? fly(&f, err) : st;
}
