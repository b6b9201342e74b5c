/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "buf.h"
#include "bytes.h"
#include "partition_priv.h"

#include <crema/partition_map.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct map {
    struct crema_flash_area *areas;
    size_t count;
    uint64_t end; /* of the last area */
};

static void add_area(struct map *m, enum crema_flash_area_kind kind, uint64_t off, uint64_t size,
                     const struct crema_partition *partition)
{
    uint64_t end = off + size;
    if (off > m->end)
        m->areas[m->count++] =
            (struct crema_flash_area){CREMA_AREA_FREE, (uint32_t)m->end, off - m->end, NULL};
    off = off > m->end ? off : m->end;
    if (end <= off)
        return;
    m->areas[m->count++] = (struct crema_flash_area){kind, (uint32_t)off, end - off, partition};
    m->end = end;
}

static int compare_offs(const void *a, const void *b)
{
    const struct crema_partition *x = *(const struct crema_partition *const *)a;
    const struct crema_partition *y = *(const struct crema_partition *const *)b;
    return x->off < y->off ? -1 : x->off > y->off;
}

size_t crema_partition_map(const struct crema_partition_table *table,
                           const struct crema_partition_rules *rules,
                           struct crema_flash_area areas[CREMA_AREAS_MAX])
{
    const struct crema_partition *sorted[CREMA_PARTITIONS_MAX];
    struct map m = {.areas = areas};
    size_t count = 0;
    for (size_t i = 0; i < table->count; i++) {
        if (!cr_partition_is_primary(&table->entries[i]))
            sorted[count++] = &table->entries[i];
    }
    qsort(sorted, count, sizeof *sorted, compare_offs);
    if (rules->boot_off < rules->table_off)
        add_area(&m, CREMA_AREA_BOOTLOADER, rules->boot_off, rules->table_off - rules->boot_off,
                 NULL);
    add_area(&m, CREMA_AREA_TABLE, rules->table_off, CR_PART_SECTOR, NULL);
    for (size_t i = 0; i < count; i++)
        add_area(&m, CREMA_AREA_PARTITION, sorted[i]->off, sorted[i]->size, sorted[i]);
    if (rules->flash_size > m.end)
        add_area(&m, CREMA_AREA_FREE, m.end, rules->flash_size - m.end, NULL);
    return m.count;
}

/* ---- SVG ---- */

#define SVG_MAX    (1u << 20)
#define BOX_LEFT   110
#define BOX_WIDTH  420
#define TOP        20
#define HEIGHT_MIN 26 /* of an area: a line of text */

/* Areas differ a thousandfold in size: each doubling from 4 KiB on adds the same height. */
static unsigned height_of(uint64_t size)
{
    unsigned height = HEIGHT_MIN;
    for (; size > 4096; size /= 2)
        height += 5;
    return height;
}

static const char *color_of(const struct crema_flash_area *a)
{
    if (a->kind == CREMA_AREA_FREE)
        return "#ffffff";
    if (a->kind != CREMA_AREA_PARTITION)
        return "#d9d9d9";
    switch (a->partition->type) {
    case WIRE_PART_TYPE_APP:
        return "#a8d5a2";
    case WIRE_PART_TYPE_DATA:
        return "#a9cbe8";
    default:
        return "#f2d6a2";
    }
}

static enum crema_status put_escaped(struct cr_buf *buf, const char *text, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (const char *c = text; *c && st == CREMA_OK; c++) {
        unsigned char byte = (unsigned char)*c;
        /* Above 0x7e a name may be no UTF-8, which would make the file no XML. */
        if (strchr("<>&\"'", byte) || byte < 0x20 || byte > 0x7e)
            st = cr_buf_printf(buf, err, "&#%u;", byte);
        else
            st = cr_buf_printf(buf, err, "%c", byte);
    }
    return st;
}

