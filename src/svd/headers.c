/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* C headers of a whole device: which files there are, and their frames. */
#include "headers.h"
#include "outdir.h"

#include "err.h"
#include "parallel.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PARALLEL_MIN 1000u /* items; with less, one processor is faster */

static enum crema_status no_memory(struct cr_headers *h)
{
    return cr_svd_err_memory(h->svd, h->err);
}

/* "ESP32-C3" -> "esp32c3" */
static void device_stem(const char *name, char *out, size_t size)
{
    size_t len = 0;
    for (; *name && len + 1 < size; name++) {
        if ((unsigned char)*name < 0x80 && isalnum((unsigned char)*name))
            out[len++] = (char)tolower((unsigned char)*name);
    }
    out[len] = '\0';
    if (len == 0)
        snprintf(out, size, "device");
}

static bool has_periph(const struct cr_svd *svd, const char *name)
{
    for (const struct cr_svd_node *n = svd->device->first; n; n = n->next) {
        if (n->kind == SVD_PERIPH && strcmp(n->text[T_NAME], name) == 0)
            return true;
    }
    return false;
}

/* UART0 that others are derived from is the kind "uart"; a peripheral alone keeps its number. */
static void type_stem(const struct cr_svd *svd, const struct cr_svd_node *n, bool is_shared,
                      char *out)
{
    char name[SVD_NAME_MAX * 2];
    cr_svd_plain_name(n, name, sizeof name);
    size_t len = strlen(name);
    while (is_shared && len > 0 && isdigit((unsigned char)name[len - 1]))
        len--;
    if (is_shared && len > 0 && name[len]) {
        char digit = name[len];
        name[len] = '\0';
        if (has_periph(svd, name))
            name[len] = digit;
    }
    cr_ident_stem(n->text[T_STRUCT] ? n->text[T_STRUCT] : name, out);
}

/* What the addresses of all instances are multiples of, at most 8. */
static unsigned type_align(const struct cr_type *type)
{
    uint64_t all = 8;
    for (size_t i = 0; i < type->instance_count; i++)
        all |= type->instances[i]->base;
    return (unsigned)(all & (~all + 1));
}

/* By kind, which is to share registers; those of a kind stay in their order. */
static int compare_kinds(const void *a, const void *b)
{
    const struct crema_svd_periph *x = *(const struct crema_svd_periph *const *)a;
    const struct crema_svd_periph *y = *(const struct crema_svd_periph *const *)b;
    if (x->regs != y->regs)
        return (uintptr_t)x->regs < (uintptr_t)y->regs ? -1 : 1;
    return (x > y) - (x < y);
}

static const struct crema_svd_periph **sort_by_kind(struct cr_headers *h)
{
    const struct crema_svd *pub = &h->svd->pub;
    const struct crema_svd_periph **list =
        cr_arena_alloc(&h->arena, pub->periph_count + 1, sizeof *list);
    for (size_t i = 0; list && i < pub->periph_count; i++)
        list[i] = &pub->periphs[i];
    if (list)
        qsort(list, pub->periph_count, sizeof *list, compare_kinds);
    return list;
}

static void find_instances(const struct cr_headers *h, const struct crema_svd_periph **by_kind,
                           struct cr_type *type)
{
    const struct crema_svd_periph **end = by_kind + h->svd->pub.periph_count;
    const struct crema_svd_periph **low = by_kind;
    const struct crema_svd_periph **high = end;
    while (low < high) {
        const struct crema_svd_periph **mid = low + (high - low) / 2;
        if ((uintptr_t)(*mid)->regs < (uintptr_t)type->node->regs)
            low = mid + 1;
        else
            high = mid;
    }
    type->instances = low;
    while (low < end && (*low)->regs == type->node->regs)
        low++;
    type->instance_count = (size_t)(low - type->instances);
}

static enum crema_status add_type(struct cr_headers *h, const struct cr_svd_node *n,
                                  const struct crema_svd_periph **by_kind)
{
    char stem[SVD_IDENT_MAX];
    char tag[SVD_IDENT_MAX];
    struct cr_type *type = &h->types[h->type_count++];
    type->node = n;
    find_instances(h, by_kind, type);
    type_stem(h->svd, n, n->is_shared, stem);
    type->stem = cr_names_claim(&h->names, NAMES_TYPE, stem);
    if (!type->stem)
        return no_memory(h);
    snprintf(tag, sizeof tag, "%.400s", type->stem);
    return cr_layout_make(&h->layouter, n, tag, type_align(type), &type->layout);
}

static int compare_types(const void *a, const void *b)
{
    return strcmp(((const struct cr_type *)a)->stem, ((const struct cr_type *)b)->stem);
}

