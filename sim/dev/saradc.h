/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The converters: one sample at a time, of pins that are either low or high; and the thermometer.
 */
#ifndef SIM_SARADC_H
#define SIM_SARADC_H

#include "dev.h"

struct sim_saradc_params {
    unsigned irq;
    uint8_t first_pin[2]; /* of channel 0 of each converter */
    uint8_t channels[2];
};

extern const struct sim_dev_ops sim_saradc_ops;

#endif
