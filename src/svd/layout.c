/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "layout.h"

#include "err.h"
#include "sort.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The largest power of two, up to `most`, that divides `value`. */
static unsigned aligned_to(uint64_t value, unsigned most)
{
    uint64_t low = value & (~value + 1);
    return low == 0 || low > most ? most : (unsigned)low;
}

static uint64_t round_up(uint64_t value, unsigned align)
{
    return (value + align - 1) / align * align;
}

/* Bytes of the C type that holds a register. */
static unsigned reg_bytes(const struct cr_svd_node *reg)
{
    unsigned bits = cr_svd_reg_bits(reg);
    return bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
}

/* Elements that count from 0 can be a C array; others keep their names. */
static bool is_counted_from_zero(const struct cr_svd_node *n)
{
    if (!svd_has(n, N_DIM))
        return false;
    for (uint32_t i = 0; n->index && i < cr_svd_dim(n); i++) {
        char number[16];
        snprintf(number, sizeof number, "%u", i);
        if (strcmp(n->index[i], number) != 0)
            return false;
    }
    return true;
}

static const char *claim_member(struct cr_layouter *l, const struct cr_layout *layout,
                                const char *text)
{
    char name[SVD_IDENT_MAX];
    cr_ident_member(text, name);
    return cr_names_claim(l->names, layout->scope, name);
}

/* What all elements of `n` are aligned to. */
static unsigned element_align(const struct cr_svd_node *n, unsigned align)
{
    uint64_t both = n->num[N_OFFSET] | (cr_svd_dim(n) > 1 ? n->num[N_DIM_INC] : 0);
    return aligned_to(both, align);
}

/* An array whose elements lie side by side becomes one member. */
static bool is_plain_array(const struct cr_member *m)
{
    if (!is_counted_from_zero(m->node))
        return false;
    if (cr_svd_dim(m->node) == 1)
        return true;
    return m->inner ? m->stride >= m->size : m->stride == m->size;
}

/* The member without its place: what one element is. */
static enum crema_status describe(struct cr_layouter *l, const struct cr_svd_node *n,
                                  const char *prefix, unsigned align, struct cr_member *m)
{
    unsigned most = element_align(n, align);
    *m = (struct cr_member){.node = n, .off = n->num[N_OFFSET], .stride = n->num[N_DIM_INC]};
    if (n->kind == SVD_REG) {
        m->size = reg_bytes(n);
        m->unit = (uint8_t)(m->size < most ? m->size : most);
        m->unit_count = (uint8_t)(m->size / m->unit);
        m->is_array = is_plain_array(m);
        return CREMA_OK;
    }
    char name[SVD_IDENT_MAX];
    char plain[SVD_NAME_MAX * 2];
    char whole[SVD_IDENT_MAX];
    cr_svd_plain_name(n, plain, sizeof plain);
    cr_ident(n->text[T_STRUCT] ? n->text[T_STRUCT] : plain, name);
    snprintf(whole, sizeof whole, "%.230s_%.230s", prefix, name);
    enum crema_status st = cr_layout_make(l, n, whole, most, &m->inner);
    if (st == CREMA_OK && m->inner) {
        m->size = m->inner->size;
        m->unit = m->inner->align;
        m->is_array = is_plain_array(m);
    }
    return st;
}

/* A cluster's struct grows to the stride, so that an array of it steps right. */
static void make_array(struct cr_member *m)
{
    m->count = cr_svd_dim(m->node);
    if (m->count == 1)
        m->stride = m->size;
    if (m->inner)
        m->inner->size = m->stride;
    m->size = m->stride * m->count;
}

static uint32_t member_count(const struct cr_member *m)
{
    return m->is_array ? 1 : cr_svd_dim(m->node);
}

