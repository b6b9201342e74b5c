#!/usr/bin/env python3
"""Holds every register of every SVD file, in Crema's generated C and in its JSON, against an
independent reading of the XML.   svd_check.py CREMA WORKDIR FILE.svd|FOLDER...

For each file: the headers are made; each compiles alone and all together, for the host and for
riscv32; a program prints address, size and constness of every register as the C compiler sees them,
and every constant; they must be what svd_reader.py reads. Then the same for the JSON."""
import json
import pathlib
import re
import shutil
import subprocess
import sys

from svd_reader import Reader, members, name_of

FLAGS = ["-std=c17", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", "-x", "c"]
RISCV = ["riscv64-unknown-elf-gcc", "-march=rv32imc", "-mabi=ilp32", "-ffreestanding"]
KEYWORDS = """auto break case char const continue default do double else enum extern float for goto if
inline int long register restrict return short signed sizeof static struct switch typedef union
unsigned void volatile while""".split()


def ascii_ident(text):
    raw = text.encode()
    return re.sub(r"[^0-9a-z]", "_", "".join(chr(b) if b < 128 else "_" for b in raw).lower()).rstrip("_") or "x"


def stem(text):
    name = ascii_ident(text)
    return "_" + name if name[0].isdigit() else name


class Names:
    """Each name once; the second one that wants it gets _2."""

    def __init__(self):
        self.taken = set()

    def claim(self, scope, wanted):
        name, n = wanted, 2
        while (scope, name) in self.taken:
            name, n = f"{wanted}_{n}", n + 1
        self.taken.add((scope, name))
        return name


class Expected:
    """The C expression of every register, and the value of every constant, by the naming rules."""

    def __init__(self, reader):
        self.r = reader
        self.names = Names()
        self.lvalues = []  # (C expression, address, bytes, is read-only)
        self.constants = []  # (macro, value)
        device = re.sub(r"[^0-9a-z]", "", name_of(reader.device).lower()) or "device"
        self.names.claim("type", "irq")
        self.names.claim("type", device)
        self.structs = {}
        for p in members(reader.device):
            if p.tag == "peripheral" and p not in reader.shared:
                self.add_type(p)
        instances = {}
        for p, name, base in reader.peripherals():
            instances.setdefault(reader.shared.get(p, p), []).append((base, name))
        for p, type_stem in sorted(self.structs.items(), key=lambda t: t[1]):
            for base, name in sorted(instances[p]):
                self.add_instance(p, name, base)
            self.add_constants(p, type_stem, 0, p)

    def add_type(self, p):
        name = self.r.plain(p)
        if p in self.r.shared.values():
            short = name.rstrip("0123456789")
            if short and short not in {name_of(q) for q in members(self.r.device)}:
                name = short
        self.structs[p] = self.names.claim("type", stem(name))

    def is_array(self, e):
        elements = self.r.elements(e)
        if e.find("dim") is None or [i for i, _ in elements] != [str(i) for i in range(len(elements))]:
            return False
        if len(elements) == 1:
            return True
        step = elements[1][1]
        return step == self.c_bytes(e) if e.tag == "register" else step >= self.extent(e)

    def c_bytes(self, register):
        bits = self.r.register(register)["bits"]
        return next(n for n in (1, 2, 4, 8) if bits <= 8 * n)

    def extent(self, cluster):
        """Bytes of the cluster's struct; its members are all aligned in the files that are checked."""
        ends = [0]
        for c in members(cluster):
            if c.tag in ("register", "cluster"):
                size = self.c_bytes(c) if c.tag == "register" else self.extent(c)
                ends.append(self.r.offset(c) + self.r.elements(c)[-1][1] + size)
        return max(ends)

    def struct_members(self, e):
        """(node, member name, index text, first offset, is array) in the struct's order."""
        if e not in self.__dict__.setdefault("cache", {}):
            out = []
            for turn in (False, True):
                for c in members(e):
                    if c.tag not in ("register", "cluster") or self.is_array(c) != turn:
                        continue
                    if c.tag == "cluster" and not any(True for _ in self.r.walk(c)):
                        continue
                    for i, (index, step) in enumerate(self.r.elements(c)[:1] if turn else self.r.elements(c)):
                        name = name_of(c) or f"REG_{self.r.offset(c):X}"
                        text = self.r.plain(c) if turn else self.r.with_index(name, index)
                        member = stem(text) + ("_" if stem(text) in KEYWORDS else "")
                        out.append((c, self.names.claim(e, member), i, self.r.offset(c) + step, turn))
            out.sort(key=lambda m: m[3])
            self.cache[e] = out
        return self.cache[e]

    def add_instance(self, p, name, base):
        macro = stem(name).upper()
        if macro == "NULL":
            macro += "_REGS"
        macro = self.names.claim("full", macro)
        self.constants.append((macro + "_BASE", base))
        self.add_lvalues(p, macro + "->", base)

    def add_lvalues(self, e, prefix, at):
        for c, member, _, off, is_array in self.struct_members(e):
            for i, (_, step) in enumerate(self.r.elements(c) if is_array else [(None, 0)]):
                here = f"{prefix}{member}" + (f"[{i}]" if is_array else "")
                if c.tag == "cluster":
                    self.add_lvalues(c, here + ".", at + off + step)
                    continue
                r = self.r.register(c)
                self.lvalues.append((here, at + off + step, self.c_bytes(c), r["access"] == "read-only"))

    def add_constants(self, e, prefix, at, top):
        for c, member, i, off, is_array in self.struct_members(e):
            name = self.names.claim("reg", f"{prefix}_{member.rstrip('_')}")
            count = len(self.r.elements(c))
            self.constants.append((name.upper() + "_OFFSET", at + off))
            if c.find("dim") is not None and not is_array:
                if i != 0:
                    continue
                name = self.names.claim("reg", f"{prefix}_{ascii_ident(self.r.plain(c))}")
                self.constants.append((name.upper() + "_OFFSET", at + off))
            if c.find("dim") is not None:
                self.constants.append((name.upper() + "_COUNT", count))
                if count > 1:
                    self.constants.append((name.upper() + "_STRIDE", self.r.elements(c)[1][1]))
            if c.tag == "cluster":
                self.add_constants(c, name, at + off, top)
                continue
            r = self.r.register(c)
            self.constants.append((name.upper() + "_RESET", r["reset"]))
            for field, lsb, width, _ in r["fields"]:
                f = self.names.claim("field", f"{name}_{ascii_ident(field)}").upper()
                self.constants.append((f + "_SHIFT", lsb))
                self.constants.append((f + "_MASK", ((1 << width) - 1) << lsb))


class Check:
    """Counts compared values, and cases: a case is one kind of check on one file."""

    def __init__(self):
        self.passed = self.failed = 0
        self.cases = [0, 0]

    def case(self, function, *args):
        before = self.failed
        function(self, *args)
        self.cases[self.failed > before] += 1

    def equal(self, what, got, wanted):
        if got == wanted:
            self.passed += 1
            return
        self.failed += 1
        if self.failed <= 40:
            print(f"FAIL {what}: {got!r}, expected {wanted!r}")

    def compiles(self, what, command, text):
        done = subprocess.run(command + ["-"], input=text, capture_output=True, text=True)
        self.equal(what, done.stderr[:500] if done.returncode else "", "")


def check_compiles(check, folder, index):
    compilers = [["cc"]] + ([RISCV] if shutil.which(RISCV[0]) else [])
    if len(compilers) == 1:
        print(f"SKIPPED: no {RISCV[0]}, headers were compiled for the host alone")
    headers = sorted(folder.glob("*.h"))
    for compiler in compilers:
        # Each file is a translation unit of its own.
        done = subprocess.run(compiler + FLAGS + headers, capture_output=True, text=True)
        check.equal(f"{folder}/*.h each alone", done.stderr[:2000] if done.returncode else "", "")
        text = "".join(f'#include "{h.name}"\n' for h in reversed(headers))
        check.compiles(f"{folder} together", compiler + FLAGS + [f"-I{folder}"],
                       text + f'#include "{index}"\ntypedef int not_empty;\n')


def check_c(check, folder, reader):
    wanted = Expected(reader)
    source = ["#include <stdio.h>"] + [f'#include "{h.name}"' for h in sorted(folder.glob("*.h"))]
    source += ["#define IS_CONST(x) _Generic(&(x), const volatile uint8_t *: 1, "
               "const volatile uint16_t *: 1, const volatile uint32_t *: 1, "
               "const volatile uint64_t *: 1, default: 0)",
               "static const struct { unsigned long long addr; unsigned size, ro; } regs[] = {"]
    source += [f"{{(unsigned long long)(uintptr_t)&{x}, sizeof({x}), IS_CONST({x})}}," for x, _, _, _ in wanted.lvalues]
    source += ["};", "static const unsigned long long constants[] = {"]
    source += [f"{name}," for name, _ in wanted.constants]
    source += ["};", "int main(void) {",
               "for (unsigned i = 0; i < sizeof regs / sizeof regs[0]; i++)",
               'printf("%llu %u %u\\n", regs[i].addr, regs[i].size, regs[i].ro);',
               "for (unsigned i = 0; i < sizeof constants / sizeof constants[0]; i++)",
               'printf("%llu\\n", constants[i]); return 0; }']
    program = folder / "walk"
    (folder / "walk.c").write_text("\n".join(source))
    done = subprocess.run(["cc", "-std=c17", "-O0", f"-I{folder}", "-o", program, folder / "walk.c"],
                          capture_output=True, text=True)
    check.equal(f"{folder}/walk.c compiles", done.stderr[:2000] if done.returncode else "", "")
    if done.returncode:
        return
    lines = subprocess.run([program], capture_output=True, text=True, check=True).stdout.split("\n")
    for (x, addr, size, is_ro), line in zip(wanted.lvalues, lines):
        got_addr, got_size, got_ro = map(int, line.split())
        check.equal(f"address of {x}", hex(got_addr), hex(addr))
        # A register that is not aligned is an array of smaller units.
        if addr % size == 0:
            check.equal(f"size and constness of {x}", (got_size, bool(got_ro)), (size, is_ro))
    for (name, value), line in zip(wanted.constants, lines[len(wanted.lvalues):]):
        check.equal(name, hex(int(line)), hex(value))
    print(f"  C: {len(wanted.lvalues)} registers, {len(wanted.constants)} constants")


def show(crema, *words):
    done = subprocess.run([crema, "svd", "show", *words, "--json"], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def check_json(check, crema, path, reader):
    device = show(crema, path)
    instances = list(reader.peripherals())
    check.equal("peripherals", sorted((p["name"], p["base"]) for p in device["peripherals"]),
                sorted((n, b) for _, n, b in instances))
    # Names that two peripherals have can only be asked for once.
    names = [n for _, n, _ in instances]
    expected = {n: (p, b) for p, n, b in instances if names.count(n) == 1}
    check.equal("interrupts", {(i["name"], i["number"]) for i in device["interrupts"]}, reader.interrupts())
    count = 0
    for name, (p, base) in expected.items():
        got = show(crema, path, name)["registers"]
        wanted = sorted(reader.walk(p), key=lambda r: r[1])
        check.equal(f"registers of {name}", [r["name"] for r in got], [r[0] for r in wanted])
        for g, (reg, off, r) in zip(got, wanted):
            value = g["reset"] if isinstance(g["reset"], int) else int(g["reset"], 0)
            check.equal(f"{name}.{reg}", (g["address"], g["bits"], g["access"], value),
                        (base + off, r["bits"], r["access"], r["reset"]))
            check.equal(f"fields of {name}.{reg}",
                        [(f["name"], f["lsb"], f["width"], f["access"]) for f in g["fields"]], r["fields"])
            count += 1
    print(f"  JSON: {count} registers")


def main():
    crema, work, files = sys.argv[1], pathlib.Path(sys.argv[2]), []
    for word in sys.argv[3:]:
        path = pathlib.Path(word)
        files += [str(f) for f in sorted(path.glob("*.svd"))] if path.is_dir() else [word] if path.exists() else []
        if not path.exists():
            print(f"SKIPPED: {word} is not there")
    check = Check()
    for path in files:
        print(path)
        folder = work / pathlib.Path(path).stem
        shutil.rmtree(folder, ignore_errors=True)
        done = subprocess.run([crema, "svd", "headers", path, "-o", folder, "--json"], capture_output=True, text=True)
        check.equal(f"headers of {path}", done.stderr, "")
        if done.returncode:
            continue
        reader = Reader(path)
        index = re.sub(r"[^0-9a-z]", "", name_of(reader.device).lower()) + ".h"
        check.case(check_compiles, folder, index)
        check.case(check_c, folder, reader)
        check.case(check_json, crema, path, reader)
    print(f"{check.passed} values are as expected, {check.failed} are not")
    print(f"{check.cases[0]} passed, {max(check.cases[1], int(check.failed > 0))} failed")
    return 1 if check.failed or not check.passed else 0


if __name__ == "__main__":
    sys.exit(main())
