/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "xtal.h"

#include "bytes.h"

#define DIVIDER_BITS  20u
#define FRACTION_LSB  20u /* sixteenths */
#define FRACTION_BITS 4u

static uint64_t distance(uint64_t a, uint64_t b)
{
    return a > b ? a - b : b - a;
}

enum crema_status cr_loader_xtal(struct crema_loader *loader, struct cr_xtal *xtal,
                                 struct crema_error *err)
{
    const struct crema_chip *chip = loader->chip;
    const struct crema_chip_loader *l = &chip->loader;
    uint32_t divider;
    *xtal = (struct cr_xtal){.hz = chip->xtal_hz};
    bool has_uart = crema_port_wire(loader->port) != CREMA_WIRE_USB_JTAG && !loader->is_otg;
    if (!chip->xtal_other_hz || !has_uart || loader->is_stub || !l->uart_clkdiv_addr)
        return CREMA_OK;
    enum crema_status st = crema_loader_read_reg(loader, l->uart_clkdiv_addr, &divider, err);
    if (st != CREMA_OK)
        return st;
    uint64_t sixteenths =
        16ull * bits_get(divider, 0, DIVIDER_BITS) + bits_get(divider, FRACTION_LSB, FRACTION_BITS);
    uint64_t hz = loader->link.rate_hz * sixteenths / (16ull * l->uart_clk_times);
    if (hz == 0)
        return CREMA_OK;
    if (distance(hz, chip->xtal_other_hz) < distance(hz, chip->xtal_hz))
        xtal->hz = chip->xtal_other_hz;
    xtal->is_measured = true;
    return CREMA_OK;
}
