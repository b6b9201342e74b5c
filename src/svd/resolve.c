/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Follows derivedFrom at every level. A node is resolved with all that is in it before anything is
 * copied from it, so that copies need no second look; a node met again while it is being resolved
 * closes a circle. */
#include "node.h"

#include "err.h"
#include "pen.h"

#include <string.h>

#define STEPS_MAX 1000 /* nodes being resolved at once: bounds the stack */

struct resolver {
    struct cr_svd *svd;
    struct crema_error *err;
    unsigned steps;
    bool has_failed; /* out of memory while indexing */
    bool has_enums;  /* svd->enums is filled */
};

static enum crema_status resolve(struct resolver *r, struct cr_svd_node *n);

static const char *kind_name(const struct cr_svd_node *n)
{
    static const char *const names[SVD_KIND_COUNT] = {
        [SVD_DEVICE] = "device",        [SVD_PERIPH] = "peripheral",
        [SVD_CLUSTER] = "cluster",      [SVD_REG] = "register",
        [SVD_FIELD] = "field",          [SVD_ENUMS] = "enumeratedValues",
        [SVD_ENUM] = "enumeratedValue", [SVD_IRQ] = "interrupt",
        [SVD_BLOCK] = "addressBlock",   [SVD_DIM_NAMES] = "dimArrayIndex",
    };
    return names[n->kind];
}

/* Most nodes are never looked into by name: the others are indexed when it first happens. */
static void index_children(struct resolver *r, struct cr_svd_node *owner)
{
    bool is_ok = true;
    for (struct cr_svd_node *c = owner->first; c && !owner->is_indexed; c = c->next) {
        if (!c->is_unnamed && c->kind <= SVD_ENUMS)
            is_ok &= cr_svd_index_add(&r->svd->index, c);
    }
    owner->is_indexed = true;
    r->has_failed |= !is_ok;
}

static struct cr_svd_node *child(struct resolver *r, struct cr_svd_node *n, enum cr_svd_kind kind,
                                 const char *name, size_t len)
{
    struct cr_svd_node *owner = n->base ? n->base : n;
    index_children(r, owner);
    return cr_svd_index_find(&r->svd->index, owner, kind, name, len);
}

/* The child that a step of a path names: of kind `last`, or any container when more steps follow.
 */
static struct cr_svd_node *step(struct resolver *r, struct cr_svd_node *from, enum cr_svd_kind last,
                                bool has_more, const char *name, size_t len)
{
    if (!has_more)
        return child(r, from, last, name, len);
    static const enum cr_svd_kind containers[] = {SVD_PERIPH, SVD_CLUSTER, SVD_REG, SVD_FIELD};
    for (size_t i = 0; i < sizeof containers / sizeof containers[0]; i++) {
        struct cr_svd_node *n = child(r, from, containers[i], name, len);
        if (n)
            return n;
    }
    return NULL;
}

/* Walks `path` down from `scope`. *out is NULL when it leads nowhere. */
static enum crema_status walk(struct resolver *r, struct cr_svd_node *scope, enum cr_svd_kind last,
                              const char *path, struct cr_svd_node **out)
{
    struct cr_svd_node *at = scope;
    *out = NULL;
    while (at) {
        size_t len = strcspn(path, ".");
        bool has_more = path[len] == '.';
        struct cr_svd_node *next = step(r, at, last, has_more, path, len);
        if (!next && at->state == SVD_NEW && at->text[T_DERIVED]) {
            /* What is missing here may come from what this one is derived from. */
            enum crema_status st = resolve(r, at);
            if (st != CREMA_OK)
                return st;
            next = step(r, at, last, has_more, path, len);
        }
        if (!has_more) {
            *out = next;
            return CREMA_OK;
        }
        at = next;
        path += len + 1;
    }
    return CREMA_OK;
}

