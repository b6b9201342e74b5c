#!/usr/bin/env python3
"""Programs on other people's drivers: esp-hal, a crate, on a virtual ESP32-C3. Needs cargo and the target
riscv32imc-unknown-none-elf (rustup target add); where there is none, that is a skip and no failure."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import interop
from interop import run

BUILD = pathlib.Path(sys.argv[1]).resolve()
CREMA = BUILD / "src/cli/crema"
PROJECT = pathlib.Path(__file__).with_name("esp_hal")
TARGET = "riscv32imc-unknown-none-elf"
CHIP = "esp32c3"


@interop.once
def programs():
    """The folder of the programs, built; cargo's own work is kept in the build folder."""
    if not shutil.which("cargo"):
        raise interop.NoData("there is no cargo")
    status, folder = run("rustc", "--print", "target-libdir", "--target", TARGET)
    if status or not pathlib.Path(folder.strip()).is_dir():
        raise interop.NoData(f"Rust has no {TARGET} here: rustup target add {TARGET}")
    kept = BUILD / "interop-esp-hal"
    done = subprocess.run(["cargo", "build", "--quiet", "--features", CHIP, "--target-dir", kept],
                          cwd=PROJECT, capture_output=True, text=True, timeout=1800)
    if done.returncode and "error[" not in done.stderr:
        raise interop.NoData(f"cargo cannot build; is the registry out of reach?\n{done.stderr[-500:]}")
    assert done.returncode == 0, done.stderr[-2000:]
    return kept / TARGET / "debug"


def case(name):
    with tempfile.TemporaryDirectory() as boards:
        os.environ["CREMA_BOARDS"] = boards
        status, text = run(CREMA, "run", programs() / name, "--chip", CHIP, "-q", "--timeout", "20",
                           "--until", "^the end", timeout=300)
    assert status == 0 and "right" in text and "FAILED" not in text, f"status {status}:\n{text[-3000:]}"


if __name__ == "__main__":
    sys.exit(interop.main([(name, lambda name=name: case(name)) for name in ("wires", "inside")]))
