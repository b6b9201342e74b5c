/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the stub's decoder, filter and hash make of what liblzma, our own filter and the hash's
 * description say. */
#include "cm.h"

#include "bytes.h"
#include "murmur.h"
#include "random_numbers.h"
#include "rvfilter.h"
#include "unlzma.h"
#include "unrvfilter.h"

#include <crema/wire/stub.h>
#include <lzma.h>
#include <string.h>

#define LEN_MAX 200000u

static uint8_t plain[LEN_MAX], coded[2 * LEN_MAX], out[LEN_MAX];

/* The hash, as an independent implementation has it */

static void expect_hash(const char *text, uint32_t h1, uint32_t h2, uint32_t h3, uint32_t h4)
{
    uint32_t words[64] = {0}, got[4], len = (uint32_t)strlen(text), whole = len & ~15u;
    struct murmur m;
    memcpy(words, text, len);
    memset((uint8_t *)words + len, 0xaa, 16); /* does not count */
    murmur_init(&m);
    murmur_update(&m, words, whole);
    murmur_tail(&m, words + whole / 4, len - whole);
    murmur_final(&m, got);
    const uint32_t expected[4] = {h1, h2, h3, h4};
    assert_memory_equal(got, expected, sizeof(got));
}

static void test_murmur(void **state)
{
    (void)state;
    expect_hash("", 0, 0, 0, 0);
    expect_hash("a", 0xa794933c, 0x5556b01b, 0x5556b01b, 0x5556b01b);
    expect_hash("0123456789abcde", 0x3c76c46d, 0x4d0818c0, 0xadd433da, 0xa78673fa);
    expect_hash("0123456789abcdef", 0xfb7d4409, 0x36aed30a, 0x48ad1d9b, 0x572b3bfd);
    expect_hash("The quick brown fox jumps over the lazy dog", 0x2f1583c3, 0xecee2c67, 0x5d7bf66c,
                0xe5e91d2c);
}

/* LZMA */

static uint16_t probs[LZMA_PROBS(4)];
static uint8_t window[0x8000];
static size_t coded_len, coded_at;
static uint32_t used, slack; /* bytes that may stand in the window */

static uint8_t next_byte(struct lzma *z)
{
    (void)z;
    return coded_at < coded_len ? coded[coded_at++] : 0;
}

static void pause_output(struct lzma *z)
{
    for (; used < z->made; used++)
        out[used] = window[used % z->window_len];
    z->limit = z->made + 1 + random_below(slack);
}

/* What is no longer in the window, and what stood before: a few bytes at a time, from a place of
 * their own that is overwritten by the next call. */
static uint8_t history[LEN_MAX];
static uint32_t history_len;
static bool is_far;
static unsigned looks;

static const uint8_t *look_far(struct lzma *z, uint32_t distance, uint32_t *len)
{
    static uint8_t few[7];
    uint32_t some = 1 + random_below(sizeof few);
    assert_true(distance >= z->made || distance >= z->window_len);
    assert_true(distance<z->made + history_len && * len> 0);
    for (; used < z->made; used++)
        out[used] = window[used % z->window_len];
    if (distance >= z->made && some > distance + 1 - z->made)
        some = distance + 1 - z->made;
    *len = *len < some ? *len : some;
    for (uint32_t i = 0; i < *len; i++) {
        uint32_t at = z->made + history_len - distance - 1 + i;
        assert_true(at < history_len + z->made);
        few[i] = at < history_len ? history[at] : out[at - history_len];
    }
    looks++;
    return few;
}

static bool decode(uint32_t window_len, uint8_t properties, uint32_t total)
{
    struct lzma z = {.probs = probs,
                     .prob_count = LZMA_PROBS(4),
                     .window = window,
                     .window_len = window_len,
                     .history = history_len,
                     .far = is_far ? look_far : NULL,
                     .next = next_byte,
                     .pause = pause_output};
    coded_at = used = 0;
    slack = window_len;
    bool is_ok = lzma_run(&z, properties, total);
    pause_output(&z);
    return is_ok;
}

static void encode(size_t len, uint32_t dict, uint32_t lc, uint32_t lp, uint32_t pb)
{
    lzma_options_lzma options;
    lzma_lzma_preset(&options, 6);
    options.dict_size = dict;
    options.lc = lc;
    options.lp = lp;
    options.pb = pb;
    options.preset_dict = history_len ? history : NULL;
    options.preset_dict_size = history_len;
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    coded_len = 0;
    assert_int_equal(
        lzma_raw_buffer_encode(filters, NULL, plain, len, coded, &coded_len, sizeof(coded)),
        LZMA_OK);
}