static bool index_enums(struct cr_svd *svd, struct cr_svd_node *n)
{
    bool is_wanted = n->kind == SVD_ENUMS && !n->is_unnamed;
    bool is_ok = !is_wanted || cr_svd_index_add(&svd->enums, n);
    for (struct cr_svd_node *c = n->first; c && is_ok; c = c->next)
        is_ok = c->is_copy || index_enums(svd, c);
    return is_ok;
}

/* The first enumeratedValues in the file that are called so. */
static struct cr_svd_node *find_enums(struct resolver *r, const char *name)
{
    if (!r->has_enums)
        r->has_failed |= !index_enums(r->svd, r->svd->device);
    r->has_enums = true;
    return cr_svd_index_find(&r->svd->enums, NULL, SVD_ENUMS, name, strlen(name));
}

/* The node that n->text[T_DERIVED] names: beside n, or by a path from any level above. */
static enum crema_status find_base(struct resolver *r, struct cr_svd_node *n,
                                   struct cr_svd_node **out)
{
    const char *path = n->text[T_DERIVED];
    bool is_self = false;
    for (struct cr_svd_node *scope = n->parent; scope; scope = scope->parent) {
        enum crema_status st = walk(r, scope, (enum cr_svd_kind)n->kind, path, out);
        if (st != CREMA_OK)
            return st;
        is_self |= *out == n;
        if (*out && *out != n)
            return CREMA_OK;
    }
    if (n->kind == SVD_ENUMS)
        *out = find_enums(r, path);
    if (*out && *out != n)
        return CREMA_OK;
    if (is_self || *out)
        return cr_svd_err_at(r->svd, n, r->err, "%s %s is derived from itself", kind_name(n),
                             n->text[T_NAME]);
    return cr_svd_err_at(r->svd, n, r->err, "%s %s is derived from %.80s, which does not exist",
                         kind_name(n), n->text[T_NAME], path);
}

