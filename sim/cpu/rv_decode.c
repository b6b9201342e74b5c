/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "rv_core.h"

#include "bytes.h"

const struct rv_inst_info rv_inst_info[RV_INST_COUNT] = {
#define RV_INST(id, n, f, m, k, c)                                                                 \
    [RV_##id] = {.name = (n), .match = (m), .mask = (k), .format = RV_FORMAT_##f, .cycles = (c)},
#include "rv32.def"
};

/* Rows stand in the order of their major opcode; remembers where each begins. */
void rv_decode_init(struct rv_core *c)
{
    unsigned row = 0;
    for (unsigned opcode = 0; opcode < 32; opcode++) {
        c->bucket[opcode] = (uint8_t)row;
        while (row < RV_ILLEGAL && bits_get(rv_inst_info[row].match, 2, 5) == opcode)
            row++;
    }
    c->bucket[32] = (uint8_t)row;
}

static int32_t sign_extend(uint32_t value, unsigned width)
{
    return (int32_t)(value << (32 - width)) >> (32 - width);
}

static int32_t imm_branch(uint32_t w)
{
    return sign_extend(bits_get(w, 31, 1) << 12 | bits_get(w, 7, 1) << 11 |
                           bits_get(w, 25, 6) << 5 | bits_get(w, 8, 4) << 1,
                       13);
}

static int32_t imm_jump(uint32_t w)
{
    return sign_extend(bits_get(w, 31, 1) << 20 | bits_get(w, 12, 8) << 12 |
                           bits_get(w, 20, 1) << 11 | bits_get(w, 21, 10) << 1,
                       21);
}

static int32_t imm_of(uint32_t w, unsigned format)
{
    switch (format) {
    case RV_FORMAT_SHIFT:
        return (int32_t)bits_get(w, 20, 5);
    case RV_FORMAT_I:
    case RV_FORMAT_LOAD:
    case RV_FORMAT_JALR:
        return (int32_t)w >> 20;
    case RV_FORMAT_STORE:
        return sign_extend(bits_get(w, 25, 7) << 5 | bits_get(w, 7, 5), 12);
    case RV_FORMAT_BRANCH:
        return imm_branch(w);
    case RV_FORMAT_U:
        return (int32_t)(w & 0xfffff000);
    case RV_FORMAT_JAL:
        return imm_jump(w);
    case RV_FORMAT_CSR:
    case RV_FORMAT_CSRI:
        return (int32_t)bits_get(w, 20, 12);
    default:
        return 0;
    }
}

static bool has_rd(unsigned format)
{
    return format != RV_FORMAT_NONE && format != RV_FORMAT_STORE && format != RV_FORMAT_BRANCH;
}

static enum rv_inst find_inst(const struct rv_core *c, uint32_t w)
{
    unsigned opcode = bits_get(w, 2, 5);
    for (unsigned row = c->bucket[opcode]; row < c->bucket[opcode + 1]; row++) {
        if ((w & rv_inst_info[row].mask) == rv_inst_info[row].match)
            return (enum rv_inst)row;
    }
    return RV_ILLEGAL;
}

void rv_decode(const struct rv_core *c, uint32_t raw, struct rv_decoded *d)
{
    bool is_short = (raw & 3) != 3;
    uint32_t w = is_short ? rv_expand((uint16_t)raw) : raw;
    d->raw = is_short ? raw & 0xffff : raw;
    d->len = is_short ? 2 : 4;
    d->inst = (w & 3) == 3 ? find_inst(c, w) : RV_ILLEGAL;
    unsigned format = rv_inst_info[d->inst].format;
    if (format == RV_FORMAT_AMO && !c->params->has_atomics)
        d->inst = RV_ILLEGAL;
    d->imm = imm_of(w, format);
    d->rd = has_rd(format) ? (uint8_t)bits_get(w, 7, 5) : 0;
    d->rs1 = (uint8_t)bits_get(w, 15, 5);
    d->rs2 = (uint8_t)bits_get(w, 20, 5);
}

/* The 16-bit forms. Operands are written as the 32-bit instruction that means the same. */

static uint32_t enc_i(uint32_t base, uint32_t rd, uint32_t rs1, uint32_t imm)
{
    return base | rd << 7 | rs1 << 15 | imm << 20;
}

static uint32_t enc_r(uint32_t base, uint32_t rd, uint32_t rs1, uint32_t rs2)
{
    return base | rd << 7 | rs1 << 15 | rs2 << 20;
}

static uint32_t enc_s(uint32_t base, uint32_t rs1, uint32_t rs2, uint32_t imm)
{
    return base | (imm & 31) << 7 | rs1 << 15 | rs2 << 20 | imm >> 5 << 25;
}

static uint32_t enc_b(uint32_t base, uint32_t rs1, int32_t off)
{
    uint32_t o = (uint32_t)off;
    return base | bits_get(o, 11, 1) << 7 | bits_get(o, 1, 4) << 8 | rs1 << 15 |
           bits_get(o, 5, 6) << 25 | bits_get(o, 12, 1) << 31;
}

static uint32_t enc_j(uint32_t rd, int32_t off)
{
    uint32_t o = (uint32_t)off;
    return rv_inst_info[RV_JAL].match | rd << 7 | bits_get(o, 12, 8) << 12 |
           bits_get(o, 11, 1) << 20 | bits_get(o, 1, 10) << 21 | bits_get(o, 20, 1) << 31;
}

#define MATCH(id) (rv_inst_info[RV_##id].match)
#define SP        2u

static uint32_t short_reg(uint16_t w, unsigned lsb)
{
    return 8 + bits_get(w, lsb, 3);
}

static int32_t short_imm6(uint16_t w)
{
    return sign_extend(bits_get(w, 12, 1) << 5 | bits_get(w, 2, 5), 6);
}

static int32_t short_jump(uint16_t w)
{
    return sign_extend(bits_get(w, 12, 1) << 11 | bits_get(w, 8, 1) << 10 | bits_get(w, 9, 2) << 8 |
                           bits_get(w, 6, 1) << 7 | bits_get(w, 7, 1) << 6 |
                           bits_get(w, 2, 1) << 5 | bits_get(w, 11, 1) << 4 |
                           bits_get(w, 3, 3) << 1,
                       12);
}

static int32_t short_branch(uint16_t w)
{
    return sign_extend(bits_get(w, 12, 1) << 8 | bits_get(w, 5, 2) << 6 | bits_get(w, 2, 1) << 5 |
                           bits_get(w, 10, 2) << 3 | bits_get(w, 3, 2) << 1,
                       9);
}

static uint32_t expand_q0(uint16_t w)
{
    uint32_t rd = short_reg(w, 2);
    uint32_t rs1 = short_reg(w, 7);
    uint32_t off = bits_get(w, 5, 1) << 6 | bits_get(w, 10, 3) << 3 | bits_get(w, 6, 1) << 2;
    uint32_t stack = bits_get(w, 7, 4) << 6 | bits_get(w, 11, 2) << 4 | bits_get(w, 5, 1) << 3 |
                     bits_get(w, 6, 1) << 2;
    switch (w >> 13) {
    case 0: /* c.addi4spn; an all-zero word is for ever illegal */
        return stack ? enc_i(MATCH(ADDI), rd, SP, stack) : 0;
    case 2:
        return enc_i(MATCH(LW), rd, rs1, off);
    case 6:
        return enc_s(MATCH(SW), rs1, rd, off);
    default:
        return 0;
    }
}

/* c.srli, c.srai, c.andi, c.sub, c.xor, c.or, c.and */
static uint32_t expand_alu(uint16_t w)
{
    static const uint8_t regs[4] = {RV_SUB, RV_XOR, RV_OR, RV_AND};
    uint32_t rd = short_reg(w, 7);
    uint32_t imm = (uint32_t)short_imm6(w) & 0xfff;
    unsigned kind = bits_get(w, 10, 2);
    if (kind == 2)
        return enc_i(MATCH(ANDI), rd, rd, imm);
    if (bits_get(w, 12, 1))
        return 0; /* shifts by 32 and more, and word forms: RV64's */
    if (kind == 3)
        return enc_r(rv_inst_info[regs[bits_get(w, 5, 2)]].match, rd, rd, short_reg(w, 2));
    return enc_i(kind ? MATCH(SRAI) : MATCH(SRLI), rd, rd, imm);
}

static uint32_t expand_lui_addi16sp(uint16_t w)
{
    uint32_t rd = bits_get(w, 7, 5);
    int32_t off =
        sign_extend(bits_get(w, 12, 1) << 9 | bits_get(w, 3, 2) << 7 | bits_get(w, 5, 1) << 6 |
                        bits_get(w, 2, 1) << 5 | bits_get(w, 6, 1) << 4,
                    10);
    if (short_imm6(w) == 0)
        return 0;
    if (rd == SP)
        return enc_i(MATCH(ADDI), SP, SP, (uint32_t)off & 0xfff);
    return MATCH(LUI) | rd << 7 | (uint32_t)short_imm6(w) << 12;
}

static uint32_t expand_q1(uint16_t w)
{
    uint32_t rd = bits_get(w, 7, 5);
    uint32_t imm = (uint32_t)short_imm6(w) & 0xfff;
    switch (w >> 13) {
    case 0:
        return enc_i(MATCH(ADDI), rd, rd, imm);
    case 1:
        return enc_j(1, short_jump(w));
    case 2:
        return enc_i(MATCH(ADDI), rd, 0, imm);
    case 3:
        return expand_lui_addi16sp(w);
    case 4:
        return expand_alu(w);
    case 5:
        return enc_j(0, short_jump(w));
    case 6:
        return enc_b(MATCH(BEQ), short_reg(w, 7), short_branch(w));
    default:
        return enc_b(MATCH(BNE), short_reg(w, 7), short_branch(w));
    }
}

/* c.jr, c.mv, c.ebreak, c.jalr, c.add */
static uint32_t expand_jr_mv_add(uint16_t w)
{
    uint32_t rd = bits_get(w, 7, 5);
    uint32_t rs2 = bits_get(w, 2, 5);
    bool is_second = bits_get(w, 12, 1);
    if (rs2)
        return enc_r(MATCH(ADD), rd, is_second ? rd : 0, rs2);
    if (rd)
        return enc_i(MATCH(JALR), is_second, rd, 0);
    return is_second ? MATCH(EBREAK) : 0;
}

static uint32_t expand_q2(uint16_t w)
{
    uint32_t rd = bits_get(w, 7, 5);
    uint32_t load = bits_get(w, 2, 2) << 6 | bits_get(w, 12, 1) << 5 | bits_get(w, 4, 3) << 2;
    uint32_t store = bits_get(w, 7, 2) << 6 | bits_get(w, 9, 4) << 2;
    switch (w >> 13) {
    case 0:
        return bits_get(w, 12, 1) ? 0 : enc_i(MATCH(SLLI), rd, rd, bits_get(w, 2, 5));
    case 2:
        return rd ? enc_i(MATCH(LW), rd, SP, load) : 0;
    case 4:
        return expand_jr_mv_add(w);
    case 6:
        return enc_s(MATCH(SW), SP, bits_get(w, 2, 5), store);
    default:
        return 0;
    }
}

uint32_t rv_expand(uint16_t raw)
{
    switch (raw & 3) {
    case 0:
        return expand_q0(raw);
    case 1:
        return expand_q1(raw);
    case 2:
        return expand_q2(raw);
    default:
        return 0;
    }
}
