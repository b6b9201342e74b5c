/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "clk_tap.h"

#include "soc.h"

#include <assert.h>

static const struct sim_clk standing_still = {0, 1};

void sim_clk_tap_init(struct sim_clk_tap *tap, const struct sim_dev *dev,
                      const struct sim_clk_mux *mux)
{
    tap->mux = mux;
    tap->holder = mux->periph ? sim_soc_dev(dev->soc, mux->periph) : dev;
    tap->clocks = &dev->soc->clk;
    assert(tap->holder);
}

struct sim_clk sim_clk_source(const struct sim_clocks *clk, uint8_t source)
{
    switch (source) {
    case SIM_CLK_XTAL:
        return clk->xtal;
    case SIM_CLK_APB:
        return clk->apb;
    case SIM_CLK_RC_FAST:
        return clk->rc_fast;
    case SIM_CLK_RTC_SLOW:
        return clk->rtc_slow;
    case SIM_CLK_PLL:
        return clk->pll;
    case SIM_CLK_PLL_PERIPH:
        return clk->pll_periph;
    case SIM_CLK_PLL_FLASH:
        return clk->pll_flash;
    case SIM_CLK_PLL_DIV3:
        return sim_clk_div(clk->pll, 3);
    default:
        return standing_still;
    }
}

struct sim_clk sim_clk_tapped(const struct sim_clk_tap *tap)
{
    const struct sim_clk_mux *m = tap->mux;
    const struct sim_dev *h = tap->holder;
    if (m->enable.mask && !dev_read_field(h, m->enable))
        return standing_still;
    uint32_t sel = dev_read_field(h, m->sel) % SIM_CLK_CHOICES;
    struct sim_clk clk = sim_clk_source(tap->clocks, m->source[sel]);
    clk = sim_clk_div(clk, dev_read_field(h, m->first[sel]) + 1);
    uint32_t n = dev_read_field(h, m->num) + 1;
    uint32_t a = dev_read_field(h, m->a);
    if (a == 0)
        return sim_clk_div(clk, n);
    clk.den *= a;
    return sim_clk_div(clk, n * a + dev_read_field(h, m->b));
}
