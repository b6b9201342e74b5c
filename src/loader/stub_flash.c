/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Writing, comparing and erasing through the stub. A write asks which sectors differ, sends these
 * and no others, and is proven by the hash of what reads back. Whatever goes wrong, the next try
 * begins by asking again: what stands there is right, whoever wrote it. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "reach.h"
#include "sectors.h"
#include "stream.h"
#include "stub.h"
#include "timing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HASH_UNIT   16u
#define WRITE_TRIES 5u
#define SLOWER_FROM 2u /* failures, from which on the rate is lowered */

/* ---- what is to be written ---- */

struct job {
    struct crema_loader *loader;
    const struct crema_flash_part *parts;
    size_t count;
    const struct crema_flash_write_options *options;
    struct crema_flash_write_result *result;
    bool *differs;    /* of each sector of all parts in a row */
    uint32_t changed; /* how many do */
    bool is_glance;   /* the chip was asked for the least, and will have to be once more */
    uint32_t flags;   /* what the stub is told of the flash: WIRE_WRITE_BLANK, WIRE_WRITE_PIECES */
};

static enum crema_status compare_part(struct job *job, const struct crema_flash_part *part,
                                      bool *differs, uint32_t *count, bool *is_blank,
                                      struct crema_error *err)
{
    if (job->is_glance)
        return cr_sectors_glance(job->loader, part, differs, count, is_blank, err);
    *is_blank = false;
    return cr_sectors_compare(job->loader, part, differs, count, err);
}

static enum crema_status compare(struct job *job, struct crema_error *err)
{
    bool is_blank = true;
    uint64_t done = 0, total = cr_plan_bytes(job->parts, job->count);
    bool *differs = job->differs;
    enum crema_status st = CREMA_OK;
    job->changed = 0;
    for (size_t i = 0; st == CREMA_OK && i < job->count; i++) {
        uint32_t count = 0;
        cr_progress(job->loader->link.observer, "comparing", done, total);
        st = compare_part(job, &job->parts[i], differs, &count, &is_blank, err);
        job->changed += count;
        done += job->parts[i].len;
        differs += cr_plan_sectors(&job->parts[i], 1);
    }
    if (st == CREMA_OK)
        cr_progress(job->loader->link.observer, "comparing", total, total);
    job->flags = (job->flags & ~WIRE_WRITE_BLANK) | (is_blank ? WIRE_WRITE_BLANK : 0);
    return st;
}

/* What seemed to be there already is proven once the rest is; parts of which nothing was sent, or
 * everything, are proven. */
static enum crema_status prove(const struct job *job, struct crema_error *err)
{
    const bool *differs = job->differs;
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && job->is_glance && i < job->count; i++) {
        uint32_t sent = 0, sectors = cr_plan_sectors(&job->parts[i], 1);
        for (uint32_t k = 0; k < sectors; k++)
            sent += *differs++;
        if (sent > 0 && sent < sectors)
            st = cr_sectors_prove(job->loader, &job->parts[i], err);
    }
    return st;
}

static void choose_all(struct job *job)
{
    job->changed = cr_plan_sectors(job->parts, job->count);
    memset(job->differs, true, job->changed);
}

/* ---- streams ---- */

/* A run of sectors that go, of one part. */
struct piece {
    const struct crema_flash_part *part;
    struct cr_range range;
};

struct batch {
    const struct crema_observer *observer;
    struct piece *pieces; /* owned */
    size_t count;
    struct piece *known; /* owned; of whole sectors that hold what they should */
    size_t known_count;
    struct cr_range *ranges; /* the known ones first */
    uint8_t *plain;          /* what the ranges hold */
    size_t before, len;      /* bytes of the known ones, and of the others */
    size_t reported;         /* pieces before this one are told of to their end */
};

static void release_batch(struct batch *b)
{
    free(b->pieces);
    free(b->known);
    free(b->ranges);
    free(b->plain);
    *b = (struct batch){0};
}

