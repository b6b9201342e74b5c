#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 OR MIT
"""Makes of the stubs' ELF files a C file with the table of crema_blobs.h, or of one all of its
parts at once, in the form in which esptool keeps its stubs.

Usage: pack.py OUT.c CHIP=ELF...
       pack.py --esptool OUT.json ELF"""
import base64
import json
import struct
import sys
import zlib

PARTS = ("core", "write", "rest")
ENTRIES = ("stub_start", "stub_join_write", "stub_join_rest")


class Elf:
    def __init__(self, path):
        self.data = open(path, "rb").read()
        shoff, = struct.unpack_from("<I", self.data, 32)
        size, count, names = struct.unpack_from("<HHH", self.data, 46)
        rows = [struct.unpack_from("<10I", self.data, shoff + i * size) for i in range(count)]
        at = lambda row: self.data[row[4]:row[4] + row[5]]
        self.sections = {text(at(rows[names]), r[0]): (r[3], at(r)) for r in rows if r[1] != 8}
        self.segments = [struct.unpack_from("<8I", self.data, i) for i in self.headers()]
        self.symbols = {}
        for row in rows:
            if row[1] == 2:
                strings = at(rows[row[6]])
                for off in range(0, row[5], 16):
                    name, value = struct.unpack_from("<II", at(row), off)
                    self.symbols[text(strings, name)] = value

    def headers(self):
        off, = struct.unpack_from("<I", self.data, 28)
        size, count = struct.unpack_from("<HH", self.data, 42)
        return range(off, off + size * count, size)

    def load_addr(self, addr):
        """Where a byte is loaded that is seen at addr when the code runs."""
        for kind, _, vaddr, paddr, filesz, _, _, _ in self.segments:
            if kind == 1 and vaddr <= addr < vaddr + filesz:
                return addr - vaddr + paddr
        raise SystemExit(f"pack.py: nothing is loaded at {addr:#x}")


def text(table, off):
    return table[off:table.index(b"\0", off)].decode()


def pieces(elf, part):
    """The part's sections, joined where one follows the other in memory: [addr, bytes] each."""
    out = []
    for name in (f".{part}.text", f".{part}.data"):
        addr, data = elf.sections.get(name, (0, b""))
        if not data:
            continue
        addr = elf.load_addr(addr)
        if out and out[-1][0] + len(out[-1][1]) == addr:
            out[-1][1] += data
        else:
            out.append([addr, bytearray(data)])
    assert all(addr % 4 == 0 and len(data) % 4 == 0 for addr, data in out), part
    return out


def number_build(elf, parts):
    """The build's number is the CRC of all parts, in which it stands as 0 itself."""
    number = 0
    for part in parts:
        for _, data in part:
            number = zlib.crc32(data, number)
    at = elf.load_addr(elf.symbols["stub_build"])
    for addr, data in parts[0]:
        if addr <= at < addr + len(data):
            assert data[at - addr:at - addr + 4] == bytes(4)
            struct.pack_into("<I", data, at - addr, number)
    return number


def ram(elf):
    rows = (f"{{{elf.symbols[name]:#x}, {elf.symbols[name + '_end']:#x}}}"
            for name in ("stub_ram", "stub_code"))
    return f"{{{', '.join(rows)}}}"


def emit_chip(out, chip, elf):
    parts = [pieces(elf, part) for part in PARTS]
    number = number_build(elf, parts)
    rows = []
    for p, part in enumerate(parts):
        segments = []
        for i, (addr, data) in enumerate(part):
            name = f"{chip}_{PARTS[p]}{i}"
            out.append(f"static const uint8_t {name}[] = {{")
            for off in range(0, len(data), 20):
                out.append("    " + ",".join(str(b) for b in data[off:off + 20]) + ",")
            out.append("};")
            segments.append(f"{{{addr:#x}, {name}, sizeof {name}}}")
        rows.append(f"{{{{{', '.join(segments) or '{0}'}}}, {elf.symbols.get(ENTRIES[p], 0):#x}}}")
    return (f'    {{"{chip}", {number:#x}, {ram(elf)}, {{{", ".join(rows)}}}, '
            f'{elf.symbols.get("stub_start_all", 0):#x}}},')


def for_esptool(out_path, path):
    elf = Elf(path)
    parts = [pieces(elf, part) for part in PARTS]
    number_build(elf, parts)
    joined = []
    for addr, data in sorted(piece for part in parts for piece in part):
        if joined and joined[-1][0] + len(joined[-1][1]) == addr:
            joined[-1][1] += data
        else:
            joined.append([addr, data])
    stub = {"entry": elf.symbols["stub_start_all"]}
    for name, (addr, data) in zip(("text", "data"), reversed(joined)):
        stub |= {name: base64.b64encode(data).decode(), f"{name}_start": addr}
    with open(out_path, "w") as f:
        json.dump(stub, f)


def main(out_path, *chips):
    if out_path == "--esptool":
        return for_esptool(*chips)
    out = ["/* Made by target/stub/pack.py. */", '#include "crema_blobs.h"', ""]
    rows = [emit_chip(out, chip, Elf(path)) for chip, path in (c.split("=") for c in chips)]
    out += ["", "extern const struct cr_stub cr_stubs[];", "extern const size_t cr_stub_count;",
            "const struct cr_stub cr_stubs[] = {", *rows, "};",
            f"const size_t cr_stub_count = {len(rows)};", ""]
    with open(out_path, "w") as f:
        f.write("\n".join(out))


main(*sys.argv[1:])
