/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The pins: output and input, the matrix between pins and peripherals' signals, pin interrupts,
 * straps; and the pads' settings. */
#ifndef SIM_GPIO_H
#define SIM_GPIO_H

#include "dev.h"

#define SIM_GPIO_STRAPS 4
#define SIM_GPIO_NONE   0xff
#define SIM_SIGNALS     128 /* of each direction */

/* A function of a pad that goes past the matrix. */
struct sim_gpio_direct {
    uint8_t pin, function;
    uint8_t in, out; /* signals; SIM_GPIO_NONE */
};

/* The fields of FUNC_IN_SEL_CFG, and what in its SEL stands for no pin but a level. */
struct sim_gpio_in_fields {
    uint32_t sel, invert, matrix;
    uint8_t high, low;
};
extern const struct sim_gpio_in_fields sim_gpio_in_v1, sim_gpio_in_v2;

struct sim_gpio_params {
    unsigned irq, irq_nmi;
    unsigned pin_count;                 /* up to 32 */
    uint32_t reg_mask;                  /* the bits that OUT, ENABLE and STATUS have */
    uint8_t strap_pin[SIM_GPIO_STRAPS]; /* the pin behind each bit of STRAP; SIM_GPIO_NONE */
    unsigned signal_gpio; /* number in FUNC_OUT_SEL that means the GPIO_OUT bit itself */
    const struct sim_gpio_in_fields *in;
    const struct sim_gpio_direct *direct;
    size_t direct_count;
};

/* A frame on a serial line: what goes over it is told once, when its last bit has passed. */
struct sim_frame {
    uint32_t levels;    /* bit 0 is the first one; the line is high before and after */
    uint8_t bits;       /* in `levels` */
    uint64_t bit_ticks; /* of each bit */
    uint32_t rate_hz;
};

/* A peripheral's input. Either function may be NULL. */
struct sim_signal_in {
    uint8_t number;
    bool level; /* as it was last told */
    void (*changed)(void *ctx, bool level);
    void (*frame)(void *ctx, const struct sim_frame *frame);
    void *ctx;
};

extern const struct sim_state sim_signal_in_state;

/* An output whose level is worked out when somebody looks: one event for each edge only while a
 * pin interrupt or a peripheral waits for them. */
struct sim_signal_wave {
    uint8_t number;
    bool (*level)(void *ctx);
    uint64_t (*next_edge)(void *ctx); /* after now; SIM_NEVER: it stays as it is */
    void *ctx;
};

/* For a peripheral's start; what is given is borrowed. `gpio` NULL: nothing happens, here and
 * below. */
void sim_gpio_listen(struct sim_dev *gpio, struct sim_signal_in *in);
void sim_gpio_add_wave(struct sim_dev *gpio, const struct sim_signal_wave *wave);
/* The wave goes on otherwise from now. */
void sim_gpio_wave_changed(struct sim_dev *gpio);
/* A peripheral drives its signal, or lets go of the pin. */
void sim_gpio_drive(struct sim_dev *gpio, unsigned signal, bool level, bool is_enabled);
/* The level that a peripheral sees at its input. */
bool sim_gpio_sense(struct sim_dev *gpio, unsigned signal);
/* The level of a pin, whatever its input's switch says. */
bool sim_gpio_pad(struct sim_dev *gpio, unsigned pin);
/* Whether what signal `out` drives is what signal `in` sees, and whether inverted. */
bool sim_gpio_is_fed(struct sim_dev *gpio, unsigned out, unsigned in, bool *is_inverted);
/* Tells every input that sees signal `out`. */
void sim_gpio_send_frame(struct sim_dev *gpio, unsigned out, const struct sim_frame *frame);

extern const struct sim_dev_ops sim_gpio_ops;
extern const struct sim_dev_ops sim_io_mux_ops;

#endif
