/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A description read in parts, and headers made by several workers, are what one reader and one
 * worker make of the same file; errors, too. */
#include "headers.h"
#include "node.h"
#include "random_numbers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TEXT_SIZE (1 << 20)

struct text {
    char *data;
    size_t len;
};

static struct text text_new(void)
{
    struct text t = {.data = calloc(1, TEXT_SIZE)};
    assert_non_null(t.data);
    return t;
}

__attribute__((format(printf, 2, 3))) static void put(struct text *t, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(t->data + t->len, TEXT_SIZE - t->len, fmt, ap);
    va_end(ap);
    assert_true(n >= 0 && (size_t)n < TEXT_SIZE - t->len);
    t->len += (size_t)n;
}

static const char *said(const char *text)
{
    return text ? text : "-";
}

static void put_reg(struct text *t, const struct crema_svd_reg *r)
{
    put(t, "  %s '%s' %x %u %u %llx %llx line %u\n", r->name, said(r->text), r->off, r->size_bits,
        r->access, (unsigned long long)r->reset, (unsigned long long)r->reset_mask, r->line);
    for (uint32_t i = 0; i < r->field_count; i++) {
        const struct crema_svd_field *f = &r->fields[i];
        put(t, "    %s '%s' %u %u %u %u line %u\n", f->name, said(f->text), f->lsb, f->width,
            f->access, f->value_count, f->line);
    }
}

/* Everything that a reader gives away, and where it stood in the file. */
static struct text describe(const struct crema_svd *svd)
{
    struct text t = text_new();
    put(&t, "%s '%s'\n", svd->name, said(svd->text));
    for (size_t i = 0; i < svd->periph_count; i++) {
        const struct crema_svd_periph *p = &svd->periphs[i];
        put(&t, "%s '%s' %x %x from %s line %u\n", p->name, said(p->text), p->base, p->size,
            said(p->derived_from), p->line);
        for (uint32_t k = 0; k < p->reg_count; k++)
            put_reg(&t, &p->regs[k]);
    }
    for (size_t i = 0; i < svd->irq_count; i++)
        put(&t, "irq %s %s %u line %u\n", svd->irqs[i].name, svd->irqs[i].periph,
            svd->irqs[i].number, svd->irqs[i].line);
    return t;
}

/* What reading gives: the description, or the error. `parts` says in how many it was read. */
static struct text read_as(const char *xml, const struct cr_svd_how *how, unsigned *parts)
{
    const struct cr_svd_source source = {.data = (const uint8_t *)xml, .len = strlen(xml)};
    struct crema_error err = {0};
    struct cr_svd *svd;
    enum crema_status st = cr_svd_read(&source, "t.svd", how, &svd, &err);
    *parts = svd ? svd->part_count : 0;
    if (st == CREMA_OK) {
        struct text t = describe(&svd->pub);
        crema_svd_close(&svd->pub);
        return t;
    }
    struct text t = text_new();
    put(&t, "%d: %s: %s", st, err.what, err.why);
    return t;
}

/* Reads in parts of every size that makes a difference. Returns the most parts. */
static unsigned check_parts(const char *xml)
{
    static const size_t sizes[] = {1, 100, 333, 1000, 4000};
    const struct cr_svd_how whole = {0};
    unsigned most = 0;
    unsigned parts;
    struct text wanted = read_as(xml, &whole, &parts);
    assert_true(parts <= 1);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        for (unsigned width = 1; width <= 4; width += 3) {
            const struct cr_svd_how how = {.part_size = sizes[i], .width = width};
            struct text got = read_as(xml, &how, &parts);
            assert_string_equal(got.data, wanted.data);
            most = parts > most ? parts : most;
            free(got.data);
        }
    }
    free(wanted.data);
    return most;
}

static void put_periph(struct text *t, unsigned i)
{
    put(t,
        "    <peripheral>\n      <name>P%u</name><description>What\n it is</description>\n"
        "      <baseAddress>0x%x</baseAddress>\n"
        "      <interrupt><name>I%u</name><value>%u</value></interrupt>\n      <registers>\n",
        i, 0x40000000 + i * 0x1000, i, i);
    for (unsigned k = 0; k < 3 + i % 3; k++)
        put(t,
            "        <register><name>R%u</name><addressOffset>%u</addressOffset>\n<fields>\n"
            "          <field><name>F&lt;%u</name><bitRange>[3:0]</bitRange></field>\n"
            "        </fields></register>\n",
            k, 4 * k, k);
    put(t, "      </registers>\n    </peripheral>\n");
}

