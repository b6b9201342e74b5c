/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* USB-Serial-JTAG, and the functions that programs call for it. */
#include "rom.h"
#include "rom_api.h"

#if SOC_HAS_USB

/* How long a host may take to fetch what was sent: messages, which nobody may be there to read, and
 * the answers of a session. */
#define USB_WAIT_US         3000u
#define USB_SESSION_WAIT_US 2000000u

static bool usb_is_deaf;

bool usb_has_byte(void)
{
    return (USB_DEVICE->ep1_conf & USB_DEVICE_EP1_CONF_SERIAL_OUT_EP_DATA_AVAIL_MASK) != 0;
}

uint8_t usb_take_byte(void)
{
    return (uint8_t)USB_DEVICE->ep1;
}

static bool usb_can_send(void)
{
    return (USB_DEVICE->ep1_conf & USB_DEVICE_EP1_CONF_SERIAL_IN_EP_DATA_FREE_MASK) != 0;
}

bool usb_send_byte(uint8_t c)
{
    uint32_t patience = console_is_usb() ? USB_SESSION_WAIT_US : usb_is_deaf ? 0 : USB_WAIT_US;
    for (uint32_t waited = 0; !usb_can_send(); waited += 100) {
        if (waited >= patience) {
            usb_is_deaf = true;
            return false;
        }
        usb_send_flush();
        ets_delay_us(100);
    }
    usb_is_deaf = false;
    USB_DEVICE->ep1 = c;
    return true;
}

void usb_send_flush(void)
{
    USB_DEVICE->ep1_conf = USB_DEVICE_EP1_CONF_WR_DONE_MASK;
}

#else

bool usb_has_byte(void)
{
    return false;
}

uint8_t usb_take_byte(void)
{
    return 0;
}

bool usb_send_byte(uint8_t c)
{
    (void)c;
    return false;
}

void usb_send_flush(void)
{
}

#endif

/* Programs' names */

int usb_serial_device_tx_one_char(uint8_t c)
{
    return usb_send_byte(c) ? 0 : 1;
}

int usb_serial_device_rx_one_char(uint8_t *c)
{
    if (!usb_has_byte())
        return 1;
    *c = usb_take_byte();
    return 0;
}

uint8_t usb_serial_device_rx_one_char_block(void)
{
    uint8_t c;
    while (usb_serial_device_rx_one_char(&c) != 0)
        ;
    return c;
}

void usb_serial_device_tx_flush(void)
{
    usb_send_flush();
}
