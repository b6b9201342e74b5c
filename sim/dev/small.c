/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "small.h"

#include "soc.h"

#include <crema/regs/esp32c3/apb_ctrl.h>
#include <crema/regs/esp32c6/intpri.h>
#include <crema/regs/esp32c6/lp_peri.h>
#include <stdlib.h>
#include <string.h>

/* Bus control */

static uint32_t random_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return sim_random(dev->sys);
}

static const struct sim_reg_rule apb_ctrl_rules[] = {
    {.off = APB_CTRL_RND_DATA_OFFSET, .read_only = UINT32_MAX, .read = random_read},
};

const struct sim_dev_ops sim_apb_ctrl_ops = {
    .kind = "apb_ctrl",
    .state_size = sizeof(struct sim_dev),
    .rules = apb_ctrl_rules,
    .rule_count = sizeof apb_ctrl_rules / sizeof apb_ctrl_rules[0],
};

static const struct sim_reg_rule lp_peri_rules[] = {
    {.off = LP_PERI_RNG_DATA_OFFSET, .read_only = UINT32_MAX, .read = random_read},
};

const struct sim_dev_ops sim_lp_peri_ops = {
    .kind = "lp_peri",
    .state_size = sizeof(struct sim_dev),
    .rules = lp_peri_rules,
    .rule_count = sizeof lp_peri_rules / sizeof lp_peri_rules[0],
};

/* Interrupts from software */

static void intpri_update(struct sim_dev *dev)
{
    const struct sim_intpri_params *p = dev->params;
    for (unsigned i = 0; i < 4; i++)
        sim_irq_set(dev->sys, p->irq_from_cpu + i,
                    dev_get(dev, INTPRI_CPU_INTR_FROM_CPU_0_OFFSET + 4 * i) & 1);
}

static const struct sim_reg_rule intpri_rules[] = {
    {.off = INTPRI_CPU_INTR_FROM_CPU_0_OFFSET, .count = 4, .read_only = ~1u},
};

const struct sim_dev_ops sim_intpri_ops = {
    .kind = "intpri",
    .state_size = sizeof(struct sim_dev),
    .rules = intpri_rules,
    .rule_count = sizeof intpri_rules / sizeof intpri_rules[0],
    .update_irq = intpri_update,
};

/* Analogue bus */

#define CMD_WRITE (1u << 24)
#define CMD_BUSY  (1u << 25)

struct analog_bus {
    struct sim_dev dev;
    uint8_t (*reg)[256]; /* [256] a block's registers each */
};

static struct analog_bus *analog_of(struct sim_dev *dev)
{
    return (struct analog_bus *)dev;
}

static void analog_command(struct sim_dev *dev, uint32_t off, uint32_t word)
{
    uint8_t *reg = &analog_of(dev)->reg[word & 0xff][word >> 8 & 0xff];
    if (word & CMD_WRITE)
        *reg = (uint8_t)(word >> 16);
    word = (word & ~0xff0000u) | (uint32_t)*reg << 16;
    dev_set(dev, off, word & ~CMD_BUSY);
}

static uint32_t analog_read(struct sim_dev *dev, uint32_t off, unsigned size)
{
    const struct sim_analog_bus_params *p = dev->params;
    uint32_t value = dev_get(dev, off);
    if ((off & ~3u) == p->status_off)
        value |= p->status_set;
    else if ((off & ~3u) - p->command_off >= 4u * p->command_count)
        sim_dev_read_kept(dev, off, value);
    (void)size;
    return value >> (off % 4 * 8);
}

static void analog_write(struct sim_dev *dev, uint32_t off, unsigned size, uint32_t value)
{
    const struct sim_analog_bus_params *p = dev->params;
    uint32_t shift = off % 4 * 8;
    uint32_t lanes = (size < 4 ? (1u << (size * 8)) - 1 : UINT32_MAX) << shift;
    uint32_t word = (dev_get(dev, off) & ~lanes) | (value << shift & lanes);
    uint32_t at = off & ~3u;
    dev_set(dev, at, word);
    if (at >= p->command_off && at < p->command_off + 4u * p->command_count)
        analog_command(dev, at, word);
}

/* The analogue blocks lose what software gave them with the power alone. */
static void analog_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    if (level == SIM_RESET_CHIP)
        memset(analog_of(dev)->reg, 0, 256 * sizeof *analog_of(dev)->reg);
}

static bool analog_start(struct sim_dev *dev)
{
    analog_of(dev)->reg = calloc(256, sizeof *analog_of(dev)->reg);
    return analog_of(dev)->reg != NULL;
}

static void analog_release(struct sim_dev *dev)
{
    free(analog_of(dev)->reg);
}

static const struct sim_state_row analog_state_rows[] = {
    SIM_STATE_BLOCK(struct analog_bus, reg, 256 * 256),
};
static const struct sim_state analog_state =
    SIM_STATE_OF(struct analog_bus, dev, analog_state_rows);

const struct sim_dev_ops sim_analog_bus_ops = {
    .kind = "analog_bus",
    .state_size = sizeof(struct analog_bus),
    .state = &analog_state,
    .reset = analog_reset,
    .start = analog_start,
    .release = analog_release,
    .read = analog_read,
    .write = analog_write,
};
