/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* AES with keys of 128 and 256 bits: a block in registers, or lists of blocks by DMA in the modes
 * of NIST SP 800-38A. Technical reference manual, "AES Accelerator". */
#include "aes.h"

#include "aes_block.h"
#include "crypto_mem.h"
#include "gdma.h"
#include "soc.h"

#include <crema/regs/esp32c3/aes.h>
#include <string.h>

#define LEN            SIM_AES_BLOCK
#define BLOCKS_A_STEP  32u
#define CYCLES_A_BLOCK 15u /* of a key of 256 bits; 11 of one of 128 */

/* MODE: bit 2 decrypts; below it the length of the key. */
#define MODE_DECRYPT 4u
#define MODE_128     0u
#define MODE_256     2u

enum block_mode { ECB, CBC, OFB, CTR, CFB8, CFB128 };
enum state { IDLE, WORKING, FINISHED };

struct aes {
    struct sim_dev dev;
    struct sim_gdma_port port;
    struct sim_event step;
    uint32_t left;   /* blocks of the DMA transfer */
    uint8_t iv[LEN]; /* a memory: the block's reset does not reach it */
    uint8_t state;
    bool is_done; /* and nobody has cleared the interrupt */
};

static struct aes *aes_of(struct sim_dev *dev)
{
    return (struct aes *)dev;
}

static const struct sim_aes_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

static void update_irq(struct sim_dev *dev)
{
    bool is_enabled = dev_get(dev, AES_INT_ENA_OFFSET) & AES_INT_ENA_INT_ENA_MASK;
    sim_irq_set(dev->sys, params_of(dev)->irq, aes_of(dev)->is_done && is_enabled);
}

static bool is_decrypting(const struct sim_dev *dev)
{
    return dev_get(dev, AES_MODE_OFFSET) & MODE_DECRYPT;
}

static bool load_key(const struct sim_dev *dev, struct sim_aes_key *key)
{
    uint8_t bytes[32];
    uint32_t mode = dev_get(dev, AES_MODE_OFFSET) & AES_MODE_MODE_MASK & ~MODE_DECRYPT;
    if (mode != MODE_128 && mode != MODE_256) {
        sim_report(dev->sys, "AES: mode %u does not exist in this chip", mode);
        return false;
    }
    dev_get_bytes(dev, AES_KEY_0_OFFSET, bytes, sizeof bytes);
    sim_aes_expand(key, bytes, mode == MODE_256 ? 32 : 16);
    return true;
}

/* One block in registers; over before software can look. */
static void one_block(struct sim_dev *dev)
{
    struct sim_aes_key key;
    uint8_t block[LEN];
    if (!load_key(dev, &key))
        return;
    dev_get_bytes(dev, AES_TEXT_IN_0_OFFSET, block, LEN);
    if (is_decrypting(dev))
        sim_aes_decrypt(&key, block, block);
    else
        sim_aes_encrypt(&key, block, block);
    dev_set_bytes(dev, AES_TEXT_OUT_0_OFFSET, block, LEN);
}

/* DMA */

static void exclusive_or(uint8_t *to, const uint8_t *with)
{
    for (unsigned i = 0; i < LEN; i++)
        to[i] ^= with[i];
}

/* The counter's last 32 or 128 bits go up, most significant byte first. */
static void count_up(uint8_t iv[LEN], bool is_whole)
{
    for (unsigned i = LEN; i-- > (is_whole ? 0u : LEN - 4u);) {
        if (++iv[i])
            break;
    }
}

/* A byte at a time: the block shifts, what was sent comes in behind. */
static void cfb8(const struct sim_aes_key *key, uint8_t iv[LEN], uint8_t block[LEN], bool is_back)
{
    for (unsigned i = 0; i < LEN; i++) {
        uint8_t pad[LEN], in = block[i];
        sim_aes_encrypt(key, iv, pad);
        block[i] ^= pad[0];
        memmove(iv, iv + 1, LEN - 1);
        iv[LEN - 1] = is_back ? in : block[i];
    }
}

static void cbc(const struct sim_aes_key *key, uint8_t iv[LEN], uint8_t block[LEN], bool is_back)
{
    uint8_t in[LEN];
    memcpy(in, block, LEN);
    if (is_back) {
        sim_aes_decrypt(key, block, block);
        exclusive_or(block, iv);
        memcpy(iv, in, LEN);
    } else {
        exclusive_or(block, iv);
        sim_aes_encrypt(key, block, block);
        memcpy(iv, block, LEN);
    }
}

static void stream(const struct sim_aes_key *key, enum block_mode mode, uint8_t iv[LEN],
                   uint8_t block[LEN], bool is_back, bool is_whole)
{
    uint8_t pad[LEN], in[LEN];
    memcpy(in, block, LEN);
    sim_aes_encrypt(key, iv, pad);
    exclusive_or(block, pad);
    if (mode == OFB)
        memcpy(iv, pad, LEN);
    else if (mode == CFB128)
        memcpy(iv, is_back ? in : block, LEN);
    else
        count_up(iv, is_whole);
}

