#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 OR MIT
"""The RISC-V core beside others' judgement: QEMU's, by programs of random instructions that end in
a signature (tests/interop/isa), and that of two suites as PyPI packages carry them: riscv-tests, and
the macros of the architectural tests. ISA_ALL=1 runs all 16-bit encodings, and more of the rest."""
import os
import pathlib
import random
import shutil
import struct
import subprocess
import sys
import tempfile

import interop
from interop import must, run

BUILD = pathlib.Path(sys.argv[1])
RUN = BUILD / "tests/isa/crema-rv-run"
PROGRAMS = pathlib.Path(__file__).with_name("isa")
ALL = os.environ.get("ISA_ALL", "") not in ("", "0")
PICORV32 = "pythondata-cpu-picorv32==1.0.post218"
RISCV_CTG = "riscv-ctg==0.12.2"
# A processor with what ours has, and no more.
QEMU_CPU = "rv32," + ",".join(f"{x}=off" for x in
                              "f d v h s mmu zba zbb zbc zbs".split())
RECORD = ["mcause"] + [f"x{i}" for i in range(1, 32)] + ["mepc", "mtval", "data"]
AREA, AREA_SIZE = 0x80100000, 0x4000
PORTION = 6000  # entries or rows in one program
MASK = 0xffffffff


def gcc(source, elf, *flags):
    compiler = shutil.which("riscv64-unknown-elf-gcc")
    if not compiler:
        raise interop.Skip("there is no riscv64-unknown-elf-gcc to build programs with")
    must(compiler, "-march=rv32imac_zicsr_zifencei", "-mabi=ilp32", "-nostdlib", "-static",
         "-Wl,-Ttext=0x80000000", "-Wl,--no-relax", "-Wl,-n", f"-I{PROGRAMS}", *flags, "-o", elf,
         source)


def ours(elf, *options):
    with tempfile.TemporaryDirectory() as folder:
        signature = pathlib.Path(folder) / "signature"
        must(RUN, *options, "--limit", "4000000000", "--signature", signature, elf, timeout=600)
        return [int(line, 16) for line in signature.read_text().split()]


def qemu(elf):
    program = interop.installed("qemu-system-riscv32")
    done = subprocess.run([program, "-M", "virt", "-cpu", QEMU_CPU, "-bios", "none", "-kernel", elf,
                           "-semihosting-config", "enable=on,target=native", "-display", "none",
                           "-serial", "none", "-monitor", "none"],
                          capture_output=True, timeout=900)
    assert done.returncode == 0, done.stderr.decode()
    return list(struct.unpack(f"<{len(done.stdout) // 4}I", done.stdout))


