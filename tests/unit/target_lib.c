/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The pure parts of the on-chip code, compiled for the host, against libcrypto, libdeflate and the
 * C library's printf. */
#include "cm.h"
#include "crc.h"
#include "fmt.h"
#include "md5.h"
#include "random_numbers.h"
#include "sha256.h"
#include "slip.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libdeflate.h>

#define LEN_MAX 5000

static void digest(const EVP_MD *kind, const uint8_t *data, size_t len, uint8_t *out)
{
    assert_int_equal(EVP_Digest(data, len, out, NULL, kind, NULL), 1);
}

static void test_hashes_equal_libcrypto_in_any_pieces(void **state)
{
    (void)state;
    static uint8_t data[LEN_MAX];
    for (size_t len = 0; len < LEN_MAX; len += len < 300 ? 1 : 577) {
        random_fill(data, len);
        struct md5 md5;
        struct sha256 sha;
        md5_init(&md5);
        sha256_init(&sha);
        for (size_t at = 0, piece; at < len; at += piece) {
            piece = 1 + random_below((uint32_t)(len - at));
            md5_update(&md5, data + at, piece);
            sha256_update(&sha, data + at, piece);
        }
        uint8_t got[32], want[32];
        md5_final(&md5, got);
        digest(EVP_md5(), data, len, want);
        assert_memory_equal(got, want, MD5_LEN);
        sha256_final(&sha, got);
        digest(EVP_sha256(), data, len, want);
        assert_memory_equal(got, want, SHA256_LEN);
    }
}

/* One bit at a time, from the definition. */
static uint32_t slow_crc(uint32_t crc, const uint8_t *data, size_t len, unsigned width,
                         uint32_t poly, bool is_reflected)
{
    uint32_t top = 1u << (width - 1), mask = top | (top - 1);
    for (size_t i = 0; i < len; i++) {
        for (unsigned bit = 0; bit < 8; bit++) {
            uint32_t in = is_reflected ? data[i] >> bit & 1 : data[i] >> (7 - bit) & 1;
            uint32_t out = is_reflected ? crc & 1 : (crc & top) != 0;
            crc = is_reflected ? crc >> 1 : crc << 1 & mask;
            if (in != out)
                crc ^= poly;
        }
    }
    return crc;
}

static void test_crcs_equal_their_definitions(void **state)
{
    (void)state;
    uint8_t data[200] = {0};
    for (uint32_t len = 0; len < sizeof(data); len++) {
        random_fill(data, len);
        uint32_t seed = random_word();
        assert_int_equal(crc32_le(seed, data, len),
                         ~slow_crc(~seed, data, len, 32, 0xedb88320, true));
        assert_int_equal(crc32_be(seed, data, len),
                         ~slow_crc(~seed, data, len, 32, 0x04c11db7, false));
        uint16_t seed16 = (uint16_t)seed, not16 = (uint16_t)~seed;
        assert_int_equal(crc16_le(seed16, data, len),
                         (uint16_t)~slow_crc(not16, data, len, 16, 0x8408, true));
        assert_int_equal(crc16_be(seed16, data, len),
                         (uint16_t)~slow_crc(not16, data, len, 16, 0x1021, false));
        uint8_t seed8 = (uint8_t)seed, not8 = (uint8_t)~seed;
        assert_int_equal(crc8_le(seed8, data, len),
                         (uint8_t)~slow_crc(not8, data, len, 8, 0xe0, true));
        assert_int_equal(crc8_be(seed8, data, len),
                         (uint8_t)~slow_crc(not8, data, len, 8, 0x07, false));
        assert_int_equal(esp_crc8(data, len), slow_crc(0, data, len, 8, 0x8c, true));
        assert_int_equal(crc32_le(0, data, len), libdeflate_crc32(0, data, len));
    }
}

static void test_crc_of_a_known_mac_and_sequence(void **state)
{
    (void)state;
    /* CRC-8/MAXIM's check value; and the entry that every otadata of a first OTA update holds. */
    assert_int_equal(esp_crc8((const uint8_t *)"123456789", 9), 0xa1);
    assert_int_equal(crc32_le(UINT32_MAX, (const uint8_t *)"\1\0\0\0", 4), 0x4743989a);
}

#define FORMAT_IS(...)                                                                             \
    do {                                                                                           \
        char got[256], want[256];                                                                  \
        int got_len = fmt_buf(got, sizeof(got), __VA_ARGS__);                                      \
        int want_len = snprintf(want, sizeof(want), __VA_ARGS__);                                  \
        assert_string_equal(got, want);                                                            \
        assert_int_equal(got_len, want_len);                                                       \
    } while (0)

