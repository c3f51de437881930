"""The least number of each signed set that a PC takes, whoever works on it: a file beside the machine's key. Refuses to be half read.

    least = floor_in(Path("/etc/wardlight/floor.json"))      {"settings/site": 7, "knowledge/n3": 3}; {} where there is no file

Only the PC's administrator writes it, as he does the key. The numbers that a user's station took itself lie in that user's folder and go
with it; these stay. A shared layer of the settings that is named here has to be there.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from client.errors import NotSigned
from client.signed import Kind, may_be_named

FLOOR = "floor.json"
FORMAT: Literal["wardlight-floor-1"] = "wardlight-floor-1"
LONGEST = 256 * 1024


class _Floor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal["wardlight-floor-1"]
    least: dict[str, int]


def floor_in(place: Path) -> dict[str, int]:
    """By kind and name. Raises NotSigned for a file that is there and cannot be read: then nobody can say what was meant."""
    try:
        with place.open("rb") as file:
            content = file.read(LONGEST + 1)
        found = msgspec.json.decode(content, type=_Floor).least if len(content) <= LONGEST else {"": 0}
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotSigned("floor-unreadable", place.name) from error
    if not all(_is_place(each) and 1 <= number < 2**53 for each, number in found.items()):
        raise NotSigned("floor-unreadable", place.name)
    return found


def floor_bytes(least: Mapping[str, int]) -> bytes:
    made = _Floor(format=FORMAT, least=dict(sorted(least.items())))
    return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n"


def _is_place(text: str) -> bool:
    kind, _, name = text.partition("/")
    return kind in {one.value for one in Kind} and may_be_named(name)
