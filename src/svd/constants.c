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

/* Makes `name`, of `len` bytes, unique, in place; returns its length. */
static size_t claim_of(struct cr_headers *h, unsigned scope, char *name, size_t len)
{
    if (!cr_names_take(&h->names, scope, name, &len) && h->out.status == CREMA_OK)
        h->out.status = cr_svd_err_memory(h->svd, h->err);
    return len;
}

static const char *claim(struct cr_headers *h, unsigned scope, char *name)
{
    claim_of(h, scope, name, strlen(name));
    return name;
}

/* `prefix`_ into `out`, which has STEM_SIZE bytes; returns the length. */
static size_t begin_join(char *out, const char *prefix)
{
    size_t len = strnlen(prefix, 280);
    memcpy(out, prefix, len);
    out[len] = '_';
    return len + 1;
}

/* Returns the length of both. */
static size_t end_join(char *out, size_t prefix_len, const char *name)
{
    return prefix_len + cr_ident_cut(name, out + prefix_len, 190);
}

/* `prefix`_`name` in small letters. */
static void join(char *out, const char *prefix, const char *name)
{
    end_join(out, begin_join(out, prefix), name);
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

/* What the fields of a register have in common. */
struct reg_words {
    char get[STEM_SIZE + 8], set[STEM_SIZE + 8]; /* "uart_conf_get_", "uart_conf_set_" */
    size_t helper_len;
    char upper[STEM_SIZE]; /* "UART_CONF_", of macros */
    size_t prefix_len;
    const char *stem; /* "uart_conf" */
    size_t stem_len;
    unsigned bits; /* of the C type: 32 or 64 */
    char type[9];  /* uint32_t or uint64_t, which are equally long */
    bool is_odd;
};

/* A field's names. */
struct field_words {
    char upper[STEM_SIZE]; /* "UART_CONF_PARITY" */
    size_t upper_len;
    const char *get, *set; /* its helpers; NULL: none */
    size_t get_len, set_len;
};

/* Only names with a "get_" or "set_" of their own could make a helper's name twice. */
static const char verb_end[] = "et_";

static char *put_type(char *to, const struct reg_words *reg)
{
    return cr_pen_text(to, reg->type, sizeof reg->type - 1);
}

/* A mask in an expression. */
static char *put_mask(char *to, uint64_t mask)
{
    to = CR_PEN(to, " & 0x");
    to = cr_pen_hex(to, mask, 1);
    return cr_pen_text(to, "ull", mask > UINT32_MAX ? 3 : 1);
}

static char *put_get(char *to, const struct crema_svd_field *field, const struct reg_words *reg,
                     const struct field_words *words)
{
    to = CR_PEN(to, "static inline ");
    to = put_type(to, reg);
    to = CR_PEN(to, " ");
    to = cr_pen_text(to, words->get, words->get_len);
    to = CR_PEN(to, "(");
    to = put_type(to, reg);
    to = CR_PEN(to, " reg) { return reg");
    if (field->lsb) {
        to = CR_PEN(to, " >> ");
        to = cr_pen_decimal(to, field->lsb);
    }
    to = put_mask(to, cr_svd_width_mask(field->width));
    return CR_PEN(to, "; }\n");
}

static char *put_set(char *to, const struct crema_svd_field *field, const struct reg_words *reg,
                     const struct field_words *words)
{
    uint64_t mask = crema_svd_field_mask(field);
    to = CR_PEN(to, "static inline ");
    to = put_type(to, reg);
    to = CR_PEN(to, " ");
    to = cr_pen_text(to, words->set, words->set_len);
    to = CR_PEN(to, "(");
    to = put_type(to, reg);
    to = CR_PEN(to, " reg, ");
    to = put_type(to, reg);
    to = CR_PEN(to, " v) { return (reg");
    to = put_mask(to, cr_svd_width_mask(reg->bits) & ~mask);
    to = CR_PEN(to, ") | (v");
    if (field->lsb) {
        to = CR_PEN(to, " << ");
        to = cr_pen_decimal(to, field->lsb);
    }
    to = put_mask(to, mask);
    return CR_PEN(to, "); }\n");
}

static char *put_macros(char *to, const struct crema_svd_field *field,
                        const struct field_words *words)
{
    to = CR_PEN(to, "#define ");
    to = cr_pen_text(to, words->upper, words->upper_len);
    to = CR_PEN(to, "_SHIFT ");
    to = cr_pen_decimal(to, field->lsb);
    to = CR_PEN(to, "u\n#define ");
    to = cr_pen_text(to, words->upper, words->upper_len);
    to = CR_PEN(to, "_MASK ");
    to = cr_pen_constant(to, crema_svd_field_mask(field));
    return CR_PEN(to, "\n");
}

static void put_field(struct cr_headers *h, const struct crema_svd_field *field,
                      const struct reg_words *reg, const struct field_words *words)
{
    char *to = cr_emit_open(&h->out, 2 * words->upper_len + words->get_len + words->set_len + 512);
    if (!to)
        return;
    to = put_macros(to, field, words);
    if (words->get)
        to = put_get(to, field, reg, words);
    if (words->set)
        to = put_set(to, field, reg, words);
    cr_emit_close(&h->out, to);
}

/* `name` behind the register's part of a helper's name; returns the length of both. */
static size_t name_helper(struct cr_headers *h, char *helper, const struct reg_words *reg,
                          const char *name, size_t len, bool is_odd)
{
    memcpy(helper + reg->helper_len, name, len + 1);
    len += reg->helper_len;
    return is_odd ? claim_of(h, NAMES_FULL, helper, len) : len;
}

static void print_field(struct cr_headers *h, const struct crema_svd_field *field,
                        struct reg_words *reg, char stem[STEM_SIZE])
{
    struct field_words words = {0};
    words.upper_len = claim_of(h, NAMES_FIELD, stem, end_join(stem, reg->prefix_len, field->name));
    cr_pen_upper(cr_pen_text(words.upper, reg->upper, reg->prefix_len), stem + reg->prefix_len,
                 words.upper_len - reg->prefix_len);
    bool is_short = words.upper_len <= reg->stem_len + 1; /* a stem that was cut */
    const char *name = is_short ? stem : stem + reg->stem_len + 1;
    size_t len = words.upper_len - (size_t)(name - stem);
    /* A field that is the whole register is read and written without help. */
    bool is_part = field->width < reg->bits;
    bool is_odd = reg->is_odd || strstr(name, verb_end);
    if (is_part && field->access != CREMA_SVD_WRITE_ONLY) {
        words.get = reg->get;
        words.get_len = name_helper(h, reg->get, reg, name, len, is_odd);
    }
    if (is_part && field->access != CREMA_SVD_READ_ONLY) {
        words.set = reg->set;
        words.set_len = name_helper(h, reg->set, reg, name, len, is_odd);
    }
    put_field(h, field, reg, &words);
    if (field->value_count)
        print_values(h, field, stem);
}

static void print_fields(struct cr_headers *h, const struct cr_svd_node *n, const char *stem)
{
    struct reg_words reg = {
        .stem = stem,
        .stem_len = strlen(stem),
        .bits = cr_svd_reg_bits(n) <= 32 ? 32 : 64,
    };
    char field_stem[STEM_SIZE];
    if (n->field_count == 0)
        return;
    reg.prefix_len = begin_join(field_stem, stem);
    cr_pen_upper(reg.upper, field_stem, reg.prefix_len);
    memcpy(reg.type, reg.bits == 32 ? "uint32_t" : "uint64_t", sizeof reg.type);
    cr_put_text(cr_put_text(reg.get, stem), "_get_");
    cr_put_text(cr_put_text(reg.set, stem), "_set_");
    reg.helper_len = reg.stem_len + 5;
    reg.is_odd = strstr(reg.get, verb_end) != reg.get + reg.stem_len + 2;
    for (uint32_t i = 0; i < n->field_count && h->out.status == CREMA_OK; i++)
        print_field(h, &n->fields[i], &reg, field_stem);
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
    print_fields(h, n, stem);
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
