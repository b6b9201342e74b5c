#!/usr/bin/env python3
"""The vendor's mask ROMs and second-stage bootloaders, binaries that we did not build, run on the
virtual chips: boot from flash, and the ROM's download mode on both wires. They travel in the source
of the crate espflash and are fetched from there."""
import os
import pathlib
import random
import re
import sys
import tempfile

import interop
from interop import must, run

BUILD = pathlib.Path(sys.argv[1])
CREMA = BUILD / "src/cli/crema"
EXAMPLES = BUILD / "target/examples"
ESPFLASH = "4.7.0"

# A row a ROM: the chip and its revision, the file, and what it calls itself. The vendor's bootloader
# refuses chips older than it was built for: there Crema's own takes its place.
ROMS = [
    {"chip": "esp32c3", "revision": "0.4", "rom": "esp32c3_rev300", "version": "esp32c3-api1-20210207"},
    {"chip": "esp32c3", "revision": "0.0", "rom": "esp32c3_rev0", "version": "esp32c3-20200918",
     "is_too_old": True},
    {"chip": "esp32c3", "revision": "1.1", "rom": "esp32c3_rev101", "version": "esp32c3-eco7-20230720"},
]
BOOT_LOG = [
    r"ESP-ROM:{version}",
    r"Build:\w+ +\d+ \d{{4}}",
    r"rst:0x1 \(POWERON\),boot:0xc \(SPI_FAST_FLASH_BOOT\)",
    r"SPIWP:0x[0-9a-f]+",
    r"mode:DIO, clock div:\d",
    r"load:0x[0-9a-f]+,len:0x[0-9a-f]+",
    r"entry 0x[0-9a-f]+",
]
BOOTLOADER_LOG = [
    r".*2nd stage bootloader",
    r".*Loaded app from partition at offset 0x10000",
]


def resource(kind, name):
    return interop.crate_source(BUILD, "espflash", ESPFLASH) / f"resources/{kind}/{name}"


class Board:
    """A fresh virtual board that runs a row's ROM."""

    def __init__(self, row):
        self.row = row
        self.folder = tempfile.TemporaryDirectory()
        os.environ["CREMA_BOARDS"] = self.folder.name

    def __enter__(self):
        row = self.row
        must(CREMA, "rom", "add", resource("roms", f"{row['rom']}_rom.elf"))
        must(CREMA, "board", "create", "vendor", "--chip", row["chip"], "--revision", row["revision"])
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def crema(self, command, *args, wire="", ok=(0,)):
        status, text = run(CREMA, command, *args, "--port", f"virtual:vendor{wire}")
        assert status in ok, f"crema {command} {args}: status {status}\n{text}"
        return text

    def flash(self, app, **kw):
        args = []
        if not self.row.get("is_too_old"):
            args = ["--bootloader", resource("bootloaders", f"{self.row['chip']}-bootloader.bin")]
        return self.crema("flash", app, *args, **kw)


def check_log(text, row):
    """What ROM and bootloader print is there, in that order."""
    lines = iter(text.splitlines())
    for pattern in BOOT_LOG + ([] if row.get("is_too_old") else BOOTLOADER_LOG):
        pattern = pattern.format(version=row["version"])
        assert any(re.fullmatch(pattern, line.strip()) for line in lines), f"no {pattern} in\n{text}"


def boots_own(row):
    with Board(row) as board:
        board.flash(EXAMPLES / "exit.elf")
        text = board.crema("monitor", "--timeout", "20", ok=(42,))
        check_log(text, row)
        assert "about to return 42" in text, text


def boots_shared(row):
    elf = interop.DATA / f"elf/{row['chip']}-hello.elf"
    if not elf.exists():
        raise interop.NoData(f"{elf} is not there")
    with Board(row) as board:
        board.flash(elf)
        text = board.crema("monitor", "--timeout", "20", "--until", "Hello world!")
        check_log(text, row)


def blank(row):
    with Board(row) as board:
        text = board.crema("monitor", "--timeout", "3", ok=(6,))
        assert "invalid header: 0xffffffff" in text and "TG0WDT_SYS_RST" in text, text


def downloads(row, wire):
    """The ROM's own commands, without our stub's help where that can be told."""
    rng = random.Random(interop.SEED)
    with Board(row) as board, tempfile.TemporaryDirectory() as work:
        data, back = pathlib.Path(work) / "data", pathlib.Path(work) / "back"
        data.write_bytes(rng.randbytes(70001))
        text = board.crema("info", wire=wire)
        assert "4.0 MB" in text, text
        board.crema("write", "0x100000", data, wire=wire)
        board.crema("verify", "0x100000", data, wire=wire)
        board.crema("read", "0x100000", "70001", back, wire=wire)
        assert back.read_bytes() == data.read_bytes()
        board.crema("erase", "0x100000", "0x1000", wire=wire)
        board.crema("read", "0x100000", "0x1001", back, wire=wire)
        assert back.read_bytes() == b"\xff" * 4096 + data.read_bytes()[4096:4097]
        board.flash(EXAMPLES / "exit.elf", wire=wire)
        board.crema("monitor", "--timeout", "20", wire=wire, ok=(42,))


def refuses(row):
    """Another chip's ROM, another revision's, and what is no ROM."""
    with Board(row):
        wrong = resource("roms", "esp32c61_rev100_rom.elf")
        status, text = run(CREMA, "monitor", "-p", "virtual:vendor", "--rom", wrong)
        assert status == 3 and "a ROM of the ESP32-C61" in text, text
        status, text = run(CREMA, "board", "create", "x", "--chip", row["chip"], "--revision", "0.3",
                           "--rom", resource("roms", "esp32c3_rev101_rom.elf"))
        assert status == 3 and "from v1.1 on" in text, text
        status, text = run(CREMA, "rom", "add", resource("bootloaders", "esp32c3-bootloader.bin"))
        assert status == 3 and "an ELF file begins with" in text, text


def own_rom():
    """The vendor's bootloader on our ROM: it calls some fifty functions at documented addresses."""
    with Board(ROMS[0]) as board:
        board.flash(EXAMPLES / "exit.elf")
        text = board.crema("monitor", "--rom", "crema", "--timeout", "20", ok=(42,))
        assert "2nd stage bootloader" in text and "about to return 42" in text, text


def cases():
    yield "the vendor's bootloader runs on our ROM", own_rom
    for row in ROMS:
        name = f"{row['rom']} on {row['chip']} v{row['revision']}"
        yield f"{name}: boots our exit example", lambda r=row: boots_own(r)
        yield f"{name}: boots {row['chip']}-hello.elf", lambda r=row: boots_shared(r)
        yield f"{name}: blank flash", lambda r=row: blank(r)
        for wire in ("", ":usb"):
            yield f"{name}: download mode{wire}", lambda r=row, w=wire: downloads(r, w)
    yield "wrong ROMs are refused", lambda: refuses(ROMS[0])


if __name__ == "__main__":
    must(CREMA, "--version")
    sys.exit(interop.main(list(cases())))
