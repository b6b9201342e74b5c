#!/usr/bin/env python3
"""The vendor's own second-stage bootloader, a binary that we did not build, runs on the virtual chip
with our boot ROM under it: it calls some fifty ROM functions at their documented addresses. It travels
in the source package of espflash on crates.io and is fetched from there."""
import os
import pathlib
import sys
import tempfile

import interop
from interop import must, run

BUILD = pathlib.Path(sys.argv[1])
CREMA = BUILD / "src/cli/crema"
ESPFLASH = "4.7.0"


def bootloader():
    path = interop.crate_source(BUILD, "espflash", ESPFLASH) / "resources/bootloaders"
    return path / "esp32c3-bootloader.bin"


def boot(elf, *args):
    with tempfile.TemporaryDirectory() as boards:
        os.environ["CREMA_BOARDS"] = boards
        return run(CREMA, "run", elf, "--bootloader", bootloader(), "--timeout", "20", *args)


def case_own():
    status, text = boot(BUILD / "target/examples/exit.elf")
    assert status == 42, f"status {status}:\n{text}"
    assert "2nd stage bootloader" in text and "about to return 42" in text, text


def case_shared():
    elf = interop.DATA / "elf/esp32c3-hello.elf"
    if not elf.exists():
        raise interop.Skip(f"{elf} is not there")
    status, text = boot(elf, "--until", "Hello world!")
    assert status == 0, f"status {status}:\n{text}"
    assert "Loaded app from partition at offset 0x10000" in text, text


if __name__ == "__main__":
    must(CREMA, "--version")
    sys.exit(interop.main([("vendor bootloader starts our exit example", case_own),
                           ("vendor bootloader starts esp32c3-hello.elf", case_shared)]))
