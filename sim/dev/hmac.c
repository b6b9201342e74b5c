/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* FIPS 198-1. Software pads the message itself and gives it block by block; the length that it puts
 * there counts the block of the inner key. Technical reference manual, "HMAC Accelerator". */
#include "hmac.h"

#include "crypto_mem.h"
#include "sha_block.h"

#include <crema/regs/esp32c3/hmac.h>
#include <string.h>

#define INNER 0x36363636u
#define OUTER 0x5c5c5c5cu

/* Of a key, in eFuse and in PARA_PURPOSE. */
enum purpose { FOR_ALL_DOWN = 5, FOR_JTAG = 6, FOR_DS = 7, FOR_SOFTWARE = 8 };

struct hmac {
    struct sim_dev dev;
    uint32_t outer[SIM_SHA_STATE], inner[SIM_SHA_STATE];
    uint32_t ds_key[SIM_SHA_STATE];
    bool has_key;  /* of a message that software gives */
    bool is_wrong; /* the key is not burnt for that */
    bool has_ds_key;
};

static struct hmac *hmac_of(struct sim_dev *dev)
{
    return (struct hmac *)dev;
}

static void key_block(const uint32_t key[SIM_SHA_STATE], uint32_t pad, uint32_t h[SIM_SHA_STATE])
{
    uint32_t m[SIM_SHA_BLOCK];
    for (unsigned i = 0; i < SIM_SHA_BLOCK; i++)
        m[i] = pad ^ (i < SIM_SHA_STATE ? key[i] : 0);
    sim_sha_begin(SIM_SHA256, h);
    sim_sha_block(SIM_SHA256, h, m);
}

/* Another hash of 32 bytes behind a first block of 64. */
static void append_hash(uint32_t h[SIM_SHA_STATE], const uint32_t hash[SIM_SHA_STATE])
{
    uint32_t m[SIM_SHA_BLOCK] = {0};
    memcpy(m, hash, SIM_SHA_STATE * sizeof *m);
    m[SIM_SHA_STATE] = 0x80000000;
    m[SIM_SHA_BLOCK - 1] = (64 + 32) * 8;
    sim_sha_block(SIM_SHA256, h, m);
}

static void derive_ds_key(struct hmac *h)
{
    uint32_t ones[SIM_SHA_STATE];
    memset(ones, 0xff, sizeof ones);
    append_hash(h->inner, ones);
    append_hash(h->outer, h->inner);
    memcpy(h->ds_key, h->outer, sizeof h->ds_key);
    h->has_ds_key = true;
}

/* Hardware reads keys that software can not. */
static bool load_key(struct hmac *h)
{
    const struct sim_hmac_params *p = h->dev.params;
    uint32_t n = dev_get(&h->dev, HMAC_SET_PARA_KEY_OFFSET) & HMAC_SET_PARA_KEY_KEY_SET_MASK;
    uint32_t want =
        dev_get(&h->dev, HMAC_SET_PARA_PURPOSE_OFFSET) & HMAC_SET_PARA_PURPOSE_PURPOSE_SET_MASK;
    uint32_t key[SIM_SHA_STATE];
    if (n >= SIM_HMAC_KEYS || want < FOR_ALL_DOWN || want > FOR_SOFTWARE)
        return false;
    uint32_t is = sim_soc_efuse(h->dev.soc, p->purpose[n]);
    if (is != want && (is != FOR_ALL_DOWN || want == FOR_SOFTWARE))
        return false;
    for (unsigned i = 0; i < SIM_SHA_STATE; i++) {
        struct sim_efuse_field word = {(uint16_t)(p->key_word[n] + i), 0, 32};
        key[i] = __builtin_bswap32(sim_soc_efuse(h->dev.soc, word));
    }
    key_block(key, INNER, h->inner);
    key_block(key, OUTER, h->outer);
    if (want == FOR_DS)
        derive_ds_key(h);
    h->has_key = want == FOR_SOFTWARE;
    return true;
}

