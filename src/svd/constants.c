/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a header says about each register and field, after the struct.
 *
 * No name may be made twice over all headers of a device. Names of registers and of fields are each
 * kept apart by themselves; the endings that macros add (_OFFSET, _MASK, ...) differ between the
 * two, so that no pair of them can meet. Names without such an ending (instances, interrupts,
 * named values) share one more set, and give way where they end like a macro. */
#include "headers.h"

#include <stdio.h>
#include <string.h>

#define STEM_SIZE (SVD_IDENT_MAX + 16) /* room for what makes a name unique */

/* Makes `name` unique, in place; returns it. */
static const char *claim(struct cr_headers *h, unsigned scope, char *name)
{
    if (!cr_names_take(&h->names, scope, name) && h->out.status == CREMA_OK)
        h->out.status = cr_svd_err_memory(h->svd, h->err);
    return name;
}

/* `prefix`_`name` in small letters; `out` has STEM_SIZE bytes. */
static void join(char *out, const char *prefix, const char *name)
{
    char ident[SVD_IDENT_MAX];
    size_t len = strnlen(prefix, 280);
    cr_ident(name, ident);
    ident[190] = '\0';
    memcpy(out, prefix, len);
    out[len] = '_';
    cr_put_text(out + len + 1, ident);
}

static bool has_macro_ending(const char *name)
{
    static const char *const endings[] = {"_offset", "_reset", "_count", "_stride",
                                          "_shift",  "_mask",  "_base"};
    size_t len = strlen(name);
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        size_t n = strlen(endings[i]);
        if (len >= n && strcmp(name + len - n, endings[i]) == 0)
            return true;
    }
    return false;
}

static const char *claim_value(struct cr_headers *h, const char *prefix, const char *name,
                               char *full)
{
    join(full, prefix, name);
    if (has_macro_ending(full))
        cr_put_text(full + strlen(full), "_val");
    return claim(h, NAMES_FULL, full);
}

/* True when an earlier value of the field has the same name and number: both directions of one. */
static bool is_repeated(const struct crema_svd_field *field, uint32_t at)
{
    const struct crema_svd_value *v = &field->values[at];
    for (uint32_t i = 0; i < at && i < 256; i++) {
        if (field->values[i].value == v->value && strcmp(field->values[i].name, v->name) == 0)
            return true;
    }
    return false;
}

static void print_values(struct cr_headers *h, const struct crema_svd_field *field,
                         const char *stem)
{
    bool is_open = false;
    char full[STEM_SIZE];
    char tag[STEM_SIZE];
    cr_put_text(tag, stem);
    for (uint32_t i = 0; i < field->value_count; i++) {
        const struct crema_svd_value *v = &field->values[i];
        if (v->is_default || v->value > INT32_MAX || is_repeated(field, i))
            continue;
        if (!is_open)
            cr_emit(&h->out, "enum %s {\n", claim(h, NAMES_TYPE, tag));
        is_open = true;
        cr_emit(&h->out, "    %S = %u,\n", claim_value(h, stem, v->name, full), (unsigned)v->value);
    }
    if (is_open)
        cr_emit(&h->out, "};\n");
    for (uint32_t i = 0; i < field->value_count; i++) {
        const struct crema_svd_value *v = &field->values[i];
        if (!v->is_default && v->value > INT32_MAX && !is_repeated(field, i))
            cr_emit(&h->out, "#define %S %m\n", claim_value(h, stem, v->name, full), v->value);
    }
}

/* The function "<reg>_<verb>_<field>". Only names with such a verb inside could make one twice. */
static const char *claim_helper(struct cr_headers *h, char *name, const char *reg, const char *verb,
                                const char *field)
{
    char *end = cr_put_text(name, reg);
    cr_put_text(cr_put_text(end, verb), field);
    bool is_odd = strstr(name, "et_") != strstr(end, "et_") || strstr(field, "et_");
    return is_odd ? claim(h, NAMES_FULL, name) : name;
}

static void print_get(struct cr_headers *h, const struct crema_svd_field *field, const char *type,
                      const char *name)
{
    uint64_t ones = cr_svd_width_mask(field->width);
    const char *suffix = ones > UINT32_MAX ? "ull" : "u";
    if (field->lsb)
        cr_emit(&h->out, "static inline %s %s(%s reg) { return reg >> %u & 0x%x%s; }\n", type, name,
                type, (unsigned)field->lsb, ones, suffix);
    else
        cr_emit(&h->out, "static inline %s %s(%s reg) { return reg & 0x%x%s; }\n", type, name, type,
                ones, suffix);
}

static void print_set(struct cr_headers *h, const struct crema_svd_field *field, const char *type,
                      const char *name, unsigned bits)
{
    uint64_t mask = crema_svd_field_mask(field);
    uint64_t rest = cr_svd_width_mask(bits <= 32 ? 32 : 64) & ~mask;
    const char *rest_suffix = rest > UINT32_MAX ? "ull" : "u";
    const char *suffix = mask > UINT32_MAX ? "ull" : "u";
    cr_emit(&h->out, "static inline %s %s(%s reg, %s v) { return (reg & 0x%x%s) | (", type, name,
            type, type, rest, rest_suffix);
    if (field->lsb)
        cr_emit(&h->out, "v << %u & 0x%x%s); }\n", (unsigned)field->lsb, mask, suffix);
    else
        cr_emit(&h->out, "v & 0x%x%s); }\n", mask, suffix);
}

