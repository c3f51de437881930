"""Which glibc the programs and libraries of a folder ask for: `glibc.py FOLDER [--most 2.31]`.

Read from the files themselves (the version references of ELF, 64 bit little-endian), without binutils. Prints the highest version and the
files that ask for it; with `--most`, exit status 1 and every file that asks for more. Runs nothing of what it reads.
"""

import argparse
import re
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

PT_LOAD, PT_DYNAMIC = 1, 2
DT_NULL, DT_STRTAB, DT_VERNEED, DT_VERNEEDNUM = 0, 5, 0x6FFFFFFE, 0x6FFFFFFF
GLIBC = re.compile(r"^GLIBC_(\d+)\.(\d+)")
Version = tuple[int, int]


class NotReadableError(Exception):
    """An ELF file that is not as the format says."""


def is_elf(place: Path) -> bool:
    with place.open("rb") as file:
        return file.read(6) == b"\x7fELF\x02\x01"


def needed(data: bytes) -> set[str]:
    """Names of all symbol versions that an ELF file needs, such as GLIBC_2.17. Raises NotReadableError."""
    try:
        return set(_needed(data))
    except (struct.error, ValueError, KeyError) as error:
        raise NotReadableError(str(error)) from error


def _needed(data: bytes) -> Iterator[str]:
    start, size, count = struct.unpack_from("<Q14xHH", data, 32)
    parts = [struct.unpack_from("<IIQQQQ", data, start + at * size) for at in range(count)]
    loaded = [(virtual, offset, length) for kind, _, offset, virtual, _, length in parts if kind == PT_LOAD]
    dynamic = next(((offset, length) for kind, _, offset, _, _, length in parts if kind == PT_DYNAMIC), None)
    if dynamic is None:
        return
    tags = dict(_tags(data, *dynamic))
    if DT_VERNEED not in tags:
        return
    words, at = _offset(loaded, tags[DT_STRTAB]), _offset(loaded, tags[DT_VERNEED])
    for _ in range(tags[DT_VERNEEDNUM]):
        _, entries, _, first, following = struct.unpack_from("<HHIII", data, at)
        one = at + first
        for _ in range(entries):
            _, _, _, name, step = struct.unpack_from("<IHHII", data, one)
            yield data[words + name : data.index(b"\0", words + name)].decode("ascii")
            one += step
        at += following


def _tags(data: bytes, offset: int, length: int) -> Iterator[tuple[int, int]]:
    for at in range(offset, offset + length, 16):
        tag, value = struct.unpack_from("<QQ", data, at)
        if tag == DT_NULL:
            return
        yield tag, value


def _offset(loaded: list[tuple[int, int, int]], address: int) -> int:
    for virtual, offset, length in loaded:
        if virtual <= address < virtual + length:
            return address - virtual + offset
    raise ValueError(f"address {address:#x} is in no part of the file")


def glibc_of(place: Path) -> Version:
    """(0, 0): none asked for. Raises NotReadableError."""
    found = [GLIBC.match(name) for name in needed(place.read_bytes())]
    return max(((int(one[1]), int(one[2])) for one in found if one), default=(0, 0))


def versions(folder: Path) -> dict[Path, Version]:
    """Of every program and library under a folder, links left out."""
    files = sorted(place for place in folder.rglob("*") if place.is_file() and not place.is_symlink())
    return {place.relative_to(folder): glibc_of(place) for place in files if is_elf(place)}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--most", default="", help="the glibc that there is, e.g. 2.31: files that ask for more are named"
    )
    asked = parser.parse_args()
    found = versions(asked.folder)
    if not found:
        print(f"no program and no library in {asked.folder}")
        return 1
    highest = max(found.values())
    if not asked.most:
        print(f"{highest[0]}.{highest[1]}")
        return 0
    major, _, minor = asked.most.partition(".")
    above = {place: version for place, version in found.items() if version > (int(major), int(minor))}
    for place, version in above.items():
        print(f"{version[0]}.{version[1]}  {place}")
    print(f"{len(found)} files, at most glibc {highest[0]}.{highest[1]}, {len(above)} above {asked.most}")
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
