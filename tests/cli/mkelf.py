#!/usr/bin/env python3
"""Writes a small 32-bit ELF for the cases: mkelf.py OUT [--machine N] [--entry A] ADDR:SIZE[:FLAGS]...

One PROGBITS section and one LOAD segment for each ADDR:SIZE; FLAGS are ELF section flags added to
ALLOC (4 = executable). The content is a repeating pattern, so that images compress."""
import argparse
import struct

EM_RISCV = 243


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out")
    args.add_argument("--machine", type=lambda s: int(s, 0), default=EM_RISCV)
    args.add_argument("--entry", type=lambda s: int(s, 0), default=0x40380000)
    args.add_argument("parts", nargs="+")
    a = args.parse_args()
    parts = [[int(x, 0) for x in p.split(":")] + [4] for p in a.parts]
    names = b"\0" + b".shstrtab\0" + b"".join(b".s%d\0" % i for i in range(len(parts)))
    ehsize, phsize, shsize = 52, 32, 40
    at = ehsize + phsize * len(parts)
    body, ph, sh = b"", b"", struct.pack("<10I", *[0] * 10)
    for i, (addr, size, flags, *_) in enumerate(parts):
        data = bytes((k * 7 + i) & 0xFF for k in range(256)) * (size // 256 + 1)
        off = at + len(body)
        body += data[:size]
        ph += struct.pack("<8I", 1, off, addr, addr, size, size, 4 | flags >> 2, 4)
        sh += struct.pack("<10I", names.index(b".s%d\0" % i), 1, 2 | flags, addr, off, size, 0, 0, 4, 0)
    sh += struct.pack("<10I", 1, 3, 0, 0, at + len(body), len(names), 0, 0, 1, 0)
    body += names
    header = b"\x7fELF\1\1\1" + bytes(9) + struct.pack(
        "<HHIIIIIHHHHHH", 2, a.machine, 1, a.entry, ehsize, at + len(body), 0, ehsize, phsize,
        len(parts), shsize, len(parts) + 2, len(parts) + 1)
    with open(a.out, "wb") as out:
        out.write(header + ph + body + sh)


if __name__ == "__main__":
    main()
