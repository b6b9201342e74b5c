/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What is doubtful in a description that could be read. */
#include "node.h"

#include <crema/svd.h>
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct linter {
    const struct crema_svd *svd;
    crema_svd_finding_fn *tell;
    void *ctx;
    const struct crema_svd_periph *periph;
    const struct crema_svd_reg *reg;
};

__attribute__((format(printf, 6, 7))) static void tell(struct linter *l,
                                                       enum crema_svd_severity severity,
                                                       const char *rule, uint32_t line,
                                                       const char *name, const char *fmt, ...)
{
    char path[SVD_PATH_MAX * 2];
    char text[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    snprintf(path, sizeof path, "%s%s%s%s%s", l->periph ? l->periph->name : "", l->reg ? "." : "",
             l->reg ? l->reg->name : "", name && l->periph ? "." : "", name ? name : "");
    const struct crema_svd_finding finding = {severity, rule, line, path, text};
    l->tell(l->ctx, &finding);
}

static bool is_identifier(const char *name)
{
    bool is_ok = isalpha((unsigned char)*name) || *name == '_';
    for (const char *s = name; *s; s++)
        is_ok &= isalnum((unsigned char)*s) || *s == '_' || *s == '.' || *s == '[' || *s == ']';
    return is_ok;
}

static void check_name(struct linter *l, const char *name, uint32_t line)
{
    if (!is_identifier(name))
        tell(l, CREMA_SVD_WARNING, "name", line, NULL, "\"%.80s\" is not an identifier", name);
}

/* Names that appear twice: sorts pointers to them. */
struct named {
    const char *name;
    uint32_t line;
};

static int compare_named(const void *a, const void *b)
{
    const struct named *x = a;
    const struct named *y = b;
    int order = strcasecmp(x->name, y->name);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

static void check_duplicates(struct linter *l, struct named *list, size_t count, const char *what)
{
    qsort(list, count, sizeof *list, compare_named);
    for (size_t i = 1; i < count; i++) {
        if (strcasecmp(list[i - 1].name, list[i].name) == 0)
            tell(l, CREMA_SVD_WARNING, "duplicate", list[i].line, list[i].name,
                 "there is another %s of this name, in line %u", what, list[i - 1].line);
    }
}

static void check_value(struct linter *l, const struct crema_svd_field *f, uint32_t at)
{
    const struct crema_svd_value *v = &f->values[at];
    if (!v->is_default && v->value > cr_svd_width_mask(f->width))
        tell(l, CREMA_SVD_ERROR, "value", f->line, f->name,
             "%s is 0x%llx, which does not fit %u bits", v->name, (unsigned long long)v->value,
             f->width);
    for (uint32_t i = 0; i < at && i < 256; i++) {
        const struct crema_svd_value *o = &f->values[i];
        bool is_apart = !(o->is_read && v->is_read) && !(o->is_write && v->is_write);
        if (is_apart || o->is_default || v->is_default)
            continue;
        if (o->value == v->value && o->care == v->care)
            tell(l, CREMA_SVD_WARNING, "value", f->line, f->name, "%s and %s are both 0x%llx",
                 o->name, v->name, (unsigned long long)v->value);
    }
}

static void check_field(struct linter *l, const struct crema_svd_field *f, uint64_t *seen)
{
    uint64_t mask = crema_svd_field_mask(f);
    check_name(l, f->name, f->line);
    if (*seen & mask)
        tell(l, CREMA_SVD_WARNING, "overlap", f->line, f->name,
             "bits 0x%llx belong to another field too", (unsigned long long)(*seen & mask));
    *seen |= mask;
    if (l->reg->access == CREMA_SVD_READ_ONLY && f->access == CREMA_SVD_WRITE_ONLY)
        tell(l, CREMA_SVD_WARNING, "access", f->line, f->name,
             "it is write-only in a read-only register");
    if (l->reg->access == CREMA_SVD_WRITE_ONLY && f->access == CREMA_SVD_READ_ONLY)
        tell(l, CREMA_SVD_WARNING, "access", f->line, f->name,
             "it is read-only in a write-only register");
    for (uint32_t i = 0; i < f->value_count; i++)
        check_value(l, f, i);
}

static void check_fields(struct linter *l, const struct crema_svd_reg *r)
{
    uint64_t seen = 0;
    struct named *names = calloc(r->field_count + 1, sizeof *names);
    for (uint32_t i = 0; i < r->field_count; i++) {
        check_field(l, &r->fields[i], &seen);
        if (names)
            names[i] = (struct named){r->fields[i].name, r->fields[i].line};
    }
    if (names)
        check_duplicates(l, names, r->field_count, "field");
    free(names);
    if (r->field_count && (r->reset & r->reset_mask & ~seen))
        tell(l, CREMA_SVD_NOTE, "reset", r->line, NULL,
             "the reset value sets bits 0x%llx, which belong to no field",
             (unsigned long long)(r->reset & r->reset_mask & ~seen));
}

static void check_reg(struct linter *l, const struct crema_svd_reg *r, bool is_first)
{
    unsigned bytes = (r->size_bits + 7u) / 8;
    l->reg = r;
    if (r->off % bytes && (bytes & (bytes - 1)) == 0)
        tell(l, CREMA_SVD_WARNING, "alignment", r->line, NULL,
             "offset 0x%x is not a multiple of its %u bytes", r->off, bytes);
    if (r->size_bits % 8)
        tell(l, CREMA_SVD_NOTE, "size", r->line, NULL, "%u bits are not whole bytes", r->size_bits);
    check_name(l, r->name, r->line);
    /* Elements of one array share their fields: what is wrong with them is said once. */
    if (is_first)
        check_fields(l, r);
    l->reg = NULL;
}

static bool is_alternate(const struct crema_svd_reg *a, const struct crema_svd_reg *b)
{
    return a->alternate || b->alternate;
}

static void check_overlap(struct linter *l, const struct crema_svd_periph *p)
{
    const struct crema_svd_reg *widest = NULL;
    uint64_t end = 0;
    for (uint32_t i = 0; i < p->reg_count; i++) {
        const struct crema_svd_reg *r = &p->regs[i];
        uint64_t r_end = r->off + (r->size_bits + 7u) / 8;
        if (widest && r->off < end && !is_alternate(widest, r))
            tell(l, CREMA_SVD_WARNING, "overlap", r->line, r->name,
                 "it shares offset 0x%x with %s, and neither is said to be an alternate", r->off,
                 widest->name);
        if (r_end > end) {
            end = r_end;
            widest = r;
        }
    }
}

static void check_regs(struct linter *l, const struct crema_svd_periph *p)
{
    struct named *names = calloc(p->reg_count + 1, sizeof *names);
    const struct crema_svd_field *last = NULL;
    for (uint32_t i = 0; i < p->reg_count; i++) {
        bool is_first = p->regs[i].fields != last || !last;
        check_reg(l, &p->regs[i], is_first);
        last = p->regs[i].fields;
        if (names)
            names[i] = (struct named){p->regs[i].name, p->regs[i].line};
    }
    check_overlap(l, p);
    if (names)
        check_duplicates(l, names, p->reg_count, "register");
    free(names);
}

/* Registers past the address blocks that the file gives the peripheral. */
static void check_blocks(struct linter *l, const struct cr_svd_node *n)
{
    uint64_t span = 0;
    uint64_t last = 0;
    const struct cr_svd_node *type = n->base ? n->base : n;
    for (const struct cr_svd_node *b = n->first; b; b = b->next) {
        if (b->kind == SVD_BLOCK && b->num[N_OFFSET] + b->num[N_SIZE] > span)
            span = b->num[N_OFFSET] + b->num[N_SIZE];
    }
    for (uint32_t i = 0; span && i < type->reg_count; i++) {
        if (type->regs[i].off >= span)
            last = type->regs[i].off;
    }
    if (last)
        tell(l, CREMA_SVD_WARNING, "block", n->line, n->text[T_NAME],
             "registers go up to offset 0x%llx, and its address blocks end at 0x%llx",
             (unsigned long long)last, (unsigned long long)span);
}

static void check_unnamed(struct linter *l, const struct cr_svd_node *n)
{
    for (const struct cr_svd_node *c = n->first; c; c = c->next) {
        if (c->is_unnamed && c->kind != SVD_ENUMS && c->kind != SVD_BLOCK &&
            c->kind != SVD_DIM_NAMES)
            tell(l, CREMA_SVD_WARNING, "name", c->line, c->text[T_NAME],
                 "it has no name, and was given this one");
        if (svd_has(c, N_DIM) && !strstr(c->text[T_NAME], "%s"))
            tell(l, CREMA_SVD_WARNING, "name", c->line, c->text[T_NAME],
                 "it is an array, and its name has no %%s for the index");
        if (c->kind == SVD_FIELD && !svd_has(c, N_WIDTH))
            tell(l, CREMA_SVD_WARNING, "width", c->line, c->text[T_NAME],
                 "it has no width, and was taken as one bit");
        check_unnamed(l, c);
    }
}

static void check_irqs(struct linter *l)
{
    const struct crema_svd *s = l->svd;
    struct named *names = calloc(s->irq_count + 1, sizeof *names);
    for (size_t i = 0; i < s->irq_count; i++) {
        const struct crema_svd_irq *irq = &s->irqs[i];
        if (i > 0 && irq[-1].number == irq->number)
            tell(l, CREMA_SVD_WARNING, "interrupt", irq->line, irq->name,
                 "interrupts %s and %s are both number %u", irq[-1].name, irq->name, irq->number);
        if (names)
            names[i] = (struct named){irq->name, irq->line};
    }
    if (names)
        check_duplicates(l, names, s->irq_count, "interrupt");
    free(names);
}

static void check_periphs(struct linter *l)
{
    const struct crema_svd *s = l->svd;
    struct named *names = calloc(s->periph_count + 1, sizeof *names);
    for (size_t i = 0; i < s->periph_count; i++) {
        const struct crema_svd_periph *p = &s->periphs[i];
        l->periph = p;
        check_name(l, p->name, p->line);
        if (i > 0 && p->base - p[-1].base < p[-1].size && p->size)
            tell(l, CREMA_SVD_NOTE, "overlap", p->line, NULL,
                 "it begins at 0x%08x, inside the space of %s", p->base, p[-1].name);
        if (!p->derived_from)
            check_regs(l, p);
        l->periph = NULL;
        if (names)
            names[i] = (struct named){p->name, p->line};
    }
    if (names)
        check_duplicates(l, names, s->periph_count, "peripheral");
    free(names);
}

void crema_svd_lint(const struct crema_svd *pub, crema_svd_finding_fn *tell_fn, void *ctx)
{
    const struct cr_svd *svd = (const struct cr_svd *)pub;
    struct linter l = {.svd = pub, .tell = tell_fn, .ctx = ctx};
    check_periphs(&l);
    check_irqs(&l);
    if (!svd->device)
        return;
    check_unnamed(&l, svd->device);
    for (const struct cr_svd_node *n = svd->device->first; n; n = n->next) {
        if (n->kind == SVD_PERIPH)
            check_blocks(&l, n);
    }
}
