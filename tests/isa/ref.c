/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "ref.h"

#include <string.h>

#define MIE  (1u << 3)
#define MPIE (1u << 7)
#define MPP  (3u << 11)
#define MPRV (1u << 17)
#define TW   (1u << 21)

/* Bits hi..lo of a word. */
static uint32_t bits(uint32_t w, int hi, int lo)
{
    return w >> lo & (uint32_t)((1ull << (hi - lo + 1)) - 1);
}

static uint32_t sext(uint32_t v, int width)
{
    uint32_t sign = 1u << (width - 1);
    return ((v & (uint32_t)((1ull << width) - 1)) ^ sign) - sign;
}

static void trap(struct ref *r, uint32_t cause, uint32_t tval)
{
    r->mepc = r->pc;
    r->mcause = cause;
    r->mtval = tval;
    uint32_t old = r->mstatus;
    r->mstatus &= ~(MIE | MPIE | MPP);
    r->mstatus |= old & MIE ? MPIE : 0;
    r->mstatus |= r->is_user ? 0 : MPP;
    r->is_user = false;
    r->has_reservation = false;
    r->pc = r->mtvec & ~0xffu;
    r->traps++;
}

void ref_interrupt(struct ref *r, unsigned number)
{
    trap(r, 0x80000000u | number, 0);
    r->pc += 4 * number;
    r->is_waiting = false;
}

static bool is_inside(const struct ref *r, uint32_t addr)
{
    return addr - r->base < r->size;
}

static bool load(struct ref *r, uint32_t addr, int bytes, uint32_t *v)
{
    *v = 0;
    for (int i = 0; i < bytes; i++) {
        /* A fault names the first aligned piece of the access that is not there. */
        if (!is_inside(r, addr + (uint32_t)i)) {
            trap(r, 5, addr + (uint32_t)i);
            return false;
        }
        *v |= (uint32_t)r->mem[addr + (uint32_t)i - r->base] << (8 * i);
    }
    return true;
}

static bool can_store(struct ref *r, uint32_t addr, int bytes)
{
    for (int i = 0; i < bytes; i++) {
        if (!is_inside(r, addr + (uint32_t)i) || addr + (uint32_t)i < r->writable) {
            trap(r, 7, addr + (uint32_t)i);
            return false;
        }
    }
    return true;
}

static bool store(struct ref *r, uint32_t addr, int bytes, uint32_t v)
{
    if (!can_store(r, addr, bytes))
        return false;
    for (int i = 0; i < bytes; i++)
        r->mem[addr + (uint32_t)i - r->base] = (uint8_t)(v >> (8 * i));
    return true;
}

static void set(struct ref *r, uint32_t rd, uint32_t v)
{
    if (rd)
        r->x[rd] = v;
}

static uint32_t mul_div(uint32_t f3, uint32_t a, uint32_t b)
{
    int64_t sa = (int32_t)a;
    int64_t sb = (int32_t)b;
    switch (f3) {
    case 0:
        return (uint32_t)(sa * sb);
    case 1:
        return (uint32_t)((sa * sb) >> 32);
    case 2:
        return (uint32_t)((sa * (int64_t)(uint64_t)b) >> 32);
    case 3:
        return (uint32_t)(((uint64_t)a * (uint64_t)b) >> 32);
    case 4:
        return b ? (uint32_t)(sa / sb) : ~0u;
    case 5:
        return b ? a / b : ~0u;
    case 6:
        return b ? (uint32_t)(sa % sb) : a;
    default:
        return b ? a % b : a;
    }
}

static uint32_t alu(uint32_t f3, bool is_alt, uint32_t a, uint32_t b)
{
    switch (f3) {
    case 0:
        return is_alt ? a - b : a + b;
    case 1:
        return a << (b % 32);
    case 2:
        return (int32_t)a < (int32_t)b ? 1 : 0;
    case 3:
        return a < b ? 1 : 0;
    case 4:
        return a ^ b;
    case 5:
        return is_alt ? (uint32_t)((int64_t)(int32_t)a >> (b % 32)) : a >> (b % 32);
    case 6:
        return a | b;
    default:
        return a & b;
    }
}

