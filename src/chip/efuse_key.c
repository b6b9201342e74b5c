/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Keys: into a free slot, in the byte order that the peripheral takes, with purpose and locks. */
#include "bytes.h"
#include "efuse_priv.h"
#include "err.h"

#include <string.h>

#define HALF 16

static bool is_block_empty(const struct crema_efuse_plan *plan, unsigned block)
{
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++) {
        if (plan->image->words[block][i] | plan->words[block][i])
            return false;
    }
    return true;
}

/* Slots are the blocks that have a field for their key's purpose. */
static bool is_slot(const struct crema_efuse_chip *e, unsigned block)
{
    return e->blocks[block].purpose != NULL;
}

static bool is_last_slot(const struct crema_efuse_chip *e, unsigned block)
{
    for (unsigned i = block + 1; i < e->block_count; i++) {
        if (is_slot(e, i))
            return false;
    }
    return is_slot(e, block);
}

static bool is_slot_free(const struct crema_efuse_plan *plan, unsigned block)
{
    const struct crema_efuse_chip *e = plan->image->chip->efuse;
    struct crema_efuse_image after;
    cr_efuse_after(plan, &after);
    return is_slot(e, block) && is_block_empty(plan, block) &&
           !crema_efuse_block_is_hidden(&after, block) &&
           !crema_efuse_block_is_locked(&after, block) &&
           crema_efuse_value(&after, e->blocks[block].purpose) == 0;
}

static enum crema_status check_place(const struct crema_efuse_plan *plan,
                                     const struct crema_efuse_key *key, struct crema_error *err)
{
    const struct crema_efuse_chip *e = plan->image->chip->efuse;
    const struct crema_efuse_block *b = &e->blocks[key->block];
    const struct crema_efuse_purpose *p = key->purpose;
    bool is_place = p->block ? p->block == key->block : is_slot(e, key->block);
    if (!is_place) {
        cr_err(err, CREMA_E_USAGE, "a key for %s cannot stand in %s", p->name, b->name);
        if (p->block)
            cr_err_try(err, "%s, which is made for it", e->blocks[p->block].name);
        return CREMA_E_USAGE;
    }
    bool is_barred = (e->last_key_bars >> p->code & 1) ||
                     (p->flags & CREMA_EFUSE_KEY_SPLIT && e->last_key_bars >> p->code2 & 1);
    if (is_barred && is_last_slot(e, key->block)) {
        cr_err(err, CREMA_E_USAGE, "a fault in the %s makes %s useless in %s",
               plan->image->chip->title, p->name, b->name);
        cr_err_try(err, "any other key slot");
        return CREMA_E_USAGE;
    }
    return CREMA_OK;
}

/* Curves of 192 and 384 bits leave a quarter of the room free. `out` holds 64 bytes. */
static void pad_number(struct crema_efuse_key *key, size_t size, uint8_t *out)
{
    if (!(key->purpose->flags & CREMA_EFUSE_KEY_NUMBER) || key->len != size / 4 * 3)
        return;
    memset(out, 0, size - key->len);
    memcpy(out + size - key->len, key->data, key->len);
    key->data = out;
    key->len = size;
}

/* The bytes as they stand in the block: `size` of them. */
static enum crema_status arrange(const struct crema_efuse_key *key, size_t size, uint8_t *out,
                                 struct crema_error *err)
{
    bool is_cut = key->purpose->flags & CREMA_EFUSE_KEY_HIGH && key->len == 2 * size;
    bool is_any = false;
    if (key->len != size && !is_cut)
        return cr_err(err, CREMA_E_INPUT, "a key for %s is %zu bytes, and this has %zu",
                      key->purpose->name, size, key->len);
    for (size_t i = 0; i < size; i++) {
        out[i] = key->data[key->purpose->flags & CREMA_EFUSE_KEY_REVERSED ? size - 1 - i : i];
        is_any |= out[i] != 0;
    }
    return is_any ? CREMA_OK
                  : cr_err(err, CREMA_E_INPUT, "the key is all zeros, as the block is already");
}

/* The field that the key's bytes make up: the block, or a half of it. */
static const struct crema_efuse_field *key_field(const struct crema_efuse_image *image,
                                                 const struct crema_efuse_key *key)
{
    unsigned first = key->purpose->flags & CREMA_EFUSE_KEY_HIGH ? 8 * HALF : 0;
    bool is_half = key->purpose->flags & (CREMA_EFUSE_KEY_LOW | CREMA_EFUSE_KEY_HIGH);
    for (size_t i = 0; i < image->layout->field_count; i++) {
        const struct crema_efuse_field *f = &image->layout->fields[i];
        if (f->block == key->block && f->type == CREMA_EFUSE_BYTES && f->bit == first &&
            f->len == (is_half ? 8 * HALF : 256))
            return f;
    }
    return NULL;
}

