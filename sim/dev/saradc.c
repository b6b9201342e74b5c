/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "On-Chip Sensor and Analog Signal Processing". */
#include "saradc.h"

#include "bytes.h"
#include "gpio.h"
#include "soc.h"

#include <crema/regs/esp32c3/apb_saradc.h>

#define SAMPLE_US  10
#define FULL_SCALE 4095u
#define NO_CHANNEL 0u   /* what a channel without a pin reads: the converter's own ground */
#define ROOM_RAW   104u /* the thermometer's reading at 25 degrees, without an offset */
#define START      APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_START_MASK
#define CONVERTERS 2

struct saradc {
    struct sim_dev dev;
    struct sim_dev *gpio;
    struct sim_event done;
};

static struct saradc *adc_of(struct sim_dev *dev)
{
    return (struct saradc *)dev;
}

static const struct sim_saradc_params *params_of(const struct saradc *a)
{
    return a->dev.params;
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, APB_SARADC_INT_RAW_OFFSET) & dev_get(dev, APB_SARADC_INT_ENA_OFFSET);
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(adc_of(dev))->irq, int_st_read(dev, 0) != 0);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, APB_SARADC_INT_RAW_OFFSET, dev_get(dev, APB_SARADC_INT_RAW_OFFSET) & ~raw);
}

static uint32_t sample(struct saradc *a, unsigned converter)
{
    const struct sim_saradc_params *p = params_of(a);
    uint32_t channel = dev_field(&a->dev, APB_SARADC_ONETIME_SAMPLE_OFFSET,
                                 APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_CHANNEL_MASK);
    if (channel >= p->channels[converter])
        return NO_CHANNEL;
    return sim_gpio_pad(a->gpio, p->first_pin[converter] + channel) ? FULL_SCALE : 0;
}

static void done_fire(void *ctx)
{
    static const uint32_t chosen[CONVERTERS] = {
        APB_SARADC_ONETIME_SAMPLE_SARADC1_ONETIME_SAMPLE_MASK,
        APB_SARADC_ONETIME_SAMPLE_SARADC2_ONETIME_SAMPLE_MASK};
    static const uint32_t done[CONVERTERS] = {APB_SARADC_INT_RAW_APB_SARADC1_DONE_INT_RAW_MASK,
                                              APB_SARADC_INT_RAW_APB_SARADC2_DONE_INT_RAW_MASK};
    struct saradc *a = ctx;
    uint32_t raw = dev_get(&a->dev, APB_SARADC_INT_RAW_OFFSET);
    for (unsigned i = 0; i < CONVERTERS; i++) {
        if (!(dev_get(&a->dev, APB_SARADC_ONETIME_SAMPLE_OFFSET) & chosen[i]))
            continue;
        dev_set(&a->dev, APB_SARADC_SAR1DATA_STATUS_OFFSET + 4 * i, sample(a, i));
        raw |= done[i];
    }
    dev_set(&a->dev, APB_SARADC_INT_RAW_OFFSET, raw);
    update_irq(&a->dev);
}

/* The rising edge begins a sample; software takes the bit back. */
static void sample_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    if (raw & ~old & START)
        sim_event_in(dev->sys, &adc_of(dev)->done, SAMPLE_US * SIM_TICKS_PER_US);
}

static uint32_t tsens_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    uint32_t value = dev_get(dev, APB_SARADC_APB_TSENS_CTRL_OFFSET);
    bool is_on = value & APB_SARADC_APB_TSENS_CTRL_TSENS_PU_MASK;
    return (value & ~APB_SARADC_APB_TSENS_CTRL_TSENS_OUT_MASK) | (is_on ? ROOM_RAW : 0);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_event_cancel(dev->sys, &adc_of(dev)->done);
}

static bool start(struct sim_dev *dev)
{
    struct saradc *a = adc_of(dev);
    a->gpio = sim_soc_dev(dev->soc, "GPIO");
    a->done = (struct sim_event){.fire = done_fire, .ctx = a};
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = APB_SARADC_ONETIME_SAMPLE_OFFSET, .write = sample_write},
    {.off = APB_SARADC_SAR1DATA_STATUS_OFFSET, .count = CONVERTERS, .read_only = UINT32_MAX},
    {.off = APB_SARADC_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = APB_SARADC_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = APB_SARADC_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = APB_SARADC_APB_TSENS_CTRL_OFFSET,
     .read_only = APB_SARADC_APB_TSENS_CTRL_TSENS_OUT_MASK,
     .read = tsens_read},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct saradc, gpio),
    SIM_STATE_EVENT(struct saradc, done),
};
static const struct sim_state state = SIM_STATE_OF(struct saradc, dev, state_rows);

const struct sim_dev_ops sim_saradc_ops = {
    .kind = "saradc",
    .state_size = sizeof(struct saradc),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
