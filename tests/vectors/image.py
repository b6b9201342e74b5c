#!/usr/bin/env python3
"""ELF files made here from seeds, and the SHA-256 of the images that esptool makes of them.

    image.py check crema PROGRAM       crema's images have the recorded hashes
    image.py check esptool PROGRAM     and so have esptool's
    image.py record esptool PROGRAM    writes image.json anew, from esptool
    image.py random SEED COUNT CREMA ESPTOOL   the same bytes from both, for random files and options
    image.py same CHIP ELF CREMA ESPTOOL [OPTION...]   the same for one file"""
import hashlib
import json
import pathlib
import random
import struct
import subprocess
import sys
import tempfile

VECTORS = pathlib.Path(__file__).with_suffix(".json")
XTENSA, RISCV = 94, 243
PROGBITS, NOBITS, NOTE, INIT_ARRAY = 1, 8, 7, 14
WRITE, ALLOC, EXEC = 1, 2, 4
FREQS = ["80m", "40m", "26m", "20m"]
SIZES = ["1MB", "2MB", "4MB", "8MB", "16MB", "32MB", "64MB", "128MB"]


def chip(machine, flash, iram, dram, more=(), pages=(), freqs=FREQS, sizes=SIZES):
    """`flash`: where data and code are mapped; one address when it is the same window."""
    return {"machine": machine, "flash": flash, "iram": iram, "dram": dram, "more": more,
            "pages": pages, "freqs": freqs, "sizes": sizes}


P8 = ["8KB", "16KB", "32KB", "64KB"]
CHIPS = {
    "esp8266": chip(XTENSA, [0x40201010], 0x40100000, 0x3FFE8000,
                    sizes=["256KB", "512KB", "1MB", "2MB", "2MB-c1", "4MB", "4MB-c1", "8MB", "16MB"]),
    "esp32": chip(XTENSA, [0x3F400000, 0x400D0000], 0x40080000, 0x3FFB0000,
                  [0x40078000, 0x3FFE0000, 0x400C0000, 0x50000000]),
    "esp32s2": chip(XTENSA, [0x3F000000, 0x40080000], 0x40028000, 0x3FFD0000, [0x40070000, 0x50000000]),
    "esp32s3": chip(XTENSA, [0x3C000000, 0x42000000], 0x40374000, 0x3FC98000, [0x600FE000, 0x50000000]),
    "esp32c2": chip(RISCV, [0x3C000000, 0x42000000], 0x4037C000, 0x3FCB0000,
                    pages=["16KB", "32KB", "64KB"], freqs=["60m", "30m", "20m", "15m"]),
    "esp32c3": chip(RISCV, [0x3C000000, 0x42000000], 0x40380000, 0x3FCA0000, [0x3FC87F00, 0x50000000]),
    "esp32c5": chip(RISCV, [0x42000000], 0x40800000, 0x40820000, [0x50000000], freqs=["80m", "40m", "20m"]),
    "esp32c6": chip(RISCV, [0x42000000], 0x40800000, 0x40820000, [0x50000000], P8, ["80m", "40m", "20m"]),
    "esp32c61": chip(RISCV, [0x42000000], 0x40800000, 0x40820000, [], P8, ["80m", "40m", "20m"]),
    "esp32h2": chip(RISCV, [0x42000000], 0x40800000, 0x40820000, [0x50000000], P8,
                    ["48m", "24m", "16m", "12m"]),
    "esp32p4": chip(RISCV, [0x40000000], 0x4FF00000, 0x4FF40000, [0x30100000, 0x50108000, 0x4FF9FF00]),
}