/* One type for each peripheral that is not just another instance. */
static enum crema_status make_types(struct cr_headers *h)
{
    size_t count = 0;
    for (const struct cr_svd_node *n = h->svd->device->first; n; n = n->next)
        count += n->kind == SVD_PERIPH && !n->base;
    h->types = cr_arena_alloc(&h->arena, count + 1, sizeof *h->types);
    const struct crema_svd_periph **by_kind = sort_by_kind(h);
    /* Files that are not of a peripheral have their names first. */
    if (!h->types || !by_kind || !cr_names_claim(&h->names, NAMES_TYPE, "irq") ||
        !cr_names_claim(&h->names, NAMES_TYPE, h->device))
        return no_memory(h);
    for (const struct cr_svd_node *n = h->svd->device->first; n; n = n->next) {
        if (n->kind != SVD_PERIPH || n->base)
            continue;
        enum crema_status st = add_type(h, n, by_kind);
        if (st != CREMA_OK)
            return st;
    }
    qsort(h->types, h->type_count, sizeof *h->types, compare_types);
    return CREMA_OK;
}

/* The lines above and below every file. */
static void open_file(struct cr_headers *h, const char *guard)
{
    h->out.buf.len = 0;
    cr_emit(&h->out, "/* SPDX-License-Identifier: Apache-2.0 OR MIT */\n%s\n", h->mark);
    cr_emit(&h->out, "#ifndef CREMA_REGS_%S%s%S_H\n#define CREMA_REGS_%S%s%S_H\n\n", h->device,
            *guard ? "_" : "", guard, h->device, *guard ? "_" : "", guard);
}

static enum crema_status close_file(struct cr_headers *h, const char *stem)
{
    char name[SVD_IDENT_MAX + 16];
    snprintf(name, sizeof name, "%s.h", stem);
    cr_emit(&h->out, "\n#endif\n");
    if (h->out.status != CREMA_OK)
        return h->out.status;
    if (strlen(name) > 250)
        return cr_err(h->err, CREMA_E_INPUT, "%s: the name %.40s... is too long for a file",
                      h->svd->pub.file, name);
    h->bytes += h->out.buf.len;
    if (h->bytes > CREMA_SVD_OUTPUT_MAX)
        return cr_err(h->err, CREMA_E_INPUT, "%s makes more than %u MiB of headers",
                      h->svd->pub.file, CREMA_SVD_OUTPUT_MAX >> 20);
    return h->sink->add(h->sink->ctx, name, h->out.buf.data, h->out.buf.len, h->err);
}

static void print_instances(struct cr_headers *h, const struct cr_type *type)
{
    for (size_t i = 0; i < type->instance_count; i++) {
        const struct crema_svd_periph *p = type->instances[i];
        char ident[SVD_IDENT_MAX];
        char name[SVD_IDENT_MAX];
        cr_ident_stem(p->name, ident);
        cr_upper(ident, name);
        if (cr_is_standard_macro(name))
            cr_put_text(name + strlen(name), "_REGS");
        const char *unique = cr_names_claim(&h->names, NAMES_FULL, name);
        cr_emit(&h->out, "#define %s_BASE %m\n", unique ? unique : "", (uint64_t)p->base);
        if (type->layout)
            cr_emit(&h->out, "#define %s ((struct %s *)(uintptr_t)%s_BASE)\n", unique ? unique : "",
                    type->layout->tag, unique ? unique : "");
    }
}

enum crema_status cr_headers_write_type(struct cr_headers *h, const struct cr_type *type)
{
    open_file(h, type->stem);
    cr_emit(&h->out, "#include <stddef.h>\n#include <stdint.h>\n\n// clang-format off\n");
    if (type->layout)
        cr_layout_print(&h->layouter, type->layout, &h->out);
    print_instances(h, type);
    cr_headers_constants(h, type);
    cr_emit(&h->out, "\n// clang-format on\n");
    return close_file(h, type->stem);
}

static enum crema_status claim_irqs(struct cr_headers *h)
{
    const struct crema_svd *pub = &h->svd->pub;
    h->irq_names = cr_arena_alloc(&h->arena, pub->irq_count + 1, sizeof *h->irq_names);
    if (!h->irq_names)
        return no_memory(h);
    for (size_t i = 0; i < pub->irq_count; i++) {
        char ident[SVD_IDENT_MAX];
        char name[SVD_IDENT_MAX + 8];
        cr_ident(pub->irqs[i].name, ident);
        cr_put_text(cr_put_text(name, "irq_"), ident);
        h->irq_names[i] = cr_names_claim(&h->names, NAMES_FULL, name);
        if (!h->irq_names[i])
            return no_memory(h);
    }
    return CREMA_OK;
}