static void start_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    hmac_of(dev)->has_key = hmac_of(dev)->is_wrong = false;
}

static void finish_key_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    if (raw & 1)
        hmac_of(dev)->is_wrong = !load_key(hmac_of(dev));
}

static void block_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct hmac *h = hmac_of(dev);
    uint32_t m[SIM_SHA_BLOCK];
    if (!(raw & 1) || !h->has_key)
        return;
    dev_get_hash_words(dev, HMAC_WR_MESSAGE_MEM_OFFSET, m, SIM_SHA_BLOCK);
    sim_sha_block(SIM_SHA256, h->inner, m);
}

/* MESSAGE_END, and ONE_BLOCK for a message that has no other. */
static void end_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct hmac *h = hmac_of(dev);
    if (!(raw & 1) || !h->has_key)
        return;
    append_hash(h->outer, h->inner);
    h->has_key = false;
    dev_set_hash_words(dev, HMAC_RD_RESULT_MEM_OFFSET, h->outer, SIM_SHA_STATE);
}

static void forget_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    for (unsigned i = 0; (raw & 1) && i < SIM_SHA_STATE; i++)
        dev_set(dev, HMAC_RD_RESULT_MEM_OFFSET + 4 * i, 0);
}

static void invalidate_ds_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    if (raw & 1)
        hmac_of(dev)->has_ds_key = false;
}

static uint32_t error_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return hmac_of(dev)->is_wrong;
}

bool sim_hmac_ds_key(const struct sim_dev *hmac, uint8_t key[32])
{
    const struct hmac *h = (const struct hmac *)hmac;
    for (unsigned i = 0; i < SIM_SHA_STATE; i++)
        put_be32(key + 4 * i, h->ds_key[i]);
    return h->has_ds_key;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct hmac *h = hmac_of(dev);
    h->has_key = h->is_wrong = h->has_ds_key = false;
    memset(h->inner, 0, sizeof h->inner);
    memset(h->outer, 0, sizeof h->outer);
    memset(h->ds_key, 0, sizeof h->ds_key);
}

#define COMMAND(reg, function)                                                                     \
    {                                                                                              \
        .off = HMAC_##reg##_OFFSET, .self_clear = UINT32_MAX, .write = (function)                  \
    }

static const struct sim_reg_rule rules[] = {
    COMMAND(SET_START, start_write),
    COMMAND(SET_PARA_FINISH, finish_key_write),
    COMMAND(SET_MESSAGE_ONE, block_write),
    COMMAND(SET_MESSAGE_ING, NULL),
    COMMAND(SET_MESSAGE_PAD, NULL),
    COMMAND(SET_MESSAGE_END, end_write),
    COMMAND(ONE_BLOCK, end_write),
    COMMAND(SET_RESULT_FINISH, forget_write),
    COMMAND(SET_INVALIDATE_DS, invalidate_ds_write),
    {.off = HMAC_QUERY_ERROR_OFFSET, .read_only = UINT32_MAX, .read = error_read},
    {.off = HMAC_QUERY_BUSY_OFFSET, .read_only = UINT32_MAX}, /* done before software looks */
    {.off = HMAC_RD_RESULT_MEM_OFFSET, .count = SIM_SHA_STATE, .read_only = UINT32_MAX},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_ARRAY(struct hmac, outer),  SIM_STATE_ARRAY(struct hmac, inner),
    SIM_STATE_ARRAY(struct hmac, ds_key), SIM_STATE(struct hmac, has_key),
    SIM_STATE(struct hmac, is_wrong),     SIM_STATE(struct hmac, has_ds_key),
};
static const struct sim_state state = SIM_STATE_OF(struct hmac, dev, state_rows);

const struct sim_dev_ops sim_hmac_ops = {
    .kind = "hmac",
    .state_size = sizeof(struct hmac),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
};
