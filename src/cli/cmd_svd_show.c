/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema svd show, crema svd decode. */
#include "cmd_svd.h"
#include "svd_view.h"

#include <stdlib.h>
#include <string.h>

static void print_device(const struct term *t, const struct crema_svd *svd)
{
    const char *const header[] = {"address", "size", "registers", "peripheral", "like", ""};
    struct row {
        char base[16], size[16], count[16], text[64];
    } *rows = calloc(svd->periph_count + 1, sizeof *rows);
    const char **cells = calloc(svd->periph_count * 6 + 1, sizeof *cells);
    for (size_t i = 0; rows && cells && i < svd->periph_count; i++) {
        const struct crema_svd_periph *p = &svd->periphs[i];
        snprintf(rows[i].base, sizeof rows[i].base, "0x%08x", p->base);
        snprintf(rows[i].size, sizeof rows[i].size, "0x%x", p->size);
        snprintf(rows[i].count, sizeof rows[i].count, "%u", p->reg_count);
        snprintf(rows[i].text, sizeof rows[i].text, "%.40s", p->text ? p->text : "");
        const char *const line[6] = {rows[i].base,
                                     rows[i].size,
                                     rows[i].count,
                                     p->name,
                                     p->derived_from ? p->derived_from : "",
                                     rows[i].text};
        memcpy(cells + i * 6, line, sizeof line);
    }
    term_print(t, STYLE_BOLD, "%s", svd->name);
    fprintf(t->file, "  %zu peripherals, %zu interrupts\n", svd->periph_count, svd->irq_count);
    if (rows && cells)
        term_table(t, header, 6, cells, svd->periph_count);
    free(rows);
    free(cells);
}

static json_t *device_json(const struct crema_svd *svd)
{
    json_t *periphs = json_array();
    json_t *irqs = json_array();
    for (size_t i = 0; i < svd->periph_count; i++) {
        const struct crema_svd_periph *p = &svd->periphs[i];
        json_t *one =
            json_pack("{s:s, s:I, s:I, s:I}", "name", p->name, "base", (json_int_t)p->base, "size",
                      (json_int_t)p->size, "registers", (json_int_t)p->reg_count);
        if (p->derived_from)
            json_object_set_new(one, "derived_from", json_string(p->derived_from));
        json_array_append_new(periphs, one);
    }
    for (size_t i = 0; i < svd->irq_count; i++)
        json_array_append_new(irqs, json_pack("{s:s, s:I, s:s}", "name", svd->irqs[i].name,
                                              "number", (json_int_t)svd->irqs[i].number,
                                              "peripheral", svd->irqs[i].periph));
    return json_pack("{s:s, s:o, s:o}", "device", svd->name, "peripherals", periphs, "interrupts",
                     irqs);
}

static void print_irqs(const struct term *t, const struct crema_svd *svd,
                       const struct crema_svd_periph *p)
{
    const char *lead = "interrupts:";
    for (size_t i = 0; i < svd->irq_count; i++) {
        if (strcmp(svd->irqs[i].periph, p->name) != 0)
            continue;
        fprintf(t->file, "%s %s (%u)", lead, svd->irqs[i].name, svd->irqs[i].number);
        lead = ",";
    }
    if (*lead == ',')
        fputc('\n', t->file);
}

static void print_periph(const struct term *t, const struct crema_svd *svd,
                         const struct crema_svd_periph *p)
{
    const char *const header[] = {"address", "offset", "register", "access", "reset", ""};
    struct row {
        char addr[16], off[16], reset[24], text[64];
    } *rows = calloc(p->reg_count + 1, sizeof *rows);
    const char **cells = calloc((size_t)p->reg_count * 6 + 1, sizeof *cells);
    for (uint32_t i = 0; rows && cells && i < p->reg_count; i++) {
        const struct crema_svd_reg *r = &p->regs[i];
        snprintf(rows[i].addr, sizeof rows[i].addr, "0x%08x", p->base + r->off);
        snprintf(rows[i].off, sizeof rows[i].off, "0x%x", r->off);
        snprintf(rows[i].reset, sizeof rows[i].reset, "0x%0*llx", (r->size_bits + 3) / 4,
                 (unsigned long long)r->reset);
        snprintf(rows[i].text, sizeof rows[i].text, "%.40s", r->text ? r->text : "");
        const char *const line[6] = {
            rows[i].addr,  rows[i].off,
            r->name,       crema_svd_access_short((enum crema_svd_access)r->access),
            rows[i].reset, rows[i].text};
        memcpy(cells + (size_t)i * 6, line, sizeof line);
    }
    term_print(t, STYLE_BOLD, "%s", p->name);
    fprintf(t->file, "  at 0x%08x, 0x%x bytes, %u registers%s%s\n", p->base, p->size, p->reg_count,
            p->derived_from ? ", like " : "", p->derived_from ? p->derived_from : "");
    svd_view_text(t, p->text);
    print_irqs(t, svd, p);
    if (rows && cells && p->reg_count)
        term_table(t, header, 6, cells, p->reg_count);
    free(rows);
    free(cells);
}

static json_t *periph_json(const struct crema_svd_periph *p)
{
    json_t *regs = json_array();
    for (uint32_t i = 0; i < p->reg_count; i++) {
        const struct crema_svd_place place = {p, &p->regs[i], NULL};
        json_array_append_new(regs, svd_view_reg_json(&place, NULL));
    }
    return json_pack("{s:s, s:I, s:I, s:o}", "name", p->name, "base", (json_int_t)p->base, "size",
                     (json_int_t)p->size, "registers", regs);
}

