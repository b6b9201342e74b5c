/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "unrvfilter.h"

#include "le.h"

#include <stdbool.h>

/* Opcodes, the lowest seven bits. */
#define AUIPC 0x17u
#define JALR  0x67u
#define JAL   0x6fu
#define LOAD  0x03u
#define ADDI  0x13u

/* Does an instruction, of whose word these are the low 20 bits, take its first operand from the
 * register that the AUIPC `first` sets, and add an immediate number of twelve bits? */
static bool is_second(uint32_t first, uint32_t low20)
{
    uint32_t op = low20 & 0x7f;
    return (op == JALR || op == LOAD || op == ADDI) && (low20 >> 15 & 31) == (first >> 7 & 31);
}

/* The pair's own form becomes the packed one, and back. */
static void unpack_pair(uint8_t *p, uint32_t pc)
{
    uint32_t first = le32(p), target = be32(p + 4) - pc, low = target & 0xfff;
    put_le32(p, (first & 0xfff) | ((target + 0x800) & 0xfffff000));
    put_le32(p + 4, first >> 12 | low << 20);
}

static void pack_pair(uint8_t *p, uint32_t pc)
{
    uint32_t first = le32(p), second = le32(p + 4);
    put_le32(p, (first & 0xfff) | second << 12);
    put_be32(p + 4, (first & 0xfffff000) + (uint32_t)((int32_t)second >> 20) + pc);
}

static bool is_plain(const uint8_t *p)
{
    return is_second(le32(p), le32(p + 4));
}

static bool looks_packed(const uint8_t *p)
{
    return is_second(le32(p), le32(p) >> 12);
}

static void undo_pair(uint8_t *p, uint32_t pc)
{
    if (looks_packed(p)) {
        unpack_pair(p, pc);
        return;
    }
    /* What looks like a pair, and was none: it only looked packed, and gave its place up. */
    while (is_plain(p))
        pack_pair(p, pc);
}

static void apply_pair(uint8_t *p, uint32_t pc)
{
    if (is_plain(p)) {
        pack_pair(p, pc);
        return;
    }
    while (looks_packed(p))
        unpack_pair(p, pc);
}

/* JAL's target, 20 bits without its lowest, which is 0: from the highest down in bytes 1 to 3. */
static void undo_jal(uint8_t *p, uint32_t pc)
{
    uint32_t v = ((uint32_t)(p[1] & 0xf0) << 13 | (uint32_t)p[2] << 9 | (uint32_t)p[3] << 1) - pc;
    uint32_t word =
        (v >> 20 & 1) << 31 | (v >> 1 & 0x3ff) << 21 | (v >> 11 & 1) << 20 | (v >> 12 & 0xff) << 12;
    put_le32(p, word | (le32(p) & 0xfff));
}

static void apply_jal(uint8_t *p, uint32_t pc)
{
    uint32_t word = le32(p);
    uint32_t v = (word >> 31 << 20 | (word >> 12 & 0xff) << 12 | (word >> 20 & 1) << 11 |
                  (word >> 21 & 0x3ff) << 1) +
                 pc;
    p[1] = (uint8_t)((p[1] & 0x0f) | (v >> 17 & 0xf) << 4);
    p[2] = (uint8_t)(v >> 9);
    p[3] = (uint8_t)(v >> 1);
}

/* How far on from what stands at `p` the next one stands: 4 for a JAL, 8 for a pair, 2 for what is
 * left as it is. */
static uint32_t step_of(const uint8_t *p)
{
    uint32_t word = le16(p), op = word & 0x7f, rd = word >> 7 & 31;
    if (op == JAL && (rd == 0 || rd == 1 || rd == 5))
        return 4;
    return op == AUIPC && rd != 0 ? 8 : 2;
}

uint32_t rvfilter_undo(uint8_t *buf, uint32_t at, uint32_t end, uint32_t until, uint32_t off)
{
    while (at < until && at + RVFILTER_AHEAD <= end) {
        uint32_t step = step_of(buf + at);
        if (step == 4)
            undo_jal(buf + at, off + at);
        else if (step == 8)
            undo_pair(buf + at, off + at);
        at += step;
    }
    return at;
}

uint32_t rvfilter_apply(uint8_t *buf, uint32_t at, uint32_t end, uint32_t off)
{
    while (at + RVFILTER_AHEAD <= end) {
        uint32_t step = step_of(buf + at);
        if (step == 4)
            apply_jal(buf + at, off + at);
        else if (step == 8)
            apply_pair(buf + at, off + at);
        at += step;
    }
    return at;
}
