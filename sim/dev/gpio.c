/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "IO MUX and GPIO Matrix". */
#include "gpio.h"

#include "soc.h"

#include <assert.h>
#include <crema/regs/esp32c3/gpio.h>
#include <crema/regs/esp32c3/io_mux.h>

enum int_type { TYPE_OFF, TYPE_RISE, TYPE_FALL, TYPE_ANY, TYPE_LOW, TYPE_HIGH };

#define PADS_MAX  32
#define INS_MAX   32
#define WAVES_MAX 16

#define ENA_CPU 1u /* bits of PIN.INT_ENA */
#define ENA_NMI 2u

/* How the pins are wired, from the registers that say so; a bit for each pin. */
struct wiring {
    bool is_known;
    uint32_t gpio; /* shows the bit of GPIO_OUT */
    uint32_t out_inverted;
    uint32_t by_enable, enable_inverted; /* the bit of GPIO_ENABLE decides whether it drives */
    uint32_t open_drain;
    uint32_t input_on;
    uint32_t pull_up, pull_down;
    uint32_t peripheral; /* shows a signal: */
    uint8_t signal[PADS_MAX];
};

struct gpio {
    struct sim_dev dev;
    struct sim_dev *io_mux;
    uint32_t pads;                           /* levels when last looked at */
    uint32_t driven;                         /* pins that the chip drives */
    uint32_t level;                          /* and to what */
    uint32_t signal_level[SIM_SIGNALS / 32]; /* what peripherals drive */
    uint32_t signal_on[SIM_SIGNALS / 32];
    uint32_t signal_known[SIM_SIGNALS / 32]; /* of which a model tells */
    struct sim_event edge;                   /* the next one of a wave that somebody waits for */
    struct wiring wiring;
    struct sim_signal_in *in[INS_MAX];
    unsigned in_count;
    const struct sim_signal_wave *wave[WAVES_MAX];
    unsigned wave_count;
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

static unsigned pad_function(const struct gpio *g, unsigned pin)
{
    const uint32_t mask = IO_MUX_GPIO_MCU_SEL_MASK;
    return (pad_reg(g, pin) & mask) / (mask & -mask);
}

/* The function that the pad has now, if it is one that goes past the matrix. */
static const struct sim_gpio_direct *direct_of(const struct gpio *g, unsigned pin)
{
    const struct sim_gpio_params *p = params_of(g);
    unsigned function = pad_function(g, pin);
    for (size_t i = 0; i < p->direct_count; i++) {
        if (p->direct[i].pin == pin && p->direct[i].function == function)
            return &p->direct[i];
    }
    return NULL;
}

/* Wiring */

static void wire_output(struct gpio *g, unsigned pin)
{
    struct wiring *w = &g->wiring;
    const uint32_t bit = 1u << pin;
    const struct sim_gpio_direct *direct = direct_of(g, pin);
    uint32_t cfg = dev_get(&g->dev, GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * pin);
    uint32_t signal = cfg & GPIO_FUNC_OUT_SEL_CFG_OUT_SEL_MASK;
    if (direct) {
        w->peripheral |= direct->out < SIM_SIGNALS ? bit : 0;
        w->signal[pin] = direct->out;
        return;
    }
    bool is_gpio = signal == params_of(g)->signal_gpio;
    w->signal[pin] = (uint8_t)signal;
    w->gpio |= is_gpio ? bit : 0;
    w->peripheral |= !is_gpio && signal < SIM_SIGNALS ? bit : 0;
    w->out_inverted |= cfg & GPIO_FUNC_OUT_SEL_CFG_INV_SEL_MASK ? bit : 0;
    w->by_enable |= is_gpio || (cfg & GPIO_FUNC_OUT_SEL_CFG_OEN_SEL_MASK) ? bit : 0;
    w->enable_inverted |= cfg & GPIO_FUNC_OUT_SEL_CFG_OEN_INV_SEL_MASK ? bit : 0;
}

static const struct wiring *wiring_of(struct gpio *g)
{
    struct wiring *w = &g->wiring;
    if (w->is_known)
        return w;
    *w = (struct wiring){.is_known = true};
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) {
        uint32_t pad = pad_reg(g, i);
        const uint32_t bit = 1u << i;
        wire_output(g, i);
        w->open_drain |= pin_reg(g, i) & GPIO_PIN_PAD_DRIVER_MASK ? bit : 0;
        w->input_on |= pad & IO_MUX_GPIO_FUN_IE_MASK ? bit : 0;
        if (pad & IO_MUX_GPIO_FUN_WPU_MASK)
            w->pull_up |= bit;
        else if (pad & IO_MUX_GPIO_FUN_WPD_MASK)
            w->pull_down |= bit;
    }
    return w;
}

