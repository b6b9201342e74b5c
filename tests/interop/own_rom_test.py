#!/usr/bin/env python3
"""Crema's own boot ROMs under software of others: the vendor's second-stage bootloaders, in both flash modes,
start an application; esptool writes and reads flash through the ROM alone and through its own stub."""
import contextlib
import functools
import os
import pathlib
import re
import subprocess
import sys

import interop
import vendor
from interop import must, run

ROM_ALONE = ["--no-stub"]
# Options of the board; the wires that esptool is tried on, and how.
CHIPS = {
    "esp32c2": (["--crystal", "40"], [("", []), ("", ROM_ALONE)]),
    "esp32c3": ([], [("", [])]),
    "esp32c6": ([], [("", []), (":usb", ROM_ALONE)]),
    "esp32h2": ([], [(":usb", []), ("", ROM_ALONE)]),
}


def case_bootloader(chip, options, bootloader):
    with vendor.board(chip, *options, rom="crema") as folder:
        vendor.expect(["-crema-", "2nd stage bootloader", "Loaded app from partition at offset 0x10000",
                       "the application is alive"],
                      vendor.CREMA, "run", vendor.application(chip, folder), "--chip", chip, "-p", "virtual:b",
                      "--bootloader", vendor.resource("bootloaders", bootloader), "--timeout", "20",
                      "--until", "is alive")


@contextlib.contextmanager
def served(wire):
    """The board "b" in download mode on the network, with its time as fast as it goes."""
    server = subprocess.Popen([vendor.CREMA, "serve", "-p", f"virtual:b{wire}", "-l", "localhost:0", "--boot",
                               "download", "--speed", "max"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True)
    try:
        yield re.search(r":(\d+)$", server.stdout.readline().strip()).group(1)
    finally:
        server.kill()
        server.wait()


def case_esptool(chip, options, wire, how):
    tool = interop.pypi(vendor.BUILD, "esptool>=5,<6", "esptool")
    with vendor.board(chip, *options, rom="crema") as folder, served(wire) as port:
        data, back = pathlib.Path(folder) / "data.bin", pathlib.Path(folder) / "back.bin"
        data.write_bytes(os.urandom(9000))
        for args in (["flash-id"], ["write-flash", "0x20000", data], ["read-flash", "0x20000", "2000", back],
                     ["verify-flash", "0x20000", data], ["erase-region", "0x20000", "0x1000"]):
            status, text = run(tool, "--port", f"rfc2217://localhost:{port}", *how, "--before", "default-reset",
                               "--after", "no-reset", *args)
            assert status == 0, f"{args[0]}: status {status}:\n{text}"
        assert back.read_bytes() == data.read_bytes()[:2000], "what was read is not what was written"


def cases():
    for chip, (options, ways) in CHIPS.items():
        for bootloader in (f"{chip}-bootloader.bin", f"{chip}-qio-bootloader.bin"):
            yield (f"Crema's ROM starts the vendor's {bootloader}",
                   functools.partial(case_bootloader, chip, options, bootloader))
        for wire, how in ways:
            yield (f"esptool {' '.join(how)} with Crema's ROM of the {chip}{wire}",
                   functools.partial(case_esptool, chip, options, wire, how))


if __name__ == "__main__":
    must(vendor.CREMA, "--version")
    sys.exit(interop.main(list(cases()), tries=2))
