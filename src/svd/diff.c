/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What differs between two descriptions. Things are paired by name, by way of sorted lists, so that
 * large descriptions take no time. */
#include "node.h"

#include <crema/svd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct differ {
    crema_svd_change_fn *tell;
    void *ctx;
    char path[SVD_PATH_MAX * 2];
};

static void tell(struct differ *d, enum crema_svd_change_kind kind, const char *what,
                 const char *from, const char *to)
{
    const struct crema_svd_change change = {kind, d->path, what, from, to};
    d->tell(d->ctx, &change);
}

static void tell_number(struct differ *d, const char *what, uint64_t from, uint64_t to)
{
    char a[24];
    char b[24];
    if (from == to)
        return;
    snprintf(a, sizeof a, "0x%llx", (unsigned long long)from);
    snprintf(b, sizeof b, "0x%llx", (unsigned long long)to);
    tell(d, CREMA_SVD_CHANGED, what, a, b);
}

static void tell_access(struct differ *d, unsigned from, unsigned to)
{
    if (from != to)
        tell(d, CREMA_SVD_CHANGED, "access", crema_svd_access_name((enum crema_svd_access)from),
             crema_svd_access_name((enum crema_svd_access)to));
}

/* One level: an array of things with names, how to compare two, and what name a thing has. */
struct level {
    size_t size; /* of an item, which begins with its name */
    void (*compare)(struct differ *d, const void *a, const void *b);
};

static const char *name_of(const void *item)
{
    const char *name;
    memcpy(&name, item, sizeof name);
    return name;
}

struct entry {
    const void *item;
    size_t at; /* in its list: equal names are paired in order */
};

static int compare_entries(const void *a, const void *b)
{
    const struct entry *x = a;
    const struct entry *y = b;
    int order = strcmp(name_of(x->item), name_of(y->item));
    return order ? order : (x->at > y->at) - (x->at < y->at);
}

static struct entry *sorted(const void *items, size_t count, size_t size)
{
    struct entry *list = calloc(count + 1, sizeof *list);
    for (size_t i = 0; list && i < count; i++)
        list[i] = (struct entry){(const char *)items + i * size, i};
    if (list)
        qsort(list, count, sizeof *list, compare_entries);
    return list;
}

static void visit(struct differ *d, const struct level *level, const void *a, const void *b)
{
    size_t len = strlen(d->path);
    if (!a && !b)
        return;
    snprintf(d->path + len, sizeof d->path - len, "%s%s", len ? "." : "", name_of(a ? a : b));
    if (a && b)
        level->compare(d, a, b);
    else
        tell(d, a ? CREMA_SVD_REMOVED : CREMA_SVD_ADDED, "", "", "");
    d->path[len] = '\0';
}

static void diff_lists(struct differ *d, const struct level *level, const void *a, size_t a_count,
                       const void *b, size_t b_count)
{
    struct entry *x = sorted(a, a_count, level->size);
    struct entry *y = sorted(b, b_count, level->size);
    size_t i = 0;
    size_t k = 0;
    while (x && y && (i < a_count || k < b_count)) {
        int order = i == a_count   ? 1
                    : k == b_count ? -1
                                   : strcmp(name_of(x[i].item), name_of(y[k].item));
        visit(d, level, order <= 0 ? x[i].item : NULL, order >= 0 ? y[k].item : NULL);
        i += order <= 0;
        k += order >= 0;
    }
    free(x);
    free(y);
}

static void compare_values(struct differ *d, const void *a, const void *b)
{
    const struct crema_svd_value *x = a;
    const struct crema_svd_value *y = b;
    tell_number(d, "value", x->value, y->value);
}

static void compare_fields(struct differ *d, const void *a, const void *b)
{
    static const struct level values = {sizeof(struct crema_svd_value), compare_values};
    const struct crema_svd_field *x = a;
    const struct crema_svd_field *y = b;
    char from[16];
    char to[16];
    snprintf(from, sizeof from, "%u:%u", x->lsb + x->width - 1u, (unsigned)x->lsb);
    snprintf(to, sizeof to, "%u:%u", y->lsb + y->width - 1u, (unsigned)y->lsb);
    if (strcmp(from, to) != 0)
        tell(d, CREMA_SVD_CHANGED, "bits", from, to);
    tell_access(d, x->access, y->access);
    diff_lists(d, &values, x->values, x->value_count, y->values, y->value_count);
}

static void compare_regs(struct differ *d, const void *a, const void *b)
{
    static const struct level fields = {sizeof(struct crema_svd_field), compare_fields};
    const struct crema_svd_reg *x = a;
    const struct crema_svd_reg *y = b;
    tell_number(d, "offset", x->off, y->off);
    tell_number(d, "size", x->size_bits, y->size_bits);
    tell_access(d, x->access, y->access);
    tell_number(d, "reset", x->reset, y->reset);
    diff_lists(d, &fields, x->fields, x->field_count, y->fields, y->field_count);
}

static void compare_periphs(struct differ *d, const void *a, const void *b)
{
    static const struct level regs = {sizeof(struct crema_svd_reg), compare_regs};
    const struct crema_svd_periph *x = a;
    const struct crema_svd_periph *y = b;
    tell_number(d, "base", x->base, y->base);
    diff_lists(d, &regs, x->regs, x->reg_count, y->regs, y->reg_count);
}

static void compare_irqs(struct differ *d, const void *a, const void *b)
{
    const struct crema_svd_irq *x = a;
    const struct crema_svd_irq *y = b;
    tell_number(d, "number", x->number, y->number);
}

void crema_svd_diff(const struct crema_svd *a, const struct crema_svd *b, crema_svd_change_fn *fn,
                    void *ctx)
{
    static const struct level periphs = {sizeof(struct crema_svd_periph), compare_periphs};
    static const struct level irqs = {sizeof(struct crema_svd_irq), compare_irqs};
    struct differ d = {.tell = fn, .ctx = ctx};
    diff_lists(&d, &periphs, a->periphs, a->periph_count, b->periphs, b->periph_count);
    snprintf(d.path, sizeof d.path, "interrupt");
    diff_lists(&d, &irqs, a->irqs, a->irq_count, b->irqs, b->irq_count);
}
