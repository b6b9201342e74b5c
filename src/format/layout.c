/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Plans a flash: builds the parts, and proves that they fit. */
#include "buf.h"
#include "bytes.h"
#include "err.h"
#include "image_priv.h"
#include "partition_priv.h"

#include <crema/layout.h>
#include <libelf.h>
#include <stdlib.h>
#include <string.h>

static bool is_text(const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (data[i] < 0x20 && !strchr("\t\r\n", data[i]))
            return false;
    }
    return len > 0;
}

enum crema_file_kind crema_file_kind(const uint8_t *data, size_t len)
{
    if (len >= SELFMAG && memcmp(data, ELFMAG, SELFMAG) == 0)
        return CREMA_FILE_ELF;
    if (len >= WIRE_IMAGE_HEADER_LEN && data[0] == WIRE_IMAGE_MAGIC &&
        data[WIRE_IMAGE_OFF_SEGMENTS] <= WIRE_IMAGE_SEGMENTS_MAX)
        return CREMA_FILE_IMAGE;
    if (len >= WIRE_PART_ENTRY_LEN && get_le16(data) == WIRE_PART_MAGIC)
        return CREMA_FILE_PARTITION_TABLE;
    size_t head = len < 1024 ? len : 1024;
    if (is_text(data, head) && memchr(data, ',', head))
        return CREMA_FILE_PARTITION_CSV;
    return CREMA_FILE_UNKNOWN;
}

struct plan {
    const struct crema_layout_options *options;
    const struct crema_chip *chip;
    struct crema_layout *out;
    uint32_t table_off;
    struct crema_image_options image; /* with the flash's size filled in */
};

/* Parts are added in the order of their offsets only by chance; sorted at the end. */
static void add_part(struct plan *plan, const char *name, uint32_t off, const uint8_t *data,
                     size_t len, uint8_t *owned)
{
    struct crema_layout *out = plan->out;
    out->owned[out->count] = owned;
    out->parts[out->count++] = (struct crema_flash_part){name, off, data, len};
}

static enum crema_status from_elf(const struct plan *plan, const uint8_t *data, size_t len,
                                  const struct crema_flash_settings *flash, uint8_t **out,
                                  size_t *out_len, struct crema_error *err)
{
    struct crema_elf *elf;
    struct crema_image_options options = plan->image;
    options.flash = *flash;
    enum crema_status st = crema_elf_open(data, len, &elf, err);
    if (st == CREMA_OK)
        st = crema_image_build(elf, &options, out, out_len, err);
    crema_elf_close(elf);
    return st;
}

static enum crema_status from_image(const struct plan *plan, const uint8_t *data, size_t len,
                                    const struct crema_flash_settings *flash, uint8_t **out,
                                    size_t *out_len, struct crema_error *err)
{
    struct crema_image image;
    enum crema_status st = crema_image_parse(data, len, &image, err);
    if (st == CREMA_OK)
        st = crema_image_check(&image, plan->chip, err);
    if (st != CREMA_OK)
        return st;
    *out = malloc(len);
    if (!*out)
        return cr_err(err, CREMA_E_NOMEM, "the host has no %zu bytes of memory left", len);
    memcpy(*out, data, len);
    *out_len = len;
    return crema_image_set_flash(*out, len, flash, err);
}

/* ELF file or image to the bytes of an image, which are the caller's to free. */
static enum crema_status make_image(const struct plan *plan, const char *name, const uint8_t *data,
                                    size_t len, const struct crema_flash_settings *flash,
                                    uint8_t **out, size_t *out_len, struct crema_error *err)
{
    enum crema_file_kind kind = crema_file_kind(data, len);
    enum crema_status st;
    *out = NULL;
    if (kind == CREMA_FILE_IMAGE)
        st = from_image(plan, data, len, flash, out, out_len, err);
    else /* whatever else it is, the ELF reader says best why it is none */
        st = from_elf(plan, data, len, flash, out, out_len, err);
    if (st != CREMA_OK) {
        free(*out);
        *out = NULL;
        cr_err_what(err, st, "cannot use the %s", name);
    }
    return st;
}

