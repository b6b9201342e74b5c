/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The table as a model: names, defaults, and what makes sense. */
#include "partition_priv.h"

#include "bytes.h"
#include "err.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#define APP_SIZE_MAX 0x1000000u /* 16 MiB: what the bootloaders map at most */
#define OTADATA_SIZE 0x2000u    /* two sectors, one a copy */
#define NVS_SIZE_MIN 0x3000u    /* two pages, and one that stays free for moving entries */

#define SUBTYPE_NVS      0x02u
#define SUBTYPE_COREDUMP 0x03u
#define SUBTYPE_TEE_OTA  0x90u

static const struct {
    const char *name;
    uint8_t type;
} types[] = {
    {"app", WIRE_PART_TYPE_APP},
    {"data", WIRE_PART_TYPE_DATA},
    {"bootloader", 0x02},
    {"partition_table", 0x03},
};

static const struct {
    uint8_t type, subtype;
    const char *name;
} subtypes[] = {
    {0, WIRE_PART_APP_FACTORY, "factory"},
    {0, WIRE_PART_APP_TEST, "test"},
    {0, 0x30, "tee_0"},
    {0, 0x31, "tee_1"},
    {1, WIRE_PART_DATA_OTA, "ota"},
    {1, 0x01, "phy"},
    {1, 0x02, "nvs"},
    {1, 0x03, "coredump"},
    {1, 0x04, "nvs_keys"},
    {1, 0x05, "efuse"},
    {1, 0x06, "undefined"},
    {1, 0x80, "esphttpd"},
    {1, 0x81, "fat"},
    {1, 0x82, "spiffs"},
    {1, 0x83, "littlefs"},
    {1, 0x90, "tee_ota"},
    {2, 0x00, "primary"},
    {2, 0x01, "ota"},
    {2, 0x02, "recovery"},
    {3, 0x00, "primary"},
    {3, 0x01, "ota"},
};

static bool is_ota_slot(uint8_t type, uint8_t subtype)
{
    return type == WIRE_PART_TYPE_APP && subtype >= WIRE_PART_APP_OTA_0 &&
           subtype < WIRE_PART_APP_OTA_0 + WIRE_PART_APP_OTA_MAX;
}

const char *crema_partition_type_name(uint8_t type, char *room)
{
    for (size_t i = 0; i < CR_COUNT(types); i++) {
        if (types[i].type == type)
            return types[i].name;
    }
    snprintf(room, 8, "0x%02x", type);
    return room;
}

const char *crema_partition_subtype_name(uint8_t type, uint8_t subtype, char *room)
{
    for (size_t i = 0; i < CR_COUNT(subtypes); i++) {
        if (subtypes[i].type == type && subtypes[i].subtype == subtype)
            return subtypes[i].name;
    }
    if (is_ota_slot(type, subtype))
        snprintf(room, 8, "ota_%u", subtype - WIRE_PART_APP_OTA_0);
    else
        snprintf(room, 8, "0x%02x", subtype);
    return room;
}

const char *crema_partition_subtype_name_for(const struct crema_partition_subtypes *extra,
                                             uint8_t type, uint8_t subtype, char *room)
{
    for (size_t i = 0; extra && i < extra->count; i++) {
        if (extra->list[i].type == type && extra->list[i].subtype == subtype)
            return extra->list[i].name;
    }
    return crema_partition_subtype_name(type, subtype, room);
}

bool cr_partition_type_parse(const char *name, uint8_t *type)
{
    for (size_t i = 0; i < CR_COUNT(types); i++) {
        if (strcasecmp(types[i].name, name) == 0) {
            *type = types[i].type;
            return true;
        }
    }
    return false;
}

bool cr_partition_subtype_parse(const struct crema_partition_subtypes *extra, uint8_t type,
                                const char *name, uint8_t *subtype)
{
    for (unsigned i = 0; i < 256; i++) {
        char room[8];
        const char *known = crema_partition_subtype_name_for(extra, type, (uint8_t)i, room);
        if (strncmp(known, "0x", 2) != 0 && strcasecmp(known, name) == 0) {
            *subtype = (uint8_t)i;
            return true;
        }
    }
    return false;
}

bool cr_partition_is_primary(const struct crema_partition *p)
{
    return (p->type == CR_PART_TYPE_BOOTLOADER || p->type == CR_PART_TYPE_TABLE) &&
           p->subtype == CR_PART_PRIMARY;
}

uint32_t cr_partition_align(uint8_t type)
{
    return type == WIRE_PART_TYPE_APP ? CR_PART_APP_ALIGN : CR_PART_SECTOR;
}

void crema_partition_table_default(uint32_t flash_size, struct crema_partition_table *out)
{
    uint32_t app = 0x10000;
    uint32_t app_size = flash_size - app < APP_SIZE_MAX ? flash_size - app : APP_SIZE_MAX;
    *out = (struct crema_partition_table){
        .entries =
            {
                {"nvs", WIRE_PART_TYPE_DATA, 0x02, 0x9000, 0x6000, 0},
                {"phy_init", WIRE_PART_TYPE_DATA, 0x01, 0xf000, 0x1000, 0},
                {"factory", WIRE_PART_TYPE_APP, WIRE_PART_APP_FACTORY, app, app_size, 0},
            },
        .count = 3,
    };
}

