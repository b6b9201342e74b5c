#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 OR MIT
"""rv_run_test.py CREMA-RV-RUN PASSING.elf FAILING.elf: exit status, signature, dump, refusals."""
import os
import subprocess
import sys
import tempfile

run, passing, failing = sys.argv[1:4]
problems = []


def check(what, got, want):
    if got != want:
        problems.append(f"{what}: {got!r}, not {want!r}")


def status(*args):
    return subprocess.run([run, *args], capture_output=True, timeout=300).returncode


with tempfile.TemporaryDirectory() as folder:
    signature = os.path.join(folder, "signature")
    check("tohost 1", status("--signature", signature, passing), 0)
    with open(signature) as f:
        check("signature", f.read().split(), ["80000000", "80000000", "00000005", "600d600d"])
    dump = os.path.join(folder, "dump")
    check("dump", status("--dump", "0x80000000:4", "--output", dump, passing), 0)
    with open(dump, "rb") as f:
        check("bytes dumped", len(f.read()), 4)
    check("tohost 7", status(failing), 3)
    check("a limit", status("--limit", "1", passing), 0)  # it is looked at between slices
    check("not an ELF", status(signature), 2)
    check("no file", status(os.path.join(folder, "none")), 2)
    check("no argument", status(), 2)

print("\n".join(problems) or "as it should be")
sys.exit(bool(problems))
