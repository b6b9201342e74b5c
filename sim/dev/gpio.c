/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "IO MUX and GPIO Matrix". Signals of peripherals are not routed: a
 * pin that is given to one drives nothing here. */
#include "gpio.h"

#include "soc.h"

#include <crema/regs/esp32c3/gpio.h>
#include <crema/regs/esp32c3/io_mux.h>

enum int_type { TYPE_OFF, TYPE_RISE, TYPE_FALL, TYPE_ANY, TYPE_LOW, TYPE_HIGH };

#define PADS_MAX 32

#define ENA_CPU 1u /* bits of PIN.INT_ENA */
#define ENA_NMI 2u

struct gpio {
    struct sim_dev dev;
    struct sim_dev *io_mux;
    uint32_t pads;   /* levels when last looked at */
    uint32_t driven; /* pins that the chip drives */
    uint32_t level;  /* and to what */
};

static struct gpio *gpio_of(struct sim_dev *dev)
{
    return (struct gpio *)dev;
}

static const struct sim_gpio_params *params_of(const struct gpio *g)
{
    return g->dev.params;
}

static uint32_t pin_reg(const struct gpio *g, unsigned pin)
{
    return dev_get(&g->dev, GPIO_PIN_OFFSET + 4 * pin);
}

static uint32_t pad_reg(const struct gpio *g, unsigned pin)
{
    if (!g->io_mux || pin >= params_of(g)->pin_count)
        return IO_MUX_GPIO_RESET;
    return dev_get(g->io_mux, IO_MUX_GPIO_OFFSET + 4 * pin);
}

/* What the chip itself does to the pins. */
static void outputs(const struct gpio *g, uint32_t *driven, uint32_t *level)
{
    uint32_t out = dev_get(&g->dev, GPIO_OUT_OFFSET);
    uint32_t enable = dev_get(&g->dev, GPIO_ENABLE_OFFSET);
    *driven = *level = 0;
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) {
        uint32_t sel = dev_get(&g->dev, GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * i);
        bool is_gpio = (sel & GPIO_FUNC_OUT_SEL_CFG_OUT_SEL_MASK) == params_of(g)->signal_gpio;
        bool is_on = enable >> i & 1;
        if (sel & GPIO_FUNC_OUT_SEL_CFG_OEN_INV_SEL_MASK)
            is_on = !is_on;
        bool is_high = out >> i & 1;
        if (sel & GPIO_FUNC_OUT_SEL_CFG_INV_SEL_MASK)
            is_high = !is_high;
        bool is_open_drain = pin_reg(g, i) & GPIO_PIN_PAD_DRIVER_MASK;
        if (!is_gpio || !is_on || (is_open_drain && is_high))
            continue;
        *driven |= 1u << i;
        *level |= (uint32_t)is_high << i;
    }
}

/* Levels at the pads: the chip's own, else the board's, else the pull's. */
static uint32_t pad_levels(const struct gpio *g)
{
    const struct sim_soc_state *soc = g->dev.soc;
    uint32_t ext = soc->gpio_in_ext;
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) {
        uint32_t pad = pad_reg(g, i);
        if (soc->gpio_ext_driven >> i & 1)
            continue;
        if (pad & IO_MUX_GPIO_FUN_WPU_MASK)
            ext |= 1u << i;
        else if (pad & IO_MUX_GPIO_FUN_WPD_MASK)
            ext &= ~(1u << i);
    }
    return (g->level & g->driven) | (ext & ~g->driven);
}

static uint32_t active_interrupts(const struct gpio *g, uint32_t before, uint32_t now)
{
    uint32_t active = 0;
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) {
        bool was = before >> i & 1;
        bool is = now >> i & 1;
        switch ((pin_reg(g, i) & GPIO_PIN_INT_TYPE_MASK) /
                (GPIO_PIN_INT_TYPE_MASK & -GPIO_PIN_INT_TYPE_MASK)) {
        case TYPE_RISE:
            active |= (uint32_t)(!was && is) << i;
            break;
        case TYPE_FALL:
            active |= (uint32_t)(was && !is) << i;
            break;
        case TYPE_ANY:
            active |= (uint32_t)(was != is) << i;
            break;
        case TYPE_LOW:
            active |= (uint32_t)!is << i;
            break;
        case TYPE_HIGH:
            active |= (uint32_t)is << i;
            break;
        default:
            break;
        }
    }
    return active;
}

static uint32_t enabled_status(const struct gpio *g, uint32_t ena)
{
    uint32_t mask = 0;
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) {
        uint32_t bits = (pin_reg(g, i) & GPIO_PIN_INT_ENA_MASK) /
                        (GPIO_PIN_INT_ENA_MASK & -GPIO_PIN_INT_ENA_MASK);
        mask |= (uint32_t)((bits & ena) != 0) << i;
    }
    return dev_get(&g->dev, GPIO_STATUS_OFFSET) & mask;
}

static void tell_board(struct gpio *g)
{
    struct sim_soc_state *soc = g->dev.soc;
    uint32_t driven, level;
    outputs(g, &driven, &level);
    if (driven == g->driven && level == g->level)
        return;
    g->driven = driven;
    g->level = level;
    soc->gpio_out_level = level;
    if (soc->gpio_changed)
        soc->gpio_changed(soc->gpio_ctx, level, driven);
}

