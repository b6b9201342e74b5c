/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "gates.h"

#include "soc.h"

static void update(const struct sim_dev *dev, const struct sim_gate *gate, struct sim_dev *target)
{
    if (gate->clock.mask && !dev_read_field(dev, gate->clock))
        target->gate = SIM_DEV_NO_CLOCK;
    else
        target->gate = dev_read_field(dev, gate->reset) ? SIM_DEV_IN_RESET : SIM_DEV_ON;
}

/* A peripheral that is held in reset is as good as one that has just been reset: both edges of the
 * bit put it into that state. */
void sim_gates_changed(struct sim_dev *dev, const struct sim_gates *gates, uint32_t off,
                       uint32_t changed)
{
    for (size_t i = 0; i < gates->count; i++) {
        const struct sim_gate *gate = &gates->rows[i];
        bool is_reset = gate->reset.off == off && (gate->reset.mask & changed);
        bool is_clock = gate->clock.off == off && (gate->clock.mask & changed);
        struct sim_dev *target = is_reset || is_clock ? sim_soc_dev(dev->soc, gate->periph) : NULL;
        if (!target)
            continue;
        if (is_reset)
            sim_dev_reset(target, SIM_RESET_CORE);
        update(dev, gate, target);
    }
}

void sim_gates_update(struct sim_dev *dev, const struct sim_gates *gates)
{
    for (size_t i = 0; i < gates->count; i++) {
        struct sim_dev *target = sim_soc_dev(dev->soc, gates->rows[i].periph);
        if (target)
            update(dev, &gates->rows[i], target);
    }
}
