/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A project's own names for subtypes, as --extra-partition-subtypes gives them. */
#include "err.h"
#include "partition_priv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SEPARATORS " \t\r\n;"
#define ENTRY_MAX  80

/* Hexadecimal, with or without 0x. */
static bool parse_value(const char *text, uint8_t *out)
{
    char *end;
    unsigned long value = strtoul(text, &end, 16);
    if (*end || end == text || strchr("+-", *text) || value > 0xfe)
        return false;
    *out = (uint8_t)value;
    return true;
}

static enum crema_status malformed(const char *entry, struct crema_error *err)
{
    cr_err(err, CREMA_E_INPUT, "\"%s\" is no subtype of a project's own", entry);
    cr_err_try(err, "TYPE,NAME,VALUE with app or data, and a value to 0xfe: data,keys,0x40");
    return CREMA_E_INPUT;
}

/* As the vendor's framework has them, whose build makes a C enumeration of them. */
static bool is_name(const char *name, size_t room)
{
    size_t len = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
    return len > 0 && name[len] == '\0' && len < room && strncmp(name, "0x", 2) != 0;
}

/* Neither the name nor the value may be taken. */
static enum crema_status check_free(const struct crema_partition_subtypes *known, uint8_t type,
                                    const char *name, uint8_t value, struct crema_error *err)
{
    char room[8];
    uint8_t other;
    const char *taken = crema_partition_subtype_name_for(known, type, value, room);
    if (strncmp(taken, "0x", 2) != 0)
        return cr_err(err, CREMA_E_INPUT, "the value 0x%02x of %s is %s already", value, name,
                      taken);
    if (cr_partition_subtype_parse(known, type, name, &other))
        return cr_err(err, CREMA_E_INPUT, "the name %s is of 0x%02x already", name, other);
    return CREMA_OK;
}

static enum crema_status add(struct crema_partition_subtypes *out, const char *entry,
                             struct crema_error *err)
{
    char copy[ENTRY_MAX], *rest = NULL;
    if (strlen(entry) >= sizeof copy)
        return malformed("...", err);
    memcpy(copy, entry, strlen(entry) + 1);
    const char *type = strtok_r(copy, ",", &rest), *name = strtok_r(NULL, ",", &rest);
    const char *value = strtok_r(NULL, ",", &rest);
    uint8_t type_code, subtype;
    bool is_good = type && name && value && !strtok_r(NULL, ",", &rest) &&
                   cr_partition_type_parse(type, &type_code) && type_code <= WIRE_PART_TYPE_DATA &&
                   parse_value(value, &subtype) && is_name(name, sizeof out->list[0].name);
    if (!is_good)
        return malformed(entry, err);
    if (out->count == CREMA_SUBTYPES_MAX)
        return cr_err(err, CREMA_E_INPUT, "there are more than %d", CREMA_SUBTYPES_MAX);
    enum crema_status st = check_free(out, type_code, name, subtype, err);
    if (st != CREMA_OK)
        return st;
    out->list[out->count].type = type_code;
    out->list[out->count].subtype = subtype;
    snprintf(out->list[out->count++].name, sizeof out->list[0].name, "%s", name);
    return CREMA_OK;
}

enum crema_status crema_partition_subtypes_parse(const char *text,
                                                 struct crema_partition_subtypes *out,
                                                 struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    char *copy = strdup(text), *rest = NULL;
    *out = (struct crema_partition_subtypes){0};
    if (!copy)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    for (char *entry = strtok_r(copy, SEPARATORS, &rest); entry && st == CREMA_OK;
         entry = strtok_r(NULL, SEPARATORS, &rest))
        st = add(out, entry, err);
    free(copy);
    if (st != CREMA_OK)
        *out = (struct crema_partition_subtypes){0};
    return cr_err_what(err, st, "cannot use the extra subtypes");
}
