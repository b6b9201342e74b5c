/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The format: LZMA SDK, "LZMA specification". Written for size where little time is spent, as a
 * call for each binary decision; in the loops over the bits of a tree the coder's state is in
 * registers.
 */
#include "unlzma.h"

#include <stddef.h>

#define PROB_HALF  1024u /* of 2048 */
#define PROB_BITS  11u
#define PROB_SHIFT 5u
#define TOP        (1u << 24)

#define STATES     12u
#define POS_STATES 16u

/* Where the probabilities of each kind begin. */
enum {
    LEN_CHOICE = 0,
    LEN_CHOICE_2 = 1,
    LEN_LOW = 2,
    LEN_MID = LEN_LOW + (POS_STATES << 3),
    LEN_HIGH = LEN_MID + (POS_STATES << 3),
    LEN_COUNT = LEN_HIGH + 256,

    IS_MATCH = 0,
    IS_REP = IS_MATCH + (STATES << 4),
    IS_REP_0 = IS_REP + STATES,
    IS_REP_1 = IS_REP_0 + STATES,
    IS_REP_2 = IS_REP_1 + STATES,
    IS_REP_0_LONG = IS_REP_2 + STATES,
    SLOT = IS_REP_0_LONG + (STATES << 4),
    SPECIAL = SLOT + (4 << 6),
    ALIGN = SPECIAL + 114,
    MATCH_LEN = ALIGN + 16,
    REP_LEN = MATCH_LEN + LEN_COUNT,
    LITERAL = REP_LEN + LEN_COUNT
};
_Static_assert(LITERAL == LZMA_PROBS_FIXED, "");

static void refill(struct lzma *z)
{
    if (z->range < TOP) {
        z->range <<= 8;
        z->code = z->code << 8 | z->next(z);
    }
}

/* Decides 0 or 1 by how likely `prob` says 0 is, and teaches it. */
static uint32_t take_bit(struct lzma *z, uint16_t *prob)
{
    refill(z);
    uint32_t p = *prob, bound = (z->range >> PROB_BITS) * p;
    if (z->code < bound) {
        z->range = bound;
        *prob = (uint16_t)(p + ((2048 - p) >> PROB_SHIFT));
        return 0;
    }
    z->range -= bound;
    z->code -= bound;
    *prob = (uint16_t)(p - (p >> PROB_SHIFT));
    return 1;
}

/* The coder's state while it is in registers. */
struct coder {
    uint32_t range, code;
};

static inline uint32_t decide(struct lzma *z, struct coder *c, uint16_t *prob)
{
    if (c->range < TOP) {
        c->range <<= 8;
        c->code = c->code << 8 | z->next(z);
    }
    uint32_t p = *prob, bound = (c->range >> PROB_BITS) * p;
    if (c->code < bound) {
        c->range = bound;
        *prob = (uint16_t)(p + ((2048 - p) >> PROB_SHIFT));
        return 0;
    }
    c->range -= bound;
    c->code -= bound;
    *prob = (uint16_t)(p - (p >> PROB_SHIFT));
    return 1;
}

static inline struct coder fetch(const struct lzma *z)
{
    return (struct coder){z->range, z->code};
}

static inline void store(struct lzma *z, struct coder c)
{
    z->range = c.range;
    z->code = c.code;
}

/* Bits by a tree of probabilities, the highest first; the result has a 1 above them. */
static uint32_t take_tree(struct lzma *z, uint16_t *probs, uint32_t limit)
{
    struct coder c = fetch(z);
    uint32_t m = 1;
    while (m < limit)
        m = m << 1 | decide(z, &c, probs + m);
    store(z, c);
    return m;
}

/* The lowest bit first. */
static uint32_t take_reverse(struct lzma *z, uint16_t *probs, uint32_t count)
{
    uint32_t m = 1, value = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t bit = take_bit(z, probs + m);
        m = m << 1 | bit;
        value |= bit << i;
    }
    return value;
}

/* Bits that are as likely 0 as 1. */
static uint32_t take_direct(struct lzma *z, uint32_t count)
{
    uint32_t value = 0;
    for (; count > 0; count--) {
        refill(z);
        z->range >>= 1;
        uint32_t bit = z->code >= z->range;
        if (bit != 0)
            z->code -= z->range;
        value = value << 1 | bit;
    }
    return value;
}

static uint32_t take_len(struct lzma *z, uint16_t *probs, uint32_t pos_state)
{
    if (take_bit(z, probs + LEN_CHOICE) == 0)
        return take_tree(z, probs + LEN_LOW + (pos_state << 3), 8) - 8 + 2;
    if (take_bit(z, probs + LEN_CHOICE_2) == 0)
        return take_tree(z, probs + LEN_MID + (pos_state << 3), 8) - 8 + 10;
    return take_tree(z, probs + LEN_HIGH, 256) - 256 + 18;
}

static uint32_t take_distance(struct lzma *z, uint32_t len)
{
    uint32_t kind = len - 2 < 3 ? len - 2 : 3;
    uint32_t slot = take_tree(z, z->probs + SLOT + (kind << 6), 64) - 64;
    if (slot < 4)
        return slot;
    uint32_t count = (slot >> 1) - 1, base = (2 | (slot & 1)) << count;
    if (slot < 14)
        return base + take_reverse(z, z->probs + SPECIAL + base - slot - 1, count);
    return base + (take_direct(z, count - 4) << 4) + take_reverse(z, z->probs + ALIGN, 4);
}

