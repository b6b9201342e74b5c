/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The ciphertext C holds a private key: Y, M and M's Montgomery square rb, a hash of them, M', the
 * length and eight bytes of padding, encrypted by AES-256 in CBC mode with the key that HMAC
 * derived. Z = X^Y mod M. Technical reference manual, "Digital Signature". */
#include "hmac.h"

#include "aes_block.h"
#include "crypto_mem.h"
#include "mpi.h"
#include "sha_block.h"

#include <crema/regs/esp32c3/ds.h>
#include <string.h>

#define NUMBER_LEN 384u /* bytes of the longest number, 3072 bits */
#define NUMBERS    3u
#define BOX_LEN    48u
#define PLAIN_LEN  (NUMBERS * NUMBER_LEN + BOX_LEN)
#define LEN        SIM_AES_BLOCK

/* In the box: a hash, M', the number of words less one, padding. */
#define BOX_PRIME 32u
#define BOX_WORDS 36u
#define BOX_PAD   40u
#define PAD       8u

#define IV_MEM 0x630u /* not every description has it */

#define READY_CYCLES 1000u /* until the key is there */

enum phase { IDLE, GETTING_KEY, READY, SIGNING, SIGNED };

struct ds {
    struct sim_dev dev;
    struct sim_dev *hmac;
    struct sim_event step;
    uint8_t phase;
    uint8_t check; /* QUERY_CHECK */
    bool is_key_missing;
};

static struct ds *ds_of(struct sim_dev *dev)
{
    return (struct ds *)dev;
}

static const struct sim_ds_params *params_of(const struct ds *d)
{
    return d->dev.params;
}

static void decrypt(const struct ds *d, const uint8_t key[32], uint8_t plain[PLAIN_LEN])
{
    struct sim_aes_key aes;
    uint8_t cipher[PLAIN_LEN], iv[LEN];
    dev_get_bytes(&d->dev, DS_Y_MEM_OFFSET, cipher, NUMBER_LEN);
    dev_get_bytes(&d->dev, DS_M_MEM_OFFSET, cipher + NUMBER_LEN, NUMBER_LEN);
    dev_get_bytes(&d->dev, DS_RB_MEM_OFFSET, cipher + 2 * NUMBER_LEN, NUMBER_LEN);
    dev_get_bytes(&d->dev, DS_BOX_MEM_OFFSET, cipher + 3 * NUMBER_LEN, BOX_LEN);
    dev_get_bytes(&d->dev, IV_MEM, iv, LEN);
    sim_aes_expand(&aes, key, 32);
    for (unsigned at = 0; at < PLAIN_LEN; at += LEN) {
        const uint8_t *before = at ? cipher + at - LEN : iv;
        sim_aes_decrypt(&aes, cipher + at, plain + at);
        for (unsigned i = 0; i < LEN; i++)
            plain[at + i] ^= before[i];
    }
}

/* The hash is over the numbers, M', the length and the IV. */
static uint8_t checked(const struct ds *d, const uint8_t plain[PLAIN_LEN])
{
    uint8_t text[NUMBERS * NUMBER_LEN + 8 + LEN], hash[32], bad = 0;
    const uint8_t *box = plain + NUMBERS * NUMBER_LEN;
    memcpy(text, plain, NUMBERS * NUMBER_LEN);
    memcpy(text + NUMBERS * NUMBER_LEN, box + BOX_PRIME, 8);
    dev_get_bytes(&d->dev, IV_MEM, text + NUMBERS * NUMBER_LEN + 8, LEN);
    sim_sha256(text, sizeof text, hash);
    if (memcmp(hash, box, sizeof hash) != 0)
        bad |= DS_QUERY_CHECK_MD_ERROR_MASK;
    for (unsigned i = 0; i < PAD; i++) {
        if (box[BOX_PAD + i] != PAD)
            bad |= DS_QUERY_CHECK_PADDING_BAD_MASK;
    }
    return bad;
}

static void to_words(uint32_t *words, const uint8_t *bytes, uint32_t len)
{
    for (uint32_t i = 0; i < len / 4; i++)
        words[i] = get_le32(bytes + 4 * i);
}

