#!/usr/bin/env python3
"""spoil.py IN OUT WHAT...: changes an application image, and makes its checksum and hash right
again, but for "hash". Each WHAT is OFFSET=HEX (bytes at a place of the file), SEGMENT n @ ADDR as
"segN=HEX" (load address, big-endian digits), or "hash"."""
import hashlib
import struct
import sys


def segments(image):
    at = 24
    for _ in range(image[1]):
        addr, size = struct.unpack_from("<II", image, at)
        yield at, addr, size
        at += 8 + size


def seal(image):
    end = max(at + 8 + size for at, _, size in segments(image))
    end = (end + 16) & ~15
    check = 0xEF
    for at, _, size in segments(image):
        for byte in image[at + 8:at + 8 + size]:
            check ^= byte
    image[end - 1] = check
    if image[23]:
        image[end:end + 32] = hashlib.sha256(image[:end]).digest()


def main():
    image = bytearray(open(sys.argv[1], "rb").read())
    is_sealed = True
    for what in sys.argv[3:]:
        name, _, value = what.partition("=")
        if name == "hash":
            image[200] ^= 1
            is_sealed = False
        elif name.startswith("seg"):
            at = list(segments(image))[int(name[3:])][0]
            struct.pack_into("<I", image, at, int(value, 16))
        else:
            data = bytes.fromhex(value)
            image[int(name, 0):int(name, 0) + len(data)] = data
    if is_sealed:
        seal(image)
    open(sys.argv[2], "wb").write(image)


main()