static bool is_taken(uint32_t f3, uint32_t a, uint32_t b)
{
    switch (f3) {
    case 0:
        return a == b;
    case 1:
        return a != b;
    case 4:
        return (int32_t)a < (int32_t)b;
    case 5:
        return (int32_t)a >= (int32_t)b;
    case 6:
        return a < b;
    default:
        return a >= b;
    }
}

/* The CSRs that the configuration under test has. */
static bool csr_get(struct ref *r, uint32_t csr, uint32_t *v)
{
    switch (csr) {
    case 0x300:
        *v = r->mstatus;
        return true;
    case 0x301:
        *v = REF_MISA;
        return true;
    case 0x304:
    case 0x344:
        *v = 0;
        return true;
    case 0x305:
        *v = r->mtvec;
        return true;
    case 0x340:
        *v = r->mscratch;
        return true;
    case 0x341:
        *v = r->mepc;
        return true;
    case 0x342:
        *v = r->mcause;
        return true;
    case 0x343:
        *v = r->mtval;
        return true;
    case 0xf11:
    case 0xf12:
    case 0xf13:
        *v = 0;
        return true;
    case 0xf14:
        *v = REF_MHARTID;
        return true;
    default:
        return false;
    }
}

static void csr_set(struct ref *r, uint32_t csr, uint32_t v)
{
    uint32_t kept = MIE | MPIE | MPP | MPRV | TW;
    switch (csr) {
    case 0x300:
        if (bits(v, 12, 11) == 1 || bits(v, 12, 11) == 2)
            kept &= ~MPP;
        r->mstatus = (r->mstatus & ~kept) | (v & kept);
        break;
    case 0x305:
        r->mtvec = (v & ~0xffu) | 1;
        break;
    case 0x340:
        r->mscratch = v;
        break;
    case 0x341:
        r->mepc = v & ~1u;
        break;
    case 0x342:
        r->mcause = v;
        break;
    case 0x343:
        r->mtval = v;
        break;
    default:
        break;
    }
}

/* False: illegal. */
static bool do_csr(struct ref *r, uint32_t w)
{
    uint32_t f3 = bits(w, 14, 12);
    uint32_t rs1 = bits(w, 19, 15);
    uint32_t csr = bits(w, 31, 20);
    uint32_t arg = f3 & 4 ? rs1 : r->x[rs1];
    bool is_write = (f3 & 3) == 1 || rs1 != 0;
    uint32_t old;
    if ((f3 & 3) == 0 || !csr_get(r, csr, &old))
        return false;
    if (r->is_user && bits(csr, 9, 8) != 0)
        return false;
    if (is_write && bits(csr, 11, 10) == 3)
        return false;
    if (is_write)
        csr_set(r, csr, (f3 & 3) == 1 ? arg : (f3 & 3) == 2 ? old | arg : old & ~arg);
    set(r, bits(w, 11, 7), old);
    return true;
}

enum outcome { NEXT, JUMPED, TRAPPED, ILLEGAL };

static enum outcome do_system(struct ref *r, uint32_t w)
{
    if (bits(w, 14, 12) != 0)
        return do_csr(r, w) ? NEXT : ILLEGAL;
    switch (w) {
    case 0x00000073:
        trap(r, r->is_user ? 8 : 11, 0);
        return TRAPPED;
    case 0x00100073:
        trap(r, 3, r->pc);
        return TRAPPED;
    case 0x10500073:
        if (r->is_user && r->mstatus & TW)
            return ILLEGAL;
        r->is_waiting = true;
        return NEXT;
    case 0x30200073:
        if (r->is_user)
            return ILLEGAL;
        r->is_user = bits(r->mstatus, 12, 11) != 3;
        r->mstatus = (r->mstatus & ~MIE) | (r->mstatus & MPIE ? MIE : 0);
        r->mstatus |= MPIE;
        r->mstatus &= ~MPP;
        if (r->is_user)
            r->mstatus &= ~MPRV;
        r->pc = r->mepc & ~1u;
        return JUMPED;
    default:
        return ILLEGAL;
    }
}

