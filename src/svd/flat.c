/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* From the tree to the public view: arrays and clusters expanded, properties filled in, bounds
 * checked. Instances of one peripheral share their registers, elements of one array their fields.
 */
#include "node.h"
#include "sort.h"

#include "err.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct flattener {
    struct cr_svd *svd;
    struct crema_error *err;
    uint32_t reg_total;
    /* The peripheral that is being filled: */
    struct crema_svd_reg *regs;
    uint32_t reg_count, span;
    char path[SVD_PATH_MAX];
};

static const char *keep(struct flattener *f, const char *text)
{
    return cr_arena_text(&f->svd->arena, text, strlen(text));
}

static enum crema_status no_memory(struct flattener *f)
{
    return cr_svd_err_memory(f->svd, f->err);
}

static uint32_t count_children(const struct cr_svd_node *n, enum cr_svd_kind kind)
{
    uint32_t count = 0;
    for (const struct cr_svd_node *c = n->first; c; c = c->next)
        count += c->kind == kind;
    return count;
}

static void fill_values(const struct cr_svd_node *enums, struct crema_svd_value *out)
{
    uint64_t usage =
        svd_has(enums, N_USAGE) ? enums->num[N_USAGE] : SVD_USAGE_READ | SVD_USAGE_WRITE;
    for (const struct cr_svd_node *v = enums->first; v; v = v->next) {
        if (v->kind != SVD_ENUM)
            continue;
        *out++ = (struct crema_svd_value){
            .name = v->text[T_NAME],
            .text = v->text[T_DESC],
            .value = v->num[N_VALUE] & (svd_has(v, N_CARE) ? v->num[N_CARE] : 0),
            .care = svd_has(v, N_CARE) ? v->num[N_CARE] : 0,
            .is_default = v->num[N_DEFAULT] != 0,
            .is_read = (usage & SVD_USAGE_READ) != 0,
            .is_write = (usage & SVD_USAGE_WRITE) != 0,
        };
    }
}

/* The named values of a field, from all its enumeratedValues. */
static enum crema_status make_values(struct flattener *f, const struct cr_svd_node *field,
                                     struct crema_svd_field *out)
{
    uint32_t count = 0;
    for (const struct cr_svd_node *e = field->first; e; e = e->next) {
        if (e->kind == SVD_ENUMS)
            count += count_children(e, SVD_ENUM);
        for (const struct cr_svd_node *v = e->first; v; v = v->next) {
            if (v->kind == SVD_ENUM && !svd_has(v, N_VALUE) && !v->num[N_DEFAULT])
                return cr_svd_err_at(f->svd, v, f->err, "enumeratedValue %s has no <value>",
                                     v->text[T_NAME]);
        }
    }
    if (count == 0)
        return CREMA_OK;
    struct crema_svd_value *values = cr_arena_alloc(&f->svd->arena, count, sizeof *values);
    if (!values)
        return no_memory(f);
    out->values = values;
    out->value_count = count;
    for (const struct cr_svd_node *e = field->first; e; e = e->next) {
        if (e->kind != SVD_ENUMS)
            continue;
        fill_values(e, values);
        values += count_children(e, SVD_ENUM);
    }
    return CREMA_OK;
}

static enum crema_status check_field(struct flattener *f, const struct cr_svd_node *reg,
                                     const struct cr_svd_node *n)
{
    unsigned bits = cr_svd_reg_bits(reg);
    uint64_t width = svd_has(n, N_WIDTH) ? n->num[N_WIDTH] : 1;
    uint64_t last = svd_has(n, N_DIM) ? n->num[N_DIM] - 1 : 0;
    if (!svd_has(n, N_LSB))
        return cr_svd_err_at(f->svd, n, f->err, "field %s does not say at which bit it begins",
                             n->text[T_NAME]);
    uint64_t lsb = n->num[N_LSB];
    uint64_t step = n->num[N_DIM_INC];
    bool is_small = lsb < 64 && width >= 1 && width <= 64 && (last == 0 || step < 64);
    if (is_small && lsb + last * step + width <= bits)
        return CREMA_OK;
    return cr_svd_err_at(f->svd, n, f->err,
                         "field %s takes %llu bits from bit %llu on, and register %s has %u bits",
                         n->text[T_NAME], (unsigned long long)width, (unsigned long long)lsb,
                         reg->text[T_NAME], bits);
}

