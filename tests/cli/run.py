#!/usr/bin/env python3
"""Runs the CLI cases: a folder a case, with

    cmd      shell script; $CREMA is the program, $EXAMPLES the built examples, $DATA the shared data
    status   the expected exit status (0 when the file is missing)
    stdout, stderr   expected output, optional. A line is compared as it is; "~ RE" is a regular
             expression for a whole line; "..." stands for any number of lines
    needs    "shared" when the case reads $DATA, "loopback" when it connects to this host: skipped,
             visibly, where that is not there

A status of 77 skips the case, for the reason that it wrote last to stderr. Each case runs in a fresh
folder that also holds its virtual boards, with an environment, a home and a process group of its own;
what it leaves running is ended with it. Prints a line for each case that does not pass, and
"N passed, N failed, N skipped" at the end."""
import concurrent.futures
import difflib
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

TIMEOUT_S = 300  # on a quiet machine
SKIP_STATUS = 77
KEPT = ("ASAN_", "UBSAN_", "LSAN_", "TSAN_", "LD_", "PYENV_", "PYTHON")


def matches(expected, actual):
    """True when the list of actual lines fits the list of expected ones."""
    if not expected:
        return not actual
    head = expected[0]
    if head == "...":
        return any(matches(expected[1:], actual[i:]) for i in range(len(actual) + 1))
    if not actual:
        return False
    ok = re.fullmatch(head[2:], actual[0]) if head.startswith("~ ") else head == actual[0]
    return bool(ok) and matches(expected[1:], actual[1:])


def difference(expected, actual):
    """A unified diff in which a line that its pattern fits is no difference."""
    want, got = expected.splitlines(), actual.splitlines()
    patterns = [line[2:] for line in want if line.startswith("~ ")]
    shown = [next((f"~ {p}" for p in patterns if re.fullmatch(p, line)), line)
             if line not in want else line for line in got]
    return "\n".join(difflib.unified_diff(want, shown, "expected", "actual", "", "", 2, ""))


def absent(data):
    """Of what a case may need, what this machine lacks, and how to say so."""
    lacks = {}
    if not os.path.isdir(data):
        lacks["shared"] = f"{data} is not there"
    try:
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection(server.getsockname(), timeout=60).close()
    except OSError as fault:
        lacks["loopback"] = f"127.0.0.1 can not be reached: {fault}"
    return lacks


def own_env(crema, examples, data):
    """The same on every machine and for every user: nothing of theirs reaches a case."""
    kept = {k: v for k, v in os.environ.items() if k.startswith(KEPT)}
    path = os.path.dirname(sys.executable) + ":" + os.environ.get("PATH", "/usr/bin:/bin")
    return dict(kept, PATH=path, CREMA=crema, EXAMPLES=examples, DATA=data, NO_COLOR="1",
                TERM="dumb", LC_ALL="C.UTF-8", TZ="UTC")


def watch(process, late):
    """Ends what is left of the case's processes when its shell has ended, or has had its time. Time
    on a loaded machine counts by the share that the load leaves."""
    left = TIMEOUT_S
    while left > 0 and process.poll() is None:
        began = time.monotonic()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            pass
        left -= (time.monotonic() - began) / max(1, os.getloadavg()[0] / (os.cpu_count() or 1))
    if process.poll() is None:
        late.append(f"did not end within {TIMEOUT_S} s")
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def run_shell(folder, env):
    """The case's status, stdout and stderr, and a list that is not empty when it was too slow."""
    late = []
    with tempfile.TemporaryDirectory(prefix="crema-cli-", ignore_cleanup_errors=True) as top:
        work, home, temp = (os.path.join(top, name) for name in ("case", "home", "tmp"))
        for made in (work, home, temp):
            os.mkdir(made)
        env = dict(env, CREMA_BOARDS=os.path.join(work, "boards"), CASE=str(folder), HOME=home,
                   TMPDIR=temp)
        process = subprocess.Popen(["bash", "-eu", str(folder / "cmd")], cwd=work, env=env,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, start_new_session=True)
        watcher = threading.Thread(target=watch, args=(process, late))
        watcher.start()
        stdout, stderr = process.communicate()
        watcher.join()
    return process.returncode, stdout, stderr, late


def run_case(folder, env):
    """What is wrong with it, a line each; or a text, why it was skipped."""
    status, stdout, stderr, faults = run_shell(folder, env)
    if status == SKIP_STATUS:
        return stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
    want = folder / "status"
    wanted = int(want.read_text()) if want.exists() else 0
    if status != wanted:
        faults.append(f"status {status}, expected {wanted}")
    for name, data in (("stdout", stdout), ("stderr", stderr)):
        golden = folder / name
        text = data.decode("utf-8", "replace").replace("\r\n", "\n")
        if golden.exists() and not matches(golden.read_text().splitlines(), text.splitlines()):
            faults.append(f"{name} differs:\n" + difference(golden.read_text(), text))
    if faults:
        faults.append("stdout was:\n" + stdout.decode("utf-8", "replace")[-3000:])
        faults.append("stderr was:\n" + stderr.decode("utf-8", "replace")[-3000:])
    return faults


def main():
    crema, examples, data = (os.path.abspath(p) for p in sys.argv[1:4])
    only = sys.argv[4:]
    here = pathlib.Path(__file__).resolve().parent
    env = own_env(crema, examples, data)
    os.umask(0o022)
    lacks = absent(data)
    passed = failed = skipped = 0
    cases = []
    for cmd in sorted(here.glob("*/cmd")):
        case = cmd.parent
        if only and case.name not in only:
            continue
        needs = (case / "needs").read_text().split() if (case / "needs").exists() else []
        missing = [lacks[need] for need in needs if need in lacks]
        if missing:
            print(f"skipped {case.name}: {missing[0]}")
            skipped += 1
            continue
        cases.append(case)
    # Several at once: some cases wait for a board that never answers.
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(lambda case: run_case(case, env), cases))
    for case, faults in zip(cases, outcomes):
        if isinstance(faults, str):
            print(f"skipped {case.name}: {faults}")
            skipped += 1
            continue
        passed, failed = (passed + (not faults), failed + bool(faults))
        if faults:
            print(f"FAILED {case.name}: " + "\n".join(faults))
    for case, faults in zip(cases, outcomes):
        if faults and not isinstance(faults, str):
            print(f"failed: {case.name}")  # once more at the end, where a long log is read
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