/* False where the chip has no such mode. */
static bool work(struct sim_dev *dev, const struct sim_aes_key *key, uint8_t iv[LEN],
                 uint8_t block[LEN])
{
    uint32_t mode = dev_get(dev, AES_BLOCK_MODE_OFFSET) & AES_BLOCK_MODE_BLOCK_MODE_MASK;
    bool is_back = is_decrypting(dev);
    bool is_whole = dev_get(dev, AES_INC_SEL_OFFSET) & AES_INC_SEL_INC_SEL_MASK;
    if (mode > CFB128)
        return false;
    if (mode == ECB && is_back)
        sim_aes_decrypt(key, block, block);
    else if (mode == ECB)
        sim_aes_encrypt(key, block, block);
    else if (mode == CBC)
        cbc(key, iv, block, is_back);
    else if (mode == CFB8)
        cfb8(key, iv, block, is_back);
    else
        stream(key, mode, iv, block, is_back, is_whole);
    return true;
}

static void finish(struct aes *a)
{
    a->state = FINISHED;
    a->is_done = true;
    update_irq(&a->dev);
}

static void step(void *ctx)
{
    struct aes *a = ctx;
    struct sim_aes_key key;
    uint8_t block[LEN];
    uint32_t done = 0;
    if (a->state != WORKING || sim_event_is_queued(&a->step))
        return;
    if (a->left == 0 || !load_key(&a->dev, &key)) {
        finish(a);
        return;
    }
    for (; done < BLOCKS_A_STEP && a->left && sim_gdma_has_room(&a->port, LEN) &&
           sim_gdma_take(&a->port, block, LEN);
         done++) {
        if (!work(&a->dev, &key, a->iv, block))
            sim_report(a->dev.sys, "AES: there is no such block mode in this chip");
        sim_gdma_put(&a->port, block, LEN, --a->left == 0);
    }
    if (done) /* else the lists have to go on first */
        sim_event_in(a->dev.sys, &a->step,
                     sim_clk_ticks(a->dev.soc->clk.cpu, (uint64_t)done * CYCLES_A_BLOCK));
}

static void trigger_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct aes *a = aes_of(dev);
    if (!(raw & AES_TRIGGER_TRIGGER_MASK) || a->state == WORKING)
        return;
    if (!(dev_get(dev, AES_DMA_ENABLE_OFFSET) & AES_DMA_ENABLE_DMA_ENABLE_MASK)) {
        one_block(dev);
        return;
    }
    a->left = dev_get(dev, AES_BLOCK_NUM_OFFSET);
    a->state = WORKING;
    step(a);
}

static uint32_t iv_read(struct sim_dev *dev, unsigned index)
{
    return get_le32(aes_of(dev)->iv + 4 * index);
}

static void iv_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw, (void)old;
    put_le32(aes_of(dev)->iv + 4 * index, dev_get(dev, AES_IV_MEM_OFFSET + 4 * index));
}

static uint32_t state_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return aes_of(dev)->state;
}

static void exit_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if ((raw & AES_DMA_EXIT_DMA_EXIT_MASK) && aes_of(dev)->state == FINISHED)
        aes_of(dev)->state = IDLE;
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & AES_INT_CLEAR_INT_CLEAR_MASK)
        aes_of(dev)->is_done = false;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    struct aes *a = aes_of(dev);
    if (level == SIM_RESET_CHIP)
        memset(a->iv, 0, LEN);
    sim_event_cancel(dev->sys, &a->step);
    a->left = 0;
    a->state = IDLE;
    a->is_done = false;
}

static bool start(struct sim_dev *dev)
{
    struct aes *a = aes_of(dev);
    a->step = (struct sim_event){.fire = step, .ctx = a};
    a->port = (struct sim_gdma_port){.periph = params_of(dev)->gdma_periph, .kick = step, .ctx = a};
    sim_gdma_attach(sim_soc_dev(dev->soc, params_of(dev)->gdma), &a->port);
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = AES_IV_MEM_OFFSET, .count = LEN / 4, .read = iv_read, .write = iv_write},
    {.off = AES_TRIGGER_OFFSET, .self_clear = UINT32_MAX, .write = trigger_write},
    {.off = AES_STATE_OFFSET, .read_only = UINT32_MAX, .read = state_read},
    {.off = AES_INT_CLEAR_OFFSET, .self_clear = UINT32_MAX, .write = clear_write},
    {.off = AES_DMA_EXIT_OFFSET, .self_clear = UINT32_MAX, .write = exit_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct aes, port),
    SIM_STATE_EVENT(struct aes, step),
    SIM_STATE(struct aes, left),
    SIM_STATE_ARRAY(struct aes, iv),
    SIM_STATE_MAX(struct aes, state, FINISHED),
    SIM_STATE(struct aes, is_done),
};
static const struct sim_state state = SIM_STATE_OF(struct aes, dev, state_rows);

const struct sim_dev_ops sim_aes_ops = {
    .kind = "aes",
    .state_size = sizeof(struct aes),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
