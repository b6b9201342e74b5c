#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 OR MIT
"""Crema's stub where others are at work: loaded by the vendor's mask ROMs, and in esptool's hands in
place of esptool's own."""
import contextlib
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import interop
import vendor
from interop import must, run
from vendor import BUILD, CREMA

PACK = interop.ROOT / "target/stub/pack.py"
# Loads esptool's stubs from another folder.
WRAPPER = """
import sys
import esptool
from esptool.loader import StubFlasher
StubFlasher.STUB_DIR = sys.argv.pop(1)
esptool._main()
"""


def content(size):
    rng = random.Random(interop.SEED)
    return b"".join(bytes([rng.randrange(64)]) * rng.randrange(1, 9) for _ in range(size))[:size]


def crema(*args):
    """The events of a command, which must succeed."""
    status, text = run(CREMA, *args, "--json")
    events = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    assert status == 0 and events, f"status {status}:\n{text}"
    return events


def result(events):
    return [e for e in events if e["event"] == "result"][-1]


def with_vendor_rom(chip, wire):
    data = content(150001)
    with vendor.board(chip) as boards:
        port = f"virtual:b{wire}"
        path = pathlib.Path(boards) / "data"
        path.write_bytes(data)
        events = crema("write", "-p", port, "--force", "0x20000", path)
        links = [e for e in events if e["event"] == "connected"]
        assert links and all(e["stub"] for e in links), links
        assert result(events)["sectors_sent"] > 0
        assert result(crema("write", "-p", port, "--force", "0x20000", path))["sectors_sent"] == 0
        crema("read", "-p", port, "0x20000", str(len(data)), f"{boards}/back")
        assert (pathlib.Path(boards) / "back").read_bytes() == data
        crema("erase", "-p", port, "0x21000", "0x2000")
        crema("read", "-p", port, "0x20000", "0x4000", f"{boards}/back")
        back = (pathlib.Path(boards) / "back").read_bytes()
        assert back == data[:0x1000] + b"\xff" * 0x2000 + data[0x3000:0x4000]


@contextlib.contextmanager
def served():
    """The URL of a virtual ESP32-C3 that others may flash."""
    with tempfile.TemporaryDirectory() as boards:
        os.environ["CREMA_BOARDS"] = boards
        must(CREMA, "board", "create", "b", "--chip", "esp32c3")
        serve = subprocess.Popen([CREMA, "serve", "-p", "virtual:b", "-l", "localhost:0", "--speed",
                                  "max"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            for line in serve.stdout:
                found = re.search(r"rfc2217://\S+:\d+", line)
                if found:
                    break
            assert found, "crema serve tells no URL"
            yield found.group(0), pathlib.Path(boards)
        finally:
            serve.terminate()
            serve.wait(20)


def in_esptools_hands():
    esptool = interop.pypi(BUILD, "esptool==5.3.0", "esptool")
    data = content(100003)
    with served() as (url, folder):
        (folder / "stubs/1").mkdir(parents=True)
        (folder / "stubs/2").mkdir()
        must(sys.executable, PACK, "--esptool", folder / "stubs/2/esp32c3.json",
             BUILD / "target/stub/esp32c3-stub.elf")
        (folder / "wrapper.py").write_text(WRAPPER)
        (folder / "data").write_bytes(data)
        (folder / "small").write_bytes(data[:5000])

        def tool(*args):
            text = must(esptool.parent / "python", folder / "wrapper.py", folder / "stubs", "--chip",
                        "esp32c3", "--port", url, "--baud", "921600", "--after", "no-reset", *args,
                        timeout=300)
            assert "Stub flasher running" in text, text
            return text

        assert "Hash of data verified" in tool("write-flash", "0x10000", folder / "data")
        assert "Hash of data verified" in tool("write-flash", "--no-compress", "0x40000",
                                               folder / "small")
        tool("read-flash", "0x10000", str(len(data)), folder / "back")
        assert (folder / "back").read_bytes() == data
        assert "Verification successful" in tool("verify-flash", "0x40000", folder / "small")
        tool("erase-region", "0x40000", "0x1000")
        tool("read-flash", "0x40000", "5000", folder / "back")
        assert (folder / "back").read_bytes() == b"\xff" * 0x1000 + data[0x1000:5000]
        tool("flash-id")


def vendor_case(chip, wire):
    return lambda: with_vendor_rom(chip, wire)


if __name__ == "__main__":
    must(CREMA, "--version")
    sys.exit(interop.main([
        ("the C2's vendor ROM starts it over UART0", vendor_case("esp32c2", "")),
        ("the C6's vendor ROM starts it over UART0", vendor_case("esp32c6", "")),
        ("the C6's vendor ROM starts it over USB", vendor_case("esp32c6", ":usb")),
        ("the H2's vendor ROM starts it over UART0", vendor_case("esp32h2", "")),
        ("the H2's vendor ROM starts it over USB", vendor_case("esp32h2", ":usb")),
        ("esptool works with it", in_esptools_hands),
    ], tries=2))
