/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What eFuse words mean. */
#include "efuse_priv.h"

#include "bytes.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define BITS_3_4    192u
#define BITS_REPEAT 128u

static const char *const class_words[] = {
#define X(name, word, title) word,
    CREMA_EFUSE_CLASS_LIST(X)
#undef X
};
static const char *const class_titles[] = {
#define X(name, word, title) title,
    CREMA_EFUSE_CLASS_LIST(X)
#undef X
};

const char *crema_efuse_class_name(enum crema_efuse_class group)
{
    return class_words[group];
}

const char *crema_efuse_class_title(enum crema_efuse_class group)
{
    return class_titles[group];
}

/* Whether a blank-separated list has that word. */
static bool has_word(const char *list, const char *word)
{
    size_t len = strlen(word);
    while (*list) {
        size_t n = strcspn(list, " ");
        if (n == len && strncasecmp(list, word, n) == 0)
            return true;
        list += n + (list[n] == ' ');
    }
    return false;
}

static const struct crema_efuse_field *find_in(const struct crema_efuse_layout *layout,
                                               const char *name)
{
    for (size_t i = 0; i < layout->field_count; i++) {
        if (strcasecmp(layout->fields[i].name, name) == 0)
            return &layout->fields[i];
    }
    for (size_t i = 0; i < layout->field_count; i++) {
        if (has_word(layout->fields[i].aliases, name))
            return &layout->fields[i];
    }
    return NULL;
}

const struct crema_efuse_field *crema_efuse_find(const struct crema_efuse_image *image,
                                                 const char *name)
{
    return find_in(image->layout, name);
}

int crema_efuse_find_block(const struct crema_chip *chip, const char *name)
{
    for (size_t i = 0; i < chip->efuse->block_count; i++) {
        const struct crema_efuse_block *b = &chip->efuse->blocks[i];
        char number[16];
        snprintf(number, sizeof number, "BLOCK%u", (unsigned)i & 0xff);
        if (strcasecmp(b->name, name) == 0 || has_word(b->aliases, name) ||
            strcasecmp(number, name) == 0)
            return (int)i;
    }
    return -1;
}

/* Bits of a block that its coding leaves for data. */
static unsigned block_bits(const struct crema_efuse_image *image, unsigned block)
{
    unsigned all = 32u * image->chip->efuse->blocks[block].words;
    if (block != 0 && image->coding == CREMA_EFUSE_3_4)
        return BITS_3_4;
    if (block != 0 && image->coding == CREMA_EFUSE_REPEAT)
        return BITS_REPEAT;
    return all;
}

size_t cr_efuse_pieces(const struct crema_efuse_image *image, const struct crema_efuse_field *field,
                       struct crema_efuse_piece pieces[CR_EFUSE_PIECES_MAX])
{
    const struct crema_efuse_piece whole = {field->bit, field->len};
    const struct crema_efuse_piece *from = field->pieces ? field->pieces : &whole;
    size_t count = field->pieces ? field->piece_count : 1;
    unsigned end = block_bits(image, field->block);
    for (size_t i = 0; i < count; i++) {
        unsigned last = (unsigned)from[i].bit + from[i].len;
        unsigned room = from[i].bit < end ? (last < end ? last : end) - from[i].bit : 0;
        pieces[i] = (struct crema_efuse_piece){from[i].bit, (uint16_t)room};
    }
    return count;
}

unsigned crema_efuse_len(const struct crema_efuse_image *image,
                         const struct crema_efuse_field *field)
{
    struct crema_efuse_piece pieces[CR_EFUSE_PIECES_MAX];
    size_t count = cr_efuse_pieces(image, field, pieces);
    unsigned len = 0;
    for (size_t i = 0; i < count; i++)
        len += pieces[i].len;
    return len;
}

size_t crema_efuse_bytes(const struct crema_efuse_image *image,
                         const struct crema_efuse_field *field, uint8_t buf[CREMA_EFUSE_BYTES_MAX])
{
    struct crema_efuse_piece pieces[CR_EFUSE_PIECES_MAX];
    size_t count = cr_efuse_pieces(image, field, pieces);
    unsigned at = 0;
    memset(buf, 0, CREMA_EFUSE_BYTES_MAX);
    for (size_t i = 0; i < count; i++) {
        for (unsigned k = 0; k < pieces[i].len; k++, at++) {
            unsigned bit = pieces[i].bit + k;
            unsigned is_set = image->words[field->block][bit / 32] >> bit % 32 & 1;
            buf[at / 8] |= (uint8_t)(is_set << at % 8);
        }
    }
    return (at + 7) / 8;
}

uint64_t crema_efuse_uint(const struct crema_efuse_image *image,
                          const struct crema_efuse_field *field)
{
    uint8_t buf[CREMA_EFUSE_BYTES_MAX];
    crema_efuse_bytes(image, field, buf);
    return get_le64(buf);
}