static bool is_set(const uint32_t *bits, unsigned n)
{
    return bits[n / 32] >> (n % 32) & 1;
}

static void put_bit(uint32_t *bits, unsigned n, bool value)
{
    uint32_t mask = 1u << (n % 32);
    bits[n / 32] = value ? bits[n / 32] | mask : bits[n / 32] & ~mask;
}

static void look_at_waves(struct gpio *g)
{
    for (unsigned i = 0; i < g->wave_count; i++)
        put_bit(g->signal_level, g->wave[i]->number, g->wave[i]->level(g->wave[i]->ctx));
}

/* What the chip itself does to the pins. */
static void outputs(struct gpio *g, uint32_t *driven, uint32_t *level)
{
    const struct wiring *w = wiring_of(g);
    uint32_t on = 0, high = dev_get(&g->dev, GPIO_OUT_OFFSET) & w->gpio, known = w->gpio;
    for (uint32_t left = w->peripheral; left; left &= left - 1) {
        unsigned pin = (unsigned)__builtin_ctz(left);
        known |= (uint32_t)is_set(g->signal_known, w->signal[pin]) << pin;
        on |= (uint32_t)is_set(g->signal_on, w->signal[pin]) << pin;
        high |= (uint32_t)is_set(g->signal_level, w->signal[pin]) << pin;
    }
    high ^= w->out_inverted;
    uint32_t enable = dev_get(&g->dev, GPIO_ENABLE_OFFSET);
    *driven = ((w->by_enable & enable) | (~w->by_enable & on)) ^ w->enable_inverted;
    *driven &= known;
    *driven &= ~(w->open_drain & high);
    *level = high & *driven;
}

/* Levels at the pads: the chip's own, else the board's, else the pull's. */
static uint32_t pad_levels(struct gpio *g)
{
    const struct sim_soc_state *soc = g->dev.soc;
    const struct wiring *w = wiring_of(g);
    uint32_t pulled = (soc->gpio_in_ext | w->pull_up) & ~w->pull_down;
    uint32_t ext = (soc->gpio_in_ext & soc->gpio_ext_driven) | (pulled & ~soc->gpio_ext_driven);
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
    look_at_waves(g);
    outputs(g, &driven, &level);
    if (driven == g->driven && level == g->level)
        return;
    g->driven = driven;
    g->level = level;
    soc->gpio_out_level = level;
    if (soc->gpio_changed)
        soc->gpio_changed(soc->gpio_ctx, level, driven);
}

/* The matrix's other direction */

enum { SOURCE_LOW = PADS_MAX, SOURCE_HIGH };

/* The pin that a peripheral's input shows, or the level that it has without one. */
static unsigned source_of(const struct gpio *g, unsigned signal, bool *is_inverted)
{
    const struct sim_gpio_params *p = params_of(g);
    uint32_t cfg = dev_get(&g->dev, GPIO_FUNC_IN_SEL_CFG_OFFSET + 4 * signal);
    uint32_t pin = (cfg & p->in->sel) / (p->in->sel & -p->in->sel);
    *is_inverted = false;
    if (!(cfg & p->in->matrix)) {
        for (size_t i = 0; i < p->direct_count; i++) {
            if (p->direct[i].in == signal &&
                pad_function(g, p->direct[i].pin) == p->direct[i].function)
                return p->direct[i].pin;
        }
        return SOURCE_LOW;
    }
    *is_inverted = cfg & p->in->invert;
    if (pin < p->pin_count)
        return pin;
    return pin == p->in->high ? SOURCE_HIGH : SOURCE_LOW;
}

static bool sensed(struct gpio *g, unsigned signal, uint32_t pads)
{
    bool is_inverted;
    unsigned source = source_of(g, signal, &is_inverted);
    if (source >= PADS_MAX)
        return (source == SOURCE_HIGH) != is_inverted;
    return (pads & wiring_of(g)->input_on) >> source & 1 ? !is_inverted : is_inverted;
}

/* Whether anybody waits for edges of a signal. */
static bool is_watched(struct gpio *g, unsigned signal)
{
    const struct wiring *w = wiring_of(g);
    bool is_inverted;
    for (uint32_t left = w->peripheral; left; left &= left - 1) {
        unsigned pin = (unsigned)__builtin_ctz(left);
        if (w->signal[pin] == signal && (pin_reg(g, pin) & GPIO_PIN_INT_TYPE_MASK))
            return true;
    }
    for (unsigned i = 0; i < g->in_count; i++) {
        unsigned pin = source_of(g, g->in[i]->number, &is_inverted);
        if (g->in[i]->changed && pin < PADS_MAX && (w->peripheral >> pin & 1) &&
            w->signal[pin] == signal)
            return true;
    }
    return false;
}

