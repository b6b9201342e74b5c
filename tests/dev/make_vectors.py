#!/usr/bin/env python3
"""Known answers for test_crypto.c: `tests/dev/make_vectors.py > tests/dev/crypto_vectors.h`. AES by
openssl's command, hashes by hashlib, powers by Python's own integers: nothing of Crema's."""
import hashlib
import hmac
import random
import subprocess

R = random.Random(20261121)


def aes(name, key, iv, data):
    args = ["openssl", "enc", "-" + name, "-nopad", "-K", key.hex()]
    if not name.endswith("ecb"):
        args += ["-iv", iv.hex()]
    return subprocess.run(args, input=data, stdout=subprocess.PIPE, check=True).stdout


def show(name, data):
    rows = [", ".join(f"0x{b:02x}" for b in data[i:i + 16]) for i in range(0, len(data), 16)]
    print(f"static const uint8_t {name}[] = {{\n    " + ",\n    ".join(rows) + "\n};")


def words(value, bits):
    return value.to_bytes(bits // 8, "little")


def modulus(bits):
    return R.getrandbits(bits) | 1 << (bits - 1) | 1


def m_prime(m):
    return -pow(m, -1, 1 << 32) % (1 << 32)


def show_aes():
    key, iv, text = R.randbytes(32), bytes([0xff] * 16), R.randbytes(16 * 5)
    show("aes_key", key)
    show("aes_iv", iv)  # a counter that wraps at once
    show("aes_text", text)
    for bits in (128, 256):
        for mode in ("ecb", "cbc", "ofb", "ctr", "cfb8", "cfb"):
            show(f"aes_{bits}_{mode}", aes(f"aes-{bits}-{mode}", key[:bits // 8], iv, text))


def show_sha():
    text = R.randbytes(64 * 40 + 13)
    length = len(text) * 8
    padded = text + b"\x80" + bytes(-(len(text) + 9) % 64) + length.to_bytes(8, "big")
    show("sha_padded", padded)
    for name in ("sha1", "sha224", "sha256"):
        show("hash_" + name, hashlib.new(name, text).digest())


def show_rsa():
    print("struct rsa_vector {\n    unsigned bits;\n    uint32_t m_prime;\n"
          "    const uint8_t *x, *y, *m, *r, *power, *product;\n};")
    rows = []
    for bits in (32, 512, 1056, 3072):
        m = modulus(bits)
        x, y = R.randrange(m), R.getrandbits(bits)
        for name, value in (("x", x), ("y", y), ("m", m), ("r", pow(2, 2 * bits, m)),
                            ("power", pow(x, y, m)), ("product", x * y % m)):
            show(f"rsa_{bits}_{name}", words(value, bits))
        parts = ", ".join(f"rsa_{bits}_{n}" for n in ("x", "y", "m", "r", "power", "product"))
        rows.append(f"    {{{bits}, 0x{m_prime(m):08x}, {parts}}},")
    print("static const struct rsa_vector rsa_vectors[] = {\n" + "\n".join(rows) + "\n};")
    x, y = R.getrandbits(1536), R.getrandbits(1536)
    show("mult_x", words(x, 1536))
    show("mult_y", words(y, 1536))
    show("mult_z", words(x * y, 3072))


def show_hmac():
    key, text = R.randbytes(32), R.randbytes(150)
    length = (64 + len(text)) * 8
    show("hmac_key", key)
    show("hmac_padded", text + b"\x80" + bytes(-(len(text) + 9) % 64) + length.to_bytes(8, "big"))
    show("hmac_hash", hmac.new(key, text, "sha256").digest())
    show("hmac_short_padded", b"abc\x80" + bytes(52) + (67 * 8).to_bytes(8, "big"))
    show("hmac_short_hash", hmac.new(key, b"abc", "sha256").digest())
    return key


def show_ds(key):
    bits = 2048
    m, iv = modulus(bits), R.randbytes(16)
    x, y = R.randrange(m), R.getrandbits(bits)
    numbers = b"".join(words(v, 3072) for v in (y, m, pow(2, 2 * bits, m)))
    tail = m_prime(m).to_bytes(4, "little") + (bits // 32 - 1).to_bytes(4, "little")
    digest = hashlib.sha256(numbers + tail + iv).digest()
    ds_key = hmac.new(key, bytes([0xff] * 32), "sha256").digest()
    show("ds_iv", iv)
    show("ds_cipher", aes("aes-256-cbc", ds_key, iv, numbers + digest + tail + bytes([8] * 8)))
    show("ds_x", words(x, bits))
    show("ds_z", words(pow(x, y, m), bits))


print("/* SPDX-License-Identifier: Apache-2.0 OR MIT */\n"
      "/* Written by tests/dev/make_vectors.py; do not edit. */\n"
      "#ifndef TEST_CRYPTO_VECTORS_H\n#define TEST_CRYPTO_VECTORS_H\n\n#include <stdint.h>\n"
      "\n// clang-format off")
show_aes()
show_sha()
show_rsa()
show_ds(show_hmac())
print("// clang-format on\n\n#endif")
