/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "split_show.h"

#include "bytes.h"
#include "hash.h"
#include "term.h"

#include <stdlib.h>
#include <string.h>

static void describe_image(const struct crema_flash_piece *p, char *out, size_t size)
{
    struct crema_image *image = malloc(sizeof *image);
    if (!image || crema_image_parse(p->data, p->len, image, NULL) != CREMA_OK) {
        snprintf(out, size, "an image that does not hold together");
        free(image);
        return;
    }
    const struct crema_app_desc *d = &image->app_desc;
    snprintf(out, size, "image for %s%s%s%s%s%s",
             image->chip ? image->chip->title : "an unknown chip", image->has_app_desc ? ", " : "",
             image->has_app_desc ? d->project : "", image->has_app_desc ? " " : "",
             image->has_app_desc ? d->version : "",
             crema_image_is_intact(image) ? "" : ", CHECKSUM OR HASH WRONG");
    free(image);
}

/* The entry with the higher number of the whole ones decides. */
static void describe_otadata(const struct crema_flash_split *s, const struct crema_flash_piece *p,
                             char *out, size_t size)
{
    uint32_t best = 0, slots = 0;
    for (size_t i = 0; i < s->table.count; i++) {
        const struct crema_partition *e = &s->table.entries[i];
        slots += e->type == WIRE_PART_TYPE_APP && e->subtype >= WIRE_PART_APP_OTA_0 &&
                 e->subtype < WIRE_PART_APP_OTA_0 + WIRE_PART_APP_OTA_MAX;
    }
    for (size_t off = 0; is_range_inside(off, WIRE_OTA_ENTRY_LEN, p->len) && off < 0x2000;
         off += WIRE_OTA_SECTOR_LEN) {
        const uint8_t *e = p->data + off;
        uint32_t seq = get_le32(e + WIRE_OTA_OFF_SEQ), state = get_le32(e + WIRE_OTA_OFF_STATE);
        bool is_whole = cr_crc32(0xffffffff, e, 4) == get_le32(e + WIRE_OTA_OFF_CRC);
        bool is_refused = state == WIRE_OTA_INVALID || state == WIRE_OTA_ABORTED;
        if (is_whole && !is_refused && seq != UINT32_MAX && seq > best)
            best = seq;
    }
    if (best && slots)
        snprintf(out, size, "ota_%u boots (sequence %u)", (best - 1) % slots, best);
    else
        snprintf(out, size, "no entry that counts");
}

static void describe_nvs(const struct crema_flash_piece *p, char *out, size_t size)
{
    size_t pages = 0, used = 0, strange = 0;
    for (size_t off = 0; is_range_inside(off, 0x1000, p->len); off += 0x1000, pages++) {
        uint32_t state = get_le32(p->data + off);
        used += state == 0xfffffffe || state == 0xfffffffc || state == 0xfffffff8;
        strange += state != 0xffffffff && state != 0xfffffffe && state != 0xfffffffc &&
                   state != 0xfffffff8;
    }
    snprintf(out, size, "NVS, %zu of %zu pages in use%s", used, pages,
             strange ? ", some unreadable" : "");
}

static void describe_used(const struct crema_flash_piece *p, char *out, size_t size)
{
    char bytes[16];
    size_t used = 0;
    for (size_t i = 0; i < p->len; i++)
        used += p->data[i] != 0xff;
    snprintf(out, size, "%s not blank", term_bytes(bytes, used));
}

static void describe_data(const struct crema_flash_split *s, const struct crema_flash_piece *p,
                          char *out, size_t size)
{
    uint8_t subtype = p->partition->subtype;
    if (subtype == WIRE_PART_DATA_OTA)
        describe_otadata(s, p, out, size);
    else if (subtype == 0x01 && p->len >= 8 && memcmp(p->data, "PHYINIT", 7) == 0)
        snprintf(out, size, "PHY data");
    else if (subtype == 0x02)
        describe_nvs(p, out, size);
    else if (subtype == 0x03 && p->len >= 4 && get_le32(p->data) <= p->len)
        snprintf(out, size, "a core dump of %u bytes", get_le32(p->data));
    else if (p->len >= 512 && p->data[510] == 0x55 && p->data[511] == 0xaa)
        snprintf(out, size, "a FAT file system");
    else if (p->len >= 16 && memcmp(p->data + 8, "littlefs", 8) == 0)
        snprintf(out, size, "a littlefs file system");
    else
        describe_used(p, out, size);
}

char *split_describe(const struct crema_flash_split *split, const struct crema_flash_piece *p,
                     char *out, size_t size)
{
    if (p->len == 0)
        snprintf(out, size, p->data ? "blank" : "beyond the end of the dump");
    else if (p->has_image)
        describe_image(p, out, size);
    else if (p->kind == CREMA_AREA_TABLE)
        snprintf(out, size, "%zu partitions", split->table.count);
    else if (p->partition && p->partition->type == WIRE_PART_TYPE_DATA)
        describe_data(split, p, out, size);
    else
        describe_used(p, out, size);
    return out;
}
