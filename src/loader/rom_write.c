/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Writes flash through the ROM: a BEGIN that erases, blocks, and an MD5 of what stands there after.
 * A ROM can hash, so pieces of a part whose MD5 is right already are not sent.
 *
 * What went wrong decides what is done again: a block that the chip refused is sent once more; when
 * it is not known whether a block was taken, or when the MD5 differs, the whole piece is begun
 * anew.
 */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "plan.h"
#include "rom_flash.h"
#include "timing.h"

#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PART_TRIES     3u
#define BLOCK_TRIES    3u
#define RESYNCS        8u
#define PIECE          0x10000u /* compared at once: what most flash chips erase fastest */
#define DEFLATE_LEVEL  12       /* libdeflate's best: host time is cheap beside the wire's */
#define INFLATE_MOST   1032u    /* bytes that one byte of deflate can become */
#define BLOCK_OF_STUB  CR_LINK_BLOCK_MAX
#define MD5_TEXT_LEN   (2 * CR_MD5_LEN)
#define STAY_IN_LOADER 1u

/* One run of bytes on its way. */
struct transfer {
    struct crema_loader *loader;
    const struct crema_flash_write_options *options;
    struct crema_flash_part run;
    const struct crema_flash_part *part; /* that the run is of */
    const uint8_t *payload;              /* what crosses the wire */
    size_t payload_len;
    bool is_deflated;
    uint32_t block; /* bytes of payload in a block */
    struct crema_flash_write_result *result;
    unsigned failures; /* so far */
};

/* The most bytes of flash that `len` bytes of payload can fill. */
static uint64_t written_most(const struct transfer *t, size_t len)
{
    uint64_t most = t->is_deflated ? (uint64_t)len * INFLATE_MOST : len;
    return most < t->run.len ? most : t->run.len;
}

static enum crema_status begin(const struct transfer *t, struct crema_error *err)
{
    const struct crema_loader *loader = t->loader;
    uint32_t blocks = (uint32_t)((t->payload_len + t->block - 1) / t->block);
    uint32_t len = (uint32_t)t->run.len;
    /* A ROM erases up front and counts in blocks; a stub erases as it goes and counts bytes. */
    uint32_t size = loader->is_stub ? len : align_up32(len, loader->chip->loader.flash_block);
    const uint32_t words[] = {size, blocks, t->block, t->run.off, t->options->is_encrypted};
    uint8_t data[sizeof words];
    for (size_t i = 0; i < CR_COUNT(words); i++)
        put_le32(data + 4 * i, words[i]);
    bool has_fifth = !loader->is_stub && loader->chip->loader.rom & CREMA_ROM_ENCRYPT;
    const struct cr_request request = {
        .op = t->is_deflated ? WIRE_OP_FLASH_DEFL_BEGIN : WIRE_OP_FLASH_BEGIN,
        .head = data,
        .head_len = has_fifth ? sizeof data : sizeof data - 4,
        .timeout_us = cr_time_scaled(CR_TIME_ERASE_BASE, CR_TIME_ERASE_PER_MB, len),
    };
    return cr_link_command(&t->loader->link, &request, NULL, err);
}

/* Did the chip say that it did not take the block? */
static bool is_block_refused(uint8_t refusal)
{
    return refusal == WIRE_ROM_ERROR_INVALID || refusal == WIRE_ROM_ERROR_CHECKSUM;
}

static enum crema_status send_block(const struct transfer *t, uint32_t seq, const uint8_t *body,
                                    size_t len, size_t used, struct crema_error *err)
{
    uint8_t head[WIRE_DATA_HEAD_LEN] = {0};
    put_le32(head, (uint32_t)len);
    put_le32(head + 4, seq);
    const struct cr_request request = {
        .op = t->is_deflated ? WIRE_OP_FLASH_DEFL_DATA : WIRE_OP_FLASH_DATA,
        .head = head,
        .head_len = sizeof head,
        .body = body,
        .body_len = len,
        .timeout_us = cr_time_scaled(CR_TIME_COMMAND, CR_TIME_WRITE_PER_MB, written_most(t, used)),
    };
    enum crema_status st = CREMA_OK;
    for (unsigned i = 0; i < BLOCK_TRIES; i++) {
        struct cr_response response;
        t->result->wire_bytes += len;
        st = cr_link_command(&t->loader->link, &request, &response, err);
        if (st == CREMA_OK || !is_block_refused(response.refusal))
            return st;
        t->result->retries++;
        cr_log(t->loader->link.observer, CREMA_LOG_DEBUG, "block %u of %s was refused (0x%02x)",
               (unsigned)seq, t->run.name, response.refusal);
    }
    return st;
}

