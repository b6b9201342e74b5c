/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "efuse_int.h"

#include <crema/regs/esp32c3/efuse.h>

static const struct efuse_layout layout = EFUSE_LAYOUT;

static const struct sim_reg_rule rules[] = EFUSE_RULES(EFUSE_RD_RS_ERR1_OFFSET);

static bool start(struct sim_dev *dev)
{
    efuse_init(dev, &layout);
    return true;
}

const struct sim_dev_ops sim_efuse_ops = EFUSE_OPS;
