/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A state machine whose steps either do their work or leave everything as it was for lack of input
 * or room, so that a call can stop and go on anywhere. */
#include "inflate.h"

#include <string.h>

#define ADLER_MOD  65521u
#define ADLER_RUN  5552u /* bytes that can be summed before 32 bits overflow */
#define END_BLOCK  256u
#define FAST_COUNT (1u << INFLATE_FAST_BITS)

enum step {
    STEP_BEGIN,
    STEP_HEADER,
    STEP_BLOCK,
    STEP_STORED_LEN,
    STEP_STORED,
    STEP_DYNAMIC,
    STEP_LENGTH_CODE,
    STEP_LENGTHS,
    STEP_SYMBOL,
    STEP_LITERAL,
    STEP_LENGTH_EXTRA,
    STEP_DISTANCE,
    STEP_DISTANCE_EXTRA,
    STEP_COPY,
    STEP_TRAILER,
    STEP_DONE,
    STEP_BAD_DATA,
    STEP_BAD_ADLER
};

enum result { AGAIN, WANTS_INPUT, WANTS_ROOM, STOPPED };

/* One call's buffers. */
struct io {
    const uint8_t *in, *in_end;
    uint8_t *window, *out, *out_end;
    uint32_t mask; /* of offsets in the ring; all ones when the output does not wrap */
    unsigned flags;
};