static void report(const struct transfer *t, const char *verb, size_t sent)
{
    char phase[80];
    snprintf(phase, sizeof phase, "%s %s", verb, t->run.name);
    uint64_t done = t->payload_len ? (uint64_t)t->run.len * sent / t->payload_len : 0;
    cr_progress(t->loader->link.observer, phase, t->run.off - t->part->off + done, t->part->len);
}

static enum crema_status send_blocks(const struct transfer *t, struct crema_error *err)
{
    uint8_t padded[BLOCK_OF_STUB];
    uint32_t seq = 0;
    for (size_t at = 0; at < t->payload_len; at += t->block, seq++) {
        size_t left = t->payload_len - at;
        size_t used = left < t->block ? left : t->block;
        const uint8_t *body = t->payload + at;
        size_t len = used;
        if (!t->is_deflated && used < t->block) { /* a raw block is always whole */
            memcpy(padded, body, used);
            memset(padded + used, 0xff, t->block - used);
            body = padded;
            len = t->block;
        }
        enum crema_status st = cr_check_cancel(t->loader->link.observer, err);
        if (st == CREMA_OK)
            st = send_block(t, seq, body, len, used, err);
        if (st != CREMA_OK)
            return st;
        report(t, "writing", at + used);
    }
    return CREMA_OK;
}

/* A stub answers a block before it is in flash; the next answer comes after. A ROM has nothing left
 * to do, and would run the firmware if it were told of an end. */
static enum crema_status settle(const struct transfer *t, struct crema_error *err)
{
    uint8_t data[4];
    put_le32(data, STAY_IN_LOADER);
    const struct cr_request request = {
        .op = t->is_deflated ? WIRE_OP_FLASH_DEFL_END : WIRE_OP_FLASH_END,
        .head = data,
        .head_len = sizeof data,
        .timeout_us = CR_TIME_COMMAND,
    };
    return t->loader->is_stub ? cr_link_command(&t->loader->link, &request, NULL, err) : CREMA_OK;
}

