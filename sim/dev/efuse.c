/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "eFuse Controller". Programming only ever sets bits. The read
 * registers are shadows: they change with a read command or a reset. From block 1 on, check words
 * are burnt along with the data, and reading decodes: what software burns in two goes, or with
 * other check words than belong to it, comes back wrong or with its failure told. */
#include "efuse_int.h"

#include "bytes.h"
#include "rs_code.h"
#include "soc.h"

#include <crema/efuse.h>
#include <string.h>

#define OP_READ    0x5aa5u
#define OP_PROGRAM 0x5a5au

/* The same in every version. */
#define INT_READ_DONE 1u
#define INT_PGM_DONE  2u
#define READ_CMD      1u
#define PGM_CMD       2u
#define BOTH_CMDS     (READ_CMD | PGM_CMD)
#define OP_CODE_MASK  0xffffu
#define CHECK_VALUE   0x20u /* the first of three registers behind the data to program */
#define CHECK_WORDS   3u
#define ERR_MAX       7u /* what an error count of three bits can say */

static struct efuse *efuse_of(struct sim_dev *dev)
{
    return (struct efuse *)dev;
}

static const struct efuse_layout *layout_of(const struct sim_dev *dev)
{
    return ((const struct efuse *)dev)->layout;
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

static const struct crema_efuse_chip *table_of(const struct sim_dev *dev)
{
    return dev->soc->soc->chip->efuse;
}

/* A block's check words; NULL for block 0, which has its bits four times instead. */
static uint8_t *check_cells(const struct sim_dev *dev, unsigned block)
{
    const struct sim_soc_state *soc = dev->soc;
    size_t at = sim_soc_efuse_check(soc->soc, block);
    return block && soc->efuse && at + SIM_RS_CHECK <= soc->efuse_len ? soc->efuse + at : NULL;
}

static uint32_t burnt(const struct sim_dev *dev, uint32_t off)
{
    const uint8_t *p = cells(dev, off);
    return p ? get_le32(p) : 0;
}

/* One bit hides a block, or one each of its halves. */
static bool is_hidden(const struct crema_efuse_block *block, unsigned word, uint32_t rd_dis)
{
    bool is_high = block->rd_dis_high != 0xff && word >= block->words / 2u;
    uint8_t bit = is_high ? block->rd_dis_high : block->rd_dis;
    return bit != 0xff && (rd_dis >> bit & 1);
}

static void tell_errors(struct sim_dev *dev, const struct crema_efuse_block *block, int errors)
{
    if (block->err_off && errors != SIM_RS_FAILED)
        dev_set_field(dev, block->err_off, ERR_MAX << block->err_lsb, (uint32_t)errors);
    if (block->fail_off)
        dev_set_field(dev, block->fail_off, 1u << block->fail_bit, errors == SIM_RS_FAILED);
}

/* Decoded where the block is coded and the board has its check words. */
static void read_block(struct sim_dev *dev, unsigned number, uint8_t data[SIM_RS_DATA])
{
    const struct crema_efuse_block *block = &table_of(dev)->blocks[number];
    uint8_t word[SIM_RS_DATA + SIM_RS_CHECK] = {0};
    const uint8_t *check = check_cells(dev, number);
    for (unsigned i = 0; i < block->words; i++)
        put_le32(word + 4 * i, burnt(dev, block->read_off + 4u * i));
    if (check) {
        memcpy(word + SIM_RS_DATA, check, SIM_RS_CHECK);
        tell_errors(dev, block, sim_rs_decode(word));
    }
    memcpy(data, word, SIM_RS_DATA);
}

static void load_shadows(struct sim_dev *dev)
{
    const struct crema_efuse_chip *table = table_of(dev);
    uint32_t hidden = burnt(dev, layout_of(dev)->repeat_data);
    for (unsigned b = 0; b < table->block_count; b++) {
        const struct crema_efuse_block *block = &table->blocks[b];
        uint8_t data[SIM_RS_DATA];
        read_block(dev, b, data);
        for (unsigned i = 0; i < block->words; i++)
            dev_set(dev, block->read_off + 4u * i,
                    is_hidden(block, i, hidden) ? 0 : get_le32(data + 4 * i));
    }
}

/* Bits of a word that may be set now. */
static uint32_t writable(const struct sim_dev *dev, unsigned block, unsigned word)
{
    const struct sim_efuse_params *p = params_of(dev);
    uint32_t locks = burnt(dev, layout_of(dev)->wr_dis);
    uint8_t whole = table_of(dev)->blocks[block].wr_dis;
    if (whole != 0xff)
        return locks >> whole & 1 ? 0 : UINT32_MAX;
    uint32_t mask = UINT32_MAX;
    for (unsigned i = 0; i < p->guard_count; i++) {
        if (p->guards[i].word == word && (locks >> p->guards[i].bit & 1))
            mask &= ~p->guards[i].mask;
    }
    return mask;
}

static void burn(uint8_t *cell, uint32_t bits)
{
    if (cell)
        put_le32(cell, get_le32(cell) | bits);
}

static void program(struct sim_dev *dev, unsigned number)
{
    if (number >= table_of(dev)->block_count)
        return;
    const struct crema_efuse_block *block = &table_of(dev)->blocks[number];
    for (unsigned i = 0; i < block->words; i++)
        burn(cells(dev, block->read_off + 4u * i), dev_get(dev, 4 * i) & writable(dev, number, i));
    uint8_t *check = check_cells(dev, number);
    for (unsigned i = 0; check && i < CHECK_WORDS; i++)
        burn(check + 4 * i, dev_get(dev, CHECK_VALUE + 4 * i) & writable(dev, number, i));
}

static uint32_t int_st(const struct sim_dev *dev)
{
    const struct efuse_layout *l = layout_of(dev);
    return dev_get(dev, l->int_raw) & dev_get(dev, l->int_ena);
}

void efuse_update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(dev)->irq, int_st(dev) != 0);
}

