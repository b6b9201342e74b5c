/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The tables of include/crema/chip.h: what the virtual chips and the tools know of a chip's
 * registers without any file. Equal sets of fields, and the registers of equal peripherals, stand
 * once. */
#include "emit.h"
#include "node.h"
#include "outdir.h"

#include "err.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* A set of fields that is in the table. */
struct field_set {
    const struct crema_svd_field *fields; /* NULL: a free slot */
    uint32_t count, first;
};

/* The registers of a kind of peripheral that are in the table. */
struct reg_set {
    const struct crema_svd_reg *regs; /* NULL: a free slot */
    uint32_t first;
};

struct table {
    const struct crema_svd *svd;
    struct cr_emit fields, regs, periphs;
    struct field_set *sets;
    size_t set_mask;
    uint32_t field_count, reg_count;
    struct reg_set *kinds;
    size_t kind_mask;
};

static const char *access_name(unsigned access)
{
    return access == CREMA_SVD_READ_WRITE   ? "CREMA_ACCESS_RW"
           : access == CREMA_SVD_READ_ONLY  ? "CREMA_ACCESS_RO"
           : access == CREMA_SVD_WRITE_ONLY ? "CREMA_ACCESS_WO"
                                            : "CREMA_ACCESS_W1";
}

static bool is_same_field(const struct crema_svd_field *a, const struct crema_svd_field *b)
{
    return a->lsb == b->lsb && a->width == b->width && a->access == b->access &&
           strcmp(a->name, b->name) == 0;
}

static bool is_same_set(const struct field_set *set, const struct crema_svd_reg *reg)
{
    if (set->count != reg->field_count)
        return false;
    for (uint32_t i = 0; i < set->count && set->fields != reg->fields; i++) {
        if (!is_same_field(&set->fields[i], &reg->fields[i]))
            return false;
    }
    return true;
}

static struct field_set *slot_of(const struct table *t, const struct crema_svd_reg *reg)
{
    uint64_t h = reg->field_count;
    for (uint32_t i = 0; i < reg->field_count; i++) {
        for (const char *s = reg->fields[i].name; *s; s++)
            h = (h ^ (unsigned char)*s) * 0x100000001b3u;
        h = (h ^ reg->fields[i].lsb) * 0x100000001b3u;
    }
    size_t at = (size_t)(h ^ h >> 29) & t->set_mask;
    while (t->sets[at].fields && !is_same_set(&t->sets[at], reg))
        at = (at + 1) & t->set_mask;
    return &t->sets[at];
}

/* Where the register's fields stand in the table; puts them there the first time. */
static uint32_t field_first(struct table *t, const struct crema_svd_reg *reg)
{
    if (reg->field_count == 0)
        return 0;
    struct field_set *set = slot_of(t, reg);
    if (set->fields)
        return set->first;
    *set = (struct field_set){reg->fields, reg->field_count, t->field_count};
    for (uint32_t i = 0; i < reg->field_count; i++) {
        const struct crema_svd_field *f = &reg->fields[i];
        char name[SVD_IDENT_MAX];
        cr_name_text(f->name, name);
        cr_emit(&t->fields, "    {\"%s\", %u, %u, %s},\n", name, (unsigned)f->lsb,
                (unsigned)f->width, access_name(f->access));
    }
    t->field_count += reg->field_count;
    return set->first;
}

static enum crema_status add_reg(struct table *t, const struct crema_svd_periph *p,
                                 const struct crema_svd_reg *r, struct crema_error *err)
{
    unsigned bytes = r->size_bits <= 8 ? 1 : r->size_bits <= 16 ? 2 : r->size_bits <= 32 ? 4 : 8;
    if (r->field_count > UINT16_MAX)
        return cr_err(err, CREMA_E_UNSUPPORTED,
                      "%s:%u: %s.%s has %u fields, and the tables hold %u of a register",
                      t->svd->file, r->line, p->name, r->name, r->field_count, UINT16_MAX);
    char name[SVD_IDENT_MAX];
    cr_name_text(r->name, name);
    cr_emit(&t->regs, "    {\"%s\", 0x%x, 0x%x, %u, %s, %u, %u},\n", name, (uint64_t)r->off,
            r->reset, bytes, access_name(r->access), r->field_count, field_first(t, r));
    t->reg_count++;
    return CREMA_OK;
}

/* Where the kind of a peripheral stands, or belongs. */
static struct reg_set *kind_of(const struct table *t, const struct crema_svd_periph *p)
{
    size_t at = (size_t)((uint64_t)(uintptr_t)p->regs * 0x9e3779b97f4a7c15u >> 32) & t->kind_mask;
    while (t->kinds[at].regs && t->kinds[at].regs != p->regs)
        at = (at + 1) & t->kind_mask;
    return &t->kinds[at];
}

static enum crema_status add_periph(struct table *t, const struct crema_svd_periph *p,
                                    struct crema_error *err)
{
    struct reg_set *kind = kind_of(t, p);
    if (!kind->regs) {
        *kind = (struct reg_set){p->regs, t->reg_count};
        for (uint32_t i = 0; i < p->reg_count; i++) {
            enum crema_status st = add_reg(t, p, &p->regs[i], err);
            if (st != CREMA_OK)
                return st;
        }
    }
    char name[SVD_IDENT_MAX];
    cr_name_text(p->name, name);
    cr_emit(&t->periphs, "    {\"%s\", 0x%x, 0x%x, %u, %u},\n", name, (uint64_t)p->base,
            (uint64_t)p->size, kind->first, p->reg_count);
    return CREMA_OK;
}

