/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What may still be burnt, and how a value given as text becomes bits. */
#include "bytes.h"
#include "efuse_priv.h"
#include "err.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

void crema_efuse_plan_init(struct crema_efuse_plan *plan, const struct crema_efuse_image *image)
{
    *plan = (struct crema_efuse_plan){.image = image};
}

bool crema_efuse_plan_is_empty(const struct crema_efuse_plan *plan)
{
    for (size_t b = 0; b < CREMA_EFUSE_BLOCKS_MAX; b++) {
        for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++) {
            if (plan->words[b][i])
                return false;
        }
    }
    return true;
}

void cr_efuse_after(const struct crema_efuse_plan *plan, struct crema_efuse_image *after)
{
    *after = *plan->image;
    for (size_t b = 0; b < CREMA_EFUSE_BLOCKS_MAX; b++) {
        for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++)
            after->words[b][i] |= plan->words[b][i];
    }
}

/* ---- refusals ---- */

static enum crema_status refuse_locked(const struct crema_efuse_image *image, const char *name,
                                       unsigned bit, struct crema_error *err)
{
    if (image->chip->efuse->coding == CREMA_EFUSE_READ_ONLY)
        return cr_err(err, CREMA_E_UNSUPPORTED, "the eFuses of the %s cannot be burnt by software",
                      image->chip->title);
    cr_err(err, CREMA_E_TARGET, "%s is write-protected (bit %u of WR_DIS is burnt), for ever", name,
           bit);
    return CREMA_E_TARGET;
}

static enum crema_status refuse_hidden(const char *name, unsigned bit, struct crema_error *err)
{
    return cr_err(
        err, CREMA_E_TARGET,
        "%s is read-protected (bit %u of RD_DIS is burnt): what stands there is not known, "
        "and more bits would damage it",
        name, bit);
}

static enum crema_status check_field(const struct crema_efuse_image *image,
                                     const struct crema_efuse_field *f, struct crema_error *err)
{
    if (crema_efuse_is_locked(image, f))
        return refuse_locked(image, f->name, f->wr_dis, err);
    if (crema_efuse_is_hidden(image, f))
        return refuse_hidden(f->name, f->rd_dis, err);
    if (f->flags & CREMA_EFUSE_FACTORY) {
        cr_err(err, CREMA_E_USAGE, "%s was set when the chip was made, and is not for its owner",
               f->name);
        return CREMA_E_USAGE;
    }
    return CREMA_OK;
}

/* The check bits of the new content must be reached from those that are burnt by setting bits. */
static enum crema_status check_code(const struct crema_efuse_plan *plan, unsigned block,
                                    struct crema_error *err)
{
    const struct crema_efuse_image *image = plan->image;
    const struct crema_efuse_block *b = &image->chip->efuse->blocks[block];
    enum crema_efuse_coding coding = block ? image->coding : CREMA_EFUSE_PLAIN;
    uint32_t old[CREMA_EFUSE_CODED_MAX] = {0}, new[CREMA_EFUSE_CODED_MAX] = {0};
    uint32_t all[CREMA_EFUSE_WORDS_MAX] = {0};
    if (coding == CREMA_EFUSE_REPEAT)
        return cr_err(err, CREMA_E_UNSUPPORTED,
                      "%s is coded by repetition, which no tool is known to burn", b->name);
    for (size_t i = 0; i < b->words; i++)
        all[i] = image->words[block][i] | plan->words[block][i];
    if (memcmp(all, image->words[block], b->words * sizeof all[0]) == 0)
        return CREMA_OK;
    size_t count = cr_efuse_code(coding, image->words[block], b->words, old);
    cr_efuse_code(coding, all, b->words, new);
    for (size_t i = 0; i < count; i++) {
        if (old[i] & ~new[i]) {
            cr_err(
                err, CREMA_E_TARGET,
                "%s holds data already, with check bits (%s) that other data would have to clear",
                b->name, coding == CREMA_EFUSE_RS ? "Reed-Solomon" : "3/4 coding");
            cr_err_try(err, "such a block is burnt once, whole: use another one");
            return CREMA_E_TARGET;
        }
    }
    return CREMA_OK;
}