static void sign(struct ds *d)
{
    uint8_t key[32], plain[PLAIN_LEN];
    uint32_t y[NUMBER_LEN / 4], m[NUMBER_LEN / 4], r[NUMBER_LEN / 4], z[NUMBER_LEN / 4] = {0};
    const uint8_t *box = plain + NUMBERS * NUMBER_LEN;
    if (!sim_hmac_ds_key(d->hmac, key))
        return;
    decrypt(d, key, plain);
    d->check = checked(d, plain);
    uint32_t words = get_le32(box + BOX_WORDS) + 1;
    if (!(d->check & DS_QUERY_CHECK_MD_ERROR_MASK) && words >= 1 && words <= NUMBER_LEN / 4) {
        to_words(y, plain, NUMBER_LEN);
        to_words(m, plain + NUMBER_LEN, NUMBER_LEN);
        to_words(r, plain + 2 * NUMBER_LEN, NUMBER_LEN);
        sim_mpi_mod_exp(z, &d->dev.value[DS_X_MEM_OFFSET / 4], y, m, r, get_le32(box + BOX_PRIME),
                        words);
    }
    memcpy(&d->dev.value[DS_Z_MEM_OFFSET / 4], z, sizeof z);
}

static void step_fire(void *ctx)
{
    struct ds *d = ctx;
    uint8_t key[32];
    if (d->phase == GETTING_KEY) {
        d->is_key_missing = !sim_hmac_ds_key(d->hmac, key);
        d->phase = d->is_key_missing ? IDLE : READY;
    } else if (d->phase == SIGNING) {
        sign(d);
        d->phase = SIGNED;
    }
}

static void go(struct ds *d, enum phase phase, uint64_t cycles)
{
    d->phase = (uint8_t)phase;
    sim_event_in(d->dev.sys, &d->step, sim_clk_ticks(d->dev.soc->clk.cpu, cycles));
}

static void start_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    if ((raw & 1) && !sim_event_is_queued(&ds_of(dev)->step))
        go(ds_of(dev), GETTING_KEY, READY_CYCLES);
}

/* As long as the power of a number of the longest kind takes. */
static void continue_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    const uint64_t words = NUMBER_LEN / 4;
    if ((raw & 1) && ds_of(dev)->phase == READY)
        go(ds_of(dev), SIGNING, 2 * words * words * 32 * words * 3 / 2);
}

static void forget(struct ds *d)
{
    d->phase = IDLE;
    d->check = 0;
    sim_event_cancel(d->dev.sys, &d->step);
    memset(&d->dev.value[DS_Z_MEM_OFFSET / 4], 0, NUMBER_LEN);
}

static void finish_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    if (raw & 1)
        forget(ds_of(dev));
}

static uint32_t busy_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return sim_event_is_queued(&ds_of(dev)->step);
}

static uint32_t key_wrong_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return ds_of(dev)->is_key_missing;
}

static uint32_t check_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return ds_of(dev)->check;
}

/* Parameters go in and never come out again. */
static uint32_t secret_read(struct sim_dev *dev, unsigned index)
{
    (void)dev, (void)index;
    return 0;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    forget(ds_of(dev));
    ds_of(dev)->is_key_missing = false;
}

static bool start(struct sim_dev *dev)
{
    struct ds *d = ds_of(dev);
    d->hmac = sim_soc_dev(dev->soc, params_of(d)->hmac);
    d->step = (struct sim_event){.fire = step_fire, .ctx = d};
    return d->hmac != NULL;
}

static const struct sim_reg_rule rules[] = {
    {.off = 0, .count = DS_X_MEM_OFFSET / 4, .read = secret_read},
    {.off = DS_SET_START_OFFSET, .self_clear = UINT32_MAX, .write = start_write},
    {.off = DS_SET_CONTINUE_OFFSET, .self_clear = UINT32_MAX, .write = continue_write},
    {.off = DS_SET_FINISH_OFFSET, .self_clear = UINT32_MAX, .write = finish_write},
    {.off = DS_QUERY_BUSY_OFFSET, .read_only = UINT32_MAX, .read = busy_read},
    {.off = DS_QUERY_KEY_WRONG_OFFSET, .read_only = UINT32_MAX, .read = key_wrong_read},
    {.off = DS_QUERY_CHECK_OFFSET, .read_only = UINT32_MAX, .read = check_read},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct ds, hmac),       SIM_STATE_EVENT(struct ds, step),
    SIM_STATE_MAX(struct ds, phase, SIGNED), SIM_STATE(struct ds, check),
    SIM_STATE(struct ds, is_key_missing),
};
static const struct sim_state state = SIM_STATE_OF(struct ds, dev, state_rows);

const struct sim_dev_ops sim_ds_ops = {
    .kind = "ds",
    .state_size = sizeof(struct ds),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .start = start,
};
