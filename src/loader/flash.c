/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Writes flash through the ROM: a BEGIN that erases, blocks, and an MD5 of what stands there after.
 *
 * What went wrong decides what is done again: a block that the chip refused is sent once more; when
 * it is not known whether a block was taken, or when the MD5 differs, the whole part is begun anew.
 */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "priv.h"
#include "timing.h"

#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECTOR         4096u
#define PART_TRIES     3u
#define BLOCK_TRIES    3u
#define RESYNCS        8u
#define DEFLATE_LEVEL  12    /* libdeflate's best: host time is cheap beside the wire's */
#define INFLATE_MOST   1032u /* bytes that one byte of deflate can become */
#define BLOCK_OF_STUB  CR_LINK_BLOCK_MAX
#define MD5_TEXT_LEN   (2 * CR_MD5_LEN) /* a ROM answers in hex, a stub in bytes */
#define STAY_IN_LOADER 1u

/* One part on its way. */
struct transfer {
    struct crema_loader *loader;
    const struct crema_flash_part *part;
    const uint8_t *payload; /* what crosses the wire */
    size_t payload_len;
    bool is_deflated;
    uint32_t block;       /* bytes of payload in a block */
    uint64_t base, total; /* bytes done before this part, and in all: for progress */
    struct crema_flash_write_result *result;
};

static uint32_t part_end(const struct crema_flash_part *part)
{
    return part->off + align_up32((uint32_t)part->len, SECTOR);
}

static enum crema_status check_part(const struct crema_flash_part *part, uint32_t flash_size,
                                    struct crema_error *err)
{
    if (part->len == 0)
        return cr_err(err, CREMA_E_INPUT, "%s is empty", part->name);
    if (part->off % SECTOR != 0) {
        cr_err(err, CREMA_E_USAGE, "%s would begin at 0x%x, inside the sector at 0x%x", part->name,
               (unsigned)part->off, (unsigned)(part->off / SECTOR * SECTOR));
        cr_err_try(err, "an offset that is a multiple of 0x%x", SECTOR);
        return CREMA_E_USAGE;
    }
    if (!is_range_inside(part->off, part->len, flash_size)) {
        cr_err(err, CREMA_E_INPUT,
               "%s is %zu bytes at 0x%x, which ends at 0x%llx; the flash has "
               "%u bytes (0x%x)",
               part->name, part->len, (unsigned)part->off,
               (unsigned long long)part->off + part->len, (unsigned)flash_size,
               (unsigned)flash_size);
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status refuse_part(const struct crema_flash_part *part, enum crema_status st,
                                     struct crema_error *err)
{
    return cr_err_what(err, st, "cannot write %s at 0x%x", part->name, (unsigned)part->off);
}

static enum crema_status check_parts(const struct crema_flash_part *parts, size_t count,
                                     uint32_t flash_size, struct crema_error *err)
{
    for (size_t i = 0; i < count; i++) {
        enum crema_status st = check_part(&parts[i], flash_size, err);
        if (st != CREMA_OK)
            return refuse_part(&parts[i], st, err);
        for (size_t k = 0; k < i; k++) {
            const struct crema_flash_part *a = &parts[k], *b = &parts[i];
            if (a->off >= part_end(b) || b->off >= part_end(a))
                continue;
            cr_err(err, CREMA_E_INPUT, "%s (0x%x to 0x%x) and %s (0x%x to 0x%x) share sectors",
                   a->name, (unsigned)a->off, (unsigned)part_end(a), b->name, (unsigned)b->off,
                   (unsigned)part_end(b));
            return refuse_part(b, CREMA_E_INPUT, err);
        }
    }
    return CREMA_OK;
}

/* The most bytes of flash that `len` bytes of payload can fill. */
static uint64_t written_most(const struct transfer *t, size_t len)
{
    uint64_t most = t->is_deflated ? (uint64_t)len * INFLATE_MOST : len;
    return most < t->part->len ? most : t->part->len;
}

/* A ROM erases at BEGIN, so a BEGIN with no blocks behind it is an erase. */
static enum crema_status erase_some(struct crema_loader *loader, uint32_t off, uint32_t len,
                                    struct crema_error *err)
{
    const uint32_t words[] = {len, 0, loader->chip->loader.flash_block, off, 0};
    const uint32_t region[] = {off, len};
    uint8_t data[sizeof words];
    const uint32_t *from = loader->is_stub ? region : words;
    size_t count = loader->is_stub ? CR_COUNT(region) : CR_COUNT(words);
    if (!loader->is_stub && !(loader->chip->loader.rom & CREMA_ROM_ENCRYPT))
        count--;
    for (size_t i = 0; i < count; i++)
        put_le32(data + 4 * i, from[i]);
    const struct cr_request request = {
        .op = loader->is_stub ? WIRE_OP_ERASE_REGION : WIRE_OP_FLASH_BEGIN,
        .head = data,
        .head_len = 4 * count,
        .timeout_us = cr_time_scaled(CR_TIME_ERASE_BASE, CR_TIME_ERASE_PER_MB, len),
        .tries = 2,
    };
    return cr_link_command(&loader->link, &request, NULL, err);
}

#define ERASE_STEP (256u << 10) /* for progress and cancellation */

enum crema_status crema_loader_flash_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                                           struct crema_error *err)
{
    enum crema_status st = cr_loader_attach(loader, err);
    uint32_t size = cr_loader_flash_size(loader);
    if (st == CREMA_OK && (off % SECTOR || len % SECTOR))
        st = cr_err(err, CREMA_E_USAGE, "0x%x and 0x%x are not both multiples of 0x%x",
                    (unsigned)off, (unsigned)len, SECTOR);
    if (st == CREMA_OK && !is_range_inside(off, len, size))
        st = cr_err(err, CREMA_E_INPUT, "0x%x bytes at 0x%x do not fit the flash of 0x%x bytes",
                    (unsigned)len, (unsigned)off, (unsigned)size);
    for (uint32_t done = 0; st == CREMA_OK && done < len;) {
        uint32_t step = len - done < ERASE_STEP ? len - done : ERASE_STEP;
        cr_progress(loader->link.observer, "erasing", done, len);
        st = cr_check_cancel(loader->link.observer, err);
        if (st == CREMA_OK)
            st = erase_some(loader, off + done, step, err);
        done += step;
    }
    if (st == CREMA_OK)
        cr_progress(loader->link.observer, "erasing", len, len);
    else if (st != CREMA_E_CANCELLED)
        cr_err_what(err, st, "cannot erase the flash");
    return st;
}

static enum crema_status begin(const struct transfer *t, struct crema_error *err)
{
    const struct crema_loader *loader = t->loader;
    uint32_t blocks = (uint32_t)((t->payload_len + t->block - 1) / t->block);
    uint32_t len = (uint32_t)t->part->len;
    /* A ROM erases up front and counts in blocks; a stub erases as it goes and counts bytes. */
    uint32_t size = loader->is_stub ? len : align_up32(len, loader->chip->loader.flash_block);
    const uint32_t words[] = {size, blocks, t->block, t->part->off, 0};
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
        cr_log(t->loader->link.observer, CREMA_LOG_DEBUG, "block %u of %s was refused (0x%02x)",
               (unsigned)seq, t->part->name, response.refusal);
    }
    return st;
}

