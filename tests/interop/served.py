"""A virtual board that `crema serve` shares, for tools that know nothing of it."""
import json
import os
import pathlib
import queue
import signal
import socket
import subprocess
import tempfile
import threading
import time

import interop

ESPFLASH = "4.7.0"  # the crate that carries the vendor's ROMs
WAIT = 60           # seconds for the server's next word: other tests may have the machine


def vendor_rom(build, name="esp32c3_rev300"):
    return interop.crate_source(build, "espflash", ESPFLASH) / f"resources/roms/{name}_rom.elf"


class Board:
    """A fresh virtual board. `rom` is a file, or "crema"."""

    def __init__(self, build, rom="crema", chip="esp32c3", *options):
        self.crema_path = pathlib.Path(build) / "src/cli/crema"
        self.folder = tempfile.TemporaryDirectory(prefix="crema-interop-")
        self.work = pathlib.Path(self.folder.name)
        self.env = dict(os.environ, CREMA_BOARDS=str(self.work / "boards"))
        self.crema("board", "create", "b", "--chip", chip, "--rom", rom, *options)

    def crema(self, *args, ok=0):
        done = subprocess.run([str(a) for a in (self.crema_path, *args)], env=self.env, timeout=300,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        text = done.stdout.decode("utf-8", "replace")
        assert done.returncode == ok, f"crema {args} ended with {done.returncode}:\n{text}"
        return text

    @property
    def flash(self):
        """What the flash chip holds, at any time: the folder's files are the board."""
        return (self.work / "boards/b/flash.bin").read_bytes()

    def fill(self, content):
        """Puts bytes into the flash of a board that nobody has open."""
        path = self.work / "boards/b/flash.bin"
        assert path.stat().st_size == len(content)
        path.write_bytes(content)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.folder.cleanup()


class Serve:
    """`crema serve` on a board until the block ends. `url` is what a client opens."""

    def __init__(self, board, *args, port="virtual:b"):
        where = [] if "--pty" in args else ["--listen", "localhost:0"]
        self.events = queue.Queue()
        self.process = subprocess.Popen(
            [str(a) for a in (board.crema_path, "serve", "--json", "--port", port, *where, *args)],
            env=board.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.events.put(json.loads(line))
        self.events.put({"event": "end"})

    def until(self, name):
        """The next event of that name; those before it are dropped."""
        while True:
            event = self.events.get(timeout=WAIT)
            if event["event"] == name:
                return event
            assert event["event"] != "end", f"crema serve ended: {self.process.stderr.read()}"

    def __enter__(self):
        listening = self.until("listening")
        self.url, self.address = listening["url"], listening["address"]
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=WAIT)
        self.reader.join(timeout=WAIT)
        self.process.stdout.close()
        self.process.stderr.close()

    def hear(self, wanted, seconds=20):
        """Connects as a plain client, touches nothing, and reads until `wanted` was said."""
        host, number = self.address.rsplit(":", 1)
        heard, end = b"", time.monotonic() + seconds
        with socket.create_connection((host.strip("[]"), int(number)), timeout=WAIT) as s:
            s.settimeout(0.5)
            while wanted not in heard and time.monotonic() < end:
                try:
                    got = s.recv(4096)
                except TimeoutError:
                    continue
                if not got:
                    break
                heard += got
        assert wanted in heard, f"{wanted} was not heard in {seconds} s, but {heard[-300:]}"