/* Adds to the last of `pieces`, or a new one behind it. */
static void add_sector(struct piece *pieces, size_t *count, const struct crema_flash_part *part,
                       uint32_t sector, size_t pieces_most, bool *is_full)
{
    uint32_t off = part->off + sector * CR_SECTOR;
    size_t left = part->len - (size_t)sector * CR_SECTOR;
    uint32_t len = left < CR_SECTOR ? (uint32_t)left : CR_SECTOR;
    struct piece *last = *count ? &pieces[*count - 1] : NULL;
    *is_full = false;
    if (last && last->part == part && last->range.off + last->range.len == off)
        last->range.len += len;
    else if (*count < pieces_most)
        pieces[(*count)++] = (struct piece){part, {off, len}};
    else
        *is_full = true;
}

/* Takes marked sectors from *part and *sector on, until the batch has as many pieces as it may. */
static void fill_batch(struct batch *b, const struct job *job, size_t *part, uint32_t *sector,
                       const bool **differs, size_t pieces_most)
{
    for (; *part < job->count; (*part)++, *sector = 0) {
        const struct crema_flash_part *p = &job->parts[*part];
        uint32_t sectors = cr_plan_sectors(p, 1);
        for (; *sector < sectors; (*sector)++, (*differs)++) {
            bool is_full = false;
            if (**differs)
                add_sector(b->pieces, &b->count, p, *sector, pieces_most, &is_full);
            if (is_full)
                return;
        }
    }
}

static size_t bytes_of(const struct piece *pieces, size_t count)
{
    size_t len = 0;
    for (size_t i = 0; i < count; i++)
        len += pieces[i].range.len;
    return len;
}

/* Whole sectors that do not go: what they hold is known. */
static enum crema_status find_known(struct batch *b, const struct job *job, size_t most,
                                    struct crema_error *err)
{
    const bool *differs = job->differs;
    bool is_full = false;
    b->known = malloc((most + 1) * sizeof *b->known);
    if (!b->known)
        return cr_err(err, CREMA_E_NOMEM, "no memory for %zu ranges", most);
    for (size_t i = 0; i < job->count; i++) {
        const struct crema_flash_part *p = &job->parts[i];
        uint32_t sectors = cr_plan_sectors(p, 1), whole = (uint32_t)(p->len / CR_SECTOR);
        for (uint32_t k = 0; k < sectors; k++, differs++)
            if (!*differs && k < whole)
                add_sector(b->known, &b->known_count, p, k, most, &is_full);
    }
    return CREMA_OK;
}

static void copy_pieces(const struct piece *pieces, size_t count, uint8_t *to,
                        struct cr_range *ranges)
{
    for (size_t i = 0; i < count; i++) {
        const struct piece *p = &pieces[i];
        memcpy(to, p->part->data + (p->range.off - p->part->off), p->range.len);
        ranges[i] = p->range;
        to += p->range.len;
    }
}

static enum crema_status gather(struct batch *b, struct crema_error *err)
{
    b->len = bytes_of(b->pieces, b->count);
    b->before = bytes_of(b->known, b->known_count);
    b->plain = malloc(b->before + b->len + 1);
    b->ranges = malloc((b->known_count + b->count + 1) * sizeof *b->ranges);
    if (!b->plain || !b->ranges)
        return cr_err(err, CREMA_E_NOMEM, "no memory for %zu bytes", b->before + b->len);
    copy_pieces(b->known, b->known_count, b->plain, b->ranges);
    copy_pieces(b->pieces, b->count, b->plain + b->before, b->ranges + b->known_count);
    return CREMA_OK;
}

