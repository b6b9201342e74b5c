#!/usr/bin/env python3
"""Programs on other people's frameworks, on a virtual ESP32-C3 and C6: esp-rtos and embassy, esp-println's
logger and esp-backtrace, and an update over two slots with a store in a third partition; with
Crema's ROM and bootloader, and with the vendor's. Needs cargo and the targets
riscv32imc- and riscv32imac-unknown-none-elf (rustup target add); where there is none, that is a skip and no failure."""
import functools
import os
import pathlib
import sys
import tempfile

import interop
import vendor
from interop import run

PROJECT = pathlib.Path(__file__).with_name("frameworks")
TARGETS = {"esp32c3": "riscv32imc-unknown-none-elf", "esp32c6": "riscv32imac-unknown-none-elf"}
TABLE = """nvs,     data, nvs,    0x9000,   0x4000
otadata, data, ota,    0xd000,   0x2000
ota_0,   app,  ota_0,  0x10000,  0x100000
ota_1,   app,  ota_1,  0x110000, 0x100000
store,   data, spiffs, 0x210000, 0x10000
"""


def vendors(chip):
    """Options for the vendor's ROM and bootloader in the place of ours."""
    return ["--rom", vendor.resource("roms", f"{vendor.CHIPS[chip]['rom']}_rom.elf"),
            "--bootloader", vendor.resource("bootloaders", f"{chip}-bootloader.bin")]


@interop.once
def programs(chip):
    return interop.rust_programs(vendor.BUILD, PROJECT, chip, TARGETS[chip])


def run_program(chip, name, last, is_vendor):
    """What a program prints, from its own first line on, up to one that matches `last`."""
    program = programs(chip) / name
    with tempfile.TemporaryDirectory() as work:
        os.environ["CREMA_BOARDS"] = work
        table = pathlib.Path(work) / "table.csv"
        table.write_text(TABLE)
        status, text = run(vendor.CREMA, "run", program, "--chip", chip, "-q", "--timeout", "20",
                           "--partition-table", table, "--until", last,
                           *(vendors(chip) if is_vendor else []), timeout=300)
    assert status == 0, f"status {status}:\n{text[-3000:]}"
    return text


def tasks(chip, is_vendor):
    text = run_program(chip, "tasks", "^STACKDUMP: 4", is_vendor)
    for part in ("INFO - the scheduler runs", "sum 625 after 210 ms", "a timer of 2.5 ms took 2 ms",
                 "panicked at src/bin/tasks.rs", "as told"):
        assert part in text, f"no \"{part}\" in\n{text}"


def update(chip, is_vendor):
    text = run_program(chip, "update", "^the end", is_vendor)
    at = 0
    for part in ("start 1 out of App(Ota0)", "rst:0x3 (", "0x110000", "start 2 out of App(Ota1)",
                 "selected Ota1", "state Valid"):
        at = text.find(part, at)
        assert at >= 0, f"no \"{part}\", or not in that order, in\n{text}"


if __name__ == "__main__":
    sys.exit(interop.main([
        (f"{chip} {case.__name__}, {whose}", functools.partial(case, chip, is_vendor))
        for chip in TARGETS for case in (tasks, update)
        for whose, is_vendor in (("our ROM", False), ("the vendor's", True))]))
