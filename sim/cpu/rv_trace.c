/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Instructions as text, for traces. */
#include "rv_core.h"

#include "bytes.h"

#include <stdio.h>

static const char *const reg_names[32] = {
    "zero", "ra", "sp", "gp", "tp",  "t0",  "t1", "t2", "s0", "s1", "a0",
    "a1",   "a2", "a3", "a4", "a5",  "a6",  "a7", "s2", "s3", "s4", "s5",
    "s6",   "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
};

static int csr_text(const struct rv_decoded *d, char *text, size_t cap, const char *name)
{
    const char *csr = rv_csr_name((uint32_t)d->imm);
    char number[8];
    snprintf(number, sizeof number, "0x%03x", (uint32_t)d->imm & 0xfff);
    if (rv_inst_info[d->inst].format == RV_FORMAT_CSRI)
        return snprintf(text, cap, "%s %s, %s, %u", name, reg_names[d->rd], csr ? csr : number,
                        d->rs1);
    return snprintf(text, cap, "%s %s, %s, %s", name, reg_names[d->rd], csr ? csr : number,
                    reg_names[d->rs1]);
}

int rv_disassemble(const struct rv_core *c, uint32_t pc, uint32_t raw, char *text, size_t cap)
{
    struct rv_decoded d;
    rv_decode(c, raw, &d);
    const struct rv_inst_info *info = &rv_inst_info[d.inst];
    const char *n = info->name;
    const char *rd = reg_names[d.rd];
    const char *rs1 = reg_names[d.rs1];
    const char *rs2 = reg_names[d.rs2];
    if (d.inst == RV_ILLEGAL)
        return snprintf(text, cap, d.len == 2 ? "illegal 0x%04x" : "illegal 0x%08x", d.raw);
    switch (info->format) {
    case RV_FORMAT_R:
        return snprintf(text, cap, "%s %s, %s, %s", n, rd, rs1, rs2);
    case RV_FORMAT_I:
    case RV_FORMAT_SHIFT:
        return snprintf(text, cap, "%s %s, %s, %d", n, rd, rs1, d.imm);
    case RV_FORMAT_LOAD:
    case RV_FORMAT_JALR:
        return snprintf(text, cap, "%s %s, %d(%s)", n, rd, d.imm, rs1);
    case RV_FORMAT_STORE:
        return snprintf(text, cap, "%s %s, %d(%s)", n, rs2, d.imm, rs1);
    case RV_FORMAT_BRANCH:
        return snprintf(text, cap, "%s %s, %s, 0x%08x", n, rs1, rs2, pc + (uint32_t)d.imm);
    case RV_FORMAT_U:
        return snprintf(text, cap, "%s %s, 0x%x", n, rd, (uint32_t)d.imm >> 12);
    case RV_FORMAT_JAL:
        return snprintf(text, cap, "%s %s, 0x%08x", n, rd, pc + (uint32_t)d.imm);
    case RV_FORMAT_AMO:
        return snprintf(text, cap, "%s %s, %s, (%s)", n, rd, rs2, rs1);
    case RV_FORMAT_CSR:
    case RV_FORMAT_CSRI:
        return csr_text(&d, text, cap, n);
    default:
        return snprintf(text, cap, "%s", n);
    }
}

void rv_trace_inst(struct rv_core *c)
{
    uint8_t bytes[4] = {0};
    char text[64] = "nothing to fetch";
    struct sim_bus *bus = &c->base.sys->bus;
    if (sim_bus_peek(bus, c->pc, bytes, 4) || sim_bus_peek(bus, c->pc, bytes, 2))
        rv_disassemble(c, c->pc, get_le32(bytes), text, sizeof text);
    sim_trace(c->base.sys, SIM_TRACE_CPU, "cpu%u 0x%08x %-28s ra=%08x sp=%08x a0=%08x a1=%08x",
              c->base.index, c->pc, text, c->x[1], c->x[2], c->x[10], c->x[11]);
}