static enum crema_status put_label(struct cr_buf *buf, const struct crema_flash_area *a,
                                   const struct crema_partition_subtypes *extra,
                                   struct crema_error *err)
{
    static const char *const names[] = {"bootloader", "partition table", "", "free"};
    char type[8], subtype[8];
    const struct crema_partition *p = a->partition;
    enum crema_status st = put_escaped(buf, p ? p->name : names[a->kind], err);
    if (st == CREMA_OK && p)
        st = cr_buf_printf(buf, err, "  (%s %s%s%s)", crema_partition_type_name(p->type, type),
                           crema_partition_subtype_name_for(extra, p->type, p->subtype, subtype),
                           p->flags & WIRE_PART_FLAG_ENCRYPTED ? ", encrypted" : "",
                           p->flags & WIRE_PART_FLAG_READONLY ? ", readonly" : "");
    return st;
}

static enum crema_status put_area(struct cr_buf *buf, const struct crema_flash_area *a, unsigned y,
                                  unsigned height, const struct crema_partition_subtypes *extra,
                                  struct crema_error *err)
{
    const char *unit = a->size % 1024 ? "bytes" : a->size % (1u << 20) ? "KB" : "MB";
    uint64_t shown = a->size % 1024         ? a->size
                     : a->size % (1u << 20) ? a->size >> 10
                                            : a->size >> 20;
    enum crema_status st = cr_buf_printf(
        buf, err,
        "<rect x=\"%d\" y=\"%u\" width=\"%d\" height=\"%u\" fill=\"%s\" stroke=\"#333333\"%s/>\n"
        "<text x=\"%d\" y=\"%u\" text-anchor=\"end\">0x%06x</text>\n<text x=\"%d\" y=\"%u\">",
        BOX_LEFT, y, BOX_WIDTH, height, color_of(a),
        a->kind == CREMA_AREA_FREE ? " stroke-dasharray=\"4\"" : "", BOX_LEFT - 8, y + 5, a->off,
        BOX_LEFT + 10, y + height / 2 + 5);
    if (st == CREMA_OK)
        st = put_label(buf, a, extra, err);
    if (st == CREMA_OK)
        st = cr_buf_printf(
            buf, err, "</text>\n<text x=\"%d\" y=\"%u\" text-anchor=\"end\">%llu %s</text>\n",
            BOX_LEFT + BOX_WIDTH - 10, y + height / 2 + 5, (unsigned long long)shown, unit);
    return st;
}

static enum crema_status put_areas(struct cr_buf *buf, const struct crema_flash_area *areas,
                                   size_t count, const struct crema_partition_subtypes *extra,
                                   struct crema_error *err)
{
    unsigned y = TOP;
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        unsigned height = height_of(areas[i].size);
        st = put_area(buf, &areas[i], y, height, extra, err);
        y += height;
    }
    if (st == CREMA_OK && count)
        st = cr_buf_printf(buf, err,
                           "<text x=\"%d\" y=\"%u\" text-anchor=\"end\">0x%06llx</text>\n</svg>\n",
                           BOX_LEFT - 8, y + 5,
                           (unsigned long long)(areas[count - 1].off + areas[count - 1].size));
    return st;
}

enum crema_status crema_partition_svg(const struct crema_partition_table *table,
                                      const struct crema_partition_rules *rules, char **out,
                                      struct crema_error *err)
{
    struct crema_flash_area areas[CREMA_AREAS_MAX];
    struct cr_buf buf = CR_BUF_INIT(SVG_MAX);
    size_t count = crema_partition_map(table, rules, areas), len;
    unsigned height = 2 * TOP;
    for (size_t i = 0; i < count; i++)
        height += height_of(areas[i].size);
    enum crema_status st =
        cr_buf_printf(&buf, err,
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%u\" "
                      "font-family=\"monospace\" font-size=\"13\">\n"
                      "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n",
                      BOX_LEFT + BOX_WIDTH + TOP, height);
    if (st == CREMA_OK)
        st = put_areas(&buf, areas, count, rules->extra, err);
    *out = st == CREMA_OK ? (char *)cr_buf_take(&buf, &len) : NULL;
    cr_buf_release(&buf);
    return st;
}
