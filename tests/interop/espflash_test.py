#!/usr/bin/env python3
"""espflash 4, the crate, unmodified, on a virtual ESP32-C3 that `crema serve --pty` shares: the
board waits in download mode, for a pty has no lines. With Crema's ROM and with the vendor's. espflash
opens only what the kernel lists as a serial port: it runs in a mount namespace where the pty is one.

Usage: espflash_test.py BUILD"""
import hashlib
import pathlib
import random
import subprocess
import sys

import interop
import served
from interop import SEED, Skip, run
from served import Board, Serve

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
EXAMPLES = BUILD / "target/examples"
AS_DEVICE = interop.ROOT / "tests/interop/as_device"
FLASH = 4 << 20
SECTOR = 4096
LIMIT = 900  # seconds a command, on a host that is busy with other things

espflash_path = interop.once(lambda: interop.crate_program(BUILD, "espflash@4.7.0", "espflash"))
vendor_rom = interop.once(lambda: served.vendor_rom(BUILD))


@interop.once
def can_list_devices():
    status, text = run(AS_DEVICE, "/dev/null", "true")
    if status:
        raise Skip(f"a mount namespace of one's own is not allowed here: {text.strip()}")


class Bench:
    def __init__(self, rom, prepare=None):
        can_list_devices()
        self.tool = espflash_path()
        self.board = Board(BUILD, vendor_rom() if rom == "vendor" else "crema")
        self.rng = random.Random(SEED)
        self.work = self.board.work
        if prepare:
            prepare(self)
        self.content = self.board.flash

    def __enter__(self):
        self.serve = Serve(self.board, "--pty", "--speed", "max").__enter__()
        return self

    def __exit__(self, *args):
        self.serve.__exit__(*args)
        self.board.__exit__(*args)

    def espflash(self, command, *args, ok=0):
        """espflash gives an answer 50 ms of the host's clock, which a busy host may miss: three tries."""
        for _ in range(3):
            status, text = run(AS_DEVICE, self.serve.url, self.tool, command, "--port", "DEVICE",
                               "--chip", "esp32c3", "--before", "no-reset", "--after", "no-reset",
                               "--non-interactive", *args, timeout=LIMIT)
            if "Timeout while running" not in text:
                break
        assert status == ok, f"espflash {command} {args} ended with {status}:\n{text[-2000:]}"
        return text

    def write_bin(self, off, size, *args, ok=0):
        path = self.work / "data"
        data = self.rng.randbytes(size // 2) + bytes(size - size // 2)
        path.write_bytes(data)
        text = self.espflash("write-bin", hex(off), path, *args, ok=ok)
        assert ok == 0 or "Error while running FlashEnd command" in text, text
        end = -(-(off + size) // SECTOR) * SECTOR
        self.content = self.content[:off] + data.ljust(end - off, b"\xff") + self.content[end:]
        self.check_flash()

    def check_flash(self):
        flash = self.board.flash
        if flash != self.content:
            at = next(i for i, (a, b) in enumerate(zip(flash, self.content)) if a != b)
            raise AssertionError(f"the flash differs at 0x{at:x}: {flash[at:at + 16].hex()}, "
                                 f"wanted {self.content[at:at + 16].hex()}")

    def read_back(self, off, size, *args):
        back = self.work / "back"
        self.espflash("read-flash", *args, hex(off), hex(size), back)
        assert back.read_bytes() == self.content[off:off + size]


def fill(b):
    b.board.fill(b.rng.randbytes(FLASH))


def identity(rom, *flags):
    with Bench(rom) as b:
        text = b.espflash("board-info", *flags)
        for wanted in ("esp32c3", "revision v0.4", "40 MHz", "4MB"):
            assert wanted in text, text


def stub_flash(rom):
    with Bench(rom, fill) as b:
        b.write_bin(0x10000, 60000)
        b.write_bin(0x200000, 3000, "--baud", "460800")
        b.read_back(0xF000, 0x11000, "--baud", "921600")
        text = b.espflash("checksum-md5", "0x10000", "60000")
        wanted = hashlib.md5(b.content[0x10000:0x10000 + 60000]).hexdigest()
        assert wanted in text.lower().replace("0x", ""), f"{wanted} is not in\n{text}"
        b.espflash("erase-region", "0x11000", "0x2000")
        b.content = b.content[:0x11000] + b"\xff" * 0x2000 + b.content[0x13000:]
        b.check_flash()
        b.espflash("erase-flash")
        b.content = b"\xff" * FLASH
        b.check_flash()


def rom_flash(rom):
    with Bench(rom, fill) as b:
        # The vendor's ROM takes FLASH_END for the end of a write that was not compressed, and refuses
        # it after one that was; by then all has been written.
        b.write_bin(0x10000, 9000, "--no-stub", ok=1 if rom == "vendor" else 0)
        text = b.espflash("checksum-md5", "--no-stub", "0x10000", "9000")
        assert hashlib.md5(b.content[0x10000:0x10000 + 9000]).hexdigest() in text, text


def flashes_elf(rom):
    """Its own image, and the bootloader that it carries, run on the board afterwards."""
    elf = interop.DATA / "elf/esp32c3-hello.elf"
    if not elf.exists():
        raise interop.NoData(f"{elf} is not there")
    b = Bench(rom)
    image = b.work / "image.bin"
    interop.must(b.tool, "save-image", "--chip", "esp32c3", elf, image)
    with b.board:
        with Serve(b.board, "--pty", "--speed", "max") as b.serve:
            b.espflash("flash", elf)
        saved = image.read_bytes()
        assert b.board.flash[0x10000:0x10000 + len(saved)] == saved
        text = b.board.crema("monitor", "--port", "virtual:b", "--until", "Hello world!",
                             "--timeout", "30")
        assert "Loaded app from partition at offset 0x10000" in text, text


def cases():
    for rom, whose in (("crema", "Crema's ROM"), ("vendor", "the vendor's ROM")):
        yield f"{whose}: board-info", lambda r=rom: identity(r)
        yield f"{whose}: board-info --no-stub", lambda r=rom: identity(r, "--no-stub")
        yield f"{whose}: its stub writes, reads, hashes, erases", lambda r=rom: stub_flash(r)
        yield f"{whose}: without its stub", lambda r=rom: rom_flash(r)
        yield f"{whose}: flashes an ELF that then runs", lambda r=rom: flashes_elf(r)


if __name__ == "__main__":
    subprocess.run([BUILD / "src/cli/crema", "--version"], check=True, stdout=subprocess.DEVNULL)
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    sys.exit(interop.main([c for c in cases() if only in c[0]], tries=2))