/* A device of `count` peripherals, with `inside` before the one in the middle. */
static struct text make(unsigned count, const char *head, const char *inside, const char *tail)
{
    struct text t = text_new();
    put(&t, "%s<device>\n  <name>D</name>\n  <peripherals>\n", head);
    for (unsigned i = 0; i < count; i++) {
        if (i == count / 2)
            put(&t, "%s", inside);
        put_periph(&t, i);
    }
    put(&t, "  </peripherals>\n%s</device>\n", tail);
    return t;
}

static void test_parts_say_the_same(void **state)
{
    (void)state;
    struct text t = make(40, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", "", "");
    assert_true(check_parts(t.data) > 15);
    free(t.data);
}

/* What the device says after its peripherals counts for those before, too. */
static void test_device_said_last(void **state)
{
    (void)state;
    struct text t = make(12, "", "",
                         "  <size>16</size><access>read-only</access>\n"
                         "  <name>Later</name><description>late</description>\n"
                         "  <peripherals>\n    <peripheral><name>Q</name>"
                         "<baseAddress>0</baseAddress></peripheral>\n  </peripherals>\n");
    assert_true(check_parts(t.data) > 5);
    free(t.data);
}

static void test_derived_across_parts(void **state)
{
    (void)state;
    struct text t =
        make(30, "", "",
             "  <peripherals>\n    <peripheral derivedFrom=\"P3\"><name>LIKE3</name>"
             "<baseAddress>0x50000000</baseAddress></peripheral>\n"
             "    <peripheral><name>OWN</name><baseAddress>0x50001000</baseAddress><registers>\n"
             "<register derivedFrom=\"P29.R1\"><name>COPY</name>"
             "<addressOffset>0</addressOffset></register>\n"
             "</registers></peripheral>\n  </peripherals>\n");
    assert_true(check_parts(t.data) > 10);
    free(t.data);
}

/* Places that look like a cut and are none; a reader that believed them would tell less, or more.
 */
static void test_false_cuts(void **state)
{
    (void)state;
    static const char *const inside[] = {
        "<!--\n<peripheral>\n-->\n",
        "<!--\n<peripheral>\n</peripherals></device>-->\n",
        "<![CDATA[\n<peripheral>\n]]>\n",
        "<?note\n<peripheral>\n?>\n",
        "<other>\n<peripheral>\n<name>X</name></peripheral>\n</other>\n",
        "<other a=\"\n\">\n<peripheral/></other>\n",
        "<!-- </peripherals></device>\n<peripheral> <device><peripherals> -->\n",
        "</peripherals>\n<peripheral>\n<name>X</name></peripheral>\n<peripherals>\n",
        "</peripherals><vendorExtensions>\n<peripherals>\n<peripheral>\n</peripheral></peripherals>"
        "</vendorExtensions>\n<peripherals>\n",
        "<peripheral>\n<peripheral>\n<name>X</name></peripheral><name>Y</name>"
        "<baseAddress>4</baseAddress></peripheral>\n",
        "<peripheralish/>\n<peripheral\n><name>Y</name><baseAddress>4</baseAddress></peripheral>\n",
    };
    for (size_t i = 0; i < sizeof inside / sizeof inside[0]; i++) {
        struct text t = make(10, "", inside[i], "");
        check_parts(t.data);
        free(t.data);
    }
}

/* What stands before the device may bear on all of it. */
static void test_heads(void **state)
{
    (void)state;
    struct text t =
        make(10, "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n", "<!-- \xe9 -->\n", "");
    assert_int_equal(check_parts(t.data), 1);
    free(t.data);
    t = make(10, "<!DOCTYPE device [\n<!ATTLIST register derivedFrom CDATA #IMPLIED>]>\n", "", "");
    assert_int_equal(check_parts(t.data), 1);
    free(t.data);
    /* A default for what stands in all parts: P9 is derived from itself. */
    t = make(10, "<!DOCTYPE device [\n<!ATTLIST peripheral derivedFrom CDATA \"P9\">]>\n", "", "");
    assert_int_equal(check_parts(t.data), 0);
    free(t.data);
    t = make(10, "<!DOCTYPE device [\n<!ENTITY e \"x\">]>\n", "", "");
    assert_int_equal(check_parts(t.data), 0);
    free(t.data);
    t = make(10, "\xef\xbb\xbf<?xml version=\"1.0\"?>\n", "", "");
    assert_true(check_parts(t.data) > 5);
    free(t.data);
}

/* Errors have the place and the words that one reader gives them. */
static void test_errors(void **state)
{
    (void)state;
    static const char *const inside[] = {
        "    <peripheral><name>X</nam></peripheral>\n",
        "    <peripheral><name>X</name>\n<dim>x</dim></peripheral>\n",
        "    <peripheral><name>X</name></peripheral>\n",
        "    <peripheral derivedFrom=\"NONE\"><name>X</name></peripheral>\n",
        "    <peripheral>\n    \xff</peripheral>\n",
        "    &nothing;\n",
        "    </peripherals></device>\n",
        "    ]]>\n",
        "    <peripheral>\n",
        "\x01",
    };
    for (size_t i = 0; i < sizeof inside / sizeof inside[0]; i++) {
        struct text t = make(10, "", inside[i], "");
        assert_int_equal(check_parts(t.data), 0);
        free(t.data);
    }
}

static void test_truncated(void **state)
{
    (void)state;
    struct text t = make(6, "", "", "");
    for (size_t len = t.len - 1; len > 0; len -= len < 40 ? 1 : 37) {
        t.data[len] = '\0';
        check_parts(t.data);
    }
    free(t.data);
}

/* Bytes changed by chance; TEST_SEED repeats a run. */
static void test_mutations(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "<",
        ">",
        "\n<peripheral>",
        "</peripherals>",
        "<device>",
        "<!--",
        "-->",
        "<!DOCTYPE device>",
        "]]>",
        "<![CDATA[",
        "&amp;",
        "\n",
        "\"",
        "</peripheral>\n",
    };
    unsigned seed = (unsigned)random_seed();
    for (unsigned i = 0; i < 300; i++) {
        struct text t = make(6, "", "", "");
        for (unsigned k = 0; k < 1 + i % 3; k++) {
            seed = seed * 1103515245 + 12345;
            const char *piece = pieces[(seed >> 8) % (sizeof pieces / sizeof pieces[0])];
            memcpy(t.data + (seed >> 12) % (t.len - 20), piece, strlen(piece));
        }
        check_parts(t.data);
        free(t.data);
    }
}