static void print_field(struct cr_headers *h, const struct cr_svd_node *reg,
                        const struct crema_svd_field *field, const char *reg_stem)
{
    char stem[STEM_SIZE];
    char helper[2 * STEM_SIZE];
    join(stem, reg_stem, field->name);
    const char *unique = claim(h, NAMES_FIELD, stem);
    size_t prefix = strlen(reg_stem) + 1;
    const char *name = strlen(unique) > prefix ? unique + prefix : unique;
    unsigned bits = cr_svd_reg_bits(reg);
    const char *type = bits <= 32 ? "uint32_t" : "uint64_t";
    cr_emit(&h->out, "#define %S_SHIFT %uu\n#define %S_MASK %m\n", unique, (unsigned)field->lsb,
            unique, crema_svd_field_mask(field));
    /* A field that is the whole register is read and written without help. */
    bool is_part = field->width < (bits <= 32 ? 32 : 64);
    if (is_part && field->access != CREMA_SVD_WRITE_ONLY)
        print_get(h, field, type, claim_helper(h, helper, reg_stem, "_get_", name));
    if (is_part && field->access != CREMA_SVD_READ_ONLY)
        print_set(h, field, type, claim_helper(h, helper, reg_stem, "_set_", name), bits);
    if (field->value_count)
        print_values(h, field, unique);
}

static void print_array(struct cr_headers *h, const struct cr_member *m, const char *stem)
{
    if (svd_has(m->node, N_DIM))
        cr_emit(&h->out, "#define %S_COUNT %uu\n#define %S_STRIDE 0x%xu\n", stem,
                cr_svd_dim(m->node), stem, m->stride);
}

/* The names of dimArrayIndex, for use as an index of the array. */
static void print_index_names(struct cr_headers *h, const struct cr_svd_node *n, const char *stem)
{
    for (const struct cr_svd_node *d = svd_has(n, N_DIM) ? n->first : NULL; d; d = d->next) {
        if (d->kind != SVD_DIM_NAMES || !d->first)
            continue;
        char tag[STEM_SIZE];
        char full[STEM_SIZE];
        join(tag, stem, d->text[T_STRUCT] ? d->text[T_STRUCT] : "index");
        cr_emit(&h->out, "enum %s {\n", claim(h, NAMES_TYPE, tag));
        for (const struct cr_svd_node *v = d->first; v; v = v->next) {
            if (v->kind == SVD_ENUM && v->num[N_VALUE] <= INT32_MAX)
                cr_emit(&h->out, "    %S = %u,\n", claim_value(h, tag, v->text[T_NAME], full),
                        (unsigned)v->num[N_VALUE]);
        }
        cr_emit(&h->out, "};\n");
    }
}

static void print_members(struct cr_headers *h, const struct cr_layout *layout, const char *prefix,
                          uint64_t off);

static void print_reg(struct cr_headers *h, const struct cr_member *m, const char *stem,
                      uint64_t off)
{
    const struct cr_svd_node *n = m->node;
    uint64_t reset = cr_svd_inherited(n, N_RESET, 0) & cr_svd_width_mask(cr_svd_reg_bits(n));
    cr_emit(&h->out, "\n#define %S_OFFSET 0x%xu\n#define %S_RESET %m\n", stem, off, stem, reset);
    print_array(h, m, stem);
    print_index_names(h, n, stem);
    for (uint32_t i = 0; i < n->field_count && h->out.status == CREMA_OK; i++)
        print_field(h, n, &n->fields[i], stem);
}

/* Elements that are members of their own have an offset each; what they have in common is said
 * once, with the first. */
static void print_one(struct cr_headers *h, const struct cr_member *m, const char *prefix,
                      uint64_t off)
{
    char stem[STEM_SIZE];
    bool is_spread = svd_has(m->node, N_DIM) && !m->count;
    join(stem, prefix, m->name);
    off += m->off;
    claim(h, NAMES_REG, stem);
    if (is_spread) {
        char plain[SVD_NAME_MAX * 2];
        cr_emit(&h->out, "\n#define %S_OFFSET 0x%xu\n", stem, off);
        if (m->element != 0)
            return;
        cr_svd_plain_name(m->node, plain, sizeof plain);
        join(stem, prefix, plain);
        claim(h, NAMES_REG, stem);
    }
    if (!m->inner) {
        print_reg(h, m, stem, off);
        return;
    }
    cr_emit(&h->out, "\n#define %S_OFFSET 0x%xu\n", stem, off);
    print_array(h, m, stem);
    print_index_names(h, m->node, stem);
    print_members(h, m->inner, stem, off);
}

static void print_members(struct cr_headers *h, const struct cr_layout *layout, const char *prefix,
                          uint64_t off)
{
    for (uint32_t i = 0; i < layout->count && h->out.status == CREMA_OK; i++)
        print_one(h, &layout->members[i], prefix, off);
}

void cr_headers_constants(struct cr_headers *h, const struct cr_type *type)
{
    if (type->layout)
        print_members(h, type->layout, type->stem, 0);
}
