#!/usr/bin/env python3
"""Runs the CLI cases: a folder a case, with

    cmd      shell script; $CREMA is the program, $EXAMPLES the built examples, $DATA the shared data
    status   the expected exit status (0 when the file is missing)
    stdout, stderr   expected output, optional. A line is compared as it is; "~ RE" is a regular
             expression for a whole line; "..." stands for any number of lines
    needs    "shared" when the case reads $DATA: skipped, visibly, where that is not there

Each case runs in a fresh folder that also holds its virtual boards. Prints a line for each case that
does not pass, and "N passed, N failed, N skipped" at the end."""
import concurrent.futures
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TIMEOUT_S = 300


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


def run_case(folder, env):
    with tempfile.TemporaryDirectory() as work:
        env = dict(env, CREMA_BOARDS=os.path.join(work, "boards"), CASE=str(folder))
        try:
            done = subprocess.run(["bash", "-eu", str(folder / "cmd")], cwd=work, env=env,
                                  capture_output=True, timeout=TIMEOUT_S, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return [f"did not end within {TIMEOUT_S} s"]
    faults = []
    want = folder / "status"
    status = int(want.read_text()) if want.exists() else 0
    if done.returncode != status:
        faults.append(f"status {done.returncode}, expected {status}")
    for name, data in (("stdout", done.stdout), ("stderr", done.stderr)):
        golden = folder / name
        text = data.decode("utf-8", "replace").replace("\r\n", "\n")
        if golden.exists() and not matches(golden.read_text().splitlines(), text.splitlines()):
            faults.append(f"{name} differs:\n" + difference(golden.read_text(), text))
    if faults:
        faults.append("stdout was:\n" + done.stdout.decode("utf-8", "replace")[-3000:])
        faults.append("stderr was:\n" + done.stderr.decode("utf-8", "replace")[-3000:])
    return faults


def main():
    crema, examples, data = (os.path.abspath(p) for p in sys.argv[1:4])
    only = sys.argv[4:]
    here = pathlib.Path(__file__).resolve().parent
    env = dict(os.environ, CREMA=crema, EXAMPLES=examples, DATA=data, NO_COLOR="1", TERM="dumb")
    passed = failed = skipped = 0
    cases = []
    for cmd in sorted(here.glob("*/cmd")):
        case = cmd.parent
        if only and case.name not in only:
            continue
        needs = (case / "needs").read_text().split() if (case / "needs").exists() else []
        if "shared" in needs and not os.path.isdir(data):
            print(f"skipped {case.name}: {data} is not there")
            skipped += 1
            continue
        cases.append(case)
    # Several at once: some cases wait for a board that never answers.
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(lambda case: run_case(case, env), cases))
    for case, faults in zip(cases, outcomes):
        passed, failed = (passed + (not faults), failed + bool(faults))
        if faults:
            print(f"FAILED {case.name}: " + "\n".join(faults))
    for case, faults in zip(cases, outcomes):
        if faults:
            print(f"failed: {case.name}")  # once more at the end, where a long log is read
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