/* Adds words to a block, if its coding allows. */
static enum crema_status add(struct crema_efuse_plan *plan, unsigned block,
                             const uint32_t bits[CREMA_EFUSE_WORDS_MAX], struct crema_error *err)
{
    struct crema_efuse_plan next = *plan;
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++)
        next.words[block][i] |= bits[i] & ~plan->image->words[block][i];
    enum crema_status st = check_code(&next, block, err);
    if (st == CREMA_OK)
        *plan = next;
    return st;
}

/* ---- values ---- */

static void scatter(const struct crema_efuse_image *image, const struct crema_efuse_field *f,
                    const uint8_t *value, uint32_t bits[CREMA_EFUSE_WORDS_MAX])
{
    struct crema_efuse_piece pieces[CR_EFUSE_PIECES_MAX];
    size_t count = cr_efuse_pieces(image, f, pieces);
    unsigned at = 0;
    memset(bits, 0, CREMA_EFUSE_WORDS_MAX * sizeof *bits);
    for (size_t i = 0; i < count; i++) {
        for (unsigned k = 0; k < pieces[i].len; k++, at++) {
            unsigned bit = pieces[i].bit + k;
            bits[bit / 32] |= (uint32_t)(value[at / 8] >> at % 8 & 1) << bit % 32;
        }
    }
}

static enum crema_status check_size(const struct crema_efuse_image *image,
                                    const struct crema_efuse_field *f, const uint8_t *value,
                                    size_t len, struct crema_error *err)
{
    unsigned bits = crema_efuse_len(image, f);
    bool is_any = false;
    for (size_t i = 0; i < 8 * len; i++) {
        bool is_set = value[i / 8] >> i % 8 & 1;
        if (is_set && i >= bits)
            return cr_err(err, CREMA_E_USAGE, "%s has %u bits, and the value does not fit", f->name,
                          bits);
        is_any |= is_set;
    }
    if (!is_any)
        return cr_err(err, CREMA_E_USAGE,
                      "burning 0 into %s would change nothing: eFuses go from 0 to 1", f->name);
    return CREMA_OK;
}

enum crema_status crema_efuse_plan_bytes(struct crema_efuse_plan *plan,
                                         const struct crema_efuse_field *field,
                                         const uint8_t *value, size_t len, struct crema_error *err)
{
    uint8_t old[CREMA_EFUSE_BYTES_MAX], padded[CREMA_EFUSE_BYTES_MAX] = {0};
    uint32_t bits[CREMA_EFUSE_WORDS_MAX];
    enum crema_status st = check_size(plan->image, field, value, len, err);
    if (st != CREMA_OK)
        return st;
    memcpy(padded, value, len < sizeof padded ? len : sizeof padded);
    size_t size = crema_efuse_bytes(plan->image, field, old);
    if (memcmp(old, padded, size) == 0)
        return CREMA_OK; /* it stands already */
    st = check_field(plan->image, field, err);
    for (size_t i = 0; st == CREMA_OK && field->type != CREMA_EFUSE_MASK && i < size; i++) {
        unsigned lost = old[i] & (unsigned)~padded[i];
        if (lost) {
            cr_err(err, CREMA_E_TARGET, "bit %zu of %s is 1 already, and nothing makes it 0 again",
                   8 * i + (size_t)__builtin_ctz(lost), field->name);
            cr_err_try(err, "crema efuse show %s, for what it is now", field->name);
            return CREMA_E_TARGET;
        }
    }
    if (st != CREMA_OK)
        return st;
    scatter(plan->image, field, padded, bits);
    return add(plan, field->block, bits, err);
}

static enum crema_status check_block(const struct crema_efuse_image *image, unsigned block,
                                     struct crema_error *err)
{
    const struct crema_efuse_block *b = &image->chip->efuse->blocks[block];
    if (crema_efuse_block_is_locked(image, block))
        return refuse_locked(image, b->name, b->wr_dis, err);
    if (crema_efuse_block_is_hidden(image, block))
        return refuse_hidden(b->name, b->rd_dis, err);
    return CREMA_OK;
}

