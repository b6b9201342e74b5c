#!/usr/bin/env python3
"""A TCP server that is not what its client hopes for: bad_server.py KIND COMMAND... runs COMMAND with
PEER in its words replaced by the server's address, and exits with its status.

    mute      takes everything, says nothing        text     greets in words, for there is no telnet
    flood     bytes without end, from a seed        refuse   telnet, but not RFC 2217
    closes    hangs up at once                      stingy   RFC 2217 up to the rate, which it keeps
    deaf      agrees to all, and then says nothing  cut:N:HOST:PORT  a server that works, for N bytes
    none      nobody listens there"""
import os
import random
import select
import socket
import subprocess
import sys
import threading
import time

LIMIT_S = 120
IAC, SB, SE, WILL, WONT, DO, DONT, COM_PORT = 255, 250, 240, 251, 252, 253, 254, 44


def telnet(conn, answer_option, answer_params):
    """Takes requests apart, as far as they come whole; `answer_...` give the bytes that go back."""
    kept = b""
    while got := conn.recv(4096):
        kept += got
        out = b""
        while len(kept) >= 3 and kept[0] == IAC:
            if kept[1] != SB:
                out += answer_option(kept[1], kept[2])
                kept = kept[3:]
                continue
            end = kept.find(bytes([IAC, SE]))
            if end < 0:
                break
            out += answer_params(kept[3:end])
            kept = kept[end + 2:]
        if kept and kept[0] != IAC:
            kept = kept[1:]
        conn.sendall(out)


def agree(verb, option):
    return bytes([IAC, {WILL: DO, DO: WILL}.get(verb, DONT), option])


def refuse(verb, option):
    return bytes([IAC, {WILL: DONT, DO: WONT}.get(verb, DONT), option])


def keep_rate(params):
    if params[0] != 1:
        return bytes([IAC, SB, COM_PORT, params[0] + 100]) + params[1:] + bytes([IAC, SE])
    return bytes([IAC, SB, COM_PORT, 101, 0, 0, 0x25, 0x80, IAC, SE])


def flood(conn):
    noise = random.Random(int(os.environ.get("SEED", "1")))
    while True:
        conn.sendall(noise.randbytes(4096))


def cut(conn, spec):
    limit, host, number = spec.split(":")
    left = int(limit)
    with socket.create_connection((host, int(number))) as far:
        while left > 0:
            for one in select.select([conn, far], [], [])[0]:
                got = one.recv(min(4096, left))
                if not got:
                    return
                (far if one is conn else conn).sendall(got)
                left -= len(got)


def serve(listener, kind):
    conn, _ = listener.accept()
    conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        if kind in ("mute", "text"):
            if kind == "text":
                conn.sendall(b"220 mail.example.org ready\r\n")
            while conn.recv(4096):
                pass
        elif kind == "flood":
            flood(conn)
        elif kind == "refuse":
            telnet(conn, refuse, lambda p: b"")
        elif kind == "deaf":
            telnet(conn, agree, lambda p: b"")
        elif kind == "stingy":
            telnet(conn, agree, keep_rate)
        elif kind.startswith("cut:"):
            cut(conn, kind[4:])
    except OSError:
        pass
    finally:
        conn.close()


def main():
    kind, command = sys.argv[1], sys.argv[2:]
    listener = socket.create_server(("127.0.0.1", 0))
    peer = f"127.0.0.1:{listener.getsockname()[1]}"
    if kind == "none":  # a number that is taken, so that nobody else listens there either
        listener.close()
        taken = socket.socket()
        taken.bind(("127.0.0.1", 0))
        peer = f"127.0.0.1:{taken.getsockname()[1]}"
    else:
        threading.Thread(target=serve, args=(listener, kind), daemon=True).start()
    began = time.monotonic()
    try:
        status = subprocess.run([w.replace("PEER", peer) for w in command], timeout=LIMIT_S).returncode
    except subprocess.TimeoutExpired:
        print(f"bad_server: still running after {LIMIT_S} s", file=sys.stderr)
        status = 99
    print(f"ended in {time.monotonic() - began:.1f} s", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