static void test_formats_equal_printf(void **state)
{
    (void)state;
    static const int values[] = {0, 1, -1, 42, -12345, 2147483647, -2147483647 - 1};
    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        int v = values[i];
        unsigned u = (unsigned)v;
        FORMAT_IS("%d|%5d|%-5d|%05d|%+d|% d|%.3d|%8.3d|%-8.3d|%+05d", v, v, v, v, v, v, v, v, v, v);
        FORMAT_IS("%u|%x|%X|%#x|%#X|%o|%#o|%08x|%-8x|%.0x|%#.0o", u, u, u, u, u, u, u, u, u, u, u);
        FORMAT_IS("%hd|%hhd|%hu|%hhx", (short)v, (signed char)v, (unsigned short)u,
                  (unsigned char)u);
        FORMAT_IS("%ld|%lu|%zu|%lld|%llu|%llx|%jd", (long)v, (unsigned long)u, (size_t)u,
                  (long long)v * 1000003, (unsigned long long)u << 31, ~(unsigned long long)u,
                  (intmax_t)v);
        FORMAT_IS("%*d|%-*d|%.*d|%*.*d", 7, v, 7, v, 4, v, 9, 5, v);
        FORMAT_IS("%*d|", -7, v);
    }
    FORMAT_IS("%s|%10s|%-10s|%.2s|%10.3s|%c|%5c|%-5c|%%", "text", "text", "text", "text", "text",
              'x', 'y', 'z');
    FORMAT_IS("%llu %lld", (unsigned long long)UINT64_MAX, (long long)INT64_MIN);
    FORMAT_IS("%p", (void *)0x1234);
}

static void test_format_keeps_to_its_buffer(void **state)
{
    (void)state;
    char buf[8];
    memset(buf, '#', sizeof(buf));
    assert_int_equal(fmt_buf(buf, 4, "%d", 1234567), 7);
    assert_memory_equal(buf, "123\0####", 8);
    assert_int_equal(fmt_buf(buf, 0, "%s", "nothing"), 7);
    assert_memory_equal(buf, "123\0####", 8);
    const char *volatile none = NULL; /* what the compiler would warn of */
    assert_int_equal(fmt_buf(buf, sizeof(buf), "%s", none), 6);
    assert_string_equal(buf, "(null)");
    int (*unchecked)(char *, size_t, const char *, ...) = fmt_buf; /* a format cut short */
    assert_int_equal(unchecked(buf, sizeof(buf), "100%"), 3);
}

static uint8_t wire[2 * LEN_MAX + 2];
static size_t wire_len;

static void put_wire(uint8_t byte)
{
    assert_true(wire_len < sizeof(wire));
    wire[wire_len++] = byte;
}

static void frame(const uint8_t *data, size_t len)
{
    put_wire(0xc0);
    slip_put(put_wire, data, len);
    put_wire(0xc0);
}

static void test_slip_takes_back_what_it_puts(void **state)
{
    (void)state;
    static uint8_t data[LEN_MAX], buf[LEN_MAX];
    struct slip slip;
    slip_init(&slip, buf, sizeof(buf));
    for (unsigned round = 0; round < 200; round++) {
        size_t len = 1 + random_below(round < 100 ? 40 : LEN_MAX - 1);
        random_fill(data, len);
        for (size_t i = 0; i < len; i++) /* plenty of the bytes that are escaped */
            if (random_below(3) == 0)
                data[i] = random_below(2) ? 0xc0 : 0xdb;
        wire_len = 0;
        frame(data, len);
        for (size_t i = 0; i + 1 < wire_len; i++)
            assert_int_equal(slip_take(&slip, wire[i]), SLIP_MORE);
        assert_int_equal(slip_take(&slip, wire[wire_len - 1]), SLIP_FRAME);
        assert_int_equal(slip.len, len);
        assert_memory_equal(buf, data, len);
    }
}

static void test_slip_drops_noise_and_what_is_too_long(void **state)
{
    (void)state;
    uint8_t buf[4];
    struct slip slip;
    slip_init(&slip, buf, sizeof(buf));
    wire_len = 0;
    slip_put(put_wire, "noise", 5); /* before any frame */
    put_wire(0xc0);                 /* an end left over: the frame's own then begins it */
    frame((const uint8_t *)"abcd", 4);
    frame((const uint8_t *)"abcde", 5);
    frame((const uint8_t *)"xy", 2);
    unsigned frames = 0, dropped = 0;
    for (size_t i = 0; i < wire_len; i++) {
        enum slip_event event = slip_take(&slip, wire[i]);
        dropped += event == SLIP_TOO_LONG;
        if (event != SLIP_FRAME)
            continue;
        assert_int_equal(slip.len, frames == 0 ? 4 : 2);
        assert_memory_equal(buf, frames == 0 ? "abcd" : "xy", slip.len);
        frames++;
    }
    assert_int_equal(frames, 2);
    assert_int_equal(dropped, 1);
}

int main(void)
{
    random_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hashes_equal_libcrypto_in_any_pieces),
        cmocka_unit_test(test_crcs_equal_their_definitions),
        cmocka_unit_test(test_crc_of_a_known_mac_and_sequence),
        cmocka_unit_test(test_formats_equal_printf),
        cmocka_unit_test(test_format_keeps_to_its_buffer),
        cmocka_unit_test(test_slip_takes_back_what_it_puts),
        cmocka_unit_test(test_slip_drops_noise_and_what_is_too_long),
    };
    return cmocka_run_group_tests_name("target_lib", tests, NULL, NULL);
}
