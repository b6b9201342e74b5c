/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Names to registers, values to names. */
#include "err.h"
#include "node.h"
#include "suggest.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define WORD_SIZE 256

/* Whether `name` is the first `len` bytes of `path`, brackets of `path` aside; in the second turn
 * case aside too, so that names that differ in case alone can both be told. */
static bool is_name(const char *name, const char *path, size_t len, int turn)
{
    for (size_t i = 0; i < len; i++) {
        if (path[i] == '[' || path[i] == ']')
            continue;
        bool is_same = *name == path[i];
        if (turn == 1)
            is_same = toupper((unsigned char)*name) == toupper((unsigned char)path[i]);
        if (!is_same || *name == '\0')
            return false;
        name++;
    }
    return *name == '\0';
}

#define TURNS 2

static void copy_word(char *word, const char *path, size_t len)
{
    snprintf(word, WORD_SIZE, "%.*s", (int)(len < WORD_SIZE ? len : WORD_SIZE - 1), path);
}

static const struct crema_svd_periph *find_periph(const struct crema_svd *svd, const char *path,
                                                  size_t len, struct crema_error *err)
{
    char word[WORD_SIZE];
    copy_word(word, path, len);
    struct cr_suggest near = {.word = word};
    for (int turn = 0; turn < TURNS; turn++) {
        for (size_t i = 0; i < svd->periph_count; i++) {
            if (is_name(svd->periphs[i].name, path, len, turn))
                return &svd->periphs[i];
        }
    }
    for (size_t i = 0; i < svd->periph_count; i++)
        cr_suggest_add(&near, svd->periphs[i].name);
    cr_err(err, CREMA_E_USAGE, "%s has no peripheral %s", svd->name, word);
    if (near.best)
        cr_err_try(err, "did you mean %s?", near.best);
    return NULL;
}

/* The register whose name is the first `len` bytes of `path`. */
static const struct crema_svd_reg *reg_of(const struct crema_svd_periph *periph, const char *path,
                                          size_t len)
{
    for (int turn = 0; turn < TURNS; turn++) {
        for (uint32_t i = 0; i < periph->reg_count; i++) {
            if (is_name(periph->regs[i].name, path, len, turn))
                return &periph->regs[i];
        }
    }
    return NULL;
}

/* The register whose name is the longest head of `path` (names may hold dots). */
static const struct crema_svd_reg *find_reg(const struct crema_svd_periph *periph, const char *path,
                                            size_t *used, struct crema_error *err)
{
    for (size_t len = strlen(path); len > 0; len--) {
        if (path[len] != '\0' && path[len] != '.')
            continue;
        const struct crema_svd_reg *reg = reg_of(periph, path, len);
        *used = len;
        if (reg)
            return reg;
    }
    char word[WORD_SIZE];
    copy_word(word, path, strcspn(path, "."));
    struct cr_suggest near = {.word = word};
    for (uint32_t i = 0; i < periph->reg_count; i++)
        cr_suggest_add(&near, periph->regs[i].name);
    cr_err(err, CREMA_E_USAGE, "%s has no register %s", periph->name, word);
    if (near.best)
        cr_err_try(err, "did you mean %s.%s?", periph->name, near.best);
    return NULL;
}

static const struct crema_svd_field *find_field(const struct crema_svd_place *place,
                                                const char *path, struct crema_error *err)
{
    struct cr_suggest near = {.word = path};
    const struct crema_svd_field *fields = place->reg->fields;
    uint32_t count = place->reg->field_count;
    for (int turn = 0; turn < TURNS; turn++) {
        for (uint32_t i = 0; i < count; i++) {
            if (is_name(fields[i].name, path, strlen(path), turn))
                return &fields[i];
        }
    }
    for (uint32_t i = 0; i < count; i++)
        cr_suggest_add(&near, fields[i].name);
    cr_err(err, CREMA_E_USAGE, "%s.%s has no field %s", place->periph->name, place->reg->name,
           path);
    if (near.best)
        cr_err_try(err, "did you mean %s.%s.%s?", place->periph->name, place->reg->name, near.best);
    return NULL;
}