static void done_fire(void *ctx)
{
    struct sim_dev *dev = ctx;
    const struct efuse_layout *l = layout_of(dev);
    uint32_t cmd = dev_get(dev, l->cmd);
    uint32_t raised = 0;
    if (cmd & PGM_CMD) {
        program(dev, dev_field(dev, l->cmd, l->blk_num));
        raised |= INT_PGM_DONE;
    }
    if (cmd & READ_CMD) {
        load_shadows(dev);
        raised |= INT_READ_DONE;
    }
    dev_set(dev, l->cmd, cmd & ~BOTH_CMDS);
    dev_set(dev, l->int_raw, dev_get(dev, l->int_raw) | raised);
    efuse_update_irq(dev);
}

/* A command needs its own code in CONF; without it nothing begins and the bit stays down. */
void efuse_cmd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    const struct efuse_layout *l = layout_of(dev);
    uint32_t op = dev_get(dev, l->conf) & OP_CODE_MASK;
    uint32_t go = raw & BOTH_CMDS;
    if (sim_event_is_queued(&efuse_of(dev)->done)) {
        dev_set(dev, l->cmd, old);
        return;
    }
    if (op != OP_READ)
        go &= ~READ_CMD;
    if (op != OP_PROGRAM)
        go &= ~PGM_CMD;
    dev_set(dev, l->cmd, (raw & ~BOTH_CMDS) | go);
    uint64_t us = go & PGM_CMD ? params_of(dev)->program_us : params_of(dev)->read_us;
    if (go)
        sim_event_in(dev->sys, &efuse_of(dev)->done, us * SIM_TICKS_PER_US);
}

uint32_t efuse_int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return int_st(dev);
}

void efuse_int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    uint32_t off = layout_of(dev)->int_raw;
    dev_set(dev, off, dev_get(dev, off) & ~raw);
}

void efuse_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_event_cancel(dev->sys, &efuse_of(dev)->done);
    load_shadows(dev);
}

void efuse_init(struct sim_dev *dev, const struct efuse_layout *layout)
{
    efuse_of(dev)->layout = layout;
    efuse_of(dev)->done = (struct sim_event){.fire = done_fire, .ctx = dev};
}

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct efuse, layout),
    SIM_STATE_EVENT(struct efuse, done),
};
const struct sim_state efuse_state = SIM_STATE_OF(struct efuse, dev, state_rows);
