/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The general DMA: pairs of channels that move bytes between lists of buffers in memory and
 * peripherals, or from one list to another. A peripheral asks for bytes when it can use them; what
 * the lists give is moved at once, the time that it takes is the peripheral's. */
#ifndef SIM_GDMA_H
#define SIM_GDMA_H

#include "dev.h"

#define SIM_GDMA_CHANNELS_MAX 3

struct sim_gdma_params {
    unsigned channels;
    unsigned irq_in[SIM_GDMA_CHANNELS_MAX];  /* sources; one block has one for both directions: */
    unsigned irq_out[SIM_GDMA_CHANNELS_MAX]; /* the same number twice */
    uint32_t link_base; /* what stands above the 20 bits of a descriptor's address */
};

/* The second version has interrupt registers of its own for each direction. */
extern const struct sim_dev_ops sim_gdma_ops, sim_gdma_v2_ops;

/* A peripheral's end. `kick` is called when a channel of the peripheral's number begins or goes on;
 * gdma NULL: the chip has none. */
struct sim_gdma_port {
    struct sim_dev *gdma;
    unsigned periph; /* its number in PERI_SEL */
    void (*kick)(void *ctx);
    void *ctx;
};

/* For the peripheral's start. The port is borrowed. */
void sim_gdma_attach(struct sim_dev *gdma, struct sim_gdma_port *port);
/* Takes exactly `len` bytes from memory for the peripheral; false, and nothing taken, when its list
 * does not have as many now. */
bool sim_gdma_take(struct sim_gdma_port *port, void *data, size_t len);
/* Whether `len` bytes from the peripheral have room in its list now. */
bool sim_gdma_has_room(struct sim_gdma_port *port, size_t len);
/* Stores what has room. `is_end` closes the descriptor that is being filled. */
void sim_gdma_put(struct sim_gdma_port *port, const void *data, size_t len, bool is_end);

#endif