static enum outcome do_load(struct ref *r, uint32_t f3, uint32_t rd, uint32_t addr)
{
    static const int sizes[8] = {1, 2, 4, 0, 1, 2, 0, 0};
    uint32_t v;
    if (!sizes[f3])
        return ILLEGAL;
    if (!load(r, addr, sizes[f3], &v))
        return TRAPPED;
    set(r, rd, f3 == 0 ? sext(v, 8) : f3 == 1 ? sext(v, 16) : v);
    return NEXT;
}

static enum outcome do_store(struct ref *r, uint32_t f3, uint32_t addr, uint32_t v)
{
    if (f3 > 2)
        return ILLEGAL;
    return store(r, addr, 1 << f3, v) ? NEXT : TRAPPED;
}

static uint32_t amo(uint32_t f5, uint32_t old, uint32_t b)
{
    switch (f5) {
    case 0x00:
        return old + b;
    case 0x01:
        return b;
    case 0x04:
        return old ^ b;
    case 0x08:
        return old | b;
    case 0x0c:
        return old & b;
    case 0x10:
        return (int32_t)old < (int32_t)b ? old : b;
    case 0x14:
        return (int32_t)old > (int32_t)b ? old : b;
    case 0x18:
        return old < b ? old : b;
    default:
        return old > b ? old : b;
    }
}

static enum outcome do_atomic(struct ref *r, uint32_t w)
{
    uint32_t f5 = bits(w, 31, 27);
    uint32_t rd = bits(w, 11, 7);
    uint32_t addr = r->x[bits(w, 19, 15)];
    uint32_t b = r->x[bits(w, 24, 20)];
    bool is_known = f5 <= 4 || (f5 % 4 == 0 && f5 <= 0x1c);
    uint32_t old;
    if (bits(w, 14, 12) != 2 || !is_known || (f5 == 2 && bits(w, 24, 20) != 0))
        return ILLEGAL;
    if (addr % 4) {
        trap(r, f5 == 2 ? 4 : 6, addr);
        return TRAPPED;
    }
    if (f5 == 2) {
        if (!load(r, addr, 4, &old))
            return TRAPPED;
        r->has_reservation = true;
        r->reservation = addr;
        set(r, rd, old);
        return NEXT;
    }
    if (f5 == 3) {
        bool is_held = r->has_reservation && r->reservation == addr;
        r->has_reservation = false;
        if (is_held && !store(r, addr, 4, b))
            return TRAPPED;
        set(r, rd, is_held ? 0 : 1);
        return NEXT;
    }
    if (!can_store(r, addr, 4))
        return TRAPPED;
    load(r, addr, 4, &old);
    store(r, addr, 4, amo(f5, old, b));
    set(r, rd, old);
    return NEXT;
}

static enum outcome do_alu(struct ref *r, uint32_t w)
{
    uint32_t f3 = bits(w, 14, 12);
    uint32_t f7 = bits(w, 31, 25);
    uint32_t a = r->x[bits(w, 19, 15)];
    bool is_imm = bits(w, 6, 0) == 0x13;
    uint32_t b = is_imm ? sext(w >> 20, 12) : r->x[bits(w, 24, 20)];
    bool is_shift = f3 == 1 || f3 == 5;
    bool is_alt = f7 == 0x20 && (f3 == 5 || (f3 == 0 && !is_imm));
    if (!is_imm && f7 == 1) {
        set(r, bits(w, 11, 7), mul_div(f3, a, b));
        return NEXT;
    }
    if ((!is_imm || is_shift) && f7 != 0 && !is_alt)
        return ILLEGAL;
    if (is_imm && is_shift)
        b = bits(w, 24, 20);
    set(r, bits(w, 11, 7), alu(f3, is_alt, a, b));
    return NEXT;
}

static uint32_t branch_off(uint32_t w)
{
    return sext(bits(w, 31, 31) << 12 | bits(w, 7, 7) << 11 | bits(w, 30, 25) << 5 |
                    bits(w, 11, 8) << 1,
                13);
}

static uint32_t jump_off(uint32_t w)
{
    return sext(bits(w, 31, 31) << 20 | bits(w, 19, 12) << 12 | bits(w, 20, 20) << 11 |
                    bits(w, 30, 21) << 1,
                21);
}