static enum crema_status write_irqs(struct cr_headers *h)
{
    const struct crema_svd *pub = &h->svd->pub;
    open_file(h, "irq");
    /* A file that declares nothing would be no C. */
    cr_emit(&h->out, pub->irq_count ? "enum irq {\n" : "#include <stddef.h>\n");
    for (size_t i = 0; i < pub->irq_count; i++)
        cr_emit(&h->out, "    %S = %u,\n", h->irq_names[i], pub->irqs[i].number);
    if (pub->irq_count)
        cr_emit(&h->out, "};\n");
    return close_file(h, "irq");
}

static enum crema_status write_index(struct cr_headers *h)
{
    bool is_irq_done = false;
    open_file(h, "");
    for (size_t i = 0; i < h->type_count; i++) {
        if (!is_irq_done && strcmp(h->types[i].stem, "irq") > 0) {
            cr_emit(&h->out, "#include \"irq.h\"\n");
            is_irq_done = true;
        }
        cr_emit(&h->out, "#include \"%s.h\"\n", h->types[i].stem);
    }
    if (!is_irq_done)
        cr_emit(&h->out, "#include \"irq.h\"\n");
    return close_file(h, h->device);
}

static enum crema_status write_types(struct cr_headers *h, unsigned width)
{
    enum crema_status st = CREMA_OK;
    if (width > 1 && h->type_count > 1 && h->sink->restart && cr_headers_write_parallel(h, width))
        return CREMA_OK;
    for (size_t i = 0; i < h->type_count && st == CREMA_OK; i++)
        st = cr_headers_write_type(h, &h->types[i]);
    return st;
}

/* The types' files come first: a sink that must be emptied loses no others. */
static enum crema_status write_all(struct cr_headers *h, unsigned width)
{
    enum crema_status st = make_types(h);
    if (st == CREMA_OK)
        st = claim_irqs(h);
    if (st == CREMA_OK)
        st = write_types(h, width);
    if (st == CREMA_OK)
        st = write_irqs(h);
    return st == CREMA_OK ? write_index(h) : st;
}

void cr_headers_mark(const struct cr_svd *svd, char mark[SVD_MARK_SIZE])
{
    char device[64];
    device_stem(svd->pub.name, device, sizeof device);
    snprintf(mark, SVD_MARK_SIZE,
             "/* Generated from the register description of %s by `crema svd headers`; "
             "do not edit. */",
             device);
}

enum crema_status cr_headers_make(const struct cr_svd *svd, unsigned width,
                                  const struct cr_headers_sink *sink, struct crema_error *err)
{
    struct cr_headers h = {.svd = svd, .sink = sink, .err = err};
    h.arena.max = (size_t)512 << 20;
    h.names.arena = &h.arena;
    h.layouter = (struct cr_layouter){.svd = svd, .names = &h.names, .err = err};
    h.out.buf.max = CREMA_SVD_OUTPUT_MAX;
    h.out.err = err;
    device_stem(svd->pub.name, h.device, sizeof h.device);
    cr_headers_mark(svd, h.mark);
    enum crema_status st = write_all(&h, width);
    cr_buf_release(&h.out.buf);
    cr_names_release(&h.names);
    cr_arena_release(&h.arena);
    return st;
}

static enum crema_status add_to_folder(void *ctx, const char *name, const void *data, size_t len,
                                       struct crema_error *err)
{
    return cr_outdir_add(ctx, name, data, len, err);
}

static void empty_folder(void *ctx)
{
    cr_outdir_restart(ctx);
}

static enum crema_status write_folder(const struct cr_svd *svd, const char *dir,
                                      struct crema_svd_files *files, struct crema_error *err)
{
    char mark[SVD_MARK_SIZE];
    struct cr_outdir out;
    const struct cr_headers_sink sink = {add_to_folder, empty_folder, &out};
    unsigned width = svd->node_count < PARALLEL_MIN ? 1 : cr_parallel_width();
    cr_headers_mark(svd, mark);
    enum crema_status st = cr_outdir_begin(&out, dir, mark, err);
    if (st == CREMA_OK)
        st = cr_headers_make(svd, width, &sink, err);
    if (st == CREMA_OK)
        st = cr_outdir_commit(&out, err);
    if (st == CREMA_OK && files)
        *files = (struct crema_svd_files){.count = out.count, .bytes = out.bytes};
    cr_outdir_end(&out);
    return st;
}

enum crema_status crema_svd_headers(const struct crema_svd *pub, const char *dir,
                                    struct crema_svd_files *files, struct crema_error *err)
{
    const struct cr_svd *svd = (const struct cr_svd *)pub;
    if (files)
        *files = (struct crema_svd_files){0};
    if (!svd->device) {
        cr_err(err, CREMA_E_UNSUPPORTED, "the built-in tables of %s do not tell enough for headers",
               pub->name);
        cr_err_try(err, "use the vendor's file: crema svd headers FILE.svd -o DIR");
        return CREMA_E_UNSUPPORTED;
    }
    enum crema_status st = write_folder(svd, dir, files, err);
    return cr_err_what(err, st, "cannot make headers in %s", dir);
}
