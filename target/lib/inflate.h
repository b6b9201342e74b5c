/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Inflate (RFC 1951) with zlib's wrapper (RFC 1950), in pieces of any size.
 *
 * The caller owns the state and the output, which doubles as the window of the last 32 KiB. With
 * INFLATE_WRAPS the output is a ring: its size is a power of two, at least the stream's window, and
 * writing stops at its end so that the caller can take what is there and begin again at its start.
 */
#ifndef INFLATE_H
#define INFLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum inflate_flags {
    INFLATE_ZLIB = 1 << 0,       /* header and Adler-32 around the data */
    INFLATE_MORE_INPUT = 1 << 1, /* the input given is not the last */
    INFLATE_WRAPS = 1 << 2,
    INFLATE_RING =
        1 << 4 /* INFLATE_WRAPS in a ring of INFLATE_RING_LEN, before whose end a call may stop */
};
#define INFLATE_RING_LEN 0x8000u

enum inflate_status {
    INFLATE_TRUNCATED = -3, /* the input ended early, and more was not promised */
    INFLATE_BAD_ADLER = -2,
    INFLATE_BAD_DATA = -1,
    INFLATE_DONE = 0,
    INFLATE_NEEDS_INPUT = 1,
    INFLATE_HAS_OUTPUT = 2 /* the output is full */
};

#define INFLATE_LITERALS  288
#define INFLATE_DISTANCES 32
#define INFLATE_FAST_BITS 9
#define INFLATE_CODE_MAX  15

/* A Huffman code: symbols in order of their codes, how many there are of each length, and the
 * answer for every first INFLATE_FAST_BITS bits (symbol * 16 + length, 0 when the code is longer).
 */
struct inflate_code {
    uint16_t count[INFLATE_CODE_MAX + 1];
    uint16_t fast[1 << INFLATE_FAST_BITS];
};

struct inflate {
    uint32_t step; /* 0: begin; the caller zeroes this word, or the whole, before the first call */
    uint32_t bits; /* read and not yet used, first bit lowest */
    uint32_t bit_count;
    uint32_t adler;
    uint32_t copy_len, copy_distance;
    uint32_t total; /* bytes produced */
    uint32_t stored_len;
    uint16_t symbol;
    uint16_t literal_count, distance_count, length_count, index;
    uint8_t window_bits;
    bool is_last;
    uint16_t literal_symbols[INFLATE_LITERALS], distance_symbols[INFLATE_DISTANCES];
    uint8_t lengths[INFLATE_LITERALS + INFLATE_DISTANCES];
    struct inflate_code literals, distances;
};

/* Takes input and produces output until one of them runs out or the stream ends. *in_len and
 * *out_len are what is there, and become what was used. `out` points into `window`, which begins
 * the buffer. */
enum inflate_status inflate_run(struct inflate *s, const uint8_t *in, size_t *in_len,
                                uint8_t *window, uint8_t *out, size_t *out_len, unsigned flags);

#endif