static enum crema_status build(struct table *t, struct crema_error *err)
{
    size_t regs = 0;
    for (size_t i = 0; i < t->svd->periph_count; i++)
        regs += t->svd->periphs[i].reg_count;
    size_t slots = 1024;
    while (slots < regs * 2 && slots < (size_t)1 << 21)
        slots *= 2;
    t->set_mask = slots - 1;
    t->sets = calloc(slots, sizeof *t->sets);
    size_t kinds = 64;
    while (kinds < 2 * t->svd->periph_count)
        kinds *= 2;
    t->kind_mask = kinds - 1;
    t->kinds = calloc(kinds, sizeof *t->kinds);
    if (!t->sets || !t->kinds)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    for (size_t i = 0; i < t->svd->periph_count; i++) {
        enum crema_status st = add_periph(t, &t->svd->periphs[i], err);
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

/* An array that C allows even when nothing is in it. */
static void print_array(struct cr_emit *out, const char *type, const char *name,
                        const struct cr_emit *rows)
{
    cr_emit(out, "static const struct %s %s[] = {\n", type, name);
    if (rows->buf.len)
        cr_buf_append(&out->buf, rows->buf.data, rows->buf.len, out->err);
    else
        cr_emit(out, "    {0},\n");
    cr_emit(out, "};\n\n");
}

static void print_file(struct table *t, const char *chip, const char *mark, struct cr_emit *out)
{
    cr_emit(out, "/* SPDX-License-Identifier: Apache-2.0 OR MIT */\n%s\n", mark);
    cr_emit(out, "#include <crema/chip.h>\n\n#include \"gen.h\"\n\n// clang-format off\n");
    print_array(out, "crema_field", "fields", &t->fields);
    print_array(out, "crema_reg", "regs", &t->regs);
    print_array(out, "crema_periph", "periphs", &t->periphs);
    cr_emit(out, "static const struct crema_irq_source irqs[] = {\n");
    for (size_t i = 0; i < t->svd->irq_count; i++) {
        char name[SVD_IDENT_MAX];
        cr_name_text(t->svd->irqs[i].name, name);
        cr_emit(out, "    {\"%s\", %u},\n", name, t->svd->irqs[i].number);
    }
    cr_emit(out, t->svd->irq_count ? "};\n\n" : "    {0},\n};\n\n");
    cr_emit(out,
            "const struct crema_chip_regs cr_%s_regs = {\n"
            "    .periphs = periphs,\n    .periph_count = %u,\n"
            "    .regs = regs,\n    .reg_count = %u,\n"
            "    .fields = fields,\n    .field_count = %u,\n"
            "    .irqs = irqs,\n    .irq_count = %u,\n};\n",
            chip, (unsigned)t->svd->periph_count, t->reg_count, t->field_count,
            (unsigned)t->svd->irq_count);
}

static bool is_chip_name(const char *chip)
{
    size_t len = strlen(chip);
    for (size_t i = 0; i < len; i++) {
        if (!isalnum((unsigned char)chip[i]) || isupper((unsigned char)chip[i]))
            return false;
    }
    return len > 0 && len < 32;
}

static enum crema_status write_file(struct cr_emit *out, const char *chip, const char *dir,
                                    const char *mark, struct crema_error *err)
{
    char path[PATH_MAX];
    int n = snprintf(path, sizeof path, "%s/%s.c", dir, chip);
    if (n < 0 || (size_t)n >= sizeof path)
        return cr_err(err, CREMA_E_USAGE, "the folder's path is too long");
    if (out->status != CREMA_OK)
        return out->status;
    enum crema_status st = cr_outdir_check(path, mark, err);
    return st == CREMA_OK ? cr_file_write(path, out->buf.data, out->buf.len, err) : st;
}

enum crema_status crema_svd_table(const struct crema_svd *svd, const char *chip, const char *dir,
                                  struct crema_svd_files *files, struct crema_error *err)
{
    struct table t = {.svd = svd};
    struct cr_emit out = {.err = err};
    struct cr_emit *const all[] = {&out, &t.fields, &t.regs, &t.periphs};
    char mark[128];
    if (files)
        *files = (struct crema_svd_files){0};
    if (!is_chip_name(chip))
        return cr_err(err, CREMA_E_USAGE, "\"%.40s\" is no chip's name: small letters and digits",
                      chip);
    snprintf(
        mark, sizeof mark,
        "/* Generated from the register description of %s by `crema svd table`; do not edit. */",
        chip);
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        all[i]->buf.max = CREMA_SVD_OUTPUT_MAX;
        all[i]->err = err;
    }
    enum crema_status st = build(&t, err);
    for (size_t i = 1; i < sizeof all / sizeof all[0] && st == CREMA_OK; i++)
        st = all[i]->status;
    if (st == CREMA_OK) {
        print_file(&t, chip, mark, &out);
        st = write_file(&out, chip, dir, mark, err);
    }
    if (st == CREMA_OK && files)
        *files = (struct crema_svd_files){.count = 1, .bytes = out.buf.len};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        cr_buf_release(&all[i]->buf);
    free(t.sets);
    free(t.kinds);
    return st;
}