static void print_field(const struct term *t, const struct crema_svd_place *place)
{
    const struct crema_svd_field *f = place->field;
    char name[400];
    snprintf(name, sizeof name, "%s.%s.%s", place->periph->name, place->reg->name, f->name);
    term_print(t, STYLE_BOLD, "%s", name);
    fprintf(t->file, "  bits %u:%u, mask 0x%llx, %s, reset 0x%llx\n", f->lsb + f->width - 1u,
            f->lsb, (unsigned long long)crema_svd_field_mask(f),
            crema_svd_access_name((enum crema_svd_access)f->access),
            (unsigned long long)crema_svd_field_get(f, place->reg->reset));
    const char *write = crema_svd_write_name((enum crema_svd_write)f->write);
    const char *read = crema_svd_read_name((enum crema_svd_read)f->read);
    if (*write)
        fprintf(t->file, "writing: %s\n", write);
    if (*read)
        fprintf(t->file, "reading: %s\n", read);
    svd_view_text(t, f->text);
    for (uint32_t i = 0; i < f->value_count; i++) {
        const struct crema_svd_value *v = &f->values[i];
        if (v->is_default)
            fprintf(t->file, "  else  %s", v->name);
        else
            fprintf(t->file, "  0x%-4llx%s", (unsigned long long)v->value, v->name);
        fprintf(t->file, "%s%s\n", v->text ? "  " : "", v->text ? v->text : "");
    }
}

static void print_place(const struct term *t, const struct crema_svd *svd,
                        const struct crema_svd_place *place)
{
    if (place->field) {
        print_field(t, place);
    } else if (place->reg) {
        svd_view_title(t, place, NULL);
        svd_view_text(t, place->reg->text);
        fputc('\n', t->file);
        svd_view_ruler(t, place->reg);
        fputc('\n', t->file);
        svd_view_fields(t, place, NULL);
    } else {
        print_periph(t, svd, place->periph);
    }
}

static json_t *place_json(const struct crema_svd_place *place)
{
    if (place->field)
        return svd_view_field_json(place->field, NULL);
    return place->reg ? svd_view_reg_json(place, NULL) : periph_json(place->periph);
}

static enum crema_status show(struct cli *cli, const struct crema_svd *svd, const char *path,
                              struct crema_error *err)
{
    struct crema_svd_place place = {0};
    bool is_addr = path && path[0] >= '0' && path[0] <= '9';
    enum crema_status st = CREMA_OK;
    if (is_addr)
        st = svd_view_find_reg(svd, path, &place, err);
    else if (path)
        st = crema_svd_find(svd, path, &place, err);
    if (st != CREMA_OK)
        return st;
    if (cli->is_json)
        term_json(&cli->out, path ? place_json(&place) : device_json(svd));
    else if (path)
        print_place(&cli->out, svd, &place);
    else
        print_device(&cli->out, svd);
    return CREMA_OK;
}

static enum crema_status run_show(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    struct crema_svd *svd;
    (void)opts, (void)exit_code;
    enum crema_status st = svd_view_open(argv[0], &svd, err);
    if (st == CREMA_OK)
        st = show(cli, svd, argc > 1 ? argv[1] : NULL, err);
    crema_svd_close(svd);
    return st;
}

const struct cmd cmd_svd_show = {
    .name = "show",
    .args = "FILE [PERIPHERAL[.REGISTER[.FIELD]]]",
    .summary = "show a device, a peripheral, a register or a field",
    .details = "FILE is an SVD file, or a chip whose registers are built in.\n"
               "An address such as 0x60000014 names the register that holds it.\n\n"
               "    crema svd show esp32c3 UART0.CLKDIV\n",
    .min_args = 1,
    .max_args = 2,
    .has_json = true,
    .run = run_show,
};

static enum crema_status decode(struct cli *cli, const struct crema_svd *svd, char **argv,
                                struct crema_error *err)
{
    struct crema_svd_place place;
    uint64_t value = 0;
    enum crema_status st = svd_view_find_reg(svd, argv[1], &place, err);
    if (st == CREMA_OK)
        st = opt_parse_uint(argv[2], &value, err);
    if (st == CREMA_OK)
        st = svd_view_check_value(&place, value, err);
    if (st != CREMA_OK)
        return st;
    if (place.field)
        value = crema_svd_field_set(place.field, place.reg->reset, value);
    if (cli->is_json) {
        term_json(&cli->out, svd_view_reg_json(&place, &value));
        return CREMA_OK;
    }
    svd_view_title(&cli->out, &place, place.field ? NULL : &value);
    svd_view_fields(&cli->out, &place, &value);
    return CREMA_OK;
}

static enum crema_status run_decode(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    struct crema_svd *svd;
    (void)opts, (void)argc, (void)exit_code;
    enum crema_status st = svd_view_open(argv[0], &svd, err);
    if (st == CREMA_OK)
        st = decode(cli, svd, argv, err);
    crema_svd_close(svd);
    return st;
}

const struct cmd cmd_svd_decode = {
    .name = "decode",
    .args = "FILE PERIPHERAL.REGISTER[.FIELD] VALUE",
    .summary = "explain a register's value, field by field",
    .details = "    crema svd decode esp32c3 UART0.CLKDIV 0x1b2\n",
    .min_args = 3,
    .max_args = 3,
    .has_json = true,
    .run = run_decode,
};