/* The stub hashes whole 16 bytes: behind the end of a piece stands what was erased. */
static enum crema_status hash_pieces(const struct batch *b, uint8_t hash[WIRE_HASH_LEN],
                                     struct crema_error *err)
{
    uint8_t *padded = malloc(b->len + b->count * (HASH_UNIT - 1) + 1);
    if (!padded)
        return cr_err(err, CREMA_E_NOMEM, "no memory for %zu bytes", b->len);
    const uint8_t *from = b->plain + b->before;
    size_t at = 0;
    for (size_t i = 0; i < b->count; i++) {
        uint32_t len = b->pieces[i].range.len;
        memcpy(padded + at, from, len);
        from += len;
        for (at += len; len % HASH_UNIT; len++)
            padded[at++] = 0xff;
    }
    cr_murmur(padded, at, hash);
    free(padded);
    return CREMA_OK;
}

/* Bytes of the part that the piece at `i` begins, in this batch; *end is the piece behind them. */
static uint32_t part_bytes(const struct batch *b, size_t i, size_t *end)
{
    uint32_t len = 0;
    for (*end = i; *end < b->count && b->pieces[*end].part == b->pieces[i].part; (*end)++)
        len += b->pieces[*end].range.len;
    return len;
}

/* Each part is a phase of its own. */
static void report(void *ctx, uint32_t written)
{
    struct batch *b = ctx;
    uint32_t before = 0;
    for (size_t i = 0, end; i < b->count && before <= written; i = end) {
        char phase[80];
        uint32_t len = part_bytes(b, i, &end);
        uint32_t done = written - before < len ? written - before : len;
        snprintf(phase, sizeof phase, "writing %s", b->pieces[i].part->name);
        if (i >= b->reported)
            cr_progress(b->observer, phase, done, len);
        if (done == len && i >= b->reported)
            b->reported = end;
        before += len;
    }
}

/* Sets what there is to look back to, and gathers it with what goes. */
static enum crema_status prepare(const struct job *job, struct batch *b,
                                 struct cr_coder_limits *limits, struct crema_error *err)
{
    const struct crema_loader *loader = job->loader;
    enum crema_status st = CREMA_OK;
    limits->lc_lp = loader->hello.lc_lp;
    limits->is_riscv = loader->chip->arch == CREMA_ARCH_RISCV;
    if (!job->options->is_uncompressed)
        limits->dictionary = loader->hello.dictionary;
    if (limits->dictionary > 0 &&
        cr_reach_is_far(loader, bytes_of(b->pieces, b->count), job->flags)) {
        st = find_known(b, job, cr_stream_ranges_most(loader) - b->count, err);
        limits->dictionary = CR_REACH_MOST;
    }
    return st == CREMA_OK ? gather(b, err) : st;
}

static enum crema_status send_batch(struct job *job, struct batch *b, struct crema_error *err)
{
    struct cr_coded coded = {0};
    struct cr_coder_limits limits = {0};
    struct cr_stream stream = {.coded = &coded, .flags = job->flags, .report = report, .ctx = b};
    enum crema_status st = prepare(job, b, &limits, err);
    if (st == CREMA_OK)
        st = hash_pieces(b, stream.hash, err);
    if (st != CREMA_OK)
        return st;
    const struct cr_content content = {b->plain, b->ranges, b->known_count + b->count,
                                       b->known_count};
    stream.ranges = content.ranges;
    stream.range_count = content.count;
    stream.known = content.known;
    report(b, 0);
    st = cr_coder_run(&content, &limits, &coded, err);
    if (st == CREMA_OK)
        st = cr_stream_send(job->loader, &stream, job->result, err);
    cr_coder_release(&coded);
    if (st != CREMA_OK && st != CREMA_E_CANCELLED)
        cr_err_what(err, st, "cannot write %s at 0x%x", b->pieces[0].part->name,
                    (unsigned)b->pieces[0].range.off);
    return st;
}

