/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A decoder of bare LZMA1 streams: no header, and an end marker is neither needed nor read. Small,
 * and without a heap: the caller owns all memory. */
#ifndef UNLZMA_H
#define UNLZMA_H

#include <stdbool.h>
#include <stdint.h>

/* Probabilities besides those of literals, of which there are 0x300 << (lc + lp). */
#define LZMA_PROBS_FIXED            1846u
#define LZMA_PROBS(lc_plus_lp)      (LZMA_PROBS_FIXED + (0x300u << (lc_plus_lp)))
#define LZMA_PROPERTIES(lc, lp, pb) (((pb)*5u + (lp)) * 9u + (lc))

struct lzma {
    /* Set by the caller before lzma_run. */
    uint16_t *probs;
    uint32_t prob_count;
    uint8_t *window; /* the output, as a ring, which is the dictionary, too */
    uint32_t window_len;
    /* Bytes that stand before the beginning, to be looked back to like output. */
    uint32_t history;
    /* Where the bytes from `distance` back on stand, which the window does not hold; sets *len to
     * how many there are in a row, at least 1 and at most as it was, and all of them before the
     * beginning or all of output. NULL: there are none. */
    const uint8_t *(*far)(struct lzma *z, uint32_t distance, uint32_t *len);
    /* The next byte of the stream; waits for it. */
    uint8_t (*next)(struct lzma *z);
    /* Called when `made` has reached `limit`; sets a new limit, above `made` and at most window_len
     * above the bytes that are used already. */
    void (*pause)(struct lzma *z);

    /* To be looked at from within the two functions. */
    uint32_t made; /* bytes of output so far */
    uint32_t limit;
    /* The range coder, and where in the window the next byte goes. */
    uint32_t range, code, at;
};

/* Decodes `total` bytes. False for properties that are none or need more probabilities than there
 * are, and for a stream that reaches back to where nothing stands. */
bool lzma_run(struct lzma *z, uint8_t properties, uint32_t total);

/* Puts a byte into the window as decoding does: for output that comes from elsewhere. */
void lzma_put(struct lzma *z, uint8_t byte);

#endif
