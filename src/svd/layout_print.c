/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Members that lie one behind the other are printed as they are. Members that overlap are sorted
 * into lanes without overlap, and the lanes become the arms of an anonymous union. */
#include "layout.h"

#include "err.h"

#include <stdio.h>
#include <stdlib.h>

struct printer {
    struct cr_layouter *l;
    const struct cr_layout *layout;
    struct cr_emit *out;
};

/* A run of members: one lane, or some that a union joins. */
struct group {
    uint64_t start, end;
    uint32_t first, last; /* members, both included */
    uint32_t lanes;
};

static uint64_t member_end(const struct cr_member *m)
{
    return m->off + m->size;
}

static const char *unit_type(unsigned unit)
{
    return unit == 1 ? "uint8_t" : unit == 2 ? "uint16_t" : unit == 4 ? "uint32_t" : "uint64_t";
}

static void indent(struct printer *p, unsigned depth)
{
    for (unsigned i = 0; i < depth; i++)
        cr_emit(p->out, "    ");
}

/* Unused bytes from `from` to `to`, in units of at most `most` bytes that need no padding. */
static void print_gap(struct printer *p, uint64_t from, uint64_t to, unsigned most, unsigned depth)
{
    while (from < to) {
        unsigned unit = most;
        while (from % unit || to - from < unit)
            unit /= 2;
        uint64_t count = unit == most ? (to - from) / unit : 1;
        char name[48];
        snprintf(name, sizeof name, "reserved_%llx", (unsigned long long)from);
        const char *unique = cr_names_claim(p->l->names, p->layout->scope, name);
        if (!unique) {
            p->out->status = cr_svd_err_memory(p->l->svd, p->out->err);
            return;
        }
        indent(p, depth);
        cr_emit(p->out, "%s %s[%u];\n", unit_type(unit), unique, (unsigned)count);
        from += count * unit;
    }
}

static void print_member(struct printer *p, const struct cr_member *m, unsigned depth)
{
    indent(p, depth);
    enum crema_svd_access access = CREMA_SVD_READ_WRITE;
    if (m->inner) {
        cr_emit(p->out, "struct %s %s", m->inner->tag, m->name);
    } else {
        access = cr_svd_reg_access(m->node);
        cr_emit(p->out, "%svolatile %s %s", access == CREMA_SVD_READ_ONLY ? "const " : "",
                unit_type(m->unit), m->name);
    }
    unsigned count = m->unit_count > 1 ? m->unit_count * (m->count ? m->count : 1) : m->count;
    if (count)
        cr_emit(p->out, "[%u]", count);
    cr_emit(p->out,
            access == CREMA_SVD_WRITE_ONLY ? "; /* 0x%x, write-only */\n" : "; /* 0x%x */\n",
            m->off);
}

/* The members of one lane, from `pos` on. Returns where it ends. */
static uint64_t print_lane(struct printer *p, const struct group *g, uint32_t lane, uint64_t pos,
                           unsigned depth)
{
    for (uint32_t i = g->first; i <= g->last; i++) {
        const struct cr_member *m = &p->layout->members[i];
        if (m->lane != lane)
            continue;
        print_gap(p, pos, m->off, 1, depth);
        print_member(p, m, depth);
        pos = member_end(m);
    }
    return pos;
}

static void print_union(struct printer *p, const struct group *g)
{
    cr_emit(p->out, "    union {\n");
    for (uint32_t lane = 0; lane < g->lanes; lane++) {
        uint32_t count = 0;
        const struct cr_member *only = NULL;
        for (uint32_t i = g->first; i <= g->last; i++) {
            const struct cr_member *m = &p->layout->members[i];
            if (m->lane == lane) {
                count++;
                only = m;
            }
        }
        if (count == 1 && only->off == g->start) {
            print_member(p, only, 2);
            continue;
        }
        cr_emit(p->out, "        struct {\n");
        print_lane(p, g, lane, g->start, 3);
        cr_emit(p->out, "        };\n");
    }
    cr_emit(p->out, "    };\n");
}