/* Headers, in memory. */
struct made {
    struct text files[64];
    char names[64][32];
    size_t count;
    unsigned restarts;
};

static enum crema_status keep_file(void *ctx, const char *name, const void *data, size_t len,
                                   struct crema_error *err)
{
    static const char *const order = "abcdefghijklmnopqrstuvwxyz";
    struct made *made = ctx;
    (void)err;
    /* Each file has a place of its own, so that workers need not wait for each other. */
    size_t at = (size_t)(strchr(order, name[0]) - order) * 2 + (strchr(name, '_') != NULL);
    made->files[at] = (struct text){malloc(len + 1), len};
    memcpy(made->files[at].data, data, len);
    made->files[at].data[len] = '\0';
    snprintf(made->names[at], sizeof made->names[at], "%s", name);
    return CREMA_OK;
}

static void forget_files(void *ctx)
{
    struct made *made = ctx;
    for (size_t i = 0; i < 64; i++) {
        free(made->files[i].data);
        made->files[i] = (struct text){0};
    }
    made->restarts++;
}

static unsigned check_headers(const char *xml)
{
    struct crema_svd *svd;
    struct made one = {0};
    struct made many = {0};
    const struct cr_headers_sink to_one = {keep_file, forget_files, &one};
    const struct cr_headers_sink to_many = {keep_file, forget_files, &many};
    assert_int_equal(crema_svd_parse((const uint8_t *)xml, strlen(xml), "t.svd", &svd, NULL),
                     CREMA_OK);
    const struct cr_svd *own = (const struct cr_svd *)svd;
    assert_int_equal(cr_headers_make(own, 1, &to_one, NULL), CREMA_OK);
    assert_int_equal(cr_headers_make(own, 4, &to_many, NULL), CREMA_OK);
    assert_int_equal(one.restarts, 0);
    for (size_t i = 0; i < 64; i++) {
        assert_string_equal(many.names[i], one.names[i]);
        if (one.files[i].data)
            assert_string_equal(many.files[i].data, one.files[i].data);
    }
    unsigned restarts = many.restarts;
    forget_files(&one), forget_files(&many);
    crema_svd_close(svd);
    return restarts;
}

