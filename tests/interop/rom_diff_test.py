#!/usr/bin/env python3
"""Crema's ROMs against the vendor's mask ROMs: one application calls the functions that both have, with random
arguments, on a board with either, and every result and every byte that they write has to be the same."""
import functools
import pathlib
import random
import re
import shutil
import sys
import tempfile
import zlib

import interop
import vendor
from interop import must, run

ROOT = interop.ROOT
# RAM that neither ROM uses, the word before the pointers that programs set, where fstat's result has the
# block size, and how the ROM's printf is built.
CHIPS = {
    "esp32c2": dict(ram=0x3fcb0000, syscalls=0x3fcdffd8, stat=72, flags=["-DNANO_FLOAT", '-DFLOAT_FORMAT="eEfgG"']),
    "esp32c3": dict(ram=0x3fc90000, syscalls=0x3fcdffe0, stat=44, flags=[]),
    "esp32c6": dict(ram=0x40810000, syscalls=0x4087ffd4, stat=72,
                    flags=["-DNORMAL_FORMAT", '-DFLOAT_FORMAT="eEfFgGaA"']),
    "esp32h2": dict(ram=0x40810000, syscalls=0x4084ffd4, stat=72, flags=[]),
}
SCRIPT = """
%(symbols)s
ENTRY(start)
SECTIONS
{
    .desc %(drom)#x : { KEEP(*(.desc)) }
    .rodata : { *(.rodata .rodata.* .srodata .srodata.*) . = ALIGN(4); }
    .text 0x42020020 : { *(.text .text.*) }
    .bss %(ram)#x (NOLOAD) : { bss_start = .; *(.bss .bss.* .sbss .sbss.* COMMON .data .sdata) . = ALIGN(4); bss_end = .; }
    /DISCARD/ : { *(.eh_frame) *(.comment) *(.riscv.attributes) }
}
"""


def functions(chip):
    """{name: (address, written)} of the chip's table; of two rows with one name the first."""
    table = {}
    text = (ROOT / "target/rom" / chip / "functions.def").read_text()
    for kind, at, name in re.findall(r"^ROM_(FN|GAP)\((\w+), (\w+)\)", text, re.M):
        table.setdefault(name, (at, kind == "FN"))
    return table


def program(chip, folder, seed, *flags):
    """The application in rom_diff/, linked for the chip."""
    gcc = shutil.which("riscv64-unknown-elf-gcc")
    if not gcc:
        raise interop.Skip("there is no riscv64-unknown-elf-gcc to build an application with")
    folder, facts, table = pathlib.Path(folder), CHIPS[chip], functions(chip)
    random.seed(seed)
    plain = b"".join(bytes(random.choices(b"abcdef", k=random.randrange(60))) * random.randrange(5)
                     for _ in range(40))[:6000]
    packed = zlib.compress(plain, random.randrange(10))
    (folder / "packed.c").write_text(
        f"extern const unsigned packed_len, plain_len; extern const unsigned char packed[];\n"
        f"const unsigned packed_len = {len(packed)}, plain_len = {len(plain)};\n"
        f"const unsigned char packed[] = {{{','.join(map(str, packed))}}};\n")
    (folder / "have.h").write_text("".join(f"#define HAVE_{n} 1\n" for n, (_, w) in table.items() if w))
    (folder / "app.ld").write_text(SCRIPT % dict(
        symbols="\n".join(f"{n} = {at};" for n, (at, _) in table.items()), drom=vendor.CHIPS[chip]["drom"],
        ram=facts["ram"]))
    elf = folder / "app.elf"
    must(gcc, "-march=rv32imc", "-mabi=ilp32", "-Os", "-std=gnu17", "-Werror=implicit-function-declaration", "-ffreestanding", "-fno-builtin", "-nostdlib",
         "-msmall-data-limit=0", "-mno-relax", "-Wl,--no-relax", "-Wl,--build-id=none", "-Wl,-n", "-Wl,--no-warn-rwx-segments",
         "-I", ROOT / "target/lib", "-include", folder / "have.h", f"-DSEED={seed}u", "-DROUNDS=256",
         f"-DSYSCALL_TABLE_PTR={facts['syscalls']:#x}u", f"-DSTAT_BLKSIZE={facts['stat']}", *facts["flags"], *flags,
         "-T", folder / "app.ld", *sorted(pathlib.Path(__file__).with_name("rom_diff").glob("*.c")), folder / "packed.c", "-o", elf)
    return elf


def heard(chip, elf, rom):
    """What the application says on a board with that ROM."""
    options = ["--crystal", "40"] if chip == "esp32c2" else []
    with vendor.board(chip, *options, rom=rom):
        status, text = run(vendor.CREMA, "run", elf, "--chip", chip, "-p", "virtual:b", "--timeout", "60",
                           timeout=200)
    ending = text.partition("Stack memory")[0][-3000:]
    assert "same end" in text, f"status {status}, no end:\n{ending}"
    return text


def case(chip, seed):
    with tempfile.TemporaryDirectory() as folder:
        elf = program(chip, folder, seed)
        results = [dict(re.findall(r"^same (\w+) (\w+)", heard(chip, elf, rom), re.M)) for rom in (None, "crema")]
        differ = [name for name in results[0] if results[0][name] != results[1].get(name)]
        assert results[0], "nothing was called"
        assert not differ, f"seed {seed}: not as the vendor's ROM: {' '.join(differ)}" + first_difference(
            chip, folder, seed, differ[0])


def first_difference(chip, folder, seed, name):
    """What the group saw around the first result that is not the same."""
    start = 1 << 30
    for _ in range(2): # which rounds, then all that is in them
        elf = program(chip, folder, seed, f'-DONLY="{name}"', f"-DFROM={start}")
        lines = [re.findall(r"^.*$", heard(chip, elf, rom).partition("entry 0x42")[2], re.M)[1:]
                 for rom in (None, "crema")]
        at = next((i for i, (a, b) in enumerate(zip(*lines)) if a != b), 0)
        start = max(4 * at - 1, 0)
    near = [" | ".join(line.strip() for line in text[max(0, at - 12):at + 8]) for text in lines]
    return f"\n{name}, line {at}:\nvendor: {near[0]}\nCrema:  {near[1]}"


def cases():
    for chip in CHIPS:
        yield f"{chip}: functions as in the vendor's ROM, seed {interop.SEED}", functools.partial(
            case, chip, interop.SEED)


if __name__ == "__main__":
    must(vendor.CREMA, "--version")
    sys.exit(interop.main(list(cases())))
