#!/usr/bin/env python3
"""Crema's own boot ROMs under software of others: the vendor's second-stage bootloaders, in both flash modes,
start an application; esptool writes and reads flash through the ROM alone and through its own stub."""
import functools
import os
import sys

import interop
import vendor
from interop import must, run
from served import Board, Serve

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


def case_esptool(chip, options, wire, how):
    """esptool resets the board over RFC 2217; the rest goes through a pty, where pyserial is not slow."""
    tool = interop.pypi(vendor.BUILD, "esptool>=5,<6", "esptool")
    with Board(vendor.BUILD, "crema", chip, *options) as board:
        data, back = board.work / "data.bin", board.work / "back.bin"
        data.write_bytes(os.urandom(9000))

        def esptool(server, before, *args):
            status, text = run(tool, "--port", server.url, *how, "--before", before, "--after", "no-reset", *args)
            assert status == 0, f"{args[0]}: status {status}:\n{text}"

        with Serve(board, "--speed", "max", port=f"virtual:b{wire}") as server:
            esptool(server, "default-reset", "flash-id")
        with Serve(board, "--pty", "--link", board.work / "tty", "--speed", "max", port=f"virtual:b{wire}") as server:
            for args in (["write-flash", "0x20000", data], ["read-flash", "0x20000", "2000", back],
                         ["verify-flash", "0x20000", data], ["erase-region", "0x20000", "0x1000"]):
                esptool(server, "no-reset", *args)
        assert back.read_bytes() == data.read_bytes()[:2000], "what was read is not what was written"
        assert board.flash[0x20000:0x22328] == b"\xff" * 0x1000 + data.read_bytes()[0x1000:], "the flash differs"


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
