#!/usr/bin/env python3
"""esptool (PyPI) and espflash (a crate, where installed) read and make the same images as Crema.

Usage: image_test.py BUILD. TEST_SEED repeats the random ELF files of a run."""
import os
import pathlib
import random
import re
import shutil
import sys
import time

import interop
from interop import DATA, ROOT, Skip, must, run

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
CREMA = BUILD / "src/cli/crema"
WORK = interop.work_folder()
FLASH = ["-fm", "dio", "-ff", "40m", "-fs", "4MB"]
EXAMPLES = ["hello", "blink", "exit"]
SHARED = DATA / "elf/esp32c3-hello.elf"


def esptool(*args):
    return run(interop.pypi(BUILD, "esptool>=5,<6", "esptool"), *args)


def crema_image(elf, name, *extra):
    out = WORK / name
    must(CREMA, "image", elf, "-c", "esp32c3", "-o", out, *FLASH, *extra)
    return out


def example(name):
    elf = BUILD / f"target/examples/{name}.elf"
    assert elf.exists(), f"{elf} is not built"
    return elf


def shared():
    if not SHARED.exists():
        raise interop.NoData(f"{SHARED} is not there")
    return SHARED


def check_info(path):
    """esptool finds checksum and hash valid, and the chip right."""
    status, text = esptool("image-info", path)
    assert status == 0, text
    assert re.search(r"^Checksum: 0x[0-9a-f]{2} \(valid\)$", text, re.M), text
    assert re.search(r"^Validation hash: [0-9a-f]{64} \(valid\)$", text, re.M), text
    assert "Chip ID: 5 (ESP32-C3)" in text, text
    return text


def same_as_esptool(elf, *extra):
    """Whether esptool takes the file; when it does, the bytes must be equal."""
    theirs = WORK / "esptool.bin"
    theirs.unlink(missing_ok=True)
    status, text = esptool("--chip", "esp32c3", "elf2image", *FLASH, "-o", theirs, elf)
    if status != 0:
        return False
    ours = crema_image(elf, "crema.bin", *extra).read_bytes()
    theirs = theirs.read_bytes()
    first = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), None)
    assert ours == theirs, f"{len(ours)} and {len(theirs)} bytes, first difference at {first}\n{text}"
    return True


def case_info(elf):
    def case():
        text = check_info(crema_image(elf(), "info.bin"))
        assert "Flash mode: DIO" in text and "Flash size: 4MB" in text, text
    return case


def case_same_bytes(name):
    def case():
        # esptool writes the ELF's hash into an ESP-IDF descriptor; Crema does when it is asked to.
        assert same_as_esptool(example(name), "--elf-sha256-offset", "0xb0"), "esptool refused it"
    return case


def case_shared_refused_by_esptool():
    """Why the shared file is compared with espflash: esptool does not join what is out of order."""
    status, text = esptool("--chip", "esp32c3", "elf2image", "-o", WORK / "x.bin", shared())
    assert status != 0 and "lands in same 64 KB flash mapping" in text, text


def random_parts(rng):
    """Sections for mkelf.py as a linker would place them, in address order within each memory."""
    parts, rodata = [], 0x3C000020
    for i in range(rng.randint(1, 3)):
        size = rng.choice([rng.randint(1, 64), rng.randint(1, 5000), rng.randint(1, 90000)])
        # esptool image-info ends in a traceback when it has not 256 bytes to look for a descriptor.
        size += 256 if i == 0 else 0
        parts.append((rodata, size))
        rodata += (size + 3) & ~3
    page = ((rodata - 0x3C000000) >> 16) + 1
    parts.append((0x42000020 + page * 0x10000, rng.randint(1, 100000)))
    iram = 0x40380000
    for _ in range(rng.randint(1, 3)):
        size = rng.randint(1, 20000)
        parts.append((iram, size))
        iram += ((size + 3) & ~3) + rng.choice([0, 0, 16, 1000])
    parts.append((0x3FCA0000, rng.choice([4, rng.randint(1, 130000)])))
    return parts