static enum crema_status copy_under(struct resolver *r, const struct cr_svd_node *from,
                                    struct cr_svd_node *parent)
{
    struct cr_svd_node *n = cr_svd_node_new(r->svd, (enum cr_svd_kind)from->kind, parent);
    if (!n)
        return cr_svd_err_memory(r->svd, r->err);
    n->state = SVD_RESOLVED;
    n->is_unnamed = from->is_unnamed;
    n->is_copy = true;
    n->has = from->has;
    n->line = from->line;
    n->column = from->column;
    n->index = from->index;
    memcpy(n->text, from->text, sizeof n->text);
    memcpy(n->num, from->num, sizeof n->num);
    bool is_wanted = parent->is_indexed && !n->is_unnamed && n->kind <= SVD_FIELD;
    if (is_wanted && !cr_svd_index_add(&r->svd->index, n))
        return cr_svd_err_memory(r->svd, r->err);
    for (const struct cr_svd_node *c = from->first; c; c = c->next) {
        enum crema_status st = copy_under(r, c, n);
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

static bool has_child_of(const struct cr_svd_node *n, enum cr_svd_kind kind)
{
    for (const struct cr_svd_node *c = n->first; c; c = c->next) {
        if (c->kind == kind)
            return true;
    }
    return false;
}

/* Kinds whose children are replaced one by one, by name; the others as a whole. */
static bool is_merged_by_name(enum cr_svd_kind kind)
{
    return kind == SVD_CLUSTER || kind == SVD_REG || kind == SVD_FIELD;
}

static enum crema_status inherit_children(struct resolver *r, struct cr_svd_node *n,
                                          const struct cr_svd_node *base)
{
    bool is_replaced[SVD_KIND_COUNT];
    for (int kind = 0; kind < SVD_KIND_COUNT; kind++)
        is_replaced[kind] =
            !is_merged_by_name((enum cr_svd_kind)kind) && has_child_of(n, (enum cr_svd_kind)kind);
    is_replaced[SVD_IRQ] = true; /* another instance raises its own interrupts */
    for (const struct cr_svd_node *c = svd_children(base); c; c = c->next) {
        const char *name = c->text[T_NAME];
        if (is_replaced[c->kind])
            continue;
        if (is_merged_by_name((enum cr_svd_kind)c->kind) &&
            child(r, n, (enum cr_svd_kind)c->kind, name, strlen(name)))
            continue;
        enum crema_status st = copy_under(r, c, n);
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

/* A peripheral that says nothing of its own about registers is another instance of its base. */
static bool is_same_type(const struct cr_svd_node *n)
{
    const uint32_t own = 1u << N_SIZE | 1u << N_ACCESS | 1u << N_RESET | 1u << N_RESET_MASK;
    return n->kind == SVD_PERIPH && !(n->has & own) && !n->text[T_PREPEND] && !n->text[T_APPEND] &&
           !has_child_of(n, SVD_REG) && !has_child_of(n, SVD_CLUSTER);
}

static void inherit_properties(struct cr_svd_node *n, const struct cr_svd_node *base)
{
    const uint32_t dim = 1u << N_DIM | 1u << N_DIM_INC;
    uint32_t missing = base->has & ~n->has;
    /* Being an array is inherited only by a name that has a place for the index. */
    bool is_array = !svd_has(n, N_DIM) && strstr(n->text[T_NAME], "%s") && svd_has(base, N_DIM);
    if (!is_array)
        missing &= ~dim;
    for (int i = 0; i < N_COUNT; i++) {
        if (missing >> i & 1)
            svd_set(n, (enum cr_svd_num)i, base->num[i]);
    }
    static const enum cr_svd_text inherited[] = {T_DESC, T_GROUP, T_PREPEND, T_APPEND};
    for (size_t i = 0; i < sizeof inherited / sizeof inherited[0]; i++) {
        if (!n->text[inherited[i]])
            n->text[inherited[i]] = base->text[inherited[i]];
    }
    if (is_array && !n->text[T_DIM_INDEX])
        n->text[T_DIM_INDEX] = base->text[T_DIM_INDEX];
}

static enum crema_status derive(struct resolver *r, struct cr_svd_node *n)
{
    struct cr_svd_node *base = NULL;
    enum crema_status st = find_base(r, n, &base);
    if (st != CREMA_OK || !base)
        return st;
    st = resolve(r, base);
    if (st != CREMA_OK)
        return st;
    bool is_same = is_same_type(n);
    inherit_properties(n, base);
    if (!is_same)
        return inherit_children(r, n, base);
    n->base = base->base ? base->base : base;
    n->base->is_shared = true;
    return CREMA_OK;
}

static enum crema_status check_dim(struct resolver *r, struct cr_svd_node *n)
{
    const char *name = n->text[T_NAME];
    if (!svd_has(n, N_DIM)) {
        if (n->kind <= SVD_FIELD && strchr(name, '%') && strstr(name, "%s"))
            return cr_svd_err_at(r->svd, n, r->err, "%s %s has a place for an index, but no <dim>",
                                 kind_name(n), name);
        return CREMA_OK;
    }
    uint64_t count = n->num[N_DIM];
    if (count < 1 || count > CREMA_SVD_DIM_MAX)
        return cr_svd_err_at(r->svd, n, r->err, "%s %s has a <dim> of %llu; 1 to %u are possible",
                             kind_name(n), name, (unsigned long long)count, CREMA_SVD_DIM_MAX);
    if (count > 1 && (!svd_has(n, N_DIM_INC) || n->num[N_DIM_INC] == 0))
        return cr_svd_err_at(r->svd, n, r->err, "%s %s has a <dim>, but no <dimIncrement>",
                             kind_name(n), name);
    if (!n->text[T_DIM_INDEX])
        return CREMA_OK;
    uint32_t found;
    if (cr_svd_dim_names(&r->svd->arena, n->text[T_DIM_INDEX], (uint32_t)count, &n->index, &found))
        return CREMA_OK;
    if (found == 0)
        return cr_svd_err_at(r->svd, n, r->err,
                             "<dimIndex> is \"%.60s\", and should look like "
                             "0-3, A-D or A,B,C",
                             n->text[T_DIM_INDEX]);
    if (found == count)
        return cr_svd_err_memory(r->svd, r->err);
    return cr_svd_err_at(r->svd, n, r->err, "<dimIndex> gives %u names to the %llu elements of %s",
                         found, (unsigned long long)count, name);
}

static enum crema_status resolve_parts(struct resolver *r, struct cr_svd_node *n)
{
    enum crema_status st = n->text[T_DERIVED] ? derive(r, n) : CREMA_OK;
    if (st == CREMA_OK)
        st = check_dim(r, n);
    for (struct cr_svd_node *c = n->first; c && st == CREMA_OK; c = c->next)
        st = resolve(r, c);
    return st;
}

static enum crema_status resolve(struct resolver *r, struct cr_svd_node *n)
{
    if (n->state == SVD_RESOLVED)
        return CREMA_OK;
    if (n->state == SVD_RESOLVING)
        return cr_svd_err_at(r->svd, n, r->err, "%s %s is derived, in a circle, from itself",
                             kind_name(n), n->text[T_NAME]);
    if (r->steps >= STEPS_MAX)
        return cr_svd_err_at(r->svd, n, r->err, "derivedFrom goes through more than %d steps",
                             STEPS_MAX);
    r->steps++;
    n->state = SVD_RESOLVING;
    enum crema_status st = resolve_parts(r, n);
    n->state = SVD_RESOLVED;
    r->steps--;
    return st;
}

/* A register's name between what its peripheral puts before and behind. */
static enum crema_status affix(struct resolver *r, struct cr_svd_node *reg, const char *before,
                               const char *behind)
{
    char name[3 * SVD_NAME_MAX];
    char *end = cr_put_text(cr_put_text(cr_put_text(name, before), reg->text[T_NAME]), behind);
    size_t len = (size_t)(end - name);
    if (len >= SVD_NAME_MAX)
        return cr_svd_err_at(r->svd, reg, r->err,
                             "with what its peripheral adds, the name of register %s has %zu "
                             "bytes; names may have %u",
                             reg->text[T_NAME], len, SVD_NAME_MAX - 1);
    reg->text[T_NAME] = cr_arena_text(&r->svd->arena, name, len);
    return reg->text[T_NAME] ? CREMA_OK : cr_svd_err_memory(r->svd, r->err);
}

static enum crema_status affix_all(struct resolver *r, struct cr_svd_node *parent,
                                   const char *before, const char *behind)
{
    enum crema_status st = CREMA_OK;
    for (struct cr_svd_node *n = parent->first; n && st == CREMA_OK; n = n->next) {
        if (n->kind == SVD_REG)
            st = affix(r, n, before, behind);
        else if (n->kind == SVD_CLUSTER)
            st = affix_all(r, n, before, behind);
    }
    return st;
}

/* prependToName and appendToName, when nobody looks for names as the file has them any more. */
static enum crema_status affix_names(struct resolver *r)
{
    enum crema_status st = CREMA_OK;
    for (struct cr_svd_node *n = r->svd->device->first; n && st == CREMA_OK; n = n->next) {
        const char *before = n->text[T_PREPEND];
        const char *behind = n->text[T_APPEND];
        if (before || behind)
            st = affix_all(r, n, before ? before : "", behind ? behind : "");
    }
    return st;
}

enum crema_status cr_svd_resolve(struct cr_svd *svd, struct crema_error *err)
{
    struct resolver r = {.svd = svd, .err = err};
    enum crema_status st = resolve(&r, svd->device);
    if (st == CREMA_OK)
        st = affix_names(&r);
    return r.has_failed && st == CREMA_OK ? cr_svd_err_memory(svd, err) : st;
}
