/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reading SVD: what the elements mean, and where bad ones are. */
#include "node.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct crema_svd *parse(const char *xml)
{
    struct crema_svd *svd;
    struct crema_error err = {0};
    if (crema_svd_parse((const uint8_t *)xml, strlen(xml), "t.svd", &svd, &err) != CREMA_OK)
        print_error("%s\n", err.why);
    assert_non_null(svd);
    return svd;
}

static struct crema_svd *open_corpus(const char *name)
{
    char path[512];
    struct crema_svd *svd;
    struct crema_error err = {0};
    snprintf(path, sizeof path, "%s/%s", SVD_CORPUS, name);
    if (crema_svd_open(path, &svd, &err) != CREMA_OK)
        print_error("%s\n", err.why);
    assert_non_null(svd);
    return svd;
}

static const struct crema_svd_reg *reg(const struct crema_svd *svd, const char *path)
{
    struct crema_svd_place place;
    assert_int_equal(crema_svd_find(svd, path, &place, NULL), CREMA_OK);
    assert_non_null(place.reg);
    return place.reg;
}

static const struct crema_svd_field *field(const struct crema_svd *svd, const char *path)
{
    struct crema_svd_place place;
    assert_int_equal(crema_svd_find(svd, path, &place, NULL), CREMA_OK);
    assert_non_null(place.field);
    return place.field;
}

static void test_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint64_t value;
    } good[] = {{"0", 0},
                {" 12 ", 12},
                {"+7", 7},
                {"0x1F", 31},
                {"0X1f", 31},
                {"#101", 5},
                {"0b11", 3},
                {"4K", 4096},
                {"1m", 1 << 20},
                {"0010", 10},
                {"18446744073709551615", UINT64_MAX},
                {"0xffffffffffffffff", UINT64_MAX}};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        uint64_t value = 99;
        assert_true(cr_svd_number(good[i].text, &value, NULL));
        assert_int_equal(value, good[i].value);
    }
    static const char *const bad[] = {"",    " ",   "x",           "0x",
                                      "12a", "-1",  "0xg",         "#12",
                                      "1 2", "#1x", "0b",          "18446744073709551616",
                                      "1KK", "+",   "99999999999T"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        uint64_t value = 99;
        assert_false(cr_svd_number(bad[i], &value, NULL));
        assert_int_equal(value, 99);
    }
    uint64_t value;
    uint64_t care;
    assert_true(cr_svd_number("#x1x0", &value, &care));
    assert_int_equal(value & care & 15, 4);
    assert_int_equal(care & 15, 5);
}

static void test_dim_names(void **state)
{
    (void)state;
    struct cr_arena arena = {.max = 1 << 20};
    const char **names;
    uint32_t found;
    assert_true(cr_svd_dim_names(&arena, "3-5", 3, &names, &found));
    assert_string_equal(names[2], "5");
    assert_true(cr_svd_dim_names(&arena, " A-D ", 4, &names, &found));
    assert_string_equal(names[3], "D");
    assert_true(cr_svd_dim_names(&arena, "X, Y1,_Z", 3, &names, &found));
    assert_string_equal(names[1], "Y1");
    assert_false(cr_svd_dim_names(&arena, "0-3", 3, &names, &found));
    assert_int_equal(found, 4);
    assert_false(cr_svd_dim_names(&arena, "A,,B", 3, &names, &found));
    assert_int_equal(found, 0);
    assert_false(cr_svd_dim_names(&arena, "", 1, &names, &found));
    assert_false(cr_svd_dim_names(&arena, "5-3", 3, &names, &found));
    cr_arena_release(&arena);
}

