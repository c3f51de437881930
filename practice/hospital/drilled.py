"""The same hospital for a drill: whoever lies in it is fictitious by name and by number, on every screen and page; adds and drops nobody.

A patient is called `演练·钱慕云` and has the number `DRILL-…`; wherever his name stands in a text, the same name stands.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from practice.hospital.words import Json, sid

MARK, LATIN, NUMBER = "演练·", "DRILL ", "DRILL-"
NUMBERS = frozenset({sid("hospital-number"), sid("admission")})


def drilled(found: Iterable[Json]) -> Iterator[Json]:
    """Every resource again, in the same order."""
    rows = list(found)
    names = _names(rows)
    pattern = re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)) or r"(?!)")
    for row in rows:
        yield _numbered(_renamed(row, pattern))


def _names(rows: Iterable[Json]) -> set[str]:
    """As they are written, in Chinese and in Latin letters."""
    people = (row for row in rows if row["resourceType"] == "Patient")
    return {name["text"] for person in people for name in person.get("name", ()) if name.get("text")}


def _renamed(value: Any, pattern: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(_marked, value)
    if isinstance(value, dict):
        return {key: _renamed(each, pattern) for key, each in value.items()}
    if isinstance(value, list):
        return [_renamed(each, pattern) for each in value]
    return value


def _marked(found: re.Match[str]) -> str:
    name = found.group()
    return f"{LATIN if name.isascii() else MARK}{name}"


def _numbered(row: Json) -> Json:
    """Of people and their stays; a number that begins with a letter loses it to the mark."""
    held = row.get("identifier")
    if row["resourceType"] not in {"Patient", "Encounter", "EpisodeOfCare"} or not isinstance(held, list):
        return row
    return row | {"identifier": [_number(one) if one.get("system") in NUMBERS else one for one in held]}


def _number(one: Json) -> Json:
    """Short enough for a bed's card: of `2611-04013` what comes after the month, of `B0382917` the digits."""
    value = str(one.get("value", "")).rpartition("-")[2]
    return one | {"value": f"{NUMBER}{value[1:] if value[:1].isalpha() else value}"}
