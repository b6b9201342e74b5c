/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The register tables that are built in for a chip, as a struct crema_svd. */
#include "err.h"
#include "node.h"

#include <stdlib.h>
#include <string.h>

static const uint8_t accesses[] = {
    [CREMA_ACCESS_RW] = CREMA_SVD_READ_WRITE,
    [CREMA_ACCESS_RO] = CREMA_SVD_READ_ONLY,
    [CREMA_ACCESS_WO] = CREMA_SVD_WRITE_ONLY,
    [CREMA_ACCESS_W1] = CREMA_SVD_READ_WRITE_ONCE,
};

static struct crema_svd_field *copy_fields(struct cr_svd *svd, const struct crema_chip_regs *in)
{
    struct crema_svd_field *out = cr_arena_alloc(&svd->arena, in->field_count + 1, sizeof *out);
    for (size_t i = 0; out && i < in->field_count; i++) {
        out[i].name = in->fields[i].name;
        out[i].lsb = in->fields[i].lsb;
        out[i].width = in->fields[i].width;
        out[i].access = accesses[in->fields[i].access];
    }
    return out;
}

static struct crema_svd_reg *copy_regs(struct cr_svd *svd, const struct crema_chip_regs *in,
                                       const struct crema_svd_field *fields)
{
    struct crema_svd_reg *out = cr_arena_alloc(&svd->arena, in->reg_count + 1, sizeof *out);
    for (size_t i = 0; out && i < in->reg_count; i++) {
        const struct crema_reg *r = &in->regs[i];
        out[i] = (struct crema_svd_reg){
            .name = r->name,
            .off = r->off,
            .size_bits = (uint8_t)(r->size * 8),
            .access = accesses[r->access],
            .fields = fields + r->field_first,
            .field_count = r->field_count,
            .reset = r->reset,
            .reset_mask = cr_svd_width_mask(r->size * 8u),
        };
    }
    return out;
}

static bool copy_rest(struct cr_svd *svd, const struct crema_chip_regs *in,
                      const struct crema_svd_reg *regs)
{
    struct crema_svd_periph *periphs =
        cr_arena_alloc(&svd->arena, in->periph_count + 1, sizeof *periphs);
    struct crema_svd_irq *irqs = cr_arena_alloc(&svd->arena, in->irq_count + 1, sizeof *irqs);
    if (!periphs || !irqs)
        return false;
    for (size_t i = 0; i < in->periph_count; i++) {
        const struct crema_periph *p = &in->periphs[i];
        periphs[i].name = p->name;
        periphs[i].base = p->base;
        periphs[i].size = p->size;
        periphs[i].regs = regs + p->reg_first;
        periphs[i].reg_count = p->reg_count;
    }
    for (size_t i = 0; i < in->irq_count; i++) {
        irqs[i].name = in->irqs[i].name;
        irqs[i].periph = "";
        irqs[i].number = in->irqs[i].number;
    }
    svd->pub.periphs = periphs;
    svd->pub.periph_count = in->periph_count;
    svd->pub.irqs = irqs;
    svd->pub.irq_count = in->irq_count;
    return true;
}

enum crema_status crema_svd_from_chip(const struct crema_chip *chip, struct crema_svd **out,
                                      struct crema_error *err)
{
    *out = NULL;
    if (!chip->regs) {
        cr_err(err, CREMA_E_UNSUPPORTED, "no register description of the %s is built in",
               chip->title);
        cr_err_try(err, "the vendor's SVD file of the %s", chip->title);
        return CREMA_E_UNSUPPORTED;
    }
    struct cr_svd *svd = calloc(1, sizeof *svd);
    if (!svd)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    svd->arena.max = (size_t)64 << 20;
    svd->pub.name = chip->title;
    svd->pub.file = chip->name;
    const struct crema_svd_field *fields = copy_fields(svd, chip->regs);
    const struct crema_svd_reg *regs = fields ? copy_regs(svd, chip->regs, fields) : NULL;
    if (!regs || !copy_rest(svd, chip->regs, regs)) {
        crema_svd_close(&svd->pub);
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    }
    *out = &svd->pub;
    return CREMA_OK;
}
