/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The eFuse controller. The bits themselves are the board's (soc->efuse), laid out as soc.h says;
 * which blocks there are, and who guards and hides them, tells the chip's table (crema/efuse.h). */
#ifndef SIM_EFUSE_H
#define SIM_EFUSE_H

#include "dev.h"

/* Where the fields of block 0 lie that a write-protect bit guards; the word counts from WR_DIS. */
struct sim_efuse_guard {
    uint8_t bit; /* of WR_DIS */
    uint8_t word;
    uint32_t mask;
};

struct sim_efuse_params {
    unsigned irq;
    const struct sim_efuse_guard *guards;
    unsigned guard_count;
    uint32_t read_us, program_us; /* how long the commands take */
};

/* The second version has four blocks. */
extern const struct sim_dev_ops sim_efuse_ops, sim_efuse_v2_ops;

#endif