static const char *field_name(struct flattener *f, const struct cr_svd_node *n, uint32_t i)
{
    char name[SVD_NAME_MAX * 2];
    if (!svd_has(n, N_DIM))
        return n->text[T_NAME];
    cr_svd_element_name(n, i, name, sizeof name);
    return keep(f, name);
}

static enum crema_status add_field(struct flattener *f, const struct cr_svd_node *n,
                                   struct crema_svd_field *out)
{
    struct crema_svd_field common = {
        .text = n->text[T_DESC],
        .width = (uint8_t)(svd_has(n, N_WIDTH) ? n->num[N_WIDTH] : 1),
        .access = (uint8_t)cr_svd_field_access(n),
        .write = (uint8_t)cr_svd_inherited(n, N_WRITE, CREMA_SVD_WRITE_PLAIN),
        .read = (uint8_t)cr_svd_inherited(n, N_READ, CREMA_SVD_READ_PLAIN),
        .line = n->line,
    };
    enum crema_status st = make_values(f, n, &common);
    for (uint32_t i = 0; st == CREMA_OK && i < cr_svd_dim(n); i++) {
        out[i] = common;
        out[i].lsb = (uint8_t)(n->num[N_LSB] + i * n->num[N_DIM_INC]);
        out[i].name = field_name(f, n, i);
        if (!out[i].name)
            return no_memory(f);
    }
    return st;
}

static uint64_t field_key(const void *item)
{
    return ((const struct crema_svd_field *)item)->lsb;
}

/* reg->fields, once for all elements of an array. */
static enum crema_status make_fields(struct flattener *f, struct cr_svd_node *reg)
{
    uint32_t count = 0;
    for (const struct cr_svd_node *n = reg->first; n; n = n->next) {
        enum crema_status st = n->kind == SVD_FIELD ? check_field(f, reg, n) : CREMA_OK;
        if (st != CREMA_OK)
            return st;
        count += n->kind == SVD_FIELD ? cr_svd_dim(n) : 0;
    }
    if (count == 0 || reg->fields)
        return CREMA_OK;
    reg->fields = cr_arena_alloc(&f->svd->arena, count, sizeof *reg->fields);
    if (!reg->fields)
        return no_memory(f);
    for (const struct cr_svd_node *n = reg->first; n; n = n->next) {
        if (n->kind != SVD_FIELD)
            continue;
        enum crema_status st = add_field(f, n, reg->fields + reg->field_count);
        if (st != CREMA_OK)
            return st;
        reg->field_count += cr_svd_dim(n);
    }
    return cr_svd_sort(reg->fields, count, sizeof *reg->fields, field_key) ? CREMA_OK
                                                                           : no_memory(f);
}

/* Registers of one element of n, counted in n->reg_count; checks what each register says. */
static enum crema_status count_regs(struct flattener *f, struct cr_svd_node *n)
{
    uint64_t total = 0;
    for (struct cr_svd_node *c = n->first; c; c = c->next) {
        enum crema_status st = CREMA_OK;
        if (c->kind == SVD_CLUSTER)
            st = count_regs(f, c);
        else if (c->kind == SVD_REG)
            c->reg_count = 1;
        else
            continue;
        if (st != CREMA_OK)
            return st;
        total += (uint64_t)cr_svd_dim(c) * c->reg_count;
        if (total > CREMA_SVD_REG_MAX)
            return cr_svd_err_at(f->svd, c, f->err, "%s expands to more than %u registers",
                                 n->text[T_NAME], CREMA_SVD_REG_MAX);
    }
    n->reg_count = (uint32_t)total;
    return CREMA_OK;
}

