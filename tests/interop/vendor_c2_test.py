#!/usr/bin/env python3
"""The vendor's mask ROM and second-stage bootloaders on a virtual ESP32-C2, with either crystal: boot
from flash, and download mode over UART0. On 26 MHz the ROM's 115200 baud are 74880."""
import functools
import sys

import interop
import vendor
from interop import must

# Options of the board, the bootloader's file, the rate that both print at.
CRYSTALS = {
    "26 MHz": ([], "esp32c2_26-bootloader.bin", 74880),
    "40 MHz": (["--crystal", "40"], "esp32c2-bootloader.bin", 115200),
}


def cases():
    for name, (options, bootloader, rate) in CRYSTALS.items():
        yield (f"vendor ROM and bootloader of the C2 start an application, {name}",
               functools.partial(vendor.case_application, "esp32c2", bootloader, *options, rate=rate))
        yield (f"vendor ROM of the C2 flashes over UART0, {name}",
               functools.partial(vendor.case_download, "esp32c2", "", "0x1 (POWERON)", bootloader,
                                 *options, rate=rate))


if __name__ == "__main__":
    must(vendor.CREMA, "--version")
    sys.exit(interop.main(list(cases())))
