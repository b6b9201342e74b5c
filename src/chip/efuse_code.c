/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The check bits that go with eFuse blocks. They are computed by whoever burns; the chip's decoder
 * only looks at them when it reads. */
#include "bytes.h"
#include "efuse_priv.h"

#include <string.h>

#define CHECK_LEN 12

/* Multiplication in GF(256) by x^8 + x^4 + x^3 + x^2 + 1. */
static uint8_t gf_mul(uint8_t a, uint8_t b)
{
    unsigned product = 0, factor = a;
    for (; b; b >>= 1) {
        if (b & 1)
            product ^= factor;
        factor = factor << 1 ^ (factor & 0x80 ? 0x11d : 0);
    }
    return (uint8_t)product;
}

/* The generator's coefficients below x^12: the product of (x - 2^i) for i from 0 to 11. */
static void make_generator(uint8_t g[CHECK_LEN])
{
    uint8_t all[CHECK_LEN + 1] = {1}, root = 1; /* all[i] goes with x^i */
    for (unsigned i = 0; i < CHECK_LEN; i++) {
        for (unsigned k = i + 1; k > 0; k--)
            all[k] = (uint8_t)(all[k - 1] ^ gf_mul(all[k], root));
        all[0] = gf_mul(all[0], root);
        root = gf_mul(root, 2);
    }
    memcpy(g, all, CHECK_LEN);
}

void crema_efuse_rs(const uint8_t data[32], uint8_t check[12])
{
    uint8_t g[CHECK_LEN], rest[CHECK_LEN] = {0}; /* rest[i] goes with x^i */
    make_generator(g);
    for (unsigned i = 0; i < 32; i++) {
        uint8_t carry = data[i] ^ rest[CHECK_LEN - 1];
        for (unsigned k = CHECK_LEN - 1; k > 0; k--)
            rest[k] = (uint8_t)(rest[k - 1] ^ gf_mul(carry, g[k]));
        rest[0] = gf_mul(carry, g[0]);
    }
    for (unsigned i = 0; i < CHECK_LEN; i++)
        check[i] = rest[CHECK_LEN - 1 - i];
}

static size_t code_rs(const uint32_t *words, size_t count, uint32_t out[CREMA_EFUSE_CODED_MAX])
{
    uint8_t data[32] = {0}, check[CHECK_LEN];
    for (size_t i = 0; i < count; i++)
        put_le32(data + 4 * i, words[i]);
    crema_efuse_rs(data, check);
    for (size_t i = 0; i < CREMA_EFUSE_CODED_MAX; i++)
        out[i] = i < 8 ? get_le32(data + 4 * i) : get_le32(check + 4 * (i - 8));
    return CREMA_EFUSE_CODED_MAX;
}

/* Six bytes, their exclusive or, and the sum of each one's number of bits times its place. */
static void code_group(const uint8_t in[6], uint8_t out[8])
{
    uint8_t parity = 0;
    unsigned sum = 0;
    for (unsigned i = 0; i < 6; i++) {
        out[i] = in[i];
        parity ^= in[i];
        sum += (i + 1) * (unsigned)__builtin_popcount(in[i]);
    }
    out[6] = parity;
    out[7] = (uint8_t)sum;
}

static size_t code_3_4(const uint32_t *words, uint32_t out[CREMA_EFUSE_CODED_MAX])
{
    uint8_t in[24], coded[32];
    for (size_t i = 0; i < 6; i++)
        put_le32(in + 4 * i, words[i]);
    for (size_t i = 0; i < 4; i++)
        code_group(in + 6 * i, coded + 8 * i);
    for (size_t i = 0; i < 8; i++)
        out[i] = get_le32(coded + 4 * i);
    return 8;
}

size_t cr_efuse_code(enum crema_efuse_coding coding, const uint32_t *words, size_t count,
                     uint32_t out[CREMA_EFUSE_CODED_MAX])
{
    if (coding == CREMA_EFUSE_RS)
        return code_rs(words, count, out);
    if (coding == CREMA_EFUSE_3_4)
        return code_3_4(words, out);
    memcpy(out, words, count * sizeof *words);
    return count;
}

static bool has_planned(const struct crema_efuse_plan *plan, unsigned block)
{
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++) {
        if (plan->words[block][i])
            return true;
    }
    return false;
}

/* What is burnt stays out where the coding lets it: bits that are set need not be set again. */
static void mask_burnt(const struct crema_efuse_plan *plan, unsigned block, size_t count,
                       uint32_t words[CREMA_EFUSE_CODED_MAX])
{
    enum crema_efuse_coding coding = block ? plan->image->coding : CREMA_EFUSE_PLAIN;
    uint32_t old[CREMA_EFUSE_CODED_MAX] = {0};
    cr_efuse_code(coding, plan->image->words[block], plan->image->chip->efuse->blocks[block].words,
                  old);
    for (size_t i = 0; coding != CREMA_EFUSE_RS && i < count; i++)
        words[i] &= ~old[i];
}

size_t crema_efuse_plan_code(const struct crema_efuse_plan *plan, unsigned block,
                             uint32_t words[CREMA_EFUSE_CODED_MAX])
{
    const struct crema_efuse_block *b = &plan->image->chip->efuse->blocks[block];
    enum crema_efuse_coding coding = block ? plan->image->coding : CREMA_EFUSE_PLAIN;
    uint32_t all[CREMA_EFUSE_WORDS_MAX] = {0};
    memset(words, 0, CREMA_EFUSE_CODED_MAX * sizeof *words);
    if (!has_planned(plan, block))
        return 0;
    for (size_t i = 0; i < b->words; i++)
        all[i] = plan->image->words[block][i] | plan->words[block][i];
    size_t count = cr_efuse_code(coding, all, b->words, words);
    mask_burnt(plan, block, count, words);
    return count;
}
