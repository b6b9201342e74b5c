/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* USB-Serial-JTAG: its serial port and its reset logic; the link to the host stands in wire.h. */
#ifndef SIM_USB_SERIAL_JTAG_H
#define SIM_USB_SERIAL_JTAG_H

#include "wire.h"

struct sim_usb_serial_jtag_params {
    unsigned irq;
    uint32_t cause_reset; /* reset cause of a reset by the host's control lines */
};

extern const struct sim_dev_ops sim_usb_serial_jtag_ops;

#endif
