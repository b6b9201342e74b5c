/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What must hold for the eFuse tables of every chip. That they are the vendor's is for
 * tests/interop/efuse_test.py to show. */
#include "bytes.h"
#include "cm.h"

#include <crema/efuse.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

struct scope {
    const struct crema_chip *chip;
    struct crema_efuse_image image; /* blank */
};

static void for_each_layout(void (*check)(struct scope *scope))
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < chips[i]->efuse->layout_count; k++) {
            struct scope scope = {.chip = chips[i], .image = {.chip = chips[i]}};
            crema_efuse_settle(&scope.image);
            scope.image.layout = &chips[i]->efuse->layouts[k];
            check(&scope);
        }
    }
}

static bool has_field(const struct scope *s, const char *name)
{
    return crema_efuse_find(&s->image, name) != NULL;
}

/* A flag that comes with a key may go with a later revision. */
static bool first_has_field(const struct scope *s, const char *name)
{
    struct crema_efuse_image image = {.chip = s->chip, .layout = &s->chip->efuse->layouts[0]};
    return crema_efuse_find(&image, name) != NULL;
}

static void check_piece(const struct scope *s, const struct crema_efuse_field *f, unsigned bit,
                        unsigned len)
{
    unsigned bits = 32u * s->chip->efuse->blocks[f->block].words;
    if (bit + len > bits || len == 0)
        fail_msg("%s %s: bits %u..%u of %u", s->chip->name, f->name, bit, bit + len, bits);
}

static void check_bit_of(const struct scope *s, const char *mask, uint8_t bit)
{
    const struct crema_efuse_field *f = crema_efuse_find(&s->image, mask);
    if (bit != CREMA_EFUSE_NO_BIT)
        assert_true(f && bit < f->len);
}

static void check_field(const struct scope *s, const struct crema_efuse_field *f)
{
    unsigned len = 0;
    assert_true(f->name[0] && f->aliases && f->block < s->chip->efuse->block_count);
    assert_true(f->group < CREMA_EFUSE_CLASS_MAX);
    for (unsigned i = 0; i < f->piece_count; i++) {
        check_piece(s, f, f->pieces[i].bit, f->pieces[i].len);
        len += f->pieces[i].len;
    }
    if (!f->pieces)
        check_piece(s, f, f->bit, len = f->len);
    assert_int_equal(len, f->len);
    assert_int_equal(f->type == CREMA_EFUSE_BOOL, f->len == 1);
    bool is_address = f->type == CREMA_EFUSE_MAC || f->type == CREMA_EFUSE_MAC_UP;
    assert_true(!is_address || f->len == 48 || f->len == 64);
    assert_true(f->type == CREMA_EFUSE_BYTES ? f->len % 8 == 0 : is_address || f->len <= 32);
    check_bit_of(s, "WR_DIS", f->wr_dis);
    check_bit_of(s, "RD_DIS", f->rd_dis);
    check_bit_of(s, "RD_DIS", f->rd_dis_high);
    assert_true(!f->when || has_field(s, f->when));
    for (const struct crema_efuse_value *v = f->values; v && v->name; v++) {
        if (f->len < 32 && v->value >> f->len)
            fail_msg("%s %s cannot be %u", s->chip->name, f->name, (unsigned)v->value);
    }
}

static void check_fields(struct scope *s)
{
    for (size_t i = 0; i < s->image.layout->field_count; i++) {
        const struct crema_efuse_field *f = &s->image.layout->fields[i];
        check_field(s, f);
        assert_ptr_equal(crema_efuse_find(&s->image, f->name), f);
        char alias[64];
        for (const char *p = f->aliases; *p; p += strlen(alias), p += *p == ' ') {
            snprintf(alias, sizeof alias, "%.*s", (int)strcspn(p, " "), p);
            if (crema_efuse_find(&s->image, alias) != f)
                fail_msg("%s: %s is not only an alias of %s", s->chip->name, alias, f->name);
        }
    }
}

static void test_fields(void **state)
{
    (void)state;
    for_each_layout(check_fields);
}

/* Bits belong to one field, but for those that say they are made of others', for the owner's block,
 * which its address is a part of, and for what is there only at times. */
static void check_overlaps(struct scope *s)
{
    for (size_t i = 0; i < s->image.layout->field_count; i++) {
        for (size_t k = 0; k < i; k++) {
            const struct crema_efuse_field *a = &s->image.layout->fields[i];
            const struct crema_efuse_field *b = &s->image.layout->fields[k];
            const struct crema_efuse_field *pair[] = {a, b};
            bool is_exempt = a->block != b->block;
            for (size_t n = 0; n < 2; n++)
                is_exempt |= pair[n]->flags & CREMA_EFUSE_DERIVED || pair[n]->pieces ||
                             pair[n]->when || strcmp(pair[n]->name, "BLOCK_USR_DATA") == 0;
            if (!is_exempt && a->bit < b->bit + b->len && b->bit < a->bit + a->len)
                fail_msg("%s: %s and %s share bits", s->chip->name, a->name, b->name);
        }
    }
}