static void test_clusters(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("clusters.svd");
    assert_int_equal(reg(svd, "DMA.CTRL")->reset, 5);
    assert_int_equal(reg(svd, "DMA.CH0.CONF")->off, 0x100);
    assert_int_equal(reg(svd, "DMA.CH[3].CONF")->off, 0x1c0);
    assert_int_equal(reg(svd, "DMA.CH3.CONF")->reset, 0x10);
    assert_int_equal(reg(svd, "DMA.CH2.HALFB.DST")->off, 0x100 + 0x80 + 0x10 + 8 + 4);
    assert_int_equal(reg(svd, "DMA.CH2.HALFB.DST")->access, CREMA_SVD_READ_ONLY);
    assert_int_equal(reg(svd, "DMA.CH1.BUF2")->off, 0x100 + 0x40 + 0x20 + 8);
    assert_int_equal(reg(svd, "DMA.LINK2.TAIL")->off, 0x328);
    assert_int_equal(reg(svd, "DMA.ODD1.BYTE")->off, 0x20a);
    assert_int_equal(svd->periphs[0].reg_count, 1 + 4 * (1 + 4 + 3) + 6 + 4);
    assert_int_equal(svd->irq_count, 1);
    crema_svd_close(svd);
}

static void test_derived(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("derived.svd");
    /* A from B from C, each after the one that refers to it; UART2 from UART1 from UART0. */
    assert_int_equal(reg(svd, "UART2.A")->reset, 7);
    assert_int_equal(reg(svd, "UART2.A")->access, CREMA_SVD_READ_ONLY);
    assert_int_equal(reg(svd, "UART2.C")->access, CREMA_SVD_READ_WRITE);
    assert_int_equal(field(svd, "UART1.B.X")->lsb, 4);
    assert_int_equal(field(svd, "UART1.B.X")->width, 4);
    assert_int_equal(field(svd, "UART0.A.Z")->value_count, 3);
    assert_string_equal(field(svd, "UART0.A.X")->values[1].name, "ON");
    assert_int_equal(reg(svd, "UART0.D")->size_bits, 16);
    assert_int_equal(reg(svd, "UART0.D")->reset, 0xffff);
    /* Own registers join the inherited ones, and replace those of the same name. */
    assert_int_equal(reg(svd, "UART9.B")->off, 0x20);
    assert_int_equal(reg(svd, "UART9.B")->access, CREMA_SVD_READ_WRITE);
    assert_int_equal(reg(svd, "UART9.EXTRA")->off, 0x24);
    assert_int_equal(reg(svd, "UART9.C")->field_count, 3);
    crema_svd_close(svd);
}

static void test_hard(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("hard.svd");
    assert_int_equal(reg(svd, "int.WIDE")->reset, 0x123456789abcdef0);
    assert_int_equal(field(svd, "int.WIDE.HIGH")->lsb, 32);
    assert_int_equal(crema_svd_field_mask(field(svd, "int.WIDE.ALL")), UINT64_MAX);
    assert_int_equal(reg(svd, "int.BITS24")->size_bits, 24);
    assert_string_equal(reg(svd, "int.DATA8")->alternate, "DATA");
    assert_int_equal(reg(svd, "int.REG_4C")->off, 0x4c);
    assert_int_equal(field(svd, "int.REG_4C.BITS_3")->width, 1);
    assert_int_equal(reg(svd, "int.EVEN4_X")->off, 0x90);
    const struct crema_svd_reg *odd = reg(svd, "int.Gr\xc3\xbc\xc3\x9f"
                                               "e, Welt");
    assert_int_equal(odd->field_count, 8);
    assert_string_equal(odd->fields[5].name, "LANEY");
    assert_int_equal(odd->fields[5].lsb, 20);
    assert_int_equal(odd->fields[5].write, CREMA_SVD_ONE_TO_CLEAR);
    /* Names that differ in case alone are told apart; otherwise case does not matter. */
    assert_int_equal(reg(svd, "INT.default_a_b")->off, 0);
    struct crema_svd_place place;
    assert_int_equal(crema_svd_find(svd, "INT.default", &place, NULL), CREMA_E_USAGE);
    assert_true(crema_svd_at(svd, 0x50005108, &place));
    assert_string_equal(place.periph->name, "GATE1");
    assert_string_equal(place.reg->name, "S");
    crema_svd_close(svd);
}

