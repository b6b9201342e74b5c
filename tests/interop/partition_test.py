#!/usr/bin/env python3
"""The vendor's partition table generator (as PyPI's esp-idf-defs carries it) and crema partition
agree: the same bytes, the same CSV, the same tables refused.

Usage: partition_test.py BUILD. TEST_SEED repeats a run."""
import os
import pathlib
import sys
import time

import interop
from interop import ROOT, must

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
CREMA = BUILD / "src/cli/crema"
SCRIPT = ROOT / "tests/vectors/partition.py"


def python():
    """The venv's Python, with the package in it."""
    interop.pypi(BUILD, "esptool>=5,<6", "esptool")
    venv = pathlib.Path(BUILD) / "interop-venv/bin"
    if interop.run(venv / "python", "-c", "import esp_idf_defs")[0]:
        status, text = interop.run(venv / "pip", "install", "--quiet", "esp-idf-defs>=0.1,<0.2",
                                   timeout=300)
        if status:
            raise interop.Skip(f"esp-idf-defs cannot be installed; is PyPI out of reach?\n{text}")
    return venv / "python"


def case_random():
    seed = str(interop.SEED)
    must(python(), SCRIPT, "random", seed, "200", CREMA, timeout=600)


CASES = [("the vendor's generator, same tables: 200 random CSV files", case_random)]

if __name__ == "__main__":
    sys.exit(interop.main(CASES))
