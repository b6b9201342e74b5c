/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the versions of the eFuse controller share: behaviour in efuse.c, places in a layout. The
 * registers to program stand first in all of them. */
#ifndef SIM_EFUSE_INT_H
#define SIM_EFUSE_INT_H

#include "efuse.h"

struct efuse_layout {
    uint16_t wr_dis, repeat_data; /* RD_DIS stands in the low bits of the latter */
    uint16_t conf, cmd, int_raw, int_ena;
    uint32_t blk_num; /* field of CMD */
};

struct efuse {
    struct sim_dev dev;
    const struct efuse_layout *layout;
    struct sim_event done;
};

extern const struct sim_state efuse_state;

void efuse_init(struct sim_dev *dev, const struct efuse_layout *layout);
void efuse_reset(struct sim_dev *dev, enum sim_reset_level level);
void efuse_update_irq(struct sim_dev *dev);
void efuse_cmd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
uint32_t efuse_int_st_read(struct sim_dev *dev, unsigned index);
void efuse_int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);

/* For a file that has included one version's register header. `last` is the last register that
 * only reading commands change. */
#define EFUSE_LAYOUT                                                                               \
    {                                                                                              \
        .wr_dis = EFUSE_RD_WR_DIS_OFFSET, .repeat_data = EFUSE_RD_REPEAT_DATA0_OFFSET,             \
        .conf = EFUSE_CONF_OFFSET, .cmd = EFUSE_CMD_OFFSET, .int_raw = EFUSE_INT_RAW_OFFSET,       \
        .int_ena = EFUSE_INT_ENA_OFFSET, .blk_num = EFUSE_CMD_BLK_NUM_MASK,                        \
    }
#define EFUSE_RULES(last)                                                                          \
    {                                                                                              \
        {.off = EFUSE_RD_WR_DIS_OFFSET,                                                            \
         .count = ((last)-EFUSE_RD_WR_DIS_OFFSET) / 4 + 1,                                         \
         .read_only = UINT32_MAX},                                                                 \
            {.off = EFUSE_CMD_OFFSET, .write = efuse_cmd_write},                                   \
            {.off = EFUSE_INT_RAW_OFFSET, .read_only = UINT32_MAX},                                \
            {.off = EFUSE_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = efuse_int_st_read},      \
            {.off = EFUSE_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = efuse_int_clr_write}, \
    }
#define EFUSE_OPS                                                                                  \
    {                                                                                              \
        .kind = "efuse", .state_size = sizeof(struct efuse), .state = &efuse_state,                \
        .rules = rules, .rule_count = sizeof rules / sizeof rules[0], .reset = efuse_reset,        \
        .update_irq = efuse_update_irq, .start = start,                                            \
    }

#endif