/* Called after every write and when the board moves a pin. */
static void update(struct sim_dev *dev)
{
    struct gpio *g = gpio_of(dev);
    tell_board(g);
    uint32_t pads = pad_levels(g);
    uint32_t active = active_interrupts(g, g->pads, pads);
    g->pads = pads;
    dev_set(dev, GPIO_STATUS_OFFSET, dev_get(dev, GPIO_STATUS_OFFSET) | active);
    sim_irq_set(dev->sys, params_of(g)->irq, enabled_status(g, ENA_CPU) != 0);
    sim_irq_set(dev->sys, params_of(g)->irq_nmi, enabled_status(g, ENA_NMI) != 0);
}

static void pins_changed(void *ctx)
{
    update(ctx);
}

/* OUT, ENABLE and STATUS each have a register that sets bits and one that clears them. */
static void set_clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t base)
{
    uint32_t value = dev_get(dev, base);
    dev_set(dev, base, index == 0 ? value | raw : value & ~raw);
}

static uint32_t reg_mask(struct sim_dev *dev)
{
    return params_of(gpio_of(dev))->reg_mask;
}

/* A register with a bit for each pin has no others. */
static void bits_write(struct sim_dev *dev, uint32_t off)
{
    dev_set(dev, off, dev_get(dev, off) & reg_mask(dev));
}

static void out_all_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    bits_write(dev, GPIO_OUT_OFFSET);
}

static void enable_all_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    bits_write(dev, GPIO_ENABLE_OFFSET);
}

static void status_all_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    bits_write(dev, GPIO_STATUS_OFFSET);
}

static void out_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    set_clear_write(dev, index, raw & reg_mask(dev), GPIO_OUT_OFFSET);
}

static void enable_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    set_clear_write(dev, index, raw & reg_mask(dev), GPIO_ENABLE_OFFSET);
}

static void status_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    set_clear_write(dev, index, raw & reg_mask(dev), GPIO_STATUS_OFFSET);
}

static uint32_t strap_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct sim_soc_state *soc = dev->soc;
    uint32_t strap = 0;
    for (unsigned i = 0; i < SIM_GPIO_STRAPS; i++) {
        unsigned pin = params_of(gpio_of(dev))->strap_pin[i];
        bool is_overridden = soc->is_download_forced && pin == soc->soc->strap_gpio;
        if (pin != SIM_GPIO_NONE && (soc->straps >> pin & 1) && !is_overridden)
            strap |= 1u << i;
    }
    return strap;
}

/* A pad whose input is switched off reads 0. */
static uint32_t in_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct gpio *g = gpio_of(dev);
    uint32_t in = pad_levels(g);
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) {
        if (!(pad_reg(g, i) & IO_MUX_GPIO_FUN_IE_MASK))
            in &= ~(1u << i);
    }
    return in & (UINT32_MAX >> (32 - params_of(g)->pin_count));
}

static uint32_t cpu_int_read(struct sim_dev *dev, unsigned index)
{
    return enabled_status(gpio_of(dev), index == 0 ? ENA_CPU : ENA_NMI);
}

static uint32_t status_next_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct gpio *g = gpio_of(dev);
    return active_interrupts(g, g->pads, pad_levels(g));
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct gpio *g = gpio_of(dev);
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) /* some descriptions end too early */
        dev_set(dev, GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * i, params_of(g)->signal_gpio);
    tell_board(g);
    g->pads = pad_levels(g);
}

static bool start(struct sim_dev *dev)
{
    struct gpio *g = gpio_of(dev);
    g->io_mux = sim_soc_dev(dev->soc, "IO_MUX");
    dev->soc->pins_changed = pins_changed;
    dev->soc->pins_ctx = dev;
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = GPIO_OUT_OFFSET, .write = out_all_write},
    {.off = GPIO_OUT_W1TS_OFFSET, .count = 2, .self_clear = UINT32_MAX, .write = out_write},
    {.off = GPIO_ENABLE_OFFSET, .write = enable_all_write},
    {.off = GPIO_ENABLE_W1TS_OFFSET, .count = 2, .self_clear = UINT32_MAX, .write = enable_write},
    {.off = GPIO_STRAP_OFFSET, .read_only = UINT32_MAX, .read = strap_read},
    {.off = GPIO_IN_OFFSET, .read_only = UINT32_MAX, .read = in_read},
    {.off = GPIO_STATUS_OFFSET, .write = status_all_write},
    {.off = GPIO_STATUS_W1TS_OFFSET, .count = 2, .self_clear = UINT32_MAX, .write = status_write},
    {.off = GPIO_PCPU_INT_OFFSET, .count = 2, .read_only = UINT32_MAX, .read = cpu_int_read},
    {.off = GPIO_FUNC_OUT_SEL_CFG_OFFSET, .count = PADS_MAX},
    {.off = GPIO_STATUS_NEXT_OFFSET, .read_only = UINT32_MAX, .read = status_next_read},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct gpio, io_mux),
    SIM_STATE(struct gpio, pads),
    SIM_STATE(struct gpio, driven),
    SIM_STATE(struct gpio, level),
};
static const struct sim_state state = SIM_STATE_OF(struct gpio, dev, state_rows);

const struct sim_dev_ops sim_gpio_ops = {
    .kind = "gpio",
    .state_size = sizeof(struct gpio),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update,
    .start = start,
};

/* The pads' settings: what matters of them is read above. */
static void pad_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    if (dev->soc->pins_changed)
        dev->soc->pins_changed(dev->soc->pins_ctx);
}

static const struct sim_reg_rule io_mux_rules[] = {
    {.off = IO_MUX_GPIO_OFFSET, .count = PADS_MAX, .write = pad_write},
};

const struct sim_dev_ops sim_io_mux_ops = {
    .kind = "io_mux",
    .state_size = sizeof(struct sim_dev),
    .rules = io_mux_rules,
    .rule_count = sizeof io_mux_rules / sizeof io_mux_rules[0],
};
