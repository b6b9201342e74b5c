#!/usr/bin/env python3
"""Every `crema ...` command line in README, the book, CHANGELOG and the help texts themselves names
commands and options that exist. Also: no absolute path of the machine that wrote it."""
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def help_of(crema, words):
    done = subprocess.run([crema, *words, "--help"], capture_output=True, text=True, timeout=300,
                          env={"NO_COLOR": "1", "PATH": "/usr/bin:/bin"})
    return done.stdout if done.returncode == 0 else None


def section(text, title):
    found = re.search(rf"^{title}\n((?:  .*\n)+)", text, re.M)
    return re.findall(r"^  (\S+)", found.group(1), re.M) if found else []


def command_lines(text):
    for line in text.splitlines():
        m = re.match(r"^\s*(?:\$ )?(crema(?: .*)?)$", line)
        if m:
            yield re.split(r"\s{2,}#|\s{3,}", m.group(1))[0]
        for inline in re.findall(r"`(crema [^`]*)`", line):
            yield inline


def check(crema, line):
    line = line.split(" | ")[0].split(" > ")[0].split(" && ")[0]
    try:
        words = shlex.split(line)[1:]
    except ValueError:
        return None
    path = []
    commands = section(help_of(crema, []), "Commands")
    while words and words[0] in commands:
        path.append(words.pop(0))
        commands = section(help_of(crema, path), "Commands")
    if not path:
        plain = bool(words) and re.fullmatch(r"[a-z][a-z-]*", words[0])
        return f"no such command: {line}" if plain else None
    text = help_of(crema, path)
    for word in words:
        if word.startswith("-") and len(word) > 1 and not re.fullmatch(r"-\d.*", word):
            option = word.split("=")[0]
            if not re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text):
                return f"no option {option}: {line}"
    return None


def all_commands(crema, path=()):
    """Those that have no subcommands."""
    names = section(help_of(crema, path), "Commands")
    for name in names:
        yield from all_commands(crema, [*path, name])
    if not names:
        yield [*path]


def check_json(crema, path):
    """The help names --json exactly for the commands that take it."""
    done = subprocess.run([crema, *path, "--json"], capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL,
                          env={"PATH": "/usr/bin:/bin", "CREMA_PORT": "socket://localhost:1", "HOME": "/nonexistent"})
    taken = "has no JSON form" not in done.stderr
    return None if taken == ("--json" in help_of(crema, path)) else f"--json in the help of {' '.join(path)}: {not taken}"


def main():
    crema = sys.argv[1]
    names = ["README.md", "CHANGELOG.md"] + [str(p.relative_to(ROOT)) for p in ROOT.glob("docs/**/*.md")]
    faults = []
    for name in names:
        text = (ROOT / name).read_text(encoding="utf-8")
        for line in command_lines(text):
            fault = check(crema, line)
            faults.append(fault and f"{name}: {fault}")
    faults += [check_json(crema, path) for path in all_commands(crema)]
    for fault in filter(None, faults):
        print(fault)
    failed = sum(f is not None for f in faults)
    passed = len(faults) - failed
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
