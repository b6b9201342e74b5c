#!/usr/bin/env python3
"""ser2net (Debian), somebody else's server: Crema writes, reads, verifies and erases through it, over
RFC 2217 and over plain TCP. Behind ser2net is a virtual ESP32-C3 as a pty, held in download mode: a
pty has no lines that ser2net could pull.

Usage: ser2net_test.py BUILD"""
import os
import pathlib
import random
import socket
import subprocess
import sys
import time

import interop
from interop import SEED, Skip
from served import WAIT, Board, Serve

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve()
FLASH = 4 << 20
CONFIG = """connection: &board
  accepter: {accepter},127.0.0.1,{number}
  connector: serialdev,{device},115200n81,local
  options:
    kickolduser: true
"""


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as s:
        return s.getsockname()[1]


class Ser2net:
    def __init__(self, accepter, device, work):
        path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"  # where Debian has it
        self.number = free_port()
        config = work / "ser2net.yaml"
        config.write_text(CONFIG.format(accepter=accepter, device=os.path.realpath(device),
                                        number=self.number))
        try:
            self.process = subprocess.Popen(["ser2net", "-n", "-u", "-c", config],
                                            env=dict(os.environ, PATH=path),
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except FileNotFoundError as e:
            raise Skip("ser2net is not installed") from e

    def __enter__(self):
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            assert self.process.poll() is None, f"ser2net ended with {self.process.returncode}"
            with open("/proc/net/tcp", encoding="ascii") as listening:
                if any(f":{self.number:04X} 00000000:0000 0A" in line for line in listening):
                    return self
            time.sleep(0.05)
        raise AssertionError("ser2net does not listen")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=WAIT)


def flashes(accepter, scheme, *flags):
    rng = random.Random(SEED)
    with Board(BUILD) as board:
        content = rng.randbytes(FLASH)
        board.fill(content)
        data, back = board.work / "data", board.work / "back"
        data.write_bytes(rng.randbytes(40000))
        with Serve(board, "--pty", "--speed", "max") as serve, \
                Ser2net(accepter, serve.url, board.work) as server:
            where = ["--port", f"{scheme}://127.0.0.1:{server.number}", "--before", "no-reset",
                     "--baud", "115200", *flags]
            assert "ESP32-C3" in board.crema("info", *where)
            board.crema("write", "0x10000", data, *where)
            content = content[:0x10000] + data.read_bytes().ljust(0xA000, b"\xff") + content[0x1A000:]
            board.crema("verify", "0x10000", data, *where)
            board.crema("read", "0xff00", "5000", back, *where)
            assert back.read_bytes() == content[0xFF00:0xFF00 + 5000]
            board.crema("erase", "0x20000", "0x2000", *where)
            content = content[:0x20000] + b"\xff" * 0x2000 + content[0x22000:]
        assert board.flash == content


if __name__ == "__main__":
    sys.exit(interop.main([
        ("over RFC 2217", lambda: flashes("telnet(rfc2217),tcp", "rfc2217")),
        ("over RFC 2217, without a stub", lambda: flashes("telnet(rfc2217),tcp", "rfc2217", "--no-stub")),
        ("over plain TCP", lambda: flashes("tcp", "socket")),
    ], tries=2))
