/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The on-chip inflate against libdeflate: every level, every kind of data, every way to cut the
 * input and the output, and damaged input. */
#include "cm.h"
#include "inflate.h"
#include "random_numbers.h"

#include <libdeflate.h>
#include <string.h>

#define LEN_MAX  100000
#define RING_LEN 32768

static uint8_t plain[LEN_MAX], packed[LEN_MAX + 1000], unpacked[LEN_MAX + 1], ring[RING_LEN];
static struct inflate state_;

enum kind { KIND_ZERO, KIND_RANDOM, KIND_TEXT, KIND_REPEATS, KIND_COUNT };

static void make_plain(enum kind kind, size_t len)
{
    switch (kind) {
    case KIND_ZERO:
        memset(plain, 0, len);
        break;
    case KIND_TEXT:
        for (size_t i = 0; i < len; i++)
            plain[i] = (uint8_t) "etaoin shrdlu\n"[random_below(random_below(14) + 1)];
        break;
    case KIND_REPEATS: /* distances up to the whole window, lengths of all sizes */
        random_fill(plain, len);
        for (size_t at = 1; at < len;) {
            size_t distance = 1 + random_below((uint32_t)(at < RING_LEN ? at : RING_LEN));
            size_t count = 1 + random_below(random_below(2) ? 300 : 8);
            for (; count > 0 && at < len; count--, at++)
                plain[at] = plain[at - distance];
            at += random_below(10);
        }
        break;
    default:
        random_fill(plain, len);
        break;
    }
}

static size_t pack(size_t len, int level, bool is_zlib)
{
    struct libdeflate_compressor *c = libdeflate_alloc_compressor(level);
    assert_non_null(c);
    size_t packed_len = is_zlib
                            ? libdeflate_zlib_compress(c, plain, len, packed, sizeof(packed))
                            : libdeflate_deflate_compress(c, plain, len, packed, sizeof(packed));
    libdeflate_free_compressor(c);
    assert_int_not_equal(packed_len, 0);
    return packed_len;
}

/* Inflates through the ring with pieces of random size; returns the last status. */
static enum inflate_status unpack_in_pieces(size_t packed_len, size_t *unpacked_len,
                                            uint32_t piece_max, unsigned flags)
{
    size_t in_at = 0, out_at = 0, ring_at = 0;
    enum inflate_status status = INFLATE_NEEDS_INPUT;
    memset(&state_, 0xa5, sizeof(state_)); /* nothing but the first word may matter */
    state_.step = 0;
    while (status == INFLATE_NEEDS_INPUT || status == INFLATE_HAS_OUTPUT) {
        size_t in_len = random_below(piece_max) + 1, out_len = RING_LEN - ring_at;
        in_len = in_len < packed_len - in_at ? in_len : packed_len - in_at;
        unsigned more = in_at + in_len < packed_len ? INFLATE_MORE_INPUT : 0;
        status = inflate_run(&state_, packed + in_at, &in_len, ring, ring + ring_at, &out_len,
                             flags | more | INFLATE_WRAPS);
        in_at += in_len;
        assert_true(out_len <= LEN_MAX - out_at + 1);
        memcpy(unpacked + out_at, ring + ring_at, out_len);
        out_at += out_len;
        ring_at = (ring_at + out_len) % RING_LEN;
    }
    *unpacked_len = out_at;
    return status;
}

static void test_every_level_and_kind_in_pieces(void **state)
{
    (void)state;
    for (int level = 0; level <= 12; level++) {
        for (enum kind kind = 0; kind < KIND_COUNT; kind++) {
            size_t len = 1 + random_below(LEN_MAX), got;
            make_plain(kind, len);
            bool is_zlib = random_below(4) != 0;
            size_t packed_len = pack(len, level, is_zlib);
            uint32_t piece_max = random_below(2) ? 3 : 2000;
            assert_int_equal(
                unpack_in_pieces(packed_len, &got, piece_max, is_zlib ? INFLATE_ZLIB : 0),
                INFLATE_DONE);
            assert_int_equal(got, len);
            assert_memory_equal(unpacked, plain, len);
        }
    }
}

static enum inflate_status unpack_whole(size_t packed_len, size_t room, size_t *in_len,
                                        size_t *out_len)
{
    state_.step = 0;
    *in_len = packed_len;
    *out_len = room;
    return inflate_run(&state_, packed, in_len, unpacked, unpacked, out_len, INFLATE_ZLIB);
}

