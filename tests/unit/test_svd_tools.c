/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What is made of a description: headers, tables, findings, differences, names. */
#include <crema/svd.h>

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char root[64];

static int make_root(void **state)
{
    (void)state;
    snprintf(root, sizeof root, "/tmp/crema-svd-XXXXXX");
    return mkdtemp(root) ? 0 : -1;
}

static void remove_tree(const char *path)
{
    DIR *dir = opendir(path);
    for (struct dirent *e = dir ? readdir(dir) : NULL; e; e = readdir(dir)) {
        char inner[1024];
        struct stat info;
        snprintf(inner, sizeof inner, "%s/%s", path, e->d_name);
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
            continue;
        if (lstat(inner, &info) == 0 && S_ISDIR(info.st_mode))
            remove_tree(inner);
        else
            unlink(inner);
    }
    if (dir)
        closedir(dir);
    rmdir(path);
}

static int drop_root(void **state)
{
    (void)state;
    remove_tree(root);
    return 0;
}

static struct crema_svd *open_corpus(const char *name)
{
    char path[512];
    struct crema_svd *svd;
    snprintf(path, sizeof path, "%s/%s", SVD_CORPUS, name);
    assert_int_equal(crema_svd_open(path, &svd, NULL), CREMA_OK);
    return svd;
}

static char *in_root(const char *name)
{
    char *path;
    assert_true(asprintf(&path, "%s/%s", root, name) > 0);
    return path;
}