/* Puts each member of the group into the first lane that is free where it begins. */
static enum crema_status assign_lanes(struct printer *p, struct group *g)
{
    uint64_t ends[SVD_LANES_MAX] = {0};
    g->lanes = 0;
    for (uint32_t i = g->first; i <= g->last; i++) {
        struct cr_member *m = &p->layout->members[i];
        uint32_t lane = 0;
        while (lane < g->lanes && ends[lane] > m->off)
            lane++;
        if (lane == SVD_LANES_MAX)
            return cr_svd_err_at(p->l->svd, m->node, p->out->err,
                                 "more than %d registers share offset 0x%llx", SVD_LANES_MAX,
                                 (unsigned long long)m->off);
        if (lane == g->lanes)
            g->lanes++;
        m->lane = lane;
        ends[lane] = member_end(m);
    }
    return CREMA_OK;
}

/* A union is aligned as its widest member, and its size is a multiple of that. */
static void widen(const struct cr_layout *layout, struct group *g)
{
    unsigned align = 1;
    for (uint32_t i = g->first; i <= g->last; i++) {
        if (layout->members[i].unit > align)
            align = layout->members[i].unit;
    }
    g->start = g->start / align * align;
    g->end = (g->end + align - 1) / align * align;
}

/* Joins the last group with those before it while they overlap. */
static uint32_t merge_back(const struct cr_layout *layout, struct group *groups, uint32_t count)
{
    while (count > 1 && groups[count - 1].start < groups[count - 2].end) {
        struct group *g = &groups[count - 2];
        const struct group *next = &groups[count - 1];
        g->last = next->last;
        g->start = g->start < next->start ? g->start : next->start;
        g->end = g->end > next->end ? g->end : next->end;
        g->lanes = 2;
        widen(layout, g);
        count--;
    }
    return count;
}

static uint32_t find_groups(const struct cr_layout *layout, struct group *groups)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < layout->count; i++) {
        const struct cr_member *m = &layout->members[i];
        groups[count++] = (struct group){
            .start = m->off, .end = member_end(m), .first = i, .last = i, .lanes = 1};
        count = merge_back(layout, groups, count);
    }
    return count;
}

static void print_groups(struct printer *p, struct group *groups, uint32_t count)
{
    uint64_t pos = 0;
    unsigned unit = p->layout->align < 4 ? p->layout->align : 4;
    for (uint32_t i = 0; i < count && p->out->status == CREMA_OK; i++) {
        struct group *g = &groups[i];
        if (g->lanes > 1)
            p->out->status = assign_lanes(p, g);
        if (p->out->status != CREMA_OK)
            return;
        print_gap(p, pos, g->start, unit, 1);
        if (g->lanes > 1) {
            print_union(p, g);
            pos = g->end;
        } else {
            pos = print_lane(p, g, 0, g->start, 1);
        }
    }
    print_gap(p, pos, p->layout->size, unit, 1);
}

static void print_assertions(struct printer *p)
{
    const char *tag = p->layout->tag;
    for (uint32_t i = 0; i < p->layout->count; i++) {
        const struct cr_member *m = &p->layout->members[i];
        cr_emit(p->out, "_Static_assert(offsetof(struct %s, %s) == 0x%x, \"\");\n", tag, m->name,
                m->off);
    }
    cr_emit(p->out, "_Static_assert(sizeof(struct %s) == 0x%x, \"\");\n\n", tag, p->layout->size);
}

void cr_layout_print(struct cr_layouter *l, struct cr_layout *layout, struct cr_emit *out)
{
    if (layout->is_printed || out->status != CREMA_OK)
        return;
    layout->is_printed = true;
    for (uint32_t i = 0; i < layout->count; i++) {
        if (layout->members[i].inner)
            cr_layout_print(l, layout->members[i].inner, out);
    }
    struct printer p = {.l = l, .layout = layout, .out = out};
    struct group *groups = calloc(layout->count + 1, sizeof *groups);
    if (!groups) {
        out->status = cr_svd_err_memory(l->svd, out->err);
        return;
    }
    cr_emit(out, "struct %s {\n", layout->tag);
    print_groups(&p, groups, find_groups(layout, groups));
    free(groups);
    cr_emit(out, "};\n");
    print_assertions(&p);
}

void cr_layout_forget(struct cr_layout *layout)
{
    layout->is_printed = false;
    for (uint32_t i = 0; i < layout->count; i++) {
        if (layout->members[i].inner)
            cr_layout_forget(layout->members[i].inner);
    }
}
