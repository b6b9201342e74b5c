#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 OR MIT
"""digests.py BENCH-CORE KERNEL.elf... NATIVE...: each kernel, run on the core, ends with the digest
that the same source gives on the host."""
import json
import subprocess
import sys

bench, programs = sys.argv[1], sys.argv[2:]
half = len(programs) // 2
kernels, natives = programs[:half], programs[half:]
results = json.loads(
    subprocess.run([bench, "--json", "--repeat", "1", *kernels], check=True, capture_output=True, text=True).stdout)
failed = len(results) != half or half == 0
for result, native in zip(results, natives):
    want = subprocess.run([native], check=True, capture_output=True, text=True).stdout.strip()
    same = result["digest"] == want
    failed |= not same
    print(result["kernel"], result["digest"], "as on the host" if same else f"but {want} on the host")
sys.exit(failed)
