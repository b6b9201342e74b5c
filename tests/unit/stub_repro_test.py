#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 OR MIT
"""The stubs come out the same, byte for byte, from a copy of the tree elsewhere.

Usage: stub_repro_test.py SOURCE_ROOT STUB_BYTES.c"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

# What meson reads, and what the stubs are made of.
PARTS = ("meson.build", "meson_options.txt", "include", "src", "sim", "target", "tests", "scripts", "docs")
# Tests that run at the same time put files there and take them away again.
MADE_MEANWHILE = shutil.ignore_patterns("__pycache__")
TARGET = "target/stub/stub_bytes.c"


def run(*args):
    done = subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, args))} failed:\n{done.stdout[-3000:]}")


def main(root, built):
    with tempfile.TemporaryDirectory(prefix="crema-elsewhere-") as there:
        copy = pathlib.Path(there) / "a folder of another name"
        copy.mkdir()
        for part in PARTS:
            source = pathlib.Path(root) / part
            if source.is_dir():
                shutil.copytree(source, copy / part, symlinks=True, ignore=MADE_MEANWHILE)
            elif source.exists():
                shutil.copy(source, copy / part)
        build = copy / "deeper/down/build"
        run("meson", "setup", str(build), str(copy))
        run("ninja", "-C", str(build), "-j2", TARGET)
        if (build / TARGET).read_bytes() != pathlib.Path(built).read_bytes():
            sys.exit(f"{TARGET} differs when it is built in {build}")
    print(f"{len(pathlib.Path(built).read_bytes())} bytes of {TARGET}: the same")


main(*sys.argv[1:])