static void report(const struct transfer *t, const char *verb, size_t sent)
{
    char phase[80];
    snprintf(phase, sizeof phase, "%s %s", verb, t->part->name);
    uint64_t done = t->payload_len ? (uint64_t)t->part->len * sent / t->payload_len : 0;
    cr_progress(t->loader->link.observer, phase, done, t->part->len);
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

static int hex_digit(uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static enum crema_status read_md5(const struct cr_response *response, uint8_t md5[CR_MD5_LEN],
                                  struct crema_error *err)
{
    if (response->len == CR_MD5_LEN) {
        memcpy(md5, response->data, CR_MD5_LEN);
        return CREMA_OK;
    }
    for (size_t i = 0; i < CR_MD5_LEN; i++) {
        int high = hex_digit(response->data[2 * i]);
        int low = hex_digit(response->data[2 * i + 1]);
        if (high < 0 || low < 0)
            return cr_err(err, CREMA_E_PROTOCOL, "the chip's MD5 is no hexadecimal text");
        md5[i] = (uint8_t)(high << 4 | low);
    }
    return CREMA_OK;
}

enum crema_status crema_loader_flash_md5(struct crema_loader *loader, uint32_t off, uint32_t len,
                                         uint8_t md5[16], struct crema_error *err)
{
    uint8_t data[16] = {0};
    put_le32(data, off);
    put_le32(data + 4, len);
    const struct cr_request request = {
        .op = WIRE_OP_SPI_FLASH_MD5,
        .head = data,
        .head_len = sizeof data,
        .timeout_us = cr_time_scaled(CR_TIME_COMMAND, CR_TIME_MD5_PER_MB, len),
        .tries = 3,
        .answer_len = {MD5_TEXT_LEN, CR_MD5_LEN},
    };
    struct cr_response response;
    enum crema_status st = cr_loader_attach(loader, err);
    if (st == CREMA_OK)
        st = cr_link_command(&loader->link, &request, &response, err);
    return st == CREMA_OK ? read_md5(&response, md5, err) : st;
}

static enum crema_status verify(const struct transfer *t, struct crema_error *err)
{
    const struct crema_flash_part *part = t->part;
    uint8_t want[CR_MD5_LEN], have[CR_MD5_LEN];
    cr_progress(t->loader->link.observer, "verifying", t->base, t->total);
    enum crema_status st =
        crema_loader_flash_md5(t->loader, part->off, (uint32_t)part->len, have, err);
    if (st != CREMA_OK)
        return st;
    cr_md5(part->data, part->len, want);
    if (memcmp(want, have, sizeof want) == 0) {
        cr_progress(t->loader->link.observer, "verifying", t->base + part->len, t->total);
        return CREMA_OK;
    }
    char want_text[MD5_TEXT_LEN + 1], have_text[MD5_TEXT_LEN + 1];
    hex(want, sizeof want, want_text);
    hex(have, sizeof have, have_text);
    cr_err(err, CREMA_E_VERIFY, "the MD5 of %zu bytes at 0x%x is %s in flash and %s in the file",
           part->len, (unsigned)part->off, have_text, want_text);
    cr_err_try(err, "a lower baud rate; when the sums differ again, the flash chip is worn or its "
                    "power is weak");
    return CREMA_E_VERIFY;
}

static enum crema_status write_once(const struct transfer *t, bool is_verified,
                                    struct crema_error *err)
{
    report(t, "erasing", 0);
    enum crema_status st = begin(t, err);
    if (st == CREMA_OK)
        st = send_blocks(t, err);
    if (st == CREMA_OK)
        st = settle(t, err);
    if (st == CREMA_OK && is_verified)
        st = verify(t, err);
    return st;
}

/* Was it the link, or damage on it, so that beginning anew may help? */
static bool is_worth_again(enum crema_status st)
{
    return st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL || st == CREMA_E_VERIFY ||
           st == CREMA_E_TARGET || st == CREMA_E_UNSUPPORTED;
}

static enum crema_status write_part(const struct transfer *t, bool is_verified,
                                    struct crema_error *err)
{
    struct crema_error last = {0};
    enum crema_status st = CREMA_OK;
    for (unsigned i = 0; i < PART_TRIES; i++) {
        st = write_once(t, is_verified, &last);
        if (st == CREMA_OK)
            return CREMA_OK;
        if (!is_worth_again(st) || i + 1 == PART_TRIES)
            break;
        cr_log(t->loader->link.observer, CREMA_LOG_WARN, "%s is written once more: %s",
               t->part->name, last.why);
        enum crema_status sync = cr_link_resync(&t->loader->link, RESYNCS, NULL);
        if (sync != CREMA_OK)
            break; /* the chip is gone: the first fact explains more than the failed SYNC */
    }
    cr_err_what(&last, st, "cannot write %s at 0x%x", t->part->name, (unsigned)t->part->off);
    if (err)
        *err = last;
    return st;
}

/* zlib of the data, yours to free; NULL in *out when it would be no shorter. */
static enum crema_status deflate(const struct crema_flash_part *part, uint8_t **out, size_t *len,
                                 struct crema_error *err)
{
    *out = NULL;
    struct libdeflate_compressor *c = libdeflate_alloc_compressor(DEFLATE_LEVEL);
    uint8_t *data = malloc(part->len);
    if (c && data)
        *len = libdeflate_zlib_compress(c, part->data, part->len, data, part->len);
    bool has_memory = c && data;
    libdeflate_free_compressor(c);
    if (!has_memory || *len == 0) {
        free(data);
        data = NULL;
    }
    *out = data;
    return has_memory ? CREMA_OK
                      : cr_err(err, CREMA_E_NOMEM, "no memory to compress %zu bytes", part->len);
}

static enum crema_status write_packed(struct transfer *t,
                                      const struct crema_flash_write_options *options,
                                      struct crema_error *err)
{
    uint8_t *packed = NULL;
    t->payload = t->part->data;
    t->payload_len = t->part->len;
    t->is_deflated = false;
    if (!options->is_uncompressed) {
        size_t len = 0;
        enum crema_status st = deflate(t->part, &packed, &len, err);
        if (st != CREMA_OK)
            return st;
        if (packed) {
            t->payload = packed;
            t->payload_len = len;
            t->is_deflated = true;
        }
    }
    enum crema_status st = write_part(t, !options->is_verify_skipped, err);
    free(packed);
    return st;
}

static uint64_t sum_len(const struct crema_flash_part *parts, size_t count)
{
    uint64_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += parts[i].len;
    return total;
}

enum crema_status crema_loader_flash_write(struct crema_loader *loader,
                                           const struct crema_flash_part *parts, size_t count,
                                           const struct crema_flash_write_options *options,
                                           struct crema_flash_write_result *result,
                                           struct crema_error *err)
{
    static const struct crema_flash_write_options defaults;
    struct crema_flash_write_result own;
    options = options ? options : &defaults;
    result = result ? result : &own;
    *result = (struct crema_flash_write_result){0};
    uint64_t start = cr_link_now(&loader->link);
    enum crema_status st = cr_loader_attach(loader, err);
    if (st == CREMA_OK)
        st = check_parts(parts, count, cr_loader_flash_size(loader), err);
    struct transfer t = {
        .loader = loader,
        .block = loader->is_stub ? BLOCK_OF_STUB : loader->chip->loader.flash_block,
        .total = sum_len(parts, count),
        .result = result,
    };
    for (size_t i = 0; st == CREMA_OK && i < count; i++) {
        t.part = &parts[i];
        st = write_packed(&t, options, err);
        if (st == CREMA_OK)
            result->bytes += parts[i].len;
        t.base = result->bytes;
    }
    result->duration_us = cr_link_now(&loader->link) - start;
    return st;
}
