/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "split_show.h"

#include "bytes.h"
#include "term.h"

#include <crema/nvs.h>
#include <crema/otadata.h>
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

/* `size` bytes that begin as the piece does, blank behind it; NULL when there is no memory. Free
 * it.
 */
static uint8_t *unfold(const struct crema_flash_piece *p, size_t size)
{
    uint8_t *data = malloc(size);
    if (!data)
        return NULL;
    memset(data, 0xff, size);
    memcpy(data, p->data, p->len < size ? p->len : size);
    return data;
}

static void describe_otadata(const struct crema_flash_split *s, const struct crema_flash_piece *p,
                             char *out, size_t size)
{
    unsigned slots = 0;
    struct crema_otadata ota;
    for (size_t i = 0; i < s->table.count; i++) {
        const struct crema_partition *e = &s->table.entries[i];
        slots += e->type == WIRE_PART_TYPE_APP && e->subtype >= WIRE_PART_APP_OTA_0 &&
                 e->subtype < WIRE_PART_APP_OTA_0 + WIRE_PART_APP_OTA_MAX;
    }
    uint8_t *data = unfold(p, CREMA_OTADATA_LEN);
    bool is_read = data && crema_otadata_read(data, CREMA_OTADATA_LEN, &ota, NULL) == CREMA_OK;
    free(data);
    if (!is_read || ota.active < 0 || slots == 0)
        snprintf(out, size, "no entry that counts");
    else
        snprintf(out, size, "ota_%u boots (sequence %u)",
                 crema_otadata_slot(&ota.entries[ota.active], slots), ota.entries[ota.active].seq);
}

static void describe_nvs(const struct crema_flash_piece *p, char *out, size_t size)
{
    size_t pages = (size_t)(p->size / WIRE_NVS_PAGE_LEN), count, used = 0, values;
    struct crema_nvs *nvs = NULL;
    uint8_t *data = unfold(p, pages * WIRE_NVS_PAGE_LEN);
    if (!data || crema_nvs_read(data, pages * WIRE_NVS_PAGE_LEN, NULL, &nvs, NULL) != CREMA_OK) {
        snprintf(out, size, "no NVS");
        free(data);
        return;
    }
    const struct crema_nvs_page *page = crema_nvs_pages(nvs, &count);
    for (size_t i = 0; i < count; i++)
        used += page[i].is_live;
    crema_nvs_values(nvs, &values);
    bool is_good = crema_nvs_check(nvs, NULL) == CREMA_OK;
    if (crema_nvs_is_unreadable(nvs))
        snprintf(out, size, "NVS, %zu of %zu pages in use, encrypted or broken", used, pages);
    else
        snprintf(out, size, "NVS, %zu of %zu pages in use, %zu value%s%s", used, pages, values,
                 values == 1 ? "" : "s", is_good ? "" : ", FAULTS");
    crema_nvs_free(nvs);
    free(data);
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