uint32_t crema_efuse_value(const struct crema_efuse_image *image, const char *name)
{
    const struct crema_efuse_field *field = crema_efuse_find(image, name);
    return field ? (uint32_t)crema_efuse_uint(image, field) : 0;
}

bool crema_efuse_test(const struct crema_efuse_image *image, const struct crema_efuse_test *tests)
{
    for (; tests && tests->field; tests++) {
        if (crema_efuse_value(image, tests->field) != tests->value)
            return false;
    }
    return true;
}

bool crema_efuse_rule_holds(const struct crema_efuse_image *image,
                            const struct crema_efuse_rule *rule)
{
    if (image->revision < rule->rev_first || (rule->rev_last && image->revision > rule->rev_last))
        return false;
    for (size_t i = 0; i < CR_COUNT(rule->when) && rule->when[i].field; i++) {
        if (crema_efuse_value(image, rule->when[i].field) != rule->when[i].value)
            return false;
    }
    return true;
}

bool crema_efuse_is_present(const struct crema_efuse_image *image,
                            const struct crema_efuse_field *field)
{
    return (!field->when || crema_efuse_value(image, field->when) != 0) &&
           crema_efuse_len(image, field) != 0;
}

static bool is_mask_bit(const struct crema_efuse_image *image, const char *mask, uint8_t bit)
{
    return bit != CREMA_EFUSE_NO_BIT && (crema_efuse_value(image, mask) >> bit & 1);
}

bool crema_efuse_is_hidden(const struct crema_efuse_image *image,
                           const struct crema_efuse_field *field)
{
    return is_mask_bit(image, "RD_DIS", field->rd_dis) ||
           is_mask_bit(image, "RD_DIS", field->rd_dis_high);
}

bool crema_efuse_is_locked(const struct crema_efuse_image *image,
                           const struct crema_efuse_field *field)
{
    return image->chip->efuse->coding == CREMA_EFUSE_READ_ONLY ||
           is_mask_bit(image, "WR_DIS", field->wr_dis);
}

bool crema_efuse_block_is_hidden(const struct crema_efuse_image *image, unsigned block)
{
    const struct crema_efuse_block *b = &image->chip->efuse->blocks[block];
    return is_mask_bit(image, "RD_DIS", b->rd_dis) || is_mask_bit(image, "RD_DIS", b->rd_dis_high);
}

bool crema_efuse_block_is_locked(const struct crema_efuse_image *image, unsigned block)
{
    return image->chip->efuse->coding == CREMA_EFUSE_READ_ONLY ||
           is_mask_bit(image, "WR_DIS", image->chip->efuse->blocks[block].wr_dis);
}

bool crema_efuse_has_error(const struct crema_efuse_image *image,
                           const struct crema_efuse_field *field)
{
    struct crema_efuse_piece pieces[CR_EFUSE_PIECES_MAX];
    if (field->block != 0)
        return image->is_failed[field->block] || image->errors[field->block];
    size_t count = cr_efuse_pieces(image, field, pieces);
    for (size_t i = 0; i < count; i++) {
        for (unsigned bit = pieces[i].bit; bit < pieces[i].bit + (unsigned)pieces[i].len; bit++) {
            unsigned word = bit / 32;
            if (word >= 1 && word <= CREMA_EFUSE_ERRORS_MAX &&
                image->errors0[word - 1] >> bit % 32 & 1)
                return true;
        }
    }
    return false;
}

/* ---- revision ---- */

static uint16_t revision_of(const struct crema_efuse_image *image)
{
    const struct crema_chip_part *part = image->chip->part;
    uint32_t major = crema_efuse_value(image, "WAFER_VERSION_MAJOR");
    if (part->rev_zero && crema_efuse_test(image, part->rev_zero))
        return 0;
    if (part->rev_bit.addr) {
        uint32_t steps = major | (uint32_t)image->is_rev_bit << 2;
        bool is_known = (steps & (steps + 1)) == 0;
        major = is_known ? (uint32_t)__builtin_popcount(steps) : 0;
    }
    return (uint16_t)(major * 100 + crema_efuse_value(image, "WAFER_VERSION_MINOR"));
}

static enum crema_efuse_coding coding_of(const struct crema_efuse_image *image)
{
    const struct crema_efuse_chip *e = image->chip->efuse;
    static const enum crema_efuse_coding codes[] = {CREMA_EFUSE_PLAIN, CREMA_EFUSE_3_4,
                                                    CREMA_EFUSE_REPEAT, CREMA_EFUSE_PLAIN};
    return e->coding_field ? codes[crema_efuse_value(image, e->coding_field) & 3] : e->coding;
}