static enum crema_status plan_purpose(struct crema_efuse_plan *plan,
                                      const struct crema_efuse_key *key, struct crema_error *err)
{
    const struct crema_efuse_block *b = &plan->image->chip->efuse->blocks[key->block];
    const struct crema_efuse_field *f =
        b->purpose ? crema_efuse_find(plan->image, b->purpose) : NULL;
    uint8_t code = key->purpose->code;
    if (!f)
        return CREMA_OK;
    enum crema_status st = CREMA_OK;
    uint32_t now = crema_efuse_value(plan->image, b->purpose);
    if (now != code && code == 0)
        st = cr_err(err, CREMA_E_TARGET, "%s is for %s already", b->name,
                    crema_efuse_value_name(plan->image, f));
    else if (now != code)
        st = crema_efuse_plan_bytes(plan, f, &code, 1, err);
    return st == CREMA_OK ? crema_efuse_plan_lock(plan, f, err) : st;
}

static enum crema_status plan_protection(struct crema_efuse_plan *plan,
                                         const struct crema_efuse_key *key,
                                         const struct crema_efuse_field *field,
                                         struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (key->purpose->flags & CREMA_EFUSE_KEY_SECRET && !key->is_readable)
        st = crema_efuse_plan_hide(plan, field, err);
    if (st == CREMA_OK && !key->is_writable)
        st = crema_efuse_plan_lock(plan, field, err);
    return st;
}

static enum crema_status plan_one(struct crema_efuse_plan *plan, const struct crema_efuse_key *key,
                                  struct crema_error *err)
{
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    const struct crema_efuse_field *field = key_field(plan->image, key);
    const struct crema_efuse_field *also =
        key->purpose->also ? crema_efuse_find(plan->image, key->purpose->also) : NULL;
    enum crema_status st = check_place(plan, key, err);
    if (st != CREMA_OK)
        return st;
    if (!field)
        return cr_err(err, CREMA_E_UNSUPPORTED, "the %s has no key field for %s",
                      plan->image->chip->title, key->purpose->name);
    size_t size = crema_efuse_len(plan->image, field) / 8;
    st = arrange(key, size, bytes, err);
    if (st == CREMA_OK)
        st = crema_efuse_plan_bytes(plan, field, bytes, size, err);
    if (st == CREMA_OK)
        st = plan_purpose(plan, key, err);
    if (st == CREMA_OK && also)
        st = crema_efuse_plan_text(plan, also, "1", err);
    return st == CREMA_OK ? plan_protection(plan, key, field, err) : st;
}

static enum crema_status plan_two(struct crema_efuse_plan *plan, const struct crema_efuse_key *key,
                                  struct crema_error *err)
{
    const struct crema_chip *chip = plan->image->chip;
    struct crema_efuse_key half = *key;
    if (key->len != 64)
        return cr_err(err, CREMA_E_INPUT, "a key for %s is 64 bytes, and this has %zu",
                      key->purpose->name, key->len);
    half.len = 32;
    half.purpose = crema_efuse_purpose_of(chip, key->purpose->code);
    enum crema_status st = plan_one(plan, &half, err);
    half.data = key->data + 32;
    half.purpose = crema_efuse_purpose_of(chip, key->purpose->code2);
    do {
        half.block++;
    } while (half.block < chip->efuse->block_count && !is_slot_free(plan, half.block));
    if (st == CREMA_OK && half.block == chip->efuse->block_count)
        return cr_err(err, CREMA_E_TARGET, "%s takes two key slots, and none is free behind %s",
                      key->purpose->name, chip->efuse->blocks[key->block].name);
    return st == CREMA_OK ? plan_one(plan, &half, err) : st;
}

enum crema_status crema_efuse_plan_key(struct crema_efuse_plan *plan,
                                       const struct crema_efuse_key *key, struct crema_error *err)
{
    struct crema_efuse_plan next = *plan;
    struct crema_efuse_key whole = *key;
    uint8_t padded[64];
    bool is_split = key->purpose->flags & CREMA_EFUSE_KEY_SPLIT;
    pad_number(&whole, is_split ? 64 : 32, padded);
    enum crema_status st = is_split ? plan_two(&next, &whole, err) : plan_one(&next, &whole, err);
    if (st == CREMA_OK)
        *plan = next;
    return cr_err_what(err, st, "cannot burn a key into %s",
                       plan->image->chip->efuse->blocks[key->block].name);
}
