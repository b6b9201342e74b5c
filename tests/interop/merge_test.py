#!/usr/bin/env python3
"""esptool's merge-bin (PyPI) and crema image merge write the same bytes.

Usage: merge_test.py BUILD. TEST_SEED repeats a run."""
import os
import pathlib
import sys
import time

import interop
from interop import ROOT, must

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
CREMA = BUILD / "src/cli/crema"
MERGE = ROOT / "tests/vectors/merge.py"


def esptool():
    return interop.pypi(BUILD, "esptool>=5,<6", "esptool")


def case_vectors():
    """What `make test` compares with is what this esptool writes."""
    must(sys.executable, MERGE, "check", "esptool", esptool(), timeout=300)


def case_random():
    seed = str(interop.SEED)
    must(sys.executable, MERGE, "random", seed, "60", CREMA, esptool(), timeout=600)


CASES = [("esptool merge-bin: the recorded merges", case_vectors),
         ("esptool merge-bin, same bytes: 60 random merges", case_random)]

if __name__ == "__main__":
    sys.exit(interop.main(CASES))
