/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One command to the flash chip, by whatever way there is to it. */
#ifndef CR_LOADER_SPI_H
#define CR_LOADER_SPI_H

#include "priv.h"

#define CR_SPI_MOST 64u /* bytes either way */

struct cr_spi_command {
    uint8_t command;
    uint8_t addr_bits; /* 0, 24 or 32 */
    uint8_t dummy;     /* clocks between address and data */
    uint32_t addr;
    uint8_t *rx; /* either these or tx */
    size_t rx_len;
    const uint8_t *tx;
    size_t tx_len;
};

/* Through the chip's own SPI controller, register by register. */
enum crema_status cr_spi_by_registers(struct crema_loader *loader, const struct cr_spi_command *c,
                                      struct crema_error *err);
enum crema_status cr_spi_run(struct crema_loader *loader, const struct cr_spi_command *c,
                             struct crema_error *err);

#endif
