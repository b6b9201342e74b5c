/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* SHA-1, SHA-224 and SHA-256 as the accelerator does them: in its typical mode software fills a
 * block, starts, and reads the state; in DMA mode a list of buffers holds the blocks. Message and
 * state stand in memory as bytes do, so a register holds a word of the standard with its bytes
 * reversed. Technical reference manual, "SHA Accelerator". */
#include "sha.h"

#include "crypto_mem.h"
#include "gdma.h"
#include "sha_block.h"
#include "soc.h"

#include <crema/regs/esp32c3/sha.h>

#define BLOCK_LEN      (4 * SIM_SHA_BLOCK)
#define BLOCKS_A_STEP  32u
#define CYCLES_A_BLOCK 80u /* SHA-1 has 80 rounds, SHA-256 64 and a longer way around them */
#define BLOCK_NUM_MASK SHA_DMA_BLOCK_NUM_DMA_BLOCK_NUM_MASK

struct sha {
    struct sim_dev dev;
    struct sim_gdma_port port;
    struct sim_event step;
    uint32_t left; /* blocks that DMA has still to bring */
    bool is_first; /* the next of them begins a message */
    bool is_busy;
    bool is_done; /* and nobody has cleared the interrupt */
};

static struct sha *sha_of(struct sim_dev *dev)
{
    return (struct sha *)dev;
}

static const struct sim_sha_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

static void update_irq(struct sim_dev *dev)
{
    bool is_enabled = dev_get(dev, SHA_IRQ_ENA_OFFSET) & SHA_IRQ_ENA_INTERRUPT_ENA_MASK;
    sim_irq_set(dev->sys, params_of(dev)->irq, sha_of(dev)->is_done && is_enabled);
}

static bool mode_of(const struct sim_dev *dev, enum sim_sha_mode *mode)
{
    uint32_t value = dev_get(dev, SHA_MODE_OFFSET) & SHA_MODE_MODE_MASK;
    *mode = value;
    if (value > SIM_SHA256)
        sim_report(dev->sys, "SHA: mode %u does not exist in this chip", value);
    return value <= SIM_SHA256;
}

static void hash_block(struct sim_dev *dev, enum sim_sha_mode mode, const uint8_t bytes[BLOCK_LEN],
                       bool is_first)
{
    uint32_t h[SIM_SHA_STATE], m[SIM_SHA_BLOCK];
    sim_sha_begin(mode, h);
    if (!is_first)
        dev_get_hash_words(dev, SHA_H_MEM_OFFSET, h, SIM_SHA_STATE);
    for (unsigned i = 0; i < SIM_SHA_BLOCK; i++)
        m[i] = get_be32(bytes + 4 * i);
    sim_sha_block(mode, h, m);
    dev_set_hash_words(dev, SHA_H_MEM_OFFSET, h, SIM_SHA_STATE);
}

/* START and CONTINUE: any write begins. */
static void start_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    (void)old;
    uint8_t bytes[BLOCK_LEN];
    enum sim_sha_mode mode;
    if (sha_of(dev)->is_busy || !mode_of(dev, &mode))
        return;
    dev_get_bytes(dev, SHA_M_MEM_OFFSET, bytes, BLOCK_LEN);
    hash_block(dev, mode, bytes, index == 0);
}

/* DMA mode */

static void finish(struct sha *s)
{
    s->is_busy = false;
    s->is_done = true;
    update_irq(&s->dev);
}

static void step(void *ctx)
{
    struct sha *s = ctx;
    uint8_t bytes[BLOCK_LEN];
    enum sim_sha_mode mode;
    uint32_t done = 0;
    if (!s->is_busy || sim_event_is_queued(&s->step))
        return;
    if (s->left == 0 || !mode_of(&s->dev, &mode)) {
        finish(s);
        return;
    }
    for (; done < BLOCKS_A_STEP && s->left && sim_gdma_take(&s->port, bytes, BLOCK_LEN); done++) {
        hash_block(&s->dev, mode, bytes, s->is_first);
        s->is_first = false;
        s->left--;
    }
    if (done) /* else the list has to go on first */
        sim_event_in(s->dev.sys, &s->step,
                     sim_clk_ticks(s->dev.soc->clk.cpu, (uint64_t)done * CYCLES_A_BLOCK));
}

/* DMA_START and DMA_CONTINUE. */
static void dma_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    (void)old;
    struct sha *s = sha_of(dev);
    if (s->is_busy)
        return;
    s->is_busy = true;
    s->is_first = index == 0;
    s->left = dev_get(dev, SHA_DMA_BLOCK_NUM_OFFSET) & BLOCK_NUM_MASK;
    step(s);
}

static uint32_t busy_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return sha_of(dev)->is_busy;
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & SHA_CLEAR_IRQ_CLEAR_INTERRUPT_MASK)
        sha_of(dev)->is_done = false;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct sha *s = sha_of(dev);
    sim_event_cancel(dev->sys, &s->step);
    s->left = 0;
    s->is_busy = s->is_done = s->is_first = false;
}

static bool start(struct sim_dev *dev)
{
    struct sha *s = sha_of(dev);
    s->step = (struct sim_event){.fire = step, .ctx = s};
    s->port = (struct sim_gdma_port){.periph = params_of(dev)->gdma_periph, .kick = step, .ctx = s};
    sim_gdma_attach(sim_soc_dev(dev->soc, params_of(dev)->gdma), &s->port);
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = SHA_START_OFFSET, .count = 2, .self_clear = UINT32_MAX, .write = start_write},
    {.off = SHA_BUSY_OFFSET, .read_only = UINT32_MAX, .read = busy_read},
    {.off = SHA_DMA_START_OFFSET, .count = 2, .self_clear = UINT32_MAX, .write = dma_write},
    {.off = SHA_CLEAR_IRQ_OFFSET, .self_clear = UINT32_MAX, .write = clear_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct sha, port), SIM_STATE_EVENT(struct sha, step),
    SIM_STATE(struct sha, left),        SIM_STATE(struct sha, is_first),
    SIM_STATE(struct sha, is_busy),     SIM_STATE(struct sha, is_done),
};
static const struct sim_state state = SIM_STATE_OF(struct sha, dev, state_rows);

const struct sim_dev_ops sim_sha_ops = {
    .kind = "sha",
    .state_size = sizeof(struct sha),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
