"""An independent reading of CMSIS-SVD, to hold Crema's against: xml.etree and plain recursion, no
line of it shared with src/svd. It knows what the format says, and the naming rules of
docs/guides/svd.md."""
import copy
import re
import xml.etree.ElementTree as ET

CHILDREN = {"peripheral": "registers", "cluster": None, "register": "fields"}
MERGED = ("register", "cluster", "field")


def number(text):
    text = text.strip().lstrip("+")
    if text.startswith("#"):
        return int(text[1:], 2)
    return int(text, 0) if re.match(r"0[xXbB]", text) else int(text, 10)


def name_of(e):
    return " ".join((e.findtext("name") or "").split())


def members(e):
    """The named parts of an element, whatever wrapper they stand in."""
    for c in e:
        if c.tag in ("registers", "fields", "peripherals"):
            yield from c
        else:
            yield c


class Reader:
    def __init__(self, path):
        self.device = ET.parse(path).getroot()
        self.parents = {}
        self.done = set()
        self.shared = {}  # peripheral -> the one whose registers it has
        self.link(self.device)
        self.resolve(self.device)
        for p in members(self.device):
            if p.tag == "peripheral" and p not in self.shared:
                before, behind = ((p.findtext(t) or "").strip() for t in ("prependToName", "appendToName"))
                self.affix(p, before, behind)

    def affix(self, e, before, behind):
        """What a peripheral adds to the names of all its registers."""
        for c in list(members(e)):
            if c.tag == "cluster":
                self.affix(c, before, behind)
            elif c.tag == "register" and before + behind:
                name = name_of(c) or f"REG_{self.offset(c):X}"
                for old in c.findall("name"):
                    c.remove(old)
                ET.SubElement(c, "name").text = before + name + behind

    def link(self, e):
        for c in members(e):
            self.parents[c] = e
            self.link(c)

    def find(self, e, path):
        """What derivedFrom means: near things first, then a path from any level above."""
        scope = self.parents.get(e)
        while scope is not None:
            at = scope
            steps = path.split(".")
            for i, step in enumerate(steps):
                last = i == len(steps) - 1
                owner = self.shared.get(at, at)
                at = next((c for c in members(owner) if name_of(c) == step
                           and (c.tag == e.tag if last else True) and c is not e), None)
                if at is None:
                    break
            if at is not None:
                return at
            scope = self.parents.get(scope)
        return next(c for c in self.device.iter(e.tag) if name_of(c) == path and c is not e)

    def resolve(self, e):
        if e in self.done:
            return
        self.done.add(e)
        if e.get("derivedFrom"):
            self.derive(e, self.find(e, e.get("derivedFrom")))
        for c in list(members(e)):
            self.resolve(c)

    def derive(self, e, base):
        self.resolve(base)
        own = {c.tag for c in e}
        kinds = {c.tag for c in members(e)}
        if e.tag == "peripheral" and not kinds & {"register", "cluster"} and not own & {
                "size", "access", "resetValue", "resetMask", "prependToName", "appendToName"}:
            self.shared[e] = self.shared.get(base, base)
        place = {"bitRange", "bitOffset", "bitWidth", "lsb", "msb"}
        has_place = own & place
        names = {(c.tag, name_of(c)) for c in members(e)}
        for c in members(base):
            if e in self.shared and c.tag in MERGED or c.tag in ("name", "interrupt"):
                continue
            if c.tag in MERGED:
                if (c.tag, name_of(c)) in names:
                    continue
            elif c.tag in own or c.tag in ("dim", "dimIncrement", "dimIndex", "headerStructName"):
                continue
            elif c.tag in place and has_place and not (c.tag == "bitWidth" and own & {"bitOffset"}):
                if not (own & {"bitOffset"} and c.tag in ("msb", "lsb", "bitRange")):
                    continue
                if c.tag == "lsb":
                    continue
                # A width, out of another notation.
                lsb, width = self.bits(base)
                c = ET.Element("bitWidth")
                c.text = str(width)
            c = copy.deepcopy(c)
            e.append(c)
            for inner in c.iter():
                self.done.add(inner)
            self.parents[c] = e
            self.link(c)

    def inherited(self, e, tag):
        while e is not None:
            text = e.findtext(tag)
            if text is not None:
                return text.strip()
            e = self.parents.get(e)
        return None

    @staticmethod
    def bits(f):
        if f.findtext("bitRange"):
            msb, lsb = re.match(r"\s*\[(\d+)(?::(\d+))?\]", f.findtext("bitRange")).groups()
            return int(lsb or msb), int(msb) - int(lsb or msb) + 1
        if f.findtext("msb"):
            lsb = number(f.findtext("lsb"))
            return lsb, number(f.findtext("msb")) - lsb + 1
        return number(f.findtext("bitOffset")), number(f.findtext("bitWidth") or "1")

    @staticmethod
    def elements(e):
        """(index text or None, offset of the element) for each element of an array."""
        if e.find("dim") is None:
            return [(None, 0)]
        count, step = number(e.findtext("dim")), number(e.findtext("dimIncrement") or "0")
        index = (e.findtext("dimIndex") or f"0-{count - 1}").strip()
        if re.fullmatch(r"\d+-\d+", index):
            first, last = map(int, index.split("-"))
            names = [str(i) for i in range(first, last + 1)]
        elif re.fullmatch(r"[A-Za-z]-[A-Za-z]", index):
            names = [chr(i) for i in range(ord(index[0]), ord(index[2]) + 1)]
        else:
            names = [s.strip() for s in index.split(",")]
        assert len(names) == count
        return [(n, i * step) for i, n in enumerate(names)]

    @staticmethod
    def with_index(name, index):
        if index is None:
            return name
        if "%s" not in name:
            return name + index
        return re.sub(r"\[%s\]|%s", lambda _: index, name, count=1)

    @staticmethod
    def plain(e):
        name = name_of(e)
        return re.sub(r"\[%s\]|%s", "", name, count=1) if e.find("dim") is not None else name

    def field_access(self, f):
        return self.inherited(f, "access") or "read-write"

    def fields(self, r):
        out = []
        for f in members(r):
            if f.tag != "field":
                continue
            lsb, width = self.bits(f)
            for index, step in self.elements(f):
                name = self.with_index(name_of(f) or f"BITS_{lsb:X}", index)
                out.append((name, lsb + step, width, self.field_access(f)))
        return sorted(out, key=lambda f: f[1])

    def register(self, r):
        bits = number(self.inherited(r, "size") or "32")
        access = self.inherited(r, "access")
        fields = self.fields(r)
        if access is None:
            kinds = {f[3] for f in fields}
            access = kinds.pop() if len(kinds) == 1 else "read-write"
        reset = number(self.inherited(r, "resetValue") or "0") & ((1 << bits) - 1)
        return {"bits": bits, "access": access, "reset": reset, "fields": fields}

    def offset(self, e):
        return number(e.findtext("addressOffset") or "0")

    def walk(self, e, off=0, path=""):
        """Every register below, expanded: (path, offset, what it is)."""
        for c in members(self.shared.get(e, e)):
            if c.tag not in ("register", "cluster"):
                continue
            name = name_of(c) or f"REG_{self.offset(c):X}"
            for index, step in self.elements(c):
                here, at = path + self.with_index(name, index), off + self.offset(c) + step
                if c.tag == "register":
                    yield here, at, self.register(c)
                else:
                    yield from self.walk(c, at, here + ".")

    def peripherals(self):
        for p in members(self.device):
            if p.tag != "peripheral":
                continue
            for index, step in self.elements(p):
                yield p, self.with_index(name_of(p), index), number(p.findtext("baseAddress")) + step

    def interrupts(self):
        return {(name_of(i), number(i.findtext("value"))) for i in self.device.iter("interrupt")}
