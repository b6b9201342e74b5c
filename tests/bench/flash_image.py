# SPDX-License-Identifier: Apache-2.0 OR MIT
"""The image that flash_bench writes: 1 MiB of real RISC-V code that compresses as firmware does.

There is no firmware of that size here that may be given away, but there is the C library that Crema's
own on-chip code is linked with: some of its tables, and all of its functions as built for size, for speed and without
compressed instructions, placed and relocated by the linker. Deflate makes 0.61 of it and LZMA 0.82 of
that, as of the chips' mask ROMs (docs/internals/stub.md). The same toolchain makes the same bytes."""
import hashlib
import pathlib
import random
import subprocess
import zlib

SIZE = 1 << 20
HASH_LEN = 32
TABLES = 64 << 10
LIBRARY = pathlib.Path("/usr/lib/picolibc/riscv64-unknown-elf/lib")
PREFIX = "riscv64-unknown-elf-"
KEPT = {"code": "*(.text .text.* .rodata*.str* .srodata.str*)", "tables": "*(.rodata .rodata.*)"}
ALL = "*(.text .text.* .rodata* .srodata* .data* .sdata* .tdata* .tbss* .bss* .sbss*)"
OTHER = "*(.eh_frame*) *(.comment) *(.riscv.attributes) *(.debug*) *(.note*)"


def output(*command):
    done = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")[-400:]
    return done.stdout


def link(work, variant, kept, at):
    """(bytes, {function: (offset, size)}) of one part of one build of the library."""
    script, elf, raw = work / "part.ld", work / "part.elf", work / "part.bin"
    script.write_text("SECTIONS { . = %#x; .text : { %s } .rest 0x60000000 (NOLOAD) : { %s %s } }"
                      % (at, KEPT[kept], ALL, OTHER))
    archives = [LIBRARY / variant / "libc.a",
                output(PREFIX + "gcc", "-march=rv32imac", "-mabi=ilp32",
                       "-print-libgcc-file-name").decode().strip()]
    # What is undefined stays 0, and far calls that do not reach are cut: no one runs this.
    subprocess.run([PREFIX + "ld", "-m", "elf32lriscv", "-T", script, "-z", "muldefs",
                    "--unresolved-symbols=ignore-all", "--noinhibit-exec", "--whole-archive",
                    *archives, "-o", elf], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    output(PREFIX + "objcopy", "-O", "binary", "-j", ".text", elf, raw)
    functions = {}
    for line in output(PREFIX + "nm", "-S", elf).decode().splitlines():
        words = line.split()
        if len(words) == 4 and words[2] in "tT":
            functions[words[3]] = (int(words[0], 16) - at, int(words[1], 16))
    return raw.read_bytes(), functions


def seal(body):
    """As an image ends: with the hash of what stands before it."""
    return bytes(body) + hashlib.sha256(body).digest()


def make(work):
    """(image, the same with one function changed)"""
    tables, _ = link(work, "rv32imac/ilp32", "tables", 0x3c000020)
    code, functions = link(work, "rv32imac/ilp32", "code", 0x42000020)
    fast, _ = link(work, "release/rv32imac/ilp32", "code", 0x42080000)
    long, _ = link(work, "rv32im/ilp32", "code", 0x42100000)
    body = bytearray((tables[:TABLES] + code + fast + long)[:SIZE - HASH_LEN])
    assert len(body) == SIZE - HASH_LEN, "the C library has become smaller than the image"
    changed = bytearray(body)
    at, size = functions["qsort"]
    other, other_size = functions["strtol" if "strtol" in functions else "strtoul"]
    size = min(size, other_size)
    changed[TABLES + at:TABLES + at + size] = code[other:other + size]
    assert changed != body
    return seal(body), seal(changed)


def noise(seed, size):
    return random.Random(seed).randbytes(size)


def describe(image):
    return (f"{len(image)} bytes, zlib makes {len(zlib.compress(image, 9)) / len(image):.3f} of it, "
            f"sha256 {hashlib.sha256(image).hexdigest()[:12]}")
