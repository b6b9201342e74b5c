#!/usr/bin/env python3
"""The vendor's espefuse and esptool (PyPI) know the same eFuses as Crema, read the same values and
names from random registers, and burn the same bits.

Usage: efuse_test.py BUILD. TEST_SEED tries other registers."""
import json
import pathlib
import random
import re
import subprocess
import sys

import interop
from interop import ROOT, SEED, Skip, must

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
PROBE = BUILD / "tests/efuse-probe"
CHIPS = ["esp32", "esp32s2", "esp32s3", "esp32c2", "esp32c3", "esp32c5", "esp32c6", "esp32c61",
         "esp32h2", "esp32p4"]
# Calculated by the vendor's tool where Crema has a field, or the other way round; and fields whose
# bits are there only at times.
READINGS = {"FLASH_IN_PACKAGE", "PSRAM_IN_PACKAGE"}


def python():
    return interop.pypi(BUILD, "esptool>=5.6,<6", "esptool").parent / "python"


def vendor(questions):
    done = subprocess.run([python(), ROOT / "tests/interop/efuse_vendor.py"], timeout=600,
                          input=json.dumps(questions), capture_output=True, text=True, check=False)
    if done.returncode and "No module named" in done.stderr:
        raise Skip(f"this esptool is without espefuse as it is known here: {done.stderr[-200:]}")
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)["answers"]


