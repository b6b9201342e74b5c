"""What the interop tests share: a venv with tools from PyPI, cases, counts."""
import atexit
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared/data"
# Of the random cases: a landing repeats, and TEST_SEED tries others.
SEED = int(os.environ.get("TEST_SEED", "20261121"))
IS_CI = os.environ.get("CI", "") not in ("", "0")


class Skip(Exception):
    """The case needs something that is not here."""


class NoData(Skip):
    """A file of ../shared/data, which a clone has no claim to: no failure in CI either."""


def work_folder():
    """A folder that is there until the program ends."""
    folder = tempfile.TemporaryDirectory(prefix="crema-interop-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    return pathlib.Path(folder.name)


def run(*args, timeout=120):
    """(status, output) of a program; stdout and stderr together."""
    done = subprocess.run([str(a) for a in args], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL, timeout=timeout,
                          env=dict(os.environ, NO_COLOR="1", TERM="dumb", COLUMNS="200",
                                   ESPFLASH_SKIP_UPDATE_CHECK="true"))
    return done.returncode, done.stdout.decode("utf-8", "replace")


def must(*args, **kw):
    status, text = run(*args, **kw)
    assert status == 0, f"{' '.join(map(str, args))} ended with {status}:\n{text}"
    return text


def fetched(*args, timeout):
    """Runs a program that needs the network, which may be away for a while."""
    for pause in (5, 30, 90):
        try:
            return must(*args, timeout=timeout)
        except (AssertionError, subprocess.TimeoutExpired):
            time.sleep(pause)
    return must(*args, timeout=timeout)


def pip(build, requirement, command, *options):
    """pip of a venv in the build folder that is kept."""
    venv = pathlib.Path(build) / "interop-venv"
    try:
        if not (venv / "bin/pip").exists():
            must(sys.executable, "-m", "venv", venv, timeout=120)
        fetched(venv / "bin/pip", command, "--quiet", "--disable-pip-version-check", *options,
                requirement, timeout=300)
    except (AssertionError, subprocess.TimeoutExpired) as e:
        raise Skip(f"{requirement} cannot be had; is PyPI out of reach?\n{e}") from e


def pypi(build, requirement, program):
    """The path of `program` from a PyPI package, in that venv."""
    path = pathlib.Path(build) / "interop-venv/bin" / program
    if not path.exists():
        pip(build, requirement, "install")
    return path


def pypi_files(build, requirement):
    """The folder of what a PyPI package's wheel holds. Nothing of it is installed or run."""
    folder = pathlib.Path(build).resolve() / ("interop-wheel-" + requirement.split("=")[0])
    if folder.exists():
        return folder
    with tempfile.TemporaryDirectory(dir=build) as wheels:
        pip(build, requirement, "download", "--no-deps", "--only-binary", ":all:", "--dest", wheels)
        wheel, = pathlib.Path(wheels).glob("*.whl")
        with zipfile.ZipFile(wheel) as z:
            z.extractall(pathlib.Path(wheels) / "files")
        (pathlib.Path(wheels) / "files").rename(folder)
    return folder


def installed(program):
    """A program that takes too long to install here: used where it is, skipped where it is not."""
    path = os.environ.get(program.upper()) or shutil.which(program)
    if not path:
        raise Skip(f"{program} is not installed (it is looked for in PATH, or ${program.upper()})")
    return path


def crate_program(build, crate, program, *flags):
    """The path of `program` from a crate: where it is installed, or built into the build folder."""
    path = os.environ.get(program.upper()) or shutil.which(program)
    root = pathlib.Path(build).resolve() / "interop-cargo"
    if path or (root / "bin" / program).exists():
        return path or root / "bin" / program
    if not shutil.which("cargo"):
        raise Skip(f"there is no cargo to build {crate} with")
    try:
        fetched("cargo", "install", "--quiet", "--locked", "--root", root, "--target-dir",
                root / "target", *flags, crate, timeout=1800)
    except (AssertionError, subprocess.TimeoutExpired) as e:
        raise Skip(f"{crate} cannot be built; is the crate registry out of reach?\n{e}") from e
    return root / "bin" / program


def crate_source(build, crate, version):
    """The folder of a crate's source, as cargo has fetched it. Nothing is built."""
    if not shutil.which("cargo"):
        raise Skip(f"there is no cargo to fetch {crate} with")
    folder = pathlib.Path(build).resolve() / f"interop-fetch-{crate}"
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "src/lib.rs").write_text("")
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "fetch"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n'
        f'[dependencies.{crate}]\nversion = "={version}"\ndefault-features = false\n')
    try:
        fetched("cargo", "vendor", "--quiet", "--manifest-path", folder / "Cargo.toml",
                folder / "vendor", timeout=900)
    except (AssertionError, subprocess.TimeoutExpired) as e:
        raise Skip(f"{crate} cannot be fetched; is the crate registry out of reach?\n{e}") from e
    return folder / "vendor" / crate


def rust_programs(build, project, chip, target="riscv32imc-unknown-none-elf"):
    """The folder of a Rust project's programs, built for a chip; cargo's own work is kept in the
    build folder. Without cargo or the target that is a skip and no failure."""
    if not shutil.which("cargo"):
        raise NoData("there is no cargo")
    status, folder = run("rustc", "--print", "target-libdir", "--target", target)
    if status or not pathlib.Path(folder.strip()).is_dir():
        raise NoData(f"Rust has no {target} here: rustup target add {target}")
    kept = pathlib.Path(build).resolve() / f"interop-{project.name}"
    done = subprocess.run(["cargo", "build", "--quiet", "--features", chip, "--target", target,
                           "--target-dir", kept],
                          cwd=project, capture_output=True, text=True, timeout=1800)
    if done.returncode and "error[" not in done.stderr:
        raise NoData(f"cargo cannot build; is the registry out of reach?\n{done.stderr[-500:]}")
    assert done.returncode == 0, done.stderr[-2000:]
    return kept / target / "debug"


def once(function):
    """`function` with what it returned, or why it was skipped, kept for the cases after."""
    lock, kept = threading.Lock(), {}

    def call(*args):
        with lock:
            if args not in kept:
                try:
                    kept[args] = function(*args), None
                except Skip as e:
                    kept[args] = None, e
        value, skip = kept[args]
        if skip:
            raise skip
        return value
    return call


def outcome(case):
    """("ok", "skipped" or "FAILED", and why)."""
    try:
        case()
        return "ok", ""
    except NoData as e:
        return "skipped", str(e)
    except Skip as e:
        return "FAILED" if IS_CI else "skipped", str(e)
    except Exception as e:  # pylint: disable=broad-except
        return "FAILED", f"{type(e).__name__}: {e}"


def main(cases, jobs=1, tries=1):
    """Runs [(name, function)], prints a line a case and the counts; the exit status. More than one
    job suits cases that wait for most of their time. Where another tool's own deadlines are on the
    host's clock, a failed case has another try, alone, and the line says so."""
    counts = {"ok": 0, "FAILED": 0, "skipped": 0}
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        results = list(zip(cases, pool.map(outcome, [c for _, c in cases])))
    for (name, case), (word, why) in results:
        for again in range(1, tries):
            if word == "FAILED":
                print(f"again   {name}: try {again} failed: {why}", flush=True)
                word, why = outcome(case)
        counts[word] += 1
        print(f"{word:7} {name}" + (f": {why}" if why else ""), flush=True)
    print(f"{counts['ok']} passed, {counts['FAILED']} failed, {counts['skipped']} skipped")
    return 1 if counts["FAILED"] else 0
