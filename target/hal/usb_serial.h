/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* USB-Serial-JTAG's serial side, polled. Bytes are thrown away while no host takes them, after one
 * wait of a few milliseconds, and always on chips that do not have it. */
#ifndef HAL_USB_SERIAL_H
#define HAL_USB_SERIAL_H

#include <stdint.h>

void hal_usb_serial_put(uint8_t byte);
void hal_usb_serial_flush(void); /* sends what is in the FIFO */
int hal_usb_serial_get(void);    /* waits for a byte; -1: there is no such wire */

#endif