static const uint16_t length_base[29] = {3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                         15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                         67, 83, 99, 115, 131, 163, 195, 227, 258};
static const uint8_t length_extra[29] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                         2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
static const uint16_t distance_base[30] = {
    1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
static const uint8_t distance_extra[30] = {0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                           6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

static enum result fail(struct inflate *s)
{
    s->step = STEP_BAD_DATA;
    return AGAIN;
}

static inline void fill(struct inflate *s, struct io *io)
{
    while (s->bit_count <= 24 && io->in < io->in_end) {
        s->bits |= (uint32_t)*io->in++ << s->bit_count;
        s->bit_count += 8;
    }
}

static inline bool has_bits(struct inflate *s, struct io *io, unsigned count)
{
    if (s->bit_count < count)
        fill(s, io);
    return s->bit_count >= count;
}

/* The caller made sure that they are there. */
static inline uint32_t take_bits(struct inflate *s, unsigned count)
{
    uint32_t v = s->bits & ((1u << count) - 1);
    s->bits >>= count;
    s->bit_count -= count;
    return v;
}

static uint32_t reverse(uint32_t code, unsigned len)
{
    uint32_t v = 0;
    for (; len > 0; len--, code >>= 1)
        v = v << 1 | (code & 1);
    return v;
}

/* Fills the fast table: every index whose low bits are the code, first bit lowest. */
static void build_fast(struct inflate_code *code, const uint16_t *symbols)
{
    memset(code->fast, 0, sizeof(code->fast));
    uint32_t next = 0, index = 0;
    for (unsigned len = 1; len <= INFLATE_FAST_BITS; len++, next <<= 1) {
        for (unsigned i = 0; i < code->count[len]; i++, index++, next++) {
            uint16_t entry = (uint16_t)(symbols[index] << 4 | len);
            for (uint32_t at = reverse(next, len); at < FAST_COUNT; at += 1u << len)
                code->fast[at] = entry;
        }
    }
}

/* False when the lengths are no code: more codes than fit, or fewer where that is not allowed (a
 * code of one symbol is, and so is one of none: RFC 1951, 3.2.7). */
static bool build(struct inflate_code *code, uint16_t *symbols, const uint8_t *lengths,
                  unsigned count)
{
    uint16_t offsets[INFLATE_CODE_MAX + 1];
    memset(code->count, 0, sizeof(code->count));
    for (unsigned i = 0; i < count; i++)
        code->count[lengths[i]]++;
    code->count[0] = 0;
    int left = 1, used = 0;
    offsets[0] = offsets[1] = 0;
    for (unsigned len = 1; len <= INFLATE_CODE_MAX; len++) {
        left = left * 2 - code->count[len];
        if (left < 0)
            return false;
        used += code->count[len];
        if (len < INFLATE_CODE_MAX)
            offsets[len + 1] = (uint16_t)(offsets[len] + code->count[len]);
    }
    if (left > 0 && (used > 1 || (used == 1 && code->count[1] != 1)))
        return false;
    for (unsigned i = 0; i < count; i++)
        if (lengths[i] != 0)
            symbols[offsets[lengths[i]]++] = (uint16_t)i;
    build_fast(code, symbols);
    return true;
}

/* Codes longer than the fast table: walk the lengths. */
static enum result decode_slow(struct inflate *s, const struct inflate_code *code,
                               const uint16_t *symbols)
{
    int value = 0, first = 0, index = 0;
    for (unsigned len = 1; len <= INFLATE_CODE_MAX; len++) {
        if (len > s->bit_count)
            return WANTS_INPUT;
        value |= (int)(s->bits >> (len - 1) & 1);
        int count = code->count[len];
        if (value - count < first) {
            s->symbol = symbols[index + (value - first)];
            take_bits(s, len);
            return AGAIN;
        }
        index += count;
        first = (first + count) << 1;
        value <<= 1;
    }
    return STOPPED;
}

/* Leaves the next symbol in s->symbol. STOPPED: no code has these bits. */
static inline enum result decode(struct inflate *s, struct io *io, const struct inflate_code *code,
                                 const uint16_t *symbols)
{
    if (s->bit_count < INFLATE_CODE_MAX)
        fill(s, io);
    uint32_t entry = code->fast[s->bits & (FAST_COUNT - 1)];
    if (entry == 0)
        return decode_slow(s, code, symbols);
    if ((entry & 15) > s->bit_count)
        return WANTS_INPUT;
    take_bits(s, entry & 15);
    s->symbol = (uint16_t)(entry >> 4);
    return AGAIN;
}

static enum result begin(struct inflate *s, const struct io *io)
{
    s->bits = s->bit_count = 0;
    s->adler = 1;
    s->total = 0;
    s->is_last = false;
    s->window_bits = 15;
    s->step = io->flags & INFLATE_ZLIB ? STEP_HEADER : STEP_BLOCK;
    return AGAIN;
}

static enum result read_header(struct inflate *s, struct io *io)
{
    if (!has_bits(s, io, 16))
        return WANTS_INPUT;
    uint32_t method = take_bits(s, 8), flags = take_bits(s, 8);
    if ((method & 15) != 8 || method >> 4 > 7 || (flags & 0x20) != 0 ||
        (method << 8 | flags) % 31 != 0)
        return fail(s);
    s->window_bits = (uint8_t)((method >> 4) + 8);
    if (io->mask != UINT32_MAX && 1u << s->window_bits > io->mask + 1)
        return fail(s);
    s->step = STEP_BLOCK;
    return AGAIN;
}

static void use_fixed_codes(struct inflate *s)
{
    memset(s->lengths, 8, 144);
    memset(s->lengths + 144, 9, 112);
    memset(s->lengths + 256, 7, 24);
    memset(s->lengths + 280, 8, 8);
    build(&s->literals, s->literal_symbols, s->lengths, INFLATE_LITERALS);
    memset(s->lengths, 5, INFLATE_DISTANCES);
    build(&s->distances, s->distance_symbols, s->lengths, INFLATE_DISTANCES);
}

static enum result read_block_header(struct inflate *s, struct io *io)
{
    if (s->is_last) {
        take_bits(s, s->bit_count & 7);
        s->step = io->flags & INFLATE_ZLIB ? STEP_TRAILER : STEP_DONE;
        return AGAIN;
    }
    if (!has_bits(s, io, 3))
        return WANTS_INPUT;
    s->is_last = take_bits(s, 1) != 0;
    switch (take_bits(s, 2)) {
    case 0:
        take_bits(s, s->bit_count & 7);
        s->step = STEP_STORED_LEN;
        return AGAIN;
    case 1:
        use_fixed_codes(s);
        s->step = STEP_SYMBOL;
        return AGAIN;
    case 2:
        s->step = STEP_DYNAMIC;
        return AGAIN;
    default:
        return fail(s);
    }
}

static enum result read_stored_len(struct inflate *s, struct io *io)
{
    if (!has_bits(s, io, 32))
        return WANTS_INPUT;
    uint32_t both = s->bits;
    s->bits = s->bit_count = 0;
    if ((both & 0xffff) != (~both >> 16 & 0xffff))
        return fail(s);
    s->stored_len = both & 0xffff;
    s->step = STEP_STORED;
    return AGAIN;
}

static enum result copy_stored(struct inflate *s, struct io *io)
{
    while (s->stored_len > 0 && s->bit_count >= 8 && io->out < io->out_end) {
        *io->out++ = (uint8_t)take_bits(s, 8);
        s->stored_len--;
        s->total++;
    }
    size_t len = s->stored_len;
    if (s->bit_count == 0) {
        size_t room = (size_t)(io->out_end - io->out), there = (size_t)(io->in_end - io->in);
        len = len < room ? len : room;
        len = len < there ? len : there;
        memcpy(io->out, io->in, len);
        io->out += len;
        io->in += len;
        s->stored_len -= (uint32_t)len;
        s->total += (uint32_t)len;
    }
    if (s->stored_len > 0)
        return io->out == io->out_end ? WANTS_ROOM : WANTS_INPUT;
    s->step = STEP_BLOCK;
    return AGAIN;
}

static enum result read_dynamic(struct inflate *s, struct io *io)
{
    if (!has_bits(s, io, 14))
        return WANTS_INPUT;
    s->literal_count = (uint16_t)(take_bits(s, 5) + 257);
    s->distance_count = (uint16_t)(take_bits(s, 5) + 1);
    s->length_count = (uint16_t)(take_bits(s, 4) + 4);
    s->index = 0;
    memset(s->lengths, 0, 19);
    if (s->literal_count > 286 || s->distance_count > 30)
        return fail(s);
    s->step = STEP_LENGTH_CODE;
    return AGAIN;
}

static enum result read_length_code(struct inflate *s, struct io *io)
{
    static const uint8_t order[19] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                      11, 4,  12, 3, 13, 2, 14, 1, 15};
    while (s->index < s->length_count) {
        if (!has_bits(s, io, 3))
            return WANTS_INPUT;
        s->lengths[order[s->index++]] = (uint8_t)take_bits(s, 3);
    }
    if (!build(&s->literals, s->literal_symbols, s->lengths, 19))
        return fail(s);
    s->index = 0;
    s->step = STEP_LENGTHS;
    return AGAIN;
}

static enum result end_lengths(struct inflate *s)
{
    if (s->lengths[END_BLOCK] == 0 ||
        !build(&s->distances, s->distance_symbols, s->lengths + s->literal_count,
               s->distance_count) ||
        !build(&s->literals, s->literal_symbols, s->lengths, s->literal_count))
        return fail(s);
    s->step = STEP_SYMBOL;
    return AGAIN;
}

/* Symbols 16, 17, 18 repeat; the bits that say how often must be there before the symbol is used.
 */
static enum result read_lengths(struct inflate *s, struct io *io)
{
    static const uint8_t extra[3] = {2, 3, 7}, base[3] = {3, 3, 11};
    unsigned total = (unsigned)s->literal_count + s->distance_count;
    while (s->index < total) {
        fill(s, io);
        uint32_t bits = s->bits, bit_count = s->bit_count;
        enum result r = decode(s, io, &s->literals, s->literal_symbols);
        if (r != AGAIN)
            return r == STOPPED ? fail(s) : r;
        if (s->symbol < 16) {
            s->lengths[s->index++] = (uint8_t)s->symbol;
            continue;
        }
        unsigned kind = s->symbol - 16u;
        if (s->bit_count < extra[kind]) {
            s->bits = bits;
            s->bit_count = bit_count;
            return WANTS_INPUT;
        }
        unsigned times = base[kind] + take_bits(s, extra[kind]);
        if (times > total - s->index || (kind == 0 && s->index == 0))
            return fail(s);
        memset(s->lengths + s->index, kind == 0 ? s->lengths[s->index - 1] : 0, times);
        s->index = (uint16_t)(s->index + times);
    }
    return end_lengths(s);
}

static enum result put_literal(struct inflate *s, struct io *io)
{
    if (io->out == io->out_end)
        return WANTS_ROOM;
    *io->out++ = (uint8_t)s->symbol;
    s->total++;
    s->step = STEP_SYMBOL;
    return AGAIN;
}

static enum result read_symbols(struct inflate *s, struct io *io)
{
    for (;;) {
        enum result r = decode(s, io, &s->literals, s->literal_symbols);
        if (r != AGAIN)
            return r == STOPPED ? fail(s) : r;
        if (s->symbol >= END_BLOCK || io->out == io->out_end)
            break;
        *io->out++ = (uint8_t)s->symbol;
        s->total++;
    }
    if (s->symbol < END_BLOCK)
        s->step = STEP_LITERAL;
    else if (s->symbol == END_BLOCK)
        s->step = STEP_BLOCK;
    else if (s->symbol < 286)
        s->step = STEP_LENGTH_EXTRA;
    else
        return fail(s);
    return AGAIN;
}

static enum result read_length_extra(struct inflate *s, struct io *io)
{
    unsigned index = s->symbol - 257u;
    if (!has_bits(s, io, length_extra[index]))
        return WANTS_INPUT;
    s->copy_len = length_base[index] + take_bits(s, length_extra[index]);
    s->step = STEP_DISTANCE;
    return AGAIN;
}

static enum result read_distance(struct inflate *s, struct io *io)
{
    enum result r = decode(s, io, &s->distances, s->distance_symbols);
    if (r == WANTS_INPUT)
        return r;
    if (r == STOPPED || s->symbol >= 30)
        return fail(s);
    s->step = STEP_DISTANCE_EXTRA;
    return AGAIN;
}

static enum result read_distance_extra(struct inflate *s, struct io *io)
{
    if (!has_bits(s, io, distance_extra[s->symbol]))
        return WANTS_INPUT;
    s->copy_distance = distance_base[s->symbol] + take_bits(s, distance_extra[s->symbol]);
    if (s->copy_distance > s->total || s->copy_distance > 1u << s->window_bits ||
        (io->mask == UINT32_MAX && s->copy_distance > (size_t)(io->out - io->window)))
        return fail(s);
    s->step = STEP_COPY;
    return AGAIN;
}

static enum result copy_match(struct inflate *s, struct io *io)
{
    size_t room = (size_t)(io->out_end - io->out);
    uint32_t len = s->copy_len < room ? s->copy_len : (uint32_t)room;
    uint32_t from = (uint32_t)(io->out - io->window) - s->copy_distance;
    s->copy_len -= len;
    s->total += len;
    for (; len > 0; len--)
        *io->out++ = io->window[from++ & io->mask];
    if (s->copy_len > 0)
        return WANTS_ROOM;
    s->step = STEP_SYMBOL;
    return AGAIN;
}

static void sum(struct inflate *s, const uint8_t *data, size_t len)
{
    uint32_t a = s->adler & 0xffff, b = s->adler >> 16;
    while (len > 0) {
        size_t run = len < ADLER_RUN ? len : ADLER_RUN;
        len -= run;
        for (; run > 0; run--) {
            a += *data++;
            b += a;
        }
        a %= ADLER_MOD;
        b %= ADLER_MOD;
    }
    s->adler = b << 16 | a;
}

/* The sum of what this call produced is not yet in s->adler. */
static enum result read_trailer(struct inflate *s, struct io *io, const uint8_t *produced)
{
    if (!has_bits(s, io, 32))
        return WANTS_INPUT;
    struct inflate with = {.adler = s->adler};
    sum(&with, produced, (size_t)(io->out - produced));
    uint32_t stored =
        s->bits << 24 | (s->bits & 0xff00) << 8 | (s->bits >> 8 & 0xff00) | s->bits >> 24;
    s->bits = s->bit_count = 0;
    s->step = stored == with.adler ? STEP_DONE : STEP_BAD_ADLER;
    return AGAIN;
}

static enum result run_step(struct inflate *s, struct io *io, const uint8_t *produced)
{
    switch ((enum step)s->step) {
    case STEP_BEGIN:
        return begin(s, io);
    case STEP_HEADER:
        return read_header(s, io);
    case STEP_BLOCK:
        return read_block_header(s, io);
    case STEP_STORED_LEN:
        return read_stored_len(s, io);
    case STEP_STORED:
        return copy_stored(s, io);
    case STEP_DYNAMIC:
        return read_dynamic(s, io);
    case STEP_LENGTH_CODE:
        return read_length_code(s, io);
    case STEP_LENGTHS:
        return read_lengths(s, io);
    case STEP_SYMBOL:
        return read_symbols(s, io);
    case STEP_LITERAL:
        return put_literal(s, io);
    case STEP_LENGTH_EXTRA:
        return read_length_extra(s, io);
    case STEP_DISTANCE:
        return read_distance(s, io);
    case STEP_DISTANCE_EXTRA:
        return read_distance_extra(s, io);
    case STEP_COPY:
        return copy_match(s, io);
    case STEP_TRAILER:
        return read_trailer(s, io, produced);
    case STEP_DONE:
    case STEP_BAD_DATA:
    case STEP_BAD_ADLER:
        break;
    }
    return STOPPED;
}

static enum inflate_status status_of(const struct inflate *s, enum result r, unsigned flags)
{
    if (r == WANTS_ROOM)
        return INFLATE_HAS_OUTPUT;
    if (r == WANTS_INPUT)
        return flags & INFLATE_MORE_INPUT ? INFLATE_NEEDS_INPUT : INFLATE_TRUNCATED;
    return s->step == STEP_DONE        ? INFLATE_DONE
           : s->step == STEP_BAD_ADLER ? INFLATE_BAD_ADLER
                                       : INFLATE_BAD_DATA;
}

enum inflate_status inflate_run(struct inflate *s, const uint8_t *in, size_t *in_len,
                                uint8_t *window, uint8_t *out, size_t *out_len, unsigned flags)
{
    struct io io = {.in = in,
                    .in_end = in + *in_len,
                    .window = window,
                    .out = out,
                    .out_end = out + *out_len,
                    .mask = UINT32_MAX,
                    .flags = flags};
    if (flags & INFLATE_WRAPS)
        io.mask = (uint32_t)(io.out_end - window) - 1;
    if (flags & INFLATE_RING)
        io.mask = INFLATE_RING_LEN - 1;
    enum result r;
    do {
        r = run_step(s, &io, out);
    } while (r == AGAIN);
    if (s->step == STEP_DONE) { /* bytes read ahead belong to whatever follows the stream */
        size_t spare = s->bit_count / 8;
        io.in -= spare < (size_t)(io.in - in) ? spare : (size_t)(io.in - in);
        s->bits = s->bit_count = 0;
    }
    if (flags & INFLATE_ZLIB)
        sum(s, out, (size_t)(io.out - out));
    *in_len = (size_t)(io.in - in);
    *out_len = (size_t)(io.out - out);
    return status_of(s, r, flags);
}