enum crema_status crema_svd_find(const struct crema_svd *svd, const char *path,
                                 struct crema_svd_place *place, struct crema_error *err)
{
    struct crema_svd_place found = {0};
    memset(place, 0, sizeof *place);
    size_t len = strcspn(path, ".");
    found.periph = find_periph(svd, path, len, err);
    if (!found.periph)
        return CREMA_E_USAGE;
    path += len;
    if (*path == '.') {
        size_t used = 0;
        found.reg = find_reg(found.periph, ++path, &used, err);
        if (!found.reg)
            return CREMA_E_USAGE;
        path += used;
    }
    if (*path == '.' && found.reg) {
        found.field = find_field(&found, path + 1, err);
        if (!found.field)
            return CREMA_E_USAGE;
    }
    *place = found;
    return CREMA_OK;
}

bool crema_svd_at(const struct crema_svd *svd, uint32_t addr, struct crema_svd_place *place)
{
    memset(place, 0, sizeof *place);
    for (size_t i = 0; i < svd->periph_count; i++) {
        const struct crema_svd_periph *p = &svd->periphs[i];
        if (addr < p->base || addr - p->base >= p->size)
            continue;
        for (uint32_t k = 0; k < p->reg_count; k++) {
            const struct crema_svd_reg *r = &p->regs[k];
            if (addr - p->base < r->off || addr - p->base - r->off >= (r->size_bits + 7u) / 8)
                continue;
            place->periph = p;
            place->reg = r;
            return true;
        }
    }
    return false;
}

uint64_t crema_svd_field_get(const struct crema_svd_field *field, uint64_t reg)
{
    return reg >> field->lsb & cr_svd_width_mask(field->width);
}

uint64_t crema_svd_field_mask(const struct crema_svd_field *field)
{
    return cr_svd_width_mask(field->width) << field->lsb;
}

uint64_t crema_svd_field_set(const struct crema_svd_field *field, uint64_t reg, uint64_t value)
{
    uint64_t mask = crema_svd_field_mask(field);
    return (reg & ~mask) | (value << field->lsb & mask);
}

uint64_t crema_svd_reg_mask(const struct crema_svd_reg *reg)
{
    uint64_t mask = 0;
    for (uint32_t i = 0; i < reg->field_count; i++)
        mask |= crema_svd_field_mask(&reg->fields[i]);
    return mask;
}

const struct crema_svd_value *crema_svd_value_name(const struct crema_svd_field *field,
                                                   uint64_t value, bool is_write)
{
    const struct crema_svd_value *fallback = NULL;
    for (uint32_t i = 0; i < field->value_count; i++) {
        const struct crema_svd_value *v = &field->values[i];
        if (is_write ? !v->is_write : !v->is_read)
            continue;
        if (v->is_default)
            fallback = v;
        else if ((value & v->care) == v->value)
            return v;
    }
    return fallback;
}

const char *crema_svd_access_name(enum crema_svd_access access)
{
    static const char *const names[] = {"read-write", "read-only", "write-only", "writeOnce",
                                        "read-writeOnce"};
    return names[access];
}

const char *crema_svd_access_short(enum crema_svd_access access)
{
    static const char *const names[] = {"rw", "ro", "wo", "w1", "rw1"};
    return names[access];
}

const char *crema_svd_write_name(enum crema_svd_write write)
{
    static const char *const names[] = {
        "",          "oneToClear",   "oneToSet", "oneToToggle", "zeroToClear",
        "zeroToSet", "zeroToToggle", "clear",    "set",         "modify",
    };
    return names[write];
}

const char *crema_svd_read_name(enum crema_svd_read read)
{
    static const char *const names[] = {"", "clear", "set", "modify", "modifyExternal"};
    return names[read];
}
