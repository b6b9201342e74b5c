/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The ESP8266's images: a short header, RAM segments in the file's order, and what is mapped from
 * flash apart from them. Version 3, for bootloaders that came after the ESP32's, has both kinds as
 * segments, by address, and a SHA-256. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "image_priv.h"
#include "memory.h"

#include <stdlib.h>

/* Of this section the linker script leaves the first bytes free, for the segment's header: where
 * data is linked to, it also stands in flash. */
#define RODATA_SECTION ".flash.rodata"

/* Bytes of flash of which an image of version 3 maps one piece. */
#define THIRD_PAGE 0x10000u

static enum crema_status gather_pieces(struct cr_builder *b, struct crema_error *err)
{
    b->page = b->chip->mmu_page_default;
    const struct cr_gather how = {
        .elf = b->elf,
        .chip = b->chip,
        .mmu_page = b->page,
        .is_from_segments = b->options->is_from_segments,
        .is_order_kept = true,
    };
    return cr_builder_gather(b, &how, err);
}

/* Of the first two versions. */
static enum crema_status gather(struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = gather_pieces(b, err);
    if (st != CREMA_OK || b->mapped.count <= 1)
        return st;
    cr_err(err, CREMA_E_INPUT,
           "0x%08x and 0x%08x are both mapped from flash, and the image has place for one such "
           "piece",
           b->mapped.items[0].addr, b->mapped.items[1].addr);
    cr_err_try(err, "put all of it into one section in the linker script");
    return CREMA_E_INPUT;
}

/* The SDK's bootloader and tools store this form of a CRC-32. */
uint32_t cr_image_crc(const uint8_t *data, size_t len)
{
    uint32_t crc = cr_crc32(0, data, len);
    return crc & 0x80000000u ? ~crc : crc + 1;
}

static enum crema_status put_mapped(struct cr_builder *b, struct crema_error *err)
{
    if (b->mapped.count == 0)
        return CREMA_OK;
    struct cr_buf *data = &b->mapped.items[0].data;
    enum crema_status st = cr_buf_fill(data, 0, -data->len % CR_IMAGE_ALIGN, err);
    return st == CREMA_OK ? cr_builder_put_segment(b, 0, data->data, data->len, err) : st;
}

static enum crema_status put_ram(struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = cr_builder_check_count((unsigned)b->ram.count, err);
    if (st == CREMA_OK)
        st = cr_builder_put_header(b, WIRE_IMAGE_MAGIC, (uint8_t)b->ram.count, err);
    for (size_t i = 0; st == CREMA_OK && i < b->ram.count; i++) {
        const struct cr_segment *s = &b->ram.items[i];
        st = cr_builder_put_segment(b, s->addr, s->data.data, s->data.len, err);
    }
    return st;
}

static int compare_addrs(const void *a, const void *b)
{
    const struct cr_segment *x = a, *y = b;
    return x->addr < y->addr ? -1 : x->addr > y->addr;
}

static void sort(struct cr_segments *list)
{
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, compare_addrs);
}

static enum crema_status check_pages(const struct cr_builder *b, struct crema_error *err)
{
    for (size_t i = 1; i < b->mapped.count; i++) {
        uint32_t before = b->mapped.items[i - 1].addr, addr = b->mapped.items[i].addr;
        if (before / THIRD_PAGE != addr / THIRD_PAGE)
            continue;
        cr_err(err, CREMA_E_INPUT, "0x%08x and 0x%08x are mapped from the same %u KiB of flash",
               before, addr, THIRD_PAGE >> 10);
        cr_err_try(err, "put both into one section in the linker script");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status put_list(struct cr_builder *b, const struct cr_segments *list,
                                  struct crema_error *err)
{
    const struct crema_elf_section *rodata =
        b->options->is_from_segments ? NULL : crema_elf_section(b->elf, RODATA_SECTION);
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < list->count; i++) {
        const struct cr_segment *s = &list->items[i];
        size_t head = rodata && rodata->data && rodata->addr == s->addr &&
                              cr_memory_is_flash(b->chip, s->addr)
                          ? WIRE_IMAGE_SEG_HEADER_LEN
                          : 0;
        head = head < s->data.len ? head : s->data.len;
        st = cr_builder_put_segment(b, s->addr, s->data.data + head, s->data.len - head, err);
    }
    return st;
}

static enum crema_status put_third(struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = gather_pieces(b, err);
    sort(&b->mapped);
    sort(&b->ram);
    if (st == CREMA_OK)
        st = check_pages(b, err);
    unsigned count = (unsigned)(b->mapped.count + b->ram.count);
    if (st == CREMA_OK)
        st = cr_builder_check_count(count, err);
    if (st == CREMA_OK)
        st = cr_builder_put_header(b, WIRE_IMAGE_MAGIC, (uint8_t)count, err);
    if (st == CREMA_OK)
        st = put_list(b, &b->mapped, err);
    return st == CREMA_OK ? put_list(b, &b->ram, err) : st;
}

static enum crema_status build_third(struct cr_builder *b, struct crema_error *err)
{
    uint8_t hash[CR_SHA256_LEN];
    size_t checksum_at = 0;
    enum crema_status st = put_third(b, err);
    if (st == CREMA_OK)
        st = cr_builder_put_checksum_room(b, &checksum_at, err);
    if (st != CREMA_OK)
        return st;
    b->out.data[checksum_at] = cr_builder_checksum(b, 0, b->segment_count);
    cr_sha256(b->out.data, b->out.len, hash);
    return cr_buf_append(&b->out, hash, sizeof hash, err);
}

enum crema_status cr_image_build_plain(struct cr_builder *b, struct crema_error *err)
{
    if (b->options->version == 3)
        return build_third(b, err);
    bool is_second = b->options->version == 2;
    size_t checksum_at = 0;
    enum crema_status st = gather(b, err);
    if (st == CREMA_OK && is_second)
        st = cr_builder_put_header(b, WIRE_IMAGE_V2_MAGIC, WIRE_IMAGE_V2_COUNT, err);
    if (st == CREMA_OK && is_second)
        st = put_mapped(b, err);
    unsigned first = b->segment_count;
    if (st == CREMA_OK)
        st = put_ram(b, err);
    if (st == CREMA_OK)
        st = cr_builder_put_checksum_room(b, &checksum_at, err);
    if (st != CREMA_OK)
        return st;
    b->out.data[checksum_at] = cr_builder_checksum(b, first, b->segment_count - first);
    if (!is_second)
        return CREMA_OK;
    uint8_t crc[WIRE_IMAGE_V2_CRC_LEN];
    put_le32(crc, cr_image_crc(b->out.data, b->out.len));
    return cr_buf_append(&b->out, crc, sizeof crc, err);
}

enum crema_status cr_image_build_plain_irom(struct cr_builder *b, uint32_t *off,
                                            struct crema_error *err)
{
    enum crema_status st = gather(b, err);
    if (st != CREMA_OK || b->mapped.count == 0)
        return st;
    const struct cr_segment *s = &b->mapped.items[0];
    const struct crema_mem_region *r = crema_chip_region(b->chip, s->addr, 1);
    *off = s->addr - r->addr;
    return cr_buf_append(&b->out, s->data.data, s->data.len, err);
}