static void hex(const uint8_t *bytes, size_t len, char *out)
{
    for (size_t i = 0; i < len; i++)
        snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

/* Encrypted, the flash holds other bytes than were sent. */
static bool can_compare(const struct transfer *t)
{
    return cr_rom_has_md5(t->loader) && !t->options->is_encrypted;
}

/* Whole sectors are compared: what is behind the run's end in its last one must be blank. */
static enum crema_status is_there(const struct transfer *t, const struct crema_flash_part *run,
                                  bool *is_same, uint8_t want[CR_MD5_LEN], uint8_t have[CR_MD5_LEN],
                                  struct crema_error *err)
{
    enum crema_status st = cr_rom_md5(t->loader, run->off, cr_plan_end(run) - run->off, have, err);
    cr_plan_md5(run, want);
    *is_same = st == CREMA_OK && memcmp(want, have, CR_MD5_LEN) == 0;
    return st;
}

static enum crema_status verify(const struct transfer *t, struct crema_error *err)
{
    uint8_t want[CR_MD5_LEN], have[CR_MD5_LEN];
    bool is_same;
    enum crema_status st = is_there(t, &t->run, &is_same, want, have, err);
    if (st != CREMA_OK || is_same)
        return st;
    char want_text[MD5_TEXT_LEN + 1], have_text[MD5_TEXT_LEN + 1];
    hex(want, sizeof want, want_text);
    hex(have, sizeof have, have_text);
    cr_err(err, CREMA_E_VERIFY, "the MD5 of the sectors at 0x%x to 0x%x is %s in flash, not %s",
           (unsigned)t->run.off, (unsigned)cr_plan_end(&t->run), have_text, want_text);
    cr_err_try(err, "a lower baud rate; when the sums differ again, the flash chip is worn or its "
                    "power is weak");
    return CREMA_E_VERIFY;
}

static enum crema_status write_once(const struct transfer *t, struct crema_error *err)
{
    report(t, "erasing", 0);
    enum crema_status st = begin(t, err);
    if (st == CREMA_OK)
        st = send_blocks(t, err);
    if (st == CREMA_OK)
        st = settle(t, err);
    if (st == CREMA_OK && !t->options->is_verify_skipped && can_compare(t))
        st = verify(t, err);
    return st;
}

/* Was it the link, or damage on it, so that beginning anew may help? */
static bool is_worth_again(enum crema_status st)
{
    return st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL || st == CREMA_E_VERIFY ||
           st == CREMA_E_TARGET || st == CREMA_E_UNSUPPORTED;
}

/* zlib of the data, yours to free; NULL in *out when it would be no shorter. */
static enum crema_status deflate(const struct crema_flash_part *run, uint8_t **out, size_t *len,
                                 struct crema_error *err)
{
    *out = NULL;
    struct libdeflate_compressor *c = libdeflate_alloc_compressor(DEFLATE_LEVEL);
    uint8_t *data = malloc(run->len);
    if (c && data)
        *len = libdeflate_zlib_compress(c, run->data, run->len, data, run->len);
    bool has_memory = c && data;
    libdeflate_free_compressor(c);
    if (!has_memory || *len == 0) {
        free(data);
        data = NULL;
    }
    *out = data;
    return has_memory ? CREMA_OK
                      : cr_err(err, CREMA_E_NOMEM, "no memory to compress %zu bytes", run->len);
}

static bool can_deflate(const struct transfer *t)
{
    return !t->options->is_uncompressed && !t->options->is_encrypted &&
           (t->loader->is_stub || t->loader->chip->loader.rom & CREMA_ROM_DEFLATE);
}

static enum crema_status write_packed(struct transfer *t, struct crema_error *err)
{
    uint8_t *packed = NULL;
    size_t len = 0;
    enum crema_status st = can_deflate(t) ? deflate(&t->run, &packed, &len, err) : CREMA_OK;
    if (st != CREMA_OK)
        return st;
    t->is_deflated = packed != NULL;
    t->payload = packed ? packed : t->run.data;
    t->payload_len = packed ? len : t->run.len;
    st = write_once(t, err);
    free(packed);
    return st;
}

/* Failures of one write, all of its runs together. */
#define FAILURES_MOST 24u

static struct crema_flash_part slice(const struct crema_flash_part *run, size_t from, size_t to)
{
    return (struct crema_flash_part){run->name, run->off + (uint32_t)from, run->data + from,
                                     to - from};
}

/* Writes until it is there. What failed is done again in halves, so that on a bad line the pieces
 * get as short as they have to be. */
static enum crema_status write_stubbornly(struct transfer *t, struct crema_flash_part run,
                                          struct crema_error *err)
{
    struct crema_error last = {0};
    size_t piece = run.len;
    unsigned failures = 0; /* of this piece length, one after the other */
    for (size_t at = 0; at < run.len;) {
        size_t end = run.len - at < piece ? run.len : at + piece;
        t->run = slice(&run, at, end);
        memset(&last, 0, sizeof last);
        enum crema_status st = write_packed(t, &last);
        if (st == CREMA_OK) {
            at = end;
            failures = 0;
            continue;
        }
        bool is_hopeless = ++failures >= PART_TRIES && piece <= CR_SECTOR;
        is_hopeless |= failures >= PART_TRIES && (st == CREMA_E_TARGET || st == CREMA_E_VERIFY);
        is_hopeless |= t->failures++ >= FAILURES_MOST || !is_worth_again(st);
        if (!is_hopeless) {
            t->result->retries++;
            cr_log(t->loader->link.observer, CREMA_LOG_WARN, "%s is written once more: %s",
                   run.name, last.why);
            /* A chip that is gone: the first fact explains more than the failed SYNC. */
            is_hopeless = cr_link_resync(&t->loader->link, RESYNCS, NULL) != CREMA_OK;
        }
        if (is_hopeless) {
            if (err)
                *err = last;
            return st;
        }
        if (failures > 1 || t->failures > 2)
            piece =
                piece / 2 > CR_SECTOR ? align_up32((uint32_t)(piece / 2), CR_SECTOR) : CR_SECTOR;
    }
    return CREMA_OK;
}

static enum crema_status write_run(struct transfer *t, struct crema_error *err)
{
    const struct crema_flash_part run = t->run;
    enum crema_status st = write_stubbornly(t, run, err);
    if (st == CREMA_OK) {
        t->result->bytes_sent += run.len;
        t->result->sectors_sent += cr_plan_sectors(&run, 1);
    }
    return st;
}

/* The piece of a part that begins at `at` and ends where an erase block does. */
static struct crema_flash_part piece_at(const struct crema_flash_part *part, size_t at)
{
    uint32_t off = part->off + (uint32_t)at;
    size_t room = PIECE - off % PIECE;
    size_t left = part->len - at;
    return (struct crema_flash_part){part->name, off, part->data + at, left < room ? left : room};
}

/* The runs of bytes that are to be written, each of one part. */
struct run {
    struct crema_flash_part bytes;
    const struct crema_flash_part *part;
};

struct run_list {
    struct run *runs; /* owned */
    size_t count;
};

/* There is room for every piece, see count_pieces. */
static void add_run(struct run_list *list, const struct crema_flash_part *part,
                    const struct crema_flash_part *piece)
{
    struct run *last = list->count ? &list->runs[list->count - 1] : NULL;
    if (last && last->part == part && last->bytes.off + last->bytes.len == piece->off)
        last->bytes.len += piece->len;
    else
        list->runs[list->count++] = (struct run){*piece, part};
}

static size_t count_pieces(const struct crema_flash_part *parts, size_t count)
{
    size_t pieces = 0;
    for (size_t i = 0; i < count; i++)
        pieces += parts[i].len / PIECE + 2;
    return pieces;
}

/* Asks for the sums of a part's pieces, and lists those that differ. */
static enum crema_status list_differing(const struct transfer *t,
                                        const struct crema_flash_part *part, uint64_t done,
                                        uint64_t total, struct run_list *list,
                                        struct crema_error *err)
{
    uint8_t want[CR_MD5_LEN], have[CR_MD5_LEN];
    enum crema_status st = CREMA_OK;
    for (size_t at = 0; st == CREMA_OK && at < part->len;) {
        const struct crema_flash_part piece = piece_at(part, at);
        bool is_same = false;
        cr_progress(t->loader->link.observer, "comparing", done + at, total);
        st = cr_check_cancel(t->loader->link.observer, err);
        if (st == CREMA_OK)
            st = is_there(t, &piece, &is_same, want, have, err);
        if (st == CREMA_OK && !is_same)
            add_run(list, part, &piece);
        at += piece.len;
    }
    return st;
}

static enum crema_status list_runs(const struct transfer *t, const struct crema_flash_part *parts,
                                   size_t count, struct run_list *list, struct crema_error *err)
{
    bool is_compared = !t->options->is_full && can_compare(t);
    uint64_t done = 0, total = cr_plan_bytes(parts, count);
    list->runs = calloc(count_pieces(parts, count), sizeof *list->runs);
    if (!list->runs)
        return cr_err(err, CREMA_E_NOMEM, "no memory to compare %llu bytes",
                      (unsigned long long)total);
    for (size_t i = 0; i < count; i++) {
        enum crema_status st = CREMA_OK;
        if (is_compared)
            st = list_differing(t, &parts[i], done, total, list, err);
        else
            add_run(list, &parts[i], &parts[i]);
        if (st == CREMA_E_CANCELLED)
            return st;
        if (st != CREMA_OK)
            return cr_err_what(err, st, "cannot write %s at 0x%x", parts[i].name,
                               (unsigned)parts[i].off);
        done += parts[i].len;
    }
    if (is_compared)
        cr_progress(t->loader->link.observer, "comparing", total, total);
    return CREMA_OK;
}

enum crema_status cr_rom_write(struct crema_loader *loader, const struct crema_flash_part *parts,
                               size_t count, const struct crema_flash_write_options *options,
                               struct crema_flash_write_result *result, struct crema_error *err)
{
    struct transfer t = {
        .loader = loader,
        .options = options,
        .block = loader->is_stub ? BLOCK_OF_STUB : loader->chip->loader.flash_block,
        .result = result,
    };
    struct run_list list = {0};
    enum crema_status st = list_runs(&t, parts, count, &list, err);
    for (size_t i = 0; st == CREMA_OK && i < list.count; i++) {
        t.part = list.runs[i].part;
        t.run = list.runs[i].bytes;
        st = write_run(&t, err);
        if (st != CREMA_OK && st != CREMA_E_CANCELLED)
            cr_err_what(err, st, "cannot write %s at 0x%x", t.part->name, (unsigned)t.part->off);
    }
    free(list.runs);
    result->bytes = st == CREMA_OK ? cr_plan_bytes(parts, count) : 0;
    if (st == CREMA_OK)
        cr_progress(loader->link.observer, "verifying", result->bytes, result->bytes);
    return st;
}