static enum outcome do_branch(struct ref *r, uint32_t w)
{
    uint32_t f3 = bits(w, 14, 12);
    if (f3 == 2 || f3 == 3)
        return ILLEGAL;
    if (!is_taken(f3, r->x[bits(w, 19, 15)], r->x[bits(w, 24, 20)]))
        return NEXT;
    r->pc += branch_off(w);
    return JUMPED;
}

static enum outcome do_long(struct ref *r, uint32_t w)
{
    uint32_t rd = bits(w, 11, 7);
    uint32_t f3 = bits(w, 14, 12);
    uint32_t a = r->x[bits(w, 19, 15)];
    switch (bits(w, 6, 0)) {
    case 0x37:
        set(r, rd, w & 0xfffff000u);
        return NEXT;
    case 0x17:
        set(r, rd, r->pc + (w & 0xfffff000u));
        return NEXT;
    case 0x6f:
        set(r, rd, r->pc + 4);
        r->pc += jump_off(w);
        return JUMPED;
    case 0x67:
        if (f3 != 0)
            return ILLEGAL;
        set(r, rd, r->pc + 4);
        r->pc = (a + sext(w >> 20, 12)) & ~1u;
        return JUMPED;
    case 0x63:
        return do_branch(r, w);
    case 0x03:
        return do_load(r, f3, rd, a + sext(w >> 20, 12));
    case 0x23:
        return do_store(r, f3, a + sext(bits(w, 31, 25) << 5 | rd, 12), r->x[bits(w, 24, 20)]);
    case 0x13:
    case 0x33:
        return do_alu(r, w);
    case 0x0f:
        return f3 > 1 ? ILLEGAL : NEXT;
    case 0x2f:
        return do_atomic(r, w);
    case 0x73:
        return do_system(r, w);
    default:
        return ILLEGAL;
    }
}

/* The compressed instructions, each carried out as its own page of the manual says. */

static enum outcome do_q0(struct ref *r, uint32_t w)
{
    uint32_t rd = 8 + bits(w, 4, 2);
    uint32_t rs1 = 8 + bits(w, 9, 7);
    uint32_t off = bits(w, 5, 5) << 6 | bits(w, 12, 10) << 3 | bits(w, 6, 6) << 2;
    uint32_t up =
        bits(w, 10, 7) << 6 | bits(w, 12, 11) << 4 | bits(w, 5, 5) << 3 | bits(w, 6, 6) << 2;
    switch (bits(w, 15, 13)) {
    case 0:
        if (up == 0)
            return ILLEGAL;
        set(r, rd, r->x[2] + up);
        return NEXT;
    case 2:
        return do_load(r, 2, rd, r->x[rs1] + off);
    case 6:
        return do_store(r, 2, r->x[rs1] + off, r->x[rd]);
    default:
        return ILLEGAL;
    }
}

static enum outcome do_q1_alu(struct ref *r, uint32_t w, uint32_t imm)
{
    static const uint32_t f3[4] = {0, 4, 6, 7};
    uint32_t rd = 8 + bits(w, 9, 7);
    uint32_t a = r->x[rd];
    uint32_t b = r->x[8 + bits(w, 4, 2)];
    uint32_t kind = bits(w, 11, 10);
    if (kind == 2) {
        set(r, rd, a & imm);
        return NEXT;
    }
    if (bits(w, 12, 12))
        return ILLEGAL;
    if (kind == 3)
        set(r, rd, alu(f3[bits(w, 6, 5)], bits(w, 6, 5) == 0, a, b));
    else
        set(r, rd, alu(5, kind == 1, a, bits(w, 6, 2)));
    return NEXT;
}

