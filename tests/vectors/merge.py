#!/usr/bin/env python3
"""Merges of files made here from seeds, and the SHA-256 of what esptool makes of them.

    merge.py check crema PROGRAM       crema's files have the recorded hashes
    merge.py check esptool PROGRAM     and so have esptool's
    merge.py record esptool PROGRAM    writes merge.json anew, from esptool
    merge.py random SEED COUNT CREMA ESPTOOL   the same bytes from both, for random merges"""
import hashlib
import json
import pathlib
import random
import struct
import subprocess
import sys
import tempfile

VECTORS = pathlib.Path(__file__).with_suffix(".json")
BOOT_OFF = {"esp32": 0x1000, "esp32s3": 0, "esp32c3": 0, "esp32p4": 0x2000}
CHIP_ID = {"esp32": 0, "esp32s3": 9, "esp32c3": 5, "esp32p4": 18}
RAM = {"esp32": 0x3FFF0000, "esp32s3": 0x3FCD0000, "esp32c3": 0x3FCD0000, "esp32p4": 0x4FF40000}


def blob(seed, size):
    return random.Random(seed).randbytes(size)


def image(chip, seed, size):
    """A bootloader's image: one segment, checksum and hash."""
    data = blob(seed, size & ~3)
    head = struct.pack("<BBBBIBBBBHBHH4xB", 0xE9, 1, 2, 0x10, RAM[chip], 0xEE, 0, 0, 0, CHIP_ID[chip],
                       0, 0, 0xFFFF, 1) + struct.pack("<II", RAM[chip], len(data))
    checksum = 0xEF
    for byte in data:
        checksum ^= byte
    body = head + data
    body += b"\0" * (15 - len(body) % 16) + bytes([checksum])
    return body + hashlib.sha256(body).digest()


def hex_file(runs):
    """Intel HEX of [(address, bytes)], with lines of odd lengths."""
    lines = []

    def put(kind, addr, data):
        record = bytes([len(data), addr >> 8 & 255, addr & 255, kind]) + data
        lines.append(":" + (record + bytes([-sum(record) & 255])).hex().upper())

    for addr, data in runs:
        high = None
        while data:
            if addr >> 16 != high:
                high = addr >> 16
                put(4, 0, struct.pack(">H", high))
            n = min(len(data), 1 + addr % 29, 0x10000 - (addr & 0xFFFF))
            put(0, addr, data[:n])
            addr, data = addr + n, data[n:]
    put(1, 0, b"")
    return "\n".join(lines).encode() + b"\n"


def make(case, folder):
    """The input files; returns the words OFFSET FILE..."""
    words = []
    for i, (kind, off, seed, size) in enumerate(case["files"]):
        data = {"bytes": lambda: blob(seed, size), "image": lambda: image(case["chip"], seed, size),
                "hex": lambda: hex_file([(off, blob(seed, size)),
                                         (off + size + 0x2345, blob(seed + 1, size // 2 + 1))])}[kind]()
        path = folder / f"in{i}.bin"
        path.write_bytes(data)
        words += [hex(off), str(path)]
    return words


def merge(tool, program, case):
    """The merged file, or None when the tool refuses."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        words, out = make(case, folder), folder / "out"
        head = {"crema": ["image", "merge", "--chip", case["chip"]],
                "esptool": ["--chip", case["chip"], "merge-bin"]}[tool]
        done = subprocess.run([program, *head, "-o", out, *case["args"], *words], timeout=300,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            return None, done.stdout.decode()
        return out.read_bytes(), ""


def random_case(rng):
    chip = rng.choice(list(BOOT_OFF))
    form = rng.choice(["raw", "uf2", "hex"])
    files, off = [], BOOT_OFF[chip]
    if rng.random() < 0.7:
        files.append(("image", off, rng.getrandbits(16), rng.randint(16, 5000)))
        off += 0x2000
    for _ in range(rng.randint(1, 4)):
        off = (off + rng.choice([0, 0x1000, 0x8000, 0x20000]) + 0xFFF) & ~0xFFF
        kind = rng.choice(["bytes", "bytes", "hex"])
        size = rng.choice([1, 16, 475, 476, rng.randint(1, 3000), rng.randint(1, 70000)])
        start = off + (rng.randint(0, 40) if rng.random() < 0.3 else 0)
        files.append((kind, start, rng.getrandbits(16), size))
        off = start + size + (0x2345 + size if kind == "hex" else 0) + 0x1000
    args = ["-f", form]
    if form == "raw":
        if rng.random() < 0.5:
            args += ["-t", hex(rng.choice([0, files[0][1]]))]
        if rng.random() < 0.5:
            args += ["--pad-to-size", rng.choice(["256KB", "1MB", "2MB"])]
    if form == "uf2" and rng.random() < 0.5:
        args += ["--chunk-size", str(rng.choice([4, 64, 256, 452]))]
    if form == "uf2" and rng.random() < 0.3:
        args += ["--md5-disable"]
    if rng.random() < 0.5:
        args += ["-fm", rng.choice(["qio", "dout", "keep"]), "-ff", rng.choice(["80m", "keep"]),
                 "-fs", rng.choice(["8MB", "2MB", "keep"])]
    rng.shuffle(files)
    return {"chip": chip, "files": files, "args": args}


def digest(data):
    return hashlib.sha256(data).hexdigest() if data is not None else None


def check(tool, program):
    cases = json.loads(VECTORS.read_text())
    for i, case in enumerate(cases):
        data, text = merge(tool, program, case)
        assert data is not None, f"case {i}: {case}\n{text}"
        assert len(data) == case["size"] and digest(data) == case["sha256"], f"case {i}: {case}"
    print(f"{len(cases)} merges as recorded")


def record(program):
    rng, cases = random.Random(5), []
    while len(cases) < 24:
        case = random_case(rng)
        data, text = merge("esptool", program, case)
        assert data is not None, text
        cases.append({**case, "size": len(data), "sha256": digest(data)})
    VECTORS.write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")


def compare(seed, count, crema, esptool):
    rng, taken = random.Random(seed), 0
    for i in range(count):
        case = random_case(rng)
        theirs, _ = merge("esptool", esptool, case)
        if theirs is None:
            continue
        taken += 1
        ours, text = merge("crema", crema, case)
        assert ours == theirs, f"seed {seed}, case {i}: {case}\n{text}"
    print(f"seed {seed}: {taken} of {count} merges, all equal")
    assert taken > count / 2, f"esptool took {taken} of {count}"


if __name__ == "__main__":
    verb = sys.argv[1]
    if verb == "check":
        check(sys.argv[2], sys.argv[3])
    elif verb == "record":
        record(sys.argv[3])
    else:
        compare(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5])