def case_random_files():
    seed = interop.SEED
    rng, taken = random.Random(seed), 0
    for i in range(12):
        parts = random_parts(rng)
        elf = WORK / "random.elf"
        must(sys.executable, ROOT / "tests/cli/mkelf.py", elf,
             *(f"{a:#x}:{n}" for a, n in parts))
        try:
            taken += same_as_esptool(elf)
        except AssertionError as e:
            raise AssertionError(f"TEST_SEED={seed}, file {i}: {parts}: {e}") from e
        check_info(crema_image(elf, "random.bin"))
    assert taken >= 6, f"TEST_SEED={seed}: esptool took {taken} of 12 files"


def case_merged_flash():
    """The three parts of a merged flash stand where others expect them, and boot-worthy."""
    elf = example("hello")
    flash = crema_image(elf, "flash.bin", "--merge").read_bytes()
    boot, table, app = WORK / "boot.bin", WORK / "table.bin", WORK / "app.bin"
    boot.write_bytes(flash[:0x8000])
    table.write_bytes(flash[0x8000:0x8C00])
    app.write_bytes(flash[0x10000:])
    check_info(boot)
    check_info(app)
    assert app.read_bytes() == crema_image(elf, "app2.bin").read_bytes()
    merged = WORK / "merged.bin"
    status, text = esptool("--chip", "esp32c3", "merge-bin", "-o", merged, "0x0", boot, "0x8000",
                           table, "0x10000", app)
    assert status == 0, text
    assert merged.read_bytes() == flash


def espflash_table(source, *flags):
    out = WORK / "espflash-table"
    must(interop.crate_program(BUILD, "espflash@4.7.0", "espflash"), "partition-table", *flags, "-o", out, source)
    return out.read_bytes()


def case_partition_table():
    """CSV to binary as espflash does it, and ours back to CSV by it."""
    csv = WORK / "table.csv"
    csv.write_text("# Name, Type, SubType, Offset, Size, Flags\n"
                   "nvs,      data, nvs,     0x9000,  0x4000,\n"
                   "otadata,  data, ota,     ,        8K,\n"
                   "phy_init, data, phy,     ,        4K,\n"
                   "ota_0,    app,  ota_0,   ,        1M,\n"
                   "ota_1,    app,  ota_1,   ,        1M, encrypted\n"
                   "store,    data, fat,     ,        64K,\n")
    flash = crema_image(example("hello"), "t.bin", "--merge", "-T", csv).read_bytes()
    ours = flash[0x8000:0x8C00]
    assert ours == espflash_table(csv, "--to-binary")
    binary = WORK / "table.bin"
    binary.write_bytes(ours)
    text = espflash_table(binary, "--to-csv").decode()
    rows = [line.split(",") for line in text.splitlines() if line and line[0] != "#"]
    assert [r[0] for r in rows] == ["nvs", "otadata", "phy_init", "ota_0", "ota_1", "store"], text
    assert [int(r[3], 0) for r in rows] == [0x9000, 0xD000, 0xF000, 0x10000, 0x110000, 0x210000], text
    again = crema_image(example("hello"), "t2.bin", "--merge", "-T", binary).read_bytes()
    assert again == flash


CASES = [("esptool image-info: the shared hello", case_info(shared)),
         *((f"esptool image-info: {n}", case_info(lambda n=n: example(n))) for n in EXAMPLES),
         *((f"esptool elf2image, same bytes: {n}", case_same_bytes(n)) for n in EXAMPLES),
         ("esptool elf2image refuses the shared hello", case_shared_refused_by_esptool),
         ("esptool elf2image, same bytes: random files", case_random_files),
         ("esptool merge-bin, same bytes", case_merged_flash),
         ("espflash partition-table, same bytes", case_partition_table)]

if __name__ == "__main__":
    try:
        sys.exit(interop.main(CASES))
    finally:
        shutil.rmtree(WORK)