def probe(*args, regs=None):
    done = subprocess.run([PROBE, *args], input=regs or "", capture_output=True, text=True,
                          timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def case_tables():
    """What is committed is what a fresh run makes; another version of the package may know more."""
    made_of = re.search(r"esptool (\S+) by|in esptool (\S+);",
                        (ROOT / "src/chip/gen/efuse_esp32c3.c").read_text()).group(2)
    version = must(python(), "-c", "import esptool; print(esptool.__version__)").strip()
    if version != made_of:
        raise Skip(f"the tables are made of esptool {made_of}, and {version} is installed")
    print("  " + must(python(), ROOT / "scripts/regen-efuses", "--check").strip())


def layout_words(chip, rng, blocks):
    """Random registers: some dense, some thin; nothing that another layout or coding would need."""
    thin = rng.random() < 0.5
    return [[rng.getrandbits(32) & (rng.getrandbits(32) & rng.getrandbits(32) if thin else -1)
             for _ in range(b["words"])] for b in blocks]


def regs_text(blocks, words, rev_bit):
    rows = [f"{b['read'] + 4 * i:x} {w:x}" for b, row in zip(blocks, words)
            for i, w in enumerate(row)]
    return "\n".join(rows + [f"3ff6607c {rev_bit << 31:x}"]) + "\n"


def same_fields(chip, ours, theirs):
    for name, their in theirs.items():
        if name not in ours:
            assert their["calc"] or name == "JTAG_SEL_ENABLE", f"{chip}: {name} is not known"
            continue
        our = ours[name]
        value = int.from_bytes(bytes.fromhex(our["bytes"]), "little")
        grown = len(our["bytes"]) * 4 > their["len"] + 3
        mask = (1 << their["len"]) - 1
        if not their["calc"]:
            assert value & mask == their["value"] or grown, f"{chip} {name}: {value:x} {their}"
            assert our["readable"] == their["readable"], f"{chip} {name}: {our} {their}"
            assert our["writeable"] == their["writeable"], f"{chip} {name}: {our} {their}"
        elif name in ("MAC_EUI64",):
            assert their["text"].startswith(our["text"]), f"{chip} {name}: {our} {their}"
        elif name != "WAFER_VERSION_MAJOR" or chip != "esp32":
            assert str(value) == their["text"], f"{chip} {name}: {our} {their}"


def same_identity(chip, our, their):
    assert our["revision"] == their["revision"], f"{chip}: {our['revision']} {their}"
    assert our["mac"] in (their["mac"], ""), f"{chip}: {our['mac']} {their['mac']}"
    described = their["description"].split(" (revision")[0]
    if described.startswith("Unknown"):
        assert our["variant"] == "ESP32" + chip[5:].upper().join(["-", ""]) * (chip != "esp32"), \
            f"{chip}: {our['variant']} {described}"
    else:
        assert our["variant"] == described, f"{chip}: {our['variant']} {described}"
    for kind in ("Flash", "PSRAM"):
        told = [re.search(rf"Embedded {kind} (\d+)MB", f) for f in their["features"]]
        sizes = [int(m.group(1)) << 20 for m in told if m]
        if sizes:
            assert our[kind.lower()] == sizes[0], f"{chip}: {our} {their['features']}"


def case_values():
    rng = random.Random(SEED)
    questions, ours = [], []
    for chip in CHIPS:
        blocks = probe("tables", chip)["blocks"]
        for _ in range(12):
            words = layout_words(chip, rng, blocks)
            if chip == "esp32":
                words[0][6] &= ~3  # its coding is a case of its own
            rev_bit = rng.getrandbits(1)
            questions.append({"chip": chip, "what": "decode", "words": words, "rev_bit": rev_bit})
            ours.append(probe("decode", chip, regs=regs_text(blocks, words, rev_bit)))
    for q, our, their in zip(questions, ours, vendor(questions)):
        assert "refused" not in their, f"{q['chip']}: {their}"
        same_fields(q["chip"], our["fields"], their["fields"])
        same_identity(q["chip"], our, their)


def burns(chip, rng):
    """Fields of the owner's with values that fit."""
    fields = {"CUSTOM_MAC": "%02x:%s" % (rng.randrange(0, 256, 2) | 2, ":".join(
        f"{rng.randrange(256):02x}" for _ in range(5)))}
    row = {f["name"]: f for layout in probe("tables", chip)["layouts"][-1:] for f in layout["fields"]}
    for name in ("UART_PRINT_CONTROL", "FLASH_TPUW", "DIS_PAD_JTAG", "SECURE_BOOT_KEY_REVOKE1",
                 "DIS_DIRECT_BOOT", "CONSOLE_DEBUG_DISABLE", "JTAG_DISABLE", "FLASH_CRYPT_CONFIG",
                 "WR_DIS", "FORCE_SEND_RESUME"):
        if name in row and name != "WR_DIS":
            fields[name] = str(rng.randrange(1, 1 << row[name]["len"]))
    if "MAC_VERSION" not in row and "CUSTOM_MAC_USED" in row:
        fields["CUSTOM_MAC_USED"] = "1"
    return fields


def case_burns():
    rng = random.Random(SEED + 1)
    questions, ours = [], []
    for chip in CHIPS:
        if chip == "esp32p4":
            continue  # the vendor's virtual one has revision 0 and fields of another
        fields = burns(chip, rng)
        questions.append({"chip": chip, "what": "burn", "fields": fields})
        ours.append(probe("burn", chip, *[x for pair in fields.items() for x in pair]))
    for q, our, their in zip(questions, ours, vendor(questions)):
        assert our.get("words") == their.get("words"), f"{q}:\n{our}\n{their}"


def case_keys():
    rng = random.Random(SEED + 2)
    rows = [("esp32", "BLOCK1", "flash_encryption", 32), ("esp32", "BLOCK2", "secure_boot_v1", 32),
            ("esp32c2", "BLOCK_KEY0", "XTS_AES_128_KEY", 32),
            ("esp32c2", "BLOCK_KEY0", "SECURE_BOOT_DIGEST", 32),
            ("esp32c3", "BLOCK_KEY3", "XTS_AES_128_KEY", 32),
            ("esp32c3", "BLOCK_KEY5", "HMAC_UP", 32),
            ("esp32s2", "BLOCK_KEY0", "XTS_AES_256_KEY", 64),
            ("esp32s3", "BLOCK_KEY1", "XTS_AES_256_KEY", 64),
            ("esp32c5", "BLOCK_KEY2", "ECDSA_KEY_P384", 48),
            ("esp32c5", "BLOCK_KEY1", "ECDSA_KEY_P192", 24),
            ("esp32c6", "BLOCK_KEY4", "SECURE_BOOT_DIGEST0", 32),
            ("esp32c61", "BLOCK_KEY1", "ECDSA_KEY", 32),
            ("esp32h2", "BLOCK_KEY0", "ECDSA_KEY", 32),
            ("esp32c3", "BLOCK_KEY5", "XTS_AES_128_KEY", 32),  # the slot with the fault
            ("esp32c6", "BLOCK_KEY0", "HMAC_UP", 31)]
    questions, ours = [], []
    for chip, block, purpose, size in rows:
        data = (b"\x55" + rng.randbytes(size - 1)).hex()  # below the order of any curve
        questions.append({"chip": chip, "what": "key", "block": block, "purpose": purpose,
                          "hex": data})
        ours.append(probe("key", chip, block, purpose, data))
    for q, our, their in zip(questions, ours, vendor(questions)):
        assert ("refused" in our) == ("refused" in their), f"{q}:\n{our}\n{their}"
        words = our.get("words", [])
        for block, (mine, other) in enumerate(zip(words, their.get("words", []))):
            hidden = block and not any(other) and any(mine)  # as read-protected blocks read
            assert mine == other or hidden, f"{q} block {block}:\n{mine}\n{other}"


if __name__ == "__main__":
    print(f"seed {SEED}")
    sys.exit(interop.main([("tables", case_tables), ("values, names and revisions", case_values),
                           ("fields burnt", case_burns), ("keys burnt", case_keys)]))