static enum crema_status add_bootloader(struct plan *plan, struct crema_error *err)
{
    const struct crema_layout_options *o = plan->options;
    if (!o->bootloader)
        return CREMA_OK;
    /* The ROM reads this header, and cannot start the flash in quad mode by itself. */
    struct crema_flash_settings flash = plan->image.flash;
    if (flash.mode == CREMA_FLASH_MODE_QIO || flash.mode == CREMA_FLASH_MODE_QOUT)
        flash.mode = CREMA_FLASH_MODE_DIO;
    flash.size = plan->out->flash_size;
    uint8_t *data;
    size_t len = 0;
    enum crema_status st =
        make_image(plan, "bootloader", o->bootloader, o->bootloader_len, &flash, &data, &len, err);
    if (st != CREMA_OK)
        return st;
    add_part(plan, "bootloader", plan->chip->boot_off, data, len, data);
    if (plan->chip->boot_off + (uint64_t)len <= plan->table_off)
        return CREMA_OK;
    cr_err(
        err, CREMA_E_INPUT,
        "the bootloader (%zu bytes from 0x%x on) runs %zu bytes into the partition table at 0x%x",
        len, plan->chip->boot_off, plan->chip->boot_off + len - plan->table_off, plan->table_off);
    cr_err_try(err,
               "move the table with --partition-table-offset, as the bootloader was built for");
    return CREMA_E_INPUT;
}

static enum crema_status add_table(struct plan *plan, struct crema_error *err)
{
    struct crema_layout *out = plan->out;
    if (plan->options->table)
        out->table = *plan->options->table;
    else
        crema_partition_table_default(out->flash_size, &out->table);
    enum crema_status st =
        crema_partition_table_check(&out->table, plan->table_off, out->flash_size, err);
    if (st != CREMA_OK || plan->options->is_table_omitted)
        return st;
    uint8_t *data = malloc(WIRE_PART_TABLE_LEN);
    if (!data)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    crema_partition_table_write_binary(&out->table, data);
    add_part(plan, "partition table", plan->table_off, data, WIRE_PART_TABLE_LEN, data);
    return CREMA_OK;
}

static enum crema_status find_app_partition(struct plan *plan, const struct crema_partition **out,
                                            struct crema_error *err)
{
    const char *name = plan->options->app_partition;
    const struct crema_partition_table *table = &plan->out->table;
    *out = name ? crema_partition_find(table, name) : crema_partition_find_app(table);
    if (*out && (*out)->type == WIRE_PART_TYPE_APP)
        return CREMA_OK;
    if (*out)
        return cr_err(err, CREMA_E_INPUT, "partition %s is for data, not for an application", name);
    if (name)
        return cr_err(err, CREMA_E_INPUT, "the partition table has no partition named %s", name);
    cr_err(err, CREMA_E_INPUT, "the partition table has no partition for an application");
    cr_err_try(err, "add a line such as: factory, app, factory, , 1M");
    return CREMA_E_INPUT;
}

static enum crema_status add_app(struct plan *plan, struct crema_error *err)
{
    const struct crema_layout_options *o = plan->options;
    const struct crema_partition *part = NULL;
    if (!o->app)
        return CREMA_OK;
    enum crema_status st = find_app_partition(plan, &part, err);
    if (st != CREMA_OK)
        return st;
    /* A finished image keeps its settings unless others are asked for: it may be signed. */
    bool is_image = crema_file_kind(o->app, o->app_len) == CREMA_FILE_IMAGE;
    struct crema_flash_settings flash = is_image ? o->image.flash : plan->image.flash;
    uint8_t *data;
    size_t len = 0;
    st = make_image(plan, "application", o->app, o->app_len, &flash, &data, &len, err);
    if (st != CREMA_OK)
        return st;
    add_part(plan, "app", part->off, data, len, data);
    plan->out->app_partition = *part;
    if (len <= part->size)
        return CREMA_OK;
    cr_err(err, CREMA_E_INPUT,
           "the application has %zu bytes, and its partition %s %u: %zu KiB too many", len,
           part->name, part->size, (len - part->size + 1023) >> 10);
    cr_err_try(err, "build it smaller (-Os), or give it room with --partition-table");
    return CREMA_E_INPUT;
}

