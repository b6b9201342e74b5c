/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the quick reader of plain XML takes, expat takes, and both say the same of it. */
#include "plain.h"
#include "random_numbers.h"

#include <expat.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Every event as text, and neighbouring text as one. */
struct story {
    char text[16384];
    size_t len;
};

static void tell(struct story *s, const char *text, size_t len)
{
    assert_true(len < sizeof s->text - s->len);
    memcpy(s->text + s->len, text, len);
    s->len += len;
    s->text[s->len] = '\0';
}

static bool plain_start(void *ctx, const struct cr_plain_tag *tag)
{
    tell(ctx, "\1", 1);
    tell(ctx, tag->name.text, tag->name.len);
    for (size_t i = 0; i < tag->attr_count; i++) {
        tell(ctx, "\2", 1);
        tell(ctx, tag->attrs[i].text, tag->attrs[i].len);
        tell(ctx, "\3", 1);
        tell(ctx, tag->values[i].text, tag->values[i].len);
    }
    tell(ctx, "\4", 1);
    return true;
}

static bool plain_text(void *ctx, const char *text, size_t len)
{
    tell(ctx, text, len);
    return true;
}

static bool plain_end(void *ctx)
{
    tell(ctx, "\5", 1);
    return true;
}

static void XMLCALL expat_start(void *ctx, const XML_Char *name, const XML_Char **attrs)
{
    tell(ctx, "\1", 1);
    tell(ctx, name, strlen(name));
    for (; attrs[0]; attrs += 2) {
        tell(ctx, "\2", 1);
        tell(ctx, attrs[0], strlen(attrs[0]));
        tell(ctx, "\3", 1);
        tell(ctx, attrs[1], strlen(attrs[1]));
    }
    tell(ctx, "\4", 1);
}

static void XMLCALL expat_text(void *ctx, const XML_Char *text, int len)
{
    tell(ctx, text, (size_t)len);
}

static void XMLCALL expat_end(void *ctx, const XML_Char *name)
{
    (void)name;
    tell(ctx, "\5", 1);
}

static bool read_plain(const char *xml, size_t len, struct story *s)
{
    const struct cr_plain_sink sink = {plain_start, plain_text, plain_end, s};
    /* Of its own, so that a sanitizer sees a byte read past the end. */
    uint8_t *copy = malloc(len + 1);
    s->len = 0;
    memcpy(copy, xml, len);
    uint8_t *exact = realloc(copy, len ? len : 1);
    bool is_read = cr_plain_read(exact, len, &sink);
    free(exact);
    return is_read;
}

static bool read_expat(const char *xml, size_t len, struct story *s)
{
    XML_Parser p = XML_ParserCreate(NULL);
    s->len = 0;
    XML_SetUserData(p, s);
    XML_SetElementHandler(p, expat_start, expat_end);
    XML_SetCharacterDataHandler(p, expat_text);
    bool is_read = XML_Parse(p, xml, (int)len, XML_TRUE) == XML_STATUS_OK;
    XML_ParserFree(p);
    return is_read;
}

static struct story story_plain, story_expat;

/* Whether the quick reader takes it. */
static bool check(const char *xml, size_t len)
{
    if (!read_plain(xml, len, &story_plain))
        return false;
    if (!read_expat(xml, len, &story_expat) || strcmp(story_plain.text, story_expat.text) != 0)
        fail_msg("expat reads something else in %.*s", (int)len, xml);
    return true;
}

static void test_takes(void **state)
{
    (void)state;
    static const char *const taken[] = {
        "<a/>",
        "<a></a>",
        " \n\t<a >\n</a >\n ",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a/>",
        "<a b=\"1\" c = '2'/>",
        "<a b='\"' c=\"'>\"></a>",
        "<a:b-c.d_1 :x=''/>",
        "<a>x > y ]] ] > \x7f</a>",
        "<a>&lt;&gt;&amp;&quot;&apos;</a>",
        "<a><b/>text<b>more, and longer than sixteen bytes</b>\ttail</a>",
        "<a>[7:4] {x} ~ % # ! ? ; @ ^ ` | \\ $ * +</a>",
    };
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++) {
        if (!check(taken[i], strlen(taken[i])))
            fail_msg("declined: %s", taken[i]);
    }
}