/* A peripheral per letter, and in each a register of that name. */
static struct text make_kinds(const char *const *names, const char *const *regs, size_t count)
{
    struct text t = text_new();
    put(&t, "<device><name>zz</name><peripherals>");
    for (size_t i = 0; i < count; i++) {
        put(&t,
            "<peripheral><name>%s</name><baseAddress>0x%zx</baseAddress><registers><register>"
            "<name>%s</name><addressOffset>4</addressOffset><fields>",
            names[i], i * 0x1000, regs[i]);
        for (unsigned k = 0; k < 16; k++)
            put(&t, "<field><name>F%u</name><bitOffset>%u</bitOffset></field>", k % 12, k);
        put(&t, "</fields></register></registers></peripheral>");
    }
    put(&t, "</peripherals></device>");
    return t;
}

static void test_headers_apart(void **state)
{
    (void)state;
    static const char *const names[] = {"A", "B", "C", "D", "E", "F", "G", "H"};
    static const char *const regs[] = {"R", "R", "R", "R", "R", "R", "R", "R"};
    struct text t = make_kinds(names, regs, 8);
    assert_int_equal(check_headers(t.data), 0);
    free(t.data);
}

/* Two peripherals that make the same names: the first in order has them, whoever works faster. */
static void test_headers_collide(void **state)
{
    (void)state;
    static const char *const names[] = {"A", "A_B", "C", "D", "E", "F", "G", "H"};
    static const char *const regs[] = {"B_C", "C", "R", "R", "R", "R", "R", "R"};
    struct text t = make_kinds(names, regs, 8);
    for (unsigned i = 0; i < 20; i++)
        assert_true(check_headers(t.data) <= 1);
    free(t.data);
}

/* What tells that two workers met. */
static void test_collision_is_seen(void **state)
{
    (void)state;
    struct cr_arena arena = {.max = 1 << 20};
    struct cr_names base = {.arena = &arena};
    struct cr_names a = {.arena = &arena, .base = &base};
    struct cr_names b = {.arena = &arena, .base = &base};
    assert_string_equal(cr_names_claim(&base, NAMES_FULL, "x"), "x");
    assert_string_equal(cr_names_claim(&a, NAMES_FULL, "y"), "y");
    assert_string_equal(cr_names_claim(&b, NAMES_FULL, "z"), "z");
    assert_string_equal(cr_names_claim(&b, NAMES_REG, "y"), "y");
    assert_true(cr_names_are_apart(&a, &b));
    /* Both avoid what the base has, and so meet. */
    assert_string_equal(cr_names_claim(&a, NAMES_FULL, "x"), "x_2");
    assert_true(cr_names_are_apart(&a, &b));
    assert_string_equal(cr_names_claim(&b, NAMES_FULL, "x"), "x_2");
    assert_false(cr_names_are_apart(&a, &b));
    for (unsigned i = 0; i < 5000; i++)
        cr_names_claim(&a, NAMES_FULL, "y");
    assert_string_equal(cr_names_claim(&a, NAMES_FULL, "y"), "y_5002");
    cr_names_release(&a), cr_names_release(&b), cr_names_release(&base);
    cr_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts_say_the_same),
        cmocka_unit_test(test_device_said_last),
        cmocka_unit_test(test_derived_across_parts),
        cmocka_unit_test(test_false_cuts),
        cmocka_unit_test(test_heads),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_mutations),
        cmocka_unit_test(test_headers_apart),
        cmocka_unit_test(test_headers_collide),
        cmocka_unit_test(test_collision_is_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