const struct crema_partition *crema_partition_find(const struct crema_partition_table *table,
                                                   const char *name)
{
    for (size_t i = 0; i < table->count; i++) {
        if (strcmp(table->entries[i].name, name) == 0)
            return &table->entries[i];
    }
    return NULL;
}

const struct crema_partition *crema_partition_find_app(const struct crema_partition_table *table)
{
    const struct crema_partition *best = NULL;
    for (size_t i = 0; i < table->count; i++) {
        const struct crema_partition *p = &table->entries[i];
        if (p->type != WIRE_PART_TYPE_APP)
            continue;
        if (p->subtype == WIRE_PART_APP_FACTORY)
            return p;
        /* OTA slots count up from ota_0; other kinds of app come after them. */
        bool is_slot = is_ota_slot(p->type, p->subtype);
        if (!best || (is_slot && !is_ota_slot(best->type, best->subtype)) ||
            (is_slot && p->subtype < best->subtype))
            best = p;
    }
    return best;
}

static enum crema_status check_app_size(const struct crema_partition *p,
                                        const struct crema_partition_rules *rules,
                                        struct crema_error *err)
{
    /* The signature of secure boot v1 ends with the partition, at a whole page of the MMU. */
    uint32_t align =
        rules->secure_boot == CREMA_SECURE_BOOT_V1 ? CR_PART_APP_ALIGN : CR_PART_SECTOR;
    if (p->size % align)
        return cr_err(err, CREMA_E_INPUT,
                      "app partition %s has 0x%x bytes, which is no multiple of 0x%x", p->name,
                      p->size, align);
    if (p->size > APP_SIZE_MAX)
        return cr_err(err, CREMA_E_INPUT, "app partition %s has 0x%x bytes, and 0x%x is the most",
                      p->name, p->size, APP_SIZE_MAX);
    return CREMA_OK;
}

/* What firmware writes to cannot be read-only, and NVS needs room to be written. */
static enum crema_status check_data(const struct crema_partition *p, struct crema_error *err)
{
    bool is_readonly = p->flags & WIRE_PART_FLAG_READONLY;
    if ((p->subtype == WIRE_PART_DATA_OTA || p->subtype == SUBTYPE_COREDUMP) && is_readonly)
        return cr_err(err, CREMA_E_INPUT, "partition %s is always written, and cannot be readonly",
                      p->name);
    if (p->subtype != SUBTYPE_NVS || is_readonly || p->size >= NVS_SIZE_MIN)
        return CREMA_OK;
    cr_err(err, CREMA_E_INPUT, "NVS partition %s has 0x%x bytes, and 0x%x is the least", p->name,
           p->size, NVS_SIZE_MIN);
    cr_err_try(err, "make it larger, or flag it readonly");
    return CREMA_E_INPUT;
}

static enum crema_status check_end(const struct crema_partition *p, uint32_t flash_size,
                                   struct crema_error *err)
{
    uint64_t end = (uint64_t)p->off + p->size;
    uint64_t limit = flash_size ? flash_size : UINT64_C(1) << 32;
    if (end <= limit)
        return CREMA_OK;
    cr_err(err, CREMA_E_INPUT,
           "partition %s ends at 0x%llx, %llu KiB beyond the end of the flash at 0x%llx", p->name,
           (unsigned long long)end, (unsigned long long)(end - limit + 1023) >> 10,
           (unsigned long long)limit);
    cr_err_try(err, "make it smaller, or say the flash's real size with --flash-size");
    return CREMA_E_INPUT;
}

static enum crema_status check_place(const struct crema_partition *p,
                                     const struct crema_partition_rules *rules,
                                     struct crema_error *err)
{
    uint32_t align = cr_partition_align(p->type);
    enum crema_status st = CREMA_OK;
    if (p->size == 0)
        return cr_err(err, CREMA_E_INPUT, "partition %s has no size", p->name);
    if (p->off % align) {
        cr_err(err, CREMA_E_INPUT, "partition %s begins at 0x%x, which is no multiple of 0x%x",
               p->name, p->off, align);
        cr_err_try(err, "leave its offset empty, and it gets the next free place");
        return CREMA_E_INPUT;
    }
    if (p->type == WIRE_PART_TYPE_APP)
        st = check_app_size(p, rules, err);
    else if (p->type == WIRE_PART_TYPE_DATA)
        st = check_data(p, err);
    return st == CREMA_OK ? check_end(p, rules->flash_size, err) : st;
}

static enum crema_status check_pair(const struct crema_partition *a,
                                    const struct crema_partition *b, struct crema_error *err)
{
    if (strcmp(a->name, b->name) == 0)
        return cr_err(err, CREMA_E_INPUT, "there are two partitions named %s", a->name);
    if (a->off >= (uint64_t)b->off + b->size || b->off >= (uint64_t)a->off + a->size)
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT, "partitions %s (0x%x to 0x%x) and %s (0x%x to 0x%x) overlap",
                  a->name, a->off, a->off + a->size, b->name, b->off, b->off + b->size);
}

