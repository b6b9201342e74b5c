#!/usr/bin/env python3
"""What the vendor's package makes of registers: run by a Python that has it, for efuse_test.py.

Reads a JSON list of questions, answers with one of answers. A question names a chip and has

    {"what": "decode", "words": [[..], ..], "rev_bit": 0}     registers of every block
    {"what": "burn", "fields": {name: value}} or {"what": "key", "block", "purpose", "hex"}"""
import contextlib
import importlib
import io
import json
import sys

import esptool
from espefuse.efuse_interface import SUPPORTED_CHIPS

VERSION = esptool.__version__


def blocks_of(chip):
    module = importlib.import_module(f"espefuse.efuse.{chip}.mem_definition")
    return [module.EfuseDefineBlocks.get(row) for row in module.EfuseDefineBlocks.BLOCKS]


def virtual(chip, words=None):
    lib = SUPPORTED_CHIPS[chip].efuse_lib
    emulator = importlib.import_module(f"espefuse.efuse.{chip}.emulate_efuse_controller")
    esp = emulator.EmulateEfuseController(None, False)
    for block, values in zip(blocks_of(chip), words or []):
        for i, value in enumerate(values):
            esp.write_reg(block.rd_addr + 4 * i, value)
    return lib, esp


def efuses(chip, words=None):
    lib, esp = virtual(chip, words)
    commands = lib.commands()
    commands.esp = esp
    commands.get_efuses(False, False, True, None)
    commands.efuses.postpone = True
    return commands, esp


def rom(chip, words, rev_bit):
    """A target class whose registers are these."""
    cls = SUPPORTED_CHIPS[chip].chip_class
    target = cls.__new__(cls)
    values = {b.rd_addr + 4 * i: v for b, row in zip(blocks_of(chip), words) for i, v in enumerate(row)}
    values[0x3ff6607c] = rev_bit << 31
    target.read_reg = lambda addr, *a: values.get(addr, 0)
    return target


def decode(q):
    commands, _ = efuses(q["chip"], q["words"])
    fields = {}
    for e in commands.efuses:
        bits = e.get_bitstring()
        fields[e.name] = {"value": int(bits.uint) if bits.len else 0, "len": bits.len,
                          "readable": e.is_readable(), "writeable": e.is_writeable(),
                          "calc": e.is_field_calculated(), "text": str(e.get())}
    target = rom(q["chip"], q["words"], q["rev_bit"])
    return {"fields": fields, "revision": target.get_chip_revision(),
            "description": target.get_chip_description(), "features": target.get_chip_features(),
            "mac": bytes(target.read_mac("BASE_MAC")).hex()}


def after(chip, esp):
    return {"words": [[esp.read_reg(b.rd_addr + 4 * i) for i in range(b.len)]
                      for b in blocks_of(chip)]}


def burn(q):
    commands, esp = efuses(q["chip"])
    from espefuse.efuse.base_fields import CheckArgValue
    pairs = {name: CheckArgValue(commands.efuses, name)(value) for name, value in q["fields"].items()}
    commands.burn_efuse(pairs, True)
    return after(q["chip"], esp)


def pem(scalar):
    """This tool takes ECDSA keys as PEM files."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    curve = {24: ec.SECP192R1, 32: ec.SECP256R1, 48: ec.SECP384R1}[len(scalar)]
    return ec.derive_private_key(int.from_bytes(scalar, "big"), curve()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption())


def key(q):
    commands, esp = efuses(q["chip"])
    data = bytes.fromhex(q["hex"])
    if "ECDSA" in q["purpose"] and q["purpose"][-2:] not in ("_L", "_H"):
        data = pem(data)
    data = io.BytesIO(data)
    if q["chip"] == "esp32":
        commands.burn_key([q["purpose"]], [data])
    else:
        commands.burn_key([q["block"]], [data], [q["purpose"]])
    return after(q["chip"], esp)


def main():
    answers = []
    for q in json.load(sys.stdin):
        log = io.StringIO()
        try:
            with contextlib.redirect_stdout(log), contextlib.redirect_stderr(log):
                answers.append({"decode": decode, "burn": burn, "key": key}[q["what"]](q))
        except (esptool.FatalError, SystemExit) as refusal:
            answers.append({"refused": str(refusal)})
    json.dump({"version": VERSION, "answers": answers}, sys.stdout)


if __name__ == "__main__":
    main()
