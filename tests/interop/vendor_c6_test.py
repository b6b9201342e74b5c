#!/usr/bin/env python3
"""The vendor's mask ROM and second-stage bootloader, binaries that we did not build, on a virtual
ESP32-C6 and H2: boot from flash, and download mode over UART0 and USB-Serial-JTAG. Both travel in the
source package of espflash on crates.io and are fetched from there."""
import os
import pathlib
import sys
import tempfile

import interop
from interop import must, run

BUILD = pathlib.Path(sys.argv[1])
CREMA = BUILD / "src/cli/crema"
ESPFLASH = "4.7.0"
ROM_SAYS = {"esp32c6": "ESP-ROM:esp32c6-20220919", "esp32h2": "ESP-ROM:esp32h2-20221101"}


def resource(kind, name):
    return interop.crate_source(BUILD, "espflash", ESPFLASH) / "resources" / kind / name


def board(chip, boards):
    os.environ["CREMA_BOARDS"] = boards
    must(CREMA, "board", "create", "b", "--chip", chip, "--rom",
         resource("roms", f"{chip}_rev0_rom.elf"))


def case_download(chip, wire, cause):
    with tempfile.TemporaryDirectory() as boards:
        board(chip, boards)
        status, text = run(CREMA, "flash", "-p", f"virtual:b{wire}", "--force", "0x0",
                           resource("bootloaders", f"{chip}-bootloader.bin"))
        assert status == 0, f"status {status}:\n{text}"
        status, text = run(CREMA, "monitor", "-p", f"virtual:b{wire}", "--timeout", "5", "--until",
                           "load partition table error")
        assert status == 0, f"status {status}:\n{text}"
        for want in (ROM_SAYS[chip], f"rst:{cause},boot:0xc (SPI_FAST_FLASH_BOOT)",
                     "2nd stage bootloader", "chip revision: v0.1"):
            assert want in text, f"no {want!r} in:\n{text}"


def case_hello():
    elf = interop.DATA / "elf/esp32c6-hello.elf"
    if not elf.exists():
        raise interop.Skip(f"{elf} is not there")
    with tempfile.TemporaryDirectory() as boards:
        board("esp32c6", boards)
        status, text = run(CREMA, "run", elf, "-p", "virtual:b", "--bootloader",
                           resource("bootloaders", "esp32c6-bootloader.bin"), "--timeout", "20",
                           "--until", "Hello world!")
        assert status == 0, f"status {status}:\n{text}"
        for want in (ROM_SAYS["esp32c6"], "mode:DIO, clock div:2",
                     "Loaded app from partition at offset 0x10000"):
            assert want in text, f"no {want!r} in:\n{text}"


def download(chip, wire, cause):
    return lambda: case_download(chip, wire, cause)


if __name__ == "__main__":
    must(CREMA, "--version")
    sys.exit(interop.main([
        ("vendor ROM and bootloader start esp32c6-hello.elf", case_hello),
        ("vendor ROM of the C6 flashes over UART0", download("esp32c6", "", "0x1 (POWERON)")),
        ("vendor ROM of the C6 flashes over USB", download("esp32c6", ":usb",
                                                           "0x15 (USB_UART_HPSYS)")),
        ("vendor ROM of the H2 flashes over UART0", download("esp32h2", "", "0x1 (POWERON)")),
        ("vendor ROM of the H2 flashes over USB", download("esp32h2", ":usb",
                                                           "0x15 (USB_UART_HPSYS)")),
    ]))