static enum crema_status describe_all(struct cr_layouter *l, const struct cr_svd_node *node,
                                      const char *prefix, unsigned align, struct cr_member *kinds,
                                      uint32_t *kind_count, uint32_t *count)
{
    *kind_count = 0;
    *count = 0;
    for (const struct cr_svd_node *n = node->first; n; n = n->next) {
        if ((n->kind != SVD_REG && n->kind != SVD_CLUSTER) || n->reg_count == 0)
            continue;
        struct cr_member *m = &kinds[*kind_count];
        enum crema_status st = describe(l, n, prefix, align, m);
        if (st != CREMA_OK)
            return st;
        ++*kind_count;
        *count += member_count(m);
    }
    return CREMA_OK;
}

/* The members of one kind: names of arrays are claimed after those of single registers, so that it
 * is the array that gives way. */
static bool add_members(struct cr_layouter *l, struct cr_layout *layout,
                        const struct cr_member *kind, bool is_array_turn)
{
    char name[SVD_NAME_MAX * 2];
    if (kind->is_array != is_array_turn)
        return true;
    for (uint32_t i = 0; i < member_count(kind); i++) {
        struct cr_member *m = &layout->members[layout->count++];
        *m = *kind;
        m->element = i;
        m->off = kind->off + i * kind->stride;
        if (kind->is_array) {
            make_array(m);
            cr_svd_plain_name(m->node, name, sizeof name);
        } else {
            cr_svd_element_name(m->node, i, name, sizeof name);
        }
        m->name = claim_member(l, layout, name);
        if (!m->name)
            return false;
    }
    return true;
}

static uint64_t member_key(const void *item)
{
    return ((const struct cr_member *)item)->off;
}

static enum crema_status finish(struct cr_layouter *l, struct cr_layout *layout)
{
    if (!cr_svd_sort(layout->members, layout->count, sizeof *layout->members, member_key))
        return cr_svd_err_memory(l->svd, l->err);
    layout->align = 1;
    for (uint32_t i = 0; i < layout->count; i++) {
        const struct cr_member *m = &layout->members[i];
        if (m->unit > layout->align)
            layout->align = m->unit;
        if (m->off + m->size > layout->size)
            layout->size = m->off + m->size;
    }
    layout->size = round_up(layout->size, layout->align);
    return CREMA_OK;
}

static enum crema_status fill(struct cr_layouter *l, struct cr_layout *layout,
                              const struct cr_svd_node *node, const char *prefix, unsigned align,
                              struct cr_member *kinds)
{
    uint32_t kind_count;
    uint32_t count;
    enum crema_status st = describe_all(l, node, prefix, align, kinds, &kind_count, &count);
    if (st != CREMA_OK)
        return st;
    layout->members = cr_arena_alloc(l->names->arena, count + 1, sizeof *layout->members);
    bool is_ok = layout->members != NULL;
    for (uint32_t turn = 0; turn < 2; turn++) {
        for (uint32_t i = 0; i < kind_count && is_ok; i++)
            is_ok = add_members(l, layout, &kinds[i], turn == 1);
    }
    return is_ok ? finish(l, layout) : cr_svd_err_memory(l->svd, l->err);
}

enum crema_status cr_layout_make(struct cr_layouter *l, const struct cr_svd_node *node,
                                 const char *prefix, unsigned align, struct cr_layout **out)
{
    *out = NULL;
    if (node->reg_count == 0)
        return CREMA_OK;
    uint32_t children = 0;
    for (const struct cr_svd_node *n = node->first; n; n = n->next)
        children++;
    struct cr_layout *layout = cr_arena_alloc(l->names->arena, 1, sizeof *layout);
    if (layout)
        layout->scope = cr_names_scope(l->names);
    struct cr_member *kinds = calloc(children + 1, sizeof *kinds);
    enum crema_status st = layout && kinds ? fill(l, layout, node, prefix, align, kinds)
                                           : cr_svd_err_memory(l->svd, l->err);
    free(kinds);
    if (st != CREMA_OK || !layout)
        return st;
    char tag[SVD_IDENT_MAX];
    snprintf(tag, sizeof tag, "%.480s_regs", prefix);
    layout->tag = cr_names_claim(l->names, NAMES_TYPE, tag);
    if (!layout->tag)
        return cr_svd_err_memory(l->svd, l->err);
    *out = layout;
    return CREMA_OK;
}