/* Bytes of a block that can be given. */
static size_t block_size(const struct crema_efuse_image *image, unsigned block)
{
    return block && image->coding == CREMA_EFUSE_3_4
               ? 24
               : 4 * (size_t)image->chip->efuse->blocks[block].words;
}

enum crema_status crema_efuse_plan_block(struct crema_efuse_plan *plan, unsigned block, size_t off,
                                         const uint8_t *data, size_t len, struct crema_error *err)
{
    const struct crema_efuse_block *b = &plan->image->chip->efuse->blocks[block];
    uint32_t bits[CREMA_EFUSE_WORDS_MAX] = {0};
    size_t size = block_size(plan->image, block);
    if (!is_range_inside(off, len, size) || len == 0)
        return cr_err(err, CREMA_E_USAGE, "%zu bytes at %zu do not fit %s, which has %zu", len, off,
                      b->name, size);
    enum crema_status st = check_block(plan->image, block, err);
    for (size_t i = 0; i < len; i++)
        bits[(off + i) / 4] |= (uint32_t)data[i] << 8 * ((off + i) % 4);
    return st == CREMA_OK ? add(plan, block, bits, err) : st;
}

/* Bits of block 0 have their locks a field each. */
static enum crema_status check_bit(const struct crema_efuse_image *image, unsigned block,
                                   unsigned bit, struct crema_error *err)
{
    for (size_t i = 0; i < image->layout->field_count; i++) {
        const struct crema_efuse_field *f = &image->layout->fields[i];
        bool is_in = f->block == block && !f->pieces && bit >= f->bit && bit - f->bit < f->len;
        if (block == 0 && is_in && crema_efuse_is_locked(image, f))
            return refuse_locked(image, f->name, f->wr_dis, err);
        if (block == 0 && is_in && f->flags & CREMA_EFUSE_FACTORY)
            return check_field(image, f, err);
    }
    return check_block(image, block, err);
}

enum crema_status crema_efuse_plan_bit(struct crema_efuse_plan *plan, unsigned block, unsigned bit,
                                       struct crema_error *err)
{
    uint32_t bits[CREMA_EFUSE_WORDS_MAX] = {0};
    size_t size = 8 * block_size(plan->image, block);
    if (bit >= size)
        return cr_err(err, CREMA_E_USAGE, "%s has bits 0 to %zu, and no %u",
                      plan->image->chip->efuse->blocks[block].name, size - 1, bit);
    enum crema_status st = check_bit(plan->image, block, bit, err);
    bits[bit / 32] = 1u << bit % 32;
    return st == CREMA_OK ? add(plan, block, bits, err) : st;
}

/* ---- text ---- */

static bool parse_hex(const char *text, uint8_t *out, size_t max, size_t *len)
{
    size_t n = 0;
    for (const char *p = text; *p; n++) {
        char digits[3] = {p[0], p[0] ? p[1] : '\0', '\0'};
        if (!isxdigit((unsigned char)digits[0]) || !isxdigit((unsigned char)digits[1]) || n == max)
            return false;
        out[n] = (uint8_t)strtoul(digits, NULL, 16);
        p += 2;
    }
    *len = n;
    return n > 0;
}

static void reverse(uint8_t *bytes, size_t len)
{
    for (size_t i = 0; i < len / 2; i++) {
        uint8_t swap = bytes[i];
        bytes[i] = bytes[len - 1 - i];
        bytes[len - 1 - i] = swap;
    }
}

static enum crema_status plan_hex(struct crema_efuse_plan *plan,
                                  const struct crema_efuse_field *field, const char *text,
                                  struct crema_error *err)
{
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    size_t len = 0, size = (crema_efuse_len(plan->image, field) + 7) / 8;
    bool is_number = strncasecmp(text, "0x", 2) == 0;
    if (!parse_hex(text + (is_number ? 2 : 0), bytes, sizeof bytes, &len) || len != size)
        return cr_err(err, CREMA_E_USAGE, "%s takes %zu bytes, as %zu hex digits", field->name,
                      size, 2 * size);
    if (is_number)
        reverse(bytes, len);
    return crema_efuse_plan_bytes(plan, field, bytes, len, err);
}