static enum outcome do_q1(struct ref *r, uint32_t w)
{
    uint32_t rd = bits(w, 11, 7);
    uint32_t imm = sext(bits(w, 12, 12) << 5 | bits(w, 6, 2), 6);
    uint32_t jump = sext(bits(w, 12, 12) << 11 | bits(w, 8, 8) << 10 | bits(w, 10, 9) << 8 |
                             bits(w, 6, 6) << 7 | bits(w, 7, 7) << 6 | bits(w, 2, 2) << 5 |
                             bits(w, 11, 11) << 4 | bits(w, 5, 3) << 1,
                         12);
    uint32_t branch = sext(bits(w, 12, 12) << 8 | bits(w, 6, 5) << 6 | bits(w, 2, 2) << 5 |
                               bits(w, 11, 10) << 3 | bits(w, 4, 3) << 1,
                           9);
    uint32_t sp = sext(bits(w, 12, 12) << 9 | bits(w, 4, 3) << 7 | bits(w, 5, 5) << 6 |
                           bits(w, 2, 2) << 5 | bits(w, 6, 6) << 4,
                       10);
    uint32_t f3 = bits(w, 15, 13);
    switch (f3) {
    case 0:
        set(r, rd, r->x[rd] + imm);
        return NEXT;
    case 1:
        set(r, 1, r->pc + 2);
        r->pc += jump;
        return JUMPED;
    case 2:
        set(r, rd, imm);
        return NEXT;
    case 3:
        if (imm == 0)
            return ILLEGAL;
        set(r, rd, rd == 2 ? r->x[2] + sp : imm << 12);
        return NEXT;
    case 4:
        return do_q1_alu(r, w, imm);
    case 5:
        r->pc += jump;
        return JUMPED;
    default:
        if ((r->x[8 + bits(w, 9, 7)] == 0) != (f3 == 6))
            return NEXT;
        r->pc += branch;
        return JUMPED;
    }
}

static enum outcome do_q2_jr(struct ref *r, uint32_t w)
{
    uint32_t rd = bits(w, 11, 7);
    uint32_t rs2 = bits(w, 6, 2);
    bool is_second = bits(w, 12, 12);
    if (rs2) {
        set(r, rd, (is_second ? r->x[rd] : 0) + r->x[rs2]);
        return NEXT;
    }
    if (rd == 0 && is_second) {
        trap(r, 3, r->pc);
        return TRAPPED;
    }
    if (rd == 0)
        return ILLEGAL;
    uint32_t to = r->x[rd] & ~1u;
    if (is_second)
        set(r, 1, r->pc + 2);
    r->pc = to;
    return JUMPED;
}

static enum outcome do_q2(struct ref *r, uint32_t w)
{
    uint32_t rd = bits(w, 11, 7);
    uint32_t in = bits(w, 3, 2) << 6 | bits(w, 12, 12) << 5 | bits(w, 6, 4) << 2;
    uint32_t out = bits(w, 8, 7) << 6 | bits(w, 12, 9) << 2;
    switch (bits(w, 15, 13)) {
    case 0:
        if (bits(w, 12, 12))
            return ILLEGAL;
        set(r, rd, r->x[rd] << bits(w, 6, 2));
        return NEXT;
    case 2:
        return rd ? do_load(r, 2, rd, r->x[2] + in) : ILLEGAL;
    case 4:
        return do_q2_jr(r, w);
    case 6:
        return do_store(r, 2, r->x[2] + out, r->x[bits(w, 6, 2)]);
    default:
        return ILLEGAL;
    }
}

static bool fetch(struct ref *r, uint32_t at, uint32_t *half)
{
    if (!is_inside(r, at)) {
        trap(r, 1, at);
        return false;
    }
    *half = r->mem[at - r->base] | (uint32_t)r->mem[at - r->base + 1] << 8;
    return true;
}

void ref_step(struct ref *r)
{
    uint32_t w;
    uint32_t high = 0;
    if (!fetch(r, r->pc, &w))
        return;
    bool is_long = bits(w, 1, 0) == 3;
    if (is_long && !fetch(r, r->pc + 2, &high))
        return;
    w |= high << 16;
    enum outcome o = is_long        ? do_long(r, w)
                     : (w & 3) == 0 ? do_q0(r, w)
                     : (w & 3) == 1 ? do_q1(r, w)
                                    : do_q2(r, w);
    if (o == ILLEGAL)
        trap(r, 2, w);
    if (o == NEXT)
        r->pc += is_long ? 4 : 2;
    if (o == NEXT || o == JUMPED)
        r->retired++;
}