static int compare_parts(const struct crema_flash_part *a, const struct crema_flash_part *b)
{
    return a->off < b->off ? -1 : a->off > b->off;
}

static void sort_parts(struct crema_layout *layout)
{
    for (size_t i = 1; i < layout->count; i++) {
        for (size_t k = i; k > 0 && compare_parts(&layout->parts[k - 1], &layout->parts[k]) > 0;
             k--) {
            struct crema_flash_part part = layout->parts[k];
            layout->parts[k] = layout->parts[k - 1];
            layout->parts[k - 1] = part;
        }
    }
}

/* The table checks its own entries; this holds the parts against each other and the flash. */
static enum crema_status check_parts(const struct crema_layout *layout, struct crema_error *err)
{
    for (size_t i = 0; i < layout->count; i++) {
        const struct crema_flash_part *p = &layout->parts[i];
        if (!is_range_inside(p->off, p->len, layout->flash_size))
            return cr_err(err, CREMA_E_INPUT,
                          "the %s (%zu bytes from 0x%x on) does not fit the flash of %u KiB",
                          p->name, p->len, p->off, layout->flash_size >> 10);
        if (i && p[-1].off + p[-1].len > p->off)
            return cr_err(err, CREMA_E_INPUT, "the %s (0x%x to 0x%zx) reaches into the %s at 0x%x",
                          p[-1].name, p[-1].off, p[-1].off + p[-1].len, p->name, p->off);
    }
    return CREMA_OK;
}

static enum crema_status check_options(const struct plan *plan, struct crema_error *err)
{
    if (plan->table_off % CR_PART_SECTOR)
        return cr_err(err, CREMA_E_USAGE,
                      "the partition table at 0x%x would not begin at a multiple of 0x%x",
                      plan->table_off, CR_PART_SECTOR);
    if (plan->out->flash_size < 1u << 20)
        return cr_err(err, CREMA_E_INPUT, "a flash of %u bytes is less than 1 MiB",
                      plan->out->flash_size);
    return CREMA_OK;
}

enum crema_status crema_layout_plan(const struct crema_layout_options *options,
                                    struct crema_layout *out, struct crema_error *err)
{
    *out = (struct crema_layout){0};
    struct plan plan = {
        .options = options,
        .chip = options->image.chip,
        .out = out,
        .table_off = options->table_off ? options->table_off : WIRE_PART_TABLE_OFF,
        .image = options->image,
    };
    out->flash_size = options->flash_size         ? options->flash_size
                      : options->image.flash.size ? options->image.flash.size
                                                  : CR_FLASH_SIZE_DEFAULT;
    if (plan.image.flash.size == 0)
        plan.image.flash.size = out->flash_size;
    enum crema_status st = check_options(&plan, err);
    if (st == CREMA_OK)
        st = add_bootloader(&plan, err);
    if (st == CREMA_OK)
        st = add_table(&plan, err);
    if (st == CREMA_OK)
        st = add_app(&plan, err);
    if (st == CREMA_OK) {
        sort_parts(out);
        st = check_parts(out, err);
    }
    if (st != CREMA_OK) {
        crema_layout_release(out);
        cr_err_what(err, st, "cannot lay out the flash");
    }
    return st;
}

void crema_layout_release(struct crema_layout *layout)
{
    for (size_t i = 0; i < CREMA_LAYOUT_PARTS_MAX; i++)
        free(layout->owned[i]);
    *layout = (struct crema_layout){0};
}

enum crema_status crema_layout_merge(const struct crema_layout *layout, size_t len, uint8_t **out,
                                     size_t *out_len, struct crema_error *err)
{
    return crema_flash_parts_join(layout->parts, layout->count, 0, len, out, out_len, err);
}
