#!/usr/bin/env python3
"""The vendor's esp-idf-nvs-partition-gen (PyPI) and Crema make the same NVS partitions, plain and
encrypted; what it decrypts and Crema's reader agree.

Usage: nvs_test.py BUILD. TEST_SEED repeats the random stores of a run."""
import base64
import csv
import os
import pathlib
import random
import re
import sys
import time

import interop
from interop import ROOT, must, run

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
CREMA = BUILD / "src/cli/crema"
WORK = interop.work_folder()
VECTORS = ROOT / "tests/cli/nvs-vectors"
SEED = interop.SEED
INTS = {"u8": (0, 2**8), "i8": (-2**7, 2**7), "u16": (0, 2**16), "i16": (-2**15, 2**15),
        "u32": (0, 2**32), "i32": (-2**31, 2**31), "u64": (0, 2**64), "i64": (-2**63, 2**63)}


def gen(*args):
    python = interop.pypi(BUILD, "esp-idf-nvs-partition-gen==0.3.0", "python")
    status, text = run(python, "-m", "esp_idf_nvs_partition_gen", *args)
    if status and "No module named" in text:
        failed, said = run(python.parent / "pip", "install", "--quiet", "--disable-pip-version-check",
                           "esp-idf-nvs-partition-gen==0.3.0", timeout=300)
        if failed:
            raise interop.Skip(f"esp-idf-nvs-partition-gen cannot be installed; is PyPI out of reach?\n{said}")
        status, text = run(python, "-m", "esp_idf_nvs_partition_gen", *args)
    return status, text


def both(source, size, fmt=2, keys=None):
    """The store as both tools make it; an assertion where they differ. None where both refuse."""
    theirs, ours = WORK / "theirs.bin", WORK / "ours.bin"
    theirs.unlink(missing_ok=True)
    ours.unlink(missing_ok=True)
    key_args = ["--inputkey", keys] if keys else []
    status, text = gen("encrypt" if keys else "generate", source, theirs, hex(size), "--version",
                       fmt, "--outdir", WORK, *key_args)
    ok, said = run(CREMA, "nvs", "create", source, "-o", ours, "--size", hex(size), "--format",
                   fmt, *(["--keys", keys] if keys else []))
    if status or not theirs.exists() or "InsufficientSize" in text or "PageFullError" in text:
        assert ok != 0 and not ours.exists(), f"Crema accepted what the vendor's tool refuses:\n{text}"
        return None
    assert ok == 0, said
    a, b = theirs.read_bytes(), ours.read_bytes()
    first = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    assert a == b, f"{source}: {len(a)} and {len(b)} bytes, first different at 0x{first:x}"
    must(CREMA, "nvs", "check", ours, *(["--keys", keys] if keys else []))
    return b