def write_elf(machine, entry, sections):
    """[(name, type, flags, address, load address, align, bytes or size)]"""
    names = b"\0.shstrtab\0" + b"".join(s[0].encode() + b"\0" for s in sections)
    ehsize, phsize, shsize = 52, 32, 40
    body, ph, sh = b"", b"", struct.pack("<10I", *[0] * 10)
    count = sum(1 for s in sections if s[2] & ALLOC)
    at = ehsize + phsize * count
    for name, kind, flags, addr, lma, align, data in sections:
        size = data if kind == NOBITS else len(data)
        off = at + len(body)
        body += b"" if kind == NOBITS else data
        filesz = 0 if kind == NOBITS else size
        if flags & ALLOC:
            ph += struct.pack("<8I", 1, off, addr, lma, filesz, size, 4 | flags & 1 << 1 | flags >> 2 & 1,
                              align)
        sh += struct.pack("<10I", names.index(b"\0" + name.encode() + b"\0") + 1, kind, flags, addr, off,
                          size, 0, 0, align, 0)
    sh += struct.pack("<10I", 1, 3, 0, 0, at + len(body), len(names), 0, 0, 1, 0)
    body += names
    return b"\x7fELF\1\1\1" + bytes(9) + struct.pack(
        "<HHIIIIIHHHHHH", 2, machine, 1, entry, ehsize, at + len(body), 0, ehsize, phsize, count, shsize,
        len(sections) + 2, len(sections) + 1) + ph + body + sh


def app_desc(rng, page):
    desc = struct.pack("<IIQ32s32s16s16s32s32sHHB", 0xABCD5432, rng.getrandbits(3), 0, b"1.2.3", b"made",
                       b"12:00:00", b"Jan  1 2026", b"v6.0", b"", 0, 199, page)
    return desc.ljust(256, b"\0")


def tell_page(target, page, section):
    """A descriptor from whose address the page size could not be guessed must tell it."""
    name, _, _, addr, _, _, data = section
    fits = [int(p[:-2]) * 1024 for p in target["pages"] if (addr - 32) % (int(p[:-2]) * 1024) == 0]
    if name != ".flash.appdesc" or not fits or max(fits) == page:
        return section
    return (*section[:-1], data[:180] + bytes([page.bit_length() - 1]) + data[181:])


