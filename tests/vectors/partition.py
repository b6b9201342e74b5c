#!/usr/bin/env python3
"""Partition tables as CSV, and what the vendor's generator makes of them: the SHA-256 of the binary,
and the CSV that it writes back. The generator is the one in the PyPI package esp-idf-defs.

    partition.py check PROGRAM          crema agrees with the record
    partition.py record                 writes partition.json anew (needs esp-idf-defs)
    partition.py random SEED COUNT PROGRAM     crema agrees with the generator (needs esp-idf-defs)"""
import hashlib
import json
import pathlib
import random
import subprocess
import sys
import tempfile

VECTORS = pathlib.Path(__file__).with_suffix(".json")
SUBTYPES = {"app": ["factory", "test", *(f"ota_{i}" for i in range(16)), "0x35"],
            "data": ["ota", "phy", "nvs", "coredump", "nvs_keys", "efuse", "undefined", "esphttpd",
                     "fat", "spiffs", "littlefs", "tee_ota", "", "0x99", "6"],
            "bootloader": ["primary", "ota", "recovery"], "partition_table": ["primary", "ota"],
            "0x40": ["", "0", "7", "0xfe"], "77": ["1"], "DATA": ["FAT", "Nvs"]}


def size_text(rng, size):
    forms = [hex(size), str(size)]
    if size % 1024 == 0:
        forms += [f"{size >> 10}K", f"{size >> 10}k", f"0x{size >> 10:x}K"]
    if size % (1 << 20) == 0:
        forms += [f"{size >> 20}M", f"{size >> 20}m"]
    return rng.choice(forms)


def random_case(rng):
    lines, singles = ["# comment", ""], set()
    off = 0x8000 if rng.random() < 0.8 else rng.choice([0x9000, 0x10000, 0x20000])
    end = off + 0x1000
    for i in range(rng.randint(1, 12)):
        kind = rng.choice(["app", "data", "data", "data", "0x40", "77", "DATA", "bootloader",
                           "partition_table"])
        sub = rng.choice(SUBTYPES[kind])
        if (sub in ("factory", "ota", "tee_ota", "primary", "recovery")) and (kind, sub) in singles:
            continue
        singles.add((kind, sub))
        align = 0x10000 if kind == "app" else 0x1000
        size = align * rng.randint(1, 40) if kind == "app" or rng.random() < 0.8 else rng.randint(1, 9999)
        if kind == "data" and sub in ("ota", "tee_ota"):
            size = 0x2000
        if sub.lower() == "nvs":
            size = rng.choice([0x3000, 0x6000, 0x1000])
        start = (end + align - 1) & -align
        if rng.random() < 0.2:
            start += align * rng.randint(0, 5)
            off_text = size_text(rng, start)
        else:
            off_text = ""
        text = size_text(rng, size)
        if rng.random() < 0.1 and kind == "app":
            text = "-" + size_text(rng, start + size)
        is_readonly = sub.lower() == "nvs" and size < 0x3000
        flags = "readonly" if is_readonly else rng.choice(["", "", "encrypted", "encrypted:readonly"])
        pad = " " * rng.randint(0, 3)
        lines.append(f"{pad}p{i}_{rng.randint(0, 999)},{pad}{kind}, {sub},{pad}{off_text},{text}{pad},{flags}")
        if (kind, sub) in (("bootloader", "primary"), ("partition_table", "primary")):
            continue
        if kind == "bootloader":
            size, start = off - 0x1000, start if sub == "ota" else 0x700000
        if kind == "partition_table":
            size = 0x1000
        end = start + size
    return {"csv": rng.choice(["\n", "\r\n"]).join(lines) + rng.choice(["", "\n"]), "offset": off,
            "boot": 0x1000, "recovery": 0x700000, "md5": rng.random() < 0.8,
            "secure": rng.choice([None, None, "v1", "v2"])}


def vendor(case):
    """(binary, CSV), or None where the generator refuses."""
    from esp_idf_defs import partitions as p  # pylint: disable=import-outside-toplevel
    try:
        table = p.PartitionTable.from_csv(case["csv"], case["offset"], case["boot"], case["recovery"])
        table.verify(case["offset"], case["secure"])
        return table.to_binary(case["md5"]), table.to_csv()
    except p.InputError:
        return None


def crema(program, case):
    with tempfile.TemporaryDirectory() as folder:
        csv, out = pathlib.Path(folder) / "t.csv", pathlib.Path(folder) / "t.bin"
        csv.write_bytes(case["csv"].encode())
        place = ["--offset", hex(case["offset"]), "--primary-bootloader-offset", hex(case["boot"]),
                 "--recovery-bootloader-offset", hex(case["recovery"])]
        place += ["--secure", case["secure"]] if case["secure"] else []
        done = subprocess.run([program, "partition", "to-bin", csv, "-o", out, *place, "-q",
                               *([] if case["md5"] else ["--disable-md5sum"])],
                              capture_output=True, timeout=300, check=False)
        if done.returncode:
            return None, done.stderr.decode()
        back = subprocess.run([program, "partition", "to-csv", out, *place], capture_output=True,
                              timeout=300, check=True)
        return (out.read_bytes(), back.stdout.decode()), ""


def expect(program, case, binary_hash, csv):
    ours, text = crema(program, case)
    if binary_hash is None:
        assert ours is None, f"the generator refuses what Crema takes: {case}"
        return
    assert ours is not None, f"{case}\n{text}"
    assert hashlib.sha256(ours[0]).hexdigest() == binary_hash, case
    assert ours[1] == csv, f"{case}\n{ours[1]}\n{csv}"


def recorded(case):
    theirs = vendor(case)
    return (None, None) if theirs is None else (hashlib.sha256(theirs[0]).hexdigest(), theirs[1])


def main():
    verb = sys.argv[1]
    if verb == "check":
        cases = json.loads(VECTORS.read_text())
        for case in cases:
            expect(sys.argv[2], case, case["sha256"], case["back"])
        print(f"{len(cases)} tables as recorded")
    elif verb == "record":
        rng = random.Random(4)
        cases = []
        while len(cases) < 40:
            case = random_case(rng)
            case["sha256"], case["back"] = recorded(case)
            cases.append(case)
        VECTORS.write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
    else:
        seed, count, taken = int(sys.argv[2]), int(sys.argv[3]), 0
        rng = random.Random(seed)
        for _ in range(count):
            case = random_case(rng)
            want = recorded(case)
            taken += want[0] is not None
            try:
                expect(sys.argv[4], case, *want)
            except AssertionError as e:
                raise AssertionError(f"seed {seed}: {e}") from e
        print(f"seed {seed}: {count} tables, {taken} of them good, all equal")
        assert taken > count / 4


main()