static void test_declines(void **state)
{
    (void)state;
    static const char *const declined[] = {
        "",
        " ",
        "<",
        "<a",
        "<a>",
        "<a/",
        "</a>",
        "<a></b>",
        "<a></ab>",
        "<ab></a>",
        "<a/><b/>",
        "x<a/>",
        "<a/>x",
        "<a><b></a></b>",
        "< a/>",
        "<a / >",
        "<1/>",
        "<-a/>",
        "<a><//a>",
        "<a b/>",
        "<a b=1/>",
        "<a b=\"1'/>",
        "<a b=\"1\"c=\"2\"/>",
        "<a b=\"1\" b=\"2\"/>",
        "<a b=\"<\"/>",
        "<a b=\"&lt;\"/>",
        "<a b=\"x\ny\"/>",
        "<a>]]></a>",
        "<a>x]]>y</a>",
        "<a>&</a>",
        "<a>&amp</a>",
        "<a>&none;</a>",
        "<a>&#65;</a>",
        "<a>\r\n</a>",
        "<a>\1</a>",
        "<a>\xc3\xa4</a>",
        "<\xc3\xa4/>",
        "<a><!-- c --></a>",
        "<a><![CDATA[x]]></a>",
        "<!DOCTYPE a><a/>",
        "<a><?pi?></a>",
        "<?xml version=\"1.0\"?><a/>",
        "<a>0123456789abcdef\x01</a>",
        "<a>0123456789abcdef\xff</a>",
    };
    for (size_t i = 0; i < sizeof declined / sizeof declined[0]; i++) {
        if (check(declined[i], strlen(declined[i])))
            fail_msg("taken: %s", declined[i]);
    }
    assert_false(check("<a>\0</a>", 8));
}

static void test_limits(void **state)
{
    (void)state;
    char xml[1024];
    for (unsigned extra = 0; extra < 2; extra++) {
        size_t len = 0;
        for (unsigned i = 0; i < CR_PLAIN_DEPTH_MAX + extra; i++)
            len += (size_t)sprintf(xml + len, "<a>");
        for (unsigned i = 0; i < CR_PLAIN_DEPTH_MAX + extra; i++)
            len += (size_t)sprintf(xml + len, "</a>");
        assert_int_equal(check(xml, len), !extra);
        len = (size_t)sprintf(xml, "<a");
        for (unsigned i = 0; i < CR_PLAIN_ATTRS_MAX + extra; i++)
            len += (size_t)sprintf(xml + len, " a%u=''", i);
        len += (size_t)sprintf(xml + len, "/>");
        assert_int_equal(check(xml, len), !extra);
    }
}

/* Pieces that are likely to make something of each other. */
static size_t make(char *xml)
{
    static const char *const pieces[] = {
        "<",        ">",         "/",
        "a",        "b",         "<a>",
        "</a>",     "<b>",       "</b>",
        "<a/>",     "<b x='1'>", "<a x=\"y\" z=''>",
        " ",        "\n",        "\t",
        "\r",       "=",         "\"",
        "'",        "]]",        "]",
        "&",        "amp;",      "&lt;",
        "&#9;",     "x",         "7",
        "-",        ":",         "<!--",
        "-->",      "<![CDATA[", "text of some length, more than a lane",
        "\xc3\xa4", "\x7f",      "\x1f",
    };
    size_t len = 0;
    unsigned count = random_below(12);
    if (random_below(2))
        len += (size_t)sprintf(xml, "<a>");
    size_t closing = len;
    for (unsigned i = 0; i < count; i++) {
        const char *piece = pieces[random_below(sizeof pieces / sizeof pieces[0])];
        len += (size_t)sprintf(xml + len, "%s", piece);
    }
    if (closing)
        len += (size_t)sprintf(xml + len, "</a>");
    return len;
}

static void test_random(void **state)
{
    (void)state;
    unsigned taken = 0;
    for (unsigned i = 0; i < 100000; i++) {
        char xml[1024];
        taken += check(xml, make(xml));
    }
    assert_true(taken > 1000);
}

/* A good one with a few bytes changed. */
static void test_changed(void **state)
{
    (void)state;
    static const char good[] =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<device a=\"1\" b='2'>\n  "
        "<name>X&lt;Y</name>\n"
        "  <peripheral derivedFrom=\"P\"><name>Q</name></peripheral>\n  <empty/>\n"
        "  <description>Words -&gt; and more of them than a lane holds.</description>\n</device>\n";
    static const char odd[] = "<>/&;='\" \n\r\tax]!?-\x01\xc3\xa4";
    unsigned taken = 0;
    assert_true(check(good, sizeof good - 1));
    for (unsigned i = 0; i < 100000; i++) {
        char xml[sizeof good];
        memcpy(xml, good, sizeof good);
        for (unsigned n = 1 + random_below(3); n > 0; n--)
            xml[random_below(sizeof good - 1)] = odd[random_below(sizeof odd - 1)];
        taken += check(xml, sizeof good - 1 - random_below(2));
    }
    assert_true(taken > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_takes),   cmocka_unit_test(test_declines),
        cmocka_unit_test(test_limits),  cmocka_unit_test(test_random),
        cmocka_unit_test(test_changed),
    };
    random_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
