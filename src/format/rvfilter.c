/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "rvfilter.h"

#include "bytes.h"

#include <crema/wire/stub.h>
#include <stdbool.h>

#define AHEAD 8u /* bytes that are looked at together */

enum { OP_LOAD = 0x03, OP_ADDI = 0x13, OP_AUIPC = 0x17, OP_JALR = 0x67, OP_JAL = 0x6f };

struct pair {
    uint32_t first, second;
};

/* Does the instruction with these low 20 bits add its immediate to what AUIPC has set? */
static bool is_user_of(uint32_t auipc, uint32_t low)
{
    uint32_t op = low & 0x7f;
    return (op == OP_JALR || op == OP_LOAD || op == OP_ADDI) &&
           bits_get(low, 15, 5) == bits_get(auipc, 7, 5);
}

static bool is_plain(struct pair p)
{
    return is_user_of(p.first, p.second);
}

static bool looks_packed(struct pair p)
{
    return is_user_of(p.first, p.first >> 12);
}

/* {opcode and register of AUIPC, the low 20 bits of its user}, {target}. */
static struct pair pack(struct pair p, uint32_t pc)
{
    uint32_t low = (bits_get(p.second, 20, 12) ^ 0x800) - 0x800;
    return (struct pair){(p.first & 0xfff) | p.second << 12, (p.first & 0xfffff000) + low + pc};
}

static struct pair unpack(struct pair p, uint32_t pc)
{
    uint32_t distance = p.second - pc;
    return (struct pair){(p.first & 0xfff) | ((distance + 0x800) & 0xfffff000),
                         p.first >> 12 | distance << 20};
}

/* A pair is packed, its target with the highest byte first. What only looks packed must not come
 * out as a pair: it is unpacked instead, until it looks packed no longer. */
static void apply_pair(uint8_t *at, uint32_t pc)
{
    struct pair p = {get_le32(at), get_le32(at + 4)};
    if (is_plain(p)) {
        p = pack(p, pc);
        put_le32(at, p.first);
        put_be32(at + 4, p.second);
        return;
    }
    p.second = get_be32(at + 4);
    if (!looks_packed(p))
        return;
    do {
        p = unpack(p, pc);
        put_le32(at, p.first);
        put_le32(at + 4, p.second);
        p.second = get_be32(at + 4);
    } while (looks_packed(p));
}

static void apply_jal(uint8_t *at, uint32_t pc)
{
    uint32_t word = get_le32(at);
    uint32_t distance = bits_get(word, 31, 1) << 20 | bits_get(word, 12, 8) << 12 |
                        bits_get(word, 20, 1) << 11 | bits_get(word, 21, 10) << 1;
    uint32_t target = (distance + pc) >> 1;
    at[1] = (uint8_t)((at[1] & 0x0f) | (target >> 16 & 0xf) << 4);
    at[2] = (uint8_t)(target >> 8);
    at[3] = (uint8_t)target;
}

static void apply_chunk(uint8_t *buf, size_t len, uint32_t off)
{
    for (size_t at = 0; at + AHEAD <= len;) {
        uint32_t word = get_le32(buf + at), op = word & 0x7f, rd = bits_get(word, 7, 5);
        uint32_t pc = off + (uint32_t)at;
        if (op == OP_JAL && (rd == 0 || rd == 1 || rd == 5)) {
            apply_jal(buf + at, pc);
            at += 4;
        } else if (op == OP_AUIPC && rd != 0) {
            apply_pair(buf + at, pc);
            at += 8;
        } else {
            at += 2;
        }
    }
}

void cr_rvfilter_apply(uint8_t *buf, size_t len, uint32_t off)
{
    while (len > 0) {
        size_t chunk = WIRE_FILTER_CHUNK - off % WIRE_FILTER_CHUNK;
        chunk = chunk < len ? chunk : len;
        apply_chunk(buf, chunk, off);
        buf += chunk;
        off += (uint32_t)chunk;
        len -= chunk;
    }
}