def both(text, *flags):
    """The signatures of an assembler program: ours, QEMU's."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "program.S"
        source.write_text(text)
        elf = source.with_suffix(".elf")
        gcc(source, elf, *flags)
        mine, theirs = ours(elf), qemu(elf)
        assert len(mine) == len(theirs) > 0, f"{len(mine)} words beside {len(theirs)}"
        return mine, theirs


def probe(entries, mode, near):
    lines = ['#include "probe.S"', "        .section .rodata", "        .balign 4", "table:"]
    for entry in entries:
        halves = (len(entry), *struct.unpack(f"<{len(entry) // 2}H", entry))
        lines.append("        .half " + ", ".join(map(hex, halves)))
    lines += ["        .half 0", ""]
    return both("\n".join(lines), f"-DENTRIES={len(entries)}", f"-DMODE={mode}", f"-DNEAR={near}")


def compare(entries, mode=3, near=0x900):
    """Every entry ends alike in both; if not, the first that does not is shown register by register."""
    for first in range(PORTION, len(entries), PORTION):
        compare(entries[first:first + PORTION], mode, near)
    entries = entries[:PORTION]
    mine, theirs = probe(entries, mode, near)
    bad = [e for e, a, b in zip(entries, mine, theirs) if a != b]
    if not bad:
        return
    mine, theirs = probe(bad[:1], mode, near)
    rows = [f"{name} {a:08x}, QEMU {b:08x}" for name, a, b in zip(RECORD, mine[1:], theirs[1:])
            if a != b]
    raise AssertionError(f"{len(bad)} of {len(entries)} differ; seed {interop.SEED}; first "
                         f"{bad[0].hex(' ', 2)}: " + "; ".join(rows))


def reg(word, lsb):
    return word >> lsb & 31


# Registers that the probe sets to something other than an address in its data.
VALUES = {0, 5, 6, 7, 16, 17, 18, 19, 20}


def is_asked(word):
    """Whether QEMU is asked about a 32-bit encoding. It is not where it answers otherwise than the
    specification: what causes a misaligned or refused AMO has, mtval of ebreak and of an access
    that is split, jumps to where nothing is; nor where the two machines differ in what is mapped."""
    opcode, funct3, rs1 = word & 0x7f, word >> 12 & 7, reg(word, 15)
    if opcode == 0x2f:
        return rs1 not in VALUES
    if opcode in (0x03, 0x23):
        return rs1 not in VALUES or (rs1 not in (6, 17) and not funct3 & 3)
    if opcode == 0x67:
        return rs1 not in VALUES
    if opcode == 0x6f and word >> 12 == 0 or opcode == 0x63 and not word & 0xfe000f80:
        return False  # jumps to itself
    return opcode != 0x73 or word in (0x00000073, 0x10200073, 0x7b200073, 0x00200073)


def random_word(rng):
    """Mostly instructions there are, some that are not."""
    while True:
        word = rng.getrandbits(32) | 3
        if rng.random() < .85:
            word = word & ~0x7f | rng.choice([0x03, 0x13, 0x13, 0x17, 0x23, 0x33, 0x33, 0x33, 0x37,
                                              0x63, 0x67, 0x6f, 0x2f, 0x0f])
        opcode = word & 0x7f
        is_shift = opcode == 0x13 and word >> 12 & 3 == 1
        if (opcode == 0x33 or is_shift) and rng.random() < .9:
            word = word & 0x01ffffff | rng.choice([0, 0, 0x02000000, 0x40000000])
        if opcode == 0x2f and rng.random() < .95:
            kind = rng.choice([0, 1, 2, 3, 4, 8, 12, 16, 20, 24, 28])
            word = word & 0x07ff8fff | 0x2000 | kind << 27
        if opcode == 0x67:
            word &= ~0x7000
        if is_asked(word):
            return word


def shorts():
    """16-bit encodings: all, or a random share, without jumps to themselves and to where nothing is."""
    def is_wild(half):
        return (half & 0xe07f == 0x8002 and reg(half, 7) in VALUES) or half in (0x2001, 0xa001) \
            or (half & 0xc003 == 0xc001 and not half & 0x1c7c)
    encodings = [h for h in range(1, 0x10000) if h & 3 != 3 and not is_wild(h)]
    if not ALL:
        encodings = random.Random(interop.SEED).sample(encodings, 6000)
    compare([struct.pack("<H", h) for h in encodings], near=0)


def words():
    rng = random.Random(interop.SEED)
    compare([struct.pack("<I", random_word(rng)) for _ in range(30000 if ALL else 3000)])


def user_mode():
    """What user mode may not: SYSTEM instructions, all CSRs among them; wfi would wait for ever."""
    rng = random.Random(interop.SEED)
    wanted = [rng.getrandbits(32) & ~0x7f | 0x73 for _ in range(10000 if ALL else 2000)]
    wanted += [0x00000073, 0x30200073, 0x10200073, 0x7b200073, 0x00200073]
    wanted += [random_word(rng) for _ in range(500)]
    compare([struct.pack("<I", w) for w in wanted if w & 0xfff0707f != 0x10500073], mode=0)


def stream(rng):
    """Up to 60 instructions in a row, with branches onwards; x28 to x31 keep their addresses."""
    count = rng.randrange(8, 60)
    code = []
    while len(code) < count:
        free = rng.randrange(28)
        kind = rng.random()
        word = random_word(rng)
        opcode = word & 0x7f
        if opcode in (0x6f, 0x67, 0x17):
            continue
        if opcode == 0x63:
            ahead = 4 * rng.randrange(1, 4)
            word = word & 0x01fff07f | (ahead >> 1 & 15) << 8
            if word >> 12 & 7 in (2, 3):
                continue
        elif opcode in (0x03, 0x23, 0x2f):
            word = word & ~(31 << 15) | rng.randrange(28, 32) << 15
        if opcode not in (0x63, 0x23):
            word = word & ~(31 << 7) | free << 7
        if kind < .3:  # a pair of 16-bit ones, so that branches land on what begins an instruction
            a, b = (0x8002 | rng.randrange(1, 28) << 2 | rng.randrange(1, 28) << 7
                    | rng.getrandbits(1) << 12 for _ in range(2))
            word = a | b << 16
        code.append(word)
    return b"".join(struct.pack("<I", w) for w in code + [0x13] * 4)


def streams():
    rng = random.Random(interop.SEED)
    compare([stream(rng) for _ in range(10000 if ALL else 1500)])


def pmp_addr(rng):
    """TOR's, or one that is NAPOT's of some size, in the area."""
    size = 1 << rng.randrange(2, 13)
    if rng.random() < .5:
        return AREA + (rng.randrange(AREA_SIZE) & -4) >> 2
    return AREA + (rng.randrange(AREA_SIZE - size) & -size) >> 2 | (size >> 3) - (size >= 8)


def pmp_cfg(rng, index, is_locked):
    """A locked TOR at the bottom would lock the program out; writing without reading is reserved."""
    access = rng.choice([0, 1, 3, 3, 4, 5, 7, 7])
    mode = rng.choice([0, 2, 3, 3] if is_locked and index == 0 else [0, 1, 2, 3, 3])
    return access | mode << 3 | (0x80 if is_locked and rng.random() < .05 else 0)


def pmp_row(rng, is_locked):
    addrs = [pmp_addr(rng) for _ in range(4)]
    cfg = sum(pmp_cfg(rng, i, is_locked) << 8 * i for i in range(4))
    kind = rng.randrange(7)
    where = AREA + rng.randrange(AREA_SIZE)
    if rng.random() < .8:
        where = (rng.choice(addrs) << 2) + rng.choice([0, -4, -2, 2, 4, -1, 1, -8, 64, -64, 256, 2048])
    where = min(max(where, AREA), AREA + AREA_SIZE - 16)
    # A misaligned access may be split, and each part be judged by itself, as here, or not, as there.
    where &= -(4, 2, 1, 4, 2, 1, 2)[kind]
    return [cfg, *addrs, kind, rng.choice([0, 2] if kind == 6 else [0, 0, 1, 2]), where]


def pmp(is_locked, count):
    rng = random.Random(interop.SEED + is_locked)
    for _ in range(-(-count // PORTION)):
        pmp_portion(rng, is_locked, min(count, PORTION))


def pmp_portion(rng, is_locked, count):
    rows = [pmp_row(rng, is_locked) for _ in range(count)]
    text = '#include "pmp.S"\n        .section .rodata\n        .balign 4\ntable:\n'
    text += "".join("        .word " + ", ".join(map(hex, row)) + "\n" for row in rows)
    mine, theirs = both(text, f"-DROWS={count}", f"-Wl,-Tbss={AREA:#x}")
    names = ["mcause", "mtval", "mepc", "a1", "pmpcfg0"] + [f"pmpaddr{i}" for i in range(4)] + ["MPP"]
    for i, row in enumerate(rows):
        a, b = mine[10 * i:10 * i + 10], theirs[10 * i:10 * i + 10]
        assert a == b, f"row {i} {[hex(x) for x in row]}: " + "; ".join(
            f"{n} {x:08x}, QEMU {y:08x}" for n, x, y in zip(names, a, b) if x != y)
    assert len({mine[10 * i] for i in range(count)}) >= 4, "the rows say too little"


def riscv_tests():
    """riscv-tests' user-level programs check themselves: 1 at tohost, or the number of what failed."""
    tests = interop.pypi_files(BUILD, PICORV32) / "pythondata_cpu_picorv32/verilog/tests"
    sources = sorted(tests.glob("*.S"))
    assert len(sources) >= 40, f"{len(sources)} programs in {tests}"
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        # Beside our riscv_test.h: a quoted header is first looked for where the including file is.
        shutil.copy(tests / "test_macros.h", folder)
        for source in sources:
            copy = pathlib.Path(shutil.copy(source, folder))
            gcc(copy, copy.with_suffix(".elf"), f"-I{PROGRAMS}/riscv-tests")
            for isa in ("rv32imc", "rv32imac"):
                status, text = run(RUN, "--isa", isa, copy.with_suffix(".elf"))
                failed += [f"{source.stem} on {isa}: {status} {text}"] if status else []
    assert not failed, "\n".join(failed)