class Layout:
    """Sections placed as a linker script would, in address order within each memory."""

    def __init__(self, rng, target, page):
        self.rng, self.target, self.page, self.sections = rng, target, page, []

    def add(self, name, addr, size, flags=ALLOC, kind=PROGBITS, align=4, data=None):
        if data is None:
            data = size if kind == NOBITS else self.rng.randbytes(size)
        self.sections.append((name, kind, flags, addr, addr, align, data))
        return addr + size

    def size(self, top):
        return self.rng.choice([self.rng.randint(1, 64), self.rng.randint(1, top), 4 * self.rng.randint(1, top // 4)])

    def run(self, name, addr, top, flags, count):
        """`count` sections behind each other: adjacent, or with small or large gaps between them."""
        for i in range(count):
            align = self.rng.choice([1, 4, 4, 16, 256])
            addr = -(-addr // max(align, 4)) * max(align, 4)
            addr = self.add(f"{name}.{i}", addr, self.size(top), flags, align=align,
                            kind=self.rng.choice([PROGBITS] * 9 + [INIT_ARRAY]))
            addr += self.rng.choice([0, 0, 0, 4, 20, 600])
        return addr

    def flash_data(self, addr, desc):
        if desc is not None:
            addr = self.add(".flash.appdesc", addr, 256, data=desc)
        addr = self.add(".flash.rodata", addr, self.size(3 * self.page // 2))
        if self.rng.random() < 0.3:
            addr = self.add(".flash.rodata2", -(-addr // 4) * 4, self.size(5000))
        if self.rng.random() < 0.2:
            self.add(".flash.gap", -(-addr // 4) * 4, 0x40, kind=NOBITS)
        return addr

    def flash(self, desc):
        windows = self.target["flash"]
        # Further on in a page than the file is: where builders differ in what they fill up.
        start = 0x20 + self.rng.choice([0, 0, 0, 0, 0x100, self.page // 2, self.page - 0x40])
        data_first = len(windows) == 2 or self.rng.random() < 0.5
        window = windows[0]
        if data_first:
            end = self.flash_data(window + (0x20 if desc is not None else start), desc)
        else:
            end = self.add(".flash.text", window + start, self.size(2 * self.page), ALLOC | EXEC)
        used = (end - 1 - window) // self.page + 1
        second = windows[-1] + used * self.page
        start = 0x20 if not data_first and desc is not None else start
        if data_first:
            self.add(".flash.text", second + start, self.size(2 * self.page), ALLOC | EXEC)
        else:
            self.flash_data(second + start, desc)


def make_plain(rng, target):
    layout = Layout(rng, target, 0x1000)
    layout.run(".data", target["dram"], 3000, ALLOC | WRITE, rng.randint(0, 3))
    layout.run(".text", target["iram"], 4000, ALLOC | EXEC, rng.randint(1, 3))
    if rng.random() < 0.8:
        layout.add(".irom0.text", target["flash"][0], layout.size(40000), ALLOC | EXEC)
    layout.add(".bss", 0x3FFF8000, 0x100, ALLOC | WRITE, NOBITS)
    rng.shuffle(layout.sections)
    if rng.random() < 0.3:  # a second mapped piece, which version 3 alone can have
        layout.add(".flash.rodata", target["flash"][0] + 0x20000, layout.size(20000), ALLOC)
    return write_elf(target["machine"], target["iram"] + 4, layout.sections)


def page_of(rng, target):
    """The size of MMU page for which a file is linked: what make_elf draws first."""
    return int(rng.choice(target["pages"] or ["64KB"])[:-2]) * 1024


def make_elf(name, seed):
    """An ELF file for a chip; its content follows from the seed alone."""
    rng, target = random.Random(f"{name} {seed}"), CHIPS[name]
    if name == "esp8266":
        return make_plain(rng, target)
    page = page_of(rng, target)
    told = page.bit_length() - 1 if target["pages"] and rng.random() < 0.6 else 0
    desc = app_desc(rng, told) if rng.random() < 0.6 else None
    if desc is None:
        page = 0x10000
    layout = Layout(rng, target, page)
    if rng.random() < 0.85:
        layout.flash(desc)
        layout.sections = [tell_page(target, page, s) for s in layout.sections]
    if rng.random() < 0.2:
        layout.add(".dram0.bootdesc", target["dram"] + 0x4000, 80)
    layout.run(".iram0", target["iram"], 12000, ALLOC | EXEC, rng.randint(1, 4))
    layout.run(".dram0", target["dram"], 3000, ALLOC | WRITE, rng.randint(1, 4))
    for i, addr in enumerate(target["more"]):
        if rng.random() < 0.4:
            layout.run(f".more{i}", addr, 300, ALLOC | WRITE, rng.randint(1, 2))
    layout.add(".dram0.bss", target["dram"] + 0x8000, 0x2000, ALLOC | WRITE, NOBITS)
    layout.add(".note", target["dram"] + 0x7000, 0x20, ALLOC, NOTE)
    layout.add(".comment", 0, 0x20, 0)
    if rng.random() < 0.5:  # as linker scripts have it: RAM first
        layout.sections.sort(key=lambda s: s[0].startswith(".flash"))
    return write_elf(target["machine"], target["iram"], layout.sections)


def random_options(rng, name, seed):
    """For the file of that seed."""
    target = CHIPS[name]
    page = page_of(random.Random(f"{name} {seed}"), target)
    args = ["-fm", rng.choice(["qio", "qout", "dio", "dout"]), "-ff", rng.choice(target["freqs"]),
            "-fs", rng.choice(target["sizes"])]
    if name == "esp8266":
        return args + ["--version", rng.choice("123")]
    if rng.random() < 0.3:
        args += ["--min-rev-full", str(rng.randint(0, 400))]
    if rng.random() < 0.3:
        args += ["--max-rev-full", str(rng.randint(400, 1000))]
    if rng.random() < 0.2:
        args += ["--min-rev", str(rng.randint(0, 3))]
    if target["pages"] and rng.random() < 0.3:
        args += ["--flash-mmu-page-size", rng.choice([p for p in target["pages"] if int(p[:-2]) * 1024 <= page])]
    kind = rng.choice(["", "", "", "", "ram-only", "segments", "pad", "pad2", "no-digest"])
    args += {"": [], "ram-only": ["--ram-only-header"], "segments": ["--use-segments"],
             "pad": ["--secure-pad"] if name == "esp32" else [], "pad2": ["--secure-pad-v2"],
             "no-digest": ["--dont-append-digest"]}[kind]
    # Without a digest esptool 5.6 pads from the header on, over the image.
    if rng.random() < 0.2 and kind not in ("no-digest", "ram-only"):
        args += ["--pad-to-size", rng.choice(["4KB", "64KB", "1MB"])]
    return args


def convert(tool, program, name, elf, args):
    """{what: bytes} of the image's files, or None and the text when the tool refuses."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source, out = folder / "in.elf", folder / "out.bin"
        source.write_bytes(elf)
        is_first = name == "esp8266" and not {"2", "3"} & set(args)
        target = folder / "out-" if is_first and tool == "esptool" else out
        head = {"crema": ["image", "--chip", name], "esptool": ["--chip", name, "elf2image"]}[tool]
        done = subprocess.run([program, *head, "-o", target, *args, source], timeout=300,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            return None, done.stdout.decode()
        files = {}
        for path in sorted(folder.glob("out*")):
            key = path.name[3:-4].lstrip("-")
            files[key.replace("0x00000", "")] = path.read_bytes()
        return files, ""


def summary(files):
    return {k: [len(v), hashlib.sha256(v).hexdigest()] for k, v in files.items()}


def check(tool, program):
    cases = json.loads(VECTORS.read_text())
    for i, case in enumerate(cases):
        elf = make_elf(case["chip"], case["seed"])
        files, text = convert(tool, program, case["chip"], elf, case["args"])
        assert files is not None, f"case {i}: {case}\n{text}"
        assert summary(files) == case["files"], f"case {i}: {case}\n{summary(files)}"
    print(f"{len(cases)} images as recorded")


def record(program):
    cases = []
    for name in CHIPS:
        rng, wanted, seed = random.Random(name), 6, 0
        while wanted:
            seed += 1
            args = random_options(rng, name, seed)
            files, _ = convert("esptool", program, name, make_elf(name, seed), args)
            if files is not None:
                cases.append({"chip": name, "seed": seed, "args": args, "files": summary(files)})
                wanted -= 1
    VECTORS.write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")


def difference(ours, theirs):
    if ours.keys() != theirs.keys():
        return f"files {list(ours)} and {list(theirs)}"
    for key, mine in ours.items():
        if mine != theirs[key]:
            first = next((i for i, (a, b) in enumerate(zip(mine, theirs[key])) if a != b), None)
            return f"file \"{key}\": {len(mine)} and {len(theirs[key])} bytes, first difference at {first}"
    return None


def same(name, elf, crema, esptool, args, what):
    """True when the bytes are the same, None when esptool refuses the file."""
    theirs, _ = convert("esptool", esptool, name, elf, args)
    if theirs is None:
        return None
    ours, text = convert("crema", crema, name, elf, args)
    assert ours is not None, f"{what}: crema refused it:\n{text}"
    fault = difference(ours, theirs)
    assert not fault, f"{what}: {fault}"
    return True


def compare(seed, count, crema, esptool):
    rng, taken = random.Random(seed), 0
    for i in range(count):
        name = rng.choice(list(CHIPS))
        elf_seed = rng.getrandbits(32)
        args = random_options(rng, name, elf_seed)
        what = f"seed {seed}, case {i}: {name}, file {elf_seed}, {' '.join(args)}"
        taken += same(name, make_elf(name, elf_seed), crema, esptool, args, what) is True
    print(f"seed {seed}: {taken} of {count} images, all equal")
    assert taken > count / 2, f"esptool took {taken} of {count}"


if __name__ == "__main__":
    verb = sys.argv[1]
    if verb == "check":
        check(sys.argv[2], sys.argv[3])
    elif verb == "record":
        record(sys.argv[3])
    elif verb == "same":
        elf = pathlib.Path(sys.argv[3]).read_bytes()
        done = same(sys.argv[2], elf, sys.argv[4], sys.argv[5], sys.argv[6:], sys.argv[3])
        print("the same bytes" if done else "esptool refuses it")
        sys.exit(0 if done else 4)
    elif verb == "make":
        pathlib.Path(sys.argv[4]).write_bytes(make_elf(sys.argv[2], int(sys.argv[3])))
    else:
        compare(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5])
