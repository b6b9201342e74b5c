/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "parts.h"

#include <crema/uf2.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_LEN    512u
#define HEADER_LEN   32u
#define DATA_MAX     476u
#define MD5_PART_LEN 24u /* address, length, MD5 */
#define FILE_MAX     (1u << 30)

#define MAGIC_0   0x0a324655u /* "UF2\n" */
#define MAGIC_1   0x9e5d5157u
#define MAGIC_END 0x0ab16f30u

#define FLAG_NOT_FLASH 0x00000001u
#define FLAG_CONTAINER 0x00001000u /* the block is a piece of some file, not of the flash */
#define FLAG_FAMILY    0x00002000u
#define FLAG_MD5       0x00004000u

#define OFF_MAGIC_1 4u
#define OFF_FLAGS   8u
#define OFF_ADDR    12u
#define OFF_LEN     16u
#define OFF_NUMBER  20u
#define OFF_COUNT   24u
#define OFF_FAMILY  28u
#define OFF_END     508u

bool crema_uf2_is(const uint8_t *data, size_t len)
{
    return len >= 8 && get_le32(data) == MAGIC_0 && get_le32(data + OFF_MAGIC_1) == MAGIC_1;
}

/* ---- writing ---- */

struct writer {
    struct cr_buf buf;
    uint32_t chunk, family_id, flags;
};

static void put_md5(uint8_t *to, uint32_t addr, const uint8_t *data, uint32_t len)
{
    put_le32(to, addr);
    put_le32(to + 4, len);
    cr_md5(data, len, to + 8);
}

static enum crema_status put_part(struct writer *w, const struct crema_flash_part *p,
                                  struct crema_error *err)
{
    uint32_t count = (uint32_t)((p->len + w->chunk - 1) / w->chunk);
    enum crema_status st = CREMA_OK;
    for (uint32_t i = 0; i < count && st == CREMA_OK; i++) {
        size_t done = (size_t)i * w->chunk;
        uint32_t len = (uint32_t)(p->len - done < w->chunk ? p->len - done : w->chunk);
        uint8_t block[BLOCK_LEN] = {0};
        put_le32(block, MAGIC_0);
        put_le32(block + OFF_MAGIC_1, MAGIC_1);
        put_le32(block + OFF_FLAGS, w->flags);
        put_le32(block + OFF_ADDR, p->off + (uint32_t)done);
        put_le32(block + OFF_LEN, len);
        put_le32(block + OFF_NUMBER, i);
        put_le32(block + OFF_COUNT, count);
        put_le32(block + OFF_FAMILY, w->family_id);
        memcpy(block + HEADER_LEN, p->data + done, len);
        if (w->flags & FLAG_MD5)
            put_md5(block + HEADER_LEN + len, p->off + (uint32_t)done, p->data + done, len);
        put_le32(block + OFF_END, MAGIC_END);
        st = cr_buf_append(&w->buf, block, sizeof block, err);
    }
    return st;
}

static enum crema_status check_chunk(uint32_t chunk, uint32_t most, struct crema_error *err)
{
    if (chunk && chunk <= most && chunk % 4 == 0)
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE, "a UF2 block cannot carry chunks of %u bytes", chunk);
    cr_err_try(err, "a multiple of 4 up to %u; 256 is common", most);
    return CREMA_E_USAGE;
}

enum crema_status crema_uf2_write(const struct crema_flash_part *parts, size_t count,
                                  const struct crema_uf2_options *options, uint8_t **out,
                                  size_t *out_len, struct crema_error *err)
{
    uint32_t most = DATA_MAX - (options->is_md5_omitted ? 0 : MD5_PART_LEN);
    struct writer w = {
        .buf = CR_BUF_INIT(FILE_MAX),
        .chunk = options->chunk ? options->chunk : most,
        .family_id = options->family_id,
        .flags = FLAG_FAMILY | (options->is_md5_omitted ? 0 : FLAG_MD5),
    };
    const struct crema_flash_part **sorted = NULL;
    *out = NULL;
    *out_len = 0;
    enum crema_status st = check_chunk(w.chunk, most, err);
    if (st == CREMA_OK)
        st = cr_parts_sorted(parts, count, &sorted, err);
    for (size_t i = 0; i < count && st == CREMA_OK; i++)
        st = put_part(&w, sorted[i], err);
    if (st == CREMA_OK)
        st = cr_buf_reserve(&w.buf, 1, err);
    if (st == CREMA_OK)
        *out = cr_buf_take(&w.buf, out_len);
    cr_buf_release(&w.buf);
    free(sorted);
    return st;
}

/* ---- reading ---- */

struct reader {
    struct cr_parts parts;
    uint32_t wanted; /* family; 0 for the first that comes */
    uint32_t family_id;
    bool has_family;
    uint32_t next, count; /* block numbers of the run that is being read; equal between runs */
};

