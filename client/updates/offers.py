"""What a repository says: which version a ring is offered, and what a version's program is like; refuses what is not written so.

    rings/pilot.json                                  {"format": "wardlight-ring-1", "ring": "pilot", "version": "1.2.0"}
    programs/wardlight-1.2.0-linux-x86_64.tar.gz      its entry carries {"version", "manifest": SHA-256, "schema": of the store}

Both are targets of the repository (TUF), so their bytes are proved before anything here reads them. The file of a ring is signed with that
ring's own key (a delegated role): who may give a version to the pilot ring cannot give it to everybody.
"""

import platform
import re
import sys
from collections.abc import Mapping

import msgspec

from client.errors import UpdateRefused

FORMAT = "wardlight-ring-1"
RINGS = ("pilot", "early", "all")
"""The rings that a repository is made with; a hospital may name others."""
LONGEST_RING = 4096
_VERSION = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Offer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file of one ring."""

    format: str
    ring: str
    version: str


class Program(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the repository signed about one program beside its hash. `manifest`: SHA-256 of the list of its files."""

    version: str
    manifest: str
    schema: int
    """The form of the store that it writes; an older program refuses a store of a higher one."""


def offer_in(raw: bytes, ring: str) -> Offer:
    """Raises UpdateRefused."""
    try:
        found = msgspec.json.decode(raw, type=Offer)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UpdateRefused("ring-unreadable", ring) from error
    if found.format != FORMAT or found.ring != ring or not is_version(found.version):
        raise UpdateRefused("ring-unreadable", ring)
    return found


def program_in(custom: object, version: str) -> Program:
    """Of what stands beside a target. Raises UpdateRefused."""
    try:
        found = msgspec.convert(custom if isinstance(custom, Mapping) else {}, Program)
    except msgspec.ValidationError as error:
        raise UpdateRefused("program-unreadable", version) from error
    if found.version != version or not _SHA256.fullmatch(found.manifest) or not 0 < found.schema < 10_000:
        raise UpdateRefused("program-unreadable", version)
    return found


def is_version(text: str) -> bool:
    """Three numbers and nothing else: it becomes the name of a folder."""
    return _VERSION.fullmatch(text) is not None


def rank(version: str) -> tuple[int, ...]:
    """By which versions follow each other; what is none (a bare checkout) comes before all."""
    return tuple(map(int, version.split("."))) if is_version(version) else ()


def ring_file(ring: str) -> str:
    return f"rings/{ring}.json"


def program_file(version: str, place: str = "") -> str:
    return f"programs/wardlight-{version}-{place or this_platform()}.tar.gz"


def this_platform() -> str:
    """As programs are named for it: linux-x86_64, win32-amd64."""
    return f"{sys.platform}-{platform.machine().lower()}"
