/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "node.h"

#include "err.h"
#include "pen.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct cr_svd_node *cr_svd_node_new(struct cr_svd *svd, enum cr_svd_kind kind,
                                    struct cr_svd_node *parent)
{
    if (svd->node_count >= CREMA_SVD_ITEM_MAX)
        return NULL;
    struct cr_svd_node *n = cr_arena_alloc(&svd->arena, 1, sizeof *n);
    if (!n)
        return NULL;
    svd->node_count++;
    n->kind = (uint8_t)kind;
    n->parent = parent;
    if (parent && parent->last)
        parent->last->next = n;
    else if (parent)
        parent->first = n;
    if (parent)
        parent->last = n;
    return n;
}

static size_t hash(const struct cr_svd_node *parent, enum cr_svd_kind kind, const char *name,
                   size_t len)
{
    uint64_t h = (uint64_t)(uintptr_t)parent * 0x9e3779b97f4a7c15u + (uint64_t)kind;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)name[i]) * 0x100000001b3u;
    return (size_t)(h ^ h >> 29);
}

/* The slot of that name, or the free one where it belongs. */
static size_t slot_of(const struct cr_svd_index *index, const struct cr_svd_node *parent,
                      enum cr_svd_kind kind, const char *name, size_t len)
{
    size_t at = hash(index->is_flat ? NULL : parent, kind, name, len) & index->mask;
    for (; index->slots[at]; at = (at + 1) & index->mask) {
        const struct cr_svd_node *n = index->slots[at];
        if ((index->is_flat || n->parent == parent) && n->kind == kind &&
            strncmp(n->text[T_NAME], name, len) == 0 && n->text[T_NAME][len] == '\0')
            break;
    }
    return at;
}

static bool grow(struct cr_svd_index *index)
{
    struct cr_svd_index old = *index;
    size_t count = old.slots ? (old.mask + 1) * 2 : 4096;
    index->slots = calloc(count, sizeof(struct cr_svd_node *));
    if (!index->slots) {
        *index = old;
        return false;
    }
    index->mask = count - 1;
    for (size_t i = 0; old.slots && i <= old.mask; i++) {
        struct cr_svd_node *n = old.slots[i];
        if (n)
            index->slots[slot_of(index, n->parent, n->kind, n->text[T_NAME],
                                 strlen(n->text[T_NAME]))] = n;
    }
    free(old.slots);
    return true;
}

bool cr_svd_index_add(struct cr_svd_index *index, struct cr_svd_node *node)
{
    if ((!index->slots || index->used * 2 > index->mask) && !grow(index))
        return false;
    const char *name = node->text[T_NAME];
    size_t at = slot_of(index, node->parent, node->kind, name, strlen(name));
    if (!index->slots[at]) {
        index->slots[at] = node;
        index->used++;
    }
    return true;
}

struct cr_svd_node *cr_svd_index_find(const struct cr_svd_index *index,
                                      const struct cr_svd_node *parent, enum cr_svd_kind kind,
                                      const char *name, size_t len)
{
    return index->slots ? index->slots[slot_of(index, parent, kind, name, len)] : NULL;
}

enum crema_status cr_svd_err_at(const struct cr_svd *svd, const struct cr_svd_node *node,
                                struct crema_error *err, const char *fmt, ...)
{
    char text[sizeof err->why];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    return cr_err(err, CREMA_E_INPUT, "%s:%u:%u: %s", svd->pub.file, node->line, node->column,
                  text);
}

enum crema_status cr_svd_err_memory(const struct cr_svd *svd, struct crema_error *err)
{
    if (svd->node_count >= CREMA_SVD_ITEM_MAX)
        return cr_err(err, CREMA_E_INPUT, "%s describes more than %u items", svd->pub.file,
                      CREMA_SVD_ITEM_MAX);
    return cr_err(err, CREMA_E_NOMEM, "%s needs more memory than %zu MiB", svd->pub.file,
                  svd->arena.max >> 20);
}

uint64_t cr_svd_inherited(const struct cr_svd_node *node, enum cr_svd_num what, uint64_t fallback)
{
    for (; node; node = node->parent) {
        if (svd_has(node, what))
            return node->num[what];
    }
    return fallback;
}

uint64_t cr_svd_width_mask(unsigned bits)
{
    return bits >= 64 ? UINT64_MAX : ((uint64_t)1 << bits) - 1;
}

unsigned cr_svd_reg_bits(const struct cr_svd_node *reg)
{
    return (unsigned)cr_svd_inherited(reg, N_SIZE, 32);
}

enum crema_svd_access cr_svd_field_access(const struct cr_svd_node *field)
{
    return (enum crema_svd_access)cr_svd_inherited(field, N_ACCESS, CREMA_SVD_READ_WRITE);
}

enum crema_svd_access cr_svd_reg_access(const struct cr_svd_node *reg)
{
    uint64_t given = cr_svd_inherited(reg, N_ACCESS, UINT64_MAX);
    if (given != UINT64_MAX)
        return (enum crema_svd_access)given;
    /* Not said: a register whose fields all agree is what they are. */
    uint64_t common = UINT64_MAX;
    for (const struct cr_svd_node *f = svd_children(reg); f; f = f->next) {
        if (f->kind != SVD_FIELD)
            continue;
        uint64_t access = cr_svd_field_access(f);
        if (common != UINT64_MAX && access != common)
            return CREMA_SVD_READ_WRITE;
        common = access;
    }
    return common == UINT64_MAX ? CREMA_SVD_READ_WRITE : (enum crema_svd_access)common;
}

uint32_t cr_svd_dim(const struct cr_svd_node *node)
{
    return svd_has(node, N_DIM) ? (uint32_t)node->num[N_DIM] : 1;
}

/* `text`, or as much of it as fits before `end`. */
static char *put(char *to, const char *end, const char *text, size_t len)
{
    size_t room = (size_t)(end - to);
    return cr_pen_text(to, text, len < room ? len : room);
}

/* `name` with its "[%s]" or "%s" replaced by `index`. */
static void put_index(const char *name, const char *index, char *out, size_t size)
{
    const char *end = out + size - 1;
    const char *mark = strstr(name, "%s");
    size_t before = mark ? (size_t)(mark - name) : strlen(name);
    const char *rest = mark ? mark + 2 : "";
    if (mark > name && mark[-1] == '[' && *rest == ']') {
        before--;
        rest++;
    }
    char *to = put(out, end, name, before);
    to = put(to, end, index, strlen(index));
    to = put(to, end, rest, strlen(rest));
    *to = '\0';
}

static void put_name(const char *name, char *out, size_t size)
{
    *put(out, out + size - 1, name, strlen(name)) = '\0';
}

void cr_svd_element_name(const struct cr_svd_node *node, uint32_t i, char *out, size_t size)
{
    char number[16];
    if (!svd_has(node, N_DIM)) {
        put_name(node->text[T_NAME], out, size);
        return;
    }
    *cr_pen_decimal(number, i) = '\0';
    put_index(node->text[T_NAME], node->index ? node->index[i] : number, out, size);
}

void cr_svd_plain_name(const struct cr_svd_node *node, char *out, size_t size)
{
    if (svd_has(node, N_DIM))
        put_index(node->text[T_NAME], "", out, size);
    else
        put_name(node->text[T_NAME], out, size);
}
