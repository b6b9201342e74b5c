/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "cm.h"

#include <crema/monitor.h>
#include <stdio.h>
#include <string.h>

struct heard {
    unsigned lines, notes;
    char last[CREMA_MONITOR_LINE_MAX + 1];
    char meaning[256];
    uint64_t at_us;
};

static void on_line(void *ctx, const char *text, size_t len, uint64_t at_us)
{
    struct heard *h = ctx;
    assert_int_equal(strlen(text), len);
    h->lines++;
    h->at_us = at_us;
    snprintf(h->last, sizeof h->last, "%s", text);
}

static void on_note(void *ctx, const char *meaning, const char *hint)
{
    struct heard *h = ctx;
    (void)hint;
    h->notes++;
    snprintf(h->meaning, sizeof h->meaning, "%s", meaning);
}

static struct crema_monitor *open_monitor(struct heard *h, const char *until)
{
    struct crema_monitor_options o = {.until = until, .ctx = h, .line = on_line, .note = on_note};
    struct crema_monitor *m = NULL;
    assert_int_equal(crema_monitor_open(&o, &m, NULL), CREMA_OK);
    return m;
}

static bool feed(struct crema_monitor *m, const char *text, uint64_t at_us)
{
    return crema_monitor_feed(m, (const uint8_t *)text, strlen(text), at_us);
}

static void test_lines_come_whole_whatever_the_pieces(void **state)
{
    (void)state;
    struct heard h = {0};
    struct crema_monitor *m = open_monitor(&h, NULL);
    feed(m, "he", 10);
    feed(m, "llo\r", 20);
    assert_int_equal(h.lines, 0);
    feed(m, "\nnext", 30);
    assert_int_equal(h.lines, 1);
    assert_string_equal(h.last, "hello");
    assert_int_equal(h.at_us, 10);
    crema_monitor_flush(m);
    assert_string_equal(h.last, "next");
    assert_int_equal(crema_monitor_byte_count(m), 11);
    crema_monitor_close(m);
}

static void test_a_prompt_matches_before_its_line_ends(void **state)
{
    (void)state;
    struct heard h = {0};
    struct crema_monitor *m = open_monitor(&h, "^login: ?$");
    assert_false(feed(m, "not login: \n", 0));
    assert_true(feed(m, "login: ", 0));
    assert_true(feed(m, "more\n", 0));
    crema_monitor_close(m);
}

static void test_a_line_without_end_comes_in_pieces(void **state)
{
    (void)state;
    struct heard h = {0};
    struct crema_monitor *m = open_monitor(&h, NULL);
    for (int i = 0; i < CREMA_MONITOR_LINE_MAX * 2 + 1; i++)
        feed(m, "x", 0);
    assert_int_equal(h.lines, 2);
    assert_int_equal(strlen(h.last), CREMA_MONITOR_LINE_MAX);
    crema_monitor_close(m);
}

static void test_boot_failures_are_explained_once(void **state)
{
    (void)state;
    struct heard h = {0};
    struct crema_monitor *m = open_monitor(&h, NULL);
    for (int i = 0; i < 5; i++)
        feed(m, "invalid header: 0xffffffff\n", 0);
    assert_int_equal(h.notes, 1);
    assert_non_null(strstr(h.meaning, "blank"));
    feed(m, "invalid header: 0x12345678\n", 0);
    assert_int_equal(h.notes, 2);
    crema_monitor_close(m);
}

static void test_a_bad_pattern_is_refused(void **state)
{
    (void)state;
    struct crema_monitor_options o = {.until = "a("};
    struct crema_monitor *m = (void *)1;
    struct crema_error e = {0};
    assert_int_equal(crema_monitor_open(&o, &m, &e), CREMA_E_USAGE);
    assert_null(m);
    assert_non_null(strstr(e.why, "a("));
}

static void test_zero_bytes_do_not_cut_lines(void **state)
{
    (void)state;
    struct heard h = {0};
    struct crema_monitor *m = open_monitor(&h, "end");
    assert_true(crema_monitor_feed(m, (const uint8_t *)"\0\0end\n", 6, 0));
    assert_string_equal(h.last, "??end");
    crema_monitor_close(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines_come_whole_whatever_the_pieces),
        cmocka_unit_test(test_a_prompt_matches_before_its_line_ends),
        cmocka_unit_test(test_a_line_without_end_comes_in_pieces),
        cmocka_unit_test(test_boot_failures_are_explained_once),
        cmocka_unit_test(test_a_bad_pattern_is_refused),
        cmocka_unit_test(test_zero_bytes_do_not_cut_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