static void test_bits_are_owned_once(void **state)
{
    (void)state;
    for_each_layout(check_overlaps);
}

static void check_rules(const struct scope *s, const struct crema_efuse_rule *r)
{
    assert_non_null(r);
    for (; r->text; r++) {
        for (size_t i = 0; i < CR_COUNT(r->when) && r->when[i].field; i++) {
            bool is_older = s->image.layout->rev_first < r->rev_first;
            if (!has_field(s, r->when[i].field) && !is_older)
                fail_msg("%s: '%s' asks for %s", s->chip->name, r->text, r->when[i].field);
        }
    }
}

static void check_part(struct scope *s)
{
    const struct crema_chip_part *p = s->chip->part;
    const char *names[] = {p->flash_field, p->flash_vendor_field, p->psram_field,
                           p->psram_vendor_field, p->one_core_field};
    for (size_t i = 0; i < CR_COUNT(names); i++)
        assert_true(!names[i] || has_field(s, names[i]));
    for (const struct crema_efuse_rule *const *list = p->name; *list; list++)
        check_rules(s, *list);
    check_rules(s, p->features);
    if (p->clashes)
        check_rules(s, p->clashes);
    for (const struct crema_efuse_test *t = p->rev_zero; t && t->field; t++)
        assert_true(has_field(s, t->field));
    for (const struct crema_efuse_test *t = p->slow; t && t->field; t++)
        assert_true(has_field(s, t->field));
    assert_int_equal(p->slow != NULL, p->slow_hz != 0);
    assert_in_range(p->core_count, 1, 2);
}

static void test_parts(void **state)
{
    (void)state;
    for_each_layout(check_part);
}

static void check_blocks(struct scope *s)
{
    const struct crema_efuse_chip *e = s->chip->efuse;
    assert_in_range(e->block_count, 1, CREMA_EFUSE_BLOCKS_MAX);
    for (unsigned i = 0; i < e->block_count; i++) {
        const struct crema_efuse_block *b = &e->blocks[i];
        char number[16];
        snprintf(number, sizeof number, "block%u", i);
        assert_int_equal(crema_efuse_find_block(s->chip, b->name), i);
        assert_int_equal(crema_efuse_find_block(s->chip, number), i);
        assert_in_range(b->words, 2, CREMA_EFUSE_WORDS_MAX);
        assert_true(!b->purpose || has_field(s, b->purpose));
        for (unsigned k = 0; k < i; k++)
            assert_true(b->read_off >= e->blocks[k].read_off + 4 * e->blocks[k].words ||
                        b->read_off + 4 * b->words <= e->blocks[k].read_off);
    }
    if (e->coding == CREMA_EFUSE_READ_ONLY)
        return;
    assert_true(e->conf_off && e->cmd_off && e->conf_off != e->cmd_off);
    assert_int_equal(e->check_off != 0, e->coding == CREMA_EFUSE_RS);
    /* Check words follow the data in the registers; the burner counts on it. */
    assert_true(!e->check_off || e->check_off == e->blocks[0].write_off + 32);
    for (const struct crema_efuse_purpose *p = e->purposes; p->name; p++) {
        assert_true(p->block < e->block_count);
        assert_true(!p->also || first_has_field(s, p->also));
        assert_ptr_equal(crema_efuse_purpose(s->chip, p->name), p);
        bool is_split = p->flags & CREMA_EFUSE_KEY_SPLIT;
        assert_true(!is_split || (crema_efuse_purpose_of(s->chip, p->code) &&
                                  crema_efuse_purpose_of(s->chip, p->code2)));
    }
}

static void test_blocks_and_purposes(void **state)
{
    (void)state;
    for_each_layout(check_blocks);
}

/* What tells the revision must stand in the same bits whatever the revision is. */
static void test_revisions_choose_layouts(void **state)
{
    static const char *const names[] = {"WAFER_VERSION_MAJOR", "WAFER_VERSION_MINOR"};
    (void)state;
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        struct crema_efuse_image a = {.chip = chips[i], .layout = &chips[i]->efuse->layouts[0]};
        for (size_t k = 1; k < chips[i]->efuse->layout_count; k++) {
            struct crema_efuse_image b = {.chip = chips[i], .layout = &chips[i]->efuse->layouts[k]};
            assert_true(b.layout->rev_first > b.layout[-1].rev_first);
            for (size_t n = 0; n < CR_COUNT(names); n++) {
                const struct crema_efuse_field *f = crema_efuse_find(&a, names[n]);
                const struct crema_efuse_field *g = crema_efuse_find(&b, names[n]);
                assert_true(f && g && f->block == g->block && f->bit == g->bit && f->len == g->len);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fields),
        cmocka_unit_test(test_bits_are_owned_once),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_blocks_and_purposes),
        cmocka_unit_test(test_revisions_choose_layouts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