static void test_values(void **state)
{
    (void)state;
    struct crema_svd *svd = open_corpus("derived.svd");
    const struct crema_svd_field *f = field(svd, "UART0.C.Y");
    assert_string_equal(crema_svd_value_name(f, 0, false)->name, "OFF");
    assert_string_equal(crema_svd_value_name(f, 1, false)->name, "ON"); /* #x1: bit 1 is free */
    assert_string_equal(crema_svd_value_name(f, 3, false)->name, "ON");
    assert_string_equal(crema_svd_value_name(f, 4, false)->name, "OTHER");
    crema_svd_close(svd);
    svd = open_corpus("hard.svd");
    f = reg(svd, "int.Gr\xc3\xbc\xc3\x9f"
                 "e, Welt")
            ->fields +
        7;
    assert_string_equal(f->name, "MASK");
    assert_string_equal(crema_svd_value_name(f, 1, false)->name, "1");
    assert_string_equal(crema_svd_value_name(f, 1, true)->name, "mask");
    assert_null(crema_svd_value_name(f, 0, true));
    crema_svd_close(svd);
}

/* A register with `inside` in a peripheral with base 0, all on line 2. */
static char *with_reg(const char *inside)
{
    char *xml;
    int n = asprintf(&xml,
                     "<device><name>d</name><peripherals><peripheral><name>P</name>"
                     "<baseAddress>0</baseAddress><registers>\n%s</registers></peripheral>"
                     "</peripherals></device>",
                     inside);
    assert_true(n > 0);
    return xml;
}

static void expect_error(const char *xml, size_t len, const char *place, const char *text)
{
    struct crema_svd *svd = (struct crema_svd *)&svd;
    struct crema_error err = {0};
    enum crema_status st = crema_svd_parse((const uint8_t *)xml, len, "t.svd", &svd, &err);
    if (st != CREMA_E_INPUT || svd || strncmp(err.why, place, strlen(place)) != 0 ||
        !strstr(err.why, text))
        fail_msg("expected \"%s ... %s\", got %d \"%s\"", place, text, st, err.why);
    assert_string_equal(err.what, "cannot read the register description t.svd");
}