static void await_edges(struct gpio *g)
{
    uint64_t next = SIM_NEVER;
    for (unsigned i = 0; i < g->wave_count; i++) {
        if (!is_watched(g, g->wave[i]->number))
            continue;
        uint64_t at = g->wave[i]->next_edge(g->wave[i]->ctx);
        next = at < next ? at : next;
    }
    if (next == SIM_NEVER)
        sim_event_cancel(g->dev.sys, &g->edge);
    else
        sim_event_at(g->dev.sys, &g->edge, next);
}

static void tell_peripherals(struct gpio *g)
{
    for (unsigned i = 0; i < g->in_count; i++) {
        struct sim_signal_in *in = g->in[i];
        bool level = in->changed && sensed(g, in->number, g->pads);
        if (!in->changed || level == in->level)
            continue;
        in->level = level;
        in->changed(in->ctx, level);
    }
}

/* Called after every write, when the board moves a pin and when a peripheral moves a signal. */
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
    tell_peripherals(g);
    await_edges(g);
}

static void pins_changed(void *ctx)
{
    update(ctx);
}

static void pads_changed(struct gpio *g)
{
    g->wiring.is_known = false;
    update(&g->dev);
}

void sim_gpio_listen(struct sim_dev *gpio, struct sim_signal_in *in)
{
    if (!gpio)
        return;
    struct gpio *g = gpio_of(gpio);
    assert(g->in_count < INS_MAX);
    g->in[g->in_count++] = in;
}

void sim_gpio_add_wave(struct sim_dev *gpio, const struct sim_signal_wave *wave)
{
    if (!gpio)
        return;
    struct gpio *g = gpio_of(gpio);
    assert(g->wave_count < WAVES_MAX);
    g->wave[g->wave_count++] = wave;
    put_bit(g->signal_known, wave->number, true);
    put_bit(g->signal_on, wave->number, true);
}

void sim_gpio_wave_changed(struct sim_dev *gpio)
{
    if (gpio)
        update(gpio);
}

void sim_gpio_drive(struct sim_dev *gpio, unsigned signal, bool level, bool is_enabled)
{
    if (!gpio)
        return;
    struct gpio *g = gpio_of(gpio);
    if (is_set(g->signal_known, signal) && is_set(g->signal_level, signal) == level &&
        is_set(g->signal_on, signal) == is_enabled)
        return;
    put_bit(g->signal_known, signal, true);
    put_bit(g->signal_level, signal, level);
    put_bit(g->signal_on, signal, is_enabled);
    update(gpio);
}

bool sim_gpio_sense(struct sim_dev *gpio, unsigned signal)
{
    return gpio && sensed(gpio_of(gpio), signal, pad_levels(gpio_of(gpio)));
}

bool sim_gpio_pad(struct sim_dev *gpio, unsigned pin)
{
    if (!gpio || pin >= params_of(gpio_of(gpio))->pin_count)
        return false;
    tell_board(gpio_of(gpio));
    return pad_levels(gpio_of(gpio)) >> pin & 1;
}

bool sim_gpio_is_fed(struct sim_dev *gpio, unsigned out, unsigned in, bool *is_inverted)
{
    *is_inverted = false;
    if (!gpio)
        return false;
    struct gpio *g = gpio_of(gpio);
    unsigned pin = source_of(g, in, is_inverted);
    const struct wiring *w = wiring_of(g);
    if (pin >= PADS_MAX || !(w->peripheral & w->input_on & 1u << pin) || w->signal[pin] != out)
        return false;
    *is_inverted ^= w->out_inverted >> pin & 1;
    uint32_t driven, level;
    outputs(g, &driven, &level);
    /* An open drain that is high drives nothing, and yet it is what the pin shows. */
    return (driven | w->open_drain) >> pin & 1;
}

void sim_gpio_send_frame(struct sim_dev *gpio, unsigned out, const struct sim_frame *frame)
{
    for (unsigned i = 0; gpio && i < gpio_of(gpio)->in_count; i++) {
        struct sim_signal_in *in = gpio_of(gpio)->in[i];
        bool is_inverted;
        if (in->frame && sim_gpio_is_fed(gpio, out, in->number, &is_inverted) && !is_inverted)
            in->frame(in->ctx, frame);
    }
}

static void edge_fire(void *ctx)
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
    if (g->wiring.peripheral && g->wave_count)
        tell_board(g);
    return pad_levels(g) & wiring_of(g)->input_on;
}

static uint32_t cpu_int_read(struct sim_dev *dev, unsigned index)
{
    return enabled_status(gpio_of(dev), index == 0 ? ENA_CPU : ENA_NMI);
}