static void write_text(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static char *read_text(const char *path)
{
    FILE *file = fopen(path, "r");
    char *text = calloc(1, 1 << 20);
    if (!file) {
        free(text);
        return NULL;
    }
    size_t len = fread(text, 1, (1 << 20) - 1, file);
    text[len] = '\0';
    fclose(file);
    return text;
}

static size_t count_files(const char *path)
{
    size_t count = 0;
    DIR *dir = opendir(path);
    for (struct dirent *e = dir ? readdir(dir) : NULL; e; e = readdir(dir))
        count += e->d_name[0] != '.';
    if (dir)
        closedir(dir);
    return count;
}

static void test_folder(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("derived.svd");
    struct crema_svd_files files;
    char *dir = in_root("a/b/regs/");
    char *uart = in_root("a/b/regs/uart.h");
    char *mine = in_root("a/b/regs/mine.h");
    char *stale = in_root("a/b/regs/stale.h");
    assert_int_equal(crema_svd_headers(svd, dir, &files, NULL), CREMA_OK);
    assert_int_equal(count_files(dir), files.count);
    char *first = read_text(uart);
    assert_non_null(strstr(first, "struct uart_regs {"));
    /* Made again: the same bytes; files that were generated before go, others stay. */
    write_text(mine, "my own\n");
    write_text(stale, "/* Generated from the register description of derived by `crema svd "
                      "headers`; do not edit. */\n");
    assert_int_equal(crema_svd_headers(svd, dir, &files, NULL), CREMA_OK);
    char *second = read_text(uart);
    assert_string_equal(first, second);
    assert_null(read_text(stale));
    char *kept = read_text(mine);
    assert_string_equal(kept, "my own\n");
    assert_int_equal(count_files(dir), files.count + 1);
    char *parent = in_root("a/b");
    assert_int_equal(count_files(parent), 1); /* nothing temporary is left beside it */
    free(first), free(second), free(kept);
    free(dir), free(uart), free(mine), free(stale), free(parent);
    crema_svd_close(svd);
}

static void test_file_in_the_way(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("derived.svd");
    struct crema_error err = {0};
    char *dir = in_root("way");
    char *irq = in_root("way/irq.h");
    assert_int_equal(mkdir(dir, 0777), 0);
    write_text(irq, "mine\n");
    assert_int_equal(crema_svd_headers(svd, dir, NULL, &err), CREMA_E_USAGE);
    assert_non_null(strstr(err.why, "irq.h stands in the way"));
    assert_int_equal(count_files(dir), 1);
    char *text = read_text(irq);
    assert_string_equal(text, "mine\n");
    memset(&err, 0, sizeof err);
    assert_int_equal(crema_svd_headers(svd, irq, NULL, &err), CREMA_E_USAGE);
    assert_non_null(strstr(err.why, "is a file"));
    memset(&err, 0, sizeof err);
    assert_int_equal(crema_svd_headers(svd, "/proc/none/here", NULL, &err), CREMA_E_IO);
    free(text), free(dir), free(irq);
    crema_svd_close(svd);
}

/* Two registers, and 65 at one address: more than a union is made for. */
static void test_nothing_half_written(void **state)
{
    (void)state;
    char *xml = calloc(1, 16384);
    char *at = stpcpy(xml, "<device><name>crowd</name><peripherals><peripheral><name>P</name>"
                           "<baseAddress>0</baseAddress><registers>");
    for (int i = 0; i < 65; i++)
        at +=
            sprintf(at, "<register><name>R%d</name><addressOffset>0</addressOffset></register>", i);
    strcpy(at, "</registers></peripheral></peripherals></device>");
    struct crema_svd *svd;
    struct crema_error err = {0};
    assert_int_equal(crema_svd_parse((const uint8_t *)xml, strlen(xml), "crowd.svd", &svd, &err),
                     CREMA_OK);
    char *dir = in_root("crowd");
    assert_int_equal(crema_svd_headers(svd, dir, NULL, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "crowd.svd:1:"));
    struct stat info;
    assert_int_not_equal(stat(dir, &info), 0);
    free(xml), free(dir);
    crema_svd_close(svd);
}

static void test_table(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("derived.svd");
    char *path = in_root("derived.c");
    struct crema_svd_files files;
    assert_int_equal(crema_svd_table(svd, "derived", root, &files, NULL), CREMA_OK);
    char *text = read_text(path);
    assert_int_equal(strlen(text), files.bytes);
    assert_non_null(strstr(text, "{\"UART2\", 0x40002000, 0xe, 0, 4},"));
    assert_non_null(strstr(text, "const struct crema_chip_regs cr_derived_regs"));
    assert_int_equal(crema_svd_table(svd, "No Name", root, NULL, NULL), CREMA_E_USAGE);
    free(text), free(path);
    crema_svd_close(svd);
}

static void test_builtin(void **state)
{
    (void)state;
    struct crema_svd *svd;
    struct crema_svd_place place;
    struct crema_error err = {0};
    const struct crema_chip *chip = crema_chip_find("esp32c3");
    assert_int_equal(crema_svd_from_chip(chip, &svd, NULL), CREMA_OK);
    assert_int_equal(svd->periph_count, chip->regs->periph_count);
    assert_int_equal(crema_svd_find(svd, "uart1.clkdiv.frag", &place, NULL), CREMA_OK);
    assert_int_equal(place.periph->base + place.reg->off, 0x60010014);
    assert_int_equal(crema_svd_field_get(place.field, 0x00500000), 5);
    assert_int_equal(crema_svd_field_set(place.field, 0xffffffff, 0), 0xff0fffff);
    assert_int_equal(crema_svd_headers(svd, root, NULL, &err), CREMA_E_UNSUPPORTED);
    crema_svd_close(svd);
    crema_svd_close(NULL);
}

static void expect_unknown(const struct crema_svd *svd, const char *path, const char *try_)
{
    struct crema_svd_place place;
    struct crema_error err = {0};
    assert_int_equal(crema_svd_find(svd, path, &place, &err), CREMA_E_USAGE);
    assert_null(place.periph);
    assert_string_equal(err.try_, try_);
}

static void test_suggestions(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("derived.svd");
    expect_unknown(svd, "UATR9.A", "did you mean UART9?");
    expect_unknown(svd, "UART9.EXRTA", "did you mean UART9.EXTRA?");
    expect_unknown(svd, "TIMER.LAOD.X", "did you mean TIMER.LOAD?");
    expect_unknown(svd, "nothingatall", "");
    expect_unknown(svd, "", "");
    expect_unknown(svd, "TIMER.", "");
    crema_svd_close(svd);
}

struct findings {
    char text[8192];
    size_t count;
};

static void on_finding(void *ctx, const struct crema_svd_finding *f)
{
    struct findings *all = ctx;
    size_t len = strlen(all->text);
    snprintf(all->text + len, sizeof all->text - len, "%s %s %u\n", f->rule, f->path, f->line);
    all->count++;
}

static void test_lint(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("hard.svd");
    struct findings all = {0};
    crema_svd_lint(svd, on_finding, &all);
    static const char *const wanted[] = {
        "alignment int.WIDE_ODD 17\n", "alignment int.SKEW 18\n", "duplicate int.TWICE 26\n",
        "duplicate int.twice 27\n",    "name REG_4C 28\n",        "overlap int.LAP1 47\n",
        "overlap int.WIDE.ALL 16\n",   "duplicate X_MASK 59\n",
    };
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        if (!strstr(all.text, wanted[i]))
            fail_msg("no \"%s\" in:\n%s", wanted[i], all.text);
    }
    assert_null(strstr(all.text, "DATA16")); /* declared alternates are fine */
    crema_svd_close(svd);
    svd = open_corpus("clusters.svd");
    memset(&all, 0, sizeof all);
    crema_svd_lint(svd, on_finding, &all);
    assert_null(strstr(all.text, "CTRL"));
    crema_svd_close(svd);
}