static void test_wrong_registers(void **state)
{
    (void)state;
    static const struct {
        const char *inside, *place, *text;
    } cases[] = {
        {"<register><name>R</name></register>", "t.svd:2:1:", "no <addressOffset>"},
        {"<register><name>R</name><addressOffset>zero</addressOffset></register>",
         "t.svd:2:25:", "\"zero\", which is not a number"},
        {"<register><name>R</name><addressOffset>0</addressOffset><size>65</size></register>",
         "t.svd:2:1:", "65 bits"},
        {"<register><name>R</name><addressOffset>0x10000000</addressOffset></register>",
         "t.svd:2:1:", "0x10000000"},
        {"<register><name>R</name><addressOffset>0</addressOffset><access>maybe</access>"
         "</register>",
         "t.svd:2:57:", "\"maybe\""},
        {"<register><name>R%s</name><addressOffset>0</addressOffset></register>",
         "t.svd:2:1:", "no <dim>"},
        {"<register><name>R%s</name><addressOffset>0</addressOffset><dim>0</dim></register>",
         "t.svd:2:1:", "<dim> of 0"},
        {"<register><name>R%s</name><addressOffset>0</addressOffset><dim>2</dim></register>",
         "t.svd:2:1:", "no <dimIncrement>"},
        {"<register><name>R%s</name><addressOffset>0</addressOffset><dim>2</dim>"
         "<dimIncrement>4</dimIncrement><dimIndex>0-2</dimIndex></register>",
         "t.svd:2:1:", "3 names to the 2 elements"},
        {"<register><name>R%s</name><addressOffset>0</addressOffset><dim>2</dim>"
         "<dimIncrement>4</dimIncrement><dimIndex>?</dimIndex></register>",
         "t.svd:2:1:", "should look like"},
        {"<register derivedFrom='Q'><name>R</name></register>",
         "t.svd:2:1:", "Q, which does not exist"},
        {"<register derivedFrom='R'><name>R</name></register>",
         "t.svd:2:1:", "is derived from itself"},
        {"<register derivedFrom='S'><name>R</name></register>"
         "<register derivedFrom='R'><name>S</name></register>",
         "t.svd:2:1:", "in a circle"},
        {"<cluster><name>C</name><addressOffset>0</addressOffset>"
         "<cluster derivedFrom='C'><name>D</name></cluster></cluster>",
         "t.svd:2:1:", "in a circle"},
        {"<register><name>R</name><addressOffset>0</addressOffset><fields><field><name>F</name>"
         "</field></fields></register>",
         "t.svd:2:65:", "at which bit"},
        {"<register><name>R</name><addressOffset>0</addressOffset><fields><field><name>F</name>"
         "<bitOffset>31</bitOffset><bitWidth>2</bitWidth></field></fields></register>",
         "t.svd:2:65:", "2 bits from bit 31"},
        {"<register><name>R</name><addressOffset>0</addressOffset><fields><field><name>F</name>"
         "<lsb>5</lsb><msb>4</msb></field></fields></register>",
         "t.svd:2:98:", "from 5 to 4"},
        {"<register><name>R</name><addressOffset>0</addressOffset><fields><field><name>F</name>"
         "<bitRange>7:4</bitRange></field></fields></register>",
         "t.svd:2:86:", "should look like [7:4]"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *xml = with_reg(cases[i].inside);
        expect_error(xml, strlen(xml), cases[i].place, cases[i].text);
        free(xml);
    }
}

static void test_wrong_files(void **state)
{
    (void)state;
    static const struct {
        const char *xml, *place, *text;
    } cases[] = {
        {"", "t.svd:1:1:", "no element"},
        {"not xml", "t.svd:1:1:", "syntax error"},
        {"<html></html>", "t.svd:1:1:", "<html>"},
        {"<device>\n<name>x</nam", "t.svd:2:", "unclosed token"},
        {"<device>\n  <name>x</device>", "t.svd:2:", "mismatched tag"},
        {"<device><name>\xff</name></device>", "t.svd:1:15:", "byte 0xff is not UTF-8"},
        {"<?xml version='1.0' encoding='klingon'?><device/>", "t.svd:1:", "unknown encoding"},
        {"<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><device><name>&b;</name></device>",
         "t.svd:1:", "entity"},
        {"<!DOCTYPE d [<!ENTITY a SYSTEM '/etc/passwd'>]><device><name>&a;</name></device>",
         "t.svd:1:", "entity"},
        {"<device><peripherals><peripheral><name>P</name></peripheral></peripherals></device>",
         "t.svd:1:22:", "no <baseAddress>"},
        {"<device><peripherals><peripheral><name>P</name><baseAddress>0x100000000</baseAddress>"
         "</peripheral></peripherals></device>",
         "t.svd:1:22:", "4 GiB"},
        {"<device><peripherals><peripheral><name>P</name><baseAddress>0</baseAddress>"
         "<interrupt><name>I</name></interrupt></peripheral></peripherals></device>",
         "t.svd:1:76:", "interrupt I has no number"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        expect_error(cases[i].xml, strlen(cases[i].xml), cases[i].place, cases[i].text);
}

/* `count` times `open`, and `close` as often. */
static char *nest(const char *open, const char *close, size_t count)
{
    size_t len = (strlen(open) + strlen(close)) * count + 64;
    char *xml = calloc(1, len);
    char *at = stpcpy(xml, "<device>");
    for (size_t i = 0; i < count; i++)
        at = stpcpy(at, open);
    for (size_t i = 0; i < count; i++)
        at = stpcpy(at, close);
    strcpy(at, "</device>");
    return xml;
}

static void test_bounds(void **state)
{
    (void)state;
    char *deep = nest("<a>", "</a>", 100000);
    expect_error(deep, strlen(deep), "t.svd:1:198:", "nested deeper than 64");
    free(deep);
    char *arrays = with_reg("<cluster><name>A%s</name><dim>60000</dim>"
                            "<dimIncrement>4</dimIncrement><addressOffset>0</addressOffset>"
                            "<cluster><name>B%s</name><dim>60000</dim>"
                            "<dimIncrement>4</dimIncrement><addressOffset>0</addressOffset>"
                            "<register><name>R</name><addressOffset>0</addressOffset></register>"
                            "</cluster></cluster>");
    expect_error(arrays, strlen(arrays), "t.svd:2:1:", "more than 262144 registers");
    free(arrays);
    /* The same with no register inside is nothing at all, and takes no time. */
    char *empty = with_reg("<cluster><name>A%s</name><dim>60000</dim>"
                           "<dimIncrement>4</dimIncrement><addressOffset>0</addressOffset>"
                           "<cluster><name>B%s</name><dim>60000</dim>"
                           "<dimIncrement>4</dimIncrement><addressOffset>0</addressOffset>"
                           "</cluster></cluster>");
    struct crema_svd *svd = parse(empty);
    assert_int_equal(svd->periphs[0].reg_count, 0);
    crema_svd_close(svd);
    free(empty);
}

/* Each cluster twice holds a copy of the next: 2^40 registers, if nobody counts. */
static void test_explosion(void **state)
{
    (void)state;
    size_t size = 16384;
    char *inside = calloc(1, size);
    char *at = inside;
    for (int i = 0; i < 40; i++) {
        at += sprintf(at,
                      "<cluster><name>C%d</name><addressOffset>0</addressOffset>"
                      "<cluster derivedFrom='P.C%d'><name>X</name></cluster>"
                      "<cluster derivedFrom='P.C%d'><name>Y</name></cluster></cluster>",
                      i, i + 1, i + 1);
    }
    sprintf(at, "<cluster><name>C40</name><addressOffset>0</addressOffset>"
                "<register><name>R</name><addressOffset>0</addressOffset></register></cluster>");
    char *xml = with_reg(inside);
    expect_error(xml, strlen(xml), "t.svd", "more than");
    free(xml);
    free(inside);
}

/* Every truncation of a file is refused, and none is read as something else. */
static void test_truncated(void **state)
{
    (void)state;
    char path[512];
    char text[8192];
    snprintf(path, sizeof path, "%s/derived.svd", SVD_CORPUS);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t len = fread(text, 1, sizeof text, file);
    fclose(file);
    while (len > 0 && text[len - 1] != '>')
        len--;
    for (size_t cut = 0; cut < len; cut++)
        expect_error(text, cut, "t.svd:", "");
}

static void test_texts(void **state)
{
    (void)state;
    struct crema_svd *svd =
        parse("<device><name>d</name><peripherals><peripheral><name> P </name>"
              "<description>\n  two\t lines &amp;\n more </description><baseAddress>0</baseAddress>"
              "</peripheral></peripherals><vendorExtensions><name>no</name></vendorExtensions>"
              "<cpu><name>no</name></cpu></device>");
    assert_string_equal(svd->periphs[0].name, "P");
    assert_string_equal(svd->periphs[0].text, "two lines & more");
    assert_string_equal(svd->name, "d");
    crema_svd_close(svd);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_dim_names),
        cmocka_unit_test(test_clusters),
        cmocka_unit_test(test_derived),
        cmocka_unit_test(test_hard),
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_wrong_registers),
        cmocka_unit_test(test_wrong_files),
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_explosion),
        cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