static enum crema_status check_reg(struct flattener *f, struct cr_svd_node *n)
{
    uint64_t given = cr_svd_inherited(n, N_SIZE, 32);
    if (given < 1 || given > 64)
        return cr_svd_err_at(f->svd, n, f->err, "register %s has %llu bits; 1 to 64 are possible",
                             n->text[T_NAME], (unsigned long long)given);
    if (!svd_has(n, N_OFFSET))
        return cr_svd_err_at(f->svd, n, f->err, "register %s has no <addressOffset>",
                             n->text[T_NAME]);
    return make_fields(f, n);
}

static enum crema_status add_reg(struct flattener *f, const struct cr_svd_node *n, uint64_t off)
{
    unsigned bits = cr_svd_reg_bits(n);
    uint64_t mask = cr_svd_width_mask(bits);
    uint64_t end = off + (bits + 7) / 8;
    if (end > CREMA_SVD_SPACE_MAX)
        return cr_svd_err_at(f->svd, n, f->err,
                             "register %s is 0x%llx bytes into its peripheral; at most 0x%x are "
                             "possible",
                             f->path, (unsigned long long)off, CREMA_SVD_SPACE_MAX);
    bool is_alone = !svd_has(n, N_DIM) && n->parent->kind == SVD_PERIPH;
    struct crema_svd_reg *reg = &f->regs[f->reg_count++];
    *reg = (struct crema_svd_reg){
        .name = is_alone ? n->text[T_NAME] : keep(f, f->path),
        .text = n->text[T_DESC],
        .alternate = n->text[T_ALT],
        .off = (uint32_t)off,
        .size_bits = (uint8_t)bits,
        .access = (uint8_t)cr_svd_reg_access(n),
        .fields = n->fields,
        .field_count = n->field_count,
        .reset = cr_svd_inherited(n, N_RESET, 0) & mask,
        .reset_mask = cr_svd_inherited(n, N_RESET_MASK, UINT64_MAX) & mask,
        .line = n->line,
    };
    if (end > f->span)
        f->span = (uint32_t)end;
    return reg->name ? CREMA_OK : no_memory(f);
}

static enum crema_status add_children(struct flattener *f, struct cr_svd_node *parent, uint64_t off,
                                      size_t path_len);

/* All elements of a register or cluster whose parent begins at `off`. */
static enum crema_status add_elements(struct flattener *f, struct cr_svd_node *n, uint64_t off,
                                      size_t path_len)
{
    if (n->num[N_OFFSET] > CREMA_SVD_SPACE_MAX || n->num[N_DIM_INC] > CREMA_SVD_SPACE_MAX)
        return cr_svd_err_at(f->svd, n, f->err, "%s reaches past the 0x%x bytes of a peripheral",
                             n->text[T_NAME], CREMA_SVD_SPACE_MAX);
    off += n->num[N_OFFSET];
    for (uint32_t i = 0; i < cr_svd_dim(n); i++) {
        char name[SVD_NAME_MAX * 2];
        cr_svd_element_name(n, i, name, sizeof name);
        size_t len = strlen(name);
        if (path_len + len + 2 > sizeof f->path)
            return cr_svd_err_at(f->svd, n, f->err, "the path to %s is longer than %d bytes", name,
                                 SVD_PATH_MAX);
        memcpy(f->path + path_len, name, len + 1);
        enum crema_status st;
        if (n->kind == SVD_REG) {
            st = add_reg(f, n, off);
        } else {
            memcpy(f->path + path_len + len, ".", 2);
            st = add_children(f, n, off, path_len + len + 1);
        }
        if (st != CREMA_OK)
            return st;
        off += n->num[N_DIM_INC];
    }
    return CREMA_OK;
}