/* Repeats at all distances and of all lengths, between bytes of few or all values. */
static void fill(size_t len)
{
    uint32_t values = 1 + random_below(256);
    for (size_t i = 0; i < len;) {
        size_t run = 1 + random_below(random_below(8) == 0 ? 600 : 12),
               back = 1 + random_below(70000);
        bool is_old = i >= back && random_below(3) > 0;
        for (; run > 0 && i < len; run--, i++)
            plain[i] = is_old ? plain[i - back] : (uint8_t)random_below(values);
    }
}

static void test_lzma(void **state)
{
    (void)state;
    for (unsigned round = 0; round < 60; round++) {
        uint32_t lc = random_below(5), lp = random_below(5 - lc), pb = random_below(5);
        uint32_t dict = 4096u << random_below(4), len = random_below(LEN_MAX) >> random_below(14);
        fill(len);
        encode(len, dict, lc, lp, pb);
        assert_true(decode(dict, (uint8_t)LZMA_PROPERTIES(lc, lp, pb), len));
        assert_int_equal(used, len);
        assert_memory_equal(out, plain, len);
    }
}

/* Back beyond the window, and to what stood before the first byte. */
static void test_lzma_far(void **state)
{
    (void)state;
    is_far = true;
    looks = 0;
    for (unsigned round = 0; round < 60; round++) {
        uint32_t lc = random_below(5), lp = random_below(5 - lc), pb = random_below(5);
        uint32_t len = 1 + (random_below(LEN_MAX) >> random_below(10));
        fill(LEN_MAX);
        history_len = round % 3 == 0 ? 0 : 4096 * (1 + random_below(LEN_MAX / 4096));
        memcpy(history, plain, history_len);
        for (size_t i = 0; i < len; i++) /* begins with what stood before */
            plain[i] = i < len / 2 && history_len > i ? history[history_len - i - 1] : plain[i];
        encode(len, LEN_MAX, lc, lp, pb);
        assert_true(decode(300 + random_below(4096), (uint8_t)LZMA_PROPERTIES(lc, lp, pb), len));
        assert_int_equal(used, len);
        assert_memory_equal(out, plain, len);
    }
    assert_true(looks > 1000);
    is_far = false;
    history_len = 0;
}

/* Whatever comes, the decoder ends and stays inside its memory (as the sanitizers see). */
static void test_lzma_damaged(void **state)
{
    (void)state;
    assert_false(decode(4096, 225, 1));                      /* no such properties */
    assert_false(decode(4096, LZMA_PROPERTIES(4, 1, 0), 1)); /* more than there is room for */
    unsigned refused = 0;
    for (unsigned round = 0; round < 300; round++) {
        uint32_t len = 1 + random_below(5000);
        fill(len);
        encode(len, 4096, 0, 1, 1);
        for (unsigned n = 1 + random_below(4); n > 0; n--)
            coded[random_below((uint32_t)coded_len)] ^= (uint8_t)(1u << random_below(8));
        refused += !decode(4096, LZMA_PROPERTIES(0, 1, 1), len);
        assert_true(used <= len);
    }
    assert_true(refused > 0);
}

/* The filter */

static void undo_in_pieces(uint8_t *data, size_t len, uint32_t off)
{
    enum { PIECE = 64 };
    uint8_t flat[PIECE + RVFILTER_AHEAD];
    uint32_t have = 0, at = 0;
    for (size_t from = 0, to = 0; to < len;) {
        size_t left = len - to;
        uint32_t want = left < sizeof(flat) ? (uint32_t)left : (uint32_t)sizeof(flat);
        uint32_t part = want < PIECE ? want : PIECE;
        while (have < want)
            flat[have++] = data[from++];
        uint32_t pos = off + (uint32_t)to, chunk = WIRE_FILTER_CHUNK - pos % WIRE_FILTER_CHUNK;
        at = rvfilter_undo(flat, at, want < chunk ? want : chunk, PIECE, pos);
        memcpy(data + to, flat, part);
        memmove(flat, flat + part, have - part);
        have -= part;
        at = have == 0 || at < part ? 0 : at - part;
        to += part;
    }
}

