/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The pieces of which images of all forms are put together. */
#include "bytes.h"
#include "err.h"
#include "image_priv.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>

/* What a length in a segment's header may be. */
#define SEGMENT_MAX (16u << 20)

/* Splits the sorted segments into the two lists, which take the data over. */
static enum crema_status split(struct cr_builder *b, struct cr_segments *all,
                               struct crema_error *err)
{
    size_t room = all->count ? all->count : 1;
    b->mapped.items = calloc(room, sizeof *b->mapped.items);
    b->ram.items = calloc(room, sizeof *b->ram.items);
    if (!b->mapped.items || !b->ram.items)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu segments", room);
    for (size_t i = 0; i < all->count; i++) {
        bool is_flash = cr_memory_is_flash(b->chip, all->items[i].addr);
        struct cr_segments *list = is_flash ? &b->mapped : &b->ram;
        list->items[list->count++] = all->items[i];
    }
    all->count = 0;
    return CREMA_OK;
}

enum crema_status cr_builder_gather(struct cr_builder *b, const struct cr_gather *gather,
                                    struct crema_error *err)
{
    struct cr_segments all;
    enum crema_status st = cr_segments_collect(gather, &all, err);
    if (st != CREMA_OK)
        return st;
    st = split(b, &all, err);
    cr_segments_release(&all);
    return st;
}

void cr_builder_release(struct cr_builder *b)
{
    cr_buf_release(&b->out);
    cr_segments_release(&b->mapped);
    cr_segments_release(&b->ram);
}

/* On most chips the logarithm of the size in MiB. */
static uint8_t size_code(const struct crema_chip *chip, uint32_t size)
{
    for (size_t i = 0; chip && i < chip->flash_size_count; i++) {
        if (chip->flash_sizes[i].bytes == size)
            return chip->flash_sizes[i].code;
    }
    uint8_t code = 0;
    for (uint32_t mib = size >> 20; mib > 1; mib >>= 1)
        code++;
    return code;
}

static uint8_t default_freq_code(const struct crema_chip *chip)
{
    for (size_t i = 0; i < chip->flash_freq_count; i++) {
        if (strcmp(chip->flash_freqs[i].name, chip->flash_freq_default) == 0)
            return chip->flash_freqs[i].code;
    }
    return 0;
}

const struct crema_chip *cr_image_size_codes(const struct crema_chip *chip, uint8_t version)
{
    return version == 3 ? NULL : chip;
}

void cr_image_put_flash(uint8_t *header, const struct crema_chip *chip,
                        const struct crema_flash_settings *settings)
{
    if (settings->mode != CREMA_FLASH_MODE_KEEP)
        header[WIRE_IMAGE_OFF_SPI_MODE] = (uint8_t)(settings->mode - CREMA_FLASH_MODE_QIO);
    uint8_t *speed = &header[WIRE_IMAGE_OFF_SPI_SPEED];
    if (settings->freq)
        *speed = (uint8_t)((*speed & 0xf0) | (settings->freq->code & 0x0f));
    if (settings->size_row && chip)
        *speed = (uint8_t)((*speed & 0x0f) | settings->size_row->code << 4);
    else if (settings->size)
        *speed = (uint8_t)((*speed & 0x0f) | size_code(chip, settings->size) << 4);
}

enum crema_status cr_builder_put_header(struct cr_builder *b, uint8_t magic, uint8_t count,
                                        struct crema_error *err)
{
    uint8_t h[WIRE_IMAGE_PLAIN_HEADER_LEN] = {0};
    h[WIRE_IMAGE_OFF_MAGIC] = magic;
    h[WIRE_IMAGE_OFF_SEGMENTS] = count;
    h[WIRE_IMAGE_OFF_SPI_MODE] = CREMA_FLASH_MODE_DIO - CREMA_FLASH_MODE_QIO;
    const struct crema_chip *sizes = cr_image_size_codes(b->chip, b->options->version);
    h[WIRE_IMAGE_OFF_SPI_SPEED] =
        (uint8_t)(size_code(sizes, CR_FLASH_SIZE_DEFAULT) << 4 | default_freq_code(b->chip));
    cr_image_put_flash(h, sizes, &b->options->flash);
    put_le32(h + WIRE_IMAGE_OFF_ENTRY, crema_elf_entry(b->elf));
    return cr_buf_append(&b->out, h, sizeof h, err);
}

enum crema_status cr_builder_put_segment(struct cr_builder *b, uint32_t addr, const uint8_t *data,
                                         size_t len, struct crema_error *err)
{
    uint8_t h[WIRE_IMAGE_SEG_HEADER_LEN];
    if (len >= SEGMENT_MAX)
        return cr_err(err, CREMA_E_INPUT,
                      "the segment for 0x%08x has %zu bytes, and a chip takes less than %u", addr,
                      len, SEGMENT_MAX);
    put_le32(h + WIRE_IMAGE_SEG_OFF_ADDR, addr);
    put_le32(h + WIRE_IMAGE_SEG_OFF_LEN, (uint32_t)len);
    enum crema_status st = cr_buf_append(&b->out, h, sizeof h, err);
    if (st == CREMA_OK && b->segment_count < CR_IMAGE_PLACED_MAX) {
        b->placed[b->segment_count].off = b->out.len;
        b->placed[b->segment_count].len = len;
    }
    b->segment_count++;
    if (st == CREMA_OK)
        st = data ? cr_buf_append(&b->out, data, len, err) : cr_buf_fill(&b->out, 0, len, err);
    return st;
}

enum crema_status cr_builder_put_checksum_room(struct cr_builder *b, size_t *at,
                                               struct crema_error *err)
{
    *at = b->out.len + CR_IMAGE_ALIGN - 1 - b->out.len % CR_IMAGE_ALIGN;
    return cr_buf_fill(&b->out, 0, *at + 1 - b->out.len, err);
}

uint8_t cr_image_checksum(uint8_t sum, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++)
        sum ^= data[i];
    return sum;
}

uint8_t cr_builder_checksum(const struct cr_builder *b, unsigned first, unsigned count)
{
    uint8_t sum = WIRE_IMAGE_CHECKSUM_SEED;
    for (unsigned i = first; i < first + count && i < CR_IMAGE_PLACED_MAX; i++)
        sum = cr_image_checksum(sum, b->out.data + b->placed[i].off, b->placed[i].len);
    return sum;
}

enum crema_status cr_builder_check_count(unsigned count, struct crema_error *err)
{
    if (count > 0 && count <= WIRE_IMAGE_SEGMENTS_MAX)
        return CREMA_OK;
    if (count == 0)
        return cr_err(err, CREMA_E_INPUT,
                      "nothing of it goes to RAM, and the chip needs a segment");
    cr_err(err, CREMA_E_INPUT, "the image needs %u segments, and the chip takes at most %u", count,
           WIRE_IMAGE_SEGMENTS_MAX);
    cr_err_try(err, "join sections that stand apart in the linker script");
    return CREMA_E_INPUT;
}