static enum crema_status add_children(struct flattener *f, struct cr_svd_node *parent, uint64_t off,
                                      size_t path_len)
{
    for (struct cr_svd_node *c = parent->first; c; c = c->next) {
        bool is_wanted = (c->kind == SVD_CLUSTER || c->kind == SVD_REG) && c->reg_count > 0;
        enum crema_status st = CREMA_OK;
        if (c->kind == SVD_REG && c->state != SVD_CHECKED) {
            st = check_reg(f, c);
            c->state = SVD_CHECKED;
        }
        if (st == CREMA_OK && is_wanted)
            st = add_elements(f, c, off, path_len);
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

static uint64_t reg_key(const void *item)
{
    return ((const struct crema_svd_reg *)item)->off;
}

/* type->regs: what all instances of one kind of peripheral share. */
static enum crema_status make_regs(struct flattener *f, struct cr_svd_node *type)
{
    if (type->regs)
        return CREMA_OK;
    enum crema_status st = count_regs(f, type);
    if (st != CREMA_OK)
        return st;
    f->reg_total += type->reg_count;
    if (f->reg_total > CREMA_SVD_REG_MAX)
        return cr_svd_err_at(f->svd, type, f->err, "there are more than %u registers",
                             CREMA_SVD_REG_MAX);
    f->regs = cr_arena_alloc(&f->svd->arena, type->reg_count + 1, sizeof *f->regs);
    f->reg_count = 0;
    f->span = 0;
    if (!f->regs)
        return no_memory(f);
    st = add_children(f, type, 0, 0);
    if (st != CREMA_OK)
        return st;
    type->regs = f->regs;
    type->span = f->span;
    return cr_svd_sort(type->regs, type->reg_count, sizeof *type->regs, reg_key) ? CREMA_OK
                                                                                 : no_memory(f);
}

/* The bytes that the address blocks of `n` reach to. */
static uint64_t block_span(const struct cr_svd_node *n)
{
    uint64_t span = 0;
    for (const struct cr_svd_node *b = n->first; b; b = b->next) {
        if (b->kind != SVD_BLOCK || b->num[N_OFFSET] > UINT32_MAX || b->num[N_SIZE] > UINT32_MAX)
            continue;
        uint64_t end = b->num[N_OFFSET] + b->num[N_SIZE];
        span = end > span ? end : span;
    }
    return span == 0 && n->base ? block_span(n->base) : span;
}

static enum crema_status add_periph(struct flattener *f, struct cr_svd_node *n, uint32_t i,
                                    struct crema_svd_periph *out)
{
    struct cr_svd_node *type = n->base ? n->base : n;
    char name[SVD_NAME_MAX * 2];
    cr_svd_element_name(n, i, name, sizeof name);
    uint64_t base = n->num[N_BASE];
    uint64_t step = n->num[N_DIM_INC];
    uint64_t span = block_span(n) > type->span ? block_span(n) : type->span;
    bool is_inside = base <= UINT32_MAX && step <= UINT32_MAX && base + i * step <= UINT32_MAX;
    base += i * step;
    if (!svd_has(n, N_BASE))
        return cr_svd_err_at(f->svd, n, f->err, "peripheral %s has no <baseAddress>", name);
    if (!is_inside || type->span > ((uint64_t)1 << 32) - base)
        return cr_svd_err_at(f->svd, n, f->err, "peripheral %s lies past the 4 GiB of a 32-bit bus",
                             name);
    if (span > ((uint64_t)1 << 32) - base)
        span = ((uint64_t)1 << 32) - base;
    if (span > UINT32_MAX)
        span = UINT32_MAX;
    *out = (struct crema_svd_periph){
        .name = keep(f, name),
        .text = n->text[T_DESC],
        .group = n->text[T_GROUP],
        .derived_from = n->text[T_DERIVED],
        .base = (uint32_t)base,
        .size = (uint32_t)span,
        .regs = type->regs,
        .reg_count = type->reg_count,
        .line = n->line,
    };
    return out->name ? CREMA_OK : no_memory(f);
}

static int compare_periphs(const void *a, const void *b)
{
    const struct crema_svd_periph *x = a;
    const struct crema_svd_periph *y = b;
    if (x->base != y->base)
        return x->base < y->base ? -1 : 1;
    int order = strcmp(x->name, y->name);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

static enum crema_status make_periphs(struct flattener *f)
{
    struct crema_svd *pub = &f->svd->pub;
    uint64_t count = 0;
    for (struct cr_svd_node *n = f->svd->device->first; n; n = n->next) {
        count += n->kind == SVD_PERIPH ? cr_svd_dim(n) : 0;
        if (count > CREMA_SVD_REG_MAX)
            return cr_svd_err_at(f->svd, n, f->err, "there are more than %u peripherals",
                                 CREMA_SVD_REG_MAX);
    }
    struct crema_svd_periph *list = cr_arena_alloc(&f->svd->arena, count + 1, sizeof *list);
    if (!list)
        return no_memory(f);
    for (struct cr_svd_node *n = f->svd->device->first; n; n = n->next) {
        if (n->kind != SVD_PERIPH)
            continue;
        enum crema_status st = make_regs(f, n->base ? n->base : n);
        for (uint32_t i = 0; st == CREMA_OK && i < cr_svd_dim(n); i++)
            st = add_periph(f, n, i, &list[pub->periph_count++]);
        if (st != CREMA_OK)
            return st;
    }
    qsort(list, pub->periph_count, sizeof *list, compare_periphs);
    pub->periphs = list;
    return CREMA_OK;
}

static int compare_irqs(const void *a, const void *b)
{
    const struct crema_svd_irq *x = a;
    const struct crema_svd_irq *y = b;
    if (x->number != y->number)
        return x->number < y->number ? -1 : 1;
    int order = strcmp(x->name, y->name);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

static enum crema_status add_irqs(struct flattener *f, const struct cr_svd_node *periph,
                                  struct crema_svd_irq *list, size_t *count)
{
    for (const struct cr_svd_node *n = periph->first; n; n = n->next) {
        if (n->kind != SVD_IRQ)
            continue;
        if (!svd_has(n, N_VALUE) || n->num[N_VALUE] > UINT16_MAX)
            return cr_svd_err_at(f->svd, n, f->err, "interrupt %s has no number from 0 to %u",
                                 n->text[T_NAME], UINT16_MAX);
        list[(*count)++] = (struct crema_svd_irq){
            .name = n->text[T_NAME],
            .periph = periph->text[T_NAME],
            .number = (uint32_t)n->num[N_VALUE],
            .line = n->line,
        };
    }
    return CREMA_OK;
}

static enum crema_status make_irqs(struct flattener *f)
{
    struct crema_svd *pub = &f->svd->pub;
    size_t count = 0;
    for (const struct cr_svd_node *p = f->svd->device->first; p; p = p->next)
        count += count_children(p, SVD_IRQ);
    struct crema_svd_irq *list = cr_arena_alloc(&f->svd->arena, count + 1, sizeof *list);
    if (!list)
        return no_memory(f);
    count = 0;
    for (const struct cr_svd_node *p = f->svd->device->first; p; p = p->next) {
        enum crema_status st = add_irqs(f, p, list, &count);
        if (st != CREMA_OK)
            return st;
    }
    qsort(list, count, sizeof *list, compare_irqs);
    pub->irqs = list;
    for (size_t i = 0; i < count; i++) {
        const struct crema_svd_irq *last = &list[pub->irq_count ? pub->irq_count - 1 : 0];
        if (i > 0 && last->number == list[i].number && strcmp(last->name, list[i].name) == 0)
            continue;
        list[pub->irq_count++] = list[i];
    }
    return CREMA_OK;
}

enum crema_status cr_svd_flatten(struct cr_svd *svd, struct crema_error *err)
{
    struct flattener *f = calloc(1, sizeof *f);
    if (!f)
        return cr_svd_err_memory(svd, err);
    f->svd = svd;
    f->err = err;
    svd->pub.name = svd->device->text[T_NAME];
    svd->pub.text = svd->device->text[T_DESC];
    enum crema_status st = make_periphs(f);
    if (st == CREMA_OK)
        st = make_irqs(f);
    free(f);
    return st;
}
