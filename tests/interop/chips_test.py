#!/usr/bin/env python3
"""esptool (PyPI) and espflash (a crate) make the same images as Crema, for every chip.

Usage: chips_test.py BUILD. TEST_SEED repeats the random ELF files of a run."""
import os
import pathlib
import shutil
import struct
import sys
import time

import interop
from interop import DATA, ROOT, Skip, must

sys.path.insert(0, str(ROOT / "tests/vectors"))
import image as vectors  # noqa: E402

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
CREMA = BUILD / "src/cli/crema"
WORK = interop.work_folder()
GCC = {vectors.RISCV: (["riscv64-unknown-elf-gcc", "-march=rv32imc", "-mabi=ilp32"]),
       vectors.XTENSA: (["xtensa-lx106-elf-gcc", "-mlongcalls"])}
PROGRAM = """
typedef unsigned int u32;
__attribute__((section(".flash.appdesc"), used))
static const u32 desc[64] = {0xabcd5432, [45] = PAGE_LOG2};
static const char greeting[] = "a greeting from the flash";
static u32 counter = 0x12345678, cleared[64];
__attribute__((section(".iram"), noinline)) u32 fast(u32 n) { return n * counter + 7; }
__attribute__((section(".flash.text"), noinline)) u32 slow(u32 n) { return fast(n) ^ (u32)greeting[n & 15]; }
__attribute__((section(".iram.entry"), used)) void start(void)
{
    for (u32 i = 0;; i++)
        cleared[i & 63] += slow(i) + ((volatile const u32 *)desc)[i & 63];
}
"""
SCRIPT = """
ENTRY(start)
SECTIONS {{
    .iram0.text {iram} : {{ *(.iram.entry.literal .iram.literal .literal .literal.*) *(.iram.entry .iram) }}
    .dram0.data {dram} : {{ *(.data .data.* .sdata .sdata.*) }}
    .dram0.bss (NOLOAD) : {{ *(.bss .bss.* .sbss .sbss.*) }}
    .flash.appdesc {data} : {{ *(.flash.appdesc) }}
    .flash.rodata : {{ *(.rodata .rodata.* .srodata .srodata.*) }}
    {flash_text} {code} : {{ *(.flash.literal .flash.text.literal) *(.flash.text .text .text.*) }}
    /DISCARD/ : {{ *(.eh_frame .note.*) }}
}}
"""


def esptool():
    return interop.pypi(BUILD, "esptool>=5,<6", "esptool")


def case_vectors():
    """What `make test` compares with is what this esptool writes."""
    vectors.check("esptool", esptool())


def case_random():
    seed = interop.SEED
    vectors.compare(seed, 100, CREMA, esptool())


def compiled(name):
    """A small program for the chip, by the compilers that Debian has."""
    target = vectors.CHIPS[name]
    gcc = GCC[target["machine"]]
    if not shutil.which(gcc[0]):
        raise Skip(f"{gcc[0]} is not installed")
    flash, is_plain = target["flash"], name == "esp8266"
    data = flash[0] + (0 if is_plain else 0x20)
    code = data + 0x1000 if is_plain else flash[-1] + 0x10020
    words = {"iram": target["iram"], "dram": target["dram"], "data": data, "code": code}
    script = SCRIPT.format(flash_text=".irom0.text" if is_plain else ".flash.text",
                           **{k: hex(v) for k, v in words.items()})
    if is_plain:  # one mapped section, without a descriptor
        script = script.replace(f".flash.appdesc {hex(data)}", ".dram0.desc").replace(
            ".flash.rodata :", ".dram0.rodata :")
    (WORK / "app.c").write_text(PROGRAM)
    (WORK / "app.ld").write_text(script)
    elf = WORK / f"{name}.elf"
    must(*gcc, "-O1", "-g", "-ffreestanding", "-nostdlib", f"-DPAGE_LOG2={16 if target['pages'] else 0}",
         "-Wl,--build-id=none", f"-Wl,-T,{WORK / 'app.ld'}", WORK / "app.c", "-o", elf)
    return elf.read_bytes()


def case_compiled(name):
    def case():
        elf = compiled(name)
        basic = ["-fm", "dio", "-ff", vectors.CHIPS[name]["freqs"][0], "-fs", "4MB"]
        more = [["--version", v] for v in "123"] if name == "esp8266" else [
            [], ["--elf-sha256-offset", "0xb0"], ["--use-segments"], ["--ram-only-header"], ["--secure-pad-v2"],
            ["--dont-append-digest"], ["--min-rev-full", "3", "--max-rev-full", "399"]]
        for args in more:
            done = vectors.same(name, elf, CREMA, esptool(), basic + args, f"{name} {args}")
            assert done, f"esptool refused the file with {args}"
    return case


def case_shared(name):
    """Files of another language's HAL, which esptool refuses: with espflash's revisions in the
    header, which come from its own bootloader, the same bytes as its save-image."""
    def case():
        elf = DATA / f"elf/{name}-hello.elf"
        if not elf.exists():
            raise interop.NoData(f"{elf} is not there")
        _, text = vectors.convert("esptool", esptool(), name, elf.read_bytes(), [])
        assert "flash mapping" in text, text
        theirs, ours = WORK / "espflash.bin", WORK / "crema.bin"
        must(interop.crate_program(BUILD, "espflash@4.7.0", "espflash"), "save-image", "--chip", name,
             "-s", "4mb", "-f", "40mhz", "-m", "dio", elf, theirs)
        major, low, high = struct.unpack_from("<BHH", theirs.read_bytes(), 14)
        must(CREMA, "image", elf, "-c", name, "-o", ours, "-fs", "4MB", "-ff", "40m", "-fm", "dio",
             "--min-rev", major, "--min-rev-full", low, "--max-rev-full", high)
        assert ours.read_bytes() == theirs.read_bytes()
    return case


def case_image_info(name):
    """esptool reads what Crema makes."""
    def case():
        files, text = vectors.convert("crema", CREMA, name, compiled(name),
                                      ["--version", "2"] if name == "esp8266" else [])
        assert files, text
        path = WORK / "info.bin"
        path.write_bytes(files[""])
        text = must(esptool(), "--chip", name, "image-info", path)
        assert "Checksum: 0x" in text and "(valid)" in text and "invalid" not in text, text
    return case


CASES = [("esptool elf2image: the recorded images", case_vectors),
         ("esptool elf2image, same bytes: 100 random files", case_random),
         *((f"esptool elf2image, same bytes: compiled for {n}", case_compiled(n)) for n in vectors.CHIPS),
         *((f"esptool image-info: compiled for {n}", case_image_info(n)) for n in vectors.CHIPS),
         *((f"espflash save-image, same bytes: the shared hello of {n}", case_shared(n))
           for n in ("esp32", "esp32c3", "esp32c6"))]

if __name__ == "__main__":
    try:
        sys.exit(interop.main(CASES))
    finally:
        shutil.rmtree(WORK)
