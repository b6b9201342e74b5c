/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "cm.h"
#include "link.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CAP 64

/* Feeds all, and returns how many frames came; the last one's content is in `last`. */
static unsigned feed(struct cr_slip_decoder *d, const void *bytes, size_t len, uint8_t *last,
                     size_t *last_len)
{
    unsigned frames = 0;
    for (size_t i = 0; i < len; i++) {
        if (!cr_slip_feed(d, ((const uint8_t *)bytes)[i]))
            continue;
        frames++;
        memcpy(last, d->buf, d->len);
        *last_len = d->len;
    }
    return frames;
}

static void one(const char *bytes, size_t len, unsigned frames, const char *content,
                size_t content_len, unsigned bad)
{
    uint8_t buf[CAP], last[CAP];
    size_t last_len = 0;
    struct cr_slip_decoder d;
    cr_slip_init(&d, buf, sizeof buf);
    assert_int_equal(feed(&d, bytes, len, last, &last_len), frames);
    assert_int_equal(d.bad, bad);
    if (frames) {
        assert_int_equal(last_len, content_len);
        assert_memory_equal(last, content, content_len);
    }
}

static void decodes_frames(void **state)
{
    (void)state;
    one("\xc0"
        "abc\xc0",
        5, 1, "abc", 3, 0);
    one("\xc0\xdb\xdc\xdb\xdd\xc0", 6, 1, "\xc0\xdb", 2, 0);
    one("\xc0\xc0\xc0\xc0", 4, 0, NULL, 0, 0);
    one("rst:0x1\r\n\xc0"
        "a\xc0",
        12, 1, "a", 1, 0);
    one("abc", 3, 0, NULL, 0, 0);
}

static void drops_broken_frames(void **state)
{
    (void)state;
    one("\xc0"
        "a\xdb\x01"
        "b\xc0\xc0"
        "ok\xc0",
        10, 1, "ok", 2, 1);
    one("\xc0"
        "a\xdb\xc0\xc0"
        "ok\xc0",
        8, 1, "ok", 2, 1);
}

/* A lost closing delimiter costs nothing, a lost opening one the frame behind it at most. */
static void recovers_from_lost_delimiters(void **state)
{
    (void)state;
    one("\xc0"
        "one\xc0"
        "two\xc0",
        9, 2, "two", 3, 0);
    one("one\xc0\xc0"
        "two\xc0",
        9, 1, "two", 3, 0);
}

static void bounds_a_frame(void **state)
{
    (void)state;
    char long_frame[CAP + 6] = {'\xc0'};
    memset(long_frame + 1, 'x', CAP);
    long_frame[CAP + 1] = '\xc0';
    one(long_frame, CAP + 2, 1, long_frame + 1, CAP, 0);
    memset(long_frame + 1, 'x', CAP + 1);
    memcpy(long_frame + CAP + 2, "\xc0ok\xc0", 4);
    one(long_frame, CAP + 6, 1, "ok", 2, 1);
}

static void round_trips_with_noise_between(void **state)
{
    (void)state;
    unsigned seed = 20261103;
    print_message("seed %u\n", seed);
    srand(seed);
    for (int i = 0; i < 2000; i++) {
        uint8_t data[CAP], wire[CR_SLIP_ROOM(CAP) + 8], buf[CAP], last[CAP];
        size_t len = 1 + (size_t)rand() % CAP, n = 0, last_len = 0;
        for (size_t k = 0; k < len; k++)
            data[k] = rand() % 3 ? (uint8_t)rand() : (uint8_t)(rand() % 2 ? 0xc0 : 0xdb);
        for (int k = rand() % 5; k > 0; k--)
            wire[n++] = 'n';
        wire[n++] = 0xc0;
        n += cr_slip_escape(data, len, wire + n);
        wire[n++] = 0xc0;
        struct cr_slip_decoder d;
        cr_slip_init(&d, buf, sizeof buf);
        assert_int_equal(feed(&d, wire, n, last, &last_len), 1);
        assert_int_equal(last_len, len);
        assert_memory_equal(last, data, len);
    }
}

static void parses_responses(void **state)
{
    (void)state;
    struct cr_response r;
    const uint8_t good[] = {1, 0x0a, 4, 0, 0x78, 0x56, 0x34, 0x12, 0, 0, 0, 0};
    assert_true(cr_link_parse(good, sizeof good, &r));
    assert_int_equal(r.op, 0x0a);
    assert_int_equal(r.value, 0x12345678);
    assert_int_equal(r.len, 4);
    for (size_t len = 0; len < sizeof good; len++)
        assert_false(cr_link_parse(good, len, &r));
    const uint8_t request[] = {0, 0x0a, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    assert_false(cr_link_parse(request, sizeof request, &r));
}

static struct cr_response split(const uint8_t *data, size_t len, size_t a, size_t b, bool *is_ok)
{
    struct cr_response r = {.data = data, .len = len};
    const size_t lens[2] = {a, b};
    *is_ok = cr_link_split_status(&r, lens);
    return r;
}

static void splits_status(void **state)
{
    (void)state;
    static const uint8_t zero[40];
    const uint8_t refusal[] = {1, 7, 0, 0}, nameless[] = {1, 0};
    uint8_t hex_refused[36] = {0};
    bool is_ok;
    hex_refused[32] = 1;
    hex_refused[33] = 9;
    assert_int_equal(split(zero, 36, 32, 16, &is_ok).len, 32); /* a ROM's MD5 */
    assert_true(is_ok);
    assert_int_equal(split(zero, 18, 32, 16, &is_ok).len, 16); /* a stub's */
    assert_true(is_ok);
    assert_int_equal(split(hex_refused, 36, 32, 16, &is_ok).refusal, 9);
    assert_int_equal(split(refusal, 4, 32, 16, &is_ok).refusal, 7);
    assert_true(is_ok);
    assert_int_equal(split(nameless, 2, 0, 0, &is_ok).refusal, WIRE_ROM_ERROR_FAILED);
    split(zero, 4, 32, 16, &is_ok); /* success without the data asked for */
    assert_false(is_ok);
    split(zero, 3, 0, 0, &is_ok);
    assert_false(is_ok);
    split(zero, 35, 32, 16, &is_ok);
    assert_false(is_ok);
}

static void names_refusals(void **state)
{
    (void)state;
    assert_string_equal(cr_link_refusal_text(0x07), "the checksum of the packet is wrong");
    assert_non_null(strstr(cr_link_refusal_text(0x55), "no meaning"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes_frames),
        cmocka_unit_test(drops_broken_frames),
        cmocka_unit_test(recovers_from_lost_delimiters),
        cmocka_unit_test(bounds_a_frame),
        cmocka_unit_test(round_trips_with_noise_between),
        cmocka_unit_test(parses_responses),
        cmocka_unit_test(splits_status),
        cmocka_unit_test(names_refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
