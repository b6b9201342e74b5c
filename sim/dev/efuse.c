/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "eFuse Controller". Programming only ever sets bits. The read
 * registers are shadows: they change with a read command or a reset. The Reed-Solomon check words
 * of blocks 1 to 10 are taken as right. */
#include "efuse.h"

#include "bytes.h"
#include "soc.h"

#include <crema/regs/esp32c3/efuse.h>

#define OP_READ    0x5aa5u
#define OP_PROGRAM 0x5a5au

#define INT_READ_DONE EFUSE_INT_RAW_READ_DONE_INT_RAW_MASK
#define INT_PGM_DONE  EFUSE_INT_RAW_PGM_DONE_INT_RAW_MASK
#define BOTH_CMDS     (EFUSE_CMD_READ_CMD_MASK | EFUSE_CMD_PGM_CMD_MASK)

struct efuse {
    struct sim_dev dev;
    struct sim_event done;
};

static struct efuse *efuse_of(struct sim_dev *dev)
{
    return (struct efuse *)dev;
}

static const struct sim_efuse_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

/* The bits as they are burnt; NULL when the board has none there. */
static uint8_t *cells(const struct sim_dev *dev, uint32_t off)
{
    const struct sim_soc_state *soc = dev->soc;
    size_t at = off - soc->soc->efuse_first_off;
    return soc->efuse && at + 4 <= soc->efuse_len ? soc->efuse + at : NULL;
}

static uint32_t burnt(const struct sim_dev *dev, uint32_t off)
{
    const uint8_t *p = cells(dev, off);
    return p ? get_le32(p) : 0;
}

static void load_shadows(struct sim_dev *dev)
{
    const struct sim_efuse_params *p = params_of(dev);
    uint32_t hidden = burnt(dev, EFUSE_RD_REPEAT_DATA0_OFFSET);
    for (unsigned b = 0; b < p->block_count; b++) {
        const struct sim_efuse_block *block = &p->blocks[b];
        bool is_hidden = block->rd_dis != 0xff && (hidden >> block->rd_dis & 1);
        for (unsigned i = 0; i < block->words; i++) {
            uint32_t off = block->off + 4 * i;
            dev_set(dev, off, is_hidden ? 0 : burnt(dev, off));
        }
    }
}

/* Bits of a word that may be set now. */
static uint32_t writable(const struct sim_dev *dev, unsigned block, unsigned word)
{
    const struct sim_efuse_params *p = params_of(dev);
    uint32_t locks = burnt(dev, EFUSE_RD_WR_DIS_OFFSET);
    uint8_t whole = p->blocks[block].wr_dis;
    if (whole != 0xff)
        return locks >> whole & 1 ? 0 : UINT32_MAX;
    uint32_t mask = UINT32_MAX;
    for (unsigned i = 0; i < p->guard_count; i++) {
        if (p->guards[i].word == word && (locks >> p->guards[i].bit & 1))
            mask &= ~p->guards[i].mask;
    }
    return mask;
}

static void program(struct sim_dev *dev, unsigned block)
{
    const struct sim_efuse_params *p = params_of(dev);
    if (block >= p->block_count)
        return;
    for (unsigned i = 0; i < p->blocks[block].words; i++) {
        uint32_t off = p->blocks[block].off + 4 * i;
        uint32_t bits = dev_get(dev, EFUSE_PGM_DATA0_OFFSET + 4 * i) & writable(dev, block, i);
        uint8_t *cell = cells(dev, off);
        if (cell)
            put_le32(cell, get_le32(cell) | bits);
    }
}

static void update_irq(struct sim_dev *dev)
{
    uint32_t st = dev_get(dev, EFUSE_INT_RAW_OFFSET) & dev_get(dev, EFUSE_INT_ENA_OFFSET);
    sim_irq_set(dev->sys, params_of(dev)->irq, st != 0);
}

static void done_fire(void *ctx)
{
    struct sim_dev *dev = ctx;
    uint32_t cmd = dev_get(dev, EFUSE_CMD_OFFSET);
    uint32_t raised = 0;
    if (cmd & EFUSE_CMD_PGM_CMD_MASK) {
        program(dev, dev_field(dev, EFUSE_CMD_OFFSET, EFUSE_CMD_BLK_NUM_MASK));
        raised |= INT_PGM_DONE;
    }
    if (cmd & EFUSE_CMD_READ_CMD_MASK) {
        load_shadows(dev);
        raised |= INT_READ_DONE;
    }
    dev_set(dev, EFUSE_CMD_OFFSET, cmd & ~BOTH_CMDS);
    dev_set(dev, EFUSE_INT_RAW_OFFSET, dev_get(dev, EFUSE_INT_RAW_OFFSET) | raised);
    update_irq(dev);
}

/* A command needs its own code in CONF; without it nothing begins and the bit stays down. */
static void cmd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    uint32_t op = dev_field(dev, EFUSE_CONF_OFFSET, EFUSE_CONF_OP_CODE_MASK);
    uint32_t go = raw & BOTH_CMDS;
    if (sim_event_is_queued(&efuse_of(dev)->done)) {
        dev_set(dev, EFUSE_CMD_OFFSET, old);
        return;
    }
    if (op != OP_READ)
        go &= ~EFUSE_CMD_READ_CMD_MASK;
    if (op != OP_PROGRAM)
        go &= ~EFUSE_CMD_PGM_CMD_MASK;
    dev_set(dev, EFUSE_CMD_OFFSET, (raw & ~BOTH_CMDS) | go);
    uint64_t us =
        go & EFUSE_CMD_PGM_CMD_MASK ? params_of(dev)->program_us : params_of(dev)->read_us;
    if (go)
        sim_event_in(dev->sys, &efuse_of(dev)->done, us * SIM_TICKS_PER_US);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, EFUSE_INT_RAW_OFFSET) & dev_get(dev, EFUSE_INT_ENA_OFFSET);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, EFUSE_INT_RAW_OFFSET, dev_get(dev, EFUSE_INT_RAW_OFFSET) & ~raw);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_event_cancel(dev->sys, &efuse_of(dev)->done);
    load_shadows(dev);
}

static bool start(struct sim_dev *dev)
{
    efuse_of(dev)->done = (struct sim_event){.fire = done_fire, .ctx = dev};
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = EFUSE_RD_WR_DIS_OFFSET,
     .count = (EFUSE_RD_RS_ERR1_OFFSET - EFUSE_RD_WR_DIS_OFFSET) / 4 + 1,
     .read_only = UINT32_MAX},
    {.off = EFUSE_CMD_OFFSET, .write = cmd_write},
    {.off = EFUSE_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = EFUSE_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = EFUSE_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_EVENT(struct efuse, done),
};
static const struct sim_state state = SIM_STATE_OF(struct efuse, dev, state_rows);

const struct sim_dev_ops sim_efuse_ops = {
    .kind = "efuse",
    .state_size = sizeof(struct efuse),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