def signed(value):
    return value - (value >> 31 << 32)


def quotient(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


# What the instructions give, by arithmetic on whole numbers.
RR = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "and": lambda a, b: a & b,
    "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b, "sltu": lambda a, b: a < b,
    "slt": lambda a, b: signed(a) < signed(b), "sll": lambda a, b: a << (b & 31),
    "srl": lambda a, b: a >> (b & 31), "sra": lambda a, b: signed(a) >> (b & 31),
    "mul": lambda a, b: a * b, "mulhu": lambda a, b: a * b >> 32,
    "mulh": lambda a, b: signed(a) * signed(b) >> 32, "mulhsu": lambda a, b: signed(a) * b >> 32,
    "divu": lambda a, b: a // b if b else -1, "remu": lambda a, b: a % b if b else a,
    "div": lambda a, b: quotient(signed(a), signed(b)) if b else -1,
    "rem": lambda a, b: signed(a) - quotient(signed(a), signed(b)) * signed(b) if b else a,
}
CORNERS = [0, 1, 2, 31, 0x55555555, 0x7fffffff, 0x80000000, 0xaaaaaaaa, 0xfffffffe, MASK]


def arch_program(rng):
    """The text of a program of the architectural tests' macros, and the words that it must sign."""
    lines, wanted = [], []
    for name, result in RR.items():
        for a in CORNERS:
            for b in CORNERS:
                # x1 holds the signature's place, x2 is for the macro's own use.
                rd, rs1, rs2 = rng.choice([rng.sample(range(3, 32), 3), [5, 5, 6], [5, 6, 5],
                                           [0, 7, 8]])
                if len(wanted) % 256 == 0:
                    lines.append(f"RVTEST_SIGBASE(x1, rvtest_words + {4 * len(wanted)})")
                value = result(a, b) & MASK if rd else 0
                lines.append(f"TEST_RR_OP({name}, x{rd}, x{rs1}, x{rs2}, {value:#x}, {a:#x}, {b:#x}, "
                             f"x1, {4 * (len(wanted) % 256)}, x2)")
                wanted.append(value)
    return "\n".join(lines), wanted