static enum crema_status send_changed(struct job *job, struct crema_error *err)
{
    const bool *differs = job->differs;
    size_t part = 0, most = cr_stream_ranges_most(job->loader);
    uint32_t sector = 0;
    enum crema_status st = cr_stub_need(job->loader, WIRE_STUB_OP_WRITE_BEGIN, err);
    while (st == CREMA_OK && part < job->count) {
        struct batch b = {.observer = job->loader->link.observer};
        b.pieces = malloc(most * sizeof *b.pieces);
        if (!b.pieces)
            return cr_err(err, CREMA_E_NOMEM, "no memory for %zu ranges", most);
        fill_batch(&b, job, &part, &sector, &differs, most);
        if (b.count)
            st = send_batch(job, &b, err);
        release_batch(&b);
    }
    return st;
}

/* ---- writing ---- */

static uint64_t bytes_marked(const struct job *job)
{
    const bool *differs = job->differs;
    uint64_t bytes = 0;
    for (size_t i = 0; i < job->count; i++) {
        uint32_t sectors = cr_plan_sectors(&job->parts[i], 1);
        for (uint32_t k = 0; k < sectors; k++) {
            size_t left = job->parts[i].len - (size_t)k * CR_SECTOR;
            bytes += *differs++ ? (left < CR_SECTOR ? left : CR_SECTOR) : 0;
        }
    }
    return bytes;
}

static enum crema_status write_once(struct job *job, bool is_first, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    job->is_glance = is_first;
    if (is_first && job->options->is_full)
        choose_all(job);
    else
        st = compare(job, err);
    if (st != CREMA_OK || job->changed == 0)
        return st;
    if (job->result->sectors_sent == 0) {
        job->result->sectors_sent = job->changed;
        job->result->bytes_sent = bytes_marked(job);
    }
    st = send_changed(job, err);
    return st == CREMA_OK ? prove(job, err) : st;
}

static bool is_of_line(enum crema_status st)
{
    return st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL;
}

static bool is_worth_again(enum crema_status st)
{
    return is_of_line(st) || st == CREMA_E_VERIFY || st == CREMA_E_TARGET;
}

static enum crema_status write_stubbornly(struct job *job, struct crema_error *err)
{
    struct crema_error last = {0};
    enum crema_status st = CREMA_OK;
    for (unsigned i = 0; i < WRITE_TRIES; i++) {
        memset(&last, 0, sizeof last);
        st = write_once(job, i == 0, &last);
        if (st == CREMA_OK || !is_worth_again(st) || i + 1 == WRITE_TRIES)
            break;
        job->result->retries++;
        if (st == CREMA_E_VERIFY)
            job->flags |= WIRE_WRITE_PIECES;
        struct crema_error lost = {0};
        enum crema_status back =
            cr_loader_recover(job->loader, is_of_line(st) && i + 1 >= SLOWER_FROM, last.why, &lost);
        if (back == CREMA_E_CANCELLED || back == CREMA_E_PORT) {
            st = back;
            last = lost;
        }
        if (back != CREMA_OK)
            break; /* the chip is gone: the first fact explains more */
    }
    if (st != CREMA_OK && err)
        *err = last;
    return st;
}

enum crema_status cr_stub_write(struct crema_loader *loader, const struct crema_flash_part *parts,
                                size_t count, const struct crema_flash_write_options *options,
                                struct crema_flash_write_result *result, struct crema_error *err)
{
    struct job job = {
        .loader = loader, .parts = parts, .count = count, .options = options, .result = result};
    uint32_t sectors = cr_plan_sectors(parts, count);
    job.differs = calloc(sectors + 1, sizeof *job.differs);
    if (!job.differs)
        return cr_err(err, CREMA_E_NOMEM, "no memory for %u sectors", (unsigned)sectors);
    enum crema_status st = write_stubbornly(&job, err);
    if (st == CREMA_OK) {
        uint64_t total = cr_plan_bytes(parts, count);
        result->bytes = total;
        cr_progress(loader->link.observer, "verifying", total, total);
    }
    free(job.differs);
    return st;
}
