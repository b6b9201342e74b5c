#!/usr/bin/env python3
"""esptool 5 from PyPI, unmodified, on a virtual ESP32-C3 that `crema serve` shares: with its stub and
without, over RFC 2217, where it resets the board by DTR and RTS itself, and over a pty. On Crema's ROM
and on the vendor's. The flash is compared byte for byte after every command.

Usage: esptool_test.py BUILD. Over RFC 2217 pyserial takes 0.2 s a command: cases run side by side."""
import os
import pathlib
import random
import re
import subprocess
import sys

import interop
import served
from interop import SEED, run
from served import Board, Serve

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
BLINK = BUILD / "target/examples/blink.elf"
FLASH = 4 << 20
SECTOR = 4096
JOBS = 3
LIMIT = 900  # seconds a command, on a host that is busy with other things
# esptool counts these on the host's clock, and a busy host runs its virtual board late.
PATIENCE = "[esptool]\ntimeout = 30\nmem_end_rom_timeout = 10\nsync_timeout = 0.5\nchip_erase_timeout = 600\n"

esptool_path = interop.once(lambda: interop.pypi(BUILD, "esptool>=5,<6", "esptool"))
vendor_rom = interop.once(lambda: served.vendor_rom(BUILD))


class Bench:
    """A board, shared, with esptool at the other end, and what its flash has to hold."""

    def __init__(self, rom, *serve_args, port="virtual:b"):
        self.tool = esptool_path()
        self.board = Board(BUILD, vendor_rom() if rom == "vendor" else "crema")
        self.work = self.board.work
        self.rng = random.Random(SEED)
        self.before_options = []
        if "--pty" in serve_args:
            self.before_options = ["--before", "no-reset"]
        elif port.endswith(":usb"):
            self.before_options = ["--before", "usb-reset"]
        self.serve_args, self.port = serve_args, port
        self.content = self.board.flash
        (self.work / "esptool.cfg").write_text(PATIENCE)

    def fill(self, content=None):
        self.content = content or self.rng.randbytes(FLASH)
        self.board.fill(self.content)

    def __enter__(self):
        self.serve = Serve(self.board, *self.serve_args, port=self.port).__enter__()
        return self

    def __exit__(self, *args):
        self.serve.__exit__(*args)
        self.board.__exit__(*args)

    def esptool(self, *args, before=None, after="hard-reset", baud=115200, ok=0):
        before = ["--before", before] if before else self.before_options
        status, text = run("env", f"ESPTOOL_CFGFILE={self.work}/esptool.cfg", self.tool, "--chip", "esp32c3", "--port", self.serve.url, "--baud", baud, *before, "--after", after, *args, timeout=LIMIT)
        text = re.sub(r"[^\n]*\r", "", text)
        assert status == ok, f"esptool {args} ended with {status}:\n{text[-2000:]}"
        return text

    def file(self, size, name="data"):
        """A file half of which packs well, as programs do."""
        path = self.work / name
        path.write_bytes(b"".join(self.rng.randbytes(32) + bytes(32) for _ in range(size // 64 + 1))[:size])
        return path

    def wrote(self, off, data):
        """Whole sectors are erased, and then `data` is written."""
        end = -(-(off + len(data)) // SECTOR) * SECTOR
        self.content = self.content[:off] + data.ljust(end - off, b"\xff") + self.content[end:]

    def check_flash(self):
        flash = self.board.flash
        if flash != self.content:
            at = next(i for i, (a, b) in enumerate(zip(flash, self.content)) if a != b)
            raise AssertionError(f"the flash differs at 0x{at:x}: {flash[at:at + 16].hex()}, "
                                 f"wanted {self.content[at:at + 16].hex()}")


def mac_of(board):
    return re.search(r"mac\s*=\s*(\S+)", (board.work / "boards/b/board.ini").read_text()).group(1)


def identity(rom, *flags):
    with Bench(rom) as b:
        mac = mac_of(b.board).lower()
        for command, wanted in [("chip-id", mac), ("read-mac", mac),
                                ("flash-id", "Detected flash size: 4MB"),
                                ("get-security-info", "Secure Boot: Disabled")]:
            text = b.esptool(*flags, command)
            assert "ESP32-C3 (QFN32) (revision v0.4)" in text and wanted in text, text
            assert ("Stub flasher running" in text) == (not flags), text


def write_read_verify(b, off, size, *flags, options=()):
    data = b.file(size)
    text = b.esptool(*flags, "write-flash", *options, hex(off), data, baud=460800)
    assert "Hash of data verified" in text, text
    b.wrote(off, data.read_bytes())
    b.check_flash()
    assert "erification successful" in b.esptool(*flags, "verify-flash", hex(off), data)


def read_back(b, off, size, *flags):
    back = b.work / "back"
    b.esptool(*flags, "read-flash", hex(off), size, back, baud=460800)
    assert back.read_bytes() == b.content[off:off + size]


def stub_flash(rom, port="virtual:b", size=30001):
    b = Bench(rom, port=port)
    b.fill()
    with b:
        write_read_verify(b, 0x10000, size)
        write_read_verify(b, 0x200000, size // 2, options=["--no-compress"])
        read_back(b, 0xF123, size)
        wrong = b.file(5000, "wrong")
        assert "erification failed" in b.esptool("verify-flash", "0x10000", wrong, ok=2)
        b.esptool("erase-region", "0x11000", "0x2000")
        b.content = b.content[:0x11000] + b"\xff" * 0x2000 + b.content[0x13000:]
        b.check_flash()
        b.esptool("erase-flash")
        b.content = b"\xff" * FLASH
        b.check_flash()


def rom_flash(rom, size=10001):
    b = Bench(rom)
    b.fill()
    with b:
        write_read_verify(b, 0x10000, size, "--no-stub")
        write_read_verify(b, 0x200000, size // 2, "--no-stub", options=["--no-compress"])
        read_back(b, 0x10100, 500, "--no-stub")
        b.esptool("--no-stub", "erase-region", "0x11000", "0x2000")
        b.content = b.content[:0x11000] + b"\xff" * 0x2000 + b.content[0x13000:]
        b.check_flash()


RAM_PROGRAM = """
.globl _start
_start: li t0, 0x60000000
again:  la t1, text
next:   lbu t2, 0(t1)
        beqz t2, pause
        sw t2, 0(t0)
        addi t1, t1, 1
        j next
pause:  li t3, 400000
wait:   addi t3, t3, -1
        bnez t3, wait
        j again
text:   .asciz "runs from RAM\\n"
"""


def ram_image(b):
    source, elf, image = (b.work / n for n in ("ram.S", "ram.elf", "ram.bin"))
    source.write_text(RAM_PROGRAM)
    interop.must("riscv64-unknown-elf-gcc", "-march=rv32imc_zicsr", "-mabi=ilp32", "-nostdlib",
                 "-Wl,-Ttext=0x40380400", "-o", elf, source)
    interop.must(b.tool, "--chip", "esp32c3", "elf2image", "--ram-only-header", "-o", image, elf)
    return image


def memory(rom):
    with Bench(rom) as b:
        back = b.work / "back"
        b.esptool("dump-mem", "0x3fc90000", "32", back)
        before = back.read_bytes()
        assert len(before) == 32
        b.esptool("--no-stub", "write-mem", "0x3fc90008", "0x600dcafe", "0xffffffff", after="no-reset")
        assert "= 0x600dcafe" in b.esptool("--no-stub", "read-mem", "0x3fc90008", before="no-reset",
                                           after="no-reset")
        b.esptool("--no-stub", "dump-mem", "0x3fc90000", "32", back, before="no-reset")
        assert back.read_bytes()[8:12] == (0x600DCAFE).to_bytes(4, "little")
        for stub, status in (([], "0x0200"), (["--no-stub"], "0x0000")):
            b.esptool(*stub, "write-flash-status", "--bytes", "2", "--non-volatile", status)
            assert f"status: {status}" in b.esptool(*stub, "read-flash-status", "--bytes", "2")
            text = b.esptool(*stub, "read-flash-sfdp", "0", "4")
            assert "0x53 0x46 0x44 0x50" in text, text  # "SFDP"
        b.esptool("--no-stub", "load-ram", ram_image(b))
        b.serve.hear(b"runs from RAM")


def after(rom):
    b = Bench(rom)
    b.board.crema("flash", BLINK, "--port", "virtual:b")
    b.content = b.board.flash
    with b:
        b.esptool("chip-id")
        b.serve.hear(b"GPIO8 is")
        b.esptool("--no-stub", "chip-id", after="no-reset")
        b.esptool("--no-stub", "chip-id", before="no-reset", after="no-reset")
        text = b.esptool("chip-id", before="no-reset", after="no-reset-stub")
        assert "Stub flasher running" in text, text
        text = b.esptool("flash-id", before="no-reset", after="no-reset")
        assert "already running" in text, text
        # Soft resets are for the ESP8266, says esptool; "run" is one.
        text = b.esptool("chip-id", after="soft-reset", ok=2)
        assert "only supported on ESP8266" in text, text
        b.esptool("--no-stub", "chip-id")
        b.serve.hear(b"GPIO8 is")
        b.check_flash()


def pty(rom):
    """Without lines: the board waits in download mode."""
    b = Bench(rom, "--pty")
    b.fill()
    b.serve_args = ["--pty", "--link", b.work / "tty", "--speed", "max"]
    with b:
        write_read_verify(b, 0x10000, 300001)
        read_back(b, 0, 400000)
        b.esptool("chip-id", after="no-reset")


def cases():
    for rom, whose in (("crema", "Crema's ROM"), ("vendor", "the vendor's ROM")):
        yield f"{whose}: its stub writes, reads, verifies, erases", lambda r=rom: stub_flash(r)
        yield f"{whose}: without its stub, the same", lambda r=rom: rom_flash(r)
        yield f"{whose}: over USB-Serial-JTAG", lambda r=rom: stub_flash(r, port="virtual:b:usb")
        yield f"{whose}: memory, load-ram, the flash's status", lambda r=rom: memory(r)
        yield f"{whose}: --before and --after", lambda r=rom: after(r)
        yield f"{whose}: who is there", lambda r=rom: identity(r)
        yield f"{whose}: who is there, without its stub", lambda r=rom: identity(r, "--no-stub")
        yield f"{whose}: through a pty", lambda r=rom: pty(r)


# What a landing runs of them; all take ten minutes and more. INTEROP_ALL=1 runs all there too.
SHARE = ("Crema's ROM: its stub writes", "Crema's ROM: without its stub", "the vendor's ROM: its stub writes",
         "the vendor's ROM: who is there, without")


def chosen(only):
    is_share = interop.IS_CI and not os.environ.get("INTEROP_ALL")
    return [c for c in cases()
            if only in c[0] and (not is_share or c[0].startswith(SHARE))]


if __name__ == "__main__":
    subprocess.run([BUILD / "src/cli/crema", "--version"], check=True, stdout=subprocess.DEVNULL)
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    sys.exit(interop.main(chosen(only), JOBS, tries=2))
