/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "region.h"

#include "buf.h"
#include "bytes.h"
#include "err.h"
#include "suggest.h"

#include <crema/partition.h>
#include <ctype.h>
#include <string.h>
#include <strings.h>

bool region_is_number(const char *word)
{
    return isdigit((unsigned char)word[0]);
}

static bool is_all(const char *word)
{
    return strcasecmp(word, "all") == 0;
}

size_t region_words(const char *const *words, size_t count)
{
    return count > 1 && region_is_number(words[0]) ? 2 : 1;
}

enum crema_status region_flash_size(struct crema_loader *loader, uint32_t *size,
                                    struct crema_error *err)
{
    struct crema_flash_info info;
    enum crema_status st = crema_loader_flash_info(loader, &info, err);
    if (st == CREMA_OK && info.size == 0) {
        cr_err(err, CREMA_E_TARGET, "the flash, JEDEC id %02x %04x, does not tell its size",
               info.manufacturer, info.device);
        cr_err_try(err, "an offset and a size in numbers");
        return CREMA_E_TARGET;
    }
    *size = info.size;
    return st;
}

static enum crema_status take_bytes(void *ctx, const uint8_t *data, size_t len,
                                    struct crema_error *err)
{
    return cr_buf_append(ctx, data, len, err);
}

static enum crema_status read_table(struct crema_loader *loader, uint32_t off,
                                    struct crema_partition_table *table, struct crema_error *err)
{
    struct cr_buf bytes = CR_BUF_INIT(WIRE_PART_TABLE_LEN);
    enum crema_status st =
        crema_loader_flash_read(loader, off, WIRE_PART_TABLE_LEN, take_bytes, &bytes, err);
    if (st == CREMA_OK)
        st = crema_partition_table_read_binary(bytes.data, bytes.len, table, err);
    cr_buf_release(&bytes);
    return cr_err_what(err, st, "cannot read the partition table at 0x%x", (unsigned)off);
}

static enum crema_status find_partition(struct crema_loader *loader, const char *name,
                                        uint32_t table_off, struct region *out,
                                        struct crema_error *err)
{
    struct crema_partition_table table;
    struct cr_suggest near = {.word = name};
    char names[160] = "";
    enum crema_status st = read_table(loader, table_off, &table, err);
    if (st != CREMA_OK)
        return st;
    for (size_t i = 0; i < table.count; i++) {
        const struct crema_partition *p = &table.entries[i];
        if (strcmp(p->name, name) == 0) {
            *out = (struct region){.off = p->off, .len = p->size};
            snprintf(out->name, sizeof out->name, "%s", name);
            return CREMA_OK;
        }
        cr_suggest_add(&near, p->name);
        size_t used = strlen(names);
        snprintf(names + used, sizeof names - used, "%s%s", used ? ", " : "", p->name);
    }
    cr_err(err, CREMA_E_USAGE, "the table at 0x%x has no partition \"%s\": it has %s",
           (unsigned)table_off, name, names[0] ? names : "none");
    if (near.best)
        cr_err_try(err, "%s", near.best);
    return CREMA_E_USAGE;
}

static enum crema_status parse_region(const char *const *words, uint32_t flash_size,
                                      struct region *out, struct crema_error *err)
{
    uint64_t off, len = 0;
    enum crema_status st = opt_parse_uint(words[0], &off, err);
    if (st == CREMA_OK && !is_all(words[1]))
        st = opt_parse_uint(words[1], &len, err);
    if (st != CREMA_OK)
        return st;
    if (is_all(words[1]) && off < flash_size)
        len = flash_size - off;
    if (!is_range_inside(off, len, flash_size) || len == 0)
        return cr_err(err, CREMA_E_USAGE, "%s bytes at %s are not in the flash of 0x%x bytes",
                      words[1], words[0], (unsigned)flash_size);
    *out = (struct region){.off = (uint32_t)off, .len = (uint32_t)len};
    return CREMA_OK;
}

enum crema_status region_find(struct crema_loader *loader, const char *const *words, size_t count,
                              uint32_t table_off, struct region *out, struct crema_error *err)
{
    uint32_t flash_size;
    enum crema_status st = region_flash_size(loader, &flash_size, err);
    if (st != CREMA_OK)
        return st;
    if (count == 1 && is_all(words[0])) {
        *out = (struct region){.len = flash_size};
        return CREMA_OK;
    }
    if (count == 1 && region_is_number(words[0])) {
        cr_err(err, CREMA_E_USAGE, "the size is missing after %s", words[0]);
        cr_err_try(err, "%s 4K", words[0]);
        return CREMA_E_USAGE;
    }
    return count == 1 ? find_partition(loader, words[0], table_off, out, err)
                      : parse_region(words, flash_size, out, err);
}