void crema_efuse_settle(struct crema_efuse_image *image)
{
    const struct crema_efuse_chip *e = image->chip->efuse;
    /* What tells the revision is in the same place in all layouts. */
    image->layout = &e->layouts[0];
    image->coding = coding_of(image);
    image->revision = revision_of(image);
    for (size_t i = 1; i < e->layout_count && e->layouts[i].rev_first <= image->revision; i++)
        image->layout = &e->layouts[i];
}

/* ---- as text ---- */

const char *crema_efuse_value_name(const struct crema_efuse_image *image,
                                   const struct crema_efuse_field *field)
{
    uint32_t value = (uint32_t)crema_efuse_uint(image, field);
    const char *purpose = image->chip->efuse->blocks[0].name; /* no field is called so */
    for (size_t i = 0; i < image->chip->efuse->block_count; i++) {
        if (image->chip->efuse->blocks[i].purpose)
            purpose = image->chip->efuse->blocks[i].purpose;
        if (strcmp(purpose, field->name) == 0) {
            const struct crema_efuse_purpose *p = crema_efuse_purpose_of(image->chip, value);
            return p ? p->name : NULL;
        }
    }
    for (const struct crema_efuse_value *v = field->values; v && v->name; v++) {
        if (v->value == value)
            return v->name;
    }
    return NULL;
}

static void put_bytes(const uint8_t *bytes, size_t len, bool is_up, char separator,
                      char buf[CREMA_EFUSE_TEXT_MAX])
{
    size_t at = 0;
    for (size_t i = 0; i < len && at + 4 < CREMA_EFUSE_TEXT_MAX; i++) {
        if (i)
            buf[at++] = separator;
        at += (size_t)snprintf(buf + at, 3, "%02x", bytes[is_up ? i : len - 1 - i]);
    }
    buf[at] = '\0';
}

static void put_number(const struct crema_efuse_image *image, const struct crema_efuse_field *field,
                       char buf[CREMA_EFUSE_TEXT_MAX])
{
    const size_t size = CREMA_EFUSE_TEXT_MAX;
    uint32_t v = (uint32_t)crema_efuse_uint(image, field);
    unsigned bits = (unsigned)__builtin_popcount(v), len = crema_efuse_len(image, field);
    uint32_t sign = len ? 1u << (len - 1) % 32 : 0;
    switch (field->type) {
    case CREMA_EFUSE_BOOL:
        snprintf(buf, size, "%s", v ? "yes" : "no");
        break;
    case CREMA_EFUSE_ODD:
        snprintf(buf, size, "%s, %u of %u bits", bits & 1 ? "on" : "off", bits, len);
        break;
    case CREMA_EFUSE_COUNT:
        snprintf(buf, size, "%u", bits);
        break;
    case CREMA_EFUSE_SIGNED:
        snprintf(buf, size, "%s%u", v & sign ? "-" : "", (unsigned)(v & (sign - 1)));
        break;
    case CREMA_EFUSE_MASK:
        snprintf(buf, size, "0x%0*x", (int)(len + 3) / 4, (unsigned)v);
        break;
    default:
        snprintf(buf, size, "%u", (unsigned)v);
    }
}

static bool is_all_zero(const uint8_t *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (bytes[i])
            return false;
    }
    return true;
}

char *crema_efuse_text(const struct crema_efuse_image *image, const struct crema_efuse_field *field,
                       char buf[CREMA_EFUSE_TEXT_MAX])
{
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    size_t len = crema_efuse_bytes(image, field, bytes);
    const char *name = crema_efuse_value_name(image, field);
    if (crema_efuse_is_hidden(image, field) && is_all_zero(bytes, len))
        snprintf(buf, CREMA_EFUSE_TEXT_MAX, "??");
    else if (field->type == CREMA_EFUSE_BYTES)
        put_bytes(bytes, len, true, ' ', buf);
    else if (field->type == CREMA_EFUSE_MAC || field->type == CREMA_EFUSE_MAC_UP)
        put_bytes(bytes, len, field->type == CREMA_EFUSE_MAC_UP, ':', buf);
    else if (name)
        snprintf(buf, CREMA_EFUSE_TEXT_MAX, "%s", name);
    else
        put_number(image, field, buf);
    return buf;
}

/* ---- purposes ---- */

const struct crema_efuse_purpose *crema_efuse_purpose(const struct crema_chip *chip,
                                                      const char *name)
{
    for (const struct crema_efuse_purpose *p = chip->efuse->purposes; p && p->name; p++) {
        if (strcasecmp(p->name, name) == 0)
            return p;
    }
    return NULL;
}

const struct crema_efuse_purpose *crema_efuse_purpose_of(const struct crema_chip *chip,
                                                         unsigned code)
{
    for (const struct crema_efuse_purpose *p = chip->efuse->purposes; p && p->name; p++) {
        if (p->code == code && !(p->flags & CREMA_EFUSE_KEY_SPLIT))
            return p;
    }
    return NULL;
}