/* CRC-8 with the polynomial of the Maxim 1-Wire chips, as the ESP32's ROM has it. */
static uint8_t crc8(const uint8_t *bytes, size_t len)
{
    unsigned crc = 0;
    for (size_t i = 0; i < len; i++) {
        crc ^= bytes[i];
        for (unsigned k = 0; k < 8; k++)
            crc = crc >> 1 ^ (crc & 1 ? 0x8c : 0);
    }
    return (uint8_t)crc;
}

static enum crema_status parse_mac(const char *text, const char *name, uint8_t mac[6],
                                   struct crema_error *err)
{
    char digits[13];
    size_t n = 0, len;
    for (const char *p = text; *p; p++) {
        bool is_separator =
            n && n % 2 == 0 && (*p == ':' || *p == '-') && isxdigit((unsigned char)p[1]);
        if (!is_separator && n < sizeof digits - 1)
            digits[n++] = *p;
        else if (!is_separator)
            n = sizeof digits; /* too long */
        if (n == sizeof digits)
            break;
    }
    digits[n < sizeof digits ? n : 0] = '\0';
    if (n != 12 || !parse_hex(digits, mac, 6, &len) || len != 6)
        return cr_err(err, CREMA_E_USAGE, "'%s' is no address like AA:BB:CC:DD:EE:FF for %s", text,
                      name);
    if (mac[0] & 1)
        return cr_err(err, CREMA_E_USAGE, "%s is the address of a group, not of one device", text);
    return CREMA_OK;
}

/* The fields that say that an owner's address is there, and that it is whole. */
static enum crema_status plan_mac_marks(struct crema_efuse_plan *plan, const uint8_t mac[6],
                                        struct crema_error *err)
{
    const struct {
        const char *name;
        uint8_t value;
    } marks[] = {{"CUSTOM_MAC_CRC", crc8(mac, 6)}, {"MAC_VERSION", 1}, {"CUSTOM_MAC_USED", 1}};
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < CR_COUNT(marks); i++) {
        const struct crema_efuse_field *f = crema_efuse_find(plan->image, marks[i].name);
        if (f && marks[i].value)
            st = crema_efuse_plan_bytes(plan, f, &marks[i].value, 1, err);
    }
    return st;
}

static enum crema_status plan_mac(struct crema_efuse_plan *plan,
                                  const struct crema_efuse_field *field, const char *text,
                                  struct crema_error *err)
{
    uint8_t mac[6], bytes[6];
    struct crema_efuse_plan next = *plan;
    enum crema_status st = check_field(plan->image, field, err);
    if (st == CREMA_OK)
        st = parse_mac(text, field->name, mac, err);
    if (st != CREMA_OK)
        return st;
    memcpy(bytes, mac, sizeof bytes);
    if (field->type == CREMA_EFUSE_MAC)
        reverse(bytes, sizeof bytes);
    st = crema_efuse_plan_bytes(&next, field, bytes, sizeof bytes, err);
    if (st == CREMA_OK)
        st = plan_mac_marks(&next, mac, err);
    if (st == CREMA_OK)
        *plan = next;
    return st;
}

static bool is_purpose_field(const struct crema_chip *chip, const struct crema_efuse_field *f)
{
    for (size_t i = 0; i < chip->efuse->block_count; i++) {
        const char *name = chip->efuse->blocks[i].purpose;
        if (name && strcmp(name, f->name) == 0)
            return true;
    }
    return false;
}

static bool find_value(const struct crema_efuse_image *image, const struct crema_efuse_field *f,
                       const char *text, uint32_t *value)
{
    const struct crema_efuse_purpose *p = crema_efuse_purpose(image->chip, text);
    if (p && is_purpose_field(image->chip, f) && !(p->flags & CREMA_EFUSE_KEY_SPLIT)) {
        *value = p->code;
        return true;
    }
    for (const struct crema_efuse_value *v = f->values; v && v->name; v++) {
        if (strcasecmp(v->name, text) == 0) {
            *value = v->value;
            return true;
        }
    }
    static const char *const yes[] = {"yes", "true", "on"};
    for (size_t i = 0; f->type == CREMA_EFUSE_BOOL && i < CR_COUNT(yes); i++) {
        if (strcasecmp(yes[i], text) == 0) {
            *value = 1;
            return true;
        }
    }
    char *end;
    unsigned long long n = strtoull(text, &end, 0);
    *value = (uint32_t)n;
    return isdigit((unsigned char)text[0]) && !*end && n <= UINT32_MAX;
}

