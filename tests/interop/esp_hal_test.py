#!/usr/bin/env python3
"""Programs on other people's drivers: esp-hal, a crate, on the virtual chips. Needs cargo and the targets
riscv32imc- and riscv32imac-unknown-none-elf (rustup target add); where there is none, that is a skip and no
failure. INTEROP_ALL=1 runs every program with the vendor's mask ROM and bootloader, too."""
import contextlib
import functools
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import interop
import vendor
from interop import run

PROJECT = pathlib.Path(__file__).with_name("esp_hal")
IS_ALL = os.environ.get("INTEROP_ALL", "") not in ("", "0")
IMC, IMAC = "riscv32imc-unknown-none-elf", "riscv32imac-unknown-none-elf"
# A chip's target, and the options of a board whose vendor bootloader prints at 115200 baud.
CHIPS = {
    "esp32c2": (IMC, ["--crystal", "40"]),
    "esp32c3": (IMC, []),
    "esp32c6": (IMAC, []),
    "esp32h2": (IMAC, []),
}
PROGRAMS = ["wires", "inside", "ciphers", "buses"]
LACKS = {"esp32c2": ["buses"]}  # programs that there is no hardware for


@interop.once
def programs(chip):
    """The folder of a chip's programs, built; cargo's own work is kept in the build folder."""
    target = CHIPS[chip][0]
    if not shutil.which("cargo"):
        raise interop.NoData("there is no cargo")
    status, folder = run("rustc", "--print", "target-libdir", "--target", target)
    if status or not pathlib.Path(folder.strip()).is_dir():
        raise interop.NoData(f"Rust has no {target} here: rustup target add {target}")
    kept = vendor.BUILD.resolve() / "interop-esp-hal"
    done = subprocess.run(["cargo", "build", "--quiet", "--bins", "--features", chip, "--target", target,
                           "--target-dir", kept], cwd=PROJECT, capture_output=True, text=True, timeout=1800)
    if done.returncode and "error[" not in done.stderr:
        raise interop.NoData(f"cargo cannot build; is the registry out of reach?\n{done.stderr[-500:]}")
    assert done.returncode == 0, done.stderr[-2000:]
    folder = vendor.BUILD.resolve() / f"interop-esp-hal-{chip}"  # the next chip's take their place
    folder.mkdir(exist_ok=True)
    for name in PROGRAMS:
        shutil.copy(kept / target / "debug" / name, folder / name)
    return folder


@contextlib.contextmanager
def board(chip, is_vendor):
    """Options of `crema run`: a scratch board, or one with the vendor's ROM and bootloader."""
    if is_vendor:
        with vendor.board(chip, *CHIPS[chip][1]):
            yield ["-p", "virtual:b", "--bootloader", vendor.resource("bootloaders", f"{chip}-bootloader.bin")]
        return
    with tempfile.TemporaryDirectory() as boards:
        os.environ["CREMA_BOARDS"] = boards
        yield []


def case(chip, name, is_vendor):
    program = programs(chip) / name
    with board(chip, is_vendor) as options:
        status, text = run(vendor.CREMA, "run", program, "--chip", chip, *options, "-q", "--timeout", "30",
                           "--until", "^the end", timeout=300)
    assert status == 0 and "right" in text and "FAILED" not in text, f"status {status}:\n{text[-3000:]}"


def cases():
    for chip in CHIPS:
        for name in (p for p in PROGRAMS if p not in LACKS.get(chip, [])):
            yield f"{chip} {name}", functools.partial(case, chip, name, False)
            if IS_ALL:
                yield (f"{chip} {name}, the vendor's ROM and bootloader",
                       functools.partial(case, chip, name, True))


if __name__ == "__main__":
    sys.exit(interop.main(list(cases())))