/* Words that the filter cares for, their registers mostly matching, over random bytes. */
static void fill_like_code(size_t len)
{
    static const uint8_t ops[] = {0x17, 0x17, 0x17, 0x67, 0x03, 0x13, 0x6f, 0x6f};
    random_fill(plain, len);
    for (size_t i = 0; i + 4 <= len; i += 2 + 2 * random_below(3)) {
        uint32_t rd = random_below(3), word = random_word();
        word = (word & 0xfff07000) | ops[random_below(sizeof(ops))] | rd << 7 | rd << 15;
        if ((word & 0x7f) == 0x17 && random_below(2) == 0) /* looks packed already */
            word = (word & 0xfff) | ops[random_below(sizeof(ops))] << 12 | rd << 27;
        put_le32(plain + i, word);
    }
}

/* Any part of what is left of a chunk, as it comes. */
static void apply_in_pieces(uint8_t *data, size_t len, uint32_t off)
{
    for (size_t from = 0; from < len;) {
        uint32_t pos = off + (uint32_t)from, end = WIRE_FILTER_CHUNK - pos % WIRE_FILTER_CHUNK;
        uint32_t have = 0, at = 0;
        end = end < len - from ? end : (uint32_t)(len - from);
        while (have < end) {
            have = have + 64 < end ? have + 64 : end;
            at = rvfilter_apply(data + from, at, have, pos);
        }
        from += end;
    }
}

static void test_filter_is_undone(void **state)
{
    (void)state;
    unsigned changed = 0;
    for (unsigned round = 0; round < 4000; round++) {
        size_t len = random_below(round % 16 == 0 ? 4000 : 400);
        uint32_t off = random_word() & 0xffffc0;
        fill_like_code(len);
        memcpy(out, plain, len);
        cr_rvfilter_apply(out, len, off);
        changed += memcmp(out, plain, len) != 0;
        memcpy(coded, plain, len);
        apply_in_pieces(coded, len, off);
        assert_memory_equal(coded, out, len);
        memcpy(coded, out, len);
        undo_in_pieces(coded, len, off);
        assert_memory_equal(coded, plain, len);
    }
    assert_true(changed > 3000);
}

/* Every way through the pairs' bijection: packed, unpacked, and in chains. */
static void test_filter_pairs(void **state)
{
    (void)state;
    unsigned chains = 0;
    for (unsigned round = 0; round < 200000; round++) {
        uint8_t before[8], data[8];
        uint32_t rd = 1 + random_below(31), off = random_word() & 0xfffff8;
        uint32_t low = 0x67 | random_below(2) << 7 | rd << 15;
        put_le32(before, 0x17 | rd << 7 | (random_below(2) ? low << 12 : random_word() << 12));
        put_le32(before + 4, random_below(2) ? low | random_word() << 20 : random_word());
        /* A target for which the first unpacking looks packed again. */
        if (random_below(2))
            put_be32(before + 4, off + (low << 12) + random_below(0x800));
        memcpy(data, before, 8);
        cr_rvfilter_apply(data, 8, off);
        chains += get_le32(data) != get_le32(before) && (get_le32(before) >> 12 & 0x7f) == 0x67;
        rvfilter_undo(data, 0, 8, 8, off);
        assert_memory_equal(data, before, 8);
    }
    assert_true(chains > 0);
}

/* The description's example. */
static void test_filter_example(void **state)
{
    (void)state;
    static const uint8_t code[24] = {0xef, 0x00, 0x80, 0x00, 0x97, 0x10, 0x00, 0x00,
                                     0xe7, 0x80, 0xc0, 0xff, 0x01, 0x00, 0x01, 0x00};
    static const uint8_t packed[24] = {0xef, 0x00, 0x00, 0x04, 0x97, 0x70, 0x0e, 0x08,
                                       0x00, 0x00, 0x10, 0x00, 0x01, 0x00, 0x01, 0x00};
    memcpy(out, code, sizeof(code));
    cr_rvfilter_apply(out, sizeof(code), 0);
    assert_memory_equal(out, packed, sizeof(packed));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_murmur),           cmocka_unit_test(test_lzma),
        cmocka_unit_test(test_lzma_far),         cmocka_unit_test(test_lzma_damaged),
        cmocka_unit_test(test_filter_is_undone), cmocka_unit_test(test_filter_pairs),
        cmocka_unit_test(test_filter_example),
    };
    random_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
