/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "cm.h"
#include "cmd.h"

#include <stdlib.h>
#include <string.h>

static const char *const modes[] = {"dio", "qio", NULL};

struct sample {
    bool is_fast;
    const char *name;
    uint64_t size;
    uint64_t time_us;
    const char *mode;
};

static const struct opt rows[] = {
    OPT(struct sample, is_fast, "fast", "-f", OPT_FLAG, NULL, "be fast"),
    {.name = "name",
     .alias = "-n --called",
     .kind = OPT_STRING,
     .value = "NAME",
     .offset = offsetof(struct sample, name),
     .help = "a name",
     .env = "CREMA_TEST_NAME"},
    OPT(struct sample, size, "size", "-fs", OPT_UINT, "SIZE", "a size"),
    OPT(struct sample, time_us, "time", NULL, OPT_SECONDS, "SECONDS", "a time"),
    {.name = "mode",
     .kind = OPT_CHOICE,
     .value = "MODE",
     .offset = offsetof(struct sample, mode),
     .help = "a mode",
     .choices = modes},
};
static const struct cmd sample_cmd = {
    .name = "sample", .opts = rows, .opt_count = sizeof rows / sizeof rows[0]};

static struct crema_error error;

static enum crema_status parse(struct sample *s, int *argc, const char **argv)
{
    struct global_opts global = {0};
    error = (struct crema_error){0};
    *s = (struct sample){0};
    return opt_parse(&sample_cmd, s, &global, argc, (char **)argv, &error);
}

static void test_all_spellings(void **state)
{
    (void)state;
    struct sample s;
    const char *argv[] = {"a",      "-f",  "--called=x", "-fs", "4M", "b",
                          "--time", "1.5", "--mode",     "qio", "--", "-c"};
    int argc = sizeof argv / sizeof argv[0];
    assert_int_equal(parse(&s, &argc, argv), CREMA_OK);
    assert_int_equal(argc, 3);
    assert_string_equal(argv[0], "a");
    assert_string_equal(argv[1], "b");
    assert_string_equal(argv[2], "-c");
    assert_true(s.is_fast);
    assert_string_equal(s.name, "x");
    assert_int_equal(s.size, 4 << 20);
    assert_int_equal(s.time_us, 1500000);
    assert_string_equal(s.mode, "qio");
}

static void test_environment_gives_a_default_only(void **state)
{
    (void)state;
    struct sample s;
    setenv("CREMA_TEST_NAME", "env", 1);
    int none = 0, two = 2;
    const char *argv[] = {"--name", "cli"};
    assert_int_equal(parse(&s, &none, argv), CREMA_OK);
    assert_string_equal(s.name, "env");
    assert_int_equal(parse(&s, &two, argv), CREMA_OK);
    assert_string_equal(s.name, "cli");
    unsetenv("CREMA_TEST_NAME");
}

static void refuse(const char *word, const char *value, const char *why, const char *hint)
{
    struct sample s;
    const char *argv[] = {word, value};
    int argc = value ? 2 : 1;
    assert_int_equal(parse(&s, &argc, argv), CREMA_E_USAGE);
    assert_non_null(strstr(error.why, why));
    if (hint)
        assert_string_equal(error.try_, hint);
}

static void test_mistakes_are_told(void **state)
{
    (void)state;
    refuse("--fats", NULL, "no option --fats", "--fast");
    refuse("--name", NULL, "needs a value", NULL);
    refuse("--fast=1", NULL, "takes no value", NULL);
    refuse("--mode", "qoi", "dio, qio", "--mode qio");
    refuse("--size", "4X", "no number", NULL);
    refuse("--size", "-1", "no number", NULL);
    refuse("--size", "99999999999999999999", "no number", NULL);
    refuse("--size", "0xffffffffffffM", "no number", NULL);
    refuse("--time", "1h", "no duration", NULL);
    refuse("--time", "nan", "no duration", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_spellings),
        cmocka_unit_test(test_environment_gives_a_default_only),
        cmocka_unit_test(test_mistakes_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