static void on_change(void *ctx, const struct crema_svd_change *c)
{
    static const char *const kinds = "+-~";
    struct findings *all = ctx;
    size_t len = strlen(all->text);
    snprintf(all->text + len, sizeof all->text - len, "%c %s %s %s %s\n", kinds[c->kind], c->path,
             c->what, c->from, c->to);
    all->count++;
}

static struct crema_svd *parse(const char *xml)
{
    struct crema_svd *svd;
    assert_int_equal(crema_svd_parse((const uint8_t *)xml, strlen(xml), "t.svd", &svd, NULL),
                     CREMA_OK);
    return svd;
}

static void test_diff(void **state)
{
    (void)state;
    struct findings all = {0};
    struct crema_svd *a =
        parse("<device><name>d</name><peripherals>"
              "<peripheral><name>OLD</name><baseAddress>0</baseAddress></peripheral>"
              "<peripheral><name>P</name><baseAddress>0x100</baseAddress>"
              "<interrupt><name>P</name><value>1</value></interrupt><registers>"
              "<register><name>R</name><addressOffset>0</addressOffset><resetValue>1</resetValue>"
              "<fields><field><name>F</name><bitRange>[3:0]</bitRange></field></fields></register>"
              "</registers></peripheral></peripherals></device>");
    struct crema_svd *b =
        parse("<device><name>d</name><peripherals>"
              "<peripheral><name>NEW</name><baseAddress>0</baseAddress></peripheral>"
              "<peripheral><name>P</name><baseAddress>0x200</baseAddress>"
              "<interrupt><name>P</name><value>2</value></interrupt><registers>"
              "<register><name>R</name><addressOffset>4</addressOffset><resetValue>3</resetValue>"
              "<fields><field><name>F</name><bitRange>[4:0]</bitRange><access>read-only</access>"
              "</field><field><name>G</name><bitRange>[9:8]</bitRange></field></fields></register>"
              "</registers></peripheral></peripherals></device>");
    crema_svd_diff(a, b, on_change, &all);
    assert_string_equal(all.text, "+ NEW   \n- OLD   \n~ P base 0x100 0x200\n"
                                  "~ P.R offset 0x0 0x4\n~ P.R reset 0x1 0x3\n"
                                  "~ P.R.F bits 3:0 4:0\n~ P.R.F access read-write read-only\n"
                                  "+ P.R.G   \n~ interrupt.P number 0x1 0x2\n");
    memset(&all, 0, sizeof all);
    crema_svd_diff(a, a, on_change, &all);
    assert_int_equal(all.count, 0);
    crema_svd_close(a);
    crema_svd_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_folder),
        cmocka_unit_test(test_file_in_the_way),
        cmocka_unit_test(test_nothing_half_written),
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_builtin),
        cmocka_unit_test(test_suggestions),
        cmocka_unit_test(test_lint),
        cmocka_unit_test(test_diff),
    };
    return cmocka_run_group_tests(tests, make_root, drop_root);
}