def random_value(rng):
    kind = rng.choice(list(INTS) + ["string", "hex2bin", "base64", "binary"])
    if kind in INTS:
        low, high = INTS[kind]
        return kind, str(rng.choice([low, high - 1, rng.randrange(low, high)]))
    size = rng.choice([0, 1, 31, 32, 33, rng.randrange(200), rng.randrange(3900)])
    if kind == "string":
        return kind, "".join(rng.choice("abc ,\"'\n\u00e9#xyz0123456789") for _ in range(size // 2))
    if kind == "binary":
        return kind, "".join(rng.choice("abcdefgh, 0123") for _ in range(size))
    data = rng.randbytes(rng.choice([size, size, size * 4]))
    return kind, data.hex() if kind == "hex2bin" else base64.b64encode(data).decode()


def random_store(rng, path, rows):
    """Namespaces are never taken up again, and no line begins with # (not even inside quotes, where
    the vendor's tool drops it all the same): there the tools differ."""
    with open(path, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator=rng.choice(["\n", "\r\n"]))
        out.writerow(["key", "type", "encoding", "value"])
        for n in range(rows):
            if n == 0 or rng.random() < 0.1:
                out.writerow([f"space{n}", "namespace", "", ""])
            encoding, value = random_value(rng)
            out.writerow([f"k{n}", "data", encoding, re.sub(r"\n#+", "\n", value)])


def keys_file():
    path = WORK / "keys.bin"
    if not path.exists():
        must(CREMA, "nvs", "keys", "-o", path)
    return path


def case_recorded():
    """The files that `make test` compares by their recorded hashes."""
    here = os.getcwd()
    os.chdir(VECTORS)
    try:
        for line in (VECTORS / "vectors").read_text().splitlines():
            name, size, fmt, how, _ = line.split()
            assert both(VECTORS / name, int(size, 0), fmt,
                        VECTORS / "keys.bin" if how == "encrypted" else None), line
    finally:
        os.chdir(here)


def case_random(fmt=2, is_encrypted=False):
    def check():
        rng = random.Random(SEED)
        made = tried = 0
        while made < 6 and tried < 60:
            tried += 1
            path = WORK / f"random{tried}.csv"
            random_store(rng, path, rng.randrange(1, 60))
            size = rng.choice([0x1000, 0x2000, 0x3000, 0x6000, 0x20000])
            made += both(path, size, fmt, keys_file() if is_encrypted else None) is not None
        assert made == 6, f"seed {SEED}: {made} of {tried} stores were made"
    return check


def case_every_tail():
    """Blobs that end in every slot of a page, and strings before them."""
    for n in list(range(110, 127)) + [1, 60]:
        path = WORK / "tail.csv"
        rows = ["key,type,encoding,value", "s,namespace,,"]
        rows += [f"k{i},data,u8,{i}" for i in range(n - 1)]
        rows += [f"b,data,hex2bin,{'5a' * 40}", f"t,data,string,{'x' * 90}", f"c,data,hex2bin,{'a5' * 9000}"]
        path.write_text("\n".join(rows) + "\n")
        assert both(path, 0x8000), n


def case_decrypts():
    keys, path = keys_file(), WORK / "d.csv"
    random_store(random.Random(SEED), path, 8)
    both(path, 0x20000, 2, keys)
    status, text = gen("decrypt", WORK / "ours.bin", keys, "plain.bin", "--outdir", WORK)
    assert status == 0, text
    must(CREMA, "nvs", "decrypt", WORK / "ours.bin", "--keys", keys, "-o", WORK / "mine.bin")
    assert (WORK / "plain.bin").read_bytes() == (WORK / "mine.bin").read_bytes()


def case_hmac():
    key = WORK / "hmac.bin"
    key.write_bytes(random.Random(SEED).randbytes(32))
    status, text = gen("generate-key", "--key_protect_hmac", "--kp_hmac_inputkey", key, "--keyfile",
                       "theirs-keys.bin", "--outdir", WORK)
    assert status == 0, text
    must(CREMA, "nvs", "keys", "--hmac-key", key, "-o", WORK / "ours-keys.bin")
    assert (WORK / "keys/theirs-keys.bin").read_bytes() == (WORK / "ours-keys.bin").read_bytes()


def case_round_trip():
    """A store to CSV, and that to a store by the vendor's tool, holds the same values."""
    path = WORK / "r.csv"
    random_store(random.Random(SEED + 1), path, 30)
    assert both(path, 0x40000)
    before = must(CREMA, "nvs", "export", WORK / "ours.bin")
    (WORK / "again.csv").write_text(before, encoding="utf-8", newline="")
    assert both(WORK / "again.csv", 0x40000)
    assert must(CREMA, "nvs", "export", WORK / "ours.bin") == before


if __name__ == "__main__":
    print(f"seed {SEED}")
    sys.exit(interop.main([
        ("recorded stores", case_recorded), ("random stores", case_random()),
        ("random stores, version 1", case_random(fmt=1)),
        ("random stores, encrypted", case_random(is_encrypted=True)),
        ("blobs and strings at every end of a page", case_every_tail), ("decrypting", case_decrypts),
        ("keys from an HMAC key", case_hmac), ("export and back", case_round_trip)]))
