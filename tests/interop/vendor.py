"""What the tests with the vendor's mask ROMs and second-stage bootloaders share. Both are binaries
that we did not build; they travel in the source of the crate espflash and are fetched
from there."""
import contextlib
import os
import pathlib
import shutil
import sys
import tempfile

import interop
from interop import must, run

BUILD = pathlib.Path(sys.argv[1])
CREMA = BUILD / "src/cli/crema"
ESPFLASH = "4.7.0"
# What each ROM calls itself, its file, and where an application's constants and code are mapped.
CHIPS = {
    "esp32c2": {"says": "ESP-ROM:esp8684-api2-20220127", "rom": "esp32c2_rev100", "drom": 0x3c000020},
    "esp32c3": {"says": "ESP-ROM:esp32c3-api1-20210207", "rom": "esp32c3_rev300", "drom": 0x3c000020},
    "esp32c6": {"says": "ESP-ROM:esp32c6-20220919", "rom": "esp32c6_rev0", "drom": 0x42000020},
    "esp32h2": {"says": "ESP-ROM:esp32h2-20221101", "rom": "esp32h2_rev0", "drom": 0x42000020},
}
CODE = 0x42010020


def resource(kind, name):
    return interop.crate_source(BUILD, "espflash", ESPFLASH) / "resources" / kind / name


@contextlib.contextmanager
def board(chip, *options, rom=None):
    """A fresh board "b" with the chip's vendor ROM, or another."""
    rom = rom or resource("roms", f"{CHIPS[chip]['rom']}_rom.elf")
    with tempfile.TemporaryDirectory() as boards:
        os.environ["CREMA_BOARDS"] = boards
        must(CREMA, "board", "create", "b", "--chip", chip, *options, "--rom", rom)
        yield boards


def application(chip, folder):
    """vendor_app.c, linked for the chip."""
    gcc = shutil.which("riscv64-unknown-elf-gcc")
    if not gcc:
        raise interop.Skip("there is no riscv64-unknown-elf-gcc to build an application with")
    elf = pathlib.Path(folder) / "app.elf"
    drom = CHIPS[chip]["drom"]
    must(gcc, "-march=rv32imc", "-mabi=ilp32", "-Os", "-ffreestanding", "-nostdlib",
         "-Wl,--build-id=none", "-Wl,-n", "-Wl,-e,start", f"-Wl,--section-start=.desc={drom:#x}",
         f"-Wl,--section-start=.rodata={drom + 0x100:#x}", f"-Wl,--section-start=.text={CODE:#x}",
         pathlib.Path(__file__).with_name("vendor_app.c"), "-o", elf)
    return elf


def expect(wants, *command):
    """The command succeeds and its output has all of that, in that order."""
    status, text = run(*command)
    assert status == 0, f"status {status}:\n{text}"
    at = 0
    for want in wants:
        found = text.find(want, at)
        assert found >= 0, f"no {want!r} after {text[:at][-60:]!r} in:\n{text}"
        at = found + len(want)


def case_download(chip, wire, cause, bootloader, *options, rate=115200):
    """The ROM's download mode flashes the bootloader, which then starts."""
    with board(chip, *options):
        must(CREMA, "flash", "-p", f"virtual:b{wire}", "--force", "0x0",
             resource("bootloaders", bootloader))
        expect([CHIPS[chip]["says"], f"rst:{cause},boot:0xc (SPI_FAST_FLASH_BOOT)",
                "2nd stage bootloader", "chip revision: v"],
               CREMA, "monitor", "-p", f"virtual:b{wire}", "--timeout", "5", "--monitor-baud", rate,
               "--until", "load partition table error")


def case_application(chip, bootloader, *options, rate=115200):
    """ROM, bootloader and application, from the reset vector on."""
    with board(chip, *options) as folder:
        expect([CHIPS[chip]["says"], "2nd stage bootloader",
                "Loaded app from partition at offset 0x10000", "the application is alive"],
               CREMA, "run", application(chip, folder), "--chip", chip, "-p", "virtual:b", "--bootloader",
               resource("bootloaders", bootloader), "--timeout", "20", "--monitor-baud", rate,
               "--until", "is alive")