static bool is_in_window(const struct lzma *z, uint32_t distance)
{
    return distance < z->made && distance < z->window_len;
}

static bool is_there(const struct lzma *z, uint32_t distance)
{
    return is_in_window(z, distance) || (z->far != NULL && distance < z->made + z->history);
}

static const uint8_t *look_back(struct lzma *z, uint32_t distance, uint32_t *len)
{
    if (!is_in_window(z, distance))
        return z->far(z, distance, len);
    uint32_t from = z->at > distance ? z->at - distance - 1 : z->at + z->window_len - distance - 1;
    *len = *len < z->window_len - from ? *len : z->window_len - from;
    return z->window + from;
}

void lzma_put(struct lzma *z, uint8_t byte)
{
    if (z->made == z->limit)
        z->pause(z);
    z->window[z->at] = byte;
    if (++z->at == z->window_len)
        z->at = 0;
    z->made++;
}

static void copy(struct lzma *z, uint32_t distance, uint32_t len)
{
    while (len > 0) {
        if (z->made == z->limit)
            z->pause(z);
        uint32_t some = z->limit - z->made, room = z->window_len - z->at;
        some = some < len ? some : len;
        some = some < room ? some : room;
        const uint8_t *from = look_back(z, distance, &some);
        uint8_t *to = z->window + z->at;
        z->at = some == room ? 0 : z->at + some;
        z->made += some;
        len -= some;
        for (; some > 0; some--)
            *to++ = *from++;
    }
}

/* After a match the byte that the match would have gone on with helps, as long as it is right. */
static uint8_t take_literal(struct lzma *z, uint16_t *probs, bool is_after_match, uint32_t distance)
{
    if (!is_after_match)
        return (uint8_t)take_tree(z, probs, 0x100);
    uint32_t one = 1, m = 1, match = *look_back(z, distance, &one), helps = 0x100;
    struct coder c = fetch(z);
    while (m < 0x100) {
        match <<= 1;
        uint32_t wanted = match & helps;
        uint32_t bit = decide(z, &c, probs + helps + wanted + m);
        m = m << 1 | bit;
        helps = helps & (bit != 0 ? wanted : ~wanted);
    }
    store(z, c);
    return (uint8_t)m;
}

/* Sets *dist to the repeated distance that comes next, moved to the front. True for a match of a
 * single byte. */
static bool take_rep(struct lzma *z, uint32_t state, uint32_t pos_state, uint32_t dist[4])
{
    uint16_t *probs = z->probs + state;
    if (take_bit(z, probs + IS_REP_0) == 0)
        return take_bit(z, z->probs + IS_REP_0_LONG + (state << 4) + pos_state) == 0;
    unsigned which = 1;
    if (take_bit(z, probs + IS_REP_1) != 0)
        which = 2 + take_bit(z, probs + IS_REP_2);
    uint32_t chosen = dist[which];
    for (; which > 0; which--)
        dist[which] = dist[which - 1];
    dist[0] = chosen;
    return false;
}

static void begin(struct lzma *z, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        z->probs[i] = PROB_HALF;
    z->range = UINT32_MAX;
    z->made = z->limit = z->at = z->code = 0;
    for (unsigned i = 0; i < 5; i++)
        z->code = z->code << 8 | z->next(z);
}

bool lzma_run(struct lzma *z, uint8_t properties, uint32_t total)
{
    uint32_t lc = properties % 9, lp = properties / 9 % 5, pb = properties / 45;
    uint32_t dist[4] = {0}, state = 0;
    if (pb > 4 || LZMA_PROBS(lc + lp) > z->prob_count)
        return false;
    begin(z, LZMA_PROBS(lc + lp));
    while (z->made < total) {
        uint32_t pos_state = z->made & ((1u << pb) - 1), len;
        if (take_bit(z, z->probs + IS_MATCH + (state << 4) + pos_state) == 0) {
            uint32_t one = 1, context = (z->made & ((1u << lp) - 1)) << lc;
            if (lc != 0 && z->made + z->history != 0)
                context += (uint32_t)*look_back(z, 0, &one) >> (8 - lc);
            lzma_put(z, take_literal(z, z->probs + LITERAL + 0x300 * context, state >= 7, dist[0]));
            state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
            continue;
        }
        bool is_rep = take_bit(z, z->probs + IS_REP + state) != 0;
        if (is_rep && take_rep(z, state, pos_state, dist)) {
            state = state < 7 ? 9 : 11;
            len = 1;
        } else {
            len = take_len(z, z->probs + (is_rep ? REP_LEN : MATCH_LEN), pos_state);
            state = (state < 7 ? 7 : 10) + is_rep;
        }
        if (!is_rep) {
            dist[3] = dist[2];
            dist[2] = dist[1];
            dist[1] = dist[0];
            dist[0] = take_distance(z, len);
        }
        if (!is_there(z, dist[0]) || len > total - z->made)
            return false;
        copy(z, dist[0], len);
    }
    return true;
}
