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

bool rv_inst_text(const struct sim_core *core, uint32_t addr, char *text, size_t cap)
{
    uint8_t bytes[4] = {0};
    struct sim_bus *bus = &core->sys->bus;
    if (!sim_bus_peek(bus, addr, bytes, 4) && !sim_bus_peek(bus, addr, bytes, 2))
        return false;
    rv_disassemble((const struct rv_core *)core, addr, get_le32(bytes), text, cap);
    return true;
}

static bool decode_at(const struct rv_core *c, uint32_t addr, uint8_t len, struct rv_decoded *d)
{
    uint8_t bytes[4] = {0};
    if (!sim_bus_peek(&c->base.sys->bus, addr, bytes, len))
        return false;
    rv_decode(c, get_le32(bytes), d);
    return d->len == len;
}

/* A jump was noted by the address after it: was it a short one? */
static uint32_t jump_before(const struct rv_core *c, uint32_t after)
{
    struct rv_decoded d;
    return decode_at(c, after - 2, 2, &d) && d.inst == RV_JALR ? after - 2 : after - 4;
}

size_t rv_jump_rows(const struct rv_core *c, const struct rv_jump *ring, uint32_t total,
                    struct sim_core_jump *rows, size_t cap)
{
    size_t count = total < RV_JUMPS ? total : RV_JUMPS;
    for (size_t i = 0; i < count && i < cap; i++) {
        const struct rv_jump *j = &ring[(total - 1 - i) % RV_JUMPS];
        bool is_trap = j->from & 1;
        rows[i] = (struct sim_core_jump){is_trap ? j->from & ~1u : jump_before(c, j->from), j->to,
                                         is_trap};
    }
    return count < cap ? count : cap;
}

/* Where the branch before `after` is and leads; the code may have changed since. */
static bool branch_before(const struct rv_core *c, uint32_t after, struct sim_core_jump *row)
{
    for (uint8_t len = 4; len >= 2; len -= 2) {
        struct rv_decoded d;
        if (!decode_at(c, after - len, len, &d))
            continue;
        unsigned format = rv_inst_info[d.inst].format;
        if (format != RV_FORMAT_BRANCH && format != RV_FORMAT_JAL)
            continue;
        *row = (struct sim_core_jump){after - len, after - len + (uint32_t)d.imm, false};
        return true;
    }
    return false;
}

size_t rv_taken_rows(const struct rv_core *c, const struct rv_taken *ring, uint32_t count,
                     struct sim_core_jump *rows, size_t cap)
{
    size_t n = 0;
    for (uint32_t age = 0; age < RV_TAKEN && n < cap; age++) {
        const struct rv_taken *t = &ring[(count - age) % RV_TAKEN];
        if (t->after && !((t->count ^ (count - age)) & RV_COUNT_MASK))
            n += branch_before(c, t->after, &rows[n]);
    }
    return n;
}

/* The registers that the instruction at pc reads, with their values. */
static void operand_text(const struct rv_core *c, char *text, size_t cap)
{
    uint8_t bytes[4] = {0};
    struct rv_decoded d;
    struct sim_bus *bus = &c->base.sys->bus;
    text[0] = '\0';
    if (!sim_bus_peek(bus, c->pc, bytes, 4) && !sim_bus_peek(bus, c->pc, bytes, 2))
        return;
    rv_decode(c, get_le32(bytes), &d);
    unsigned format = rv_inst_info[d.inst].format;
    bool has_rs2 = format == RV_FORMAT_R || format == RV_FORMAT_STORE ||
                   format == RV_FORMAT_BRANCH || format == RV_FORMAT_AMO;
    bool has_rs1 = has_rs2 || format == RV_FORMAT_I || format == RV_FORMAT_SHIFT ||
                   format == RV_FORMAT_LOAD || format == RV_FORMAT_JALR || format == RV_FORMAT_CSR;
    int n = has_rs1 && d.rs1 ? snprintf(text, cap, "%s=%08x ", reg_names[d.rs1], c->x[d.rs1]) : 0;
    if (has_rs2 && d.rs2)
        snprintf(text + n, cap - (size_t)n, "%s=%08x", reg_names[d.rs2], c->x[d.rs2]);
}

void rv_trace_inst(struct rv_core *c)
{
    char text[64] = "nothing to fetch";
    rv_inst_text(&c->base, c->pc, text, sizeof text);
    char operands[48];
    operand_text(c, operands, sizeof operands);
    sim_trace(c->base.sys, SIM_TRACE_CPU, "cpu%u 0x%08x %-28s %s", c->base.index, c->pc, text,
              operands);
}