static uint32_t status_next_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct gpio *g = gpio_of(dev);
    return active_interrupts(g, g->pads, pad_levels(g));
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct gpio *g = gpio_of(dev);
    for (unsigned i = 0; i < params_of(g)->pin_count; i++) /* some descriptions end too early */
        dev_set(dev, GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * i, params_of(g)->signal_gpio);
    g->wiring.is_known = false;
    tell_board(g);
    g->pads = pad_levels(g);
}

static bool start(struct sim_dev *dev)
{
    struct gpio *g = gpio_of(dev);
    g->io_mux = sim_soc_dev(dev->soc, "IO_MUX");
    dev->soc->pins_changed = pins_changed;
    dev->soc->pins_ctx = dev;
    g->edge = (struct sim_event){.fire = edge_fire, .ctx = dev};
    return true;
}

static void restored(struct sim_dev *dev)
{
    gpio_of(dev)->wiring.is_known = false;
}

static void wiring_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    gpio_of(dev)->wiring.is_known = false;
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
    {.off = GPIO_PIN_OFFSET, .count = PADS_MAX, .write = wiring_write},
    {.off = GPIO_FUNC_OUT_SEL_CFG_OFFSET, .count = PADS_MAX, .write = wiring_write},
    {.off = GPIO_STATUS_NEXT_OFFSET, .read_only = UINT32_MAX, .read = status_next_read},
};

static const struct sim_state_row in_rows[] = {
    SIM_STATE_WIRING(struct sim_signal_in, number),  SIM_STATE(struct sim_signal_in, level),
    SIM_STATE_WIRING(struct sim_signal_in, changed), SIM_STATE_WIRING(struct sim_signal_in, frame),
    SIM_STATE_WIRING(struct sim_signal_in, ctx),
};
const struct sim_state sim_signal_in_state = SIM_STATE_ALL(struct sim_signal_in, in_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct gpio, io_mux),
    SIM_STATE(struct gpio, pads),
    SIM_STATE(struct gpio, driven),
    SIM_STATE(struct gpio, level),
    SIM_STATE_ARRAY(struct gpio, signal_level),
    SIM_STATE_ARRAY(struct gpio, signal_on),
    SIM_STATE_ARRAY(struct gpio, signal_known),
    SIM_STATE_EVENT(struct gpio, edge),
    SIM_STATE_WIRING(struct gpio, wiring),
    SIM_STATE_WIRING(struct gpio, in),
    SIM_STATE_WIRING(struct gpio, in_count),
    SIM_STATE_WIRING(struct gpio, wave),
    SIM_STATE_WIRING(struct gpio, wave_count),
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
    .restored = restored,
};

const struct sim_gpio_in_fields sim_gpio_in_v1 = {
    .sel = GPIO_FUNC_IN_SEL_CFG_IN_SEL_MASK,
    .invert = GPIO_FUNC_IN_SEL_CFG_IN_INV_SEL_MASK,
    .matrix = GPIO_FUNC_IN_SEL_CFG_SEL_MASK,
    .high = 0x1e,
    .low = 0x1f,
};
/* One bit more for the pin. */
const struct sim_gpio_in_fields sim_gpio_in_v2 = {
    .sel = 0x3f, .invert = 1 << 6, .matrix = 1 << 7, .high = 0x38, .low = 0x3c};

/* The pads' settings: what matters of them is read above. */

struct io_mux {
    struct sim_dev dev;
    struct sim_dev *gpio;
};

static void pad_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    pads_changed(gpio_of(((struct io_mux *)dev)->gpio));
}

static void io_mux_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    gpio_of(((struct io_mux *)dev)->gpio)->wiring.is_known = false;
}

static bool io_mux_start(struct sim_dev *dev)
{
    ((struct io_mux *)dev)->gpio = sim_soc_dev(dev->soc, "GPIO");
    return true;
}

static const struct sim_reg_rule io_mux_rules[] = {
    {.off = IO_MUX_GPIO_OFFSET, .count = PADS_MAX, .write = pad_write},
};

static const struct sim_state_row io_mux_state_rows[] = {SIM_STATE_WIRING(struct io_mux, gpio)};
static const struct sim_state io_mux_state = SIM_STATE_OF(struct io_mux, dev, io_mux_state_rows);

const struct sim_dev_ops sim_io_mux_ops = {
    .kind = "io_mux",
    .state_size = sizeof(struct io_mux),
    .state = &io_mux_state,
    .reset = io_mux_reset,
    .start = io_mux_start,
    .rules = io_mux_rules,
    .rule_count = sizeof io_mux_rules / sizeof io_mux_rules[0],
};