/* Blocks are numbered from 0 up to their count, and then anew. */
static enum crema_status check_number(struct reader *r, const uint8_t *block, size_t off,
                                      struct crema_error *err)
{
    uint32_t number = get_le32(block + OFF_NUMBER), count = get_le32(block + OFF_COUNT);
    if (number >= count)
        return cr_err(err, CREMA_E_INPUT, "the block at byte 0x%zx has number %u of %u blocks", off,
                      number, count);
    if (r->next == r->count) {
        r->next = 0;
        r->count = count;
    }
    if (number != r->next || count != r->count)
        return cr_err(err, CREMA_E_INPUT,
                      "the block at byte 0x%zx has number %u of %u, and %u of %u should come", off,
                      number, count, r->next, r->count);
    r->next++;
    return CREMA_OK;
}

/* Right after the data, as the vendor's tools put it, or at the end, as the format's authors. There
 * it may be of a range of several blocks, which is not looked at. */
static enum crema_status check_md5(const uint8_t *block, size_t off, struct crema_error *err)
{
    const uint32_t addr = get_le32(block + OFF_ADDR), len = get_le32(block + OFF_LEN);
    const uint32_t places[2] = {len, DATA_MAX - MD5_PART_LEN};
    for (int i = 0; i < 2; i++) {
        const uint8_t *part = block + HEADER_LEN + places[i];
        uint8_t sum[CR_MD5_LEN];
        if (places[i] + MD5_PART_LEN > DATA_MAX || get_le32(part) != addr ||
            get_le32(part + 4) != len)
            continue;
        cr_md5(block + HEADER_LEN, len, sum);
        if (memcmp(sum, part + 8, sizeof sum) == 0)
            return CREMA_OK;
        return cr_err(err, CREMA_E_INPUT,
                      "the block at byte 0x%zx (%u bytes for 0x%x) has not the MD5 that it tells",
                      off, len, addr);
    }
    return CREMA_OK;
}

/* Whether the block is of the family that is wanted. */
static enum crema_status pick_family(struct reader *r, const uint8_t *block, size_t off,
                                     bool *is_wanted, struct crema_error *err)
{
    uint32_t id = get_le32(block + OFF_FAMILY);
    *is_wanted = true;
    if (!(get_le32(block + OFF_FLAGS) & FLAG_FAMILY))
        return CREMA_OK;
    if (r->wanted && id != r->wanted) {
        *is_wanted = false;
        return CREMA_OK;
    }
    if (r->has_family && id != r->family_id) {
        cr_err(err, CREMA_E_INPUT,
               "it is for several chips: families 0x%08x and, from byte 0x%zx on, 0x%08x",
               r->family_id, off, id);
        cr_err_try(err, "name the chip with --chip");
        return CREMA_E_INPUT;
    }
    r->has_family = true;
    r->family_id = id;
    return CREMA_OK;
}

static enum crema_status read_block(struct reader *r, const uint8_t *block, size_t off,
                                    struct crema_error *err)
{
    if (!crema_uf2_is(block, BLOCK_LEN) || get_le32(block + OFF_END) != MAGIC_END)
        return cr_err(err, CREMA_E_INPUT,
                      "the block at byte 0x%zx has not the marks of a UF2 block", off);
    uint32_t flags = get_le32(block + OFF_FLAGS), len = get_le32(block + OFF_LEN);
    if (len > DATA_MAX)
        return cr_err(err, CREMA_E_INPUT,
                      "the block at byte 0x%zx tells of %u bytes, and %u are the most", off, len,
                      DATA_MAX);
    bool is_wanted;
    enum crema_status st = check_number(r, block, off, err);
    if (st != CREMA_OK || flags & (FLAG_NOT_FLASH | FLAG_CONTAINER))
        return st;
    st = pick_family(r, block, off, &is_wanted, err);
    if (st != CREMA_OK || !is_wanted)
        return st;
    if (flags & FLAG_MD5)
        st = check_md5(block, off, err);
    if (st == CREMA_OK)
        st = cr_parts_add(&r->parts, get_le32(block + OFF_ADDR), block + HEADER_LEN, len, off, err);
    return st;
}

static enum crema_status read_blocks(struct reader *r, const uint8_t *data, size_t len,
                                     struct crema_error *err)
{
    if (len == 0 || len % BLOCK_LEN)
        return cr_err(err, CREMA_E_INPUT, "it has %zu bytes, which is no multiple of %u", len,
                      BLOCK_LEN);
    for (size_t off = 0; off < len; off += BLOCK_LEN) {
        enum crema_status st = read_block(r, data + off, off, err);
        if (st != CREMA_OK)
            return st;
    }
    if (r->next != r->count)
        return cr_err(err, CREMA_E_INPUT, "it is cut off: %u of %u blocks are there", r->next,
                      r->count);
    if (r->parts.bytes.len == 0)
        return cr_err(err, CREMA_E_INPUT, "no block of it is for this flash");
    return CREMA_OK;
}

enum crema_status crema_uf2_read(const uint8_t *data, size_t len, uint32_t *family_id,
                                 struct crema_flash_parts *out, struct crema_error *err)
{
    struct reader r = {.wanted = *family_id};
    *out = (struct crema_flash_parts){0};
    cr_parts_init(&r.parts, "byte");
    enum crema_status st = read_blocks(&r, data, len, err);
    if (st == CREMA_OK)
        st = cr_parts_finish(&r.parts, out, err);
    cr_parts_release(&r.parts);
    if (st == CREMA_OK)
        *family_id = r.family_id;
    else
        cr_err_what(err, st, "cannot read the UF2 file");
    return st;
}
