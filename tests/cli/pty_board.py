#!/usr/bin/env python3
"""A serial line with somebody odd at its other end: pty_board.py silent|garbage|echo COMMAND...
runs COMMAND with the word PORT replaced by the line's device, and exits with its status. The garbage
is random bytes from a printed seed."""
import os
import random
import select
import subprocess
import sys
import time
import tty

LIMIT_S = 100


def say(master, data):
    try:
        os.write(master, data)
    except BlockingIOError:
        pass


def main():
    kind, command = sys.argv[1], sys.argv[2:]
    seed = int(os.environ.get("SEED", "1"))
    noise = random.Random(seed)
    master, slave = os.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)  # who does not listen misses it
    command = [os.ttyname(slave) if word == "PORT" else word for word in command]
    child = subprocess.Popen(command)
    deadline = time.monotonic() + LIMIT_S
    while child.poll() is None and time.monotonic() < deadline:
        readable, _, _ = select.select([master], [], [], 0.02)
        heard = os.read(master, 4096) if readable else b""
        say(master, noise.randbytes(200) if kind == "garbage" else heard if kind == "echo" else b"")
    if child.poll() is None:
        child.kill()
        print(f"pty_board: still running after {LIMIT_S} s (seed {seed})", file=sys.stderr)
        return 99
    return child.returncode


if __name__ == "__main__":
    sys.exit(main())
