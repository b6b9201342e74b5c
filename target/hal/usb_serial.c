/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "usb_serial.h"

#include "soc.h"
#include "timer.h"

#if SOC_HAS_USB

#define HOST_WAIT_US 10000u /* ten USB frames: a host that listens polls in every one */

static int is_host_gone;

static int has_room(void)
{
    return usb_device_ep1_conf_get_serial_in_ep_data_free(USB_DEVICE->ep1_conf) != 0;
}

static int wait_for_room(void)
{
    uint64_t deadline = hal_time_us() + (is_host_gone ? 0 : HOST_WAIT_US);
    while (!has_room()) {
        if (hal_time_us() >= deadline) {
            is_host_gone = 1;
            return 0;
        }
    }
    is_host_gone = 0;
    return 1;
}

void hal_usb_serial_put(uint8_t byte)
{
    if (wait_for_room())
        USB_DEVICE->ep1 = byte;
}

void hal_usb_serial_flush(void)
{
    USB_DEVICE->ep1_conf = USB_DEVICE_EP1_CONF_WR_DONE_MASK;
}

int hal_usb_serial_get(void)
{
    while (!usb_device_ep1_conf_get_serial_out_ep_data_avail(USB_DEVICE->ep1_conf))
        continue;
    return (int)(USB_DEVICE->ep1 & 0xff);
}

#else

void hal_usb_serial_put(uint8_t byte)
{
    (void)byte;
}

void hal_usb_serial_flush(void)
{
}

int hal_usb_serial_get(void)
{
    return -1;
}

#endif
