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


CURVES = {  # FIPS 186-4, D.1.2: p, n, b, and the generator
    192: (2**192 - 2**64 - 1, 0xffffffffffffffffffffffff99def836146bc9b1b4d22831,
          0x64210519e59c80e70fa7e9ab72243049feb8deecc146b9b1,
          (0x188da80eb03090f67cbf20eb43a18800f4ff0afd82ff1012,
           0x07192b95ffc8da78631011ed6b24cdd573f977a11e794811)),
    256: (2**256 - 2**224 + 2**192 + 2**96 - 1,
          0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551,
          0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b,
          (0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,
           0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5)),
}


def join(p, a, b):
    """The sum of two points; None is infinity."""
    if a is None or b is None:
        return a or b
    if a[0] == b[0] and (a[1] + b[1]) % p == 0:
        return None
    up, down = (3 * a[0]**2 - 3, 2 * a[1]) if a == b else (b[1] - a[1], b[0] - a[0])
    slope = up * pow(down, -1, p) % p
    x = (slope * slope - a[0] - b[0]) % p
    return x, (slope * (a[0] - x) - a[1]) % p


def times(p, k, point):
    total = None
    for bit in bin(k)[2:]:
        total = join(p, total, total)
        if bit == "1":
            total = join(p, total, point)
    return total


def show_ecc():
    print("struct ecc_vector {\n    const uint8_t *k, *px, *py, *qx, *qy, *sum_x, *sum_y, *n_quotient, "
          "*n_product, *p_product,\n        *p_difference, *p_quotient;\n};")
    rows = []
    for bits, (p, n, b, g) in CURVES.items():
        assert (g[1]**2 - g[0]**3 + 3 * g[0] - b) % p == 0
        point, k = times(p, R.randrange(n), g), R.randrange(n)
        product = times(p, k, point)
        total = join(p, point, product)
        values = {"k": k, "px": point[0], "py": point[1], "qx": product[0], "qy": product[1],
                  "sum_x": total[0], "sum_y": total[1],
                  "n_quotient": point[0] * pow(point[1], -1, n) % n,
                  "n_product": point[0] * point[1] % n, "p_product": point[0] * point[1] % p,
                  "p_difference": (point[0] - point[1]) % p,
                  "p_quotient": point[1] * pow(k, -1, p) % p}
        for name, value in values.items():
            show(f"ecc_{bits}_{name}", words(value, bits))
        rows.append("    {" + ", ".join(f"ecc_{bits}_{name}" for name in values) + "},")
    print("static const struct ecc_vector ecc_vectors[] = {\n" + "\n".join(rows) + "\n};")


print("/* SPDX-License-Identifier: Apache-2.0 OR MIT */\n"
      "/* Written by tests/dev/make_vectors.py; do not edit. */\n"
      "#ifndef TEST_CRYPTO_VECTORS_H\n#define TEST_CRYPTO_VECTORS_H\n\n#include <stdint.h>\n"
      "\n// clang-format off")
show_aes()
show_sha()
show_rsa()
show_ds(show_hmac())
show_ecc()
print("// clang-format on\n\n#endif")