static enum crema_status check_beside_table(const struct crema_partition *p,
                                            const struct crema_partition_rules *rules,
                                            struct crema_error *err)
{
    uint32_t free_from = rules->table_off + CR_PART_SECTOR;
    if (cr_partition_is_primary(p) || p->off >= free_from)
        return CREMA_OK;
    return cr_err(
        err, CREMA_E_INPUT,
        "partition %s begins at 0x%x, but up to 0x%x is the place of the bootloader and the "
        "partition table",
        p->name, p->off, free_from);
}

/* Tells where in the CSV file the mistake is, when the table came from one. */
static enum crema_status add_line(const struct crema_partition_table *table, size_t i,
                                  struct crema_error *err)
{
    char why[sizeof err->why];
    if (!err || !table->lines[i])
        return CREMA_E_INPUT;
    snprintf(why, sizeof why, "%s", err->why);
    snprintf(err->why, sizeof err->why, "line %u: %.*s", table->lines[i], (int)sizeof err->why - 20,
             why);
    return CREMA_E_INPUT;
}

/* Kinds of which a bootloader expects one alone. */
static enum crema_status check_single(const struct crema_partition_table *table, uint8_t type,
                                      uint8_t subtype, struct crema_error *err)
{
    const struct crema_partition *first = NULL;
    for (size_t i = 0; i < table->count; i++) {
        const struct crema_partition *p = &table->entries[i];
        if (p->type != type || p->subtype != subtype)
            continue;
        char a[8], b[8];
        if (first)
            return cr_err(err, CREMA_E_INPUT, "%s and %s are both %s %s, and there may be one",
                          first->name, p->name, crema_partition_type_name(type, a),
                          crema_partition_subtype_name(type, subtype, b));
        first = p;
    }
    if (first && type == WIRE_PART_TYPE_DATA && first->size != OTADATA_SIZE)
        return cr_err(err, CREMA_E_INPUT, "%s holds OTA data and has 0x%x bytes instead of 0x%x",
                      first->name, first->size, OTADATA_SIZE);
    return CREMA_OK;
}

static enum crema_status check_entries(const struct crema_partition_table *table,
                                       const struct crema_partition_rules *rules,
                                       struct crema_error *err)
{
    for (size_t i = 0; i < table->count; i++) {
        enum crema_status st = check_place(&table->entries[i], rules, err);
        if (st == CREMA_OK)
            st = check_beside_table(&table->entries[i], rules, err);
        for (size_t k = 0; k < i && st == CREMA_OK; k++)
            st = check_pair(&table->entries[k], &table->entries[i], err);
        if (st != CREMA_OK)
            return add_line(table, i, err);
    }
    return CREMA_OK;
}

static enum crema_status check_rules(const struct crema_partition_rules *rules,
                                     struct crema_error *err)
{
    if (rules->table_off % CR_PART_SECTOR || rules->table_off > UINT32_MAX - CR_PART_SECTOR)
        return cr_err(err, CREMA_E_USAGE, "a partition table cannot begin at 0x%x",
                      rules->table_off);
    if (rules->boot_off == CREMA_PARTITION_NO_OFF || rules->boot_off < rules->table_off)
        return CREMA_OK;
    cr_err(err, CREMA_E_INPUT,
           "the table at 0x%x leaves no room for the bootloader, which this chip boots from 0x%x",
           rules->table_off, rules->boot_off);
    cr_err_try(err, "--offset 0x8000 is usual");
    return CREMA_E_INPUT;
}

enum crema_status crema_partition_table_check_for(const struct crema_partition_table *table,
                                                  const struct crema_partition_rules *rules,
                                                  struct crema_error *err)
{
    enum crema_status st = check_rules(rules, err);
    if (st == CREMA_OK && table->count == 0)
        st = cr_err(err, CREMA_E_INPUT, "it has no entries");
    if (st == CREMA_OK)
        st = check_entries(table, rules, err);
    if (st == CREMA_OK)
        st = check_single(table, WIRE_PART_TYPE_APP, WIRE_PART_APP_FACTORY, err);
    if (st == CREMA_OK)
        st = check_single(table, WIRE_PART_TYPE_DATA, WIRE_PART_DATA_OTA, err);
    if (st == CREMA_OK)
        st = check_single(table, WIRE_PART_TYPE_DATA, SUBTYPE_TEE_OTA, err);
    return cr_err_what(err, st, "the partition table makes no sense");
}

enum crema_status crema_partition_table_check(const struct crema_partition_table *table,
                                              uint32_t table_off, uint32_t flash_size,
                                              struct crema_error *err)
{
    struct crema_partition_rules rules = CREMA_PARTITION_RULES_DEFAULT;
    rules.table_off = table_off;
    rules.flash_size = flash_size;
    return crema_partition_table_check_for(table, &rules, err);
}