def arch_tests():
    """The architectural tests' own header, with a description of our machine as its users write it."""
    env = interop.pypi_files(BUILD, RISCV_CTG) / "riscv_ctg/env"
    body, wanted = arch_program(random.Random(interop.SEED))
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "arch.S"
        source.write_text((PROGRAMS / "arch.S").read_text().replace("BODY", body)
                          .replace("WORDS", str(len(wanted))))
        elf = source.with_suffix(".elf")
        gcc(source, elf, f"-I{env}", "-DXLEN=32", "-DTEST_CASE_1=True")
        signature = ours(elf, "--isa", "rv32imc")
    assert signature[1:1 + len(wanted)] == wanted, next(
        (i, hex(a), hex(b)) for i, (a, b) in enumerate(zip(signature[1:], wanted)) if a != b)


def main():
    count = 20000 if ALL else 1500
    return interop.main([
        ("16-bit encodings as in QEMU", shorts),
        ("32-bit encodings as in QEMU", words),
        ("user mode as in QEMU", user_mode),
        ("streams of instructions as in QEMU", streams),
        ("the PMP as in QEMU", lambda: pmp(False, count)),
        ("the PMP, locked, as in QEMU", lambda: pmp(True, count // 3)),
        ("riscv-tests", riscv_tests),
        ("the architectural tests' macros", arch_tests),
    ])


if __name__ == "__main__":
    sys.exit(main())