/* One more bit of a flag or a counter. */
static enum crema_status next_value(const struct crema_efuse_image *image,
                                    const struct crema_efuse_field *f, uint32_t *value,
                                    struct crema_error *err)
{
    uint32_t now = (uint32_t)crema_efuse_uint(image, f);
    unsigned len = crema_efuse_len(image, f);
    if (f->type != CREMA_EFUSE_BOOL && f->type != CREMA_EFUSE_ODD && f->type != CREMA_EFUSE_COUNT)
        return cr_err(err, CREMA_E_USAGE, "%s needs a value to be burnt", f->name);
    *value = now | (now + 1);
    if (f->type == CREMA_EFUSE_BOOL)
        *value = 1;
    else if (now == UINT32_MAX || (len < 32 && *value >> len))
        return cr_err(err, CREMA_E_TARGET, "all %u bits of %s are burnt", len, f->name);
    return CREMA_OK;
}

enum crema_status crema_efuse_plan_text(struct crema_efuse_plan *plan,
                                        const struct crema_efuse_field *field, const char *text,
                                        struct crema_error *err)
{
    uint8_t bytes[4];
    uint32_t value = 0;
    if (field->type == CREMA_EFUSE_BYTES && text)
        return plan_hex(plan, field, text, err);
    if ((field->type == CREMA_EFUSE_MAC || field->type == CREMA_EFUSE_MAC_UP) && text)
        return plan_mac(plan, field, text, err);
    enum crema_status st = CREMA_OK;
    if (!text)
        st = next_value(plan->image, field, &value, err);
    else if (!find_value(plan->image, field, text, &value))
        st = cr_err(err, CREMA_E_USAGE, "%s can not be '%s'", field->name, text);
    if (st != CREMA_OK)
        return st;
    put_le32(bytes, value);
    return crema_efuse_plan_bytes(plan, field, bytes, sizeof bytes, err);
}

/* ---- protection ---- */

/* Sets a bit of WR_DIS or RD_DIS, which a bit of WR_DIS may forbid. */
static enum crema_status protect(struct crema_efuse_plan *plan, const char *mask_name, uint8_t bit,
                                 struct crema_error *err)
{
    const struct crema_efuse_field *mask = crema_efuse_find(plan->image, mask_name);
    uint8_t bytes[4];
    put_le32(bytes, 1u << bit);
    return crema_efuse_plan_bytes(plan, mask, bytes, sizeof bytes, err);
}

enum crema_status crema_efuse_plan_hide(struct crema_efuse_plan *plan,
                                        const struct crema_efuse_field *field,
                                        struct crema_error *err)
{
    struct crema_efuse_plan next = *plan;
    if (field->rd_dis == CREMA_EFUSE_NO_BIT || !crema_efuse_find(plan->image, "RD_DIS"))
        return cr_err(err, CREMA_E_USAGE, "%s cannot be read-protected: there is no bit for it",
                      field->name);
    enum crema_status st = protect(&next, "RD_DIS", field->rd_dis, err);
    if (st == CREMA_OK && field->rd_dis_high != CREMA_EFUSE_NO_BIT)
        st = protect(&next, "RD_DIS", field->rd_dis_high, err);
    if (st == CREMA_OK)
        *plan = next;
    return cr_err_what(err, st, "cannot read-protect %s", field->name);
}

enum crema_status crema_efuse_plan_lock(struct crema_efuse_plan *plan,
                                        const struct crema_efuse_field *field,
                                        struct crema_error *err)
{
    if (field->wr_dis == CREMA_EFUSE_NO_BIT || !crema_efuse_find(plan->image, "WR_DIS"))
        return cr_err(err, CREMA_E_USAGE, "%s cannot be write-protected: there is no bit for it",
                      field->name);
    enum crema_status st = protect(plan, "WR_DIS", field->wr_dis, err);
    return cr_err_what(err, st, "cannot write-protect %s", field->name);
}