static void test_exact_room_and_bytes_that_follow(void **state)
{
    (void)state;
    for (enum kind kind = 0; kind < KIND_COUNT; kind++) {
        size_t len = 1 + random_below(5000), in_len, out_len;
        make_plain(kind, len);
        size_t packed_len = pack(len, 6, true);
        random_fill(packed + packed_len, 20);
        assert_int_equal(unpack_whole(packed_len + 20, len, &in_len, &out_len), INFLATE_DONE);
        assert_int_equal(in_len, packed_len);
        assert_int_equal(out_len, len);
        assert_memory_equal(unpacked, plain, len);
        assert_int_equal(unpack_whole(packed_len, len - 1, &in_len, &out_len), INFLATE_HAS_OUTPUT);
        assert_int_equal(out_len, len - 1);
    }
}

static void test_every_truncation_is_noticed(void **state)
{
    (void)state;
    for (enum kind kind = 0; kind < KIND_COUNT; kind++) {
        size_t len = 600, in_len, out_len;
        make_plain(kind, len);
        size_t packed_len = pack(len, random_below(2) ? 1 : 9, true);
        for (size_t cut = 0; cut < packed_len; cut++) {
            assert_int_equal(unpack_whole(cut, LEN_MAX, &in_len, &out_len), INFLATE_TRUNCATED);
            assert_true(out_len <= len);
            assert_memory_equal(unpacked, plain, out_len);
        }
    }
}

/* libdeflate takes the same bytes for the same. */
static bool is_as_libdeflate_says(size_t packed_len, size_t len)
{
    static uint8_t theirs[LEN_MAX];
    size_t their_len;
    struct libdeflate_decompressor *d = libdeflate_alloc_decompressor();
    assert_non_null(d);
    enum libdeflate_result result =
        libdeflate_zlib_decompress(d, packed, packed_len, theirs, sizeof theirs, &their_len);
    libdeflate_free_decompressor(d);
    return result == LIBDEFLATE_SUCCESS && their_len == len && memcmp(theirs, unpacked, len) == 0;
}

/* Damage never makes it write outside (the sanitizers watch), and passes only where all of it
 * together makes a stream again: an Adler-32 of few bytes is met now and then. */
static void test_damage_is_refused(void **state)
{
    (void)state;
    unsigned refused = 0;
    for (unsigned round = 0; round < 3000; round++) {
        size_t len = 1 + random_below(2000), got;
        make_plain((enum kind)(round % KIND_COUNT), len);
        size_t packed_len = pack(len, (int)random_below(10), true);
        for (unsigned flips = 1 + random_below(3); flips > 0; flips--)
            packed[random_below((uint32_t)packed_len)] ^= (uint8_t)(1 + random_below(255));
        state_.step = 0;
        size_t in_len = packed_len;
        got = len + 1;
        enum inflate_status status =
            inflate_run(&state_, packed, &in_len, unpacked, unpacked, &got, INFLATE_ZLIB);
        if (status == INFLATE_DONE)
            assert_true(is_as_libdeflate_says(in_len, got));
        refused += status != INFLATE_DONE;
    }
    assert_true(refused > 2500);
}

static void test_random_input_ends(void **state)
{
    (void)state;
    for (unsigned round = 0; round < 20000; round++) {
        size_t in_len = random_below(200), out_len = 4096;
        random_fill(packed, in_len);
        state_.step = 0;
        enum inflate_status status =
            inflate_run(&state_, packed, &in_len, unpacked, unpacked, &out_len, 0);
        assert_in_range(status + 10, 7, 12);
        assert_true(out_len <= 4096);
    }
}

/* A wrong sum alone is told apart from wrong data. */
static void test_wrong_adler(void **state)
{
    (void)state;
    size_t in_len, out_len;
    make_plain(KIND_TEXT, 1000);
    size_t packed_len = pack(1000, 6, true);
    packed[packed_len - 1] ^= 1;
    assert_int_equal(unpack_whole(packed_len, LEN_MAX, &in_len, &out_len), INFLATE_BAD_ADLER);
    packed[packed_len - 1] ^= 1;
    packed[0] = 0x79;
    assert_int_equal(unpack_whole(packed_len, LEN_MAX, &in_len, &out_len), INFLATE_BAD_DATA);
}

int main(void)
{
    random_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_level_and_kind_in_pieces),
        cmocka_unit_test(test_exact_room_and_bytes_that_follow),
        cmocka_unit_test(test_every_truncation_is_noticed),
        cmocka_unit_test(test_damage_is_refused),
        cmocka_unit_test(test_random_input_ends),
        cmocka_unit_test(test_wrong_adler),
    };
    return cmocka_run_group_tests_name("target_inflate", tests, NULL, NULL);
}
