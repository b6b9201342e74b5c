/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Where a block takes its clock from: a choice of sources and a divider, in fields of the block
 * itself or of the one that holds the chip's clocks. */
#ifndef SIM_CLK_TAP_H
#define SIM_CLK_TAP_H

#include "clk.h"
#include "dev.h"

enum sim_clk_source {
    SIM_CLK_NONE,
    SIM_CLK_XTAL,
    SIM_CLK_APB,
    SIM_CLK_RC_FAST,
    SIM_CLK_RTC_SLOW,
    SIM_CLK_PLL,        /* undivided */
    SIM_CLK_PLL_PERIPH, /* its fixed tap for peripherals */
    SIM_CLK_PLL_FLASH,  /* and for the flash */
    SIM_CLK_PLL_DIV3    /* the third of it */
};

#define SIM_CLK_CHOICES 4

struct sim_clk_mux {
    const char *periph; /* the block that has the fields; NULL: the one that takes the clock */
    struct sim_field sel;
    struct sim_field enable;                 /* mask 0: always on */
    uint8_t source[SIM_CLK_CHOICES];         /* enum sim_clk_source, by sel */
    struct sim_field num, a, b;              /* divider: num + 1 + b / a */
    struct sim_field first[SIM_CLK_CHOICES]; /* a source's own divider before it: field + 1 */
};

/* One of the chip's clocks; one that stands still for SIM_CLK_NONE. */
struct sim_clk sim_clk_source(const struct sim_clocks *clocks, uint8_t source);

struct sim_clk_tap {
    const struct sim_clk_mux *mux;
    const struct sim_dev *holder;
    const struct sim_clocks *clocks;
};

/* For a block's start: everything else of the chip must be present. */
void sim_clk_tap_init(struct sim_clk_tap *tap, const struct sim_dev *dev,
                      const struct sim_clk_mux *mux);
/* The clock as its fields stand now. */
struct sim_clk sim_clk_tapped(const struct sim_clk_tap *tap);

#endif
