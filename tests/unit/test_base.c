/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "buf.h"
#include "bytes.h"
#include "cm.h"
#include "err.h"
#include "hash.h"
#include "suggest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void test_error_keeps_the_innermost_fact_and_hint(void **state)
{
    (void)state;
    struct crema_error e = {0};
    assert_int_equal(cr_err(&e, CREMA_E_INPUT, "%d bytes, not %d", 3, 4), CREMA_E_INPUT);
    cr_err_try(&e, "use a longer file");
    cr_err_what(&e, CREMA_E_INPUT, "cannot read the header");
    cr_err_try(&e, "give up");
    assert_int_equal(cr_err_what(&e, CREMA_E_INPUT, "cannot flash %s", "a.bin"), CREMA_E_INPUT);
    assert_string_equal(e.what, "cannot flash a.bin");
    assert_string_equal(e.why, "cannot read the header: 3 bytes, not 4");
    assert_string_equal(e.try_, "use a longer file");
}

static void test_no_intent_is_added_to_success(void **state)
{
    (void)state;
    struct crema_error e = {0};
    assert_int_equal(cr_err_what(&e, CREMA_OK, "cannot flash"), CREMA_OK);
    assert_string_equal(e.what, "");
}

static void test_error_may_be_null(void **state)
{
    (void)state;
    assert_int_equal(cr_err(NULL, CREMA_E_IO, "x"), CREMA_E_IO);
    assert_int_equal(cr_err_what(NULL, CREMA_E_IO, "y"), CREMA_E_IO);
    cr_err_try(NULL, "z");
}

static void test_every_status_has_its_own_exit_code(void **state)
{
    (void)state;
    bool is_seen[256] = {false};
#define X(name, value, code, text)                                                                 \
    assert_false(is_seen[crema_status_exit_code(CREMA_##name)]);                                   \
    is_seen[crema_status_exit_code(CREMA_##name)] = true;                                          \
    assert_string_equal(crema_status_name(CREMA_##name), #name);
    CREMA_STATUS_LIST(X)
#undef X
}

static void test_buffer_stops_at_its_maximum_and_stays_whole(void **state)
{
    (void)state;
    struct cr_buf b = CR_BUF_INIT(100);
    struct crema_error e = {0};
    assert_int_equal(cr_buf_fill(&b, 7, 100, &e), CREMA_OK);
    assert_int_equal(cr_buf_append(&b, "x", 1, &e), CREMA_E_NOMEM);
    assert_int_equal(b.len, 100);
    assert_int_equal(b.data[99], 7);
    cr_buf_release(&b);
    assert_int_equal(cr_buf_printf(&b, &e, "%s-%d", "abc", 5), CREMA_OK);
    assert_string_equal((char *)b.data, "abc-5");
    cr_buf_release(&b);
}

static void test_file_is_replaced_as_a_whole(void **state)
{
    (void)state;
    char path[] = "/tmp/crema-test-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    struct crema_error e = {0};
    assert_int_equal(cr_file_write(path, "hello", 5, &e), CREMA_OK);
    struct cr_buf b = CR_BUF_INIT(16);
    assert_int_equal(cr_file_read(path, &b, &e), CREMA_OK);
    assert_int_equal(b.len, 5);
    assert_memory_equal(b.data, "hello", 5);
    cr_buf_release(&b);
    b.max = 4;
    assert_int_equal(cr_file_read(path, &b, &e), CREMA_E_NOMEM);
    cr_buf_release(&b);
    unlink(path);
    assert_int_equal(cr_file_read(path, &b, &e), CREMA_E_IO);
    assert_non_null(strstr(e.why, "No such file"));
    assert_int_equal(cr_file_read("/", &b, &e), CREMA_E_IO);
    assert_int_equal(cr_file_write("/nonexistent/dir/file", "x", 1, &e), CREMA_E_IO);
}

static void test_ranges_do_not_overflow(void **state)
{
    (void)state;
    assert_true(is_range_inside(0, 0, 0));
    assert_true(is_range_inside(10, 6, 16));
    assert_false(is_range_inside(10, 7, 16));
    assert_false(is_range_inside(UINT64_MAX, 2, 16));
    assert_false(is_range_inside(8, UINT64_MAX, 16));
}

static void test_bits(void **state)
{
    (void)state;
    assert_int_equal(bits_get(0xdeadbeef, 0, 32), 0xdeadbeef);
    assert_int_equal(bits_get(0xdeadbeef, 8, 8), 0xbe);
    assert_int_equal(bits_set(0xffffffff, 4, 8, 0), 0xfffff00f);
    uint8_t b[8];
    put_le64(b, 0x0102030405060708u);
    assert_int_equal(b[0], 8);
    assert_true(get_le64(b) == 0x0102030405060708u);
    put_be32(b, 0x01020304);
    assert_int_equal(b[0], 1);
    assert_int_equal(get_be32(b), 0x01020304);
}

static void test_hashes_against_published_vectors(void **state)
{
    (void)state;
    static const uint8_t sha_abc[32] = {0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea,
                                        0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22, 0x23,
                                        0xb0, 0x03, 0x61, 0xa3, 0x96, 0x17, 0x7a, 0x9c,
                                        0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad};
    static const uint8_t md5_abc[16] = {0x90, 0x01, 0x50, 0x98, 0x3c, 0xd2, 0x4f, 0xb0,
                                        0xd6, 0x96, 0x3f, 0x7d, 0x28, 0xe1, 0x7f, 0x72};
    uint8_t sum[32];
    cr_sha256("abc", 3, sum);
    assert_memory_equal(sum, sha_abc, 32);
    cr_md5("abc", 3, sum);
    assert_memory_equal(sum, md5_abc, 16);
    assert_int_equal(cr_crc32(0, "123456789", 9), 0xcbf43926);
}

static void test_suggestions(void **state)
{
    (void)state;
    assert_int_equal(cr_edit_distance("flash", "falsh"), 1);
    assert_int_equal(cr_edit_distance("", "abc"), 3);
    struct cr_suggest s = {.word = "mointor"};
    cr_suggest_add(&s, "flash");
    cr_suggest_add(&s, "monitor");
    assert_string_equal(s.best, "monitor");
    struct cr_suggest none = {.word = "xyzzy"};
    cr_suggest_add(&none, "flash");
    assert_null(none.best);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_error_keeps_the_innermost_fact_and_hint),
        cmocka_unit_test(test_no_intent_is_added_to_success),
        cmocka_unit_test(test_error_may_be_null),
        cmocka_unit_test(test_every_status_has_its_own_exit_code),
        cmocka_unit_test(test_buffer_stops_at_its_maximum_and_stays_whole),
        cmocka_unit_test(test_file_is_replaced_as_a_whole),
        cmocka_unit_test(test_ranges_do_not_overflow),
        cmocka_unit_test(test_bits),
        cmocka_unit_test(test_hashes_against_published_vectors),
        cmocka_unit_test(test_suggestions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
