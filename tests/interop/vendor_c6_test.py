#!/usr/bin/env python3
"""The vendor's mask ROM and second-stage bootloader on a virtual ESP32-C6 and H2: boot from flash,
and download mode over UART0 and USB-Serial-JTAG."""
import functools
import sys

import interop
import vendor
from interop import must

USB = "0x15 (USB_UART_HPSYS)"
POWER_ON = "0x1 (POWERON)"


def case_hello():
    elf = interop.DATA / "elf/esp32c6-hello.elf"
    if not elf.exists():
        raise interop.NoData(f"{elf} is not there")
    with vendor.board("esp32c6"):
        vendor.expect([vendor.CHIPS["esp32c6"]["says"], "mode:DIO, clock div:2",
                       "Loaded app from partition at offset 0x10000"],
                      vendor.CREMA, "run", elf, "-p", "virtual:b", "--bootloader",
                      vendor.resource("bootloaders", "esp32c6-bootloader.bin"), "--timeout", "20",
                      "--until", "Hello world!")


def download(chip, wire, cause):
    return functools.partial(vendor.case_download, chip, wire, cause, f"{chip}-bootloader.bin")


def application(chip):
    return functools.partial(vendor.case_application, chip, f"{chip}-bootloader.bin")


if __name__ == "__main__":
    must(vendor.CREMA, "--version")
    sys.exit(interop.main([
        ("vendor ROM and bootloader start esp32c6-hello.elf", case_hello),
        ("vendor ROM and bootloader of the C6 start an application", application("esp32c6")),
        ("vendor ROM and bootloader of the H2 start an application", application("esp32h2")),
        ("vendor ROM of the C6 flashes over UART0", download("esp32c6", "", POWER_ON)),
        ("vendor ROM of the C6 flashes over USB", download("esp32c6", ":usb", USB)),
        ("vendor ROM of the H2 flashes over UART0", download("esp32h2", "", POWER_ON)),
        ("vendor ROM of the H2 flashes over USB", download("esp32h2", ":usb", USB)),
    ]))
